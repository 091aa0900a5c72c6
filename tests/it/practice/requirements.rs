//! Minimum requirements and conditions: when they speak, and what becomes of their words.

use super::{
    after_harm, day, does_and_tells, family, flat, invited, is_found, on_screen, parts,
    refuses_paper, step,
};
use crate::desk::Table;

/// Safety is at stake, and the guardian says what is needed at least.
fn require(table: &Table, words: &str, more: &[&str]) {
    table.does(&["edit-case", "--safety"]);
    let set = ["requirement", words, "--set-by", "bewindvoerder-1"];
    table.does(&[&set[..], more].concat());
}

/// A day without a word on what happens when no plan comes.
const SILENT_DAY: [&str; 7] = [
    "conference",
    "set",
    "--date",
    "za 21 mrt",
    "--place",
    "De Zwaan",
    "--time=13:00",
];

/// The circle is asked, and everyone of it says yes.
fn invite(table: &Table) {
    let invite = ["invite", "zus-1", "broer-1", "buurman-1"];
    let explained = ["--explained", "vandaag", "--explained-how", "bezoek"];
    table.does(&[&invite[..], &explained].concat());
    table.does(&["answer", "zus-1,broer-1,buurman-1", "ja"]);
}

fn tell_everyone(table: &Table, number: &str) {
    table.does(&["requirement", "--told", number, "--to-all"]);
}

#[test]
fn without_a_requirement_nobody_is_invited_while_safety_is_at_stake() {
    let table = family();
    table.does(&["edit-case", "--safety"]);
    does_and_tells(&table, &SILENT_DAY, "requirement-missing");
    let invite = ["invite", "zus-1", "--explained", "vandaag"];
    table.refuses(&invite, 4, "invited-without-requirement");
    let because = ["--because", "de beroepskracht is ziek"];
    does_and_tells(&table, &[&invite[..], &because].concat(), "passed");
    // The reason that was given covers the next invitation to this conference.
    table.does(&["invite", "broer-1", "--explained", "vandaag"]);
    let table = family();
    require(&table, "Elke avond is de kassa leeg.", &[]);
    table.does(&invite);
}

#[test]
fn what_happens_without_a_plan_is_asked_before_the_invitations_and_carried_on() {
    let table = family();
    does_and_tells(&table, &SILENT_DAY, "no-route-told");
    let invite = ["invite", "zus-1", "--explained", "vandaag"];
    does_and_tells(&table, &invite, "no-route-told");
    assert!(is_found(&table, "no-route-told"));
    table.does(&[
        "conference",
        "set",
        "--if-no-plan",
        "Dan gaat het zoals nu.",
    ]);
    assert!(!is_found(&table, "no-route-told"));
    // And at the next conference it stands.
    let mut table = invited();
    table.on(2026, 3, 21);
    table.does(&["conference", "arrive", "--all"]);
    let end = ["conference", "end", "geen-plan", "--at", "17:00"];
    table.does(&[&end[..], &["--reason", "tijd te kort"]].concat());
    does_and_tells(&table, &["conference", "new"], "no-plan-carried-on");
    let set = [
        "conference",
        "set",
        "--date",
        "za 4 apr",
        "--place",
        "De Zwaan",
    ];
    let told = table.does(&[&set[..], &["--json"]].concat());
    assert!(!told.out.contains("no-route-told"), "{}", told.out);
    let carried_on = table.case("proef").conferences[1].if_no_plan.clone();
    assert_eq!(carried_on.unwrap().as_str(), "Dan gaat het zoals nu.");
}

#[test]
fn an_answer_that_some_may_have_is_to_be_shared_from_the_day_it_came_in() {
    let mut table = invited();
    let ask = ["inform", "ask", "Wat zegt de verhuurder?", "--wanted-by"];
    table.does(&[&ask[..], &["zus-1", "--of", "bewindvoerder-1"]].concat());
    table.on(2026, 3, 10);
    assert!(!is_found(&table, "information-unshared"));
    let receive = ["inform", "receive", "1", "--answer", "Hij wacht tot mei."];
    does_and_tells(&table, &receive, "information-unshared");
    assert!(is_found(&table, "information-unshared"));
    table.does(&["inform", "share", "1"]);
    assert!(!is_found(&table, "information-unshared"));
}

