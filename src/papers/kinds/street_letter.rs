//! Announcement to a household in the street (buurtbrief).
//!
//! For: each household where not everybody said no; without households one for all.

use crate::domain::Case;
use crate::domain::circle::Person;
use crate::domain::invitation::Answer;
use crate::domain::text::{Line, one_spelling};
use crate::method::approach::may_be_written_to;
use crate::method::consent::is_held_back;
use crate::method::naming::Names;
use crate::method::telling::Telling;
use crate::papers::paper::{ANYBODY, Content, Needs, Paper, who_takes_part};
use crate::papers::sight::Sight;
use crate::papers::subject::Reader;
use chrono::NaiveDate;
use serde::Serialize;

pub(super) const PAPER: Paper = Paper {
    telling: Telling::AsksToCome,
    names: Names::Households,
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
    /// Who pays for the work of the coordinator.
    financer: Option<&'a Line>,
}

/// A house is passed over where nobody is left who may be asked. When that is every house, there is
/// no letter: one for all would go to those who said no.
fn each_household(case: &Case, today: NaiveDate) -> Vec<Reader<'_>> {
    let lives_there = |it: &&Person| may_be_written_to(case, it) && it.household.is_some();
    if !case.people.iter().any(|it| lives_there(&it)) {
        return vec![Reader::Everyone];
    }
    let mut households: Vec<&str> = case
        .people
        .iter()
        .filter(lives_there)
        .filter(|it| !said_no(case, it, today))
        .filter_map(|it| it.household.as_ref())
        .map(Line::as_str)
        .collect();
    households.sort_by_cached_key(|address| (one_spelling(address), *address));
    households.dedup_by_key(|address| one_spelling(address));
    households.into_iter().map(Reader::Household).collect()
}

/// Whether somebody does not take part, and was not asked once more.
fn said_no(case: &Case, person: &Person, today: NaiveDate) -> bool {
    let said_so = case
        .invitation(case.current_number(), &person.handle)
        .is_some_and(|it| it.answer == Some(Answer::No) && !it.is_asked_again());
    said_so || is_held_back(case, person, today)
}

fn content(sight: &Sight<'_>) -> Content {
    let household = match sight.subject.reader {
        Reader::Household(household) => Some(household),
        Reader::Person(_) | Reader::Everyone | Reader::Coordinator => None,
    };
    Content::of(&Values {
        household,
        financer: sight.case.application.financer.as_ref(),
    })
}
