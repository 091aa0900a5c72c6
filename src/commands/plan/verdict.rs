//! `ekc plan verdict`: what the professional says of a minimum requirement, with the reason.

use crate::commands::requirement::not_standing;
use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::choice::{Choice as _, YesNo};
use crate::domain::date::parse_time;
use crate::domain::event::Event;
use crate::domain::plan::Verdict;
use crate::domain::text::Prose;
use crate::domain::value::{Content, Value as _};
use crate::failure::{Failure, failure};
use crate::method::rules::Finding;
use crate::method::rules::finding;
use crate::movement::change::{Draft, change, put};
use crate::movement::input::{
    Answer, Answers, NumberOf, Question, may, must, number, optional, options, required, should,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(value_name = "NUMBER")]
    requirement: Option<String>,
    #[arg(long, value_name = "yes|no")]
    met: Option<String>,
    #[arg(long, value_name = "PERSON")]
    by: Option<String>,
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long, value_name = "TIME")]
    at: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

const QUESTIONS: &[Question] = &[
    must("requirement", Answer::Number).of(NumberOf::Requirement),
    must("met", Answer::Choice(options::<YesNo>)),
    may("by", Answer::Person).otherwise(who_set_it),
    may("reason", Answer::Prose),
    may("on", Answer::Date).otherwise(when_it_was_presented),
    should("at", Answer::Time),
];

fn who_set_it(answers: &Answers<'_>, _: NaiveDate) -> Option<Content> {
    let wanted = number(answers.text("requirement")?).ok()?;
    let mut standing = answers.case?.standing_requirements();
    let requirement = standing.find(|it| it.number == wanted)?;
    requirement.set_by.content()
}

#[expect(
    clippy::unnecessary_wraps,
    reason = "what is recorded of a question that is left open may be nothing"
)]
fn when_it_was_presented(answers: &Answers<'_>, today: NaiveDate) -> Option<Content> {
    let plan = answers.case.and_then(Case::latest_plan);
    Some(Content::Day(plan.map_or(today, |it| it.presented_on)))
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    change(desk, form, QUESTIONS, decide)
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    let version = super::latest(&draft.case)?;
    let wanted = required("requirement", form.requirement.as_ref(), number)?;
    let requirement = draft
        .case
        .standing_requirements()
        .find(|it| it.number == wanted);
    let requirement =
        requirement.ok_or_else(|| not_standing(&draft.case, wanted).about("requirement"))?;
    let by = draft
        .maybe_person("by", form.by.as_ref())?
        .unwrap_or_else(|| requirement.set_by.clone());
    let met = required("met", form.met.as_ref(), YesNo::parse)?;
    let reason = optional("reason", form.reason.as_ref(), Prose::parse)?;
    if met == YesNo::No && reason.is_none() {
        return Err(failure!(Invalid, "verdict-needs-reason").about("reason"));
    }
    let presented_on = draft.case.latest_plan().map(|plan| plan.presented_on);
    let on = match draft.date("on", form.on.as_ref())? {
        Some(_) => draft.happened("on", form.on.as_ref())?,
        None => presented_on.unwrap_or(draft.today),
    };
    if let Some(presented_on) = presented_on.filter(|presented| on < *presented) {
        return Err(failure!(Invalid, "plan-before-conference", date = presented_on).about("on"));
    }
    let at = optional("at", form.at.as_ref(), parse_time)?;
    if at.is_none() {
        draft.note(Finding {
            rule: Some("R8"),
            ..Finding::inform(finding!("verdict-without-time", number = wanted))
        });
    }
    let before = draft.case.verdict(version, wanted).map(|it| it.met);
    if before == Some(YesNo::No) {
        // The refusal and its reason stay; a revised plan gets a verdict of its own (R8).
        return Err(failure!(Blocked, "verdict-after-no", number = wanted));
    }
    put(
        &mut draft.case.verdicts,
        Verdict {
            version,
            requirement: wanted,
            met,
            by: by.clone(),
            on,
            at,
            reason,
        },
        |it| it.version == version && it.requirement == wanted,
    );
    let accepted = draft
        .case
        .plans
        .iter_mut()
        .find(|plan| plan.version == version && plan.accepted_on.is_some());
    if let Some(plan) = accepted.filter(|_| met == YesNo::No) {
        plan.accepted_on = None;
        draft.note(Finding::warn("R8", finding!("acceptance-falls")));
    }
    Ok(Event::VerdictGiven {
        number: wanted,
        by,
        version,
        met: met == YesNo::Yes,
    })
}
