//! At the door: who is expected stands on a list, and is ticked by number or by name.

use crate::desk::Table;
use crate::faults::refuse_nth;
use ekc::domain::circle::Tie;
use ekc::domain::text::Handle;
use std::sync::atomic::Ordering;

/// On the day: Ada is the main person, Gran comes, an uncle comes by telephone, an aunt said no.
pub(crate) fn on_the_day() -> Table {
    let table = Table::ready("family");
    table.does(&["circle", "add", "Oma Proef", "--handle", "oma"]);
    table.does(&["circle", "add", "Oom Proef", "--handle", "oom"]);
    table.does(&["circle", "add", "Tante Bos", "--handle", "tante"]);
    table.does(&["invite", "oma,oom,tante", "--explained", "vandaag"]);
    table.does(&["answer", "oma", "ja"]);
    table.does(&["answer", "oom", "ja", "--attending", "op-afstand"]);
    table.does(&["answer", "tante", "nee"]);
    let day = ["--date", "2026-03-02", "--place", "Buurthuis"];
    table.does(&[&["conference", "set"][..], &day].concat());
    table
}

const ARRIVE: [&str; 2] = ["conference", "arrive"];

pub(crate) fn there(table: &Table) -> Vec<String> {
    let all = table.case("proef").attendances;
    all.iter().map(|it| it.person.to_string()).collect()
}

/// How many lists at the door lie ready.
pub(crate) fn count_lying(table: &Table) -> usize {
    let case = Handle::parse("proef").unwrap();
    let lying = table.file().drafts("conference-arrive", Some(&case));
    lying.unwrap().len()
}

#[test]
fn who_is_there_is_ticked_by_number_or_name_and_a_number_once_more_takes_it_away() {
    let table = on_the_day();
    let (ran, seen) = table.answer_seeing(&ARRIVE, &["1 3", "oma", "3", "oma", ""]);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    for line in [
        "Nog niet er (3):\n1. hoofdpersoon-1 (Ada Proef)\n2. oma (Oma Proef)\n\
         3. oom (Oom Proef), op afstand\nWie is er?",
        "Nog niet er (1):\n2. oma (Oma Proef)\nAl er (2):\n1. hoofdpersoon-1 (Ada Proef)\n3. oom",
        "Iedereen die werd verwacht, is er.",
        "Nog niet er (1):\n3. oom",
        // A name once more is no slip that takes somebody away.
        "oma (Oma Proef): staat er al bij.",
    ] {
        assert!(seen.contains(line), "{line}\n{seen}");
    }
    // On a telephone or a small window no line of the list is broken.
    let mut lines = seen.lines().filter(|it| !it.starts_with("Wie is er?"));
    assert!(lines.all(|it| it.chars().count() <= 40), "{seen}");
    assert_eq!(there(&table), ["hoofdpersoon-1", "oma"]);
    assert!(
        ran.out.contains("Aanwezig: hoofdpersoon-1, oma."),
        "{}",
        ran.out
    );
    assert!(ran.err.contains("Nog niet er: oom (Oom)"), "{}", ran.err);
    // It is one step.
    table.does(&["undo"]);
    assert!(there(&table).is_empty());
}

#[test]
fn several_names_or_everyone_can_be_typed_at_once_and_who_was_not_expected_comes_on_the_list() {
    let table = on_the_day();
    let (ran, seen) = table.answer_seeing(&ARRIVE, &["iedereen, tante", ""]);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    // Nothing is said to be set down before it is.
    let ticked = "tante (Tante Bos): niet verwacht, en nu aangevinkt.";
    assert!(seen.contains(ticked), "{seen}");
    assert!(seen.contains("Wie is er nog? (Enter legt vast)"), "{seen}");
    assert_eq!(there(&table), ["hoofdpersoon-1", "oma", "oom", "tante"]);
    assert!(!ran.err.contains("Nog niet er"), "{}", ran.err);
}

#[test]
fn a_number_that_is_not_on_the_list_ticks_nobody() {
    let table = on_the_day();
    let (ran, seen) = table.answer_seeing(&ARRIVE, &["9", "0", ""]);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    assert!(seen.contains("Nummer 9 staat niet op de lijst."), "{seen}");
    assert!(seen.contains("er is niets vastgelegd"), "{seen}");
    assert!(there(&table).is_empty());
}

#[test]
fn a_guest_comes_in_with_tie_house_and_who_named_them_in_one_step_with_the_rest() {
    let table = on_the_day();
    let before = table.content();
    let guest = ["Loek Baan", "buur", "niemand", "oma", "Kade 3"];
    let answers = [&guest[..], &["1", ""]].concat();
    let (ran, seen) = table.answer_seeing(&ARRIVE, &answers);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    assert!(seen.contains("4. Loek Baan, gast"), "{seen}");
    let case = table.case("proef");
    let guest = case.people.last().unwrap();
    assert_eq!(guest.name.as_str(), "Loek Baan");
    assert_eq!(guest.tie, Some(Tie::Neighbour));
    assert_eq!(guest.named_by.as_ref().unwrap().as_str(), "oma");
    assert_eq!(guest.household.as_ref().unwrap().as_str(), "Kade 3");
    assert_eq!(there(&table).len(), 2, "{seen}");
    table.does(&["undo"]);
    assert_eq!(table.content(), before);
    // The same can be given as flags.
    let flags = ["--guest", "Loek Baan", "--tie", "buur", "--named-by", "oma"];
    table.does(&[&ARRIVE[..], &flags].concat());
    let case = table.case("proef");
    let named_by = case.people.last().unwrap().named_by.clone();
    assert_eq!(named_by.unwrap().as_str(), "oma");
}

