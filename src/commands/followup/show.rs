//! `ekc followup show`: the call, the circle's meetings, and how it stands with each agreement.

use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::choice::{Choice as _, YesNo};
use crate::failure::Failure;
use crate::method::calls::{call_due_on, call_made};
use crate::words::{label, message};
use serde_json::json;

#[derive(clap::Args)]
pub(crate) struct Form {}

pub(crate) fn run(_: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let file = desk.open()?;
    let case = desk.load(&file, None)?;
    if desk.options.json {
        let version = case.latest_plan().map_or(0, |plan| plan.version);
        let agreements: Vec<_> = case
            .agreements_of(version)
            .map(|agreement| json!({ "number": agreement.number, "what": agreement.what, "progress": case.progress_of(version, agreement.number) }))
            .collect();
        return desk.print_json(&json!({
            "schema": "ekc.followup/1", "case": case.handle(), "call_due_on": call_due_on(&case), "call_made": call_made(&case),
            "calls": case.follow_up_calls, "meetings": case.follow_up_meetings, "agreements": agreements,
        }));
    }
    print(desk, &case)
}

/// Where the follow-up stands, on the screen.
pub(crate) fn print(desk: &mut Desk, case: &Case) -> Result<(), Failure> {
    let words = &desk.words;
    let call = match call_due_on(case) {
        None => words.say(message!("followup-none")),
        Some(on) if !call_made(case) => words.say(message!("followup-call-due", on = on)),
        Some(_) => words.say(message!("followup-call-done")),
    };
    let mut lines = vec![call];
    for call in &case.follow_up_calls {
        let note = call
            .note
            .as_ref()
            .map(|note| format!(": \"{note}\""))
            .unwrap_or_default();
        let further = match call.further_conference {
            Some(YesNo::Yes) => format!(" ({})", words.say(message!("followup-further"))),
            Some(YesNo::No) | None => String::new(),
        };
        let made = words.say(message!(
            "followup-call-made",
            on = call.on,
            person = call.person
        ));
        lines.push(format!("{made}{further}{note}"));
    }
    if let Some(on) = case.latest_plan().and_then(|plan| plan.evaluation_on)
        && case.follow_up_meetings.is_empty()
    {
        lines.push(words.say(message!("followup-evaluation", on = on)));
    }
    for meeting in &case.follow_up_meetings {
        lines.push(words.say(message!(
            either(
                meeting.held_on.is_some(),
                "followup-meeting-held",
                "followup-meeting-planned"
            ),
            number = meeting.number,
            on = meeting.held_on.unwrap_or(meeting.on),
        )));
    }
    let Some(plan) = case.latest_plan() else {
        return desk.print(&lines.join("\n"));
    };
    let rows: Vec<Vec<String>> = case
        .agreements_of(plan.version)
        .map(|agreement| {
            let told = case.progress_of(plan.version, agreement.number);
            vec![
                agreement.number.to_string(),
                agreement.what.to_string(),
                told.map_or_else(
                    || words.say(message!("progress-unknown")),
                    |told| words.say(told.progress.label()),
                ),
                told.map(|told| words.date(told.on)).unwrap_or_default(),
                told.and_then(|told| told.note.as_ref())
                    .map(ToString::to_string)
                    .unwrap_or_default(),
            ]
        })
        .collect();
    desk.print(&lines.join("\n"))?;
    desk.print_table(
        &[
            label!("head-number"),
            label!("head-what"),
            label!("head-progress"),
            label!("head-told-on"),
            label!("head-words"),
        ],
        &rows,
    )
}
