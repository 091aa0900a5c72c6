//! Text while it is typed: a line that can be edited anywhere, and how it lies on the screen.

use super::keys::Key;
use crate::ui::shown;
use textwrap::core::display_width;

/// Joins two signs into one.
const JOINER: char = '\u{200d}';

/// What was typed so far, and where the cursor stands.
#[derive(Debug, Default)]
pub(super) struct Typed {
    letters: Vec<char>,
    at: usize,
}

impl Typed {
    pub(super) fn text(&self) -> String {
        self.letters.iter().collect()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.letters.is_empty()
    }

    pub(super) fn clear(&mut self) {
        self.letters.clear();
        self.at = 0;
    }

    /// Put text where the cursor is; what is no text is left out. A tab stays: it parts the columns
    /// of a table that is pasted.
    pub(super) fn put(&mut self, text: &str) {
        for letter in text.chars() {
            if ['\n', '\t'].contains(&letter) || !letter.is_control() {
                self.letters.insert(self.at, letter);
                self.at += 1;
            }
        }
    }

    /// Edit; whether this key is one that edits.
    pub(super) fn edit(&mut self, key: &Key) -> bool {
        match key {
            Key::Char(letter) => self.put(letter.encode_utf8(&mut [0; 4])),
            Key::Paste(text) => self.put(text),
            Key::LineEnd => self.put("\n"),
            Key::Left => self.at = self.sign_before(self.at),
            Key::Right => self.at = self.sign_after(self.at),
            Key::WordLeft => self.at = self.word_before(),
            Key::WordRight => self.at = self.word_after(),
            Key::Home => self.at = 0,
            Key::End => self.at = self.letters.len(),
            Key::Backspace => self.erase(self.sign_before(self.at), self.at),
            Key::Delete => self.erase(self.at, self.sign_after(self.at)),
            Key::EraseWord => self.erase(self.word_before(), self.at),
            Key::EraseBefore => self.erase(0, self.at),
            Key::EraseAfter => self.erase(self.at, self.letters.len()),
            Key::Enter
            | Key::Up
            | Key::Down
            | Key::PageUp
            | Key::PageDown
            | Key::Escape
            | Key::Stop
            | Key::NoMore
            | Key::Suspend
            | Key::Unknown => return false,
        }
        true
    }

    fn erase(&mut self, from: usize, until: usize) {
        self.letters.drain(from..until);
        self.at = from;
    }

    fn letter(&self, at: usize) -> char {
        self.letters.get(at).copied().unwrap_or(' ')
    }

    /// Whether a sign on the screen begins here:
    /// an accent or a joined picture belongs to what is before it.
    fn begins(&self, at: usize) -> bool {
        at == 0
            || at >= self.letters.len()
            || ['\n', '\t'].contains(&self.letter(at))
            || (width_of(self.letter(at)) > 0 && self.letter(at - 1) != JOINER)
    }

    fn sign_before(&self, at: usize) -> usize {
        (0..at).rev().find(|at| self.begins(*at)).unwrap_or(0)
    }

    fn sign_after(&self, at: usize) -> usize {
        (at + 1..=self.letters.len())
            .find(|at| self.begins(*at))
            .unwrap_or(self.letters.len())
    }

    fn word_before(&self) -> usize {
        let mut at = self.at;
        while at > 0 && self.letter(at - 1).is_whitespace() {
            at -= 1;
        }
        while at > 0 && !self.letter(at - 1).is_whitespace() {
            at -= 1;
        }
        at
    }

    fn word_after(&self) -> usize {
        let mut at = self.at;
        while at < self.letters.len() && self.letter(at).is_whitespace() {
            at += 1;
        }
        while at < self.letters.len() && !self.letter(at).is_whitespace() {
            at += 1;
        }
        at
    }

    /// Lay it out behind a lead on a screen of so many columns.
    pub(super) fn lay(&self, lead: &str, columns: usize) -> Laid {
        let mut laid = Laid {
            rows: Vec::new(),
            row: 0,
            column: 0,
        };
        let mut row = lead.to_owned();
        let mut used = display_width(lead);
        for at in 0..=self.letters.len() {
            let letter = self.letters.get(at).copied();
            let letter = letter.map(|it| if it == '\t' { ' ' } else { it });
            let seen = letter.and_then(shown::letter);
            let wide = letter.map_or(1, |_| seen.map_or(0, width_of));
            if used + wide > columns && used > 0 {
                laid.rows.push(std::mem::take(&mut row));
                used = 0;
            }
            if at == self.at {
                (laid.row, laid.column) = (laid.rows.len(), used);
            }
            match letter {
                Some('\n') => {
                    laid.rows.push(std::mem::take(&mut row));
                    used = 0;
                }
                Some(_) => {
                    row.extend(seen);
                    used += wide;
                }
                None => {}
            }
        }
        laid.rows.push(row);
        laid
    }
}

