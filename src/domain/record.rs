//! The fields of a case, declared once: `record!` makes the struct of a row and, beside it, what is
//! said of and done with each field.
//!
//! Flags, questions, forms, `--clear`, `show`, lists that leave, the letter of access, an import
//! and the reference walk over these declarations. Nobody keeps a list of fields beside them.

use super::detail::Detail;
use super::value::Sort;

/// A field of a row.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Its name: that of the column, of the key in a whole case, and of its words in the letter of
    /// access.
    pub name: &'static str,
    /// What it means, line by line.
    pub says: &'static [&'static str],
    /// What it holds.
    pub sort: Sort,
    /// The list of which it is the number of a row, if it is.
    pub number_in: Option<&'static str>,
    /// Whether a row cannot be without it.
    pub is_needed: bool,
}

/// A list of a case, or the application.
#[derive(Clone, Copy, Debug)]
pub struct List {
    /// Its name, such as `people`.
    pub name: &'static str,
    /// The fields of a row.
    pub fields: &'static [Field],
}

/// A row of a list of a case, with its declarations.
pub trait Record: Sized + 'static {
    /// Every field, in the order in which it is written.
    const FIELDS: &'static [Field];
    /// The fields of which is declared what is done with them.
    const DETAILS: &'static [Detail<Self>];

    /// The details that have a place, in that order.
    fn in_order(place: impl Fn(&Detail<Self>) -> Option<u8>) -> Vec<&'static Detail<Self>> {
        let mut placed: Vec<(u8, &'static Detail<Self>)> = Self::DETAILS
            .iter()
            .filter_map(|detail| Some((place(detail)?, detail)))
            .collect();
        placed.sort_by_key(|(place, _)| *place);
        placed.into_iter().map(|(_, detail)| detail).collect()
    }
}

/// Declare a row once: the struct with its fields, and the declaration of each. What stands behind
/// `=>` says what is done with a field beside keeping it. With `new;` in front there is a `new`
/// that takes the fields marked `(must)` and leaves the others empty.
///
/// A function cannot make a struct; without this every field would stand in ten places.
macro_rules! record {
    (new; $($rest:tt)*) => {
        $crate::domain::record::record! { $($rest)* }
        $crate::domain::record::record_new! { $($rest)* }
    };
    (
        $(#[$about:meta])*
        pub struct $name:ident {
            $(
                $(#[doc = $says:expr])+
                $(#[serde($($serde:tt)*)])?
                pub $field:ident $(($must:ident))?: $type:ty $(=> $uses:expr)?
            ),+ $(,)?
        }
    ) => {
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            $(
                $(#[doc = $says])+
                $(#[serde($($serde)*)])?
                pub $field: $type,
            )+
        }

        impl $crate::domain::record::Record for $name {
            const FIELDS: &'static [$crate::domain::record::Field] = &[$(
                $crate::domain::record::Field {
                    name: stringify!($field),
                    says: &[$($says),+],
                    sort: $crate::domain::record::uses!($($uses)?)
                        .sort_or(<$type as $crate::domain::value::Value>::SORT),
                    number_in: $crate::domain::record::uses!($($uses)?).list(),
                    is_needed: <$type as $crate::domain::value::Value>::IS_NEEDED,
                }
            ),+];
            const DETAILS: &'static [$crate::domain::detail::Detail<Self>] = &[$($(
                $crate::domain::detail::Detail {
                    name: stringify!($field),
                    sort: $uses.sort_or(<$type as $crate::domain::value::Value>::SORT),
                    uses: $uses,
                    read: |row, text, today| {
                        row.$field = $crate::domain::value::Value::read(text, today)?;
                        Ok(())
                    },
                    clear: |row| match $crate::domain::value::Value::nothing() {
                        Some(nothing) => {
                            row.$field = nothing;
                            true
                        }
                        None => false,
                    },
                    content: |row| $crate::domain::value::Value::content(&row.$field),
                },
            )?)+];
        }
    };
}
pub(crate) use record;

