//! The method at the keyboard: what is stopped, how a rule is passed with a reason, and what comes of it.

use crate::desk::Table;
use ekc::domain::invitation::Answer;
use ekc::method::rules::RULES;
use std::path::Path;

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
    table.does(&["consent", "dirk"]);
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
    table.does(&["consent", "ada"]);
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
        table.does(&["consent", "ada"]);
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
    table.does(&["consent", "ada"]);
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
    table.does(&["consent", "ada"]);
    table.does(&["invite", "oma"]);
}

#[test]
fn who_may_not_meet_is_not_invited_together_nor_put_into_one_car() {
    let table = Table::ready("family");
    for name in ["Oma Proef", "Oom Proef", "Buur Proef"] {
        table.does(&[
            "circle",
            "add",
            name,
            "--handle",
            name.split(' ').next().unwrap().to_lowercase().as_str(),
        ]);
    }
    let ran = table.does(&[
        "circle",
        "apart",
        "oma",
        "oom",
        "--order",
        "huisverbod",
        "--ordered-by",
        "de burgemeester",
        "--reason",
        "Geheim gehouden.",
    ]);
    assert!(
        !ran.out.contains("Geheim") && !ran.err.contains("Geheim"),
        "the reason is for the coordinator's eyes, on request"
    );
    assert_eq!(
        table.case("proef").kept_apart[0]
            .until_on
            .unwrap()
            .to_string(),
        "2026-03-12",
        "ten days"
    );
    table.refuses(
        &[
            "circle",
            "apart",
            "oma",
            "oom",
            "--order",
            "huisverbod",
            "--until",
            "31-3-2026",
        ],
        5,
        "home-ban-too-long",
    );
    table.does(&[
        "circle",
        "apart",
        "oma",
        "oom",
        "--order",
        "huisverbod",
        "--until",
        "30-3-2026",
    ]);
    assert_eq!(
        table.case("proef").kept_apart.len(),
        1,
        "an extension is the same ban"
    );
    table.does(&["conference", "set", "--date", "2026-03-28"]);
    table.does(&["invite", "oma"]);
    table.refuses(
        &["invite", "oom", "--because", "het is maar even"],
        4,
        "apart-both-expected",
    );
    let everyone = table.does(&["invite", "--all", "--json"]);
    assert_eq!(
        everyone.json()["did"]["args"]["people"],
        "buur",
        "who is kept apart is passed over"
    );
    let lift = |who: &'static str| {
        [
            "conference",
            "checklist",
            "--add",
            "transport: meerijden",
            "--by",
            "buur",
            "--whom",
            who,
        ]
    };
    table.does(&lift("oma"));
    table.refuses(&lift("oom"), 4, "apart-same-lift");
    let due = table.does(&["due", "--within", "60d", "--json"]).json();
    let ends = due["due"]
        .as_array()
        .unwrap()
        .iter()
        .find(|it| it["what"] == "apart-ends")
        .unwrap()
        .clone();
    assert_eq!(
        (ends["on"].as_str(), ends["about"].as_str()),
        (Some("2026-03-30"), Some("oma, oom"))
    );
    table.does(&["circle", "apart", "oma", "oom", "--lift"]);
    table.does(&["invite", "oom"]);
}

/// Two main persons, of whom a judge said on 2 March that they may not meet until the 27th.
fn forbidden_to_meet() -> Table {
    let table = Table::ready("family");
    table.does(&[
        "circle",
        "add",
        "Dirk Daal",
        "--handle",
        "dirk",
        "--role",
        "main-person",
    ]);
    table.does(&["consent", "dirk"]);
    table.does(&[
        "circle",
        "apart",
        "ada",
        "dirk",
        "--order",
        "contactverbod",
        "--until",
        "27-3-2026",
    ]);
    table
}

