//! People by name on the coordinator's own screen, and by handle everywhere else.

use super::{flat, held, invited, plan, with_a_plan};
use crate::desk::Table;

/// What is printed of a case, all of which tells of people.
const SHOWN: [&[&str]; 8] = [
    &["show"],
    &["circle", "show"],
    &["status"],
    &["check"],
    &["plan", "show"],
    &["followup", "show"],
    &["circle", "who-else"],
    &["conference", "programme"],
];

fn on_a_screen(table: &mut Table) {
    table.screen = Some(200);
}

#[test]
fn what_is_done_is_told_with_names_on_a_screen_and_with_handles_in_a_pipe() {
    let mut table = invited();
    let told = table.does(&["circle", "asked", "broer-1"]).out;
    assert!(!told.contains("Joris"), "a pipe keeps to handles: {told}");
    on_a_screen(&mut table);
    for lang in ["nl", "en"] {
        table.lang = lang;
        let told = flat(&table.does(&["circle", "asked", "zus-1", "buurman-1"]).out);
        assert!(
            told.contains("zus-1 (Mirthe)") && told.contains("buurman-1 (Dirk)"),
            "{told}"
        );
        let undone = flat(&table.does(&["undo"]).out);
        assert!(undone.contains("zus-1 (Mirthe)"), "{undone}");
        let redone = flat(&table.does(&["redo"]).out);
        assert!(redone.contains("zus-1 (Mirthe)"), "{redone}");
        table.does(&["undo"]);
    }
    let json = table.does(&["circle", "asked", "buurman-1", "--json"]).out;
    assert!(!json.contains("Dirk"), "{json}");
    let log = table.does(&["log"]).out;
    assert!(!log.contains("(Mirthe)"), "the log keeps to handles: {log}");
    let refused = table.run(&["answer", "zus-1", "zeker"]);
    assert!(!refused.err.contains("Mirthe"), "{}", refused.err);
}

#[test]
fn lists_name_who_stands_behind_a_handle() {
    let mut table = with_a_plan();
    on_a_screen(&mut table);
    let told = table.does(&["circle", "show"]).out;
    // Who named whom.
    assert!(told.contains("hoofdpersoon-1 (Roos)"), "{told}");
    let told = flat(&table.does(&["show"]).out);
    assert!(told.contains("zus-1 (Mirthe)"), "{told}");
    table.screen = None;
    let told = table.does(&["circle", "show"]).out;
    assert!(!told.contains("(Roos)"), "{told}");
}

#[test]
fn who_asks_for_handles_alone_sees_no_name() {
    let mut table = with_a_plan();
    on_a_screen(&mut table);
    for shown in SHOWN {
        let told = table.does(&[shown, &["--handles"]].concat()).out;
        for name in ["Mirthe", "Joris", "Dirk", "Veldkamp"] {
            assert!(!told.contains(name), "{shown:?}: {told}");
        }
    }
    let told = table
        .does(&["contact", "zus-1", "--way", "bezoek", "--handles"])
        .out;
    assert!(!told.contains("Mirthe"), "{told}");
}

#[test]
fn at_a_question_people_are_named_too() {
    let mut table = invited();
    held(&mut table);
    plan(&table);
    let asked = |args: &[&str]| {
        let (world, _) = table.world(b"", Box::new(ekc::ui::ask::Nobody));
        let script = ekc::ui::ask::Scripted::new(&[]);
        let asked = std::rc::Rc::clone(&script.asked);
        let world = ekc::desk::World {
            ask: Box::new(script),
            ..world
        };
        let line = std::iter::once("ekc").chain(args.iter().copied());
        ekc::run(world, line.map(std::ffi::OsString::from).collect());
        asked.borrow().join("\n")
    };
    let told = asked(&["contact"]);
    assert!(told.contains("zus-1 (Mirthe)"), "{told}");
    let told = asked(&["contact", "--handles"]);
    assert!(told.contains("zus-1") && !told.contains("Mirthe"), "{told}");
}

#[test]
fn of_several_who_match_one_is_chosen_at_a_terminal_and_nobody_without_one() {
    let table = invited();
    // Two of this family: without a terminal the handles are listed.
    let refused = table.refuses(
        &["contact", "Veldkamp", "--way", "bezoek"],
        6,
        "person-several",
    );
    let now = refused.failure()["what"].as_str().unwrap().to_owned();
    assert!(
        now.contains("zus-1") && now.contains("broer-1") && !now.contains("Mirthe"),
        "{now}"
    );
    for (typed, chosen) in [("broer-1", "broer-1"), ("2", "zus-1")] {
        let ran = table.answer(
            &["contact", "Veldkamp", "--way", "bezoek"],
            &[typed, "ja", "", ""],
        );
        assert_eq!(ran.code, 0, "{}", ran.err);
        let case = table.case("proef");
        assert_eq!(case.contacts.last().unwrap().person.as_str(), chosen);
    }
}

#[test]
fn somebody_is_found_by_any_part_of_the_name_in_either_normal_form_and_without_marks() {
    let table = invited();
    table.does(&[
        "circle",
        "add",
        "Zoe\u{308} van den O\u{308}lc\u{327}u\u{308}",
    ]);
    let handle = table.case("proef").people.last().unwrap().handle.clone();
    for typed in ["Zoë", "zoe", "Zoe\u{308}", "Ölçü", "olcu", "van den ölçü"] {
        let told = table.does(&["contact", typed, "--way", "telefoon", "--json"]);
        assert_eq!(
            told.json()["did"]["args"]["person"],
            handle.as_str(),
            "{typed}"
        );
    }
}

#[test]
fn what_was_recorded_is_told_back_with_the_weekday_and_undo_tells_what_it_takes_away() {
    let mut table = super::family();
    on_a_screen(&mut table);
    let set = [
        "conference",
        "set",
        "--date",
        "za 21 mrt",
        "--time",
        "13:00",
        "--place",
        "De Zwaan",
        "--if-no-plan",
        "Dan gaat het zoals nu.",
    ];
    for (lang, day) in [("nl", "za 21 maart 2026"), ("en", "Sat 21 March 2026")] {
        table.lang = lang;
        let told = flat(&table.does(&set).out);
        for value in [day, "13:00", "De Zwaan", "Dan gaat het zoals nu."] {
            assert!(told.contains(value), "{value} is not told back: {told}");
        }
        let undone = flat(&table.does(&["undo"]).out);
        for value in ["13:00", "De Zwaan", "Dan gaat het zoals nu."] {
            assert!(undone.contains(value), "{value} is not told: {undone}");
        }
    }
    // In a pipe nothing of somebody's own words is told.
    table.screen = None;
    let told = table.does(&set).out;
    assert!(!told.contains("De Zwaan"), "{told}");
}

#[test]
fn each_detail_that_is_changed_is_told_back() {
    let mut table = invited();
    on_a_screen(&mut table);
    let told = flat(
        &table
            .does(&[
                "circle",
                "edit",
                "zus-1",
                "--email",
                "zus@voorbeeld.nl",
                "--needs-diet",
                "geen noten",
                "--birth-date",
                "3-4-1990",
            ])
            .out,
    );
    for value in ["zus-1", "zus@voorbeeld.nl", "geen noten", "3 april 1990"] {
        assert!(told.contains(value), "{value} is not told back: {told}");
    }
    assert!(!told.contains("buurman"), "nothing of anybody else: {told}");
}
