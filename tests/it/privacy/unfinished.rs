//! An erasure that is done, and of which the rest is not.

use super::{marks_beside, reopened};
use crate::desk::Table;
use ekc::domain::event::{Destination, Event};
use ekc::domain::text::Handle;
use ekc::store::{Guard, Step, marks_path};
use rusqlite::hooks::{AuthAction, AuthContext};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

const FORGET_PAUL: [&str; 5] = ["privacy", "forget", "zwager-1", "--confirm", "zwager-1"];
const ERASE: [&str; 5] = ["privacy", "erase", "c01", "--confirm", "c01"];

/// A disk without the room to build the file anew: for that another database is attached, and for
/// nothing else.
fn without_room() -> Guard {
    Arc::new(|context: &AuthContext<'_>| !matches!(context.action, AuthAction::Attach { .. }))
}

fn finding(table: &Table, id: &str) -> bool {
    let told = table.does(&["doctor", "--json"]).json();
    let findings = told["findings"].as_array().unwrap().clone();
    findings.iter().any(|it| it["finding"] == id)
}

#[test]
fn what_is_erased_is_told_as_erased_when_there_is_no_room_to_tidy_up_and_that_is_done_later() {
    for typed in [&FORGET_PAUL[..], &ERASE] {
        let mut table = reopened();
        table.guard = Some(without_room());
        let ran = table.run(typed);
        assert_eq!(ran.code, 0, "{typed:?}: {}", ran.err);
        assert!(
            ran.err.contains("opruimen daarna is nog niet klaar"),
            "{typed:?}: {}",
            ran.err
        );
        assert!(marks_path(&table.path()).is_file(), "the marks are there");
        assert!(finding(&table, "erased-not-finished"));
        table.guard = None;
        table.does(&["list"]);
        assert!(table.file().unfinished().unwrap().is_empty());
        assert!(!finding(&table, "erased-not-finished"));
    }
}

#[test]
fn marks_that_could_not_be_written_beside_the_file_are_a_remark_and_come_later() {
    let table = reopened();
    let marks = marks_path(&table.path());
    // A folder of that name cannot be put aside twice, nor be written over.
    for name in [&marks, &marks.with_extension("forgotten.changed")] {
        std::fs::create_dir(name).unwrap();
        std::fs::write(name.join("van mij"), "").unwrap();
    }
    let ran = table.run(&FORGET_PAUL);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.out.contains("zwager-1"), "{}", ran.out);
    assert!(
        ran.err.contains("opruimen daarna is nog niet klaar"),
        "{}",
        ran.err
    );
    assert!(finding(&table, "marks-missing"));
    std::fs::remove_dir_all(&marks).unwrap();
    table.does(&["list"]);
    assert!(marks.is_file() && !finding(&table, "marks-missing"));
    assert!(table.file().unfinished().unwrap().is_empty());
}

#[test]
fn a_stick_that_was_not_in_gets_its_marks_when_it_is() {
    let table = reopened();
    let stick = table.folder.path().join("stick");
    std::fs::create_dir(&stick).unwrap();
    let copy = stick.join("kopie.zip");
    table.does(&["backup", copy.to_str().unwrap()]);
    let away = table.folder.path().join("elders");
    std::fs::rename(&stick, &away).unwrap();
    table.does(&FORGET_PAUL);
    std::fs::rename(&away, &stick).unwrap();
    let marks = marks_beside(&copy, &table);
    assert!(!marks.exists());
    table.does(&["list"]);
    assert!(marks.is_file());
    Table::bare().refuses(
        &["restore", copy.to_str().unwrap()],
        7,
        "restore-confirm-needed",
    );
}

#[test]
fn a_letter_that_does_not_get_there_does_not_make_what_is_erased_seem_to_be_there() {
    let mut table = reopened();
    let letter = table.folder.path().join("brief.txt");
    let in_the_way = letter.clone();
    // A folder takes the place while the letter is on its way.
    let guard: Guard = Arc::new(move |context: &AuthContext<'_>| {
        if matches!(
            context.action,
            AuthAction::Insert {
                table_name: "erased"
            }
        ) {
            let _ = std::fs::create_dir(&in_the_way);
        }
        true
    });
    table.guard = Some(guard);
    let erase = [&ERASE[..], &["--letter", letter.to_str().unwrap()]].concat();
    let ran = table.run(&erase);
    assert_eq!(ran.code, 15, "{}", ran.err);
    assert!(
        ran.err
            .contains("Het is gewist. De brief is klaar, maar staat nog niet"),
        "{}",
        ran.err
    );
    assert!(ran.out.contains("c01"), "and what is left: {}", ran.out);
    table.guard = None;
    // What cannot be made again is not lost: it waits, and each command says where.
    let told = table.does(&["list"]);
    assert!(told.out.contains("nog geen zaken"), "{}", told.out);
    assert!(told.err.contains("brief.txt.ekc-out.new"), "{}", told.err);
    assert!(finding(&table, "half-done"));
    std::fs::remove_dir(&letter).unwrap();
    table.does(&["list"]);
    let text = std::fs::read_to_string(&letter).unwrap();
    assert!(text.contains("Sandra Kuipers"), "{text}");
    assert!(table.file().unfinished().unwrap().is_empty());
}

