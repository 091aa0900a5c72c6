//! `ekc list`: all cases, one a line.

use crate::desk::Desk;
use crate::failure::Failure;
use crate::words::{label, message};
use serde_json::json;

#[derive(clap::Args)]
pub(crate) struct Form {
    #[arg(long)]
    open: bool,
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(1..))]
    most: Option<u32>,
}

/// How many cases a screen is given when no number was: the newest. A file or another program gets
/// all.
const ON_A_SCREEN: u32 = 50;

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let file = desk.open()?;
    let is_screen = desk.screen().is_some() && !desk.options.json;
    let most = form.most.or(is_screen.then_some(ON_A_SCREEN));
    // One more than is shown, to know whether there are more.
    let mut cases =
        file.newest_cases(form.open, most.map_or(u32::MAX, |it| it.saturating_add(1)))?;
    let shown = most.map_or(cases.len(), |it| usize::try_from(it).unwrap_or(usize::MAX));
    let has_more = cases.len() > shown;
    cases.truncate(shown);
    let in_use = file.setting("case")?;
    if desk.options.json {
        let cases: Vec<_> = cases
            .iter()
            .map(|case| {
                json!({
                    "case": case.handle,
                    "applied_on": case.applied_on,
                    "variant": case.variant,
                    "people": case.people,
                    "conference_on": case.conference_on,
                    "closed_on": case.closed_on,
                    "in_use": in_use.as_deref() == Some(&case.handle),
                })
            })
            .collect();
        return desk
            .print_json(&json!({ "schema": "ekc.list/1", "cases": cases, "has_more": has_more }));
    }
    if cases.is_empty() {
        let nothing = desk.words.say(message!("list-empty"));
        return desk.print(&nothing);
    }
    let words = &desk.words;
    let rows: Vec<Vec<String>> = cases
        .iter()
        .map(|case| {
            vec![
                if in_use.as_deref() == Some(&case.handle) {
                    format!("{} *", case.handle)
                } else {
                    case.handle.clone()
                },
                words.date(case.applied_on),
                words.named(&format!("variant-{}", case.variant)),
                case.people.to_string(),
                case.conference_on
                    .map(|on| words.date(on))
                    .unwrap_or_default(),
                case.closed_on.map(|on| words.date(on)).unwrap_or_default(),
            ]
        })
        .collect();
    desk.print_table(
        &[
            label!("head-case"),
            label!("head-applied"),
            label!("head-variant"),
            label!("head-people"),
            label!("head-conference"),
            label!("head-closed"),
        ],
        &rows,
    )?;
    if has_more {
        let more = desk.words.say(message!("list-more", count = shown));
        desk.talk(&more);
    }
    Ok(())
}
