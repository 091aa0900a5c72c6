//! `ekc inform share`: everyone got the same information.

use crate::desk::Desk;
use crate::domain::event::Event;
use crate::failure::{Failure, failure};
use crate::movement::change::{Draft, change};
use crate::movement::input::{Answer, Question, may, must, number, switch};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(value_name = "NUMBER")]
    number: Vec<String>,
    #[arg(long)]
    #[serde(deserialize_with = "switch")]
    all: bool,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

const QUESTIONS: &[Question] = &[must("number", Answer::Lines), may("on", Answer::Date)];

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let questions = if form.all || form.from.is_some() {
        &[]
    } else {
        QUESTIONS
    };
    change(desk, form, questions, decide)
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    if form.all && !form.number.is_empty() {
        return Err(failure!(Usage, "one-way-only"));
    }
    let on = draft.happened("on", form.on.as_ref())?;
    let mut wanted = Vec::new();
    for (at, text) in form.number.iter().enumerate() {
        wanted.push(number(text).map_err(|failure| failure.about(format!("number[{at}]")))?);
    }
    if form.all {
        wanted = draft
            .case
            .information
            .iter()
            .filter(|item| item.received_on.is_some() && item.shared_on.is_none())
            .map(|item| item.number)
            .collect();
    }
    if wanted.is_empty() {
        return Err(failure!(Missing, "nothing-to-share"));
    }
    for wanted in &wanted {
        let about = |failure: Failure| failure.about("number");
        let item = draft
            .case
            .information
            .iter_mut()
            .find(|item| item.number == *wanted);
        let item =
            item.ok_or_else(|| about(failure!(Missing, "information-unknown", number = wanted)))?;
        let received = item.received_on.ok_or_else(|| {
            about(failure!(
                Blocked,
                "information-not-received",
                number = wanted
            ))
        })?;
        if on < received {
            return Err(failure!(Invalid, "shared-before-received", date = received).about("on"));
        }
        item.shared_on = Some(on);
    }
    Ok(Event::InformationShared {
        numbers: wanted,
        on,
    })
}
