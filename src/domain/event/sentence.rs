//! What is said of an event: the name of a message (`did-<id>`) and its values.

use super::{Destination, Event};
use crate::domain::choice::Choice;
use crate::domain::text::Handle;
use crate::words::{self, Label};
use chrono::{NaiveDate, NaiveTime};
use serde_json::Value;
use std::fmt;

/// A value in the sentence about an event. `Display` gives it as messages take it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// A number, such as that of a question.
    Number(i64),
    /// Several numbers.
    Numbers(Vec<u32>),
    /// How many.
    Count(usize),
    /// A day.
    Day(NaiveDate),
    /// A time of the day.
    Time(NaiveTime),
    /// A value of a closed list, or a step: the message that says it.
    Label(Label),
    /// People, or a case, by their handles.
    Handles(Vec<Handle>),
    /// The first and the last of many people.
    FirstAndLast(Handle, Handle),
    /// Where a file went.
    Destination(Destination),
    /// Words of the program itself, or of an earlier version of it.
    Text(String),
}

impl fmt::Display for Arg {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => write!(f, "{number}"),
            Self::Numbers(numbers) => f.write_str(&listed(numbers)),
            Self::Count(count) => write!(f, "{count}"),
            Self::Day(on) => write!(f, "{on}"),
            Self::Time(time) => write!(f, "{}", time.format("%H:%M")),
            Self::Label(label) => write!(f, "@{}", label.id()),
            Self::Handles(handles) => f.write_str(&listed(handles)),
            Self::FirstAndLast(first, last) => write!(f, "{first} … {last}"),
            Self::Destination(place) => f.write_str(place.as_str()),
            Self::Text(text) => f.write_str(text),
        }
    }
}

impl Arg {
    /// The value of this name for the words.
    #[must_use]
    pub fn for_words(&self, name: &str) -> words::Value {
        match self {
            Self::Count(count) => words::message::Fits::<{ words::message::COUNT }>::value(count),
            Self::Day(on) => words::Value::Day(*on),
            Self::Label(label) => words::Value::Label(*label),
            Self::Text(text) => words::Value::as_told(name, text),
            Self::Number(_)
            | Self::Numbers(_)
            | Self::Time(_)
            | Self::Handles(_)
            | Self::FirstAndLast(..)
            | Self::Destination(_) => words::Value::Text(self.to_string()),
        }
    }
}

fn listed<T: ToString>(all: &[T]) -> String {
    all.iter()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join(", ")
}

impl From<&u32> for Arg {
    fn from(number: &u32) -> Self {
        Self::Number(i64::from(*number))
    }
}

impl From<&i32> for Arg {
    fn from(number: &i32) -> Self {
        Self::Number(i64::from(*number))
    }
}

impl From<&i64> for Arg {
    fn from(number: &i64) -> Self {
        Self::Number(*number)
    }
}

impl From<&Vec<u32>> for Arg {
    fn from(numbers: &Vec<u32>) -> Self {
        Self::Numbers(numbers.clone())
    }
}

impl From<&usize> for Arg {
    fn from(count: &usize) -> Self {
        Self::Count(*count)
    }
}

impl From<&NaiveDate> for Arg {
    fn from(on: &NaiveDate) -> Self {
        Self::Day(*on)
    }
}

impl From<&NaiveTime> for Arg {
    fn from(time: &NaiveTime) -> Self {
        Self::Time(*time)
    }
}

impl From<&Handle> for Arg {
    fn from(handle: &Handle) -> Self {
        Self::Handles(vec![handle.clone()])
    }
}

impl From<&Vec<Handle>> for Arg {
    fn from(handles: &Vec<Handle>) -> Self {
        Self::Handles(handles.clone())
    }
}

impl From<&Destination> for Arg {
    fn from(place: &Destination) -> Self {
        Self::Destination(place.clone())
    }
}

/// A value of a closed list is told by its label.
fn label<C: Choice>(value: C) -> Arg {
    Arg::Label(value.label())
}

/// The step is told as what was done.
fn step_done(step: &str) -> Arg {
    let id = format!("step-{step}.done");
    // A step of an earlier version may have another name now.
    Label::find(&id).map_or(Arg::Text(format!("@{id}")), Arg::Label)
}

