//! `ekc passphrase`: another passphrase on the same key; the case file itself does not change.

use super::init::ask_new_passphrase;
use crate::desk::Desk;
use crate::failure::Failure;
use crate::words::message;
use serde_json::json;

#[derive(clap::Args)]
pub(crate) struct Form {}

pub(crate) fn run(_: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let key = desk.key_by_passphrase()?;
    let passphrase = ask_new_passphrase(desk)?;
    desk.rewrap(&key, &passphrase)?;
    if desk.options.json {
        return desk.print_json(&json!({ "schema": "ekc.passphrase/1" }));
    }
    let done = desk.words.say(message!("passphrase-changed"));
    desk.print(&done)?;
    let hint = desk.words.say(message!("passphrase-old-copies"));
    desk.talk(&hint);
    Ok(())
}
