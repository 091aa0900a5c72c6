//! Who asked to be erased (wisverzoek), and by when that is done (AVG art. 12(3) and 17).

use crate::domain::Case;
use crate::domain::circle::{Person, Role};
use chrono::{Months, NaiveDate};

/// What somebody asks is done within so many months.
pub const MONTHS: u32 = 1;
/// So many more where it is difficult: they hear so within the first, with the reason.
pub const MORE_MONTHS: u32 = 2;

/// The day by which it is done, where no later one was told.
#[must_use]
pub fn within_a_month(asked_on: NaiveDate) -> NaiveDate {
    months_after(asked_on, MONTHS)
}

/// The last day that may be told.
#[must_use]
pub fn at_most(asked_on: NaiveDate) -> NaiveDate {
    months_after(asked_on, MONTHS + MORE_MONTHS)
}

/// The day by which somebody is erased who asked so.
#[must_use]
pub fn erase_by(person: &Person) -> Option<NaiveDate> {
    let asked_on = person.erasure_asked_on?;
    Some(
        person
            .erasure_until_on
            .unwrap_or_else(|| within_a_month(asked_on)),
    )
}

/// Whether there is no case without them: then it is erased as a whole.
#[must_use]
pub fn is_only_main_person(case: &Case, person: &Person) -> bool {
    person.role == Role::MainPerson && case.main_persons().count() == 1
}

/// The same day of a later month, or its last day where it is shorter.
fn months_after(date: NaiveDate, months: u32) -> NaiveDate {
    date.checked_add_months(Months::new(months))
        .unwrap_or(NaiveDate::MAX)
}
