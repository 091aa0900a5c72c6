//! A group of questions asked again and again, one row of answers each time. Who goes back comes to
//! the answer before, also in the row before. Rows that begin with a line of text are a list that
//! stands on the screen and is changed there (`row_list`); those about the agreements of a plan are
//! walked (`each`).

use super::answer_words::question_in_words;
use super::asking::ask;
use super::check::check;
use super::each::ask_each;
use super::met_by::ask_met_by;
use super::owners::{ask_owners, is_of_owners};
use super::question::{Answer, Answers, Need, Question, is_empty};
use super::reply::{Answered, Around, Entry, Reply, Unanswered, several};
use super::row_list::{Next, ask_next};
use crate::desk::Desk;
use crate::domain::Case;
use crate::failure::Failure;
use crate::ui::explain::explain;
use serde_json::{Map, Value};

/// The rows of a group while they are asked.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each says one thing of the way through the rows"
)]
struct Rows<'a> {
    case: Option<&'a Case>,
    group: &'static [Question],
    rows: Vec<Map<String, Value>>,
    /// Where is asked: the row, and the question in it.
    row: usize,
    at: usize,
    /// Only the row that was entered is asked.
    is_one: bool,
    /// The row was chosen from the list, to which one comes back.
    is_chosen: bool,
    /// The row was chosen from the summary: what can wait is asked too.
    asks_all: bool,
    /// Which minimum requirements a row answers is asked in the row, as no list comes behind it.
    asks_met: bool,
    /// More changed since the list was shown than that a row came behind it.
    shows_all: bool,
    /// How many rows at the end were pasted and are still to be asked about.
    pasted: usize,
}

impl Rows<'_> {
    /// Whether a question of a row makes sense. The first always does. Which minimum requirements
    /// the rows of a list answer is asked behind the list.
    fn is_sensible(&self, row: usize, at: usize) -> bool {
        let none = Map::new();
        let answers = Answers {
            fields: self.rows.get(row).unwrap_or(&none),
            case: self.case,
        };
        let question = self.group.get(at);
        let is_asked_here =
            |it: &Question| self.asks_met || !matches!(it.answer, Answer::Requirements);
        at == 0 || question.is_some_and(|it| is_asked_here(it) && it.is_sensible(&answers))
    }

    /// Whether a question waits until its row is chosen from the list or from the summary.
    fn waits(&self, row: usize, at: usize) -> bool {
        if self.is_chosen || self.asks_all {
            return false;
        }
        let none = Map::new();
        let fields = self.rows.get(row).unwrap_or(&none);
        let answers = Answers {
            fields,
            case: self.case,
        };
        let question = self.group.get(at);
        question.is_some_and(|it| !fields.contains_key(it.field) && it.can_wait(&answers))
    }

    /// To the question before; gives whether there is one.
    fn go_back(&mut self) -> bool {
        self.shows_all = true;
        if self.at == 0 && self.is_chosen {
            self.go_to_the_list();
            return true;
        }
        if self.at == 0 {
            let Some(before) = self.row.checked_sub(1) else {
                return false;
            };
            self.row = before;
            self.at = self.group.len();
        }
        let mut before = (0..self.at).rev();
        let is_asked = |at: &usize| self.is_sensible(self.row, *at) && !self.waits(self.row, *at);
        let at = before.find(is_asked);
        self.at = at.unwrap_or(0);
        true
    }

    /// Behind the last row, where the next is asked.
    fn go_to_the_list(&mut self) {
        self.row = self.rows.len();
        self.at = 0;
        self.is_chosen = false;
    }

    /// All of a row was asked.
    fn end_row(&mut self) {
        if self.is_chosen {
            self.go_to_the_list();
        } else {
            self.row += 1;
            self.at = 0;
        }
    }

    /// Begin new rows behind the others. What was typed is answered; of what was pasted each line
    /// is shown before the rest of its row is asked.
    fn add(&mut self, field: &str, firsts: Vec<String>) {
        self.go_to_the_list();
        self.is_one = false;
        self.asks_all = false;
        self.asks_met = false;
        self.shows_all = false;
        let is_pasted = firsts.len() > 1;
        self.at = usize::from(!is_pasted);
        self.pasted = if is_pasted { firsts.len() } else { 0 };
        for first in firsts {
            let mut row = Map::new();
            row.insert(field.to_owned(), Value::from(first));
            self.rows.push(row);
        }
    }

    /// Whether the row that comes now was pasted and nothing was asked about it yet.
    fn is_next_of_paste(&self) -> bool {
        self.at == 0 && self.pasted > 0 && self.row + self.pasted == self.rows.len()
    }

    /// Show the next line of a paste with its number. That each line is a row was agreed to: it is
    /// asked itself only when it cannot stay as it is, and of who goes back to it.
    fn begin_pasted(&mut self, desk: &mut Desk) {
        self.pasted -= 1;
        let row = self.rows.get(self.row);
        let Some((first, line)) = self.group.first().and_then(|first| {
            let line = row?.get(first.field)?.as_str()?;
            Some((first, line))
        }) else {
            return;
        };
        let told = format!("{}. {line}", self.row + 1);
        desk.ask().remark(&told);
        match check(first.answer, line, self.case, desk) {
            Ok(()) => self.at = 1,
            Err(failure) => {
                let remark = explain(&failure, &desk.words);
                desk.ask().remark(&remark);
            }
        }
    }

    /// Ask a row of the list again.
    fn change(&mut self, row: usize) {
        self.is_one = false;
        self.asks_met = false;
        self.shows_all = true;
        self.is_chosen = true;
        self.row = row;
        self.at = 0;
    }

    fn drop_row(&mut self, row: usize) {
        if row < self.rows.len() {
            self.rows.remove(row);
        }
        self.shows_all = true;
        self.go_to_the_list();
    }

    fn put(&mut self, from: usize, to: usize) {
        if from < self.rows.len() && to < self.rows.len() {
            let row = self.rows.remove(from);
            self.rows.insert(to, row);
        }
        self.shows_all = true;
        self.go_to_the_list();
    }

    /// Keep an answer of a row that stands. A row begins with the answer to its first question.
    fn keep(&mut self, field: &str, answered: Answered) {
        if self.row == self.rows.len() {
            self.rows.push(Map::new());
        }
        if let Some(fields) = self.rows.get_mut(self.row) {
            match answered {
                Answered::Given(value) => fields.insert(field.to_owned(), value),
                Answered::Left | Answered::Cleared => fields.remove(field),
            };
        }
        self.at += 1;
    }

    /// Keep several fields of a row that stands; those that are empty are taken out.
    fn keep_all(&mut self, fields: Map<String, Value>) {
        if let Some(row) = self.rows.get_mut(self.row) {
            for (field, value) in fields {
                if is_empty(&value) {
                    row.remove(&field);
                } else {
                    row.insert(field, value);
                }
            }
        }
        self.at += 1;
    }

    /// Leave out a row that lacks an answer it must have: who goes on elsewhere may not come back
    /// to it.
    fn drop_what_is_half(&mut self) {
        let group = self.group;
        self.rows.retain(|row| is_whole(group, row));
    }

    fn all(self) -> Vec<Value> {
        self.rows.into_iter().map(Value::Object).collect()
    }

    /// Left at a question of the row that is asked, with the rows so far.
    fn left(self, field: &'static str, failure: Failure) -> Unanswered {
        let inside = Some((self.row, field));
        Unanswered {
            inside,
            ..Unanswered::with(failure, self.all())
        }
    }
}

