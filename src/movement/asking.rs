//! One question of a form, asked until its answer can be understood or the person goes back.

use super::answer_words::{
    answer_in_words, question_for_more, question_in_words, standing_in_words, texts_of,
};
use super::check::{check, numbered};
use super::lists::{ask_choice, ask_choices};
use super::named;
use super::question::{Answer, Need, Question};
use super::reply::{Answered, Around, Entry, Reply, Unanswered, heed, several};
use super::which::settled;
use super::who::{MOST_HANDLES, by_the_list};
use crate::desk::Desk;
use crate::domain::value::Content;
use crate::failure::Failure;
use crate::language::wording;
use crate::ui::ask::{FormWord, Said, is_to_clear, read_said};
use crate::ui::explain::{explain, explain_answer};
use crate::words::message;
use serde_json::Value;

/// Ask a question. A group of questions is asked one by one, by who knows its rows.
pub(super) fn ask(
    desk: &mut Desk,
    question: &Question,
    around: &Around<'_>,
) -> Result<Reply, Unanswered> {
    match question.answer {
        Answer::Choice(options) => ask_choice(desk, question, around, &options()),
        Answer::Choices(options) => ask_choices(desk, question, around, &options()),
        Answer::Lines | Answer::Names => ask_lines(desk, question, around),
        Answer::Groups(_) => Ok(Reply::Is(Answered::Left)),
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
        | Answer::Person
        | Answer::People
        | Answer::PeopleLine
        | Answer::Numbers
        | Answer::Requirements => ask_text(desk, question, around),
    }
}

/// What stands behind a question: what was answered or is recorded already, or that it may be left
/// empty.
fn with_present(desk: &Desk, text: String, question: &Question, around: &Around<'_>) -> String {
    let now = match (around.answered, around.stands) {
        (Some(value), _) => answer_in_words(desk, around.case, question.answer, value),
        (None, Some(standing)) => standing_in_words(desk, around.case, question.answer, standing),
        (None, None) if matches!(question.need, Need::May | Need::IfBare) => {
            return format!("{text} {}", desk.words.say(message!("ask-may")));
        }
        (None, None) => return text,
    };
    let remark = if around.may_clear(question.need) {
        message!("ask-keep-or-clear", now = now)
    } else {
        message!("ask-keep", now = now)
    };
    format!("{text} {}", desk.words.say(remark))
}

fn ask_text(
    desk: &mut Desk,
    question: &Question,
    around: &Around<'_>,
) -> Result<Reply, Unanswered> {
    let mut prompt = question_in_words(desk, around.command, question.field);
    prompt = with_present(desk, prompt, question, around);
    let is_of_people = matches!(
        question.answer,
        Answer::Person | Answer::People | Answer::PeopleLine
    );
    if let (true, Some(case)) = (is_of_people, around.case) {
        let words = named::words_of_talk(desk, case);
        let first = case.people.iter().take(MOST_HANDLES);
        let mut people: Vec<String> = first.map(|it| words.people(it.handle.as_str())).collect();
        if case.people.len() > MOST_HANDLES {
            people.push("…".to_owned());
        }
        if !people.is_empty() {
            prompt = format!("{prompt} [{}]", people.join(", "));
        }
    }
    let is_long = matches!(question.answer, Answer::Prose);
    if is_long {
        prompt = format!("{prompt} {}", desk.words.say(message!("ask-in-editor")));
    }
    let is_of_the_plan = matches!(question.answer, Answer::Agreement | Answer::Request);
    if is_of_the_plan && around.answered.is_none() {
        for (number, what) in numbered(around.case, question.answer) {
            let line = format!("{number}. {what}");
            desk.ask().remark(&line);
        }
    }
    // What was written is kept, so that it is not lost when it is refused.
    let mut draft = match (around.answered, around.stands.map(|it| &it.content)) {
        (Some(Value::String(text)), _) | (None, Some(Content::Text(text))) if is_long => {
            text.clone()
        }
        _ => String::new(),
    };
    let mut is_written = false;
    loop {
        let typed = match desk.ask().line(&prompt) {
            Ok(typed) => typed,
            Err(failure) => return Err(left_with(failure, is_written.then_some(draft))),
        };
        let answer = match read_said(&typed) {
            Said::Word(FormWord::Editor) if is_long => {
                if let Err(failure) = desk.write_in_editor(&mut draft) {
                    let remark = explain(&failure, &desk.words);
                    desk.ask().remark(&remark);
                    continue;
                }
                is_written = true;
                desk.ask().remark(draft.trim());
                draft.clone()
            }
            Said::Word(word) => match heed(desk, word, question, around) {
                Ok(true) => return Ok(Reply::Back(None)),
                Ok(false) => continue,
                Err(failure) => return Err(left_with(failure, is_written.then_some(draft))),
            },
            Said::Unknown => {
                say_unknown(desk);
                continue;
            }
            Said::Text(text) if is_long => text,
            Said::Text(text) => one_line(desk, text),
        };
        let Some(answer) = by_who_is_there(desk, question, around, answer)? else {
            continue;
        };
        let answer = answer.trim();
        if answer.is_empty() {
            if let Some(value) = around.answered {
                return Ok(Reply::Is(Answered::Given(value.clone())));
            }
            if around.stands.is_some() || question.need != Need::Must {
                return Ok(Reply::Is(Answered::Left));
            }
            say_needed(desk);
            continue;
        }
        if is_to_clear(answer) && around.may_clear(question.need) {
            return Ok(Reply::Is(around.cleared()));
        }
        if answer == "-" && question.need != Need::Must {
            return Ok(Reply::Is(Answered::Left));
        }
        match check(question.answer, answer, around.case, desk) {
            Ok(()) => {
                if matches!(question.answer, Answer::When)
                    && let Some(word) = wording::vague_when(answer)
                {
                    // It is recorded as it was said; who is there can still be asked.
                    let remark = desk.words.say(message!("ask-when-precisely", word = word));
                    desk.ask().remark(&remark);
                }
                return Ok(Reply::Is(Answered::Given(as_given(question, answer))));
            }
            Err(failure) => {
                let remark = explain_answer(&failure, Some(answer), &desk.words);
                desk.ask().remark(&remark);
            }
        }
    }
}

