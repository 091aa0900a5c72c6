//! Somebody calls after months: half a name or a number is enough to know in which case it is.

use crate::desk::Table;
use serde_json::Value;

/// Two cases; in the second a neighbour whose number and name the first one has only in a text.
fn two_cases() -> Table {
    let table = Table::ready("family");
    table.does(&[
        "circle",
        "add",
        "Jörg Çelik",
        "--relation",
        "oom",
        "--phone",
        "06-12345678",
    ]);
    table.does(&[
        "question",
        "Wie helpt mij op donderdag met de kinderen?",
        "--by",
        "ada",
    ]);
    table.does(&[
        "new-case",
        "--variant",
        "neighbourhood",
        "--applicant",
        "main-person",
        "--main-person",
        "Bea van der Wilgen",
        "--handle",
        "kade",
    ]);
    table
}

/// What was found: the case, the list and the field of each place.
fn places(table: &Table, text: &str) -> Vec<String> {
    let found = table.does(&["find", text, "--json"]).json();
    let of = |it: &Value| {
        let part = |name: &str| it[name].as_str().unwrap().to_owned();
        format!("{} {} {}", part("case"), part("list"), part("field"))
    };
    found["found"].as_array().unwrap().iter().map(of).collect()
}

#[test]
fn half_a_name_a_number_or_a_word_leads_to_the_case() {
    let table = two_cases();
    for text in ["celik", "joerg", "+31 6 12 34 56 78"] {
        let found = places(&table, text);
        assert_eq!(found.len(), 1, "{text}: {found:?}");
        assert!(found[0].starts_with("proef people "), "{text}: {found:?}");
    }
    assert_eq!(places(&table, "wilgen"), ["kade people name"]);
    assert_eq!(places(&table, "DONDERDAG"), ["proef questions words"]);
    assert_eq!(places(&table, "vrijdag"), Vec::<String>::new());
    // What the program itself writes is not what somebody typed.
    assert_eq!(places(&table, "main-person"), Vec::<String>::new());
}

#[test]
fn it_is_told_where_it_stands_and_without_names_only_that() {
    let mut table = two_cases();
    table.screen = Some(120);
    for lang in ["nl", "en"] {
        table.lang = lang;
        let told = table.does(&["find", "celik"]).out;
        assert!(told.contains("proef"), "{told}");
        assert!(told.contains("oom-1 (Jörg)"), "{told}");
        assert!(told.contains("Jörg Çelik"), "{told}");
        let told = table.does(&["find", "celik", "--handles"]).out;
        assert!(told.contains("oom-1"), "{told}");
        assert!(!told.contains("Jörg") && !told.contains("Çelik"), "{told}");
        let told = table.does(&["find", "vrijdag"]).out;
        assert!(!told.contains("proef"), "{told}");
    }
    // The question is asked, so that the name does not come into the history of the shell.
    let told = table.answer(&["zoek"], &["donderdag"]);
    assert_eq!(told.code, 0, "{}", told.err);
    assert!(told.out.contains("met de kinderen"), "{}", told.out);
    table.refuses(&["find", "é"], 2, "find-too-short");
}

#[test]
fn what_is_gone_is_not_found() {
    let table = two_cases();
    table.does(&["circle", "drop", "oom-1", "--case", "proef"]);
    assert_eq!(places(&table, "celik"), Vec::<String>::new());
    table.does(&["undo"]);
    assert_eq!(places(&table, "celik"), ["proef people name"]);
}

#[test]
fn a_screen_gets_the_newest_cases_and_hears_that_there_are_more() {
    let mut table = two_cases();
    table.screen = Some(120);
    for (args, shows_all) in [
        (&["list", "--most", "1"][..], false),
        (&["list", "--most", "2"], true),
        (&["list", "--open", "--most", "1"], false),
        (&["list"], true),
    ] {
        let told = table.does(args);
        assert!(told.out.contains("kade"), "{args:?}: {}", told.out);
        assert_eq!(
            told.out.contains("proef"),
            shows_all,
            "{args:?}: {}",
            told.out
        );
        let says_more = told.err.contains("ekc list --most");
        assert_eq!(says_more, !shows_all, "{args:?}: {}", told.err);
    }
    let listed = table.does(&["list", "--most", "1", "--json"]).json();
    assert_eq!(listed["has_more"], true);
    assert_eq!(table.does(&["list", "--json"]).json()["has_more"], false);
}
