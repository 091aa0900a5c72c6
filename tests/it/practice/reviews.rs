//! What the circle found when it looked back.

use super::{due, invited, on_screen, step, with_a_plan};
use crate::desk::Table;

/// The day after the moment in the plan.
fn after_the_evaluation() -> Table {
    let mut table = with_a_plan();
    table.on(2026, 5, 17);
    table
}

#[test]
fn a_review_without_who_was_there_records_nothing_and_says_what_is_missing() {
    let table = after_the_evaluation();
    let review = ["followup", "review"];
    let ran = table.refuses(&review, 7, "missing-answers");
    let said = &ran.err;
    assert!(said.to_lowercase().contains("persoon"), "{said}");
    let found = [&review[..], &["--changes", "Niets."]].concat();
    table.refuses(&found, 7, "missing-answers");
    table.refuses_with(
        &["followup", "review", "--from", "-"],
        b"changes: Niets.\n",
        7,
        "missing-answers",
    );
    let nobody = ["followup", "review", "niemand"];
    table.refuses(&nobody, 3, "person-unknown");
    let case = table.case("proef");
    assert!(case.reviews.is_empty() && case.agreement_progress.is_empty());
}

#[test]
fn nobody_looks_back_before_there_is_a_plan_or_before_the_conference() {
    let review = ["followup", "review", "Roos"];
    invited().refuses(&review, 4, "no-plan-yet");
    let table = after_the_evaluation();
    let early = [&review[..], &["--on", "21-3-2026"]].concat();
    table.refuses(&early, 5, "followup-before-conference");
    let again = [&review[..], &["--on", "16-5-2026", "--next", "16-5-2026"]].concat();
    table.refuses(&again, 5, "review-next-before");
    let unknown = [&review[..], &["--meeting", "1"]].concat();
    table.refuses(&unknown, 3, "meeting-unknown");
    assert!(table.case("proef").reviews.is_empty());
}

#[test]
fn a_review_keeps_who_was_there_how_it_stands_and_what_changes() {
    let table = after_the_evaluation();
    assert_eq!(due(&table, "evaluation"), ["2026-05-16"]);
    let found = [
        "followup",
        "evaluatie",
        "Roos",
        "zus-1",
        "--progress",
        "1: loopt",
        "--progress",
        "2: niet; hij is verhuisd",
        "--changes",
        "Joris veegt nu de stoep.",
        "--on",
        "16-5-2026",
    ];
    table.does(&found);
    let case = table.case("proef");
    let present: Vec<&str> = case
        .review_present
        .iter()
        .map(|it| it.person.as_str())
        .collect();
    assert_eq!(present, ["hoofdpersoon-1", "zus-1"]);
    assert_eq!(case.agreement_progress.len(), 2);
    let shown = table.does(&["followup", "show"]).out;
    for said in [
        "Evaluatie 1 op za 16 mei 2026, met hoofdpersoon-1",
        "\"Joris veegt nu de stoep.\"",
        "hij is verhuisd",
    ] {
        assert!(shown.contains(said), "{said}\n{shown}");
    }
    let json = table.does(&["followup", "show", "--json"]).json();
    assert_eq!(json["reviews"][0]["present"][1], "zus-1");
    // The circle looked back: the day in the plan is behind it.
    assert!(due(&table, "evaluation").is_empty());
    let held = on_screen(&table, &["access", "--for", "zus-1"]);
    assert!(
        held.contains("Joris") || held.contains("veegt nu de stoep"),
        "{held}"
    );
    table.does(&["undo"]);
    let case = table.case("proef");
    assert!(case.reviews.is_empty() && case.review_present.is_empty());
    assert_eq!(due(&table, "evaluation"), ["2026-05-16"]);
}

