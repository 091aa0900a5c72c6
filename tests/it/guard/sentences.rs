//! The sentence of an event tells all that the event holds: what is not told back is not seen when
//! it is wrong.

use crate::every_event::every;
use ekc::domain::event::Event;
use ekc::words::message;
use serde_json::Value;

/// What an event holds and no sentence tells, and why.
const NOT_TOLD: [(&str, &str, &str); 5] = [
    (
        "copy-made",
        "newest",
        "the doctor tells how far a copy goes",
    ),
    ("copy-made", "same_disk", "told beside it, as a warning"),
    (
        "copy-restored",
        "newest",
        "the doctor tells how far a copy goes",
    ),
    ("copy-restored", "same_disk", "told beside it, as a warning"),
    (
        "calendar-made",
        "unkeyed",
        "for the next calendar, and nothing to a person",
    ),
];

/// The texts in a value.
fn leaves(value: &Value) -> Vec<String> {
    match value {
        Value::Null => Vec::new(),
        Value::Bool(truth) => vec![truth.to_string()],
        Value::Number(number) => vec![number.to_string()],
        // A time is told without its seconds.
        Value::String(text) => vec![text.strip_suffix(":00").unwrap_or(text).to_owned()],
        Value::Array(all) => all.iter().flat_map(leaves).collect(),
        Value::Object(fields) => fields.values().flat_map(leaves).collect(),
    }
}

/// The values of its sentence that the words tell, in every language: a test holds the languages
/// to the same values.
fn told(event: &Event) -> Vec<String> {
    let (id, values) = event.sentence();
    let id = format!("did-{id}");
    let (_, in_words) = message::all()
        .iter()
        .find(|(name, _)| *name == id)
        .unwrap_or_else(|| panic!("no sentence: {id}"));
    let mut told = Vec::new();
    for (name, value) in values {
        if in_words.contains(&name) {
            told.push(value.to_string());
        }
    }
    told
}

/// The same event with the other truth in a field.
fn turned(event: &Event, field: &str, truth: bool) -> Event {
    let mut value = serde_json::to_value(event).unwrap();
    value[field] = Value::Bool(!truth);
    serde_json::from_value(value).unwrap()
}

#[test]
fn each_value_that_an_event_holds_is_in_its_sentence() {
    let mut untold = Vec::new();
    for event in every() {
        if matches!(event, Event::Earlier { .. }) {
            continue;
        }
        let kind = event.kind();
        let Value::Object(fields) = serde_json::to_value(&event).unwrap() else {
            panic!("{kind} holds no fields");
        };
        for (field, value) in fields.iter().filter(|(name, _)| *name != "event") {
            if NOT_TOLD
                .iter()
                .any(|(of, it, _)| *of == kind && it == field)
            {
                continue;
            }
            let is_told = match value.as_bool() {
                // Each of both has a sentence of its own.
                Some(truth) => turned(&event, field, truth).sentence().0 != event.sentence().0,
                None => leaves(value)
                    .iter()
                    .all(|leaf| told(&event).iter().any(|it| it.contains(leaf.as_str()))),
            };
            if !is_told {
                untold.push(format!("{kind}: {field}"));
            }
        }
    }
    assert!(untold.is_empty(), "recorded and not told: {untold:#?}");
}

#[test]
fn what_is_not_told_is_there_and_has_its_reason() {
    for (kind, field, why) in NOT_TOLD {
        let holds = every().iter().any(|event| {
            event.kind() == kind && serde_json::to_value(event).unwrap().get(field).is_some()
        });
        assert!(holds && why.contains(' '), "{kind}: {field}");
    }
}
