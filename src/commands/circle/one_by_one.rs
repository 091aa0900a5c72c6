//! `ekc circle add` typed alone: one person after another until that is done, or a whole list that
//! is pasted where a name is asked.

use super::add::{self, Form, decide, decide_list, questions};
use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::text::Name;
use crate::exchange::list::{self, Entry};
use crate::failure::{Failure, Kind, failure};
use crate::movement::change::{change_by_what_was_typed, change_in_sitting};
use crate::movement::input::{Sitting, is_typed_alone};
use crate::movement::placeholder;
use crate::movement::several::{
    Next, PASTED, Unrecorded, ask_line_or_table, has_draft, one_after_another, places_in, remark,
    say_why,
};
use crate::ui::ask::{FormWord, List, Listed, Picked, Said, read_said};
use crate::words::message;
use serde_json::{Map, Value, json};
use std::cell::RefCell;
use std::collections::BTreeSet;

/// What was told where a name is asked.
enum Told {
    Name(String),
    List(Box<Pasted>, Vec<Entry>),
    /// Nothing yet: what was typed at another time is offered first.
    Before,
}

/// A list that was pasted, until it is recorded.
struct Pasted {
    text: String,
    /// The same with its fields apart, once it is said what the commas in it are.
    parted: Option<String>,
    /// Whether it could not be read as a list.
    is_unread: bool,
    /// The lines that stay away.
    left_out: BTreeSet<usize>,
    unrecorded: Unrecorded,
}

impl Pasted {
    /// One that is pasted now. It takes the place of one that could not be read.
    fn begin(
        desk: &mut Desk,
        case: &Case,
        text: &str,
        unread: Option<Box<Self>>,
    ) -> Result<Box<Self>, Failure> {
        let unrecorded = match unread {
            Some(unread) => unread.unrecorded,
            None => Unrecorded::begin(desk, case, PASTED, Map::new())?,
        };
        Ok(Box::new(Self::of(text.to_owned(), unrecorded)))
    }

    fn of(text: String, unrecorded: Unrecorded) -> Self {
        Self {
            text,
            parted: None,
            is_unread: false,
            left_out: BTreeSet::new(),
            unrecorded,
        }
    }

    /// One that was pasted here at another time, when the person goes on with it.
    fn before(desk: &mut Desk, case: &Case) -> Result<Option<Box<Self>>, Failure> {
        let mut unrecorded = Unrecorded::begin(desk, case, PASTED, Map::new())?;
        let text = unrecorded.take_up(desk, |_, value| {
            let text = value.as_str()?;
            let lines = text.lines().map(str::to_owned).collect();
            Some((text.to_owned(), lines))
        })?;
        Ok(text.map(|text| Box::new(Self::of(text, unrecorded))))
    }

    /// The failure by which it is left: it lies ready then.
    fn left(&self, desk: &mut Desk, failure: Failure) -> Failure {
        let text = Value::from(self.text.as_str());
        self.unrecorded.left(desk, Some(text), failure)
    }
}

pub(super) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    if form.has_list() || !is_typed_alone(desk, form)? {
        return add::run(form, desk);
    }
    let mut is_told = false;
    // A list that was refused when it was recorded is shown once more.
    let refused: RefCell<Option<Box<Pasted>>> = RefCell::new(None);
    // One that could not be read lies ready for who ends here, in whatever way.
    let unread: RefCell<Option<Box<Pasted>>> = RefCell::new(None);
    one_after_another(
        desk,
        |desk, case, count| {
            let mut open = unread.take();
            let pasted = refused.take();
            let is_first = !std::mem::replace(&mut is_told, true);
            let next = match (pasted, is_first) {
                (None, true) => first_of_all(desk, case, count, &mut open),
                (pasted, _) => next_of_all(desk, case, count, pasted, &mut open),
            };
            let next = match (next, &open) {
                (Ok(Next::Done), Some(list)) => Err(list.left(desk, failure!(Stopped, "stopped"))),
                (Err(failure), Some(list)) if failure.code() == "stopped" => {
                    Err(list.left(desk, failure))
                }
                (next, _) => next,
            };
            *unread.borrow_mut() = open;
            next
        },
        |desk, told, _| match told {
            Told::Name(name) => match record_one(desk, &name) {
                Err(failure) if failure.kind() == Kind::Stopped => {
                    Err(match unread.borrow().as_ref() {
                        Some(list) => list.left(desk, failure),
                        None => failure,
                    })
                }
                recorded => recorded.map(|()| true),
            },
            Told::List(pasted, entries) => {
                let still_open = record_list(desk, pasted, &entries)?;
                let is_recorded = still_open.is_none();
                *refused.borrow_mut() = still_open;
                Ok(is_recorded)
            }
            Told::Before => {
                let (form, sitting) = (Form::default(), Sitting::default());
                change_in_sitting(desk, &form, &questions(false), &sitting, decide).map(|()| true)
            }
        },
    )
}

