//! `ekc conference`: candidate dates and who can, what is arranged, how the circle wants it to go,
//! who was in which part, how it ended.

mod arrive;
mod can;
mod checklist;
pub(crate) mod customs;
mod dates;
mod door;
mod end;
mod leave;
mod new;
mod part;
mod plan_parts;
mod programme;
pub(crate) mod safety;
mod set;

use crate::desk::Desk;
use crate::domain::conference;
use crate::failure::{Failure, failure};
use clap::Subcommand;

#[derive(clap::Args)]
pub(crate) struct Conference {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    #[command(visible_alias = "datums")]
    Dates(dates::Form),
    #[command(visible_alias = "kan")]
    Can(can::Form),
    #[command(visible_alias = "vastleggen")]
    Set(set::Form),
    #[command(visible_alias = "regelen")]
    Checklist(checklist::Form),
    #[command(visible_alias = "gebruiken")]
    Customs(customs::Form),
    #[command(visible_alias = "veiligheid")]
    Safety(safety::Form),
    #[command(visible_alias = "indelen")]
    PlanParts(plan_parts::Form),
    #[command(visible_alias = "draaiboek")]
    Programme(programme::Form),
    #[command(visible_alias = "aankomst")]
    Arrive(Box<arrive::Form>),
    #[command(visible_alias = "deel")]
    Part(part::Form),
    #[command(visible_alias = "weg")]
    Leave(leave::Form),
    #[command(visible_alias = "einde")]
    End(end::Form),
    New(new::Form),
}

pub(crate) fn run(conference: Conference, desk: &mut Desk) -> Result<(), Failure> {
    match conference
        .command
        .unwrap_or(Command::Programme(programme::Form {}))
    {
        Command::Dates(form) => dates::run(&form, desk),
        Command::Can(form) => can::run(&form, desk),
        Command::Set(form) => set::run(&form, desk),
        Command::Checklist(form) => checklist::run(&form, desk),
        Command::Customs(form) => customs::run(&form, desk),
        Command::Safety(form) => safety::run(&form, desk),
        Command::PlanParts(form) => plan_parts::run(&form, desk),
        Command::Programme(form) => programme::run(&form, desk),
        Command::Arrive(form) => door::run(&form, desk),
        Command::Part(form) => part::run(&form, desk),
        Command::Leave(form) => leave::run(&form, desk),
        Command::End(form) => end::run(&form, desk),
        Command::New(form) => new::run(&form, desk),
    }
}

/// What happens on the day itself cannot be recorded before it.
fn ensure_day_has_come(draft: &crate::movement::change::Draft, number: u32) -> Result<(), Failure> {
    match draft
        .case
        .conferences
        .iter()
        .find(|it| it.number == number)
        .and_then(|it| it.on)
    {
        None => Err(failure!(Blocked, "conference-without-day", number = number)),
        Some(on) if on > draft.today => Err(failure!(
            Blocked,
            "conference-not-yet",
            number = number,
            date = on
        )),
        Some(_) => Ok(()),
    }
}

/// The conference of a draft that has not ended yet.
fn open_conference(
    draft: &mut crate::movement::change::Draft,
    number: u32,
) -> Result<&mut conference::Conference, Failure> {
    let missing = || failure!(Missing, "conference-unknown").about("conference");
    let conference = draft
        .case
        .conferences
        .iter_mut()
        .find(|it| it.number == number)
        .ok_or_else(missing)?;
    match conference.ending {
        Some(_) => Err(failure!(Blocked, "conference-ended", number = number)),
        None => Ok(conference),
    }
}
