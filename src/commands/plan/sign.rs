//! `ekc plan sign`: who signed the plan, and when.

use crate::desk::Desk;
use crate::domain::event::Event;
use crate::domain::plan::PlanSignature;
use crate::failure::{Failure, failure};
use crate::movement::change::{Draft, change_when, put};
use crate::movement::input::{Answer, Question, may, must, today};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(value_name = "PERSON")]
    person: Vec<String>,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

const QUESTIONS: &[Question] = &[
    must("person", Answer::People),
    may("on", Answer::Date).otherwise(today),
];

/// A paper may come back signed after the role has ended too.
pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    change_when(
        desk,
        form,
        QUESTIONS,
        |case| super::latest(case).map(drop),
        decide,
    )
}

/// Who signed once more on another day signed on that day.
fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    draft.learn();
    let version = super::latest(&draft.case)?;
    let people = draft.people("person", &form.person)?;
    let on = draft.happened("on", form.on.as_ref())?;
    if let Some(presented_on) = draft
        .case
        .latest_plan()
        .map(|plan| plan.presented_on)
        .filter(|presented| on < *presented)
    {
        return Err(failure!(Invalid, "plan-before-conference", date = presented_on).about("on"));
    }
    for person in &people {
        put(
            &mut draft.case.plan_signatures,
            PlanSignature {
                version,
                person: person.clone(),
                on,
            },
            |it| it.version == version && it.person == *person,
        );
    }
    Ok(Event::PlanSigned {
        version,
        people,
        on,
    })
}
