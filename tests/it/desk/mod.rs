//! A pretended world: a folder that is thrown away, a clock that stands still,
//! output that is caught.

mod remembered;

use age::secrecy::SecretString;
use chrono::{DateTime, NaiveDate, Utc};
use ekc::desk::World;
use ekc::domain::Case;
use ekc::domain::text::Handle;
use ekc::failure::{Failure, Kind};
use ekc::keeper::{Keeper, NoKeeper};
use ekc::store::{CaseFile, DataKey, Guard, key_path};
use ekc::ui::ask::{Ask, List, Nobody, Picked, Scripted};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io::{Cursor, Write};
use std::path::PathBuf;
use std::rc::Rc;
use std::time::Duration;
use zeroize::Zeroizing;

/// The passphrase of every pretended file.
pub(crate) const PASSPHRASE: &str = "proef";

/// What a run gave.
pub(crate) struct Ran {
    pub(crate) code: u8,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Ran {
    /// The output as JSON.
    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.out)
            .unwrap_or_else(|_| panic!("no JSON: {}\n{}", self.out, self.err))
    }

    /// The failure as JSON.
    pub(crate) fn failure(&self) -> serde_json::Value {
        serde_json::from_str(&self.err)
            .unwrap_or_else(|_| panic!("no JSON failure: {}\n{}", self.out, self.err))
    }
}

#[derive(Clone, Default)]
struct Caught(Rc<RefCell<Vec<u8>>>);

