//! Laws about the circle (R9, R10, R28).

use super::deeds::{add, all_of, attended, closed, leave, nobody_invited, translate};
use super::{DAY, Elsewhere, Law, ORDINARY};
use crate::people::{day, handle, invitation, line, person};
use ekc::domain::circle::{Branch, LeftAlone, OnlyFor, Role, Tie};
use ekc::domain::followup::CloseReason;
use ekc::domain::intake::Variant;
use ekc::domain::invitation::Answer;
use ekc::domain::text::Name;
use ekc::method::rules::Level;

const R9: Law = Law {
    rule: "R9",
    elsewhere: Elsewhere::Variant(Variant::Neighbourhood),
    ..ORDINARY
};
/// Who is not invited need not have heard it yet.
const R10: Law = Law {
    rule: "R10",
    code: "not-explained",
    elsewhere: Elsewhere::Where(|case| invitation(case, "oom").invited_on = None),
    ..ORDINARY
};
/// A group of which nobody in particular is known; who wants to be left alone is asked nothing.
const GROUP: Law = Law {
    rule: "R10",
    code: "group-without-contact",
    breaks: |case| person(case, "oom").name = Name::parse("Werkgroep Stoep").unwrap(),
    elsewhere: Elsewhere::Where(|case| {
        person(case, "oom").left_alone = Some(LeftAlone::NotAgain);
    }),
    ..ORDINARY
};
/// Who speaks for a person, and does not translate, may well be of the circle.
const R28: Law = Law {
    rule: "R28",
    code: "interpreter-of-the-circle",
    elsewhere: Elsewhere::Where(|case| person(case, "tolk").role = Role::Supporter),
    ..ORDINARY
};