#[test]
fn the_first_day_is_not_set_inside_a_ban_nor_any_other_day() {
    let table = forbidden_to_meet();
    table.does(&["conference", "dates", "--add", "2026-03-21 13:00"]);
    let inside = ["conference", "set", "--date", "2026-03-21"];
    let listed = ["conference", "set", "--candidate", "1"];
    let refused = |table: &Table| {
        table.refuses(&inside, 4, "apart-both-expected");
        table.refuses(&listed, 4, "apart-both-expected");
    };
    refused(&table);
    // From a good day neither.
    table.does(&["conference", "set", "--date", "2026-04-04"]);
    refused(&table);
    // Nor when people of the circle were invited and said yes before a day was set.
    let table = Table::ready("family");
    table.does(&["circle", "add", "Oma Proef", "--handle", "oma"]);
    table.does(&["circle", "add", "Oom Proef", "--handle", "oom"]);
    table.does(&["invite", "oma", "oom", "--explained", "vandaag"]);
    table.does(&["answer", "oma,oom", "ja"]);
    table.does(&["conference", "dates", "--add", "2026-03-21 13:00"]);
    let apart = ["circle", "apart", "oma", "oom", "--order", "contactverbod"];
    table.does(&[&apart[..], &["--until", "27-3-2026"]].concat());
    refused(&table);
    // A ban of which no end is known is known already; the day is judged all the same.
    table.does(&["circle", "apart", "oma", "oom", "--lift"]);
    table.does(&apart);
    refused(&table);
    table.does(&["circle", "apart", "oma", "oom", "--lift"]);
    table.does(&inside);
}

#[test]
fn as_long_as_no_day_is_set_a_ban_that_ends_keeps_nobody_from_being_invited() {
    let table = forbidden_to_meet();
    let blocks = |table: &Table| {
        let told = table.does(&["check", "proef", "--json"]).json();
        let found = told["cases"][0]["findings"].as_array().unwrap().clone();
        found.iter().filter(|it| it["level"] == "block").count()
    };
    assert_eq!(blocks(&table), 0, "the day may lie after it");
    table.does(&["invite", "ada", "dirk", "--explained", "vandaag"]);
    assert_eq!(blocks(&table), 0);
    table.does(&["conference", "set", "--date", "2026-03-28"]);
    assert_eq!(blocks(&table), 0);
    table.refuses(
        &["conference", "set", "--date", "2026-03-27"],
        4,
        "apart-both-expected",
    );
}

#[test]
fn what_is_so_is_written_down_also_when_it_breaks_what_was_planned() {
    let table = Table::ready("family");
    table.does(&["circle", "add", "Oma Proef", "--handle", "oma"]);
    table.does(&["circle", "add", "Oom Proef", "--handle", "oom"]);
    table.does(&["invite", "oma", "oom", "--explained", "vandaag"]);
    let ran = table.does(&[
        "circle",
        "apart",
        "oma",
        "oom",
        "--order",
        "contactverbod",
        "--json",
    ]);
    assert!(
        ran.json()["findings"]
            .as_array()
            .unwrap()
            .iter()
            .any(|it| it["code"] == "apart-both-expected" && it["level"] == "block"),
        "{}",
        ran.out
    );
    assert!(
        table.does(&["status", "--json"]).json()["urgent"][0]["finding"]["code"]
            == "apart-both-expected",
        "and it stands first"
    );
    table.does(&["answer", "oom", "no"]);
    assert!(
        table.does(&["check", "proef", "--json"]).json()["cases"][0]["findings"]
            .as_array()
            .unwrap()
            .iter()
            .all(|it| it["level"] != "block")
    );
}

#[test]
fn what_was_told_once_still_stops_the_next_step() {
    let table = Table::ready("family");
    for name in ["Oma Proef", "Oom Proef", "Buur Proef"] {
        table.does(&[
            "circle",
            "add",
            name,
            "--handle",
            name.split(' ').next().unwrap().to_lowercase().as_str(),
        ]);
    }
    // Known since the contact that day, and yet no invitation.
    table.does(&["contact", "oom", "--way", "phone"]);
    table.does(&["circle", "leave-alone", "oom", "--never"]);
    table.refuses(&["invite", "oom"], 4, "forbidden-contact");
    // Told when the yes was taken back on the day of the invitation; the next one is stopped all the same.
    table.does(&["invite", "oma"]);
    table.does(&["consent", "ada", "--withdraw"]);
    table.refuses(&["invite", "buur"], 4, "without-consent");
    table.does(&["consent", "ada"]);
    // A no does not make room for another invitation.
    table.does(&["conference", "set", "--date", "2026-03-02"]);
    table.does(&["circle", "apart", "oma", "buur", "--order", "home-ban"]);
    table.does(&["answer", "buur", "no"]);
    table.refuses(&["invite", "buur"], 4, "apart-both-expected");
    // Who arrives is there, also when a letter was expected.
    table.does(&["answer", "buur", "yes", "--attending", "letter"]);
    table.does(&["conference", "arrive", "oma"]);
    table.refuses(
        &["conference", "arrive", "buur", "--at", "12:00"],
        4,
        "apart-same-part",
    );
    let programme = table.does(&["conference", "programme", "--json"]).json();
    assert!(
        !programme.to_string().contains("buur"),
        "a letter is no seat in the room: {programme}"
    );
}

