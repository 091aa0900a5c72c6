//! What is told of the rules: one rule, a case, the terms, and what comes next.

use crate::desk::Table;
use ekc::method::rules::RULES;
use std::path::Path;

#[test]
fn explain_tells_a_rule_and_lists_them_all_in_both_languages() {
    let table = Table::bare();
    for (lang, reason) in [("nl", "Waarom"), ("en", "Why")] {
        let one = table.does(&["explain", "r12", "--lang", lang]).out;
        assert!(one.starts_with("R12.") && one.contains(reason), "{one}");
        let all = table.does(&["explain", "--lang", lang, "--plain"]).out;
        assert!(RULES.iter().all(|rule| all.contains(rule.id)), "{all}");
        assert!(!one.contains('[') && !all.contains("[rule"), "{one}{all}");
    }
    let told = table.does(&["explain", "12", "--json"]).json();
    assert_eq!(
        (
            told["rule"]["levels"]["family"].as_str(),
            told["rule"]["levels"]["learning"].as_str()
        ),
        (Some("block"), None)
    );
    let ran = table.run(&["explain", "R33", "--json"]);
    assert_eq!(
        (ran.code, ran.failure()["code"].as_str()),
        (3, Some("rule-unknown"))
    );
}

#[test]
fn check_looks_at_one_case_or_at_all_and_can_say_so_to_a_script() {
    let table = Table::ready("family");
    assert_eq!(table.does(&["check", "--exit-code"]).code, 0);
    table.does(&[
        "new-case",
        "--variant",
        "family",
        "--applicant",
        "family",
        "--main-person",
        "Bo Bos",
        "--handle",
        "ander",
    ]);
    table.does(&["question", "Moet Bo uit huis?", "--by", "hoofdpersoon-1"]);
    let told = table.does(&["check", "--json"]).json();
    assert_eq!(told["cases"].as_array().unwrap().len(), 2, "the whole file");
    let ran = table.run(&["check", "ander", "--exit-code", "--json"]);
    assert_eq!(ran.code, 20);
    let text = table.does(&["check", "ander"]).out;
    assert!(
        text.contains("R4") && !text.contains("Bo Bos") && !text.contains("Moet Bo"),
        "{text}"
    );
    assert_eq!(table.run(&["check", "proef", "--exit-code"]).code, 0);
}

#[test]
fn check_looks_at_the_open_cases_and_tells_how_many_closed_ones_it_passes_over() {
    let table = Table::ready("family");
    let closes = [
        "close",
        "--reason",
        "not-wanted",
        "--keep-until",
        "2026-12-31",
    ];
    table.does(&closes);
    let looked_at = |args: &[&str]| -> (usize, u64) {
        let told = table.does(args).json();
        let cases = told["cases"].as_array().unwrap().len();
        (cases, told["closed_left_out"].as_u64().unwrap())
    };
    // Who closed a case and works in no other yet looks at that one.
    assert_eq!(looked_at(&["check", "--json"]), (1, 0));
    table.does(&[
        "new-case",
        "--variant",
        "family",
        "--applicant",
        "family",
        "--main-person",
        "Bo Bos",
        "--handle",
        "ander",
    ]);
    assert_eq!(looked_at(&["check", "--json"]), (1, 1));
    let text = table.does(&["check"]).out;
    assert!(
        text.contains("Zaak ander") && !text.contains("Zaak proef"),
        "{text}"
    );
    assert!(
        text.contains("1 afgesloten zaak is niet nagekeken"),
        "{text}"
    );
    assert_eq!(looked_at(&["check", "proef", "--json"]), (1, 0));
    // The day until which it is kept has come.
    let later = ["check", "--json", "--as-of", "2026-12-31"];
    assert_eq!(looked_at(&later), (2, 0));
}

#[test]
fn the_terms_of_the_law_are_said_with_their_source_and_the_day_they_fall_on() {
    let table = Table::with_case("family");
    table.does(&[
        "edit-case",
        "--wmo-reported",
        "2-3-2026",
        "--court",
        "27-4-2026",
        "--group-plan-declined",
        "2-3-2026",
    ]);
    let told = table.does(&["due", "--within", "90d", "--json"]).json();
    let find = |what: &str| {
        told["due"]
            .as_array()
            .unwrap()
            .iter()
            .find(|it| it["what"] == what)
            .unwrap()
            .clone()
    };
    assert_eq!(
        (
            find("wmo-plan")["on"].as_str(),
            find("wmo-plan")["source"].as_str()
        ),
        (Some("2026-03-09"), Some("Wmo 2015 art. 2.3.2 lid 2"))
    );
    assert_eq!(find("wmo-inquiry")["on"], "2026-04-13");
    assert_eq!(find("professional-plan")["on"], "2026-04-13");
    assert_eq!(
        (
            find("court")["on"].as_str(),
            find("court")["day_off"].as_str()
        ),
        (Some("2026-04-27"), Some("kings-day")),
        "said, and not moved"
    );
    assert!(
        table
            .does(&["due", "--within", "90d"])
            .out
            .contains("Koningsdag")
    );
}

