//! Asking a person: one trait, so that tests answer by script. What is typed at a list is read by
//! one function, whoever asks.
//!
//! The caller has checked that there is a terminal. Why we have our own code for this is in
//! `docs/decisions/0021-questions-of-our-own.md`.

mod choice;
mod keys;
mod list;
mod moving;
mod plain;
mod secret;
mod typed;

pub use choice::{List, Listed, Reading, read_choice};
pub use moving::AtTerminal;
pub use plain::Plainly;

use crate::failure::{Failure, failure};
use age::secrecy::SecretString;
use std::io::{self, Write as _};

/// Someone who can be asked.
pub trait Ask {
    /// Whether there is anyone to ask.
    fn is_there(&self) -> bool;

    /// One answer; may be empty. What was pasted is one answer with its line ends in it: whoever
    /// asked decides what they mean.
    ///
    /// # Errors
    /// `stopped` (exit 130) when the person stops; `no-terminal` (exit 7) when nobody is there.
    fn line(&mut self, prompt: &str) -> Result<String, Failure>;

    /// One answer, without what was typed before the question was shown: for what cannot be undone.
    ///
    /// # Errors
    /// As for [`Ask::line`].
    fn fresh_line(&mut self, prompt: &str) -> Result<String, Failure> {
        self.line(prompt)
    }

    /// A secret, not shown while it is typed.
    ///
    /// # Errors
    /// As for [`Ask::line`].
    fn secret(&mut self, prompt: &str) -> Result<SecretString, Failure>;

    /// One line of a list, by its place from 0. Asked until what was typed is one of them.
    ///
    /// # Errors
    /// As for [`Ask::line`].
    fn choose(&mut self, list: &List) -> Result<usize, Failure>;

    /// Say something between two questions, such as why an answer was not understood.
    fn remark(&mut self, text: &str);
}

/// Nobody: there is no terminal, or `--no-input` was given.
#[derive(Debug)]
pub struct Nobody;

impl Ask for Nobody {
    fn is_there(&self) -> bool {
        false
    }
    fn line(&mut self, _: &str) -> Result<String, Failure> {
        Err(failure!(NoTerminal, "no-terminal"))
    }
    fn secret(&mut self, _: &str) -> Result<SecretString, Failure> {
        Err(failure!(NoTerminal, "no-terminal-passphrase"))
    }
    fn choose(&mut self, _: &List) -> Result<usize, Failure> {
        Err(failure!(NoTerminal, "no-terminal"))
    }
    fn remark(&mut self, _: &str) {}
}

/// The person stops: Ctrl-C, or the end of what can be typed.
fn stop() -> io::Error {
    io::Error::from(io::ErrorKind::Interrupted)
}

/// Write on standard error, at once.
fn write(text: &str) {
    let mut err = io::stderr();
    let _ = write!(err, "{text}");
    let _ = err.flush();
}

/// Why there is no answer.
fn stopped_or(error: &io::Error) -> Failure {
    if error.kind() == io::ErrorKind::NotConnected {
        failure!(NoTerminal, "no-terminal")
    } else {
        failure!(Stopped, "stopped")
    }
}

/// Answers written down beforehand, for tests: each question takes the next one.
#[derive(Debug, Default)]
pub struct Scripted {
    answers: std::collections::VecDeque<String>,
    /// The questions that were asked, in order.
    pub asked: std::rc::Rc<std::cell::RefCell<Vec<String>>>,
}

impl Scripted {
    /// A script of answers.
    #[must_use]
    pub fn new(answers: &[&str]) -> Self {
        Self {
            answers: answers.iter().map(|answer| (*answer).to_owned()).collect(),
            asked: std::rc::Rc::default(),
        }
    }

    fn next(&mut self, prompt: &str) -> Result<String, Failure> {
        self.asked.borrow_mut().push(prompt.to_owned());
        self.answers
            .pop_front()
            .ok_or_else(|| failure!(Stopped, "stopped"))
    }
}

impl Ask for Scripted {
    fn is_there(&self) -> bool {
        true
    }
    fn line(&mut self, prompt: &str) -> Result<String, Failure> {
        self.next(prompt)
    }
    fn secret(&mut self, prompt: &str) -> Result<SecretString, Failure> {
        self.next(prompt).map(SecretString::from)
    }
    fn choose(&mut self, list: &List) -> Result<usize, Failure> {
        loop {
            let answer = self.next(list.question())?;
            match list.read(&answer) {
                Ok(chosen) => return Ok(chosen),
                Err(remark) => self.remark(remark),
            }
        }
    }
    fn remark(&mut self, text: &str) {
        self.asked.borrow_mut().push(text.to_owned());
    }
}
