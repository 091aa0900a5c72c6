//! Who asked that something is put right (verbeterverzoek), and by when that is answered (AVG art.
//! 12(3) and 16).

use super::erasure::within_a_month;
use crate::domain::Case;
use crate::domain::correction::Correction;
use chrono::NaiveDate;

/// The requests that were not answered yet.
pub fn open(case: &Case) -> impl Iterator<Item = &Correction> {
    case.corrections
        .iter()
        .filter(|it| it.answered_on.is_none())
}

/// The day by which a request is answered.
#[must_use]
pub fn answer_by(request: &Correction) -> NaiveDate {
    request
        .until_on
        .unwrap_or_else(|| within_a_month(request.asked_on))
}
