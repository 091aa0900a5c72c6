//! Who may be approached, and who speaks for the circle.

use crate::domain::Case;
use crate::domain::circle::{Person, Role};
use chrono::NaiveDate;

/// Whether someone may be written to, called, given a paper: not who is left alone on their own
/// wish, who may never be approached, who is forgotten, or who is no longer there.
#[must_use]
pub fn may_be_written_to(person: &Person) -> bool {
    person.left_alone.is_none() && !is_gone(person)
}

/// Whether someone is no longer there to say, do or receive anything:
/// they died, or can no longer decide.
#[must_use]
pub fn is_gone(person: &Person) -> bool {
    gone_since(person).is_some()
}

/// Since when someone is no longer there.
#[must_use]
pub fn gone_since(person: &Person) -> Option<NaiveDate> {
    [person.died_on, person.cannot_decide_on]
        .into_iter()
        .flatten()
        .min()
}

/// A main person speaks for the plan; where there is none, or none is there any more, someone of
/// the circle does.
#[must_use]
pub fn speaks_for_the_circle(case: &Case, role: Role) -> bool {
    match role {
        Role::MainPerson => true,
        Role::Circle => case.main_persons().all(is_gone),
        Role::Professional | Role::Supporter | Role::Interpreter => false,
    }
}
