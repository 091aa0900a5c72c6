//! `ekc init`: make the encrypted case file and its key file.

use crate::desk::Desk;
use crate::failure::{Failure, failure};
use crate::words::{label, message};
use age::secrecy::{ExposeSecret as _, SecretString};
use serde_json::json;
use zxcvbn::zxcvbn;

#[derive(clap::Args)]
pub(crate) struct Form {}

pub(crate) fn run(_: &Form, desk: &mut Desk) -> Result<(), Failure> {
    desk.ensure_no_existing_file()?;
    let passphrase = new_passphrase(desk)?;
    let path = desk.create_file(&passphrase)?;
    if desk.options.json {
        return desk.print_json(&json!({
            "schema": "ekc.init/1",
            "file": path,
            "key_file": crate::store::key_path(&path),
        }));
    }
    let made = desk.words.say(message!("init-made", path = path.display()));
    desk.print(&made)?;
    let next = desk.words.say(message!("init-next"));
    desk.talk(&next);
    if let Some(service) = desk.synchronised(&path) {
        let warning = desk
            .words
            .say(message!("file-is-synchronised", service = service));
        desk.talk(&warning);
    }
    Ok(())
}

/// A passphrase given beforehand, or asked twice with a hint about its strength.
pub(super) fn new_passphrase(desk: &mut Desk) -> Result<SecretString, Failure> {
    if let Some(given) = desk.given_passphrase()? {
        if !desk.options.json {
            let hint = strength(desk, &given);
            desk.talk(&hint);
        }
        return Ok(given);
    }
    ask_new_passphrase(desk)
}

/// A new passphrase, asked twice with a hint about its strength.
pub(super) fn ask_new_passphrase(desk: &mut Desk) -> Result<SecretString, Failure> {
    if !desk.can_ask() {
        return Err(failure!(NoTerminal, "no-terminal-passphrase"));
    }
    let advice = desk.words.say(message!("ask-passphrase-advice"));
    desk.ask().remark(&advice);
    loop {
        let first_prompt = desk.words.say(message!("ask-passphrase-new"));
        let first = desk.ask().secret(&first_prompt)?;
        if first.expose_secret().is_empty() {
            let remark = desk.words.say(message!("ask-needed"));
            desk.ask().remark(&remark);
            continue;
        }
        let hint = strength(desk, &first);
        desk.ask().remark(&hint);
        let again_prompt = desk.words.say(message!("ask-passphrase-again"));
        let again = desk.ask().secret(&again_prompt)?;
        if again.expose_secret().is_empty() {
            continue;
        }
        if first.expose_secret() == again.expose_secret() {
            return Ok(first);
        }
        let remark = desk.words.say(message!("ask-passphrase-differs"));
        desk.ask().remark(&remark);
    }
}

/// How hard a passphrase is to guess, in words. A hint, never a block.
fn strength(desk: &Desk, passphrase: &SecretString) -> String {
    let score = u8::from(zxcvbn(passphrase.expose_secret(), &["ekc", "eigen kracht"]).score());
    desk.words.say(match score {
        0 | 1 => label!("strength-weak"),
        2 | 3 => label!("strength-fair"),
        _ => label!("strength-good"),
    })
}
