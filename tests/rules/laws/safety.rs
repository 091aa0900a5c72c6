//! Laws about the minimum requirement (R6, R7, R8).

use super::deeds::{
    a_new_version, a_plan, a_safe_plan, add, answer, attended, held, judge, nobody_invited,
    require, tell, untold,
};
use super::{AFTER, DAY, Elsewhere, Law, ORDINARY};
use crate::people::{day, handle, invitation, invited, person};
use ekc::domain::Case;
use ekc::domain::choice::YesNo;
use ekc::domain::circle::Role;
use ekc::domain::conference::Conference;
use ekc::method::rules::Level;

/// A plan in a case in which safety is at stake, which no requirement stands for any more.
fn safe_and_not_accepted(case: &mut Case) {
    a_plan(case);
    case.plans[0].accepted_on = None;
    case.application.safety = true;
}

const R6: Law = Law {
    rule: "R6",
    level: Level::Block,
    elsewhere: Elsewhere::Where(|case| case.application.safety = false),
    ..ORDINARY
};
/// After the day there is nobody to tell it before the day.
const R7: Law = Law {
    rule: "R7",
    code: "requirement-untold",
    elsewhere: Elsewhere::Where(held),
    ..ORDINARY
};
const R8: Law = Law {
    rule: "R8",
    on: AFTER,
    elsewhere: Elsewhere::Where(|case| case.plans.clear()),
    ..ORDINARY
};

