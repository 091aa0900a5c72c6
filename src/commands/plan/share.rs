//! `ekc plan share`: to whom the plan was given, and when.

use crate::desk::Desk;
use crate::domain::choice::Choice as _;
use crate::domain::event::Event;
use crate::domain::invitation::Way;
use crate::domain::plan::PlanShare;
use crate::domain::text::Handle;
use crate::failure::{Failure, failure};
use crate::method::readers::plan_readers;
use crate::method::rules::voluntary::after_all_of;
use crate::movement::change::{Draft, change};
use crate::movement::giving::give_plan;
use crate::movement::input::{Answer, Question, may, must, optional, options, switch, today};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(value_name = "PERSON")]
    person: Vec<String>,
    #[arg(long)]
    #[serde(deserialize_with = "switch")]
    all: bool,
    #[arg(long, value_name = "WAY")]
    way: Option<String>,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

const QUESTIONS: &[Question] = &[
    must("person", Answer::People),
    may("way", Answer::Choice(options::<Way>)),
    may("on", Answer::Date).otherwise(today),
];

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let questions = if form.all || form.from.is_some() {
        &[]
    } else {
        QUESTIONS
    };
    change(desk, form, questions, decide)
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    let version = super::latest(&draft.case)?;
    if form.all && !form.person.is_empty() {
        return Err(failure!(Usage, "one-way-only"));
    }
    let on = draft.happened("on", form.on.as_ref())?;
    let way = optional("way", form.way.as_ref(), Way::parse)?;
    let people: Vec<Handle> = if form.all {
        plan_readers(&draft.case, version)
            .into_iter()
            .map(|person| person.handle.clone())
            .collect()
    } else {
        draft.people("person", &form.person)?
    };
    if people.is_empty() {
        return Err(failure!(Missing, "nobody-was-there").about("all"));
    }
    let people: Vec<Handle> = if form.all {
        let have_it = draft.case.who_has_plan(version);
        let without = people.into_iter().filter(|it| !have_it.contains(it));
        without.collect()
    } else {
        people
    };
    if people.is_empty() {
        return Err(failure!(Conflict, "all-have-the-plan", version = version));
    }
    if let Some(presented_on) = draft
        .case
        .latest_plan()
        .map(|plan| plan.presented_on)
        .filter(|presented| on < *presented)
    {
        return Err(failure!(Invalid, "plan-before-conference", date = presented_on).about("on"));
    }
    // Who names no day gives it now, to one as to all; of a day that is named it is what was done.
    let gives_on = if form.on.is_none() {
        after_all_of(on)
    } else {
        on
    };
    for person in &people {
        let share = PlanShare {
            version,
            person: person.clone(),
            on,
            way,
        };
        let act = give_plan(&mut draft.case, share, gives_on);
        draft.does(act);
    }
    Ok(Event::PlanShared {
        version,
        people,
        on,
    })
}
