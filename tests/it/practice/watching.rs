//! Who keeps an eye on the plan as a whole, by the circle's own choice.

use super::{invited, is_found, on_screen, with_a_plan};

#[test]
fn nobody_watches_over_a_plan_that_is_not_there_or_calls_before_it_was_presented() {
    invited().refuses(&["plan", "watch", "zus-1"], 4, "no-plan-yet");
    let table = with_a_plan();
    let early = ["plan", "watch", "zus-1", "--calls", "20-3-2026"];
    table.refuses(&early, 5, "plan-before-conference");
    let early = ["plan", "watch", "zus-1", "--on", "20-3-2026"];
    table.refuses(&early, 5, "plan-before-conference");
    table.refuses(&["plan", "watch", "niemand"], 3, "person-unknown");
    let ended = ["plan", "watch", "zus-1", "--no-longer"];
    table.refuses(&ended, 3, "not-watching");
}

#[test]
fn who_watches_over_the_plan_and_when_they_call_stands_in_it_and_can_change() {
    let table = with_a_plan();
    table.does(&["plan", "letten-op", "broer-1", "--calls", "4-4-2026"]);
    let shown = table.does(&["plan", "show"]).out;
    assert!(shown.contains("Let op het plan: Joris Veldkamp"), "{shown}");
    let paper = on_screen(&table, &["plan"]);
    let said = "Wie op het plan let: Joris Veldkamp, en vraagt uiterlijk zaterdag 4 april 2026";
    assert!(paper.contains(said), "{paper}");
    // What is not said anew stays, also in a new version of the plan.
    table.does(&["plan", "watch", "broer-1,zus-1"]);
    let amend = ["plan", "amend", "--why", "er komt meer bij"];
    let more = ["--agreement", "zus-1; kookt; elke maandag"];
    table.does(&[&amend[..], &more].concat());
    let json = table.does(&["plan", "show", "--json"]).json();
    let watchers = json["watchers"].as_array().unwrap();
    assert_eq!(watchers.len(), 2);
    assert_eq!(watchers[0]["calls_on"], "2026-04-04");
    table.does(&["plan", "watch", "broer-1", "--no-longer"]);
    assert_eq!(table.case("proef").plan_watchers.len(), 1);
    table.does(&["undo"]);
    assert_eq!(table.case("proef").plan_watchers.len(), 2);
    let yaml = b"person: zus-1\ncalls: 11-4-2026\n";
    let ran = table.run_with(&["plan", "watch", "--from", "-"], yaml);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let case = table.case("proef");
    let mut watchers = case.plan_watchers.iter();
    let kept = watchers.find(|it| it.person.as_str() == "zus-1").unwrap();
    assert_eq!(kept.calls_on.unwrap().to_string(), "2026-04-11");
    let asked = table.answer(&["plan", "watch"], &["buurman-1", "", ""]);
    assert_eq!(asked.code, 0, "{}", asked.err);
    assert_eq!(table.case("proef").plan_watchers.len(), 3);
}

#[test]
fn who_watches_over_the_plan_gets_it_and_is_asked_after_when_they_leave() {
    let table = with_a_plan();
    let add = ["circle", "add", "Ilse Maas", "--relation", "vriendin"];
    table.does(&[&add[..], &["--tie", "vriend", "--named-by", "Roos"]].concat());
    assert!(!on_screen(&table, &["plan"]).contains("Ilse Maas"));
    table.does(&["plan", "watch", "vriendin-1"]);
    let paper = on_screen(&table, &["plan"]);
    let (_, given) = paper.split_once("Wie krijgen het plan:").unwrap();
    assert!(given.contains("Ilse Maas"), "{paper}");
    assert!(!is_found(&table, "watcher-gone"));
    table.does(&["circle", "leave-alone", "vriendin-1"]);
    assert!(is_found(&table, "watcher-gone"));
    assert!(!on_screen(&table, &["plan"]).contains("Ilse Maas"));
}
