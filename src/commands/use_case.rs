//! `ekc use CASE`: choose the case to work in, once, so that no case stands on the line after.

use crate::desk::Desk;
use crate::domain::event::Event;
use crate::domain::text::Handle;
use crate::failure::{Failure, failure};
use crate::store::{CaseFile, Record};
use crate::ui::ask::{List, Listed};
use crate::words::message;

#[derive(clap::Args)]
pub(crate) struct Form {
    #[arg(value_name = "CASE")]
    handle: Option<String>,
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let mut file = desk.open()?;
    let shown = file.identities_of_cases()?;
    let handle = named(form, desk, &file)?;
    let seen = file.newest_operation()?;
    // The list may have stood for a day: the case of this handle may be another one by now.
    if !shown.stand_for_the_same(&file.identities_of_cases()?) {
        return Err(failure!(InUse, "meant-another"));
    }
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

/// The case that was named; otherwise it is chosen from a list.
fn named(form: &Form, desk: &mut Desk, file: &CaseFile) -> Result<Handle, Failure> {
    if let Some(handle) = &form.handle {
        return Handle::parse(handle).map_err(|failure| failure.about("handle"));
    }
    if !desk.can_ask() {
        let flags = desk.how_to_give("handle");
        return Err(failure!(NoTerminal, "missing-answers", flags = flags));
    }
    let handles: Vec<String> = file.handles()?.iter().map(Handle::to_string).collect();
    if handles.is_empty() {
        return Err(failure!(Missing, "no-case-yet"));
    }
    let lines = handles.iter();
    let lines = lines
        .map(|handle| Listed::new(handle.clone(), &[]))
        .collect();
    let question = desk.words.say(message!("ask-use-case"));
    let list = List::new(question, lines, &desk.words);
    let at = desk.ask().choose(&list)?;
    let chosen = handles.get(at).map_or("", String::as_str);
    Handle::parse(chosen)
}
