//! The words of a question and of its answer, as a person reads them: in the question itself, in
//! the summary before it is saved, and where it is told what can be typed.

use super::check::numbered;
use super::question::{Answer, Need, Question, Standing};
use super::who::{find_people, find_person};
use super::{given, named};
use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::choice::Choosable;
use crate::domain::date::{parse_date, parse_time};
use crate::domain::value::Content;
use crate::ui::help::of_argument;
use crate::words::{Label, label, message};
use serde_json::{Map, Value};

/// How many letters of an answer stand in a question or a summary.
const MOST_LETTERS: usize = 60;

/// The question itself, from the nearest words to the widest:
/// `ask-record-plan-agreement-when`, `ask-record-plan-when`, …, `ask-when`. A detail that is asked
/// only where a proposal left it open has no question of its own: what it is called is asked.
pub(super) fn question_in_words(desk: &Desk, command: &str, field: &str) -> String {
    let field = field.replace('_', "-");
    let mut context = Some(command);
    let mut text = None;
    while let (None, Some(near)) = (&text, context) {
        text = desk.words.find(&format!("ask-{near}-{field}"), &[]);
        context = near.rsplit_once('-').map(|(wider, _)| wider);
    }
    let own = text.or_else(|| desk.words.find(&format!("ask-{field}"), &[]));
    own.or_else(|| {
        let name = desk.words.find(&format!("fact-{field}"), &[])?;
        Some(format!("{name}?"))
    })
    .unwrap_or_else(|| desk.words.named(&format!("ask-{field}")))
}

/// The question for one more of several: in short words of its own, where it has them.
pub(super) fn question_for_more(desk: &Desk, command: &str, field: &str) -> String {
    let own = format!("ask-{}-more", field.replace('_', "-"));
    desk.words.find(&own, &[]).unwrap_or_else(|| {
        let question = question_in_words(desk, command, field);
        format!("{question} {}", desk.words.say(message!("ask-more")))
    })
}

/// The question in short, for a summary: what stands before the first mark in it.
pub(super) fn in_short(question: &str) -> String {
    let short = question.split(['(', ',', ':', '?', '.']).next();
    short.unwrap_or_default().trim().to_owned()
}

/// An answer as it was understood.
pub(super) fn answer_in_words(
    desk: &Desk,
    case: Option<&Case>,
    answer: Answer,
    value: &Value,
) -> String {
    let text = match (answer, value) {
        (Answer::Choice(options) | Answer::Choices(options), _) => {
            let options = options();
            let labels = texts_of(value).map(|text| label_of(desk, &options, text));
            labels.collect::<Vec<_>>().join(", ")
        }
        // Each answer of a row is told.
        (Answer::Groups(group), Value::Object(row)) => {
            return row_in_words(desk, case, group, row);
        }
        (Answer::Agreement | Answer::Request, Value::String(number)) => {
            let known = numbered(case, answer);
            let meant = known.iter().find(|(it, _)| it.to_string() == *number);
            meant.map_or_else(|| number.clone(), |(_, what)| format!("{number}. {what}"))
        }
        (Answer::Requirements, _) => {
            let numbers = texts_of(value).collect::<Vec<_>>().join(", ");
            desk.words.say(message!("ask-row-meets", numbers = numbers))
        }
        (Answer::Date, Value::String(text)) => {
            parse_date(text, desk.today()).map_or_else(|_| text.clone(), |on| desk.words.date(on))
        }
        (Answer::Time, Value::String(text)) => {
            parse_time(text).map_or_else(|_| text.clone(), |at| desk.words.time(at))
        }
        (Answer::Person | Answer::People | Answer::PeopleLine, _) => {
            let typed: Vec<&str> = texts_of(value).collect();
            people_in_words(desk, case, answer, &typed.join(", "))
        }
        (
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
            | Answer::Lines
            | Answer::Names
            | Answer::Numbers
            | Answer::Groups(_),
            _,
        ) => texts_of(value).collect::<Vec<_>>().join(", "),
    };
    cut(&text)
}

/// What stands in the case, in the same way.
pub(super) fn standing_in_words(
    desk: &Desk,
    case: Option<&Case>,
    answer: Answer,
    standing: &Standing,
) -> String {
    content_in_words(desk, case, answer, &standing.content)
}

