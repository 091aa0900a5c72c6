//! The two long forms at a terminal: the plan of the circle, and the calls after four weeks.

use super::{LOOKING_BACK, day, held, invited, of_two, parts, plan, safe, three_say_yes};
use crate::desk::Table;
use ekc::domain::Case;
use ekc::domain::circle::Role;
use ekc::domain::followup::Progress;

/// An agreement as it is typed. The words of the circle, a rhythm, and who looks whether it happens
/// are asked when its number is typed.
fn row<'a>(what: &'a str, who: &'a str, when: &'a str) -> [&'a str; 3] {
    [what, who, when]
}

fn three() -> Vec<&'static str> {
    [
        row("elke week bellen", "zus-1", "elke zondag"),
        row("samen koken", "broer-1", "elke dinsdag"),
        row("de stoep vegen", "buurman-1", "elke vrijdag"),
    ]
    .concat()
}

/// Behind the agreements nothing more: no words of the circle, no what if, no evaluation, and
/// nobody who calls the circle together.
const REST: [&str; 4] = [""; 4];

/// The day was held, and the plan is to be recorded.
fn after_the_day() -> Table {
    let mut table = invited();
    held(&mut table);
    table
}

/// What was agreed, in its order.
fn agreed(case: &Case) -> Vec<&str> {
    case.agreements.iter().map(|it| it.what.as_str()).collect()
}

/// Record a plan by these answers. Gives what was seen.
fn record(table: &Table, answers: &[&[&str]]) -> String {
    let answers = answers.concat();
    let (ran, seen) = table.answer_seeing(&["record-plan"], &answers);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    seen
}

#[test]
fn agreements_are_changed_taken_away_and_put_in_another_order_while_the_list_is_made() {
    let table = after_the_day();
    let change = ["2", "samen eten", "", "", "", "", ""];
    let order = ["weg 1", "9", "2 naar 1", ""];
    let seen = record(&table, &[&three(), &change, &order, &REST]);
    let case = table.case("proef");
    assert_eq!(agreed(&case), ["de stoep vegen", "samen eten"], "{seen}");
    let owners: Vec<(u32, &str)> = case
        .owners
        .iter()
        .map(|it| (it.agreement, it.person.as_str()))
        .collect();
    assert_eq!(owners, [(1, "buurman-1"), (2, "broer-1")]);
    for said in [
        "Tot nu toe:",
        "\"weg 2\" haalt regel 2 weg",
        "1. elke week bellen",
        "Mirthe",
        "Nummer 9 staat er niet bij",
    ] {
        assert!(seen.contains(said), "{said}\n{seen}");
    }
}

#[test]
fn the_list_is_changed_by_english_words_too() {
    let mut table = after_the_day();
    table.lang = "en";
    let order = ["drop 3", "2 to 1", ""];
    let seen = record(&table, &[&three(), &order, &REST]);
    let case = table.case("proef");
    assert_eq!(agreed(&case), ["samen koken", "elke week bellen"], "{seen}");
}

#[test]
fn an_agreement_that_is_looked_at_again_leads_back_to_the_list() {
    let table = after_the_day();
    // Back at its first question, taken away there, and kept as it was.
    let again = ["1", ":terug", "2", "-", "1", "", "", "", "", "", "", ""];
    let seen = record(&table, &[&three(), &again, &REST]);
    let case = table.case("proef");
    assert_eq!(agreed(&case), ["elke week bellen", "de stoep vegen"]);
    assert_eq!(case.owners.len(), 2, "{seen}");
}

#[test]
fn a_plan_without_an_agreement_is_not_closed_by_one_enter_too_many() {
    let table = after_the_day();
    let one = row("elke week bellen", "zus-1", "elke zondag");
    let seen = record(&table, &[&[""], &one, &[""], &REST]);
    assert!(seen.contains("Hier is een antwoord nodig"), "{seen}");
    assert_eq!(agreed(&table.case("proef")), ["elke week bellen"]);
}

