//! `ekc undo`: take the last command back, one command one step, told in words.

use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::text::Handle;
use crate::failure::{Failure, failure};
use crate::movement::change::{TRIES, as_told, in_words};
use crate::movement::recorded::Said;
use crate::movement::{named, recorded};
use crate::store::{CaseFile, LogLine, OperationKind, StoreError};
use crate::ui::ask::List;
use crate::words::{label, message};
use serde_json::json;

#[derive(clap::Args)]
pub(crate) struct Form {}

pub(crate) fn run(_: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let mut file = desk.open()?;
    let mut agreed: Option<i64> = None;
    for _ in 0..TRIES {
        // The number first: what is recorded while the question stands is noticed
        // when we take back.
        let seen = file.newest_operation()?;
        let next = file.next_step(OperationKind::Undo)?;
        ensure_same_case(desk, next.as_ref())?;
        let next = next.ok_or_else(|| failure!(Missing, "nothing-to-undo"))?;
        // A paper cannot be undone, and the step before it may be another than one has in mind.
        let left = file.left_since(next.number)?;
        let before = case_of(&file, &next)?;
        let what = match &before {
            Some(case) => in_words(&next.event, &named::words_of_talk(desk, case)),
            None => in_words(&next.event, &desk.words),
        };
        let question = match agreed {
            Some(number) if number == next.number => None,
            Some(_) => Some(message!("ask-undo-another", what = what)),
            None if left > 0 && desk.can_ask() => {
                Some(message!("ask-undo-behind-paper", what = what))
            }
            None => None,
        };
        if let Some(question) = question {
            let question = desk.words.say(question);
            let no_or_yes = List::no_or_yes(question, &desk.words);
            if desk.ask().choose(&no_or_yes)? == 0 {
                return Err(failure!(Stopped, "stopped"));
            }
            agreed = Some(next.number);
        }
        let undone = match file.undo(desk.now(), seen) {
            Err(StoreError::Overtaken) => continue,
            undone => undone?.ok_or_else(|| failure!(Missing, "nothing-to-undo"))?,
        };
        let after = case_to_tell_of(desk, &file, &undone);
        tell(desk, Turn::Undone, &undone, after.as_ref(), before.as_ref())?;
        if left > 0 {
            let line = desk.words.say(message!("left-stays", count = left));
            desk.talk(&line);
        }
        return Ok(());
    }
    Err(StoreError::Overtaken.into())
}

/// Fails when `--case` names another case than that of the step.
pub(crate) fn ensure_same_case(desk: &Desk, step: Option<&LogLine>) -> Result<(), Failure> {
    let of = step.and_then(|step| step.case.as_deref());
    match (desk.options.case.as_deref(), of) {
        (Some(asked), Some(of)) if asked != of => {
            Err(failure!(Blocked, "step-of-another-case", case = of))
        }
        _ => Ok(()),
    }
}

/// The case of a step, as it stands now.
pub(crate) fn case_of(file: &CaseFile, step: &LogLine) -> Result<Option<Case>, Failure> {
    match &step.case {
        Some(case) => Ok(file.load(&Handle::parse(case)?)?),
        None => Ok(None),
    }
}

/// The case after a step, where its values are told back: on a screen. The step is done by then, so
/// that a case which cannot be read any more is no failure of it.
pub(crate) fn case_to_tell_of(desk: &Desk, file: &CaseFile, step: &LogLine) -> Option<Case> {
    desk.screen()?;
    case_of(file, step).ok().flatten()
}

/// Which way a step went.
#[derive(Clone, Copy)]
pub(crate) enum Turn {
    Undone,
    Redone,
}

/// Say what was taken back or done again, with the values that the case has with the step and not
/// without it.
pub(crate) fn tell(
    desk: &mut Desk,
    turn: Turn,
    line: &LogLine,
    without: Option<&Case>,
    with: Option<&Case>,
) -> Result<(), Failure> {
    let what = match with {
        Some(case) => in_words(&line.event, &named::words(desk, case)),
        None => in_words(&line.event, &desk.words),
    };
    let ago = desk.words.ago((desk.now() - line.at).num_seconds());
    // What is about the whole file has no case.
    let text = desk.words.say(match (turn, &line.case) {
        (Turn::Undone, Some(case)) => message!("undone", what = what, ago = ago, case = case),
        (Turn::Undone, None) => message!("undone-in-file", what = what, ago = ago),
        (Turn::Redone, Some(case)) => message!("redone", what = what, case = case),
        (Turn::Redone, None) => message!("redone-in-file", what = what),
    });
    let (key, hint) = match turn {
        Turn::Undone => ("undone", label!("how-to-redo")),
        Turn::Redone => ("redone", label!("how-to-undo")),
    };
    if desk.options.json {
        return desk.print_json(
            &json!({ "schema": "ekc.done/1", "case": line.case, key: as_told(&line.event),
                "text": text }),
        );
    }
    desk.print(&text)?;
    if let Some(with) = with {
        let said = Said {
            sentence: &text,
            ..Said::default()
        };
        for line in recorded::lines(desk, without, with, said) {
            desk.print(&line)?;
        }
    }
    let hint = desk.words.say(hint);
    desk.talk(&hint);
    Ok(())
}
