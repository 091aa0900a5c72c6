//! `ekc invite`: the personal explanation, and the invitation.

use crate::desk::Desk;
use crate::domain::choice::Choice as _;
use crate::domain::circle::Role;
use crate::domain::invitation::{Answer as InvitationAnswer, Invitation, Way};
use crate::domain::text::Handle;
use crate::failure::{Failure, Kind};
use crate::method::rules::{after_a_no, against_inviting, may_be_invited};
use crate::movement::change::{Draft, Told, change};
use crate::movement::input::{Answer, may, must, number, optional, options, switch, told_people};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use std::slice;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(value_name = "PERSON")]
    person: Vec<String>,
    #[arg(long)]
    #[serde(deserialize_with = "switch")]
    all: bool,
    #[arg(long, value_name = "DATE")]
    explained: Option<String>,
    #[arg(long, value_name = "WAY")]
    explained_how: Option<String>,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long, value_name = "WAY")]
    how: Option<String>,
    #[arg(long)]
    #[serde(deserialize_with = "switch")]
    explain_only: bool,
    #[arg(long, value_name = "NUMBER")]
    conference: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

const QUESTIONS: &[crate::movement::input::Question] = &[
    must("person", Answer::People),
    may("explained", Answer::Date),
    may("explained_how", Answer::Choice(options::<Way>)),
    may("on", Answer::Date),
    may("how", Answer::Choice(options::<Way>)),
];

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let questions = if form.all || form.from.is_some() {
        &[]
    } else {
        QUESTIONS
    };
    change(desk, form, questions, decide)
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Told, Failure> {
    let conference = draft.conference(optional("conference", form.conference.as_ref(), number)?)?;
    if draft
        .case
        .conferences
        .iter()
        .any(|it| it.number == conference && it.ending.is_some())
    {
        return Err(Failure::new(Kind::Blocked, "conference-ended")
            .with("number", conference.to_string())
            .about("conference"));
    }
    if form.all && !form.person.is_empty() {
        return Err(Failure::new(Kind::Usage, "one-way-only"));
    }
    let people = if form.all {
        not_yet_invited(draft, conference)?
    } else {
        draft.people("person", &form.person)?
    };
    let explained_how = optional("explained_how", form.explained_how.as_ref(), Way::parse)?;
    let how = optional("how", form.how.as_ref(), Way::parse)?;
    let on = draft.happened("on", form.on.as_ref())?;
    let explained_on = match draft.date("explained", form.explained.as_ref())? {
        Some(_) => Some(draft.happened("explained", form.explained.as_ref())?),
        None => form.explain_only.then_some(on),
    };
    // Inviting once more adds little to the case: the rules are asked what they say of it as if it were the first time.
    let against = |people: &[Handle]| against_inviting(&draft.case, people, on, draft.today);
    let held = if form.explain_only {
        Vec::new()
    } else {
        against(&people)
    };
    // For who may not be invited a reminder is a new invitation.
    let may_be = |handle: &Handle| {
        let person = draft.case.person(handle);
        let may = person.is_some_and(|it| may_be_invited(&draft.case, it, draft.today));
        may && (held.is_empty() || against(slice::from_ref(handle)).is_empty())
    };
    let is_out: Vec<Handle> = people.iter().filter(|it| !may_be(it)).cloned().collect();
    draft.hold_against(held);
    for person in &people {
        let invitation = invitation_of(draft, conference, person);
        invitation.explained_on = explained_on.or(invitation.explained_on);
        invitation.explained_how = explained_how.or(invitation.explained_how);
        let said_no = invitation.answer == Some(InvitationAnswer::No);
        if !form.explain_only {
            // Inviting once more is a reminder: the first day stays, unless another is given. After a no it is an
            // invitation of its own, and the no stays until they say otherwise.
            let first = invitation
                .invited_on
                .filter(|_| form.on.is_none() && !said_no && !is_out.contains(person));
            invitation.invited_on = first.or(Some(on));
            invitation.invited_how = how.or(invitation.invited_how);
        }
        if let (Some(explained), Some(invited)) = (invitation.explained_on, invitation.invited_on)
            && explained > invited
            && !form.explain_only
        {
            return Err(Failure::new(Kind::Invalid, "invited-before-explained").about("on"));
        }
        if let (Some(invited), Some(answered)) = (invitation.invited_on, invitation.answered_on)
            && invited > answered
            && form.on.is_some()
            && !said_no
        {
            return Err(Failure::new(Kind::Invalid, "answered-before-invited")
                .with("date", invited.to_string())
                .about("on"));
        }
        let stands = after_a_no(invitation).filter(|_| !form.explain_only);
        if let Some(stands) = stands {
            draft.note(stands);
        }
    }
    if form.explain_only {
        return Ok(Told::new("explained")
            .with("people", told_people(&people))
            .with("on", explained_on.unwrap_or(on)));
    }
    Ok(Told::new("invite")
        .with("people", told_people(&people))
        .with("on", on))
}

fn not_yet_invited(draft: &Draft, conference: u32) -> Result<Vec<Handle>, Failure> {
    let waiting = |handle: &Handle| {
        draft
            .case
            .invitation(conference, handle)
            .is_none_or(|it| it.invited_on.is_none() && it.answer != Some(InvitationAnswer::No))
    };
    let circle = draft.case.people.iter().filter(|person| {
        person.role == Role::Circle && may_be_invited(&draft.case, person, draft.today)
    });
    let people: Vec<Handle> = circle
        .map(|person| person.handle.clone())
        .filter(waiting)
        .collect();
    if people.is_empty() {
        Err(Failure::new(Kind::Several, "all-invited"))
    } else {
        Ok(people)
    }
}

/// The invitation of someone to a conference; made when it was not there.
pub(crate) fn invitation_of<'a>(
    draft: &'a mut Draft,
    conference: u32,
    person: &Handle,
) -> &'a mut Invitation {
    let invitations = &mut draft.case.invitations;
    let at = invitations
        .iter()
        .position(|it| it.conference == conference && it.person == *person)
        .unwrap_or_else(|| {
            invitations.push(Invitation {
                conference,
                person: person.clone(),
                explained_on: None,
                explained_how: None,
                invited_on: None,
                invited_how: None,
                answer: None,
                answered_on: None,
                attending: None,
                spokesperson: None,
                reason: None,
            });
            invitations.len() - 1
        });
    &mut invitations[at]
}
