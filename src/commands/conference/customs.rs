//! `ekc conference customs`: how the circle wants its meeting to go, in its own words; without
//! anything, what was noted.

use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::case::next_number;
use crate::domain::choice::Choice as _;
use crate::domain::conference::{Custom, CustomKind};
use crate::domain::event::Event;
use crate::domain::text::Line;
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
    custom: Vec<String>,
    #[arg(long, value_name = "PERSON")]
    led_by: Option<String>,
    #[arg(long, value_name = "NUMBERS", value_delimiter = ',')]
    drop: Vec<String>,
    #[arg(long, value_name = "NUMBER")]
    conference: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

const NEW: &[Question] = &[
    must("custom", Answer::Lines),
    may("led_by", Answer::Person).later(),
];

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let is_new = !form.custom.is_empty() || form.led_by.is_some();
    if form.from.is_some() || !form.drop.is_empty() {
        return change(desk, form, &[], decide);
    }
    if is_new {
        return change(desk, form, NEW, decide);
    }
    let is_empty = show(form, desk)?;
    if is_empty && desk.can_ask() && !desk.options.json {
        return change(desk, form, NEW, decide);
    }
    Ok(())
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    match (form.custom.is_empty(), form.drop.is_empty()) {
        (false, false) => Err(failure!(Usage, "customs-one-thing")),
        (true, false) => drop_customs(draft, &form.drop),
        (true, true) => Err(missing("custom")),
        (false, true) => add(draft, form),
    }
}

fn add(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    let conference = optional("conference", form.conference.as_ref(), number)?;
    let conference = draft.conference(conference)?;
    let led_by = draft.maybe_person("led_by", form.led_by.as_ref())?;
    let mut numbers = Vec::new();
    for (at, text) in form.custom.iter().enumerate() {
        let about = |failure: Failure| failure.about(format!("custom[{at}]"));
        let (kind, words) = text
            .split_once(':')
            .ok_or_else(|| about(failure!(Invalid, "custom-form")))?;
        let kind = CustomKind::parse(kind).map_err(about)?;
        let words = Line::parse(words).map_err(about)?;
        let number = next_number(draft.case.customs.iter().map(|it| it.number));
        draft.case.customs.push(Custom {
            number,
            conference,
            kind,
            words,
            led_by: led_by.clone(),
        });
        numbers.push(number);
    }
    Ok(Event::CustomsNoted { numbers })
}

fn drop_customs(draft: &mut Draft, texts: &[String]) -> Result<Event, Failure> {
    let mut numbers = Vec::new();
    for (at, text) in texts.iter().enumerate() {
        let field = format!("drop[{at}]");
        let wanted = number(text).map_err(|failure| failure.about(field.clone()))?;
        if draft.case.customs.iter().all(|it| it.number != wanted) {
            return Err(failure!(Missing, "custom-unknown", number = wanted).about(field));
        }
        if !numbers.contains(&wanted) {
            numbers.push(wanted);
        }
    }
    draft
        .case
        .customs
        .retain(|it| !numbers.contains(&it.number));
    Ok(Event::CustomsDropped { numbers })
}

/// The customs of a conference, a line each.
pub(crate) fn lines(case: &Case, conference: u32, words: &Words) -> Vec<String> {
    let customs = case.customs.iter();
    let customs = customs.filter(|it| it.conference == conference);
    let told = customs.map(|it| {
        let line = words.say(message!(
            "custom-line",
            number = it.number,
            kind = it.kind.label(),
            words = it.words
        ));
        let led_by = it.led_by.as_ref();
        let led_by = led_by.map(|by| words.say(message!("custom-led-by", person = by)));
        led_by.map_or(line.clone(), |led_by| format!("{line} ({led_by})"))
    });
    told.collect()
}

/// Show what was noted; gives whether there is nothing.
fn show(form: &Form, desk: &mut Desk) -> Result<bool, Failure> {
    let file = desk.open()?;
    let case = desk.load(&file, None)?;
    let conference = optional("conference", form.conference.as_ref(), number)?;
    let conference = conference.unwrap_or_else(|| case.current_number());
    let all = case.customs.iter();
    let all: Vec<&Custom> = all.filter(|it| it.conference == conference).collect();
    if desk.options.json {
        desk.print_json(&json!({
            "schema": "ekc.customs/1",
            "case": case.handle(),
            "conference": conference,
            "customs": all,
        }))?;
        return Ok(all.is_empty());
    }
    if all.is_empty() {
        let nothing = desk.words.say(message!("custom-empty"));
        desk.print(&nothing)?;
        return Ok(true);
    }
    let words: &Words = &named::words(desk, &case);
    desk.print(&lines(&case, conference, words).join("\n"))?;
    Ok(false)
}