/// Who is first: what was typed or pasted at another time is offered before anything is asked.
fn first_of_all(
    desk: &mut Desk,
    case: &Case,
    count: usize,
    unread: &mut Option<Box<Pasted>>,
) -> Result<Next<Told>, Failure> {
    let pasted = Pasted::before(desk, case)?;
    if pasted.is_none() && has_draft(desk, case)? {
        return Ok(Next::One(Told::Before));
    }
    remark(desk, message!("ask-form-words"));
    next_of_all(desk, case, count, pasted, unread)
}

/// A list that is still open is looked over first.
fn next_of_all(
    desk: &mut Desk,
    case: &Case,
    count: usize,
    pasted: Option<Box<Pasted>>,
    unread: &mut Option<Box<Pasted>>,
) -> Result<Next<Told>, Failure> {
    if let Some(pasted) = pasted
        && let Some(told) = look_over(desk, pasted, unread)?
    {
        return Ok(Next::One(told));
    }
    who_is_next(desk, case, count, unread)
}

/// Who comes next, or a list. One that could not be read lies ready for who stops here.
fn who_is_next(
    desk: &mut Desk,
    case: &Case,
    count: usize,
    unread: &mut Option<Box<Pasted>>,
) -> Result<Next<Told>, Failure> {
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
            let pasted = Pasted::begin(desk, case, typed, unread.take())?;
            if let Some(told) = look_over(desk, pasted, unread)? {
                return Ok(Next::One(told));
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

/// All of a list in one step. When somebody cannot come in so, nobody does, and it is given back.
fn record_list(
    desk: &mut Desk,
    pasted: Box<Pasted>,
    entries: &[Entry],
) -> Result<Option<Box<Pasted>>, Failure> {
    let sitting = Sitting::default();
    let around = (Some(&sitting), pasted.unrecorded.lying_ready());
    let recorded = change_by_what_was_typed(desk, &Form::default(), around, |draft, form| {
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
            Ok(Some(pasted))
        }
        Err(failure) => Err(pasted.left(desk, failure)),
        Ok(()) => {
            let later = desk.words.say(message!("list-rest-later"));
            desk.talk(&later);
            Ok(None)
        }
    }
}

/// A list that was pasted, which lies ready for who stops before it is taken; nothing for who goes
/// back or takes nobody.
fn look_over(
    desk: &mut Desk,
    mut pasted: Box<Pasted>,
    unread: &mut Option<Box<Pasted>>,
) -> Result<Option<Told>, Failure> {
    match take_list(desk, &mut pasted) {
        Ok(Some(entries)) => Ok(Some(Told::List(pasted, entries))),
        Ok(None) => {
            *unread = Some(pasted).filter(|it| it.is_unread);
            Ok(None)
        }
        Err(failure) => Err(pasted.left(desk, failure)),
    }
}

/// A list as it was read, shown before it is taken; nothing for who goes back or takes nobody.
fn take_list(desk: &mut Desk, pasted: &mut Pasted) -> Result<Option<Vec<Entry>>, Failure> {
    if pasted.parted.is_none() {
        pasted.parted = with_its_fields(desk, &pasted.text)?;
    }
    let Some(text) = &pasted.parted else {
        return Ok(None);
    };
    let entries = match list::read(text) {
        Ok(entries) => entries,
        Err(failure) => {
            say_why(desk, &failure);
            pasted.is_unread = true;
            return Ok(None);
        }
    };
    let left_out = &mut pasted.left_out;
    loop {
        show(desk, &entries, left_out);
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
