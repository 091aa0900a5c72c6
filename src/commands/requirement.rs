//! `ekc requirement`: a minimum requirement for a safe plan, set by an involved professional.

use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::case::next_number;
use crate::domain::choice::YesNo;
use crate::domain::event::Event;
use crate::domain::intake::{Requirement, RequirementTold};
use crate::domain::text::{Handle, Prose};
use crate::failure::{Failure, failure};
use crate::method::rules::finding;
use crate::method::rules::{Finding, not_yet_told};
use crate::movement::change::{Draft, change, put};
use crate::movement::input::{Answer, may, must, number, optional, required, switch, today};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(value_name = "REQUIREMENT")]
    words: Option<String>,
    #[arg(long, value_name = "PERSON")]
    set_by: Option<String>,
    #[arg(long, value_name = "TEXT")]
    why: Option<String>,
    #[arg(long, value_name = "TEXT")]
    met_when: Option<String>,
    #[arg(long)]
    #[serde(deserialize_with = "switch")]
    until_the_day: bool,
    #[arg(long, value_name = "NUMBER")]
    correct: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    withdraw: Option<String>,
    #[arg(long, value_name = "NUMBER[,NUMBER]")]
    told: Option<String>,
    #[arg(long, value_name = "PERSON", value_delimiter = ',')]
    to: Vec<String>,
    #[arg(long)]
    #[serde(deserialize_with = "switch")]
    to_all: bool,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

const QUESTIONS: &[crate::movement::input::Question] = &[
    must("words", Answer::Prose),
    must("set_by", Answer::Person),
    may("why", Answer::Prose),
    may("met_when", Answer::Prose),
    may("on", Answer::Date).otherwise(today),
];

const TOLD: &[crate::movement::input::Question] = &[
    must("to", Answer::People),
    may("on", Answer::Date).otherwise(today),
];

/// For other words: those alone, since who set it and why are known.
const CORRECTED: &[crate::movement::input::Question] = &[
    must("words", Answer::Prose),
    may("on", Answer::Date).otherwise(today),
];

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let questions = match (form.told.is_some(), form.to_all) {
        _ if form.from.is_some() || form.withdraw.is_some() => &[],
        (true, true) => &[],
        (true, false) => TOLD,
        (false, _) if form.correct.is_some() => CORRECTED,
        (false, _) => QUESTIONS,
    };
    change(desk, form, questions, decide)
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    let ways = [&form.told, &form.correct, &form.withdraw];
    if ways.iter().filter(|way| way.is_some()).count() > 1 {
        return Err(failure!(Usage, "one-way-only"));
    }
    if let Some(wanted) = optional("told", form.told.as_ref(), numbers)? {
        return told(draft, form, &wanted);
    }
    if let Some(wanted) = optional("withdraw", form.withdraw.as_ref(), number)? {
        return withdraw(draft, form, wanted);
    }
    let before = match optional("correct", form.correct.as_ref(), number)? {
        Some(wanted) => Some(standing(draft, "correct", wanted)?),
        None => None,
    };
    let words = required("words", form.words.as_ref(), Prose::parse)?;
    let set_by = match (&before, &form.set_by) {
        (Some(before), None) => before.set_by.clone(),
        _ => draft.person("set_by", form.set_by.as_ref())?,
    };
    let is_there = draft
        .case
        .standing_requirements()
        .any(|it| it.words == words);
    if is_there {
        return Err(failure!(Conflict, "requirement-twice").about("words"));
    }
    let set_on = draft.happened("on", form.on.as_ref())?;
    if let Some(before) = &before {
        end(draft, before, set_on)?;
    }
    let number = next_number(
        draft
            .case
            .requirements
            .iter()
            .map(|requirement| requirement.number),
    );
    let why = optional("why", form.why.as_ref(), Prose::parse)?;
    let met_when = optional("met_when", form.met_when.as_ref(), Prose::parse)?;
    let until_the_day = form.until_the_day.then_some(YesNo::Yes);
    // What was not said anew is as it was.
    let was = before.as_ref();
    draft.case.requirements.push(Requirement {
        number,
        words,
        set_by: set_by.clone(),
        set_on,
        why: why.or_else(|| was.and_then(|it| it.why.clone())),
        met_when: met_when.or_else(|| was.and_then(|it| it.met_when.clone())),
        until_the_day: until_the_day.or_else(|| was.and_then(|it| it.until_the_day)),
        replaces: was.map(|it| it.number),
        withdrawn_on: None,
    });
    if !draft.case.application.safety {
        draft.note(Finding::inform(finding!("requirement-without-safety")));
    }
    Ok(match was {
        Some(before) => Event::RequirementReworded {
            number,
            before: before.number,
            by: set_by,
        },
        None => Event::RequirementSet { number, by: set_by },
    })
}

