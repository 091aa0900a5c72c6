//! After the day: the plan on paper, accepted and given, the call after four weeks, the end.

use super::{Phase, Standing, Step, done, step};
use crate::domain::Case;
use crate::domain::choice::{Choice as _, YesNo};
use crate::domain::circle::Person;
use crate::domain::conference::Ending;
use crate::domain::followup::CloseReason;
use crate::method::acts::Act;
use crate::method::approach::may_be_written_to;
use crate::method::calls;
use crate::method::consent::{
    Agreed, is_about_taking_part, is_held_back, of_main_persons, plan_rests, stopped, who_said_no,
};
use crate::method::looking_back::reviews_of;
use crate::method::readers::plan_readers;
use crate::method::room::{expected, nobody_made_it};
use crate::method::rules::{Level, judge};
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
    let who_was_there = who_was_there(case, today).filter(|_| plan.is_none());
    let recorded = match (with_plan, ending) {
        // First it is noted who made it.
        (true, _) if who_was_there.is_some() => Standing::Later,
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
    let have_it = case.who_has_plan(version);
    let has_it = |person: &Person| have_it.contains(&person.handle);
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
        _ if calls::nobody_is_left_to_call(case) => Standing::NotNeeded,
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
    let is_open = plan.is_none() || refused || unjudged.is_some() || !accepted || !shared;
    let reason = close_reason(case, today);
    let may_close = ending.is_some()
        && (matches!(call, Standing::Done | Standing::NotNeeded) || calls::call_left_out(case));
    // Why it rests stands before what rests.
    let mut steps: Vec<Step> = why_it_rests(case, today)
        .filter(|_| with_plan && is_open)
        .into_iter()
        .chain(who_was_there)
        .chain(comes_back(case, today))
        .collect();
    steps.extend([
        Step::new(step!("plan"), Phase::Plan, recorded, "ekc record-plan")
            .doing([recording(case)])
            .about([number]),
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
            if refused || lacks_requirement(case, today) {
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
        .doing(unshared.first().map(|person| Act::GivePlan {
            version,
            person: person.handle.clone(),
            on: today,
        }))
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
    ]);
    steps
}

/// Whether the plan of the last conference is not accepted as long as no professional sets a
/// minimum requirement (R6), such as after the only one was withdrawn.
pub(super) fn lacks_requirement(case: &Case, today: NaiveDate) -> bool {
    let number = case.current_number();
    let plan = case.latest_plan().filter(|plan| plan.conference == number);
    plan.filter(|it| it.accepted_on.is_none())
        .is_some_and(|it| {
            let accepts = Act::AcceptPlan {
                version: it.version,
                on: today,
            };
            judge(case, &accepts, today)
                .iter()
                .any(|it| it.rule == Some("R6") && it.level == Level::Block)
        })
}

/// What recording the plan of the last conference is, for the rules.
fn recording(case: &Case) -> Act {
    let last = case.plans.iter().map(|it| it.version).max().unwrap_or(0);
    Act::RecordPlan {
        version: last.saturating_add(1),
        on: case
            .current_conference()
            .and_then(|it| it.ended_on.or(it.on)),
    }
}

/// The plan of a day at which nobody is noted as present waits until it is noted who was there
/// (R17).
fn who_was_there(case: &Case, today: NaiveDate) -> Option<Step> {
    let number = case.current_number();
    nobody_made_it(case, number).then(|| {
        let arrives = expected(case, number, today)
            .next()
            .map(|person| Act::Arrive {
                person: person.handle.clone(),
                conference: number,
                on: case
                    .current_conference()
                    .and_then(|it| it.ended_on.or(it.on)),
            });
        Step::new(
            step!("who-was-there"),
            Phase::Plan,
            Standing::Missing,
            "ekc conference arrive @person",
        )
        .doing(arrives)
        .about([number])
    })
}

/// Why nothing goes on with the plan while a no stands, or a yes that was taken back: whose it is,
/// since when, and how it ends (R3).
fn why_it_rests(case: &Case, today: NaiveDate) -> Option<Step> {
    let no = of_main_persons(case, today)
        .into_iter()
        .find(|it| it.agreed.is_a_no())?;
    let person = &no.person.handle;
    let by = who_said_no(case, &no).unwrap_or_else(|| person.clone());
    let is_own = by == *person;
    let (on, said) = match no.agreed {
        Agreed::Refused(on) if is_own => (on, "own-no"),
        Agreed::Refused(on) => (on, "no"),
        Agreed::Withdrawn(on) if is_own => (on, "own-back"),
        Agreed::Withdrawn(on) => (on, "back"),
        Agreed::Yes | Agreed::NotYet | Agreed::Lapsed(_) => return None,
    };
    // Coming back is up to who said it: nothing is proposed but to read why.
    Some(Step::new(
        step!("plan-rests", person = person, by = by, on = on, said = said),
        Phase::Plan,
        Standing::Missing,
        "ekc explain R3",
    ))
}

/// After a no the preparation was stopped, and since then the main person says yes: it begins anew.
fn comes_back(case: &Case, today: NaiveDate) -> Option<Step> {
    let conference = case.current_conference()?;
    if conference.ending != Some(Ending::StoppedInPreparation) || stopped(case, today).is_some() {
        return None;
    }
    let ended_on = conference.ended_on?;
    let person = case.main_persons().find(|person| {
        let mut given = case
            .consents
            .iter()
            .filter(|it| it.person == person.handle && is_about_taking_part(it.scope));
        let taken_back = given
            .clone()
            .any(|it| it.withdrawn_on.is_some_and(|on| on <= ended_on));
        let refused = case.refusals.iter().any(|it| {
            it.person == person.handle && is_about_taking_part(it.scope) && it.on <= ended_on
        });
        (taken_back || refused)
            && given.any(|it| it.withdrawn_on.is_none() && it.given_on >= ended_on)
    })?;
    let called = step!("comes-back", person = person.handle);
    let command = "ekc conference new";
    let step = Step::new(called, Phase::After, Standing::Missing, command);
    Some(step.about([conference.number]))
}

/// Whether the circle meets once more: it said so, at the end, when the coordinator called or when
/// it looked back.
/// Without a plan, and without a word about it, that is asked.
fn going_on(case: &Case, today: NaiveDate) -> Step {
    let number = case.current_number();
    let conference = case.current_conference();
    let ending = conference.and_then(|it| it.ending);
    let at_the_end = conference.and_then(|it| it.meets_again);
    let was_said = |answer: YesNo| {
        let in_a_call = case
            .follow_up_calls
            .iter()
            .any(|it| it.conference == number && it.further_conference == Some(answer));
        in_a_call || reviews_of(case, number).any(|it| it.further_conference == Some(answer))
    };
    let is_wanted = at_the_end == Some(YesNo::Yes) || was_said(YesNo::Yes);
    let has_stopped = stopped(case, today).is_some();
    let is_open = ending == Some(Ending::NoPlan)
        && at_the_end.is_none()
        && !was_said(YesNo::No)
        && !has_stopped;
    let (called, standing) = match (ending, is_wanted, is_open) {
        // Nobody is asked to come while a no stands (R3).
        (Some(_), true, _) if has_stopped => (step!("further-conference"), Standing::Later),
        (Some(_), true, _) => (step!("further-conference"), Standing::Missing),
        (Some(_), false, true) => (step!("meet-again"), Standing::Missing),
        (None, _, _) | (Some(_), false, false) => {
            (step!("further-conference"), Standing::NotNeeded)
        }
    };
    Step::new(called, Phase::After, standing, "ekc conference new").about([number])
}

/// The reason to close with that fits how it went. Where a main person said no, or took the yes
/// back, and no plan was accepted, that is the reason: before the day no conference is wanted, and
/// afterwards the main person left.
fn close_reason(case: &Case, today: NaiveDate) -> &'static str {
    let number = case.current_number();
    let ending = case
        .current_conference()
        .and_then(|conference| conference.ending);
    let is_accepted = case
        .latest_plan()
        .is_some_and(|plan| plan.conference == number && plan.accepted_on.is_some());
    let says_no = !is_accepted
        && of_main_persons(case, today)
            .iter()
            .any(|it| it.agreed.is_a_no() && it.by.as_ref() == Some(&it.person.handle));
    let reason = match ending {
        None | Some(Ending::StoppedInPreparation) if says_no => CloseReason::NotWanted,
        Some(_) if says_no => CloseReason::MainPersonLeft,
        Some(Ending::Plan | Ending::PlanInMaking) | None => CloseReason::Completed,
        Some(Ending::NoPlan) => CloseReason::NoPlan,
        Some(Ending::StoppedInPreparation) => CloseReason::Stopped,
        Some(Ending::PlanWithoutMeeting) => CloseReason::PlanWithoutMeeting,
    };
    reason.code()
}
