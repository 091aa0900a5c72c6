//! Who does not come, and who may not meet whom.

use super::{Finding, Level, Levels, Passing, Rule, is_asked_again, is_unanswered};
use crate::domain::Case;
use crate::domain::circle::{ApartOrder, Exclusion, KeptApart, LeftAlone, Person};
use crate::domain::conference::{ArrangementKind, Attendance, Conference};
use crate::domain::invitation::{Answer, Attending, Invitation};
use crate::domain::text::Handle;
use crate::method::consent::is_refused;
use crate::method::looking_back::{as_the_plan_says, may_look_back, planned_meetings};
use crate::method::readers::plan_readers;
use chrono::{NaiveDate, NaiveTime};

/// R14: leaving someone out is the last resort, with a reason and another way to take part.
pub const R14: Rule = Rule {
    id: "R14",
    levels: Levels::everywhere(Level::Block),
    passing: Passing::WithReason,
    source: "Surrey, Family Group Conference; Oranga Tamariki, preparing for the conference",
    check: left_out,
};

/// R15: two people who may not meet are never called into one room or one moment.
pub const R15: Rule = Rule {
    id: "R15",
    levels: Levels::everywhere(Level::Block),
    passing: Passing::WithReason,
    source: "Wet tijdelijk huisverbod, art. 1, 2 en 11",
    check: kept_apart,
};

/// So many minutes lie between two at the door that may not meet there.
const AT_THE_DOOR_MINUTES: i64 = 30;

fn left_out(case: &Case, _: NaiveDate) -> Vec<Finding> {
    case.exclusions
        .iter()
        .filter(|it| it.lifted_on.is_none())
        .flat_map(|it| about_exclusion(case, it))
        .collect()
}

fn about_exclusion(case: &Case, exclusion: &Exclusion) -> Vec<Finding> {
    let person = &exclusion.person;
    let mut findings = Vec::new();
    if exclusion.instead.is_none() {
        findings.push(
            Finding::block("R14", "no-other-way")
                .of("person", person)
                .within(exclusion.number)
                .mend(format!("ekc circle exclude {person} --instead @letter")),
        );
    }
    let invitation = case.invitation(exclusion.conference, person);
    let comes = invitation.is_some_and(|it| {
        let invited_after = it
            .invited_on
            .is_some_and(|on| on > exclusion.on || on == exclusion.on && is_unanswered(it));
        invited_after && (it.attending.is_none() || it.attending != exclusion.instead)
    });
    if comes {
        findings.push(
            Finding::block("R14", "excluded-invited")
                .of("person", person)
                .within(exclusion.number)
                .mend(format!("ekc circle exclude {person} --lift")),
        );
    }
    let there = case
        .attendances_of(exclusion.conference)
        .find(|it| it.person == *person);
    if there.is_some_and(|it| Some(it.attending) != exclusion.instead) {
        findings.push(
            Finding::block("R14", "excluded-is-there")
                .of("person", person)
                .within(exclusion.number)
                .mend(format!("ekc circle exclude {person} --lift")),
        );
    }
    findings
}

fn kept_apart(case: &Case, today: NaiveDate) -> Vec<Finding> {
    let mut findings: Vec<Finding> = case
        .kept_apart
        .iter()
        .flat_map(|pair| about_pair(case, pair, today))
        .collect();
    for person in case
        .people
        .iter()
        .filter(|person| person.left_alone == Some(LeftAlone::Never))
    {
        let called = |it: &&Invitation| {
            it.person == person.handle && (it.invited_on.is_some() || it.explained_on.is_some())
        };
        let acts = case.invitations.iter().filter(called).count()
            + case
                .contacts
                .iter()
                .filter(|it| it.person == person.handle)
                .count()
            + case
                .attendances
                .iter()
                .filter(|it| it.person == person.handle)
                .count()
            + case
                .plan_shares
                .iter()
                .filter(|it| it.person == person.handle)
                .count();
        if acts > 0 {
            findings.push(
                Finding::bar("R15", "forbidden-contact")
                    .of("person", &person.handle)
                    .acts(acts),
            );
        }
    }
    findings
}

