//! `ekc recovery test`: whether the printed sheet still opens the file. Nothing changes.

use super::{WordsForm, clear_up, key_by_words};
use crate::desk::Desk;
use crate::domain::event::Event;
use crate::failure::{Failure, Kind, failure};
use crate::words::message;
use serde_json::json;

pub(super) fn run(form: &WordsForm, desk: &mut Desk) -> Result<(), Failure> {
    desk.ensure_file_exists()?;
    let key = key_by_words(desk, form.from.as_deref())?;
    let mut file = desk
        .open_with(key)
        .map_err(|failure| other_file(&failure))?;
    file.note_care(desk.now(), &Event::SheetTested)?;
    if desk.options.json {
        return desk.print_json(&json!({ "schema": "ekc.recovery-tested/1", "opens": true }));
    }
    let done = desk.words.say(message!("recovery-works"));
    desk.print(&done)?;
    clear_up(desk, form.from.as_deref());
    Ok(())
}

/// The failure for words that are a key, but of another file, or from before the key changed. A
/// damaged file looks the same.
pub(super) fn other_file(failure: &Failure) -> Failure {
    if failure.kind() == Kind::Damaged {
        failure!(WrongKey, "recovery-other-file")
    } else {
        failure.clone()
    }
}
