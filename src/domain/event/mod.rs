//! What happened (gebeurtenis): one typed value for each thing that is recorded in the log.
//!
//! The log keeps these values, and the sentence about one follows from it ([`Event::sentence`]). An
//! event holds handles, numbers, dates and values of closed lists, never a name or free text of the
//! case. Only the place of a file may have a name in it,
//! and what an earlier version wrote that is no longer understood.

mod mentions;
mod sentence;

pub use mentions::Mentions;
pub use sentence::Arg;

use super::attachment::AttachmentKind;
use super::circle::ApartOrder;
use super::conference::Ending;
use super::correction::CorrectionOutcome;
use super::followup::CloseReason;
use super::intake::{AuthorityKind, ConsentScope, Variant};
use super::invitation::{Answer, Attending, Way};
use super::paper::{PaperForm, PaperKind, Tongue};
use super::plan::Decision;
use super::text::Handle;
use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::fmt;
use std::path::Path;

/// Where a file went (plek): a path, or `-` for the screen.
/// It may have a name in it, so `Debug` does not show it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Destination(String);

impl Destination {
    /// The place of a path.
    #[must_use]
    pub fn of(path: &Path) -> Self {
        Self(path.display().to_string())
    }

    /// A place that is no longer told, since it named somebody.
    #[must_use]
    pub fn no_longer_told() -> Self {
        Self("…".to_owned())
    }

    /// The place as it is told.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The place as a path.
    #[must_use]
    pub fn as_path(&self) -> &Path {
        Path::new(&self.0)
    }
}

impl fmt::Debug for Destination {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Destination({} characters)", self.0.chars().count())
    }
}

/// What a moment in a calendar is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MomentKind {
    /// A conference.
    Conference,
    /// A meeting in which the circle looks back.
    Meeting,
    /// An agreement.
    Agreement,
}

impl MomentKind {
    /// Its word.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Conference => "conference",
            Self::Meeting => "meeting",
            Self::Agreement => "agreement",
        }
    }
}

/// A moment in a calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moment {
    /// What it is.
    pub what: MomentKind,
    /// Its number among those.
    pub number: u32,
}

/// Something that was recorded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
#[expect(
    missing_docs,
    reason = "the fields are those of the lists of the case, and documented there"
)]
pub enum Event {
    /// A case was made (nieuwe zaak).
    CaseMade { case: Handle, variant: Variant },
    /// A case came in from a file (ingelezen), with so many people.
    CaseImported { case: Handle, count: usize },
    /// Another case is in use (in gebruik).
    CaseUsed { case: Handle },
    /// The application was changed (aanmelding bijgewerkt).
    CaseEdited { case: Handle },
    /// Coordinators began in the case (begonnen).
    CoordinatorsBegun { numbers: Vec<u32>, on: NaiveDate },
    /// Coordinators ended in the case (geëindigd).
    CoordinatorsEnded { numbers: Vec<u32>, on: NaiveDate },
    /// Some ended, and others began in their place (opvolging).
    CoordinatorsReplaced {
        ended: Vec<u32>,
        begun: Vec<u32>,
        on: NaiveDate,
    },
    /// The role of the coordinator ended (afgesloten).
    CaseClosed {
        case: Handle,
        reason: CloseReason,
        on: NaiveDate,
    },
    /// The case goes on (heropend).
    CaseReopened { case: Handle, on: NaiveDate },

    /// Somebody consented, for themselves or for another (toestemming).
    ConsentGiven {
        by: Handle,
        person: Handle,
        scope: ConsentScope,
        on: NaiveDate,
    },
    /// A consent was taken back (ingetrokken).
    ConsentWithdrawn { person: Handle, on: NaiveDate },
    /// Somebody said no (geweigerd).
    ConsentRefused {
        person: Handle,
        by: Handle,
        scope: ConsentScope,
        on: NaiveDate,
    },
    /// A question was noted (vraag).
    QuestionNoted { number: u32, by: Handle },
    /// A question was chosen as that of the conference (vraag van de conferentie).
    QuestionChosen { number: u32, by: Handle },
    /// A professional set a minimum requirement (minimumeis).
    RequirementSet { number: u32, by: Handle },
    /// A minimum requirement got other words and a number of its own (andere woorden).
    RequirementReworded {
        number: u32,
        before: u32,
        by: Handle,
    },
    /// Who set a minimum requirement took it back (ingetrokken).
    RequirementWithdrawn { number: u32, on: NaiveDate },
    /// A minimum requirement was made known (minimumeis verteld).
    RequirementTold {
        number: u32,
        people: Vec<Handle>,
        on: NaiveDate,
    },
    /// Several minimum requirements were made known at once (minimumeisen verteld).
    RequirementsTold {
        numbers: Vec<u32>,
        people: Vec<Handle>,
        on: NaiveDate,
    },

