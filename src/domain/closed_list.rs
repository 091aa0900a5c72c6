//! What a closed list of the practice can be asked:
//! its values, their stored words and the Dutch words people type.

use super::nearest::nearest;
use crate::failure::{Failure, failure};
use crate::words::Label;

/// A beginning of a word has at least so many letters.
const SHORTEST_BEGINNING: usize = 3;

/// A closed list: every value has a stored English word and the Dutch word of the field.
pub trait Choice: Copy + Eq + Sized + 'static {
    /// Name of the list in messages, such as `variant`.
    const LIST: &'static str;
    /// Every value with its stored word and its Dutch word.
    const ALL: &'static [(Self, &'static str, &'static str)];
    /// Other words that people type for a value.
    const ALSO: &'static [(Self, &'static str)];

    /// The word that is stored, exported and accepted in any language.
    fn code(self) -> &'static str {
        Self::ALL
            .iter()
            .find(|(value, _, _)| *value == self)
            .map_or("", |(_, code, _)| code)
    }

    /// The message that names this value to a person, such as `variant-family`.
    fn label(self) -> Label;

    /// The one value of which a word begins with what was typed. None when it may be another one,
    /// and when so little was typed that it may be a slip.
    fn begun_with(typed: &str) -> Option<Self> {
        if typed.chars().count() < SHORTEST_BEGINNING {
            return None;
        }
        let words = Self::ALL
            .iter()
            .flat_map(|(value, code, dutch)| [(*value, *code), (*value, *dutch)]);
        let mut meant = words
            .chain(Self::ALSO.iter().copied())
            .filter(|(_, word)| word.starts_with(typed))
            .map(|(value, _)| value);
        let first = meant.next()?;
        meant.all(|value| value == first).then_some(first)
    }

    /// Read the English or the Dutch word, another that people type for it, or a clear beginning
    /// of one of these, as at the question.
    ///
    /// # Errors
    /// `choice-unknown` (exit 5) that lists the words one may use.
    fn parse(text: &str) -> Result<Self, Failure> {
        let typed = text.trim().to_lowercase().replace([' ', '_'], "-");
        // YAML has words of its own for yes and no.
        let typed = match typed.as_str() {
            "true" => "yes",
            "false" => "no",
            other => other,
        };
        let also = || Self::ALSO.iter().find(|(_, word)| *word == typed);
        Self::ALL
            .iter()
            .find(|(_, code, dutch)| [*code, *dutch].contains(&typed))
            .map(|(value, _, _)| *value)
            .or_else(|| also().map(|(value, _)| *value))
            .or_else(|| Self::begun_with(typed))
            .ok_or_else(|| {
                let words: Vec<&str> = Self::ALL.iter().map(|(_, code, _)| *code).collect();
                let dutch: Vec<&str> = Self::ALL.iter().map(|(_, _, dutch)| *dutch).collect();
                let near = nearest(typed, words.iter().chain(&dutch).copied());
                failure!(
                    Invalid,
                    "choice-unknown",
                    words = words.join(", "),
                    dutch = dutch.join(", "),
                    suggested = near.unwrap_or("none")
                )
            })
    }
}

/// One value of a closed list, whatever list it is.
pub struct Choosable {
    /// The word that is stored.
    pub code: &'static str,
    /// The Dutch word.
    pub dutch: &'static str,
    /// What else people type for it.
    pub also: Vec<&'static str>,
    /// How the list reads a text.
    pub read: fn(&str) -> Result<(), Failure>,
    /// The message that names it.
    pub label: Label,
}

/// The values of a closed list.
#[must_use]
pub fn options<C: Choice>() -> Vec<Choosable> {
    let also = |value: &C| -> Vec<&'static str> {
        let others = C::ALSO.iter().filter(|(it, _)| it == value);
        others.map(|(_, word)| *word).collect()
    };
    C::ALL
        .iter()
        .map(|(value, code, dutch)| Choosable {
            code,
            dutch,
            also: also(value),
            read: |text| C::parse(text).map(drop),
            label: value.label(),
        })
        .collect()
}
