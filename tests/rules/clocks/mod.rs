//! The terms of the practice: on which day something is due, from when it is told,
//! and when it is told no more.

mod around_the_day;
mod calls;
mod ending;
mod evaluation;
mod first_contact;
mod giving;

use crate::people::{a_case, day, handle, prose};
use ekc::domain::Case;
use ekc::domain::choice::Choice as _;
use ekc::domain::circle::{ApartOrder, KeptApart};
use ekc::domain::conference::{Conference, Ending};
use ekc::domain::followup::{CloseReason, Closure, FollowUpCall};
use ekc::domain::information::Information;
use ekc::domain::intake::Variant;
use ekc::domain::invitation::{Contact, Way};
use ekc::domain::plan::{Plan, PlanShare};
use ekc::method::clocks::{Due, days_after, due};

pub(crate) const TODAY: &str = "2026-03-20";

/// The family of Ada, of which only the application is known and who is in it.
pub(crate) fn just_applied() -> Case {
    let mut case = a_case(Variant::Family);
    case.consents.clear();
    case.questions.clear();
    case.invitations.clear();
    case.conferences = vec![Conference::new(1)];
    case
}

/// The last conference has ended.
pub(crate) fn ends(case: &mut Case, ending: Ending, on: &str) {
    let conference = case.conferences.last_mut().unwrap();
    conference.ending = Some(ending);
    conference.ended_on = Some(day(on));
}

/// A case with a plan of its conference of 28 March.
pub(crate) fn with_a_plan() -> Case {
    let mut case = a_case(Variant::Family);
    ends(&mut case, Ending::Plan, "2026-03-28");
    case.plans.push(plan(1, 1, "2026-03-28"));
    case
}

pub(crate) fn plan(version: u32, conference: u32, presented_on: &str) -> Plan {
    Plan {
        version,
        conference,
        presented_on: day(presented_on),
        words: None,
        evaluation_on: None,
        evaluation_at: None,
        evaluation_place: None,
        convener: None,
        accepted_on: None,
        revised_because: None,
    }
}

pub(crate) fn shared(version: u32, who: &str) -> PlanShare {
    PlanShare {
        version,
        person: handle(who),
        on: day("2026-03-30"),
        way: Some(Way::Letter),
    }
}

pub(crate) fn called(conference: u32, who: &str) -> FollowUpCall {
    FollowUpCall {
        number: 1,
        conference,
        person: handle(who),
        on: day("2026-04-26"),
        further_conference: None,
        note: None,
    }
}

pub(crate) fn asked(number: u32, due_on: Option<&str>) -> Information {
    Information {
        number,
        words: prose("Welke hulp is er in de buurt?"),
        wanted_by: handle("oma"),
        asked_of: None,
        asked_on: day("2026-03-10"),
        due_on: due_on.map(day),
        received_on: None,
        answer: None,
        shared_on: None,
    }
}

pub(crate) fn spoke(who: &str, reached: bool) -> Contact {
    Contact {
        number: 1,
        person: handle(who),
        on: day("2026-03-04"),
        way: Way::Phone,
        reached,
        note: None,
    }
}

pub(crate) fn closed(number: u32) -> Closure {
    Closure {
        number,
        on: day("2026-05-01"),
        reason: CloseReason::Completed,
        note: None,
        reopened_on: None,
    }
}

pub(crate) fn apart(order: ApartOrder, until: Option<&str>) -> KeptApart {
    KeptApart {
        number: 1,
        one: handle("oom"),
        other: handle("buur"),
        from_on: day("2026-03-05"),
        until_on: until.map(day),
        order,
        ordered_by: None,
        reason: None,
        lifted_on: None,
    }
}

/// Everything that is due, each as its day and its name.
fn terms(case: &Case, today: &str) -> Vec<String> {
    due(case, day(today))
        .iter()
        .map(|it| format!("{} {}", it.on, it.what))
        .collect()
}

/// The one term of this name.
pub(crate) fn term(case: &Case, today: &str, what: &str) -> Option<Due> {
    let mut all: Vec<Due> = due(case, day(today))
        .into_iter()
        .filter(|it| it.what == what)
        .collect();
    assert!(all.len() < 2, "{all:?}");
    all.pop()
}

/// The day of the one term of this name.
pub(crate) fn falls_on(case: &Case, today: &str, what: &str) -> Option<String> {
    term(case, today, what).map(|it| it.on.to_string())
}

pub(crate) fn is_told(case: &Case, today: &str, what: &str) -> bool {
    term(case, today, what).is_some()
}

#[test]
fn an_ordinary_case_has_its_conference_and_nothing_else_to_wait_for() {
    for (variant, _, _) in Variant::ALL {
        assert_eq!(
            terms(&a_case(*variant), TODAY),
            ["2026-03-28 conference"],
            "{variant:?}"
        );
    }
}

/// A plan with its evaluation moment on 28 June.
fn to_be_evaluated() -> Case {
    let mut case = with_a_plan();
    case.plans[0].evaluation_on = Some(day("2026-06-28"));
    case
}

#[test]
fn days_are_counted_over_the_end_of_a_month_and_never_past_the_last_day_there_is() {
    assert_eq!(
        days_after(day("2028-02-27"), 3),
        day("2028-03-01"),
        "in a leap year"
    );
    assert_eq!(days_after(day("2026-02-27"), 3), day("2026-03-02"));
    assert_eq!(days_after(day(TODAY), 0), day(TODAY));
    assert_eq!(
        days_after(chrono::NaiveDate::MAX, 1),
        chrono::NaiveDate::MAX
    );
}
