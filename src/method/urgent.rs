//! What comes first: what blocks, what is late or due these days, what is missing, what to look at.

use super::acts::Act;
use super::clocks::{Due, URGENT_DAYS, days_after, due};
use super::readers::{plan_is_given, plan_readers};
use super::rules::{Finding, Level, gathered, judge, open_findings};
use super::steps::{Standing, Step, steps};
use crate::domain::Case;
use crate::domain::plan::PlanShare;
use chrono::NaiveDate;

/// Within this many days something that is due goes before what is only missing.
const SOON_DAYS: u64 = 3;
/// More days than there may be between a wish to be erased and the day by which it is done.
const ERASURE_DAYS: u64 = 100;

/// One thing to do or to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Urgent {
    /// What the rules find.
    Finding(Finding),
    /// A day that came or comes, with no step of its own.
    Due(Due),
    /// A step that is missing, with the day it is due when it has one.
    Step(Step, Option<Due>),
}

/// Everything that asks for attention in a case, the most urgent first.
#[must_use]
pub fn urgent(case: &Case, today: NaiveDate) -> Vec<Urgent> {
    urgent_among(case, today, steps(case, today), due(case, today))
}

/// The same, where the steps of the case and what is due are known already.
#[must_use]
pub fn urgent_among(
    case: &Case,
    today: NaiveDate,
    steps: Vec<Step>,
    mut terms: Vec<Due>,
) -> Vec<Urgent> {
    let is_soon = |term: &Due| term.on <= days_after(today, nearness(case, term.what));
    let (missing, others): (Vec<Step>, Vec<Step>) = steps
        .into_iter()
        .partition(|step| step.standing == Standing::Missing);
    // Where everything stops, that goes before each day, and there is nothing else to mend.
    let is_stop = |id: &str| {
        matches!(
            id,
            "consent-withdrawn" | "consent-refused" | "main-person-gone"
        )
    };
    // The circle says yes to a plan before it is given out.
    let to_give = terms.iter().find(|it| it.what == "share-plan");
    let to_give = to_give.filter(|it| is_soon(it)).map(|it| it.on);
    let mut all: Vec<((u8, NaiveDate), Urgent)> = Vec::new();
    for step in missing {
        let term = terms
            .iter()
            .position(|term| steps_of(term.what).contains(&step.id))
            .map(|at| terms.remove(at));
        let rank = match (&term, to_give) {
            _ if is_stop(step.id) || step.id == "plan-rests" => (1, NaiveDate::MIN),
            (Some(term), _) if is_soon(term) => (1, term.on),
            (_, Some(on)) if step.id == "acceptance" => (1, on),
            (Some(_) | None, _) => (2, NaiveDate::MIN),
        };
        all.push((rank, Urgent::Step(step, term)));
    }
    // A day that comes is told before its step begins; not when that step was left out or is done.
    let comes = |term: &Due| {
        let its = steps_of(term.what);
        its.is_empty()
            || others
                .iter()
                .any(|step| its.contains(&step.id) && step.standing == Standing::Later)
    };
    let mut has_own_date = false;
    let mut has_untold = false;
    for term in terms
        .into_iter()
        .filter(|term| is_soon(term) && comes(term) && !(term.goes_by() && term.on < today))
    {
        // Of all who are still to be told that they are in the file, one is enough: the next comes
        // when that is done.
        if term.what == "file-told" && std::mem::replace(&mut has_untold, true) {
            continue;
        }
        // There may be many dates of one's own: after the earliest they do not go before what is
        // missing.
        let rank = if term.what == "date" && std::mem::replace(&mut has_own_date, true) {
            2
        } else {
            1
        };
        all.push(((rank, term.on), Urgent::Due(term)));
    }
    let stops = all
        .iter()
        .any(|(_, it)| matches!(it, Urgent::Step(step, _) if is_stop(step.id)));
    // One thing is said once: where the step proposes it, the finding does not.
    let proposes = |id: &str| {
        all.iter()
            .any(|(_, it)| matches!(it, Urgent::Step(step, _) if step.id == id))
    };
    let (to_tell, to_ask) = (proposes("requirement-told"), proposes("answers"));
    let to_inform = proposes("information-missed");
    let (mut stopping, before) = match of_the_plan(&all) {
        Some(before) => (stop_giving(case, today), before),
        None => (Vec::new(), (2, NaiveDate::MIN)),
    };
    let mut mended_first = Vec::new();
    for finding in gathered(&open_findings(case, today)) {
        match finding.level {
            Level::Warn if is_of_a_day_that_is_over(case, &finding) => {}
            Level::Warn if to_tell && finding.code == "requirement-untold" => {}
            Level::Warn if to_ask && finding.code == "answer-to-another-day" => {}
            Level::Warn if to_inform && is_of_missed_information(&finding) => {}
            Level::Block => all.push(((0, NaiveDate::MIN), Urgent::Finding(finding))),
            Level::Warn if stops => {}
            Level::Warn => {
                // The first that a rule finds, so that the steps stay in sight.
                let rule = stopping.iter().position(|it| finding.rule == Some(*it));
                if let Some(at) = rule {
                    stopping.remove(at);
                    mended_first.push((before, Urgent::Finding(finding)));
                } else {
                    all.push(((3, NaiveDate::MIN), Urgent::Finding(finding)));
                }
            }
            Level::Inform => {}
        }
    }
    // The sort is stable: within a rank the order of a conference stays, and what is mended first
    // stands before its steps.
    mended_first.append(&mut all);
    all = mended_first;
    all.sort_by_key(|(rank, _)| *rank);
    all.into_iter().map(|(_, urgent)| urgent).collect()
}

