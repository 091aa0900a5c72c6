//! Where a case stands: what is done, what is missing and why, what comes next. All derived.
//!
//! The order is the order of a conference (eigen-kracht.nl, "Procesbeschrijving"). A step that is
//! missing names the command that records it.

mod after;
mod circle;
mod day;
mod intake;

use self::after::{after_the_day, lacks_requirement};
use self::circle::widening;
use self::day::{arranging, information, information_missed, information_withheld, the_day};
use self::intake::{intake, who_decides_now};
use super::acts::Act;
use super::consent::{Agreed, stopped, who_said_no};
use super::inviting::not_reached_since;
use super::rules::{Finding, Level, judge};
use crate::domain::Case;
use crate::domain::deviation::Waiver;
use crate::words::{Label, Value, Words, label};
use chrono::NaiveDate;

/// The phases of a case (fasen).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phase {
    /// Application, consent, question.
    Intake,
    /// Widening the circle and inviting.
    Circle,
    /// Information for everyone.
    Information,
    /// The day.
    Day,
    /// The plan on paper.
    Plan,
    /// The call after four weeks.
    After,
    /// The role has ended.
    Closed,
}

impl Phase {
    /// The message that names the phase, such as `phase-intake`.
    #[must_use]
    pub fn label(self) -> Label {
        match self {
            Self::Intake => label!("phase-intake"),
            Self::Circle => label!("phase-circle"),
            Self::Information => label!("phase-information"),
            Self::Day => label!("phase-day"),
            Self::Plan => label!("phase-plan"),
            Self::After => label!("phase-after"),
            Self::Closed => label!("phase-closed"),
        }
    }
}

/// How it stands with a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Recorded.
    Done,
    /// Missing now.
    Missing,
    /// Its time has not come.
    Later,
    /// Not needed in this case.
    NotNeeded,
    /// Left out, with a reason.
    Waived,
}

/// Steps that are never left out: without them nothing goes on.
pub const NEVER_WAIVED: [&str; 8] = [
    "main-person",
    "consent",
    "consent-withdrawn",
    "consent-refused",
    "main-person-gone",
    "who-was-there",
    "plan-rests",
    "close",
];

/// One step of the practice in one case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Name of the step; `step-<id>` tells it and `step-<id>.why` tells why.
    pub id: &'static str,
    /// Where it belongs.
    pub phase: Phase,
    /// How it stands.
    pub standing: Standing,
    /// Values for the words.
    pub values: Vec<(&'static str, Value)>,
    /// What of it is missing: handles or numbers. A step that was left out returns when something
    /// is missing that was not missing then.
    pub about: Vec<String>,
    /// The command that records it, ready to paste.
    pub command: String,
    /// What that command does to people, where a rule may stop it.
    acts: Vec<Act>,
}

/// What a step is called, with the values for its words. See `step!`.
struct Called {
    id: &'static str,
    values: Vec<(&'static str, Value)>,
}

/// What a step is called: `step!("invite", count = uninvited)`. Without its words (what it is, why,
/// what was done), or with other values than they have, it does not compile.
macro_rules! step {
    ($id:literal $(, $name:ident = $value:expr)* $(,)?) => {{
        const {
            crate::words::message::check(
                &[
                    concat!("step-", $id),
                    concat!("step-", $id, ".why"),
                    concat!("step-", $id, ".done"),
                ],
                &[],
                &[$(stringify!($name)),*],
            );
        };
        $crate::method::steps::Called {
            id: $id,
            values: vec![$((stringify!($name), crate::words::message::value!($name = $value))),*],
        }
    }};
}
use step;

impl Step {
    fn new(called: Called, phase: Phase, standing: Standing, command: impl Into<String>) -> Self {
        Self {
            id: called.id,
            phase,
            standing,
            values: called.values,
            about: Vec::new(),
            command: command.into(),
            acts: Vec::new(),
        }
    }

    fn doing(mut self, acts: impl IntoIterator<Item = Act>) -> Self {
        self.acts.extend(acts);
        self
    }

    fn about(mut self, missing: impl IntoIterator<Item = impl ToString>) -> Self {
        self.about = missing.into_iter().map(|it| it.to_string()).collect();
        self
    }

    /// What it is, in words.
    #[must_use]
    pub fn text(&self, words: &Words) -> String {
        let said = words.find(&format!("step-{}", self.id), &self.values);
        // `step!` saw to it that they are there.
        said.unwrap_or_default()
    }

    /// Why it matters, in words.
    #[must_use]
    pub fn why(&self, words: &Words) -> String {
        let said = words.find(&format!("step-{}.why", self.id), &self.values);
        said.unwrap_or_default()
    }

