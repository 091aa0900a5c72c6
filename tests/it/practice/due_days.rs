//! What is due.

use super::{
    COORDINATOR, after_harm, day, does_and_tells, due, family, held, letters, plan, step, street,
    with_a_plan,
};
use crate::desk::Table;

#[test]
fn the_day_by_which_the_plan_is_needed_stays_until_everyone_who_gets_the_plan_has_it() {
    let mut table = family();
    day(&table);
    table.does(&[
        "edit-case",
        "--needed-by",
        "do 26 mrt",
        "--court",
        "di 31 mrt",
    ]);
    table.does(&[
        "invite",
        "zus-1",
        "buurman-1",
        "--explained",
        "vandaag",
        "--explained-how",
        "bezoek",
    ]);
    table.does(&["answer", "zus-1,buurman-1", "ja"]);
    held(&mut table);
    assert_eq!(due(&table, "needed-by"), ["2026-03-26"]);
    plan(&table);
    let waits = |table: &Table| {
        assert_eq!(due(table, "needed-by"), ["2026-03-26"]);
        assert_eq!(due(table, "share-plan"), ["2026-03-26"]);
        let told = table.does(&["status", "--json"]).json();
        let urgent = told["urgent"].as_array().unwrap().clone();
        let give = urgent.iter().find(|it| it["step"] == "plan-shared");
        assert_eq!(give.unwrap()["due"]["on"], "2026-03-26", "{told:#}");
    };
    waits(&table);
    table.does(&["plan", "share", "zus-1"]);
    waits(&table);
    let status = table.does(&["status", "--all"]).out;
    assert!(status.contains("het plan moet er zijn"), "{status}");
    table.does(&["plan", "share", "--all"]);
    assert!(due(&table, "needed-by").is_empty() && due(&table, "share-plan").is_empty());
    assert_eq!(due(&table, "court"), ["2026-03-31"], "that day comes");
    // A new version is not given yet.
    table.on(2026, 3, 23);
    table.does(&[
        "plan",
        "amend",
        "--why",
        "er is meer tijd",
        "--agreement",
        "zus-1; haalt de post; elke zondag",
    ]);
    waits(&table);
}

#[test]
fn the_plan_is_given_before_the_earliest_of_two_weeks_the_day_it_is_needed_and_the_day_in_court() {
    let table = with_a_plan();
    assert_eq!(due(&table, "share-plan"), ["2026-04-04"], "two weeks");
    for (what, day, by) in [
        ("--court", "do 30 apr", "2026-04-04"),
        ("--needed-by", "do 9 apr", "2026-04-04"),
        ("--court", "wo 25 mrt", "2026-03-25"),
        ("--needed-by", "di 24 mrt", "2026-03-24"),
    ] {
        table.does(&["edit-case", what, day]);
        assert_eq!(due(&table, "share-plan"), [by], "{what} {day}");
    }
}

/// Call them in this order, which is the order the program proposes; after the last one nobody is
/// left.
fn are_called_in_turn(table: &Table, people: &[&str]) {
    for whom in people {
        let call = step(table, "call");
        assert_eq!(call["standing"], "missing", "{whom}: {call}");
        assert_eq!(call["command"], format!("ekc followup call {whom}"));
        assert_eq!(due(table, "call").len(), 1, "{whom}");
        assert_eq!(step(table, "close")["standing"], "later");
        table.does(&["followup", "call", whom]);
    }
    assert_eq!(step(table, "call")["standing"], "done");
    assert_eq!(step(table, "close")["standing"], "missing");
    assert!(due(table, "call").is_empty());
}

/// Two main persons made a plan on 2 March without a meeting; a professional applied for them. Four
/// weeks later.
fn four_weeks_after_a_plan() -> Table {
    let mut table = Table::new();
    table.does(&[
        "new-case",
        "--variant",
        "familie",
        "--applicant",
        "beroepskracht",
        "--applied-by",
        "Hanneke Prins; bewindvoerder",
        "--main-person",
        "Roos Veldkamp",
        "--main-person",
        "Ilse Maas",
        "--reason",
        "schulden",
        "--coordinator",
        COORDINATOR,
        "--independent",
        "--handle",
        "proef",
    ]);
    table.does(&["consent", "Roos", "yes"]);
    table.does(&["consent", "Ilse", "yes"]);
    without_a_meeting(&mut table, "hoofdpersoon-2");
    table
}

