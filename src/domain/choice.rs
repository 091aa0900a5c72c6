//! Closed lists of the practice, each with one word that is stored and the Dutch word people type.

use crate::failure::{Failure, Kind};

/// A closed list: every value has a stored English word and the Dutch word of the field.
pub trait Choice: Copy + Eq + Sized + 'static {
    /// Name of the list in messages, such as `variant`.
    const LIST: &'static str;
    /// Every value with its stored word and its Dutch word.
    const ALL: &'static [(Self, &'static str, &'static str)];

    /// The word that is stored, exported and accepted in any language.
    fn code(self) -> &'static str {
        Self::ALL
            .iter()
            .find(|(value, _, _)| *value == self)
            .map_or("", |(_, code, _)| code)
    }

    /// The message that names this value to a person, such as `variant-family`.
    fn label(self) -> String {
        format!("{}-{}", Self::LIST, self.code())
    }

    /// Read the English or the Dutch word.
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
        Self::ALL
            .iter()
            .find(|(_, code, dutch)| [*code, *dutch].contains(&typed))
            .map(|(value, _, _)| *value)
            .ok_or_else(|| {
                let words: Vec<&str> = Self::ALL.iter().map(|(_, code, _)| *code).collect();
                let dutch: Vec<&str> = Self::ALL.iter().map(|(_, _, dutch)| *dutch).collect();
                Failure::new(Kind::Invalid, "choice-unknown")
                    .with("words", words.join(", "))
                    .with("dutch", dutch.join(", "))
            })
    }
}

/// One value of a closed list, whatever list it is.
pub struct Choosable {
    /// The word that is stored.
    pub code: &'static str,
    /// The Dutch word.
    pub dutch: &'static str,
    /// How the list reads a text.
    pub read: fn(&str) -> Result<(), Failure>,
    /// The message that names it.
    pub label: String,
}

/// The values of a closed list.
#[must_use]
pub fn options<C: Choice>() -> Vec<Choosable> {
    C::ALL
        .iter()
        .map(|(value, code, dutch)| Choosable {
            code,
            dutch,
            read: |text| C::parse(text).map(drop),
            label: value.label(),
        })
        .collect()
}

/// Write a closed list once: the variants, their stored words and their Dutch words.
///
/// A function cannot make an enum; without this every list would stand in three places.
macro_rules! choices {
    ($(#[$doc:meta])* $name:ident, $list:literal: $($(#[$vdoc:meta])* $variant:ident = $code:literal | $dutch:literal),+ $(,)?) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        pub enum $name {
            $($(#[$vdoc])* #[serde(rename = $code)] $variant),+
        }

        impl $crate::domain::choice::Choice for $name {
            const LIST: &'static str = $list;
            const ALL: &'static [(Self, &'static str, &'static str)] =
                &[$((Self::$variant, $code, $dutch)),+];
        }

        impl $crate::domain::value::Value for $name {
            const SORT: $crate::domain::value::Sort = $crate::domain::value::Sort::Word {
                list: $list,
                options: $crate::domain::choice::options::<$name>,
            };

            fn read(text: &str, _: chrono::NaiveDate) -> Result<Self, $crate::failure::Failure> {
                <Self as $crate::domain::choice::Choice>::parse(text)
            }

            fn content(&self) -> Option<$crate::domain::value::Content> {
                Some($crate::domain::value::Content::Word {
                    label: $crate::domain::choice::Choice::label(*self),
                    code: $crate::domain::choice::Choice::code(*self),
                })
            }
        }
    };
}
pub(crate) use choices;

choices! {
    /// Yes or no, where a question has no third answer.
    YesNo, "yes-no":
    /// Yes (ja).
    Yes = "yes" | "ja",
    /// No (nee).
    No = "no" | "nee",
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_understood_in_english_and_in_dutch() {
        assert_eq!(YesNo::parse("ja").unwrap(), YesNo::Yes);
        assert_eq!(YesNo::parse(" NO ").unwrap(), YesNo::No);
    }

    #[test]
    fn an_unknown_word_is_answered_with_the_words_one_may_use() {
        let refused = YesNo::parse("misschien").unwrap_err();
        assert_eq!(refused.code(), "choice-unknown");
        assert_eq!(refused.arg("words"), Some("yes, no"));
    }

    #[test]
    fn a_value_is_stored_as_its_english_word_and_named_by_its_list() {
        for (value, code, label) in [
            (YesNo::Yes, "yes", "yes-no-yes"),
            (YesNo::No, "no", "yes-no-no"),
        ] {
            assert_eq!((value.code(), value.label().as_str()), (code, label));
        }
    }

    #[test]
    fn the_words_of_yaml_for_yes_and_no_are_understood() {
        assert_eq!(YesNo::parse("true").unwrap(), YesNo::Yes);
        assert_eq!(YesNo::parse("False").unwrap(), YesNo::No);
    }

    #[test]
    fn an_unknown_word_is_answered_in_dutch_too() {
        for typed in ["", "j", "yes no", "truer"] {
            assert_eq!(
                YesNo::parse(typed).unwrap_err().arg("dutch"),
                Some("ja, nee"),
                "{typed}"
            );
        }
    }
}
