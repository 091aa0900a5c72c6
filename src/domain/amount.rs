//! Amounts of money (bedragen) that somebody promised in a plan, and what was paid of them.

use super::choice::choices;
use super::detail::beside;
use super::money::Money;
use super::record::record;
use super::text::{Handle, Line};
use chrono::NaiveDate;

choices! {
    /// Whether an amount was promised or paid.
    AmountKind, "amount-kind":
    /// Promised (toegezegd).
    Promised = "promised" | "toegezegd",
    /// Paid (betaald).
    Paid = "paid" | "betaald",
}

record! {
    /// An amount that was promised, or paid of what was promised (bedrag).
    pub struct Amount {
        /// Number within the case.
        pub number: u32,
        /// Whether it was promised or paid.
        pub kind: AmountKind,
        /// Who pays.
        pub person: Handle,
        /// To whom.
        pub whom: Option<Handle>,
        /// How much, in whole cents.
        pub amount: Money,
        /// When it was promised or paid.
        pub on: NaiveDate,
        /// By which day it is paid, of what was promised.
        pub by_on: Option<NaiveDate>,
        /// What for.
        pub words: Option<Line>,
        /// Of which promise it was paid.
        pub promise: Option<u32> => beside(0).number_in("amounts"),
    }
}
