//! Papers for the circle and others. Facts become values, values fill a template, a press makes the
//! file.
//!
//! A kind of paper is one value, a [`Paper`], in a file of its own in `kinds`; [`paper_of`] gives
//! it. [`mod@view`] has the values that its reader may know, [`template`] holds the words,
//! [`document`] is made of both, [`press`] makes the bytes, [`drawing`] draws. No file is read or
//! written here.

mod bounds;
pub mod cover;
pub mod document;
pub mod drawing;
mod kinds;
mod paper;
pub mod press;
pub mod recovery_sheet;
mod sight;
pub mod subject;
pub mod template;
pub mod view;
mod xml;

pub use kinds::paper_of;
pub use paper::{Audience, Everyone, MayHold, Needs, Paper, nobody_writes_to};

use crate::domain::Case;
use crate::domain::circle::Person;
use crate::domain::paper::PaperKind;
use crate::domain::text::Handle;
use crate::failure::Failure;
use crate::language::masking::Sureness;
use crate::method::approach::{is_gone, may_be_written_to};
use crate::method::discretion::{Ground, LastLook, ground};
use crate::method::texts::TextKind;
use chrono::NaiveDate;
use document::Document;
use serde_json::Value;
use subject::{Reader, Subject};
use template::Template;
use view::view_for;

/// A paper that is ready for a press.
#[derive(Clone, Debug)]
pub struct ReadyPaper {
    /// What it says.
    pub document: Document,
    /// How many agreements this reader may not see.
    pub left_out: usize,
    /// Whom it names although a reader may not know of them: the reader and the other. Nobody, or
    /// it stays inside.
    pub tells: Vec<(String, String)>,
    /// In which texts of the case it does.
    pub telling: Vec<TellingText>,
    /// In which texts it may, by a word that is somebody's name and an ordinary word too. It does
    /// not stay inside for that; the coordinator is shown which.
    pub may_tell: Vec<TellingText>,
    /// Whom it names from whom a reader is kept apart, as the plan does that this reader made or
    /// heard: the reader and the other.
    pub names_apart: Vec<(Handle, Handle)>,
    /// Whether day or place is left out for everyone, since one of those who will hold it may not
    /// know them.
    pub hides_for_all: bool,
}

/// A text on a paper that tells a reader of someone they may not know of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TellingText {
    /// Who reads it.
    pub reader: Handle,
    /// Of whom it tells.
    pub other: Handle,
    /// Why the reader may not know of them.
    pub ground: Ground,
    /// What it is and its number; none when it is no text of the case.
    pub text: Option<(TextKind, u32)>,
    /// What a reason is about that lets the text go, whoever reads it.
    pub about: Option<String>,
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
) -> Result<ReadyPaper, Failure> {
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
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let last = LastLook::new(subject.case, subject.today);
    let says_who = tells_who_does_what(kind);
    let look = |wanted| last_look(&last, wanted, subject, &texts, readers, says_who);
    let (telling, may_tell) = (look(Sureness::Sure), look(Sureness::Possible));
    let mut names_apart = Vec::new();
    for reader in readers.iter().filter(|_| says_who) {
        for other in last.named_as_in_plan(reader, &texts) {
            names_apart.push((reader.handle.clone(), other.handle.clone()));
        }
    }
    let mut tells: Vec<(String, String)> = Vec::new();
    for it in &telling {
        let reader = it.reader.to_string();
        // Of each reader the first is enough to keep it inside.
        if tells.iter().all(|(known, _)| *known != reader) {
            tells.push((reader, it.other.to_string()));
        }
    }
    let hides_for_all = subject.reader == Reader::Everyone && {
        let open = view_for(kind, subject, &[]);
        open.values != view.values
            && template.fill(&open.values, subject.today, figure)? != document
    };
    Ok(ReadyPaper {
        document,
        left_out: view.left_out,
        tells,
        telling,
        may_tell,
        names_apart,
        hides_for_all,
    })
}

