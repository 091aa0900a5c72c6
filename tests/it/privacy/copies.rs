//! An older copy that is put back, and the marks of what was erased since.

use super::{OF_PAUL, after_the_conference, holds, marks_beside, opened, reopened};
use crate::desk::Table;
use ekc::store::marks_path;
use std::path::{Path, PathBuf};

#[test]
fn an_older_copy_that_is_put_back_forgets_again_what_was_erased_since() {
    let table = after_the_conference();
    table.does(&[
        "new-case",
        "--variant",
        "family",
        "--applicant",
        "main-person",
        "--main-person",
        "Ada Proef",
        "--handle",
        "proef",
    ]);
    let stick = table.folder.path().join("stick");
    std::fs::create_dir(&stick).unwrap();
    let copy = stick.join("kopie.zip");
    table.does(&["backup", copy.to_str().unwrap()]);
    let told = table.does(&[
        "--case",
        "c01",
        "privacy",
        "forget",
        "paul",
        "--confirm",
        "zwager-1",
    ]);
    assert!(
        told.out.contains("kopie.zip"),
        "the copy still holds it: {}",
        told.out
    );
    table.does(&["privacy", "erase", "proef", "--confirm", "proef"]);
    // On another computer, with nothing but the stick.
    // What goes is confirmed: a mark alone erases nothing.
    let other = Table::bare();
    let told = other.does(&[
        "restore",
        copy.to_str().unwrap(),
        "--confirm",
        "proef,c01/zwager-1",
    ]);
    assert!(
        told.out.contains("2 keer") && told.out.contains("zwager-1 in zaak c01"),
        "{}",
        told.out
    );
    let pages = opened(&other);
    for word in OF_PAUL.into_iter().chain(["Ada Proef"]) {
        assert!(!holds(&pages, word), "{word} came back");
    }
    assert!(holds(&pages, "Sandra Kuipers"));
    let marks = std::fs::read_to_string(marks_path(&table.path())).unwrap();
    assert!(
        !marks.contains("zwager") && !marks.contains("\"c01") && !marks.contains("proef"),
        "{marks}"
    );
}

/// A copy of a case and of somebody in another one, who were erased since;
/// beside it lie the marks that say so.
fn copy_with_marks(table: &Table) -> PathBuf {
    table.does(&[
        "new-case",
        "--variant",
        "family",
        "--applicant",
        "main-person",
        "--main-person",
        "Ada Proef",
        "--handle",
        "proef",
    ]);
    let stick = table.folder.path().join("stick");
    std::fs::create_dir(&stick).unwrap();
    let copy = stick.join("kopie.zip");
    table.does(&["backup", copy.to_str().unwrap()]);
    let forget = ["privacy", "forget", "paul", "--confirm", "zwager-1"];
    table.does(&[&["--case", "c01"][..], &forget].concat());
    table.does(&["privacy", "erase", "proef", "--confirm", "proef"]);
    copy
}

