//! Invitation to look back, with the list of agreements (vervolguitnodiging).
//!
//! For: each main person and each of the circle who gets the plan,
//! and whoever calls the circle together.

use super::plan::{self, Agreements};
use crate::domain::Case;
use crate::domain::plan::Plan;
use crate::domain::text::{Handle, Line};
use crate::method::looking_back::{LookingBack, next_meeting};
use crate::method::naming::Names;
use crate::method::readers::named_to_convene;
use crate::method::telling::Telling;
use crate::papers::paper::{Content, Needs, Paper, a_reader_of_the_plan, each, readers_of_plan};
use crate::papers::sight::Sight;
use crate::papers::subject::Reader;
use chrono::{NaiveDate, NaiveTime};
use serde::Serialize;

pub(super) const PAPER: Paper = Paper {
    telling: Telling::TellsTheDay,
    names: Names::Agreements,
    needs: Needs::Plan,
    audience: its_own_people,
    may_hold: a_reader_of_the_plan,
    everyone: |case, _| readers_of_plan(case),
    content,
};

#[derive(Serialize)]
struct Values<'a> {
    /// As the plan.
    #[serde(flatten)]
    plan: Option<plan::Values<'a>>,
    /// The next meeting in which the circle looks back.
    meeting: Meeting<'a>,
}

#[derive(Serialize)]
struct Meeting<'a> {
    /// Date.
    on: Option<NaiveDate>,
    /// Time.
    at: Option<NaiveTime>,
    place: Option<&'a Line>,
    /// Name.
    convener: Option<String>,
    /// Whether whoever would call everyone together no longer takes part.
    convener_gone: bool,
    /// Whether it is hidden from this reader.
    hidden: bool,
}

fn its_own_people(case: &Case, today: NaiveDate) -> Vec<Reader<'_>> {
    let conveners = case
        .latest_plan()
        .map(|plan| conveners_of(case, plan, &next_meeting(case, plan, today)))
        .unwrap_or_default();
    each(
        case,
        readers_of_plan(case)
            .into_iter()
            .filter(|person| person.is_own_people() || conveners.contains(&&person.handle))
            .collect(),
    )
}

/// Who calls the circle together for this meeting: of the moment that the plan speaks of, each whom
/// it names.
fn conveners_of<'a>(case: &'a Case, plan: &'a Plan, meeting: &LookingBack<'a>) -> Vec<&'a Handle> {
    match meeting.number {
        Some(_) => meeting.convener.into_iter().collect(),
        None => named_to_convene(case, plan).collect(),
    }
}

fn content(sight: &Sight<'_>) -> Content {
    let (plan, left_out) = plan::seen_by(sight, Agreements::All);
    let meeting = meeting(sight);
    Content::of(&Values { plan, meeting }).leaving_out(left_out)
}

fn meeting<'a>(sight: &Sight<'a>) -> Meeting<'a> {
    let case = sight.case;
    let meeting = case
        .latest_plan()
        .map(|plan| next_meeting(case, plan, sight.subject.today));
    let hidden = meeting.is_some_and(|it| sight.where_to_look_back_is_hidden(&it));
    let shown = meeting.filter(|_| !hidden);
    let conveners = case
        .latest_plan()
        .zip(shown)
        .map(|(plan, meeting)| conveners_of(case, plan, &meeting))
        .unwrap_or_default();
    let (convener, convener_gone) = plan::who_convenes(sight, &conveners);
    Meeting {
        on: shown.and_then(|it| it.on),
        at: shown.and_then(|it| it.at),
        place: shown.and_then(|it| it.place),
        convener,
        convener_gone,
        hidden,
    }
}
