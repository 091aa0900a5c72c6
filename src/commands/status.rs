//! `ekc status` and bare `ekc`: where the case stands, what is missing and why,
//! and the next commands.

use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::choice::Choice as _;
use crate::domain::text::Handle;
use crate::failure::Failure;
use crate::method::clocks::{Due, due};
use crate::method::rules::{Finding, finding};
use crate::method::steps::{Standing, Step, phase_at, steps};
use crate::method::tasks::past_their_day;
use crate::method::urgent::{Urgent, urgent_among};
use crate::movement::gate::{self, command_in_words};
use crate::movement::named;
use crate::store::{CaseFile, FormDraft};
use crate::ui::fit::rows;
use crate::words::{Words, message};
use chrono::{Local, NaiveDate};
use serde_json::{Value, json};

/// How many things are told at most, so that a screen of 24 lines holds them.
const MOST: usize = 3;
/// How many of them go before the next day, where the screen is full.
const LEAST: usize = 2;
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
    let breaches = super::due::breaches(&file)?;
    if desk.options.json {
        let mut value = as_json(desk, &case, &breaches);
        value["copies"] = super::backup::stand_as_json(desk, &file)?;
        return desk.print_json(&value);
    }
    let reminder = super::backup::reminder(desk, &file)?;
    let below: Vec<String> = reminder
        .into_iter()
        .chain(lies_ready(desk, &file, &case)?)
        .chain(outcome_to_tell(desk, &file, &case)?)
        .collect();
    let below = Some(below.join("\n")).filter(|it| !it.is_empty());
    let lines = lines(desk, &case, &breaches, form.all, below.as_deref());
    desk.print(&lines.join("\n"))?;
    if let Some(lines) = below {
        desk.talk(&lines);
    }
    Ok(())
}

/// After the role has ended, that who applied may hear how it went, until that paper was made.
fn outcome_to_tell(desk: &Desk, file: &CaseFile, case: &Case) -> Result<Option<String>, Failure> {
    let found = super::close::outcome_to_tell(case, desk.as_of());
    let Some(finding) = found.filter(|_| case.closed_on().is_some()) else {
        return Ok(None);
    };
    if super::close::is_outcome_made(file, case)? {
        return Ok(None);
    }
    let words: &Words = &named::words_of_talk(desk, case);
    Ok(Some(gate::line(&finding, words)))
}

/// That something was typed and not recorded, where somebody can go on with it: who closed the
/// window saw no message.
fn lies_ready(desk: &Desk, file: &CaseFile, case: &Case) -> Result<Option<String>, Failure> {
    if !desk.can_ask() {
        return Ok(None);
    }
    let Some((command, at)) = file.newest_draft(case.handle())? else {
        return Ok(None);
    };
    // The ticks at the door of another conference are offered at no other.
    let number = u64::from(case.current_number());
    let is_offered = |draft: &FormDraft| {
        let given = draft.typed.as_ref().map(|typed| &typed.given);
        let of = given.and_then(|given| given.get("conference")?.as_u64());
        of.is_none_or(|of| of == number)
    };
    let drafts = file.drafts(&command, Some(case.handle()))?;
    if !drafts.iter().any(is_offered) {
        return Ok(None);
    }
    let on = at.with_timezone(&Local).date_naive();
    let typed = super::as_typed(&command);
    Ok(typed.map(|command| {
        desk.words
            .say(message!("draft-in-case", on = on, command = command))
    }))
}

