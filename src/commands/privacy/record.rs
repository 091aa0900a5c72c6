//! `ekc privacy record`: the record of processing, made from all cases of the file (AVG art. 30).
//! It names nobody but who is responsible, as that was typed.

use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::choice::Choice as _;
use crate::domain::circle::Role;
use crate::domain::text::{Handle, Line};
use crate::failure::Failure;
use crate::method::processing::{Processing, processing};
use crate::movement::input::{Answer, Question, fill, may, must, optional, required};
use crate::store::CaseFile;
use crate::words::{Label, Words, label, message};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(long, value_name = "TEXT")]
    responsible: Option<String>,
    #[arg(long, value_name = "TEXT")]
    together_with: Option<String>,
    #[arg(long, value_name = "TEXT")]
    officer: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

const QUESTIONS: &[Question] = &[
    must("responsible", Answer::Line),
    may("together_with", Answer::Line),
    may("officer", Answer::Line),
];

/// What the record says besides what the cases come to.
struct Told {
    on: NaiveDate,
    responsible: Line,
    together_with: Option<Line>,
    officer: Option<Line>,
    /// For how many months a case is kept that is closed from here on.
    keep_months: Option<u32>,
    copies: usize,
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let file = desk.open()?;
    let filled = fill(desk, None, form, QUESTIONS)?;
    let on = desk.today();
    let told = told(&filled.form, &file, on).map_err(|failure| filled.locate(failure, desk))?;
    let record = processing(&cases(&file)?, on);
    if desk.options.json {
        return desk.print_json(&as_json(&record, &told));
    }
    let text = lines(&record, &told, &desk.words).join("\n");
    desk.print(&text)
}

fn told(form: &Form, file: &CaseFile, on: NaiveDate) -> Result<Told, Failure> {
    let line = |field: &str, text: Option<&String>| optional(field, text, Line::parse);
    Ok(Told {
        on,
        responsible: required("responsible", form.responsible.as_ref(), Line::parse)?,
        together_with: line("together_with", form.together_with.as_ref())?,
        officer: line("officer", form.officer.as_ref())?,
        keep_months: file
            .setting("keep-months")?
            .and_then(|months| months.parse().ok()),
        copies: file.places_of_copies()?.len(),
    })
}

/// Every case of the file.
fn cases(file: &CaseFile) -> Result<Vec<Case>, Failure> {
    let mut cases = Vec::new();
    for line in file.cases()? {
        cases.extend(file.load(&Handle::parse(&line.handle)?)?);
    }
    Ok(cases)
}

fn as_json(record: &Processing, told: &Told) -> serde_json::Value {
    let roles =
        |roles: &[Role]| -> Vec<&'static str> { roles.iter().map(|it| it.code()).collect() };
    json!({
        "schema": "ekc.processing-record/1",
        "on": told.on,
        "responsible": told.responsible,
        "together_with": told.together_with,
        "officer": told.officer,
        "variants": record.variants.iter().map(|it| it.code()).collect::<Vec<_>>(),
        "people": roles(&record.people),
        "children": record.has_children,
        "data": record.data.iter().map(|it| it.code()).collect::<Vec<_>>(),
        "receivers": roles(&record.receivers),
        "to_an_authority": record.goes_to_an_authority,
        "keep_months": told.keep_months,
        "kept_until": record.kept_until,
        "without_term": record.without_term,
        "copies": told.copies,
    })
}

fn lines(record: &Processing, told: &Told, words: &Words) -> Vec<String> {
    let mut text = vec![words.say(message!("processing-title", on = told.on))];
    let mut section = |title: Label, lines: Vec<String>| {
        text.push(String::new());
        text.push(words.say(title));
        if lines.is_empty() {
            text.push(format!("- {}", words.say(label!("processing-nothing-yet"))));
        }
        text.extend(lines.into_iter().map(|line| format!("- {line}")));
    };
    section(label!("processing-who"), who(told, words));
    let purposes = record.variants.iter().map(|it| {
        let kind = it.label();
        words.say(message!("processing-purpose", kind = kind))
    });
    section(label!("processing-purposes"), purposes.collect());
    let mut people: Vec<String> = record
        .people
        .iter()
        .map(|it| words.say(it.label()))
        .collect();
    if record.has_children {
        people.push(words.say(label!("processing-children")));
    }
    section(label!("processing-people"), people);
    let mut data: Vec<String> = record.data.iter().map(|it| words.say(it.label())).collect();
    if !data.is_empty() {
        data.push(words.say(label!("processing-free-text")));
    }
    section(label!("processing-data"), data);
    let receivers = record.receivers.iter().map(|it| words.say(it.label()));
    let mut receivers: Vec<String> = receivers.collect();
    if record.goes_to_an_authority {
        receivers.push(words.say(label!("processing-authority")));
    }
    receivers.push(words.say(label!("processing-sends-nothing")));
    section(label!("processing-receivers"), receivers);
    section(label!("processing-terms"), terms(record, told, words));
    let safe = [
        words.say(label!("processing-encrypted")),
        words.say(message!("processing-copies", count = told.copies)),
        words.say(label!("processing-papers")),
        words.say(label!("processing-own-measures")),
    ];
    section(label!("processing-security"), safe.into());
    text
}

fn who(told: &Told, words: &Words) -> Vec<String> {
    let mut who = vec![words.say(message!("processing-responsible", words = told.responsible))];
    let with = told.together_with.as_ref();
    who.extend(with.map(|it| words.say(message!("processing-together-with", words = it))));
    let officer = told.officer.as_ref();
    who.extend(officer.map(|it| words.say(message!("processing-officer", words = it))));
    who
}

fn terms(record: &Processing, told: &Told, words: &Words) -> Vec<String> {
    let mut terms = Vec::new();
    let months = told.keep_months;
    terms.extend(months.map(|it| words.say(message!("processing-months", count = it))));
    let last = record.kept_until;
    terms.extend(last.map(|it| words.say(message!("processing-kept-until", until = it))));
    if record.without_term > 0 {
        let count = record.without_term;
        terms.push(words.say(message!("processing-without-term", count = count)));
    }
    terms.push(words.say(label!("processing-erasing")));
    terms
}
