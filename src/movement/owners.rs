//! Who carries out an agreement: people of the case by name, or somebody who is not in it yet. Who
//! is new is kept in the row beside who was named, and comes into the case with the plan.

use super::answer_words::{answer_in_words, question_in_words};
use super::asking::ask;
use super::check::check;
use super::named;
use super::question::{Answer, NEWCOMERS, OWNERS, Question, may, must, options};
use super::reply::{Answered, Around, Entry, Reply, heed};
use super::which::{Which, which};
use super::who::{MOST_HANDLES, by_the_list, find_people};
use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::circle::Role;
use crate::domain::spelling::is_one_name;
use crate::failure::Failure;
use crate::ui::ask::{List, Listed, Picked, Said, read_said};
use crate::ui::explain::explain;
use crate::words::message;
use serde_json::{Map, Value};

/// What is typed for somebody who is not in the case yet, in either language.
const SOMEBODY_ELSE: [&str; 3] = ["iemand anders", "somebody else", "someone else"];

/// What is asked of who is new.
const NAME: Question = must("name", Answer::Name);
const RELATION: Question = may("relation", Answer::Line);
const ROLE: Question = must("role", Answer::Choice(options::<Role>));

/// Whether a question of a row is who carries it out.
pub(super) fn is_of_owners(question: &Question) -> bool {
    question.field == OWNERS && matches!(question.answer, Answer::People)
}

/// Ask who carries out a row. Gives its fields, or nothing when the person goes back.
pub(super) fn ask_owners(
    desk: &mut Desk,
    question: &Question,
    around: &Around<'_>,
    case: &Case,
    rows: &[Map<String, Value>],
) -> Result<Option<Map<String, Value>>, Failure> {
    let is_listed = rows.iter().any(|row| row.contains_key(question.field));
    let mut asked = prompt(desk, question, around, case, !is_listed);
    loop {
        let typed = desk.ask().line(&asked)?;
        let text = match read_said(&typed) {
            Said::Word(word) => {
                if heed(desk, word, question, around)? {
                    return Ok(None);
                }
                asked = prompt(desk, question, around, case, true);
                continue;
            }
            Said::Unknown => {
                let remark = desk.words.say(message!("ask-word-unknown"));
                desk.ask().remark(&remark);
                continue;
            }
            // Of a paste each line is somebody.
            Said::Text(text) => text.replace('\n', ","),
        };
        if text.trim().is_empty() {
            if around.answered.is_some() {
                return Ok(Some(Map::new()));
            }
            let remark = desk.words.say(message!("ask-needed"));
            desk.ask().remark(&remark);
            continue;
        }
        if let Some(fields) = who_is_meant(desk, question, around, case, rows, &text)? {
            return Ok(Some(fields));
        }
        asked = prompt(desk, question, around, case, true);
    }
}

/// The question, with what was answered before and who there is to choose from. At the next row
/// they still stand on the screen.
fn prompt(
    desk: &Desk,
    question: &Question,
    around: &Around<'_>,
    case: &Case,
    lists: bool,
) -> String {
    let mut prompt = question_in_words(desk, around.command, question.field);
    if let Some(value) = around.answered {
        let now = answer_in_words(desk, around.case, question.answer, value);
        let keep = desk.words.say(message!("ask-keep", now = now));
        prompt = format!("{prompt} {keep}");
    }
    if !lists {
        return format!("{prompt} {}", desk.words.say(message!("ask-who-again")));
    }
    let words = named::words_of_talk(desk, case);
    let first = case.people.iter().take(MOST_HANDLES);
    let mut people: Vec<String> = first.map(|it| words.people(it.handle.as_str())).collect();
    if case.people.len() > MOST_HANDLES {
        people.push("…".to_owned());
    }
    people.push(desk.words.say(message!("ask-next-other")));
    format!("{prompt} [{}]", people.join(", "))
}