impl Write for Caught {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// So many tables at most stand beside each other in a test.
const AT_ONCE: u32 = 8;

thread_local! {
    /// How many tables there were; each test has a thread of its own.
    static TABLES: Cell<u32> = const { Cell::new(0) };
}

/// A coordinator's table: a folder, a day, and what may go wrong.
pub(crate) struct Table {
    pub(crate) folder: tempfile::TempDir,
    pub(crate) now: DateTime<Utc>,
    pub(crate) guard: Option<Guard>,
    pub(crate) page_limit: Option<i64>,
    pub(crate) lang: &'static str,
    pub(crate) screen: Option<u16>,
    pub(crate) keeper: Kept,
    /// What a command that is run for the passphrase says; without it nobody is asked.
    pub(crate) passphrase: Option<String>,
    /// What `EDITOR` says.
    pub(crate) editor: Option<String>,
    /// Which table of the test this is, so that two tables never hold one file.
    which: u32,
    /// How many commands were given that had to succeed.
    given: Cell<u32>,
}

/// A keeper that keeps in memory, and can be told to refuse.
#[derive(Clone, Default)]
pub(crate) struct Kept {
    pub(crate) keys: Rc<RefCell<BTreeMap<String, Vec<u8>>>>,
    pub(crate) refuses: bool,
}

impl Keeper for Kept {
    fn find(&self, name: &str, _: DateTime<Utc>) -> Option<Zeroizing<Vec<u8>>> {
        self.keys.borrow().get(name).cloned().map(Zeroizing::new)
    }
    fn keep(&self, name: &str, key: &[u8], now: DateTime<Utc>, _: Duration) -> Result<(), Failure> {
        if self.refuses {
            return NoKeeper.keep(name, key, now, Duration::ZERO);
        }
        self.keys.borrow_mut().insert(name.to_owned(), key.to_vec());
        Ok(())
    }
    fn drop_key(&self, name: &str) -> Result<bool, Failure> {
        if self.refuses {
            return Err(Failure::new(Kind::Blocked, "key-stays", Vec::new()));
        }
        Ok(self.keys.borrow_mut().remove(name).is_some())
    }
}

/// Someone who answers by script. While the first question stands,
/// other commands are given in another window, each of which ends with this exit code.
struct Meanwhile {
    script: Scripted,
    others: Vec<(World, Vec<OsString>)>,
    code: u8,
}

impl Meanwhile {
    fn happens(&mut self) {
        for (world, line) in self.others.drain(..) {
            let typed = format!("{line:?}");
            let code = ekc::run(world, line);
            assert_eq!(code, self.code, "in the other window: {typed}");
        }
    }
}

impl Ask for Meanwhile {
    fn is_there(&self) -> bool {
        true
    }
    fn line(&mut self, prompt: &str) -> Result<String, Failure> {
        self.happens();
        self.script.line(prompt)
    }
    fn secret(&mut self, prompt: &str) -> Result<SecretString, Failure> {
        self.happens();
        self.script.secret(prompt)
    }
    fn pick(&mut self, list: &List) -> Result<Picked, Failure> {
        self.happens();
        self.script.pick(list)
    }
    fn agree(&mut self, prompt: &str) -> Result<String, Failure> {
        self.script.agree(prompt)
    }
    fn remark(&mut self, text: &str) {
        self.script.remark(text);
    }
}

/// A command line, as the program gets it.
fn line_of(args: &[&str]) -> Vec<OsString> {
    std::iter::once("ekc")
        .chain(args.iter().copied())
        .map(OsString::from)
        .collect()
}

pub(crate) fn noon(year: i32, month: u32, day: u32) -> DateTime<Utc> {
    NaiveDate::from_ymd_opt(year, month, day)
        .unwrap()
        .and_hms_opt(12, 0, 0)
        .unwrap()
        .and_utc()
}

impl Table {
    /// A table without a case file, on Monday 2 March 2026.
    pub(crate) fn bare() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
            now: noon(2026, 3, 2),
            guard: None,
            page_limit: None,
            lang: "nl",
            screen: None,
            keeper: Kept::default(),
            passphrase: Some(PASSPHRASE.to_owned()),
            editor: None,
            which: TABLES.replace(TABLES.get() + 1) % AT_ONCE,
            given: Cell::new(0),
        }
    }

    /// A table with an empty case file.
    pub(crate) fn new() -> Self {
        let table = Self::bare();
        table.does(&["init"]);
        table
    }

    /// A table with a case for Ada, of this variant.
    pub(crate) fn with_case(variant: &str) -> Self {
        let table = Self::new();
        table.does(&[
            "new-case",
            "--variant",
            variant,
            "--applicant",
            "main-person",
            "--main-person",
            "Ada Proef",
            "--handle",
            "proef",
        ]);
        table
    }

    /// The same, with what must be there before anyone is called together:
    /// an independent coordinator, and Ada's yes.
    pub(crate) fn ready(variant: &str) -> Self {
        let table = Self::with_case(variant);
        table.does(&[
            "edit-case",
            "--coordinator",
            "Mies Bakker",
            "--coordinator",
            "Joop de Wit",
            "--independent",
        ]);
        table.does(&["consent", "ada", "yes"]);
        table
    }

    pub(crate) fn path(&self) -> PathBuf {
        self.folder.path().join("zaken.ekc")
    }

    pub(crate) fn on(&mut self, year: i32, month: u32, day: u32) {
        self.now = noon(year, month, day);
    }

    pub(crate) fn world(
        &self,
        input: &[u8],
        ask: Box<dyn Ask>,
    ) -> (World, impl Fn() -> (String, String) + use<>) {
        let (out, err) = (Caught::default(), Caught::default());
        let now = self.now;
        let world = World {
            now: Box::new(move || now),
            env: BTreeMap::from([
                ("EKC_LANG".to_owned(), self.lang.to_owned()),
                ("EKC_FILE".to_owned(), self.path().display().to_string()),
            ])
            .into_iter()
            .chain(
                self.passphrase
                    .iter()
                    .map(|said| ("EKC_PASSPHRASE_COMMAND".to_owned(), format!("echo {said}"))),
            )
            .chain(
                self.editor
                    .iter()
                    .map(|editor| ("EDITOR".to_owned(), editor.clone())),
            )
            .collect(),
            data_folder: Some(self.folder.path().to_owned()),
            locale: None,
            input: Box::new(Cursor::new(input.to_vec())),
            out: Box::new(out.clone()),
            err: Box::new(err.clone()),
            ask,
            hand_over: std::process::Command::status,
            keeper: Box::new(self.keeper.clone()),
            screen: self.screen,
            work_factor: 2,
            guard: self.guard.clone(),
            page_limit: self.page_limit,
        };
        let caught = move || {
            let text = |caught: &Caught| String::from_utf8(caught.0.borrow().clone()).unwrap();
            (text(&out), text(&err))
        };
        (world, caught)
    }

    /// Run a command with this on standard input, and with somebody to ask.
    pub(crate) fn run_world(&self, args: &[&str], input: &[u8], ask: Box<dyn Ask>) -> Ran {
        let (world, caught) = self.world(input, ask);
        let code = ekc::run(world, line_of(args));
        let (out, err) = caught();
        Ran { code, out, err }
    }

    /// Run a command without a terminal.
    pub(crate) fn run(&self, args: &[&str]) -> Ran {
        self.run_world(args, b"", Box::new(Nobody))
    }

    /// Run a command with something on standard input.
    pub(crate) fn run_with(&self, args: &[&str], input: &[u8]) -> Ran {
        self.run_world(args, input, Box::new(Nobody))
    }

    /// Run a command and answer its questions.
    pub(crate) fn answer(&self, args: &[&str], answers: &[&str]) -> Ran {
        self.run_world(args, b"", Box::new(Scripted::new(answers)))
    }

    /// The same, with everything that was asked and said between the questions.
    pub(crate) fn answer_seeing(&self, args: &[&str], answers: &[&str]) -> (Ran, String) {
        let script = Scripted::new(answers);
        let asked = Rc::clone(&script.asked);
        let ran = self.run_world(args, b"", Box::new(script));
        let seen = asked.borrow().join("\n");
        (ran, seen)
    }

    /// The same as [`Table::answer`], while other commands are given in another window as soon
    /// as the first question stands.
    pub(crate) fn answer_while(&self, args: &[&str], answers: &[&str], others: &[&[&str]]) -> Ran {
        self.answer_while_others_end_with(0, args, answers, others)
    }

    /// The same, where the other commands end with this exit code.
    pub(crate) fn answer_while_others_end_with(
        &self,
        code: u8,
        args: &[&str],
        answers: &[&str],
        others: &[&[&str]],
    ) -> Ran {
        let others = others
            .iter()
            .map(|args| (self.world(b"", Box::new(Nobody)).0, line_of(args)))
            .collect();
        let script = Scripted::new(answers);
        let ask = Meanwhile {
            script,
            others,
            code,
        };
        self.run_world(args, b"", Box::new(ask))
    }

    /// Nothing is arranged at this table that a command could see but its files and the day.
    fn is_ordinary(&self) -> bool {
        self.guard.is_none()
            && self.page_limit.is_none()
            && self.screen.is_none()
            && self.editor.is_none()
            && self.passphrase.as_deref() == Some(PASSPHRASE)
            && self.keeper.keys.borrow().is_empty()
            && !self.keeper.refuses
    }

    /// Run a command that must succeed.
    pub(crate) fn does(&self, args: &[&str]) -> Ran {
        let ran = if self.is_ordinary() {
            let before = self.given.replace(self.given.get() + 1);
            let given = (args, self.lang, self.now, self.which);
            remembered::once(self.folder.path(), given, before, || self.run(args))
        } else {
            self.run(args)
        };
        assert_eq!(
            ran.code,
            0,
            "ekc {}\n{}{}",
            args.join(" "),
            ran.out,
            ran.err
        );
        ran
    }

    /// Run a command that must be refused with this code and exit code, and change nothing.
    pub(crate) fn refuses(&self, args: &[&str], exit: u8, code: &str) -> Ran {
        self.refuses_with(args, b"", exit, code)
    }

    /// The same with something on standard input.
    pub(crate) fn refuses_with(&self, args: &[&str], input: &[u8], exit: u8, code: &str) -> Ran {
        let before = (self.content(), self.newest());
        let with_json: Vec<&str> = args.iter().copied().chain(["--json"]).collect();
        let ran = self.run_with(&with_json, input);
        let failure = ran.failure();
        assert_eq!(
            (ran.code, failure["code"].as_str().unwrap()),
            (exit, code),
            "ekc {}\n{}",
            args.join(" "),
            ran.err
        );
        assert_eq!(failure["exit"], exit);
        for sentence in ["what", "why", "now"] {
            let text = failure[sentence].as_str().unwrap_or_default();
            assert!(
                !text.is_empty() && !text.starts_with('['),
                "{code}.{sentence}: {text}"
            );
        }
        assert_eq!(
            (self.content(), self.newest()),
            before,
            "a refused command changed something: {}",
            args.join(" ")
        );
        ran
    }

    pub(crate) fn key(&self) -> DataKey {
        DataKey::read(
            &key_path(&self.path()),
            &SecretString::from(PASSPHRASE.to_owned()),
        )
        .unwrap()
        .remove(0)
    }

    pub(crate) fn file(&self) -> CaseFile {
        CaseFile::open(&self.path(), &self.key(), None).unwrap()
    }

    /// Everything recorded, without the log.
    pub(crate) fn content(&self) -> String {
        if self.path().exists() {
            self.file().content().unwrap()
        } else {
            String::new()
        }
    }

    fn newest(&self) -> i64 {
        if self.path().exists() {
            self.file().newest_operation().unwrap()
        } else {
            0
        }
    }

    pub(crate) fn case(&self, handle: &str) -> Case {
        self.file()
            .load(&Handle::parse(handle).unwrap())
            .unwrap()
            .unwrap()
    }
}
