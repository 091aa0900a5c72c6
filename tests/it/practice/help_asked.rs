//! What became of the help that the circle asked for in its plan.

use super::{LOOKING_BACK, held, invited, is_found, on_screen};
use crate::desk::Table;
use ekc::domain::choice::Choice as _;
use ekc::domain::followup::HelpAnswer;
use serde_json::Value;

/// A plan that asks two kinds of help, four weeks later: one of the professional, one of nobody
/// yet.
fn four_weeks_later() -> Table {
    let mut table = invited();
    held(&mut table);
    let plan = [
        "record-plan",
        "--agreement",
        "zus-1; zet de boeken klaar; elke zondag",
        "--help-asked",
        "een betaalplan; bewindvoerder-1",
        "--help-asked",
        "iemand die oppast",
    ];
    table.does(&[&plan[..], &LOOKING_BACK].concat());
    table.does(&["plan", "agree"]);
    table.on(2026, 4, 18);
    table
}

fn answers(table: &Table) -> Vec<HelpAnswer> {
    table.case("proef").help_answers
}

/// Of each answer: the request, what became of it, how much, and why.
fn told(table: &Table) -> Vec<(u32, &'static str, String, String)> {
    let all = answers(table).into_iter();
    all.map(|it| {
        let much = it.much.map(|it| it.to_string()).unwrap_or_default();
        let reason = it.reason.map(|it| it.to_string()).unwrap_or_default();
        (it.request, it.outcome.code(), much, reason)
    })
    .collect()
}

fn row<'a>(request: u32, code: &'a str, much: &str, why: &str) -> (u32, &'a str, String, String) {
    (request, code, much.to_owned(), why.to_owned())
}

#[test]
fn what_was_not_asked_or_is_no_answer_is_refused() {
    let mut table = invited();
    let granted = ["followup", "help-answer", "1: toegekend"];
    table.refuses(&granted, 4, "no-plan-yet");
    held(&mut table);
    let plan = ["record-plan", "--agreement", "zus-1; kookt; elke zondag"];
    table.does(&plan);
    table.refuses(&granted, 4, "no-help-asked");
    let table = four_weeks_later();
    let refuses = |more: &[&str], exit: u8, code: &str| {
        table.refuses(
            &[&["followup", "help-answer"][..], more].concat(),
            exit,
            code,
        );
    };
    refuses(&["3: toegekend"], 3, "request-unknown");
    refuses(&["1: prima"], 5, "choice-unknown");
    refuses(&["1"], 5, "field-missing");
    refuses(&["1: deels", "--on", "20-3-2026"], 5, "help-before-asked");
    refuses(&["1: deels", "--by", "niemand"], 3, "person-unknown");
    refuses(&["--correct", "1", "1: deels"], 3, "help-answer-unknown");
    table.does(&["followup", "help-answer", "1: deels"]);
    let two = ["--correct", "1", "1: deels", "2: deels"];
    refuses(&two, 2, "help-answer-one-thing");
}

#[test]
fn an_answer_says_by_whom_when_how_much_and_why_and_a_second_stands_beside_it() {
    let table = four_weeks_later();
    let first = "1: deels; twee gesprekken; er is een wachtlijst";
    let by = ["--by", "bewindvoerder-1", "--on", "10-4-2026"];
    table.does(&[&["followup", "hulp", first][..], &by].concat());
    let yaml = b"help_answer:\n  - {request: 1, outcome: granted, answered_on: 15-4-2026}\n";
    let ran = table.run_with(&["followup", "help-answer", "--from", "-"], yaml);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(
        told(&table),
        [
            row(1, "partly", "twee gesprekken", "er is een wachtlijst"),
            row(1, "granted", "", ""),
        ]
    );
    let kept = &answers(&table)[0];
    assert_eq!(kept.answered_on.to_string(), "2026-04-10");
    let by = kept.answered_by.as_ref().unwrap();
    assert_eq!(by.as_str(), "bewindvoerder-1");
    let shown = table.does(&["followup", "show"]).out;
    for said in [
        "Gevraagde hulp 1: een betaalplan (van bewindvoerder-1)",
        "Antwoord 1 op vr 10 april 2026: deels toegekend",
        "twee gesprekken",
        "\"er is een wachtlijst\"",
        "Antwoord 2 op wo 15 april 2026: toegekend",
        "Gevraagde hulp 2: iemand die oppast: nog niets verteld",
    ] {
        assert!(shown.contains(said), "{said}\n{shown}");
    }
    let json = table.does(&["followup", "show", "--json"]).json();
    let open: Vec<&Value> = (0..2_usize)
        .map(|at| &json["help_asked"][at]["open"])
        .collect();
    assert_eq!(open, [&Value::Bool(false), &Value::Bool(true)]);
    let plan = table.does(&["plan", "show"]).out;
    assert!(plan.contains("toegekend op wo 15 april 2026"), "{plan}");
    table.does(&["undo"]);
    assert_eq!(answers(&table).len(), 1);
    let log = table.does(&["log"]).out;
    assert!(log.contains("wat er van de gevraagde hulp kwam"), "{log}");
}

