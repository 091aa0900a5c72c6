//! Details are declared once; what is declared holds: they are given, asked, kept, told, emptied
//! and exported.

use crate::desk::Table;
use ekc::domain::circle::Person;
use ekc::domain::conference::Conference;
use ekc::domain::detail::Detail;
use ekc::domain::intake::Application;
use ekc::domain::plan::Plan;
use ekc::domain::record::Record;
use ekc::domain::value::Sort;
use ekc::exchange::csv;
use ekc::words::{Language, Words};
use serde_json::Value;

/// What can be typed for a detail, and is not what it holds now.
fn typed<R: Record>(detail: &Detail<R>, now: &Value) -> String {
    match detail.sort {
        Sort::Handle | Sort::Person => "ada",
        Sort::Name | Sort::Line | Sort::Prose => "Proefwoord",
        Sort::Phone => "0612345678",
        Sort::Email => "ada@voorbeeld.nl",
        Sort::Day => "2026-03-02",
        Sort::Time => "14:00",
        // The year of that day: a date and a year of birth say the same.
        Sort::Year => "2026",
        Sort::Number => "3",
        Sort::Truth if *now == true => "nee",
        Sort::Truth => "ja",
        Sort::Word { options, .. } => options().last().unwrap().code,
    }
    .to_owned()
}

fn languages() -> [Words; 2] {
    [Words::new(Language::Dutch), Words::new(Language::English)]
}

/// A row of the case, as it is shown.
fn row(table: &Table, pointer: &str) -> Value {
    let shown = table.does(&["show", "--json"]).json();
    shown.pointer(pointer).unwrap().clone()
}

#[test]
fn every_detail_of_a_person_is_given_by_its_flag_told_and_emptied() {
    let table = Table::with_case("restorative");
    let words = Words::new(Language::Dutch);
    for detail in Person::in_order(Detail::given) {
        let name = detail.flag();
        let before = row(&table, "/case/people/0")[detail.name].clone();
        let flag = format!("--{name}={}", typed(detail, &before));
        table.does(&["circle", "edit", "ada", &flag]);
        let after = row(&table, "/case/people/0")[detail.name].clone();
        assert!(after != before && !after.is_null(), "{name}: {after}");
        if detail.shown().is_some() {
            let label = format!("  {}: ", words.named(&format!("fact-{name}")));
            let out = table.does(&["show"]).out;
            assert!(out.contains(&label), "{name} is not told: {out}");
        }
        let clear = ["circle", "edit", "ada", "--clear", name.as_str()];
        if detail.cleared().is_some() {
            table.does(&clear);
            let now = row(&table, "/case/people/0")[detail.name].clone();
            assert!(now.is_null(), "{name}: {now}");
        } else {
            table.refuses(&clear, 5, "field-cannot-be-cleared");
        }
    }
}

#[test]
fn every_detail_of_a_person_is_read_from_yaml_as_it_was_written() {
    let table = Table::with_case("restorative");
    let details = Person::in_order(Detail::given);
    let keys = |indent: &str| -> String {
        let line = |it: &&'static Detail<Person>| {
            format!("{indent}{}: {}\n", it.key(), typed(it, &Value::Null))
        };
        details.iter().map(line).collect()
    };
    let one = format!("name: Bo Bos\n{}", keys(""));
    let more = format!("people:\n  - name: Cas Bos\n{}", keys("    "));
    for yaml in [one, more] {
        let ran = table.run_with(&["circle", "add", "--from", "-"], yaml.as_bytes());
        assert_eq!(ran.code, 0, "{}", ran.err);
    }
    for at in [1, 2] {
        let person = row(&table, &format!("/case/people/{at}"));
        for detail in &details {
            let held = &person[detail.name];
            assert!(!held.is_null() && *held != false, "{}: {held}", detail.name);
        }
        assert_eq!(person["phone"], "0612345678");
    }
}

#[test]
fn every_detail_of_a_conference_is_given_by_its_flag_and_told() {
    let table = Table::with_case("family");
    let words = Words::new(Language::Dutch);
    let details = Conference::in_order(Detail::given);
    assert!(details.len() >= 4);
    for detail in details {
        let name = detail.flag();
        let before = row(&table, "/case/conferences/0")[detail.name].clone();
        let flag = format!("--{name}={}", typed(detail, &before));
        table.does(&["conference", "set", &flag]);
        let after = row(&table, "/case/conferences/0")[detail.name].clone();
        assert!(after != before && !after.is_null(), "{name}: {after}");
        if detail.shown().is_some() {
            let label = format!("{}: ", words.named(&format!("fact-{name}")));
            let out = table.does(&["show"]).out;
            assert!(out.contains(&label), "{name} is not told: {out}");
        }
    }
}

#[test]
fn every_detail_of_a_conference_is_read_from_yaml_and_its_mistake_is_shown_where_it_is() {
    let table = Table::with_case("family");
    let details = Conference::in_order(Detail::given);
    let line =
        |it: &&'static Detail<Conference>| format!("{}: {}\n", it.key(), typed(it, &Value::Null));
    let yaml: String = details.iter().map(line).collect();
    let set = ["conference", "set", "--from", "-"];
    let ran = table.run_with(&set, yaml.as_bytes());
    assert_eq!(ran.code, 0, "{}", ran.err);
    let conference = row(&table, "/case/conferences/0");
    for detail in &details {
        assert!(!conference[detail.name].is_null(), "{}", detail.name);
    }
    let yaml = b"place: Buurthuis\ntime:   straks\n";
    let failure = table.refuses_with(&set, yaml, 5, "time-unknown").failure();
    let place = (failure["line"].as_u64(), failure["column"].as_u64());
    assert_eq!(place, (Some(2), Some(9)));
}

