//! `ekc privacy told`: who was told that they are in the file and what they may ask (AVG art. 13
//! and 14).

use crate::desk::Desk;
use crate::domain::choice::Choice as _;
use crate::domain::event::Event;
use crate::domain::invitation::Way;
use crate::failure::{Failure, failure};
use crate::movement::change::{Draft, change_when};
use crate::movement::input::{
    Answer, Question, may, must, one_or_more, options, required, switch, today,
};
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
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long)]
    #[serde(deserialize_with = "switch")]
    not_yet: bool,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

const QUESTIONS: &[Question] = &[
    must("person", Answer::People),
    // So that a command that was only proposed does not say that somebody was told.
    must("way", Answer::Choice(options::<Way>)).when(|it| !it.has("not_yet")),
    may("on", Answer::Date)
        .when(|it| !it.has("not_yet"))
        .otherwise(today)
        .later(),
];

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    // Who is still in the file may be told, also after the role ended.
    change_when(desk, form, QUESTIONS, |_| Ok(()), decide)
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    draft.learn();
    let mut people = draft.people("person", &form.person)?;
    let on = draft.happened("on", form.on.as_ref())?;
    if form.not_yet {
        if form.on.is_some() || form.way.is_some() {
            return Err(failure!(Usage, "file-told-and-not").about("not_yet"));
        }
        for handle in &people {
            let told = draft.case.person(handle).and_then(|it| it.file_told_on);
            if told.is_none() {
                return Err(failure!(Missing, "file-not-told", person = handle).about("person"));
            }
        }
        for person in &mut draft.case.people {
            if people.contains(&person.handle) {
                person.file_told_on = None;
                person.file_told_way = None;
            }
        }
        return Ok(Event::FileNotTold { people });
    }
    let way = required("way", form.way.as_ref(), Way::parse)?;
    // Who was told already did not hear it on a later day because it is said again.
    let known = people
        .iter()
        .find_map(|it| Some((it.clone(), draft.case.person(it)?.file_told_on?)));
    if form.on.is_none() {
        let case = &draft.case;
        people.retain(|it| case.person(it).is_some_and(|it| it.file_told_on.is_none()));
        if let (true, Some((person, date))) = (people.is_empty(), known) {
            let already = failure!(Conflict, "file-told-already", person = person, date = date);
            return Err(already.about("person"));
        }
    }
    for person in &mut draft.case.people {
        if people.contains(&person.handle) {
            person.file_told_on = Some(on);
            person.file_told_way = Some(way);
        }
    }
    Ok(Event::FileTold { people, on })
}
