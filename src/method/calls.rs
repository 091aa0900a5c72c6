//! The call after four weeks (nabellen, R24):
//! when it is due, whom the coordinator calls, and who was called.

use super::approach::{is_gone, may_be_written_to};
use super::consent::{decides_for, is_held_back};
use super::readers::named_to_convene;
use super::tasks::{carries_out, still_there};
use crate::domain::Case;
use crate::domain::circle::{Person, Role};
use crate::domain::conference::Ending;
use crate::domain::deviation::Waiver;
use crate::domain::text::{Handle, by_number};
use chrono::{Days, NaiveDate};

/// The coordinator calls four weeks after the conference (R24, eigen-kracht.nl,
/// "Na de conferentie").
pub const CALL_DAYS: u64 = 28;
/// A call later than six weeks after the conference is late (annual figures 2021:
/// four to six weeks).
pub const CALL_LATE_DAYS: u64 = 42;

/// The last conference that ended with a meeting or with a plan: its day and number.
#[must_use]
pub fn last_held(case: &Case) -> Option<(NaiveDate, u32)> {
    case.conferences
        .iter()
        .filter(|conference| match conference.ending {
            Some(
                Ending::Plan | Ending::NoPlan | Ending::PlanInMaking | Ending::PlanWithoutMeeting,
            ) => true,
            Some(Ending::StoppedInPreparation) | None => false,
        })
        .max_by_key(|conference| conference.number)
        .and_then(|conference| Some((conference.ended_on.or(conference.on)?, conference.number)))
}

/// The day of the call: counted from the last conference that was held.
#[must_use]
pub fn call_due_on(case: &Case) -> Option<NaiveDate> {
    let (held, _) = last_held(case)?;
    Some(
        held.checked_add_days(Days::new(CALL_DAYS))
            .unwrap_or(NaiveDate::MAX),
    )
}

/// Whom the coordinator calls: each main person, which after harm is both sides, and the applicant.
/// Where there is no main person, as in a street, or none is there any more: the applicant and
/// whoever calls the circle together, or where nobody does, who carries out an agreement. Who is
/// left alone, no longer there, or said no to taking part since, is not called.
#[must_use]
pub fn to_be_called(case: &Case, today: NaiveDate) -> Vec<&Person> {
    called_by_age_on(case, call_due_on(case).unwrap_or(today))
}

/// The same after the last conference; nobody as long as none was held. Who speaks for whom goes by
/// how old everybody is on the day of the call, and not on the day they met: by then somebody may
/// decide for themselves. That day is counted, so that a call that comes early or late is to the
/// same people.
fn called_after_the_last(case: &Case) -> Vec<&Person> {
    call_due_on(case).map_or_else(Vec::new, |day| called_by_age_on(case, day))
}

/// The same, by how old everybody is on a day.
fn called_by_age_on(case: &Case, day: NaiveDate) -> Vec<&Person> {
    let applicant = case.application.applied_by.as_ref();
    let takes_no_part = |person: &Person| is_held_back(case, person, day);
    let plan = case.latest_plan().filter(|_| {
        case.main_persons()
            .all(|it| is_gone(case, it) || takes_no_part(it))
    });
    let conveners: Vec<&Handle> = plan
        .into_iter()
        .flat_map(|plan| named_to_convene(case, plan))
        .filter_map(|it| still_there(case, Some(it), day))
        .collect();
    let owners = case
        .owners
        .iter()
        .filter(|it| conveners.is_empty() && plan.is_some_and(|plan| plan.version == it.version))
        .filter(|it| carries_out(case, it, day))
        .map(|it| &it.person);
    let others: Vec<&Handle> = applicant
        .into_iter()
        .chain(conveners.iter().copied())
        .chain(owners)
        .collect();
    let is_main = |person: &Person| case.main_persons().any(|it| it.handle == person.handle);
    case.people
        .iter()
        .filter(|it| is_main(it) || others.contains(&&it.handle))
        .filter(|it| may_be_written_to(case, it) && !takes_no_part(it))
        .collect()
}

/// Who of them was not called after the last conference yet: main persons first. For a child, or
/// somebody who cannot decide, a call to who decides for them is a call too.
#[must_use]
pub fn not_yet_called(case: &Case) -> Vec<&Person> {
    let Some((_, number)) = last_held(case) else {
        return Vec::new();
    };
    let was_called = |person: &Person| {
        case.follow_up_calls
            .iter()
            .filter(|call| call.conference == number)
            .any(|call| {
                call.person == person.handle || decides_for(case, person, &call.person, call.on)
            })
    };
    let mut open = called_after_the_last(case);
    open.retain(|person| !was_called(person));
    open.sort_by(|one, other| {
        let comes_later = |it: &Person| it.role != Role::MainPerson;
        comes_later(one)
            .cmp(&comes_later(other))
            .then_with(|| by_number(one.handle.as_str(), other.handle.as_str()))
    });
    open
}

/// Whether nobody is left to call: no plan came of the last conference, and each main person and
/// the applicant said no to taking part since, wants to be left alone or is no longer there. Where
/// nobody in particular was to be called, anyone is.
#[must_use]
pub fn nobody_is_left_to_call(case: &Case) -> bool {
    let Some((_, number)) = last_held(case) else {
        return false;
    };
    let without_a_plan = case
        .conference(number)
        .is_some_and(|it| it.ending == Some(Ending::NoPlan));
    let has_somebody =
        case.main_persons().next().is_some() || case.application.applied_by.is_some();
    without_a_plan && has_somebody && called_after_the_last(case).is_empty()
}

/// Whether no call is to come any more: it was made, it was left out, or nobody is left to call.
#[must_use]
pub fn call_is_settled(case: &Case) -> bool {
    call_made(case) || call_left_out(case) || nobody_is_left_to_call(case)
}

/// Whether the call after the last conference was left out, with a reason.
#[must_use]
pub fn call_left_out(case: &Case) -> bool {
    last_held(case).is_some_and(|(_, number)| {
        let number = number.to_string();
        let is_of_it = |waiver: &Waiver| {
            let about = waiver.about.as_ref().map_or("", |about| about.as_str());
            about.split(' ').any(|it| it == number)
        };
        case.waivers
            .iter()
            .filter(|it| it.step.as_str() == "call" && it.resumed_on.is_none())
            .any(is_of_it)
    })
}

/// Whether the call after the last conference was made: to everyone who is called, or where nobody
/// in particular is, to anyone.
#[must_use]
pub fn call_made(case: &Case) -> bool {
    last_held(case).is_some_and(|(_, number)| {
        let someone = case
            .follow_up_calls
            .iter()
            .any(|call| call.conference == number);
        not_yet_called(case).is_empty() && (someone || !called_after_the_last(case).is_empty())
    })
}
