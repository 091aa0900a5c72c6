//! `ekc answer`: what someone said to the invitation, in which form they take part, what they need.

use super::invite::invitation_of;
use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::choice::Choice as _;
use crate::domain::circle::{Person, Role};
use crate::domain::detail::Occasion;
use crate::domain::event::Event;
use crate::domain::invitation::{Answer, Attending};
use crate::domain::text::{Handle, Prose};
use crate::domain::value::{Content, Value as _};
use crate::failure::{Failure, failure};
use crate::language::wording;
use crate::method::approach::may_be_written_to;
use crate::method::room::answered_for_another_day;
use crate::method::rules::Finding;
use crate::method::rules::finding;
use crate::movement::change::{Draft, change};
use crate::movement::given::{self, AtAnswer, Given, LAST, with_details};
use crate::movement::input::{
    self, Answers, Question, may, must, number, optional, options, required, today,
};
use crate::movement::several::person_by_person;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(remote = "Self", deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(value_name = "PERSON")]
    person: Option<String>,
    #[arg(value_name = "ANSWER")]
    answer: Option<String>,
    #[arg(long, value_name = "FORM")]
    attending: Option<String>,
    #[arg(long, value_name = "PERSON")]
    spokesperson: Option<String>,
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    #[command(flatten)]
    #[serde(skip)]
    details: Given<AtAnswer>,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    conference: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}
with_details!(Form);

fn questions() -> Vec<Question> {
    let own = [
        (0, must("person", input::Answer::PeopleLine)),
        (0, must("answer", input::Answer::Choice(options::<Answer>))),
        (
            0,
            may("attending", input::Answer::Choice(options::<Attending>))
                .when(may_come)
                .otherwise(in_which_way)
                .later(),
        ),
        (
            LAST,
            may("on", input::Answer::Date).otherwise(today).later(),
        ),
    ];
    let all = given::questions::<Person>(Occasion::Answer, may, &own);
    // What somebody needs on the day is asked of who may be there.
    all.into_iter()
        .map(|question| match question.field.starts_with("needs_") {
            true => question.when(may_be_there).later(),
            false => question,
        })
        .collect()
}

/// Who says yes is there, unless it was said before how.
fn in_which_way(answers: &Answers<'_>, _: NaiveDate) -> Option<Content> {
    let case = answers
        .case
        .filter(|_| answers.chose("answer", Answer::Yes))?;
    if answers.has("spokesperson") {
        return Attending::Spokesperson.content();
    }
    let person = answers.person("person");
    let known = person.and_then(|it| case.invitation(case.current_number(), &it.handle));
    match known.filter(|it| it.answer == Some(Answer::Yes)) {
        Some(before) => before.attending?.content(),
        None => Attending::Present.content(),
    }
}

fn may_come(answers: &Answers<'_>) -> bool {
    !answers.chose("answer", Answer::No) && !answers.chose("answer", Answer::NoReply)
}

fn may_be_there(answers: &Answers<'_>) -> bool {
    may_come(answers)
        && !answers.chose("attending", Attending::Letter)
        && !answers.chose("attending", Attending::Spokesperson)
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    if input::is_typed_alone(desk, form)? {
        return person_by_person(desk, &questions(), |case, _| still_to_answer(case), decide);
    }
    change(desk, form, &questions(), decide)
}

/// Who was invited and gave no answer yet, or answered for a day that has moved since.
fn still_to_answer(case: &Case) -> Vec<Handle> {
    let number = case.current_number();
    let is_open = |person: &&Person| {
        let invitation = case.invitation(number, &person.handle);
        invitation.is_some_and(|it| it.invited_on.is_some() && it.is_unanswered())
            || answered_for_another_day(case, number, person).is_some()
    };
    let people = case.people.iter().filter(is_open);
    let reachable = people.filter(|it| may_be_written_to(case, it));
    reachable.map(|it| it.handle.clone()).collect()
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    draft.learn();
    let people = draft.people("person", form.person.as_slice())?;
    let answer = required("answer", form.answer.as_ref(), Answer::parse)?;
    let on = draft.happened("on", form.on.as_ref())?;
    let conference = draft.conference(optional("conference", form.conference.as_ref(), number)?)?;
    if draft
        .case
        .conferences
        .iter()
        .any(|it| it.number == conference && it.ending.is_some())
    {
        return Err(failure!(Blocked, "conference-ended", number = conference).about("conference"));
    }
    for person in &people {
        record_answer(draft, form, conference, person, answer, on)?;
        needs(draft, form, person)?;
    }
    let ways: Vec<Option<Attending>> = people
        .iter()
        .map(|it| {
            draft
                .case
                .invitation(conference, it)
                .and_then(|it| it.attending)
        })
        .collect();
    Ok(match ways.as_slice() {
        // Who takes part without coming does not come.
        [
            Some(way @ (Attending::Letter | Attending::Spokesperson)),
            ..,
        ] if answer == Answer::Yes => Event::AnsweredOtherwise {
            people,
            way: *way,
            on,
        },
        _ => Event::Answered { people, answer, on },
    })
}

