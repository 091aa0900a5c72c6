//! The recovery sheet: made, tested, and what it opens.

use super::words;
use crate::desk::{PASSPHRASE, Table};
use ekc::store::key_path;

#[test]
fn whoever_sits_down_at_an_open_file_gets_no_sheet_without_the_passphrase() {
    let mut table = Table::ready("family");
    table.does(&["unlock"]);
    table.passphrase = None;
    let place = table.folder.path().join("blad.txt");
    assert_eq!(
        table
            .run(&[
                "recovery",
                "sheet",
                "--as",
                "txt",
                "--to",
                place.to_str().unwrap()
            ])
            .code,
        7
    );
    assert!(!place.exists());
}

#[test]
fn after_a_wrong_word_only_that_word_and_what_follows_is_typed_again() {
    let table = Table::ready("family");
    let all: Vec<String> = words(&table).split(' ').map(str::to_owned).collect();
    let wrong = format!("{} xyzzy {}", all[..4].join(" "), all[5]);
    let ran = table.answer(&["recovery", "test"], &[&wrong, &all[4..].join(" ")]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.err.contains("ekc lock --clear-screen"), "{}", ran.err);
    let stopped = table.answer(&["recovery", "test"], &[&all[..6].join(" ")]);
    assert_eq!(stopped.code, 130);
    assert!(
        stopped.err.contains("ekc lock --clear-screen"),
        "the words are on the screen then too: {}",
        stopped.err
    );
}

#[test]
fn the_recovery_sheet_holds_the_words_of_the_key_and_is_noted_without_them() {
    let table = Table::with_case("family");
    for form in ["txt", "html", "md"] {
        let sheet = table
            .does(&["recovery", "sheet", "--as", form, "--to", "-"])
            .out;
        for word in table.key().words() {
            assert!(sheet.contains(word), "{form}: {word}");
        }
    }
    let log = table.does(&["log", "--all", "--json"]).out;
    assert!(log.contains("recovery-sheet"));
    // Some of them are words that stand in any log, such as "person".
    let words = table.key().words();
    let in_the_log = words
        .iter()
        .filter(|word| word.len() > 5 && log.contains(**word))
        .count();
    assert!(in_the_log < 5, "{in_the_log} words of the key");
    table.refuses(&["recovery", "sheet"], 2, "recovery-where");
    table.refuses(
        &["recovery", "sheet", "--as", "docx", "--to", "-"],
        2,
        "recovery-not-docx",
    );
}

#[test]
fn the_sheet_is_tested_from_paper_row_by_row_and_a_wrong_word_is_told_at_once() {
    let table = Table::with_case("family");
    let words = table.key().words();
    let rows: Vec<String> = words.chunks(3).map(|row| row.join(" ")).collect();
    let mut answers: Vec<&str> = rows.iter().map(String::as_str).collect();
    answers.insert(2, "oma typt iets anders");
    let ran = table.answer(&["recovery", "test"], &answers);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.out.contains("opent dit bestand"), "{}", ran.out);
    assert_eq!(table.answer(&["recovery", "test"], &[""]).code, 130);
}

#[test]
fn words_that_are_not_those_of_this_file_are_told_apart_from_words_that_are_none() {
    let table = Table::with_case("family");
    let other = Table::with_case("family");
    table.refuses_with(
        &["recovery", "test", "--from", "-"],
        words(&other).as_bytes(),
        12,
        "recovery-other-file",
    );
    table.refuses_with(
        &["recovery", "test", "--from", "-"],
        b"abandon ability",
        5,
        "recovery-count",
    );
    table.refuses_with(
        &["recovery", "test", "--from", "-"],
        "oma ".repeat(24).as_bytes(),
        5,
        "recovery-word",
    );
    table.refuses_with(
        &["recovery", "test", "--from", "-"],
        "ability ".repeat(24).as_bytes(),
        5,
        "recovery-checksum",
    );
    table.refuses_with(
        &["recovery", "test", "--from", "-"],
        &[0xff, 0xfe],
        5,
        "recovery-not-text",
    );
    table.refuses(&["recovery", "test"], 7, "no-terminal");
}

#[test]
fn without_key_file_or_passphrase_the_sheet_opens_the_file_and_gives_it_a_new_passphrase() {
    let mut table = Table::with_case("family");
    let (words, before) = (words(&table), table.content());
    std::fs::remove_file(key_path(&table.path())).unwrap();
    assert_eq!(table.run(&["list"]).code, 12);
    table.passphrase = Some("een heel andere wachtzin".to_owned());
    assert_eq!(
        table
            .run_with(&["recovery", "open", "--from", "-"], words.as_bytes())
            .code,
        0
    );
    table.does(&["list"]);
    // The same when the key file is there and the passphrase is forgotten.
    table.passphrase = Some(PASSPHRASE.to_owned());
    assert_eq!(table.run(&["list"]).code, 12);
    assert_eq!(
        table
            .run_with(&["recovery", "open", "--from", "-"], words.as_bytes())
            .code,
        0
    );
    assert_eq!(table.content(), before);
}
