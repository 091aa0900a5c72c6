//! A data breach: its clock, whom to tell, and the register.

use super::after_the_conference;
use crate::desk::Table;
use serde_json::Value;

#[test]
fn a_data_breach_is_noted_with_its_clock_and_stays_due_until_it_was_told() {
    let mut table = after_the_conference();
    table.does(&[
        "print",
        "plan",
        "--as",
        "txt",
        "--to",
        table.folder.path().to_str().unwrap(),
    ]);
    let told = table.does(&[
        "privacy",
        "incident",
        "add",
        "--words",
        "Het plan lag in de trein.",
        "--what",
        "papier",
        "--about",
        "c01",
    ]);
    assert!(
        told.out.contains("nog 72 uur")
            && told.out.contains("het-plan-c01.txt")
            && told.out.contains("Autoriteit Persoonsgegevens"),
        "{}",
        told.out
    );
    let due = table.does(&["due", "--json"]).json();
    assert!(
        due["due"]
            .as_array()
            .unwrap()
            .iter()
            .any(|it| it["what"] == "breach" && it["on"] == "2026-03-05"),
        "{due}"
    );
    table.on(2026, 3, 6);
    assert!(
        table
            .does(&["privacy", "incident", "show"])
            .out
            .contains("72 uur zijn voorbij")
    );
    table.refuses(
        &["privacy", "incident", "told", "1"],
        2,
        "incident-nothing-told",
    );
    table.refuses(
        &["privacy", "incident", "told", "7", "--authority"],
        3,
        "incident-unknown",
    );
    table.does(&[
        "privacy",
        "incident",
        "told",
        "1",
        "--authority",
        "--people",
    ]);
    let shown = table
        .does(&["privacy", "incident", "show", "--json"])
        .json();
    assert_eq!(
        (
            shown["incidents"][0]["authority_waits"].as_bool(),
            shown["incidents"][0]["authority_told_on"].as_str()
        ),
        (Some(false), Some("2026-03-06"))
    );
    assert!(!table.does(&["due", "--json"]).out.contains("breach"));
    table.does(&["undo"]);
    assert!(table.does(&["due", "--json"]).out.contains("breach"));
}

#[test]
fn who_still_has_to_be_told_of_a_breach_is_what_is_due() {
    let mut table = after_the_conference();
    table.on(2026, 5, 2);
    table.does(&[
        "privacy",
        "incident",
        "add",
        "--words",
        "Brief kwijt",
        "--what",
        "paper",
    ]);
    assert!(table.does(&["due"]).out.contains("Autoriteit"));
    table.refuses(
        &[
            "privacy",
            "incident",
            "told",
            "1",
            "--people",
            "--not-because",
            "ze weten het",
        ],
        2,
        "incident-told-and-not",
    );
    table.does(&["privacy", "incident", "told", "1", "--authority"]);
    let due = table.does(&["due"]).out;
    assert!(
        !due.contains("Autoriteit") && due.contains("aan de mensen"),
        "{due}"
    );
    let undone = table.does(&["undo"]).out;
    assert!(
        !undone.contains("zaak"),
        "a breach is of the file and not of a case: {undone}"
    );
    table.refuses(
        &["privacy", "keep-until", "2026-05-01", "--reason", "zo"],
        5,
        "keep-until-past",
    );
}

#[test]
fn what_only_got_out_encrypted_need_not_be_told_to_the_people() {
    let table = after_the_conference();
    let form = b"words: De USB-stick met de kopie is weg.\nwhat: bestand\nencrypted: true\n\
        found: 2-3-2026\nfound_at: \"00:30\"\n";
    assert_eq!(
        table
            .run_with(&["privacy", "incident", "add", "--from", "-"], form)
            .code,
        0
    );
    let shown = table
        .does(&["privacy", "incident", "show", "1", "--json"])
        .json();
    assert_eq!(
        (
            shown["incidents"][0]["people_wait"].as_bool(),
            shown["incidents"][0]["authority_waits"].as_bool()
        ),
        (Some(false), Some(true))
    );
    let asked = table.answer(
        &["privacy", "incident", "add"],
        &["Verteld in de winkel.", "5", "", "", "", "", "", "", ""],
    );
    assert_eq!(asked.code, 0, "{}", asked.err);
    table.does(&[
        "privacy",
        "incident",
        "told",
        "2",
        "--not-because",
        "Niemand hoorde een naam.",
    ]);
    assert!(
        table
            .does(&["privacy", "incident", "show", "2"])
            .out
            .contains("Niemand hoorde een naam")
    );
    table.refuses(
        &[
            "privacy", "incident", "add", "--words", "x", "--what", "onzin",
        ],
        5,
        "choice-unknown",
    );
    table.refuses(
        &[
            "privacy",
            "incident",
            "add",
            "--words",
            "x",
            "--what",
            "paper",
            "--found",
            "2030-01-01",
        ],
        5,
        "date-in-future",
    );
}