/// What a field holds or is to hold, in the same way.
pub(super) fn content_in_words(
    desk: &Desk,
    case: Option<&Case>,
    answer: Answer,
    content: &Content,
) -> String {
    let text = given::in_words(content, &desk.words);
    if matches!(answer, Answer::Person | Answer::People | Answer::PeopleLine) {
        return cut(&people_in_words(desk, case, answer, &text));
    }
    cut(&text)
}

/// People as they are told everywhere on the screen: by the handle, however they were typed, with
/// the name beside it where they may be named.
fn people_in_words(desk: &Desk, case: Option<&Case>, answer: Answer, text: &str) -> String {
    let Some(case) = case else {
        return text.to_owned();
    };
    let words = named::words_of_talk(desk, case);
    let mut all: Vec<String> = Vec::new();
    for piece in text.split(',').map(str::trim) {
        let found = if matches!(answer, Answer::Person) {
            find_person(case, piece).map(|it| vec![it])
        } else {
            find_people(case, piece)
        };
        match found {
            Ok(people) => all.extend(people.iter().map(|it| words.people(it.handle.as_str()))),
            Err(_) => all.push(piece.to_owned()),
        }
    }
    all.join(", ")
}

/// The texts of an answer that is one or several.
pub(super) fn texts_of(value: &Value) -> impl Iterator<Item = &str> {
    let one = value.as_str();
    let several = value.as_array().map(Vec::as_slice).unwrap_or_default();
    one.into_iter()
        .chain(several.iter().filter_map(Value::as_str))
}

fn label_of(desk: &Desk, options: &[Choosable], code: &str) -> String {
    let is_meant = |it: &&Choosable| it.code == code || it.dutch == code;
    let option = options.iter().find(is_meant);
    option.map_or_else(|| code.to_owned(), |it| desk.words.say(it.label))
}

/// A row of a group, its answers behind each other.
fn row_in_words(
    desk: &Desk,
    case: Option<&Case>,
    group: &[Question],
    row: &Map<String, Value>,
) -> String {
    let answers = group.iter().filter_map(|question| {
        let value = row.get(question.field)?;
        Some(answer_in_words(desk, case, question.answer, value))
    });
    answers.collect::<Vec<_>>().join(" · ")
}

/// One line of no more letters than fit.
fn cut(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= MOST_LETTERS {
        return line;
    }
    let kept: String = line.chars().take(MOST_LETTERS - 1).collect();
    format!("{}…", kept.trim_end())
}

/// What `:?` says at a question: what can be typed there, what Enter does, and the help of the
/// flag.
pub(super) fn help_in_words(
    desk: &Desk,
    command: &str,
    question: &Question,
    has_present: bool,
    may_clear: bool,
) -> String {
    let words = &desk.words;
    let mut lines = vec![words.say(what_can_be_typed(question.answer))];
    if has_present {
        lines.push(words.say(message!("ask-help-keep")));
    } else if matches!(question.need, Need::May | Need::IfBare | Need::Should) {
        lines.push(words.say(message!("ask-help-open")));
    }
    if may_clear {
        lines.push(words.say(message!("ask-help-clear")));
    }
    // A question of a row has no flag of its own.
    if command == desk.invocation.command {
        let name = question.field.replace('_', "-");
        lines.extend(of_argument(command, &name, words));
    }
    lines.push(words.say(message!("ask-help-always")));
    lines.join("\n")
}

fn what_can_be_typed(answer: Answer) -> Label {
    match answer {
        Answer::Name => label!("ask-help-name"),
        Answer::Line => label!("ask-help-line"),
        Answer::Prose => label!("ask-help-prose"),
        Answer::Date => label!("ask-help-date"),
        Answer::When => label!("ask-help-when"),
        Answer::Time => label!("ask-help-time"),
        Answer::Email => label!("ask-help-email"),
        Answer::Phone => label!("ask-help-phone"),
        Answer::Number | Answer::Agreement | Answer::Request => label!("ask-help-number"),
        Answer::Person => label!("ask-help-person"),
        Answer::People | Answer::PeopleLine => label!("ask-help-people"),
        Answer::Choice(_) => label!("ask-help-choice"),
        Answer::Choices(_) => label!("ask-help-choices"),
        Answer::Lines | Answer::Names | Answer::Groups(_) => label!("ask-help-lines"),
        Answer::Numbers | Answer::Requirements => label!("ask-help-numbers"),
    }
}
