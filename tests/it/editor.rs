//! A long answer is written in an editor of one's own,
//! and nothing of it stays on the computer but the case file.

use crate::desk::Table;
use std::path::PathBuf;

/// A table with an editor that is a script; `$0` is the text.
fn table_with_editor(script: &str) -> Table {
    let mut table = Table::with_case("family");
    table.editor = Some(format!("sh -c {}", shlex::try_quote(script).unwrap()));
    table
}

fn question_of(table: &Table) -> String {
    table
        .case("proef")
        .questions
        .last()
        .unwrap()
        .words
        .as_str()
        .to_owned()
}

#[test]
fn a_long_answer_is_taken_over_as_it_was_written() {
    let mut table = table_with_editor(
        r#"printf 'Hoe kan Ada thuis wonen?\r\n\r\nEn wie helpt daarbij?\n' > "$0""#,
    );
    let ran = table.answer(&["question"], &[":e", "ada", "", ""]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(
        question_of(&table),
        "Hoe kan Ada thuis wonen?\n\nEn wie helpt daarbij?"
    );
    table.editor = Some("een-editor-die-er-niet-is".to_owned());
    let ran = table.answer(
        &["question"],
        &[":e", "Dan maar hier getypt?", "ada", "", ""],
    );
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(question_of(&table), "Dan maar hier getypt?");
}

#[cfg(target_os = "linux")]
#[test]
fn while_it_is_written_the_text_is_only_in_memory_and_for_its_owner_and_then_it_is_gone() {
    let seen = tempfile::NamedTempFile::new().unwrap();
    let script = format!(
        r#"stat -f -c %T "$0" > {0}; stat -c %a "$(dirname "$0")" >> {0}; echo "$0" >> {0}
           cp "$0" "$0.swp"; echo 'Wat nu?' > "$0""#,
        seen.path().display()
    );
    let table = table_with_editor(&script);
    assert_eq!(table.answer(&["question"], &[":e", "ada", "", ""]).code, 0);
    let told = std::fs::read_to_string(seen.path()).unwrap();
    let [kind, rights, path] = told.lines().collect::<Vec<_>>()[..] else {
        panic!("{told}")
    };
    assert_eq!((kind, rights), ("tmpfs", "700"));
    let folder = PathBuf::from(path).parent().unwrap().to_owned();
    assert!(
        folder
            .file_name()
            .unwrap()
            .to_str()
            .unwrap()
            .starts_with("ekc-write-"),
        "{path}"
    );
    assert!(!folder.exists(), "with what the editor left beside it");
}

#[cfg(target_os = "linux")]
#[test]
fn the_doctor_finds_a_text_that_an_editor_left_behind() {
    let table = Table::with_case("family");
    let left = tempfile::Builder::new()
        .prefix("ekc-write-")
        .tempdir_in("/dev/shm")
        .unwrap();
    let told = table.does(&["doctor"]).out;
    assert!(
        told.contains(left.path().to_str().unwrap()) && told.contains("gooi deze map weg"),
        "{told}"
    );
}

#[test]
fn what_was_written_is_not_lost_when_it_is_refused_or_the_editor_fails() {
    let kept = tempfile::NamedTempFile::new().unwrap();
    // The first time with a mark that nobody sees, the second time with an error,
    // the third time as it should be.
    let script = format!(
        r#"cat "$0" >> {0}; echo / >> {0}
           case $(grep -c / {0}) in
               1) printf 'Wat \342\200\256nu?' > "$0";;
               2) echo 'Wat nu dan?' > "$0"; exit 1;;
               *) cp "$0" "$0.new"; mv "$0.new" "$0";;
           esac"#,
        kept.path().display()
    );
    let table = table_with_editor(&script);
    let ran = table.answer(&["question"], &[":e", ":e", ":e", "ada", "", ""]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(question_of(&table), "Wat nu dan?");
    assert_eq!(
        std::fs::read_to_string(kept.path()).unwrap(),
        "/\nWat \u{202e}nu?/\nWat nu dan?\n/\n"
    );
}