fn as_json(desk: &Desk, case: &Case, breaches: &[Due]) -> Value {
    let today = desk.as_of();
    let (all_steps, terms) = (steps(case, today), due(case, today));
    let phase = phase_at(case, &all_steps).label();
    let steps: Vec<Value> = all_steps
        .iter()
        .map(|step| {
            json!({
                "step": step.id,
                "standing": standing(step.standing),
                "text": text(desk, step),
                "why": why(desk, step),
                "command": command(desk, step),
            })
        })
        .collect();
    let due: Vec<Value> = terms
        .iter()
        .map(|due| super::due::as_json(desk, due, None))
        .collect();
    let of_the_case = urgent_among(case, today, all_steps, terms);
    let urgent: Vec<Value> = first_of_all(breaches)
        .chain(of_the_case.into_iter().take(MOST))
        .map(|thing| urgent_as_json(desk, &thing))
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
        "phase": phase.id().trim_start_matches("phase-"),
        "variant": case.application.variant,
        "question": case.chosen_question().map(|question| &question.words),
        "people": case.people.len(),
        "urgent": urgent,
        "steps": steps,
        "due": due,
        "ask_about": ask_about,
    })
}

/// A data breach that is still to be told goes before all else, of whatever case it is.
fn first_of_all(breaches: &[Due]) -> impl Iterator<Item = Urgent> {
    breaches.iter().cloned().map(Urgent::Due)
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
/// On a screen narrower than this nothing is left out: it has to be scrolled anyway.
const NARROW: u16 = 60;
/// How much of a long question is shown.
const QUESTION_MOST: usize = 150;
/// How much of it where the screen is full.
const QUESTION_LEAST: usize = 60;
/// How much of a long finding where the screen is full.
const WHAT_LEAST: usize = 140;

/// What comes first: what, why, and the command.
struct Thing {
    what: String,
    why: String,
    command: String,
}

/// All that is told of a case. What a small screen does not hold is left out of it, and what is
/// counted is what is still there.
#[derive(Default)]
struct Page {
    title: String,
    question: Option<String>,
    closed: Option<String>,
    done: Option<String>,
    /// None once the role has ended, unless there is a data breach to tell.
    first: Option<Vec<Thing>>,
    /// How many of them are data breaches: these are never left out.
    breach_count: usize,
    /// How many things there are, shown or not.
    first_count: usize,
    /// The agreements that are past their day.
    ask_about: Option<String>,
    waived: Option<String>,
    later: Option<String>,
    terms: Vec<String>,
    /// How many days there are, shown or not.
    term_count: usize,
}

impl Page {
    fn of(desk: &Desk, case: &Case, breaches: &[Due], all: bool) -> Self {
        let words: &Words = &named::words(desk, case);
        let today = desk.as_of();
        let (steps, due) = (steps(case, today), due(case, today));
        let title = words.say(message!(
            "status-title",
            case = case.handle(),
            variant = case.application.variant.label(),
            phase = words.say(phase_at(case, &steps).label()),
        ));
        let terms: Vec<String> = due.iter().map(|due| term(words, due)).collect();
        let mut page = Self {
            title,
            question: case
                .chosen_question()
                .map(|it| shortened(it.words.as_str(), QUESTION_MOST)),
            term_count: terms.len(),
            terms,
            ..Self::default()
        };
        let mut first: Vec<Thing> = first_of_all(breaches)
            .map(|thing| in_words(desk, words, &thing))
            .collect();
        page.breach_count = first.len();
        if let Some(on) = case.closed_on() {
            let mut closed = words.say(message!("status-closed", on = on));
            if case.application.keep_until.is_none() {
                let open = Finding::inform(finding!("no-term-for-keeping"));
                closed = format!("{closed}\n{}", gate::line(&open, words));
            }
            page.closed = Some(closed);
            page.first_count = first.len();
            page.first = Some(first).filter(|first| !first.is_empty());
            return page;
        }
        page.done = names(words, &steps, Standing::Done);
        page.ask_about = ask_about(words, case, today, all);
        page.waived = names(words, &steps, Standing::Waived);
        page.later = names(words, &steps, Standing::Later);
        let of_the_case = urgent_among(case, today, steps, due);
        first.extend(of_the_case.iter().map(|thing| in_words(desk, words, thing)));
        tell_each_reason_once(&mut first);
        page.first_count = first.len();
        page.first = Some(first);
        page
    }

    /// The lines as they are printed.
    fn lines(&self, words: &Words) -> Vec<String> {
        let mut lines = vec![self.title.clone()];
        if let Some(question) = &self.question {
            lines.push(words.say(message!("status-question", question = question)));
        }
        lines.extend(self.closed.clone());
        lines.extend(self.done.clone());
        if let Some(first) = &self.first {
            lines.push(String::new());
            lines.extend(first_lines(words, first, self.first_count));
        }
        lines.extend(self.ask_about.clone());
        lines.extend(self.waived.clone());
        lines.extend(self.later.clone());
        if self.term_count > 0 {
            lines.push(String::new());
            let all = self.term_count;
            lines.push(words.say(match self.terms.len() {
                0 => message!("status-due-none", all = all),
                shown if shown == all => message!("status-due"),
                shown => message!("status-due-some", count = shown, all = all),
            }));
            lines.extend(self.terms.iter().cloned());
        }
        lines
    }

    /// Leave out what can be missed most easily; says whether there was something.
    fn shrink(&mut self) -> bool {
        let names = [&mut self.later, &mut self.done, &mut self.waived];
        for line in names {
            if line.take().is_some() {
                return true;
            }
        }
        // The next day stays: it says when people come together.
        if self.terms.len() > 1 {
            return self.terms.pop().is_some();
        }
        let mut nothing = Vec::new();
        let first = self.first.as_mut().unwrap_or(&mut nothing);
        let told = first.iter_mut().rfind(|it| !it.why.is_empty());
        if let Some(thing) = told {
            thing.why.clear();
            return true;
        }
        if let Some(question) = &mut self.question
            && question.chars().count() > QUESTION_LEAST + 1
        {
            *question = shortened(question, QUESTION_LEAST);
            return true;
        }
        let long = first
            .iter_mut()
            .rfind(|it| it.what.chars().count() > WHAT_LEAST + 1);
        if let Some(thing) = long {
            thing.what = shortened(&thing.what, WHAT_LEAST);
            return true;
        }
        let (least, last) = (self.breach_count.max(LEAST), self.breach_count.max(1));
        first.len() > least && first.pop().is_some()
            || self.terms.pop().is_some()
            || first.len() > last && first.pop().is_some()
    }
}

/// The lines of a case; on a screen as many as it holds, with room for a reminder that comes below.
fn lines(
    desk: &Desk,
    case: &Case,
    breaches: &[Due],
    all: bool,
    reminder: Option<&str>,
) -> Vec<String> {
    let words = &desk.words;
    let mut page = Page::of(desk, case, breaches, all);
    if all {
        return page.lines(words);
    }
    page.terms.truncate(MOST);
    if let Some(first) = &mut page.first {
        first.truncate(MOST.max(page.breach_count));
    }
    let width = desk.screen().unwrap_or(80);
    let taken = |text: &str| rows(text, usize::from(width));
    let room = SCREEN_LINES.saturating_sub(reminder.map_or(0, taken));
    let is_full = |page: &Page| {
        let lines = page.lines(words);
        lines.iter().map(|line| taken(line)).sum::<usize>() > room
    };
    while width >= NARROW && is_full(&page) && page.shrink() {}
    page.lines(words)
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

/// One urgent thing in words.
fn in_words(desk: &Desk, words: &Words, thing: &Urgent) -> Thing {
    let (what, why, command) = match thing {
        Urgent::Finding(finding) => (
            gate::line(finding, words),
            gate::what_now(finding, &desk.words).unwrap_or_else(|| rule_why(finding, words)),
            gate::command(finding),
        ),
        Urgent::Due(due) => (
            with_what_is_left(desk, words, due),
            words.named(&format!("due-{}.why", due.what)),
            due.command.to_owned(),
        ),
        Urgent::Step(step, due) => (
            with_day(words, &step.text(words), due.as_ref()),
            step.why(words),
            step.command.clone(),
        ),
    };
    Thing {
        what,
        why,
        command: command_in_words(&command, words),
    }
}

/// Two findings of one rule have the same reason: it stands with the first of them.
fn tell_each_reason_once(first: &mut [Thing]) {
    for at in (1..first.len()).rev() {
        let (before, rest) = first.split_at_mut(at);
        if let Some(thing) = rest.first_mut()
            && before.iter().any(|it| it.why == thing.why)
        {
            thing.why.clear();
        }
    }
}

/// What comes first, under a heading that says how many of how many.
fn first_lines(words: &Words, first: &[Thing], count: usize) -> Vec<String> {
    if count == 0 {
        return vec![words.say(message!("status-nothing-missing"))];
    }
    let shown = first.len();
    let mut lines = vec![if shown == count {
        words.say(message!("status-urgent-all"))
    } else {
        words.say(message!("status-urgent", count = shown, all = count))
    }];
    for thing in first {
        lines.push(format!("  {}", thing.what));
        lines.push(format!("    {}", thing.why));
        lines.push(format!("    {}", thing.command));
    }
    lines.retain(|line| !line.trim().is_empty());
    if count > shown {
        lines.push(words.say(message!("status-more", count = (count - shown))));
    }
    lines
}

/// The agreements that are past their day, on one line: it is the circle's plan, so the coordinator
/// asks, and has no task in it.
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
                people = super::followup::show::who(case, it, words),
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
        format!("{text} · {}", super::due::when(words, due))
    })
}

