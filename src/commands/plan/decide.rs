//! `ekc plan decide`: what an authority decided on the plan as a whole.

use crate::desk::Desk;
use crate::domain::case::next_number;
use crate::domain::choice::Choice as _;
use crate::domain::event::Event;
use crate::domain::plan::{Decision, PlanDecision};
use crate::domain::text::{Line, Prose};
use crate::failure::{Failure, failure};
use crate::movement::change::{Draft, change_when};
use crate::movement::input::{
    Answer, Answers, Question, may, missing, must, optional, options, required, today,
};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(value_name = "DECISION")]
    outcome: Option<String>,
    #[arg(long, value_name = "TEXT")]
    by: Option<String>,
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    #[arg(long, value_name = "DATE")]
    objection_until: Option<String>,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

const QUESTIONS: &[Question] = &[
    must("outcome", Answer::Choice(options::<Decision>)),
    must("by", Answer::Line),
    must("reason", Answer::Prose).when(is_not_taken_over),
    may("objection_until", Answer::Date),
    may("on", Answer::Date).otherwise(today),
];

/// Whether the plan, or a part of it, was refused: then it is said why.
fn is_not_taken_over(answers: &Answers<'_>) -> bool {
    answers.has("outcome") && !answers.chose("outcome", Decision::Accepted)
}

/// A decision may come after the role has ended too.
pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    change_when(
        desk,
        form,
        QUESTIONS,
        |case| super::latest(case).map(drop),
        decide,
    )
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    draft.learn();
    let version = super::latest(&draft.case)?;
    let outcome = required("outcome", form.outcome.as_ref(), Decision::parse)?;
    let decided_by = required("by", form.by.as_ref(), Line::parse)?;
    let reason = optional("reason", form.reason.as_ref(), Prose::parse)?;
    if outcome != Decision::Accepted && reason.is_none() {
        return Err(missing("reason"));
    }
    let on = draft.happened("on", form.on.as_ref())?;
    let presented_on = draft.case.latest_plan().map(|plan| plan.presented_on);
    if let Some(presented_on) = presented_on.filter(|presented| on < *presented) {
        return Err(failure!(Invalid, "plan-before-conference", date = presented_on).about("on"));
    }
    let objection_until_on = draft.date("objection_until", form.objection_until.as_ref())?;
    if objection_until_on.is_some_and(|until| until < on) {
        return Err(
            failure!(Invalid, "objection-before-decision", date = on).about("objection_until")
        );
    }
    let number = next_number(draft.case.plan_decisions.iter().map(|it| it.number));
    draft.case.plan_decisions.push(PlanDecision {
        number,
        version,
        outcome,
        on,
        decided_by,
        reason,
        objection_until_on,
    });
    Ok(Event::PlanDecided {
        number,
        version,
        outcome,
        on,
    })
}
