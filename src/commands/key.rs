//! `ekc key rotate`: another key for the whole file; the passphrase stays.
//! Copies and sheets from before keep the old key.

use crate::desk::Desk;
use crate::failure::Failure;
use crate::words::message;
use clap::Subcommand;
use serde_json::json;

#[derive(clap::Args)]
pub(crate) struct Key {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// `ekc key rotate`
    #[command(visible_alias = "vernieuwen")]
    Rotate,
}

pub(crate) fn run(key: &Key, desk: &mut Desk) -> Result<(), Failure> {
    match key.command {
        Command::Rotate => rotate(desk),
    }
}

fn rotate(desk: &mut Desk) -> Result<(), Failure> {
    let is_alone = desk.change_key()?;
    // Copies from before a migration have the old key.
    let is_clean = desk.delete_version_copies().is_ok();
    if desk.options.json {
        desk.print_json(&json!({ "schema": "ekc.key-rotated/1" }))?;
    } else {
        let done = desk.words.say(message!("key-rotated"));
        desk.print(&done)?;
    }
    // The key is another one, whatever could not be done beside it.
    if !is_alone {
        let remark = desk.words.say(message!("key-rotated-old-key-stays"));
        desk.talk(&remark);
    }
    if !is_clean {
        let remark = desk.words.say(message!("key-rotated-copy-stays"));
        desk.talk(&remark);
    }
    if !desk.options.json {
        let hint = desk.words.say(message!("key-rotated-then"));
        desk.talk(&hint);
    }
    Ok(())
}
