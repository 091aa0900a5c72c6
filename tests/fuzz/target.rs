//! What a target is, and what feeding it an input may come to.

use ekc::failure::{Failure, Kind, Place};
use ekc::ui::explain::explain;
use ekc::words::{Language, Words};
use std::cell::RefCell;
use std::collections::BTreeSet;

/// One reader of bytes from outside.
pub(crate) struct Target {
    /// Inputs to begin from.
    pub(crate) seeds: Vec<Vec<u8>>,
    /// Words of its format.
    pub(crate) words: Vec<&'static [u8]>,
    /// The longest input, in bytes.
    pub(crate) most: usize,
    /// How many inputs the short run makes; it has to be done in a few seconds.
    pub(crate) short_run: usize,
    /// Feeds it. Panics when something comes of it that may never come of any input.
    pub(crate) feed: Feed,
}

pub(crate) type Feed = Box<dyn FnMut(&[u8]) -> Outcome>;

/// What came of an input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Outcome {
    /// The code of the refusal, or how it was read. The corpus keeps an input for each.
    pub(crate) kind: String,
    /// Finer: roughly how much was read, and where it went wrong.
    /// New inputs are made from one of each.
    pub(crate) shape: String,
}

impl Outcome {
    pub(crate) fn new(kind: impl Into<String>, shape: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            shape: shape.into(),
        }
    }

    /// It is no text; the program refuses that before the reader sees it.
    pub(crate) fn no_text() -> Self {
        Self::new("no-text", "")
    }

    /// A refusal: it must be foreseen, have words in both languages, and point into the input.
    pub(crate) fn refused(failure: &Failure, input: &[u8]) -> Self {
        assert!(
            failure.kind() != Kind::Unforeseen,
            "not foreseen: {failure:?}"
        );
        let field = failure
            .field()
            .unwrap_or_default()
            .replace(|c: char| c.is_ascii_digit(), "");
        let kind = format!("{} {field}", failure.code());
        if let Some(place) = failure.place() {
            assert_in(place, input);
        }
        told_in_both_languages(failure);
        let place = failure
            .place()
            .map(|place| (rough(place.line), rough(place.column)));
        Self {
            shape: format!("{kind} {place:?}"),
            kind,
        }
    }
}

/// A place must lie in the input, or where it ends.
pub(crate) fn assert_in(place: Place, input: &[u8]) {
    let lines = String::from_utf8_lossy(input)
        .split(['\n', '\r', '\u{85}', '\u{2028}', '\u{2029}'])
        .count();
    assert!(
        (1..=lines + 1).contains(&place.line) && (1..=input.len() + 1).contains(&place.column),
        "{place:?} is not in the input"
    );
}

/// The number of its digits in twos: 0, 1, 2, 4, 8…
pub(crate) fn rough(number: usize) -> u32 {
    usize::BITS - number.leading_zeros()
}

fn told_in_both_languages(failure: &Failure) {
    thread_local! {
        static WORDS: [Words; 2] = [Words::new(Language::Dutch), Words::new(Language::English)];
        static TOLD: RefCell<BTreeSet<&'static str>> = const { RefCell::new(BTreeSet::new()) };
    }
    let is_new = TOLD.with_borrow_mut(|told| told.insert(failure.code()));
    WORDS.with(|both| {
        for words in both.iter().filter(|_| is_new) {
            let told = explain(failure, words);
            assert!(
                !told.contains(&format!("[failure-{}", failure.code())),
                "{} has no words",
                failure.code()
            );
        }
    });
}
