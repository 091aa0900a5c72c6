//! A yes, a yes that is taken back, and a no.

use crate::desk::Table;
use ekc::domain::invitation::Answer;

#[test]
fn a_withdrawal_stops_what_was_going_on_and_a_return_takes_it_up() {
    let mut table = Table::ready("family");
    table.does(&["circle", "add", "Oma Proef", "--handle", "oma"]);
    table.does(&["circle", "add", "Oom Proef", "--handle", "oom"]);
    table.does(&["invite", "oma", "--explained", "vandaag"]);
    table.on(2026, 3, 4);
    let before = table.does(&["status", "--json"]).json()["steps"].clone();
    table.does(&["consent", "ada", "--withdraw"]);
    table.refuses(&["invite", "oom"], 4, "without-consent");
    let told = table.does(&["status", "--json"]).json();
    assert_eq!(told["urgent"][0]["step"], "consent-withdrawn");
    assert!(
        told["steps"]
            .as_array()
            .unwrap()
            .iter()
            .all(|step| step["step"] == "consent-withdrawn" || step["standing"] != "missing"),
        "{told:#}"
    );
    table.on(2026, 3, 11);
    table.does(&["consent", "ada", "yes"]);
    assert_eq!(
        table.does(&["status", "--json"]).json()["steps"],
        before,
        "everything goes on where it was"
    );
    table.does(&["invite", "oom", "--explained", "vandaag"]);
}

#[test]
fn nobody_is_invited_while_a_main_person_took_the_yes_back_new_or_once_more() {
    let mut table = Table::ready("family");
    table.does(&["circle", "add", "Oma Proef", "--handle", "oma"]);
    let vos = ["circle", "add", "Gerda Vos", "--handle", "vos"];
    table.does(&[&vos[..], &["--role", "professional"]].concat());
    table.does(&["invite", "oma", "--explained", "vandaag"]);
    // On the day of the invitation itself, and later.
    for day in [2, 4] {
        table.on(2026, 3, day);
        table.does(&["consent", "ada", "--withdraw"]);
        for again in [
            &["invite", "ada"][..],
            &["invite", "vos"],
            &["invite", "oma", "--how", "letter"],
            &[
                "invite",
                "oma",
                "--how",
                "letter",
                "--because",
                "zij wil zo graag",
            ],
        ] {
            table.refuses(again, 4, "without-consent");
        }
        table.does(&["consent", "ada", "yes"]);
    }
    table.does(&["consent", "ada", "--withdraw"]);
    table.does(&["answer", "oma", "nee", "--reason", "werkt die dag"]);
    table.refuses(&["invite", "oma"], 4, "without-consent");
    let case = table.case("proef");
    let oma = &case.invitations[0];
    assert_eq!(
        (oma.answer, oma.reason.as_ref().map(ToString::to_string)),
        (Some(Answer::No), Some("werkt die dag".to_owned())),
        "what she said is there"
    );
    table.does(&["consent", "ada", "yes"]);
    table.does(&["invite", "vos"]);
}

#[test]
fn an_invitation_after_a_no_is_a_second_fact_and_the_no_stands() {
    let mut table = Table::ready("family");
    table.does(&["circle", "add", "Oom Proef", "--handle", "oom"]);
    table.does(&["invite", "oom", "--explained", "vandaag"]);
    table.on(2026, 3, 4);
    table.does(&["answer", "oom", "nee", "--reason", "werkt die dag"]);
    let said = |table: &Table| {
        let case = table.case("proef");
        let it = &case.invitations[0];
        (it.answer, it.answered_on, it.reason.clone())
    };
    let warned = |told: &serde_json::Value| {
        let is_it = |it: &&serde_json::Value| it["code"] == "invited-after-no";
        let found = told.as_array().unwrap().iter().filter(is_it);
        found.map(|it| it["level"].clone()).collect::<Vec<_>>()
    };
    let checked = |table: &Table| {
        let told = table.does(&["check", "proef", "--json"]).json();
        warned(&told["cases"][0]["findings"]).len()
    };
    let before = said(&table);
    for day in [4, 6] {
        table.on(2026, 3, day);
        let ran = table.does(&["invite", "oom", "--json"]);
        assert_eq!(warned(&ran.json()["findings"]), ["warn"], "{}", ran.out);
        assert_eq!(said(&table), before);
        let invited = table.case("proef").invitations[0].invited_on.unwrap();
        assert_eq!(invited.to_string(), format!("2026-03-0{day}"));
    }
    assert_eq!(checked(&table), 1);
    table.refuses(&["invite", "--all"], 6, "all-invited");
    table.does(&["answer", "oom", "ja"]);
    assert_eq!(checked(&table), 0);
}

