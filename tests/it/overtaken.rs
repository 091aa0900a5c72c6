//! What another window records while a question stands: the answer is about what was shown. It is
//! never recorded of another person, another agreement or another case that has the same name,
//! number or place by then.

use crate::desk::Table;
use ekc::domain::event::Event;
use ekc::domain::text::{Handle, Line};
use ekc::store::{CaseFile, DataKey, Guard, Record};
use rusqlite::hooks::{AuthAction, AuthContext, TransactionOperation};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

const OMA: [&str; 5] = ["circle", "add", "Oma Proef", "--handle", "oma"];

/// A case with a grandmother in the circle.
fn with_oma() -> Table {
    let table = Table::with_case("family");
    table.does(&OMA);
    table
}

fn nobody_asked_to_be_erased(table: &Table) -> bool {
    let people = table.case("proef").people;
    people.iter().all(|it| it.erasure_asked_on.is_none())
}

#[test]
fn an_answer_about_someone_is_not_recorded_of_another_who_has_the_handle_by_then() {
    let table = with_oma();
    let other = ["circle", "add", "Oom Proef", "--handle", "oma"];
    let ran = table.answer_while(&["privacy", "asked"], &["oma", ""], &[&["undo"], &other]);
    assert_eq!(ran.code, 11, "{}", ran.err);
    assert!(ran.err.contains("ander venster"), "{}", ran.err);
    assert!(
        nobody_asked_to_be_erased(&table),
        "and nothing was recorded"
    );
    // Who came back by redo is the same one.
    let table = with_oma();
    let others: [&[&str]; 2] = [&["undo"], &["redo"]];
    let ran = table.answer_while(&["privacy", "asked"], &["oma", ""], &others);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(!nobody_asked_to_be_erased(&table));
}

#[test]
fn a_first_name_that_another_has_by_then_is_not_taken_for_who_was_meant() {
    let table = with_oma();
    let other = ["circle", "add", "Oma Anders", "--handle", "oma-2"];
    let ran = table.answer_while(&["privacy", "asked"], &["Oma", ""], &[&["undo"], &other]);
    assert_eq!(ran.code, 11, "{}", ran.err);
    assert!(nobody_asked_to_be_erased(&table));
}

#[test]
fn no_list_leaves_in_which_a_handle_is_another_ones_by_then() {
    let table = Table::with_case("family");
    table.does(&["circle", "edit", "ada", "--phone", "0687654321"]);
    table.does(&OMA);
    let path = table.folder.path().join("lijst.vcf");
    std::fs::write(&path, "van mij").unwrap();
    let typed = ["contacts", "export", "--to", path.to_str().unwrap()];
    let other = ["circle", "add", "Oom Proef", "--handle", "oma"];
    let ran = table.answer_while(&typed, &["2"], &[&["undo"], &other]);
    assert_eq!(ran.code, 11, "{}", ran.err);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "van mij");
}

#[test]
fn a_paper_that_is_made_anew_is_for_nobody_else_of_the_same_first_name() {
    let table = Table::with_case("family");
    let first = ["circle", "add", "Oma Proef", "--handle", "bep"];
    table.does(&first);
    let path = table.folder.path().join("dit.txt");
    std::fs::write(&path, "van mij").unwrap();
    let typed = ["privacy", "access", "Oma", "--as", "txt", "--to"];
    let typed = [&typed[..], &[path.to_str().unwrap()]].concat();
    let print = ["print", "access", "--for", "Oma", "--as", "txt", "--to"];
    let print = [&print[..], &[path.to_str().unwrap()]].concat();
    for typed in [typed, print] {
        let other = ["circle", "add", "Oma Anders", "--handle", "oma-2"];
        let ran = table.answer_while(&typed, &["2", "2"], &[&["undo"], &other]);
        assert_eq!(ran.code, 3, "{typed:?}: {}", ran.err);
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "van mij");
        table.does(&["undo"]);
        table.does(&first);
    }
}

