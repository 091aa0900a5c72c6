//! The meeting in which the circle looks back (evaluatiemoment, vervolgbijeenkomst): when and where
//! it is, and who may be there. Papers, calendars and rules all ask here.
//!
//! Nobody is invited to it one by one: who gets the plan gets the day, and may come. What was
//! answered to an invitation to a conference, this one or a later one, says nothing of it.

use super::approach::{is_gone, may_be_written_to};
use super::readers::is_plan_reader;
use super::room::was_there;
use crate::domain::Case;
use crate::domain::circle::{Person, Role};
use crate::domain::followup::{FollowUpMeeting, Review};
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
    /// Whether it was planned beside the moment the plan speaks of, and does not take its place.
    pub is_beside: bool,
    /// The day.
    pub on: Option<NaiveDate>,
    /// The time.
    pub at: Option<NaiveTime>,
    /// Where.
    pub place: Option<&'a Line>,
    /// Who calls the circle together.
    pub convener: Option<&'a Handle>,
}

impl LookingBack<'_> {
    /// The number by which its place is known as a text of the case: none has the number 0.
    #[must_use]
    pub fn as_text(&self) -> u32 {
        self.number.unwrap_or(0)
    }
}

/// The meetings that are planned and were not held yet.
pub fn planned_meetings(case: &Case) -> impl Iterator<Item = LookingBack<'_>> {
    case.follow_up_meetings
        .iter()
        .filter(|it| it.held_on.is_none())
        .map(move |it| LookingBack {
            conference: it.conference,
            number: Some(it.number),
            is_beside: is_beside(case, it),
            on: Some(it.on),
            at: it.at,
            place: it.place.as_ref(),
            convener: it.convener.as_ref(),
        })
}

/// Whether a meeting comes beside the day that the newest plan of its conference names.
fn is_beside(case: &Case, meeting: &FollowUpMeeting) -> bool {
    let evaluation = case
        .plans
        .iter()
        .filter(|it| it.conference == meeting.conference)
        .max_by_key(|it| it.version)
        .and_then(|it| it.evaluation_on);
    evaluation.is_some_and(|day| day != meeting.on && meeting.replaces_on != Some(day))
}

/// What a plan says of it.
#[must_use]
pub fn as_the_plan_says(plan: &Plan) -> LookingBack<'_> {
    LookingBack {
        conference: plan.conference,
        number: None,
        is_beside: false,
        on: plan.evaluation_on,
        at: plan.evaluation_at,
        place: plan.evaluation_place.as_ref(),
        convener: plan.convener.as_ref(),
    }
}

/// The meetings that follow a plan and are still to come or to be noted, in the order of their
/// days: the moment the plan speaks of, unless the circle looked back since or another day took its
/// place, and every meeting that was planned beside it.
#[must_use]
pub fn meetings_after<'a>(case: &'a Case, plan: &'a Plan) -> Vec<LookingBack<'a>> {
    let of_plan = || {
        case.follow_up_meetings
            .iter()
            .filter(|it| it.conference == plan.conference)
    };
    let looked_back = of_plan().any(|it| it.held_on.is_some_and(|held| held > plan.presented_on))
        || reviews_of(case, plan.conference).any(|it| it.on > plan.presented_on);
    let is_replaced = of_plan().any(|it| {
        plan.evaluation_on == Some(it.on)
            || it.replaces_on.is_some() && it.replaces_on == plan.evaluation_on
    });
    let mut meetings: Vec<LookingBack<'a>> = planned_meetings(case)
        .filter(|it| it.conference == plan.conference)
        .filter(|it| it.on.is_some_and(|on| on > plan.presented_on))
        .collect();
    if plan.evaluation_on.is_some() && !looked_back && !is_replaced {
        meetings.push(as_the_plan_says(plan));
    }
    meetings.sort_by_key(|it| (it.on, it.number));
    meetings
}

/// What was found when the circle of a conference looked back, in the order in which it was noted.
pub fn reviews_of(case: &Case, conference: u32) -> impl Iterator<Item = &Review> {
    case.reviews.iter().filter(move |it| {
        let plan = case.plan(it.version);
        plan.is_some_and(|plan| plan.conference == conference)
    })
}

/// The meeting to which the circle is asked next: the first from this day on, or else the last one
/// there was to be, or what the plan says of it.
#[must_use]
pub fn next_meeting<'a>(case: &'a Case, plan: &'a Plan, today: NaiveDate) -> LookingBack<'a> {
    let meetings = meetings_after(case, plan);
    meetings
        .iter()
        .find(|it| it.on.is_some_and(|on| on >= today))
        .or(meetings.last())
        .copied()
        .unwrap_or_else(|| as_the_plan_says(plan))
}

/// Whether someone may be there when the circle of a conference looks back: they get the plan that
/// was made there, or have a version of it, or call the circle together.
/// Where there is no plan: who took part.
#[must_use]
pub fn may_look_back(case: &Case, conference: u32, person: &Person) -> bool {
    let plans = || {
        case.plans
            .iter()
            .filter(move |it| it.conference == conference)
    };
    let newest = plans().max_by_key(|it| it.version);
    let gets_it = match newest {
        Some(plan) => is_plan_reader(case, plan.version, person),
        None => person.role == Role::MainPerson || was_there(case, conference, &person.handle),
    };
    let has_it = case.left_out(conference, &person.handle).is_none()
        && plans().any(|plan| case.has_plan(plan.version, &person.handle));
    let calls = newest
        .map(as_the_plan_says)
        .into_iter()
        .chain(planned_meetings(case).filter(|it| it.conference == conference))
        .any(|it| it.convener == Some(&person.handle));
    !is_gone(case, person) && (gets_it && may_be_written_to(case, person) || has_it || calls)
}
