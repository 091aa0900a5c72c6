//! Every kind of event once, with all its values: what is said of all events is tried on these.

use chrono::{NaiveDate, NaiveTime};
use ekc::domain::attachment::AttachmentKind;
use ekc::domain::circle::ApartOrder;
use ekc::domain::conference::Ending;
use ekc::domain::correction::CorrectionOutcome;
use ekc::domain::event::{Destination, Event, Moment, MomentKind};
use ekc::domain::followup::CloseReason;
use ekc::domain::intake::{AuthorityKind, ConsentScope, Variant};
use ekc::domain::invitation::{Answer, Attending, Way};
use ekc::domain::paper::{PaperForm, PaperKind, Tongue};
use ekc::domain::plan::Decision;
use ekc::domain::text::Handle;
use serde_json::{Map, Value};
use std::path::Path;

fn on() -> NaiveDate {
    "2026-03-05".parse().unwrap()
}

fn case() -> Handle {
    Handle::parse("proef").unwrap()
}

fn one() -> Handle {
    Handle::parse("a-1").unwrap()
}

fn other() -> Handle {
    Handle::parse("b-1").unwrap()
}

fn both() -> Vec<Handle> {
    vec![one(), other()]
}

fn place() -> Destination {
    Destination::of(Path::new("/thuis/papieren/voor-a-1.pdf"))
}

