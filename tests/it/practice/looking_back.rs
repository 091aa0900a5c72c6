//! The meeting to look back.

use super::{
    LOOKING_BACK, calendar, does_and_tells, due, held, invited, is_found, letters, on_screen,
    people_of, with_a_plan,
};
use crate::desk::Table;

/// The numbers by which calendars know their events.
fn uids(table: &Table, whom: &str) -> Vec<String> {
    let text = table.does(&["calendar", "--for", whom, "--to", "-"]).out;
    let whole = text.replace("\r\n ", "");
    let uids = whole.lines().filter(|line| line.starts_with("UID"));
    uids.map(str::to_owned).collect()
}

#[test]
fn a_professional_who_calls_the_circle_together_is_remarked_on_and_knows_it() {
    let mut table = invited();
    held(&mut table);
    let agreement = [
        "record-plan",
        "--agreement",
        "zus-1; zet de boeken klaar; elke zondag",
    ];
    let looking_back: Vec<&str> = LOOKING_BACK
        .into_iter()
        .map(|word| if word == "zus-1" { "Hanneke" } else { word })
        .collect();
    does_and_tells(
        &table,
        &[&agreement[..], &looking_back].concat(),
        "outsider-convenes",
    );
    table.does(&["plan", "agree"]);
    assert!(
        people_of(&table, &["plan", "share", "--all"]).contains("bewindvoerder-1"),
        "who convenes gets the plan"
    );
    let made = letters(&table, "vervolguitnodiging");
    assert!(
        made.iter().any(|it| it.contains("Beste Hanneke")),
        "{made:?}"
    );
    assert!(calendar(&table, "bewindvoerder-1").contains("20260516"));
    table.does(&["plan", "amend", "--why", "zelf", "--convener", "zus-1"]);
    assert!(!is_found(&table, "outsider-convenes"));
}

#[test]
fn who_calls_the_circle_together_is_looked_at_for_each_meeting_that_is_planned() {
    let mut table = with_a_plan();
    table.on(2026, 3, 23);
    let meeting = |day: &'static str, whom: &'static str| {
        let meeting = ["followup", "meeting", "--date", day, "--place", "De Loods"];
        [&meeting[..], &["--convener", whom]].concat()
    };
    let outsider = "outsider-convenes";
    does_and_tells(&table, &meeting("za 29 aug", "Hanneke"), outsider);
    assert!(is_found(&table, outsider));
    // It stands already, and planning another one with her is told all the same.
    does_and_tells(&table, &meeting("za 5 sep", "Hanneke"), outsider);
    let theirs = meeting("za 12 sep", "zus-1");
    let told = table.does(&[&theirs[..], &["--json"]].concat()).out;
    assert!(!told.contains(outsider), "{told}");
    table.does(&["consent", "zus-1", "--refuse"]);
    assert!(is_found(&table, "convener-gone"));
    does_and_tells(&table, &meeting("za 19 sep", "zus-1"), "convener-gone");
}

#[test]
fn a_meeting_that_is_planned_later_comes_beside_the_day_in_the_plan() {
    let mut table = with_a_plan();
    table.on(2026, 3, 23);
    does_and_tells(
        &table,
        &[
            "followup",
            "meeting",
            "--date",
            "za 29 aug",
            "--time",
            "15:00",
            "--place",
            "De Loods",
        ],
        "meeting-beside-evaluation",
    );
    assert_eq!(due(&table, "evaluation"), ["2026-05-16", "2026-08-29"]);
    let asks = |table: &Table| on_screen(table, &["vervolguitnodiging", "--for", "zus-1"]);
    let letter = asks(&table);
    assert!(
        letter.contains("16 mei") && letter.contains("Het Koetshuis"),
        "{letter}"
    );
    let dates = calendar(&table, "zus-1");
    for said in ["20260516T140000", "20260829T150000", "De Loods"] {
        assert!(dates.contains(said), "{said}: {dates}");
    }
    let plan = on_screen(&table, &["plan"]);
    assert!(plan.contains("16 mei"), "{plan}");
    // Once that day is behind us, the next one is what people are asked to.
    table.on(2026, 5, 17);
    let letter = asks(&table);
    assert!(
        letter.contains("29 augustus") && letter.contains("De Loods"),
        "{letter}"
    );
    table.does(&["followup", "meeting", "--date", "2026-05-16"]);
    table.does(&["followup", "meeting", "--held", "2", "--on", "2026-05-16"]);
    assert_eq!(due(&table, "evaluation"), ["2026-08-29"]);
}

