//! The case file itself: private, encrypted, told apart when it does not open, never half-written.

use crate::desk::{PASSPHRASE, Table};
use ekc::store::{StoreError, key_path};
use ekc::ui::ask::Nobody;
use std::process::Command;

#[test]
fn nothing_of_the_case_stands_readable_on_the_disk() {
    let table = Table::with_case("family");
    table.does(&["circle", "add", "Willemijn Geheim", "--phone", "0612345678"]);
    for entry in std::fs::read_dir(table.folder.path()).unwrap() {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap();
        for word in [
            "Ada Proef",
            "Willemijn",
            "0612345678",
            "circle-add",
            "people",
        ] {
            assert!(
                !bytes
                    .windows(word.len())
                    .any(|part| part == word.as_bytes()),
                "{word}"
            );
        }
    }
}

#[cfg(unix)]
#[test]
fn the_case_file_and_its_key_are_for_their_owner_only() {
    use std::os::unix::fs::PermissionsExt as _;
    let table = Table::new();
    for path in [table.path(), key_path(&table.path())] {
        assert_eq!(
            std::fs::metadata(&path).unwrap().permissions().mode() & 0o777,
            0o600,
            "{}",
            path.display()
        );
    }
}

#[test]
fn a_wrong_passphrase_and_a_damaged_file_are_two_different_things() {
    let table = Table::with_case("family");
    let with = |command: &str| {
        let (mut world, caught) = table.world(b"", Box::new(Nobody));
        world
            .env
            .insert("EKC_PASSPHRASE_COMMAND".into(), command.into());
        let code = ekc::run(world, vec!["ekc".into(), "status".into(), "--json".into()]);
        (code, caught().1)
    };
    let (code, told) = with("echo fout");
    assert_eq!(code, 12);
    assert!(told.contains("wrong-passphrase"), "{told}");
    assert_eq!(with("false").0, 12);
    assert_eq!(
        with(if cfg!(windows) { "echo." } else { "echo" }).0,
        5,
        "an empty passphrase"
    );
    let whole = std::fs::read(table.path()).unwrap();
    std::fs::write(table.path(), &whole[..whole.len() / 2]).unwrap();
    let (code, told) = with(&format!("echo {PASSPHRASE}"));
    assert_eq!(code, 13, "{told}");
    std::fs::write(table.path(), b"").unwrap();
    assert_eq!(
        with(&format!("echo {PASSPHRASE}")).0,
        13,
        "an empty file is not taken for a new one"
    );
    std::fs::write(
        table.path(),
        b"dit is geen zaakbestand, maar een brief".repeat(200),
    )
    .unwrap();
    assert_eq!(with(&format!("echo {PASSPHRASE}")).0, 13);
    std::fs::write(key_path(&table.path()), b"geen sleutel").unwrap();
    let (code, told) = with(&format!("echo {PASSPHRASE}"));
    assert_eq!((code, told.contains("key-file-damaged")), (13, true));
    std::fs::remove_file(key_path(&table.path())).unwrap();
    let (code, told) = with(&format!("echo {PASSPHRASE}"));
    assert_eq!((code, told.contains("no-key-file")), (12, true));
    std::fs::remove_file(table.path()).unwrap();
    assert_eq!(with(&format!("echo {PASSPHRASE}")).0, 10);
}

#[test]
fn half_a_page_at_the_end_of_a_file_that_was_cut_off_is_left_as_it_is() {
    let table = Table::new();
    table.does(&[
        "import",
        concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/examples/cases/01-een-gezin.yaml"
        ),
        "--as",
        "c01",
    ]);
    let whole = std::fs::read(table.path()).unwrap();
    let cut = &whole[..whole.len() - 2048];
    std::fs::write(table.path(), cut).unwrap();
    for args in [&["use", "c01"][..], &["reopen"], &["list"], &["doctor"]] {
        assert_eq!(table.run(args).code, 13, "{args:?}");
        assert!(
            std::fs::read(table.path()).unwrap() == cut,
            "{args:?} changed what was left"
        );
    }
}

