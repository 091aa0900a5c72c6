//! What was typed at the questions of a form that was left is not lost, and is no record.

use crate::desk::Table;
use crate::faults::refuse_nth;
use ekc::domain::choice::Choice as _;
use ekc::domain::paper::PaperKind;
use ekc::domain::text::Handle;
use ekc::store::{FormDraft, Guard};
use rusqlite::hooks::AuthAction;
use std::sync::Arc;
use std::sync::atomic::Ordering;

const ADD: [&str; 2] = ["circle", "add"];

/// Bea is added, as far as her relation.
const BEA: [&str; 3] = ["Bea Bos", "tante", ":stop"];

/// The rest of the questions about her: the tie, and whether she is younger than eighteen.
const REST: [&str; 2] = ["familie", ""];

fn family() -> Table {
    let table = Table::with_case("family");
    table.does(&["circle", "add", "Oma Proef", "--handle", "oma"]);
    table.does(&["circle", "add", "Oom Proef", "--handle", "oom"]);
    table
}

/// What lies ready of a command in the case.
fn lying(table: &Table, command: &str) -> Vec<FormDraft> {
    let case = Handle::parse("proef").unwrap();
    table.file().drafts(command, Some(&case)).unwrap()
}

fn left_halfway() -> Table {
    let table = family();
    let ran = table.answer(&ADD, &BEA);
    assert_eq!(ran.code, 130, "{}", ran.err);
    assert_eq!(lying(&table, "circle-add").len(), 1, "{}", ran.err);
    table
}

#[test]
fn who_stops_is_told_that_nothing_was_recorded_and_where_it_lies_until_when() {
    let table = family();
    let ran = table.answer(&ADD, &BEA);
    for said in [
        "Er is niets vastgelegd",
        "ligt klaar in het zaakbestand tot wo 1 april 2026",
        "hetzelfde commando",
        "weggooien",
    ] {
        assert!(ran.err.contains(said), "{said}: {}", ran.err);
    }
    // Who typed nothing leaves nothing.
    let table = family();
    let ran = table.answer(&ADD, &[":stop"]);
    assert!(!ran.err.contains("ligt klaar"), "{}", ran.err);
    assert!(lying(&table, "circle-add").is_empty());
}

#[test]
fn the_same_command_offers_what_was_typed_and_records_it_after_it_was_seen() {
    let table = left_halfway();
    let answers = [&["verder"][..], &REST].concat();
    let (ran, seen) = table.answer_seeing(&ADD, &answers);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    let offered = seen.find("Dit typte u op ma 2 maart 2026").unwrap();
    let summary = seen.find("Klopt dit?").unwrap();
    assert!(offered < summary, "{seen}");
    assert!(seen[summary..].contains("Bea Bos"), "{seen}");
    assert!(seen[offered..summary].contains("Bea Bos"), "{seen}");
    let case = table.case("proef");
    let added = case.people.last().unwrap();
    assert_eq!(added.relation.as_ref().unwrap().as_str(), "tante");
    assert!(lying(&table, "circle-add").is_empty());
    let (_, seen) = table.answer_seeing(&ADD, &[":stop"]);
    assert!(!seen.contains("Dit typte u op"), "{seen}");
}

#[test]
fn the_status_says_at_a_terminal_that_something_lies_ready_and_how_to_go_on() {
    let told = |table: &Table| table.answer(&["status"], &[]).err;
    let table = family();
    assert!(!told(&table).contains("nog niet is vastgelegd"));
    let table = left_halfway();
    let line = "Op ma 2 maart 2026 typte u iets wat nog niet is vastgelegd. \
                Verder of weggooien: ekc circle add";
    assert!(told(&table).contains(line), "{}", told(&table));
    let ran = table.run(&["status"]);
    assert!(!ran.err.contains("nog niet is vastgelegd"), "{}", ran.err);
}

#[test]
fn one_word_throws_it_away_and_the_questions_begin_anew() {
    let table = left_halfway();
    let answers = [&["weg", "Bo Bos", "nicht"][..], &REST].concat();
    let (ran, seen) = table.answer_seeing(&ADD, &answers);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    assert!(seen.contains("Het is weggegooid."), "{seen}");
    let case = table.case("proef");
    assert!(case.people.iter().all(|it| it.name.as_str() != "Bea Bos"));
    assert!(lying(&table, "circle-add").is_empty());
}

