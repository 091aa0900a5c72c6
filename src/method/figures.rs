//! Figures about one case (registratie): numbers, dates and words of closed lists; nobody's name,
//! nothing anybody said. The paper for the regional manager,
//! what stays of an erased case and every count over cases ask here.
//!
//! Definitions follow `docs/method.md`: who was at a conference was in the room or from afar;
//! a letter is not being there. Who asked to be left alone since is counted as they were.

use super::calls::call_made;
use super::hours::sums;
use super::readers::plan_is_given;
use super::room::{is_being_there, present, was_there};
use crate::domain::Case;
use crate::domain::choice::YesNo;
use crate::domain::circle::{Person, Role};
use crate::domain::conference::{Conference, Ending};
use crate::domain::followup::CloseReason;
use crate::domain::invitation::Answer;
use chrono::NaiveDate;

/// What is counted of one case. A number is absent where it has no meaning, which is not nought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figures {
    /// Conferences at which people met.
    pub conferences: usize,
    /// The day of the last conference, held or to come.
    pub conference_on: Option<NaiveDate>,
    /// Days from the application to the last conference.
    pub days: Option<i64>,
    /// How the last conference ended.
    pub ending: Option<Ending>,
    /// Main persons.
    pub main_persons: usize,
    /// People of the circle beside them.
    pub circle: usize,
    /// In how many rounds the circle grew.
    pub rounds: Option<u32>,
    /// Professionals.
    pub professionals: usize,
    /// Who was asked to come to the last conference: main persons, who was invited, who answered.
    pub asked: usize,
    /// Who of them said that they would come, in the room or from afar.
    pub said_yes: usize,
    /// Who was at the last conference, in the room or from afar; absent where nobody met.
    pub came: Option<usize>,
    /// Agreements in the newest plan.
    pub agreements: Option<usize>,
    /// Of those, the ones that somebody of the circle carries out.
    pub agreements_of_circle: Option<usize>,
    /// Help that the circle asks for.
    pub help_asked: Option<usize>,
    /// Minimum requirements.
    pub requirements: usize,
    /// Of those, the ones that are met.
    pub requirements_met: Option<usize>,
    /// Whether the circle accepted the plan.
    pub accepted: Option<bool>,
    /// Whether everyone who gets the plan has it.
    pub given: Option<bool>,
    /// Whether everyone who is called after four weeks was called.
    pub called: bool,
    /// Whether the circle met again.
    pub met_again: bool,
    /// Minutes that the coordinator noted; absent where none were.
    pub minutes: Option<u64>,
    /// When the role of the coordinator ended.
    pub closed_on: Option<NaiveDate>,
    /// Why.
    pub closed_because: Option<CloseReason>,
}

/// Whether people met at a conference.
#[must_use]
pub fn was_held(conference: &Conference) -> bool {
    match conference.ending {
        Some(Ending::Plan | Ending::NoPlan | Ending::PlanInMaking) => true,
        Some(Ending::PlanWithoutMeeting | Ending::StoppedInPreparation) | None => false,
    }
}

/// Whether somebody is counted. What was asked after the last conference, to be left alone or never
/// to be approached, changes nothing of what was; nor does it for who was there.
fn is_counted(case: &Case, person: &Person) -> bool {
    let was_asked_later = || {
        case.current_conference()
            .filter(|it| it.ending.is_some())
            .and_then(|it| it.ended_on.or(it.on))
            .zip(person.left_alone_on)
            .is_some_and(|(held, asked)| asked > held)
    };
    let is_of_then = || was_asked_later() || was_there(case, case.current_number(), &person.handle);
    person.is_counted() || !person.is_for_one_task() && is_of_then()
}

/// Count one case.
#[must_use]
pub fn figures(case: &Case) -> Figures {
    let conference = case.current_conference();
    let number = case.current_number();
    let of_role = |role: Role| {
        case.people
            .iter()
            .filter(|it| it.role == role && is_counted(case, it))
            .count()
    };
    let plan = case.latest_plan();
    let version = plan.map_or(0, |plan| plan.version);
    let by_circle = || {
        let is_own = |number| {
            case.owners_of(version, number)
                .filter_map(|owner| case.person(&owner.person))
                .any(Person::is_own_people)
        };
        case.agreements_of(version)
            .filter(|it| is_own(it.number))
            .count()
    };
    let was_asked = |person: &&Person| {
        let invitation = case.invitation(number, &person.handle);
        person.role == Role::MainPerson
            || invitation.is_some_and(|it| it.invited_on.is_some() || it.answer.is_some())
    };
    let said_yes = |person: &&Person| {
        case.invitation(number, &person.handle).is_some_and(|it| {
            it.answer == Some(Answer::Yes) && it.attending.is_none_or(is_being_there)
        })
    };
    let asked = || {
        case.people
            .iter()
            .filter(|it| is_counted(case, it))
            .filter(was_asked)
    };
    let met = case
        .verdicts
        .iter()
        .filter(|it| it.version == version && it.met == YesNo::Yes)
        .filter(|it| {
            case.requirements_of_the_plan()
                .any(|asked| asked.number == it.requirement)
        })
        .count();
    let requirements = case.requirements_of_the_plan().count();
    let closure = case
        .closures
        .iter()
        .max_by_key(|it| it.number)
        .filter(|it| it.reopened_on.is_none());
    Figures {
        conferences: case.conferences.iter().filter(|it| was_held(it)).count(),
        conference_on: conference.and_then(|it| it.on),
        days: conference
            .and_then(|it| it.on)
            .map(|on| (on - case.application.applied_on).num_days()),
        ending: conference.and_then(|it| it.ending),
        main_persons: of_role(Role::MainPerson),
        circle: of_role(Role::Circle),
        rounds: case
            .people
            .iter()
            .zip(case.rounds())
            .filter(|(person, _)| person.is_own_people())
            .map(|(_, round)| round)
            .max(),
        professionals: of_role(Role::Professional),
        asked: asked().count(),
        said_yes: asked().filter(said_yes).count(),
        came: conference
            .filter(|it| it.ending != Some(Ending::PlanWithoutMeeting))
            .map(|it| present(case, it.number).count()),
        agreements: plan.map(|_| case.agreements_of(version).count()),
        agreements_of_circle: plan.map(|_| by_circle()),
        help_asked: plan.map(|_| {
            case.help_asked
                .iter()
                .filter(|it| it.version == version)
                .count()
        }),
        requirements,
        requirements_met: plan.filter(|_| requirements > 0).map(|_| met),
        accepted: plan.map(|plan| plan.accepted_on.is_some()),
        given: plan.map(|_| plan_is_given(case)),
        called: call_made(case),
        met_again: case
            .follow_up_meetings
            .iter()
            .any(|it| it.held_on.is_some()),
        minutes: Some(sums(case, None).minutes).filter(|minutes| *minutes > 0),
        closed_on: case.closed_on(),
        closed_because: closure.map(|it| it.reason),
    }
}
