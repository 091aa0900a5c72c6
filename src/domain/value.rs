//! The types of which a field of a case can be: what sort of value each holds, how it is read and
//! what it says.

use super::closed_list::Choosable;
use super::date::{parse_date, parse_time};
use super::text::{Email, Handle, Line, Name, Phone, Prose};
use crate::failure::{Failure, failure};
use crate::words::Label;
use chrono::{Datelike as _, NaiveDate, NaiveTime};

/// What sort of value a field holds.
#[derive(Clone, Copy, Debug)]
pub enum Sort {
    /// The handle of what the row itself is about.
    Handle,
    /// The handle of somebody in the case.
    Person,
    /// A name.
    Name,
    /// One line.
    Line,
    /// One or more lines.
    Prose,
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// A day.
    Day,
    /// A time of day.
    Time,
    /// A year of birth.
    Year,
    /// A number from 1.
    Number,
    /// Yes or no.
    Truth,
    /// A word of a closed list.
    Word {
        /// The name of the list, such as `role`.
        list: &'static str,
        /// Its values.
        options: fn() -> Vec<Choosable>,
    },
}

impl Sort {
    /// Whether it is a text of somebody's own, in which something can be looked for. The handle of
    /// somebody in a row about another thing is none: that row is found by what it says.
    #[must_use]
    pub fn is_typed_text(self) -> bool {
        match self {
            Self::Handle | Self::Name | Self::Line | Self::Prose | Self::Phone | Self::Email => {
                true
            }
            Self::Person
            | Self::Day
            | Self::Time
            | Self::Year
            | Self::Number
            | Self::Truth
            | Self::Word { .. } => false,
        }
    }
}

/// What a field holds, as it can be said.
#[derive(Clone, PartialEq, Eq)]
pub enum Content {
    /// A text, or a handle.
    Text(String),
    /// A day.
    Day(NaiveDate),
    /// A time of day.
    Time(NaiveTime),
    /// A number or a year.
    Number(i64),
    /// Yes or no.
    Truth(bool),
    /// A word of a closed list.
    Word {
        /// The message that names it.
        label: Label,
        /// The word that is stored.
        code: &'static str,
    },
}

/// A type of which a field can be.
pub trait Value: Sized {
    /// What sort of value it is.
    const SORT: Sort;
    /// Whether a row cannot be without it.
    const IS_NEEDED: bool = true;

    /// Read what was typed.
    ///
    /// # Errors
    /// What the type says of a text it cannot take.
    fn read(text: &str, today: NaiveDate) -> Result<Self, Failure>;

    /// What it holds; nothing when it is empty.
    fn content(&self) -> Option<Content>;

    /// Itself without anything in it, for a type that can be empty.
    #[must_use]
    fn nothing() -> Option<Self> {
        None
    }
}

impl<V: Value> Value for Option<V> {
    const SORT: Sort = V::SORT;
    const IS_NEEDED: bool = false;

    fn read(text: &str, today: NaiveDate) -> Result<Self, Failure> {
        V::read(text, today).map(Some)
    }

    fn content(&self) -> Option<Content> {
        self.as_ref().and_then(V::content)
    }

    fn nothing() -> Option<Self> {
        Some(None)
    }
}

/// The types of text, which all read and show themselves in the same way.
macro_rules! texts {
    ($($type:ident: $sort:ident),+ $(,)?) => {$(
        impl Value for $type {
            const SORT: Sort = Sort::$sort;

            fn read(text: &str, _: NaiveDate) -> Result<Self, Failure> {
                Self::parse(text)
            }

            fn content(&self) -> Option<Content> {
                Some(Content::Text(self.as_str().to_owned()))
            }
        }
    )+};
}

texts! {
    Handle: Person,
    Name: Name,
    Line: Line,
    Prose: Prose,
    Phone: Phone,
    Email: Email,
}

impl Value for NaiveDate {
    const SORT: Sort = Sort::Day;

    fn read(text: &str, today: NaiveDate) -> Result<Self, Failure> {
        parse_date(text, today)
    }

    fn content(&self) -> Option<Content> {
        Some(Content::Day(*self))
    }
}

impl Value for NaiveTime {
    const SORT: Sort = Sort::Time;

    fn read(text: &str, _: NaiveDate) -> Result<Self, Failure> {
        parse_time(text)
    }

    fn content(&self) -> Option<Content> {
        Some(Content::Time(*self))
    }
}

/// The only number that does not count from 1 is a year of birth.
impl Value for i32 {
    const SORT: Sort = Sort::Year;

    fn read(text: &str, today: NaiveDate) -> Result<Self, Failure> {
        let this_year = today.year();
        text.trim()
            .parse::<i32>()
            .ok()
            .filter(|year| (1900..=this_year).contains(year))
            .ok_or_else(|| failure!(Invalid, "birth-year"))
    }

    fn content(&self) -> Option<Content> {
        Some(Content::Number(i64::from(*self)))
    }
}

impl Value for u32 {
    const SORT: Sort = Sort::Number;

    fn read(text: &str, _: NaiveDate) -> Result<Self, Failure> {
        text.trim()
            .parse::<u32>()
            .ok()
            .filter(|number| *number > 0)
            .ok_or_else(|| failure!(Invalid, "number-unknown"))
    }

    fn content(&self) -> Option<Content> {
        Some(Content::Number(i64::from(*self)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::circle::Tie;
    use crate::words::label;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 3, 2).unwrap()
    }

    #[test]
    fn each_sort_reads_and_says_itself() {
        fn said<V: Value>(text: &str) -> Option<Content> {
            V::read(text, today()).unwrap().content()
        }
        let text = |text: &str| Some(Content::Text(text.to_owned()));
        assert!(said::<Line>("soep") == text("soep"));
        assert!(said::<Handle>("oma-1") == text("oma-1"));
        assert!(said::<NaiveDate>("2026-03-01") == today().pred_opt().map(Content::Day));
        assert!(said::<NaiveTime>("14:00") == NaiveTime::from_hms_opt(14, 0, 0).map(Content::Time));
        assert!(said::<i32>("2012") == Some(Content::Number(2012)));
        assert!(said::<u32>(" 3 ") == Some(Content::Number(3)));
        assert!(said::<bool>("nee") == Some(Content::Truth(false)));
        let friend = Some(Content::Word {
            label: label!("tie-friend"),
            code: "friend",
        });
        assert!(said::<Option<Tie>>("vriend") == friend);
        assert!(None::<Tie>.content().is_none());
    }

    #[test]
    fn a_year_of_birth_lies_in_a_life_and_a_number_counts_from_one() {
        let year = |text: &str| i32::read(text, today()).ok();
        assert_eq!(
            [
                year("1899"),
                year("1900"),
                year("2026"),
                year("2027"),
                year("x")
            ],
            [None, Some(1900), Some(2026), None, None]
        );
        let number = |text: &str| u32::read(text, today()).ok();
        assert_eq!(
            [number("0"), number("1"), number("-1")],
            [None, Some(1), None]
        );
        assert_eq!(i32::read("x", today()).unwrap_err().code(), "birth-year");
        assert_eq!(
            u32::read("x", today()).unwrap_err().code(),
            "number-unknown"
        );
    }
}
