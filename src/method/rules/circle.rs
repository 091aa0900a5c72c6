//! The circle: as wide as possible, each prepared in person, and an interpreter from outside it.

use super::{Finding, Level, Levels, Passing, Rule, has_begun, invited, nothing, open_conference};
use crate::domain::Case;
use crate::domain::circle::{Branch, Person, Role, Tie};
use crate::domain::intake::Variant;
use crate::domain::invitation::Answer;
use crate::language::wording;
use crate::method::approach::may_be_written_to;
use crate::method::consent::is_let_be;
use crate::method::inviting::was_explained;
use crate::method::rules::finding;
use chrono::NaiveDate;

/// R9: the circle is made as wide as possible.
pub const R9: Rule = Rule {
    id: "R9",
    levels: Levels::everywhere(Level::Warn).but(Variant::Neighbourhood, None),
    passing: Passing::Never,
    source: "eigen-kracht.nl, \"Procesbeschrijving\"; huiselijkgeweld.nl, Eigen Kracht-conferentie",
    about_facts: wide,
    about_acts: nothing,
};

/// R10: everyone was told in person what a conference is.
pub const R10: Rule = Rule {
    id: "R10",
    levels: Levels::everywhere(Level::Warn).but(Variant::Restorative, Some(Level::Block)),
    passing: Passing::WithReason,
    source: "Eigen Kracht Centrale, folder 2011; eigen-kracht.nl, \"Procesbeschrijving\"",
    about_facts: |case, today| [prepared_in_person(case, today), groups(case)].concat(),
    about_acts: nothing,
};

/// R28: an interpreter has no tie to the circle.
pub const R28: Rule = Rule {
    id: "R28",
    levels: Levels::everywhere(Level::Warn),
    passing: Passing::Never,
    source: "Family Rights Group, English is not my first language",
    about_facts: interpreter_from_outside,
    about_acts: nothing,
};

/// Below this number of own people the circle is called small. Chosen by us: half of what
/// conferences have on average (annual reports, nine to eleven).
pub const SMALL_CIRCLE: usize = 6;

fn own_people(case: &Case) -> impl Iterator<Item = &Person> {
    case.people.iter().filter(|person| person.is_own_people())
}

/// In which round each of the own people came into the circle.
fn rounds_of_own_people(case: &Case) -> impl Iterator<Item = u32> {
    let rounds = case.people.iter().zip(case.rounds());
    rounds
        .filter(|(person, _)| person.is_own_people())
        .map(|(_, round)| round)
}

fn wide(case: &Case, _: NaiveDate) -> Vec<Finding> {
    if invited(case).next().is_none() || has_begun(case) {
        return Vec::new();
    }
    let mut findings = Vec::new();
    let who_else = "ekc circle who-else";
    let count = own_people(case).count();
    if count < SMALL_CIRCLE {
        findings.push(Finding::warn("R9", finding!("circle-small", count = count)).mend(who_else));
    }
    if let [branch] = branches(case).as_slice() {
        let said = match branch {
            Branch::Mother | Branch::Father | Branch::InLaws => finding!("one-branch"),
            Branch::Household => finding!("household-only"),
        };
        findings.push(Finding::warn("R9", said).mend(who_else));
    }
    let asked = own_people(case).any(|person| person.asked_who_else_on.is_some());
    if !asked {
        findings.push(Finding::warn("R9", finding!("nobody-asked-who-else")).mend(who_else));
    } else if rounds_of_own_people(case).all(|round| round < 2) {
        findings.push(Finding::tell("R9", finding!("no-second-round")).mend(who_else));
    }
    findings
}

/// The branches of the family that are in the circle, each once.
fn branches(case: &Case) -> Vec<Branch> {
    let mut branches: Vec<Branch> = own_people(case)
        .filter_map(|person| person.branch)
        .collect();
    branches.sort_unstable();
    branches.dedup();
    branches
}

