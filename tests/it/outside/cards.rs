//! Cards as telephones and programs write them: `tests/data/cards` has one file for each shape, and
//! beside it the people it must give. Its README says from which document each shape is taken.

use crate::desk::Table;
use crate::tidy::{files_below, root};
use ekc::exchange::vcf;
use serde_json::{Map, Value, json};
use std::path::{Path, PathBuf};

fn corpus() -> Vec<PathBuf> {
    files_below(&root().join("tests/data/cards"), "vcf")
}

fn wanted(path: &Path) -> Value {
    let text = std::fs::read_to_string(path.with_extension("json")).unwrap();
    serde_json::from_str(&text).unwrap()
}

/// A card with what it says alone, the first number and the first address of mail among it.
fn as_json(entry: &vcf::Entry) -> Value {
    let card = &entry.card;
    let mut said = Map::new();
    said.insert("name".to_owned(), json!(card.name));
    for (field, text) in [
        ("relation", card.relation.as_ref()),
        ("organisation", card.organisation.as_ref()),
        ("function", card.function.as_ref()),
        ("phone", card.phones.first()),
        ("email", card.emails.first()),
        ("address", card.address.as_ref()),
    ] {
        said.extend(text.map(|text| (field.to_owned(), json!(text))));
    }
    if !entry.left.is_empty() {
        said.insert("left".to_owned(), json!(entry.left));
    }
    Value::Object(said)
}

#[test]
fn each_card_gives_the_people_it_is_about_and_what_is_left_is_named() {
    let files = corpus();
    assert!(files.len() >= 70, "{}", files.len());
    for path in files {
        let bytes = std::fs::read(&path).unwrap();
        assert!(vcf::is_cards(&bytes), "{}", path.display());
        let read = vcf::read(&bytes).unwrap_or_else(|it| panic!("{}: {it:?}", path.display()));
        let people: Vec<Value> = read.entries.iter().map(as_json).collect();
        let faults = read.faults.iter().map(|it| {
            let line = it.place().map_or(0, |place| place.line);
            format!("{} {line}", it.code())
        });
        let mut said = Map::new();
        said.insert("people".to_owned(), Value::from(people));
        let faults: Vec<String> = faults.collect();
        if !faults.is_empty() {
            said.insert("faults".to_owned(), json!(faults));
        }
        for (field, count) in [("groups", read.groups), ("beside", read.beside)] {
            if count > 0 {
                said.insert(field.to_owned(), json!(count));
            }
        }
        if read.is_old {
            said.insert("old".to_owned(), json!(true));
        }
        assert_eq!(Value::Object(said), wanted(&path), "{}", path.display());
    }
}

#[test]
fn each_file_of_cards_has_a_document_from_which_its_shape_is_taken() {
    let readme = std::fs::read_to_string(root().join("tests/data/cards/README.md")).unwrap();
    let mut named: Vec<&str> = readme
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split('`').next())
        .collect();
    let mut stems: Vec<String> = corpus()
        .iter()
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    named.sort_unstable();
    stems.sort_unstable();
    assert_eq!(named, stems);
}

#[test]
fn the_people_of_a_card_come_into_the_circle_as_it_says() {
    // These have somebody without a name, without a letter in it, twice, or two in one.
    let refused = [
        "emoji-name",
        "nextcloud-mail-only",
        "one-bad-card",
        "same-name",
        "two-people",
    ];
    let table = Table::with_case("family");
    for path in corpus() {
        let stem = path.file_stem().unwrap().to_str().unwrap();
        if refused.contains(&stem) {
            continue;
        }
        let file = path.to_str().unwrap();
        let found = table.does(&["contacts", "import", file, "--dry-run", "--json"]);
        let found = found.json()["people"].as_array().unwrap().clone();
        let wanted = wanted(&path)["people"].as_array().unwrap().clone();
        assert_eq!(found.len(), wanted.len(), "{stem}");
        for (found, wanted) in found.iter().zip(&wanted) {
            for field in [
                "name",
                "phone",
                "email",
                "address",
                "organisation",
                "function",
            ] {
                assert_eq!(found[field], wanted[field], "{stem} {field}");
            }
        }
    }
}

