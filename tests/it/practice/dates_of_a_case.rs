//! The dates of a case that stand by themselves: what, when, whose, done.

use super::{day, does_and_tells, due, family, flat, with_a_plan};
use crate::desk::Table;

/// A family in which a report of the school comes on Friday 13 March.
fn with_a_date() -> Table {
    let table = family();
    let new = ["date", "Verslag van school", "--on", "vr 13 mrt"];
    table.does(&[&new[..], &["--whose", "zus-1"]].concat());
    table
}

#[test]
fn a_date_is_kept_with_what_when_and_whose_and_stays_until_it_is_done() {
    let mut table = with_a_date();
    for shown in [&["show"][..], &["date"], &["due", "--within", "30d"]] {
        let text = flat(&table.does(shown).out);
        assert!(
            text.contains("Verslag van school") && text.contains("zus-1"),
            "{shown:?}: {text}"
        );
    }
    assert_eq!(due(&table, "date"), ["2026-03-13"]);
    table.on(2026, 3, 11);
    let first = table.does(&["status"]).out;
    assert!(
        first.contains("datum 1: Verslag van school (zus-1) · nog 2 dagen"),
        "{first}"
    );
    table.on(2026, 3, 16);
    assert_eq!(due(&table, "date"), ["2026-03-13"], "it does not fall away");
    table.does(&["date", "--done", "1", "--on", "vr 13 mrt"]);
    assert!(due(&table, "date").is_empty());
    let shown = flat(&table.does(&["show"]).out);
    assert!(shown.contains("gedaan op vr 13 maart 2026"), "{shown}");
    table.does(&["undo"]);
    assert_eq!(due(&table, "date"), ["2026-03-13"]);
}

#[test]
fn a_date_stands_also_while_all_else_rests() {
    let table = with_a_date();
    table.does(&["consent", "Roos", "--withdraw"]);
    assert_eq!(due(&table, "date"), ["2026-03-13"]);
    table.does(&["close", "--reason", "gestopt"]);
    assert!(due(&table, "date").is_empty(), "the role has ended");
}

#[test]
fn a_date_is_moved_or_lapses() {
    let table = with_a_date();
    table.does(&["date", "--moved", "1", "--on", "vr 20 mrt"]);
    assert_eq!(due(&table, "date"), ["2026-03-20"]);
    let log = table.does(&["log"]).out;
    assert!(
        log.contains("Datum 1 is verzet naar vr 20 maart 2026"),
        "{log}"
    );
    table.does(&["date", "--lapsed", "1"]);
    assert!(due(&table, "date").is_empty());
    assert!(table.case("proef").dates.is_empty());
}

#[test]
fn a_date_is_asked_for_and_comes_from_a_form_too() {
    let table = family();
    let ran = table.answer(&["date", "Zitting"], &["vr 13 mrt", "zus-1"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let ran = table.run_with(
        &["date", "--from", "-"],
        b"what: Verslag\non: vr 20 mrt\nwhose: zus-1\n",
    );
    assert_eq!(ran.code, 0, "{}", ran.err);
    let told = table.does(&["date", "--json"]).json();
    let dates = told["dates"].as_array().unwrap();
    assert_eq!(dates.len(), 2);
    assert_eq!(dates[0]["whose"], "zus-1");
    assert_eq!(dates[1]["on"], "2026-03-20");
}

#[test]
fn a_date_that_is_not_there_is_over_or_is_there_already_is_refused() {
    let table = with_a_date();
    table.refuses(&["date", "--done", "2"], 3, "free-date-unknown");
    table.refuses(
        &["date", "--moved", "2", "--on", "vr 20 mrt"],
        3,
        "free-date-unknown",
    );
    table.refuses(&["date", "Verslag", "--on", "1-3-2026"], 5, "date-over");
    table.refuses(
        &["date", "Verslag van school", "--on", "vr 13 mrt"],
        6,
        "date-twice",
    );
    table.refuses(
        &["date", "Verslag", "--on", "vr 20 mrt", "--done", "1"],
        2,
        "date-one-thing",
    );
    table.refuses(
        &["date", "Verslag", "--on", "vr 20 mrt", "--whose", "niemand"],
        3,
        "person-unknown",
    );
}

#[test]
fn what_else_is_that_day_is_told_and_no_day_is_moved() {
    let table = with_a_date();
    let set = ["conference", "set", "--date", "vr 13 mrt"];
    does_and_tells(&table, &set, "date-that-day");
    let table = family();
    day(&table);
    let new = ["date", "Zwemles", "--on", "za 21 mrt"];
    does_and_tells(&table, &new, "conference-that-day");
    let holiday = ["date", "Oma jarig", "--on", "ma 27 apr"];
    does_and_tells(&table, &holiday, "day-is-holiday");
}

#[test]
fn the_dates_stand_where_the_circle_is_followed_too() {
    let table = with_a_plan();
    table.does(&["date", "Brief van de bank", "--on", "vr 27 mrt"]);
    let shown = table.does(&["followup", "show"]).out;
    assert!(
        shown.contains("Datum 1: vr 27 maart 2026: Brief van de bank"),
        "{shown}"
    );
    let whole = table.does(&["show"]).out;
    assert_eq!(whole.matches("Brief van de bank").count(), 1, "{whole}");
}

#[test]
fn who_is_forgotten_has_no_date_and_what_names_them_is_masked() {
    let table = family();
    let new = ["date", "Joris belt de bank", "--on", "vr 13 mrt"];
    table.does(&[&new[..], &["--whose", "broer-1"]].concat());
    table.does(&["privacy", "forget", "broer-1", "--confirm", "broer-1"]);
    let date = table.case("proef").dates.remove(0);
    assert_eq!(date.whose, None);
    assert!(!date.what.as_str().contains("Joris"), "{}", date.what);
}

#[test]
fn a_date_of_somebody_who_is_not_asked_or_died_is_written_down_and_told() {
    let table = family();
    let note = |what: &str, whose: &str| {
        let new = ["date", what, "--on", "vr 20 mrt", "--whose", whose];
        does_and_tells(&table, &new, "date-of-who-is-not-asked");
    };
    table.does(&["circle", "leave-alone", "broer-1", "--never"]);
    note("Zitting", "broer-1");
    table.does(&["circle", "leave-alone", "buurman-1"]);
    note("Verslag", "buurman-1");
    table.does(&["circle", "edit", "zus-1", "--died", "vandaag"]);
    note("Afspraak", "zus-1");
    let moved = ["date", "--moved", "1", "--on", "za 21 mrt"];
    does_and_tells(&table, &moved, "date-of-who-is-not-asked");
    let own = ["date", "Bank", "--on", "vr 20 mrt", "--whose", "Roos"];
    let told = table.does(&[&own[..], &["--json"]].concat());
    assert!(
        !told.out.contains("date-of-who-is-not-asked"),
        "{}",
        told.out
    );
}