    /// Somebody came into the circle, or beside it (erbij gekomen). The round is that of the
    /// circle; `count` is how many people the case has now.
    PersonAdded {
        person: Handle,
        #[serde(skip_serializing_if = "Option::is_none")]
        round: Option<u32>,
        count: usize,
    },
    /// So many came in at once (lijst). Of a long list only the first and the last are kept.
    PeopleAdded { people: Vec<Handle>, count: usize },
    /// Of so many who were there more is known (lijst aangevuld).
    /// Of a long list only the first and the last are kept.
    PeopleEdited { people: Vec<Handle>, count: usize },
    /// What is known of somebody was changed (gegevens bijgewerkt).
    PersonEdited { person: Handle },
    /// Somebody who was put in by mistake was taken out (eruit gehaald), with so many notes that
    /// they were told or given something, which were mistakes too.
    PersonDropped {
        person: Handle,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        untold: Option<usize>,
    },
    /// Who named somebody (genoemd door).
    PersonNamedBy {
        person: Handle,
        by: Handle,
        round: u32,
    },
    /// People were asked who else there is (wie nog meer).
    WhoElseAsked { people: Vec<Handle>, on: NaiveDate },
    /// Two people stay apart (apart houden), until and with a day or until that is lifted.
    KeptApart {
        one: Handle,
        other: Handle,
        order: ApartOrder,
        #[serde(skip_serializing_if = "Option::is_none")]
        until: Option<NaiveDate>,
    },
    /// Two people need not stay apart any more (opgeheven).
    KeptApartLifted {
        one: Handle,
        other: Handle,
        on: NaiveDate,
    },
    /// Somebody cannot be there (uitsluiting), and takes part in another way if one was found.
    Excluded {
        person: Handle,
        #[serde(skip_serializing_if = "Option::is_none")]
        instead: Option<Attending>,
    },
    /// Somebody is welcome again (weer welkom).
    ExclusionLifted { person: Handle, on: NaiveDate },
    /// Somebody is left alone (met rust laten).
    LeftAlone { person: Handle },
    /// Somebody is never approached (nooit benaderen).
    NeverApproached { person: Handle },
    /// Somebody may be approached again (weer benaderen).
    ApproachedAgain { person: Handle },
    /// Who decides for somebody (gezag).
    AuthorityNoted {
        person: Handle,
        people: Vec<Handle>,
        kind: AuthorityKind,
    },
    /// Who no longer decides for somebody (gezag beëindigd).
    AuthorityEnded { person: Handle, people: Vec<Handle> },
    /// Who stands beside somebody (naast iemand).
    StandsBeside {
        person: Handle,
        people: Vec<Handle>,
        on: NaiveDate,
    },
    /// Who no longer stands beside somebody (niet meer naast iemand).
    BesideEnded {
        person: Handle,
        people: Vec<Handle>,
        on: NaiveDate,
    },

    /// The conference was explained personally (uitgelegd).
    Explained { people: Vec<Handle>, on: NaiveDate },
    /// People were invited (uitgenodigd).
    Invited { people: Vec<Handle>, on: NaiveDate },
    /// People answered (antwoord).
    Answered {
        people: Vec<Handle>,
        answer: Answer,
        on: NaiveDate,
    },
    /// People take part without coming (doet anders mee).
    AnsweredOtherwise {
        people: Vec<Handle>,
        way: Attending,
        on: NaiveDate,
    },
    /// An attempt to reach somebody (contact), and whether they spoke.
    Contacted {
        person: Handle,
        way: Way,
        reached: bool,
        on: NaiveDate,
    },
    /// An attempt to reach several people, such as a round along the doors (ronde),
    /// and whether they spoke.
    ContactedSeveral {
        people: Vec<Handle>,
        way: Way,
        reached: bool,
        on: NaiveDate,
    },
    /// The circle wants to know something (informatievraag).
    InformationAsked { number: u32, by: Handle },
    /// The answer came in (informatie ontvangen).
    InformationReceived { number: u32, on: NaiveDate },
    /// Everyone got it (informatie gedeeld).
    InformationShared { numbers: Vec<u32>, on: NaiveDate },
    /// Some heard an answer before everyone got it (verteld aan).
    InformationTold {
        numbers: Vec<u32>,
        people: Vec<Handle>,
        on: NaiveDate,
    },
    /// What somebody thinks, for who cannot be there (zienswijze).
    ViewNoted { person: Handle },

