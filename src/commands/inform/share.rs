//! `ekc inform share`: everyone got the same information;
//! or some heard an answer before the others.

use crate::desk::Desk;
use crate::domain::event::Event;
use crate::domain::information::InformationTold;
use crate::domain::text::Handle;
use crate::failure::{Failure, failure};
use crate::method::acts::Act;
use crate::movement::change::{Draft, change, put};
use crate::movement::giving::{has_heard, note_who_heard, who_hears};
use crate::movement::input::{Answer, NumberOf, Question, may, must, number, switch, today};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(value_name = "NUMBER")]
    number: Vec<String>,
    #[arg(long, value_name = "PERSON", value_delimiter = ',')]
    to: Vec<String>,
    #[arg(long)]
    #[serde(deserialize_with = "switch")]
    all: bool,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

const QUESTIONS: &[Question] = &[
    must("number", Answer::Lines).of(NumberOf::Information),
    may("on", Answer::Date).otherwise(today),
];

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let questions = if form.all || form.from.is_some() {
        &[]
    } else {
        QUESTIONS
    };
    change(desk, form, questions, decide)
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    if form.all && !form.number.is_empty() {
        return Err(failure!(Usage, "one-way-only"));
    }
    let on = draft.happened("on", form.on.as_ref())?;
    let mut wanted = Vec::new();
    // What is no number is somebody: `ekc inform share 1 zus-1`.
    let mut named = form.to.clone();
    for (at, text) in form.number.iter().enumerate() {
        if text.chars().any(char::is_alphabetic) {
            named.push(text.clone());
        } else {
            wanted.push(number(text).map_err(|failure| failure.about(format!("number[{at}]")))?);
        }
    }
    let people = if named.is_empty() {
        Vec::new()
    } else {
        draft.people("to", &named)?
    };
    if form.all {
        wanted = draft
            .case
            .information
            .iter()
            .filter(|item| item.received_on.is_some() && item.shared_on.is_none())
            .map(|item| item.number)
            .collect();
    }
    if wanted.is_empty() {
        return Err(failure!(Missing, "nothing-to-share"));
    }
    for wanted in &wanted {
        // A day that is typed where nobody hears it for the first time puts the day right.
        let is_put_right = form.on.is_some() && people.is_empty() && {
            let case = &draft.case;
            !who_hears(case, on, draft.today).any(|it| !has_heard(case, *wanted, it))
        };
        let about = |failure: Failure| failure.about("number");
        let item = draft
            .case
            .information
            .iter_mut()
            .find(|item| item.number == *wanted);
        let item =
            item.ok_or_else(|| about(failure!(Missing, "information-unknown", number = wanted)))?;
        let received = item.received_on.ok_or_else(|| {
            about(failure!(
                Blocked,
                "information-not-received",
                number = wanted
            ))
        })?;
        if on < received {
            return Err(failure!(Invalid, "shared-before-received", date = received).about("on"));
        }
        if people.is_empty() {
            // Sharing it once more, as with who came later, leaves the day on which it was shared.
            let before = item.shared_on;
            item.shared_on = Some(match before {
                Some(before) if !is_put_right => before.min(on),
                Some(_) | None => on,
            });
            let rows = draft.case.information_told.iter_mut();
            for it in rows.filter(|it| is_put_right && it.information == *wanted) {
                if Some(it.on) == before {
                    it.on = on;
                }
            }
        }
    }
    if !people.is_empty() {
        return Ok(told(draft, wanted, people, on));
    }
    draft.does(Act::ShareInformation);
    note_who_heard(&mut draft.case, &wanted, on, draft.today);
    Ok(Event::InformationShared {
        numbers: wanted,
        on,
    })
}

/// Some know it from here on, and the others not yet (R11).
fn told(draft: &mut Draft, numbers: Vec<u32>, people: Vec<Handle>, on: NaiveDate) -> Event {
    for information in &numbers {
        for person in &people {
            let row = InformationTold {
                information: *information,
                person: person.clone(),
                on,
            };
            put(&mut draft.case.information_told, row, |it| {
                it.information == *information && it.person == *person
            });
        }
    }
    Event::InformationTold {
        numbers,
        people,
        on,
    }
}
