//! `ekc recovery open`: with the sheet a new passphrase is put on the key,
//! also when the key file is gone.

use super::{WordsForm, clear_up, sheet_by_words};
use crate::commands::init::new_passphrase;
use crate::desk::Desk;
use crate::failure::Failure;
use crate::words::message;
use serde_json::json;

pub(super) fn run(form: &WordsForm, desk: &mut Desk) -> Result<(), Failure> {
    desk.ensure_file_exists()?;
    let sheet = sheet_by_words(desk, form.from.as_deref())?;
    drop(desk.open_with(sheet.key.again(), sheet.file.as_deref())?);
    let passphrase = new_passphrase(desk)?;
    desk.rewrap(&sheet.key, &passphrase)?;
    if desk.options.json {
        return desk.print_json(&json!({ "schema": "ekc.recovered/1" }));
    }
    let done = desk.words.say(message!("recovered"));
    desk.print(&done)?;
    clear_up(desk, form.from.as_deref());
    Ok(())
}
