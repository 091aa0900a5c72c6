//! `ekc circle`: the people around the main person.

pub(crate) mod add;
pub(crate) mod apart;
mod asked;
mod authority;
mod beside;
mod drop;
mod edit;
mod exclude;
mod leave_alone;
mod named_by;
mod one_by_one;
pub(crate) mod show;
mod who_else;

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
    #[command(visible_alias = "wie-nog")]
    WhoElse(who_else::Form),
    #[command(visible_alias = "gezag")]
    Authority(authority::Form),
    #[command(visible_alias = "uit-elkaar")]
    Apart(apart::Form),
    #[command(visible_alias = "naast")]
    Beside(beside::Form),
    #[command(visible_alias = "niet-erbij")]
    Exclude(exclude::Form),
    #[command(visible_alias = "met-rust")]
    LeaveAlone(leave_alone::Form),
    #[command(visible_alias = "eruit")]
    Drop(drop::Form),
}

pub(crate) fn run(circle: Circle, desk: &mut Desk) -> Result<(), Failure> {
    match circle.command.unwrap_or(Command::Show(show::Form {})) {
        Command::Add(form) => one_by_one::run(&form, desk),
        Command::Edit(form) => edit::run(&form, desk),
        Command::Show(form) => show::run(&form, desk),
        Command::NamedBy(form) => named_by::run(&form, desk),
        Command::Asked(form) => asked::run(&form, desk),
        Command::WhoElse(form) => who_else::run(&form, desk),
        Command::Authority(form) => authority::run(&form, desk),
        Command::Apart(form) => apart::run(&form, desk),
        Command::Beside(form) => beside::run(&form, desk),
        Command::Exclude(form) => exclude::run(&form, desk),
        Command::LeaveAlone(form) => leave_alone::run(&form, desk),
        Command::Drop(form) => drop::run(&form, desk),
    }
}