/// The people of an answer; nothing when it is to be typed again.
fn who_is_meant(
    desk: &mut Desk,
    question: &Question,
    around: &Around<'_>,
    case: &Case,
    rows: &[Map<String, Value>],
    text: &str,
) -> Result<Option<Map<String, Value>>, Failure> {
    let (named, told) = by_the_list(desk, case, text);
    for (number, who) in told {
        let remark = desk
            .words
            .say(message!("who-that-is", number = number, who = who));
        desk.ask().remark(&remark);
    }
    let (mut people, mut new) = (Vec::new(), Vec::new());
    for piece in named.split(',').map(str::trim).filter(|it| !it.is_empty()) {
        if SOMEBODY_ELSE.contains(&piece.to_lowercase().as_str()) {
            let Some(name) = ask_name(desk, around)? else {
                return Ok(None);
            };
            let Some(newcomer) = ask_newcomer(desk, around, &name)? else {
                return Ok(None);
            };
            people.push(Value::from(name));
            new.push(newcomer);
            continue;
        }
        let Err(failure) = find_people(case, piece) else {
            people.push(Value::from(piece));
            continue;
        };
        match which(desk, case, &failure)? {
            Which::One(handle) => {
                people.push(Value::from(handle));
                continue;
            }
            Which::Back => return Ok(None),
            Which::NotAsked => {}
        }
        let is_a_name = failure.code() == "person-unknown";
        if !is_a_name {
            let remark = explain(&failure, &desk.words);
            desk.ask().remark(&remark);
            return Ok(None);
        }
        let newcomer = match known(rows, piece) {
            Some(newcomer) => Some(newcomer),
            None if is_new(desk, question, around, piece)? => ask_newcomer(desk, around, piece)?,
            None => None,
        };
        let Some(newcomer) = newcomer else {
            return Ok(None);
        };
        people.push(Value::from(piece));
        new.push(newcomer);
    }
    if people.is_empty() {
        return Ok(None);
    }
    let mut fields = Map::new();
    fields.insert(question.field.to_owned(), Value::Array(people));
    fields.insert(NEWCOMERS.to_owned(), Value::Array(new));
    Ok(Some(fields))
}

/// Who is new in one of the rows, by this name.
fn known(rows: &[Map<String, Value>], name: &str) -> Option<Value> {
    let mut all = rows
        .iter()
        .filter_map(|row| row.get(NEWCOMERS).and_then(Value::as_array))
        .flatten();
    let is_meant = |it: &&Value| {
        let called = it.get("name").and_then(Value::as_str).unwrap_or_default();
        is_one_name(called, name)
    };
    all.find(is_meant).cloned()
}

/// Whether a name that nobody in the case has is that of somebody new, and not typed wrong.
fn is_new(
    desk: &mut Desk,
    question: &Question,
    around: &Around<'_>,
    name: &str,
) -> Result<bool, Failure> {
    if let Err(failure) = check(Answer::Name, name, around.case, desk) {
        let remark = explain(&failure, &desk.words);
        desk.ask().remark(&remark);
        return Ok(false);
    }
    let title = desk.words.say(message!("ask-newcomer", name = name));
    let again = desk.words.say(message!("ask-newcomer-again"));
    let add = desk.words.say(message!("ask-newcomer-add"));
    let lines = vec![
        Listed::new(again, &["no", "nee"]),
        Listed::new(add, &["yes", "ja"]),
    ];
    let list = List::new(title, lines, &desk.words).in_form();
    loop {
        match desk.ask().pick(&list)? {
            Picked::Line(place) => return Ok(place == 1),
            Picked::Word(word) => {
                if heed(desk, word, question, around)? {
                    return Ok(false);
                }
            }
        }
    }
}

/// The name of somebody who is not in the case yet; nothing when the person goes back.
fn ask_name(desk: &mut Desk, around: &Around<'_>) -> Result<Option<String>, Failure> {
    let reply = ask(desk, &NAME, &beside(around, None)).map_err(|it| it.failure)?;
    match reply {
        Reply::Is(Answered::Given(Value::String(name))) => {
            // Whoever stands in the case by that name is meant.
            let is_known = around
                .case
                .is_some_and(|case| find_people(case, &name).is_ok());
            if is_known {
                let remark = desk.words.say(message!("ask-newcomer-known", name = name));
                desk.ask().remark(&remark);
                return Ok(None);
            }
            Ok(Some(name))
        }
        Reply::Back(_) | Reply::Is(Answered::Given(_) | Answered::Left | Answered::Cleared) => {
            Ok(None)
        }
    }
}

/// What must be known of somebody new; nothing when the person goes back.
fn ask_newcomer(
    desk: &mut Desk,
    around: &Around<'_>,
    name: &str,
) -> Result<Option<Value>, Failure> {
    let mut relation: Option<Value> = None;
    loop {
        let reply = ask(desk, &RELATION, &beside(around, relation.as_ref()));
        let reply = reply.map_err(|it| it.failure)?;
        relation = match reply {
            Reply::Back(_) => return Ok(None),
            Reply::Is(Answered::Given(value)) => Some(value),
            Reply::Is(Answered::Left | Answered::Cleared) => None,
        };
        let reply = ask(desk, &ROLE, &beside(around, None)).map_err(|it| it.failure)?;
        if let Reply::Is(Answered::Given(role)) = reply {
            let mut newcomer = Map::new();
            newcomer.insert("name".to_owned(), Value::from(name));
            newcomer.extend(relation.map(|it| ("relation".to_owned(), it)));
            newcomer.insert("role".to_owned(), role);
            return Ok(Some(Value::Object(newcomer)));
        }
    }
}

/// Around a question about somebody new: it is asked as when somebody comes into the circle.
fn beside<'a>(around: &Around<'a>, answered: Option<&'a Value>) -> Around<'a> {
    Around {
        case: around.case,
        command: "circle-add",
        answered,
        stands: None,
        entry: Entry::First,
        drops_row: false,
    }
}