#[test]
fn a_command_stays_in_the_case_it_began_with_when_another_is_in_use_by_then() {
    let table = with_oma();
    let new = ["new-case", "--variant", "family", "--handle", "ander"];
    let by = ["--applicant", "main-person", "--main-person", "Bea Ander"];
    table.does(&[&new[..], &by].concat());
    table.does(&OMA);
    table.does(&["use", "proef"]);
    let typed = ["privacy", "forget"];
    let ran = table.answer_while(&typed, &["oma", "oma"], &[&["use", "ander"]]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let is_there = |case: &str| {
        let people = table.case(case).people;
        people.iter().any(|it| it.handle.as_str() == "oma")
    };
    assert!(!is_there("proef"), "she was shown in this case");
    assert!(is_there("ander"), "and nobody in the other one");
}

#[test]
fn the_term_for_keeping_is_the_one_that_is_set_when_the_role_ends() {
    let table = with_oma();
    let term = |months: &'static str| {
        let keep = ["privacy", "keep-until", "--default", months];
        [&keep[..], &["--reason", "afspraak met de centrale"]].concat()
    };
    table.does(&term("6"));
    let later = term("12");
    let ran = table.answer_while(&["close"], &["1", "", "", "", ""], &[&later[..]]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let until = table.case("proef").application.keep_until.unwrap();
    assert_eq!(until.to_string(), "2027-03-02");
}

/// A breach in the register.
fn breach<'a>(words: &'a str, what: &'a str) -> [&'a str; 7] {
    [
        "privacy", "incident", "add", "--words", words, "--what", what,
    ]
}