/// Whether a row has each answer it must have.
fn is_whole(group: &[Question], row: &Map<String, Value>) -> bool {
    let mut musts = group.iter().filter(|it| it.need == Need::Must);
    musts.all(|question| row.contains_key(question.field))
}

/// Ask the rows of a group, from where is entered on. With `is_one` only the row that is entered is
/// asked; behind the last one more can be added.
pub(super) fn ask_rows(
    desk: &mut Desk,
    question: &Question,
    group: &'static [Question],
    around: &Around<'_>,
    is_one: bool,
) -> Result<Reply, Unanswered> {
    let command = format!("{}-{}", around.command, question.field.replace('_', "-"));
    let begins_with = group.first().map(|it| it.answer);
    if matches!(begins_with, Some(Answer::Agreement | Answer::Request)) {
        return ask_each(desk, group, around, &command, is_one);
    }
    let is_list = matches!(begins_with, Some(Answer::Line));
    let heading = question_in_words(desk, around.command, question.field);
    desk.ask().remark(&heading);
    let must_have_one = question.need == Need::Must;
    let known = around.answered.and_then(Value::as_array);
    let rows: Vec<Map<String, Value>> = known
        .map(|rows| rows.iter().filter_map(Value::as_object).cloned().collect())
        .unwrap_or_default();
    let (row, at) = match around.entry {
        Entry::First => (0, 0),
        Entry::Last => (rows.len(), 0),
        Entry::Inside(row, field) if row < rows.len() => {
            let at = group.iter().position(|it| it.field == field);
            (row, at.unwrap_or(0))
        }
        Entry::Row(row) | Entry::Inside(row, _) => (row.min(rows.len()), 0),
    };
    // Who comes back from behind a list comes to what was asked behind it.
    let mut comes_back = matches!(around.entry, Entry::Last) && !rows.is_empty();
    let is_last = row + 1 >= rows.len();
    let mut asked = Rows {
        case: around.case,
        group,
        rows,
        row,
        at,
        is_one,
        is_chosen: false,
        asks_all: is_one && matches!(around.entry, Entry::Row(_)),
        asks_met: is_one && !is_last,
        shows_all: true,
        pasted: 0,
    };
    // Of a paste that was left the lines behind it are still to be asked.
    if matches!(around.entry, Entry::Inside(..)) {
        let behind = asked.rows.iter().skip(row + 1).rev();
        asked.pasted = behind.take_while(|it| !is_whole(group, it)).count();
        asked.is_one = is_one && asked.pasted == 0;
        asked.asks_met = asked.asks_met && asked.is_one;
    }
    loop {
        if asked.is_next_of_paste() {
            asked.begin_pasted(desk);
        }
        let Some(question) = group.get(asked.at) else {
            asked.end_row();
            if asked.is_one && asked.row < asked.rows.len() {
                return Ok(Reply::Is(several(asked.all())));
            }
            continue;
        };
        let is_open = asked.row == asked.rows.len();
        if !asked.is_sensible(asked.row, asked.at) {
            // What is asked behind the list stays as it was.
            if matches!(question.answer, Answer::Requirements) {
                asked.at += 1;
            } else {
                asked.keep(question.field, Answered::Left);
            }
            continue;
        }
        if asked.waits(asked.row, asked.at) {
            asked.at += 1;
            continue;
        }
        // The first question of a row that is not there yet closes the list when it is left empty.
        let closes = asked.at == 0 && is_open;
        let question = Question {
            need: if closes { Need::May } else { question.need },
            ..*question
        };
        let answered = asked
            .rows
            .get(asked.row)
            .and_then(|fields| fields.get(question.field));
        let inside = Around {
            case: around.case,
            command: &command,
            answered: answered.filter(|value| !is_empty(value)),
            stands: None,
            entry: Entry::First,
            drops_row: asked.at == 0 && !is_open,
        };
        if closes && is_list {
            let list = Around {
                case: around.case,
                command: &command,
                answered: None,
                stands: None,
                entry: Entry::First,
                drops_row: false,
            };
            let how = (must_have_one && asked.rows.is_empty(), asked.shows_all);
            let (next, behind) = if comes_back && has_something_behind(group, around.case) {
                (Next::Done, Entry::Last)
            } else {
                match ask_next(desk, &question, group, &list, &asked.rows, how) {
                    Ok(next) => (next, Entry::First),
                    Err(Unanswered { failure, part, .. }) => {
                        // What was pasted is kept as a row a line: it is looked over in any case.
                        if let Some(Value::Array(lines)) = part {
                            let lines = lines.iter().filter_map(Value::as_str);
                            asked.add(question.field, lines.map(str::to_owned).collect());
                        }
                        return Err(asked.left(question.field, failure));
                    }
                }
            };
            comes_back = false;
            match next {
                Next::Add(firsts) => asked.add(question.field, firsts),
                Next::Change(row) => asked.change(row),
                Next::Drop(row) => asked.drop_row(row),
                Next::Move(from, to) => asked.put(from, to),
                Next::Done => match ask_met_by(desk, group, &list, &mut asked.rows, behind) {
                    Ok(true) => return Ok(Reply::Is(several(asked.all()))),
                    Ok(false) => {}
                    Err(failure) => return Err(asked.left(question.field, failure)),
                },
                Next::Back => {
                    if !asked.go_back() {
                        return Ok(Reply::Back(Some(Value::Array(asked.all()))));
                    }
                }
            }
            continue;
        }
        if is_list
            && is_of_owners(&question)
            && let Some(case) = around.case
        {
            match ask_owners(desk, &question, &inside, case, &asked.rows) {
                Ok(Some(fields)) => asked.keep_all(fields),
                Ok(None) => {
                    asked.go_back();
                }
                Err(failure) => return Err(asked.left(question.field, failure)),
            }
            continue;
        }
        let reply = match ask(desk, &question, &inside) {
            Ok(reply) => reply,
            Err(Unanswered { failure, part, .. }) => {
                let (row, at) = (asked.row, asked.at);
                if let Some(value) = part.filter(|it| !is_empty(it)) {
                    asked.keep(question.field, Answered::Given(value));
                    (asked.row, asked.at) = (row, at);
                }
                return Err(asked.left(question.field, failure));
            }
        };
        match reply {
            Reply::Back(_) => {
                if !asked.go_back() {
                    asked.drop_what_is_half();
                    let rows = Value::Array(asked.all());
                    return Ok(Reply::Back(Some(rows)));
                }
            }
            Reply::Is(Answered::Left | Answered::Cleared) if closes => {
                return Ok(Reply::Is(several(asked.all())));
            }
            Reply::Is(Answered::Cleared) if asked.at == 0 => {
                asked.rows.remove(asked.row);
                asked.shows_all = true;
                if asked.is_one {
                    return Ok(Reply::Is(several(asked.all())));
                }
                if asked.is_chosen {
                    asked.go_to_the_list();
                }
            }
            Reply::Is(answered) => {
                // A line of a paste that is kept was not looked at yet.
                if let Answered::Given(Value::String(text)) = &answered
                    && let Err(failure) = check(question.answer, text, around.case, desk)
                {
                    let remark = explain(&failure, &desk.words);
                    desk.ask().remark(&remark);
                    continue;
                }
                asked.keep(question.field, answered);
            }
        }
    }
}

/// Whether something is asked behind the rows: which minimum requirements they answer.
fn has_something_behind(group: &[Question], case: Option<&Case>) -> bool {
    let is_asked = group
        .iter()
        .any(|it| matches!(it.answer, Answer::Requirements));
    is_asked && case.is_some_and(|case| case.requirements_of_the_plan().next().is_some())
}
