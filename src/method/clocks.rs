//! The terms of the practice: when something is due, and why. Dates only; the caller says what today is.

use super::rules;
use crate::domain::Case;
use crate::domain::circle::Person;
use crate::domain::conference::Ending;
use crate::domain::text::Handle;
use chrono::{Days, NaiveDate};

/// The coordinator is in touch within a few days of the application (leaflet 2011); we take three.
pub const FIRST_CONTACT_DAYS: u64 = 3;
/// The coordinator calls four weeks after the conference (R24, eigen-kracht.nl, "Na de conferentie").
pub const CALL_DAYS: u64 = 28;
/// The plan is on paper within two weeks (R23; outside norm: Jeugdwet art. 4.1.3, fourth paragraph).
pub const PLAN_SHARED_DAYS: u64 = 14;

/// What is due on a day.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Due {
    /// The day.
    pub on: NaiveDate,
    /// The message that names it, without its prefix `due-`.
    pub what: &'static str,
    /// The rule behind it, if one of R1 to R32.
    pub rule: Option<&'static str>,
    /// A number or handle it is about.
    pub about: Option<String>,
}

/// The day so many days later; the last day there is when that is too far.
#[must_use]
pub fn days_after(date: NaiveDate, days: u64) -> NaiveDate {
    date.checked_add_days(Days::new(days)).unwrap_or(NaiveDate::MAX)
}

/// The one with whom the coordinator has not been in touch: a main person, or anyone where there is none.
#[must_use]
pub fn not_yet_spoken_with(case: &Case) -> Option<&Person> {
    let spoken_with = |person: &Person| {
        case.contacts.iter().any(|it| it.person == person.handle && it.reached)
            || case.consents.iter().any(|it| it.person == person.handle || it.given_by == person.handle)
            || case.questions.iter().any(|it| it.by == person.handle)
    };
    if case.main_persons().next().is_some() {
        return case.main_persons().find(|person| !spoken_with(person));
    }
    if case.people.iter().any(spoken_with) { None } else { case.people.first() }
}

/// The day of the call after four weeks: counted from the last conference that was held.
#[must_use]
pub fn call_due_on(case: &Case) -> Option<NaiveDate> {
    last_held(case).map(|(on, _)| days_after(on, CALL_DAYS))
}

/// The last conference that ended with a meeting or with a plan: its day and number.
#[must_use]
pub fn last_held(case: &Case) -> Option<(NaiveDate, u32)> {
    case.conferences
        .iter()
        .filter(|conference| match conference.ending {
            Some(Ending::Plan | Ending::NoPlan | Ending::PlanInMaking | Ending::PlanWithoutMeeting) => true,
            Some(Ending::StoppedInPreparation) | None => false,
        })
        .max_by_key(|conference| conference.number)
        .and_then(|conference| Some((conference.ended_on.or(conference.on)?, conference.number)))
}

/// Whether the call after the last conference was made: to a main person, where there is one.
#[must_use]
pub fn call_made(case: &Case) -> bool {
    let no_main_person = case.main_persons().next().is_none();
    let counts = |person: &Handle| no_main_person || case.main_persons().any(|main| main.handle == *person);
    last_held(case).is_some_and(|(_, number)| case.follow_up_calls.iter().any(|call| call.conference == number && counts(&call.person)))
}

/// Everything that is due in a case, earliest first. Nothing is due once the role has ended.
#[must_use]
pub fn due(case: &Case) -> Vec<Due> {
    if case.closed_on().is_some() {
        return Vec::new();
    }
    let mut due = Vec::new();
    let mut add = |on: NaiveDate, what: &'static str, rule: Option<&'static str>, about: Option<String>| {
        due.push(Due { on, what, rule, about });
    };
    if case.conferences.iter().all(|conference| conference.ending.is_none()) && not_yet_spoken_with(case).is_some() {
        add(days_after(case.application.applied_on, FIRST_CONTACT_DAYS), "first-contact", None, None);
    }
    if let Some(on) = case.application.needed_by
        && case.plans.is_empty()
    {
        add(on, "needed-by", None, None);
    }
    for item in case.information.iter().filter(|item| item.received_on.is_none()) {
        if let Some(on) = item.due_on {
            add(on, "information", None, Some(item.number.to_string()));
        }
    }
    for conference in case.conferences.iter().filter(|conference| conference.ending.is_none()) {
        if let Some(on) = conference.on {
            add(on, "conference", None, Some(conference.number.to_string()));
        }
    }
    if let Some(plan) = case.latest_plan() {
        let has_it = |person: &&Person| case.plan_shares.iter().any(|share| share.version == plan.version && share.person == person.handle);
        if !rules::plan_readers(case, plan.version).iter().all(has_it) {
            add(days_after(plan.presented_on, PLAN_SHARED_DAYS), "share-plan", Some("R23"), Some(plan.version.to_string()));
        }
        let followed = |meeting: &crate::domain::followup::FollowUpMeeting| {
            meeting.held_on.is_some_and(|held| held > plan.presented_on) && meeting.conference == plan.conference
        };
        if let Some(on) = plan.evaluation_on
            && !case.follow_up_meetings.iter().any(followed)
        {
            let planned = |meeting: &&crate::domain::followup::FollowUpMeeting| {
                meeting.held_on.is_none() && meeting.on > plan.presented_on && meeting.conference == plan.conference
            };
            let planned = case.follow_up_meetings.iter().filter(planned).map(|meeting| meeting.on).next_back();
            add(planned.unwrap_or(on), "evaluation", Some("R19"), plan.convener.as_ref().map(Handle::to_string));
        }
    }
    if let Some(on) = call_due_on(case)
        && !call_made(case)
    {
        add(on, "call", Some("R24"), None);
    }
    due.sort();
    due
}
