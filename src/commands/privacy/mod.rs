//! `ekc privacy …`: the rights of those the file is about, and the duties of who keeps it (AVG).

mod access;
mod again;
mod asked;
mod corrected;
mod correction;
mod erase;
mod forget;
mod incident;
mod keep_until;
mod left;
mod lost;
mod record;
mod told;

use crate::desk::Desk;
use crate::disk::StagedFile;
use crate::domain::Case;
use crate::failure::{Failure, failure};
use crate::movement::outgoing::{Leaving, ensure_no_letter_waits, get_ready, hand_out, is_screen};
use crate::store::CaseFile;
use crate::words::{Message, message};
use chrono::NaiveDate;
use clap::Subcommand;
use std::path::PathBuf;

pub(crate) use again::{forget_again, marked};
pub(crate) use correction::lines as corrections;
pub(crate) use lost::Plain;

#[derive(clap::Args)]
pub(crate) struct Privacy {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// `ekc privacy told`
    #[command(visible_alias = "verteld")]
    Told(told::Form),
    /// `ekc privacy asked`
    #[command(visible_alias = "gevraagd")]
    Asked(asked::Form),
    /// `ekc privacy correction`
    #[command(visible_alias = "verbeterverzoek")]
    Correction(correction::Form),
    /// `ekc privacy corrected`
    #[command(visible_alias = "verbeterd")]
    Corrected(corrected::Form),
    /// `ekc privacy forget`
    #[command(visible_alias = "vergeet")]
    Forget(forget::Form),
    /// `ekc privacy erase`
    #[command(visible_alias = "wis")]
    Erase(erase::Form),
    /// `ekc privacy keep-until`
    #[command(visible_alias = "bewaar-tot")]
    KeepUntil(keep_until::Form),
    /// `ekc privacy incident`
    #[command(visible_alias = "datalek")]
    Incident(Box<incident::Incident>),
    /// `ekc privacy record`
    #[command(visible_alias = "verwerkingsregister")]
    Record(record::Form),
    /// `ekc privacy access`
    #[command(visible_alias = "inzage")]
    Access(access::Form),
}

pub(crate) fn run(privacy: Privacy, desk: &mut Desk) -> Result<(), Failure> {
    match privacy.command {
        Command::Access(form) => access::run(&form, desk),
        Command::Asked(form) => asked::run(&form, desk),
        Command::Correction(form) => correction::run(&form, desk),
        Command::Corrected(form) => corrected::run(&form, desk),
        Command::Forget(form) => forget::run(&form, desk),
        Command::Erase(form) => erase::run(&form, desk),
        Command::KeepUntil(form) => keep_until::run(&form, desk),
        Command::Record(form) => record::run(&form, desk),
        Command::Told(form) => told::run(&form, desk),
        Command::Incident(incident) => incident::run(*incident, desk),
    }
}

/// Ask for the handle once more, at a question or with `--confirm`: what follows cannot be undone.
fn confirm(
    desk: &mut Desk,
    given: Option<&str>,
    handle: &str,
    question: Message,
    about: Message,
) -> Result<(), Failure> {
    let typed = match given {
        Some(given) => given.to_owned(),
        None if desk.can_ask() => {
            let about = desk.words.say(about);
            desk.ask().remark(&about);
            let question = desk.words.say(question);
            desk.ask().fresh_line(&question)?
        }
        None => {
            return Err(failure!(NoTerminal, "confirm-needed", handle = handle).named("--confirm"));
        }
    };
    if typed.trim() == handle {
        Ok(())
    } else {
        Err(failure!(Invalid, "confirm-differs", handle = handle).named("--confirm"))
    }
}

/// A refusal of where a letter is to go names the flag that said so.
fn about_the_letter(failure: Failure) -> Failure {
    if failure.field() == Some("--to") {
        failure.named("--letter")
    } else {
        failure
    }
}

/// Say why the question comes once more. Who gave the answer with the command is not asked.
fn say_it_changed(desk: &mut Desk, given: Option<&str>) {
    if given.is_none() {
        let why = desk.words.say(message!("ask-again-changed"));
        desk.ask().remark(&why);
    }
}

