//! The words of a sentence about when, one by one. Every reader either takes what it understands or
//! leaves the words as they were.

use crate::domain::date::parse_time;
use crate::language::number_words::number_named;
use chrono::Weekday;

/// The names of the days: Dutch and English in full, then both short.
pub(super) const WEEKDAYS: [(Weekday, [&str; 4]); 7] = [
    (Weekday::Mon, ["maandag", "monday", "ma", "mon"]),
    (Weekday::Tue, ["dinsdag", "tuesday", "di", "tue"]),
    (Weekday::Wed, ["woensdag", "wednesday", "wo", "wed"]),
    (Weekday::Thu, ["donderdag", "thursday", "do", "thu"]),
    (Weekday::Fri, ["vrijdag", "friday", "vr", "fri"]),
    (Weekday::Sat, ["zaterdag", "saturday", "za", "sat"]),
    (Weekday::Sun, ["zondag", "sunday", "zo", "sun"]),
];
pub(super) const DUTCH_PARTS: [&str; 5] = ["ochtend", "morgen", "middag", "avond", "nacht"];
pub(super) const ENGLISH_PARTS: [&str; 4] = ["morning", "afternoon", "evening", "night"];

/// The words in small letters; a comma is a word too, and a bracket is one; a weekday and its part
/// of the day are two.
pub(super) fn split(text: &str) -> Vec<String> {
    let small = text
        .to_lowercase()
        .replace(['’', '‘', '`'], "'")
        .replace(['é', 'è', 'ë'], "e")
        .replace("e\u{301}", "e")
        .replace("e\u{308}", "e")
        .replace(['–', '‑'], "-")
        .replace('×', "x")
        .replace([',', '(', ')'], " , ");
    small
        .split_whitespace()
        .map(|word| word.trim_end_matches(['.', '!', ';', ':']))
        .filter(|word| !word.is_empty())
        .flat_map(parted)
        .collect()
}

/// "zaterdagochtend" and "wo-middag" as a day and a part of it, "maandag-" as the day, "di/do",
/// "ma-vr" and "14.00-16.00" as what stands on both sides of the sign, "2x/week" and "v.d." as what
/// they are short for.
fn parted(word: &str) -> Vec<String> {
    if let Some(whole) = written_whole(word) {
        return whole;
    }
    let is_day = |name: &str| WEEKDAYS.iter().any(|(_, names)| names.contains(&name));
    let is_time = |time: &str| parse_time(time).is_ok();
    if word.contains('/') && word.split('/').all(is_day) {
        return around(word, "/");
    }
    if word.contains('-') && (word.split('-').all(is_time) || word.split('-').all(is_day)) {
        return around(word, "-");
    }
    if let Some((day, part)) = word.split_once('-')
        && is_day(day)
        && (part.is_empty() || is_dutch_part(part))
    {
        // "Maandag- en donderdagavond".
        let part = Some(part).filter(|part| !part.is_empty());
        return [day].into_iter().chain(part).map(str::to_owned).collect();
    }
    let day = WEEKDAYS
        .iter()
        .find_map(|(_, names)| word.strip_prefix(names[0]).map(|part| (names[0], part)));
    match day {
        Some((day, part)) if is_dutch_part(part) => {
            vec![day.to_owned(), part.to_owned()]
        }
        _ => vec![word.to_owned()],
    }
}

/// "2x/week", "p/w" and "v.d." in full.
fn written_whole(word: &str) -> Option<Vec<String>> {
    const SHORT: [(&str, [&str; 2]); 9] = [
        ("p.w", ["per", "week"]),
        ("p/w", ["per", "week"]),
        ("pw", ["per", "week"]),
        ("p/d", ["per", "dag"]),
        ("p/m", ["per", "maand"]),
        ("v/d", ["van", "de"]),
        ("v.d", ["van", "de"]),
        ("vd", ["van", "de"]),
        ("i/d", ["in", "de"]),
    ];
    const UNITS: [&str; 7] = ["dag", "week", "wk", "maand", "mnd", "day", "month"];
    if let Some((_, whole)) = SHORT.iter().find(|(short, _)| *short == word) {
        return Some(whole.map(str::to_owned).to_vec());
    }
    let (times, unit) = word.split_once('/')?;
    let is_so_often = UNITS.contains(&unit) && !times.is_empty();
    is_so_often.then(|| [times, "per", unit].map(str::to_owned).to_vec())
}

/// "Avond" and "avonden". "Morgen" is one, whatever it ends with.
fn is_dutch_part(word: &str) -> bool {
    let one = word.strip_suffix("en");
    DUTCH_PARTS.contains(&word) || one.is_some_and(|one| DUTCH_PARTS.contains(&one))
}

/// The pieces of a word with the sign between them.
fn around(word: &str, sign: &str) -> Vec<String> {
    let mut pieces = Vec::new();
    for piece in word.split(sign) {
        if !pieces.is_empty() {
            pieces.push(sign.to_owned());
        }
        pieces.push(piece.to_owned());
    }
    pieces
}

/// What is left to be read. Every reader either takes what it understands or leaves the words
/// as they were.
#[derive(Clone, Copy)]
pub(super) struct Words<'a>(pub(super) &'a [String]);

impl Words<'_> {
    /// Read, and leave the words as they were when that fails.
    pub(super) fn attempt<T>(&mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let before = *self;
        let found = read(self);
        if found.is_none() {
            *self = before;
        }
        found
    }

    /// Take one of these phrases.
    pub(super) fn take_any(&mut self, phrases: &[&str]) -> bool {
        phrases.iter().any(|phrase| {
            let phrase: Vec<&str> = phrase.split(' ').collect();
            let is_next = self.0.len() >= phrase.len()
                && self
                    .0
                    .iter()
                    .zip(&phrase)
                    .all(|(word, wanted)| word == wanted);
            if is_next {
                self.0 = &self.0[phrase.len()..];
            }
            is_next
        })
    }

    /// Take one of these phrases, or fail.
    pub(super) fn expect(&mut self, phrases: &[&str]) -> Option<()> {
        self.take_any(phrases).then_some(())
    }

    /// Take a word that can be read.
    pub(super) fn one<T>(&mut self, read: impl FnOnce(&str) -> Option<T>) -> Option<T> {
        let (word, rest) = self.0.split_first()?;
        let found = read(word)?;
        self.0 = rest;
        Some(found)
    }

    /// A number from 1 to 99, in digits or as a word up to twelve, and fourteen: two weeks.
    pub(super) fn number(&mut self) -> Option<u32> {
        self.one(|word| {
            let is_fourteen = ["veertien", "fourteen"].contains(&word);
            let named = is_fourteen.then_some(14).or_else(|| number_named(word));
            named.or_else(|| {
                word.parse()
                    .ok()
                    .filter(|number| (1..=99).contains(number) && !word.starts_with('+'))
            })
        })
    }

    /// "avond", "ochtenden", "evenings".
    pub(super) fn part_of_day(&mut self) -> Option<()> {
        self.one(|word| {
            (is_dutch_part(word) || ENGLISH_PARTS.contains(&word.trim_end_matches('s')))
                .then_some(())
        })
    }
}
