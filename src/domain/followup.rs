//! After the day: the coordinator's call after four weeks, the circle's own meeting, what it found
//! when it looked back, what became of the help that was asked, the end of the role.

use super::choice::{YesNo, choices};
use super::detail::beside;
use super::record::record;
use super::text::{Handle, Line, Prose};
use chrono::{NaiveDate, NaiveTime};

choices! {
    /// How it stands with an agreement (stand).
    Progress, "progress":
    /// Done (uitgevoerd).
    Done = "done" | "uitgevoerd",
    /// Running (loopt).
    Running = "running" | "loopt",
    /// Partly (deels).
    Partly = "partly" | "deels",
    /// Not (niet).
    Not = "not" | "niet",
    /// Lapsed (vervallen).
    Lapsed = "lapsed" | "vervallen",
    /// Not yet due (nog niet aan de beurt).
    NotYetDue = "not-yet-due" | "nog-niet",
}

choices! {
    /// What became of help that was asked (wat ervan kwam).
    HelpOutcome, "outcome":
    /// It comes (toegekend).
    Granted = "granted" | "toegekend",
    /// A part of it comes (deels).
    Partly = "partly" | "deels",
    /// It does not come (afgewezen).
    Refused = "refused" | "afgewezen",
    /// There is no answer yet (wacht).
    Waiting = "waiting" | "wacht",
}

choices! {
    /// Why the role of the coordinator ended (einde).
    CloseReason, "close-reason":
    /// The call after four weeks was made (afgerond).
    Completed = "completed" | "afgerond",
    /// No conference is wanted (geen conferentie gewenst).
    NotWanted = "not-wanted" | "niet-gewenst",
    /// The circle made a plan without a meeting (plan zonder bijeenkomst).
    PlanWithoutMeeting = "plan-without-meeting" | "plan-zonder-bijeenkomst",
    /// There was a meeting but no plan (geen plan).
    NoPlan = "no-plan" | "geen-plan",
    /// It stopped during the preparation (gestopt).
    Stopped = "stopped" | "gestopt",
    /// The main person left (hoofdpersoon stopt).
    MainPersonLeft = "main-person-left" | "hoofdpersoon-stopt",
    /// Another coordinator takes over (overgedragen).
    HandedOver = "handed-over" | "overgedragen",
}

record! {
    /// The circle's own follow-up meeting (vervolgbijeenkomst); planned, and later held.
    pub struct FollowUpMeeting {
        /// Number within the case.
        pub number: u32,
        /// Which conference it follows.
        pub conference: u32 => beside(0).number_in("conferences"),
        /// The day.
        pub on: NaiveDate,
        /// The time.
        pub at: Option<NaiveTime>,
        /// Where.
        pub place: Option<Line>,
        /// Who calls the circle together.
        pub convener: Option<Handle>,
        /// When it was held.
        pub held_on: Option<NaiveDate>,
        /// The day in whose place it came; none for a meeting beside it.
        pub replaces_on: Option<NaiveDate>,
    }
}

record! {
    /// The coordinator's call after four weeks (nabellen, R24), to one person.
    pub struct FollowUpCall {
        /// Number within the case.
        pub number: u32,
        /// Which conference it follows.
        pub conference: u32 => beside(0).number_in("conferences"),
        /// With whom.
        pub person: Handle,
        /// When.
        pub on: NaiveDate,
        /// Whether the circle wants a further conference.
        pub further_conference: Option<YesNo>,
        /// What they said about how it goes, in their words.
        pub note: Option<Prose>,
    }
}

record! {
    /// How it stands with one agreement on one day.
    pub struct AgreementProgress {
        /// Number within the case.
        pub number: u32,
        /// Version of the plan.
        pub version: u32 => beside(0).number_in("plans"),
        /// The agreement.
        pub agreement: u32 => beside(0).number_in("agreements"),
        /// When it was told.
        pub on: NaiveDate,
        /// How it stands.
        pub progress: Progress,
        /// In their words.
        pub note: Option<Prose>,
        /// Who told so, at the call; none where nobody in particular did.
        pub told_by: Option<Handle>,
    }
}

record! {
    /// What was answered to help that the plan asks for (antwoord op gevraagde hulp). A later
    /// answer stands beside it.
    pub struct HelpAnswer {
        /// Number within the case.
        pub number: u32,
        /// Version of the plan.
        pub version: u32 => beside(0).number_in("plans"),
        /// The help that was asked, by its number in the plan.
        pub request: u32 => beside(0).number_in("help_asked"),
        /// What became of it.
        pub outcome: HelpOutcome,
        /// When it was answered; while it waits, when that was told.
        pub answered_on: NaiveDate,
        /// Who answered.
        pub answered_by: Option<Handle>,
        /// How much of it comes.
        pub much: Option<Line>,
        /// Why, as it was said.
        pub reason: Option<Prose>,
        /// Who told so, at the call; none where nobody in particular did.
        pub told_by: Option<Handle>,
    }
}

record! {
    /// What the circle found when it looked back (evaluatie). A later review stands beside it.
    pub struct Review {
        /// Number within the case.
        pub number: u32,
        /// Version of the plan that was looked at.
        pub version: u32 => beside(0).number_in("plans"),
        /// The follow-up meeting it was, where one was planned.
        pub meeting: Option<u32> => beside(0).number_in("follow_up_meetings"),
        /// When.
        pub on: NaiveDate,
        /// What changes and why, in their words.
        pub changes: Option<Prose>,
        /// Whether the circle wants a further conference.
        pub further_conference: Option<YesNo>,
    }
}

record! {
    /// Who was there when the circle looked back (aanwezig).
    pub struct ReviewPresent {
        /// The review.
        pub review: u32 => beside(0).number_in("reviews"),
        /// Who.
        pub person: Handle,
    }
}

record! {
    /// The end of the coordinator's role (einde van de rol), and its return.
    pub struct Closure {
        /// Number within the case.
        pub number: u32,
        /// When.
        pub on: NaiveDate,
        /// Why.
        pub reason: CloseReason,
        /// In own words, without names.
        pub note: Option<Line>,
        /// Opened again on.
        pub reopened_on: Option<NaiveDate>,
    }
}
