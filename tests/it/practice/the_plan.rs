//! The plan: who made it, what it holds, to whom it goes, and who still does what stands in it.

use super::{
    LOOKING_BACK, calendar, checked, does_and_tells, due, family, held, invited, is_found, letters,
    of_two, on_screen, step, with_a_plan, with_a_requirement,
};
use crate::desk::Table;

#[test]
fn a_day_after_the_day_for_which_somebody_waits_is_told() {
    let table = family();
    table.does(&["edit-case", "--needed-by", "do 12 mrt"]);
    let late = ["conference", "set", "--date", "vr 13 mrt"];
    does_and_tells(&table, &late, "day-after-needed-by");
    assert!(is_found(&table, "day-after-needed-by"));
    table.does(&["conference", "set", "--date", "do 12 mrt"]);
    assert!(
        !is_found(&table, "day-after-needed-by"),
        "on the day itself it can be there"
    );
    let candidate = ["conference", "dates", "--add", "za 14 mrt"];
    does_and_tells(&table, &candidate, "day-after-needed-by");
    // The day in court is such a day too, also when it is known later.
    let court = ["edit-case", "--court", "wo 11 mrt"];
    does_and_tells(&table, &court, "day-after-court");
}

#[test]
fn a_day_in_court_that_passed_stays_until_the_plan_was_given() {
    let mut table = with_a_plan();
    table.does(&["edit-case", "--court", "ma 23 mrt"]);
    table.on(2026, 3, 24);
    assert_eq!(due(&table, "court"), ["2026-03-23"]);
    table.does(&["plan", "share", "--all"]);
    assert!(due(&table, "court").is_empty());
}

#[test]
fn an_agreement_whose_owner_wants_rest_needs_another_owner_or_lapses() {
    let mut table = with_a_plan();
    table.does(&["plan", "share", "--all"]);
    table.on(2026, 4, 18);
    let rest = ["circle", "leave-alone", "zus-1"];
    does_and_tells(&table, &rest, "agreement-without-owner");
    for code in ["agreement-without-owner", "convener-gone"] {
        assert!(is_found(&table, code), "{code}");
    }
    let status = table.does(&["status", "--all"]).out;
    assert!(
        status.contains("Niemand voert afspraak 1 nog uit. Doet niet meer mee: zus-1")
            && status.contains("ekc plan amend --drop 1"),
        "{status}"
    );
    for shown in [&["show"][..], &["plan", "show"]] {
        let shown = table.does(shown).out;
        assert!(
            shown.contains("Niemand voert afspraak 1 nog uit"),
            "{shown}"
        );
    }
    let paper = on_screen(&table, &["plan"]);
    assert!(paper.contains("nog af te spreken"), "{paper}");
    table.does(&[
        "plan",
        "amend",
        "--why",
        "Mirthe doet niet meer mee",
        "--drop",
        "1",
        "--convener",
        "broer-1",
    ]);
    for code in ["agreement-without-owner", "convener-gone"] {
        assert!(!is_found(&table, code), "{code}");
    }
}

#[test]
fn a_task_can_be_given_back_and_taken_up_again() {
    let mut table = with_a_plan();
    table.on(2026, 4, 18);
    let back = ["plan", "agree", "zus-1", "--no"];
    does_and_tells(&table, &back, "agreement-without-owner");
    let kept = |table: &Table| {
        let owner = table.case("proef").owners[0].clone();
        (
            owner.agreed_on.unwrap().to_string(),
            owner.declined_on.map(|on| on.to_string()),
        )
    };
    let no = Some("2026-04-18".to_owned());
    assert_eq!(
        kept(&table),
        ("2026-03-21".to_owned(), no.clone()),
        "the yes of before stays"
    );
    let dates = calendar(&table, "zus-1");
    assert!(!dates.contains("zet de boeken klaar"), "{dates}");
    assert_eq!(
        letters(&table, "kaartje").len(),
        1,
        "for who still has a task"
    );
    table.on(2026, 4, 20);
    table.does(&["plan", "agree", "zus-1"]);
    assert_eq!(
        kept(&table),
        ("2026-04-20".to_owned(), no),
        "the no stays too"
    );
    assert!(!is_found(&table, "agreement-without-owner"));
    // Of two tasks one can be given back.
    let two = ["plan", "amend", "--why", "er komt iets bij", "--agreement"];
    table.does(&[&two[..], &["zus-1; haalt de post; elke zaterdag"]].concat());
    table.does(&["plan", "agree", "zus-1", "--no", "--agreement", "3"]);
    let left: Vec<u32> = table
        .case("proef")
        .owners
        .iter()
        .filter(|it| {
            it.version == 2
                && it
                    .declined_on
                    .is_some_and(|no| it.agreed_on.is_none_or(|yes| yes <= no))
        })
        .map(|it| it.agreement)
        .collect();
    assert_eq!(left, [3]);
    table.refuses(
        &["plan", "agree", "buurman-1", "--no", "--agreement", "1"],
        3,
        "owner-unknown",
    );
    table.refuses(&["plan", "agree", "--no"], 5, "field-missing");
}

