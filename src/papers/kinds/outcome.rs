//! How it ended, without what anybody said (uitkomst).
//!
//! For: the coordinator, for who applied: no name, and nothing of what the plan says.

use crate::domain::choice::Choice as _;
use crate::domain::conference::Conference;
use crate::method::naming::Names;
use crate::method::telling::Telling;
use crate::papers::paper::{
    Content, Needs, Paper, for_the_coordinator, the_coordinator_alone, who_takes_part,
};
use crate::papers::sight::Sight;
use chrono::NaiveDate;
use serde::Serialize;

pub(super) const PAPER: Paper = Paper {
    telling: Telling::ForTheCoordinator,
    names: Names::NobodyElse,
    needs: Needs::Nothing,
    audience: for_the_coordinator,
    may_hold: the_coordinator_alone,
    everyone: who_takes_part,
    content,
};

#[derive(Serialize)]
struct Values {
    /// The handle of the case.
    case: String,
    /// Date of the application.
    applied_on: NaiveDate,
    /// Word; empty as long as no conference ended.
    ending: String,
    /// Date on which the last conference ended.
    ended_on: Option<NaiveDate>,
    /// Whether there is a plan.
    has_plan: bool,
}

fn content(sight: &Sight<'_>) -> Content {
    let case = sight.case;
    let ended = case.conferences.iter().filter(|it| it.ending.is_some());
    let last: Option<&Conference> = ended.max_by_key(|it| it.number);
    let ending = last.and_then(|it| it.ending);
    Content::of(&Values {
        case: case.handle().to_string(),
        applied_on: case.application.applied_on,
        ending: ending.map_or_else(String::new, |it| sight.words.say(it.label())),
        ended_on: last.and_then(|it| it.ended_on.or(it.on)),
        has_plan: case.latest_plan().is_some(),
    })
}
