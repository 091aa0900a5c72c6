//! Asking a person: one trait, so that tests answer by script. What is typed at a list is read by
//! one function, whoever asks.
//!
//! The caller has checked that there is a terminal. Why we have our own code for this is in
//! `docs/decisions/0021-questions-of-our-own.md`.

mod choice;
mod end;
mod keys;
mod list;
mod moving;
mod plain;
mod screen;
mod secret;
mod typed;
mod word;

pub use choice::{List, Listed, Picked, Reading, read_choice};
pub use end::{EndWaits, is_end_awaited, tell_to_end};
pub use moving::AtTerminal;
pub use plain::Plainly;
pub use word::{CLEAR, FormWord, Said, is_to_clear, read_said};

use crate::failure::{Failure, failure};
use age::secrecy::SecretString;
use std::io;

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

    /// One answer in which the tabs of a paste stay: they part the columns of a table.
    /// Anywhere else a tab is a space.
    ///
    /// # Errors
    /// As for [`Ask::line`].
    fn table_line(&mut self, prompt: &str) -> Result<String, Failure> {
        self.line(prompt)
    }

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

    /// One line of a list; in a form also a word that steers it. Asked until what was typed is one
    /// of them.
    ///
    /// # Errors
    /// As for [`Ask::line`].
    fn pick(&mut self, list: &List) -> Result<Picked, Failure>;

    /// One line of a list that is no question of a form, by its place from 0.
    ///
    /// # Errors
    /// As for [`Ask::line`].
    fn choose(&mut self, list: &List) -> Result<usize, Failure> {
        match self.pick(list)? {
            Picked::Line(place) => Ok(place),
            Picked::Word(_) => Err(failure!(Stopped, "stopped")),
        }
    }

    /// What is answered to a summary: nothing when it is right. What was typed before the summary
    /// was there is no answer to it.
    ///
    /// # Errors
    /// As for [`Ask::line`].
    fn agree(&mut self, prompt: &str) -> Result<String, Failure> {
        self.fresh_line(prompt)
    }

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
    fn pick(&mut self, _: &List) -> Result<Picked, Failure> {
        Err(failure!(NoTerminal, "no-terminal"))
    }
    fn remark(&mut self, _: &str) {}
}

/// An answer where a tab means nothing of its own.
fn without_tabs(answer: &str) -> String {
    answer.replace('\t', " ")
}

/// The person stops: Ctrl-C, or the end of what can be typed.
fn stop() -> io::Error {
    io::Error::from(io::ErrorKind::Interrupted)
}

/// Why there is no answer.
fn stopped_or(error: &io::Error) -> Failure {
    if error.kind() == io::ErrorKind::NotConnected {
        failure!(NoTerminal, "no-terminal")
    } else {
        failure!(Stopped, "stopped")
    }
}

/// Answers written down beforehand, for tests: each question takes the next one. A summary is
/// agreed to when the next answer is none to a summary: no number, no word of a form and not empty.
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
    fn agree(&mut self, prompt: &str) -> Result<String, Failure> {
        let is_answer =
            |it: &String| it.is_empty() || it.starts_with(':') || it.parse::<usize>().is_ok();
        if self.answers.front().is_some_and(is_answer) {
            return self.next(prompt);
        }
        self.asked.borrow_mut().push(prompt.to_owned());
        Ok(String::new())
    }
    fn pick(&mut self, list: &List) -> Result<Picked, Failure> {
        loop {
            let answer = self.next(list.question())?;
            match list.pick(&answer) {
                Ok(picked) => return Ok(picked),
                Err(remark) => self.remark(remark),
            }
        }
    }
    fn remark(&mut self, text: &str) {
        self.asked.borrow_mut().push(text.to_owned());
    }
}