#[test]
fn a_name_that_was_typed_wrong_is_no_guest() {
    let table = on_the_day();
    let before = table.content();
    for answers in [
        // Enter lets nobody in; from the questions one goes back to the list.
        &["Loek Bann", "", ""][..],
        &["Loek Bann", ":terug", ""],
        &["Loek Bann", "buur", ":terug", "nee", ""],
        // A guest whose tick is taken away is nobody.
        &["Loek Bann", "ja", "", "", "4", ""],
    ] {
        let (ran, seen) = table.answer_seeing(&ARRIVE, answers);
        assert_eq!(ran.code, 0, "{answers:?}: {}\n{seen}", ran.err);
        assert!(seen.contains("er is niets vastgelegd"), "{seen}");
        assert_eq!(table.content(), before, "{answers:?}");
    }
}

#[test]
fn who_was_recorded_before_stands_on_the_list_as_being_there() {
    let table = on_the_day();
    table.does(&["conference", "arrive", "ada"]);
    let (ran, seen) = table.answer_seeing(&ARRIVE, &["1", "2", ""]);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    assert!(
        seen.contains("1. hoofdpersoon-1 (Ada Proef), stond al genoteerd"),
        "{seen}"
    );
    assert!(seen.contains("Dat staat al vast."), "{seen}");
    assert_eq!(there(&table), ["hoofdpersoon-1", "oma"]);
}

#[test]
fn when_one_may_not_come_in_the_ticks_of_the_others_stay() {
    let table = on_the_day();
    table.does(&["circle", "apart", "oma", "ada", "--order", "contactverbod"]);
    let (ran, seen) = table.answer_seeing(&ARRIVE, &["1 2 3", "", "2", ""]);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    assert!(seen.contains("blijven apart"), "{seen}");
    assert_eq!(there(&table), ["hoofdpersoon-1", "oom"]);
}

#[test]
fn who_stops_at_the_door_records_nothing_and_before_the_day_there_is_no_door() {
    let mut table = on_the_day();
    let before = table.content();
    let ran = table.answer(&ARRIVE, &["1 2", ":stop"]);
    assert_eq!(ran.code, 130, "{}", ran.err);
    assert!(ran.err.contains("niets vastgelegd"), "{}", ran.err);
    assert_eq!(table.content(), before);
    table.refuses(&ARRIVE, 7, "missing-answers");
    table.on(2026, 3, 1);
    let (ran, seen) = table.answer_seeing(&ARRIVE, &["1", ""]);
    assert_eq!((ran.code, seen.as_str()), (4, ""), "{}", ran.err);
}

/// What tells what is recorded, and notes nothing itself.
const TELLING: [&[&str]; 4] = [
    &["log", "--all", "--json"],
    &["show", "--json"],
    &["check", "--json"],
    &["status", "--json"],
];

#[test]
fn what_was_ticked_lies_ready_for_who_stops_and_goes_with_what_is_recorded() {
    let table = on_the_day();
    let told = || TELLING.map(|command| table.run(command).out);
    let before = (table.content(), told());
    let guest = ["1, tante, Loek Baan", "buur", "oma", "Kade 3"];
    let ran = table.answer(&ARRIVE, &[&guest[..], &[":stop"]].concat());
    assert_eq!(ran.code, 130, "{}", ran.err);
    assert!(ran.err.contains("ligt klaar"), "{}", ran.err);
    assert_eq!(count_lying(&table), 1);
    // Nothing that tells what is recorded knows it.
    assert_eq!((table.content(), told()), before);
    // Who looks and stops keeps it, and who ticks more and stops keeps that instead.
    for answers in [&[":stop"][..], &["verder", "2", ":stop"]] {
        let ran = table.answer(&ARRIVE, answers);
        assert!(ran.err.contains("ligt klaar"), "{}", ran.err);
        assert_eq!(count_lying(&table), 1, "{answers:?}");
    }
    let (ran, seen) = table.answer_seeing(&ARRIVE, &["verder", ""]);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    let offered = "Dit typte u op ma 2 maart 2026. Het is niet vastgelegd:\n  \
                   hoofdpersoon-1 (Ada Proef)\n  oma (Oma Proef)\n  \
                   tante (Tante Bos)\n  Loek Baan, gast";
    assert!(seen.contains(offered), "{seen}");
    let case = table.case("proef");
    let guest = case.people.last().unwrap();
    assert_eq!(guest.tie, Some(Tie::Neighbour), "{seen}");
    assert_eq!(guest.household.as_ref().unwrap().as_str(), "Kade 3");
    assert_eq!(there(&table).len(), 4, "{seen}");
    assert_eq!(count_lying(&table), 0);
    table.does(&["undo"]);
    assert_eq!(table.content(), before.0);
    assert_eq!(count_lying(&table), 0);
}

