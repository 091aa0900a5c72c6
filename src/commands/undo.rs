//! `ekc undo`: take the last command back, one command one step, told in words.

use super::change::in_words;
use crate::desk::Desk;
use crate::failure::{Failure, Kind};
use crate::store::LogLine;
use serde_json::json;

#[derive(clap::Args)]
pub(crate) struct Form {}

pub(crate) fn run(_: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let mut file = desk.open()?;
    let undone = file.undo(desk.now())?.ok_or_else(|| Failure::new(Kind::Missing, "nothing-to-undo"))?;
    tell(desk, "undone", "how-to-redo", &undone)
}

/// Say what was taken back or done again.
pub(crate) fn tell(desk: &mut Desk, id: &str, hint: &str, line: &LogLine) -> Result<(), Failure> {
    let what = in_words(&line.told, &desk.words);
    let ago = desk.words.ago((desk.now() - line.at).num_seconds());
    let text = desk.words.say_with(id, &[("what", what), ("ago", ago)]);
    if desk.options.json {
        return desk.print_json(&json!({ "schema": "ekc.done/1", "case": line.case, id: line.told, "text": text }));
    }
    desk.print(&text)?;
    let hint = desk.words.say(hint);
    desk.talk(&hint);
    Ok(())
}
