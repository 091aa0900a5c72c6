//! Which of several people was meant: chosen from a list where there is a terminal. Elsewhere the
//! failure lists their handles, and nobody is chosen.

use super::named;
use super::question::{Answer, Question};
use super::who::{find_people, find_person};
use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::circle::Person;
use crate::failure::{Failure, failure};
use crate::ui::ask::{FormWord, List, Listed, Picked};
use crate::words::message;
use serde_json::{Map, Value};

/// What came of asking which of several people was meant.
pub(crate) enum Which {
    /// This one, by the handle.
    One(String),
    /// Nobody was asked: it failed for another reason, or there is no terminal.
    NotAsked,
    /// Back to the question at which they were typed.
    Back,
}

/// Ask which of several people was meant, where that is why it failed and somebody can be asked.
///
/// # Errors
/// As a question that is stopped.
pub(crate) fn which(desk: &mut Desk, case: &Case, failure: &Failure) -> Result<Which, Failure> {
    let handles = match failure.arg("handles") {
        Some(handles) if failure.code() == "person-several" && desk.can_ask() => handles,
        Some(_) | None => return Ok(Which::NotAsked),
    };
    let people: Vec<&Person> = case
        .people
        .iter()
        .filter(|it| {
            handles
                .split(", ")
                .any(|handle| handle == it.handle.as_str())
        })
        .collect();
    let lines: Vec<Listed> = people
        .iter()
        .map(|it| Listed::new(named::label(desk, it), &[]))
        .collect();
    let question = desk.words.say(message!("ask-which-person"));
    let list = List::new(question, lines, &desk.words).in_form();
    loop {
        let remark = match desk.ask().pick(&list)? {
            Picked::Line(place) => {
                let one = people.get(place).map(|it| it.handle.to_string());
                return Ok(one.map_or(Which::NotAsked, Which::One));
            }
            Picked::Word(FormWord::Back) => return Ok(Which::Back),
            Picked::Word(FormWord::Stop) => return Err(failure!(Stopped, "stopped")),
            Picked::Word(FormWord::Help) => message!("ask-help-which"),
            Picked::Word(FormWord::Editor) => message!("ask-no-editor"),
        };
        let remark = desk.words.say(remark);
        desk.ask().remark(&remark);
    }
}

/// Where a text that was given fits several people, ask which of them is meant. There is no
/// question before it.
pub(super) fn settle_people(
    desk: &mut Desk,
    case: &Case,
    questions: &[Question],
    fields: &mut Map<String, Value>,
) -> Result<(), Failure> {
    for question in questions {
        match fields.get_mut(question.field) {
            Some(Value::String(text)) => {
                *text = settled_at_first(desk, case, question.answer, text)?;
            }
            Some(Value::Array(all)) => {
                for one in all {
                    if let Value::String(text) = one {
                        *text = settled_at_first(desk, case, question.answer, text)?;
                    }
                }
            }
            Some(Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_)) | None => {}
        }
    }
    Ok(())
}

fn settled_at_first(
    desk: &mut Desk,
    case: &Case,
    answer: Answer,
    text: &str,
) -> Result<String, Failure> {
    loop {
        if let Some(settled) = settled(desk, case, answer, text)? {
            return Ok(settled);
        }
        let remark = desk.words.say(message!("ask-is-first"));
        desk.ask().remark(&remark);
    }
}

/// The same answer, with the handle of whoever was chosen where it fits several people; none for
/// who goes back to the question.
pub(super) fn settled(
    desk: &mut Desk,
    case: &Case,
    answer: Answer,
    text: &str,
) -> Result<Option<String>, Failure> {
    let pieces: Vec<&str> = match answer {
        Answer::Person => vec![text],
        Answer::People | Answer::PeopleLine => text.split(',').collect(),
        Answer::Name
        | Answer::Line
        | Answer::Prose
        | Answer::Date
        | Answer::When
        | Answer::Time
        | Answer::Email
        | Answer::Phone
        | Answer::Number
        | Answer::Agreement
        | Answer::Request
        | Answer::Choice(_)
        | Answer::Choices(_)
        | Answer::Lines
        | Answer::Names
        | Answer::Numbers
        | Answer::Requirements
        | Answer::Groups(_) => return Ok(Some(text.to_owned())),
    };
    let mut all = Vec::new();
    for piece in pieces {
        let found = if matches!(answer, Answer::Person) {
            find_person(case, piece).map(drop)
        } else {
            find_people(case, piece).map(drop)
        };
        let chosen = match found {
            Err(failure) => which(desk, case, &failure)?,
            Ok(()) => Which::NotAsked,
        };
        match chosen {
            Which::One(handle) => all.push(handle),
            Which::NotAsked => all.push(piece.to_owned()),
            Which::Back => return Ok(None),
        }
    }
    Ok(Some(all.join(",")))
}
