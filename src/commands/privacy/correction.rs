//! `ekc privacy correction`: who asked that something is put right in what is kept about them, and
//! by when that is answered (AVG art. 12(3), 16).

use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::case::next_number;
use crate::domain::choice::Choice as _;
use crate::domain::correction::Correction;
use crate::domain::event::Event;
use crate::domain::text::{Handle, Prose};
use crate::failure::{Failure, failure};
use crate::method::correcting::answer_by;
use crate::method::erasure::{at_most, within_a_month};
use crate::method::rules::{Finding, finding};
use crate::movement::change::{Draft, change_when};
use crate::movement::input::{
    Answer, Answers, Question, may, missing, must, number, optional, switch, today,
};
use crate::words::{Words, message};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(value_name = "PERSON")]
    person: Option<String>,
    #[arg(value_name = "TEXT")]
    words: Option<String>,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long, value_name = "DATE")]
    until: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    number: Option<String>,
    #[arg(long)]
    #[serde(deserialize_with = "switch")]
    no_longer: bool,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

const QUESTIONS: &[Question] = &[
    must("person", Answer::Person),
    must("words", Answer::Prose).when(is_new),
    may("on", Answer::Date).when(is_new).otherwise(today),
];

/// A later day, a number or that it is not asked any more is said of a request that stands.
fn is_new(answers: &Answers<'_>) -> bool {
    !["until", "number", "no_longer"]
        .into_iter()
        .any(|it| answers.has(it))
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    // It is asked whenever it is asked, also after the role ended.
    change_when(desk, form, QUESTIONS, |_| Ok(()), decide)
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    draft.learn();
    let person = draft.person("person", form.person.as_ref())?;
    let until = draft.date("until", form.until.as_ref())?;
    let words = optional("words", form.words.as_ref(), Prose::parse)?;
    if form.no_longer {
        if words.is_some() || form.on.is_some() || until.is_some() {
            return Err(failure!(Usage, "correction-asked-and-not").about("no_longer"));
        }
        let at = open_of(&draft.case, &person, form.number.as_ref())?;
        let number = draft.case.corrections.remove(at).number;
        return Ok(Event::CorrectionNotAsked { number, person });
    }
    let is_of_known = form.number.is_some() || (until.is_some() && words.is_none());
    let at = if is_of_known {
        open_of(&draft.case, &person, form.number.as_ref())?
    } else {
        let number = next_number(draft.case.corrections.iter().map(|it| it.number));
        let request = Correction {
            number,
            person: person.clone(),
            asked_on: draft.happened("on", form.on.as_ref())?,
            until_on: None,
            words: words.clone().ok_or_else(|| missing("words"))?,
            answered_on: None,
            outcome: None,
            reason: None,
        };
        draft.case.corrections.push(request);
        draft.case.corrections.len() - 1
    };
    let mut request = draft.case.corrections[at].clone();
    if let Some(words) = words {
        request.words = words;
    }
    if form.on.is_some() {
        request.asked_on = draft.happened("on", form.on.as_ref())?;
    }
    // A day that was told holds as long as it can be one of this request.
    request.until_on = until.or(request.until_on);
    let (first, last) = (within_a_month(request.asked_on), at_most(request.asked_on));
    let is_possible = |it| (first..=last).contains(&it);
    if request.until_on.is_some_and(|it| !is_possible(it)) {
        let failure = failure!(Invalid, "correction-until", date = first, until = last);
        return Err(failure.about("until"));
    }
    let event = Event::CorrectionAsked {
        number: request.number,
        person: person.clone(),
        on: request.asked_on,
        until: answer_by(&request),
    };
    draft.case.corrections[at] = request;
    draft.note(Finding::inform(finding!("put-right", person = person)));
    Ok(event)
}

/// Where the request of this person stands that was not answered: the one of this number, or the
/// only one.
pub(super) fn open_of(
    case: &Case,
    person: &Handle,
    wanted: Option<&String>,
) -> Result<usize, Failure> {
    let wanted = optional("number", wanted, number)?;
    let requests = case.corrections.iter().enumerate();
    let open: Vec<usize> = requests
        .filter(|(_, it)| it.person == *person && it.answered_on.is_none())
        .filter(|(_, it)| wanted.is_none_or(|wanted| it.number == wanted))
        .map(|(at, _)| at)
        .collect();
    match open.as_slice() {
        [at] => Ok(*at),
        [] => Err(failure!(Missing, "correction-not-asked", person = person).about("person")),
        _ => {
            let numbers = open
                .iter()
                .map(|at| case.corrections[*at].number.to_string());
            let numbers = numbers.collect::<Vec<_>>().join(", ");
            Err(failure!(Conflict, "correction-which", numbers = numbers).about("number"))
        }
    }
}

/// The requests of a case, a line each, with what was answered.
pub(crate) fn lines(case: &Case, words: &Words) -> Vec<String> {
    let told = |it: &Correction| {
        let mut parts = vec![words.say(message!(
            "correction-line",
            number = it.number,
            person = it.person,
            on = it.asked_on,
            words = it.words
        ))];
        if let Some(on) = it.answered_on {
            parts.push(words.say(message!("correction-line-answered", on = on)));
            parts.extend(it.outcome.map(|it| words.say(it.label())));
            parts.extend(it.reason.as_ref().map(ToString::to_string));
        } else {
            let until = answer_by(it);
            parts.push(words.say(message!("correction-line-open", until = until)));
        }
        parts.join(" · ")
    };
    case.corrections.iter().map(told).collect()
}