#[test]
fn who_stops_again_keeps_one_draft_and_who_stops_at_the_offer_keeps_it_as_it_is() {
    let table = left_halfway();
    let first = lying(&table, "circle-add");
    let ran = table.answer(&ADD, &[":stop"]);
    assert_eq!(ran.code, 130);
    assert!(ran.err.contains("ligt klaar"), "{}", ran.err);
    assert_eq!(lying(&table, "circle-add"), first);
    let ran = table.answer(&ADD, &["verder", "familie", ":stop"]);
    assert_eq!(ran.code, 130, "{}", ran.err);
    let again = lying(&table, "circle-add");
    assert_eq!(again.len(), 1);
    let typed = again[0].typed.as_ref().unwrap();
    assert!(typed.answers.len() > first[0].typed.as_ref().unwrap().answers.len());
}

#[test]
fn a_pasted_list_that_is_left_before_it_was_said_what_it_is_lies_ready_line_by_line() {
    let table = Table::ready("family");
    let day = ["--date", "2026-03-02", "--place", "Buurthuis"];
    table.does(&[&["conference", "set"][..], &day].concat());
    table.does(&["conference", "arrive", "ada"]);
    table.does(&["conference", "end", "plan"]);
    let before = table.content();
    let ran = table.answer(&["record-plan"], &["- Ada belt\n- Ada kookt", ":stop"]);
    assert_eq!(ran.code, 130, "{}", ran.err);
    assert!(ran.err.contains("ligt klaar"), "{}", ran.err);
    assert_eq!(table.content(), before);
    let rows = ["", "ada", "elke zondag", "ada", "elke dinsdag"];
    let answers = [&["verder"][..], &rows, &[""; 8]].concat();
    let (ran, seen) = table.answer_seeing(&["record-plan"], &answers);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    let case = table.case("proef");
    let agreed: Vec<&str> = case.agreements.iter().map(|it| it.what.as_str()).collect();
    assert_eq!(agreed, ["Ada belt", "Ada kookt"], "{seen}");
}

#[test]
fn people_that_were_pasted_lie_ready_when_they_are_left_before_they_were_taken() {
    let table = family();
    let pasted = ["Bea Bos; tante\nBo Bos; oom", ":stop"];
    let leave = || {
        let before = table.content();
        let ran = table.answer(&ADD, &pasted);
        assert_eq!(ran.code, 130, "{}", ran.err);
        assert!(ran.err.contains("ligt klaar"), "{}", ran.err);
        assert_eq!(table.content(), before);
        assert_eq!(lying(&table, "circle-add").len(), 1);
    };
    leave();
    // Who says first how one of them is called takes nothing of it away.
    let (_, seen) = table.answer_seeing(&["circle", "add", "Jan Wit"], &[":stop"]);
    assert!(!seen.contains("Bea"), "{seen}");
    let (ran, seen) = table.answer_seeing(&ADD, &["weg", ":stop"]);
    assert_eq!(ran.code, 130, "{}", ran.err);
    assert!(seen.contains("Het is weggegooid."), "{seen}");
    assert!(lying(&table, "circle-add").is_empty());
    leave();
    // Who stops again keeps it.
    let ran = table.answer(&ADD, &["verder", ":stop"]);
    assert!(ran.err.contains("ligt klaar"), "{}", ran.err);
    assert_eq!(lying(&table, "circle-add").len(), 1);
    let (ran, seen) = table.answer_seeing(&ADD, &["verder", "", ""]);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    assert!(seen.contains("Dit typte u op"), "{seen}");
    let people = table.case("proef").people;
    let names: Vec<&str> = people.iter().map(|it| it.name.as_str()).collect();
    assert!(names.ends_with(&["Bea Bos", "Bo Bos"]), "{names:?}\n{seen}");
    assert!(lying(&table, "circle-add").is_empty());
}

