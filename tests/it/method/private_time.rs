//! Part 2: who is in the room, and where the coordinator is.

use super::on_the_day;

#[test]
fn private_time_of_a_family_is_for_its_own_people() {
    let table = on_the_day("family");
    table.refuses(
        &["conference", "arrive", "vos", "--parts", "1,2,3"],
        4,
        "private-time",
    );
    table.refuses(
        &["conference", "part", "1", "--at", "13:00"],
        4,
        "nobody-is-there",
    );
    table.does(&["conference", "arrive", "vos"]);
    table.refuses(
        &[
            "conference",
            "part",
            "2",
            "--at",
            "14:00",
            "--coordinator",
            "yes",
        ],
        4,
        "coordinator-in-private-time",
    );
    let there = &table.case("proef").attendances[0];
    assert!(
        there.part_one && !there.part_two && there.part_three,
        "a professional who arrives is not in private time"
    );
}

#[test]
fn an_interpreter_stays_in_private_time_by_choice_of_the_main_person_and_of_nobody_else() {
    let table = on_the_day("family");
    table.refuses(
        &["conference", "arrive", "tolk", "--parts", "1,2,3"],
        4,
        "private-time",
    );
    table.refuses(
        &[
            "conference",
            "arrive",
            "tolk",
            "--stays-by-choice-of",
            "vos",
        ],
        4,
        "choice-of-main-person",
    );
    table.does(&[
        "conference",
        "arrive",
        "tolk",
        "--stays-by-choice-of",
        "ada",
    ]);
    assert!(table.case("proef").attendances[0].part_two);
}

#[test]
fn where_the_coordinator_leads_part_two_being_away_is_what_is_noticed() {
    for variant in ["neighbourhood", "learning", "restorative"] {
        let table = on_the_day(variant);
        table.does(&["conference", "arrive", "ada"]);
        let ran = table.does(&[
            "conference",
            "part",
            "2",
            "--at",
            "14:00",
            "--coordinator",
            "no",
            "--json",
        ]);
        assert_eq!(ran.json()["findings"][0]["rule"], "R13", "{variant}");
        let ran = table.does(&["conference", "part", "2", "--at", "14:05", "--json"]);
        assert_eq!(
            ran.json()["findings"].as_array().unwrap().len(),
            0,
            "{variant}"
        );
    }
}

#[test]
fn nobody_becomes_a_professional_who_sat_in_private_time() {
    let table = on_the_day("family");
    table.does(&["circle", "add", "Bea Bos", "--handle", "bea"]);
    table.does(&["conference", "arrive", "bea"]);
    table.refuses(
        &["circle", "edit", "bea", "--role", "professional"],
        4,
        "private-time",
    );
    let whole = table
        .does(&["export"])
        .out
        .replace("handle: proef", "handle: kopie");
    let changed = whole.replacen("role: circle", "role: professional", 1);
    table.refuses_with(&["import", "-"], changed.as_bytes(), 4, "private-time");
    table.does(&[
        "conference",
        "arrive",
        "tolk",
        "--stays-by-choice-of",
        "ada",
    ]);
    // Ada would be no main person any more, and then nobody chose that the interpreter stays.
    table.refuses(
        &["circle", "edit", "ada", "--role", "professional"],
        4,
        "choice-of-main-person",
    );
}
