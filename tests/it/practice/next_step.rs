//! The next step is there, and it is true.

use super::{
    COORDINATOR, does_and_tells, due, family, flat, held, invited, is_found, step, street,
    with_a_plan,
};
use crate::desk::Table;
use serde_json::Value;

/// The numbers in a line, such as the two of "(3 van 5)".
fn numbers(line: &str) -> Vec<usize> {
    let digits = line.split(|c: char| !c.is_ascii_digit());
    digits.filter_map(|it| it.parse().ok()).collect()
}

/// What comes first in the case.
fn urgent(table: &Table) -> Vec<Value> {
    let told = table.does(&["status", "--json"]).json();
    told["urgent"].as_array().unwrap().clone()
}

#[test]
fn the_step_that_is_told_after_a_command_is_the_first_that_status_proposes() {
    let table = Table::with_case("family");
    let told = table.does(&["circle", "add", "Oma Proef", "--handle", "oma"]);
    let first = urgent(&table);
    let first = first.iter().find(|it| it["step"].is_string()).unwrap();
    let command = first["command"].as_str().unwrap();
    assert!(command.starts_with("ekc contact "), "{command}");
    assert!(told.err.contains(&format!("→ {command}")), "{}", told.err);
    let told = table.does(&["circle", "add", "Oom Proef", "--json"]);
    assert_eq!(told.json()["next"], command);
}

#[test]
fn no_step_is_told_with_a_mark_of_the_program_in_it() {
    for table in [Table::ready("family"), family(), street()] {
        let told = table.does(&["status", "--json"]).out;
        assert!(!told.contains('@'), "{told}");
    }
}

#[test]
fn haste_is_measured_from_today() {
    let mut table = family();
    table.does(&[
        "edit-case",
        "--needed-by",
        "di 10 mrt",
        "--court",
        "vr 13 mrt",
    ]);
    let is_first = |table: &Table, what: &str| {
        let first = urgent(table);
        first.iter().any(|it| it["due"]["what"] == what)
    };
    assert!(!is_first(&table, "needed-by"), "eight days is no haste");
    table.on(2026, 3, 5);
    let needed = urgent(&table)[0]["due"].clone();
    assert_eq!(needed["what"], "needed-by");
    assert_eq!(needed["days_left"], 5);
    let status = table.does(&["status"]).out;
    assert!(
        status.contains("het plan moet er zijn · nog 5 dagen"),
        "{status}"
    );
    assert!(!is_first(&table, "court"));
    table.on(2026, 3, 6);
    assert!(is_first(&table, "court"), "a week before");
}

#[test]
fn a_plan_that_is_needed_in_eight_days_asks_for_a_talk_within_two() {
    let table = Table::new();
    table.does(&[
        "new-case",
        "--variant",
        "familie",
        "--applicant",
        "hoofdpersoon",
        "--main-person",
        "Roos Veldkamp",
        "--reason",
        "schulden",
        "--coordinator",
        COORDINATOR,
        "--independent",
        "--handle",
        "proef",
    ]);
    assert_eq!(due(&table, "first-contact"), ["2026-03-05"]);
    table.does(&["edit-case", "--court", "di 10 mrt"]);
    assert_eq!(due(&table, "first-contact"), ["2026-03-04"]);
}

#[test]
fn the_week_for_a_personal_plan_is_told_while_it_lasts_and_when_it_is_over() {
    let mut table = family();
    table.on(2026, 3, 4);
    does_and_tells(
        &table,
        &["edit-case", "--wmo-reported", "wo 4 mrt"],
        "client-support",
    );
    let term = |table: &Table, what: &str| {
        let told = table.does(&["due", "--within", "60d", "--json"]).json();
        let all = told["due"].as_array().unwrap().clone();
        all.into_iter().find(|it| it["what"] == what)
    };
    let week = term(&table, "wmo-plan").unwrap();
    assert_eq!(week["on"], "2026-03-11");
    assert_eq!(
        week["command"], "ekc conference set",
        "a plan is recorded after its conference, never before"
    );
    table.on(2026, 3, 12);
    assert_eq!(term(&table, "wmo-plan").unwrap()["late"], false);
    let told = table.does(&["due", "--within", "60d"]).out;
    assert!(told.contains("1 dag voorbij"), "{told}");
    table.on(2026, 4, 16);
    assert!(term(&table, "wmo-plan").is_none());
    assert_eq!(term(&table, "wmo-inquiry").unwrap()["late"], false);
}

#[test]
fn who_was_passed_over_is_told_with_why() {
    let table = family();
    table.does(&[
        "circle",
        "apart",
        "Roos",
        "broer-1",
        "--order",
        "contactverbod",
    ]);
    table.does(&["circle", "leave-alone", "buurman-1"]);
    let ran = table.does(&["invite", "--all", "--explained", "vandaag", "--json"]);
    let told = ran.json();
    assert_eq!(told["did"]["args"]["people"], "zus-1");
    let over = told["findings"].as_array().unwrap().clone();
    let over = over.iter().find(|it| it["code"] == "passed-over").unwrap();
    let text = over["text"].as_str().unwrap();
    assert!(
        text.contains("broer-1 (blijft apart van iemand die komt)"),
        "{text}"
    );
    assert!(text.contains("buurman-1 (met rust gelaten)"), "{text}");
    let refused = table.refuses(&["invite", "--all"], 6, "nobody-to-invite");
    let what = refused.failure()["what"].as_str().unwrap().to_owned();
    assert!(
        what.contains("broer-1") && what.contains("buurman-1"),
        "{what}"
    );
    assert!(!what.contains("zus-1"), "she was invited: {what}");
}

