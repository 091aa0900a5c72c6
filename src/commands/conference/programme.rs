//! `ekc conference programme`: the day in three parts, and who may be in which.

use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::choice::Choice as _;
use crate::domain::conference::Part;
use crate::failure::Failure;
use crate::method::room;
use crate::method::variant::{PartTwo, part_two};
use crate::movement::named;
use crate::words::{label, message};
use chrono::NaiveDate;
use serde_json::json;

#[derive(clap::Args)]
pub(crate) struct Form {}

pub(crate) fn run(_: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let file = desk.open()?;
    let case = desk.load(&file, None)?;
    let today = desk.today();
    let conference = case.current_conference();
    let private = part_two(case.application.variant) == PartTwo::Private;
    if desk.options.json {
        let parts: Vec<_> = Part::ALL
            .iter()
            .map(|(part, code, _)| {
                json!({
                    "part": code,
                    "planned_at": conference.and_then(|it| it.planned_at(*part)),
                    "coordinator": *part != Part::PlanMaking || !private,
                    "people": people_in(&case, *part, today),
                })
            })
            .collect();
        return desk.print_json(&json!({
            "schema": "ekc.programme/1",
            "case": case.handle(),
            "conference": conference,
            "parts": parts,
        }));
    }
    let words = named::words(desk, &case);
    let mut lines = vec![words.say(message!("programme-title", case = case.handle()))];
    if let Some(on) = conference.and_then(|conference| conference.on) {
        let time = conference
            .and_then(|conference| conference.starts)
            .map(|time| words.time(time))
            .unwrap_or_default();
        let place = conference
            .and_then(|conference| conference.place.as_ref())
            .map(ToString::to_string)
            .unwrap_or_default();
        lines.push(
            [words.date(on), time, place]
                .into_iter()
                .filter(|text| !text.is_empty())
                .collect::<Vec<_>>()
                .join(", "),
        );
    }
    if let Some(question) = case.chosen_question() {
        lines.push(words.say(message!("programme-question", question = question.words)));
    }
    for (part, _, _) in Part::ALL {
        let id = match (part, private) {
            (Part::Information, _) => label!("programme-part-one"),
            (Part::PlanMaking, true) => label!("programme-part-two-private"),
            (Part::PlanMaking, false) => label!("programme-part-two-led"),
            (Part::Presentation, _) => label!("programme-part-three"),
        };
        lines.push(String::new());
        let said = words.say(id);
        lines.push(match conference.and_then(|it| it.planned_at(*part)) {
            Some(time) => words.say(message!(
                "programme-planned",
                time = words.time(time),
                words = said
            )),
            None => said,
        });
        lines.push(words.say(message!(
            "programme-people",
            people = people_in(&case, *part, today).join(", ")
        )));
    }
    if let Some(time) = conference.and_then(|it| it.end_planned_at) {
        lines.push(String::new());
        lines.push(words.say(message!("programme-ends", time = words.time(time))));
    }
    desk.print(&lines.join("\n"))
}

/// The people who come and may be in this part, by handle.
fn people_in(case: &Case, part: Part, today: NaiveDate) -> Vec<String> {
    room::people_in(case, part, today)
        .into_iter()
        .map(|person| person.handle.to_string())
        .collect()
}
