//! What a command is stopped, warned or told for. Each finding names its rule (R1 to R32).

use super::variant::{Admission, PartTwo, admission, part_two};
use crate::domain::Case;
use crate::domain::circle::{Person, Role};
use crate::domain::conference::{Attendance, Part};
use crate::domain::plan::Plan;
use crate::domain::text::Line;
use crate::failure::{Failure, Kind};
use chrono::NaiveDate;

/// How strongly a finding speaks. What blocks is not a finding but a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// Look at this.
    Warn,
    /// Good to know.
    Inform,
}

/// Something the method has to say about what was just recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule, such as `R13`; none for plain information.
    pub rule: Option<&'static str>,
    /// How strongly.
    pub level: Level,
    /// The message that tells it, without its prefix `finding-`.
    pub code: &'static str,
    /// Values for the message.
    pub args: Vec<(&'static str, String)>,
}

impl Finding {
    /// A warning of a rule.
    #[must_use]
    pub fn warn(rule: &'static str, code: &'static str) -> Self {
        Self { rule: Some(rule), level: Level::Warn, code, args: Vec::new() }
    }

    /// Plain information.
    #[must_use]
    pub fn inform(code: &'static str) -> Self {
        Self { rule: None, level: Level::Inform, code, args: Vec::new() }
    }

    /// Add a value for the words.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.push((name, value.into()));
        self
    }
}

/// R12: in private time nobody from outside the circle is present, unless a main person chose so.
///
/// # Errors
/// `rule-private-time` (exit 4).
pub fn private_time(case: &Case, attendance: &Attendance) -> Result<(), Failure> {
    let role = case.person(&attendance.person).map_or(Role::Circle, |person| person.role);
    let allowed = match admission(case.application.variant, Part::PlanMaking, role) {
        Admission::Welcome => true,
        Admission::ByChoiceOfMainPerson => {
            let chooser = attendance.stays_by_choice_of.as_ref().and_then(|handle| case.person(handle));
            chooser.is_some_and(|person| speaks_for_the_circle(case, person.role))
        }
    };
    if attendance.part_two && !allowed {
        return Err(Failure::new(Kind::Blocked, "rule-private-time").with("rule", "R12").with("person", attendance.person.as_str()));
    }
    Ok(())
}

/// R12 and R13: the coordinator is out of private time, and leads part 2 in the other variants.
///
/// # Errors
/// `rule-coordinator-in-private-time` (exit 4).
pub fn coordinator_in_part_two(case: &Case, present: bool) -> Result<Option<Finding>, Failure> {
    match (part_two(case.application.variant), present) {
        (PartTwo::Private, true) => Err(Failure::new(Kind::Blocked, "rule-coordinator-in-private-time").with("rule", "R12")),
        (PartTwo::LedByCoordinator, false) => Ok(Some(Finding::warn("R13", "coordinator-absent"))),
        (PartTwo::Private, false) | (PartTwo::LedByCoordinator, true) => Ok(None),
    }
}

/// R6: a minimum requirement is set by an involved professional, not by the coordinator or the family.
///
/// # Errors
/// `rule-requirement-by-professional` (exit 4).
pub fn requirement_set_by(role: Role) -> Result<(), Failure> {
    match role {
        Role::Professional => Ok(()),
        Role::MainPerson | Role::Circle | Role::Supporter | Role::Interpreter => {
            Err(Failure::new(Kind::Blocked, "rule-requirement-by-professional").with("rule", "R6"))
        }
    }
}

/// A main person speaks for the plan; where there is none, someone of the circle does.
#[must_use]
pub fn speaks_for_the_circle(case: &Case, role: Role) -> bool {
    match role {
        Role::MainPerson => true,
        Role::Circle => case.main_persons().next().is_none(),
        Role::Professional | Role::Supporter | Role::Interpreter => false,
    }
}

/// R5: the question is chosen by a main person; where there is none, by someone of the circle.
///
/// # Errors
/// `rule-question-chosen-by` (exit 4).
pub fn question_chosen_by(case: &Case, role: Role) -> Result<(), Failure> {
    if speaks_for_the_circle(case, role) {
        return Ok(());
    }
    Err(Failure::new(Kind::Blocked, "rule-question-chosen-by").with("rule", "R5"))
}

/// R25: once the role has ended nothing new is recorded, until the case is opened again.
///
/// # Errors
/// `rule-role-ended` (exit 4).
pub fn role_goes_on(case: &Case) -> Result<(), Failure> {
    match case.closed_on() {
        Some(on) => Err(Failure::new(Kind::Blocked, "rule-role-ended").with("rule", "R25").with("date", on.to_string())),
        None => Ok(()),
    }
}

