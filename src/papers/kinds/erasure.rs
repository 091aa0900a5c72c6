//! That everything kept about someone is erased (wisbrief).
//!
//! For: only who is named; `--on` is the day on which you erase, otherwise today.

use crate::method::naming::Names;
use crate::method::telling::Telling;
use crate::papers::paper::{ANYBODY, Content, Needs, Paper, who_is_named, who_takes_part};
use crate::papers::sight::{Sight, WrittenValues};
use chrono::NaiveDate;
use serde::Serialize;

pub(super) const PAPER: Paper = Paper {
    telling: Telling::Rights,
    names: Names::NobodyElse,
    needs: Needs::DayOfErasing,
    audience: who_is_named,
    may_hold: ANYBODY,
    everyone: who_takes_part,
    content,
};

#[derive(Serialize)]
struct Values {
    /// Date.
    erase_on: Option<NaiveDate>,
    /// True when the plan of the others stays.
    reader_only: bool,
    /// True when there are copies from before.
    copies_left: bool,
    /// What was made before for this reader.
    papers: Vec<WrittenValues>,
}

fn content(sight: &Sight<'_>) -> Content {
    let erased = sight.subject.erased;
    Content::of(&Values {
        erase_on: sight.subject.erase_on.or(sight.case.application.keep_until),
        reader_only: erased.is_some_and(|it| it.reader_only),
        copies_left: erased.is_some_and(|it| it.copies_left),
        papers: sight.papers_before(),
    })
}
