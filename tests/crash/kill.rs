//! Kill −9: the real program is killed before each call that touches a file, halfway each write,
//! and the file holds what it held before, or what it would have held.

use crate::commands::{Known, WRITING, Writing};
use crate::folder::Folder;
use crate::shim::{Line, Strike, Then, recorded, run};
use crate::tally::{Tally, all, each, sample};

/// The moments at which a command can be killed. By default most are taken where something changes.
fn moments(known: &Known, most: usize) -> Vec<Strike> {
    let kill = |at: usize, then| Strike {
        of: "all",
        at,
        then,
        ever: false,
    };
    let (mut changing, mut still) = (Vec::new(), Vec::new());
    for (at, call) in known.calls.iter().enumerate() {
        let before = kill(at + 1, Then::Kill);
        let kind = if call.changes() {
            &mut changing
        } else {
            &mut still
        };
        kind.push(before);
        if call.kind == "write" {
            changing.push(kill(at + 1, Then::Half));
        }
    }
    // After the last call nothing is left to kill: the command ends.
    changing.push(kill(known.calls.len() + 1, Then::Kill));
    [sample(&changing, most), sample(&still, most / 6)].concat()
}

fn kill(writing: &Writing, strike: Strike, tally: &Tally) {
    let folder = writing.folder();
    let ran = writing.run(&folder, Some(strike));
    let how = format!("{:?} at moment {}", strike.then, strike.at);
    tally.ran();
    match ran.code {
        None => tally.struck(),
        Some(0) => {}
        Some(code) => tally.blemish(format!(
            "{}, {how}: ended with {code}: {}",
            writing.typed(),
            ran.err
        )),
    }
    match writing.judge(&folder, ran.code == Some(0)) {
        Ok(state) if all() || strike.at.is_multiple_of(3) => {
            writing.again(&folder, &state, &how, tally);
        }
        Ok(_) => {}
        Err(what) => tally.loss(format!("{}, {how}: {what}", writing.typed())),
    }
}

#[test]
fn a_command_that_is_killed_was_done_whole_or_not_at_all() {
    let tally = Tally::default();
    let runs: Vec<(&Writing, Strike)> = WRITING
        .iter()
        .flat_map(|writing| {
            moments(writing.known(), 12)
                .into_iter()
                .map(move |strike| (writing, strike))
        })
        .collect();
    each(&runs, |(writing, strike)| kill(writing, *strike, &tally));
    tally.close("kill", WRITING.len());
}

/// The signals that ask a program to stop, by their names in `shim.c`.
const SIGNALS: [&str; 3] = ["int", "term", "hup"];

/// Tell a command to stop, and look whether what it says then is so.
fn tell_to_stop(writing: &Writing, strike: Strike, tally: &Tally) {
    let folder = writing.folder();
    let ran = writing.run(&folder, Some(strike));
    let how = format!("{:?} at moment {}", strike.then, strike.at);
    tally.ran();
    tally.struck();
    let told = |what: &str| format!("{}, {how}: {what}", writing.typed());
    if ran.code != Some(130) {
        tally.blemish(told(&format!("ended with {:?}: {}", ran.code, ran.err)));
    } else if !ran.err.contains("ekc log --all") {
        tally.blemish(told(&format!("does not say how to find out: {}", ran.err)));
    }
    match writing.judge(&folder, ran.code == Some(0)) {
        Ok(state) if all() => writing.again(&folder, &state, &how, tally),
        Ok(_) => {}
        Err(what) => tally.loss(told(&what)),
    }
}

#[test]
fn a_command_that_is_told_to_stop_says_how_to_see_what_was_recorded_and_that_is_whole() {
    let tally = Tally::default();
    let mut runs: Vec<(&Writing, Strike)> = Vec::new();
    for (number, writing) in WRITING.iter().enumerate() {
        let calls = &writing.known().calls;
        let changing: Vec<usize> = (1..=calls.len())
            .filter(|at| calls[at - 1].changes())
            .collect();
        for (turn, at) in sample(&changing, 2).into_iter().enumerate() {
            let then = Then::Signal(SIGNALS[(number + turn) % SIGNALS.len()]);
            let strike = Strike {
                of: "all",
                at,
                then,
                ever: false,
            };
            runs.push((writing, strike));
        }
    }
    each(&runs, |(writing, strike)| {
        tell_to_stop(writing, *strike, &tally);
    });
    tally.close("signals", WRITING.len());
}

#[test]
fn rolling_back_can_itself_be_killed_and_fail() {
    let tally = Tally::default();
    let list = WRITING
        .iter()
        .find(|it| it.typed().contains("--list"))
        .unwrap();
    let known = list.known();
    // Killed while the pages are written: the journal is whole and the file is not.
    let pages: Vec<usize> = (1..=known.calls.len())
        .filter(|at| known.calls[at - 1].kind == "write" && known.calls[at - 1].offset % 4096 == 0)
        .collect();
    let mut runs = Vec::new();
    for at in sample(&pages, 3) {
        let folder = list.folder();
        list.run(
            &folder,
            Some(Strike {
                of: "all",
                at,
                then: Then::Half,
                ever: false,
            }),
        );
        let files = folder.files();
        let (ran, calls) = recorded(&folder, &Line::new("show proef --json"));
        assert_eq!(ran.code, Some(0), "{}", ran.err);
        let thens = [
            ("all", Then::Kill),
            ("write", Then::Half),
            ("all", Then::Fail(5)),
            ("change", Then::Fail(30)),
            ("read", Then::Short),
            ("stat", Then::Fail(5)),
        ];
        for (of, then) in thens {
            let count = calls.iter().filter(|call| call.is_of(of)).count();
            let moments: Vec<usize> = (1..=count).collect();
            // The pages above are of one part already.
            let moments = match all() {
                true => moments,
                false => sample(&moments, 6),
            };
            runs.extend(moments.into_iter().map(|at| {
                (
                    files.clone(),
                    ran.out.clone(),
                    Strike {
                        of,
                        at,
                        then,
                        ever: false,
                    },
                )
            }));
        }
    }
    each(&runs, |(files, shown, strike)| {
        let folder = Folder::holding(files);
        let ran = run(&folder, &Line::new("show proef --json"), Some(*strike));
        tally.ran();
        tally.struck();
        if ran.code == Some(0) && ran.out != *shown {
            tally.loss(format!(
                "ekc show with a journal to roll back, {strike:?}: a wrong answer"
            ));
        }
        match list.judge(&folder, false) {
            Ok(state)
                if state == known.before
                    && run(&folder, &Line::new("show proef --json"), None).out == *shown => {}
            Ok(state) => tally.loss(format!(
                "ekc show with a journal to roll back, {strike:?}: {state:?}"
            )),
            Err(what) => tally.loss(format!(
                "ekc show with a journal to roll back, {strike:?}: {what}"
            )),
        }
    });
    tally.close("roll-back", 1);
}