#[test]
fn people_that_were_pasted_and_refused_when_they_were_recorded_lie_ready() {
    let table = family();
    table.does(&["circle", "leave-alone", "oom", "--never"]);
    let before = table.content();
    // One who may never be approached, and a number that is none.
    for pasted in [
        "Bea Bos; tante\nOom Proef; oom; Kade 1",
        "Bea Bos\nBo Bos; ; ; geen nummer",
    ] {
        let (ran, seen) = table.answer_seeing(&ADD, &[pasted, "", ":stop"]);
        assert_eq!(ran.code, 130, "{}\n{seen}", ran.err);
        assert!(ran.err.contains("ligt klaar"), "{}", ran.err);
        assert_eq!(table.content(), before);
        assert_eq!(lying(&table, "circle-add").len(), 1, "{seen}");
        // It is refused once more, and lies there as before.
        let (ran, seen) = table.answer_seeing(&ADD, &["verder", "", ":stop"]);
        assert!(ran.err.contains("ligt klaar"), "{}\n{seen}", ran.err);
        assert_eq!(lying(&table, "circle-add").len(), 1, "{seen}");
        // Without the line that was refused it is recorded, and gone.
        let (ran, seen) = table.answer_seeing(&ADD, &["verder", "2", "", ""]);
        assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
        assert_eq!(table.case("proef").people.len(), 4, "{seen}");
        assert!(lying(&table, "circle-add").is_empty());
        table.does(&["undo"]);
        assert_eq!(table.content(), before);
    }
}

#[test]
fn people_that_were_pasted_and_could_not_be_read_lie_ready_until_a_list_comes_in() {
    let table = family();
    let before = table.content();
    // More columns than a list has.
    let pasted = "Bea Bos;tante;;;;;x\nBo Bos";
    for answers in [&[pasted, ":stop"][..], &["verder", ":stop"]] {
        let (ran, seen) = table.answer_seeing(&ADD, answers);
        assert_eq!(ran.code, 130, "{}\n{seen}", ran.err);
        assert!(ran.err.contains("ligt klaar"), "{}", ran.err);
        assert_eq!(table.content(), before);
        assert_eq!(lying(&table, "circle-add").len(), 1, "{seen}");
    }
    let mended = "Bea Bos;tante\nBo Bos";
    let (ran, seen) = table.answer_seeing(&ADD, &["verder", mended, "", ""]);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    assert_eq!(table.case("proef").people.len(), 5, "{seen}");
    assert!(lying(&table, "circle-add").is_empty());
}

#[test]
fn who_goes_back_from_a_list_that_lay_ready_finds_it_the_next_time() {
    let table = family();
    table.answer(&ADD, &["Bea Bos\nBo Bos", ":stop"]);
    let ran = table.answer(&ADD, &["verder", ":terug", ":stop"]);
    assert_eq!(ran.code, 130, "{}", ran.err);
    assert_eq!(lying(&table, "circle-add").len(), 1, "{}", ran.err);
    let (_, seen) = table.answer_seeing(&ADD, &[":stop"]);
    assert!(seen.contains("Dit typte u op"), "{seen}");
}

#[test]
fn what_was_typed_about_one_is_never_offered_for_another_or_for_another_case() {
    let table = family();
    let ran = table.answer(&["circle", "edit", "oma"], &["Oma Bos", ":stop"]);
    assert_eq!(ran.code, 130, "{}", ran.err);
    let (_, seen) = table.answer_seeing(&["circle", "edit", "oom"], &[":stop"]);
    assert!(!seen.contains("Dit typte u op"), "{seen}");
    let (_, seen) = table.answer_seeing(&["circle", "add"], &[":stop"]);
    assert!(!seen.contains("Dit typte u op"), "{seen}");
    table.does(&[
        "new-case",
        "--variant",
        "family",
        "--applicant",
        "main-person",
        "--main-person",
        "Bo Bos",
        "--handle",
        "tweede",
    ]);
    let there = ["circle", "edit", "oma", "--case", "tweede"];
    let (_, seen) = table.answer_seeing(&there, &[":stop"]);
    assert!(!seen.contains("Dit typte u op"), "{seen}");
    let here = ["circle", "edit", "oma", "--case", "proef"];
    let (_, seen) = table.answer_seeing(&here, &[":stop"]);
    assert!(seen.contains("Oma Bos"), "{seen}");
}

/// What tells what is recorded, and notes nothing itself.
const TELLING: [&[&str]; 7] = [
    &["log", "--all", "--json"],
    &["show", "--json"],
    &["status", "--json"],
    &["check", "--json"],
    &["due", "--json"],
    &["list", "--json"],
    &["doctor", "--json"],
];