pub(super) const LAWS: &[Law] = &[
    // R9: the circle is made as wide as possible. Six is enough, Ada included.
    Law {
        code: "circle-small",
        breaks: |case| {
            leave(case, "juf");
            leave(case, "nicht");
        },
        mended: |case| add(case, "tante", Role::Circle),
        ..R9
    },
    Law {
        code: "circle-small",
        breaks: |case| {
            leave(case, "juf");
            person(case, "nicht").role = Role::Professional;
        },
        mended: |case| person(case, "nicht").role = Role::Circle,
        ..R9
    },
    Law {
        code: "circle-small",
        breaks: |case| {
            leave(case, "juf");
            person(case, "nicht").left_alone = Some(LeftAlone::Never);
        },
        // Who asked to be left alone stays one of the circle.
        mended: |case| person(case, "nicht").left_alone = Some(LeftAlone::NotAgain),
        ..R9
    },
    Law {
        code: "circle-small",
        breaks: |case| {
            leave(case, "juf");
            leave(case, "nicht");
        },
        mended: nobody_invited,
        ..R9
    },
    Law {
        code: "circle-small",
        breaks: |case| {
            leave(case, "juf");
            leave(case, "nicht");
        },
        // The day has begun: who is there is there.
        mended: |case| attended(case, "oma", &[1]),
        ..R9
    },
    Law {
        code: "one-branch",
        breaks: |case| person(case, "oom").branch = Some(Branch::Mother),
        mended: |case| person(case, "oom").branch = Some(Branch::Household),
        ..R9
    },
    Law {
        code: "one-branch",
        breaks: |case| all_of(case, Some(Branch::InLaws)),
        // Nobody said who is of which side.
        mended: |case| all_of(case, None),
        ..R9
    },
    Law {
        code: "one-branch",
        breaks: |case| person(case, "oom").role = Role::Professional,
        mended: |case| person(case, "oom").role = Role::Circle,
        ..R9
    },
    Law {
        code: "household-only",
        breaks: |case| all_of(case, Some(Branch::Household)),
        mended: |case| person(case, "nicht").branch = Some(Branch::Mother),
        ..R9
    },
    Law {
        code: "nobody-asked-who-else",
        breaks: |case| {
            case.people
                .iter_mut()
                .for_each(|it| it.asked_who_else_on = None);
        },
        mended: |case| person(case, "buur").asked_who_else_on = Some(day("2026-03-20")),
        ..R9
    },
    Law {
        code: "nobody-asked-who-else",
        breaks: |case| {
            case.people
                .iter_mut()
                .for_each(|it| it.asked_who_else_on = None);
            person(case, "juf").role = Role::Supporter;
            person(case, "juf").asked_who_else_on = Some(day("2026-03-06"));
        },
        mended: |case| person(case, "juf").role = Role::Circle,
        ..R9
    },
    Law {
        code: "no-second-round",
        level: Level::Inform,
        breaks: |case| {
            case.people
                .iter_mut()
                .for_each(|it| it.named_by = Some(handle("ada")));
        },
        mended: |case| person(case, "nicht").named_by = Some(handle("oma")),
        ..R9
    },
    Law {
        code: "no-second-round",
        level: Level::Inform,
        // Named by nobody in particular is the first round too.
        breaks: |case| case.people.iter_mut().for_each(|it| it.named_by = None),
        mended: |case| person(case, "juf").named_by = Some(handle("buur")),
        ..R9
    },
    Law {
        // The contact person stands in its place.
        mended: |case| person(case, "oom").name = Name::parse("Loek van Buren").unwrap(),
        ..GROUP
    },
    Law {
        mended: |case| person(case, "oom").role = Role::Professional,
        ..GROUP
    },
    Law {
        // A door of which only the address is known.
        mended: |case| person(case, "oom").household = Some(line("Werkgroep Stoep")),
        ..GROUP
    },
    Law {
        mended: |case| person(case, "oom").only_for = Some(OnlyFor::Application),
        ..GROUP
    },
    Law {
        mended: |case| closed(case, "2026-03-26", CloseReason::Stopped),
        ..GROUP
    },
    // R10: everyone was told in person.
    Law {
        breaks: |case| invitation(case, "oom").explained_on = None,
        mended: |case| invitation(case, "oom").explained_on = Some(day("2026-03-20")),
        ..R10
    },
    Law {
        breaks: |case| invitation(case, "oom").explained_on = None,
        mended: |case| person(case, "oom").role = Role::Professional,
        ..R10
    },
    // He never answered: that is let be.
    Law {
        breaks: |case| invitation(case, "oom").explained_on = None,
        mended: |case| invitation(case, "oom").answer = Some(Answer::NoReply),
        ..R10
    },
    // He is there: to explain it beforehand is too late.
    Law {
        breaks: |case| invitation(case, "oom").explained_on = None,
        mended: |case| attended(case, "oom", &[1]),
        ..R10
    },
    // After harm it stops the day, and not before it.
    Law {
        variant: Variant::Restorative,
        breaks: |case| invitation(case, "oom").explained_on = None,
        mended: |case| attended(case, "oom", &[1]),
        ..R10
    },
    Law {
        code: "unprepared-at-the-day",
        level: Level::Block,
        variant: Variant::Restorative,
        on: DAY,
        breaks: |case| {
            invitation(case, "oom").explained_on = None;
            attended(case, "oom", &[1]);
        },
        mended: |case| case.attendances[0].person = handle("oma"),
        elsewhere: Elsewhere::Variant(Variant::Family),
        ..R10
    },
    Law {
        code: "unprepared-at-the-day",
        level: Level::Block,
        variant: Variant::Restorative,
        on: DAY,
        // Not even invited.
        breaks: |case| {
            add(case, "gast", Role::Circle);
            attended(case, "gast", &[1]);
        },
        mended: |case| person(case, "gast").role = Role::Supporter,
        elsewhere: Elsewhere::Variant(Variant::Learning),
        ..R10
    },
    // R28: an interpreter has no tie to the circle.
    Law {
        breaks: |case| translate(case, Some(Tie::Family)),
        mended: |case| person(case, "tolk").tie = Some(Tie::Professional),
        ..R28
    },
    Law {
        breaks: |case| translate(case, Some(Tie::Friend)),
        mended: |case| person(case, "tolk").tie = None,
        ..R28
    },
    Law {
        breaks: |case| translate(case, Some(Tie::Neighbour)),
        mended: |case| person(case, "tolk").role = Role::Professional,
        ..R28
    },
    Law {
        breaks: |case| translate(case, Some(Tie::Acquaintance)),
        mended: |case| person(case, "tolk").role = Role::Circle,
        ..R28
    },
    Law {
        breaks: |case| {
            translate(case, None);
            person(case, "tolk").branch = Some(Branch::InLaws);
        },
        mended: |case| person(case, "tolk").branch = None,
        ..R28
    },
    Law {
        breaks: |case| {
            translate(case, None);
            person(case, "tolk").household = Some(line("Lindelaan 4"));
            person(case, "buur").household = Some(line("Lindelaan 4"));
        },
        mended: |case| person(case, "buur").household = Some(line("Lindelaan 6")),
        ..R28
    },
    Law {
        breaks: |case| {
            translate(case, None);
            person(case, "tolk").household = Some(line("Lindelaan 4"));
            person(case, "buur").household = Some(line("Lindelaan 4"));
        },
        // Under one roof with a professional.
        mended: |case| person(case, "buur").role = Role::Professional,
        ..R28
    },
];
