//! `ekc conference checklist`: what has to be arranged for the day, and what is done.

use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::case::next_number;
use crate::domain::choice::Choice as _;
use crate::domain::circle::Person;
use crate::domain::conference::{Arrangement, ArrangementKind};
use crate::domain::event::Event;
use crate::domain::text::{Handle, Line};
use crate::failure::{Failure, failure};
use crate::method::needs::needs;
use crate::method::rules::{Finding, finding};
use crate::movement::change::{Draft, change};
use crate::movement::input::{Answer, Question, must, number};
use crate::movement::named;
use crate::words::{label, message};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(long, value_name = "KIND: TEXT")]
    add: Vec<String>,
    #[arg(long, value_name = "PERSON")]
    by: Option<String>,
    #[arg(long, value_name = "PERSON")]
    whom: Option<String>,
    #[arg(long, value_name = "NUMBERS", value_delimiter = ',')]
    done: Vec<String>,
    #[arg(long, value_name = "NUMBERS", value_delimiter = ',')]
    drop: Vec<String>,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let changes = [&form.add, &form.done, &form.drop];
    if changes.iter().any(|it| !it.is_empty()) || form.from.is_some() {
        return change(desk, form, &[], decide);
    }
    let is_empty = show(desk)?;
    if is_empty && desk.can_ask() && !desk.options.json {
        return change(desk, form, ADDED, decide);
    }
    Ok(())
}

/// Asked where there is nothing to show yet.
const ADDED: &[Question] = &[must("add", Answer::Lines)];

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    let conference = draft.conference(None)?;
    if !form.drop.is_empty() {
        return take_out(draft, form);
    }
    let by = draft.maybe_person("by", form.by.as_ref())?;
    let whom = draft.maybe_person("whom", form.whom.as_ref())?;
    let on = draft.happened("on", form.on.as_ref())?;
    for (at, text) in form.add.iter().enumerate() {
        let about = |failure: Failure| failure.about(format!("add[{at}]"));
        let (kind, what) = text
            .split_once(':')
            .ok_or_else(|| about(failure!(Invalid, "arrangement-form")))?;
        let kind = ArrangementKind::parse(kind).map_err(about)?;
        let what = Line::parse(what).map_err(about)?;
        let number = next_number(draft.case.arrangements.iter().map(|it| it.number));
        draft.case.arrangements.push(Arrangement {
            number,
            conference,
            kind,
            what,
            by: by.clone(),
            whom: whom.clone(),
            done_on: None,
        });
    }
    for (at, text) in form.done.iter().enumerate() {
        let about = |failure: Failure| failure.about(format!("done[{at}]"));
        let wanted = number(text).map_err(about)?;
        let found = draft
            .case
            .arrangements
            .iter_mut()
            .find(|it| it.number == wanted);
        let arrangement = found.ok_or_else(|| about(unknown(wanted)))?;
        arrangement.done_on = Some(on);
        arrangement.by = by.clone().or_else(|| arrangement.by.clone());
        arrangement.whom = whom.clone().or_else(|| arrangement.whom.clone());
    }
    let people: Vec<&str> = [&by, &whom]
        .into_iter()
        .flatten()
        .map(Handle::as_str)
        .collect();
    if form.add.len() > 1 && !people.is_empty() {
        let said = finding!(
            "arrangements-of-one",
            count = form.add.len(),
            people = people.join(", ")
        );
        draft.note(Finding::inform(said));
    }
    let open = draft
        .case
        .arrangements
        .iter()
        .filter(|it| it.conference == conference && it.done_on.is_none())
        .count();
    Ok(Event::ChecklistKept {
        added: form.add.len(),
        done: form.done.len(),
        open,
    })
}

/// Take lines out that need not be arranged after all.
fn take_out(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    let has_more = [&form.by, &form.whom, &form.on]
        .into_iter()
        .any(Option::is_some);
    if !form.add.is_empty() || !form.done.is_empty() || has_more {
        return Err(failure!(Usage, "checklist-one-thing").about("drop"));
    }
    let mut numbers = Vec::new();
    for (at, text) in form.drop.iter().enumerate() {
        let about = |failure: Failure| failure.about(format!("drop[{at}]"));
        let wanted = number(text).map_err(about)?;
        if draft.case.arrangements.iter().all(|it| it.number != wanted) {
            return Err(about(unknown(wanted)));
        }
        if !numbers.contains(&wanted) {
            numbers.push(wanted);
        }
    }
    draft.learn();
    draft
        .case
        .arrangements
        .retain(|it| !numbers.contains(&it.number));
    Ok(Event::ArrangementsDropped { numbers })
}

fn unknown(number: u32) -> Failure {
    failure!(Missing, "arrangement-unknown", number = number)
}

/// Show the list, with what people need; gives whether there is nothing on it.
fn show(desk: &mut Desk) -> Result<bool, Failure> {
    let file = desk.open()?;
    let case: Case = desk.load(&file, None)?;
    let conference = case.current_number();
    let list: Vec<&Arrangement> = case
        .arrangements
        .iter()
        .filter(|it| it.conference == conference)
        .collect();
    let wanted: Vec<(&Person, ArrangementKind, &Line)> = case
        .people
        .iter()
        .flat_map(|person| {
            needs(person)
                .into_iter()
                .map(move |(kind, need)| (person, kind, need))
        })
        .collect();
    if desk.options.json {
        let needs: Vec<_> = wanted
            .iter()
            .map(|(person, kind, need)| {
                json!({ "person": person.handle, "kind": kind, "need": need })
            })
            .collect();
        desk.print_json(&json!({
            "schema": "ekc.checklist/1",
            "case": case.handle(),
            "arrangements": list,
            "needs": needs,
        }))?;
        return Ok(false);
    }
    if list.is_empty() && wanted.is_empty() {
        let nothing = desk.words.say(message!("checklist-empty"));
        desk.print(&nothing)?;
        return Ok(true);
    }
    let words = named::words(desk, &case);
    let people = |it: Option<&Handle>| it.map(|it| words.people(it.as_str())).unwrap_or_default();
    let rows: Vec<Vec<String>> = list
        .iter()
        .map(|it| {
            vec![
                it.number.to_string(),
                words.say(it.kind.label()),
                it.what.to_string(),
                people(it.by.as_ref()),
                people(it.whom.as_ref()),
                it.done_on.map(|on| words.date(on)).unwrap_or_default(),
            ]
        })
        .collect();
    let needs: Vec<String> = wanted
        .iter()
        .map(|(person, kind, need)| {
            words.say(message!(
                "need-line",
                person = person.handle,
                kind = kind.label(),
                need = need
            ))
        })
        .collect();
    if !rows.is_empty() {
        desk.print_table(
            &[
                label!("head-number"),
                label!("head-kind"),
                label!("head-what"),
                label!("head-by"),
                label!("head-whom"),
                label!("head-done"),
            ],
            &rows,
        )?;
    }
    for line in needs {
        desk.print(&line)?;
    }
    Ok(false)
}
