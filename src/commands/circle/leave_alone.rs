//! `ekc circle leave-alone`: who asked not to be approached again;
//! who may never be approached at all.

use crate::desk::Desk;
use crate::domain::circle::{LeftAlone, Person, Role};
use crate::domain::event::Event;
use crate::domain::invitation::{Answer as InvitationAnswer, Invitation};
use crate::domain::text::{Handle, Line, Name, is_same_name};
use crate::failure::{Failure, failure};
use crate::method::namesakes::forbidden_like;
use crate::method::rules::{Finding, finding};
use crate::movement::change::{Draft, change_when};
use crate::movement::input::{Answer, Question, may, must, optional, switch, today};
use crate::words::message;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(value_name = "PERSON")]
    person: Option<String>,
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    #[arg(long, value_name = "WORD")]
    relation: Option<String>,
    #[arg(long)]
    #[serde(deserialize_with = "switch")]
    never: bool,
    #[arg(long)]
    #[serde(deserialize_with = "switch")]
    again: bool,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

const QUESTIONS: &[Question] = &[
    must("person", Answer::Person),
    may("on", Answer::Date).otherwise(today),
];

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let questions = if form.name.is_some() || form.from.is_some() {
        &[]
    } else {
        QUESTIONS
    };
    // A wish to be left alone is noted whenever it comes, also after the role ended.
    change_when(desk, form, questions, |_| Ok(()), decide)
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    draft.learn();
    let on = draft.happened("on", form.on.as_ref())?;
    if let Some(name) = optional("name", form.name.as_ref(), Name::parse)? {
        return forbid(draft, form, name, on);
    }
    let handle = draft.person("person", form.person.as_ref())?;
    let wish = if form.never {
        LeftAlone::Never
    } else {
        LeftAlone::NotAgain
    };
    let is_main_person = draft
        .case
        .person(&handle)
        .is_some_and(|person| person.role == Role::MainPerson);
    if is_main_person && !form.again {
        // A main person who stops takes back a yes; then everything rests (R3).
        return Err(
            failure!(Blocked, "main-person-left-alone", person = handle.as_str()).about("person"),
        );
    }
    if let Some(person) = draft
        .case
        .people
        .iter_mut()
        .find(|person| person.handle == handle)
    {
        if person.is_forgotten() || form.again && person.left_alone.is_none() {
            return Err(
                failure!(Missing, "not-left-alone", person = handle.as_str()).about("person"),
            );
        }
        if !form.again && person.left_alone == Some(LeftAlone::Never) && wish != LeftAlone::Never {
            // A wish does not lift a ban.
            return Err(failure!(Conflict, "nothing-changed").about("person"));
        }
        // What stands already is not of a later day because it is said again.
        let stood_since = person
            .left_alone_on
            .filter(|_| person.left_alone == Some(wish) && form.on.is_none());
        person.left_alone = (!form.again).then_some(wish);
        person.left_alone_on = (!form.again).then_some(stood_since.unwrap_or(on));
    }
    if form.never && !form.again {
        question_namesakes_of(draft, &handle);
    }
    // Who asks to be left alone has answered. A yes to a day that is still to come goes with it:
    // who is approached again later says anew whether they come.
    let number = draft.case.current_number();
    let is_to_come = draft
        .case
        .current_conference()
        .is_some_and(|it| it.ending.is_none())
        && draft.case.attendances_of(number).next().is_none();
    let is_answered_by_it = |it: &Invitation| match it.answer {
        None => it.invited_on.is_some(),
        Some(InvitationAnswer::Yes | InvitationAnswer::Maybe) => is_to_come && !form.never,
        Some(InvitationAnswer::No | InvitationAnswer::NoReply) => false,
    };
    let theirs = draft
        .case
        .invitations
        .iter_mut()
        .filter(|it| it.conference == number && it.person == handle);
    for invitation in theirs.filter(|it| !form.again && is_answered_by_it(it)) {
        invitation.answer = Some(InvitationAnswer::No);
        invitation.answered_on = Some(on);
    }
    let person = handle;
    if !form.again && !form.never {
        draft.note(Finding::inform(finding!(
            "may-be-forgotten",
            person = person.as_str()
        )));
    }
    Ok(match (form.again, form.never) {
        (true, _) => Event::ApproachedAgain { person },
        (false, false) => Event::LeftAlone { person },
        (false, true) => Event::NeverApproached { person },
    })
}

/// Someone who is known only as a forbidden contact: named, so that nobody adds or invites them.
fn forbid(
    draft: &mut Draft,
    form: &Form,
    name: Name,
    on: chrono::NaiveDate,
) -> Result<Event, Failure> {
    if form.person.is_some() || form.again {
        return Err(failure!(Usage, "one-way-only"));
    }
    let mut people = draft.case.people.iter();
    if let Some(twin) = people.find(|person| is_same_name(&person.name, &name)) {
        return Err(
            failure!(Conflict, "person-twice", handle = twin.handle.as_str()).about("name"),
        );
    }
    let relation = optional("relation", form.relation.as_ref(), Line::parse)?;
    let word = draft.words.say(message!("handle-outside"));
    let handle = draft.free_handle(
        relation.as_ref().map_or(word.as_str(), Line::as_str),
        Role::Circle,
    )?;
    let person = Person::new(handle.clone(), name, Role::Circle, on);
    draft.case.people.push(Person {
        relation,
        left_alone: Some(LeftAlone::Never),
        left_alone_on: Some(on),
        ..person
    });
    question_namesakes_of(draft, &handle);
    Ok(Event::NeverApproached { person: handle })
}

/// Ask of each who is in the case already and whose name is like this one whether they are
/// that person.
fn question_namesakes_of(draft: &mut Draft, forbidden: &Handle) {
    let like: Vec<Handle> = draft
        .case
        .people
        .iter()
        .filter(|it| it.left_alone != Some(LeftAlone::Never) && !it.is_forgotten())
        .filter(|it| {
            forbidden_like(&draft.case, &it.name, Some(&it.handle))
                .is_some_and(|(found, _)| found.handle == *forbidden)
        })
        .map(|it| it.handle.clone())
        .collect();
    for handle in like {
        draft.note(Finding::warn(
            "R15",
            finding!("namesake", of(person = handle), of(other = forbidden)),
        ));
    }
}
