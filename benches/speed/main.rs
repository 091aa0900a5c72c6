//! How long the commands take, as whole processes, beside a floor: the least that a program on the
//! same library and the same file can do. `docs/performance.md` tells how to run and to read it.
//!
//!     cargo bench --bench speed
//!     cargo bench --bench speed -- 1000-cases 60-people
//!
//! Without `--bench`, as `cargo test --all-targets` runs it, it only shows that all of it runs.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::disallowed_methods,
    reason = "it is a program of its own for who measures, and what fails ends it"
)]

mod case_files;
mod floor;
mod measure;
mod others;

use case_files::{Made, PASSPHRASE, SAMPLES, Sample, made};
use chrono::NaiveDate;
use measure::{Cost, Measured, Pair, in_turn, measure};
use others::{Other, Question};
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    if words.first() == Some(&floor::WORD) {
        floor::answer(&words[1..]);
        return;
    }
    let is_whole = words.contains(&"--bench");
    let (wanted, at_most): (Vec<&str>, usize) = if is_whole {
        let named = words.iter().filter(|word| !word.starts_with("--"));
        (named.copied().collect(), usize::MAX)
    } else {
        (vec![SAMPLES[0].name], 1)
    };
    let unknown = wanted
        .iter()
        .find(|word| SAMPLES.iter().all(|sample| sample.name != **word));
    if let Some(unknown) = unknown {
        let names: Vec<&str> = SAMPLES.iter().map(|sample| sample.name).collect();
        eprintln!("{unknown}: there are {}", names.join(", "));
        std::process::exit(2);
    }
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("speed");
    fs::create_dir_all(&folder).unwrap();
    say_on_what();
    measure_without_a_file(at_most);
    let today = chrono::Utc::now().date_naive();
    for sample in &SAMPLES {
        if wanted.is_empty() || wanted.contains(&sample.name) {
            measure_with(sample, &folder, today, at_most);
        }
    }
    if wanted.is_empty() {
        measure_beside_others(&folder, today, at_most);
    }
}

/// What was measured, and on what machine.
fn say_on_what() {
    let version = run(Command::new(PROGRAM).arg("--version"));
    let version = String::from_utf8_lossy(&version.stdout).into_owned();
    let build = if cfg!(debug_assertions) {
        "debug build: its times say nothing"
    } else {
        "release build"
    };
    let (system, machine) = (std::env::consts::OS, std::env::consts::ARCH);
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let model = processor().unwrap_or_default();
    println!(
        "{}, {build}; {system} {machine}, {cores} cores {model}\n",
        version.trim()
    );
    println!("| file | command | ekc (ms) | floor (ms) | ratio | ekc (MB) | floor (MB) | rounds |");
    println!("|---|---|---|---|---|---|---|---|");
}

/// The name of the processor, as Linux tells it.
fn processor() -> Option<String> {
    let about = fs::read_to_string("/proc/cpuinfo").ok()?;
    let line = about.lines().find(|line| line.starts_with("model name"))?;
    Some(line.split_once(':')?.1.trim().to_owned())
}

/// The program that is measured.
const PROGRAM: &str = env!("CARGO_BIN_EXE_ekc");

/// How the program gets the key of a file.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Access {
    /// The system keeps it, as after `ekc unlock`.
    Unlocked,
    /// It opens the key file with the passphrase: where the system keeps no keys.
    Passphrase,
}

/// A command of the program, and what the floor is asked for it.
struct Asked<'a> {
    /// How it stands in the table.
    shown: &'static str,
    words: Vec<&'a str>,
    floor: Vec<&'a str>,
}

fn measure_without_a_file(at_most: usize) {
    for word in ["--version", "--help"] {
        let pair = Pair {
            program: &|| {
                let mut command = quiet(PROGRAM);
                command.arg(word);
                command
            },
            floor: &|| floor_command(&["nothing"]),
        };
        show("none", word, &measure(&pair, at_most));
    }
}

