//! A secret: nothing of it is shown, and what was typed before it was asked is no part of it.

#[cfg(unix)]
use super::{screen::Screen, stop};
use crate::ui::shown::on_stderr;
#[cfg(not(unix))]
use crate::ui::shown::styled;
use age::secrecy::SecretString;
use std::io;
#[cfg(unix)]
use zeroize::Zeroizing;

#[cfg(unix)]
/// Room for a secret while it is typed, in bytes. For a longer one the buffer grows, and leaves
/// copies in memory.
const ROOM: usize = 1024;

/// Ask for a secret behind these words.
pub(super) fn secret(lead: &str) -> io::Result<SecretString> {
    let secret = hidden(lead);
    on_stderr("\n");
    secret
}

/// The system edits the line, as everywhere where a passphrase is asked.
/// Ctrl-D gives no empty secret: it stops.
#[cfg(unix)]
fn hidden(lead: &str) -> io::Result<SecretString> {
    let _quiet = Quiet::begin()?;
    Screen::new().write(lead)?;
    let mut typed = Zeroizing::new(String::with_capacity(ROOM));
    if io::stdin().read_line(&mut typed)? == 0 {
        return Err(stop());
    }
    Ok(SecretString::from(typed.trim_end_matches(['\n', '\r'])))
}

/// A terminal that does not show what is typed, until it is dropped.
#[cfg(unix)]
struct Quiet {
    /// How it was; nothing for what is no terminal, which shows nothing by itself.
    before: Option<rustix::termios::Termios>,
}

#[cfg(unix)]
impl Quiet {
    fn begin() -> io::Result<Self> {
        use rustix::termios::{LocalModes, OptionalActions, tcgetattr, tcsetattr};
        let before = match tcgetattr(io::stdin()) {
            Ok(before) => before,
            Err(rustix::io::Errno::NOTTY) => return Ok(Self { before: None }),
            Err(error) => return Err(error.into()),
        };
        let mut quiet = before.clone();
        quiet.local_modes -= LocalModes::ECHO;
        tcsetattr(io::stdin(), OptionalActions::Flush, &quiet)?;
        Ok(Self {
            before: Some(before),
        })
    }
}

#[cfg(unix)]
impl Drop for Quiet {
    fn drop(&mut self) {
        use rustix::termios::{OptionalActions, tcsetattr};
        if let Some(before) = &self.before {
            // What came behind the secret is no answer to anything.
            let _ = tcsetattr(io::stdin(), OptionalActions::Flush, before);
        }
    }
}

/// Elsewhere the library knows how a console hides what is typed.
#[cfg(not(unix))]
fn hidden(lead: &str) -> io::Result<SecretString> {
    let typed = dialoguer::Password::new()
        .with_prompt(styled(lead.trim_end()))
        .report(false)
        .interact()
        .map_err(|dialoguer::Error::IO(error)| error)?;
    Ok(SecretString::from(typed))
}
