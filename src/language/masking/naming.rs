//! The words by which a text names somebody.

use super::lists::{FAMILY_FIRST, FAMILY_ONLY, ORDINARY, PARTICLES, SMALL, TITLES};
use super::pattern::{Kind, Pattern, pattern};
use crate::domain::circle::{Person, Role};
use crate::domain::spelling::{letters, plain, plain_words, plain_words_with_e};
use crate::domain::telephone::{self, Number};
use crate::domain::text::{Line, Name};

/// Every word that names somebody: the whole name, each part of it that is a name by itself, the
/// handle, and how and where to reach them.
pub(super) fn words_that_name(person: &Person) -> Vec<Pattern> {
    // An address in the place of a name is one thing: the street is that of others too.
    let mut words = if person.is_forgotten() {
        // What stands in the place of their name is an ordinary word.
        Vec::new()
    } else if person.is_unnamed() {
        patterns_of_address(person.name.as_str())
    } else {
        names_of(person.name.as_str())
    };
    let handle = person.handle.as_str();
    words.extend(pattern(
        handle,
        Kind::Handle {
            any_case: !handle.chars().all(char::is_alphabetic),
        },
    ));
    words.extend(words_that_reach(person));
    words
}

/// How and where to reach somebody: the telephone, the e-mail and the address.
pub(super) fn words_that_reach(person: &Person) -> Vec<Pattern> {
    let mut words = Vec::new();
    let phone = person.phone.iter();
    words.extend(phone.filter_map(|phone| phone_word(phone.as_str())));
    let email = person.email.iter();
    words.extend(email.filter_map(|email| pattern(email.as_str(), Kind::Mail)));
    if let Some(address) = &person.address {
        words.extend(patterns_of_address(address.as_str()));
    }
    words
}

/// Every word that names somebody, and every word that says where they can be found: their
/// household, the street without its number, and where they work.
/// The organisation of a professional is that of many, and no secret.
pub(super) fn words_that_tell(person: &Person) -> Vec<Pattern> {
    let mut words = words_that_name(person);
    words.extend(words_of_places(person));
    words
}

/// The same without what names them: how and where they can be found.
pub(super) fn words_that_find(person: &Person) -> Vec<Pattern> {
    let mut words = words_that_reach(person);
    words.extend(words_of_places(person));
    words
}

/// Their household, the street without its number, and where they work.
fn words_of_places(person: &Person) -> Vec<Pattern> {
    let mut words = Vec::new();
    let is_professional = match person.role {
        Role::Professional | Role::Interpreter => true,
        Role::MainPerson | Role::Circle | Role::Supporter => false,
    };
    let organisation = person.organisation.iter().filter(|_| !is_professional);
    let work = person.workplace.iter().chain(organisation);
    let work = work.map(|it| it.as_str().to_owned());
    if let Some(household) = &person.household {
        words.extend(patterns_of_address(household.as_str()));
    }
    let address = person.address.as_ref().map_or("", Line::as_str);
    let streets = address.split(',').filter_map(street_of);
    // Without a capital it is no name but a word: "school".
    let places = work
        .chain(streets)
        .filter(|place| place.chars().any(char::is_uppercase));
    for place in places {
        words.extend(pattern(&place, Kind::Place));
        words.extend(pattern(&place.to_uppercase(), Kind::Place));
    }
    words
}

/// The whole name alone.
pub(super) fn whole_name(name: &Name) -> Option<Pattern> {
    pattern(name.as_str(), Kind::Name { any_case: true })
}

/// A word of a name as it is compared.
#[derive(Clone)]
pub struct OwnWord {
    plain: String,
    /// With an `e` behind each letter with an umlaut, as German may write it.
    with_e: String,
}

impl PartialEq for OwnWord {
    fn eq(&self, other: &Self) -> bool {
        self.plain == other.plain || self.with_e == other.with_e
    }
}

/// The words of a name that name somebody by themselves, in their one spelling: no "van", no title,
/// no initial. Of a double name each half too.
#[must_use]
pub fn own_words(name: &Name) -> Vec<OwnWord> {
    let pieces: Vec<&str> = name.as_str().split_whitespace().collect();
    let mut words = Vec::new();
    for (at, piece) in pieces.iter().enumerate() {
        let halves = piece.split('-').filter(|_| piece.contains('-'));
        for part in std::iter::once(*piece).chain(halves).map(trimmed) {
            let is_word = part.chars().any(char::is_alphabetic)
                && (part.chars().count() > 1 || is_caseless(part));
            let counts = match in_name(&pieces, at, part) {
                InName::NoName => false,
                InName::Small => !FAMILY_FIRST.contains(&plain(part).as_str()),
                InName::Word => true,
            };
            if is_word && counts {
                words.push(OwnWord {
                    plain: plain_words(part).concat(),
                    with_e: plain_words_with_e(part).concat(),
                });
            }
        }
    }
    words.retain(|word| !word.plain.is_empty());
    words
}

/// What a part of a name is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum InName {
    /// A title, or a small word between two names.
    NoName,
    /// A small word that is a name here: the first or the last word.
    Small,
    /// A word that is no small word.
    Word,
}

