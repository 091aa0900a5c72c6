//! The desk: the only way from a command to the clock, the environment, the keyboard, the streams
//! and the files.
//!
//! Everything that a command needs from outside it gets here, so that a whole run of the program is
//! an ordinary unit test. Clippy forbids every other file to ask the time or read the environment.

mod bound;
mod case_file;
pub mod copies;
mod editor;
mod marks;
mod meant;
mod own;
mod passphrase;
mod place;
mod read_back;
mod sealed;
mod surroundings;
mod unfinished;

pub use bound::{CopyFlaw, KeyFile};
pub use marks::KnownMarks;
pub use place::FilePlace;
pub use read_back::read_up_to;
pub use unfinished::HalfDone;

use crate::disk::{StagedFile, is_done, open_to_read, private_temporary_folder, with_suffix};
use crate::domain::Case;
use crate::domain::date::parse_date;
use crate::domain::nearest::nearest;
use crate::domain::text::Handle;
use crate::failure::{Failure, failure};
use crate::keeper::Keeper;
use crate::store::{CaseFile, DataKey, Guard, Identities, belongs_to, is_ours};
use crate::ui::ask::Ask;
use crate::ui::fit::fit;
use crate::ui::help::value_in_words;
use crate::ui::shown;
use crate::ui::table::{Shape, table};
use crate::words::{Label, Language, Words, message};
use age::secrecy::SecretString;
use chrono::{DateTime, Local, NaiveDate, Utc};
use sealed::BEING_SEALED;
use serde_json::Value;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io::{self, BufRead, Read as _, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus};
use std::rc::Rc;

/// The path of the case file in the data folder of the platform, unless another one is given.
const FILE_NAME: &str = "ekc/zaken.ekc";

/// The suffix of a file that is being written for the user. No other file has this suffix, so that
/// one that a killed attempt left may be removed.
const BEING_WRITTEN: &str = ".ekc-out.new";

/// Everything from outside, made by `main` for a real run and by a test for a simulated one.
pub struct World {
    /// The moment.
    pub now: Box<dyn Fn() -> DateTime<Utc>>,
    /// The environment.
    pub env: BTreeMap<String, String>,
    /// The data folder of the platform.
    pub data_folder: Option<PathBuf>,
    /// The language of the system, such as `nl-NL`.
    pub locale: Option<String>,
    /// Standard input.
    pub input: Box<dyn BufRead>,
    /// Standard output: data.
    pub out: Box<dyn Write>,
    /// Standard error: messages.
    pub err: Box<dyn Write>,
    /// The person or script that answers questions.
    pub ask: Box<dyn Ask>,
    /// Runs a program that takes the keyboard for a while, such as an editor.
    pub hand_over: fn(&mut Command) -> io::Result<ExitStatus>,
    /// The keeper of an opened key.
    pub keeper: Box<dyn Keeper>,
    /// Columns of the screen, if standard output is one.
    pub screen: Option<u16>,
    /// Work factor of a new key file: the power of two of scrypt's N.
    pub work_factor: u8,
    /// Lets tests make a write fail.
    pub guard: Option<Guard>,
    /// Lets tests fill the disk: the most pages the file may have.
    pub page_limit: Option<i64>,
}

/// The options that hold for every command.
#[derive(Clone, Debug, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one switch of the command line"
)]
pub struct Options {
    /// The case file.
    pub file: Option<PathBuf>,
    /// The case.
    pub case: Option<String>,
    /// The reason for passing a rule.
    pub because: Option<String>,
    /// Show JSON.
    pub json: bool,
    /// One fact on each line, without a table.
    pub plain: bool,
    /// For a screen reader.
    pub accessible: bool,
    /// People by their handles alone, also on a screen.
    pub handles: bool,
    /// Ask nothing.
    pub no_input: bool,
    /// The day for which is asked what is due.
    pub as_of: Option<NaiveDate>,
    /// Read the passphrase from this file descriptor.
    pub passphrase_fd: Option<i32>,
    /// Run this for the passphrase.
    pub passphrase_command: Option<String>,
}

