//! What is done with a detail of a person, an application, a conference or a plan: its flag, when
//! it is asked, whether `show` tells it, whether it can be emptied. It is declared beside the
//! field, in `record!` ([`super::record`]).

use super::value::{Content, Sort};
use crate::failure::{Failure, failure};
use chrono::NaiveDate;

/// When something is asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Occasion {
    /// Somebody comes in, or a case does.
    New,
    /// More is known, or it was otherwise.
    Edit,
    /// Somebody answers an invitation.
    Answer,
}

/// What is done with a detail. A place says in which order: the lowest first, and those that are
/// equal as they are declared.
#[derive(Clone, Copy, Debug)]
#[must_use]
pub struct Uses {
    sort: Option<Sort>,
    number_in: Option<&'static str>,
    place: u8,
    is_given: bool,
    is_cleared: bool,
    is_past: bool,
    key: Option<&'static str>,
    value: Option<&'static str>,
    asked: &'static [(Occasion, u8)],
    shown: Option<u8>,
    exported: Option<u8>,
}

/// A detail that has a flag and a key in a form, at this place among the others.
pub const fn detail(place: u8) -> Uses {
    Uses {
        is_given: true,
        ..beside(place)
    }
}

/// A field that has no flag among the details: a command of its own fills it.
pub const fn beside(place: u8) -> Uses {
    Uses {
        sort: None,
        number_in: None,
        place,
        is_given: false,
        is_cleared: false,
        is_past: false,
        key: None,
        value: None,
        asked: &[],
        shown: None,
        exported: None,
    }
}

impl Uses {
    /// The handle of the row itself, which points to nobody else.
    pub const fn own_handle(mut self) -> Self {
        self.sort = Some(Sort::Handle);
        self
    }

    /// It is the number (of a plan: the version) of a row of this list.
    pub const fn number_in(mut self, list: &'static str) -> Self {
        self.number_in = Some(list);
        self
    }

    /// The name of its flag, its key and its words, where that is not the name of the field.
    pub const fn key(mut self, key: &'static str) -> Self {
        self.key = Some(key);
        self
    }

    /// What the help calls its value, where that does not follow from its sort.
    pub const fn value(mut self, value: &'static str) -> Self {
        self.value = Some(value);
        self
    }

    /// When it is asked, and at which place among the questions.
    pub const fn asked(mut self, asked: &'static [(Occasion, u8)]) -> Self {
        self.asked = asked;
        self
    }

    /// `ekc show` tells it, at this place.
    pub const fn shown(mut self, place: u8) -> Self {
        self.shown = Some(place);
        self
    }

    /// It goes out in a table of addresses, at this place.
    pub const fn exported(mut self, place: u8) -> Self {
        self.exported = Some(place);
        self
    }

    /// It can be emptied: what is not needed any more should not be kept. A form that edits takes
    /// `-` for it, and that of a person `--clear` too.
    pub const fn cleared(mut self) -> Self {
        self.is_cleared = true;
        self
    }

    /// A day on which something happened: never in the future.
    pub const fn past(mut self) -> Self {
        self.is_past = true;
        self
    }

    /// The list of which it is the number of a row, if it is.
    #[must_use]
    pub const fn list(self) -> Option<&'static str> {
        self.number_in
    }

    /// The sort of the field, by the sort of its type.
    #[must_use]
    pub const fn sort_or(self, of_type: Sort) -> Sort {
        match self.sort {
            Some(sort) => sort,
            None => of_type,
        }
    }
}

/// A field of which is declared what is done with it.
pub struct Detail<T> {
    /// The name of the field.
    pub name: &'static str,
    /// What it holds.
    pub sort: Sort,
    pub(crate) uses: Uses,
    pub(crate) read: fn(&mut T, &str, NaiveDate) -> Result<(), Failure>,
    pub(crate) clear: fn(&mut T) -> bool,
    pub(crate) content: fn(&T) -> Option<Content>,
}

impl<T> Detail<T> {
    /// Its key in a form and the id of its flag.
    #[must_use]
    pub fn key(&self) -> &'static str {
        self.uses.key.unwrap_or(self.name)
    }

    /// The same as it is typed, and as its messages are named: `needs-diet`.
    #[must_use]
    pub fn flag(&self) -> String {
        self.key().replace('_', "-")
    }

    /// The value in the help, such as `TEXT`.
    #[must_use]
    pub fn value(&self) -> String {
        if let Some(value) = self.uses.value {
            return value.to_owned();
        }
        match self.sort {
            Sort::Handle => "HANDLE".to_owned(),
            Sort::Person => "PERSON".to_owned(),
            Sort::Name => "NAME".to_owned(),
            Sort::Line | Sort::Prose => "TEXT".to_owned(),
            Sort::Phone | Sort::Number => "NUMBER".to_owned(),
            Sort::Email => "ADDRESS".to_owned(),
            Sort::Day => "DATE".to_owned(),
            Sort::Time => "TIME".to_owned(),
            Sort::Year => "YEAR".to_owned(),
            Sort::Truth => "yes|no".to_owned(),
            Sort::Word { list, .. } => list.to_uppercase(),
        }
    }

    /// Its place among the flags, if it has one.
    #[must_use]
    pub fn given(&self) -> Option<u8> {
        self.uses.is_given.then_some(self.uses.place)
    }

    /// Its place among what can be emptied, if it can.
    #[must_use]
    pub fn cleared(&self) -> Option<u8> {
        self.uses.is_cleared.then_some(self.uses.place)
    }

    /// Its place among the questions of an occasion, if it is asked there.
    #[must_use]
    pub fn asked(&self, occasion: Occasion) -> Option<u8> {
        let asked = self.uses.asked.iter().find(|(when, _)| *when == occasion);
        asked.map(|(_, place)| *place)
    }

    /// Its place in `ekc show`, if it is told there.
    #[must_use]
    pub fn shown(&self) -> Option<u8> {
        self.uses.shown
    }

    /// Its place in a table of addresses, if it goes out in one.
    #[must_use]
    pub fn exported(&self) -> Option<u8> {
        self.uses.exported
    }

    /// Put in what was typed.
    ///
    /// # Errors
    /// What its type says of the text, and `date-in-future`, about its key.
    pub fn read(&self, row: &mut T, text: &str, today: NaiveDate) -> Result<(), Failure> {
        (self.read)(row, text, today).map_err(|failure| failure.about(self.key()))?;
        if let Some(Content::Day(day)) = self.content(row)
            && self.uses.is_past
            && day > today
        {
            return Err(failure!(Invalid, "date-in-future", date = day).about(self.key()));
        }
        Ok(())
    }

    /// Empty it; says whether it can be empty.
    pub fn clear(&self, row: &mut T) -> bool {
        (self.clear)(row)
    }

    /// What it holds.
    #[must_use]
    pub fn content(&self, row: &T) -> Option<Content> {
        (self.content)(row)
    }
}