/// A plan of 2 March without a meeting, of which this person calls the circle together; then it is
/// 30 March.
fn without_a_meeting(table: &mut Table, convener: &str) {
    let task = format!("{convener}; zet de boeken klaar; elke zaterdag");
    table.does(&[
        "conference",
        "end",
        "plan-zonder-bijeenkomst",
        "--on",
        "vandaag",
    ]);
    table.does(&[
        "record-plan",
        "--agreement",
        &task,
        "--what-if",
        "het lukt niet; wij bellen elkaar",
        "--evaluation",
        "za 16 mei",
        "--evaluation-place",
        "thuis",
        "--convener",
        convener,
    ]);
    table.does(&["plan", "agree"]);
    table.does(&["plan", "agree", convener]);
    table.does(&["plan", "share", "--all"]);
    table.on(2026, 3, 30);
}

#[test]
fn the_call_is_made_when_each_main_person_and_who_applied_were_called() {
    let table = four_weeks_after_a_plan();
    // Closing after one call is told.
    table.does(&["followup", "call", "Roos", "--progress", "1: loopt"]);
    does_and_tells(
        &table,
        &["close", "--reason", "afgerond"],
        "closed-without-call",
    );
    table.does(&["undo"]);
    table.does(&["undo"]);
    are_called_in_turn(
        &table,
        &["hoofdpersoon-1", "hoofdpersoon-2", "bewindvoerder-1"],
    );
}

#[test]
fn there_is_a_call_form_for_each_who_is_called() {
    let table = four_weeks_after_a_plan();
    let forms = letters(&table, "nabelformulier");
    for name in ["Roos Veldkamp", "Ilse Maas", "Hanneke Prins"] {
        let talk = format!("Gesprek met: {name}");
        assert!(
            forms.iter().any(|it| it.contains(talk.as_str())),
            "{name}: {forms:?}"
        );
    }
}

#[test]
fn who_applied_and_wants_rest_is_not_waited_for() {
    let table = four_weeks_after_a_plan();
    table.does(&["circle", "leave-alone", "bewindvoerder-1"]);
    are_called_in_turn(&table, &["hoofdpersoon-1", "hoofdpersoon-2"]);
}

#[test]
fn after_harm_both_sides_and_who_applied_are_called() {
    let mut table = after_harm();
    without_a_meeting(&mut table, "hoofdpersoon-2");
    are_called_in_turn(&table, &["hoofdpersoon-1", "hoofdpersoon-2", "moeder-1"]);
}

#[test]
fn in_a_street_who_applied_and_who_calls_the_others_together_are_called() {
    let mut table = street();
    table.does(&["circle", "add", "Teun Brands", "--relation", "bewoner"]);
    table.does(&["circle", "add", "Nel Smit", "--relation", "bewoner"]);
    without_a_meeting(&mut table, "bewoner-3");
    are_called_in_turn(&table, &["bewoner-1", "bewoner-3"]);
}

#[test]
fn the_days_that_others_know_stand_while_a_yes_is_taken_back_and_are_not_late() {
    for no in ["--withdraw", "--refuse"] {
        let mut table = family();
        day(&table);
        table.does(&["edit-case", "--needed-by", "do 26 mrt"]);
        let ask = ["inform", "ask", "Wat is de schuld?", "--wanted-by", "zus-1"];
        let ask = [&ask[..], &["--of", "bewindvoerder-1", "--due", "vr 13 mrt"]].concat();
        table.does(&ask);
        table.does(&["consent", "Roos", no]);
        assert_eq!(due(&table, "needed-by"), ["2026-03-26"]);
        assert_eq!(due(&table, "conference"), ["2026-03-21"]);
        assert_eq!(due(&table, "information"), ["2026-03-13"]);
        table.on(2026, 3, 20);
        let status = table.does(&["status", "--json"]).json();
        let first = status["urgent"][0]["step"].to_string();
        assert!(first.contains("consent-"), "the stop comes first: {first}");
        assert!(
            status["urgent"].to_string().contains("2026-03-26"),
            "{status:#}"
        );
        // A day that has passed is not late.
        table.on(2026, 3, 27);
        for what in ["needed-by", "conference", "information"] {
            assert!(due(&table, what).is_empty(), "{what}");
        }
    }
}

#[test]
fn where_nothing_is_due_it_is_said_up_to_which_day() {
    let table = Table::new();
    for (within, day) in [(None, "16 maart 2026"), (Some("4w"), "30 maart 2026")] {
        let flags: Vec<&str> = within.map_or_else(Vec::new, |it| vec!["--within", it]);
        let told = table.does(&[&["due"][..], &flags[..]].concat()).out;
        assert!(told.contains(&format!("Tot en met ma {day}")), "{told}");
    }
}
