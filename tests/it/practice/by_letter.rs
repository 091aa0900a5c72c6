//! A letter is not being there.

use super::{
    LOOKING_BACK, calendar, figure, invited, item, letters, on_screen, parts, people_of, plan,
    refuses_paper, with_a_letter, with_someone_left_out,
};

#[test]
fn who_gave_a_letter_is_told_apart_from_who_is_there() {
    let mut table = with_someone_left_out();
    table.on(2026, 3, 21);
    table.does(&["conference", "arrive", "--all"]);
    let letter = ["conference", "arrive", "zwager-1", "--attending", "brief"];
    let said = table.does(&letter).out;
    assert!(
        said.contains("brief") && said.contains("zwager-1") && !said.contains("Aanwezig: zwager-1"),
        "{said}"
    );
    assert!(said.contains("Aanwezig zijn er 4"), "{said}");
}

#[test]
fn who_gave_a_letter_does_not_stand_on_the_plan_as_having_been_there() {
    let table = with_a_letter();
    plan(&table);
    let paper = on_screen(&table, &["plan"]);
    let there = item(&paper, "Wie waren op de conferentie");
    assert!(
        there.contains("Joris Veldkamp") && !there.contains("Teun"),
        "{there}"
    );
    let gets = item(&paper, "Wie krijgen het plan:");
    assert!(
        gets.contains("Joris Veldkamp") && !gets.contains("Teun"),
        "{gets}"
    );
}

#[test]
fn who_gave_a_letter_gets_neither_the_plan_nor_the_day_to_look_back() {
    let table = with_a_letter();
    plan(&table);
    assert_eq!(
        people_of(&table, &["plan", "share", "--all"]),
        "hoofdpersoon-1, zus-1, broer-1, buurman-1"
    );
    let made = letters(&table, "vervolguitnodiging");
    assert!(
        made.len() == 4 && made.iter().all(|it| !it.contains("Beste Teun")),
        "{made:?}"
    );
    refuses_paper(
        &table,
        "vervolguitnodiging",
        "zwager-1",
        8,
        "paper-not-a-reader",
    );
    table.refuses(
        &["calendar", "--for", "zwager-1", "--to", "-"],
        3,
        "no-dates-yet",
    );
}

#[test]
fn who_gave_a_letter_is_not_shown_among_who_was_there() {
    let table = with_a_letter();
    let shown = table.does(&["show"]).out;
    assert!(
        shown.contains("Aanwezig: hoofdpersoon-1, zus-1, broer-1, buurman-1\n"),
        "{shown}"
    );
}

#[test]
fn who_gave_a_letter_is_not_counted_as_having_been_there() {
    let table = with_a_letter();
    assert_eq!(figure(&table, "Waren erbij"), 4);
}

#[test]
fn who_is_left_out_and_has_a_task_reads_that_task_and_no_more() {
    let table = with_a_letter();
    let agreements = [
        "record-plan",
        "--agreement",
        "zus-1; zet de boeken klaar; elke zondag",
        "--agreement",
        "zwager-1; haalt de fietsen op; elke zondag",
    ];
    table.does(&[&agreements[..], &LOOKING_BACK].concat());
    table.does(&["plan", "share", "zwager-1"]);
    let copy = on_screen(&table, &["plan", "--for", "zwager-1"]);
    assert!(copy.contains("haalt de fietsen op"), "{copy}");
    assert!(
        !copy.contains("16 mei") && !copy.contains("Het Koetshuis"),
        "{copy}"
    );
    let dates = calendar(&table, "zwager-1");
    assert!(
        dates.contains("haalt de fietsen op") && !dates.contains("20260516"),
        "{dates}"
    );
    assert!(!copy.contains("zet de boeken klaar"), "{copy}");
}

#[test]
fn who_let_somebody_speak_for_them_was_not_there_and_who_joined_from_afar_was() {
    let mut table = invited();
    table.does(&["answer", "broer-1", "ja", "--spokesperson", "zus-1"]);
    table.does(&["answer", "buurman-1", "ja", "--attending", "op-afstand"]);
    table.on(2026, 3, 21);
    assert_eq!(
        people_of(&table, &["conference", "arrive", "--all"]),
        "hoofdpersoon-1, zus-1, buurman-1"
    );
    let speaks = ["conference", "arrive", "broer-1", "--attending"];
    let said = table.does(&[&speaks[..], &["woordvoerder"]].concat()).out;
    assert!(said.contains("Aanwezig zijn er 3"), "{said}");
    parts(&table);
    let task = [
        "record-plan",
        "--agreement",
        "zus-1; zet de boeken klaar; elke zondag",
    ];
    table.does(&[&task[..], &LOOKING_BACK].concat());
    assert_eq!(
        people_of(&table, &["plan", "share", "--all"]),
        "hoofdpersoon-1, zus-1, buurman-1"
    );
    table.refuses(&["plan", "share", "broer-1"], 4, "plan-to-absent");
    refuses_paper(&table, "plan", "broer-1", 8, "paper-not-a-reader");
    table.refuses(
        &["calendar", "--for", "broer-1", "--to", "-"],
        3,
        "no-dates-yet",
    );
    let paper = on_screen(&table, &["plan"]);
    let there = item(&paper, "Wie waren op de conferentie");
    assert!(
        there.contains("Dirk Mollema") && !there.contains("Joris"),
        "{there}"
    );
    assert_eq!(figure(&table, "Waren erbij"), 3);
}
