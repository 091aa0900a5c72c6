//! `ekc lock`: the opened key is forgotten at once, and the screen is cleared where that is asked.

use crate::desk::Desk;
use crate::failure::Failure;
use crate::words::message;
use serde_json::json;

#[derive(clap::Args)]
pub(crate) struct Form {
    #[arg(long)]
    clear_screen: bool,
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let was_open = desk.lock()?;
    let is_clear = form.clear_screen && desk.clear_screen();
    if desk.options.json {
        return desk.print_json(
            &json!({ "schema": "ekc.locked/1", "was_open": was_open, "screen_cleared": is_clear }),
        );
    }
    let done = desk
        .words
        .say(message!(either(was_open, "locked", "was-locked")));
    desk.print(&done)
}
