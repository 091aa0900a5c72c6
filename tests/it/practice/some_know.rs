//! What came in is the same for everyone (R11).

use super::{family, flat, invited, is_found};
use crate::desk::Table;

/// A circle that waits for an answer, which came.
fn answered() -> Table {
    let table = invited();
    table.does(&[
        "inform",
        "ask",
        "Wat zegt de verhuurder?",
        "--wanted-by",
        "Roos",
        "--of",
        "bewindvoerder-1",
    ]);
    table.does(&["inform", "receive", "1", "--answer", "Hij wacht tot mei."]);
    table
}

#[test]
fn that_one_person_heard_the_answer_is_kept_and_the_others_are_not_forgotten() {
    let table = answered();
    assert!(!is_found(&table, "known-by-some"));
    let ran = table.does(&["inform", "share", "1", "zus-1", "--json"]);
    let found = ran.json()["findings"].as_array().unwrap().clone();
    assert!(found.iter().any(|it| it["code"] == "known-by-some"));
    assert!(is_found(&table, "known-by-some"));
    let case = table.case("proef");
    assert_eq!(case.information_told.len(), 1);
    assert_eq!(case.information[0].shared_on, None, "not everyone has it");
    table.does(&["inform", "share", "1", "--to", "Roos"]);
    for shown in [&["show"][..], &["inform", "show"]] {
        let text = flat(&table.does(shown).out);
        assert!(
            text.contains("Informatie 1 is al bekend bij zus-1, hoofdpersoon-1"),
            "{text}"
        );
    }
    table.does(&["inform", "share", "1"]);
    assert!(!is_found(&table, "known-by-some"), "now everyone has it");
    table.does(&["undo"]);
    assert!(is_found(&table, "known-by-some"));
    table.does(&["undo"]);
    table.does(&["undo"]);
    assert!(table.case("proef").information_told.is_empty());
}

/// The command that tells somebody what they missed; nothing when nobody missed it.
fn told_to(table: &Table) -> Option<String> {
    let told = table.does(&["status", "--json"]).json();
    let steps = told["steps"].as_array().unwrap().clone();
    let missed = steps.iter().find(|it| it["step"] == "information-missed")?;
    missed["command"].as_str().map(str::to_owned)
}

#[test]
fn who_was_left_alone_or_left_out_when_it_was_shared_and_comes_back_is_told_it() {
    let mut table = answered();
    table.does(&["circle", "leave-alone", "zus-1"]);
    let out = [
        "circle",
        "exclude",
        "broer-1",
        "--reason",
        "te veel stemmen",
    ];
    table.does(&[&out[..], &["--decided-by", "Roos", "--instead", "brief"]].concat());
    table.does(&["inform", "share", "1"]);
    assert_eq!(told_to(&table), None, "who takes part has it");
    let shared_on = table.case("proef").information[0].shared_on;
    table.on(2026, 3, 5);
    table.does(&["circle", "exclude", "broer-1", "--lift"]);
    assert_eq!(
        told_to(&table).as_deref(),
        Some("ekc inform share 1 broer-1")
    );
    table.does(&["inform", "share", "1", "broer-1"]);
    assert_eq!(told_to(&table), None);
    // She comes back by herself, and is asked anew.
    table.does(&["circle", "leave-alone", "zus-1", "--again"]);
    assert_eq!(told_to(&table), None, "her no stands");
    table.does(&["invite", "zus-1"]);
    assert_eq!(told_to(&table).as_deref(), Some("ekc inform share 1 zus-1"));
    assert!(is_found(&table, "came-back-after-sharing"));
    table.does(&["inform", "share", "1"]);
    assert_eq!(told_to(&table), None, "now everyone has it");
    let information = &table.case("proef").information[0];
    assert_eq!(information.shared_on, shared_on, "the first day is kept");
}

#[test]
fn who_was_put_in_by_mistake_before_it_was_shared_can_still_be_taken_out() {
    let table = answered();
    let add = ["circle", "add", "Wiebrecht Zand", "--relation", "tante"];
    table.does(&[&add[..], &["--tie", "familie", "--named-by", "Joris"]].concat());
    table.does(&["inform", "share", "1"]);
    table.does(&["circle", "drop", "tante-1"]);
    let told = table.case("proef").information_told;
    assert!(told.iter().all(|it| it.person.as_str() != "tante-1"));
}

#[test]
fn an_answer_that_is_another_is_heard_by_nobody_yet() {
    let table = answered();
    table.does(&["inform", "share", "1", "zus-1"]);
    table.does(&["inform", "receive", "1", "--answer", "Hij wacht tot juni."]);
    assert!(table.case("proef").information_told.is_empty());
}

#[test]
fn an_answer_that_did_not_come_was_heard_by_nobody() {
    let table = family();
    table.does(&[
        "inform",
        "ask",
        "Wat zegt de verhuurder?",
        "--wanted-by",
        "Roos",
    ]);
    table.refuses(
        &["inform", "share", "1", "zus-1"],
        4,
        "information-not-received",
    );
    table.refuses(&["inform", "share", "1", "niemand"], 3, "person-unknown");
}

#[test]
fn who_wants_rest_is_told_nothing() {
    let table = answered();
    table.does(&["circle", "leave-alone", "zus-1", "--never"]);
    table.refuses(&["inform", "share", "1", "zus-1"], 4, "forbidden-contact");
}

#[test]
fn who_is_forgotten_takes_along_what_they_heard() {
    let table = answered();
    table.does(&["inform", "share", "1", "broer-1", "zus-1"]);
    table.does(&["privacy", "forget", "broer-1", "--confirm", "broer-1"]);
    let told = table.case("proef").information_told;
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].person.as_str(), "zus-1");
}

#[test]
fn a_place_that_tells_of_somebody_is_remarked_on_and_names_that_person_and_no_namesake() {
    let table = family();
    for (name, relation) in [("Mirjam van Vliet", "nicht"), ("Ruben van Vliet", "neef")] {
        let add = ["circle", "add", name, "--relation", relation];
        table.does(&[&add[..], &["--tie", "familie", "--named-by", "Joris"]].concat());
    }
    // She is in the list before him, and is not meant.
    for other in ["nicht-1", "neef-1"] {
        let apart = ["circle", "apart", "buurman-1", other, "--order"];
        table.does(&[&apart[..], &["contactverbod"]].concat());
    }
    table.does(&["invite", "buurman-1", "--explained", "vandaag"]);
    let set = ["conference", "set", "--date", "za 21 mrt", "--time=13:00"];
    let place = ["--place", "bij Ruben van Vliet thuis"];
    let told = table.does(&[&set[..], &place, &["--json"]].concat()).json();
    let findings = told["findings"].as_array().unwrap();
    let of_the_place: Vec<&str> = findings
        .iter()
        .filter(|it| it["code"] == "text-tells")
        .map(|it| it["text"].as_str().unwrap())
        .collect();
    assert_eq!(of_the_place.len(), 1, "{told:#}");
    assert!(
        of_the_place[0].contains("De plek") && of_the_place[0].contains("neef-1"),
        "{of_the_place:#?}"
    );
    let paper = ["print", "uitnodiging", "--for", "buurman-1", "--as", "txt"];
    let paper = [&paper[..], &["--to", "-"]].concat();
    let refused = table.refuses(&paper, 8, "paper-tells").failure();
    let what = refused["what"].as_str().unwrap();
    assert!(
        what.contains("neef-1") && what.contains("de plek"),
        "{what}"
    );
}
