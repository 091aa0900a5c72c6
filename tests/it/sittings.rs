//! Several in one sitting: a command that is typed alone at a terminal goes on until the person is
//! done, and each is a step of its own.

use crate::desk::Table;

fn family() -> Table {
    let table = Table::ready("family");
    table.does(&["circle", "add", "Oma Proef", "--handle", "oma"]);
    table.does(&["circle", "add", "Oom Proef", "--handle", "oom"]);
    table.does(&["circle", "add", "Tante Bos", "--handle", "tante"]);
    table
}

fn invited() -> Table {
    let table = family();
    table.does(&["invite", "oma,oom,tante", "--explained", "vandaag"]);
    table
}

fn names(table: &Table) -> Vec<String> {
    let people = table.case("proef").people;
    people.iter().map(|it| it.name.to_string()).collect()
}

/// Somebody in the circle with nothing but a name: no relation, tie, role or age.
const NO_MORE: [&str; 4] = [""; 4];

#[test]
fn who_comes_into_the_circle_is_asked_one_after_another_until_that_is_done() {
    let table = Table::with_case("family");
    let one = ["Bea Bos", "tante"];
    let answers = [&one[..], &NO_MORE[1..], &["Bo Bos"], &NO_MORE, &["", ""]].concat();
    let (ran, seen) = table.answer_seeing(&["circle", "add"], &answers);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    assert_eq!(names(&table), ["Ada Proef", "Bea Bos", "Bo Bos"], "{seen}");
    assert!(seen.contains("Nog iemand?"), "{seen}");
    // Each is told as it is recorded; how to take it back is told once, at the end.
    assert_eq!(
        ran.out
            .lines()
            .filter(|it| it.contains("staat in de kring"))
            .count(),
        2
    );
    assert_eq!(ran.err.matches("ekc undo").count(), 1, "{}", ran.err);
    assert!(ran.err.contains("Dit waren 2 stappen."), "{}", ran.err);
    // Each is a step of its own, and undo says whom it takes back.
    let undone = table.does(&["undo"]).out;
    assert!(undone.contains("staat in de kring"), "{undone}");
    assert_eq!(names(&table), ["Ada Proef", "Bea Bos"]);
}

#[test]
fn who_stops_halfway_the_second_person_is_told_that_the_first_is_recorded() {
    let table = Table::with_case("family");
    let answers = [&["Bea Bos"][..], &NO_MORE, &["Bo Bos", ":stop"]].concat();
    let ran = table.answer(&["circle", "add"], &answers);
    assert_eq!(ran.code, 130, "{}", ran.err);
    assert!(
        ran.err.contains("is vastgelegd; het laatste niet"),
        "{}",
        ran.err
    );
    assert!(!ran.err.contains("niets veranderd"), "{}", ran.err);
    assert_eq!(names(&table), ["Ada Proef", "Bea Bos"]);
    // What was typed of the second lies ready, and that is said.
    let ready = "Wat u het laatst typte, ligt klaar in het zaakbestand tot wo 1 april 2026";
    assert!(ran.err.contains(ready), "{}", ran.err);
    let (_, seen) = table.answer_seeing(&["circle", "add"], &[":stop"]);
    assert!(seen.contains("Dit typte u op"), "{seen}");
    assert!(seen.contains("Bo Bos"), "{seen}");
    // Where nothing was begun, to stop is to be done.
    let table = Table::with_case("family");
    let answers = [&["Bo Bos"][..], &NO_MORE, &["", ":terug", ":stop"]].concat();
    let (ran, seen) = table.answer_seeing(&["circle", "add"], &answers);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    assert!(
        seen.contains("Wat hiervoor kwam, is al vastgelegd."),
        "{seen}"
    );
}

#[test]
fn a_name_that_is_refused_in_the_end_is_asked_again_and_the_rest_is_kept() {
    let table = family();
    let answers = [
        &["Oma Proef", "buurvrouw"][..],
        &NO_MORE[1..],
        &["Omi Proef"],
    ]
    .concat();
    let (ran, seen) = table.answer_seeing(&["circle", "add"], &answers);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    let case = table.case("proef");
    let added = case.people.last().unwrap();
    assert_eq!(added.name.as_str(), "Omi Proef", "{seen}");
    assert_eq!(added.relation.as_ref().unwrap().as_str(), "buurvrouw");
}

#[test]
fn a_list_that_is_pasted_at_the_name_is_shown_first_and_is_one_step() {
    let table = Table::with_case("family");
    let list = "Bea Bos; tante\nBo Bos; oom; Kade 1\nJan Wit\n";
    // Without the second line, and then nobody more.
    let (ran, seen) = table.answer_seeing(&["circle", "add"], &[list, "2", "", ""]);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    assert!(seen.contains("Deze 3 mensen komen erbij:"), "{seen}");
    assert!(
        seen.contains("2. Bo Bos · oom · Kade 1 (blijft weg)"),
        "{seen}"
    );
    assert_eq!(names(&table), ["Ada Proef", "Bea Bos", "Jan Wit"]);
    assert!(ran.out.contains("2 personen erbij gekomen"), "{}", ran.out);
    table.does(&["undo"]);
    assert_eq!(names(&table), ["Ada Proef"]);
}