#[test]
fn a_letter_that_waited_when_the_program_was_stopped_is_put_where_it_was_to_go() {
    let mut table = reopened();
    let letter = table.folder.path().join("brief.txt");
    let to = letter.to_str().unwrap();
    // The state of a program that was stopped right after it erased: tidying up did not come to
    // its end, and the letter waits.
    table.guard = Some(without_room());
    table.does(&[&ERASE[..], &["--letter", to]].concat());
    table.guard = None;
    let waiting = table.folder.path().join("brief.txt.ekc-out.new");
    std::fs::rename(&letter, &waiting).unwrap();
    let told = table.does(&["list"]);
    assert!(told.err.contains("brief.txt"), "{}", told.err);
    let text = std::fs::read_to_string(&letter).unwrap();
    assert!(text.contains("Sandra Kuipers"), "{text}");
    assert!(!waiting.exists());
    assert!(!table.does(&["list"]).err.contains("brief.txt"));
}

/// Run a command that erases, and put the folder back as it was when the erasure was recorded and
/// not yet there: what a kill at that moment leaves behind.
fn killed_while_erasing(table: &mut Table, typed: &[&str]) {
    let folder = table.folder.path().to_owned();
    let kept: Arc<Mutex<BTreeMap<PathBuf, Vec<u8>>>> = Arc::default();
    let (from, into) = (folder.clone(), Arc::clone(&kept));
    let guard: Guard = Arc::new(move |context: &AuthContext<'_>| {
        // The first time: what is marked later was erased before.
        let is_erasing = matches!(
            context.action,
            AuthAction::Insert {
                table_name: "erased"
            }
        );
        if is_erasing && into.lock().unwrap().is_empty() {
            for entry in std::fs::read_dir(&from).unwrap() {
                let path = entry.unwrap().path();
                // The journal of a transaction of which nothing is in the file yet.
                if path.is_file() && !path.to_str().unwrap().ends_with("-journal") {
                    let bytes = std::fs::read(&path).unwrap();
                    into.lock().unwrap().insert(path, bytes);
                }
            }
        }
        true
    });
    table.guard = Some(guard);
    table.does(typed);
    table.guard = None;
    for entry in std::fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            std::fs::remove_file(path).unwrap();
        }
    }
    for (path, bytes) in kept.lock().unwrap().iter() {
        std::fs::write(path, bytes).unwrap();
    }
}

#[test]
fn a_letter_that_was_written_and_not_followed_by_an_erasure_does_not_stay_in_clear() {
    for typed in [&FORGET_PAUL[..], &ERASE] {
        let mut table = reopened();
        let letter = table.folder.path().join("brief.txt");
        let waiting = table.folder.path().join("brief.txt.ekc-out.new");
        let to = ["--letter", letter.to_str().unwrap()];
        killed_while_erasing(&mut table, &[typed, &to].concat());
        assert!(waiting.is_file() && !letter.exists(), "{typed:?}");
        let told = table.does(&["list"]);
        assert!(told.err.contains("niets gewist"), "{typed:?}: {}", told.err);
        assert!(!waiting.exists() && !letter.exists(), "{typed:?}");
        assert!(!table.does(&["list"]).err.contains("niets gewist"));
        // Typed again it is erased, and the letter is there.
        table.does(&[typed, &to].concat());
        assert!(letter.is_file() && !waiting.exists(), "{typed:?}");
        assert!(table.file().unfinished().unwrap().is_empty());
    }
}

