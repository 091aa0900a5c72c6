//! A case without somebody, and what may stay of a case that is erased.

use crate::every_event::every;
use crate::people::{a_case, day, handle};
use ekc::domain::Case;
use ekc::domain::event::{Destination, Event};
use ekc::domain::intake::Variant;
use ekc::domain::paper::{PaperForm, PaperKind, Tongue};
use ekc::domain::text::{Name, Prose};
use ekc::method::forgetting::{Instead, forget, retold};
use ekc::method::registration::registration;
use serde_json::{Value, json};
use std::path::Path;

fn instead() -> Instead {
    Instead {
        handle: handle("vergeten-1"),
        name: Name::parse("Vergeten").unwrap(),
        mask: Prose::parse("(vergeten)").unwrap(),
    }
}

fn every_list() -> Case {
    serde_yaml::from_str(include_str!("../data/every-list.yaml")).unwrap()
}

/// Every text value in a case, with where it stands.
fn texts(value: &Value, path: String, found: &mut Vec<(String, String)>) {
    match value {
        Value::String(text) => found.push((path, text.clone())),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .for_each(|(at, item)| texts(item, format!("{path}[{at}]"), found)),
        Value::Object(fields) => fields
            .iter()
            .for_each(|(name, field)| texts(field, format!("{path}.{name}"), found)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[test]
fn nothing_in_any_list_points_to_who_is_forgotten_or_names_them() {
    for who in ["a-1", "b-1"] {
        let mut case = every_list();
        let person = case.person(&handle(who)).unwrap().clone();
        let first = person.name.as_str().split(' ').next().unwrap().to_owned();
        // Named in every text there is room for.
        let mut value = serde_json::to_value(&case).unwrap();
        let mut places = Vec::new();
        texts(&value, String::new(), &mut places);
        let mut named = 0;
        for (path, text) in places
            .iter()
            .filter(|(path, _)| !path.starts_with(".people") && !path.starts_with(".coordinators"))
        {
            let pointer = path.replace(['.', '['], "/").replace(']', "");
            let before = value.pointer(&pointer).cloned().unwrap();
            *value.pointer_mut(&pointer).unwrap() = json!(format!("{text} zei {first}"));
            if serde_json::from_value::<Case>(value.clone()).is_ok() {
                named += 1;
            } else {
                *value.pointer_mut(&pointer).unwrap() = before;
            }
        }
        assert!(named > 30, "only {named} places");
        case = serde_json::from_value(value).unwrap();
        let after = forget(&case, &handle(who), &instead());
        assert!(
            after.check_integrity().is_ok(),
            "{:?}",
            after.check_integrity()
        );
        let mut left = Vec::new();
        texts(
            &serde_json::to_value(&after).unwrap(),
            String::new(),
            &mut left,
        );
        for (path, text) in &left {
            assert!(text != who && !text.contains(&first), "{path}: {text}");
        }
        assert!(
            after
                .people
                .iter()
                .any(|it| it.handle == handle("vergeten-1")
                    && it.phone.is_none()
                    && it.address.is_none())
        );
    }
}

#[test]
fn who_is_forgotten_stays_in_no_spelling_of_their_name() {
    let mut case = a_case(Variant::Family);
    let who = case.people[0].handle.clone();
    case.people[0].name = Name::parse("Bożena Kot").unwrap();
    let text = "Bożena, Boz\u{307}ena, Bozena en BOZENA";
    case.application.situation = Some(Prose::parse(text).unwrap());
    let after = forget(&case, &who, &instead());
    assert_eq!(
        after.application.situation.unwrap().as_str(),
        "(vergeten), (vergeten), (vergeten) en (vergeten)"
    );
}

#[test]
fn who_is_forgotten_and_is_called_like_a_small_word_is_gone_from_every_text() {
    let mut case = a_case(Variant::Family);
    let who = case.people[0].handle.clone();
    case.people[0].name = Name::parse("Ben de Wit").unwrap();
    let text = "Ben brengt taart. Ben, kom je? Ik ben er met Ben.";
    case.application.situation = Some(Prose::parse(text).unwrap());
    let after = forget(&case, &who, &instead());
    assert_eq!(
        after.application.situation.unwrap().as_str(),
        "(vergeten) brengt taart. (vergeten), kom je? Ik ben er met (vergeten)."
    );
}

#[test]
fn of_the_others_nothing_changes() {
    let case = every_list();
    let after = forget(&case, &handle("a-1"), &instead());
    assert_eq!(
        after.person(&handle("b-1")).unwrap().name,
        case.person(&handle("b-1")).unwrap().name
    );
    assert_eq!(after.requirements, case.requirements);
    assert_eq!(
        (after.agreements.len(), after.what_ifs.clone()),
        (case.agreements.len(), case.what_ifs.clone())
    );
    assert_eq!(
        after.person(&handle("b-1")).unwrap().name.as_str(),
        "Bert Proef",
        "the name of the family is his too"
    );
    assert_eq!(forget(&case, &handle("onbekend"), &instead()), case);
}

#[test]
fn a_name_that_is_also_a_word_of_a_closed_list_spoils_no_row() {
    let mut case = every_list();
    case.people[0].name = Name::parse("Visit Family").unwrap();
    let after = forget(&case, &handle("a-1"), &instead());
    assert_eq!(after.application.variant, case.application.variant);
    assert!(after.check_integrity().is_ok());
}

#[test]
fn a_text_that_would_grow_too_long_gives_way_to_the_mask_alone() {
    let mut case = a_case(Variant::Family);
    let name = case.people[0].name.to_string();
    let first = name.split(' ').next().unwrap().to_owned();
    case.application.financer = Some(
        ekc::domain::text::Line::parse(&format!("{first} ").repeat(500 / (first.len() + 1)))
            .unwrap(),
    );
    let who = case.people[0].handle.clone();
    let after = forget(&case, &who, &instead());
    assert!(
        !after
            .application
            .financer
            .unwrap()
            .as_str()
            .contains(&first)
    );
}

#[test]
fn the_log_is_retold_without_them_and_without_the_path_of_their_papers() {
    let case = every_list();
    let person = case.person(&handle("a-1")).unwrap();
    let paper = |who: &str, place: &str| Event::PaperMade {
        person: Some(handle(who)),
        kind: PaperKind::Plan,
        form: PaperForm::Pdf,
        tongue: Tongue::Dutch,
        place: Destination::of(Path::new(place)),
    };
    let retold = |event: &Event| retold(event, &case, person, &instead());
    assert_eq!(
        retold(&paper("a-1", "/thuis/brief.pdf")),
        paper("vergeten-1", "…")
    );
    assert_eq!(
        retold(&paper("b-1", "/thuis/Ada Proef.pdf")),
        paper("b-1", "…")
    );
    assert_eq!(
        retold(&paper("b-1", "/thuis/lijst.pdf")),
        paper("b-1", "/thuis/lijst.pdf")
    );
    let shared = |people: [&str; 2]| Event::PlanShared {
        version: 1,
        people: people.map(handle).to_vec(),
        on: day("2026-01-26"),
    };
    assert_eq!(
        retold(&shared(["b-1", "a-1"])),
        shared(["b-1", "vergeten-1"])
    );
}

#[test]
fn no_event_of_the_log_names_who_is_forgotten() {
    let case = every_list();
    let person = case.person(&handle("a-1")).unwrap();
    for event in every() {
        let before = serde_json::to_string(&event).unwrap();
        let after = retold(&event, &case, person, &instead());
        let after = serde_json::to_string(&after).unwrap();
        assert!(!after.contains("a-1"), "{after}");
        assert_eq!(before.contains("b-1"), after.contains("b-1"), "{after}");
        assert_eq!(before == after, !before.contains("a-1"), "{after}");
    }
}

#[test]
fn a_handle_that_names_them_goes_when_it_is_nobodys_any_more_and_the_case_keeps_its_own() {
    let case = every_list();
    let person = case.person(&handle("a-1")).unwrap();
    let edited = |who: &str| Event::PersonEdited {
        person: handle(who),
    };
    let retold = |event: &Event| retold(event, &case, person, &instead());
    assert_eq!(retold(&edited("ada")), edited("vergeten-1"));
    assert_eq!(retold(&edited("b-1")), edited("b-1"));
    let used = Event::CaseUsed {
        case: handle("a-1"),
    };
    assert_eq!(retold(&used), used);
}

#[test]
fn what_an_earlier_version_told_forgets_them_too() {
    let case = every_list();
    let person = case.person(&handle("a-1")).unwrap();
    let earlier = |args: &str| Event::Earlier {
        id: "from-an-earlier-day".to_owned(),
        args: serde_json::from_str(args).unwrap(),
    };
    for (before, after) in [
        (
            r#"{"person":"a-1","kind":"@paper-plan","place":"/thuis/brief.pdf"}"#,
            r#"{"person":"vergeten-1","kind":"@paper-plan","place":"…"}"#,
        ),
        (
            r#"{"people":"b-1, a-1","count":"2","place":"/thuis/lijst.csv"}"#,
            r#"{"people":"b-1, vergeten-1","count":"2","place":"/thuis/lijst.csv"}"#,
        ),
        (r#"{"place":"/thuis/voor-a-1.csv"}"#, r#"{"place":"…"}"#),
    ] {
        assert_eq!(
            retold(&earlier(before), &case, person, &instead()),
            earlier(after)
        );
    }
}

#[test]
fn what_stays_of_an_erased_case_names_nobody_and_no_day() {
    let case = every_list();
    let (year, figures) = registration(&case);
    assert_eq!(year, 2026);
    let text = figures.to_string();
    for word in ["Ada", "Bert", "a-1", "2026-", "Zonderen", "proef"] {
        assert!(!text.contains(word), "{word}: {text}");
    }
    assert_eq!(
        (
            figures["agreements"].as_u64(),
            figures["days"].as_i64(),
            figures["variant"].as_str()
        ),
        (Some(1), Some(22), Some("variant-family"))
    );
}

#[test]
fn what_was_agreed_for_a_safe_day_goes_with_whom_it_was_for_and_stays_without_whom_it_is_about() {
    let for_her = forget(&every_list(), &handle("a-1"), &instead());
    assert!(for_her.day_safety.is_empty());
    let about_him = forget(&every_list(), &handle("b-1"), &instead());
    assert_eq!(about_him.day_safety.len(), 1);
    assert!(about_him.day_safety[0].about.is_none());
}

#[test]
fn who_is_forgotten_keeps_an_eye_on_no_plan() {
    let after = forget(&every_list(), &handle("b-1"), &instead());
    assert!(after.plan_watchers.is_empty());
}

#[test]
fn who_stood_beside_whom_goes_with_either_of_them() {
    for who in ["a-1", "b-1"] {
        let after = forget(&every_list(), &handle(who), &instead());
        assert!(after.stands_beside.is_empty(), "{who}");
    }
}

#[test]
fn what_became_of_the_help_stays_and_why_goes_with_who_told_or_answered_it() {
    for who in ["a-1", "b-1"] {
        let after = forget(&every_list(), &handle(who), &instead());
        let answer = &after.help_answers[0];
        assert!(answer.reason.is_none() && answer.much.is_some(), "{who}");
        let people = [&answer.answered_by, &answer.told_by];
        let forgotten = Some(handle("vergeten-1"));
        let masked = people.into_iter().filter(|it| **it == forgotten);
        assert_eq!(masked.count(), 1, "{who}");
    }
}

#[test]
fn papers_go_with_who_gave_them_and_those_of_others_stay() {
    let case = every_list();
    let after = forget(&case, &handle("b-1"), &instead());
    assert!(after.attachments.is_empty());
    let after = forget(&case, &handle("a-1"), &instead());
    assert_eq!(after.attachments, case.attachments);
}

#[test]
fn measures_go_with_whom_they_hold_for_and_a_review_stays_without_who_is_forgotten() {
    let case = every_list();
    let after = forget(&case, &handle("a-1"), &instead());
    assert!(after.measures.is_empty() && after.review_present.is_empty());
    assert!(after.corrections.is_empty() && after.amounts.is_empty());
    assert_eq!(after.reviews, case.reviews);
    assert!(after.customs[0].led_by.is_some(), "somebody else leads it");
    let after = forget(&case, &handle("b-1"), &instead());
    assert_eq!(after.measures, case.measures);
    assert_eq!(after.corrections, case.corrections);
    let amount = &after.amounts[0];
    assert!(amount.whom.is_none() && amount.words.is_none());
    assert_eq!(amount.amount, case.amounts[0].amount);
    assert_eq!(after.review_present, case.review_present);
    assert!(after.customs.len() == 1 && after.customs[0].led_by.is_none());
}
