//! What changes while a question stands.

use super::{OF_PAUL, holds, opened, reopened};
use crate::desk::Table;
use std::collections::BTreeMap;
use std::path::PathBuf;

#[test]
fn nothing_leaves_of_what_was_erased_while_a_question_stood() {
    let erase = ["privacy", "erase", "c01", "--confirm", "c01"];
    for command in [
        &["calendar", "--for", "sandra"][..],
        &["contacts", "export"],
    ] {
        let table = reopened();
        table.does(&["circle", "edit", "sandra", "--phone", "0687654321"]);
        let path = table.folder.path().join("dit.txt");
        std::fs::write(&path, "van mij").unwrap();
        let to = ["--to", path.to_str().unwrap()];
        let ran = table.answer_while(&[command, &to[..]].concat(), &["2"], &[&erase]);
        assert_eq!(ran.code, 3, "{command:?}: {}", ran.err);
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "van mij");
        let log = table.does(&["log", "--all"]).out;
        assert!(!log.contains("c01"), "{log}");
    }
}

const FORGET_PAUL: [&str; 3] = ["privacy", "forget", "paul"];

#[test]
fn what_is_recorded_while_the_question_stands_is_not_lost_by_forgetting_someone() {
    let table = reopened();
    let ran = table.answer_while(
        &FORGET_PAUL,
        &["zwager-1"],
        &[&["circle", "edit", "sandra", "--phone", "0687654321"]],
    );
    assert_eq!(ran.code, 0, "{}", ran.err);
    let pages = opened(&table);
    assert!(holds(&pages, "0687654321"), "what was recorded stays");
    for word in OF_PAUL {
        assert!(!holds(&pages, word), "{word} is still in the file");
    }
}

#[test]
fn what_was_added_about_someone_while_the_question_stood_is_asked_about_before_it_goes_too() {
    let additions: [&[&str]; 4] = [
        &[
            "contact",
            "sandra",
            "--way",
            "phone",
            "--note",
            "Paul belde terug.",
        ],
        &["circle", "edit", "paul", "--phone", "0687654321"],
        &["contact", "paul", "--way", "phone"],
        &["undo"],
    ];
    for addition in additions {
        let table = reopened();
        table.does(&["circle", "edit", "paul", "--address", "Lindelaan 4"]);
        let ran = table.answer_while(&FORGET_PAUL, &["zwager-1"], &[addition]);
        assert_eq!(ran.code, 130, "{addition:?}: asked again: {}", ran.err);
        assert!(
            table
                .case("c01")
                .people
                .iter()
                .any(|it| it.handle.as_str() == "zwager-1"),
            "{addition:?}: and nobody was forgotten"
        );
        let table = reopened();
        table.does(&["circle", "edit", "paul", "--address", "Lindelaan 4"]);
        let ran = table.answer_while(&FORGET_PAUL, &["zwager-1", "zwager-1"], &[addition]);
        assert_eq!(ran.code, 0, "{addition:?}: {}", ran.err);
        let pages = opened(&table);
        for word in OF_PAUL.into_iter().chain(["0687654321", "Lindelaan"]) {
            assert!(
                !holds(&pages, word),
                "{addition:?}: {word} is still in the file"
            );
        }
    }
}

#[test]
fn who_was_forgotten_or_erased_in_another_window_is_not_there_any_more_and_nothing_is_damaged() {
    let forget = ["privacy", "forget", "paul", "--confirm", "zwager-1"];
    let erase = ["privacy", "erase", "c01", "--confirm", "c01"];
    for (typed, answer, other) in [
        (&FORGET_PAUL[..], "zwager-1", &forget[..]),
        (&FORGET_PAUL[..], "zwager-1", &erase[..]),
        (&["privacy", "erase", "c01"][..], "c01", &erase[..]),
    ] {
        let table = reopened();
        let ran = table.answer_while(typed, &[answer], &[other]);
        assert_eq!(ran.code, 3, "{typed:?}, {other:?}: {}", ran.err);
        table.does(&["list"]);
    }
}

