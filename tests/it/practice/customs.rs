//! How the circle wants its meeting to go.

use super::{family, invited, on_screen};

const CANDLE: &str = "openen: wij steken een kaars aan";

#[test]
fn a_custom_has_a_kind_and_words_and_is_led_by_somebody_of_the_case() {
    let table = family();
    let note = |more: &[&'static str]| [&["conference", "customs"][..], more].concat();
    table.refuses(&note(&["een kaars"]), 5, "custom-form");
    table.refuses(&note(&["dans: een kaars"]), 5, "choice-unknown");
    table.refuses(&note(&[CANDLE, "--led-by", "niemand"]), 3, "person-unknown");
    table.refuses(&note(&["--drop", "1"]), 3, "custom-unknown");
    table.refuses(&note(&[CANDLE, "--drop", "1"]), 2, "customs-one-thing");
    table.refuses(&note(&["--led-by", "zus-1"]), 7, "missing-answers");
    let far = [CANDLE, "--conference", "2"];
    table.refuses(&note(&far), 3, "conference-unknown");
    assert!(table.case("proef").customs.is_empty());
}

#[test]
fn what_the_circle_wants_of_the_day_stands_on_the_programme_in_its_own_words() {
    let table = invited();
    let before = on_screen(&table, &["programme"]);
    assert!(!before.contains("Zo willen wij het"), "{before}");
    let led = ["conference", "gebruiken", CANDLE, "--led-by", "zus-1"];
    table.does(&led);
    let yaml = b"custom: [\"taal: Twents en Nederlands\"]\n";
    let ran = table.run_with(&["conference", "customs", "--from", "-"], yaml);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let programme = on_screen(&table, &["programme"]);
    for said in ["Zo willen wij het", "steken een kaars aan", "Twents"] {
        assert!(programme.contains(said), "{said}: {programme}");
    }
    let customs = ["conference", "customs"];
    for shown in [table.does(&customs).out, table.does(&["show"]).out] {
        assert!(
            shown.contains("kaars") && shown.contains("geleid door zus-1"),
            "{shown}"
        );
    }
    let json = table.does(&["conference", "customs", "--json"]).json();
    assert_eq!(json["customs"][0]["led_by"], "zus-1");
    table.does(&["conference", "customs", "--drop", "2"]);
    let programme = on_screen(&table, &["programme"]);
    assert!(!programme.contains("Twents"), "{programme}");
    table.does(&["undo"]);
    assert_eq!(table.case("proef").customs.len(), 2);
    table.does(&["privacy", "forget", "zus-1", "--confirm", "zus-1"]);
    let left = table.case("proef").customs;
    assert!(left.len() == 2 && left[0].led_by.is_none());
}
