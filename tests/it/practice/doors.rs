//! A street, door by door: found, visited, told apart and counted by household.

use super::{day, does_and_tells, flat, invitation, people_of, street};
use crate::desk::Table;

/// Four doors in one street, as a list that is pasted.
const DOORS: &str = "Mensje Vonk; bewoner; Molenwerf 2\n\
                     Teun Abbas; bewoner; Molenwerf 4\n\
                     Rika Stam; bewoner; Molenwerf 6\n\
                     Loek Baan; bewoner; Molenwerf 3\n";

fn paste(table: &Table, list: &str) -> String {
    let ran = table.run_with(&["circle", "add", "--list", "-"], list.as_bytes());
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    format!("{}{}", ran.out, ran.err)
}

fn of_doors() -> Table {
    let table = street();
    paste(&table, DOORS);
    table
}

/// The handle of somebody by their name.
fn who(table: &Table, name: &str) -> String {
    let told = table.does(&["circle", "show", "--json"]).json();
    let all = told["people"].as_array().unwrap().clone();
    let found = all.iter().find(|it| it["name"] == name);
    let found = found.unwrap_or_else(|| panic!("no {name}: {told:#}"));
    found["handle"].as_str().unwrap().to_owned()
}

#[test]
fn a_number_is_a_house_in_a_street_and_it_is_said_who_lives_there() {
    let table = of_doors();
    let visit = ["--way", "bezoek", "--reached", "nee"];
    for address in ["3", "Molenwerf 3", "molenwerf 3"] {
        let ran = table.does(&[&["contact", address][..], &visit].concat());
        let told = format!("{}{}", ran.out, ran.err);
        assert!(told.contains(&who(&table, "Loek Baan")), "{told}");
        assert!(told.contains("Loek Baan"), "{told}");
    }
    let nobody = [&["contact", "5"][..], &visit].concat();
    table.refuses(&nobody, 5, "number-is-nobody");
    // Two streets may have the same number.
    paste(&table, "Ina Vos; bewoner; Kade 3\n");
    let three = [&["contact", "3"][..], &visit].concat();
    table.refuses(&three, 6, "person-several");
    table.does(&[&["contact", "Kade 3"][..], &visit].concat());
}

#[test]
fn elsewhere_a_number_is_a_row_of_the_list_at_the_question_and_nobody_on_the_command_line() {
    let table = super::family();
    let call = ["contact", "2", "--way", "telefoon"];
    let refused = table.refuses(&call, 5, "number-is-nobody").failure();
    assert!(!refused.to_string().contains("straat"), "{refused:#}");
    let asked = table.answer(&["circle", "named-by"], &["3", "zus-1"]);
    assert_eq!(asked.code, 0, "{}{}", asked.out, asked.err);
    assert!(asked.out.contains("broer-1"), "{}", asked.out);
}

#[test]
fn a_round_along_the_doors_is_one_command() {
    let table = of_doors();
    paste(&table, "Joke Abbas; bewoner; Molenwerf 4\n");
    let round = [
        "contact",
        "2",
        "Molenwerf 4",
        "--way",
        "bezoek",
        "--reached",
        "nee",
    ];
    assert_eq!(people_of(&table, &round).split(", ").count(), 3);
    table.does(&["contact", "6", "--way", "bezoek"]);
    let yaml = b"person: 3\nway: bezoek\nreached: nee\n";
    let ran = table.run_with(&["contact", "--from", "-"], yaml);
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    table.does(&["answer", "2", "ja"]);
    let told = table.does(&["circle", "show"]).out;
    assert!(
        told.contains("4 huishoudens. Gesproken: 1. Er komt iemand: 1."),
        "{told}"
    );
    assert!(
        told.contains("Nog geen antwoord: Molenwerf 3, Molenwerf 4, Molenwerf 6."),
        "{told}"
    );
}

#[test]
fn a_list_that_is_pasted_again_fills_in_what_was_not_known() {
    let table = of_doors();
    let again = "Mensje Vonk; bewoner; Molenwerf 2; 0612345678\nEls Kok; bewoner; Molenwerf 8\n";
    let told = paste(&table, again);
    assert!(
        told.contains("Alleen wat nog niet bekend was, komt erbij"),
        "{told}"
    );
    let shown = table.does(&["show", "--json"]).json();
    let people = shown["case"]["people"].as_array().unwrap().clone();
    let mensje = people.iter().find(|it| it["name"] == "Mensje Vonk");
    assert_eq!(mensje.unwrap()["phone"], "0612345678");
    // Another number does not take the place of what is known, and nothing new is nothing done.
    let other = "Mensje Vonk; bewoner; Molenwerf 2; 0687654321\n";
    table.refuses_with(
        &["circle", "add", "--list", "-"],
        other.as_bytes(),
        6,
        "nothing-changed",
    );
}

