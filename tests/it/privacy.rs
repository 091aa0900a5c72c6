//! The rights of those the file is about: forgetting, erasing, keeping no longer than agreed, and a data breach.

use crate::desk::Table;
use aes::cipher::{BlockDecryptMut as _, KeyIvInit as _, block_padding::NoPadding};
use ekc::store::marks_path;
use std::path::{Path, PathBuf};

/// A table with a whole case of an invented family, as it is after the conference.
fn after_the_conference() -> Table {
    let table = Table::new();
    let case = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/examples/cases/01-een-gezin.yaml"
    );
    table.does(&["import", case, "--as", "c01"]);
    table
}

/// Every page of a case file, opened as `docs/format.md` says: AES-256 with the key as it is, the start value behind the
/// page. What was erased must not be anywhere in it, free pages and all.
fn opened(table: &Table) -> Vec<u8> {
    const PAGE: usize = 4096;
    const BEHIND: usize = 80;
    let file = std::fs::read(table.path()).unwrap();
    let key = table.key();
    let mut plain = Vec::new();
    for (at, page) in file.chunks(PAGE).enumerate() {
        // The first sixteen bytes of the file are salt.
        let begin = if at == 0 { 16 } else { 0 };
        let start = &page[PAGE - BEHIND..PAGE - BEHIND + 16];
        let cipher = cbc::Decryptor::<aes::Aes256>::new_from_slices(key.bytes(), start).unwrap();
        plain.extend(
            cipher
                .decrypt_padded_vec_mut::<NoPadding>(&page[begin..PAGE - BEHIND])
                .unwrap(),
        );
    }
    plain
}

fn holds(bytes: &[u8], words: &str) -> bool {
    bytes
        .windows(words.len())
        .any(|part| part.eq_ignore_ascii_case(words.as_bytes()))
}

/// What nobody may find of the brother-in-law any more.
const OF_PAUL: [&str; 3] = ["Meijer", "Paul", "zwager-1"];

#[test]
fn the_pages_of_a_file_can_be_opened_by_hand_as_the_documentation_says() {
    let table = after_the_conference();
    let pages = opened(&table);
    assert!(holds(&pages, "Sandra Kuipers") && holds(&pages, "CREATE TABLE application"));
}

#[test]
fn who_is_forgotten_is_named_nowhere_and_the_plan_of_the_others_stays() {
    let mut table = after_the_conference();
    let folder = table.folder.path().to_str().unwrap().to_owned();
    table.on(2026, 5, 2);
    table.does(&["reopen"]);
    table.does(&[
        "circle",
        "edit",
        "paul",
        "--phone",
        "0612345678",
        "--address",
        "Lindelaan 4",
    ]);
    table.does(&[
        "contact",
        "sandra",
        "--way",
        "phone",
        "--note",
        "Paul gebeld op 06-12345678, woont Lindelaan 4",
    ]);
    table.does(&[
        "print",
        "plan-card",
        "--for",
        "paul",
        "--named",
        "--as",
        "txt",
        "--to",
        &folder,
    ]);
    let before = table.case("c01");
    let told = table.does(&["privacy", "forget", "paul", "--confirm", "zwager-1"]);
    assert!(
        told.out.contains("vergeten-1") && told.out.contains("paul-meijer"),
        "the card that is still there is listed: {}",
        told.out
    );
    let after = table.case("c01");
    assert_eq!(
        (
            after.agreements.len(),
            after.attendances.len(),
            after.owners.len()
        ),
        (
            before.agreements.len(),
            before.attendances.len(),
            before.owners.len()
        )
    );
    assert!(after.check_integrity().is_ok());
    let pages = opened(&table);
    for word in OF_PAUL
        .into_iter()
        .chain(["0612345678", "06-12345678", "Lindelaan"])
    {
        assert!(!holds(&pages, word), "{word} is still in the file");
    }
    assert!(holds(&pages, "Sandra Kuipers"));
    for args in [
        &["log", "--all", "--json"][..],
        &["show", "--json"],
        &["export", "c01"],
    ] {
        let out = table.does(args).out;
        assert!(
            !out.contains("Paul") && !out.contains("zwager-1"),
            "{args:?}: {out}"
        );
    }
    assert_eq!(
        table.run(&["undo"]).code,
        3,
        "what was done before stands for good"
    );
}

