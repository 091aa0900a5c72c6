//! `ekc circle add` typed alone: one person after another until that is done, or a whole list that
//! is pasted where a name is asked.

use super::add::{self, Form, decide, decide_list, questions};
use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::text::Name;
use crate::exchange::list::{self, Entry};
use crate::failure::{Failure, Kind, failure};
use crate::movement::change::change_in_sitting;
use crate::movement::input::{Sitting, is_typed_alone};
use crate::movement::placeholder;
use crate::movement::several::{
    Next, ask_line_or_table, has_draft, keeping_pasted, one_after_another, pasted_before,
    places_in, remark, say_why,
};
use crate::ui::ask::{FormWord, List, Listed, Picked, Said, read_said};
use crate::words::message;
use serde_json::json;
use std::collections::BTreeSet;

/// What was told where a name is asked.
enum Told {
    Name(String),
    List(Vec<Entry>),
    /// Nothing yet: what was typed at another time is offered first.
    Before,
}

pub(super) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    if form.has_list() || !is_typed_alone(desk, form)? {
        return add::run(form, desk);
    }
    let mut is_told = false;
    one_after_another(
        desk,
        |desk, case, count| {
            let pasted = match is_told {
                true => None,
                false => pasted_before(desk, case)?,
            };
            if !is_told && pasted.is_none() && has_draft(desk, case)? {
                is_told = true;
                return Ok(Next::One(Told::Before));
            }
            if !is_told {
                remark(desk, message!("ask-form-words"));
                is_told = true;
            }
            if let Some(text) = pasted
                && let Some(entries) = look_over(desk, case, &text)?
            {
                return Ok(Next::One(Told::List(entries)));
            }
            who_is_next(desk, case, count)
        },
        |desk, told, _| match told {
            Told::Name(name) => record_one(desk, &name).map(|()| true),
            Told::List(entries) => record_list(desk, &entries),
            Told::Before => {
                let (form, sitting) = (Form::default(), Sitting::default());
                change_in_sitting(desk, &form, &questions(false), &sitting, decide).map(|()| true)
            }
        },
    )
}

fn who_is_next(desk: &mut Desk, case: &Case, count: usize) -> Result<Next<Told>, Failure> {
    let is_first = count == 0;
    let question = message!(either(
        is_first,
        "ask-circle-add-name",
        "ask-circle-add-another"
    ));
    let question = desk.words.say(question);
    loop {
        let help = message!("ask-circle-add-help");
        let Some(typed) = ask_line_or_table(desk, &question, &help)? else {
            let said = message!(either(is_first, "ask-is-first", "ask-next-is-recorded"));
            remark(desk, said);
            continue;
        };
        let typed = typed.trim();
        if typed.is_empty() {
            if !is_first {
                return Ok(Next::Done);
            }
            remark(desk, message!("ask-needed"));
        } else if is_list(typed) {
            if let Some(entries) = look_over(desk, case, typed)? {
                return Ok(Next::One(Told::List(entries)));
            }
        } else {
            match Name::parse(typed).and_then(|_| placeholder::ensure_not(typed)) {
                Ok(()) => return Ok(Next::One(Told::Name(typed.to_owned()))),
                Err(failure) => say_why(desk, &failure),
            }
        }
    }
}

/// Several lines, or one with the marks of a list in it, are no name.
fn is_list(typed: &str) -> bool {
    let lines = typed.lines().filter(|line| !line.trim().is_empty());
    lines.count() > 1 || typed.contains([';', '\t'])
}

/// The name was asked already; the rest is asked as always.
fn record_one(desk: &mut Desk, name: &str) -> Result<(), Failure> {
    let sitting = Sitting {
        answered: vec![("name", json!(name))],
        is_told: true,
    };
    change_in_sitting(desk, &Form::default(), &questions(false), &sitting, decide)
}

/// All of a list in one step. When somebody cannot come in so, nobody does, and it is asked again.
fn record_list(desk: &mut Desk, entries: &[Entry]) -> Result<bool, Failure> {
    let sitting = Sitting::default();
    let recorded = change_in_sitting(desk, &Form::default(), &[], &sitting, |draft, form| {
        decide_list(draft, form, entries)
    });
    match recorded {
        Err(failure)
            if matches!(
                failure.kind(),
                Kind::Invalid | Kind::Conflict | Kind::Missing | Kind::Ambiguous | Kind::Blocked
            ) =>
        {
            say_why(desk, &failure);
            Ok(false)
        }
        recorded => {
            recorded?;
            let later = desk.words.say(message!("list-rest-later"));
            desk.talk(&later);
            Ok(true)
        }
    }
}

