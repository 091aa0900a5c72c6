//! `ekc status` and bare `ekc`: where the case stands, what is missing and why, and the next commands.

use super::change::command_in_words;
use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::choice::Choice as _;
use crate::failure::Failure;
use crate::method::clocks::{Due, due};
use crate::method::steps::{Standing, Step, phase, steps};
use serde_json::{Value, json};

/// How many things are told at most, so that a screen of 24 lines holds them.
const MOST: usize = 3;

#[derive(clap::Args, Default)]
pub(crate) struct Form {
    #[arg(value_name = "CASE")]
    handle: Option<String>,
    #[arg(long)]
    all: bool,
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let file = desk.open()?;
    let case = desk.load(&file, form.handle.as_deref())?;
    if desk.options.json {
        let value = as_json(desk, &case);
        return desk.print_json(&value);
    }
    let lines = lines(desk, &case, form.all);
    desk.print(&lines.join("\n"))
}

fn as_json(desk: &Desk, case: &Case) -> Value {
    let today = desk.as_of();
    let steps: Vec<Value> = steps(case, today)
        .iter()
        .map(|step| json!({ "step": step.id, "standing": standing(step.standing), "text": text(desk, step), "why": why(desk, step), "command": command(desk, step) }))
        .collect();
    let due: Vec<Value> = due(case).iter().map(|due| json!({ "on": due.on, "what": due.what, "rule": due.rule, "about": due.about })).collect();
    json!({
        "schema": "ekc.status/1",
        "case": case.handle(),
        "as_of": today,
        "phase": phase(case, today).label().trim_start_matches("phase-"),
        "variant": case.application.variant,
        "question": case.chosen_question().map(|question| &question.words),
        "people": case.people.len(),
        "steps": steps,
        "due": due,
    })
}

fn lines(desk: &Desk, case: &Case, all: bool) -> Vec<String> {
    let words = &desk.words;
    let today = desk.as_of();
    let steps = steps(case, today);
    let mut lines = vec![words.say_with(
        "status-title",
        &[("case", case.handle().to_string()), ("variant", words.say(&case.application.variant.label())), ("phase", words.say(phase(case, today).label()))],
    )];
    if let Some(question) = case.chosen_question() {
        lines.push(words.say_with("status-question", &[("question", question.words.to_string())]));
    }
    if let Some(on) = case.closed_on() {
        lines.push(words.say_with("status-closed", &[("on", on.to_string())]));
        return lines;
    }
    let done: Vec<String> = steps.iter().filter(|step| step.standing == Standing::Done).map(|step| words.say(&format!("step-{}.done", step.id))).collect();
    if !done.is_empty() {
        lines.push(words.say_with("status-done", &[("steps", done.join(", "))]));
    }
    lines.push(String::new());
    let missing: Vec<&Step> = steps.iter().filter(|step| step.standing == Standing::Missing).collect();
    let most = if all { missing.len() } else { MOST };
    if missing.is_empty() {
        lines.push(words.say("status-nothing-missing"));
    } else {
        lines.push(words.say_with("status-missing", &[("count", missing.len().to_string())]));
    }
    for step in missing.iter().take(most) {
        lines.push(format!("  {}", text(desk, step)));
        lines.push(format!("    {}", why(desk, step)));
        lines.push(format!("    {}", command(desk, step)));
    }
    if missing.len() > most {
        lines.push(words.say_with("status-more", &[("count", (missing.len() - most).to_string())]));
    }
    let later: Vec<String> = steps.iter().filter(|step| step.standing == Standing::Later).map(|step| words.say(&format!("step-{}.done", step.id))).collect();
    if !later.is_empty() {
        lines.push(words.say_with("status-later", &[("steps", later.join(", "))]));
    }
    let due: Vec<Due> = due(case);
    if !due.is_empty() {
        lines.push(String::new());
        lines.push(words.say("status-due"));
        lines.extend(due.iter().take(MOST).map(|due| format!("  {}: {}", words.date(due.on), super::due::text(desk, due))));
    }
    lines
}

fn text(desk: &Desk, step: &Step) -> String {
    desk.words.say_with(&format!("step-{}", step.id), &step.args)
}

fn why(desk: &Desk, step: &Step) -> String {
    desk.words.say_with(&format!("step-{}.why", step.id), &step.args)
}

fn command(desk: &Desk, step: &Step) -> String {
    command_in_words(&step.command, &desk.words)
}

fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Done => "done",
        Standing::Missing => "missing",
        Standing::Later => "later",
        Standing::NotNeeded => "not-needed",
    }
}
