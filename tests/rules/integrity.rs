//! Whether the parts of a case fit together: every field of the full case is bitten in turn.

use crate::nouns::{FULL, full_case, new_case};
use chrono::NaiveDate;
use ekc::domain::Case;
use ekc::failure::Kind;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// A field of the full case: its list, its path in a message, its pointer in JSON,
/// and what it holds.
struct Spot {
    list: String,
    field: String,
    path: String,
    pointer: String,
    value: Value,
}

/// The full case, to bite.
static LISTS: LazyLock<Value> = LazyLock::new(|| serde_json::to_value(&*FULL).unwrap());

fn full_lists() -> Value {
    LISTS.clone()
}

/// Every field of every row of every list.
fn spots() -> Vec<Spot> {
    let mut spots = Vec::new();
    for (list, rows) in full_lists().as_object().unwrap() {
        let named: Vec<(String, String, &Value)> = match rows.as_array() {
            Some(rows) => rows
                .iter()
                .enumerate()
                .map(|(at, row)| (format!("{list}[{at}]"), format!("/{list}/{at}"), row))
                .collect(),
            None => vec![(list.clone(), format!("/{list}"), rows)],
        };
        for (path, pointer, row) in named {
            for (field, value) in row.as_object().unwrap() {
                let (path, pointer) = (format!("{path}.{field}"), format!("{pointer}/{field}"));
                spots.push(Spot {
                    list: list.clone(),
                    field: field.clone(),
                    path,
                    pointer,
                    value: value.clone(),
                });
            }
        }
    }
    spots
}

impl Spot {
    /// What is said of the case when this field holds something else.
    fn said_of(&self, other: &Value) -> Option<(&'static str, String)> {
        let mut lists = full_lists();
        *lists.pointer_mut(&self.pointer).unwrap() = other.clone();
        said_of(lists)
    }
}

/// The code and the path of the first fault, if there is one.
fn said_of(lists: Value) -> Option<(&'static str, String)> {
    let case: Case = serde_json::from_value(lists).unwrap();
    let refused = case.check_integrity().err()?;
    assert_eq!(refused.kind(), Kind::Invalid, "{refused:?}");
    Some((refused.code(), refused.field().unwrap().to_owned()))
}

#[test]
fn a_case_in_which_everything_refers_to_something_fits_together() {
    assert_eq!(said_of(full_lists()), None);
    assert_eq!(
        new_case()
            .check_integrity()
            .err()
            .map(|it| it.field().unwrap().to_owned()),
        Some("application.applied_by".to_owned())
    );
    let by_nobody = ekc::domain::intake::Application {
        applied_by: None,
        ..full_case().application
    };
    assert!(Case::new(by_nobody).check_integrity().is_ok());
}

#[test]
fn every_date_lies_in_years_a_living_person_may_have_to_do_with() {
    let dates: Vec<Spot> = spots()
        .into_iter()
        .filter(|spot| {
            spot.value
                .as_str()
                .is_some_and(|text| text.parse::<NaiveDate>().is_ok())
        })
        .collect();
    for spot in &dates {
        for wrong in ["0026-03-05", "1899-12-31", "2200-01-01"] {
            assert_eq!(
                spot.said_of(&json!(wrong)),
                Some(("import-date", spot.path.clone())),
                "{} {wrong}",
                spot.path
            );
        }
        // A date of birth lies in the year of birth that stands beside it.
        let contradicts = (spot.field == "birth_date")
            .then(|| ("birth-contradicts", "people[0].birth_date".to_owned()));
        for right in ["1900-01-01", "2026-03-05", "2199-12-31"] {
            let said = spot.said_of(&json!(right));
            assert_eq!(said, contradicts, "{} {right}", spot.path);
        }
    }
    assert!(
        dates.len() > 50,
        "the search found too little to mean anything: {}",
        dates.len()
    );
}

#[test]
fn every_number_counts_from_one_and_ends_at_a_million_except_a_year_of_birth() {
    let (years, numbers): (Vec<Spot>, Vec<Spot>) = spots()
        .into_iter()
        .filter(|spot| spot.value.is_number())
        .partition(|spot| spot.field == "birth_year");
    for spot in &numbers {
        for wrong in [0, 1_000_001, u32::MAX] {
            assert_eq!(
                spot.said_of(&json!(wrong)),
                Some(("import-number", spot.path.clone())),
                "{} {wrong}",
                spot.path
            );
        }
        for right in [1, 1_000_000] {
            assert_ne!(
                spot.said_of(&json!(right)).map(|(code, _)| code),
                Some("import-number"),
                "{} {right}",
                spot.path
            );
        }
    }
    let mut lists = full_lists();
    lists["people"][0]["birth_date"] = Value::Null;
    for year in [-1, 0, 1931, 1_000_001] {
        lists["people"][0]["birth_year"] = json!(year);
        assert_eq!(said_of(lists.clone()), None, "{year}");
    }
    assert!(
        numbers.len() > 40 && years.len() == 1,
        "the search found too little to mean anything: {} {}",
        numbers.len(),
        years.len()
    );
}