/// The command that was typed.
#[derive(Clone, Debug, Default)]
pub struct Invocation {
    /// Its name, such as `circle-add`.
    pub command: String,
    /// The fields that are given without a flag, and what the help calls them:
    /// `("person", "PERSON")`.
    pub positional: Vec<(String, String)>,
}

/// The desk of the coordinator.
pub struct Desk {
    /// The words in the language of the user.
    pub words: Rc<Words>,
    /// The options that hold for every command.
    pub options: Options,
    /// The command that was typed.
    pub invocation: Invocation,
    world: World,
    /// The key, once it is open, so that the demo does not ask for it with every command.
    key: Option<(PathBuf, DataKey)>,
    /// The key file before it was opened: another command may change the key while this one runs.
    key_file: Option<Vec<u8>>,
    /// The fingerprint of the key file that was opened with its passphrase, now or when the file
    /// was unlocked.
    opened: Option<uuid::Uuid>,
    known: bound::Known,
    meant: RefCell<meant::Meant>,
    passphrase: Option<SecretString>,
    /// Whether that passphrase was typed at a question.
    is_typed: bool,
}

impl Desk {
    /// How a field of a form is given on the command line: `--flag`, or `PERSON` for one without a
    /// flag.
    #[must_use]
    pub fn how_to_give(&self, field: &str) -> String {
        let positional = &self.invocation.positional;
        match positional.iter().find(|(id, _)| id == field) {
            Some((_, name)) => value_in_words(name, &self.words),
            None => format!("--{}", field.replace('_', "-")),
        }
    }

    /// A desk in the language that the environment asks for.
    #[must_use]
    pub fn new(world: World) -> Self {
        let env = |name: &str| world.env.get(name).filter(|value| !value.is_empty());
        let wanted = env("EKC_LANG")
            .or_else(|| env("LC_ALL"))
            .or_else(|| env("LC_MESSAGES"))
            .or_else(|| env("LANG"))
            .cloned();
        let wanted = wanted.or_else(|| world.locale.clone()).unwrap_or_default();
        Self {
            words: Rc::new(Words::new(Language::or_english(&wanted))),
            options: Options::default(),
            invocation: Invocation::default(),
            world,
            key: None,
            key_file: None,
            opened: None,
            known: bound::Known::default(),
            meant: RefCell::default(),
            passphrase: None,
            is_typed: false,
        }
    }

    /// A command begins: what it means is its own.
    pub fn begin(&mut self, invocation: Invocation) {
        self.invocation = invocation;
        self.meant = RefCell::default();
    }

    /// Use another language from here on.
    pub fn speak(&mut self, language: Language) {
        if self.words.language() != language {
            self.words = Rc::new(Words::new(language));
        }
    }

    /// Tell people by their handles alone from here on, when that was asked; or no longer.
    pub fn heed_handles(&mut self) {
        if self.words.hides_names() != self.options.handles {
            self.words = Rc::new(self.words.hiding_names(self.options.handles));
        }
    }

    /// Whether people may be named on standard output: only on a screen.
    #[must_use]
    pub fn prints_names(&self) -> bool {
        self.world.screen.is_some() && !self.options.json && !self.options.handles
    }

    /// Whether people may be named in messages and questions: only where somebody sits at a
    /// terminal that shows them.
    #[must_use]
    pub fn talks_names(&self) -> bool {
        self.world.ask.is_there() && !self.options.json && !self.options.handles
    }

    /// A value of the environment.
    #[must_use]
    pub fn env(&self, name: &str) -> Option<&str> {
        self.world
            .env
            .get(name)
            .map(String::as_str)
            .filter(|value| !value.is_empty())
    }