#[test]
fn a_door_without_a_name_is_invited_and_gets_its_name_when_somebody_comes() {
    let mut table = of_doors();
    day(&table);
    table.does(&[
        "circle",
        "add",
        "--household",
        "Molenwerf 9",
        "--relation",
        "bewoner",
    ]);
    let door = who(&table, "Molenwerf 9");
    table.does(&["invite", "9", "--how", "brief"]);
    assert_eq!(invitation(&table, &door)["invited_how"], "letter");
    table.on(2026, 3, 21);
    let guest = ["conference", "arrive", "--guest", "Anneke Baan"];
    let ran = table.does(&[&guest[..], &["--household", "Molenwerf 9", "--json"]].concat());
    assert!(!ran.out.contains("walk-in"), "{}", ran.out);
    assert_eq!(who(&table, "Anneke Baan"), door);
}

#[test]
fn a_street_without_a_number_is_no_house_and_a_door_without_a_name_is_a_resident() {
    let table = of_doors();
    day(&table);
    table.does(&["circle", "add", "--household", "Molenwerf 11"]);
    let visit = ["contact", "Molenwerf", "--way", "bezoek"];
    table.refuses(&visit, 6, "person-several");
    table.does(&["invite", "11", "--how", "brief"]);
    let letter = super::on_screen(&table, &["uitnodiging", "--for", "Molenwerf 11"]);
    assert!(letter.contains("Beste bewoner,"), "{letter}");
    assert!(letter.contains("Aan: bewoner, Molenwerf 11"), "{letter}");
}

#[test]
fn any_part_of_a_name_finds_somebody_and_several_are_named() {
    let table = super::family();
    for (who, handle) in [("Mollema", "buurman-1"), ("prins", "bewindvoerder-1")] {
        table.does(&["contact", who, "--way", "telefoon"]);
        let called = table.case("proef").contacts.pop().unwrap();
        assert_eq!(called.person.as_str(), handle);
    }
    let call = ["contact", "Veldkamp", "--way", "telefoon"];
    let refused = table.refuses(&call, 6, "person-several").failure();
    let what = refused["what"].as_str().unwrap();
    assert!(what.contains("zus-1") && what.contains("broer-1"), "{what}");
}

#[test]
fn a_house_is_one_however_its_address_is_typed() {
    let table = of_doors();
    day(&table);
    table.does(&["circle", "add", "Joke Abbas", "--household", "MOLENWERF 4"]);
    let told = table.does(&["circle", "show"]).out;
    assert!(told.contains("4 huishoudens"), "{told}");
    let letters = super::each(&table, &["print", "buurtbrief", "--as", "txt"]);
    assert_eq!(letters.len(), 4, "{letters:#?}");
    let visit = ["contact", "4", "--way", "bezoek", "--reached", "nee"];
    assert_eq!(people_of(&table, &visit).split(", ").count(), 2);
    let again = ["circle", "add", "Joke Abbas", "--household", "molenwerf 4"];
    table.refuses(&again, 6, "person-twice");
    // And the door that was not opened yet is the same one.
    table.does(&["circle", "add", "--household", "Molenwerf 9"]);
    let door = who(&table, "Molenwerf 9");
    table.does(&["circle", "add", "Anneke Baan", "--household", "molenwerf 9"]);
    assert_eq!(who(&table, "Anneke Baan"), door);
}

#[test]
fn a_house_where_everybody_said_no_gets_no_letter_unless_it_is_asked_for() {
    let table = of_doors();
    paste(&table, "Joke Abbas; bewoner; Molenwerf 4\n");
    day(&table);
    table.does(&["answer", "Molenwerf 3", "nee"]);
    table.does(&["answer", &who(&table, "Joke Abbas"), "nee"]);
    let letters = super::each(&table, &["print", "buurtbrief", "--as", "txt"]);
    let goes_to = |address: &str| letters.iter().any(|it| it.contains(address));
    assert!(!goes_to("Molenwerf 3"), "{letters:#?}");
    assert!(
        goes_to("Molenwerf 4"),
        "somebody there is still to be asked"
    );
    // Once nobody is left to ask, no letter for all takes its place.
    for name in ["Mensje Vonk", "Teun Abbas", "Rika Stam"] {
        table.does(&["answer", &who(&table, name), "nee"]);
    }
    let print = ["print", "buurtbrief", "--as", "txt", "--to", "-"];
    table.refuses(&print, 3, "nobody-to-print-for");
}

