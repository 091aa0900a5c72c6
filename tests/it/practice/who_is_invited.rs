//! Whatever was noted before: whoever `ekc invite` tells as invited may be approached, and what it
//! tells another program names nobody and no place. The notes are drawn, always in the same way;
//! `EKC_ALL=1` draws more of them.

use super::matrix::{Ready, Stage, in_each_variant, words};
use crate::desk::{Ran, Table};
use ekc::domain::intake::Variant;
use proptest::strategy::{Strategy as _, ValueTree as _};
use proptest::test_runner::TestRunner;

/// What may be noted on the day before. Where it cannot be so it is refused, and then it is not.
const NOTED: [&str; 20] = [
    "answer broer-1 nee",
    "answer nicht-1 nee",
    "answer zus-1 ja --attending brief",
    "consent nicht-1 --refuse",
    "consent Roos --withdraw",
    "consent Roos yes",
    "circle leave-alone nicht-1",
    "circle leave-alone nicht-1 --never",
    "circle leave-alone nicht-1 --again",
    "circle leave-alone --name 'Karel Vos' --never",
    "circle add 'Karel Vos' --relation oom",
    "circle exclude nicht-1 --reason rust --decided-by Roos --instead brief",
    "circle exclude nicht-1 --lift",
    "circle apart nicht-1 zus-1 --order contactverbod --ordered-by rechter --since 'ma 2 mrt'",
    "circle apart nicht-1 zus-1 --order contactverbod --until 'vr 20 mrt'",
    "circle edit nicht-1 --birth-year 2015 --minor",
    "circle edit nicht-1 --died vandaag",
    "circle add 'Ilse Maas' --role hoofdpersoon",
    "conference set --date 'zo 22 mrt' --place 'De Molen'",
    "privacy forget buurman-1 --confirm buurman-1",
];

fn run(table: &Table, line: &[String]) -> Ran {
    let line: Vec<&str> = line.iter().map(String::as_str).collect();
    table.run(&line)
}

/// What is wrong with an invitation that went on, and how many people were invited.
fn looked_at(table: &Table, whom: &str, names: &[String]) -> (usize, Vec<String>) {
    let ran = table.run(&["invite", whom, "--json"]);
    if ran.code != 0 {
        return (0, Vec::new());
    }
    let hidden = names.iter().map(String::as_str);
    let mut wrong: Vec<String> = hidden
        .chain(["De Zwaan", "De Molen"])
        .filter(|it| ran.out.contains(*it))
        .map(|it| format!("invite {whom} tells {it}: {}", ran.out))
        .collect();
    let told = ran.json();
    let people = told["did"]["args"]["people"].as_str().unwrap();
    for person in people.split(", ") {
        let call = table.run(&["contact", person, "--way", "telefoon"]);
        if call.code == 0 {
            table.does(&["undo"]);
        } else {
            wrong.push(format!("invite {whom}: {person}: {}", call.err));
        }
    }
    table.does(&["undo"]);
    (people.split(", ").count(), wrong)
}

fn tried(variant: Variant) -> (usize, Vec<String>) {
    let mut ready = Ready::at(variant, Stage::Prepared);
    let notes = proptest::collection::vec(proptest::sample::select(NOTED.to_vec()), 0..5);
    let mut runner = TestRunner::deterministic();
    let (mut invited, mut wrong) = (0, Vec::new());
    let most = if std::env::var_os("EKC_ALL").is_some() {
        120
    } else {
        12
    };
    for _ in 0..most {
        let notes = notes.new_tree(&mut runner).unwrap().current();
        let table = ready.again();
        table.on(2026, 3, 9);
        for note in &notes {
            run(table, &words(note, ""));
        }
        table.on(2026, 3, 10);
        let case = table.case("proef");
        let somebody = || case.people.iter().filter(|it| !it.is_forgotten());
        let names: Vec<String> = somebody().map(|it| it.name.to_string()).collect();
        let handles = somebody().map(|it| it.handle.to_string());
        for whom in handles.chain(["--all".to_owned()]) {
            let (count, found) = looked_at(table, &whom, &names);
            invited += count;
            wrong.extend(
                found
                    .iter()
                    .map(|it| format!("{variant:?}, {notes:?}: {it}")),
            );
        }
    }
    (invited, wrong)
}

#[test]
fn whoever_is_told_as_invited_may_be_approached_and_no_name_or_place_is_told() {
    let told = in_each_variant(tried);
    let wrong: Vec<&String> = told.iter().flat_map(|(_, wrong)| wrong).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    let invited: Vec<usize> = told.iter().map(|(invited, _)| *invited).collect();
    assert!(
        invited.iter().all(|it| *it > 5),
        "too few people were invited: {invited:?}"
    );
}
