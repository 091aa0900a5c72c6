//! A clock that jumps: back to before the case began, far ahead, or to and fro while a command
//! runs. What is recorded keeps its order, and can be taken back.

use crate::commands::{WRITING, Writing, first_line};
use crate::folder::NOW;
use crate::shim::{Line, run};
use crate::tally::{Tally, all, each, part_of};

const MOMENTS: [&str; 6] = [
    "1970-01-01T00:00:00Z",
    "2025-12-31T23:59:59Z",
    "2026-03-29T01:59:59+01:00",
    "2038-01-19T03:14:08Z",
    "2100-02-28T23:59:59Z",
    "9999-12-31T23:59:59Z",
];

/// A command at another moment is refused and changes nothing,
/// or lands and can be taken back at the right moment.
fn at_another_moment(writing: &Writing, line: &Line, how: &str, tally: &Tally) {
    let known = writing.known();
    let folder = writing.folder();
    let ran = run(&folder, line, None);
    tally.ran();
    tally.struck();
    let told = |what: &str| format!("{}, {how}: {what}", writing.typed());
    let state = match writing.state(&folder) {
        Ok(state) => state,
        Err(what) => return tally.loss(told(&what)),
    };
    match ran.code {
        Some(0) if state == known.before => tally.loss(told("done, and nothing was recorded")),
        // What was put back from a copy is another file, with what was done before in it.
        Some(0)
            if state.can_be_undone
                && state.log != known.before.log
                && known.before.content.is_some() =>
        {
            let undone = run(&folder, &Line::new("undo").at(NOW), None);
            tally.ran();
            match writing.state(&folder) {
                Ok(state) if undone.code == Some(0) && state.content == known.before.content => {}
                Ok(_) => tally.loss(told(&format!(
                    "cannot be taken back: {:?} {}",
                    undone.code,
                    first_line(&undone.err)
                ))),
                Err(what) => tally.loss(told(&what)),
            }
        }
        Some(0) => {}
        Some(2..=8) if state == known.before => {}
        code => tally.blemish(told(&format!("{code:?} {}", first_line(&ran.err)))),
    }
}

#[test]
fn at_a_moment_long_ago_or_far_ahead_a_command_lands_or_is_refused() {
    let tally = Tally::default();
    let runs: Vec<(usize, &Writing)> = WRITING.iter().enumerate().collect();
    each(&runs, |(at, writing)| {
        let moments = if all() {
            part_of(&MOMENTS)
        } else {
            vec![
                MOMENTS[at % MOMENTS.len()],
                MOMENTS[(at + 3) % MOMENTS.len()],
            ]
        };
        for moment in moments {
            at_another_moment(writing, &writing.line().at(moment), moment, &tally);
        }
    });
    tally.close("clock", WRITING.len());
}

#[test]
fn while_the_clock_jumps_a_command_lands_or_is_refused() {
    let tally = Tally::default();
    each(&WRITING.iter().collect::<Vec<_>>(), |writing| {
        at_another_moment(
            writing,
            &writing.line().while_the_clock_jumps(),
            "the clock jumps while it runs",
            &tally,
        );
    });
    tally.close("clock-jumps", WRITING.len());
}
