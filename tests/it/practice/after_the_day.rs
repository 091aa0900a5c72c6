//! After the day.

use super::{calendar, each, invited, parts, plan, with_a_plan};

#[test]
fn a_calendar_that_is_made_after_the_day_does_not_hold_that_day() {
    let mut table = invited();
    table.does(&["answer", "broer-1", "misschien"]);
    table.does(&["invite", "bewindvoerder-1"]);
    table.does(&["answer", "bewindvoerder-1", "ja"]);
    table.on(2026, 3, 21);
    table.does(&[
        "conference",
        "arrive",
        "hoofdpersoon-1",
        "zus-1",
        "buurman-1",
        "bewindvoerder-1",
    ]);
    parts(&table);
    plan(&table);
    table.on(2026, 3, 23);
    let calendars = each(&table, &["calendar"]);
    assert_eq!(calendars.len(), 3, "{calendars:?}");
    for dates in &calendars {
        assert!(
            dates.contains("20260516") && !dates.contains("20260321"),
            "{dates}"
        );
        assert!(!dates.contains("De Zwaan"), "{dates}");
    }
    // Neither for who did not come, nor for who came to inform.
    for whom in ["broer-1", "bewindvoerder-1"] {
        table.refuses(&["calendar", "--for", whom, "--to", "-"], 3, "no-dates-yet");
    }
}

#[test]
fn a_calendar_for_a_further_conference_holds_that_day_and_not_the_one_before() {
    let mut table = with_a_plan();
    table.does(&["conference", "new"]);
    table.on(2026, 3, 23);
    table.does(&[
        "conference",
        "set",
        "--date",
        "za 18 apr",
        "--time",
        "13:00",
        "--place",
        "De Kade",
    ]);
    table.does(&["invite", "zus-1"]);
    let dates = calendar(&table, "zus-1");
    assert!(
        dates.contains("20260418T130000") && dates.contains("De Kade"),
        "{dates}"
    );
    assert!(
        !dates.contains("20260321") && !dates.contains("De Zwaan"),
        "{dates}"
    );
}
