//! `ekc requirement`: a minimum requirement for a safe plan, set by an involved professional.

use super::change::{Draft, Told, change};
use super::form::{Answer, may, must, optional, required};
use crate::desk::Desk;
use crate::domain::case::next_number;
use crate::domain::circle::Role;
use crate::domain::intake::Requirement;
use crate::domain::text::Prose;
use crate::failure::{Failure, Kind};
use crate::method::rules::{self, Finding};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(value_name = "REQUIREMENT")]
    words: Option<String>,
    #[arg(long, value_name = "PERSON")]
    set_by: Option<String>,
    #[arg(long, value_name = "TEXT")]
    why: Option<String>,
    #[arg(long, value_name = "TEXT")]
    met_when: Option<String>,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

const QUESTIONS: &[super::form::Question] =
    &[must("words", Answer::Prose), must("set_by", Answer::Person), may("why", Answer::Prose), may("met_when", Answer::Prose), may("on", Answer::Date)];

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    change(desk, "requirement", form, QUESTIONS, decide)
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Told, Failure> {
    let words = required("words", form.words.as_ref(), Prose::parse)?;
    let set_by = draft.person("set_by", form.set_by.as_ref())?;
    let role = draft.case.person(&set_by).map_or(Role::Circle, |person| person.role);
    rules::requirement_set_by(role).map_err(|failure| failure.about("set_by"))?;
    if draft.case.requirements.iter().any(|requirement| requirement.words == words) {
        return Err(Failure::new(Kind::Several, "requirement-twice").about("words"));
    }
    let number = next_number(draft.case.requirements.iter().map(|requirement| requirement.number));
    draft.case.requirements.push(Requirement {
        number,
        words,
        set_by: set_by.clone(),
        set_on: draft.happened("on", form.on.as_ref())?,
        why: optional("why", form.why.as_ref(), Prose::parse)?,
        met_when: optional("met_when", form.met_when.as_ref(), Prose::parse)?,
    });
    if !draft.case.application.safety {
        draft.note(Finding::inform("requirement-without-safety"));
    }
    Ok(Told::new("requirement").with("number", number).with("by", set_by))
}
