//! What a command is stopped, warned or told for. Each finding names its rule (R1 to R32).

use super::variant::{Admission, PartTwo, admission, part_two};
use crate::domain::Case;
use crate::domain::circle::Role;
use crate::domain::conference::{Attendance, Part};
use crate::domain::plan::Plan;
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
        Admission::ByChoiceOfMainPerson => attendance.stays_by_choice_of.is_some(),
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

/// R5: the question is chosen by a main person; where there is none, by someone of the circle.
///
/// # Errors
/// `rule-question-chosen-by` (exit 4).
pub fn question_chosen_by(case: &Case, role: Role) -> Result<(), Failure> {
    let no_main_person = case.main_persons().next().is_none();
    match role {
        Role::MainPerson => Ok(()),
        Role::Circle if no_main_person => Ok(()),
        Role::Circle | Role::Professional | Role::Supporter | Role::Interpreter => {
            Err(Failure::new(Kind::Blocked, "rule-question-chosen-by").with("rule", "R5"))
        }
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
    let absent: Vec<String> = absent_owners(case, plan).into_iter().collect();
    if !absent.is_empty() {
        findings.push(Finding::warn("R17", "owner-absent").with("people", absent.join(", ")));
    }
    findings
}

/// R17: those who got a task without being there and have not yet said yes.
fn absent_owners(case: &Case, plan: &Plan) -> std::collections::BTreeSet<String> {
    let was_there = |handle: &crate::domain::text::Handle| case.attendances_of(plan.conference).any(|attendance| attendance.person == *handle);
    case.owners
        .iter()
        .filter(|owner| owner.version == plan.version && owner.agreed_on.is_none() && !was_there(&owner.person))
        .map(|owner| owner.person.to_string())
        .collect()
}