#[test]
fn what_is_left_of_a_card_is_told_by_name_and_without_it_with_handles() {
    let table = Table::with_case("family");
    let file = root().join("tests/data/cards/iphone.vcf");
    let file = file.to_str().unwrap();
    let told = table.does(&["contacts", "import", file, "--dry-run"]).err;
    for word in [
        "Truus Verzonnen (regel 1)",
        "nog 2 telefoonnummers",
        "nog een e-mailadres",
        "het nummer van een fax",
        "de notitie",
        "de foto",
        "de bijnaam",
    ] {
        assert!(told.contains(word), "{word}: {told}");
    }
    assert!(!told.contains("038-7654321"), "{told}");
    let told = table.does(&["contacts", "import", file, "--dry-run", "--handles"]);
    assert!(
        told.err.contains("op regel 1") && !told.err.contains("Truus"),
        "{}",
        told.err
    );
    let old = root().join("tests/data/cards/outlook-1252.vcf");
    let told = table.does(&["contacts", "import", old.to_str().unwrap(), "--dry-run"]);
    assert!(told.err.contains("oud formaat"), "{}", told.err);
}

fn uid_in(cards: &str) -> &str {
    let behind = cards.split("\nUID:").nth(1).unwrap();
    behind.split(['\r', '\n']).next().unwrap()
}

#[test]
fn a_card_is_known_again_and_tells_nobody_who_it_is_about() {
    let table = Table::with_case("family");
    let add = [
        "circle",
        "add",
        "Oma Proef",
        "--handle",
        "oma",
        "--phone",
        "0612345678",
    ];
    let export = ["contacts", "export", "--for", "oma", "--to", "-"];
    table.does(&add);
    let first = table.does(&export).out;
    let uid = uid_in(&first);
    assert_eq!((uid.len(), uid.split('-').count()), (36, 5));
    assert_eq!(table.does(&export).out, first, "the same each time");
    table.does(&["circle", "edit", "oma", "--name", "Truus Proef"]);
    assert_eq!(
        uid_in(&table.does(&export).out),
        uid,
        "also with another name"
    );
    table.does(&["undo"]);
    table.does(&["redo"]);
    assert_eq!(uid_in(&table.does(&export).out), uid);
    // In another file, and of somebody else under the same handle, it is another one.
    let other = Table::with_case("family");
    other.does(&add);
    let theirs = other.does(&export).out;
    assert_ne!(uid_in(&theirs), uid);
    other.does(&["undo"]);
    let add = [
        "circle",
        "add",
        "Oom Proef",
        "--handle",
        "oma",
        "--phone",
        "0612345679",
    ];
    other.does(&add);
    assert_ne!(uid_in(&other.does(&export).out), uid_in(&theirs));
}

#[test]
fn a_circle_that_went_out_as_cards_comes_in_as_it_was() {
    let table = Table::with_case("family");
    let list = "Truus van 't Hoff; oma; ; 06 12345678 (na 18 uur); truus@voorbeeld.nl\n\
        De Vries; buurman; ; 038-1234567\n\
        dr. Zoë Yılmaz-Şen; huisarts; ; 0031 38 7654321 tst. 12\n\
        Berg, Jan van der; oom; ; 06 11111111 / 038 2222222\n\
        张伟; vriend; ; 0800-2000\n";
    let ran = table.run_with(&["circle", "add", "--list", "-"], list.as_bytes());
    assert_eq!(ran.code, 0, "{}", ran.err);
    let cards = table.does(&["contacts", "export", "--to", "-"]).out;
    let other = Table::with_case("family");
    let ran = other.run_with(&["contacts", "import", "-"], cards.as_bytes());
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(!ran.err.contains("Niet overgenomen"), "{}", ran.err);
    let people = |table: &Table| -> Vec<[String; 4]> {
        let case = table.case("proef");
        let of_circle = case.people.iter().filter(|it| it.relation.is_some());
        of_circle
            .map(|it| {
                let text = |text: Option<String>| text.unwrap_or_default();
                [
                    it.name.to_string(),
                    text(it.relation.as_ref().map(ToString::to_string)),
                    text(it.phone.as_ref().map(ToString::to_string)),
                    text(it.email.as_ref().map(ToString::to_string)),
                ]
            })
            .collect()
    };
    assert_eq!(people(&other), people(&table));
    assert_eq!(people(&other).len(), 5);
}

#[test]
fn a_name_of_letters_and_accents_apart_is_found_and_never_there_twice() {
    let table = Table::with_case("family");
    let file = root().join("tests/data/cards/nfd.vcf");
    table.does(&["contacts", "import", file.to_str().unwrap()]);
    let name = "Zoë Yılmaz-Şen";
    table.does(&["circle", "edit", name, "--relation", "tante"]);
    table.refuses(&["circle", "add", name], 6, "person-twice");
}
