//! The first contact with each main person.

use super::{TODAY, ends, falls_on, is_told, just_applied, spoke, term, terms};
use crate::people::{consent, day, handle, prose, someone};
use ekc::domain::Case;
use ekc::domain::circle::Role;
use ekc::domain::conference::{Conference, Ending};
use ekc::domain::intake::Question;
use ekc::method::clocks::{is_urgent, not_yet_spoken_with};

fn worded(by: &str) -> Question {
    Question {
        number: 1,
        words: prose("Wat is nodig om Ada thuis te laten wonen?"),
        by: handle(by),
        on: day("2026-03-05"),
        chosen_on: None,
        chosen_by: None,
    }
}

fn unspoken(case: &Case) -> Option<&str> {
    not_yet_spoken_with(case).map(|person| person.handle.as_str())
}

#[test]
fn the_coordinator_is_in_touch_three_days_after_the_application() {
    let case = just_applied();
    assert_eq!(terms(&case, TODAY), ["2026-03-05 first-contact"]);
    let first = term(&case, TODAY, "first-contact").unwrap();
    assert_eq!(
        (first.source, first.about, first.command),
        (None, None, "ekc contact")
    );
}

#[test]
fn where_the_plan_is_needed_within_a_week_the_coordinator_is_in_touch_the_next_day() {
    // The application is of 2 March.
    for (needed, contact) in [
        ("2026-03-02", "2026-03-03"),
        ("2026-03-09", "2026-03-03"),
        ("2026-03-10", "2026-03-04"),
        ("2026-03-11", "2026-03-05"),
    ] {
        let mut case = just_applied();
        case.application.needed_by = Some(day(needed));
        assert_eq!(
            falls_on(&case, TODAY, "first-contact").as_deref(),
            Some(contact),
            "needed by {needed}"
        );
        let mut case = just_applied();
        case.application.court_on = Some(day(needed));
        assert_eq!(
            falls_on(&case, TODAY, "first-contact").as_deref(),
            Some(contact),
            "the judge looks on {needed}"
        );
    }
    let mut case = just_applied();
    case.application.needed_by = Some(day("2026-04-10"));
    case.application.court_on = Some(day("2026-03-09"));
    assert_eq!(
        falls_on(&case, TODAY, "first-contact").as_deref(),
        Some("2026-03-03"),
        "the earliest of the two"
    );
}

#[test]
fn a_talk_a_consent_or_a_question_is_a_first_contact() {
    let mut case = just_applied();
    assert_eq!(unspoken(&case), Some("ada"));
    case.contacts.push(spoke("ada", true));
    assert_eq!(unspoken(&case), None);
    assert!(!is_told(&case, TODAY, "first-contact"));
    for (for_whom, by) in [("ada", "oma"), ("oma", "ada"), ("ada", "ada")] {
        let mut case = just_applied();
        case.consents.push(consent(1, for_whom, by));
        assert_eq!(unspoken(&case), None, "a consent for {for_whom} by {by}");
    }
    let mut case = just_applied();
    case.questions.push(worded("ada"));
    assert_eq!(unspoken(&case), None);
}

#[test]
fn who_was_called_in_vain_was_not_spoken_with_nor_is_it_enough_that_another_was() {
    let mut case = just_applied();
    case.contacts.push(spoke("ada", false));
    case.contacts.push(spoke("oma", true));
    case.consents.push(consent(1, "oma", "oma"));
    case.questions.push(worded("oma"));
    assert_eq!(unspoken(&case), Some("ada"));
    assert!(is_told(&case, TODAY, "first-contact"));
}

#[test]
fn each_main_person_is_spoken_with() {
    let mut case = just_applied();
    case.people.push(someone("broer", Role::MainPerson));
    case.contacts.push(spoke("ada", true));
    assert_eq!(unspoken(&case), Some("broer"));
    case.contacts.push(spoke("broer", true));
    assert_eq!(unspoken(&case), None);
}

#[test]
fn without_a_main_person_a_talk_with_anyone_is_the_first_contact() {
    let mut case = just_applied();
    case.people.retain(|it| it.role != Role::MainPerson);
    assert_eq!(unspoken(&case), Some("oma"), "the first of the list");
    case.contacts.push(spoke("vriend", false));
    assert_eq!(unspoken(&case), Some("oma"));
    case.contacts.push(spoke("vriend", true));
    assert_eq!(unspoken(&case), None);
    case.people.clear();
    assert_eq!(
        unspoken(&case),
        None,
        "where nobody is known there is nobody to call"
    );
}

#[test]
fn after_a_conference_nobody_asks_for_the_first_contact() {
    let mut case = just_applied();
    ends(&mut case, Ending::StoppedInPreparation, "2026-03-10");
    assert!(!is_told(&case, TODAY, "first-contact"));
    case.conferences.push(Conference::new(2));
    assert!(
        !is_told(&case, TODAY, "first-contact"),
        "nor while a further one is prepared"
    );
}
