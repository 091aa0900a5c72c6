//! The letter of access: everything about one person,
//! nothing by which another is known (AVG art. 15).

use crate::{day, paper};
use chrono::NaiveDate;
use ekc::domain::Case;
use ekc::domain::choice::Choice as _;
use ekc::domain::circle::Person;
use ekc::domain::paper::{PaperKind, Tongue};
use ekc::domain::value::Sort;
use ekc::language::masking::{Mask, names_apart};
use ekc::papers::subject::Reader;
use ekc::papers::template::written_out;
use ekc::words::{Language, Words};
use serde_json::Value;
use std::path::Path;

const EVERY_LIST: &str = include_str!("../data/every-list.yaml");

fn every_list() -> Case {
    serde_yaml::from_str(EVERY_LIST).unwrap()
}

/// The case with every list filled, and those in which the stories end.
fn cases() -> Vec<(String, Case)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/cases");
    let mut all = vec![("every-list".to_owned(), every_list())];
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let whole: Value = serde_yaml::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        all.push((
            path.file_stem().unwrap().to_str().unwrap().to_owned(),
            serde_json::from_value(whole["case"].clone()).unwrap(),
        ));
    }
    all
}

fn words(language: Tongue) -> Words {
    Words::new(if language == Tongue::Dutch {
        Language::Dutch
    } else {
        Language::English
    })
}

/// The letter as lines of text, the coordinator's name under it left out.
fn letter(case: &Case, person: &Person, language: Tongue, today: &str) -> Vec<String> {
    let mut nobody = case.clone();
    nobody.coordinators.clear();
    let made = paper(
        &nobody,
        PaperKind::Access,
        language,
        Reader::Person(person),
        today,
    );
    assert!(
        made.tells.is_empty(),
        "the last look finds nothing: {:?}",
        made.tells
    );
    made.document
        .texts()
        .into_iter()
        .map(|(text, _)| text.to_owned())
        .collect()
}

/// The rows of a case with the list they stand in.
fn rows(case: &Case) -> Vec<(String, serde_json::Map<String, Value>)> {
    let Value::Object(lists) = serde_json::to_value(case).unwrap() else {
        panic!("a case is no list")
    };
    let rows = |(list, rows): (String, Value)| {
        let rows = if let Value::Array(rows) = rows {
            rows
        } else {
            vec![rows]
        };
        rows.into_iter()
            .map(move |row| (list.clone(), row.as_object().unwrap().clone()))
    };
    lists.into_iter().flat_map(rows).collect()
}

/// How a value stands in the letter; nothing for what stands there otherwise:
/// a handle, a number, a truth.
fn as_told(list: &str, field: &str, value: &Value, mask: &Mask, words: &Words) -> Option<String> {
    let language = if words.language() == Language::Dutch {
        Tongue::Dutch
    } else {
        Tongue::English
    };
    let sort = Case::sort_of(list, field)?;
    let text = value.as_str().filter(|_| !matches!(sort, Sort::Person))?;
    if let Ok(day) = text.parse::<NaiveDate>() {
        return Some(written_out(day, language));
    }
    if let Sort::Word { list: choices, .. } = sort {
        return Some(words.named(&format!("{choices}-{text}")));
    }
    if text.len() == 8 && text.as_bytes()[2] == b':' {
        return Some(text[..5].to_owned());
    }
    Some(mask.over(text))
}

#[test]
fn whatever_stands_in_a_row_about_someone_is_in_their_letter() {
    let mut seen = 0;
    for (name, case) in cases() {
        for person in &case.people {
            for language in [Tongue::Dutch, Tongue::English] {
                let page = letter(&case, person, language, "2026-04-20")
                    .join("\n")
                    .replace("\n\n", "\n");
                let words = words(language);
                let others: Vec<&Person> = case
                    .people
                    .iter()
                    .filter(|other| other.handle != person.handle)
                    .collect();
                let mask = Mask::new(
                    &others,
                    &[person],
                    &format!("[{}]", words.named("data-someone-else")),
                );
                let is_me = |value: Option<&Value>| {
                    value.and_then(Value::as_str) == Some(person.handle.as_str())
                };
                for (list, row) in rows(&case).iter().filter(|(list, row)| {
                    is_me(row.get("person")) || list == "people" && is_me(row.get("handle"))
                }) {
                    // Why somebody is left out is for the coordinator's eyes only.
                    let is_told = |field: &str| {
                        list != "exclusions" || !["reason", "decided_by"].contains(&field)
                    };
                    for (field, value) in row.iter().filter(|(field, _)| is_told(field)) {
                        let Some(told) = as_told(list, field, value, &mask, &words) else {
                            continue;
                        };
                        assert!(
                            told.lines().all(|line| page.contains(line)),
                            "{name}, {}: {list}.{field} is not in the letter: {told}",
                            person.handle
                        );
                        seen += 1;
                    }
                }
            }
        }
    }
    assert!(
        seen > 1000,
        "the search found too little to mean anything: {seen}"
    );
}

/// A sentence of the template, or the name of a list or a field:
/// somebody may be called as an ordinary word is.
fn is_of_the_program(text: &str, language: Tongue) -> bool {
    let source = ekc::papers::template::built_in(PaperKind::Access, language).unwrap();
    let sentence = |part: &str| source.contains(part.trim());
    text.split(". ")
        .all(|part| sentence(part.split(['[', ']']).next().unwrap()))
}

