//! `ekc export`: a whole case as documented YAML; what was exported can be imported again.

use super::attach::{numbers_of, tell_what_stays};
use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::event::{Destination, Event};
use crate::exchange::yaml;
use crate::failure::{Failure, failure};
use crate::movement::outgoing::{
    Gone, Leaving, from_what_stands, is_screen, let_go, note, place_at, way_is_free,
};
use crate::store::{CaseFile, Step};
use crate::ui::shown;
use crate::words::message;
use serde_json::json;
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
pub(crate) struct Form {
    #[arg(value_name = "CASE")]
    handle: Option<String>,
    #[arg(long, value_name = "FILE")]
    to: Option<PathBuf>,
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let mut file = desk.open()?;
    let handle = desk.choose_case(&file, form.handle.as_deref())?;
    let path = form.to.clone().unwrap_or_else(|| PathBuf::from("-"));
    from_what_stands(desk, &mut file, &handle, |desk, file, case, seen| {
        let text = yaml::write_case(case, |c| shown::letter(c) == Some(c))?;
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
            return show(desk, file, case, &leaving, &text, seen);
        }
        if place_at(desk, &path)?.is_taken {
            return Err(failure!(CannotWrite, "output-exists"));
        }
        way_is_free(desk, &leaving, false)?;
        if let_go(desk, file, case.handle(), &leaving, false, seen)? == Gone::Overtaken {
            return Ok(Gone::Overtaken);
        }
        tell(desk, case, &path)?;
        Ok(Gone::Out)
    })
}

/// Show it. A screen can be a file or another program: a whole case leaves, and that is noted
/// before it does.
fn show(
    desk: &mut Desk,
    file: &mut CaseFile,
    case: &Case,
    leaving: &[Leaving; 1],
    text: &str,
    seen: i64,
) -> Result<Gone, Failure> {
    if note(desk, file, case.handle(), leaving, Step::paper, seen)?.is_none() {
        return Ok(Gone::Overtaken);
    }
    if desk.options.json {
        desk.print_json(&json!({ "schema": "ekc.case/1", "case": case }))?;
    } else {
        desk.print(text.trim_end())?;
        // Beside it, and never in it.
        let warning = desk.words.say(message!("exported-to-screen"));
        desk.talk(&warning);
        tell_what_stays(desk, case);
    }
    Ok(Gone::Out)
}

fn tell(desk: &mut Desk, case: &Case, path: &Path) -> Result<(), Failure> {
    if desk.options.json {
        return desk.print_json(&json!({
            "schema": "ekc.exported/1",
            "case": case.handle(),
            "path": path,
            "encrypted": false,
            "attachments_left_out": numbers_of(case),
        }));
    }
    let done = desk.words.say(message!("exported", path = path.display()));
    desk.print(&done)?;
    let warning = desk.words.say(message!("exported-warning"));
    desk.talk(&warning);
    tell_what_stays(desk, case);
    Ok(())
}
