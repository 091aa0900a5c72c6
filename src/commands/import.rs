//! `ekc import`: a whole case from YAML, as `ekc export` writes it.

use super::change::{Draft, Told, record_new};
use crate::desk::Desk;
use crate::domain::choice::YesNo;
use crate::domain::text::Handle;
use crate::exchange::yaml;
use crate::failure::{Failure, Kind};
use crate::method::rules::{coordinator_in_part_two, private_time};
use std::path::PathBuf;

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
    for (at, attendance) in case.attendances.iter().enumerate() {
        let path = format!("case.attendances[{at}]");
        let place = || std::str::from_utf8(&bytes).ok().and_then(|text| yaml::locate(text, &path));
        private_time(&case, attendance).map_err(|failure| failure.about(path.as_str()).at(place()))?;
    }
    if case.conferences.iter().any(|conference| conference.coordinator_in_part_two == Some(YesNo::Yes)) {
        coordinator_in_part_two(&case, true).map_err(|failure| failure.about("case.conferences"))?;
    }
    if let Some(handle) = &form.handle {
        case.application.handle = Handle::parse(handle).map_err(|failure| failure.named("--as"))?;
    }
    let seen = file.newest_operation()?;
    if file.cases()?.iter().any(|line| line.handle == case.handle().as_str()) {
        return Err(Failure::new(Kind::Several, "case-twice").with("case", case.handle().as_str()).named("--as"));
    }
    let told = Told::new("import").with("case", case.handle()).with("count", case.people.len());
    let draft = Draft::new(case, desk.today(), desk.words.language());
    // A copy does not push itself in front of the case one is working in.
    let in_use = file.setting("case")?.is_none();
    record_new(desk, &mut file, &draft, &told, in_use, seen)
}
