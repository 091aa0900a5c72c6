//! What became of the help that a plan asks for: an answer stands beside the one before, and goes
//! with help that stays the same.

use crate::laws::deeds::{a_new_version, a_plan, answer_help, ask_help};
use crate::people::{a_case, day, handle, line};
use ekc::domain::Case;
use ekc::domain::followup::HelpOutcome;
use ekc::domain::intake::Variant;
use ekc::method::help_asked::{
    answered_all, answered_last, answers_to, asked_on, is_open, open_requests, requests,
};

/// The plan asks oma for help.
fn with_help() -> Case {
    let mut case = a_case(Variant::Family);
    a_plan(&mut case);
    ask_help(&mut case, "oma");
    case
}

fn outcomes(case: &Case) -> Vec<HelpOutcome> {
    let answers = answers_to(case, requests(case)[0]).into_iter();
    answers.map(|it| it.outcome).collect()
}

#[test]
fn what_was_answered_later_stands_beside_what_was_answered_before() {
    let mut case = with_help();
    assert!(outcomes(&case).is_empty() && is_open(&case, requests(&case)[0]));
    answer_help(&mut case, None, "2026-04-20", HelpOutcome::Refused);
    // Noted afterwards, and of an earlier day.
    answer_help(&mut case, None, "2026-04-01", HelpOutcome::Waiting);
    assert_eq!(
        outcomes(&case),
        [HelpOutcome::Waiting, HelpOutcome::Refused]
    );
    // Of one day the last that was noted counts.
    answer_help(&mut case, None, "2026-04-20", HelpOutcome::Partly);
    let last = answered_last(&case, requests(&case)[0]).unwrap();
    assert_eq!(last.outcome, HelpOutcome::Partly);
    assert_eq!(outcomes(&case).len(), 3);
}

#[test]
fn help_is_open_until_there_is_an_answer_and_again_when_it_waits() {
    for (outcome, open) in [
        (HelpOutcome::Granted, false),
        (HelpOutcome::Partly, false),
        (HelpOutcome::Refused, false),
        (HelpOutcome::Waiting, true),
    ] {
        let mut case = with_help();
        answer_help(&mut case, None, "2026-04-01", outcome);
        assert_eq!(!open_requests(&case).is_empty(), open, "{outcome:?}");
    }
}

#[test]
fn an_answer_goes_along_to_a_version_that_asks_the_same_and_to_no_other() {
    let mut case = with_help();
    answer_help(&mut case, Some("oma"), "2026-04-01", HelpOutcome::Granted);
    a_new_version(&mut case);
    assert!(requests(&case).is_empty(), "it asks for nothing");
    ask_help(&mut case, "oma");
    case.plans[1].presented_on = day("2026-04-10");
    assert_eq!(outcomes(&case), [HelpOutcome::Granted]);
    let asked = requests(&case)[0].clone();
    assert_eq!(asked_on(&case, &asked), Some(day("2026-03-28")));
    assert!(answered_all(&case, 2, &handle("oma")));
    case.help_asked[1].what = line("Iets anders");
    let asked = requests(&case)[0].clone();
    assert!(outcomes(&case).is_empty() && !answered_all(&case, 2, &handle("oma")));
    assert_eq!(asked_on(&case, &asked), Some(day("2026-04-10")));
    case.help_asked[1].what = case.help_asked[0].what.clone();
    case.help_asked[1].of = Some(handle("oom"));
    assert!(outcomes(&case).is_empty(), "it is asked of somebody else");
}

#[test]
fn who_answered_a_part_of_what_is_asked_has_not_answered_it_all() {
    let mut case = with_help();
    answer_help(&mut case, Some("oom"), "2026-04-01", HelpOutcome::Granted);
    assert!(!answered_all(&case, 1, &handle("oma")), "oom said it");
    answer_help(&mut case, Some("oma"), "2026-04-02", HelpOutcome::Waiting);
    assert!(answered_all(&case, 1, &handle("oma")));
    ask_help(&mut case, "oma");
    case.help_asked[1].number = 2;
    assert!(!answered_all(&case, 1, &handle("oma")));
}
