//! After the day: the call after four weeks, and then the role ends.

use super::{Finding, Level, Levels, Passing, Rule, nothing};
use crate::domain::Case;
use crate::domain::followup::CloseReason;
use crate::failure::{Failure, failure};
use crate::method::acts::Act;
use crate::method::calls::{
    CALL_LATE_DAYS, call_due_on, call_is_settled, last_held, not_yet_called,
};
use crate::method::clocks::days_after;
use crate::method::rules::finding;
use chrono::NaiveDate;

/// R24: the coordinator calls after four weeks; late is after six.
pub const R24: Rule = Rule {
    id: "R24",
    levels: Levels::everywhere(Level::Warn),
    passing: Passing::Never,
    source: "eigen-kracht.nl, \"Na de Eigen Kracht-conferentie\"; \
             jaarcijfers 2021 (vier tot zes weken)",
    about_facts: call_after_four_weeks,
    about_acts: nothing,
};

/// R25: once the role has ended the coordinator takes up nothing new.
pub const R25: Rule = Rule {
    id: "R25",
    levels: Levels::everywhere(Level::Block),
    passing: Passing::Never,
    source: "Eigen Kracht Centrale, folder 2011; \
             eigen-kracht.nl, \"Na de Eigen Kracht-conferentie\"",
    about_facts: nothing_after_the_role,
    about_acts: calling_after_the_role,
};

/// Whether a case that ended this way still had a call to come.
fn ends_with_a_call(reason: CloseReason) -> bool {
    match reason {
        CloseReason::Completed | CloseReason::PlanWithoutMeeting | CloseReason::NoPlan => true,
        CloseReason::NotWanted
        | CloseReason::Stopped
        | CloseReason::MainPersonLeft
        | CloseReason::HandedOver => false,
    }
}

fn call_after_four_weeks(case: &Case, today: NaiveDate) -> Vec<Finding> {
    let (Some(due), false) = (call_due_on(case), call_is_settled(case)) else {
        return Vec::new();
    };
    let uncalled = not_yet_called(case);
    let whom = uncalled
        .first()
        .map_or("@person", |person| person.handle.as_str());
    let call = |finding: Finding| vec![finding.mend(format!("ekc followup call {whom}"))];
    if case.closed_on().is_some() {
        let last = case.closures.iter().max_by_key(|closure| closure.number);
        let was_to_come = last.is_some_and(|closure| ends_with_a_call(closure.reason));
        return if was_to_come {
            call(Finding::warn(
                "R24",
                finding!("closed-without-call", of(date = due)),
            ))
        } else {
            Vec::new()
        };
    }
    let late = last_held(case)
        .map(|(held, _)| days_after(held, CALL_LATE_DAYS))
        .filter(|late| today > *late);
    if late.is_some() {
        call(Finding::warn("R24", finding!("call-late", of(date = due))))
    } else {
        Vec::new()
    }
}

/// R25: once the role has ended nothing new is recorded, until the case is opened again.
///
/// # Errors
/// `role-ended` (exit 4).
pub fn role_goes_on(case: &Case) -> Result<(), Failure> {
    match case.closed_on() {
        Some(on) => Err(failure!(Blocked, "role-ended", rule = "R25", date = on)),
        None => Ok(()),
    }
}

/// A letter leaves no row, so no command is stopped by [`role_goes_on`]:
/// nobody is asked to come any more. That a case goes to somebody else is told, unless the role
/// ended for that.
fn calling_after_the_role(case: &Case, act: &Act, _: NaiveDate) -> Vec<Finding> {
    if *act == Act::HandOver {
        return handing_over_after_the_role(case).into_iter().collect();
    }
    let closed = case.closed_on().filter(|_| act.calls_together());
    closed
        .map(|on| {
            Finding::bar("R25", finding!("called-after-the-role", of(date = on))).mend("ekc reopen")
        })
        .into_iter()
        .collect()
}

fn handing_over_after_the_role(case: &Case) -> Option<Finding> {
    let on = case.closed_on()?;
    let last = case.closures.iter().max_by_key(|it| it.number)?;
    (last.reason != CloseReason::HandedOver)
        .then(|| Finding::warn("R25", finding!("handed-over-after-the-role", of(date = on))))
}

/// What a case holds of after its end: no command lets it in, a file from elsewhere may hold it.
fn nothing_after_the_role(case: &Case, _: NaiveDate) -> Vec<Finding> {
    let Some(closed) = case.closed_on() else {
        return Vec::new();
    };
    let contacts = case.contacts.iter().map(|it| it.on);
    let invitations = case.invitations.iter().filter_map(|it| it.invited_on);
    let information = case.information.iter().map(|it| it.asked_on);
    let last = contacts
        .chain(invitations)
        .chain(information)
        .filter(|on| *on > closed)
        .max();
    last.map(|on| {
        Finding::warn("R25", finding!("after-the-role", of(date = on))).mend("ekc reopen")
    })
    .into_iter()
    .collect()
}
