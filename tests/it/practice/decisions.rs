//! What an authority decided on the plan as a whole.

use super::{due, invited, with_a_plan};

#[test]
fn a_decision_says_what_by_whom_and_where_it_is_no_why() {
    let decide = ["plan", "decide", "aangenomen", "--by", "Gemeente Zonderen"];
    invited().refuses(&decide, 4, "no-plan-yet");
    let mut table = with_a_plan();
    table.on(2026, 4, 20);
    table.refuses(&["plan", "decide"], 7, "missing-answers");
    table.refuses(&["plan", "decide", "aangenomen"], 7, "missing-answers");
    let by = ["--by", "Gemeente Zonderen"];
    for outcome in ["deels", "afgewezen"] {
        let without_why = [&["plan", "decide", outcome][..], &by].concat();
        table.refuses(&without_why, 7, "missing-answers");
    }
    let early = [&decide[..], &["--on", "20-3-2026"]].concat();
    table.refuses(&early, 5, "plan-before-conference");
    let over = ["--on", "15-4-2026", "--objection-until", "14-4-2026"];
    table.refuses(
        &[&decide[..], &over].concat(),
        5,
        "objection-before-decision",
    );
    assert!(table.case("proef").plan_decisions.is_empty());
}

#[test]
fn a_decision_stands_with_the_plan_and_one_after_an_objection_beside_it() {
    let mut table = with_a_plan();
    table.on(2026, 4, 20);
    let first = [
        "plan",
        "besluit",
        "afgewezen",
        "--by",
        "Gemeente Zonderen",
        "--reason",
        "Er is al hulp.",
        "--on",
        "15-4-2026",
        "--objection-until",
        "27-5-2026",
    ];
    table.does(&first);
    assert_eq!(due(&table, "objection"), ["2026-05-27"]);
    table.on(2026, 5, 28);
    assert!(due(&table, "objection").is_empty());
    let yaml = b"outcome: accepted\nby: Gemeente Zonderen\n";
    let ran = table.run_with(&["plan", "decide", "--from", "-"], yaml);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let shown = table.does(&["plan", "show"]).out;
    for said in [
        "Besluit 1 van Gemeente Zonderen op wo 15 april 2026: afgewezen",
        "bezwaar kan tot en met wo 27 mei 2026",
        "\"Er is al hulp.\"",
        "Besluit 2 van Gemeente Zonderen op do 28 mei 2026: overgenomen",
    ] {
        assert!(shown.contains(said), "{said}\n{shown}");
    }
    let json = table.does(&["plan", "show", "--json"]).json();
    assert_eq!(json["decisions"][1]["outcome"], "accepted");
    table.does(&["undo"]);
    assert_eq!(table.case("proef").plan_decisions.len(), 1);
}

#[test]
fn a_decision_that_was_noted_wrongly_is_put_right_in_its_place() {
    let mut table = with_a_plan();
    table.on(2026, 4, 20);
    let wrong = [
        "plan",
        "decide",
        "afgewezen",
        "--by",
        "Gemeente Zonderen",
        "--reason",
        "Er is al hulp.",
        "--on",
        "15-4-2026",
        "--objection-until",
        "27-5-2026",
    ];
    table.does(&wrong);
    let correct = |number, more: &[&'static str]| {
        [&["plan", "decide", "--correct", number][..], more].concat()
    };
    table.refuses(&correct("2", &["--by", "Iemand"]), 3, "decision-unknown");
    table.refuses(&correct("1", &[]), 2, "decision-nothing-to-correct");
    // Without a reason a refusal says nothing, and somebody decided it.
    table.refuses(&correct("1", &["--reason", "-"]), 5, "field-missing");
    table.refuses(&correct("1", &["--by", "-"]), 5, "field-missing");
    let over = ["--objection-until", "14-4-2026"];
    table.refuses(&correct("1", &over), 5, "objection-before-decision");
    table.does(&correct("1", &["--objection-until", "29-5-2026"]));
    assert_eq!(due(&table, "objection"), ["2026-05-29"]);
    let case = table.case("proef");
    let decision = &case.plan_decisions[0];
    assert_eq!(decision.decided_by.as_str(), "Gemeente Zonderen");
    assert_eq!(decision.on.to_string(), "2026-04-15");
    table.does(&correct("1", &["--objection-until", "-"]));
    assert!(due(&table, "objection").is_empty());
    table.does(&["undo"]);
    assert_eq!(due(&table, "objection"), ["2026-05-29"]);
    let yaml = b"correct: 1\noutcome: accepted\nreason: \"-\"\n";
    let ran = table.run_with(&["plan", "decide", "--from", "-"], yaml);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(table.case("proef").plan_decisions[0].reason, None);
}
