//! The tasks in a plan (taken): who still carries one out, and which agreement is past its day.
//!
//! Rules, `status`, `show`, the follow-up, papers and calendars all ask here.

use super::approach::may_be_written_to;
use super::consent::noes;
use crate::domain::Case;
use crate::domain::circle::{Person, Role};
use crate::domain::followup::{AgreementProgress, Progress};
use crate::domain::plan::{Agreement, Owner};
use crate::domain::text::Handle;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// Whether someone gave a task back (R17: saying no is fine too), and did not say yes to it since.
#[must_use]
pub fn gave_back(owner: &Owner) -> bool {
    owner
        .declined_on
        .is_some_and(|no| owner.agreed_on.is_none_or(|yes| yes <= no))
}

/// Whether someone is no longer there for what stands on their name in the plan: left alone on
/// their own wish, never to be approached, forgotten,
/// or no longer taking part. A yes of a later day counts.
#[must_use]
pub fn has_left(
    case: &Case,
    person: &Handle,
    said_yes: Option<NaiveDate>,
    today: NaiveDate,
) -> bool {
    let stopped = |person: &Person| {
        let mut noes = noes(case, person, today).into_iter();
        noes.any(|on| said_yes.is_none_or(|yes| yes <= on))
    };
    case.person(person)
        .is_none_or(|person| !may_be_written_to(case, person) || stopped(person))
}

/// Whether someone still carries out what they own in a plan.
#[must_use]
pub fn carries_out(case: &Case, owner: &Owner, today: NaiveDate) -> bool {
    !gave_back(owner) && !has_left(case, &owner.person, owner.agreed_on, today)
}

/// Who calls the circle together, or looks whether it goes well, as long as they still do.
#[must_use]
pub fn still_there<'a>(
    case: &Case,
    person: Option<&'a Handle>,
    today: NaiveDate,
) -> Option<&'a Handle> {
    person.filter(|person| !has_left(case, person, None, today))
}

/// What each told last of how it stands with an agreement, the latest at the end: of the version
/// before too, where it says the same.
#[must_use]
pub fn told_by_each<'a>(case: &'a Case, agreement: &Agreement) -> Vec<&'a AgreementProgress> {
    let says_the_same = |version: u32| {
        case.agreements_of(version).any(|it| {
            it.number == agreement.number
                && it.what == agreement.what
                && it.when_words == agreement.when_words
        })
    };
    let mut by_each: BTreeMap<Option<&Handle>, &AgreementProgress> = BTreeMap::new();
    for told in case
        .agreement_progress
        .iter()
        .filter(|told| told.agreement == agreement.number && told.version <= agreement.version)
        .filter(|told| says_the_same(told.version))
    {
        let last = by_each.entry(told.told_by.as_ref()).or_insert(told);
        if (last.on, last.number) < (told.on, told.number) {
            *last = told;
        }
    }
    let mut told: Vec<&AgreementProgress> = by_each.into_values().collect();
    told.sort_by_key(|told| (told.on, told.number));
    told
}

/// How it stands with an agreement, as told last.
#[must_use]
pub fn told_last<'a>(case: &'a Case, agreement: &Agreement) -> Option<&'a AgreementProgress> {
    told_by_each(case, agreement).pop()
}

/// How it stands with an agreement, where all who told it say the same.
#[must_use]
pub fn told_alike(case: &Case, agreement: &Agreement) -> Option<Progress> {
    let told = told_by_each(case, agreement);
    let last = told.last()?.progress;
    told.iter().all(|it| it.progress == last).then_some(last)
}

/// Whether nothing of an agreement is still to come: it was done, or it lapsed.
#[must_use]
pub fn is_over(case: &Case, agreement: &Agreement) -> bool {
    match told_last(case, agreement).map(|told| told.progress) {
        Some(Progress::Done | Progress::Lapsed) => true,
        Some(Progress::Running | Progress::Partly | Progress::Not | Progress::NotYetDue) | None => {
            false
        }
    }
}

/// Whether the last day of an agreement is behind us, and nobody told that it was done or lapsed.
#[must_use]
pub fn is_past_its_day(case: &Case, agreement: &Agreement, today: NaiveDate) -> bool {
    agreement.until_on.is_some_and(|until| until < today) && !is_over(case, agreement)
}

/// The agreements of the newest plan that are past their day, those of professionals first (R22):
/// the coordinator asks about them. Once the role has ended nobody asks.
#[must_use]
pub fn past_their_day(case: &Case, today: NaiveDate) -> Vec<&Agreement> {
    let Some(plan) = case.latest_plan().filter(|_| case.closed_on().is_none()) else {
        return Vec::new();
    };
    let is_of_professional = |agreement: &Agreement| {
        case.owners_of(plan.version, agreement.number)
            .filter_map(|owner| case.person(&owner.person))
            .any(|person| person.role == Role::Professional)
    };
    let mut past: Vec<&Agreement> = case
        .agreements_of(plan.version)
        .filter(|it| is_past_its_day(case, it, today))
        .collect();
    past.sort_by_key(|it| (!is_of_professional(it), it.until_on, it.number));
    past
}