    /// Days were proposed (mogelijke datums).
    DatesAdded { numbers: Vec<u32> },
    /// When somebody can come (beschikbaarheid).
    AvailabilityNoted { person: Handle },
    /// A date that stands by itself was noted (datum genoteerd).
    DateNoted { number: u32, on: NaiveDate },
    /// It is another day (verzet).
    DateMoved { number: u32, on: NaiveDate },
    /// Such dates are done (gedaan).
    DatesDone { numbers: Vec<u32>, on: NaiveDate },
    /// Such dates lapsed (vervallen).
    DatesLapsed { numbers: Vec<u32> },
    /// The day of a conference is set (vastgelegd).
    DaySet { number: u32, on: NaiveDate },
    /// The place of a conference was changed while it has no day yet (plek bijgewerkt).
    PlaceSet { number: u32 },
    /// What is to be arranged (regellijst): so much came on the list, so much is done,
    /// so much is open.
    ChecklistKept {
        added: usize,
        done: usize,
        open: usize,
    },
    /// How the circle wants its meeting to go (gebruiken).
    CustomsNoted { numbers: Vec<u32> },
    /// Such customs were taken out (weggehaald).
    CustomsDropped { numbers: Vec<u32> },
    /// Lines of that list were taken out (van de regellijst).
    ArrangementsDropped { numbers: Vec<u32> },
    /// People arrived (aankomst); so many are there now.
    Arrived { people: Vec<Handle>, count: usize },
    /// Noted that people take part by letter or through somebody else (doet mee met een brief).
    TookPartInWords { people: Vec<Handle>, count: usize },
    /// What is agreed for a safe day (veiligheid van de dag): so much came on the list, so much
    /// was taken out.
    DaySafetyKept { added: usize, dropped: usize },
    /// It is planned when each part begins (indeling).
    PartsPlanned { number: u32 },
    /// People left before the end (eerder weg), and were there up to and with this part.
    LeftEarly { people: Vec<Handle>, part: u32 },
    /// A part of the conference began (deel begonnen).
    PartBegun { part: u32, time: NaiveTime },
    /// The conference ended (afgelopen).
    ConferenceEnded {
        number: u32,
        ending: Ending,
        on: NaiveDate,
    },
    /// A further conference (nieuwe conferentie).
    ConferenceAdded { number: u32 },

