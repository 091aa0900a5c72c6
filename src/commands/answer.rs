//! `ekc answer`: what someone said to the invitation, in which form they take part, what they need.

use super::change::{Draft, Told, change};
use super::form::{Answer as Kind_, may, must, number, optional, options, required};
use super::invite::invitation_of;
use crate::desk::Desk;
use crate::domain::choice::Choice as _;
use crate::domain::invitation::{Answer, Attending};
use crate::domain::text::{Line, Prose};
use crate::failure::{Failure, Kind};
use crate::method::rules::Finding;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
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
    #[arg(long, value_name = "LANGUAGE")]
    needs_interpreter: Option<String>,
    #[arg(long, value_name = "TEXT")]
    needs_diet: Option<String>,
    #[arg(long, value_name = "TEXT")]
    needs_transport: Option<String>,
    #[arg(long, value_name = "TEXT")]
    needs_child_care: Option<String>,
    #[arg(long, value_name = "TEXT")]
    needs_access: Option<String>,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    conference: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

const QUESTIONS: &[super::form::Question] = &[
    must("person", Kind_::Person),
    must("answer", Kind_::Choice(options::<Answer>)),
    may("attending", Kind_::Choice(options::<Attending>)),
    may("needs_diet", Kind_::Line),
    may("needs_transport", Kind_::Line),
    may("needs_child_care", Kind_::Line),
    may("needs_interpreter", Kind_::Line),
    may("needs_access", Kind_::Line),
    may("on", Kind_::Date),
];

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    change(desk, "answer", form, QUESTIONS, decide)
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Told, Failure> {
    let person = draft.person("person", form.person.as_ref())?;
    let answer = required("answer", form.answer.as_ref(), Answer::parse)?;
    let attending = optional("attending", form.attending.as_ref(), Attending::parse)?;
    let spokesperson = draft.maybe_person("spokesperson", form.spokesperson.as_ref())?;
    let reason = optional("reason", form.reason.as_ref(), Prose::parse)?;
    let on = draft.happened("on", form.on.as_ref())?;
    let conference = draft.conference(optional("conference", form.conference.as_ref(), number)?)?;
    if spokesperson.as_ref() == Some(&person) {
        return Err(Failure::new(Kind::Invalid, "spokesperson-self").about("spokesperson"));
    }
    let attending = match (attending, &spokesperson, answer) {
        (Some(Attending::Spokesperson), None, _) => return Err(super::form::missing("spokesperson")),
        (None, Some(_), _) => Some(Attending::Spokesperson),
        (None, None, Answer::Yes) => Some(Attending::Present),
        (attending, _, _) => attending,
    };
    let never_invited = draft.case.invitation(conference, &person).is_none_or(|it| it.invited_on.is_none());
    let invitation = invitation_of(draft, conference, &person);
    if let Some(invited) = invitation.invited_on.filter(|invited| *invited > on) {
        return Err(Failure::new(Kind::Invalid, "answered-before-invited").with("date", invited.to_string()).about("on"));
    }
    invitation.answer = Some(answer);
    invitation.answered_on = Some(on);
    invitation.attending = attending;
    invitation.spokesperson = spokesperson;
    invitation.reason = reason;
    needs(draft, form, person.as_str())?;
    if never_invited {
        draft.note(Finding::inform("answer-without-invitation").with("person", person.as_str()));
    }
    Ok(Told::new("answer").with("person", person).choice("answer", answer).with("on", on))
}

fn needs(draft: &mut Draft, form: &Form, handle: &str) -> Result<(), Failure> {
    let line = |field: &str, text: &Option<String>| optional(field, text.as_ref(), Line::parse);
    let given = [
        line("needs_interpreter", &form.needs_interpreter)?,
        line("needs_diet", &form.needs_diet)?,
        line("needs_transport", &form.needs_transport)?,
        line("needs_child_care", &form.needs_child_care)?,
        line("needs_access", &form.needs_access)?,
    ];
    if let Some(person) = draft.case.people.iter_mut().find(|person| person.handle.as_str() == handle) {
        let fields =
            [&mut person.needs_interpreter, &mut person.needs_diet, &mut person.needs_transport, &mut person.needs_child_care, &mut person.needs_access];
        for (field, given) in fields.into_iter().zip(given) {
            if given.is_some() {
                *field = given;
            }
        }
    }
    Ok(())
}
