//! Copies: made, read back, and which of them go.

use super::{files_in, stick};
use crate::desk::{PASSPHRASE, Table};
use age::secrecy::SecretString;
use ekc::store::{DataKey, key_path, unpack};
use std::path::Path;

#[test]
fn a_stick_that_is_not_in_is_not_taken_for_the_name_of_a_copy() {
    let table = Table::ready("family");
    let away = table.folder.path().join("stick");
    table.refuses(&["backup", away.to_str().unwrap()], 15, "backup-no-folder");
    assert!(!away.exists());
    table.refuses(
        &["backup", "--check", table.folder.path().to_str().unwrap()],
        3,
        "copy-is-folder",
    );
}

#[test]
fn whoever_stops_at_the_question_or_has_the_wrong_passphrase_leaves_nothing_of_a_copy_behind() {
    let mut table = Table::ready("family");
    let copy = stick(&table).join("kopie.zip");
    table.does(&["backup", copy.to_str().unwrap()]);
    let elsewhere = Table::bare();
    let new = elsewhere.folder.path().join("nieuw").join("z.ekc");
    table.passphrase = None;
    let restore = [
        "restore",
        copy.to_str().unwrap(),
        "--file",
        new.to_str().unwrap(),
    ];
    for (answers, code) in [
        (&[][..], 130),
        (&["fout"][..], 130),
        (&["fout", "", "fout"][..], 12),
    ] {
        let ran = table.answer(&restore, answers);
        assert_eq!(ran.code, code, "{}", ran.err);
        assert!(
            files_in(elsewhere.folder.path()).is_empty(),
            "also the folder that was made for it goes"
        );
    }
    let ran = table.answer(&restore, &[PASSPHRASE]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    std::fs::write(&copy, "geen kopie").unwrap();
    std::fs::remove_dir_all(new.parent().unwrap()).unwrap();
    assert_eq!(
        table.answer(&restore, &[]).code,
        13,
        "and nobody is asked for what is no copy"
    );
}

#[test]
fn a_copy_is_one_file_that_opens_by_itself_and_holds_all_that_the_file_held() {
    let table = Table::ready("family");
    let stick = stick(&table);
    let told = table.does(&["backup", stick.to_str().unwrap()]);
    assert!(
        told.out.contains("nagekeken") && told.err.contains("dezelfde schijf"),
        "{}{}",
        told.out,
        told.err
    );
    let names = files_in(&stick);
    assert!(
        names.len() == 1 && names[0].starts_with("ekc-kopie-2026-03-02-"),
        "one file, with the moment in its name: {names:?}"
    );
    let out = tempfile::tempdir().unwrap();
    let (case_file, key_file) = (out.path().join("a.ekc"), out.path().join("a.ekc.key"));
    unpack(&stick.join(&names[0]), &case_file, &key_file).unwrap();
    let key = DataKey::read(&key_file, &SecretString::from(PASSPHRASE.to_owned()))
        .unwrap()
        .remove(0);
    assert_eq!(
        ekc::store::CaseFile::open(&case_file, &key, None)
            .unwrap()
            .content()
            .unwrap(),
        table.content()
    );
    table.refuses(
        &["backup", stick.join(&names[0]).to_str().unwrap()],
        15,
        "copy-exists",
    );
    table.refuses(&["backup", "/geen/map/kopie.zip"], 15, "no-such-folder");
}

#[test]
fn the_next_copy_goes_where_the_last_one_went_and_the_oldest_go() {
    let mut table = Table::ready("family");
    table.refuses(&["backup"], 2, "backup-where");
    let stick = stick(&table);
    std::fs::write(stick.join("vakantie.zip"), "foto's").unwrap();
    table.does(&["backup", stick.to_str().unwrap()]);
    for day in 3..6 {
        table.on(2026, 3, day);
        table.does(&["backup", "--keep", "2"]);
    }
    let days: Vec<String> = files_in(&stick)
        .iter()
        .map(|name| name.chars().take("ekc-kopie-2026-03-04".len()).collect())
        .collect();
    assert_eq!(
        days,
        [
            "ekc-kopie-2026-03-04",
            "ekc-kopie-2026-03-05",
            "vakantie.zip"
        ]
    );
    std::fs::remove_dir_all(&stick).unwrap();
    table.refuses(&["backup"], 15, "backup-folder-gone");
}

#[test]
fn only_copies_of_this_case_file_make_room_for_a_new_one() {
    let (first, mut second) = (Table::ready("family"), Table::ready("family"));
    let stick = stick(&first);
    let to = stick.to_str().unwrap();
    first.does(&["backup", to]);
    // Named as a copy, and nobody can tell of which file.
    std::fs::write(stick.join("ekc-kopie-2026-03-01-120000.zip"), "onleesbaar").unwrap();
    for day in 3..5 {
        second.on(2026, 3, day);
        second.does(&["backup", to, "--keep", "1"]);
    }
    let days: Vec<String> = files_in(&stick)
        .iter()
        .map(|name| name.chars().take("ekc-kopie-2026-03-04".len()).collect())
        .collect();
    assert_eq!(
        days,
        [
            "ekc-kopie-2026-03-01",
            "ekc-kopie-2026-03-02",
            "ekc-kopie-2026-03-04"
        ]
    );
    // The copy of the same file stays its own after it was put back somewhere else.
    let mut elsewhere = Table::bare();
    elsewhere.does(&[
        "restore",
        stick.join(&files_in(&stick)[1]).to_str().unwrap(),
    ]);
    elsewhere.on(2026, 3, 6);
    let told = elsewhere
        .does(&["backup", to, "--keep", "1", "--json"])
        .json();
    let gone = told["removed"].as_array().unwrap();
    assert!(
        gone.len() == 1 && gone[0].as_str().unwrap().contains("2026-03-02"),
        "{told}"
    );
}

#[test]
fn a_copy_that_holds_what_the_case_file_lacks_makes_no_room_for_a_new_one() {
    let mut table = Table::ready("family");
    let stick = stick(&table);
    let to = stick.to_str().unwrap();
    table.does(&["backup", to]);
    let older = std::fs::read(table.path()).unwrap();
    table.does(&["circle", "add", "Oma Proef"]);
    table.on(2026, 3, 3);
    table.does(&["backup", to]);
    // A synchronisation service puts an old file back, or it goes on as a second one elsewhere.
    std::fs::write(table.path(), &older).unwrap();
    table.on(2026, 3, 4);
    let told = table.does(&["backup", to, "--keep", "1", "--json"]).json();
    let gone = told["removed"].as_array().unwrap();
    assert!(
        gone.len() == 1 && gone[0].as_str().unwrap().contains("2026-03-02"),
        "{told}"
    );
    assert_eq!(files_in(&stick).len(), 2, "Oma is in the other one");
    // Its number says that it is up to date, and it is not.
    let more = stick.join(&files_in(&stick)[0]);
    let check = ["backup", "--check", more.to_str().unwrap()];
    let told = table.does(&check).out;
    assert!(told.contains("niet heeft"), "{told}");
    let json = table.does(&[&check[..], &["--json"]].concat()).json();
    assert_eq!(json["holds_more"], true, "{json}");
}

#[test]
fn a_copy_is_looked_at_and_told_how_far_it_is_behind() {
    let table = Table::ready("family");
    let copy = stick(&table).join("kopie.zip");
    let copy_text = copy.to_str().unwrap();
    table.does(&["backup", copy_text]);
    assert!(
        table
            .does(&["backup", "--check", copy_text])
            .out
            .contains("Alles wat u tot nu toe vastlegde")
    );
    table.does(&["circle", "add", "Oma Proef"]);
    let checked = table
        .does(&["backup", "--check", copy_text, "--json"])
        .json();
    assert_eq!(
        (
            checked["whole"].as_bool(),
            checked["commands_behind"].as_u64(),
            checked["cases"].as_u64()
        ),
        (Some(true), Some(1), Some(1))
    );
    let mut bytes = std::fs::read(&copy).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&copy, bytes).unwrap();
    table.refuses(&["backup", "--check", copy_text], 13, "copy-damaged");
    table.refuses(
        &["backup", "--check", "/geen/kopie.zip"],
        3,
        "copy-not-found",
    );
}

