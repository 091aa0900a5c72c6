//! The practice by itself: what each rule finds and what it leaves alone,
//! without a file or a terminal.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod acts;
mod amounts;
mod authorities;
mod beside;
mod breach;
mod clocks;
mod consents;
mod correcting;
mod days;
mod discretion;
mod erasure;
mod events;
mod every_event;
mod figures;
mod forgetting;
mod held;
mod held_to_the_day;
mod help_asked;
mod hours;
mod integrity;
mod laws;
mod many;
mod masking;
mod mistake;
mod names;
mod naming;
mod nouns;
mod people;
mod plan_copies;
mod processing;
mod reading;
mod satisfaction;
mod steps;
mod stricter;
mod tasks;
mod telephones;
mod terms_of_law;
mod told_of_file;
mod translating;
mod urgency;
mod yearly;

use ekc::domain::Case;
use ekc::domain::choice::Choice as _;
use ekc::domain::intake::Variant;
use ekc::method::rules::{Finding, Level, Passing, RULES, findings, open_findings, rule};
use laws::{Elsewhere, Law, laws};
use people::{a_case, day};
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// The day on which the cases of this file are looked at, unless a law has its own.
fn found(case: &Case, law: &Law) -> Vec<Finding> {
    findings(case, day(law.on))
}

fn has(findings: &[Finding], law: &Law) -> bool {
    findings
        .iter()
        .any(|it| it.rule == Some(law.rule) && it.code == law.code && it.level == law.level)
}

/// Each law with its place in the list and the case that breaks it.
fn broken() -> impl Iterator<Item = (usize, &'static Law, Case)> {
    laws().enumerate().map(|(at, law)| {
        let mut case = a_case(law.variant);
        (law.breaks)(&mut case);
        (at, law, case)
    })
}

/// Whether the finding of a law is there.
fn speaks(case: &Case, law: &Law) -> bool {
    found(case, law)
        .iter()
        .any(|it| it.rule == Some(law.rule) && it.code == law.code)
}

/// A law that went wrong, and what was found instead.
fn told(at: usize, law: &Law, case: &Case) -> String {
    let codes: Vec<String> = found(case, law)
        .iter()
        .map(|it| format!("{} ({:?}, {})", it.code, it.level, it.about))
        .collect();
    format!("law {at}, {} {}: {}", law.rule, law.code, codes.join(", "))
}

#[test]
fn an_ordinary_case_well_under_way_asks_for_nothing() {
    for (variant, _, _) in Variant::ALL {
        let nothing: Vec<Finding> = Vec::new();
        assert_eq!(
            findings(&a_case(*variant), day("2026-03-20")),
            nothing,
            "{variant:?}"
        );
    }
}

