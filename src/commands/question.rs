//! `ekc question`: every wording of the question, whose it is, and which one the main person chose.

use crate::desk::Desk;
use crate::domain::case::next_number;
use crate::domain::event::Event;
use crate::domain::intake::{Question, QuestionChoice};
use crate::domain::text::{Handle, Line, Prose};
use crate::failure::{Failure, failure};
use crate::method::rules::about_wording;
use crate::movement::change::{Draft, change};
use crate::movement::input::{Answer, NumberOf, may, must, number, optional, required, today};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(value_name = "QUESTION")]
    words: Option<String>,
    #[arg(long, value_name = "PERSON")]
    by: Option<String>,
    #[arg(long, value_name = "TEXT")]
    in_name_of: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    choose: Option<String>,
    #[arg(long, value_name = "PERSON")]
    chosen_by: Option<String>,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

const NEW: &[crate::movement::input::Question] = &[
    must("words", Answer::Prose),
    must("by", Answer::Person),
    may("chosen_by", Answer::Person),
    may("on", Answer::Date).otherwise(today).later(),
];
const CHOOSE: &[crate::movement::input::Question] = &[
    // A number that a proposal left open.
    must("choose", Answer::Number).of(NumberOf::Question),
    must("chosen_by", Answer::Person),
];

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let questions = if form.choose.is_some() || form.from.is_some() {
        CHOOSE
    } else {
        NEW
    };
    let questions = if form.from.is_some() { &[] } else { questions };
    change(desk, form, questions, decide)
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    let on = draft.happened("on", form.on.as_ref())?;
    let chosen_by = draft.maybe_person("chosen_by", form.chosen_by.as_ref())?;
    let in_name_of = optional("in_name_of", form.in_name_of.as_ref(), Line::parse)?;
    if let Some(wanted) = optional("choose", form.choose.as_ref(), number)? {
        if form.words.is_some() {
            return Err(failure!(Usage, "question-choose-or-word").about("choose"));
        }
        let chosen_by = chosen_by.ok_or_else(|| crate::movement::input::missing("chosen_by"))?;
        let event = choose(draft, wanted, &chosen_by, on)?;
        let questions = draft.case.questions.iter_mut();
        for question in questions.filter(|it| it.number == wanted && in_name_of.is_some()) {
            question.in_name_of.clone_from(&in_name_of);
        }
        remark(draft, wanted);
        return Ok(event);
    }
    let words = required("words", form.words.as_ref(), Prose::parse)?;
    let by = draft.person("by", form.by.as_ref())?;
    if draft
        .case
        .questions
        .iter()
        .any(|question| question.words == words)
    {
        return Err(failure!(Conflict, "question-twice").about("words"));
    }
    let number = next_number(draft.case.questions.iter().map(|question| question.number));
    draft.case.questions.push(Question {
        number,
        words,
        by: by.clone(),
        on,
        chosen_on: None,
        chosen_by: None,
        in_name_of,
    });
    let event = match chosen_by {
        Some(chosen_by) => choose(draft, number, &chosen_by, on)?,
        None => Event::QuestionNoted { number, by },
    };
    remark(draft, number);
    Ok(event)
}

/// Say what can be remarked on a wording whenever it is noted or chosen,
/// also beside another that was chosen.
fn remark(draft: &mut Draft, number: u32) {
    let wording = draft.case.questions.iter().find(|it| it.number == number);
    let remarks = wording
        .map(|question| about_wording(&draft.case, question))
        .unwrap_or_default();
    for finding in remarks {
        draft.note(finding);
    }
}

fn choose(
    draft: &mut Draft,
    number: u32,
    chosen_by: &Handle,
    on: NaiveDate,
) -> Result<Event, Failure> {
    let missing = || failure!(Missing, "question-unknown", number = number).about("choose");
    let question = draft
        .case
        .questions
        .iter()
        .find(|question| question.number == number)
        .ok_or_else(missing)?;
    if on < question.on {
        return Err(failure!(Invalid, "date-before", date = question.on).about("on"));
    }
    // Each main person keeps their own choice; who chooses anew changes theirs alone.
    let stands = draft
        .case
        .chosen_question()
        .is_some_and(|it| it.number == number);
    let mut choices = draft.case.choices();
    choices.retain(|it| it.person != *chosen_by || stands && it.question == number);
    if choices.iter().all(|it| it.person != *chosen_by) {
        choices.push(QuestionChoice {
            question: number,
            person: chosen_by.clone(),
            on,
        });
    }
    // One question is the question. It stands with who chose it first.
    let first = choices.iter().position(|it| it.question == number);
    let first = first.map(|at| choices.remove(at));
    for question in &mut draft.case.questions {
        let first = first.as_ref().filter(|it| it.question == question.number);
        question.chosen_on = first.map(|it| it.on);
        question.chosen_by = first.map(|it| it.person.clone());
    }
    draft.case.question_choices = choices;
    Ok(Event::QuestionChosen {
        number,
        by: chosen_by.clone(),
    })
}
