//! Who gets the plan.

use super::approach::may_be_written_to;
use super::approach::speaks_for_the_circle;
use super::room;
use super::tasks::{carries_out, has_left, still_there};
use crate::domain::Case;
use crate::domain::circle::{Person, Role};
use crate::domain::followup::CloseReason;
use crate::domain::intake::ConsentScope;
use crate::domain::plan::{Owner, Plan, PlanWatcher};
use crate::domain::text::Handle;
use chrono::NaiveDate;

/// The day on which a plan was presented: by it goes how old somebody was who said no.
fn day_of(case: &Case, version: u32) -> NaiveDate {
    case.plan(version)
        .map_or(case.application.applied_on, |plan| plan.presented_on)
}

/// Whether someone has a part in the plan: a task, help that is asked, a minimum requirement, or
/// that they call the circle together or keep an eye on the plan. A professional who looks whether
/// it happens has one too. Who said no to taking part since has no part any more (R17).
pub(super) fn has_part(case: &Case, version: u32, person: &Person) -> bool {
    has_part_besides_help(case, version, person)
        || case
            .help_asked
            .iter()
            .any(|it| it.version == version && it.of.as_ref() == Some(&person.handle))
}

/// The same, apart from help that is asked of them.
pub(super) fn has_part_besides_help(case: &Case, version: u32, person: &Person) -> bool {
    let day = day_of(case, version);
    let checks = || {
        person.role == Role::Professional
            && case
                .agreements_of(version)
                .any(|it| it.checked_by.as_ref() == Some(&person.handle))
    };
    let owns = |it: &Owner| {
        it.version == version && it.person == person.handle && carries_out(case, it, day)
    };
    let is_there = || still_there(case, Some(&person.handle), day).is_some();
    let convenes = |plan: &Plan| all_who_convene(case, plan).any(|it| *it == person.handle);
    let watches = |plan: &Plan| watchers(case, plan).any(|it| it.person == person.handle);
    let calls_or_watches = || {
        case.plan(version)
            .is_some_and(|plan| (convenes(plan) || watches(plan)) && is_there())
    };
    checks()
        || calls_or_watches()
        || case.owners.iter().any(owns)
        || case
            .requirements_of_the_plan()
            .any(|it| it.set_by == person.handle)
}

/// Who calls the circle together to look back:
/// as the plan says, and for each meeting that is still to come.
#[must_use]
pub fn conveners(case: &Case, version: u32) -> Vec<&Handle> {
    let Some(plan) = case.plan(version) else {
        return Vec::new();
    };
    let mut all: Vec<&Handle> = all_who_convene(case, plan).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// The same in no order, and perhaps more than once.
fn all_who_convene<'a>(case: &'a Case, plan: &'a Plan) -> impl Iterator<Item = &'a Handle> {
    let planned = case
        .follow_up_meetings
        .iter()
        .filter(move |it| it.conference == plan.conference && it.held_on.is_none());
    planned
        .filter_map(|it| it.convener.as_ref())
        .chain(named_to_convene(case, plan))
}

/// Who keeps an eye on a plan as a whole, whatever its version.
pub fn watchers<'a>(case: &'a Case, plan: &Plan) -> impl Iterator<Item = &'a PlanWatcher> {
    let conference = plan.conference;
    case.plan_watchers
        .iter()
        .filter(move |it| it.conference == conference)
}

/// Who the plan says calls the circle together: the one it names first, and the others.
pub fn named_to_convene<'a>(case: &'a Case, plan: &'a Plan) -> impl Iterator<Item = &'a Handle> {
    let others = case
        .conveners
        .iter()
        .filter(|it| it.version == plan.version)
        .map(|it| &it.person);
    plan.convener.iter().chain(others)
}

/// Whether who the plan is about wants it to go to somebody outside the circle (R29).
#[must_use]
pub fn may_leave_the_circle(case: &Case) -> bool {
    let speaks = |handle: &Handle| {
        case.person(handle)
            .is_some_and(|person| speaks_for_the_circle(case, person.role))
    };
    case.standing_consents()
        .any(|it| it.scope == ConsentScope::SharePlan && speaks(&it.given_by))
}