fn record_answer(
    draft: &mut Draft,
    form: &Form,
    conference: u32,
    person: &Handle,
    answer: Answer,
    on: NaiveDate,
) -> Result<(), Failure> {
    let spokesperson = draft.maybe_person("spokesperson", form.spokesperson.as_ref())?;
    let reason = optional("reason", form.reason.as_ref(), Prose::parse)?;
    if spokesperson.as_ref() == Some(person) {
        return Err(failure!(Invalid, "spokesperson-self").about("spokesperson"));
    }
    let known = draft
        .case
        .invitation(conference, person)
        .and_then(|it| it.spokesperson.clone());
    let attending = match (
        optional("attending", form.attending.as_ref(), Attending::parse)?,
        &spokesperson,
        answer,
    ) {
        (Some(Attending::Spokesperson), None, _) if known.is_none() => {
            return Err(crate::movement::input::missing("spokesperson"));
        }
        (None, Some(_), _) => Some(Attending::Spokesperson),
        (None, None, Answer::Yes) => Some(Attending::Present),
        (attending, _, _) => attending,
    };
    // The way of taking part stays, unless the answer itself changes.
    let same_answer = draft
        .case
        .invitation(conference, person)
        .filter(|it| it.answer == Some(answer));
    let attending = match (form.attending.is_some(), same_answer) {
        (false, Some(before)) if spokesperson.is_none() => before.attending,
        _ => attending,
    };
    let asked_for = draft.case.conference(conference).and_then(|it| it.on);
    let never_invited = draft
        .case
        .invitation(conference, person)
        .is_none_or(|it| it.invited_on.is_none());
    let invitation = invitation_of(draft, conference, person);
    if let Some(invited) = invitation.invited_on.filter(|invited| *invited > on) {
        return Err(failure!(Invalid, "answered-before-invited", date = invited).about("on"));
    }
    // No reply to a second invitation takes no no away (R3).
    if let (Some(Answer::No), Answer::NoReply, Some(said_on)) =
        (invitation.answer, answer, invitation.answered_on)
    {
        return Err(failure!(
            Conflict,
            "no-stands",
            person = person.as_str(),
            date = said_on
        )
        .about("answer"));
    }
    invitation.answer = Some(answer);
    invitation.answered_on = Some(on);
    invitation.answered_for = asked_for;
    invitation.attending = attending;
    // What was told before still holds, unless it is told anew.
    invitation.spokesperson = spokesperson.or_else(|| {
        invitation
            .spokesperson
            .take()
            .filter(|_| attending == Some(Attending::Spokesperson))
    });
    let asks_to_be_forgotten = answer == Answer::No
        && reason
            .as_ref()
            .is_some_and(|it| wording::asks_to_be_forgotten(it.as_str()));
    invitation.reason = reason.or_else(|| invitation.reason.take());
    if asks_to_be_forgotten {
        draft.note(Finding::inform(finding!(
            "may-be-forgotten",
            person = person.as_str()
        )));
    }
    let by_letter = matches!(attending, Some(Attending::Letter | Attending::Spokesperson));
    // What they say is written down; that they were left out still has to be told to them,
    // or taken back. What was said later than that stands in the case (R14).
    let says_to_come = matches!(answer, Answer::Yes | Answer::Maybe);
    let is_left_out = draft
        .case
        .left_out(conference, person)
        .is_some_and(|it| on <= it.on && (it.instead.is_none() || it.instead != attending));
    if says_to_come && is_left_out {
        draft.note(Finding::warn(
            "R14",
            finding!("left-out-says-to-come", person = person.as_str()),
        ));
    }
    let is_main_person = draft
        .case
        .person(person)
        .is_some_and(|it| it.role == Role::MainPerson);
    // Who says no does not come as a guest.
    if never_invited && says_to_come && !is_main_person && !by_letter {
        draft.note(Finding::inform(finding!(
            "answer-without-invitation",
            person = person.as_str()
        )));
    }
    Ok(())
}

fn needs(draft: &mut Draft, form: &Form, handle: &Handle) -> Result<(), Failure> {
    let today = draft.today;
    let mut people = draft.case.people.iter_mut();
    match people.find(|person| person.handle == *handle) {
        Some(person) => form.details.fill(person, today),
        None => Ok(()),
    }
}
