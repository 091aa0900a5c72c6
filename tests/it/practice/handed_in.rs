//! The plan as a paper that the main person hands in: for the municipality or for youth care.

use super::{LOOKING_BACK, after_harm, does_and_tells, due, family, held, invited, on_screen};
use crate::desk::Table;

/// A plan in a case of this legal frame, with something of each part.
fn with_a_plan_in(frame: &str) -> Table {
    let mut table = invited();
    if frame != "geen" {
        table.does(&["edit-case", "--legal-frame", frame]);
    }
    held(&mut table);
    let plan = [
        "record-plan",
        "--words",
        "Wij laten de werkplaats niet los.",
        "--goes-well",
        "er zijn weer klanten",
        "--goal",
        "de werkplaats blijft open",
        "--agreement",
        "Roos; belt de bank; elke maandag",
        "--agreement",
        "zus-1; zet de boeken klaar; elke zondag",
        "--agreement",
        "bewindvoerder-1; betaalt de huur; elke maand",
        "--help-asked",
        "les in boekhouden; bewindvoerder-1; dan kan Roos het zelf",
    ];
    table.does(&[&plan[..], &LOOKING_BACK].concat());
    table.does(&["plan", "agree"]);
    table
}

/// A personal plan, which the municipality was told to expect.
fn for_the_municipality() -> Table {
    let table = with_a_plan_in("persoonlijk-plan");
    table.does(&["edit-case", "--wmo-reported", "do 19 mrt"]);
    table
}

const PAPER: [&str; 3] = ["persoonlijk-plan", "--for", "Roos"];

#[test]
fn a_plan_is_handed_in_only_within_the_legal_frame_of_the_case() {
    let table = with_a_plan_in("geen");
    for paper in ["persoonlijk-plan", "familiegroepsplan"] {
        table.refuses(&["print", paper], 4, "plan-of-another-frame");
    }
    let table = for_the_municipality();
    table.refuses(&["print", "familiegroepsplan"], 4, "plan-of-another-frame");
    let table = invited();
    table.does(&["edit-case", "--legal-frame", "persoonlijk-plan"]);
    table.refuses(&["print", "persoonlijk-plan"], 4, "no-plan-to-print");
}

#[test]
fn a_professional_holds_it_only_when_who_it_is_about_wants_that() {
    let table = for_the_municipality();
    let print = ["print", "persoonlijk-plan", "--for", "bewindvoerder-1"];
    let print = [&print[..], &["--as", "txt", "--to", "-"]].concat();
    table.refuses(&print, 8, "paper-without-consent");
    table.does(&["plan", "share", "bewindvoerder-1"]);
    table.refuses(&print, 8, "paper-without-consent");
    table.does(&["consent", "Roos", "yes", "--scope", "plan-delen"]);
    table.does(&print);
    table.does(&["consent", "Roos", "--withdraw", "--scope", "plan-delen"]);
    table.refuses(&print, 8, "paper-without-consent");
}

#[test]
fn it_says_who_does_what_and_by_when_it_is_handed_in() {
    let table = for_the_municipality();
    let paper = on_screen(&table, &PAPER);
    let place = |text: &str| {
        paper
            .find(text)
            .unwrap_or_else(|| panic!("{text}\n{paper}"))
    };
    let order = [
        "Roos Veldkamp",
        "donderdag 26 maart 2026",
        "Wat is nodig om de werkplaats open te houden?",
        "er zijn weer klanten",
        "de werkplaats blijft open",
        "Zelf doen",
        "belt de bank",
        "Wat de kring doet",
        "zet de boeken klaar",
        "Wat beroepskrachten doen",
        "betaalt de huur",
        "Wij laten de werkplaats niet los.",
        "les in boekhouden",
        "Waarom: dan kan Roos het zelf",
        "de huur lukt niet",
        "Handtekeningen",
    ];
    for pair in order.windows(2) {
        assert!(place(pair[0]) < place(pair[1]), "{pair:?}\n{paper}");
    }
    assert!(!paper.contains("In dit exemplaar staat niet alles"));
    // For youth care the law names no number of days; what waits for it is named.
    let table = with_a_plan_in("familiegroepsplan");
    table.does(&["edit-case", "--needed-by", "ma 6 apr"]);
    table.does(&["edit-case", "--group-plan-declined", "wo 4 mrt"]);
    let paper = on_screen(&table, &["familiegroepsplan"]);
    for said in ["6 april 2026", "4 maart 2026", "15 april 2026"] {
        assert!(paper.contains(said), "{said}\n{paper}");
    }
}

