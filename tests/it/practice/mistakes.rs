//! What was written down by mistake can be taken out again, and nothing else goes with it.

use super::family;
use crate::desk::Table;

/// The handles of who is in the case.
fn people(table: &Table) -> Vec<String> {
    let people = table.case("proef").people;
    people.iter().map(|it| it.handle.to_string()).collect()
}

#[test]
fn who_was_put_in_by_mistake_is_taken_out_and_comes_back_with_undo() {
    let table = family();
    let before = people(&table);
    let told = table.does(&["circle", "drop", "Joris"]).out;
    assert!(told.contains("broer-1 is uit de zaak gehaald"), "{told}");
    assert!(!people(&table).contains(&"broer-1".to_owned()));
    assert_eq!(people(&table).len(), before.len() - 1);
    table.does(&["undo"]);
    assert_eq!(people(&table), before);
}

#[test]
fn of_whom_something_is_recorded_is_not_taken_out() {
    let table = family();
    let lists = |whom: &str| {
        let refused = table.refuses(&["circle", "drop", whom], 4, "drop-recorded");
        refused.failure()["what"].as_str().unwrap().to_owned()
    };
    // She was asked who else there is, and named the neighbour.
    assert_eq!(
        lists("zus-1"),
        "Over zus-1 is meer vastgelegd: Persoonlijke gegevens, Zelf mensen genoemd."
    );
    let of_roos = lists("hoofdpersoon-1");
    assert!(
        of_roos.contains("Toestemming") && of_roos.contains("Woorden voor de vraag"),
        "{of_roos}"
    );
    table.does(&[
        "contact",
        "broer-1",
        "--way",
        "telefoon",
        "--reached",
        "nee",
    ]);
    assert_eq!(
        lists("broer-1"),
        "Over broer-1 is meer vastgelegd: Contact."
    );
    table.does(&["undo"]);
    table.does(&["circle", "drop", "broer-1"]);
}

#[test]
fn for_whom_a_paper_was_made_is_not_taken_out() {
    let table = family();
    let letter = ["privacy", "access", "broer-1", "--as", "txt", "--to", "-"];
    table.does(&letter);
    table.refuses(&["circle", "drop", "broer-1"], 4, "drop-has-paper");
    table.does(&["circle", "drop", "buurman-1"]);
}
