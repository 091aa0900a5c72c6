//! The same questions about each agreement of the newest plan, or about each of its requests for
//! help that is still open, one after the other. What it is and whose stands above them, with what
//! was told of it last; of an agreement also by when, and whether its day is behind us.

use super::asking::ask;
use super::check::agreements_of;
use super::named;
use super::question::{Answer, Answers, Need, Question, is_empty};
use super::reply::{Answered, Around, Entry, Reply, Unanswered, several};
use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::choice::Choice as _;
use crate::domain::plan::{Agreement, HelpAsked};
use crate::failure::Failure;
use crate::method::help_asked::{answered_last, is_open, open_requests, requests};
use crate::method::tasks::{gave_back, is_past_its_day, told_last};
use crate::words::message;
use serde_json::{Map, Value};

/// What the questions are about.
#[derive(Clone, Copy)]
enum Subject<'a> {
    Agreement(&'a Agreement),
    Help(&'a HelpAsked),
}

impl Subject<'_> {
    /// Its number in the plan.
    fn number(self) -> u32 {
        match self {
            Self::Agreement(it) => it.number,
            Self::Help(it) => it.number,
        }
    }
}

/// What is asked about, by the first question of the group. Help of which the answer is known is
/// asked about when something was typed of it already, or when none is open.
fn subjects<'a>(
    case: &'a Case,
    which: &Question,
    known: &[&Map<String, Value>],
) -> Vec<Subject<'a>> {
    if !matches!(which.answer, Answer::Request) {
        let agreements = agreements_of(Some(case)).into_iter();
        return agreements.map(Subject::Agreement).collect();
    }
    let none_is_open = open_requests(case).is_empty();
    let is_typed = |number: u32| {
        let mut numbers = known.iter().map(|row| number_of(row, which.field));
        numbers.any(|it| it == Some(number))
    };
    requests(case)
        .into_iter()
        .filter(|it| none_is_open || is_open(case, it) || is_typed(it.number))
        .map(Subject::Help)
        .collect()
}

/// What is asked about with what was answered of each.
struct Walked<'a> {
    case: &'a Case,
    questions: &'static [Question],
    rows: Vec<Map<String, Value>>,
    /// Where is asked: what it is about, and the question about that.
    row: usize,
    at: usize,
    /// Whether what can wait is asked too, as for who comes from the summary.
    asks_all: bool,
}

impl Walked<'_> {
    /// Whether a question about an agreement is asked only from the summary.
    fn waits(&self, row: usize, at: usize) -> bool {
        if self.asks_all {
            return false;
        }
        let none = Map::new();
        let fields = self.rows.get(row).unwrap_or(&none);
        let answers = Answers {
            fields,
            case: Some(self.case),
        };
        let question = self.questions.get(at);
        question.is_some_and(|it| !fields.contains_key(it.field) && it.can_wait(&answers))
    }

    fn is_sensible(&self, row: usize, at: usize) -> bool {
        let none = Map::new();
        let answers = Answers {
            fields: self.rows.get(row).unwrap_or(&none),
            case: Some(self.case),
        };
        let question = self.questions.get(at);
        question.is_some_and(|it| it.is_sensible(&answers))
    }

    /// To the question before; gives whether there is one.
    fn go_back(&mut self) -> bool {
        let (mut row, mut at) = (self.row, self.at);
        loop {
            if at == 0 {
                let Some(before) = row.checked_sub(1) else {
                    return false;
                };
                row = before;
                at = self.questions.len();
            } else {
                at -= 1;
                if self.is_sensible(row, at) && !self.waits(row, at) {
                    (self.row, self.at) = (row, at);
                    return true;
                }
            }
        }
    }

    fn keep(&mut self, field: &str, answered: Answered) {
        if let Some(fields) = self.rows.get_mut(self.row) {
            match answered {
                Answered::Given(value) => fields.insert(field.to_owned(), value),
                Answered::Left | Answered::Cleared => fields.remove(field),
            };
        }
        self.at += 1;
    }

    /// Left at a question, with what was answered so far and what there is of this answer.
    fn left(mut self, question: &Question, failure: Failure, part: Option<Value>) -> Unanswered {
        let (row, questions) = (self.row, self.questions);
        if let Some(value) = part.filter(|it| !is_empty(it)) {
            self.keep(question.field, Answered::Given(value));
        }
        let rows = self.rows.into_iter().enumerate();
        let rows = rows.filter(|(at, it)| *at <= row || is_told(questions, it));
        let rows: Vec<Value> = rows.map(|(_, it)| Value::Object(it)).collect();
        Unanswered {
            inside: Some((row, question.field)),
            ..Unanswered::with(failure, rows)
        }
    }

    /// What was told; what nothing was told of is left out.
    fn told(&self) -> Vec<Value> {
        let rows = self.rows.iter().filter(|it| is_told(self.questions, it));
        rows.cloned().map(Value::Object).collect()
    }
}

/// Whether something was told of one.
fn is_told(questions: &[Question], row: &Map<String, Value>) -> bool {
    let mut musts = questions.iter().filter(|it| it.need == Need::Must);
    musts.all(|question| row.contains_key(question.field))
}

