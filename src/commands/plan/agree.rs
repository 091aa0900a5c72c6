//! `ekc plan agree`: the circle says this is our plan; or someone agrees to their own task, says no
//! to it, or gives it back.

use crate::desk::Desk;
use crate::domain::event::Event;
use crate::domain::plan::Owner;
use crate::domain::text::Handle;
use crate::failure::{Failure, failure};
use crate::method::acts::Act;
use crate::method::rules::voluntary::after_all_of;
use crate::method::tasks::gave_back;
use crate::movement::change::{Draft, change};
use crate::movement::input::{missing, number, switch};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(value_name = "PERSON")]
    person: Vec<String>,
    #[arg(long)]
    #[serde(deserialize_with = "switch")]
    no: bool,
    #[arg(long, value_name = "NUMBERS", value_delimiter = ',')]
    agreement: Vec<String>,
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
        return with_their_own_task(draft, form, version, on);
    }
    if form.no || !form.agreement.is_empty() {
        return Err(missing("person"));
    }
    if let Some(plan) = draft
        .case
        .plans
        .iter_mut()
        .find(|plan| plan.version == version)
    {
        plan.accepted_on = plan.accepted_on.or(Some(on));
    }
    // Who names no day says it now, after all that was said today; of a day that is named it is
    // what was said.
    if form.on.is_none() {
        draft.does(Act::AcceptPlan {
            version,
            on: after_all_of(on),
        });
    }
    Ok(Event::PlanAgreed { version, on })
}

/// What people say of their own task: of each they have, or of these agreements.
fn with_their_own_task(
    draft: &mut Draft,
    form: &Form,
    version: u32,
    on: NaiveDate,
) -> Result<Event, Failure> {
    let people = draft.people("person", &form.person)?;
    let mut wanted = Vec::new();
    for (at, text) in form.agreement.iter().enumerate() {
        wanted.push(number(text).map_err(|failure| failure.about(format!("agreement[{at}]")))?);
    }
    let is_meant = |it: &Owner, person: &Handle| {
        it.version == version
            && it.person == *person
            && (wanted.is_empty() || wanted.contains(&it.agreement))
    };
    for person in &people {
        let mut theirs = draft
            .case
            .owners
            .iter_mut()
            .filter(|it| is_meant(it, person))
            .peekable();
        if theirs.peek().is_none() {
            return Err(
                failure!(Missing, "owner-unknown", person = person.as_str()).about("person")
            );
        }
        for owner in theirs {
            if form.no {
                owner.declined_on = Some(on);
            } else {
                agree_to(owner, on);
            }
        }
    }
    if form.no {
        // What somebody says is written down, and what follows is told.
        draft.learn();
        return Ok(Event::OwnersDeclined { people, on });
    }
    Ok(Event::OwnersAgreed { people, on })
}

/// The first yes stays, unless a no came after it.
fn agree_to(owner: &mut Owner, on: NaiveDate) {
    if gave_back(owner) {
        // On one day the last word counts.
        owner.declined_on = owner.declined_on.filter(|no| *no < on);
        owner.agreed_on = Some(on);
    } else {
        owner.agreed_on = owner.agreed_on.or(Some(on));
    }
}
