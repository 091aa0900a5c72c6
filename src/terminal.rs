//! The real world, which `main` hands to the program. Beside the desk, only this file touches the
//! process.

use crate::desk::World;
use crate::store::WORK_FACTOR;
use crate::ui::ask::{Ask, AtTerminal, Nobody, Plainly, is_end_awaited, tell_to_end};
use crate::ui::shown::{on_stderr, steer_stderr};
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io::{self, IsTerminal as _};
use std::process::{Command, ExitStatus};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

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
        on_stderr(&format!(
            "ekc: fout in het programma / fault in the program ({place})\n"
        ));
    }));
}

/// The world as it is.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "this is the door")]
pub fn real_world(arguments: &[OsString]) -> World {
    let env: BTreeMap<String, String> = std::env::vars_os()
        // A value that is no text is kept as well as it goes, so that it is missed by nobody.
        .filter_map(|(name, value)| {
            Some((
                name.into_string().ok()?,
                value.to_string_lossy().into_owned(),
            ))
        })
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
    stop_when_told_to(at_terminal);
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

/// How long the end waits for a form that keeps what was answered. Behind it stands the patience
/// for another `ekc` that is writing.
const PATIENCE: Duration = Duration::from_secs(10);

/// Tell the questions that the program is to end, and wait for a form that is open: it keeps what
/// was answered, says so and ends the program by itself.
fn wait_for_an_open_form() {
    tell_to_end();
    let told = Instant::now();
    while is_end_awaited() && told.elapsed() < PATIENCE {
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// At Ctrl-C, and when the system tells it to stop or the terminal is closed (SIGTERM, SIGHUP),
/// restore the terminal, say how to see what was recorded, and exit with 130. A command is recorded
/// whole or not at all, so nothing is half-written. Whether it was recorded cannot be known here:
/// it goes on until the very end.
#[cfg(unix)]
fn stop_when_told_to(at_terminal: bool) {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    let before = rustix::termios::tcgetattr(io::stdin()).ok();
    let wanted = [SIGHUP, SIGINT, SIGTERM]
        .into_iter()
        .filter(|signal| !is_ignored(*signal));
    let Ok(mut signals) = signal_hook::iterator::Signals::new(wanted) else {
        return;
    };
    let stop = move || {
        for signal in signals.forever() {
            if signal == SIGINT && ANOTHER_HAS_THE_KEYBOARD.load(Ordering::SeqCst) {
                continue;
            }
            wait_for_an_open_form();
            if let Some(before) = before.as_ref().filter(|_| at_terminal) {
                let _ = rustix::termios::tcsetattr(
                    io::stdin(),
                    rustix::termios::OptionalActions::Now,
                    before,
                );
            }
            say_and_leave(at_terminal);
        }
    };
    let _ = std::thread::Builder::new().spawn(stop);
}

/// At Ctrl-C, say how to see what was recorded, and exit with 130.
#[cfg(not(unix))]
fn stop_when_told_to(at_terminal: bool) {
    let _ = ctrlc::set_handler(move || {
        if !ANOTHER_HAS_THE_KEYBOARD.load(Ordering::SeqCst) {
            wait_for_an_open_form();
            say_and_leave(at_terminal);
        }
    });
}

/// Whether who started this program wants a signal to be ignored, as `nohup` does.
#[cfg(target_os = "linux")]
fn is_ignored(signal: i32) -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mask = status
        .lines()
        .find_map(|line| line.strip_prefix("SigIgn:"))
        .and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok())
        .unwrap_or_default();
    u32::try_from(signal - 1).is_ok_and(|bit| (mask >> bit) & 1 == 1)
}

/// Whether who started this program wants a signal to be ignored. This system does not tell.
#[cfg(all(unix, not(target_os = "linux")))]
fn is_ignored(_: i32) -> bool {
    false
}

fn say_and_leave(at_terminal: bool) {
    // A question that redraws the screen notices Ctrl-C by itself and says so in the language of
    // the user; one that waits for a line does not.
    std::thread::sleep(Duration::from_millis(200));
    if at_terminal {
        // Show the cursor, and take a paste as what is typed.
        steer_stderr("\x1b[?2004l\x1b[?25h");
    }
    on_stderr(
        "\nekc: gestopt; wat is vastgelegd, ziet u met / \
         stopped; what was recorded, you see with: ekc log --all\n",
    );
    leave(130);
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
