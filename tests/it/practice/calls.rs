//! The call after four weeks.

use super::{family, held, invited, is_found, on_screen, plan, step, with_a_plan};
use crate::desk::Table;

/// A family of which the main person is a child, for whom the sister decides; the plan was given four weeks ago.
fn of_a_child() -> Table {
    let mut table = invited();
    let edit = ["circle", "edit", "Roos", "--birth-year", "2017"];
    table.does(&edit);
    table.does(&["circle", "authority", "Roos", "--held-by", "zus-1"]);
    let consent = ["consent", "Roos", "--by", "zus-1"];
    table.does(&[&consent[..], &["--scope", "kind-doet-mee"]].concat());
    held(&mut table);
    plan(&table);
    table.does(&["plan", "share", "--all"]);
    table.on(2026, 4, 18);
    table
}

#[test]
fn a_call_to_who_decides_for_a_child_counts_for_the_child() {
    let table = of_a_child();
    assert_eq!(step(&table, "call")["standing"], "missing");
    table.does(&["followup", "call", "zus-1", "--progress", "1: loopt"]);
    assert_eq!(step(&table, "call")["standing"], "done");
    let paper = on_screen(&table, &["registratie"]);
    assert!(paper.contains("Nagebeld Uitkomst: ja"), "{paper}");
    table.does(&["close", "--reason", "afgerond"]);
    assert!(!is_found(&table, "closed-without-call"));
}

#[test]
fn who_was_not_called_is_passed_with_a_reason_and_the_case_can_be_closed() {
    let mut table = with_a_plan();
    table.does(&["plan", "share", "--all"]);
    table.on(2026, 5, 4);
    assert!(is_found(&table, "call-late"));
    let reason = ["--reason", "Roos neemt niet op, drie keer geprobeerd"];
    table.does(&[&["waive", "nabellen"], &reason[..]].concat());
    assert!(!is_found(&table, "call-late"));
    assert_eq!(step(&table, "close")["standing"], "missing");
    table.does(&["close", "--reason", "afgerond"]);
    assert!(!is_found(&table, "closed-without-call"));
}

#[test]
fn no_call_is_asked_for_before_anybody_met() {
    let table = family();
    assert_eq!(step(&table, "call")["standing"], "later");
}