#[test]
fn who_is_forgotten_gets_nothing_calls_nobody_together_and_reads_the_truth_in_their_letter() {
    let mut table = after_the_conference();
    table.on(2026, 5, 2);
    table.does(&["reopen"]);
    table.does(&[
        "backup",
        table.folder.path().join("kopie.zip").to_str().unwrap(),
    ]);
    let plan = table.case("c01").latest_plan().unwrap().clone();
    let convener = plan.convener.clone().unwrap().to_string();
    let letter = table.folder.path().join("brief.txt");
    let told = table.does(&[
        "privacy",
        "forget",
        &convener,
        "--confirm",
        &convener,
        "--letter",
        letter.to_str().unwrap(),
    ]);
    assert!(told.err.contains("Lees de teksten na"), "{}", told.err);
    let letter = std::fs::read_to_string(letter).unwrap();
    assert!(
        letter.contains("Het plan van de anderen blijft") && letter.contains("kopieën"),
        "{letter}"
    );
    assert!(
        !letter.contains("niet meer nodig") && !letter.contains("aantallen"),
        "{letter}"
    );
    assert_eq!(table.case("c01").latest_plan().unwrap().convener, None);
    table.refuses(&["plan", "share", "--all"], 6, "all-have-the-plan");
    let missing = table.does(&["status", "--json"]).json();
    let step = missing["steps"]
        .as_array()
        .unwrap()
        .iter()
        .find(|it| it["step"] == "plan-shared")
        .unwrap()
        .clone();
    assert_eq!(step["standing"], "done", "{step}");
    let erased = table.folder.path().join("wis");
    std::fs::create_dir(&erased).unwrap();
    table.does(&[
        "privacy",
        "erase",
        "c01",
        "--confirm",
        "c01",
        "--all",
        "--letter",
        erased.to_str().unwrap(),
    ]);
    let letters: Vec<String> = std::fs::read_dir(&erased)
        .unwrap()
        .map(|it| it.unwrap().file_name().into_string().unwrap())
        .collect();
    assert!(
        !letters.is_empty() && letters.iter().all(|name| !name.contains("vergeten")),
        "{letters:?}"
    );
}

#[test]
fn a_person_is_forgotten_only_when_their_handle_is_typed_once_more() {
    let table = after_the_conference();
    table.refuses(&["privacy", "forget", "paul"], 7, "confirm-needed");
    table.refuses(
        &["privacy", "forget", "paul", "--confirm", "paul"],
        5,
        "confirm-differs",
    );
    table.refuses(
        &["privacy", "forget", "niemand", "--confirm", "niemand"],
        3,
        "person-unknown",
    );
    table.refuses(
        &["privacy", "forget", "sandra", "--confirm", "hoofdpersoon-1"],
        4,
        "forget-main-person",
    );
    assert_eq!(
        table
            .answer(&["privacy", "forget", "paul"], &["zwager-1"])
            .code,
        0
    );
}

#[test]
fn of_an_erased_case_only_figures_without_names_stay() {
    let mut table = after_the_conference();
    let folder = table.folder.path().to_str().unwrap().to_owned();
    table.does(&["print", "plan", "--as", "txt", "--to", &folder]);
    let names: Vec<String> = table
        .case("c01")
        .people
        .iter()
        .map(|person| person.name.to_string())
        .collect();
    table.refuses(&["privacy", "erase", "c01"], 7, "confirm-needed");
    table.on(2026, 11, 2);
    let letter = table.folder.path().join("brief.txt");
    let told = table.does(&[
        "privacy",
        "erase",
        "c01",
        "--confirm",
        "c01",
        "--letter",
        letter.to_str().unwrap(),
    ]);
    assert!(told.out.contains("het-plan-c01.txt"), "{}", told.out);
    let letter = std::fs::read_to_string(letter).unwrap();
    assert!(
        letter.contains("Sandra Kuipers")
            && letter.contains("heb ik uw gegevens gewist")
            && !letter.contains("straks"),
        "{letter}"
    );
    let pages = opened(&table);
    for word in names
        .iter()
        .flat_map(|name| name.split(' '))
        .filter(|word| word.len() > 3)
    {
        assert!(!holds(&pages, word), "{word} is still in the file");
    }
    for word in ["c01", "rekeningen", "Lindendam", "Huis van de Wijk"] {
        assert!(!holds(&pages, word), "{word} is still in the file");
    }
    let kept = table.file().registrations().unwrap();
    assert_eq!(kept.len(), 1);
    assert_eq!(
        (
            kept[0].0,
            kept[0].1["variant"].as_str(),
            kept[0].1["agreements"].as_u64()
        ),
        (2026, Some("variant-family"), Some(5))
    );
    assert_eq!(table.run(&["undo"]).code, 3);
    assert!(table.does(&["list"]).out.contains("nog geen zaken"));
    // A number is never used twice, so that a mark never meets another case.
    table.does(&[
        "new-case",
        "--variant",
        "family",
        "--applicant",
        "main-person",
        "--main-person",
        "Ada Proef",
        "--handle",
        "c01",
    ]);
    assert!(
        table
            .file()
            .marked(&table.file().forgotten().unwrap())
            .unwrap()
            .is_empty()
    );
}

