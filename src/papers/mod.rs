//! Papers: what the circle holds in its hands. Facts become values, values fill a template, a press prints.
//!
//! [`mod@view`] decides what a reader may know, [`template`] holds the words, [`document`] is what both become,
//! [`press`] makes the bytes, [`drawing`] draws. No file is read or written here.

mod bounds;
pub mod document;
pub mod drawing;
pub mod press;
pub mod recovery_sheet;
pub mod template;
pub mod view;
mod xml;

use crate::domain::Case;
use crate::domain::circle::Person;
use crate::domain::invitation::Answer;
use crate::domain::paper::PaperKind;
use crate::failure::Failure;
use crate::method::approach::may_be_written_to;
use crate::method::discretion::{may_know, told_of};
use crate::method::readers::plan_readers;
use crate::method::room;
use chrono::NaiveDate;
use document::Document;
use serde_json::Value;
use template::Template;
use view::{Reader, Subject, view_for};

/// A paper that is ready for a press.
#[derive(Clone, Debug)]
pub struct Paper {
    /// What it says.
    pub document: Document,
    /// How many agreements this reader may not see.
    pub left_out: usize,
    /// Whom it names although a reader may not know of them: the reader and the other. Nobody, or it stays inside.
    pub tells: Vec<(String, String)>,
    /// Whether day or place is left out for everyone, since one of those who will hold it may not know them.
    pub hides_for_all: bool,
}

/// Make a paper. `readers` are all who will hold it.
///
/// # Errors
/// As [`Template::fill`].
pub fn write(
    kind: PaperKind,
    template: &Template,
    subject: &Subject<'_>,
    readers: &[&Person],
) -> Result<Paper, Failure> {
    let view = view_for(kind, subject, readers);
    let figure = view
        .drawing
        .as_ref()
        .map(|drawing| (drawing.svg.as_str(), drawing.alt.as_str()));
    let document = template.fill(&view.values, subject.today, figure)?;
    // The program's own templates name nobody; what is in one's own is looked at too.
    let texts: Vec<String> = if template.is_own() {
        document
            .texts()
            .into_iter()
            .map(|(text, _)| text.to_owned())
            .collect()
    } else {
        printed(&view.values, &document)
    };
    let tells = tells(subject.case, &texts, readers, subject.today);
    let hides_for_all = subject.reader == Reader::Everyone && {
        let open = view_for(kind, subject, &[]);
        open.values != view.values
            && template.fill(&open.values, subject.today, figure)? != document
    };
    Ok(Paper {
        document,
        left_out: view.left_out,
        tells,
        hides_for_all,
    })
}

/// The last look before a paper leaves: whatever way it came in, nothing on it tells a reader of someone they
/// may not know of.
fn tells(
    case: &Case,
    texts: &[String],
    readers: &[&Person],
    today: NaiveDate,
) -> Vec<(String, String)> {
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let told = |reader: &&Person| {
        told_of(case, reader, &texts, today)
            .map(|other| (reader.handle.to_string(), other.handle.to_string()))
    };
    readers.iter().filter_map(told).collect()
}

/// The values that are on the page, line by line: what a template does not print tells nobody anything.
fn printed(values: &Value, document: &Document) -> Vec<String> {
    let mut lines = Vec::new();
    lines_of(values, &mut lines);
    let page: Vec<&str> = document.texts().into_iter().map(|(text, _)| text).collect();
    lines.retain(|line| page.iter().any(|text| text.contains(line.as_str())));
    lines
}

