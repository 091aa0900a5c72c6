//! The real world, which `main` hands to the program. Beside the desk, only this file touches the
//! process.

use crate::desk::World;
use crate::store::WORK_FACTOR;
use crate::ui::ask::{Ask, AtTerminal, Nobody, Plainly};
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io::{self, IsTerminal as _, Write as _};
use std::process::{Command, ExitStatus};
use std::sync::atomic::{AtomicBool, Ordering};

/// Keep keys and passphrases from a core dump, and from other programs of the same user that look
/// into the memory of this one.
pub fn harden_process() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        let _ = setrlimit(
            Resource::Core,
            Rlimit {
                current: Some(0),
                maximum: Some(0),
            },
        );
    }
    #[cfg(target_os = "linux")]
    let _ = rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable);
}

/// Have a panic tell where it was, and nothing of what it was about.
pub fn install_panic_hook() {
    std::panic::set_hook(Box::new(|panic| {
        let file = |path: &str| {
            path.rsplit(['/', '\\'])
                .next()
                .unwrap_or_default()
                .to_owned()
        };
        let place = panic
            .location()
            .map(|at| format!("{}:{}", file(at.file()), at.line()))
            .unwrap_or_default();
        let _ = writeln!(
            io::stderr(),
            "ekc: fout in het programma / fault in the program ({place})"
        );
    }));
}

/// The world as it is.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "this is the door")]
pub fn real_world(arguments: &[OsString]) -> World {
    let env: BTreeMap<String, String> = std::env::vars_os()
        .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
        .collect();
    let set = |name: &str| {
        env.get(name)
            .is_some_and(|value| !value.is_empty() && value != "0")
    };
    let accessible =
        set("ACCESSIBLE") || arguments.iter().any(|argument| argument == "--accessible");
    let colours = !set("NO_COLOR")
        && env.get("CLICOLOR").is_none_or(|value| value != "0")
        && env.get("TERM").is_none_or(|term| term != "dumb");
    let at_terminal = io::stdin().is_terminal() && io::stderr().is_terminal();
    let ask: Box<dyn Ask> = match (at_terminal, accessible) {
        (false, _) => Box::new(Nobody),
        (true, true) => Box::new(Plainly),
        (true, false) => Box::new(AtTerminal::new(colours)),
    };
    if at_terminal {
        restore_terminal_on_interrupt();
    }
    let screen = if io::stdout().is_terminal() {
        Some(terminal_size::terminal_size().map_or(80, |(width, _)| width.0.max(20)))
    } else {
        None
    };
    World {
        now: test_clock(&env).unwrap_or_else(|| Box::new(chrono::Utc::now)),
        work_factor: test_work_factor(&env).unwrap_or(WORK_FACTOR),
        env,
        data_folder: dirs::data_local_dir(),
        locale: sys_locale::get_locale(),
        input: Box::new(io::BufReader::new(io::stdin())),
        out: Box::new(io::stdout()),
        err: Box::new(io::stderr()),
        ask,
        hand_over,
        keeper: crate::keeper::of_this_system(),
        screen,
        guard: None,
        page_limit: None,
    }
}

/// Whether another program reads the keyboard, such as an editor.
static ANOTHER_HAS_THE_KEYBOARD: AtomicBool = AtomicBool::new(false);

/// Run a program that reads the keyboard. Until it ends, Ctrl-C is for that program.
fn hand_over(command: &mut Command) -> io::Result<ExitStatus> {
    ANOTHER_HAS_THE_KEYBOARD.store(true, Ordering::SeqCst);
    let ended = command.status();
    ANOTHER_HAS_THE_KEYBOARD.store(false, Ordering::SeqCst);
    ended
}

/// At Ctrl-C, restore the terminal and stop with 130. A command records in one transaction, so
/// nothing is half-written. Whether it did record cannot be known here: it goes on until the very
/// end.
fn restore_terminal_on_interrupt() {
    #[cfg(unix)]
    let before = rustix::termios::tcgetattr(io::stdin()).ok();
    let _ = ctrlc::set_handler(move || {
        if ANOTHER_HAS_THE_KEYBOARD.load(Ordering::SeqCst) {
            return;
        }
        #[cfg(unix)]
        if let Some(before) = &before {
            let _ = rustix::termios::tcsetattr(
                io::stdin(),
                rustix::termios::OptionalActions::Now,
                before,
            );
        }
        // A question that redraws the screen notices by itself and says so in the language of the
        // user; one that waits for a line does not.
        std::thread::sleep(std::time::Duration::from_millis(200));
        let _ = writeln!(
            io::stderr(),
            "\x1b[?25h\nekc: gestopt; wat is vastgelegd, ziet u met / \
             stopped; what was recorded, you see with: ekc log --all"
        );
        leave(130);
    });
}

/// Exit at once: a command may still be running, and an ordinary exit would unload the libraries it
/// uses.
fn leave(code: i32) -> ! {
    #[cfg(unix)]
    signal_hook::low_level::exit(code);
    #[cfg(not(unix))]
    std::process::exit(code);
}

/// The stories and tests run on a fixed day. Only in builds with debug assertions: in a release, a
/// clock that can be set would be a way to falsify the log.
fn test_clock(
    env: &BTreeMap<String, String>,
) -> Option<Box<dyn Fn() -> chrono::DateTime<chrono::Utc>>> {
    if !cfg!(debug_assertions) {
        return None;
    }
    let moment = chrono::DateTime::parse_from_rfc3339(env.get("EKC_TEST_NOW")?)
        .ok()?
        .with_timezone(&chrono::Utc);
    Some(Box::new(move || moment))
}

/// Tests use cheap key files. Only in builds with debug assertions.
fn test_work_factor(env: &BTreeMap<String, String>) -> Option<u8> {
    if !cfg!(debug_assertions) {
        return None;
    }
    env.get("EKC_TEST_WORK_FACTOR")?.parse().ok()
}