#[test]
fn an_older_copy_that_is_put_back_forgets_again_what_was_erased_since() {
    let table = after_the_conference();
    table.does(&[
        "new-case",
        "--variant",
        "family",
        "--applicant",
        "main-person",
        "--main-person",
        "Ada Proef",
        "--handle",
        "proef",
    ]);
    let stick = table.folder.path().join("stick");
    std::fs::create_dir(&stick).unwrap();
    let copy = stick.join("kopie.zip");
    table.does(&["backup", copy.to_str().unwrap()]);
    let told = table.does(&[
        "--case",
        "c01",
        "privacy",
        "forget",
        "paul",
        "--confirm",
        "zwager-1",
    ]);
    assert!(
        told.out.contains("kopie.zip"),
        "the copy still holds it: {}",
        told.out
    );
    table.does(&["privacy", "erase", "proef", "--confirm", "proef"]);
    // On another computer, with nothing but the stick. What goes is confirmed: a mark alone erases nothing.
    let other = Table::bare();
    let told = other.does(&[
        "restore",
        copy.to_str().unwrap(),
        "--confirm",
        "proef,c01/zwager-1",
    ]);
    assert!(
        told.out.contains("2 keer") && told.out.contains("zwager-1 in zaak c01"),
        "{}",
        told.out
    );
    let pages = opened(&other);
    for word in OF_PAUL.into_iter().chain(["Ada Proef"]) {
        assert!(!holds(&pages, word), "{word} came back");
    }
    assert!(holds(&pages, "Sandra Kuipers"));
    let marks = std::fs::read_to_string(marks_path(&table.path())).unwrap();
    assert!(
        !marks.contains("zwager") && !marks.contains("c01") && !marks.contains("proef"),
        "{marks}"
    );
}

/// A copy of a case and of somebody in another one, who were erased since; beside it lie the marks that say so.
fn copy_with_marks(table: &Table) -> PathBuf {
    table.does(&[
        "new-case",
        "--variant",
        "family",
        "--applicant",
        "main-person",
        "--main-person",
        "Ada Proef",
        "--handle",
        "proef",
    ]);
    let stick = table.folder.path().join("stick");
    std::fs::create_dir(&stick).unwrap();
    let copy = stick.join("kopie.zip");
    table.does(&["backup", copy.to_str().unwrap()]);
    let forget = ["privacy", "forget", "paul", "--confirm", "zwager-1"];
    table.does(&[&["--case", "c01"][..], &forget].concat());
    table.does(&["privacy", "erase", "proef", "--confirm", "proef"]);
    copy
}

#[test]
fn nothing_is_erased_in_a_copy_before_it_was_shown_and_confirmed() {
    let table = after_the_conference();
    let copy = copy_with_marks(&table);
    let restore = ["restore", copy.to_str().unwrap()];
    let with = |args: &[&'static str]| [&restore[..], args].concat();
    let other = Table::bare();
    let is_empty = || {
        std::fs::read_dir(other.folder.path())
            .unwrap()
            .next()
            .is_none()
    };
    let refused = other.refuses(&restore, 7, "restore-confirm-needed");
    assert!(
        refused.err.contains("--confirm c01/zwager-1,proef"),
        "{}",
        refused.err
    );
    for what in ["proef", "c01/zwager-1,proef,c02", "2"] {
        other.refuses(&with(&["--confirm", what]), 5, "restore-confirm-differs");
    }
    // At a terminal it is shown, and Enter puts nothing back.
    let stopped = other.answer(&restore, &["1"]);
    assert_eq!(stopped.code, 130, "{}", stopped.err);
    assert!(is_empty(), "nothing was put back");
    assert_eq!(other.answer(&restore, &[]).code, 130);
    assert!(is_empty(), "nothing was put back");
    let erased = other.answer(&restore, &["2"]);
    assert_eq!(erased.code, 0, "{}", erased.err);
    assert!(!holds(&opened(&other), "Ada Proef"));
}

#[test]
fn the_question_before_erasing_in_a_copy_names_what_would_go_and_since_when() {
    let table = after_the_conference();
    let copy = copy_with_marks(&table);
    let other = Table::bare();
    let script = ekc::ui::ask::Scripted::new(&["1"]);
    let asked = std::rc::Rc::clone(&script.asked);
    let (world, _) = other.world(b"", Box::new(script));
    let line = ["ekc", "restore", copy.to_str().unwrap()].map(std::ffi::OsString::from);
    assert_eq!(ekc::run(world, line.to_vec()), 130);
    let asked = asked.borrow().join("\n");
    for part in [
        "zaak proef, aangemeld op",
        "zwager-1 in zaak c01",
        "gewist op",
    ] {
        assert!(asked.contains(part), "{part}: {asked}");
    }
    assert!(!asked.contains("Paul") && !asked.contains("Ada"), "{asked}");
}

#[test]
fn who_had_the_handle_of_another_who_was_forgotten_does_not_come_back_unasked() {
    let table = reopened();
    let forget = ["privacy", "forget", "zwager-1", "--confirm", "zwager-1"];
    table.does(&forget);
    let second = ["circle", "add", "Karel Proef", "--relation", "zwager"];
    table.does(&[&second[..], &["--handle", "zwager-1"]].concat());
    let stick = table.folder.path().join("stick");
    std::fs::create_dir(&stick).unwrap();
    let copy = stick.join("kopie.zip");
    let copy = copy.to_str().unwrap();
    table.does(&["backup", copy]);
    table.does(&forget);
    let other = Table::bare();
    let refused = other.refuses(&["restore", copy], 7, "restore-confirm-needed");
    assert!(refused.err.contains("zwager-1"), "{}", refused.err);
    other.does(&["restore", copy, "--confirm", "c01/zwager-1"]);
    assert!(!holds(&opened(&other), "Karel Proef"));
}

#[test]
fn nothing_leaves_of_what_was_erased_while_a_question_stood() {
    let erase = ["privacy", "erase", "c01", "--confirm", "c01"];
    for command in [
        &["calendar", "--for", "sandra"][..],
        &["contacts", "export"],
    ] {
        let table = reopened();
        table.does(&["circle", "edit", "sandra", "--phone", "0687654321"]);
        let path = table.folder.path().join("dit.txt");
        std::fs::write(&path, "van mij").unwrap();
        let to = ["--to", path.to_str().unwrap()];
        let ran = table.answer_while(&[command, &to[..]].concat(), &["2"], &[&erase]);
        assert_eq!(ran.code, 11, "{command:?}: {}", ran.err);
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "van mij");
        let log = table.does(&["log", "--all"]).out;
        assert!(!log.contains("c01"), "{log}");
    }
}

