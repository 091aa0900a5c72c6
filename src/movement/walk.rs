//! The way through the questions of a form: onward, back, and once more from the summary
//! (`summary`). What can wait is not asked on the way.

mod summary;

use super::asking::ask;
use super::check::understood;
use super::given::EMPTIED;
use super::question::{Answer, Answers, Need, Question, Standing, Stands, is_empty};
use super::reply::{Answered, Around, Entry, Reply, Unanswered};
use super::rows::ask_rows;
use crate::desk::Desk;
use crate::domain::Case;
use crate::failure::Failure;
use crate::store::{OpenQuestion, TypedAnswer, TypedForm};
use crate::words::message;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// The questions of a form with their answers.
pub(super) struct Walk {
    /// What was given by flags and YAML.
    given: Map<String, Value>,
    questions: Vec<Question>,
    answered: BTreeMap<&'static str, Answered>,
    stands: Stands,
    /// The question that was left without an answer.
    open: Option<Open>,
    /// Whether it goes on with what was typed at another time: that is looked over in any case.
    is_taken_up: bool,
}

/// A question that was left, and of a group the row and the question in it.
#[derive(Clone, Copy)]
struct Open {
    field: &'static str,
    inside: Option<(usize, &'static str)>,
}

/// A place in a form: a question, and of an answer of several which.
#[derive(Clone, Copy)]
pub(super) struct Place {
    at: usize,
    entry: Entry,
}

impl Place {
    /// A question from its first answer on.
    fn first(at: usize) -> Self {
        Self {
            at,
            entry: Entry::First,
        }
    }

    fn row(at: usize, row: usize) -> Self {
        Self {
            at,
            entry: Entry::Row(row),
        }
    }
}

impl Walk {
    pub(super) fn new(given: Map<String, Value>, questions: Vec<Question>, stands: Stands) -> Self {
        Self {
            given,
            questions,
            answered: BTreeMap::new(),
            stands,
            open: None,
            is_taken_up: false,
        }
    }

    /// Everything that was given and answered.
    fn fields(&self) -> Map<String, Value> {
        let mut fields = self.given.clone();
        for (field, answered) in &self.answered {
            if let Answered::Given(value) = answered {
                fields.insert((*field).to_owned(), value.clone());
            }
        }
        fields
    }

    /// The same as the form reads it. What was not given is left out: some fields are read from
    /// flags only.
    pub(super) fn form(&self) -> Map<String, Value> {
        let mut fields = self.fields();
        for (field, answered) in &self.answered {
            if !matches!(answered, Answered::Cleared) {
                continue;
            }
            match fields.get_mut("clear") {
                Some(Value::Array(all)) => all.push(Value::from(*field)),
                _ => {
                    fields.insert((*field).to_owned(), Value::from(EMPTIED));
                }
            }
        }
        fields.retain(|_, value| !value.is_null());
        fields
    }

    fn is_sensible(&self, at: usize, case: Option<&Case>) -> bool {
        let fields = self.fields();
        let answers = Answers {
            fields: &fields,
            case,
        };
        let question = self.questions.get(at);
        question.is_some_and(|it| it.is_sensible(&answers))
    }

    /// Whether a question waits: it was not asked, and the summary offers it.
    fn waits(&self, at: usize, case: Option<&Case>) -> bool {
        let fields = self.fields();
        let answers = Answers {
            fields: &fields,
            case,
        };
        self.questions.get(at).is_some_and(|question| {
            !self.answered.contains_key(question.field) && question.can_wait(&answers)
        })
    }

