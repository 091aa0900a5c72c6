//! Consent.

use super::{
    checked, day, does_and_tells, family, figure, flat, invited, is_found, letters, of_two,
    on_screen, people_of, refuses_paper, step,
};
use crate::desk::Table;
use serde_json::Value;

#[test]
fn no_letter_of_invitation_goes_out_before_each_main_person_said_yes() {
    let table = family();
    day(&table);
    table.does(&["circle", "add", "Ilse Maas", "--role", "hoofdpersoon"]);
    // Not asked yet.
    refuses_paper(&table, "uitnodiging", "zus-1", 4, "without-consent");
    table.does(&["consent", "Ilse", "--refuse"]);
    table.refuses(
        &["invite", "zus-1", "--explained", "vandaag"],
        4,
        "without-consent",
    );
    refuses_paper(&table, "uitnodiging", "zus-1", 4, "without-consent");
    table.refuses(
        &[
            "print",
            "uitnodiging",
            "--for",
            "zus-1",
            "--because",
            "Ilse komt wel bij.",
        ],
        4,
        "without-consent",
    );
    table.does(&["consent", "Ilse", "yes"]);
    let letter = on_screen(&table, &["uitnodiging", "--for", "zus-1"]);
    assert!(letter.contains("Beste Mirthe Veldkamp"), "{letter}");
}

#[test]
fn nobody_who_was_invited_gets_the_letter_once_a_main_person_took_the_yes_back() {
    let table = invited();
    table.does(&["consent", "Roos", "--withdraw"]);
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().display().to_string();
    table.refuses(
        &["print", "uitnodiging", "--as", "txt", "--to", &to],
        4,
        "without-consent",
    );
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    refuses_paper(&table, "uitnodiging", "buurman-1", 4, "without-consent");
    table.does(&["consent", "Roos", "yes"]);
    assert_eq!(letters(&table, "uitnodiging").len(), 3);
}

#[test]
fn no_letter_goes_out_before_who_decides_for_a_child_it_is_about_said_yes() {
    let table = family();
    day(&table);
    table.does(&[
        "circle",
        "add",
        "Lotte Veldkamp",
        "--role",
        "hoofdpersoon",
        "--birth-year",
        "2017",
    ]);
    table.does(&[
        "circle",
        "authority",
        "hoofdpersoon-2",
        "--held-by",
        "hoofdpersoon-1",
    ]);
    table.refuses(&["invite", "zus-1"], 4, "child-without-consent");
    refuses_paper(&table, "uitnodiging", "zus-1", 4, "child-without-consent");
    table.does(&[
        "consent",
        "hoofdpersoon-2",
        "yes",
        "--by",
        "hoofdpersoon-1",
        "--scope",
        "kind-doet-mee",
    ]);
    on_screen(&table, &["uitnodiging", "--for", "zus-1"]);
}

#[test]
fn the_day_is_told_to_nobody_in_silence_while_a_yes_is_taken_back() {
    let table = invited();
    table.does(&["consent", "Roos", "--withdraw"]);
    let print = ["print", "programma", "--for", "zus-1", "--as", "txt"];
    let told = table.does(&[&print[..], &["--to", "-"]].concat()).err;
    assert!(told.contains("geen ja"), "{told}");
    // A calendar asks to keep the day free.
    let calendar = ["calendar", "--for", "zus-1", "--to", "-"];
    table.refuses(&calendar, 4, "without-consent");
    table.does(&["consent", "Roos", "yes"]);
    table.does(&calendar);
}

#[test]
fn after_a_withdrawal_nobody_is_invited_whoever_they_are_and_however_often() {
    let table = invited();
    table.does(&["circle", "add", "Wout Berg", "--relation", "vriend"]);
    table.does(&["circle", "add", "Aylin Demir", "--role", "tolk"]);
    table.does(&["consent", "Roos", "--withdraw"]);
    for whom in [
        "hoofdpersoon-1",
        "bewindvoerder-1",
        "tolk-1",
        "vriend-1",
        "zus-1",
    ] {
        let invite = ["invite", whom, "--explained", "vandaag", "--how", "brief"];
        table.refuses(&invite, 4, "without-consent");
        let because = [&invite[..], &["--because", "het kan niet wachten"]].concat();
        table.refuses(&because, 4, "without-consent");
    }
    table.refuses(&["invite", "--all"], 4, "without-consent");
    // What prepares may go on, and is told. What people say is written down.
    let ask = ["inform", "ask", "Wat is de schuld?", "--wanted-by", "zus-1"];
    let ask = [&ask[..], &["--of", "bewindvoerder-1"]].concat();
    does_and_tells(&table, &ask, "goes-on-without-consent");
    let explain = ["invite", "vriend-1", "--explain-only"];
    does_and_tells(&table, &explain, "goes-on-without-consent");
    table.does(&["answer", "broer-1", "nee"]);
}

