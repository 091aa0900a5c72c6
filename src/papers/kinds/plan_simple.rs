//! The plan for a child or an easy reader (makkelijk plan).
//!
//! For: as the plan.

use super::plan::{self, Agreements, its_readers};
use crate::method::naming::Names;
use crate::method::telling::Telling;
use crate::papers::paper::{Content, Needs, Paper, a_reader_of_some_of_the_plan, readers_of_plan};
use crate::papers::sight::Sight;
use serde::Serialize;

pub(super) const PAPER: Paper = Paper {
    telling: Telling::TellsThePlan,
    names: Names::ThePlan,
    needs: Needs::Plan,
    audience: its_readers,
    may_hold: a_reader_of_some_of_the_plan,
    everyone: |case, _| readers_of_plan(case),
    content,
};

#[derive(Serialize)]
struct Values<'a> {
    /// As the plan, with what the reader does on top.
    #[serde(flatten)]
    plan: Option<plan::Values<'a>>,
}

fn content(sight: &Sight<'_>) -> Content {
    let (plan, left_out) = plan::seen_by(sight, Agreements::All);
    let plan = plan.map(plan::Values::own_first);
    Content::of(&Values { plan }).leaving_out(left_out)
}
