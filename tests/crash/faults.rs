//! Each read, write, sync, truncate, rename and other call of the real program fails in turn: once,
//! or from then on. The file holds the state before or after; exit 0 means after;
//! what is said is sensible and names nobody.

use crate::commands::{Known, READING, WRITING, Writing, first_line};
use crate::folder::{Folder, Stage};
use crate::shim::{Call, Line, Ran, Strike, Then, recorded, run};
use crate::state::left_behind;
use crate::tally::{Tally, all, each, sample};

const EINTR: i32 = 4;
const EIO: i32 = 5;
const EACCES: i32 = 13;
const EMFILE: i32 = 24;
const ENOSPC: i32 = 28;
const EROFS: i32 = 30;

/// What can fail, how, and whether it stays so. `change` is every call that changes something.
const FAULTS: &[(&str, Then, bool)] = &[
    ("open", Then::Fail(EIO), false),
    ("open", Then::Fail(EACCES), true),
    ("open", Then::Fail(EMFILE), false),
    ("read", Then::Fail(EIO), false),
    ("read", Then::Fail(EINTR), false),
    ("read", Then::Short, true),
    ("write", Then::Fail(EIO), false),
    ("write", Then::Fail(ENOSPC), false),
    ("write", Then::Fail(EINTR), false),
    ("write", Then::Short, true),
    ("sync", Then::Fail(EIO), false),
    ("truncate", Then::Fail(EIO), false),
    ("rename", Then::Fail(EIO), false),
    ("rename", Then::Fail(EACCES), true),
    ("unlink", Then::Fail(EIO), false),
    ("unlink", Then::Fail(EACCES), true),
    ("mkdir", Then::Fail(ENOSPC), false),
    ("lock", Then::Fail(EIO), false),
    ("stat", Then::Fail(EIO), false),
    ("change", Then::Fail(ENOSPC), true),
    ("change", Then::Fail(EROFS), true),
    ("change", Then::Fail(EIO), true),
];

/// What a failure of the disk may end with: may not be read, in use, damaged, could not write.
/// Damaged only where a read fails: SQLite makes no difference between a page that cannot be read
/// and one that holds nonsense.
const SENSIBLE: [(i32, &str); 4] = [(10, "open"), (11, ""), (13, "read"), (15, "")];

/// Surnames, a number and words of the invented people: none belongs in a message about a disk.
const PERSONAL: [&str; 8] = [
    "Wilgenroos",
    "Zeegras",
    "Populier",
    "Kwikstaart",
    "0612345678",
    "0687654321",
    "Veilig slapen",
    "geheim",
];

