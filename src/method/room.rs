//! Who comes to a conference, and who is in the room in which part.

use super::variant::{Admission, admission};
use crate::domain::Case;
use crate::domain::circle::{Person, Role};
use crate::domain::conference::Part;
use crate::domain::invitation::{Answer, Attending, Invitation};

/// Whether someone comes to the current conference, in the room or from a distance: said so, was there, or
/// is a main person. A letter or a spokesperson is no seat in the room.
#[must_use]
pub fn comes(case: &Case, person: &Person) -> bool {
    comes_to(case, case.current_number(), person)
}

/// The same for a conference, such as one before.
#[must_use]
pub fn comes_to(case: &Case, conference: u32, person: &Person) -> bool {
    let in_the_room =
        |way: Option<Attending>| !matches!(way, Some(Attending::Letter | Attending::Spokesperson));
    let says_so = |it: &Invitation| {
        matches!(it.answer, Some(Answer::Yes | Answer::Maybe)) && in_the_room(it.attending)
    };
    let answered = case
        .invitation(conference, &person.handle)
        .is_some_and(says_so);
    let was_there = case
        .attendances_of(conference)
        .any(|it| it.person == person.handle && in_the_room(Some(it.attending)));
    answered || was_there || person.role == Role::MainPerson
}

/// Whether someone who comes is in this part: as it was recorded, or as the variant has it.
#[must_use]
pub fn is_in(case: &Case, person: &Person, part: Part) -> bool {
    let recorded = case
        .attendances_of(case.current_number())
        .find(|it| it.person == person.handle)
        .map(|it| match part {
            Part::Information => it.part_one,
            Part::PlanMaking => it.part_two,
            Part::Presentation => it.part_three,
        });
    recorded.unwrap_or_else(
        || match admission(case.application.variant, part, person.role) {
            Admission::Welcome => true,
            Admission::ByChoiceOfMainPerson => false,
        },
    )
}

/// The people who come and may be in this part.
#[must_use]
pub fn people_in(case: &Case, part: Part) -> Vec<&Person> {
    case.people
        .iter()
        .filter(|person| comes(case, person) && is_in(case, person, part))
        .collect()
}
