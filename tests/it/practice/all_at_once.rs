//! What is done for everyone at once reaches nobody who would be refused when named alone, in every
//! situation of the matrix; and the plan goes to the same people on paper and by `plan share`. In a
//! family all is tried, in the other variants a part.

use super::matrix::{PARTS, Part, Ready, Situation, Stage, in_each_variant, is_tried, words};
use crate::desk::Table;
use ekc::domain::intake::Variant;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// One act in two ways: for all of them at once, and for one person (`X`).
struct Door {
    stage: Stage,
    all: &'static str,
    one: &'static str,
    told: Told,
}

/// Where one reads who was reached.
#[derive(Clone, Copy)]
enum Told {
    /// The list of what was made, in what the command says.
    Made(&'static str),
    /// The rows of a list of the case in which this field is filled.
    Rows(&'static str, &'static str),
}

use Told::{Made, Rows};

const DOORS: [Door; 8] = [
    Door {
        stage: Stage::Prepared,
        all: "invite --all",
        one: "invite X",
        told: Rows("invitations", "invited_on"),
    },
    Door {
        stage: Stage::Prepared,
        all: "print uitnodiging --all --as txt",
        one: "print uitnodiging --for X --as txt",
        told: Made("papers"),
    },
    Door {
        stage: Stage::Prepared,
        all: "print programma --all --as txt",
        one: "print programma --for X --as txt",
        told: Made("papers"),
    },
    Door {
        stage: Stage::Prepared,
        all: "print deelnemerslijst --all --as txt",
        one: "print deelnemerslijst --for X --as txt",
        told: Made("papers"),
    },
    Door {
        stage: Stage::Prepared,
        all: "calendar",
        one: "calendar --for X",
        told: Made("calendars"),
    },
    Door {
        stage: Stage::OnTheDay,
        all: "conference arrive --all",
        one: "conference arrive X",
        told: Rows("attendances", "arrived_at"),
    },
    OF_THE_SHARED_PLAN,
    OF_THE_PRINTED_PLAN,
];

const OF_THE_SHARED_PLAN: Door = Door {
    stage: Stage::Accepted,
    all: "plan share --all",
    one: "plan share X",
    told: Rows("plan_shares", "on"),
};

const OF_THE_PRINTED_PLAN: Door = Door {
    stage: Stage::Accepted,
    all: "print plan --all --as txt",
    one: "print plan --for X --as txt",
    told: Made("papers"),
};

fn does(table: &Table, door: &Door, command: &str, whom: &str) -> (u8, Value) {
    let mut line = words(command, whom);
    if matches!(door.told, Made(_)) {
        let folder = table.path().parent().unwrap().display().to_string();
        line.extend(["--to".to_owned(), folder]);
    }
    line.push("--json".to_owned());
    let line: Vec<&str> = line.iter().map(String::as_str).collect();
    let ran = table.run(&line);
    (ran.code, serde_json::from_str(&ran.out).unwrap_or_default())
}

/// Whose rows of this list of the case have the field filled.
fn rows(table: &Table, list: &str, field: &str) -> BTreeSet<String> {
    let shown = table.does(&["show", "--json"]).json();
    let filled = |row: &&Value| !row[field].is_null();
    // A list of which nothing is known yet is left out.
    let rows = shown["case"][list].as_array().into_iter().flatten();
    rows.filter(filled)
        .map(|row| handle(&row["person"]))
        .collect()
}

fn handle(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

/// Whom the act reaches when it is done for everyone at once.
fn reached(table: &Table, door: &Door) -> BTreeSet<String> {
    match door.told {
        Made(list) => {
            let (_, told) = does(table, door, door.all, "");
            let made = told[list].as_array().cloned().unwrap_or_default();
            made.iter()
                .filter(|it| !it["for"].is_null())
                .map(|it| handle(&it["for"]))
                .collect()
        }
        Rows(list, field) => {
            let before = rows(table, list, field);
            does(table, door, door.all, "");
            &rows(table, list, field) - &before
        }
    }
}

/// The case in a situation; `None` where it cannot be so at that moment.
fn in_situation<'a>(
    ready: &'a mut Ready,
    stage: Stage,
    part: &Part,
    situation: &Situation,
) -> Option<&'a mut Table> {
    let is_noted = ready.note(stage, part, situation);
    is_noted.then_some(&mut ready.table)
}