#[test]
fn a_meeting_that_is_moved_takes_the_place_of_the_day_in_the_plan() {
    let mut table = with_a_plan();
    table.on(2026, 3, 23);
    let before = uids(&table, "broer-1");
    let moved = table.does(&[
        "followup",
        "meeting",
        "--date",
        "za 29 aug",
        "--place",
        "De Loods",
        "--replaces",
        "ja",
        "--json",
    ]);
    assert!(
        !moved.out.contains("meeting-beside-evaluation"),
        "{}",
        moved.out
    );
    assert_eq!(due(&table, "evaluation"), ["2026-08-29"]);
    let letter = on_screen(&table, &["vervolguitnodiging", "--for", "broer-1"]);
    assert!(
        letter.contains("29 augustus") && letter.contains("De Loods") && !letter.contains("16 mei"),
        "{letter}"
    );
    let dates = calendar(&table, "broer-1");
    assert!(
        dates.contains("20260829") && !dates.contains("20260516"),
        "{dates}"
    );
    assert_eq!(
        (before.len(), uids(&table, "broer-1")),
        (2, before),
        "the same event, moved, beside what he does himself"
    );
}

#[test]
fn a_meeting_of_which_it_is_said_that_it_moves_nothing_comes_beside_the_day_in_the_plan() {
    let mut table = with_a_plan();
    table.on(2026, 3, 23);
    table.does(&[
        "followup",
        "meeting",
        "--date",
        "za 29 aug",
        "--replaces",
        "nee",
    ]);
    assert_eq!(due(&table, "evaluation"), ["2026-05-16", "2026-08-29"]);
    // And a further one: all three stand.
    table.does(&["followup", "meeting", "--date", "za 5 sep"]);
    assert_eq!(
        due(&table, "evaluation"),
        ["2026-05-16", "2026-08-29", "2026-09-05"]
    );
}

#[test]
fn two_call_the_circle_together_and_one_who_leaves_leaves_the_other() {
    let mut table = with_a_plan();
    let two = ["plan", "amend", "--why", "samen", "--convener"];
    table.does(&[&two[..], &["zus-1,broer-1"]].concat());
    table.does(&["plan", "agree"]);
    let case = table.case("proef");
    assert_eq!(case.plans[1].convener.as_ref().unwrap().as_str(), "zus-1");
    let beside = &case.conveners;
    assert_eq!((beside.len(), beside[0].person.as_str()), (1, "broer-1"));
    let both = "Mirthe Veldkamp, Joris Veldkamp";
    let shown = table.does(&["plan", "show"]).out;
    assert!(shown.contains(both), "{shown}");
    for paper in ["plan", "vervolguitnodiging"] {
        let paper = on_screen(&table, &[paper, "--for", "buurman-1"]);
        assert!(paper.contains(both), "{paper}");
    }
    // It stays in the next version, until the circle says otherwise.
    let more = ["plan", "amend", "--why", "erbij", "--agreement"];
    table.does(&[&more[..], &["buurman-1; belt Roos; elke dag"]].concat());
    assert_eq!(table.case("proef").conveners.len(), 2);
    table.on(2026, 3, 30);
    table.does(&["consent", "zus-1", "--refuse"]);
    assert!(is_found(&table, "convener-gone"));
    let shown = table.does(&["plan", "show"]).out;
    assert!(
        shown.contains("Joris Veldkamp roept de kring bijeen"),
        "{shown}"
    );
    let one = ["plan", "amend", "--why", "alleen", "--convener", "broer-1"];
    table.does(&one);
    assert!(!is_found(&table, "convener-gone"));
    let last = table.case("proef");
    assert!(last.conveners.iter().all(|it| it.version != 4));
}

#[test]
fn another_day_on_which_a_meeting_was_held_does_not_take_the_place_of_the_first_in_silence() {
    let mut table = with_a_plan();
    table.on(2026, 3, 30);
    table.does(&["followup", "meeting", "--date", "za 16 mei"]);
    table.on(2026, 6, 10);
    let held = ["followup", "meeting", "--held", "1", "--on"];
    let first = table
        .does(&[&held[..], &["za 16 mei", "--json"]].concat())
        .out;
    assert!(!first.contains("meeting-held-before"), "{first}");
    let again = [&held[..], &["za 6 jun"]].concat();
    does_and_tells(&table, &again, "meeting-held-before");
}
