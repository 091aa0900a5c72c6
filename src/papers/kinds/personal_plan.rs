//! The plan under the Social Support Act, to hand in (persoonlijk plan).
//!
//! For: each main person, who hands it in.

use super::plan::{self, Agreements, ByWhom, by_whom};
use crate::domain::intake::LegalFrame;
use crate::domain::text::Line;
use crate::method::clocks::{personal_plan_by, wmo_inquiry_by};
use crate::method::naming::Names;
use crate::method::telling::Telling;
use crate::papers::paper::{
    Content, Needs, Paper, each_main_person, readers_of_plan, who_hands_it_in,
};
use crate::papers::sight::Sight;
use chrono::NaiveDate;
use serde::Serialize;

pub(super) const PAPER: Paper = Paper {
    telling: Telling::TellsThePlan,
    names: Names::ThePlan,
    needs: Needs::PlanIn(LegalFrame::PersonalPlan),
    audience: each_main_person,
    may_hold: who_hands_it_in,
    everyone: |case, _| readers_of_plan(case),
    content,
};

#[derive(Serialize)]
struct Values<'a> {
    /// As the plan.
    #[serde(flatten)]
    plan: Option<plan::Values<'a>>,
    /// The agreements by whose they are: `who` (`main-persons`, `circle` or `others`) and
    /// `agreements`, as in the plan.
    by_whom: Vec<ByWhom<'a>>,
    /// Whether something was left out with `--without`.
    shortened: bool,
    /// The municipality of the case.
    municipality: Option<&'a Line>,
    /// Date on which the municipality was told that help is needed.
    reported_on: Option<NaiveDate>,
    /// Date up to and including which it can be handed in.
    hand_in_by: Option<NaiveDate>,
    /// Date by which the municipality has looked into it.
    inquiry_by: Option<NaiveDate>,
}

fn content(sight: &Sight<'_>) -> Content {
    let (plan, left_out) = plan::seen_by(sight, Agreements::All);
    let application = &sight.case.application;
    let values = Values {
        plan,
        by_whom: by_whom(sight),
        shortened: !sight.subject.without.is_empty(),
        municipality: application.municipality.as_ref(),
        reported_on: application.wmo_reported_on,
        hand_in_by: personal_plan_by(sight.case),
        inquiry_by: wmo_inquiry_by(sight.case),
    };
    Content::of(&values).leaving_out(left_out)
}
