//! `ekc requirement`: a minimum requirement for a safe plan, set by an involved professional.

use crate::desk::Desk;
use crate::domain::case::next_number;
use crate::domain::event::Event;
use crate::domain::intake::{Requirement, RequirementTold};
use crate::domain::text::{Handle, Prose};
use crate::failure::{Failure, failure};
use crate::method::rules::finding;
use crate::method::rules::{Finding, not_yet_told};
use crate::movement::change::{Draft, change, put};
use crate::movement::input::{Answer, may, must, number, optional, required, switch};
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
    #[arg(long, value_name = "NUMBER")]
    told: Option<String>,
    #[arg(long, value_name = "PERSON", value_delimiter = ',')]
    to: Vec<String>,
    #[arg(long)]
    #[serde(deserialize_with = "switch")]
    to_all: bool,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

const QUESTIONS: &[crate::movement::input::Question] = &[
    must("words", Answer::Prose),
    must("set_by", Answer::Person),
    may("why", Answer::Prose),
    may("met_when", Answer::Prose),
    may("on", Answer::Date),
];

const TOLD: &[crate::movement::input::Question] =
    &[must("to", Answer::People), may("on", Answer::Date)];

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let questions = match (form.from.is_some(), form.told.is_some(), form.to_all) {
        (true, _, _) | (_, true, true) => &[],
        (false, true, false) => TOLD,
        (false, false, _) => QUESTIONS,
    };
    change(desk, form, questions, decide)
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    if let Some(wanted) = optional("told", form.told.as_ref(), number)? {
        return told(draft, form, wanted);
    }
    let words = required("words", form.words.as_ref(), Prose::parse)?;
    let set_by = draft.person("set_by", form.set_by.as_ref())?;
    if draft
        .case
        .requirements
        .iter()
        .any(|requirement| requirement.words == words)
    {
        return Err(failure!(Conflict, "requirement-twice").about("words"));
    }
    let number = next_number(
        draft
            .case
            .requirements
            .iter()
            .map(|requirement| requirement.number),
    );
    draft.case.requirements.push(Requirement {
        number,
        words,
        set_by: set_by.clone(),
        set_on: draft.happened("on", form.on.as_ref())?,
        why: optional("why", form.why.as_ref(), Prose::parse)?,
        met_when: optional("met_when", form.met_when.as_ref(), Prose::parse)?,
    });
    if !draft.case.application.safety {
        draft.note(Finding::inform(finding!("requirement-without-safety")));
    }
    Ok(Event::RequirementSet { number, by: set_by })
}

/// Someone knows a minimum requirement from here on (R7).
fn told(draft: &mut Draft, form: &Form, requirement: u32) -> Result<Event, Failure> {
    if form.words.is_some() || form.to_all && !form.to.is_empty() {
        return Err(failure!(Usage, "one-way-only"));
    }
    if !draft
        .case
        .requirements
        .iter()
        .any(|it| it.number == requirement)
    {
        return Err(failure!(Missing, "requirement-unknown", number = requirement).about("told"));
    }
    let on = draft.happened("on", form.on.as_ref())?;
    let people: Vec<Handle> = if form.to_all {
        not_yet_told(&draft.case)
            .into_iter()
            .filter(|(number, _)| *number == requirement)
            .map(|(_, person)| person.handle.clone())
            .collect()
    } else {
        draft.people("to", &form.to)?
    };
    if people.is_empty() {
        return Err(failure!(Conflict, "all-know", number = requirement).about("to_all"));
    }
    for person in &people {
        let row = RequirementTold {
            requirement,
            person: person.clone(),
            on,
        };
        put(&mut draft.case.requirements_told, row, |it| {
            it.requirement == requirement && it.person == *person
        });
    }
    Ok(Event::RequirementTold {
        number: requirement,
        people,
        on,
    })
}
