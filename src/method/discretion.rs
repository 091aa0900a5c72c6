//! Discretion (R11, R15, R22): what a reader of a paper may know of the others.
//!
//! Two sides that have not met know nothing of each other. Two who are kept apart never learn from a
//! paper that the other takes part, what the other does, or where the other will be.

use super::looking_back::{LookingBack, may_look_back};
use super::readers::may_leave_the_circle;
use super::room::{is_asked_to_come, was_there};
use crate::domain::Case;
use crate::domain::circle::{LeftAlone, Person};
use crate::domain::text::Handle;
use crate::language::masking::names_apart;
use chrono::NaiveDate;

/// Whether a ban or a wish keeps these two apart, now or from a day to come.
#[must_use]
pub fn are_apart(case: &Case, one: &Handle, other: &Handle, today: NaiveDate) -> bool {
    case.kept_apart.iter().any(|pair| {
        pair.is_about(one, other)
            && pair.lifted_on.is_none()
            && pair.until_on.is_none_or(|until| until >= today)
    })
}

/// Whether a reader may read the name of someone and what they do.
#[must_use]
pub fn may_know(case: &Case, reader: &Person, other: &Person, today: NaiveDate) -> bool {
    if reader.handle == other.handle {
        return true;
    }
    let other_sides = matches!((reader.side, other.side), (Some(one), Some(two)) if one != two);
    other.left_alone != Some(LeftAlone::Never)
        && !are_apart(case, &reader.handle, &other.handle, today)
        && (!other_sides || have_met(case, reader, other))
}

/// Whether two were at one conference together, in the room or from a distance.
fn have_met(case: &Case, one: &Person, other: &Person) -> bool {
    case.conferences.iter().any(|conference| {
        was_there(case, conference.number, &one.handle)
            && was_there(case, conference.number, &other.handle)
    })
}

/// Whether someone is kept apart from anybody in the case.
#[must_use]
pub fn is_kept_apart(case: &Case, person: &Person, today: NaiveDate) -> bool {
    case.people
        .iter()
        .any(|other| are_apart(case, &person.handle, &other.handle, today))
}

/// Whether a reader may read the whole plan but for what others they may not know of do in it. Who is kept apart
/// from someone and was not there reads what they do themselves, and no more: what if, and where the children are, is
/// not theirs to know.
#[must_use]
pub fn may_read_whole_plan(
    case: &Case,
    reader: &Person,
    conference: u32,
    today: NaiveDate,
) -> bool {
    let is_left_out =
        case.left_out(conference, &reader.handle).is_some() && !may_leave_the_circle(case);
    was_there(case, conference, &reader.handle)
        || !is_left_out && !is_kept_apart(case, reader, today)
}

/// Whether a reader may read on which day and where the current conference is: not when someone they are kept apart
/// from will be there.
#[must_use]
pub fn may_know_where(case: &Case, reader: &Person, today: NaiveDate) -> bool {
    may_know_where_it_was(case, case.current_number(), reader, today)
}

/// The same for a conference, such as one before: it goes by the invitations to that one. Who is left out of
/// it reads how they take part, and not where the others are.
#[must_use]
pub fn may_know_where_it_was(
    case: &Case,
    conference: u32,
    reader: &Person,
    today: NaiveDate,
) -> bool {
    case.left_out(conference, &reader.handle).is_none()
        && !case.people.iter().any(|other| {
            are_apart(case, &reader.handle, &other.handle, today)
                && is_asked_to_come(case, conference, other)
        })
}

/// Whether a reader may read on which day and where the circle looks back: not when someone they are kept apart from on
/// that day may be there.
#[must_use]
pub fn may_know_where_to_look_back(
    case: &Case,
    meeting: &LookingBack<'_>,
    reader: &Person,
    today: NaiveDate,
) -> bool {
    let day = meeting.on.map_or(today, |on| on.max(today));
    case.left_out(meeting.conference, &reader.handle).is_none()
        && !case.people.iter().any(|other| {
            are_apart(case, &reader.handle, &other.handle, day)
                && may_look_back(case, meeting.conference, other)
        })
}

/// The person of whom a text tells something that this reader may not know, if any. Words they share with someone
/// the reader may know tell nothing.
#[must_use]
pub fn told_of<'a>(
    case: &'a Case,
    reader: &Person,
    texts: &[&str],
    today: NaiveDate,
) -> Option<&'a Person> {
    let (known, hidden): (Vec<&Person>, Vec<&Person>) = case
        .people
        .iter()
        .partition(|other| may_know(case, reader, other, today));
    hidden
        .into_iter()
        .find(|other| texts.iter().any(|text| names_apart(text, other, &known)))
}
