//! Until when a case is kept.

use super::after_the_conference;
use crate::desk::Table;

#[test]
fn until_when_a_case_is_kept_is_written_down_with_the_reason_and_comes_up_in_time() {
    let mut table = after_the_conference();
    table.does(&[
        "privacy",
        "keep-until",
        "1-6-2026",
        "--reason",
        "voor een tweede conferentie",
    ]);
    let application = table.case("c01").application;
    assert_eq!(
        (
            application.keep_until.unwrap().to_string().as_str(),
            application.keep_because.unwrap().to_string().as_str()
        ),
        ("2026-06-01", "voor een tweede conferentie")
    );
    table.on(2026, 6, 2);
    let due = table.does(&["due", "--json"]).json();
    assert_eq!(
        (
            due["due"][0]["what"].as_str(),
            due["due"][0]["command"].as_str()
        ),
        (Some("keep-until"), Some("ekc privacy erase"))
    );
    table.refuses(&["privacy", "keep-until", "1-6-2027"], 7, "missing-answers");
    table.refuses(
        &["privacy", "keep-until", "1-1-2020", "--reason", "x"],
        5,
        "date-before",
    );
    table.does(&["undo"]);
}

#[test]
fn a_term_that_holds_for_every_case_is_filled_in_when_a_case_is_closed() {
    let table = Table::with_case("family");
    table.does(&[
        "privacy",
        "keep-until",
        "--default",
        "6",
        "--reason",
        "afspraak met de centrale",
    ]);
    table.refuses(
        &[
            "privacy",
            "keep-until",
            "--default",
            "6",
            "--reason",
            "afspraak met de centrale",
        ],
        6,
        "nothing-changed",
    );
    table.refuses(
        &["privacy", "keep-until", "--default", "0", "--reason", "x"],
        5,
        "keep-months",
    );
    table.does(&["close", "--reason", "not-wanted"]);
    let application = table.case("proef").application;
    assert_eq!(
        (
            application.keep_until.unwrap().to_string().as_str(),
            application.keep_because.unwrap().to_string().as_str()
        ),
        ("2026-09-02", "afspraak met de centrale")
    );
    table.does(&["undo"]);
    table.does(&[
        "close",
        "--reason",
        "not-wanted",
        "--keep-until",
        "2026-04-01",
    ]);
    assert_eq!(
        table
            .case("proef")
            .application
            .keep_until
            .unwrap()
            .to_string(),
        "2026-04-01",
        "a term of its own goes before"
    );
}

#[test]
fn a_closed_case_of_which_nobody_said_how_long_it_is_kept_says_that_in_status() {
    let table = Table::with_case("family");
    table.does(&["close", "--reason", "not-wanted"]);
    let is_asked = |table: &Table| {
        let told = table.does(&["status", "proef"]).out;
        told.contains("ekc privacy keep-until DATUM")
    };
    assert!(is_asked(&table));
    let kept = [
        "privacy",
        "keep-until",
        "1-6-2026",
        "--reason",
        "zo afgesproken",
    ];
    table.does(&kept);
    assert!(!is_asked(&table));
}
