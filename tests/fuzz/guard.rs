//! The guard: starts a process for a target, and sees to it that it ends well. What a process
//! cannot say of itself (it ran out of stack or memory, or it hangs) the guard sees, and knows from
//! the progress file at which input.

use crate::chance::name_of;
use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

/// How much of a processor one input may take.
/// Others may be at work on this machine, so the clock says less.
const MOST_WORK: Duration = Duration::from_secs(5);
/// How long it may take by the clock, for who waits for nothing and does no work.
const MOST_TIME: Duration = Duration::from_secs(90);
/// After so many processes that ended badly the rest of the time is not waited for.
const MOST_STARTS: u64 = 6;

/// What is kept between runs.
pub(crate) fn corpus() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/corpus")
}

/// How the name of an input begins of which something came that may not come of any:
/// it stays for ever.
pub(crate) const FOUND: &str = "found-";

/// Put an input into the corpus; gives its path from the root of the house.
pub(crate) fn keep(target: &str, before_name: &str, input: &[u8]) -> String {
    let folder = corpus().join(target);
    fs::create_dir_all(&folder).unwrap();
    let name = format!("{before_name}{}", name_of(input));
    fs::write(folder.join(&name), input).unwrap();
    format!("tests/fuzz/corpus/{target}/{name}")
}

/// Run a target in a process of its own; fails with every finding and how to see it again.
pub(crate) fn watch(target: &str) {
    let seconds: Option<u64> = std::env::var("EKC_FUZZ_SECONDS")
        .ok()
        .map(|text| text.parse().unwrap());
    let seed: u64 = std::env::var("EKC_FUZZ_SEED").map_or(1, |text| text.parse().unwrap());
    let begun = Instant::now();
    let mut skipped = BTreeSet::new();
    let mut findings = Vec::new();
    let mut figures = Vec::new();
    for start in 0..MOST_STARTS {
        let left = seconds.map(|all| all.saturating_sub(begun.elapsed().as_secs()));
        if start > 0 && left.is_none_or(|left| left == 0) {
            break;
        }
        let folder = tempfile::tempdir().unwrap();
        let ended = run(
            target,
            folder.path(),
            seed + start * 1_000_003,
            left,
            &skipped,
        );
        findings.extend(read(folder.path(), "findings").lines().map(str::to_owned));
        figures.push(read(folder.path(), "figures"));
        let Err(what) = ended else { break };
        let input = input_at(folder.path());
        skipped.insert(name_of(&input));
        let said = read(folder.path(), "said");
        let said: Vec<&str> = said
            .lines()
            .filter(|line| !line.trim().is_empty())
            .collect();
        findings.push(format!(
            "{}: {what}\n{}",
            keep(target, FOUND, &input),
            said[said.len().saturating_sub(6)..].join("\n")
        ));
    }
    if seconds.is_some() {
        let line = format!(
            "\n{target}: {}, {} findings\n",
            figures.join(" + "),
            findings.len()
        );
        // Not caught by the test harness: whoever lets it run for an hour wants to see how it goes.
        std::io::stderr().write_all(line.as_bytes()).unwrap();
    }
    assert!(
        findings.is_empty(),
        "the inputs are kept; `cargo test --test fuzz` feeds them again\n{}",
        findings.join("\n")
    );
}

/// Start the process and wait for it; says how it ended when that was not well.
fn run(
    target: &str,
    folder: &Path,
    seed: u64,
    seconds: Option<u64>,
    skipped: &BTreeSet<String>,
) -> Result<(), String> {
    let said = fs::File::create(folder.join("said")).unwrap();
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args([
            "one_target_in_a_process_of_its_own",
            "--exact",
            "--ignored",
            "--nocapture",
            "--test-threads=1",
        ])
        .env("EKC_FUZZ_TARGET", target)
        .env("EKC_FUZZ_FOLDER", folder)
        .env("EKC_FUZZ_SEED", seed.to_string())
        .env(
            "EKC_FUZZ_SKIP",
            skipped.iter().cloned().collect::<Vec<_>>().join(","),
        )
        .env_remove("EKC_FUZZ_SECONDS")
        .stdin(Stdio::null())
        .stdout(said.try_clone().unwrap())
        .stderr(said);
    if let Some(seconds) = seconds {
        command.env("EKC_FUZZ_SECONDS", seconds.to_string());
    }
    let mut child = command.spawn().unwrap();
    let (mut at, mut since, mut worked) = (0, Instant::now(), Duration::ZERO);
    loop {
        if let Some(status) = child.try_wait().unwrap() {
            return ended(status);
        }
        std::thread::sleep(Duration::from_millis(100));
        let now_at = progress(folder);
        if now_at != at {
            (at, since, worked) = (now_at, Instant::now(), work_of(&child));
        } else if work_of(&child).saturating_sub(worked) > MOST_WORK || since.elapsed() > MOST_TIME
        {
            child.kill().unwrap();
            child.wait().unwrap();
            return Err(format!(
                "it hangs: {} s of work, {} s by the clock",
                MOST_WORK.as_secs(),
                since.elapsed().as_secs()
            ));
        }
    }
}

fn ended(status: ExitStatus) -> Result<(), String> {
    if status.success() {
        Ok(())
    } else {
        Err(format!("the process ended badly: {status}"))
    }
}

fn read(folder: &Path, name: &str) -> String {
    String::from_utf8_lossy(&fs::read(folder.join(name)).unwrap_or_default()).into_owned()
}

/// The progress file: the number of the input, its length, the input.
fn progress(folder: &Path) -> u64 {
    let bytes = fs::read(folder.join("progress")).unwrap_or_default();
    bytes
        .first_chunk()
        .map_or(0, |number| u64::from_le_bytes(*number))
}

fn input_at(folder: &Path) -> Vec<u8> {
    let bytes = fs::read(folder.join("progress")).unwrap_or_default();
    let length = bytes
        .get(8..16)
        .and_then(<[u8]>::first_chunk)
        .map_or(0, |length| u64::from_le_bytes(*length));
    bytes
        .get(16..)
        .unwrap_or_default()
        .iter()
        .copied()
        .take(usize::try_from(length).unwrap())
        .collect()
}

/// How much of a processor the process took so far.
#[cfg(target_os = "linux")]
fn work_of(child: &Child) -> Duration {
    let stat = fs::read_to_string(format!("/proc/{}/stat", child.id())).unwrap_or_default();
    // Behind the name, which may hold spaces,
    // the 12th and 13th word are hundredths of a second (proc_pid_stat(5)).
    let words: Vec<&str> = stat
        .rsplit(')')
        .next()
        .unwrap_or_default()
        .split_whitespace()
        .collect();
    let hundredths: u64 = [11, 12]
        .iter()
        .filter_map(|at| words.get(*at)?.parse::<u64>().ok())
        .sum();
    Duration::from_millis(hundredths * 10)
}

#[cfg(not(target_os = "linux"))]
fn work_of(_: &Child) -> Duration {
    Duration::ZERO
}
