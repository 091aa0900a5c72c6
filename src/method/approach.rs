//! Who may be approached, and who speaks for the circle.

use crate::domain::Case;
use crate::domain::circle::{Person, Role};

/// Whether someone may be written to, called, given a paper: not who is left alone on their own wish, who may
/// never be approached, or who is forgotten.
#[must_use]
pub fn may_be_written_to(person: &Person) -> bool {
    person.left_alone.is_none()
}

/// A main person speaks for the plan; where there is none, someone of the circle does.
#[must_use]
pub fn speaks_for_the_circle(case: &Case, role: Role) -> bool {
    match role {
        Role::MainPerson => true,
        Role::Circle => case.main_persons().next().is_none(),
        Role::Professional | Role::Supporter | Role::Interpreter => false,
    }
}
