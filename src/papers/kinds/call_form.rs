//! Form for the call after four weeks (nabelformulier).
//!
//! For: each who is called; the form is for the coordinator.

use super::plan::{self, Agreements};
use crate::domain::Case;
use crate::domain::text::Line;
use crate::method::calls::{call_due_on, to_be_called};
use crate::method::naming::Names;
use crate::method::tasks::{carries_out, past_their_day};
use crate::method::telling::Telling;
use crate::papers::paper::{ANYBODY, Content, Needs, Paper, each, who_takes_part};
use crate::papers::sight::Sight;
use crate::papers::subject::Reader;
use chrono::NaiveDate;
use serde::Serialize;

pub(super) const PAPER: Paper = Paper {
    telling: Telling::AsksHowItWas,
    names: Names::AgreementsAndHelp,
    needs: Needs::Plan,
    audience: each_who_is_called,
    may_hold: ANYBODY,
    everyone: who_takes_part,
    content,
};

fn each_who_is_called(case: &Case, today: NaiveDate) -> Vec<Reader<'_>> {
    each(case, to_be_called(case, today))
}

#[derive(Serialize)]
struct Values<'a> {
    /// As the plan.
    #[serde(flatten)]
    plan: Option<plan::Values<'a>>,
    /// Date.
    call_on: Option<NaiveDate>,
    /// The agreements that are past their day, and of which nobody told that they are done.
    past: Vec<PastValues<'a>>,
}

#[derive(Serialize)]
struct PastValues<'a> {
    /// In this copy.
    number: u32,
    /// Own.
    what: &'a Line,
    /// Names.
    owners: Vec<String>,
    /// Date.
    until_on: Option<NaiveDate>,
}

fn content(sight: &Sight<'_>) -> Content {
    let (plan, left_out) = plan::seen_by(sight, Agreements::All);
    let latest = sight.case.latest_plan();
    let copy = latest.map(|plan| plan::copy_for(sight, plan));
    let number = |agreement: u32| copy.as_ref().and_then(|copy| copy.number(agreement));
    let past: Vec<PastValues<'_>> = past_their_day(sight.case, sight.subject.today)
        .into_iter()
        .filter_map(|it| number(it.number).map(|number| (number, it)))
        .map(|(number, it)| PastValues {
            number,
            what: &it.what,
            owners: sight
                .case
                .owners_of(it.version, it.number)
                .filter(|owner| carries_out(sight.case, owner, sight.subject.today))
                .filter_map(|owner| sight.name_in_plan(latest?, &owner.person))
                .collect(),
            until_on: it.until_on,
        })
        .collect();
    Content::of(&Values {
        plan,
        call_on: call_due_on(sight.case),
        past,
    })
    .leaving_out(left_out)
}
