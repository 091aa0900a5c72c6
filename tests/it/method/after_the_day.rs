//! The day itself, the call after four weeks, a further conference.

use super::on_the_day;
use crate::desk::Table;

#[test]
fn the_call_is_due_four_weeks_after_the_conference_and_then_the_case_can_close() {
    let mut table = on_the_day("family");
    table.does(&["conference", "arrive", "ada"]);
    table.does(&["conference", "end", "plan"]);
    table.does(&[
        "record-plan",
        "--agreement",
        "ada; bellen; elke dag",
        "--evaluation",
        "1-5-2026",
    ]);
    let due = table.does(&["due", "--within", "30d", "--json"]).json();
    let call = due["due"]
        .as_array()
        .unwrap()
        .iter()
        .find(|it| it["what"] == "call")
        .unwrap()
        .clone();
    assert_eq!(call["on"], "2026-03-30");
    assert_eq!(table.run(&["due", "--exit-code"]).code, 0);
    table.on(2026, 3, 31);
    assert_eq!(table.run(&["due", "--exit-code"]).code, 20);
    table.does(&["followup", "call", "ada", "--progress", "1: loopt"]);
    table.does(&["close", "--reason", "completed"]);
    table.refuses(&["consent", "ada", "yes"], 4, "role-ended");
    assert_eq!(
        table.does(&["due", "--within", "90d", "--json"]).json()["due"]
            .as_array()
            .unwrap()
            .len(),
        0
    );
    table.does(&["reopen"]);
    table.does(&["conference", "new"]);
}

#[test]
fn a_wish_for_a_further_conference_comes_before_closing() {
    let mut table = on_the_day("family");
    table.does(&["conference", "end", "no-plan"]);
    table.on(2026, 3, 30);
    let told = table.does(&["followup", "call", "ada", "--further", "ja", "--json"]);
    assert_eq!(told.json()["next"], "ekc conference new");
    table.does(&["conference", "new"]);
    let status = table.does(&["status", "--json"]).json();
    assert_eq!(status["phase"], "intake");
    assert!(
        status["steps"]
            .as_array()
            .unwrap()
            .iter()
            .any(|step| step["step"] == "call" && step["standing"] == "later")
    );
}

#[test]
fn someone_who_came_unexpectedly_does_not_undo_what_was_done() {
    let table = on_the_day("family");
    table.does(&["circle", "add", "Oma Proef", "--handle", "oma"]);
    table.does(&["invite", "oma", "--explained", "vandaag"]);
    table.does(&["conference", "arrive", "--guest", "Nel Nieuw"]);
    let status = table.does(&["status", "--json"]).json();
    let explanation = status["steps"]
        .as_array()
        .unwrap()
        .iter()
        .find(|step| step["step"] == "explanation")
        .unwrap()
        .clone();
    assert_eq!(explanation["standing"], "done");
}

#[test]
fn what_happens_on_the_day_is_not_recorded_before_it() {
    let table = Table::with_case("family");
    table.refuses(
        &["conference", "arrive", "ada"],
        4,
        "conference-without-day",
    );
    table.does(&["conference", "set", "--date", "2026-03-20"]);
    table.refuses(&["conference", "arrive", "ada"], 4, "conference-not-yet");
    table.refuses(
        &["conference", "part", "1", "--at", "13:00"],
        4,
        "conference-not-yet",
    );
    table.refuses(&["conference", "end", "plan"], 5, "date-in-future");
}

#[test]
fn a_day_that_changes_after_the_invitations_is_told_to_whom_it_concerns() {
    let table = Table::ready("family");
    table.does(&["circle", "add", "Oma Proef", "--handle", "oma"]);
    table.does(&["conference", "set", "--date", "2026-03-20"]);
    table.does(&["invite", "oma"]);
    let told = table.does(&["conference", "set", "--date", "2026-03-27", "--json"]);
    assert_eq!(told.json()["findings"][0]["code"], "date-changed");
    let same = table.does(&["conference", "set", "--place", "Buurthuis", "--json"]);
    assert_eq!(same.json()["findings"].as_array().unwrap().len(), 0);
}
