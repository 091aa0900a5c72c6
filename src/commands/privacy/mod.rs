//! `ekc privacy …`: the rights of those the file is about, and the duties of who keeps it (AVG).

mod access;
mod again;
mod erase;
mod forget;
mod incident;
mod keep_until;
mod left;

use crate::desk::Desk;
use crate::failure::{Failure, failure};
use crate::words::{Message, message};
use clap::Subcommand;

pub(crate) use again::{forget_again, marked};

#[derive(clap::Args)]
pub(crate) struct Privacy {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
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
    /// `ekc privacy access`
    #[command(visible_alias = "inzage")]
    Access(access::Form),
}

pub(crate) fn run(privacy: Privacy, desk: &mut Desk) -> Result<(), Failure> {
    match privacy.command {
        Command::Access(form) => access::run(&form, desk),
        Command::Forget(form) => forget::run(&form, desk),
        Command::Erase(form) => erase::run(&form, desk),
        Command::KeepUntil(form) => keep_until::run(&form, desk),
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

/// Say why the question comes once more. Who gave the answer with the command is not asked.
fn say_it_changed(desk: &mut Desk, given: Option<&str>) {
    if given.is_none() {
        let why = desk.words.say(message!("ask-again-changed"));
        desk.ask().remark(&why);
    }
}

/// The copies that were made, newest first: they still hold what is erased here.
fn copies(file: &crate::store::CaseFile) -> Result<Vec<std::path::PathBuf>, Failure> {
    let mut places = file.places_of_copies()?;
    // A folder that is there without the copy: it was cleared away.
    // A stick that is not in may still hold one.
    places.retain(|place| place.exists() || !place.parent().is_some_and(std::path::Path::is_dir));
    Ok(places)
}
