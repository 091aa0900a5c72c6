//! A message and its values, checked against the Fluent files when the program is built.
//!
//! `message!("backup-age", days = age)` does not compile when no message is called so, when it has
//! other values than these, or when a value is of another type than its name says ([`kind_of`]).

use chrono::NaiveDate;
use std::fmt;

/// Every message and attribute by its name, in the order of the names, with the names of its
/// values. `build.rs` reads them from the Fluent files.
const MESSAGES: &[(&str, &[&str])] = include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// Every message and attribute with the names of its values, in the order of the names.
#[must_use]
pub fn all() -> &'static [(&'static str, &'static [&'static str])] {
    MESSAGES
}

/// A message and its values, to be said in a language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Message {
    /// Its name.
    pub id: &'static str,
    /// Its values by name.
    pub values: Vec<(&'static str, Value)>,
}

/// The name of a message without values, such as that of a value of a closed list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Label(&'static str);

/// A value for a message. `Display` gives it as the log of earlier versions kept it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Value {
    /// Somebody's words, a handle, a path: it stays as it is.
    Text(String),
    /// How many: it chooses between one and more.
    Count(i64),
    /// A day, written out with its weekday.
    Day(NaiveDate),
    /// Something that the program has a word for in each language.
    Label(Label),
}

impl Label {
    /// The label of this name. In a `const` a name that is no message does not compile;
    /// see `label!`.
    ///
    /// # Panics
    /// When no message is called so.
    #[must_use]
    pub const fn known(id: &'static str) -> Self {
        check(&[id], &[], &[]);
        Self(id)
    }

    /// The label of a name that was made when the program ran,
    /// such as from a word of an earlier version.
    #[must_use]
    pub fn find(id: &str) -> Option<Self> {
        let at = MESSAGES.binary_search_by_key(&id, |(id, _)| id).ok()?;
        Some(Self(MESSAGES[at].0))
    }

    /// The name of the message.
    #[must_use]
    pub const fn id(self) -> &'static str {
        self.0
    }
}

impl From<Label> for Message {
    fn from(label: Label) -> Self {
        Self {
            id: label.0,
            values: Vec::new(),
        }
    }
}

impl Value {
    /// A value as the log of an earlier version has it: a text that reads as its name says.
    #[must_use]
    pub fn as_told(name: &str, text: &str) -> Self {
        let read = match kind_of(name) {
            COUNT => text.parse().ok().map(Self::Count),
            DAY => text.parse().ok().map(Self::Day),
            LABEL => text
                .strip_prefix('@')
                .and_then(Label::find)
                .map(Self::Label),
            _ => None,
        };
        read.unwrap_or_else(|| Self::Text(text.to_owned()))
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Count(count) => write!(f, "{count}"),
            Self::Day(on) => write!(f, "{on}"),
            Self::Label(label) => write!(f, "@{}", label.0),
        }
    }
}

/// A text ([`Fits`]).
pub const TEXT: u8 = 0;
/// A number that chooses between one and more.
pub const COUNT: u8 = 1;
/// A day, or none.
pub const DAY: u8 = 2;
/// The name of a message.
pub const LABEL: u8 = 3;

/// What a value of this name is, in every message.
#[must_use]
pub const fn kind_of(name: &str) -> u8 {
    const COUNTS: &[&str] = &["count", "days"];
    const DAYS: &[&str] = &["on", "date", "until"];
    const LABELS: &[&str] = &[
        "variant", "scope", "answer", "way", "ending", "reason", "detail", "order", "instead",
        "kind", "step", "form", "tongue", "frame",
    ];
    if is_among(name, COUNTS) {
        COUNT
    } else if is_among(name, DAYS) {
        DAY
    } else if is_among(name, LABELS) {
        LABEL
    } else {
        TEXT
    }
}

/// Whether a value of this name tells of people, by their handles.
#[must_use]
pub const fn is_of_people(name: &str) -> bool {
    const PEOPLE: &[&str] = &[
        "about", "by", "child", "of", "one", "other", "others", "people", "person", "setter", "who",
    ];
    is_among(name, PEOPLE)
}

/// A type that may stand for a value of this kind.
pub trait Fits<const KIND: u8> {
    /// The value.
    fn value(&self) -> Value;
}

impl<T: fmt::Display + ?Sized> Fits<TEXT> for T {
    fn value(&self) -> Value {
        Value::Text(self.to_string())
    }
}

impl Fits<COUNT> for usize {
    fn value(&self) -> Value {
        Value::Count(i64::try_from(*self).unwrap_or(i64::MAX))
    }
}

impl Fits<COUNT> for u32 {
    fn value(&self) -> Value {
        Value::Count(i64::from(*self))
    }
}

impl Fits<COUNT> for u64 {
    fn value(&self) -> Value {
        Value::Count(i64::try_from(*self).unwrap_or(i64::MAX))
    }
}

impl Fits<COUNT> for i64 {
    fn value(&self) -> Value {
        Value::Count(*self)
    }
}

