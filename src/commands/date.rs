//! `ekc date`: the dates of a case that stand by themselves; without anything, which there are.

use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::case::next_number;
use crate::domain::circle::LeftAlone;
use crate::domain::event::Event;
use crate::domain::free_date::FreeDate;
use crate::domain::text::{Handle, Line};
use crate::failure::{Failure, failure};
use crate::method::rules::{Finding, finding, of_free_date};
use crate::movement::change::{Draft, change};
use crate::movement::input::{Answer, Question, may, missing, must, number, optional, required};
use crate::movement::named;
use crate::words::{Words, label, message};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(value_name = "WHAT")]
    what: Option<String>,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long, value_name = "PERSON")]
    whose: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    moved: Option<String>,
    #[arg(long, value_name = "NUMBERS", value_delimiter = ',')]
    done: Vec<String>,
    #[arg(long, value_name = "NUMBERS", value_delimiter = ',')]
    lapsed: Vec<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

const NEW: &[Question] = &[
    must("what", Answer::Line),
    must("on", Answer::Date),
    may("whose", Answer::Person),
];
const MOVED: &[Question] = &[must("on", Answer::Date)];

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let is_of_known = !form.done.is_empty() || !form.lapsed.is_empty();
    let is_new = form.what.is_some() || form.on.is_some() || form.whose.is_some();
    match (form.from.is_some() || is_of_known, form.moved.is_some()) {
        (true, _) => change(desk, form, &[], decide),
        (false, true) => change(desk, form, MOVED, decide),
        (false, false) if is_new => change(desk, form, NEW, decide),
        (false, false) => show(desk),
    }
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    let ways = [
        form.what.is_some(),
        form.moved.is_some(),
        !form.done.is_empty(),
        !form.lapsed.is_empty(),
    ];
    if ways.into_iter().filter(|it| *it).count() > 1 {
        return Err(failure!(Usage, "date-one-thing"));
    }
    if !form.done.is_empty() {
        return done(draft, form);
    }
    if !form.lapsed.is_empty() {
        let numbers = known(draft, "lapsed", &form.lapsed)?;
        draft.case.dates.retain(|it| !numbers.contains(&it.number));
        return Ok(Event::DatesLapsed { numbers });
    }
    if let Some(wanted) = optional("moved", form.moved.as_ref(), number)? {
        let on = coming(draft, form)?;
        let found = draft.case.dates.iter().position(|it| it.number == wanted);
        let at = found.ok_or_else(|| unknown(wanted, "moved"))?;
        let whose = draft.case.dates[at].whose.clone();
        tell(draft, on, whose.as_ref());
        let date = &mut draft.case.dates[at];
        date.on = on;
        date.done_on = None;
        return Ok(Event::DateMoved { number: wanted, on });
    }
    let what = required("what", form.what.as_ref(), Line::parse)?;
    let on = coming(draft, form)?;
    let whose = draft.maybe_person("whose", form.whose.as_ref())?;
    let is_there = |it: &FreeDate| it.what == what && it.on == on && it.done_on.is_none();
    if draft.case.dates.iter().any(is_there) {
        return Err(failure!(Conflict, "date-twice").about("what"));
    }
    tell(draft, on, whose.as_ref());
    let number = next_number(draft.case.dates.iter().map(|it| it.number));
    draft.case.dates.push(FreeDate {
        number,
        what,
        on,
        whose,
        done_on: None,
    });
    Ok(Event::DateNoted { number, on })
}

/// What stands beside the day is told; no day is moved.
/// So is that somebody whose date it is may not be asked to keep it.
fn tell(draft: &mut Draft, on: NaiveDate, whose: Option<&Handle>) {
    for finding in of_free_date(&draft.case, on) {
        draft.note(finding);
    }
    let person = whose.and_then(|whose| draft.case.person(whose));
    let finding = person.and_then(|person| {
        let how = match (person.died_on, person.left_alone) {
            (Some(_), _) => "died",
            (None, Some(LeftAlone::Never)) => "never",
            (None, Some(LeftAlone::NotAgain | LeftAlone::Forgotten)) => "alone",
            (None, None) => return None,
        };
        let said = finding!(
            "date-of-who-is-not-asked",
            of(person = person.handle),
            how = how
        );
        Some(Finding::remark(said))
    });
    if let Some(finding) = finding {
        draft.note(finding);
    }
}