/// The first of these bytes: a key file that was cut off behind its head.
fn cut(whole: &[u8]) -> Vec<u8> {
    whole[..whole.len() - 60].to_vec()
}

/// A copy with this key file in it.
fn copy_with(to: &Path, case_file: &[u8], key_file: &[u8]) {
    use std::io::Write as _;
    let options =
        zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    let mut zip = zip::ZipWriter::new(std::fs::File::create(to).unwrap());
    for (name, part) in [("zaken.ekc", case_file), ("zaken.ekc.key", key_file)] {
        zip.start_file(name, options).unwrap();
        zip.write_all(part).unwrap();
    }
    zip.finish().unwrap();
}

#[test]
fn a_copy_is_whole_only_when_its_own_key_file_opens_it() {
    let (mut table, other) = (Table::ready("family"), Table::with_case("family"));
    let stick = stick(&table);
    let good = stick.join("goed.zip");
    table.does(&["backup", good.to_str().unwrap()]);
    let out = tempfile::tempdir().unwrap();
    let (case_file, key_file) = (out.path().join("a.ekc"), out.path().join("a.ekc.key"));
    unpack(&good, &case_file, &key_file).unwrap();
    let (case_file, key_file) = (
        std::fs::read(case_file).unwrap(),
        std::fs::read(key_file).unwrap(),
    );
    let foreign = std::fs::read(key_path(&other.path())).unwrap();
    for is_unlocked in [false, true] {
        if is_unlocked {
            table.does(&["unlock"]);
        }
        for (bytes, code) in [
            (cut(&key_file), "copy-key-damaged"),
            (b"geen sleutel".to_vec(), "copy-key-damaged"),
            (foreign.clone(), "copy-key-differs"),
        ] {
            let copy = stick.join("stuk.zip");
            copy_with(&copy, &case_file, &bytes);
            let copy = copy.to_str().unwrap();
            table.refuses(&["backup", "--check", copy], 13, code);
            Table::bare().refuses(&["restore", copy], 13, code);
        }
    }
    // The same key under the passphrase of another day: it is asked, and proves the copy.
    let earlier = out.path().join("vroeger.key");
    table
        .key()
        .write(
            &earlier,
            &SecretString::from("van vroeger".to_owned()),
            2,
            None,
        )
        .unwrap();
    let copy = stick.join("vroeger.zip");
    copy_with(&copy, &case_file, &std::fs::read(earlier).unwrap());
    let check = ["backup", "--check", copy.to_str().unwrap()];
    table.refuses(&check, 12, "copy-wrong-passphrase");
    table.passphrase = None;
    table.refuses(&check, 7, "no-terminal-passphrase");
    assert_eq!(table.answer(&check, &["van vroeger"]).code, 0);
    // That of today is known, also without a passphrase.
    let told = table.does(&["backup", "--check", good.to_str().unwrap()]);
    assert!(told.out.contains("De kopie is heel"), "{}", told.out);
}