#[test]
fn each_line_of_a_paste_is_an_agreement_that_is_seen_before_the_rest_of_it_is_asked() {
    let table = after_the_day();
    let pasted = "- Mirthe belt elke zondag\n2. Joris kookt\n\nDirk veegt de stoep";
    let taken = ["zus-1", "elke zondag"];
    let changed = [
        ":terug",
        "Joris kookt op dinsdag",
        "broer-1",
        "elke dinsdag",
    ];
    let gone = [":terug", "-", ""];
    let answers: [&[&str]; 5] = [&[pasted, "ja"], &taken, &changed, &gone, &REST];
    let seen = record(&table, &answers);
    assert!(seen.contains("U gaf 3 regels tegelijk"), "{seen}");
    // Each stands above its questions, and is not asked again of who agreed to the lines.
    for line in ["1. Mirthe belt", "2. Joris kookt", "3. Dirk veegt"] {
        assert!(seen.contains(line), "{line}\n{seen}");
    }
    assert!(!seen.contains("(nu: Mirthe belt"), "{seen}");
    let last = "(nu: Dirk veegt de stoep; Enter laat dit staan, - haalt het weg)";
    assert!(seen.contains(last), "{seen}");
    assert_eq!(
        agreed(&table.case("proef")),
        ["Mirthe belt elke zondag", "Joris kookt op dinsdag"]
    );
}

#[test]
fn a_paste_may_be_one_agreement_and_who_goes_back_is_asked_again() {
    let table = after_the_day();
    let pasted = "Mirthe belt\nelke zondag";
    let one = [pasted, ":terug", pasted, "nee", "zus-1", "elke zondag"];
    record(&table, &[&one, &[""], &REST]);
    assert_eq!(agreed(&table.case("proef")), ["Mirthe belt elke zondag"]);
}

#[test]
fn which_agreement_answers_a_minimum_requirement_is_asked_behind_the_list_and_moves_with_it() {
    let mut table = safe();
    held(&mut table);
    let two = [
        row("elke week bellen", "zus-1", "elke zondag"),
        row("de kassa legen", "buurman-1", "elke avond"),
    ]
    .concat();
    // Two is right; then back over the requirement to the list, where the second becomes the first.
    let back = ["", "1, 9", "2", ":terug", ":terug", "2 naar 1", "", ""];
    let seen = record(&table, &[&two, &back, &REST]);
    assert!(seen.contains("Elke avond is de kassa leeg."), "{seen}");
    assert!(seen.contains("Nummer 9 staat er niet bij"), "{seen}");
    let case = table.case("proef");
    assert_eq!(agreed(&case), ["de kassa legen", "elke week bellen"]);
    let answers: Vec<(u32, u32)> = case
        .requirement_answers
        .iter()
        .map(|it| (it.requirement, it.agreement))
        .collect();
    assert_eq!(answers, [(1, 1)], "{seen}");
}

/// A plan with an agreement for one day that is behind us, four weeks later.
fn four_weeks_later() -> Table {
    let mut table = after_the_day();
    let agreements = [
        "record-plan",
        "--agreement",
        "zus-1; zet de boeken klaar; za 28 maart",
        "--agreement",
        "buurman-1; veegt de stoep; elke vrijdag",
    ];
    table.does(&[&agreements[..], &LOOKING_BACK].concat());
    table.on(2026, 4, 18);
    table
}

/// What was told at the calls: of which agreement, how it stands, and in which words.
fn told(table: &Table) -> Vec<(u32, Progress, Option<String>)> {
    let case = table.case("proef");
    let all = case.agreement_progress.iter();
    all.map(|it| {
        (
            it.agreement,
            it.progress,
            it.note.as_ref().map(ToString::to_string),
        )
    })
    .collect()
}

