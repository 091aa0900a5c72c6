//! A copy that is put back.

use super::{files_in, stick, words};
use crate::desk::{PASSPHRASE, Table};
use age::secrecy::SecretString;
use ekc::store::{DataKey, key_path};
use std::path::Path;

#[test]
fn a_copy_is_put_back_where_there_is_no_file_and_never_over_one_that_lives() {
    let table = Table::ready("family");
    let (before, words) = (table.content(), words(&table));
    let copy = stick(&table).join("kopie.zip");
    let copy = copy.to_str().unwrap();
    table.does(&["backup", copy]);
    table.refuses(&["restore", copy], 6, "case-file-exists");
    std::fs::remove_file(table.path()).unwrap();
    table.refuses(&["restore", copy], 6, "key-file-exists");
    std::fs::remove_file(key_path(&table.path())).unwrap();
    assert!(table.does(&["restore", copy]).out.contains("1 zaak"));
    assert_eq!(table.content(), before);
    // The same with the sheet, when nobody knows the passphrase of that day.
    std::fs::remove_file(table.path()).unwrap();
    std::fs::remove_file(key_path(&table.path())).unwrap();
    let mut forgetful = Table::bare();
    forgetful.passphrase = Some("weet ik niet meer".to_owned());
    assert_eq!(forgetful.run(&["restore", copy]).code, 12);
    assert_eq!(
        files_in(forgetful.folder.path()),
        Vec::<String>::new(),
        "nothing half put back"
    );
    assert_eq!(
        forgetful
            .run_with(&["restore", copy, "--sheet", "-"], words.as_bytes())
            .code,
        0
    );
    assert_eq!(
        forgetful
            .run_with(&["recovery", "open", "--from", "-"], words.as_bytes())
            .code,
        0
    );
    forgetful.does(&["list"]);
}

#[test]
fn a_journal_that_another_file_left_is_never_played_into_a_new_one() {
    let table = Table::ready("family");
    let before = table.content();
    let copy = stick(&table).join("kopie.zip");
    let copy = copy.to_str().unwrap();
    table.does(&["backup", copy]);
    for file in [table.path(), key_path(&table.path())] {
        std::fs::remove_file(file).unwrap();
    }
    for ending in ["-journal", "-wal", "-shm"] {
        let name = format!("zaken.ekc{ending}");
        let left = table.folder.path().join(&name);
        std::fs::write(&left, "van een ander bestand").unwrap();
        let refused = table.refuses(&["restore", copy], 6, "journal-left");
        assert!(refused.err.contains(&name), "{}", refused.err);
        table.refuses(&["init"], 6, "journal-left");
        assert_eq!(
            std::fs::read(&left).unwrap(),
            b"van een ander bestand",
            "it may be the only way to mend the other file"
        );
        assert_eq!(files_in(table.folder.path()), ["stick", name.as_str()]);
        // Whoever uses the store without the desk is refused too.
        let made = ekc::store::CaseFile::create(
            &table.path(),
            &DataKey::random().unwrap(),
            &SecretString::from(PASSPHRASE.to_owned()),
            2,
        );
        assert!(matches!(
            made,
            Err(ekc::store::StoreError::JournalLeft(path)) if path == left
        ));
        std::fs::remove_file(left).unwrap();
    }
    table.does(&["restore", copy]);
    assert_eq!(table.content(), before);
}

#[test]
fn what_an_attempt_left_goes_with_its_journal_before_the_next_attempt() {
    let table = Table::ready("family");
    let stick = stick(&table);
    let leave = |path: &Path| {
        for ending in ["", "-journal", "-wal", "-shm"] {
            std::fs::write(format!("{}{ending}", path.display()), "half gemaakt").unwrap();
        }
    };
    let copy = stick.join("kopie.zip");
    leave(&stick.join("kopie.zip.new.ekc"));
    table.does(&["backup", copy.to_str().unwrap()]);
    assert_eq!(files_in(&stick), ["kopie.zip"]);
    for (args, left) in [
        (&["init"][..], "zaken.ekc.init.new"),
        (
            &["restore", copy.to_str().unwrap()][..],
            "zaken.ekc.restore.new",
        ),
    ] {
        let other = Table::bare();
        leave(&other.folder.path().join(left));
        other.does(args);
        assert_eq!(
            files_in(other.folder.path()),
            ["zaken.ekc", "zaken.ekc.key"],
            "{args:?}"
        );
    }
}