#[test]
fn a_pasted_list_of_which_somebody_cannot_come_in_adds_nobody_and_is_shown_again() {
    let table = family();
    let before = names(&table);
    let wrong = "Bea Bos\nJan Wit; ; ; geen nummer\n";
    let again = ["Bea Bos\nJan Wit", ":terug", ":stop"];
    let answers = [&[wrong, "", ":terug"][..], &again].concat();
    let (ran, seen) = table.answer_seeing(&["circle", "add"], &answers);
    assert_eq!(ran.code, 130, "{}\n{seen}", ran.err);
    assert_eq!(names(&table), before, "{seen}");
    assert_eq!(
        seen.matches("Deze 2 mensen komen erbij:").count(),
        3,
        "{seen}"
    );
    // Without the line that is wrong the others come in.
    let (ran, seen) = table.answer_seeing(&["circle", "add"], &[wrong, "", "2", "", ""]);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    assert!(names(&table).ends_with(&["Bea Bos".to_owned()]), "{seen}");
}

#[test]
fn what_stands_behind_a_comma_in_a_pasted_list_is_asked() {
    let table = Table::with_case("family");
    let list = "Bea Bos, tante\nBo Bos, oom\n";
    let (ran, seen) = table.answer_seeing(&["circle", "add"], &[list, "1", "", ""]);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    let case = table.case("proef");
    let added = case.people.last().unwrap();
    assert_eq!(added.name.as_str(), "Bo Bos", "{seen}");
    assert_eq!(added.relation.as_ref().unwrap().as_str(), "oom");
    let names_with_commas = "Wit, Jan\nWit, Jo\n";
    let ran = table.answer(&["circle", "add"], &[names_with_commas, "2", "", ""]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let case = table.case("proef");
    assert_eq!(case.people.last().unwrap().name.as_str(), "Wit, Jo");
}

#[test]
fn after_an_answer_those_who_did_not_answer_yet_are_shown_until_it_is_done() {
    let table = invited();
    let answers = ["oma", "ja", "tante", "nee", "", "klaar"];
    let (ran, seen) = table.answer_seeing(&["answer"], &answers);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    assert!(seen.contains("Wie is de volgende? (nog 2 open)"), "{seen}");
    assert!(seen.contains("Wie is de volgende? (nog 1 open)"), "{seen}");
    assert_eq!(seen.matches("Bij elke vraag kan ook").count(), 1, "{seen}");
    let case = table.case("proef");
    let answered: Vec<&str> = case
        .invitations
        .iter()
        .filter(|it| it.answer.is_some())
        .map(|it| it.person.as_str())
        .collect();
    assert_eq!(answered, ["oma", "tante"]);
    // Each is a step of its own.
    table.does(&["undo"]);
    let case = table.case("proef");
    let answered = case.invitations.iter().filter(|it| it.answer.is_some());
    assert_eq!(answered.count(), 1);
    // The last who is open ends it, and somebody else can be named too.
    let answers = [
        &["tante"][..],
        &["nee", ""],
        &["iemand anders", "oma", "nee", ""],
    ]
    .concat();
    let (ran, seen) = table.answer_seeing(&["answer"], &answers);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    let case = table.case("proef");
    let no = case.invitations.iter().filter(|it| {
        let said = it.answer.map(|answer| format!("{answer:?}"));
        said.as_deref() == Some("No")
    });
    assert_eq!(no.count(), 2, "{seen}");
}

#[test]
fn after_an_attempt_those_who_were_not_spoken_with_are_shown_until_it_is_done() {
    let table = family();
    let answers = [
        "oma", "bezoek", "ja", "", "", "oom", "telefoon", "nee", "", "", "",
    ];
    let (ran, seen) = table.answer_seeing(&["contact"], &answers);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    // Who was tried just now is not shown again; the next time they are.
    assert!(seen.contains("Wie is de volgende? (nog 3 open)"), "{seen}");
    assert!(seen.contains("Wie is de volgende? (nog 2 open)"), "{seen}");
    assert_eq!(table.case("proef").contacts.len(), 2);
    let again = ["tante", "bezoek", "ja", "", "", ""];
    let (_, seen) = table.answer_seeing(&["contact"], &again);
    assert!(seen.contains("Wie is de volgende? (nog 2 open)"), "{seen}");
}

#[test]
fn each_call_of_a_sitting_is_a_step_of_its_own_and_undo_says_whom_it_takes_back() {
    let table = family();
    let answers = [
        "oma", "bezoek", "ja", "", "", "oom", "telefoon", "nee", "", "", "",
    ];
    let ran = table.answer(&["contact"], &answers);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.err.contains("Dit waren 2 stappen."), "{}", ran.err);
    assert_eq!(ran.err.matches("ekc undo").count(), 1, "{}", ran.err);
    for (said, left) in [
        ("Niet bereikt: oom, telefoon", 1),
        ("Gesproken met oma: bezoek", 0),
    ] {
        let undone = table.does(&["undo"]).out;
        assert!(undone.contains(said), "{said}: {undone}");
        assert_eq!(table.case("proef").contacts.len(), left);
    }
}

#[test]
fn with_a_flag_or_without_a_terminal_it_is_one_and_nothing_new_is_asked() {
    let table = invited();
    for line in [&["circle", "add"][..], &["answer"], &["contact"]] {
        table.refuses(line, 7, "missing-answers");
    }
    let given = ["contact", "oma", "--way", "bezoek", "--reached", "ja"];
    let (ran, seen) = table.answer_seeing(&given, &[]);
    assert_eq!((ran.code, seen.as_str()), (0, ""), "{}", ran.err);
}
