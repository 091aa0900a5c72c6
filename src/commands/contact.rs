//! `ekc contact`: each attempt to reach someone, or several in one round along the doors.

use crate::desk::Desk;
use crate::domain::case::next_number;
use crate::domain::choice::{Choice as _, YesNo};
use crate::domain::event::Event;
use crate::domain::invitation::{Contact, Way};
use crate::domain::text::Prose;
use crate::failure::Failure;
use crate::movement::change::{Draft, change};
use crate::movement::input::{Answer, may, must, one_or_more, optional, options, required, should};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(value_name = "PERSON")]
    #[serde(deserialize_with = "one_or_more")]
    person: Vec<String>,
    #[arg(long, value_name = "WAY")]
    way: Option<String>,
    #[arg(long, value_name = "yes|no")]
    reached: Option<String>,
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

const QUESTIONS: &[crate::movement::input::Question] = &[
    must("person", Answer::People),
    must("way", Answer::Choice(options::<Way>)),
    should("reached", Answer::Choice(options::<YesNo>)),
    may("note", Answer::Prose),
    may("on", Answer::Date),
];

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    change(desk, form, QUESTIONS, decide)
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    let people = draft.people("person", &form.person)?;
    let way = required("way", form.way.as_ref(), Way::parse)?;
    let reached = optional("reached", form.reached.as_ref(), YesNo::parse)?.unwrap_or(YesNo::Yes);
    let note = optional("note", form.note.as_ref(), Prose::parse)?;
    let on = draft.happened("on", form.on.as_ref())?;
    let reached = reached == YesNo::Yes;
    for person in &people {
        let number = next_number(draft.case.contacts.iter().map(|contact| contact.number));
        draft.case.contacts.push(Contact {
            number,
            person: person.clone(),
            on,
            way,
            reached,
            note: note.clone(),
        });
    }
    Ok(match people.as_slice() {
        [person] => Event::Contacted {
            person: person.clone(),
            way,
            reached,
            on,
        },
        _ => Event::ContactedSeveral {
            people,
            way,
            reached,
            on,
        },
    })
}
