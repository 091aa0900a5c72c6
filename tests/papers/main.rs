//! The papers: what each says in each language and variant, what it never says, and that nothing
//! somebody typed does anything on it but stand there.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test that cannot go on has failed"
)]

mod access;
mod discretion;
mod golden;
mod hidden;
mod hostile;
mod kinds;
mod naming;
mod one_view;
mod setting;
mod truth;

use chrono::NaiveDate;
use ekc::domain::Case;
use ekc::domain::paper::{PaperKind, Tongue};
use ekc::papers::subject::{Reader, Subject};
use ekc::papers::template::Template;
use ekc::papers::{ReadyPaper, holders, write};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A case in which a story ends, with a way to reach the coordinator.
fn told(name: &str) -> Case {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("examples/cases")
        .join(format!("{name}.yaml"));
    let whole: serde_json::Value =
        serde_yaml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let mut case: Case = serde_json::from_value(whole["case"].clone()).unwrap();
    if let Some(coordinator) = case.coordinators.first_mut() {
        coordinator.phone = Some(ekc::domain::text::Phone::parse("06 12345678").unwrap());
        coordinator.email =
            Some(ekc::domain::text::Email::parse("coordinator@voorbeeld.nl").unwrap());
    }
    case
}

/// A paper from the templates that come with the program.
fn paper(
    case: &Case,
    kind: PaperKind,
    language: Tongue,
    reader: Reader<'_>,
    today: &str,
) -> ReadyPaper {
    let template = Template::find(kind, language, None).unwrap();
    let subject = Subject {
        case,
        reader,
        today: day(today),
        language,
        erase_on: Some(day("2026-12-31")),
        erased: None,
        written: Vec::new(),
        month: None,
        without: Vec::new(),
    };
    let holders = holders(case, kind, reader, subject.today);
    write(kind, &template, &subject, &holders).unwrap()
}