/// A day that is due, what it is, and where the term comes from.
fn term(words: &Words, due: &Due) -> String {
    let source = due
        .source
        .map(|source| format!(" ({source})"))
        .unwrap_or_default();
    format!(
        "  {}: {}{source}",
        super::due::when(words, due),
        super::due::text(words, due)
    )
}

/// A day that is near: what it is, and how many days are left.
fn with_what_is_left(desk: &Desk, words: &Words, due: &Due) -> String {
    let left = super::due::left(desk, due);
    format!("{} · {left}", term(words, due).trim_start())
}

fn shortened(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    text.chars().take(most).chain(['…']).collect()
}

/// What a step is. Of one that is done or not needed it may be about nobody in particular.
fn text(desk: &Desk, step: &Step) -> String {
    command_in_words(&step.text(&desk.words), &desk.words)
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

#[cfg(test)]
mod tests {
    use super::{Page, Thing, tell_each_reason_once};

    fn thing(what: &str) -> Thing {
        Thing {
            what: what.to_owned(),
            why: "Daarom.".to_owned(),
            command: "ekc show".to_owned(),
        }
    }

    #[test]
    fn the_day_on_which_people_come_together_stays_where_three_warnings_fill_the_screen() {
        let mut page = Page {
            later: Some("Later: de dag".to_owned()),
            first: Some(vec![thing("een"), thing("twee"), thing("drie")]),
            first_count: 3,
            terms: ["za 28 mrt", "zo 29 mrt"].map(str::to_owned).to_vec(),
            term_count: 2,
            ..Page::default()
        };
        let mut left = Vec::new();
        while page.shrink() {
            let things = page.first.as_ref().map_or(0, Vec::len);
            left.push((things, page.terms.len()));
        }
        left.dedup();
        assert_eq!(left, [(3, 2), (3, 1), (2, 1), (2, 0), (1, 0)]);
    }

    #[test]
    fn a_reason_that_several_things_have_is_told_with_the_first() {
        let mut first = [thing("een"), thing("twee"), thing("drie")];
        first[1].why = "Hierom.".to_owned();
        tell_each_reason_once(&mut first);
        assert_eq!(first.map(|it| it.why), ["Daarom.", "Hierom.", ""]);
    }

    #[test]
    fn a_data_breach_that_is_still_to_be_told_is_never_left_out() {
        let mut page = Page {
            first: Some(vec![thing("lek"), thing("nog een lek"), thing("drie")]),
            breach_count: 2,
            ..Page::default()
        };
        while page.shrink() {}
        assert_eq!(page.first.as_ref().map_or(0, Vec::len), 2);
    }
}
