//! Amounts that somebody promised, and what was paid of them.

use super::{due, family, on_screen};

const PROMISED: [&str; 11] = [
    "plan",
    "amount",
    "150",
    "--by",
    "broer-1",
    "--whom",
    "zus-1",
    "--words",
    "voor de fiets",
    "--until",
    "1-8-2026",
];

#[test]
fn what_was_promised_is_due_until_it_was_paid_and_is_told_to_who_pays() {
    let table = family();
    let empty = table.does(&["plan", "amount"]).out;
    assert!(empty.contains("geen bedragen"), "{empty}");
    table.refuses(&["plan", "amount", "150"], 7, "missing-answers");
    let payment = ["plan", "amount", "50", "--paid", "1"];
    table.refuses(&payment, 3, "amount-unknown-promise");
    table.refuses(
        &["plan", "amount", "1.500", "--by", "broer-1"],
        5,
        "amount-unknown",
    );
    table.does(&PROMISED);
    assert_eq!(due(&table, "amount"), ["2026-08-01"]);
    table.does(&payment);
    for shown in [
        table.does(&["plan", "amount"]).out,
        table.does(&["show"]).out,
    ] {
        for said in ["voor de fiets", "€ 150,00", "€ 100,00"] {
            assert!(shown.contains(said), "{said}\n{shown}");
        }
    }
    let json = table.does(&["plan", "bedrag", "--json"]).json();
    assert_eq!(json["amounts"][0]["still_to_pay"], 10_000);
    let held = on_screen(&table, &["access", "--for", "broer-1"]);
    assert!(held.contains("voor de fiets"), "{held}");
    table.refuses(&["plan", "amount", "--drop", "1"], 6, "amount-was-paid");
    table.refuses(
        &["plan", "amount", "--drop", "1", "--paid", "1"],
        2,
        "amount-one-thing",
    );
    let yaml = b"amount: '100'\npaid: '1'\n";
    let ran = table.run_with(&["plan", "amount", "--from", "-"], yaml);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(due(&table, "amount").is_empty());
    table.does(&["undo"]);
    assert_eq!(due(&table, "amount"), ["2026-08-01"]);
    table.does(&["plan", "amount", "--drop", "2"]);
    assert_eq!(table.case("proef").amounts.len(), 1);
    table.does(&["privacy", "forget", "broer-1", "--confirm", "broer-1"]);
    assert!(table.case("proef").amounts.is_empty());
}
