//! Never to be approached.

use super::{checked, day, does_and_tells, family, invited, is_found, parts, with_a_plan};
use crate::desk::Table;

#[test]
fn who_may_no_longer_be_approached_is_not_invited_once_more() {
    let mut table = invited();
    table.does(&["circle", "leave-alone", "broer-1", "--never"]);
    table.does(&["circle", "leave-alone", "buurman-1"]);
    for day in [2, 5] {
        table.on(2026, 3, day);
        let nothing: &[&str] = &[];
        for more in [
            nothing,
            &["--how", "brief"],
            &["--because", "hij hoort erbij"],
        ] {
            let again = |whom: &'static str| [&["invite", whom][..], more].concat();
            table.refuses(&again("broer-1"), 4, "forbidden-contact");
            table.refuses(&again("buurman-1"), 4, "left-alone-invited");
        }
    }
    for talk in [
        &["contact", "broer-1", "--way", "telefoon"][..],
        &["invite", "broer-1", "--explain-only"],
        &["circle", "asked", "broer-1"],
        &[
            "inform",
            "ask",
            "Wat weet hij?",
            "--wanted-by",
            "zus-1",
            "--of",
            "broer-1",
        ],
    ] {
        table.refuses(talk, 4, "forbidden-contact");
    }
}

#[test]
fn two_who_were_invited_and_may_not_meet_since_are_not_invited_once_more() {
    let mut table = invited();
    table.does(&[
        "circle",
        "apart",
        "zus-1",
        "broer-1",
        "--order",
        "contactverbod",
        "--until",
        "vr 27 mrt",
    ]);
    table.on(2026, 3, 5);
    for whom in ["zus-1", "broer-1"] {
        table.refuses(&["invite", whom], 4, "apart-both-expected");
        let by_letter = ["invite", whom, "--how", "brief"];
        table.refuses(&by_letter, 4, "apart-both-expected");
    }
    // As soon as one of them does not come, the other is reminded.
    table.does(&["answer", "broer-1", "nee"]);
    table.does(&["invite", "zus-1", "--how", "brief"]);
    // A wish may be passed, and the reason is kept.
    let mut table = invited();
    table.does(&["circle", "apart", "zus-1", "broer-1", "--order", "wens"]);
    table.on(2026, 3, 5);
    let again = ["invite", "zus-1", "--how", "brief"];
    table.refuses(&again, 4, "apart-both-expected");
    table.does(&[&again[..], &["--because", "Zij wil het zelf."]].concat());
}

/// A family in which a lender is known whom nobody may approach.
fn with_a_forbidden_contact() -> Table {
    let table = family();
    day(&table);
    let never = ["circle", "leave-alone", "--name", "Karel Vos", "--never"];
    table.does(&[&never[..], &["--relation", "geldschieter"]].concat());
    table
}

#[test]
fn who_may_never_be_approached_gets_no_part_in_the_case() {
    let table = with_a_forbidden_contact();
    let edit = ["circle", "edit", "geldschieter-1", "--role"];
    let lift = ["conference", "checklist", "--add", "vervoer: meerijden"];
    let ask = ["inform", "ask", "Wat is er geleend?", "--wanted-by", "Roos"];
    for part in [
        [&edit[..], &["hoofdpersoon"]].concat(),
        [&edit[..], &["steunpersoon"]].concat(),
        [&lift[..], &["--by", "geldschieter-1"]].concat(),
        [&lift[..], &["--by", "zus-1", "--whom", "geldschieter-1"]].concat(),
        [&ask[..], &["--of", "geldschieter-1"]].concat(),
        vec!["invite", "geldschieter-1"],
    ] {
        table.refuses(&part, 4, "forbidden-contact");
    }
}

#[test]
fn what_who_may_never_be_approached_says_is_written_down_and_stands_out() {
    let says: [&[&str]; 3] = [
        &["answer", "geldschieter-1", "ja"],
        &[
            "inform",
            "view",
            "zus-1",
            "--words",
            "Zij wil dat het rustig blijft.",
            "--brought-by",
            "geldschieter-1",
        ],
        &[
            "circle",
            "authority",
            "zus-1",
            "--held-by",
            "geldschieter-1",
        ],
    ];
    for said in says {
        let table = with_a_forbidden_contact();
        assert!(!is_found(&table, "forbidden-has-a-part"));
        does_and_tells(&table, said, "forbidden-has-a-part");
        assert!(is_found(&table, "forbidden-has-a-part"), "{said:?}");
        let programme = table.does(&["conference", "programme"]).out;
        assert!(!programme.contains("geldschieter-1"), "{programme}");
    }
}