#[test]
fn when_one_of_two_main_persons_takes_the_yes_back_neither_of_them_is_invited() {
    let table = of_two();
    day(&table);
    table.does(&["consent", "hoofdpersoon-2", "--withdraw"]);
    for whom in ["hoofdpersoon-1", "hoofdpersoon-2", "zus-1"] {
        table.refuses(&["invite", whom], 4, "without-consent");
    }
    table.does(&["consent", "hoofdpersoon-2", "yes"]);
    table.does(&["invite", "hoofdpersoon-1", "hoofdpersoon-2", "zus-1"]);
}

#[test]
fn no_day_is_set_or_moved_while_a_main_person_took_the_yes_back() {
    let table = family();
    table.does(&["consent", "Roos", "--withdraw"]);
    let first = ["conference", "set", "--date", "za 21 mrt"];
    table.refuses(&first, 4, "without-consent");
    let table = invited();
    table.does(&["conference", "dates", "--add", "za 28 mrt 13:00"]);
    table.does(&["consent", "Roos", "--withdraw"]);
    let move_it = ["conference", "set", "--date", "za 28 mrt"];
    table.refuses(&move_it, 4, "without-consent");
    for other in [
        &["--candidate", "1"][..],
        &["--time", "15:00"],
        &["--place", "Het Koetshuis"],
    ] {
        let set = [&["conference", "set"], other].concat();
        table.refuses(&set, 4, "without-consent");
    }
    table.does(&["conference", "set", "--if-no-plan", "Dan gaat het zo."]);
    does_and_tells(
        &table,
        &["conference", "dates", "--add", "za 4 apr 13:00"],
        "goes-on-without-consent",
    );
    // What others say is written down.
    table.does(&["answer", "broer-1", "nee"]);
    table.does(&["conference", "can", "zus-1", "--yes", "1"]);
    table.does(&["consent", "Roos", "yes"]);
    table.does(&move_it);
}

#[test]
fn a_day_that_is_set_without_a_yes_is_told() {
    let table = family();
    table.does(&["consent", "Roos", "--refuse"]);
    let set = ["conference", "set", "--date", "za 21 mrt"];
    does_and_tells(&table, &set, "goes-on-without-consent");
    let place = ["conference", "set", "--place", "De Zwaan"];
    does_and_tells(&table, &place, "goes-on-without-consent");
}

#[test]
fn no_part_of_the_day_begins_once_a_main_person_took_the_yes_back() {
    let mut table = invited();
    table.on(2026, 3, 21);
    table.does(&["conference", "arrive", "--all"]);
    table.does(&["consent", "Roos", "--withdraw"]);
    for (part, at) in [("1", "13:00"), ("2", "14:00"), ("3", "16:00")] {
        let begin = ["conference", "part", part, "--at", at];
        table.refuses(&begin, 4, "without-consent");
    }
    table.does(&["consent", "Roos", "yes"]);
    table.does(&["conference", "part", "1", "--at", "13:00"]);
}

#[test]
fn who_was_there_on_the_very_day_a_yes_is_taken_back_is_written_down_and_nothing_more_begins() {
    let mut table = invited();
    table.on(2026, 3, 21);
    table.does(&["consent", "Roos", "--withdraw"]);
    let told = "there-on-the-day-of-a-no";
    does_and_tells(&table, &["conference", "arrive", "zus-1"], told);
    let guest = ["conference", "arrive", "--guest", "Nel Smit"];
    does_and_tells(&table, &guest, told);
    assert!(!is_found(&table, "without-consent"));
    let part = ["conference", "part", "1", "--at", "13:00"];
    table.refuses(&part, 4, "without-consent");
    table.refuses(
        &["invite", "broer-1", "--how", "brief"],
        4,
        "without-consent",
    );
    table.does(&["conference", "end", "geen-plan", "--at", "14:00"]);
    // Taken back the day before, it is another matter.
    let mut table = invited();
    table.does(&["consent", "Roos", "--withdraw"]);
    table.on(2026, 3, 21);
    table.refuses(&["conference", "arrive", "zus-1"], 4, "without-consent");
}