/// When something is erased: the day that its mark gets, and the newest operation when the case was
/// read.
#[derive(Clone, Copy)]
struct When {
    on: NaiveDate,
    seen: i64,
}

/// Where letters go that are files.
fn paths_of(letters: &[Leaving]) -> Vec<PathBuf> {
    letters
        .iter()
        .filter(|it| !is_screen(Some(&it.path)))
        .map(|it| it.path.clone())
        .collect()
}

/// Letters that are written under their temporary names.
struct Letters {
    ready: Vec<StagedFile>,
    /// Under which number it is recorded that they are being written; none without letters.
    begun: Option<i64>,
}

impl Letters {
    /// Write the letters, before anything is erased. That is recorded before the first one lies on
    /// the disk: a command that is stopped here leaves a letter with a name in it that the next
    /// opening clears away. Called when the turn was taken for it.
    fn write(
        desk: &Desk,
        file: &mut CaseFile,
        letters: &[Leaving],
        replace: bool,
    ) -> Result<Self, Failure> {
        let paths = paths_of(letters);
        if paths.is_empty() {
            return Ok(Self {
                ready: Vec::new(),
                begun: None,
            });
        }
        ensure_no_letter_waits(desk, file, letters)?;
        let number = file.begin_letters(&paths, desk.today())?;
        let begun = Some(number);
        match get_ready(desk, letters, replace) {
            Ok(ready) => {
                // Once it is erased they cannot be made again. A disk that does not confirm a name
                // keeps nobody from erasing.
                for it in &ready {
                    let _ = it.sync_name();
                }
                Ok(Self { ready, begun })
            }
            Err(failure) => {
                let ready = Vec::new();
                Self { ready, begun }.throw_away(file);
                Err(failure)
            }
        }
    }

    /// Put them where they go once it is erased, and settle the erasure. What they say is true from
    /// here on, and they cannot be made again: one that does not get there waits under its
    /// temporary name, and each later command tries again. Gives also how many files got there.
    fn hand_out(
        self,
        desk: &mut Desk,
        file: &mut CaseFile,
        letters: &[Leaving],
        (operation, is_tidy): (i64, bool),
    ) -> (usize, Result<(), Failure>) {
        let are_files = self.begun.is_some();
        let ready = self.ready.into_iter().map(StagedFile::that_stays).collect();
        let (put, handed_out) = hand_out(desk, letters, ready);
        let told = match handed_out {
            Err(failure) if failure.code() != "not-confirmed" => {
                if are_files {
                    return (put, Err(failure!(CannotWrite, "erased-letter-waits")));
                }
                Err(failure!(CannotWrite, "erased-without-letter"))
            }
            told => told,
        };
        desk.settle_erasure(file, operation, is_tidy);
        (put, told)
    }

    /// Nothing was erased: remove them.
    fn throw_away(self, file: &mut CaseFile) {
        drop(self.ready);
        if let Some(number) = self.begun {
            // What cannot be settled now is settled when the file is opened next.
            let _ = file.settle(&[number], &[]);
        }
    }
}

/// Files that a stopped command may have left half done for a case, and that cannot be reached now:
/// their paths may name who is erased, so that they are told here and forgotten after that.
fn half_done(desk: &Desk, file: &CaseFile, case: &Case) -> Result<Vec<String>, Failure> {
    let half_done = desk.half_done(file, Some(case.handle().as_str()))?;
    Ok(half_done
        .into_iter()
        .filter_map(|it| it.waiting)
        .map(|place| {
            desk.words
                .say(message!("erased-half-done", path = place.display()))
        })
        .collect())
}

/// Where the letters are: all of them, or the first `put` files when one did not get there.
fn written(letters: Vec<Leaving>, put: usize, is_whole: bool) -> Vec<PathBuf> {
    let most = if is_whole { letters.len() } else { put };
    letters.into_iter().take(most).map(|it| it.path).collect()
}

/// The copies that were made, newest first: they still hold what is erased here.
fn copies(file: &CaseFile) -> Result<Vec<PathBuf>, Failure> {
    let mut places = file.places_of_copies()?;
    // A folder that is there without the copy: it was cleared away.
    // A stick that is not in may still hold one.
    places.retain(|place| place.exists() || !place.parent().is_some_and(std::path::Path::is_dir));
    Ok(places)
}
