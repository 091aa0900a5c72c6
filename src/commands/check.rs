//! `ekc check`: every rule over one case, or over all that are open.

use crate::desk::{Desk, case_in_use};
use crate::domain::Case;
use crate::domain::text::Handle;
use crate::failure::{Failure, failure};
use crate::method::rules::{Level, gathered, open_findings};
use crate::movement::gate::{as_json, command, command_in_words, line, what_now};
use crate::movement::named;
use crate::store::CaseFile;
use crate::words::{Words, message};
use chrono::NaiveDate;
use serde_json::{Value, json};

#[derive(clap::Args)]
pub(crate) struct Form {
    #[arg(value_name = "CASE")]
    handle: Option<String>,
    #[arg(long)]
    exit_code: bool,
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let file = desk.open()?;
    let named = form.handle.is_some() || desk.options.case.is_some();
    let today = desk.as_of();
    let (cases, left_out): (Vec<Case>, usize) = if named {
        (vec![desk.load(&file, form.handle.as_deref())?], 0)
    } else {
        let handles = at_hand(&file, today)?;
        let left_out = file.count_cases()?.saturating_sub(handles.len());
        let cases = handles
            .iter()
            .filter_map(|handle| file.load(handle).transpose())
            .collect::<Result<_, _>>()?;
        (cases, left_out)
    };
    if desk.options.json {
        let told: Vec<Value> = cases.iter().map(|case| case_as_json(desk, case)).collect();
        desk.print_json(&json!({
            "schema": "ekc.check/1",
            "as_of": today,
            "cases": told,
            "closed_left_out": left_out,
        }))?;
    } else {
        for case in &cases {
            print(desk, case)?;
        }
        if left_out > 0 {
            let told = message!("check-left-out", count = left_out);
            let told = desk.words.say(told);
            desk.print(&told)?;
        } else if cases.is_empty() {
            let nothing = desk.words.say(message!("list-empty"));
            desk.print(&nothing)?;
        }
    }
    let stands_out = |case: &Case| {
        let mut found = open_findings(case, today).into_iter();
        found.any(|finding| finding.level != Level::Inform)
    };
    if form.exit_code && cases.iter().any(stands_out) {
        Err(failure!(Found, "check-found"))
    } else {
        Ok(())
    }
}

/// The cases that are looked at where none is named: those that are open, those with a term that
/// has come, and the one in use.
fn at_hand(file: &CaseFile, today: NaiveDate) -> Result<Vec<Handle>, Failure> {
    let mut handles = file.cases_with_terms(today)?;
    if let Some(handle) = case_in_use(file)?
        && !handles.contains(&handle)
    {
        handles.push(handle);
    }
    Ok(handles)
}

fn case_as_json(desk: &Desk, case: &Case) -> Value {
    let findings: Vec<Value> = open_findings(case, desk.as_of())
        .iter()
        .map(|finding| as_json(finding, &desk.words))
        .collect();
    // The reasons are for the coordinator's own eyes: `ekc show` has them.
    let deviations: Vec<Value> = case
        .deviations
        .iter()
        .map(|it| {
            json!({
                "number": it.number,
                "rule": it.rule,
                "finding": it.finding,
                "about": it.about,
            })
        })
        .collect();
    json!({ "case": case.handle(), "findings": findings, "deviations": deviations })
}

fn print(desk: &mut Desk, case: &Case) -> Result<(), Failure> {
    let findings = gathered(&open_findings(case, desk.as_of()));
    let words = named::words(desk, case);
    let mut lines = vec![words.say(message!(
        "check-title",
        case = case.handle(),
        count = findings.len()
    ))];
    for finding in &findings {
        lines.push(format!("  {}", line(finding, &words)));
        lines.extend(what_now(finding, &desk.words).map(|now| format!("    {now}")));
        lines.push(format!(
            "    {}",
            command_in_words(&command(finding), &words)
        ));
    }
    if !case.deviations.is_empty() {
        lines.push(words.say(message!(
            "check-deviations",
            count = case.deviations.len(),
            which = passed(case, &words)
        )));
    }
    desk.print(&lines.join("\n"))
}

/// Which rules were passed for a reason, and about whom.
fn passed(case: &Case, words: &Words) -> String {
    let mut told: Vec<String> = Vec::new();
    for it in &case.deviations {
        let about = it.about.as_ref().map_or("", |about| about.as_str());
        let is_somebody =
            |word: &&str| Handle::parse(word).is_ok_and(|it| case.person(&it).is_some());
        let people: Vec<&str> = about.split([' ', ':']).filter(is_somebody).collect();
        let which = if people.is_empty() {
            it.rule.to_string()
        } else {
            format!("{} ({})", it.rule, words.people(&people.join(", ")))
        };
        if !told.contains(&which) {
            told.push(which);
        }
    }
    told.join("; ")
}
