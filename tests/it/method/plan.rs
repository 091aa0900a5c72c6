//! The plan: accepted, refused, revised, given.

use super::on_the_day;
use crate::desk::Table;

#[test]
fn a_refused_plan_is_not_accepted_until_the_circle_has_revised_it() {
    let table = on_the_day("family");
    table.does(&["requirement", "Veilig slapen", "--set-by", "vos"]);
    // There when it was made, and gone before it was presented.
    table.does(&["conference", "arrive", "ada", "--parts", "1,2"]);
    table.does(&["conference", "end", "plan"]);
    let told = table.does(&[
        "record-plan",
        "--agreement",
        "ada; bellen; elke dag",
        "--json",
    ]);
    let rules: Vec<String> = told.json()["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["rule"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(rules, ["R8", "R17", "R18", "R19", "R20"]);
    table.refuses(&["plan", "agree"], 4, "accepted-unmet");
    table.refuses(
        &["plan", "verdict", "1", "--met", "no"],
        5,
        "verdict-needs-reason",
    );
    table.does(&[
        "plan",
        "verdict",
        "1",
        "--met",
        "no",
        "--reason",
        "Nog geen bed.",
    ]);
    table.refuses(&["plan", "agree"], 4, "accepted-unmet");
    table.does(&[
        "plan",
        "amend",
        "--why",
        "bed geregeld",
        "--agreement",
        "ada; bij oma slapen; elke nacht",
        "--meets",
        "1: 2",
    ]);
    table.does(&["plan", "verdict", "1", "--met", "yes"]);
    table.does(&["plan", "agree"]);
    let case = table.case("proef");
    assert_eq!(case.plans.len(), 2);
    assert!(case.plans[0].accepted_on.is_none() && case.plans[1].accepted_on.is_some());
    assert_eq!(
        case.verdicts.len(),
        2,
        "the first verdict stays with the first version"
    );
}

#[test]
fn a_refusal_points_to_a_revision_and_not_to_acceptance() {
    let table = on_the_day("family");
    table.does(&["requirement", "Veilig slapen", "--set-by", "vos"]);
    table.does(&["conference", "arrive", "ada"]);
    table.does(&["conference", "end", "plan"]);
    table.does(&["record-plan", "--agreement", "ada; bellen; elke dag"]);
    let told = table.does(&[
        "plan",
        "verdict",
        "1",
        "--met",
        "no",
        "--reason",
        "Nog geen bed.",
        "--json",
    ]);
    assert_eq!(told.json()["next"], "ekc plan amend");
}

#[test]
fn the_plan_goes_to_the_circle_and_to_who_has_a_part_in_it_and_not_to_the_interpreter() {
    let table = on_the_day("family");
    table.does(&["circle", "add", "Verre Nicht", "--handle", "nicht"]);
    table.does(&[
        "circle",
        "add",
        "Arts Zonder Taak",
        "--handle",
        "arts",
        "--role",
        "professional",
    ]);
    table.does(&[
        "conference",
        "arrive",
        "ada",
        "vos",
        "arts",
        "tolk",
        "--parts",
        "1,3",
    ]);
    table.does(&["conference", "end", "plan"]);
    table.does(&[
        "record-plan",
        "--agreement",
        "nicht, ada; bellen; elke dag",
        "--help-asked",
        "gesprekken; vos",
        "--evaluation",
        "1-5-2026",
    ]);
    table.does(&["plan", "share", "--all"]);
    let given: Vec<String> = table
        .case("proef")
        .plan_shares
        .iter()
        .map(|it| it.person.to_string())
        .collect();
    assert_eq!(given, ["hoofdpersoon-1", "vos", "nicht"]);
}

#[test]
fn in_a_revision_on_another_day_nobody_has_agreed_by_having_been_there_before() {
    let mut table = on_the_day("family");
    table.does(&["conference", "arrive", "ada"]);
    table.does(&["conference", "end", "plan"]);
    table.does(&["record-plan", "--agreement", "ada; bellen; elke dag"]);
    table.on(2026, 3, 9);
    table.does(&[
        "plan",
        "amend",
        "--why",
        "anders",
        "--agreement",
        "ada; koken; elke week",
    ]);
    let agreed: Vec<bool> = table
        .case("proef")
        .owners
        .iter()
        .map(|owner| owner.agreed_on.is_some())
        .collect();
    assert_eq!(
        agreed,
        [true, true, false],
        "the old agreement stands, the new one is still to be asked"
    );
}

#[test]
fn a_plan_made_before_the_day_that_was_planned_can_be_recorded() {
    let table = Table::with_case("family");
    table.does(&["conference", "set", "--date", "2026-03-28"]);
    table.does(&["conference", "end", "plan-without-meeting"]);
    table.does(&["record-plan", "--agreement", "ada; bellen; elke dag"]);
}

#[test]
fn who_has_the_plan_keeps_the_day_on_which_it_came() {
    let mut table = on_the_day("family");
    table.does(&["conference", "arrive", "ada"]);
    table.does(&["conference", "end", "plan"]);
    table.does(&[
        "record-plan",
        "--agreement",
        "ada; bellen; elke dag",
        "--evaluation",
        "1-5-2026",
    ]);
    table.does(&["plan", "share", "ada", "--way", "brief"]);
    table.on(2026, 3, 9);
    table.refuses(&["plan", "share", "--all"], 6, "all-have-the-plan");
    table.does(&["circle", "add", "Oma Proef", "--handle", "oma"]);
    table.does(&[
        "plan",
        "amend",
        "--why",
        "oma helpt",
        "--agreement",
        "oma; koken; morgen",
        "--on",
        "2026-03-02",
    ]);
    let case = table.case("proef");
    assert_eq!(
        case.agreements[2].until_on.unwrap().to_string(),
        "2026-03-03",
        "tomorrow was said on the day of the plan"
    );
}

#[test]
fn the_evaluation_of_a_revised_plan_is_due_too() {
    let mut table = on_the_day("family");
    table.does(&["conference", "arrive", "ada"]);
    table.does(&["conference", "end", "plan"]);
    table.does(&[
        "record-plan",
        "--agreement",
        "ada; bellen; elke dag",
        "--evaluation",
        "1-5-2026",
    ]);
    table.does(&["followup", "meeting", "--date", "1-5-2026"]);
    table.on(2026, 5, 2);
    table.does(&["followup", "meeting", "--held", "1", "--on", "1-5-2026"]);
    table.does(&[
        "plan",
        "amend",
        "--why",
        "bijgesteld",
        "--drop",
        "1",
        "--agreement",
        "ada; koken; elke week",
        "--evaluation",
        "1-8-2026",
    ]);
    let due = table.does(&["due", "--within", "200d", "--json"]).json();
    assert!(
        due["due"]
            .as_array()
            .unwrap()
            .iter()
            .any(|it| it["what"] == "evaluation" && it["on"] == "2026-08-01"),
        "{due}"
    );
}

#[test]
fn a_refusal_stays_and_takes_acceptance_with_it() {
    let table = on_the_day("family");
    table.does(&["requirement", "Veilig slapen", "--set-by", "vos"]);
    table.does(&["conference", "arrive", "ada"]);
    table.does(&["conference", "end", "plan"]);
    table.does(&[
        "record-plan",
        "--agreement",
        "ada; bellen; elke dag",
        "--meets",
        "1: 1",
    ]);
    table.does(&["plan", "verdict", "1", "--met", "yes"]);
    table.does(&["plan", "agree"]);
    table.does(&[
        "plan",
        "verdict",
        "1",
        "--met",
        "no",
        "--reason",
        "Toch niet.",
    ]);
    assert!(table.case("proef").plans[0].accepted_on.is_none());
    table.refuses(
        &["plan", "verdict", "1", "--met", "yes"],
        4,
        "verdict-after-no",
    );
}
