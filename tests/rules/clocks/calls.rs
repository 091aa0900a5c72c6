//! The call after four weeks.

use super::{TODAY, called, ends, falls_on, is_told, term, with_a_plan};
use crate::people::{a_case, day, handle, person, someone};
use ekc::domain::choice::Choice as _;
use ekc::domain::circle::{LeftAlone, Role};
use ekc::domain::conference::{Conference, Ending};
use ekc::domain::intake::Variant;
use ekc::domain::plan::Plan;
use ekc::method::calls::{call_due_on, call_made, last_held};

#[test]
fn the_coordinator_calls_four_weeks_after_the_last_conference_that_was_held() {
    for (ending, _, _) in Ending::ALL {
        let mut case = a_case(Variant::Family);
        ends(&mut case, *ending, "2026-03-28");
        let is_held = *ending != Ending::StoppedInPreparation;
        assert_eq!(
            last_held(&case),
            is_held.then(|| (day("2026-03-28"), 1)),
            "{ending:?}"
        );
        assert_eq!(
            call_due_on(&case),
            is_held.then(|| day("2026-04-25")),
            "{ending:?}"
        );
        assert_eq!(is_told(&case, "2026-03-29", "call"), is_held, "{ending:?}");
    }
    let case = a_case(Variant::Family);
    assert_eq!(
        (last_held(&case), call_due_on(&case)),
        (None, None),
        "the day has yet to come"
    );
    let call = term(&with_a_plan(), "2026-03-29", "call").unwrap();
    assert_eq!(
        (call.on, call.source, call.about),
        (day("2026-04-25"), Some("R24"), None)
    );
}

#[test]
fn the_four_weeks_count_from_the_end_and_otherwise_from_the_day() {
    let mut case = a_case(Variant::Family);
    ends(&mut case, Ending::PlanWithoutMeeting, "2026-04-02");
    assert_eq!(call_due_on(&case), Some(day("2026-04-30")));
    case.conferences[0].ended_on = None;
    assert_eq!(call_due_on(&case), Some(day("2026-04-25")));
    case.conferences[0].on = None;
    assert_eq!(call_due_on(&case), None, "without any day there is no term");
}

#[test]
fn after_a_further_conference_the_weeks_count_anew() {
    let mut case = a_case(Variant::Family);
    ends(&mut case, Ending::NoPlan, "2026-03-28");
    case.conferences.push(Conference {
        on: Some(day("2026-05-30")),
        ..Conference::new(2)
    });
    assert_eq!(
        last_held(&case),
        Some((day("2026-03-28"), 1)),
        "the second has yet to come"
    );
    ends(&mut case, Ending::StoppedInPreparation, "2026-05-20");
    assert_eq!(
        last_held(&case),
        Some((day("2026-03-28"), 1)),
        "the second was not held"
    );
    ends(&mut case, Ending::Plan, "2026-05-30");
    assert_eq!(last_held(&case), Some((day("2026-05-30"), 2)));
    case.conferences.reverse();
    assert_eq!(last_held(&case), Some((day("2026-05-30"), 2)));
}

#[test]
fn only_after_the_day_of_the_call_is_it_told_when_a_call_is_late() {
    let case = with_a_plan();
    assert!(!is_told(&case, "2026-04-24", "call-latest"));
    assert!(
        !is_told(&case, "2026-04-25", "call-latest"),
        "on the day itself it can still be made"
    );
    let latest = term(&case, "2026-04-26", "call-latest").unwrap();
    assert_eq!(
        (latest.on, latest.source),
        (day("2026-05-09"), Some("R24")),
        "six weeks after the conference"
    );
    assert_eq!(
        falls_on(&case, "2026-04-26", "call").as_deref(),
        Some("2026-04-25"),
        "and it stays due"
    );
}

#[test]
fn a_call_to_a_main_person_is_the_call() {
    let mut case = with_a_plan();
    assert!(!call_made(&case));
    case.follow_up_calls.push(called(1, "oma"));
    assert!(
        !call_made(&case),
        "a grandmother is not the one the plan is about"
    );
    assert!(is_told(&case, "2026-05-10", "call"));
    case.follow_up_calls.push(called(1, "ada"));
    assert!(call_made(&case));
    assert!(!is_told(&case, "2026-05-10", "call") && !is_told(&case, "2026-05-10", "call-latest"));
}