    /// The moment, in UTC.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        (self.world.now)()
    }

    /// Today, where the coordinator is.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        self.now().with_timezone(&Local).date_naive()
    }

    /// The day as of which is asked what is due: `--as-of`, or today.
    #[must_use]
    pub fn as_of(&self) -> NaiveDate {
        self.options.as_of.unwrap_or_else(|| self.today())
    }

    /// Read a date as the person wrote it.
    ///
    /// # Errors
    /// As [`parse_date`].
    pub fn date(&self, text: &str) -> Result<NaiveDate, Failure> {
        parse_date(text, self.today())
    }

    // Telling

    /// A line of data on standard output. A closed pipe is not an error.
    ///
    /// # Errors
    /// `cannot-write` when the output is a full disk.
    pub fn print(&mut self, text: &str) -> Result<(), Failure> {
        let text = self.fitted(text);
        could_show(shown::write_line(&mut *self.world.out, &text))
    }

    /// A line of messages on standard error.
    pub fn talk(&mut self, text: &str) {
        let text = self.fitted(text);
        let _ = shown::write_line(&mut *self.world.err, &text);
    }

    /// A value as JSON on standard error.
    pub fn talk_json(&mut self, value: &Value) {
        let _ = shown::write_json(&mut *self.world.err, &format!("{value:#}"));
    }

    /// Clear the screen, and its scrollback where the terminal can. Returns whether there is a
    /// screen.
    pub fn clear_screen(&mut self) -> bool {
        /// To the corner; clear the screen; clear the scrollback (`man 4 console_codes`).
        const CLEAR: &str = "\x1b[H\x1b[2J\x1b[3J";
        self.world.screen.is_some() && shown::steer(&mut *self.world.out, CLEAR).is_ok()
    }

    /// Text that fits the screen.
    fn fitted(&self, text: &str) -> String {
        let Some(width) = self
            .world
            .screen
            .map(usize::from)
            .filter(|_| !self.options.json)
        else {
            return text.to_owned();
        };
        // What is not shown takes no room.
        fit(&shown::plain(text), width)
    }

    /// A value as JSON on standard output.
    ///
    /// # Errors
    /// As [`Desk::print`].
    pub fn print_json(&mut self, value: &Value) -> Result<(), Failure> {
        could_show(shown::write_json(
            &mut *self.world.out,
            &format!("{value:#}"),
        ))
    }

    /// Columns of the screen, if there is one.
    #[must_use]
    pub fn screen(&self) -> Option<u16> {
        self.world.screen
    }

    /// Work factor of a new key file.
    #[must_use]
    pub fn work_factor(&self) -> u8 {
        self.world.work_factor
    }

    /// How tables are to be shown here.
    #[must_use]
    pub fn shape(&self) -> Shape {
        match self.world.screen {
            _ if self.options.plain || self.options.accessible => Shape::Facts,
            Some(width) => Shape::Screen(width),
            None => Shape::Pipe,
        }
    }

    /// A table on standard output; each header is the name of a message.
    ///
    /// # Errors
    /// As [`Desk::print`].
    pub fn print_table(&mut self, header: &[Label], rows: &[Vec<String>]) -> Result<(), Failure> {
        let header: Vec<String> = header.iter().map(|name| self.words.say(*name)).collect();
        let text = table(self.shape(), &header, rows);
        self.print(&text)
    }

    // Asking

    /// Whether there is someone to ask.
    #[must_use]
    pub fn can_ask(&self) -> bool {
        !self.options.no_input && self.world.ask.is_there()
    }

    /// The person at the keyboard.
    pub fn ask(&mut self) -> &mut dyn Ask {
        &mut *self.world.ask
    }

    /// Everything on standard input, or in a file; `-` is standard input. At most `most` bytes and
    /// one more. Who sits at a terminal is told that it waits, and how it ends.
    ///
    /// # Errors
    /// `input-not-found`, `cannot-read` (exit 3).
    pub fn read(&mut self, path: &Path, most: usize) -> Result<Vec<u8>, Failure> {
        if self.options.passphrase_fd == Some(0) && path == Path::new("-") {
            // The passphrase comes before what is to be read.
            self.given_passphrase()?;
        }
        if path == Path::new("-") && self.world.ask.is_there() && !self.options.json {
            let waits = self.words.say(message!("input-waits"));
            self.world.ask.remark(&waits);
        }
        let most = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
        let mut bytes = Vec::new();
        let read = if path == Path::new("-") {
            self.world.input.by_ref().take(most).read_to_end(&mut bytes)
        } else {
            open_to_read(path).and_then(|file| file.take(most).read_to_end(&mut bytes))
        };
        match read {
            Ok(_) => Ok(bytes),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                Err(failure!(Missing, "input-not-found"))
            }
            Err(error) => Err(failure!(
                Missing,
                "cannot-read",
                detail = crate::failure::said(error.kind())
            )),
        }
    }

    /// A file on standard output; `is_text` when a screen can show it.
    ///
    /// # Errors
    /// As [`Desk::print`].
    pub fn print_file(&mut self, bytes: &[u8], is_text: bool) -> Result<(), Failure> {
        could_show(shown::write_file(&mut *self.world.out, bytes, is_text))
    }

    /// Fail when a path is one of this program's own files: the case file and what lies beside it,
    /// other case files, key files, copies, marks of what was erased. These are never written over,
    /// by whatever name or link, also not with `--replace`.
    ///
    /// # Errors
    /// `output-is-ours`, `cannot-write` (exit 15).
    pub fn ensure_not_ours(&self, path: &Path) -> Result<(), Failure> {
        // What is found under such a name is removed: nothing else may have it.
        let name = path.as_os_str().to_string_lossy();
        if name.ends_with(BEING_WRITTEN) || name.ends_with(BEING_SEALED) {
            return Err(failure!(CannotWrite, "output-is-ours"));
        }
        self.ensure_no_own_file(path)
    }

    /// The same of a path that is a temporary name.
    fn ensure_no_own_file(&self, path: &Path) -> Result<(), Failure> {
        let own = self.file_path()?;
        if belongs_to(path, &own) || is_ours(path).map_err(|error| Failure::cannot_write(&error))? {
            return Err(failure!(CannotWrite, "output-is-ours"));
        }
        Ok(())
    }

    /// Write a file that only its owner may read. With `replace` it replaces a file that is there,
    /// whole or not at all.
    ///
    /// # Errors
    /// `output-exists` (exit 15), and as [`Desk::file_place`].
    pub fn write_file(&self, path: &Path, bytes: &[u8], replace: bool) -> Result<(), Failure> {
        let staged = self.stage_file(path, bytes, replace)?;
        put_there(staged)
    }

    /// The same, but under a temporary name: half a letter under its own name would be taken for a
    /// whole one.
    ///
    /// # Errors
    /// `output-exists` (exit 15), and as [`Desk::file_place`].
    pub fn stage_file(
        &self,
        path: &Path,
        bytes: &[u8],
        replace: bool,
    ) -> Result<StagedFile, Failure> {
        if self.file_place(path)?.is_taken && !replace {
            return Err(failure!(CannotWrite, "output-exists"));
        }
        let staged = with_suffix(path, BEING_WRITTEN);
        // A case file may have this name.
        self.ensure_no_own_file(&staged)?;
        StagedFile::write(path, staged, |file| file.write_all(bytes))
            .map_err(|error: io::Error| Failure::cannot_write(&error))
    }

    /// The folder of this session that is only in memory, where the system has one
    /// (`XDG_RUNTIME_DIR`). It is removed at the end of the session.
    #[must_use]
    pub fn memory_folder(&self) -> Option<PathBuf> {
        self.env("XDG_RUNTIME_DIR")
            .map(PathBuf::from)
            .filter(|folder| is_in_memory(folder))
    }

    /// A new folder for the file of the demo. It stays until somebody deletes it.
    ///
    /// # Errors
    /// `cannot-write` (exit 15).
    pub fn throw_away_folder(&self) -> Result<PathBuf, Failure> {
        let folder = private_temporary_folder("ekc-demo-", &tempfile::env::temp_dir())
            .map_err(|error| Failure::cannot_write(&error))?;
        Ok(folder.keep())
    }

    // The case

    /// The case that a command is about: `--case`, `EKC_CASE`, the one in use, or the only open
    /// one. A command stays with the one it began with, also when another is in use by now.
    ///
    /// # Errors
    /// `case-unknown` (exit 3), `no-case-yet` (exit 3), `which-case` (exit 2).
    pub fn choose_case(&self, file: &CaseFile, named: Option<&str>) -> Result<Handle, Failure> {
        let named = named
            .or(self.options.case.as_deref())
            .or_else(|| self.env("EKC_CASE"));
        if let Some(named) = named {
            let handle = Handle::parse(named)?;
            if file.has_case(handle.as_str())? {
                return Ok(handle);
            }
            // Only who mistyped it waits for the list of all.
            let handles = file.handles()?;
            let near = nearest(handle.as_str(), handles.iter().map(Handle::as_str));
            return Err(case_unknown(near));
        }
        let began_with = self.meant.borrow().case.clone();
        if let Some(handle) = began_with {
            let is_there = file.has_case(handle.as_str())?;
            return is_there.then_some(handle).ok_or_else(|| case_unknown(None));
        }
        let handle = in_use_or_only_open(file)?;
        self.meant.borrow_mut().case = Some(handle.clone());
        Ok(handle)
    }

    /// Read a case whole.
    ///
    /// # Errors
    /// As [`Desk::choose_case`], `meant-another` (exit 11) when a handle in it stands for somebody
    /// else than when this command read it first, and every failure of the file.
    pub fn load(&self, file: &CaseFile, named: Option<&str>) -> Result<Case, Failure> {
        let handle = self.choose_case(file, named)?;
        let (case, who) = file
            .load_with_identities(&handle)?
            .ok_or_else(|| case_unknown(None))?;
        self.meant.borrow_mut().ensure_the_same(&handle, who)?;
        Ok(case)
    }

    /// Who was who in a case when this command read it first.
    #[must_use]
    pub fn identities(&self, case: &Handle) -> Option<Identities> {
        self.meant.borrow().identities(case)
    }
}