/// A day that is to come.
fn coming(draft: &Draft, form: &Form) -> Result<NaiveDate, Failure> {
    let on = draft.date("on", form.on.as_ref())?;
    let on = on.ok_or_else(|| missing("on"))?;
    if on < draft.today {
        return Err(failure!(Invalid, "date-over", date = on).about("on"));
    }
    Ok(on)
}

fn done(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    let numbers = known(draft, "done", &form.done)?;
    let on = draft.happened("on", form.on.as_ref())?;
    for date in &mut draft.case.dates {
        if numbers.contains(&date.number) {
            date.done_on = Some(on);
        }
    }
    Ok(Event::DatesDone { numbers, on })
}

/// The numbers of dates that are there, each once.
fn known(draft: &Draft, field: &str, texts: &[String]) -> Result<Vec<u32>, Failure> {
    let mut numbers = Vec::new();
    for (at, text) in texts.iter().enumerate() {
        let field = format!("{field}[{at}]");
        let wanted = number(text).map_err(|failure| failure.about(field.clone()))?;
        if draft.case.dates.iter().all(|it| it.number != wanted) {
            return Err(unknown(wanted, &field));
        }
        if !numbers.contains(&wanted) {
            numbers.push(wanted);
        }
    }
    Ok(numbers)
}

fn unknown(number: u32, field: &str) -> Failure {
    failure!(Missing, "free-date-unknown", number = number).about(field)
}

/// The dates in the order of their days: first what is still to be done.
fn in_order(case: &Case) -> Vec<&FreeDate> {
    let mut dates: Vec<&FreeDate> = case.dates.iter().collect();
    dates.sort_by_key(|it| (it.done_on.is_some(), it.on, it.number));
    dates
}

/// The dates of a case, a line each.
pub(crate) fn lines(case: &Case, words: &Words) -> Vec<String> {
    in_order(case)
        .into_iter()
        .map(|it| {
            let whose = it
                .whose
                .as_ref()
                .map(|whose| format!(" ({})", words.people(whose.as_str())))
                .unwrap_or_default();
            let done = it
                .done_on
                .map(|on| words.say(message!("show-date-done", on = on)))
                .map(|done| format!(", {done}"))
                .unwrap_or_default();
            let line = words.say(message!(
                "show-date",
                number = it.number,
                on = it.on,
                what = it.what
            ));
            format!("{line}{whose}{done}")
        })
        .collect()
}

fn show(desk: &mut Desk) -> Result<(), Failure> {
    let file = desk.open()?;
    let case = desk.load(&file, None)?;
    let dates = in_order(&case);
    if desk.options.json {
        return desk.print_json(
            &json!({ "schema": "ekc.case-dates/1", "case": case.handle(), "dates": dates }),
        );
    }
    if dates.is_empty() {
        let nothing = desk.words.say(message!("case-dates-empty"));
        return desk.print(&nothing);
    }
    let words: &Words = &named::words(desk, &case);
    let rows: Vec<Vec<String>> = dates
        .iter()
        .map(|it| {
            vec![
                it.number.to_string(),
                super::due::day(words, it.on),
                it.what.to_string(),
                it.whose
                    .as_ref()
                    .map(|whose| words.people(whose.as_str()))
                    .unwrap_or_default(),
                it.done_on.map(|on| words.date(on)).unwrap_or_default(),
            ]
        })
        .collect();
    desk.print_table(
        &[
            label!("head-number"),
            label!("head-date"),
            label!("head-what"),
            label!("head-whose"),
            label!("head-was-done"),
        ],
        &rows,
    )
}
