//! The year in numbers: for others a year that is over and nothing of what is few, for the
//! coordinator everything; and nobody's name anywhere.

use super::{family, flat};
use crate::desk::Table;

#[test]
fn a_year_that_is_not_over_is_for_the_coordinator_alone() {
    let table = Table::with_case("family");
    for asked in [
        &["figures", "--year", "2026"][..],
        &["figures", "--from", "2025-05-01"],
        &["cijfers", "--year", "2026"],
    ] {
        table.refuses(asked, 8, "figures-year-not-over");
    }
    let own = flat(&table.does(&["cijfers", "--own-eyes"]).out);
    for text in [
        "Cijfers over aanmeldingen in 2026: gezinnen, leervragen en herstel",
        "ALLEEN VOOR UZELF",
        "1 aanmelding",
        "Landelijk in 2023",
        "zeggen niet of een conferentie heeft geholpen",
    ] {
        assert!(own.contains(text), "{text}: {own}");
    }
    let none = flat(&table.does(&["figures"]).out);
    assert_eq!(none, "In deze tijd is er geen aanmelding.");
}

#[test]
fn what_cannot_be_a_year_a_division_or_a_number_is_refused() {
    let table = Table::with_case("family");
    table.refuses(&["figures", "--year", "vorig jaar"], 5, "figures-year");
    table.refuses(&["figures", "--by", "straat"], 5, "choice-unknown");
    let turned = ["figures", "--from", "2025-02-01", "--to", "2025-01-01"];
    table.refuses(&turned, 5, "figures-period");
    table.refuses(&["figures", "--fewest", "4"], 5, "figures-fewest");
    table.refuses(&["figures", "--fewest", "5"], 6, "nothing-changed");
    table.refuses(&["figures", "--csv", "--fewest", "6"], 2, "usage-conflict");
}

#[test]
fn others_learn_nothing_of_one_case_and_the_number_can_only_go_up() {
    let mut table = Table::with_case("family");
    table.on(2027, 2, 1);
    let told = table.does(&["figures"]).out;
    assert!(flat(&told).contains("te weinig aanmeldingen"), "{told}");
    assert!(!flat(&told).contains("1 aanmelding"), "{told}");
    table.does(&["figures", "--fewest", "12"]);
    let json = |table: &Table| table.does(&["figures", "--json"]).json();
    assert_eq!(json(&table)["fewest"], 12);
    assert_eq!(json(&table)["for"], "others");
    assert!(json(&table)["pages"][0]["whole"].is_null());
    table.does(&["undo"]);
    assert_eq!(json(&table)["fewest"], 5);
}

#[test]
fn nobody_s_name_and_no_word_of_theirs_is_in_any_figure() {
    let table = family();
    let case = table.case("proef");
    let names: Vec<String> = case.people.iter().map(|it| it.name.to_string()).collect();
    assert!(!names.is_empty());
    for args in [
        &["--own-eyes"][..],
        &["--own-eyes", "--json"],
        &["--own-eyes", "--csv"],
    ] {
        for by in ["variant", "gemeente", "reden", "kwartaal"] {
            let out = table
                .does(&[&["figures", "--by", by][..], args].concat())
                .out;
            for name in &names {
                let first = name.split(' ').next().unwrap_or(name);
                assert!(!out.contains(first), "{name}: {out}");
            }
            assert!(
                !out.contains("proef"),
                "the short name of the case too: {out}"
            );
        }
    }
    let page = page(&table, "eigen", "jaar.html", &[]);
    for name in &names {
        let first = name.split(' ').next().unwrap_or(name);
        assert!(!page.contains(first), "{name}: {page}");
    }
    assert!(!page.contains("proef"), "{page}");
}

/// A page, as it stands in its file.
fn page(table: &Table, whom: &str, file: &str, more: &[&str]) -> String {
    let path = table.folder.path().join(file);
    let asked = ["figures", "--page", whom, "--out", path.to_str().unwrap()];
    table.does(&[&asked[..], more].concat());
    String::from_utf8_lossy(&std::fs::read(path).unwrap()).into_owned()
}