#[test]
fn a_number_that_is_announced_is_the_number_that_is_shown() {
    let mut table = family();
    for name in ["Ilse Maas", "Guus Maas"] {
        table.does(&["circle", "add", name, "--role", "hoofdpersoon"]);
        table.does(&["consent", name, "yes"]);
    }
    table.does(&[
        "edit-case",
        "--needed-by",
        "di 31 mrt",
        "--court",
        "wo 1 apr",
    ]);
    for [one, other] in [["1", "2"], ["1", "3"], ["2", "3"]] {
        let handle = |nth: &str| format!("hoofdpersoon-{nth}");
        table.does(&[
            "circle",
            "apart",
            &handle(one),
            &handle(other),
            "--order",
            "contactverbod",
            "--until",
            "vr 27 mrt",
        ]);
    }
    // On a wide screen no line is broken, so that each can be counted.
    for screen in [None, Some(200)] {
        table.screen = screen;
        let shown = table.does(&["status"]).out;
        let lines: Vec<&str> = shown.lines().collect();
        for heading in ["Nu eerst", "Op de kalender"] {
            let at = lines.iter().position(|it| it.starts_with(heading)).unwrap();
            let of = numbers(lines[at]);
            if lines[at].contains("staan nog") {
                continue;
            }
            let below = lines[at + 1..]
                .iter()
                .take_while(|it| it.starts_with("  "))
                .filter(|it| !it.starts_with("    "))
                .count();
            let said = if of.len() == 2 { of[0] } else { below };
            assert_eq!(said, below, "{heading} {screen:?}\n{shown}");
        }
    }
}

#[test]
fn who_must_say_whether_the_plan_meets_a_requirement_is_asked_to_come() {
    let table = invited();
    table.does(&["edit-case", "--safety"]);
    for words in ["Elke avond is de kassa leeg.", "De huur is betaald."] {
        table.does(&["requirement", words, "--set-by", "bewindvoerder-1"]);
    }
    let told = step(&table, "requirement-told");
    assert_eq!(told["command"], "ekc requirement --told 1,2 --to-all");
    let untold = |table: &Table| {
        let first = urgent(table);
        let is_it = |it: &&Value| it["finding"]["code"] == "requirement-untold";
        first.iter().filter(is_it).count()
    };
    assert_eq!(untold(&table), 0, "one thing is said once");
    table.does(&["requirement", "--told", "1,2", "--to-all"]);
    let ask = step(&table, "verdict-giver");
    assert_eq!(ask["standing"], "missing");
    assert_eq!(ask["command"], "ekc invite bewindvoerder-1");
    table.does(&["invite", "bewindvoerder-1"]);
    assert_eq!(step(&table, "verdict-giver")["standing"], "done");
    let answers = step(&table, "answers");
    assert_eq!(answers["command"], "ekc answer bewindvoerder-1");
    table.does(&["answer", "bewindvoerder-1", "ja"]);
    assert_eq!(step(&table, "answers")["standing"], "done");
}

#[test]
fn requirements_that_the_same_people_do_not_know_are_one_thing() {
    let table = invited();
    for words in ["Elke avond is de kassa leeg.", "De huur is betaald."] {
        table.does(&["requirement", words, "--set-by", "bewindvoerder-1"]);
    }
    let shown = table.does(&["check", "proef"]).out;
    let lines: Vec<&str> = shown.lines().filter(|it| it.contains("(R7)")).collect();
    assert_eq!(lines.len(), 1, "{shown}");
    assert!(lines[0].contains("minimumeis 1, 2"), "{shown}");
    assert!(
        shown.contains("ekc requirement --told 1,2 --to-all"),
        "{shown}"
    );
    table.refuses(
        &["requirement", "--told", "1,3", "--to-all"],
        3,
        "requirement-unknown",
    );
    table.does(&["requirement", "--told", "1,2", "--to-all"]);
    table.refuses(&["requirement", "--told", "1,2", "--to-all"], 6, "all-know");
}

#[test]
fn who_is_sent_by_a_professional_hears_beforehand_that_it_is_no_duty() {
    let table = Table::new();
    table.does(&[
        "new-case",
        "--variant",
        "familie",
        "--applicant",
        "beroepskracht",
        "--applied-by",
        "Hanneke Prins; bewindvoering",
        "--main-person",
        "Roos Veldkamp",
        "--reason",
        "wonen",
        "--coordinator",
        COORDINATOR,
        "--independent",
        "--handle",
        "proef",
    ]);
    assert!(is_found(&table, "no-ticket"), "without a legal frame too");
    table.does(&["consent", "Roos", "yes"]);
    assert!(!is_found(&table, "no-ticket"), "Roos knows, and said yes");
}

