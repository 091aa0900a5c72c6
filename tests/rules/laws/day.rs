//! Laws about part 2 (R12, R13).

use super::deeds::{attendance, contact, guest};
use super::{Elsewhere, Law, ORDINARY};
use crate::people::{handle, person, prose};
use ekc::domain::choice::YesNo;
use ekc::domain::circle::Role;
use ekc::domain::conference::{CoordinatorThere, StayChoice};
use ekc::domain::intake::Variant;
use ekc::method::rules::Level;

const R12: Law = Law {
    rule: "R12",
    level: Level::Block,
    elsewhere: Elsewhere::Variant(Variant::Learning),
    ..ORDINARY
};
const R13: Law = Law {
    rule: "R13",
    level: Level::Block,
    variant: Variant::Learning,
    elsewhere: Elsewhere::Variant(Variant::Family),
    ..ORDINARY
};

pub(super) const LAWS: &[Law] = &[
    // R12: private time is of the family.
    Law {
        code: "coordinator-in-private-time",
        breaks: |case| case.conferences[0].coordinator_in_part_two = Some(YesNo::Yes),
        mended: |case| case.conferences[0].coordinator_in_part_two = Some(YesNo::No),
        ..R12
    },
    Law {
        code: "private-time",
        breaks: |case| guest(case, "arts", Role::Professional),
        // There to inform and to hear the plan.
        mended: |case| attendance(case, "arts").part_two = false,
        ..R12
    },
    Law {
        code: "private-time",
        breaks: |case| guest(case, "arts", Role::Professional),
        mended: |case| attendance(case, "arts").stays_by_choice_of = Some(handle("ada")),
        elsewhere: Elsewhere::Variant(Variant::Neighbourhood),
        ..R12
    },
    Law {
        code: "private-time",
        breaks: |case| guest(case, "steun", Role::Supporter),
        mended: |case| attendance(case, "steun").stays_by_choice_of = Some(handle("ada")),
        ..R12
    },
    Law {
        code: "private-time",
        breaks: |case| guest(case, "tolk", Role::Interpreter),
        mended: |case| person(case, "tolk").role = Role::Circle,
        elsewhere: Elsewhere::Variant(Variant::Restorative),
        ..R12
    },
    Law {
        code: "choice-of-main-person",
        breaks: |case| {
            guest(case, "tolk", Role::Interpreter);
            attendance(case, "tolk").stays_by_choice_of = Some(handle("oma"));
        },
        mended: |case| attendance(case, "tolk").stays_by_choice_of = Some(handle("ada")),
        ..R12
    },
    Law {
        // Each of those who chose so is one who may.
        code: "choice-of-main-person",
        breaks: |case| {
            guest(case, "tolk", Role::Interpreter);
            attendance(case, "tolk").stays_by_choice_of = Some(handle("ada"));
            case.stay_choices.push(StayChoice {
                conference: 1,
                person: handle("tolk"),
                chosen_by: handle("oma"),
            });
        },
        mended: |case| case.stay_choices[0].conference = 2,
        ..R12
    },
    Law {
        code: "coordinator-in-private-time",
        breaks: |case| {
            case.coordinators_in_part_two.push(CoordinatorThere {
                conference: 1,
                coordinator: 1,
                there: YesNo::Yes,
            });
        },
        mended: |case| case.coordinators_in_part_two[0].there = YesNo::No,
        ..R12
    },
    Law {
        code: "private-time-told",
        level: Level::Warn,
        breaks: |case| contact(case, "oma", "2026-03-19", "In deel 2 huilde oma."),
        mended: |case| case.contacts[0].note = Some(prose("Na deel 2 huilde oma.")),
        ..R12
    },
    // R13: elsewhere the coordinator leads part 2.
    Law {
        code: "coordinator-absent",
        level: Level::Warn,
        breaks: |case| case.conferences[0].coordinator_in_part_two = Some(YesNo::No),
        mended: |case| case.conferences[0].coordinator_in_part_two = Some(YesNo::Yes),
        ..R13
    },
    Law {
        code: "professional-in-part-two",
        breaks: |case| guest(case, "arts", Role::Professional),
        mended: |case| attendance(case, "arts").part_two = false,
        ..R13
    },
    Law {
        code: "professional-in-part-two",
        variant: Variant::Restorative,
        breaks: |case| guest(case, "arts", Role::Professional),
        // Who translates is welcome where the coordinator leads.
        mended: |case| person(case, "arts").role = Role::Interpreter,
        ..R13
    },
    Law {
        code: "choice-of-main-person",
        variant: Variant::Neighbourhood,
        breaks: |case| {
            guest(case, "agent", Role::Professional);
            attendance(case, "agent").stays_by_choice_of = Some(handle("buur"));
        },
        // Without a main person someone of the street may choose.
        mended: |case| person(case, "ada").role = Role::Circle,
        ..R13
    },
];