/// The `new` of a row.
macro_rules! record_new {
    (
        $(#[$about:meta])*
        pub struct $name:ident {
            $(
                $(#[doc = $says:expr])+
                $(#[serde($($serde:tt)*)])?
                pub $field:ident $(($must:ident))?: $type:ty $(=> $uses:expr)?
            ),+ $(,)?
        }
    ) => {
        impl $name {
            /// A row of which is known only what must be known.
            #[must_use]
            pub fn new(
                $($($field: $crate::domain::record::as_type!($must $type),)?)+
            ) -> Self {
                Self {
                    $($field: $crate::domain::record::or_nothing!($field $($must)?),)+
                }
            }
        }
    };
}
pub(crate) use record_new;

/// What is done with a field; nothing when nothing was declared.
macro_rules! uses {
    () => {
        $crate::domain::detail::beside(0)
    };
    ($uses:expr) => {
        $uses
    };
}
pub(crate) use uses;

/// The type of a field that must be known.
macro_rules! as_type {
    ($must:ident $type:ty) => {
        $type
    };
}
pub(crate) use as_type;

/// What was given for a field that must be known; any other is empty.
macro_rules! or_nothing {
    ($field:ident) => {
        Default::default()
    };
    ($field:ident $must:ident) => {
        $field
    };
}
pub(crate) use or_nothing;

#[cfg(test)]
#[expect(
    unreachable_pub,
    reason = "the macro makes public structs, here inside a private module"
)]
mod tests {
    use super::*;
    use crate::domain::circle::Tie;
    use crate::domain::detail::{Occasion, beside, detail};
    use crate::domain::text::{Handle, Name};
    use chrono::NaiveDate;

    record! { new;
        /// Somebody who comes to eat.
        pub struct Guest {
            /// The place at the table.
            pub number (must): u32 => beside(0).number_in("places"),
            /// The name,
            /// in a word.
            pub called (must): Name,
            /// What ties them.
            pub tie: Option<Tie> => detail(20).asked(&[(Occasion::New, 2)]).cleared(),
            /// Who brings them.
            pub by: Option<Handle> => beside(10).cleared().shown(1),
            /// Since when they come.
            pub since_on: Option<NaiveDate> => detail(10).key("since").past()
                .asked(&[(Occasion::New, 1)]),
            /// Whether they eat late.
            pub late: bool => detail(30).exported(1).value("LATE"),
        }
    }

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 3, 2).unwrap()
    }

    fn someone() -> Guest {
        Guest::new(1, Name::parse("Bo Bos").unwrap())
    }

    fn of(name: &str) -> &'static Detail<Guest> {
        Guest::DETAILS.iter().find(|it| it.name == name).unwrap()
    }

    fn names(details: Vec<&'static Detail<Guest>>) -> Vec<&'static str> {
        details.into_iter().map(|it| it.name).collect()
    }

    #[test]
    fn every_field_is_declared_as_it_is_written() {
        let names: Vec<&str> = Guest::FIELDS.iter().map(|it| it.name).collect();
        assert_eq!(names, ["number", "called", "tie", "by", "since_on", "late"]);
        let needed: Vec<bool> = Guest::FIELDS.iter().map(|it| it.is_needed).collect();
        assert_eq!(needed, [true, true, false, false, false, true]);
        let list = |at: usize| Guest::FIELDS[at].number_in;
        assert_eq!((list(0), list(1)), (Some("places"), None));
        assert_eq!(Guest::FIELDS[1].says, [" The name,", " in a word."]);
        assert!(matches!(Guest::FIELDS[3].sort, Sort::Person));
        assert!(matches!(
            Guest::FIELDS[2].sort,
            Sort::Word { list: "tie", options } if options().len() == 5
        ));
        assert!(matches!(
            beside(0).own_handle().sort_or(Sort::Person),
            Sort::Handle
        ));
    }

    #[test]
    fn a_detail_stands_where_its_place_says() {
        assert_eq!(
            names(Guest::in_order(Detail::given)),
            ["since_on", "tie", "late"]
        );
        assert_eq!(names(Guest::in_order(Detail::cleared)), ["by", "tie"]);
        assert_eq!(names(Guest::in_order(Detail::shown)), ["by"]);
        assert_eq!(names(Guest::in_order(Detail::exported)), ["late"]);
        let asked = |occasion| names(Guest::in_order(|it| it.asked(occasion)));
        assert_eq!(asked(Occasion::New), ["since_on", "tie"]);
        assert!(asked(Occasion::Edit).is_empty());
    }

    #[test]
    fn a_detail_is_called_by_its_key_and_its_value_by_its_sort() {
        let called = |name: &str| (of(name).key(), of(name).flag(), of(name).value());
        assert_eq!(
            called("since_on"),
            ("since", "since".to_owned(), "DATE".to_owned())
        );
        assert_eq!(called("tie"), ("tie", "tie".to_owned(), "TIE".to_owned()));
        assert_eq!(called("late").2, "LATE");
        assert_eq!(called("by").2, "PERSON");
    }

    #[test]
    fn what_is_typed_is_put_in_and_can_be_taken_out() {
        let mut guest = someone();
        assert!(guest.tie.is_none() && !guest.late && guest.number == 1);
        of("tie").read(&mut guest, "vriend", today()).unwrap();
        of("late").read(&mut guest, "ja", today()).unwrap();
        assert!(guest.tie == Some(Tie::Friend) && guest.late);
        assert!(of("tie").clear(&mut guest) && guest.tie.is_none());
        assert!(!of("late").clear(&mut guest) && guest.late);
    }

    #[test]
    fn what_cannot_be_is_refused_about_its_key() {
        let mut guest = someone();
        let refused = of("since_on").read(&mut guest, "+1d", today()).unwrap_err();
        assert_eq!(
            (refused.code(), refused.field()),
            ("date-in-future", Some("since"))
        );
        assert_eq!(refused.arg("date").as_deref(), Some("2026-03-03"));
        let refused = of("since_on")
            .read(&mut guest, "ooit", today())
            .unwrap_err();
        assert_eq!(
            (refused.code(), refused.field()),
            ("date-unknown", Some("since"))
        );
        assert!(
            of("since_on")
                .read(&mut guest, "2 maart 2026", today())
                .is_ok()
        );
    }
}
