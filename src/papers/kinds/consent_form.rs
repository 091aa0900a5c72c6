//! What somebody may say yes or no to, with lines to sign (toestemmingsformulier).
//!
//! For: each main person.

use crate::method::naming::Names;
use crate::method::telling::Telling;
use crate::papers::paper::{ANYBODY, Content, Needs, Paper, each_main_person, who_takes_part};
use crate::papers::sight::Sight;

pub(super) const PAPER: Paper = Paper {
    telling: Telling::Explains,
    names: Names::NobodyElse,
    needs: Needs::Nothing,
    audience: each_main_person,
    may_hold: ANYBODY,
    everyone: who_takes_part,
    content,
};

/// Nothing but what every paper has: what was answered before is not filled in for anybody.
fn content(_: &Sight<'_>) -> Content {
    Content::default()
}
