//! Whom an event is about: what has to change in it when somebody is forgotten.

use super::{Destination, Event};
use crate::domain::text::Handle;
use serde_json::{Map, Value};

/// What of an event may tell who somebody is.
#[derive(Debug, Default)]
pub struct Mentions<'a> {
    /// The people it names by handle.
    pub people: Vec<&'a mut Handle>,
    /// Where a file went: its name may be that of somebody.
    pub place: Option<&'a mut Destination>,
    /// The values of an event that is not understood.
    pub texts: Option<&'a mut Map<String, Value>>,
}

impl<'a> Mentions<'a> {
    fn of(people: impl IntoIterator<Item = &'a mut Handle>) -> Self {
        Self {
            people: people.into_iter().collect(),
            ..Self::default()
        }
    }

    fn and_place(self, place: &'a mut Destination) -> Self {
        Self {
            place: Some(place),
            ..self
        }
    }
}

impl Event {
    /// What of it may tell who somebody is. Every field stands here,
    /// so that a new one is not passed over.
    pub fn mentions(&mut self) -> Mentions<'_> {
        match self {
            Self::CaseMade {
                case: _,
                variant: _,
            }
            | Self::CaseImported { case: _, count: _ }
            | Self::CaseUsed { case: _ }
            | Self::CaseEdited { case: _ }
            | Self::CaseClosed {
                case: _,
                reason: _,
                on: _,
            }
            | Self::CaseReopened { case: _, on: _ }
            | Self::InformationReceived { number: _, on: _ }
            | Self::InformationShared { numbers: _, on: _ }
            | Self::CoordinatorsBegun { numbers: _, on: _ }
            | Self::CoordinatorsEnded { numbers: _, on: _ }
            | Self::CoordinatorsReplaced {
                ended: _,
                begun: _,
                on: _,
            }
            | Self::DatesAdded { numbers: _ }
            | Self::DateNoted { number: _, on: _ }
            | Self::DateMoved { number: _, on: _ }
            | Self::DatesDone { numbers: _, on: _ }
            | Self::DatesLapsed { numbers: _ }
            | Self::DaySet { number: _, on: _ }
            | Self::PlaceSet { number: _ }
            | Self::PartsPlanned { number: _ }
            | Self::DaySafetyKept {
                added: _,
                dropped: _,
            }
            | Self::ChecklistKept {
                added: _,
                done: _,
                open: _,
            }
            | Self::CustomsNoted { numbers: _ }
            | Self::CustomsDropped { numbers: _ }
            | Self::ArrangementsDropped { numbers: _ }
            | Self::PartBegun { part: _, time: _ }
            | Self::ConferenceEnded {
                number: _,
                ending: _,
                on: _,
            }
            | Self::ConferenceAdded { number: _ }
            | Self::PlanRecorded {
                version: _,
                count: _,
                on: _,
            }
            | Self::PlanAmended {
                version: _,
                count: _,
            }
            | Self::PlanAgreed { version: _, on: _ }
            | Self::MeetingPlanned { number: _, on: _ }
            | Self::MeetingHeld {
                number: _,
                on: _,
                help: _,
            }
            | Self::RequirementWithdrawn { number: _, on: _ }
            | Self::ProgressNoted { count: _, on: _ }
            | Self::HelpAnswered { numbers: _, on: _ }
            | Self::HelpAnswerCorrected { number: _ }
            | Self::PlanDecided {
                number: _,
                version: _,
                outcome: _,
                on: _,
            }
            | Self::ReviewCorrected { number: _ }
            | Self::PlanDecisionCorrected { number: _ }
            | Self::TranslationsNoted {
                numbers: _,
                language: _,
            }
            | Self::TranslationsDropped { numbers: _ }
            | Self::AttachmentNoted {
                number: _,
                kind: _,
                on: _,
            }
            | Self::AttachmentsDropped { numbers: _ }
            | Self::AmountPaid {
                number: _,
                promise: _,
                on: _,
            }
            | Self::AmountDropped { number: _ }
            | Self::MeasureCorrected { number: _ }
            | Self::MeasureEnded { number: _, on: _ }
            | Self::SatisfactionNoted { numbers: _ }
            | Self::SatisfactionDropped { numbers: _ }
            | Self::HoursNoted { number: _, on: _ }
            | Self::HoursCorrected { number: _ }
            | Self::HoursDropped { numbers: _ }
            | Self::PayTermsSet
            | Self::ReasonKept { numbers: _ }
            | Self::StepWaived { step: _ }
            | Self::StepResumed { step: _ }
            | Self::KeyChanged
            | Self::SheetTested
            | Self::CaseErased { year: _ }
            | Self::KeptUntil { until: _ }
            | Self::KeptByDefault { count: _ }
            | Self::FewestSet { count: _ }
            | Self::BreachNoted { number: _ }
            | Self::BreachUpdated { number: _ } => Mentions::default(),

            Self::ConsentWithdrawn { person, on: _ }
            | Self::QuestionNoted {
                number: _,
                by: person,
            }
            | Self::QuestionChosen {
                number: _,
                by: person,
            }
            | Self::RequirementSet {
                number: _,
                by: person,
            }
            | Self::RequirementReworded {
                number: _,
                before: _,
                by: person,
            }
            | Self::PersonAdded {
                person,
                round: _,
                count: _,
            }
            | Self::PersonEdited { person }
            | Self::PersonDropped { person, untold: _ }
            | Self::Excluded { person, instead: _ }
            | Self::ExclusionLifted { person, on: _ }
            | Self::LeftAlone { person }
            | Self::NeverApproached { person }
            | Self::ApproachedAgain { person }
            | Self::Contacted {
                person,
                way: _,
                reached: _,
                on: _,
            }
            | Self::InformationAsked {
                number: _,
                by: person,
            }
            | Self::ViewNoted { person }
            | Self::AvailabilityNoted { person }
            | Self::VerdictGiven {
                number: _,
                by: person,
                version: _,
                met: _,
            }
            | Self::Called {
                person,
                on: _,
                count: _,
                help: _,
            }
            | Self::ErasureAsked {
                person,
                on: _,
                until: _,
            }
            | Self::ErasureNotAsked { person }
            | Self::CorrectionAsked {
                number: _,
                person,
                on: _,
                until: _,
            }
            | Self::AmountPromised {
                number: _,
                person,
                on: _,
            }
            | Self::CorrectionNotAsked { number: _, person }
            | Self::CorrectionAnswered {
                number: _,
                person,
                outcome: _,
                on: _,
            }
            | Self::PersonForgotten { other: person } => Mentions::of([person]),

            Self::ConsentGiven {
                by: one,
                person: other,
                scope: _,
                on: _,
            }
            | Self::ConsentRefused {
                person: one,
                by: other,
                scope: _,
                on: _,
            }
            | Self::PersonNamedBy {
                person: one,
                by: other,
                round: _,
            }
            | Self::KeptApart {
                one,
                other,
                order: _,
                until: _,
            }
            | Self::KeptApartLifted { one, other, on: _ } => Mentions::of([one, other]),

            Self::RequirementTold {
                number: _,
                people,
                on: _,
            }
            | Self::RequirementsTold {
                numbers: _,
                people,
                on: _,
            }
            | Self::InformationTold {
                numbers: _,
                people,
                on: _,
            }
            | Self::PeopleAdded { people, count: _ }
            | Self::PeopleEdited { people, count: _ }
            | Self::ContactedSeveral {
                people,
                way: _,
                reached: _,
                on: _,
            }
            | Self::WhoElseAsked { people, on: _ }
            | Self::FileTold { people, on: _ }
            | Self::FileNotTold { people }
            | Self::Explained { people, on: _ }
            | Self::Invited { people, on: _ }
            | Self::Answered {
                people,
                answer: _,
                on: _,
            }
            | Self::AnsweredOtherwise {
                people,
                way: _,
                on: _,
            }
            | Self::Arrived { people, count: _ }
            | Self::TookPartInWords { people, count: _ }
            | Self::LeftEarly { people, part: _ }
            | Self::OwnersAgreed { people, on: _ }
            | Self::OwnersDeclined { people, on: _ }
            | Self::PlanWatched { people, on: _ }
            | Self::PlanWatchEnded { people, on: _ }
            | Self::PlanShared {
                version: _,
                people,
                on: _,
            }
            | Self::PlanSigned {
                version: _,
                people,
                on: _,
            }
            | Self::Reviewed {
                number: _,
                people,
                on: _,
                count: _,
                help: _,
            }
            | Self::MeasuresNoted { numbers: _, people } => Mentions::of(people),

            Self::AuthorityNoted {
                person,
                people,
                kind: _,
            }
            | Self::AuthorityEnded { person, people }
            | Self::StandsBeside {
                person,
                people,
                on: _,
            }
            | Self::BesideEnded {
                person,
                people,
                on: _,
            }
            | Self::PaperPassed {
                person,
                others: people,
            } => Mentions::of([person].into_iter().chain(people)),

            Self::PaperMade {
                person,
                kind: _,
                form: _,
                tongue: _,
                place,
            } => Mentions::of(person).and_place(place),
            Self::CalendarMade {
                person,
                count: _,
                place,
                unkeyed: _,
            } => Mentions::of([person]).and_place(place),
            Self::ContactsExported { count: _, place }
            | Self::HoursExported { count: _, place }
            | Self::CaseExported { place }
            | Self::CaseHandedOver { place }
            | Self::AttachmentSaved { number: _, place }
            | Self::OwnCalendarMade { count: _, place }
            | Self::FiguresRowsMade { count: _, place }
            | Self::FiguresPageMade { place }
            | Self::SheetMade { place }
            | Self::CopyMade {
                place,
                newest: _,
                same_disk: _,
            }
            | Self::CopyRestored {
                place,
                newest: _,
                same_disk: _,
            } => Mentions::default().and_place(place),

            Self::Earlier { id: _, args } => Mentions {
                texts: Some(args),
                ..Mentions::default()
            },
        }
    }
}
