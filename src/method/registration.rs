//! What may stay of an erased case: figures without names, dates or words (registratie; AVG art. 89).

use crate::domain::Case;
use crate::domain::choice::Choice as _;
use crate::domain::circle::{Person, Role};
use chrono::Datelike as _;
use serde_json::{Value, json};

/// The year of the application and the figures. Words of closed lists are kept as the names of their labels.
#[must_use]
pub fn registration(case: &Case) -> (i32, Value) {
    let applied_on = case.application.applied_on;
    let of_role = |role: Role| {
        case.people
            .iter()
            .filter(|it| it.role == role && it.is_counted())
            .count()
    };
    let conference = case.conferences.last();
    let version = case.latest_plan().map_or(0, |plan| plan.version);
    let by_circle = case.agreements_of(version).filter(|it| {
        case.owners_of(version, it.number)
            .filter_map(|owner| case.person(&owner.person))
            .any(Person::is_own_people)
    });
    let closure = case.closures.last().filter(|it| it.reopened_on.is_none());
    let figures = json!({
        "variant": case.application.variant.label(),
        "applicant": case.application.applicant.label(),
        "safety": case.application.safety,
        "conferences": case.conferences.iter().filter(|it| it.ended_at.is_some()).count(),
        "days": conference.and_then(|it| it.on).map(|on| (on - applied_on).num_days()),
        "ending": conference.and_then(|it| it.ending).map(crate::domain::Choice::label),
        "main_persons": of_role(Role::MainPerson),
        "circle": of_role(Role::Circle),
        "professionals": of_role(Role::Professional),
        "came": conference.map(|it| case.attendances_of(it.number).count()),
        "agreements": case.agreements_of(version).count(),
        "agreements_of_circle": by_circle.count(),
        "met_again": case.follow_up_meetings.iter().any(|it| it.held_on.is_some()),
        "closed": closure.map(|it| it.reason.label()),
    });
    (applied_on.year(), figures)
}
