//! One's own agreements on a card (kaartje).
//!
//! For: each who carries out an agreement: their own agreements.

use super::plan::{self, Agreements};
use crate::domain::Case;
use crate::domain::circle::Person;
use crate::method::naming::Names;
use crate::method::tasks::carries_out;
use crate::method::telling::Telling;
use crate::papers::paper::{Content, Needs, Paper, a_reader_of_the_plan, each, readers_of_plan};
use crate::papers::sight::Sight;
use crate::papers::subject::Reader;
use chrono::NaiveDate;
use serde::Serialize;

pub(super) const PAPER: Paper = Paper {
    telling: Telling::TellsThePlan,
    names: Names::OwnAgreements,
    needs: Needs::Plan,
    audience: who_has_a_task,
    may_hold: a_reader_of_the_plan,
    everyone: |case, _| readers_of_plan(case),
    content,
};

#[derive(Serialize)]
struct Values<'a> {
    /// As the plan, with the reader's own agreements alone.
    #[serde(flatten)]
    plan: Option<plan::Values<'a>>,
}

fn who_has_a_task(case: &Case, today: NaiveDate) -> Vec<Reader<'_>> {
    let has_a_task = |person: &&Person| {
        case.latest_plan().is_some_and(|plan| {
            case.owners
                .iter()
                .filter(|it| it.version == plan.version && carries_out(case, it, today))
                .any(|it| it.person == person.handle)
        })
    };
    each(case, case.people.iter().filter(has_a_task).collect())
}

fn content(sight: &Sight<'_>) -> Content {
    let (plan, left_out) = plan::seen_by(sight, Agreements::Own);
    Content::of(&Values { plan }).leaving_out(left_out)
}