#[test]
fn every_detail_of_a_plan_is_given_by_its_flag_and_kept() {
    let mut table = Table::ready("family");
    let set = ["conference", "set", "--date", "2026-03-02"];
    table.does(&[&set[..], &["--place", "Buurthuis"]].concat());
    table.does(&["conference", "arrive", "ada"]);
    table.does(&["conference", "end", "plan"]);
    table.does(&["record-plan", "--agreement", "ada; bellen; elke zondag"]);
    table.on(2026, 3, 3);
    for (at, detail) in Plan::in_order(Detail::given).into_iter().enumerate() {
        let before = row(&table, &format!("/case/plans/{at}"))[detail.name].clone();
        // The circle looks back after the day of the plan.
        let typed = if matches!(detail.sort, Sort::Day) {
            "2026-05-02".to_owned()
        } else {
            typed(detail, &before)
        };
        let flag = format!("--{}={typed}", detail.flag());
        table.does(&["plan", "amend", "--why", "het moest anders", &flag]);
        let after = row(&table, &format!("/case/plans/{}", at + 1))[detail.name].clone();
        assert!(
            after != before && !after.is_null(),
            "{}: {after}",
            detail.name
        );
    }
    let latest = row(&table, "/case/plans/3");
    for detail in Plan::in_order(Detail::given) {
        assert!(!latest[detail.name].is_null(), "{} was lost", detail.name);
    }
}

#[test]
fn a_mistake_in_a_detail_is_shown_where_it_is() {
    let table = Table::with_case("family");
    let refused = |args: &[&str], yaml: &[u8], code: &str| {
        let failure = table.refuses_with(args, yaml, 5, code).failure();
        let place = (failure["line"].as_u64(), failure["column"].as_u64());
        (place.0.unwrap(), place.1.unwrap(), failure)
    };
    let edit = ["circle", "edit", "--from", "-"];
    let yaml = b"person: ada\nphone: 0612345678\ntelefoon: 06\n";
    let (line, column, failure) = refused(&edit, yaml, "yaml-unknown-key");
    assert_eq!((line, column), (3, 1));
    let known = failure["now"].as_str().unwrap().to_owned();
    assert!(
        known.contains("clear") && known.contains("needs_access"),
        "{known}"
    );
    let yaml = b"person: ada\nphone: 0612345678\nphone:\n";
    assert_eq!(refused(&edit, yaml, "yaml-twin").0, 3);
    let yaml = b"person: ada\nphone:\n  - 0612345678\n";
    assert_eq!(refused(&edit, yaml, "yaml-wrong-type").0, 3);
    let yaml = b"person: ada\nneeds_diet: vlees\nemail:   ada\n";
    let (line, column, _) = refused(&edit, yaml, "email-impossible");
    assert_eq!((line, column), (3, 10));
    let add = ["circle", "add", "--from", "-"];
    let yaml = b"people:\n  - {name: Bo Bos, needs_diet: vlees}\n  - {name: Cas Bos, dieet: vis}\n";
    assert_eq!(refused(&add, yaml, "yaml-unknown-key").0, 3);
    // What is asked at an answer is taken there, and no other detail.
    let answer = ["answer", "--from", "-"];
    let yaml = b"person: ada\nanswer: ja\nneeds_diet: vlees\nphone: 0612345678\n";
    assert_eq!(refused(&answer, yaml, "yaml-unknown-key").0, 4);
}

/// The messages a detail needs and does not have.
fn without_words<R: Record>(words: &Words, missing: &mut Vec<String>) {
    for detail in R::DETAILS {
        let name = detail.flag();
        let is_truth = matches!(detail.sort, Sort::Truth);
        let fact = if is_truth { "show" } else { "fact" };
        let is_asked = {
            use ekc::domain::detail::Occasion::{Answer, Edit, New};
            [New, Edit, Answer]
                .into_iter()
                .any(|on| detail.asked(on).is_some())
        };
        let needed = [
            (detail.given().is_some(), format!("arg-{name}")),
            (is_asked, format!("ask-{name}")),
            (detail.shown().is_some(), format!("{fact}-{name}")),
            (detail.exported().is_some(), format!("column-{name}")),
        ];
        for (_, id) in needed.into_iter().filter(|(is_needed, _)| *is_needed) {
            if words.find(&id, &[]).is_none() {
                missing.push(id);
            }
        }
    }
}

#[test]
fn every_detail_has_its_words_in_both_languages() {
    for words in languages() {
        let mut missing = Vec::new();
        without_words::<Person>(&words, &mut missing);
        without_words::<Application>(&words, &mut missing);
        without_words::<Conference>(&words, &mut missing);
        without_words::<Plan>(&words, &mut missing);
        assert!(missing.is_empty(), "{:?}: {missing:?}", words.language());
    }
}

#[test]
fn every_detail_that_goes_out_in_a_table_comes_in_from_one() {
    let exported = Person::in_order(Detail::exported);
    assert!(exported.len() >= 5);
    for words in languages() {
        for detail in &exported {
            let column = words.named(&format!("column-{}", detail.flag()));
            let name = words.named("column-name");
            let table = format!("{name};{column}\r\nBo Bos;Proefwoord\r\n");
            let read = csv::read(table.as_bytes()).unwrap();
            assert!(read.notes.is_empty(), "{column}: {:?}", read.notes);
        }
    }
}
