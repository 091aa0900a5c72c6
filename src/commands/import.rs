//! `ekc import`: a whole case from YAML, as `ekc export` writes it, or from the encrypted file in
//! which another coordinator handed it over.

use super::attach::tell_what_is_elsewhere;
use super::handover::{self, Given};
use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::event::Event;
use crate::domain::spelling::without_unseen;
use crate::domain::text::Handle;
use crate::exchange::{sealed, yaml};
use crate::failure::{Failure, failure};
use crate::method::rules::{Finding, Level, finding, open_findings};
use crate::movement::change::{Draft, record_new};
use crate::movement::input::which_file;
use crate::words::message;
use chrono::NaiveDate;
use serde_json::Value;
use std::path::PathBuf;
use std::rc::Rc;
use zeroize::Zeroizing;

#[derive(clap::Args)]
pub(crate) struct Form {
    #[arg(value_name = "FILE|-")]
    path: Option<PathBuf>,
    #[arg(long = "as", value_name = "HANDLE")]
    handle: Option<String>,
    #[arg(long, value_name = "FILE")]
    identity: Option<PathBuf>,
    #[command(flatten)]
    given: Given,
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let mut file = desk.open()?;
    let question = message!("ask-import-path");
    let path = which_file(desk, form.path.as_deref(), "path", question)?;
    // Before the file: both may come from standard input.
    let given = form.given.read(desk)?;
    let bytes = desk.read(&path, sealed::MOST_BYTES)?;
    let was_sealed = sealed::is_sealed(&bytes);
    let text = if was_sealed {
        handover::open(desk, &bytes, form.identity.as_deref(), given)?
    } else {
        Zeroizing::new(bytes)
    };
    let mut case = without_unseen_signs(&yaml::read_case(&text)?)?;
    check_part_two(&case, desk.today(), &text)?;
    if let Some(handle) = &form.handle {
        case.application.handle = Handle::parse(handle).map_err(|failure| failure.named("--as"))?;
    }
    let seen = file.newest_operation()?;
    if file.has_case(case.handle().as_str())? {
        return Err(failure!(Conflict, "case-twice", case = case.handle().as_str()).named("--as"));
    }
    let event = Event::CaseImported {
        case: case.handle().clone(),
        count: case.people.len(),
    };
    let today = desk.today();
    let mut draft = Draft::new(case, today, Rc::clone(&desk.words));
    for finding in open_findings(&draft.case, today) {
        draft.note(finding);
    }
    if was_sealed {
        draft.note(Finding::inform(finding!("taken-over")));
    }
    // The case one is working in stays the one in use.
    let in_use = file.setting("case")?.is_none();
    record_new(desk, &mut file, &draft, &event, in_use, seen)?;
    tell_what_is_elsewhere(desk, &file, &draft.case)
}

/// The case as it would be when each of its texts had been typed: without signs that nobody sees.
fn without_unseen_signs(case: &Case) -> Result<Case, Failure> {
    fn clean(value: &mut Value) {
        match value {
            Value::String(text) => *text = without_unseen(text),
            Value::Array(list) => list.iter_mut().for_each(clean),
            Value::Object(fields) => fields.values_mut().for_each(clean),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
    let mut value = serde_json::to_value(case)
        .map_err(|_| failure!(Unforeseen, "unforeseen", what = "import"))?;
    clean(&mut value);
    // A text that was nothing but such signs is none.
    serde_json::from_value(value).map_err(|_| failure!(Invalid, "text-hidden-characters"))
}

/// Fails when somebody is in part 2 who could not have been recorded there (R12, R13).
/// What else the rules find is told, and the case is taken as it is.
fn check_part_two(case: &Case, today: NaiveDate, bytes: &[u8]) -> Result<(), Failure> {
    let is_about_part_two = |finding: &Finding| {
        finding.level == Level::Block && matches!(finding.rule, Some("R12" | "R13"))
    };
    let Some(finding) = open_findings(case, today)
        .into_iter()
        .find(is_about_part_two)
    else {
        return Ok(());
    };
    let guest = case
        .attendances
        .iter()
        .position(|it| it.part_two && finding.about == format!("{} {}", it.conference, it.person));
    let path = guest.map_or_else(
        || "case.conferences".to_owned(),
        |at| format!("case.attendances[{at}]"),
    );
    let place = std::str::from_utf8(bytes)
        .ok()
        .and_then(|text| yaml::locate(text, &path));
    Err(finding.refusal().about(path).at(place))
}