#[test]
fn nobody_was_born_in_two_years() {
    let born = |at: usize, date: Value, year: Value| {
        let mut lists = full_lists();
        lists["people"][at]["birth_date"] = date;
        lists["people"][at]["birth_year"] = year;
        said_of(lists)
    };
    let contradicts = |at: usize| Some(("birth-contradicts", format!("people[{at}].birth_date")));
    for at in [0, 1] {
        for date in ["2011-12-31", "2013-01-01"] {
            assert_eq!(
                born(at, json!(date), json!(2012)),
                contradicts(at),
                "{date}"
            );
        }
        for date in ["2012-01-01", "2012-12-31"] {
            assert_eq!(born(at, json!(date), json!(2012)), None, "{date}");
        }
        assert_eq!(born(at, json!("2012-05-06"), Value::Null), None);
        assert_eq!(born(at, Value::Null, json!(2012)), None);
    }
}

/// What a deviation or a step left out was about is kept as it was said.
fn keeps_what_it_was_about(spot: &Spot) -> bool {
    spot.field == "about" && !spot.path.starts_with("day_safety")
}

#[test]
fn everyone_who_is_spoken_of_stands_in_the_list_of_people() {
    let named: Vec<Spot> = spots()
        .into_iter()
        .filter(|spot| {
            [json!("a-1"), json!("b-1")].contains(&spot.value)
                && spot.field != "handle"
                && !keeps_what_it_was_about(spot)
        })
        .collect();
    for spot in &named {
        assert_eq!(
            spot.said_of(&json!("niemand-1")),
            Some(("import-reference", spot.path.clone())),
            "{}",
            spot.path
        );
        for someone in ["a-1", "b-1"] {
            assert_eq!(
                spot.said_of(&json!(someone)),
                None,
                "{} {someone}",
                spot.path
            );
        }
    }
    assert!(
        named.len() > 30,
        "the search found too little to mean anything: {}",
        named.len()
    );
    let left_out: Vec<Spot> = spots()
        .into_iter()
        .filter(keeps_what_it_was_about)
        .collect();
    assert!(
        left_out
            .iter()
            .all(|spot| spot.said_of(&json!("niemand-1")).is_none())
            && left_out.len() == 2
    );
}

#[test]
fn who_was_not_written_down_is_not_missed() {
    // One field at a time, left empty where that may be.
    let mut tried = 0;
    for spot in spots()
        .into_iter()
        .filter(|spot| [json!("a-1"), json!("b-1")].contains(&spot.value))
    {
        let mut lists = full_lists();
        *lists.pointer_mut(&spot.pointer).unwrap() = Value::Null;
        if let Ok(case) = serde_json::from_value::<Case>(lists) {
            assert!(case.check_integrity().is_ok(), "{}", spot.path);
            tried += 1;
        }
    }
    assert!(
        tried > 10,
        "the search found too little to mean anything: {tried}"
    );
}

#[test]
fn every_number_that_refers_to_something_refers_to_what_is_there() {
    let refers = |spot: &Spot| match spot.field.as_str() {
        // Sizes refer to nothing either.
        "number" | "birth_year" | "kilobytes" | "amount" => false,
        "version" => spot.list != "plans",
        // Marks, minutes, kilometres and cents refer to nothing.
        _ if ["satisfaction_forms", "hours", "pay_terms"].contains(&spot.list.as_str()) => false,
        _ => spot.value.is_number(),
    };
    let spots = spots();
    let numbers: Vec<&Spot> = spots.iter().filter(|spot| refers(spot)).collect();
    for spot in &numbers {
        // An agreement is found by its version and its number together.
        let of_an_agreement = spot.field == "version"
            && spots
                .iter()
                .any(|it| it.list == spot.list && it.field == "agreement");
        let field = if of_an_agreement {
            "agreement"
        } else {
            &spot.field
        };
        assert_eq!(
            spot.said_of(&json!(77)),
            Some(("import-reference", format!("{}[0].{field}", spot.list))),
            "{}",
            spot.path
        );
    }
    assert!(
        numbers.len() > 20,
        "the search found too little to mean anything: {}",
        numbers.len()
    );
}

#[test]
fn what_others_refer_to_cannot_be_missing() {
    for (list, first) in [
        ("people", "application.applied_by"),
        ("coordinators", "coordinators_in_part_two[0].coordinator"),
        ("requirements", "requirements_told[0].requirement"),
        ("candidate_dates", "availabilities[0].candidate"),
        ("plans", "conveners[0].version"),
        ("agreements", "owners[0].agreement"),
    ] {
        let mut lists = full_lists();
        lists.as_object_mut().unwrap().remove(list);
        assert_eq!(
            said_of(lists),
            Some(("import-reference", first.to_owned())),
            "{list}"
        );
    }
    let mut lists = full_lists();
    lists.as_object_mut().unwrap().remove("conferences");
    assert_eq!(
        said_of(lists),
        Some(("import-empty", "conferences".to_owned()))
    );
}

