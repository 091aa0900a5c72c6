//! `ekc followup review`: what the circle found when it looked back.

use super::help_answer::{self, HelpAnswerForm, Told, has_open_request};
use super::meeting::hold;
use super::progress::{self, EACH_AT_A_CALL, ProgressForm};
use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::case::next_number;
use crate::domain::choice::{Choice as _, YesNo};
use crate::domain::event::Event;
use crate::domain::followup::{FollowUpMeeting, Review, ReviewPresent};
use crate::domain::plan::Plan;
use crate::domain::text::{Handle, Prose};
use crate::failure::{Failure, failure};
use crate::method::rules::Finding;
use crate::method::rules::finding;
use crate::movement::change::{Draft, change_when};
use crate::movement::input::{
    Answer, Answers, NumberOf, Question, instead, may, must, number, optional, options, should,
    today,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(value_name = "PERSON")]
    present: Vec<String>,
    #[arg(long, value_name = "NUMBER: STATE[; TEXT]")]
    progress: Vec<ProgressForm>,
    #[arg(long, value_name = "NUMBER: ANSWER[; MUCH[; TEXT]]")]
    help_answer: Vec<HelpAnswerForm>,
    #[arg(long, value_name = "TEXT")]
    changes: Option<String>,
    #[arg(long, value_name = "yes|no")]
    further: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    meeting: Option<String>,
    #[arg(long, value_name = "DATE")]
    next: Option<String>,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    correct: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

const QUESTIONS: &[Question] = &[
    must("present", Answer::People).when(is_new),
    should("progress", Answer::Groups(EACH_AT_A_CALL)).when(is_new),
    should("help_answer", Answer::Groups(help_answer::EACH))
        .when(|it| is_new(it) && has_open_request(it)),
    may("changes", Answer::Prose),
    may("further", Answer::Choice(options::<YesNo>)),
    may("meeting", Answer::Number)
        .of(NumberOf::FollowUpMeeting)
        .when(has_planned_meeting)
        .later(),
    may("next", Answer::Date).later(),
    may("on", Answer::Date).otherwise(today).later(),
];

/// Whether a review is noted, and not one that stands put right.
fn is_new(answers: &Answers<'_>) -> bool {
    !answers.has("correct")
}

/// Whether a follow-up meeting was planned that nobody noted as held.
fn has_planned_meeting(answers: &Answers<'_>) -> bool {
    let mut meetings = answers
        .case
        .into_iter()
        .flat_map(|case| &case.follow_up_meetings);
    meetings.any(|it| it.held_on.is_none())
}

/// Fails, before the first question, when there is no plan to look back at. A review after the role
/// has ended may still be noted; nobody is asked for it (R25).
fn ensure_there_is_a_plan(case: &Case) -> Result<(), Failure> {
    match case.latest_plan() {
        Some(_) => Ok(()),
        None => Err(failure!(Blocked, "no-plan-yet")),
    }
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    change_when(desk, form, QUESTIONS, ensure_there_is_a_plan, decide)
}

/// Who was there must be said: without it nothing says that anybody looked back.
fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    draft.learn();
    ensure_there_is_a_plan(&draft.case)?;
    if let Some(wanted) = optional("correct", form.correct.as_ref(), number)? {
        return correct(draft, form, wanted);
    }
    let people = draft.people("present", &form.present)?;
    let on = draft.happened("on", form.on.as_ref())?;
    let (version, conference) = looked_at(&draft.case, on)?;
    let meeting = optional("meeting", form.meeting.as_ref(), number)?;
    if let Some(wanted) = meeting {
        hold(draft, wanted, on).map_err(|failure| failure.about("meeting"))?;
    }
    let further_conference = optional("further", form.further.as_ref(), YesNo::parse)?;
    let changes = optional("changes", form.changes.as_ref(), Prose::parse)?;
    let review = next_number(draft.case.reviews.iter().map(|it| it.number));
    draft.case.reviews.push(Review {
        number: review,
        version,
        meeting,
        on,
        changes,
        further_conference,
    });
    let present = people.iter().map(|person| ReviewPresent {
        review,
        person: person.clone(),
    });
    draft.case.review_present.extend(present);
    for (at, given) in form.progress.iter().enumerate() {
        progress::add(draft, given, None, on)
            .map_err(|failure| failure.inside(&format!("progress[{at}]")))?;
    }
    let told = Told {
        by: None,
        on,
        told_by: None,
    };
    let help = help_answer::add_all(draft, &form.help_answer, &told)?;
    if further_conference == Some(YesNo::Yes) {
        draft.note(Finding::inform(finding!("further-conference-wanted")));
    }
    if let Some(next) = draft.date("next", form.next.as_ref())? {
        if next <= on {
            return Err(failure!(Invalid, "review-next-before", date = on).about("next"));
        }
        plan_next(draft, conference, next);
    }
    Ok(Event::Reviewed {
        number: review,
        people,
        on,
        count: form.progress.len(),
        help: (!help.is_empty()).then_some(help),
    })
}

