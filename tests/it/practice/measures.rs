//! Measures of a court or an authority that hold for people in the case.

use super::{due, family, on_screen};
use crate::desk::Table;

const SUPERVISION: [&str; 11] = [
    "measure",
    "ots",
    "--whom",
    "broer-1",
    "--by",
    "Rechtbank Zonderen",
    "--since",
    "1-2-2026",
    "--until",
    "1-8-2026",
    "--case-number",
];

fn with_a_measure() -> Table {
    let table = family();
    table.does(&[&SUPERVISION[..], &["C 05 123"]].concat());
    table
}

#[test]
fn a_measure_says_for_whom_what_and_no_impossible_days() {
    let table = family();
    table.refuses(&["measure", "ots"], 7, "missing-answers");
    let other = ["measure", "anders", "--whom", "broer-1"];
    table.refuses(&other, 7, "missing-answers");
    let days = ["--since", "1-8-2026", "--until", "1-2-2026"];
    let ots = ["measure", "ots", "--whom", "broer-1"];
    table.refuses(&[&ots[..], &days].concat(), 5, "measure-ends-before");
    table.refuses(&["measure", "--ended", "1"], 3, "measure-unknown");
    table.refuses(&["measure", "--on", "vandaag"], 5, "field-missing");
    let both = ["measure", "ots", "--ended", "1"];
    table.refuses(&both, 2, "measure-one-thing");
    assert!(table.case("proef").measures.is_empty());
    let said = table.does(&["measure"]).out;
    assert!(said.contains("geen maatregelen"), "{said}");
}

#[test]
fn a_measure_is_seen_is_due_on_its_last_day_and_is_told_to_whom_it_holds_for() {
    let table = with_a_measure();
    assert_eq!(due(&table, "measure-ends"), ["2026-08-01"]);
    for shown in [table.does(&["measure"]).out, table.does(&["show"]).out] {
        for said in ["ondertoezichtstelling", "Rechtbank Zonderen", "C 05 123"] {
            assert!(shown.contains(said), "{said}\n{shown}");
        }
    }
    let json = table.does(&["maatregel", "--json"]).json();
    let first = &json["measures"][0];
    assert_eq!(first["person"], "broer-1");
    assert_eq!(first["holds"], true);
    let held = on_screen(&table, &["access", "--for", "broer-1"]);
    assert!(held.contains("C 05 123"), "{held}");
    let others = on_screen(&table, &["access", "--for", "zus-1"]);
    assert!(!others.contains("C 05 123"), "{others}");
    table.does(&["undo"]);
    assert!(table.case("proef").measures.is_empty());
}

#[test]
fn a_measure_can_be_put_right_and_ended_and_goes_with_whom_it_holds_for() {
    let table = with_a_measure();
    let right = [
        "measure",
        "--correct",
        "1",
        "--until",
        "1-9-2026",
        "--by",
        "-",
    ];
    table.does(&right);
    let case = table.case("proef");
    let measure = &case.measures[0];
    assert_eq!(measure.until_on.unwrap().to_string(), "2026-09-01");
    assert!(measure.decided_by.is_none() && measure.case_number.is_some());
    table.refuses(
        &["measure", "--correct", "1"],
        2,
        "measure-nothing-to-correct",
    );
    let two = ["measure", "--correct", "1", "--whom", "zus-1,broer-1"];
    table.refuses(&two, 2, "measure-one-person");
    table.does(&["measure", "--ended", "1"]);
    assert!(due(&table, "measure-ends").is_empty());
    let yaml = b"kind: bewind\nwhom: [zus-1, broer-1]\n";
    let ran = table.run_with(&["measure", "--from", "-"], yaml);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(table.case("proef").measures.len(), 3);
    table.does(&["privacy", "forget", "broer-1", "--confirm", "broer-1"]);
    let left = table.case("proef").measures;
    assert!(left.len() == 1 && left[0].person.as_str() == "zus-1");
}
