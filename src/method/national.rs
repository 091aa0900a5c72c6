//! What the Eigen Kracht Centrale published of a year (landelijke cijfers): beside one's own
//! figures, as they stand there. They may count otherwise.

use crate::domain::choice::choices;

choices! {
    /// What was published (landelijk cijfer).
    National, "national":
    /// Plans, of applications (plan, van alle aanmeldingen).
    PlanOfApplications = "plan-of-applications" | "plan-van-aanmeldingen",
    /// Plans made at a meeting, of applications (plan op een bijeenkomst).
    PlanAtMeeting = "plan-at-meeting" | "plan-op-bijeenkomst",
    /// Plans without a meeting, of applications (plan zonder bijeenkomst).
    PlanWithoutMeeting = "plan-without-meeting" | "plan-zonder-bijeenkomst",
    /// Plans, of conferences that were started (plan, van de gestarte conferenties).
    PlanOfStarted = "plan-of-started" | "plan-van-gestarte",
    /// People at a conference (aanwezigen).
    There = "there" | "aanwezigen",
    /// Conferences with a minor (met minderjarige).
    WithMinor = "with-minor" | "met-minderjarige",
    /// Applications by a professional (door een beroepskracht).
    ByProfessional = "by-professional" | "door-beroepskracht",
    /// Subjects of a conference (onderwerpen).
    Subjects = "subjects" | "onderwerpen",
    /// Mark of adult main persons for the meeting, in 2023 with the network (bijeenkomst).
    MarkMeeting = "mark-meeting" | "cijfer-bijeenkomst",
    /// Mark of the same for the plan (plan).
    MarkPlan = "mark-plan" | "cijfer-plan",
    /// Mark of adults for the coordinator (coördinator).
    MarkCoordinator = "mark-coordinator" | "cijfer-coordinator",
    /// Mark of professionals for the meeting (bijeenkomst, beroepskrachten).
    MarkMeetingProfessionals = "mark-meeting-professionals" | "cijfer-bijeenkomst-beroepskrachten",
    /// Mark of professionals for the plan (plan, beroepskrachten).
    MarkPlanProfessionals = "mark-plan-professionals" | "cijfer-plan-beroepskrachten",
}

impl National {
    /// Whether it is a hundredth part; otherwise a number or a mark.
    #[must_use]
    pub fn is_percent(self) -> bool {
        match self {
            Self::PlanOfApplications
            | Self::PlanAtMeeting
            | Self::PlanWithoutMeeting
            | Self::PlanOfStarted
            | Self::WithMinor
            | Self::ByProfessional => true,
            Self::There
            | Self::Subjects
            | Self::MarkMeeting
            | Self::MarkPlan
            | Self::MarkCoordinator
            | Self::MarkMeetingProfessionals
            | Self::MarkPlanProfessionals => false,
        }
    }
}

/// The published figures of one year.
#[derive(Clone, Copy, Debug)]
pub struct Published {
    /// Which year.
    pub year: i32,
    /// Where they stand.
    pub source: &'static str,
    /// Each with its value in tenths.
    pub figures: &'static [(National, u64)],
}

const PUBLISHED: &[Published] = &[
    Published {
        year: 2016,
        source: "eigen-kracht.nl/nieuws/deelnemers-eigen-kracht-conferentie-zeer-tevreden",
        figures: &[
            (National::There, 101),
            (National::WithMinor, 780),
            (National::ByProfessional, 750),
            (National::Subjects, 35),
        ],
    },
    Published {
        year: 2017,
        source: "eigen-kracht.nl/nieuws/jaarcijfers-eigen-kracht-conferenties-2017",
        figures: &[
            (National::PlanOfApplications, 840),
            (National::PlanAtMeeting, 680),
            (National::PlanWithoutMeeting, 160),
            (National::There, 112),
            (National::MarkMeeting, 81),
            (National::MarkPlan, 83),
            (National::MarkMeetingProfessionals, 79),
            (National::MarkPlanProfessionals, 77),
        ],
    },
    Published {
        year: 2019,
        source: "eigen-kracht.nl/nieuws/tevredenheid-en-kenmerken-planbijeenkomsten-2019",
        figures: &[
            (National::PlanOfStarted, 914),
            (National::There, 102),
            (National::WithMinor, 800),
            (National::ByProfessional, 750),
        ],
    },
    Published {
        year: 2020,
        source: "eigen-kracht.nl/nieuws/tevredenheid-en-kenmerken-eigen-kracht-conferenties-2020",
        figures: &[(National::PlanOfApplications, 820), (National::There, 92)],
    },
    Published {
        year: 2021,
        source: "eigen-kracht.nl/nieuws/jaarcijfers-2021-tevredenheid-en-kenmerken-eigen-kracht-\
                 conferenties",
        figures: &[
            (National::PlanOfApplications, 850),
            (National::MarkMeeting, 83),
            (National::MarkPlan, 83),
            (National::MarkCoordinator, 85),
            (National::MarkMeetingProfessionals, 79),
            (National::MarkPlanProfessionals, 77),
        ],
    },
    Published {
        year: 2023,
        source: "eigen-kracht.nl/nieuws/jaarcijfers-met-kenmerken-en-tevredenheid",
        figures: &[
            (National::PlanOfApplications, 860),
            (National::PlanAtMeeting, 700),
            (National::PlanWithoutMeeting, 160),
            (National::There, 90),
            (National::WithMinor, 680),
            (National::MarkMeeting, 83),
            (National::MarkPlan, 84),
            (National::MarkCoordinator, 85),
            (National::MarkMeetingProfessionals, 77),
            (National::MarkPlanProfessionals, 73),
        ],
    },
];

/// What was published of a year, or else of the last one before it.
#[must_use]
pub fn published_of(year: i32) -> Option<&'static Published> {
    PUBLISHED.iter().rev().find(|it| it.year <= year)
}