#[test]
fn what_is_put_back_without_erasing_is_said_aloud_and_asked_for_again_the_next_time() {
    let table = after_the_conference();
    let copy = copy_with_marks(&table);
    let copy = copy.to_str().unwrap();
    let other = Table::bare();
    let told = other.does(&["restore", copy, "--houd-gemerkt"]);
    assert!(
        told.out.contains("niet gewist") && told.out.contains("zaak proef"),
        "{}",
        told.out
    );
    assert!(holds(&opened(&other), "Ada Proef"));
    let third = Table::bare();
    let told = third
        .does(&["restore", copy, "--keep-marked", "--json"])
        .json();
    assert_eq!(
        told["kept"],
        serde_json::json!(["c01/zwager-1", "proef"]),
        "{told}"
    );
    // A copy of what was put back is asked about in the same way: no mark was taken for obeyed.
    let again = third.folder.path().join("stick");
    std::fs::create_dir(&again).unwrap();
    std::fs::copy(
        Path::new(copy).with_file_name("ekc.forgotten"),
        again.join("ekc.forgotten"),
    )
    .unwrap();
    let again = again.join("nieuw.zip");
    third.does(&["backup", again.to_str().unwrap()]);
    Table::bare().refuses(
        &["restore", again.to_str().unwrap()],
        7,
        "restore-confirm-needed",
    );
    third.refuses(
        &["restore", copy, "--keep-marked", "--confirm", "proef"],
        2,
        "usage-conflict",
    );
}

#[test]
fn a_case_that_was_never_erased_is_not_erased_unasked_by_a_mark_of_another_time() {
    let new_case = |table: &Table, handle: &str| {
        table.does(&[
            "new-case",
            "--variant",
            "learning",
            "--applicant",
            "family",
            "--handle",
            handle,
        ]);
    };
    let table = Table::with_case("family");
    let folder = |name: &str| {
        let folder = table.folder.path().join(name);
        std::fs::create_dir(&folder).unwrap();
        folder
    };
    let (house, stick) = (folder("huis"), folder("stick"));
    table.does(&["backup", house.join("oud.zip").to_str().unwrap()]);
    table.does(&["backup", stick.join("een.zip").to_str().unwrap()]);
    new_case(&table, "zaak-b");
    // The copy in the other house is out of reach: no marks come to lie there.
    let elsewhere = table.folder.path().join("elders");
    std::fs::rename(&house, &elsewhere).unwrap();
    table.does(&["privacy", "erase", "zaak-b", "--confirm", "zaak-b"]);
    let second = Table::bare();
    second.does(&["restore", elsewhere.join("oud.zip").to_str().unwrap()]);
    new_case(&second, "nieuwe-zaak");
    let copy = stick.join("twee.zip");
    second.does(&["backup", copy.to_str().unwrap()]);
    let third = Table::bare();
    let refused = third.refuses(
        &["restore", copy.to_str().unwrap()],
        7,
        "restore-confirm-needed",
    );
    assert!(refused.err.contains("nieuwe-zaak"), "{}", refused.err);
    third.does(&["restore", copy.to_str().unwrap(), "--keep-marked"]);
    assert_eq!(third.case("nieuwe-zaak").handle().as_str(), "nieuwe-zaak");
}

/// All bytes of all files below a folder.
fn bytes_below(folder: &Path, found: &mut Vec<(PathBuf, Vec<u8>)>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            bytes_below(&path, found);
        } else {
            let bytes = std::fs::read(&path).unwrap();
            found.push((path, bytes));
        }
    }
}