#[test]
fn a_condition_until_the_day_is_told_to_everyone_and_asks_nothing_of_the_plan() {
    let mut table = family();
    day(&table);
    let words = "Tot de dag staat de kassa bij Dirk.";
    require(&table, words, &["--until-the-day"]);
    invite(&table);
    assert!(
        is_found(&table, "requirement-untold"),
        "R7 holds for it too"
    );
    tell_everyone(&table, "1");
    assert!(!is_found(&table, "requirement-untold"));
    let programme = on_screen(&table, &["programma"]);
    assert!(programme.contains(words), "{programme}");
    assert!(programme.contains("Tot de dag van de conferentie geldt"));
    let shown = table.does(&["show"]).out;
    assert!(
        shown.contains("Voorwaarde 1, tot de conferentie"),
        "{shown}"
    );
    table.on(2026, 3, 21);
    table.does(&["conference", "arrive", "--all"]);
    parts(&table);
    let record = [
        "record-plan",
        "--agreement",
        "zus-1; zet de boeken klaar; elke zondag",
    ];
    let record = [&record[..], &super::LOOKING_BACK].concat();
    does_and_tells(&table, &record, "only-conditions");
    table.does(&["plan", "agree"]);
    assert!(!is_found(&table, "requirement-unanswered"));
    let plan = on_screen(&table, &["plan", "--for", "Roos"]);
    assert!(!plan.contains(words), "it ended with the day: {plan}");
    assert_eq!(step(&table, "verdict")["standing"], "not-needed");
}

#[test]
fn a_requirement_gets_other_words_and_the_old_ones_are_kept() {
    let table = family();
    require(
        &table,
        "Elke avond is de kassa leeg.",
        &["--why", "Er is ingebroken."],
    );
    day(&table);
    invite(&table);
    tell_everyone(&table, "1");
    let other = ["requirement", "Elke avond is de kluis dicht."];
    table.does(&[&other[..], &["--correct", "1"]].concat());
    let rows = table.case("proef").requirements;
    assert_eq!((rows[1].number, rows[1].replaces), (2, Some(1)));
    assert_eq!(rows[1].set_by, rows[0].set_by);
    assert_eq!(rows[1].why, rows[0].why);
    assert_eq!(rows[0].words.as_str(), "Elke avond is de kassa leeg.");
    assert!(rows[0].withdrawn_on.is_some());
    // Other words are told anew, and only they stand on paper.
    assert!(is_found(&table, "requirement-untold"));
    tell_everyone(&table, "2");
    let programme = on_screen(&table, &["programma"]);
    assert!(
        programme.contains("kluis") && !programme.contains("kassa"),
        "{programme}"
    );
    let log = table.does(&["log"]).out;
    assert!(log.contains("komt in de plaats van 1"), "{log}");
    let again = ["requirement", "Iets anders.", "--correct", "1"];
    table.refuses(&again, 3, "requirement-ended");
    // It was there, and that is what is said; another was never there.
    let tell = |number: &'static str| ["requirement", "--told", number, "--to-all"];
    table.refuses(&tell("1,2"), 3, "requirement-ended");
    table.refuses(&tell("7"), 3, "requirement-unknown");
    // It is one step, which can be taken back.
    let table = family();
    require(&table, "Elke avond is de kassa leeg.", &[]);
    table.does(&[&other[..], &["--correct", "1"]].concat());
    table.does(&["undo"]);
    let rows = table.case("proef").requirements;
    assert_eq!((rows.len(), rows[0].withdrawn_on), (1, None));
}

#[test]
fn a_requirement_is_withdrawn_whatever_follows_from_it() {
    let table = family();
    require(&table, "Elke avond is de kassa leeg.", &[]);
    day(&table);
    invite(&table);
    let withdraw = ["requirement", "--withdraw", "1"];
    // It is written down, and what is missing now is told.
    does_and_tells(&table, &withdraw, "requirement-missing");
    let shown = table.does(&["show"]).out;
    assert!(shown.contains("Minimumeis 1 geldt niet meer"), "{shown}");
    let programme = on_screen(&table, &["programma"]);
    assert!(!programme.contains("kassa"), "{programme}");
    table.refuses(&withdraw, 3, "requirement-ended");
    table.refuses(
        &["requirement", "--withdraw", "1", "--told", "1"],
        2,
        "one-way-only",
    );
    let early = ["requirement", "--withdraw", "2", "--on", "zo 1 mrt"];
    let more = [
        "requirement",
        "De kluis is dicht.",
        "--set-by",
        "bewindvoerder-1",
    ];
    table.does(&more);
    table.refuses(&early, 5, "date-before-application");
}

/// A lender may never be approached, and a requirement names him.
fn with_a_forbidden_name() -> Table {
    let table = family();
    day(&table);
    let never = ["circle", "leave-alone", "--name", "Karel Vos", "--never"];
    table.does(&[&never[..], &["--relation", "geldschieter"]].concat());
    table.does(&["edit-case", "--safety"]);
    let set = ["requirement", "Niemand leent nog geld van Karel Vos."];
    let set = [&set[..], &["--set-by", "bewindvoerder-1"]].concat();
    does_and_tells(&table, &set, "text-tells");
    invite(&table);
    table
}