#[test]
fn a_ban_runs_on_when_more_is_known_of_it_and_a_wish_does_not_replace_it() {
    let mut table = Table::ready("family");
    table.does(&["circle", "add", "Oma Proef", "--handle", "oma"]);
    table.does(&["circle", "apart", "ada", "oma", "--order", "home-ban"]);
    table.on(2026, 3, 9);
    table.does(&[
        "circle", "apart", "ada", "oma", "--order", "home-ban", "--reason", "Bekend.",
    ]);
    table.does(&["circle", "apart", "ada", "oma", "--order", "wish"]);
    let pairs = table.case("proef").kept_apart;
    assert_eq!(pairs.len(), 2);
    assert_eq!(
        pairs[0].until_on.unwrap().to_string(),
        "2026-03-12",
        "the end did not move"
    );
    assert!(pairs[0].reason.is_some() && pairs[1].until_on.is_none());
}

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
    table.does(&["conference", "end", "plan"]);
    table.does(&[
        "record-plan",
        "--agreement",
        "ada; bellen; elke dag",
        "--evaluation",
        "1-5-2026",
    ]);
    table.does(&["consent", "vos", "--scope", "share-plan"]);
    table.refuses(&["plan", "share", "vos"], 4, "plan-to-outsider");
    table.does(&["consent", "ada", "--scope", "share-plan"]);
    table.does(&["plan", "share", "vos"]);
}

#[test]
fn who_may_never_be_approached_is_known_and_not_added() {
    let table = Table::ready("family");
    table.does(&[
        "circle",
        "leave-alone",
        "--name",
        "Gijs Grim",
        "--never",
        "--relation",
        "ex",
    ]);
    table.refuses(&["circle", "add", "Gijs Grim"], 4, "never-to-be-added");
    table.refuses(
        &["contact", "ex-1", "--way", "phone"],
        4,
        "forbidden-contact",
    );
    assert!(!table.does(&["circle", "who-else"]).out.contains("ex-1"));
    table.does(&["circle", "add", "Oom Proef", "--handle", "oom"]);
    table.does(&["circle", "leave-alone", "oom"]);
    table.refuses(&["invite", "oom"], 4, "left-alone-invited");
    table.refuses(
        &["circle", "leave-alone", "ada", "--again"],
        3,
        "not-left-alone",
    );
    table.refuses(
        &["circle", "leave-alone", "ada"],
        4,
        "main-person-left-alone",
    );
    table.refuses(&["circle", "add", "gijs  grím"], 4, "never-to-be-added");
    table.does(&["circle", "leave-alone", "oom", "--again"]);
    table.does(&["invite", "oom"]);
}

