//! What goes on once somebody died, or took the yes back: on paper, with the plan, and afterwards.

use super::{
    LOOKING_BACK, after_harm, checked, day, does_and_tells, due, held, invited, is_found, letters,
    of_two, on_screen, parts, people_of, refuses_paper, step, with_a_plan,
};
use crate::desk::Table;

/// The papers of the plan for the neighbour, who has a task in it.
fn papers_of_the_neighbour(table: &Table) -> Vec<String> {
    ["plan", "makkelijk-plan", "vervolguitnodiging", "kaartje"]
        .into_iter()
        .map(|kind| on_screen(table, &[kind, "--for", "buurman-1"]))
        .collect()
}

#[test]
fn no_paper_sends_anybody_to_who_no_longer_calls_the_circle_together() {
    for gone in [
        &["circle", "edit", "zus-1", "--died", "zo 29 mrt"][..],
        &["consent", "zus-1", "--refuse"],
    ] {
        let mut table = with_a_plan();
        table.does(&["plan", "share", "--all"]);
        for paper in papers_of_the_neighbour(&table) {
            assert!(paper.contains("elkaar: Mirthe Veldkamp"), "{paper}");
        }
        table.on(2026, 3, 30);
        table.does(gone);
        for paper in papers_of_the_neighbour(&table) {
            assert!(
                paper.contains("elkaar: nog af te spreken")
                    && !paper.contains("elkaar: Mirthe")
                    && !paper.contains("Ga naar Mirthe")
                    && !paper.contains("Laat het Mirthe"),
                "{paper}"
            );
        }
        let shown = table.does(&["plan", "show"]).out;
        assert!(!shown.contains("Mirthe Veldkamp roept"), "{shown}");
    }
}

#[test]
fn no_paper_says_that_the_plan_is_of_somebody_who_died() {
    let mut table = of_two();
    day(&table);
    table.does(&["invite", "zus-1", "--explained", "vandaag"]);
    let letter = on_screen(&table, &["uitnodiging", "--for", "zus-1"]);
    assert!(letter.contains("Ilse Maas"), "{letter}");
    table.on(2026, 3, 4);
    table.does(&["circle", "edit", "hoofdpersoon-2", "--died", "gisteren"]);
    let letter = on_screen(&table, &["uitnodiging", "--for", "zus-1"]);
    assert!(
        letter.contains("Het plan is van Roos Veldkamp.") && !letter.contains("Ilse"),
        "{letter}"
    );
}

#[test]
fn a_main_person_who_died_before_the_day_is_not_missed_when_the_plan_is_made() {
    let mut table = of_two();
    day(&table);
    table.does(&["invite", "zus-1", "--explained", "vandaag"]);
    table.does(&["answer", "zus-1", "ja"]);
    table.on(2026, 3, 21);
    table.does(&["circle", "edit", "hoofdpersoon-2", "--died", "di 10 mrt"]);
    table.does(&["conference", "arrive", "--all"]);
    parts(&table);
    let task = [
        "record-plan",
        "--agreement",
        "zus-1; belt Roos; elke zondag",
    ];
    table.does(&[&task[..], &LOOKING_BACK].concat());
    table.does(&["plan", "agree"]);
}

