//! Where the coordinator went another way than the method, and said why.

use super::record::record;
use super::text::{Line, Prose};
use chrono::NaiveDate;

record! {
    /// A rule that was passed with a reason (afwijking).
    pub struct Deviation {
        /// Number within the case.
        pub number: u32,
        /// The rule, such as `R10`.
        pub rule: Line,
        /// What of the rule: the code of the finding, such as `unprepared-at-the-day`.
        pub finding: Line,
        /// Whom or what it was about: handles and numbers, between spaces.
        pub about: Option<Line>,
        /// The reason.
        pub because: Prose,
        /// When.
        pub on: NaiveDate,
    }
}

record! {
    /// A step that is left out with a reason (overgeslagen stap). It returns when something comes
    /// up that
    /// was not there when it was left out.
    pub struct Waiver {
        /// Number within the case.
        pub number: u32,
        /// The step, such as `information`.
        pub step: Line,
        /// What was missing when it was left out: handles or numbers, between spaces.
        pub about: Option<Prose>,
        /// The reason.
        pub reason: Line,
        /// When.
        pub on: NaiveDate,
        /// Taken up again on.
        pub resumed_on: Option<NaiveDate>,
    }
}
