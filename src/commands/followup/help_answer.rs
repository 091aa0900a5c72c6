//! `ekc followup help-answer`: what became of the help that the plan asks for.

use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::case::next_number;
use crate::domain::choice::Choice as _;
use crate::domain::event::Event;
use crate::domain::followup::{HelpAnswer, HelpOutcome};
use crate::domain::plan::HelpAsked;
use crate::domain::text::{Handle, Line, Prose};
use crate::failure::{Failure, failure};
use crate::method::help_asked::{asked_on, open_requests, requests};
use crate::movement::change::{Draft, change_when};
use crate::movement::input::{
    Answer, Answers, Question, instead, may, missing, must, number, optional, options, required,
};
use crate::ui::ask::is_to_clear;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use std::str::FromStr;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(value_name = "NUMBER: ANSWER[; MUCH[; TEXT]]")]
    help_answer: Vec<HelpAnswerForm>,
    #[arg(long, value_name = "PERSON")]
    by: Option<String>,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    correct: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

/// What became of one request: in YAML by field, as a flag `1: partly; two hours; no more staff`.
#[derive(Serialize, Deserialize, Default, Clone, Debug)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct HelpAnswerForm {
    request: Option<String>,
    outcome: Option<String>,
    answered_by: Option<String>,
    much: Option<String>,
    reason: Option<String>,
    answered_on: Option<String>,
}

impl FromStr for HelpAnswerForm {
    type Err = std::convert::Infallible;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let given = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        let (request, rest) = text.split_once(':').unwrap_or((text, ""));
        let mut pieces = rest.splitn(3, ';').map(given);
        let mut piece = || pieces.next().flatten();
        Ok(Self {
            request: given(request),
            outcome: piece(),
            much: piece(),
            reason: piece(),
            ..Self::default()
        })
    }
}

/// Who gave the answers and when, and who told of them, where a row does not say otherwise.
pub(super) struct Told<'a> {
    /// Who answered.
    pub(super) by: Option<Handle>,
    /// The day.
    pub(super) on: NaiveDate,
    /// Who told so, at the call.
    pub(super) told_by: Option<&'a Handle>,
}

/// What is asked of each request. Who answered, and when, only where there is an answer.
pub(super) const EACH: &[Question] = &[
    must("request", Answer::Request),
    must("outcome", Answer::Choice(options::<HelpOutcome>)),
    may("answered_by", Answer::Person).when(is_answered),
    may("much", Answer::Line).when(comes),
    may("reason", Answer::Prose)
        .when(|it| it.has("outcome") && !it.chose("outcome", HelpOutcome::Granted)),
    may("answered_on", Answer::Date).when(is_answered),
];
const QUESTIONS: &[Question] = &[must("help_answer", Answer::Groups(EACH))];

fn is_answered(answers: &Answers<'_>) -> bool {
    answers.has("outcome") && !answers.chose("outcome", HelpOutcome::Waiting)
}

fn comes(answers: &Answers<'_>) -> bool {
    answers.chose("outcome", HelpOutcome::Granted) || answers.chose("outcome", HelpOutcome::Partly)
}

/// Whether the newest plan asks for help that still waits for an answer.
pub(super) fn has_open_request(answers: &Answers<'_>) -> bool {
    answers
        .case
        .is_some_and(|case| !open_requests(case).is_empty())
}

/// Fails, before the first question, when no help was asked. What was answered after the role has
/// ended may still be noted (R25).
fn ensure_help_was_asked(case: &Case) -> Result<(), Failure> {
    if case.latest_plan().is_none() {
        return Err(failure!(Blocked, "no-plan-yet"));
    }
    if requests(case).is_empty() {
        return Err(failure!(Blocked, "no-help-asked"));
    }
    Ok(())
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let questions = if form.correct.is_some() {
        &[]
    } else {
        QUESTIONS
    };
    change_when(desk, form, questions, ensure_help_was_asked, decide)
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    draft.learn();
    if form.help_answer.is_empty() {
        return Err(missing("help_answer"));
    }
    if let Some(wanted) = optional("correct", form.correct.as_ref(), number)? {
        return correct(draft, form, wanted);
    }
    let on = draft.happened("on", form.on.as_ref())?;
    let told = Told {
        by: draft.maybe_person("by", form.by.as_ref())?,
        on,
        told_by: None,
    };
    let numbers = add_all(draft, &form.help_answer, &told)?;
    Ok(Event::HelpAnswered { numbers, on })
}

