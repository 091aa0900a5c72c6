//! Who may be invited, who is still to be, and to whom a conference was explained.

use super::consent::is_held_back;
use super::room::{is_asked_to_come, was_there};
use crate::domain::Case;
use crate::domain::circle::Person;
use crate::domain::invitation::Answer;
use chrono::NaiveDate;

/// Whether the coordinator may invite someone to the current conference: not who is left alone or left
/// out, for whom a no stands or a yes was taken back, or who is kept apart from someone who is to come already.
#[must_use]
pub fn may_be_invited(case: &Case, person: &Person, today: NaiveDate) -> bool {
    let Some(conference) = case.current_conference() else {
        return false;
    };
    let left_out = case.left_out(conference.number, &person.handle).is_some();
    let apart = case
        .kept_apart
        .iter()
        .filter(|pair| pair.holds_at(conference.on, today))
        .filter_map(|pair| pair.other_than(&person.handle))
        .filter_map(|other| case.person(other))
        .any(|other| is_asked_to_come(case, conference.number, other));
    person.left_alone.is_none() && !left_out && !apart && !is_held_back(case, person, today)
}

/// Whether someone is still to be invited to the current conference without being named: who may be, and did
/// not say no, to this conference or to the last one they were asked to. Who said no is not pushed (R3).
#[must_use]
pub fn is_still_to_invite(case: &Case, person: &Person, today: NaiveDate) -> bool {
    let number = case.current_number();
    let is_open = case
        .invitation(number, &person.handle)
        .is_none_or(|it| it.invited_on.is_none() && it.answer != Some(Answer::No));
    is_open
        && !person.is_for_one_task()
        && !said_no_before(case, person)
        && may_be_invited(case, person, today)
}

/// Whether someone said no to the last conference before this one that they were asked to.
#[must_use]
pub fn said_no_before(case: &Case, person: &Person) -> bool {
    let number = case.current_number();
    case.invitations
        .iter()
        .filter(|it| it.person == person.handle && it.conference < number)
        .max_by_key(|it| it.conference)
        .is_some_and(|it| it.answer == Some(Answer::No))
}

/// Whether a conference was explained to someone in person (R10): now, for an earlier conference, or since
/// they were at one.
#[must_use]
pub fn was_explained(case: &Case, person: &Person) -> bool {
    let number = case.current_number();
    let explained = case
        .invitations
        .iter()
        .any(|it| it.person == person.handle && it.explained_on.is_some());
    explained
        || case
            .conferences
            .iter()
            .any(|it| it.number < number && was_there(case, it.number, &person.handle))
}