#[test]
fn a_draft_is_no_record_and_nothing_that_tells_what_is_recorded_knows_it() {
    let table = family();
    let told = || -> Vec<String> {
        let ran = TELLING.iter().map(|command| table.run(command));
        ran.map(|ran| format!("{}\n{}\n{}", ran.code, ran.out, ran.err))
            .collect()
    };
    let before = (table.content(), told());
    let ran = table.answer(&ADD, &BEA);
    assert_eq!(ran.code, 130);
    assert_eq!(lying(&table, "circle-add").len(), 1);
    assert_eq!((table.content(), told()), before);
    let exported = table.does(&["export"]).out;
    assert!(exported.contains("Oma Proef") && !exported.contains("Bea"));
    // What is taken back is the command before, and redo brings that back.
    table.does(&["undo"]);
    assert_eq!(table.case("proef").people.len(), 2);
    table.does(&["redo"]);
    assert_eq!(table.content(), before.0);
    assert_eq!(lying(&table, "circle-add").len(), 1);
}

/// What goes out of the case, or tells of it, beside the papers.
const GOING_OUT: [&[&str]; 14] = [
    &["log", "--all"],
    &["undo"],
    &["redo"],
    &["show"],
    &["circle", "show"],
    &["check"],
    &["due"],
    &["status", "--all"],
    &["export"],
    &["calendar", "--to", "-"],
    &["contacts", "export", "--csv", "--to", "-"],
    &["hours"],
    &["satisfaction"],
    &["followup"],
];

#[test]
fn no_paper_no_table_no_export_and_no_figure_holds_what_was_only_typed() {
    let table = Table::ready("family");
    let day = ["--date", "2026-03-02", "--place", "Buurthuis"];
    table.does(&[&["conference", "set"][..], &day].concat());
    table.does(&["conference", "arrive", "ada"]);
    table.does(&["conference", "end", "plan"]);
    let agreement = "ada; elke week bellen; elke zondag";
    table.does(&["record-plan", "--agreement", agreement]);
    let typed = ["Wendelien Zwaluw", "achternicht", ":stop"];
    assert_eq!(table.answer(&ADD, &typed).code, 130);
    assert_eq!(lying(&table, "circle-add").len(), 1);
    let mut told = 0;
    let mut ensure_untold = |args: &[&str]| {
        let ran = table.run(args);
        let said = format!("{}\n{}", ran.out, ran.err);
        for word in ["Wendelien", "Zwaluw", "achternicht"] {
            assert!(!said.contains(word), "{args:?}: {said}");
        }
        told += usize::from(ran.code == 0);
    };
    for (_, kind, _) in PaperKind::ALL {
        let print = ["print", *kind, "--as", "txt", "--to", "-"];
        ensure_untold(&print);
        ensure_untold(&[&print[..], &["--for", "ada"]].concat());
    }
    GOING_OUT.iter().for_each(|args| ensure_untold(args));
    assert!(told > 15, "only {told} told anything");
    assert_eq!(lying(&table, "circle-add").len(), 1);
}

#[test]
fn without_a_terminal_or_where_nothing_can_be_written_there_is_no_draft_and_the_old_message() {
    let table = family();
    let ran = table.run(&ADD);
    assert_eq!(ran.code, 7, "{}", ran.err);
    assert!(lying(&table, "circle-add").is_empty());
    let mut table = family();
    let guard: Guard = Arc::new(|context| {
        !matches!(
            context.action,
            AuthAction::Insert {
                table_name: "drafts"
            }
        )
    });
    table.guard = Some(guard);
    let ran = table.answer(&ADD, &BEA);
    table.guard = None;
    assert_eq!(ran.code, 130, "{}", ran.err);
    assert!(
        !ran.err.contains("ligt klaar") && ran.err.contains("er is niets veranderd"),
        "{}",
        ran.err
    );
    assert!(lying(&table, "circle-add").is_empty());
}

#[test]
fn the_form_is_recorded_and_its_draft_goes_in_one_step_whichever_write_fails() {
    let mut table = left_halfway();
    let before = table.content();
    let answers = [&["verder"][..], &REST].concat();
    let mut refused = 0;
    for nth in 1.. {
        assert!(nth < 500, "it never came to an end");
        let (guard, count) = refuse_nth(nth);
        table.guard = Some(guard);
        let ran = table.answer(&ADD, &answers);
        table.guard = None;
        if table.content() == before {
            assert_ne!(ran.code, 0, "write {nth}");
            assert_eq!(lying(&table, "circle-add").len(), 1, "write {nth}");
            refused += 1;
            continue;
        }
        // A write that can wait, or one after the form was recorded.
        assert!(lying(&table, "circle-add").is_empty(), "write {nth}");
        if count.load(Ordering::SeqCst) < nth {
            assert_eq!(ran.code, 0, "{}", ran.err);
            break;
        }
        table = left_halfway();
    }
    assert!(refused > 3, "only {refused} writes were refused");
}