/// The event that comes after this one. A kind that is new has no place here yet,
/// and does not compile.
fn after(event: &Event) -> Option<Event> {
    Some(match event {
        Event::CaseMade { .. } => Event::CaseImported {
            case: case(),
            count: 3,
        },
        Event::CaseImported { .. } => Event::CaseUsed { case: case() },
        Event::CaseUsed { .. } => Event::CaseEdited { case: case() },
        Event::CaseEdited { .. } => Event::CoordinatorsBegun {
            numbers: vec![1, 2],
            on: on(),
        },
        Event::CoordinatorsBegun { .. } => Event::CoordinatorsEnded {
            numbers: vec![1, 2],
            on: on(),
        },
        Event::CoordinatorsEnded { .. } => Event::CoordinatorsReplaced {
            ended: vec![1],
            begun: vec![2, 3],
            on: on(),
        },
        Event::CoordinatorsReplaced { .. } => Event::CaseClosed {
            case: case(),
            reason: CloseReason::Completed,
            on: on(),
        },
        Event::CaseClosed { .. } => Event::CaseReopened {
            case: case(),
            on: on(),
        },
        Event::CaseReopened { .. } => Event::ConsentGiven {
            by: one(),
            person: other(),
            scope: ConsentScope::TakePart,
            on: on(),
        },
        Event::ConsentGiven { .. } => Event::ConsentWithdrawn {
            person: one(),
            on: on(),
        },
        Event::ConsentWithdrawn { .. } => Event::ConsentRefused {
            person: one(),
            by: other(),
            scope: ConsentScope::SharePlan,
            on: on(),
        },
        Event::ConsentRefused { .. } => Event::QuestionNoted {
            number: 2,
            by: one(),
        },
        Event::QuestionNoted { .. } => Event::QuestionChosen {
            number: 2,
            by: one(),
        },
        Event::QuestionChosen { .. } => Event::RequirementSet {
            number: 2,
            by: one(),
        },
        Event::RequirementSet { .. } => Event::RequirementReworded {
            number: 3,
            before: 2,
            by: one(),
        },
        Event::RequirementReworded { .. } => Event::RequirementWithdrawn {
            number: 2,
            on: on(),
        },
        Event::RequirementWithdrawn { .. } => Event::RequirementTold {
            number: 2,
            people: both(),
            on: on(),
        },
        Event::RequirementTold { .. } => Event::RequirementsTold {
            numbers: vec![1, 2],
            people: both(),
            on: on(),
        },
        Event::RequirementsTold { .. } => Event::PersonAdded {
            person: one(),
            round: Some(2),
            count: 7,
        },
        Event::PersonAdded { .. } => Event::PeopleAdded {
            people: both(),
            count: 2,
        },
        Event::PeopleAdded { .. } => Event::PeopleEdited {
            people: both(),
            count: 2,
        },
        Event::PeopleEdited { .. } => Event::PersonEdited { person: one() },
        Event::PersonEdited { .. } => Event::PersonDropped {
            person: one(),
            untold: Some(2),
        },
        Event::PersonDropped { .. } => Event::PersonNamedBy {
            person: one(),
            by: other(),
            round: 2,
        },
        Event::PersonNamedBy { .. } => Event::WhoElseAsked {
            people: both(),
            on: on(),
        },
        Event::WhoElseAsked { .. } => Event::KeptApart {
            one: one(),
            other: other(),
            order: ApartOrder::HomeBan,
            until: Some(on()),
        },
        Event::KeptApart { .. } => Event::KeptApartLifted {
            one: one(),
            other: other(),
            on: on(),
        },
        Event::KeptApartLifted { .. } => Event::Excluded {
            person: one(),
            instead: Some(Attending::Letter),
        },
        Event::Excluded { .. } => Event::ExclusionLifted {
            person: one(),
            on: on(),
        },
        Event::ExclusionLifted { .. } => Event::LeftAlone { person: one() },
        Event::LeftAlone { .. } => Event::NeverApproached { person: one() },
        Event::NeverApproached { .. } => Event::ApproachedAgain { person: one() },
        Event::ApproachedAgain { .. } => Event::AuthorityNoted {
            person: one(),
            people: vec![other()],
            kind: AuthorityKind::Parental,
        },
        Event::AuthorityNoted { .. } => Event::AuthorityEnded {
            person: one(),
            people: vec![other()],
        },
        Event::AuthorityEnded { .. } => Event::StandsBeside {
            person: one(),
            people: vec![other()],
            on: on(),
        },
        Event::StandsBeside { .. } => Event::BesideEnded {
            person: one(),
            people: vec![other()],
            on: on(),
        },
        Event::BesideEnded { .. } => Event::Explained {
            people: both(),
            on: on(),
        },
        Event::Explained { .. } => Event::Invited {
            people: both(),
            on: on(),
        },
        Event::Invited { .. } => Event::Answered {
            people: both(),
            answer: Answer::Maybe,
            on: on(),
        },
        Event::Answered { .. } => Event::AnsweredOtherwise {
            people: both(),
            way: Attending::Letter,
            on: on(),
        },
        Event::AnsweredOtherwise { .. } => Event::Contacted {
            person: one(),
            way: Way::Phone,
            reached: true,
            on: on(),
        },
        Event::Contacted { .. } => Event::ContactedSeveral {
            people: both(),
            way: Way::Visit,
            reached: false,
            on: on(),
        },
        Event::ContactedSeveral { .. } => Event::InformationAsked {
            number: 2,
            by: one(),
        },
        Event::InformationAsked { .. } => Event::InformationReceived {
            number: 2,
            on: on(),
        },
        Event::InformationReceived { .. } => Event::InformationShared {
            numbers: vec![1, 2],
            on: on(),
        },
        Event::InformationShared { .. } => Event::InformationTold {
            numbers: vec![1, 2],
            people: both(),
            on: on(),
        },
        Event::InformationTold { .. } => Event::ViewNoted { person: one() },
        Event::ViewNoted { .. } => Event::DatesAdded {
            numbers: vec![1, 2],
        },
        Event::AvailabilityNoted { .. } => Event::DateNoted {
            number: 2,
            on: on(),
        },
        Event::DateNoted { .. } => Event::DateMoved {
            number: 2,
            on: on(),
        },
        Event::DateMoved { .. } => Event::DatesDone {
            numbers: vec![1, 2],
            on: on(),
        },
        Event::DatesDone { .. } => Event::DatesLapsed {
            numbers: vec![1, 2],
        },
        Event::DatesAdded { .. } => Event::AvailabilityNoted { person: one() },
        Event::DatesLapsed { .. } => Event::DaySet {
            number: 2,
            on: on(),
        },
        Event::DaySet { .. } => Event::PlaceSet { number: 2 },
        Event::PlaceSet { .. } => Event::ChecklistKept {
            added: 3,
            done: 4,
            open: 5,
        },
        Event::ChecklistKept { .. } => Event::CustomsNoted {
            numbers: vec![1, 2],
        },
        Event::CustomsNoted { .. } => Event::CustomsDropped {
            numbers: vec![1, 2],
        },
        Event::CustomsDropped { .. } => Event::ArrangementsDropped {
            numbers: vec![1, 2],
        },
        Event::ArrangementsDropped { .. } => Event::Arrived {
            people: both(),
            count: 7,
        },
        Event::Arrived { .. } => Event::TookPartInWords {
            people: both(),
            count: 7,
        },
        Event::TookPartInWords { .. } => Event::DaySafetyKept {
            added: 2,
            dropped: 3,
        },
        Event::DaySafetyKept { .. } => Event::PartsPlanned { number: 2 },
        Event::PartsPlanned { .. } => Event::LeftEarly {
            people: both(),
            part: 2,
        },
        Event::LeftEarly { .. } => Event::PartBegun {
            part: 2,
            time: NaiveTime::from_hms_opt(13, 30, 0).unwrap(),
        },
        Event::PartBegun { .. } => Event::ConferenceEnded {
            number: 2,
            ending: Ending::Plan,
            on: on(),
        },
        Event::ConferenceEnded { .. } => Event::ConferenceAdded { number: 2 },
        Event::ConferenceAdded { .. } => Event::PlanRecorded {
            version: 2,
            count: 3,
            on: on(),
        },
        Event::PlanRecorded { .. } => Event::PlanAmended {
            version: 2,
            count: 3,
        },
        Event::PlanAmended { .. } => Event::VerdictGiven {
            number: 2,
            by: one(),
            version: 3,
            met: true,
        },
        Event::VerdictGiven { .. } => Event::PlanAgreed {
            version: 2,
            on: on(),
        },
        Event::PlanAgreed { .. } => Event::OwnersAgreed {
            people: both(),
            on: on(),
        },
        Event::OwnersAgreed { .. } => Event::OwnersDeclined {
            people: both(),
            on: on(),
        },
        Event::OwnersDeclined { .. } => Event::PlanShared {
            version: 2,
            people: both(),
            on: on(),
        },
        Event::PlanShared { .. } => Event::PlanSigned {
            version: 2,
            people: both(),
            on: on(),
        },
        Event::PlanSigned { .. } => Event::PlanWatched {
            people: both(),
            on: on(),
        },
        Event::PlanWatched { .. } => Event::PlanWatchEnded {
            people: both(),
            on: on(),
        },
        Event::PlanWatchEnded { .. } => Event::MeetingPlanned {
            number: 2,
            on: on(),
        },
        Event::MeetingPlanned { .. } => Event::MeetingHeld {
            number: 2,
            on: on(),
            help: None,
        },
        Event::MeetingHeld { .. } => Event::Called {
            person: one(),
            on: on(),
            count: 3,
            help: None,
        },
        Event::Called { .. } => Event::ProgressNoted { count: 3, on: on() },
        Event::ProgressNoted { .. } => Event::HelpAnswered {
            numbers: vec![1, 2],
            on: on(),
        },
        Event::HelpAnswered { .. } => Event::HelpAnswerCorrected { number: 2 },
        Event::HelpAnswerCorrected { .. } => Event::Reviewed {
            number: 2,
            people: both(),
            on: on(),
            count: 3,
            help: Some(vec![1, 2]),
        },
        Event::Reviewed { .. } => Event::PlanDecided {
            number: 2,
            version: 3,
            outcome: Decision::Partly,
            on: on(),
        },
        Event::PlanDecided { .. } => Event::ReviewCorrected { number: 2 },
        Event::ReviewCorrected { .. } => Event::PlanDecisionCorrected { number: 2 },
        Event::PlanDecisionCorrected { .. } => Event::TranslationsNoted {
            numbers: vec![1, 2],
            language: Tongue::Turkish,
        },
        Event::TranslationsNoted { .. } => Event::TranslationsDropped { numbers: vec![2] },
        Event::TranslationsDropped { .. } => Event::AttachmentNoted {
            number: 2,
            kind: AttachmentKind::Consent,
            on: on(),
        },
        Event::AttachmentNoted { .. } => Event::AttachmentsDropped {
            numbers: vec![1, 2],
        },
        Event::AttachmentsDropped { .. } => Event::AttachmentSaved {
            number: 2,
            place: place(),
        },
        Event::AttachmentSaved { .. } => Event::AmountPromised {
            number: 1,
            person: one(),
            on: on(),
        },
        Event::AmountPromised { .. } => Event::AmountPaid {
            number: 2,
            promise: 1,
            on: on(),
        },
        Event::AmountPaid { .. } => Event::AmountDropped { number: 2 },
        Event::AmountDropped { .. } => Event::CorrectionAsked {
            number: 1,
            person: one(),
            on: on(),
            until: on(),
        },
        Event::CorrectionAsked { .. } => Event::CorrectionNotAsked {
            number: 1,
            person: one(),
        },
        Event::CorrectionNotAsked { .. } => Event::CorrectionAnswered {
            number: 1,
            person: one(),
            outcome: CorrectionOutcome::Partly,
            on: on(),
        },
        Event::CorrectionAnswered { .. } => Event::MeasuresNoted {
            numbers: vec![1, 2],
            people: both(),
        },
        Event::MeasuresNoted { .. } => Event::MeasureCorrected { number: 2 },
        Event::MeasureCorrected { .. } => Event::MeasureEnded {
            number: 2,
            on: on(),
        },
        Event::MeasureEnded { .. } => Event::SatisfactionNoted {
            numbers: vec![1, 2],
        },
        Event::SatisfactionNoted { .. } => Event::SatisfactionDropped {
            numbers: vec![1, 2],
        },
        Event::SatisfactionDropped { .. } => Event::HoursNoted {
            number: 2,
            on: on(),
        },
        Event::HoursNoted { .. } => Event::HoursCorrected { number: 2 },
        Event::HoursCorrected { .. } => Event::HoursDropped {
            numbers: vec![1, 2],
        },
        Event::HoursDropped { .. } => Event::PayTermsSet,
        Event::PayTermsSet => Event::StepWaived {
            step: "arrangements".to_owned(),
        },
        Event::StepWaived { .. } => Event::StepResumed {
            step: "arrangements".to_owned(),
        },
        Event::StepResumed { .. } => Event::PaperMade {
            person: Some(one()),
            kind: PaperKind::Invitation,
            form: PaperForm::Pdf,
            tongue: Tongue::Turkish,
            place: place(),
        },
        Event::PaperMade { .. } => Event::PaperPassed {
            person: one(),
            others: vec![other()],
        },
        Event::PaperPassed { .. } => Event::ReasonKept {
            numbers: vec![2, 3],
        },
        Event::ReasonKept { .. } => Event::CalendarMade {
            person: one(),
            count: 3,
            place: place(),
            unkeyed: Some(vec![Moment {
                what: MomentKind::Agreement,
                number: 2,
            }]),
        },
        Event::CalendarMade { .. } => Event::ContactsExported {
            count: 3,
            place: place(),
        },
        Event::ContactsExported { .. } => Event::HoursExported {
            count: 3,
            place: place(),
        },
        Event::HoursExported { .. } => Event::CaseExported { place: place() },
        Event::CaseExported { .. } => Event::CaseHandedOver { place: place() },
        Event::CaseHandedOver { .. } => Event::KeyChanged,
        Event::KeyChanged => Event::OwnCalendarMade {
            count: 3,
            place: place(),
        },
        Event::OwnCalendarMade { .. } => Event::FiguresRowsMade {
            count: 3,
            place: place(),
        },
        Event::FiguresRowsMade { .. } => Event::FiguresPageMade { place: place() },
        Event::FiguresPageMade { .. } => Event::SheetMade { place: place() },
        Event::SheetMade { .. } => Event::SheetTested,
        Event::SheetTested => Event::CopyMade {
            place: place(),
            newest: 41,
            same_disk: true,
        },
        Event::CopyMade { .. } => Event::CopyRestored {
            place: place(),
            newest: 41,
            same_disk: true,
        },
        Event::CopyRestored { .. } => Event::ErasureAsked {
            person: one(),
            on: on(),
            until: on(),
        },
        Event::ErasureAsked { .. } => Event::ErasureNotAsked { person: one() },
        Event::ErasureNotAsked { .. } => Event::FileTold {
            people: both(),
            on: on(),
        },
        Event::FileTold { .. } => Event::FileNotTold { people: both() },
        Event::FileNotTold { .. } => Event::PersonForgotten { other: one() },
        Event::PersonForgotten { .. } => Event::CaseErased { year: 2026 },
        Event::CaseErased { .. } => Event::KeptUntil { until: on() },
        Event::KeptUntil { .. } => Event::KeptByDefault { count: 6 },
        Event::KeptByDefault { .. } => Event::FewestSet { count: 10 },
        Event::FewestSet { .. } => Event::BreachNoted { number: 2 },
        Event::BreachNoted { .. } => Event::BreachUpdated { number: 2 },
        Event::BreachUpdated { .. } => Event::Earlier {
            id: "from-an-earlier-day".to_owned(),
            args: Map::from_iter([("people".to_owned(), Value::from("b-1, a-1"))]),
        },
        Event::Earlier { .. } => return None,
    })
}

