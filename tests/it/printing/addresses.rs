//! Addresses, as cards and as a table, out and in.

use super::under_way;
use crate::desk::Table;

#[test]
fn addresses_go_out_as_cards_and_as_a_table_and_come_in_again() {
    let table = under_way();
    let cards = table.does(&["contacts", "export", "--to", "-"]).out;
    assert!(
        cards.contains("VERSION:3.0")
            && cards.contains("FN:Oma Proef")
            && cards.contains("TEL;TYPE=CELL:0612345678"),
        "{cards}"
    );
    assert!(
        !cards.contains("Yusuf"),
        "who cannot be reached is in no list"
    );
    let sheet = table
        .does(&["contacts", "export", "--csv", "--to", "-"])
        .out;
    assert!(
        sheet.starts_with("\u{FEFF}Naam;Relatie;") && sheet.contains("Oma Proef;oma;"),
        "{sheet}"
    );
    assert!(
        sheet.contains(";06 12345678;") && !sheet.contains(";0612345678"),
        "a worksheet would drop the nought: {sheet}"
    );

    let other = Table::ready("neighbourhood");
    let before = other.content();
    let ran = other.run_with(
        &["contacts", "import", "-", "--dry-run", "--json"],
        cards.as_bytes(),
    );
    assert_eq!(
        (ran.code, ran.json()["people"][0]["name"].as_str().unwrap()),
        (0, "Oma Proef"),
        "{}",
        ran.err
    );
    assert_eq!(other.content(), before, "a trial adds nobody");
    let ran = other.run_with(&["contacts", "import", "-"], cards.as_bytes());
    assert!(
        ran.code == 0
            && other
                .case("proef")
                .people
                .iter()
                .any(|person| person.name.as_str() == "Oma Proef"),
        "{}",
        ran.err
    );
    other.does(&["undo"]);
    assert_eq!(other.content(), before);
    let ran = other.run_with(
        &["contacts", "import", "-", "--role", "kring"],
        sheet.as_bytes(),
    );
    assert_eq!(ran.code, 0, "{}", ran.err);
}

#[test]
fn a_list_with_a_mistake_is_refused_with_row_and_column() {
    let table = under_way();
    for (list, code, line, column) in [
        (
            "naam;telefoon\nNel Nieuw;0612345678\nPiet Peer;06\n",
            "phone-impossible",
            3,
            2,
        ),
        ("naam;e-mail\nNel Nieuw;nel\n", "email-impossible", 2, 2),
        ("telefoon;naam\n0612345678;\n", "csv-name-missing", 2, 2),
    ] {
        let failure = table
            .refuses_with(&["contacts", "import", "-"], list.as_bytes(), 5, code)
            .failure();
        assert_eq!(
            (failure["line"].as_u64(), failure["column"].as_u64()),
            (Some(line), Some(column)),
            "{failure}"
        );
    }
    let failure = table
        .refuses_with(
            &["contacts", "import", "-", "--dry-run"],
            b"BEGIN:VCARD\nVERSION:3.0\nTEL:06\nEND:VCARD\n",
            5,
            "vcard-without-name",
        )
        .failure();
    assert_eq!(failure["line"].as_u64(), Some(1));
}
