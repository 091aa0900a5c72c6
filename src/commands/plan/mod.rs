//! `ekc plan`: showing the plan, a new version, the verdict on minimum requirements, acceptance,
//! giving it out, who signed it, what an authority decided on it, amounts, who keeps an eye on it.

mod agree;
mod amend;
pub(crate) mod amount;
mod decide;
pub(crate) mod lines;
pub(crate) mod newcomers;
mod share;
pub(crate) mod show;
mod sign;
mod verdict;
mod watch;

use crate::desk::Desk;
use crate::failure::{Failure, failure};
use clap::Subcommand;

#[derive(clap::Args)]
pub(crate) struct Plan {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    #[command(visible_alias = "tonen")]
    Show(show::Form),
    #[command(visible_alias = "bijstellen")]
    Amend(Box<amend::Form>),
    #[command(visible_alias = "oordeel")]
    Verdict(verdict::Form),
    #[command(visible_alias = "akkoord")]
    Agree(agree::Form),
    #[command(visible_alias = "delen")]
    Share(share::Form),
    #[command(visible_alias = "tekenen")]
    Sign(sign::Form),
    #[command(visible_alias = "besluit")]
    Decide(decide::Form),
    #[command(visible_alias = "bedrag")]
    Amount(Box<amount::Form>),
    #[command(visible_alias = "letten-op")]
    Watch(watch::Form),
}

pub(crate) fn run(plan: Plan, desk: &mut Desk) -> Result<(), Failure> {
    match plan.command.unwrap_or(Command::Show(show::Form::default())) {
        Command::Show(form) => show::run(&form, desk),
        Command::Amend(form) => amend::run(&form, desk),
        Command::Verdict(form) => verdict::run(&form, desk),
        Command::Agree(form) => agree::run(&form, desk),
        Command::Share(form) => share::run(&form, desk),
        Command::Sign(form) => sign::run(&form, desk),
        Command::Decide(form) => decide::run(&form, desk),
        Command::Amount(form) => amount::run(&form, desk),
        Command::Watch(form) => watch::run(&form, desk),
    }
}

/// The number of the newest version.
fn latest(case: &crate::domain::Case) -> Result<u32, Failure> {
    case.latest_plan()
        .map(|plan| plan.version)
        .ok_or_else(|| failure!(Blocked, "no-plan-yet"))
}
