//! The information phase: what the circle wants to know, and the views of those who cannot come.

use super::detail::beside;
use super::record::record;
use super::text::{Handle, Prose};
use chrono::NaiveDate;

record! {
    /// Something the circle wants to know (informatievraag).
    pub struct Information {
        /// Number within the case.
        pub number: u32,
        /// What they want to know.
        pub words: Prose,
        /// Who wants to know.
        pub wanted_by: Handle,
        /// Who is asked, often a professional.
        pub asked_of: Option<Handle>,
        /// When it was asked.
        pub asked_on: NaiveDate,
        /// By when it is needed.
        pub due_on: Option<NaiveDate>,
        /// When the answer came.
        pub received_on: Option<NaiveDate>,
        /// The answer, in plain words.
        pub answer: Option<Prose>,
        /// When everyone got it (R11).
        pub shared_on: Option<NaiveDate>,
    }
}

record! {
    /// To whom an answer was told already, before everyone got it (verteld aan, R11).
    pub struct InformationTold {
        /// The question.
        pub information: u32 => beside(0).number_in("information"),
        /// Who knows the answer.
        pub person: Handle,
        /// Since when.
        pub on: NaiveDate,
    }
}

record! {
    /// The view (zienswijze) of someone who cannot come, in that person's own words.
    pub struct View {
        /// Number within the case.
        pub number: u32,
        /// The conference it is for.
        pub conference: u32 => beside(0).number_in("conferences"),
        /// Whose view.
        pub person: Handle,
        /// The words.
        pub words: Prose,
        /// When given.
        pub on: NaiveDate,
        /// Who brings it to the conference.
        pub brought_by: Option<Handle>,
    }
}
