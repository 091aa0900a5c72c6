//! Each field of a public form stands somewhere in a case, or it is said why it must not be kept.

use crate::tidy::root;
use ekc::domain::Case;

/// The rows of the tables, cell by cell.
fn rows(text: &str) -> Vec<Vec<&str>> {
    text.lines()
        .filter(|line| line.starts_with("| "))
        .map(|line| line.trim_matches('|').split(" | ").map(str::trim).collect())
        .filter(|cells: &Vec<&str>| cells[0] != "What it asks")
        .collect()
}

/// What is wrong with a place in a case.
fn fault_in(place: &str) -> Option<String> {
    let place = place.trim_matches('`');
    let (list, field) = place.split_once('.')?;
    let is_there = Case::sort_of(list, field).is_some();
    (!is_there).then(|| format!("a case has no {place}"))
}

#[test]
fn each_field_of_four_public_forms_stands_in_a_case_or_it_is_said_why_not() {
    let text = std::fs::read_to_string(root().join("docs/forms.md")).unwrap();
    assert_eq!(text.matches("\n## ").count(), 4, "four forms");
    let rows = rows(&text);
    assert!(rows.len() > 50, "{} fields", rows.len());
    let mut faults = Vec::new();
    for row in &rows {
        let [asks, stands, places] = row.as_slice() else {
            faults.push(format!("not three cells: {row:?}"));
            continue;
        };
        let is_not_kept = *places == "-";
        if is_not_kept && !stands.starts_with("Not kept") {
            faults.push(format!("{asks}: stands nowhere, and it is not said why"));
        }
        if !is_not_kept && !stands.contains("`ekc ") && !stands.starts_with("Not kept") {
            faults.push(format!("{asks}: no command fills it"));
        }
        if !is_not_kept {
            let named = places.split(", ");
            faults.extend(named.clone().filter_map(fault_in));
            let bare = named.filter(|it| !it.contains('.'));
            faults.extend(bare.map(|it| format!("{asks}: no field is named by {it}")));
        }
    }
    assert_eq!(faults, Vec::<String>::new());
}
