//! `ekc list`: all cases, one a line.

use crate::desk::Desk;
use crate::failure::Failure;
use crate::words::{label, message};
use serde_json::json;

#[derive(clap::Args)]
pub(crate) struct Form {
    #[arg(long)]
    open: bool,
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let file = desk.open()?;
    let cases: Vec<_> = file
        .cases()?
        .into_iter()
        .filter(|case| !form.open || case.closed_on.is_none())
        .collect();
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
        return desk.print_json(&json!({ "schema": "ekc.list/1", "cases": cases }));
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
    )
}
