//! A copy of the plan: which agreements stand in it for those who hold it,
//! and under which number.
//!
//! Papers, calendars and the letter of access all ask here, so that none of them shows what another
//! leaves out.

use super::discretion::{may_read_in_plan, may_read_whole_plan};
use super::tasks::gave_back;
use crate::domain::Case;
use crate::domain::circle::Person;
use crate::domain::plan::{Agreement, Plan};
use chrono::NaiveDate;

/// The agreements of a plan that those who hold one copy may all read, in the order of the plan.
pub struct PlanCopy<'a> {
    /// The agreements in it.
    pub agreements: Vec<&'a Agreement>,
    /// How many are left out of it.
    pub left_out: usize,
    /// Whether the rest of the plan stands in it too, and not only what its readers do themselves.
    pub is_whole: bool,
}

impl<'a> PlanCopy<'a> {
    /// The copy for these people. Without anybody it is the coordinator's own, with all of it.
    ///
    /// An agreement is left out when one of them may not know somebody who carries it out or
    /// checks it, and did not make or hear this version of the plan.
    #[must_use]
    pub fn of(case: &'a Case, plan: &Plan, readers: &[&Person], today: NaiveDate) -> Self {
        let is_whole = readers
            .iter()
            .all(|reader| may_read_whole_plan(case, reader, plan.conference, today));
        let all_know = |it: &Agreement| {
            case.owners_of(plan.version, it.number)
                .map(|owner| &owner.person)
                .chain(&it.checked_by)
                .all(|handle| {
                    case.person(handle).is_some_and(|person| {
                        readers
                            .iter()
                            .all(|reader| may_read_in_plan(case, reader, person, plan, today))
                    })
                })
        };
        let is_of_all = |it: &Agreement| readers.iter().all(|reader| is_own(case, it, reader));
        let agreements: Vec<&Agreement> = case
            .agreements_of(plan.version)
            .filter(|it| all_know(it) && (is_whole || is_of_all(it)))
            .collect();
        Self {
            left_out: case.agreements_of(plan.version).count() - agreements.len(),
            agreements,
            is_whole,
        }
    }

    /// Whether there is nothing of the plan in it: no agreement, and none of the rest. Such a copy
    /// makes no sense.
    #[must_use]
    pub fn holds_nothing(&self) -> bool {
        self.agreements.is_empty() && !self.is_whole
    }

    /// The number of an agreement in this copy; none when it does not stand in it. Where something
    /// is left out the copy counts for itself: a number that is missing would tell which it was.
    #[must_use]
    pub fn number(&self, agreement: u32) -> Option<u32> {
        let numbers = || self.agreements.iter().map(|it| it.number);
        if !numbers().any(|it| it == agreement) {
            None
        } else if self.left_out == 0 {
            Some(agreement)
        } else {
            u32::try_from(numbers().filter(|it| *it <= agreement).count()).ok()
        }
    }
}

/// Whether somebody carries an agreement out and did not give it back.
#[must_use]
pub fn is_own(case: &Case, agreement: &Agreement, person: &Person) -> bool {
    case.owners_of(agreement.version, agreement.number)
        .any(|owner| owner.person == person.handle && !gave_back(owner))
}