fn in_name(pieces: &[&str], at: usize, part: &str) -> InName {
    let word = plain(part);
    let piece = pieces.get(at).copied().unwrap_or_default();
    // With a dot behind it, it is a title, and without one it may be a name: "Ing".
    let is_title = TITLES.contains(&word.as_str()) && (word != "ing" || piece.ends_with('.'));
    if is_title {
        return InName::NoName;
    }
    if !SMALL.contains(&word.as_str()) && word != "ing" {
        return InName::Word;
    }
    let before = pieces.get(..at).unwrap_or_default();
    let is_first = before.iter().all(|it| {
        let it = plain(trimmed(it));
        TITLES.contains(&it.as_str()) && it != "ing"
    });
    // "Al-Hassan" is no Al, and "Ben-Jan" is a Ben.
    let is_half = plain(trimmed(piece)) != word;
    if is_half && (!is_first || PARTICLES.contains(&word.as_str())) {
        return InName::NoName;
    }
    let is_last = at + 1 == pieces.len();
    let is_only = is_first && is_last;
    let begins_family = FAMILY_ONLY.contains(&word.as_str());
    if is_only || (is_first || is_last) && !begins_family {
        InName::Small
    } else {
        InName::NoName
    }
}

/// The words of a name.
fn names_of(name: &str) -> Vec<Pattern> {
    let pieces: Vec<&str> = name.split_whitespace().collect();
    let has_capital = name.chars().any(char::is_uppercase);
    let first = pieces.first().copied().unwrap_or_default();
    let mut words: Vec<Pattern> = Vec::new();
    if pieces.len() > 1 {
        match in_name(&pieces, 0, trimmed(first)) {
            InName::Small => words.extend(pattern(name, Kind::SmallWhole)),
            // "De Boer" is a name, and "de boer" is a farmer.
            InName::NoName if has_capital && SMALL.contains(&plain(first).as_str()) => {
                words.extend(as_written(name));
            }
            InName::NoName | InName::Word => {
                words.extend(pattern(name, Kind::Name { any_case: true }));
            }
        }
    } else if in_name(&pieces, 0, trimmed(first)) != InName::Small {
        words.extend(as_written(name));
    }
    // "de Vries" is more than "Vries".
    let behind_the_first = pieces.iter().skip(1).copied().collect::<Vec<_>>().join(" ");
    let has_name_behind =
        (1..pieces.len()).any(|at| is_a_name(&pieces, at, pieces[at], has_capital));
    if pieces.len() > 2 && has_name_behind {
        words.extend(as_written(&behind_the_first));
        words.extend(as_written(&with_capital(&behind_the_first)));
    }
    // Two given names are often written as one: "Jan Willem", "Janwillem".
    if let [one, other, _, ..] = pieces.as_slice()
        && [one, other].into_iter().enumerate().all(|(at, it)| {
            in_name(&pieces, at, trimmed(it)) == InName::Word
                && is_a_name(&pieces, at, it, has_capital)
        })
    {
        let both = format!("{one} {other}");
        words.extend(pattern(&both, Kind::Name { any_case: true }));
    }
    for (at, piece) in pieces.iter().enumerate() {
        let twins = piece.split('-').filter(|_| piece.contains('-'));
        for part in std::iter::once(*piece)
            .chain(twins)
            .map(trimmed)
            .filter(|part| is_a_name(&pieces, at, part, has_capital))
        {
            words.extend(behind_li(part));
            let is_given =
                at == 0 && part.chars().count() > 2 && !ORDINARY.contains(&plain(part).as_str());
            if in_name(&pieces, at, part) == InName::Small {
                let part = with_capital(part);
                words.extend(pattern(&part, Kind::SmallName));
                words.extend(pattern(&part.to_uppercase(), Kind::SmallName));
            } else if is_given {
                words.extend(pattern(part, Kind::Name { any_case: true }));
            } else {
                words.extend(as_written(part));
                words.extend(as_written(&with_capital(part)));
            }
        }
    }
    words
}

/// Whether a part of a name is one by itself: not "van", a title or an initial. In a name that was
/// typed without capitals every part may be.
fn is_a_name(pieces: &[&str], at: usize, part: &str, has_capital: bool) -> bool {
    let part = trimmed(part);
    let length = letters(part).len();
    let is_initials = length < 3 && !part.chars().any(char::is_lowercase) && !is_caseless(part);
    let looks_like_one = part.chars().any(char::is_uppercase)
        || is_caseless(part)
        || !has_capital && part.chars().any(char::is_alphabetic);
    length > 1 && looks_like_one && !is_initials && in_name(pieces, at, part) != InName::NoName
}

/// A word of a script without capitals.
fn is_caseless(word: &str) -> bool {
    let letters = letters(word);
    letters.len() > 1 && letters.iter().all(|it| is_caseless_letter(it.plain))
}