#[test]
fn a_breach_is_told_of_at_a_question_and_is_the_one_that_had_the_number_when_it_was_asked() {
    let first = breach("Een lijst lag in de trein.", "papier");
    let told = ["privacy", "incident", "told", "--authority"];
    let table = with_oma();
    table.does(&first);
    let ran = table.answer(&told, &["1"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(
        table.file().incidents().unwrap()[0]
            .authority_told_on
            .is_some()
    );
    // Another breach has the number, or something was noted about this one.
    let table = with_oma();
    table.does(&first);
    let other = breach("Een brief ging naar de buren.", "verstuurd");
    let undone: [&[&str]; 2] = [&["undo"], &other];
    let noted: [&[&str]; 1] = [&["privacy", "incident", "told", "1", "--people"]];
    for others in [&undone[..], &noted[..]] {
        let ran = table.answer_while(&told, &["1"], others);
        assert_eq!(ran.code, 11, "{others:?}: {}", ran.err);
        let register = table.file().incidents().unwrap();
        assert!(register[0].authority_told_on.is_none(), "{others:?}");
    }
    assert!(
        table.file().incidents().unwrap()[0]
            .people_told_on
            .is_some()
    );
}

#[test]
fn no_case_is_taken_for_another_that_has_its_handle_by_then() {
    let make = |name: &'static str| {
        let new = ["new-case", "--variant", "family", "--handle", "ander"];
        [
            &new[..],
            &["--applicant", "main-person", "--main-person", name],
        ]
        .concat()
    };
    let others: [&[&str]; 2] = [&["undo"], &make("Cor Ander")];
    let table = with_oma();
    table.does(&make("Bea Ander"));
    let ran = table.answer_while(&["use"], &["ander"], &others);
    assert_eq!(ran.code, 11, "{}", ran.err);
}

#[test]
fn a_number_that_is_something_else_by_then_is_not_answered_for_it() {
    let ask = |words: &'static str| ["inform", "ask", words, "--wanted-by", "ada"];
    let table = Table::ready("family");
    table.does(&ask("Wat kost het?"));
    let others: [&[&str]; 2] = [&["undo"], &ask("Wie is de voogd?")];
    let answers = ["1", "Niets.", "", ""];
    let ran = table.answer_while(&["inform", "receive"], &answers, &others);
    assert_eq!(ran.code, 11, "{}", ran.err);
    let open = |table: &Table| table.case("proef").information[0].received_on.is_none();
    assert!(open(&table));
    table.does(&["inform", "receive", "1", "--answer", "De oudste zus."]);
    let others: [&[&str]; 4] = [
        &["undo"],
        &["undo"],
        &ask("Hoe laat?"),
        &["inform", "receive", "1"],
    ];
    let ran = table.answer_while(&["inform", "share"], &["1", "", "", ""], &others);
    assert_eq!(ran.code, 11, "{}", ran.err);
    let table = Table::ready("family");
    table.does(&["circle", "add", "Oma Proef", "--handle", "oma"]);
    table.does(&["conference", "dates", "--add", "za 14 mrt"]);
    let others: [&[&str]; 2] = [&["undo"], &["conference", "dates", "--add", "zo 15 mrt"]];
    let ran = table.answer_while(&["conference", "can", "oma"], &["1", "", "", ""], &others);
    assert_eq!(ran.code, 11, "{}", ran.err);
    assert!(table.case("proef").availabilities.is_empty());
}

#[test]
fn every_question_for_a_number_says_of_what_it_is() {
    for path in crate::tidy::files_below(&crate::tidy::root().join("src/commands"), "rs") {
        let text = crate::tidy::source(&path);
        for asked in ["Answer::Number)", "Answer::Numbers)"] {
            for (at, _) in text.match_indices(asked) {
                let behind = text[at + asked.len()..].trim_start();
                let says = behind.starts_with(".of(NumberOf::");
                assert!(says, "{} asks for a number of what?", path.display());
            }
        }
    }
}

/// Put the third agreement of the plan in other words, as another command would.
fn in_other_words(table: &Table, what: String) -> impl Fn() + Send + Sync + use<> {
    let (path, key, at) = (table.path(), table.key().bytes().to_vec(), table.now);
    move || {
        let key = DataKey::from_bytes(&key).unwrap();
        let mut file = CaseFile::open(&path, &key, None).unwrap();
        let handle = Handle::parse("c01").unwrap();
        let seen = file.newest_operation().unwrap();
        let before = file.load(&handle).unwrap().unwrap();
        let mut after = before.clone();
        for agreement in after.agreements.iter_mut().filter(|it| it.number == 3) {
            agreement.what = Line::parse(&what).unwrap();
        }
        let event = Event::CaseUsed { case: handle };
        let record = Record {
            at,
            event: &event,
            before: Some(&before),
            after: Some(&after),
            settings: Vec::new(),
            seen,
        };
        file.record(&record).unwrap();
    }
}

/// Let this happen just before the nth transaction of a command begins. Gives also how many began.
fn just_before(
    nth: usize,
    happens: impl Fn() + Send + Sync + 'static,
) -> (Guard, Arc<AtomicUsize>) {
    let begun = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&begun);
    let guard: Guard = Arc::new(move |context: &AuthContext<'_>| {
        if let AuthAction::Transaction {
            operation: TransactionOperation::Begin,
        } = context.action
            && count.fetch_add(1, Ordering::SeqCst) + 1 == nth
        {
            happens();
        }
        true
    });
    (guard, begun)
}

#[test]
fn what_was_told_of_an_agreement_is_not_recorded_of_another_that_has_its_number_by_then() {
    let case = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/examples/cases/01-een-gezin.yaml"
    );
    let mut table = Table::new();
    table.does(&["import", case, "--as", "c01"]);
    table.on(2026, 5, 2);
    table.does(&["reopen"]);
    let mut refused = 0;
    for nth in 1.. {
        let before = table.case("c01").agreement_progress.len();
        let (guard, begun) = just_before(nth, in_other_words(&table, format!("hond {nth}")));
        table.guard = Some(guard);
        let ran = table.run(&["followup", "progress", "3: running"]);
        table.guard = None;
        let recorded = table.case("c01").agreement_progress.len() > before;
        match ran.code {
            0 => assert!(recorded, "moment {nth}"),
            code => {
                assert_eq!(code, 11, "moment {nth}: {}", ran.err);
                assert!(!recorded, "moment {nth}: refused and recorded");
                refused += 1;
            }
        }
        if begun.load(Ordering::SeqCst) < nth {
            break;
        }
    }
    assert!(refused > 0, "nothing came in between");
}
