//! The circle's own words in another language, beside those words on paper.

use super::{family, with_a_plan};
use crate::desk::Table;
use serde_json::Value;

const TRANSLATED: [&str; 6] = [
    "translate",
    "turks",
    "vraag: Atölye nasıl açık kalır?",
    "1: Kitapları hazırlar",
    "--by",
    "Fatma Kaya",
];

/// The plan on the screen, as a page for a browser.
fn plan_in(table: &Table, language: &str, more: &[&str]) -> String {
    let print = [
        "print", "plan", "--in", language, "--as", "html", "--to", "-",
    ];
    table.does(&[&print[..], more].concat()).out
}

/// What is not translated into Turkish.
fn untranslated(table: &Table) -> Vec<Value> {
    let json = table.does(&["translate", "tr", "--json"]).json();
    json["untranslated"].as_array().unwrap().clone()
}

#[test]
fn a_translation_is_one_of_words_that_are_there_and_says_who_made_it() {
    let table = with_a_plan();
    let translate = |more: &[&'static str]| [&["translate"][..], more].concat();
    let by = ["--by", "Fatma Kaya"];
    let words = |text| translate(&["turks", text, by[0], by[1]]);
    let nobody = translate(&["turks", "1: Kitaplar"]);
    table.refuses(&nobody, 7, "missing-answers");
    table.refuses(&words("Kitaplar"), 5, "translation-form");
    table.refuses(&words("9: Kitaplar"), 3, "own-words-unknown");
    table.refuses(&words("doel 1: Kitaplar"), 3, "own-words-unknown");
    table.refuses(&words("kleur: Kitaplar"), 5, "choice-unknown");
    let drop = translate(&["--drop", "1"]);
    table.refuses(&drop, 3, "translation-unknown");
    assert!(table.case("proef").translations.is_empty());
    // Before there is a plan the question can be translated, and no agreement.
    let early = family();
    early.refuses(&TRANSLATED, 3, "own-words-unknown");
    early.does(&words("vraag: Atölye nasıl açık kalır?"));
}

#[test]
fn on_paper_in_that_language_it_stands_behind_the_own_words_and_on_no_other_paper() {
    let table = with_a_plan();
    table.does(&TRANSLATED);
    let turkish = plan_in(&table, "tr", &[]);
    for said in [
        "zet de boeken klaar",
        "(Kitapları hazırlar – Fatma Kaya)",
        "(Atölye nasıl açık kalır? – Fatma Kaya)",
    ] {
        assert!(turkish.contains(said), "{said} is not in {turkish}");
    }
    for language in ["nl", "pl"] {
        assert!(!plan_in(&table, language, &[]).contains("Kitapları"));
    }
    // Said once more, it takes the place of what stands.
    let again = ["translate", "tr", "1: Kitapları dizer", "--by", "zus-1"];
    table.does(&again);
    let turkish = plan_in(&table, "tr", &[]);
    assert!(
        turkish.contains("(Kitapları dizer – Mirthe Veldkamp)"),
        "{turkish}"
    );
    assert!(!turkish.contains("hazırlar"));
    table.does(&["undo"]);
    assert!(plan_in(&table, "tr", &[]).contains("hazırlar"));
    let letter = ["privacy", "access", "Roos", "--as", "txt", "--to", "-"];
    let letter = table.does(&letter).out;
    assert!(letter.contains("Vertalingen van eigen woorden"), "{letter}");
    table.does(&["translate", "--drop", "2"]);
    assert!(!plan_in(&table, "tr", &[]).contains("Kitapları"));
}

#[test]
fn what_is_not_translated_is_told_and_leaves_room_for_who_needs_an_interpreter() {
    let table = with_a_plan();
    let print = ["print", "plan", "--in", "tr", "--as", "html", "--to", "-"];
    let remark = "Niet alle woorden van de kring staan er ook in het Turks";
    let says = |table: &Table| {
        let ran = table.does(&print);
        format!("{}{}", ran.out, ran.err)
    };
    assert!(says(&table).contains(remark));
    let for_her = ["--for", "zus-1"];
    let without_room = plan_in(&table, "tr", &for_her);
    table.does(&["circle", "edit", "zus-1", "--needs-interpreter", "Turks"]);
    let with_room = plan_in(&table, "tr", &for_her);
    assert!(with_room.len() > without_room.len());
    // In the language of the circle there is nothing to write beside.
    let dutch = plan_in(&table, "nl", &for_her);
    table.does(&["circle", "edit", "zus-1", "--clear", "needs-interpreter"]);
    assert_eq!(plan_in(&table, "nl", &for_her), dutch);
    let shown = table.does(&["translate", "turks"]).out;
    assert!(
        shown.contains("afspraak 2: veegt de stoep → nog niet vertaald"),
        "{shown}"
    );
    for own in untranslated(&table) {
        let part = own["part"].as_str().unwrap();
        let number = own["number"].as_u64().map(|it| format!(" {it}"));
        let text = format!("{part}{}: Çeviri", number.unwrap_or_default());
        table.does(&["translate", "tr", &text, "--by", "Fatma Kaya"]);
    }
    assert_eq!(untranslated(&table), Vec::<Value>::new());
    assert!(!says(&table).contains(remark));
}

#[test]
fn a_translation_can_be_typed_as_yaml_and_goes_with_the_case_as_a_file() {
    let table = with_a_plan();
    let yaml = b"language: tr\ntranslation: [\"1: Kitaplar\"]\nby: Fatma Kaya\n";
    let ran = table.run_with(&["translate", "--from", "-"], yaml);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let whole = table.does(&["export", "proef"]).out;
    for part in ["own_words: zet de boeken klaar", "made_by: Fatma Kaya"] {
        assert!(whole.contains(part), "{part} is not in {whole}");
    }
}