/// An Arabic name with the article, as it is written behind the word "li" (to, of): the first
/// letter of the article goes.
fn behind_li(part: &str) -> Option<Pattern> {
    let word = plain(part);
    let stem = word.strip_prefix("\u{627}\u{644}")?;
    let is_long = stem.chars().count() > 1;
    let joined = is_long.then(|| format!("\u{644}\u{644}{stem}"))?;
    pattern(&joined, Kind::Name { any_case: false })
}

/// A letter of a script without capitals, and often without spaces.
pub(super) fn is_caseless_letter(c: char) -> bool {
    c.is_alphabetic() && !c.is_lowercase() && !c.is_uppercase()
}

fn trimmed(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric())
}

fn with_capital(word: &str) -> String {
    let mut characters = word.chars();
    characters
        .next()
        .map(|first| first.to_uppercase().chain(characters).collect())
        .unwrap_or_default()
}

/// A name as it is written, and in capitals.
fn as_written(name: &str) -> impl Iterator<Item = Pattern> {
    [
        pattern(name, Kind::Name { any_case: false }),
        pattern(&name.to_uppercase(), Kind::Name { any_case: false }),
    ]
    .into_iter()
    .flatten()
}

/// Endings of a street, and how they are shortened.
const STREETS: &[(&str, &str)] = &[
    ("straat", "str"),
    ("strasse", "str"),
    ("laan", "ln"),
    ("plein", "pln"),
    ("weg", "wg"),
];

/// An address as a whole, the street with its number, and the post code: each says where somebody
/// lives; the town alone does not.
fn patterns_of_address(address: &str) -> Vec<Pattern> {
    let mut spellings: Vec<String> = vec![address.to_owned()];
    for part in address.split(',').map(str::trim) {
        let has = |wanted: fn(char) -> bool| part.chars().any(wanted);
        if !has(|c| c.is_ascii_digit()) || !has(char::is_alphabetic) {
            continue;
        }
        spellings.push(part.to_owned());
        spellings.extend(street_and_number(part));
        spellings.extend(post_code(part));
    }
    let others: Vec<String> = spellings.iter().flat_map(|it| shortened(it)).collect();
    spellings.extend(others);
    spellings.sort_unstable();
    spellings.dedup();
    spellings
        .iter()
        .filter_map(|it| pattern(it, Kind::Address))
        .collect()
}

/// An address with its street shortened or written out, in each way there is.
fn shortened(address: &str) -> Vec<String> {
    let words: Vec<&str> = address.split(' ').collect();
    let mut found = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let small = plain(word);
        for (long, short) in STREETS {
            let other = small
                .strip_suffix(long)
                .map(|stem| format!("{stem}{short}"))
                .or_else(|| {
                    let stem = small.trim_end_matches('.').strip_suffix(*short)?;
                    Some(format!("{stem}{long}"))
                });
            if let Some(other) = other {
                let mut words: Vec<&str> = words.clone();
                words[at] = &other;
                found.push(words.join(" "));
            }
        }
    }
    found
}

/// The street with its number, where more stands behind it: "Kade 4 1234 AB Waterbuurt".
fn street_and_number(part: &str) -> Option<String> {
    let pieces: Vec<&str> = part.split_whitespace().collect();
    let number = pieces.iter().position(|it| begins_with_digit(it))?;
    // "4 a" is another house than "4 b".
    let has_letter = pieces
        .get(number + 1)
        .is_some_and(|it| it.chars().count() == 1);
    let end = number + 1 + usize::from(has_letter);
    (number > 0 && end < pieces.len()).then(|| pieces[..end].join(" "))
}

/// The post code in a part of an address: four digits and two letters.
fn post_code(part: &str) -> Option<String> {
    let pieces: Vec<&str> = part.split_whitespace().collect();
    let is_digits = |it: &str| it.len() == 4 && it.chars().all(|c| c.is_ascii_digit());
    let is_letters = |it: &str| it.len() == 2 && it.chars().all(|c| c.is_ascii_alphabetic());
    let apart = pieces
        .windows(2)
        .find(|pair| is_digits(pair[0]) && is_letters(pair[1]))
        .map(<[&str]>::concat);
    apart.or_else(|| {
        let is_code = |it: &&&str| {
            it.is_ascii() && it.len() == 6 && is_digits(&it[..4]) && is_letters(&it[4..])
        };
        pieces.iter().find(is_code).map(|it| (*it).to_owned())
    })
}

/// The street in a part of an address that has a number behind it; nothing where there is none.
fn street_of(part: &str) -> Option<String> {
    let pieces: Vec<&str> = part.split_whitespace().collect();
    let number = pieces.iter().position(|piece| begins_with_digit(piece))?;
    let street = pieces[..number].join(" ");
    (!street.is_empty()).then_some(street)
}

fn begins_with_digit(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit())
}

/// The ways to write the numbers of a text, whatever stands between the digits.
fn phone_word(phone: &str) -> Option<Pattern> {
    let numbers = telephone::numbers(phone);
    let ways = numbers.iter().flat_map(Number::ways);
    let ways: Vec<Vec<char>> = ways
        .map(|way| way.chars().collect())
        .filter(|way: &Vec<char>| way.len() > 5)
        .collect();
    (!ways.is_empty()).then_some(Pattern::Phone(ways))
}