/// A requirement that stands, by its number.
fn standing(draft: &Draft, field: &str, wanted: u32) -> Result<Requirement, Failure> {
    let found = draft
        .case
        .standing_requirements()
        .find(|it| it.number == wanted);
    found
        .cloned()
        .ok_or_else(|| not_standing(&draft.case, wanted).about(field))
}

/// Why nothing can be done with a requirement: it is not there, or it holds no longer.
pub(crate) fn not_standing(case: &Case, wanted: u32) -> Failure {
    let ended = case.requirements.iter().find(|it| it.number == wanted);
    if let Some(on) = ended.and_then(|it| it.withdrawn_on) {
        failure!(Missing, "requirement-ended", number = wanted, date = on)
    } else {
        failure!(Missing, "requirement-unknown", number = wanted)
    }
}

/// It stands no more from this day on; what was said and judged of it is kept.
fn end(draft: &mut Draft, requirement: &Requirement, on: NaiveDate) -> Result<(), Failure> {
    if on < requirement.set_on {
        return Err(failure!(Invalid, "date-before", date = requirement.set_on).about("on"));
    }
    let rows = draft.case.requirements.iter_mut();
    for row in rows.filter(|it| it.number == requirement.number) {
        row.withdrawn_on = Some(on);
    }
    Ok(())
}

/// Who set it takes it back: that is written down, whatever follows from it.
fn withdraw(draft: &mut Draft, form: &Form, wanted: u32) -> Result<Event, Failure> {
    if form.words.is_some() || form.to_all || !form.to.is_empty() {
        return Err(failure!(Usage, "one-way-only"));
    }
    draft.learn();
    let requirement = standing(draft, "withdraw", wanted)?;
    let on = draft.happened("on", form.on.as_ref())?;
    end(draft, &requirement, on)?;
    Ok(Event::RequirementWithdrawn { number: wanted, on })
}

/// Someone knows minimum requirements from here on (R7).
fn told(draft: &mut Draft, form: &Form, requirements: &[u32]) -> Result<Event, Failure> {
    if form.words.is_some() || form.to_all && !form.to.is_empty() {
        return Err(failure!(Usage, "one-way-only"));
    }
    for wanted in requirements {
        standing(draft, "told", *wanted)?;
    }
    let on = draft.happened("on", form.on.as_ref())?;
    let named = if form.to_all {
        Vec::new()
    } else {
        draft.people("to", &form.to)?
    };
    let mut told: Vec<(u32, Handle)> = Vec::new();
    for number in requirements {
        told.extend(named.iter().map(|person| (*number, person.clone())));
    }
    if form.to_all {
        let untold = not_yet_told(&draft.case, draft.today).into_iter();
        told.extend(
            untold
                .filter(|(number, _)| requirements.contains(number))
                .map(|(number, person)| (number, person.handle.clone())),
        );
    }
    if told.is_empty() {
        let numbers: Vec<String> = requirements.iter().map(u32::to_string).collect();
        return Err(failure!(Conflict, "all-know", number = numbers.join(",")).about("to_all"));
    }
    let mut people: Vec<Handle> = Vec::new();
    for (requirement, person) in told {
        let row = RequirementTold {
            requirement,
            person: person.clone(),
            on,
        };
        put(&mut draft.case.requirements_told, row, |it| {
            it.requirement == requirement && it.person == person
        });
        if !people.contains(&person) {
            people.push(person);
        }
    }
    Ok(match requirements {
        [number] => Event::RequirementTold {
            number: *number,
            people,
            on,
        },
        several => Event::RequirementsTold {
            numbers: several.to_vec(),
            people,
            on,
        },
    })
}

/// `1` or `1,2`: the numbers of requirements, each once.
fn numbers(text: &str) -> Result<Vec<u32>, Failure> {
    let mut numbers = Vec::new();
    for one in text.split(',') {
        let one = number(one)?;
        if !numbers.contains(&one) {
            numbers.push(one);
        }
    }
    Ok(numbers)
}
