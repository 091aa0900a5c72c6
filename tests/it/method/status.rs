//! What status names, in which phase.

use super::on_the_day;
use crate::desk::Table;

#[test]
fn status_names_what_is_missing_with_a_command_that_can_be_typed() {
    let table = Table::with_case("family");
    let status = table.does(&["status", "--json"]).json();
    let steps = status["steps"].as_array().unwrap();
    let missing: Vec<&str> = steps
        .iter()
        .filter(|step| step["standing"] == "missing")
        .map(|step| step["step"].as_str().unwrap())
        .collect();
    assert_eq!(
        missing,
        [
            "independence",
            "first-contact",
            "consent",
            "question",
            "circle",
            "date-and-place"
        ]
    );
    let consent = steps.iter().find(|step| step["step"] == "consent").unwrap();
    let command: Vec<&str> = consent["command"]
        .as_str()
        .unwrap()
        .split(' ')
        .skip(1)
        .collect();
    // It asks what was said, and takes nothing for a yes.
    table.refuses(&command, 7, "missing-answers");
    table.does(&[&command[..], &["ja"]].concat());
    let after = table.does(&["status", "--json"]).json();
    assert!(
        after["steps"]
            .as_array()
            .unwrap()
            .iter()
            .any(|step| step["step"] == "consent" && step["standing"] == "done")
    );
}

#[test]
fn each_command_that_status_proposes_is_understood_by_the_command_line() {
    for variant in ["family", "neighbourhood", "learning", "restorative"] {
        let table = on_the_day(variant);
        let mut seen = 0;
        for step in table.does(&["status", "--json"]).json()["steps"]
            .as_array()
            .unwrap()
        {
            let command = step["command"].as_str().unwrap();
            if command.is_empty() {
                continue;
            }
            let args: Vec<&str> = command.split(' ').skip(1).collect();
            let ran = table.run(&args);
            assert_ne!(ran.code, 2, "{command}: {}", ran.err);
            seen += 1;
        }
        assert!(seen > 10);
    }
}

#[test]
fn a_screen_of_eighty_by_twenty_four_holds_the_status_of_any_phase() {
    let mut table = on_the_day("family");
    table.screen = Some(80);
    for lang in ["nl", "en"] {
        table.lang = lang;
        let shown = table.does(&["status"]).out;
        let lines: usize = shown
            .lines()
            .map(|line| line.chars().count().div_ceil(80).max(1))
            .sum();
        assert!(lines <= 24, "{lines} lines\n{shown}");
    }
}

#[test]
fn the_phase_moves_on_with_the_case() {
    let mut table = on_the_day("family");
    let phase = |table: &Table| {
        table.does(&["status", "--json"]).json()["phase"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    assert_eq!(phase(&table), "intake");
    table.does(&["conference", "arrive", "ada"]);
    assert_eq!(phase(&table), "day");
    table.does(&["conference", "end", "plan"]);
    assert_eq!(phase(&table), "plan");
    table.does(&[
        "record-plan",
        "--agreement",
        "ada; bellen; elke dag",
        "--evaluation",
        "1-5-2026",
    ]);
    table.does(&["plan", "agree"]);
    table.does(&["plan", "share", "--all"]);
    assert_eq!(phase(&table), "after");
    table.on(2026, 3, 31);
    table.does(&["followup", "call", "ada"]);
    table.does(&["close", "--reason", "completed"]);
    assert_eq!(phase(&table), "closed");
}
