//! What somebody looks for in all that is recorded (wat u zoekt): words, or a telephone number,
//! however they are typed.

use super::spelling::{plain, plain_with_e};
use crate::failure::{Failure, failure};

/// How many letters and digits there must be: fewer stand in almost every text.
const FEWEST: usize = 2;

/// How many digits a part of a telephone number must have: fewer stand in dates too.
const FEWEST_OF_NUMBER: usize = 5;

/// What is looked for.
pub struct Sought {
    /// In the one spelling in which texts are compared.
    words: String,
    /// The same with an `e` behind each letter with an umlaut, as German may write it.
    words_with_e: String,
    /// The digits of a telephone number, or of a part of one, without the code of a country.
    digits: Option<String>,
}

impl Sought {
    /// Read what was typed.
    ///
    /// # Errors
    /// `find-too-short` (exit 2) when it has no two letters or digits.
    pub fn parse(text: &str) -> Result<Self, Failure> {
        let words = in_one_spelling(&plain(text));
        if words.chars().filter(|c| c.is_alphanumeric()).count() < FEWEST {
            return Err(failure!(Usage, "find-too-short"));
        }
        Ok(Self {
            words_with_e: in_one_spelling(&plain_with_e(text)),
            digits: digits_of_number(text),
            words,
        })
    }

    /// Whether a text holds it: as a part of a word too, since who looks knows half of it.
    #[must_use]
    pub fn is_in(&self, text: &str) -> bool {
        self.is_in_letters(text) || self.is_in_numbers(text)
    }

    fn is_in_letters(&self, text: &str) -> bool {
        let is_one_word = !self.words.contains(' ');
        // Most texts: nothing in them is spelled in two ways.
        if is_one_word && text.is_ascii() && !text.contains('`') {
            return holds(text.as_bytes(), self.words.as_bytes())
                || holds(text.as_bytes(), self.words_with_e.as_bytes());
        }
        in_one_spelling(&plain(text)).contains(&self.words)
            || in_one_spelling(&plain_with_e(text)).contains(&self.words_with_e)
    }

    /// Whether the digits stand behind each other in it, whatever stands between them in a number.
    fn is_in_numbers(&self, text: &str) -> bool {
        let has_digits = |_: &&String| text.bytes().any(|byte| byte.is_ascii_digit());
        let sought = self.digits.as_ref().filter(has_digits);
        sought.is_some_and(|digits| joined_digits(text).contains(digits.as_str()))
    }
}

/// A plain text in which a hyphen is a space, as in names.
fn in_one_spelling(plain: &str) -> String {
    let spaced = plain.replace('-', " ");
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The digits of a text that is a telephone number or a part of one; what is dialled from abroad
/// and at home is one number.
fn digits_of_number(text: &str) -> Option<String> {
    if !text
        .chars()
        .all(|c| c.is_ascii_digit() || c == '+' || stands_in_number(c))
    {
        return None;
    }
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let home = digits.strip_prefix("0031").or_else(|| {
        let is_from_abroad = text.trim_start().starts_with('+');
        digits.strip_prefix("31").filter(|_| is_from_abroad)
    });
    let at_home = home.unwrap_or(&digits).trim_start_matches('0').to_owned();
    (at_home.len() >= FEWEST_OF_NUMBER).then_some(at_home)
}

/// What stands between two digits of one number.
fn stands_in_number(c: char) -> bool {
    c.is_whitespace() || matches!(c, '-' | '‐' | '‑' | '–' | '.' | '/' | '(' | ')')
}

/// The digits of a text, with a space where other than what stands in a number is between them.
fn joined_digits(text: &str) -> String {
    let mut all = String::new();
    let mut is_one_number = true;
    for c in text.chars() {
        if c.is_ascii_digit() {
            if !is_one_number {
                all.push(' ');
            }
            all.push(c);
            is_one_number = true;
        } else if !stands_in_number(c) {
            is_one_number = false;
        }
    }
    all
}

/// Whether these small letters stand in a text of plain letters, capital or small.
fn holds(text: &[u8], small: &[u8]) -> bool {
    text.windows(small.len())
        .any(|part| part.eq_ignore_ascii_case(small))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finds(sought: &str, text: &str) -> bool {
        Sought::parse(sought).unwrap().is_in(text)
    }

    #[test]
    fn a_name_is_found_however_it_is_typed() {
        for (sought, text) in [
            ("bep", "Bep de Wit"),
            ("BEP DE  WIT", "oma Bep de\u{a0}Wit"),
            ("Andre", "André uit de straat"),
            ("andré", "ANDRE"),
            ("Joerg", "Jörg"),
            ("Jörg", "Joerg"),
            ("jorg", "Jörg"),
            ("Celik", "Ayşe Çelik"),
            ("Lukasz", "Łukasz"),
            ("wilgen", "Wilgenkade 12"),
            ("d'Hont", "Koen d’Hont"),
            ("06 12 34 56 78", "06-12345678"),
            ("+31612345678", "0612345678 (na 18 uur)"),
            (
                "0612345678",
                "Op 3 maart gebeld met 06-12345678, huis nummer 12",
            ),
            ("345678", "06 12 34 56 78"),
            ("0612345678", "+31 (0)6 12345678"),
            ("jan willem", "Jan-Willem"),
            ("Jan-Willem de Wit", "jan willem de wit"),
        ] {
            assert!(finds(sought, text), "{sought} in {text}");
        }
        for (sought, text) in [
            ("bep", "Be p"),
            ("Jansen", "Janssen"),
            ("0612345678", "0612345679"),
            ("12345", "in 2026"),
        ] {
            assert!(!finds(sought, text), "{sought} in {text}");
        }
    }

    #[test]
    fn what_stands_in_almost_every_text_is_not_looked_for() {
        for text in ["", "a", " . ", "'é"] {
            let told = Sought::parse(text).err().map(|it| it.code());
            assert_eq!(told, Some("find-too-short"), "{text}");
        }
    }
}
