//! Who may not meet, who may never be approached, who is left out.

use crate::desk::Table;

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
    table.does(&["consent", "dirk", "yes"]);
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
    for view in ["status", "check"] {
        let told = table.does(&[view, "proef"]).out;
        let what_can_be_done = "ekc answer PERSOON ja --attending brief";
        assert!(told.contains(what_can_be_done), "{view}: {told}");
    }
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
    // Told when the yes was taken back on the day of the invitation;
    // the next one is stopped all the same.
    table.does(&["invite", "oma"]);
    table.does(&["consent", "ada", "--withdraw"]);
    table.refuses(&["invite", "buur"], 4, "without-consent");
    table.does(&["consent", "ada", "yes"]);
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
