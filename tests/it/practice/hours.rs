//! Hours and costs of the coordinator: noted in one line, added up without a fraction of a cent,
//! and told to who pays without a name.

use super::{does_and_tells, family, flat, on_screen};
use crate::desk::Table;

/// A family of which something was noted in March and in April, on 20 April.
fn with_hours() -> Table {
    let mut table = family();
    table.on(2026, 4, 20);
    let talk = ["hours", "1:30", "gesprekken", "--on", "do 5 mrt"];
    let costs = ["--km", "24", "--expense", "parkeren; 4,50"];
    table.does(&[&talk[..], &costs].concat());
    table.does(&["uren", "20m", "nabellen", "--note", "Mirthe was blij"]);
    table.does(&["hours", "--fee", "250", "--on", "za 28 mrt"]);
    table
}

fn total(table: &Table) -> u64 {
    let told = table.does(&["hours", "--json"]).json();
    told["sums"]["total_cents"].as_u64().unwrap()
}

#[test]
fn what_cannot_be_read_as_time_or_money_is_refused_and_nothing_is_noted() {
    let table = family();
    for time in ["2", "1,30", "gesprekken", "25:00"] {
        table.refuses(&["hours", time, "gesprekken"], 5, "span-unknown");
    }
    table.refuses(&["hours", "1:30", "koffie"], 5, "choice-unknown");
    table.refuses(&["hours", "--fee", "1.500"], 5, "amount-unknown");
    table.refuses(&["hours", "--rate", "gratis"], 5, "amount-unknown");
    table.refuses(&["hours", "--km", "23,4"], 5, "kilometres-unknown");
    table.refuses(&["hours", "--expense", "parkeren"], 5, "expense-form");
    table.refuses(
        &["hours", "--expense", "parkeren; gratis"],
        5,
        "amount-unknown",
    );
    table.refuses(&["hours", "--month", "morgen"], 5, "month-unknown");
    table.refuses(
        &["hours", "--fee", "5", "--on", "3-3-2026"],
        5,
        "date-in-future",
    );
    table.refuses(&["hours", "--drop", "1"], 3, "hours-unknown");
    table.refuses(
        &["hours", "--correct", "1", "--fee", "5"],
        3,
        "hours-unknown",
    );
    table.refuses(
        &["hours", "--fee", "5", "--rate", "35"],
        2,
        "hours-one-thing",
    );
    table.refuses(&["hours", "--csv", "--to", "-"], 3, "no-hours");
    table.refuses(
        &["print", "plan", "--month", "2026-03"],
        2,
        "month-of-a-declaration",
    );
    assert!(table.case("proef").hours.is_empty());
}

#[test]
fn hours_are_noted_in_one_line_and_added_up_by_kind_and_by_month() {
    let table = with_hours();
    table.does(&["hours", "--rate", "35", "--km-rate", "0,23"]);
    let told = table.does(&["hours", "--json"]).json();
    let sums = &told["sums"];
    assert_eq!(
        (sums["minutes"].as_u64(), sums["kilometres"].as_u64()),
        (Some(110), Some(24))
    );
    // 1:30 at 35 euros, 0:20 at 35 euros, 24 kilometres, parking, and the fixed amount.
    assert_eq!(total(&table), 5_250 + 1_167 + 552 + 450 + 25_000);
    let months = told["by_month"].as_array().unwrap();
    let months: Vec<(&str, u64)> = months
        .iter()
        .map(|it| {
            let total = it["sums"]["total_cents"].as_u64().unwrap();
            (it["month"].as_str().unwrap(), total)
        })
        .collect();
    assert_eq!(months, [("2026-03", 31_252), ("2026-04", 1_167)]);
    let shown = flat(&table.does(&["hours"]).out);
    for text in [
        "Tijd voor gesprekken: 1:30",
        "Tijd voor nabellen: 0:20",
        "In maart 2026: 1:30 uur, 24 km, samen € 312,52",
        "parkeren € 4,50",
        "U krijgt: € 35,00 per uur; € 0,23 per kilometer",
    ] {
        assert!(shown.contains(text), "{text}: {shown}");
    }
    let march = flat(&table.does(&["hours", "--month", "maart"]).out);
    assert!(
        march.contains("parkeren") && !march.contains("nabellen"),
        "{march}"
    );
    let case = flat(&table.does(&["show"]).out);
    assert!(case.contains("Uren en kosten: 1:50 uur, 24 km"), "{case}");
    let log = flat(&table.does(&["log"]).out);
    assert!(
        log.contains("regel 1 is genoteerd (do 5 maart 2026)"),
        "{log}"
    );
}

#[test]
fn an_entry_is_put_right_or_taken_out_and_every_step_is_taken_back() {
    let table = with_hours();
    let before = total(&table);
    table.does(&["hours", "--correct", "1", "--expense", "parkeren; 5,50"]);
    assert_eq!(total(&table), before + 100);
    let entry = table.case("proef").hours.remove(0);
    assert!(entry.minutes.is_some() && entry.kilometres == Some(24));
    table.does(&["undo"]);
    assert_eq!(total(&table), before);
    table.does(&["hours", "--drop", "1,3"]);
    assert_eq!(table.case("proef").hours.len(), 1);
    table.does(&["undo"]);
    assert_eq!(total(&table), before);
    table.does(&["hours", "--maximum", "300"]);
    table.does(&["hours", "--maximum", "0"]);
    assert!(table.case("proef").pay_terms.is_empty());
    table.refuses(&["hours", "--correct", "1"], 6, "nothing-changed");
}

