//! A number that does not belong in the file.

use crate::desk::Table;

#[test]
fn a_number_that_can_be_a_citizen_service_number_is_questioned_once_and_stops_nobody() {
    let table = Table::ready("family");
    let told = table.does(&[
        "contact",
        "ada",
        "--way",
        "phone",
        "--note",
        "Haar nummer is 111 222 333.",
    ]);
    assert!(told.err.contains("burgerservicenummer"), "{}", told.err);
    assert!(
        !table
            .does(&[
                "contact",
                "ada",
                "--way",
                "phone",
                "--note",
                "Belt op 06 12345678."
            ])
            .err
            .contains("burgerservicenummer")
    );
    let told = table.does(&[
        "new-case",
        "--variant",
        "family",
        "--applicant",
        "main-person",
        "--main-person",
        "Bea Proef",
        "--situation",
        "BSN 111222333",
    ]);
    assert!(told.err.contains("burgerservicenummer"), "{}", told.err);
}
