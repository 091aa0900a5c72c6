//! `ekc conference set`: the day, the time and the place.

use crate::desk::Desk;
use crate::domain::date::parse_time;
use crate::domain::event::Event;
use crate::domain::text::Line;
use crate::failure::{Failure, failure};
use crate::method::rules::Finding;
use crate::method::rules::finding;
use crate::movement::change::{Draft, change};
use crate::movement::input::{Answer, Question, may, must, number, optional};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(long, value_name = "DATE")]
    date: Option<String>,
    #[arg(long, value_name = "TIME")]
    time: Option<String>,
    #[arg(long, value_name = "TEXT")]
    place: Option<String>,
    #[arg(long, value_name = "TEXT")]
    if_no_plan: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    candidate: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    conference: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

const QUESTIONS: &[Question] = &[
    must("date", Answer::Date),
    may("time", Answer::Time),
    may("place", Answer::Line),
    may("if_no_plan", Answer::Line),
];

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let given = form.from.is_some()
        || form.candidate.is_some()
        || form.place.is_some()
        || form.time.is_some()
        || form.if_no_plan.is_some();
    change(desk, form, if given { &[] } else { QUESTIONS }, decide)
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    let which = draft.conference(optional("conference", form.conference.as_ref(), number)?)?;
    let mut on = draft.date("date", form.date.as_ref())?;
    let mut starts = optional("time", form.time.as_ref(), parse_time)?;
    let place = optional("place", form.place.as_ref(), Line::parse)?;
    let if_no_plan = optional("if_no_plan", form.if_no_plan.as_ref(), Line::parse)?;
    if let Some(wanted) = optional("candidate", form.candidate.as_ref(), number)? {
        let candidate = draft
            .case
            .candidate_dates
            .iter()
            .find(|it| it.number == wanted && it.conference == which);
        let candidate = candidate.ok_or_else(|| {
            failure!(Missing, "candidate-unknown", number = wanted).about("candidate")
        })?;
        on = on.or(Some(candidate.on));
        starts = starts.or(candidate.starts);
    }
    let applied_on = draft.case.application.applied_on;
    if on.is_some_and(|on| on < applied_on) {
        return Err(failure!(Invalid, "date-before-application", date = applied_on).about("date"));
    }
    let begun = draft.case.attendances_of(which).next().is_some();
    let conference = super::open_conference(draft, which)?;
    if begun && on.is_some_and(|on| conference.on != Some(on)) {
        return Err(failure!(Blocked, "people-were-there").about("date"));
    }
    let moved = conference.on.is_some() && on.is_some_and(|on| conference.on != Some(on));
    conference.on = on.or(conference.on);
    conference.starts = starts.or(conference.starts);
    conference.place = place.or_else(|| conference.place.clone());
    conference.if_no_plan = if_no_plan.or_else(|| conference.if_no_plan.clone());
    let told = conference.on;
    let invited = draft
        .case
        .invitations
        .iter()
        .filter(|it| it.conference == which && it.invited_on.is_some())
        .count();
    if moved && invited > 0 {
        draft.note(Finding {
            rule: None,
            ..Finding::warn("R10", finding!("date-changed", count = invited))
        });
    }
    Ok(match told {
        Some(on) => Event::DaySet { number: which, on },
        None => Event::PlaceSet { number: which },
    })
}
