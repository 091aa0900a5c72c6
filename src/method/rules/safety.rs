//! When safety is at stake: the minimum requirement of an involved professional.

use super::{
    Finding, Level, Levels, Passing, Rule, has_begun, is_under_way, nothing, open_conference,
};
use crate::domain::Case;
use crate::domain::choice::YesNo;
use crate::domain::circle::{Person, Role};
use crate::domain::text::Handle;
use crate::method::rules::finding;
use chrono::NaiveDate;

/// R6: when safety is at stake, an involved professional sets a minimum requirement.
pub const R6: Rule = Rule {
    id: "R6",
    levels: Levels::everywhere(Level::Block),
    passing: Passing::WithReason,
    source: "Eigen Kracht Centrale, folder 2011, \"Minimumeis\"; eigen-kracht.nl, \"Eigen plan, samen met netwerk\"",
    about_facts: set_by_a_professional,
    about_acts: nothing,
};

/// R7: everyone knows the minimum requirement from the start.
pub const R7: Rule = Rule {
    id: "R7",
    levels: Levels::everywhere(Level::Warn),
    passing: Passing::Never,
    source: "Eigen Kracht Centrale België, werkwijze: grenzen zijn bekend vanaf het begin",
    about_facts: known_to_everyone,
    about_acts: nothing,
};

/// R8: the plan answers each minimum requirement; the professional says the same day whether it does.
pub const R8: Rule = Rule {
    id: "R8",
    levels: Levels::everywhere(Level::Block),
    passing: Passing::Never,
    source: "adultfgc.com, stage 3, plan and agreement; Eigen Kracht Centrale België, werkwijze",
    about_facts: answered_and_judged,
    about_acts: nothing,
};

fn set_by_a_professional(case: &Case, _: NaiveDate) -> Vec<Finding> {
    let mut findings = Vec::new();
    let is_professional = |handle: &Handle| {
        case.person(handle)
            .is_some_and(|person| person.role == Role::Professional)
    };
    for requirement in case
        .requirements
        .iter()
        .filter(|it| !is_professional(&it.set_by))
    {
        findings.push(Finding::bar(
            "R6",
            finding!(
                "requirement-by-professional",
                of(number = requirement.number)
            ),
        ));
    }
    for verdict in case.verdicts.iter().filter(|it| !is_professional(&it.by)) {
        findings.push(Finding::bar(
            "R6",
            finding!(
                "verdict-by-professional",
                of(number = verdict.requirement),
                of(version = verdict.version)
            ),
        ));
    }
    if case.application.safety && case.requirements.is_empty() {
        let professional = case
            .people
            .iter()
            .find(|person| person.role == Role::Professional);
        let command = professional.map_or_else(
            || "ekc circle add --role @professional".to_owned(),
            |person| format!("ekc requirement --set-by {}", person.handle),
        );
        if has_begun(case) {
            findings.push(
                Finding::block("R6", finding!("day-without-requirement"))
                    .within(case.current_number())
                    .mend(command),
            );
        } else if is_under_way(case) {
            findings.push(Finding::warn("R6", finding!("requirement-missing")).mend(command));
        }
    }
    findings
}

/// Who of those invited does not know a minimum requirement yet, by requirement.
#[must_use]
pub fn not_yet_told(case: &Case) -> Vec<(u32, &Person)> {
    let Some(conference) = open_conference(case) else {
        return Vec::new();
    };
    let is_invited = |person: &Person| {
        case.invitation(conference.number, &person.handle)
            .is_some_and(|it| it.invited_on.is_some())
    };
    let concerned = |person: &&Person| {
        person.left_alone.is_none() && (person.role == Role::MainPerson || is_invited(person))
    };
    let knows = |number: u32, person: &Person| {
        case.requirements_told
            .iter()
            .any(|it| it.requirement == number && it.person == person.handle)
            || case
                .requirements
                .iter()
                .any(|it| it.number == number && it.set_by == person.handle)
    };
    let people: Vec<&Person> = case.people.iter().filter(concerned).collect();
    let pairs = case
        .requirements
        .iter()
        .flat_map(|it| people.iter().map(move |person| (it.number, *person)));
    pairs
        .filter(|(number, person)| !knows(*number, person))
        .collect()
}

fn known_to_everyone(case: &Case, _: NaiveDate) -> Vec<Finding> {
    if !is_under_way(case) {
        return Vec::new();
    }
    let untold = not_yet_told(case).into_iter();
    untold
        .map(|(number, person)| {
            let command = format!("ekc requirement --told {number} --to {}", person.handle);
            Finding::warn(
                "R7",
                finding!(
                    "requirement-untold",
                    of(number = number),
                    of(person = person.handle)
                ),
            )
            .mend(command)
        })
        .collect()
}

fn answered_and_judged(case: &Case, _: NaiveDate) -> Vec<Finding> {
    let Some(plan) = case.latest_plan() else {
        return Vec::new();
    };
    let version = plan.version;
    let mut findings = Vec::new();
    // What was asked after the plan was accepted, it is to answer in its next version.
    let open = open_requirements(case, version, plan.accepted_on.unwrap_or(NaiveDate::MAX));
    if plan.accepted_on.is_some() && !open.is_empty() {
        findings.push(Finding::bar(
            "R8",
            finding!(
                "accepted-unmet",
                of(version = version),
                numbers = open.join(", ")
            ),
        ));
    }
    for requirement in &case.requirements {
        let number = requirement.number;
        if !is_answered(case, version, number) {
            findings.push(
                Finding::warn(
                    "R8",
                    finding!("requirement-unanswered", of(number = number)),
                )
                .mend("ekc plan amend"),
            );
        }
        if case
            .verdict(version, number)
            .is_some_and(|verdict| verdict.on > plan.presented_on)
        {
            findings.push(Finding::warn(
                "R8",
                finding!("verdict-later-day", of(number = number)),
            ));
        }
    }
    findings
}

/// The minimum requirements that no agreement answers, or without a verdict that they are met.
fn open_requirements(case: &Case, version: u32, set_by: NaiveDate) -> Vec<String> {
    let met = |number: u32| {
        case.verdict(version, number)
            .is_some_and(|verdict| verdict.met == YesNo::Yes)
    };
    let asked = case.requirements.iter().filter(|it| it.set_on <= set_by);
    asked
        .filter(|it| !met(it.number) || !is_answered(case, version, it.number))
        .map(|it| it.number.to_string())
        .collect()
}

fn is_answered(case: &Case, version: u32, requirement: u32) -> bool {
    case.requirement_answers
        .iter()
        .any(|it| it.version == version && it.requirement == requirement)
}
