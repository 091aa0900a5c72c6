//! Who may not meet whom, and who may never be approached (R15).

use super::dates::ends;
use super::{Finding, Level, Levels, Passing, Rule, Said, open_conference};
use crate::domain::Case;
use crate::domain::choice::Choice as _;
use crate::domain::circle::{ApartOrder, KeptApart, LeftAlone, Person, Role};
use crate::domain::conference::{ArrangementKind, Attendance, Conference, Part};
use crate::domain::information::View;
use crate::domain::intake::Variant;
use crate::domain::invitation::{Answer, Invitation};
use crate::domain::text::Handle;
use crate::language::masking::Sureness;
use crate::method::acts::Act;
use crate::method::approach::may_be_written_to;
use crate::method::discretion::{LastLook, may_know_where, may_know_where_to_look_back};
use crate::method::looking_back::{may_look_back, meetings_after, planned_meetings};
use crate::method::readers::{is_plan_reader, named_to_convene, plan_is_given, plan_readers};
use crate::method::room::{is_asked_to_come, is_being_there, was_there};
use crate::method::rules::finding;
use crate::method::telling::Telling;
use crate::method::texts::{CaseText, TextKind, texts_of};
use chrono::{NaiveDate, NaiveTime};
use std::cell::OnceCell;

/// R15: two people who may not meet are never called into one room or one moment.
pub(super) const R15: Rule = Rule {
    id: "R15",
    levels: Levels::everywhere(Level::Block),
    passing: Passing::WithReason,
    source: "Wet tijdelijk huisverbod, art. 1, 2 en 11",
    about_facts: kept_apart,
    about_acts: with_who_may_not_meet,
};

/// So many minutes lie between two at the door that may not meet there.
const AT_THE_DOOR_MINUTES: i64 = 30;

fn kept_apart(case: &Case, today: NaiveDate) -> Vec<Finding> {
    let mut findings: Vec<Finding> = case
        .kept_apart
        .iter()
        .flat_map(|pair| about_pair(case, pair, today))
        .collect();
    let never = case
        .people
        .iter()
        .filter(|person| person.left_alone == Some(LeftAlone::Never));
    findings.extend(never.flat_map(|person| forbidden(case, person)));
    findings.extend(telling_texts(case, today));
    findings
}

/// Each text that names somebody of whom one of its readers may not know: paper with these words
/// stays inside for that reader. Told as soon as it is written, and as long as it is news to them.
fn telling_texts(case: &Case, today: NaiveDate) -> Vec<Finding> {
    let has_secrets = case.application.variant == Variant::Restorative
        || !case.kept_apart.is_empty()
        || case
            .people
            .iter()
            .any(|it| it.left_alone == Some(LeftAlone::Never));
    if !has_secrets {
        return Vec::new();
    }
    let mut findings = Vec::new();
    let look = LastLook::new(case, today);
    let readers_to_come = ReadersToCome::new(case);
    for text in texts_of(case) {
        let readers = readers_to_come.of(text.kind).iter().copied();
        let readers = readers.filter(|it| !hides_place(case, &text, it, today));
        for reader in readers {
            for (other, _) in look.told_of(reader, &[text.words], Sureness::Sure) {
                findings.push(Finding::warn(
                    "R15",
                    finding!(
                        "text-tells",
                        of(text = text.kind.code()),
                        of(number = text.number),
                        of(other = other.handle),
                        of(person = reader.handle)
                    ),
                ));
            }
        }
    }
    findings
}

/// Whether a text is a place that is hidden from a reader: then it tells them nothing.
fn hides_place(case: &Case, text: &CaseText<'_>, reader: &Person, today: NaiveDate) -> bool {
    let looks_back = || {
        case.latest_plan()
            .into_iter()
            .flat_map(|plan| meetings_after(case, plan))
            .filter(|it| it.as_text() == text.number)
            .any(|it| may_know_where_to_look_back(case, &it, reader, today))
    };
    text.kind == TextKind::Place && !may_know_where(case, reader, today)
        || text.kind == TextKind::Meeting && !looks_back()
}

/// Who is still to read a text on paper. Each list is made once, for all texts.
struct ReadersToCome<'a> {
    case: &'a Case,
    of_the_day: OnceCell<Vec<&'a Person>>,
    of_the_plan: OnceCell<Vec<&'a Person>>,
    /// None once each of them has it.
    of_a_plan_to_give: OnceCell<Vec<&'a Person>>,
}

