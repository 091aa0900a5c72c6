//! What was written down by mistake can be taken out again, and nothing else goes with it.

use super::{does_and_tells, family};
use crate::desk::Table;
use ekc::domain::choice::Choice as _;
use ekc::domain::conference::ArrangementKind;

/// The handles of who is in the case.
fn people(table: &Table) -> Vec<String> {
    let people = table.case("proef").people;
    people.iter().map(|it| it.handle.to_string()).collect()
}

#[test]
fn who_was_put_in_by_mistake_is_taken_out_and_comes_back_with_undo() {
    let table = family();
    let before = people(&table);
    let told = table.does(&["circle", "drop", "Joris"]).out;
    assert!(told.contains("broer-1 is uit de zaak gehaald"), "{told}");
    assert!(!people(&table).contains(&"broer-1".to_owned()));
    assert_eq!(people(&table).len(), before.len() - 1);
    table.does(&["undo"]);
    // Who is brought back stands at the end of the list.
    let sorted = |mut handles: Vec<String>| {
        handles.sort();
        handles
    };
    assert_eq!(sorted(people(&table)), sorted(before));
}

#[test]
fn of_whom_something_is_recorded_is_not_taken_out() {
    let table = family();
    let lists = |whom: &str| {
        let refused = table.refuses(&["circle", "drop", whom], 4, "drop-recorded");
        refused.failure()["what"].as_str().unwrap().to_owned()
    };
    // She was asked who else there is, and named the neighbour.
    assert_eq!(
        lists("zus-1"),
        "Over zus-1 is meer vastgelegd: Persoonlijke gegevens, Zelf mensen genoemd."
    );
    let of_roos = lists("hoofdpersoon-1");
    assert!(
        of_roos.contains("Toestemming") && of_roos.contains("Woorden voor de vraag"),
        "{of_roos}"
    );
    table.does(&[
        "contact",
        "broer-1",
        "--way",
        "telefoon",
        "--reached",
        "nee",
    ]);
    assert_eq!(
        lists("broer-1"),
        "Over broer-1 is meer vastgelegd: Contact."
    );
    table.does(&["undo"]);
    table.does(&["circle", "drop", "broer-1"]);
}

#[test]
fn for_whom_a_paper_was_made_is_not_taken_out() {
    let table = family();
    let letter = ["privacy", "access", "broer-1", "--as", "txt", "--to", "-"];
    table.does(&letter);
    table.refuses(&["circle", "drop", "broer-1"], 4, "drop-has-paper");
    table.does(&["circle", "drop", "buurman-1"]);
}

#[test]
fn a_reason_that_turns_out_to_be_none_is_taken_out() {
    let table = family();
    table.does(&[
        "edit-case",
        "--reason",
        "anders: de huur",
        "--reason",
        "anders: werk",
    ]);
    let reasons = |table: &Table| table.case("proef").reasons.len();
    assert_eq!(reasons(&table), 3);
    let drop = |what: &'static str| ["edit-case", "--drop-reason", what];
    table.refuses(&drop("wonen"), 3, "reason-unknown");
    table.refuses(&drop("anders: school"), 3, "reason-unknown");
    table.does(&drop("anders: werk"));
    assert_eq!(reasons(&table), 2);
    // What comes in its place is given in one go.
    table.does(&[&drop("schulden")[..], &["--reason", "wonen"]].concat());
    assert_eq!(reasons(&table), 2);
    table.does(&drop("anders"));
    assert_eq!(reasons(&table), 1);
}

#[test]
fn a_line_of_the_checklist_is_taken_out() {
    let table = family();
    let list = ["conference", "checklist"];
    let does = |more: &[&str]| table.does(&[&list[..], more].concat());
    let refuses = |more: &[&str], exit: u8, code: &str| {
        table.refuses(&[&list[..], more].concat(), exit, code);
    };
    does(&["--add", "eten: soep", "--add", "plek: sleutel halen"]);
    refuses(&["--drop", "3"], 3, "arrangement-unknown");
    refuses(&["--drop", "1", "--done", "2"], 2, "checklist-one-thing");
    refuses(&["--drop", "1", "--by", "zus-1"], 2, "checklist-one-thing");
    let told = does(&["--drop", "1,1"]).out;
    assert!(told.contains("weggehaald is nummer 1."), "{told}");
    let numbers: Vec<u32> = table
        .case("proef")
        .arrangements
        .iter()
        .map(|it| it.number)
        .collect();
    assert_eq!(numbers, [2]);
}

#[test]
fn who_arranges_several_new_lines_at_once_is_told() {
    let table = family();
    let add = ["conference", "checklist", "--add", "eten: soep"];
    let by = ["--by", "zus-1", "--whom", "buurman-1"];
    let more = ["--add", "plek: sleutel halen"];
    does_and_tells(
        &table,
        &[&add[..], &by, &more].concat(),
        "arrangements-of-one",
    );
    let one = table.does(&[&add[..], &by, &["--json"]].concat()).json();
    let told = one["findings"].as_array().unwrap();
    assert!(told.iter().all(|it| it["code"] != "arrangements-of-one"));
}

#[test]
fn a_line_without_a_kind_is_answered_with_the_kinds() {
    let table = family();
    let add = ["conference", "checklist", "--add", "soep koken"];
    let refused = table.refuses(&add, 5, "arrangement-form").failure();
    let now = refused["now"].as_str().unwrap();
    for (_, _, kind) in ArrangementKind::ALL {
        assert!(now.contains(kind), "{kind}: {now}");
    }
}

#[test]
fn who_was_told_something_by_mistake_is_taken_out_when_that_is_said() {
    let table = family();
    table.does(&["inform", "ask", "Wat is er geleend?", "--wanted-by", "Roos"]);
    table.does(&["inform", "receive", "1", "--answer", "Niets."]);
    table.does(&["inform", "share", "1", "--to", "broer-1"]);
    let refused = table.refuses(&["circle", "drop", "broer-1"], 4, "drop-recorded");
    let now = refused.failure()["now"].as_str().unwrap().to_owned();
    assert!(now.contains("--told-nothing"), "{now}");
    let drop = ["circle", "drop", "broer-1", "--told-nothing"];
    let told = table.does(&drop).out;
    assert!(told.contains("1 notitie dat broer-1"), "{told}");
    assert!(table.does(&["log"]).out.contains("1 notitie"));
    assert!(!people(&table).contains(&"broer-1".to_owned()));
    table.does(&["undo"]);
    assert_eq!(table.case("proef").information_told.len(), 1);
    // What they said themselves is no mistake of the coordinator.
    table.does(&["contact", "broer-1", "--way", "telefoon"]);
    table.refuses(&drop, 4, "drop-recorded");
}
