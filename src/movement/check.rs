//! Whether an answer can be understood, looked at before it is taken.

use super::field::number;
use super::placeholder;
use super::question::{Answer, NEWCOMERS, OWNERS};
use super::who::{find_people, find_person};
use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::date::{parse_date, parse_time};
use crate::domain::plan::Agreement;
use crate::domain::text::{Email, Line, Name, Phone, Prose};
use crate::failure::{Failure, failure};
use crate::method::help_asked::requests;
use serde_json::{Map, Value};

/// Whether the newest plan has this agreement.
fn check_agreement(case: Option<&Case>, wanted: u32) -> Result<(), Failure> {
    let agreements = agreements_of(case);
    if agreements.is_empty() || agreements.iter().any(|it| it.number == wanted) {
        return Ok(());
    }
    Err(failure!(Missing, "agreement-unknown", number = wanted))
}

/// Whether the newest plan asks for help under this number.
fn check_request(case: Option<&Case>, wanted: u32) -> Result<(), Failure> {
    let requests = case.map(requests).unwrap_or_default();
    if requests.is_empty() || requests.iter().any(|it| it.number == wanted) {
        return Ok(());
    }
    Err(failure!(Missing, "request-unknown", number = wanted))
}

/// What a number can be of, in the newest plan: an agreement, or help that is asked.
pub(super) fn numbered(case: Option<&Case>, answer: Answer) -> Vec<(u32, &Line)> {
    if matches!(answer, Answer::Request) {
        let requests = case.map(requests).unwrap_or_default().into_iter();
        requests.map(|it| (it.number, &it.what)).collect()
    } else {
        let agreements = agreements_of(case).into_iter();
        agreements.map(|it| (it.number, &it.what)).collect()
    }
}

/// The agreements of the newest plan.
pub(super) fn agreements_of(case: Option<&Case>) -> Vec<&Agreement> {
    let plan = case.and_then(Case::latest_plan);
    match (case, plan) {
        (Some(case), Some(plan)) => case.agreements_of(plan.version).collect(),
        _ => Vec::new(),
    }
}

/// Whether an answer can be understood; the decision reads it again.
pub(super) fn check(
    answer: Answer,
    text: &str,
    case: Option<&Case>,
    desk: &Desk,
) -> Result<(), Failure> {
    let today = desk.today();
    if matches!(
        answer,
        Answer::Name | Answer::Names | Answer::Line | Answer::Prose | Answer::When
    ) {
        placeholder::ensure_not(text)?;
    }
    match answer {
        Answer::Name | Answer::Names => Name::parse(text).map(drop),
        Answer::Line => Line::parse(text).map(drop),
        Answer::Prose => Prose::parse(text).map(drop),
        Answer::Date => parse_date(text, today).map(drop),
        Answer::When => Line::parse(text).and_then(|_| match parse_date(text, today) {
            Err(failure) if !matches!(failure.code(), "date-unknown" | "date-with-slash") => {
                Err(failure)
            }
            _ => Ok(()),
        }),
        Answer::Time => parse_time(text).map(drop),
        Answer::Email => Email::parse(text).map(drop),
        Answer::Phone => Phone::parse(text).map(drop),
        Answer::Number => number(text).map(drop),
        Answer::Agreement => check_agreement(case, number(text)?),
        Answer::Request => check_request(case, number(text)?),
        Answer::Person => case.map_or(Ok(()), |case| find_person(case, text).map(drop)),
        Answer::People | Answer::PeopleLine => text
            .split(',')
            .try_for_each(|one| case.map_or(Ok(()), |case| find_people(case, one).map(drop))),
        Answer::Numbers | Answer::Requirements => {
            text.split(',').try_for_each(|one| number(one).map(drop))
        }
        Answer::Choice(options) => {
            // The list itself says which words it knows.
            options()
                .first()
                .map_or(Ok(()), |option| (option.read)(text))
        }
        Answer::Choices(_) | Answer::Lines | Answer::Groups(_) => Ok(()),
    }
}

/// An answer of another time, as far as it can be understood now. What was given as a number or as
/// a switch comes as it is typed at a question.
pub(super) fn understood(
    answer: Answer,
    value: &Value,
    case: Option<&Case>,
    desk: &Desk,
) -> Option<Value> {
    match (answer, value) {
        (Answer::Groups(group), Value::Array(rows)) => {
            let rows = rows.iter().filter_map(Value::as_object).map(|row| {
                let fields = group.iter().filter_map(|question| {
                    let value = row.get(question.field)?;
                    let value = understood(question.answer, value, case, desk)?;
                    Some((question.field.to_owned(), value))
                });
                let mut fields: Map<String, Value> = fields.collect();
                // Who is not in the case yet is known by the row alone.
                if let (Some(new), Some(who)) = (row.get(NEWCOMERS), row.get(OWNERS)) {
                    fields.insert(OWNERS.to_owned(), who.clone());
                    fields.insert(NEWCOMERS.to_owned(), new.clone());
                }
                fields
            });
            let rows = rows.filter(|row| !row.is_empty()).map(Value::Object);
            some_of(rows.collect())
        }
        (
            Answer::Choices(_)
            | Answer::Lines
            | Answer::Names
            | Answer::People
            | Answer::Numbers
            | Answer::Requirements,
            Value::Array(all),
        ) => {
            let is_understood = |one: &&Value| match (answer, one.as_str()) {
                (Answer::Choices(options), Some(text)) => {
                    options().iter().any(|option| option.code == text)
                }
                (_, Some(text)) => check(answer, text, case, desk).is_ok(),
                (_, None) => false,
            };
            some_of(all.iter().filter(is_understood).cloned().collect())
        }
        (Answer::Groups(_) | Answer::Choices(_) | Answer::Lines | Answer::Names, _) => None,
        (_, Value::String(text)) => {
            let is_understood = check(answer, text, case, desk).is_ok();
            is_understood.then(|| value.clone())
        }
        (_, Value::Number(number)) => {
            understood(answer, &Value::from(number.to_string()), case, desk)
        }
        (Answer::Choice(_), Value::Bool(true)) => {
            understood(answer, &Value::from("yes"), case, desk)
        }
        _ => None,
    }
}

fn some_of(values: Vec<Value>) -> Option<Value> {
    (!values.is_empty()).then_some(Value::Array(values))
}
