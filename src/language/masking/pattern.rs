//! What is looked for in a text: letters with gaps between them, or the digits of a telephone
//! number.

use crate::domain::spelling::{Letter, letters};

/// How sure it is that a text names somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sureness {
    /// It may be an ordinary word as well: "Ben" at the beginning of a sentence.
    Possible,
    /// It is their name.
    Sure,
}

/// A word, or some words, by which a text names somebody.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Pattern {
    /// Letters to find as words.
    Letters { parts: Vec<Part>, kind: Kind },
    /// The ways to write a telephone number: digits, with `+` in front or not.
    Phone(Vec<Vec<char>>),
}

/// A part of what is looked for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// A letter, digit or sign.
    Letter(Letter),
    /// Spaces, dashes and the like, as many as there are.
    Gap { may_be_nothing: bool },
}

/// How letters are read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A name: with what is stuck to it.
    Name { any_case: bool },
    /// A name that is a small word too: the sentence says which it is.
    SmallName,
    /// A whole name that begins with a small word: without any capital it may be a sentence.
    SmallWhole,
    /// A handle: `oma` is not in `oma-1`.
    Handle { any_case: bool },
    /// An address of mail.
    Mail,
    /// The address of a house.
    Address,
    /// A place by its own name, as it is written:
    /// a street without its number, where somebody works.
    Place,
}

impl Kind {
    /// Whether a capital or none makes no difference.
    pub(super) fn takes_any_case(self) -> bool {
        match self {
            Self::Name { any_case } | Self::Handle { any_case } => any_case,
            Self::SmallWhole | Self::Mail | Self::Address => true,
            Self::SmallName | Self::Place => false,
        }
    }

    pub(super) fn is_name(self) -> bool {
        match self {
            Self::Name { .. } | Self::SmallName | Self::SmallWhole => true,
            Self::Handle { .. } | Self::Mail | Self::Address | Self::Place => false,
        }
    }

    pub(super) fn is_handle(self) -> bool {
        matches!(self, Self::Handle { .. })
    }

    /// Whether a sign may stand between two words of it, where another stands in the text.
    pub(super) fn is_gap(self, sign: char) -> bool {
        match self {
            Self::Name { .. } | Self::SmallName | Self::SmallWhole => {
                matches!(sign, ' ' | '\n' | '-' | '\'' | '.')
            }
            Self::Address => matches!(sign, ' ' | '\n' | '-' | '\'' | '.' | ',' | '/'),
            Self::Place => matches!(sign, ' ' | '\n'),
            Self::Handle { .. } | Self::Mail => false,
        }
    }
}

/// Fewest letters of a name of two words that is also found without the space between them.
const TO_JOIN: usize = 6;

/// A pattern of letters; nothing where there is no letter or digit in it.
pub(super) fn pattern(text: &str, kind: Kind) -> Option<Pattern> {
    let letters = letters(text.trim());
    let count = letters
        .iter()
        .filter(|it| it.plain.is_alphanumeric())
        .count();
    if count == 0 {
        return None;
    }
    let may_join = count >= TO_JOIN && kind.takes_any_case() && kind.is_name();
    let mut parts: Vec<Part> = Vec::with_capacity(letters.len());
    let mut before: Option<char> = None;
    let mut gap: Option<bool> = None;
    for letter in letters {
        if kind.is_gap(letter.plain) {
            let may_be_nothing = matches!(letter.plain, '\'' | '.') || may_join;
            gap = Some(gap.unwrap_or(true) && may_be_nothing);
            continue;
        }
        // Between the letters and the digits of an address a space makes no difference.
        let changes = before.is_some_and(|it| it.is_ascii_digit() != letter.plain.is_ascii_digit());
        if kind == Kind::Address && changes {
            gap = Some(true);
        }
        if let Some(may_be_nothing) = gap.take()
            && !parts.is_empty()
        {
            parts.push(Part::Gap { may_be_nothing });
        }
        before = Some(letter.plain);
        parts.push(Part::Letter(letter));
    }
    Some(Pattern::Letters { parts, kind })
}

/// The first letter of a pattern of letters.
pub(super) fn first_letter(parts: &[Part]) -> Option<char> {
    letters_of(parts).next().map(|letter| letter.plain)
}

/// The letters of a pattern, without its gaps.
pub(super) fn letters_of(parts: &[Part]) -> impl DoubleEndedIterator<Item = Letter> {
    parts.iter().filter_map(|part| match part {
        Part::Letter(letter) => Some(*letter),
        Part::Gap { .. } => None,
    })
}
