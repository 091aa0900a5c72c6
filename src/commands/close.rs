//! `ekc close`: the role of the coordinator ends, in any of the ordinary ways.

use super::change::{Draft, Told, change};
use super::form::{Answer, Question, may, must, optional, options, required};
use crate::desk::Desk;
use crate::domain::case::next_number;
use crate::domain::choice::Choice as _;
use crate::domain::followup::{CloseReason, Closure};
use crate::domain::text::Line;
use crate::failure::{Failure, Kind};
use crate::method::clocks::{call_due_on, call_made, last_held};
use crate::method::rules::Finding;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(long, value_name = "REASON")]
    reason: Option<String>,
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

const QUESTIONS: &[Question] = &[must("reason", Answer::Choice(options::<CloseReason>)), may("note", Answer::Line), may("on", Answer::Date)];

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    change(desk, "close", form, QUESTIONS, decide)
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Told, Failure> {
    let reason = required("reason", form.reason.as_ref(), CloseReason::parse)?;
    let note = optional("note", form.note.as_ref(), Line::parse)?;
    let on = draft.happened("on", form.on.as_ref())?;
    let reopened = draft.case.closures.iter().filter_map(|closure| closure.reopened_on).max();
    let earliest = reopened.unwrap_or(draft.case.application.applied_on);
    if on < earliest {
        return Err(Failure::new(Kind::Invalid, "date-before").with("date", earliest.to_string()).about("on"));
    }
    if reason == CloseReason::Completed && last_held(&draft.case).is_none() {
        draft.note(Finding::inform("closed-without-conference"));
    }
    if let Some(due) = call_due_on(&draft.case).filter(|_| !call_made(&draft.case)) {
        draft.note(Finding::warn("R24", "closed-without-call").with("date", due.to_string()));
    }
    let number = next_number(draft.case.closures.iter().map(|closure| closure.number));
    draft.case.closures.push(Closure { number, on, reason, note, reopened_on: None });
    Ok(Told::new("close").with("case", draft.case.handle()).choice("reason", reason).with("on", on))
}
