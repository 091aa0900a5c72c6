//! The key: kept for a time, let go, and under another passphrase.

use crate::desk::{PASSPHRASE, Table, noon};
use age::secrecy::SecretString;
use chrono::Utc;
use ekc::keeper::of_this_system;
use ekc::store::{DataKey, change_key, key_path};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// Run without any passphrase at hand.
fn without_passphrase(table: &mut Table, args: &[&str]) -> crate::desk::Ran {
    table.passphrase = None;
    let ran = table.run(args);
    table.passphrase = Some(PASSPHRASE.to_owned());
    ran
}

#[test]
fn while_it_is_unlocked_no_command_asks_for_the_passphrase() {
    let mut table = Table::with_case("family");
    assert_eq!(
        without_passphrase(&mut table, &["list"]).code,
        7,
        "it is asked for, and there is nobody to ask"
    );
    let ran = table.does(&["unlock", "--for", "2u"]);
    assert!(ran.out.contains("120 minuten"), "{}", ran.out);
    assert_eq!(without_passphrase(&mut table, &["list"]).code, 0);
    assert_eq!(
        without_passphrase(&mut table, &["circle", "add", "Oma Proef"]).code,
        0
    );
    assert!(
        without_passphrase(&mut table, &["lock"])
            .out
            .contains("op slot"),
        "to lock needs no passphrase"
    );
    assert_eq!(without_passphrase(&mut table, &["list"]).code, 7);
    assert!(table.does(&["lock"]).out.contains("al op slot"));
}

#[test]
fn a_wrong_passphrase_may_be_typed_again_twice_and_never_lands_in_the_shell() {
    let mut table = Table::with_case("family");
    table.passphrase = None;
    let (ran, seen) = table.answer_seeing(&["list"], &["paars", "groen", PASSPHRASE]);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    for said in ["nog 2 keer", "nog 1 keer"] {
        assert!(seen.contains(said), "{said}\n{seen}");
    }
    let (ran, seen) = table.answer_seeing(&["list"], &["paars", "groen", "geel", PASSPHRASE]);
    assert_eq!(ran.code, 12, "{}\n{seen}", ran.err);
}

#[test]
fn who_locks_the_file_can_have_the_screen_wiped_too() {
    let mut table = Table::with_case("family");
    let ran = table.does(&["lock", "--clear-screen", "--json"]);
    assert_eq!(
        ran.json()["screen_cleared"],
        false,
        "in a pipe there is no screen"
    );
    assert!(!ran.out.contains('\x1b'), "{:?}", ran.out);
    table.screen = Some(80);
    let out = table.does(&["lock", "--clear-screen"]).out;
    assert!(
        out.starts_with("\x1b[H\x1b[2J\x1b[3J") && out.contains("op slot"),
        "{out:?}"
    );
    assert!(
        !table.does(&["lock"]).out.contains('\x1b'),
        "only when it is asked"
    );
}

#[test]
fn the_name_under_which_a_key_is_kept_tells_nothing_of_the_file() {
    let table = Table::with_case("family");
    table.does(&["unlock"]);
    let keys = table.keeper.keys.borrow();
    let (name, key) = keys.iter().next().unwrap();
    assert!(
        // The key, what the key file is known by (a hash that tells nothing of either), and how far
        // the log was.
        name.starts_with("ekc:") && !name.contains("zaken") && key.len() == 32 + 16 + 8,
        "{name}"
    );
}

#[test]
fn a_wrong_passphrase_unlocks_nothing_and_a_keeper_that_refuses_is_told() {
    let mut table = Table::with_case("family");
    table.passphrase = Some("verkeerd".to_owned());
    assert_eq!(
        table.run(&["unlock", "--json"]).failure()["code"],
        "wrong-passphrase"
    );
    table.passphrase = Some(PASSPHRASE.to_owned());
    assert!(table.keeper.keys.borrow().is_empty());
    table.refuses(&["unlock", "--for", "2d"], 5, "unlock-time");
    table.keeper.refuses = true;
    table.refuses(&["unlock"], 4, "no-keeper");
    table.refuses(&["lock"], 4, "key-stays");
}

