//! `ekc conference set`: the day, the time and the place.

use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::conference::Conference;
use crate::domain::detail::Occasion;
use crate::domain::event::Event;
use crate::failure::{Failure, failure};
use crate::method::rules::{Finding, finding, role_goes_on};
use crate::movement::change::{Draft, change_what_stands};
use crate::movement::given::{self, Given, OfConference, with_details};
use crate::movement::input::{Answer, Question, Standing, Stands, may, must, number, optional};
use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(remote = "Self", deny_unknown_fields, default)]
pub(crate) struct Form {
    #[command(flatten)]
    #[serde(skip)]
    details: Given<OfConference>,
    #[arg(long, value_name = "NUMBER")]
    candidate: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    conference: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}
with_details!(Form);

fn questions() -> Vec<Question> {
    let own = [(0, must("date", Answer::Date))];
    given::questions::<Conference>(Occasion::Edit, may, &own)
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let beside_the_day = form.details.clone().with("date", None);
    let is_given = form.from.is_some() || form.candidate.is_some() || beside_the_day.any();
    let questions = if is_given {
        form.details.left_open(&[])
    } else {
        questions()
    };
    let stands: Stands = stands;
    change_what_stands(desk, form, (&questions, stands), role_goes_on, decide)
}

/// What is settled of the conference now.
fn stands(case: &Case, fields: &Map<String, Value>, field: &str) -> Option<Standing> {
    let typed = fields.get("conference").and_then(Value::as_str);
    let which = typed.and_then(|text| number(text).ok());
    let which = which.unwrap_or_else(|| case.current_number());
    let conference = case.conferences.iter().find(|it| it.number == which)?;
    given::standing(conference, field)
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    let which = draft.conference(optional("conference", form.conference.as_ref(), number)?)?;
    let candidate = candidate(draft, form, which)?;
    let (today, applied_on) = (draft.today, draft.case.application.applied_on);
    let begun = draft.case.attendances_of(which).next().is_some();
    let conference = super::open_conference(draft, which)?;
    let day_before = conference.on;
    if let Some((on, starts)) = candidate {
        conference.on = Some(on);
        conference.starts = starts.or(conference.starts);
    }
    form.details.fill(conference, today)?;
    let told = conference.on;
    let new_day = told.filter(|on| day_before != Some(*on));
    if new_day.is_some_and(|on| on < applied_on) {
        return Err(failure!(Invalid, "date-before-application", date = applied_on).about("date"));
    }
    if begun && new_day.is_some() {
        return Err(failure!(Blocked, "people-were-there").about("date"));
    }
    let moved = day_before.is_some() && new_day.is_some();
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

/// The day and time of the date that was chosen among those that might suit.
fn candidate(
    draft: &Draft,
    form: &Form,
    which: u32,
) -> Result<Option<(NaiveDate, Option<NaiveTime>)>, Failure> {
    let Some(wanted) = optional("candidate", form.candidate.as_ref(), number)? else {
        return Ok(None);
    };
    let mut candidates = draft.case.candidate_dates.iter();
    let candidate = candidates.find(|it| it.number == wanted && it.conference == which);
    match candidate {
        Some(candidate) => Ok(Some((candidate.on, candidate.starts))),
        None => Err(failure!(Missing, "candidate-unknown", number = wanted).about("candidate")),
    }
}
