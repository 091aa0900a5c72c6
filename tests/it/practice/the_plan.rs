//! The plan: who made it, what it holds, to whom it goes, and who still does what stands in it.

use super::{does_and_tells, due, family, is_found, with_a_plan};

#[test]
fn a_day_after_the_day_for_which_somebody_waits_is_told() {
    let table = family();
    table.does(&["edit-case", "--needed-by", "do 12 mrt"]);
    let late = ["conference", "set", "--date", "vr 13 mrt"];
    does_and_tells(&table, &late, "day-after-needed");
    assert!(is_found(&table, "day-after-needed"));
    table.does(&["conference", "set", "--date", "do 12 mrt"]);
    assert!(
        !is_found(&table, "day-after-needed"),
        "on the day itself it can be there"
    );
    let candidate = ["conference", "dates", "--add", "za 14 mrt"];
    does_and_tells(&table, &candidate, "day-after-needed");
    // The day in court is such a day too, also when it is known later.
    let court = ["edit-case", "--court", "wo 11 mrt"];
    does_and_tells(&table, &court, "day-after-court");
}

#[test]
fn a_day_in_court_that_passed_stays_until_the_plan_was_given() {
    let mut table = with_a_plan();
    table.does(&["edit-case", "--court", "ma 23 mrt"]);
    table.on(2026, 3, 24);
    assert_eq!(due(&table, "court"), ["2026-03-23"]);
    table.does(&["plan", "share", "--all"]);
    assert!(due(&table, "court").is_empty());
}
