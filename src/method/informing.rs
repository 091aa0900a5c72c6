//! Who hears what is shared with everyone (R11), and who did not hear it.

use super::consent::{came_back_after, is_let_be};
use crate::domain::Case;
use crate::domain::circle::{Person, Role};
use crate::domain::information::InformationTold;
use crate::domain::invitation::{Answer, Invitation};
use chrono::NaiveDate;

/// Somebody who takes part and does not have an answer that was shared with everyone.
#[derive(Clone, Copy, Debug)]
pub struct Missed<'a> {
    /// The question.
    pub number: u32,
    /// Who.
    pub person: &'a Person,
    /// Whether they came into the circle after it was shared; otherwise they took no part then.
    pub came_later: bool,
}

/// Whether somebody hears what is shared with everyone on a day: a main person or one of the
/// circle, who was there by then and takes part.
#[must_use]
pub fn hears(case: &Case, person: &Person, on: NaiveDate, today: NaiveDate) -> bool {
    person.is_own_people() && person.added_on <= on && takes_part(case, person, today)
}

/// Whether somebody takes part as it stands: not who is let be or left out, nor who said no to the
/// conference and was not asked again. A main person hears what is known, also after such a no.
fn takes_part(case: &Case, person: &Person, today: NaiveDate) -> bool {
    let number = case.current_number();
    let said_no = case
        .invitation(number, &person.handle)
        .is_some_and(|it| it.answer == Some(Answer::No) && !it.is_asked_again());
    !is_let_be(case, person, today)
        && case.left_out(number, &person.handle).is_none()
        && (person.role == Role::MainPerson || !said_no)
}

/// Who takes part in the conference that is prepared and does not have what was shared, by
/// question. Who is not invited yet hears it with that.
#[must_use]
pub fn missed(case: &Case, today: NaiveDate) -> Vec<Missed<'_>> {
    let Some(conference) = case.current_conference().filter(|it| it.ending.is_none()) else {
        return Vec::new();
    };
    let is_invited = |it: &Invitation| it.invited_on.is_some();
    let is_asked = |person: &Person| {
        person.role == Role::MainPerson
            || case
                .invitation(conference.number, &person.handle)
                .is_some_and(is_invited)
    };
    let gets_it = |it: &&Person| it.is_own_people() && is_asked(it) && takes_part(case, it, today);
    let people: Vec<&Person> = case.people.iter().filter(gets_it).collect();
    let shared = case
        .information
        .iter()
        .filter_map(|it| Some((it.number, it.shared_on?)));
    let mut all = Vec::new();
    for (number, on) in shared {
        let them = people.iter().copied();
        all.extend(them.filter_map(|it| missed_it(case, number, on, it, today)));
    }
    all
}

fn missed_it<'a>(
    case: &Case,
    number: u32,
    shared: NaiveDate,
    person: &'a Person,
    today: NaiveDate,
) -> Option<Missed<'a>> {
    let told = || {
        case.information_told
            .iter()
            .filter(|it| it.information == number)
    };
    if told().any(|it| it.person == person.handle) {
        return None;
    }
    let came_later = person.added_on > shared;
    // Where it is noted who heard it when it was shared, who is not among them did not.
    let is_noted = told().any(|it| it.on == shared);
    let was_left_out = case.exclusions.iter().any(|it| {
        it.person == person.handle && it.on <= shared && it.lifted_on.is_some_and(|on| on > shared)
    });
    let did_not_hear =
        came_later || is_noted || was_left_out || came_back_after(case, person, shared, today);
    did_not_hear.then_some(Missed {
        number,
        person,
        came_later,
    })
}

/// Whether it was noted of somebody with everyone else, when the answer was shared: that says
/// nothing of them but that they were in the circle.
#[must_use]
pub fn was_told_with_everyone(case: &Case, told: &InformationTold) -> bool {
    case.information
        .iter()
        .any(|it| it.number == told.information && it.shared_on == Some(told.on))
}
