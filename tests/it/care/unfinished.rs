//! What a stopped command left half done, and what the next one makes of it.

use super::stick;
use crate::desk::Table;
use ekc::domain::event::{Destination, Event};
use ekc::domain::text::Handle;
use ekc::store::{CaseFile, Step};
use std::path::Path;

/// Note an export of the case, as a command does just before the file gets its name.
fn begin_export(file: &mut CaseFile, table: &Table, path: &Path) -> i64 {
    let event = Event::CaseExported {
        place: Destination::of(path),
    };
    let seen = file.newest_operation().unwrap();
    let case = Handle::parse("proef").unwrap();
    let noted = [(event, Step::paper(path))];
    file.note_left(table.now, &case, &noted, seen).unwrap()[0]
}

fn is_in_the_log(table: &Table, path: &Path) -> bool {
    let file = table.file();
    let left = file.left(&Handle::parse("proef").unwrap()).unwrap();
    left.iter()
        .any(|line| line.event.place() == Some(&Destination::of(path)))
}

#[test]
fn a_paper_that_was_noted_and_did_not_get_there_is_in_no_list_after_the_next_command() {
    let table = Table::with_case("family");
    let path = table.folder.path().join("zaak.yaml");
    let waiting = table.folder.path().join("zaak.yaml.ekc-out.new");
    std::fs::write(&waiting, "de hele zaak").unwrap();
    begin_export(&mut table.file(), &table, &path);
    assert!(is_in_the_log(&table, &path));
    let told = table.does(&["list"]);
    assert!(told.err.contains("zaak.yaml"), "{}", told.err);
    assert!(!is_in_the_log(&table, &path) && !path.exists());
    assert!(!waiting.exists(), "nothing of the case lies in clear");
    let told = table.does(&["list"]);
    assert!(!told.err.contains("zaak.yaml"), "said once: {}", told.err);
    // Typed again it lands, and can be found.
    table.does(&["export", "--to", path.to_str().unwrap()]);
    assert!(is_in_the_log(&table, &path));
}

#[test]
fn a_paper_that_got_there_just_before_the_command_was_stopped_stays_in_the_list() {
    let table = Table::with_case("family");
    let path = table.folder.path().join("zaak.yaml");
    begin_export(&mut table.file(), &table, &path);
    std::fs::write(&path, "de hele zaak").unwrap();
    let told = table.does(&["list"]);
    assert!(!told.err.contains("zaak.yaml"), "{}", told.err);
    assert!(is_in_the_log(&table, &path) && path.exists());
    assert!(table.file().unfinished().unwrap().is_empty());
}

#[test]
fn of_a_paper_that_was_to_replace_another_the_other_one_tells_nothing() {
    let table = Table::with_case("family");
    let path = table.folder.path().join("zaak.yaml");
    std::fs::write(&path, "de zaak van gisteren").unwrap();
    begin_export(&mut table.file(), &table, &path);
    table.does(&["list"]);
    assert!(!is_in_the_log(&table, &path));
    assert_eq!(
        std::fs::read_to_string(&path).unwrap(),
        "de zaak van gisteren"
    );
}

#[test]
fn of_a_paper_on_a_stick_that_is_not_in_the_line_stays_until_the_stick_tells() {
    let table = Table::with_case("family");
    let path = stick(&table).join("zaak.yaml");
    begin_export(&mut table.file(), &table, &path);
    let away = table.folder.path().join("elders");
    std::fs::rename(path.parent().unwrap(), &away).unwrap();
    table.does(&["list"]);
    assert!(is_in_the_log(&table, &path));
    std::fs::rename(&away, path.parent().unwrap()).unwrap();
    table.does(&["list"]);
    assert!(!is_in_the_log(&table, &path));
}