#[test]
fn nothing_of_a_case_lies_in_clear_in_the_data_folder_whatever_was_done_with_it() {
    let table = after_the_conference();
    let stick = table.folder.path().join("stick");
    std::fs::create_dir(&stick).unwrap();
    table.does(&["backup", stick.to_str().unwrap()]);
    table.does(&["undo"]);
    table.does(&["redo"]);
    table.does(&["key", "rotate"]);
    let copies: Vec<PathBuf> = std::fs::read_dir(&stick)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    table.does(&["backup", "--check", copies[0].to_str().unwrap()]);
    table.does(&["privacy", "forget", "paul", "--confirm", "zwager-1"]);
    let case = table.case("c01");
    table.does(&["privacy", "erase", "--confirm", "c01"]);
    let mut files = Vec::new();
    bytes_below(table.folder.path(), &mut files);
    assert!(files.len() >= 5, "{files:?}");
    let words: Vec<String> = case
        .people
        .iter()
        .flat_map(|person| {
            person
                .name
                .as_str()
                .split(' ')
                .map(str::to_owned)
                .collect::<Vec<_>>()
        })
        .filter(|word| word.len() > 3)
        .collect();
    for (path, bytes) in &files {
        for word in words
            .iter()
            .map(String::as_str)
            .chain(["Meijer", "CREATE TABLE", "rekeningen"])
        {
            assert!(
                !holds(bytes, word),
                "{word} lies in clear in {}",
                path.display()
            );
        }
    }
}

#[test]
fn until_when_a_case_is_kept_is_written_down_with_the_reason_and_comes_up_in_time() {
    let mut table = after_the_conference();
    table.does(&[
        "privacy",
        "keep-until",
        "1-6-2026",
        "--reason",
        "voor een tweede conferentie",
    ]);
    let application = table.case("c01").application;
    assert_eq!(
        (
            application.keep_until.unwrap().to_string().as_str(),
            application.keep_because.unwrap().to_string().as_str()
        ),
        ("2026-06-01", "voor een tweede conferentie")
    );
    table.on(2026, 6, 2);
    let due = table.does(&["due", "--json"]).json();
    assert_eq!(
        (
            due["due"][0]["what"].as_str(),
            due["due"][0]["command"].as_str()
        ),
        (Some("keep-until"), Some("ekc privacy erase"))
    );
    table.refuses(&["privacy", "keep-until", "1-6-2027"], 7, "missing-answers");
    table.refuses(
        &["privacy", "keep-until", "1-1-2020", "--reason", "x"],
        5,
        "date-before",
    );
    table.does(&["undo"]);
}

#[test]
fn a_term_that_holds_for_every_case_is_filled_in_when_a_case_is_closed() {
    let table = Table::with_case("family");
    table.does(&[
        "privacy",
        "keep-until",
        "--default",
        "6",
        "--reason",
        "afspraak met de centrale",
    ]);
    table.refuses(
        &[
            "privacy",
            "keep-until",
            "--default",
            "6",
            "--reason",
            "afspraak met de centrale",
        ],
        6,
        "nothing-changed",
    );
    table.refuses(
        &["privacy", "keep-until", "--default", "0", "--reason", "x"],
        5,
        "keep-months",
    );
    table.does(&["close", "--reason", "not-wanted"]);
    let application = table.case("proef").application;
    assert_eq!(
        (
            application.keep_until.unwrap().to_string().as_str(),
            application.keep_because.unwrap().to_string().as_str()
        ),
        ("2026-09-02", "afspraak met de centrale")
    );
    table.does(&["undo"]);
    table.does(&[
        "close",
        "--reason",
        "not-wanted",
        "--keep-until",
        "2026-04-01",
    ]);
    assert_eq!(
        table
            .case("proef")
            .application
            .keep_until
            .unwrap()
            .to_string(),
        "2026-04-01",
        "a term of its own goes before"
    );
}

#[test]
fn a_data_breach_is_noted_with_its_clock_and_stays_due_until_it_was_told() {
    let mut table = after_the_conference();
    table.does(&[
        "print",
        "plan",
        "--as",
        "txt",
        "--to",
        table.folder.path().to_str().unwrap(),
    ]);
    let told = table.does(&[
        "privacy",
        "incident",
        "add",
        "--words",
        "Het plan lag in de trein.",
        "--what",
        "papier",
        "--about",
        "c01",
    ]);
    assert!(
        told.out.contains("nog 72 uur")
            && told.out.contains("het-plan-c01.txt")
            && told.out.contains("Autoriteit Persoonsgegevens"),
        "{}",
        told.out
    );
    let due = table.does(&["due", "--json"]).json();
    assert!(
        due["due"]
            .as_array()
            .unwrap()
            .iter()
            .any(|it| it["what"] == "breach" && it["on"] == "2026-03-05"),
        "{due}"
    );
    table.on(2026, 3, 6);
    assert!(
        table
            .does(&["privacy", "incident", "show"])
            .out
            .contains("72 uur zijn voorbij")
    );
    table.refuses(
        &["privacy", "incident", "told", "1"],
        2,
        "incident-nothing-told",
    );
    table.refuses(
        &["privacy", "incident", "told", "7", "--authority"],
        3,
        "incident-unknown",
    );
    table.does(&[
        "privacy",
        "incident",
        "told",
        "1",
        "--authority",
        "--people",
    ]);
    let shown = table
        .does(&["privacy", "incident", "show", "--json"])
        .json();
    assert_eq!(
        (
            shown["incidents"][0]["authority_waits"].as_bool(),
            shown["incidents"][0]["authority_told_on"].as_str()
        ),
        (Some(false), Some("2026-03-06"))
    );
    assert!(!table.does(&["due", "--json"]).out.contains("breach"));
    table.does(&["undo"]);
    assert!(table.does(&["due", "--json"]).out.contains("breach"));
}