#[test]
fn a_closed_case_still_says_until_when_it_is_kept() {
    let table = Table::with_case("family");
    table.refuses(
        &[
            "close",
            "--reason",
            "not-wanted",
            "--keep-until",
            "1-3-2026",
        ],
        5,
        "date-before",
    );
    let ran = table.does(&["close", "--reason", "not-wanted"]);
    assert!(ran.err.contains("keep-until"), "{}", ran.err);
    table.does(&["undo"]);
    table.does(&[
        "close",
        "--reason",
        "not-wanted",
        "--keep-until",
        "2-9-2026",
        "--keep-because",
        "een half jaar, zoals afgesproken",
    ]);
    let told = table.does(&["due", "--within", "300d", "--json"]).json();
    assert_eq!(
        told["due"]
            .as_array()
            .unwrap()
            .iter()
            .map(|it| it["what"].as_str().unwrap())
            .collect::<Vec<_>>(),
        ["keep-until"]
    );
}

/// How many lines a text takes on a screen of eighty columns.
fn rows(shown: &str) -> usize {
    shown
        .lines()
        .map(|line| line.chars().count().div_ceil(80).max(1))
        .sum()
}

#[test]
fn one_screen_of_eighty_by_twenty_four_tells_how_any_case_stands_on_any_day() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/cases");
    let mut seen = 0;
    for entry in std::fs::read_dir(cases).unwrap() {
        let path = entry.unwrap().path();
        let mut table = Table::new();
        let ran = table.run(&["import", path.to_str().unwrap(), "--as", "proef"]);
        assert_eq!(ran.code, 0, "{}", ran.err);
        table.screen = Some(80);
        for lang in ["nl", "en"] {
            table.lang = lang;
            for day in [
                "2026-01-10",
                "2026-03-01",
                "2026-04-15",
                "2026-06-30",
                "2026-12-01",
            ] {
                let shown = table.does(&["status", "--as-of", day]).out;
                assert!(
                    rows(&shown) <= 24,
                    "{} on {day}: {} lines\n{shown}",
                    path.display(),
                    rows(&shown)
                );
                seen += 1;
            }
        }
    }
    assert!(seen >= 80);
    // The hardest screen: a long question and much to do at once.
    let mut table = Table::ready("family");
    table.screen = Some(80);
    let long = format!(
        "Wat is nodig om {} thuis te laten wonen?",
        "Ada en haar drie kinderen en de hond ".repeat(12)
    );
    table.does(&["question", &long, "--by", "ada", "--chosen-by", "ada"]);
    table.does(&[
        "edit-case",
        "--safety",
        "--needed-by",
        "3-3-2026",
        "--court",
        "4-3-2026",
        "--wmo-reported",
        "2-3-2026",
    ]);
    table.does(&["circle", "add", "Oma Proef", "--handle", "oma"]);
    table.does(&["circle", "add", "Oom Proef", "--handle", "oom"]);
    // Safety is at stake, and there is no requirement yet.
    table.does(&["invite", "oma", "oom", "--because", "haast"]);
    table.does(&["circle", "apart", "oma", "oom", "--order", "home-ban"]);
    for lang in ["nl", "en"] {
        table.lang = lang;
        let shown = table.does(&["status"]).out;
        assert!(rows(&shown) <= 24, "{} lines\n{shown}", rows(&shown));
        assert_eq!(
            shown
                .lines()
                .filter(|line| line.trim_start().starts_with("ekc "))
                .count(),
            3,
            "three commands\n{shown}"
        );
    }
}

#[test]
fn the_command_that_status_gives_for_a_block_is_understood() {
    let table = Table::ready("family");
    table.does(&["circle", "add", "Oma Proef", "--handle", "oma"]);
    table.does(&["invite", "oma"]);
    let told = table.does(&["check", "proef", "--json"]).json();
    let mut seen = 0;
    for finding in told["cases"][0]["findings"].as_array().unwrap() {
        if let Some(command) = finding["command"].as_str() {
            let args: Vec<&str> = command.split(' ').skip(1).collect();
            assert_ne!(table.run(&args).code, 2, "{command}");
            seen += 1;
        }
    }
    assert!(seen > 1);
}
