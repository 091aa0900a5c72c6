//! Asking a person: one trait, so that tests answer by script; dialoguer behind one wrapper.
//!
//! Whoever asks has checked that there is a terminal: dialoguer itself may wait for ever without one.

use super::fit::fit;
use crate::failure::{Failure, Kind};
use age::secrecy::SecretString;
use dialoguer::console::Term;
use dialoguer::theme::{ColorfulTheme, SimpleTheme, Theme};
use dialoguer::{Input, Password, Select};
use std::io::{self, BufRead as _, Write as _};

/// Someone who can be asked.
pub trait Ask {
    /// Whether there is anyone to ask.
    fn is_there(&self) -> bool;

    /// One line of text; may be empty.
    ///
    /// # Errors
    /// `stopped` (exit 130) when the person stops; `no-terminal` (exit 7) when nobody is there.
    fn line(&mut self, prompt: &str) -> Result<String, Failure>;

    /// A secret, not shown while it is typed.
    ///
    /// # Errors
    /// As for [`Ask::line`].
    fn secret(&mut self, prompt: &str) -> Result<SecretString, Failure>;

    /// One of several options, by its place from 0.
    ///
    /// # Errors
    /// As for [`Ask::line`].
    fn choose(&mut self, prompt: &str, options: &[String]) -> Result<usize, Failure>;

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
        Err(Failure::new(Kind::NoTerminal, "no-terminal"))
    }
    fn secret(&mut self, _: &str) -> Result<SecretString, Failure> {
        Err(Failure::new(Kind::NoTerminal, "no-terminal-passphrase"))
    }
    fn choose(&mut self, _: &str, _: &[String]) -> Result<usize, Failure> {
        Err(Failure::new(Kind::NoTerminal, "no-terminal"))
    }
    fn remark(&mut self, _: &str) {}
}

/// Columns kept free behind a prompt.
const ROOM_FOR_ANSWER: usize = 36;

/// A person at a terminal, with prompts that move.
pub struct AtTerminal {
    term: Term,
    theme: Box<dyn Theme>,
}

impl AtTerminal {
    /// A person at the terminal of standard error; colours only where they are wanted.
    #[must_use]
    pub fn new(colours: bool) -> Self {
        let theme: Box<dyn Theme> = if colours {
            Box::new(ColorfulTheme::default())
        } else {
            Box::new(SimpleTheme)
        };
        Self {
            term: Term::stderr(),
            theme,
        }
    }

    /// The cursor must be visible again whichever way a prompt ended.
    fn finish<T>(&self, answer: dialoguer::Result<T>) -> Result<T, Failure> {
        let _ = self.term.show_cursor();
        if answer.is_err() {
            // What is said next does not stand behind the question.
            let _ = self.term.write_line("");
        }
        answer.map_err(|dialoguer::Error::IO(error)| stopped_or(&error))
    }
}

fn stopped_or(error: &io::Error) -> Failure {
    match error.kind() {
        io::ErrorKind::NotConnected => Failure::new(Kind::NoTerminal, "no-terminal"),
        _ => Failure::new(Kind::Stopped, "stopped"),
    }
}

impl Ask for AtTerminal {
    fn is_there(&self) -> bool {
        true
    }
    fn line(&mut self, prompt: &str) -> Result<String, Failure> {
        // A prompt that fills the line leaves remains when the answer wraps: the question gets its own line.
        let (_, columns) = self.term.size();
        let short = if prompt.chars().count() + ROOM_FOR_ANSWER > usize::from(columns) {
            self.remark(prompt);
            ""
        } else {
            prompt
        };
        let input = Input::<String>::with_theme(&*self.theme)
            .with_prompt(short)
            .allow_empty(true);
        self.finish(input.interact_text_on(&self.term))
    }
    fn secret(&mut self, prompt: &str) -> Result<SecretString, Failure> {
        let password = Password::with_theme(&*self.theme)
            .with_prompt(prompt)
            .allow_empty_password(true);
        self.finish(password.interact_on(&self.term))
            .map(SecretString::from)
    }
    fn choose(&mut self, prompt: &str, options: &[String]) -> Result<usize, Failure> {
        let select = Select::with_theme(&*self.theme)
            .with_prompt(prompt)
            .items(options)
            .default(0);
        self.finish(select.interact_on_opt(&self.term))?
            .ok_or_else(|| Failure::new(Kind::Stopped, "stopped"))
    }
    fn remark(&mut self, text: &str) {
        let (_, columns) = self.term.size();
        let _ = self
            .term
            .write_line(&fit(text, usize::from(columns.max(20))));
    }
}

/// A person with a screen reader: nothing is redrawn, options are numbered, one answer a line.
#[derive(Debug)]
pub struct Plainly;

impl Plainly {
    fn read(prompt: &str) -> Result<String, Failure> {
        let mut err = io::stderr();
        let _ = write!(err, "{prompt}: ");
        let _ = err.flush();
        let mut line = String::new();
        match io::stdin().lock().read_line(&mut line) {
            Ok(0) | Err(_) => Err(Failure::new(Kind::Stopped, "stopped")),
            Ok(_) => Ok(line.trim_end_matches(['\n', '\r']).to_owned()),
        }
    }
}

impl Ask for Plainly {
    fn is_there(&self) -> bool {
        true
    }
    fn line(&mut self, prompt: &str) -> Result<String, Failure> {
        Self::read(prompt)
    }
    fn secret(&mut self, prompt: &str) -> Result<SecretString, Failure> {
        let term = Term::stderr();
        let _ = write!(io::stderr(), "{prompt}: ");
        term.read_secure_line()
            .map(SecretString::from)
            .map_err(|error| stopped_or(&error))
    }
    fn choose(&mut self, prompt: &str, options: &[String]) -> Result<usize, Failure> {
        self.remark(prompt);
        for (at, option) in options.iter().enumerate() {
            self.remark(&format!("{}. {option}", at + 1));
        }
        // What may be typed, and what Enter means; asked again until it is one of them.
        let numbers = format!("1-{} [1]", options.len());
        loop {
            let answer = Self::read(&numbers)?;
            match answer.trim().parse::<usize>() {
                Ok(number) if (1..=options.len()).contains(&number) => return Ok(number - 1),
                _ if answer.trim().is_empty() => return Ok(0),
                _ => {}
            }
        }
    }
    fn remark(&mut self, text: &str) {
        let (_, columns) = Term::stderr().size();
        let _ = writeln!(io::stderr(), "{}", fit(text, usize::from(columns.max(20))));
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
            .ok_or_else(|| Failure::new(Kind::Stopped, "stopped"))
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
    fn choose(&mut self, prompt: &str, options: &[String]) -> Result<usize, Failure> {
        let answer = self.next(prompt)?;
        let by_number = || answer.parse::<usize>().ok()?.checked_sub(1);
        options
            .iter()
            .position(|option| *option == answer)
            .or_else(by_number)
            .ok_or_else(|| Failure::new(Kind::Stopped, "stopped"))
    }
    fn remark(&mut self, text: &str) {
        self.asked.borrow_mut().push(text.to_owned());
    }
}
