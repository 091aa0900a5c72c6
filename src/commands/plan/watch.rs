//! `ekc plan watch`: who keeps an eye on the plan as a whole, and by which day they ask how it
//! goes.

use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::event::Event;
use crate::domain::plan::{Plan, PlanWatcher};
use crate::failure::{Failure, failure};
use crate::movement::change::{Draft, change_when, put};
use crate::movement::input::{Answer, Question, may, must, one_or_more, switch, today};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(value_name = "PERSON")]
    #[serde(deserialize_with = "one_or_more")]
    person: Vec<String>,
    #[arg(long, value_name = "DATE")]
    calls: Option<String>,
    #[arg(long)]
    #[serde(deserialize_with = "switch")]
    no_longer: bool,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

const QUESTIONS: &[Question] = &[
    must("person", Answer::People),
    may("calls", Answer::Date),
    may("on", Answer::Date).otherwise(today),
];
const ENDED: &[Question] = &[must("person", Answer::People)];

/// The circle may choose somebody after the role has ended too.
pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let questions = if form.no_longer { ENDED } else { QUESTIONS };
    change_when(
        desk,
        form,
        questions,
        |case| super::latest(case).map(drop),
        decide,
    )
}

fn newest(case: &Case) -> Result<&Plan, Failure> {
    case.latest_plan()
        .ok_or_else(|| failure!(Blocked, "no-plan-yet"))
}

fn decide(draft: &mut Draft, form: &Form) -> Result<Event, Failure> {
    draft.learn();
    let plan = newest(&draft.case)?;
    let (conference, presented_on) = (plan.conference, plan.presented_on);
    let not_before = |field: &str, day: NaiveDate| match day < presented_on {
        true => Err(failure!(Invalid, "plan-before-conference", date = presented_on).about(field)),
        false => Ok(()),
    };
    let people = draft.people("person", &form.person)?;
    let on = draft.happened("on", form.on.as_ref())?;
    if form.no_longer {
        for person in &people {
            let is_it = |it: &PlanWatcher| it.conference == conference && it.person == *person;
            if !draft.case.plan_watchers.iter().any(is_it) {
                return Err(failure!(Missing, "not-watching").about("person"));
            }
        }
        draft
            .case
            .plan_watchers
            .retain(|it| it.conference != conference || !people.contains(&it.person));
        return Ok(Event::PlanWatchEnded { people, on });
    }
    not_before("on", on)?;
    let calls_on = draft.date("calls", form.calls.as_ref())?;
    if let Some(day) = calls_on {
        not_before("calls", day)?;
    }
    for person in &people {
        let is_it = |it: &PlanWatcher| it.conference == conference && it.person == *person;
        // What is not said anew stays as it was.
        let known = draft
            .case
            .plan_watchers
            .iter()
            .find(|it| is_it(it))
            .cloned();
        let row = PlanWatcher {
            conference,
            person: person.clone(),
            chosen_on: match &known {
                Some(known) if form.on.is_none() => known.chosen_on,
                Some(_) | None => on,
            },
            calls_on: calls_on.or_else(|| known.and_then(|it| it.calls_on)),
        };
        put(&mut draft.case.plan_watchers, row, is_it);
    }
    Ok(Event::PlanWatched { people, on })
}