fn prepared_in_person(case: &Case, _: NaiveDate) -> Vec<Finding> {
    let Some(conference) = open_conference(case) else {
        return Vec::new();
    };
    let mut findings = Vec::new();
    let invitations = case.invitations_to(conference.number);
    for person in case
        .people
        .iter()
        .filter(|person| person.role == Role::Circle)
    {
        let invitation = invitations.get(&person.handle);
        let is_explained = invitation.is_some_and(|it| it.explained_on.is_some());
        if is_explained || was_explained(case, person) {
            continue;
        }
        let there = case
            .attendances_of(conference.number)
            .find(|it| it.person == person.handle);
        // Who said no, or never answered, is let be (R3).
        let is_let_be =
            invitation.is_some_and(|it| matches!(it.answer, Some(Answer::No | Answer::NoReply)));
        if is_let_be && there.is_none() {
            continue;
        }
        let command = format!(
            "ekc invite {} --explain-only --explained @date",
            person.handle
        );
        if there.is_some() && case.application.variant == Variant::Restorative {
            findings.push(
                Finding::block(
                    "R10",
                    finding!("unprepared-at-the-day", of(person = person.handle)),
                )
                .within(conference.number)
                .mend(command),
            );
        } else if invitation.is_some_and(|it| it.invited_on.is_some()) && there.is_none() {
            findings.push(
                Finding::warn("R10", finding!("not-explained", of(person = person.handle)))
                    .mend(command),
            );
        }
    }
    findings
}

/// A group is told nothing in person, invited by nobody and left alone by nobody: one of them is,
/// the contact person (aanspreekpunt).
fn groups(case: &Case) -> Vec<Finding> {
    let is_one = |person: &&Person| {
        person.role == Role::Circle
            && !person.is_for_one_task()
            && !person.is_unnamed()
            && may_be_written_to(case, person)
            && wording::group_name(person.name.as_str()).is_some()
    };
    let named = case.people.iter().filter(is_one);
    named
        .filter(|_| case.closed_on().is_none())
        .map(|it| {
            Finding::warn(
                "R10",
                finding!("group-without-contact", of(person = it.handle)),
            )
            .mend(format!("ekc circle edit {} --name @name", it.handle))
        })
        .collect()
}

fn interpreter_from_outside(case: &Case, _: NaiveDate) -> Vec<Finding> {
    let interpreters = case
        .people
        .iter()
        .filter(|person| person.role == Role::Interpreter);
    let tied = interpreters.filter(|it| {
        let by_tie = match it.tie {
            Some(Tie::Family | Tie::Friend | Tie::Neighbour | Tie::Acquaintance) => true,
            Some(Tie::Professional) | None => false,
        };
        let shares_a_home = it.household.is_some()
            && own_people(case).any(|person| person.is_of_household(it.household.as_ref()));
        by_tie || it.branch.is_some() || shares_a_home
    });
    tied.map(|it| {
        Finding::warn(
            "R28",
            finding!("interpreter-of-the-circle", of(person = it.handle)),
        )
        .mend("ekc circle add --role @interpreter")
    })
    .collect()
}

/// What may help the circle grow: questions to ask, never a score.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Growth<'a> {
    /// How many of the own people came in each round; round 0 is the main persons.
    pub rounds: Vec<(u32, usize)>,
    /// Who was not yet asked "who else?".
    pub not_asked: Vec<&'a Person>,
    /// Branches of the family nobody comes from, when some branch is known.
    pub branches: Vec<Branch>,
    /// Kinds of tie nobody has.
    pub ties: Vec<Tie>,
    /// Of the circle, who was not spoken to in person yet.
    pub not_spoken: Vec<&'a Person>,
}

/// Look where the circle may grow, by who may be asked today.
#[must_use]
pub fn growth(case: &Case, today: NaiveDate) -> Growth<'_> {
    let mut rounds = std::collections::BTreeMap::new();
    for round in rounds_of_own_people(case) {
        *rounds.entry(round).or_insert(0) += 1;
    }
    let known = branches(case);
    let branches = [
        Branch::Mother,
        Branch::Father,
        Branch::InLaws,
        Branch::Household,
    ];
    let ties = [Tie::Family, Tie::Friend, Tie::Neighbour, Tie::Acquaintance];
    let has_tie = |tie: Tie| own_people(case).any(|person| person.tie == Some(tie));
    let is_let_be = |person: &Person| is_let_be(case, person, today);
    let spoken = |person: &Person| {
        let reached = case
            .contacts
            .iter()
            .any(|it| it.person == person.handle && it.is_talk());
        reached
            || case
                .invitations
                .iter()
                .any(|it| it.person == person.handle && it.explained_on.is_some())
    };
    Growth {
        rounds: rounds.into_iter().collect(),
        not_asked: own_people(case)
            .filter(|person| !is_let_be(person) && person.asked_who_else_on.is_none())
            .collect(),
        branches: branches
            .into_iter()
            .filter(|branch| !known.is_empty() && !known.contains(branch))
            .collect(),
        ties: ties.into_iter().filter(|tie| !has_tie(*tie)).collect(),
        not_spoken: own_people(case)
            .filter(|person| person.role == Role::Circle && !is_let_be(person) && !spoken(person))
            .collect(),
    }
}
