//! What a court or an authority ordered or decided, and what the circle found when it looked back.

use crate::clocks::{is_told, plan, term, with_a_plan};
use crate::people::{a_case, day, handle, line};
use ekc::domain::Case;
use ekc::domain::followup::{CloseReason, Closure, Review, ReviewPresent};
use ekc::domain::intake::Variant;
use ekc::domain::measure::{Measure, MeasureKind};
use ekc::domain::plan::{Decision, PlanDecision};
use ekc::method::looking_back::{meetings_after, reviews_of};

fn measure(from: Option<&str>, until: Option<&str>) -> Measure {
    Measure {
        number: 1,
        person: handle("oom"),
        kind: MeasureKind::Supervision,
        words: None,
        decided_by: None,
        from_on: from.map(day),
        until_on: until.map(day),
        case_number: None,
        ended_on: None,
    }
}

fn review(number: u32, version: u32, on: &str) -> Review {
    Review {
        number,
        version,
        meeting: None,
        on: day(on),
        changes: None,
        further_conference: None,
    }
}

#[test]
fn a_measure_holds_from_its_first_day_up_to_and_with_its_last_or_until_it_ended() {
    let mut it = measure(Some("2026-03-01"), Some("2026-06-30"));
    let holds = |it: &Measure, on: &str| it.holds_on(day(on));
    assert!(!holds(&it, "2026-02-28") && holds(&it, "2026-03-01"));
    assert!(holds(&it, "2026-06-30") && !holds(&it, "2026-07-01"));
    it.ended_on = Some(day("2026-05-01"));
    assert!(holds(&it, "2026-04-30") && !holds(&it, "2026-05-01"));
    assert!(
        holds(&measure(None, None), "2026-03-01"),
        "nothing is known"
    );
}

#[test]
fn the_last_day_of_a_measure_is_told_until_it_has_passed_and_while_the_role_goes_on() {
    let mut case = a_case(Variant::Family);
    case.measures = vec![measure(None, Some("2026-06-30"))];
    let ends = term(&case, "2026-06-30", "measure-ends").unwrap();
    assert_eq!(
        (ends.on, ends.about.as_deref(), ends.command),
        (day("2026-06-30"), Some("oom"), "ekc measure")
    );
    let told = |case: &Case, on: &str| is_told(case, on, "measure-ends");
    assert!(!told(&case, "2026-07-01"));
    case.measures[0].ended_on = Some(day("2026-05-01"));
    assert!(!told(&case, "2026-05-02"), "it ended before");
    case.measures[0].ended_on = None;
    case.closures.push(Closure {
        number: 1,
        on: day("2026-05-01"),
        reason: CloseReason::Completed,
        note: None,
        reopened_on: None,
    });
    assert!(!told(&case, "2026-05-02"), "the role has ended");
}

#[test]
fn the_last_day_to_object_to_a_decision_is_told_until_it_has_passed() {
    let mut case = with_a_plan();
    case.plan_decisions = vec![PlanDecision {
        number: 2,
        version: 1,
        outcome: Decision::Refused,
        on: day("2026-04-10"),
        decided_by: line("Gemeente Zonderen"),
        reason: None,
        objection_until_on: Some(day("2026-05-22")),
    }];
    let objection = term(&case, "2026-05-22", "objection").unwrap();
    assert_eq!(
        (objection.on, objection.about.as_deref()),
        (day("2026-05-22"), Some("2"))
    );
    assert!(!is_told(&case, "2026-05-23", "objection"));
    case.plan_decisions[0].objection_until_on = None;
    assert!(!is_told(&case, "2026-04-11", "objection"));
}

#[test]
fn a_review_after_the_plan_was_presented_closes_the_moment_of_that_plan() {
    let mut case = with_a_plan();
    case.plans[0].evaluation_on = Some(day("2026-06-28"));
    let waits = |case: &Case| !meetings_after(case, &case.plans[0]).is_empty();
    assert!(waits(&case));
    let command = |on: &str| term(&case, on, "evaluation").unwrap().command;
    assert_eq!(command("2026-06-27"), "ekc followup meeting");
    assert_eq!(command("2026-06-28"), "ekc followup review");
    case.reviews = vec![review(1, 1, "2026-03-28")];
    assert!(waits(&case), "on the day itself nobody looked back yet");
    case.reviews[0].on = day("2026-06-28");
    assert!(!waits(&case));
    case.plans.push(plan(2, 2, "2026-07-01"));
    case.reviews[0].version = 2;
    assert!(waits(&case), "that was the plan of another conference");
    assert_eq!(reviews_of(&case, 2).count(), 1);
    assert_eq!(reviews_of(&case, 1).count(), 0);
}

#[test]
fn who_was_at_a_review_is_of_that_review() {
    let mut case = with_a_plan();
    case.reviews = vec![review(1, 1, "2026-06-28")];
    case.review_present = vec![ReviewPresent {
        review: 2,
        person: handle("oom"),
    }];
    let refused = case.check_integrity().unwrap_err();
    assert_eq!(refused.field(), Some("review_present[0].review"));
    case.review_present[0].review = 1;
    assert!(case.check_integrity().is_ok());
}
