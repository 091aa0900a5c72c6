//! The questions of a form: what each asks, whether it must be answered, and when it makes sense.

use super::who::find_person;
use crate::domain::Case;
use crate::domain::choice::{Choice, Choosable};
use crate::domain::circle::Person;
use crate::domain::intake::Variant;
use crate::domain::value::Content;
use chrono::NaiveDate;
use serde_json::{Map, Value};

pub(crate) use crate::domain::choice::options;

/// A question that a form asks when the answer was not given.
#[derive(Clone, Copy)]
pub(crate) struct Question {
    /// The field it fills; the words are `ask-<command>-<field>` or else `ask-<field>`.
    pub(crate) field: &'static str,
    /// What sort of answer.
    pub(crate) answer: Answer,
    /// Whether it can be left empty.
    pub(crate) need: Need,
    /// Whether it makes sense after what was answered before it; without this it always does.
    pub(super) when: Option<When>,
    /// What is recorded when it is left open; without this nothing is.
    pub(super) otherwise: Option<Otherwise>,
    /// Whether it can wait after what was answered before it: then the summary offers it. Without
    /// this it never waits.
    pub(super) later: Option<When>,
    /// Of what in the case the number is that is asked for here.
    pub(super) of: NumberOf,
}

/// Of what in a case a number is that a question asks for. While the question stands another
/// command may give the number to something else (`meanwhile.rs`).
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum NumberOf {
    /// Of nothing that is numbered: an amount, a part of the day.
    Nothing,
    /// Something the circle wants to know.
    Information,
    /// A question for the conference.
    Question,
    /// A minimum requirement.
    Requirement,
    /// A day on which the conference may be.
    CandidateDate,
    /// A meeting in which the circle looks back.
    FollowUpMeeting,
}

/// Whether something holds of a question after what was answered before it.
type When = fn(&Answers<'_>) -> bool;

/// What is recorded when a question is left open, by what was answered beside it and the day it is.
type Otherwise = fn(&Answers<'_>, NaiveDate) -> Option<Content>;

/// The day it is: of what happened and was given no other day.
#[expect(
    clippy::unnecessary_wraps,
    reason = "what is recorded of a question that is left open may be nothing"
)]
pub(crate) fn today(_: &Answers<'_>, today: NaiveDate) -> Option<Content> {
    Some(Content::Day(today))
}

fn always(_: &Answers<'_>) -> bool {
    true
}

impl Question {
    /// The same question, of which is told what is recorded when it is left open.
    pub(crate) const fn otherwise(mut self, recorded: Otherwise) -> Self {
        self.otherwise = Some(recorded);
        self
    }

    /// The same question, which asks for the number of one of these.
    pub(crate) const fn of(mut self, what: NumberOf) -> Self {
        self.of = what;
        self
    }

    /// The same question, asked only when this holds for what was answered before it.
    pub(crate) const fn when(mut self, is_asked: When) -> Self {
        self.when = Some(is_asked);
        self
    }

    /// The same question, not asked at first when this holds for what was answered before it: the
    /// summary offers it, and it is asked when its number or word is typed there. Never what
    /// protects somebody, nor what a rule needs soon
    /// (docs/decisions/0033-what-can-wait-is-offered.md).
    pub(crate) const fn later_when(mut self, can_wait: When) -> Self {
        self.later = Some(can_wait);
        self
    }

    /// The same question, never asked at first.
    pub(crate) const fn later(self) -> Self {
        self.later_when(always)
    }

    /// The same question, asked with the first.
    pub(super) const fn at_once(mut self) -> Self {
        self.later = None;
        self
    }

    /// Whether it can wait after these answers.
    pub(super) fn can_wait(&self, answers: &Answers<'_>) -> bool {
        self.later.is_some_and(|can_wait| can_wait(answers))
    }

    /// Whether it makes sense in this case, after these answers.
    pub(crate) fn is_sensible(&self, answers: &Answers<'_>) -> bool {
        let has_requirements = |case: &Case| case.requirements_of_the_plan().next().is_some();
        let is_of_requirements = matches!(self.answer, Answer::Requirements);
        let is_of_harm = matches!(self.field, "side" | "apologies");
        let fits_the_case = (!is_of_requirements || answers.case.is_some_and(has_requirements))
            && (!is_of_harm || answers.is_after_harm());
        fits_the_case && self.when.is_none_or(|is_asked| is_asked(answers))
    }
}

/// What was answered so far, by flags, by YAML and at the questions before.
pub(crate) struct Answers<'a> {
    /// By field, as it was given.
    pub(crate) fields: &'a Map<String, Value>,
    /// The case, where there is one.
    pub(crate) case: Option<&'a Case>,
}

