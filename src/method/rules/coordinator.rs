//! The coordinator: independent, without help or judgement of their own.

use super::{Finding, Level, Levels, Passing, Rule, is_under_way, nothing};
use crate::domain::Case;
use crate::domain::intake::{Coordinator, Variant};
use crate::domain::spelling::plain;
use crate::domain::text::{Line, Prose, is_same_name};
use crate::language::masking::names;
use crate::language::wording;
use crate::method::acts::Act;
use crate::method::rules::finding;
use chrono::NaiveDate;

/// R1: the coordinator is independent and has said so for this case.
pub const R1: Rule = Rule {
    id: "R1",
    levels: Levels::everywhere(Level::Block).but(Variant::Neighbourhood, None),
    passing: Passing::WithReason,
    source: "Eigen Kracht Centrale, folder 2011; \
             eigen-kracht.nl, \"Eigen Kracht-coördinator worden\"",
    about_facts: |case, today| {
        let called = is_under_way(case);
        let open = if called {
            undeclared("R1", case, today)
        } else {
            Vec::new()
        };
        [open, stakes("R1", case, today)].concat()
    },
    about_acts: independence_of_who_calls,
};

/// R2: the coordinator gives no help, no advice, no judgement.
pub const R2: Rule = Rule {
    id: "R2",
    levels: Levels::everywhere(Level::Inform),
    passing: Passing::Never,
    source: "Eigen Kracht Centrale, folder 2011; \
             eigen-kracht.nl, \"Eigen plan, samen met netwerk\"",
    about_facts: |case, _| [no_advice(case), complaints(case)].concat(),
    about_acts: nothing,
};

/// R32: in a street the coordinators do not come from the municipality or the housing corporation.
pub const R32: Rule = Rule {
    id: "R32",
    levels: Levels::only(Variant::Neighbourhood, Level::Block),
    passing: Passing::WithReason,
    source: "eigen-kracht.nl, \"Doen waarvoor we zijn\"",
    about_facts: street,
    about_acts: calling_in_a_street,
};

/// Nobody is called together before independence was declared, and who takes over is independent
/// too.
fn independence_of_who_calls(case: &Case, act: &Act, today: NaiveDate) -> Vec<Finding> {
    if *act == Act::HandOver {
        taking_over("R1", case, today)
    } else if act.calls_together() {
        undeclared("R1", case, today)
    } else {
        Vec::new()
    }
}

fn calling_in_a_street(case: &Case, act: &Act, today: NaiveDate) -> Vec<Finding> {
    if *act == Act::HandOver {
        return taking_over("R32", case, today);
    }
    if !act.calls_together() {
        return Vec::new();
    }
    let mut findings = undeclared("R32", case, today);
    findings.extend(of_the_street(case, today));
    findings
}

/// Coordinators of now who did not declare that they are independent.
fn undeclared(rule: &'static str, case: &Case, today: NaiveDate) -> Vec<Finding> {
    if case.coordinators_on(today).next().is_none() {
        return vec![
            Finding::block(rule, finding!("no-coordinator-named"))
                .mend("ekc edit-case --coordinator @name --independent"),
        ];
    }
    let silent = case
        .coordinators_on(today)
        .filter(|coordinator| coordinator.independent_on.is_none());
    silent
        .map(|it| {
            Finding::block(
                rule,
                finding!("independence-undeclared", of(number = it.number)),
            )
            .mend("ekc edit-case --independent")
        })
        .collect()
}

/// Coordinators of now whose employer is an organisation in this case.
fn with_a_stake(case: &Case, today: NaiveDate) -> impl Iterator<Item = &Coordinator> {
    let involved = |employer: &Line| {
        let employer = plain(employer.as_str());
        let same = |other: &Line| plain(other.as_str()) == employer;
        let organisations = case
            .people
            .iter()
            .filter_map(|person| person.organisation.as_ref());
        organisations
            .chain(&case.application.financer)
            .chain(&case.application.municipality)
            .any(same)
    };
    let street = case.application.variant == Variant::Neighbourhood;
    let has_a_stake = move |employer: &Line| {
        involved(employer) || street && is_municipality_or_corporation(employer)
    };
    case.coordinators_on(today)
        .filter(move |coordinator| coordinator.employer.as_ref().is_some_and(has_a_stake))
}

/// Whether it may be said that the coordinators of a day are independent: each of them declared it,
/// and nobody works for who has a part in the case.
#[must_use]
pub fn is_independent(case: &Case, today: NaiveDate) -> bool {
    let declared = |it: &Coordinator| it.independent_on.is_some_and(|on| on <= today);
    case.coordinators_on(today).next().is_some()
        && case.coordinators_on(today).all(declared)
        && with_a_stake(case, today).next().is_none()
}

