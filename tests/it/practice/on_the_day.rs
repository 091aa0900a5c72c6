//! What turns out on the day itself, while people are in the room.

use super::{LETTER_INSTEAD, checked, does_and_tells, invited, is_found, step};
use crate::desk::Table;

/// The day; everyone is there, and part 1 began.
fn begun() -> Table {
    let mut table = invited();
    table.on(2026, 3, 21);
    table.does(&["conference", "arrive", "--all"]);
    table.does(&["conference", "part", "1", "--at", "13:00"]);
    table
}

#[test]
fn part_one_long_before_its_hour_or_on_another_day_is_told_and_can_be_put_right() {
    let mut table = begun();
    let part = |at: &'static str| ["conference", "part", "1", "--at", at];
    let told = |table: &Table, at: &'static str| {
        let ran = table.does(&[&part(at)[..], &["--json"]].concat()).json();
        let codes = ran["findings"].as_array().unwrap().iter();
        let codes: Vec<String> = codes
            .map(|it| it["code"].as_str().unwrap().to_owned())
            .filter(|it| it.starts_with("part-"))
            .collect();
        codes.join(" ")
    };
    assert_eq!(told(&table, "03:00"), "part-long-before");
    assert_eq!(told(&table, "12:00"), "", "people come early");
    // What is typed at the question is told as well.
    let asked = table.answer(&["conference", "part", "1"], &["03:00"]);
    assert!(asked.err.contains("zou om 13:00 beginnen"), "{}", asked.err);
    table.on(2026, 3, 22);
    assert_eq!(told(&table, "13:00"), "part-on-another-day");
}

const PART_TWO: [&str; 5] = ["conference", "part", "2", "--at", "14:00"];

#[test]
fn no_part_begins_with_two_in_it_of_whom_it_turns_out_that_they_may_not_meet() {
    let table = begun();
    let apart = ["circle", "apart", "zus-1", "broer-1"];
    table.does(
        &[
            &apart[..],
            &["--order", "contactverbod", "--since", "vandaag"],
        ]
        .concat(),
    );
    table.refuses(&PART_TWO, 4, "apart-same-part");
    assert_eq!(step(&table, "day-stops")["command"], "ekc conference end");
    // One of them leaves: that is written down, and what was is no breach any more.
    table.does(&["conference", "arrive", "broer-1", "--parts", "1"]);
    assert!(
        !is_found(&table, "apart-same-part"),
        "{:?}",
        checked(&table)
    );
    table.does(&PART_TWO);
    table.refuses(
        &["conference", "arrive", "broer-1", "--parts", "1,2"],
        4,
        "apart-same-part",
    );
}

#[test]
fn no_part_begins_with_who_is_left_out_on_the_day_until_they_left_or_there_is_a_reason() {
    let table = begun();
    let exclude = ["circle", "exclude", "broer-1"];
    table.does(&[&exclude[..], &LETTER_INSTEAD].concat());
    table.refuses(&PART_TWO, 4, "excluded-is-there");
    let because = ["--because", "Roos wil dat hij dit deel nog blijft"];
    table.does(&[&PART_TWO[..], &because].concat());
    table.does(&["undo"]);
    table.does(&["conference", "arrive", "broer-1", "--parts", "1"]);
    assert!(!is_found(&table, "excluded-is-there"));
    table.does(&PART_TWO);
}

#[test]
fn of_a_child_who_walked_in_the_yes_is_asked_once_it_is_known_that_it_is_one() {
    let mut table = invited();
    table.on(2026, 3, 21);
    let guest = ["conference", "arrive", "--guest", "Kim Mol"];
    table.does(&[&guest[..], &["--relation", "buurkind"]].concat());
    assert!(!is_found(&table, "child-not-agreed"));
    does_and_tells(
        &table,
        &[
            "circle",
            "edit",
            "buurkind-1",
            "--birth-year",
            "2016",
            "--minor",
        ],
        "child-not-agreed",
    );
    let authority = [
        "circle",
        "authority",
        "buurkind-1",
        "--held-by",
        "buurman-1",
    ];
    table.does(&authority);
    let yes = ["consent", "buurkind-1", "yes", "--by", "buurman-1"];
    table.does(&[&yes[..], &["--scope", "kind-doet-mee"]].concat());
    assert!(!is_found(&table, "child-not-agreed"));
}

#[test]
fn who_stops_on_the_day_is_told_at_the_next_part_and_who_may_never_be_approached_stops_it() {
    for stops in [
        &["circle", "leave-alone", "broer-1"][..],
        &["consent", "broer-1", "--refuse"],
        &["circle", "edit", "broer-1", "--died", "vandaag"],
    ] {
        let table = begun();
        table.does(stops);
        does_and_tells(&table, &PART_TWO, "stopped-on-the-day");
        table.does(&["undo"]);
        table.does(&["conference", "arrive", "broer-1", "--parts", "1"]);
        let told = table.does(&[&PART_TWO[..], &["--json"]].concat()).out;
        assert!(!told.contains("stopped-on-the-day"), "{told}");
    }
    let table = begun();
    table.does(&["circle", "leave-alone", "broer-1", "--never"]);
    table.refuses(&PART_TWO, 4, "forbidden-in-the-part");
    table.does(&["conference", "arrive", "broer-1", "--parts", "1"]);
    table.does(&PART_TWO);
}
