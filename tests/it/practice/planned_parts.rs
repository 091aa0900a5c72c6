//! How the day is planned, and who left before its end.

use super::{invited, on_screen};
use crate::desk::Table;
use ekc::domain::conference::Attendance;

const PLANNED: [&str; 10] = [
    "conference",
    "plan-parts",
    "--one",
    "13:30",
    "--two",
    "14:30",
    "--three",
    "16:30",
    "--end",
    "17:30",
];

#[test]
fn the_parts_follow_each_other_and_come_after_the_day_begins() {
    let table = invited();
    let refuses = |times: &[&str], exit: u8, code: &str| {
        table.refuses(&[&PLANNED[..2], times].concat(), exit, code);
    };
    refuses(&["--one", "12:00"], 5, "parts-not-in-order");
    refuses(
        &["--two", "15:00", "--three", "14:00"],
        5,
        "parts-not-in-order",
    );
    refuses(
        &["--three", "16:00", "--end", "15:00"],
        5,
        "parts-not-in-order",
    );
    refuses(&["--one", "25:00"], 5, "time-unknown");
}

#[test]
fn the_programme_says_when_each_part_begins_and_what_is_taken_away_is_not_said() {
    let table = invited();
    table.does(&PLANNED);
    let paper = on_screen(&table, &["programma"]);
    for said in ["Deel 1: 13:30 uur", "Deel 3: 16:30 uur", "Klaar: 17:30 uur"] {
        assert!(paper.contains(said), "{said}: {paper}");
    }
    let screen = table.does(&["conference", "programme"]).out;
    assert!(screen.contains("14:30 Deel 2."), "{screen}");
    assert!(screen.contains("Klaar om 17:30"), "{screen}");
    let json = table.does(&["conference", "programme", "--json"]).json();
    assert_eq!(json["parts"][1]["planned_at"], "14:30:00");
    let shown = table.does(&["show"]).out;
    assert!(shown.contains("deel 2 (plan maken) 14:30"), "{shown}");
    table.does(&["conference", "indelen", "--three", "-"]);
    let paper = on_screen(&table, &["programma"]);
    assert!(!paper.contains("Deel 3: 16:30") && paper.contains("Deel 2: 14:30"));
    table.does(&["undo"]);
    assert!(on_screen(&table, &["programma"]).contains("Deel 3: 16:30"));
    let yaml = b"two: '15:00'\n";
    let ran = table.run_with(&["conference", "plan-parts", "--from", "-"], yaml);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let asked = table.answer(&PLANNED[..2], &["13:00", "15:30", "", "", ""]);
    assert_eq!(asked.code, 0, "{}", asked.err);
    let conference = &table.case("proef").conferences[0];
    let planned = conference.part_two_planned_at.unwrap();
    assert_eq!(planned.to_string(), "15:30:00");
}

/// The day, in part 2.
fn in_part_two() -> Table {
    let mut table = invited();
    table.on(2026, 3, 21);
    table.does(&["conference", "arrive", "--all", "--at", "12:55"]);
    table.does(&["conference", "part", "1", "--at", "13:00"]);
    table.does(&["conference", "part", "2", "--at", "14:00"]);
    table
}

fn attendance(table: &Table, who: &str) -> Attendance {
    let mut all = table.case("proef").attendances.into_iter();
    all.find(|it| it.person.as_str() == who).unwrap()
}

fn parts_of(table: &Table, who: &str) -> [bool; 3] {
    let it = attendance(table, who);
    [it.part_one, it.part_two, it.part_three]
}

#[test]
fn nobody_leaves_who_was_not_there_or_before_they_came() {
    let table = in_part_two();
    let refuses = |more: &[&str], exit: u8, code: &str| {
        table.refuses(&[&["conference", "leave"][..], more].concat(), exit, code);
    };
    refuses(&["bewindvoerder-1", "--at", "14:10"], 3, "was-not-there");
    refuses(&["zus-1", "--at", "12:00"], 5, "left-in-which-part");
    refuses(
        &["zus-1", "--at", "12:30", "--after", "1"],
        5,
        "left-before-coming",
    );
    refuses(&["zus-1", "--after", "4"], 5, "part-unknown");
    let early = invited();
    let leave = ["conference", "leave", "zus-1", "--at", "14:10"];
    early.refuses(&leave, 4, "conference-not-yet");
}

#[test]
fn who_leaves_early_was_in_the_parts_that_had_begun_and_comes_back_when_noted_again() {
    let table = in_part_two();
    table.does(&["conference", "leave", "zus-1", "--at", "13:40"]);
    table.does(&["conference", "weg", "broer-1", "--at", "15:10"]);
    assert_eq!(parts_of(&table, "zus-1"), [true, false, false]);
    assert_eq!(parts_of(&table, "broer-1"), [true, true, false]);
    let shown = table.does(&["show"]).out;
    assert!(shown.contains("broer-1 ging om 15:10 weg"), "{shown}");
    table.does(&["conference", "part", "3", "--at", "16:00"]);
    table.does(&["conference", "leave", "buurman-1", "--at", "16:30"]);
    assert_eq!(parts_of(&table, "buurman-1"), [true, true, true]);
    table.does(&["undo"]);
    assert!(attendance(&table, "buurman-1").left_at.is_none());
    let back = ["conference", "arrive", "broer-1", "--at", "16:10"];
    table.does(&[&back[..], &["--parts", "1,2,3"]].concat());
    assert_eq!(parts_of(&table, "broer-1"), [true, true, true]);
    assert!(attendance(&table, "broer-1").left_at.is_none());
    let end = ["conference", "end", "met-plan", "--at", "17:00"];
    table.does(&end);
    let late = ["conference", "leave", "buurman-1", "--at", "17:00"];
    table.refuses(&late, 5, "left-at-the-end");
    // Afterwards, in a file and without a time.
    let yaml = b"person: buurman-1\nafter: '2'\n";
    let ran = table.run_with(&["conference", "leave", "--from", "-"], yaml);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(parts_of(&table, "buurman-1"), [true, true, false]);
    let asked = table.answer(&["conference", "leave"], &["broer-1", "16:40"]);
    assert_eq!(asked.code, 0, "{}", asked.err);
    assert_eq!(
        attendance(&table, "broer-1").left_at.unwrap().to_string(),
        "16:40:00"
    );
}
