//! A case that already runs comes in with one file: what was done before is taken as told.

use crate::desk::Table;
use crate::tidy::root;

/// The example of the reference.
fn example() -> String {
    let text = std::fs::read_to_string(root().join("docs/reference/yaml.md")).unwrap();
    let section = text.split("### A case that already runs").nth(1).unwrap();
    let block = section.split("```yaml\n").nth(1).unwrap();
    block.split("```").next().unwrap().to_owned()
}

#[test]
fn a_case_that_already_runs_is_told_only_what_can_still_be_changed() {
    let mut table = Table::new();
    table.on(2026, 4, 2);
    let ran = table.run_with(&["import", "-"], example().as_bytes());
    assert_eq!(ran.code, 0, "{}", ran.err);
    let found = table.does(&["check", "--json"]).out;
    let codes: Vec<&str> = found
        .lines()
        .filter_map(|line| line.trim().strip_prefix("\"code\": \""))
        .map(|code| code.trim_end_matches([',', '"']))
        .collect();
    assert_eq!(codes, ["nobody-looks", "no-evaluation", "no-what-if"]);
    let due = table.does(&["due", "--within", "60d", "--json"]).json();
    let late = due["due"].as_array().unwrap().iter();
    assert_eq!(late.filter(|it| it["late"] == true).count(), 0, "{due}");
    let told = table.does(&["show"]).out;
    assert!(told.contains("Roos Proef"), "{told}");
    table.does(&["undo"]);
    assert!(table.does(&["list"]).out.contains("nog geen zaken"));
}