#[test]
fn who_still_has_to_be_told_of_a_breach_is_what_is_due() {
    let mut table = after_the_conference();
    table.on(2026, 5, 2);
    table.does(&[
        "privacy",
        "incident",
        "add",
        "--words",
        "Brief kwijt",
        "--what",
        "paper",
    ]);
    assert!(table.does(&["due"]).out.contains("Autoriteit"));
    table.refuses(
        &[
            "privacy",
            "incident",
            "told",
            "1",
            "--people",
            "--not-because",
            "ze weten het",
        ],
        2,
        "incident-told-and-not",
    );
    table.does(&["privacy", "incident", "told", "1", "--authority"]);
    let due = table.does(&["due"]).out;
    assert!(
        !due.contains("Autoriteit") && due.contains("aan de mensen"),
        "{due}"
    );
    let undone = table.does(&["undo"]).out;
    assert!(
        !undone.contains("zaak"),
        "a breach is of the file and not of a case: {undone}"
    );
    table.refuses(
        &["privacy", "keep-until", "2026-05-01", "--reason", "zo"],
        5,
        "keep-until-past",
    );
}

#[test]
fn what_only_got_out_encrypted_need_not_be_told_to_the_people() {
    let table = after_the_conference();
    let form = b"words: De USB-stick met de kopie is weg.\nwhat: bestand\nencrypted: true\nfound: 2-3-2026\nfound_at: \"00:30\"\n";
    assert_eq!(
        table
            .run_with(&["privacy", "incident", "add", "--from", "-"], form)
            .code,
        0
    );
    let shown = table
        .does(&["privacy", "incident", "show", "1", "--json"])
        .json();
    assert_eq!(
        (
            shown["incidents"][0]["people_wait"].as_bool(),
            shown["incidents"][0]["authority_waits"].as_bool()
        ),
        (Some(false), Some(true))
    );
    let asked = table.answer(
        &["privacy", "incident", "add"],
        &["Verteld in de winkel.", "5", "", "", "", "", ""],
    );
    assert_eq!(asked.code, 0, "{}", asked.err);
    table.does(&[
        "privacy",
        "incident",
        "told",
        "2",
        "--not-because",
        "Niemand hoorde een naam.",
    ]);
    assert!(
        table
            .does(&["privacy", "incident", "show", "2"])
            .out
            .contains("Niemand hoorde een naam")
    );
    table.refuses(
        &[
            "privacy", "incident", "add", "--words", "x", "--what", "onzin",
        ],
        5,
        "choice-unknown",
    );
    table.refuses(
        &[
            "privacy",
            "incident",
            "add",
            "--words",
            "x",
            "--what",
            "paper",
            "--found",
            "2030-01-01",
        ],
        5,
        "date-in-future",
    );
}

/// The command that notes a map that was left behind.
fn found<'a>(more: &[&'a str]) -> Vec<&'a str> {
    let words = ["--words", "Een map bleef liggen.", "--what", "paper"];
    [&["privacy", "incident", "add"][..], &words[..], more].concat()
}

#[test]
fn an_hour_that_is_still_to_come_is_asked_about_and_takes_nothing_from_the_72_hours() {
    let table = Table::new();
    let ran = table.refuses(&found(&["--found-at", "23:59"]), 5, "found-in-future");
    assert!(
        ran.failure()["now"]
            .as_str()
            .unwrap()
            .contains("--found gisteren"),
        "{}",
        ran.err
    );
    table.refuses_with(
        &["privacy", "incident", "add", "--from", "-"],
        b"words: Een map.\nwhat: paper\nfound: vandaag\nfound_at: \"23:59\"\n",
        5,
        "found-in-future",
    );
    let hours_ago = |table: &Table| {
        let found = table.file().incidents().unwrap().pop().unwrap().found_at;
        (table.now - found).num_hours()
    };
    table.does(&found(&[]));
    assert_eq!(hours_ago(&table), 0, "found now");
    table.does(&found(&["--found", "gisteren", "--found-at", "23:59"]));
    assert!(
        (1..24).contains(&hours_ago(&table)),
        "last night, as was meant: {}",
        hours_ago(&table)
    );
}

/// A copy of a table on a stick, and what is left of the table afterwards.
fn copy_of(table: &Table, name: &str) -> PathBuf {
    let copy = table.folder.path().join(name);
    table.does(&["backup", copy.to_str().unwrap()]);
    copy
}

#[test]
fn who_comes_after_somebody_who_was_forgotten_is_not_forgotten_unasked_in_their_place() {
    let mut table = after_the_conference();
    table.on(2026, 5, 2);
    table.does(&["reopen"]);
    table.does(&["privacy", "forget", "paul", "--confirm", "zwager-1"]);
    let added = table.does(&["circle", "add", "Karel Proef", "--relation", "zwager"]);
    assert!(
        added.out.contains("zwager-1"),
        "the handle is free again: {}",
        added.out
    );
    let copy = copy_of(&table, "nieuw.zip");
    let other = Table::bare();
    let restore = ["restore", copy.to_str().unwrap()];
    other.refuses(&restore, 7, "restore-confirm-needed");
    other.does(&[&restore[..], &["--keep-marked"]].concat());
    assert!(
        other
            .case("c01")
            .people
            .iter()
            .any(|it| it.name.as_str() == "Karel Proef")
    );
}

