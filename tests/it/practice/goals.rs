//! What goes well, and the goals: a part of the plan, in the circle's own words.

use super::{LOOKING_BACK, does_and_tells, held, invited, on_screen};
use crate::desk::Table;
use ekc::domain::plan::PlanLine;

const AGREEMENT: [&str; 2] = ["--agreement", "zus-1; zet de boeken klaar; elke zondag"];

/// After the day, when no plan is recorded yet.
fn after_the_day() -> Table {
    let mut table = invited();
    held(&mut table);
    table
}

/// A plan with two lines of each.
fn with_goals() -> Table {
    let table = after_the_day();
    let lines = [
        "--goes-well",
        "Roos maakt weer fietsen",
        "--goes-well",
        "Mirthe komt elke week",
        "--goal",
        "de werkplaats blijft open",
        "--goal",
        "elke rekening is betaald",
    ];
    table.does(&[&["record-plan"], &AGREEMENT[..], &lines, &LOOKING_BACK].concat());
    table
}

/// The words of a list in a version of the plan.
fn words(lines: &[PlanLine], version: u32) -> Vec<&str> {
    PlanLine::of(lines, version)
        .map(|it| it.words.as_str())
        .collect()
}

#[test]
fn a_goal_that_the_plan_does_not_have_cannot_lapse() {
    let table = with_goals();
    let amend = ["plan", "amend", "--why", "anders", "--drop-goal", "9"];
    table.refuses(&amend, 3, "plan-line-unknown");
    assert_eq!(table.case("proef").plans.len(), 1);
}

#[test]
fn what_goes_well_and_goals_stand_in_the_plan_above_the_agreements() {
    let table = with_goals();
    let shown = table.does(&["plan", "show"]).out;
    let place = |text: &str| {
        shown
            .find(text)
            .unwrap_or_else(|| panic!("{text}\n{shown}"))
    };
    assert!(place("Gaat goed (2): Mirthe komt elke week") < place("Doel 1: de werkplaats"));
    assert!(place("Doel 2: elke rekening is betaald") < place("zet de boeken klaar"));
    let json = table.does(&["plan", "show", "--json"]).json();
    assert_eq!(json["goals"][1]["words"], "elke rekening is betaald");
    assert_eq!(json["goes_well"][0]["number"], 1);
    for (paper, agreements) in [
        ("plan", "De afspraken"),
        ("makkelijk-plan", "Wat gaan we doen"),
    ] {
        let paper = on_screen(&table, &[paper]);
        let place = |text: &str| {
            paper
                .find(text)
                .unwrap_or_else(|| panic!("{text}\n{paper}"))
        };
        assert!(place("Roos maakt weer fietsen") < place("de werkplaats blijft open"));
        assert!(place("elke rekening is betaald") < place(agreements));
    }
    table.does(&["undo"]);
    let case = table.case("proef");
    assert!(case.goals.is_empty() && case.goes_well.is_empty());
}

#[test]
fn a_plan_without_them_shows_no_heading_for_them() {
    let table = after_the_day();
    table.does(&[&["record-plan"], &AGREEMENT[..], &LOOKING_BACK].concat());
    let paper = on_screen(&table, &["plan"]);
    assert!(!paper.contains("Wat goed gaat") && !paper.contains("Doelen"));
}

#[test]
fn a_revision_carries_them_over_unless_the_circle_changes_them() {
    let table = with_goals();
    let amend = [
        "plan",
        "amend",
        "--why",
        "de bank belde",
        "--drop-goal",
        "2",
    ];
    let more = ["--goal", "de huur is betaald", "--drop-goes-well", "1"];
    table.does(&[&amend[..], &more].concat());
    let case = table.case("proef");
    let first = ["de werkplaats blijft open", "elke rekening is betaald"];
    let second = ["de werkplaats blijft open", "de huur is betaald"];
    assert_eq!(words(&case.goals, 1), first);
    assert_eq!(words(&case.goals, 2), second);
    assert_eq!(words(&case.goes_well, 2), ["Mirthe komt elke week"]);
    table.does(&[
        "plan",
        "amend",
        "--why",
        "ander woord",
        "--words",
        "Wij zijn er.",
    ]);
    let case = table.case("proef");
    assert_eq!(words(&case.goals, 3), second);
    assert_eq!(words(&case.goes_well, 3), ["Mirthe komt elke week"]);
}

#[test]
fn a_file_and_answers_record_them_like_flags() {
    let by_flags = with_goals();
    let by_yaml = after_the_day();
    let yaml = "\
agreement: [{who: [zus-1], what: zet de boeken klaar, when: elke zondag}]
goes_well: [Roos maakt weer fietsen, Mirthe komt elke week]
goal: [de werkplaats blijft open, elke rekening is betaald]
";
    let record = [&["record-plan", "--from", "-"], &LOOKING_BACK[..]].concat();
    assert_eq!(by_yaml.run_with(&record, yaml.as_bytes()).code, 0);
    assert_eq!(by_flags.content(), by_yaml.content());
    // One line needs no list.
    let one = after_the_day();
    let yaml = "\
agreement: [{who: [zus-1], what: zet de boeken klaar, when: elke zondag}]
goal: rust
";
    assert_eq!(one.run_with(&record, yaml.as_bytes()).code, 0);
    assert_eq!(words(&one.case("proef").goals, 1), ["rust"]);
    // They wait until they are asked for at the summary, by the number that they have there.
    let answers = ["zet de boeken klaar", "zus-1", "elke zondag", ""];
    let rest = ["", "", "", ""]; // own words, what if, evaluation, convener
    let mut typed: Vec<String> = [answers, rest]
        .concat()
        .iter()
        .map(ToString::to_string)
        .collect();
    let run = |typed: &[String], end: &str| {
        let table = after_the_day();
        let typed = typed.iter().map(String::as_str).chain([end]);
        let (ran, seen) = table.answer_seeing(&["record-plan"], &typed.collect::<Vec<_>>());
        (table, ran, seen)
    };
    for (question, lines) in [
        (
            "Wat gaat er goed",
            ["Roos maakt weer fietsen", "Mirthe komt elke week"],
        ),
        (
            "Wat wil de kring",
            ["de werkplaats blijft open", "elke rekening is betaald"],
        ),
    ] {
        let (_, _, seen) = run(&typed, ":stop");
        let (before, _) = seen.rsplit_once(question).unwrap();
        let number = before.trim_end().trim_end_matches('.');
        typed.push(number.rsplit([' ', '\n']).next().unwrap().to_owned());
        typed.extend(lines.map(str::to_owned));
        typed.push(String::new());
    }
    let (by_answers, ran, seen) = run(&typed, "");
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    let case = by_answers.case("proef");
    let asked = by_flags.case("proef");
    assert_eq!((case.goes_well, case.goals), (asked.goes_well, asked.goals));
}

#[test]
fn a_number_that_does_not_belong_in_a_goal_is_questioned() {
    let table = with_goals();
    let amend = [
        "plan",
        "amend",
        "--why",
        "nummer",
        "--goal",
        "bel 111222333",
    ];
    does_and_tells(&table, &amend, "may-be-bsn");
}
