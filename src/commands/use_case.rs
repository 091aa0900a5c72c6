//! `ekc use CASE`: choose the case to work in, once, so that no case stands on the line after.

use crate::desk::Desk;
use crate::domain::event::Event;
use crate::domain::text::Handle;
use crate::failure::{Failure, failure};
use crate::movement::input::{Answer, fill, must, required};
use crate::store::Record;
use serde::{Deserialize, Serialize};

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(value_name = "CASE")]
    handle: Option<String>,
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let mut file = desk.open()?;
    let form = fill(desk, None, form, &[must("handle", Answer::Line)])?.form;
    let seen = file.newest_operation()?;
    let handle = required("handle", form.handle.as_ref(), Handle::parse)?;
    let handle = desk.choose_case(&file, Some(handle.as_str()))?;
    if file.setting("case")?.as_deref() == Some(handle.as_str()) {
        return Err(failure!(Conflict, "nothing-changed"));
    }
    let event = Event::CaseUsed {
        case: handle.clone(),
    };
    let record = Record {
        at: desk.now(),
        event: &event,
        before: None,
        after: None,
        settings: vec![("case", handle.to_string())],
        seen,
    };
    file.record(&record)?;
    crate::movement::change::say_done(desk, &event, handle.as_str())
}