/// By what a row is known: two rows of a list that agree in these are the same.
const KNOWN_BY: &[(&str, &[&str])] = &[
    ("reasons", &["number"]),
    ("coordinators", &["number"]),
    ("people", &["handle"]),
    ("kept_apart", &["number"]),
    ("exclusions", &["number"]),
    ("stands_beside", &["person", "by"]),
    ("authorities", &["person", "held_by"]),
    ("consents", &["number"]),
    ("refusals", &["number"]),
    ("measures", &["number"]),
    ("attachments", &["number"]),
    ("corrections", &["number"]),
    ("questions", &["number"]),
    ("question_choices", &["question", "person"]),
    ("requirements", &["number"]),
    ("requirements_told", &["requirement", "person"]),
    ("contacts", &["number"]),
    ("conferences", &["number"]),
    ("invitations", &["conference", "person"]),
    ("information", &["number"]),
    ("information_told", &["information", "person"]),
    ("views", &["number"]),
    ("dates", &["number"]),
    ("candidate_dates", &["number"]),
    ("availabilities", &["candidate", "person"]),
    ("arrangements", &["number"]),
    ("customs", &["number"]),
    ("day_safety", &["number"]),
    ("attendances", &["conference", "person"]),
    ("stay_choices", &["conference", "person", "chosen_by"]),
    ("coordinators_in_part_two", &["conference", "coordinator"]),
    ("plans", &["version"]),
    ("conveners", &["version", "person"]),
    ("plan_watchers", &["conference", "person"]),
    ("goes_well", &["version", "number"]),
    ("goals", &["version", "number"]),
    ("agreements", &["version", "number"]),
    ("owners", &["version", "agreement", "person"]),
    ("help_asked", &["version", "number"]),
    ("what_ifs", &["version", "number"]),
    (
        "requirement_answers",
        &["version", "requirement", "agreement"],
    ),
    ("verdicts", &["version", "requirement"]),
    ("plan_shares", &["version", "person"]),
    ("plan_signatures", &["version", "person"]),
    ("plan_decisions", &["number"]),
    ("amounts", &["number"]),
    ("follow_up_meetings", &["number"]),
    ("follow_up_calls", &["number"]),
    ("agreement_progress", &["number"]),
    ("help_answers", &["number"]),
    ("reviews", &["number"]),
    ("review_present", &["review", "person"]),
    ("translations", &["number"]),
    ("closures", &["number"]),
    ("satisfaction_forms", &["number"]),
    ("hours", &["number"]),
    ("pay_terms", &[]),
    ("deviations", &["number"]),
    ("waivers", &["number"]),
];

/// Something else of the same kind: another number, another person.
fn another(value: &Value) -> Value {
    if value.is_number() {
        json!(2)
    } else {
        json!("c-1")
    }
}

#[test]
fn nothing_stands_in_a_list_twice() {
    let full = full_lists();
    let lists: BTreeSet<&str> = full
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .filter(|list| *list != "application")
        .collect();
    assert_eq!(
        KNOWN_BY
            .iter()
            .map(|(list, _)| *list)
            .collect::<BTreeSet<_>>(),
        lists
    );
    for (list, known_by) in KNOWN_BY {
        let rows = full[list].as_array().unwrap();
        let with = |row: Value| {
            let mut lists = full.clone();
            lists[list].as_array_mut().unwrap().push(row);
            said_of(lists)
        };
        let twice = Some(("import-twice", format!("{list}[{}]", rows.len())));
        assert_eq!(with(rows[0].clone()), twice, "{list}");
        // The same row in other words is the same row;
        // a row that differs in what it is known by is another.
        for (field, value) in rows[0].as_object().unwrap() {
            let mut row = rows[0].clone();
            let is_key = known_by.contains(&field.as_str());
            if is_key {
                row[field] = another(value);
                assert_ne!(
                    with(row).map(|(code, _)| code),
                    Some("import-twice"),
                    "{list}.{field}"
                );
            } else if value
                .as_str()
                .is_some_and(|text| text.parse::<NaiveDate>().is_ok())
            {
                row[field] = json!("2026-02-03");
                assert_eq!(with(row), twice, "{list}.{field}");
            }
        }
    }
}

#[test]
fn a_fault_is_told_of_the_row_it_is_in() {
    let mut lists = full_lists();
    let mut second = lists["consents"][0].clone();
    second["number"] = json!(2);
    second["given_by"] = json!("niemand-1");
    lists["consents"].as_array_mut().unwrap().push(second);
    assert_eq!(
        said_of(lists.clone()),
        Some(("import-reference", "consents[1].given_by".to_owned()))
    );
    lists["consents"][1]["given_on"] = json!("2200-01-01");
    assert_eq!(
        said_of(lists),
        Some(("import-date", "consents[1].given_on".to_owned()))
    );
    let mut lists = full_lists();
    lists["closures"] = json!([
        lists["closures"][0],
        lists["closures"][0],
        lists["closures"][0]
    ]);
    lists["closures"][1]["number"] = json!(2);
    assert_eq!(
        said_of(lists),
        Some(("import-twice", "closures[2]".to_owned()))
    );
}
