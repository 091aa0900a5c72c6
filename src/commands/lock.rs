//! `ekc lock`: the opened key goes at once.

use crate::desk::Desk;
use crate::failure::Failure;
use serde_json::json;

#[derive(clap::Args)]
pub(crate) struct Form {}

pub(crate) fn run(_: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let was_open = desk.lock()?;
    if desk.options.json {
        return desk.print_json(&json!({ "schema": "ekc.locked/1", "was_open": was_open }));
    }
    let done = desk.words.say(if was_open { "locked" } else { "was-locked" });
    desk.print(&done)
}
