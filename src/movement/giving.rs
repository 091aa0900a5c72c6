//! What is noted when something is given: to whom the plan, and with whom information is shared.
//! Noted by itself (`ekc plan share`, `ekc inform share`), or with the paper (`ekc print --give`).

use super::change::put;
use crate::domain::Case;
use crate::domain::circle::Person;
use crate::domain::information::InformationTold;
use crate::domain::plan::PlanShare;
use crate::domain::text::Handle;
use crate::method::acts::Act;
use crate::method::informing::hears;
use chrono::NaiveDate;

/// Note that somebody got the plan. Gives what the rules judge, as done on `gives_on`.
pub(crate) fn give_plan(case: &mut Case, share: PlanShare, gives_on: NaiveDate) -> Act {
    let act = Act::GivePlan {
        version: share.version,
        person: share.person.clone(),
        on: gives_on,
    };
    let (version, person) = (share.version, share.person.clone());
    put(&mut case.plan_shares, share, |it| {
        it.version == version && it.person == person
    });
    act
}

/// Note who heard it with everyone else: who took no part then, and comes back, did not (R11).
pub(crate) fn note_who_heard(case: &mut Case, numbers: &[u32], on: NaiveDate, today: NaiveDate) {
    let people: Vec<Handle> = who_hears(case, on, today)
        .map(|it| it.handle.clone())
        .collect();
    note_heard(case, numbers, &people, on);
}

/// Note that these people heard it. Who heard it before did so on the day that stands.
pub(crate) fn note_heard(case: &mut Case, numbers: &[u32], people: &[Handle], on: NaiveDate) {
    for information in numbers {
        for person in people {
            let is_known = case
                .person(person)
                .is_some_and(|it| has_heard(case, *information, it));
            if !is_known {
                case.information_told.push(InformationTold {
                    information: *information,
                    person: person.clone(),
                    on,
                });
            }
        }
    }
}

/// Everybody who hears what is shared with everyone on a day.
pub(crate) fn who_hears(
    case: &Case,
    on: NaiveDate,
    today: NaiveDate,
) -> impl Iterator<Item = &Person> {
    case.people
        .iter()
        .filter(move |it| hears(case, it, on, today))
}

/// Whether it is noted that somebody heard an answer.
pub(crate) fn has_heard(case: &Case, information: u32, person: &Person) -> bool {
    let mut told = case.information_told.iter();
    told.any(|it| it.information == information && it.person == person.handle)
}