impl<'a> ReadersToCome<'a> {
    fn new(case: &'a Case) -> Self {
        Self {
            case,
            of_the_day: OnceCell::new(),
            of_the_plan: OnceCell::new(),
            of_a_plan_to_give: OnceCell::new(),
        }
    }

    /// Before the day who comes or is asked to, and of the plan who gets it. The circle's own
    /// agreements name whom they name, and are left out for who may not read them.
    fn of(&self, kind: TextKind) -> &[&'a Person] {
        let case = self.case;
        match kind {
            TextKind::Question
            | TextKind::Requirement
            | TextKind::Answer
            | TextKind::NoPlan
            | TextKind::Place
            | TextKind::Arrangement
            | TextKind::Custom => self.of_the_day.get_or_init(|| readers_of_the_day(case)),
            TextKind::GoesWell | TextKind::Goal | TextKind::WhatIf | TextKind::Help => {
                self.of_a_plan_to_give.get_or_init(|| {
                    if plan_is_given(case) {
                        Vec::new()
                    } else {
                        self.of_the_plan().to_vec()
                    }
                })
            }
            // The day of a meeting is told again, also to who has the plan.
            TextKind::Meeting => self.of_the_plan(),
            TextKind::View | TextKind::Plan | TextKind::Agreement => &[],
        }
    }

    fn of_the_plan(&self) -> &[&'a Person] {
        let case = self.case;
        self.of_the_plan.get_or_init(|| {
            case.latest_plan()
                .map(|plan| plan_readers(case, plan.version))
                .unwrap_or_default()
        })
    }
}

/// Who comes on the day that is prepared, or is asked to.
fn readers_of_the_day(case: &Case) -> Vec<&Person> {
    let Some(conference) = open_conference(case) else {
        return Vec::new();
    };
    let invitations = case.invitations_to(conference.number);
    let is_asked = |person: &Person| {
        person.role == Role::MainPerson
            || invitations
                .get(&person.handle)
                .is_some_and(|it| it.invited_on.is_some())
    };
    let people = case.people.iter();
    people
        .filter(|it| may_be_written_to(case, it) && is_asked(it))
        .collect()
}

/// Who may never be approached, and was approached since that is known, or has a part in the case.
fn forbidden(case: &Case, person: &Person) -> Vec<Finding> {
    let since = person.left_alone_on;
    let after = |on: NaiveDate| since.is_none_or(|since| on > since);
    let is_theirs = |it: &&Invitation| it.person == person.handle;
    let invitations = || case.invitations.iter().filter(is_theirs);
    let reached = invitations().any(|it| {
        // What was done on the day the ban became known was done before it,
        // as long as it was answered since.
        it.invited_on.is_some_and(|on| {
            since.is_none_or(|since| on > since || on == since && it.is_unanswered())
        }) || it.explained_on.is_some_and(after)
    }) || case
        .contacts
        .iter()
        .any(|it| it.person == person.handle && after(it.on))
        || case
            .plan_shares
            .iter()
            .any(|it| it.person == person.handle && after(it.on))
        || case.attendances.iter().any(|it| {
            let day = case.conference(it.conference).and_then(day_of);
            it.person == person.handle && day.is_none_or(after)
        });
    if reached {
        return vec![Finding::bar(
            "R15",
            finding!("forbidden-contact", of(person = person.handle)),
        )];
    }
    parts_of(case, person)
}

