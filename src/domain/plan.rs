//! The plan (plan): the circle's own words beside who does what when, in versions.

use super::choice::choices;
use super::detail::Occasion::New;
use super::detail::{beside, detail};
use super::invitation::Way;
use super::record::record;
use super::text::{Handle, Line, Prose};
use chrono::{NaiveDate, NaiveTime};

choices! {
    /// What an authority decides on a plan as a whole (besluit).
    Decision, "decision":
    /// It takes the plan over (aangenomen).
    Accepted = "accepted" | "aangenomen",
    /// It takes a part of the plan over (deels).
    Partly = "partly" | "deels",
    /// It does not take the plan over (afgewezen).
    Refused = "refused" | "afgewezen",
}

choices! {
    /// When an agreement holds (wanneer).
    Rhythm, "rhythm":
    /// Once, by a day (eenmalig).
    Once = "once" | "eenmalig",
    /// Again and again (steeds).
    Recurring = "recurring" | "terugkerend",
    /// During a period (periode).
    Period = "period" | "periode",
}

record! { new;
    /// One version of the plan.
    pub struct Plan {
        /// Version, from 1.
        pub version (must): u32,
        /// The conference it was made at; for a plan without a meeting the one it replaced.
        pub conference (must): u32 => beside(0).number_in("conferences"),
        /// When it was presented.
        pub presented_on (must): NaiveDate,
        /// The plan as the circle said it.
        pub words: Option<Prose>,
        /// When the circle looks how it goes (evaluatiemoment, R19).
        pub evaluation_on: Option<NaiveDate>
            => detail(10).key("evaluation").asked(&[(New, 10)]),
        /// At what time.
        pub evaluation_at: Option<NaiveTime>
            => detail(20).key("evaluation_time").asked(&[(New, 20)]),
        /// Where.
        pub evaluation_place: Option<Line> => detail(30).asked(&[(New, 30)]),
        /// Who calls the circle together.
        pub convener: Option<Handle>,
        /// When the circle said: this is our plan.
        pub accepted_on: Option<NaiveDate>,
        /// Why there is a new version.
        pub revised_because: Option<Line>,
    }
}

impl Plan {
    /// Whether the circle revised a version before it.
    #[must_use]
    pub fn is_revision(&self) -> bool {
        self.revised_because.is_some()
    }
}

record! {
    /// Who calls the circle together beside the one named in the plan (R19).
    pub struct Convener {
        /// Version of the plan.
        pub version: u32 => beside(0).number_in("plans"),
        /// Who.
        pub person: Handle,
    }
}

record! {
    /// Who keeps an eye on the plan as a whole (let op het plan), by the circle's own choice.
    pub struct PlanWatcher {
        /// The conference of which it is the plan, in whatever version.
        pub conference: u32 => beside(0).number_in("conferences"),
        /// Who.
        pub person: Handle,
        /// When the circle chose so.
        pub chosen_on: NaiveDate,
        /// The day by which they ask everyone how it goes.
        pub calls_on: Option<NaiveDate>,
    }
}

record! {
    /// A line of the plan as the circle said it: what goes well (wat goed gaat), or a goal (doel).
    pub struct PlanLine {
        /// Version of the plan.
        pub version: u32 => beside(0).number_in("plans"),
        /// Number within the version.
        pub number: u32,
        /// As the circle said it.
        pub words: Line,
    }
}

impl PlanLine {
    /// Those of one version of the plan, in order.
    pub fn of(lines: &[Self], version: u32) -> impl Iterator<Item = &Self> + Clone {
        lines.iter().filter(move |line| line.version == version)
    }
}

