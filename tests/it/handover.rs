//! A case that goes to another coordinator, as one encrypted file, and one that is written out.

use crate::desk::{PASSPHRASE, Table};
use age::secrecy::ExposeSecret as _;
use ekc::exchange::sealed::{Lock, seal};
use std::path::{Path, PathBuf};

/// The passphrase of the file that is handed over.
const SHARED: &str = "zes rode fietsen";
/// Gives that passphrase.
const GIVEN: [&str; 2] = ["--transfer-passphrase-command", "echo zes rode fietsen"];

const CASE: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/examples/cases/01-een-gezin.yaml"
);

/// A table with a whole case of an invented family.
fn with_a_case() -> Table {
    let table = Table::new();
    table.does(&["import", CASE, "--as", "c01"]);
    table
}

fn at(table: &Table, name: &str) -> PathBuf {
    table.folder.path().join(name)
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// Hand the case over to this file.
fn hand_over(table: &Table, name: &str) -> PathBuf {
    let path = at(table, name);
    table.does(&[&["handover", "c01", "--to", text(&path)][..], &GIVEN].concat());
    path
}

fn holds(bytes: &[u8], words: &str) -> bool {
    bytes
        .windows(words.len())
        .any(|part| part == words.as_bytes())
}

#[test]
fn a_case_that_is_handed_over_stands_with_a_colleague_as_it_was_and_one_undo_takes_it_away() {
    let (mine, theirs) = (with_a_case(), Table::new());
    let file = hand_over(&mine, "zaak.age");
    let before = theirs.content();
    let ran = theirs.does(&[&["import", text(&file)][..], &GIVEN].concat());
    assert!(
        ran.err.contains("komt van een andere coördinator"),
        "{}",
        ran.err
    );
    let export = ["export", "c01"];
    assert_eq!(theirs.does(&export).out, mine.does(&export).out);
    theirs.does(&["undo"]);
    assert_eq!(theirs.content(), before);
    theirs.does(&["redo"]);
    // Where a case of that name stands already, it gets another.
    let again = [&["import", text(&file)][..], &GIVEN].concat();
    theirs.refuses(&again, 6, "case-twice");
    theirs.does(&[&again[..], &["--as", "c02"]].concat());
    // Here it stays.
    mine.does(&["show", "--case", "c01"]);
}

#[test]
fn what_is_handed_over_can_be_read_with_age_and_is_the_case_as_yaml() {
    let table = with_a_case();
    let bytes = std::fs::read(hand_over(&table, "zaak.age")).unwrap();
    let mut identity = age::scrypt::Identity::new(SHARED.to_owned().into());
    identity.set_max_work_factor(18);
    let plain = age::decrypt(&identity, &bytes).unwrap();
    assert_eq!(
        String::from_utf8(plain).unwrap(),
        table.does(&["export", "c01"]).out
    );
}

#[test]
fn nothing_of_a_case_that_is_handed_over_or_taken_in_lies_readable_on_the_disk() {
    let (mine, theirs) = (with_a_case(), Table::new());
    let file = hand_over(&mine, "zaak.age");
    theirs.does(&[&["import", text(&file)][..], &GIVEN].concat());
    for table in [&mine, &theirs] {
        for entry in std::fs::read_dir(table.folder.path()).unwrap() {
            let path = entry.unwrap().path();
            let bytes = std::fs::read(&path).unwrap();
            for word in ["Kuipers", "Sandra", "ekc.case"] {
                assert!(!holds(&bytes, word), "{word} in {}", path.display());
            }
        }
    }
    let mut names: Vec<String> = std::fs::read_dir(mine.folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(names, ["zaak.age", "zaken.ekc", "zaken.ekc.key"]);
}

#[cfg(unix)]
#[test]
fn a_case_that_leaves_is_for_the_eyes_of_the_coordinator_only() {
    use std::os::unix::fs::PermissionsExt as _;
    let table = with_a_case();
    let written = at(&table, "zaak.yaml");
    table.does(&["export", "c01", "--to", text(&written)]);
    for path in [written, hand_over(&table, "zaak.age")] {
        let mode = std::fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{}", path.display());
    }
}

#[test]
fn a_wrong_passphrase_a_cut_file_and_a_hostile_one_change_nothing() {
    let (mine, theirs) = (with_a_case(), Table::with_case("family"));
    let file = hand_over(&mine, "zaak.age");
    let import = ["import", text(&file), GIVEN[0]];
    theirs.refuses(
        &[&import[..], &["echo een andere zin"]].concat(),
        12,
        "handover-wrong-passphrase",
    );
    theirs.refuses(&[&import[..], &["true"]].concat(), 5, "passphrase-empty");
    theirs.refuses(
        &[&import[..], &["false"]].concat(),
        12,
        "passphrase-command-failed",
    );
    // That of the case file is not tried for it.
    theirs.refuses(&["import", text(&file)], 7, "no-handover-passphrase");
    let whole = std::fs::read(&file).unwrap();
    let passphrase = || Lock::Passphrase(SHARED.to_owned().into());
    let no_case = seal(b"schema: iets/1\n", &passphrase(), 2).unwrap();
    let no_yaml = seal(&[0xff; 100], &passphrase(), 2).unwrap();
    let from_input = [&["import", "-"][..], &GIVEN].concat();
    for (bytes, exit, code) in [
        (&whole[..40], 13, "handover-damaged"),
        (&whole[..whole.len() / 2], 13, "handover-damaged"),
        (&whole[..whole.len() - 1], 13, "handover-damaged"),
        (&b"age-encryption.org/v1\n"[..], 13, "handover-damaged"),
        (
            &b"age-encryption.org/v9\n--- x\n"[..],
            13,
            "handover-damaged",
        ),
        (
            &b"-----BEGIN AGE ENCRYPTED FILE-----\nx"[..],
            13,
            "handover-damaged",
        ),
        (&no_case[..], 5, "yaml-missing-key"),
        (&no_yaml[..], 5, "yaml-not-utf8"),
    ] {
        theirs.refuses_with(&from_input, bytes, exit, code);
    }
}

#[test]
fn only_who_has_the_key_of_a_recipient_opens_what_was_closed_for_it() {
    let (mine, theirs) = (with_a_case(), Table::new());
    let (key, other) = (
        age::x25519::Identity::generate(),
        age::x25519::Identity::generate(),
    );
    let file = at(&mine, "zaak.age");
    let recipient = key.to_public().to_string();
    let to = ["handover", "c01", "--to", text(&file), "--recipient"];
    mine.refuses(&[&to[..], &["age1niets"]].concat(), 5, "recipient-unknown");
    let told = mine.does(&[&to[..], &[recipient.as_str(), "--json"]].concat());
    assert_eq!(told.json()["opens_with"], "recipient");
    let keys = at(&theirs, "sleutel.txt");
    let write = |identity: &age::x25519::Identity| {
        let secret = identity.to_string();
        let lines = format!("# van mij\n{}\n", secret.expose_secret());
        std::fs::write(&keys, lines).unwrap();
    };
    theirs.refuses(&["import", text(&file)], 7, "missing-answers");
    let import = ["import", text(&file), "--identity", text(&keys)];
    theirs.refuses(&import, 3, "input-not-found");
    std::fs::write(&keys, "niets").unwrap();
    theirs.refuses(&import, 5, "identity-unreadable");
    write(&other);
    theirs.refuses(&import, 12, "handover-other-key");
    write(&key);
    let ran = theirs.answer(&["import", text(&file)], &[text(&keys)]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let export = ["export", "c01"];
    assert_eq!(theirs.does(&export).out, mine.does(&export).out);
    let closed = hand_over(&mine, "met-zin.age");
    theirs.refuses(
        &["import", text(&closed), "--identity", text(&keys)],
        2,
        "handover-has-a-passphrase",
    );
}

#[test]
fn a_handover_is_refused_where_it_cannot_go_and_with_the_passphrase_of_the_case_file() {
    let table = with_a_case();
    let there = at(&table, "er-is-al.age");
    std::fs::write(&there, "van mij").unwrap();
    let handed = hand_over(&table, "zaak.age");
    let log = table.does(&["log"]).out;
    let nowhere = at(&table, "nergens/zaak.age");
    for (place, exit, code) in [
        ("-", 2, "handover-to-a-file"),
        (text(&there), 15, "output-exists"),
        (text(&nowhere), 15, "no-such-folder"),
        // One that was handed over stays as well.
        (text(&handed), 15, "output-is-ours"),
        (text(&table.path()), 15, "output-is-ours"),
    ] {
        let args = [&["handover", "c01", "--to", place][..], &GIVEN].concat();
        table.refuses(&args, exit, code);
    }
    let free = at(&table, "vrij.age");
    let to = ["handover", "c01", "--to", text(&free)];
    table.refuses(&to, 7, "no-handover-passphrase");
    let own = format!("echo {PASSPHRASE}");
    let with_own = [&to[..], &[GIVEN[0], own.as_str()]].concat();
    table.refuses(&with_own, 8, "handover-own-passphrase");
    table.refuses(&["handover", "c01"], 7, "missing-answers");
    table.refuses(&["handover", "c99"], 3, "case-unknown");
    assert!(!free.exists());
    assert_eq!(std::fs::read_to_string(&there).unwrap(), "van mij");
    assert_eq!(table.does(&["log"]).out, log, "nothing is noted");
}

#[test]
fn what_a_killed_attempt_left_is_cleared_away_and_a_case_file_of_that_name_is_not() {
    let table = with_a_case();
    let left = at(&table, "zaak.age.ekc-sealed.new");
    let whole = std::fs::read(hand_over(&table, "eerder.age")).unwrap();
    std::fs::write(&left, &whole[..100]).unwrap();
    hand_over(&table, "zaak.age");
    assert!(!left.exists());
    std::fs::copy(table.path(), at(&table, "nog.age.ekc-sealed.new")).unwrap();
    let to = at(&table, "nog.age");
    let args = [&["handover", "c01", "--to", text(&to)][..], &GIVEN].concat();
    table.refuses(&args, 15, "output-is-ours");
}

#[test]
fn a_handover_is_noted_listed_as_what_left_and_never_taken_back() {
    let noted = "in een versleuteld bestand gezet voor een andere coördinator";
    let incident = [
        "privacy",
        "incident",
        "add",
        "--words",
        "De stick is weg.",
        "--what",
        "device",
        "--about",
        "c01",
    ];
    for list in [
        &incident[..],
        &["privacy", "forget", "paul", "--confirm", "zwager-1"],
        &["privacy", "erase", "--confirm", "c01"],
    ] {
        let table = with_a_case();
        hand_over(&table, "zaak.age");
        let log = table.does(&["log"]).out;
        assert!(log.contains(noted) && log.contains("zaak.age"), "{log}");
        let told = table.does(list);
        assert!(told.out.contains(noted), "{list:?}: {}", told.out);
    }
    let table = with_a_case();
    let file = hand_over(&table, "zaak.age");
    let undone = table.does(&["undo"]);
    assert!(undone.err.contains("1 bestand"), "{}", undone.err);
    assert!(file.exists());
}

#[test]
fn who_was_forgotten_does_not_go_along() {
    let (mine, theirs) = (with_a_case(), Table::new());
    mine.does(&["privacy", "forget", "paul", "--confirm", "zwager-1"]);
    let file = hand_over(&mine, "zaak.age");
    theirs.does(&[&["import", text(&file)][..], &GIVEN].concat());
    let whole = theirs.does(&["export", "c01"]).out;
    assert!(whole.contains("Sandra Kuipers") && !whole.contains("Paul"));
    assert!(!whole.contains("zwager-1"));
}

#[test]
fn what_is_missing_is_asked_and_what_is_recorded_meanwhile_goes_along() {
    let (mine, theirs) = (Table::with_case("family"), Table::new());
    for handle in ["ander", "derde"] {
        let case = ["new-case", "--variant", "learning", "--handle", handle];
        mine.does(&[&case[..], &["--applicant", "family"]].concat());
    }
    // The case in use is gone, and two are left.
    mine.does(&["privacy", "erase", "derde", "--confirm", "derde"]);
    let folder = at(&mine, "stick");
    std::fs::create_dir(&folder).unwrap();
    let answers = ["proef", text(&folder), SHARED, "anders", SHARED, SHARED];
    let other: &[&str] = &["circle", "add", "Oma Proef", "--case", "proef"];
    let ran = mine.answer_while(&["handover"], &answers, &[other]);
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    let file = folder.join("overdracht-proef.age");
    let ran = theirs.answer(&["import"], &[text(&file), SHARED]);
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    let whole = theirs.does(&["export", "proef"]).out;
    assert!(whole.contains("Oma Proef"), "{whole}");
}

#[test]
fn it_is_told_who_takes_over_what_stands_in_the_file_and_what_comes_now() {
    let table = Table::ready("family");
    let found = |table: &Table, name: &str| -> Vec<String> {
        let path = at(table, name);
        let args = ["handover", "--to", text(&path), "--json"];
        let told = table.does(&[&args[..], &GIVEN].concat()).json();
        assert_eq!(told["encrypted"], true);
        let findings = told["findings"].as_array().unwrap().clone();
        let code = |it: &serde_json::Value| it["code"].as_str().unwrap().to_owned();
        findings.iter().map(code).collect()
    };
    assert_eq!(found(&table, "a.age"), ["nobody-takes-over"]);
    let replace = ["edit-case", "--coordinator-ends", "Mies", "--coordinator"];
    let add = ["circle", "add", "Gerda Vos", "--role", "professional"];
    table.does(&add);
    table.does(&[&replace[..], &["Gerda Vos"]].concat());
    assert_eq!(found(&table, "b.age"), ["takes-over-from-inside"]);
    table.does(&["undo"]);
    table.does(&[&replace[..], &["Sytske Bron; bakkerij"]].concat());
    assert!(found(&table, "c.age").is_empty());
    let path = at(&table, "d.age");
    let ran = table.does(&[&["handover", "--to", text(&path)][..], &GIVEN].concat());
    assert!(
        ran.out.contains("versleuteld in") && ran.out.contains("2 mensen"),
        "{}",
        ran.out
    );
    for said in [
        "Niet erin: het logboek",
        "langs twee wegen",
        "Vertel de hoofdpersoon",
        "ekc import",
        "haalt ekc undo niet terug",
    ] {
        assert!(ran.err.contains(said), "{said}: {}", ran.err);
    }
}

#[test]
fn a_case_on_standard_output_is_nothing_but_the_case_and_a_remark_stands_beside_it() {
    let table = with_a_case();
    let ran = table.does(&["export", "c01"]);
    assert!(ran.out.starts_with("schema: ekc.case/1\n"));
    assert!(ekc::exchange::yaml::read_case(ran.out.as_bytes()).is_ok());
    assert!(ran.err.contains("niet versleuteld"), "{}", ran.err);
    assert!(!ran.out.contains("niet versleuteld"));
    let path = at(&table, "zaak.yaml");
    let told = table.does(&["export", "c01", "--to", text(&path)]);
    assert!(told.err.contains("niet versleuteld"), "{}", told.err);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), ran.out);
}
