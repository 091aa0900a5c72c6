//! `ekc circle who-else`: where the circle may still grow. Questions to ask, never a score.

use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::choice::Choice;
use crate::domain::circle::Person;
use crate::failure::Failure;
use crate::method::rules::{Growth, growth};
use crate::movement::named;
use crate::words::{Words, message};
use serde_json::json;

#[derive(clap::Args)]
pub(crate) struct Form {}

pub(crate) fn run(_: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let file = desk.open()?;
    let case: Case = desk.load(&file, None)?;
    let growth = growth(&case, desk.today());
    if desk.options.json {
        let handles = |people: &[&Person]| {
            people
                .iter()
                .map(|person| person.handle.to_string())
                .collect::<Vec<_>>()
        };
        let rounds: Vec<_> = growth
            .rounds
            .iter()
            .map(|(round, count)| json!({ "round": round, "people": count }))
            .collect();
        return desk.print_json(&json!({
            "schema": "ekc.who-else/1",
            "case": case.handle(),
            "rounds": rounds,
            "not_asked": handles(&growth.not_asked),
            "branches": growth.branches,
            "ties": growth.ties,
            "not_spoken": handles(&growth.not_spoken),
        }));
    }
    let lines = lines(&growth, &named::words(desk, &case));
    desk.print(&lines.join("\n"))
}

fn lines(growth: &Growth<'_>, words: &Words) -> Vec<String> {
    let mut lines: Vec<String> = growth
        .rounds
        .iter()
        .map(|(round, count)| words.say(message!("growth-round", round = round, count = *count)))
        .collect();
    let people = |people: &[&Person]| {
        people
            .iter()
            .map(|person| person.handle.as_str())
            .collect::<Vec<_>>()
            .join(", ")
    };
    if let Some(first) = growth.not_asked.first() {
        lines.push(words.say(message!(
            "growth-not-asked",
            people = people(&growth.not_asked)
        )));
        lines.push(format!("  ekc circle asked {}", first.handle));
    }
    if !growth.branches.is_empty() {
        lines.push(words.say(message!(
            "growth-branches",
            list = labels(&growth.branches, words)
        )));
    }
    if !growth.ties.is_empty() {
        lines.push(words.say(message!("growth-ties", list = labels(&growth.ties, words))));
    }
    if !growth.not_spoken.is_empty() {
        lines.push(words.say(message!(
            "growth-not-spoken",
            people = people(&growth.not_spoken)
        )));
    }
    lines
}

fn labels<C: Choice>(values: &[C], words: &Words) -> String {
    values
        .iter()
        .map(|value| words.say(value.label()))
        .collect::<Vec<_>>()
        .join(", ")
}