    /// Take over what was answered before the form began.
    pub(super) fn begin(&mut self, answered: &[(&'static str, Value)]) {
        for (field, value) in answered {
            self.answered.insert(*field, Answered::Given(value.clone()));
        }
    }

    /// Whether something was answered before the form began.
    pub(super) fn has_begun(&self) -> bool {
        !self.answered.is_empty()
    }

    /// Ask every question that is not answered yet, with at the first what can be typed at each:
    /// where there is more than one.
    pub(super) fn ask_all(
        &mut self,
        desk: &mut Desk,
        case: Option<&Case>,
        is_told: bool,
    ) -> Result<(), Failure> {
        let is_open = |at: &usize| {
            let question = self.questions.get(*at);
            question.is_some_and(|it| !self.answered.contains_key(it.field))
                && !self.waits(*at, case)
        };
        let Some(at) = (0..self.questions.len()).find(is_open) else {
            return Ok(());
        };
        let asked = (at..self.questions.len()).filter(|at| self.is_sensible(*at, case));
        let is_more = asked.filter(is_open).nth(1).is_some();
        if !is_told && is_more {
            tell_form_words(desk);
        }
        self.go(desk, case, Place::first(at), true)
    }

    /// Whether anything is asked.
    pub(super) fn asks(&self) -> bool {
        !self.questions.is_empty()
    }

    /// What was given by flags and YAML.
    pub(super) fn given(&self) -> &Map<String, Value> {
        &self.given
    }

    /// What there is of the form when it is left; none when nothing was typed.
    pub(super) fn typed(&self) -> Option<TypedForm> {
        let is_typed = |it: &Answered| !matches!(it, Answered::Left);
        if !self.answered.values().any(is_typed) {
            return None;
        }
        let given = self.given.iter().filter(|(_, value)| !is_empty(value));
        let answers = self.answered.iter().map(|(field, answered)| {
            let answer = match answered {
                Answered::Left => TypedAnswer::Left,
                Answered::Cleared => TypedAnswer::Cleared,
                Answered::Given(value) => TypedAnswer::Given(value.clone()),
            };
            ((*field).to_owned(), answer)
        });
        Some(TypedForm {
            given: given
                .map(|(field, value)| (field.clone(), value.clone()))
                .collect(),
            answers: answers.collect(),
            open: self.open.map(|it| OpenQuestion {
                field: it.field.to_owned(),
                inside: it.inside.map(|(row, field)| (row, field.to_owned())),
            }),
        })
    }

    /// Take over what was typed at another time, as far as it can be understood now: of the
    /// questions that are asked now. Gives whether there was any of it.
    pub(super) fn take_up(&mut self, desk: &Desk, case: Option<&Case>, typed: &TypedForm) -> bool {
        self.put_down();
        for question in self.questions.clone() {
            let open = typed.open.as_ref().filter(|it| it.field == question.field);
            // A long text that was refused is there to be made shorter.
            let is_unfinished = open.is_some() && matches!(question.answer, Answer::Prose);
            let now = |value: &Value| {
                understood(question.answer, value, case, desk)
                    .or_else(|| (is_unfinished && value.is_string()).then(|| value.clone()))
                    .map(Answered::Given)
            };
            let answered = match typed.answers.get(question.field) {
                Some(TypedAnswer::Left) => (question.need != Need::Must).then_some(Answered::Left),
                Some(TypedAnswer::Cleared) => {
                    let standing = self.standing(case, &question);
                    let may_clear = standing.is_some_and(|it| it.may_clear);
                    may_clear.then_some(Answered::Cleared)
                }
                Some(TypedAnswer::Given(value)) => now(value),
                None => typed.given.get(question.field).and_then(now),
            };
            if let Some(answered) = answered {
                self.answered.insert(question.field, answered);
            }
            if let Some(open) = open {
                self.open = Some(Open {
                    field: question.field,
                    inside: place_inside(&question, open),
                });
            }
        }
        for at in 0..self.questions.len() {
            if !self.is_sensible(at, case)
                && let Some(question) = self.questions.get(at)
            {
                self.answered.remove(question.field);
            }
        }
        let is_typed = |it: &Answered| !matches!(it, Answered::Left);
        self.is_taken_up = self.answered.values().any(is_typed);
        self.is_taken_up
    }

    /// Leave what was taken over.
    pub(super) fn put_down(&mut self) {
        self.answered.clear();
        self.open = None;
        self.is_taken_up = false;
    }

    /// Go on where the form was left: at the question that stood open, and then at those that were
    /// not answered.
    pub(super) fn go_on(&mut self, desk: &mut Desk, case: Option<&Case>) -> Result<(), Failure> {
        tell_form_words(desk);
        if let Some(open) = self.open.take()
            && let Some(at) = self.questions.iter().position(|it| it.field == open.field)
        {
            let entry = match open.inside {
                Some((row, field)) => Entry::Inside(row, field),
                None => Entry::Last,
            };
            self.go(desk, case, Place { at, entry }, false)?;
        }
        while let Some(at) = self.first_unanswered(case) {
            self.go(desk, case, Place::first(at), false)?;
        }
        Ok(())
    }

    fn first_unanswered(&self, case: Option<&Case>) -> Option<usize> {
        let is_unanswered = |at: &usize| {
            let question = self.questions.get(*at);
            question.is_some_and(|it| !self.answered.contains_key(it.field))
                && self.is_sensible(*at, case)
                && !self.waits(*at, case)
        };
        (0..self.questions.len()).find(is_unanswered)
    }

    /// Take over how far an answer came; an empty one is none.
    fn keep_part(&mut self, field: &'static str, part: Option<Value>) {
        match part {
            Some(value) if is_empty(&value) => {
                self.answered.remove(field);
            }
            Some(value) => {
                self.answered.insert(field, Answered::Given(value));
            }
            None => {}
        }
    }

    /// Ask from a place on: every question, or else that one and those behind it that came to make
    /// sense by its answer. What makes none any more is taken away, and what waits is left to the
    /// summary.
    fn go(
        &mut self,
        desk: &mut Desk,
        case: Option<&Case>,
        from: Place,
        is_all: bool,
    ) -> Result<(), Failure> {
        let mut at = from.at;
        let mut entry = from.entry;
        let mut is_meant = true;
        while let Some(question) = self.questions.get(at).copied() {
            if !self.is_sensible(at, case) {
                self.answered.remove(question.field);
                at += 1;
                is_meant = false;
                continue;
            }
            let is_behind_us = !is_all && self.answered.contains_key(question.field);
            if !is_meant && (is_behind_us || self.waits(at, case)) {
                at += 1;
                continue;
            }
            let reply = match self.ask_one(desk, case, &question, entry, !is_all) {
                Ok(reply) => reply,
                Err(Unanswered {
                    failure,
                    part,
                    inside,
                }) => {
                    self.keep_part(question.field, part);
                    self.open = Some(Open {
                        field: question.field,
                        inside,
                    });
                    return Err(failure);
                }
            };
            match reply {
                Reply::Back(kept) => {
                    self.keep_part(question.field, kept);
                    if let Some(before) = self.before(at, case) {
                        at = before;
                        entry = Entry::Last;
                    } else {
                        let remark = desk.words.say(message!("ask-is-first"));
                        desk.ask().remark(&remark);
                        entry = Entry::First;
                    }
                    is_meant = true;
                }
                Reply::Is(answered) => {
                    self.answered.insert(question.field, answered);
                    at += 1;
                    entry = Entry::First;
                    is_meant = false;
                }
            }
        }
        Ok(())
    }

    /// The question that is asked before this one.
    fn before(&self, at: usize, case: Option<&Case>) -> Option<usize> {
        let is_asked = |at: &usize| self.is_sensible(*at, case) && !self.waits(*at, case);
        (0..at).rev().find(is_asked)
    }

    fn standing(&self, case: Option<&Case>, question: &Question) -> Option<Standing> {
        (self.stands)(case?, &self.fields(), question.field)
    }

    fn ask_one(
        &self,
        desk: &mut Desk,
        case: Option<&Case>,
        question: &Question,
        entry: Entry,
        is_one: bool,
    ) -> Result<Reply, Unanswered> {
        let command = desk.invocation.command.clone();
        let stands = self.standing(case, question);
        let answered = match self.answered.get(question.field) {
            Some(Answered::Given(value)) => Some(value),
            Some(Answered::Left | Answered::Cleared) | None => None,
        };
        let around = Around {
            case,
            command: &command,
            answered,
            stands: stands.as_ref(),
            entry,
            drops_row: false,
        };
        if let Answer::Groups(group) = question.answer {
            return ask_rows(desk, question, group, &around, is_one);
        }
        ask(desk, question, &around)
    }

    /// The place of a field that was asked or waits, by a path such as `agreement[1].when`.
    pub(super) fn place_of(&self, path: &str, case: Option<&Case>) -> Option<Place> {
        let mut parts = path.split(['.', '[', ']']);
        let field = parts.next()?;
        let row = parts.next().and_then(|it| it.parse().ok());
        let at = self.questions.iter().position(|it| it.field == field)?;
        let is_known = self.answered.contains_key(field) || self.waits(at, case);
        let is_asked = is_known && self.is_sensible(at, case);
        is_asked.then(|| row.map_or(Place::first(at), |row| Place::row(at, row)))
    }

    /// Ask once more what was refused. A single answer is not shown as one to keep; of several the
    /// others are.
    pub(super) fn ask_refused(
        &mut self,
        desk: &mut Desk,
        case: Option<&Case>,
        place: Place,
    ) -> Result<(), Failure> {
        if let Some(question) = self.questions.get(place.at)
            && !matches!(
                question.answer,
                Answer::Lines | Answer::Names | Answer::Groups(_)
            )
        {
            self.answered.remove(question.field);
        }
        self.go(desk, case, place, false)
    }
}

/// Where a group of questions was left, as far as it has that question now.
fn place_inside(question: &Question, open: &OpenQuestion) -> Option<(usize, &'static str)> {
    let Answer::Groups(group) = question.answer else {
        return None;
    };
    let (row, field) = open.inside.as_ref()?;
    let inside = group.iter().find(|it| it.field == field.as_str())?;
    Some((*row, inside.field))
}

/// What can be typed at each question.
fn tell_form_words(desk: &mut Desk) {
    let told = desk.words.say(message!("ask-form-words"));
    desk.ask().remark(&told);
}
