//! `ekc inform show`: what was asked, what came, what everyone has.

use crate::desk::Desk;
use crate::domain::Case;
use crate::failure::Failure;
use crate::movement::named;
use crate::words::{Words, label, message};
use serde_json::json;

#[derive(clap::Args)]
pub(crate) struct Form {}

pub(crate) fn run(_: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let file = desk.open()?;
    let case = desk.load(&file, None)?;
    if desk.options.json {
        return desk.print_json(&json!({
            "schema": "ekc.information/1", "case": case.handle(), "information": case.information,
                "told": case.information_told, "views": case.views,
        }));
    }
    if case.information.is_empty() && case.views.is_empty() {
        let nothing = desk.words.say(message!("information-empty"));
        return desk.print(&nothing);
    }
    let words: &Words = &named::words(desk, &case);
    let date = |on: Option<chrono::NaiveDate>| on.map(|on| words.date(on)).unwrap_or_default();
    let mut rows: Vec<Vec<String>> = Vec::new();
    for item in &case.information {
        rows.push(vec![
            item.number.to_string(),
            item.words.to_string(),
            item.asked_of
                .as_ref()
                .map(|it| words.people(it.as_str()))
                .unwrap_or_default(),
            date(item.due_on),
            date(item.received_on),
            date(item.shared_on),
        ]);
    }
    if !rows.is_empty() {
        desk.print_table(
            &[
                label!("head-number"),
                label!("head-question"),
                label!("head-asked-of"),
                label!("head-due"),
                label!("head-received"),
                label!("head-shared"),
            ],
            &rows,
        )?;
    }
    for line in told_lines(&case, words) {
        desk.print(&line)?;
    }
    for view in &case.views {
        let line = words.say(message!(
            "view-line",
            person = view.person,
            words = view.words
        ));
        desk.print(&line)?;
    }
    Ok(())
}

/// Who heard an answer already, as long as not everyone has it.
pub(crate) fn told_lines(case: &Case, words: &Words) -> Vec<String> {
    let mut lines = Vec::new();
    for item in case.information.iter().filter(|it| it.shared_on.is_none()) {
        let told: Vec<&str> = case
            .information_told
            .iter()
            .filter(|it| it.information == item.number)
            .map(|it| it.person.as_str())
            .collect();
        if !told.is_empty() {
            lines.push(words.say(message!(
                "show-information-told",
                number = item.number,
                people = told.join(", ")
            )));
        }
    }
    lines
}