/// Record what became of the help, as somebody told it. Gives the numbers of the requests, each
/// once.
pub(super) fn add_all(
    draft: &mut Draft,
    given: &[HelpAnswerForm],
    told: &Told<'_>,
) -> Result<Vec<u32>, Failure> {
    let mut numbers = Vec::new();
    for (at, one) in given.iter().enumerate() {
        let number = add(draft, one, told)
            .map_err(|failure| failure.inside(&format!("help_answer[{at}]")))?;
        if !numbers.contains(&number) {
            numbers.push(number);
        }
    }
    Ok(numbers)
}

fn add(draft: &mut Draft, given: &HelpAnswerForm, told: &Told<'_>) -> Result<u32, Failure> {
    let asked = request(
        &draft.case,
        required("request", given.request.as_ref(), number)?,
    )?;
    let outcome = required("outcome", given.outcome.as_ref(), HelpOutcome::parse)?;
    let answer = HelpAnswer {
        number: next_number(draft.case.help_answers.iter().map(|it| it.number)),
        version: asked.version,
        request: asked.number,
        outcome,
        answered_on: told.on,
        answered_by: told.by.clone(),
        much: None,
        reason: None,
        told_by: told.told_by.cloned(),
    };
    let answer = with_what_was_given(draft, &asked, answer, given)?;
    draft.case.help_answers.push(answer);
    Ok(asked.number)
}

/// Put an answer right: what was given takes the place of what stands, and `-` takes it away.
fn correct(draft: &mut Draft, form: &Form, wanted: u32) -> Result<Event, Failure> {
    let [given] = form.help_answer.as_slice() else {
        return Err(failure!(Usage, "help-answer-one-thing"));
    };
    let known = draft.case.help_answers.iter();
    let known = known.enumerate().find(|(_, it)| it.number == wanted);
    let Some((at, mut answer)) = known.map(|(at, it)| (at, it.clone())) else {
        return Err(failure!(Missing, "help-answer-unknown", number = wanted).about("correct"));
    };
    if form.on.is_some() {
        answer.answered_on = draft.happened("on", form.on.as_ref())?;
    }
    answer.answered_by = draft
        .maybe_person("by", form.by.as_ref())?
        .or(answer.answered_by);
    let inside = |failure: Failure| failure.inside("help_answer[0]");
    let outcome = optional("outcome", given.outcome.as_ref(), HelpOutcome::parse);
    answer.outcome = outcome.map_err(inside)?.unwrap_or(answer.outcome);
    let asked = match optional("request", given.request.as_ref(), number).map_err(inside)? {
        Some(number) if number != answer.request => request(&draft.case, number).map_err(inside)?,
        _ => request_of(&draft.case, &answer)?,
    };
    answer.version = asked.version;
    answer.request = asked.number;
    let answer = with_what_was_given(draft, &asked, answer, given).map_err(inside)?;
    draft.case.help_answers[at] = answer;
    Ok(Event::HelpAnswerCorrected { number: wanted })
}

/// The answer with who gave it, how much, why and when, as far as that was given.
fn with_what_was_given(
    draft: &Draft,
    asked: &HelpAsked,
    answer: HelpAnswer,
    given: &HelpAnswerForm,
) -> Result<HelpAnswer, Failure> {
    let answered_on = match draft.date("answered_on", given.answered_on.as_ref())? {
        Some(_) => draft.happened("answered_on", given.answered_on.as_ref())?,
        None => answer.answered_on,
    };
    if let Some(date) = asked_on(&draft.case, asked).filter(|asked| answered_on < *asked) {
        return Err(failure!(Invalid, "help-before-asked", date = date).about("answered_on"));
    }
    let by = given.answered_by.as_ref();
    Ok(HelpAnswer {
        answered_on,
        answered_by: match by.filter(|text| is_to_clear(text)) {
            Some(_) => None,
            None => draft
                .maybe_person("answered_by", by)?
                .or(answer.answered_by),
        },
        much: instead("much", given.much.as_ref(), answer.much, Line::parse)?,
        reason: instead("reason", given.reason.as_ref(), answer.reason, Prose::parse)?,
        ..answer
    })
}

/// The help that the newest plan asks for under this number.
fn request(case: &Case, wanted: u32) -> Result<HelpAsked, Failure> {
    let mut all = requests(case).into_iter();
    all.find(|it| it.number == wanted)
        .cloned()
        .ok_or_else(|| failure!(Missing, "request-unknown", number = wanted).about("request"))
}

/// The help that was answered, in the version in which it was.
fn request_of(case: &Case, answer: &HelpAnswer) -> Result<HelpAsked, Failure> {
    let mut all = case.help_asked.iter();
    all.find(|it| it.version == answer.version && it.number == answer.request)
        .cloned()
        .ok_or_else(|| failure!(Missing, "request-unknown", number = answer.request))
}