#[test]
fn nothing_is_erased_in_a_copy_before_it_was_shown_and_confirmed() {
    let table = after_the_conference();
    let copy = copy_with_marks(&table);
    let restore = ["restore", copy.to_str().unwrap()];
    let with = |args: &[&'static str]| [&restore[..], args].concat();
    let other = Table::bare();
    let is_empty = || {
        std::fs::read_dir(other.folder.path())
            .unwrap()
            .next()
            .is_none()
    };
    let refused = other.refuses(&restore, 7, "restore-confirm-needed");
    assert!(
        refused.err.contains("--confirm c01/zwager-1,proef"),
        "{}",
        refused.err
    );
    for what in ["proef", "c01/zwager-1,proef,c02", "2"] {
        other.refuses(&with(&["--confirm", what]), 5, "restore-confirm-differs");
    }
    // At a terminal it is shown, and Enter puts nothing back.
    let stopped = other.answer(&restore, &["1"]);
    assert_eq!(stopped.code, 130, "{}", stopped.err);
    assert!(is_empty(), "nothing was put back");
    assert_eq!(other.answer(&restore, &[]).code, 130);
    assert!(is_empty(), "nothing was put back");
    let erased = other.answer(&restore, &["2"]);
    assert_eq!(erased.code, 0, "{}", erased.err);
    assert!(!holds(&opened(&other), "Ada Proef"));
}

#[test]
fn the_question_before_erasing_in_a_copy_names_what_would_go_and_since_when() {
    let table = after_the_conference();
    let copy = copy_with_marks(&table);
    let other = Table::bare();
    let script = ekc::ui::ask::Scripted::new(&["1"]);
    let asked = std::rc::Rc::clone(&script.asked);
    let (world, _) = other.world(b"", Box::new(script));
    let line = ["ekc", "restore", copy.to_str().unwrap()].map(std::ffi::OsString::from);
    assert_eq!(ekc::run(world, line.to_vec()), 130);
    let asked = asked.borrow().join("\n");
    for part in [
        "zaak proef, aangemeld op",
        "zwager-1 in zaak c01",
        "gewist op",
    ] {
        assert!(asked.contains(part), "{part}: {asked}");
    }
    assert!(!asked.contains("Paul") && !asked.contains("Ada"), "{asked}");
}

#[test]
fn who_had_the_handle_of_another_who_was_forgotten_does_not_come_back_unasked() {
    let table = reopened();
    let forget = ["privacy", "forget", "zwager-1", "--confirm", "zwager-1"];
    table.does(&forget);
    let second = ["circle", "add", "Karel Proef", "--relation", "zwager"];
    table.does(&[&second[..], &["--handle", "zwager-1"]].concat());
    let stick = table.folder.path().join("stick");
    std::fs::create_dir(&stick).unwrap();
    let copy = stick.join("kopie.zip");
    let copy = copy.to_str().unwrap();
    table.does(&["backup", copy]);
    table.does(&forget);
    let other = Table::bare();
    let refused = other.refuses(&["restore", copy], 7, "restore-confirm-needed");
    assert!(refused.err.contains("zwager-1"), "{}", refused.err);
    other.does(&["restore", copy, "--confirm", "c01/zwager-1"]);
    assert!(!holds(&opened(&other), "Karel Proef"));
}

#[test]
fn what_is_put_back_without_erasing_is_said_aloud_and_asked_for_again_the_next_time() {
    let table = after_the_conference();
    let copy = copy_with_marks(&table);
    let copy = copy.to_str().unwrap();
    let other = Table::bare();
    let told = other.does(&["restore", copy, "--houd-gemerkt"]);
    assert!(
        told.out.contains("niet gewist") && told.out.contains("zaak proef"),
        "{}",
        told.out
    );
    assert!(holds(&opened(&other), "Ada Proef"));
    let third = Table::bare();
    let told = third
        .does(&["restore", copy, "--keep-marked", "--json"])
        .json();
    assert_eq!(
        told["kept"],
        serde_json::json!(["c01/zwager-1", "proef"]),
        "{told}"
    );
    // A copy of what was put back is asked about in the same way: no mark was taken for obeyed.
    let again = third.folder.path().join("stick");
    std::fs::create_dir(&again).unwrap();
    let again = again.join("nieuw.zip");
    std::fs::copy(
        marks_beside(Path::new(copy), &table),
        marks_beside(&again, &table),
    )
    .unwrap();
    third.does(&["backup", again.to_str().unwrap()]);
    Table::bare().refuses(
        &["restore", again.to_str().unwrap()],
        7,
        "restore-confirm-needed",
    );
    third.refuses(
        &["restore", copy, "--keep-marked", "--confirm", "proef"],
        2,
        "usage-conflict",
    );
}

#[test]
fn a_case_that_got_the_number_of_one_that_was_erased_in_another_house_stays() {
    let new_case = |table: &Table, handle: &str| {
        table.does(&[
            "new-case",
            "--variant",
            "learning",
            "--applicant",
            "family",
            "--handle",
            handle,
        ]);
    };
    let table = Table::with_case("family");
    let folder = |name: &str| {
        let folder = table.folder.path().join(name);
        std::fs::create_dir(&folder).unwrap();
        folder
    };
    let (house, stick) = (folder("huis"), folder("stick"));
    table.does(&["backup", house.join("oud.zip").to_str().unwrap()]);
    table.does(&["backup", stick.join("een.zip").to_str().unwrap()]);
    new_case(&table, "zaak-b");
    // The copy in the other house is out of reach: no marks come to lie there.
    let elsewhere = table.folder.path().join("elders");
    std::fs::rename(&house, &elsewhere).unwrap();
    table.does(&["privacy", "erase", "zaak-b", "--confirm", "zaak-b"]);
    let second = Table::bare();
    second.does(&["restore", elsewhere.join("oud.zip").to_str().unwrap()]);
    new_case(&second, "nieuwe-zaak");
    let copy = stick.join("twee.zip");
    second.does(&["backup", copy.to_str().unwrap()]);
    assert!(
        marks_beside(&copy, &table).is_file(),
        "the mark of the erased case"
    );
    let third = Table::bare();
    let told = third.does(&["restore", copy.to_str().unwrap()]);
    assert!(!told.out.contains("gewist"), "{}", told.out);
    assert_eq!(third.case("nieuwe-zaak").handle().as_str(), "nieuwe-zaak");
}

#[test]
fn who_got_the_handle_of_somebody_who_was_forgotten_in_another_house_stays() {
    let table = reopened();
    let folder = |name: &str| {
        let folder = table.folder.path().join(name);
        std::fs::create_dir(&folder).unwrap();
        folder
    };
    let (house, stick) = (folder("huis"), folder("stick"));
    table.does(&["backup", house.join("oud.zip").to_str().unwrap()]);
    table.does(&["backup", stick.join("een.zip").to_str().unwrap()]);
    let elsewhere = table.folder.path().join("elders");
    std::fs::rename(&house, &elsewhere).unwrap();
    table.does(&["privacy", "forget", "zwager-1", "--confirm", "zwager-1"]);
    // In the other house Paul was forgotten too; then somebody else got the handle.
    let mut second = Table::bare();
    second.on(2026, 5, 2);
    second.does(&["restore", elsewhere.join("oud.zip").to_str().unwrap()]);
    second.does(&["privacy", "forget", "zwager-1", "--confirm", "zwager-1"]);
    let add = ["circle", "add", "Karel Proef", "--handle", "zwager-1"];
    second.does(&add);
    let copy = stick.join("twee.zip");
    second.does(&["backup", copy.to_str().unwrap()]);
    let third = Table::bare();
    let told = third.does(&["restore", copy.to_str().unwrap()]);
    assert!(!told.out.contains("gewist"), "{}", told.out);
    let case = third.case("c01");
    let karel = case
        .people
        .iter()
        .find(|it| it.handle.as_str() == "zwager-1");
    assert_eq!(karel.map(|it| it.name.as_str()), Some("Karel Proef"));
    // And the copy in which Paul still is forgets just him.
    let fourth = Table::bare();
    let een = stick.join("een.zip");
    let een = een.to_str().unwrap();
    fourth.refuses(&["restore", een], 7, "restore-confirm-needed");
    fourth.does(&["restore", een, "--confirm", "c01/zwager-1"]);
    assert!(!holds(&opened(&fourth), "Meijer"));
}

/// A copy of a table on a stick, and what is left of the table afterwards.
fn copy_of(table: &Table, name: &str) -> PathBuf {
    let copy = table.folder.path().join(name);
    table.does(&["backup", copy.to_str().unwrap()]);
    copy
}

#[test]
fn who_comes_after_somebody_who_was_forgotten_is_not_forgotten_in_their_place() {
    let mut table = after_the_conference();
    table.on(2026, 5, 2);
    table.does(&["reopen"]);
    table.does(&["privacy", "forget", "paul", "--confirm", "zwager-1"]);
    let added = table.does(&["circle", "add", "Karel Proef", "--relation", "zwager"]);
    assert!(
        added.out.contains("zwager-1"),
        "the handle is free again: {}",
        added.out
    );
    let copy = copy_of(&table, "nieuw.zip");
    let other = Table::bare();
    let told = other.does(&["restore", copy.to_str().unwrap()]);
    assert!(!told.out.contains("gewist"), "{}", told.out);
    assert!(
        other
            .case("c01")
            .people
            .iter()
            .any(|it| it.name.as_str() == "Karel Proef")
    );
}

#[test]
fn a_case_that_gets_the_number_of_one_that_was_erased_after_a_restore_stays() {
    let table = after_the_conference();
    let new_case = |table: &Table, name: &str, handle: &str| {
        table.does(&[
            "new-case",
            "--variant",
            "family",
            "--applicant",
            "main-person",
            "--main-person",
            name,
            "--handle",
            handle,
        ]);
    };
    let old = copy_of(&table, "oud.zip");
    new_case(&table, "Ada Proef", "proef");
    table.does(&["privacy", "erase", "proef", "--confirm", "proef"]);
    // The marks lie beside the old copy, and that is put back on another computer.
    let other = Table::bare();
    assert!(marks_beside(&old, &table).is_file());
    other.does(&["restore", old.to_str().unwrap()]);
    new_case(&other, "Bea Proef", "weer");
    let copy = copy_of(&other, "nieuw.zip");
    std::fs::copy(marks_beside(&old, &table), marks_beside(&copy, &table)).unwrap();
    let third = Table::bare();
    assert!(
        !third
            .does(&["restore", copy.to_str().unwrap()])
            .out
            .contains("gewist")
    );
    assert_eq!(third.case("weer").people.len(), 1);
}
