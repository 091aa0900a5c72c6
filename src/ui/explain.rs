//! A failure in words: what, why, what now; or the same as JSON.

use crate::failure::Failure;
use crate::words::{Value, Words, message};
use serde_json::json;

/// The three sentences of a failure, and where it was found.
#[must_use]
pub fn explain(failure: &Failure, words: &Words) -> String {
    let told = sentences(failure, &values_of(failure, words), words);
    let mut lines = vec![match place(failure, words) {
        Some(place) => format!("{place}: {}", told.what),
        None => told.what,
    }];
    lines.extend(told.why);
    lines.extend(told.now);
    lines.join("\n")
}

/// Why an answer is refused, to who just typed it: what it is about stands in the question above,
/// and what was typed is on the same screen, so it may be repeated.
#[must_use]
pub fn explain_answer(failure: &Failure, typed: Option<&str>, words: &Words) -> String {
    let mut values = values_of(failure, words);
    if let Some(typed) = typed {
        values.retain(|(name, _)| *name != "given");
        values.push(("given", Value::Text(typed.to_owned())));
    }
    let told = sentences(failure, &values, words);
    let lines = std::iter::once(told.what).chain(told.why).chain(told.now);
    lines.collect::<Vec<_>>().join("\n")
}

/// A failure as one JSON object, schema `ekc.error/1`.
#[must_use]
pub fn explain_json(failure: &Failure, words: &Words) -> serde_json::Value {
    let told = sentences(failure, &values_of(failure, words), words);
    json!({
        "schema": "ekc.error/1",
        "code": failure.code(),
        "exit": failure.kind().exit_code(),
        "rule": failure.rule().map(|it| it.rule),
        "field": failure.field(),
        "line": failure.place().map(|place| place.line),
        "column": failure.place().map(|place| place.column),
        "what": told.what,
        "why": told.why,
        "now": told.now,
    })
}

struct Sentences {
    what: String,
    why: Option<String>,
    now: Option<String>,
}

/// What can be done about what a rule stops, without that a reason may pass it.
#[must_use]
pub fn what_can_be_done(failure: &Failure, words: &Words) -> Option<String> {
    let values = values_of(failure, words);
    let now = words.find(&format!("finding-{}.now", failure.code()), &values)?;
    Some(with_one_at_a_time(now, failure, words))
}

fn values_of(failure: &Failure, words: &Words) -> Vec<(&'static str, Value)> {
    let mut values = failure.values().to_vec();
    if let Some(field) = failure.field() {
        values.push(("field", Value::Text(path_in_words(field, words))));
        values.push(("flag", Value::Text(field.to_owned())));
    }
    values
}

fn sentences(failure: &Failure, values: &[(&'static str, Value)], words: &Words) -> Sentences {
    let find = |id: String| words.find(&id, values);
    let code = failure.code();
    // What a rule refuses is told as the rule's finding, with the why of the rule.
    let what = find(format!("failure-{code}")).or_else(|| {
        let rule = failure.rule()?.rule;
        Some(format!("{} ({rule})", find(format!("finding-{code}"))?))
    });
    let why = find(format!("failure-{code}.why")).or_else(|| {
        let rule = failure.rule()?.rule.to_lowercase();
        find(format!("rule-{rule}.why"))
    });
    let now = find(format!("failure-{code}.now")).or_else(|| find(format!("finding-{code}.now")));
    let is_passable = failure.rule().is_some_and(|it| it.passable);
    let now = match now {
        Some(now) if is_passable => Some(format!("{now}\n{}", words.say(message!("or-because")))),
        now => now,
    };
    let now = now.map(|now| with_one_at_a_time(now, failure, words));
    let what = what.unwrap_or_default();
    Sentences { what, why, now }
}

/// A command is typed for one person at a time: where a refusal names several, the commands in it
/// have the word for a person in their place.
fn with_one_at_a_time(now: String, failure: &Failure, words: &Words) -> String {
    let Some(people) = failure.arg("person").filter(|it| it.contains(", ")) else {
        return now;
    };
    let person = words.named("typed-person");
    let mut pieces = now.split("ekc ");
    let mut said = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        said.push_str("ekc ");
        match piece.split_once(people.as_str()) {
            Some((typed, rest)) if is_of_a_command(typed) => {
                said.push_str(&format!("{typed}{person}{rest}"));
            }
            Some(_) | None => said.push_str(piece),
        }
    }
    said
}

/// Whether the words after `ekc` still belong to the command, and no new sentence began.
fn is_of_a_command(typed: &str) -> bool {
    !typed.contains([':', '.', ',', '?', '!', '\n'])
}

/// Which field of a form it is, as a person counts: `agreement[2].when` is agreement 3, when. What
/// is in no list is told as it is typed.
fn path_in_words(path: &str, words: &Words) -> String {
    if !path.contains('[') {
        return path.to_owned();
    }
    let step = |step: &str| {
        let mut parts = step.split('[');
        let name = parts.next().unwrap_or_default();
        let id = format!("path-{}", name.replace('_', "-"));
        let mut said = vec![words.find(&id, &[]).unwrap_or_else(|| name.to_owned())];
        let places = parts.filter_map(|it| it.trim_end_matches(']').parse::<usize>().ok());
        said.extend(places.map(|at| at.saturating_add(1).to_string()));
        said.join(" ")
    };
    path.split('.').map(step).collect::<Vec<_>>().join(", ")
}

fn place(failure: &Failure, words: &Words) -> Option<String> {
    match (failure.place(), failure.field()) {
        (Some(place), Some(field)) => Some(words.say(message!(
            "place-and-field",
            line = place.line,
            column = place.column,
            field = path_in_words(field, words)
        ))),
        (Some(place), None) => {
            Some(words.say(message!("place", line = place.line, column = place.column)))
        }
        (None, Some(field)) => Some(path_in_words(field, words)),
        (None, None) => None,
    }
}
