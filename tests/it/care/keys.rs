//! The key and the passphrase: another one, and what comes in between.

use super::{files_in, words};
use crate::desk::{PASSPHRASE, Table};
use age::secrecy::SecretString;
use ekc::store::{DataKey, key_path};
use std::path::Path;

#[test]
fn another_key_opens_the_same_cases_and_the_old_one_opens_nothing() {
    let table = Table::ready("family");
    let (old, before) = (table.key(), table.content());
    assert!(
        table
            .does(&["key", "rotate"])
            .err
            .contains("ekc recovery sheet")
    );
    assert_eq!(table.content(), before);
    assert_ne!(table.key().bytes(), old.bytes());
    assert!(ekc::store::CaseFile::open(&table.path(), &old, None).is_err());
    assert_eq!(
        files_in(table.folder.path()),
        ["zaken.ekc", "zaken.ekc.key"]
    );
}

#[test]
fn the_passphrase_that_opened_the_file_is_the_one_it_keeps_when_the_key_changes() {
    let mut table = Table::ready("family");
    table.passphrase = None;
    let ran = table.answer(
        &["key", "rotate"],
        &[PASSPHRASE, "een typefout die nergens bij past"],
    );
    assert_eq!(ran.code, 0, "{}", ran.err);
    table.key();
    let typo = "een typefout die nergens bij past";
    let ran = table.answer(&["key", "rotate"], &[typo, typo, typo, PASSPHRASE]);
    assert_eq!(ran.code, 12, "{}", ran.err);
    table.key();
}

#[test]
fn a_change_of_key_that_was_broken_off_leaves_a_file_that_opens() {
    let table = Table::ready("family");
    let before = table.content();
    // The key file already holds both, and the case file still has the old one.
    let passphrase = SecretString::from(PASSPHRASE.to_owned());
    let (old, new) = (table.key(), DataKey::random().unwrap());
    let hex = |key: &DataKey| {
        key.bytes()
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect::<String>()
    };
    write_key_file(
        &key_path(&table.path()),
        &format!("{}\n{}", hex(&new), hex(&old)),
    );
    assert_eq!(
        DataKey::read(&key_path(&table.path()), &passphrase)
            .unwrap()
            .len(),
        2
    );
    assert_eq!(table.does(&["list"]).code, 0);
    table.does(&["key", "rotate"]);
    assert_eq!(
        DataKey::read(&key_path(&table.path()), &passphrase)
            .unwrap()
            .len(),
        1
    );
    assert_eq!(table.content(), before);
}

#[test]
fn before_the_key_changes_the_log_says_so_and_the_tested_sheet_counts_no_more() {
    let table = Table::ready("family");
    let (words, old) = (words(&table), table.key());
    let test = ["recovery", "test", "--from", "-"];
    assert_eq!(table.run_with(&test, words.as_bytes()).code, 0);
    // The new key cannot be written: as if the program is stopped right then.
    std::fs::create_dir(table.path().with_file_name("zaken.ekc.key.new")).unwrap();
    assert_eq!(table.run(&["key", "rotate"]).code, 15);
    assert_eq!(table.key().bytes(), old.bytes(), "the old key holds");
    assert!(
        table.file().key_changed().unwrap().is_some(),
        "what may have happened is in the log before it happens"
    );
    // The next opening sees that the key stayed: the line goes, and the sheet counts as it did.
    let told = table.does(&["doctor"]);
    assert!(
        told.err.contains("De oude sleutel geldt nog"),
        "{}",
        told.err
    );
    assert!(
        told.out.contains("Het noodblad is getest"),
        "it opens the file: {}",
        told.out
    );
    assert!(table.file().key_changed().unwrap().is_none());
    assert!(table.file().unfinished().unwrap().is_empty());
    std::fs::remove_dir(table.path().with_file_name("zaken.ekc.key.new")).unwrap();
    table.does(&["key", "rotate"]);
    let told = table.does(&["doctor"]);
    assert!(
        told.out.contains("ekc recovery sheet") && !told.out.contains("Het noodblad is getest"),
        "the sheet of the old key opens nothing: {}",
        told.out
    );
    let log = table.does(&["log", "--all"]).out;
    assert!(log.contains("Begonnen met een nieuwe sleutel"), "{log}");
}

