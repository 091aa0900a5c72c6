//! Laws about the coordinator (R1, R2, R32).

use super::deeds::{
    add, attended, call, closed, contact, exclude, nobody_invited, of_the_municipality, unwritten,
    view,
};
use super::{EVE, Elsewhere, Law, ORDINARY};
use crate::people::{day, invitation, line, person, prose};
use ekc::domain::circle::Role;
use ekc::domain::deviation::Deviation;
use ekc::domain::followup::CloseReason;
use ekc::domain::intake::Variant;
use ekc::domain::invitation::Answer;
use ekc::method::rules::Level;

const R1: Law = Law {
    rule: "R1",
    level: Level::Block,
    elsewhere: Elsewhere::Variant(Variant::Neighbourhood),
    ..ORDINARY
};
/// What was not written down advises nobody.
const R2: Law = Law {
    rule: "R2",
    code: "advice-in-a-note",
    level: Level::Inform,
    elsewhere: Elsewhere::Where(unwritten),
    ..ORDINARY
};
/// What is known of a family is another matter.
const COMPLAINT: Law = Law {
    rule: "R2",
    code: "complaint-in-a-note",
    level: Level::Inform,
    variant: Variant::Neighbourhood,
    elsewhere: Elsewhere::Variant(Variant::Family),
    ..ORDINARY
};
const R32: Law = Law {
    rule: "R32",
    level: Level::Block,
    variant: Variant::Neighbourhood,
    elsewhere: Elsewhere::Variant(Variant::Family),
    ..ORDINARY
};

const ADVICE: &str = "Mijn advies: zoek een ander huis.";
const QUOTED: &str = "Oom zei: \"Mijn advies: zoek een ander huis.\"";

