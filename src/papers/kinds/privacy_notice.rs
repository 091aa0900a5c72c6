//! What is kept about someone and what they may ask, in short (privacybericht).
//!
//! For: each who may be written to and does not know yet what is kept about them.

use crate::domain::Case;
use crate::domain::intake::ConsentScope;
use crate::method::naming::Names;
use crate::method::telling::Telling;
use crate::method::told_of_file::is_to_be_told;
use crate::papers::paper::{ANYBODY, Content, Needs, Paper, each, who_takes_part};
use crate::papers::sight::Sight;
use crate::papers::subject::Reader;
use chrono::NaiveDate;
use serde::Serialize;

pub(super) const PAPER: Paper = Paper {
    telling: Telling::Rights,
    names: Names::NobodyElse,
    needs: Needs::Nothing,
    audience: who_is_to_be_told,
    may_hold: ANYBODY,
    everyone: who_takes_part,
    content,
};

#[derive(Serialize)]
struct Values {
    /// Whether somebody said yes to the reader taking part, and that stands.
    consented: bool,
}

fn who_is_to_be_told(case: &Case, _: NaiveDate) -> Vec<Reader<'_>> {
    let people = case.people.iter();
    each(case, people.filter(|it| is_to_be_told(case, it)).collect())
}

fn content(sight: &Sight<'_>) -> Content {
    let consented = sight.subject.reader.person().is_some_and(|reader| {
        let mut consents = sight.case.standing_consents();
        consents.any(|it| it.person == reader.handle && is_to_take_part(it.scope))
    });
    Content::of(&Values { consented })
}

fn is_to_take_part(scope: ConsentScope) -> bool {
    match scope {
        ConsentScope::TakePart | ConsentScope::ChildTakesPart => true,
        ConsentScope::ShareInformation | ConsentScope::SharePlan => false,
    }
}
