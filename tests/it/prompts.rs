//! At a real terminal: questions, Ctrl-C, and a reader for whom nothing may move. Played with `script`,
//! which is part of every Linux; elsewhere these tests have nothing to say.
#![cfg(target_os = "linux")]

use crate::desk::{PASSPHRASE, Table};
use std::io::Write as _;
use std::process::{Command, Stdio};
use std::time::Duration;

/// Type at a terminal: each piece after a short wait, as a person would.
fn at_terminal(table: &Table, line: &str, pieces: &[&[u8]]) -> (Option<i32>, String) {
    let mut child = Command::new("script")
        .args([
            "-qec",
            &format!("'{}' {line}", env!("CARGO_BIN_EXE_ekc")),
            "/dev/null",
        ])
        .env("EKC_FILE", table.path())
        .env("EKC_LANG", "nl")
        .env("EKC_TEST_WORK_FACTOR", "2")
        .env("EKC_PASSPHRASE_COMMAND", format!("echo {PASSPHRASE}"))
        .env("TERM", "xterm")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut keyboard = child.stdin.take().unwrap();
    for piece in pieces {
        std::thread::sleep(Duration::from_millis(700));
        let _ = keyboard.write_all(piece);
        let _ = keyboard.flush();
    }
    std::thread::sleep(Duration::from_millis(700));
    drop(keyboard);
    let output = child.wait_with_output().unwrap();
    (
        output.status.code(),
        String::from_utf8_lossy(&output.stdout).into_owned(),
    )
}

#[test]
fn ctrl_c_at_a_question_stops_with_130_and_nothing_is_recorded() {
    let table = Table::with_case("family");
    let before = table.content();
    let (code, shown) = at_terminal(&table, "circle add", &[b"Bea Bos\r", b"\x03"]);
    assert_eq!(code, Some(130), "{shown}");
    assert!(
        shown.rfind("\x1b[?25h") >= shown.rfind("\x1b[?25l"),
        "the cursor is left hidden: {shown:?}"
    );
    assert_eq!(table.content(), before);
}

#[test]
fn who_stops_a_command_is_told_where_to_see_what_was_recorded_and_never_that_nothing_was() {
    let table = Table::with_case("family");
    // A question that waits for a line does not notice by itself: then the program is stopped from outside.
    let (code, shown) = at_terminal(&table, "contact ada --accessible", &[b"\x03"]);
    assert_eq!(code, Some(130), "{shown}");
    assert!(shown.contains("ekc log --all"), "{shown}");
    assert!(
        !shown.contains("niets vastgelegd") && !shown.contains("nothing recorded"),
        "whether it was recorded is not known there: {shown}"
    );
}

#[test]
fn for_a_screen_reader_options_are_numbered_and_nothing_is_redrawn() {
    let table = Table::with_case("family");
    let (code, shown) = at_terminal(
        &table,
        "contact ada --accessible",
        &[b"1\r", b"1\r", b"\r", b"\r"],
    );
    assert_eq!(code, Some(0), "{shown}");
    assert!(shown.contains("1. ") && shown.contains("2. "), "{shown}");
    assert!(!shown.contains("\x1b["), "{shown:?}");
}
