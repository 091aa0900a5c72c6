//! That everything kept about someone is erased (wisbrief).
//!
//! For: only who is named; `--on` is the day on which you erase, otherwise today.

use crate::domain::paper::PaperKind;
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
    /// True when the reader was given the plan.
    has_plan: bool,
    /// What was made before for this reader.
    papers: Vec<WrittenValues>,
}

fn content(sight: &Sight<'_>) -> Content {
    let erased = sight.subject.erased;
    let is_the_plan = |kind: PaperKind| matches!(kind, PaperKind::Plan | PaperKind::PlanSimple);
    let was_printed = sight.subject.written.iter().any(|it| is_the_plan(it.kind));
    let was_shared = sight.subject.reader.person().is_some_and(|reader| {
        let mut shares = sight.case.plan_shares.iter();
        shares.any(|it| it.person == reader.handle)
    });
    Content::of(&Values {
        erase_on: sight.subject.erase_on.or(sight.case.application.keep_until),
        reader_only: erased.is_some_and(|it| it.reader_only),
        copies_left: erased.is_some_and(|it| it.copies_left),
        has_plan: was_printed || was_shared,
        papers: sight.papers_before(),
    })
}
