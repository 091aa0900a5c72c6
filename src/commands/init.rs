//! `ekc init`: make the encrypted case file and its key file.

use crate::desk::Desk;
use crate::domain::passphrase::in_one_spelling;
use crate::failure::{Failure, failure};
use crate::store::Attempt;
use crate::words::{label, message};
use age::secrecy::{ExposeSecret as _, SecretString};
use serde_json::json;
use std::path::Path;
use zeroize::Zeroizing;
use zxcvbn::zxcvbn;

#[derive(clap::Args)]
pub(crate) struct Form {}

pub(crate) fn run(_: &Form, desk: &mut Desk) -> Result<(), Failure> {
    desk.ensure_no_existing_file(Attempt::Init)?;
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
    tell_where_it_lies(desk, &path);
    Ok(())
}

/// Say that a service takes the folder of the case file along.
pub(super) fn tell_where_it_lies(desk: &mut Desk, path: &Path) {
    if let Some(service) = desk.synchronised(path) {
        let warning = desk
            .words
            .say(message!("file-is-synchronised", service = service));
        desk.talk(&warning);
    }
}

/// A passphrase given beforehand, or asked twice with a hint about its strength.
pub(super) fn new_passphrase(desk: &mut Desk) -> Result<SecretString, Failure> {
    if let Some(given) = desk.given_passphrase()? {
        tell_strength(desk, &given);
        return Ok(given);
    }
    ask_new_passphrase(desk)
}

/// Say how strong a passphrase is that was given.
pub(super) fn tell_strength(desk: &mut Desk, passphrase: &SecretString) {
    if !desk.options.json {
        let hint = strength(desk, passphrase);
        desk.talk(&hint);
    }
}

/// A new passphrase, asked twice with a hint about its strength.
pub(super) fn ask_new_passphrase(desk: &mut Desk) -> Result<SecretString, Failure> {
    if !desk.can_ask() {
        return Err(failure!(NoTerminal, "no-terminal-passphrase"));
    }
    let advice = desk.words.say(message!("ask-passphrase-advice"));
    ask_twice(desk, &advice)
}

/// A passphrase that is chosen now, asked twice behind this advice.
pub(super) fn ask_twice(desk: &mut Desk, advice: &str) -> Result<SecretString, Failure> {
    desk.ask().remark(advice);
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
        let spelled = |typed: &SecretString| Zeroizing::new(in_one_spelling(typed.expose_secret()));
        if spelled(&first) == spelled(&again) {
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
