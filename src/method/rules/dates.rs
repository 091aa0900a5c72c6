//! A day that is set, moved, proposed or only a candidate, held against everything that has a day:
//! what is awaited, the terms of the law, information that was promised, who cannot, who may not
//! meet, holidays, other days of the case. All is said, and no day is ever moved. No rule of the
//! practice has a number for it, but R15 for who may not meet.

use super::{Finding, Said, finding, has_begun, open_conference};
use crate::domain::Case;
use crate::domain::choice::Choice as _;
use crate::domain::conference::{Availability, Can};
use crate::domain::intake::SchoolRegion;
use crate::domain::text::Handle;
use crate::method::acts::Act;
use crate::method::calendar::{DayOff, day_off};
use crate::method::clocks::{personal_plan_by, professional_plan_by, wmo_inquiry_by};
use crate::method::room::{answered_for_another_day, is_asked_to_come};
use crate::method::school_holidays::{is_known, known_until, school_holiday};
use chrono::NaiveDate;

/// What stands against the day of the conference that is prepared,
/// as long as that can still be another.
pub(super) fn about_facts(case: &Case, today: NaiveDate) -> Vec<Finding> {
    let day = open_conference(case).and_then(|it| Some((it.number, it.on?)));
    match day.filter(|(_, on)| *on >= today && !has_begun(case)) {
        Some((number, on)) => {
            let mut findings = comes_in_the_wrong_order(case, number, on);
            findings.extend(answers_to_another_day(case, number, on));
            findings
        }
        None => Vec::new(),
    }
}

/// Who said that they come, to a day that was another one then.
fn answers_to_another_day(
    case: &Case,
    conference: u32,
    on: NaiveDate,
) -> impl Iterator<Item = Finding> {
    case.people.iter().filter_map(move |person| {
        let said_for = answered_for_another_day(case, conference, person)?;
        let said = finding!(
            "answer-to-another-day",
            of(person = person.handle),
            date = said_for
        );
        let mended = format!("ekc answer {}", person.handle);
        Some(Finding::remark(said).on_day(Some(on)).mend(mended))
    })
}

/// What is said of a day that an act is about.
pub(super) fn about_act(case: &Case, act: &Act) -> Vec<Finding> {
    match act {
        Act::SetDay { conference, on } => of_conference_day(case, *conference, *on),
        Act::ProposeDay { conference, on } => of_candidate(case, *conference, *on),
        Act::PlanMeeting { on, .. } => of_any_day(case, *on),
        // A plan says when the circle looks back.
        Act::RecordPlan { version, .. } => case
            .plan(*version)
            .and_then(|it| it.evaluation_on)
            .map(|on| of_any_day(case, on))
            .unwrap_or_default(),
        Act::ChangeRole { .. }
        | Act::Approach { .. }
        | Act::Explain { .. }
        | Act::Invite { .. }
        | Act::AskWhoElse { .. }
        | Act::AskInformation { .. }
        | Act::ShareInformation
        | Act::HandOver
        | Act::Arrange { .. }
        | Act::SetHourOrPlace { .. }
        | Act::Arrive { .. }
        | Act::BeginPart { .. }
        | Act::End { .. }
        | Act::GiveTask { .. }
        | Act::AcceptPlan { .. }
        | Act::GivePlan { .. }
        | Act::Call { .. }
        | Act::Tell { .. } => Vec::new(),
    }
}

/// What is said of a day that might suit: the same as when it is set, and who may not meet on it.
#[must_use]
pub fn of_candidate(case: &Case, conference: u32, on: NaiveDate) -> Vec<Finding> {
    let mut findings = who_may_not_meet(case, conference, on);
    findings.extend(of_conference_day(case, conference, on));
    findings
}

fn of_conference_day(case: &Case, conference: u32, on: NaiveDate) -> Vec<Finding> {
    let mut findings = comes_in_the_wrong_order(case, conference, on);
    findings.extend(what_is_left(case, on));
    findings.extend(who_cannot(case, conference, on));
    findings.extend(of_any_day(case, on));
    findings
}

/// What should come after the conference and lies before it, or the other way around.
fn comes_in_the_wrong_order(case: &Case, conference: u32, on: NaiveDate) -> Vec<Finding> {
    let application = &case.application;
    let mut findings = Vec::new();
    let mut add = |said: Said| {
        let finding = Finding::remark(said).on_day(Some(on));
        findings.push(finding.mend("ekc conference set"));
    };
    let before = case
        .conferences
        .iter()
        .filter(|it| it.number < conference)
        .filter_map(|it| it.ended_on.or(it.on))
        .max();
    if let Some(before) = before.filter(|before| on <= *before) {
        add(finding!("day-before-last-conference", date = before));
    }
    if let Some(needed) = application.needed_by.filter(|needed| on > *needed) {
        add(finding!("day-after-needed-by", date = needed));
    }
    // On the day in court itself the plan is not on paper yet.
    if let Some(court) = application.court_on.filter(|court| on >= *court) {
        add(finding!("day-after-court", date = court));
    }
    if let Some(inquiry) = wmo_inquiry_by(case).filter(|inquiry| on > *inquiry) {
        add(finding!("day-after-inquiry", date = inquiry));
    }
    let promised = case
        .information
        .iter()
        .filter(|it| it.received_on.is_none())
        .filter_map(|it| Some((it.number, it.due_on.filter(|due| *due > on)?)));
    findings.extend(promised.map(|(number, due)| {
        Finding::remark(finding!(
            "information-after-the-day",
            of(number = number),
            date = due
        ))
        .on_day(Some(on))
        .mend("ekc inform show")
    }));
    findings
}

