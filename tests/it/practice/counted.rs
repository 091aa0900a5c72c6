//! What is counted.

use super::{figure, invited, parts, with_a_plan};

#[test]
fn no_more_people_said_yes_than_were_asked() {
    let table = invited();
    table.does(&["invite", "bewindvoerder-1"]);
    table.does(&["answer", "bewindvoerder-1,hoofdpersoon-1", "ja"]);
    table.does(&["answer", "broer-1", "nee"]);
    let (asked, yes) = (figure(&table, "Uitgenodigd"), figure(&table, "Zeiden ja"));
    assert_eq!(asked - yes, 1, "one said no: {yes} of {asked}");
    // One who does not come but writes, and one who came up herself.
    table.does(&["answer", "broer-1", "ja", "--attending", "brief"]);
    table.does(&["circle", "add", "Noor Veldkamp", "--relation", "nicht"]);
    table.does(&["answer", "nicht-1", "ja"]);
    let (asked, yes) = (figure(&table, "Uitgenodigd"), figure(&table, "Zeiden ja"));
    assert!(yes <= asked, "{yes} of {asked}");
}

#[test]
fn as_many_are_counted_as_the_coordinator_was_told_on_the_day() {
    let mut table = invited();
    table.does(&["answer", "broer-1", "ja", "--attending", "brief"]);
    table.on(2026, 3, 21);
    table.does(&["conference", "arrive", "--all"]);
    table.does(&["conference", "arrive", "broer-1", "--attending", "brief"]);
    let guest = ["conference", "arrive", "--guest", "Nel Smit"];
    let said = table.does(&guest).out;
    assert!(said.contains("In totaal 4"), "{said}");
    parts(&table);
    assert_eq!(figure(&table, "Waren erbij"), 4);
}

#[test]
fn who_asks_for_rest_after_the_day_was_asked_and_said_yes_all_the_same() {
    let mut table = with_a_plan();
    table.on(2026, 3, 24);
    let counted = || {
        [
            "Mensen in de kring",
            "Uitgenodigd",
            "Zeiden ja",
            "Waren erbij",
        ]
        .map(|label| figure(&table, label))
    };
    let before = counted();
    assert_eq!(before, [3, 4, 3, 4]);
    table.does(&["circle", "leave-alone", "broer-1"]);
    table.does(&["circle", "leave-alone", "zus-1", "--never"]);
    table.does(&["privacy", "forget", "buurman-1", "--confirm", "buurman-1"]);
    assert_eq!(counted(), before);
}
