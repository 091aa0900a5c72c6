//! The doctor.

use super::{stick, words};
use crate::bench_case_files::{SAMPLES, made};
use crate::desk::{Table, noon};
use ekc::store::key_path;
use ekc::ui::ask::Nobody;
use std::ffi::OsString;

#[test]
fn the_doctor_finds_what_is_wrong_and_says_what_to_do() {
    let mut table = Table::ready("family");
    let health = |table: &Table, id: &str| {
        let told = table.does(&["doctor", "--json"]).json();
        told["findings"]
            .as_array()
            .unwrap()
            .iter()
            .find(|it| it["finding"] == id)
            .map(|it| it["health"].as_str().unwrap().to_owned())
    };
    assert_eq!(health(&table, "whole").as_deref(), Some("fine"));
    assert_eq!(health(&table, "no-sheet").as_deref(), Some("look"));
    let words = words(&table);
    table.does(&["recovery", "sheet", "--as", "txt", "--to", "-"]);
    assert_eq!(health(&table, "sheet-not-tested").as_deref(), Some("look"));
    assert_eq!(
        table
            .run_with(&["recovery", "test", "--from", "-"], words.as_bytes())
            .code,
        0
    );
    assert_eq!(health(&table, "sheet-tested").as_deref(), Some("fine"));
    table.does(&["key", "rotate"]);
    assert_eq!(
        health(&table, "no-sheet").as_deref(),
        Some("look"),
        "the sheet of the old key is none"
    );
    table.now = noon(2026, 3, 9);
    assert_eq!(health(&table, "no-copy").as_deref(), Some("mend"));
    table.does(&["backup", stick(&table).to_str().unwrap()]);
    assert_eq!(
        health(&table, "copy-on-same-disk").as_deref(),
        Some("look"),
        "said each time, whatever was recorded since"
    );
    std::fs::write(table.path().with_file_name("zaken.ekc.key.new"), "x").unwrap();
    assert_eq!(health(&table, "left-behind").as_deref(), Some("look"));
    assert_eq!(table.run(&["doctor", "--exit-code"]).code, 20);
}

#[test]
fn the_doctor_counts_the_typed_commands_that_name_somebody_of_whatever_case() {
    let table = Table::with_case("family");
    table.does(&[
        "new-case",
        "--variant",
        "family",
        "--applicant",
        "main-person",
        "--main-person",
        "Bea Zomer",
        "--handle",
        "tweede",
    ]);
    let history = table.folder.path().join(".bash_history");
    let typed = "ekc show\nls Ada\nekc circle add \"Ada Proef\"\nekc answer \"Bea Zomer\" ja\n";
    std::fs::write(&history, typed).unwrap();
    let (mut world, caught) = table.world(b"", Box::new(Nobody));
    let home = table.folder.path().display().to_string();
    world.env.insert("HOME".to_owned(), home);
    let arguments = ["ekc", "doctor"].map(OsString::from).to_vec();
    assert_eq!(ekc::run(world, arguments), 0);
    let (told, _) = caught();
    assert!(told.contains("uit uw zaken: 2 regels in"), "{told}");
}

#[cfg(unix)]
#[test]
fn the_doctor_sees_who_may_read_and_which_service_takes_the_folder_along() {
    use std::os::unix::fs::PermissionsExt as _;
    let table = Table::ready("family");
    std::fs::set_permissions(
        key_path(&table.path()),
        std::fs::Permissions::from_mode(0o644),
    )
    .unwrap();
    let told = table.does(&["doctor"]).out;
    assert!(
        told.contains("chmod 600") && !told.contains("Ada"),
        "{told}"
    );
    let cloud = table.folder.path().join("Dropbox");
    std::fs::create_dir(&cloud).unwrap();
    let file = cloud.join("z.ekc");
    let at = ["--file", file.to_str().unwrap()];
    assert!(
        table
            .does(&[&at[..], &["init"]].concat())
            .err
            .contains("Dropbox"),
        "told at the first moment"
    );
    assert!(
        table
            .does(&[&at[..], &["doctor"]].concat())
            .out
            .contains("Dropbox")
    );
    let copy = table.does(&["backup", cloud.to_str().unwrap()]);
    assert!(copy.err.contains("Dropbox"), "{}", copy.err);
}

/// What `benches/speed` makes is measured in place of files of years: it has to be one of those.
#[test]
fn the_doctor_finds_nothing_wrong_in_the_case_files_that_are_measured() {
    let folder = tempfile::tempdir().unwrap();
    let table = Table::bare();
    let today = table.now.date_naive();
    for name in ["10-cases", "60-people"] {
        let sample = SAMPLES.iter().find(|it| it.name == name).unwrap();
        let first = made(sample, folder.path(), today);
        assert!(first.is_new && first.key.len() == 64, "{name}");
        assert!(!made(sample, folder.path(), today).is_new, "{name}");
        let at = ["--file", first.path.to_str().unwrap()];
        let told = table.run(&[&["doctor", "--json"][..], &at[..]].concat());
        let findings = told.json()["findings"].clone();
        let mut findings = findings.as_array().unwrap().iter();
        assert!(findings.any(|it| it["finding"] == "whole"), "{}", told.out);
        let shown = table.run(&[&["show", first.case.as_str()][..], &at[..]].concat());
        assert_eq!(shown.code, 0, "{}", shown.err);
        assert!(shown.out.contains(first.somebody.as_str()), "{}", shown.out);
        for command in ["list", "due"] {
            let ran = table.run(&[&[command][..], &at[..]].concat());
            assert_eq!(ran.code, 0, "{command}: {}", ran.err);
        }
    }
}
