//! Left out of the day.

use super::{
    LETTER_INSTEAD, does_and_tells, each, held, invited, is_found, letters, on_screen, parts,
    people_of, plan, refuses_paper, with_someone_left_out,
};
use crate::desk::{Ran, Table};

/// The circle leaves Joris out after he was invited and said yes.
fn with_a_brother_left_out() -> (Table, Ran) {
    let table = invited();
    let exclude = ["circle", "exclude", "broer-1"];
    let ran = table.does(&[&exclude[..], &LETTER_INSTEAD].concat());
    (table, ran)
}

#[test]
fn leaving_someone_out_after_a_yes_says_that_they_are_to_be_told() {
    let (_, ran) = with_a_brother_left_out();
    let said = format!("{}{}", ran.out, ran.err).to_lowercase();
    assert!(
        ["vertel", "weten", "hoort"]
            .iter()
            .any(|word| said.contains(word)),
        "{said}"
    );
}

#[test]
fn the_letter_of_who_is_left_out_tells_how_they_take_part_and_not_where_or_when() {
    let (table, _) = with_a_brother_left_out();
    let in_bulk = letters(&table, "uitnodiging");
    let his = in_bulk
        .iter()
        .find(|it| it.contains("Beste Joris Veldkamp"));
    let named = on_screen(&table, &["uitnodiging", "--for", "broer-1"]);
    for letter in his.into_iter().chain([&named]) {
        assert!(
            !letter.contains("21 maart") && !letter.contains("De Zwaan"),
            "{letter}"
        );
        assert!(
            !letter.contains("U komt zelf") && letter.contains("U doet mee met een brief"),
            "{letter}"
        );
        assert!(!letter.contains("stem niet aan tafel"), "{letter}");
    }
    let others = in_bulk.iter().filter(|it| it.contains("De Zwaan"));
    assert_eq!(others.count(), 2);
}

#[test]
fn who_is_left_out_after_a_yes_is_expected_nowhere() {
    let (mut table, _) = with_a_brother_left_out();
    table.refuses(
        &["calendar", "--for", "broer-1", "--to", "-"],
        3,
        "no-dates-yet",
    );
    refuses_paper(
        &table,
        "deelnemerslijst",
        "broer-1",
        8,
        "paper-tells-who-is-there",
    );
    let list = on_screen(&table, &["deelnemerslijst"]);
    assert!(
        list.contains("Mirthe Veldkamp") && !list.contains("Joris"),
        "{list}"
    );
    let programme = table.does(&["conference", "programme"]).out;
    assert!(!programme.contains("broer-1"), "{programme}");
    table.on(2026, 3, 5);
    table.refuses(&["invite", "broer-1"], 4, "excluded-invited");
    table.on(2026, 3, 21);
    assert_eq!(
        people_of(&table, &["conference", "arrive", "--all"]),
        "hoofdpersoon-1, zus-1, buurman-1"
    );
    let arrive = ["conference", "arrive", "broer-1"];
    table.refuses(&arrive, 4, "excluded-is-there");
    let afar = [&arrive[..], &["--attending", "op-afstand"]].concat();
    table.refuses(&afar, 4, "excluded-is-there");
    table.does(&[&arrive[..], &["--attending", "brief"]].concat());
}

#[test]
fn who_wants_rest_or_may_not_be_approached_after_a_yes_is_expected_nowhere() {
    let mut table = invited();
    table.on(2026, 3, 5);
    table.does(&["circle", "leave-alone", "buurman-1"]);
    table.does(&["circle", "leave-alone", "broer-1", "--never"]);
    let list = on_screen(&table, &["deelnemerslijst"]);
    let programme = table.does(&["conference", "programme"]).out;
    for gone in ["Dirk", "Joris", "buurman-1", "broer-1"] {
        assert!(!list.contains(gone), "{list}");
        assert!(!programme.contains(gone), "{programme}");
    }
    assert_eq!(letters(&table, "uitnodiging").len(), 1);
    assert_eq!(each(&table, &["calendar"]).len(), 2);
    table.on(2026, 3, 21);
    let arrived = table.does(&["conference", "arrive", "--all"]).out;
    assert!(
        arrived.contains("hoofdpersoon-1, zus-1.") && arrived.contains("In totaal 2"),
        "{arrived}"
    );
    let never = ["conference", "arrive", "broer-1"];
    table.refuses(&never, 4, "forbidden-contact");
    does_and_tells(
        &table,
        &["conference", "arrive", "buurman-1"],
        "left-alone-involved",
    );
}

