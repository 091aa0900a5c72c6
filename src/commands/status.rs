//! `ekc status` and bare `ekc`: where the case stands, what is missing and why, and the next commands.

use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::choice::Choice as _;
use crate::domain::text::Handle;
use crate::failure::Failure;
use crate::method::clocks::{Due, due};
use crate::method::rules::Finding;
use crate::method::steps::{Standing, Step, phase, steps};
use crate::method::tasks::past_their_day;
use crate::method::urgent::{Urgent, urgent};
use crate::movement::gate::{self, command_in_words};
use crate::ui::fit::rows;
use crate::words::{Words, message};
use chrono::NaiveDate;
use serde_json::{Value, json};

/// How many things are told at most, so that a screen of 24 lines holds them.
const MOST: usize = 3;
/// How many agreements past their day are named on their one line.
const MOST_AGREEMENTS: usize = 2;

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
        let mut value = as_json(desk, &case);
        value["copies"] = super::backup::stand_as_json(desk, &file)?;
        return desk.print_json(&value);
    }
    let lines = lines(desk, &case, form.all);
    desk.print(&lines.join("\n"))?;
    super::backup::remind(desk, &file)
}

fn as_json(desk: &Desk, case: &Case) -> Value {
    let today = desk.as_of();
    let steps: Vec<Value> = steps(case, today)
        .iter()
        .map(|step| json!({ "step": step.id, "standing": standing(step.standing), "text": text(desk, step), "why": why(desk, step), "command": command(desk, step) }))
        .collect();
    let due: Vec<Value> = due(case, today)
        .iter()
        .map(|due| super::due::as_json(desk, due, None))
        .collect();
    let urgent: Vec<Value> = urgent(case, today)
        .iter()
        .take(MOST)
        .map(|thing| urgent_as_json(desk, thing))
        .collect();
    let ask_about: Vec<Value> = past_their_day(case, today)
        .into_iter()
        .map(|it| {
            let who: Vec<&Handle> = case
                .owners_of(it.version, it.number)
                .map(|owner| &owner.person)
                .collect();
            json!({ "agreement": it.number, "who": who, "until_on": it.until_on })
        })
        .collect();
    json!({
        "schema": "ekc.status/1",
        "case": case.handle(),
        "as_of": today,
        "phase": phase(case, today).label().id().trim_start_matches("phase-"),
        "variant": case.application.variant,
        "question": case.chosen_question().map(|question| &question.words),
        "people": case.people.len(),
        "urgent": urgent,
        "steps": steps,
        "due": due,
        "ask_about": ask_about,
    })
}

fn urgent_as_json(desk: &Desk, thing: &Urgent) -> Value {
    match thing {
        Urgent::Finding(finding) => json!({ "finding": gate::as_json(finding, &desk.words) }),
        Urgent::Due(due) => json!({ "due": super::due::as_json(desk, due, None) }),
        Urgent::Step(step, due) => json!({
            "step": step.id,
            "text": text(desk, step),
            "command": command(desk, step),
            "due": due.as_ref().map(|due| super::due::as_json(desk, due, None)),
        }),
    }
}

/// What a screen of 24 lines holds, with a line left for the prompt.
const SCREEN_LINES: usize = 23;
/// On a screen narrower than this nothing is left out: there one scrolls anyway.
const NARROW: u16 = 60;
/// How much of a long question is shown.
const QUESTION_MOST: usize = 150;

/// A line of the status, and how easily it can be missed on a small screen: 0 never.
type Line = (u8, String);

fn lines(desk: &Desk, case: &Case, all: bool) -> Vec<String> {
    let words = &desk.words;
    let today = desk.as_of();
    let title = words.say(message!(
        "status-title",
        case = case.handle(),
        variant = case.application.variant.label(),
        phase = words.say(phase(case, today).label()),
    ));
    let mut lines: Vec<Line> = vec![(0, title)];
    if let Some(question) = case.chosen_question() {
        lines.push((
            0,
            words.say(message!(
                "status-question",
                question = shortened(question.words.as_str())
            )),
        ));
    }
    if let Some(on) = case.closed_on() {
        lines.push((0, words.say(message!("status-closed", on = on))));
    } else {
        let steps = steps(case, today);
        lines.extend(names(words, &steps, Standing::Done).map(|line| (4, line)));
        lines.push((0, String::new()));
        lines.extend(first_things(desk, case, all));
        lines.extend(ask_about(words, case, today, all).map(|line| (0, line)));
        lines.extend(names(words, &steps, Standing::Waived).map(|line| (3, line)));
        lines.extend(names(words, &steps, Standing::Later).map(|line| (5, line)));
    }
    let terms = due(case, today);
    if !terms.is_empty() {
        lines.push((0, String::new()));
        let shown = if all {
            terms.len()
        } else {
            MOST.min(terms.len())
        };
        let heading = if shown == terms.len() {
            words.say(message!("status-due"))
        } else {
            words.say(message!(
                "status-due-some",
                count = shown,
                all = terms.len()
            ))
        };
        lines.push((0, heading));
        lines.extend(
            terms
                .iter()
                .take(shown)
                .enumerate()
                .map(|(at, due)| (if at == 0 { 1 } else { 2 }, term(desk, due))),
        );
    }
    if all {
        lines.into_iter().map(|(_, line)| line).collect()
    } else {
        fitting(lines, desk.screen().unwrap_or(80))
    }
}

