//! Information: the same for everyone, and honest about what happens without a plan.

use super::{
    Finding, Level, Levels, Passing, Rule, invited, is_under_way, nothing, open_conference,
};
use crate::domain::Case;
use crate::domain::information::InformationTold;
use crate::domain::intake::{Applicant, Variant};
use crate::method::acts::Act;
use crate::method::consent::{Agreed, of_main_persons};
use crate::method::informing::{Missed, missed};
use crate::method::rules::finding;
use crate::method::telling::Telling;
use chrono::NaiveDate;

/// R11: everyone gets the same information.
pub const R11: Rule = Rule {
    id: "R11",
    levels: Levels::everywhere(Level::Warn),
    passing: Passing::Never,
    source: "eigen-kracht.nl, \"Procesbeschrijving\"",
    about_facts: same_for_everyone,
    about_acts: nothing,
};

/// R30: it is told beforehand what happens when no plan comes.
pub const R30: Rule = Rule {
    id: "R30",
    levels: Levels::everywhere(Level::Warn)
        .but(Variant::Neighbourhood, None)
        .but(Variant::Learning, None),
    passing: Passing::Never,
    source: "adultfgc.com, stage 3, the conference",
    about_facts: route_without_a_plan,
    about_acts: asking_without_a_route,
};

/// R31: the conference is a right, never a ticket to help.
pub const R31: Rule = Rule {
    id: "R31",
    levels: Levels::everywhere(Level::Inform).but(Variant::Neighbourhood, None),
    passing: Passing::Never,
    source: "NJi, dossier Familiegroepsplan",
    about_facts: no_ticket,
    about_acts: nothing,
};

/// Who heard the answer to a question already, before everyone got it.
fn heard(case: &Case, number: u32) -> impl Iterator<Item = &InformationTold> {
    case.information_told
        .iter()
        .filter(move |it| it.information == number)
}

fn same_for_everyone(case: &Case, today: NaiveDate) -> Vec<Finding> {
    let mut findings = Vec::new();
    if open_conference(case).is_none() {
        return findings;
    }
    for item in &case.information {
        let command = format!("ekc inform share {}", item.number);
        match (item.received_on, item.shared_on) {
            // What some know and others do not is told at once: it can still be made the same.
            (Some(_), None) if heard(case, item.number).next().is_some() => {
                findings.extend(heard(case, item.number).map(|it| {
                    Finding::warn(
                        "R11",
                        finding!(
                            "known-by-some",
                            of(number = item.number),
                            of(person = it.person)
                        ),
                    )
                    .mend(command.clone())
                }));
            }
            // Whoever is invited may have heard it: from the day it came in some know it
            // and others do not.
            (Some(_), None) if is_under_way(case) => findings.push(
                Finding::warn(
                    "R11",
                    finding!("information-unshared", of(number = item.number)),
                )
                .mend(command),
            ),
            _ => {}
        }
    }
    findings.extend(missed(case, today).iter().map(who_missed));
    findings
}

/// Who takes part and does not have what was shared: it is told to that one.
fn who_missed(it: &Missed<'_>) -> Finding {
    let (number, person) = (it.number, &it.person.handle);
    let said = if it.came_later {
        finding!(
            "came-after-sharing",
            of(number = number),
            of(person = person)
        )
    } else {
        finding!(
            "came-back-after-sharing",
            of(number = number),
            of(person = person)
        )
    };
    Finding::warn("R11", said).mend(format!("ekc inform share {number} {person}"))
}

fn route_without_a_plan(case: &Case, _: NaiveDate) -> Vec<Finding> {
    let is_silent = open_conference(case).is_some_and(|it| it.if_no_plan.is_none());
    if is_silent && is_under_way(case) {
        vec![no_route()]
    } else {
        Vec::new()
    }
}

fn no_route() -> Finding {
    Finding::warn("R30", finding!("no-route-told")).mend("ekc conference set --if-no-plan @text")
}

/// R30 about an act: who is asked to come hears it beforehand, so it is there when the day is set
/// and before the first invitation.
fn asking_without_a_route(case: &Case, act: &Act, _: NaiveDate) -> Vec<Finding> {
    let is_silent = open_conference(case).is_some_and(|it| it.if_no_plan.is_none());
    let asks = match act {
        Act::SetDay { .. } | Act::Invite { .. } => true,
        Act::Tell { telling, .. } => match telling {
            Telling::Explains
            | Telling::AsksToCome
            | Telling::TellsTheDay
            | Telling::HoldsTheDay
            | Telling::TellsInformation => true,
            Telling::TellsWhoIsThere
            | Telling::TellsThePlan
            | Telling::AsksForInformation
            | Telling::AsksHowItWas
            | Telling::TellsItIsOff
            | Telling::ForTheCoordinator
            | Telling::Rights => false,
        },
        Act::ChangeRole { .. }
        | Act::Approach { .. }
        | Act::Explain { .. }
        | Act::AskWhoElse { .. }
        | Act::AskInformation { .. }
        | Act::ShareInformation
        | Act::HandOver
        | Act::Arrange { .. }
        | Act::SetHourOrPlace { .. }
        | Act::ProposeDay { .. }
        | Act::Arrive { .. }
        | Act::BeginPart { .. }
        | Act::End { .. }
        | Act::RecordPlan { .. }
        | Act::GiveTask { .. }
        | Act::AcceptPlan { .. }
        | Act::GivePlan { .. }
        | Act::Call { .. }
        | Act::PlanMeeting { .. } => false,
    };
    if is_silent && asks {
        vec![no_route()]
    } else {
        Vec::new()
    }
}

/// It is told where it may help: until who it is about said yes or no, or, where there is no main
/// person, until somebody is invited. Whether there is a legal frame or not:
/// what a professional advises can feel like a duty.
fn no_ticket(case: &Case, today: NaiveDate) -> Vec<Finding> {
    let is_open = match case.main_persons().next() {
        Some(_) => of_main_persons(case, today)
            .iter()
            .any(|it| it.agreed == Agreed::NotYet),
        None => invited(case).next().is_none(),
    };
    let by_professional = match case.application.applicant {
        Applicant::Professional => true,
        Applicant::MainPerson | Applicant::Family | Applicant::Acquaintance => false,
    };
    if by_professional && is_open && open_conference(case).is_some() {
        vec![Finding::tell("R31", finding!("no-ticket"))]
    } else {
        Vec::new()
    }
}