#[test]
fn at_a_call_each_agreement_stands_on_the_screen_and_what_was_not_asked_is_not_recorded() {
    let table = four_weeks_later();
    let answers = ["Roos", "deels", "Nog niet alles.", "overslaan", "", ""];
    let (ran, seen) = table.answer_seeing(&["followup", "call"], &answers);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    for said in [
        "1. zet de boeken klaar",
        "Mirthe",
        "za 28 maart",
        "De dag van deze afspraak is voorbij (za 28 maart 2026).",
        "2. veegt de stoep",
        "elke vrijdag",
    ] {
        assert!(seen.contains(said), "{said}\n{seen}");
    }
    let note = Some("Nog niet alles.".to_owned());
    assert_eq!(told(&table), [(1, Progress::Partly, note)]);
    let case = table.case("proef");
    let teller = case.agreement_progress[0].told_by.as_ref().unwrap();
    assert_eq!(teller.as_str(), "hoofdpersoon-1");
    // The next time it is said what was told.
    let (_, seen) = table.answer_seeing(&["followup", "progress"], &[":stop"]);
    assert!(
        seen.contains("Het laatst verteld: deels uitgevoerd"),
        "{seen}"
    );
}

#[test]
fn at_a_call_one_can_go_back_to_the_agreement_before() {
    let table = four_weeks_later();
    let first = ["Roos", "loopt", ":terug", "deels", "Stroef.", "loopt"];
    let back = [":terug", ":terug", "Heel stroef.", "nog-niet", "", ""];
    let answers = [&first[..], &back].concat();
    let (ran, seen) = table.answer_seeing(&["followup", "call"], &answers);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    let note = Some("Heel stroef.".to_owned());
    let wanted = [(1, Progress::Partly, note), (2, Progress::NotYetDue, None)];
    assert_eq!(told(&table), wanted, "{seen}");
}

#[test]
fn an_agreement_is_changed_from_the_summary_of_a_call() {
    let table = four_weeks_later();
    let call = ["Roos", "loopt", "loopt", ""];
    // The third line of the summary is the second agreement.
    let change = ["3", "uitgevoerd", "Klaar.", ""];
    let answers = [&call[..], &change].concat();
    let (ran, seen) = table.answer_seeing(&["followup", "call"], &answers);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    assert!(seen.contains("1. zet de boeken klaar · loopt"), "{seen}");
    let note = Some("Klaar.".to_owned());
    let wanted = [(1, Progress::Running, None), (2, Progress::Done, note)];
    assert_eq!(told(&table), wanted, "{seen}");
}

/// Two main persons, who are both called after four weeks.
fn two_to_call() -> Table {
    let mut table = of_two();
    day(&table);
    three_say_yes(&table);
    table.on(2026, 3, 21);
    table.does(&["conference", "arrive", "--all"]);
    parts(&table);
    plan(&table);
    table.on(2026, 4, 18);
    table
}

const ROOS: [&str; 4] = ["Roos", "loopt", "loopt", ""];

#[test]
fn several_people_are_called_in_one_sitting_and_each_call_is_a_step_of_its_own() {
    let table = two_to_call();
    let ilse = [
        "hoofdpersoon-2",
        "deels",
        "Gaat stroef.",
        "overslaan",
        "",
        "",
    ];
    let answers = [&ROOS[..], &ilse].concat();
    let (ran, seen) = table.answer_seeing(&["followup", "call"], &answers);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    assert!(seen.contains("Nog niet gebeld: hoofdpersoon-1"), "{seen}");
    assert!(seen.contains("Wie is de volgende?"), "{seen}");
    let people: Vec<String> = table
        .case("proef")
        .follow_up_calls
        .iter()
        .map(|it| it.person.to_string())
        .collect();
    assert_eq!(people, ["hoofdpersoon-1", "hoofdpersoon-2"]);
    assert_eq!(told(&table).len(), 3);
    for handle in people {
        assert!(ran.out.contains(&handle), "{}", ran.out);
    }
    // One step back is the second call alone.
    table.does(&["undo"]);
    assert_eq!(table.case("proef").follow_up_calls.len(), 1);
    assert_eq!(told(&table).len(), 2);
}