/// The names of the steps that stand like this, on one line.
fn names(words: &Words, steps: &[Step], standing: Standing) -> Option<String> {
    let names: Vec<String> = steps
        .iter()
        .filter(|step| step.standing == standing)
        .map(|step| words.named(&format!("step-{}.done", step.id)))
        .collect();
    if names.is_empty() {
        return None;
    }
    let names = names.join(", ");
    Some(words.say(match standing {
        Standing::Done => message!("status-done", steps = names),
        Standing::Waived => message!("status-waived", steps = names),
        Standing::Later => message!("status-later", steps = names),
        Standing::Missing | Standing::NotNeeded => return None,
    }))
}

/// The most urgent things: what, why, and the command.
fn first_things(desk: &Desk, case: &Case, all: bool) -> Vec<Line> {
    let words = &desk.words;
    let urgent = urgent(case, desk.as_of());
    if urgent.is_empty() {
        return vec![(0, words.say(message!("status-nothing-missing")))];
    }
    let shown = if all {
        urgent.len()
    } else {
        MOST.min(urgent.len())
    };
    let heading = if shown == urgent.len() {
        words.say(message!("status-urgent-all"))
    } else {
        words.say(message!("status-urgent", count = shown, all = urgent.len()))
    };
    let mut lines = vec![(0, heading)];
    for thing in &urgent[..shown] {
        let (what, why, command) = match thing {
            Urgent::Finding(finding) => (
                gate::line(finding, words),
                rule_why(finding, words),
                gate::command(finding),
            ),
            Urgent::Due(due) => (
                term(desk, due).trim_start().to_owned(),
                words.named(&format!("due-{}.why", due.what)),
                due.command.to_owned(),
            ),
            Urgent::Step(step, due) => (
                with_day(words, &text(desk, step), due.as_ref()),
                why(desk, step),
                step.command.clone(),
            ),
        };
        lines.push((0, format!("  {what}")));
        lines.push((1, format!("    {why}")));
        lines.push((0, format!("    {}", command_in_words(&command, words))));
    }
    lines.retain(|(_, line)| !line.trim().is_empty());
    if urgent.len() > shown {
        lines.push((
            0,
            words.say(message!("status-more", count = (urgent.len() - shown))),
        ));
    }
    lines
}

/// The agreements that are past their day, on one line: it is the circle's plan, so the coordinator asks, and has no
/// task in it.
fn ask_about(words: &Words, case: &Case, today: NaiveDate, all: bool) -> Option<String> {
    let past = past_their_day(case, today);
    if past.is_empty() {
        return None;
    }
    let shown = if all {
        past.len()
    } else {
        MOST_AGREEMENTS.min(past.len())
    };
    let mut told: Vec<String> = past[..shown]
        .iter()
        .map(|it| {
            words.say(message!(
                "status-agreement",
                number = it.number,
                people = super::followup::show::who(case, it),
                on = it.until_on,
            ))
        })
        .collect();
    if past.len() > shown {
        let count = past.len() - shown;
        told.push(words.say(message!("status-and-more", count = count)));
    }
    Some(words.say(message!("status-ask-about", agreements = told.join("; "))))
}

fn rule_why(finding: &Finding, words: &Words) -> String {
    finding
        .rule
        .map(|rule| words.named(&format!("rule-{}.why", rule.to_lowercase())))
        .unwrap_or_default()
}

/// A step with the day it is due.
fn with_day(words: &Words, text: &str, due: Option<&Due>) -> String {
    due.map_or(text.to_owned(), |due| {
        format!("{text} · {}", super::due::day(words, due.on))
    })
}

/// A day that is due, what it is, and where the term comes from.
fn term(desk: &Desk, due: &Due) -> String {
    let source = due
        .source
        .map(|source| format!(" ({source})"))
        .unwrap_or_default();
    format!(
        "  {}: {}{source}",
        super::due::day(&desk.words, due.on),
        super::due::text(desk, due)
    )
}

fn shortened(question: &str) -> String {
    if question.chars().count() <= QUESTION_MOST {
        return question.to_owned();
    }
    question.chars().take(QUESTION_MOST).chain(['…']).collect()
}

/// As many lines as a screen holds: what can be missed most easily goes first.
fn fitting(mut lines: Vec<Line>, width: u16) -> Vec<String> {
    let taken = |lines: &[Line]| {
        lines
            .iter()
            .map(|(_, line)| rows(line, usize::from(width)))
            .sum::<usize>()
    };
    while width >= NARROW && taken(&lines) > SCREEN_LINES {
        let Some(at) = lines
            .iter()
            .enumerate()
            .filter(|(_, (ease, _))| *ease > 0)
            .max_by_key(|(at, (ease, _))| (*ease, *at))
            .map(|(at, _)| at)
        else {
            break;
        };
        lines.remove(at);
    }
    lines.into_iter().map(|(_, line)| line).collect()
}

fn text(desk: &Desk, step: &Step) -> String {
    step.text(&desk.words)
}

fn why(desk: &Desk, step: &Step) -> String {
    step.why(&desk.words)
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
        Standing::Waived => "waived",
    }
}
