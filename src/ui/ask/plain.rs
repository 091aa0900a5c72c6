//! Asking without redrawing: for a screen reader, or a terminal that cannot redraw. Nothing is
//! drawn over, lines of a list are numbered, and no control sequence is written.

use super::choice::{List, Picked};
use super::keys::{Key, Keyboard};
use super::screen::Screen;
use super::secret::secret;
use super::typed::width_of;
use super::{Ask, stop, stopped_or, without_tabs};
use crate::failure::Failure;
use crate::ui::fit::fit;
use crate::ui::shown::{self, on_stderr, steer_stderr};
use age::secrecy::SecretString;
use std::io;

/// A person with a screen reader: nothing is redrawn, options are numbered, one answer a line.
#[derive(Debug)]
pub struct Plainly;

impl Ask for Plainly {
    fn is_there(&self) -> bool {
        true
    }
    fn line(&mut self, prompt: &str) -> Result<String, Failure> {
        self.table_line(prompt).map(|answer| without_tabs(&answer))
    }
    fn table_line(&mut self, prompt: &str) -> Result<String, Failure> {
        plain_line(prompt).map_err(|error| stopped_or(&error))
    }
    fn fresh_line(&mut self, prompt: &str) -> Result<String, Failure> {
        let answer = fresh_line(prompt).map_err(|error| stopped_or(&error));
        answer.map(|answer| without_tabs(&answer))
    }
    fn secret(&mut self, prompt: &str) -> Result<SecretString, Failure> {
        secret(&format!("{prompt}: ")).map_err(|error| stopped_or(&error))
    }
    fn pick(&mut self, list: &List) -> Result<Picked, Failure> {
        pick(list).map_err(|error| stopped_or(&error))
    }
    fn remark(&mut self, text: &str) {
        remark(text);
    }
}

/// What to do with what was typed before the question was there.
#[derive(Clone, Copy, PartialEq, Eq)]
enum TypedAhead {
    Counts,
    IsForgotten,
}

pub(super) fn remark(text: &str) {
    let (_, columns) = Screen::new().size();
    let text = fit(&shown::plain(text), usize::from(columns.max(20)));
    on_stderr(&format!("{text}\n"));
}

/// One answer, shown as it is typed.
pub(super) fn plain_line(prompt: &str) -> io::Result<String> {
    line(prompt, TypedAhead::Counts)
}

/// The same, typed after the question was there.
pub(super) fn fresh_line(prompt: &str) -> io::Result<String> {
    line(prompt, TypedAhead::IsForgotten)
}

fn line(prompt: &str, ahead: TypedAhead) -> io::Result<String> {
    let mut keyboard = Keyboard::open()?;
    if ahead == TypedAhead::IsForgotten {
        keyboard.forget_waiting();
    }
    on_stderr(&format!("{prompt}: "));
    let answer = typed(&mut keyboard, prompt);
    on_stderr("\n");
    answer
}

fn typed(keyboard: &mut Keyboard, prompt: &str) -> io::Result<String> {
    let mut answer = String::new();
    loop {
        match keyboard.key()? {
            Key::Enter => return Ok(answer),
            Key::Char(letter) => show_and_keep(&mut answer, letter),
            Key::LineEnd => show_and_keep(&mut answer, '\n'),
            Key::Paste(text) => text
                .chars()
                .for_each(|letter| show_and_keep(&mut answer, letter)),
            Key::Backspace => erase(&mut answer),
            Key::EraseWord => {
                while answer.ends_with(' ') {
                    erase(&mut answer);
                }
                while !answer.is_empty() && !answer.ends_with([' ', '\n']) {
                    erase(&mut answer);
                }
            }
            Key::EraseBefore => {
                while !answer.is_empty() {
                    erase(&mut answer);
                }
            }
            Key::Stop => return Err(stop()),
            Key::NoMore if answer.is_empty() => return Err(stop()),
            Key::Suspend => {
                on_stderr("\n");
                keyboard.suspend()?;
                on_stderr(&format!("{prompt}: {answer}"));
            }
            Key::NoMore
            | Key::Up
            | Key::Down
            | Key::Left
            | Key::Right
            | Key::WordLeft
            | Key::WordRight
            | Key::Home
            | Key::End
            | Key::PageUp
            | Key::PageDown
            | Key::Delete
            | Key::EraseAfter
            | Key::Escape
            | Key::Unknown => {}
        }
    }
}

/// Keep a letter and show it; a tab is shown as a space. Other control characters are neither kept
/// nor shown.
fn show_and_keep(answer: &mut String, letter: char) {
    if ['\n', '\t'].contains(&letter) || !letter.is_control() {
        answer.push(letter);
        let letter = if letter == '\t' { ' ' } else { letter };
        if let Some(seen) = shown::letter(letter) {
            on_stderr(seen.encode_utf8(&mut [0; 4]));
        }
    }
}

/// Take the last letter back, from the screen too. A line that ended stays on the screen.
fn erase(answer: &mut String) {
    if let Some(letter) = answer.pop() {
        for _ in 0..shown::letter(letter).map_or(0, width_of) {
            steer_stderr("\u{8} \u{8}");
        }
    }
}

/// The lines with their numbers; asked again until what was typed is one of them. Of a list of
/// which the other lines were told just before they are told once more to who asks for none of
/// them.
pub(super) fn pick(list: &List) -> io::Result<Picked> {
    remark(list.question());
    let all: Vec<usize> = (0..list.lines().len()).collect();
    let first = list.shown_first();
    tell(list, &first);
    let mut untold = all.len() - first.len();
    if untold > 0 {
        remark(list.more(untold));
    }
    let how = list.how_plainly();
    loop {
        let answer = line(&how, TypedAhead::IsForgotten)?;
        match list.pick(&answer) {
            Ok(picked) => return Ok(picked),
            Err(why) => {
                remark(why);
                if untold > 0 {
                    untold = 0;
                    tell(list, &all);
                }
            }
        }
    }
}

fn tell(list: &List, places: &[usize]) {
    for place in places {
        remark(&format!("{}. {}", place + 1, list.label(*place)));
    }
}
