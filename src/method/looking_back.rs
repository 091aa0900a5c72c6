//! The meeting in which the circle looks back (evaluatiemoment, vervolgbijeenkomst): when and where it is, and who may be
//! there. Papers, calendars and rules all ask here.
//!
//! Nobody is invited to it one by one: who gets the plan gets the day, and may come. What was answered to an invitation to
//! a conference, this one or a later one, says nothing of it.

use super::discretion::may_be_written_to;
use super::readers::plan_readers;
use crate::domain::Case;
use crate::domain::circle::{Person, Role};
use crate::domain::plan::Plan;
use crate::domain::text::{Handle, Line};
use chrono::{NaiveDate, NaiveTime};

/// A meeting in which the circle is still to look back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LookingBack<'a> {
    /// The conference it follows.
    pub conference: u32,
    /// Its number; none when only the plan tells of it.
    pub number: Option<u32>,
    /// The day.
    pub on: Option<NaiveDate>,
    /// The time.
    pub at: Option<NaiveTime>,
    /// Where.
    pub place: Option<&'a Line>,
    /// Who calls the circle together.
    pub convener: Option<&'a Handle>,
}

/// The meetings that are planned and were not held yet.
pub fn planned_meetings(case: &Case) -> impl Iterator<Item = LookingBack<'_>> {
    case.follow_up_meetings
        .iter()
        .filter(|it| it.held_on.is_none())
        .map(|it| LookingBack {
            conference: it.conference,
            number: Some(it.number),
            on: Some(it.on),
            at: it.at,
            place: it.place.as_ref(),
            convener: it.convener.as_ref(),
        })
}

/// What a plan says of it.
#[must_use]
pub fn as_the_plan_says(plan: &Plan) -> LookingBack<'_> {
    LookingBack {
        conference: plan.conference,
        number: None,
        on: plan.evaluation_on,
        at: plan.evaluation_at,
        place: plan.evaluation_place.as_ref(),
        convener: plan.convener.as_ref(),
    }
}

/// The meeting that follows a plan: as it was planned last for its conference, or else as the plan says.
#[must_use]
pub fn meeting_after<'a>(case: &'a Case, plan: &'a Plan) -> LookingBack<'a> {
    planned_meetings(case)
        .filter(|it| it.conference == plan.conference)
        .max_by_key(|it| it.number)
        .unwrap_or_else(|| as_the_plan_says(plan))
}

/// Whether someone may be there when the circle of a conference looks back: they get the plan that was made there, or
/// have a version of it, or call the circle together. Where there is no plan: who took part.
#[must_use]
pub fn may_look_back(case: &Case, conference: u32, person: &Person) -> bool {
    let plans = || {
        case.plans
            .iter()
            .filter(move |it| it.conference == conference)
    };
    let newest = plans().max_by_key(|it| it.version);
    let gets_it = match newest {
        Some(plan) => plan_readers(case, plan.version).contains(&person),
        None => {
            person.role == Role::MainPerson
                || case
                    .attendances_of(conference)
                    .any(|it| it.person == person.handle)
        }
    };
    let has_it = plans().any(|plan| {
        case.plan_shares
            .iter()
            .any(|it| it.version == plan.version && it.person == person.handle)
    });
    let calls = newest
        .map(as_the_plan_says)
        .into_iter()
        .chain(planned_meetings(case).filter(|it| it.conference == conference))
        .any(|it| it.convener == Some(&person.handle));
    gets_it && may_be_written_to(person) || has_it || calls
}