#[test]
fn leaving_someone_out_takes_a_reason_a_decider_and_another_way() {
    let table = Table::ready("family");
    table.does(&["circle", "add", "Oom Proef", "--handle", "oom"]);
    table.refuses(
        &["circle", "exclude", "oom", "--reason", "te druk"],
        7,
        "missing-answers",
    );
    let exclude = [
        "circle",
        "exclude",
        "oom",
        "--reason",
        "Dreigt met geweld.",
        "--decided-by",
        "Ada en de coördinator",
    ];
    table.refuses(&exclude, 4, "no-other-way");
    table.refuses(
        &[&exclude[..], &["--instead", "present"]].concat(),
        5,
        "instead-is-present",
    );
    table.does(&[&exclude[..], &["--instead", "letter"]].concat());
    table.refuses(&["invite", "oom"], 4, "excluded-invited");
    table.does(&["circle", "exclude", "oom", "--lift"]);
    table.does(&["invite", "oom"]);
    table.refuses(&["circle", "exclude", "oom", "--lift"], 3, "not-excluded");
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
            .contains("Minimumeis 1 is nog niet verteld aan: hoofdpersoon-1, oma"),
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
fn explain_tells_a_rule_and_lists_them_all_in_both_languages() {
    let table = Table::bare();
    for (lang, reason) in [("nl", "Waarom"), ("en", "Why")] {
        let one = table.does(&["explain", "r12", "--lang", lang]).out;
        assert!(one.starts_with("R12.") && one.contains(reason), "{one}");
        let all = table.does(&["explain", "--lang", lang, "--plain"]).out;
        assert!(RULES.iter().all(|rule| all.contains(rule.id)), "{all}");
        assert!(!one.contains('[') && !all.contains("[rule"), "{one}{all}");
    }
    let told = table.does(&["explain", "12", "--json"]).json();
    assert_eq!(
        (
            told["rule"]["levels"]["family"].as_str(),
            told["rule"]["levels"]["learning"].as_str()
        ),
        (Some("block"), None)
    );
    let ran = table.run(&["explain", "R33", "--json"]);
    assert_eq!(
        (ran.code, ran.failure()["code"].as_str()),
        (3, Some("rule-unknown"))
    );
}

#[test]
fn check_looks_at_one_case_or_at_all_and_can_say_so_to_a_script() {
    let table = Table::ready("family");
    assert_eq!(table.does(&["check", "--exit-code"]).code, 0);
    table.does(&[
        "new-case",
        "--variant",
        "family",
        "--applicant",
        "family",
        "--main-person",
        "Bo Bos",
        "--handle",
        "ander",
    ]);
    table.does(&["question", "Moet Bo uit huis?", "--by", "hoofdpersoon-1"]);
    let told = table.does(&["check", "--json"]).json();
    assert_eq!(told["cases"].as_array().unwrap().len(), 2, "the whole file");
    let ran = table.run(&["check", "ander", "--exit-code", "--json"]);
    assert_eq!(ran.code, 20);
    let text = table.does(&["check", "ander"]).out;
    assert!(
        text.contains("R4") && !text.contains("Bo Bos") && !text.contains("Moet Bo"),
        "{text}"
    );
    assert_eq!(table.run(&["check", "proef", "--exit-code"]).code, 0);
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

#[test]
fn the_terms_of_the_law_are_said_with_their_source_and_the_day_they_fall_on() {
    let table = Table::with_case("family");
    table.does(&[
        "edit-case",
        "--wmo-reported",
        "2-3-2026",
        "--court",
        "27-4-2026",
        "--group-plan-declined",
        "2-3-2026",
    ]);
    let told = table.does(&["due", "--within", "90d", "--json"]).json();
    let find = |what: &str| {
        told["due"]
            .as_array()
            .unwrap()
            .iter()
            .find(|it| it["what"] == what)
            .unwrap()
            .clone()
    };
    assert_eq!(
        (
            find("wmo-plan")["on"].as_str(),
            find("wmo-plan")["source"].as_str()
        ),
        (Some("2026-03-09"), Some("Wmo 2015 art. 2.3.2 lid 2"))
    );
    assert_eq!(find("wmo-inquiry")["on"], "2026-04-13");
    assert_eq!(find("professional-plan")["on"], "2026-04-13");
    assert_eq!(
        (
            find("court")["on"].as_str(),
            find("court")["day_off"].as_str()
        ),
        (Some("2026-04-27"), Some("kings-day")),
        "said, and not moved"
    );
    assert!(
        table
            .does(&["due", "--within", "90d"])
            .out
            .contains("Koningsdag")
    );
}

#[test]
fn a_closed_case_still_says_until_when_it_is_kept() {
    let table = Table::with_case("family");
    table.refuses(
        &[
            "close",
            "--reason",
            "not-wanted",
            "--keep-until",
            "1-3-2026",
        ],
        5,
        "date-before",
    );
    let ran = table.does(&["close", "--reason", "not-wanted"]);
    assert!(ran.err.contains("--keep-until"), "{}", ran.err);
    table.does(&["undo"]);
    table.does(&[
        "close",
        "--reason",
        "not-wanted",
        "--keep-until",
        "2-9-2026",
        "--keep-because",
        "een half jaar, zoals afgesproken",
    ]);
    let told = table.does(&["due", "--within", "300d", "--json"]).json();
    assert_eq!(
        told["due"]
            .as_array()
            .unwrap()
            .iter()
            .map(|it| it["what"].as_str().unwrap())
            .collect::<Vec<_>>(),
        ["keep-until"]
    );
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
        (&["consent", "ada", "--withdraw"], &["consent", "ada"]),
        (&["consent", "ada", "--refuse"], &["consent", "ada"]),
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

/// How many lines a text takes on a screen of eighty columns.
fn rows(shown: &str) -> usize {
    shown
        .lines()
        .map(|line| line.chars().count().div_ceil(80).max(1))
        .sum()
}

#[test]
fn one_screen_of_eighty_by_twenty_four_tells_how_any_case_stands_on_any_day() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/cases");
    let mut seen = 0;
    for entry in std::fs::read_dir(cases).unwrap() {
        let path = entry.unwrap().path();
        let mut table = Table::new();
        let ran = table.run(&["import", path.to_str().unwrap(), "--as", "proef"]);
        assert_eq!(ran.code, 0, "{}", ran.err);
        table.screen = Some(80);
        for lang in ["nl", "en"] {
            table.lang = lang;
            for day in [
                "2026-01-10",
                "2026-03-01",
                "2026-04-15",
                "2026-06-30",
                "2026-12-01",
            ] {
                let shown = table.does(&["status", "--as-of", day]).out;
                assert!(
                    rows(&shown) <= 24,
                    "{} on {day}: {} lines\n{shown}",
                    path.display(),
                    rows(&shown)
                );
                seen += 1;
            }
        }
    }
    assert!(seen >= 80);
    // The hardest screen: a long question and much to do at once.
    let mut table = Table::ready("family");
    table.screen = Some(80);
    let long = format!(
        "Wat is nodig om {} thuis te laten wonen?",
        "Ada en haar drie kinderen en de hond ".repeat(12)
    );
    table.does(&["question", &long, "--by", "ada", "--chosen-by", "ada"]);
    table.does(&[
        "edit-case",
        "--safety",
        "--needed-by",
        "3-3-2026",
        "--court",
        "4-3-2026",
        "--wmo-reported",
        "2-3-2026",
    ]);
    table.does(&["circle", "add", "Oma Proef", "--handle", "oma"]);
    table.does(&["circle", "add", "Oom Proef", "--handle", "oom"]);
    // Safety is at stake, and there is no requirement yet.
    table.does(&["invite", "oma", "oom", "--because", "haast"]);
    table.does(&["circle", "apart", "oma", "oom", "--order", "home-ban"]);
    for lang in ["nl", "en"] {
        table.lang = lang;
        let shown = table.does(&["status"]).out;
        assert!(rows(&shown) <= 24, "{} lines\n{shown}", rows(&shown));
        assert_eq!(
            shown
                .lines()
                .filter(|line| line.trim_start().starts_with("ekc "))
                .count(),
            3,
            "three commands\n{shown}"
        );
    }
}

#[test]
fn the_command_that_status_gives_for_a_block_is_understood() {
    let table = Table::ready("family");
    table.does(&["circle", "add", "Oma Proef", "--handle", "oma"]);
    table.does(&["invite", "oma"]);
    let told = table.does(&["check", "proef", "--json"]).json();
    let mut seen = 0;
    for finding in told["cases"][0]["findings"].as_array().unwrap() {
        if let Some(command) = finding["command"].as_str() {
            let args: Vec<&str> = command.split(' ').skip(1).collect();
            assert_ne!(table.run(&args).code, 2, "{command}");
            seen += 1;
        }
    }
    assert!(seen > 1);
}