#[test]
fn a_draft_goes_by_itself_when_its_time_is_over() {
    let mut table = left_halfway();
    table.on(2026, 4, 1);
    table.does(&["list"]);
    assert_eq!(lying(&table, "circle-add").len(), 1);
    table.on(2026, 4, 2);
    table.does(&["list"]);
    assert!(lying(&table, "circle-add").is_empty());
    let (_, seen) = table.answer_seeing(&ADD, &[":stop"]);
    assert!(!seen.contains("Dit typte u op"), "{seen}");
}

/// Change what lies there by hand, as no command does.
fn overwrite(table: &Table, typed: &str) {
    let key = table.key();
    let hex: String = key
        .bytes()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let db = rusqlite::Connection::open(table.path()).unwrap();
    db.execute_batch(&format!("PRAGMA key = \"x'{hex}'\";"))
        .unwrap();
    db.execute("UPDATE drafts SET typed = ?1", [typed]).unwrap();
}

#[test]
fn what_cannot_be_read_any_more_goes_with_one_line_and_the_questions_begin() {
    for damaged in [
        "{\"answers\": {\"name\"",
        "[]",
        "{\"answers\": {\"gone\": {\"given\": \"Bea\"}}}",
    ] {
        let table = left_halfway();
        overwrite(&table, damaged);
        let answers = [&["Bo Bos", "nicht"][..], &REST].concat();
        let (ran, seen) = table.answer_seeing(&ADD, &answers);
        assert_eq!(ran.code, 0, "{damaged}: {}\n{seen}", ran.err);
        assert_eq!(
            seen.matches("niet meer kan lezen").count(),
            1,
            "{damaged}: {seen}"
        );
        assert!(lying(&table, "circle-add").is_empty());
    }
}

#[test]
fn of_a_form_that_changed_since_what_it_still_asks_is_offered() {
    let table = left_halfway();
    overwrite(
        &table,
        "{\"given\": {}, \"answers\": {\"name\": {\"given\": \"Bea Bos\"}, \"relation\": \"left\", \
          \"role\": {\"given\": \"koning\"}, \"gone\": {\"given\": \"x\"}}, \
          \"open\": {\"field\": \"gone\", \"inside\": null}}",
    );
    // The role is no role any more, and can wait as before.
    let answers = [&["verder"][..], &REST].concat();
    let (ran, seen) = table.answer_seeing(&ADD, &answers);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    let case = table.case("proef");
    let added = case.people.last().unwrap();
    assert_eq!(added.name.as_str(), "Bea Bos");
    assert!(added.relation.is_none(), "{seen}");
}

#[test]
fn what_a_person_answered_before_is_not_lost_when_the_form_is_refused() {
    let table = family();
    // The other window takes the case away from under the form.
    let close = ["close", "--reason", "gestopt"];
    let asked = ["Hoe kan Ada thuis wonen?", "ada", "ada"];
    let ran = table.answer_while(&["question"], &asked, &[&close]);
    assert_ne!(ran.code, 0, "{}", ran.err);
    assert!(ran.err.contains("ligt klaar tot"), "{}", ran.err);
    assert_eq!(lying(&table, "question").len(), 1);
    table.does(&["undo"]);
    let (ran, seen) = table.answer_seeing(&["question"], &["verder"]);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    assert_eq!(
        table.case("proef").questions.last().unwrap().words.as_str(),
        asked[0]
    );
    // Nothing is said of it in JSON, whose failure is read by a program.
    let ran = table.answer_while(&["question", "--json"], &asked, &[&close]);
    assert!(ran.failure()["code"].is_string(), "{}", ran.err);
}

#[test]
fn a_form_of_no_case_keeps_what_was_typed_too() {
    let table = Table::new();
    let ran = table.answer(
        &["new-case"],
        &["family", "main-person", "Ada Proef", ":stop"],
    );
    assert_eq!(ran.code, 130, "{}", ran.err);
    assert_eq!(table.file().drafts("new-case", None).unwrap().len(), 1);
    let mut answers = vec!["verder"];
    answers.extend([""; 30]);
    let (ran, seen) = table.answer_seeing(&["new-case"], &answers);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    assert_eq!(table.case("2026-01").people[0].name.as_str(), "Ada Proef");
    assert!(table.file().drafts("new-case", None).unwrap().is_empty());
}