#[test]
fn no_plan_is_made_after_a_yes_was_taken_back() {
    let mut table = invited();
    table.does(&["consent", "Roos", "--withdraw"]);
    table.on(2026, 3, 5);
    let end = ["conference", "end", "plan-zonder-bijeenkomst"];
    let end = [&end[..], &["--on", "vandaag"]].concat();
    table.refuses(&end, 4, "without-consent");
    table.does(&["conference", "end", "gestopt-in-voorbereiding"]);
}

#[test]
fn who_of_the_circle_takes_a_yes_back_is_not_called_along_and_the_others_are() {
    let mut table = invited();
    table.does(&["consent", "broer-1", "yes"]);
    table.on(2026, 3, 5);
    table.does(&["consent", "broer-1", "--withdraw"]);
    let code = "called-after-own-no";
    table.refuses(&["invite", "broer-1", "--how", "brief"], 4, code);
    refuses_paper(&table, "uitnodiging", "broer-1", 4, code);
    assert_eq!(letters(&table, "uitnodiging").len(), 2);
    table.refuses(
        &["calendar", "--for", "broer-1", "--to", "-"],
        3,
        "no-dates-yet",
    );
    table.does(&["invite", "zus-1", "--how", "brief"]);
    table.does(&["conference", "set", "--place", "Het Koetshuis"]);
    table.on(2026, 3, 21);
    table.refuses(&["conference", "arrive", "broer-1"], 4, code);
    let there = people_of(&table, &["conference", "arrive", "--all"]);
    assert!(
        there.contains("zus-1") && !there.contains("broer-1"),
        "{there}"
    );
    // He came all the same: that is a yes.
    table.does(&["consent", "broer-1", "yes"]);
    table.does(&["conference", "arrive", "broer-1"]);
}

#[test]
fn the_next_step_says_whose_no_for_a_child_stands_and_how_it_ends() {
    let mut table = family();
    let child = ["circle", "add", "Siem Veldkamp", "--role", "hoofdpersoon"];
    table.does(&[&child[..], &["--birth-year", "2017"]].concat());
    let authority = ["circle", "authority", "hoofdpersoon-2"];
    table.does(&[&authority[..], &["--held-by", "zus-1,broer-1"]].concat());
    let consent = ["consent", "hoofdpersoon-2", "--by"];
    table.does(&[&consent[..], &["zus-1", "yes"]].concat());
    table.does(&[&consent[..], &["broer-1", "--refuse"]].concat());
    table.on(2026, 3, 6);
    // His own yes is another yes.
    let next = table.does(&["consent", "broer-1", "yes"]).err;
    let told = "broer-1 zei nee voor hoofdpersoon-2 (ma 2 maart 2026)";
    assert!(next.contains(told), "{next}");
    let status = table.does(&["status"]).out;
    assert!(
        status.contains(told) && status.contains("ekc consent hoofdpersoon-2 --by broer-1"),
        "{status}"
    );
    table.does(&[&consent[..], &["broer-1", "yes"]].concat());
    let status = table.does(&["status"]).out;
    assert!(!status.contains("zei nee"), "{status}");
}

