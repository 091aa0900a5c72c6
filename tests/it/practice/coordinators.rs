//! A coordinator begins in a case and ends in it, on a day.

use super::{family, flat, is_found, letters, step, street};
use crate::desk::Table;

/// A street of which the first coordinator turns out to work for who pays.
fn with_a_stake() -> Table {
    let table = street();
    table.does(&["edit-case", "--financer", "gemeente Terhorne"]);
    let pelle = "Pelle Wouda; 0611111111; gemeente Terhorne";
    table.does(&["edit-case", "--coordinator", pelle]);
    table
}

#[test]
fn a_coordinator_with_a_stake_can_be_replaced() {
    let mut table = with_a_stake();
    assert!(is_found(&table, "double-role"));
    table.on(2026, 3, 4);
    table.does(&[
        "edit-case",
        "--coordinator-ends",
        "Pelle",
        "--coordinator",
        "Sytske Bron; bakkerij",
        "--independent",
    ]);
    assert!(!is_found(&table, "double-role"));
    let shown = flat(&table.does(&["show"]).out);
    assert!(
        shown.contains("Pelle Wouda (gemeente Terhorne)") && shown.contains("geëindigd op wo 4"),
        "what was so stays to be read: {shown}"
    );
    assert!(shown.contains("begonnen op wo 4 maart 2026"), "{shown}");
    let log = table.does(&["log"]).out;
    assert!(
        log.contains("Geëindigd als coördinator: nummer 3. Begonnen: nummer 4"),
        "{log}"
    );
    table.does(&["undo"]);
    assert!(is_found(&table, "double-role"));
}

#[test]
fn who_may_not_go_along_the_doors_is_told_how_another_takes_over() {
    let table = with_a_stake();
    let add = ["circle", "add", "Mensje Vonk", "--relation", "bewoner"];
    table.does(&[&add[..], &["--household", "Molenwerf 2"]].concat());
    let invite = ["invite", "Mensje", "--explained", "vandaag"];
    let refused = table.refuses(&invite, 4, "coordinator-of-the-street");
    let now = refused.failure()["now"].as_str().unwrap().to_owned();
    assert!(
        now.contains("--coordinator-ends 3 --coordinator NAAM"),
        "{now}"
    );
    let other = ["--coordinator", "Sytske Bron; bakkerij", "--independent"];
    table.does(&[&["edit-case", "--coordinator-ends", "3"][..], &other].concat());
    table.does(&invite);
}

#[test]
fn a_paper_names_who_is_the_coordinator_now() {
    let mut table = family();
    table.does(&[
        "edit-case",
        "--coordinator",
        "Sytske Bron; 0622222222",
        "--coordinator-ends",
        "Sara Lindeman",
        "--coordinator-on",
        "di 10 mrt",
        "--independent",
    ]);
    let names = |table: &Table, name: &str| {
        let all = letters(table, "bevestiging");
        !all.is_empty() && all.iter().all(|it| it.contains(name))
    };
    assert!(names(&table, "Sara Lindeman") && !names(&table, "Sytske Bron"));
    table.on(2026, 3, 10);
    assert!(names(&table, "Sytske Bron") && !names(&table, "Sara Lindeman"));
}

#[test]
fn a_case_without_a_coordinator_says_so() {
    let table = family();
    table.does(&["edit-case", "--coordinator-ends", "1"]);
    let independence = step(&table, "independence");
    assert_eq!(independence["standing"], "missing");
    table.refuses(
        &["invite", "zus-1", "--explained", "vandaag"],
        4,
        "no-coordinator-named",
    );
    // Who takes it up again is there again, and declares it anew.
    table.does(&["edit-case", "--coordinator", "Sara Lindeman"]);
    assert_eq!(step(&table, "independence")["standing"], "missing");
    table.does(&["edit-case", "--independent"]);
    assert_eq!(step(&table, "independence")["standing"], "done");
}

#[test]
fn who_comes_back_begins_a_second_period_and_the_first_stays() {
    let mut table = family();
    table.on(2026, 3, 4);
    let other = ["--coordinator", "Sytske Bron", "--independent"];
    table.does(&[&["edit-case", "--coordinator-ends", "Sara"][..], &other].concat());
    table.on(2026, 3, 9);
    let back = ["edit-case", "--coordinator", "Sara Lindeman"];
    table.does(&[&back[..], &["--independent"]].concat());
    let of_sara = |table: &Table| {
        let mut rows = table.case("proef").coordinators;
        rows.retain(|it| it.name.as_str() == "Sara Lindeman");
        rows
    };
    let rows = of_sara(&table);
    let day = |on: Option<chrono::NaiveDate>| on.map(|on| on.to_string()).unwrap_or_default();
    assert_eq!(rows.len(), 2);
    assert_eq!(day(rows[0].ended_on), "2026-03-04");
    assert_eq!(day(rows[0].independent_on), "2026-03-02");
    assert_eq!(day(rows[1].begun_on), "2026-03-09");
    assert_eq!(day(rows[1].independent_on), "2026-03-09");
    assert_eq!(rows[1].phone, rows[0].phone);
    // It is the second period that ends.
    table.on(2026, 3, 11);
    table.does(&["edit-case", "--coordinator-ends", "Sara"]);
    let rows = of_sara(&table);
    assert_eq!(day(rows[0].ended_on), "2026-03-04");
    assert_eq!(day(rows[1].ended_on), "2026-03-11");
}

#[test]
fn nobody_ends_who_is_not_there_or_did_not_begin() {
    let table = family();
    table.refuses(
        &["edit-case", "--coordinator-ends", "Niemand"],
        3,
        "coordinator-unknown",
    );
    let tomorrow = ["--coordinator-on", "di 3 mrt"];
    let begin = ["edit-case", "--coordinator", "Sytske Bron"];
    table.does(&[&begin[..], &tomorrow].concat());
    table.refuses(
        &["edit-case", "--coordinator-ends", "Sytske"],
        5,
        "coordinator-ends-before",
    );
    table.refuses(
        &[
            "edit-case",
            "--coordinator-ends",
            "Sara",
            "--coordinator-on",
            "1-3-2026",
        ],
        5,
        "date-before-application",
    );
}
