//! Consent.

use super::{
    day, does_and_tells, family, invited, letters, of_two, on_screen, refuses_paper, step,
};

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
    table.does(&["consent", "Ilse"]);
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
    table.does(&["consent", "Roos"]);
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
    let telling: [&[&str]; 2] = [
        &["calendar", "--for", "zus-1", "--to", "-"],
        &[
            "print",
            "programma",
            "--for",
            "zus-1",
            "--as",
            "txt",
            "--to",
            "-",
        ],
    ];
    for args in telling {
        let ran = table.run(args);
        assert!(
            ran.code == 4 || ran.err.contains("geen ja"),
            "ekc {}\n{}{}",
            args.join(" "),
            ran.out,
            ran.err
        );
    }
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
    table.does(&["consent", "hoofdpersoon-2"]);
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
    table.refuses(
        &["conference", "set", "--candidate", "1"],
        4,
        "without-consent",
    );
    does_and_tells(
        &table,
        &["conference", "dates", "--add", "za 4 apr 13:00"],
        "goes-on-without-consent",
    );
    // What others say is written down.
    table.does(&["answer", "broer-1", "nee"]);
    table.does(&["conference", "can", "zus-1", "--yes", "1"]);
    table.does(&["consent", "Roos"]);
    table.does(&move_it);
}

#[test]
fn a_day_that_is_set_without_a_yes_is_told() {
    let table = family();
    table.does(&["consent", "Roos", "--refuse"]);
    let set = ["conference", "set", "--date", "za 21 mrt"];
    does_and_tells(&table, &set, "goes-on-without-consent");
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
    let guest = ["conference", "arrive", "--guest", "Nel Smit"];
    table.refuses(&guest, 4, "without-consent");
    table.does(&["consent", "Roos"]);
    table.does(&["conference", "part", "1", "--at", "13:00"]);
}

#[test]
fn no_part_of_the_day_begins_while_nobody_is_there() {
    let mut table = invited();
    table.does(&["consent", "Roos", "--withdraw"]);
    table.on(2026, 3, 21);
    table.refuses(&["conference", "arrive", "zus-1"], 4, "without-consent");
    let first = ["conference", "part", "1", "--at", "13:00"];
    table.refuses(&first, 4, "nobody-is-there");
    table.does(&["consent", "Roos"]);
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
