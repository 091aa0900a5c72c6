//! A list of rows while it is made, such as the agreements of a plan. It stands on the screen with
//! numbers; the question for the next row also changes a row, takes one away, puts one elsewhere,
//! and takes several from one paste.

use super::answer_words::{answer_in_words, question_in_words};
use super::check::check;
use super::question::{Answer, Question};
use super::reply::{Around, Unanswered, heed};
use crate::desk::Desk;
use crate::failure::Failure;
use crate::ui::ask::{FormWord, List, Listed, Picked, Said, read_said};
use crate::ui::explain::explain;
use crate::words::message;
use serde_json::{Map, Value};

/// What is done at the question for the next row. Places are from 0.
pub(super) enum Next {
    /// The first answer of a new row; of a paste the first answer of each.
    Add(Vec<String>),
    /// Ask this row again.
    Change(usize),
    /// Take this row away.
    Drop(usize),
    /// Put a row at the place of another.
    Move(usize, usize),
    /// No more rows.
    Done,
    /// To the question before.
    Back,
}

/// What was typed about a row that stands, by the numbers on the screen.
#[derive(Debug, PartialEq, Eq)]
enum Typed {
    Change(usize),
    Drop(usize),
    Move(usize, usize),
}

impl Typed {
    /// Understood as something about a row: a number alone, `weg 2` or `2 naar 1`.
    fn read(text: &str) -> Option<Self> {
        let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        match *words.as_slice() {
            [one] => number_in(one).map(Self::Change),
            ["weg" | "drop" | "-", which] => number_in(which).map(Self::Drop),
            [which, "naar" | "to" | ">", place] => {
                Some(Self::Move(number_in(which)?, number_in(place)?))
            }
            _ => None,
        }
    }

    /// By places, where there are that many rows; otherwise the number that is none of them.
    fn among(&self, many: usize) -> Result<Next, usize> {
        let place = |number: usize| {
            let at = number.checked_sub(1).filter(|at| *at < many);
            at.ok_or(number)
        };
        Ok(match *self {
            Self::Change(which) => Next::Change(place(which)?),
            Self::Drop(which) => Next::Drop(place(which)?),
            Self::Move(which, to) => Next::Move(place(which)?, place(to)?),
        })
    }
}

/// A number as it is typed for a line: `2`, `2.` or `2)`.
pub(super) fn number_in(word: &str) -> Option<usize> {
    let digits = word.trim_end_matches(['.', ')']);
    let is_number = !digits.is_empty() && digits.bytes().all(|it| it.is_ascii_digit());
    digits.parse().ok().filter(|_| is_number)
}

