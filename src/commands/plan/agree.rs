//! `ekc plan agree`: the circle says this is our plan; or someone who was not there agrees to a task.

use crate::desk::Desk;
use crate::domain::event::Event;
use crate::failure::{Failure, failure};
use crate::movement::change::{Draft, change};
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

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    change(desk, form, &[], decide)
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    let version = super::latest(&draft.case)?;
    let on = draft.happened("on", form.on.as_ref())?;
    if let Some(presented_on) = draft
        .case
        .latest_plan()
        .map(|plan| plan.presented_on)
        .filter(|presented| on < *presented)
    {
        return Err(failure!(Invalid, "plan-before-conference", date = presented_on).about("on"));
    }
    if !form.person.is_empty() {
        let people = draft.people("person", &form.person)?;
        for person in &people {
            let mut theirs = draft
                .case
                .owners
                .iter_mut()
                .filter(|it| it.version == version && it.person == *person)
                .peekable();
            if theirs.peek().is_none() {
                return Err(
                    failure!(Missing, "owner-unknown", person = person.as_str()).about("person")
                );
            }
            for owner in theirs {
                owner.agreed_on = owner.agreed_on.or(Some(on));
            }
        }
        return Ok(Event::OwnersAgreed { people, on });
    }
    if let Some(plan) = draft
        .case
        .plans
        .iter_mut()
        .find(|plan| plan.version == version)
    {
        plan.accepted_on = plan.accepted_on.or(Some(on));
    }
    Ok(Event::PlanAgreed { version, on })
}