#[test]
fn what_the_people_do_not_want_to_share_does_not_stand_on_it() {
    let table = for_the_municipality();
    let without = |parts: &'static str| {
        let paper = [&PAPER[..], &["--without", parts]].concat();
        on_screen(&table, &paper)
    };
    for (part, words) in [
        ("namen", "Mirthe"),
        ("woorden", "Wij laten de werkplaats niet los."),
        ("wat-goed-gaat", "er zijn weer klanten"),
        ("doelen", "de werkplaats blijft open"),
        ("kring", "zet de boeken klaar"),
        ("als-dan", "de huur lukt niet"),
    ] {
        assert!(on_screen(&table, &PAPER).contains(words), "{part}");
        let paper = without(part);
        assert!(!paper.contains(words), "{part}: {paper}");
        assert!(
            paper.contains("In dit exemplaar staat niet alles"),
            "{part}"
        );
        assert!(paper.contains("belt de bank"), "{part}: {paper}");
    }
    let paper = without("namen,doelen");
    assert!(!paper.contains("Mirthe") && !paper.contains("blijft open"));
    // Who it is about, and who is asked for help, is named all the same.
    assert!(paper.contains("Roos Veldkamp") && paper.contains("Hanneke Prins"));
}

#[test]
fn what_is_left_out_is_asked_and_of_another_paper_nothing_is() {
    let table = for_the_municipality();
    let print = [&["print"], &PAPER[..], &["--as", "txt", "--to", "-"]].concat();
    let (ran, seen) = table.answer_seeing(&print, &["doelen", ""]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(seen.contains("Wat laat u weg?"), "{seen}");
    assert!(!ran.out.contains("blijft open"), "{}", ran.out);
    let plan = ["print", "plan", "--without", "doelen"];
    table.refuses(&plan, 2, "without-of-a-plan");
    let unknown = [&["print"], &PAPER[..], &["--without", "alles"]].concat();
    table.refuses(&unknown, 5, "choice-unknown");
}

#[test]
fn that_the_week_of_the_law_is_over_is_told_and_stops_nothing() {
    let mut table = for_the_municipality();
    let print = [&["print"], &PAPER[..], &["--as", "txt", "--to", "-"]].concat();
    for (day, is_over) in [(26, false), (27, true)] {
        table.on(2026, 3, day);
        let ran = table.does(&print);
        let told = ran.err.contains("Vraag de gemeente of het nog kan");
        assert_eq!(told, is_over, "{day} March: {}", ran.err);
    }
}

#[test]
fn the_week_for_a_personal_plan_is_told_until_the_plan_was_handed_in() {
    let mut table = for_the_municipality();
    assert_eq!(due(&table, "wmo-plan"), ["2026-03-26"]);
    table.on(2026, 3, 24);
    let later = ["edit-case", "--handed-in", "25-3-2026"];
    table.refuses(&later, 5, "date-in-future");
    table.does(&["edit-case", "--handed-in", "gisteren"]);
    assert!(due(&table, "wmo-plan").is_empty());
    let shown = table.does(&["show"]).out;
    assert!(
        shown.contains("ingeleverd bij de gemeente: ma 23 maart"),
        "{shown}"
    );
    table.does(&["undo"]);
    assert_eq!(due(&table, "wmo-plan"), ["2026-03-26"]);
}

#[test]
fn the_receipt_and_the_outcome_tell_nothing_of_what_the_plan_says_or_of_whom() {
    invited().refuses(&["print", "receipt"], 4, "no-plan-to-print");
    let table = for_the_municipality();
    table.does(&["edit-case", "--handed-in", "vandaag"]);
    let receipt = on_screen(&table, &["ontvangstbewijs"]);
    for said in ["Handtekening", "Ingeleverd op: zaterdag 21 maart 2026"] {
        assert!(receipt.contains(said), "{said}: {receipt}");
    }
    let outcome = on_screen(&table, &["uitkomst"]);
    assert!(outcome.contains("er is een plan"), "{outcome}");
    for paper in [receipt, outcome] {
        for hidden in ["werkplaats", "Roos", "Mirthe", "boekhouden"] {
            assert!(!paper.contains(hidden), "{hidden}: {paper}");
        }
    }
    for kind in ["receipt", "outcome"] {
        let print = ["print", kind, "--for", "bewindvoerder-1"];
        table.refuses(&print, 8, "paper-for-coordinator");
    }
}

#[test]
fn when_the_role_ends_who_applied_and_was_not_there_is_told_how_it_ended_once() {
    let stops = ["conference", "end", "gestopt-in-voorbereiding"];
    let stops = [&stops[..], &["--reason", "Bas wil geen conferentie."]].concat();
    let table = after_harm();
    table.does(&stops);
    let end = ["close", "--reason", "gestopt"];
    does_and_tells(&table, &end, "outcome-for-applicant");
    let is_proposed = |table: &Table| {
        let status = table.does(&["status"]);
        status.err.contains("ekc print uitkomst")
    };
    assert!(is_proposed(&table));
    table.does(&["circle", "leave-alone", "Gerda"]);
    assert!(!is_proposed(&table), "she wants to be left alone");
    table.does(&["undo"]);
    assert!(is_proposed(&table));
    on_screen(&table, &["uitkomst"]);
    assert!(!is_proposed(&table), "it was made");
    // A case in which the main person applied has nobody to tell it.
    let table = family();
    table.does(&stops);
    let told = table.does(&[&end[..], &["--json"]].concat()).json();
    let told = told["findings"].as_array().unwrap();
    assert!(told.iter().all(|it| it["code"] != "outcome-for-applicant"));
}
