//! What may stay of an erased case: figures without names, dates or words (registratie;
//! AVG art. 89).

use super::figures::figures;
use crate::domain::Case;
use crate::domain::choice::Choice as _;
use chrono::Datelike as _;
use serde_json::{Value, json};

/// Under this name the number of the row of a case stays with its figures: the same in each release
/// of rows to a region, and of no use to find the case.
pub const ROW_NUMBER: &str = "row";

/// The year of the application and the figures.
/// Words of closed lists are kept as the names of their labels.
#[must_use]
pub fn registration(case: &Case) -> (i32, Value) {
    let of = figures(case);
    let figures = json!({
        "variant": case.application.variant.label().id(),
        "applicant": case.application.applicant.label().id(),
        "safety": case.application.safety,
        "conferences": of.conferences,
        "days": of.days,
        "ending": of.ending.map(|it| it.label().id()),
        "main_persons": of.main_persons,
        "circle": of.circle,
        "professionals": of.professionals,
        "came": of.came,
        "agreements": of.agreements.unwrap_or_default(),
        "agreements_of_circle": of.agreements_of_circle.unwrap_or_default(),
        "met_again": of.met_again,
        "minutes": of.minutes,
        "closed": of.closed_because.map(|it| it.label().id()),
    });
    (case.application.applied_on.year(), figures)
}
