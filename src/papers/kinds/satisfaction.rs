//! How people found it (tevredenheid).
//!
//! For: everyone alike, without a name.

use crate::method::naming::Names;
use crate::method::telling::Telling;
use crate::papers::paper::{ANYBODY, Needs, Paper, everyone_alike, nothing_more, who_takes_part};

pub(super) const PAPER: Paper = Paper {
    telling: Telling::AsksHowItWas,
    names: Names::NobodyElse,
    needs: Needs::Nothing,
    audience: everyone_alike,
    may_hold: ANYBODY,
    everyone: who_takes_part,
    content: nothing_more,
};
