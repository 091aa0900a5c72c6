//! Where a text names somebody.

use super::lists::{AFTER_APOSTROPHE, BETWEEN_DIGITS, ENDINGS};
use super::naming::is_caseless_letter;
use super::pattern::{Kind, Part, Pattern, Sureness, first_letter, letters_of};
use super::small::sureness_of;
use crate::domain::spelling::{Letter, letters};
use std::collections::BTreeMap;

/// A stretch of a text, in letters, that names the nth of some people.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) who: usize,
    pub(super) sureness: Sureness,
}

/// A text as it is compared. It is taken apart once, however many names are looked for.
pub struct Reading {
    pub(super) letters: Vec<Letter>,
}

impl Reading {
    /// Read a text.
    #[must_use]
    pub fn of(text: &str) -> Self {
        Self {
            letters: letters(text),
        }
    }
}

/// The words of some people, by the letter they begin with.
pub(super) struct Finder {
    by_first: BTreeMap<char, Vec<(usize, Vec<Part>, Kind)>>,
    phones: Vec<(usize, Vec<Vec<char>>)>,
}

impl Finder {
    /// The words of each of some people.
    pub(super) fn new(people: impl IntoIterator<Item = Vec<Pattern>>) -> Self {
        let mut finder = Self {
            by_first: BTreeMap::new(),
            phones: Vec::new(),
        };
        for (who, patterns) in people.into_iter().enumerate() {
            for pattern in patterns {
                match pattern {
                    Pattern::Phone(ways) => finder.phones.push((who, ways)),
                    Pattern::Letters { parts, kind } => {
                        if let Some(first) = first_letter(&parts) {
                            let of = finder.by_first.entry(first).or_default();
                            of.push((who, parts, kind));
                        }
                    }
                }
            }
        }
        finder
    }

    /// Every stretch of a text that names one of them.
    /// Where something was found before, a word may begin or end.
    pub(super) fn spans(&self, text: &[Letter], before: &[Span]) -> Vec<Span> {
        let mut edges = vec![false; text.len() + 1];
        for span in before {
            edges[span.from] = true;
            edges[span.to] = true;
        }
        let mut found = Vec::new();
        for (from, letter) in text.iter().enumerate() {
            let first = letter.plain;
            for (who, parts, kind) in self.by_first.get(&first).into_iter().flatten() {
                let end = letters_at(text, from, parts, *kind, &edges);
                found.extend(end.map(|(to, sureness)| Span {
                    from,
                    to,
                    who: *who,
                    sureness,
                }));
            }
            if !first.is_ascii_digit() && !matches!(first, '+' | '(') {
                continue;
            }
            for (who, ways) in &self.phones {
                let to = ways
                    .iter()
                    .filter_map(|way| digits_at(text, from, way, &edges))
                    .max();
                found.extend(to.map(|to| Span {
                    from,
                    to,
                    who: *who,
                    sureness: Sureness::Sure,
                }));
            }
        }
        found
    }
}

/// Whether a stretch lies within another.
pub(super) fn lies_within(span: &Span, others: &[Span]) -> bool {
    others
        .iter()
        .any(|other| other.from <= span.from && span.to <= other.to)
}

