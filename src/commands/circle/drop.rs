//! `ekc circle drop`: somebody was put in the case by mistake, and is taken out again.

use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::event::Event;
use crate::domain::text::Handle;
use crate::failure::{Failure, failure};
use crate::method::mistake::recorded_in;
use crate::movement::change::{Draft, change};
use crate::movement::input::{Answer, missing, must, switch};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

#[derive(clap::Args, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Form {
    #[arg(value_name = "PERSON")]
    person: Option<String>,
    #[arg(long)]
    #[serde(deserialize_with = "switch")]
    told_nothing: bool,
    #[arg(long, value_name = "FILE|-")]
    #[serde(skip_deserializing)]
    from: Option<PathBuf>,
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let readers = who_got_papers(desk)?;
    change(
        desk,
        form,
        &[must("person", Answer::Person)],
        |draft, form| decide(draft, form, &readers),
    )
}

/// For whom a paper or a calendar was made: it may be in somebody's hands.
fn who_got_papers(desk: &mut Desk) -> Result<Vec<Handle>, Failure> {
    let file = desk.open()?;
    let case = desk.load(&file, None)?;
    let left = file.left(case.handle())?;
    Ok(left
        .iter()
        .filter_map(|line| line.event.reader().cloned())
        .collect())
}

fn decide(draft: &mut Draft, form: &Form, readers: &[Handle]) -> Result<Event, Failure> {
    let handle = draft.person("person", form.person.as_ref())?;
    let untold = form
        .told_nothing
        .then(|| take_out_what_was_told(&mut draft.case, &handle))
        .filter(|count| *count > 0);
    let person = draft
        .case
        .person(&handle)
        .ok_or_else(|| missing("person"))?;
    let recorded: Vec<String> = recorded_in(&draft.case, person)
        .into_iter()
        .map(|list| {
            let label = format!("data-{}", list.replace('_', "-"));
            draft.words.named(&label)
        })
        .collect();
    if !recorded.is_empty() {
        let lists = recorded.join(", ");
        return Err(
            failure!(Blocked, "drop-recorded", person = handle, lists = lists).about("person"),
        );
    }
    if readers.contains(&handle) {
        return Err(failure!(Blocked, "drop-has-paper", person = handle).about("person"));
    }
    draft.learn();
    draft.case.people.retain(|it| it.handle != handle);
    draft.case.information_told.retain(|it| it.person != handle);
    Ok(Event::PersonDropped {
        person: handle,
        untold,
    })
}

/// Take out the notes that somebody was told or given something, where those were mistakes as well,
/// such as of what was shared with everyone once more; says how many there were. The log keeps how
/// many went.
fn take_out_what_was_told(case: &mut Case, person: &Handle) -> usize {
    let heard = case.information_told.len();
    let known = case.requirements_told.len();
    let given = case.plan_shares.len();
    case.information_told.retain(|it| it.person != *person);
    case.requirements_told.retain(|it| it.person != *person);
    case.plan_shares.retain(|it| it.person != *person);
    let left = case.information_told.len() + case.requirements_told.len() + case.plan_shares.len();
    heard + known + given - left
}
