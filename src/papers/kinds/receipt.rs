//! That the plan was handed in, for the authority to sign (ontvangstbewijs).
//!
//! For: the coordinator, for who hands in the plan: no name, and nothing of what it says.

use crate::domain::text::Line;
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
    needs: Needs::Plan,
    audience: for_the_coordinator,
    may_hold: the_coordinator_alone,
    everyone: who_takes_part,
    content,
};

#[derive(Serialize)]
struct Values<'a> {
    /// The handle of the case.
    case: String,
    /// The municipality of the case.
    municipality: Option<&'a Line>,
    /// Version of the plan.
    version: Option<u32>,
    /// Date on which that version was presented.
    presented_on: Option<NaiveDate>,
    /// Date on which it was handed in.
    handed_in_on: Option<NaiveDate>,
}

fn content(sight: &Sight<'_>) -> Content {
    let case = sight.case;
    let plan = case.latest_plan();
    Content::of(&Values {
        case: case.handle().to_string(),
        municipality: case.application.municipality.as_ref(),
        version: plan.map(|plan| plan.version),
        presented_on: plan.map(|plan| plan.presented_on),
        handed_in_on: case.application.handed_in_on,
    })
}
