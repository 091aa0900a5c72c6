//! What the circle wants to know, to a professional (informatieverzoek).
//!
//! For: each who was asked something and has not answered.

use crate::domain::Case;
use crate::domain::circle::Person;
use crate::domain::information::Information;
use crate::domain::text::Prose;
use crate::method::naming::Names;
use crate::method::telling::Telling;
use crate::papers::paper::{ANYBODY, Content, Needs, Paper, each, who_takes_part};
use crate::papers::sight::Sight;
use crate::papers::subject::Reader;
use chrono::NaiveDate;
use serde::Serialize;

pub(super) const PAPER: Paper = Paper {
    telling: Telling::AsksForInformation,
    names: Names::WhoAsks,
    needs: Needs::Nothing,
    audience: who_is_asked,
    may_hold: ANYBODY,
    everyone: who_takes_part,
    content,
};

#[derive(Serialize)]
struct Values<'a> {
    /// What the circle wants to know of this reader.
    items: Vec<Item<'a>>,
}

#[derive(Serialize)]
struct Item<'a> {
    number: u32,
    /// Own.
    words: &'a Prose,
    /// Date.
    due_on: Option<NaiveDate>,
}

/// What somebody was asked and has not answered.
fn asked_of<'a>(case: &'a Case, person: &'a Person) -> impl Iterator<Item = &'a Information> {
    case.information
        .iter()
        .filter(move |it| it.received_on.is_none() && it.asked_of.as_ref() == Some(&person.handle))
}

fn who_is_asked(case: &Case, _: NaiveDate) -> Vec<Reader<'_>> {
    each(
        case,
        case.people
            .iter()
            .filter(|person| asked_of(case, person).next().is_some())
            .collect(),
    )
}

fn content(sight: &Sight<'_>) -> Content {
    let items = sight
        .subject
        .reader
        .person()
        .into_iter()
        .flat_map(|reader| asked_of(sight.case, reader))
        .map(|it| Item {
            number: it.number,
            words: &it.words,
            due_on: it.due_on,
        })
        .collect();
    Content::of(&Values { items })
}
