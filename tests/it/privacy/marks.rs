//! The marks of what was erased: whose they are, who made them, and what the older ones may mean.

use super::{holds, marks_beside, opened, reopened};
use crate::desk::{Table, noon};
use ekc::store::{CaseFile, DataKey, Forgotten, earlier_marks_in, key_path, marks_path};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use tempfile::TempDir;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

const FORGET_PAUL: [&str; 5] = ["privacy", "forget", "zwager-1", "--confirm", "zwager-1"];

fn copy_of(table: &Table, stick: &TempDir, name: &str) -> PathBuf {
    let copy = stick.path().join(name);
    table.does(&["backup", copy.to_str().unwrap()]);
    copy
}

fn restore<'a>(copy: &'a Path, more: &[&'a str]) -> Vec<&'a str> {
    [&["restore", copy.to_str().unwrap()][..], more].concat()
}

#[test]
fn two_case_files_on_one_stick_keep_the_marks_of_each() {
    let stick = tempfile::tempdir().unwrap();
    let (one, two) = (reopened(), reopened());
    let first = copy_of(&one, &stick, "een.zip");
    let second = copy_of(&two, &stick, "twee.zip");
    one.does(&FORGET_PAUL);
    two.does(&FORGET_PAUL);
    // And once more in the first, after the second wrote its own.
    copy_of(&one, &stick, "een-later.zip");
    for copy in [&first, &second] {
        let other = Table::bare();
        other.refuses(&restore(copy, &[]), 7, "restore-confirm-needed");
        let told = other.does(&restore(copy, &["--confirm", "c01/zwager-1"]));
        assert!(told.out.contains("zwager-1"), "{}", told.out);
        assert!(!holds(&opened(&other), "Meijer"), "{}", copy.display());
    }
    // What the marks of one file say does not touch the other.
    let third = reopened();
    let copy = copy_of(&third, &stick, "drie.zip");
    let other = Table::bare();
    other.does(&restore(&copy, &[]));
    assert!(holds(&opened(&other), "Meijer"));
}

#[test]
fn a_case_file_that_comes_in_the_place_of_another_leaves_the_marks_that_lie_there() {
    let stick = tempfile::tempdir().unwrap();
    let one = reopened();
    let first = copy_of(&one, &stick, "een.zip");
    one.does(&FORGET_PAUL);
    let own = marks_beside(&first, &one);
    std::fs::remove_file(&own).unwrap();
    let beside = std::fs::read(marks_path(&one.path())).unwrap();
    for gone in [one.path(), key_path(&one.path())] {
        std::fs::remove_file(gone).unwrap();
    }
    one.does(&["init"]);
    let new = ["new-case", "--variant", "learning", "--applicant", "family"];
    one.does(&[&new[..], &["--handle", "z"]].concat());
    one.does(&["privacy", "erase", "z", "--confirm", "z"]);
    assert_eq!(std::fs::read(marks_path(&one.path())).unwrap(), beside);
    for gone in [one.path(), key_path(&one.path())] {
        std::fs::remove_file(gone).unwrap();
    }
    one.refuses(&restore(&first, &[]), 7, "restore-confirm-needed");
}

#[test]
fn marks_that_somebody_else_made_or_changed_are_told_and_not_obeyed() {
    let stick = tempfile::tempdir().unwrap();
    let table = reopened();
    let copy = copy_of(&table, &stick, "kopie.zip");
    table.does(&FORGET_PAUL);
    let marks = marks_beside(&copy, &table);
    let whole = std::fs::read_to_string(&marks).unwrap();
    let changed = |change: fn(&mut Value)| {
        let mut value: Value = serde_json::from_str(&whole).unwrap();
        change(&mut value);
        value.to_string()
    };
    // Another file, with another secret, in which somebody was forgotten too.
    let other = reopened();
    other.does(&FORGET_PAUL);
    let of_other = std::fs::read_to_string(marks_path(&other.path())).unwrap();
    let number = table.file().number().unwrap();
    let forged = of_other.replace(&other.file().number().unwrap(), &number);
    for (what, text) in [
        ("a mark is gone", changed(|it| it["marks"] = json!([]))),
        (
            "another day",
            changed(|it| it["marks"][0]["on"] = json!("2026-01-01")),
        ),
        (
            "no seal",
            changed(|it| drop(it.as_object_mut().unwrap().remove("seal"))),
        ),
        ("an empty seal", changed(|it| it["seal"] = json!(""))),
        (
            "in the form without a seal",
            json!({ "schema": "ekc.forgotten/1", "file": number, "forgotten": [] }).to_string(),
        ),
        ("made elsewhere", forged),
        ("of another file", of_other),
        ("no marks at all", "geen merktekens".to_owned()),
        ("nothing", String::new()),
    ] {
        std::fs::write(&marks, text).unwrap();
        let there = Table::bare();
        let told = there.does(&restore(&copy, &[]));
        assert!(told.err.contains("tellen niet mee"), "{what}: {}", told.err);
        assert!(holds(&opened(&there), "Meijer"), "{what}: erased nothing");
        let there = Table::bare();
        let told = there.does(&restore(&copy, &["--json"])).json();
        assert_eq!(
            told["marks_refused"],
            json!([marks.to_str().unwrap()]),
            "{what}"
        );
        assert_eq!(told["erased"], json!([]), "{what}");
    }
    // The next erasure puts it aside, and its own marks are whole again.
    let told = table.does(&["privacy", "erase", "c01", "--confirm", "c01"]);
    let aside = stick.path().join(format!("ekc-{number}.forgotten.changed"));
    assert!(
        aside.is_file() && told.err.contains(".forgotten.changed"),
        "{}",
        told.err
    );
    Table::bare().refuses(&restore(&copy, &[]), 7, "restore-confirm-needed");
}

#[test]
fn the_copy_that_a_file_was_put_back_from_is_a_copy_as_any_other() {
    let stick = tempfile::tempdir().unwrap();
    let table = reopened();
    let copy = copy_of(&table, &stick, "kopie.zip");
    let mut new = Table::bare();
    new.on(2026, 5, 2);
    new.does(&restore(&copy, &[]));
    let log = new.does(&["log", "--all"]).out;
    assert!(log.contains("Teruggezet uit de kopie"), "{log}");
    new.on(2026, 5, 4);
    let due = new.does(&["due", "--json"]).json();
    assert_ne!(due["copies"]["flaw"], "never", "{due}");
    let told = new.does(&["privacy", "erase", "c01", "--confirm", "c01"]);
    assert!(told.out.contains("kopie.zip"), "it is listed: {}", told.out);
    assert!(marks_beside(&copy, &new).is_file(), "and it is marked");
    let third = Table::bare();
    third.refuses(&restore(&copy, &[]), 7, "restore-confirm-needed");
    third.does(&restore(&copy, &["--confirm", "c01"]));
    assert!(!holds(&opened(&third), "Sandra Kuipers"));
    // The next copy goes beside it when no place is named.
    assert!(
        third
            .does(&["backup"])
            .out
            .contains(stick.path().to_str().unwrap())
    );
}

const FILE_4: &[u8] = include_bytes!("../../data/versions/4/zaken.ekc");
const KEY_4: &[u8] = include_bytes!("../../data/versions/4/zaken.ekc.key");

/// An empty table on the day after the last thing in the file of version 4, with its passphrase.
fn table_of_then() -> Table {
    let mut table = Table::bare();
    table.passphrase = Some("geheim".to_owned());
    table.now = noon(2026, 4, 3);
    table
}

/// The file of version 4 in use since, and a copy that was made of it then.
fn earlier(stick: &TempDir) -> (Table, PathBuf) {
    let table = table_of_then();
    std::fs::write(table.path(), FILE_4).unwrap();
    std::fs::write(key_path(&table.path()), KEY_4).unwrap();
    let copy = stick.path().join("van-toen.zip");
    let mut zip = ZipWriter::new(std::fs::File::create(&copy).unwrap());
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, part) in [("zaken.ekc", FILE_4), ("zaken.ekc.key", KEY_4)] {
        zip.start_file(name, stored).unwrap();
        zip.write_all(part).unwrap();
    }
    zip.finish().unwrap();
    (table, copy)
}

