//! The fields of a form, read by the decision: what may be left out, what must be there, and what a
//! YAML file may hold in their place.

use crate::domain::choice::{Choice as _, YesNo};
use crate::domain::date::parse_date;
use crate::failure::{Failure, failure};
use crate::ui::ask::is_to_clear;
use chrono::NaiveDate;
use serde::Deserialize as _;

/// A number from 1, as in "question 2".
pub(crate) fn number(text: &str) -> Result<u32, Failure> {
    text.trim()
        .parse::<u32>()
        .ok()
        .filter(|number| *number > 0)
        .ok_or_else(|| failure!(Invalid, "number-unknown"))
}

/// Read an optional field of a form.
pub(crate) fn optional<T>(
    field: &str,
    text: Option<&String>,
    read: impl FnOnce(&str) -> Result<T, Failure>,
) -> Result<Option<T>, Failure> {
    match text.filter(|text| !text.trim().is_empty()) {
        Some(text) => read(text).map(Some).map_err(|failure| failure.about(field)),
        None => Ok(None),
    }
}

/// Read a field that a form must have.
pub(crate) fn required<T>(
    field: &str,
    text: Option<&String>,
    read: impl FnOnce(&str) -> Result<T, Failure>,
) -> Result<T, Failure> {
    optional(field, text, read)?.ok_or_else(|| missing(field))
}

/// What was given in the place of what stands, where something is put right: nothing leaves it, and
/// `-` takes it away.
pub(crate) fn instead<T>(
    field: &str,
    text: Option<&String>,
    stands: Option<T>,
    read: impl FnOnce(&str) -> Result<T, Failure>,
) -> Result<Option<T>, Failure> {
    match text.filter(|text| is_to_clear(text)) {
        Some(_) => Ok(None),
        None => Ok(optional(field, text, read)?.or(stands)),
    }
}

/// The same for what cannot be taken away.
pub(crate) fn instead_of_required<T>(
    field: &str,
    text: Option<&String>,
    stands: T,
    read: impl FnOnce(&str) -> Result<T, Failure>,
) -> Result<T, Failure> {
    instead(field, text, Some(stands), read)?.ok_or_else(|| missing(field))
}

/// A field that was not given.
pub(crate) fn missing(field: &str) -> Failure {
    failure!(Invalid, "field-missing").about(field)
}

/// A switch in YAML: `true`, or any word for yes or no.
pub(crate) fn switch<'de, D: serde::Deserializer<'de>>(input: D) -> Result<bool, D::Error> {
    #[derive(serde::Deserialize)]
    #[serde(untagged)]
    enum Given {
        Truth(bool),
        Word(String),
    }
    match Option::<Given>::deserialize(input)? {
        None => Ok(false),
        Some(Given::Truth(truth)) => Ok(truth),
        Some(Given::Word(word)) => YesNo::parse(&word)
            .map(|answer| answer == YesNo::Yes)
            .map_err(serde::de::Error::custom),
    }
}

/// Somebody in YAML, or several: one word, a house number, or a list of them.
pub(crate) fn one_or_more<'de, D: serde::Deserializer<'de>>(
    input: D,
) -> Result<Vec<String>, D::Error> {
    #[derive(serde::Deserialize)]
    #[serde(untagged)]
    enum Given {
        House(u32),
        One(String),
        More(Vec<String>),
    }
    Ok(match Option::<Given>::deserialize(input)? {
        None => Vec::new(),
        Some(Given::House(number)) => vec![number.to_string()],
        Some(Given::One(person)) => vec![person],
        Some(Given::More(people)) => people,
    })
}

/// A yes-or-no field; nothing given is no.
pub(crate) fn yes(field: &str, text: Option<&String>) -> Result<bool, Failure> {
    Ok(optional(field, text, YesNo::parse)? == Some(YesNo::Yes))
}

/// The day on which something happened: today unless given, and never in the future.
pub(crate) fn past(
    field: &str,
    text: Option<&String>,
    today: NaiveDate,
) -> Result<NaiveDate, Failure> {
    let on = optional(field, text, |text| parse_date(text, today))?.unwrap_or(today);
    if on > today {
        return Err(failure!(Invalid, "date-in-future", date = on).about(field));
    }
    Ok(on)
}