/// Where the letters end that begin here, if they do and stand as a word, and how sure it is.
fn letters_at(
    text: &[Letter],
    from: usize,
    parts: &[Part],
    kind: Kind,
    edges: &[bool],
) -> Option<(usize, Sureness)> {
    let at = end_of_letters(text, from, parts, kind)?;
    let caseless = letters_of(parts)
        .all(|letter| is_caseless_letter(letter.plain) || !letter.plain.is_alphanumeric());
    let begins = caseless || edges[from] || begins_here(text, from, kind.is_handle());
    if !begins || is_within_a_character(text, from) {
        return None;
    }
    let end = if kind.is_name() && !caseless {
        end_of_name(text, at, parts, edges)?
    } else {
        at
    };
    let ends = caseless || edges[end] || ends_here(text, end, kind.is_handle());
    // With another number behind it, it is the house of somebody else.
    let is = |at: usize, wanted: fn(char) -> bool| text.get(at).is_some_and(|it| wanted(it.plain));
    let is_elsewhere =
        kind == Kind::Place && is(end, char::is_whitespace) && is(end + 1, |c| c.is_ascii_digit());
    if !ends || is_elsewhere || is_within_a_character(text, end) {
        return None;
    }
    let sureness = match kind {
        Kind::SmallName => sureness_of(text, from, at, end)?,
        Kind::SmallWhole if text[from..at].iter().all(|it| !it.is_capital) => Sureness::Possible,
        Kind::SmallWhole
        | Kind::Name { .. }
        | Kind::Handle { .. }
        | Kind::Mail
        | Kind::Address
        | Kind::Place => Sureness::Sure,
    };
    Some((end, sureness))
}

/// Whether one character of the text is both before and behind this place: `ß` is two letters.
fn is_within_a_character(text: &[Letter], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| text.get(before));
    match (before, text.get(at)) {
        (Some(before), Some(behind)) => before.at == behind.at,
        (None, _) | (_, None) => false,
    }
}

/// Where the letters end that begin here, in whatever way they are spelled.
fn end_of_letters(text: &[Letter], from: usize, parts: &[Part], kind: Kind) -> Option<usize> {
    let any_case = kind.takes_any_case();
    let mut at = from;
    let mut nth = 0;
    let mut may_split = any_case && kind.is_name();
    while let Some(part) = parts.get(nth) {
        let letter = match part {
            Part::Letter(letter) => letter,
            Part::Gap { may_be_nothing } => {
                let here = text.get(at..).unwrap_or_default();
                let length = here.iter().take_while(|it| kind.is_gap(it.plain)).count();
                if length == 0 && !may_be_nothing {
                    return None;
                }
                at += length;
                nth += 1;
                continue;
            }
        };
        if may_split && is_split(text, from, at, parts, nth) {
            may_split = false;
            at += 1;
        }
        let here = text.get(at)?;
        if here.plain != letter.plain || !any_case && here.is_capital != letter.is_capital {
            return None;
        }
        at += 1;
        nth += 1;
        // "ä" is also written "ae": in the text, or in the name.
        let an_e_is_next = text.get(at).is_some_and(|it| it.plain == 'e');
        let an_e_is_wanted = matches!(parts.get(nth), Some(Part::Letter(it)) if it.plain == 'e');
        match (letter.has_umlaut, here.has_umlaut) {
            (true, false) if an_e_is_next && !an_e_is_wanted => at += 1,
            (false, true) if an_e_is_wanted && !an_e_is_next => nth += 1,
            _ => {}
        }
    }
    Some(at)
}

/// Fewest letters of a name that may be split in two, and of each half.
const TO_SPLIT: usize = 6;
const HALF: usize = 2;

/// Whether a text has a space or a dash where the name has none: "Jan Willem" for "Janwillem". Each
/// half begins with a capital, or a dash says that they belong together.
fn is_split(text: &[Letter], from: usize, at: usize, parts: &[Part], nth: usize) -> bool {
    let sign = text.get(at).map(|it| it.plain);
    if !matches!(sign, Some(' ' | '-')) || parts.len() < TO_SPLIT {
        return false;
    }
    let is_letter = |part: Option<&Part>| matches!(part, Some(Part::Letter(_)));
    let halves = [nth.checked_sub(HALF), Some(nth)];
    let are_long = halves.into_iter().all(|begin| {
        begin.is_some_and(|begin| (begin..begin + HALF).all(|at| is_letter(parts.get(at))))
    });
    let (Some(first), Some(next)) = (text.get(from), text.get(at + 1)) else {
        return false;
    };
    let has_capitals =
        first.is_capital && next.is_capital && text.get(at + 2).is_some_and(|it| !it.is_capital);
    let belongs =
        has_capitals || sign == Some('-') && first.is_capital || is_caseless_letter(first.plain);
    are_long && belongs
}

