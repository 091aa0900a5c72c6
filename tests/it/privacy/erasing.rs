//! Erasing a case: what stays, and what left before.

use super::{after_the_conference, holds, opened};
use crate::desk::Table;

#[test]
fn of_an_erased_case_only_figures_without_names_stay() {
    let mut table = after_the_conference();
    let folder = table.folder.path().to_str().unwrap().to_owned();
    table.does(&["print", "plan", "--as", "txt", "--to", &folder]);
    let names: Vec<String> = table
        .case("c01")
        .people
        .iter()
        .map(|person| person.name.to_string())
        .collect();
    table.refuses(&["privacy", "erase", "c01"], 7, "confirm-needed");
    let nowhere = table.folder.path().join("nergens").join("brief.txt");
    let erase = ["privacy", "erase", "c01", "--confirm", "c01", "--letter"];
    let to = [&erase[..], &[nowhere.to_str().unwrap()]].concat();
    let refused = table.refuses(&to, 15, "no-such-folder").failure();
    assert_eq!(refused["field"], "--letter");
    table.on(2026, 11, 2);
    let letter = table.folder.path().join("brief.txt");
    let told = table.does(&[
        "privacy",
        "erase",
        "c01",
        "--confirm",
        "c01",
        "--letter",
        letter.to_str().unwrap(),
    ]);
    assert!(told.out.contains("het-plan-c01.txt"), "{}", told.out);
    let letter = std::fs::read_to_string(letter).unwrap();
    assert!(
        letter.contains("Sandra Kuipers")
            && letter.contains("heb ik uw gegevens gewist")
            && !letter.contains("straks"),
        "{letter}"
    );
    let pages = opened(&table);
    for word in names
        .iter()
        .flat_map(|name| name.split(' '))
        .filter(|word| word.len() > 3)
    {
        assert!(!holds(&pages, word), "{word} is still in the file");
    }
    for word in ["c01", "rekeningen", "Lindendam", "Huis van de Wijk"] {
        assert!(!holds(&pages, word), "{word} is still in the file");
    }
    let kept = table.file().registrations().unwrap();
    assert_eq!(kept.len(), 1);
    assert_eq!(
        (
            kept[0].0,
            kept[0].1["variant"].as_str(),
            kept[0].1["agreements"].as_u64()
        ),
        (2026, Some("variant-family"), Some(5))
    );
    assert_eq!(table.run(&["undo"]).code, 3);
    assert!(table.does(&["list"]).out.contains("nog geen zaken"));
    // The next case is another one, also under the same handle: no mark is about it.
    table.does(&[
        "new-case",
        "--variant",
        "family",
        "--applicant",
        "main-person",
        "--main-person",
        "Ada Proef",
        "--handle",
        "c01",
    ]);
    assert!(
        table
            .file()
            .marked(&table.file().forgotten().unwrap())
            .unwrap()
            .is_empty()
    );
}

/// Keep a paper of these words with the case.
fn attach(table: &Table, by: &str, words: &str) {
    let attach = ["attach", "-", "--kind", "anders", "--by", by];
    let ran = table.run_with(&attach, words.as_bytes());
    assert_eq!(ran.code, 0, "{}", ran.err);
}

#[test]
fn with_a_case_go_the_bytes_of_its_papers_and_of_those_that_were_taken_out_of_it() {
    let mut table = after_the_conference();
    attach(&table, "huisarts", "Wat de huisarts schreef.");
    attach(&table, "school", "Wat de school schreef.");
    table.does(&["attach", "--drop", "2"]);
    let written = ["Wat de huisarts schreef", "Wat de school schreef"];
    let pages = opened(&table);
    for words in written {
        assert!(holds(&pages, words), "{words} can be put back");
    }
    table.on(2026, 11, 2);
    table.does(&["privacy", "erase", "c01", "--confirm", "c01"]);
    let pages = opened(&table);
    for words in written {
        assert!(!holds(&pages, words), "{words} is still in the file");
    }
}

#[test]
fn with_who_is_forgotten_go_the_bytes_of_their_papers_and_the_others_are_to_be_looked_at() {
    let table = after_the_conference();
    attach(&table, "zwager-1", "Wat hij zelf schreef.");
    attach(&table, "school", "Wat de school schreef.");
    let forget = ["privacy", "forget", "paul", "--confirm", "zwager-1"];
    let told = table.does(&forget).err;
    for said in ["Mee gewist is 1 bijlage", "blijft 1 bijlage van een ander"] {
        assert!(told.contains(said), "{said}: {told}");
    }
    let pages = opened(&table);
    assert!(!holds(&pages, "Wat hij zelf schreef"));
    assert!(holds(&pages, "Wat de school schreef"));
    let left = table.case("c01").attachments;
    assert_eq!(left.len(), 1);
}

#[test]
fn a_case_that_was_written_out_readable_is_listed_when_it_is_erased() {
    let table = after_the_conference();
    let path = table.folder.path().join("zaak.yaml");
    table.does(&["export", "c01", "--to", path.to_str().unwrap()]);
    table.refuses(
        &["export", "c01", "--to", path.to_str().unwrap()],
        15,
        "output-exists",
    );
    let told = table.does(&["privacy", "erase", "--confirm", "c01"]);
    assert!(told.out.contains("zaak.yaml"), "{}", told.out);
}

#[test]
fn a_case_that_went_to_the_screen_is_noted_and_listed_as_what_left() {
    let exported = "De hele zaak leesbaar opgeschreven: -";
    for args in [
        &["export", "c01"][..],
        &["export", "c01", "--json"],
        &["export", "c01", "--to", "-"],
    ] {
        let table = after_the_conference();
        let whole = table.does(args).out;
        assert!(whole.contains("Sandra Kuipers") && !whole.contains(exported));
        assert!(
            table.does(&["log"]).out.contains(exported),
            "{args:?} is not noted"
        );
        let incident = [
            "privacy",
            "incident",
            "add",
            "--words",
            "De laptop is weg.",
            "--what",
            "device",
            "--about",
            "c01",
        ];
        for list in [
            &incident[..],
            &["privacy", "forget", "paul", "--confirm", "zwager-1"],
            &["privacy", "erase", "--confirm", "c01"],
        ] {
            let told = table.does(list);
            assert!(told.out.contains(exported), "{list:?}: {}", told.out);
        }
    }
}
