//! Asking without redrawing: for a screen reader, or a terminal that cannot redraw. Nothing is
//! drawn over, lines of a list are numbered, and no control sequence is written.

use super::choice::List;
use super::keys::{Key, Keyboard};
use super::secret::secret;
use super::typed::width_of;
use super::{Ask, stop, stopped_or, write};
use crate::failure::Failure;
use crate::ui::fit::fit;
use age::secrecy::SecretString;
use dialoguer::console::Term;
use std::io;

/// A person with a screen reader: nothing is redrawn, options are numbered, one answer a line.
#[derive(Debug)]
pub struct Plainly;

impl Ask for Plainly {
    fn is_there(&self) -> bool {
        true
    }
    fn line(&mut self, prompt: &str) -> Result<String, Failure> {
        plain_line(prompt).map_err(|error| stopped_or(&error))
    }
    fn fresh_line(&mut self, prompt: &str) -> Result<String, Failure> {
        fresh_line(prompt).map_err(|error| stopped_or(&error))
    }
    fn secret(&mut self, prompt: &str) -> Result<SecretString, Failure> {
        secret(&format!("{prompt}: ")).map_err(|error| stopped_or(&error))
    }
    fn choose(&mut self, list: &List) -> Result<usize, Failure> {
        choose(list).map_err(|error| stopped_or(&error))
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
    let (_, columns) = Term::stderr().size();
    write(&format!("{}\n", fit(text, usize::from(columns.max(20)))));
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
    write(&format!("{prompt}: "));
    let answer = typed(&mut keyboard, prompt);
    write("\n");
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
                write("\n");
                keyboard.suspend()?;
                write(&format!("{prompt}: {answer}"));
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

/// Keep a letter and show it. Control characters are neither kept nor shown.
fn show_and_keep(answer: &mut String, letter: char) {
    if letter == '\n' || !letter.is_control() {
        answer.push(letter);
        write(letter.encode_utf8(&mut [0; 4]));
    }
}

/// Take the last letter back, from the screen too. A line that ended stays on the screen.
fn erase(answer: &mut String) {
    if let Some(letter) = answer.pop() {
        write(&"\u{8} \u{8}".repeat(width_of(letter)));
    }
}

/// The lines with their numbers; asked again until what was typed is one of them.
pub(super) fn choose(list: &List) -> io::Result<usize> {
    remark(list.question());
    for place in 0..list.lines().len() {
        remark(&format!("{}. {}", place + 1, list.label(place)));
    }
    let how = list.how_plainly();
    loop {
        let answer = line(&how, TypedAhead::IsForgotten)?;
        match list.read(&answer) {
            Ok(chosen) => return Ok(chosen),
            Err(why) => remark(why),
        }
    }
}
