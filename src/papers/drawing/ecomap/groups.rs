//! The groups of people that each have a sector of the drawing to themselves.

use crate::domain::circle::{Branch, Person, Side, Tie};
use crate::words::{Words, label};

/// A sector of the drawing: a group, and its side where there are two.
pub(super) type Sector = (Option<Side>, Kin);

/// A group of people of one kind, in the order in which they stand around the middle
/// from twelve o'clock.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kin {
    Household,
    FathersSide,
    InLaws,
    Family,
    Friends,
    Neighbours,
    Acquaintances,
    Others,
    MothersSide,
}

impl Kin {
    pub(super) fn of(person: &Person) -> Self {
        match (person.branch, person.tie) {
            (Some(Branch::Household), _) => Self::Household,
            (Some(Branch::Father), _) => Self::FathersSide,
            (Some(Branch::Mother), _) => Self::MothersSide,
            (Some(Branch::InLaws), _) => Self::InLaws,
            (None, Some(Tie::Family)) => Self::Family,
            (None, Some(Tie::Friend)) => Self::Friends,
            (None, Some(Tie::Neighbour)) => Self::Neighbours,
            (None, Some(Tie::Acquaintance)) => Self::Acquaintances,
            (None, Some(Tie::Professional) | None) => Self::Others,
        }
    }

    pub(super) fn name(self, words: &Words) -> String {
        words.say(match self {
            Self::Household => label!("drawing-kin-household"),
            Self::FathersSide => label!("drawing-kin-fathers-side"),
            Self::InLaws => label!("drawing-kin-in-laws"),
            Self::Family => label!("drawing-kin-family"),
            Self::Friends => label!("drawing-kin-friends"),
            Self::Neighbours => label!("drawing-kin-neighbours"),
            Self::Acquaintances => label!("drawing-kin-acquaintances"),
            Self::Others => label!("drawing-kin-others"),
            Self::MothersSide => label!("drawing-kin-mothers-side"),
        })
    }

    /// The colour of the group. It says nothing that the place does not say too.
    pub(super) fn colour(self) -> &'static str {
        match self {
            Self::Household => "#8f4426",
            Self::FathersSide => "#7d5a0c",
            Self::InLaws => "#5d6320",
            Self::Family => "#8a3b3b",
            Self::Friends => "#2f6647",
            Self::Neighbours => "#25617a",
            Self::Acquaintances => "#4a5590",
            Self::Others => "#5f574e",
            Self::MothersSide => "#84406a",
        }
    }
}
