//! The coordinator's own calendar: all that is due over all cases, and nothing of any.

use super::{inside, with_a_plan};
use crate::desk::Table;

/// The lines of a calendar that begin like this, in their order.
fn lines(calendar: &str, begin: &str) -> Vec<String> {
    let unfolded = calendar.replace("\r\n ", "");
    let found = unfolded.lines().filter(|line| line.starts_with(begin));
    found.map(str::to_owned).collect()
}

#[test]
fn ones_own_calendar_has_all_that_is_due_and_of_a_case_only_its_number() {
    let table = with_a_plan();
    let report = ["date", "Verslag van de school", "--on", "2026-04-03"];
    table.does(&[&report[..], &["--whose", "oma"]].concat());
    let due = table.does(&["due", "--within", "300w", "--json"]).json();
    let all = due["due"].as_array().unwrap();
    let own = ["due", "--calendar", "--to", "-"];
    let ran = table.does(&own).out;
    let titles = lines(&ran, "SUMMARY");
    assert_eq!(titles.len(), all.len(), "{ran}");
    assert!(
        titles
            .iter()
            .all(|it| it == "SUMMARY;LANGUAGE=nl:Zaak proef"),
        "{titles:?}"
    );
    for told in [
        "Verslag",
        "oma",
        "Ada",
        "Gijs",
        "plan",
        "evaluatie",
        "nabellen",
    ] {
        assert!(!ran.contains(told), "{told}: {ran}");
    }
    assert!(ran.contains("DTSTART;VALUE=DATE:20260403"), "{ran}");
    let uids = lines(&ran, "UID:");
    let each: std::collections::BTreeSet<&String> = uids.iter().collect();
    assert_eq!(each.len(), uids.len(), "each has its own");
    // A day that moves is the same moment, in a later version.
    table.does(&["date", "--moved", "1", "--on", "2026-04-04"]);
    let again = table.does(&own).out;
    let sorted = |mut uids: Vec<String>| {
        uids.sort();
        uids
    };
    assert_eq!(sorted(lines(&again, "UID:")), sorted(uids));
    assert!(again.contains("DTSTART;VALUE=DATE:20260404"), "{again}");
    assert!(again.contains("SEQUENCE:1") && ran.contains("SEQUENCE:0"));
}

#[test]
fn two_coordinators_never_share_a_moment_and_nobody_finds_one_by_trying() {
    let uids = || {
        let table = Table::ready("family");
        table.does(&["date", "Verslag", "--on", "2026-04-03"]);
        lines(&table.does(&["due", "--calendar", "--to", "-"]).out, "UID:")
    };
    let (one, other) = (uids(), uids());
    assert!(!one.is_empty() && one.iter().all(|it| !other.contains(it)));
}

#[test]
fn ones_own_calendar_is_noted_and_goes_by_the_same_door_as_what_else_leaves() {
    let mut table = Table::ready("family");
    let path = inside(&table, "mijn.ics");
    let own = ["due", "--calendar", "--to", &path];
    table.refuses(&["due", "--to", &path], 2, "usage-missing");
    table.refuses(&["due", "--calendar", "--exit-code"], 2, "usage-conflict");
    table.refuses(&own, 3, "nothing-due");
    table.does(&["date", "Verslag", "--on", "2026-04-03"]);
    let told = table.does(&own);
    assert!(
        told.out.contains("met 1 moment") && told.err.contains("niet versleuteld"),
        "{}{}",
        told.out,
        told.err
    );
    let log = table.does(&["log", "--all", "--json"]).out;
    assert!(
        log.contains("own-calendar") && log.contains("mijn.ics"),
        "{log}"
    );
    table.refuses(&own, 15, "paper-exists");
    table.refuses(
        &["due", "--calendar", "--to", "weg/x.ics"],
        15,
        "no-such-folder",
    );
    // What is late stands on the day on which one looks.
    table.on(2026, 4, 20);
    let again = [&own[..], &["--replace", "--json"]].concat();
    let json = table.does(&again).json();
    assert_eq!(json["schema"], "ekc.own-calendar/1");
    assert_eq!(json["events"], 1);
    assert_eq!(json["encrypted"], false);
    let written = std::fs::read_to_string(&path).unwrap();
    assert!(written.contains("DTSTART;VALUE=DATE:20260420"), "{written}");
}

#[test]
fn who_erases_a_case_hears_that_its_number_may_stand_in_a_calendar_of_ones_own() {
    let table = with_a_plan();
    table.does(&["due", "--calendar", "--to", "-"]);
    let ran = table.does(&["privacy", "erase", "proef", "--confirm", "proef"]);
    assert!(
        ran.err.contains("agenda die u voor uzelf maakte"),
        "{}",
        ran.err
    );
}
