//! Sharing the work over the cores, taking samples of it, and counting what came of it.

use std::fmt::Write as _;
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Whether every moment is tried, and not a sample.
pub(crate) fn all() -> bool {
    std::env::var("EKC_CRASH").is_ok_and(|value| value == "all")
}

/// Which part of every moment is tried, and of how many: `EKC_CRASH_PART=3/8`.
fn part() -> (usize, usize) {
    let Ok(part) = std::env::var("EKC_CRASH_PART") else {
        return (1, 1);
    };
    let (nth, of) = part.split_once('/').unwrap();
    let (nth, of): (usize, usize) = (nth.parse().unwrap(), of.parse().unwrap());
    assert!((1..=of).contains(&nth), "no part: {part}");
    (nth, of)
}

/// Those of all moments that are in the part that was asked: all parts together are all of them.
pub(crate) fn part_of<T: Clone>(items: &[T]) -> Vec<T> {
    let (nth, of) = part();
    items.iter().skip(nth - 1).step_by(of).cloned().collect()
}

/// An even sample of at most so many; when every moment was asked, those of the part.
pub(crate) fn sample<T: Clone>(items: &[T], most: usize) -> Vec<T> {
    if all() {
        return part_of(items);
    }
    if items.len() <= most {
        return items.to_vec();
    }
    (0..most)
        .map(|at| items[(2 * at + 1) * items.len() / (2 * most)].clone())
        .collect()
}

/// Chance with a seed, so that what was found is found again (`SplitMix64`).
pub(crate) struct Chance(pub(crate) u64);

impl Chance {
    pub(crate) fn below(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % most
    }

    pub(crate) fn one_in(&mut self, most: u64) -> bool {
        self.below(most) == 0
    }
}

/// What was tried and what came of it.
#[derive(Default)]
pub(crate) struct Tally {
    runs: AtomicUsize,
    faults: AtomicUsize,
    losses: Mutex<Vec<String>>,
    blemishes: Mutex<Vec<String>>,
}

impl Tally {
    /// One run, or one disk that was looked at.
    pub(crate) fn ran(&self) {
        self.runs.fetch_add(1, Ordering::SeqCst);
    }

    /// Something was made to go wrong.
    pub(crate) fn struck(&self) {
        self.faults.fetch_add(1, Ordering::SeqCst);
    }

    /// The file did not open, or held something else than before or after.
    pub(crate) fn loss(&self, what: String) {
        self.losses.lock().unwrap().push(what);
    }

    /// Nothing was lost, but it was not as it should be.
    pub(crate) fn blemish(&self, what: String) {
        self.blemishes.lock().unwrap().push(what);
    }

    /// Write down what was counted, and fail when anything was wrong.
    pub(crate) fn close(self, name: &str, commands: usize) {
        let (runs, faults) = (self.runs.into_inner(), self.faults.into_inner());
        let (losses, blemishes) = (
            self.losses.into_inner().unwrap(),
            self.blemishes.into_inner().unwrap(),
        );
        let (nth, of) = part();
        let is_part = all() && of > 1;
        let (how, file) = match (all(), is_part) {
            (_, true) => (
                format!("part {nth} of {of} of every moment"),
                format!("{name}-{nth}-of-{of}.txt"),
            ),
            (true, false) => ("every moment".to_owned(), format!("{name}.txt")),
            (false, false) => ("a sample".to_owned(), format!("{name}.txt")),
        };
        let mut told = format!(
            "{name} ({how}): commands {commands}, runs {runs}, faults {faults}, losses {}, \
             other {}\n",
            losses.len(),
            blemishes.len()
        );
        for what in losses
            .iter()
            .map(|what| format!("LOSS {what}"))
            .chain(blemishes.iter().map(|what| format!("other {what}")))
        {
            let _ = writeln!(told, "  {what}");
        }
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("reliability");
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join(file), &told).unwrap();
        // A small part may hold none of the moments of one test.
        assert!(
            (runs > 0 || is_part) && losses.is_empty() && blemishes.is_empty(),
            "{}",
            told.lines().take(60).collect::<Vec<_>>().join("\n")
        );
    }
}

/// Do the work for all of these, on all cores.
pub(crate) fn each<T: Sync>(items: &[T], work: impl Fn(&T) + Sync) {
    let next = AtomicUsize::new(0);
    let cores = std::thread::available_parallelism().map_or(2, std::num::NonZero::get);
    std::thread::scope(|scope| {
        for _ in 0..cores {
            scope.spawn(|| {
                while let Some(item) = items.get(next.fetch_add(1, Ordering::SeqCst)) {
                    work(item);
                }
            });
        }
    });
}
