//! `ekc recovery`: the sheet that opens the file when passphrase or key file is gone.

mod open;
mod sheet;
mod test;

use crate::desk::Desk;
use crate::failure::{Failure, failure};
use crate::store::{DataKey, WORDS, WordsError};
use crate::words::message;
use clap::Subcommand;
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// Most bytes of a sheet that was typed over.
const MOST: usize = 4096;

#[derive(clap::Args)]
pub(crate) struct Recovery {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// `ekc recovery sheet`
    #[command(visible_alias = "blad")]
    Sheet(sheet::Form),
    /// `ekc recovery test`
    #[command(visible_alias = "testen")]
    Test(WordsForm),
    /// `ekc recovery open`
    Open(WordsForm),
}

/// Where the words come from. Never from the command line, whose history others may read.
#[derive(clap::Args)]
pub(crate) struct WordsForm {
    #[arg(long, value_name = "FILE|-")]
    from: Option<PathBuf>,
}

pub(crate) fn run(recovery: Recovery, desk: &mut Desk) -> Result<(), Failure> {
    match recovery.command {
        Command::Sheet(form) => sheet::run(&form, desk),
        Command::Test(form) => test::run(&form, desk),
        Command::Open(form) => open::run(&form, desk),
    }
}

/// What somebody has of a recovery sheet.
struct Sheet {
    key: DataKey,
    /// How the case file begins that it says it opens; none when that was not given.
    file: Option<String>,
}

/// The key of which someone has the words.
pub(super) fn key_by_words(desk: &mut Desk, from: Option<&Path>) -> Result<DataKey, Failure> {
    sheet_by_words(desk, from).map(|sheet| sheet.key)
}

/// The words on a sheet, and which case file it says it opens:
/// from a file, from standard input, or typed over from paper.
fn sheet_by_words(desk: &mut Desk, from: Option<&Path>) -> Result<Sheet, Failure> {
    if let Some(path) = from {
        let bytes = Zeroizing::new(desk.read(path, MOST)?);
        let text = std::str::from_utf8(&bytes)
            .ok()
            .filter(|text| text.len() <= MOST);
        let text = text.ok_or_else(|| failure!(Invalid, "recovery-not-text").named("--from"))?;
        let (words, file) = without_identifier(text);
        let key = DataKey::from_words(&words).map_err(told)?;
        return Ok(Sheet { key, file });
    }
    if !desk.can_ask() {
        return Err(failure!(NoTerminal, "no-terminal").named("--from"));
    }
    let sheet = typed_over(desk);
    if sheet.is_err() {
        clear_up(desk, None);
    }
    sheet
}

/// What was typed without the identifier of a case file, and that identifier, if it stands there:
/// two times four hexadecimal digits, with a hyphen between them.
fn without_identifier(typed: &str) -> (Zeroizing<String>, Option<String>) {
    let is_digits = |part: &str| part.len() == 4 && part.bytes().all(|it| it.is_ascii_hexdigit());
    let is_identifier = |word: &str| {
        word.split_once('-')
            .is_some_and(|(one, other)| is_digits(one) && is_digits(other))
    };
    let mut words = Zeroizing::new(String::with_capacity(typed.len() + 1));
    let mut file = None;
    for word in typed.split_whitespace() {
        if is_identifier(word) {
            file = Some(word.to_ascii_lowercase());
        } else {
            words.push_str(word);
            words.push(' ');
        }
    }
    (words, file)
}

/// Say where the words can still be read, and how to remove them.
fn clear_up(desk: &mut Desk, from: Option<&Path>) {
    let hint = desk.words.say(message!(either(
        from.is_some(),
        "recovery-throw-away",
        "recovery-clear"
    )));
    desk.talk(&hint);
}

/// The words as they are typed over from paper.
fn typed_over(desk: &mut Desk) -> Result<Sheet, Failure> {
    let advice = desk.words.say(message!("ask-recovery-advice"));
    desk.ask().remark(&advice);
    // A row at a time, so that a mistake is told right after the row it is in.
    let mut typed = Zeroizing::new(String::new());
    let mut file = None;
    loop {
        let have = typed.split_whitespace().count();
        let question = desk
            .words
            .say(message!("ask-recovery-words", next = (have + 1)));
        let line = Zeroizing::new(desk.ask().line(&question)?);
        let (words, identifier) = without_identifier(&line);
        let is_identified = identifier.is_some();
        file = identifier.or(file);
        for word in words
            .split(|c: char| !c.is_alphabetic())
            .filter(|word| !word.is_empty())
        {
            typed.push_str(word);
            typed.push(' ');
        }
        match DataKey::from_words(&typed) {
            Ok(key) => return Ok(Sheet { key, file }),
            Err(WordsError::Count(count)) if count < WORDS && (count > have || is_identified) => {}
            Err(WordsError::Count(count)) if count < WORDS => {
                return Err(failure!(Stopped, "stopped"));
            }
            Err(error @ WordsError::Unknown(place)) => {
                let remark = crate::ui::explain::explain(&told(error), &desk.words);
                desk.ask().remark(&remark);
                // What stands before the wrong word was right, and need not be typed again.
                let right: usize = typed
                    .split_inclusive(' ')
                    .take(place - 1)
                    .map(str::len)
                    .sum();
                typed.truncate(right);
            }
            Err(error) => return Err(told(error)),
        }
    }
}

fn told(error: WordsError) -> Failure {
    match error {
        WordsError::Unknown(place) => {
            failure!(Invalid, "recovery-word", number = place)
        }
        WordsError::Count(count) => {
            failure!(Invalid, "recovery-count", count = count)
        }
        WordsError::Checksum => failure!(Invalid, "recovery-checksum"),
    }
}
