//! `ekc circle exclude`: someone does not come to a conference:
//! who decided, why, and how they take part instead.

use crate::desk::Desk;
use crate::domain::case::next_number;
use crate::domain::choice::Choice as _;
use crate::domain::circle::{Exclusion, LeftAlone};
use crate::domain::event::Event;
use crate::domain::invitation::Attending;
use crate::domain::text::{Line, Prose};
use crate::failure::{Failure, failure};
use crate::method::room::is_asked_to_come;
use crate::method::rules::Finding;
use crate::method::rules::finding;
use crate::movement::change::{Draft, change, put};
use crate::movement::input::{
    Answer, Question, may, must, number, optional, options, required, switch, today,
};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(value_name = "PERSON")]
    person: Option<String>,
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    #[arg(long, value_name = "TEXT")]
    decided_by: Option<String>,
    #[arg(long, value_name = "FORM")]
    instead: Option<String>,
    #[arg(long)]
    #[serde(deserialize_with = "switch")]
    lift: bool,
    #[arg(long, value_name = "NUMBER")]
    conference: Option<String>,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

const EXCLUDE: &[Question] = &[
    must("person", Answer::Person),
    must("reason", Answer::Prose),
    must("decided_by", Answer::Line),
    may("instead", Answer::Choice(options::<Attending>)),
    may("on", Answer::Date).otherwise(today),
];
const CHANGE: &[Question] = &[must("person", Answer::Person)];

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let known = form.lift || form.instead.is_some() && form.reason.is_none() || form.from.is_some();
    change(desk, form, if known { CHANGE } else { EXCLUDE }, decide)
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    let person = draft.person("person", form.person.as_ref())?;
    let conference = draft.conference(optional("conference", form.conference.as_ref(), number)?)?;
    let on = draft.happened("on", form.on.as_ref())?;
    let instead = optional("instead", form.instead.as_ref(), Attending::parse)?;
    if instead == Some(Attending::Present) {
        return Err(failure!(Invalid, "instead-is-present").about("instead"));
    }
    let known = draft
        .case
        .exclusions
        .iter()
        .find(|it| it.person == person && it.conference == conference && it.lifted_on.is_none())
        .cloned();
    if form.lift {
        let known = known.ok_or_else(|| {
            failure!(Missing, "not-excluded", person = person.as_str()).about("person")
        })?;
        let number = known.number;
        put(
            &mut draft.case.exclusions,
            Exclusion {
                lifted_on: Some(on),
                ..known
            },
            |it| it.number == number,
        );
        return Ok(Event::ExclusionLifted { person, on });
    }
    let never = draft
        .case
        .person(&person)
        .is_some_and(|it| it.left_alone == Some(LeftAlone::Never));
    if never {
        return Err(
            failure!(Conflict, "never-comes-anyway", person = person.as_str()).about("person"),
        );
    }
    if instead.is_some() {
        // That someone does not come is a decision taken, also when the invitation is out.
        draft.learn();
    }
    // Who was left out before is known; only what is said anew changes.
    let reason = match (&form.reason, &known) {
        (None, Some(known)) => known.reason.clone(),
        _ => required("reason", form.reason.as_ref(), Prose::parse)?,
    };
    let decided_by = match (&form.decided_by, &known) {
        (None, Some(known)) => known.decided_by.clone(),
        _ => required("decided_by", form.decided_by.as_ref(), Line::parse)?,
    };
    let number = known.as_ref().map_or_else(
        || next_number(draft.case.exclusions.iter().map(|it| it.number)),
        |it| it.number,
    );
    let instead = instead.or(known.as_ref().and_then(|it| it.instead));
    let on = known.as_ref().map_or(on, |it| it.on);
    // Who was asked or said that they come has to hear of it.
    let is_expected = draft
        .case
        .person(&person)
        .is_some_and(|it| is_asked_to_come(&draft.case, conference, it, draft.today));
    let exclusion = Exclusion {
        number,
        conference,
        person: person.clone(),
        on,
        decided_by,
        reason,
        instead,
        lifted_on: None,
    };
    put(&mut draft.case.exclusions, exclusion, |it| {
        it.number == number
    });
    if is_expected {
        draft.note(Finding::inform(finding!(
            "tell-who-is-left-out",
            person = person.as_str()
        )));
    }
    Ok(Event::Excluded { person, instead })
}
