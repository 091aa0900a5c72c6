//! Two commands at the same time, and two hundred: each lands or says that the file is in use;
//! nothing is lost, and nobody waits for ever.

use crate::commands::{WRITING, Writing, first_line};
use crate::folder::{Folder, Stage};
use crate::shim::{Line, Strike, Then, begin, run};
use crate::state::State;
use crate::tally::{Tally, all, each, part_of, sample};
use std::sync::Mutex;

const IN_USE: i32 = 11;

fn named(start: &str) -> &'static Writing {
    WRITING
        .iter()
        .find(|it| it.typed().starts_with(start))
        .unwrap()
}

/// What stands in the file after these commands, one after the other.
fn after(lines: &[&Line]) -> State {
    let folder = Folder::at(Stage::Midway);
    for line in lines {
        assert_eq!(run(&folder, line, None).code, Some(0));
    }
    State::read(&folder, "zaken.ekc", None).unwrap()
}

#[test]
fn a_command_that_comes_at_any_moment_of_another_takes_its_turn() {
    let tally = Tally::default();
    let first = named("ekc circle add 'Ans");
    let (one, other) = (first.line(), named("ekc contact oma").line());
    let (neither, only_one, only_other) = (after(&[]), after(&[&one]), after(&[&other]));
    let both = [after(&[&one, &other]), after(&[&other, &one])];
    let moments: Vec<usize> = (1..=first.known().calls.len()).collect();
    each(&sample(&moments, 16), |at| {
        let folder = Folder::at(Stage::Midway);
        let mut held = begin(
            &folder,
            &one,
            Some(Strike {
                of: "all",
                at: *at,
                then: Then::Stop,
                ever: false,
            }),
            None,
        );
        let is_held = held.is_held();
        let second = run(&folder, &other, None);
        if is_held {
            held.go_on();
            tally.struck();
        }
        let first = held.end();
        tally.ran();
        tally.ran();
        let how = format!(
            "a command in between at moment {at}: exit {:?} and {:?}",
            first.code, second.code
        );
        let state = match State::read(&folder, "zaken.ekc", None) {
            Ok(state) => state,
            Err(what) => return tally.loss(format!("{how}: {what}")),
        };
        let fits = match (first.code, second.code) {
            (Some(0), Some(0)) => both.contains(&state),
            (Some(0), Some(IN_USE)) => state == only_one,
            (Some(IN_USE), Some(0)) => state == only_other,
            (Some(IN_USE), Some(IN_USE)) => state == neither,
            _ => {
                return tally.blemish(format!(
                    "{how}: {} {}",
                    first_line(&first.err),
                    first_line(&second.err)
                ));
            }
        };
        if !fits {
            tally.loss(format!("{how}: {state:?}"));
        }
    });
    tally.close("two-at-once", 2);
}

#[test]
fn of_two_hundred_commands_of_eight_processes_each_lands_or_says_that_the_file_is_in_use() {
    let tally = Tally::default();
    let rounds: Vec<u32> = (0..10).collect();
    let rounds = match all() {
        true => part_of(&rounds),
        false => vec![0],
    };
    for round in rounds {
        two_hundred(round, &tally);
    }
    tally.close("two-hundred-at-once", 200);
}

fn two_hundred(round: u32, tally: &Tally) {
    let folder = Folder::at(Stage::Midway);
    let before = State::read(&folder, "zaken.ekc", None).unwrap();
    // What must be found in the file afterwards, and what must not.
    let (landed, in_use) = (Mutex::new(Vec::new()), Mutex::new(Vec::new()));
    std::thread::scope(|scope| {
        for process in 0..8 {
            let (folder, landed, in_use) = (&folder, &landed, &in_use);
            scope.spawn(move || {
                for number in 0..25 {
                    let mark = format!("Merk {round}.{process}.{number}.");
                    let line = match number % 5 {
                        0 => format!("circle add '{mark}'"),
                        1 => format!("question '{mark}' --by ada"),
                        2 => format!("inform ask '{mark}' --wanted-by oma"),
                        3 => format!("requirement '{mark}' --set-by vos"),
                        _ => format!("conference checklist --add 'place: {mark}'"),
                    };
                    let ran = run(folder, &Line::new(&line), None);
                    tally.ran();
                    match ran.code {
                        Some(0) => landed.lock().unwrap().push(mark),
                        Some(IN_USE) => in_use.lock().unwrap().push(mark),
                        code => {
                            tally.blemish(format!("ekc {line}: {code:?} {}", first_line(&ran.err)));
                        }
                    }
                }
            });
        }
    });
    let (landed, in_use) = (landed.into_inner().unwrap(), in_use.into_inner().unwrap());
    match State::read(&folder, "zaken.ekc", None) {
        Err(what) => tally.loss(what),
        Ok(state) => {
            let content = state.content.unwrap();
            landed
                .iter()
                .filter(|mark| !content.contains(*mark))
                .for_each(|mark| tally.loss(format!("{mark} landed and is not there")));
            in_use
                .iter()
                .filter(|mark| content.contains(*mark))
                .for_each(|mark| tally.loss(format!("{mark} was refused and is there")));
            if state.log.len() != before.log.len() + landed.len() {
                tally.loss(format!(
                    "{} landed, and the log has {} lines more",
                    landed.len(),
                    state.log.len() - before.log.len()
                ));
            }
        }
    }
}