#[test]
fn after_a_main_person_took_the_yes_back_the_plan_is_accepted_and_given_no_more() {
    let mut table = invited();
    held(&mut table);
    let tasks = [
        "record-plan",
        "--agreement",
        "zus-1; zet de boeken klaar; elke zondag",
        "--agreement",
        "buurman-1; veegt de stoep; elke vrijdag",
    ];
    table.does(&[&tasks[..], &LOOKING_BACK].concat());
    table.on(2026, 3, 24);
    table.does(&["consent", "Roos", "--withdraw", "--on", "ma 23 mrt"]);
    for act in [
        &["plan", "agree"][..],
        &["plan", "share", "zus-1"],
        &["plan", "share", "Roos"],
        &["plan", "share", "--all"],
    ] {
        table.refuses(act, 4, "plan-without-consent");
    }
    for id in ["acceptance", "plan-shared"] {
        assert_eq!(step(&table, id)["standing"], "later", "{id}");
    }
    // It is said why, whose no it is, since when, and how it ends.
    let rests = step(&table, "plan-rests");
    assert_eq!(
        rests["text"],
        "Het plan rust: hoofdpersoon-1 trok het ja in (ma 23 maart 2026)"
    );
    let why = rests["why"].as_str().unwrap();
    assert!(
        why.contains("Komt er weer een ja: ekc consent hoofdpersoon-1"),
        "{why}"
    );
    let status = table.does(&["status"]).out;
    assert!(status.contains("Het plan rust: "), "{status}");
    // What was done before it, or on that day, stands.
    let told = "goes-on-without-consent";
    does_and_tells(&table, &["plan", "agree", "--on", "ma 23 mrt"], told);
    let given = ["plan", "share", "zus-1", "--on", "ma 23 mrt"];
    does_and_tells(&table, &given, told);
    // Who took it back is not called or written to; who calls the circle together is.
    table.on(2026, 4, 18);
    assert_eq!(step(&table, "call")["command"], "ekc followup call zus-1");
    let call = ["followup", "call", "Roos"];
    does_and_tells(&table, &call, "reached-after-a-no");
    let kind = "vervolguitnodiging";
    refuses_paper(&table, kind, "hoofdpersoon-1", 8, "paper-not-a-reader");
    assert_eq!(letters(&table, kind).len(), 3);
    table.does(&["consent", "Roos", "yes"]);
    let status = table.does(&["status"]).out;
    assert!(!status.contains("Het plan rust"), "{status}");
    assert_eq!(
        people_of(&table, &["plan", "share", "--all"]),
        "hoofdpersoon-1, broer-1, buurman-1"
    );
}

#[test]
fn after_a_yes_taken_back_today_the_plan_is_given_to_nobody_by_name_or_all_at_once() {
    let mut table = with_a_plan();
    table.on(2026, 3, 23);
    table.does(&["consent", "Roos", "--withdraw"]);
    for whom in ["--all", "zus-1"] {
        table.refuses(&["plan", "share", whom], 4, "plan-without-consent");
    }
    // What was given earlier that day is written down, of one as of all.
    for whom in ["zus-1", "--all"] {
        let given = ["plan", "share", whom, "--on", "vandaag"];
        does_and_tells(&table, &given, "goes-on-without-consent");
    }
}

#[test]
fn who_of_the_circle_took_the_yes_back_gets_the_plan_only_on_their_own_word() {
    let mut table = with_a_plan();
    table.on(2026, 3, 23);
    table.does(&["consent", "zus-1", "--refuse"]);
    table.does(&["consent", "broer-1", "--refuse"]);
    table.on(2026, 3, 24);
    let share = ["plan", "share"];
    assert_eq!(
        people_of(&table, &[&share[..], &["--all"]].concat()),
        "hoofdpersoon-1, buurman-1"
    );
    for whom in ["zus-1", "broer-1"] {
        refuses_paper(&table, "plan", whom, 8, "paper-not-a-reader");
        let calendar = ["calendar", "--for", whom, "--to", "-"];
        table.refuses(&calendar, 3, "no-dates-yet");
    }
    assert_eq!(letters(&table, "kaartje").len(), 1);
    let to_him = [&share[..], &["broer-1"]].concat();
    table.refuses(&to_him, 4, "plan-after-a-no");
    let because = ["--because", "Joris belde en vroeg er zelf om"];
    table.does(&[&to_him[..], &because].concat());
    // What was given before the no is written down.
    let before = [&share[..], &["zus-1", "--on", "zo 22 mrt"]].concat();
    table.does(&before);
    does_and_tells(&table, &["followup", "call", "zus-1"], "reached-after-a-no");
}

#[test]
fn a_plan_of_a_day_at_which_nobody_is_noted_waits_for_who_was_there_or_for_a_reason() {
    let ended = || {
        let mut table = invited();
        table.on(2026, 3, 22);
        let end = ["conference", "end", "met-plan"];
        does_and_tells(&table, &end, "nobody-noted-when-made");
        table
    };
    let task = ["--agreement", "zus-1; belt Roos; elke zondag"];
    let record = [&["record-plan"], &task[..], &LOOKING_BACK].concat();
    let table = ended();
    table.refuses(&record, 4, "nobody-noted-when-made");
    table.does(&["conference", "arrive", "Roos", "zus-1"]);
    table.does(&record);
    table.does(&["plan", "agree"]);
    // One reason covers what goes on with it.
    let table = ended();
    let because = ["--because", "de lijst is zoek; Roos en Mirthe waren er"];
    table.does(&[&record[..], &because].concat());
    table.does(&["plan", "agree"]);
    table.does(&["plan", "share", "Roos"]);
}

