//! What somebody looks for in all that is recorded (wat u zoekt): words, or a telephone number,
//! however they are typed.

use super::spelling::{plain, plain_with_e};
use super::telephone;
use crate::failure::{Failure, failure};

/// How many letters and digits there must be: fewer stand in almost every text.
const FEWEST: usize = 2;

/// How long a text may be to hold a telephone number: longer ones are told in sentences.
const LONGEST_NUMBER: usize = 120;

/// What is looked for.
pub struct Sought {
    /// In the one spelling in which texts are compared.
    words: String,
    /// The same with an `e` behind each letter with an umlaut, as German may write it.
    words_with_e: String,
    /// What is dialled, when it is a telephone number.
    dialled: Vec<String>,
}

impl Sought {
    /// Read what was typed.
    ///
    /// # Errors
    /// `find-too-short` (exit 2) when it has no two letters or digits.
    pub fn parse(text: &str) -> Result<Self, Failure> {
        let words = plain(text);
        if words.chars().filter(|c| c.is_alphanumeric()).count() < FEWEST {
            return Err(failure!(Usage, "find-too-short"));
        }
        let is_number = telephone::read(text).is_some();
        Ok(Self {
            words_with_e: plain_with_e(text),
            dialled: if is_number {
                telephone::dialled(text)
            } else {
                Vec::new()
            },
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
        plain(text).contains(&self.words) || plain_with_e(text).contains(&self.words_with_e)
    }

    fn is_in_numbers(&self, text: &str) -> bool {
        !self.dialled.is_empty()
            && text.len() <= LONGEST_NUMBER
            && text.bytes().any(|byte| byte.is_ascii_digit())
            && telephone::dialled(text)
                .iter()
                .any(|number| self.dialled.contains(number))
    }
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
