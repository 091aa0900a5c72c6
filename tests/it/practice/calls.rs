//! The call after four weeks.

use super::{
    after_harm, day, family, held, invited, is_found, on_screen, parts, plan, step, with_a_plan,
};
use crate::desk::Table;
use ekc::domain::choice::Choice as _;
use serde_json::Value;

/// A family of which the main person is a child, for whom the sister decides;
/// the plan was given four weeks ago.
fn of_a_child() -> Table {
    let mut table = invited();
    let edit = ["circle", "edit", "Roos", "--birth-year", "2017"];
    table.does(&edit);
    table.does(&["circle", "authority", "Roos", "--held-by", "zus-1"]);
    let consent = ["consent", "Roos", "yes", "--by", "zus-1"];
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

/// What was told of the first agreement, and by whom.
fn told(table: &Table) -> Vec<(String, String)> {
    let shown = table.does(&["followup", "show", "--json"]).json();
    let told: &Vec<Value> = shown["agreements"][0]["told"].as_array().unwrap();
    let word = |it: &Value, field: &str| it[field].as_str().unwrap_or_default().to_owned();
    told.iter()
        .map(|it| (word(it, "told_by"), word(it, "progress")))
        .collect()
}

#[test]
fn what_the_first_one_told_at_the_call_stays_beside_what_the_second_told() {
    let mut table = with_a_plan();
    table.does(&["plan", "share", "--all"]);
    table.on(2026, 4, 18);
    let words = "1: loopt; zij is al drie keer geweest";
    table.does(&["followup", "call", "Roos", "--progress", words]);
    let shown = table.does(&["followup", "show"]).out;
    assert!(!shown.contains("Verteld door"), "one told it all: {shown}");
    table.does(&["followup", "call", "zus-1", "--progress", "1: deels"]);
    let pair = |who: &str, progress: &str| (who.to_owned(), progress.to_owned());
    assert_eq!(
        told(&table),
        [pair("hoofdpersoon-1", "running"), pair("zus-1", "partly")]
    );
    let shown = table.does(&["followup", "show"]).out;
    for word in [
        "Verteld door",
        "hoofdpersoon-1",
        "zij is al drie keer geweest",
        "zus-1",
        "deels",
    ] {
        assert!(shown.contains(word), "{word}: {shown}");
    }
    // On paper nobody reads what another told, also where it is the same.
    let paper = on_screen(&table, &["vervolguitnodiging", "--for", "zus-1"]);
    assert!(!paper.contains("(nu:"), "{paper}");
    table.does(&["followup", "call", "Roos", "--progress", "1: deels"]);
    let paper = on_screen(&table, &["vervolguitnodiging", "--for", "zus-1"]);
    assert!(!paper.contains("deels uitgevoerd"), "{paper}");
}

#[test]
fn after_harm_what_each_side_told_stays_apart() {
    let mut table = after_harm();
    day(&table);
    table.on(2026, 3, 21);
    table.does(&["conference", "arrive", "--all"]);
    parts(&table);
    let agreement = [
        "record-plan",
        "--agreement",
        "Rik; maakt het hek; voor 1 mei",
    ];
    let what_if = [
        "--what-if",
        "het regent; Rik belt",
        "--evaluation",
        "za 16 mei",
    ];
    let place = ["--evaluation-place", "De Zwaan"];
    table.does(&[&agreement[..], &what_if, &place].concat());
    table.does(&["plan", "agree"]);
    table.on(2026, 4, 18);
    table.does(&["followup", "call", "Rik", "--progress", "1: uitgevoerd"]);
    let words = "1: deels; de poort klemt nog";
    table.does(&["followup", "call", "Bas", "--progress", words]);
    let sides = told(&table);
    assert_eq!(sides.len(), 2, "{sides:?}");
}

#[test]
fn what_the_call_form_says_is_understood_where_it_is_written_down() {
    let table = with_a_plan();
    let form = on_screen(&table, &["nabelformulier", "--for", "Roos"]);
    assert!(
        form.contains("Gedaan") && form.contains("Vervalt"),
        "{form}"
    );
    table.does(&["followup", "progress", "1: gedaan", "2: vervalt; geen tijd"]);
    table.does(&["followup", "progress", "1: ongoing", "2: dropped"]);
    let kept = table.case("proef").agreement_progress;
    let kept: Vec<&str> = kept.iter().map(|it| it.progress.code()).collect();
    assert_eq!(kept, ["done", "lapsed", "running", "lapsed"]);
}
