//! The plan under the Youth Act, to hand in (familiegroepsplan).
//!
//! For: each main person, who hands it in.

use super::plan::{self, Agreements, ByWhom, by_whom};
use crate::domain::intake::LegalFrame;
use crate::method::clocks::professional_plan_by;
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
    needs: Needs::PlanIn(LegalFrame::FamilyGroupPlan),
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
    /// Date on which the plan is needed.
    needed_by: Option<NaiveDate>,
    /// Date of the day in court.
    court_on: Option<NaiveDate>,
    /// Date on which it was certain that no such plan comes.
    declined_on: Option<NaiveDate>,
    /// Date by which a professional makes a plan then.
    professional_plan_by: Option<NaiveDate>,
}

fn content(sight: &Sight<'_>) -> Content {
    let (plan, left_out) = plan::seen_by(sight, Agreements::All);
    let application = &sight.case.application;
    let values = Values {
        plan,
        by_whom: by_whom(sight),
        shortened: !sight.subject.without.is_empty(),
        needed_by: application.needed_by,
        court_on: application.court_on,
        declined_on: application.group_plan_declined_on,
        professional_plan_by: professional_plan_by(sight.case),
    };
    Content::of(&values).leaving_out(left_out)
}
