//! The real program, with `shim.c` between it and the C library.

use crate::folder::{Folder, NOW};
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// The passphrase of every file, and the one that takes its place.
pub(crate) const PASSPHRASE: &str = "geheim";
pub(crate) const NEXT_PASSPHRASE: &str = "nieuw";

/// A command that is not done after so long never will be.
const PATIENCE: Duration = Duration::from_mins(2);

/// The kinds of moments, in the order of `shim.c`.
pub(crate) const KINDS: [&str; 10] = [
    "open", "read", "write", "sync", "truncate", "rename", "unlink", "mkdir", "lock", "stat",
];

static LIBRARY: LazyLock<PathBuf> = LazyLock::new(|| {
    let library = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join(format!("crash-shim-{}.so", std::process::id()));
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/crash/shim.c");
    // Without optimisation: a compiler believes the headers that say what is never null,
    // and Rust asks with null.
    let flags = ["-shared", "-fPIC", "-O0", "-w", "-o"];
    let made = Command::new("cc")
        .args(flags)
        .arg(&library)
        .arg(source)
        .arg("-ldl")
        .status();
    assert!(
        made.is_ok_and(|status| status.success()),
        "a C compiler (cc) makes the shim for these tests"
    );
    library
});

/// What is typed, and all that the program knows of the world.
#[derive(Clone)]
pub(crate) struct Line {
    words: Vec<String>,
    /// What stands on standard input behind the passphrase.
    input: String,
    screen: bool,
    now: Option<String>,
    clock_jumps: bool,
}

impl Line {
    pub(crate) fn new(line: &str) -> Self {
        Self {
            words: shlex::split(line).unwrap(),
            input: String::new(),
            screen: false,
            now: Some(NOW.to_owned()),
            clock_jumps: false,
        }
    }

    pub(crate) fn reading(mut self, input: &str) -> Self {
        input.clone_into(&mut self.input);
        self
    }

    pub(crate) fn on_screen(mut self, screen: bool) -> Self {
        self.screen = screen;
        self
    }

    pub(crate) fn at(mut self, now: &str) -> Self {
        self.now = Some(now.to_owned());
        self
    }

    /// The real clock, which jumps each time it is asked.
    pub(crate) fn while_the_clock_jumps(mut self) -> Self {
        self.now = None;
        self.clock_jumps = true;
        self
    }
}

/// What happens at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Then {
    /// Killed before the call.
    Kill,
    /// Killed after half of a write.
    Half,
    /// Half of a read or a write.
    Short,
    /// Held before the call until someone lets it go on.
    Stop,
    /// Told to stop before the call, by this signal: `int`, `term` or `hup`.
    Signal(&'static str),
    /// The call says no, with this errno.
    Fail(i32),
}

/// At which moment what happens.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Strike {
    /// `all`, `change` or a kind: what is counted.
    pub(crate) of: &'static str,
    /// The number, from 1.
    pub(crate) at: usize,
    pub(crate) then: Then,
    /// Also at every one after it.
    pub(crate) ever: bool,
}

/// What a run gave; no code when it was killed.
pub(crate) struct Ran {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// A call that touched a file.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    pub(crate) kind: &'static str,
    /// What it did more precisely; see `note` in `shim.c`.
    pub(crate) mark: char,
    pub(crate) inode: u64,
    pub(crate) offset: usize,
    pub(crate) path: String,
    pub(crate) other: String,
    pub(crate) data: Vec<u8>,
}

impl Call {
    /// Whether it changed what is on the disk.
    pub(crate) fn changes(&self) -> bool {
        matches!(
            self.mark,
            'c' | 't' | 'w' | 's' | 'd' | 'n' | 'l' | 'u' | 'm'
        )
    }

    /// Whether the shim counts it when these are asked for;
    /// an attempt that failed by itself counts too.
    pub(crate) fn is_of(&self, of: &str) -> bool {
        match of {
            "all" => self.kind != "stat",
            "change" => self.changes() || (self.mark == 'x' && self.kind != "open"),
            kind => self.kind == kind,
        }
    }
}

/// A run that has begun.
pub(crate) struct Running {
    child: Child,
    paper: PathBuf,
}

/// Begin a run in a folder.
pub(crate) fn begin(
    folder: &Folder,
    line: &Line,
    strike: Option<Strike>,
    log: Option<&Path>,
) -> Running {
    static NUMBER: AtomicUsize = AtomicUsize::new(0);
    let paper = folder.beside(&NUMBER.fetch_add(1, Ordering::SeqCst).to_string());
    let stream = |name: &str| paper.with_extension(name);
    std::fs::write(stream("in"), format!("{PASSPHRASE}\n{}", line.input)).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_ekc"));
    command
        .args(&line.words)
        .args(["--passphrase-fd", "0"])
        .stdin(File::open(stream("in")).unwrap())
        .stdout(File::create(stream("out")).unwrap())
        .stderr(Stdio::from(File::create(stream("err")).unwrap()));
    arrange(&mut command, folder, line, strike, log);
    Running {
        child: command.spawn().unwrap(),
        paper,
    }
}