#[test]
fn a_confirmation_and_a_passphrase_leave_nothing() {
    let table = family();
    for (command, answers) in [
        (&["privacy", "forget", "oma"][..], &["om"][..]),
        (&["privacy", "erase", "proef"][..], &["pro"][..]),
        (&["passphrase"][..], &["vier gewone woorden samen"][..]),
    ] {
        let before = table.file().everything().unwrap();
        let ran = table.answer(command, answers);
        assert_ne!(ran.code, 0, "{command:?}: {}", ran.err);
        assert!(!ran.err.contains("ligt klaar"), "{command:?}: {}", ran.err);
        assert_eq!(table.file().everything().unwrap(), before, "{command:?}");
    }
}

#[test]
fn a_copy_that_is_put_back_brings_no_draft() {
    let table = left_halfway();
    let stick = tempfile::tempdir().unwrap();
    let copy = stick.path().join("kopie.zip");
    let copy = copy.to_str().unwrap();
    table.does(&["backup", copy]);
    let other = Table::bare();
    other.does(&["restore", copy]);
    assert!(lying(&other, "circle-add").is_empty());
    assert_eq!(lying(&table, "circle-add").len(), 1);
}

/// At a real terminal, with what ends a program there.
#[cfg(target_os = "linux")]
pub(crate) mod at_terminal {
    use super::{family, lying};
    use crate::desk::{PASSPHRASE, Table};
    use chrono::SecondsFormat;
    use rustix::process::{Pid, Signal, kill_process};
    use std::io::{Read as _, Write as _};
    use std::path::PathBuf;
    use std::process::{Child, ChildStdin, Command, Stdio};
    use std::sync::{Arc, Mutex};
    use std::thread::{JoinHandle, sleep};
    use std::time::{Duration, Instant};

    /// How long is waited for the program to do something.
    const PATIENCE: Duration = Duration::from_secs(30);

    const A_MOMENT: Duration = Duration::from_millis(20);

    /// A program at a terminal of its own.
    pub(crate) struct Sitting {
        terminal: Child,
        keyboard: ChildStdin,
        screen: Arc<Mutex<Vec<u8>>>,
        /// Reads the screen until the terminal ends.
        reader: Option<JoinHandle<()>>,
        /// Where the number of the program is written.
        number: PathBuf,
        /// What was seen before.
        from: usize,
    }

    /// What a question writes first when it is there to be answered.
    const OPENED: &str = "\x1b[?2004h";

    impl Sitting {
        pub(crate) fn at(table: &Table, line: &str) -> Self {
            let program = env!("CARGO_BIN_EXE_ekc");
            Self::of(table, &format!("exec '{program}' {line}"))
        }

        /// The same where a shell runs this.
        pub(crate) fn of(table: &Table, command: &str) -> Self {
            let number = table.folder.path().join("number");
            let begun = format!("echo $$ > '{}'; {command}", number.display());
            let now = table.now.to_rfc3339_opts(SecondsFormat::Secs, true);
            let mut terminal = Command::new("script")
                .args(["-qec", &begun, "/dev/null"])
                .env("EKC_FILE", table.path())
                .env("EKC_LANG", "nl")
                .env("EKC_TEST_NOW", now)
                .env("EKC_TEST_WORK_FACTOR", "2")
                .env("EKC_PASSPHRASE_COMMAND", format!("echo {PASSPHRASE}"))
                .env("TERM", "xterm")
                .stdin(Stdio::piped())
                .stdout(Stdio::piped())
                .spawn()
                .unwrap();
            let screen = Arc::new(Mutex::new(Vec::new()));
            let mut output = terminal.stdout.take().unwrap();
            let seen = Arc::clone(&screen);
            let reader = std::thread::spawn(move || {
                let mut bytes = [0; 4096];
                while let Ok(count @ 1..) = output.read(&mut bytes) {
                    seen.lock().unwrap().extend_from_slice(&bytes[..count]);
                }
            });
            Self {
                keyboard: terminal.stdin.take().unwrap(),
                terminal,
                screen,
                reader: Some(reader),
                number,
                from: 0,
            }
        }

        fn shown(&self, from: usize) -> String {
            let screen = self.screen.lock().unwrap();
            String::from_utf8_lossy(&screen[from..]).into_owned()
        }

