//! `ekc recovery sheet`: the key on paper.
//! The file it is printed from is itself a key, and is to go at once.

use crate::desk::Desk;
use crate::domain::choice::Choice as _;
use crate::domain::event::{Destination, Event};
use crate::domain::paper::{PaperForm, Tongue};
use crate::failure::{Failure, failure};
use crate::movement::outgoing::{
    Leaving, get_ready, is_one_file, is_screen, or_take_back, put_noted, way_is_free,
};
use crate::papers::press;
use crate::papers::recovery_sheet::recovery_sheet;
use crate::store::Step;
use crate::words::message;
use serde_json::json;
use std::path::PathBuf;

#[derive(clap::Args)]
pub(crate) struct Form {
    #[arg(long = "as", value_name = "FORM")]
    shape: Option<String>,
    #[arg(long, value_name = "FOLDER|FILE|-")]
    to: Option<PathBuf>,
    #[arg(long)]
    replace: bool,
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    // Asked also while the file is unlocked:
    // who sits down at an open computer must not get the key.
    let key = desk.key_by_passphrase()?;
    let file_in_short = desk.file_in_short()?;
    let mut file = desk.open_with(key.again(), None)?;
    let shape = shape(form)?;
    let language = Tongue::spoken(desk.words.language().tag()).unwrap_or(Tongue::Dutch);
    let sheet = recovery_sheet(&key.words(), &file_in_short, language, desk.today())?;
    let bytes = press::print(&sheet, shape, &[])?;
    let path = place(form, desk, shape)?;
    let is_text = matches!(
        shape,
        PaperForm::Text | PaperForm::Markdown | PaperForm::Html
    );
    let event = Event::SheetMade {
        place: Destination::of(&path),
    };
    let leaving = [Leaving {
        path: path.clone(),
        form: shape.code(),
        bytes,
        is_text,
        event: event.clone(),
        tells: Vec::new(),
    }];
    let replace = way_is_free(desk, &leaving, form.replace)?;
    // Noted before it is made: a sheet without a line in the log is worse
    // than a line without a sheet.
    let turn = desk.take_turn()?;
    let step = Step::paper(&path).filter(|_| !is_screen(Some(&path)));
    let noted = [file.note_care_before(desk.now(), &event, step.as_ref())?];
    let ready = or_take_back(&mut file, &noted, get_ready(desk, &leaving, replace))?;
    put_noted(desk, &mut file, &leaving, ready, &noted)?;
    drop(turn);
    if is_screen(Some(&path)) {
        return Ok(());
    }
    if desk.options.json {
        return desk.print_json(&json!({ "schema": "ekc.recovery-sheet/1", "file": path }));
    }
    let done = desk
        .words
        .say(message!("recovery-sheet-made", path = path.display()));
    desk.print(&done)?;
    let hint = desk.words.say(message!("recovery-sheet-then"));
    desk.talk(&hint);
    Ok(())
}

fn shape(form: &Form) -> Result<PaperForm, Failure> {
    let shape = match &form.shape {
        None if cfg!(feature = "pdf") => PaperForm::Pdf,
        None => PaperForm::Html,
        Some(text) => PaperForm::parse(text).map_err(|failure| failure.named("--as"))?,
    };
    // A word processor keeps copies of its own.
    if shape == PaperForm::Docx {
        Err(failure!(Usage, "recovery-not-docx").named("--as"))
    } else {
        Ok(shape)
    }
}

/// Where it goes: what was asked for, or a folder that is only in memory.
/// Without such a folder one has to be named.
fn place(form: &Form, desk: &Desk, shape: PaperForm) -> Result<PathBuf, Failure> {
    let name = format!(
        "{}.{}",
        desk.words.say(message!("file-name-recovery-sheet")),
        shape.code()
    );
    match &form.to {
        Some(to) if is_one_file(Some(to)) => Ok(to.clone()),
        Some(folder) => Ok(folder.join(name)),
        None => desk
            .memory_folder()
            .map(|folder| folder.join(name))
            .ok_or_else(|| failure!(Usage, "recovery-where").named("--to")),
    }
}
