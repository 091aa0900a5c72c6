//! `ekc reading-help`: advice on a letter or a template of one's own.
//! It stops nothing and gives no score.

use crate::desk::Desk;
use crate::failure::{Failure, failure};
use crate::language::reading::{Advice, advice};
use crate::papers::template::TEMPLATE_MOST;
use crate::ui::help::value_wrong;
use crate::words::{Language, Value, Words, message};
use serde_json::json;
use std::path::PathBuf;

#[derive(clap::Args)]
pub(crate) struct Form {
    #[arg(value_name = "FILE|-", default_value = "-")]
    text: PathBuf,
    #[arg(long = "in", value_name = "nl|en")]
    language: Option<String>,
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let bytes = desk.read(&form.text, TEMPLATE_MOST)?;
    let text = String::from_utf8(bytes)
        .ok()
        .filter(|text| text.len() <= TEMPLATE_MOST)
        .ok_or_else(|| failure!(Invalid, "text-unreadable"))?;
    let language = form
        .language
        .as_deref()
        .map(|tag| Language::from_tag(tag).ok_or_else(|| value_wrong("--in", "nl, en")));
    let found = advice(
        &text,
        language.transpose()?.unwrap_or(desk.words.language()).tag(),
    );
    let line_of = |at: usize| text[..at].matches('\n').count() + 1;
    if desk.options.json {
        let found: Vec<_> = found
            .iter()
            .map(|it| {
                json!({
                    "kind": it.kind.code(),
                    "line": line_of(it.at),
                    "piece": it.piece,
                    "instead": it.instead,
                    "text": line(it, &desk.words),
                })
            })
            .collect();
        return desk.print_json(&json!({ "schema": "ekc.reading-help/1", "advice": found }));
    }
    if found.is_empty() {
        let nothing = desk.words.say(message!("reading-nothing"));
        return desk.print(&nothing);
    }
    let lines: Vec<String> = found
        .iter()
        .map(|it| {
            desk.words.say(message!(
                "reading-at-line",
                number = line_of(it.at),
                text = line(it, &desk.words)
            ))
        })
        .collect();
    desk.print(&lines.join("\n"))
}

/// One piece of advice in words.
pub(crate) fn line(advice: &Advice, words: &Words) -> String {
    let id = format!("reading-{}", advice.kind.code());
    let piece = ("piece", Value::Text(advice.piece.clone()));
    match &advice.instead {
        Some(instead) => words.find(
            &format!("{id}-instead"),
            &[piece, ("instead", Value::Text(instead.clone()))],
        ),
        None => words.find(&id, &[piece]),
    }
    .unwrap_or_default()
}
