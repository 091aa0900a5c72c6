//! Closed lists of the practice, each with one word that is stored and the Dutch word people type.

use super::value::{Content, Sort, Value};
use crate::failure::Failure;
use chrono::NaiveDate;

pub use super::closed_list::{Choice, Choosable, options};

/// Write a closed list once: the variants, their stored words and their Dutch words. Behind those
/// may stand what else people type for the same.
///
/// A function cannot make an enum; without this every list would stand in three places.
macro_rules! choices {
    (
        $(#[$doc:meta])* $name:ident, $list:literal:
        $(
            $(#[$vdoc:meta])*
            $variant:ident = $code:literal | $dutch:literal $(| $also:literal)*
        ),+ $(,)?
    ) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[derive(serde::Serialize, serde::Deserialize)]
        pub enum $name {
            $($(#[$vdoc])* #[serde(rename = $code)] $variant),+
        }

        impl $crate::domain::choice::Choice for $name {
            const LIST: &'static str = $list;
            const ALL: &'static [(Self, &'static str, &'static str)] =
                &[$((Self::$variant, $code, $dutch)),+];
            const ALSO: &'static [(Self, &'static str)] =
                &[$($((Self::$variant, $also),)*)+];

            fn label(self) -> $crate::words::Label {
                match self {
                    $(Self::$variant => $crate::words::label!($list, "-", $code)),+
                }
            }
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

impl Value for bool {
    const SORT: Sort = Sort::Truth;

    fn read(text: &str, _: NaiveDate) -> Result<Self, Failure> {
        Ok(YesNo::parse(text)? == YesNo::Yes)
    }

    fn content(&self) -> Option<Content> {
        Some(Content::Truth(*self))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::intake::Variant;
    use crate::domain::paper::PaperKind;

    #[test]
    fn a_word_is_understood_in_english_and_in_dutch() {
        assert_eq!(YesNo::parse("ja").unwrap(), YesNo::Yes);
        assert_eq!(YesNo::parse(" NO ").unwrap(), YesNo::No);
    }

    #[test]
    fn a_clear_beginning_of_a_word_is_that_word_and_one_of_two_is_none() {
        let read = |typed: &str| Variant::parse(typed).ok();
        for (typed, meant) in [
            ("street", Some(Variant::Neighbourhood)),
            ("straat", Some(Variant::Neighbourhood)),
            ("neigh", Some(Variant::Neighbourhood)),
            ("fam", Some(Variant::Family)),
            ("le", None),
            ("lee", Some(Variant::Learning)),
        ] {
            assert_eq!(read(typed), meant, "{typed}");
        }
        // Of kinds of paper several begin so.
        assert_eq!(PaperKind::parse("inf").ok(), None);
        assert_eq!(PaperKind::parse("plan").ok(), Some(PaperKind::Plan));
    }

    #[test]
    fn an_unknown_word_is_answered_with_the_words_one_may_use() {
        let refused = YesNo::parse("misschien").unwrap_err();
        assert_eq!(refused.code(), "choice-unknown");
        assert_eq!(refused.arg("words").as_deref(), Some("yes, no"));
    }

    #[test]
    fn a_value_is_stored_as_its_english_word_and_named_by_its_list() {
        for (value, code, label) in [
            (YesNo::Yes, "yes", "yes-no-yes"),
            (YesNo::No, "no", "yes-no-no"),
        ] {
            assert_eq!((value.code(), value.label().id()), (code, label));
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
                YesNo::parse(typed).unwrap_err().arg("dutch").as_deref(),
                Some("ja, nee"),
                "{typed}"
            );
        }
    }
}