/// A list that was pasted, which is kept for who stops before it is taken.
fn look_over(desk: &mut Desk, case: &Case, text: &str) -> Result<Option<Vec<Entry>>, Failure> {
    keeping_pasted(desk, case, text, |desk| take_list(desk, text))
}

/// A list as it was read, shown before it is taken; nothing for who goes back or takes nobody.
fn take_list(desk: &mut Desk, text: &str) -> Result<Option<Vec<Entry>>, Failure> {
    let Some(text) = with_its_fields(desk, text)? else {
        return Ok(None);
    };
    let entries = match list::read(&text) {
        Ok(entries) => entries,
        Err(failure) => {
            say_why(desk, &failure);
            return Ok(None);
        }
    };
    let mut left_out = BTreeSet::new();
    loop {
        show(desk, &entries, &left_out);
        let how = desk.words.say(message!("list-shown-how"));
        let typed = desk.ask().agree(&how)?;
        let places = match read_said(&typed) {
            Said::Word(FormWord::Stop) => return Err(failure!(Stopped, "stopped")),
            Said::Word(FormWord::Back) => return Ok(None),
            Said::Text(text) if text.trim().is_empty() => {
                let all = entries.into_iter().enumerate();
                let kept = all.filter(|(at, _)| !left_out.contains(at));
                let kept: Vec<Entry> = kept.map(|(_, entry)| entry).collect();
                return Ok(Some(kept).filter(|it| !it.is_empty()));
            }
            Said::Text(text) => places_in(&text, entries.len()),
            Said::Word(FormWord::Help | FormWord::Editor) | Said::Unknown => None,
        };
        match places {
            // The same number once more takes the line back in.
            Some(places) => {
                for place in places {
                    if !left_out.remove(&place) {
                        left_out.insert(place);
                    }
                }
            }
            None => remark(desk, message!("list-shown-unknown")),
        }
    }
}

fn show(desk: &mut Desk, entries: &[Entry], left_out: &BTreeSet<usize>) {
    let count = entries.len() - left_out.len();
    remark(desk, message!("list-shown", count = count));
    for (at, entry) in entries.iter().enumerate() {
        let line = format!("{}. {}", at + 1, on_a_line(entry));
        if left_out.contains(&at) {
            remark(desk, message!("list-shown-left-out", line = line));
        } else {
            desk.ask().remark(&line);
        }
    }
}

/// What a list says of somebody, as the list has it.
fn on_a_line(entry: &Entry) -> String {
    let beside = [
        &entry.relation,
        &entry.household,
        &entry.phone,
        &entry.email,
    ];
    let beside = beside.into_iter().flatten().map(String::as_str);
    let all: Vec<&str> = std::iter::once(entry.name.as_str())
        .filter(|name| !name.is_empty())
        .chain(beside)
        .collect();
    all.join(" · ")
}

/// The list with its fields apart. Whether commas do that is asked, as a name may have one; nothing
/// for who goes back.
fn with_its_fields(desk: &mut Desk, text: &str) -> Result<Option<String>, Failure> {
    let has_commas = |line: &str| line.contains(',') && !line.contains([';', '\t']);
    if !text.lines().any(has_commas) {
        return Ok(Some(text.to_owned()));
    }
    let lines = [
        message!("list-commas-part"),
        message!("list-commas-of-the-name"),
    ];
    let lines = lines.map(|line| Listed::new(desk.words.say(line), &[]));
    let question = desk.words.say(message!("list-commas-what"));
    let list = List::new(question, lines.to_vec(), &desk.words).in_form();
    loop {
        match desk.ask().pick(&list)? {
            Picked::Line(0) => break,
            Picked::Line(_) => return Ok(Some(text.to_owned())),
            Picked::Word(FormWord::Back) => return Ok(None),
            Picked::Word(FormWord::Stop) => return Err(failure!(Stopped, "stopped")),
            Picked::Word(FormWord::Help) => remark(desk, message!("ask-help-choice")),
            Picked::Word(FormWord::Editor) => remark(desk, message!("ask-no-editor")),
        }
    }
    let parted = text.lines().map(|line| match has_commas(line) {
        true => line.replace(',', ";"),
        false => line.to_owned(),
    });
    Ok(Some(parted.collect::<Vec<_>>().join("\n")))
}
