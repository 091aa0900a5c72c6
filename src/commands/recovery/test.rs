//! `ekc recovery test`: whether the printed sheet still opens the file. Nothing changes.

use super::{WordsForm, clear_up, sheet_by_words};
use crate::desk::Desk;
use crate::domain::event::Event;
use crate::failure::Failure;
use crate::words::message;
use serde_json::json;

pub(super) fn run(form: &WordsForm, desk: &mut Desk) -> Result<(), Failure> {
    desk.ensure_file_exists()?;
    let sheet = sheet_by_words(desk, form.from.as_deref())?;
    let in_short = desk.file_in_short()?;
    let mut file = desk.open_with(sheet.key, sheet.file.as_deref())?;
    file.note_care(desk.now(), &Event::SheetTested)?;
    if desk.options.json {
        return desk.print_json(&json!({
            "schema": "ekc.recovery-tested/1",
            "opens": true,
            "file_identifier": in_short,
        }));
    }
    let done = desk.words.say(message!("recovery-works", own = in_short));
    desk.print(&done)?;
    clear_up(desk, form.from.as_deref());
    Ok(())
}
