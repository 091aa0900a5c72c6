//! What ends a term.

use super::{TODAY, apart, asked, closed, is_told, terms, to_be_evaluated, with_a_plan};
use crate::people::{a_case, consent, day};
use ekc::domain::circle::ApartOrder;
use ekc::domain::conference::Conference;
use ekc::domain::intake::Variant;

#[test]
fn once_the_role_has_ended_only_the_end_of_keeping_is_due() {
    let mut case = to_be_evaluated();
    case.application.keep_until = Some(day("2026-11-01"));
    case.application.court_on = Some(day("2026-06-01"));
    case.kept_apart
        .push(apart(ApartOrder::Wish, Some("2026-06-02")));
    let open = [
        "2026-04-11 share-plan",
        "2026-04-25 call",
        "2026-06-01 court",
        "2026-06-02 apart-ends",
        "2026-06-28 evaluation",
        "2026-11-01 keep-until",
    ];
    assert_eq!(terms(&case, "2026-04-01"), open, "earliest first");
    case.closures.push(closed(1));
    assert_eq!(terms(&case, "2026-05-02"), ["2026-11-01 keep-until"]);
    assert_eq!(
        terms(&case, "2026-12-01"),
        ["2026-11-01 keep-until"],
        "also when that day has gone by"
    );
    case.application.keep_until = None;
    assert_eq!(terms(&case, "2026-05-02"), [""; 0]);
    case.closures[0].reopened_on = Some(day("2026-05-03"));
    assert!(
        is_told(&case, "2026-05-04", "call"),
        "opened again, all goes on"
    );
}

#[test]
fn what_stopped_is_not_late() {
    let mut case = a_case(Variant::Family);
    case.application.keep_until = Some(day("2026-11-01"));
    case.application.court_on = Some(day("2026-06-01"));
    case.application.needed_by = Some(day("2026-04-10"));
    case.information.push(asked(1, Some("2026-03-25")));
    let all = [
        "2026-03-25 information",
        "2026-03-28 conference",
        "2026-04-10 needed-by",
        "2026-06-01 court",
        "2026-11-01 keep-until",
    ];
    assert_eq!(terms(&case, TODAY), all);
    case.consents[0].withdrawn_on = Some(day("2026-03-19"));
    assert_eq!(
        terms(&case, TODAY),
        ["2026-06-01 court", "2026-11-01 keep-until"],
        "the judge does not wait, earliest first"
    );
    case.consents.push(consent(2, "ada", "ada"));
    assert_eq!(
        terms(&case, TODAY),
        all,
        "given again, all is due as before"
    );
}

#[test]
fn a_yes_taken_back_after_the_conference_stops_no_term() {
    let mut case = with_a_plan();
    case.consents[0].withdrawn_on = Some(day("2026-04-01"));
    assert_eq!(
        terms(&case, "2026-04-02"),
        ["2026-04-11 share-plan", "2026-04-25 call"]
    );
    case.conferences.push(Conference::new(2));
    assert_eq!(
        terms(&case, "2026-04-02"),
        [""; 0],
        "it stops the further one"
    );
}