    /// The plan was recorded (plan vastgelegd), with so many agreements.
    PlanRecorded {
        version: u32,
        count: usize,
        on: NaiveDate,
    },
    /// The plan was revised (plan bijgesteld), with so many agreements.
    PlanAmended { version: u32, count: usize },
    /// Whether a version of the plan meets a minimum requirement (oordeel).
    VerdictGiven {
        number: u32,
        by: Handle,
        version: u32,
        met: bool,
    },
    /// The circle agrees to the plan (akkoord).
    PlanAgreed { version: u32, on: NaiveDate },
    /// People agree to their own task (akkoord met eigen taak).
    OwnersAgreed { people: Vec<Handle>, on: NaiveDate },
    /// People say no to their own task, or give it back (taak teruggegeven).
    OwnersDeclined { people: Vec<Handle>, on: NaiveDate },
    /// The plan was given (plan gegeven).
    PlanShared {
        version: u32,
        people: Vec<Handle>,
        on: NaiveDate,
    },
    /// People signed the plan (getekend).
    PlanSigned {
        version: u32,
        people: Vec<Handle>,
        on: NaiveDate,
    },
    /// People keep an eye on the plan (letten op het plan).
    PlanWatched { people: Vec<Handle>, on: NaiveDate },
    /// People no longer do (letten er niet meer op).
    PlanWatchEnded { people: Vec<Handle>, on: NaiveDate },
    /// A meeting to look back is planned (vervolgbijeenkomst gepland).
    MeetingPlanned { number: u32, on: NaiveDate },
    /// The meeting to look back was held (vervolgbijeenkomst gehouden); `help` are the numbers of
    /// the requests for help of which was told what became of them.
    MeetingHeld {
        number: u32,
        on: NaiveDate,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        help: Option<Vec<u32>>,
    },
    /// The call after four weeks (nabellen), about so many agreements; `help` as above.
    Called {
        person: Handle,
        on: NaiveDate,
        count: usize,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        help: Option<Vec<u32>>,
    },
    /// How it stands with so many agreements (stand van afspraken).
    ProgressNoted { count: usize, on: NaiveDate },
    /// What became of help that was asked, by the numbers in the plan (antwoord op gevraagde hulp).
    HelpAnswered { numbers: Vec<u32>, on: NaiveDate },
    /// Such an answer was put right (verbeterd).
    HelpAnswerCorrected { number: u32 },
    /// What the circle found when it looked back, about so many agreements (evaluatie); `help` as
    /// above.
    Reviewed {
        number: u32,
        people: Vec<Handle>,
        on: NaiveDate,
        count: usize,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        help: Option<Vec<u32>>,
    },
    /// What an authority decided on the plan (besluit).
    PlanDecided {
        number: u32,
        version: u32,
        outcome: Decision,
        on: NaiveDate,
    },
    /// Such a review was put right (verbeterd).
    ReviewCorrected { number: u32 },
    /// Such a decision was put right (verbeterd).
    PlanDecisionCorrected { number: u32 },
    /// Own words were translated (vertaling), by the numbers of the translations.
    TranslationsNoted { numbers: Vec<u32>, language: Tongue },
    /// Translations were taken out (weggehaald).
    TranslationsDropped { numbers: Vec<u32> },
    /// A paper of somebody else is kept with the case (bijlage).
    AttachmentNoted {
        number: u32,
        kind: AttachmentKind,
        on: NaiveDate,
    },
    /// Such papers were taken out (weggehaald).
    AttachmentsDropped { numbers: Vec<u32> },
    /// Such a paper was written to a file that is not encrypted (leesbaar opgeslagen).
    AttachmentSaved { number: u32, place: Destination },
    /// Somebody promised an amount (bedrag toegezegd).
    AmountPromised {
        number: u32,
        person: Handle,
        on: NaiveDate,
    },
    /// Something was paid of it (betaald).
    AmountPaid {
        number: u32,
        promise: u32,
        on: NaiveDate,
    },
    /// An amount was taken out (weggehaald).
    AmountDropped { number: u32 },
    /// Somebody asked that something is put right (verbeterverzoek), which is answered until and
    /// with a day.
    CorrectionAsked {
        number: u32,
        person: Handle,
        on: NaiveDate,
        until: NaiveDate,
    },
    /// Somebody no longer asks it (verbeterverzoek teruggenomen).
    CorrectionNotAsked { number: u32, person: Handle },
    /// It was answered (antwoord op een verbeterverzoek).
    CorrectionAnswered {
        number: u32,
        person: Handle,
        outcome: CorrectionOutcome,
        on: NaiveDate,
    },
    /// Measures that hold for people (maatregel).
    MeasuresNoted {
        numbers: Vec<u32>,
        people: Vec<Handle>,
    },
    /// Such a measure was put right (verbeterd).
    MeasureCorrected { number: u32 },
    /// Such a measure ended (beëindigd).
    MeasureEnded { number: u32, on: NaiveDate },
    /// Forms about how people found it came back (tevredenheid).
    SatisfactionNoted { numbers: Vec<u32> },
    /// Such forms were taken out (weggehaald).
    SatisfactionDropped { numbers: Vec<u32> },
    /// The coordinator noted time, kilometres or costs of a day (uren en kosten).
    HoursNoted { number: u32, on: NaiveDate },
    /// Such an entry was put right (verbeterd).
    HoursCorrected { number: u32 },
    /// Such entries were taken out (weggehaald).
    HoursDropped { numbers: Vec<u32> },
    /// What is paid in the case was settled (vergoeding).
    PayTermsSet,
    /// A step is left out (stap overgeslagen).
    StepWaived { step: String },
    /// A step is taken up again (stap opgepakt).
    StepResumed { step: String },

    /// A paper was made (papier), for one person or for more.
    PaperMade {
        #[serde(skip_serializing_if = "Option::is_none")]
        person: Option<Handle>,
        kind: PaperKind,
        form: PaperForm,
        tongue: Tongue,
        place: Destination,
    },
    /// A paper was made although it tells its reader something of others (toch afgedrukt).
    PaperPassed { person: Handle, others: Vec<Handle> },
    /// A reason was kept for a paper that a rule had something against (reden bewaard).
    ReasonKept { numbers: Vec<u32> },
    /// A calendar was made (agenda), with so many moments. `unkeyed` are those that still go by an
    /// identifier from before the secret of the file was in it;
    /// none where every moment went by such a one.
    CalendarMade {
        person: Handle,
        count: usize,
        place: Destination,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        unkeyed: Option<Vec<Moment>>,
    },
    /// The addresses of so many people were written down (adressen).
    ContactsExported { count: usize, place: Destination },
    /// So many entries of hours and costs were written down (uren opgeschreven).
    HoursExported { count: usize, place: Destination },
    /// The whole case was written out (zaak opgeschreven).
    CaseExported { place: Destination },
    /// The whole case was written into an encrypted file for another coordinator (overgedragen).
    CaseHandedOver { place: Destination },

