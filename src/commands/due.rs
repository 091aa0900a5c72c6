//! `ekc due`: what is due over all open cases.

use crate::desk::Desk;
use crate::domain::text::Handle;
use crate::failure::{Failure, Kind};
use crate::method::clocks::{Due, days_after, due};
use serde_json::json;

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
        Some(text) => crate::domain::date::parse_date(&format!("+{}", text.trim_start_matches('+')), today).map_err(|failure| failure.about("within"))?,
        None => days_after(today, 14),
    };
    let mut all: Vec<(Due, String)> = Vec::new();
    // A coordinator has a handful of open cases; the terms are rules of the practice and stand in `method`.
    for line in file.cases()?.into_iter().filter(|case| case.closed_on.is_none()) {
        if let Some(case) = file.load(&Handle::parse(&line.handle)?)? {
            all.extend(due(&case).into_iter().filter(|due| due.on <= last).map(|due| (due, line.handle.clone())));
        }
    }
    all.sort();
    let found = all.iter().any(|(due, _)| due.on <= today);
    print(desk, &all, today)?;
    if form.exit_code && found { Err(Failure::new(Kind::Found, "something-due")) } else { Ok(()) }
}

fn print(desk: &mut Desk, all: &[(Due, String)], today: chrono::NaiveDate) -> Result<(), Failure> {
    if desk.options.json {
        let due: Vec<_> = all
            .iter()
            .map(|(due, case)| json!({ "case": case, "on": due.on, "what": due.what, "rule": due.rule, "about": due.about, "late": due.on < today, "text": text(desk, due) }))
            .collect();
        return desk.print_json(&json!({ "schema": "ekc.due/1", "as_of": today, "due": due }));
    }
    if all.is_empty() {
        let nothing = desk.words.say("due-empty");
        return desk.print(&nothing);
    }
    let rows: Vec<Vec<String>> = all.iter().map(|(due, case)| vec![desk.words.date(due.on), case.clone(), text(desk, due), when(desk, due, today)]).collect();
    desk.print_table(&["head-date", "head-case", "head-what", "head-left"], &rows)
}

/// What is due, in words.
pub(crate) fn text(desk: &Desk, due: &Due) -> String {
    let text = desk.words.say_with(&format!("due-{}", due.what), &[("about", due.about.clone().unwrap_or_default())]);
    match due.rule {
        Some(rule) => format!("{text} ({rule})"),
        None => text,
    }
}

/// How long there is, or how late it is.
fn when(desk: &Desk, due: &Due, today: chrono::NaiveDate) -> String {
    let days = (due.on - today).num_days();
    let id = match days {
        0 => "left-today",
        1.. => "left-days",
        _ => "left-late",
    };
    desk.words.say_with(id, &[("count", days.abs().to_string())])
}