    /// Whether a waiver still covers all that is missing.
    #[must_use]
    pub fn is_covered_by(&self, waiver: &Waiver) -> bool {
        let left_out: Vec<&str> = waiver
            .about
            .as_ref()
            .map(|about| about.as_str().split(' ').collect())
            .unwrap_or_default();
        waiver.resumed_on.is_none()
            && waiver.step.as_str() == self.id
            && self.about.iter().all(|it| left_out.contains(&it.as_str()))
    }
}

/// Done when it is so, missing otherwise.
fn done(is: bool) -> Standing {
    if is {
        Standing::Done
    } else {
        Standing::Missing
    }
}

/// The phase in which the case is: that of the first step that is missing or has yet to come.
#[must_use]
pub fn phase(case: &Case, today: NaiveDate) -> Phase {
    phase_at(case, &steps(case, today))
}

/// The same, where the steps of the case are known already.
#[must_use]
pub fn phase_at(case: &Case, steps: &[Step]) -> Phase {
    if case.closed_on().is_some() {
        return Phase::Closed;
    }
    let open = |step: &Step| matches!(step.standing, Standing::Missing | Standing::Later);
    steps
        .iter()
        .find(|step| open(step))
        .map_or(Phase::After, |step| step.phase)
}

/// What to do next: the steps that are missing, in order.
#[must_use]
pub fn next_steps(case: &Case, today: NaiveDate) -> Vec<Step> {
    steps(case, today)
        .into_iter()
        .filter(|step| step.standing == Standing::Missing)
        .collect()
}

/// All steps of a case, in the order of a conference.
#[must_use]
pub fn steps(case: &Case, today: NaiveDate) -> Vec<Step> {
    if case.closed_on().is_some() {
        return Vec::new();
    }
    let mut steps = preparation(case, today);
    let begun = case.current_conference().is_some_and(|conference| {
        conference.ending.is_some() || case.attendances_of(conference.number).next().is_some()
    });
    if begun {
        let asks_requirement = lacks_requirement(case, today);
        // What was not recorded before the day no longer has to be.
        for step in steps
            .iter_mut()
            .filter(|step| step.standing != Standing::Done)
        {
            // A requirement that was withdrawn after the day is asked for: the plan waits for it.
            if step.id == "requirement" && asks_requirement {
                step.phase = Phase::Plan;
            } else {
                step.standing = Standing::NotNeeded;
            }
        }
    }
    let ended = case
        .current_conference()
        .is_some_and(|conference| conference.ending.is_some());
    if let Some(consent) = stopped(case, today).filter(|_| !ended) {
        // Withdrawal stops what was going on (R3); coming back is up to the person.
        for step in steps
            .iter_mut()
            .filter(|step| step.standing == Standing::Missing)
        {
            step.standing = Standing::Later;
        }
        // Whose no it is and how it ends is no asking again.
        let person = &consent.person.handle;
        let by = who_said_no(case, &consent).unwrap_or_else(|| person.clone());
        let whose = if by == *person { "own" } else { "other" };
        // Who was invited counts on the day, and hears that it waits; not why (R3).
        let since = match consent.agreed {
            Agreed::Refused(on) | Agreed::Withdrawn(on) => Some(on).filter(|_| !begun),
            Agreed::Yes | Agreed::NotYet | Agreed::Lapsed(_) => None,
        };
        let mut untold = since.map_or_else(Vec::new, |on| not_reached_since(case, on, today));
        untold.retain(|it| it.handle != by);
        let count = untold.len();
        // Coming back is up to the person: beside that nothing is proposed but to read why.
        let why = untold.first().map_or_else(
            || "ekc explain R3".to_owned(),
            |it| format!("ekc contact {}", it.handle),
        );
        let (called, command) = match consent.agreed {
            Agreed::Refused(on) => (
                step!(
                    "consent-refused",
                    person = person,
                    by = by,
                    on = on,
                    whose = whose,
                    count = count
                ),
                why,
            ),
            Agreed::Withdrawn(on) => (
                step!(
                    "consent-withdrawn",
                    person = person,
                    by = by,
                    on = on,
                    whose = whose,
                    count = count
                ),
                why,
            ),
            Agreed::Yes | Agreed::NotYet => (
                step!(
                    "consent-withdrawn",
                    person = person,
                    by = by,
                    on = today,
                    whose = whose,
                    count = count
                ),
                why,
            ),
            Agreed::Lapsed(_) => (
                step!("main-person-gone", person = person),
                who_decides_now(&consent),
            ),
        };
        let step = Step::new(called, Phase::Intake, Standing::Missing, command);
        steps.retain(|step| step.id != "consent");
        steps.insert(0, step);
        steps.push(the_day(case, today));
        // A day that has begun is ended; one that has not does not begin.
        if let Some(day) = steps
            .last_mut()
            .filter(|day| !begun && day.standing == Standing::Missing)
        {
            day.standing = Standing::Later;
        }
    } else {
        steps.push(the_day(case, today));
    }
    steps.extend(after_the_day(case, today));
    // What a rule stops has to wait: what is missing for it is a step of its own or stands first.
    // Before the day, what a reason passes waits too, as long as something before it is missing.
    let mut is_first = true;
    for step in steps
        .iter_mut()
        .filter(|step| step.standing == Standing::Missing)
    {
        let waits = !is_first && step.phase < Phase::Plan;
        let stops =
            |finding: &Finding| finding.level == Level::Block && (!finding.passable || waits);
        if step
            .acts
            .iter()
            .any(|act| judge(case, act, today).iter().any(stops))
        {
            step.standing = Standing::Later;
        } else {
            is_first = false;
        }
    }
    for step in steps
        .iter_mut()
        .filter(|step| step.standing == Standing::Missing && !NEVER_WAIVED.contains(&step.id))
    {
        if case.waivers.iter().any(|waiver| step.is_covered_by(waiver)) {
            step.standing = Standing::Waived;
        }
    }
    steps
}

fn preparation(case: &Case, today: NaiveDate) -> Vec<Step> {
    let mut steps = intake(case, today);
    steps.extend(widening(case, today));
    steps.push(information(case));
    steps.extend(information_withheld(case));
    steps.extend(information_missed(case, today));
    steps.extend(arranging(case, today));
    steps
}