#[test]
fn a_case_that_gets_the_number_of_one_that_was_erased_after_a_restore_stays() {
    let table = after_the_conference();
    let new_case = |table: &Table, name: &str, handle: &str| {
        table.does(&[
            "new-case",
            "--variant",
            "family",
            "--applicant",
            "main-person",
            "--main-person",
            name,
            "--handle",
            handle,
        ]);
    };
    let old = copy_of(&table, "oud.zip");
    new_case(&table, "Ada Proef", "proef");
    table.does(&["privacy", "erase", "proef", "--confirm", "proef"]);
    // The marks lie beside the old copy, and that is put back on another computer.
    let other = Table::bare();
    std::fs::copy(
        marks_path(&table.path()),
        old.with_file_name("ekc.forgotten"),
    )
    .unwrap();
    other.does(&["restore", old.to_str().unwrap()]);
    new_case(&other, "Bea Proef", "weer");
    let copy = copy_of(&other, "nieuw.zip");
    std::fs::copy(
        old.with_file_name("ekc.forgotten"),
        copy.with_file_name("ekc.forgotten"),
    )
    .unwrap();
    let third = Table::bare();
    assert!(
        !third
            .does(&["restore", copy.to_str().unwrap()])
            .out
            .contains("gewist")
    );
    assert_eq!(third.case("weer").people.len(), 1);
}

#[test]
fn the_register_of_breaches_stays_and_names_nobody_who_was_erased() {
    let table = after_the_conference();
    table.does(&[
        "privacy",
        "incident",
        "add",
        "--words",
        "De brief aan Paul Meijer lag bij Sandra op straat.",
        "--what",
        "papier",
        "--about",
        "c01",
    ]);
    table.does(&["privacy", "forget", "paul", "--confirm", "zwager-1"]);
    let words = |table: &Table| table.file().incidents().unwrap()[0].words.to_string();
    assert_eq!(
        words(&table),
        "De brief aan (vergeten) lag bij Sandra op straat."
    );
    table.does(&["privacy", "erase", "--confirm", "c01"]);
    assert!(
        !words(&table).contains("Sandra") && table.file().incidents().unwrap()[0].about.is_none()
    );
}

#[test]
fn who_reads_json_is_told_the_same_after_forgetting() {
    let table = after_the_conference();
    let told = table.does(&[
        "privacy",
        "forget",
        "paul",
        "--confirm",
        "zwager-1",
        "--json",
    ]);
    let then = told.json()["then"].to_string();
    assert!(
        then.contains("niet terug te draaien") && then.contains("Lees de teksten na"),
        "{then}"
    );
    assert!(told.err.is_empty(), "{}", told.err);
}

#[test]
fn a_person_who_may_be_in_another_case_too_is_pointed_to_there() {
    let table = after_the_conference();
    table.does(&[
        "new-case",
        "--variant",
        "family",
        "--applicant",
        "main-person",
        "--main-person",
        "paul meijer",
        "--handle",
        "ander",
    ]);
    let told = table.does(&[
        "--case",
        "c01",
        "privacy",
        "forget",
        "zwager-1",
        "--confirm",
        "zwager-1",
    ]);
    assert!(
        told.err.contains("--case ander privacy forget"),
        "{}",
        told.err
    );
}

#[test]
fn a_case_that_was_written_out_readable_is_listed_when_it_is_erased() {
    let table = after_the_conference();
    let path = table.folder.path().join("zaak.yaml");
    table.does(&["export", "c01", "--to", path.to_str().unwrap()]);
    table.refuses(
        &["export", "c01", "--to", path.to_str().unwrap()],
        15,
        "output-exists",
    );
    let told = table.does(&["privacy", "erase", "--confirm", "c01"]);
    assert!(told.out.contains("zaak.yaml"), "{}", told.out);
}

#[test]
fn a_case_that_went_to_the_screen_is_noted_and_listed_as_what_left() {
    let exported = "De hele zaak leesbaar opgeschreven: -";
    for args in [
        &["export", "c01"][..],
        &["export", "c01", "--json"],
        &["export", "c01", "--to", "-"],
    ] {
        let table = after_the_conference();
        let whole = table.does(args).out;
        assert!(whole.contains("Sandra Kuipers") && !whole.contains(exported));
        assert!(
            table.does(&["log"]).out.contains(exported),
            "{args:?} is not noted"
        );
        let incident = [
            "privacy",
            "incident",
            "add",
            "--words",
            "De laptop is weg.",
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
            let told = table.does(list);
            assert!(told.out.contains(exported), "{list:?}: {}", told.out);
        }
    }
}