#[test]
fn of_a_place_that_never_comes_back_the_doctor_tells_and_after_a_month_it_is_left_as_it_is() {
    let mut table = Table::with_case("family");
    let path = stick(&table).join("zaak.yaml");
    begin_export(&mut table.file(), &table, &path);
    // The case file was moved, or the stick has another name from here on.
    let away = table.folder.path().join("elders");
    std::fs::rename(path.parent().unwrap(), &away).unwrap();
    let told = table.does(&["doctor"]).out;
    assert!(told.contains("zaak.yaml.ekc-out.new"), "{told}");
    table.on(2026, 4, 1);
    assert!(!table.does(&["list"]).err.contains("zaak.yaml"));
    assert!(table.does(&["doctor"]).out.contains("zaak.yaml"));
    table.on(2026, 4, 2);
    let told = table.does(&["list"]).err;
    assert!(told.contains("zaak.yaml.ekc-out.new"), "{told}");
    assert!(!table.does(&["list"]).err.contains("zaak.yaml"));
    assert!(!table.does(&["doctor"]).out.contains("zaak.yaml"));
    assert!(table.file().unfinished().unwrap().is_empty());
    // It may have got there: who is forgotten may be in it.
    assert!(is_in_the_log(&table, &path));
}

#[test]
fn a_letter_that_lies_half_done_and_is_known_to_no_file_is_told_by_the_doctor() {
    let table = Table::with_case("family");
    let stick = stick(&table);
    table.does(&["export", "--to", stick.join("zaak.yaml").to_str().unwrap()]);
    assert!(!table.does(&["doctor"]).out.contains("ekc-out.new"));
    // The case file that knew of it was lost, and this one was put back in its place.
    for folder in [table.folder.path(), &stick] {
        let left = folder.join("brief.txt.ekc-out.new");
        std::fs::write(&left, "Beste Ada").unwrap();
        let told = table.does(&["doctor"]).out;
        assert!(told.contains(left.to_str().unwrap()), "{told}");
        std::fs::remove_file(left).unwrap();
    }
}

