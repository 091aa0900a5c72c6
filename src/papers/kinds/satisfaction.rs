//! How people found it (tevredenheid).
//!
//! For: everyone alike, without a name.

use crate::domain::conference::Ending;
use crate::method::naming::Names;
use crate::method::telling::Telling;
use crate::papers::paper::{ANYBODY, Content, Needs, Paper, everyone_alike, who_takes_part};
use crate::papers::sight::Sight;
use serde::Serialize;

pub(super) const PAPER: Paper = Paper {
    telling: Telling::AsksHowItWas,
    names: Names::NobodyElse,
    needs: Needs::Nothing,
    audience: everyone_alike,
    may_hold: ANYBODY,
    everyone: who_takes_part,
    content,
};

#[derive(Serialize)]
struct Values {
    /// False when the newest conference ended without a meeting.
    came_together: bool,
}

fn content(sight: &Sight<'_>) -> Content {
    let ending = sight.case.current_conference().and_then(|it| it.ending);
    Content::of(&Values {
        came_together: ending.is_none_or(is_with_a_meeting),
    })
}

fn is_with_a_meeting(ending: Ending) -> bool {
    match ending {
        Ending::Plan | Ending::NoPlan | Ending::PlanInMaking => true,
        Ending::StoppedInPreparation | Ending::PlanWithoutMeeting => false,
    }
}
