//! Signatures below the plan: only where a case wants them.

use super::{family, on_screen, with_a_plan};

#[test]
fn nobody_signs_a_plan_that_is_not_there_or_before_it_was_presented() {
    family().refuses(&["plan", "sign", "Roos"], 4, "no-plan-yet");
    let table = with_a_plan();
    let early = ["plan", "sign", "Roos", "--on", "20-3-2026"];
    table.refuses(&early, 5, "plan-before-conference");
    table.refuses(&["plan", "sign", "niemand"], 3, "person-unknown");
}

#[test]
fn the_plan_has_lines_to_sign_on_only_where_the_case_wants_it() {
    let table = with_a_plan();
    let paper = || on_screen(&table, &["plan"]);
    assert!(!paper().contains("Handtekeningen"), "{}", paper());
    table.does(&["edit-case", "--sign-plan", "ja"]);
    let lines = paper();
    let (_, signed) = lines.split_once("Handtekeningen").unwrap();
    for name in ["Roos Veldkamp", "Mirthe Veldkamp", "Dirk Mollema"] {
        assert!(signed.contains(name), "{name}: {signed}");
    }
    // Joris was there, and carries out nothing.
    assert!(!signed.contains("Joris"), "{signed}");
    table.does(&["edit-case", "--sign-plan", "-"]);
    assert!(!paper().contains("Handtekeningen"), "{}", paper());
}

#[test]
fn everyone_who_signs_has_a_line_of_their_own() {
    let table = with_a_plan();
    table.does(&["edit-case", "--sign-plan", "ja"]);
    let print = ["print", "plan", "--as", "txt", "--to", "-"];
    let page = table.does(&print).out;
    let (_, signed) = page.split_once("Handtekeningen").unwrap();
    let lines = |name: &str| signed.lines().position(|line| line.contains(name)).unwrap();
    let (first, second) = (lines("Roos Veldkamp"), lines("Mirthe Veldkamp"));
    assert_ne!(first, second, "{signed}");
}

#[test]
fn who_signed_and_when_stands_in_the_plan_and_is_noted_after_the_role_has_ended_too() {
    let mut table = with_a_plan();
    table.does(&["edit-case", "--sign-plan", "ja"]);
    table.does(&["plan", "tekenen", "Roos", "zus-1", "--on", "21-3-2026"]);
    assert!(on_screen(&table, &["plan"]).contains("getekend op zaterdag 21 maart 2026"));
    let shown = table.does(&["plan", "show"]).out;
    assert!(shown.contains("Getekend: Roos Veldkamp"), "{shown}");
    table.does(&["undo"]);
    assert!(table.case("proef").plan_signatures.is_empty());
    table.on(2026, 4, 18);
    table.does(&["plan", "share", "--all"]);
    table.does(&["followup", "call", "Roos"]);
    table.does(&["close", "--reason", "afgerond"]);
    table.does(&["plan", "sign", "zus-1"]);
    let json = table.does(&["plan", "show", "--json"]).json();
    assert_eq!(json["signatures"][0]["person"], "zus-1");
    table.does(&["privacy", "forget", "zus-1", "--confirm", "zus-1"]);
    assert!(table.case("proef").plan_signatures.is_empty());
}