/// The command that notes a map that was left behind.
fn found<'a>(more: &[&'a str]) -> Vec<&'a str> {
    let words = ["--words", "Een map bleef liggen.", "--what", "paper"];
    [&["privacy", "incident", "add"][..], &words[..], more].concat()
}

#[test]
fn an_hour_that_is_still_to_come_is_asked_about_and_takes_nothing_from_the_72_hours() {
    let table = Table::new();
    let ran = table.refuses(&found(&["--found-at", "23:59"]), 5, "found-in-future");
    assert!(
        ran.failure()["now"]
            .as_str()
            .unwrap()
            .contains("--found gisteren"),
        "{}",
        ran.err
    );
    table.refuses_with(
        &["privacy", "incident", "add", "--from", "-"],
        b"words: Een map.\nwhat: paper\nfound: vandaag\nfound_at: \"23:59\"\n",
        5,
        "found-in-future",
    );
    let hours_ago = |table: &Table| {
        let found = table.file().incidents().unwrap().pop().unwrap().found_at;
        (table.now - found).num_hours()
    };
    table.does(&found(&[]));
    assert_eq!(hours_ago(&table), 0, "found now");
    table.does(&found(&["--found", "gisteren", "--found-at", "23:59"]));
    assert!(
        (1..24).contains(&hours_ago(&table)),
        "last night, as was meant: {}",
        hours_ago(&table)
    );
}

#[test]
fn the_register_of_breaches_stays_and_names_nobody_who_was_erased() {
    let table = after_the_conference();
    table.does(&[
        "privacy",
        "incident",
        "add",
        "--words",
        "De brief aan Paul Meijer lag bij Sandra op straat.",
        "--what",
        "papier",
        "--about",
        "c01",
    ]);
    table.does(&["privacy", "forget", "paul", "--confirm", "zwager-1"]);
    let words = |table: &Table| table.file().incidents().unwrap()[0].words.to_string();
    assert_eq!(
        words(&table),
        "De brief aan (vergeten) lag bij Sandra op straat."
    );
    table.does(&["privacy", "erase", "--confirm", "c01"]);
    assert!(
        !words(&table).contains("Sandra") && table.file().incidents().unwrap()[0].about.is_none()
    );
}

/// What stands first in `status` of a case, as JSON.
fn first_of(table: &Table, case: &str) -> Value {
    let status = table.does(&["status", case, "--json"]).json();
    status["urgent"][0]["due"].clone()
}

#[test]
fn a_breach_stands_first_in_status_of_every_case_with_its_hour_until_it_was_told_or_put_aside() {
    let mut table = after_the_conference();
    table.on(2026, 6, 2);
    table.does(&[
        "new-case",
        "--variant",
        "family",
        "--applicant",
        "main-person",
        "--main-person",
        "Ada Proef",
        "--handle",
        "ander",
    ]);
    table.does(&found(&["--found", "gisteren", "--found-at", "20:00"]));
    // One of the two is closed, and the breach is of neither.
    for case in ["c01", "ander"] {
        let first = first_of(&table, case);
        let told = ["what", "on", "at"].map(|it| first[it].as_str().unwrap_or_default());
        assert_eq!(told, ["breach", "2026-06-04", "20:00"], "{case}: {first}");
        assert_eq!(first["late"], false, "{case}: {first}");
        let shown = table.does(&["status", case]).out;
        let (_, below) = shown.split_once("Nu eerst").unwrap();
        let line = below.lines().nth(1).unwrap_or_default();
        assert!(
            line.contains("20:00") && line.contains("datalek 1") && line.contains(" uur"),
            "{case}: {shown}"
        );
    }
    assert!(table.does(&["due"]).out.contains("20:00"));
    table.lang = "en";
    let shown = table.does(&["status", "c01"]).out;
    assert!(
        shown.contains("data breach 1") && shown.contains("hours left"),
        "{shown}"
    );
    table.lang = "nl";

    table.on(2026, 6, 5);
    assert_eq!(first_of(&table, "ander")["late"], true);
    for told in [table.does(&["status"]).out, table.does(&["due"]).out] {
        assert!(told.contains("uur te laat"), "{told}");
    }
    assert_eq!(table.run(&["due", "--exit-code"]).code, 20);
    table.on(2026, 6, 12);
    let told = table.does(&["status"]).out;
    assert!(told.contains("8 dagen te laat"), "{told}");

    table.does(&["privacy", "incident", "told", "1", "--authority"]);
    assert_eq!(first_of(&table, "c01")["what"], "breach-people");
    table.does(&["privacy", "incident", "told", "1", "--people"]);
    assert_eq!(first_of(&table, "c01"), Value::Null, "it was told");
    table.does(&["undo"]);
    table.does(&["undo"]);
    let aside = ["--not-because", "Er stond geen naam op."];
    table.does(&[&["privacy", "incident", "told", "1"][..], &aside[..]].concat());
    assert!(!table.does(&["status", "c01"]).out.contains("datalek"));
}

