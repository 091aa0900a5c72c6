//! What leaves is noted, as it was when it left.

use super::{inside, text_of, under_way, with_a_plan};

#[test]
fn a_paper_tells_what_stands_when_it_leaves_and_not_what_stood_before_the_question() {
    let table = under_way();
    let path = inside(&table, "brief.txt");
    let print = ["print", "invitation", "--for", "oma", "--to", &path];
    let print = [&print[..], &["--as", "txt"]].concat();
    table.does(&print);
    let other: &[&str] = &["conference", "set", "--place", "Zaal Noord"];
    let ran = table.answer_while(&print, &["2"], &[other]);
    assert_eq!(ran.code, 130, "asked again: {}", ran.err);
    table.does(&["undo"]);
    let ran = table.answer_while(&print, &["2", "2"], &[other]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let letter = std::fs::read_to_string(&path).unwrap();
    assert!(
        letter.contains("Zaal Noord") && !letter.contains("Buurthuis"),
        "{letter}"
    );
}

#[test]
fn undo_takes_back_what_was_recorded_and_says_that_paper_stays() {
    let table = under_way();
    table.does(&["answer", "oma", "ja"]);
    table.does(&[
        "print",
        "invitation",
        "--for",
        "oma",
        "--as",
        "txt",
        "--to",
        "-",
    ]);
    let before = table.content();
    let ran = table.answer(&["undo"], &["1"]);
    assert_eq!(
        (ran.code, table.content()),
        (130, before),
        "no is the first answer"
    );
    let ran = table.does(&["undo"]);
    assert!(
        ran.out.contains("oma") && ran.err.contains("1 bestand"),
        "{}{}",
        ran.out,
        ran.err
    );
    assert!(
        table
            .case("proef")
            .invitation(1, &ekc::domain::text::Handle::parse("oma").unwrap())
            .unwrap()
            .answer
            .is_none()
    );
    let log = table.does(&["log", "--json"]).json();
    assert!(
        log["lines"]
            .as_array()
            .unwrap()
            .iter()
            .any(|line| line["did"]["id"] == "printed-for"),
        "the line about the paper stays"
    );
    assert!(!table.does(&["redo"]).err.contains("bestand"));
}

#[test]
fn what_is_erased_is_said_with_the_papers_that_were_made_for_someone() {
    let table = under_way();
    let path = inside(&table, "oma.html");
    table.does(&[
        "print",
        "invitation",
        "--for",
        "oma",
        "--as",
        "html",
        "--to",
        &path,
    ]);
    let letter = text_of(
        &table,
        &["print", "erasure", "--for", "oma", "--on", "2026-05-01"],
    );
    assert!(
        letter.contains("1 mei 2026") && letter.contains("uitnodiging"),
        "{letter}"
    );
    assert!(
        !letter.contains(&path),
        "where it lies is the coordinator's own: {letter}"
    );
    table.refuses(&["print", "erasure", "--for", "oma"], 5, "field-missing");
}

#[test]
fn what_cannot_be_written_is_not_noted_as_made() {
    let table = with_a_plan();
    // Where the paper is written first there is a folder with something in it.
    std::fs::create_dir_all(table.folder.path().join("plan.txt.ekc-out.new").join("vol")).unwrap();
    table.refuses(
        &[
            "print",
            "plan",
            "--as",
            "txt",
            "--to",
            &inside(&table, "plan.txt"),
        ],
        15,
        "cannot-write",
    );
    assert!(!table.does(&["log"]).out.contains("plan.txt"));
}

#[test]
fn a_paper_and_json_do_not_run_through_each_other() {
    let table = with_a_plan();
    table.refuses(
        &["print", "plan", "--as", "txt", "--to", "-"],
        2,
        "paper-and-json",
    );
    assert!(
        table
            .does(&["print", "plan", "--as", "txt", "--to", "-"])
            .out
            .contains("soep brengen")
    );
}
