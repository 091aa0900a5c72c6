//! `ekc inform ask`: what the circle wants to know, of whom, by when.

use crate::desk::Desk;
use crate::domain::case::next_number;
use crate::domain::event::Event;
use crate::domain::information::Information;
use crate::domain::text::Prose;
use crate::failure::{Failure, failure};
use crate::movement::change::{Draft, change};
use crate::movement::input::{Answer, Question, may, must, required, today};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(value_name = "QUESTION")]
    words: Option<String>,
    #[arg(long, value_name = "PERSON")]
    wanted_by: Option<String>,
    #[arg(long, value_name = "PERSON")]
    of: Option<String>,
    #[arg(long, value_name = "DATE")]
    due: Option<String>,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

const QUESTIONS: &[Question] = &[
    must("words", Answer::Prose),
    must("wanted_by", Answer::Person),
    may("of", Answer::Person),
    may("due", Answer::Date),
    may("on", Answer::Date).otherwise(today).later(),
];

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    change(desk, form, QUESTIONS, decide)
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    let words = required("words", form.words.as_ref(), Prose::parse)?;
    let wanted_by = draft.person("wanted_by", form.wanted_by.as_ref())?;
    let of = draft.maybe_person("of", form.of.as_ref())?;
    let asked_on = draft.happened("on", form.on.as_ref())?;
    let due_on = draft.date("due", form.due.as_ref())?;
    if due_on.is_some_and(|due| due < asked_on) {
        return Err(failure!(Invalid, "due-before-asked", date = asked_on).about("due"));
    }
    let number = next_number(draft.case.information.iter().map(|item| item.number));
    let event = Event::InformationAsked {
        number,
        by: wanted_by.clone(),
    };
    draft.case.information.push(Information {
        number,
        words,
        wanted_by,
        asked_of: of,
        asked_on,
        due_on,
        received_on: None,
        answer: None,
        shared_on: None,
    });
    Ok(event)
}