fn file_of(table: &Table) -> CaseFile {
    let passphrase = age::secrecy::SecretString::from("geheim".to_owned());
    let keys = DataKey::read(&key_path(&table.path()), &passphrase).unwrap();
    CaseFile::open(&table.path(), &keys[0], None).unwrap()
}

fn people_of(table: &Table) -> BTreeSet<String> {
    let handle = ekc::domain::text::Handle::parse("proef").unwrap();
    let case = file_of(table).load(&handle).unwrap().unwrap();
    case.people.iter().map(|it| it.handle.to_string()).collect()
}

#[test]
fn whom_a_mark_of_an_earlier_version_may_mean_is_asked_one_by_one() {
    let stick = tempfile::tempdir().unwrap();
    let (table, copy) = earlier(&stick);
    // A copy of today holds the same people with the ids of today.
    let today = copy_of(&table, &stick, "van-nu.zip");
    let before = people_of(&table);
    for who in ["oma", "kees"] {
        table.does(&[
            "--case",
            "proef",
            "privacy",
            "forget",
            who,
            "--confirm",
            who,
        ]);
    }
    let forgotten = file_of(&table).forgotten().unwrap();
    assert_eq!(forgotten.marks.len(), 2);
    let both = "proef/kees,proef/oma";
    let is_as_before_without = |there: &Table, gone: &[&str]| {
        let left = people_of(there);
        let missing: Vec<&String> = before.difference(&left).collect();
        assert_eq!(missing, gone, "{left:?}");
    };
    // Of the copy of today it is certain, and it is asked once.
    let there = table_of_then();
    assert_eq!(there.answer(&restore(&today, &[]), &["2"]).code, 0);
    is_as_before_without(&there, &["kees", "oma"]);
    // Of the copy of then it is not. Nothing goes unasked.
    let there = table_of_then();
    let refused = there.run(&restore(&copy, &["--json"]));
    assert_eq!(refused.code, 7, "{}", refused.err);
    assert!(refused.err.contains(both), "{}", refused.err);
    for (answers, gone) in [(["3", "3"], &[][..]), (["2", "2"], &["kees", "oma"][..])] {
        let there = table_of_then();
        let ran = there.answer(&restore(&copy, &[]), &answers);
        assert_eq!(ran.code, 0, "{}", ran.err);
        is_as_before_without(&there, gone);
    }
    // One stays and one goes.
    let there = table_of_then();
    let ran = there.answer(&restore(&copy, &[]), &["2", "3"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let left = people_of(&there);
    assert_eq!(before.difference(&left).count(), 1, "{left:?}");
    // Who stops at the second question puts nothing back.
    let there = table_of_then();
    assert_eq!(there.answer(&restore(&copy, &[]), &["2", "1"]).code, 130);
    assert!(!there.path().exists());
    // In a script those who are named go, and the others stay.
    let told = there.does(&restore(&copy, &["--confirm", "proef/oma", "--json"]));
    assert_eq!(told.json()["kept"], json!(["proef/kees"]));
    is_as_before_without(&there, &["oma"]);
}

#[test]
fn marks_in_the_form_of_an_earlier_version_are_asked_about_too() {
    let stick = tempfile::tempdir().unwrap();
    let (table, copy) = earlier(&stick);
    table.does(&[
        "--case",
        "proef",
        "privacy",
        "forget",
        "oma",
        "--confirm",
        "oma",
    ]);
    // As they lay beside copies then.
    let write = || {
        let Forgotten { file, earlier, .. } = file_of(&table).forgotten().unwrap();
        let before = json!({ "schema": "ekc.forgotten/1", "file": file, "forgotten": earlier });
        std::fs::write(earlier_marks_in(stick.path()), before.to_string()).unwrap();
    };
    write();
    let there = table_of_then();
    let refused = there.run(&restore(&copy, &["--json"]));
    assert_eq!(refused.code, 7, "{}", refused.err);
    let failure = refused.failure();
    let now = failure["now"].as_str().unwrap();
    assert!(now.contains("--confirm proef/oma."), "{now}");
    there.does(&restore(&copy, &["--confirm", "proef/oma"]));
    assert!(!people_of(&there).contains("oma"));
    // Who is in a case that goes is not asked about, and not told to have stayed.
    table.does(&["privacy", "erase", "proef", "--confirm", "proef"]);
    write();
    let there = table_of_then();
    let ran = there.answer(&restore(&copy, &["--json"]), &["2"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(ran.json()["erased"], json!(["proef"]), "{}", ran.out);
    assert_eq!(ran.json()["kept"], json!([]), "{}", ran.out);
    let cases = file_of(&there).cases().unwrap();
    assert!(cases.iter().all(|it| it.handle != "proef"));
}

#[test]
fn what_was_erased_and_is_back_with_an_older_file_is_told_until_it_is_erased_again() {
    let table = reopened();
    let places = [table.path(), key_path(&table.path())];
    let old = places.each_ref().map(|it| std::fs::read(it).unwrap());
    table.does(&FORGET_PAUL);
    let is_told = || {
        let told = table.does(&["list"]).err;
        let found = table.does(&["doctor", "--json"]).json();
        let found = found["findings"].as_array().unwrap().clone();
        let is_found = found.iter().any(|it| it["finding"] == "came-back");
        assert_eq!(told.contains("c01/zwager-1"), is_found, "{told}");
        is_found
    };
    assert!(!is_told());
    for (place, bytes) in places.iter().zip(&old) {
        std::fs::write(place, bytes).unwrap();
    }
    assert!(is_told(), "the marks beside the file know");
    table.does(&FORGET_PAUL);
    assert!(!is_told());
}
