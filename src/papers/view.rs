//! What each paper is about: the values a template may use, and no others.
//!
//! Discretion begins here: what a reader may not know never becomes a value (see
//! [`crate::method::discretion`]). The last look at the finished text is that of
//! [`super::ReadyPaper`].

use super::drawing::Drawing;
use super::holders;
use super::kinds::paper_of;
use super::paper::Content;
use super::sight::Sight;
use crate::domain::Case;
use crate::domain::circle::Person;
use crate::domain::paper::{PaperKind, Tongue};
use crate::words::{Language, Words};
use chrono::NaiveDate;
use serde_json::Value;

/// For whom a paper is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader<'a> {
    /// One person, who sees only what they may know.
    Person(&'a Person),
    /// A household in the street.
    Household(&'a str),
    /// Everyone alike.
    Everyone,
    /// The coordinator alone.
    Coordinator,
}

impl<'a> Reader<'a> {
    /// The person, if it is one.
    #[must_use]
    pub fn person(self) -> Option<&'a Person> {
        match self {
            Self::Person(person) => Some(person),
            Self::Household(_) | Self::Everyone | Self::Coordinator => None,
        }
    }
}

/// A paper that was written before, for the letter about erasing.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Written {
    /// When.
    pub on: NaiveDate,
    /// What kind.
    pub kind: PaperKind,
}

/// What a paper is made from.
pub struct Subject<'a> {
    /// The case.
    pub case: &'a Case,
    /// For whom.
    pub reader: Reader<'a>,
    /// Today.
    pub today: NaiveDate,
    /// The language it is written in.
    pub language: Tongue,
    /// When everything is erased, in a letter about that.
    pub erase_on: Option<NaiveDate>,
    /// What was erased today, in a letter that says so.
    pub erased: Option<Erased>,
    /// What was written before for this reader.
    pub written: Vec<Written>,
}

/// What was erased, and what is left to do.
#[derive(Clone, Copy, Debug)]
pub struct Erased {
    /// The data of the reader, and not the whole case: the plan of the others stays.
    pub reader_only: bool,
    /// There are copies from before.
    pub copies_left: bool,
}

/// The values of a paper, its drawing if it has one, and how many agreements this reader may not
/// see.
pub struct View {
    /// The values by name, as `docs/papers.md` lists them.
    pub values: Value,
    /// The drawing.
    pub drawing: Option<Drawing>,
    /// How many agreements are left out.
    pub left_out: usize,
}

/// Look at a case with the eyes of a reader.
#[must_use]
pub fn view(kind: PaperKind, subject: &Subject<'_>) -> View {
    view_for(kind, subject, &holders(subject.case, kind, subject.reader))
}

/// The same, with all who will hold the paper: where one of them may not know day and place, it
/// tells them to nobody.
pub(super) fn view_for(kind: PaperKind, subject: &Subject<'_>, holders: &[&Person]) -> View {
    let words = Words::new(if subject.language == Tongue::Dutch {
        Language::Dutch
    } else {
        Language::English
    });
    let sight = Sight {
        subject,
        case: subject.case,
        words: &words,
        holders,
    };
    let Content {
        values,
        drawing,
        left_out,
    } = (paper_of(kind).content)(&sight);
    let mut all = sight.of_every_paper();
    all.extend(values);
    View {
        values: Value::Object(all),
        drawing,
        left_out,
    }
}