record! {
    /// An agreement (afspraak): who, what, when (R16).
    pub struct Agreement {
        /// Version of the plan.
        pub version: u32 => beside(0).number_in("plans"),
        /// Number within the version.
        pub number: u32,
        /// As the circle said it.
        pub words: Option<Prose>,
        /// What will be done, made clear.
        pub what: Line,
        /// How the agreement holds: once, recurring, or a period.
        pub rhythm: Rhythm,
        /// When, in words: "elke zondag", "voor 1 mei".
        pub when_words: Line,
        /// From this day.
        pub from_on: Option<NaiveDate>,
        /// Until or before this day.
        pub until_on: Option<NaiveDate>,
        /// Who looks whether it happens (R18).
        pub checked_by: Option<Handle>,
    }
}

record! {
    /// Who carries out an agreement (wie).
    pub struct Owner {
        /// Version of the plan.
        pub version: u32 => beside(0).number_in("plans"),
        /// The agreement.
        pub agreement: u32 => beside(0).number_in("agreements"),
        /// Who.
        pub person: Handle,
        /// When this person agreed; someone who was not there is asked afterwards (R17).
        pub agreed_on: Option<NaiveDate>,
        /// When this person said no to it, or gave it back; the yes of before stays.
        pub declined_on: Option<NaiveDate>,
    }
}

record! {
    /// Professional help the circle asks for (gevraagde hulp, R21).
    pub struct HelpAsked {
        /// Version of the plan.
        pub version: u32 => beside(0).number_in("plans"),
        /// Number within the version.
        pub number: u32,
        /// What help.
        pub what: Line,
        /// Of whom.
        pub of: Option<Handle>,
        /// Why the circle asks for it.
        pub why: Option<Line>,
    }
}

record! {
    /// An agreement for when it goes otherwise (als-dan-afspraak, R20).
    pub struct WhatIf {
        /// Version of the plan.
        pub version: u32 => beside(0).number_in("plans"),
        /// Number within the version.
        pub number: u32,
        /// If this happens.
        pub when: Line,
        /// Then we do this.
        pub then: Line,
    }
}

record! {
    /// Which agreement answers which minimum requirement (R8).
    pub struct RequirementAnswer {
        /// Version of the plan.
        pub version: u32 => beside(0).number_in("plans"),
        /// The requirement.
        pub requirement: u32 => beside(0).number_in("requirements"),
        /// The agreement that answers it.
        pub agreement: u32 => beside(0).number_in("agreements"),
    }
}

record! {
    /// What the professional said of a minimum requirement (oordeel, R8).
    pub struct Verdict {
        /// Version of the plan.
        pub version: u32 => beside(0).number_in("plans"),
        /// The requirement.
        pub requirement: u32 => beside(0).number_in("requirements"),
        /// Met or not met.
        pub met: super::choice::YesNo,
        /// The professional who said so.
        pub by: Handle,
        /// The day.
        pub on: NaiveDate,
        /// The time.
        pub at: Option<NaiveTime>,
        /// The reason.
        pub reason: Option<Prose>,
    }
}

record! {
    /// To whom the plan was given (R22, R23).
    pub struct PlanShare {
        /// Version of the plan.
        pub version: u32 => beside(0).number_in("plans"),
        /// To whom.
        pub person: Handle,
        /// When.
        pub on: NaiveDate,
        /// How.
        pub way: Option<Way>,
    }
}

record! {
    /// Who signed the plan (handtekening), where a case wants that.
    pub struct PlanSignature {
        /// Version of the plan.
        pub version: u32 => beside(0).number_in("plans"),
        /// Who.
        pub person: Handle,
        /// When.
        pub on: NaiveDate,
    }
}

record! {
    /// What an authority decided on the plan as a whole (besluit). A later decision, such as one
    /// after an objection, stands beside it.
    pub struct PlanDecision {
        /// Number within the case.
        pub number: u32,
        /// Version of the plan.
        pub version: u32 => beside(0).number_in("plans"),
        /// What was decided.
        pub outcome: Decision,
        /// The day of the decision.
        pub on: NaiveDate,
        /// Who decided, such as a municipality or a court.
        pub decided_by: Line,
        /// Why, as it was said.
        pub reason: Option<Prose>,
        /// Until when one may object, as the decision says.
        pub objection_until_on: Option<NaiveDate>,
    }
}