impl Fits<DAY> for NaiveDate {
    fn value(&self) -> Value {
        Value::Day(*self)
    }
}

impl Fits<DAY> for Option<NaiveDate> {
    fn value(&self) -> Value {
        self.map_or_else(|| Value::Text(String::new()), Value::Day)
    }
}

impl Fits<LABEL> for Label {
    fn value(&self) -> Value {
        Value::Label(*self)
    }
}

impl Fits<LABEL> for Option<Label> {
    fn value(&self) -> Value {
        self.map_or_else(|| Value::Text(String::new()), Value::Label)
    }
}

/// What a failure is about: it says that itself, in whatever message tells it.
const SAID_BY_FAILURES: &[&str] = &["field", "flag", "template"];

/// Refuse messages that are not there, or that together have other values than these.
///
/// # Panics
/// Then; in a `const`, so that it does not compile.
pub const fn check(required: &[&str], optional: &[&str], given: &[&str]) {
    check_naming(required, optional, given, &[]);
}

/// The same, where some values are given because they say whom or what it is about, also when the
/// words do not tell them.
///
/// # Panics
/// As [`check`].
pub const fn check_naming(required: &[&str], optional: &[&str], given: &[&str], about: &[&str]) {
    let mut at = 0;
    while at < required.len() {
        assert!(
            values_of(required[at]).is_some(),
            "no message has this name: see src/words/en"
        );
        at += 1;
    }
    at = 0;
    while at < given.len() {
        assert!(
            is_value_of(given[at], required)
                || is_value_of(given[at], optional)
                || is_among(given[at], about),
            "the message has no such value"
        );
        at += 1;
    }
    check_given(required, given);
    check_given(optional, given);
}

const fn is_value_of(name: &str, messages: &[&str]) -> bool {
    let mut at = 0;
    while at < messages.len() {
        if let Some(values) = values_of(messages[at])
            && is_among(name, values)
        {
            return true;
        }
        at += 1;
    }
    false
}

const fn check_given(messages: &[&str], given: &[&str]) {
    let mut at = 0;
    while at < messages.len() {
        if let Some(values) = values_of(messages[at]) {
            let mut nth = 0;
            while nth < values.len() {
                assert!(
                    is_among(values[nth], given) || is_among(values[nth], SAID_BY_FAILURES),
                    "a value of the message is not given"
                );
                nth += 1;
            }
        }
        at += 1;
    }
}

/// The names of the values of a message; nothing when no message is called so.
const fn values_of(id: &str) -> Option<&'static [&'static str]> {
    let (mut from, mut to) = (0, MESSAGES.len());
    while from < to {
        let middle = usize::midpoint(from, to);
        match compare(MESSAGES[middle].0.as_bytes(), id.as_bytes()) {
            0 => return Some(MESSAGES[middle].1),
            -1 => from = middle + 1,
            _ => to = middle,
        }
    }
    None
}

const fn is_among(name: &str, names: &[&str]) -> bool {
    let mut at = 0;
    while at < names.len() {
        if compare(names[at].as_bytes(), name.as_bytes()) == 0 {
            return true;
        }
        at += 1;
    }
    false
}

/// -1, 0 or 1, as the one stands before, at or after the other.
const fn compare(one: &[u8], other: &[u8]) -> i8 {
    let mut at = 0;
    while at < one.len() && at < other.len() {
        if one[at] != other[at] {
            return if one[at] < other[at] { -1 } else { 1 };
        }
        at += 1;
    }
    if one.len() == other.len() {
        0
    } else if one.len() < other.len() {
        -1
    } else {
        1
    }
}

/// A message and its values: `message!("list-empty")`,
/// `message!("next-step", step = text, command = command)`. One of two with the same values is
/// `message!(either(is_held, "meeting-held", "meeting-planned"), on = day)`.
macro_rules! message {
    (either($is:expr, $yes:literal, $no:literal) $(, $name:ident = $value:expr)* $(,)?) => {{
        const {
            $crate::words::message::check(&[$yes, $no], &[], &[$(stringify!($name)),*]);
        };
        $crate::words::message::Message {
            id: if $is { $yes } else { $no },
            values: vec![$((stringify!($name), $crate::words::message::value!($name = $value))),*],
        }
    }};
    ($id:literal $(, $name:ident = $value:expr)* $(,)?) => {{
        const {
            $crate::words::message::check(&[$id], &[], &[$(stringify!($name)),*]);
        };
        $crate::words::message::Message {
            id: $id,
            values: vec![$((stringify!($name), $crate::words::message::value!($name = $value))),*],
        }
    }};
}

/// One value, of the kind that its name says.
macro_rules! value {
    ($name:ident = $value:expr) => {{
        use $crate::words::message::{Fits, kind_of};
        Fits::<{ kind_of(stringify!($name)) }>::value(&$value)
    }};
}

/// The name of a message without values.
macro_rules! label {
    ($($part:expr),+ $(,)?) => {
        const { $crate::words::message::Label::known(concat!($($part),+)) }
    };
}

pub(crate) use {label, message, value};
