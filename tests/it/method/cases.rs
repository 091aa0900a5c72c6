//! One case beside another.

use crate::desk::Table;

#[test]
fn taking_back_names_the_case_and_does_not_reach_into_another() {
    let table = Table::with_case("family");
    table.does(&[
        "new-case",
        "--handle",
        "ander",
        "--variant",
        "learning",
        "--applicant",
        "family",
        "--main-person",
        "Bo Bos",
    ]);
    table.does(&["consent", "bo", "yes"]);
    table.refuses(&["undo", "--case", "proef"], 4, "step-of-another-case");
    let told = table.does(&["undo"]);
    assert!(told.out.contains("ander"), "{}", told.out);
}

#[test]
fn a_copy_that_is_read_in_does_not_push_itself_in_front() {
    let table = Table::with_case("family");
    let whole = table.does(&["export"]).out;
    assert_eq!(
        table
            .run_with(&["import", "-", "--as", "kopie"], whole.as_bytes())
            .code,
        0
    );
    assert_eq!(table.does(&["status", "--json"]).json()["case"], "proef");
}
