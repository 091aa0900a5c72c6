//! What lies on the disk: the pages of a case file, and every file beside it.

use super::{after_the_conference, holds, opened};
use std::path::{Path, PathBuf};

#[test]
fn the_pages_of_a_file_can_be_opened_by_hand_as_the_documentation_says() {
    let table = after_the_conference();
    let pages = opened(&table);
    assert!(holds(&pages, "Sandra Kuipers") && holds(&pages, "CREATE TABLE application"));
}

/// All bytes of all files below a folder.
fn bytes_below(folder: &Path, found: &mut Vec<(PathBuf, Vec<u8>)>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            bytes_below(&path, found);
        } else {
            let bytes = std::fs::read(&path).unwrap();
            found.push((path, bytes));
        }
    }
}

#[test]
fn nothing_of_a_case_lies_in_clear_in_the_data_folder_whatever_was_done_with_it() {
    let table = after_the_conference();
    let stick = table.folder.path().join("stick");
    std::fs::create_dir(&stick).unwrap();
    table.does(&["backup", stick.to_str().unwrap()]);
    table.does(&["undo"]);
    table.does(&["redo"]);
    table.does(&["key", "rotate"]);
    let copies: Vec<PathBuf> = std::fs::read_dir(&stick)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    table.does(&["backup", "--check", copies[0].to_str().unwrap()]);
    table.does(&["privacy", "forget", "paul", "--confirm", "zwager-1"]);
    let case = table.case("c01");
    table.does(&["privacy", "erase", "--confirm", "c01"]);
    let mut files = Vec::new();
    bytes_below(table.folder.path(), &mut files);
    assert!(files.len() >= 5, "{files:?}");
    let words: Vec<String> = case
        .people
        .iter()
        .flat_map(|person| {
            person
                .name
                .as_str()
                .split(' ')
                .map(str::to_owned)
                .collect::<Vec<_>>()
        })
        .filter(|word| word.len() > 3)
        .collect();
    for (path, bytes) in &files {
        for word in words
            .iter()
            .map(String::as_str)
            .chain(["Meijer", "CREATE TABLE", "rekeningen"])
        {
            assert!(
                !holds(bytes, word),
                "{word} lies in clear in {}",
                path.display()
            );
        }
    }
}