/// R8: the circle's plan stands when every minimum requirement was found met.
///
/// # Errors
/// `rule-requirements-met` (exit 4) with the numbers that are open.
pub fn requirements_met(case: &Case, version: u32) -> Result<(), Failure> {
    let open: Vec<String> = case
        .requirements
        .iter()
        .filter(|requirement| case.verdict(version, requirement.number).is_none_or(|verdict| verdict.met == crate::domain::choice::YesNo::No))
        .map(|requirement| requirement.number.to_string())
        .collect();
    if open.is_empty() {
        return Ok(());
    }
    Err(Failure::new(Kind::Blocked, "rule-requirements-met").with("rule", "R8").with("numbers", open.join(", ")))
}

/// R19: the evaluation moment lies after the conference.
///
/// # Errors
/// `rule-evaluation-after` (exit 5).
pub fn evaluation_after(presented_on: NaiveDate, evaluation_on: NaiveDate) -> Result<(), Failure> {
    if evaluation_on > presented_on {
        return Ok(());
    }
    Err(Failure::new(Kind::Invalid, "rule-evaluation-after").with("rule", "R19").with("date", presented_on.to_string()))
}

/// Who gets the plan: the circle that was there with its supporters, and a professional with a part in it.
/// The plan leaves the room for those only (R22, R23, R29); an interpreter has no need of it.
#[must_use]
pub fn plan_readers(case: &Case, version: u32) -> Vec<&Person> {
    let conference = case.plans.iter().find(|plan| plan.version == version).map_or(1, |plan| plan.conference);
    let was_there = |person: &Person| case.attendances_of(conference).any(|it| it.person == person.handle);
    let has_part = |person: &Person| {
        case.owners.iter().any(|it| it.version == version && it.person == person.handle)
            || case.help_asked.iter().any(|it| it.version == version && it.of.as_ref() == Some(&person.handle))
            || case.requirements.iter().any(|it| it.set_by == person.handle)
    };
    case.people
        .iter()
        .filter(|person| match person.role {
            Role::MainPerson => true,
            Role::Circle => was_there(person) || has_part(person),
            Role::Supporter => was_there(person),
            Role::Professional => has_part(person),
            Role::Interpreter => false,
        })
        .collect()
}

/// R1, R32: a coordinator whose employer is an organisation in this case.
#[must_use]
pub fn double_roles(case: &Case) -> Vec<Finding> {
    let involved = |employer: &Line| {
        let employer = employer.as_str().to_lowercase();
        let same = |other: &Line| other.as_str().to_lowercase() == employer;
        let organisations = case.people.iter().filter_map(|person| person.organisation.as_ref());
        organisations.chain(&case.application.financer).chain(&case.application.municipality).any(same)
    };
    case.coordinators
        .iter()
        .filter(|coordinator| coordinator.employer.as_ref().is_some_and(involved))
        .map(|coordinator| Finding::warn("R1", "double-role").with("number", coordinator.number.to_string()))
        .collect()
}

/// What the method says of a plan that is recorded: nothing here stops it.
#[must_use]
pub fn about_plan(case: &Case, plan: &Plan) -> Vec<Finding> {
    let mut findings = Vec::new();
    match plan.evaluation_on {
        None => findings.push(Finding::warn("R19", "no-evaluation")),
        // A new version may have overtaken the moment of the old one.
        Some(on) if on <= plan.presented_on => findings.push(Finding::warn("R19", "evaluation-passed").with("date", on.to_string())),
        Some(_) => {}
    }
    if case.what_ifs.iter().all(|what_if| what_if.version != plan.version) {
        findings.push(Finding::warn("R20", "no-what-if"));
    }
    for requirement in &case.requirements {
        let answered = case.requirement_answers.iter().any(|answer| answer.version == plan.version && answer.requirement == requirement.number);
        if !answered {
            findings.push(Finding::warn("R8", "requirement-unanswered").with("number", requirement.number.to_string()));
        }
    }
    let open: Vec<String> = not_yet_agreed(case, plan).into_iter().collect();
    if !open.is_empty() {
        findings.push(Finding::warn("R17", "not-agreed").with("people", open.join(", ")));
    }
    findings
}

/// R17: those who got a task and have not yet said yes themselves.
fn not_yet_agreed(case: &Case, plan: &Plan) -> std::collections::BTreeSet<String> {
    let open = case.owners.iter().filter(|owner| owner.version == plan.version && owner.agreed_on.is_none());
    open.map(|owner| owner.person.to_string()).collect()
}