#[test]
fn a_number_that_can_be_a_citizen_service_number_is_questioned_once_and_stops_nobody() {
    let table = Table::ready("family");
    let told = table.does(&[
        "contact",
        "ada",
        "--way",
        "phone",
        "--note",
        "Haar nummer is 111 222 333.",
    ]);
    assert!(told.err.contains("burgerservicenummer"), "{}", told.err);
    assert!(
        !table
            .does(&[
                "contact",
                "ada",
                "--way",
                "phone",
                "--note",
                "Belt op 06 12345678."
            ])
            .err
            .contains("burgerservicenummer")
    );
    let told = table.does(&[
        "new-case",
        "--variant",
        "family",
        "--applicant",
        "main-person",
        "--main-person",
        "Bea Proef",
        "--situation",
        "BSN 111222333",
    ]);
    assert!(told.err.contains("burgerservicenummer"), "{}", told.err);
}

/// The case of the family, in which something can be recorded again.
fn reopened() -> Table {
    let mut table = after_the_conference();
    table.on(2026, 5, 2);
    table.does(&["reopen"]);
    table
}

const FORGET_PAUL: [&str; 3] = ["privacy", "forget", "paul"];

#[test]
fn what_is_recorded_while_the_question_stands_is_not_lost_by_forgetting_someone() {
    let table = reopened();
    let ran = table.answer_while(
        &FORGET_PAUL,
        &["zwager-1"],
        &[&["circle", "edit", "sandra", "--phone", "0687654321"]],
    );
    assert_eq!(ran.code, 0, "{}", ran.err);
    let pages = opened(&table);
    assert!(holds(&pages, "0687654321"), "what was recorded stays");
    for word in OF_PAUL {
        assert!(!holds(&pages, word), "{word} is still in the file");
    }
}

#[test]
fn what_was_added_about_someone_while_the_question_stood_is_asked_about_before_it_goes_too() {
    let additions: [&[&str]; 4] = [
        &[
            "contact",
            "sandra",
            "--way",
            "phone",
            "--note",
            "Paul belde terug.",
        ],
        &["circle", "edit", "paul", "--phone", "0687654321"],
        &["contact", "paul", "--way", "phone"],
        &["undo"],
    ];
    for addition in additions {
        let table = reopened();
        table.does(&["circle", "edit", "paul", "--address", "Lindelaan 4"]);
        let ran = table.answer_while(&FORGET_PAUL, &["zwager-1"], &[addition]);
        assert_eq!(ran.code, 130, "{addition:?}: asked again: {}", ran.err);
        assert!(
            table
                .case("c01")
                .people
                .iter()
                .any(|it| it.handle.as_str() == "zwager-1"),
            "{addition:?}: and nobody was forgotten"
        );
        let table = reopened();
        table.does(&["circle", "edit", "paul", "--address", "Lindelaan 4"]);
        let ran = table.answer_while(&FORGET_PAUL, &["zwager-1", "zwager-1"], &[addition]);
        assert_eq!(ran.code, 0, "{addition:?}: {}", ran.err);
        let pages = opened(&table);
        for word in OF_PAUL.into_iter().chain(["0687654321", "Lindelaan"]) {
            assert!(
                !holds(&pages, word),
                "{addition:?}: {word} is still in the file"
            );
        }
    }
}

#[test]
fn who_was_forgotten_or_erased_in_another_window_is_not_there_any_more_and_nothing_is_damaged() {
    let forget = ["privacy", "forget", "paul", "--confirm", "zwager-1"];
    let erase = ["privacy", "erase", "c01", "--confirm", "c01"];
    for (typed, answer, other) in [
        (&FORGET_PAUL[..], "zwager-1", &forget[..]),
        (&FORGET_PAUL[..], "zwager-1", &erase[..]),
        (&["privacy", "erase", "c01"][..], "c01", &erase[..]),
    ] {
        let table = reopened();
        let ran = table.answer_while(typed, &[answer], &[other]);
        assert_eq!(ran.code, 3, "{typed:?}, {other:?}: {}", ran.err);
        table.does(&["list"]);
    }
}

#[test]
fn a_case_that_changed_while_the_question_stood_is_asked_about_again_before_it_is_erased() {
    let erase = ["privacy", "erase", "c01"];
    let other: &[&str] = &["circle", "edit", "sandra", "--phone", "0687654321"];
    let table = reopened();
    let ran = table.answer_while(&erase, &["c01"], &[other]);
    assert_eq!(ran.code, 130, "{}", ran.err);
    assert!(holds(&opened(&table), "0687654321"));
    let table = reopened();
    let ran = table.answer_while(&erase, &["c01", "c01"], &[other]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(table.does(&["list"]).out.contains("nog geen zaken"));
    // A paper that was made meanwhile changes nothing in the case, and is in the list of what to destroy.
    let table = reopened();
    let folder = table.folder.path().to_str().unwrap().to_owned();
    let print = ["print", "plan", "--as", "txt", "--to", &folder];
    let ran = table.answer_while(&erase, &["c01"], &[&print]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.out.contains("het-plan-c01.txt"), "{}", ran.out);
}