#[test]
fn each_page_that_is_changed_is_noticed_or_does_no_harm() {
    let table = Table::with_case("family");
    let shown = table.does(&["show", "--json"]).out;
    let whole = std::fs::read(table.path()).unwrap();
    for page in 0..whole.len() / 4096 {
        let mut damaged = whole.clone();
        damaged[page * 4096 + 2000] ^= 0x55;
        std::fs::write(table.path(), &damaged).unwrap();
        let ran = table.run(&["show", "--json"]);
        assert!(
            ran.code == 13 || (ran.code == 0 && ran.out == shown),
            "page {page}: {} {}",
            ran.code,
            ran.err
        );
    }
}

#[test]
fn a_file_is_never_made_over_another() {
    let table = Table::new();
    table.refuses(&["init"], 6, "case-file-exists");
    std::fs::rename(table.path(), table.folder.path().join("elders.ekc")).unwrap();
    assert_eq!(
        table.run(&["init", "--json"]).failure()["code"],
        "key-file-exists"
    );
}

#[test]
fn a_file_of_a_newer_program_is_left_alone() {
    let table = Table::with_case("family");
    table.file().pretend_version(99).unwrap();
    let before = std::fs::read(table.path()).unwrap();
    let ran = table.run(&["consent", "ada", "yes", "--json"]);
    assert_eq!(
        (ran.code, ran.failure()["code"].as_str()),
        (14, Some("file-newer"))
    );
    assert_eq!(std::fs::read(table.path()).unwrap(), before);
}

#[test]
fn while_another_is_writing_the_file_is_in_use() {
    let table = Table::with_case("family");
    let other = table.file();
    other.hold().unwrap();
    let ran = table.run(&["consent", "ada", "yes", "--json"]);
    assert_eq!(
        (ran.code, ran.failure()["code"].as_str()),
        (11, Some("file-in-use"))
    );
    drop(other);
    table.does(&["consent", "ada", "yes"]);
}

#[test]
fn a_step_is_taken_back_only_when_it_is_the_one_that_was_asked_about() {
    let path = |table: &Table| table.folder.path().join("zaak.yaml").display().to_string();
    let behind_paper = || {
        let table = Table::with_case("family");
        table.does(&["circle", "add", "Oma Proef", "--handle", "oma"]);
        table.does(&["export", "--to", &path(&table)]);
        table
    };
    let other: &[&str] = &["circle", "add", "Oom Proef", "--handle", "oom"];
    let who = |table: &Table| -> Vec<String> {
        let case = table.case("proef");
        case.people.iter().map(|it| it.handle.to_string()).collect()
    };
    for (answers, code, left) in [
        (&["2"][..], 130, &["hoofdpersoon-1", "oma", "oom"][..]),
        (&["2", "1"][..], 130, &["hoofdpersoon-1", "oma", "oom"][..]),
        (&["2", "2"][..], 0, &["hoofdpersoon-1", "oma"][..]),
    ] {
        let table = behind_paper();
        let ran = table.answer_while(&["undo"], answers, &[other]);
        assert_eq!(ran.code, code, "{answers:?}: {}", ran.err);
        assert_eq!(who(&table), left, "{answers:?}");
    }
    // What was taken back in the other window is not taken back for a second time.
    let table = behind_paper();
    let ran = table.answer_while(&["undo"], &["2"], &[&["undo"]]);
    assert_eq!(ran.code, 130, "{}", ran.err);
    assert_eq!(who(&table), ["hoofdpersoon-1"]);
}

#[test]
fn a_step_back_or_forth_is_not_made_when_something_else_came_in_between() {
    let table = Table::with_case("family");
    table.does(&["circle", "add", "Oma Proef", "--handle", "oma"]);
    let mut file = table.file();
    let seen = file.newest_operation().unwrap();
    table.does(&["circle", "add", "Oom Proef", "--handle", "oom"]);
    let before = table.content();
    let undone = file.undo(table.now, seen);
    assert!(matches!(undone, Err(StoreError::Overtaken)), "{undone:?}");
    table.does(&["undo"]);
    let redone = file.redo(table.now, seen);
    assert!(matches!(redone, Err(StoreError::Overtaken)), "{redone:?}");
    table.does(&["redo"]);
    assert_eq!(table.content(), before);
}