/// Each kind once.
pub(crate) fn every_kind() -> Vec<Event> {
    std::iter::successors(
        Some(Event::CaseMade {
            case: case(),
            variant: Variant::Family,
        }),
        after,
    )
    .collect()
}

/// Each kind once, and what is told in another way besides.
pub(crate) fn every() -> Vec<Event> {
    let mut all = every_kind();
    all.extend([
        Event::ConsentGiven {
            by: one(),
            person: one(),
            scope: ConsentScope::TakePart,
            on: on(),
        },
        Event::PersonAdded {
            person: one(),
            round: None,
            count: 7,
        },
        Event::PeopleAdded {
            people: both(),
            count: 7,
        },
        Event::PersonDropped {
            person: one(),
            untold: None,
        },
        Event::KeptApart {
            one: one(),
            other: other(),
            order: ApartOrder::Wish,
            until: None,
        },
        Event::Excluded {
            person: one(),
            instead: None,
        },
        Event::Contacted {
            person: one(),
            way: Way::Visit,
            reached: false,
            on: on(),
        },
        Event::VerdictGiven {
            number: 2,
            by: one(),
            version: 3,
            met: false,
        },
        Event::MeetingHeld {
            number: 2,
            on: on(),
            help: Some(vec![1, 2]),
        },
        Event::Called {
            person: one(),
            on: on(),
            count: 3,
            help: Some(vec![1]),
        },
        Event::PaperMade {
            person: None,
            kind: PaperKind::Programme,
            form: PaperForm::Docx,
            tongue: Tongue::Dutch,
            place: place(),
        },
        Event::CopyMade {
            place: place(),
            newest: 41,
            same_disk: false,
        },
    ]);
    all
}
