//! `ekc conference end`: how it ended. Without a plan or without a meeting is an ordinary ending too.

use crate::desk::Desk;
use crate::domain::choice::Choice as _;
use crate::domain::conference::Ending;
use crate::domain::date::parse_time;
use crate::domain::event::Event;
use crate::domain::text::Line;
use crate::failure::{Failure, failure};
use crate::movement::change::{Draft, change};
use crate::movement::input::{Answer, Question, may, must, number, optional, options, required};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(value_name = "ENDING")]
    ending: Option<String>,
    #[arg(long, value_name = "TIME")]
    at: Option<String>,
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    conference: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

const QUESTIONS: &[Question] = &[
    must("ending", Answer::Choice(options::<Ending>)),
    may("at", Answer::Time),
    may("reason", Answer::Line),
    may("on", Answer::Date),
];

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    change(desk, form, QUESTIONS, decide)
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    let ending = required("ending", form.ending.as_ref(), Ending::parse)?;
    let at = optional("at", form.at.as_ref(), parse_time)?;
    let reason = optional("reason", form.reason.as_ref(), Line::parse)?;
    let which = draft.conference(optional("conference", form.conference.as_ref(), number)?)?;
    let given_on = draft.date("on", form.on.as_ref())?;
    let (today, applied_on) = (draft.today, draft.case.application.applied_on);
    let conference = super::open_conference(draft, which)?;
    let held = match ending {
        Ending::Plan | Ending::NoPlan | Ending::PlanInMaking => true,
        Ending::StoppedInPreparation | Ending::PlanWithoutMeeting => false,
    };
    let day = conference.on.filter(|_| held);
    if held && day.is_none() {
        return Err(failure!(Blocked, "conference-without-day", number = which));
    }
    let on = given_on.or(day).unwrap_or(today);
    if on > today {
        return Err(failure!(Invalid, "date-in-future", date = on).about("on"));
    }
    if on < applied_on {
        return Err(failure!(Invalid, "date-before-application", date = applied_on).about("on"));
    }
    let last_part = conference
        .part_three_at
        .or(conference.part_two_at)
        .or(conference.part_one_at);
    if at.is_some_and(|at| last_part.is_some_and(|part| at < part)) {
        return Err(failure!(Invalid, "part-before-the-one-before").about("at"));
    }
    if day.is_some_and(|day| on < day) {
        return Err(failure!(Invalid, "ended-before-the-day", date = on).about("on"));
    }
    conference.ending = Some(ending);
    conference.ended_on = Some(on);
    conference.ended_at = at.or(conference.ended_at);
    conference.ending_reason = reason;
    Ok(Event::ConferenceEnded {
        number: which,
        ending,
        on,
    })
}