#[test]
fn a_key_file_that_is_damaged_or_of_another_file_is_named_before_a_copy_is_made_with_it() {
    let (mut table, other) = (Table::ready("family"), Table::with_case("family"));
    let stick = stick(&table);
    let key_file = key_path(&table.path());
    let whole = std::fs::read(&key_file).unwrap();
    let backup = |table: &Table| {
        let to = stick.join("kopie.zip");
        let ran = table.run(&["backup", to.to_str().unwrap(), "--json"]);
        if ran.code == 0 {
            std::fs::remove_file(to).unwrap();
            return (0, String::new());
        }
        assert!(files_in(&stick).is_empty(), "no copy that never opens");
        (ran.code, ran.failure()["code"].as_str().unwrap().to_owned())
    };
    let ends_with = |table: &Table, exit: u8, code: &str| {
        assert_eq!(backup(table), (exit, code.to_owned()));
    };
    let doctor_finds = |table: &Table, id: &str| {
        let told = table.does(&["doctor", "--json"]).json();
        let found = told["findings"].as_array().unwrap();
        assert!(found.iter().any(|it| it["finding"] == id), "{id}: {told}");
    };
    table.does(&["unlock"]);
    table.passphrase = None;
    ends_with(&table, 0, "");
    doctor_finds(&table, "key-file");
    std::fs::write(&key_file, cut(&whole)).unwrap();
    ends_with(&table, 13, "key-file-damaged");
    doctor_finds(&table, "key-file-damaged");
    // That of another file. Without its passphrase nobody can tell,
    // and then there is no copy either.
    std::fs::copy(key_path(&other.path()), &key_file).unwrap();
    ends_with(&table, 7, "no-terminal-passphrase");
    doctor_finds(&table, "key-file-not-opened");
    table.passphrase = Some("een heel andere".to_owned());
    ends_with(&table, 12, "key-file-not-opened");
    table.passphrase = Some(PASSPHRASE.to_owned());
    ends_with(&table, 12, "key-file-of-another");
    doctor_finds(&table, "key-file-of-another");
    // Another passphrase on the same key: it is asked for once more, and then the copy is one.
    std::fs::write(&key_file, &whole).unwrap();
    let new = "een nieuwe lange wachtzin";
    assert_eq!(table.answer(&["passphrase"], &[new, new]).code, 0);
    table.passphrase = Some(new.to_owned());
    ends_with(&table, 0, "");
    doctor_finds(&table, "key-file");
}

