//! What belongs together: a part that is not of this case file, or not of this day, is named.

use super::{stick, words};
use crate::desk::{PASSPHRASE, Table};
use ekc::store::{key_path, salt_at, salt_in_short};

/// How the case file of a table is called on its recovery sheet.
fn in_short(table: &Table) -> String {
    salt_in_short(&salt_at(&table.path()).unwrap().unwrap())
}

/// The exit code and the failure of a command.
fn refused(table: &Table, args: &[&str]) -> (u8, String, String) {
    let with_json: Vec<&str> = args.iter().copied().chain(["--json"]).collect();
    let ran = table.run(&with_json);
    let failure = ran.failure();
    let code = failure["code"].as_str().unwrap().to_owned();
    (ran.code, code, ran.err)
}

fn doctor_finds(table: &Table, id: &str) -> bool {
    let told = table.does(&["doctor", "--json"]).json();
    let found = told["findings"].as_array().unwrap();
    found.iter().any(|it| it["finding"] == id)
}

#[test]
fn the_key_file_of_another_case_file_is_called_that_and_both_are_named() {
    let (table, other) = (Table::ready("family"), Table::with_case("family"));
    let whole = std::fs::read(table.path()).unwrap();
    std::fs::copy(key_path(&other.path()), key_path(&table.path())).unwrap();
    for args in [
        &["list"][..],
        &["key", "rotate"],
        &["unlock"],
        &["recovery", "sheet", "--as", "txt", "--to", "-"],
        &["backup", stick(&table).to_str().unwrap()],
    ] {
        let (exit, code, told) = refused(&table, args);
        assert_eq!(
            (exit, code.as_str()),
            (12, "key-file-of-other-file"),
            "{args:?}"
        );
        assert!(told.contains(&in_short(&table)) && told.contains(&in_short(&other)));
    }
    assert_eq!(std::fs::read(table.path()).unwrap(), whole);
}

#[test]
fn a_key_file_of_before_the_key_changed_is_called_that() {
    let table = Table::ready("family");
    let earlier = std::fs::read(key_path(&table.path())).unwrap();
    let older = std::fs::read(table.path()).unwrap();
    table.does(&["key", "rotate"]);
    let later = std::fs::read(key_path(&table.path())).unwrap();
    table.does(&["unlock"]);
    std::fs::write(key_path(&table.path()), &earlier).unwrap();
    assert!(doctor_finds(&table, "key-file-earlier"));
    let (exit, code, told) = refused(&table, &["backup", stick(&table).to_str().unwrap()]);
    assert_eq!((exit, code.as_str()), (12, "key-file-earlier"));
    assert!(told.contains("maart 2026"), "the day is named: {told}");
    table.keeper.keys.borrow_mut().clear();
    let (exit, code, _) = refused(&table, &["list"]);
    assert_eq!((exit, code.as_str()), (12, "key-file-of-other-day"));
    // And the other way round: the file of before beside the key of today.
    std::fs::write(table.path(), &older).unwrap();
    std::fs::write(key_path(&table.path()), &earlier).unwrap();
    table.does(&["unlock"]);
    std::fs::write(key_path(&table.path()), &later).unwrap();
    assert!(doctor_finds(&table, "key-file-later"));
    table.keeper.keys.borrow_mut().clear();
    let (exit, code, _) = refused(&table, &["list"]);
    assert_eq!((exit, code.as_str()), (12, "key-file-of-other-day"));
}

#[test]
fn a_copy_has_the_name_of_the_file_it_is_of_also_after_it_was_put_back_and_its_key_changed() {
    let table = Table::ready("family");
    let before = in_short(&table);
    let copy = stick(&table).join("kopie.zip");
    table.does(&["key", "rotate"]);
    table.does(&["backup", copy.to_str().unwrap()]);
    assert_eq!(in_short(&table), before);
    let elsewhere = Table::bare();
    elsewhere.does(&["restore", copy.to_str().unwrap()]);
    assert_eq!(in_short(&elsewhere), before);
    // So its parts may be swapped with those it was made of.
    std::fs::copy(key_path(&table.path()), key_path(&elsewhere.path())).unwrap();
    elsewhere.does(&["list"]);
}

