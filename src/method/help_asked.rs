//! The help that a plan asks for (gevraagde hulp): what was answered to it, and of what nothing is
//! known yet.
//!
//! The call after four weeks, the review, `show`, the call form and R22 all ask here. Nothing here
//! says whether an answer is a good one.

use crate::domain::Case;
use crate::domain::followup::{HelpAnswer, HelpOutcome};
use crate::domain::plan::HelpAsked;
use crate::domain::text::Handle;
use chrono::NaiveDate;

/// What the newest plan asks for, in its order.
#[must_use]
pub fn requests(case: &Case) -> Vec<&HelpAsked> {
    let version = case.latest_plan().map(|plan| plan.version);
    case.help_asked
        .iter()
        .filter(|it| Some(it.version) == version)
        .collect()
}

/// Of those, the ones that still wait for an answer.
#[must_use]
pub fn open_requests(case: &Case) -> Vec<&HelpAsked> {
    let mut open = requests(case);
    open.retain(|it| is_open(case, it));
    open
}

/// Whether a version of the plan asks for the same help under the same number.
fn asks_the_same(case: &Case, version: u32, request: &HelpAsked) -> bool {
    case.help_asked.iter().any(|it| {
        it.version == version
            && it.number == request.number
            && it.what == request.what
            && it.of == request.of
    })
}

/// Everything that was answered to a request, the latest at the end: to that of a version before
/// too, where it asks the same.
#[must_use]
pub fn answers_to<'a>(case: &'a Case, request: &HelpAsked) -> Vec<&'a HelpAnswer> {
    let mut answers: Vec<&HelpAnswer> = case
        .help_answers
        .iter()
        .filter(|it| it.request == request.number && it.version <= request.version)
        .filter(|it| asks_the_same(case, it.version, request))
        .collect();
    answers.sort_by_key(|it| (it.answered_on, it.number));
    answers
}

/// What was answered last.
#[must_use]
pub fn answered_last<'a>(case: &'a Case, request: &HelpAsked) -> Option<&'a HelpAnswer> {
    answers_to(case, request).pop()
}

/// Whether a request still waits for an answer: nothing was told of it, or that it waits.
#[must_use]
pub fn is_open(case: &Case, request: &HelpAsked) -> bool {
    match answered_last(case, request).map(|it| it.outcome) {
        None | Some(HelpOutcome::Waiting) => true,
        Some(HelpOutcome::Granted | HelpOutcome::Partly | HelpOutcome::Refused) => false,
    }
}

/// The day on which the circle asked for it: that of the first version that asks the same.
#[must_use]
pub fn asked_on(case: &Case, request: &HelpAsked) -> Option<NaiveDate> {
    case.plans
        .iter()
        .filter(|plan| asks_the_same(case, plan.version, request))
        .map(|plan| plan.presented_on)
        .min()
}

/// Whether somebody answered all that a version of the plan asks of them.
#[must_use]
pub fn answered_all(case: &Case, version: u32, person: &Handle) -> bool {
    let of_them = |it: &&HelpAsked| it.version == version && it.of.as_ref() == Some(person);
    let mut asked = case.help_asked.iter().filter(of_them);
    asked.all(|it| {
        let answers = answers_to(case, it);
        answers
            .iter()
            .any(|answer| answer.answered_by.as_ref() == Some(person))
    })
}
