//! `ekc plan decide`: what an authority decided on the plan as a whole.

use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::case::next_number;
use crate::domain::choice::Choice as _;
use crate::domain::date::parse_date;
use crate::domain::event::Event;
use crate::domain::plan::{Decision, PlanDecision};
use crate::domain::text::{Line, Prose};
use crate::failure::{Failure, failure};
use crate::movement::change::{Draft, change_when};
use crate::movement::input::{
    Answer, Answers, Question, instead, instead_of_required, may, missing, must, number, optional,
    options, required, today,
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
    #[arg(long, value_name = "NUMBER")]
    correct: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

const QUESTIONS: &[Question] = &[
    must("outcome", Answer::Choice(options::<Decision>)).when(is_new),
    must("by", Answer::Line).when(is_new),
    must("reason", Answer::Prose).when(is_not_taken_over),
    may("objection_until", Answer::Date),
    may("on", Answer::Date).otherwise(today),
];

/// Whether a decision is noted, and not one that stands put right.
fn is_new(answers: &Answers<'_>) -> bool {
    !answers.has("correct")
}

/// Whether the plan, or a part of it, was refused: then it is said why.
fn is_not_taken_over(answers: &Answers<'_>) -> bool {
    is_new(answers) && answers.has("outcome") && !answers.chose("outcome", Decision::Accepted)
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
    if let Some(wanted) = optional("correct", form.correct.as_ref(), number)? {
        return correct(draft, form, wanted);
    }
    let number = next_number(draft.case.plan_decisions.iter().map(|it| it.number));
    let decision = PlanDecision {
        number,
        version,
        outcome: required("outcome", form.outcome.as_ref(), Decision::parse)?,
        decided_by: required("by", form.by.as_ref(), Line::parse)?,
        reason: optional("reason", form.reason.as_ref(), Prose::parse)?,
        on: draft.happened("on", form.on.as_ref())?,
        objection_until_on: draft.date("objection_until", form.objection_until.as_ref())?,
    };
    ensure_it_can_be(&draft.case, &decision)?;
    let (outcome, on) = (decision.outcome, decision.on);
    draft.case.plan_decisions.push(decision);
    Ok(Event::PlanDecided {
        number,
        version,
        outcome,
        on,
    })
}

/// Fails when a refusal says not why, or a day cannot be.
fn ensure_it_can_be(case: &Case, decision: &PlanDecision) -> Result<(), Failure> {
    if decision.outcome != Decision::Accepted && decision.reason.is_none() {
        return Err(missing("reason"));
    }
    let on = decision.on;
    let presented_on = case.plan(decision.version).map(|plan| plan.presented_on);
    if let Some(presented_on) = presented_on.filter(|presented| on < *presented) {
        return Err(failure!(Invalid, "plan-before-conference", date = presented_on).about("on"));
    }
    if decision.objection_until_on.is_some_and(|until| until < on) {
        return Err(
            failure!(Invalid, "objection-before-decision", date = on).about("objection_until")
        );
    }
    Ok(())
}

/// Put a decision right: what was given takes the place of what stands, and `-` takes it away. It
/// stays one on the version of the plan it was on.
fn correct(draft: &mut Draft, form: &Form, wanted: u32) -> Result<Event, Failure> {
    let mut known = draft.case.plan_decisions.iter();
    let Some(at) = known.position(|it| it.number == wanted) else {
        return Err(failure!(Missing, "decision-unknown", number = wanted).about("correct"));
    };
    let texts = [
        &form.outcome,
        &form.by,
        &form.reason,
        &form.objection_until,
        &form.on,
    ];
    if texts.into_iter().all(Option::is_none) {
        return Err(failure!(Usage, "decision-nothing-to-correct"));
    }
    let stands = draft.case.plan_decisions[at].clone();
    let on = match &form.on {
        Some(_) => draft.happened("on", form.on.as_ref())?,
        None => stands.on,
    };
    let decision = PlanDecision {
        outcome: instead_of_required(
            "outcome",
            form.outcome.as_ref(),
            stands.outcome,
            Decision::parse,
        )?,
        on,
        decided_by: instead_of_required("by", form.by.as_ref(), stands.decided_by, Line::parse)?,
        reason: instead("reason", form.reason.as_ref(), stands.reason, Prose::parse)?,
        objection_until_on: instead(
            "objection_until",
            form.objection_until.as_ref(),
            stands.objection_until_on,
            |text| parse_date(text, draft.today),
        )?,
        number: wanted,
        version: stands.version,
    };
    ensure_it_can_be(&draft.case, &decision)?;
    draft.case.plan_decisions[at] = decision;
    Ok(Event::PlanDecisionCorrected { number: wanted })
}