/// Each part that somebody has in a case in which there may be no contact with them: a second is
/// told too when one was told before.
fn parts_of(case: &Case, person: &Person) -> Vec<Finding> {
    let is_them = |handle: Option<&Handle>| handle == Some(&person.handle);
    let part = |part: &'static str| {
        Finding::warn(
            "R15",
            finding!(
                "forbidden-has-a-part",
                of(person = person.handle),
                of(part = part)
            ),
        )
    };
    let mut parts = Vec::new();
    parts.extend((person.role == Role::MainPerson).then(|| part("main-person")));
    for it in &case.invitations {
        if it.person == person.handle && matches!(it.answer, Some(Answer::Yes | Answer::Maybe)) {
            parts.push(part("answer").within(it.conference));
        }
        if is_them(it.spokesperson.as_ref()) {
            parts.push(part("speaks").about_too(&it.person).within(it.conference));
        }
    }
    let is_said = |it: &&View| it.person == person.handle || is_them(it.brought_by.as_ref());
    let views = case.views.iter().filter(is_said);
    parts.extend(views.map(|it| part("view").within(it.number)));
    let decides = case.standing_authorities();
    let decides = decides.filter(|it| it.held_by == person.handle);
    parts.extend(decides.map(|it| part("decides").about_too(&it.person)));
    let meetings = case.follow_up_meetings.iter();
    let meetings = meetings.filter(|it| is_them(it.convener.as_ref()));
    parts.extend(meetings.map(|it| part("convenes").within(it.number)));
    let Some(plan) = case.latest_plan() else {
        return parts;
    };
    let version = plan.version;
    let owns = case.owners.iter();
    let owns = owns.filter(|it| it.version == version && it.person == person.handle);
    parts.extend(owns.map(|it| part("task").within(it.agreement)));
    let checks = case.agreements_of(version);
    let checks = checks.filter(|it| is_them(it.checked_by.as_ref()));
    parts.extend(checks.map(|it| part("looks").within(it.number)));
    let mut convenes = named_to_convene(case, plan);
    let is_convener = convenes.any(|it| *it == person.handle);
    parts.extend(is_convener.then(|| part("convenes")));
    let helps = case.help_asked.iter();
    let helps = helps.filter(|it| it.version == version && is_them(it.of.as_ref()));
    parts.extend(helps.map(|it| part("help").within(it.number)));
    parts
}

/// R15 about an act: nobody who may never be approached is reached, and two who may not meet are
/// not called into one room or one moment.
fn with_who_may_not_meet(case: &Case, act: &Act, today: NaiveDate) -> Vec<Finding> {
    let mut findings: Vec<Finding> = reaching_who_may_never_be(case, act).into_iter().collect();
    if let Act::BeginPart {
        conference, part, ..
    } = act
    {
        findings.extend(in_the_part(case, *conference, *part));
        findings.extend(in_one_part(case, *conference, *part, today));
        return findings;
    }
    let (person, number) = match act {
        Act::Invite {
            person, conference, ..
        }
        | Act::Arrive {
            person, conference, ..
        } => (person, *conference),
        // The day, a lift and who speaks for whom stand in the case, and are found there.
        Act::ChangeRole { .. }
        | Act::Approach { .. }
        | Act::Explain { .. }
        | Act::AskWhoElse { .. }
        | Act::AskInformation { .. }
        | Act::ShareInformation
        | Act::HandOver
        | Act::Arrange { .. }
        | Act::SetDay { .. }
        | Act::SetHourOrPlace { .. }
        | Act::ProposeDay { .. }
        | Act::BeginPart { .. }
        | Act::End { .. }
        | Act::RecordPlan { .. }
        | Act::GiveTask { .. }
        | Act::AcceptPlan { .. }
        | Act::GivePlan { .. }
        | Act::Call { .. }
        | Act::PlanMeeting { .. }
        | Act::Tell { .. } => return findings,
    };
    let Some(conference) = case.conference(number) else {
        return findings;
    };
    let is_arrival = matches!(act, Act::Arrive { .. });
    let pairs = case.kept_apart.iter();
    findings.extend(pairs.filter_map(|pair| {
        pair.other_than(person)?;
        if is_arrival {
            both_there(case, pair, conference, today)
        } else {
            called_beside_the_other(case, pair, conference, today, person)
        }
    }));
    findings
}

