//! Who may be invited, who is still to be, and to whom a conference was explained.

use super::approach::may_be_written_to;
use super::consent::{is_held_back, is_let_be};
use super::room::{is_asked_to_come, left_out_before, was_there};
use super::rules::children::waits_for_a_yes;
use crate::domain::Case;
use crate::domain::circle::{ApartOrder, KeptApart, Person};
use crate::domain::conference::Conference;
use crate::domain::invitation::Answer;
use chrono::NaiveDate;

/// Why someone who was not invited is passed over where nobody is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PassedOver {
    /// They asked to be left alone, may never be approached, or are no longer there.
    LeftAlone,
    /// They are left out of the day.
    LeftOut,
    /// They were left out of a conference before, and nobody said that it no longer holds.
    LeftOutBefore,
    /// They are kept apart from someone who is to come already.
    Apart,
    /// Someone who decides for them said no.
    Refused,
    /// They said no themselves.
    SaidNo,
    /// Somebody who decides for them has not said yes yet.
    NotAgreed,
}

/// Whether someone is kept apart, in one of the ways that count here, from somebody who is asked to
/// come to a conference.
fn is_apart(
    case: &Case,
    conference: &Conference,
    person: &Person,
    today: NaiveDate,
    counts: impl Fn(&KeptApart) -> bool,
) -> bool {
    case.kept_apart
        .iter()
        .filter(|pair| counts(pair) && pair.holds_at(conference.on, today))
        .filter_map(|pair| pair.other_than(&person.handle))
        .filter_map(|other| case.person(other))
        .any(|other| is_asked_to_come(case, conference.number, other, today))
}

/// What stands between someone and an invitation to a conference.
fn obstacle(
    case: &Case,
    conference: &Conference,
    person: &Person,
    today: NaiveDate,
) -> Option<PassedOver> {
    let apart = || is_apart(case, conference, person, today, |_| true);
    if !may_be_written_to(case, person) {
        Some(PassedOver::LeftAlone)
    } else if case.left_out(conference.number, &person.handle).is_some() {
        Some(PassedOver::LeftOut)
    } else if apart() {
        Some(PassedOver::Apart)
    } else if is_held_back(case, person, today) {
        Some(PassedOver::Refused)
    } else {
        None
    }
}

/// Whether the coordinator may invite someone to the current conference: not who is left alone or
/// left out, for whom a no stands or a yes was taken back,
/// or who is kept apart from someone who is to come already.
#[must_use]
pub fn may_be_invited(case: &Case, person: &Person, today: NaiveDate) -> bool {
    case.current_conference()
        .is_some_and(|it| obstacle(case, it, person, today).is_none())
}

/// Whether someone is one of two whom an order keeps apart and who are both asked to come to the
/// current conference (R15): as long as it is not said who of them comes, the day is explained to
/// neither and neither is asked whether they come. A wish is no order: a reason passes it, and then
/// both come.
#[must_use]
pub fn is_kept_away(case: &Case, person: &Person, today: NaiveDate) -> bool {
    let is_order = |pair: &KeptApart| match pair.order {
        ApartOrder::HomeBan | ApartOrder::ContactBan => true,
        ApartOrder::Wish => false,
    };
    case.current_conference().is_some_and(|it| {
        is_apart(case, it, person, today, is_order)
            && is_asked_to_come(case, it.number, person, today)
    })
}

/// Who was asked to come to the conference that is prepared, and was not reached since this day: of
/// what stopped it on that day they know nothing. Who said no does not count on it, and who is let
/// be is told nothing more (R3). A day has no hour: who was reached on it was told then.
#[must_use]
pub fn not_reached_since(case: &Case, since: NaiveDate, today: NaiveDate) -> Vec<&Person> {
    let number = case.current_number();
    let counts_on_it = |person: &Person| {
        case.invitation(number, &person.handle).is_some_and(|it| {
            it.invited_on.is_some() && (it.answer != Some(Answer::No) || it.is_asked_again())
        })
    };
    let was_reached = |person: &Person| {
        case.contacts
            .iter()
            .any(|it| it.person == person.handle && it.reached && it.on >= since)
    };
    case.people
        .iter()
        .filter(|it| counts_on_it(it) && !was_reached(it) && !is_let_be(case, it, today))
        .collect()
}

/// Why someone is passed over where everyone is invited who is not yet. Who was invited, or is
/// forgotten, is not passed over: there is nothing to ask.
#[must_use]
pub fn passed_over(case: &Case, person: &Person, today: NaiveDate) -> Option<PassedOver> {
    let conference = case.current_conference()?;
    let invitation = case.invitation(conference.number, &person.handle);
    if person.is_forgotten() || invitation.is_some_and(|it| it.invited_on.is_some()) {
        return None;
    }
    let no = invitation.is_some_and(|it| it.answer == Some(Answer::No));
    let says_no = no || said_no_before(case, person);
    let waits = || waits_for_a_yes(case, person, today).map(|_| PassedOver::NotAgreed);
    obstacle(case, conference, person, today)
        .or(says_no.then_some(PassedOver::SaidNo))
        .or(left_out_before(case, &person.handle).map(|_| PassedOver::LeftOutBefore))
        .or_else(waits)
}

/// Whether someone is still to be invited to the current conference without being named: who may
/// be, and did not say no, to this conference or to the last one they were asked to.
/// Who said no is not pushed (R3), who was left out of the one before is asked about first (R14),
/// and a child waits for the yes of who decides (R27).
#[must_use]
pub fn is_still_to_invite(case: &Case, person: &Person, today: NaiveDate) -> bool {
    let number = case.current_number();
    let is_open = case
        .invitation(number, &person.handle)
        .is_none_or(|it| it.invited_on.is_none() && it.answer != Some(Answer::No));
    is_open
        && !person.is_for_one_task()
        && !said_no_before(case, person)
        && left_out_before(case, &person.handle).is_none()
        && may_be_invited(case, person, today)
        && waits_for_a_yes(case, person, today).is_none()
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

/// Whether a conference was explained to someone in person (R10): now, for an earlier conference,
/// or since they were at one.
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
