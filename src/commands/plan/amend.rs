//! `ekc plan amend`: the circle revises its plan; the old version stays.

use crate::commands::record_plan::{add_to_plan, plan_form};
use crate::desk::Desk;
use crate::domain::event::Event;
use crate::domain::plan::Plan;
use crate::domain::text::{Line, Prose};
use crate::failure::{Failure, failure};
use crate::movement::change::{Draft, change};
use crate::movement::input::{Answer, Question, must, number, optional, required};
use serde::{Deserialize, Serialize};

plan_form!({
    #[arg(long, value_name = "TEXT")]
    why: Option<String>,
    #[arg(long, value_name = "NUMBERS", value_delimiter = ',')]
    drop: Vec<String>,
});

const QUESTIONS: &[Question] = &[must("why", Answer::Line)];

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    change(desk, form, QUESTIONS, decide)
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    let old = super::latest(&draft.case)?;
    let why = required("why", form.why.as_ref(), Line::parse)?;
    let version = old.saturating_add(1);
    let presented_on = draft.happened("on", form.on.as_ref())?;
    let words = optional("words", form.words.as_ref(), Prose::parse)?;
    copy_version(draft, old, version);
    if let Some(plan) = draft
        .case
        .plans
        .iter_mut()
        .find(|plan| plan.version == version)
    {
        plan.revised_because = Some(why);
        plan.accepted_on = None;
        plan.words = words.or_else(|| plan.words.clone());
        if presented_on < plan.presented_on {
            return Err(
                failure!(Invalid, "plan-before-conference", date = plan.presented_on).about("on"),
            );
        }
        plan.presented_on = presented_on;
    }
    for (at, text) in form.drop.iter().enumerate() {
        let about = |failure: Failure| failure.about(format!("drop[{at}]"));
        let wanted = number(text).map_err(about)?;
        if !draft
            .case
            .agreements_of(version)
            .any(|it| it.number == wanted)
        {
            return Err(about(failure!(
                Missing,
                "agreement-unknown",
                number = wanted
            )));
        }
        draft
            .case
            .agreements
            .retain(|it| it.version != version || it.number != wanted);
        draft
            .case
            .owners
            .retain(|it| it.version != version || it.agreement != wanted);
        draft
            .case
            .requirement_answers
            .retain(|it| it.version != version || it.agreement != wanted);
    }
    add_to_plan(draft, version, &form.contents())?;
    if draft.case.agreements_of(version).next().is_none() {
        return Err(failure!(Invalid, "plan-without-agreement").about("drop"));
    }
    Ok(Event::PlanAmended {
        version,
        count: draft.case.agreements_of(version).count(),
    })
}

/// Everything of the old version stands in the new one; verdicts and who got it do not.
fn copy_version(draft: &mut Draft, old: u32, version: u32) {
    use crate::domain::plan::{Agreement, HelpAsked, Owner, RequirementAnswer, WhatIf};
    let case = &mut draft.case;
    let plans: Vec<Plan> = case
        .plans
        .iter()
        .filter(|it| it.version == old)
        .map(|it| Plan {
            version,
            ..it.clone()
        })
        .collect();
    case.plans.extend(plans);
    let agreements: Vec<_> = case
        .agreements_of(old)
        .cloned()
        .map(|it| Agreement { version, ..it })
        .collect();
    case.agreements.extend(agreements);
    let owners: Vec<_> = case
        .owners
        .iter()
        .filter(|it| it.version == old)
        .map(|it| Owner {
            version,
            ..it.clone()
        })
        .collect();
    case.owners.extend(owners);
    let help: Vec<_> = case
        .help_asked
        .iter()
        .filter(|it| it.version == old)
        .map(|it| HelpAsked {
            version,
            ..it.clone()
        })
        .collect();
    case.help_asked.extend(help);
    let what_ifs: Vec<_> = case
        .what_ifs
        .iter()
        .filter(|it| it.version == old)
        .map(|it| WhatIf {
            version,
            ..it.clone()
        })
        .collect();
    case.what_ifs.extend(what_ifs);
    let answers: Vec<_> = case
        .requirement_answers
        .iter()
        .filter(|it| it.version == old)
        .map(|it| RequirementAnswer {
            version,
            ..it.clone()
        })
        .collect();
    case.requirement_answers.extend(answers);
}
