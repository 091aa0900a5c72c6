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
    desk.change_key()?;
    // Copies from before a migration have the old key.
    desk.delete_version_copies()?;
    if desk.options.json {
        return desk.print_json(&json!({ "schema": "ekc.key-rotated/1" }));
    }
    let done = desk.words.say(message!("key-rotated"));
    desk.print(&done)?;
    let hint = desk.words.say(message!("key-rotated-then"));
    desk.talk(&hint);
    Ok(())
}
