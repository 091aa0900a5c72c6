//! What a paper is made from: a case, for whom, on which day.

use crate::domain::Case;
use crate::domain::circle::Person;
use crate::domain::hours::Month;
use crate::domain::paper::{PaperKind, PlanPart, Tongue};
use chrono::NaiveDate;

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
    /// The month it is about, of a declaration; without one, the whole case.
    pub month: Option<Month>,
    /// What is left out of it, of a plan that is handed in.
    pub without: Vec<PlanPart>,
}

/// What was erased, and what is left to do.
#[derive(Clone, Copy, Debug)]
pub struct Erased {
    /// The data of the reader, and not the whole case: the plan of the others stays.
    pub reader_only: bool,
    /// There are copies from before.
    pub copies_left: bool,
}
