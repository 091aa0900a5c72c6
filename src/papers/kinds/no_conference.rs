//! That there will be no conference, to who counted on it (geen conferentie).
//!
//! For: each main person and each who was invited and did not say no.

use crate::domain::Case;
use crate::domain::circle::{Person, Role};
use crate::domain::invitation::Answer;
use crate::method::naming::Names;
use crate::method::telling::Telling;
use crate::papers::paper::{ANYBODY, Content, Needs, Paper, each, who_takes_part};
use crate::papers::sight::Sight;
use crate::papers::subject::Reader;
use chrono::NaiveDate;

pub(super) const PAPER: Paper = Paper {
    telling: Telling::TellsItIsOff,
    names: Names::NobodyElse,
    needs: Needs::CalledOff,
    audience: who_counted_on_it,
    may_hold: ANYBODY,
    everyone: who_takes_part,
    content,
};

fn who_counted_on_it(case: &Case, _: NaiveDate) -> Vec<Reader<'_>> {
    let number = case.current_number();
    let counted_on_it = |person: &&Person| {
        let invitation = case.invitation(number, &person.handle);
        person.role == Role::MainPerson
            || invitation.is_some_and(|it| {
                (it.invited_on.is_some() || it.answer.is_some())
                    && (it.answer != Some(Answer::No) || it.is_asked_again())
            })
    };
    each(case, case.people.iter().filter(counted_on_it).collect())
}

/// Nothing but what every paper has: why it is off is not for the coordinator to tell.
fn content(_: &Sight<'_>) -> Content {
    Content::default()
}
