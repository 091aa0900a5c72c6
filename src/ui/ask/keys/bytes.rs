//! Keys from the bytes of a terminal, as every Unix has them.

use super::super::end::ensure_not_told_to_end;
use super::Key;
use rustix::io::{ioctl_fionread, read, retry_on_intr};
use rustix::process::{Signal, kill_current_process_group};
use rustix::termios::{
    OptionalActions, QueueSelector, SpecialCodeIndex, Termios, tcflush, tcgetattr, tcsetattr,
};
use std::io;
use std::time::{Duration, Instant};
use zeroize::Zeroizing;

/// How long the next byte of one paste or key may take. Nobody types as fast.
const AT_ONCE: Duration = Duration::from_millis(30);

/// How long the terminal waits for a key before it gives nothing, in tenths of a second. Then is
/// looked whether the program was told to end.
const TENTHS: u8 = 1;

/// What gives nothing sooner than this does not wait: the terminal is gone.
const TOO_SOON: Duration = Duration::from_millis(50);

/// Most bytes that are read at once. The buffer never grows, so that no copy of a secret is left in
/// memory.
const MOST: usize = 1024;

/// A terminal that gives each key at once, until it is dropped.
pub(crate) type Keyboard = Keys<Raw>;

impl Keyboard {
    /// Take the terminal; it is given back as it was.
    ///
    /// # Errors
    /// Standard input is no terminal.
    pub(crate) fn open() -> io::Result<Self> {
        Ok(Self::over(Raw::enter()?))
    }

    /// Throw away what was typed before now.
    pub(crate) fn forget_waiting(&mut self) {
        self.buffer.clear();
        self.at = 0;
        let _ = tcflush(io::stdin(), QueueSelector::IFlush);
    }

    /// Ctrl-Z: stop as any program does, until the shell continues it.
    pub(crate) fn suspend(&mut self) -> io::Result<()> {
        self.source.leave();
        kill_current_process_group(Signal::TSTP)?;
        self.source.take()
    }
}

/// The terminal of standard input, with the line discipline off.
pub(crate) struct Raw {
    before: Termios,
    raw: Termios,
}

impl Raw {
    fn enter() -> io::Result<Self> {
        let before =
            tcgetattr(io::stdin()).map_err(|_| io::Error::from(io::ErrorKind::NotConnected))?;
        let mut raw = before.clone();
        raw.make_raw();
        // A line feed still begins a new line.
        raw.output_modes = before.output_modes;
        raw.special_codes[SpecialCodeIndex::VMIN] = 0;
        raw.special_codes[SpecialCodeIndex::VTIME] = TENTHS;
        let terminal = Self { before, raw };
        terminal.take()?;
        Ok(terminal)
    }

    fn take(&self) -> io::Result<()> {
        tcsetattr(io::stdin(), OptionalActions::Drain, &self.raw).map_err(io::Error::from)
    }

    fn leave(&self) {
        let _ = tcsetattr(io::stdin(), OptionalActions::Drain, &self.before);
    }
}

impl Drop for Raw {
    fn drop(&mut self) {
        self.leave();
    }
}

impl Bytes for Raw {
    fn wait(&mut self, into: &mut Vec<u8>) -> io::Result<()> {
        let mut bytes = Zeroizing::new([0_u8; MOST]);
        loop {
            ensure_not_told_to_end()?;
            let asked = Instant::now();
            let count = retry_on_intr(|| read(io::stdin(), &mut bytes[..]))?;
            if count > 0 {
                into.extend(bytes.iter().take(count));
                return Ok(());
            }
            if asked.elapsed() < TOO_SOON {
                return Err(io::Error::from(io::ErrorKind::UnexpectedEof));
            }
        }
    }

    fn at_once(&mut self, into: &mut Vec<u8>) -> io::Result<()> {
        if ioctl_fionread(io::stdin())? == 0 {
            std::thread::sleep(AT_ONCE);
        }
        if ioctl_fionread(io::stdin())? > 0 {
            self.wait(into)?;
        }
        Ok(())
    }
}

/// Where bytes come from.
pub(crate) trait Bytes {
    /// Wait for bytes: at least one, or an error.
    fn wait(&mut self, into: &mut Vec<u8>) -> io::Result<()>;
    /// What is there, or comes at once; may be nothing.
    fn at_once(&mut self, into: &mut Vec<u8>) -> io::Result<()>;
}

/// Keys, read from bytes.
pub(crate) struct Keys<S> {
    source: S,
    buffer: Zeroizing<Vec<u8>>,
    at: usize,
}

impl<S: Bytes> Keys<S> {
    fn over(source: S) -> Self {
        Self {
            source,
            buffer: Zeroizing::new(Vec::with_capacity(MOST)),
            at: 0,
        }
    }

    /// Whether more was read already: then the screen can wait.
    pub(crate) fn is_behind(&self) -> bool {
        self.at < self.buffer.len()
    }

