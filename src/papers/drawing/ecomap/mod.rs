//! The circle drawn: the main person in the middle, a ring for each round of widening, and a sector
//! for each group of people, so that it shows where the circle is large and where it is thin.
//!
//! How a drawing is made: a [`Sheet`] holds who is shown (`names`, `groups`); `layout` gives
//! everyone a place (`middle`, `rings`, `wedges`, `places`, `below`, all in terms of `labels`);
//! `paint` makes the picture of it, with `arrows`, and `told` says the same in words.

mod arrows;
mod below;
mod groups;
mod labels;
mod layout;
mod middle;
mod names;
mod paint;
mod parts;
mod places;
mod rings;
mod told;
mod wedges;

use super::Drawing;
use crate::domain::Case;
use crate::domain::choice::Choice as _;
use crate::domain::circle::{LeftAlone, Person, Role, Side};
use crate::domain::intake::Variant;
use crate::words::Words;
use groups::{Kin, Sector};

/// The circle as a drawing (ecogram). The drawing is the same as if those who are never approached
/// or may not be shown were not in the case.
#[must_use]
pub fn ecomap(case: &Case, may_show: &dyn Fn(&Person) -> bool, words: &Words) -> Drawing {
    let mut case = case.clone();
    case.people
        .retain(|person| person.left_alone != Some(LeftAlone::Never) && may_show(person));
    let sheet = Sheet::new(&case, words);
    let alt = sheet.alt();
    let svg = sheet.paint(&sheet.lay_out(), &alt);
    Drawing {
        svg,
        alt,
        words: sheet.in_words(),
    }
}

/// Where someone stands in the drawing.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// The middle: a main person.
    Middle,
    /// The ring of a round; the last ring has all later rounds too.
    Ring(u32),
    /// Outside the rings: who helps, and does not belong to the circle.
    Beside,
}

/// More rings than this would each be too thin to read.
const MOST_RINGS: u32 = 4;

impl Place {
    fn of(person: &Person, round: u32) -> Self {
        match person.role {
            Role::MainPerson => Self::Middle,
            Role::Circle => Self::Ring(round.min(MOST_RINGS)),
            Role::Professional | Role::Supporter | Role::Interpreter => Self::Beside,
        }
    }

    fn ring(self) -> Option<u32> {
        if let Self::Ring(ring) = self {
            Some(ring)
        } else {
            None
        }
    }
}

/// Someone who is shown.
struct Shown<'a> {
    person: &'a Person,
    place: Place,
    /// The round in which this person came into the circle.
    round: u32,
    sector: Sector,
    /// The name as far as it tells this person from the others.
    name: String,
    /// What stands under the name.
    relation: Option<String>,
    /// Who named this person, as a place in the list.
    namer: Option<usize>,
}

/// Everything the drawing is made of, before it has a place.
struct Sheet<'a> {
    people: Vec<Shown<'a>>,
    variant: Variant,
    words: &'a Words,
}

impl<'a> Sheet<'a> {
    fn new(case: &'a Case, words: &'a Words) -> Self {
        let mut sheet = Self {
            people: Vec::new(),
            variant: case.application.variant,
            words,
        };
        let names = names::short_names(&case.people);
        sheet.people = case
            .people
            .iter()
            .zip(names)
            .map(|(person, name)| sheet.shown(case, person, name))
            .collect();
        sheet
    }

    fn shown(&self, case: &Case, person: &'a Person, name: String) -> Shown<'a> {
        let round = case.round(person);
        let place = Place::of(person, round);
        let is_beside = place == Place::Beside;
        let told = person
            .relation
            .as_ref()
            .or(person.function.as_ref().filter(|_| is_beside));
        let role = || is_beside.then(|| self.words.say(person.role.label()));
        Shown {
            person,
            place,
            round,
            sector: (
                person
                    .side
                    .and_then(Side::alone)
                    .filter(|_| self.has_two_sides()),
                Kin::of(person),
            ),
            name,
            relation: told.map(|line| line.as_str().to_owned()).or_else(role),
            namer: person.named_by.as_ref().and_then(|by| {
                case.people
                    .iter()
                    .position(|it| it.handle == *by && it.handle != person.handle)
            }),
        }
    }

    fn has_two_sides(&self) -> bool {
        self.variant == Variant::Restorative
    }

    fn has_any(&self, place: Place) -> bool {
        self.people.iter().any(|it| it.place == place)
    }

    /// The people of whom something holds, as places in the list.
    fn all_who(&self, wanted: impl Fn(&Shown<'_>) -> bool) -> Vec<usize> {
        (0..self.people.len())
            .filter(|at| wanted(&self.people[*at]))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{handle, invented};
    use super::*;
    use crate::words::Language;

    fn drawn(case: &Case) -> Drawing {
        ecomap(case, &|_| true, &Words::new(Language::Dutch))
    }

    #[test]
    fn who_is_never_approached_or_may_not_be_shown_leaves_no_trace() {
        let words = Words::new(Language::Dutch);
        let mut case = invented(20, Variant::Family);
        let hidden = [handle("p-1"), handle("p-8"), handle("p-19")];
        let mut without = case.clone();
        without
            .people
            .retain(|person| !hidden.contains(&person.handle));
        let bare = drawn(&without);
        assert!(drawn(&case) != bare);
        assert!(ecomap(&case, &|person| !hidden.contains(&person.handle), &words) == bare);
        for person in case
            .people
            .iter_mut()
            .filter(|person| hidden.contains(&person.handle))
        {
            person.left_alone = Some(LeftAlone::Never);
        }
        assert!(drawn(&case) == bare);
    }

    #[test]
    fn the_same_case_gives_the_same_bytes() {
        let case = invented(30, Variant::Restorative);
        assert!(drawn(&case) == drawn(&case.clone()));
    }
}
