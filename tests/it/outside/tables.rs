//! Tables of address books and lists: who comes out of each file in `tests/data/tables`.

use crate::desk::Table;
use crate::tidy::root;
use ekc::exchange::csv::{self, Note};
use std::path::PathBuf;

/// The files with a table; beside each stands who must come out.
fn files() -> Vec<PathBuf> {
    let folder = root().join("tests/data/tables");
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            path.extension()
                .is_some_and(|it| it == "csv" || it == "txt")
        })
        .collect();
    files.sort();
    files
}

fn bytes(name: &str) -> Vec<u8> {
    std::fs::read(root().join("tests/data/tables").join(name)).unwrap()
}

/// A person as the file beside a table says it.
fn line(row: &csv::Row) -> String {
    let fields = [
        ("relation", &row.relation),
        ("organisation", &row.organisation),
        ("function", &row.function),
        ("phone", &row.phone),
        ("email", &row.email),
        ("address", &row.address),
        ("language", &row.language),
    ];
    let mut line = format!("name: {}", row.name);
    for (field, value) in fields {
        if let Some(value) = value {
            line.push_str(&format!(" | {field}: {value}"));
        }
    }
    line
}

#[test]
fn the_table_of_every_known_program_gives_its_people() {
    let files = files();
    assert!(files.len() >= 50, "{}", files.len());
    for file in files {
        let read = csv::read(&std::fs::read(&file).unwrap())
            .unwrap_or_else(|failure| panic!("{}: {failure:?}", file.display()));
        let people: Vec<String> = read.rows.iter().map(line).collect();
        let expected = std::fs::read_to_string(file.with_extension("people")).unwrap();
        let expected: Vec<&str> = expected.lines().collect();
        assert_eq!(people, expected, "{}", file.display());
    }
}

#[test]
fn of_every_table_it_is_said_from_which_document_its_shape_is() {
    let told = std::fs::read_to_string(root().join("tests/data/tables/README.md")).unwrap();
    for file in files() {
        let name = file.file_name().unwrap().to_str().unwrap();
        assert!(told.contains(&format!("| `{name}` |")), "{name}");
    }
}

#[test]
fn what_is_not_taken_from_a_table_is_told_once() {
    let notes = |name: &str| csv::read(&bytes(name)).unwrap().notes;
    assert_eq!(
        notes("unknown-columns.csv"),
        [Note::NotTaken {
            known: vec!["Verjaardag".to_owned()],
            unknown: vec![2],
        }]
    );
    assert_eq!(
        notes("google-new-several-values.csv"),
        [
            Note::NotTaken {
                known: vec!["Labels".to_owned()],
                unknown: Vec::new(),
            },
            Note::MoreThanOne { lines: vec![2, 3] },
        ]
    );
    let google = csv::read(&bytes("google-new.csv")).unwrap();
    let understood = google.understood();
    let name = understood
        .iter()
        .find(|(field, _)| *field == "name")
        .unwrap();
    assert!(
        name.1
            .starts_with(&["First Name", "Middle Name", "Last Name"]),
        "{understood:?}"
    );
}

#[test]
fn the_people_of_a_google_or_an_outlook_table_come_into_the_circle() {
    for (name, person, phone) in [
        ("google-new.csv", "Truus Verzonnen", "+31 6 12345678"),
        ("outlook-en.csv", "Zoë van Dam", "038-2222222"),
        ("outlook-nl.csv", "Zoë van 't Hoff", "06 12345678"),
        ("thunderbird-nl.csv", "Zoë de Vries", "038-1234567"),
        ("infix.csv", "Jan van der Proef", "06 1234 5678"),
        ("excel-unicode.txt", "Zoë van der Yılmaz", "0612345678"),
    ] {
        let table = Table::ready("family");
        let path = root().join("tests/data/tables").join(name);
        let ran = table.does(&["contacts", "import", path.to_str().unwrap()]);
        assert!(
            ran.err.contains("Zo is de tabel gelezen: naam: "),
            "{name}: {}",
            ran.err
        );
        let case = table.case("proef");
        let found = case.people.iter().find(|it| it.name.as_str() == person);
        let found = found.unwrap_or_else(|| panic!("{name}: {person}"));
        assert_eq!(found.phone.as_ref().unwrap().as_str(), phone, "{name}");
    }
}
