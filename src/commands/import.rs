//! `ekc import`: a whole case from YAML, as `ekc export` writes it.

use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::event::Event;
use crate::domain::text::Handle;
use crate::exchange::yaml;
use crate::failure::{Failure, failure};
use crate::method::rules::{Finding, Level, open_findings};
use crate::movement::change::{Draft, record_new};
use chrono::NaiveDate;
use std::path::PathBuf;
use std::rc::Rc;

#[derive(clap::Args)]
pub(crate) struct Form {
    #[arg(value_name = "FILE|-")]
    path: PathBuf,
    #[arg(long = "as", value_name = "HANDLE")]
    handle: Option<String>,
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let mut file = desk.open()?;
    let bytes = desk.read(&form.path, yaml::MOST_BYTES_OF_A_CASE)?;
    let mut case = yaml::read_case(&bytes)?;
    check_part_two(&case, desk.today(), &bytes)?;
    if let Some(handle) = &form.handle {
        case.application.handle = Handle::parse(handle).map_err(|failure| failure.named("--as"))?;
    }
    let seen = file.newest_operation()?;
    if file
        .cases()?
        .iter()
        .any(|line| line.handle == case.handle().as_str())
    {
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
    // The case one is working in stays the one in use.
    let in_use = file.setting("case")?.is_none();
    record_new(desk, &mut file, &draft, &event, in_use, seen)
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
