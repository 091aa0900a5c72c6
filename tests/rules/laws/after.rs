//! Laws about after the day (R24, R25).

use super::deeds::{a_plan, call, closed, contact, ended_with, inform};
use super::{Elsewhere, LATE, Law, ORDINARY};
use crate::people::{day, invitation, person};
use ekc::domain::circle::Role;
use ekc::domain::conference::{Conference, Ending};
use ekc::domain::followup::CloseReason;

/// What never came to a conference needs no call after it.
const R24: Law = Law {
    rule: "R24",
    code: "call-late",
    on: LATE,
    elsewhere: Elsewhere::Where(|case| {
        for conference in &mut case.conferences {
            conference.ending = Some(Ending::StoppedInPreparation);
        }
    }),
    ..ORDINARY
};
const R25: Law = Law {
    rule: "R25",
    code: "after-the-role",
    on: LATE,
    elsewhere: Elsewhere::Where(|case| case.closures[0].reopened_on = Some(day("2026-04-30"))),
    ..ORDINARY
};

pub(super) const LAWS: &[Law] = &[
    // R24: the coordinator calls after four weeks; after six it is late.
    Law {
        breaks: a_plan,
        mended: |case| case.conferences[0].ended_on = Some(day("2026-03-29")),
        ..R24
    },
    Law {
        breaks: a_plan,
        mended: |case| call(case, "ada"),
        ..R24
    },
    Law {
        breaks: a_plan,
        mended: |case| closed(case, "2026-04-28", CloseReason::HandedOver),
        ..R24
    },
    Law {
        breaks: |case| {
            a_plan(case);
            case.conferences[0].ended_on = None;
        },
        mended: |case| case.conferences[0].on = Some(day("2026-03-29")),
        ..R24
    },
    Law {
        // Oma is called as well, not instead.
        breaks: |case| {
            a_plan(case);
            call(case, "oma");
        },
        // Nobody is the main person: oma will do.
        mended: |case| person(case, "ada").role = Role::Circle,
        ..R24
    },
    Law {
        // The call after the first conference is none after the second.
        breaks: |case| {
            a_plan(case);
            call(case, "ada");
            case.conferences.push(Conference {
                on: Some(day("2026-03-28")),
                ending: Some(Ending::NoPlan),
                ..Conference::new(2)
            });
        },
        mended: |case| case.follow_up_calls[0].conference = 2,
        ..R24
    },
    Law {
        breaks: |case| {
            a_plan(case);
            call(case, "ada");
            case.conferences.push(Conference {
                on: Some(day("2026-03-28")),
                ending: Some(Ending::PlanInMaking),
                ..Conference::new(2)
            });
        },
        // It did not come to a second one.
        mended: |case| case.conferences[1].ending = Some(Ending::StoppedInPreparation),
        ..R24
    },
    Law {
        code: "closed-without-call",
        breaks: |case| ended_with(case, CloseReason::Completed),
        mended: |case| case.closures[0].reason = CloseReason::HandedOver,
        ..R24
    },
    Law {
        code: "closed-without-call",
        breaks: |case| ended_with(case, CloseReason::NoPlan),
        mended: |case| case.closures[0].reason = CloseReason::NotWanted,
        ..R24
    },
    Law {
        code: "closed-without-call",
        breaks: |case| ended_with(case, CloseReason::PlanWithoutMeeting),
        mended: |case| case.closures[0].reason = CloseReason::MainPersonLeft,
        ..R24
    },
    Law {
        code: "closed-without-call",
        // Stopped, taken up again, completed: the last end counts.
        breaks: |case| {
            ended_with(case, CloseReason::Stopped);
            case.closures[0].reopened_on = Some(day("2026-04-29"));
            closed(case, "2026-04-30", CloseReason::Completed);
        },
        mended: |case| case.closures[1].reason = CloseReason::Stopped,
        ..R24
    },
    Law {
        code: "closed-without-call",
        breaks: |case| ended_with(case, CloseReason::Completed),
        mended: |case| call(case, "ada"),
        ..R24
    },
    Law {
        code: "closed-without-call",
        breaks: |case| ended_with(case, CloseReason::Completed),
        mended: |case| case.closures[0].reopened_on = Some(day("2026-04-29")),
        ..R24
    },
    // R25: once the role has ended the coordinator takes up nothing new.
    // The last working day is 28 April.
    Law {
        breaks: |case| {
            ended_with(case, CloseReason::Completed);
            contact(case, "oom", "2026-04-29", "Belde nog eens.");
        },
        mended: |case| case.contacts[0].on = day("2026-04-28"),
        ..R25
    },
    Law {
        breaks: |case| {
            ended_with(case, CloseReason::Completed);
            invitation(case, "oom").invited_on = Some(day("2026-04-29"));
        },
        mended: |case| invitation(case, "oom").invited_on = Some(day("2026-04-28")),
        ..R25
    },
    Law {
        breaks: |case| {
            ended_with(case, CloseReason::Completed);
            inform(case);
            case.information[0].asked_on = day("2026-04-29");
        },
        mended: |case| case.information[0].asked_on = day("2026-04-28"),
        ..R25
    },
];
