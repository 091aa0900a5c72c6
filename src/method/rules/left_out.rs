//! Who is left out of the day, and how they take part all the same (R14).

use super::{Finding, Level, Levels, Passing, Rule, Said, has_begun, open_conference};
use crate::domain::Case;
use crate::domain::choice::Choice as _;
use crate::domain::circle::Exclusion;
use crate::domain::conference::{Attendance, Part};
use crate::domain::invitation::Answer;
use crate::method::acts::Act;
use crate::method::approach::may_be_written_to;
use crate::method::readers::{has_part, may_leave_the_circle};
use crate::method::room::{is_being_there, left_out_before};
use crate::method::rules::finding;
use chrono::NaiveDate;

/// R14: leaving someone out is the last resort, with a reason and another way to take part.
pub(super) const R14: Rule = Rule {
    id: "R14",
    levels: Levels::everywhere(Level::Block),
    passing: Passing::WithReason,
    source: "Surrey, Family Group Conference; Oranga Tamariki, preparing for the conference",
    about_facts: left_out,
    about_acts: with_who_is_left_out,
};

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
            Finding::block("R14", finding!("no-other-way", of(person = person)))
                .within(exclusion.number)
                .mend(format!("ekc circle exclude {person} --instead @letter")),
        );
    }
    let invited_after = case
        .invitation(exclusion.conference, person)
        .is_some_and(|it| it.invited_on.is_some_and(|on| on > exclusion.on));
    if invited_after {
        findings.extend(asked_into_the_room(case, exclusion));
    }
    findings.extend(was_invited_that_day(case, exclusion));
    findings.extend(is_still_there(case, exclusion));
    findings.extend(says_to_come(case, exclusion));
    findings.extend(is_open_for_the_next(case, exclusion));
    findings
}

/// Who was invited on the day on which it was decided, and has not answered, has still to hear it.
/// An invitation after the decision was stopped by itself: what stands here came before it.
fn was_invited_that_day(case: &Case, exclusion: &Exclusion) -> Option<Finding> {
    let conference =
        open_conference(case).filter(|it| it.number == exclusion.conference && !has_begun(case))?;
    let person = &exclusion.person;
    let invitation = case.invitation(conference.number, person)?;
    let is_of_that_day = invitation.invited_on == Some(exclusion.on) && invitation.is_unanswered();
    let is_open = is_of_that_day && asked_into_the_room(case, exclusion).is_some();
    is_open.then(|| {
        Finding::warn("R14", finding!("left-out-was-invited", of(person = person)))
            .within(exclusion.number)
            .mend(format!("ekc answer {person}"))
    })
}

/// Who was left out and said since that they come has still to hear it, as long as the day is to
/// come.
fn says_to_come(case: &Case, exclusion: &Exclusion) -> Option<Finding> {
    let conference =
        open_conference(case).filter(|it| it.number == exclusion.conference && !has_begun(case))?;
    let person = &exclusion.person;
    let invitation = case.invitation(conference.number, person)?;
    let is_since = invitation.answered_on.is_some_and(|on| on > exclusion.on);
    let comes = matches!(invitation.answer, Some(Answer::Yes | Answer::Maybe));
    let in_the_other_way = exclusion.instead.is_some() && invitation.attending == exclusion.instead;
    (is_since && comes && !in_the_other_way).then(|| {
        Finding::warn(
            "R14",
            finding!("left-out-says-to-come", of(person = person)),
        )
        .within(exclusion.number)
        .mend(format!("ekc answer {person}"))
    })
}

/// Who was left out of the conference before is not invited to this one by itself: whether that
/// still holds is asked first.
fn is_open_for_the_next(case: &Case, exclusion: &Exclusion) -> Option<Finding> {
    let conference = open_conference(case).filter(|_| !has_begun(case))?;
    let person = case.person(&exclusion.person)?;
    let is_undecided = left_out_before(case, &person.handle) == Some(exclusion)
        && case.left_out(conference.number, &person.handle).is_none()
        && may_be_written_to(case, person);
    is_undecided.then(|| was_left_out_before(exclusion))
}

/// An invitation to who was left out of the conference before, and was not asked to one since.
fn asked_after_it(case: &Case, exclusion: &Exclusion, conference: u32) -> Option<Finding> {
    let was_asked_between = case.invitations.iter().any(|it| {
        it.person == exclusion.person
            && it.conference > exclusion.conference
            && it.conference < conference
            && it.invited_on.is_some()
    });
    (conference > exclusion.conference && !was_asked_between)
        .then(|| was_left_out_before(exclusion))
}

