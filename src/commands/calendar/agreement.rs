//! When an agreement stands in a calendar, as far as the circle's own words say so. Nothing is
//! guessed.

use crate::domain::plan::{Agreement, Plan, Rhythm};
use crate::language::rhythm::{Hours, read_spoken};
use chrono::NaiveDate;

/// The day of an agreement, its rule and its hour.
pub(super) struct When {
    pub(super) on: NaiveDate,
    pub(super) rrule: Option<String>,
    pub(super) hours: Hours,
}

/// When an agreement is done; nothing when no day can be read.
pub(super) fn when(plan: &Plan, agreement: &Agreement) -> Option<When> {
    match agreement.rhythm {
        Rhythm::Once => {
            let on = agreement.until_on.or(agreement.from_on)?;
            Some(When {
                on,
                rrule: None,
                hours: Hours::default(),
            })
        }
        Rhythm::Recurring | Rhythm::Period => {
            let said = read_spoken(agreement.when_words.as_str(), plan.presented_on)?;
            let from = agreement.from_on.unwrap_or(plan.presented_on);
            let from = said.from.map_or(from, |said| said.max(from));
            let until = [agreement.until_on, said.until];
            let until = until.into_iter().flatten().min();
            let on = said.recurrence.first_on_or_after(from);
            let is_over_before = until.is_some_and(|until| until < on);
            (!is_over_before).then(|| When {
                on,
                rrule: Some(said.recurrence.rrule(until)),
                hours: said.hours,
            })
        }
    }
}
