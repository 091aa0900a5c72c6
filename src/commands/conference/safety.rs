//! `ekc conference safety`: what was agreed so that the day is safe, in the words of the people
//! themselves, and for whom. It stands on no paper but the coordinator's own.

use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::case::next_number;
use crate::domain::choice::Choice as _;
use crate::domain::conference::{DaySafety, SafetyKind};
use crate::domain::event::Event;
use crate::domain::text::Prose;
use crate::failure::{Failure, failure};
use crate::movement::change::{Draft, change};
use crate::movement::input::{Answer, Question, may, missing, must, number, optional};
use crate::movement::named;
use crate::words::{Words, message};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(value_name = "KIND: TEXT")]
    agreed: Vec<String>,
    #[arg(long, value_name = "PERSON")]
    safe_for: Option<String>,
    #[arg(long, value_name = "PERSON")]
    said_by: Option<String>,
    #[arg(long, value_name = "PERSON")]
    about: Option<String>,
    #[arg(long, value_name = "NUMBERS", value_delimiter = ',')]
    drop: Vec<String>,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    conference: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

/// Asked where there is nothing to show yet.
const ADDED: &[Question] = &[
    must("agreed", Answer::Lines),
    may("safe_for", Answer::Person),
    may("said_by", Answer::Person),
];

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    if !form.agreed.is_empty() || !form.drop.is_empty() || form.from.is_some() {
        return change(desk, form, &[], decide);
    }
    let is_empty = show(desk)?;
    if is_empty && desk.can_ask() && !desk.options.json {
        return change(desk, form, ADDED, decide);
    }
    Ok(())
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    // What people say they need to be safe is written down, whatever was planned.
    draft.learn();
    if form.agreed.is_empty() && form.drop.is_empty() {
        return Err(missing("agreed"));
    }
    let conference = draft.conference(optional("conference", form.conference.as_ref(), number)?)?;
    let safe_for = draft.maybe_person("safe_for", form.safe_for.as_ref())?;
    let said_by = draft.maybe_person("said_by", form.said_by.as_ref())?;
    let about = draft.maybe_person("about", form.about.as_ref())?;
    if about.is_some() && about == safe_for {
        return Err(failure!(Invalid, "day-safety-of-themselves").about("about"));
    }
    let on = draft.happened("on", form.on.as_ref())?;
    for (at, text) in form.drop.iter().enumerate() {
        let inside = |failure: Failure| failure.about(format!("drop[{at}]"));
        let wanted = number(text).map_err(inside)?;
        let mut known = draft.case.day_safety.iter();
        let place = known
            .position(|it| it.number == wanted)
            .ok_or_else(|| inside(failure!(Missing, "day-safety-unknown", number = wanted)))?;
        draft.case.day_safety.remove(place);
    }
    for (at, text) in form.agreed.iter().enumerate() {
        let inside = |failure: Failure| failure.about(format!("agreed[{at}]"));
        let (kind, words) = text
            .split_once(':')
            .ok_or_else(|| inside(failure!(Invalid, "day-safety-form")))?;
        let row = DaySafety {
            number: next_number(draft.case.day_safety.iter().map(|it| it.number)),
            conference,
            kind: SafetyKind::parse(kind).map_err(inside)?,
            words: Prose::parse(words).map_err(inside)?,
            safe_for: safe_for.clone(),
            said_by: said_by.clone(),
            about: about.clone(),
            agreed_on: on,
        };
        draft.case.day_safety.push(row);
    }
    Ok(Event::DaySafetyKept {
        added: form.agreed.len(),
        dropped: form.drop.len(),
    })
}

/// Show what was agreed for the current conference; gives whether there is nothing.
fn show(desk: &mut Desk) -> Result<bool, Failure> {
    let file = desk.open()?;
    let case: Case = desk.load(&file, None)?;
    let conference = case.current_number();
    if desk.options.json {
        let agreed = case.day_safety.iter();
        let agreed: Vec<&DaySafety> = agreed.filter(|it| it.conference == conference).collect();
        desk.print_json(&json!({
            "schema": "ekc.day-safety/1",
            "case": case.handle(),
            "agreed": agreed,
        }))?;
        return Ok(false);
    }
    let words = named::words(desk, &case);
    let lines = lines(&case, conference, &words);
    if lines.is_empty() {
        let nothing = desk.words.say(message!("day-safety-empty"));
        desk.print(&nothing)?;
        return Ok(true);
    }
    desk.print(&lines.join("\n"))?;
    Ok(false)
}

/// What was agreed for a conference, one on a line; for the coordinator.
pub(crate) fn lines(case: &Case, conference: u32, words: &Words) -> Vec<String> {
    let agreed = case.day_safety.iter();
    agreed
        .filter(|it| it.conference == conference)
        .map(|it| {
            let mut line = words.say(message!(
                "day-safety-line",
                number = it.number,
                kind = it.kind.label(),
                words = it.words
            ));
            let safe_for = it
                .safe_for
                .as_ref()
                .map(|it| words.say(message!("day-safety-for", person = it)));
            let said_by = it
                .said_by
                .as_ref()
                .map(|it| words.say(message!("day-safety-by", person = it)));
            let about = it
                .about
                .as_ref()
                .map(|it| words.say(message!("day-safety-about", person = it)));
            for piece in [safe_for, said_by, about].into_iter().flatten() {
                line.push_str(", ");
                line.push_str(&piece);
            }
            line
        })
        .collect()
}
