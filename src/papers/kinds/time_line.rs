//! The case as a time line (tijdlijn).
//!
//! For: the coordinator.

use crate::method::naming::Names;
use crate::method::telling::Telling;
use crate::papers::drawing;
use crate::papers::paper::{
    Content, Needs, Paper, for_the_coordinator, the_coordinator_alone, who_takes_part,
};
use crate::papers::sight::Sight;
use chrono::NaiveDate;
use serde::Serialize;

pub(super) const PAPER: Paper = Paper {
    telling: Telling::ForTheCoordinator,
    names: Names::NobodyElse,
    needs: Needs::Nothing,
    audience: for_the_coordinator,
    may_hold: the_coordinator_alone,
    everyone: who_takes_part,
    content,
};

#[derive(Serialize)]
struct Values {
    /// What `figure` shows, in words.
    events: Vec<Event>,
}

#[derive(Serialize)]
struct Event {
    /// Date.
    on: NaiveDate,
    /// Word.
    what: String,
}

fn content(sight: &Sight<'_>) -> Content {
    let (drawn, moments) = drawing::timeline(sight.case, sight.subject.today, sight.words);
    let events = moments
        .into_iter()
        .map(|moment| Event {
            on: moment.on,
            what: moment.what,
        })
        .collect();
    Content::of(&Values { events }).drawn(drawn)
}