#[test]
fn who_stops_halfway_through_a_sitting_has_the_calls_that_were_made() {
    let at_the_next: [&[&str]; 3] = [&["", ""], &["", ":stop"], &[""]];
    for stop in at_the_next {
        let table = two_to_call();
        let answers = [&ROOS[..], stop].concat();
        let (ran, seen) = table.answer_seeing(&["followup", "call"], &answers);
        assert_eq!(ran.code, 0, "{stop:?} {}\n{seen}", ran.err);
        assert_eq!(table.case("proef").follow_up_calls.len(), 1, "{stop:?}");
    }
    let table = two_to_call();
    let halfway = ["niemand", "2", "deels", ":stop"];
    let answers = [&ROOS[..], &halfway].concat();
    let ran = table.answer(&["followup", "call"], &answers);
    assert_eq!(ran.code, 130, "{}", ran.err);
    assert!(
        ran.err.contains("is vastgelegd; het laatste niet"),
        "{}",
        ran.err
    );
    assert_eq!(table.case("proef").follow_up_calls.len(), 1);
    assert_eq!(told(&table).len(), 2);
}

#[test]
fn who_says_whom_they_called_is_asked_about_nobody_else() {
    let table = two_to_call();
    let (ran, seen) = table.answer_seeing(&["followup", "call", "Roos"], &ROOS[1..]);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    assert!(!seen.contains("Wie is de volgende?"), "{seen}");
    let without_a_terminal = table.run(&["followup", "call"]);
    assert_eq!(without_a_terminal.code, 7, "{}", without_a_terminal.err);
    assert_eq!(table.case("proef").follow_up_calls.len(), 1);
}

#[test]
fn somebody_else_comes_into_the_case_with_the_plan_and_a_name_that_was_typed_wrong_does_not() {
    let mut table = after_the_day();
    table.screen = Some(200);
    let before = table.case("proef").people.len();
    let wrong = [
        "elke week bellen",
        "Mirhte",
        "nee",
        "Joke Bos",
        "ja",
        ":terug",
    ];
    let right = ["zus-1, Joke Bos", "ja", "collega", "kring", "elke zondag"];
    let named = [
        "samen koken",
        "iemand anders",
        "Ans Vos",
        "",
        "beroepskracht",
    ];
    let again = row("samen fietsen", "Joke Bos", "elke vrijdag");
    let answers: [&[&str]; 7] = [
        &wrong,
        &right,
        &named,
        &["elke dinsdag"],
        &again,
        &[""],
        &REST,
    ];
    let (ran, seen) = table.answer_seeing(&["record-plan"], &answers.concat());
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    assert!(seen.contains("buurman-1 (Dirk)"), "{seen}");
    assert!(seen.contains("iemand anders]"), "{seen}");
    assert!(
        seen.contains("\"Mirhte\" staat niet in deze zaak."),
        "{seen}"
    );
    // Her name stood in the summary; under which handle she is known is told back.
    assert!(ran.out.contains("(Joke)"), "told back: {}", ran.out);
    let case = table.case("proef");
    let new: Vec<(&str, Role)> = case.people[before..]
        .iter()
        .map(|it| (it.name.as_str(), it.role))
        .collect();
    let wanted = [("Joke Bos", Role::Circle), ("Ans Vos", Role::Professional)];
    assert_eq!(new, wanted, "{seen}");
    let joke = &case.people[before].handle;
    let theirs = case.owners.iter().filter(|it| it.person == *joke);
    let theirs: Vec<u32> = theirs.map(|it| it.agreement).collect();
    assert_eq!(theirs, [1, 3]);
    // One step back takes them out of the case too.
    table.does(&["undo"]);
    assert_eq!(table.case("proef").people.len(), before);
}

#[test]
fn who_stops_at_a_call_goes_on_at_the_same_agreement_another_time() {
    let table = four_weeks_later();
    let before = table.content();
    let ran = table.answer(&["followup", "call"], &["Roos", "deels", ":stop"]);
    assert_eq!(ran.code, 130, "{}", ran.err);
    assert_eq!(table.content(), before);
    let answers = ["verder", "Nog niet alles.", "overslaan", "", ""];
    let (ran, seen) = table.answer_seeing(&["followup", "call"], &answers);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    let note = Some("Nog niet alles.".to_owned());
    assert_eq!(told(&table), [(1, Progress::Partly, note)], "{seen}");
}