/// Where the first of the steps stands that go on with the plan as it is, if it still has to be
/// given out.
fn of_the_plan(all: &[((u8, NaiveDate), Urgent)]) -> Option<(u8, NaiveDate)> {
    let of = |ids: &[&str]| {
        all.iter()
            .filter(|(_, it)| matches!(it, Urgent::Step(step, _) if ids.contains(&step.id)))
            .map(|(rank, _)| *rank)
            .min()
    };
    of(&["plan-shared"]).and(of(&["acceptance", "plan-shared"]))
}

/// The rules that stop giving out the plan as it is now. What they ask is mended before the circle
/// says yes to it: a new version asks for a new yes.
fn stop_giving(case: &Case, today: NaiveDate) -> Vec<&'static str> {
    let Some(version) = case.latest_plan().map(|plan| plan.version) else {
        return Vec::new();
    };
    let reader = plan_readers(case, version).first().copied();
    let Some(reader) = reader.or(case.people.first()) else {
        return Vec::new();
    };
    let person = reader.handle.clone();
    // The rules look at a case that holds the act already.
    let mut given = case.clone();
    given.plan_shares.push(PlanShare {
        version,
        person: person.clone(),
        on: today,
        way: None,
    });
    let act = Act::GivePlan {
        version,
        person,
        on: today,
    };
    let mut rules: Vec<&'static str> = judge(&given, &act, today)
        .into_iter()
        .filter(|finding| finding.level == Level::Block)
        .filter_map(|finding| finding.rule)
        .collect();
    rules.dedup();
    rules
}

/// That the coordinator did not lead part 2 is told until that conference ended: nothing mends it
/// afterwards. `check` tells it still.
fn is_of_a_day_that_is_over(case: &Case, finding: &Finding) -> bool {
    let number = finding.arg("number").and_then(|it| it.parse().ok());
    finding.code == "coordinator-absent"
        && number
            .and_then(|number| case.conference(number))
            .is_some_and(|it| it.ending.is_some())
}

/// Whether this says of somebody that they missed what was shared with everyone.
fn is_of_missed_information(finding: &Finding) -> bool {
    ["came-after-sharing", "came-back-after-sharing"].contains(&finding.code)
}

/// From how many days before its day a term goes before what is only missing: a plan that somebody
/// outside the circle waits for is urgent a week before, until it was given. Who asked to be erased
/// stands there from the day they asked, until it is done.
fn nearness(case: &Case, what: &str) -> u64 {
    match what {
        "needed-by" | "court" if !plan_is_given(case) => URGENT_DAYS,
        "erasure" => ERASURE_DAYS,
        _ => SOON_DAYS,
    }
}

/// The steps that a term is about.
fn steps_of(what: &str) -> &'static [&'static str] {
    match what {
        "first-contact" => &["first-contact"],
        "information" => &["information"],
        "conference" => &["arrivals", "part", "day-stops", "day"],
        "share-plan" => &["plan-shared"],
        "call" => &["call"],
        "meets-again" => &["further-conference", "date-and-place"],
        _ => &[],
    }
}