fn measure_with(sample: &Sample, folder: &Path, today: NaiveDate, at_most: usize) {
    eprintln!(
        "{}: making the file, where it was not made today",
        sample.name
    );
    let made = made(sample, folder, today);
    let home = made.path.parent().unwrap();
    fs::write(passphrase_file(&made.path), PASSPHRASE).unwrap();
    let access = unlock(&made.path);
    if access == Access::Passphrase {
        eprintln!("no keys are kept here: each command opens the key file with its passphrase");
    }
    if made.is_new {
        ensure_whole(&made.path, access);
    }
    let (copy, copy_of_floor) = (home.join("kopie.zip"), home.join("floor.copy"));
    // The floor writes in a copy: the log of the file knows each write to it.
    let copy_of_file = home.join("floor.ekc");
    fs::copy(&made.path, &copy_of_file).unwrap();
    for asked in all_asked(&made, &copy, &copy_of_floor, &copy_of_file) {
        if !is_known(asked.words[0]) {
            continue;
        }
        let pair = Pair {
            program: &|| {
                let _ = fs::remove_file(&copy);
                program_command(&made.path, access, &asked.words)
            },
            floor: &|| {
                let _ = fs::remove_file(&copy_of_floor);
                floor_command(&asked.floor)
            },
        };
        show(sample.name, asked.shown, &measure(&pair, at_most));
    }
    for left in [&copy, &copy_of_floor, &copy_of_file] {
        let _ = fs::remove_file(left);
    }
    if access == Access::Unlocked {
        run(&mut program_command(&made.path, access, &["lock"]));
    }
}

/// The same questions asked of other programs, on as many records.
fn measure_beside_others(folder: &Path, today: NaiveDate, at_most: usize) {
    let others: Vec<(Other, String)> = Other::ALL
        .into_iter()
        .filter_map(|other| Some((other, other.version()?)))
        .collect();
    if others.is_empty() {
        eprintln!("no other program is there: taskwarrior and recutils are left out");
        return;
    }
    let sample = SAMPLES.iter().find(|it| it.name == "10000-cases").unwrap();
    let made = made(sample, folder, today);
    fs::write(passphrase_file(&made.path), PASSPHRASE).unwrap();
    let access = unlock(&made.path);
    for (other, _) in &others {
        other.make(folder);
    }
    let versions: Vec<&str> = others.iter().map(|(_, version)| version.as_str()).collect();
    println!("\nOf 10,000, beside {}:\n", versions.join(" and "));
    let names: Vec<&str> = others.iter().map(|(other, _)| other.shown()).collect();
    println!(
        "| asked | ekc (ms) | {} (ms) | times faster than the fastest |",
        names.join(" (ms) | ")
    );
    println!("|---|---|{}---|", "---|".repeat(names.len()));
    for question in Question::ALL {
        let words = match question {
            Question::FirstPage => vec!["list", "--most", "50"],
            Question::One => vec!["status", made.case.as_str()],
            Question::Change => vec!["hours", "0:10", "gesprekken", "--case", made.case.as_str()],
            Question::Find => vec!["find", made.somebody.as_str()],
        };
        let own = || program_command(&made.path, access, &words);
        let can_answer = |(other, _): &&(Other, String)| other.command(question, folder).is_some();
        let there: Vec<Other> = others
            .iter()
            .filter(can_answer)
            .map(|(it, _)| *it)
            .collect();
        let theirs: Vec<_> = there
            .iter()
            .map(|other| move || other.command(question, folder).unwrap())
            .collect();
        let mut commands: Vec<&dyn Fn() -> Command> = vec![&own];
        commands.extend(theirs.iter().map(|it| it as &dyn Fn() -> Command));
        let (medians, _) = in_turn(&commands, at_most);
        let milliseconds: Vec<f64> = medians
            .iter()
            .map(|it| it.as_secs_f64() * 1_000.0)
            .collect();
        let fastest = milliseconds[1..]
            .iter()
            .copied()
            .fold(f64::INFINITY, f64::min);
        let shown: Vec<String> = Other::ALL
            .into_iter()
            .filter(|other| names.contains(&other.shown()))
            .map(|other| {
                let at = there.iter().position(|it| it.shown() == other.shown());
                at.map_or("–".to_owned(), |at| {
                    format!("{:.1}", milliseconds[at + 1])
                })
            })
            .collect();
        println!(
            "| {} | {:.1} | {} | {:.1} |",
            question.shown(),
            milliseconds[0],
            shown.join(" | "),
            fastest / milliseconds[0]
        );
    }
    if access == Access::Unlocked {
        run(&mut program_command(&made.path, access, &["lock"]));
    }
}

