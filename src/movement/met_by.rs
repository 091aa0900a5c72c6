//! Behind a list of agreements: which of them answer each minimum requirement.

use super::answer_words::texts_of;
use super::question::{Answer, Question};
use super::reply::{Around, Entry, heed};
use super::row_list::number_in;
use crate::desk::Desk;
use crate::domain::intake::Requirement;
use crate::failure::Failure;
use crate::ui::ask::{Said, is_to_clear, read_said};
use crate::words::message;
use serde_json::{Map, Value};

/// Ask for each minimum requirement by which rows it is answered. The rows keep the numbers of the
/// requirements, so that they may change places. Gives whether that was asked to the end; who goes
/// back before the first is at the list again.
pub(super) fn ask_met_by(
    desk: &mut Desk,
    group: &'static [Question],
    around: &Around<'_>,
    rows: &mut [Map<String, Value>],
    entry: Entry,
) -> Result<bool, Failure> {
    let is_of_requirements = |it: &&Question| matches!(it.answer, Answer::Requirements);
    let (Some(question), Some(case)) = (group.iter().find(is_of_requirements), around.case) else {
        return Ok(true);
    };
    if rows.is_empty() {
        return Ok(true);
    }
    let requirements: Vec<&Requirement> = case.requirements_of_the_plan().collect();
    let mut at = match entry {
        Entry::Last => requirements.len().saturating_sub(1),
        Entry::First | Entry::Row(_) | Entry::Inside(..) => 0,
    };
    while let Some(requirement) = requirements.get(at) {
        let number = requirement.number.to_string();
        let asked = desk.words.say(message!(
            "ask-met-by",
            number = number,
            text = requirement.words
        ));
        let remark = match met_by(rows, question.field, &number).join(", ") {
            none if none.is_empty() => message!("ask-may"),
            now => message!("ask-keep-or-clear", now = now),
        };
        let prompt = format!("{asked} {}", desk.words.say(remark));
        let typed = desk.ask().line(&prompt)?;
        let text = match read_said(&typed) {
            Said::Word(word) => {
                if heed(desk, word, question, around)? {
                    let Some(before) = at.checked_sub(1) else {
                        return Ok(false);
                    };
                    at = before;
                }
                continue;
            }
            Said::Unknown => {
                let remark = desk.words.say(message!("ask-word-unknown"));
                desk.ask().remark(&remark);
                continue;
            }
            Said::Text(text) => text,
        };
        if is_to_clear(&text) {
            set(rows, question.field, &number, &[]);
        } else if !text.trim().is_empty() {
            match places_in(&text, rows.len()) {
                Ok(places) => set(rows, question.field, &number, &places),
                Err(unknown) => {
                    let remark = desk
                        .words
                        .say(message!("ask-rows-unknown", number = unknown));
                    desk.ask().remark(&remark);
                    continue;
                }
            }
        }
        at += 1;
    }
    Ok(true)
}

/// The numbers on the screen of the rows that answer a requirement.
fn met_by(rows: &[Map<String, Value>], field: &str, requirement: &str) -> Vec<String> {
    rows.iter()
        .enumerate()
        .filter(|(_, row)| {
            let mut met = row.get(field).into_iter().flat_map(texts_of);
            met.any(|it| it == requirement)
        })
        .map(|(at, _)| (at + 1).to_string())
        .collect()
}

/// The places of several rows by their numbers; otherwise what is the number of none.
fn places_in(text: &str, many: usize) -> Result<Vec<usize>, String> {
    text.split(|sign: char| matches!(sign, ',' | ';') || sign.is_whitespace())
        .filter(|word| !word.is_empty())
        .map(|word| {
            let at = number_in(word).and_then(|number| number.checked_sub(1));
            at.filter(|at| *at < many).ok_or_else(|| word.to_owned())
        })
        .collect()
}

/// Let these rows answer a requirement, and no other.
fn set(rows: &mut [Map<String, Value>], field: &str, requirement: &str, places: &[usize]) {
    for (at, row) in rows.iter_mut().enumerate() {
        let known = row.get(field).and_then(Value::as_array);
        let mut met: Vec<Value> = known.cloned().unwrap_or_default();
        met.retain(|it| it.as_str() != Some(requirement));
        if places.contains(&at) {
            met.push(Value::from(requirement));
        }
        if met.is_empty() {
            row.remove(field);
        } else {
            row.insert(field.to_owned(), Value::Array(met));
        }
    }
}
