//! `ekc reopen`: the role begins again, for a further conference or because it was closed too soon.

use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::event::Event;
use crate::failure::{Failure, failure};
use crate::movement::change::{Draft, change_when};
use serde::{Deserialize, Serialize};

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    change_when(desk, form, &[], ensure_closed, decide)
}

fn ensure_closed(case: &Case) -> Result<(), Failure> {
    if case.closed_on().is_some() {
        Ok(())
    } else {
        Err(failure!(Conflict, "not-closed"))
    }
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    let on = draft.happened("on", form.on.as_ref())?;
    if let Some(closure) = draft
        .case
        .closures
        .iter_mut()
        .max_by_key(|closure| closure.number)
    {
        if on < closure.on {
            return Err(failure!(Invalid, "reopened-before-closed", date = closure.on).about("on"));
        }
        closure.reopened_on = Some(on);
    }
    Ok(Event::CaseReopened {
        case: draft.case.handle().clone(),
        on,
    })
}
