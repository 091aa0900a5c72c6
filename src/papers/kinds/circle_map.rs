//! The circle as a drawing (kringkaart).
//!
//! For: the coordinator; for a person it shows whom that person may know.

use crate::domain::Case;
use crate::domain::circle::Person;
use crate::failure::{Failure, failure};
use crate::method::naming::Names;
use crate::method::telling::Telling;
use crate::papers::drawing;
use crate::papers::paper::{
    Content, Needs, Paper, for_the_coordinator, refuse, who_comes, who_takes_part,
};
use crate::papers::sight::Sight;
use chrono::NaiveDate;
use serde::Serialize;

pub(super) const PAPER: Paper = Paper {
    telling: Telling::TellsWhoIsThere,
    names: Names::TheCircle,
    needs: Needs::FewEnough,
    audience: for_the_coordinator,
    may_hold: who_comes_of_the_circle,
    everyone: who_takes_part,
    content,
};

#[derive(Serialize)]
struct Values<'a> {
    /// What `figure` shows, in words.
    rings: Vec<Ring<'a>>,
}

#[derive(Serialize)]
struct Ring<'a> {
    /// Word.
    title: &'a str,
    /// Lines.
    people: &'a [String],
}

fn who_comes_of_the_circle(case: &Case, person: &Person, today: NaiveDate) -> Result<(), Failure> {
    if person.is_own_people() {
        who_comes(case, person, today)
    } else {
        refuse(failure!(
            Private,
            "paper-tells-who-is-there",
            person = person.handle
        ))
    }
}

fn content(sight: &Sight<'_>) -> Content {
    let drawn = drawing::ecomap(sight.case, &|person| sight.may_see(person), sight.words);
    let rings = drawn
        .words
        .iter()
        .map(|group| Ring {
            title: &group.title,
            people: &group.lines,
        })
        .collect();
    let content = Content::of(&Values { rings });
    content.drawn(drawn)
}