fn was_left_out_before(exclusion: &Exclusion) -> Finding {
    let person = &exclusion.person;
    Finding::warn("R14", finding!("left-out-before", of(person = person)))
        .within(exclusion.number)
        .mend(format!("ekc circle exclude {person}"))
}

/// An invitation to who is left out, unless it is to take part in the other way.
fn asked_into_the_room(case: &Case, exclusion: &Exclusion) -> Option<Finding> {
    let attending = case
        .invitation(exclusion.conference, &exclusion.person)
        .and_then(|it| it.attending);
    let in_the_other_way = attending.is_some() && attending == exclusion.instead;
    (!in_the_other_way).then(|| {
        of_exclusion(
            finding!("excluded-invited", of(person = exclusion.person)),
            exclusion,
        )
    })
}

/// Who is left out is among those who are there, and not in the other way.
fn is_there_all_the_same(case: &Case, exclusion: &Exclusion) -> Option<Finding> {
    let there = attendance(case, exclusion)?;
    (Some(there.attending) != exclusion.instead).then(|| among_those_present(exclusion))
}

/// The same as it stands: what they were in before it was decided, on the day itself, is what was.
fn is_still_there(case: &Case, exclusion: &Exclusion) -> Option<Finding> {
    let conference = case.conference(exclusion.conference)?;
    let there = attendance(case, exclusion)?;
    let is_to_come = |part: Part| there.is_in(part) && conference.began_at(part).is_none();
    let was_decided_there = conference.on.is_some_and(|on| exclusion.on >= on);
    let stays = !was_decided_there || Part::ALL.iter().any(|(part, _, _)| is_to_come(*part));
    is_there_all_the_same(case, exclusion).filter(|_| stays)
}

/// A part that begins with who is left out in it.
fn begins_with_them(case: &Case, exclusion: &Exclusion, part: Part) -> Option<Finding> {
    let there = attendance(case, exclusion)?;
    let is_in_it = is_being_there(there.attending) && there.is_in(part);
    is_there_all_the_same(case, exclusion).filter(|_| is_in_it)
}

fn attendance<'a>(case: &'a Case, exclusion: &Exclusion) -> Option<&'a Attendance> {
    case.attendances_of(exclusion.conference)
        .find(|it| it.person == exclusion.person)
}

fn among_those_present(exclusion: &Exclusion) -> Finding {
    of_exclusion(
        finding!("excluded-is-there", of(person = exclusion.person)),
        exclusion,
    )
}

fn of_exclusion(said: Said, exclusion: &Exclusion) -> Finding {
    Finding::block("R14", said)
        .within(exclusion.number)
        .mend(format!("ekc circle exclude {} --lift", exclusion.person))
}

/// R14 about an act: as long as someone is left out no invitation goes out to them, the door stays
/// closed, and they do not get the plan unless who it is about wants that.
fn with_who_is_left_out(case: &Case, act: &Act, _: NaiveDate) -> Vec<Finding> {
    let active = || case.exclusions.iter().filter(|it| it.lifted_on.is_none());
    if let Act::BeginPart {
        conference, part, ..
    } = act
    {
        return active()
            .filter(|it| it.conference == *conference)
            .filter_map(|it| begins_with_them(case, it, *part))
            .collect();
    }
    let Some(person) = act.person() else {
        return Vec::new();
    };
    let out = active().filter(|it| it.person == *person);
    out.filter_map(|exclusion| match act {
        Act::Invite { conference, .. } if *conference == exclusion.conference => {
            asked_into_the_room(case, exclusion)
        }
        Act::Invite { conference, .. } => asked_after_it(case, exclusion, *conference),
        Act::Arrive { conference, .. } if *conference == exclusion.conference => {
            is_there_all_the_same(case, exclusion)
        }
        Act::GivePlan { version, .. } => {
            let plan = case.plans.iter().find(|it| it.version == *version)?;
            let is_theirs = case
                .person(person)
                .is_some_and(|it| has_part(case, *version, it));
            let is_kept_from_them = plan.conference == exclusion.conference
                && !is_theirs
                && !may_leave_the_circle(case);
            is_kept_from_them.then(|| {
                of_exclusion(
                    finding!("excluded-gets-plan", of(person = exclusion.person)),
                    exclusion,
                )
            })
        }
        Act::Arrive { .. }
        | Act::ChangeRole { .. }
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
        | Act::Call { .. }
        | Act::PlanMeeting { .. }
        | Act::Tell { .. } => None,
    })
    .collect()
}