#[test]
fn words_that_everyone_was_told_by_rule_hold_back_no_paper() {
    let table = with_a_forbidden_name();
    let refused = refuses_paper(&table, "programma", "zus-1", 8, "paper-tells");
    let failure = refused.failure();
    let what = failure["what"].as_str().unwrap();
    assert!(what.contains("minimumeis 1"), "which text: {what}");
    let why = failure["why"].as_str().unwrap();
    assert!(why.contains("nooit contact"), "and why: {why}");
    tell_everyone(&table, "1");
    assert!(!is_found(&table, "text-tells"));
    for paper in ["programma", "bevestiging", "informatiebundel"] {
        let made = on_screen(&table, &[paper, "--for", "Roos"]);
        assert!(made.contains("Karel Vos"), "{paper}: {made}");
    }
    // For everyone alike too.
    assert!(on_screen(&table, &["programma"]).contains("Karel Vos"));
    // Somebody who comes later is told first.
    table.does(&["circle", "add", "Nel Smit", "--relation", "tante"]);
    table.does(&["invite", "tante-1", "--explained", "vandaag"]);
    table.does(&["answer", "tante-1", "ja"]);
    refuses_paper(&table, "programma", "tante-1", 8, "paper-tells");
}

#[test]
fn what_nobody_was_told_by_rule_stays_inside_and_one_reason_covers_its_readers() {
    let table = with_a_forbidden_name();
    tell_everyone(&table, "1");
    let ask = ["inform", "ask", "Wat is er geleend?", "--wanted-by", "Roos"];
    table.does(&[&ask[..], &["--of", "bewindvoerder-1"]].concat());
    let answer = ["inform", "receive", "1", "--answer"];
    let answer = [&answer[..], &["Karel Vos leende 300 euro."]].concat();
    does_and_tells(&table, &answer, "text-tells");
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().display().to_string();
    let pack = [
        "print",
        "informatiebundel",
        "--all",
        "--as",
        "txt",
        "--to",
        &to,
    ];
    table.refuses(&pack, 8, "paper-tells");
    let because = ["--because", "Roos wil dat ieder het weet"];
    table.does(&[&pack[..], &because].concat());
    let made: Vec<String> = std::fs::read_dir(folder.path())
        .unwrap()
        .map(|it| flat(&std::fs::read_to_string(it.unwrap().path()).unwrap()))
        .collect();
    assert!(made.len() > 1, "one reason, for each who reads it");
    assert!(made.iter().all(|it| it.contains("300 euro")));
    let kept = table.case("proef").deviations;
    let about = |nth: usize| kept[nth].about.as_ref().unwrap().as_str();
    assert_eq!((kept.len(), about(0)), (1, "answer 1 geldschieter-1"));
    // And it holds for that text from then on.
    assert!(on_screen(&table, &["informatiebundel"]).contains("300 euro"));
}

#[test]
fn a_text_with_the_names_of_two_sides_is_remarked_on_when_it_is_recorded() {
    let table = after_harm();
    day(&table);
    let add = ["circle", "add", "Tjitske Dam", "--role", "beroepskracht"];
    let side = ["--relation", "boswachter", "--side", "geen"];
    table.does(&[&add[..], &side].concat());
    table.does(&["edit-case", "--safety"]);
    let words = "Bas en Rik zijn nooit samen op het pad.";
    let set = ["requirement", words, "--set-by", "Tjitske"];
    does_and_tells(&table, &set, "text-tells");
    refuses_paper(&table, "bevestiging", "Bas", 8, "paper-tells");
    let other = ["requirement", "Niemand is samen met de ander op het pad."];
    table.does(&[&other[..], &["--correct", "1"]].concat());
    assert!(!is_found(&table, "text-tells"));
    assert!(on_screen(&table, &["bevestiging", "--for", "Bas"]).contains("op het pad"));
}

#[test]
fn a_second_part_for_who_may_never_be_approached_is_told_too() {
    let table = with_a_forbidden_name();
    let part = "forbidden-has-a-part";
    does_and_tells(&table, &["answer", "geldschieter-1", "ja"], part);
    let authority = [
        "circle",
        "authority",
        "zus-1",
        "--held-by",
        "geldschieter-1",
    ];
    does_and_tells(&table, &authority, part);
    let authority = [
        "circle",
        "authority",
        "broer-1",
        "--held-by",
        "geldschieter-1",
    ];
    does_and_tells(&table, &authority, part);
    let view = [
        "inform",
        "view",
        "zus-1",
        "--words",
        "Rustig aan.",
        "--brought-by",
    ];
    does_and_tells(&table, &[&view[..], &["geldschieter-1"]].concat(), part);
}

#[test]
fn that_no_requirement_is_needed_is_kept_with_its_day() {
    let table = family();
    let code = "safety-and-no-requirement";
    let looked = ["edit-case", "--no-requirement", "vandaag"];
    let ran = table.does(&[&looked[..], &["--json"]].concat()).json();
    let told = ran["findings"].as_array().unwrap();
    assert!(told.iter().all(|it| it["code"] != code));
    let shown = table.does(&["show"]).out;
    assert!(
        shown.contains("Minimumeis niet van toepassing, nagegaan op: ma 2 maart 2026"),
        "{shown}"
    );
    table.does(&["edit-case", "--no-requirement", "-"]);
    table.does(&["edit-case", "--safety"]);
    does_and_tells(&table, &looked, code);
}
