//! A failure in words: what, why, what now; or the same as JSON.

use crate::failure::Failure;
use crate::words::Words;
use serde_json::{Value, json};

/// The three sentences of a failure, and where it was found.
#[must_use]
pub fn explain(failure: &Failure, words: &Words) -> String {
    let told = sentences(failure, words);
    let mut lines = vec![match place(failure, words) {
        Some(place) => format!("{place}: {}", told.what),
        None => told.what,
    }];
    lines.extend(told.why);
    lines.extend(told.now);
    lines.join("\n")
}

/// A failure as one JSON object, schema `ekc.error/1`.
#[must_use]
pub fn explain_json(failure: &Failure, words: &Words) -> Value {
    let told = sentences(failure, words);
    json!({
        "schema": "ekc.error/1",
        "code": failure.code(),
        "exit": failure.kind().exit_code(),
        "rule": failure.arg("rule"),
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

fn sentences(failure: &Failure, words: &Words) -> Sentences {
    let mut args: Vec<(&str, String)> = failure.args().to_vec();
    if let Some(field) = failure.field() {
        args.push(("field", field.to_owned()));
        args.push(("flag", field.to_owned()));
    }
    // What a rule refuses is told as the rule's finding, with the why of the rule.
    let (own, finding) = (
        format!("failure-{}", failure.code()),
        format!("finding-{}", failure.code()),
    );
    let rule = failure
        .arg("rule")
        .map(|rule| format!("rule-{}.why", rule.to_lowercase()))
        .unwrap_or_default();
    let told = || {
        words
            .find(&finding, &args)
            .map(|what| format!("{what} ({})", failure.arg("rule").unwrap_or_default()))
    };
    let what = words
        .find(&own, &args)
        .or_else(told)
        .unwrap_or_else(|| words.say_with(&own, &args));
    let why = words
        .find(&format!("{own}.why"), &args)
        .or_else(|| words.find(&rule, &args));
    let now = words
        .find(&format!("{own}.now"), &args)
        .or_else(|| words.find(&format!("{finding}.now"), &args));
    let now = match (now, failure.arg("passable")) {
        (Some(now), Some(_)) => Some(format!("{now}\n{}", words.say("or-because"))),
        (now, _) => now,
    };
    Sentences { what, why, now }
}

fn place(failure: &Failure, words: &Words) -> Option<String> {
    match (failure.place(), failure.field()) {
        (Some(place), Some(field)) => Some(words.say_with(
            "place-and-field",
            &[
                ("line", place.line.to_string()),
                ("column", place.column.to_string()),
                ("field", field.to_owned()),
            ],
        )),
        (Some(place), None) => Some(words.say_with(
            "place",
            &[
                ("line", place.line.to_string()),
                ("column", place.column.to_string()),
            ],
        )),
        (None, Some(field)) => Some(field.to_owned()),
        (None, None) => None,
    }
}