#[test]
fn a_yes_that_is_given_again_is_added_and_takes_nothing_away() {
    let mut table = family();
    // In writing, after it was said.
    table.does(&["consent", "Roos", "yes", "--form", "schriftelijk"]);
    let twice = ["consent", "Roos", "yes", "--form", "schriftelijk"];
    table.refuses(&twice, 6, "consent-twice");
    table.on(2026, 3, 4);
    table.does(&["consent", "Roos", "--withdraw"]);
    table.on(2026, 3, 6);
    table.does(&["consent", "Roos", "--refuse"]);
    table.on(2026, 3, 9);
    table.does(&["consent", "Roos", "yes"]);
    table.does(&["invite", "zus-1", "--explained", "vandaag"]);
    let case = table.case("proef");
    assert_eq!((case.consents.len(), case.refusals.len()), (3, 1));
    let shown = table.does(&["show"]).out;
    assert_eq!(
        shown.matches("ingetrokken op wo 4 maart 2026").count(),
        2,
        "{shown}"
    );
    assert!(shown.contains("vr 6 maart 2026"), "the no: {shown}");
    let log = table.does(&["log"]).out;
    assert!(log.contains("ingetrokken op wo 4 maart 2026"), "{log}");
    let access = ["privacy", "access", "Roos", "--as", "txt", "--to", "-"];
    let letter = flat(&table.does(&access).out);
    for told in ["4 maart 2026", "6 maart 2026", "9 maart 2026"] {
        assert!(letter.contains(told), "{told}: {letter}");
    }
}

#[test]
fn a_yes_by_another_takes_the_no_of_the_first_not_away() {
    let table = family();
    let child = ["circle", "add", "Siem Veldkamp", "--role", "hoofdpersoon"];
    table.does(&[&child[..], &["--birth-year", "2017"]].concat());
    let authority = ["circle", "authority", "hoofdpersoon-2"];
    table.does(&[&authority[..], &["--held-by", "zus-1,broer-1"]].concat());
    let consent = ["consent", "hoofdpersoon-2", "--by"];
    table.does(&[&consent[..], &["zus-1", "--refuse"]].concat());
    table.does(&[&consent[..], &["broer-1", "yes"]].concat());
    table.refuses(&["invite", "buurman-1"], 4, "child-refused");
    assert_eq!(table.case("proef").refusals.len(), 1);
    table.does(&[&consent[..], &["zus-1", "yes"]].concat());
    table.does(&["invite", "buurman-1"]);
    assert_eq!(table.case("proef").refusals.len(), 1, "the no stays");
}

#[test]
fn who_is_in_the_file_for_one_task_is_counted_for_that_task_only() {
    let table = family();
    let circle = figure(&table, "Mensen in de kring");
    let father = ["circle", "add", "Rolf Haan", "--relation", "vader"];
    table.does(&[&father[..], &["--only-for", "beslissen"]].concat());
    assert_eq!(figure(&table, "Mensen in de kring"), circle);
    // What he decides counts.
    let child = ["circle", "add", "Siem Veldkamp", "--role", "hoofdpersoon"];
    table.does(&[&child[..], &["--birth-year", "2017"]].concat());
    let authority = ["circle", "authority", "hoofdpersoon-2"];
    table.does(&[&authority[..], &["--held-by", "vader-1"]].concat());
    table.refuses(&["invite", "zus-1"], 4, "child-without-consent");
    table.does(&["consent", "hoofdpersoon-2", "yes", "--by", "vader-1"]);
    // And he has no place in the circle.
    let invited = people_of(&table, &["invite", "--all", "--explained", "vandaag"]);
    assert!(
        invited.contains("zus-1") && !invited.contains("vader-1"),
        "{invited}"
    );
    assert_eq!(step(&table, "invitation")["standing"], "done");
    // Who is invited is of the circle.
    does_and_tells(&table, &["invite", "vader-1"], "comes-into-the-circle");
    assert_eq!(figure(&table, "Mensen in de kring"), circle + 1);
}

/// A boy of the circle, of thirteen.
fn with_a_boy() -> Table {
    let table = family();
    day(&table);
    let boy = ["circle", "add", "Thijn Mol", "--relation", "buurjongen"];
    table.does(&[&boy[..], &["--tie", "buur", "--birth-year", "2013"]].concat());
    table
}

#[test]
fn a_child_of_the_circle_is_invited_and_comes_in_with_the_yes_of_who_decides() {
    let mut table = with_a_boy();
    let code = "child-of-circle-without-consent";
    let invite = ["invite", "buurjongen-1", "--explained", "vandaag"];
    table.refuses(&invite, 4, code);
    refuses_paper(&table, "uitnodiging", "buurjongen-1", 4, code);
    // The others go on.
    table.does(&["invite", "zus-1", "buurman-1", "--explained", "vandaag"]);
    table.does(&["answer", "buurjongen-1", "ja"]);
    table.on(2026, 3, 21);
    let arrive = ["conference", "arrive", "buurjongen-1"];
    table.refuses(&arrive, 4, code);
    let yes = ["consent", "buurjongen-1", "yes", "--by", "buurman-1"];
    table.does(&[&yes[..], &["--scope", "kind-doet-mee"]].concat());
    table.does(&arrive);
}

