//! A file of an earlier version, opened by this one and broken off: it is as it was, or it is in
//! the new version, and the copy from before is whole.
//!
//! The file in `tests/data/versions/3` was made by the program as it then was.

use crate::folder::{Files, Folder};
use crate::shim::{Line, Strike, Then, recorded, run};
use crate::tally::{Tally, each, sample};

/// The folder as the earlier program left it.
fn earlier() -> Folder {
    Folder::holding(&Files::from([
        (
            "zaken.ekc".to_owned(),
            include_bytes!("../data/versions/3/zaken.ekc").to_vec(),
        ),
        (
            "zaken.ekc.key".to_owned(),
            include_bytes!("../data/versions/3/zaken.ekc.key").to_vec(),
        ),
    ]))
}

/// What is in the file: the case and the log, as the program tells them.
fn told(folder: &Folder, file: &str) -> String {
    let case = run(
        folder,
        &Line::new(&format!("show proef --json --file {file}")),
        None,
    );
    let log = run(
        folder,
        &Line::new(&format!("log --all --json --file {file}")),
        None,
    );
    assert_eq!(
        (case.code, log.code),
        (Some(0), Some(0)),
        "{}{}",
        case.err,
        log.err
    );
    case.out + &log.out
}

#[test]
fn a_file_of_an_earlier_version_is_copied_before_it_is_changed_and_can_be_taken_back_from_there() {
    let folder = earlier();
    let whole = told(&folder, "zaken.ekc");
    assert!(whole.contains("Nel Kwikstaart"));
    let files = folder.files();
    let copy = files
        .get("zaken.ekc.v3")
        .expect("a copy of the file as it was");
    let from_copy = Folder::holding(&Files::from([
        ("a.ekc".to_owned(), copy.clone()),
        ("a.ekc.key".to_owned(), files["zaken.ekc.key"].clone()),
    ]));
    assert_eq!(told(&from_copy, "a.ekc"), whole, "the copy opens by itself");
    let undone = run(&folder, &Line::new("undo"), None);
    assert!(
        undone.code == Some(0) && !told(&folder, "zaken.ekc").contains("Nel Kwikstaart"),
        "what was done before can still be taken back"
    );
}

#[test]
fn a_migration_that_is_killed_or_fails_loses_nothing() {
    let tally = Tally::default();
    let folder = earlier();
    let whole = told(&earlier(), "zaken.ekc");
    let (ran, calls) = recorded(&folder, &Line::new("list"));
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let count = calls.iter().filter(|call| call.kind != "stat").count();
    let writes = calls.iter().filter(|call| call.is_of("write")).count();
    let moments: Vec<usize> = (1..=count).collect();
    let mut strikes: Vec<Strike> = sample(&moments, 60)
        .into_iter()
        .map(|at| Strike {
            of: "all",
            at,
            then: Then::Kill,
            ever: false,
        })
        .collect();
    let moments: Vec<usize> = (1..=writes).collect();
    let some = sample(&moments, 20);
    strikes.extend(some.iter().map(|at| Strike {
        of: "write",
        at: *at,
        then: Then::Half,
        ever: false,
    }));
    strikes.extend(some.iter().map(|at| Strike {
        of: "write",
        at: *at,
        then: Then::Fail(28),
        ever: true,
    }));
    each(&strikes, |strike| {
        let folder = earlier();
        let ran = run(&folder, &Line::new("list"), Some(*strike));
        tally.ran();
        tally.struck();
        if ran.code.is_some_and(|code| ![0, 15].contains(&code)) {
            tally.blemish(format!(
                "ekc list on a file of version 3, {strike:?}: {:?}: {}",
                ran.code, ran.err
            ));
        }
        if told(&folder, "zaken.ekc") != whole {
            tally.loss(format!(
                "ekc list on a file of version 3, {strike:?}: the file holds something else"
            ));
        }
    });
    tally.close("migrate", 1);
}
