//! `ekc`: collects the world (clock, environment, streams, keyboard) and hands it to the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    ekc::harden_process();
    ekc::install_panic_hook();
    let arguments: Vec<std::ffi::OsString> = std::env::args_os().collect();
    let world = ekc::real_world(&arguments);
    // A panic has an exit code too. The hook has told where it was.
    let ran = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| ekc::run(world, arguments)));
    ExitCode::from(ran.unwrap_or(1))
}
