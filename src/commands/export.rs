//! `ekc export`: a whole case as documented YAML; what was exported can be imported again.

use crate::desk::Desk;
use crate::domain::event::{Destination, Event};
use crate::exchange::yaml;
use crate::failure::{Failure, failure};
use crate::movement::outgoing::{Leaving, is_screen, let_go, note};
use crate::words::message;
use serde_json::json;
use std::path::PathBuf;

#[derive(clap::Args)]
pub(crate) struct Form {
    #[arg(value_name = "CASE")]
    handle: Option<String>,
    #[arg(long, value_name = "FILE")]
    to: Option<PathBuf>,
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let mut file = desk.open()?;
    let seen = file.newest_operation()?;
    let case = desk.load(&file, form.handle.as_deref())?;
    let text = yaml::write_case(&case)?;
    let path = form.to.clone().unwrap_or_else(|| PathBuf::from("-"));
    let leaving = [Leaving {
        path: path.clone(),
        form: "yaml",
        bytes: text.clone().into_bytes(),
        is_text: true,
        event: Event::CaseExported {
            place: Destination::of(&path),
        },
        tells: Vec::new(),
    }];
    if is_screen(Some(&path)) {
        // A screen can be a file or another program:
        // a whole case leaves, and that is noted before it does.
        note(desk, &mut file, case.handle(), &leaving, seen)?;
        if desk.options.json {
            return desk.print_json(&json!({ "schema": "ekc.case/1", "case": case }));
        }
        return desk.print(text.trim_end());
    }
    desk.ensure_not_ours(&path)?;
    if path.exists() {
        return Err(failure!(CannotWrite, "output-exists"));
    }
    let_go(desk, &mut file, case.handle(), &leaving, false, seen)?;
    if desk.options.json {
        return desk.print_json(&json!({
            "schema": "ekc.exported/1",
            "case": case.handle(),
            "path": path,
            "encrypted": false,
        }));
    }
    let done = desk.words.say(message!("exported", path = path.display()));
    desk.print(&done)?;
    let warning = desk.words.say(message!("exported-warning"));
    desk.talk(&warning);
    Ok(())
}