        /// Wait until this is so of what came on the screen since the last keys, and give that.
        fn sees_that(&self, what: &str, is_there: impl Fn(&str) -> bool) -> String {
            let asked = Instant::now();
            loop {
                let shown = self.shown(self.from);
                if is_there(&shown) {
                    return shown;
                }
                assert!(
                    asked.elapsed() < PATIENCE,
                    "waited for {what:?} and saw {:?}",
                    self.shown(0)
                );
                sleep(A_MOMENT);
            }
        }

        /// Wait until these words are there.
        pub(crate) fn sees(&self, words: &str) -> String {
            self.sees_that(words, |shown| shown.contains(words))
        }

        /// Wait until a question with these words stands there, with the place where one types.
        pub(crate) fn sees_question(&self, words: &str) -> String {
            self.sees_that(words, |shown| {
                let question = shown.rsplit_once(OPENED).map_or("", |(_, drawn)| drawn);
                let behind = question.split_once(words);
                behind.is_some_and(|(_, behind)| behind.contains('›'))
            })
        }

        /// Type these keys.
        pub(crate) fn presses(&mut self, keys: &[u8]) {
            self.from = self.screen.lock().unwrap().len();
            self.keyboard.write_all(keys).unwrap();
            self.keyboard.flush().unwrap();
        }

        /// Type these keys when these words are there.
        fn types(&mut self, words: &str, keys: &[u8]) {
            self.sees(words);
            // The question stands there whole.
            sleep(10 * A_MOMENT);
            self.presses(keys);
        }

        /// Tell the program something from outside.
        fn is_told(&self, signal: Signal) {
            let number = std::fs::read_to_string(&self.number).unwrap();
            let pid = Pid::from_raw(number.trim().parse().unwrap()).unwrap();
            kill_process(pid, signal).unwrap();
        }

        /// The window is closed, and all in it is gone.
        pub(crate) fn is_closed(&mut self) {
            self.terminal.kill().unwrap();
            self.terminal.wait().unwrap();
        }

        /// Wait until the program of a window that was closed has ended too.
        pub(crate) fn is_gone(&self) {
            let number = std::fs::read_to_string(&self.number).unwrap();
            let about = format!("/proc/{}/status", number.trim());
            let asked = Instant::now();
            // Who ended is there until somebody asks how.
            while std::fs::read_to_string(&about).is_ok_and(|it| !it.contains("State:\tZ")) {
                assert!(
                    asked.elapsed() < PATIENCE,
                    "it goes on: {:?}",
                    self.shown(0)
                );
                sleep(A_MOMENT);
            }
        }

        /// Wait for the end, and give what was on the screen.
        pub(crate) fn ends(mut self) -> (Option<i32>, String) {
            let asked = Instant::now();
            let code = loop {
                if let Some(status) = self.terminal.try_wait().unwrap() {
                    break status.code();
                }
                assert!(asked.elapsed() < PATIENCE, "{:?}", self.shown(0));
                sleep(A_MOMENT);
            };
            // What was written last is still on its way.
            if let Some(reader) = self.reader.take() {
                reader.join().unwrap();
            }
            (code, self.shown(0))
        }
    }

    fn is_ignored(signal: Signal) -> bool {
        let status = std::fs::read_to_string("/proc/self/status").unwrap();
        let mask = status.lines().find_map(|it| it.strip_prefix("SigIgn:"));
        let mask = u64::from_str_radix(mask.unwrap().trim(), 16).unwrap();
        (mask >> (signal.as_raw() - 1)) & 1 == 1
    }

    /// Wait until the draft is there.
    fn ensure_kept(table: &Table, command: &str, how: &str) {
        let asked = Instant::now();
        while lying(table, command).is_empty() {
            assert!(asked.elapsed() < PATIENCE, "{how}: nothing was kept");
            sleep(5 * A_MOMENT);
        }
    }

    /// Bea is added until her relation is asked, and then the form is left in this way.
    fn left_by(table: &Table, leave: impl FnOnce(&mut Sitting)) -> Sitting {
        let mut sitting = Sitting::at(table, "circle add");
        sitting.types("Naam", b"Bea Bos\r");
        sitting.types("Relatie", b"");
        leave(&mut sitting);
        sitting
    }

