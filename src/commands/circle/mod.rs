//! `ekc circle`: the people around the main person.

pub(crate) mod add;
mod asked;
mod edit;
mod named_by;
pub(crate) mod show;

use crate::desk::Desk;
use crate::failure::Failure;
use clap::Subcommand;

#[derive(clap::Args)]
pub(crate) struct Circle {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    #[command(visible_alias = "erbij")]
    Add(Box<add::Form>),
    #[command(visible_alias = "wijzigen")]
    Edit(Box<edit::Form>),
    Show(show::Form),
    #[command(visible_alias = "genoemd-door")]
    NamedBy(named_by::Form),
    #[command(visible_alias = "gevraagd")]
    Asked(asked::Form),
}

pub(crate) fn run(circle: Circle, desk: &mut Desk) -> Result<(), Failure> {
    match circle.command.unwrap_or(Command::Show(show::Form {})) {
        Command::Add(form) => add::run(&form, desk),
        Command::Edit(form) => edit::run(&form, desk),
        Command::Show(form) => show::run(&form, desk),
        Command::NamedBy(form) => named_by::run(&form, desk),
        Command::Asked(form) => asked::run(&form, desk),
    }
}
