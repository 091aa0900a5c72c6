//! `ekc contact`: each attempt to reach someone, or several in one round along the doors.

use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::case::next_number;
use crate::domain::choice::{Choice as _, YesNo};
use crate::domain::circle::Person;
use crate::domain::event::Event;
use crate::domain::invitation::{Contact, Way};
use crate::domain::text::{Handle, Prose};
use crate::failure::Failure;
use crate::method::approach::may_be_written_to;
use crate::method::rules::{Finding, finding};
use crate::method::told_of_file::{is_noted, is_to_be_told};
use crate::movement::change::{Draft, change};
use crate::movement::input::{
    Answer, is_typed_alone, may, must, one_or_more, optional, options, required, should, today,
};
use crate::movement::several::person_by_person;
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
    may("on", Answer::Date).otherwise(today).later(),
];

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    if is_typed_alone(desk, form)? {
        return person_by_person(desk, QUESTIONS, still_to_reach, decide);
    }
    change(desk, form, QUESTIONS, decide)
}

/// Who of the main persons and their circle was never spoken with, and was not tried in this
/// sitting.
fn still_to_reach(case: &Case, began: &Case) -> Vec<Handle> {
    let is_open = |person: &&Person| {
        let mut with_them = case.contacts.iter().filter(|it| it.person == person.handle);
        let is_new = |it: &Contact| !began.contacts.iter().any(|old| old.number == it.number);
        !with_them.any(|it| it.reached || is_new(it))
    };
    let people = case.people.iter().filter(|it| it.is_own_people());
    let reachable = people.filter(|it| may_be_written_to(case, it));
    let open = reachable.filter(is_open);
    open.map(|it| it.handle.clone()).collect()
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
    tell_of_file(draft, &people, reached);
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

/// What people are told about the file when they are first reached is said here, where the
/// coordinator notes in this case who was told.
fn tell_of_file(draft: &mut Draft, people: &[Handle], reached: bool) {
    if !reached || !is_noted(&draft.case) {
        return;
    }
    let untold: Vec<&str> = people
        .iter()
        .filter_map(|it| draft.case.person(it))
        .filter(|it| is_to_be_told(&draft.case, it))
        .map(|it| it.handle.as_str())
        .collect();
    if !untold.is_empty() {
        draft.note(Finding::inform(finding!(
            "tell-of-file",
            people = untold.join(", "),
            // As they are typed: on the screen names stand behind the handles of the other.
            words = untold.join(" ")
        )));
    }
}
