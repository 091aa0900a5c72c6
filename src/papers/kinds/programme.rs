//! The programme of the day (programma).
//!
//! For: everyone alike: one paper, or one each when somebody may not know where it is.

use crate::method::naming::Names;
use crate::method::telling::Telling;
use crate::papers::paper::{ANYBODY, Needs, Paper, everyone_alike, nothing_more, who_takes_part};

pub(super) const PAPER: Paper = Paper {
    telling: Telling::TellsTheDay,
    names: Names::WhoAsks,
    needs: Needs::Nothing,
    audience: everyone_alike,
    may_hold: ANYBODY,
    everyone: who_takes_part,
    content: nothing_more,
};
