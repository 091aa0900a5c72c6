//! When everybody has the plan.

use super::{TODAY, falls_on, is_told, plan, shared, term, with_a_plan};
use crate::people::{a_case, day, someone};
use ekc::domain::circle::Role;
use ekc::domain::intake::Variant;

#[test]
fn a_plan_that_is_needed_by_a_day_is_due_until_it_was_given() {
    let mut case = a_case(Variant::Family);
    case.application.needed_by = Some(day("2026-04-10"));
    assert_eq!(
        falls_on(&case, TODAY, "needed-by").as_deref(),
        Some("2026-04-10")
    );
    assert!(
        is_told(&case, "2026-04-11", "needed-by"),
        "late, and still needed"
    );
    case.plans.push(plan(1, 1, "2026-03-28"));
    let needed = term(&case, TODAY, "needed-by").unwrap();
    assert_eq!(needed.command, "ekc plan share --all", "typed is not given");
    case.plan_shares.push(shared(1, "ada"));
    assert!(
        !is_told(&case, TODAY, "needed-by"),
        "everyone who gets it has it"
    );
    case.application.needed_by = None;
    case.plan_shares.clear();
    assert!(!is_told(&case, TODAY, "needed-by"));
}

#[test]
fn everyone_has_the_plan_fourteen_days_after_it_was_presented() {
    let mut case = with_a_plan();
    let share = term(&case, "2026-03-29", "share-plan").unwrap();
    assert_eq!(
        (share.on, share.source, share.about.as_deref()),
        (day("2026-04-11"), Some("R23"), Some("1"))
    );
    case.plan_shares.push(shared(1, "oma"));
    assert!(
        is_told(&case, "2026-03-29", "share-plan"),
        "a grandmother who was not there is not the one who should have it"
    );
    case.plan_shares.push(shared(1, "ada"));
    assert!(!is_told(&case, "2026-03-29", "share-plan"));
}

#[test]
fn who_has_an_older_version_does_not_have_the_plan() {
    let mut case = with_a_plan();
    case.plan_shares.push(shared(1, "ada"));
    case.plans.push(plan(2, 1, "2026-04-20"));
    let share = term(&case, "2026-04-21", "share-plan").unwrap();
    assert_eq!(
        (share.on, share.about.as_deref()),
        (day("2026-05-04"), Some("2"))
    );
    case.plan_shares.push(shared(2, "ada"));
    assert!(!is_told(&case, "2026-04-21", "share-plan"));
}

#[test]
fn the_plan_is_given_to_each_who_should_have_it() {
    let mut case = with_a_plan();
    case.people.push(someone("broer", Role::MainPerson));
    case.plan_shares.push(shared(1, "ada"));
    assert!(is_told(&case, "2026-03-29", "share-plan"));
    case.plan_shares.push(shared(1, "broer"));
    assert!(!is_told(&case, "2026-03-29", "share-plan"));
}

#[test]
fn the_plan_is_given_before_it_is_needed_and_before_the_day_in_court() {
    for (needed_by, court_on, by) in [
        (None, None, "2026-04-11"),
        (Some("2026-04-02"), None, "2026-04-02"),
        (None, Some("2026-03-31"), "2026-03-31"),
        (Some("2026-04-20"), Some("2026-04-25"), "2026-04-11"),
    ] {
        let mut case = with_a_plan();
        case.application.needed_by = needed_by.map(day);
        case.application.court_on = court_on.map(day);
        let told = falls_on(&case, "2026-03-29", "share-plan");
        assert_eq!(told.as_deref(), Some(by));
    }
}

#[test]
fn what_brings_a_plan_nearer_can_be_done() {
    let mut case = a_case(Variant::Family);
    case.application.needed_by = Some(day("2026-04-10"));
    let command = |case: &Case| term(case, TODAY, "needed-by").unwrap().command;
    assert_eq!(command(&case), "ekc show", "the day stands");
    case.conferences[0].on = None;
    assert_eq!(command(&case), "ekc conference set");
    for (ending, nearer) in [
        (Ending::Plan, "ekc record-plan"),
        (Ending::PlanWithoutMeeting, "ekc record-plan"),
        (Ending::PlanInMaking, "ekc record-plan"),
        (Ending::NoPlan, "ekc conference new"),
        (Ending::StoppedInPreparation, "ekc conference new"),
    ] {
        ends(&mut case, ending, "2026-03-18");
        assert_eq!(command(&case), nearer, "{ending:?}");
    }
}
