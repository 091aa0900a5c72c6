//! A text in pieces, and the numbers that its digits make.

use super::Number;
use super::plan::{Plan, is_abroad, is_dutch, is_short};

/// A piece of a text. What may stand within a number, such as a space, is no piece.
pub(super) enum Piece {
    /// Digits beside each other.
    Group(Group),
    /// Letters beside each other, in small letters.
    Word(String),
    /// A sign that is in no number.
    Break(char),
}

/// Digits beside each other.
pub(super) struct Group {
    digits: String,
    /// Whether a `+` stands in front.
    has_plus: bool,
    /// Whether nothing else stands between a pair of brackets.
    is_bracketed: bool,
    /// The sign right before it.
    follows: Option<char>,
    from: usize,
    to: usize,
}

/// Most digits of a number, with 00 and a 0 behind the country.
const MOST_DIGITS: usize = 18;

/// Most digits of an extension.
const MOST_OF_EXTENSION: usize = 7;

/// What stands before an extension.
const EXTENSIONS: [&str; 8] = [
    "tst",
    "toestel",
    "toest",
    "ext",
    "extension",
    "x",
    "doorkies",
    "intern",
];

/// What may stand between the digits of a number.
pub(super) fn is_soft(c: char) -> bool {
    matches!(
        c,
        ' ' | '-' | '.' | '/' | '(' | ')' | '[' | ']' | '·' | '_' | '~' | '\''
    )
}

/// The pieces of a text; nothing when a `+` stands where it makes no number.
pub(super) fn pieces(text: &[char]) -> Option<Vec<Piece>> {
    let mut pieces = Vec::new();
    let mut at = 0;
    let mut has_plus = false;
    while let Some(c) = text.get(at).copied() {
        let run = |is_of: fn(char) -> bool| {
            let rest = text.get(at..).unwrap_or_default();
            rest.iter().take_while(|c| is_of(**c)).count()
        };
        if c.is_ascii_digit() {
            let to = at + run(|c| c.is_ascii_digit());
            let before = |sign: &char| at.checked_sub(1).and_then(|it| text.get(it)) == Some(sign);
            let behind = |sign: &char| text.get(to) == Some(sign);
            pieces.push(Piece::Group(Group {
                digits: text[at..to].iter().collect(),
                has_plus,
                is_bracketed: before(&'(') && behind(&')') || before(&'[') && behind(&']'),
                follows: at.checked_sub(1).and_then(|it| text.get(it)).copied(),
                from: at,
                to,
            }));
            has_plus = false;
            at = to;
            continue;
        }
        if has_plus && !matches!(c, ' ' | '(') {
            return None;
        }
        if c == '+' {
            let is_behind_digit = matches!(pieces.last(), Some(Piece::Group(it)) if it.to == at);
            if is_behind_digit {
                return None;
            }
            // "06 12345678 + 038 1234567" are two numbers; "+ 31 6" is one.
            let is_between =
                matches!(pieces.last(), Some(Piece::Group(_))) && text.get(at + 1) == Some(&' ');
            if is_between {
                pieces.push(Piece::Break(c));
            } else {
                has_plus = true;
            }
        } else if c.is_alphabetic() {
            let to = at + run(char::is_alphabetic);
            let word: String = text[at..to].iter().collect();
            pieces.push(Piece::Word(word.to_lowercase()));
            at = to;
            continue;
        } else if !is_soft(c) {
            pieces.push(Piece::Break(c));
        }
        at += 1;
    }
    (!has_plus).then_some(pieces)
}

/// The numbers of a text; nothing when there is none, or when some digits belong to none.
pub(super) fn numbers_in(
    text: &[char],
    pieces: &[Piece],
    may_be_short: bool,
) -> Option<Vec<Number>> {
    let has_words = pieces.iter().any(is_word);
    let mut found: Vec<Number> = Vec::new();
    let mut at = 0;
    while at < pieces.len() {
        let beside = pieces[at..].iter().map_while(group_of);
        let all: Vec<&Group> = beside.collect();
        if all.is_empty() {
            at += 1;
            continue;
        }
        let before = &pieces[..at];
        let behind = pieces.get(at + all.len());
        at += all.len();
        let mut groups = all.as_slice();
        if let (Some(last), Some((first, rest))) = (found.last_mut(), groups.split_first())
            && is_extension(first, before)
        {
            last.extension = Some(first.digits.clone());
            last.span.1 = first.to;
            groups = rest;
        }
        let surroundings = Surroundings {
            is_first: before.is_empty(),
            behind,
            has_words,
        };
        found.extend(taken(text, groups, &surroundings, may_be_short)?);
    }
    (!found.is_empty()).then_some(found)
}

fn group_of(piece: &Piece) -> Option<&Group> {
    match piece {
        Piece::Group(group) => Some(group),
        Piece::Word(_) | Piece::Break(_) => None,
    }
}

/// A word, or the colon of a time.
fn is_word(piece: &Piece) -> bool {
    match piece {
        Piece::Word(_) => true,
        Piece::Break(c) => *c == ':',
        Piece::Group(_) => false,
    }
}

/// What makes a time of the digits before it.
fn is_hour(piece: &Piece) -> bool {
    match piece {
        Piece::Word(word) => ["u", "uur", "h", "hrs", "am", "pm"].contains(&word.as_str()),
        Piece::Break(c) => *c == ':',
        Piece::Group(_) => false,
    }
}

