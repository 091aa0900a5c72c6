//! `ekc circle authority`: who decides for a child, or for someone who cannot.

use crate::desk::Desk;
use crate::domain::choice::Choice as _;
use crate::domain::event::Event;
use crate::domain::intake::{Authority, AuthorityKind};
use crate::domain::text::Line;
use crate::domain::value::Value as _;
use crate::failure::{Failure, failure};
use crate::movement::change::{Draft, change, put};
use crate::movement::input::{Answer, Question, may, must, optional, options, switch, today};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(value_name = "PERSON")]
    person: Option<String>,
    #[arg(long, value_name = "PERSON", value_delimiter = ',')]
    held_by: Vec<String>,
    #[arg(long, value_name = "KIND")]
    kind: Option<String>,
    #[arg(long, value_name = "TEXT")]
    seen_in: Option<String>,
    #[arg(long)]
    #[serde(deserialize_with = "switch")]
    ended: bool,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

const QUESTIONS: &[Question] = &[
    must("person", Answer::Person),
    must("held_by", Answer::People),
    may("kind", Answer::Choice(options::<AuthorityKind>))
        .otherwise(|_, _| AuthorityKind::Parental.content()),
    may("seen_in", Answer::Line),
    may("on", Answer::Date).otherwise(today),
];

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    change(desk, form, QUESTIONS, decide)
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    draft.learn();
    let person = draft.person("person", form.person.as_ref())?;
    let holders = draft.people("held_by", &form.held_by)?;
    let kind = optional("kind", form.kind.as_ref(), AuthorityKind::parse)?
        .unwrap_or(AuthorityKind::Parental);
    let seen_in = optional("seen_in", form.seen_in.as_ref(), Line::parse)?;
    let on = draft.happened("on", form.on.as_ref())?;
    if holders.contains(&person) {
        return Err(failure!(Invalid, "authority-over-self").about("held_by"));
    }
    for held_by in &holders {
        let is_it = |it: &Authority| it.person == person && it.held_by == *held_by;
        if form.ended {
            let row = draft.case.authorities.iter_mut().find(|it| is_it(it));
            let Some(row) = row.filter(|it| it.ended_on.is_none()) else {
                return Err(
                    failure!(Missing, "authority-not-known", person = held_by.as_str())
                        .about("held_by"),
                );
            };
            // It is kept: what they said until then was said by who decided.
            row.ended_on = Some(on);
        } else {
            let row = Authority {
                person: person.clone(),
                held_by: held_by.clone(),
                kind,
                on,
                seen_in: seen_in.clone(),
                ended_on: None,
            };
            put(&mut draft.case.authorities, row, is_it);
        }
    }
    Ok(match form.ended {
        true => Event::AuthorityEnded {
            person,
            people: holders,
        },
        false => Event::AuthorityNoted {
            person,
            people: holders,
            kind,
        },
    })
}