#[test]
fn a_case_file_that_was_given_another_name_is_never_removed_for_a_new_one() {
    let table = Table::ready("family");
    let stick = stick(&table);
    let copy = stick.join("kopie.zip");
    let copy = copy.to_str().unwrap();
    table.does(&["backup", copy]);
    let (path, away) = (table.path(), table.folder.path().join("zaken.ekc.new"));
    let own = std::fs::read(&path).unwrap();
    let key = std::fs::read(key_path(&path)).unwrap();
    std::fs::rename(&path, &away).unwrap();
    for args in [&["init"][..], &["restore", copy]] {
        table.refuses(args, 6, "key-file-exists");
        assert_eq!(std::fs::read(&away).unwrap(), own, "{args:?}");
        assert_eq!(std::fs::read(key_path(&path)).unwrap(), key, "{args:?}");
    }
    std::fs::rename(&away, &path).unwrap();
    table.does(&["list"]);
    // With its key along it stays too.
    std::fs::rename(&path, &away).unwrap();
    std::fs::rename(key_path(&path), key_path(&away)).unwrap();
    table.does(&["init"]);
    assert_eq!(std::fs::read(&away).unwrap(), own);
    assert_eq!(std::fs::read(key_path(&away)).unwrap(), key);
    let doctor = table.does(&["doctor"]).out;
    assert!(!doctor.contains("zaken.ekc.new"), "{doctor}");
}

#[test]
fn a_copy_that_was_nearly_put_back_is_left_alone_by_init_and_put_back_again_by_restore() {
    let table = Table::ready("family");
    let copy = stick(&table).join("kopie.zip");
    table.does(&["backup", copy.to_str().unwrap()]);
    // Killed just before its last step.
    let other = Table::bare();
    let almost = other.folder.path().join("zaken.ekc.restore.new");
    std::fs::copy(table.path(), &almost).unwrap();
    std::fs::copy(key_path(&table.path()), key_path(&other.path())).unwrap();
    other.refuses(&["init"], 6, "key-file-exists");
    assert!(almost.exists());
    other.does(&["restore", copy.to_str().unwrap()]);
    assert_eq!(other.content(), table.content());
    assert_eq!(
        files_in(other.folder.path()),
        ["zaken.ekc", "zaken.ekc.key"]
    );
}

#[test]
fn a_case_file_that_came_to_be_just_before_another_got_its_name_is_not_replaced() {
    let (table, other) = (Table::with_case("family"), Table::new());
    let before = table.content();
    let (waiting, key) = (other.path(), key_path(&other.path()));
    let turn = ekc::store::turn_to_make(&table.path()).unwrap();
    // As a restore does that looked at the place a moment ago.
    let put = ekc::store::put_in_place(&waiting, &key, &table.path(), &turn);
    assert!(
        matches!(put, Err(ekc::store::StoreError::AlreadyThere)),
        "{put:?}"
    );
    assert_eq!(table.content(), before);
    assert!(waiting.is_file() && key.is_file());
}

// On a disk without locks nobody can be kept out.
#[cfg(unix)]
#[test]
fn while_a_case_file_is_being_made_no_other_is_made_in_the_same_place() {
    let table = Table::bare();
    let turn = ekc::store::turn_to_make(&table.path()).unwrap();
    let ran = table.run(&["init"]);
    assert_eq!(ran.code, 11, "{}", ran.err);
    assert_eq!(files_in(table.folder.path()), Vec::<String>::new());
    drop(turn);
    table.does(&["init"]);
}