#[test]
fn a_full_disk_changes_nothing() {
    let mut table = Table::with_case("family");
    let before = table.content();
    table.page_limit = Some(1);
    let list: String = (0..400)
        .map(|number| format!("Bewoner {number} van de lange kade; buur; Kade {number}\n"))
        .collect();
    let ran = table.run_with(&["circle", "add", "--list", "-", "--json"], list.as_bytes());
    assert_eq!(
        (ran.code, ran.failure()["code"].as_str()),
        (15, Some("disk-full")),
        "{}",
        ran.err
    );
    assert_eq!(table.content(), before);
    table.page_limit = None;
    table.does(&["consent", "ada", "yes"]);
}

#[test]
fn output_that_exists_is_not_written_over() {
    let table = Table::with_case("family");
    let path = table.folder.path().join("uit.yaml");
    let to = path.to_str().unwrap();
    table.does(&["export", "--to", to]);
    table.refuses(&["export", "--to", to], 15, "output-exists");
}

#[test]
fn commands_at_the_same_time_each_land_or_say_that_the_file_is_in_use() {
    let table = Table::with_case("family");
    let children: Vec<_> = (0..4)
        .map(|number| {
            Command::new(env!("CARGO_BIN_EXE_ekc"))
                .args([
                    "circle",
                    "add",
                    &format!("Buur {number} Bos"),
                    "--lang",
                    "nl",
                ])
                .env("EKC_FILE", table.path())
                .env("EKC_PASSPHRASE_COMMAND", format!("echo {PASSPHRASE}"))
                .stdin(std::process::Stdio::null())
                .stdout(std::process::Stdio::null())
                .stderr(std::process::Stdio::null())
                .spawn()
                .unwrap()
        })
        .collect();
    let codes: Vec<i32> = children
        .into_iter()
        .map(|mut child| child.wait().unwrap().code().unwrap())
        .collect();
    assert!(codes.iter().all(|code| matches!(code, 0 | 11)), "{codes:?}");
    let landed = codes.iter().filter(|code| **code == 0).count();
    assert!(landed >= 1);
    assert_eq!(table.case("proef").people.len(), 1 + landed);
    assert_eq!(
        table.does(&["log", "--all", "--json"]).json()["lines"]
            .as_array()
            .unwrap()
            .len(),
        1 + landed
    );
}

#[test]
fn a_reader_that_goes_away_is_not_an_error() {
    let table = Table::with_case("family");
    let mut child = Command::new(env!("CARGO_BIN_EXE_ekc"))
        .args(["export"])
        .env("EKC_FILE", table.path())
        .env("EKC_PASSPHRASE_COMMAND", format!("echo {PASSPHRASE}"))
        .stdin(std::process::Stdio::null())
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

#[cfg(unix)]
#[test]
fn the_passphrase_can_come_through_a_file_descriptor() {
    let table = Table::with_case("family");
    let list: String = (0..40)
        .map(|number| format!("Bewoner {number} Bos\n"))
        .collect();
    let line = format!(
        "(echo {PASSPHRASE}; printf '{list}') | '{}' circle add --list - --passphrase-fd 0",
        env!("CARGO_BIN_EXE_ekc")
    );
    let output = Command::new("sh")
        .args(["-c", &line])
        .env("EKC_FILE", table.path())
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    // The passphrase takes its own line and leaves the form what is behind it.
    assert_eq!(table.case("proef").people.len(), 41);
}

#[test]
fn where_there_is_no_case_file_it_is_said_which_place_that_is_and_what_can_be_done() {
    let table = Table::bare();
    let nothing: &[&str] = &[];
    for args in [nothing, &["status"]] {
        let ran = table.run(args);
        assert_eq!(ran.code, 10, "{}", ran.err);
        let path = table.path().display().to_string();
        for said in [path.as_str(), "ekc init", "ekc demo"] {
            assert!(ran.err.contains(said), "{said}: {}", ran.err);
        }
    }
}

#[test]
fn what_a_refusal_is_about_is_called_as_it_is_typed_and_in_the_language_of_the_user() {
    let mut table = Table::with_case("family");
    let begins = |table: &Table, args: &[&str], with: &str| {
        let ran = table.run(args);
        assert!(ran.err.starts_with(with), "{args:?}: {}", ran.err);
    };
    begins(&table, &["explain", "R99"], "REGEL: ");
    begins(&table, &["status", "--as-of", "vorige week"], "--as-of: ");
    begins(&table, &["circle", "add", "Ada Proef"], "NAAM: ");
    table.lang = "en";
    begins(&table, &["explain", "R99"], "RULE: ");
}
