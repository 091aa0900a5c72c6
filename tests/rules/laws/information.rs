//! Laws about information (R11, R30, R31).

use super::deeds::{
    came_back, heard_by_oma, held, inform, leave, newcomer, no_route, nobody_invited, referred,
    refuse, unshared,
};
use super::{DAY, Elsewhere, Law, ORDINARY};
use crate::people::{consent, day, invitation, invited, line, person};
use ekc::domain::circle::Role;
use ekc::domain::intake::{Applicant, LegalFrame, Variant};
use ekc::method::rules::Level;

const R11: Law = Law {
    rule: "R11",
    elsewhere: Elsewhere::Where(held),
    ..ORDINARY
};
const R30: Law = Law {
    rule: "R30",
    code: "no-route-told",
    elsewhere: Elsewhere::Variant(Variant::Neighbourhood),
    ..ORDINARY
};
const R31: Law = Law {
    rule: "R31",
    code: "no-ticket",
    level: Level::Inform,
    elsewhere: Elsewhere::Variant(Variant::Neighbourhood),
    ..ORDINARY
};

pub(super) const LAWS: &[Law] = &[
    // R11: everyone gets the same information.
    Law {
        code: "information-unshared",
        breaks: unshared,
        mended: |case| case.information[0].shared_on = Some(day("2026-03-28")),
        ..R11
    },
    Law {
        code: "information-unshared",
        breaks: unshared,
        mended: |case| case.information[0].received_on = None,
        ..R11
    },
    // From the day it came in some may have it and others not, also weeks before the conference.
    Law {
        code: "information-unshared",
        breaks: inform,
        mended: nobody_invited,
        ..R11
    },
    // What some know already is told at once.
    Law {
        code: "known-by-some",
        breaks: heard_by_oma,
        mended: |case| case.information[0].shared_on = Some(day("2026-03-20")),
        ..R11
    },
    Law {
        code: "known-by-some",
        breaks: heard_by_oma,
        mended: |case| case.information_told.clear(),
        ..R11
    },
    Law {
        code: "came-after-sharing",
        breaks: newcomer,
        mended: |case| person(case, "nicht").added_on = day("2026-03-17"),
        ..R11
    },
    Law {
        code: "came-after-sharing",
        breaks: newcomer,
        mended: |case| invitation(case, "nicht").invited_on = None,
        ..R11
    },
    Law {
        code: "came-after-sharing",
        breaks: newcomer,
        mended: |case| person(case, "nicht").role = Role::Professional,
        ..R11
    },
    // Who was away when it was shared missed it as well.
    Law {
        code: "came-back-after-sharing",
        breaks: came_back,
        mended: |case| case.refusals.clear(),
        ..R11
    },
    Law {
        code: "came-back-after-sharing",
        breaks: came_back,
        mended: |case| case.information[0].shared_on = Some(day("2026-03-18")),
        ..R11
    },
    // R30: it is told beforehand what happens when no plan comes.
    Law {
        on: DAY,
        breaks: no_route,
        mended: |case| case.conferences[0].if_no_plan = Some(line("dan beslist niemand voor ons")),
        ..R30
    },
    // It is told before the first comes: as soon as somebody is invited.
    Law {
        breaks: |case| case.conferences[0].if_no_plan = None,
        mended: nobody_invited,
        elsewhere: Elsewhere::Variant(Variant::Learning),
        ..R30
    },
    Law {
        on: DAY,
        breaks: no_route,
        mended: held,
        ..R30
    },
    // R31: the conference is a right, never a ticket to help.
    Law {
        breaks: |case| referred(case, LegalFrame::FamilyGroupPlan),
        mended: |case| case.application.applicant = Applicant::Family,
        ..R31
    },
    // Without a legal frame it holds too. Once who it is about said yes or no, they know.
    Law {
        breaks: |case| referred(case, LegalFrame::None),
        mended: |case| case.consents.push(consent(1, "ada", "ada")),
        ..R31
    },
    Law {
        breaks: |case| referred(case, LegalFrame::None),
        mended: |case| refuse(case, "ada", "ada", "2026-03-18"),
        ..R31
    },
    Law {
        breaks: |case| {
            referred(case, LegalFrame::None);
            leave(case, "ada");
            nobody_invited(case);
        },
        mended: |case| case.invitations.push(invited("oma")),
        variant: Variant::Learning,
        ..R31
    },
    Law {
        breaks: |case| referred(case, LegalFrame::PersonalPlan),
        mended: |case| case.application.applicant = Applicant::Acquaintance,
        ..R31
    },
];
