//! `ekc followup meeting`: the circle's own follow-up meeting, planned or held.

use super::ensure_conference_was_held;
use super::help_answer::{self, HelpAnswerForm, Told, has_open_request};
use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::case::next_number;
use crate::domain::choice::{Choice as _, YesNo};
use crate::domain::date::parse_time;
use crate::domain::event::Event;
use crate::domain::followup::FollowUpMeeting;
use crate::domain::text::Line;
use crate::failure::{Failure, failure};
use crate::method::calls::last_held;
use crate::method::rules::Finding;
use crate::method::rules::finding;
use crate::movement::change::{Draft, change_when};
use crate::movement::input::{
    Answer, Answers, Question, may, missing, must, number, optional, options, should,
};
use chrono::NaiveDate;
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
    #[arg(long, value_name = "PERSON")]
    convener: Option<String>,
    #[arg(long, value_name = "yes|no")]
    replaces: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    held: Option<String>,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long, value_name = "NUMBER: ANSWER[; MUCH[; TEXT]]")]
    help_answer: Vec<HelpAnswerForm>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

const QUESTIONS: &[Question] = &[
    must("date", Answer::Date),
    may("time", Answer::Time),
    may("place", Answer::Line),
    may("convener", Answer::Person),
    may("replaces", Answer::Choice(options::<YesNo>)).when(has_an_evaluation),
];

/// Of a meeting that was held: what became of the help that still waits for an answer.
const HELD: &[Question] =
    &[should("help_answer", Answer::Groups(help_answer::EACH)).when(has_open_request)];

/// Whether there is a day in the plan that this one can come in the place of.
fn has_an_evaluation(answers: &Answers<'_>) -> bool {
    let plan = answers.case.and_then(Case::latest_plan);
    plan.is_some_and(|plan| plan.evaluation_on.is_some())
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let questions = match (form.from.is_some(), form.held.is_some()) {
        (true, _) => &[],
        (false, true) => HELD,
        (false, false) => QUESTIONS,
    };
    change_when(desk, form, questions, ensure_conference_was_held, decide)
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    if let Some(wanted) = optional("held", form.held.as_ref(), number)? {
        let on = draft.happened("on", form.on.as_ref())?;
        let day = draft
            .case
            .follow_up_meetings
            .iter()
            .find(|it| it.number == wanted)
            .and_then(|it| {
                draft
                    .case
                    .conferences
                    .iter()
                    .find(|conference| conference.number == it.conference)?
                    .ended_on
            });
        if let Some(day) = day.filter(|day| on <= *day) {
            return Err(failure!(Invalid, "followup-before-conference", date = day).about("on"));
        }
        hold(draft, wanted, on).map_err(|failure| failure.about("held"))?;
        let told = Told {
            by: None,
            on,
            told_by: None,
        };
        let help = help_answer::add_all(draft, &form.help_answer, &told)?;
        return Ok(Event::MeetingHeld {
            number: wanted,
            on,
            help: (!help.is_empty()).then_some(help),
        });
    }
    if !form.help_answer.is_empty() {
        // What became of the help is told where the circle looked back.
        return Err(missing("held"));
    }
    let (day, conference) =
        last_held(&draft.case).ok_or_else(|| failure!(Blocked, "no-conference-held"))?;
    let on = draft
        .date("date", form.date.as_ref())?
        .ok_or_else(|| missing("date"))?;
    if on <= day {
        return Err(failure!(Invalid, "followup-before-conference", date = day).about("date"));
    }
    let replaces = optional("replaces", form.replaces.as_ref(), YesNo::parse)?;
    let evaluation = draft
        .case
        .latest_plan()
        .filter(|plan| plan.conference == conference)
        .and_then(|plan| plan.evaluation_on);
    if let Some(evaluation) = evaluation.filter(|day| *day != on && replaces.is_none()) {
        draft.note(Finding {
            rule: Some("R19"),
            ..Finding::inform(finding!("meeting-beside-evaluation", date = evaluation))
        });
    }
    let number = next_number(draft.case.follow_up_meetings.iter().map(|it| it.number));
    let meeting = FollowUpMeeting {
        number,
        conference,
        on,
        at: optional("time", form.time.as_ref(), parse_time)?,
        place: optional("place", form.place.as_ref(), Line::parse)?,
        convener: draft.maybe_person("convener", form.convener.as_ref())?,
        held_on: None,
        replaces_on: evaluation.filter(|_| replaces == Some(YesNo::Yes)),
    };
    draft.case.follow_up_meetings.push(meeting);
    Ok(Event::MeetingPlanned { number, on })
}

/// Note on which day a planned meeting was held; where another day stood, that is told.
pub(super) fn hold(draft: &mut Draft, wanted: u32, on: NaiveDate) -> Result<(), Failure> {
    let meeting = draft
        .case
        .follow_up_meetings
        .iter_mut()
        .find(|it| it.number == wanted)
        .ok_or_else(|| failure!(Missing, "meeting-unknown", number = wanted))?;
    let before = meeting.held_on.replace(on).filter(|before| *before != on);
    if let Some(before) = before {
        draft.note(Finding::inform(finding!(
            "meeting-held-before",
            date = before
        )));
    }
    Ok(())
}