/// A letter or digit that a word before or behind it would be part of.
/// A script without capitals has no spaces either.
fn is_part_of_word(letter: Letter) -> bool {
    letter.plain.is_alphanumeric() && !is_caseless_letter(letter.plain)
}

fn begins_here(text: &[Letter], from: usize, is_handle: bool) -> bool {
    if text.get(from).is_some_and(|it| it.may_begin) {
        return true;
    }
    let mut before = text[..from].iter().rev().copied();
    match before.next() {
        Some(Letter { plain: '-', .. }) if is_handle => !before.next().is_some_and(is_part_of_word),
        Some(letter) => !is_part_of_word(letter),
        None => true,
    }
}

fn ends_here(text: &[Letter], to: usize, is_handle: bool) -> bool {
    let mut behind = text[to..].iter().copied();
    match behind.next() {
        Some(letter) if letter.may_begin => true,
        Some(Letter { plain: '-', .. }) if is_handle => !behind.next().is_some_and(is_part_of_word),
        Some(letter) => !is_part_of_word(letter),
        None => true,
    }
}

/// Where a name ends, with what is stuck to it: "Sandraatje", "Bram's", "Fatma'nın".
fn end_of_name(text: &[Letter], to: usize, parts: &[Part], edges: &[bool]) -> Option<usize> {
    let word_behind = |from: usize| {
        let behind = text.get(from..).unwrap_or_default();
        let length = behind
            .iter()
            .enumerate()
            .take_while(|(nth, letter)| {
                is_part_of_word(**letter) && !(*nth == 0 && letter.may_begin)
            })
            .count();
        let word: String = behind[..length].iter().map(|letter| letter.plain).collect();
        (from + length, word)
    };
    let last = letters_of(parts).next_back()?.plain;
    let (end, behind) = word_behind(to);
    let small = behind
        .strip_prefix(last)
        .is_some_and(|rest| ["tje", "tjes", "etje", "etjes"].contains(&rest));
    let is_long = letters_of(parts).nth(2).is_some();
    let to = match behind.as_str() {
        "" => to,
        _ if edges[to] => to,
        _ if is_long && (small || ENDINGS.contains(&behind.as_str())) => end,
        _ => return None,
    };
    if text.get(to).is_some_and(|letter| letter.plain == '\'') {
        let (end, behind) = word_behind(to + 1);
        if (1..=AFTER_APOSTROPHE).contains(&behind.chars().count()) {
            return Some(end);
        }
    }
    Some(to)
}

/// Where the digits of a number end that begin here, whatever stands between them.
fn digits_at(text: &[Letter], from: usize, way: &[char], edges: &[bool]) -> Option<usize> {
    let is_number = |at: usize| {
        text.get(at)
            .is_some_and(|letter| letter.plain.is_ascii_digit() || letter.plain == '+')
    };
    let opens = text.get(from)?.plain == '(';
    if !opens && !is_number(from) || from > 0 && is_number(from - 1) && !edges[from] {
        return None;
    }
    let mut at = from + usize::from(opens);
    for (nth, digit) in way.iter().enumerate() {
        let mut between = 0;
        while nth > 0
            && between < BETWEEN_DIGITS
            && text
                .get(at)
                .is_some_and(|letter| is_between_digits(letter.plain))
        {
            at += 1;
            between += 1;
        }
        if text.get(at)?.plain != *digit {
            return None;
        }
        at += 1;
    }
    (edges[at]
        || !text
            .get(at)
            .is_some_and(|letter| letter.plain.is_ascii_digit()))
    .then_some(at)
}

fn is_between_digits(c: char) -> bool {
    matches!(c, ' ' | '\n' | '-' | '.' | '/' | '(' | ')')
}
