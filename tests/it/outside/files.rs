//! A case file, a copy or a key file that somebody else made: what is not from this program is
//! refused, and left as it is.

use crate::desk::Table;
use std::io::Write as _;
use std::path::Path;
use zip::CompressionMethod;
use zip::write::SimpleFileOptions;

/// What somebody with the key can add to a file.
const ADDED: [&str; 6] = [
    // Undo would say that it took something back, and take nothing back.
    "CREATE TRIGGER more AFTER INSERT ON changes BEGIN DELETE FROM changes; END",
    // A name that is erased would be kept elsewhere.
    "CREATE TRIGGER log_people_DELETE AFTER DELETE ON people BEGIN
        INSERT OR REPLACE INTO settings VALUES (OLD.handle, OLD.name); END",
    "DROP INDEX changes_of_operation",
    "CREATE TABLE names (name TEXT)",
    "CREATE VIEW names AS SELECT name FROM people",
    "ALTER TABLE people ADD COLUMN more TEXT",
];

/// Change a case file with a program that has its key, as `docs/format.md` says.
fn change(table: &Table, sql: &str) {
    let key: String = table
        .key()
        .bytes()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let db = rusqlite::Connection::open(table.path()).unwrap();
    db.execute_batch(&format!("PRAGMA key = \"x'{key}'\"; {sql};"))
        .unwrap();
}

/// A copy of a case file as it is, made by hand.
fn copy_by_hand(table: &Table, to: &Path) {
    let mut zip = zip::ZipWriter::new(std::fs::File::create(to).unwrap());
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, path) in [
        ("zaken.ekc", table.path()),
        ("zaken.ekc.key", ekc::store::key_path(&table.path())),
    ] {
        zip.start_file(name, stored).unwrap();
        zip.write_all(&std::fs::read(path).unwrap()).unwrap();
    }
    zip.finish().unwrap();
}

#[test]
fn a_case_file_with_instructions_of_somebody_else_in_it_is_refused_and_left_as_it_is() {
    for added in ADDED {
        let table = Table::with_case("family");
        change(&table, added);
        let before = std::fs::read(table.path()).unwrap();
        for args in [
            &["list"][..],
            &["undo"],
            &["doctor"],
            &["unlock"],
            &["consent", "ada", "yes"],
            &["privacy", "erase", "proef", "--confirm", "proef"],
        ] {
            let with_json: Vec<&str> = args.iter().copied().chain(["--json"]).collect();
            let ran = table.run(&with_json);
            assert_eq!(
                (ran.code, ran.failure()["code"].as_str()),
                (13, Some("file-foreign")),
                "{args:?} after {added}"
            );
        }
        assert_eq!(std::fs::read(table.path()).unwrap(), before, "{added}");
        assert!(table.keeper.keys.borrow().is_empty(), "{added}");
    }
}

#[test]
fn a_copy_with_instructions_of_somebody_else_in_it_is_not_put_back() {
    let table = Table::with_case("family");
    change(&table, ADDED[1]);
    let copy = table.folder.path().join("van-een-ander.zip");
    copy_by_hand(&table, &copy);
    let copy = copy.to_str().unwrap();
    let elsewhere = Table::bare();
    for args in [
        &["restore", copy, "--json"][..],
        &["backup", "--check", copy, "--json"],
    ] {
        let ran = elsewhere.run(args);
        assert_eq!(
            (ran.code, ran.failure()["code"].as_str()),
            (13, Some("file-foreign")),
            "{args:?}"
        );
    }
    let left = std::fs::read_dir(elsewhere.folder.path()).unwrap().count();
    assert_eq!(left, 0, "nothing of it stays behind");
    // As it came from this program, the same copy is put back.
    let own = Table::with_case("family");
    let copy = own.folder.path().join("eigen.zip");
    copy_by_hand(&own, &copy);
    elsewhere.does(&["restore", copy.to_str().unwrap()]);
}

#[test]
fn a_case_file_without_its_own_number_is_damaged() {
    for sql in [
        "DELETE FROM this_file",
        "INSERT INTO this_file SELECT * FROM this_file",
    ] {
        let table = Table::with_case("family");
        change(&table, sql);
        for args in [
            &["list"][..],
            &["doctor"],
            &["privacy", "forget", "ada", "--confirm", "ada"],
        ] {
            let with_json: Vec<&str> = args.iter().copied().chain(["--json"]).collect();
            let ran = table.run(&with_json);
            assert_eq!(
                (ran.code, ran.failure()["code"].as_str()),
                (13, Some("file-damaged")),
                "{args:?} after {sql}"
            );
        }
    }
}

#[test]
fn a_kept_key_opens_what_was_compared_when_it_was_unlocked_and_the_doctor_compares_again() {
    let mut table = Table::with_case("family");
    table.does(&["unlock"]);
    table.passphrase = None;
    table.does(&["list"]);
    change(&table, ADDED[0]);
    // What was added is not run: what is recorded now can be taken back.
    let told = table.does(&["show", "--json"]).out;
    table.does(&["consent", "ada", "yes"]);
    assert_ne!(table.does(&["show", "--json"]).out, told);
    table.does(&["undo"]);
    assert_eq!(table.does(&["show", "--json"]).out, told);
    let ran = table.run(&["doctor", "--json"]);
    assert_eq!(
        (ran.code, ran.failure()["code"].as_str()),
        (13, Some("file-foreign"))
    );
}