/// A case that is handed over says who stops and who goes on, and who goes on has no part in it.
/// That is told and stops nobody: it may be noted by who takes over.
fn taking_over(rule: &'static str, case: &Case, today: NaiveDate) -> Vec<Finding> {
    let goes_on = |it: &&Coordinator| it.ended_on.is_none();
    let going_on: Vec<&Coordinator> = case.coordinators.iter().filter(goes_on).collect();
    let somebody_stops = case.coordinators.iter().any(|it| it.ended_on.is_some());
    // On that day all of them are there.
    let begun = going_on.iter().filter_map(|it| it.begun_on).max();
    let day = begun.map_or(today, |begun| begun.max(today));
    let mut findings = stakes(rule, case, day);
    for coordinator in &going_on {
        let inside = case
            .people
            .iter()
            .filter(|it| is_same_name(&it.name, &coordinator.name));
        findings.extend(inside.map(|it| {
            Finding::warn(
                rule,
                finding!(
                    "takes-over-from-inside",
                    of(number = coordinator.number),
                    of(person = it.handle)
                ),
            )
        }));
    }
    if !somebody_stops || going_on.is_empty() {
        findings.push(
            Finding::tell(rule, finding!("nobody-takes-over"))
                .mend("ekc edit-case --coordinator-ends @name --coordinator @name"),
        );
    }
    findings
}

/// In a street the municipality and the housing corporation are parties,
/// whether or not they stand in the file.
fn is_municipality_or_corporation(employer: &Line) -> bool {
    let employer = plain(employer.as_str());
    [
        "gemeente",
        "municipality",
        "corporatie",
        "woonstichting",
        "woningstichting",
        "housing",
    ]
    .iter()
    .any(|word| employer.contains(word))
}

/// Coordinators whose employer has a part in the case: told as soon as it is known.
fn stakes(rule: &'static str, case: &Case, today: NaiveDate) -> Vec<Finding> {
    with_a_stake(case, today)
        .map(|it| Finding::warn(rule, finding!("double-role", of(number = it.number))))
        .collect()
}

fn street(case: &Case, today: NaiveDate) -> Vec<Finding> {
    if !is_under_way(case) {
        return stakes("R32", case, today);
    }
    let mut findings = undeclared("R32", case, today);
    findings.extend(of_the_street(case, today));
    if case.coordinators_on(today).count() == 1 {
        findings.push(
            Finding::tell("R32", finding!("one-coordinator"))
                .mend("ekc edit-case --coordinator @name"),
        );
    }
    findings
}

/// Coordinators who come from a party in the street.
fn of_the_street(case: &Case, today: NaiveDate) -> impl Iterator<Item = Finding> {
    with_a_stake(case, today).map(|it| {
        Finding::block(
            "R32",
            finding!("coordinator-of-the-street", of(number = it.number)),
        )
    })
}

/// What the coordinator wrote down in own words: where it stands, and the words.
pub(super) fn notes(case: &Case) -> Vec<(String, &str)> {
    let contacts = case.contacts.iter().map(|it| {
        (
            format!("contact {}", it.number),
            it.note.as_ref().map(Prose::as_str),
        )
    });
    let conferences = case.conferences.iter().map(|it| {
        (
            format!("conference {}", it.number),
            it.ending_reason.as_ref().map(Line::as_str),
        )
    });
    let exclusions = case
        .exclusions
        .iter()
        .map(|it| (format!("exclude {}", it.person), Some(it.reason.as_str())));
    let calls = case.follow_up_calls.iter().map(|it| {
        (
            format!("call {}", it.number),
            it.note.as_ref().map(Prose::as_str),
        )
    });
    let closures = case.closures.iter().map(|it| {
        (
            format!("close {}", it.number),
            it.note.as_ref().map(Line::as_str),
        )
    });
    let deviations = case
        .deviations
        .iter()
        .map(|it| (format!("because {}", it.number), Some(it.because.as_str())));
    let all = contacts
        .chain(conferences)
        .chain(exclusions)
        .chain(calls)
        .chain(closures)
        .chain(deviations);
    all.filter_map(|(place, words)| Some((place, words?)))
        .collect()
}

/// In a street: a complaint about somebody of the file, in what was noted of somebody else. What
/// people want is written down, and not what another did.
fn complaints(case: &Case) -> Vec<Finding> {
    match case.application.variant {
        Variant::Neighbourhood => {}
        Variant::Family | Variant::Learning | Variant::Restorative => return Vec::new(),
    }
    let contacts = case.contacts.iter().filter_map(|it| {
        let note = it.note.as_ref()?;
        Some((format!("contact {}", it.number), &it.person, note.as_str()))
    });
    let views = case
        .views
        .iter()
        .map(|it| (format!("view {}", it.number), &it.person, it.words.as_str()));
    let calls = case.follow_up_calls.iter().filter_map(|it| {
        let note = it.note.as_ref()?;
        Some((format!("call {}", it.number), &it.person, note.as_str()))
    });
    contacts
        .chain(views)
        .chain(calls)
        .filter_map(|(place, of, words)| {
            let word = wording::accuses(words)?;
            let is_named = case
                .people
                .iter()
                .any(|it| it.handle != *of && names(words, it));
            is_named.then(|| {
                Finding::tell(
                    "R2",
                    finding!("complaint-in-a-note", of(place = place), word = word),
                )
            })
        })
        .collect()
}

fn no_advice(case: &Case) -> Vec<Finding> {
    let advises = notes(case)
        .into_iter()
        .filter_map(|(place, words)| wording::advises(words).map(|word| (place, word)));
    advises
        .map(|(place, word)| {
            Finding::tell(
                "R2",
                finding!("advice-in-a-note", of(place = place), word = word),
            )
        })
        .collect()
}
