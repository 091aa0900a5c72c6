//! `ekc conference leave`: who left before the end, and in which parts they were.

use crate::desk::Desk;
use crate::domain::conference::Conference;
use crate::domain::date::parse_time;
use crate::domain::event::Event;
use crate::failure::{Failure, failure};
use crate::method::room::was_there;
use crate::movement::change::{Draft, change};
use crate::movement::input::{Answer, Question, missing, must, number, one_or_more, optional};
use chrono::NaiveTime;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(value_name = "PERSON")]
    #[serde(deserialize_with = "one_or_more")]
    person: Vec<String>,
    #[arg(long, value_name = "TIME")]
    at: Option<String>,
    #[arg(long, value_name = "1|2|3")]
    after: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    conference: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

const QUESTIONS: &[Question] = &[
    must("person", Answer::People),
    must("at", Answer::Time).when(|it| !it.has("after")),
];

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    change(desk, form, QUESTIONS, decide)
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    draft.learn();
    let which = draft.conference(optional("conference", form.conference.as_ref(), number)?)?;
    super::ensure_day_has_come(draft, which)?;
    let people = draft.people("person", &form.person)?;
    let at = optional("at", form.at.as_ref(), parse_time)?;
    let after = optional("after", form.after.as_ref(), number)?;
    let conference = draft
        .case
        .conference(which)
        .ok_or_else(|| failure!(Missing, "conference-unknown").about("conference"))?;
    let last = last_part(conference, at, after)?;
    for person in &people {
        if !was_there(&draft.case, which, person) {
            return Err(failure!(Missing, "was-not-there").about("person"));
        }
    }
    let rows = draft.case.attendances.iter_mut();
    for it in rows.filter(|it| it.conference == which && people.contains(&it.person)) {
        if let (Some(came), Some(left)) = (it.arrived_at, at)
            && left < came
        {
            return Err(failure!(Invalid, "left-before-coming").about("at"));
        }
        let was_in = [it.part_one, it.part_two, it.part_three];
        it.part_two &= last >= 2;
        it.part_three &= last >= 3;
        let is_in = [it.part_one, it.part_two, it.part_three];
        // Who was there was in some part of it.
        if was_in.contains(&true) && !is_in.contains(&true) {
            return Err(failure!(Invalid, "left-in-which-part").about("after"));
        }
        it.left_at = at.or(it.left_at);
    }
    Ok(Event::LeftEarly { people, part: last })
}

/// The last part in which somebody was who left then: as it was said, or the one that had begun.
fn last_part(
    conference: &Conference,
    at: Option<NaiveTime>,
    after: Option<u32>,
) -> Result<u32, Failure> {
    if let Some(part) = after {
        return match part {
            1..=3 => Ok(part),
            _ => Err(failure!(Invalid, "part-unknown").about("after")),
        };
    }
    let at = at.ok_or_else(|| missing("at"))?;
    if conference.ended_at.is_some_and(|ended| at >= ended) {
        return Err(failure!(Invalid, "left-at-the-end").about("at"));
    }
    let begins = [
        (1, conference.part_one_at),
        (2, conference.part_two_at),
        (3, conference.part_three_at),
    ];
    begins
        .into_iter()
        .rev()
        .find(|(_, begins)| begins.is_some_and(|begins| begins <= at))
        .map(|(part, _)| part)
        .ok_or_else(|| failure!(Invalid, "left-in-which-part").about("after"))
}