#[test]
fn who_said_no_and_is_kept_apart_is_invited_once_more_only_for_a_reason() {
    let table = Table::ready("family");
    table.does(&["circle", "add", "Oma Proef", "--handle", "oma"]);
    table.does(&["circle", "add", "Oom Proef", "--handle", "oom"]);
    table.does(&["circle", "apart", "oma", "oom", "--order", "wish"]);
    table.does(&["invite", "oma", "--explained", "vandaag"]);
    table.does(&["answer", "oom", "nee"]);
    table.refuses(&["invite", "--all"], 6, "nobody-to-invite");
    let invite = ["invite", "oom", "--explained", "vandaag"];
    table.refuses(&invite, 4, "apart-both-expected");
    table.does(&[&invite[..], &["--because", "Oma vraagt het zelf."]].concat());
    assert_eq!(table.case("proef").deviations.len(), 1);
    table.does(&["invite", "oom", "--how", "letter"]);
}

#[test]
fn a_no_is_written_down_without_a_reason_and_a_later_yes_counts() {
    let table = Table::ready("family");
    table.does(&["consent", "ada", "--refuse"]);
    assert_eq!(
        table.does(&["status", "--json"]).json()["urgent"][0]["step"],
        "consent-refused"
    );
    assert_eq!(
        table.case("proef").standing_consents().count(),
        0,
        "what was agreed before ends with it"
    );
    table.does(&["circle", "add", "Oma Proef", "--handle", "oma"]);
    table.refuses(&["invite", "oma"], 4, "without-consent");
    table.does(&["consent", "ada", "yes"]);
    table.does(&["invite", "oma"]);
}

#[test]
fn for_a_child_both_parents_with_authority_say_yes() {
    let table = Table::ready("family");
    for (name, handle) in [("Vader Proef", "vader"), ("Moeder Proef", "moeder")] {
        table.does(&["circle", "add", name, "--handle", handle]);
    }
    table.does(&[
        "circle",
        "add",
        "Lot Proef",
        "--handle",
        "lot",
        "--role",
        "main-person",
        "--birth-year",
        "2017",
    ]);
    table.refuses(
        &["circle", "authority", "lot", "--held-by", "lot"],
        5,
        "authority-over-self",
    );
    table.does(&[
        "circle",
        "authority",
        "lot",
        "--held-by",
        "vader,moeder",
        "--seen-in",
        "gezagsregister",
    ]);
    table.does(&[
        "consent",
        "lot",
        "yes",
        "--by",
        "moeder",
        "--scope",
        "child-takes-part",
    ]);
    table.refuses(&["invite", "moeder"], 4, "child-without-consent");
    table.does(&[
        "consent",
        "lot",
        "--by",
        "vader",
        "--scope",
        "child-takes-part",
        "--refuse",
    ]);
    table.refuses(&["invite", "moeder"], 4, "child-refused");
    let ran = table.does(&["status", "--json"]).json();
    assert_eq!(
        ran["urgent"][0]["step"], "consent-refused",
        "one parent's no is heard"
    );
    table.does(&[
        "consent",
        "lot",
        "yes",
        "--by",
        "vader",
        "--scope",
        "child-takes-part",
    ]);
    table.does(&["invite", "moeder"]);
    table.does(&[
        "circle",
        "authority",
        "lot",
        "--held-by",
        "vader",
        "--ended",
    ]);
    table.refuses(
        &[
            "circle",
            "authority",
            "lot",
            "--held-by",
            "vader",
            "--ended",
        ],
        3,
        "authority-not-known",
    );
}