#[test]
fn a_second_review_stands_beside_the_first_and_the_next_day_is_planned() {
    let mut table = after_the_evaluation();
    let first = ["followup", "review", "Roos", "--next", "za 5 sep"];
    table.does(&first);
    assert_eq!(due(&table, "evaluation"), ["2026-09-05"]);
    table.on(2026, 9, 6);
    let second = b"present: [zus-1]\nmeeting: 1\non: 5-9-2026\nfurther: ja\n";
    let ran = table.run_with(&["followup", "review", "--from", "-"], second);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let case = table.case("proef");
    assert_eq!(case.reviews.len(), 2);
    assert!(case.follow_up_meetings[0].held_on.is_some());
    assert!(due(&table, "evaluation").is_empty());
    assert_eq!(step(&table, "further-conference")["standing"], "missing");
}

#[test]
fn after_the_role_has_ended_a_review_may_be_noted_and_is_never_asked_for() {
    let mut table = with_a_plan();
    table.on(2026, 4, 18);
    table.does(&["plan", "share", "--all"]);
    table.does(&["followup", "call", "Roos"]);
    table.does(&["close", "--reason", "afgerond"]);
    table.on(2026, 5, 17);
    assert!(due(&table, "evaluation").is_empty());
    table.does(&["followup", "review", "zus-1", "--changes", "Niets."]);
    let held = table.does(&["followup", "show"]).out;
    assert!(held.contains("Evaluatie 1"), "{held}");
    table.does(&["privacy", "forget", "zus-1", "--confirm", "zus-1"]);
    let case = table.case("proef");
    assert!(case.review_present.is_empty() && case.reviews.len() == 1);
}

#[test]
fn a_review_that_was_noted_wrongly_is_put_right_and_so_is_the_meeting_it_was() {
    let mut table = after_the_evaluation();
    table.does(&["followup", "review", "Roos", "--next", "za 5 sep"]);
    table.on(2026, 9, 7);
    let second = ["zus-1", "--meeting", "1", "--on", "5-9-2026"];
    table.does(&[&["followup", "review"][..], &second].concat());
    let correct = |number, more: &[&'static str]| {
        [&["followup", "review", "--correct", number][..], more].concat()
    };
    table.refuses(&correct("3", &["--changes", "Niets."]), 3, "review-unknown");
    table.refuses(&correct("2", &[]), 2, "review-nothing-to-correct");
    let next = ["--next", "za 12 sep"];
    table.refuses(&correct("2", &next), 2, "review-correct-itself");
    let early = ["--on", "21-3-2026"];
    table.refuses(&correct("2", &early), 5, "followup-before-conference");
    table.refuses(&correct("1", &["Roos"]), 6, "nothing-changed");
    let held_on = |table: &Table| {
        let case = table.case("proef");
        case.follow_up_meetings[0].held_on.map(|it| it.to_string())
    };
    let more = ["Roos", "zus-1", "--on", "6-9-2026", "--changes", "Niets."];
    table.does(&correct("2", &more));
    assert_eq!(held_on(&table).as_deref(), Some("2026-09-06"));
    let json = table.does(&["followup", "show", "--json"]).json();
    let present = &json["reviews"][1]["present"];
    assert_eq!(present.as_array().unwrap().len(), 2, "{present}");
    let yaml = b"correct: 2\nmeeting: \"-\"\nchanges: \"-\"\n";
    let ran = table.run_with(&["followup", "review", "--from", "-"], yaml);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(held_on(&table), None, "it was not that meeting");
    let case = table.case("proef");
    assert_eq!((case.reviews.len(), &case.reviews[1].changes), (2, &None));
    table.does(&["undo"]);
    assert_eq!(held_on(&table).as_deref(), Some("2026-09-06"));
    // Two reviews say that they were this meeting, and one of them was not.
    let third = ["zus-1", "--meeting", "1", "--on", "7-9-2026"];
    table.does(&[&["followup", "review"][..], &third].concat());
    assert_eq!(held_on(&table).as_deref(), Some("2026-09-07"));
    let yaml = b"correct: 3\nmeeting: \"-\"\n";
    let ran = table.run_with(&["followup", "review", "--from", "-"], yaml);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(held_on(&table).as_deref(), Some("2026-09-06"));
}