    /// The next key.
    ///
    /// # Errors
    /// The terminal is gone.
    pub(crate) fn key(&mut self) -> io::Result<Key> {
        let byte = self.byte()?;
        Ok(match byte {
            b'\r' | b'\n' => self.line_end(byte)?,
            0x1b => self.escape()?,
            b'\t' => self.tab()?,
            0x01 => Key::Home,
            0x02 => Key::Left,
            0x03 => Key::Stop,
            0x04 => Key::NoMore,
            0x05 => Key::End,
            0x06 => Key::Right,
            0x08 | 0x7f => Key::Backspace,
            0x0b => Key::EraseAfter,
            0x0e => Key::Down,
            0x10 => Key::Up,
            0x15 => Key::EraseBefore,
            0x17 => Key::EraseWord,
            0x1a => Key::Suspend,
            0x00..=0x1f => Key::Unknown,
            _ => self.letter(byte)?,
        })
    }

    fn byte(&mut self) -> io::Result<u8> {
        if !self.is_behind() {
            self.buffer.clear();
            self.at = 0;
            self.source.wait(&mut self.buffer)?;
        }
        let byte = self.peek();
        self.at += 1;
        byte.ok_or_else(|| io::Error::from(io::ErrorKind::UnexpectedEof))
    }

    fn peek(&self) -> Option<u8> {
        self.buffer.get(self.at).copied()
    }

    /// The next byte, if it is there or comes at once.
    fn soon(&mut self) -> io::Result<Option<u8>> {
        if !self.is_behind() {
            self.buffer.clear();
            self.at = 0;
            self.source.at_once(&mut self.buffer)?;
        }
        Ok(self.peek())
    }

    /// A tab after which more comes at once parts the columns of a table that is pasted. The key
    /// alone is a space.
    fn tab(&mut self) -> io::Result<Key> {
        let is_pasted = self.soon()?.is_some();
        Ok(Key::Char(if is_pasted { '\t' } else { ' ' }))
    }

    fn line_end(&mut self, byte: u8) -> io::Result<Key> {
        let mut next = self.soon()?;
        if (byte, next) == (b'\r', Some(b'\n')) {
            self.at += 1;
            next = self.soon()?;
        }
        Ok(if next.is_some() {
            Key::LineEnd
        } else {
            Key::Enter
        })
    }

    fn letter(&mut self, first: u8) -> io::Result<Key> {
        let more = match first {
            0xc2..=0xdf => 1,
            0xe0..=0xef => 2,
            0xf0..=0xf4 => 3,
            _ => 0,
        };
        let mut bytes = vec![first];
        for _ in 0..more {
            let Some(next @ 0x80..=0xbf) = self.soon()? else {
                break;
            };
            self.at += 1;
            bytes.push(next);
        }
        let letter = std::str::from_utf8(&bytes)
            .ok()
            .and_then(|text| text.chars().next())
            .filter(|letter| !letter.is_control());
        Ok(letter.map_or(Key::Unknown, Key::Char))
    }

    /// The Escape key alone, or a key that begins with it.
    fn escape(&mut self) -> io::Result<Key> {
        let Some(next) = self.soon()? else {
            return Ok(Key::Escape);
        };
        self.at += 1;
        Ok(match next {
            b'[' => self.sequence()?,
            b'O' => {
                let last = self.byte()?;
                plain_key(last)
            }
            b'b' => Key::WordLeft,
            b'f' => Key::WordRight,
            0x08 | 0x7f => Key::EraseWord,
            0x1b => Key::Escape,
            _ => Key::Unknown,
        })
    }

    /// What stands between `ESC [` and the letter that ends it (ECMA-48).
    fn sequence(&mut self) -> io::Result<Key> {
        let mut inside = Vec::new();
        let last = loop {
            match self.byte()? {
                last @ 0x40..=0x7e => break last,
                byte => inside.push(byte),
            }
        };
        Ok(match (inside.as_slice(), last) {
            (b"200", b'~') => return self.paste(),
            (b"1" | b"7", b'~') => Key::Home,
            (b"4" | b"8", b'~') => Key::End,
            (b"3", b'~') => Key::Delete,
            (b"5", b'~') => Key::PageUp,
            (b"6", b'~') => Key::PageDown,
            (b"1;3" | b"1;5", b'D') => Key::WordLeft,
            (b"1;3" | b"1;5", b'C') => Key::WordRight,
            (b"", last) => plain_key(last),
            _ => Key::Unknown,
        })
    }

    /// A paste, until the terminal says that it ends.
    fn paste(&mut self) -> io::Result<Key> {
        const END: &[u8] = b"\x1b[201~";
        let mut bytes = Vec::new();
        while !bytes.ends_with(END) {
            let byte = self.byte()?;
            // The end of the paste never came: the person can still stop the program.
            if byte == 0x03 && self.soon()?.is_none() {
                return Ok(Key::Stop);
            }
            bytes.push(byte);
        }
        bytes.truncate(bytes.len() - END.len());
        let text = String::from_utf8_lossy(&bytes);
        Ok(Key::Paste(text.replace("\r\n", "\n").replace('\r', "\n")))
    }
}

