//! How long a process takes from its start to its end, and the most memory it had.

use std::fs;
use std::process::Command;
use std::time::{Duration, Instant};

/// A command and its floor, which are run in turn: what else the machine does falls on both.
pub(crate) struct Pair<'a> {
    pub(crate) program: &'a dyn Fn() -> Command,
    pub(crate) floor: &'a dyn Fn() -> Command,
}

/// What came of a pair.
pub(crate) struct Measured {
    pub(crate) program: Cost,
    pub(crate) floor: Cost,
    /// How often each was run.
    pub(crate) rounds: usize,
}

/// What is known of one of the two.
pub(crate) struct Cost {
    pub(crate) median: Duration,
    /// The most memory, in KiB; none where the system does not tell.
    pub(crate) memory: Option<u64>,
}

/// Run each once to have its pages in memory, then in turn. `at_most` is for who only wants to know
/// whether all of it runs.
pub(crate) fn measure(pair: &Pair<'_>, at_most: usize) -> Measured {
    let (medians, rounds) = in_turn(&[pair.program, pair.floor], at_most);
    Measured {
        program: Cost {
            median: medians[0],
            memory: most_memory(&mut (pair.program)()),
        },
        floor: Cost {
            median: medians[1],
            memory: most_memory(&mut (pair.floor)()),
        },
        rounds,
    }
}

/// The median of each of these, run in turn after each ran once, and how often that was. How often
/// goes by the first of them.
pub(crate) fn in_turn(commands: &[&dyn Fn() -> Command], at_most: usize) -> (Vec<Duration>, usize) {
    let first: Vec<Duration> = commands.iter().map(|it| time(&mut it())).collect();
    let rounds = rounds(first[0]).min(at_most);
    let mut times: Vec<Vec<Duration>> = vec![Vec::new(); commands.len()];
    for _ in 0..rounds {
        for (command, times) in commands.iter().zip(&mut times) {
            times.push(time(&mut command()));
        }
    }
    (times.into_iter().map(median).collect(), rounds)
}

/// How often something is run that takes so long, so that the whole ends within some minutes.
fn rounds(first: Duration) -> usize {
    match first.as_millis() {
        0..100 => 31,
        100..1_000 => 9,
        1_000..10_000 => 3,
        _ => 1,
    }
}

fn time(command: &mut Command) -> Duration {
    let begun = Instant::now();
    let ended = command.status().unwrap();
    let took = begun.elapsed();
    assert!(ended.success(), "{command:?} ended with {ended}");
    took
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

/// Run it once more, and look at what the kernel says until it ends. What it says only rises.
fn most_memory(command: &mut Command) -> Option<u64> {
    let mut child = command.spawn().unwrap();
    let about = format!("/proc/{}/status", child.id());
    let mut most: Option<u64> = None;
    loop {
        let said = fs::read_to_string(about.as_str()).unwrap_or_default();
        most = most.max(memory_in(&said));
        if let Some(ended) = child.try_wait().unwrap() {
            assert!(ended.success(), "{command:?} ended with {ended}");
            return most;
        }
    }
}

/// The most memory that a process had, in KiB, as Linux tells it.
fn memory_in(status: &str) -> Option<u64> {
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix("kB")?.trim().parse().ok()
}
