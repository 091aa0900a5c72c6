//! Keys where a terminal is no stream of bytes: the console of Windows.
//!
//! It says neither where a paste begins nor whether more keys wait. A key that comes at once was
//! waiting already: nobody types as fast.

use super::super::end::ensure_not_told_to_end;
use super::Key;
use dialoguer::console::Term;
use std::io;
use std::time::{Duration, Instant};

/// What comes within this time was waiting.
const WAITED_FOR: Duration = Duration::from_millis(5);

/// After so many keys that were waiting, an Enter that was waiting too is the end of a pasted line.
const A_PASTE: u32 = 3;

/// The console of standard input.
pub(crate) struct Keyboard {
    term: Term,
    /// How many keys in a row were waiting.
    waiting: u32,
    forgets: bool,
}

impl Keyboard {
    /// The console; nothing of it is changed.
    ///
    /// # Errors
    /// There is none.
    pub(crate) fn open() -> io::Result<Self> {
        let term = Term::stderr();
        if !term.is_term() {
            return Err(io::Error::from(io::ErrorKind::NotConnected));
        }
        Ok(Self {
            term,
            waiting: 0,
            forgets: false,
        })
    }

    /// Throw away what was typed before now.
    pub(crate) fn forget_waiting(&mut self) {
        self.forgets = true;
    }

    /// Whether more was read already: never.
    #[allow(clippy::unused_self, reason = "elsewhere it has to look")]
    pub(crate) fn is_behind(&self) -> bool {
        false
    }

    /// There is no Ctrl-Z here.
    #[allow(
        clippy::unused_self,
        clippy::unnecessary_wraps,
        reason = "elsewhere it can fail"
    )]
    pub(crate) fn suspend(&mut self) -> io::Result<()> {
        Ok(())
    }

    /// The next key.
    ///
    /// # Errors
    /// The console is gone.
    pub(crate) fn key(&mut self) -> io::Result<Key> {
        loop {
            ensure_not_told_to_end()?;
            let asked = Instant::now();
            let key = self.term.read_key_raw()?;
            if asked.elapsed() >= WAITED_FOR {
                (self.waiting, self.forgets) = (0, false);
            } else {
                self.waiting = self.waiting.saturating_add(1);
            }
            let key = self.meaning(key);
            if !self.forgets || key == Key::Stop {
                return Ok(key);
            }
        }
    }

    fn meaning(&self, key: dialoguer::console::Key) -> Key {
        match key {
            dialoguer::console::Key::Enter if self.waiting > A_PASTE => Key::LineEnd,
            dialoguer::console::Key::Enter => Key::Enter,
            dialoguer::console::Key::ArrowUp => Key::Up,
            dialoguer::console::Key::ArrowDown => Key::Down,
            dialoguer::console::Key::ArrowLeft => Key::Left,
            dialoguer::console::Key::ArrowRight => Key::Right,
            dialoguer::console::Key::Home | dialoguer::console::Key::Char('\u{1}') => Key::Home,
            dialoguer::console::Key::End | dialoguer::console::Key::Char('\u{5}') => Key::End,
            dialoguer::console::Key::PageUp => Key::PageUp,
            dialoguer::console::Key::PageDown => Key::PageDown,
            dialoguer::console::Key::Backspace => Key::Backspace,
            dialoguer::console::Key::Del => Key::Delete,
            dialoguer::console::Key::Escape => Key::Escape,
            dialoguer::console::Key::CtrlC | dialoguer::console::Key::Char('\u{3}') => Key::Stop,
            dialoguer::console::Key::Char('\u{4}') => Key::NoMore,
            dialoguer::console::Key::Char('\u{b}') => Key::EraseAfter,
            dialoguer::console::Key::Char('\u{15}') => Key::EraseBefore,
            dialoguer::console::Key::Char('\u{17}' | '\u{7f}') => Key::EraseWord,
            dialoguer::console::Key::Tab if self.waiting > A_PASTE => Key::Char('\t'),
            dialoguer::console::Key::Tab => Key::Char(' '),
            dialoguer::console::Key::Char(letter) if !letter.is_control() => Key::Char(letter),
            _ => Key::Unknown,
        }
    }
}