fn reaching_who_may_never_be(case: &Case, act: &Act) -> Option<Finding> {
    let person = case.person(act.person()?)?;
    let since = person.left_alone_on;
    let is_of_before = match act {
        // What is written down once the ban is known is of after it, also on that day itself.
        Act::Approach { on, .. }
        | Act::Explain { on, .. }
        | Act::Call { on, .. }
        | Act::Invite { on, .. }
        | Act::AskWhoElse { on, .. }
        | Act::AskInformation { on, .. }
        | Act::GivePlan { on, .. } => since.is_some_and(|since| *on < since),
        Act::Arrive { on, .. } => match (on, since) {
            (Some(on), Some(since)) => *on < since,
            (_, None) | (None, _) => false,
        },
        // What the law gives them they get, and the coordinator's own papers are nobody else's.
        Act::Tell { telling, .. } => match telling {
            Telling::Rights | Telling::ForTheCoordinator => true,
            Telling::Explains
            | Telling::AsksToCome
            | Telling::HoldsTheDay
            | Telling::TellsTheDay
            | Telling::TellsWhoIsThere
            | Telling::TellsThePlan
            | Telling::TellsInformation
            | Telling::AsksForInformation
            | Telling::AsksHowItWas
            | Telling::TellsItIsOff => false,
        },
        Act::ChangeRole { .. }
        | Act::ShareInformation
        | Act::HandOver
        | Act::Arrange { .. }
        | Act::SetDay { .. }
        | Act::SetHourOrPlace { .. }
        | Act::ProposeDay { .. }
        | Act::BeginPart { .. }
        | Act::End { .. }
        | Act::RecordPlan { .. }
        | Act::GiveTask { .. }
        | Act::AcceptPlan { .. }
        | Act::PlanMeeting { .. } => false,
    };
    (person.left_alone == Some(LeftAlone::Never) && !is_of_before).then(|| {
        Finding::bar(
            "R15",
            finding!("forbidden-contact", of(person = person.handle)),
        )
    })
}

/// Whether someone is called into the room of a conference: asked and no no, or a main person.
fn is_to_come(case: &Case, conference: &Conference, person: &Handle, today: NaiveDate) -> bool {
    case.person(person)
        .is_some_and(|person| is_asked_to_come(case, conference.number, person, today))
}

/// A finding about two who are kept apart. What an order stops no reason passes;
/// a wish may be passed.
fn of_pair(pair: &KeptApart, said: Said, level: Level) -> Finding {
    let finding = match (level, pair.order) {
        (Level::Block, ApartOrder::HomeBan | ApartOrder::ContactBan) => Finding::bar("R15", said),
        (Level::Block, ApartOrder::Wish) => Finding::block("R15", said),
        (Level::Warn | Level::Inform, _) => Finding::warn("R15", said),
    };
    finding.within(pair.number)
}

/// Everything in which two that are kept apart would come together.
fn about_pair(case: &Case, pair: &KeptApart, today: NaiveDate) -> Vec<Finding> {
    let mut findings: Vec<Finding> = case
        .conferences
        .iter()
        .flat_map(|conference| about_conference(case, pair, conference, today))
        .collect();
    findings.extend(about_plan(case, pair, today));
    findings.extend(about_looking_back(case, pair, today));
    findings
}

/// The same at one conference.
fn about_conference(
    case: &Case,
    pair: &KeptApart,
    conference: &Conference,
    today: NaiveDate,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    findings.extend(both_expected(case, pair, conference, today));
    let shares = share_a_part_to_come(case, conference, pair);
    findings.extend(together(case, pair, conference, today, shares));
    if pair.holds_at(day_of(conference), today) {
        let of = |said| at_conference(pair, said, Level::Block, conference);
        findings.extend(share_a_lift(case, conference, pair).then(|| {
            of(finding!(
                "apart-same-lift",
                of(one = pair.one),
                of(other = pair.other)
            ))
        }));
        findings.extend(speak_for_each_other(case, conference, pair).then(|| {
            of(finding!(
                "apart-speaks-for",
                of(one = pair.one),
                of(other = pair.other)
            ))
        }));
    }
    findings
}

fn day_of(conference: &Conference) -> Option<NaiveDate> {
    conference.on.or(conference.ended_on)
}

/// A finding about two at a conference. On another day it is another finding: what was known before
/// a day was set says nothing of that day.
fn at_conference(pair: &KeptApart, said: Said, level: Level, conference: &Conference) -> Finding {
    of_pair(pair, said, level)
        .within(conference.number)
        .on_day(day_of(conference))
}

/// Both are called to one conference. Once both are noted as being there it is said which part they
/// share, and whether they cross at the door.
fn both_expected(
    case: &Case,
    pair: &KeptApart,
    conference: &Conference,
    today: NaiveDate,
) -> Option<Finding> {
    let expected = conference.ending.is_none()
        && pair.holds_at(day_of(conference), today)
        && both(pair, |person| is_to_come(case, conference, person, today))
        && !both(pair, |person| was_there(case, conference.number, person));
    expected.then(|| both_called_to(pair, conference, today))
}

