//! Confirmation of the application and explanation, to a main person (bevestiging).
//!
//! For: each main person.

use crate::domain::text::Line;
use crate::method::naming::Names;
use crate::method::telling::Telling;
use crate::papers::paper::{ANYBODY, Content, Needs, Paper, each_main_person, who_takes_part};
use crate::papers::sight::Sight;
use chrono::NaiveDate;
use serde::Serialize;

pub(super) const PAPER: Paper = Paper {
    telling: Telling::Explains,
    names: Names::WhoAsks,
    needs: Needs::Nothing,
    audience: each_main_person,
    may_hold: ANYBODY,
    everyone: who_takes_part,
    content,
};

#[derive(Serialize)]
struct Values<'a> {
    /// Date of the application.
    applied_on: NaiveDate,
    /// Who pays for the work of the coordinator.
    financer: Option<&'a Line>,
}

fn content(sight: &Sight<'_>) -> Content {
    Content::of(&Values {
        applied_on: sight.case.application.applied_on,
        financer: sight.case.application.financer.as_ref(),
    })
}
