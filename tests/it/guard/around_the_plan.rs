//! What must be there before the plan and with it: the minimum requirement, a step, who gets it.

use crate::desk::Table;

#[test]
fn only_who_speaks_for_the_circle_lets_the_plan_go_to_an_outsider() {
    let table = Table::ready("family");
    table.does(&[
        "circle",
        "add",
        "Gerda Vos",
        "--handle",
        "vos",
        "--role",
        "professional",
    ]);
    table.does(&["conference", "set", "--date", "2026-03-02"]);
    table.does(&["conference", "arrive", "ada"]);
    table.does(&["conference", "end", "plan"]);
    table.does(&[
        "record-plan",
        "--agreement",
        "ada; bellen; elke dag",
        "--evaluation",
        "1-5-2026",
    ]);
    table.does(&["consent", "vos", "yes", "--scope", "share-plan"]);
    table.refuses(&["plan", "share", "vos"], 4, "plan-to-outsider");
    table.does(&["consent", "ada", "yes", "--scope", "share-plan"]);
    table.does(&["plan", "share", "vos"]);
}

#[test]
fn everyone_who_is_invited_hears_the_minimum_requirement() {
    let table = Table::ready("family");
    table.does(&[
        "circle",
        "add",
        "Gerda Vos",
        "--handle",
        "vos",
        "--role",
        "professional",
    ]);
    table.does(&["circle", "add", "Oma Proef", "--handle", "oma"]);
    table.does(&["requirement", "Veilig slapen", "--set-by", "vos"]);
    let ran = table.does(&["invite", "oma", "--explained", "vandaag"]);
    assert!(
        ran.err
            .contains("Nog niet verteld: minimumeis 1, aan hoofdpersoon-1, oma"),
        "{}",
        ran.err
    );
    table.refuses(
        &["requirement", "--told", "2", "--to-all"],
        3,
        "requirement-unknown",
    );
    table.does(&["requirement", "--told", "1", "--to", "oma"]);
    table.does(&["requirement", "--told", "1", "--to-all"]);
    table.refuses(&["requirement", "--told", "1", "--to-all"], 6, "all-know");
    assert_eq!(
        table
            .run_with(&["requirement", "--from", "-"], b"told: 1\nto: [vos]\n")
            .code,
        0
    );
    let known: Vec<String> = table
        .case("proef")
        .requirements_told
        .iter()
        .map(|it| it.person.to_string())
        .collect();
    assert_eq!(known, ["oma", "hoofdpersoon-1", "vos"]);
}

#[test]
fn a_step_is_left_out_with_a_reason_and_returns_with_something_new() {
    let table = Table::ready("family");
    table.does(&["circle", "add", "Oma Proef", "--handle", "oma"]);
    let standing = |step: &str| {
        let told = table.does(&["status", "--json"]).json();
        told["steps"]
            .as_array()
            .unwrap()
            .iter()
            .find(|it| it["step"] == step)
            .unwrap()["standing"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    table.refuses(&["waive", "explanation"], 7, "missing-answers");
    table.refuses(
        &["waive", "consent", "--reason", "haast"],
        4,
        "step-never-waived",
    );
    table.refuses(&["waive", "call", "--reason", "haast"], 3, "step-unknown");
    table.refuses(&["waive", "explanation", "--again"], 3, "step-not-waived");
    table.does(&[
        "waive",
        "explanation",
        "--reason",
        "zij was er bij de vorige",
    ]);
    assert_eq!(standing("explanation"), "waived");
    assert!(table.does(&["status"]).out.contains("Overgeslagen"));
    assert!(
        table
            .does(&["show"])
            .out
            .contains("zij was er bij de vorige")
    );
    table.does(&["circle", "add", "Oom Proef", "--handle", "oom"]);
    assert_eq!(standing("explanation"), "missing", "one more to be told");
    table.does(&["undo"]);
    assert_eq!(standing("explanation"), "waived");
    table.does(&["waive", "Uitleg", "--again"]);
    assert_eq!(standing("explanation"), "missing");
}

#[test]
fn a_guest_of_part_two_without_a_choice_does_not_come_in_by_way_of_a_file() {
    let table = Table::ready("family");
    table.does(&[
        "circle",
        "add",
        "Gerda Vos",
        "--handle",
        "vos",
        "--role",
        "professional",
    ]);
    table.does(&["conference", "set", "--date", "2026-03-02"]);
    table.does(&["conference", "arrive", "vos"]);
    let whole = table
        .does(&["export"])
        .out
        .replace("part_two: false", "part_two: true");
    table.refuses_with(
        &["import", "-", "--as", "kopie"],
        whole.as_bytes(),
        4,
        "private-time",
    );
}