#[test]
fn a_reason_lets_a_child_of_the_circle_come_and_holds_at_the_door_too() {
    let mut table = with_a_boy();
    let invite = ["invite", "buurjongen-1", "--explained", "vandaag"];
    let because = ["--because", "Zijn moeder zit op zee en belt morgen."];
    table.does(&[&invite[..], &because].concat());
    on_screen(&table, &["uitnodiging", "--for", "buurjongen-1"]);
    table.on(2026, 3, 21);
    table.does(&["conference", "arrive", "buurjongen-1"]);
}

#[test]
fn a_yes_for_a_child_of_the_circle_that_is_taken_back_lets_no_reason_pass() {
    let mut table = with_a_boy();
    let yes = ["consent", "buurjongen-1", "yes", "--by", "buurman-1"];
    table.does(&[&yes[..], &["--scope", "kind-doet-mee"]].concat());
    table.does(&["invite", "buurjongen-1", "--explained", "vandaag"]);
    table.does(&["answer", "buurjongen-1", "ja"]);
    table.on(2026, 3, 5);
    table.does(&[&yes[..], &["--withdraw"]].concat());
    let code = "child-of-circle-withdrawn";
    refuses_paper(&table, "uitnodiging", "buurjongen-1", 4, code);
    table.does(&["invite", "zus-1", "--explained", "vandaag"]);
    table.does(&["answer", "zus-1", "ja"]);
    let programme = on_screen(&table, &["programma", "--for", "zus-1"]);
    assert!(!programme.contains("Thijn"), "{programme}");
    table.on(2026, 3, 21);
    let arrive = [
        "conference",
        "arrive",
        "buurjongen-1",
        "--because",
        "hij is er",
    ];
    table.refuses(&arrive, 4, code);
}

#[test]
fn a_parent_who_just_took_the_yes_back_is_not_asked_again() {
    let mut table = with_a_boy();
    let yes = ["consent", "buurjongen-1", "yes", "--by", "buurman-1"];
    let yes = [&yes[..], &["--scope", "kind-doet-mee"]].concat();
    table.does(&yes);
    table.on(2026, 3, 5);
    table.does(&[&yes[..], &["--withdraw"]].concat());
    let found = checked(&table);
    let not_agreed = found.iter().find(|it| it["code"] == "child-not-agreed");
    assert_eq!(
        not_agreed.unwrap()["command"],
        "ekc explain R27",
        "{found:?}"
    );
    let status = table.does(&["status"]).out;
    assert!(!status.contains("ekc consent buurjongen-1"), "{status}");
}

#[test]
fn the_no_of_a_parent_who_died_stands_until_who_decides_now_says_yes_after_it() {
    for is_looked_up in [true, false] {
        let mut table = with_a_boy();
        table.does(&["consent", "buurjongen-1", "yes"]);
        let yes_of = |who| ["consent", "buurjongen-1", "yes", "--by", who];
        if is_looked_up {
            let authority = ["circle", "authority", "buurjongen-1", "--held-by"];
            table.does(&[&authority[..], &["buurman-1,zus-1"]].concat());
            table.does(&yes_of("buurman-1"));
        }
        table.does(&yes_of("zus-1"));
        table.on(2026, 3, 5);
        table.does(&[&yes_of("zus-1")[..], &["--withdraw"]].concat());
        table.on(2026, 3, 6);
        table.does(&["circle", "edit", "zus-1", "--died", "vandaag"]);
        let invite = ["invite", "buurjongen-1", "--explained", "vandaag"];
        table.refuses(&invite, 4, "child-of-circle-withdrawn");
        let status = table.does(&["status"]).out;
        assert!(!status.contains("buurjongen-1 --by"), "{status}");
        // Also where a yes of before stands, it is said once more.
        table.does(&yes_of("buurman-1"));
        table.does(&invite);
    }
}

