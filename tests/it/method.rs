//! The method through whole runs: who is in the room, what comes next, what is due.

use crate::desk::Table;

fn on_the_day(variant: &str) -> Table {
    let table = Table::ready(variant);
    if variant == "restorative" {
        table.does(&["circle", "edit", "ada", "--side", "harmed"]);
        let dirk = ["circle", "add", "Dirk Daal", "--handle", "dirk"];
        let who_did_it = ["--role", "main-person", "--side", "responsible"];
        let acknowledged = ["--acknowledged", "2-3-2026"];
        table.does(&[&dirk[..], &who_did_it, &acknowledged].concat());
        table.does(&["consent", "dirk"]);
    }
    table.does(&[
        "circle",
        "add",
        "Gerda Vos",
        "--role",
        "professional",
        "--handle",
        "vos",
    ]);
    table.does(&[
        "circle",
        "add",
        "Tolk Twee",
        "--role",
        "interpreter",
        "--handle",
        "tolk",
    ]);
    table.does(&[
        "conference",
        "set",
        "--date",
        "2026-03-02",
        "--place",
        "Buurthuis",
    ]);
    table
}

#[test]
fn private_time_of_a_family_is_for_its_own_people() {
    let table = on_the_day("family");
    table.refuses(
        &["conference", "arrive", "vos", "--parts", "1,2,3"],
        4,
        "private-time",
    );
    table.refuses(
        &["conference", "part", "1", "--at", "13:00"],
        4,
        "nobody-is-there",
    );
    table.does(&["conference", "arrive", "vos"]);
    table.refuses(
        &[
            "conference",
            "part",
            "2",
            "--at",
            "14:00",
            "--coordinator",
            "yes",
        ],
        4,
        "coordinator-in-private-time",
    );
    let there = &table.case("proef").attendances[0];
    assert!(
        there.part_one && !there.part_two && there.part_three,
        "a professional who arrives is not in private time"
    );
}

#[test]
fn an_interpreter_stays_in_private_time_by_choice_of_the_main_person_and_of_nobody_else() {
    let table = on_the_day("family");
    table.refuses(
        &["conference", "arrive", "tolk", "--parts", "1,2,3"],
        4,
        "private-time",
    );
    table.refuses(
        &[
            "conference",
            "arrive",
            "tolk",
            "--stays-by-choice-of",
            "vos",
        ],
        4,
        "choice-of-main-person",
    );
    table.does(&[
        "conference",
        "arrive",
        "tolk",
        "--stays-by-choice-of",
        "ada",
    ]);
    assert!(table.case("proef").attendances[0].part_two);
}

#[test]
fn where_the_coordinator_leads_part_two_being_away_is_what_is_noticed() {
    for variant in ["neighbourhood", "learning", "restorative"] {
        let table = on_the_day(variant);
        table.does(&["conference", "arrive", "ada"]);
        let ran = table.does(&[
            "conference",
            "part",
            "2",
            "--at",
            "14:00",
            "--coordinator",
            "no",
            "--json",
        ]);
        assert_eq!(ran.json()["findings"][0]["rule"], "R13", "{variant}");
        let ran = table.does(&["conference", "part", "2", "--at", "14:05", "--json"]);
        assert_eq!(
            ran.json()["findings"].as_array().unwrap().len(),
            0,
            "{variant}"
        );
    }
}

#[test]
fn a_minimum_requirement_is_set_by_a_professional_and_nobody_else() {
    let table = on_the_day("family");
    table.refuses(
        &["requirement", "Veilig slapen", "--set-by", "ada"],
        4,
        "requirement-by-professional",
    );
    table.does(&["requirement", "Veilig slapen", "--set-by", "vos"]);
}

#[test]
fn the_question_is_chosen_by_the_main_person() {
    let table = on_the_day("family");
    table.does(&["question", "Wat helpt?", "--by", "vos"]);
    table.refuses(
        &["question", "--choose", "1", "--chosen-by", "vos"],
        4,
        "question-chosen-by",
    );
    table.does(&["question", "--choose", "1", "--chosen-by", "ada"]);
}

