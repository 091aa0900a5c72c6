//! `ekc followup progress`: how it stands with the agreements.

use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::case::next_number;
use crate::domain::choice::Choice as _;
use crate::domain::event::Event;
use crate::domain::followup::{AgreementProgress, Progress};
use crate::domain::text::{Handle, Prose};
use crate::failure::{Failure, failure};
use crate::method::tasks::is_over;
use crate::movement::change::{Draft, change};
use crate::movement::input::{
    Answer, Answers, Question, may, must, number, optional, options, required, today,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use std::str::FromStr;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(value_name = "NUMBER: STATE[; TEXT]")]
    progress: Vec<ProgressForm>,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

/// How it stands with one agreement: in YAML by field, as a flag `2: running; goes well`.
#[derive(Serialize, Deserialize, Default, Clone, Debug)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct ProgressForm {
    agreement: Option<String>,
    progress: Option<String>,
    note: Option<String>,
}

impl FromStr for ProgressForm {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (agreement, rest) = text.split_once(':').unwrap_or((text, ""));
        let (progress, note) = rest
            .split_once(';')
            .map_or((rest, None), |(progress, note)| (progress, Some(note)));
        let given = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        Ok(Self {
            agreement: given(agreement),
            progress: given(progress),
            note: note.and_then(given),
        })
    }
}

/// What is asked of each agreement.
const EACH: &[Question] = &[AGREEMENT, PROGRESS, NOTE];

/// The same at a call. Of an agreement that was carried out, or that ended, nobody has to tell once
/// more.
pub(super) const EACH_AT_A_CALL: &[Question] =
    &[AGREEMENT, PROGRESS.later_when(was_told_to_be_over), NOTE];

const AGREEMENT: Question = must("agreement", Answer::Agreement);
const PROGRESS: Question = must("progress", Answer::Choice(options::<Progress>));

/// In whose words: where there is something to tell, and at once where it does not go well.
const NOTE: Question = may("note", Answer::Prose)
    .when(|it| it.has("progress") && !it.chose("progress", Progress::NotYetDue))
    .later_when(goes_well);

fn goes_well(answers: &Answers<'_>) -> bool {
    answers.chose("progress", Progress::Running) || answers.chose("progress", Progress::Done)
}

/// Whether it was told before that the agreement of a row was carried out or ended.
fn was_told_to_be_over(answers: &Answers<'_>) -> bool {
    let wanted = answers.text("agreement").and_then(|it| number(it).ok());
    let Some((case, wanted)) = answers.case.zip(wanted) else {
        return false;
    };
    let Some(plan) = case.latest_plan() else {
        return false;
    };
    let mut all = case.agreements_of(plan.version);
    all.any(|it| it.number == wanted && is_over(case, it))
}
const QUESTIONS: &[Question] = &[
    must("progress", Answer::Groups(EACH)).when(has_plan),
    may("on", Answer::Date).otherwise(today),
];

/// Before there is a plan nothing is asked about its agreements.
pub(super) fn has_plan(answers: &Answers<'_>) -> bool {
    answers.case.and_then(Case::latest_plan).is_some()
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    change(desk, form, QUESTIONS, decide)
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    let on = draft.happened("on", form.on.as_ref())?;
    if draft.case.latest_plan().is_none() {
        return Err(failure!(Blocked, "no-plan-yet"));
    }
    ensure_told_after_plan(draft, on)?;
    if form.progress.is_empty() {
        return Err(crate::movement::input::missing("progress"));
    }
    for (at, given) in form.progress.iter().enumerate() {
        add(draft, given, None, on)
            .map_err(|failure| failure.inside(&format!("progress[{at}]")))?;
    }
    Ok(Event::ProgressNoted {
        count: form.progress.len(),
        on,
    })
}

/// Nobody can tell how it stands with a plan before it was presented.
pub(crate) fn ensure_told_after_plan(draft: &Draft, on: NaiveDate) -> Result<(), Failure> {
    match draft
        .case
        .latest_plan()
        .filter(|plan| on < plan.presented_on)
    {
        Some(plan) => {
            Err(failure!(Invalid, "plan-before-conference", date = plan.presented_on).about("on"))
        }
        None => Ok(()),
    }
}

/// How it stands, in a word of the list or of the call form.
fn state(text: &str) -> Result<Progress, Failure> {
    match text.trim().to_lowercase().as_str() {
        "gedaan" => Ok(Progress::Done),
        "ongoing" => Ok(Progress::Running),
        "vervalt" | "dropped" => Ok(Progress::Lapsed),
        _ => Progress::parse(text),
    }
}

/// Record how it stands with one agreement of the newest plan, as somebody told it.
pub(crate) fn add(
    draft: &mut Draft,
    given: &ProgressForm,
    told_by: Option<&Handle>,
    on: NaiveDate,
) -> Result<(), Failure> {
    let plan = draft
        .case
        .latest_plan()
        .ok_or_else(|| failure!(Blocked, "no-plan-yet"))?;
    let version = plan.version;
    let agreement = required("agreement", given.agreement.as_ref(), number)?;
    let progress = required("progress", given.progress.as_ref(), state)?;
    let note = optional("note", given.note.as_ref(), Prose::parse)?;
    if !draft
        .case
        .agreements_of(version)
        .any(|it| it.number == agreement)
    {
        return Err(failure!(Missing, "agreement-unknown", number = agreement).about("agreement"));
    }
    let number = next_number(draft.case.agreement_progress.iter().map(|it| it.number));
    draft.case.agreement_progress.push(AgreementProgress {
        number,
        version,
        agreement,
        on,
        progress,
        note,
        told_by: told_by.cloned(),
    });
    Ok(())
}
