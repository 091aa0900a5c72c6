//! A plan that the circle revises: what its agreements are called, and which verdicts stay.

use super::{does_and_tells, held, safe, step, with_a_plan, with_a_requirement};
use crate::desk::Table;

#[test]
fn the_number_of_a_new_agreement_is_told_and_nobody_has_to_guess_it() {
    let table = with_a_requirement();
    let add = ["--agreement", "broer-1; doet de kassa; elke avond"];
    let amend = |meets: &'static str| {
        let amend = ["plan", "amend", "--why", "erbij", "--meets", meets];
        [&amend[..], &add].concat()
    };
    table.refuses(&amend("1: +2"), 3, "agreement-not-added");
    does_and_tells(&table, &amend("1: +1"), "agreements-numbered");
    let answers = |table: &Table, version: u32| -> Vec<u32> {
        let all = table.case("proef").requirement_answers;
        let its = all.iter().filter(|it| it.version == version);
        its.map(|it| it.agreement).collect()
    };
    assert_eq!(answers(&table, 2), [1, 2]);
    // A number that was guessed is told as it was understood.
    table.does(&["undo"]);
    does_and_tells(&table, &amend("1: 2"), "requirement-answered-by");
    // It holds in a first plan too, and in a file.
    let mut table = safe();
    held(&mut table);
    let plan = "agreement: [{who: [zus-1], what: zet de boeken klaar, when: elke zondag}]\n\
                meets: ['1: +1']\n";
    table.run_with(&["record-plan", "--from", "-"], plan.as_bytes());
    assert_eq!(answers(&table, 1), [1]);
}

#[test]
fn a_verdict_stays_where_a_revision_changes_nothing_of_what_it_is_about() {
    let table = with_a_requirement();
    let set = ["requirement", "Elke avond is de kluis dicht.", "--set-by"];
    table.does(&[&set[..], &["bewindvoerder-1"]].concat());
    let add = ["--agreement", "broer-1; sluit de kluis; elke avond"];
    let amend = ["plan", "amend", "--why", "de kluis", "--meets", "2: +1"];
    table.does(&[&amend[..], &add].concat());
    let met = |number: &'static str| ["plan", "verdict", number, "--met", "ja", "--at", "16:30"];
    table.does(&met("1"));
    let no = ["plan", "verdict", "2", "--met", "nee", "--at", "16:30"];
    table.does(&[&no[..], &["--reason", "in het weekend niet"]].concat());
    let judged = |table: &Table, version: u32| -> Vec<u32> {
        let all = table.case("proef").verdicts;
        let its = all.iter().filter(|it| it.version == version);
        its.map(|it| it.requirement).collect()
    };
    let other = ["--agreement", "broer-1; sluit de kluis; elke dag"];
    let amend = ["plan", "amend", "--why", "het weekend", "--drop", "2"];
    let amend = [&amend[..], &other, &["--meets", "2: +1"]].concat();
    does_and_tells(&table, &amend, "verdicts-stay");
    assert_eq!(judged(&table, 3), [1], "a no asks for a verdict of its own");
    assert_eq!(step(&table, "verdict")["standing"], "missing");
    table.does(&met("2"));
    table.does(&["plan", "agree"]);
    // What it is about changes: then it is judged again.
    let other = ["--agreement", "zus-1; zet de boeken klaar; elke week"];
    let amend = ["plan", "amend", "--why", "wanneer", "--drop", "1"];
    table.does(&[&amend[..], &other, &["--meets", "1: +1"]].concat());
    assert_eq!(judged(&table, 4), [2]);
}

#[test]
fn a_revision_that_changes_nothing_is_none_and_what_was_accepted_stands() {
    let mut table = with_a_plan();
    table.on(2026, 3, 23);
    let amend = ["plan", "amend", "--why", "proef"];
    table.refuses(&amend, 6, "nothing-changed");
    let plans = table.case("proef").plans;
    assert!(plans.len() == 1 && plans[0].accepted_on.is_some());
    for more in [
        &["--drop", "2"][..],
        &["--what-if", "het regent; dan later"],
        &["--convener", "broer-1"],
    ] {
        table.does(&[&amend[..], more].concat());
        table.does(&["undo"]);
    }
}