    #[test]
    fn ctrl_c_ctrl_d_and_the_word_keep_what_was_typed_and_say_so() {
        for (how, keys) in [
            ("Ctrl-C", &b"\x03"[..]),
            ("Ctrl-D", &b"\x04"[..]),
            ("the word", &b":stop\r"[..]),
        ] {
            let table = family();
            let before = table.content();
            let sitting = left_by(&table, |it| it.types("", keys));
            let (code, shown) = sitting.ends();
            assert_eq!(code, Some(130), "{how}: {shown}");
            assert!(shown.contains("niets vastgelegd"), "{how}: {shown}");
            assert!(shown.contains("ligt klaar"), "{how}: {shown}");
            ensure_kept(&table, "circle-add", how);
            assert_eq!(table.content(), before, "{how}");
        }
    }

    #[test]
    fn a_program_that_is_told_to_end_keeps_what_was_typed_first() {
        let signals = [
            ("SIGTERM", Signal::TERM),
            ("SIGHUP", Signal::HUP),
            ("SIGINT", Signal::INT),
        ];
        for (how, signal) in signals {
            // What who started the tests ignores, the program ignores too.
            if is_ignored(signal) {
                continue;
            }
            let table = family();
            let before = table.content();
            let sitting = left_by(&table, |it| it.is_told(signal));
            let (code, shown) = sitting.ends();
            assert_eq!(code, Some(130), "{how}: {shown}");
            assert!(shown.contains("ligt klaar"), "{how}: {shown}");
            assert!(
                shown.rfind("\x1b[?2004l") > shown.rfind("\x1b[?2004h"),
                "{how}: {shown:?}"
            );
            ensure_kept(&table, "circle-add", how);
            assert_eq!(table.content(), before, "{how}");
        }
    }

    #[test]
    fn a_window_that_is_closed_keeps_what_was_typed_and_it_is_gone_on_with_later() {
        let table = family();
        let before = table.content();
        let mut sitting = Sitting::at(&table, "contact ada");
        sitting.types("Hoe zocht u contact?", b"telefoon\r");
        sitting.types("Is het gelukt om contact te krijgen?", b"");
        sitting.is_closed();
        ensure_kept(&table, "contact", "a closed window");
        assert_eq!(table.content(), before);
        let mut sitting = Sitting::at(&table, "contact ada");
        sitting.types("weggooien en opnieuw", b"verder\r");
        sitting.types("Is het gelukt om contact te krijgen?", b"ja\r");
        sitting.types("Wat hebt u afgesproken", b"Morgen weer\r");
        sitting.types("Enter legt het vast", b"\r");
        let (code, shown) = sitting.ends();
        assert_eq!(code, Some(0), "{shown}");
        assert!(shown.contains("Dit typte u op"), "{shown}");
        let case = table.case("proef");
        let contact = case.contacts.last().unwrap();
        assert!(contact.reached, "{shown}");
        assert_eq!(contact.note.as_ref().unwrap().as_str(), "Morgen weer");
        assert!(lying(&table, "contact").is_empty());
    }

    #[test]
    fn one_word_at_a_terminal_throws_it_away() {
        let table = family();
        let sitting = left_by(&table, |it| it.types("", b"\x03"));
        assert_eq!(sitting.ends().0, Some(130));
        let mut sitting = Sitting::at(&table, "circle add");
        sitting.types("weggooien en opnieuw", b"weg\r");
        sitting.types("Naam", b"\x03");
        let (code, shown) = sitting.ends();
        assert_eq!(code, Some(130), "{shown}");
        assert!(shown.contains("weggegooid"), "{shown}");
        assert!(lying(&table, "circle-add").is_empty());
    }
}

#[test]
fn what_lies_ready_says_when_a_handle_is_another_ones_by_now() {
    const ASKED: [&str; 2] = ["privacy", "asked"];
    let table = family();
    let ran = table.answer(&ASKED, &["oom", ":stop"]);
    assert_eq!(ran.code, 130, "{}", ran.err);
    assert_eq!(lying(&table, "privacy-asked").len(), 1, "{}", ran.err);
    let (_, seen) = table.answer_seeing(&ASKED, &[":stop"]);
    assert!(seen.contains("Dit typte u"), "{seen}");
    assert!(!seen.contains("van iemand anders"), "{seen}");
    table.does(&["undo"]);
    table.does(&["circle", "add", "Piet Anders", "--handle", "oom"]);
    let (_, seen) = table.answer_seeing(&ASKED, &[":stop"]);
    assert!(seen.contains("van iemand anders"), "{seen}");
}
