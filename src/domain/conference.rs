//! The day: candidate dates and who can, what is arranged, who was in which part, how it ended.

use super::choice::choices;
use super::detail::Occasion::Edit;
use super::detail::{beside, detail};
use super::invitation::Attending;
use super::record::record;
use super::text::{Handle, Line, Prose};
use chrono::{NaiveDate, NaiveTime};

choices! {
    /// The three parts of the day (delen).
    Part, "part":
    /// Part 1, sharing information (informatie delen).
    Information = "information" | "informatie",
    /// Part 2, making the plan (plan maken).
    PlanMaking = "plan-making" | "plan-maken",
    /// Part 3, presenting the plan (plan presenteren).
    Presentation = "presentation" | "presenteren",
}

choices! {
    /// How a conference ended (afloop).
    Ending, "ending":
    /// There is a plan (plan).
    Plan = "plan" | "met-plan",
    /// No plan was made (geen plan).
    NoPlan = "no-plan" | "geen-plan",
    /// The circle is still making it (plan in de maak).
    PlanInMaking = "plan-in-making" | "plan-in-de-maak",
    /// It stopped during the preparation (gestopt in de voorbereiding).
    StoppedInPreparation = "stopped-in-preparation" | "gestopt-in-voorbereiding",
    /// The circle made a plan without meeting (plan zonder bijeenkomst).
    PlanWithoutMeeting = "plan-without-meeting" | "plan-zonder-bijeenkomst",
}

choices! {
    /// What has to be arranged for the day (regelen).
    ArrangementKind, "arrangement":
    /// A place (plek).
    Place = "place" | "plek",
    /// Food and drink (eten).
    Food = "food" | "eten",
    /// Transport (vervoer).
    Transport = "transport" | "vervoer",
    /// Child care (oppas).
    ChildCare = "child-care" | "oppas",
    /// Interpreter (tolk).
    Interpreter = "interpreter" | "tolk",
    /// A room or link for those at a distance (verbinding).
    Link = "link" | "verbinding",
    /// A room for private time or to cool down (extra kamer).
    SpareRoom = "spare-room" | "extra-kamer",
    /// Something else (anders).
    Other = "other" | "anders",
}

choices! {
    /// What a custom of the meeting is about (gebruik).
    CustomKind, "custom":
    /// How it opens (openen).
    Opening = "opening" | "openen",
    /// A prayer, or a moment of silence (gebed).
    Prayer = "prayer" | "gebed",
    /// What is eaten together, and how (eten).
    Food = "food" | "eten",
    /// In which language people speak (taal).
    Language = "language" | "taal",
    /// When there is a break (pauzes).
    Breaks = "breaks" | "pauzes",
    /// What happens with telephones (telefoons).
    Telephones = "telephones" | "telefoons",
    /// How it closes (afsluiten).
    Closing = "closing" | "afsluiten",
    /// Something else (anders).
    Other = "other" | "anders",
}

choices! {
    /// Whether someone can on a date (kan).
    Can, "can":
    /// Can (ja).
    Yes = "yes" | "ja",
    /// Cannot (nee).
    No = "no" | "nee",
    /// Perhaps (misschien).
    Maybe = "maybe" | "misschien",
}

choices! {
    /// What an agreement for a safe day is about (veiligheid van de dag).
    SafetyKind, "day-safety":
    /// Who comes and leaves when (komen en gaan).
    Coming = "coming" | "komen-en-gaan",
    /// Separate rooms (ruimtes).
    Rooms = "rooms" | "ruimtes",
    /// Who is not alone with whom (niet alleen).
    NotAlone = "not-alone" | "niet-alleen",
    /// Somebody to call (bellen).
    Call = "call" | "bellen",
    /// What the circle does when it goes wrong (als het misgaat).
    GoesWrong = "goes-wrong" | "als-het-misgaat",
    /// Something else (anders).
    Other = "other" | "anders",
}

record! { new;
    /// A conference (conferentie). A case has one from the start; it may have more.
    pub struct Conference {
        /// Number within the case.
        pub number (must): u32,
        /// The day, once set.
        pub on: Option<NaiveDate> => detail(10).key("date"),
        /// When it starts.
        pub starts: Option<NaiveTime> => detail(20).key("time").cleared().asked(&[(Edit, 20)]),
        /// Where.
        pub place: Option<Line> => detail(30).cleared().asked(&[(Edit, 30)]),
        /// When part 1 is planned to begin.
        pub part_one_planned_at: Option<NaiveTime>,
        /// When part 2 is planned to begin.
        pub part_two_planned_at: Option<NaiveTime>,
        /// When part 3 is planned to begin.
        pub part_three_planned_at: Option<NaiveTime>,
        /// When the day is planned to be over.
        pub end_planned_at: Option<NaiveTime>,
        /// Part 1 began.
        pub part_one_at: Option<NaiveTime>,
        /// Part 2 began.
        pub part_two_at: Option<NaiveTime>,
        /// Part 3 began.
        pub part_three_at: Option<NaiveTime>,
        /// The day was over.
        pub ended_at: Option<NaiveTime>,
        /// Whether the coordinator led part 2 (R13); left out in private time.
        pub coordinator_in_part_two: Option<super::choice::YesNo>,
        /// How it ended.
        pub ending: Option<Ending>,
        /// When that was clear.
        pub ended_on: Option<NaiveDate>,
        /// Why it stopped or why there is no plan; never who held what.
        pub ending_reason: Option<Line>,
        /// What happens when no plan comes, as it was told beforehand (R30).
        pub if_no_plan: Option<Line> => detail(40).cleared().asked(&[(Edit, 40)]).shown(10),
        /// Whether the circle meets again after no plan came, as it said at the end.
        pub meets_again: Option<super::choice::YesNo>,
        /// The day it thinks of for that.
        pub meets_again_on: Option<NaiveDate>,
        /// After harm: whether apologies were made (excuses); never which.
        pub apologies: Option<super::choice::YesNo>,
    }
}