/// One is invited, for the first time or once more, and the other is called too. Whoever is invited
/// anew is called again, also after a no; who takes part by letter is not called into the room.
fn called_beside_the_other(
    case: &Case,
    pair: &KeptApart,
    conference: &Conference,
    today: NaiveDate,
    invited: &Handle,
) -> Option<Finding> {
    let in_words = case
        .invitation(conference.number, invited)
        .is_some_and(|it| {
            it.answer != Some(Answer::No) && it.attending.is_some_and(|way| !is_being_there(way))
        });
    let other = pair.other_than(invited)?;
    let both_called = conference.ending.is_none()
        && pair.holds_at(day_of(conference), today)
        && !in_words
        && is_to_come(case, conference, other, today);
    both_called.then(|| both_called_to(pair, conference, today))
}

/// The finding that two are called to one day, with from and until when they stay apart: another
/// day may do.
fn both_called_to(pair: &KeptApart, conference: &Conference, today: NaiveDate) -> Finding {
    let free = match (pair.from_on > today, pair.until_on) {
        (false, None) => "none",
        (false, Some(_)) => "after",
        (true, None) => "before",
        (true, Some(_)) => "around",
    };
    let said = finding!(
        "apart-both-expected",
        of(one = pair.one),
        of(other = pair.other),
        ends = ends(pair.until_on),
        until = pair.until_on,
        free = free,
        date = pair.from_on,
    );
    at_conference(pair, said, Level::Block, conference)
}

/// A part that begins with who may never be approached in it.
fn in_the_part(case: &Case, conference: u32, part: Part) -> impl Iterator<Item = Finding> {
    case.attendances_of(conference)
        .filter(move |it| is_being_there(it.attending) && it.is_in(part))
        .filter_map(move |it| case.person(&it.person))
        .filter(|it| it.left_alone == Some(LeftAlone::Never))
        .map(|it| {
            Finding::bar(
                "R15",
                finding!("forbidden-in-the-part", of(person = it.handle)),
            )
        })
}

/// A part that begins with two in it who are kept apart.
fn in_one_part(case: &Case, number: u32, part: Part, today: NaiveDate) -> Vec<Finding> {
    let Some(conference) = case.conference(number) else {
        return Vec::new();
    };
    let are_in_it = |pair: &KeptApart| {
        both_attend(case, conference, pair)
            .is_some_and(|(one, other)| one.is_in(part) && other.is_in(part))
    };
    case.kept_apart
        .iter()
        .filter(|pair| pair.holds_at(day_of(conference), today) && are_in_it(pair))
        .map(|pair| same_part(pair, conference))
        .collect()
}

fn same_part(pair: &KeptApart, conference: &Conference) -> Finding {
    let said = finding!(
        "apart-same-part",
        of(one = pair.one),
        of(other = pair.other)
    );
    at_conference(pair, said, Level::Block, conference)
}

/// One comes, and both are in one part of a day, or at the door at one moment.
fn both_there(
    case: &Case,
    pair: &KeptApart,
    conference: &Conference,
    today: NaiveDate,
) -> Option<Finding> {
    let shares = share_a_part(case, conference, pair);
    together(case, pair, conference, today, shares)
}

fn together(
    case: &Case,
    pair: &KeptApart,
    conference: &Conference,
    today: NaiveDate,
    shares: bool,
) -> Option<Finding> {
    if !pair.holds_at(day_of(conference), today) {
        None
    } else if shares {
        Some(same_part(pair, conference))
    } else if cross_at_the_door(case, conference, pair) {
        Some(at_conference(
            pair,
            finding!(
                "apart-cross-at-the-door",
                of(one = pair.one),
                of(other = pair.other)
            ),
            Level::Warn,
            conference,
        ))
    } else {
        None
    }
}

