//! Announcement to a household in the street (buurtbrief).
//!
//! For: each household; without households one for all.

use crate::domain::Case;
use crate::domain::text::Line;
use crate::method::approach::may_be_written_to;
use crate::method::telling::Telling;
use crate::papers::paper::{ANYBODY, Content, Needs, Paper, who_takes_part};
use crate::papers::sight::Sight;
use crate::papers::subject::Reader;
use chrono::NaiveDate;
use serde::Serialize;

pub(super) const PAPER: Paper = Paper {
    telling: Telling::AsksToCome,
    needs: Needs::Street,
    audience: each_household,
    may_hold: ANYBODY,
    everyone: who_takes_part,
    content,
};

#[derive(Serialize)]
struct Values<'a> {
    /// The address, in a letter to one household.
    household: Option<&'a str>,
}

fn each_household(case: &Case, _: NaiveDate) -> Vec<Reader<'_>> {
    let mut households: Vec<&str> = case
        .people
        .iter()
        .filter(|it| may_be_written_to(it))
        .filter_map(|it| it.household.as_ref())
        .map(Line::as_str)
        .collect();
    households.sort_unstable();
    households.dedup();
    if households.is_empty() {
        vec![Reader::Everyone]
    } else {
        households.into_iter().map(Reader::Household).collect()
    }
}

fn content(sight: &Sight<'_>) -> Content {
    let household = match sight.subject.reader {
        Reader::Household(household) => Some(household),
        Reader::Person(_) | Reader::Everyone | Reader::Coordinator => None,
    };
    Content::of(&Values { household })
}
