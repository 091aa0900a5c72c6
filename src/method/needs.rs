//! What somebody needs to take part (benodigd): an interpreter, a ride, food, child care, access.
//! What nobody put on the list of the day is not arranged, and is a step.

use super::approach::may_be_written_to;
use super::room::comes_to;
use crate::domain::Case;
use crate::domain::circle::{Person, Role};
use crate::domain::conference::ArrangementKind;
use crate::domain::text::{Line, one_spelling};
use chrono::NaiveDate;

/// What someone needs, with the kind of arrangement by which they get it.
#[must_use]
pub fn needs(person: &Person) -> Vec<(ArrangementKind, &Line)> {
    [
        (ArrangementKind::Interpreter, &person.needs_interpreter),
        (ArrangementKind::Food, &person.needs_diet),
        (ArrangementKind::Transport, &person.needs_transport),
        (ArrangementKind::ChildCare, &person.needs_child_care),
        (ArrangementKind::Other, &person.needs_access),
    ]
    .into_iter()
    .filter_map(|(kind, need)| need.as_ref().map(|need| (kind, need)))
    .collect()
}

/// What people who come to a conference need and nobody put on its list, in the order of the
/// people.
#[must_use]
pub fn not_arranged(
    case: &Case,
    conference: u32,
    today: NaiveDate,
) -> Vec<(&Person, ArrangementKind)> {
    let mut open = Vec::new();
    for person in case
        .people
        .iter()
        .filter(|it| !needs(it).is_empty() && comes_to(case, conference, it, today))
    {
        let theirs = needs(person)
            .into_iter()
            .filter(|(kind, need)| !is_arranged(case, conference, person, *kind, need));
        open.extend(theirs.map(|(kind, _)| (person, kind)));
    }
    open
}

/// Whether something on the list is for this need: for this person by name, or for everyone. Of
/// "something else" it is known by the name alone.
fn is_arranged(
    case: &Case,
    conference: u32,
    person: &Person,
    kind: ArrangementKind,
    need: &Line,
) -> bool {
    let is_for_all = kind != ArrangementKind::Other;
    let is_listed = case
        .arrangements
        .iter()
        .filter(|it| it.conference == conference && it.kind == kind)
        .any(|it| match &it.whom {
            Some(whom) => *whom == person.handle,
            None => is_for_all,
        });
    is_listed || kind == ArrangementKind::Interpreter && has_interpreter(case, need)
}

/// Whether an interpreter stands in the case, of this language as far as theirs is known.
fn has_interpreter(case: &Case, need: &Line) -> bool {
    let wanted = one_spelling(need.as_str());
    let speaks = |it: &Person| {
        let language = it.language.as_ref();
        language.is_none_or(|it| wanted.contains(&one_spelling(it.as_str())))
    };
    case.people
        .iter()
        .filter(|it| it.role == Role::Interpreter && may_be_written_to(case, it))
        .any(speaks)
}
