//! Three ways in, one form: flags, YAML and answers to questions record the same.

use crate::desk::Table;

const PLAN: &str = "
agreement:
  - what: elke week bellen
    who: [ada]
    when: elke zondag
    words: Wij laten haar niet los.
what_if:
  - when: het misgaat
    then: bellen wij elkaar
evaluation: 2-5-2026
convener: ada
";

fn with_conference() -> Table {
    let table = Table::with_case("family");
    table.does(&[
        "conference",
        "set",
        "--date",
        "2026-03-02",
        "--place",
        "Buurthuis",
    ]);
    table.does(&["conference", "end", "plan"]);
    table
}

#[test]
fn a_plan_given_by_flags_by_yaml_and_by_answers_is_the_same_plan() {
    let by_flags = with_conference();
    by_flags.does(&[
        "record-plan",
        "--agreement",
        "ada; elke week bellen; elke zondag",
        "--what-if",
        "het misgaat; bellen wij elkaar",
        "--evaluation",
        "2-5-2026",
        "--convener",
        "ada",
    ]);
    let by_yaml = with_conference();
    let yaml = PLAN.replace("    words: Wij laten haar niet los.\n", "");
    assert_eq!(
        by_yaml
            .run_with(&["record-plan", "--from", "-"], yaml.as_bytes())
            .code,
        0
    );
    let by_answers = with_conference();
    let answers = [
        "elke week bellen",
        "ada",
        "elke zondag",
        "",
        "overslaan",
        "", // one agreement
        "", // no more
        "", // own words
        "het misgaat",
        "bellen wij elkaar",
        "", // one what-if, no more
        "", // no help asked
        "2-5-2026",
        "",
        "",
        "ada",
    ];
    let ran = by_answers.answer(&["record-plan"], &answers);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(by_flags.content(), by_yaml.content());
    assert_eq!(by_flags.content(), by_answers.content());
}

#[test]
fn a_flag_wins_over_the_file_and_its_mistake_is_not_looked_for_there() {
    let table = with_conference();
    let failed = table.run_with(
        &[
            "record-plan",
            "--from",
            "-",
            "--evaluation",
            "31 februari",
            "--json",
        ],
        PLAN.as_bytes(),
    );
    assert_eq!(failed.code, 5);
    assert!(failed.failure()["line"].is_null(), "{}", failed.err);
    assert_eq!(
        table
            .run_with(
                &["record-plan", "--from", "-", "--evaluation", "9-5-2026"],
                PLAN.as_bytes()
            )
            .code,
        0
    );
    assert_eq!(
        table.case("proef").plans[0]
            .evaluation_on
            .unwrap()
            .to_string(),
        "2026-05-09"
    );
}

#[test]
fn without_a_terminal_a_missing_answer_names_its_flag() {
    let table = Table::with_case("family");
    let ran = table.refuses(&["requirement"], 7, "missing-answers");
    assert!(ran.err.contains("EIS, --set-by"), "{}", ran.err);
    table.refuses(&["requirement", "--no-input"], 7, "missing-answers");
}

#[test]
fn an_answer_that_cannot_be_understood_is_asked_again() {
    let table = Table::with_case("family");
    let ran = table.answer(
        &["circle", "add"],
        &[
            "1234",
            "Bea Bos",
            "buurvrouw",
            "1",
            "1",
            "1",
            "1",
            "geen nummer",
            "0612345678",
            "",
            "",
        ],
    );
    assert_eq!(ran.code, 0, "{}", ran.err);
    let case = table.case("proef");
    assert_eq!(
        case.people[1].phone.as_ref().unwrap().as_str(),
        "0612345678"
    );
    assert_eq!(case.people[1].handle.as_str(), "buurvrouw-1");
}

#[test]
fn stopping_halfway_through_the_questions_records_nothing() {
    let table = Table::with_case("family");
    let before = table.content();
    let ran = table.answer(&["circle", "add"], &["Bea Bos"]);
    assert_eq!(ran.code, 130);
    assert_eq!(table.content(), before);
}

#[test]
fn the_passphrase_is_asked_twice_and_its_strength_is_told() {
    let table = Table::bare();
    let (mut world, caught) = table.world(
        b"",
        Box::new(ekc::ui::ask::Scripted::new(&[
            "kort",
            "anders",
            "vier gewone woorden samen",
            "vier gewone woorden samen",
        ])),
    );
    world.env.remove("EKC_PASSPHRASE_COMMAND");
    let code = ekc::run(world, vec!["ekc".into(), "init".into()]);
    assert_eq!(code, 0, "{:?}", caught());
    assert!(table.path().exists());
}

