//! `ekc log`: what was recorded, newest first, in words.

use crate::desk::Desk;
use crate::failure::Failure;
use crate::movement::change::{as_told, in_words};
use crate::store::OperationKind;
use crate::words::{label, message};
use serde_json::json;

#[derive(clap::Args)]
pub(crate) struct Form {
    #[arg(long)]
    all: bool,
    #[arg(long, value_name = "NUMBER", default_value_t = 20)]
    most: u32,
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let file = desk.open()?;
    let case = if form.all {
        None
    } else {
        Some(desk.choose_case(&file, None)?)
    };
    let lines = file.log(case.as_ref(), form.most)?;
    let words = &desk.words;
    let told: Vec<(String, &crate::store::LogLine)> = lines
        .iter()
        .map(|line| {
            let what = in_words(&line.event, words);
            let text = match line.kind {
                OperationKind::Do if line.undone => words.say(message!("log-undone", what = what)),
                OperationKind::Do | OperationKind::Left | OperationKind::Care => what,
                OperationKind::Undo => words.say(message!("log-undo", what = what)),
                OperationKind::Redo => words.say(message!("log-redo", what = what)),
            };
            (text, line)
        })
        .collect();
    if desk.options.json {
        let lines: Vec<_> = told
            .iter()
            .map(|(text, line)| {
                json!({
                    "number": line.number,
                    "at": line.at,
                    "case": line.case,
                    "did": as_told(&line.event),
                    "text": text,
                    "undone": line.undone,
                })
            })
            .collect();
        return desk.print_json(&json!({ "schema": "ekc.log/1", "lines": lines }));
    }
    let rows: Vec<Vec<String>> = told
        .iter()
        .map(|(text, line)| {
            let at = line.at.with_timezone(&chrono::Local);
            vec![
                line.number.to_string(),
                format!("{} {}", words.date(at.date_naive()), words.time(at.time())),
                line.case.clone().unwrap_or_default(),
                text.clone(),
            ]
        })
        .collect();
    desk.print_table(
        &[
            label!("head-number"),
            label!("head-at"),
            label!("head-case"),
            label!("head-what"),
        ],
        &rows,
    )
}
