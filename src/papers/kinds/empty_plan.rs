//! The empty sheet on which the circle writes its plan (leeg plan).
//!
//! For: everyone alike.

use crate::method::naming::Names;
use crate::method::telling::Telling;
use crate::papers::paper::{ANYBODY, Content, Needs, Paper, everyone_alike, who_takes_part};
use crate::papers::sight::Sight;

pub(super) const PAPER: Paper = Paper {
    telling: Telling::Explains,
    names: Names::WhoAsks,
    needs: Needs::Nothing,
    audience: everyone_alike,
    may_hold: ANYBODY,
    everyone: who_takes_part,
    content,
};

/// Nothing but what every paper has: what stands on it is what the circle writes.
fn content(_: &Sight<'_>) -> Content {
    Content::default()
}
