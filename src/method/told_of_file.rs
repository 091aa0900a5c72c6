//! Who knows that they are in the file and what they may ask (verteld over de gegevens), and by
//! when they are told (AVG art. 13 and 14).

use super::approach::may_be_written_to;
use super::erasure::within_a_month;
use crate::domain::Case;
use crate::domain::circle::Person;
use chrono::NaiveDate;

/// Whether the coordinator notes in this case who was told. As long as nobody is noted, nobody is
/// asked for: it may be kept elsewhere, as in every case from before it could be noted.
#[must_use]
pub fn is_noted(case: &Case) -> bool {
    case.people.iter().any(|it| it.file_told_on.is_some())
}

/// Whether somebody is still to be told. A door without a name is nobody yet, and nobody approaches
/// who is left alone or is no longer there.
#[must_use]
pub fn is_to_be_told(case: &Case, person: &Person) -> bool {
    person.file_told_on.is_none() && !person.is_unnamed() && may_be_written_to(case, person)
}

/// The day by which somebody is told: within a month after they came into the file, or on the day
/// on which the coordinator first reached them (AVG art. 14(3)).
#[must_use]
pub fn tell_by(case: &Case, person: &Person) -> NaiveDate {
    let reached = case
        .contacts
        .iter()
        .filter(|it| it.person == person.handle && it.reached)
        .map(|it| it.on);
    let explained = case
        .invitations
        .iter()
        .filter(|it| it.person == person.handle)
        .filter_map(|it| it.explained_on);
    reached
        .chain(explained)
        .fold(within_a_month(person.added_on), NaiveDate::min)
}
