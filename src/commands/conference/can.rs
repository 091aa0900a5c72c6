//! `ekc conference can`: on which dates someone can.

use crate::desk::Desk;
use crate::domain::conference::{Availability, Can};
use crate::domain::date::parse_date;
use crate::domain::event::Event;
use crate::failure::{Failure, failure};
use crate::movement::change::{Draft, change, put};
use crate::movement::input::{Answer, NumberOf, Question, may, must, number, should};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(value_name = "PERSON")]
    person: Option<String>,
    #[arg(long, value_name = "NUMBERS", value_delimiter = ',')]
    yes: Vec<String>,
    #[arg(long, value_name = "NUMBERS", value_delimiter = ',')]
    maybe: Vec<String>,
    #[arg(long, value_name = "NUMBERS", value_delimiter = ',')]
    no: Vec<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

const QUESTIONS: &[Question] = &[
    must("person", Answer::Person),
    should("yes", Answer::Numbers).of(NumberOf::CandidateDate),
    may("maybe", Answer::Numbers).of(NumberOf::CandidateDate),
    may("no", Answer::Numbers).of(NumberOf::CandidateDate),
];

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    change(desk, form, QUESTIONS, decide)
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    let person = draft.person("person", form.person.as_ref())?;
    if form.yes.is_empty() && form.maybe.is_empty() && form.no.is_empty() {
        return Err(crate::movement::input::missing("yes"));
    }
    let all: Vec<&String> = form.yes.iter().chain(&form.maybe).chain(&form.no).collect();
    if all
        .iter()
        .enumerate()
        .any(|(at, text)| all[..at].contains(text))
    {
        return Err(failure!(Invalid, "date-said-twice").about("yes"));
    }
    for (field, can, texts) in [
        ("yes", Can::Yes, &form.yes),
        ("maybe", Can::Maybe, &form.maybe),
        ("no", Can::No, &form.no),
    ] {
        for text in texts {
            let candidate = candidate(draft, field, text)?;
            if !draft
                .case
                .candidate_dates
                .iter()
                .any(|it| it.number == candidate)
            {
                return Err(failure!(Missing, "candidate-unknown", number = candidate).about(field));
            }
            put(
                &mut draft.case.availabilities,
                Availability {
                    candidate,
                    person: person.clone(),
                    can,
                },
                |it| it.candidate == candidate && it.person == person,
            );
        }
    }
    Ok(Event::AvailabilityNoted { person })
}

/// The number of a candidate date: as it was typed, or that of the one candidate on that day.
fn candidate(draft: &Draft, field: &'static str, text: &str) -> Result<u32, Failure> {
    let of_its_own = number(text).map_err(|failure| failure.about(field));
    let Ok(on) = parse_date(text, draft.today) else {
        return of_its_own;
    };
    let conference = draft.case.current_number();
    let that_day: Vec<u32> = draft
        .case
        .candidate_dates
        .iter()
        .filter(|it| it.conference == conference && it.on == on)
        .map(|it| it.number)
        .collect();
    match that_day.as_slice() {
        [one] => of_its_own.or(Ok(*one)),
        _ => of_its_own,
    }
}