/// The same in the plan.
fn about_plan(case: &Case, pair: &KeptApart, today: NaiveDate) -> Vec<Finding> {
    let Some(plan) = case
        .latest_plan()
        .filter(|plan| pair.holds_on(plan.presented_on.max(today)))
    else {
        return Vec::new();
    };
    let mut findings = Vec::new();
    let shared = case.agreements_of(plan.version).any(|agreement| {
        let with = |person: &Handle| {
            agreement.checked_by.as_ref() == Some(person)
                || case
                    .owners_of(plan.version, agreement.number)
                    .any(|it| it.person == *person)
        };
        both(pair, with)
    });
    if shared {
        findings.push(
            of_pair(
                pair,
                finding!(
                    "apart-share-a-task",
                    of(one = pair.one),
                    of(other = pair.other)
                ),
                Level::Warn,
            )
            .within(plan.conference),
        );
    }
    let reads = |person: &Handle| {
        case.has_plan(plan.version, person)
            || case
                .person(person)
                .is_some_and(|it| is_plan_reader(case, plan.version, it))
    };
    let names = |person: &Handle| is_named_in_plan(case, plan.version, person);
    if reads(&pair.one) && names(&pair.other) || reads(&pair.other) && names(&pair.one) {
        findings.push(
            of_pair(
                pair,
                finding!(
                    "apart-on-one-paper",
                    of(one = pair.one),
                    of(other = pair.other)
                ),
                Level::Warn,
            )
            .within(plan.conference),
        );
    }
    findings
}

/// Two who both get the day on which the circle looks back, and are kept apart on that day. How
/// each of them looks back is recorded nowhere but in a reason, so that a reason passes the block,
/// also under a ban.
fn about_looking_back(case: &Case, pair: &KeptApart, today: NaiveDate) -> Vec<Finding> {
    let is_to_come = |on: Option<NaiveDate>| on.is_some_and(|on| on >= today && pair.holds_on(on));
    let both_get_it = |conference: u32| {
        both(pair, |person| {
            case.person(person)
                .is_some_and(|person| may_look_back(case, conference, person))
        })
    };
    let about = |finding: Finding, within: u32| finding.within(pair.number).within(within);
    let mut findings = Vec::new();
    for meeting in planned_meetings(case) {
        if is_to_come(meeting.on) && both_get_it(meeting.conference) {
            let finding = match pair.order {
                ApartOrder::HomeBan | ApartOrder::ContactBan => Finding::block(
                    "R15",
                    finding!(
                        "apart-both-look-back",
                        of(one = pair.one),
                        of(other = pair.other)
                    ),
                ),
                ApartOrder::Wish => Finding::warn(
                    "R15",
                    finding!(
                        "apart-both-look-back",
                        of(one = pair.one),
                        of(other = pair.other)
                    ),
                ),
            };
            findings.push(about(finding, meeting.number.unwrap_or_default()));
        }
    }
    // The day in the plan stands until the circle looked back or another day took its place, also
    // where a meeting is planned beside it.
    let in_plan = case.latest_plan().and_then(|plan| {
        let mut meetings = meetings_after(case, plan).into_iter();
        meetings.find(|it| it.number.is_none())
    });
    if let Some(meeting) = in_plan
        && is_to_come(meeting.on)
        && both_get_it(meeting.conference)
    {
        let finding = Finding::warn(
            "R15",
            finding!(
                "apart-look-back-in-plan",
                of(one = pair.one),
                of(other = pair.other)
            ),
        );
        findings.push(about(finding, meeting.conference));
    }
    findings
}

fn both(pair: &KeptApart, holds: impl Fn(&Handle) -> bool) -> bool {
    holds(&pair.one) && holds(&pair.other)
}

fn attendance<'a>(
    case: &'a Case,
    conference: &Conference,
    person: &Handle,
) -> Option<&'a Attendance> {
    case.attendances.iter().find(|it| {
        it.conference == conference.number && it.person == *person && is_being_there(it.attending)
    })
}

fn both_attend<'a>(
    case: &'a Case,
    conference: &Conference,
    pair: &KeptApart,
) -> Option<(&'a Attendance, &'a Attendance)> {
    Some((
        attendance(case, conference, &pair.one)?,
        attendance(case, conference, &pair.other)?,
    ))
}

fn share_a_part(case: &Case, conference: &Conference, pair: &KeptApart) -> bool {
    both_attend(case, conference, pair).is_some_and(|(one, other)| {
        Part::ALL
            .iter()
            .any(|(part, _, _)| one.is_in(*part) && other.is_in(*part))
    })
}