#[test]
fn who_has_no_copy_or_an_old_one_is_reminded_beside_what_they_asked() {
    let mut table = Table::ready("family");
    assert!(
        !table.does(&["status"]).err.contains("kopie"),
        "on the first day there is little to lose"
    );
    table.on(2026, 3, 4);
    assert!(table.does(&["status"]).err.contains("nog geen kopie"));
    assert!(table.does(&["due"]).err.contains("nog geen kopie"));
    let told = table.does(&["status", "--json"]);
    assert!(!told.err.contains("kopie"));
    assert_eq!(told.json()["copies"]["flaw"], "never");
    assert_eq!(
        table.does(&["due", "--json"]).json()["copies"],
        told.json()["copies"]
    );
    table.does(&["backup", stick(&table).to_str().unwrap()]);
    assert!(!table.does(&["status"]).err.contains("kopie"));
    table.on(2026, 3, 12);
    assert!(
        !table.does(&["status"]).err.contains("kopie"),
        "nothing was recorded since"
    );
    table.does(&["circle", "add", "Oma Proef"]);
    assert!(table.does(&["status"]).err.contains("8 dagen"));
    assert_eq!(
        table.does(&["status", "--json"]).json()["copies"]["commands_behind"],
        1
    );
}

#[test]
fn what_is_left_of_a_copy_that_was_broken_off_is_told_and_goes_with_the_next_copy() {
    let table = Table::ready("family");
    let stick = stick(&table);
    let leave = |name: &str, minutes: i64| {
        let path = stick.join(name);
        std::fs::write(&path, "half gemaakt").unwrap();
        let touched = table.now - chrono::TimeDelta::minutes(minutes);
        let file = std::fs::File::options().write(true).open(&path).unwrap();
        file.set_modified(touched.into()).unwrap();
    };
    table.does(&["backup", stick.to_str().unwrap()]);
    leave("ekc-kopie-2026-01-05-120000.zip.new", 90);
    leave("ekc-backup-2026-01-06-120000.zip.new.ekc", 90);
    // Another computer may be making this one now; and that is no copy.
    leave("ekc-kopie-2026-03-02-115000.zip.new.ekc", 10);
    leave("vakantie.zip.new", 90);
    let told = table.does(&["doctor"]).out;
    for name in ["2026-01-05", "2026-01-06", "115000"] {
        assert!(told.contains(name), "{told}");
    }
    assert!(!told.contains("vakantie"), "{told}");
    let new = stick.join("nog-een.zip");
    table.does(&["backup", new.to_str().unwrap()]);
    let left: Vec<String> = files_in(&stick)
        .into_iter()
        .filter(|name| name.contains(".new"))
        .collect();
    assert_eq!(
        left,
        [
            "ekc-kopie-2026-03-02-115000.zip.new.ekc",
            "vakantie.zip.new"
        ]
    );
}

#[test]
fn a_copy_that_comes_back_in_a_folder_that_a_service_takes_along_tells_so() {
    let table = Table::with_case("family");
    let copy = stick(&table).join("kopie.zip");
    let copy = copy.to_str().unwrap();
    table.does(&["backup", copy]);
    let other = Table::bare();
    let path = other.folder.path().join("Dropbox/zaken.ekc");
    let ran = other.does(&["restore", copy, "--file", path.to_str().unwrap()]);
    assert!(ran.err.contains("meegenomen door Dropbox"), "{}", ran.err);
}
