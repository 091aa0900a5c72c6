//! What came in is the same for everyone (R11).

use super::{family, flat, invited, is_found};
use crate::desk::Table;

/// A circle that waits for an answer, which came.
fn answered() -> Table {
    let table = invited();
    table.does(&[
        "inform",
        "ask",
        "Wat zegt de verhuurder?",
        "--wanted-by",
        "Roos",
        "--of",
        "bewindvoerder-1",
    ]);
    table.does(&["inform", "receive", "1", "--answer", "Hij wacht tot mei."]);
    table
}

#[test]
fn that_one_person_heard_the_answer_is_kept_and_the_others_are_not_forgotten() {
    let table = answered();
    assert!(!is_found(&table, "known-by-some"));
    let ran = table.does(&["inform", "share", "1", "zus-1", "--json"]);
    let found = ran.json()["findings"].as_array().unwrap().clone();
    assert!(found.iter().any(|it| it["code"] == "known-by-some"));
    assert!(is_found(&table, "known-by-some"));
    let case = table.case("proef");
    assert_eq!(case.information_told.len(), 1);
    assert_eq!(case.information[0].shared_on, None, "not everyone has it");
    table.does(&["inform", "share", "1", "--to", "Roos"]);
    for shown in [&["show"][..], &["inform", "show"]] {
        let text = flat(&table.does(shown).out);
        assert!(
            text.contains("Informatie 1 is al bekend bij zus-1, hoofdpersoon-1"),
            "{text}"
        );
    }
    table.does(&["inform", "share", "1"]);
    assert!(!is_found(&table, "known-by-some"), "now everyone has it");
    table.does(&["undo"]);
    assert!(is_found(&table, "known-by-some"));
    table.does(&["undo"]);
    table.does(&["undo"]);
    assert!(table.case("proef").information_told.is_empty());
}

#[test]
fn an_answer_that_is_another_is_heard_by_nobody_yet() {
    let table = answered();
    table.does(&["inform", "share", "1", "zus-1"]);
    table.does(&["inform", "receive", "1", "--answer", "Hij wacht tot juni."]);
    assert!(table.case("proef").information_told.is_empty());
}

#[test]
fn an_answer_that_did_not_come_was_heard_by_nobody() {
    let table = family();
    table.does(&[
        "inform",
        "ask",
        "Wat zegt de verhuurder?",
        "--wanted-by",
        "Roos",
    ]);
    table.refuses(
        &["inform", "share", "1", "zus-1"],
        4,
        "information-not-received",
    );
    table.refuses(&["inform", "share", "1", "niemand"], 3, "person-unknown");
}

#[test]
fn who_wants_rest_is_told_nothing() {
    let table = answered();
    table.does(&["circle", "leave-alone", "zus-1", "--never"]);
    table.refuses(&["inform", "share", "1", "zus-1"], 4, "forbidden-contact");
}

#[test]
fn who_is_forgotten_takes_along_what_they_heard() {
    let table = answered();
    table.does(&["inform", "share", "1", "broer-1", "zus-1"]);
    table.does(&["privacy", "forget", "broer-1", "--confirm", "broer-1"]);
    let told = table.case("proef").information_told;
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].person.as_str(), "zus-1");
}