/// Whether the plan is for someone by their role, or since they were there,
/// whatever they said afterwards.
#[must_use]
pub fn made_it_or_has_part(case: &Case, version: u32, person: &Person) -> bool {
    let conference = case.plan(version).map_or(1, |plan| plan.conference);
    let was_there = || room::was_there(case, conference, &person.handle);
    match person.role {
        Role::MainPerson => true,
        Role::Circle => was_there() || has_part(case, version, person),
        Role::Supporter => was_there(),
        Role::Professional => has_part(case, version, person),
        Role::Interpreter => false,
    }
}

/// Who gets the plan: the circle that was there with its supporters, who has a part in it, and a
/// professional with a part in it. Who wrote a letter was not there. The plan leaves the room for
/// those only (R22, R23, R29); an interpreter has no need of it,
/// and who is left alone gets nothing.
/// Who said no to taking part, or took the yes back, gets it with a task they said yes to since.
#[must_use]
pub fn plan_readers(case: &Case, version: u32) -> Vec<&Person> {
    let people = case.people.iter();
    people
        .filter(|person| is_plan_reader(case, version, person))
        .collect()
}

/// Whether somebody of the case gets the plan; see [`plan_readers`]. For who asks it of one: to
/// look at everybody for that takes as long as there are people.
#[must_use]
pub fn is_plan_reader(case: &Case, version: u32, person: &Person) -> bool {
    if !may_be_written_to(case, person) || !made_it_or_has_part(case, version, person) {
        return false;
    }
    let conference = case.plan(version).map_or(1, |plan| plan.conference);
    let day = day_of(case, version);
    // Who was left out since has a part or gets it by name (R14).
    let stays_away = has_left(case, &person.handle, None, day)
        || case.left_out(conference, &person.handle).is_some();
    !stays_away || has_part(case, version, person)
}

/// Whether everyone who gets the newest plan has it: then it was given to whom it was for. A plan
/// that nobody has was not given, also where it is not noted yet who gets it.
#[must_use]
pub fn plan_is_given(case: &Case) -> bool {
    case.latest_plan().is_some_and(|plan| {
        let have_it = case.who_has_plan(plan.version);
        let is_served =
            |it: &Person| have_it.contains(&it.handle) || !is_plan_reader(case, plan.version, it);
        !have_it.is_empty() && case.people.iter().all(is_served)
    })
}

/// Who applied, where they may hear how it ended and nothing of what anybody said (uitkomst):
/// somebody else than the people it is about, who was not there and did not get the plan. Nobody
/// tells it to who is left alone or is no longer there, nor to whom an order keeps away from a main
/// person. A case that is handed over has not ended, and without an ending nothing is told.
#[must_use]
pub fn applicant_to_tell(case: &Case, today: NaiveDate) -> Option<&Person> {
    let applicant = case.person(case.application.applied_by.as_ref()?)?;
    let who = &applicant.handle;
    let was_there = case
        .conferences
        .iter()
        .any(|it| room::was_there(case, it.number, who));
    let has_plan = case.plan_shares.iter().any(|it| it.person == *who);
    let is_main = |handle: &Handle| case.main_persons().any(|it| it.handle == *handle);
    let is_kept_away = case
        .kept_apart
        .iter()
        .filter(|it| it.holds_on(today))
        .filter_map(|it| it.other_than(who))
        .any(is_main);
    let is_handed_over = case
        .closures
        .iter()
        .any(|it| it.reopened_on.is_none() && it.reason == CloseReason::HandedOver);
    let has_ended = case.conferences.iter().any(|it| it.ending.is_some());
    let knows_it = is_main(who) || was_there || has_plan;
    let may_hear = may_be_written_to(case, applicant) && !is_kept_away && !is_handed_over;
    (has_ended && !knows_it && may_hear).then_some(applicant)
}