#[test]
fn who_mistypes_the_passphrase_may_type_it_three_times_and_no_more() {
    let mut table = Table::with_case("family");
    table.passphrase = None;
    for (lang, wrong) in [("nl", "past niet"), ("en", "does not fit")] {
        table.lang = lang;
        for right_after in [&["fout"][..], &["fout", ""]] {
            let typed = [right_after, &[PASSPHRASE]].concat();
            let ran = table.answer(&["list"], &typed);
            assert_eq!(ran.code, 0, "{}", ran.err);
        }
        let ran = table.answer(&["list"], &["fout", "fout", "fout", PASSPHRASE]);
        assert_eq!(ran.code, 12, "{}", ran.err);
        assert!(ran.err.contains(wrong), "{}", ran.err);
        // Who stops after a wrong one is not asked again.
        assert_eq!(table.answer(&["list"], &["fout"]).code, 130);
    }
    // What a command gives is no slip of the fingers: it is tried once.
    table.passphrase = Some("verkeerd".to_owned());
    assert_eq!(table.answer(&["list"], &[PASSPHRASE]).code, 12);
}

#[test]
fn who_makes_a_case_file_is_told_how_to_open_it_for_a_while() {
    for lang in ["nl", "en"] {
        let mut table = Table::bare();
        table.lang = lang;
        let told = table.does(&["init"]).err;
        let unlock = told.find("ekc unlock").unwrap();
        assert!(unlock < told.find("ekc new-case").unwrap(), "{told}");
    }
}

#[test]
fn a_kept_key_of_a_file_that_is_gone_does_not_stand_in_the_way_of_a_new_one() {
    let mut table = Table::with_case("family");
    table.does(&["unlock"]);
    for file in [table.path(), key_path(&table.path())] {
        std::fs::remove_file(file).unwrap();
    }
    table.does(&["init"]);
    assert_eq!(
        without_passphrase(&mut table, &["list"]).code,
        7,
        "the old key opens nothing, and the passphrase is asked"
    );
    assert!(table.keeper.keys.borrow().is_empty(), "and it is gone");
    table.does(&["list"]);
}

#[test]
fn another_key_in_the_midst_of_a_command_is_no_damage() {
    let mut table = Table::with_case("family");
    let (path, changed) = (table.path(), AtomicBool::new(false));
    table.guard = Some(Arc::new(move |_| {
        if !changed.swap(true, Ordering::Relaxed) {
            let passphrase = SecretString::from(PASSPHRASE.to_owned());
            let old = DataKey::read(&key_path(&path), &passphrase)
                .unwrap()
                .remove(0);
            change_key(&path, &old, &passphrase, 2, noon(2026, 3, 2)).unwrap();
        }
        true
    }));
    assert_eq!(
        table.run(&["list", "--json"]).failure()["code"],
        "file-in-use"
    );
    table.does(&["list"]);
}

#[test]
fn another_passphrase_holds_from_then_on_and_the_case_file_is_the_same_to_the_byte() {
    let mut table = Table::with_case("family");
    let before = std::fs::read(table.path()).unwrap();
    let ran = table.answer(
        &["passphrase"],
        &["een nieuwe lange wachtzin", "een nieuwe lange wachtzin"],
    );
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(std::fs::read(table.path()).unwrap(), before);
    let read = |passphrase: &str| {
        DataKey::read(
            &key_path(&table.path()),
            &SecretString::from(passphrase.to_owned()),
        )
    };
    assert!(read(PASSPHRASE).is_err() && read("een nieuwe lange wachtzin").is_ok());
    let names: Vec<_> = std::fs::read_dir(table.folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    assert_eq!(
        names.len(),
        2,
        "the case file and its key, and nothing beside them: {names:?}"
    );
    table.passphrase = Some("een nieuwe lange wachtzin".to_owned());
    table.does(&["list"]);
    table.passphrase = Some("verkeerd".to_owned());
    assert_eq!(table.answer(&["passphrase"], &["x", "x"]).code, 12);
    table.passphrase = Some("een nieuwe lange wachtzin".to_owned());
    assert_eq!(
        table.run(&["passphrase"]).code,
        7,
        "a new one is typed, never passed along"
    );
}

#[test]
fn the_keyring_of_this_system_keeps_a_key_for_its_time_or_says_that_it_cannot() {
    let keeper = of_this_system();
    let now = Utc::now();
    let name = format!("ekc:test-{}", std::process::id());
    if let Err(failure) = keeper.keep(&name, b"sleutel", now, Duration::from_secs(2)) {
        assert_eq!(failure.code(), "no-keeper");
        return;
    }
    assert_eq!(keeper.find(&name, now).unwrap().as_slice(), b"sleutel");
    keeper
        .keep(&name, b"andere", now, Duration::from_secs(59))
        .unwrap();
    assert_eq!(
        keeper.find(&name, now).unwrap().as_slice(),
        b"andere",
        "the newer one counts"
    );
    assert!(
        keeper.drop_key(&name).unwrap()
            && keeper.find(&name, now).is_none()
            && !keeper.drop_key(&name).unwrap()
    );
}