#[test]
fn after_harm_nothing_goes_on_with_a_plan_without_the_acknowledgement() {
    let mut table = after_harm();
    day(&table);
    table.on(2026, 3, 21);
    table.does(&["conference", "arrive", "Bas", "Rik"]);
    table.does(&["circle", "edit", "Rik", "--clear", "acknowledged"]);
    let end = ["conference", "end", "met-plan"];
    does_and_tells(&table, &end, "not-acknowledged");
    let task = ["--agreement", "Rik; zet het hek terug; za 4 apr"];
    let record = [&["record-plan"], &task[..], &["--evaluation", "za 16 mei"]].concat();
    table.refuses(&record, 4, "not-acknowledged");
    table.does(&["circle", "edit", "Rik", "--acknowledged", "vandaag"]);
    table.does(&record);
    table.does(&["circle", "edit", "Rik", "--clear", "acknowledged"]);
    table.refuses(&["plan", "agree"], 4, "not-acknowledged");
    table.refuses(&["plan", "share", "Bas"], 4, "not-acknowledged");
}

/// The commands that `status` proposes now.
fn missing(table: &Table) -> Vec<String> {
    let told = table.does(&["status", "--json"]).json();
    let steps = told["steps"].as_array().unwrap().clone();
    steps
        .iter()
        .filter(|it| it["standing"] == "missing")
        .map(|it| it["command"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn what_rests_after_harm_is_not_proposed_and_it_is_said_why() {
    let mut table = after_harm();
    day(&table);
    table.on(2026, 3, 21);
    table.does(&["conference", "arrive", "Bas", "Rik"]);
    table.does(&["conference", "part", "1", "--at", "13:00"]);
    let clear = ["circle", "edit", "Rik", "--clear", "acknowledged"];
    table.does(&clear);
    assert_eq!(missing(&table), ["ekc conference end"]);
    table.does(&["conference", "end", "met-plan"]);
    let says_why = |table: &Table| {
        assert_eq!(missing(table), [""; 0]);
        assert!(is_found(table, "not-acknowledged"));
        let status = table.does(&["status"]).out;
        let mends = "ekc circle edit hoofdpersoon-2 --acknowledged DATUM";
        assert!(status.contains(mends), "{status}");
    };
    says_why(&table);
    let known = ["circle", "edit", "Rik", "--acknowledged", "vandaag"];
    table.does(&known);
    assert_eq!(missing(&table), ["ekc record-plan"]);
    let task = ["--agreement", "Rik; zet het hek terug; za 4 apr"];
    table.does(&[&["record-plan"], &task[..], &["--evaluation", "za 16 mei"]].concat());
    table.does(&["plan", "agree"]);
    // It is told when it is taken back, and nothing is late that may not be done.
    does_and_tells(&table, &clear, "not-acknowledged");
    says_why(&table);
    table.on(2026, 4, 20);
    assert_eq!(due(&table, "share-plan"), [""; 0]);
    assert!(!is_found(&table, "plan-late"));
}

#[test]
fn on_the_day_of_a_withdrawal_no_part_is_proposed_and_the_day_is_rounded_off() {
    let mut table = invited();
    table.on(2026, 3, 21);
    table.does(&["conference", "arrive", "--all"]);
    table.does(&["conference", "part", "1", "--at", "13:00"]);
    assert_eq!(missing(&table), ["ekc conference part 2 --at TIJD"]);
    table.does(&["consent", "Roos", "--withdraw"]);
    assert_eq!(missing(&table), ["ekc explain R3", "ekc conference end"]);
    table.does(&["conference", "end", "geen-plan"]);
}

#[test]
fn who_was_there_is_asked_before_the_plan_is_proposed() {
    let mut table = invited();
    table.on(2026, 3, 22);
    table.does(&["conference", "end", "met-plan"]);
    assert_eq!(missing(&table), ["ekc conference arrive PERSOON"]);
    let waive = ["waive", "who-was-there", "--reason", "de lijst is weg"];
    table.refuses(&waive, 4, "step-never-waived");
    table.does(&["conference", "arrive", "Roos", "zus-1"]);
    assert_eq!(missing(&table), ["ekc record-plan"]);
}

#[test]
fn a_plan_that_rests_is_not_revised_and_nobody_is_sent_to_do_so() {
    let mut table = of_two();
    day(&table);
    table.does(&["invite", "zus-1", "--explained", "vandaag"]);
    table.does(&["answer", "zus-1", "ja"]);
    held(&mut table);
    let tasks = [
        "record-plan",
        "--agreement",
        "Ilse; zet de boeken klaar; elke zondag",
        "--agreement",
        "zus-1; veegt de stoep; elke vrijdag",
    ];
    table.does(&[&tasks[..], &LOOKING_BACK].concat());
    table.does(&["plan", "agree"]);
    table.does(&["plan", "share", "--all"]);
    table.on(2026, 3, 25);
    table.does(&["consent", "Ilse", "--withdraw"]);
    table.on(2026, 3, 27);
    let gone = || {
        let found = checked(&table);
        let it = found
            .iter()
            .find(|it| it["code"] == "agreement-without-owner");
        it.unwrap()["command"].as_str().unwrap().to_owned()
    };
    assert_eq!(gone(), "ekc explain R3");
    let drop = ["plan", "amend", "--drop", "1", "--why", "Ilse stopt"];
    table.refuses(&drop, 4, "plan-without-consent");
    assert_eq!(missing(&table), [""; 0], "what everyone has stays as it is");
    table.does(&["consent", "Ilse", "yes"]);
    table.does(&["circle", "edit", "Ilse", "--died", "vandaag"]);
    assert_eq!(gone(), "ekc plan amend --drop 1");
    table.does(&drop);
}

#[test]
fn check_says_that_everything_rests_as_status_does() {
    let mut table = invited();
    table.on(2026, 3, 5);
    let code = "rests-after-a-no";
    does_and_tells(&table, &["consent", "Roos", "--withdraw"], code);
    assert!(is_found(&table, code));
    let status = table.does(&["status"]).out;
    let said = "laat rusten wat nog liep";
    assert_eq!(status.matches(said).count(), 1, "{status}");
    table.does(&["consent", "Roos", "yes"]);
    assert!(!is_found(&table, code));
}

#[test]
fn after_a_stop_the_reason_to_close_fits_and_a_new_yes_begins_anew() {
    let mut table = invited();
    table.on(2026, 3, 5);
    table.does(&["consent", "Roos", "--withdraw"]);
    let status = table.does(&["status"]).out;
    assert!(status.contains("Anders sluit u af: ekc close"), "{status}");
    table.does(&["conference", "end", "gestopt-in-voorbereiding"]);
    assert_eq!(missing(&table), ["ekc close --reason niet-gewenst"]);
    table.on(2026, 3, 9);
    table.does(&["consent", "Roos", "yes"]);
    assert_eq!(
        missing(&table),
        ["ekc conference new", "ekc close --reason gestopt"]
    );
    assert_eq!(
        step(&table, "comes-back")["text"],
        "hoofdpersoon-1 zegt weer ja: begin opnieuw met de voorbereiding"
    );
    table.does(&["conference", "new"]);
    assert!(!missing(&table).contains(&"ekc conference new".to_owned()));
}

#[test]
fn after_a_day_without_a_plan_and_a_yes_taken_back_nobody_is_called_and_the_case_is_closed() {
    let mut table = invited();
    table.on(2026, 3, 21);
    table.does(&["conference", "arrive", "--all"]);
    table.does(&["conference", "end", "geen-plan", "--again", "ja"]);
    assert_eq!(missing(&table), ["ekc conference new"]);
    table.on(2026, 3, 23);
    table.does(&["consent", "Roos", "--withdraw"]);
    assert_eq!(missing(&table), ["ekc close --reason hoofdpersoon-stopt"]);
    assert_eq!(due(&table, "call"), [""; 0]);
}

#[test]
fn what_came_in_is_not_proposed_to_be_shared_once_the_yes_to_that_is_taken_back() {
    let mut table = invited();
    let ask = ["inform", "ask", "Wat kan er?", "--wanted-by", "zus-1"];
    table.does(&[&ask[..], &["--of", "bewindvoerder-1"]].concat());
    let scope = ["--scope", "informatie-delen"];
    table.does(&[&["consent", "Roos", "yes"][..], &scope].concat());
    table.on(2026, 3, 10);
    table.does(&["inform", "receive", "1", "--answer", "Hij wacht tot mei."]);
    assert_eq!(step(&table, "information")["standing"], "missing");
    table.does(&[&["consent", "Roos", "--withdraw"][..], &scope].concat());
    assert_eq!(step(&table, "information")["standing"], "later");
    assert_eq!(
        step(&table, "information-withheld")["text"],
        "Deel niet wat er binnenkwam: hoofdpersoon-1 wil dat niet (di 10 maart 2026)"
    );
    does_and_tells(&table, &["inform", "share", "1"], "information-withheld");
}
