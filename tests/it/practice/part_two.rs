//! Part 2: who was there of the coordinators, and who chose that somebody stays.

use super::{checked, day, is_found, of_two, street};
use crate::desk::Table;
use ekc::domain::choice::YesNo;

/// A street on its day, with two coordinators and somebody who came.
fn street_on_the_day() -> Table {
    let mut table = street();
    table.does(&["circle", "add", "Mensje Vonk", "--relation", "bewoner"]);
    day(&table);
    table.does(&["invite", "Mensje", "--explained", "vandaag"]);
    table.does(&["answer", "Mensje", "ja"]);
    table.on(2026, 3, 21);
    table.does(&["conference", "arrive", "--all"]);
    table.does(&["conference", "part", "1", "--at", "13:00"]);
    table
}

#[test]
fn of_two_coordinators_it_is_kept_which_was_in_part_two() {
    let table = street_on_the_day();
    let part = ["conference", "part", "2", "--at", "14:00", "--coordinator"];
    table.refuses(
        &[&part[..], &["Piet: nee"]].concat(),
        3,
        "coordinator-unknown",
    );
    table.does(&[&part[..], &["Ruben: nee"]].concat());
    let case = table.case("proef");
    assert_eq!(
        case.conferences[0].coordinator_in_part_two,
        Some(YesNo::Yes),
        "the other one leads"
    );
    let rows = &case.coordinators_in_part_two;
    assert_eq!(
        (rows.len(), rows[0].coordinator, rows[0].there),
        (1, 2, YesNo::No)
    );
    assert!(!is_found(&table, "coordinator-absent"));
    table.does(&["conference", "part", "3", "--at", "16:00"]);
    let shown = table.does(&["show"]).out;
    assert!(shown.contains("niet bij deel 2: Ruben Kok"), "{shown}");
    // What is not said anew stays.
    table.does(&["conference", "part", "2", "--at", "14:10"]);
    assert_eq!(table.case("proef").coordinators_in_part_two.len(), 1);
    // Neither of them, in a file.
    let none = "part: '2'\nat: '14:00'\ncoordinator: ['Sara: nee', '2: nee']\n";
    let from = ["conference", "part", "--from", "-", "--json"];
    let told = table.run_with(&from, none.as_bytes());
    assert!(
        told.out.contains("coordinator-absent"),
        "{}{}",
        told.out,
        told.err
    );
    table.does(&["undo"]);
    assert!(!is_found(&table, "coordinator-absent"));
}

#[test]
fn no_coordinator_is_in_private_time_also_when_named() {
    let mut table = of_two();
    table.does(&["edit-case", "--coordinator", "Ruben Kok", "--independent"]);
    day(&table);
    table.on(2026, 3, 21);
    table.does(&["conference", "arrive", "Roos"]);
    let part = ["conference", "part", "2", "--at", "14:00", "--coordinator"];
    table.refuses(
        &[&part[..], &["Sara: ja"]].concat(),
        4,
        "coordinator-in-private-time",
    );
    table.does(&[&part[..], &["Sara: nee"]].concat());
}

#[test]
fn two_main_persons_choose_together_that_somebody_stays() {
    let mut table = of_two();
    day(&table);
    table.does(&["circle", "add", "Nel Smit", "--relation", "tante"]);
    table.on(2026, 3, 21);
    table.does(&["conference", "arrive", "Roos", "hoofdpersoon-2", "tante-1"]);
    let stays = ["conference", "arrive", "bewindvoerder-1"];
    let by = |who: &'static str| [&stays[..], &["--stays-by-choice-of", who]].concat();
    table.refuses(&by("Roos,tante-1"), 4, "choice-of-main-person");
    table.does(&by("Roos,hoofdpersoon-2"));
    let case = table.case("proef");
    let there = case
        .attendances
        .iter()
        .find(|it| it.person.as_str() == "bewindvoerder-1");
    let first = there.unwrap().stays_by_choice_of.as_ref().unwrap();
    assert_eq!(first.as_str(), "hoofdpersoon-1");
    let others = &case.stay_choices;
    assert_eq!(
        (others.len(), others[0].chosen_by.as_str()),
        (1, "hoofdpersoon-2")
    );
    assert!(!checked(&table).iter().any(|it| it["rule"] == "R12"));
    table.does(&["conference", "part", "1", "--at", "13:00"]);
    let shown = table.does(&["show"]).out;
    assert!(
        shown.contains("bewindvoerder-1, naar keuze van hoofdpersoon-1, hoofdpersoon-2"),
        "{shown}"
    );
    // One of them is no main person any more: then it was not for them to choose.
    let role = ["circle", "edit", "hoofdpersoon-2", "--role", "kring"];
    table.refuses(&role, 4, "choice-of-main-person");
    table.does(&by("Roos"));
    assert!(table.case("proef").stay_choices.is_empty());
    table.does(&["undo"]);
    assert_eq!(table.case("proef").stay_choices.len(), 1);
}
