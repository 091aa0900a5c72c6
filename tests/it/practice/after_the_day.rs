//! After the day.

use super::{
    calendar, day, does_and_tells, each, invited, is_found, parts, plan, street, with_a_plan,
};
use crate::desk::Table;

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

#[test]
fn who_did_not_lead_part_two_is_told_of_it_until_that_day_is_over() {
    let mut table = street();
    table.does(&["circle", "add", "Mensje Vonk", "--relation", "bewoner"]);
    day(&table);
    table.does(&["invite", "Mensje", "--explained", "vandaag"]);
    table.does(&["answer", "Mensje", "ja"]);
    table.on(2026, 3, 21);
    table.does(&["conference", "arrive", "--all"]);
    table.does(&["conference", "part", "1", "--at", "13:00"]);
    let part = ["conference", "part", "2", "--at", "14:00", "--coordinator"];
    does_and_tells(
        &table,
        &[&part[..], &["nee"]].concat(),
        "coordinator-absent",
    );
    let proposes = |table: &Table| {
        let told = table.does(&["status", "--json"]).out;
        told.contains("coordinator-absent")
    };
    assert!(proposes(&table));
    let end = ["conference", "end", "geen-plan", "--at", "17:00"];
    table.does(&[&end[..], &["--reason", "tijd te kort"]].concat());
    assert!(!proposes(&table));
    assert!(is_found(&table, "coordinator-absent"));
}
