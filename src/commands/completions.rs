//! `ekc completions`: completion for a shell. It knows commands and flags, never names.

use crate::desk::Desk;
use crate::failure::{Failure, failure};
use crate::movement::input::missing;
use crate::ui::ask::{List, Listed};
use crate::words::message;
use clap::ValueEnum as _;
use clap_complete::Shell;

#[derive(clap::Args)]
pub(crate) struct Form {
    #[arg(value_name = "SHELL", value_enum)]
    shell: Option<Shell>,
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let shell = match form.shell {
        Some(shell) => shell,
        None => which_shell(desk)?,
    };
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut super::command_line(desk), "ekc", &mut script);
    desk.print(String::from_utf8_lossy(&script).trim_end())
}

/// A shell is chosen from a list where there is a terminal.
fn which_shell(desk: &mut Desk) -> Result<Shell, Failure> {
    if !desk.can_ask() {
        let flags = desk.how_to_give("shell");
        return Err(failure!(NoTerminal, "missing-answers", flags = flags));
    }
    let shells = Shell::value_variants();
    let lines = shells
        .iter()
        .map(|shell| Listed::new(shell.to_string(), &[]))
        .collect();
    let question = desk.words.say(message!("ask-which-shell"));
    let list = List::new(question, lines, &desk.words);
    let at = desk.ask().choose(&list)?;
    shells.get(at).copied().ok_or_else(|| missing("shell"))
}