#[test]
fn an_answer_can_be_put_right_and_what_was_not_given_stays() {
    let table = four_weeks_later();
    let first = "1: deels; twee gesprekken; er is een wachtlijst";
    table.does(&["followup", "help-answer", first, "--by", "bewindvoerder-1"]);
    let right = ["--correct", "1", "1: toegekend; vier gesprekken; -"];
    table.does(&[&["followup", "help-answer"][..], &right].concat());
    assert_eq!(told(&table), [row(1, "granted", "vier gesprekken", "")]);
    assert!(answers(&table)[0].answered_by.is_some());
    let other = ["--correct", "1", "2: toegekend"];
    table.does(&[&["followup", "help-answer"][..], &other].concat());
    assert_eq!(told(&table), [row(2, "granted", "vier gesprekken", "")]);
    table.does(&["undo"]);
    assert_eq!(told(&table), [row(1, "granted", "vier gesprekken", "")]);
}

#[test]
fn the_call_asks_what_became_of_each_help_that_still_waits() {
    let table = four_weeks_later();
    let agreement = ["Roos", "overslaan"];
    // What became of the first, by whom, how much, why and when.
    let first = [
        "deels",
        "bewindvoerder-1",
        "twee gesprekken",
        "Er is een wachtlijst.",
        "10-4-2026",
    ];
    // The second, and the rest of the call.
    let rest = ["overslaan", "", "", ""];
    let answered = [&agreement[..], &first, &rest].concat();
    let (ran, seen) = table.answer_seeing(&["followup", "call"], &answered);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    for said in [
        "1. een betaalplan",
        "bewindvoerder-1",
        "2. iemand die oppast",
    ] {
        assert!(seen.contains(said), "{said}\n{seen}");
    }
    let partly = row(1, "partly", "twee gesprekken", "Er is een wachtlijst.");
    assert_eq!(told(&table), [partly], "{seen}");
    let kept = &answers(&table)[0];
    assert_eq!(kept.told_by.as_ref().unwrap().as_str(), "hoofdpersoon-1");
    assert!(ran.out.contains("gevraagde hulp 1"), "{}", ran.out);
    // What was answered is not asked again.
    let (_, seen) = table.answer_seeing(&["followup", "help-answer"], &[":stop"]);
    assert!(seen.contains("2. iemand die oppast"), "{seen}");
    assert!(!seen.contains("1. een betaalplan"), "{seen}");
}

#[test]
fn where_the_circle_looked_back_it_is_asked_too_and_nowhere_before_that() {
    let mut table = four_weeks_later();
    table.does(&["followup", "meeting", "--date", "2026-05-16"]);
    let early = ["--date", "2026-05-30", "--help-answer", "1: wacht"];
    let meeting = ["followup", "meeting"];
    table.refuses(&[&meeting[..], &early].concat(), 5, "field-missing");
    table.on(2026, 5, 18);
    let held = ["followup", "meeting", "--held", "1", "--on", "16-5-2026"];
    let ran = table.answer(&held, &["wacht", "Volgende week meer.", "overslaan"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let waits = row(1, "waiting", "", "Volgende week meer.");
    assert_eq!(told(&table), [waits]);
    assert_eq!(answers(&table)[0].answered_on.to_string(), "2026-05-16");
}

#[test]
fn r22_asks_for_what_nothing_is_known_of_and_after_the_role_it_may_be_noted_and_is_not_asked() {
    let mut table = four_weeks_later();
    table.does(&["plan", "share", "--all"]);
    assert!(is_found(&table, "help-without-answer"));
    table.does(&["followup", "help-answer", "1: wacht", "2: afgewezen"]);
    assert!(!is_found(&table, "help-without-answer"));
    table.does(&["undo"]);
    table.does(&["followup", "call", "Roos"]);
    table.does(&["close", "--reason", "afgerond"]);
    assert!(!is_found(&table, "help-without-answer"));
    table.on(2026, 6, 1);
    table.does(&[
        "followup",
        "help-answer",
        "1: toegekend",
        "--on",
        "20-5-2026",
    ]);
    assert_eq!(told(&table), [row(1, "granted", "", "")]);
}

#[test]
fn the_call_form_has_a_box_for_each_answer_and_what_is_noted_is_understood() {
    let table = four_weeks_later();
    let form = || on_screen(&table, &["nabelformulier", "--for", "Roos"]);
    let empty = form();
    for said in ["een betaalplan", "Toegekend", "Deels", "Afgewezen", "Wacht"] {
        assert!(empty.contains(said), "{said}\n{empty}");
    }
    table.does(&["followup", "help-answer", "1: Toegekend", "2: Wacht"]);
    assert!(form().contains("(eerder: toegekend)"), "{}", form());
}

#[test]
fn the_letter_of_access_tells_who_was_asked_what_became_of_it() {
    let table = four_weeks_later();
    let answer = "1: deels; twee gesprekken; er is een wachtlijst";
    table.does(&["followup", "help-answer", answer, "--by", "bewindvoerder-1"]);
    let letter = |who: &str| on_screen(&table, &["inzage", "--for", who]);
    for who in ["bewindvoerder-1", "Roos"] {
        let letter = letter(who);
        assert!(letter.contains("er is een wachtlijst"), "{who}: {letter}");
        assert!(letter.contains("twee gesprekken"), "{who}: {letter}");
    }
    assert!(!letter("buurman-1").contains("wachtlijst"));
}