/// How much time there is between the day and what waits for the plan.
fn what_is_left(case: &Case, on: NaiveDate) -> Vec<Finding> {
    let application = &case.application;
    let mut findings = Vec::new();
    let days = |until: NaiveDate| (until - on).num_days();
    if let Some(needed) = application.needed_by.filter(|needed| on <= *needed) {
        let said = finding!("days-before-needed-by", date = needed, count = days(needed));
        findings.push(Finding::inform(said).on_day(Some(on)));
    }
    if let Some(court) = application.court_on.filter(|court| on < *court) {
        let said = finding!("days-before-court", date = court, count = days(court));
        findings.push(Finding::inform(said).on_day(Some(on)));
    }
    if let (Some(week), Some(inquiry)) = (personal_plan_by(case), wmo_inquiry_by(case))
        && week < on
        && on <= inquiry
    {
        findings
            .push(Finding::inform(finding!("day-after-wmo-week", date = inquiry)).on_day(Some(on)));
    }
    if let Some(date) = professional_plan_by(case).filter(|date| on > *date) {
        findings.push(
            Finding::inform(finding!("day-after-professional-plan", date = date)).on_day(Some(on)),
        );
    }
    findings
}

/// Who said of this day that they cannot, and of no other hour of it that they can.
fn who_cannot(case: &Case, conference: u32, on: NaiveDate) -> Vec<Finding> {
    let of_the_day: Vec<u32> = case
        .candidate_dates
        .iter()
        .filter(|it| it.conference == conference && it.on == on)
        .map(|it| it.number)
        .collect();
    let said = |person: &Handle, can: Can| {
        case.availabilities
            .iter()
            .any(|it| it.person == *person && it.can == can && of_the_day.contains(&it.candidate))
    };
    let cannot = |it: &&Availability| {
        of_the_day.contains(&it.candidate)
            && it.can == Can::No
            && !said(&it.person, Can::Yes)
            && !said(&it.person, Can::Maybe)
    };
    let rows = case.availabilities.iter().filter(cannot);
    let mut people: Vec<&Handle> = rows.map(|it| &it.person).collect();
    people.sort_unstable();
    people.dedup();
    people
        .into_iter()
        .map(|person| {
            Finding::remark(finding!("cannot-that-day", of(person = person))).on_day(Some(on))
        })
        .collect()
}

/// Two who are both called, and may not meet on that day (R15). Setting that day is stopped; a day
/// that might suit is only marked.
fn who_may_not_meet(case: &Case, conference: u32, on: NaiveDate) -> Vec<Finding> {
    let is_called = |handle: &Handle| {
        case.person(handle)
            .is_some_and(|person| is_asked_to_come(case, conference, person, on))
    };
    let apart = case
        .kept_apart
        .iter()
        .filter(|pair| pair.holds_on(on) && is_called(&pair.one) && is_called(&pair.other));
    apart
        .map(|pair| {
            let said = finding!(
                "apart-that-day",
                of(one = pair.one),
                of(other = pair.other),
                ends = ends(pair.until_on),
                until = pair.until_on,
            );
            Finding::warn("R15", said)
                .within(pair.number)
                .on_day(Some(on))
        })
        .collect()
}

/// Whether it is known until when a ban holds, as a message takes it.
pub(super) fn ends(day: Option<NaiveDate>) -> &'static str {
    if day.is_some() { "known" } else { "none" }
}

/// What is said of any day on which people are asked to come together.
fn of_any_day(case: &Case, on: NaiveDate) -> Vec<Finding> {
    let mut findings = same_day(case, on);
    if let Some(off) = day_off(on).filter(|off| is_holiday(*off)) {
        findings
            .push(Finding::inform(finding!("day-is-holiday", kind = off.label())).on_day(Some(on)));
    }
    let region = case.application.school_region;
    if !is_known(on) {
        findings.push(
            Finding::inform(finding!("school-holidays-unknown", until = known_until()))
                .on_day(Some(on)),
        );
    } else if let Some((holiday, regions)) = school_holiday(on, region) {
        let regions: Vec<&str> = regions.into_iter().map(SchoolRegion::code).collect();
        findings.push(
            Finding::inform(finding!(
                "day-in-school-holiday",
                kind = holiday.label(),
                regions = regions.join("-")
            ))
            .on_day(Some(on)),
        );
    }
    findings
}

/// The other days of the case that are this day: dates that stand by themselves and are not done.
fn same_day(case: &Case, on: NaiveDate) -> Vec<Finding> {
    case.dates
        .iter()
        .filter(|it| it.on == on && it.done_on.is_none())
        .map(|it| {
            Finding::inform(finding!("date-that-day", of(number = it.number))).on_day(Some(on))
        })
        .collect()
}

/// What is said of a date that stands by itself: what else is that day.
#[must_use]
pub fn of_free_date(case: &Case, on: NaiveDate) -> Vec<Finding> {
    let mut findings = of_any_day(case, on);
    let conference = open_conference(case).filter(|it| it.on == Some(on));
    findings.extend(conference.map(|it| {
        Finding::inform(finding!("conference-that-day", of(number = it.number))).on_day(Some(on))
    }));
    findings
}

/// A weekend is no holiday: most conferences are on a Saturday.
fn is_holiday(off: DayOff) -> bool {
    match off {
        DayOff::Saturday | DayOff::Sunday => false,
        DayOff::NewYear
        | DayOff::GoodFriday
        | DayOff::EasterMonday
        | DayOff::KingsDay
        | DayOff::LiberationDay
        | DayOff::Ascension
        | DayOff::WhitMonday
        | DayOff::Christmas
        | DayOff::SecondChristmas => true,
    }
}