#[test]
fn hours_are_asked_for_and_come_from_a_form_too() {
    let table = family();
    let ran = table.answer(&["hours", "1:30"], &["1", "24", "parkeren; 4,50", ""]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let form = b"time: 1:30\ncategory: talks\nkm: 24\nexpense: parkeren; 4,50\n";
    let ran = table.run_with(&["hours", "--from", "-"], form);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let mut hours = table.case("proef").hours;
    assert_eq!(hours.len(), 2);
    hours[1].number = 1;
    assert_eq!(hours[0], hours[1]);
    table.refuses_with(
        &["hours", "--from", "-"],
        b"time: 1:30\n",
        5,
        "field-missing",
    );
    table.refuses_with(
        &["hours", "--from", "-"],
        b"time: 1:30\ncsv: true\n",
        2,
        "hours-one-thing",
    );
}

#[test]
fn a_maximum_that_is_near_or_passed_is_told_and_stops_nobody() {
    let table = with_hours();
    table.does(&["hours", "--rate", "35"]);
    does_and_tells(&table, &["hours", "--maximum", "330"], "hours-near-maximum");
    let more = ["hours", "2u", "uitwerken"];
    does_and_tells(&table, &more, "hours-past-maximum");
    let shown = flat(&table.does(&["hours"]).out);
    assert!(shown.contains("meer dan het maximum"), "{shown}");
}

#[test]
fn after_the_role_has_ended_hours_are_still_noted() {
    let table = with_hours();
    table.does(&["close", "--reason", "gestopt"]);
    table.does(&["hours", "1u", "uitwerken"]);
    assert_eq!(table.case("proef").hours.len(), 4);
}

#[test]
fn a_declaration_and_its_table_name_nobody_but_the_coordinator() {
    let table = with_hours();
    table.does(&["hours", "--rate", "35"]);
    table.does(&[
        "hours",
        "--expense",
        "taart voor Mirthe; 12",
        "--on",
        "vr 6 mrt",
    ]);
    let paper = on_screen(&table, &["declaration", "--month", "2026-03"]);
    assert!(
        paper.contains("proef") && paper.contains("Maand: maart 2026"),
        "{paper}"
    );
    assert!(paper.contains("Sara Lindeman"), "{paper}");
    assert!(paper.contains("€ 319,00"), "{paper}");
    assert!(paper.contains("taart voor iemand anders"), "{paper}");
    let out = table
        .does(&["hours", "--csv", "--to", "-", "--month", "3-2026"])
        .out;
    assert!(out.contains("gesprekken;1:30;24;52,50"), "{out}");
    for text in [&paper, &flat(&out)] {
        for name in ["Mirthe", "Roos", "Joris", "blij"] {
            assert!(!text.contains(name), "{name}: {text}");
        }
        assert!(!text.contains("nabellen"), "another month: {text}");
    }
    let whole = on_screen(&table, &["declaration"]);
    assert!(
        whole.contains("nabellen") && !whole.contains("Mirthe"),
        "{whole}"
    );
}

#[test]
fn each_month_has_a_file_of_its_own_and_the_log_tells_that_it_left() {
    let table = with_hours();
    let folder = table.folder.path().to_str().unwrap().to_owned();
    for month in ["2026-03", "2026-04"] {
        table.does(&["hours", "--csv", "--month", month, "--to", &folder]);
        let print = ["print", "declaratie", "--as", "txt", "--month", month];
        table.does(&[&print[..], &["--to", &folder]].concat());
        for name in ["uren-proef", "declaratie-proef"] {
            let ending = if name == "uren-proef" { "csv" } else { "txt" };
            let path = table.folder.path().join(format!("{name}-{month}.{ending}"));
            assert!(path.exists(), "{}", path.display());
        }
    }
    let log = flat(&table.does(&["log"]).out);
    assert!(
        log.contains("Uren en kosten opgeschreven, 2 regels"),
        "{log}"
    );
}

#[test]
fn hours_are_in_no_letter_of_access_but_where_they_name_the_reader() {
    let table = with_hours();
    let letter = |who: &str| on_screen(&table, &["access", "--for", who]);
    let sister = letter("zus-1");
    assert!(sister.contains("was blij"), "{sister}");
    assert!(!sister.contains("parkeren"), "{sister}");
    let main = letter("Roos");
    for text in ["was blij", "parkeren", "Minuten", "Centen"] {
        assert!(!main.contains(text), "{text}: {main}");
    }
    table.does(&["privacy", "forget", "zus-1", "--confirm", "zus-1"]);
    let note = table.case("proef").hours.remove(1).note.unwrap();
    assert!(!note.as_str().contains("Mirthe"), "{note}");
}

#[test]
fn of_an_erased_case_the_time_stays_as_a_figure() {
    let table = with_hours();
    let erase = ["privacy", "erase", "proef", "--confirm", "proef"];
    table.does(&erase);
    let kept = table.file().registrations().unwrap();
    assert_eq!(kept[0].1["minutes"].as_u64(), Some(110));
}

#[test]
fn hours_go_with_a_case_that_is_exported_and_come_back() {
    let table = with_hours();
    table.does(&["hours", "--rate", "35,50"]);
    let out = table.does(&["export"]).out;
    let ran = table.run_with(&["import", "-", "--as", "kopie"], out.as_bytes());
    assert_eq!(ran.code, 0, "{}", ran.err);
    let (one, other) = (table.case("proef"), table.case("kopie"));
    assert_eq!(one.hours, other.hours);
    assert_eq!(one.pay_terms, other.pay_terms);
}