#[test]
fn a_case_that_changed_while_the_question_stood_is_asked_about_again_before_it_is_erased() {
    let erase = ["privacy", "erase", "c01"];
    let other: &[&str] = &["circle", "edit", "sandra", "--phone", "0687654321"];
    let table = reopened();
    let ran = table.answer_while(&erase, &["c01"], &[other]);
    assert_eq!(ran.code, 130, "{}", ran.err);
    assert!(holds(&opened(&table), "0687654321"));
    let table = reopened();
    let ran = table.answer_while(&erase, &["c01", "c01"], &[other]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(table.does(&["list"]).out.contains("nog geen zaken"));
    // A paper that was made meanwhile changes nothing in the case,
    // and is in the list of what to destroy.
    let table = reopened();
    let folder = table.folder.path().to_str().unwrap().to_owned();
    let print = ["print", "plan", "--as", "txt", "--to", &folder];
    let ran = table.answer_while(&erase, &["c01"], &[&print]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.out.contains("het-plan-c01.txt"), "{}", ran.out);
}

#[test]
fn a_case_file_that_came_to_be_while_a_copy_was_asked_about_is_left_as_it_is() {
    let table = reopened();
    let stick = tempfile::tempdir().unwrap();
    let copy = stick.path().join("kopie.zip");
    let copy = copy.to_str().unwrap();
    table.does(&["backup", copy]);
    table.does(&["privacy", "erase", "c01", "--confirm", "c01"]);
    let other = Table::bare();
    let ran = other.answer_while(&["restore", copy], &["2"], &[&["init"]]);
    assert_eq!(ran.code, 6, "{}", ran.err);
    assert!(other.does(&["list"]).out.contains("nog geen zaken"));
}

// Where the disk knows no locks nobody can be kept out.
#[cfg(unix)]
#[test]
fn a_copy_is_not_put_back_twice_at_once_so_that_what_was_erased_again_stays_erased() {
    let table = reopened();
    let stick = tempfile::tempdir().unwrap();
    let copy = stick.path().join("kopie.zip");
    let copy = copy.to_str().unwrap();
    table.does(&["backup", copy]);
    table.does(&["privacy", "erase", "c01", "--confirm", "c01"]);
    let other = Table::bare();
    // The other window puts back what is marked; it would have replaced what lies ready here.
    let second: &[&str] = &["restore", copy, "--keep-marked"];
    let ran = other.answer_while_others_end_with(11, &["restore", copy], &["2"], &[second]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(other.does(&["list"]).out.contains("nog geen zaken"));
}

/// Commands that ask something and go on with the answers. `FILE` is a file that is there, and
/// `NEW` one that is not.
const ASKING: [(&[&str], &[&str]); 13] = [
    (&FORGET_PAUL, &["zwager-1", "zwager-1"]),
    (&["privacy", "erase", "c01"], &["c01", "c01"]),
    (&["privacy", "keep-until"], &["2027-01-01", "afgesproken"]),
    (&["privacy", "asked"], &["paul", ""]),
    (&["close"], &["1", "1", "1"]),
    (&["use"], &["c01"]),
    (&["privacy", "incident", "told", "--authority"], &["1"]),
    (&["contact", "paul"], &["1", "", "", "", ""]),
    (
        &["calendar", "--for", "sandra", "--to", "FILE"],
        &["2", "2"],
    ),
    (&["contacts", "export", "--to", "FILE"], &["2", "2"]),
    (
        &["print", "plan", "--as", "txt", "--to", "FILE"],
        &["2", "2"],
    ),
    (
        &["handover", "--to", "NEW"],
        &["zes rode fietsen op zolder", "zes rode fietsen op zolder"],
    ),
    (&["circle", "edit", "paul"], &["", "", "", "", "", ""]),
];

/// What is typed, with a file that is there and one that is not.
fn with_files(table: &Table, typed: &[&str]) -> Vec<String> {
    let there = table.folder.path().join("dit.txt");
    std::fs::write(&there, "van mij").unwrap();
    let new = table.folder.path().join("zaak.age");
    typed
        .iter()
        .map(|word| match *word {
            "FILE" => there.to_str().unwrap().to_owned(),
            "NEW" => new.to_str().unwrap().to_owned(),
            word => word.to_owned(),
        })
        .collect()
}

/// What is recorded, and every file beside the case file.
fn all_of(table: &Table) -> (String, i64, BTreeMap<PathBuf, Vec<u8>>) {
    let entries = std::fs::read_dir(table.folder.path()).unwrap();
    let beside = entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file() && *path != table.path())
        .map(|path| (path.clone(), std::fs::read(path).unwrap()))
        .collect();
    let newest = table.file().newest_operation().unwrap();
    (table.content(), newest, beside)
}

#[test]
fn who_stops_at_any_question_leaves_all_as_it_was() {
    let mut stopped = 0;
    for (typed, answers) in ASKING {
        for given in 0..answers.len() {
            let table = reopened();
            let typed = with_files(&table, typed);
            let typed: Vec<&str> = typed.iter().map(String::as_str).collect();
            let before = all_of(&table);
            let ran = table.answer(&typed, &answers[..given]);
            if ran.code != 0 {
                stopped += 1;
                let after = all_of(&table);
                assert!(after == before, "{typed:?}, {given}: {}", ran.err);
            }
        }
    }
    assert!(stopped > ASKING.len(), "{stopped}");
}

#[test]
fn what_went_on_while_a_question_stood_is_never_taken_for_damage() {
    let others: [&[&str]; 2] = [&["privacy", "erase", "c01", "--confirm", "c01"], &["undo"]];
    for (typed, answers) in ASKING {
        for other in others {
            let table = reopened();
            let typed = with_files(&table, typed);
            let typed: Vec<&str> = typed.iter().map(String::as_str).collect();
            let ran = table.answer_while(&typed, answers, &[other]);
            assert!(
                !matches!(ran.code, 1 | 13),
                "{typed:?}, {other:?}: {} {}",
                ran.code,
                ran.err
            );
            let told = table.does(&["doctor", "--json"]).json();
            let findings = told["findings"].as_array().unwrap().clone();
            assert!(
                findings.iter().any(|it| it["finding"] == "whole"),
                "{typed:?}, {other:?}: {told}"
            );
        }
    }
}
