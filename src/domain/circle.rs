//! The circle (kring): the people around the main person, who named whom, and what each needs.

use super::choice::choices;
use super::text::{Email, Handle, Line, Name, Phone};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

choices! {
    /// The part someone has in the case (rol).
    Role, "role":
    /// The one the plan is about (hoofdpersoon); there may be several.
    MainPerson = "main-person" | "hoofdpersoon",
    /// Family, friend, neighbour: the person's own people (kring).
    Circle = "circle" | "kring",
    /// A professional (beroepskracht).
    Professional = "professional" | "beroepskracht",
    /// Someone who speaks for a person, such as a child (steunpersoon).
    Supporter = "supporter" | "steunpersoon",
    /// An interpreter, without a tie to the circle (tolk).
    Interpreter = "interpreter" | "tolk",
}

choices! {
    /// What ties someone to the main person (band).
    Tie, "tie":
    /// Family (familie).
    Family = "family" | "familie",
    /// Friend (vriend).
    Friend = "friend" | "vriend",
    /// Neighbour or resident (buur).
    Neighbour = "neighbour" | "buur",
    /// School, work, club, church (bekende).
    Acquaintance = "acquaintance" | "bekende",
    /// A professional tie (beroep).
    Professional = "professional" | "beroep",
}

choices! {
    /// The side in a restorative conference (kant).
    Side, "side":
    /// The side of whom harm was done to (wie schade heeft).
    Harmed = "harmed" | "benadeeld",
    /// The side of who did harm (wie schade deed).
    Responsible = "responsible" | "verantwoordelijk",
}

/// A person in the case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// Handle within the case, such as `oma-1`.
    pub handle: Handle,
    /// Name.
    pub name: Name,
    /// The part this person has.
    pub role: Role,
    /// Relation to the main person in a word: oma, buurman, gezinsvoogd.
    pub relation: Option<Line>,
    /// What ties them.
    pub tie: Option<Tie>,
    /// Side in a restorative conference.
    pub side: Option<Side>,
    /// Household in a neighbourhood, such as an address.
    pub household: Option<Line>,
    /// Year of birth.
    pub birth_year: Option<i32>,
    /// Under eighteen.
    #[serde(deserialize_with = "super::intake::truth")]
    pub minor: bool,
    /// Language spoken.
    pub language: Option<Line>,
    /// Organisation of a professional.
    pub organisation: Option<Line>,
    /// Function of a professional.
    pub function: Option<Line>,
    /// Telephone.
    pub phone: Option<Phone>,
    /// E-mail.
    pub email: Option<Email>,
    /// Postal address.
    pub address: Option<Line>,
    /// Who named this person.
    pub named_by: Option<Handle>,
    /// When this person came into the circle.
    pub added_on: NaiveDate,
    /// When this person was asked "who else?" (wie nog meer?).
    pub asked_who_else_on: Option<NaiveDate>,
    /// Needs an interpreter: language.
    pub needs_interpreter: Option<Line>,
    /// Diet.
    pub needs_diet: Option<Line>,
    /// Transport.
    pub needs_transport: Option<Line>,
    /// Child care.
    pub needs_child_care: Option<Line>,
    /// Access: stairs, hearing, sight.
    pub needs_access: Option<Line>,
}

impl Person {
    /// A person of whom only name and role are known.
    #[must_use]
    pub fn new(handle: Handle, name: Name, role: Role, added_on: NaiveDate) -> Self {
        Self {
            handle,
            name,
            role,
            relation: None,
            tie: None,
            side: None,
            household: None,
            birth_year: None,
            minor: false,
            language: None,
            organisation: None,
            function: None,
            phone: None,
            email: None,
            address: None,
            named_by: None,
            added_on,
            asked_who_else_on: None,
            needs_interpreter: None,
            needs_diet: None,
            needs_transport: None,
            needs_child_care: None,
            needs_access: None,
        }
    }

    /// Whether this person belongs to the circle that makes the plan.
    #[must_use]
    pub fn is_own_people(&self) -> bool {
        match self.role {
            Role::MainPerson | Role::Circle => true,
            Role::Professional | Role::Supporter | Role::Interpreter => false,
        }
    }
}
