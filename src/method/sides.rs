//! After harm (herstel): whether it was said who was harmed and who did it, and whether who did it
//! acknowledged their part.

use crate::domain::Case;
use crate::domain::circle::{LeftAlone, Person, Side};
use crate::domain::intake::Variant;
use crate::domain::text::Handle;

/// Whether nobody said yet on which side somebody stands. Who is forgotten or may never be
/// approached stands nowhere.
#[must_use]
pub fn has_no_side_yet(person: &Person) -> bool {
    let is_somebody = match person.left_alone {
        Some(LeftAlone::Never | LeftAlone::Forgotten) => false,
        Some(LeftAlone::NotAgain) | None => true,
    };
    is_somebody && person.side.is_none()
}

/// Somebody of another side whose handle differs by its number alone: `moeder-1` and `moeder-2` are
/// easily taken for each other, and what is meant for one side then reaches the other.
#[must_use]
pub fn alike_on_another_side<'a>(case: &'a Case, person: &Person) -> Option<&'a Handle> {
    fn stem(handle: &Handle) -> &str {
        handle
            .as_str()
            .trim_end_matches(|c: char| c.is_ascii_digit())
    }
    let is_of_another = |it: &Person| it.side.is_some() && it.side != person.side;
    case.people
        .iter()
        .filter(|it| person.side.is_some() && is_of_another(it) && !it.is_forgotten())
        .find(|it| it.handle != person.handle && stem(&it.handle) == stem(&person.handle))
        .map(|it| &it.handle)
}

/// The sides of which no main person is there.
pub fn missing_sides(case: &Case) -> impl Iterator<Item = Side> {
    let is_there = move |side: Side| case.main_persons().any(|it| it.is_on(side));
    [Side::Harmed, Side::Responsible]
        .into_iter()
        .filter(move |side| !is_there(*side))
}

/// The main persons who did harm and did not acknowledge their part.
pub fn not_acknowledged(case: &Case) -> impl Iterator<Item = &Person> {
    case.main_persons()
        .filter(|it| it.is_on(Side::Responsible) && it.acknowledged_on.is_none())
}

/// Whether nothing goes on after harm (R26): it was not said of each main person who was harmed and
/// who did it, a side is missing, or who did it did not acknowledge their part.
#[must_use]
pub fn is_not_ready(case: &Case) -> bool {
    case.application.variant == Variant::Restorative
        && (case.main_persons().any(has_no_side_yet)
            || missing_sides(case).next().is_some()
            || not_acknowledged(case).next().is_some())
}
