//! What is told to somebody on paper, in a calendar or a list.

/// What kind of telling a paper is. The rules speak of these, so that a new paper is under them from its
/// first line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Telling {
    /// Asks somebody to come: an invitation, a letter in the street.
    AsksToCome,
    /// Tells when and where people meet: a confirmation, the programme, a calendar.
    TellsTheDay,
    /// Tells who is there: a list of participants, the circle map.
    TellsWhoIsThere,
    /// Tells what was agreed: the plan in each of its forms.
    TellsThePlan,
    /// Tells the information that everyone gets.
    TellsInformation,
    /// Asks for information.
    AsksForInformation,
    /// Asks how it went: satisfaction, the call after four weeks.
    AsksHowItWas,
    /// Is for the coordinator alone.
    ForTheCoordinator,
    /// Somebody's rights under the law: access, erasure.
    Rights,
}
