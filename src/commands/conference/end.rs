//! `ekc conference end`: how it ended. Without a plan or without a meeting
//! is an ordinary ending too.

use crate::desk::Desk;
use crate::domain::choice::{Choice as _, YesNo};
use crate::domain::conference::Ending;
use crate::domain::date::parse_time;
use crate::domain::event::Event;
use crate::domain::intake::Variant;
use crate::domain::text::Line;
use crate::domain::value::Content;
use crate::failure::{Failure, failure};
use crate::movement::change::{Draft, change};
use crate::movement::input::{
    Answer, Answers, Question, may, must, number, optional, options, required, should,
};
use chrono::NaiveDate;
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
    #[arg(long, value_name = "yes|no")]
    apologies: Option<String>,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long, value_name = "yes|no")]
    again: Option<String>,
    #[arg(long, value_name = "DATE")]
    again_on: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    conference: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

/// Without a plan the circle's next meeting is asked for, and why there is none.
const QUESTIONS: &[Question] = &[
    must("ending", Answer::Choice(options::<Ending>)),
    should("again", Answer::Choice(options::<YesNo>)).when(is_without_a_plan),
    may("again_on", Answer::Date).when(|it| is_without_a_plan(it) && !it.chose("again", YesNo::No)),
    may("at", Answer::Time).when(was_held),
    may("reason", Answer::Line).when(has_no_plan),
    may("apologies", Answer::Choice(options::<YesNo>)).when(|it| !is_without_a_plan(it)),
    may("on", Answer::Date).otherwise(the_day_itself),
];

fn is_without_a_plan(answers: &Answers<'_>) -> bool {
    answers.chose("ending", Ending::NoPlan)
}

fn was_held(answers: &Answers<'_>) -> bool {
    !answers.chose("ending", Ending::StoppedInPreparation)
        && !answers.chose("ending", Ending::PlanWithoutMeeting)
}

/// What was held ended on its day; otherwise it is said today.
fn the_day_itself(answers: &Answers<'_>, today: NaiveDate) -> Option<Content> {
    let case = answers.case?;
    let number = match answers.text("conference") {
        Some(text) => number(text).ok()?,
        None => case.current_number(),
    };
    let day = case.conference(number).and_then(|it| it.on);
    let day = day.filter(|_| was_held(answers)).unwrap_or(today);
    Some(Content::Day(day))
}

fn has_no_plan(answers: &Answers<'_>) -> bool {
    is_without_a_plan(answers) || answers.chose("ending", Ending::StoppedInPreparation)
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    change(desk, form, QUESTIONS, decide)
}

/// Whether the circle meets again, and on which day: a day says that it does.
fn meeting_again(
    draft: &Draft,
    form: &Form,
    ending: Ending,
) -> Result<(Option<YesNo>, Option<NaiveDate>), Failure> {
    let again = optional("again", form.again.as_ref(), YesNo::parse)?;
    let on = draft.date("again_on", form.again_on.as_ref())?;
    let field = if again.is_some() { "again" } else { "again_on" };
    match (ending, again, on) {
        (_, None, None) => Ok((None, None)),
        (Ending::NoPlan, Some(YesNo::No), Some(_)) => Err(failure!(Usage, "one-way-only")),
        (Ending::NoPlan, Some(YesNo::No), None) => Ok((Some(YesNo::No), None)),
        (Ending::NoPlan, Some(YesNo::Yes) | None, on) => Ok((Some(YesNo::Yes), on)),
        (
            Ending::Plan
            | Ending::PlanInMaking
            | Ending::StoppedInPreparation
            | Ending::PlanWithoutMeeting,
            _,
            _,
        ) => Err(failure!(Invalid, "again-without-a-plan-only").about(field)),
    }
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    let ending = required("ending", form.ending.as_ref(), Ending::parse)?;
    let at = optional("at", form.at.as_ref(), parse_time)?;
    let reason = optional("reason", form.reason.as_ref(), Line::parse)?;
    let apologies = optional("apologies", form.apologies.as_ref(), YesNo::parse)?;
    if apologies.is_some() && draft.case.application.variant != Variant::Restorative {
        return Err(failure!(Invalid, "apologies-only-restorative").about("apologies"));
    }
    let which = draft.conference(optional("conference", form.conference.as_ref(), number)?)?;
    let given_on = draft.date("on", form.on.as_ref())?;
    let (meets_again, meets_again_on) = meeting_again(draft, form, ending)?;
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
    if meets_again_on.is_some_and(|again| again <= on) {
        return Err(failure!(Invalid, "followup-before-conference", date = on).about("again_on"));
    }
    conference.ending = Some(ending);
    conference.meets_again = meets_again;
    conference.meets_again_on = meets_again_on;
    conference.ended_on = Some(on);
    conference.ended_at = at.or(conference.ended_at);
    conference.ending_reason = reason;
    conference.apologies = apologies;
    Ok(Event::ConferenceEnded {
        number: which,
        ending,
        on,
    })
}