fn strikes(calls: &[Call], faults: &[(&'static str, Then, bool)]) -> Vec<Strike> {
    let mut strikes = Vec::new();
    for (of, then, ever) in faults {
        let count = calls.iter().filter(|call| call.is_of(of)).count();
        strikes.extend((1..=count).map(|at| Strike {
            of,
            at,
            then: *then,
            ever: *ever,
        }));
    }
    strikes
}

/// What is wrong with the way a failure was told.
fn rude(ran: &Ran, strike: Strike) -> Option<String> {
    let Some(code) = ran.code else {
        return Some("the program died".to_owned());
    };
    if code == 0 {
        return None;
    }
    let told = &ran.err;
    let is_sensible = SENSIBLE
        .iter()
        .any(|(exit, of)| *exit == code && strike.of.contains(of));
    if !is_sensible
        || told.trim().is_empty()
        || told.contains("fault in the program")
        || told.contains("panicked")
    {
        return Some(format!("exit {code}: {}", first_line(told)));
    }
    PERSONAL
        .iter()
        .find(|word| told.contains(*word))
        .map(|word| format!("exit {code} tells {word:?}"))
}

fn fault(writing: &Writing, known: &Known, strike: Strike, tally: &Tally) {
    let folder = writing.folder();
    let ran = writing.run(&folder, Some(strike));
    let how = format!(
        "{} {} {:?}{}",
        strike.of,
        strike.at,
        strike.then,
        if strike.ever { " from then on" } else { "" }
    );
    let told = |what: &str| format!("{}, {how}: {what}", writing.typed());
    tally.ran();
    tally.struck();
    if let Some(rude) = rude(&ran, strike) {
        tally.blemish(told(&rude));
    }
    if ran.code == Some(0) && ran.out != known.out {
        tally.blemish(told("done, and says something else than without the fault"));
    }
    // Only a journal may stay when the disk does not let it be taken away.
    let left: Vec<String> = left_behind(&folder)
        .into_iter()
        .filter(|name| !name.ends_with("-journal"))
        .collect();
    if !(left.is_empty() || strike.ever || strike.of == "unlink") {
        tally.blemish(told(&format!("left behind {}", left.join(", "))));
    }
    match writing.judge(&folder, ran.code == Some(0)) {
        Ok(state) if all() || strike.at.is_multiple_of(3) => {
            writing.again(&folder, &state, &how, tally);
        }
        Ok(_) => {}
        Err(what) => tally.loss(told(&what)),
    }
}

/// How many moments of a command are tried where not all are.
const OF_EACH: usize = 9;

#[test]
fn whatever_fails_a_command_was_done_whole_or_not_at_all() {
    let tally = Tally::default();
    let mut runs: Vec<(&Writing, &Known, Strike)> = Vec::new();
    for (at, writing) in WRITING.iter().enumerate() {
        let known = writing.known();
        let strikes = strikes(&known.calls, FAULTS);
        // Each command begins its sample elsewhere,
        // so that together they come to see every kind of fault.
        let from = if all() {
            0
        } else {
            at % (strikes.len() / OF_EACH).max(1)
        };
        runs.extend(
            sample(&strikes[from..], OF_EACH)
                .into_iter()
                .map(|strike| (writing, known, strike)),
        );
    }
    each(&runs, |(writing, known, strike)| {
        fault(writing, known, *strike, &tally);
    });
    tally.close("faults", WRITING.len());
}

/// A folder that cannot be synced after a file got its name: it is done, whatever the exit code is.
#[test]
fn what_the_disk_did_not_confirm_is_told_as_done_and_what_failed_as_not_done() {
    let mut not_confirmed = 0;
    for writing in WRITING.iter().filter(|it| {
        matches!(
            it.name,
            "passphrase" | "init" | "restore" | "print" | "handover" | "backup"
        )
    }) {
        let known = writing.known();
        for strike in strikes(&known.calls, &[("sync", Then::Fail(EIO), false)]) {
            let folder = writing.folder();
            let ran = writing.run(&folder, Some(strike));
            if ran.code == Some(0) {
                continue;
            }
            let is_told_as_done =
                ran.err.contains("bevestigt niet") || ran.err.contains("does not confirm");
            let is_done = writing.state(&folder).unwrap() == known.after;
            assert_eq!(
                is_told_as_done,
                is_done,
                "{}, {strike:?}: {}",
                writing.typed(),
                ran.err
            );
            not_confirmed += usize::from(is_done);
        }
    }
    assert!(not_confirmed >= 3, "found too little: {not_confirmed}");
}

#[test]
fn a_file_that_cannot_be_read_never_gives_a_wrong_answer() {
    let tally = Tally::default();
    let mut runs = Vec::new();
    for (name, arguments) in READING
        .iter()
        .filter(|(name, _)| !matches!(*name, "completions" | "unlock" | "lock"))
    {
        let line = Line::new(&format!("{name} {arguments}")).reading("Tekst.\n");
        let (ran, calls) = recorded(&Folder::at(Stage::Later), &line);
        assert_eq!(ran.code, Some(0), "ekc {name}: {}", ran.err);
        let faults: Vec<_> = FAULTS
            .iter()
            .copied()
            .filter(|(of, ..)| matches!(*of, "open" | "read" | "lock" | "stat"))
            .collect();
        runs.extend(
            sample(&strikes(&calls, &faults), OF_EACH)
                .into_iter()
                .map(|strike| (*name, line.clone(), ran.out.clone(), strike)),
        );
    }
    each(&runs, |(name, line, right, strike)| {
        let ran = run(&Folder::at(Stage::Later), line, Some(*strike));
        tally.ran();
        tally.struck();
        if ran.code == Some(0) && ran.out != *right {
            tally.loss(format!("ekc {name}, {strike:?}: a wrong answer"));
        }
        if let Some(rude) = rude(&ran, *strike) {
            tally.blemish(format!("ekc {name}, {strike:?}: {rude}"));
        }
    });
    tally.close("reading", READING.len());
}