/// The case in use, or the only open one.
fn in_use_or_only_open(file: &CaseFile) -> Result<Handle, Failure> {
    if let Some(handle) = case_in_use(file)? {
        return Ok(handle);
    }
    match file.open_cases(2)?.as_slice() {
        [only] => Ok(only.clone()),
        [] if file.count_cases()? == 0 => Err(failure!(Missing, "no-case-yet")),
        _ => Err(failure!(Usage, "which-case")),
    }
}

/// The case in use, if it is there.
///
/// # Errors
/// Every failure of the file.
pub(crate) fn case_in_use(file: &CaseFile) -> Result<Option<Handle>, Failure> {
    match file.setting("case")? {
        Some(handle) if file.has_case(&handle)? => Handle::parse(&handle).map(Some),
        _ => Ok(None),
    }
}

/// There is no such case; perhaps this one was meant.
fn case_unknown(near: Option<&str>) -> Failure {
    let suggested = near.unwrap_or("none");
    failure!(Missing, "case-unknown", suggested = suggested)
}

/// Give a staged file its own name.
///
/// # Errors
/// `cannot-write` (exit 15), and `not-confirmed` (exit 15) when it is there all the same.
pub fn put_there(staged: StagedFile) -> Result<(), Failure> {
    staged.commit().map_err(|error| {
        if is_done(&error) {
            failure!(CannotWrite, "not-confirmed")
        } else {
            Failure::cannot_write(&error)
        }
    })
}

/// Whether it was shown. A closed pipe is not an error.
fn could_show(written: io::Result<()>) -> Result<(), Failure> {
    match written {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(failure!(
            CannotWrite,
            "cannot-show",
            detail = crate::failure::said(error.kind())
        )),
        _ => Ok(()),
    }
}

/// Whether a folder is only in memory.
#[cfg(target_os = "linux")]
fn is_in_memory(folder: &Path) -> bool {
    /// The number of a file system in memory (`man 2 statfs`).
    const TMPFS: u64 = 0x0102_1994;
    rustix::fs::statfs(folder)
        .is_ok_and(|about| u64::try_from(about.f_type).is_ok_and(|kind| kind == TMPFS))
}

#[cfg(not(target_os = "linux"))]
fn is_in_memory(_: &Path) -> bool {
    false
}
