//! Whether somebody is the one who may never be approached, by the parts of a name.

use super::{does_and_tells, family};
use crate::desk::Table;

/// Run a command that is done, and of which nobody is taken for somebody else.
fn does_silently(table: &Table, args: &[&str]) {
    let told = table.does(&[args, &["--json"]].concat());
    assert!(!told.out.contains("namesake"), "{}", told.out);
}

#[test]
fn a_forbidden_name_is_known_by_its_parts() {
    let table = family();
    let never = ["circle", "leave-alone", "--name", "Karel Vos", "--never"];
    table.does(&[&never[..], &["--relation", "geldschieter"]].concat());
    // All of it and no name more, however it is typed.
    for name in [
        "karel vos",
        "Karel Vos (51)",
        "Dhr. Karel van der Vos",
        "Vos, Karel",
    ] {
        table.refuses(&["circle", "add", name], 4, "never-to-be-added");
    }
    // A part of it: it may be somebody else, and that is asked.
    for name in ["Karel", "K. Vos", "Karel Bakker", "Wil Vos-Smit"] {
        does_and_tells(&table, &["circle", "add", name], "namesake");
    }
    does_silently(&table, &["circle", "add", "Karin de Vosse"]);
    let rename = ["circle", "edit", "buurman-1", "--name", "Dirk Vos"];
    does_and_tells(&table, &rename, "namesake");
    let rename = ["circle", "edit", "buurman-1", "--name", "Karel Vos"];
    table.refuses(&rename, 4, "never-to-be-added");
}

#[test]
fn a_namesake_with_a_name_more_comes_in_and_is_asked_about() {
    let table = family();
    let never = ["circle", "leave-alone", "--name", "Karel Vos", "--never"];
    table.does(&[&never[..], &["--relation", "geldschieter"]].concat());
    let refused = table.refuses(&["circle", "add", "Karel Vos"], 4, "never-to-be-added");
    let now = refused.failure()["now"].as_str().unwrap().to_owned();
    assert!(now.contains("junior"), "{now}");
    for name in ["Karel Vos junior", "Karel Willem Vos"] {
        does_and_tells(&table, &["circle", "add", name], "namesake");
    }
}

#[test]
fn who_is_in_the_case_already_is_looked_at_when_a_name_becomes_forbidden() {
    let table = family();
    table.does(&["circle", "add", "K. Vos", "--relation", "kennis"]);
    let never = ["circle", "leave-alone", "--name", "Karel Vos", "--never"];
    does_and_tells(&table, &never, "namesake");
    // A brother who may never be approached bears the name of the whole family.
    let never = ["circle", "leave-alone", "broer-1", "--never"];
    does_silently(&table, &never);
    does_silently(&table, &["circle", "add", "Sanne Veldkamp"]);
    does_and_tells(&table, &["circle", "add", "J. Veldkamp"], "namesake");
}

#[test]
fn a_name_of_one_word_is_that_of_many_and_shuts_nobody_out() {
    let table = family();
    let never = ["circle", "leave-alone", "--name", "Karel", "--never"];
    table.does(&never);
    table.refuses(&["circle", "add", "karel"], 4, "never-to-be-added");
    does_and_tells(&table, &["circle", "add", "Karel Bakker"], "namesake");
}

#[test]
fn who_is_in_the_case_under_another_spelling_is_the_same_one() {
    let table = family();
    table.does(&["circle", "add", "Jan-Willem Vos"]);
    table.refuses(&["circle", "add", "jan willem vos"], 6, "person-twice");
    table.refuses(
        &["circle", "add", "Jan\u{AD}-Willem Vos"],
        6,
        "person-twice",
    );
    let never = [
        "circle",
        "leave-alone",
        "--name",
        "Jan Willem Vos",
        "--never",
    ];
    table.refuses(&never, 6, "person-twice");
}

#[test]
fn a_handle_that_is_a_name_and_a_home_of_others_means_one_person_wherever_it_is_typed() {
    let table = Table::ready("family");
    for (name, handle, home) in [
        ("Truus Bakker", "jan", "Kerkstraat 2"),
        ("Jan Anders", "oom", "Kerkstraat 4"),
        ("Bep Vos", "bep", "Jan"),
        ("Cor Vos", "cor", "Jan"),
        ("Dirk Smit", "dirk", "Dorpsweg 8"),
        ("Els Smit", "els", "Dorpsweg 8"),
    ] {
        let who = ["circle", "add", name, "--handle", handle];
        table.does(&[&who[..], &["--household", home]].concat());
    }
    let cards = |who: &'static str| ["contacts", "export", "--for", who, "--to", "-"];
    let list = table.does(&cards("Jan")).out;
    let letter = [
        "print", "access", "--for", "Jan", "--as", "txt", "--to", "-",
    ];
    let letter = table.does(&letter).out;
    for told in [list, letter] {
        assert!(told.contains("Truus") && !told.contains("Bep"), "{told}");
    }
    table.does(&["contact", "Jan", "--way", "phone"]);
    let contacts = table.case("proef").contacts;
    let spoken: Vec<&str> = contacts.iter().map(|it| it.person.as_str()).collect();
    assert_eq!(spoken, ["jan"]);
    // A house is all who live in it, and nobody is on a list twice.
    for who in ["Dorpsweg 8", "dirk, els, Els Smit,DIRK"] {
        let list = table.does(&cards(who)).out;
        assert_eq!(list.matches("BEGIN:VCARD").count(), 2, "{who}: {list}");
    }
    // Who can be asked is asked which of two is meant.
    let ran = table.answer(&cards("Smit"), &["2"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let is_els = ran.out.contains("Els") && !ran.out.contains("Dirk");
    assert!(is_els, "{}", ran.out);
}
