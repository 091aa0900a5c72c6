//! The passphrase at the desk: asked, or given by a file descriptor or a command.

use super::Desk;
use crate::failure::{Failure, failure};
use crate::words::message;
use age::secrecy::{ExposeSecret as _, SecretString};
use std::io::{BufRead as _, Read as _};
use std::process::{Child, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use zeroize::Zeroizing;

/// The most that a command may say, in bytes. The passphrase is its first line; a keeper of
/// passwords may give notes behind it.
const MOST_SAID: usize = 64 * 1024;

/// How long a command may take: it may ask somebody for another passphrase.
const PATIENCE: Duration = Duration::from_mins(3);

/// How long is waited for the last words of a command that ended. Something it started may hold
/// its output open, for ever.
const LAST_WORDS: Duration = Duration::from_secs(2);

/// How often a passphrase may be typed. Back at the prompt of the shell, the next one would be
/// typed into the shell, and stand in its history.
const MOST_TYPED: u32 = 3;

/// How often is looked.
const A_MOMENT: Duration = Duration::from_millis(2);

impl Desk {
    /// The passphrase: from a file descriptor, from a command, or by asking.
    ///
    /// # Errors
    /// `no-terminal-passphrase` (exit 7), `passphrase-command-failed` (exit 12).
    pub fn passphrase(&mut self) -> Result<SecretString, Failure> {
        if let Some(given) = self.given_passphrase()? {
            return Ok(given);
        }
        if !self.can_ask() {
            return Err(failure!(NoTerminal, "no-terminal-passphrase"));
        }
        let prompt = self.words.say(message!("ask-passphrase"));
        self.world.ask.secret(&prompt)
    }

    /// Whether another passphrase may be typed after a wrong one, which is said; `wrong` counts
    /// those. One that was given and not typed stays as it is: then this is not asked.
    pub fn may_type_another(&mut self, wrong: &mut u32) -> bool {
        *wrong += 1;
        let left = MOST_TYPED.saturating_sub(*wrong);
        if left == 0 || !self.can_ask() {
            return false;
        }
        let remark = self
            .words
            .say(message!("ask-passphrase-wrong", count = left));
        self.world.ask.remark(&remark);
        true
    }

    /// Set the passphrase, so that none is asked and no command is run for it.
    pub fn set_passphrase(&mut self, passphrase: &str) {
        self.passphrase = Some(SecretString::from(passphrase.to_owned()));
    }

    /// The passphrase that was given without asking, if any.
    ///
    /// # Errors
    /// `passphrase-command-failed`, `passphrase-command-endless` (exit 12), `passphrase-empty`
    /// (exit 5).
    pub fn given_passphrase(&mut self) -> Result<Option<SecretString>, Failure> {
        if let Some(passphrase) = &self.passphrase {
            return Ok(Some(passphrase.clone()));
        }
        let command = self
            .options
            .passphrase_command
            .clone()
            .or_else(|| self.env("EKC_PASSPHRASE_COMMAND").map(str::to_owned));
        let given = if let Some(descriptor) = self.options.passphrase_fd {
            self.read_descriptor(descriptor)?
        } else if let Some(command) = command {
            run_for_passphrase(&command)?
        } else {
            return Ok(None);
        };
        let passphrase = first_line(&given)?;
        self.passphrase = Some(passphrase.clone());
        Ok(Some(passphrase))
    }

    pub(super) fn read_descriptor(&mut self, descriptor: i32) -> Result<SecretString, Failure> {
        let failed = |_| failure!(WrongKey, "passphrase-fd-failed");
        let mut text = String::new();
        if descriptor == 0 {
            // Only the first line: a form may follow it.
            let mut line = Vec::new();
            self.world
                .input
                .by_ref()
                .take(4096)
                .read_until(b'\n', &mut line)
                .map_err(failed)?;
            text =
                String::from_utf8(line).map_err(|_| failure!(WrongKey, "passphrase-fd-failed"))?;
        } else {
            let file = std::fs::File::open(format!("/dev/fd/{descriptor}")).map_err(failed)?;
            file.take(4096).read_to_string(&mut text).map_err(failed)?;
        }
        Ok(SecretString::from(text))
    }
}

/// The first line of what was given as a passphrase. A byte order mark, which Notepad puts in front
/// of a file, is no part of it.
pub(super) fn first_line(given: &SecretString) -> Result<SecretString, Failure> {
    let given = given.expose_secret();
    let given = given.strip_prefix('\u{FEFF}').unwrap_or(given);
    let first = given.lines().next().unwrap_or_default();
    if first.is_empty() {
        Err(failure!(Invalid, "passphrase-empty"))
    } else {
        Ok(SecretString::from(first.to_owned()))
    }
}

/// The shell of the system, with a command for it.
#[cfg(not(windows))]
fn shell(command: &str) -> std::process::Command {
    let mut shell = std::process::Command::new("sh");
    shell.arg("-c").arg(command);
    shell
}

/// The shell of the system with a command, passed on as it was typed: `cmd` knows no other way to
/// write a quote in quotes.
#[cfg(windows)]
fn shell(command: &str) -> std::process::Command {
    use std::os::windows::process::CommandExt as _;
    let mut shell = std::process::Command::new("cmd");
    shell.raw_arg(format!("/S /C \"{command}\""));
    shell
}

/// Run a command of the user's own choosing, such as that of a password keeper, and give the first
/// line that it says.
///
/// # Errors
/// `passphrase-command-failed`, `passphrase-command-endless` (exit 12).
pub(super) fn run_for_passphrase(command: &str) -> Result<SecretString, Failure> {
    run_within(command, PATIENCE)
}

fn run_within(command: &str, patience: Duration) -> Result<SecretString, Failure> {
    let failed = || failure!(WrongKey, "passphrase-command-failed");
    let mut child = shell(command)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::inherit())
        .spawn()
        .map_err(|_| failed())?;
    let said = listen(&mut child).ok_or_else(failed)?;
    let begun = Instant::now();
    let ended = loop {
        // First whether it ended: at what is too much its output is closed, and it may end by that.
        let ended = child.try_wait().map_err(|_| failed())?;
        let too_much = said.lock().is_ok_and(|said| said.text.len() > MOST_SAID);
        match ended {
            Some(ended) if !too_much => break ended,
            None if !too_much && begun.elapsed() < patience => std::thread::sleep(A_MOMENT),
            Some(_) | None => {
                let _ = child.kill();
                let _ = child.wait();
                return Err(failure!(WrongKey, "passphrase-command-endless"));
            }
        }
    };
    if !ended.success() {
        return Err(failed());
    }
    let begun = Instant::now();
    while begun.elapsed() < LAST_WORDS && said.lock().is_ok_and(|said| said.is_awaited()) {
        std::thread::sleep(A_MOMENT);
    }
    let said = said.lock().map_err(|_| failed())?;
    let line = said.text.split_inclusive(|byte| *byte == b'\n').next();
    let line = std::str::from_utf8(line.unwrap_or_default()).map_err(|_| failed())?;
    Ok(SecretString::from(line))
}

