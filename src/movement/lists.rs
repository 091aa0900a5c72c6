//! A question with a list of answers, of which one or some are chosen.

use super::answer_words::{question_in_words, standing_in_words, texts_of};
use super::question::{Need, Question};
use super::reply::{Answered, Around, Reply, Unanswered, heed, several};
use crate::desk::Desk;
use crate::domain::choice::Choosable;
use crate::failure::Failure;
use crate::ui::ask::{CLEAR, List, Listed, Picked};
use crate::words::{label, message};
use serde_json::Value;

/// A list on which the line that leaves the question open comes first, and the one that empties
/// what stands comes last: the numbers of the answers are the same whenever it is asked.
struct Lines {
    list: List,
    /// How many lines stand before the answers.
    before: usize,
    options: usize,
}

/// What was taken from a list.
enum Taken {
    /// An answer, by its place among the options.
    Option(usize),
    Open,
    Clear,
    Back,
}

impl Lines {
    fn take(
        &self,
        desk: &mut Desk,
        question: &Question,
        around: &Around<'_>,
    ) -> Result<Taken, Failure> {
        loop {
            match desk.ask().pick(&self.list)? {
                Picked::Line(place) => {
                    return Ok(match place.checked_sub(self.before) {
                        None => Taken::Open,
                        Some(at) if at < self.options => Taken::Option(at),
                        Some(_) => Taken::Clear,
                    });
                }
                Picked::Word(word) => {
                    if heed(desk, word, question, around)? {
                        return Ok(Taken::Back);
                    }
                }
            }
        }
    }
}

/// What is typed to leave a list open, in either language.
const LEAVE_OPEN: [&str; 2] = ["skip", "overslaan"];

fn listed(desk: &Desk, options: &[Choosable]) -> Vec<Listed> {
    let lines = options.iter();
    lines
        .map(|option| {
            // What a flag takes a list takes too.
            let words = [&[option.code, option.dutch][..], option.also.as_slice()].concat();
            Listed::new(desk.words.say(option.label), &words)
        })
        .collect()
}

pub(super) fn ask_choice(
    desk: &mut Desk,
    question: &Question,
    around: &Around<'_>,
    options: &[Choosable],
) -> Result<Reply, Unanswered> {
    let mut text = question_in_words(desk, around.command, question.field);
    let mut lines = listed(desk, options);
    let is_open = around.stands.is_some() || matches!(question.need, Need::May | Need::IfBare);
    let before = usize::from(is_open);
    if let Some(standing) = around.stands {
        let now = standing_in_words(desk, around.case, question.answer, standing);
        text = format!("{text} {}", desk.words.say(message!("ask-now", now = now)));
        let keep = desk.words.say(message!("ask-keep-it"));
        lines.insert(0, Listed::new(keep, &LEAVE_OPEN));
    } else if is_open {
        let skip = desk.words.say(message!("ask-skip"));
        lines.insert(0, Listed::new(skip, &LEAVE_OPEN));
    }
    if around.stands.is_some_and(|it| it.may_clear) {
        lines.push(Listed::new(desk.words.say(message!("ask-clear")), &CLEAR));
    }
    let answered = around.answered.and_then(Value::as_str);
    let chosen = options
        .iter()
        .position(|it| answered.is_some_and(|code| it.code == code));
    // Enter alone keeps what was answered, or leaves the question open; it never answers it.
    let on_enter = chosen.map(|at| at + before).or(is_open.then_some(0));
    let mut list = List::new(text, lines, &desk.words).in_form();
    if let Some(place) = on_enter {
        list = list.with_on_enter(place);
    }
    let lines = Lines {
        list,
        before,
        options: options.len(),
    };
    Ok(match lines.take(desk, question, around)? {
        Taken::Back => Reply::Back(None),
        Taken::Open => Reply::Is(Answered::Left),
        Taken::Clear => Reply::Is(Answered::Cleared),
        Taken::Option(at) => Reply::Is(match options.get(at) {
            Some(option) => Answered::Given(Value::from(option.code)),
            None => Answered::Left,
        }),
    })
}

pub(super) fn ask_choices(
    desk: &mut Desk,
    question: &Question,
    around: &Around<'_>,
    options: &[Choosable],
) -> Result<Reply, Unanswered> {
    let text = question_in_words(desk, around.command, question.field);
    let given: Vec<&str> = around
        .answered
        .map(|value| texts_of(value).collect())
        .unwrap_or_default();
    let mut chosen: Vec<&Choosable> = options
        .iter()
        .filter(|option| given.contains(&option.code))
        .collect();
    loop {
        // The same question once more, but it is seen that something was chosen, and what.
        let told: Vec<String> = chosen
            .iter()
            .map(|option| desk.words.say(option.label))
            .collect();
        let (asked, open) = if chosen.is_empty() {
            (text.clone(), label!("ask-skip"))
        } else {
            let again = desk.words.say(message!(
                "ask-choices-more",
                question = text,
                chosen = told.join(", ")
            ));
            (again, label!("ask-done"))
        };
        let mut lines = listed(desk, options);
        lines.insert(0, Listed::new(desk.words.say(open), &LEAVE_OPEN));
        let list = List::new(asked, lines, &desk.words)
            .in_form()
            .with_first_on_enter();
        let lines = Lines {
            // The lines stood on the screen when the first was chosen.
            list: if chosen.is_empty() {
                list
            } else {
                list.folded()
            },
            before: 1,
            options: options.len(),
        };
        let codes = |chosen: &[&Choosable]| -> Vec<Value> {
            chosen.iter().map(|it| Value::from(it.code)).collect()
        };
        let taken = lines
            .take(desk, question, around)
            .map_err(|failure| Unanswered::with(failure, codes(&chosen)))?;
        match taken {
            Taken::Back => {
                if chosen.pop().is_none() {
                    return Ok(Reply::Back(None));
                }
            }
            Taken::Open | Taken::Clear => return Ok(Reply::Is(several(codes(&chosen)))),
            Taken::Option(at) => {
                let option = options.get(at);
                let is_new = |it: &&Choosable| !chosen.iter().any(|one| one.code == it.code);
                let new = option.filter(is_new);
                chosen.extend(new);
            }
        }
    }
}