/// Ask about each. The first question of the group is which one it is: that is not asked.
/// With `is_one` only the one that is entered is asked.
pub(super) fn ask_each(
    desk: &mut Desk,
    group: &'static [Question],
    around: &Around<'_>,
    command: &str,
    is_one: bool,
) -> Result<Reply, Unanswered> {
    let (Some(case), Some((which, questions))) = (around.case, group.split_first()) else {
        return Ok(Reply::Is(Answered::Left));
    };
    let known: Vec<&Map<String, Value>> = around
        .answered
        .and_then(Value::as_array)
        .map(|rows| rows.iter().filter_map(Value::as_object).collect())
        .unwrap_or_default();
    let subjects = subjects(case, which, &known);
    let mut rows: Vec<Map<String, Value>> = Vec::new();
    for subject in &subjects {
        let is_of_it = |row: &&&Map<String, Value>| {
            let number = number_of(row, which.field);
            number == Some(subject.number())
        };
        let mut row = match known.iter().find(is_of_it) {
            Some(before) => Map::clone(before),
            None => Map::new(),
        };
        let number = Value::from(subject.number().to_string());
        row.insert(which.field.to_owned(), number);
        rows.push(row);
    }
    let (nth, at) = match around.entry {
        Entry::First | Entry::Last => (None, 0),
        Entry::Row(nth) => (Some(nth), 0),
        Entry::Inside(nth, field) => {
            let at = questions.iter().position(|it| it.field == field);
            (Some(nth), at.unwrap_or(0))
        }
    };
    let entered = nth.and_then(|nth| known.get(nth));
    let entered = entered.and_then(|row| number_of(row, which.field));
    let asks_all = is_one && matches!(around.entry, Entry::First | Entry::Row(_));
    // Where it was left those behind it are still to be asked.
    let is_one = is_one && matches!(around.entry, Entry::Row(_));
    let place = subjects.iter().position(|it| Some(it.number()) == entered);
    let mut walked = Walked {
        case,
        questions,
        rows,
        row: place.unwrap_or(0),
        at,
        asks_all,
    };
    if matches!(around.entry, Entry::Last) {
        walked.row = subjects.len();
        if !walked.go_back() {
            return Ok(Reply::Back(Some(Value::Array(walked.told()))));
        }
    }
    let mut shown = None;
    while let Some(subject) = subjects.get(walked.row) {
        let Some(question) = questions.get(walked.at) else {
            if is_one && place.is_some() {
                break;
            }
            walked.row += 1;
            walked.at = 0;
            continue;
        };
        if !walked.is_sensible(walked.row, walked.at) {
            walked.keep(question.field, Answered::Left);
            continue;
        }
        if walked.waits(walked.row, walked.at) {
            walked.at += 1;
            continue;
        }
        if shown != Some(walked.row) {
            shown = Some(walked.row);
            match *subject {
                Subject::Agreement(agreement) => show(desk, case, agreement),
                Subject::Help(request) => show_help(desk, case, request),
            }
        }
        // What was not asked about is left out.
        let asked = Question {
            need: if walked.at == 0 {
                Need::May
            } else {
                question.need
            },
            ..*question
        };
        let answered = walked.rows.get(walked.row);
        let answered = answered.and_then(|row| row.get(question.field));
        let inside = Around {
            case: around.case,
            command,
            answered: answered.filter(|value| !is_empty(value)),
            stands: None,
            entry: Entry::First,
            drops_row: false,
        };
        let reply = match ask(desk, &asked, &inside) {
            Ok(reply) => reply,
            Err(Unanswered { failure, part, .. }) => {
                return Err(walked.left(question, failure, part));
            }
        };
        match reply {
            Reply::Is(answered) => walked.keep(question.field, answered),
            Reply::Back(_) => {
                if !walked.go_back() {
                    return Ok(Reply::Back(Some(Value::Array(walked.told()))));
                }
            }
        }
    }
    Ok(Reply::Is(several(walked.told())))
}

/// Which number a row is about.
fn number_of(row: &Map<String, Value>, field: &str) -> Option<u32> {
    let text = row.get(field).and_then(Value::as_str);
    text.and_then(|text| text.trim().parse().ok())
}

/// What an agreement is, who does it and by when, and what was told of it last.
fn show(desk: &mut Desk, case: &Case, agreement: &Agreement) {
    let words = named::words_of_talk(desk, case);
    let owners = case.owners_of(agreement.version, agreement.number);
    let people: Vec<String> = owners
        .filter(|owner| !gave_back(owner))
        .map(|owner| words.people(owner.person.as_str()))
        .collect();
    let mut line = format!("{}. {}", agreement.number, agreement.what);
    for part in [people.join(", "), agreement.when_words.to_string()] {
        if !part.is_empty() {
            line = format!("{line} · {part}");
        }
    }
    desk.ask().remark(&line);
    if let Some(until) = agreement.until_on
        && is_past_its_day(case, agreement, desk.today())
    {
        let late = words.say(message!("ask-agreement-past", on = until));
        desk.ask().remark(&late);
    }
    if let Some(told) = told_last(case, agreement) {
        let said = words.say(message!(
            "ask-agreement-told",
            state = words.say(told.progress.label()),
            on = told.on
        ));
        desk.ask().remark(&said);
    }
}

/// What help is asked, of whom, and what was answered last.
fn show_help(desk: &mut Desk, case: &Case, request: &HelpAsked) {
    let words = named::words_of_talk(desk, case);
    let mut line = format!("{}. {}", request.number, request.what);
    if let Some(of) = &request.of {
        line = format!("{line} · {}", words.people(of.as_str()));
    }
    desk.ask().remark(&line);
    if let Some(answer) = answered_last(case, request) {
        let said = words.say(message!(
            "ask-agreement-told",
            state = words.say(answer.outcome.label()),
            on = answer.answered_on
        ));
        desk.ask().remark(&said);
    }
}
