//! `ekc close`: the role of the coordinator ends, in any of the ordinary ways.

use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::case::next_number;
use crate::domain::choice::Choice as _;
use crate::domain::event::Event;
use crate::domain::followup::{CloseReason, Closure};
use crate::domain::intake::Application;
use crate::domain::paper::PaperKind;
use crate::domain::text::Line;
use crate::domain::value::Value as _;
use crate::failure::{Failure, failure};
use crate::method::calls::last_held;
use crate::method::readers::applicant_to_tell;
use crate::method::rules::finding;
use crate::method::rules::{Finding, Level, unmet};
use crate::movement::change::{Draft, change};
use crate::movement::input::{Answer, Question, may, must, optional, options, required, today};
use crate::store::CaseFile;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(long, value_name = "REASON")]
    reason: Option<String>,
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    #[arg(long, value_name = "DATE")]
    keep_until: Option<String>,
    #[arg(long, value_name = "TEXT")]
    keep_because: Option<String>,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

const QUESTIONS: &[Question] = &[
    must("reason", Answer::Choice(options::<CloseReason>)),
    may("note", Answer::Line),
    may("keep_until", Answer::Date).otherwise(|it, _| it.case?.application.keep_until.content()),
    may("on", Answer::Date).otherwise(today),
];

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let is_told = {
        let file = desk.open()?;
        let case = desk.load(&file, None)?;
        is_outcome_made(&file, &case)?
    };
    change(desk, form, QUESTIONS, |draft, form| {
        decide(draft, form, is_told)
    })
}

/// Whether the paper was made that tells who applied how it ended.
pub(super) fn is_outcome_made(file: &CaseFile, case: &Case) -> Result<bool, Failure> {
    let left = file.left(case.handle())?;
    let is_it = |event: &Event| {
        matches!(
            event,
            Event::PaperMade {
                kind: PaperKind::Outcome,
                ..
            }
        )
    };
    Ok(left.iter().any(|line| is_it(&line.event)))
}

/// That who applied may hear how it ended.
pub(super) fn outcome_to_tell(case: &Case, today: NaiveDate) -> Option<Finding> {
    let applicant = applicant_to_tell(case, today)?;
    Some(Finding::inform(finding!(
        "outcome-for-applicant",
        person = applicant.handle
    )))
}

/// What of the last plan is still open when the role ends:
/// the yes of the circle, and what a professional asked.
fn what_stays_open(case: &Case) -> Vec<Finding> {
    let plan = case
        .latest_plan()
        .filter(|plan| plan.conference == case.current_number());
    let Some(plan) = plan else { return Vec::new() };
    let version = plan.version.to_string();
    let not_accepted = plan
        .accepted_on
        .is_none()
        .then(|| Finding::inform(finding!("closed-not-accepted", version = version)));
    let unmet: Vec<String> = unmet(case, plan).iter().map(u32::to_string).collect();
    let not_met = (!unmet.is_empty()).then(|| {
        let said = finding!("closed-unmet", numbers = unmet.join(", "));
        Finding {
            rule: Some("R8"),
            ..Finding::inform(said)
        }
    });
    let warn = |finding: Finding| Finding {
        level: Level::Warn,
        ..finding
    };
    not_accepted.into_iter().chain(not_met).map(warn).collect()
}

fn decide(draft: &mut Draft, form: &Form, is_told: bool) -> Result<Event, Failure> {
    draft.learn();
    let reason = required("reason", form.reason.as_ref(), CloseReason::parse)?;
    let note = optional("note", form.note.as_ref(), Line::parse)?;
    let on = draft.happened("on", form.on.as_ref())?;
    let reopened = draft
        .case
        .closures
        .iter()
        .filter_map(|closure| closure.reopened_on)
        .max();
    let earliest = reopened.unwrap_or(draft.case.application.applied_on);
    if on < earliest {
        return Err(failure!(Invalid, "date-before", date = earliest).about("on"));
    }
    if reason == CloseReason::Completed && last_held(&draft.case).is_none() {
        draft.note(Finding::inform(finding!("closed-without-conference")));
    }
    for finding in what_stays_open(&draft.case) {
        draft.note(finding);
    }
    let keep_until = draft.date("keep_until", form.keep_until.as_ref())?;
    if keep_until.is_some_and(|until| until < on) {
        return Err(failure!(Invalid, "date-before", date = on).about("keep_until"));
    }
    let application = &mut draft.case.application;
    application.keep_until = keep_until.or(application.keep_until);
    application.keep_because = optional("keep_because", form.keep_because.as_ref(), Line::parse)?
        .or_else(|| application.keep_because.take());
    if let (
        Some((months, because)),
        application @ Application {
            keep_until: None, ..
        },
    ) = (&draft.kept_by_default, &mut draft.case.application)
    {
        application.keep_until = on.checked_add_months(*months);
        application.keep_because = application
            .keep_because
            .take()
            .or_else(|| Some(because.clone()));
    }
    if draft.case.application.keep_until.is_none() {
        draft.note(Finding::inform(finding!("no-term-for-keeping")));
    }
    if reason == CloseReason::HandedOver {
        draft.note(Finding::inform(finding!("handed-over")));
    }
    let number = next_number(draft.case.closures.iter().map(|closure| closure.number));
    draft.case.closures.push(Closure {
        number,
        on,
        reason,
        note,
        reopened_on: None,
    });
    let to_tell = outcome_to_tell(&draft.case, on).filter(|_| !is_told);
    if let Some(finding) = to_tell {
        draft.note(finding);
    }
    Ok(Event::CaseClosed {
        case: draft.case.handle().clone(),
        reason,
        on,
    })
}