#[test]
fn who_stops_in_a_pasted_list_or_beside_somebody_new_has_all_of_it_another_time() {
    let table = after_the_day();
    let stopped = |answers: &[&str]| {
        let ran = table.answer(&["record-plan"], answers);
        assert_eq!(ran.code, 130, "{}", ran.err);
    };
    let pasted = "Mirthe belt elke zondag\nJoris kookt\nDirk veegt de stoep";
    stopped(&[pasted, "ja", "zus-1", ":stop"]);
    let first = ["verder", "elke zondag"];
    let second = ["Joke Bos", "ja", "", "kring", ":stop"];
    stopped(&[&first[..], &second].concat());
    let rest = ["elke dinsdag", ":terug", "-", ""];
    let seen = record(&table, &[&["verder"], &rest, &REST]);
    let case = table.case("proef");
    assert_eq!(agreed(&case), ["Mirthe belt elke zondag", "Joris kookt"]);
    assert!(
        case.people.iter().any(|it| it.name.as_str() == "Joke Bos"),
        "{seen}"
    );
}

#[test]
fn what_was_carried_out_is_not_asked_at_the_next_call_and_is_told_when_it_is_otherwise() {
    let table = two_to_call();
    let roos = ["Roos", "uitgevoerd", "loopt", ""];
    // The second tells of the second agreement only; from the summary the first can be told too.
    let ilse = ["hoofdpersoon-2", "loopt", ""];
    let others = ["5", "niet", "Nog niet begonnen.", "", "", ""];
    let answers = [&roos[..], &ilse, &others].concat();
    let (ran, seen) = table.answer_seeing(&["followup", "call"], &answers);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    assert!(
        seen.contains("Ook nog in te vullen: 5. andere afspraken"),
        "{seen}"
    );
    let by_ilse: Vec<(u32, Progress)> = table
        .case("proef")
        .agreement_progress
        .iter()
        .filter(|it| {
            let told_by = it.told_by.as_ref();
            told_by.is_some_and(|it| it.as_str() == "hoofdpersoon-2")
        })
        .map(|it| (it.agreement, it.progress))
        .collect();
    assert_eq!(by_ilse, [(1, Progress::Not), (2, Progress::Running)]);
}

#[test]
fn what_can_wait_of_an_agreement_is_asked_when_its_number_is_typed() {
    let table = after_the_day();
    let words = ["1", "", "", "", "Ik bel haar.", "", "broer-1"];
    let first = row("elke week bellen", "zus-1", "elke zondag");
    let seen = record(&table, &[&first, &words, &[""], &REST]);
    let case = table.case("proef");
    let agreement = case.agreements.first().unwrap();
    let checked_by = agreement.checked_by.as_ref().unwrap();
    assert_eq!(checked_by.as_str(), "broer-1", "{seen}");
    assert_eq!(agreement.words.as_ref().unwrap().as_str(), "Ik bel haar.");
}

#[test]
fn whom_the_plan_is_not_for_is_not_asked_about_its_agreements_at_a_call() {
    let table = four_weeks_later();
    let call = ["bewindvoerder-1", "", ""];
    let (ran, seen) = table.answer_seeing(&["followup", "call"], &call);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    assert!(!seen.contains("zet de boeken klaar"), "{seen}");
    assert!(
        seen.contains("Ook nog in te vullen: 4. Hoe staat het ervoor"),
        "{seen}"
    );
    assert!(told(&table).is_empty());
    // Who carries something out is.
    let call = ["buurman-1", "", "loopt", "", ""];
    let (ran, seen) = table.answer_seeing(&["followup", "call"], &call);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    assert_eq!(told(&table), [(2, Progress::Running, None)], "{seen}");
}

#[test]
fn at_the_next_agreement_the_people_are_not_listed_again_until_a_name_is_not_understood() {
    let table = after_the_day();
    let first = row("elke week bellen", "zus-1", "elke zondag");
    let second = ["samen koken", "Mirhte", "nee", "broer-1", "elke dinsdag"];
    let seen = record(&table, &[&first, &second, &[""], &REST]);
    let asked: Vec<&str> = seen
        .lines()
        .filter(|it| it.starts_with("Wie (met"))
        .collect();
    let lists: Vec<bool> = asked.iter().map(|it| it.contains("buurman-1")).collect();
    assert_eq!(lists, [true, false, true], "{seen}");
    assert!(seen.contains("[namen als hierboven"), "{seen}");
}
