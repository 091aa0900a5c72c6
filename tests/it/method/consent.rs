//! Consent: whose, for whom, until when; children.

use crate::desk::Table;

#[test]
fn a_withdrawn_consent_does_not_count() {
    let table = Table::with_case("family");
    table.does(&["consent", "ada", "yes"]);
    table.does(&["consent", "ada", "--withdraw"]);
    table.refuses(&["consent", "ada", "--withdraw"], 3, "no-consent");
    let status = table.does(&["status", "--json"]).json();
    assert!(
        status["steps"]
            .as_array()
            .unwrap()
            .iter()
            .all(|step| step["step"] != "consent" || step["standing"] != "done")
    );
}

#[test]
fn when_one_parent_withdraws_the_other_parents_consent_stands() {
    let table = Table::with_case("family");
    table.does(&["circle", "add", "Vader Proef", "--handle", "vader"]);
    table.does(&["circle", "add", "Moeder Proef", "--handle", "moeder"]);
    table.refuses(&["consent", "ada", "--withdraw"], 3, "no-consent");
    table.does(&[
        "consent",
        "ada",
        "yes",
        "--by",
        "vader",
        "--scope",
        "child-takes-part",
    ]);
    table.does(&[
        "consent",
        "ada",
        "yes",
        "--by",
        "moeder",
        "--scope",
        "child-takes-part",
    ]);
    table.does(&["consent", "ada", "--by", "vader", "--withdraw"]);
    let standing: Vec<String> = table
        .case("proef")
        .standing_consents()
        .map(|it| it.given_by.to_string())
        .collect();
    assert_eq!(standing, ["moeder"]);
}

#[test]
fn after_a_withdrawal_the_program_does_not_ask_again() {
    let table = Table::with_case("family");
    table.does(&["circle", "add", "Oma Proef", "--handle", "oma"]);
    table.does(&["consent", "ada", "yes"]);
    let told = table.does(&["consent", "ada", "--withdraw"]);
    assert!(!told.err.contains("Vraag toestemming"), "{}", told.err);
    let missing = |table: &Table| -> Vec<String> {
        let status = table.does(&["status", "--json"]).json();
        let steps = status["steps"].as_array().unwrap().clone();
        steps
            .iter()
            .filter(|step| step["standing"] == "missing")
            .map(|step| step["step"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(missing(&table), ["consent-withdrawn"]);
    table.does(&["consent", "ada", "yes"]);
    assert!(!missing(&table).contains(&"consent-withdrawn".to_owned()));
}

#[test]
fn a_consent_can_be_withdrawn_after_the_role_has_ended_and_not_be_given() {
    let table = Table::with_case("family");
    table.does(&["consent", "ada", "yes"]);
    table.does(&["close", "--reason", "not-wanted"]);
    table.refuses(
        &["consent", "ada", "yes", "--scope", "share-plan"],
        4,
        "role-ended",
    );
    table.does(&["consent", "ada", "--withdraw"]);
}

#[test]
fn a_child_that_says_no_is_heard_also_when_a_parent_says_yes() {
    let table = Table::with_case("family");
    table.does(&["circle", "add", "Vader Proef", "--handle", "vader"]);
    table.does(&["consent", "ada", "yes"]);
    table.does(&[
        "consent",
        "ada",
        "yes",
        "--by",
        "vader",
        "--scope",
        "child-takes-part",
    ]);
    table.does(&["consent", "ada", "--withdraw"]);
    let case = table.case("proef");
    let standing: Vec<&str> = case
        .standing_consents()
        .map(|it| it.given_by.as_str())
        .collect();
    assert_eq!(standing, ["vader"], "each takes back only what they gave");
    assert_eq!(
        table.does(&["status", "--json"]).json()["steps"][0]["step"],
        "consent-withdrawn"
    );
}

#[test]
fn a_child_is_known_by_its_year_of_birth_and_its_yes_is_not_the_only_one() {
    let table = Table::with_case("family");
    table.does(&[
        "circle",
        "add",
        "Lot Proef",
        "--handle",
        "lot",
        "--birth-year",
        "2017",
    ]);
    assert!(table.case("proef").people[1].minor);
    let told = table.does(&["consent", "lot", "yes", "--json"]);
    assert_eq!(told.json()["findings"][0]["rule"], "R27");
}

#[test]
fn who_turns_twelve_before_the_conference_says_yes_too_and_the_day_is_asked_for() {
    let table = Table::ready("family");
    table.does(&["circle", "add", "Oma Proef", "--handle", "oma"]);
    let lot = ["circle", "add", "Lot Proef", "--handle", "lot"];
    let child = ["--role", "main-person", "--birth-year", "2014"];
    let told = table.does(&[&lot[..], &child].concat());
    let asks = "In 2026 wordt lot 12 jaar, en vanaf die dag is er iets anders nodig. \
                Vraag de geboortedatum: ekc circle edit lot --birth-date DATUM";
    assert!(told.err.contains(asks), "{}", told.err);
    let born = |date: &'static str| ["circle", "edit", "lot", "--birth-date", date];
    table.refuses(&born("28-3-2015"), 5, "birth-contradicts");
    table.refuses(&born("3-3-2026"), 5, "date-in-future");
    table.does(&born("28-3-2014"));
    let checked = table.does(&["check"]).out;
    assert!(!checked.contains("geboortedatum"), "{checked}");
    let other_year = ["circle", "edit", "lot", "--birth-year", "2015"];
    let refused = table.refuses(&other_year, 5, "birth-contradicts");
    assert_eq!(refused.failure()["field"], "--birth-year");
    let two = b"people: [{name: Bo Bos, birth_year: 2012, birth_date: 2013-01-01}]\n";
    table.refuses_with(
        &["circle", "add", "--from", "-"],
        two,
        5,
        "birth-contradicts",
    );

    table.does(&["circle", "authority", "lot", "--held-by", "oma"]);
    let by_oma = [
        "consent",
        "lot",
        "yes",
        "--by",
        "oma",
        "--scope",
        "child-takes-part",
    ];
    table.does(&by_oma);
    let day = |date: &'static str| ["conference", "set", "--date", date];
    table.does(&day("2026-03-28"));
    table.refuses(&["invite", "oma"], 4, "without-consent");
    table.does(&day("2026-03-27"));
    table.does(&["invite", "oma"]);
    // Moving the day past the birthday waits for that yes too.
    table.refuses(&day("2026-03-28"), 4, "without-consent");
    table.does(&["consent", "lot", "yes"]);
    table.does(&day("2026-03-28"));
}

#[test]
fn a_family_without_a_main_person_is_asked_for_one_and_not_for_the_consent_of_nobody() {
    let table = Table::new();
    table.does(&[
        "new-case",
        "--variant",
        "family",
        "--applicant",
        "family",
        "--handle",
        "proef",
    ]);
    let status = table.does(&["status", "--json"]).json();
    let steps: Vec<&str> = status["steps"]
        .as_array()
        .unwrap()
        .iter()
        .map(|step| step["step"].as_str().unwrap())
        .collect();
    assert!(steps.contains(&"main-person") && !steps.contains(&"consent"));
}