#[test]
fn each_main_person_and_the_applicant_are_called() {
    let mut case = with_a_plan();
    case.people.push(someone("broer", Role::MainPerson));
    case.people.push(someone("arts", Role::Professional));
    case.application.applied_by = Some(handle("arts"));
    for who in ["ada", "broer", "arts"] {
        assert!(!call_made(&case), "before {who}");
        case.follow_up_calls.push(called(1, who));
    }
    assert!(call_made(&case));
    case.follow_up_calls.clear();
    for who in ["broer", "arts"] {
        person(&mut case, who).left_alone = Some(LeftAlone::NotAgain);
    }
    case.follow_up_calls.push(called(1, "ada"));
    assert!(call_made(&case), "who is left alone is not called");
}

#[test]
fn without_a_main_person_a_call_to_anyone_is_the_call() {
    let mut case = with_a_plan();
    person(&mut case, "ada").role = Role::Circle;
    assert!(!call_made(&case));
    case.follow_up_calls.push(called(1, "oma"));
    assert!(call_made(&case));
}

#[test]
fn a_call_after_the_first_conference_is_none_after_the_second() {
    let mut case = with_a_plan();
    case.follow_up_calls.push(called(1, "ada"));
    case.conferences.push(Conference::new(2));
    assert!(call_made(&case), "the second was not held yet");
    ends(&mut case, Ending::Plan, "2026-05-30");
    assert!(!call_made(&case));
    case.follow_up_calls.push(called(2, "ada"));
    assert!(call_made(&case));
}

#[test]
fn before_a_conference_was_held_there_is_no_call() {
    let mut case = a_case(Variant::Family);
    case.follow_up_calls.push(called(1, "ada"));
    assert!(!call_made(&case));
    assert!(!is_told(&case, TODAY, "call"));
}

#[test]
fn a_call_to_who_decides_for_a_child_is_a_call_to_the_child() {
    let mut case = with_a_plan();
    person(&mut case, "ada").minor = true;
    person(&mut case, "ada").birth_year = Some(2017);
    case.consents = vec![consent(1, "ada", "oma")];
    case.follow_up_calls.push(called(1, "oom"));
    assert!(!call_made(&case), "an uncle who does not decide for her");
    case.follow_up_calls.push(called(1, "oma"));
    assert!(call_made(&case), "her yes is the one that counts");
    // As soon as somebody looked up who has authority, it is who has it.
    for kind in [AuthorityKind::Representative, AuthorityKind::Parental] {
        case.authorities = vec![Authority {
            person: handle("ada"),
            held_by: handle("oom"),
            kind,
            on: day("2026-03-03"),
            seen_in: None,
        }];
        case.follow_up_calls = vec![called(1, "oma")];
        assert!(!call_made(&case), "{kind:?}");
        case.follow_up_calls = vec![called(1, "oom")];
        assert!(call_made(&case), "{kind:?}");
    }
    // For an adult nobody is called but the person.
    person(&mut case, "ada").birth_year = Some(1990);
    assert!(!call_made(&case));
}

#[test]
fn in_a_street_who_carries_out_an_agreement_is_called_where_nobody_convenes() {
    let mut case = with_a_plan();
    person(&mut case, "ada").role = Role::Circle;
    case.owners.push(Owner {
        version: 1,
        agreement: 1,
        person: handle("oom"),
        agreed_on: None,
        declined_on: None,
    });
    case.follow_up_calls.push(called(1, "oma"));
    assert!(!call_made(&case));
    case.follow_up_calls.push(called(1, "oom"));
    assert!(call_made(&case));
    case.plans[0].convener = Some(handle("buur"));
    assert!(!call_made(&case));
}

#[test]
fn a_call_that_was_left_out_with_a_reason_is_not_due() {
    let mut case = with_a_plan();
    assert!(is_told(&case, "2026-05-10", "call"));
    case.waivers.push(waived("call", Some("1")));
    assert!(!is_told(&case, "2026-05-10", "call") && !is_told(&case, "2026-05-10", "call-latest"));
    assert!(!call_made(&case), "and nobody was called");
    case.waivers[0].resumed_on = Some(day("2026-05-09"));
    assert!(is_told(&case, "2026-05-10", "call"));
}