/// How many people were reached in a variant, and what reached somebody who is refused when named
/// alone.
fn reached_all_at_once(variant: Variant) -> (usize, Vec<String>) {
    let mut stages: BTreeMap<Stage, Ready> = BTreeMap::new();
    let (mut at, mut asked, mut wrong) = (0, 0, Vec::new());
    let one_in = if variant == Variant::Family { 1 } else { 4 };
    for part in PARTS {
        for situation in part.situations {
            for door in &DOORS {
                at += 1;
                if !is_tried(variant, at, one_in) {
                    continue;
                }
                let ready = stages
                    .entry(door.stage)
                    .or_insert_with(|| Ready::at(variant, door.stage));
                let Some(table) = in_situation(ready, door.stage, part, situation) else {
                    continue;
                };
                for person in reached(table, door) {
                    let table = in_situation(ready, door.stage, part, situation).unwrap();
                    asked += 1;
                    if does(table, door, door.one, &person).0 != 0 {
                        wrong.push(format!(
                            "{variant:?}, {}: {} for {person}",
                            situation.name, door.all
                        ));
                    }
                }
            }
        }
    }
    (asked, wrong)
}

#[test]
fn what_is_done_for_everyone_reaches_nobody_who_is_refused_when_named_alone() {
    let told = in_each_variant(reached_all_at_once);
    let wrong: Vec<&String> = told.iter().flat_map(|(_, wrong)| wrong).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    let reached: Vec<usize> = told.iter().map(|(asked, _)| *asked).collect();
    // A family is tried whole, and of the others one in four.
    let is_enough = reached[0] > 300 && reached[1..].iter().all(|asked| *asked > 30);
    assert!(is_enough, "too few people were reached: {reached:?}");
}

/// The situations in which the plan goes to other people on paper than by `plan share`.
fn shared_not_as_printed(variant: Variant) -> Vec<String> {
    let mut ready = Ready::at(variant, Stage::Accepted);
    let mut wrong = Vec::new();
    for part in PARTS {
        // What a case that has ended tells of its plan, is told on paper only.
        let is_open = |it: &&Situation| !it.noted.iter().any(|does| does.starts_with("close"));
        for situation in part.situations.iter().filter(is_open) {
            let mut who = |door: &Door| {
                in_situation(&mut ready, door.stage, part, situation)
                    .map(|table| reached(table, door))
            };
            let shared = who(&OF_THE_SHARED_PLAN);
            let mut printed = who(&OF_THE_PRINTED_PLAN);
            // A text that names whom its reader may not know waits for a reason (exit 8): it is the
            // text that is stopped, and not the plan.
            let waiting: Vec<String> = shared.iter().flatten().cloned().collect();
            for person in waiting {
                let Some(table) = in_situation(&mut ready, Stage::Accepted, part, situation) else {
                    continue;
                };
                let is_stopped = does(
                    table,
                    &OF_THE_PRINTED_PLAN,
                    OF_THE_PRINTED_PLAN.one,
                    &person,
                );
                if let (8, Some(printed)) = (is_stopped.0, &mut printed) {
                    printed.insert(person);
                }
            }
            if shared != printed {
                wrong.push(format!(
                    "{variant:?}, {}: {shared:?}, on paper {printed:?}",
                    situation.name
                ));
            }
        }
    }
    wrong
}

#[test]
fn the_plan_goes_to_the_same_people_on_paper_and_by_share() {
    let wrong = in_each_variant(shared_not_as_printed).concat();
    assert!(wrong.is_empty(), "{wrong:#?}");
}
