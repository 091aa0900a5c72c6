//! The same information for everyone (informatiebundel).
//!
//! For: everyone alike.

use crate::domain::information::Information;
use crate::domain::text::Prose;
use crate::method::naming::Names;
use crate::method::telling::Telling;
use crate::papers::paper::{ANYBODY, Content, Needs, Paper, everyone_alike, who_takes_part};
use crate::papers::sight::Sight;
use chrono::NaiveDate;
use serde::Serialize;

pub(super) const PAPER: Paper = Paper {
    telling: Telling::TellsInformation,
    names: Names::Information,
    needs: Needs::Nothing,
    audience: everyone_alike,
    may_hold: ANYBODY,
    everyone: who_takes_part,
    content,
};

#[derive(Serialize)]
struct Values<'a> {
    /// The number of days on which something came, from 0.
    version: usize,
    /// Date on which the last of it was shared; none while some of it was not.
    shared_on: Option<NaiveDate>,
    /// Every answer that came.
    items: Vec<Item<'a>>,
}

#[derive(Serialize)]
struct Item<'a> {
    number: u32,
    /// Own.
    words: &'a Prose,
    /// Own.
    answer: Option<&'a Prose>,
}

/// The same for everyone (R9): every answer that has come, with a version that counts the days on
/// which one did.
fn content(sight: &Sight<'_>) -> Content {
    let answered: Vec<&Information> = sight
        .case
        .information
        .iter()
        .filter(|it| it.received_on.is_some())
        .collect();
    let mut days: Vec<NaiveDate> = answered.iter().filter_map(|it| it.received_on).collect();
    days.sort_unstable();
    days.dedup();
    let shared: Option<Vec<NaiveDate>> = answered.iter().map(|it| it.shared_on).collect();
    Content::of(&Values {
        version: days.len(),
        shared_on: shared.and_then(|days| days.into_iter().max()),
        items: answered
            .iter()
            .map(|it| Item {
                number: it.number,
                words: &it.words,
                answer: it.answer.as_ref(),
            })
            .collect(),
    })
}
