//! A day that is set, moved, proposed or only a candidate is held against everything that has a
//! day: all is said, and no day is moved.

use super::{day, does_and_tells, family, flat, invited, is_found, under_a_ban};

#[test]
fn a_day_after_the_day_by_which_the_plan_is_needed_is_told_and_stays_told() {
    let table = family();
    table.does(&["edit-case", "--needed-by", "do 12 mrt"]);
    day(&table);
    let later = ["conference", "set", "--date", "vr 13 mrt"];
    does_and_tells(&table, &later, "day-after-needed-by");
    assert!(is_found(&table, "day-after-needed-by"));
    let good = ["conference", "set", "--date", "di 10 mrt"];
    does_and_tells(&table, &good, "days-before-needed-by");
    assert!(!is_found(&table, "day-after-needed-by"));
    // What comes to stand against a day that was set before is told too.
    does_and_tells(
        &table,
        &["edit-case", "--court", "ma 9 mrt"],
        "day-after-court",
    );
    assert_eq!(
        table.case("proef").conferences[0].on.unwrap().to_string(),
        "2026-03-10",
        "no day is moved"
    );
}

#[test]
fn the_week_for_a_personal_plan_is_said_with_the_day() {
    let table = family();
    table.does(&["edit-case", "--wmo-reported", "ma 2 mrt"]);
    let ran = table.does(&["conference", "set", "--date", "za 21 mrt"]);
    assert!(
        ran.err
            .contains("Het onderzoek van de gemeente loopt tot ma 13 april 2026"),
        "{}",
        ran.err
    );
}

#[test]
fn a_candidate_is_marked_with_what_stands_against_it() {
    let table = under_a_ban();
    table.does(&["edit-case", "--needed-by", "do 30 apr"]);
    let add = ["conference", "dates", "--add", "za 21 mrt 13:00"];
    does_and_tells(&table, &add, "apart-that-day");
    table.does(&[
        "conference",
        "dates",
        "--add",
        "ma 27 apr",
        "--add",
        "za 9 mei",
    ]);
    let shown = flat(&table.does(&["conference", "dates"]).out);
    assert!(
        shown.contains("1: hoofdpersoon-1 en hoofdpersoon-2 blijven apart tot en met vr 27 maart"),
        "{shown}"
    );
    assert!(
        shown.contains("2: Deze dag is een feestdag: Koningsdag"),
        "{shown}"
    );
    assert!(
        shown.contains("2: Deze dag valt in de meivakantie: alle regio's"),
        "{shown}"
    );
    assert!(
        shown.contains("3: Deze dag ligt na do 30 april 2026"),
        "{shown}"
    );
    let told = table.does(&["conference", "dates", "--json"]).json();
    let dates = told["dates"].as_array().unwrap();
    assert!(
        dates
            .iter()
            .all(|it| !it["findings"].as_array().unwrap().is_empty()),
        "{told:#}"
    );
}

#[test]
fn the_refusal_of_a_day_inside_a_ban_says_until_when_it_holds() {
    let table = under_a_ban();
    let set = ["conference", "set", "--date", "za 21 mrt"];
    let refused = table.refuses(&set, 4, "apart-both-expected").failure();
    let what = refused["what"].as_str().unwrap();
    assert!(what.contains("tot en met vr 27 maart 2026"), "{what}");
    let now = refused["now"].as_str().unwrap();
    assert!(now.contains("Kies een dag na vr 27 maart 2026"), "{now}");
}

#[test]
fn the_refusal_of_a_day_inside_a_ban_that_begins_later_offers_a_day_before_it() {
    let table = invited();
    let apart = ["circle", "apart", "zus-1", "broer-1", "--order"];
    let since = ["contactverbod", "--since", "ma 23 mrt"];
    let until = ["--until", "vr 27 mrt"];
    let set = ["conference", "set", "--date", "di 24 mrt"];
    for (more, offered) in [
        (&[][..], "Kies een dag vóór ma 23 maart 2026: "),
        (
            &until[..],
            "Kies een dag vóór ma 23 maart 2026 of na vr 27 maart 2026: ",
        ),
    ] {
        table.does(&[&apart[..], &since, more].concat());
        let refused = table.refuses(&set, 4, "apart-both-expected").failure();
        let now = refused["now"].as_str().unwrap();
        assert!(now.starts_with(offered), "{now}");
    }
}

#[test]
fn of_two_bans_the_refusal_of_a_day_offers_one_after_the_longer() {
    let table = invited();
    for (other, until) in [("broer-1", "vr 27 mrt"), ("buurman-1", "vr 3 apr")] {
        let apart = [
            "circle",
            "apart",
            "zus-1",
            other,
            "--order",
            "contactverbod",
        ];
        let days = ["--since", "ma 23 mrt", "--until", until];
        table.does(&[&apart[..], &days].concat());
    }
    let set = ["conference", "set", "--date", "di 24 mrt"];
    let refused = table.refuses(&set, 4, "apart-both-expected").failure();
    let now = refused["now"].as_str().unwrap();
    let offered = "Kies een dag vóór ma 23 maart 2026 of na vr 3 april 2026: ";
    assert!(now.starts_with(offered), "{now}");
}

#[test]
fn the_school_holidays_are_those_of_the_region_of_the_case() {
    let table = family();
    table.does(&["conference", "set", "--if-no-plan", "Dan praten we verder."]);
    let in_the_holiday = ["conference", "set", "--date", "di 7 jul"];
    does_and_tells(&table, &in_the_holiday, "day-in-school-holiday");
    table.does(&["edit-case", "--school-region", "zuid"]);
    let shown = table.does(&["show"]).out;
    assert!(shown.contains("Schoolvakanties: regio zuid"), "{shown}");
    let ran = table.does(&["conference", "set", "--date", "wo 8 jul", "--json"]);
    let found = ran.json()["findings"].as_array().unwrap().clone();
    assert!(
        found.is_empty(),
        "in the south it begins on the 11th: {found:?}"
    );
    does_and_tells(
        &table,
        &["conference", "set", "--date", "6-7-2030"],
        "school-holidays-unknown",
    );
}

#[test]
fn an_answer_that_is_promised_for_after_the_day_is_told() {
    let table = family();
    day(&table);
    does_and_tells(
        &table,
        &[
            "inform",
            "ask",
            "Wat zegt de verhuurder?",
            "--wanted-by",
            "Roos",
            "--due",
            "ma 23 mrt",
        ],
        "information-after-the-day",
    );
}

#[test]
fn whether_somebody_can_is_noted_by_the_number_of_a_day_or_by_the_day() {
    let table = family();
    for day in ["za 28 mrt 13:00", "za 4 apr 13:00", "za 4 apr 19:00"] {
        table.does(&["conference", "dates", "--add", day]);
    }
    let can = ["conference", "can", "zus-1", "--yes"];
    table.does(&[&can[..], &["za 28 mrt"]].concat());
    let noted = table.case("proef").availabilities;
    assert_eq!((noted.len(), noted[0].candidate), (1, 1));
    table.does(&[&can[..], &["2"]].concat());
    // On that day there are two, so that the number says which.
    table.refuses(&[&can[..], &["za 4 apr"]].concat(), 5, "number-unknown");
}