#[test]
fn an_erased_case_goes_on_counting() {
    let table = Table::with_case("family");
    table.does(&["privacy", "erase", "proef", "--confirm", "proef"]);
    let own = table.does(&["figures", "--own-eyes", "--json"]).json();
    assert_eq!(own["pages"][0]["whole"]["applications"], 1);
    assert_eq!(own["pages"][0]["for"], "own-eyes");
}

#[test]
fn a_wide_screen_has_bars_and_a_screen_reader_a_list() {
    let mut table = Table::with_case("family");
    table.screen = Some(120);
    let wide = table.does(&["figures", "--own-eyes"]).out;
    assert!(wide.contains('█'), "{wide}");
    let spoken = table.does(&["figures", "--own-eyes", "--accessible"]).out;
    assert!(!spoken.contains('█') && !spoken.contains('─'), "{spoken}");
}

#[test]
fn a_region_gets_one_row_of_each_case_that_leads_back_to_nobody_and_stays_when_it_is_erased() {
    let mut table = Table::with_case("family");
    table.refuses(
        &["figures", "--rows", "--year", "2026"],
        8,
        "figures-year-not-over",
    );
    table.refuses(&["figures", "--rows", "--own-eyes"], 2, "usage-conflict");
    table.refuses(&["figures", "--rows"], 3, "figures-no-rows");
    table.does(&["edit-case", "--municipality", "Zonderen"]);
    table.on(2027, 2, 1);
    let ran = table.does(&["figures", "--rows"]);
    assert_eq!(ran.out.lines().count(), 2, "{}", ran.out);
    assert!(ran.out.contains("region;"), "{}", ran.out);
    for told in ["Ada", "Proef", "proef", "Zonderen", "2026-03-02"] {
        assert!(!ran.out.contains(told), "{told}: {}", ran.out);
    }
    assert!(
        ran.err.contains("Alleen voor de gegevens van uw regio")
            && ran.err.contains("1 zaak is de enige van haar soort"),
        "{}",
        ran.err
    );
    let log = table.does(&["log", "--all", "--json"]).out;
    assert!(log.contains("figures-rows"), "it is noted: {log}");
    let rows = |table: &Table| table.does(&["figures", "--rows", "--json"]).json();
    let before = rows(&table);
    assert_eq!(before["schema"], "ekc.figures-rows/1");
    assert_eq!(before["for"], "region");
    assert_eq!(before["rows"][0]["year"], 2026);
    assert_eq!(before["rows"][0]["quarter"], 1);
    table.does(&["privacy", "erase", "proef", "--confirm", "proef"]);
    let after = rows(&table);
    assert_eq!(after["rows"].as_array().unwrap().len(), 1);
    assert_eq!(after["rows"][0]["case"], before["rows"][0]["case"]);
    assert!(after["rows"][0]["quarter"].is_null(), "that is not kept");
}

#[test]
fn a_row_has_the_columns_of_the_table_of_a_region_in_their_order() {
    let mut table = Table::with_case("family");
    table.on(2027, 2, 1);
    let out = table.does(&["figures", "--rows"]).out;
    let head = out.lines().next().unwrap_or_default();
    let columns: Vec<&str> = head.trim_start_matches('\u{feff}').split(';').collect();
    let sql =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/reference/region/cases.sql");
    let sql = std::fs::read_to_string(sql).unwrap();
    let tables: Vec<Vec<&str>> = sql
        .split("create table ")
        .skip(1)
        .map(|of| {
            let lines = of.lines().skip(1).take_while(|line| *line != ");");
            lines
                .filter_map(|line| line.split_whitespace().next())
                .map(|name| name.trim_matches('"'))
                .collect()
        })
        .collect();
    assert_eq!(
        tables.len(),
        2,
        "that which is kept, and that which comes in"
    );
    for of in tables {
        assert_eq!(of, columns);
    }
}

