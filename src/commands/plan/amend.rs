//! `ekc plan amend`: the circle revises its plan; the old version stays.

use super::lines::{carry_over, drop_lines};
use crate::commands::record_plan::{add_to_plan, plan_form};
use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::choice::YesNo;
use crate::domain::circle::Role;
use crate::domain::event::Event;
use crate::domain::plan::{
    Agreement, Convener, HelpAsked, Owner, Plan, PlanLine, RequirementAnswer, Verdict, WhatIf,
};
use crate::domain::text::{Handle, Line, Prose};
use crate::failure::{Failure, failure};
use crate::method::rules::Finding;
use crate::method::rules::finding;
use crate::movement::change::{Draft, change};
use crate::movement::input::{Answer, Question, must, number, optional, required};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

plan_form!({
    #[arg(long, value_name = "TEXT")]
    why: Option<String>,
    #[arg(long, value_name = "NUMBERS", value_delimiter = ',')]
    drop: Vec<String>,
    #[arg(long, value_name = "NUMBERS", value_delimiter = ',')]
    #[serde(deserialize_with = "crate::movement::input::one_or_more")]
    drop_goes_well: Vec<String>,
    #[arg(long, value_name = "NUMBERS", value_delimiter = ',')]
    #[serde(deserialize_with = "crate::movement::input::one_or_more")]
    drop_goal: Vec<String>,
});

const QUESTIONS: &[Question] = &[must("why", Answer::Line)];

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let left_open = form.details.left_open(QUESTIONS);
    let asked = [QUESTIONS, &left_open[..]].concat();
    change(desk, form, &asked, decide)
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
    let case = &mut draft.case;
    drop_lines(
        &mut case.goes_well,
        version,
        "drop_goes_well",
        &form.drop_goes_well,
    )?;
    drop_lines(&mut case.goals, version, "drop_goal", &form.drop_goal)?;
    let added = add_to_plan(draft, version, &form.contents())?;
    if draft.case.agreements_of(version).next().is_none() {
        return Err(failure!(Invalid, "plan-without-agreement").about("drop"));
    }
    if form.on.is_none() && says_the_same(&draft.case, old, version) {
        return Err(failure!(Conflict, "nothing-changed"));
    }
    keep_verdicts(draft, old, version);
    tell_numbers(draft, version, &added);
    tell_what_answers(draft, old, version);
    Ok(Event::PlanAmended {
        version,
        count: draft.case.agreements_of(version).count(),
    })
}

/// Whether two versions say the same: then the circle revised nothing, and what it accepted stands.
fn says_the_same(case: &Case, old: u32, new: u32) -> bool {
    let of = |version: u32| {
        let plan = case.plan(version).map(|it| Plan {
            version: 0,
            accepted_on: None,
            revised_because: None,
            // That alone is no other plan.
            presented_on: NaiveDate::MIN,
            ..it.clone()
        });
        let agreements: Vec<Agreement> = case
            .agreements_of(version)
            .map(|it| Agreement {
                version: 0,
                ..it.clone()
            })
            .collect();
        let owners: Vec<(u32, &Handle)> = case
            .owners
            .iter()
            .filter(|it| it.version == version)
            .map(|it| (it.agreement, &it.person))
            .collect();
        let what_ifs: Vec<WhatIf> = case
            .what_ifs
            .iter()
            .filter(|it| it.version == version)
            .map(|it| WhatIf {
                version: 0,
                ..it.clone()
            })
            .collect();
        let helps: Vec<HelpAsked> = case
            .help_asked
            .iter()
            .filter(|it| it.version == version)
            .map(|it| HelpAsked {
                version: 0,
                ..it.clone()
            })
            .collect();
        let answers: Vec<(u32, u32)> = case
            .requirement_answers
            .iter()
            .filter(|it| it.version == version)
            .map(|it| (it.requirement, it.agreement))
            .collect();
        let conveners: Vec<&Handle> = case
            .conveners
            .iter()
            .filter(|it| it.version == version)
            .map(|it| &it.person)
            .collect();
        let goes_well: Vec<&Line> = PlanLine::of(&case.goes_well, version)
            .map(|it| &it.words)
            .collect();
        let goals: Vec<&Line> = PlanLine::of(&case.goals, version)
            .map(|it| &it.words)
            .collect();
        (
            plan, agreements, owners, what_ifs, helps, answers, conveners, goes_well, goals,
        )
    };
    of(old) == of(new)
}

