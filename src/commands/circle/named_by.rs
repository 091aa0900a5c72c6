//! `ekc circle named-by`: who named whom; from this the rounds follow.

use crate::desk::Desk;
use crate::domain::event::Event;
use crate::failure::{Failure, failure};
use crate::movement::change::{Draft, change};
use crate::movement::input::{Answer, must};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(value_name = "PERSON")]
    person: Option<String>,
    #[arg(value_name = "BY")]
    by: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    change(
        desk,
        form,
        &[must("person", Answer::Person), must("by", Answer::Person)],
        decide,
    )
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    let handle = draft.person("person", form.person.as_ref())?;
    let by = draft.person("by", form.by.as_ref())?;
    if handle == by {
        return Err(failure!(Invalid, "named-by-self").about("by"));
    }
    if let Some(person) = draft
        .case
        .people
        .iter_mut()
        .find(|person| person.handle == handle)
    {
        person.named_by = Some(by.clone());
    }
    let round = draft
        .case
        .person(&handle)
        .map_or(0, |person| draft.case.round(person));
    Ok(Event::PersonNamedBy {
        person: handle,
        by,
        round,
    })
}
