//! `ekc privacy asked`: who asked to be erased, and by when that is done (AVG art. 12(3), 17).

use crate::desk::Desk;
use crate::domain::event::Event;
use crate::failure::{Failure, failure};
use crate::method::erasure::{at_most, erase_by, is_only_main_person, within_a_month};
use crate::method::rules::{Finding, finding};
use crate::movement::change::{Draft, change_when};
use crate::movement::input::{Answer, Question, may, missing, must, switch, today};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(value_name = "PERSON")]
    person: Option<String>,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long, value_name = "DATE")]
    until: Option<String>,
    #[arg(long)]
    #[serde(deserialize_with = "switch")]
    no_longer: bool,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

const QUESTIONS: &[Question] = &[
    must("person", Answer::Person),
    may("on", Answer::Date).otherwise(today),
];

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    // It is asked whenever it is asked, also after the role ended.
    change_when(desk, form, QUESTIONS, |_| Ok(()), decide)
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    draft.learn();
    let on = draft.happened("on", form.on.as_ref())?;
    let until = draft.date("until", form.until.as_ref())?;
    let handle = draft.person("person", form.person.as_ref())?;
    let is_only_one = draft
        .case
        .person(&handle)
        .is_some_and(|person| is_only_main_person(&draft.case, person));
    let person = draft
        .case
        .people
        .iter_mut()
        .find(|person| person.handle == handle)
        .ok_or_else(|| missing("person"))?;
    if form.no_longer {
        if form.on.is_some() || until.is_some() {
            return Err(failure!(Usage, "erasure-asked-and-not").about("no_longer"));
        }
        if person.erasure_asked_on.is_none() {
            return Err(failure!(Missing, "erasure-not-asked", person = handle).about("person"));
        }
        person.erasure_asked_on = None;
        person.erasure_until_on = None;
        return Ok(Event::ErasureNotAsked { person: handle });
    }
    // What was asked already is not of a later day because it is said again.
    let before = person.erasure_asked_on;
    let asked_on = before.filter(|_| form.on.is_none()).unwrap_or(on);
    let (first, last) = (within_a_month(asked_on), at_most(asked_on));
    if until.is_some_and(|until| !(first..=last).contains(&until)) {
        return Err(failure!(Invalid, "erasure-until", date = first, until = last).about("until"));
    }
    // A day that was told holds for the question it was told of.
    let told = person.erasure_until_on.filter(|_| before == Some(asked_on));
    person.erasure_asked_on = Some(asked_on);
    person.erasure_until_on = until.or(told);
    let until = erase_by(person).unwrap_or(first);
    let case = draft.case.handle().clone();
    draft.note(Finding::inform(if is_only_one {
        finding!("erase-the-case", person = handle, case = case)
    } else {
        finding!("erase-person", person = handle)
    }));
    Ok(Event::ErasureAsked {
        person: handle,
        on: asked_on,
        until,
    })
}
