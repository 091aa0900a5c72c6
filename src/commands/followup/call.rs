//! `ekc followup call`: the coordinator's call after four weeks.

use super::ensure_conference_was_held;
use super::progress::{self, ProgressForm};
use crate::desk::Desk;
use crate::domain::case::next_number;
use crate::domain::choice::{Choice as _, YesNo};
use crate::domain::event::Event;
use crate::domain::followup::{FollowUpCall, Progress};
use crate::domain::text::Prose;
use crate::failure::{Failure, failure};
use crate::method::calls::{call_due_on, last_held};
use crate::method::rules::Finding;
use crate::method::rules::finding;
use crate::movement::change::{Draft, change_when};
use crate::movement::input::{Answer, Question, may, must, optional, options, should};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(value_name = "PERSON")]
    person: Option<String>,
    #[arg(long, value_name = "NUMBER: STATE[; TEXT]")]
    progress: Vec<ProgressForm>,
    #[arg(long, value_name = "yes|no")]
    further: Option<String>,
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

const PROGRESS: &[Question] = &[
    must("agreement", Answer::Number),
    must("progress", Answer::Choice(options::<Progress>)),
    may("note", Answer::Prose),
];
const QUESTIONS: &[Question] = &[
    must("person", Answer::Person),
    should("progress", Answer::Groups(PROGRESS)),
    may("further", Answer::Choice(options::<YesNo>)),
    may("note", Answer::Prose),
    may("on", Answer::Date),
];

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    change_when(desk, form, QUESTIONS, ensure_conference_was_held, decide)
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    let (day, conference) =
        last_held(&draft.case).ok_or_else(|| failure!(Blocked, "no-conference-held"))?;
    let person = draft.person("person", form.person.as_ref())?;
    let on = draft.happened("on", form.on.as_ref())?;
    if on <= day {
        return Err(failure!(Invalid, "followup-before-conference", date = day).about("on"));
    }
    if let Some(due) = call_due_on(&draft.case).filter(|due| on < *due) {
        draft.note(Finding {
            rule: Some("R24"),
            ..Finding::inform(finding!("call-early", date = due))
        });
    }
    let further_conference = optional("further", form.further.as_ref(), YesNo::parse)?;
    let note = optional("note", form.note.as_ref(), Prose::parse)?;
    let number = next_number(draft.case.follow_up_calls.iter().map(|it| it.number));
    draft.case.follow_up_calls.push(FollowUpCall {
        number,
        conference,
        person: person.clone(),
        on,
        further_conference,
        note,
    });
    if !form.progress.is_empty() {
        progress::ensure_told_after_plan(draft, on)?;
    }
    for (at, given) in form.progress.iter().enumerate() {
        progress::add(draft, given, Some(&person), on)
            .map_err(|failure| failure.inside(&format!("progress[{at}]")))?;
    }
    if further_conference == Some(YesNo::Yes) {
        draft.note(Finding::inform(finding!("further-conference-wanted")));
    }
    Ok(Event::Called {
        person,
        on,
        count: form.progress.len(),
    })
}