#[test]
fn the_plan_goes_to_who_was_left_out_only_when_who_it_is_about_wants_that() {
    let mut table = with_someone_left_out();
    held(&mut table);
    plan(&table);
    refuses_paper(&table, "plan", "zwager-1", 8, "paper-not-a-reader");
    let share = ["plan", "share", "zwager-1"];
    table.refuses(&share, 4, "excluded-gets-plan");
    let all = people_of(&table, &["plan", "share", "--all"]);
    assert!(!all.contains("zwager-1"), "{all}");
    // What was noted of the others does not let his copy through.
    table.refuses(&share, 4, "excluded-gets-plan");
    table.does(&["consent", "Roos", "yes", "--scope", "plan-delen"]);
    table.does(&share);
    let copy = on_screen(&table, &["plan", "--for", "zwager-1"]);
    assert!(copy.contains("zet de boeken klaar"), "{copy}");
    assert!(
        !copy.contains("16 mei") && !copy.contains("Het Koetshuis"),
        "where the others will be is not his to know: {copy}"
    );
    // Or for a reason, which is kept.
    let mut table = with_someone_left_out();
    held(&mut table);
    plan(&table);
    table.does(&[&share[..], &["--because", "Roos gaf het hem zelf."]].concat());
    assert_eq!(table.case("proef").deviations.len(), 1);
}

#[test]
fn the_plan_goes_to_who_was_not_there_only_when_who_it_is_about_wants_that() {
    let mut table = invited();
    table.does(&["answer", "broer-1", "nee"]);
    table.does(&["circle", "add", "Aylin Demir", "--role", "tolk"]);
    table.on(2026, 3, 21);
    table.does(&["conference", "arrive", "--all"]);
    table.does(&["conference", "arrive", "tolk-1"]);
    parts(&table);
    plan(&table);
    for (whom, code) in [
        ("broer-1", "plan-to-absent"),
        ("tolk-1", "plan-to-absent"),
        ("bewindvoerder-1", "plan-to-outsider"),
    ] {
        table.refuses(&["plan", "share", whom], 4, code);
    }
    let because = ["--because", "handig"];
    table.refuses(
        &[&["plan", "share", "bewindvoerder-1"][..], &because].concat(),
        4,
        "plan-to-outsider",
    );
    table.does(&[&["plan", "share", "broer-1"][..], &because].concat());
    table.does(&["consent", "Roos", "yes", "--scope", "plan-delen"]);
    table.does(&["plan", "share", "tolk-1", "bewindvoerder-1"]);
}

#[test]
fn who_is_left_out_and_says_they_come_has_still_to_hear_it() {
    let table = with_someone_left_out();
    does_and_tells(
        &table,
        &["answer", "zwager-1", "ja"],
        "left-out-says-to-come",
    );
    let letter = ["answer", "zwager-1", "ja", "--attending", "brief", "--json"];
    assert!(!table.does(&letter).out.contains("left-out-says-to-come"));
}

#[test]
fn as_long_as_it_was_not_told_it_stands_in_status_that_who_is_left_out_comes() {
    let mut table = with_someone_left_out();
    table.on(2026, 3, 10);
    let ran = table.does(&["answer", "zwager-1", "ja"]);
    let told = format!("{}{}", ran.out, ran.err);
    assert_eq!(told.matches("zegt te komen").count(), 1, "{told}");
    let stands = |table: &Table| {
        let status = table.does(&["status"]).out;
        assert_eq!(
            status.contains("zwager-1 zegt te komen"),
            is_found(table, "left-out-says-to-come"),
            "{status}"
        );
        is_found(table, "left-out-says-to-come")
    };
    assert!(stands(&table));
    table.does(&["answer", "zwager-1", "ja", "--attending", "brief"]);
    assert!(!stands(&table), "he heard it, and writes");
    table.does(&["undo"]);
    table.does(&["circle", "exclude", "zwager-1", "--lift"]);
    assert!(!stands(&table), "he may come after all");
}

#[test]
fn who_may_never_be_approached_need_not_be_left_out() {
    let table = invited();
    table.does(&["circle", "leave-alone", "broer-1", "--never"]);
    let exclude = ["circle", "exclude", "broer-1"];
    let reason = ["--reason", "een verbod", "--decided-by", "Roos"];
    for more in [&LETTER_INSTEAD[..], &reason] {
        let form = [&exclude[..], more].concat();
        table.refuses(&form, 6, "never-comes-anyway");
    }
}
