//! `ekc inform`: what the circle wants to know, the answers, the same information for everyone,
//! and views.

mod ask;
mod receive;
mod share;
mod show;
mod view;

use crate::desk::Desk;
use crate::failure::Failure;
use clap::Subcommand;
pub(crate) use show::told_lines;

#[derive(clap::Args)]
pub(crate) struct Inform {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    #[command(visible_alias = "vragen")]
    Ask(ask::Form),
    #[command(visible_alias = "ontvangen")]
    Receive(receive::Form),
    #[command(visible_alias = "delen")]
    Share(share::Form),
    #[command(visible_alias = "zienswijze")]
    View(view::Form),
    Show(show::Form),
}

pub(crate) fn run(inform: Inform, desk: &mut Desk) -> Result<(), Failure> {
    match inform.command.unwrap_or(Command::Show(show::Form {})) {
        Command::Ask(form) => ask::run(&form, desk),
        Command::Receive(form) => receive::run(&form, desk),
        Command::Share(form) => share::run(&form, desk),
        Command::View(form) => view::run(&form, desk),
        Command::Show(form) => show::run(&form, desk),
    }
}