#[test]
fn no_part_in_the_plan_or_voice_on_the_day_of_who_may_never_be_approached_is_silent() {
    let is_seen = |table: &Table, args: &[&str]| {
        let ran = table.run(&[args, &["--json"]].concat());
        let said = if ran.code == 0 { &ran.out } else { &ran.err };
        assert!(
            said.contains("forbidden-"),
            "ekc {}\n{}{}",
            args.join(" "),
            ran.out,
            ran.err
        );
    };
    let table = with_a_forbidden_contact();
    table.does(&["invite", "zus-1", "--explained", "vandaag"]);
    let speaks = ["answer", "zus-1", "ja", "--spokesperson", "geldschieter-1"];
    is_seen(&table, &speaks);
    let record = [
        "record-plan",
        "--agreement",
        "zus-1; zet de boeken klaar; elke zondag",
    ];
    for part in [
        &["--agreement", "geldschieter-1; wacht; elke vrijdag"][..],
        &["--evaluation", "za 16 mei", "--convener", "geldschieter-1"],
        &["--help-asked", "uitstel; geldschieter-1"],
    ] {
        let mut table = with_a_forbidden_contact();
        table.on(2026, 3, 21);
        table.does(&["conference", "arrive", "Roos"]);
        parts(&table);
        is_seen(&table, &[&record[..], part].concat());
    }
}

#[test]
fn the_talk_in_which_it_turned_out_that_someone_is_forbidden_is_no_breach() {
    let mut table = family();
    table.on(2026, 3, 5);
    table.does(&["invite", "broer-1", "--explain-only"]);
    table.does(&["contact", "broer-1", "--way", "telefoon"]);
    table.does(&["circle", "leave-alone", "broer-1", "--never"]);
    let found = checked(&table);
    assert!(found.iter().all(|it| it["rule"] != "R15"), "{found:?}");
    let status = table.does(&["status", "--all"]).out;
    assert!(!status.contains("R15"), "{status}");
    table.on(2026, 3, 6);
    let call = ["contact", "broer-1", "--way", "telefoon"];
    table.refuses(&call, 4, "forbidden-contact");
}

#[test]
fn what_was_done_before_someone_was_forbidden_is_no_breach_either() {
    let mut table = invited();
    table.on(2026, 3, 5);
    table.does(&["circle", "leave-alone", "broer-1", "--never"]);
    assert!(
        !is_found(&table, "forbidden-contact"),
        "invited before it was known"
    );
    let mut table = with_a_plan();
    table.on(2026, 3, 23);
    table.does(&["plan", "share", "--all"]);
    table.on(2026, 3, 24);
    table.does(&["circle", "leave-alone", "broer-1", "--never"]);
    assert!(
        !is_found(&table, "forbidden-contact"),
        "was there and got the plan before it was known"
    );
}

#[test]
fn a_wish_to_be_left_alone_does_not_lift_a_ban_and_a_ban_that_is_said_again_stays_of_its_day() {
    let mut table = family();
    table.does(&["circle", "leave-alone", "broer-1", "--never"]);
    let since = |table: &Table| {
        let people = table.case("proef").people;
        let brother = people
            .into_iter()
            .find(|it| it.handle.as_str() == "broer-1");
        brother.unwrap().left_alone_on.unwrap()
    };
    let before = since(&table);
    table.on(2026, 3, 9);
    let wish = ["circle", "leave-alone", "broer-1"];
    table.refuses(&wish, 6, "nothing-changed");
    table.refuses(&[&wish[..], &["--never"]].concat(), 6, "nothing-changed");
    assert_eq!(since(&table), before);
    let contact = ["contact", "broer-1", "--way", "telefoon"];
    table.refuses(&contact, 4, "forbidden-contact");
}

#[test]
fn nobody_is_sent_to_note_as_present_who_may_never_be_approached() {
    let mut table = invited();
    table.does(&["circle", "leave-alone", "broer-1", "--never"]);
    table.on(2026, 3, 21);
    let guest = ["conference", "arrive", "--guest", "Joris Veldkamp"];
    let refused = table.refuses(&guest, 4, "never-to-be-added").failure();
    let now = refused["now"].as_str().unwrap();
    assert!(!now.contains("conference arrive"), "{now}");
}