#[test]
fn a_copy_of_which_nobody_knows_whether_it_is_there_does_not_count_and_is_told_of() {
    let table = Table::with_case("family");
    let to = stick(&table).join("kopie.zip");
    let event = Event::CopyMade {
        place: Destination::of(&to),
        newest: 1,
        same_disk: false,
    };
    let step = Step::copy(&to, None);
    table
        .file()
        .note_care_before(table.now, &event, step.as_ref())
        .unwrap();
    let away = table.folder.path().join("elders");
    std::fs::rename(to.parent().unwrap(), &away).unwrap();
    let told = table.does(&["doctor", "--json"]).json();
    let ids: Vec<&str> = told["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["finding"].as_str().unwrap())
        .collect();
    assert!(ids.contains(&"half-done-copy"), "{ids:?}");
    assert!(table.file().newest_copy().unwrap().is_none());
    let places = table.file().places_of_copies().unwrap();
    assert_eq!(places, [to], "and an erasure still names it");
}

// On Windows another file is held, and a lock on this one would shut out SQLite.
#[cfg(not(windows))]
#[test]
fn what_another_command_is_busy_with_is_left_to_it() {
    let table = Table::with_case("family");
    let path = table.folder.path().join("zaak.yaml");
    let busy = std::fs::File::open(table.path()).unwrap();
    busy.lock().unwrap();
    begin_export(&mut table.file(), &table, &path);
    table.does(&["list"]);
    assert!(is_in_the_log(&table, &path), "it may be about to get there");
    table.refuses(
        &["export", "--to", path.to_str().unwrap()],
        11,
        "file-in-use",
    );
    busy.unlock().unwrap();
    table.does(&["list"]);
    assert!(!is_in_the_log(&table, &path));
}

#[test]
fn a_copy_that_did_not_get_there_comforts_nobody() {
    let table = Table::with_case("family");
    let to = stick(&table).join("kopie.zip");
    let event = Event::CopyMade {
        place: Destination::of(&to),
        newest: 1,
        same_disk: false,
    };
    let step = Step::copy(&to, None);
    let mut file = table.file();
    file.note_care_before(table.now, &event, step.as_ref())
        .unwrap();
    drop(file);
    assert!(table.file().newest_copy().unwrap().is_none());
    assert_eq!(table.file().places_of_copies().unwrap().len(), 1);
    let told = table.does(&["doctor"]);
    assert!(told.err.contains("kopie.zip"), "{}", told.err);
    assert!(table.file().places_of_copies().unwrap().is_empty());
    // One that did is a copy as any other, and goes with what is erased.
    table.does(&["backup", to.to_str().unwrap()]);
    let noted = table.file().newest_copy().unwrap().unwrap();
    assert_eq!(noted.place, to);
    assert!(table.file().unfinished().unwrap().is_empty());
}

#[test]
fn a_copy_that_the_log_does_not_know_is_told_by_the_doctor() {
    let table = Table::with_case("family");
    let stick = stick(&table);
    let named = stick.join("ekc-kopie-2026-01-05-120000.zip");
    table.does(&["backup", stick.join("kopie.zip").to_str().unwrap()]);
    assert!(!table.does(&["doctor"]).out.contains("2026-01-05"));
    std::fs::copy(stick.join("kopie.zip"), &named).unwrap();
    let told = table.does(&["doctor"]).out;
    assert!(
        told.contains("2026-01-05") && told.contains("niet genoteerd"),
        "{told}"
    );
    // That of another file is not ours to tell of.
    let other = Table::with_case("family");
    std::fs::remove_file(&named).unwrap();
    other.does(&["backup", named.to_str().unwrap()]);
    assert!(!table.does(&["doctor"]).out.contains("2026-01-05"));
}

#[test]
fn old_copies_make_room_at_the_next_command_when_a_backup_was_stopped_before_they_did() {
    let mut table = Table::with_case("family");
    let folder = stick(&table);
    let to = folder.to_str().unwrap().to_owned();
    let copies = || {
        let entries = std::fs::read_dir(&folder).unwrap();
        let paths = entries.map(|entry| entry.unwrap().path());
        let copies = paths.filter(|path| path.extension().is_some_and(|it| it == "zip"));
        let names = copies.map(|path| path.file_name().unwrap().to_str().unwrap().to_owned());
        let mut names: Vec<String> = names.collect();
        names.sort();
        names
    };
    for day in [3, 4, 5] {
        table.on(2026, 3, day);
        table.does(&["backup", &to]);
    }
    let all = copies();
    assert_eq!(all.len(), 3);
    // As a backup with `--keep 2` leaves it that is killed when the copy has its name.
    let newest = folder.join(&all[2]);
    let holds = ekc::store::of_case_file(&newest).unwrap().newest.unwrap();
    let event = Event::CopyMade {
        place: Destination::of(&newest),
        newest: holds,
        same_disk: false,
    };
    let step = Step::copy(&newest, Some(2));
    let mut file = table.file();
    file.note_care_before(table.now, &event, step.as_ref())
        .unwrap();
    drop(file);
    let told = table.does(&["list"]).err;
    assert!(
        told.contains("gestopt") && told.contains(&all[0]),
        "it is told which one goes: {told}"
    );
    assert_eq!(copies(), all[1..]);
    assert!(table.file().unfinished().unwrap().is_empty());
    assert!(!table.does(&["list"]).err.contains(".zip"), "and told once");
    // Without the copy for which they were to go, none goes.
    let lost = folder.join("ekc-kopie-2026-03-06-120000.zip");
    std::fs::write(&lost, "geen kopie").unwrap();
    let step = Step::copy(&lost, Some(1));
    let mut file = table.file();
    file.note_care_before(table.now, &event, step.as_ref())
        .unwrap();
    drop(file);
    table.does(&["list"]);
    std::fs::remove_file(&lost).unwrap();
    assert_eq!(copies(), all[1..]);
}
