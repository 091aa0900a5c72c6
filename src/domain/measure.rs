//! Measures (maatregelen): what a court or an authority ordered that holds for somebody, with its
//! days. The coordinator has to know of them, and judges none.

use super::choice::choices;
use super::record::record;
use super::text::{Handle, Line};
use chrono::NaiveDate;

choices! {
    /// What kind of measure it is (soort).
    MeasureKind, "measure":
    /// A child is under supervision (ondertoezichtstelling).
    Supervision = "supervision" | "ondertoezichtstelling" | "ots",
    /// A child is placed out of home (uithuisplaatsing).
    OutOfHome = "out-of-home" | "uithuisplaatsing" | "uhp",
    /// Somebody else than a parent decides for a child (voogdij).
    Guardianship = "guardianship" | "voogdij",
    /// Somebody else decides for a grown-up (curatele).
    Curatorship = "curatorship" | "curatele",
    /// Somebody else keeps the money (bewind).
    Administration = "administration" | "bewind",
    /// Somebody else decides on care (mentorschap).
    Mentorship = "mentorship" | "mentorschap",
    /// Care that a judge ordered (verplichte zorg).
    CompulsoryCare = "compulsory-care" | "verplichte-zorg",
    /// Supervision by the probation service (reclassering).
    Probation = "probation" | "reclassering",
    /// Something else (anders).
    Other = "other" | "anders",
}

record! {
    /// A measure that holds for somebody (maatregel).
    pub struct Measure {
        /// Number within the case.
        pub number: u32,
        /// For whom it holds.
        pub person: Handle,
        /// What kind it is.
        pub kind: MeasureKind,
        /// What it is, where the kind does not say enough.
        pub words: Option<Line>,
        /// The court or the authority that ordered it.
        pub decided_by: Option<Line>,
        /// From this day.
        pub from_on: Option<NaiveDate>,
        /// Until and with this day.
        pub until_on: Option<NaiveDate>,
        /// The number that court or authority gave it.
        pub case_number: Option<Line>,
        /// When it ended, before its last day or where it had none.
        pub ended_on: Option<NaiveDate>,
    }
}

impl Measure {
    /// Whether it holds on a day, as far as its days are known.
    #[must_use]
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        self.from_on.is_none_or(|from| from <= day)
            && self.until_on.is_none_or(|until| until >= day)
            && self.ended_on.is_none_or(|ended| ended > day)
    }
}
