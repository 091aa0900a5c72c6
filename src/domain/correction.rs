//! Requests for correction (verbeterverzoek): what somebody asked to be put right in what is kept
//! about them (AVG art. 16), and what was answered.

use super::choice::choices;
use super::record::record;
use super::text::{Handle, Prose};
use chrono::NaiveDate;

choices! {
    /// What was answered to somebody who asked that something is put right.
    CorrectionOutcome, "correction-outcome":
    /// It was put right (verbeterd).
    Corrected = "corrected" | "verbeterd",
    /// A part of it was put right (deels).
    Partly = "partly" | "deels",
    /// It stays as it is (geweigerd).
    Refused = "refused" | "geweigerd",
}

record! {
    /// Something that somebody asked to be put right (verbeterverzoek).
    pub struct Correction {
        /// Number within the case.
        pub number: u32,
        /// Who asked it.
        pub person: Handle,
        /// When.
        pub asked_on: NaiveDate,
        /// The later day by which it is answered, where this person was told so.
        pub until_on: Option<NaiveDate>,
        /// What is not right, in their words.
        pub words: Prose,
        /// When it was answered.
        pub answered_on: Option<NaiveDate>,
        /// What was answered.
        pub outcome: Option<CorrectionOutcome>,
        /// Why it was not put right, or not all of it.
        pub reason: Option<Prose>,
    }
}