#[test]
fn a_child_for_whom_nobody_said_yes_keeps_nobody_else_from_the_day() {
    let mut table = with_a_boy();
    let all = ["invite", "--all", "--explained", "vandaag", "--json"];
    let told = table.does(&all).json();
    assert_eq!(told["did"]["args"]["people"], "zus-1, broer-1, buurman-1");
    let why = "buurjongen-1 (wie erover beslist, zei nog geen ja)";
    assert!(told["findings"].to_string().contains(why), "{told:#}");
    let ask = "ekc consent buurjongen-1 --by OUDER --scope kind-doet-mee";
    for open in ["explanation", "invitation"] {
        assert_eq!(step(&table, open)["command"], ask);
    }
    let refused = table.refuses(&["invite", "--all"], 6, "nobody-to-invite");
    assert!(refused.err.contains("nog geen ja"), "{}", refused.err);
    let yes = ["answer", "zus-1,broer-1,buurman-1,buurjongen-1", "ja"];
    table.does(&yes);
    table.on(2026, 3, 21);
    let arrive = ["conference", "arrive", "--all"];
    let told = table.does(&[&arrive[..], &["--json"]].concat()).json();
    let there = told["did"]["args"]["people"].to_string();
    assert!(
        there.contains("zus-1") && !there.contains("buurjongen-1"),
        "{there}"
    );
    let over = told["findings"].to_string();
    assert!(over.contains("passed-over-at-the-door"), "{told:#}");
    table.refuses(&arrive, 4, "child-of-circle-without-consent");
    let yes = ["consent", "buurjongen-1", "yes", "--by", "buurman-1"];
    table.does(&[&yes[..], &["--scope", "kind-doet-mee"]].concat());
    assert_eq!(people_of(&table, &arrive), "buurjongen-1");
}

#[test]
fn from_sixteen_on_it_is_the_own_yes_that_is_not_there() {
    let table = family();
    day(&table);
    for [name, relation, born] in [
        ["Bo Tromp", "neef", "2009"],
        ["Mees Haan", "stagiair", "2008"],
    ] {
        let add = ["circle", "add", name, "--relation", relation];
        table.does(&[&add[..], &["--birth-year", born]].concat());
    }
    table.does(&["invite", "neef-1", "stagiair-1", "--explained", "vandaag"]);
    let found = checked(&table);
    let of = |code: &str| -> Vec<String> {
        let is_it = |it: &&Value| it["code"] == code;
        let texts = found.iter().filter(is_it);
        texts
            .map(|it| it["text"].as_str().unwrap().to_owned())
            .collect()
    };
    let not_agreed = of("child-not-agreed");
    assert_eq!(not_agreed.len(), 1, "{found:?}");
    assert!(
        not_agreed[0].contains("eigen ja van neef-1") && !not_agreed[0].contains("ouders"),
        "{not_agreed:?}"
    );
    // Eighteen this year and never called a minor: asked, and no more.
    let open = of("age-open");
    assert!(
        open.len() == 1 && open[0].contains("stagiair-1"),
        "{open:?}"
    );
    table.does(&["consent", "neef-1", "yes"]);
    assert!(!is_found(&table, "child-not-agreed"));
}

#[test]
fn no_part_of_the_day_begins_while_nobody_is_there() {
    let mut table = invited();
    table.does(&["consent", "Roos", "--withdraw"]);
    table.on(2026, 3, 21);
    table.refuses(&["conference", "arrive", "zus-1"], 4, "without-consent");
    let first = ["conference", "part", "1", "--at", "13:00"];
    table.refuses(&first, 4, "nobody-is-there");
    table.does(&["consent", "Roos", "yes"]);
    for (part, at) in [("1", "13:00"), ("2", "14:00"), ("3", "16:00")] {
        let begin = ["conference", "part", part, "--at", at];
        table.refuses(&begin, 4, "nobody-is-there");
    }
    table.does(&["conference", "arrive", "zus-1"]);
    table.does(&first);
}

#[test]
fn no_part_of_the_day_begins_while_there_is_only_a_letter() {
    let mut table = invited();
    table.does(&["answer", "broer-1", "ja", "--attending", "brief"]);
    table.on(2026, 3, 21);
    table.does(&["conference", "arrive", "broer-1", "--attending", "brief"]);
    table.refuses(
        &["conference", "part", "1", "--at", "13:00"],
        4,
        "nobody-is-there",
    );
    assert_eq!(step(&table, "arrivals")["standing"], "missing");
}
