//! What came back on the forms about how people found it (tevredenheid): marks, and what somebody
//! wrote beside them. A form has no name, and nothing here says whose it is.

use super::choice::choices;
use super::money::digits;
use super::record::record;
use super::text::Line;
use super::value::{Content, Sort, Value};
use crate::failure::{Failure, failure};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

choices! {
    /// Who filled in a form, as the yearly figures tell them apart (groep).
    SatisfactionGroup, "satisfaction-group":
    /// A main person (hoofdpersoon).
    MainPerson = "main-person" | "hoofdpersoon",
    /// A main person who is a minor (minderjarige).
    Minor = "minor" | "minderjarige",
    /// Family (familie).
    Family = "family" | "familie",
    /// Others of the network (netwerk).
    Network = "network" | "netwerk",
    /// A professional (beroepskracht).
    Professional = "professional" | "beroepskracht",
}

/// The highest mark.
pub const MARK_MOST: u32 = 10;

/// A mark from 1 to 10 (cijfer).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Mark(u32);

impl Mark {
    /// Read a mark.
    ///
    /// # Errors
    /// `mark-unknown`.
    pub fn parse(text: &str) -> Result<Self, Failure> {
        digits(text.trim())
            .map(Self)
            .filter(|mark| mark.is_possible())
            .ok_or_else(|| failure!(Invalid, "mark-unknown"))
    }

    /// Whether it is one from 1 to 10: one that was read in with a case may be another.
    #[must_use]
    pub fn is_possible(self) -> bool {
        (1..=MARK_MOST).contains(&self.0)
    }

    /// The mark as a number.
    #[must_use]
    pub fn number(self) -> u64 {
        u64::from(self.0)
    }
}

impl Value for Mark {
    const SORT: Sort = Sort::Number;

    fn read(text: &str, _: NaiveDate) -> Result<Self, Failure> {
        Self::parse(text)
    }

    fn content(&self) -> Option<Content> {
        Some(Content::Number(i64::from(self.0)))
    }
}

record! {
    /// A form that came back (tevredenheidsformulier).
    pub struct SatisfactionForm {
        /// Number within the case, as it can be written on the form.
        pub number: u32,
        /// On which day it came back.
        pub on: NaiveDate,
        /// Who filled it in: never more than the group.
        pub from_group: SatisfactionGroup,
        /// Mark for the meeting, from 1 to 10.
        pub meeting: Option<Mark>,
        /// Mark for the coordinator, from 1 to 10.
        pub coordinator: Option<Mark>,
        /// Mark for the plan, from 1 to 10.
        pub plan: Option<Mark>,
        /// What was written beside the marks.
        pub remark: Option<Line>,
    }
}

impl SatisfactionForm {
    /// Its marks: for the meeting, the coordinator and the plan.
    #[must_use]
    pub fn marks(&self) -> [Option<Mark>; 3] {
        [self.meeting, self.coordinator, self.plan]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_goes_from_one_to_ten() {
        for (typed, number) in [("1", 1), (" 8 ", 8), ("10", 10)] {
            assert_eq!(Mark::parse(typed).unwrap().number(), number);
        }
        for typed in ["", "0", "11", "8,5", "-1", "acht"] {
            let refused = Mark::parse(typed).unwrap_err();
            assert_eq!(refused.code(), "mark-unknown", "{typed}");
        }
        let high: Mark = serde_json::from_str("77").unwrap();
        assert!(!high.is_possible(), "one that was read in with a case");
    }
}
