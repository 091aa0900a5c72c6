//! `ekc due`: what is due over all open cases.

mod own_calendar;

use super::privacy::Plain;
use crate::desk::Desk;
use crate::domain::date::parse_date;
use crate::domain::incident::Incident;
use crate::failure::{Failure, failure};
use crate::method::breach::{authority_waits, people_wait, report_by};
use crate::method::calendar::day_off;
use crate::method::clocks::term;
use crate::method::clocks::{Due, days_after, due};
use crate::method::rules::rule;
use crate::movement::gate::command_in_words;
use crate::movement::named;
use crate::store::CaseFile;
use crate::words::{Words, label, message};
use chrono::{Local, NaiveDate, NaiveTime, TimeDelta};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::rc::Rc;

#[derive(clap::Args)]
pub(crate) struct Form {
    #[arg(long, value_name = "14d")]
    within: Option<String>,
    #[arg(long)]
    exit_code: bool,
    #[arg(long, conflicts_with = "exit_code")]
    calendar: bool,
    #[arg(long, value_name = "FOLDER|FILE|-", requires = "calendar")]
    to: Option<PathBuf>,
    #[arg(long, requires = "calendar")]
    replace: bool,
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let today = desk.as_of();
    let asked = form
        .within
        .as_ref()
        .map(|text| parse_date(&format!("+{}", text.trim_start_matches('+')), today))
        .transpose()
        .map_err(|failure| failure.about("within"))?;
    if form.calendar {
        // A calendar holds all there is, unless less was asked for.
        return own_calendar::export(form, asked, desk);
    }
    let file = desk.open()?;
    let last = asked.unwrap_or_else(|| days_after(today, 14));
    let mut all: Vec<(Due, String)> = Vec::new();
    let mut words_of: BTreeMap<String, Rc<Words>> = BTreeMap::new();
    // The terms are rules of the practice and stand in `method`. A closed case has two left: until
    // when it is kept, and until when somebody is erased.
    for handle in file.cases_with_terms(last)? {
        if let Some(case) = file.load(&handle)? {
            all.extend(
                due(&case, today)
                    .into_iter()
                    .filter(|due| due.on <= last)
                    .map(|due| (due, handle.to_string())),
            );
            words_of.insert(handle.to_string(), named::words(desk, &case));
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
        .any(|(due, _)| due.on == today || is_late(desk, due));
    print(desk, &file, &all, &words_of, (today, last))?;
    if form.exit_code && found {
        Err(failure!(Found, "something-due"))
    } else {
        Ok(())
    }
}

/// Data breaches that still have to be told, or of which it has to be written down why not.
/// They are of the file and not of a case: `status` tells them first of every case.
pub(crate) fn breaches(file: &CaseFile) -> Result<Vec<Due>, Failure> {
    let mut waiting = Vec::new();
    for it in file.incidents()? {
        let plain = it.encrypted && Plain::of(file, &it)?.is_there();
        if authority_waits(&it) || people_wait(&it, plain) {
            waiting.push(it);
        }
    }
    let due = |it: &Incident| {
        let by = report_by(it).with_timezone(&Local);
        // Only the authority is told by an hour: the people as soon as can be.
        let (term, source, at) = if authority_waits(it) {
            let term = term!("breach", about = it.number);
            (term, "AVG art. 33", Some(by.time()))
        } else {
            let term = term!("breach-people", about = it.number);
            (term, "AVG art. 34", None)
        };
        Due {
            on: by.date_naive(),
            at,
            what: term.what,
            source: Some(source),
            about: term.about,
            command: "ekc privacy incident show",
            words: None,
        }
    };
    Ok(waiting.iter().map(due).collect())
}

fn print(
    desk: &mut Desk,
    file: &CaseFile,
    all: &[(Due, String)],
    words_of: &BTreeMap<String, Rc<Words>>,
    (today, last): (NaiveDate, NaiveDate),
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
        let nothing = desk.words.say(message!("due-empty", until = last));
        desk.print(&nothing)?;
        return super::backup::remind(desk, file);
    }
    let source = |due: &Due| due.source.unwrap_or_default().to_owned();
    let rows: Vec<Vec<String>> = all
        .iter()
        .map(|(due, case)| {
            let words = words_of.get(case).unwrap_or(&desk.words);
            vec![
                when(words, due),
                case.clone(),
                text(words, due),
                left(desk, due),
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
        "at": due.at.map(|at| at.format("%H:%M").to_string()),
        "what": due.what,
        "rule": due.source.filter(|source| rule(source).is_some()),
        "source": due.source,
        "about": due.about,
        "words": due.words,
        "days_left": (due.on - desk.as_of()).num_days(),
        "late": is_late(desk, due),
        "day_off": day_off(due.on).map(|off| off.label().id().trim_start_matches("day-off-")),
        "text": text(&desk.words, due),
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

/// The day of a term, and its hour where it has one.
pub(crate) fn when(words: &Words, due: &Due) -> String {
    let on = day(words, due.on);
    match due.at {
        Some(at) => format!("{on} {}", words.time(at)),
        None => on,
    }
}

/// What is due, in words.
pub(crate) fn text(words: &Words, due: &Due) -> String {
    due.named(
        words,
        due.about.as_deref().unwrap_or_default(),
        due.words.as_deref(),
    )
}

/// How long there is until the hour of a term that has one; less than nothing when it is past.
/// Of another day than today no hour is known: it is looked at as that day begins.
fn until_the_hour(desk: &Desk, due: &Due) -> Option<TimeDelta> {
    let at = due.at?;
    let today = desk.as_of();
    let now = if today == desk.today() {
        desk.now().with_timezone(&Local).time()
    } else {
        NaiveTime::MIN
    };
    Some(due.on.and_time(at) - today.and_time(now))
}

/// Whether its day, or its hour, is behind us and something is still to be done.
fn is_late(desk: &Desk, due: &Due) -> bool {
    match until_the_hour(desk, due) {
        Some(left) => left < TimeDelta::zero(),
        None => due.on < desk.as_of() && !due.goes_by(),
    }
}

/// Up to so many hours are told as hours, before and after.
const MOST_HOURS: i64 = 72;

/// How long there is, how late it is, or how long it has been over.
pub(crate) fn left(desk: &Desk, due: &Due) -> String {
    let words = &desk.words;
    if let Some(left) = until_the_hour(desk, due)
        && left.num_hours().abs() <= MOST_HOURS
    {
        let is_late = left < TimeDelta::zero();
        return words.say(message!(
            either(is_late, "left-hours-late", "left-hours"),
            count = left.num_hours().abs()
        ));
    }
    let days = (due.on - desk.as_of()).num_days();
    words.say(match days {
        0 => message!("left-today"),
        1.. => message!("left-days", count = days),
        _ if due.goes_by() => message!("left-passed", count = days.abs()),
        _ => message!("left-late", count = days.abs()),
    })
}