/// Agreements are spoken of by number, and nobody should have to guess that of a new one.
fn tell_numbers(draft: &mut Draft, version: u32, added: &[u32]) {
    if !added.is_empty() {
        let numbers: Vec<String> = added.iter().map(u32::to_string).collect();
        draft.note(Finding::inform(finding!(
            "agreements-numbered",
            version = version,
            count = added.len(),
            numbers = numbers.join(", ")
        )));
    }
}

/// Which agreements answer a requirement now, where others did in the version before.
fn tell_what_answers(draft: &mut Draft, old: u32, version: u32) {
    let case = &draft.case;
    let numbers = |version: u32, requirement: u32| -> Vec<String> {
        let answers = case.requirement_answers.iter();
        answers
            .filter(|it| it.version == version && it.requirement == requirement)
            .map(|it| it.agreement.to_string())
            .collect()
    };
    let told: Vec<Finding> = case
        .standing_requirements()
        .map(|it| {
            (
                it.number,
                numbers(old, it.number),
                numbers(version, it.number),
            )
        })
        .filter(|(_, before, now)| before != now && !now.is_empty())
        .map(|(number, _, now)| {
            let agreements = now.join(", ");
            let said = finding!(
                "requirement-answered-by",
                of(number = number),
                agreements = agreements
            );
            Finding::tell("R8", said)
        })
        .collect();
    for finding in told {
        draft.note(finding);
    }
}

/// What was judged as met stays so where the revision changes nothing of what answers it: nobody
/// has to judge the same thing twice. A no asks for a verdict of its own (R8), and of a verdict by
/// somebody else than who set the requirement the reason held for that version alone.
fn keep_verdicts(draft: &mut Draft, old: u32, version: u32) {
    let case = &draft.case;
    let is_of_the_setter = |verdict: &Verdict| {
        let set_by = case
            .standing_requirements()
            .find(|it| it.number == verdict.requirement)
            .map(|it| &it.set_by);
        let by = case.person(&verdict.by);
        set_by == Some(&verdict.by) && by.is_some_and(|it| it.role == Role::Professional)
    };
    let kept: Vec<Verdict> = case
        .verdicts
        .iter()
        .filter(|it| it.version == old && it.met == YesNo::Yes && is_of_the_setter(it))
        .filter(|it| {
            what_answers(case, old, it.requirement) == what_answers(case, version, it.requirement)
        })
        .map(|it| Verdict {
            version,
            ..it.clone()
        })
        .collect();
    if kept.is_empty() {
        return;
    }
    let numbers: Vec<String> = kept.iter().map(|it| it.requirement.to_string()).collect();
    let said = finding!("verdicts-stay", numbers = numbers.join(", "));
    draft.note(Finding::tell("R8", said));
    draft.case.verdicts.extend(kept);
}

/// The agreements that answer a requirement in a version, and who carries them out.
fn what_answers(case: &Case, version: u32, requirement: u32) -> Vec<(Agreement, Vec<Handle>)> {
    let answers = |agreement: u32| {
        case.requirement_answers.contains(&RequirementAnswer {
            version,
            requirement,
            agreement,
        })
    };
    case.agreements_of(version)
        .filter(|it| answers(it.number))
        .map(|it| {
            let owners = case.owners_of(version, it.number);
            let of_no_version = Agreement {
                version: 0,
                ..it.clone()
            };
            (
                of_no_version,
                owners.map(|owner| owner.person.clone()).collect(),
            )
        })
        .collect()
}

/// Everything of the old version stands in the new one; verdicts and who got it do not.
fn copy_version(draft: &mut Draft, old: u32, version: u32) {
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
    let conveners: Vec<Convener> = case
        .conveners
        .iter()
        .filter(|it| it.version == old)
        .map(|it| Convener {
            version,
            ..it.clone()
        })
        .collect();
    case.conveners.extend(conveners);
    carry_over(&mut case.goes_well, old, version);
    carry_over(&mut case.goals, old, version);
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
