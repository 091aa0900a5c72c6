//! `ekc conference plan-parts`: when each part of the day is planned to begin, and when it is over.

use crate::desk::Desk;
use crate::domain::date::parse_time;
use crate::domain::event::Event;
use crate::failure::{Failure, failure};
use crate::movement::change::{Draft, change};
use crate::movement::input::{Answer, Question, if_bare, missing, number, optional};
use crate::ui::ask::is_to_clear;
use chrono::NaiveTime;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(long, value_name = "TIME")]
    one: Option<String>,
    #[arg(long, value_name = "TIME")]
    two: Option<String>,
    #[arg(long, value_name = "TIME")]
    three: Option<String>,
    #[arg(long, value_name = "TIME")]
    end: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    conference: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

const QUESTIONS: &[Question] = &[
    if_bare("one", Answer::Time),
    if_bare("two", Answer::Time),
    if_bare("three", Answer::Time),
    if_bare("end", Answer::Time),
];

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    change(desk, form, QUESTIONS, decide)
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    let given = [&form.one, &form.two, &form.three, &form.end];
    if given.into_iter().all(Option::is_none) {
        return Err(missing("one"));
    }
    let which = draft.conference(optional("conference", form.conference.as_ref(), number)?)?;
    let conference = super::open_conference(draft, which)?;
    let before = conference.starts;
    for (field, text, stands) in [
        ("one", &form.one, &mut conference.part_one_planned_at),
        ("two", &form.two, &mut conference.part_two_planned_at),
        ("three", &form.three, &mut conference.part_three_planned_at),
        ("end", &form.end, &mut conference.end_planned_at),
    ] {
        *stands = planned(field, text.as_ref(), *stands)?;
    }
    in_order(&[
        ("one", before),
        ("one", conference.part_one_planned_at),
        ("two", conference.part_two_planned_at),
        ("three", conference.part_three_planned_at),
        ("end", conference.end_planned_at),
    ])?;
    Ok(Event::PartsPlanned { number: which })
}

/// What was given in the place of what stands; `-` takes it away.
fn planned(
    field: &str,
    text: Option<&String>,
    stands: Option<NaiveTime>,
) -> Result<Option<NaiveTime>, Failure> {
    match text.filter(|text| is_to_clear(text)) {
        Some(_) => Ok(None),
        None => Ok(optional(field, text, parse_time)?.or(stands)),
    }
}

/// Each time that is known comes after those before it.
fn in_order(times: &[(&str, Option<NaiveTime>)]) -> Result<(), Failure> {
    let mut last: Option<NaiveTime> = None;
    for (field, time) in times {
        if let (Some(last), Some(time)) = (last, time)
            && *time < last
        {
            return Err(failure!(Invalid, "parts-not-in-order").about(*field));
        }
        last = time.or(last);
    }
    Ok(())
}