/// A message and its values. A value has the name of the field it stands in,
/// unless another is given.
macro_rules! says {
    ($id:literal $(, $name:ident $(= $value:expr)?)* $(,)?) => {
{
        const {
            // Where a copy lies and how new it is stand in the log of an earlier version,
            // and not in words.
            words::message::check_naming(
                &[concat!("did-", $id)],
                &[],
                &[$(stringify!($name)),*],
                &["disk", "newest"],
            );
        };
        ($id, vec![$((stringify!($name), says!(@value $name $(, $value)?))),*])
    }};
    (@value $name:ident) => {
        Arg::from($name)
    };
    (@value $name:ident, $value:expr) => {
        $value
    };
}

impl Event {
    /// The name of the message that tells it, without `did-`, and its values by name.
    #[must_use]
    pub fn sentence(&self) -> (&str, Vec<(&str, Arg)>) {
        match self {
            Self::CaseMade { case, variant } => {
                says!("new-case", case, variant = label(*variant))
            }
            Self::CaseImported { case, count } => says!("import", case, count),
            Self::CaseUsed { case } => says!("use", case),
            Self::CaseEdited { case } => says!("edit-case", case),
            Self::CoordinatorsBegun { numbers, on } => says!("coordinators-begun", numbers, on),
            Self::CoordinatorsEnded { numbers, on } => says!("coordinators-ended", numbers, on),
            Self::CoordinatorsReplaced { ended, begun, on } => {
                says!("coordinators-replaced", ended, begun, on)
            }
            Self::CaseClosed { case, reason, on } => {
                says!("close", case, reason = label(*reason), on)
            }
            Self::CaseReopened { case, on } => says!("reopen", case, on),

            Self::ConsentGiven {
                by,
                person,
                scope,
                on,
            } if by == person => says!("consent-own", person, scope = label(*scope), on),
            Self::ConsentGiven {
                by,
                person,
                scope,
                on,
            } => says!("consent", by, person, scope = label(*scope), on),
            Self::ConsentWithdrawn { person, on } => says!("consent-withdrawn", person, on),
            Self::ConsentRefused {
                person,
                by,
                scope,
                on,
            } => says!("consent-refused", person, by, scope = label(*scope), on),
            Self::QuestionNoted { number, by } => says!("question", number, by),
            Self::QuestionChosen { number, by } => says!("question-chosen", number, by),
            Self::RequirementSet { number, by } => says!("requirement", number, by),
            Self::RequirementReworded { number, before, by } => {
                says!("requirement-reworded", number, before, by)
            }
            Self::RequirementWithdrawn { number, on } => {
                says!("requirement-withdrawn", number, on)
            }
            Self::RequirementTold { number, people, on } => {
                says!("requirement-told", number, people, on)
            }
            Self::RequirementsTold {
                numbers,
                people,
                on,
            } => says!("requirements-told", numbers, people, on),

            Self::PersonAdded {
                person,
                round: Some(round),
                count,
            } => says!("circle-add", person, round, count),
            Self::PersonAdded {
                person,
                round: None,
                count,
            } => says!("circle-add-beside", person, count),
            Self::PeopleAdded { people, count } => {
                says!("circle-add-list", people = added(people, *count), count)
            }
            Self::PeopleEdited { people, count } => {
                says!("circle-edit-list", people = added(people, *count), count)
            }
            Self::PersonEdited { person } => says!("circle-edit", person),
            Self::PersonDropped {
                person,
                untold: None,
            } => says!("circle-drop", person),
            Self::PersonDropped {
                person,
                untold: Some(count),
            } => says!("circle-drop-untold", person, count),
            Self::PersonNamedBy { person, by, round } => {
                says!("circle-named-by", person, by, round)
            }
            Self::WhoElseAsked { people, on } => says!("circle-asked", people, on),
            Self::KeptApart {
                one,
                other,
                order,
                until: Some(until),
            } => says!(
                "circle-apart-until",
                one,
                other,
                order = label(*order),
                until
            ),
            Self::KeptApart {
                one,
                other,
                order,
                until: None,
            } => says!("circle-apart", one, other, order = label(*order)),
            Self::KeptApartLifted { one, other, on } => {
                says!("circle-apart-lifted", one, other, on)
            }
            Self::Excluded {
                person,
                instead: Some(instead),
            } => says!("circle-exclude-instead", person, instead = label(*instead)),
            Self::Excluded {
                person,
                instead: None,
            } => says!("circle-exclude", person),
            Self::ExclusionLifted { person, on } => says!("circle-exclude-lifted", person, on),
            Self::LeftAlone { person } => says!("circle-leave-alone", person),
            Self::NeverApproached { person } => says!("circle-never", person),
            Self::ApproachedAgain { person } => says!("circle-approach-again", person),
            Self::AuthorityNoted {
                person,
                people,
                kind,
            } => says!("circle-authority", person, people, kind = label(*kind)),
            Self::AuthorityEnded { person, people } => {
                says!("circle-authority-ended", person, people)
            }
            Self::StandsBeside { person, people, on } => {
                says!("circle-beside", person, people, on)
            }
            Self::BesideEnded { person, people, on } => {
                says!("circle-beside-ended", person, people, on)
            }

            Self::Explained { people, on } => says!("explained", people, on),
            Self::Invited { people, on } => says!("invite", people, on),
            Self::Answered { people, answer, on } => {
                says!(
                    "answer",
                    person = Arg::from(people),
                    answer = label(*answer),
                    on
                )
            }
            Self::AnsweredOtherwise { people, way, on } => {
                says!(
                    "answer-otherwise",
                    person = Arg::from(people),
                    way = label(*way),
                    on
                )
            }
            Self::Contacted {
                person,
                way,
                reached: true,
                on,
            } if !way.is_talk() => says!("written", person, way = label(*way), on),
            Self::Contacted {
                person,
                way,
                reached: true,
                on,
            } => says!("contact", person, way = label(*way), on),
            Self::Contacted {
                person,
                way,
                reached: false,
                on,
            } => says!("contact-not-reached", person, way = label(*way), on),
            Self::ContactedSeveral {
                people,
                way,
                reached: true,
                on,
            } if !way.is_talk() => says!("written-several", people, way = label(*way), on),
            Self::ContactedSeveral {
                people,
                way,
                reached: true,
                on,
            } => says!("contact-several", people, way = label(*way), on),
            Self::ContactedSeveral {
                people,
                way,
                reached: false,
                on,
            } => says!("contact-several-not-reached", people, way = label(*way), on),
            Self::InformationAsked { number, by } => says!("inform-ask", number, by),
            Self::InformationReceived { number, on } => says!("inform-receive", number, on),
            Self::InformationShared { numbers, on } => says!("inform-share", numbers, on),
            Self::InformationTold {
                numbers,
                people,
                on,
            } => says!("inform-told", numbers, people, on),
            Self::ViewNoted { person } => says!("inform-view", person),

            Self::DatesAdded { numbers } => says!("conference-dates", numbers),
            Self::DateNoted { number, on } => says!("date-noted", number, on),
            Self::DateMoved { number, on } => says!("date-moved", number, on),
            Self::DatesDone { numbers, on } => says!("dates-done", numbers, on),
            Self::DatesLapsed { numbers } => says!("dates-lapsed", numbers),
            Self::AvailabilityNoted { person } => says!("conference-can", person),
            Self::DaySet { number, on } => says!("conference-set", number, on),
            Self::PlaceSet { number } => says!("conference-place", number),
            Self::ChecklistKept { added, done, open } => {
                says!("conference-checklist", added, done, open)
            }
            Self::DaySafetyKept { added, dropped } => says!("conference-safety", added, dropped),
            Self::PartsPlanned { number } => says!("conference-plan-parts", number),
            Self::LeftEarly { people, part } => says!("conference-leave", people, part),
            Self::ArrangementsDropped { numbers } => says!("checklist-dropped", numbers),
            Self::Arrived { people, count } => says!("conference-arrive", people, count),
            Self::TookPartInWords { people, count } => {
                says!("conference-in-words", people, count)
            }
            Self::PartBegun { part, time } => says!("conference-part", part, time),
            Self::ConferenceEnded { number, ending, on } => {
                says!("conference-end", number, ending = label(*ending), on)
            }
            Self::ConferenceAdded { number } => says!("conference-new", number),

            Self::PlanRecorded { version, count, on } => says!("record-plan", version, count, on),
            Self::PlanAmended { version, count } => says!("plan-amend", version, count),
            Self::VerdictGiven {
                number,
                by,
                version,
                met: true,
            } => says!("verdict-met", number, by, version),
            Self::VerdictGiven {
                number,
                by,
                version,
                met: false,
            } => says!("verdict-not-met", number, by, version),
            Self::PlanAgreed { version, on } => says!("plan-agree", version, on),
            Self::OwnersAgreed { people, on } => says!("owner-agreed", people, on),
            Self::OwnersDeclined { people, on } => says!("owner-declined", people, on),
            Self::PlanShared {
                version,
                people,
                on,
            } => says!("plan-share", version, people, on),
            Self::PlanSigned {
                version,
                people,
                on,
            } => says!("plan-sign", version, people, on),
            Self::PlanWatched { people, on } => says!("plan-watch", people, on),
            Self::PlanWatchEnded { people, on } => says!("plan-watch-ended", people, on),
            Self::MeetingPlanned { number, on } => says!("followup-meeting", number, on),
            Self::MeetingHeld {
                number,
                on,
                help: None,
            } => says!("followup-held", number, on),
            Self::MeetingHeld {
                number,
                on,
                help: Some(numbers),
            } => says!("followup-held-help", number, on, numbers),
            Self::Called {
                person,
                on,
                count,
                help: None,
            } => says!("followup-call", person, on, count),
            Self::Called {
                person,
                on,
                count,
                help: Some(numbers),
            } => says!("followup-call-help", person, on, count, numbers),
            Self::ProgressNoted { count, on } => says!("followup-progress", count, on),
            Self::HelpAnswered { numbers, on } => says!("followup-help", numbers, on),
            Self::HelpAnswerCorrected { number } => says!("followup-help-corrected", number),
            Self::CustomsNoted { numbers } => says!("customs", numbers),
            Self::CustomsDropped { numbers } => says!("customs-dropped", numbers),
            Self::Reviewed {
                number,
                people,
                on,
                count,
                help: None,
            } => says!("followup-review", number, people, on, count),
            Self::Reviewed {
                number,
                people,
                on,
                count,
                help: Some(numbers),
            } => says!("followup-review-help", number, people, on, count, numbers),
            Self::PlanDecided {
                number,
                version,
                outcome,
                on,
            } => says!("plan-decide", number, version, kind = label(*outcome), on),
            Self::ReviewCorrected { number } => says!("followup-review-corrected", number),
            Self::PlanDecisionCorrected { number } => says!("plan-decision-corrected", number),
            Self::TranslationsNoted { numbers, language } => {
                says!("translations-noted", numbers, tongue = label(*language))
            }
            Self::TranslationsDropped { numbers } => says!("translations-dropped", numbers),
            Self::AttachmentNoted { number, kind, on } => {
                says!("attachment-noted", number, kind = label(*kind), on)
            }
            Self::AttachmentsDropped { numbers } => says!("attachments-dropped", numbers),
            Self::AttachmentSaved { number, place } => says!("attachment-saved", number, place),
            Self::AmountPromised { number, person, on } => {
                says!("amount-promised", number, person, on)
            }
            Self::AmountPaid {
                number,
                promise,
                on,
            } => says!("amount-paid", number, promise, on),
            Self::AmountDropped { number } => says!("amount-dropped", number),
            Self::CorrectionAsked {
                number,
                person,
                on,
                until,
            } => says!("correction-asked", number, person, on, until),
            Self::CorrectionNotAsked { number, person } => {
                says!("correction-not-asked", number, person)
            }
            Self::CorrectionAnswered {
                number,
                person,
                outcome,
                on,
            } => says!(
                "correction-answered",
                number,
                person,
                kind = label(*outcome),
                on
            ),
            Self::MeasuresNoted { numbers, people } => says!("measures", numbers, people),
            Self::MeasureCorrected { number } => says!("measure-corrected", number),
            Self::MeasureEnded { number, on } => says!("measure-ended", number, on),
            Self::SatisfactionNoted { numbers } => says!("satisfaction-noted", numbers),
            Self::SatisfactionDropped { numbers } => says!("satisfaction-dropped", numbers),
            Self::HoursNoted { number, on } => says!("hours-noted", number, on),
            Self::HoursCorrected { number } => says!("hours-corrected", number),
            Self::HoursDropped { numbers } => says!("hours-dropped", numbers),
            Self::PayTermsSet => says!("pay-terms"),
            Self::StepWaived { step } => says!("waive", step = step_done(step)),
            Self::StepResumed { step } => says!("resume", step = step_done(step)),

            Self::PaperMade {
                person: Some(person),
                kind,
                form,
                tongue,
                place,
            } => says!(
                "printed-for",
                person,
                kind = label(*kind),
                form = label(*form),
                tongue = label(*tongue),
                place,
            ),
            Self::PaperMade {
                person: None,
                kind,
                form,
                tongue,
                place,
            } => says!(
                "printed",
                kind = label(*kind),
                form = label(*form),
                tongue = label(*tongue),
                place,
            ),
            Self::PaperPassed { person, others } => {
                says!("paper-passed", person, other = Arg::from(others))
            }
            Self::ReasonKept { numbers } => says!("reason-kept", numbers),
            Self::CalendarMade {
                person,
                count,
                place,
                unkeyed: _,
            } => says!("calendar-for", person, count, place),
            Self::ContactsExported { count, place } => says!("contacts-out", count, place),
            Self::HoursExported { count, place } => says!("hours-out", count, place),
            Self::CaseExported { place } => says!("exported", place),
            Self::CaseHandedOver { place } => says!("handed-over", place),

            Self::KeyChanged => says!("key-rotated"),
            Self::OwnCalendarMade { count, place } => says!("own-calendar", count, place),
            Self::FiguresRowsMade { count, place } => says!("figures-rows", count, place),
            Self::FiguresPageMade { place } => says!("figures-page", place),
            Self::SheetMade { place } => says!("recovery-sheet", place),
            Self::SheetTested => says!("recovery-tested"),
            Self::CopyMade {
                place,
                newest,
                same_disk,
            } => says!("backup", place, newest, disk = disk(*same_disk)),
            Self::CopyRestored {
                place,
                newest,
                same_disk,
            } => says!("restore", place, newest, disk = disk(*same_disk)),
            Self::ErasureAsked { person, on, until } => says!("erasure-asked", person, on, until),
            Self::ErasureNotAsked { person } => says!("erasure-not-asked", person),
            Self::FileTold { people, on } => says!("file-told", people, on),
            Self::FileNotTold { people } => says!("file-not-told", people),
            Self::PersonForgotten { other } => says!("forgotten", other),
            Self::CaseErased { year } => says!("erased", year),
            Self::KeptUntil { until } => says!("keep-until", until),
            Self::KeptByDefault { count } => says!("keep-default", count),
            Self::FewestSet { count } => says!("figures-fewest", count),
            Self::BreachNoted { number } => says!("incident", number),
            Self::BreachUpdated { number } => says!("incident-told", number),

            Self::Earlier { id, args } => {
                let values = args
                    .iter()
                    .map(|(name, value)| (name.as_str(), Arg::Text(as_it_was(value))));
                (id.as_str(), values.collect())
            }
        }
    }
}

/// Who came in at once; of a long list the first and the last.
fn added(people: &[Handle], count: usize) -> Arg {
    match people {
        [first, last] if count > 2 => Arg::FirstAndLast(first.clone(), last.clone()),
        people => Arg::Handles(people.to_vec()),
    }
}

/// On which disk a copy lies.
fn disk(same: bool) -> Arg {
    Arg::Text(if same { "same" } else { "other" }.to_owned())
}

/// A value of an earlier version, as text.
fn as_it_was(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}