#[test]
fn the_sheet_says_which_case_file_it_opens_and_damage_is_not_called_another_sheet() {
    let table = Table::ready("family");
    let (own, words) = (in_short(&table), words(&table));
    let sheet = table.does(&["recovery", "sheet", "--as", "txt", "--to", "-"]);
    assert!(sheet.out.contains(&own), "{}", sheet.out);
    let test = ["recovery", "test", "--from", "-", "--json"];
    let told = table.run_with(&test, words.as_bytes());
    assert_eq!(told.json()["file_identifier"], own.as_str());
    let other = Table::with_case("family");
    let ran = other.run_with(&test, words.as_bytes());
    assert_eq!(ran.failure()["code"], "recovery-other-file");
    assert!(ran.err.contains(&in_short(&other)), "{}", ran.err);
    // Typed from paper, on a line of its own.
    assert_eq!(table.answer(&["recovery", "test"], &[&own, &words]).code, 0);
    // With what else the sheet says it is known which of the two it is.
    let whole = format!("{own}\n{words}");
    let ran = other.run_with(&test, whole.as_bytes());
    assert_eq!(ran.failure()["code"], "recovery-of-other-file");
    assert_eq!(table.run_with(&test, whole.as_bytes()).code, 0);
    table.does(&["key", "rotate"]);
    let ran = table.run_with(&test, whole.as_bytes());
    assert_eq!(ran.failure()["code"], "recovery-of-other-day");
    let words = super::words(&table);
    let mut bytes = std::fs::read(table.path()).unwrap();
    bytes[2000] ^= 1;
    std::fs::write(table.path(), bytes).unwrap();
    let ran = table.run_with(&test, words.as_bytes());
    assert_eq!(ran.code, 13, "{}", ran.err);
    assert_eq!(ran.failure()["code"], "file-damaged");
}

#[test]
fn an_older_case_file_in_the_place_of_a_newer_one_is_noticed() {
    let mut table = Table::ready("family");
    let older = std::fs::read(table.path()).unwrap();
    table.does(&["circle", "add", "Oma Proef"]);
    table.does(&["unlock"]);
    table.passphrase = None;
    let is_told = |table: &Table| table.does(&["list"]).err.contains("ouder dan het was");
    assert!(!is_told(&table) && !doctor_finds(&table, "file-is-older"));
    let newer = std::fs::read(table.path()).unwrap();
    std::fs::write(table.path(), &older).unwrap();
    assert!(is_told(&table) && doctor_finds(&table, "file-is-older"));
    let told = table.does(&["list", "--json"]).err;
    assert!(!told.contains("ouder dan het was"), "{told}");
    // By the key file, which was written again after it.
    std::fs::write(table.path(), &newer).unwrap();
    table.passphrase = Some(PASSPHRASE.to_owned());
    table.does(&["lock"]);
    let again = ["nog een lange wachtzin", "nog een lange wachtzin"];
    assert_eq!(table.answer(&["passphrase"], &again).code, 0);
    table.passphrase = Some(again[0].to_owned());
    assert!(!is_told(&table));
    std::fs::write(table.path(), &older).unwrap();
    assert!(is_told(&table) && doctor_finds(&table, "file-is-older"));
}

#[test]
fn a_copy_that_holds_more_than_the_case_file_is_told_by_the_doctor() {
    let table = Table::ready("family");
    let stick = stick(&table);
    table.does(&["backup", stick.join("een.zip").to_str().unwrap()]);
    let older = std::fs::read(table.path()).unwrap();
    table.does(&["circle", "add", "Oma Proef"]);
    table.does(&["backup", stick.join("twee.zip").to_str().unwrap()]);
    assert!(!doctor_finds(&table, "file-is-older"));
    std::fs::write(table.path(), &older).unwrap();
    assert!(doctor_finds(&table, "file-is-older"));
}