/// Whether the coordinator may invite someone to the current conference: not who is left alone or left
/// out, for whom a no stands, or who is kept apart from someone who is to come already.
#[must_use]
pub fn may_be_invited(case: &Case, person: &Person, today: NaiveDate) -> bool {
    let Some(conference) = case.current_conference() else {
        return false;
    };
    let left_out = case.exclusions.iter().any(|it| {
        it.lifted_on.is_none() && it.conference == conference.number && it.person == person.handle
    });
    let apart = case
        .kept_apart
        .iter()
        .filter(|pair| holds_at(pair, conference.on, today))
        .any(|pair| {
            let other = if pair.one == person.handle {
                &pair.other
            } else {
                &pair.one
            };
            pair.is_about(&person.handle, other) && is_to_come_or_main(case, conference, other)
        });
    person.left_alone.is_none() && !left_out && !apart && !is_refused(case, person, today)
}

/// Whether two are kept apart on the day of a conference. As long as no day is set, what has an end stands in nobody's
/// way: the day may lie after it.
fn holds_at(pair: &KeptApart, day: Option<NaiveDate>, today: NaiveDate) -> bool {
    match day {
        Some(day) => pair.holds_on(day),
        None => pair.until_on.is_none() && pair.holds_on(today),
    }
}

/// A main person is to come without an invitation.
fn is_to_come_or_main(case: &Case, conference: &Conference, person: &Handle) -> bool {
    is_to_come(case, conference, person)
        || case
            .main_persons()
            .any(|it| it.handle == *person && case.invitation(conference.number, person).is_none())
}

/// Everything in which two that are kept apart would come together.
fn about_pair(case: &Case, pair: &KeptApart, today: NaiveDate) -> Vec<Finding> {
    let mut findings = Vec::new();
    // On another day it is another finding: what was known before a day was set says nothing of that day.
    let mut found = |code, level, at: (u32, Option<NaiveDate>), acts| {
        let finding = match (level, pair.order) {
            (Level::Block, ApartOrder::HomeBan | ApartOrder::ContactBan) => {
                Finding::bar("R15", code)
            }
            (Level::Block, ApartOrder::Wish) => Finding::block("R15", code),
            (Level::Warn | Level::Inform, _) => Finding::warn("R15", code),
        };
        findings.push(
            finding
                .of("one", &pair.one)
                .of("other", &pair.other)
                .within(pair.number)
                .within(at.0)
                .on_day(at.1)
                .acts(acts),
        );
    };
    for conference in &case.conferences {
        let day = conference.on.or(conference.ended_on);
        if !holds_at(pair, day, today) {
            continue;
        }
        let at = (conference.number, day);
        if conference.ending.is_none()
            && both(pair, |person| is_to_come_or_main(case, conference, person))
        {
            let invited = |person: &Handle| {
                case.invitation(conference.number, person)
                    .is_some_and(|it| it.invited_on.is_some())
            };
            let acts = 1 + [&pair.one, &pair.other]
                .into_iter()
                .filter(|person| invited(person))
                .count();
            found("apart-both-expected", Level::Block, at, acts);
        }
        if share_a_part(case, conference, pair) {
            found("apart-same-part", Level::Block, at, 1);
        } else if cross_at_the_door(case, conference, pair) {
            found("apart-cross-at-the-door", Level::Warn, at, 1);
        }
        if share_a_lift(case, conference, pair) {
            found("apart-same-lift", Level::Block, at, 1);
        }
        if speak_for_each_other(case, conference, pair) {
            found("apart-speaks-for", Level::Block, at, 1);
        }
    }
    if let Some(plan) = case
        .latest_plan()
        .filter(|plan| pair.holds_on(plan.presented_on.max(today)))
    {
        let shared = case.agreements_of(plan.version).any(|agreement| {
            let with = |person: &Handle| {
                agreement.checked_by.as_ref() == Some(person)
                    || case
                        .owners_of(plan.version, agreement.number)
                        .any(|it| it.person == *person)
            };
            both(pair, with)
        });
        let at = (plan.conference, None);
        if shared {
            found("apart-share-a-task", Level::Warn, at, 1);
        }
        let has_it = |person: &Handle| {
            case.plan_shares
                .iter()
                .any(|it| it.version == plan.version && it.person == *person)
        };
        let reads = |person: &Handle| {
            has_it(person)
                || plan_readers(case, plan.version)
                    .iter()
                    .any(|it| it.handle == *person)
        };
        let names = |person: &Handle| is_named_in_plan(case, plan.version, person);
        if reads(&pair.one) && names(&pair.other) || reads(&pair.other) && names(&pair.one) {
            found("apart-on-one-paper", Level::Warn, at, 1);
        }
    }
    findings.extend(about_looking_back(case, pair, today));
    findings
}