/// Show the rows so far, or only the newest, and ask what comes now. With `is_needed` there must be
/// a row before the list can be closed. Who leaves while it is asked whether each line of a paste
/// is a row leaves those lines.
pub(super) fn ask_next(
    desk: &mut Desk,
    question: &Question,
    group: &'static [Question],
    around: &Around<'_>,
    rows: &[Map<String, Value>],
    (is_needed, shows_all): (bool, bool),
) -> Result<Next, Unanswered> {
    show(desk, group, around, rows, shows_all);
    let mut prompt = question_in_words(desk, around.command, question.field);
    if !rows.is_empty() {
        prompt = format!("{prompt} {}", desk.words.say(message!("ask-rows-next")));
    } else if !is_needed {
        prompt = format!("{prompt} {}", desk.words.say(message!("ask-may")));
    }
    loop {
        let typed = desk.ask().line(&prompt)?;
        let text = match read_said(&typed) {
            Said::Word(word) => {
                if heed(desk, word, question, around)? {
                    return Ok(Next::Back);
                }
                if word == FormWord::Help && !rows.is_empty() {
                    show(desk, group, around, rows, true);
                    say_how(desk);
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
        let lines = lines_of(&text);
        let line = match lines.as_slice() {
            [] if is_needed => {
                let remark = desk.words.say(message!("ask-needed"));
                desk.ask().remark(&remark);
                continue;
            }
            [] => return Ok(Next::Done),
            [line] if line == "-" && !is_needed => return Ok(Next::Done),
            [line] => line.clone(),
            _ => {
                let firsts = lines.iter().map(|line| without_mark(line).to_owned());
                let firsts: Vec<String> = firsts.collect();
                match is_each_a_row(desk, question, around, lines.len()) {
                    Ok(Some(true)) => return Ok(Next::Add(firsts)),
                    Ok(Some(false)) => lines.join(" "),
                    Ok(None) => continue,
                    Err(failure) => return Err(Unanswered::with(failure, firsts)),
                }
            }
        };
        if let Some(typed) = Typed::read(&line).filter(|_| !rows.is_empty()) {
            match typed.among(rows.len()) {
                Ok(next) => return Ok(next),
                Err(number) => {
                    let remark = desk
                        .words
                        .say(message!("ask-rows-unknown", number = number));
                    desk.ask().remark(&remark);
                    continue;
                }
            }
        }
        match check(question.answer, &line, around.case, desk) {
            Ok(()) => return Ok(Next::Add(vec![line])),
            Err(failure) => {
                let remark = explain(&failure, &desk.words);
                desk.ask().remark(&remark);
            }
        }
    }
}

/// The rows so far, each in short with its number; of a row that was added behind the others only
/// that one, as the others stand above it. How they are changed is told at the first.
fn show(
    desk: &mut Desk,
    group: &'static [Question],
    around: &Around<'_>,
    rows: &[Map<String, Value>],
    is_all: bool,
) {
    if rows.is_empty() {
        return;
    }
    if is_all || rows.len() == 1 {
        let title = desk.words.say(message!("ask-rows-so-far"));
        desk.ask().remark(&title);
    }
    let from = if is_all { 0 } else { rows.len() - 1 };
    for (at, row) in rows.iter().enumerate().skip(from) {
        let row = Value::Object(row.clone());
        let told = answer_in_words(desk, around.case, Answer::Groups(group), &row);
        let line = format!("{}. {told}", at + 1);
        desk.ask().remark(&line);
    }
    if rows.len() == 1 {
        say_how(desk);
    }
}

fn say_how(desk: &mut Desk) {
    let how = desk.words.say(message!("ask-rows-how"));
    desk.ask().remark(&how);
}

/// What was typed or pasted, line by line, without empty ones.
fn lines_of(text: &str) -> Vec<String> {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect()
}

/// A line of a pasted list without the mark before it, such as `-` or `3.`: the words are the
/// circle's, the mark is that of the list.
fn without_mark(line: &str) -> &str {
    let is_mark = |mark: &str| {
        let is_dot = ["-", "–", "*", "•"].contains(&mark);
        is_dot || mark.ends_with(['.', ')']) && number_in(mark).is_some()
    };
    match line.split_once(' ') {
        Some((mark, rest)) if is_mark(mark) && !rest.trim().is_empty() => rest.trim(),
        Some(_) | None => line,
    }
}

/// Whether each line of a paste is a row of its own; nothing when the person goes back.
fn is_each_a_row(
    desk: &mut Desk,
    question: &Question,
    around: &Around<'_>,
    count: usize,
) -> Result<Option<bool>, Failure> {
    let title = desk.words.say(message!("ask-pasted-rows", count = count));
    let each = desk.words.say(message!("ask-pasted-each"));
    let one = desk.words.say(message!("ask-pasted-one"));
    let lines = vec![
        Listed::new(each, &["yes", "ja"]),
        Listed::new(one, &["no", "nee"]),
    ];
    let list = List::new(title, lines, &desk.words).in_form();
    loop {
        match desk.ask().pick(&list)? {
            Picked::Line(place) => return Ok(Some(place == 0)),
            Picked::Word(word) => {
                if heed(desk, word, question, around)? {
                    return Ok(None);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_about_a_row_is_no_row_and_the_words_of_a_row_are() {
        for (typed, meant) in [
            ("2", Some(Typed::Change(2))),
            ("2.", Some(Typed::Change(2))),
            ("weg 2", Some(Typed::Drop(2))),
            ("Drop 2", Some(Typed::Drop(2))),
            ("- 2", Some(Typed::Drop(2))),
            ("2 naar 1", Some(Typed::Move(2, 1))),
            ("2 to 1", Some(Typed::Move(2, 1))),
            ("weg", None),
            ("weg met 2", None),
            ("2 keer bellen", None),
            ("+2", None),
            ("twee naar 1", None),
        ] {
            assert_eq!(Typed::read(typed), meant, "{typed}");
        }
    }

    #[test]
    fn a_mark_before_a_pasted_line_goes_and_the_words_stay_as_they_are() {
        for (pasted, kept) in [
            ("- Oma belt elke zondag", "Oma belt elke zondag"),
            ("3. Jan kookt", "Jan kookt"),
            ("3) Jan kookt", "Jan kookt"),
            ("2 keer bellen", "2 keer bellen"),
            ("Oma - die belt", "Oma - die belt"),
            ("-", "-"),
        ] {
            assert_eq!(without_mark(pasted), kept, "{pasted}");
        }
    }
}