#[test]
fn who_was_there_answered_by_it() {
    let mut table = of_doors();
    day(&table);
    table.on(2026, 3, 21);
    let guest = ["conference", "arrive", "--guest", "Anneke Baan"];
    table.does(&[&guest[..], &["--household", "Molenwerf 9"]].concat());
    let told = flat(&table.does(&["circle", "show"]).out);
    assert!(told.contains("Nog geen antwoord: Molenwerf 2"), "{told}");
    let open = told.split("Nog geen antwoord:").nth(1).unwrap();
    assert!(!open.contains("Molenwerf 9"), "{told}");
}

#[test]
fn a_letter_to_a_house_is_named_after_its_number_also_when_another_is_left_alone() {
    let table = of_doors();
    day(&table);
    let names = || {
        let folder = tempfile::tempdir().unwrap();
        let to = folder.path().display().to_string();
        table.does(&["print", "buurtbrief", "--as", "txt", "--to", &to]);
        let mut names: Vec<String> = std::fs::read_dir(folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    };
    let of = |numbers: &[&str]| -> Vec<String> {
        let name = |number: &&str| format!("buurtbrief-proef-{number}.txt");
        numbers.iter().map(name).collect()
    };
    assert_eq!(names(), of(&["2", "3", "4", "6"]));
    table.does(&["circle", "leave-alone", "3"]);
    assert_eq!(names(), of(&["2", "4", "6"]));
}

#[test]
fn two_houses_with_one_number_are_told_apart_by_a_number_and_not_by_who_lives_there() {
    let table = of_doors();
    day(&table);
    paste(
        &table,
        "Ina Vos; bewoner; Kade 3\nPim Valk; bewoner; Kade 3\n",
    );
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().display().to_string();
    table.does(&["print", "buurtbrief", "--as", "txt", "--to", &to]);
    let entries = std::fs::read_dir(folder.path()).unwrap();
    let name = |entry: std::fs::DirEntry| entry.file_name().into_string().unwrap();
    let names: Vec<String> = entries.map(|it| name(it.unwrap())).collect();
    assert_eq!(names.len(), 5, "{names:?}");
    for number in ["3-1", "3-2"] {
        let name = format!("buurtbrief-proef-{number}.txt");
        assert!(names.contains(&name), "{names:?}");
    }
    for who in [who(&table, "Ina Vos"), who(&table, "Loek Baan")] {
        assert!(!names.iter().any(|name| name.contains(&who)), "{names:?}");
    }
}

#[test]
fn a_guest_has_a_house_a_tie_and_may_bear_the_name_of_another() {
    let mut table = of_doors();
    day(&table);
    table.on(2026, 3, 21);
    let guest = ["conference", "arrive", "--guest", "Loek Baan"];
    let son = [&guest[..], &["--relation", "zoon"]].concat();
    let refused = table.refuses(&son, 6, "guest-known").failure();
    let now = refused["now"].as_str().unwrap();
    let known = format!("ekc conference arrive {}.", who(&table, "Loek Baan"));
    assert!(now.contains(&known), "{now}");
    table.does(&[&son[..], &["--household", "Molenwerf 5", "--tie", "buur"]].concat());
    table.does(&[&guest[..], &["--handle", "loek-junior"]].concat());
    let told = table.does(&["show", "--json"]).json();
    let people = told["case"]["people"].as_array().unwrap().clone();
    let of_name = people.iter().filter(|it| it["name"] == "Loek Baan");
    assert_eq!(of_name.count(), 3);
    table.refuses(
        &["conference", "arrive", "bewoner-1", "--household", "Kade 1"],
        2,
        "only-with-guest",
    );
}

#[test]
fn a_guest_who_was_forgotten_at_the_table_is_written_down_after_the_end() {
    let mut table = super::invited();
    super::held(&mut table);
    does_and_tells(
        &table,
        &[
            "conference",
            "arrive",
            "--guest",
            "Nel Smit",
            "--relation",
            "tante",
        ],
        "walk-in",
    );
    table.refuses(&["conference", "arrive", "--all"], 4, "conference-ended");
}
