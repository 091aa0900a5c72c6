//! What is noted when a paper is given: the giving, in the step in which the paper is made.

use crate::domain::Case;
use crate::domain::circle::Person;
use crate::domain::event::Event;
use crate::domain::information::Information;
use crate::domain::invitation::Way;
use crate::domain::paper::PaperKind;
use crate::domain::plan::PlanShare;
use crate::domain::text::Handle;
use crate::method::acts::Act;
use crate::method::rules::voluntary::after_all_of;
use crate::method::telling::Telling;
use crate::movement::giving::{give_plan, has_heard, note_heard, note_who_heard, who_hears};
use crate::papers::paper_of;
use chrono::NaiveDate;

/// What is noted in the case when a paper is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Noted {
    /// Who has the plan (`ekc plan share`).
    Plan,
    /// Who knows the answers (`ekc inform share`).
    Information,
    /// Who was told that they are in the file (`ekc privacy told`).
    Notice,
    /// Nothing but that the paper left.
    Nothing,
}

/// What is noted in the case when a paper of this kind is given. A card, and a plan to hand in of
/// which something may be left out, are not the plan.
pub(super) fn noted(kind: PaperKind) -> Noted {
    if matches!(kind, PaperKind::Plan | PaperKind::PlanSimple) {
        Noted::Plan
    } else if kind == PaperKind::PrivacyNotice {
        Noted::Notice
    } else if paper_of(kind).telling == Telling::TellsInformation {
        Noted::Information
    } else {
        Noted::Nothing
    }
}

/// A case in which something is noted as given.
#[derive(Clone)]
pub(super) struct Giving {
    pub(super) after: Case,
    pub(super) event: Event,
    /// What the rules judge.
    pub(super) acts: Vec<Act>,
    /// Whether it only writes down what is so: that is never stopped.
    pub(super) only_learns: bool,
}

/// The answers that came, shared with these people, or with everyone where nobody is named. None
/// when they know them all.
pub(super) fn of_information(case: &Case, to: &[&Person], today: NaiveDate) -> Option<Giving> {
    let is_new = |it: &&Information| {
        let has_not_heard = |person: &Person| !has_heard(case, it.number, person);
        it.received_on.is_some()
            && if to.is_empty() {
                it.shared_on.is_none() || who_hears(case, today, today).any(has_not_heard)
            } else {
                to.iter().copied().any(has_not_heard)
            }
    };
    let new = case.information.iter().filter(is_new);
    let numbers: Vec<u32> = new.map(|it| it.number).collect();
    if numbers.is_empty() {
        return None;
    }
    let mut after = case.clone();
    if !to.is_empty() {
        let people: Vec<Handle> = to.iter().map(|it| it.handle.clone()).collect();
        note_heard(&mut after, &numbers, &people, today);
        return Some(Giving {
            after,
            event: Event::InformationTold {
                numbers,
                people,
                on: today,
            },
            acts: Vec::new(),
            only_learns: false,
        });
    }
    let items = after.information.iter_mut();
    for item in items.filter(|it| numbers.contains(&it.number)) {
        item.shared_on.get_or_insert(today);
    }
    note_who_heard(&mut after, &numbers, today, today);
    Some(Giving {
        after,
        event: Event::InformationShared { numbers, on: today },
        acts: vec![Act::ShareInformation],
        only_learns: false,
    })
}

/// The plan, given to those of these people who do not have it yet. None when they all do.
pub(super) fn of_plan(
    case: &Case,
    mut people: Vec<Handle>,
    way: Option<Way>,
    today: NaiveDate,
) -> Option<Giving> {
    let version = case.latest_plan()?.version;
    people.retain(|it| !case.has_plan(version, it));
    if people.is_empty() {
        return None;
    }
    let mut after = case.clone();
    let mut acts = Vec::new();
    for person in &people {
        let share = PlanShare {
            version,
            person: person.clone(),
            on: today,
            way,
        };
        acts.push(give_plan(&mut after, share, after_all_of(today)));
    }
    Some(Giving {
        after,
        event: Event::PlanShared {
            version,
            people,
            on: today,
        },
        acts,
        only_learns: false,
    })
}

/// The notice, given to those of these people who were not told yet. None when they all were.
pub(super) fn of_notice(
    case: &Case,
    mut people: Vec<Handle>,
    way: Way,
    today: NaiveDate,
) -> Option<Giving> {
    let mut after = case.clone();
    people.retain(|it| case.person(it).is_some_and(|it| it.file_told_on.is_none()));
    if people.is_empty() {
        return None;
    }
    for person in &mut after.people {
        if people.contains(&person.handle) {
            person.file_told_on = Some(today);
            person.file_told_way = Some(way);
        }
    }
    Some(Giving {
        after,
        event: Event::FileTold { people, on: today },
        acts: Vec::new(),
        only_learns: true,
    })
}
