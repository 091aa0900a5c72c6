//! Who died, or can no longer decide.

use super::{
    after_harm, day, does_and_tells, invited, letters, parts, people_of, plan, refuses_paper, step,
    with_a_plan,
};

#[test]
fn nobody_calls_invites_or_writes_to_who_died_after_the_plan() {
    let mut table = with_a_plan();
    table.does(&["plan", "share", "zus-1"]);
    table.on(2026, 3, 25);
    let wish = table.refuses(
        &["circle", "leave-alone", "hoofdpersoon-1"],
        4,
        "main-person-left-alone",
    );
    assert!(
        wish.failure()["now"].as_str().unwrap().contains("--died"),
        "{}",
        wish.err
    );
    does_and_tells(
        &table,
        &["circle", "edit", "hoofdpersoon-1", "--died", "vandaag"],
        "nobody-reaches-who-is-gone",
    );
    assert_eq!(
        people_of(&table, &["plan", "share", "--all"]),
        "broer-1, buurman-1"
    );
    table.on(2026, 4, 18);
    assert_eq!(step(&table, "call")["command"], "ekc followup call zus-1");
    for act in [
        &["followup", "call", "hoofdpersoon-1"][..],
        &["contact", "hoofdpersoon-1", "--way", "telefoon"],
        &["plan", "share", "hoofdpersoon-1"],
    ] {
        table.refuses(act, 4, "gone-approached");
    }
    for kind in ["vervolguitnodiging", "plan", "nabelformulier"] {
        refuses_paper(&table, kind, "hoofdpersoon-1", 8, "paper-gone");
    }
    let calendar = ["calendar", "--for", "hoofdpersoon-1", "--to", "-"];
    table.refuses(&calendar, 8, "paper-gone");
    assert_eq!(letters(&table, "vervolguitnodiging").len(), 3);
    // What was done until that day is still written down.
    let before = ["contact", "hoofdpersoon-1", "--way", "bezoek"];
    table.does(&[&before[..], &["--on", "2026-03-24"]].concat());
    table.does(&["circle", "edit", "hoofdpersoon-1", "--clear", "died"]);
    table.does(&["followup", "call", "hoofdpersoon-1"]);
}

#[test]
fn without_who_it_is_about_nothing_goes_on_until_another_says_yes() {
    let mut table = invited();
    table.on(2026, 3, 5);
    table.does(&["circle", "edit", "hoofdpersoon-1", "--died", "gisteren"]);
    assert_eq!(step(&table, "main-person-gone")["standing"], "missing");
    let again = ["invite", "buurman-1"];
    table.refuses(&again, 4, "main-person-died");
    table.refuses(
        &["conference", "set", "--date", "za 28 mrt"],
        4,
        "main-person-died",
    );
    // What somebody says is written down all the same.
    table.does(&["answer", "buurman-1", "nee"]);
    table.does(&["consent", "zus-1", "yes"]);
    table.does(&["circle", "edit", "zus-1", "--role", "hoofdpersoon"]);
    does_and_tells(&table, &again, "invited-after-no");
}

#[test]
fn who_can_no_longer_decide_is_decided_for_and_reached_by_nobody() {
    let mut table = invited();
    table.on(2026, 3, 5);
    let edit = ["circle", "edit"];
    table.does(&[&edit[..], &["hoofdpersoon-1", "--cannot-decide", "vandaag"]].concat());
    table.does(&[&edit[..], &["buurman-1", "--cannot-decide", "vandaag"]].concat());
    assert_eq!(
        step(&table, "main-person-gone")["command"],
        "ekc consent hoofdpersoon-1 --by PERSOON"
    );
    table.refuses(&["invite", "broer-1"], 4, "main-person-cannot-decide");
    table.does(&["consent", "hoofdpersoon-1", "yes", "--by", "zus-1"]);
    table.does(&["invite", "broer-1", "--how", "brief"]);
    table.refuses(&["invite", "buurman-1"], 4, "gone-approached");
    assert_eq!(letters(&table, "uitnodiging").len(), 2);
    table.on(2026, 3, 21);
    assert_eq!(
        people_of(&table, &["conference", "arrive", "--all"]),
        "zus-1, broer-1"
    );
    // Whoever came all the same was there.
    does_and_tells(
        &table,
        &["conference", "arrive", "buurman-1"],
        "gone-involved",
    );
}

#[test]
fn who_can_no_longer_decide_takes_part_again_once_a_representative_said_yes() {
    let mut table = invited();
    table.on(2026, 3, 5);
    for whom in ["hoofdpersoon-1", "buurman-1"] {
        table.does(&["circle", "edit", whom, "--cannot-decide", "vandaag"]);
    }
    table.on(2026, 3, 7);
    let visit = ["contact", "buurman-1", "--way", "bezoek"];
    table.refuses(&visit, 4, "gone-approached");
    // A talk that took place is written down.
    let before = [&visit[..], &["--on", "2026-03-06"]].concat();
    does_and_tells(&table, &before, "talked-before-a-yes");
    for whom in ["hoofdpersoon-1", "buurman-1"] {
        let authority = ["circle", "authority", whom, "--held-by", "zus-1"];
        table.does(&[&authority[..], &["--kind", "vertegenwoordiger"]].concat());
        table.does(&["consent", whom, "yes", "--by", "zus-1"]);
    }
    table.does(&visit);
    table.does(&["invite", "buurman-1", "--how", "brief"]);
    assert_eq!(letters(&table, "uitnodiging").len(), 3);
    table.on(2026, 3, 21);
    assert_eq!(
        people_of(&table, &["conference", "arrive", "--all"]),
        "hoofdpersoon-1, zus-1, broer-1, buurman-1"
    );
    parts(&table);
    plan(&table);
    let given = people_of(&table, &["plan", "share", "--all"]);
    assert!(
        given.contains("hoofdpersoon-1") && given.contains("buurman-1"),
        "{given}"
    );
    // When the representative is no longer there, nobody decides for them.
    table.does(&["circle", "edit", "zus-1", "--died", "vandaag"]);
    refuses_paper(&table, "plan", "buurman-1", 8, "paper-gone");
}

#[test]
fn that_somebody_died_is_noted_after_the_role_has_ended_too() {
    let mut table = with_a_plan();
    table.does(&["plan", "share", "--all"]);
    table.on(2026, 4, 18);
    table.does(&["followup", "call", "hoofdpersoon-1"]);
    table.does(&["close", "--reason", "afgerond"]);
    let edit = ["circle", "edit", "broer-1"];
    table.does(&[&edit[..], &["--died", "vandaag"]].concat());
    table.refuses(
        &[&edit[..], &["--name", "Jo Vos"]].concat(),
        4,
        "role-ended",
    );
}

#[test]
fn after_harm_it_is_said_on_which_side_nobody_is_left() {
    let table = after_harm();
    day(&table);
    table.does(&["circle", "edit", "Rik", "--died", "vandaag"]);
    let invite = ["invite", "Gerda", "--explained", "vandaag"];
    let refused = table.refuses(&invite, 4, "main-person-died").failure();
    let what = refused["what"].as_str().unwrap();
    assert!(
        what.contains("aan die kant is er geen andere hoofdpersoon"),
        "{what}"
    );
}
