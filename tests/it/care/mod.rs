//! Care for the file: another key, the recovery sheet, copies and putting them back,
//! the doctor, and what belongs together.

mod bound;
mod copies;
mod doctor;
mod keys;
mod putting_back;
mod sheet;
mod unfinished;

use crate::desk::Table;
use std::path::{Path, PathBuf};

/// The words on the sheet of a table, as somebody types them over.
fn words(table: &Table) -> String {
    table.key().words().join(" ")
}

fn files_in(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// A folder for copies beside the case file.
fn stick(table: &Table) -> PathBuf {
    let stick = table.folder.path().join("stick");
    std::fs::create_dir_all(&stick).unwrap();
    stick
}
