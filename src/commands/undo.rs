//! `ekc undo`: take the last command back, one command one step, told in words.

use super::change::in_words;
use crate::desk::Desk;
use crate::failure::{Failure, Kind};
use crate::store::{LogLine, OperationKind};
use serde_json::json;

#[derive(clap::Args)]
pub(crate) struct Form {}

pub(crate) fn run(_: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let mut file = desk.open()?;
    same_case(desk, file.next_step(OperationKind::Undo)?.as_ref())?;
    let next = file
        .next_step(OperationKind::Undo)?
        .ok_or_else(|| Failure::new(Kind::Missing, "nothing-to-undo"))?;
    // Paper does not come back; what lies behind it may not be what one has in mind.
    let left = file
        .log(None, u32::MAX)?
        .into_iter()
        .filter(|line| line.kind == OperationKind::Left && line.number > next.number)
        .count();
    if left > 0 && desk.can_ask() {
        let question = desk.words.say_with(
            "ask-undo-behind-paper",
            &[("what", in_words(&next.told, &desk.words))],
        );
        let answers = [desk.words.say("yes-no-no"), desk.words.say("yes-no-yes")];
        if desk.ask().choose(&question, &answers)? == 0 {
            return Err(Failure::new(Kind::Stopped, "stopped"));
        }
    }
    let undone = file
        .undo(desk.now())?
        .ok_or_else(|| Failure::new(Kind::Missing, "nothing-to-undo"))?;
    tell(desk, "undone", "how-to-redo", &undone)?;
    if left > 0 {
        let line = desk
            .words
            .say_with("left-stays", &[("count", left.to_string())]);
        desk.talk(&line);
    }
    Ok(())
}

/// `--case` with another case than that of the step is a mistake, not a wish.
pub(crate) fn same_case(desk: &Desk, step: Option<&LogLine>) -> Result<(), Failure> {
    let of = step.and_then(|step| step.case.as_deref());
    match (desk.options.case.as_deref(), of) {
        (Some(asked), Some(of)) if asked != of => {
            Err(Failure::new(Kind::Blocked, "step-of-another-case").with("case", of))
        }
        _ => Ok(()),
    }
}

/// Say what was taken back or done again.
pub(crate) fn tell(desk: &mut Desk, id: &str, hint: &str, line: &LogLine) -> Result<(), Failure> {
    let what = in_words(&line.told, &desk.words);
    let ago = desk.words.ago((desk.now() - line.at).num_seconds());
    // What is about the whole file has no case.
    let message = if line.case.is_some() {
        id.to_owned()
    } else {
        format!("{id}-in-file")
    };
    let text = desk.words.say_with(
        &message,
        &[
            ("what", what),
            ("ago", ago),
            ("case", line.case.clone().unwrap_or_default()),
        ],
    );
    if desk.options.json {
        return desk.print_json(
            &json!({ "schema": "ekc.done/1", "case": line.case, id: line.told, "text": text }),
        );
    }
    desk.print(&text)?;
    let hint = desk.words.say(hint);
    desk.talk(&hint);
    Ok(())
}
