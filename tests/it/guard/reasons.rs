//! A reason that passes a rule, what no reason passes, and what a taking back takes along.

use crate::desk::Table;

/// A restorative case in which someone came whom the coordinator had not spoken to.
fn unprepared() -> Table {
    let table = Table::ready("restorative");
    table.does(&["circle", "edit", "ada", "--side", "harmed"]);
    table.does(&[
        "circle",
        "add",
        "Dirk Daal",
        "--handle",
        "dirk",
        "--role",
        "main-person",
        "--side",
        "responsible",
        "--acknowledged",
        "2-3-2026",
    ]);
    table.does(&["consent", "dirk", "yes"]);
    table.does(&["circle", "add", "Oma Proef", "--handle", "oma"]);
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
fn a_rule_is_passed_with_a_reason_that_is_kept_shown_and_taken_back() {
    let table = unprepared();
    let arrive = ["conference", "arrive", "oma"];
    table.refuses(&arrive, 4, "unprepared-at-the-day");
    let ran = table.does(&[
        "conference",
        "arrive",
        "oma",
        "--because",
        "Zij kwam mee met Ada en bleef op haar wens.",
        "--json",
    ]);
    assert!(
        ran.json()["findings"]
            .as_array()
            .unwrap()
            .iter()
            .any(|it| it["code"] == "passed" && it["rule"] == "R10"),
        "{}",
        ran.out
    );
    let kept = table.case("proef").deviations;
    assert_eq!(
        (
            kept.len(),
            kept[0].rule.as_str(),
            kept[0].about.as_ref().unwrap().as_str()
        ),
        (1, "R10", "oma #1")
    );
    assert!(
        table.does(&["show"]).out.contains("Zij kwam mee met Ada"),
        "show tells it"
    );
    let checked = table.does(&["check"]).out;
    assert!(checked.contains("R10 (oma)"), "{checked}");
    assert_eq!(
        table.does(&["check", "proef", "--json"]).json()["cases"][0]["deviations"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
    // What was passed is not said again, nor does it cover anyone else.
    table.does(&["conference", "arrive", "oma", "--at", "13:10"]);
    table.refuses(
        &["conference", "arrive", "--guest", "Opa Proef"],
        4,
        "unprepared-at-the-day",
    );
    table.does(&["undo"]);
    table.does(&["undo"]);
    assert!(table.case("proef").deviations.is_empty());
    table.refuses(&arrive, 4, "unprepared-at-the-day");
}

#[test]
fn at_a_terminal_the_reason_is_asked_and_silence_stops() {
    let table = unprepared();
    let before = table.content();
    let ran = table.answer(&["conference", "arrive", "oma"], &[""]);
    assert_eq!(ran.code, 4, "{}", ran.err);
    assert_eq!(table.content(), before);
    let ran = table.answer(&["conference", "arrive", "oma"], &["Zij kwam mee met Ada."]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(table.case("proef").deviations.len(), 1);
}

#[test]
fn no_reason_passes_what_is_the_persons_own() {
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
    table.refuses(
        &[
            "conference",
            "arrive",
            "vos",
            "--parts",
            "1,2",
            "--because",
            "handig",
        ],
        4,
        "private-time",
    );
    table.refuses(
        &[
            "question",
            "Wat helpt Ada?",
            "--by",
            "vos",
            "--chosen-by",
            "vos",
            "--because",
            "haast",
        ],
        4,
        "question-chosen-by",
    );
    table.does(&["consent", "ada", "--withdraw"]);
    table.does(&["circle", "add", "Oma Proef", "--handle", "oma"]);
    table.refuses(
        &["invite", "oma", "--because", "zij komt wel terug"],
        4,
        "without-consent",
    );
    // A reason that nothing asked for is not kept, and that is said.
    let ran = table.does(&["circle", "asked", "oma", "--because", "zomaar", "--json"]);
    let found = ran.json()["findings"].to_string();
    assert!(found.contains("because-not-needed"), "{found}");
    assert!(table.case("proef").deviations.is_empty());
}

#[test]
fn forms_of_the_guarding_commands_are_filled_by_yaml_and_by_answers_too() {
    let table = Table::ready("family");
    table.does(&["circle", "add", "Oma Proef", "--handle", "oma"]);
    table.does(&["circle", "add", "Oom Proef", "--handle", "oom"]);
    let yaml = "one: oma\nother: oom\norder: wens\nordered_by: oma\nreason: Liever niet.\n";
    assert_eq!(
        table
            .run_with(&["circle", "apart", "--from", "-"], yaml.as_bytes())
            .code,
        0
    );
    let by_yaml = table.case("proef").kept_apart;
    table.does(&["undo"]);
    let ran = table.answer(
        &["circle", "apart"],
        &["oma", "oom", "3", "oma", "", "", "Liever niet."],
    );
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(table.case("proef").kept_apart, by_yaml);
    let yaml = "person: oom\nreason: Dreigt.\ndecided_by: Ada\ninstead: brief\n";
    assert_eq!(
        table
            .run_with(&["circle", "exclude", "--from", "-"], yaml.as_bytes())
            .code,
        0
    );
    let ran = table.run_with(
        &["circle", "exclude", "--from", "-"],
        b"person: oma\nreden: Dreigt.\n",
    );
    assert_eq!(ran.code, 5, "a field that is none: {}", ran.err);
    assert!(ran.err.contains('2'), "with its line: {}", ran.err);
    let ran = table.answer(
        &["waive"],
        &["circle", "er is verder niemand", "", "date-and-place"],
    );
    assert_eq!(
        ran.code, 0,
        "the circle is there already, and it is asked again: {}",
        ran.err
    );
    let ran = table.run_with(
        &["waive", "--from", "-"],
        b"step: question\nreason: die komt op de dag zelf\n",
    );
    assert_eq!(ran.code, 0, "{}", ran.err);
    let ran = table.answer(
        &["circle", "authority"],
        &["ada", "oma", "3", "beschikking", ""],
    );
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(
        table.case("proef").authorities[0].kind,
        ekc::domain::intake::AuthorityKind::Representative
    );
}

#[test]
fn what_is_taken_back_by_its_own_command_takes_its_findings_along() {
    let facts: &[(&[&str], &[&str])] = &[
        (
            &["circle", "apart", "oma", "oom", "--order", "wish"],
            &["circle", "apart", "oma", "oom", "--lift"],
        ),
        (
            &[
                "circle",
                "exclude",
                "oom",
                "--reason",
                "te veel",
                "--decided-by",
                "Ada",
                "--instead",
                "letter",
            ],
            &["circle", "exclude", "oom", "--lift"],
        ),
        (
            &["circle", "leave-alone", "oom"],
            &["circle", "leave-alone", "oom", "--again"],
        ),
        (
            &["consent", "ada", "--withdraw"],
            &["consent", "ada", "yes"],
        ),
        (&["consent", "ada", "--refuse"], &["consent", "ada", "yes"]),
        (&["edit-case", "--safety"], &["edit-case", "--safety=no"]),
        (
            &["circle", "edit", "oom", "--minor"],
            &["circle", "edit", "oom", "--minor=no"],
        ),
        (
            &["edit-case", "--independent=no"],
            &["edit-case", "--independent"],
        ),
        (
            &[
                "circle",
                "authority",
                "ada",
                "--held-by",
                "oma",
                "--kind",
                "representative",
            ],
            &["circle", "authority", "ada", "--held-by", "oma", "--ended"],
        ),
        (
            &["waive", "date-and-place", "--reason", "volgt"],
            &["waive", "date-and-place", "--again"],
        ),
        (&["close", "--reason", "stopped"], &["reopen"]),
    ];
    for (fact, taken_back) in facts {
        let table = Table::ready("family");
        table.does(&["circle", "add", "Oma Proef", "--handle", "oma"]);
        table.does(&["circle", "add", "Oom Proef", "--handle", "oom"]);
        table.does(&["invite", "oma", "oom", "--explained", "vandaag"]);
        let tell =
            || table.does(&["check", "proef", "--json"]).json()["cases"][0]["findings"].clone();
        let before = tell();
        table.does(fact);
        table.does(taken_back);
        assert_eq!(tell(), before, "ekc {}", fact.join(" "));
    }
}
