//! The question, the minimum requirement and the information.

use super::on_the_day;
use crate::desk::Table;

#[test]
fn a_minimum_requirement_is_set_by_a_professional_and_nobody_else() {
    let table = on_the_day("family");
    table.refuses(
        &["requirement", "Veilig slapen", "--set-by", "ada"],
        4,
        "requirement-by-professional",
    );
    table.does(&["requirement", "Veilig slapen", "--set-by", "vos"]);
}

#[test]
fn the_question_is_chosen_by_the_main_person() {
    let table = on_the_day("family");
    table.does(&["question", "Wat helpt?", "--by", "vos"]);
    table.refuses(
        &["question", "--choose", "1", "--chosen-by", "vos"],
        4,
        "question-chosen-by",
    );
    table.does(&["question", "--choose", "1", "--chosen-by", "ada"]);
}

#[test]
fn the_main_person_can_go_back_to_an_earlier_question() {
    let table = Table::with_case("family");
    table.does(&[
        "question",
        "Wat helpt?",
        "--by",
        "ada",
        "--chosen-by",
        "ada",
    ]);
    table.does(&[
        "question",
        "Wie helpt?",
        "--by",
        "ada",
        "--chosen-by",
        "ada",
    ]);
    table.does(&["question", "--choose", "1", "--chosen-by", "ada"]);
    assert_eq!(table.case("proef").chosen_question().unwrap().number, 1);
}

#[test]
fn a_new_answer_is_to_be_shared_again() {
    let table = Table::with_case("family");
    table.does(&["inform", "ask", "Wat kan?", "--wanted-by", "ada"]);
    table.does(&["inform", "receive", "1", "--answer", "Weinig."]);
    table.does(&["inform", "share", "1"]);
    let told = table.does(&["inform", "receive", "1", "--answer", "Veel.", "--json"]);
    assert_eq!(told.json()["findings"][0]["rule"], "R11");
    assert!(table.case("proef").information[0].shared_on.is_none());
}
