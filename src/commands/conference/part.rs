//! `ekc conference part`: when a part began, and whether the coordinator leads part 2.

use crate::desk::Desk;
use crate::domain::choice::{Choice as _, YesNo};
use crate::domain::conference::CoordinatorThere;
use crate::domain::date::parse_time;
use crate::domain::event::Event;
use crate::failure::{Failure, failure};
use crate::method::consent::stopped;
use crate::method::room::present;
use crate::method::rules::{Finding, finding};
use crate::method::variant::{PartTwo, part_two};
use crate::movement::change::{Draft, change, put};
use crate::movement::input::{
    Answer, NumberOf, Question, must, number, one_or_more, optional, required,
};
use chrono::NaiveTime;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

/// So many minutes before its hour part 1 may begin without a word: people come early.
const EARLY_MINUTES: i64 = 60;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(value_name = "1|2|3")]
    part: Option<String>,
    #[arg(long, value_name = "TIME")]
    at: Option<String>,
    #[arg(long, value_name = "yes|no")]
    #[serde(deserialize_with = "one_or_more")]
    coordinator: Vec<String>,
    #[arg(long, value_name = "NUMBER")]
    conference: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

const QUESTIONS: &[Question] = &[
    must("part", Answer::Number).of(NumberOf::Nothing),
    must("at", Answer::Time),
];

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    change(desk, form, QUESTIONS, decide)
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    let part = required("part", form.part.as_ref(), number)?;
    let at = required("at", form.at.as_ref(), parse_time)?;
    let which = draft.conference(optional("conference", form.conference.as_ref(), number)?)?;
    super::ensure_day_has_come(draft, which)?;
    // Without anybody there nothing begins.
    if present(&draft.case, which).next().is_none() {
        // While everything stops nobody can be noted either.
        let stops = match stopped(&draft.case, draft.today) {
            Some(_) => "yes",
            None => "no",
        };
        let failure = failure!(Blocked, "nobody-is-there", number = which, stops = stops);
        return Err(failure);
    }
    let (others, named) = coordinators(draft, which, &form.coordinator)?;
    let was_said = super::open_conference(draft, which)?.coordinator_in_part_two;
    // What is not said anew stays as it was.
    let is_said = others.is_some() || !named.is_empty();
    if part == 2 && (is_said || was_said.is_none()) {
        let there = somebody_was_there(draft, which, others, &named);
        super::open_conference(draft, which)?.coordinator_in_part_two = there;
        let rows = &mut draft.case.coordinators_in_part_two;
        rows.retain(|it| it.conference != which);
        rows.extend(named);
    }
    if part == 1 {
        tell_when_it_looks_wrong(draft, which, at);
    }
    let conference = super::open_conference(draft, which)?;
    let before = match part {
        1 => None,
        2 => conference.part_one_at,
        3 => conference.part_two_at.or(conference.part_one_at),
        _ => return Err(failure!(Invalid, "part-unknown").about("part")),
    };
    let after = match part {
        1 => conference.part_two_at.or(conference.part_three_at),
        2 => conference.part_three_at,
        _ => None,
    };
    if before.is_some_and(|before| before > at) || after.is_some_and(|after| after < at) {
        return Err(failure!(Invalid, "part-before-the-one-before").about("at"));
    }
    match part {
        1 => conference.part_one_at = Some(at),
        2 => conference.part_two_at = Some(at),
        _ => conference.part_three_at = Some(at),
    }
    Ok(Event::PartBegun { part, time: at })
}

/// That part 1 would begin long before the hour of the day, or is noted on another day than that:
/// it may be so, and a slip of the hand is put right at once.
fn tell_when_it_looks_wrong(draft: &mut Draft, which: u32, at: NaiveTime) {
    let conference = draft.case.conference(which);
    let planned = conference.and_then(|it| it.part_one_planned_at.or(it.starts));
    let day = conference.and_then(|it| it.on);
    let is_early =
        |planned: &NaiveTime| planned.signed_duration_since(at).num_minutes() > EARLY_MINUTES;
    if let Some(planned) = planned.filter(is_early) {
        let said = finding!(
            "part-long-before",
            time = draft.words.time(at),
            planned = draft.words.time(planned)
        );
        draft.note(Finding::remark(said));
    }
    if let Some(on) = day.filter(|on| *on != draft.today) {
        draft.note(Finding::inform(finding!("part-on-another-day", date = on)));
    }
}

/// What was said of the coordinators: of those who are not named, and of each who is (`Ruben: no`).
fn coordinators(
    draft: &Draft,
    conference: u32,
    given: &[String],
) -> Result<(Option<YesNo>, Vec<CoordinatorThere>), Failure> {
    let mut others = None;
    let mut named: Vec<CoordinatorThere> = Vec::new();
    for (at, text) in given.iter().enumerate() {
        let about = |failure: Failure| failure.about(format!("coordinator[{at}]"));
        let Some((name, there)) = text.rsplit_once(':') else {
            others = Some(YesNo::parse(text.trim()).map_err(about)?);
            continue;
        };
        // Who came back is there more than once: the period that goes on is meant.
        let all = &draft.case.coordinators;
        let coordinator = all
            .iter()
            .find(|it| it.ended_on.is_none() && it.is_called(name))
            .or_else(|| all.iter().find(|it| it.is_called(name)))
            .map(|it| it.number)
            .ok_or_else(|| about(failure!(Missing, "coordinator-unknown")))?;
        let there = YesNo::parse(there.trim()).map_err(about)?;
        let row = CoordinatorThere {
            conference,
            coordinator,
            there,
        };
        put(&mut named, row, |it| it.coordinator == coordinator);
    }
    Ok((others, named))
}

/// Whether one of the coordinators was in part 2. Where the coordinator leads, being there goes
/// without saying for who is not named.
fn somebody_was_there(
    draft: &Draft,
    which: u32,
    others: Option<YesNo>,
    named: &[CoordinatorThere],
) -> Option<YesNo> {
    let leads = part_two(draft.case.application.variant) == PartTwo::LedByCoordinator;
    let others = others.or(leads.then_some(YesNo::Yes));
    let day = draft.case.conference(which).and_then(|it| it.on);
    let is_named = |number: u32| named.iter().any(|it| it.coordinator == number);
    let some_are_not_named = draft
        .case
        .coordinators_on(day.unwrap_or(draft.today))
        .any(|it| !is_named(it.number));
    let counts = named.is_empty() || some_are_not_named;
    let said: Vec<YesNo> = named
        .iter()
        .map(|it| it.there)
        .chain(others.filter(|_| counts))
        .collect();
    match said.as_slice() {
        [] => None,
        said if said.contains(&YesNo::Yes) => Some(YesNo::Yes),
        _ => Some(YesNo::No),
    }
}