#[test]
fn each_rule_finds_what_breaks_it() {
    let wrong: Vec<String> = broken()
        .filter(|(_, law, case)| !has(&found(case, law), law))
        .map(|(at, law, case)| told(at, law, &case))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_finding_speaks_louder_than_its_rule() {
    for law in laws() {
        assert!(
            Some(law.level) <= rule(law.rule).unwrap().levels.of(law.variant),
            "{} {}",
            law.rule,
            law.code
        );
    }
}

#[test]
fn each_rule_leaves_alone_what_is_nearly_the_same() {
    let mended = broken().map(|(at, law, mut case)| {
        (law.mended)(&mut case);
        (at, law, case)
    });
    let wrong: Vec<String> = mended
        .filter(|(_, law, case)| speaks(case, law))
        .map(|(at, law, case)| told(at, law, &case))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_rule_is_silent_where_it_does_not_hold() {
    let elsewhere = broken().map(|(at, law, mut case)| {
        match law.elsewhere {
            Elsewhere::Variant(variant) => case.application.variant = variant,
            Elsewhere::Where(circumstance) => circumstance(&mut case),
        }
        (at, law, case)
    });
    let wrong: Vec<String> = elsewhere
        .filter(|(_, law, case)| speaks(case, law))
        .map(|(at, law, case)| told(at, law, &case))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_rule_that_does_not_hold_in_a_variant_is_tried_there() {
    for rule in RULES {
        let nowhere = Variant::ALL
            .iter()
            .filter(|(variant, _, _)| rule.levels.of(*variant).is_none())
            .count();
        let is_tried = |law: &Law| {
            matches!(
                law.elsewhere,
                Elsewhere::Variant(variant) if rule.levels.of(variant).is_none()
            )
        };
        let tried = laws().any(|law| law.rule == rule.id && is_tried(law));
        assert!(
            nowhere == 0 || tried,
            "{} does not hold everywhere, and no law tries it where it does not",
            rule.id
        );
    }
}

#[test]
fn a_rule_that_holds_in_a_variant_speaks_there() {
    // What a rule of every variant finds, it finds in each variant in which the case can be broken
    // like that. What R25 blocks is refused before anything is asked, by `role_goes_on`; its
    // finding is for a file from elsewhere.
    for rule in RULES.iter().filter(|rule| rule.id != "R25") {
        let strongest: Option<Level> = laws()
            .filter(|law| law.rule == rule.id)
            .map(|law| law.level)
            .max();
        let said: Option<Level> = Variant::ALL
            .iter()
            .filter_map(|(variant, _, _)| rule.levels.of(*variant))
            .max();
        assert_eq!(
            strongest, said,
            "{}: no law at the level the rule says it has",
            rule.id
        );
    }
}

/// Every finding that the source of the rules makes has a law.
#[test]
fn every_finding_has_a_law() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/method/rules");
    let mut codes = BTreeSet::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let text: String = std::fs::read_to_string(entry.unwrap().path())
            .unwrap()
            .split_whitespace()
            .collect();
        let named = text.split("finding!(\"").skip(1);
        codes.extend(named.filter_map(|piece| piece.split('"').next().map(str::to_owned)));
    }
    let mut with_law: BTreeSet<String> = laws().map(|law| law.code.to_owned()).collect();
    with_law.extend(acts::codes());
    // What is said of a day, or of what a text tells, is of no rule; each is tried in a file of its
    // own.
    for tried in [include_str!("days.rs"), include_str!("beside.rs")] {
        with_law.extend(tried.split('"').skip(1).step_by(2).map(str::to_owned));
    }
    let without: Vec<&String> = codes.difference(&with_law).collect();
    assert!(without.is_empty(), "no law for {without:?}");
    assert!(
        codes.len() > 70,
        "the search found too little to mean anything: {}",
        codes.len()
    );
}

#[test]
fn the_rules_stand_in_the_order_of_their_numbers_and_each_has_a_source() {
    for (at, rule) in RULES.iter().enumerate() {
        assert_eq!(rule.id, format!("R{}", at + 1));
        assert!(rule.source.len() > 10, "{}", rule.id);
    }
}

#[test]
fn a_deviation_covers_one_finding_and_no_other() {
    for law in laws().filter(|law| law.level == Level::Block) {
        let mut case = a_case(law.variant);
        (law.breaks)(&mut case);
        let before = findings(&case, day(law.on));
        let it = before
            .iter()
            .find(|it| it.code == law.code && it.level == Level::Block)
            .unwrap()
            .clone();
        case.deviations.push(people::deviation(&it));
        let open = open_findings(&case, day(law.on));
        let still_there = open.iter().any(|other| other.is_same(&it));
        assert_eq!(still_there, !it.passable, "{} {}", law.rule, law.code);
        let covered = before.len() - open.len();
        assert_eq!(
            covered,
            usize::from(it.passable),
            "{} {}",
            law.rule,
            law.code
        );
    }
}

#[test]
fn a_block_can_be_passed_only_where_the_rule_says_so() {
    for law in laws() {
        let mut case = a_case(law.variant);
        (law.breaks)(&mut case);
        for it in found(&case, law)
            .iter()
            .filter(|it| it.level == Level::Block && it.passable)
        {
            assert_eq!(
                rule(it.rule.unwrap()).unwrap().passing,
                Passing::WithReason,
                "{:?} {}",
                it.rule,
                it.code
            );
        }
    }
}

#[test]
fn the_order_in_which_facts_were_entered_says_nothing() {
    for law in laws() {
        let mut case = a_case(law.variant);
        (law.breaks)(&mut case);
        let before = found(&case, law);
        people::turn_around(&mut case);
        assert_eq!(found(&case, law), before, "{} {}", law.rule, law.code);
    }
}

/// The cases that the stories end in.
static TOLD: LazyLock<Vec<Case>> = LazyLock::new(|| {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/cases");
    let read = |path: std::path::PathBuf| {
        let whole: serde_json::Value =
            serde_yaml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        serde_json::from_value(whole["case"].clone()).unwrap()
    };
    std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| read(entry.unwrap().path()))
        .collect()
});

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { cases: 120, ..Default::default() })]

    #[test]
    fn in_whatever_order_a_case_was_entered_the_rules_find_the_same(
        which in 0usize..100,
        on in 0u64..400,
        seed in 0usize..1000,
    ) {
        let mut case = TOLD[which % TOLD.len()].clone();
        let today = case.application.applied_on + chrono::Days::new(on);
        let before = findings(&case, today);
        people::shuffle(&mut case, seed);
        proptest::prop_assert_eq!(findings(&case, today), before);
    }

    #[test]
    fn a_fact_that_is_taken_out_and_entered_again_brings_its_findings_and_no_others(
        which in 0usize..100,
        on in 0u64..400,
        list in 0usize..100,
        row in 0usize..100,
    ) {
        let case = &TOLD[which % TOLD.len()];
        let today = case.application.applied_on + chrono::Days::new(on);
        let (without, again) = people::leave_out_and_put_back(case, list, row);
        proptest::prop_assert_ne!(&without, case);
        // Whatever the rules find without the fact,
        // nothing of it lingers when the fact is there again, however late.
        let _ = findings(&without, today);
        proptest::prop_assert_eq!(findings(&again, today), findings(case, today));
    }
}