/// What a command said so far.
struct Said {
    text: Zeroizing<Vec<u8>>,
    /// Nothing comes behind it.
    is_whole: bool,
}

impl Said {
    /// Whether the passphrase may still come: it is the first line.
    fn is_awaited(&self) -> bool {
        !self.is_whole && !self.text.contains(&b'\n')
    }
}

/// Read what a command says while it runs, and no more than it may say; then its output is closed,
/// at which most commands end.
fn listen(child: &mut Child) -> Option<Arc<Mutex<Said>>> {
    let mut output = child.stdout.take()?;
    let said = Arc::new(Mutex::new(Said {
        text: Zeroizing::new(Vec::with_capacity(2 * MOST_SAID)),
        is_whole: false,
    }));
    let heard = Arc::clone(&said);
    std::thread::spawn(move || {
        let mut piece = Zeroizing::new([0; 4096]);
        loop {
            let count = output.read(piece.as_mut_slice()).unwrap_or(0);
            let Ok(mut said) = heard.lock() else {
                return;
            };
            said.text.extend_from_slice(&piece[..count]);
            if count == 0 {
                said.is_whole = true;
                return;
            }
            if said.text.len() > MOST_SAID {
                return;
            }
        }
    });
    Some(said)
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use super::*;

    fn run(command: &str) -> Result<String, &'static str> {
        let said = run_within(command, Duration::from_secs(3));
        said.map(|said| said.expose_secret().to_owned())
            .map_err(|failure| failure.code())
    }

    #[test]
    fn a_command_for_the_passphrase_that_never_ends_is_stopped() {
        let begun = Instant::now();
        assert_eq!(run("sleep 60"), Err("passphrase-command-endless"));
        assert_eq!(run("yes"), Err("passphrase-command-endless"));
        assert_eq!(
            run("cat /dev/zero").map(|said| said.len()),
            Err("passphrase-command-endless")
        );
        assert!(begun.elapsed() < Duration::from_secs(40));
    }

    #[test]
    fn what_a_command_leaves_running_is_not_waited_for() {
        let begun = Instant::now();
        assert_eq!(run("echo goed; sleep 60 &"), Ok("goed\n".to_owned()));
        assert!(begun.elapsed() < Duration::from_secs(40));
    }

    #[test]
    fn a_byte_order_mark_in_front_of_a_passphrase_is_no_part_of_it() {
        let first = |text: &str| {
            let line = first_line(&SecretString::from(text.to_owned()));
            line.map(|line| line.expose_secret().to_owned())
                .map_err(|failure| failure.code())
        };
        assert_eq!(first("\u{FEFF}geheim\r\n"), Ok("geheim".to_owned()));
        assert_eq!(first("geheim\u{FEFF}\n"), Ok("geheim\u{FEFF}".to_owned()));
        assert_eq!(first("\u{FEFF}\r\n"), Err("passphrase-empty"));
        assert_eq!(
            run("printf '\\357\\273\\277geheim'"),
            Ok("\u{FEFF}geheim".to_owned())
        );
    }

    #[test]
    fn notes_behind_the_passphrase_do_no_harm_and_an_error_is_told() {
        for command in ["echo goed; seq 1 5000", "echo goed; printf '\\377'"] {
            assert_eq!(run(command), Ok("goed\n".to_owned()));
        }
        assert_eq!(run("printf goed"), Ok("goed".to_owned()));
        assert_eq!(run("false"), Err("passphrase-command-failed"));
        assert_eq!(run("printf '\\377'"), Err("passphrase-command-failed"));
    }
}
