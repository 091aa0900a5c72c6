//! Who asked that something is put right: its own day and month, that it stands until it is
//! answered, and what was answered.

use super::{holds, opened, reopened};
use crate::desk::Table;
use serde_json::Value;

const ASKED: [&str; 6] = [
    "privacy",
    "correction",
    "buurvrouw-1",
    "Ik woon op nummer 12.",
    "--on",
    "28-4-2026",
];

/// What is due since somebody asked that something is put right.
fn corrections(table: &Table) -> Vec<Value> {
    let due = table.does(&["due", "--within", "120d", "--json"]).json();
    let all = due["due"].as_array().unwrap().iter();
    all.filter(|it| it["what"] == "correction")
        .cloned()
        .collect()
}

/// What the program says, on both streams.
fn says(table: &Table, args: &[&str]) -> String {
    let ran = table.does(args);
    format!("{}{}", ran.out, ran.err)
}

#[test]
fn a_request_for_correction_stands_with_its_own_day_until_it_is_answered() {
    let mut table = reopened();
    table.refuses(
        &["privacy", "correction", "buurvrouw-1"],
        7,
        "missing-answers",
    );
    let answer = ["privacy", "corrected", "buurvrouw-1", "--outcome"];
    let corrected = [&answer[..], &["verbeterd"]].concat();
    table.refuses(&corrected, 3, "correction-not-asked");
    let told = says(&table, &ASKED);
    for part in ["28 april 2026", "28 mei 2026", "ekc privacy corrected"] {
        assert!(told.contains(part), "{part} is not in {told}");
    }
    let due = corrections(&table);
    assert_eq!(due.len(), 1, "{due:?}");
    for (field, value) in [
        ("on", "2026-05-28"),
        ("about", "buurvrouw-1"),
        ("source", "AVG art. 12 lid 3"),
        ("command", "ekc privacy corrected PERSOON"),
    ] {
        assert_eq!(due[0][field], value, "{due:?}");
    }
    table.on(2026, 5, 20);
    let wish = "antwoorden aan buurvrouw-1";
    let status = table.does(&["status", "--all"]).out;
    assert!(status.contains(wish), "{status}");
    let letter = ["privacy", "access", "buurvrouw-1", "--as", "txt"];
    let letter = [&letter[..], &["--to", "-"]].concat();
    for shown in [
        table.does(&["show"]).out,
        table.does(&letter).out,
        table.does(&["export", "c01"]).out,
    ] {
        assert!(shown.contains("Ik woon op nummer 12."), "{shown}");
    }
    // Who does not get what they asked hears why.
    let refused = [&answer[..], &["geweigerd"]].concat();
    table.refuses(&refused, 7, "missing-answers");
    table.does(&[&refused[..], &["--reason", "Zo staat het in de akte."]].concat());
    assert_eq!(corrections(&table), Vec::<Value>::new());
    table.does(&["undo"]);
    assert_eq!(corrections(&table).len(), 1);
    let form = b"person: buurvrouw-1\noutcome: deels\nreason: Alleen het huisnummer.\n";
    let ran = table.run_with(&["privacy", "corrected", "--from", "-"], form);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.err.contains("Autoriteit Persoonsgegevens") || ran.out.contains("Autoriteit"));
    table.lang = "en";
    let shown = table.does(&["show"]).out;
    assert!(shown.contains("put right in part"), "{shown}");
    table.lang = "nl";
    let forget = ["privacy", "forget", "buurvrouw-1", "--confirm"];
    table.does(&[&forget[..], &["buurvrouw-1"]].concat());
    assert!(table.case("c01").corrections.is_empty());
    let left = opened(&table);
    assert!(!holds(&left, "Ik woon op nummer 12.") && !holds(&left, "Alleen het huisnummer."));
}

#[test]
fn a_second_request_has_its_own_answer_and_a_later_day_is_one_that_the_law_allows() {
    let table = reopened();
    table.does(&ASKED);
    let second = [
        "privacy",
        "correction",
        "buurvrouw-1",
        "Mijn telefoon is anders.",
    ];
    table.does(&second);
    assert_eq!(corrections(&table).len(), 2);
    let until = |day| {
        let later = ["privacy", "correction", "buurvrouw-1", "--number", "1"];
        [&later[..], &["--until", day]].concat()
    };
    let unclear = [
        "privacy",
        "correction",
        "buurvrouw-1",
        "--until",
        "28-7-2026",
    ];
    table.refuses(&unclear, 6, "correction-which");
    for day in ["27-5-2026", "29-7-2026"] {
        table.refuses(&until(day), 5, "correction-until");
    }
    table.does(&until("28-7-2026"));
    let due = corrections(&table);
    assert!(due.iter().any(|it| it["on"] == "2026-07-28"), "{due:?}");
    let both = [&second[..], &["--no-longer"]].concat();
    table.refuses(&both, 2, "correction-asked-and-not");
    let no_longer = ["privacy", "correction", "buurvrouw-1", "--number", "2"];
    table.does(&[&no_longer[..], &["--no-longer"]].concat());
    assert_eq!(corrections(&table).len(), 1);
    assert_eq!(table.case("c01").corrections[0].number, 1);
}