/// A key that is one letter behind its beginning.
fn plain_key(last: u8) -> Key {
    match last {
        b'A' => Key::Up,
        b'B' => Key::Down,
        b'C' => Key::Right,
        b'D' => Key::Left,
        b'H' => Key::Home,
        b'F' => Key::End,
        _ => Key::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::VecDeque;

    /// What is typed: each piece comes at once, and then nothing for a while.
    struct Pieces(VecDeque<Vec<u8>>);

    impl Bytes for Pieces {
        fn wait(&mut self, into: &mut Vec<u8>) -> io::Result<()> {
            let piece = self
                .0
                .pop_front()
                .ok_or_else(|| io::Error::from(io::ErrorKind::UnexpectedEof))?;
            into.extend(piece);
            Ok(())
        }
        fn at_once(&mut self, _: &mut Vec<u8>) -> io::Result<()> {
            Ok(())
        }
    }

    fn keys(pieces: &[&str]) -> Vec<Key> {
        let pieces = pieces.iter().map(|piece| piece.as_bytes().to_vec());
        let mut keys = Keys::over(Pieces(pieces.collect()));
        std::iter::from_fn(|| keys.key().ok()).collect()
    }

    #[test]
    fn a_paste_is_one_key_with_its_line_ends() {
        assert_eq!(
            keys(&["\x1b[200~een\r\ntwee\rdrie\n\x1b[201~", "\r"]),
            [Key::Paste("een\ntwee\ndrie\n".to_owned()), Key::Enter]
        );
        // In pieces, as over a slow line.
        assert_eq!(
            keys(&["\x1b[200~een\r", "twee\x1b[2", "01~"]),
            [Key::Paste("een\ntwee".to_owned())]
        );
        assert_eq!(keys(&["\x1b[200~een", "\x03"]), [Key::Stop]);
    }

    #[test]
    fn a_line_end_after_which_more_comes_at_once_ends_no_answer() {
        assert_eq!(
            keys(&["a\rb", "\r"]),
            [Key::Char('a'), Key::LineEnd, Key::Char('b'), Key::Enter]
        );
        assert_eq!(keys(&["a\r\n"]), [Key::Char('a'), Key::Enter]);
        assert_eq!(
            keys(&["a\r\nb\r"]),
            [Key::Char('a'), Key::LineEnd, Key::Char('b'), Key::Enter]
        );
    }

    #[test]
    fn a_tab_that_is_pasted_stays_and_the_key_alone_is_a_space() {
        let (bep, oma) = (Key::Char('b'), Key::Char('o'));
        assert_eq!(keys(&["b\to"]), [bep.clone(), Key::Char('\t'), oma.clone()]);
        assert_eq!(keys(&["b", "\t", "o"]), [bep, Key::Char(' '), oma]);
        assert_eq!(
            keys(&["\x1b[200~b\to\x1b[201~"]),
            [Key::Paste("b\to".to_owned())]
        );
    }

    /// What is pasted where the terminal does not mark it, and comes in pieces: each at once after
    /// the one before, and then nothing for a while.
    struct Close(VecDeque<Vec<u8>>);

    impl Bytes for Close {
        fn wait(&mut self, into: &mut Vec<u8>) -> io::Result<()> {
            let piece = self.0.pop_front();
            into.extend(piece.ok_or_else(|| io::Error::from(io::ErrorKind::UnexpectedEof))?);
            Ok(())
        }
        fn at_once(&mut self, into: &mut Vec<u8>) -> io::Result<()> {
            into.extend(self.0.pop_front().unwrap_or_default());
            Ok(())
        }
    }

    #[test]
    fn a_paste_that_nothing_marks_is_one_answer_also_when_it_comes_in_pieces() {
        let pieces = ["a\r", "\nb\r", "c", "\r"].map(|piece| piece.as_bytes().to_vec());
        let mut keys = Keys::over(Close(pieces.into_iter().collect()));
        let all: Vec<Key> = std::iter::from_fn(|| keys.key().ok()).collect();
        let letter = Key::Char;
        assert_eq!(
            all,
            [
                letter('a'),
                Key::LineEnd,
                letter('b'),
                Key::LineEnd,
                letter('c'),
                Key::Enter
            ]
        );
    }

    #[test]
    fn the_keys_of_a_terminal_are_known() {
        for (bytes, key) in [
            ("\x1b[A", Key::Up),
            ("\x1bOB", Key::Down),
            ("\x1b[H", Key::Home),
            ("\x1b[1~", Key::Home),
            ("\x05", Key::End),
            ("\x1b[3~", Key::Delete),
            ("\x1b[1;5D", Key::WordLeft),
            ("\x1bf", Key::WordRight),
            ("\x7f", Key::Backspace),
            ("\x15", Key::EraseBefore),
            ("\x1b", Key::Escape),
            ("\x03", Key::Stop),
            ("\x04", Key::NoMore),
            ("\x1a", Key::Suspend),
            ("\x1b[24~", Key::Unknown),
            ("Ç", Key::Char('Ç')),
            ("李", Key::Char('李')),
            ("\u{85}", Key::Unknown),
        ] {
            assert_eq!(keys(&[bytes]), [key], "{bytes:?}");
        }
    }
}