/// A plan in which a professional has something to do by 3 April, and Mirthe something by the 10th.
fn with_days() -> Table {
    let mut table = invited();
    held(&mut table);
    let agreements = [
        "record-plan",
        "--agreement",
        "zus-1; levert de papieren in; vr 10 apr",
        "--agreement",
        "bewindvoerder-1; vraagt uitstel bij de bank; vr 3 apr",
        "--agreement",
        "buurman-1; veegt de stoep; elke vrijdag",
    ];
    table.does(&[&agreements[..], &LOOKING_BACK].concat());
    table.does(&["plan", "agree"]);
    table.does(&["plan", "share", "--all"]);
    table
}

#[test]
fn an_agreement_past_its_day_is_asked_about_and_is_no_task_of_the_coordinator() {
    let mut table = with_days();
    table.on(2026, 4, 10);
    let status = table.does(&["status"]).out;
    assert!(
        status.contains("Vraag ernaar") && !status.contains("afspraak 1,"),
        "today it can still be done: {status}"
    );
    table.on(2026, 4, 20);
    let status = table.does(&["status"]).out;
    let line = status
        .lines()
        .find(|it| it.contains("Vraag ernaar"))
        .unwrap();
    let first = line
        .find("Hanneke Prins (bewindvoerder-1), vr 3 april 2026")
        .unwrap();
    let second = line
        .find("Mirthe Veldkamp (zus-1), vr 10 april 2026")
        .unwrap();
    assert!(first < second, "a professional's first: {line}");
    for shown in [&["show"][..], &["followup", "show"]] {
        let shown = table.does(shown).out;
        assert!(
            shown.contains("De dag van afspraak 2 (vr 3 april 2026) is voorbij")
                && shown.contains("Hanneke Prins"),
            "{shown}"
        );
    }
    let form = on_screen(&table, &["nabelformulier", "--for", "hoofdpersoon-1"]);
    assert!(
        form.contains("Afspraak 2 (Hanneke Prins, vrijdag 3 april 2026): vraagt uitstel"),
        "{form}"
    );
    let told = table.does(&["due", "--within", "300d", "--json"]).out;
    assert!(!told.contains("agreement"), "{told}");
    let call = ["followup", "call", "Roos", "--progress", "2: uitgevoerd"];
    table.does(&[&call[..], &["--progress", "1: vervallen"]].concat());
    let status = table.does(&["status"]).out;
    assert!(!status.contains("Vraag ernaar"), "{status}");
}

/// The three parts, which end with a plan.
const PARTS: [[&str; 5]; 3] = [
    ["conference", "part", "1", "--at", "13:00"],
    ["conference", "part", "2", "--at", "14:00"],
    ["conference", "part", "3", "--at", "16:00"],
];