impl Conference {
    /// When a part began.
    #[must_use]
    pub fn began_at(&self, part: Part) -> Option<NaiveTime> {
        match part {
            Part::Information => self.part_one_at,
            Part::PlanMaking => self.part_two_at,
            Part::Presentation => self.part_three_at,
        }
    }

    /// When a part is planned to begin.
    #[must_use]
    pub fn planned_at(&self, part: Part) -> Option<NaiveTime> {
        match part {
            Part::Information => self.part_one_planned_at,
            Part::PlanMaking => self.part_two_planned_at,
            Part::Presentation => self.part_three_planned_at,
        }
    }
}

record! {
    /// A date that might suit (mogelijke datum).
    pub struct CandidateDate {
        /// Number within the case.
        pub number: u32,
        /// For which conference.
        pub conference: u32 => beside(0).number_in("conferences"),
        /// The day.
        pub on: NaiveDate,
        /// From when.
        pub starts: Option<NaiveTime>,
    }
}

record! {
    /// Whether a person can on a candidate date.
    pub struct Availability {
        /// The candidate date.
        pub candidate: u32 => beside(0).number_in("candidate_dates"),
        /// Who.
        pub person: Handle,
        /// Whether this person can on that day.
        pub can: Can,
    }
}

record! {
    /// Something to arrange for the day.
    pub struct Arrangement {
        /// Number within the case.
        pub number: u32,
        /// For which conference.
        pub conference: u32 => beside(0).number_in("conferences"),
        /// What kind.
        pub kind: ArrangementKind,
        /// What exactly.
        pub what: Line,
        /// Who takes care of it.
        pub by: Option<Handle>,
        /// For whom it is, such as who rides along.
        pub whom: Option<Handle>,
        /// When it was arranged.
        pub done_on: Option<NaiveDate>,
    }
}

record! {
    /// How the circle wants its meeting to go (gebruik), in its own words.
    pub struct Custom {
        /// Number within the case.
        pub number: u32,
        /// For which conference.
        pub conference: u32 => beside(0).number_in("conferences"),
        /// What it is about.
        pub kind: CustomKind,
        /// In their own words.
        pub words: Line,
        /// Who leads it.
        pub led_by: Option<Handle>,
    }
}

record! {
    /// What was agreed so that the day is safe (veiligheid van de dag), in the words of the people
    /// themselves. It is for the coordinator, for whom it was agreed and for who said it.
    pub struct DaySafety {
        /// Number within the case.
        pub number: u32,
        /// For which conference.
        pub conference: u32 => beside(0).number_in("conferences"),
        /// What it is about.
        pub kind: SafetyKind,
        /// As it was said.
        pub words: Prose,
        /// For whom it makes the day safe; without it, for everyone.
        pub safe_for: Option<Handle>,
        /// Who said so.
        pub said_by: Option<Handle>,
        /// Whom it is about: hidden from them.
        pub about: Option<Handle>,
        /// When it was agreed.
        pub agreed_on: NaiveDate,
    }
}

record! {
    /// Someone who took part in the day (aanwezige), expected or not.
    #[allow(
        clippy::struct_excessive_bools,
        reason = "three parts of a day, each of which one is in or not"
    )]
    pub struct Attendance {
        /// Which conference.
        pub conference: u32 => beside(0).number_in("conferences"),
        /// Who.
        pub person: Handle,
        /// How.
        pub attending: Attending,
        /// Came without an invitation (onverwachte gast).
        #[serde(deserialize_with = "super::intake::truth")]
        pub walk_in: bool,
        /// When this person came.
        pub arrived_at: Option<NaiveTime>,
        /// When this person left, where that was before the end.
        pub left_at: Option<NaiveTime>,
        /// Was in part 1.
        #[serde(deserialize_with = "super::intake::truth")]
        pub part_one: bool,
        /// Was in part 2.
        #[serde(deserialize_with = "super::intake::truth")]
        pub part_two: bool,
        /// Was in part 3.
        #[serde(deserialize_with = "super::intake::truth")]
        pub part_three: bool,
        /// The main person by whose choice someone from outside the circle stayed in part 2 (R12).
        pub stays_by_choice_of: Option<Handle>,
    }
}

impl Attendance {
    /// Whether this person was in a part.
    #[must_use]
    pub fn is_in(&self, part: Part) -> bool {
        match part {
            Part::Information => self.part_one,
            Part::PlanMaking => self.part_two,
            Part::Presentation => self.part_three,
        }
    }
}

record! {
    /// Whether one of the coordinators was in part 2, where that was said of each.
    pub struct CoordinatorThere {
        /// Which conference.
        pub conference: u32 => beside(0).number_in("conferences"),
        /// Which coordinator.
        pub coordinator: u32 => beside(0).number_in("coordinators"),
        /// Whether this one was there.
        pub there: super::choice::YesNo,
    }
}

record! {
    /// Who chose too that somebody from outside the circle stays in part 2 (R12). With the first
    /// who chose so it stands in `attendances`.
    pub struct StayChoice {
        /// Which conference.
        pub conference: u32 => beside(0).number_in("conferences"),
        /// Who stays.
        pub person: Handle,
        /// Who chose so.
        pub chosen_by: Handle,
    }
}
