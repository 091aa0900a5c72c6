//! `ekc followup call`: the coordinator's call after four weeks.

use super::ensure_conference_was_held;
use super::help_answer::{self, HelpAnswerForm, Told, has_open_request};
use super::progress::{self, EACH_AT_A_CALL, ProgressForm, has_plan};
use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::case::next_number;
use crate::domain::choice::{Choice as _, YesNo};
use crate::domain::event::Event;
use crate::domain::followup::FollowUpCall;
use crate::domain::text::{Handle, Prose};
use crate::failure::{Failure, failure};
use crate::method::calls::{call_due_on, last_held, not_yet_called};
use crate::method::readers::made_it_or_has_part;
use crate::method::rules::Finding;
use crate::method::rules::finding;
use crate::movement::change::{Draft, change_when};
use crate::movement::input::{
    Answer, Answers, Question, is_typed_alone, may, must, optional, options, should, today,
};
use crate::movement::named;
use crate::movement::several::{open_case, person_by_person, remark};
use crate::words::message;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(value_name = "PERSON")]
    person: Option<String>,
    #[arg(long, value_name = "NUMBER: STATE[; TEXT]")]
    progress: Vec<ProgressForm>,
    #[arg(long, value_name = "NUMBER: ANSWER[; MUCH[; TEXT]]")]
    help_answer: Vec<HelpAnswerForm>,
    #[arg(long, value_name = "yes|no")]
    further: Option<String>,
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

const QUESTIONS: &[Question] = &[
    must("person", Answer::Person),
    should("progress", Answer::Groups(EACH_AT_A_CALL))
        .when(has_plan)
        .later_when(is_of_others),
    should("help_answer", Answer::Groups(help_answer::EACH)).when(has_open_request),
    may("further", Answer::Choice(options::<YesNo>)),
    may("note", Answer::Prose).later(),
    may("on", Answer::Date).otherwise(today).later(),
];

/// Whether the plan is not for whom was called, such as who applied, and was not given to them: the
/// coordinator does not go through what others agreed.
fn is_of_others(answers: &Answers<'_>) -> bool {
    let plan = answers.case.and_then(Case::latest_plan);
    let person = answers.person("person");
    let (Some(case), Some(plan), Some(person)) = (answers.case, plan, person) else {
        return false;
    };
    !made_it_or_has_part(case, plan.version, person) && !case.has_plan(plan.version, &person.handle)
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    if is_typed_alone(desk, form)? {
        let case = open_case(desk)?;
        ensure_conference_was_held(&case)?;
        tell_who_is_left(desk, &case);
        return person_by_person(desk, QUESTIONS, still_to_call, decide);
    }
    change_when(desk, form, QUESTIONS, ensure_conference_was_held, decide)
}

/// Who was not called yet is said before it is asked who was.
fn tell_who_is_left(desk: &mut Desk, case: &Case) {
    let words = named::words_of_talk(desk, case);
    let open = not_yet_called(case).into_iter();
    let people: Vec<String> = open.map(|it| words.people(it.handle.as_str())).collect();
    if !people.is_empty() {
        remark(
            desk,
            message!("followup-not-called", list = people.join(", ")),
        );
    }
}

fn still_to_call(case: &Case, _: &Case) -> Vec<Handle> {
    let open = not_yet_called(case).into_iter();
    open.map(|it| it.handle.clone()).collect()
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    let (day, conference) =
        last_held(&draft.case).ok_or_else(|| failure!(Blocked, "no-conference-held"))?;
    let person = draft.person("person", form.person.as_ref())?;
    let on = draft.happened("on", form.on.as_ref())?;
    if on <= day {
        return Err(failure!(Invalid, "followup-before-conference", date = day).about("on"));
    }
    if let Some(due) = call_due_on(&draft.case).filter(|due| on < *due) {
        draft.note(Finding {
            rule: Some("R24"),
            ..Finding::inform(finding!("call-early", date = due))
        });
    }
    let further_conference = optional("further", form.further.as_ref(), YesNo::parse)?;
    let note = optional("note", form.note.as_ref(), Prose::parse)?;
    let number = next_number(draft.case.follow_up_calls.iter().map(|it| it.number));
    draft.case.follow_up_calls.push(FollowUpCall {
        number,
        conference,
        person: person.clone(),
        on,
        further_conference,
        note,
    });
    if !form.progress.is_empty() {
        progress::ensure_told_after_plan(draft, on)?;
    }
    for (at, given) in form.progress.iter().enumerate() {
        progress::add(draft, given, Some(&person), on)
            .map_err(|failure| failure.inside(&format!("progress[{at}]")))?;
    }
    let told = Told {
        by: None,
        on,
        told_by: Some(&person),
    };
    let help = help_answer::add_all(draft, &form.help_answer, &told)?;
    if further_conference == Some(YesNo::Yes) {
        draft.note(Finding::inform(finding!("further-conference-wanted")));
    }
    Ok(Event::Called {
        person,
        on,
        count: form.progress.len(),
        help: (!help.is_empty()).then_some(help),
    })
}
