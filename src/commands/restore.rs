//! `ekc restore`: a copy becomes a case file again, where there is none. What was erased in the meantime is erased again.

use super::privacy;
use crate::desk::Desk;
use crate::failure::{Failure, Kind};
use serde_json::json;
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
pub(crate) struct Form {
    #[arg(value_name = "FILE")]
    copy: PathBuf,
    #[arg(long, value_name = "FILE|-")]
    sheet: Option<PathBuf>,
}

/// Who sits at a terminal and says `-` types the words over, and is asked for them.
fn is_keyboard(desk: &Desk, words: &Path) -> bool {
    words.as_os_str() == "-" && desk.can_ask()
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    desk.nothing_is_in_the_way()?;
    let by_words = if let Some(words) = &form.sheet {
        let from = Some(words.as_path()).filter(|words| !is_keyboard(desk, words));
        Some(super::recovery::key_by_words(desk, from)?)
    } else {
        desk.ask_for_copy(&form.copy)?;
        None
    };
    let unpacked = desk.unpack_to_restore(&form.copy)?;
    let mut file = match by_words {
        Some(key) => desk.open_copy_with(&unpacked, key)?,
        None => desk.open_copy(&unpacked)?,
    };
    if !file.flaws()?.is_empty() {
        return Err(Failure::new(Kind::Damaged, "copy-damaged"));
    }
    let again = privacy::forget_again(desk, &mut file, &form.copy)?;
    let cases = file.cases()?.len();
    drop(file);
    let path = desk.put_in_place(&unpacked)?;
    if desk.options.json {
        return desk.print_json(&json!({ "schema": "ekc.restored/1", "file": path, "cases": cases, "forgotten_again": again }));
    }
    let done = desk.words.say_with(
        "restored",
        &[
            ("path", path.display().to_string()),
            ("count", cases.to_string()),
        ],
    );
    desk.print(&done)?;
    if again > 0 {
        let line = desk
            .words
            .say_with("restored-forgotten", &[("count", again.to_string())]);
        desk.print(&line)?;
    }
    let hint = desk.words.say("restored-then");
    desk.talk(&hint);
    Ok(())
}
