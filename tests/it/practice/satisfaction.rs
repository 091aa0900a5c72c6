//! The forms that came back: a whole pile at once, told by group, and never whose they are.

use super::{family, flat, on_screen};
use crate::desk::Table;

const PILE: &[u8] = b"familie 8 9 7\nfamilie 7 9 -; Joris sprak mij aan\n\nminderjarige - 10 9\n";

/// A family of which three forms came back.
fn with_forms() -> Table {
    let table = family();
    let ran = table.run_with(&["tevredenheid", "--list", "-"], PILE);
    assert_eq!(ran.code, 0, "{}", ran.err);
    table
}

#[test]
fn a_form_that_cannot_be_read_is_refused_and_none_of_the_pile_is_noted() {
    let table = family();
    for (form, code) in [
        ("familie 8 9", "satisfaction-form"),
        ("familie 8 9 7 6", "satisfaction-form"),
        ("familie - - -", "satisfaction-form"),
        ("familie 8 9 11", "mark-unknown"),
        ("familie 8 9 7,5", "mark-unknown"),
        ("Joris 8 9 7", "choice-unknown"),
    ] {
        table.refuses(&["satisfaction", "familie 8 8 8", form], 5, code);
    }
    table.refuses(&["satisfaction", "--drop", "1"], 3, "satisfaction-unknown");
    table.refuses(
        &["satisfaction", "familie 8 8 8", "--drop", "1"],
        2,
        "satisfaction-one-thing",
    );
    assert!(table.case("proef").satisfaction_forms.is_empty());
}

#[test]
fn a_pile_comes_in_at_once_and_each_group_is_told() {
    let table = with_forms();
    let told = flat(&table.does(&["satisfaction"]).out);
    for text in [
        "Tevredenheid, familie: formulieren 2, bijeenkomst 7,5, coördinator 9,0, plan 7,0",
        "Tevredenheid, minderjarige hoofdpersoon: formulieren 1, bijeenkomst -",
        "Opmerking: \"Joris sprak mij aan\"",
    ] {
        assert!(told.contains(text), "{text}: {told}");
    }
    let json = table.does(&["satisfaction", "--json"]).json();
    assert_eq!(json["groups"].as_array().unwrap().len(), 2);
    table.does(&["satisfaction", "--drop", "2"]);
    assert_eq!(table.case("proef").satisfaction_forms.len(), 2);
    table.does(&["undo"]);
    assert_eq!(table.case("proef").satisfaction_forms.len(), 3);
    table.does(&["undo"]);
    assert!(table.case("proef").satisfaction_forms.is_empty());
}

#[test]
fn forms_are_asked_for_one_by_one_and_come_from_yaml_too() {
    let table = family();
    let ran = table.answer(
        &["satisfaction", "--add"],
        &["familie 8 9 7", "netwerk 6 7 8", ""],
    );
    assert_eq!(ran.code, 0, "{}", ran.err);
    let yaml = b"marks: [familie 9 9 9]\n";
    let ran = table.run_with(&["satisfaction", "--from", "-"], yaml);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(table.case("proef").satisfaction_forms.len(), 3);
}

#[test]
fn the_registration_has_the_mean_of_five_forms_of_a_group_and_of_fewer_none() {
    let table = family();
    table.does(&["satisfaction", "familie 8 8 8", "netwerk 2 2 2"]);
    for _ in 0..3 {
        table.does(&["satisfaction", "familie 8 8 7"]);
    }
    let paper = |table: &Table| on_screen(table, &["registration"]);
    assert!(!paper(&table).contains("Cijfer"), "{}", paper(&table));
    table.does(&["satisfaction", "familie 8 8 7"]);
    let told = paper(&table);
    assert!(told.contains("7,2 (formulieren: 5)"), "{told}");
    assert!(!told.contains("netwerk"), "{told}");
}

#[test]
fn what_was_written_on_a_form_is_for_who_is_named_in_it_and_is_forgotten_with_them() {
    let table = with_forms();
    let letter = |who: &str| on_screen(&table, &["access", "--for", who]);
    assert!(letter("broer-1").contains("sprak mij aan"));
    assert!(!letter("Roos").contains("sprak mij aan"));
    table.does(&["privacy", "forget", "broer-1", "--confirm", "broer-1"]);
    let remark = table.case("proef").satisfaction_forms.remove(1).remark;
    assert!(!remark.unwrap().as_str().contains("Joris"));
}
