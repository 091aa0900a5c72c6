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
