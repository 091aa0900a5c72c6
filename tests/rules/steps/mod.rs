//! Where a case stands: how each step goes through the phases, what of it is missing,
//! and what is proposed.

mod after;
mod circle;
mod day;
mod intake;
mod phases;
mod plan;
mod stopped_or_waived;

use crate::clocks::{shared, with_a_plan};
use crate::people::{a_case, day, handle, line, person, prose, someone};
use ekc::domain::Case;
use ekc::domain::choice::YesNo;
use ekc::domain::circle::{LeftAlone, Role};
use ekc::domain::conference::{Arrangement, ArrangementKind, Attendance};
use ekc::domain::deviation::Waiver;
use ekc::domain::intake::{ConsentScope, Question, Refusal, Requirement, RequirementTold, Variant};
use ekc::domain::invitation::Attending;
use ekc::domain::plan::Verdict;
use ekc::method::readers::plan_readers;
use ekc::method::steps::{Standing, Step, steps};

pub(super) const TODAY: &str = "2026-03-20";
pub(super) const THE_DAY: &str = "2026-03-28";

pub(super) fn step_on(case: &Case, today: &str, id: &str) -> Step {
    steps(case, day(today))
        .into_iter()
        .find(|step| step.id == id)
        .unwrap()
}

pub(super) fn step(case: &Case, id: &str) -> Step {
    step_on(case, TODAY, id)
}

pub(super) fn standing(case: &Case, id: &str) -> Standing {
    step(case, id).standing
}

pub(super) fn command(case: &Case, id: &str) -> String {
    step(case, id).command
}

pub(super) fn about(case: &Case, id: &str) -> Vec<String> {
    step(case, id).about
}

pub(super) fn arg(case: &Case, id: &str, name: &str) -> String {
    step(case, id)
        .values
        .iter()
        .find(|(it, _)| *it == name)
        .unwrap()
        .1
        .to_string()
}

/// Who gets this version of the plan.
pub(super) fn readers(case: &Case, version: u32) -> String {
    plan_readers(case, version)
        .iter()
        .map(|person| person.handle.as_str())
        .collect::<Vec<_>>()
        .join(" ")
}

/// All of a step in one line: how it stands, the command, what of it is missing,
/// and the values for the words.
pub(super) fn whole_on(case: &Case, today: &str, id: &str) -> String {
    let it = step_on(case, today, id);
    let args: Vec<String> = it
        .values
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    format!(
        "{:?} | {} | {} | {}",
        it.standing,
        it.command,
        it.about.join(" "),
        args.join(" ")
    )
}

pub(super) fn whole(case: &Case, id: &str) -> String {
    whole_on(case, TODAY, id)
}

/// The steps that stand like this on a day, in their order.
pub(super) fn that_stand(case: &Case, today: &str, standing: Standing) -> Vec<&'static str> {
    steps(case, day(today))
        .iter()
        .filter(|step| step.standing == standing)
        .map(|step| step.id)
        .collect()
}

pub(super) fn missing(case: &Case, today: &str) -> Vec<&'static str> {
    that_stand(case, today, Standing::Missing)
}

pub(crate) fn arrived(conference: u32, who: &str) -> Attendance {
    Attendance {
        conference,
        person: handle(who),
        attending: Attending::Present,
        walk_in: false,
        arrived_at: None,
        left_at: None,
        part_one: true,
        part_two: true,
        part_three: true,
        stays_by_choice_of: None,
    }
}

pub(crate) fn requirement(number: u32) -> Requirement {
    Requirement {
        number,
        words: prose("Ada slaapt elke nacht veilig."),
        set_by: handle("wijk"),
        set_on: day("2026-03-05"),
        why: None,
        met_when: None,
        until_the_day: None,
        replaces: None,
        withdrawn_on: None,
    }
}

pub(super) fn knows(number: u32, who: &str) -> RequirementTold {
    RequirementTold {
        requirement: number,
        person: handle(who),
        on: day("2026-03-06"),
    }
}

pub(super) fn verdict(version: u32, requirement: u32, met: YesNo) -> Verdict {
    Verdict {
        version,
        requirement,
        met,
        by: handle("wijk"),
        on: day(THE_DAY),
        at: None,
        reason: None,
    }
}

pub(super) fn to_arrange(number: u32, conference: u32, done_on: Option<&str>) -> Arrangement {
    Arrangement {
        number,
        conference,
        kind: ArrangementKind::Food,
        what: line("Soep"),
        by: None,
        whom: None,
        done_on: done_on.map(day),
    }
}

pub(crate) fn waived(step: &str, about: Option<&str>) -> Waiver {
    Waiver {
        number: 1,
        step: line(step),
        about: about.map(prose),
        reason: line("Dat doen zij zelf."),
        on: day("2026-03-15"),
        resumed_on: None,
    }
}

pub(super) fn worded(number: u32, by: &str) -> Question {
    Question {
        number,
        words: prose("Wat is nodig om Ada thuis te laten wonen?"),
        by: handle(by),
        on: day("2026-03-05"),
        chosen_on: None,
        chosen_by: None,
        in_name_of: None,
    }
}

pub(crate) fn a_no(who: &str) -> Refusal {
    Refusal {
        number: 1,
        person: handle(who),
        refused_by: handle(who),
        scope: ConsentScope::TakePart,
        on: day("2026-03-19"),
    }
}

pub(super) fn left_alone(case: &mut Case, who: &str, how: LeftAlone) {
    person(case, who).left_alone = Some(how);
    person(case, who).left_alone_on = Some(day("2026-03-11"));
}

/// Ada's case with a professional of the neighbourhood team in it.
pub(super) fn with_a_professional() -> Case {
    let mut case = a_case(Variant::Family);
    case.people.push(someone("wijk", Role::Professional));
    case
}

/// The plan of 28 March was accepted and given out.
pub(super) fn with_a_plan_given_out() -> Case {
    let mut case = with_a_plan();
    case.plans[0].accepted_on = Some(day(THE_DAY));
    case.plan_shares.push(shared(1, "ada"));
    case
}
