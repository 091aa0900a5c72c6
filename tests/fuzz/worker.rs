//! The process that feeds one target: first all seeds and the whole corpus, then new inputs, with a
//! limit on memory. It writes down each input before it feeds it,
//! so that the guard knows where it was.

use crate::TARGETS;
use crate::chance::{Chance, name_of};
use crate::guard::{FOUND, corpus, keep};
use crate::mutate::{mutated, smaller};
use crate::target::{Outcome, Target};
use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::Write as _;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::Mutex;
use std::time::{Duration, Instant};

/// What a target may take beside what its process had when it began.
#[cfg(target_os = "linux")]
const MOST_MEMORY: u64 = 512 * 1024 * 1024;
/// The stack of a program's first thread on Linux; a thread of a test would have a quarter of it.
const STACK: usize = 8 * 1024 * 1024;
/// A longer input is not kept, whatever came of it.
const MOST_KEPT: usize = 8 * 1024;
/// How much of the corpus one target may take.
const MOST_OF_CORPUS: u64 = 24 * 1024;
/// From how many inputs new ones are made.
const POOL: usize = 3_000;
/// After so many different findings it is enough.
const MOST_FINDINGS: usize = 12;

/// Where the last panic was, and what it said.
static PANICKED: Mutex<(String, String)> = Mutex::new((String::new(), String::new()));

/// What the guard asks.
pub(crate) struct Task {
    name: String,
    make: fn() -> Target,
    folder: PathBuf,
    seed: u64,
    seconds: Option<u64>,
    skipped: BTreeSet<String>,
}

impl Task {
    /// What is asked of this process; nothing when no guard started it.
    pub(crate) fn given() -> Option<Self> {
        let asked = |name: &str| std::env::var(name).ok();
        let name = asked("EKC_FUZZ_TARGET")?;
        let (_, make) = TARGETS.iter().find(|(target, _)| *target == name)?;
        Some(Self {
            make: *make,
            folder: asked("EKC_FUZZ_FOLDER")?.into(),
            seed: asked("EKC_FUZZ_SEED")?.parse().ok()?,
            seconds: asked("EKC_FUZZ_SECONDS").and_then(|text| text.parse().ok()),
            skipped: asked("EKC_FUZZ_SKIP")
                .unwrap_or_default()
                .split(',')
                .map(str::to_owned)
                .collect(),
            name,
        })
    }

    pub(crate) fn work(self) {
        std::thread::Builder::new()
            .stack_size(STACK)
            .spawn(move || Worker::new(self).work())
            .unwrap()
            .join()
            .unwrap();
    }
}

struct Worker {
    task: Task,
    target: Target,
    progress: File,
    fed: u64,
    /// What was seen, finely, and what stands in the corpus.
    shapes: BTreeSet<String>,
    kinds: BTreeSet<String>,
    found: BTreeSet<String>,
    pool: Vec<Vec<u8>>,
}

impl Worker {
    fn new(task: Task) -> Self {
        let mut target = (task.make)();
        if let Some(first) = target.seeds.first() {
            // What is made once and kept belongs to the program, not to an input.
            let _ = catch_unwind(AssertUnwindSafe(|| (target.feed)(first)));
        }
        limit();
        std::panic::set_hook(Box::new(|info| {
            let at = info
                .location()
                .map(|at| format!("{}:{}", at.file(), at.line()))
                .unwrap_or_default();
            let said = info
                .payload_as_str()
                .unwrap_or_default()
                .chars()
                .take(2_000)
                .collect();
            *PANICKED.lock().unwrap() = (at, said);
        }));
        let progress = File::create(task.folder.join("progress")).unwrap();
        Self {
            task,
            target,
            progress,
            fed: 0,
            shapes: BTreeSet::new(),
            kinds: BTreeSet::new(),
            found: BTreeSet::new(),
            pool: Vec::new(),
        }
    }

    fn work(mut self) {
        let begun = Instant::now();
        for input in self.target.seeds.clone() {
            self.feed_again(input);
        }
        for (path, input) in self.kept() {
            let is_new = self.feed_again(input);
            // A long run tidies up: one input for each kind, the shortest.
            // What was a finding once stays.
            if !is_new
                && self.task.seconds.is_some()
                && !path
                    .file_name()
                    .is_some_and(|name| name.to_string_lossy().starts_with(FOUND))
            {
                fs::remove_file(path).unwrap();
            }
        }
        let replayed = self.fed;
        let mut chance = Chance::from_seed(self.task.seed);
        let mut made = 0;
        let mut new = 0;
        while self.found.len() < MOST_FINDINGS {
            match self.task.seconds {
                Some(seconds) if begun.elapsed() >= Duration::from_secs(seconds) => break,
                None if made >= self.target.short_run => break,
                _ => made += 1,
            }
            let input = mutated(
                &mut chance,
                &self.pool,
                &self.target.words,
                self.target.most,
            );
            if self.task.skipped.contains(&name_of(&input)) {
                continue;
            }
            let Some(outcome) = self.feed(&input) else {
                continue;
            };
            if self.shapes.insert(outcome.shape.clone()) {
                if self.pool.len() >= POOL {
                    let at = chance.below(POOL);
                    self.pool.swap_remove(at);
                }
                self.pool.push(input.clone());
            }
            if self.task.seconds.is_some() && self.kinds.insert(outcome.kind.clone()) {
                new += usize::from(self.keep(&input, &outcome));
            }
        }
        let figures = format!(
            "{made} inputs ({replayed} fed again), {} outcomes, {new} newly kept, at most {} MB",
            self.shapes.len(),
            most_memory() / 1024
        );
        fs::write(self.task.folder.join("figures"), figures).unwrap();
    }

