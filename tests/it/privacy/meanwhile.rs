//! What changes while a question stands.

use super::{OF_PAUL, holds, opened, reopened};

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
    // A paper that was made meanwhile changes nothing in the case,
    // and is in the list of what to destroy.
    let table = reopened();
    let folder = table.folder.path().to_str().unwrap().to_owned();
    let print = ["print", "plan", "--as", "txt", "--to", &folder];
    let ran = table.answer_while(&erase, &["c01"], &[&print]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.out.contains("het-plan-c01.txt"), "{}", ran.out);
}