#[test]
fn a_plan_made_without_a_main_person_takes_a_reason_and_their_word() {
    let mut table = invited();
    table.on(2026, 3, 21);
    table.does(&["conference", "arrive", "zus-1", "broer-1", "buurman-1"]);
    for part in PARTS {
        table.does(&part);
    }
    let end = ["conference", "end", "met-plan", "--at", "17:00"];
    table.refuses(&end, 4, "made-without-main-person");
    let because = ["--because", "Roos was ziek, en vroeg hen door te gaan"];
    table.does(&[&end[..], &because].concat());
    assert!(
        !is_found(&table, "made-without-main-person"),
        "the reason stands there"
    );
    // One reason is enough for what goes on with it.
    let task = [
        "record-plan",
        "--agreement",
        "zus-1; zet de boeken klaar; elke zondag",
    ];
    table.does(&[&task[..], &LOOKING_BACK].concat());
    // But the yes of the circle asks for hers.
    let agree = ["plan", "agree"];
    table.refuses(&agree, 4, "accepted-without-main-person");
    table.does(&[&agree[..], &["--because", "Roos las het en zei ja"]].concat());
    table.does(&["plan", "share", "--all"]);
}

#[test]
fn one_of_two_main_persons_is_missed_too_and_whoever_was_only_told_of_the_plan() {
    let table = of_two();
    table.does(&[
        "conference",
        "set",
        "--date",
        "ma 2 mrt",
        "--place",
        "De Zwaan",
    ]);
    table.does(&["conference", "arrive", "hoofdpersoon-1"]);
    table.does(&["conference", "arrive", "hoofdpersoon-2", "--parts", "1,3"]);
    let end = ["conference", "end", "met-plan"];
    let refused = table.refuses(&end, 4, "made-without-main-person");
    assert!(
        refused.failure()["what"]
            .as_str()
            .unwrap()
            .contains("hoofdpersoon-2"),
        "{}",
        refused.err
    );
    table.does(&["conference", "arrive", "hoofdpersoon-2", "--parts", "1,2"]);
    table.does(&end);
}