#[test]
fn who_answers_the_questions_is_asked_whether_it_was_encrypted_and_of_which_case() {
    let table = after_the_conference();
    let answers = ["De stick is weg.", "bestand", "ja", "c01"];
    let asked = table.answer(
        &["privacy", "incident", "add"],
        &[&answers[..], &["", "", "", "", ""]].concat(),
    );
    assert_eq!(asked.code, 0, "{}", asked.err);
    let noted = table.file().incidents().unwrap().pop().unwrap();
    assert_eq!(
        (noted.encrypted, noted.about.map(|it| it.to_string())),
        (true, Some("c01".to_owned()))
    );
}

#[test]
fn plain_papers_are_judged_apart_from_the_encrypted_file_and_who_stands_in_them_is_listed() {
    let mut table = after_the_conference();
    table.on(2026, 5, 4);
    let folder = table.folder.path().to_str().unwrap().to_owned();
    let print = |table: &Table, what: &[&str]| {
        let how = ["--as", "txt", "--to", &folder];
        table.does(&[&["print"][..], what, &how[..]].concat());
    };
    print(&table, &["plan-card", "--for", "opa-1"]);
    let told = table.does(&[
        "privacy",
        "incident",
        "add",
        "--words",
        "Een usb-stick is kwijt.",
        "--what",
        "apparaat",
        "--about",
        "c01",
        "--encrypted",
        "--measures",
        "gezocht op het werk",
        "--effects",
        "iemand leest het kaartje",
        "--happened",
        "gisteren",
    ]);
    assert!(
        told.out.contains("Dat geldt niet voor losse papieren")
            && told.out.contains("kaartje met eigen afspraken"),
        "{}",
        told.out
    );
    let shown = table.does(&["privacy", "incident", "show", "1"]).out;
    for part in [
        "gezocht op het werk",
        "iemand leest het kaartje",
        "3 mei 2026",
        "zaak c01",
        "kaartje met eigen afspraken",
        "Dat geldt niet voor losse papieren",
        "opa-1, zus-1",
    ] {
        assert!(shown.contains(part), "{part} is not in {shown}");
    }
    let of_one = |table: &Table| {
        let shown = table.does(&["privacy", "incident", "show", "1", "--json"]);
        shown.json()["incidents"][0].clone()
    };
    let noted = of_one(&table);
    // The words for when it goes otherwise, which are on the card, name two more.
    let people: Vec<&str> = noted["people"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it.as_str().unwrap())
        .collect();
    assert_eq!(people, ["hoofdpersoon-1", "opa-1", "zus-1", "zwager-1"]);
    assert_eq!(noted["people_wait"], true, "{noted}");

    // What is made after it was found was not lost with it, and is not told at each step.
    table.on(2026, 5, 6);
    print(&table, &["plan"]);
    assert_eq!(of_one(&table)["papers"].as_array().unwrap().len(), 1);
    let told = table
        .does(&["privacy", "incident", "told", "1", "--authority"])
        .out;
    assert!(!told.contains("kaartje met eigen afspraken"), "{told}");
    assert_eq!(first_of(&table, "c01")["what"], "breach-people");
    table.lang = "en";
    let shown = table.does(&["privacy", "incident", "show", "1"]).out;
    assert!(
        shown.contains("does not hold for papers") && shown.contains("may stand in them: "),
        "{shown}"
    );
    // That nothing of it got lost is said of the papers alone, and closes nothing else.
    assert!(shown.contains("incident told 1 --papers-safe"), "{shown}");
    table.does(&["privacy", "incident", "told", "1", "--papers-safe"]);
    let noted = of_one(&table);
    assert_eq!(noted["papers_safe_on"], "2026-05-06", "{noted}");
    assert_eq!(noted["people_wait"], false, "{noted}");
    assert_eq!(noted["not_told_because"], Value::Null, "{noted}");
    assert_eq!(first_of(&table, "c01"), Value::Null);
}