/// What is measured of a file. A copy comes last: it is noted in the log.
fn all_asked<'a>(
    made: &'a Made,
    copy: &'a Path,
    copy_of_floor: &'a Path,
    copy_of_file: &'a Path,
) -> Vec<Asked<'a>> {
    let path = made.path.to_str().unwrap();
    let copy_of_file = copy_of_file.to_str().unwrap();
    let (key, case, somebody) = (
        made.key.as_str(),
        made.case.as_str(),
        made.somebody.as_str(),
    );
    let (copy, copy_of_floor) = (copy.to_str().unwrap(), copy_of_floor.to_str().unwrap());
    let ask = |shown, words, floor| Asked {
        shown,
        words,
        floor,
    };
    vec![
        ask("list", vec!["list"], vec!["list", path, key]),
        ask(
            "list, first 50",
            vec!["list", "--most", "50"],
            vec!["page", path, key],
        ),
        ask(
            "status CASE",
            vec!["status", case],
            vec!["case", path, key, case],
        ),
        ask("due", vec!["due"], vec!["due", path, key]),
        ask(
            "find NAME",
            vec!["find", somebody],
            vec!["find", path, key, somebody],
        ),
        ask(
            "show CASE",
            vec!["show", case],
            vec!["case", path, key, case],
        ),
        ask("check", vec!["check"], vec!["due", path, key]),
        ask(
            "hours (a write)",
            vec!["hours", "0:10", "gesprekken", "--case", case],
            vec!["write", copy_of_file, key, case],
        ),
        ask(
            "backup",
            vec!["backup", copy],
            vec!["copy", path, copy_of_floor],
        ),
    ]
}

/// Whether this program has a subcommand: an earlier or a later one is measured too.
fn is_known(subcommand: &str) -> bool {
    let mut command = quiet(PROGRAM);
    command.args([subcommand, "--help"]);
    command.status().unwrap().success()
}

/// A command of which nothing is shown, and that gets nothing typed.
fn quiet(program: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(program);
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .env("EKC_LANG", "nl")
        .env_remove("EKC_FILE")
        .env_remove("EKC_CASE")
        .env_remove("EKC_PASSPHRASE_COMMAND");
    command
}

fn program_command(path: &Path, access: Access, words: &[&str]) -> Command {
    let mut command = quiet(PROGRAM);
    command.args(words).arg("--file").arg(path);
    if access == Access::Passphrase {
        command.args(["--passphrase-fd", "0"]);
        command.stdin(File::open(passphrase_file(path)).unwrap());
    }
    command
}

fn floor_command(question: &[&str]) -> Command {
    let mut command = quiet(std::env::current_exe().unwrap());
    command.arg(floor::WORD).args(question);
    command
}

/// Where the passphrase of a file lies, which guards nothing.
fn passphrase_file(path: &Path) -> PathBuf {
    path.with_file_name("passphrase.txt")
}

/// Have the system keep the key of a file, where it does.
fn unlock(path: &Path) -> Access {
    let mut command = program_command(path, Access::Passphrase, &["unlock", "--for", "12h"]);
    let is_kept = command.status().unwrap().success();
    let opens = || {
        let mut command = program_command(path, Access::Unlocked, &["list"]);
        command.status().unwrap().success()
    };
    if is_kept && opens() {
        Access::Unlocked
    } else {
        Access::Passphrase
    }
}

/// A file in which something is wrong says nothing of one in which nothing is.
fn ensure_whole(path: &Path, access: Access) {
    let told = run(&mut program_command(path, access, &["doctor", "--json"]));
    let told: serde_json::Value = serde_json::from_slice(&told.stdout).unwrap();
    let findings = told["findings"].as_array().unwrap();
    let is_whole = findings.iter().any(|it| it["finding"] == "whole");
    assert!(is_whole, "{told}");
}

/// Run a command that has to succeed, and take what it says.
fn run(command: &mut Command) -> Output {
    let output = command.stdout(Stdio::piped()).output().unwrap();
    assert!(
        output.status.success(),
        "{command:?} ended with {}",
        output.status
    );
    output
}

fn show(file: &str, command: &str, measured: &Measured) {
    let Measured {
        program,
        floor,
        rounds,
    } = measured;
    let milliseconds = |cost: &Cost| cost.median.as_secs_f64() * 1_000.0;
    let megabytes = |cost: &Cost| {
        let tenths = cost.memory.map(|kib| kib * 10 / 1_024);
        tenths.map_or("–".to_owned(), |it| format!("{}.{}", it / 10, it % 10))
    };
    let (of_program, of_floor) = (milliseconds(program), milliseconds(floor));
    println!(
        "| {file} | {command} | {of_program:.1} | {of_floor:.1} | {:.2} | {} | {} | {rounds} |",
        of_program / of_floor,
        megabytes(program),
        megabytes(floor),
    );
}