/// Put a review right: what was given takes the place of what stands, and `-` takes it away. How it
/// stands with agreements and with help are rows of their own, and so is the next day.
fn correct(draft: &mut Draft, form: &Form, wanted: u32) -> Result<Event, Failure> {
    let mut known = draft.case.reviews.iter();
    let Some(at) = known.position(|it| it.number == wanted) else {
        return Err(failure!(Missing, "review-unknown", number = wanted).about("correct"));
    };
    if !form.progress.is_empty() || !form.help_answer.is_empty() || form.next.is_some() {
        return Err(failure!(Usage, "review-correct-itself").about("correct"));
    }
    let texts = [&form.changes, &form.further, &form.meeting, &form.on];
    if form.present.is_empty() && texts.into_iter().all(Option::is_none) {
        return Err(failure!(Usage, "review-nothing-to-correct"));
    }
    let stands = draft.case.reviews[at].clone();
    let on = match &form.on {
        Some(_) => draft.happened("on", form.on.as_ref())?,
        None => stands.on,
    };
    if let Some(plan) = draft.case.plan(stands.version) {
        ensure_it_was_after(&draft.case, plan, on)?;
    }
    let meeting = instead("meeting", form.meeting.as_ref(), stands.meeting, number)?;
    if (meeting, on) != (stands.meeting, stands.on) {
        // What was noted as held with this review was another meeting, or on another day.
        // Another review may have noted it as held too, on its own day.
        let others = draft.case.reviews.iter();
        let others = others.filter(|it| it.number != wanted && it.meeting == stands.meeting);
        let held_otherwise = others.map(|it| it.on).max();
        for it in &mut draft.case.follow_up_meetings {
            if Some(it.number) == stands.meeting && it.held_on == Some(stands.on) {
                it.held_on = held_otherwise;
            }
        }
        if let Some(held) = meeting {
            hold(draft, held, on).map_err(|failure| failure.about("meeting"))?;
        }
    }
    if !form.present.is_empty() {
        let people = draft.people("present", &form.present)?;
        put_present(&mut draft.case, wanted, &people);
    }
    draft.case.reviews[at] = Review {
        number: wanted,
        version: stands.version,
        meeting,
        on,
        changes: instead(
            "changes",
            form.changes.as_ref(),
            stands.changes,
            Prose::parse,
        )?,
        further_conference: instead(
            "further",
            form.further.as_ref(),
            stands.further_conference,
            YesNo::parse,
        )?,
    };
    Ok(Event::ReviewCorrected { number: wanted })
}

/// Who was there, in the place of who stands there. Who stands there already keeps their row.
fn put_present(case: &mut Case, review: u32, people: &[Handle]) {
    case.review_present
        .retain(|it| it.review != review || people.contains(&it.person));
    for person in people {
        let is_it = |it: &ReviewPresent| it.review == review && it.person == *person;
        if !case.review_present.iter().any(is_it) {
            case.review_present.push(ReviewPresent {
                review,
                person: person.clone(),
            });
        }
    }
}

/// The version of the plan that is looked at, and its conference.
fn looked_at(case: &Case, on: NaiveDate) -> Result<(u32, u32), Failure> {
    let plan = case
        .latest_plan()
        .ok_or_else(|| failure!(Blocked, "no-plan-yet"))?;
    ensure_it_was_after(case, plan, on)?;
    Ok((plan.version, plan.conference))
}

/// Nobody looks back on the day of the conference, or before that version of the plan was there.
fn ensure_it_was_after(case: &Case, plan: &Plan, on: NaiveDate) -> Result<(), Failure> {
    let conference = case.conference(plan.conference);
    let day = conference
        .and_then(|it| it.ended_on.or(it.on))
        .filter(|day| on <= *day);
    if let Some(day) = day {
        return Err(failure!(Invalid, "followup-before-conference", date = day).about("on"));
    }
    if on < plan.presented_on {
        return Err(
            failure!(Invalid, "plan-before-conference", date = plan.presented_on).about("on"),
        );
    }
    Ok(())
}

/// The day on which the circle looks back again comes into the case as a meeting of its own, unless
/// it is there already.
fn plan_next(draft: &mut Draft, conference: u32, next: NaiveDate) {
    let meetings = &mut draft.case.follow_up_meetings;
    if meetings.iter().all(|it| it.on != next) {
        let number = next_number(meetings.iter().map(|it| it.number));
        meetings.push(FollowUpMeeting {
            number,
            conference,
            on: next,
            at: None,
            place: None,
            convener: None,
            held_on: None,
            replaces_on: None,
        });
    }
    draft.note(Finding::inform(finding!("review-next", date = next)));
}
