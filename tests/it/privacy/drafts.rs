//! What was typed at a form that was left goes with an erasure, and leaves no bytes.

use super::{holds, opened, reopened};
use crate::desk::Table;

const FORGET: [&str; 5] = ["privacy", "forget", "paul", "--confirm", "zwager-1"];
const ERASE: [&str; 5] = ["privacy", "erase", "c01", "--confirm", "c01"];

/// Somebody whose name stands nowhere else.
const TYPED: [&str; 2] = ["Wendelien Zwaluw", ":stop"];

/// A form of the case is left, and one that is of no case yet.
fn leave(table: &Table) {
    let ran = table.answer(&["circle", "add"], &TYPED);
    assert_eq!(ran.code, 130, "{}", ran.err);
    let new_case = ["family", "main-person", "Fientje Roerdomp", ":stop"];
    let ran = table.answer(&["new-case"], &new_case);
    assert_eq!(ran.code, 130, "{}", ran.err);
    let pages = opened(table);
    assert!(holds(&pages, "Zwaluw") && holds(&pages, "Roerdomp"));
    let closed = std::fs::read(table.path()).unwrap();
    assert!(!holds(&closed, "Zwaluw") && !holds(&closed, "Roerdomp"));
}

fn ensure_gone(table: &Table, how: &[&str]) {
    let pages = opened(table);
    for word in ["Zwaluw", "Wendelien", "Roerdomp"] {
        assert!(!holds(&pages, word), "{how:?}: {word} is still in the file");
    }
}

#[test]
fn a_draft_goes_with_who_is_forgotten_and_with_a_case_that_is_erased() {
    for erasing in [&FORGET[..], &ERASE[..]] {
        let table = reopened();
        leave(&table);
        table.does(erasing);
        ensure_gone(&table, erasing);
    }
}

#[test]
fn a_draft_that_is_thrown_away_or_too_old_leaves_no_bytes() {
    let mut table = reopened();
    leave(&table);
    table.answer(&["circle", "add"], &["weg", ":stop"]);
    table.answer(&["new-case"], &["weg", ":stop"]);
    ensure_gone(&table, &["weg"]);
    leave(&table);
    table.on(2026, 6, 30);
    table.does(&["list"]);
    ensure_gone(&table, &["after its time"]);
}

#[test]
fn nothing_is_kept_of_a_form_that_stood_open_while_something_was_erased() {
    for erasing in [&FORGET[..], &ERASE[..]] {
        let table = reopened();
        let ran = table.answer_while(&["question"], &TYPED, &[erasing]);
        assert_eq!(ran.code, 130, "{}", ran.err);
        assert!(!ran.err.contains("ligt klaar"), "{}", ran.err);
        ensure_gone(&table, erasing);
    }
}
