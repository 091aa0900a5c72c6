//! `ekc inform view`: the view of someone who cannot come, in their own words.

use crate::desk::Desk;
use crate::domain::case::next_number;
use crate::domain::event::Event;
use crate::domain::information::View;
use crate::domain::text::Prose;
use crate::failure::Failure;
use crate::movement::change::{Draft, change};
use crate::movement::input::{Answer, Question, may, must, number, optional, required, today};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(value_name = "PERSON")]
    person: Option<String>,
    #[arg(long, value_name = "TEXT")]
    words: Option<String>,
    #[arg(long, value_name = "PERSON")]
    brought_by: Option<String>,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    conference: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

const QUESTIONS: &[Question] = &[
    must("person", Answer::Person),
    must("words", Answer::Prose),
    may("brought_by", Answer::Person),
    may("on", Answer::Date).otherwise(today),
];

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    change(desk, form, QUESTIONS, decide)
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    let person = draft.person("person", form.person.as_ref())?;
    let words = required("words", form.words.as_ref(), Prose::parse)?;
    let brought_by = draft.maybe_person("brought_by", form.brought_by.as_ref())?;
    let on = draft.happened("on", form.on.as_ref())?;
    let conference = draft.conference(optional("conference", form.conference.as_ref(), number)?)?;
    let number = next_number(draft.case.views.iter().map(|view| view.number));
    draft.case.views.push(View {
        number,
        conference,
        person: person.clone(),
        words,
        on,
        brought_by,
    });
    Ok(Event::ViewNoted { person })
}
