//! `ekc undo`: take the last command back, one command one step, told in words.

use crate::desk::Desk;
use crate::failure::{Failure, Kind};
use crate::movement::change::{TRIES, as_told, in_words};
use crate::store::{LogLine, OperationKind, StoreError};
use crate::ui::ask::List;
use serde_json::json;

#[derive(clap::Args)]
pub(crate) struct Form {}

pub(crate) fn run(_: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let mut file = desk.open()?;
    let mut agreed: Option<i64> = None;
    for _ in 0..TRIES {
        // The number first: what is recorded while the question stands is noticed when we take back.
        let seen = file.newest_operation()?;
        let next = file.next_step(OperationKind::Undo)?;
        same_case(desk, next.as_ref())?;
        let next = next.ok_or_else(|| Failure::new(Kind::Missing, "nothing-to-undo"))?;
        // Paper does not come back; what lies behind it may not be what one has in mind.
        let left = file
            .log(None, u32::MAX)?
            .into_iter()
            .filter(|line| line.kind == OperationKind::Left && line.number > next.number)
            .count();
        let question = match agreed {
            Some(number) if number == next.number => None,
            Some(_) => Some("ask-undo-another"),
            None => Some("ask-undo-behind-paper").filter(|_| left > 0 && desk.can_ask()),
        };
        if let Some(question) = question {
            let question = desk
                .words
                .say_with(question, &[("what", in_words(&next.event, &desk.words))]);
            let no_or_yes = List::no_or_yes(question, &desk.words);
            if desk.ask().choose(&no_or_yes)? == 0 {
                return Err(Failure::new(Kind::Stopped, "stopped"));
            }
            agreed = Some(next.number);
        }
        let undone = match file.undo(desk.now(), seen) {
            Err(StoreError::Overtaken) => continue,
            undone => undone?.ok_or_else(|| Failure::new(Kind::Missing, "nothing-to-undo"))?,
        };
        tell(desk, "undone", "how-to-redo", &undone)?;
        if left > 0 {
            let line = desk
                .words
                .say_with("left-stays", &[("count", left.to_string())]);
            desk.talk(&line);
        }
        return Ok(());
    }
    Err(StoreError::Overtaken.into())
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
    let what = in_words(&line.event, &desk.words);
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
            &json!({ "schema": "ekc.done/1", "case": line.case, id: as_told(&line.event), "text": text }),
        );
    }
    desk.print(&text)?;
    let hint = desk.words.say(hint);
    desk.talk(&hint);
    Ok(())
}
