//! When safety is at stake: the minimum requirement of an involved professional.

use super::{
    Finding, Level, Levels, Passing, Rule, has_begun, is_under_way, nothing, open_conference,
};
use crate::domain::Case;
use crate::domain::choice::YesNo;
use crate::domain::circle::{Person, Role};
use crate::domain::conference::Ending;
use crate::domain::intake::Requirement;
use crate::domain::invitation::Answer;
use crate::domain::plan::Plan;
use crate::domain::text::Handle;
use crate::method::acts::Act;
use crate::method::approach::may_be_written_to;
use crate::method::consent::is_let_be;
use crate::method::rules::finding;
use crate::method::telling::Telling;
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// R6: when safety is at stake, an involved professional sets a minimum requirement.
pub const R6: Rule = Rule {
    id: "R6",
    levels: Levels::everywhere(Level::Block),
    passing: Passing::WithReason,
    source: "Eigen Kracht Centrale, folder 2011, \"Minimumeis\"; \
             eigen-kracht.nl, \"Eigen plan, samen met netwerk\"",
    about_facts: set_by_a_professional,
    about_acts: going_on_without_one,
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

/// R8: the plan answers each minimum requirement;
/// the professional says the same day whether it does.
pub const R8: Rule = Rule {
    id: "R8",
    levels: Levels::everywhere(Level::Block),
    passing: Passing::WithReason,
    source: "adultfgc.com, stage 3, plan and agreement; Eigen Kracht Centrale België, werkwijze",
    about_facts: answered_and_judged,
    about_acts: going_on_unmet,
};

fn set_by_a_professional(case: &Case, _: NaiveDate) -> Vec<Finding> {
    let mut findings = Vec::new();
    let is_professional = |handle: &Handle| {
        case.person(handle)
            .is_some_and(|person| person.role == Role::Professional)
    };
    for requirement in case
        .standing_requirements()
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
    if is_without_one(case) {
        if has_begun(case) {
            findings.push(no_requirement_at(case, case.current_number()));
        } else if let Some(number) = not_accepted_yet(case) {
            findings.push(no_requirement_at(case, number));
        } else if is_under_way(case) {
            findings.push(no_requirement_yet(case));
        }
    }
    findings
}

/// The conference whose plan is still to be accepted: a requirement may be withdrawn after the day.
fn not_accepted_yet(case: &Case) -> Option<u32> {
    case.latest_plan()
        .filter(|plan| plan.accepted_on.is_none() && plan.conference == case.current_number())
        .filter(|_| case.closed_on().is_none())
        .map(|plan| plan.conference)
}

/// Whether safety is at stake and no requirement stands.
fn is_without_one(case: &Case) -> bool {
    case.application.safety && case.standing_requirements().next().is_none()
}

/// The command with which a professional sets one: one who may be approached.
fn set_one(case: &Case) -> String {
    let professional = case
        .people
        .iter()
        .find(|person| person.role == Role::Professional && may_be_written_to(case, person));
    professional.map_or_else(
        || "ekc circle add --role @professional".to_owned(),
        |person| format!("ekc requirement --set-by {}", person.handle),
    )
}

fn no_requirement_yet(case: &Case) -> Finding {
    Finding::warn("R6", finding!("requirement-missing")).mend(set_one(case))
}

fn no_requirement_at(case: &Case, conference: u32) -> Finding {
    Finding::block("R6", finding!("day-without-requirement"))
        .within(conference)
        .mend(set_one(case))
}

/// R6 about an act: who is invited knows what the plan has to hold, so it is there before the first
/// invitation; and no plan is made without it. What only prepares goes on, and is told.
fn going_on_without_one(case: &Case, act: &Act, _: NaiveDate) -> Vec<Finding> {
    if !is_without_one(case) {
        return only_conditions(case, act).into_iter().collect();
    }
    let conference_of = |version: u32| case.plan(version).map(|plan| plan.conference);
    let made_a_plan = |number: u32| {
        case.conference(number).is_some_and(|it| {
            matches!(
                it.ending,
                Some(Ending::Plan | Ending::PlanInMaking | Ending::PlanWithoutMeeting)
            )
        })
    };
    let finding = match act {
        Act::Invite { conference, .. } => Some(
            Finding::block("R6", finding!("invited-without-requirement"))
                .within(*conference)
                .mend(set_one(case)),
        ),
        Act::Arrive { conference, .. } => Some(no_requirement_at(case, *conference)),
        Act::End { conference, .. } if made_a_plan(*conference) => {
            Some(no_requirement_at(case, *conference))
        }
        Act::RecordPlan { version, .. } | Act::AcceptPlan { version, .. } => {
            conference_of(*version).map(|number| no_requirement_at(case, number))
        }
        Act::SetDay { .. } | Act::ProposeDay { .. } => Some(no_requirement_yet(case)),
        Act::Tell { telling, .. } => match telling {
            Telling::Explains
            | Telling::AsksToCome
            | Telling::TellsTheDay
            | Telling::HoldsTheDay
            | Telling::TellsInformation => Some(no_requirement_yet(case)),
            Telling::TellsWhoIsThere
            | Telling::TellsThePlan
            | Telling::AsksForInformation
            | Telling::AsksHowItWas
            | Telling::TellsItIsOff
            | Telling::ForTheCoordinator
            | Telling::Rights => None,
        },
        Act::End { .. }
        | Act::ChangeRole { .. }
        | Act::Approach { .. }
        | Act::Explain { .. }
        | Act::AskWhoElse { .. }
        | Act::AskInformation { .. }
        | Act::ShareInformation
        | Act::HandOver
        | Act::Arrange { .. }
        | Act::SetHourOrPlace { .. }
        | Act::BeginPart { .. }
        | Act::GiveTask { .. }
        | Act::GivePlan { .. }
        | Act::Call { .. }
        | Act::PlanMeeting { .. } => None,
    };
    finding.into_iter().collect()
}

/// A condition until the day is a requirement, and asks nothing of the plan: where safety is at
/// stake and nothing else was set, that is told when the plan is recorded.
fn only_conditions(case: &Case, act: &Act) -> Option<Finding> {
    let is_recorded = matches!(act, Act::RecordPlan { .. });
    let asks_nothing = case.application.safety && case.requirements_of_the_plan().next().is_none();
    (is_recorded && asks_nothing)
        .then(|| Finding::tell("R6", finding!("only-conditions")).mend(set_one(case)))
}

/// Who of those invited does not know a minimum requirement yet, by requirement.
#[must_use]
pub fn not_yet_told(case: &Case, today: NaiveDate) -> Vec<(u32, &Person)> {
    let Some(conference) = open_conference(case) else {
        return Vec::new();
    };
    // Who said no, to this conference or to taking part, is not told what the plan must hold:
    // that would be pushing.
    let invitations = case.invitations_to(conference.number);
    let is_invited = |person: &Person| {
        invitations.get(&person.handle).is_some_and(|it| {
            it.invited_on.is_some() && (it.answer != Some(Answer::No) || it.is_asked_again())
        })
    };
    let concerned = |person: &&Person| {
        let is_reached = person.role == Role::MainPerson || is_invited(person);
        is_reached && !is_let_be(case, person, today)
    };
    let told: BTreeSet<(u32, &Handle)> = case
        .requirements_told
        .iter()
        .map(|it| (it.requirement, &it.person))
        .collect();
    let knows = |number: u32, person: &Person| {
        told.contains(&(number, &person.handle))
            || case
                .requirements
                .iter()
                .any(|it| it.number == number && it.set_by == person.handle)
    };
    let people: Vec<&Person> = case.people.iter().filter(concerned).collect();
    let pairs = case
        .standing_requirements()
        .flat_map(|it| people.iter().map(move |person| (it.number, *person)));
    pairs
        .filter(|(number, person)| !knows(*number, person))
        .collect()
}

/// The command that notes that everyone who is invited knows these minimum requirements.
pub(super) fn tell_everyone(numbers: &str) -> String {
    format!("ekc requirement --told {numbers} --to-all")
}

fn known_to_everyone(case: &Case, today: NaiveDate) -> Vec<Finding> {
    if !is_under_way(case) {
        return Vec::new();
    }
    let untold = not_yet_told(case, today).into_iter();
    untold
        .map(|(number, person)| {
            Finding::warn(
                "R7",
                finding!(
                    "requirement-untold",
                    of(number = number),
                    of(person = person.handle)
                ),
            )
            .mend(tell_everyone(&number.to_string()))
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
    let open = unmet(case, plan);
    if plan.accepted_on.is_some() && !open.is_empty() {
        findings.push(unmet_yet_accepted(version, &open));
    }
    for requirement in case.requirements_of_the_plan() {
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
        findings.extend(judged_by_another(case, plan, requirement));
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

/// A verdict of another professional than the one who set the requirement. Somebody may stand in,
/// for a reason; that it comes from a professional at all is asked by R6.
fn judged_by_another(case: &Case, plan: &Plan, requirement: &Requirement) -> Option<Finding> {
    let verdict = case.verdict(plan.version, requirement.number)?;
    let by_professional = case
        .person(&verdict.by)
        .is_some_and(|person| person.role == Role::Professional);
    (by_professional && verdict.by != requirement.set_by).then(|| {
        Finding::block(
            "R8",
            finding!(
                "verdict-by-another",
                of(number = requirement.number),
                of(person = verdict.by),
                setter = requirement.set_by
            ),
        )
        .within(plan.version)
        .mend(format!("ekc plan verdict {}", requirement.number))
    })
}

/// The minimum requirements that a version of the plan was to meet and does not,
/// or of which nobody said so yet.
#[must_use]
pub fn unmet(case: &Case, plan: &Plan) -> Vec<u32> {
    // Of one that was set on the day of the acceptance nobody knows which came first: acceptance is
    // held to it, and what was asked after it is to be answered in the next version.
    open_requirements(case, plan.version, |it| {
        plan.accepted_on.is_none_or(|on| it.set_on < on)
    })
}

/// Whether someone set a minimum requirement of which it is not said that a version
/// of the plan meets it.
pub(super) fn is_to_judge(case: &Case, plan: &Plan, person: &Handle) -> bool {
    let open = unmet(case, plan);
    case.requirements
        .iter()
        .any(|it| it.set_by == *person && open.contains(&it.number))
}

/// R8 about an act: a plan that does not meet a requirement goes to who judges it, and to nobody
/// else; when the coordinator calls it is told.
fn going_on_unmet(case: &Case, act: &Act, _: NaiveDate) -> Vec<Finding> {
    let (plan, is_given) = match act {
        Act::AcceptPlan { version, .. } => return accepted_unmet(case, *version),
        Act::GivePlan {
            version, person, ..
        } => (
            case.plan(*version)
                .filter(|plan| !is_to_judge(case, plan, person)),
            true,
        ),
        Act::Call { .. } => (case.latest_plan(), false),
        Act::ChangeRole { .. }
        | Act::Approach { .. }
        | Act::Explain { .. }
        | Act::Invite { .. }
        | Act::AskWhoElse { .. }
        | Act::AskInformation { .. }
        | Act::ShareInformation
        | Act::HandOver
        | Act::Arrange { .. }
        | Act::SetDay { .. }
        | Act::SetHourOrPlace { .. }
        | Act::ProposeDay { .. }
        | Act::Arrive { .. }
        | Act::BeginPart { .. }
        | Act::End { .. }
        | Act::RecordPlan { .. }
        | Act::GiveTask { .. }
        | Act::PlanMeeting { .. }
        | Act::Tell { .. } => return Vec::new(),
    };
    let Some(plan) = plan else { return Vec::new() };
    let open = unmet(case, plan);
    if open.is_empty() {
        return Vec::new();
    }
    let (version, open) = (plan.version, listed(&open));
    let finding = if is_given {
        Finding::block(
            "R8",
            finding!("given-unmet", of(version = version), of(numbers = open)),
        )
    } else {
        Finding::warn(
            "R8",
            finding!("called-unmet", of(version = version), of(numbers = open)),
        )
    };
    vec![finding.mend("ekc plan amend")]
}

/// The act of accepting is held to what was set on that same day too.
fn accepted_unmet(case: &Case, version: u32) -> Vec<Finding> {
    let accepted_on = case.plan(version).and_then(|plan| plan.accepted_on);
    let open = open_requirements(case, version, |it| {
        accepted_on.is_none_or(|on| it.set_on <= on)
    });
    if open.is_empty() {
        Vec::new()
    } else {
        vec![unmet_yet_accepted(version, &open)]
    }
}

fn unmet_yet_accepted(version: u32, open: &[u32]) -> Finding {
    Finding::bar(
        "R8",
        finding!(
            "accepted-unmet",
            of(version = version),
            numbers = listed(open)
        ),
    )
}

fn listed(numbers: &[u32]) -> String {
    let numbers: Vec<String> = numbers.iter().map(u32::to_string).collect();
    numbers.join(", ")
}

/// The minimum requirements that no agreement answers, or without a verdict that they are met.
fn open_requirements(
    case: &Case,
    version: u32,
    is_asked: impl Fn(&Requirement) -> bool,
) -> Vec<u32> {
    let met = |number: u32| {
        case.verdict(version, number)
            .is_some_and(|verdict| verdict.met == YesNo::Yes)
    };
    let asked = case.requirements_of_the_plan();
    asked
        .filter(|it| is_asked(it))
        .filter(|it| !met(it.number) || !is_answered(case, version, it.number))
        .map(|it| it.number)
        .collect()
}

fn is_answered(case: &Case, version: u32, requirement: u32) -> bool {
    case.requirement_answers
        .iter()
        .any(|it| it.version == version && it.requirement == requirement)
}
