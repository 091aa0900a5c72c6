//! `ekc privacy`: what is kept about someone, and what they may ask.

mod access;

use crate::desk::Desk;
use crate::failure::Failure;
use clap::Subcommand;

#[derive(clap::Args)]
pub(crate) struct Privacy {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// `ekc privacy access`
    #[command(visible_alias = "inzage")]
    Access(access::Form),
}

pub(crate) fn run(privacy: Privacy, desk: &mut Desk) -> Result<(), Failure> {
    match privacy.command {
        Command::Access(form) => access::run(&form, desk),
    }
}
