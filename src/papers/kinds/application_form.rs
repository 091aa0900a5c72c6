//! Empty form to ask for a conference, to fill in by hand (aanmeldformulier).
//!
//! For: the coordinator, for who applies: no name, and nothing of the case.

use crate::method::naming::Names;
use crate::method::telling::Telling;
use crate::papers::paper::{
    Content, Needs, Paper, for_the_coordinator, the_coordinator_alone, who_takes_part,
};
use crate::papers::sight::Sight;

pub(super) const PAPER: Paper = Paper {
    telling: Telling::ForTheCoordinator,
    names: Names::NobodyElse,
    needs: Needs::Nothing,
    audience: for_the_coordinator,
    may_hold: the_coordinator_alone,
    everyone: who_takes_part,
    content,
};

/// Nothing but what every paper has: it goes to somebody who may know nothing of this case.
fn content(_: &Sight<'_>) -> Content {
    Content::default()
}
