//! Who stands beside somebody at the conference.

use super::{family, invited, on_screen};
use crate::desk::Table;

/// A niece comes in, who is ten.
fn with_a_niece() -> Table {
    let table = invited();
    let niece = ["circle", "add", "Fenna Haan", "--relation", "nichtje"];
    table.does(&[&niece[..], &["--tie", "familie", "--birth-year", "2016"]].concat());
    let authority = ["circle", "authority", "nichtje-1", "--held-by", "zus-1"];
    table.does(&[&authority[..], &["--kind", "gezag"]].concat());
    let yes = ["consent", "nichtje-1", "yes", "--by", "zus-1"];
    table.does(&[&yes[..], &["--scope", "kind-doet-mee"]].concat());
    table.does(&["invite", "nichtje-1", "--explained", "vandaag"]);
    table
}

#[test]
fn nobody_stands_beside_themselves_or_beside_who_they_are_kept_apart_from() {
    let table = family();
    let refuses = |who: &str, by: &str, exit: u8, code: &str| {
        table.refuses(&["circle", "beside", who, "--by", by], exit, code);
    };
    refuses("Roos", "Roos", 5, "beside-self");
    refuses("Roos", "niemand", 3, "person-unknown");
    table.does(&["circle", "apart", "Roos", "broer-1", "--order", "wens"]);
    refuses("Roos", "broer-1", 4, "beside-apart");
    let ended = ["circle", "beside", "Roos", "--by", "zus-1", "--no-longer"];
    table.refuses(&ended, 3, "not-beside");
}

#[test]
fn who_stands_beside_somebody_is_shown_and_can_be_taken_back_and_ended() {
    let table = family();
    table.does(&["circle", "naast", "Roos", "--by", "zus-1,buurman-1"]);
    let shown = table.does(&["show"]).out;
    assert!(
        shown.contains("zus-1 staat naast hoofdpersoon-1"),
        "{shown}"
    );
    let json = table.does(&["circle", "show", "--json"]).json();
    assert_eq!(json["people"][0]["beside"].as_array().unwrap().len(), 2);
    let ended = [
        "circle",
        "beside",
        "Roos",
        "--by",
        "buurman-1",
        "--no-longer",
    ];
    table.does(&ended);
    let left: Vec<String> = table
        .case("proef")
        .stands_beside
        .iter()
        .map(|it| it.by.to_string())
        .collect();
    assert_eq!(left, ["zus-1"]);
    table.does(&["undo"]);
    assert_eq!(table.case("proef").stands_beside.len(), 2);
    let yaml = b"person: Roos\nby: [broer-1]\non: 2-3-2026\n";
    let ran = table.run_with(&["circle", "beside", "--from", "-"], yaml);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let asked = table.answer(&["circle", "beside"], &["zus-1", "broer-1", ""]);
    assert_eq!(asked.code, 0, "{}", asked.err);
    assert_eq!(table.case("proef").stands_beside.len(), 4);
}

#[test]
fn a_child_is_told_who_stands_beside_it_and_they_beside_whom_and_nobody_else() {
    let table = with_a_niece();
    table.does(&["circle", "beside", "nichtje-1", "--by", "buurman-1"]);
    let letter = |who: &str| on_screen(&table, &["uitnodiging", "--for", who]);
    let own = letter("nichtje-1");
    assert!(own.contains("jou helpt: Dirk Mollema"), "{own}");
    let his = letter("buurman-1");
    assert!(his.contains("U staat op de dag naast Fenna Haan"), "{his}");
    assert!(
        !letter("broer-1").contains("naast"),
        "{}",
        letter("broer-1")
    );
    table.does(&["answer", "nichtje-1", "ja"]);
    let list = on_screen(&table, &["deelnemerslijst"]);
    assert!(list.contains("(naast Fenna Haan)"), "{list}");
}

#[test]
fn who_is_forgotten_stands_beside_nobody() {
    let table = family();
    table.does(&["circle", "beside", "Roos", "--by", "buurman-1"]);
    table.does(&["privacy", "forget", "buurman-1", "--confirm", "buurman-1"]);
    assert!(table.case("proef").stands_beside.is_empty());
}