    /// The corpus of this target, the shortest first.
    fn kept(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let Ok(entries) = fs::read_dir(corpus().join(&self.task.name)) else {
            return Vec::new();
        };
        let paths = entries.map(|entry| entry.unwrap().path());
        let mut kept: Vec<(PathBuf, Vec<u8>)> = paths
            .map(|path| (path.clone(), fs::read(path).unwrap()))
            .collect();
        kept.retain(|(_, input)| !self.task.skipped.contains(&name_of(input)));
        kept.sort_by(|(_, one), (_, other)| (one.len(), one).cmp(&(other.len(), other)));
        kept
    }

    /// Feed an input that was there already; says whether it is the first of its kind.
    fn feed_again(&mut self, input: Vec<u8>) -> bool {
        let outcome = self.feed(&input);
        self.pool.push(input);
        outcome.is_none_or(|outcome| {
            self.shapes.insert(outcome.shape);
            self.kinds.insert(outcome.kind)
        })
    }

    /// Feed one input; nothing when it panicked, which is then written down.
    fn feed(&mut self, input: &[u8]) -> Option<Outcome> {
        self.fed += 1;
        let head = [
            self.fed.to_le_bytes(),
            u64::try_from(input.len()).unwrap().to_le_bytes(),
        ]
        .concat();
        write_at_start(&self.progress, &[head.as_slice(), input].concat());
        if let Ok(outcome) = catch_unwind(AssertUnwindSafe(|| (self.target.feed)(input))) {
            return Some(outcome);
        }
        let (at, said) = PANICKED.lock().unwrap().clone();
        if self.found.insert(at.clone()) {
            let line = format!(
                "{}: panic at {at}: {}\n",
                keep(&self.task.name, FOUND, input),
                said.replace('\n', " ")
            );
            fs::OpenOptions::new()
                .append(true)
                .create(true)
                .open(self.task.folder.join("findings"))
                .unwrap()
                .write_all(line.as_bytes())
                .unwrap();
        }
        None
    }

    /// Keep an input of a new kind, as short as it can be; says whether there was room.
    fn keep(&mut self, input: &[u8], outcome: &Outcome) -> bool {
        let least = smaller(input, |shorter| {
            self.feed(shorter)
                .is_some_and(|other| other.kind == outcome.kind)
        });
        let has = fs::read_dir(corpus().join(&self.task.name)).map_or(0, |entries| {
            entries
                .map(|entry| entry.unwrap().metadata().unwrap().len())
                .sum()
        });
        let length = u64::try_from(least.len()).unwrap();
        let fits = least.len() <= MOST_KEPT && has + length <= MOST_OF_CORPUS;
        if fits {
            keep(&self.task.name, "", &least);
        }
        fits
    }
}

#[cfg(unix)]
fn write_at_start(file: &File, bytes: &[u8]) {
    std::os::unix::fs::FileExt::write_all_at(file, bytes, 0).unwrap();
}

#[cfg(not(unix))]
fn write_at_start(mut file: &File, bytes: &[u8]) {
    use std::io::Seek as _;
    file.rewind().unwrap();
    file.write_all(bytes).unwrap();
}

/// From here on this process gets no more than so much memory;
/// asking for more ends it, and the guard sees that.
#[cfg(target_os = "linux")]
fn limit() {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let most = in_status("VmSize:") * 1024 + MOST_MEMORY;
    setrlimit(
        Resource::As,
        Rlimit {
            current: Some(most),
            maximum: getrlimit(Resource::As).maximum,
        },
    )
    .unwrap();
    setrlimit(
        Resource::Core,
        Rlimit {
            current: Some(0),
            maximum: getrlimit(Resource::Core).maximum,
        },
    )
    .unwrap();
}

#[cfg(not(target_os = "linux"))]
fn limit() {}

/// The most memory this process had, in kB.
#[cfg(target_os = "linux")]
fn most_memory() -> u64 {
    in_status("VmHWM:")
}

#[cfg(not(target_os = "linux"))]
fn most_memory() -> u64 {
    0
}

#[cfg(target_os = "linux")]
fn in_status(name: &str) -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix(name))
        .unwrap_or_default();
    line.trim().trim_end_matches(" kB").parse().unwrap()
}