#[test]
fn a_refused_plan_is_not_accepted_until_the_circle_has_revised_it() {
    let table = on_the_day("family");
    table.does(&["requirement", "Veilig slapen", "--set-by", "vos"]);
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
fn the_call_is_due_four_weeks_after_the_conference_and_then_the_case_can_close() {
    let mut table = on_the_day("family");
    table.does(&["conference", "end", "plan"]);
    table.does(&[
        "record-plan",
        "--agreement",
        "ada; bellen; elke dag",
        "--evaluation",
        "1-5-2026",
    ]);
    let due = table.does(&["due", "--within", "30d", "--json"]).json();
    let call = due["due"]
        .as_array()
        .unwrap()
        .iter()
        .find(|it| it["what"] == "call")
        .unwrap()
        .clone();
    assert_eq!(call["on"], "2026-03-30");
    assert_eq!(table.run(&["due", "--exit-code"]).code, 0);
    table.on(2026, 3, 31);
    assert_eq!(table.run(&["due", "--exit-code"]).code, 20);
    table.does(&["followup", "call", "ada", "--progress", "1: loopt"]);
    table.does(&["close", "--reason", "completed"]);
    table.refuses(&["consent", "ada"], 4, "role-ended");
    assert_eq!(
        table.does(&["due", "--within", "90d", "--json"]).json()["due"]
            .as_array()
            .unwrap()
            .len(),
        0
    );
    table.does(&["reopen"]);
    table.does(&["conference", "new"]);
}

#[test]
fn status_names_what_is_missing_with_a_command_that_can_be_typed() {
    let table = Table::with_case("family");
    let status = table.does(&["status", "--json"]).json();
    let steps = status["steps"].as_array().unwrap();
    let missing: Vec<&str> = steps
        .iter()
        .filter(|step| step["standing"] == "missing")
        .map(|step| step["step"].as_str().unwrap())
        .collect();
    assert_eq!(
        missing,
        [
            "independence",
            "first-contact",
            "consent",
            "question",
            "circle",
            "date-and-place"
        ]
    );
    let consent = steps.iter().find(|step| step["step"] == "consent").unwrap();
    let command: Vec<&str> = consent["command"]
        .as_str()
        .unwrap()
        .split(' ')
        .skip(1)
        .collect();
    table.does(&command);
    let after = table.does(&["status", "--json"]).json();
    assert!(
        after["steps"]
            .as_array()
            .unwrap()
            .iter()
            .any(|step| step["step"] == "consent" && step["standing"] == "done")
    );
}

#[test]
fn each_command_that_status_proposes_is_understood_by_the_command_line() {
    for variant in ["family", "neighbourhood", "learning", "restorative"] {
        let table = on_the_day(variant);
        let mut seen = 0;
        for step in table.does(&["status", "--json"]).json()["steps"]
            .as_array()
            .unwrap()
        {
            let command = step["command"].as_str().unwrap();
            if command.is_empty() {
                continue;
            }
            let args: Vec<&str> = command.split(' ').skip(1).collect();
            let ran = table.run(&args);
            assert_ne!(ran.code, 2, "{command}: {}", ran.err);
            seen += 1;
        }
        assert!(seen > 10);
    }
}

#[test]
fn a_withdrawn_consent_does_not_count() {
    let table = Table::with_case("family");
    table.does(&["consent", "ada"]);
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
        "--by",
        "vader",
        "--scope",
        "child-takes-part",
    ]);
    table.does(&[
        "consent",
        "ada",
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
fn the_rounds_follow_from_who_named_whom() {
    let table = Table::with_case("family");
    table.does(&[
        "circle",
        "add",
        "Oma Proef",
        "--handle",
        "oma",
        "--named-by",
        "ada",
    ]);
    table.does(&[
        "circle",
        "add",
        "Buur Proef",
        "--handle",
        "buur",
        "--named-by",
        "oma",
    ]);
    table.does(&[
        "circle",
        "add",
        "Nicht Proef",
        "--handle",
        "nicht",
        "--named-by",
        "buur",
    ]);
    let people = table.does(&["circle", "show", "--json"]).json();
    let rounds: Vec<i64> = people["people"]
        .as_array()
        .unwrap()
        .iter()
        .map(|person| person["round"].as_i64().unwrap())
        .collect();
    assert_eq!(rounds, [0, 1, 2, 3]);
    // A ring of namers ends somewhere.
    table.does(&["circle", "named-by", "oma", "nicht"]);
    table.does(&["circle", "show"]);
}

#[test]
fn a_screen_of_eighty_by_twenty_four_holds_the_status_of_any_phase() {
    let mut table = on_the_day("family");
    table.screen = Some(80);
    for lang in ["nl", "en"] {
        table.lang = lang;
        let shown = table.does(&["status"]).out;
        let lines: usize = shown
            .lines()
            .map(|line| line.chars().count().div_ceil(80).max(1))
            .sum();
        assert!(lines <= 24, "{lines} lines\n{shown}");
    }
}

#[test]
fn after_a_withdrawal_the_program_does_not_ask_again() {
    let table = Table::with_case("family");
    table.does(&["circle", "add", "Oma Proef", "--handle", "oma"]);
    table.does(&["consent", "ada"]);
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
    table.does(&["consent", "ada"]);
    assert!(!missing(&table).contains(&"consent-withdrawn".to_owned()));
}

#[test]
fn a_refusal_points_to_a_revision_and_not_to_acceptance() {
    let table = on_the_day("family");
    table.does(&["requirement", "Veilig slapen", "--set-by", "vos"]);
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
fn a_wish_for_a_further_conference_comes_before_closing() {
    let mut table = on_the_day("family");
    table.does(&["conference", "end", "no-plan"]);
    table.on(2026, 3, 30);
    let told = table.does(&["followup", "call", "ada", "--further", "ja", "--json"]);
    assert_eq!(told.json()["next"], "ekc conference new");
    table.does(&["conference", "new"]);
    let status = table.does(&["status", "--json"]).json();
    assert_eq!(status["phase"], "intake");
    assert!(
        status["steps"]
            .as_array()
            .unwrap()
            .iter()
            .any(|step| step["step"] == "call" && step["standing"] == "later")
    );
}

#[test]
fn someone_who_came_unexpectedly_does_not_undo_what_was_done() {
    let table = on_the_day("family");
    table.does(&["circle", "add", "Oma Proef", "--handle", "oma"]);
    table.does(&["invite", "oma", "--explained", "vandaag"]);
    table.does(&["conference", "arrive", "--guest", "Nel Nieuw"]);
    let status = table.does(&["status", "--json"]).json();
    let explanation = status["steps"]
        .as_array()
        .unwrap()
        .iter()
        .find(|step| step["step"] == "explanation")
        .unwrap()
        .clone();
    assert_eq!(explanation["standing"], "done");
}

#[test]
fn the_order_in_which_the_circle_named_its_people_is_kept() {
    let table = on_the_day("family");
    table.does(&["circle", "add", "Zus Proef", "--handle", "zus"]);
    table.does(&["circle", "add", "Broer Proef", "--handle", "broer"]);
    table.does(&["conference", "end", "plan"]);
    table.does(&[
        "record-plan",
        "--agreement",
        "zus, ada, broer; bellen; elke dag",
    ]);
    let owners: Vec<String> = table
        .case("proef")
        .owners
        .iter()
        .map(|owner| owner.person.to_string())
        .collect();
    assert_eq!(owners, ["zus", "hoofdpersoon-1", "broer"]);
}

#[test]
fn several_people_answer_in_one_line() {
    let table = Table::ready("family");
    table.does(&["circle", "add", "Oma Proef", "--handle", "oma"]);
    table.does(&["circle", "add", "Opa Proef", "--handle", "opa"]);
    table.does(&["invite", "oma", "opa"]);
    table.does(&["answer", "oma,opa", "ja"]);
    assert!(
        table
            .case("proef")
            .invitations
            .iter()
            .all(|it| it.answer.is_some())
    );
}

#[test]
fn what_happens_on_the_day_is_not_recorded_before_it() {
    let table = Table::with_case("family");
    table.refuses(
        &["conference", "arrive", "ada"],
        4,
        "conference-without-day",
    );
    table.does(&["conference", "set", "--date", "2026-03-20"]);
    table.refuses(&["conference", "arrive", "ada"], 4, "conference-not-yet");
    table.refuses(
        &["conference", "part", "1", "--at", "13:00"],
        4,
        "conference-not-yet",
    );
    table.refuses(&["conference", "end", "plan"], 5, "date-in-future");
}

#[test]
fn nobody_becomes_a_professional_who_sat_in_private_time() {
    let table = on_the_day("family");
    table.does(&["circle", "add", "Bea Bos", "--handle", "bea"]);
    table.does(&["conference", "arrive", "bea"]);
    table.refuses(
        &["circle", "edit", "bea", "--role", "professional"],
        4,
        "private-time",
    );
    let whole = table
        .does(&["export"])
        .out
        .replace("handle: proef", "handle: kopie");
    let changed = whole.replacen("role: circle", "role: professional", 1);
    table.refuses_with(&["import", "-"], changed.as_bytes(), 4, "private-time");
    table.does(&[
        "conference",
        "arrive",
        "tolk",
        "--stays-by-choice-of",
        "ada",
    ]);
    // Ada would be no main person any more, and then nobody chose that the interpreter stays.
    table.refuses(
        &["circle", "edit", "ada", "--role", "professional"],
        4,
        "choice-of-main-person",
    );
}

#[test]
fn a_consent_can_be_withdrawn_after_the_role_has_ended_and_not_be_given() {
    let table = Table::with_case("family");
    table.does(&["consent", "ada"]);
    table.does(&["close", "--reason", "not-wanted"]);
    table.refuses(
        &["consent", "ada", "--scope", "share-plan"],
        4,
        "role-ended",
    );
    table.does(&["consent", "ada", "--withdraw"]);
}

#[test]
fn a_coordinator_who_works_for_an_organisation_that_comes_in_later_is_noticed() {
    let table = Table::with_case("family");
    table.does(&[
        "edit-case",
        "--coordinator",
        "Mies Bakker; Jeugdzorg Polder",
        "--independent",
    ]);
    let told = table.does(&[
        "circle",
        "add",
        "Gerda Vos",
        "--role",
        "professional",
        "--organisation",
        "jeugdzorg polder",
        "--json",
    ]);
    assert_eq!(told.json()["findings"][0]["rule"], "R1");
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
fn a_child_that_says_no_is_heard_also_when_a_parent_says_yes() {
    let table = Table::with_case("family");
    table.does(&["circle", "add", "Vader Proef", "--handle", "vader"]);
    table.does(&["consent", "ada"]);
    table.does(&[
        "consent",
        "ada",
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
fn a_plan_made_before_the_day_that_was_planned_can_be_recorded() {
    let table = Table::with_case("family");
    table.does(&["conference", "set", "--date", "2026-03-28"]);
    table.does(&["conference", "end", "plan-without-meeting"]);
    table.does(&["record-plan", "--agreement", "ada; bellen; elke dag"]);
}

#[test]
fn saying_one_thing_more_keeps_what_was_said() {
    let table = on_the_day("family");
    table.does(&[
        "conference",
        "arrive",
        "tolk",
        "--stays-by-choice-of",
        "ada",
    ]);
    table.does(&["conference", "arrive", "tolk", "--at", "13:05"]);
    let there = table.case("proef").attendances[0].clone();
    assert!(there.part_two && there.stays_by_choice_of.is_some() && there.arrived_at.is_some());
    table.does(&["circle", "add", "Tante Proef", "--handle", "tante"]);
    table.does(&["answer", "tante", "nee", "--attending", "brief"]);
    table.does(&["answer", "tante", "nee", "--needs-diet", "geen noten"]);
    assert!(table.case("proef").invitations[0].attending.is_some());
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
fn the_main_person_can_go_back_to_an_earlier_question() {
    let table = Table::with_case("family");
    table.does(&[
        "question",
        "Wat helpt?",
        "--by",
        "ada",
        "--chosen-by",
        "ada",
    ]);
    table.does(&[
        "question",
        "Wie helpt?",
        "--by",
        "ada",
        "--chosen-by",
        "ada",
    ]);
    table.does(&["question", "--choose", "1", "--chosen-by", "ada"]);
    assert_eq!(table.case("proef").chosen_question().unwrap().number, 1);
}

#[test]
fn a_new_answer_is_to_be_shared_again() {
    let table = Table::with_case("family");
    table.does(&["inform", "ask", "Wat kan?", "--wanted-by", "ada"]);
    table.does(&["inform", "receive", "1", "--answer", "Weinig."]);
    table.does(&["inform", "share", "1"]);
    let told = table.does(&["inform", "receive", "1", "--answer", "Veel.", "--json"]);
    assert_eq!(told.json()["findings"][0]["rule"], "R11");
    assert!(table.case("proef").information[0].shared_on.is_none());
}

#[test]
fn the_evaluation_of_a_revised_plan_is_due_too() {
    let mut table = on_the_day("family");
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

#[test]
fn the_phase_moves_on_with_the_case() {
    let mut table = on_the_day("family");
    let phase = |table: &Table| {
        table.does(&["status", "--json"]).json()["phase"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    assert_eq!(phase(&table), "intake");
    table.does(&["conference", "arrive", "ada"]);
    assert_eq!(phase(&table), "day");
    table.does(&["conference", "end", "plan"]);
    assert_eq!(phase(&table), "plan");
    table.does(&[
        "record-plan",
        "--agreement",
        "ada; bellen; elke dag",
        "--evaluation",
        "1-5-2026",
    ]);
    table.does(&["plan", "agree"]);
    table.does(&["plan", "share", "--all"]);
    assert_eq!(phase(&table), "after");
    table.on(2026, 3, 31);
    table.does(&["followup", "call", "ada"]);
    table.does(&["close", "--reason", "completed"]);
    assert_eq!(phase(&table), "closed");
}

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
    table.does(&["consent", "bo"]);
    table.refuses(&["undo", "--case", "proef"], 4, "step-of-another-case");
    let told = table.does(&["undo"]);
    assert!(told.out.contains("ander"), "{}", told.out);
}

#[test]
fn nobody_is_put_on_a_side_by_the_order_of_the_names() {
    let table = Table::new();
    table.does(&[
        "new-case",
        "--variant",
        "restorative",
        "--applicant",
        "family",
        "--main-person",
        "Ada A",
        "--main-person",
        "Bo B",
        "--main-person",
        "Cas C",
        "--handle",
        "proef",
    ]);
    assert!(
        table
            .case("proef")
            .people
            .iter()
            .all(|person| person.side.is_none())
    );
    let family = Table::with_case("family");
    family.refuses(
        &["circle", "add", "Bea Bos", "--side", "harmed"],
        5,
        "side-only-restorative",
    );
}

#[test]
fn a_day_that_changes_after_the_invitations_is_told_to_whom_it_concerns() {
    let table = Table::ready("family");
    table.does(&["circle", "add", "Oma Proef", "--handle", "oma"]);
    table.does(&["conference", "set", "--date", "2026-03-20"]);
    table.does(&["invite", "oma"]);
    let told = table.does(&["conference", "set", "--date", "2026-03-27", "--json"]);
    assert_eq!(told.json()["findings"][0]["code"], "date-changed");
    let same = table.does(&["conference", "set", "--place", "Buurthuis", "--json"]);
    assert_eq!(same.json()["findings"].as_array().unwrap().len(), 0);
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
    let told = table.does(&["consent", "lot", "--json"]);
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
    table.does(&["consent", "lot"]);
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
