//! After harm: the two sides, and first the acknowledgement.

use super::voluntary::{given_on_paper, is_of_a_plan};
use super::{Finding, Level, Levels, Passing, Rule, Said, is_under_way, open_conference};
use crate::domain::Case;
use crate::domain::circle::{Person, Side};
use crate::domain::conference::Ending;
use crate::domain::intake::Variant;
use crate::method::acts::Act;
use crate::method::readers::plan_is_given;
use crate::method::rules::finding;
use crate::method::sides::{self, has_no_side_yet};
use crate::method::telling::Telling;
use chrono::NaiveDate;

/// R26: after harm both sides come of their own will, and who did it has acknowledged their part.
pub const R26: Rule = Rule {
    id: "R26",
    levels: Levels::only(Variant::Restorative, Level::Block),
    passing: Passing::Never,
    source: "IIRP, conferencing script; eigen-kracht.nl, \"De dader zag in wat ie gedaan had\"",
    about_facts: both_sides,
    about_acts: calling_after_harm,
};

fn both_sides(case: &Case, _: NaiveDate) -> Vec<Finding> {
    if open_conference(case).is_none() {
        return with_an_open_plan(case);
    }
    let unsaid = case.people.iter().filter(|it| has_no_side_yet(it));
    let mut findings: Vec<Finding> = unsaid
        .map(|it| {
            Finding::warn("R26", finding!("side-unknown", of(person = it.handle)))
                .mend(say_side(it))
        })
        .collect();
    if is_under_way(case) {
        findings.extend(
            without_a_side(case)
                .map(|said| Finding::warn("R26", said).mend("ekc circle add --role @main-person")),
        );
        findings.extend(not_acknowledged(case));
    }
    findings
}

/// Once the conference is over: what stands between the circle and a plan that is not made yet, or
/// not given to everyone who gets it.
fn with_an_open_plan(case: &Case) -> Vec<Finding> {
    let ended_with_one = case
        .current_conference()
        .is_some_and(|it| ends_with_a_plan(it.ending));
    let is_recorded = case
        .latest_plan()
        .is_some_and(|plan| plan.conference == case.current_number());
    let is_open = case.closed_on().is_none() && !(is_recorded && plan_is_given(case));
    if !ended_with_one || !is_open {
        return Vec::new();
    }
    not_ready_after_harm(case).into_iter().map(told).collect()
}

fn ends_with_a_plan(ending: Option<Ending>) -> bool {
    match ending {
        Some(Ending::Plan | Ending::PlanInMaking | Ending::PlanWithoutMeeting) => true,
        Some(Ending::NoPlan | Ending::StoppedInPreparation) | None => false,
    }
}

/// The same as a warning, where it is only written down.
fn told(finding: Finding) -> Finding {
    Finding {
        level: Level::Warn,
        ..finding
    }
}

fn say_side(person: &Person) -> String {
    format!("ekc circle edit {} --side @side", person.handle)
}

/// The findings about each side of which no main person is there.
fn without_a_side(case: &Case) -> impl Iterator<Item = Said> {
    sides::missing_sides(case).filter_map(|side| match side {
        Side::Harmed => Some(finding!("no-harmed-side")),
        Side::Responsible => Some(finding!("no-responsible-side")),
        Side::Both | Side::Neither => None,
    })
}

/// Nobody is called together, no calendar holds the day, no part of it begins, and nothing goes on
/// with a plan before it was said who was harmed and who did it, and before who did it acknowledged
/// their part. Until then who was harmed is left in peace. What only tells of the day warns. That a
/// conference ended with a plan is written down.
fn calling_after_harm(case: &Case, act: &Act, today: NaiveDate) -> Vec<Finding> {
    let given = given_on_paper(case, act, today);
    let act = given.as_ref().unwrap_or(act);
    if let Act::End { conference, .. } = act {
        let ending = case.conference(*conference).and_then(|it| it.ending);
        return if ends_with_a_plan(ending) {
            not_ready_after_harm(case).into_iter().map(told).collect()
        } else {
            Vec::new()
        };
    }
    let goes_on = matches!(act, Act::BeginPart { .. }) || is_of_a_plan(act);
    if act.calls_together() || goes_on || tells(act, Telling::HoldsTheDay) {
        not_ready_after_harm(case)
    } else if tells_of_the_day(act) && open_conference(case).is_some() {
        not_acknowledged(case).map(told).collect()
    } else {
        harmed_comes_second(case, act).into_iter().collect()
    }
}

fn tells(act: &Act, wanted: Telling) -> bool {
    matches!(act, Act::Tell { telling, .. } if *telling == wanted)
}

/// Whether an act only tells of the day that is to come: where it is, who is there, what is known.
/// An acknowledgement may be taken back after everyone was asked.
fn tells_of_the_day(act: &Act) -> bool {
    [
        Telling::TellsTheDay,
        Telling::TellsWhoIsThere,
        Telling::TellsInformation,
    ]
    .into_iter()
    .any(|telling| tells(act, telling))
}

/// What is not said yet of the two sides, or not acknowledged.
fn not_ready_after_harm(case: &Case) -> Vec<Finding> {
    let unsaid: Vec<Finding> = case
        .main_persons()
        .filter(|it| has_no_side_yet(it))
        .map(|it| {
            Finding::bar("R26", finding!("side-not-said", of(person = it.handle)))
                .mend(say_side(it))
        })
        .collect();
    // Who has no side yet may be the one that is missing.
    let is_all_said = unsaid.is_empty();
    let missing = without_a_side(case)
        .filter(|_| is_all_said)
        .map(|said| Finding::bar("R26", said).mend("ekc circle add --role @main-person"));
    let mut findings: Vec<Finding> = missing.chain(not_acknowledged(case)).collect();
    findings.extend(unsaid);
    findings
}

/// First who did harm acknowledges it; then the side of who was harmed is approached. Who applied
/// came themselves.
fn harmed_comes_second(case: &Case, act: &Act) -> Option<Finding> {
    let approaches = matches!(
        act,
        Act::Approach { .. }
            | Act::Explain { .. }
            | Act::AskWhoElse { .. }
            | Act::AskInformation { .. }
    );
    let person = case.person(act.person()?)?;
    before_acknowledgement(case, person).filter(|_| approaches)
}

/// What is told where somebody who was harmed is spoken with, or says yes,
/// before who did harm acknowledged it.
#[must_use]
pub fn before_acknowledgement(case: &Case, person: &Person) -> Option<Finding> {
    let is_after_harm = case.application.variant == Variant::Restorative;
    let is_named = case.main_persons().any(|it| it.is_on(Side::Responsible));
    let is_silent = !is_named || not_acknowledged(case).next().is_some();
    (is_after_harm && comes_second(case, person) && is_silent).then(|| {
        Finding::warn(
            "R26",
            finding!("harmed-before-acknowledgement", of(person = person.handle)),
        )
    })
}

/// Whether somebody is of the side that was harmed, and did not come themselves by applying.
fn comes_second(case: &Case, person: &Person) -> bool {
    let applied = case.application.applied_by.as_ref() == Some(&person.handle);
    person.side == Some(Side::Harmed) && !applied
}

fn not_acknowledged(case: &Case) -> impl Iterator<Item = Finding> {
    sides::not_acknowledged(case).map(|it| {
        Finding::bar("R26", finding!("not-acknowledged", of(person = it.handle))).mend(format!(
            "ekc circle edit {} --acknowledged @date",
            it.handle
        ))
    })
}