#[test]
fn nobody_else_is_named_in_a_letter_nor_how_to_reach_them() {
    for (name, case) in cases() {
        for person in &case.people {
            for language in [Tongue::Dutch, Tongue::English] {
                let mut page = letter(&case, person, language, "2026-04-20");
                page.retain(|text| !is_of_the_program(text, language));
                for other in case
                    .people
                    .iter()
                    .filter(|other| other.handle != person.handle)
                {
                    let telling: Vec<&String> = page
                        .iter()
                        .filter(|text| names_apart(text, other, &[person]))
                        .collect();
                    assert!(
                        telling.is_empty(),
                        "{name}: the letter to {} names {}: {telling:?}",
                        person.handle,
                        other.handle
                    );
                    let reach = [
                        Some(other.name.as_str()),
                        other.phone.as_ref().map(ekc::domain::text::Phone::as_str),
                        other.email.as_ref().map(ekc::domain::text::Email::as_str),
                    ];
                    let mine = [
                        Some(person.name.as_str()),
                        person.phone.as_ref().map(ekc::domain::text::Phone::as_str),
                        person.email.as_ref().map(ekc::domain::text::Email::as_str),
                    ];
                    for word in reach
                        .into_iter()
                        .flatten()
                        .filter(|word| !mine.contains(&Some(word)))
                    {
                        assert!(
                            !page.iter().any(|text| text.contains(word)),
                            "{name}: the letter to {} has {word}",
                            person.handle
                        );
                    }
                }
            }
        }
    }
}

#[test]
fn every_list_and_every_field_is_called_something_in_both_languages() {
    let case = every_list();
    for language in [Tongue::Dutch, Tongue::English] {
        let words = words(language);
        let is_there = |id: &str| words.find(id, &[]).is_some();
        for (list, row) in rows(&case) {
            let named = list.replace('_', "-");
            assert!(
                is_there(&format!("data-{named}")) && is_there(&format!("data-{named}.one")),
                "no words for {list}"
            );
            for (field, value) in &row {
                let label = field.replace('_', "-");
                assert!(
                    is_there(&format!("data-{named}-{label}"))
                        || is_there(&format!("data-field-{label}")),
                    "no words for {list}.{field}"
                );
                if let Some(Sort::Word { list: choices, .. }) = Case::sort_of(&list, field) {
                    let word = value
                        .as_str()
                        .or(value.as_bool().map(|yes| if yes { "yes" } else { "no" }));
                    assert!(
                        word.is_none_or(|word| is_there(&format!("{choices}-{word}"))),
                        "no words for {list}.{field}: {value}"
                    );
                }
            }
        }
    }
}

#[test]
fn every_field_of_a_case_is_declared_and_holds_what_it_says() {
    let case = every_list();
    let known: Vec<&str> = case
        .people
        .iter()
        .map(|person| person.handle.as_str())
        .collect();
    let mut lists: Vec<String> = Vec::new();
    for (list, row) in rows(&case) {
        let written: Vec<&str> = row.keys().map(String::as_str).collect();
        let declared: Vec<&str> = Case::fields(&list).iter().map(|it| it.name).collect();
        assert_eq!(written, declared, "{list}");
        for (field, value) in &row {
            let Some(text) = value.as_str() else { continue };
            let sort = Case::sort_of(&list, field).unwrap();
            let is_day = text.parse::<NaiveDate>().is_ok();
            assert_eq!(
                is_day,
                matches!(sort, Sort::Day),
                "{list}.{field} holds a day"
            );
            if known.contains(&text) {
                assert!(
                    matches!(sort, Sort::Person | Sort::Handle) || field == "about",
                    "{list}.{field} holds somebody"
                );
            }
            if let Sort::Word { options, .. } = sort {
                assert!(
                    options().iter().any(|option| option.code == text),
                    "{list}.{field} holds a word of its list"
                );
            }
        }
        lists.push(list);
    }
    lists.dedup();
    let declared: Vec<&str> = Case::LISTS.iter().map(|list| list.name).collect();
    assert_eq!(lists, declared);
}

#[test]
fn a_child_reads_it_in_words_for_a_child() {
    let mut case = every_list();
    case.people[0].minor = true;
    case.people[0].birth_year = Some(2016);
    case.people[0].birth_date = None;
    let said = letter(&case, &case.people[0].clone(), Tongue::Dutch, "2026-04-20").join("\n");
    assert!(
        said.contains("over jou")
            && !said.contains("Uw rechten")
            && day("2026-04-20") > day("2016-01-01"),
        "{said}"
    );
}

#[test]
fn who_has_nothing_but_a_name_reads_that() {
    let case = every_list();
    let bare = Person::new(
        ekc::domain::text::Handle::parse("nel").unwrap(),
        ekc::domain::text::Name::parse("Nel Nieuw").unwrap(),
        ekc::domain::circle::Role::Circle,
        day("2026-03-02"),
    );
    let case = Case {
        people: vec![bare.clone()],
        ..Case::new(case.application)
    };
    let said = letter(&case, &bare, Tongue::English, "2026-04-20").join("\n");
    assert!(
        said.contains("Nel Nieuw")
            && said.contains("Your rights")
            && !said.contains("Papers for you")
            && PaperKind::Access.code() == "access",
        "{said}"
    );
}