#[test]
fn a_copy_in_which_a_part_of_another_day_was_put_is_refused() {
    use std::io::Write as _;
    let table = Table::ready("family");
    let stick = stick(&table);
    let (early, late) = (stick.join("een.zip"), stick.join("twee.zip"));
    table.does(&["backup", early.to_str().unwrap()]);
    table.does(&["circle", "add", "Oma Proef"]);
    table.does(&["backup", late.to_str().unwrap()]);
    let out = tempfile::tempdir().unwrap();
    let (file, key_file) = (out.path().join("a.ekc"), out.path().join("a.ekc.key"));
    ekc::store::unpack(&early, &file, &key_file).unwrap();
    let of = ekc::store::of_case_file(&late).unwrap();
    let mut zip = zip::ZipWriter::new(std::fs::File::create(&late).unwrap());
    let said = format!("ekc.copy/1 {} {}", of.number, of.newest.unwrap());
    zip.set_comment(said).unwrap();
    let options =
        zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, part) in [("zaken.ekc", &file), ("zaken.ekc.key", &key_file)] {
        zip.start_file(name, options).unwrap();
        zip.write_all(&std::fs::read(part).unwrap()).unwrap();
    }
    zip.finish().unwrap();
    let check = ["backup", "--check", late.to_str().unwrap()];
    table.refuses(&check, 13, "copy-parts-differ");
    table.does(&["backup", "--check", early.to_str().unwrap()]);
}

#[test]
fn the_doctor_sees_that_the_last_copy_is_none_or_is_of_another_case_file() {
    let (table, other) = (Table::ready("family"), Table::with_case("family"));
    let copy = stick(&table).join("kopie.zip");
    let copy = copy.to_str().unwrap();
    table.does(&["backup", copy]);
    assert!(!doctor_finds(&table, "copy-damaged") && !doctor_finds(&table, "copy-of-another"));
    std::fs::remove_file(copy).unwrap();
    other.does(&["backup", copy]);
    assert!(doctor_finds(&table, "copy-of-another"));
    let whole = std::fs::read(copy).unwrap();
    std::fs::write(copy, &whole[..whole.len() / 2]).unwrap();
    assert!(doctor_finds(&table, "copy-damaged"));
}

#[test]
fn a_journal_of_another_file_is_named_and_neither_file_is_touched() {
    let table = Table::ready("family");
    let other = Table::with_case("family");
    let foreign = std::fs::read(other.path()).unwrap();
    // One page of the other file, as SQLite writes it into a journal.
    let page = &foreign[4096..8192];
    let mut journal = vec![0xd9_u8, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7];
    for word in [1, 0, 2, 512, 4096] {
        journal.extend(u32::to_be_bytes(word));
    }
    journal.resize(512, 0);
    journal.extend(u32::to_be_bytes(2));
    journal.extend(page);
    let sum: u32 = (96..4096).step_by(200).map(|at| u32::from(page[at])).sum();
    journal.extend(sum.to_be_bytes());
    let beside = table.path().with_file_name("zaken.ekc-journal");
    let whole = std::fs::read(table.path()).unwrap();
    std::fs::write(&beside, &journal).unwrap();
    for args in [&["list"][..], &["key", "rotate"], &["doctor"], &["unlock"]] {
        let (exit, code, told) = refused(&table, args);
        assert_eq!((exit, code.as_str()), (6, "journal-of-another"), "{args:?}");
        assert!(told.contains("zaken.ekc-journal"), "{told}");
        assert_eq!(std::fs::read(table.path()).unwrap(), whole, "{args:?}");
        assert_eq!(std::fs::read(&beside).unwrap(), journal, "{args:?}");
    }
    std::fs::remove_file(beside).unwrap();
    table.does(&["list"]);
}

#[test]
fn a_passphrase_with_an_accent_opens_however_the_keyboard_writes_it() {
    let mut table = Table::ready("family");
    let (composed, apart) = ("zij reed caf\u{e9} voorbij", "zij reed cafe\u{301} voorbij");
    // The same, though it is typed in two ways.
    assert_eq!(table.answer(&["passphrase"], &[composed, apart]).code, 0);
    for typed in [composed, apart] {
        table.passphrase = Some(typed.to_owned());
        table.does(&["list"]);
    }
}
