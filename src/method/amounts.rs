//! What was promised and what is still to be paid of it.

use crate::domain::Case;
use crate::domain::amount::{Amount, AmountKind};

/// The amounts that were promised.
pub fn promises(case: &Case) -> impl Iterator<Item = &Amount> {
    case.amounts
        .iter()
        .filter(|it| it.kind == AmountKind::Promised)
}

/// What is still to be paid of a promise, in cents.
#[must_use]
pub fn still_to_pay(case: &Case, promise: &Amount) -> u64 {
    let paid = case
        .amounts
        .iter()
        .filter(|it| it.kind == AmountKind::Paid && it.promise == Some(promise.number));
    let paid: u64 = paid.map(|it| it.amount.cents()).sum();
    promise.amount.cents().saturating_sub(paid)
}
