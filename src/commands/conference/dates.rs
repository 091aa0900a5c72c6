//! `ekc conference dates`: dates that might suit; without one, which suits best.

use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::case::next_number;
use crate::domain::circle::Role;
use crate::domain::conference::{Can, CandidateDate};
use crate::domain::date::{parse_date, parse_time};
use crate::domain::event::Event;
use crate::failure::{Failure, failure};
use crate::method::rules::{gathered, of_candidate};
use crate::movement::change::{Draft, change};
use crate::movement::gate;
use crate::movement::input::{Answer, Question, must};
use crate::movement::named;
use crate::words::{label, message};
use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(long, value_name = "DATE [TIME]")]
    add: Vec<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    if !form.add.is_empty() || form.from.is_some() {
        return change(desk, form, &[], decide);
    }
    let is_empty = show(desk)?;
    if is_empty && desk.can_ask() && !desk.options.json {
        return change(desk, form, ADDED, decide);
    }
    Ok(())
}

/// Asked where there is nothing to show yet.
const ADDED: &[Question] = &[must("add", Answer::Lines)];

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    let conference = draft.conference(None)?;
    super::open_conference(draft, conference)?;
    let mut added = Vec::new();
    for (at, text) in form.add.iter().enumerate() {
        let (on, starts) = date_and_time(text, draft.today)
            .map_err(|failure| failure.about(format!("add[{at}]")))?;
        if on < draft.today {
            return Err(failure!(Invalid, "date-in-past", date = on).about(format!("add[{at}]")));
        }
        if draft.case.candidate_dates.iter().any(|candidate| {
            candidate.conference == conference && candidate.on == on && candidate.starts == starts
        }) {
            return Err(
                failure!(Conflict, "candidate-twice", date = on).about(format!("add[{at}]"))
            );
        }
        let number = next_number(
            draft
                .case
                .candidate_dates
                .iter()
                .map(|candidate| candidate.number),
        );
        draft.case.candidate_dates.push(CandidateDate {
            number,
            conference,
            on,
            starts,
        });
        added.push(number);
    }
    Ok(Event::DatesAdded { numbers: added })
}

/// `za 28 mrt 14:00`: the last word is a time when it reads as one.
fn date_and_time(text: &str, today: NaiveDate) -> Result<(NaiveDate, Option<NaiveTime>), Failure> {
    if let Some((date, time)) = text.trim().rsplit_once(' ')
        && let Ok(time) = parse_time(time)
    {
        return Ok((parse_date(date, today)?, Some(time)));
    }
    Ok((parse_date(text, today)?, None))
}

/// How well a date suits: the main persons first, then how many can, then how many cannot.
struct Suits<'a> {
    candidate: &'a CandidateDate,
    main_persons: bool,
    yes: Vec<String>,
    maybe: Vec<String>,
    no: Vec<String>,
}

fn ranked(case: &Case) -> Vec<Suits<'_>> {
    let number = case.current_number();
    let mut dates: Vec<Suits<'_>> = case
        .candidate_dates
        .iter()
        .filter(|candidate| candidate.conference == number)
        .map(|candidate| {
            let who = |can: Can| -> Vec<String> {
                let said = case
                    .availabilities
                    .iter()
                    .filter(|it| it.candidate == candidate.number && it.can == can);
                said.map(|it| it.person.to_string()).collect()
            };
            let cannot = |handle: &crate::domain::text::Handle| {
                case.availabilities.iter().any(|it| {
                    it.candidate == candidate.number && it.person == *handle && it.can == Can::No
                })
            };
            let main_persons = !case
                .people
                .iter()
                .any(|person| person.role == Role::MainPerson && cannot(&person.handle));
            Suits {
                candidate,
                main_persons,
                yes: who(Can::Yes),
                maybe: who(Can::Maybe),
                no: who(Can::No),
            }
        })
        .collect();
    dates.sort_by_key(|suits| {
        (
            !suits.main_persons,
            std::cmp::Reverse(suits.yes.len()),
            suits.no.len(),
            suits.candidate.on,
            suits.candidate.starts,
        )
    });
    dates
}

/// Show the dates; gives whether there are none.
fn show(desk: &mut Desk) -> Result<bool, Failure> {
    let file = desk.open()?;
    let case = desk.load(&file, None)?;
    let dates = ranked(&case);
    let number = case.current_number();
    // Who cannot has a column of its own.
    let remarks = |suits: &Suits<'_>| {
        let mut found = of_candidate(&case, number, suits.candidate.on);
        found.retain(|it| it.code != "cannot-that-day");
        found
    };
    if desk.options.json {
        let dates: Vec<_> = dates
            .iter()
            .map(|suits| {
                json!({ "number": suits.candidate.number, "on": suits.candidate.on,
                    "starts": suits.candidate.starts,
                        "main_persons_can": suits.main_persons, "yes": suits.yes,
                            "maybe": suits.maybe, "no": suits.no,
                        "findings": remarks(suits).iter().map(|it| gate::as_json(it,
                            &desk.words)).collect::<Vec<_>>() })
            })
            .collect();
        let told = json!({ "schema": "ekc.dates/1", "case": case.handle(), "dates": dates });
        desk.print_json(&told)?;
        return Ok(false);
    }
    if dates.is_empty() {
        let nothing = desk.words.say(message!("dates-empty"));
        desk.print(&nothing)?;
        return Ok(true);
    }
    let words = named::words(desk, &case);
    let rows: Vec<Vec<String>> = dates
        .iter()
        .map(|suits| {
            let time = suits
                .candidate
                .starts
                .map(|time| format!(" {}", words.time(time)))
                .unwrap_or_default();
            vec![
                suits.candidate.number.to_string(),
                format!("{}{time}", words.date(suits.candidate.on)),
                words.people(&suits.yes.join(", ")),
                words.people(&suits.maybe.join(", ")),
                words.people(&suits.no.join(", ")),
            ]
        })
        .collect();
    // What a day is held against is said below it, and no day is left out.
    let below: Vec<String> = dates
        .iter()
        .flat_map(|suits| {
            let about = suits.candidate.number;
            let found = gathered(&remarks(suits));
            let lines = found
                .iter()
                .map(|it| format!("{about}: {}", gate::text(it, &words)));
            lines.collect::<Vec<_>>()
        })
        .collect();
    desk.print_table(
        &[
            label!("head-number"),
            label!("head-date"),
            label!("head-can"),
            label!("head-perhaps"),
            label!("head-cannot"),
        ],
        &rows,
    )?;
    for line in below {
        desk.print(&line)?;
    }
    Ok(false)
}