/// A key file with this text in it, as the `age` tool makes it.
fn write_key_file(path: &Path, text: &str) {
    use std::io::Write as _;
    let mut recipient = age::scrypt::Recipient::new(SecretString::from(PASSPHRASE.to_owned()));
    recipient.set_work_factor(2);
    let encryptor =
        age::Encryptor::with_recipients(std::iter::once(&recipient as &dyn age::Recipient))
            .unwrap();
    let mut writer = encryptor
        .wrap_output(std::fs::File::create(path).unwrap())
        .unwrap();
    writer.write_all(text.as_bytes()).unwrap();
    writer.finish().unwrap();
}

#[test]
fn a_passphrase_that_was_being_typed_while_the_key_changed_does_not_bring_the_old_key_back() {
    let table = Table::ready("family");
    let old = table.key();
    table.does(&["key", "rotate"]);
    let late = ekc::store::change_passphrase(
        &table.path(),
        &old,
        None,
        &SecretString::from("te laat".to_owned()),
        2,
    );
    assert!(
        matches!(late, Err(ekc::store::StoreError::Overtaken)),
        "{late:?}"
    );
    table.does(&["list"]);
}

#[test]
fn of_two_windows_that_set_a_passphrase_one_lands_and_the_other_says_so() {
    let mut table = Table::ready("family");
    let key = table.key();
    let seen = std::fs::read(key_path(&table.path())).unwrap();
    let set = |passphrase: &str| {
        let passphrase = SecretString::from(passphrase.to_owned());
        ekc::store::change_passphrase(&table.path(), &key, Some(&seen), &passphrase, 2)
    };
    set("die van het ene venster").unwrap();
    let late = set("die van het andere venster");
    assert!(
        matches!(late, Err(ekc::store::StoreError::Overtaken)),
        "{late:?}"
    );
    table.passphrase = Some("die van het ene venster".to_owned());
    table.does(&["list"]);
}

// On Windows another file is held, and a lock on this one would shut out SQLite.
#[cfg(not(windows))]
#[test]
fn while_one_command_changes_the_key_another_waits_and_says_that_the_file_is_in_use() {
    let table = Table::ready("family");
    let held = std::fs::File::open(table.path()).unwrap();
    held.lock().unwrap();
    table.refuses(&["key", "rotate"], 11, "file-in-use");
    assert_eq!(
        table
            .answer(
                &["passphrase"],
                &["een nieuwe lange wachtzin", "een nieuwe lange wachtzin"]
            )
            .code,
        11
    );
    held.unlock().unwrap();
    table.does(&["key", "rotate"]);
}

#[cfg(unix)]
#[test]
fn a_key_file_behind_a_link_stays_where_it_is() {
    let mut table = Table::ready("family");
    let stick = super::stick(&table);
    let (link, kept) = (key_path(&table.path()), stick.join("k"));
    std::fs::rename(&link, &kept).unwrap();
    std::os::unix::fs::symlink(&kept, &link).unwrap();
    // Somebody's own, beside the key file on the stick.
    std::fs::write(stick.join("k.new"), "van mij").unwrap();
    let is_link = || std::fs::symlink_metadata(&link).unwrap().is_symlink();
    let sealed = std::fs::read(&kept).unwrap();
    table.does(&["key", "rotate"]);
    assert!(is_link());
    let rotated = std::fs::read(&kept).unwrap();
    assert_ne!(rotated, sealed, "the key on the stick is the new one");
    table.passphrase = None;
    let ran = table.answer(&["passphrase"], &[PASSPHRASE, "anders", "anders"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(is_link());
    assert_ne!(std::fs::read(&kept).unwrap(), rotated);
    assert_eq!(table.answer(&["list"], &["anders"]).code, 0);
    assert_eq!(files_in(&stick), ["k", "k.new"]);
    assert_eq!(std::fs::read(stick.join("k.new")).unwrap(), b"van mij");
}