#[test]
fn sixty_households_come_in_as_one_pasted_list_and_one_step_back() {
    let table = Table::with_case("neighbourhood");
    let list: String = (1..=60)
        .map(|number| {
            format!(
                "Bewoner {}{number}; ; Kade {number}; 06123456{number:02}\n",
                "Familie "
            )
        })
        .collect();
    let before = table.content();
    let ran = table.run_with(&["circle", "add", "--list", "-"], list.as_bytes());
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(table.case("proef").people.len(), 61);
    table.does(&["undo"]);
    assert_eq!(table.content(), before);
}

#[test]
fn a_mistake_in_a_pasted_list_names_its_line_and_nobody_is_added() {
    let table = Table::with_case("neighbourhood");
    let ran = table.refuses_with(
        &["circle", "add", "--list", "-"],
        b"Ans Bos\nBert Bos;;;06\n",
        5,
        "phone-impossible",
    );
    assert_eq!(ran.failure()["line"], 2);
}

#[test]
fn a_whole_plan_is_not_lost_for_one_day_that_cannot_be() {
    let table = with_conference();
    let answers = [
        "elke week bellen",
        "ada",
        "elke zondag",
        "",
        "overslaan",
        "",
        "", // one agreement
        "",
        "",
        "", // own words, what if, help
        "2-3-2026",
        "",
        "",
        "",         // the evaluation on the day of the plan itself
        "2-5-2026", // asked again
    ];
    let ran = table.answer(&["record-plan"], &answers);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(
        table.case("proef").plans[0]
            .evaluation_on
            .unwrap()
            .to_string(),
        "2026-05-02"
    );
}

#[test]
fn a_day_that_does_not_exist_is_noticed_at_the_question() {
    let table = with_conference();
    let answers = [
        "elke week bellen",
        "ada",
        "31 februari",
        "elke zondag",
        "",
        "overslaan",
        "",
        "",
        "",
        "",
        "",
        "2-5-2026",
        "",
        "",
        "",
    ];
    let ran = table.answer(&["record-plan"], &answers);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(
        table.case("proef").agreements[0].when_words.as_str(),
        "elke zondag"
    );
}

#[test]
fn what_is_edited_without_saying_what_is_asked_one_by_one() {
    let table = Table::with_case("family");
    let ran = table.answer(
        &["circle", "edit", "ada"],
        &[
            "",
            "",
            "1",
            "1",
            "06 11112222",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
        ],
    );
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(
        table.case("proef").people[0]
            .phone
            .as_ref()
            .unwrap()
            .as_str(),
        "06 11112222"
    );
    let ran = table.answer(
        &["edit-case"],
        &[
            "2", "1", "", "1", "1", "", "", "Zonderen", "", "", "", "1", "", "", "", "", "",
        ],
    );
    assert_eq!(ran.code, 0, "{}", ran.err);
    let case = table.case("proef");
    assert_eq!(
        (
            case.reasons.len(),
            case.application.municipality.unwrap().as_str().to_owned()
        ),
        (1, "Zonderen".to_owned())
    );
    // What is said by a flag is not asked.
    table.does(&["circle", "edit", "ada", "--phone", "06 33334444"]);
}

#[test]
fn a_new_case_does_not_lose_its_answers_for_one_that_cannot_be() {
    let table = Table::new();
    let answers = [
        "1",
        "1",
        "Ada Proef",
        "Ada Proef",
        "", // the same main person twice
        "",
        "1",
        "",
        "1",
        "1",
        "",
        "",
        "",
        "",
        "1",
        "", // the rest
        "Ada Proef",
        "Bo Bos",
        "", // asked again
    ];
    let ran = table.answer(&["new-case"], &answers);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(table.case("2026-01").people.len(), 2);
}

#[test]
fn nobody_answers_questions_about_what_cannot_be_yet() {
    let table = Table::with_case("family");
    for args in [
        &["followup", "call", "ada"][..],
        &["followup", "meeting"],
        &["record-plan"],
    ] {
        assert_eq!(table.answer(args, &["nooit gevraagd"]).code, 4, "{args:?}");
    }
}