#[test]
fn ticks_that_lie_ready_are_thrown_away_with_one_word_or_when_all_of_them_are_taken_away() {
    for answers in [&["weg", ""][..], &["verder", "1", ""]] {
        let table = on_the_day();
        let before = table.content();
        table.answer(&ARRIVE, &["1", ":stop"]);
        assert_eq!(count_lying(&table), 1);
        let (ran, seen) = table.answer_seeing(&ARRIVE, answers);
        assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
        assert!(seen.contains("Het is weggegooid."), "{seen}");
        assert!(seen.contains("er is niets vastgelegd"), "{seen}");
        assert_eq!(table.content(), before);
        assert_eq!(count_lying(&table), 0);
    }
}

#[test]
fn who_stops_halfway_a_guest_goes_on_at_that_question_and_then_with_the_names_behind_it() {
    let table = on_the_day();
    let ran = table.answer(&ARRIVE, &["Loek Baan, oma", "buur", ":stop"]);
    assert!(ran.err.contains("ligt klaar"), "{}", ran.err);
    let (ran, seen) = table.answer_seeing(&ARRIVE, &["verder", "oma", "", ""]);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    let case = table.case("proef");
    let guest = case.people.last().unwrap();
    assert_eq!(guest.tie, Some(Tie::Neighbour), "{seen}");
    assert_eq!(guest.named_by.as_ref().unwrap().as_str(), "oma");
    assert_eq!(there(&table).len(), 2, "{seen}");
}

#[test]
fn who_may_not_come_in_leaves_the_ticks_ready_when_one_stops_there() {
    let table = on_the_day();
    table.does(&["circle", "apart", "oma", "ada", "--order", "contactverbod"]);
    let before = table.content();
    let (ran, seen) = table.answer_seeing(&ARRIVE, &["1 2 3", "", ":stop"]);
    assert_eq!(ran.code, 130, "{}\n{seen}", ran.err);
    assert!(seen.contains("blijven apart"), "{seen}");
    assert!(ran.err.contains("ligt klaar"), "{}", ran.err);
    assert_eq!(table.content(), before);
    // Who was recorded in another window since is not recorded twice.
    table.does(&["conference", "arrive", "ada"]);
    let (ran, seen) = table.answer_seeing(&ARRIVE, &["verder", "2", ""]);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    assert_eq!(there(&table), ["hoofdpersoon-1", "oom"], "{seen}");
}

#[test]
fn what_was_ticked_at_one_conference_is_not_offered_at_the_next_one() {
    let table = on_the_day();
    table.answer(&ARRIVE, &["1 3", ":stop"]);
    table.does(&["conference", "arrive", "ada"]);
    table.does(&["conference", "end", "geen-plan"]);
    let is_proposed = |table: &Table| table.answer(&["status"], &[]).err.contains("weggooien");
    assert!(is_proposed(&table));
    table.does(&["conference", "new"]);
    assert!(!is_proposed(&table), "it cannot be gone on with there");
    let day = ["--date", "2026-03-02", "--place", "Kerk"];
    table.does(&[&["conference", "set"][..], &day].concat());
    let (ran, seen) = table.answer_seeing(&ARRIVE, &[":stop"]);
    assert_eq!(ran.code, 130, "{}\n{seen}", ran.err);
    assert!(seen.contains("Wie is er?"), "{seen}");
    assert!(!seen.contains("Dit typte u op"), "{seen}");
}

#[test]
fn the_ticks_are_recorded_and_what_lay_ready_goes_in_one_step_whichever_write_fails() {
    let left = || {
        let table = on_the_day();
        table.answer(&ARRIVE, &["1 3", ":stop"]);
        table
    };
    let mut table = left();
    let before = table.content();
    let mut refused = 0;
    for nth in 1.. {
        assert!(nth < 500, "it never came to an end");
        let (guard, count) = refuse_nth(nth);
        table.guard = Some(guard);
        let ran = table.answer(&ARRIVE, &["verder", ""]);
        table.guard = None;
        if table.content() == before {
            assert_ne!(ran.code, 0, "write {nth}");
            assert_eq!(count_lying(&table), 1, "write {nth}");
            refused += 1;
            continue;
        }
        // A write that can wait, or one after the ticks were recorded.
        assert_eq!(count_lying(&table), 0, "write {nth}");
        if count.load(Ordering::SeqCst) < nth {
            assert_eq!(ran.code, 0, "{}", ran.err);
            break;
        }
        table = left();
    }
    assert!(refused > 3, "only {refused} writes were refused");
}
