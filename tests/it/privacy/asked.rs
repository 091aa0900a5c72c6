//! Who asked to be erased: the day, the month for it, and that it stands until it is done.

use super::{after_the_conference, reopened};
use crate::desk::Table;
use serde_json::Value;

const ASKED: [&str; 5] = ["privacy", "asked", "buurvrouw-1", "--on", "28-4-2026"];

/// What is due since somebody asked to be erased.
fn erasures(table: &Table) -> Vec<Value> {
    let due = table.does(&["due", "--within", "120d", "--json"]).json();
    let all = due["due"].as_array().unwrap().iter();
    all.filter(|it| it["what"] == "erasure").cloned().collect()
}

/// What the program says, on both streams.
fn says(table: &Table, args: &[&str]) -> String {
    let ran = table.does(args);
    format!("{}{}", ran.out, ran.err)
}

#[test]
fn a_wish_to_be_erased_stands_with_its_day_until_somebody_is_forgotten() {
    let mut table = reopened();
    table.refuses(&["privacy", "asked"], 7, "missing-answers");
    table.refuses(
        &["privacy", "asked", "buurvrouw-1", "--on", "3-5-2026"],
        5,
        "date-in-future",
    );
    assert_eq!(erasures(&table), Vec::<Value>::new());
    let told = says(&table, &ASKED);
    for part in [
        "28 april 2026",
        "28 mei 2026",
        "ekc privacy forget buurvrouw-1",
    ] {
        assert!(told.contains(part), "{part} is not in {told}");
    }
    let due = erasures(&table);
    assert_eq!(due.len(), 1, "{due:?}");
    for (field, value) in [
        ("on", "2026-05-28"),
        ("about", "buurvrouw-1"),
        ("source", "AVG art. 12 lid 3"),
        ("command", "ekc privacy forget PERSOON"),
    ] {
        assert_eq!(due[0][field], value, "{due:?}");
    }
    let wish = "wissen wat u over buurvrouw-1 bewaart";
    assert!(table.does(&["due", "--within", "40d"]).out.contains(wish));
    assert!(table.does(&["status", "--all"]).out.contains(wish));
    let shown = table.does(&["show"]).out;
    assert!(
        shown.contains("Vroeg om gewist te worden op"),
        "it is shown: {shown}"
    );
    let letter = [
        "privacy",
        "access",
        "buurvrouw-1",
        "--as",
        "txt",
        "--to",
        "-",
    ];
    assert!(
        table
            .does(&letter)
            .out
            .contains("Vroeg om gewist te worden op"),
        "it is in the letter of access"
    );
    let asked_on = |table: &Table| {
        let case = table.case("c01");
        case.people.iter().find_map(|it| it.erasure_asked_on)
    };
    assert_eq!(asked_on(&table).unwrap().to_string(), "2026-04-28");
    assert!(
        table
            .does(&["export", "c01"])
            .out
            .contains("erasure_asked_on: 2026-04-28")
    );
    table.does(&["undo"]);
    assert_eq!(asked_on(&table), None);
    table.does(&["redo"]);
    assert!(asked_on(&table).is_some());

    table.on(2026, 5, 30);
    assert_eq!(erasures(&table)[0]["late"], true);
    table.lang = "en";
    let told = table.does(&["due"]).out;
    assert!(
        told.contains("erase what you keep about buurvrouw-1") && told.contains("2 days late"),
        "{told}"
    );
    let forget = ["privacy", "forget", "buurvrouw-1", "--confirm"];
    table.does(&[&forget[..], &["buurvrouw-1"]].concat());
    assert_eq!(erasures(&table), Vec::<Value>::new());
    assert_eq!(asked_on(&table), None);
}

#[test]
fn a_later_day_is_one_that_the_law_allows_and_a_wish_can_be_taken_back() {
    let table = reopened();
    table.refuses(
        &["privacy", "asked", "buurvrouw-1", "--no-longer"],
        3,
        "erasure-not-asked",
    );
    table.does(&ASKED);
    let until = |day| ["privacy", "asked", "buurvrouw-1", "--until", day];
    for day in ["27-5-2026", "29-7-2026"] {
        table.refuses(&until(day), 5, "erasure-until");
    }
    table.does(&until("28-7-2026"));
    assert_eq!(erasures(&table)[0]["on"], "2026-07-28");
    table.refuses(&until("28-7-2026"), 6, "nothing-changed");
    table.refuses(
        &[&ASKED[..], &["--no-longer"]].concat(),
        2,
        "erasure-asked-and-not",
    );
    table.does(&["privacy", "asked", "buurvrouw-1", "--no-longer"]);
    assert_eq!(erasures(&table), Vec::<Value>::new());
    let form = b"person: buurvrouw-1\non: 28-4-2026\nuntil: 28-6-2026\n";
    let ran = table.run_with(&["privacy", "asked", "--from", "-"], form);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(erasures(&table)[0]["on"], "2026-06-28");
}

#[test]
fn the_wish_of_the_only_main_person_is_about_the_whole_case_also_when_the_role_has_ended() {
    let mut table = after_the_conference();
    table.on(2026, 6, 2);
    let told = says(&table, &["privacy", "asked", "sandra"]);
    assert!(told.contains("ekc privacy erase c01"), "{told}");
    assert_eq!(erasures(&table)[0]["command"], "ekc privacy erase");
    let shown = table.does(&["status"]).out;
    assert!(
        shown.contains("wissen wat u over hoofdpersoon-1 bewaart"),
        "{shown}"
    );
}
