//! Care for the file: another key, the recovery sheet, copies and putting them back, and the doctor.

use crate::desk::{PASSPHRASE, Table, noon};
use age::secrecy::SecretString;
use ekc::store::{DataKey, key_path, unpack};
use std::path::{Path, PathBuf};

/// The words on the sheet of a table, as somebody types them over.
fn words(table: &Table) -> String {
    table.key().words().join(" ")
}

fn files_in(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// A folder for copies beside the case file.
fn stick(table: &Table) -> PathBuf {
    let stick = table.folder.path().join("stick");
    std::fs::create_dir_all(&stick).unwrap();
    stick
}

#[test]
fn another_key_opens_the_same_cases_and_the_old_one_opens_nothing() {
    let table = Table::ready("family");
    let (old, before) = (table.key(), table.content());
    assert!(
        table
            .does(&["key", "rotate"])
            .err
            .contains("ekc recovery sheet")
    );
    assert_eq!(table.content(), before);
    assert_ne!(table.key().bytes(), old.bytes());
    assert!(ekc::store::CaseFile::open(&table.path(), &old, None).is_err());
    assert_eq!(
        files_in(table.folder.path()),
        ["zaken.ekc", "zaken.ekc.key"]
    );
}

#[test]
fn the_passphrase_that_opened_the_file_is_the_one_it_keeps_when_the_key_changes() {
    let mut table = Table::ready("family");
    table.passphrase = None;
    let ran = table.answer(
        &["key", "rotate"],
        &[PASSPHRASE, "een typefout die nergens bij past"],
    );
    assert_eq!(ran.code, 0, "{}", ran.err);
    table.key();
    assert_eq!(
        table
            .answer(
                &["key", "rotate"],
                &["een typefout die nergens bij past", PASSPHRASE]
            )
            .code,
        12
    );
    table.key();
}

#[test]
fn whoever_sits_down_at_an_open_file_gets_no_sheet_without_the_passphrase() {
    let mut table = Table::ready("family");
    table.does(&["unlock"]);
    table.passphrase = None;
    let place = table.folder.path().join("blad.txt");
    assert_eq!(
        table
            .run(&[
                "recovery",
                "sheet",
                "--as",
                "txt",
                "--to",
                place.to_str().unwrap()
            ])
            .code,
        7
    );
    assert!(!place.exists());
}

#[test]
fn after_a_wrong_word_only_that_word_and_what_follows_is_typed_again() {
    let table = Table::ready("family");
    let all: Vec<String> = words(&table).split(' ').map(str::to_owned).collect();
    let wrong = format!("{} xyzzy {}", all[..4].join(" "), all[5]);
    let ran = table.answer(&["recovery", "test"], &[&wrong, &all[4..].join(" ")]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.err.contains("ekc lock --clear-screen"), "{}", ran.err);
    let stopped = table.answer(&["recovery", "test"], &[&all[..6].join(" ")]);
    assert_eq!(stopped.code, 130);
    assert!(
        stopped.err.contains("ekc lock --clear-screen"),
        "the words are on the screen then too: {}",
        stopped.err
    );
}

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
    for (answers, code) in [(&[][..], 130), (&["fout"][..], 12)] {
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
fn a_change_of_key_that_was_broken_off_leaves_a_file_that_opens() {
    let table = Table::ready("family");
    let before = table.content();
    // The key file already holds both, and the case file still has the old one.
    let passphrase = SecretString::from(PASSPHRASE.to_owned());
    let (old, new) = (table.key(), DataKey::random().unwrap());
    let hex = |key: &DataKey| {
        key.bytes()
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect::<String>()
    };
    write_key_file(
        &key_path(&table.path()),
        &format!("{}\n{}", hex(&new), hex(&old)),
    );
    assert_eq!(
        DataKey::read(&key_path(&table.path()), &passphrase)
            .unwrap()
            .len(),
        2
    );
    assert_eq!(table.does(&["list"]).code, 0);
    table.does(&["key", "rotate"]);
    assert_eq!(
        DataKey::read(&key_path(&table.path()), &passphrase)
            .unwrap()
            .len(),
        1
    );
    assert_eq!(table.content(), before);
}

#[test]
fn before_the_key_changes_the_log_says_so_and_the_tested_sheet_counts_no_more() {
    let table = Table::ready("family");
    let (words, old) = (words(&table), table.key());
    let test = ["recovery", "test", "--from", "-"];
    assert_eq!(table.run_with(&test, words.as_bytes()).code, 0);
    // The new key cannot be written: as if the program is stopped right then.
    std::fs::create_dir(table.path().with_file_name("zaken.ekc.key.new")).unwrap();
    assert_eq!(table.run(&["key", "rotate"]).code, 15);
    assert_eq!(table.key().bytes(), old.bytes(), "the old key holds");
    assert!(
        table.file().key_changed().unwrap().is_some(),
        "what may have happened is in the log before it happens"
    );
    let doctor = table.does(&["doctor"]).out;
    assert!(
        doctor.contains("ekc recovery sheet") && !doctor.contains("Het noodblad is getest"),
        "a sheet too many is better than one that opens nothing: {doctor}"
    );
    let log = table.does(&["log", "--all"]).out;
    assert!(log.contains("Begonnen met een nieuwe sleutel"), "{log}");
}

/// A key file with this text in it, as the `age` tool makes it.
fn write_key_file(path: &Path, text: &str) {
    use std::io::Write as _;
    let mut recipient = age::scrypt::Recipient::new(SecretString::from(PASSPHRASE.to_owned()));
    recipient.set_work_factor(2);
    let encryptor =
        age::Encryptor::with_recipients(std::iter::once(&recipient as &dyn age::Recipient))
            .unwrap();
    let mut writer = encryptor
        .wrap_output(std::fs::File::create(path).unwrap())
        .unwrap();
    writer.write_all(text.as_bytes()).unwrap();
    writer.finish().unwrap();
}

#[test]
fn the_recovery_sheet_holds_the_words_of_the_key_and_is_noted_without_them() {
    let table = Table::with_case("family");
    for form in ["txt", "html", "md"] {
        let sheet = table
            .does(&["recovery", "sheet", "--as", form, "--to", "-"])
            .out;
        for word in table.key().words() {
            assert!(sheet.contains(word), "{form}: {word}");
        }
    }
    let log = table.does(&["log", "--all", "--json"]).out;
    assert!(
        log.contains("recovery-sheet")
            && !table
                .key()
                .words()
                .iter()
                .filter(|word| word.len() > 5)
                .any(|word| log.contains(word))
    );
    table.refuses(&["recovery", "sheet"], 2, "recovery-where");
    table.refuses(
        &["recovery", "sheet", "--as", "docx", "--to", "-"],
        2,
        "recovery-not-docx",
    );
}

#[test]
fn the_sheet_is_tested_from_paper_row_by_row_and_a_wrong_word_is_told_at_once() {
    let table = Table::with_case("family");
    let words = table.key().words();
    let rows: Vec<String> = words.chunks(3).map(|row| row.join(" ")).collect();
    let mut answers: Vec<&str> = rows.iter().map(String::as_str).collect();
    answers.insert(2, "oma typt iets anders");
    let ran = table.answer(&["recovery", "test"], &answers);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.out.contains("opent dit bestand"), "{}", ran.out);
    assert_eq!(table.answer(&["recovery", "test"], &[""]).code, 130);
}

#[test]
fn words_that_are_not_those_of_this_file_are_told_apart_from_words_that_are_none() {
    let table = Table::with_case("family");
    let other = Table::with_case("family");
    table.refuses_with(
        &["recovery", "test", "--from", "-"],
        words(&other).as_bytes(),
        12,
        "recovery-other-file",
    );
    table.refuses_with(
        &["recovery", "test", "--from", "-"],
        b"abandon ability",
        5,
        "recovery-count",
    );
    table.refuses_with(
        &["recovery", "test", "--from", "-"],
        "oma ".repeat(24).as_bytes(),
        5,
        "recovery-word",
    );
    table.refuses_with(
        &["recovery", "test", "--from", "-"],
        "ability ".repeat(24).as_bytes(),
        5,
        "recovery-checksum",
    );
    table.refuses_with(
        &["recovery", "test", "--from", "-"],
        &[0xff, 0xfe],
        5,
        "recovery-not-text",
    );
    table.refuses(&["recovery", "test"], 7, "no-terminal");
}

#[test]
fn without_key_file_or_passphrase_the_sheet_opens_the_file_and_gives_it_a_new_passphrase() {
    let mut table = Table::with_case("family");
    let (words, before) = (words(&table), table.content());
    std::fs::remove_file(key_path(&table.path())).unwrap();
    assert_eq!(table.run(&["list"]).code, 12);
    table.passphrase = Some("een heel andere wachtzin".to_owned());
    assert_eq!(
        table
            .run_with(&["recovery", "open", "--from", "-"], words.as_bytes())
            .code,
        0
    );
    table.does(&["list"]);
    // The same when the key file is there and the passphrase is forgotten.
    table.passphrase = Some(PASSPHRASE.to_owned());
    assert_eq!(table.run(&["list"]).code, 12);
    assert_eq!(
        table
            .run_with(&["recovery", "open", "--from", "-"], words.as_bytes())
            .code,
        0
    );
    assert_eq!(table.content(), before);
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
        .write(&earlier, &SecretString::from("van vroeger".to_owned()), 2)
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
    // That of another file. Without its passphrase nobody can tell, and then there is no copy either.
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
fn a_copy_is_put_back_where_there_is_no_file_and_never_over_one_that_lives() {
    let table = Table::ready("family");
    let (before, words) = (table.content(), words(&table));
    let copy = stick(&table).join("kopie.zip");
    let copy = copy.to_str().unwrap();
    table.does(&["backup", copy]);
    table.refuses(&["restore", copy], 6, "case-file-exists");
    std::fs::remove_file(table.path()).unwrap();
    table.refuses(&["restore", copy], 6, "key-file-exists");
    std::fs::remove_file(key_path(&table.path())).unwrap();
    assert!(table.does(&["restore", copy]).out.contains("1 zaak"));
    assert_eq!(table.content(), before);
    // The same with the sheet, when nobody knows the passphrase of that day.
    std::fs::remove_file(table.path()).unwrap();
    std::fs::remove_file(key_path(&table.path())).unwrap();
    let mut forgetful = Table::bare();
    forgetful.passphrase = Some("weet ik niet meer".to_owned());
    assert_eq!(forgetful.run(&["restore", copy]).code, 12);
    assert_eq!(
        files_in(forgetful.folder.path()),
        Vec::<String>::new(),
        "nothing half put back"
    );
    assert_eq!(
        forgetful
            .run_with(&["restore", copy, "--sheet", "-"], words.as_bytes())
            .code,
        0
    );
    assert_eq!(
        forgetful
            .run_with(&["recovery", "open", "--from", "-"], words.as_bytes())
            .code,
        0
    );
    forgetful.does(&["list"]);
}

#[test]
fn a_journal_that_another_file_left_is_never_played_into_a_new_one() {
    let table = Table::ready("family");
    let before = table.content();
    let copy = stick(&table).join("kopie.zip");
    let copy = copy.to_str().unwrap();
    table.does(&["backup", copy]);
    for file in [table.path(), key_path(&table.path())] {
        std::fs::remove_file(file).unwrap();
    }
    for ending in ["-journal", "-wal", "-shm"] {
        let name = format!("zaken.ekc{ending}");
        let left = table.folder.path().join(&name);
        std::fs::write(&left, "van een ander bestand").unwrap();
        let refused = table.refuses(&["restore", copy], 6, "journal-left");
        assert!(refused.err.contains(&name), "{}", refused.err);
        table.refuses(&["init"], 6, "journal-left");
        assert_eq!(
            std::fs::read(&left).unwrap(),
            b"van een ander bestand",
            "it may be the only way to mend the other file"
        );
        assert_eq!(files_in(table.folder.path()), ["stick", name.as_str()]);
        // Whoever uses the store without the desk is refused too.
        let made = ekc::store::CaseFile::create(
            &table.path(),
            &DataKey::random().unwrap(),
            &SecretString::from(PASSPHRASE.to_owned()),
            2,
        );
        assert!(matches!(
            made,
            Err(ekc::store::StoreError::JournalLeft(path)) if path == left
        ));
        std::fs::remove_file(left).unwrap();
    }
    table.does(&["restore", copy]);
    assert_eq!(table.content(), before);
}

#[test]
fn what_an_attempt_left_goes_with_its_journal_before_the_next_attempt() {
    let table = Table::ready("family");
    let stick = stick(&table);
    let leave = |path: &Path| {
        for ending in ["", "-journal", "-wal", "-shm"] {
            std::fs::write(format!("{}{ending}", path.display()), "half gemaakt").unwrap();
        }
    };
    let copy = stick.join("kopie.zip");
    leave(&stick.join("kopie.zip.new.ekc"));
    table.does(&["backup", copy.to_str().unwrap()]);
    assert_eq!(files_in(&stick), ["kopie.zip"]);
    for args in [&["init"][..], &["restore", copy.to_str().unwrap()]] {
        let other = Table::bare();
        leave(&other.folder.path().join("zaken.ekc.new"));
        other.does(args);
        assert_eq!(
            files_in(other.folder.path()),
            ["zaken.ekc", "zaken.ekc.key"],
            "{args:?}"
        );
    }
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

#[test]
fn a_passphrase_that_was_being_typed_while_the_key_changed_does_not_bring_the_old_key_back() {
    let table = Table::ready("family");
    let old = table.key();
    table.does(&["key", "rotate"]);
    let late = ekc::store::change_passphrase(
        &table.path(),
        &old,
        None,
        &SecretString::from("te laat".to_owned()),
        2,
    );
    assert!(
        matches!(late, Err(ekc::store::StoreError::Overtaken)),
        "{late:?}"
    );
    table.does(&["list"]);
}

#[test]
fn of_two_windows_that_set_a_passphrase_one_lands_and_the_other_says_so() {
    let mut table = Table::ready("family");
    let key = table.key();
    let seen = std::fs::read(key_path(&table.path())).unwrap();
    let set = |passphrase: &str| {
        let passphrase = SecretString::from(passphrase.to_owned());
        ekc::store::change_passphrase(&table.path(), &key, Some(&seen), &passphrase, 2)
    };
    set("die van het ene venster").unwrap();
    let late = set("die van het andere venster");
    assert!(
        matches!(late, Err(ekc::store::StoreError::Overtaken)),
        "{late:?}"
    );
    table.passphrase = Some("die van het ene venster".to_owned());
    table.does(&["list"]);
}

// On Windows another file is held, and a lock on this one would shut out SQLite.
#[cfg(not(windows))]
#[test]
fn while_one_command_changes_the_key_another_waits_and_says_that_the_file_is_in_use() {
    let table = Table::ready("family");
    let held = std::fs::File::open(table.path()).unwrap();
    held.lock().unwrap();
    table.refuses(&["key", "rotate"], 11, "file-in-use");
    assert_eq!(
        table
            .answer(
                &["passphrase"],
                &["een nieuwe lange wachtzin", "een nieuwe lange wachtzin"]
            )
            .code,
        11
    );
    held.unlock().unwrap();
    table.does(&["key", "rotate"]);
}