#[test]
fn the_page_of_a_coordinator_is_marked_and_has_its_number_beside_each_bar() {
    let table = Table::with_case("family");
    let html = page(&table, "eigen", "jaar.html", &[]);
    let title = "<title>Mijn jaar in cijfers, 2026 (ALLEEN VOOR UZELF)</title>";
    for told in [
        title,
        "<svg",
        "Wat ervan kwam",
        "loopt nog: 1 (100 %)",
        "Landelijk",
        "zeggen niet of een conferentie heeft geholpen",
    ] {
        assert!(html.contains(told), "{told}: {html}");
    }
    let english = page(&table, "own", "year.html", &["--lang", "en"]);
    let title = "<title>My year in numbers, 2026 (FOR YOURSELF ALONE)</title>";
    assert!(english.contains(title), "{english}");
    let log = table.does(&["log", "--all", "--json"]).out;
    assert!(log.contains("figures-page"), "it is noted: {log}");
    let path = table.folder.path().join("jaar.html");
    let again = ["figures", "--page", "own", "--out", path.to_str().unwrap()];
    table.refuses(&again, 15, "figures-page-exists");
    if cfg!(feature = "pdf") {
        let pdf = page(&table, "own", "jaar.pdf", &[]);
        assert!(pdf.starts_with("%PDF"));
    }
}

#[test]
fn a_page_for_others_is_refused_where_there_are_few_and_has_a_form_and_a_reader() {
    let mut table = Table::with_case("family");
    let asked = |rest: &[&'static str]| [&["figures", "--page"][..], rest].concat();
    let own = ["own", "--municipality", "Zonderen", "--out", "x.html"];
    table.refuses(&asked(&own), 2, "figures-page-no-municipality");
    table.refuses(&asked(&["own", "--out", "x.docx"]), 2, "figures-page-form");
    table.refuses(&asked(&["buurt", "--out", "x.html"]), 5, "choice-unknown");
    table.refuses(
        &asked(&["region", "--out", "x.html", "--year", "2026"]),
        8,
        "figures-year-not-over",
    );
    table.on(2027, 2, 1);
    let which = asked(&["gemeente", "--out", "x.html"]);
    table.refuses(&which, 2, "figures-page-which");
    table.refuses(&asked(&["regio", "--out", "x.html"]), 8, "figures-page-few");
}

#[test]
fn a_municipality_gets_a_page_of_its_own_cases_and_of_no_other_place() {
    let mut table = Table::new();
    for handle in ["een", "twee", "drie", "vier", "vijf"] {
        table.does(&[
            "new-case",
            "--variant",
            "familie",
            "--applicant",
            "professional",
            "--handle",
            handle,
            "--municipality",
            "Zonderen",
        ]);
    }
    table.on(2027, 2, 1);
    let html = page(
        &table,
        "gemeente",
        "z.html",
        &["--municipality", "zonderen"],
    );
    for told in [
        "Eigen Kracht-conferenties in Zonderen, 2026: voor de gemeente",
        "5 aanmeldingen",
        "Voor anderen: wat over minder dan 5 zaken gaat",
    ] {
        assert!(html.contains(told), "{told}: {html}");
    }
    assert!(!html.contains("ALLEEN VOOR UZELF"), "{html}");
    let path = table.folder.path().join("elders.html");
    let other = [
        "figures",
        "--page",
        "gemeente",
        "--municipality",
        "Elders",
        "--out",
    ];
    let other = [&other[..], &[path.to_str().unwrap()][..]].concat();
    table.refuses(&other, 8, "figures-page-few");
    assert!(!path.exists());
    let region = page(&table, "regio", "r.html", &[]);
    assert!(
        !region.contains("Zonderen"),
        "one place is not told apart: {region}"
    );
}