/// Who still has to be asked for a yes to their task.
fn to_be_asked(table: &Table) -> Vec<String> {
    let found = checked(table).into_iter();
    found
        .filter(|it| it["code"] == "task-not-agreed")
        .map(|it| it["about"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn who_made_a_plan_together_without_a_meeting_said_yes_to_it() {
    let table = family();
    table.does(&[
        "conference",
        "end",
        "plan-zonder-bijeenkomst",
        "--on",
        "vandaag",
    ]);
    let plan = [
        "record-plan",
        "--agreement",
        "zus-1, Roos; doen samen de kas; elke zaterdag",
        "--agreement",
        "buurman-1; veegt de stoep; elke vrijdag",
        "--made-by",
        "Roos, zus-1, broer-1",
    ];
    let plan = [&plan[..], &LOOKING_BACK].concat();
    does_and_tells(&table, &plan, "made-by-without-task");
    assert_eq!(to_be_asked(&table), ["buurman-1"]);
    table.does(&["plan", "agree"]);
    assert_eq!(
        to_be_asked(&table),
        ["buurman-1"],
        "the circle speaks for nobody"
    );
    let shown = table.does(&["plan", "show"]).out;
    assert!(
        shown.contains("Afspraak 2: nog akkoord vragen aan Dirk Mollema")
            && !shown.contains("Afspraak 1: nog akkoord"),
        "{shown}"
    );
}

#[test]
fn only_who_was_there_when_the_plan_was_presented_said_yes_there() {
    let mut table = invited();
    table.on(2026, 3, 21);
    table.does(&["conference", "arrive", "Roos", "zus-1"]);
    // The brother goes home before the end, the neighbour hears it on the telephone, the
    // professional came to inform.
    table.does(&["conference", "arrive", "broer-1", "--parts", "1,2"]);
    table.does(&[
        "conference",
        "arrive",
        "buurman-1",
        "--attending",
        "op-afstand",
    ]);
    table.does(&["conference", "arrive", "bewindvoerder-1", "--parts", "1"]);
    table.does(&["conference", "end", "met-plan", "--at", "17:00"]);
    let tasks = [
        "record-plan",
        "--agreement",
        "zus-1, broer-1, buurman-1, bewindvoerder-1; ruimen de werkplaats op; elke zaterdag",
    ];
    let tasks = [&tasks[..], &LOOKING_BACK].concat();
    let made_by = [&tasks[..], &["--made-by", "broer-1"]].concat();
    table.refuses(&made_by, 5, "made-by-at-a-meeting");
    table.does(&tasks);
    assert_eq!(to_be_asked(&table), ["bewindvoerder-1", "broer-1"]);
    let paper = on_screen(&table, &["plan"]);
    assert!(
        paper.contains("nog te vragen: Joris Veldkamp en Hanneke Prins"),
        "{paper}"
    );
    table.does(&["plan", "agree", "broer-1", "bewindvoerder-1"]);
    assert!(to_be_asked(&table).is_empty());
}

#[test]
fn a_plan_that_does_not_meet_a_requirement_goes_to_who_judges_it_and_to_nobody_else() {
    let table = with_a_requirement();
    let share = ["plan", "share", "--all"];
    table.refuses(&share, 4, "given-unmet");
    table.does(&["plan", "share", "bewindvoerder-1"]);
    let no = ["plan", "verdict", "1", "--met", "nee", "--at", "16:30"];
    table.does(&[&no[..], &["--reason", "doordeweeks is er niemand"]].concat());
    table.refuses(&["plan", "agree"], 4, "accepted-unmet");
    table.refuses(&share, 4, "given-unmet");
    let because = ["--because", "Roos wil dat iedereen het leest"];
    let told = table.does(&[&share[..], &because].concat());
    assert!(told.err.contains("nog niet aangenomen"), "{}", told.err);
    for kind in ["plan", "makkelijk-plan"] {
        let paper = on_screen(&table, &[kind]);
        assert!(
            paper.contains("Dit plan is nog niet aangenomen."),
            "{kind}: {paper}"
        );
    }
    for kind in ["kaartje", "vervolguitnodiging"] {
        let paper = on_screen(&table, &[kind, "--for", "zus-1"]);
        assert!(
            paper.contains("Dit plan is nog niet aangenomen."),
            "{kind}: {paper}"
        );
    }
}

#[test]
fn a_plan_that_is_not_accepted_is_told_as_that_and_one_that_is_says_so() {
    let mut table = invited();
    held(&mut table);
    let task = [
        "record-plan",
        "--agreement",
        "zus-1; zet de boeken klaar; elke zondag",
    ];
    table.does(&[&task[..], &LOOKING_BACK].concat());
    does_and_tells(&table, &["plan", "share", "zus-1"], "given-not-accepted");
    table.does(&["plan", "agree"]);
    let ran = table.does(&["plan", "share", "broer-1", "--json"]).out;
    assert!(!ran.contains("given-not-accepted"), "{ran}");
    let paper = on_screen(&table, &["plan"]);
    assert!(!paper.contains("nog niet aangenomen"), "{paper}");
}

#[test]
fn the_role_ends_while_the_plan_is_not_accepted_and_that_is_told() {
    let mut table = with_a_requirement();
    table.on(2026, 4, 20);
    does_and_tells(&table, &["followup", "call", "Roos"], "called-unmet");
    let close = ["close", "--reason", "afgerond"];
    does_and_tells(&table, &close, "closed-unmet");
    table.does(&["undo"]);
    does_and_tells(&table, &close, "closed-not-accepted");
}

#[test]
fn the_professional_who_set_a_requirement_judges_it_or_there_is_a_reason() {
    let table = with_a_requirement();
    let add = ["circle", "add", "Casper Dol", "--role", "beroepskracht"];
    table.does(&[&add[..], &["--relation", "wijkagent"]].concat());
    let met = ["plan", "verdict", "1", "--met", "ja"];
    let by_another = [&met[..], &["--by", "wijkagent-1", "--at", "16:45"]].concat();
    table.refuses(&by_another, 4, "verdict-by-another");
    does_and_tells(&table, &met, "verdict-without-time");
    let because = ["--because", "Hanneke is ziek en vroeg Casper"];
    table.does(&[&by_another[..], &because].concat());
    assert!(
        !is_found(&table, "verdict-by-another"),
        "the reason stands there"
    );
    table.does(&["plan", "agree"]);
    let paper = on_screen(&table, &["plan"]);
    assert!(
        paper.contains("Het oordeel van Casper Dol (zaterdag 21 maart 2026, 16:45 uur)"),
        "{paper}"
    );
}

/// A plan in which it is not said who belongs to "iedereen", nor when.
fn vague() -> Table {
    let mut table = invited();
    held(&mut table);
    let task = [
        "record-plan",
        "--agreement",
        "zus-1; iedereen belt wat vaker; binnenkort",
    ];
    let task = [&task[..], &LOOKING_BACK].concat();
    does_and_tells(&table, &task, "vague-who");
    table
}

#[test]
fn a_vague_agreement_is_recorded_as_it_is_told_again_and_stopped_on_paper() {
    let table = vague();
    does_and_tells(&table, &["plan", "agree"], "vague-when");
    for kind in ["plan", "makkelijk-plan", "kaartje"] {
        let print = ["print", kind, "--as", "txt", "--to", "-"];
        let print = if kind == "kaartje" {
            [&print[..], &["--for", "zus-1"]].concat()
        } else {
            print.to_vec()
        };
        table.refuses(&print, 4, "vague-on-paper");
    }
    table.refuses(&["plan", "share", "zus-1"], 4, "vague-on-paper");
    // A reason lets it go, is kept, and holds for giving it too.
    let because = ["--because", "de kring koos dit woord zelf"];
    let paper = on_screen(&table, &[&["plan"][..], &because].concat());
    assert!(paper.contains("iedereen belt wat vaker"), "{paper}");
    let kept = table.case("proef").deviations;
    assert_eq!(kept.len(), 1);
    assert_eq!(
        (kept[0].rule.as_str(), kept[0].finding.as_str()),
        ("R16", "vague-on-paper")
    );
    let log = table.does(&["log"]).out;
    assert!(
        log.contains("De reden is bewaard als afwijking 1."),
        "{log}"
    );
    table.does(&["plan", "share", "zus-1"]);
    table.does(&["print", "makkelijk-plan", "--as", "txt", "--to", "-"]);
}

#[test]
fn we_is_clear_where_people_are_named() {
    let mut table = invited();
    held(&mut table);
    let plan = |who: &str| {
        let task = format!("{who}; wij doen samen de kas; elke zaterdag");
        let plan = ["record-plan", "--agreement", task.as_str(), "--json"];
        table.does(&[&plan[..], &LOOKING_BACK].concat()).out
    };
    let of_one = plan("zus-1");
    assert!(of_one.contains("vague-who"), "{of_one}");
    table.does(&["undo"]);
    let of_two = plan("zus-1, Roos");
    assert!(!of_two.contains("vague-who"), "{of_two}");
}

/// A family that came, and made no plan; with what was said of it.
fn without_a_plan(said: &[&str]) -> Table {
    let mut table = invited();
    table.on(2026, 3, 21);
    table.does(&["conference", "arrive", "--all"]);
    let end = ["conference", "end", "geen-plan", "--at", "17:00"];
    table.does(&[&end[..], said].concat());
    table
}

#[test]
fn after_no_plan_the_next_meeting_of_the_circle_is_asked_for() {
    let table = without_a_plan(&[]);
    let asked = step(&table, "meet-again");
    assert_eq!(
        (&asked["standing"], &asked["command"]),
        (&"missing".into(), &"ekc conference new".into()),
        "{asked}"
    );
    let status = table.does(&["status"]).out;
    assert!(status.contains("ekc conference new"), "{status}");
    table.does(&["waive", "meet-again", "--reason", "niemand wil het nog"]);
    assert_eq!(step(&table, "meet-again")["standing"], "waived");
}

#[test]
fn the_day_on_which_the_circle_meets_again_stays_until_it_is_set() {
    let table = without_a_plan(&["--again-on", "za 4 apr"]);
    assert_eq!(due(&table, "meets-again"), ["2026-04-04"]);
    assert_eq!(step(&table, "further-conference")["standing"], "missing");
    let shown = table.does(&["show"]).out;
    assert!(
        shown.contains("De kring komt nog een keer bijeen op za 4 april 2026"),
        "{shown}"
    );
    table.does(&["conference", "new"]);
    assert_eq!(due(&table, "meets-again"), ["2026-04-04"]);
    let set = step(&table, "date-and-place")["command"].clone();
    assert_eq!(set, "ekc conference set --date 2026-04-04");
    table.does(&["conference", "set", "--date", "2026-04-04"]);
    assert!(due(&table, "meets-again").is_empty());
}

#[test]
fn at_a_terminal_it_is_asked_whether_the_circle_meets_again() {
    let mut table = invited();
    table.on(2026, 3, 21);
    table.does(&["conference", "arrive", "--all"]);
    let end = ["conference", "end", "geen-plan"];
    let ran = table.answer(&end, &["ja", "za 4 apr", "17:00", "", ""]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(due(&table, "meets-again"), ["2026-04-04"]);
}

#[test]
fn whether_the_circle_meets_again_is_said_of_a_day_without_a_plan() {
    let table = without_a_plan(&["--again", "nee"]);
    assert_eq!(step(&table, "further-conference")["standing"], "not-needed");
    let mut table = invited();
    table.on(2026, 3, 21);
    table.does(&["conference", "arrive", "--all"]);
    table.refuses(
        &["conference", "end", "met-plan", "--again", "ja"],
        5,
        "again-without-a-plan-only",
    );
    let before = ["conference", "end", "geen-plan", "--again-on", "vr 20 mrt"];
    table.refuses(&before, 5, "followup-before-conference");
    let both = ["conference", "end", "geen-plan", "--again", "nee"];
    table.refuses(
        &[&both[..], &["--again-on", "za 4 apr"]].concat(),
        2,
        "one-way-only",
    );
}

#[test]
fn what_says_that_it_is_the_last_day_is_one() {
    let mut table = invited();
    held(&mut table);
    let agreements = [
        "record-plan",
        "--agreement",
        "zus-1; levert de papieren in; uiterlijk 10 april",
        "--agreement",
        "zus-1; belt de bank; voor 1 april",
        "--agreement",
        "zus-1; maakt de lijst; klaar binnen twee weken",
        "--agreement",
        "zus-1; zingt; voor het eten",
    ];
    table.does(&[&agreements[..], &LOOKING_BACK].concat());
    let until: Vec<Option<String>> = table
        .case("proef")
        .agreements
        .iter()
        .map(|it| it.until_on.map(|on| on.to_string()))
        .collect();
    let day = |text: &str| Some(text.to_owned());
    assert_eq!(
        until,
        [
            day("2026-04-10"),
            day("2026-03-31"),
            day("2026-04-04"),
            None
        ]
    );
    let dates = calendar(&table, "zus-1");
    for on in ["20260410", "20260331", "20260404"] {
        assert!(dates.contains(on), "{on}: {dates}");
    }
    let paper = on_screen(&table, &["plan", "--for", "zus-1"]);
    assert!(
        paper.contains("voor 1 april (tot en met dinsdag 31 maart 2026)"),
        "{paper}"
    );
    table.on(2026, 4, 1);
    let status = table.does(&["status"]).out;
    assert!(
        status.contains("afspraak 2, Mirthe Veldkamp (zus-1), di 31 maart 2026"),
        "{status}"
    );
    let wrong = ["plan", "amend", "--why", "erbij", "--agreement"];
    table.refuses(
        &[&wrong[..], &["zus-1; belt; uiterlijk 31 april"]].concat(),
        5,
        "date-does-not-exist",
    );
}

#[test]
fn other_words_for_a_requirement_are_written_down_on_the_day_of_the_acceptance() {
    let table = with_a_requirement();
    let yes = ["plan", "verdict", "1", "--met", "ja", "--at", "16:30"];
    table.does(&yes);
    table.does(&["plan", "agree"]);
    let other = ["requirement", "Elke avond is de kluis dicht."];
    let other = [&other[..], &["--correct", "1"]].concat();
    does_and_tells(&table, &other, "requirement-unanswered");
    assert!(!is_found(&table, "accepted-unmet"));
    // What was asked before the circle accepts is still met first, on that same day too.
    let table = with_a_requirement();
    table.does(&other);
    table.refuses(&["plan", "agree"], 4, "accepted-unmet");
}
