//! A case and a person have an id that never comes back, and that nobody sees.

use super::after_the_conference;
use crate::desk::{Table, noon};
use age::secrecy::SecretString;
use ekc::store::{CaseFile, DataKey, key_path};
use std::collections::BTreeSet;

const FAMILY: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/examples/cases/01-een-gezin.yaml"
);

/// The ids in a table of a file.
fn ids_in(file: &CaseFile, table: &str) -> BTreeSet<String> {
    file.everything()
        .unwrap()
        .lines()
        .skip_while(|line| *line != table)
        .skip(1)
        .take_while(|line| line.contains('|'))
        .filter_map(|line| line.split('|').find_map(id_of))
        .collect()
}

/// The id in a value, as the store shows all that a file holds.
fn id_of(value: &str) -> Option<String> {
    let bytes = value.strip_prefix("Text([")?.strip_suffix("])")?;
    let bytes: Option<Vec<u8>> = bytes.split(", ").map(|byte| byte.parse().ok()).collect();
    let text = String::from_utf8(bytes?).ok()?;
    let digits = text.strip_prefix("earlier-").unwrap_or(&text);
    let is_id = digits.len() == 32 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_id.then_some(text)
}

fn ids(table: &Table) -> [BTreeSet<String>; 2] {
    let file = table.file();
    ["application", "people"].map(|of| ids_in(&file, of))
}

#[test]
fn who_is_edited_or_comes_back_by_undo_and_redo_is_the_same_one() {
    let table = Table::with_case("family");
    let first = ids(&table);
    assert_eq!(first.each_ref().map(BTreeSet::len), [1, 1]);
    table.does(&["circle", "add", "Oma Proef", "--handle", "oma"]);
    let with_her = ids(&table);
    assert_eq!(with_her[1].len(), 2);
    table.does(&["circle", "edit", "oma", "--phone", "0612345678"]);
    table.does(&["edit-case", "--municipality", "Lindendam"]);
    assert_eq!(ids(&table), with_her, "an edit changes nobody's id");
    for _ in 0..3 {
        table.does(&["undo"]);
    }
    assert_eq!(ids(&table), first);
    table.does(&["undo"]);
    assert_eq!(ids(&table).map(|it| it.len()), [0, 0]);
    for _ in 0..4 {
        table.does(&["redo"]);
    }
    assert_eq!(ids(&table), with_her);
    // The next one is somebody else, under the same handle too.
    for _ in 0..3 {
        table.does(&["undo"]);
    }
    table.does(&["circle", "add", "Oom Proef", "--handle", "oma"]);
    let other = ids(&table);
    assert_eq!(other[1].intersection(&with_her[1]).count(), 1);
    assert_eq!(other[1].len(), 2);
}

#[test]
fn a_copy_holds_the_ids_and_a_case_that_is_read_in_has_new_ones() {
    let table = after_the_conference();
    let first = ids(&table);
    table.does(&["import", FAMILY, "--as", "c02"]);
    let both = ids(&table);
    assert_eq!(both.each_ref().map(BTreeSet::len), [2, 2 * first[1].len()]);
    let copy = table.folder.path().join("kopie.zip");
    let copy = copy.to_str().unwrap();
    table.does(&["backup", copy]);
    let other = Table::bare();
    other.does(&["restore", copy]);
    assert_eq!(ids(&other), both);
}

#[test]
fn an_id_is_never_shown_exported_or_printed() {
    let table = after_the_conference();
    let all: Vec<String> = ids(&table).into_iter().flatten().collect();
    for args in [
        &["show", "--json"][..],
        &["show", "sandra", "--json"],
        &["circle", "show", "--json"],
        &["status", "--json"],
        &["list", "--json"],
        &["log", "--all", "--json"],
        &["export", "c01"],
        &["export", "c01", "--json"],
        &["doctor", "--json"],
        &["print", "plan", "--as", "html", "--to", "-"],
        &["privacy", "access", "sandra", "--as", "md", "--to", "-"],
    ] {
        let ran = table.run(args);
        for id in &all {
            assert!(!ran.out.contains(id) && !ran.err.contains(id), "{args:?}");
        }
    }
}

#[test]
fn who_was_there_before_there_were_ids_gets_one_that_stays_and_comes_back_by_undo() {
    const PASSPHRASE: &str = "geheim";
    let mut table = Table::bare();
    table.passphrase = Some(PASSPHRASE.to_owned());
    table.now = noon(2026, 4, 3);
    let file = include_bytes!("../../data/versions/4/zaken.ekc");
    let key = include_bytes!("../../data/versions/4/zaken.ekc.key");
    std::fs::write(table.path(), file).unwrap();
    std::fs::write(key_path(&table.path()), key).unwrap();
    let keys = DataKey::read(
        &key_path(&table.path()),
        &SecretString::from(PASSPHRASE.to_owned()),
    );
    let key = keys.unwrap().remove(0);
    let ids = || {
        let file = CaseFile::open(&table.path(), &key, None).unwrap();
        ["application", "people"].map(|of| ids_in(&file, of))
    };
    let first = ids();
    assert!(first.iter().all(|ids| !ids.is_empty()));
    assert!(first.iter().flatten().all(|id| id.starts_with("earlier-")));
    assert_eq!(ids(), first, "they are given once");
    // What was edited before there were ids is taken back and done again with the same ones.
    table.does(&["undo"]);
    assert_eq!(ids(), first);
    table.does(&["redo"]);
    assert_eq!(ids(), first);
    let new = ["new-case", "--variant", "learning", "--applicant", "family"];
    table.does(&[&new[..], &["--handle", "nieuw"]].concat());
    let new: Vec<String> = ids()[0].difference(&first[0]).cloned().collect();
    assert!(new.len() == 1 && !new[0].starts_with("earlier-"), "{new:?}");
}