#[test]
fn on_the_day_of_the_call_it_is_today() {
    let mut table = with_a_plan();
    table.does(&["plan", "share", "--all"]);
    let why = |table: &Table| step(table, "call")["why"].as_str().unwrap().to_owned();
    table.on(2026, 4, 18);
    assert!(why(&table).contains("Dat is vandaag"), "{}", why(&table));
    table.on(2026, 4, 19);
    assert!(
        why(&table).contains("Dat was op za 18 april"),
        "{}",
        why(&table)
    );
}

#[test]
fn who_never_answered_is_let_be() {
    let table = family();
    table.does(&["invite", "broer-1", "--how", "brief"]);
    assert!(is_found(&table, "not-explained"));
    table.does(&["answer", "broer-1", "geen-reactie"]);
    assert!(!is_found(&table, "not-explained"));
    let about = step(&table, "explanation");
    assert_ne!(
        about["command"],
        "ekc invite broer-1 --explain-only --explained DATUM"
    );
}

#[test]
fn what_is_good_to_know_of_a_plan_is_told_while_it_can_be_otherwise() {
    let mut table = invited();
    held(&mut table);
    table.does(&[
        "record-plan",
        "--agreement",
        "zus-1; zet de boeken klaar; elke zondag",
        "--evaluation",
        "za 16 mei",
    ]);
    let good_to_know = ["nobody-convenes", "no-place-to-look-back"];
    assert!(is_found(&table, "nobody-looks"));
    table.does(&["plan", "agree"]);
    assert!(!is_found(&table, "nobody-looks"), "they chose");
    assert!(good_to_know.iter().all(|it| is_found(&table, it)));
    table.does(&["plan", "share", "--all"]);
    assert!(good_to_know.iter().all(|it| !is_found(&table, it)));
}

#[test]
fn in_a_street_nobody_is_told_of_a_rule_that_does_not_hold_there() {
    let table = street();
    table.does(&["circle", "edit", "bewoner-1", "--role", "beroepskracht"]);
    let circle = step(&table, "circle");
    assert_eq!(circle["standing"], "missing");
    let why = circle["why"].as_str().unwrap();
    assert!(!why.contains("R9"), "{why}");
}

#[test]
fn on_a_screen_a_name_stands_beside_each_handle_and_elsewhere_none_does() {
    let mut table = family();
    for command in ["status", "check"] {
        let told = table.does(&[command]).out;
        assert!(!told.contains("(Mirthe)"), "{told}");
    }
    table.does(&["consent", "Roos", "--withdraw"]);
    assert!(!table.does(&["status"]).out.contains("(Roos)"));
    table.screen = Some(80);
    let told = flat(&table.does(&["status"]).out);
    assert!(told.contains("hoofdpersoon-1 (Roos)"), "{told}");
    // What is copied from the screen keeps to the handle.
    assert!(
        !told.contains("ekc consent hoofdpersoon-1 (Roos)"),
        "{told}"
    );
    let json = table.does(&["status", "--json"]).out;
    assert!(!json.contains("(Roos)"), "{json}");
}

#[test]
fn a_step_that_cannot_be_left_out_is_answered_with_the_words_for_those_that_can() {
    let table = family();
    let waive = ["waive", "nabellen", "--reason", "geen tijd"];
    let refused = table.refuses(&waive, 3, "step-unknown").failure();
    let now = refused["now"].as_str().unwrap();
    assert!(now.contains("dag en plek"), "{now}");
    assert!(!now.contains("date-and-place"), "{now}");
    // Each word in the help is one of the language too.
    let help = table.does(&["new-case", "--help"]).out;
    for word in ["TELEFOON", "REGIO", "<ja|nee>"] {
        assert!(help.contains(word), "{word}: {help}");
    }
    for word in ["PHONE", "REGION", "yes|no"] {
        assert!(!help.contains(word), "{word}: {help}");
    }
}

#[test]
fn a_letter_is_no_talk_and_the_first_contact_stays_to_be_made() {
    let table = Table::with_case("family");
    let contact = ["contact", "ada", "--way"];
    let ran = table.does(&[&contact[..], &["brief"]].concat());
    assert!(ran.out.contains("Geschreven aan"), "{}", ran.out);
    assert_eq!(step(&table, "first-contact")["standing"], "missing");
    let ran = table.does(&[&contact[..], &["telefoon"]].concat());
    assert!(ran.out.contains("Gesproken met"), "{}", ran.out);
    assert_eq!(step(&table, "first-contact")["standing"], "done");
}

#[test]
fn the_same_reason_is_not_added_once_more() {
    let table = family();
    table.refuses(&["edit-case", "--reason", "schulden"], 6, "nothing-changed");
    table.does(&["edit-case", "--reason", "wonen", "--reason", "wonen"]);
    assert_eq!(table.case("proef").reasons.len(), 2);
}
