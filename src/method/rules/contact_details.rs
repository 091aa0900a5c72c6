//! Texts that say how to reach somebody. How to reach somebody is on no paper but one's own; what
//! was typed by hand is printed as it is. No rule of the practice has a number for it.

use super::{Finding, finding, open_conference};
use crate::domain::Case;
use crate::domain::circle::{Person, Role};
use crate::language::masking::{NamingWords, Reading};
use crate::method::acts::Act;
use crate::method::readers::plan_is_given;
use crate::method::telling::Telling;
use crate::method::texts::{CaseText, TextKind, texts_of};

/// What stands in the case, as long as it is still to be on paper.
pub(super) fn about_facts(case: &Case) -> Vec<Finding> {
    let is_to_come = |text: &CaseText<'_>| match told_by(text.kind) {
        Told::BeforeTheDay | Told::WithInformation => open_conference(case).is_some(),
        Told::WithThePlan => !plan_is_given(case),
        Told::Never => false,
    };
    if case.closed_on().is_some() {
        return Vec::new();
    }
    all(case, is_to_come).map(|(said, _)| said).collect()
}

/// What leaves with such a text, for another than the one it is about.
pub(super) fn about_act(case: &Case, act: &Act) -> Vec<Finding> {
    let Act::Tell { telling, reader } = act else {
        return Vec::new();
    };
    let is_in_it = |text: &CaseText<'_>| match told_by(text.kind) {
        Told::BeforeTheDay => matches!(telling, Telling::AsksToCome | Telling::TellsTheDay),
        Told::WithInformation => *telling == Telling::TellsInformation,
        Told::WithThePlan => *telling == Telling::TellsThePlan,
        Told::Never => false,
    };
    all(case, is_in_it)
        .filter(|(_, other)| other.handle != *reader)
        .map(|(said, _)| said)
        .collect()
}

/// With what a text is told.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Told {
    BeforeTheDay,
    WithInformation,
    WithThePlan,
    /// A meeting may be at somebody's home: there the address is what is told.
    Never,
}

fn told_by(kind: TextKind) -> Told {
    match kind {
        TextKind::Question
        | TextKind::Requirement
        | TextKind::NoPlan
        | TextKind::Arrangement
        | TextKind::Custom => Told::BeforeTheDay,
        TextKind::Answer | TextKind::View => Told::WithInformation,
        TextKind::Plan
        | TextKind::GoesWell
        | TextKind::Goal
        | TextKind::Agreement
        | TextKind::WhatIf
        | TextKind::Help => Told::WithThePlan,
        TextKind::Place | TextKind::Meeting => Told::Never,
    }
}

/// Each of these texts that says how to reach somebody of the circle, with whom.
fn all<'a>(
    case: &'a Case,
    is_asked: impl Fn(&CaseText<'a>) -> bool,
) -> impl Iterator<Item = (Finding, &'a Person)> {
    let has_details = |it: &&Person| {
        let of_the_circle = match it.role {
            Role::MainPerson | Role::Circle | Role::Supporter => true,
            // Their work is to be reached.
            Role::Professional | Role::Interpreter => false,
        };
        of_the_circle && (it.phone.is_some() || it.email.is_some() || it.address.is_some())
    };
    let people: Vec<&Person> = case.people.iter().filter(has_details).collect();
    let words = NamingWords::that_reach(&people);
    let texts: Vec<CaseText<'a>> = if people.is_empty() {
        Vec::new()
    } else {
        texts_of(case).into_iter().filter(is_asked).collect()
    };
    let mut told = Vec::new();
    for text in texts {
        let found = words.found(&Reading::of(text.words));
        let named = people.iter().enumerate().filter(|(nth, person)| {
            found.apart(*nth, &|_| false).is_some() && !is_for_them_alone(case, &text, person)
        });
        told.extend(named.map(|(_, person)| (says_how_to_reach(&text, person), *person)));
    }
    told.into_iter()
}

/// Whether a line of the checklist is for this person: it is in their letter only.
fn is_for_them_alone(case: &Case, text: &CaseText<'_>, person: &Person) -> bool {
    text.kind == TextKind::Arrangement
        && case
            .arrangements
            .iter()
            .any(|it| it.number == text.number && it.whom.as_ref() == Some(&person.handle))
}

fn says_how_to_reach(text: &CaseText<'_>, person: &Person) -> Finding {
    Finding::remark(finding!(
        "reach-on-paper",
        of(text = text.kind.code()),
        of(number = text.number),
        of(other = person.handle)
    ))
}