pub(super) const LAWS: &[Law] = &[
    // R6: when safety is at stake an involved professional sets a minimum requirement.
    Law {
        code: "requirement-by-professional",
        breaks: |case| require(case, 1, "oma"),
        mended: |case| person(case, "oma").role = Role::Professional,
        elsewhere: Elsewhere::Where(|case| case.requirements.clear()),
        ..R6
    },
    Law {
        code: "verdict-by-professional",
        on: AFTER,
        breaks: |case| {
            a_safe_plan(case);
            case.verdicts[0].by = handle("oma");
        },
        mended: |case| case.verdicts[0].by = handle("arts"),
        elsewhere: Elsewhere::Where(|case| case.verdicts.clear()),
        ..R6
    },
    Law {
        code: "day-without-requirement",
        on: DAY,
        breaks: |case| {
            case.application.safety = true;
            attended(case, "oma", &[1]);
        },
        mended: |case| {
            add(case, "arts", Role::Professional);
            require(case, 1, "arts");
        },
        ..R6
    },
    Law {
        code: "day-without-requirement",
        on: DAY,
        breaks: |case| {
            case.application.safety = true;
            attended(case, "oma", &[1]);
        },
        // Nobody is there yet.
        mended: |case| case.attendances.clear(),
        ..R6
    },
    // The requirement was withdrawn after the day, and the plan is still to be accepted.
    Law {
        code: "day-without-requirement",
        on: DAY,
        breaks: safe_and_not_accepted,
        mended: |case| case.plans[0].accepted_on = Some(day("2026-03-28")),
        ..R6
    },
    Law {
        code: "day-without-requirement",
        on: DAY,
        breaks: safe_and_not_accepted,
        // The circle prepares another conference.
        mended: |case| case.conferences.push(Conference::new(2)),
        ..R6
    },
    Law {
        code: "requirement-missing",
        level: Level::Warn,
        breaks: |case| case.application.safety = true,
        mended: nobody_invited,
        ..R6
    },
    Law {
        code: "requirement-missing",
        level: Level::Warn,
        breaks: |case| case.application.safety = true,
        mended: |case| {
            add(case, "arts", Role::Professional);
            require(case, 1, "arts");
        },
        ..R6
    },
    // One that was withdrawn is none, and one in other words is told anew.
    Law {
        code: "requirement-missing",
        level: Level::Warn,
        breaks: |case| {
            case.application.safety = true;
            add(case, "arts", Role::Professional);
            require(case, 1, "arts");
            case.requirements[0].withdrawn_on = Some(day("2026-03-10"));
        },
        mended: |case| require(case, 2, "arts"),
        ..R6
    },
    // R7: everyone knows the minimum requirement from the start. A condition until the day
    // is told too.
    Law {
        breaks: |case| {
            untold(case, "nicht");
            case.requirements[0].until_the_day = Some(YesNo::Yes);
        },
        mended: |case| case.requirements[0].withdrawn_on = Some(day("2026-03-15")),
        ..R7
    },
    Law {
        breaks: |case| untold(case, "nicht"),
        mended: |case| tell(case, 1, "nicht"),
        ..R7
    },
    Law {
        breaks: |case| untold(case, "nicht"),
        mended: |case| invitation(case, "nicht").invited_on = None,
        ..R7
    },
    // The main person comes without an invitation. Before anyone is called together there is time.
    Law {
        breaks: |case| untold(case, "ada"),
        mended: nobody_invited,
        ..R7
    },
    Law {
        breaks: |case| {
            untold(case, "ada");
            nobody_invited(case);
            attended(case, "oma", &[1]);
        },
        mended: |case| case.attendances.clear(),
        ..R7
    },
    Law {
        breaks: |case| {
            untold(case, "agent");
            add(case, "agent", Role::Professional);
            case.invitations.push(invited("agent"));
        },
        // Who set it knows it.
        mended: |case| case.requirements[0].set_by = handle("agent"),
        ..R7
    },
    Law {
        // Who knows the one need not know the other.
        breaks: |case| {
            untold(case, "nicht");
            tell(case, 1, "nicht");
            require(case, 2, "arts");
            for who in ["ada", "oma", "oom", "buur", "vriend", "juf"] {
                tell(case, 2, who);
            }
        },
        mended: |case| tell(case, 2, "nicht"),
        ..R7
    },
    // R8: the plan answers each minimum requirement, and the professional says so the same day.
    Law {
        code: "accepted-unmet",
        level: Level::Block,
        breaks: |case| {
            a_safe_plan(case);
            case.verdicts[0].met = YesNo::No;
        },
        mended: |case| case.verdicts[0].met = YesNo::Yes,
        ..R8
    },
    Law {
        code: "accepted-unmet",
        level: Level::Block,
        breaks: |case| {
            a_safe_plan(case);
            case.verdicts.clear();
        },
        // Not yet their plan.
        mended: |case| case.plans[0].accepted_on = None,
        ..R8
    },
    Law {
        code: "accepted-unmet",
        level: Level::Block,
        // The verdict was about the version before.
        breaks: |case| {
            a_safe_plan(case);
            a_new_version(case);
        },
        mended: |case| {
            judge(case, 2, 1);
            answer(case, 2, 1);
        },
        ..R8
    },
    Law {
        code: "accepted-unmet",
        level: Level::Block,
        breaks: |case| {
            a_safe_plan(case);
            require(case, 2, "arts");
        },
        mended: |case| {
            judge(case, 1, 2);
            answer(case, 1, 2);
        },
        ..R8
    },
    Law {
        code: "accepted-unmet",
        level: Level::Block,
        breaks: |case| {
            a_safe_plan(case);
            require(case, 2, "arts");
            case.requirements[1].set_on = day("2026-03-27");
        },
        // Asked on the day the plan was accepted, or after: the next version is to answer it. The
        // act of accepting is held to what was asked that day.
        mended: |case| case.requirements[1].set_on = day("2026-03-28"),
        ..R8
    },
    Law {
        code: "accepted-unmet",
        level: Level::Block,
        // Found met, and yet no agreement answers it.
        breaks: |case| {
            a_safe_plan(case);
            case.requirement_answers.clear();
        },
        mended: |case| answer(case, 1, 1),
        ..R8
    },
    Law {
        code: "requirement-unanswered",
        breaks: |case| {
            a_safe_plan(case);
            require(case, 2, "arts");
        },
        mended: |case| answer(case, 1, 2),
        ..R8
    },
    // A condition until the day is none for the plan, and what was withdrawn is none either.
    Law {
        code: "requirement-unanswered",
        breaks: |case| {
            a_safe_plan(case);
            require(case, 2, "arts");
        },
        mended: |case| case.requirements[1].until_the_day = Some(YesNo::Yes),
        ..R8
    },
    Law {
        code: "accepted-unmet",
        level: Level::Block,
        breaks: |case| {
            a_safe_plan(case);
            require(case, 2, "arts");
        },
        mended: |case| case.requirements[1].until_the_day = Some(YesNo::Yes),
        ..R8
    },
    Law {
        code: "accepted-unmet",
        level: Level::Block,
        breaks: |case| {
            a_safe_plan(case);
            require(case, 2, "arts");
        },
        mended: |case| case.requirements[1].withdrawn_on = Some(day("2026-03-20")),
        ..R8
    },
    Law {
        code: "requirement-unanswered",
        breaks: |case| {
            a_safe_plan(case);
            a_new_version(case);
        },
        mended: |case| answer(case, 2, 1),
        ..R8
    },
    Law {
        code: "verdict-by-another",
        level: Level::Block,
        breaks: |case| {
            a_safe_plan(case);
            add(case, "agent", Role::Professional);
            case.verdicts[0].by = handle("agent");
        },
        mended: |case| case.requirements[0].set_by = handle("agent"),
        // It was about the version before.
        elsewhere: Elsewhere::Where(a_new_version),
        ..R8
    },
    Law {
        code: "verdict-later-day",
        breaks: |case| {
            a_safe_plan(case);
            case.verdicts[0].on = day("2026-03-29");
        },
        mended: |case| case.plans[0].presented_on = day("2026-03-29"),
        // It was about the version before.
        elsewhere: Elsewhere::Where(a_new_version),
        ..R8
    },
];
