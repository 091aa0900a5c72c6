//! `ekc followup`: the circle's own meeting and what it found there, the coordinator's one call
//! after four weeks, how it stands with each agreement, and what became of the help that was asked.
//! Without a verb it shows where that stands.

mod call;
mod help_answer;
mod meeting;
mod progress;
mod review;
pub(crate) mod show;

use crate::desk::Desk;
use crate::domain::Case;
use crate::failure::{Failure, failure};
use crate::method::calls::last_held;
use crate::method::rules::role_goes_on;
use clap::Subcommand;

#[derive(clap::Args)]
pub(crate) struct Followup {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    #[command(visible_alias = "bijeenkomst")]
    Meeting(meeting::Form),
    #[command(visible_alias = "evaluatie")]
    Review(review::Form),
    #[command(visible_alias = "nabellen")]
    Call(call::Form),
    #[command(visible_alias = "stand")]
    Progress(progress::Form),
    #[command(visible_alias = "hulp")]
    HelpAnswer(help_answer::Form),
    #[command(visible_alias = "tonen")]
    Show(show::Form),
}

/// Fails, before the first question, when no conference was held: what follows comes after one.
fn ensure_conference_was_held(case: &Case) -> Result<(), Failure> {
    role_goes_on(case)?;
    last_held(case)
        .map(drop)
        .ok_or_else(|| failure!(Blocked, "no-conference-held"))
}

pub(crate) fn run(followup: Followup, desk: &mut Desk) -> Result<(), Failure> {
    match followup.command.unwrap_or(Command::Show(show::Form {})) {
        Command::Meeting(form) => meeting::run(&form, desk),
        Command::Review(form) => review::run(&form, desk),
        Command::Call(form) => call::run(&form, desk),
        Command::Progress(form) => progress::run(&form, desk),
        Command::HelpAnswer(form) => help_answer::run(&form, desk),
        Command::Show(form) => show::run(&form, desk),
    }
}
