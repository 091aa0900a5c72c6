//! What was agreed so that the day is safe: the coordinator's own, and of whom it was agreed for.

use super::{family, invited, on_screen, refuses_paper};
use crate::desk::Table;
use ekc::domain::choice::Choice as _;

const AGREED: [&str; 9] = [
    "conference",
    "safety",
    "ruimtes: Joris wacht in de kleine zaal",
    "als-het-misgaat: Mirthe loopt met mij naar buiten",
    "--safe-for",
    "Roos",
    "--said-by",
    "Roos",
    "--about=broer-1",
];

fn agreed() -> Table {
    let table = invited();
    table.does(&AGREED);
    table
}

#[test]
fn what_has_no_kind_or_is_for_and_about_the_same_person_is_refused() {
    let table = family();
    let refuses = |more: &[&str], exit: u8, code: &str| {
        table.refuses(&[&AGREED[..2], more].concat(), exit, code);
    };
    refuses(&["rust"], 5, "day-safety-form");
    refuses(&["gevaar: groot"], 5, "choice-unknown");
    refuses(
        &["anders: rust", "--safe-for", "niemand"],
        3,
        "person-unknown",
    );
    let same = ["anders: rust", "--safe-for", "Roos", "--about", "Roos"];
    refuses(&same, 5, "day-safety-of-themselves");
    refuses(&["--drop", "1"], 3, "day-safety-unknown");
}

#[test]
fn what_was_agreed_is_shown_to_the_coordinator_and_can_be_taken_out_and_back() {
    let table = agreed();
    let shown = table.does(&["conference", "veiligheid"]).out;
    for said in [
        "1. Ruimtes: \"Joris wacht in de kleine zaal\", voor hoofdpersoon-1",
        "gezegd door hoofdpersoon-1",
        "gaat over broer-1",
        "2. Als het misgaat",
    ] {
        assert!(shown.contains(said), "{said}: {shown}");
    }
    assert!(table.does(&["show"]).out.contains("de kleine zaal"));
    let json = table.does(&["conference", "safety", "--json"]).json();
    assert_eq!(json["agreed"][0]["kind"], "rooms");
    table.does(&["conference", "safety", "--drop", "1"]);
    assert_eq!(table.case("proef").day_safety.len(), 1);
    table.does(&["undo"]);
    assert_eq!(table.case("proef").day_safety.len(), 2);
    let yaml = b"agreed: ['bellen: de buurvrouw']\nsaid_by: zus-1\n";
    let ran = table.run_with(&["conference", "safety", "--from", "-"], yaml);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(table.case("proef").day_safety[2].kind.code(), "call");
}

#[test]
fn where_nothing_was_agreed_it_is_asked() {
    let table = family();
    let lines = ["bellen: Mirthe belt", "", "Roos", "zus-1"];
    let asked = table.answer(&["conference", "safety"], &lines);
    assert_eq!(asked.code, 0, "{}", asked.err);
    let kept = &table.case("proef").day_safety[0];
    assert_eq!(kept.safe_for.as_ref().unwrap().as_str(), "hoofdpersoon-1");
    assert_eq!(kept.said_by.as_ref().unwrap().as_str(), "zus-1");
}

#[test]
fn the_paper_is_for_the_coordinator_alone_and_no_other_paper_says_it() {
    let table = agreed();
    let own = on_screen(&table, &["veiligheid-van-de-dag"]);
    let said = "Voor Roos Veldkamp, gezegd door Roos Veldkamp: Joris wacht in de kleine zaal";
    assert!(own.contains(said), "{own}");
    refuses_paper(&table, "day-safety", "Roos", 8, "paper-for-coordinator");
    for paper in ["programma", "deelnemerslijst"] {
        let page = on_screen(&table, &[paper]);
        assert!(!page.contains("kleine zaal"), "{paper}: {page}");
    }
    let letter = |who: &str| on_screen(&table, &["inzage", "--for", who]);
    assert!(letter("Roos").contains("wacht in de kleine zaal"));
    for who in ["broer-1", "zus-1"] {
        assert!(!letter(who).contains("kleine zaal"), "{}", letter(who));
    }
}
