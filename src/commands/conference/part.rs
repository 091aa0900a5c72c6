//! `ekc conference part`: when a part began, and whether the coordinator leads part 2.

use crate::desk::Desk;
use crate::domain::choice::{Choice as _, YesNo};
use crate::domain::date::parse_time;
use crate::domain::event::Event;
use crate::failure::{Failure, failure};
use crate::method::consent::stopped;
use crate::method::room::present;
use crate::method::variant::{PartTwo, part_two};
use crate::movement::change::{Draft, change};
use crate::movement::input::{Answer, Question, must, number, optional, required};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(value_name = "1|2|3")]
    part: Option<String>,
    #[arg(long, value_name = "TIME")]
    at: Option<String>,
    #[arg(long, value_name = "yes|no")]
    coordinator: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    conference: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

const QUESTIONS: &[Question] = &[must("part", Answer::Number), must("at", Answer::Time)];

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    change(desk, form, QUESTIONS, decide)
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    let part = required("part", form.part.as_ref(), number)?;
    let at = required("at", form.at.as_ref(), parse_time)?;
    let coordinator = optional("coordinator", form.coordinator.as_ref(), YesNo::parse)?;
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
    let leads = part_two(draft.case.application.variant) == PartTwo::LedByCoordinator;
    if part == 2 {
        // Where the coordinator leads, being there goes without saying.
        let there = coordinator.or(leads.then_some(YesNo::Yes));
        super::open_conference(draft, which)?.coordinator_in_part_two = there;
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
