//! After the day: the plan on paper, accepted and given, the call after four weeks, the end.

use super::{Phase, Standing, Step, done, step};
use crate::domain::Case;
use crate::domain::choice::{Choice as _, YesNo};
use crate::domain::circle::Person;
use crate::domain::conference::Ending;
use crate::domain::followup::CloseReason;
use crate::method::approach::may_be_written_to;
use crate::method::calls;
use crate::method::consent::{is_held_back, plan_rests, stopped};
use crate::method::readers::plan_readers;
use chrono::NaiveDate;

pub(super) fn after_the_day(case: &Case, today: NaiveDate) -> Vec<Step> {
    let ending = case
        .current_conference()
        .and_then(|conference| conference.ending);
    let with_plan = match ending {
        Some(Ending::Plan | Ending::PlanWithoutMeeting | Ending::PlanInMaking) => true,
        Some(Ending::NoPlan | Ending::StoppedInPreparation) | None => false,
    };
    let number = case.current_number();
    let plan = case.latest_plan().filter(|plan| plan.conference == number);
    // After a no, or a yes that was taken back, nothing goes on with the plan (R3).
    let rests = plan_rests(case, today);
    let if_plan = |standing: Standing| match (with_plan, plan, ending) {
        (true, Some(_), _) if rests && standing == Standing::Missing => Standing::Later,
        (true, Some(_), _) => standing,
        (true, None, _) | (false, _, None) => Standing::Later,
        (false, _, Some(_)) => Standing::NotNeeded,
    };
    let version = plan.map_or(0, |plan| plan.version);
    let recorded = match (with_plan, ending) {
        (true, _) => done(plan.is_some()),
        (false, None) => Standing::Later,
        (false, Some(_)) => Standing::NotNeeded,
    };
    let refused = case.requirements_of_the_plan().any(|requirement| {
        case.verdict(version, requirement.number)
            .is_some_and(|it| it.met == YesNo::No)
    });
    let unjudged = case
        .requirements_of_the_plan()
        .find(|requirement| case.verdict(version, requirement.number).is_none());
    let revision = if refused {
        if_plan(Standing::Missing)
    } else {
        Standing::NotNeeded
    };
    let verdict = if case.requirements_of_the_plan().next().is_none() {
        Standing::NotNeeded
    } else {
        if_plan(done(unjudged.is_none()))
    };
    let accepted = plan.is_some_and(|plan| plan.accepted_on.is_some());
    let has_it = |person: &Person| case.has_plan(version, &person.handle);
    let unshared: Vec<&Person> = plan_readers(case, version)
        .into_iter()
        .filter(|person| !has_it(person))
        .collect();
    let shared = plan.is_some()
        && unshared.is_empty()
        && case
            .plan_shares
            .iter()
            .any(|share| share.version == version);
    let call_on = calls::call_due_on(case);
    let call = match call_on {
        // A further conference is being prepared: its own call comes later.
        _ if ending.is_none() => Standing::Later,
        _ if calls::call_made(case) => Standing::Done,
        Some(on) if on <= today => Standing::Missing,
        None => Standing::NotNeeded,
        Some(_) => Standing::Later,
    };
    let uncalled = calls::not_yet_called(case);
    let whom = uncalled
        .first()
        .copied()
        .or_else(|| {
            let may_be_called =
                |it: &&Person| may_be_written_to(case, it) && !is_held_back(case, it, today);
            case.people.iter().find(may_be_called)
        })
        .map_or("@person", |person| person.handle.as_str());
    let reason = close_reason(case);
    let may_close = ending.is_some()
        && (matches!(call, Standing::Done | Standing::NotNeeded) || calls::call_left_out(case));
    vec![
        Step::new(step!("plan"), Phase::Plan, recorded, "ekc record-plan").about([number]),
        Step::new(
            step!("verdict"),
            Phase::Plan,
            verdict,
            format!(
                "ekc plan verdict {}",
                unjudged.map_or(1, |requirement| requirement.number)
            ),
        )
        .about(unjudged.map(|requirement| format!("{version}:{}", requirement.number))),
        Step::new(step!("revision"), Phase::Plan, revision, "ekc plan amend"),
        Step::new(
            step!("acceptance"),
            Phase::Plan,
            if refused {
                if_plan(Standing::Later)
            } else {
                if_plan(done(accepted))
            },
            "ekc plan agree",
        )
        .about([version]),
        Step::new(
            step!("plan-shared", count = unshared.len()),
            Phase::Plan,
            if_plan(done(shared)),
            "ekc plan share --all",
        )
        .about(
            unshared
                .iter()
                .map(|person| format!("{version}:{}", person.handle)),
        ),
        Step::new(
            step!(
                "call",
                date = call_on,
                when = if call_on == Some(today) {
                    "today"
                } else {
                    "past"
                }
            ),
            Phase::After,
            call,
            format!("ekc followup call {whom}"),
        )
        .about([number]),
        going_on(case, today),
        Step::new(
            step!("close"),
            Phase::After,
            if may_close {
                Standing::Missing
            } else {
                Standing::Later
            },
            format!("ekc close --reason @{reason}"),
        ),
    ]
}

/// Whether the circle meets once more: it said so, at the end or when the coordinator called.
/// Without a plan, and without a word about it, that is asked.
fn going_on(case: &Case, today: NaiveDate) -> Step {
    let number = case.current_number();
    let conference = case.current_conference();
    let ending = conference.and_then(|it| it.ending);
    let at_the_end = conference.and_then(|it| it.meets_again);
    let in_a_call = |answer: YesNo| {
        case.follow_up_calls
            .iter()
            .any(|it| it.conference == number && it.further_conference == Some(answer))
    };
    let is_wanted = at_the_end == Some(YesNo::Yes) || in_a_call(YesNo::Yes);
    let is_open = ending == Some(Ending::NoPlan)
        && at_the_end.is_none()
        && !in_a_call(YesNo::No)
        && stopped(case, today).is_none();
    let (called, standing) = match (ending, is_wanted, is_open) {
        (Some(_), true, _) => (step!("further-conference"), Standing::Missing),
        (Some(_), false, true) => (step!("meet-again"), Standing::Missing),
        (None, _, _) | (Some(_), false, false) => {
            (step!("further-conference"), Standing::NotNeeded)
        }
    };
    Step::new(called, Phase::After, standing, "ekc conference new").about([number])
}

/// The reason to close with that fits how it went.
fn close_reason(case: &Case) -> &'static str {
    let reason = match case
        .current_conference()
        .and_then(|conference| conference.ending)
    {
        Some(Ending::Plan | Ending::PlanInMaking) | None => CloseReason::Completed,
        Some(Ending::NoPlan) => CloseReason::NoPlan,
        Some(Ending::StoppedInPreparation) => CloseReason::Stopped,
        Some(Ending::PlanWithoutMeeting) => CloseReason::PlanWithoutMeeting,
    };
    reason.code()
}
