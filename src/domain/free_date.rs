//! The dates of a case that stand by themselves (losse datums):
//! what, when, whose, and whether it is done.

use super::record::record;
use super::text::{Handle, Line};
use chrono::NaiveDate;

record! {
    /// A date of a case (datum): something that is to be done or is to happen,
    /// and has no place of its own.
    pub struct FreeDate {
        /// Number within the case.
        pub number: u32,
        /// What.
        pub what: Line,
        /// When.
        pub on: NaiveDate,
        /// Who does it, or whom it is about.
        pub whose: Option<Handle>,
        /// When it was done.
        pub done_on: Option<NaiveDate>,
    }
}
