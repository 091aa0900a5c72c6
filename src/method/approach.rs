//! Who may be approached, and who speaks for the circle.

use crate::domain::Case;
use crate::domain::circle::{Person, Role};
use crate::domain::intake::{AuthorityKind, ConsentScope};
use crate::domain::text::Handle;
use chrono::NaiveDate;

/// Whether someone may be written to, called, given a paper: not who is left alone on their own
/// wish, who may never be approached, who is forgotten, or who is no longer there.
#[must_use]
pub fn may_be_written_to(case: &Case, person: &Person) -> bool {
    person.left_alone.is_none() && !is_gone(case, person)
}

/// Whether someone is no longer there to do or receive anything:
/// they died, or can no longer decide and no representative said yes for them.
#[must_use]
pub fn is_gone(case: &Case, person: &Person) -> bool {
    gone_since(case, person).is_some()
}

/// Since when someone is no longer there. Who can no longer decide takes part again, as a child
/// does, once a representative said yes for them.
#[must_use]
pub fn gone_since(case: &Case, person: &Person) -> Option<NaiveDate> {
    // Hardly anybody is: only of who is silent the consents are looked through.
    let since = silent_since(person)?;
    let takes_part_again = person.died_on.is_none() && represented_since(case, person).is_some();
    (!takes_part_again).then_some(since)
}

/// Whether someone says nothing any more, for themselves or for another:
/// they died, or can no longer decide.
#[must_use]
pub fn is_silent(person: &Person) -> bool {
    silent_since(person).is_some()
}

/// Since when someone says nothing any more.
#[must_use]
pub fn silent_since(person: &Person) -> Option<NaiveDate> {
    [person.died_on, person.cannot_decide_on]
        .into_iter()
        .flatten()
        .min()
}

/// Since when a representative's yes stands for someone to take part; nothing where none does, or
/// the representative says nothing any more.
#[must_use]
pub fn represented_since(case: &Case, person: &Person) -> Option<NaiveDate> {
    let represents = |who: &Handle| {
        let decides = case.standing_authorities().any(|it| {
            it.person == person.handle
                && it.held_by == *who
                && it.kind == AuthorityKind::Representative
        });
        decides && case.person(who).is_some_and(|it| !is_silent(it))
    };
    case.standing_consents()
        .filter(|it| it.person == person.handle && represents(&it.given_by))
        .filter(|it| match it.scope {
            ConsentScope::TakePart | ConsentScope::ChildTakesPart => true,
            ConsentScope::ShareInformation | ConsentScope::SharePlan => false,
        })
        .map(|it| it.given_on)
        .min()
}

/// A main person speaks for the plan; where there is none, or none is there any more, someone of
/// the circle does.
#[must_use]
pub fn speaks_for_the_circle(case: &Case, role: Role) -> bool {
    match role {
        Role::MainPerson => true,
        Role::Circle => case.main_persons().all(is_silent),
        Role::Professional | Role::Supporter | Role::Interpreter => false,
    }
}