#[test]
fn a_letter_that_waits_on_a_stick_that_is_not_in_is_told_of_until_it_can_be_reached() {
    for is_erased in [false, true] {
        let mut table = reopened();
        let (stick, away) = (
            table.folder.path().join("stick"),
            table.folder.path().join("elders"),
        );
        std::fs::create_dir(&stick).unwrap();
        let letter = stick.join("brief.txt");
        let waiting = stick.join("brief.txt.ekc-out.new");
        if is_erased {
            table.guard = Some(without_room());
            table.does(&[&ERASE[..], &["--letter", letter.to_str().unwrap()]].concat());
            table.guard = None;
            std::fs::rename(&letter, &waiting).unwrap();
        } else {
            let today = table.now.date_naive();
            let letters = [letter.clone()];
            table.file().begin_letters(&letters, today).unwrap();
            std::fs::write(&waiting, "Beste Sandra").unwrap();
        }
        std::fs::rename(&stick, &away).unwrap();
        assert!(finding(&table, "half-done"), "{is_erased}");
        assert!(!finding(&table, "erased-not-finished"), "{is_erased}");
        std::fs::rename(&away, &stick).unwrap();
        table.does(&["list"]);
        assert!(!waiting.exists(), "{is_erased}");
        assert_eq!(letter.is_file(), is_erased);
        assert!(table.file().unfinished().unwrap().is_empty());
        assert!(!finding(&table, "half-done"), "{is_erased}");
    }
}

/// Note an export of a case, as a command does just before the file gets its name.
fn begin_export(table: &Table, case: &str, path: &Path) {
    let mut file = table.file();
    let event = Event::CaseExported {
        place: Destination::of(path),
    };
    let seen = file.newest_operation().unwrap();
    let case = Handle::parse(case).unwrap();
    let noted = [(event, Step::paper(path))];
    file.note_left(table.now, &case, &noted, seen).unwrap();
}

#[test]
fn erasing_tells_what_of_it_may_lie_half_done_and_keeps_what_is_begun_of_others() {
    for typed in [&FORGET_PAUL[..], &ERASE] {
        let table = reopened();
        let other = ["new-case", "--variant", "learning", "--handle", "ander"];
        table.does(&[&other[..], &["--applicant", "family"]].concat());
        let stick = table.folder.path().join("stick");
        let away = table.folder.path().join("elders");
        std::fs::create_dir(&stick).unwrap();
        begin_export(&table, "c01", &stick.join("van-hen.yaml"));
        begin_export(&table, "ander", &stick.join("van-anderen.yaml"));
        let waiting = stick.join("van-anderen.yaml.ekc-out.new");
        std::fs::write(&waiting, "een hele zaak").unwrap();
        std::fs::rename(&stick, &away).unwrap();
        let told = table.does(&[&["--case", "c01"], typed].concat());
        assert!(
            told.err.contains("van-hen.yaml.ekc-out.new"),
            "{typed:?}: {}",
            told.err
        );
        assert!(!told.err.contains("van-anderen"), "{typed:?}: {}", told.err);
        std::fs::rename(&away, &stick).unwrap();
        let told = table.does(&["list"]);
        assert!(told.err.contains("van-anderen.yaml"), "{}", told.err);
        assert!(!waiting.exists(), "{typed:?}: nobody else looks for it");
    }
}

#[test]
fn a_letter_that_waits_is_not_lost_to_another_paper_for_the_same_place() {
    let mut table = reopened();
    let letter = table.folder.path().join("brief.txt");
    let to = letter.to_str().unwrap();
    table.guard = Some(without_room());
    table.does(&[&FORGET_PAUL[..], &["--letter", to]].concat());
    table.guard = None;
    let waiting = table.folder.path().join("brief.txt.ekc-out.new");
    std::fs::rename(&letter, &waiting).unwrap();
    std::fs::write(&letter, "van mij").unwrap();
    for typed in [
        &["print", "plan", "--as", "txt", "--replace", "--to", to][..],
        &["contacts", "export", "--replace", "--to", to],
    ] {
        let ran = table.run(typed);
        assert_eq!(ran.code, 15, "{typed:?}: {}", ran.err);
        assert!(ran.err.contains("wacht nog een brief"), "{}", ran.err);
        assert_eq!(std::fs::read_to_string(&letter).unwrap(), "van mij");
    }
    std::fs::remove_file(&letter).unwrap();
    table.does(&["list"]);
    let text = std::fs::read_to_string(&letter).unwrap();
    assert!(text.contains("Paul Meijer") && !waiting.exists(), "{text}");
    // What lies under such a name may be removed, so nobody's own file gets one.
    let waiting = waiting.to_str().unwrap();
    let typed = ["print", "plan", "--as", "txt", "--to", waiting];
    table.refuses(&typed, 15, "output-is-ours");
}
