//! `ekc completions`: completion for a shell. It knows commands and flags, never names.

use crate::desk::Desk;
use crate::failure::Failure;
use clap_complete::Shell;

#[derive(clap::Args)]
pub(crate) struct Form {
    #[arg(value_name = "SHELL", value_enum)]
    shell: Shell,
}

pub(crate) fn run(form: &Form, desk: &mut Desk) -> Result<(), Failure> {
    let mut script = Vec::new();
    clap_complete::generate(
        form.shell,
        &mut super::command_line(desk),
        "ekc",
        &mut script,
    );
    desk.print(String::from_utf8_lossy(&script).trim_end())
}
