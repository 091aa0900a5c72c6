//! The question, and who chose it.

use super::{is_found, of_two, street};
use crate::desk::Table;

/// Who chose which question, as it is kept.
fn choices(table: &Table) -> Vec<(u32, String)> {
    let case = table.case("proef");
    let choices = case.choices();
    let told = choices.iter();
    told.map(|it| (it.question, it.person.to_string()))
        .collect()
}

fn choose(table: &Table, number: &str, who: &str) {
    table.does(&["question", "--choose", number, "--chosen-by", who]);
}

#[test]
fn a_number_of_a_question_that_a_proposal_left_open_is_asked_for() {
    let table = Table::with_case("family");
    table.does(&["question", "Hoe kan Ada thuis wonen?", "--by", "ada"]);
    let proposed = ["question", "--choose", "NUMMER"];
    table.refuses(&proposed, 5, "placeholder");
    let ran = table.answer(&proposed, &["1", "ada"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(choices(&table), [(1, "hoofdpersoon-1".to_owned())]);
}

#[test]
fn two_main_persons_each_choose_the_question_and_neither_choice_is_lost() {
    let table = of_two();
    choose(&table, "1", "hoofdpersoon-2");
    let both = [
        (1, "hoofdpersoon-1".to_owned()),
        (1, "hoofdpersoon-2".to_owned()),
    ];
    assert_eq!(choices(&table), both);
    let shown = table.does(&["show"]).out;
    for told in [
        "Wat is nodig om de werkplaats open te houden?",
        "Vraag 1 is gekozen door hoofdpersoon-1 (ma 2 maart 2026)",
        "Vraag 1 is gekozen door hoofdpersoon-2 (ma 2 maart 2026)",
    ] {
        assert!(shown.contains(told), "{told}: {shown}");
    }
    assert!(!is_found(&table, "question-chosen-apart"));
    // A professional chooses for nobody, also not beside them.
    let by = [
        "question",
        "--choose",
        "1",
        "--chosen-by",
        "bewindvoerder-1",
    ];
    table.refuses(&by, 4, "question-chosen-by");
}

#[test]
fn another_question_of_the_second_main_person_is_told_and_takes_nothing_away() {
    let table = of_two();
    let other = ["question", "Wie helpt ons met de boeken?", "--by", "Ilse"];
    table.does(&[&other[..], &["--chosen-by", "Ilse"]].concat());
    let apart = [
        (2, "hoofdpersoon-2".to_owned()),
        (1, "hoofdpersoon-1".to_owned()),
    ];
    assert_eq!(choices(&table), apart);
    assert!(is_found(&table, "question-chosen-apart"));
    let shown = table.does(&["show"]).out;
    assert!(
        shown.contains("de werkplaats open te houden") && shown.contains("met de boeken"),
        "the words of each are there: {shown}"
    );
    choose(&table, "2", "Roos");
    assert!(!is_found(&table, "question-chosen-apart"));
    assert_eq!(choices(&table).len(), 2);
    // Who chooses anew changes their own choice.
    choose(&table, "1", "Roos");
    assert_eq!(table.case("proef").chosen_question().unwrap().number, 1);
    assert!(is_found(&table, "question-chosen-apart"));
    table.does(&["undo"]);
    assert_eq!(table.case("proef").chosen_question().unwrap().number, 2);
}

#[test]
fn a_question_is_worded_in_the_name_of_the_residents() {
    let table = street();
    let words = "Wat is nodig om in de straat goed te slapen?";
    let ask = ["question", words, "--by", "Karin"];
    table.does(&[&ask[..], &["--in-name-of", "de bewoners"]].concat());
    let shown = table.does(&["show"]).out;
    assert!(shown.contains("namens de bewoners"), "{shown}");
    table.does(&["undo"]);
    table.does(&ask);
    let choose = ["question", "--choose", "1", "--chosen-by", "Karin"];
    table.does(&[&choose[..], &["--in-name-of", "de bewoners"]].concat());
    let questions = table.case("proef").questions;
    let group = questions[0].in_name_of.as_ref().unwrap();
    assert_eq!(group.as_str(), "de bewoners");
}
