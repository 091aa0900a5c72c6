//! `ekc invite`: the personal explanation, and the invitation.

use crate::desk::Desk;
use crate::domain::choice::Choice as _;
use crate::domain::circle::Role;
use crate::domain::date::parse_date;
use crate::domain::event::Event;
use crate::domain::invitation::{Answer as InvitationAnswer, Invitation, Way};
use crate::domain::text::Handle;
use crate::domain::value::Content;
use crate::failure::{Failure, failure};
use crate::method::acts::Act;
use crate::method::inviting::{PassedOver, is_still_to_invite, passed_over};
use crate::method::rules::Finding;
use crate::method::rules::finding;
use crate::movement::change::{Draft, change};
use crate::movement::input::{
    Answer, Answers, may, must, number, optional, options, switch, today,
};
use crate::words::message;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

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
    may("explained", Answer::Date).otherwise(explained_when),
    may("explained_how", Answer::Choice(options::<Way>)).later(),
    may("on", Answer::Date)
        .when(is_to_invite)
        .otherwise(today)
        .later(),
    may("how", Answer::Choice(options::<Way>))
        .when(is_to_invite)
        .later(),
];

/// Of who only explains is not asked when somebody was invited.
fn is_to_invite(answers: &Answers<'_>) -> bool {
    !answers.has("explain_only")
}

fn explained_when(answers: &Answers<'_>, today: NaiveDate) -> Option<Content> {
    let on = answers.text("on").map(|text| parse_date(text, today));
    let on = on.transpose().ok()?.unwrap_or(today);
    answers.has("explain_only").then_some(Content::Day(on))
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let questions = if form.all || form.from.is_some() {
        &[]
    } else {
        QUESTIONS
    };
    change(desk, form, questions, decide)
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    let conference = draft.conference(optional("conference", form.conference.as_ref(), number)?)?;
    if draft
        .case
        .conferences
        .iter()
        .any(|it| it.number == conference && it.ending.is_some())
    {
        return Err(failure!(Blocked, "conference-ended", number = conference).about("conference"));
    }
    if form.all && !form.person.is_empty() {
        return Err(failure!(Usage, "one-way-only"));
    }
    let people = if form.all {
        let people = not_yet_invited(draft)?;
        if let Some(others) = passed_over_in_words(draft) {
            draft.note(Finding::inform(finding!("passed-over", people = others)));
        }
        people
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
    let mut kept = Vec::new();
    for person in &people {
        if !form.explain_only {
            comes_into_the_circle(draft, person);
        }
        let invitation = invitation_of(draft, conference, person);
        // With `--all` nobody was named: a talk that was had with somebody stays as it was.
        let keeps = form.all && invitation.explained_on.is_some() && explained_on.is_some();
        if keeps {
            kept.push(person.clone());
        } else {
            invitation.explained_on = explained_on.or(invitation.explained_on);
            invitation.explained_how = explained_how.or(invitation.explained_how);
        }
        let said_no = invitation.answer == Some(InvitationAnswer::No);
        if !form.explain_only {
            // Inviting once more is a reminder: the first day stays, unless another is given. After
            // a no it is an invitation of its own, and the no stays until they say otherwise.
            let first = invitation
                .invited_on
                .filter(|_| form.on.is_none() && !said_no);
            invitation.invited_on = first.or(Some(on));
            invitation.invited_how = how.or(invitation.invited_how);
        }
        if let (Some(explained), Some(invited)) = (invitation.explained_on, invitation.invited_on)
            && explained > invited
            && !form.explain_only
        {
            let field = if form.on.is_some() { "on" } else { "explained" };
            let failure = failure!(Invalid, "invited-before-explained", date = invited);
            return Err(failure.about(field));
        }
        if let (Some(invited), Some(answered)) = (invitation.invited_on, invitation.answered_on)
            && invited > answered
            && form.on.is_some()
            && !said_no
        {
            return Err(failure!(Invalid, "answered-before-invited", date = invited).about("on"));
        }
        if !form.explain_only {
            draft.does(Act::Invite {
                person: person.clone(),
                conference,
                on,
            });
        }
    }
    for person in kept {
        draft.note(Finding::inform(finding!(
            "explained-before",
            person = person
        )));
    }
    if form.explain_only {
        return Ok(Event::Explained {
            people,
            on: explained_on.unwrap_or(on),
        });
    }
    Ok(Event::Invited { people, on })
}

/// Who is invited or comes is of the circle from then on, and no more in the file for one task.
pub(crate) fn comes_into_the_circle(draft: &mut Draft, person: &Handle) {
    let known = draft
        .case
        .people
        .iter_mut()
        .find(|it| it.handle == *person && it.is_for_one_task());
    if let Some(known) = known {
        known.only_for = None;
        draft.note(Finding::inform(finding!(
            "comes-into-the-circle",
            person = person.as_str()
        )));
    }
}

fn not_yet_invited(draft: &Draft) -> Result<Vec<Handle>, Failure> {
    let people: Vec<Handle> = draft
        .case
        .people
        .iter()
        .filter(|it| it.role == Role::Circle && is_still_to_invite(&draft.case, it, draft.today))
        .map(|it| it.handle.clone())
        .collect();
    if !people.is_empty() {
        return Ok(people);
    }
    Err(if let Some(others) = passed_over_in_words(draft) {
        failure!(Conflict, "nobody-to-invite", people = others)
    } else {
        failure!(Conflict, "all-invited")
    })
}

/// Who of the circle was not invited and is not asked now, each with why.
fn passed_over_in_words(draft: &Draft) -> Option<String> {
    let why = |why: PassedOver| match why {
        PassedOver::LeftAlone => draft.words.say(message!("passed-over-left-alone")),
        PassedOver::LeftOut => draft.words.say(message!("passed-over-left-out")),
        PassedOver::LeftOutBefore => draft.words.say(message!("passed-over-left-out-before")),
        PassedOver::Apart => draft.words.say(message!("passed-over-apart")),
        PassedOver::Refused => draft.words.say(message!("passed-over-refused")),
        PassedOver::SaidNo => draft.words.say(message!("passed-over-said-no")),
        PassedOver::NotAgreed => draft.words.say(message!("passed-over-not-agreed")),
    };
    let others: Vec<String> = draft
        .case
        .people
        .iter()
        .filter(|it| it.role == Role::Circle)
        .filter_map(|it| {
            let reason = passed_over(&draft.case, it, draft.today)?;
            Some(format!("{} ({})", it.handle, why(reason)))
        })
        .collect();
    (!others.is_empty()).then(|| others.join(", "))
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
            invitations.push(Invitation::new(conference, person.clone()));
            invitations.len() - 1
        });
    &mut invitations[at]
}
