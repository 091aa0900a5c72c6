//! What is done at a question: an answer, a word that steers the form, or back to the one before.

use super::answer_words::help_in_words;
use super::question::{Need, Question, Standing};
use crate::desk::Desk;
use crate::domain::Case;
use crate::failure::{Failure, failure};
use crate::ui::ask::FormWord;
use crate::words::message;
use serde_json::Value;

/// What was done at a question.
pub(super) enum Reply {
    /// To the question before. Of an answer of several, what there is of it.
    Back(Option<Value>),
    /// Answered.
    Is(Answered),
}

/// Why a question was left without an answer, and what there was of it: of an answer of several
/// those that were typed, of a long text what was written in an editor.
pub(super) struct Unanswered {
    pub(super) failure: Failure,
    pub(super) part: Option<Value>,
    /// Of a group of questions: the row, from 0, and the question in it.
    pub(super) inside: Option<(usize, &'static str)>,
}

impl Unanswered {
    /// Left with this much of it.
    pub(super) fn with(failure: Failure, part: impl Into<Value>) -> Self {
        Self {
            failure,
            part: Some(part.into()),
            inside: None,
        }
    }
}

impl From<Failure> for Unanswered {
    fn from(failure: Failure) -> Self {
        Self {
            failure,
            part: None,
            inside: None,
        }
    }
}

/// How a question was answered.
#[derive(Clone)]
pub(super) enum Answered {
    /// With nothing: it stays as it is.
    Left,
    /// What stood is emptied.
    Cleared,
    /// With this.
    Given(Value),
}

/// Where an answer of several begins to be asked.
#[derive(Clone, Copy)]
pub(super) enum Entry {
    /// At its first, as when it is asked for the first time.
    First,
    /// Behind its last, as for who comes back from the question after it.
    Last,
    /// At this one, from 0.
    Row(usize),
    /// At this one, from 0, and at this question in it.
    Inside(usize, &'static str),
}

/// What is around a question.
pub(super) struct Around<'a> {
    pub(super) case: Option<&'a Case>,
    /// The command, for the words of the question.
    pub(super) command: &'a str,
    /// What was answered before, in this same form.
    pub(super) answered: Option<&'a Value>,
    /// What stands in the case.
    pub(super) stands: Option<&'a Standing>,
    pub(super) entry: Entry,
    /// Whether clearing takes the whole row of a group away.
    pub(super) drops_row: bool,
}

impl Around<'_> {
    pub(super) fn may_clear(&self, need: Need) -> bool {
        let may_be_left = self.answered.is_some() && need != Need::Must;
        self.drops_row || may_be_left || self.stands.is_some_and(|it| it.may_clear)
    }

    /// What clearing comes to: what was only typed here is not there any more.
    pub(super) fn cleared(&self) -> Answered {
        if self.drops_row || self.stands.is_some_and(|it| it.may_clear) {
            Answered::Cleared
        } else {
            Answered::Left
        }
    }
}

/// What several answers come to.
pub(super) fn several(values: Vec<Value>) -> Answered {
    if values.is_empty() {
        Answered::Left
    } else {
        Answered::Given(Value::Array(values))
    }
}

/// Do what a word of the form asks, except to go back. Gives whether it is that.
pub(super) fn heed(
    desk: &mut Desk,
    word: FormWord,
    question: &Question,
    around: &Around<'_>,
) -> Result<bool, Failure> {
    let remark = match word {
        FormWord::Back => return Ok(true),
        FormWord::Stop => return Err(failure!(Stopped, "stopped")),
        FormWord::Editor => desk.words.say(message!("ask-no-editor")),
        FormWord::Help => {
            let has_present = around.answered.is_some() || around.stands.is_some();
            let may_clear = around.may_clear(question.need);
            help_in_words(desk, around.command, question, has_present, may_clear)
        }
    };
    desk.ask().remark(&remark);
    Ok(false)
}
