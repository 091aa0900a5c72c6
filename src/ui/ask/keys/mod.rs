//! The keys of the person, one by one, while a question stands.
//!
//! A paste and what was typed ahead look like keys too. A terminal that can says where a paste
//! begins and ends; for the others a line end after which more comes at once is no key but a part
//! of what came.

#[cfg(unix)]
mod bytes;
#[cfg(not(unix))]
mod events;

#[cfg(unix)]
pub(super) use bytes::Keyboard;
#[cfg(not(unix))]
pub(super) use events::Keyboard;

/// A key, or what came as one.
#[cfg_attr(
    not(unix),
    allow(
        dead_code,
        reason = "the console of Windows does not tell of all of them"
    )
)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Key {
    Char(char),
    /// What was pasted, with a line feed for each end of a line.
    Paste(String),
    /// The answer is there.
    Enter,
    /// The end of a line inside something that came at once: it ends no answer.
    LineEnd,
    Up,
    Down,
    Left,
    Right,
    WordLeft,
    WordRight,
    Home,
    End,
    PageUp,
    PageDown,
    Backspace,
    Delete,
    EraseWord,
    EraseBefore,
    EraseAfter,
    Escape,
    /// Ctrl-C.
    Stop,
    /// Ctrl-D.
    NoMore,
    /// Ctrl-Z.
    Suspend,
    Unknown,
}
