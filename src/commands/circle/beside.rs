//! `ekc circle beside`: who stands beside somebody at the conference, and who no longer does.

use crate::desk::Desk;
use crate::domain::circle::StandsBeside;
use crate::domain::event::Event;
use crate::failure::{Failure, failure};
use crate::method::discretion::are_apart;
use crate::movement::change::{Draft, change, put};
use crate::movement::input::{Answer, Question, may, must, one_or_more, switch, today};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(value_name = "PERSON")]
    person: Option<String>,
    #[arg(long, value_name = "PERSON", value_delimiter = ',')]
    #[serde(deserialize_with = "one_or_more")]
    by: Vec<String>,
    #[arg(long)]
    #[serde(deserialize_with = "switch")]
    no_longer: bool,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

const QUESTIONS: &[Question] = &[
    must("person", Answer::Person),
    must("by", Answer::People),
    may("on", Answer::Date).otherwise(today),
];

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    change(desk, form, QUESTIONS, decide)
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    // Whom somebody wants beside them is written down; nobody is asked anything by it.
    draft.learn();
    let person = draft.person("person", form.person.as_ref())?;
    let people = draft.people("by", &form.by)?;
    let on = draft.happened("on", form.on.as_ref())?;
    for by in &people {
        if *by == person {
            return Err(failure!(Invalid, "beside-self").about("by"));
        }
        if form.no_longer {
            if !draft.case.beside(&person).any(|it| it == by) {
                return Err(failure!(Missing, "not-beside").about("by"));
            }
        } else if are_apart(&draft.case, &person, by, draft.today) {
            return Err(failure!(Blocked, "beside-apart").about("by"));
        }
    }
    if form.no_longer {
        draft
            .case
            .stands_beside
            .retain(|it| it.person != person || !people.contains(&it.by));
        return Ok(Event::BesideEnded { person, people, on });
    }
    for by in &people {
        let row = StandsBeside {
            person: person.clone(),
            by: by.clone(),
            on,
        };
        put(&mut draft.case.stands_beside, row, |it| {
            it.person == person && it.by == *by
        });
    }
    Ok(Event::StandsBeside { person, people, on })
}
