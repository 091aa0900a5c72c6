//! `ekc inform receive`: the answer came, in plain words.

use crate::desk::Desk;
use crate::domain::event::Event;
use crate::domain::text::Prose;
use crate::failure::{Failure, failure};
use crate::method::rules::Finding;
use crate::method::rules::finding;
use crate::movement::change::{Draft, change};
use crate::movement::input::{
    Answer, NumberOf, Question, may, must, number, optional, required, should, today,
};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(value_name = "NUMBER")]
    number: Option<String>,
    #[arg(long, value_name = "TEXT")]
    answer: Option<String>,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

const QUESTIONS: &[Question] = &[
    must("number", Answer::Number).of(NumberOf::Information),
    // An answer that came says something: whoever notes it is asked what.
    should("answer", Answer::Prose),
    may("on", Answer::Date).otherwise(today),
];

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    change(desk, form, QUESTIONS, decide)
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    let wanted = required("number", form.number.as_ref(), number)?;
    let answer = optional("answer", form.answer.as_ref(), Prose::parse)?;
    let on = draft.happened("on", form.on.as_ref())?;
    let missing = || failure!(Missing, "information-unknown", number = wanted).about("number");
    let item = draft
        .case
        .information
        .iter_mut()
        .find(|item| item.number == wanted)
        .ok_or_else(missing)?;
    if on < item.asked_on {
        return Err(failure!(Invalid, "received-before-asked", date = item.asked_on).about("on"));
    }
    item.received_on = Some(on);
    let changed = answer.is_some() && answer != item.answer;
    item.answer = answer.or_else(|| item.answer.clone());
    let was_shared = changed && item.shared_on.take().is_some();
    if changed {
        // Who heard the answer of before did not hear this one.
        draft
            .case
            .information_told
            .retain(|it| it.information != wanted);
    }
    if was_shared {
        // What everyone had is not what it is now (R11).
        draft.note(Finding::warn(
            "R11",
            finding!("share-again", number = wanted),
        ));
    }
    Ok(Event::InformationReceived { number: wanted, on })
}
