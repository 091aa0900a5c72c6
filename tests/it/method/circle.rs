//! The circle and its rounds, the answers, the coordinator.

use super::on_the_day;
use crate::desk::Table;

#[test]
fn the_rounds_follow_from_who_named_whom() {
    let table = Table::with_case("family");
    table.does(&[
        "circle",
        "add",
        "Oma Proef",
        "--handle",
        "oma",
        "--named-by",
        "ada",
    ]);
    table.does(&[
        "circle",
        "add",
        "Buur Proef",
        "--handle",
        "buur",
        "--named-by",
        "oma",
    ]);
    table.does(&[
        "circle",
        "add",
        "Nicht Proef",
        "--handle",
        "nicht",
        "--named-by",
        "buur",
    ]);
    let people = table.does(&["circle", "show", "--json"]).json();
    let rounds: Vec<i64> = people["people"]
        .as_array()
        .unwrap()
        .iter()
        .map(|person| person["round"].as_i64().unwrap())
        .collect();
    assert_eq!(rounds, [0, 1, 2, 3]);
    // A ring of namers ends somewhere.
    table.does(&["circle", "named-by", "oma", "nicht"]);
    table.does(&["circle", "show"]);
}

#[test]
fn the_order_in_which_the_circle_named_its_people_is_kept() {
    let table = on_the_day("family");
    table.does(&["circle", "add", "Zus Proef", "--handle", "zus"]);
    table.does(&["circle", "add", "Broer Proef", "--handle", "broer"]);
    table.does(&["conference", "arrive", "ada"]);
    table.does(&["conference", "end", "plan"]);
    table.does(&[
        "record-plan",
        "--agreement",
        "zus, ada, broer; bellen; elke dag",
    ]);
    let owners: Vec<String> = table
        .case("proef")
        .owners
        .iter()
        .map(|owner| owner.person.to_string())
        .collect();
    assert_eq!(owners, ["zus", "hoofdpersoon-1", "broer"]);
}

#[test]
fn several_people_answer_in_one_line() {
    let table = Table::ready("family");
    table.does(&["circle", "add", "Oma Proef", "--handle", "oma"]);
    table.does(&["circle", "add", "Opa Proef", "--handle", "opa"]);
    table.does(&["invite", "oma", "opa"]);
    table.does(&["answer", "oma,opa", "ja"]);
    assert!(
        table
            .case("proef")
            .invitations
            .iter()
            .all(|it| it.answer.is_some())
    );
}

#[test]
fn a_coordinator_who_works_for_an_organisation_that_comes_in_later_is_noticed() {
    let table = Table::with_case("family");
    table.does(&[
        "edit-case",
        "--coordinator",
        "Mies Bakker; Jeugdzorg Polder",
        "--independent",
    ]);
    let told = table.does(&[
        "circle",
        "add",
        "Gerda Vos",
        "--role",
        "professional",
        "--organisation",
        "jeugdzorg polder",
        "--json",
    ]);
    assert_eq!(told.json()["findings"][0]["rule"], "R1");
}

#[test]
fn saying_one_thing_more_keeps_what_was_said() {
    let table = on_the_day("family");
    table.does(&[
        "conference",
        "arrive",
        "tolk",
        "--stays-by-choice-of",
        "ada",
    ]);
    table.does(&["conference", "arrive", "tolk", "--at", "13:05"]);
    let there = table.case("proef").attendances[0].clone();
    assert!(there.part_two && there.stays_by_choice_of.is_some() && there.arrived_at.is_some());
    table.does(&["circle", "add", "Tante Proef", "--handle", "tante"]);
    table.does(&["answer", "tante", "nee", "--attending", "brief"]);
    table.does(&["answer", "tante", "nee", "--needs-diet", "geen noten"]);
    assert!(table.case("proef").invitations[0].attending.is_some());
}

#[test]
fn nobody_is_put_on_a_side_by_the_order_of_the_names() {
    let table = Table::new();
    table.does(&[
        "new-case",
        "--variant",
        "restorative",
        "--applicant",
        "family",
        "--main-person",
        "Ada A",
        "--main-person",
        "Bo B",
        "--main-person",
        "Cas C",
        "--handle",
        "proef",
    ]);
    assert!(
        table
            .case("proef")
            .people
            .iter()
            .all(|person| person.side.is_none())
    );
    let family = Table::with_case("family");
    family.refuses(
        &["circle", "add", "Bea Bos", "--side", "harmed"],
        5,
        "side-only-restorative",
    );
}