/// Text on the screen: its rows, and where the cursor stands.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Laid {
    pub(super) rows: Vec<String>,
    pub(super) row: usize,
    pub(super) column: usize,
}

impl Laid {
    /// The same with these rows above it.
    pub(super) fn below(mut self, mut above: Vec<String>) -> Self {
        self.row += above.len();
        above.append(&mut self.rows);
        self.rows = above;
        self
    }

    /// The same with no more rows than the screen has, those around the cursor.
    pub(super) fn within(mut self, height: usize) -> Self {
        let height = height.max(1);
        if self.rows.len() > height {
            let first = (self.row + 1).saturating_sub(height);
            self.rows = self.rows.into_iter().skip(first).take(height).collect();
            self.row -= first;
        }
        self
    }
}

/// How many columns a letter takes.
pub(super) fn width_of(letter: char) -> usize {
    display_width(letter.encode_utf8(&mut [0; 4]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(text: &str, keys: &[Key]) -> Typed {
        let mut typed = Typed::default();
        typed.put(text);
        for key in keys {
            assert!(typed.edit(key), "{key:?}");
        }
        typed
    }

    #[test]
    fn a_line_can_be_edited_at_its_begin_its_end_and_between() {
        for (keys, left) in [
            (vec![Key::Home, Key::Char('X')], "Xéén Ça 李"),
            (
                vec![Key::Home, Key::WordRight, Key::Char('!')],
                "één! Ça 李",
            ),
            (vec![Key::WordLeft, Key::EraseWord], "één 李"),
            (vec![Key::Left, Key::Backspace, Key::Backspace], "één Ç李"),
            (vec![Key::Home, Key::Delete], "én Ça 李"),
            (vec![Key::Left, Key::EraseBefore], "李"),
            (vec![Key::Home, Key::Right, Key::EraseAfter], "é"),
            (vec![Key::Home, Key::End, Key::Char('.')], "één Ça 李."),
        ] {
            assert_eq!(typed("één Ça 李", &keys).text(), left);
        }
        assert!(!Typed::default().edit(&Key::Up));
    }

    #[test]
    fn an_accent_and_a_joined_picture_are_one_sign() {
        let family = "a\u{1f468}\u{200d}\u{1f469}e\u{301}";
        assert_eq!(
            typed(family, &[Key::Backspace]).text(),
            "a\u{1f468}\u{200d}\u{1f469}"
        );
        assert_eq!(typed(family, &[Key::Backspace, Key::Backspace]).text(), "a");
    }

    #[test]
    fn a_paste_keeps_its_line_ends_and_nothing_that_steers_the_screen() {
        let pasted = typed("", &[Key::Paste("een\n\ttwee\u{1b}[31m\u{7}".to_owned())]);
        assert_eq!(pasted.text(), "een\n\ttwee[31m");
        let laid = typed("", &[Key::Paste("Bep\toma".to_owned())]).lay("> ", 20);
        assert_eq!(laid.rows, ["> Bep oma"]);
        assert_eq!((laid.row, laid.column), (0, 9));
    }

    #[test]
    fn text_is_broken_where_the_screen_ends_and_the_cursor_goes_along() {
        let laid = typed("abcdefg", &[]).lay("> ", 6);
        assert_eq!(laid.rows, ["> abcd", "efg"]);
        assert_eq!((laid.row, laid.column), (1, 3));
        let laid = typed("abcd", &[]).lay("> ", 6);
        assert_eq!(laid.rows, ["> abcd", ""]);
        assert_eq!((laid.row, laid.column), (1, 0));
        let laid = typed("ab\ncd", &[Key::Home]).lay("> ", 6);
        assert_eq!(laid.rows, ["> ab", "cd"]);
        assert_eq!((laid.row, laid.column), (0, 2));
    }

    #[test]
    fn a_sign_that_steers_is_shown_as_one_that_cannot_be_and_an_unseen_one_takes_no_room() {
        let laid = typed("a\u{202e}b\u{3164}c", &[]).lay("> ", 20);
        assert_eq!(laid.rows, ["> a\u{FFFD}bc"]);
        assert_eq!((laid.row, laid.column), (0, 6));
    }

    #[test]
    fn the_cursor_stays_in_sight_on_a_low_screen() {
        let laid = typed("1\n2\n3\n4\n5", &[]).lay("", 10).within(2);
        assert_eq!(laid.rows, ["4", "5"]);
        assert_eq!((laid.row, laid.column), (1, 1));
        let laid = typed("1\n2\n3", &[Key::Home]).lay("", 10).within(2);
        assert_eq!(laid.rows, ["1", "2"]);
        assert_eq!(laid.row, 0);
    }
}
