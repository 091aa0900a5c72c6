//! The programme in a few lines, to hang on the wall (wandprogramma).
//!
//! For: everyone alike: one paper, or one each when somebody may not know where it is.

use crate::domain::conference::ArrangementKind;
use crate::method::naming::Names;
use crate::method::telling::Telling;
use crate::papers::paper::{ANYBODY, Content, Needs, Paper, everyone_alike, who_takes_part};
use crate::papers::sight::Sight;
use chrono::NaiveTime;
use serde::Serialize;

pub(super) const PAPER: Paper = Paper {
    telling: Telling::TellsTheDay,
    names: Names::WhoAsks,
    needs: Needs::Nothing,
    audience: everyone_alike,
    may_hold: ANYBODY,
    everyone: who_takes_part,
    content,
};

#[derive(Serialize)]
struct Values {
    /// Whether something to eat and drink for everyone is on the list of what to arrange.
    food: bool,
    /// Time: when part 1 is planned; like the next three not for who may not know where it is.
    planned_one: Option<NaiveTime>,
    /// Time.
    planned_two: Option<NaiveTime>,
    /// Time.
    planned_three: Option<NaiveTime>,
    /// Time: when the day is planned to be over.
    planned_end: Option<NaiveTime>,
}

fn content(sight: &Sight<'_>) -> Content {
    let number = sight.case.current_number();
    let mut arrangements = sight.case.arrangements.iter();
    let food = arrangements
        .any(|it| it.conference == number && it.kind == ArrangementKind::Food && it.whom.is_none());
    let conference = sight.case.current_conference();
    let conference = conference.filter(|_| !sight.where_is_hidden());
    Content::of(&Values {
        food,
        planned_one: conference.and_then(|it| it.part_one_planned_at),
        planned_two: conference.and_then(|it| it.part_two_planned_at),
        planned_three: conference.and_then(|it| it.part_three_planned_at),
        planned_end: conference.and_then(|it| it.end_planned_at),
    })
}