/// The same as it stands. Of an order that began on the day itself, a part that had begun already
/// is what was.
fn share_a_part_to_come(case: &Case, conference: &Conference, pair: &KeptApart) -> bool {
    let began_that_day = day_of(conference) == Some(pair.from_on);
    both_attend(case, conference, pair).is_some_and(|(one, other)| {
        Part::ALL
            .iter()
            .filter(|(part, _, _)| !began_that_day || conference.began_at(*part).is_none())
            .any(|(part, _, _)| one.is_in(*part) && other.is_in(*part))
    })
}

/// In different parts, yet at the door at the same time:
/// one comes as the other leaves, or just before or after.
fn cross_at_the_door(case: &Case, conference: &Conference, pair: &KeptApart) -> bool {
    let Some((one, other)) = both_attend(case, conference, pair) else {
        return false;
    };
    let near = |left: NaiveTime, right: NaiveTime| {
        (left - right).num_minutes().abs() < AT_THE_DOOR_MINUTES
    };
    let theirs = at_the_door(conference, other);
    at_the_door(conference, one)
        .into_iter()
        .any(|time| theirs.iter().any(|it| near(time, *it)))
}

/// When someone comes or leaves, as far as the times are known: on arrival, when they left early,
/// and wherever a part they are in borders on one they are not in.
fn at_the_door(conference: &Conference, attendance: &Attendance) -> Vec<NaiveTime> {
    let parts = [
        (attendance.part_one, conference.part_one_at),
        (attendance.part_two, conference.part_two_at),
        (attendance.part_three, conference.part_three_at),
        (false, conference.ended_at),
    ];
    let mut times: Vec<Option<NaiveTime>> = Vec::new();
    let mut inside = false;
    let mut has_come = false;
    let last = parts.iter().rposition(|(is_in, _)| *is_in);
    for (at, (is_in, begins)) in parts.into_iter().enumerate() {
        if is_in != inside {
            // The first time someone comes is when they arrived, if that was noted, and the last
            // time someone goes is when they left.
            let noted = if is_in {
                attendance.arrived_at.filter(|_| !has_come)
            } else {
                attendance.left_at.filter(|_| last < Some(at))
            };
            times.push(noted.or(begins));
            has_come = true;
        }
        inside = is_in;
    }
    if times.is_empty() {
        // Someone who only brings or fetches the others.
        times.push(attendance.arrived_at);
    }
    times.into_iter().flatten().collect()
}

/// One takes the other along, or someone takes both.
fn share_a_lift(case: &Case, conference: &Conference, pair: &KeptApart) -> bool {
    let lifts = || {
        case.arrangements.iter().filter(|it| {
            it.conference == conference.number && it.kind == ArrangementKind::Transport
        })
    };
    let takes = |driver: &Handle, rider: &Handle| {
        lifts().any(|it| it.by.as_ref() == Some(driver) && it.whom.as_ref() == Some(rider))
    };
    let drivers = lifts().filter_map(|it| it.by.as_ref());
    takes(&pair.one, &pair.other)
        || takes(&pair.other, &pair.one)
        || drivers
            .into_iter()
            .any(|driver| both(pair, |person| takes(driver, person)))
}

/// One speaks for the other, or brings the other's view: that takes contact.
fn speak_for_each_other(case: &Case, conference: &Conference, pair: &KeptApart) -> bool {
    let speaks = case
        .invitations
        .iter()
        .filter(|it| it.conference == conference.number);
    let speaks = speaks.filter_map(|it| {
        it.spokesperson
            .as_ref()
            .map(|speaker| (&it.person, speaker))
    });
    let brings = case
        .views
        .iter()
        .filter(|it| it.conference == conference.number);
    let brings =
        brings.filter_map(|it| it.brought_by.as_ref().map(|bringer| (&it.person, bringer)));
    speaks
        .chain(brings)
        .any(|(person, other)| pair.is_about(person, other))
}

fn is_named_in_plan(case: &Case, version: u32, person: &Handle) -> bool {
    case.owners
        .iter()
        .any(|it| it.version == version && it.person == *person)
        || case
            .agreements_of(version)
            .any(|it| it.checked_by.as_ref() == Some(person))
        || case
            .plans
            .iter()
            .filter(|it| it.version == version)
            .any(|plan| named_to_convene(case, plan).any(|it| it == person))
}
