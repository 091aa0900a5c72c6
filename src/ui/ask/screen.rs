//! The screen of standard error, on which questions are drawn: text passes `ui/shown.rs`, and only
//! what stands in the source steers.

use crate::ui::shown::{steer, styled};
use dialoguer::console::Term;
use std::io;

/// The terminal of standard error.
#[derive(Debug)]
pub(super) struct Screen(Term);

impl Screen {
    pub(super) fn new() -> Self {
        Self(Term::stderr())
    }

    /// Rows and columns.
    pub(super) fn size(&self) -> (u16, u16) {
        self.0.size()
    }

    /// Text with our own styling.
    pub(super) fn write(&self, text: &str) -> io::Result<()> {
        self.0.write_str(&styled(text))
    }

    /// The same, and the end of the line.
    pub(super) fn write_line(&self, text: &str) -> io::Result<()> {
        self.0.write_line(&styled(text))
    }

    pub(super) fn steer(&self, sequence: &'static str) -> io::Result<()> {
        steer(&mut &self.0, sequence)
    }

    pub(super) fn up(&self, rows: usize) -> io::Result<()> {
        self.0.move_cursor_up(rows)
    }

    pub(super) fn down(&self, rows: usize) -> io::Result<()> {
        self.0.move_cursor_down(rows)
    }

    pub(super) fn right(&self, columns: usize) -> io::Result<()> {
        self.0.move_cursor_right(columns)
    }

    pub(super) fn clear_below(&self) -> io::Result<()> {
        self.0.clear_to_end_of_screen()
    }
}