/// The last look before a paper leaves: whatever way it came in, nothing on it tells a reader of
/// someone they may not know of, unless a reason was kept that lets that text go.
fn last_look(
    look: &LastLook<'_>,
    wanted: Sureness,
    subject: &Subject<'_>,
    texts: &[&str],
    readers: &[&Person],
    says_who: bool,
) -> Vec<TellingText> {
    let (case, today) = (subject.case, subject.today);
    let mut telling = Vec::new();
    for reader in readers {
        let told = if says_who {
            look.told_of_by_plan(reader, texts, wanted)
        } else {
            look.told_of(reader, texts, wanted)
        };
        for (other, text) in told {
            let about = text.map(|it| it.about(&other.handle));
            if about.as_ref().is_some_and(|about| has_reason(case, about)) {
                continue;
            }
            telling.push(TellingText {
                reader: reader.handle.clone(),
                other: other.handle.clone(),
                ground: ground(case, reader, other, today),
                text: text.map(|it| (it.kind, it.number)),
                about,
            });
        }
    }
    telling
}

/// Whether a paper says who does what in the plan.
fn tells_who_does_what(kind: PaperKind) -> bool {
    match paper_of(kind).needs {
        Needs::Plan | Needs::PlanIn(_) => true,
        Needs::Nothing
        | Needs::Street
        | Needs::DayOfErasing
        | Needs::FewEnough
        | Needs::CalledOff => false,
    }
}

/// The rule and the finding of which a reason is kept that lets a text go.
pub const PASSED: (&str, &str) = ("R15", "paper-tells");

fn has_reason(case: &Case, about: &str) -> bool {
    case.deviations.iter().any(|it| {
        (it.rule.as_str(), it.finding.as_str()) == PASSED
            && it.about.as_ref().is_some_and(|kept| kept.as_str() == about)
    })
}

/// The values that are on the page, line by line. What a template does not print is not told.
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

/// For whom a kind of paper is, when nobody was named.
#[must_use]
pub fn audience(case: &Case, kind: PaperKind, today: NaiveDate) -> Vec<Reader<'_>> {
    (paper_of(kind).audience)(case, today)
}

/// Whether such a paper may go to this person at all.
///
/// # Errors
/// Why not (exit 8), or the rule that stops it (exit 4).
pub fn may_hold(
    case: &Case,
    kind: PaperKind,
    person: &Person,
    today: NaiveDate,
) -> Result<(), Failure> {
    let paper = paper_of(kind);
    // Of who is forgotten nothing is kept that they could have a right to.
    let reaches_them = paper.telling.reaches_who_is_left_alone() && !person.is_forgotten();
    if !may_be_written_to(case, person) && !reaches_them {
        return Err(nobody_writes_to(case, person));
    }
    (paper.may_hold)(case, person, today)
}

/// Of who gets the plan, those in whose copy nothing of it would stand: for them none is made.
#[must_use]
pub fn without_a_copy(case: &Case, kind: PaperKind, today: NaiveDate) -> Vec<&Person> {
    if !matches!(kind, PaperKind::Plan | PaperKind::PlanSimple) {
        return Vec::new();
    }
    let mut people = paper::readers_of_plan(case);
    people.retain(|person| !paper::reads_some_of_the_plan(case, person, today));
    people
}

/// All who will hold a paper that is for this reader.
#[must_use]
pub fn holders<'a>(
    case: &'a Case,
    kind: PaperKind,
    reader: Reader<'a>,
    today: NaiveDate,
) -> Vec<&'a Person> {
    match reader {
        Reader::Person(person) => vec![person],
        Reader::Everyone => (paper_of(kind).everyone)(case, today),
        Reader::Household(household) => case
            .people
            .iter()
            .filter(|person| person.lives_at(household) && !is_gone(case, person))
            .collect(),
        Reader::Coordinator => Vec::new(),
    }
}
