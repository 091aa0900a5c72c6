//! Who was told that they are in the file: noted with the day and the way, asked for from the first
//! who was told, and given on paper.

use super::reopened;
use crate::desk::Table;

const TOLD: [&str; 8] = [
    "privacy",
    "told",
    "buurvrouw-1",
    "opa-1",
    "--way",
    "telefoon",
    "--on",
    "28-4-2026",
];

/// Of whom it is due that they are told.
fn still_to_tell(table: &Table) -> Vec<String> {
    let due = table.does(&["due", "--within", "120d", "--json"]).json();
    let all = due["due"].as_array().unwrap().iter();
    all.filter(|it| it["what"] == "file-told")
        .map(|it| it["about"].as_str().unwrap().to_owned())
        .collect()
}

/// What the program says, on both streams.
fn says(table: &Table, args: &[&str]) -> String {
    let ran = table.does(args);
    format!("{}{}", ran.out, ran.err)
}

#[test]
fn that_somebody_was_told_is_said_with_the_way_and_not_of_a_day_to_come() {
    let table = reopened();
    table.refuses(&["privacy", "told", "opa-1"], 7, "missing-answers");
    let way = ["privacy", "told", "opa-1", "--way", "brief"];
    let on = |day| [&way[..], &["--on", day]].concat();
    table.refuses(&on("3-5-2026"), 5, "date-in-future");
    table.refuses(&on("1-3-2026"), 5, "date-before-application");
    let not_yet = ["privacy", "told", "opa-1", "--not-yet"];
    table.refuses(&not_yet, 3, "file-not-told");
    table.refuses(&[&way[..], &["--not-yet"]].concat(), 2, "file-told-and-not");
    table.does(&on("28-4-2026"));
    // Who knows it does not know it only since today.
    table.refuses(&way, 6, "file-told-already");
    table.does(&on("27-4-2026"));
    let told_on = |table: &Table| {
        let case = table.case("c01");
        case.people.iter().find_map(|it| it.file_told_on)
    };
    assert_eq!(told_on(&table).unwrap().to_string(), "2026-04-27");
    table.does(&not_yet);
    assert_eq!(told_on(&table), None);
    let form = b"person: opa-1\nway: brief\non: 28-4-2026\n";
    let ran = table.run_with(&["privacy", "verteld", "--from", "-"], form);
    assert_eq!(ran.code, 0, "{}", ran.err);
    table.does(&["undo"]);
    assert_eq!(told_on(&table), None);
    table.does(&["redo"]);
    assert!(told_on(&table).is_some());
}

#[test]
fn from_the_first_who_was_told_the_others_are_asked_for_and_the_talk_says_what_to_say() {
    let table = reopened();
    assert_eq!(still_to_tell(&table), Vec::<String>::new());
    let silent = says(&table, &["contact", "zus-1", "--way", "telefoon"]);
    assert!(!silent.contains("ekc privacy told"), "{silent}");
    let told = says(&table, &TOLD);
    assert!(
        told.contains("dinsdag 28 april") || told.contains("di 28 april"),
        "{told}"
    );
    let left = still_to_tell(&table);
    assert!(left.contains(&"vriendin-1".to_owned()), "{left:?}");
    assert!(
        !left.iter().any(|it| it == "opa-1" || it == "buurvrouw-1"),
        "{left:?}"
    );
    let talked = says(&table, &["contact", "vriendin-1", "--way", "telefoon"]);
    for part in ["ekc privacy told vriendin-1", "U mag altijd zien"] {
        assert!(talked.contains(part), "{part} is not in {talked}");
    }
    let again = says(&table, &["contact", "opa-1", "--way", "telefoon"]);
    assert!(!again.contains("ekc privacy told"), "{again}");
}

#[test]
fn it_is_shown_exported_and_in_the_letter_of_access_and_gone_when_somebody_is_forgotten() {
    let table = reopened();
    table.does(&TOLD);
    let shown = table.does(&["show"]).out;
    assert!(
        shown.contains("Verteld dat u gegevens bewaart, op"),
        "{shown}"
    );
    let yaml = table.does(&["export", "c01"]).out;
    assert!(yaml.contains("file_told_way: phone"), "{yaml}");
    let letter = ["privacy", "access", "opa-1", "--as", "txt", "--to", "-"];
    let letter = table.does(&letter).out;
    assert!(
        letter.contains("Verteld dat er gegevens bewaard worden, op"),
        "{letter}"
    );
    let forget = ["privacy", "forget", "opa-1", "--confirm", "opa-1"];
    table.does(&forget);
    let case = table.case("c01");
    let told = case.people.iter().filter(|it| it.file_told_on.is_some());
    let told: Vec<&str> = told.map(|it| it.handle.as_str()).collect();
    assert_eq!(told, ["buurvrouw-1"]);
}

#[test]
fn the_short_notice_is_for_who_was_not_told_and_names_nobody_else() {
    let table = reopened();
    table.does(&TOLD);
    let print = ["print", "privacybericht", "--as", "txt", "--to", "-"];
    let notice = table.does(&[&print[..], &["--for", "zus-1"]].concat()).out;
    // A sentence is looked for wherever its lines break.
    let notice = notice.split_whitespace().collect::<Vec<_>>().join(" ");
    for said in ["Beste Marieke Kuipers", "Autoriteit Persoonsgegevens"] {
        assert!(notice.contains(said), "{said} is not in {notice}");
    }
    for other in ["Sandra", "Henk", "Ria"] {
        assert!(!notice.contains(other), "{other} is in {notice}");
    }
}
