//! Names as people type them, in the languages of the papers, and ordinary sentences that name
//! nobody.

use crate::people::{day, handle};
use ekc::domain::circle::{Person, Role};
use ekc::domain::text::Name;
use ekc::language::masking::{NamingWords, Reading, Sureness, mask};

const PAIRS: &str = include_str!("../data/names/pairs.txt");
const ORDINARY: &str = include_str!("../data/names/ordinary.txt");

/// What people are called whose first name is a small word.
const SMALL_NAMES: [&str; 9] = [
    "Ben de Wit",
    "An Mol",
    "Al Prins",
    "Ing Kramer",
    "Do Timmer",
    "Das Weber",
    "Le Post",
    "Van Hout",
    "Ter Schaap",
];

fn called(name: &str) -> Person {
    Person::new(
        handle("nicht-1"),
        Name::parse(name).unwrap(),
        Role::Circle,
        day("2026-03-02"),
    )
}

/// The lines of a file, each in its columns, with the marks that are written as `\u{…}`.
fn lines<const COLUMNS: usize>(file: &str) -> Vec<[String; COLUMNS]> {
    let columns = |line: &str| -> [String; COLUMNS] {
        let columns: Vec<String> = line.splitn(COLUMNS, " | ").map(unescaped).collect();
        columns.try_into().unwrap()
    };
    file.lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(columns)
        .collect()
}

fn unescaped(text: &str) -> String {
    let mut parts = text.split("\\u{");
    let mut out = parts.next().unwrap().to_owned();
    for part in parts {
        let (code, rest) = part.split_once('}').unwrap();
        out.push(char::from_u32(u32::from_str_radix(code, 16).unwrap()).unwrap());
        out.push_str(rest);
    }
    out
}

#[test]
fn every_spelling_of_a_name_is_masked_as_a_whole_and_nothing_beside_it() {
    let pairs = lines::<4>(PAIRS);
    assert!(pairs.len() > 1_000, "only {} pairs", pairs.len());
    for language in ["nl", "en", "de", "fr", "es", "pl", "tr", "uk", "ar"] {
        let count = pairs.iter().filter(|it| it[0] == language).count();
        assert!(count > 50, "{language}: only {count} pairs");
    }
    let mut missed = Vec::new();
    for [language, sort, name, marked] in &pairs {
        let (before, rest) = marked.split_once('⟦').unwrap();
        let (naming, behind) = rest.split_once('⟧').unwrap();
        let text = format!("{before}{naming}{behind}");
        let left = mask(&text, &[&called(name)], "…");
        if left != format!("{before}…{behind}") {
            missed.push(format!("{language}, {sort}: {name}: {text}: {left}"));
        }
    }
    assert!(missed.is_empty(), "{missed:#?}");
}

#[test]
fn no_ordinary_sentence_is_stopped_for_a_small_word_and_few_are_shown() {
    let sentences = lines::<2>(ORDINARY);
    assert!(sentences.len() >= 500, "only {} sentences", sentences.len());
    let people = SMALL_NAMES.map(called);
    let people: Vec<&Person> = people.iter().collect();
    let (words, nobody) = (NamingWords::that_tell(&people), NamingWords::that_tell(&[]));
    let found = |text: &str| words.found_apart(&Reading::of(text), &nobody);
    let (mut stopped, mut shown) = (Vec::new(), Vec::new());
    for [_, text] in &sentences {
        match found(text) {
            Some(Sureness::Sure) => stopped.push(text),
            Some(Sureness::Possible) => shown.push(text),
            None => {}
        }
    }
    assert!(stopped.is_empty(), "{stopped:#?}");
    assert!(shown.len() * 50 <= sentences.len(), "{shown:#?}");
}