/// Whether digits are dialled behind the number before them.
fn is_extension(group: &Group, before: &[Piece]) -> bool {
    if group.has_plus || group.digits.len() > MOST_OF_EXTENSION {
        return false;
    }
    let is_mark = |it: &&Piece| matches!(it, Piece::Break('=' | ':'));
    let mut words = before.iter().rev().skip_while(is_mark);
    let is_named = matches!(words.next(), Some(Piece::Word(word))
        if EXTENSIONS.contains(&word.as_str()));
    // A telephone waits at a comma, and then dials on.
    let is_waited_for = group.follows == Some(',') && !group.digits.starts_with('0');
    is_named || is_waited_for || group.follows == Some('#')
}

/// What stands around some groups of digits.
struct Surroundings<'a> {
    is_first: bool,
    behind: Option<&'a Piece>,
    has_words: bool,
}

/// The numbers that some groups make. A few digits beside words are no number: a time, a house, a
/// date.
fn taken(
    text: &[char],
    groups: &[&Group],
    around: &Surroundings<'_>,
    may_be_short: bool,
) -> Option<Vec<Number>> {
    if let Some(numbers) = split(text, groups, may_be_short) {
        return Some(numbers);
    }
    let is_remark = |groups: &[&Group], most: usize| {
        let count: usize = groups.iter().map(|it| it.digits.len()).sum();
        let are_small = groups.iter().all(|it| it.digits.len() <= 4 && !it.has_plus);
        around.has_words && are_small && count <= most
    };
    let is_beside_words = !around.is_first || around.behind.is_some_and(is_word);
    if is_remark(groups, if is_beside_words { 8 } else { 4 }) {
        return Some(Vec::new());
    }
    (1..groups.len().min(6)).find_map(|count| {
        let (front, last) = groups.split_at(groups.len() - count);
        if around.behind.is_some_and(is_hour) && is_remark(last, 8) {
            return split(text, front, may_be_short);
        }
        let (first, back) = groups.split_at(count);
        if !around.is_first && is_remark(first, 4) {
            return split(text, back, may_be_short);
        }
        None
    })
}

/// All groups as numbers behind each other, each as long as can be.
fn split(text: &[char], groups: &[&Group], may_be_short: bool) -> Option<Vec<Number>> {
    // From the end, so that each place is looked at once.
    let mut lengths: Vec<Option<usize>> = vec![None; groups.len()];
    lengths.push(Some(0));
    for from in (0..groups.len()).rev() {
        let mut count = 0;
        for to in from + 1..=groups.len() {
            count += groups[to - 1].digits.len();
            if count > MOST_DIGITS {
                break;
            }
            if lengths[to].is_some() && number_of(&groups[from..to], may_be_short).is_some() {
                lengths[from] = Some(to - from);
            }
        }
    }
    let mut numbers = Vec::new();
    let mut at = 0;
    while at < groups.len() {
        let these = &groups[at..at + lengths[at]?];
        let (plan, digits) = number_of(these, may_be_short)?;
        let (first, last) = (these.first()?, these.last()?);
        let (from, to) = span_of(text, first, last);
        numbers.push(Number {
            plan,
            typed: text[from..to].iter().collect(),
            digits,
            extension: None,
            span: (from, to),
        });
        at += these.len();
    }
    Some(numbers)
}

/// Where a number stands: with its `+`, and with a bracket before it that is closed within it.
fn span_of(text: &[char], first: &Group, last: &Group) -> (usize, usize) {
    let is = |at: usize, sign: char| text.get(at) == Some(&sign);
    let mut from = first.from;
    while first.has_plus && from > 0 && !is(from, '+') {
        from -= 1;
    }
    let count = |sign: char| {
        let within = text.get(from..last.to).unwrap_or_default();
        within.iter().filter(|c| **c == sign).count()
    };
    if from > 0 && is(from - 1, '(') && count(')') > count('(') {
        from -= 1;
    }
    (from, last.to)
}

/// The number that these groups make together.
fn number_of(groups: &[&Group], may_be_short: bool) -> Option<(Plan, String)> {
    let (first, others) = groups.split_first()?;
    if others.iter().any(|it| it.has_plus) {
        return None;
    }
    let all: String = groups.iter().map(|it| it.digits.as_str()).collect();
    if first.has_plus || all.starts_with("00") {
        // The 0 between brackets is for who dials within the country.
        let with_country: String = groups
            .iter()
            .enumerate()
            .map(|(nth, group)| {
                let digits = group.digits.as_str();
                let is_within = nth > 0 && group.is_bracketed;
                let rest = digits.strip_prefix('0').filter(|_| is_within);
                rest.unwrap_or(digits)
            })
            .collect();
        let number = if first.has_plus {
            with_country.as_str()
        } else {
            with_country.strip_prefix("00")?
        };
        let Some(rest) = number.strip_prefix("31") else {
            return is_abroad(number).then(|| (Plan::Abroad, number.to_owned()));
        };
        let rest = rest.strip_prefix('0').unwrap_or(rest);
        return is_dutch(rest).then(|| (Plan::Dutch, rest.to_owned()));
    }
    if let Some(rest) = all.strip_prefix('0') {
        return is_dutch(rest).then(|| (Plan::Dutch, rest.to_owned()));
    }
    if may_be_short && is_short(&all) {
        return Some((Plan::Short, all));
    }
    // The country without its +, as a worksheet and a link of WhatsApp have it.
    let rest = all.strip_prefix("31").filter(|rest| rest.len() >= 9)?;
    is_dutch(rest).then(|| (Plan::Dutch, rest.to_owned()))
}