/// A question that was left, with what was written in an editor and refused.
fn left_with(failure: Failure, written: Option<String>) -> Unanswered {
    match written.filter(|text| !text.trim().is_empty()) {
        Some(text) => Unanswered::with(failure, text),
        None => failure.into(),
    }
}

/// An answer as a form takes it: several between commas, or one text.
fn as_given(question: &Question, answer: &str) -> Value {
    if matches!(
        question.answer,
        Answer::People | Answer::Numbers | Answer::Requirements
    ) {
        return answer
            .split(',')
            .map(|one| Value::from(one.trim()))
            .collect();
    }
    Value::from(answer)
}

/// The people of an answer by their handles, where they were named by the list in the question; of
/// several who match it is asked who is meant; nothing for who goes back from there.
fn by_who_is_there(
    desk: &mut Desk,
    question: &Question,
    around: &Around<'_>,
    answer: String,
) -> Result<Option<String>, Failure> {
    let is_of_people = matches!(
        question.answer,
        Answer::Person | Answer::People | Answer::PeopleLine
    );
    let Some(case) = around.case.filter(|_| is_of_people) else {
        return Ok(Some(answer));
    };
    if answer.trim().is_empty() || is_to_clear(&answer) {
        return Ok(Some(answer));
    }
    let (named, told) = by_the_list(desk, case, &answer);
    for (number, who) in told {
        let remark = desk
            .words
            .say(message!("who-that-is", number = number, who = who));
        desk.ask().remark(&remark);
    }
    settled(desk, case, question.answer, &named)
}

/// What was pasted at a question that takes one line:
/// its lines behind each other, and that is said.
fn one_line(desk: &mut Desk, answer: String) -> String {
    let lines: Vec<&str> = answer
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    if lines.len() > 1 {
        let remark = desk.words.say(message!("ask-pasted", count = lines.len()));
        desk.ask().remark(&remark);
        return lines.join(" ");
    }
    answer
}

/// Several lines, until an empty one.
fn ask_lines(
    desk: &mut Desk,
    question: &Question,
    around: &Around<'_>,
) -> Result<Reply, Unanswered> {
    let mut lines: Vec<String> = around
        .answered
        .map(|value| texts_of(value).map(str::to_owned).collect())
        .unwrap_or_default();
    ask_each_line(desk, question, around, &mut lines)
        .map_err(|failure| Unanswered::with(failure, values(&lines)))
}

fn values(lines: &[String]) -> Vec<Value> {
    lines.iter().map(|it| Value::from(it.as_str())).collect()
}

/// Who goes back changes the line before; a line that stands is kept with Enter and taken away with
/// `-`.
fn ask_each_line(
    desk: &mut Desk,
    question: &Question,
    around: &Around<'_>,
    lines: &mut Vec<String>,
) -> Result<Reply, Failure> {
    let text = question_in_words(desk, around.command, question.field);
    let mut at = match around.entry {
        Entry::First => 0,
        Entry::Last => lines.len(),
        Entry::Row(row) | Entry::Inside(row, _) => row.min(lines.len()),
    };
    loop {
        let prompt = match lines.get(at) {
            Some(line) => {
                let now = desk
                    .words
                    .say(message!("ask-keep-or-clear", now = line.as_str()));
                format!("{text} {now}")
            }
            None if at > 0 => question_for_more(desk, around.command, question.field),
            None if matches!(question.need, Need::May | Need::IfBare) => {
                format!("{text} {}", desk.words.say(message!("ask-may")))
            }
            None => text.clone(),
        };
        let typed = desk.ask().line(&prompt)?;
        let line = match read_said(&typed) {
            Said::Word(word) => {
                if heed(desk, word, question, around)? {
                    if at == 0 {
                        let kept = values(lines);
                        return Ok(Reply::Back(Some(Value::Array(kept))));
                    }
                    at -= 1;
                }
                continue;
            }
            Said::Unknown => {
                say_unknown(desk);
                continue;
            }
            Said::Text(text) => one_line(desk, text),
        };
        let is_there = at < lines.len();
        match line.trim() {
            "" if is_there => at += 1,
            "" if lines.is_empty() && question.need == Need::Must => say_needed(desk),
            "" => return Ok(Reply::Is(several(values(lines)))),
            typed if is_there && is_to_clear(typed) => {
                lines.remove(at);
            }
            typed => {
                if let Err(failure) = check(question.answer, typed, around.case, desk) {
                    let remark = explain_answer(&failure, Some(typed), &desk.words);
                    desk.ask().remark(&remark);
                    continue;
                }
                match lines.get_mut(at) {
                    Some(line) => typed.clone_into(line),
                    None => lines.push(typed.to_owned()),
                }
                at += 1;
            }
        }
    }
}

fn say_needed(desk: &mut Desk) {
    let remark = desk.words.say(message!("ask-needed"));
    desk.ask().remark(&remark);
}

fn say_unknown(desk: &mut Desk) {
    let remark = desk.words.say(message!("ask-word-unknown"));
    desk.ask().remark(&remark);
}
