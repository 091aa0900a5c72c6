//! At a real terminal: questions, Ctrl-C, and a reader for whom nothing may move. Played with
//! `script`, which is part of every Linux; elsewhere these tests have nothing to say.
#![cfg(target_os = "linux")]

use crate::desk::{PASSPHRASE, Table};
use std::io::{Read as _, Write as _};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// How long a test waits for the program to say something.
const PATIENCE: Duration = Duration::from_secs(30);

/// What is typed: the words that must have come on the screen since the last time,
/// and then these keys.
pub(crate) type Step<'a> = (&'a str, &'a [u8]);

/// Sit at a terminal of this kind: type each piece when its question is there, as a person would.
fn at_terminal_of(
    kind: &str,
    table: &Table,
    line: &str,
    steps: &[Step<'_>],
) -> (Option<i32>, String) {
    let command = format!("'{}' {line}", env!("CARGO_BIN_EXE_ekc"));
    sit(kind, table, &command, (steps, A_MOMENT))
}

/// How long a person looks at a question.
const A_MOMENT: Duration = Duration::from_millis(200);

/// The same at a terminal of so many columns and rows, by somebody who types as soon as a word is
/// there.
pub(crate) fn at_terminal_sized(
    (columns, rows): (usize, usize),
    table: &Table,
    line: &str,
    steps: &[Step<'_>],
) -> (Option<i32>, String) {
    let program = env!("CARGO_BIN_EXE_ekc");
    let command = format!("stty cols {columns} rows {rows}; exec '{program}' {line}");
    sit("xterm", table, &command, (steps, Duration::ZERO))
}

fn sit(
    kind: &str,
    table: &Table,
    command: &str,
    (steps, rest): (&[Step<'_>], Duration),
) -> (Option<i32>, String) {
    let mut child = Command::new("script")
        .args(["-qec", command, "/dev/null"])
        .env("EKC_FILE", table.path())
        .env("EKC_LANG", "nl")
        .env("EKC_TEST_WORK_FACTOR", "2")
        .env("EKC_PASSPHRASE_COMMAND", format!("echo {PASSPHRASE}"))
        .env("TERM", kind)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let screen = Arc::new(Mutex::new(Vec::new()));
    let mut output = child.stdout.take().unwrap();
    let seen = Arc::clone(&screen);
    let reader = std::thread::spawn(move || {
        let mut bytes = [0; 4096];
        while let Ok(count @ 1..) = output.read(&mut bytes) {
            seen.lock().unwrap().extend_from_slice(&bytes[..count]);
        }
    });
    let shown = |from: usize| {
        let screen = screen.lock().unwrap();
        let told = String::from_utf8_lossy(screen.get(from..).unwrap_or_default()).into_owned();
        (screen.len(), told)
    };
    let mut keyboard = child.stdin.take().unwrap();
    let mut from = 0;
    for (words, keys) in steps {
        let asked = Instant::now();
        while !shown(from).1.contains(words) {
            if asked.elapsed() > PATIENCE {
                let _ = child.kill();
                panic!("waited for {words:?} and saw {:?}", shown(0).1);
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        if !words.is_empty() {
            // The question stands there whole.
            std::thread::sleep(rest);
        }
        from = shown(0).0;
        let _ = keyboard.write_all(keys);
        let _ = keyboard.flush();
    }
    let asked = Instant::now();
    let code = loop {
        if let Some(status) = child.try_wait().unwrap() {
            break status.code();
        }
        if asked.elapsed() > PATIENCE {
            let _ = child.kill();
            panic!("it goes on asking: {:?}", shown(0).1);
        }
        std::thread::sleep(Duration::from_millis(20));
    };
    drop(keyboard);
    reader.join().unwrap();
    (code, shown(0).1)
}

fn at_terminal(table: &Table, line: &str, steps: &[Step<'_>]) -> (Option<i32>, String) {
    at_terminal_of("xterm", table, line, steps)
}

/// Whether the last attempt to reach somebody succeeded.
fn reached(table: &Table) -> bool {
    table.case("proef").contacts.last().unwrap().reached
}

/// The summary of a longer form is agreed to.
const SUMMARY: Step<'static> = ("Enter legt het vast", b"\r");

const BEZOEK: &str = "contact ada --way bezoek";

#[test]
fn ctrl_c_at_a_question_stops_with_130_and_nothing_is_recorded() {
    let table = Table::with_case("family");
    let before = table.content();
    let (code, shown) = at_terminal(
        &table,
        "circle add",
        &[("Naam", b"Bea Bos\r"), ("Relatie", b"\x03")],
    );
    assert_eq!(code, Some(130), "{shown}");
    assert!(
        shown.rfind("\x1b[?25h") >= shown.rfind("\x1b[?25l"),
        "the cursor is left hidden: {shown:?}"
    );
    assert_eq!(table.content(), before);
}

#[test]
fn who_stops_a_command_is_told_where_to_see_what_was_recorded_and_never_that_nothing_was() {
    let table = Table::with_case("family");
    // What waits for a list does not notice by itself: then the program is stopped from outside.
    let (code, shown) = at_terminal(&table, "circle add --list -", &[("Ctrl-D", b"\x03")]);
    assert_eq!(code, Some(130), "{shown}");
    assert!(shown.contains("ekc log --all"), "{shown}");
    assert!(
        !shown.contains("niets vastgelegd") && !shown.contains("nothing recorded"),
        "whether it was recorded is not known there: {shown}"
    );
}

#[test]
fn a_command_that_waits_for_text_at_a_terminal_says_so_and_how_it_ends() {
    let table = Table::with_case("family");
    let typed: &[u8] = b"Tot dan.\n\x04";
    let (code, shown) = at_terminal(&table, "reading-help", &[("Ctrl-D", typed)]);
    assert_eq!(code, Some(0), "{shown}");
    assert!(shown.contains("ekc wacht op uw tekst"), "{shown}");
    // What comes through a pipe is there already.
    let ran = table.run_with(&["reading-help"], b"Tot dan.\n");
    assert!(!ran.err.contains("wacht"), "{}", ran.err);
}

#[test]
fn ctrl_d_stops_at_a_text_and_at_a_list_and_the_paste_mode_is_left() {
    let table = Table::with_case("family");
    let before = table.content();
    for (line, words) in [
        ("circle add", "Naam"),
        (BEZOEK, "Is het gelukt om contact te krijgen?"),
    ] {
        let (code, shown) = at_terminal(&table, line, &[(words, b"\x04")]);
        assert_eq!(code, Some(130), "{shown}");
        assert!(
            shown.rfind("\x1b[?2004l") > shown.rfind("\x1b[?2004h"),
            "{shown:?}"
        );
    }
    assert_eq!(table.content(), before);
}

#[test]
fn a_word_typed_at_a_list_is_what_is_recorded() {
    let table = Table::with_case("family");
    let typed: [(&[u8], bool); 7] = [
        (b"ja\r", true),
        (b"nee\r", false),
        (b"yes\r", true),
        (b"no\r", false),
        (b"2\r", false),
        (b"\x1b[B\r", true),
        (b"\x1b[B\x1b[B\r", false),
    ];
    for (typed, is) in typed {
        let (code, shown) = at_terminal(
            &table,
            BEZOEK,
            &[
                ("Is het gelukt om contact te krijgen?", typed),
                ("Wat hebt u afgesproken", b"\r"),
                SUMMARY,
            ],
        );
        assert_eq!(code, Some(0), "{shown}");
        assert_eq!(reached(&table), is, "{shown}");
    }
}

#[test]
fn letters_that_name_no_line_move_nothing_and_the_list_says_how_it_works() {
    let table = Table::with_case("family");
    let (code, shown) = at_terminal(
        &table,
        BEZOEK,
        &[
            ("Enter kiest", b"\r"),
            ("nog niets gekozen", b"jkq \r"),
            ("staat niet in de lijst", b"nee\r"),
            ("Wat hebt u afgesproken", b"\r"),
            SUMMARY,
        ],
    );
    assert_eq!(code, Some(0), "{shown}");
    assert!(!reached(&table), "{shown}");
}

#[test]
fn what_is_typed_before_a_list_is_there_is_no_answer_to_it() {
    let table = Table::with_case("family");
    // Both at once: the second was typed before its question was asked.
    let (code, shown) = at_terminal(
        &table,
        "contact ada",
        &[
            ("Hoe zocht u contact?", b"bezoek\rja\r"),
            ("staat niet in de lijst", b"bezoek\r"),
            ("Is het gelukt om contact te krijgen?", b"nee\r"),
            ("Wat hebt u afgesproken", b"\r"),
            SUMMARY,
        ],
    );
    assert_eq!(code, Some(0), "{shown}");
    assert!(!reached(&table), "{shown}");
    // And before the first question of all.
    let (code, shown) = at_terminal(
        &table,
        BEZOEK,
        &[
            ("", b"ja\r"),
            ("Enter kiest", b"nee\r"),
            ("Wat hebt u afgesproken", b"\r"),
            SUMMARY,
        ],
    );
    assert_eq!(code, Some(0), "{shown}");
    assert!(!reached(&table), "{shown}");
}

#[test]
fn a_paste_is_one_answer_with_or_without_a_terminal_that_marks_it() {
    let pasted: [(&[u8], bool); 3] = [
        (
            b"\x1b[200~Hoe kan Ada thuis wonen?\rWie helpt daarbij?\r\x1b[201~",
            true,
        ),
        (b"Hoe kan Ada thuis wonen?\rWie helpt daarbij?", true),
        (b"Hoe kan Ada thuis wonen? Wie helpt daarbij?", false),
    ];
    for (pasted, line_ends) in pasted {
        let table = Table::with_case("family");
        let (code, shown) = at_terminal(
            &table,
            "question",
            &[
                ("eigen woorden", pasted),
                ("daarbij?", b"\r"),
                ("Van wie", b"ada\r"),
                ("Wie koos", b"\r"),
                SUMMARY,
            ],
        );
        assert_eq!(code, Some(0), "{shown}");
        let case = table.case("proef");
        let said = case.questions.last().unwrap().words.as_str();
        let between = if line_ends { "\n" } else { " " };
        assert_eq!(
            said,
            format!("Hoe kan Ada thuis wonen?{between}Wie helpt daarbij?")
        );
    }
}

#[test]
fn a_paste_of_three_lines_answers_the_question_it_was_pasted_at_and_no_other() {
    let table = Table::new();
    let steps: [Step<'_>; 18] = [
        ("Welke variant", b"familie\r"),
        ("Wie meldt aan", b"beroepskracht\r"),
        (
            "Naam van wie aanmeldt",
            b"\x1b[200~een\rtwee\rdrie\x1b[201~",
        ),
        ("drie", b"\r"),
        (
            "Van welke organisatie",
            b"\x1b[200~vier\rvijf\rzes\x1b[201~",
        ),
        ("zes", b"\r"),
        ("Voor wie is", b"\x1b[200~zeven\racht\rnegen\x1b[201~"),
        ("negen", b"\r"),
        ("Nog een hoofdpersoon", b"\r"),
        ("1. overslaan", b"\r"),
        ("De situatie", b"\x1b[200~tien\rja\rtwaalf\x1b[201~"),
        ("twaalf", b"\r"),
        ("Is de veiligheid", b"nee\r"),
        (
            "Coördinator, als",
            b"\x1b[200~dertien\rja\rvijftien\x1b[201~",
        ),
        ("vijftien", b"\r"),
        ("Nog een coördinator", b"\r"),
        ("Verklaart elke", b"nee\r"),
        ("Enter legt het vast", b"\r"),
    ];
    let (code, shown) = at_terminal_sized((80, 24), &table, "new-case", &steps);
    assert_eq!(code, Some(0), "{shown}");
    let cases = table.file().cases().unwrap();
    let case = table.case(&cases[0].handle);
    let names: Vec<&str> = case.people.iter().map(|it| it.name.as_str()).collect();
    for name in ["een twee drie", "zeven acht negen"] {
        assert!(names.contains(&name), "{names:?}");
    }
    let situation = case.application.situation.as_ref().unwrap();
    assert_eq!(situation.as_str(), "tien\nja\ntwaalf");
    assert!(!case.application.safety, "{shown}");
    let coordinator = &case.coordinators[0];
    assert_eq!(coordinator.name.as_str(), "dertien ja vijftien");
    assert!(coordinator.independent_on.is_none(), "{shown}");
}

#[test]
fn a_paste_of_three_lines_at_the_agreements_of_a_plan_is_seen_line_by_line() {
    let table = Table::ready("family");
    let day = ["--date", "2026-03-02", "--place", "Buurthuis"];
    table.does(&[&["conference", "set"][..], &day].concat());
    table.does(&["conference", "arrive", "ada"]);
    table.does(&["conference", "end", "plan"]);
    let (code, shown) = at_terminal(
        &table,
        "record-plan",
        &[
            (
                "Wat?",
                b"\x1b[200~Ada belt\rAda kookt\rAda leest\r\x1b[201~",
            ),
            ("Ada leest", b"\r"),
            ("Is elke regel", b"ja\r"),
            ("Wie (met", b"ada\r"),
            ("Wanneer", b"elke zondag\r"),
            ("Wie (met", b":terug\r"),
            ("nu: Ada kookt", b"-\r"),
            ("Wie (met", b":terug\r"),
            ("nu: Ada leest", b"-\r"),
            ("de volgende", b"\r"),
            ("eigen woorden", b"\r"),
            ("Als (mag leeg)", b"\r"),
            ("Op welke dag", b"\r"),
            ("Wie roept", b"\r"),
            SUMMARY,
        ],
    );
    assert_eq!(code, Some(0), "{shown}");
    let case = table.case("proef");
    let agreed: Vec<&str> = case.agreements.iter().map(|it| it.what.as_str()).collect();
    assert_eq!(agreed, ["Ada belt"], "{shown}");
    assert!(shown.contains("2. Ada kookt"), "{shown}");
}

#[test]
fn a_list_that_is_pasted_where_a_name_is_asked_is_shown_before_it_is_taken() {
    // From a text, and from a table whose columns have tabs between them: as one paste, and at a
    // terminal that does not mark it.
    let pasted: [&[u8]; 3] = [
        b"\x1b[200~Bea Bos; tante\rBo Bos; oom\r\x1b[201~",
        b"\x1b[200~Bea Bos\ttante\rBo Bos\toom\r\x1b[201~",
        b"Bea Bos\ttante\rBo Bos\toom",
    ];
    for pasted in pasted {
        let table = Table::with_case("family");
        let (code, shown) = at_terminal(
            &table,
            "circle add",
            &[
                ("Naam", pasted),
                ("oom", b"\r"),
                ("Enter zet hen in de zaak", b"\r"),
                ("Nog iemand?", b"\r"),
            ],
        );
        assert_eq!(code, Some(0), "{shown}");
        let people = table.case("proef").people;
        let told: Vec<String> = people
            .iter()
            .skip(1)
            .map(|it| format!("{}, {}", it.name, it.relation.as_ref().unwrap()))
            .collect();
        assert_eq!(told, ["Bea Bos, tante", "Bo Bos, oom"], "{shown}");
    }
}

#[test]
fn a_line_can_be_edited_at_both_its_ends() {
    let table = Table::with_case("family");
    let (code, shown) = at_terminal(
        &table,
        "question --by ada",
        &[
            (
                "eigen woorden",
                b"oe kan Ada thuis blijven\x17wonen\x01H\x1b[F!\x7f?\r",
            ),
            ("Wie koos", b"\r"),
            SUMMARY,
        ],
    );
    assert_eq!(code, Some(0), "{shown}");
    assert_eq!(
        table.case("proef").questions.last().unwrap().words.as_str(),
        "Hoe kan Ada thuis wonen?"
    );
}

#[test]
fn for_a_screen_reader_options_are_numbered_and_nothing_is_redrawn() {
    let table = Table::with_case("family");
    let steps: &[Step<'_>] = &[
        ("of woord", b"telefoon\r"),
        ("of woord", b"\r"),
        ("nog niets gekozen", b"neej\x7f\r"),
        ("Wat hebt u afgesproken", b"\r"),
        SUMMARY,
    ];
    for (kind, line) in [
        ("xterm", "contact ada --accessible"),
        ("dumb", "contact ada"),
    ] {
        let (code, shown) = at_terminal_of(kind, &table, line, steps);
        assert_eq!(code, Some(0), "{shown}");
        assert!(shown.contains("1. ") && shown.contains("2. "), "{shown}");
        assert!(!shown.contains("\x1b["), "{shown:?}");
        assert!(!reached(&table), "{shown}");
    }
}

#[test]
fn one_can_go_back_from_a_text_and_from_a_list_and_from_the_summary() {
    let table = Table::with_case("family");
    let steps: &[Step<'_>] = &[
        ("of woord", b"telefoon\r"),
        ("of woord", b":terug\r"),
        ("of woord", b"bezoek\r"),
        ("of woord", b"nee\r"),
        ("Wat hebt u afgesproken", b":back\r"),
        // What was answered is the line that Enter takes.
        ("[2]", b"ja\r"),
        ("Wat hebt u afgesproken", b"Morgen weer\r"),
        ("Enter legt het vast", b"3\r"),
        ("nu: Morgen weer", b"Volgende week\r"),
        SUMMARY,
    ];
    for (kind, line) in [
        ("xterm", "contact ada --accessible"),
        ("dumb", "contact ada"),
    ] {
        let (code, shown) = at_terminal_of(kind, &table, line, steps);
        assert_eq!(code, Some(0), "{shown}");
        assert!(!shown.contains("\x1b["), "{shown:?}");
        let told = shown.matches("Bij elke vraag kan ook").count();
        assert_eq!(told, 1, "{shown}");
        let case = table.case("proef");
        let contact = case.contacts.last().unwrap();
        assert!(contact.reached, "{shown}");
        assert_eq!(contact.note.as_ref().unwrap().as_str(), "Volgende week");
        table.does(&["undo"]);
    }
    let (code, shown) = at_terminal(
        &table,
        "contact ada",
        &[
            ("Hoe zocht u contact?", b"telefoon\r"),
            ("Is het gelukt om contact te krijgen?", b":terug\r"),
            ("Hoe zocht u contact?", b"bezoek\r"),
            ("Is het gelukt om contact te krijgen?", b":stop\r"),
        ],
    );
    assert_eq!(code, Some(130), "{shown}");
    assert!(table.case("proef").contacts.is_empty(), "{shown}");
}
