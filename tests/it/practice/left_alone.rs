//! Left alone on their own wish.

use super::{
    does_and_tells, due, each, invited, item, letters, on_screen, people_of, refuses_paper, step,
    with_a_plan,
};
use crate::desk::Table;
use ekc::domain::invitation::Answer;

#[test]
fn who_asked_to_be_left_alone_is_not_given_the_plan_and_is_not_counted() {
    let mut table = with_a_plan();
    table.on(2026, 3, 24);
    table.does(&["circle", "leave-alone", "buurman-1"]);
    let share = ["plan", "share", "buurman-1"];
    table.refuses(&share, 4, "left-alone-given");
    table.on(2026, 3, 25);
    let nothing: &[&str] = &[];
    for more in [nothing, &["--way", "brief"], &["--because", "hij doet mee"]] {
        table.refuses(&[&share[..], more].concat(), 4, "left-alone-given");
    }
    refuses_paper(&table, "plan", "buurman-1", 8, "paper-left-alone");
    let shared = step(&table, "plan-shared");
    assert!(
        shared["text"].as_str().unwrap().contains("nog 3"),
        "{shared}"
    );
    let late = table.does(&["check", "proef", "--json", "--as-of", "2026-04-10"]);
    let late = late.json()["cases"][0]["findings"].clone();
    let mut waiting: Vec<&str> = late
        .as_array()
        .unwrap()
        .iter()
        .filter(|it| it["code"] == "plan-late")
        .map(|it| it["about"].as_str().unwrap())
        .collect();
    waiting.sort_unstable();
    assert_eq!(waiting, ["broer-1", "hoofdpersoon-1", "zus-1"]);
    assert_eq!(
        people_of(&table, &["plan", "share", "--all"]),
        "hoofdpersoon-1, zus-1, broer-1"
    );
    assert_eq!(step(&table, "plan-shared")["standing"], "done");
    assert!(due(&table, "share-plan").is_empty());
    table.refuses(&["plan", "share", "--all"], 6, "all-have-the-plan");
    // What was given before is written down; and who wants to be approached again gets it.
    table.does(&[&share[..], &["--on", "2026-03-23"]].concat());
    table.does(&["undo"]);
    table.does(&["circle", "leave-alone", "buurman-1", "--again"]);
    table.does(&share);
}

#[test]
fn no_paper_or_calendar_about_the_plan_is_made_for_who_asked_to_be_left_alone() {
    let mut table = with_a_plan();
    table.on(2026, 3, 24);
    table.does(&["circle", "leave-alone", "buurman-1"]);
    let whole = on_screen(&table, &["plan"]);
    let gets = item(&whole, "Wie krijgen het plan:");
    assert!(
        gets.contains("Mirthe Veldkamp") && !gets.contains("Dirk"),
        "{gets}"
    );
    for (kind, count) in [("kaartje", 1), ("vervolguitnodiging", 3)] {
        let made = letters(&table, kind);
        assert_eq!(made.len(), count, "{kind}");
        assert!(
            made.iter().all(|it| {
                let is_named_on_top = it.lines().next().is_some_and(|line| line.contains("Dirk"));
                !it.contains("Beste Dirk") && !is_named_on_top
            }),
            "{made:?}"
        );
    }
    assert_eq!(each(&table, &["calendar"]).len(), 3);
    table.refuses(
        &["calendar", "--for", "buurman-1", "--to", "-"],
        8,
        "paper-left-alone",
    );
}

#[test]
fn who_may_never_be_approached_is_not_given_the_plan_and_holds_up_nobody_else() {
    let mut table = with_a_plan();
    table.on(2026, 3, 24);
    table.does(&["circle", "leave-alone", "broer-1", "--never"]);
    table.on(2026, 3, 25);
    table.refuses(&["plan", "share", "broer-1"], 4, "forbidden-contact");
    assert_eq!(
        people_of(&table, &["plan", "share", "--all"]),
        "hoofdpersoon-1, zus-1, buurman-1"
    );
}

#[test]
fn who_asked_to_be_left_alone_is_not_spoken_to_in_whatever_way() {
    let mut table = invited();
    table.does(&["circle", "leave-alone", "buurman-1"]);
    let call = ["contact", "buurman-1", "--way", "telefoon"];
    // The talk in which it was said is of that day itself.
    table.does(&call);
    table.on(2026, 3, 5);
    for talk in [
        &call[..],
        &["contact", "buurman-1", "--way", "brief"],
        &[
            "invite",
            "buurman-1",
            "--explain-only",
            "--explained",
            "vandaag",
        ],
        &["circle", "asked", "buurman-1"],
    ] {
        table.refuses(talk, 4, "left-alone-contacted");
    }
    table.does(&["circle", "leave-alone", "buurman-1", "--again"]);
    table.does(&call);
}

#[test]
fn who_asked_to_be_left_alone_and_is_approached_again_says_anew_whether_they_come() {
    let mut table = invited();
    let answer = |table: &Table| {
        let case = table.case("proef");
        let theirs = case
            .invitations
            .iter()
            .find(|it| it.person.as_str() == "buurman-1");
        theirs.and_then(|it| it.answer)
    };
    assert_eq!(answer(&table), Some(Answer::Yes));
    table.on(2026, 3, 5);
    table.does(&["circle", "leave-alone", "buurman-1"]);
    assert_eq!(answer(&table), Some(Answer::No));
    table.on(2026, 3, 6);
    table.does(&["circle", "leave-alone", "buurman-1", "--again"]);
    assert_eq!(answer(&table), Some(Answer::No), "nobody says yes for him");
    table.does(&["answer", "buurman-1", "ja"]);
    assert_eq!(answer(&table), Some(Answer::Yes));
    // What somebody said who may never be approached is kept as it was.
    table.does(&["circle", "leave-alone", "buurman-1", "--never"]);
    assert_eq!(answer(&table), Some(Answer::Yes));
}

#[test]
fn a_part_in_the_day_for_who_asked_to_be_left_alone_is_told() {
    let mut table = invited();
    table.does(&["circle", "leave-alone", "buurman-1"]);
    table.on(2026, 3, 5);
    let lift = ["conference", "checklist", "--add", "vervoer: meerijden"];
    let ask = ["inform", "ask", "Wie veegt er nu?", "--wanted-by", "zus-1"];
    for part in [
        [&lift[..], &["--by", "zus-1", "--whom", "buurman-1"]].concat(),
        [&lift[..], &["--by", "buurman-1"]].concat(),
        [&ask[..], &["--of", "buurman-1"]].concat(),
    ] {
        does_and_tells(&table, &part, "left-alone-involved");
    }
}

#[test]
fn who_asked_to_be_left_alone_is_not_called_after_four_weeks() {
    let mut table = with_a_plan();
    table.on(2026, 3, 24);
    table.does(&["circle", "leave-alone", "buurman-1"]);
    table.on(2026, 4, 18);
    table.refuses(
        &["followup", "call", "buurman-1", "--progress", "2: loopt"],
        4,
        "left-alone-contacted",
    );
    refuses_paper(&table, "nabelformulier", "buurman-1", 8, "paper-left-alone");
    does_and_tells(
        &table,
        &[
            "followup",
            "meeting",
            "--date",
            "za 29 aug",
            "--convener",
            "buurman-1",
        ],
        "left-alone-involved",
    );
}
