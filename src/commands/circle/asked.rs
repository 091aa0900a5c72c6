//! `ekc circle asked`: someone was asked "who else?" (wie nog meer?).

use crate::desk::Desk;
use crate::domain::event::Event;
use crate::failure::Failure;
use crate::movement::change::{Draft, change};
use crate::movement::input::{Answer, must};
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
    change(desk, form, &[must("person", Answer::People)], decide)
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    let people = draft.people("person", &form.person)?;
    let on = draft.happened("on", form.on.as_ref())?;
    for person in draft
        .case
        .people
        .iter_mut()
        .filter(|person| people.contains(&person.handle))
    {
        person.asked_who_else_on = Some(on);
    }
    Ok(Event::WhoElseAsked { people, on })
}