/// All that a command knows of the world, and what happens to it on its way.
pub(crate) fn arrange(
    command: &mut Command,
    folder: &Folder,
    line: &Line,
    strike: Option<Strike>,
    log: Option<&Path>,
) {
    let root = folder.path();
    command
        .env_clear()
        .env("EKC_FILE", "zaken.ekc")
        .env("EKC_LANG", "nl")
        .env("EKC_TEST_WORK_FACTOR", "2")
        .env("HOME", &root)
        .env("TMPDIR", &root)
        .env("TZ", "UTC")
        .env("TERM", "dumb")
        .current_dir(&root);
    if let Some(now) = &line.now {
        command.env("EKC_TEST_NOW", now);
    }
    if strike.is_some() || log.is_some() || line.screen || line.clock_jumps {
        let program = Path::new(env!("CARGO_BIN_EXE_ekc")).canonicalize().unwrap();
        command
            .env("LD_PRELOAD", &*LIBRARY)
            .env("CRASH_PROGRAM", program)
            .env("CRASH_FOLDER", &root);
    }
    if let Some(strike) = strike {
        let then = match strike.then {
            Then::Kill => "kill".to_owned(),
            Then::Half => "half".to_owned(),
            Then::Short => "short".to_owned(),
            Then::Stop => "stop".to_owned(),
            Then::Signal(name) => name.to_owned(),
            Then::Fail(errno) => errno.to_string(),
        };
        command
            .env("CRASH_OF", strike.of)
            .env("CRASH_AT", strike.at.to_string())
            .env("CRASH_THEN", then);
        if strike.ever {
            command.env("CRASH_EVER", "1");
        }
    }
    if let Some(log) = log {
        command.env("CRASH_LOG", log);
    }
    if line.screen {
        command.env("CRASH_SCREEN", "1");
    }
    if line.clock_jumps {
        command.env("CRASH_CLOCK", "1");
    }
}

impl Running {
    /// Wait until it is held at its moment; whether it was, or came to its end before.
    pub(crate) fn is_held(&mut self) -> bool {
        let stat = format!("/proc/{}/stat", self.child.id());
        let start = Instant::now();
        while self.child.try_wait().unwrap().is_none() {
            let text = std::fs::read_to_string(&stat).unwrap_or_default();
            if text
                .rsplit(')')
                .next()
                .is_some_and(|rest| rest.trim_start().starts_with('T'))
            {
                return true;
            }
            assert!(start.elapsed() < PATIENCE, "never came to its moment");
            std::thread::sleep(Duration::from_millis(1));
        }
        false
    }

    /// Let it go on.
    pub(crate) fn go_on(&self) {
        let process = rustix::process::Pid::from_child(&self.child);
        rustix::process::kill_process(process, rustix::process::Signal::CONT).unwrap();
    }

    /// Wait for its end.
    pub(crate) fn end(mut self) -> Ran {
        let start = Instant::now();
        let status = loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                break status;
            }
            if start.elapsed() > PATIENCE {
                let _ = self.child.kill();
                panic!("a command waits for ever");
            }
            std::thread::sleep(Duration::from_millis(1));
        };
        let read = |name: &str| {
            String::from_utf8_lossy(
                &std::fs::read(self.paper.with_extension(name)).unwrap_or_default(),
            )
            .into_owned()
        };
        Ran {
            code: status.code(),
            out: read("out"),
            err: read("err"),
        }
    }
}

/// Run a command to its end, whichever that is.
pub(crate) fn run(folder: &Folder, line: &Line, strike: Option<Strike>) -> Ran {
    begin(folder, line, strike, None).end()
}

/// Run a command and write every moment down.
pub(crate) fn recorded(folder: &Folder, line: &Line) -> (Ran, Vec<Call>) {
    let log = folder.beside("log");
    let ran = begin(folder, line, None, Some(&log)).end();
    (ran, calls_in(&log))
}

/// The moments that were written down in a log, which is gone then.
pub(crate) fn calls_in(log: &Path) -> Vec<Call> {
    let bytes = std::fs::read(log).unwrap_or_default();
    let _ = std::fs::remove_file(log);
    calls(&bytes)
}

fn calls(mut rest: &[u8]) -> Vec<Call> {
    fn take<'a>(rest: &mut &'a [u8], size: usize) -> &'a [u8] {
        let (piece, after) = rest.split_at(size);
        *rest = after;
        piece
    }
    let mut calls = Vec::new();
    while !rest.is_empty() {
        let kind = KINDS[usize::from(take(&mut rest, 1)[0])];
        let mark = char::from(take(&mut rest, 1)[0]);
        let inode = u64::from_le_bytes(take(&mut rest, 8).try_into().unwrap());
        let offset = i64::from_le_bytes(take(&mut rest, 8).try_into().unwrap());
        let mut length = || u32::from_le_bytes(take(&mut rest, 4).try_into().unwrap()) as usize;
        let (path, other, data) = (length(), length(), length());
        let mut text = |size| String::from_utf8(take(&mut rest, size).to_vec()).unwrap();
        let (path, other) = (text(path), text(other));
        let data = take(&mut rest, data).to_vec();
        calls.push(Call {
            kind,
            mark,
            inode,
            offset: usize::try_from(offset).unwrap_or(0),
            path,
            other,
            data,
        });
    }
    calls
}
