//! `ekc conference new`: a further conference in the same case.

use crate::desk::Desk;
use crate::domain::case::next_number;
use crate::domain::conference::Conference;
use crate::domain::event::Event;
use crate::failure::{Failure, failure};
use crate::method::rules::{Finding, finding};
use crate::movement::change::{Draft, change};
use serde::{Deserialize, Serialize};

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    change(desk, form, &[], decide)
}

fn decide(draft: &mut Draft, _: &Form) -> Result<Event, Failure> {
    if let Some(open) = draft
        .case
        .conferences
        .iter()
        .find(|conference| conference.ending.is_none())
    {
        return Err(failure!(
            Blocked,
            "conference-still-open",
            number = open.number
        ));
    }
    let number = next_number(
        draft
            .case
            .conferences
            .iter()
            .map(|conference| conference.number),
    );
    // What happens without a plan was told before the last one,
    // and holds until something else is said (R30).
    let if_no_plan = draft
        .case
        .current_conference()
        .and_then(|last| last.if_no_plan.clone());
    if if_no_plan.is_some() {
        draft.note(Finding::inform(finding!("no-plan-carried-on")));
    }
    draft.case.conferences.push(Conference {
        if_no_plan,
        ..Conference::new(number)
    });
    Ok(Event::ConferenceAdded { number })
}