fn lines_of(value: &Value, lines: &mut Vec<String>) {
    match value {
        Value::String(text) => lines.extend(
            text.lines()
                .map(str::trim)
                .filter(|line| !line.is_empty())
                .map(str::to_owned),
        ),
        Value::Array(items) => items.iter().for_each(|item| lines_of(item, lines)),
        // A label is a word of the program and names nobody, whatever somebody is called.
        Value::Object(fields) => fields
            .iter()
            .filter(|(name, _)| *name != "label")
            .for_each(|(_, field)| lines_of(field, lines)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Whether a kind of paper is about the plan, and cannot be made without one.
#[must_use]
pub fn needs_plan(kind: PaperKind) -> bool {
    match kind {
        PaperKind::Plan
        | PaperKind::PlanCard
        | PaperKind::PlanSimple
        | PaperKind::FollowUpInvitation
        | PaperKind::CallForm => true,
        PaperKind::Confirmation
        | PaperKind::Invitation
        | PaperKind::StreetLetter
        | PaperKind::InformationRequest
        | PaperKind::InformationPack
        | PaperKind::Participants
        | PaperKind::Programme
        | PaperKind::Satisfaction
        | PaperKind::Registration
        | PaperKind::Erasure
        | PaperKind::Access
        | PaperKind::CircleMap
        | PaperKind::TimeLine => false,
    }
}

/// For whom a kind of paper is, when nobody was named.
#[must_use]
pub fn audience(case: &Case, kind: PaperKind, today: NaiveDate) -> Vec<Reader<'_>> {
    let number = case.current_number();
    match kind {
        PaperKind::Confirmation | PaperKind::CallForm => each(case.main_persons().collect()),
        PaperKind::Invitation => {
            let invited = |person: &&Person| {
                case.invitation(number, &person.handle)
                    .is_some_and(|it| it.invited_on.is_some())
            };
            each(case.people.iter().filter(invited).collect())
        }
        PaperKind::StreetLetter => {
            let mut households: Vec<&str> = case
                .people
                .iter()
                .filter(|it| it.left_alone.is_none())
                .filter_map(|it| it.household.as_ref())
                .map(super::domain::text::Line::as_str)
                .collect();
            households.sort_unstable();
            households.dedup();
            if households.is_empty() {
                vec![Reader::Everyone]
            } else {
                households.into_iter().map(Reader::Household).collect()
            }
        }
        PaperKind::InformationRequest => {
            let is_asked = |person: &&Person| {
                case.information.iter().any(|it| {
                    it.received_on.is_none() && it.asked_of.as_ref() == Some(&person.handle)
                })
            };
            each(case.people.iter().filter(is_asked).collect())
        }
        PaperKind::InformationPack | PaperKind::Programme | PaperKind::Satisfaction => {
            vec![Reader::Everyone]
        }
        PaperKind::Participants
        | PaperKind::Registration
        | PaperKind::CircleMap
        | PaperKind::TimeLine => vec![Reader::Coordinator],
        PaperKind::Plan | PaperKind::PlanSimple => {
            let readers = readers_of_plan(case);
            // One copy for all, unless somebody may not know of somebody else.
            if someone_is_hidden(case, &readers, today) {
                each(readers)
            } else {
                vec![Reader::Everyone]
            }
        }
        PaperKind::PlanCard => {
            let has_a_task = |person: &&Person| {
                case.latest_plan().is_some_and(|plan| {
                    case.owners
                        .iter()
                        .any(|it| it.version == plan.version && it.person == person.handle)
                })
            };
            each(case.people.iter().filter(has_a_task).collect())
        }
        PaperKind::FollowUpInvitation => each(
            readers_of_plan(case)
                .into_iter()
                .filter(|person| person.is_own_people())
                .collect(),
        ),
        PaperKind::Erasure | PaperKind::Access => Vec::new(),
    }
}

/// A paper for each of them who may be written to.
fn each(people: Vec<&Person>) -> Vec<Reader<'_>> {
    people
        .into_iter()
        .filter(|person| may_be_written_to(person))
        .map(Reader::Person)
        .collect()
}

/// Who may hold a paper about the plan.
#[must_use]
pub fn readers_of_plan(case: &Case) -> Vec<&Person> {
    case.latest_plan()
        .map(|plan| plan_readers(case, plan.version))
        .unwrap_or_default()
}

fn someone_is_hidden(case: &Case, people: &[&Person], today: NaiveDate) -> bool {
    people.iter().any(|reader| {
        people
            .iter()
            .any(|other| !may_know(case, reader, other, today))
    })
}

/// Who will hold a paper that is for everyone: whoever takes part.
#[must_use]
pub fn holders<'a>(case: &'a Case, kind: PaperKind, reader: Reader<'a>) -> Vec<&'a Person> {
    match (reader, kind) {
        (Reader::Person(person), _) => vec![person],
        (Reader::Everyone, PaperKind::Plan | PaperKind::PlanSimple) => readers_of_plan(case),
        (Reader::Everyone, _) => {
            let number = case.current_number();
            let said_no = |person: &Person| {
                case.invitation(number, &person.handle)
                    .is_some_and(|it| it.answer == Some(Answer::No))
            };
            let is_out = |person: &Person| {
                case.exclusions.iter().any(|it| {
                    it.conference == number && it.person == person.handle && it.lifted_on.is_none()
                })
            };
            let takes_part = |person: &&Person| {
                room::comes(case, person)
                    || case.invitation(number, &person.handle).is_some()
                        && !said_no(person)
                        && !is_out(person)
            };
            case.people
                .iter()
                .filter(takes_part)
                .filter(|person| may_be_written_to(person))
                .collect()
        }
        (Reader::Household(household), _) => case
            .people
            .iter()
            .filter(|person| {
                person
                    .household
                    .as_ref()
                    .is_some_and(|it| it.as_str() == household)
            })
            .collect(),
        (Reader::Coordinator, _) => Vec::new(),
    }
}
