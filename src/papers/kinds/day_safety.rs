//! What was agreed so that the day is safe (veiligheid van de dag).
//!
//! For: the coordinator.

use crate::domain::Case;
use crate::domain::choice::Choice as _;
use crate::domain::conference::{DaySafety, SafetyKind};
use crate::domain::text::Prose;
use crate::method::naming::Names;
use crate::method::telling::Telling;
use crate::papers::paper::{
    Content, Needs, Paper, for_the_coordinator, the_coordinator_alone, who_takes_part,
};
use crate::papers::sight::Sight;
use serde::Serialize;

pub(super) const PAPER: Paper = Paper {
    telling: Telling::ForTheCoordinator,
    names: Names::WholeCase,
    needs: Needs::Nothing,
    audience: for_the_coordinator,
    may_hold: the_coordinator_alone,
    everyone: who_takes_part,
    content,
};

#[derive(Serialize)]
struct Values<'a> {
    /// What was agreed, by what it is about.
    agreed: Vec<KindValues<'a>>,
    /// Who stay apart on the day.
    apart: Vec<PairValues>,
    /// Who stands beside somebody.
    beside: Vec<PairValues>,
}

#[derive(Serialize)]
struct KindValues<'a> {
    /// Word.
    kind: String,
    lines: Vec<LineValues<'a>>,
}

#[derive(Serialize)]
struct LineValues<'a> {
    /// Own.
    words: &'a Prose,
    /// Name.
    safe_for: Option<String>,
    /// Name.
    said_by: Option<String>,
}

#[derive(Serialize)]
struct PairValues {
    /// Name.
    one: String,
    /// Name.
    other: String,
}

fn content(sight: &Sight<'_>) -> Content {
    let case = sight.case;
    Content::of(&Values {
        agreed: SafetyKind::ALL
            .iter()
            .filter_map(|(kind, _, _)| of_a_kind(sight, case, *kind))
            .collect(),
        apart: case
            .kept_apart
            .iter()
            .filter(|it| {
                let day = case.current_conference().and_then(|it| it.on);
                it.holds_at(day, sight.subject.today)
            })
            .filter_map(|it| {
                Some(PairValues {
                    one: sight.name(&it.one)?,
                    other: sight.name(&it.other)?,
                })
            })
            .collect(),
        beside: case
            .stands_beside
            .iter()
            .filter_map(|it| {
                Some(PairValues {
                    one: sight.name(&it.by)?,
                    other: sight.name(&it.person)?,
                })
            })
            .collect(),
    })
}

/// What was agreed of one kind for the current conference; nothing where there is none.
fn of_a_kind<'a>(sight: &Sight<'a>, case: &'a Case, kind: SafetyKind) -> Option<KindValues<'a>> {
    let is_it = |it: &&DaySafety| it.kind == kind && it.conference == case.current_number();
    let lines: Vec<LineValues<'a>> = case
        .day_safety
        .iter()
        .filter(is_it)
        .map(|it| LineValues {
            words: &it.words,
            safe_for: it.safe_for.as_ref().and_then(|it| sight.name(it)),
            said_by: it.said_by.as_ref().and_then(|it| sight.name(it)),
        })
        .collect();
    (!lines.is_empty()).then(|| KindValues {
        kind: sight.words.say(kind.label()),
        lines,
    })
}
