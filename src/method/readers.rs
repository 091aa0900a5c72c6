//! Who gets the plan.

use crate::domain::Case;
use crate::domain::circle::{Person, Role};

/// Whether someone has a part in the plan: a task, help that is asked, or a minimum requirement.
pub(super) fn has_part(case: &Case, version: u32, person: &Person) -> bool {
    case.owners
        .iter()
        .any(|it| it.version == version && it.person == person.handle)
        || case
            .help_asked
            .iter()
            .any(|it| it.version == version && it.of.as_ref() == Some(&person.handle))
        || case
            .requirements
            .iter()
            .any(|it| it.set_by == person.handle)
}

/// Who gets the plan: the circle that was there with its supporters, and a professional with a part in it.
/// The plan leaves the room for those only (R22, R23, R29); an interpreter has no need of it.
#[must_use]
pub fn plan_readers(case: &Case, version: u32) -> Vec<&Person> {
    let conference = case
        .plans
        .iter()
        .find(|plan| plan.version == version)
        .map_or(1, |plan| plan.conference);
    let was_there = |person: &Person| {
        case.attendances_of(conference)
            .any(|it| it.person == person.handle)
    };
    case.people
        .iter()
        .filter(|person| !person.is_forgotten())
        .filter(|person| match person.role {
            Role::MainPerson => true,
            Role::Circle => was_there(person) || has_part(case, version, person),
            Role::Supporter => was_there(person),
            Role::Professional => has_part(case, version, person),
            Role::Interpreter => false,
        })
        .collect()
}
