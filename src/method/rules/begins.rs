//! A part of the day that begins with somebody in it of whom it turned out on the day that they do
//! not take part any more (R3).

use super::Finding;
use crate::domain::Case;
use crate::domain::circle::{LeftAlone, Person, Role};
use crate::method::acts::Act;
use crate::method::approach::gone_since;
use crate::method::consent::no_since;
use crate::method::room::is_being_there;
use crate::method::rules::finding;
use chrono::NaiveDate;

/// Who is noted in the part that begins, and said on that day that they stop, or is no longer
/// there. What a main person says stops the part itself.
pub(super) fn with_who_stopped(case: &Case, act: &Act, today: NaiveDate) -> Vec<Finding> {
    let Act::BeginPart {
        conference,
        part,
        on: Some(on),
    } = act
    else {
        return Vec::new();
    };
    case.attendances_of(*conference)
        .filter(|it| is_being_there(it.attending) && it.is_in(*part))
        .filter_map(|it| case.person(&it.person))
        .filter(|it| it.role != Role::MainPerson && stopped_since(case, it, *on, today))
        .map(|it| {
            Finding::warn("R3", finding!("stopped-on-the-day", of(person = it.handle)))
                .mend(format!("ekc conference arrive {} --parts 1", it.handle))
        })
        .collect()
}

/// Whether somebody stopped on a day or since: they want rest, somebody who decides said no or took
/// a yes back, or they are no longer there.
fn stopped_since(case: &Case, person: &Person, day: NaiveDate, today: NaiveDate) -> bool {
    let asked_rest = match person.left_alone {
        Some(LeftAlone::NotAgain) => person.left_alone_on,
        // Who may never be approached stands with the other bans (R15).
        Some(LeftAlone::Never | LeftAlone::Forgotten) | None => None,
    };
    [
        asked_rest,
        no_since(case, person, today),
        gone_since(case, person),
    ]
    .into_iter()
    .flatten()
    .any(|since| since >= day)
}