impl<'a> Answers<'a> {
    /// Whether something was answered.
    pub(crate) fn has(&self, field: &str) -> bool {
        self.fields.get(field).is_some_and(|value| !is_empty(value))
    }

    /// Whether this value of a closed list was chosen.
    pub(crate) fn chose<C: Choice>(&self, field: &str, value: C) -> bool {
        let text = self.fields.get(field).and_then(Value::as_str);
        text.and_then(|text| C::parse(text).ok()) == Some(value)
    }

    /// The text of a field that takes one, if it was given.
    pub(crate) fn text(&self, field: &str) -> Option<&str> {
        let text = self.fields.get(field).and_then(Value::as_str);
        text.filter(|it| !it.trim().is_empty())
    }

    /// Somebody in the case who was given for a field.
    pub(crate) fn person(&self, field: &str) -> Option<&'a Person> {
        find_person(self.case?, self.text(field)?).ok()
    }

    /// Whether the case is one after harm.
    fn is_after_harm(&self) -> bool {
        self.case
            .is_some_and(|it| it.application.variant == Variant::Restorative)
    }
}

/// The field of an agreement with who carries it out.
pub(super) const OWNERS: &str = "who";

/// Beside it, who of them is not in the case yet. That is no question of its own.
pub(super) const NEWCOMERS: &str = "newcomer";

/// Whether nothing was given.
pub(super) fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::Array(items) => items.is_empty(),
        Value::String(text) => text.is_empty(),
        Value::Bool(true) | Value::Number(_) | Value::Object(_) => false,
    }
}

/// What stands in the case for a field of a form that edits.
pub(crate) struct Standing {
    pub(crate) content: Content,
    /// Whether the form can empty it.
    pub(crate) may_clear: bool,
}

/// Finds what stands in the case for a field, by what was answered before it.
pub(crate) type Stands = fn(&Case, &Map<String, Value>, &str) -> Option<Standing>;

/// Of a form that edits nothing.
pub(crate) fn nothing_stands(_: &Case, _: &Map<String, Value>, _: &str) -> Option<Standing> {
    None
}

/// Whether a question needs an answer.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Need {
    /// It does.
    Must,
    /// It does not, but whoever sits at a terminal is asked when it was not given.
    Should,
    /// It may be left empty; asked only when something else had to be asked too.
    May,
    /// It may be left empty; asked when nothing was given but what must be.
    IfBare,
}

/// What sort of answer a question takes.
#[derive(Clone, Copy)]
pub(crate) enum Answer {
    Name,
    Line,
    Prose,
    Date,
    /// When an agreement holds: words, or a day that exists.
    When,
    Time,
    Email,
    Phone,
    Number,
    /// An agreement of the newest plan, by its number.
    Agreement,
    /// Help that the newest plan asks for, by its number.
    Request,
    /// Someone in the case.
    Person,
    /// Someone in the case or several, between commas.
    People,
    /// The same, in a form that keeps them as one text.
    PeopleLine,
    /// One of a closed list.
    Choice(fn() -> Vec<Choosable>),
    /// Some of a closed list, until one is skipped.
    Choices(fn() -> Vec<Choosable>),
    /// Several lines, until an empty one.
    Lines,
    /// The same, each the name of somebody.
    Names,
    /// Several numbers, between commas.
    Numbers,
    /// The same, of minimum requirements; not asked where there are none.
    Requirements,
    /// A group of questions again and again, until the first is left empty.
    Groups(&'static [Question]),
}

pub(crate) const fn must(field: &'static str, answer: Answer) -> Question {
    Question {
        field,
        answer,
        need: Need::Must,
        when: None,
        otherwise: None,
        later: None,
        of: NumberOf::Nothing,
    }
}

pub(crate) const fn should(field: &'static str, answer: Answer) -> Question {
    Question {
        field,
        answer,
        need: Need::Should,
        when: None,
        otherwise: None,
        later: None,
        of: NumberOf::Nothing,
    }
}

pub(crate) const fn if_bare(field: &'static str, answer: Answer) -> Question {
    Question {
        field,
        answer,
        need: Need::IfBare,
        when: None,
        otherwise: None,
        later: None,
        of: NumberOf::Nothing,
    }
}

pub(crate) const fn may(field: &'static str, answer: Answer) -> Question {
    Question {
        field,
        answer,
        need: Need::May,
        when: None,
        otherwise: None,
        later: None,
        of: NumberOf::Nothing,
    }
}