/// Two who both get the day on which the circle looks back, and are kept apart on that day. How each of them looks back
/// is recorded nowhere but in a reason, so that a reason passes the block, also under a ban.
fn about_looking_back(case: &Case, pair: &KeptApart, today: NaiveDate) -> Vec<Finding> {
    let is_to_come = |on: Option<NaiveDate>| on.is_some_and(|on| on >= today && pair.holds_on(on));
    let both_get_it = |conference: u32| {
        both(pair, |person| {
            case.person(person)
                .is_some_and(|person| may_look_back(case, conference, person))
        })
    };
    let about = |finding: Finding, within: u32| {
        finding
            .of("one", &pair.one)
            .of("other", &pair.other)
            .within(pair.number)
            .within(within)
    };
    let mut findings = Vec::new();
    for meeting in planned_meetings(case) {
        if is_to_come(meeting.on) && both_get_it(meeting.conference) {
            let finding = match pair.order {
                ApartOrder::HomeBan | ApartOrder::ContactBan => {
                    Finding::block("R15", "apart-both-look-back")
                }
                ApartOrder::Wish => Finding::warn("R15", "apart-both-look-back"),
            };
            findings.push(about(finding, meeting.number.unwrap_or_default()));
        }
    }
    // A meeting that was planned since, or was held, comes in the place of the day in the plan.
    let in_plan = case.latest_plan().filter(|plan| {
        !case
            .follow_up_meetings
            .iter()
            .any(|it| it.conference == plan.conference)
    });
    if let Some(meeting) = in_plan.map(as_the_plan_says)
        && is_to_come(meeting.on)
        && both_get_it(meeting.conference)
    {
        let finding = Finding::warn("R15", "apart-look-back-in-plan");
        findings.push(about(finding, meeting.conference));
    }
    findings
}

fn both(pair: &KeptApart, holds: impl Fn(&Handle) -> bool) -> bool {
    holds(&pair.one) && holds(&pair.other)
}

/// Whether someone is called into the room: invited without a no, or said yes, and not by letter or spokesperson.
fn is_to_come(case: &Case, conference: &Conference, person: &Handle) -> bool {
    case.invitation(conference.number, person)
        .is_some_and(|it: &Invitation| {
            let called = it.invited_on.is_some() || it.answer.is_some();
            let declined = match it.answer {
                Some(Answer::No) => !is_asked_again(it),
                Some(Answer::Yes | Answer::Maybe | Answer::NoReply) | None => false,
            };
            called && !declined && it.attending.is_none_or(is_in_the_room)
        })
}

/// A contact ban holds by telephone and video too; a letter or a spokesperson brings nobody together.
fn is_in_the_room(attending: Attending) -> bool {
    match attending {
        Attending::Present | Attending::Remote => true,
        Attending::Letter | Attending::Spokesperson => false,
    }
}

fn attendance<'a>(
    case: &'a Case,
    conference: &Conference,
    person: &Handle,
) -> Option<&'a Attendance> {
    case.attendances.iter().find(|it| {
        it.conference == conference.number && it.person == *person && is_in_the_room(it.attending)
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
        one.part_one && other.part_one
            || one.part_two && other.part_two
            || one.part_three && other.part_three
    })
}

/// In different parts, yet at the door at the same time: one comes as the other leaves, or just before or after.
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

/// When someone comes or leaves, as far as the times are known: on arrival, and wherever a part they are in
/// borders on one they are not in.
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
    for (is_in, begins) in parts {
        if is_in != inside {
            // The first time someone comes is when they arrived, if that was noted.
            times.push(attendance.arrived_at.filter(|_| !has_come).or(begins));
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
            .any(|it| it.version == version && it.convener.as_ref() == Some(person))
}
