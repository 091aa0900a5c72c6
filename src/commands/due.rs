//! `ekc due`: what is due over all open cases.

use crate::desk::Desk;
use crate::domain::incident::Incident;
use crate::domain::text::Handle;
use crate::failure::{Failure, failure};
use crate::method::breach::{authority_waits, people_wait, report_by};
use crate::method::calendar::day_off;
use crate::method::clocks::term;
use crate::method::clocks::{Due, days_after, due};
use crate::method::rules::rule;
use crate::movement::gate::command_in_words;
use crate::store::CaseFile;
use crate::words::{Words, label, message};
use chrono::NaiveDate;
use serde_json::{Value, json};

#[derive(clap::Args)]
pub(crate) struct Form {
    #[arg(long, value_name = "14d")]
    within: Option<String>,
    #[arg(long)]
    exit_code: bool,
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let file = desk.open()?;
    let today = desk.as_of();
    let last = match &form.within {
        Some(text) => {
            crate::domain::date::parse_date(&format!("+{}", text.trim_start_matches('+')), today)
                .map_err(|failure| failure.about("within"))?
        }
        None => days_after(today, 14),
    };
    let mut all: Vec<(Due, String)> = Vec::new();
    // A coordinator has a handful of cases; the terms are rules of the practice and stand in
    // `method`. A closed case has one term left: until when it is kept.
    for line in file.cases()? {
        if let Some(case) = file.load(&Handle::parse(&line.handle)?)? {
            all.extend(
                due(&case, today)
                    .into_iter()
                    .filter(|due| due.on <= last)
                    .map(|due| (due, line.handle.clone())),
            );
        }
    }
    all.extend(
        breaches(&file)?
            .into_iter()
            .filter(|due| due.on <= last)
            .map(|due| (due, String::new())),
    );
    all.sort();
    let found = all
        .iter()
        .any(|(due, _)| due.on == today || is_late(due, today));
    print(desk, &file, &all, today)?;
    if form.exit_code && found {
        Err(failure!(Found, "something-due"))
    } else {
        Ok(())
    }
}

/// Data breaches that still have to be told, or of which it has to be written down why not.
fn breaches(file: &CaseFile) -> Result<Vec<Due>, Failure> {
    let waiting = file
        .incidents()?
        .into_iter()
        .filter(|it| authority_waits(it) || people_wait(it));
    let due = |it: Incident| {
        let on = report_by(&it).with_timezone(&chrono::Local).date_naive();
        let (term, source) = if authority_waits(&it) {
            (term!("breach", about = it.number), "AVG art. 33")
        } else {
            (term!("breach-people", about = it.number), "AVG art. 34")
        };
        Due {
            on,
            what: term.what,
            source: Some(source),
            about: term.about,
            command: "ekc privacy incident show",
            words: None,
        }
    };
    Ok(waiting.map(due).collect())
}

fn print(
    desk: &mut Desk,
    file: &CaseFile,
    all: &[(Due, String)],
    today: NaiveDate,
) -> Result<(), Failure> {
    if desk.options.json {
        let due: Vec<_> = all
            .iter()
            .map(|(due, case)| as_json(desk, due, Some(case)))
            .collect();
        let copies = super::backup::stand_as_json(desk, file)?;
        return desk.print_json(
            &json!({ "schema": "ekc.due/1", "as_of": today, "due": due, "copies": copies }),
        );
    }
    if all.is_empty() {
        let nothing = desk.words.say(message!("due-empty"));
        desk.print(&nothing)?;
        return super::backup::remind(desk, file);
    }
    let source = |due: &Due| due.source.unwrap_or_default().to_owned();
    let rows: Vec<Vec<String>> = all
        .iter()
        .map(|(due, case)| {
            vec![
                day(&desk.words, due.on),
                case.clone(),
                text(desk, due),
                left(&desk.words, due, today),
                source(due),
            ]
        })
        .collect();
    desk.print_table(
        &[
            label!("head-date"),
            label!("head-case"),
            label!("head-what"),
            label!("head-left"),
            label!("head-source"),
        ],
        &rows,
    )?;
    super::backup::remind(desk, file)
}

/// One term as JSON, of one of several cases or of the case that is shown.
pub(crate) fn as_json(desk: &Desk, due: &Due, case: Option<&str>) -> Value {
    let mut value = json!({
        "on": due.on,
        "what": due.what,
        "rule": due.source.filter(|source| rule(source).is_some()),
        "source": due.source,
        "about": due.about,
        "words": due.words,
        "days_left": (due.on - desk.as_of()).num_days(),
        "late": is_late(due, desk.as_of()),
        "day_off": day_off(due.on).map(|off| off.label().id().trim_start_matches("day-off-")),
        "text": text(desk, due),
        "command": command_in_words(due.command, &desk.words),
    });
    if let Some(case) = case {
        value["case"] = json!(case);
    }
    value
}

/// A day, and why most people are free on it: said, never moved.
pub(crate) fn day(words: &Words, on: NaiveDate) -> String {
    match day_off(on) {
        Some(off) => format!("{} ({})", words.date(on), words.say(off.label())),
        None => words.date(on),
    }
}

/// What is due, in words.
pub(crate) fn text(desk: &Desk, due: &Due) -> String {
    due.named(
        &desk.words,
        due.about.as_deref().unwrap_or_default(),
        due.words.as_deref(),
    )
}

/// Whether its day is behind us and something is still to be done.
fn is_late(due: &Due, today: NaiveDate) -> bool {
    due.on < today && !due.goes_by()
}

/// How long there is, how late it is, or how long it has been over.
pub(crate) fn left(words: &Words, due: &Due, today: NaiveDate) -> String {
    let days = (due.on - today).num_days();
    words.say(match days {
        0 => message!("left-today"),
        1.. => message!("left-days", count = days),
        _ if due.goes_by() => message!("left-passed", count = days.abs()),
        _ => message!("left-late", count = days.abs()),
    })
}