    /// The file gets another key (nieuwe sleutel); noted before it is done.
    KeyChanged,
    /// All that is due was put in a calendar for the coordinator (eigen agenda), so many moments.
    OwnCalendarMade { count: usize, place: Destination },
    /// The rows of so many cases were written for the region (regels voor de regio).
    FiguresRowsMade { count: usize, place: Destination },
    /// A page of figures was made, for the coordinator or for others (bladzijde met cijfers).
    FiguresPageMade { place: Destination },
    /// The key was put on paper (noodblad).
    SheetMade { place: Destination },
    /// The words of the sheet open the file (noodblad getest).
    SheetTested,
    /// A copy was made (kopie), of all operations up to `newest`.
    CopyMade {
        place: Destination,
        newest: i64,
        same_disk: bool,
    },
    /// The file was put back from a copy (teruggezet), which held all operations up to `newest`.
    CopyRestored {
        place: Destination,
        newest: i64,
        same_disk: bool,
    },
    /// Somebody asked to be erased (wisverzoek), which is done until and with a day.
    ErasureAsked {
        person: Handle,
        on: NaiveDate,
        until: NaiveDate,
    },
    /// Somebody no longer asks to be erased (wisverzoek teruggenomen).
    ErasureNotAsked { person: Handle },
    /// People were told that they are in the file (verteld over de gegevens).
    FileTold { people: Vec<Handle>, on: NaiveDate },
    /// They turned out not to be told yet (toch nog niet verteld).
    FileNotTold { people: Vec<Handle> },
    /// Somebody was forgotten, and another handle came in their place (vergeten).
    PersonForgotten { other: Handle },
    /// A case of this year was erased (gewist).
    CaseErased { year: i32 },
    /// Until when the case is kept (bewaartermijn).
    KeptUntil { until: NaiveDate },
    /// How many months cases are kept from here on (bewaartermijn voortaan).
    KeptByDefault { count: u32 },
    /// From how many cases on figures are told to others (drempel voor de cijfers).
    FewestSet { count: u32 },
    /// A data breach stands in the register (datalek).
    BreachNoted { number: u32 },
    /// What was done about a data breach (datalek bijgewerkt).
    BreachUpdated { number: u32 },

    /// What an earlier version recorded and this one does not understand:
    /// its message and values as they were.
    Earlier {
        id: String,
        args: Map<String, Value>,
    },
}

impl Event {
    /// The name of its kind, as it is stored.
    #[must_use]
    pub fn kind(&self) -> String {
        serde_json::to_value(self)
            .ok()
            .and_then(|value| value["event"].as_str().map(str::to_owned))
            .unwrap_or_default()
    }

    /// For whom a file was made, when it was for one person.
    #[must_use]
    pub fn reader(&self) -> Option<&Handle> {
        if let Self::PaperMade {
            person: Some(person),
            ..
        }
        | Self::CalendarMade { person, .. } = self
        {
            Some(person)
        } else {
            None
        }
    }

    /// Where a file went.
    #[must_use]
    pub fn place(&self) -> Option<&Destination> {
        if let Self::PaperMade { place, .. }
        | Self::CalendarMade { place, .. }
        | Self::ContactsExported { place, .. }
        | Self::HoursExported { place, .. }
        | Self::CaseExported { place }
        | Self::CaseHandedOver { place }
        | Self::AttachmentSaved { place, .. }
        | Self::OwnCalendarMade { place, .. }
        | Self::FiguresRowsMade { place, .. }
        | Self::FiguresPageMade { place }
        | Self::SheetMade { place }
        | Self::CopyMade { place, .. }
        | Self::CopyRestored { place, .. } = self
        {
            Some(place)
        } else {
            None
        }
    }

    /// The same, with another place for its file.
    #[must_use]
    pub fn at(mut self, there: Destination) -> Self {
        if let Some(place) = self.mentions().place {
            *place = there;
        }
        self
    }

    /// The case that it names by its handle.
    #[must_use]
    pub fn case(&self) -> Option<&str> {
        if let Self::CaseMade { case, .. }
        | Self::CaseImported { case, .. }
        | Self::CaseUsed { case }
        | Self::CaseEdited { case }
        | Self::CaseClosed { case, .. }
        | Self::CaseReopened { case, .. } = self
        {
            Some(case.as_str())
        } else if let Self::Earlier { args, .. } = self {
            args.get("case").and_then(Value::as_str)
        } else {
            None
        }
    }
}