pub(super) const LAWS: &[Law] = &[
    // R1: the coordinator is independent and has said so.
    Law {
        code: "no-coordinator-named",
        breaks: |case| case.coordinators.clear(),
        // Nobody was called together yet.
        mended: nobody_invited,
        ..R1
    },
    Law {
        code: "independence-undeclared",
        breaks: |case| case.coordinators[1].independent_on = None,
        mended: |case| case.coordinators[1].independent_on = Some(day("2026-03-20")),
        ..R1
    },
    Law {
        code: "independence-undeclared",
        // Not invited, but there.
        breaks: |case| {
            case.coordinators[1].independent_on = None;
            nobody_invited(case);
            attended(case, "oma", &[1]);
        },
        mended: |case| case.attendances.clear(),
        ..R1
    },
    Law {
        code: "independence-undeclared",
        // Not invited yet, but oom has said that he comes.
        breaks: |case| {
            case.coordinators[1].independent_on = None;
            nobody_invited(case);
            invitation(case, "oom").answer = Some(Answer::Yes);
        },
        mended: |case| invitation(case, "oom").answer = None,
        ..R1
    },
    Law {
        code: "independence-undeclared",
        breaks: |case| {
            case.coordinators[1].independent_on = None;
            nobody_invited(case);
            invitation(case, "oom").answer = Some(Answer::Yes);
        },
        // To another conference than this one.
        mended: |case| invitation(case, "oom").conference = 2,
        ..R1
    },
    Law {
        code: "double-role",
        level: Level::Warn,
        breaks: |case| {
            case.coordinators[0].employer = Some(line("gemeente VELDWIJK"));
            case.application.municipality = Some(line("Gemeente Veldwijk"));
        },
        mended: |case| case.application.municipality = Some(line("Gemeente Veldhoek")),
        ..R1
    },
    // Who has ended has no part in it any more; who begins later has none yet.
    Law {
        code: "double-role",
        level: Level::Warn,
        breaks: |case| {
            case.coordinators[0].employer = Some(line("gemeente VELDWIJK"));
            case.application.municipality = Some(line("Gemeente Veldwijk"));
            case.coordinators[0].ended_on = Some(day("2026-03-21"));
        },
        mended: |case| case.coordinators[0].ended_on = Some(day("2026-03-20")),
        ..R1
    },
    Law {
        code: "independence-undeclared",
        breaks: |case| {
            case.coordinators[1].independent_on = None;
            case.coordinators[1].begun_on = Some(day("2026-03-20"));
        },
        mended: |case| case.coordinators[1].begun_on = Some(day("2026-03-21")),
        ..R1
    },
    Law {
        code: "no-coordinator-named",
        breaks: |case| {
            for it in &mut case.coordinators {
                it.ended_on = Some(day("2026-03-20"));
            }
        },
        mended: |case| case.coordinators[1].ended_on = None,
        ..R1
    },
    Law {
        code: "double-role",
        level: Level::Warn,
        breaks: |case| {
            case.coordinators[0].employer = Some(line("Zorgfonds De Brug"));
            case.application.financer = Some(line("Zorgfonds De Brug"));
        },
        mended: |case| case.coordinators[0].employer = None,
        ..R1
    },
    Law {
        code: "double-role",
        level: Level::Warn,
        breaks: |case| {
            case.coordinators[0].employer = Some(line("Wijkteam Noord"));
            add(case, "arts", Role::Professional);
            person(case, "arts").organisation = Some(line("Wijkteam Noord"));
        },
        mended: |case| person(case, "arts").organisation = Some(line("Wijkteam Zuid")),
        ..R1
    },
    // R2: the coordinator gives no advice. What stands in quotation marks is somebody else's.
    Law {
        breaks: |case| contact(case, "oom", "2026-03-15", ADVICE),
        mended: |case| case.contacts[0].note = Some(prose(QUOTED)),
        ..R2
    },
    Law {
        breaks: |case| case.conferences[0].ending_reason = Some(line(ADVICE)),
        mended: |case| case.conferences[0].ending_reason = Some(line(QUOTED)),
        ..R2
    },
    Law {
        breaks: |case| {
            exclude(case, "oom", "2026-03-13");
            case.exclusions[0].reason = prose(ADVICE);
        },
        mended: |case| case.exclusions[0].reason = prose(QUOTED),
        ..R2
    },
    Law {
        breaks: |case| {
            call(case, "ada");
            case.follow_up_calls[0].note = Some(prose(ADVICE));
        },
        mended: |case| case.follow_up_calls[0].note = Some(prose(QUOTED)),
        ..R2
    },
    Law {
        breaks: |case| {
            closed(case, "2026-03-19", CloseReason::Stopped);
            case.closures[0].note = Some(line(ADVICE));
        },
        mended: |case| case.closures[0].note = Some(line(QUOTED)),
        ..R2
    },
    Law {
        breaks: |case| {
            let because = prose(ADVICE);
            case.deviations.push(Deviation {
                number: 2,
                rule: line("R10"),
                finding: line("not-explained"),
                about: None,
                because,
                on: day(EVE),
            });
        },
        mended: |case| case.deviations[0].because = prose(QUOTED),
        ..R2
    },
    // In a street what people want is written down, and not what another did.
    Law {
        breaks: |case| contact(case, "oma", "2026-03-15", "Oom Proef steelt fietsen."),
        mended: |case| case.contacts[0].note = Some(prose("Oom Proef wil meer licht.")),
        ..COMPLAINT
    },
    Law {
        breaks: |case| {
            view(case, "oma");
            case.views[0].words = prose("Oom Proef is altijd dronken.");
        },
        mended: |case| case.views[0].words = prose("Iemand is altijd dronken."),
        ..COMPLAINT
    },
    Law {
        breaks: |case| {
            call(case, "oma");
            case.follow_up_calls[0].note = Some(prose("Oom Proef scheldt."));
        },
        mended: |case| case.follow_up_calls[0].note = Some(prose("Iemand scheldt.")),
        ..COMPLAINT
    },
    // R32: in a street the coordinators are not of the municipality or the housing corporation.
    Law {
        code: "no-coordinator-named",
        breaks: |case| case.coordinators.clear(),
        mended: nobody_invited,
        ..R32
    },
    Law {
        code: "independence-undeclared",
        breaks: |case| case.coordinators[0].independent_on = None,
        mended: |case| case.coordinators[0].independent_on = Some(day("2026-03-20")),
        ..R32
    },
    Law {
        code: "coordinator-of-the-street",
        breaks: of_the_municipality,
        mended: |case| case.coordinators[1].employer = Some(line("Bakkerij Bol")),
        ..R32
    },
    Law {
        code: "coordinator-of-the-street",
        breaks: of_the_municipality,
        mended: nobody_invited,
        ..R32
    },
    Law {
        code: "one-coordinator",
        level: Level::Inform,
        breaks: |case| {
            case.coordinators.pop();
        },
        mended: nobody_invited,
        ..R32
    },
    Law {
        code: "one-coordinator",
        level: Level::Inform,
        breaks: |case| {
            case.coordinators.pop();
        },
        // Nobody yet is worse, and another finding.
        mended: |case| case.coordinators.clear(),
        ..R32
    },
];
