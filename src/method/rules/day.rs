//! The wall of part 2: private time for a person or family, led by the coordinator elsewhere.

use super::coordinator::notes;
use super::{Finding, Level, Levels, Passing, Rule, Said, nothing};
use crate::domain::Case;
use crate::domain::choice::YesNo;
use crate::domain::circle::Role;
use crate::domain::conference::{Attendance, Part};
use crate::domain::intake::Variant;
use crate::domain::text::Handle;
use crate::language::wording;
use crate::method::approach::speaks_for_the_circle;
use crate::method::rules::finding;
use crate::method::variant::{Admission, admission};

/// R12: private time is of the family: no coordinator, no professional,
/// and no notes of what was said.
pub const R12: Rule = Rule {
    id: "R12",
    levels: Levels::only(Variant::Family, Level::Block),
    passing: Passing::Never,
    source: "Eigen Kracht Centrale, folder 2011, \"Verschillende varianten\"; \
             tvpo.nl, Eigen Kracht-conferenties",
    about_facts: |case, _| {
        [
            coordinator_in_private_time(case),
            guests_in_part_two(
                "R12",
                |number, person| finding!("private-time", of(number = number), of(person = person)),
                case,
            ),
            told_of_private_time(case),
        ]
        .concat()
    },
    about_acts: nothing,
};

/// R13: in a street, a learning question and repair after harm the coordinator leads part 2.
pub const R13: Rule = Rule {
    id: "R13",
    levels: Levels::everywhere(Level::Block).but(Variant::Family, None),
    passing: Passing::Never,
    source: "Eigen Kracht Centrale, folder 2011, \"Verschillende varianten\"",
    about_facts: |case, _| {
        [
            coordinator_away(case),
            guests_in_part_two(
                "R13",
                |number, person| {
                    finding!(
                        "professional-in-part-two",
                        of(number = number),
                        of(person = person)
                    )
                },
                case,
            ),
        ]
        .concat()
    },
    about_acts: nothing,
};

fn coordinator_in_private_time(case: &Case) -> Vec<Finding> {
    let one_was_there = |number: u32| {
        case.coordinators_in_part_two
            .iter()
            .any(|it| it.conference == number && it.there == YesNo::Yes)
    };
    let there = case.conferences.iter().filter(|conference| {
        conference.coordinator_in_part_two == Some(YesNo::Yes) || one_was_there(conference.number)
    });
    there
        .map(|it| {
            Finding::bar(
                "R12",
                finding!("coordinator-in-private-time", of(number = it.number)),
            )
        })
        .collect()
}

fn coordinator_away(case: &Case) -> Vec<Finding> {
    let away = case
        .conferences
        .iter()
        .filter(|conference| conference.coordinator_in_part_two == Some(YesNo::No));
    away.map(|it| {
        Finding::warn(
            "R13",
            finding!("coordinator-absent", of(number = it.number)),
        )
    })
    .collect()
}

/// Whoever is in part 2 by somebody's choice:
/// a choice of the main person, that is, and of nobody else.
fn guests_in_part_two(
    rule: &'static str,
    said: fn(u32, &Handle) -> Said,
    case: &Case,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    for attendance in case.attendances.iter().filter(|it| it.part_two) {
        let guest = case
            .person(&attendance.person)
            .map_or(Role::Circle, |person| person.role);
        match (
            admission(case.application.variant, Part::PlanMaking, guest),
            chosen_by_who_may(case, attendance),
        ) {
            (Admission::Welcome, _) | (Admission::ByChoiceOfMainPerson, Some(true)) => {}
            (Admission::ByChoiceOfMainPerson, None) => {
                let command = format!(
                    "ekc conference arrive {} --stays-by-choice-of @person",
                    attendance.person
                );
                findings.push(
                    Finding::bar(rule, said(attendance.conference, &attendance.person))
                        .mend(command),
                );
            }
            (Admission::ByChoiceOfMainPerson, Some(false)) => {
                findings.push(Finding::bar(
                    rule,
                    finding!(
                        "choice-of-main-person",
                        of(number = attendance.conference),
                        of(person = attendance.person)
                    ),
                ));
            }
        }
    }
    findings
}

/// Whether each who chose that this guest stays may choose so; none where nobody chose.
fn chosen_by_who_may(case: &Case, attendance: &Attendance) -> Option<bool> {
    let first = attendance.stays_by_choice_of.as_ref()?;
    let others = case
        .stay_choices
        .iter()
        .filter(|it| it.conference == attendance.conference && it.person == attendance.person)
        .map(|it| &it.chosen_by);
    let may_choose = |chooser: &Handle| {
        let person = case.person(chooser);
        person.is_some_and(|person| speaks_for_the_circle(case, person.role))
    };
    Some(std::iter::once(first).chain(others).all(may_choose))
}

fn told_of_private_time(case: &Case) -> Vec<Finding> {
    let told = notes(case)
        .into_iter()
        .filter(|(_, words)| wording::tells_private_time(words).is_some());
    told.map(|(place, _)| Finding::warn("R12", finding!("private-time-told", of(place = place))))
        .collect()
}
