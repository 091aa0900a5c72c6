//! Forgetting somebody, while the plan of the others stays whole.

use super::{OF_PAUL, after_the_conference, holds, opened};

#[test]
fn who_is_forgotten_is_named_nowhere_and_the_plan_of_the_others_stays() {
    let mut table = after_the_conference();
    let folder = table.folder.path().to_str().unwrap().to_owned();
    table.on(2026, 5, 2);
    table.does(&["reopen"]);
    table.does(&[
        "circle",
        "edit",
        "paul",
        "--phone",
        "0612345678",
        "--address",
        "Lindelaan 4",
    ]);
    table.does(&[
        "contact",
        "sandra",
        "--way",
        "phone",
        "--note",
        "Paul gebeld op 06-12345678, woont Lindelaan 4",
    ]);
    table.does(&[
        "print",
        "plan-card",
        "--for",
        "paul",
        "--named",
        "--as",
        "txt",
        "--to",
        &folder,
    ]);
    let before = table.case("c01");
    let told = table.does(&["privacy", "forget", "paul", "--confirm", "zwager-1"]);
    assert!(
        told.out.contains("vergeten-1") && told.out.contains("paul-meijer"),
        "the card that is still there is listed: {}",
        told.out
    );
    let after = table.case("c01");
    assert_eq!(
        (
            after.agreements.len(),
            after.attendances.len(),
            after.owners.len()
        ),
        (
            before.agreements.len(),
            before.attendances.len(),
            before.owners.len()
        )
    );
    assert!(after.check_integrity().is_ok());
    let pages = opened(&table);
    for word in OF_PAUL
        .into_iter()
        .chain(["0612345678", "06-12345678", "Lindelaan"])
    {
        assert!(!holds(&pages, word), "{word} is still in the file");
    }
    assert!(holds(&pages, "Sandra Kuipers"));
    for args in [
        &["log", "--all", "--json"][..],
        &["show", "--json"],
        &["export", "c01"],
    ] {
        let out = table.does(args).out;
        assert!(
            !out.contains("Paul") && !out.contains("zwager-1"),
            "{args:?}: {out}"
        );
    }
    assert_eq!(
        table.run(&["undo"]).code,
        3,
        "what was done before stands for good"
    );
}

#[test]
fn who_is_forgotten_gets_nothing_calls_nobody_together_and_reads_the_truth_in_their_letter() {
    let mut table = after_the_conference();
    table.on(2026, 5, 2);
    table.does(&["reopen"]);
    table.does(&[
        "backup",
        table.folder.path().join("kopie.zip").to_str().unwrap(),
    ]);
    let plan = table.case("c01").latest_plan().unwrap().clone();
    let convener = plan.convener.clone().unwrap().to_string();
    let letter = table.folder.path().join("brief.txt");
    let told = table.does(&[
        "privacy",
        "forget",
        &convener,
        "--confirm",
        &convener,
        "--letter",
        letter.to_str().unwrap(),
    ]);
    assert!(told.err.contains("Lees de teksten na"), "{}", told.err);
    let letter = std::fs::read_to_string(letter).unwrap();
    assert!(
        letter.contains("Het plan van de anderen blijft") && letter.contains("kopieën"),
        "{letter}"
    );
    assert!(
        !letter.contains("niet meer nodig") && !letter.contains("aantallen"),
        "{letter}"
    );
    assert_eq!(table.case("c01").latest_plan().unwrap().convener, None);
    table.refuses(&["plan", "share", "--all"], 6, "all-have-the-plan");
    let missing = table.does(&["status", "--json"]).json();
    let step = missing["steps"]
        .as_array()
        .unwrap()
        .iter()
        .find(|it| it["step"] == "plan-shared")
        .unwrap()
        .clone();
    assert_eq!(step["standing"], "done", "{step}");
    let erased = table.folder.path().join("wis");
    std::fs::create_dir(&erased).unwrap();
    table.does(&[
        "privacy",
        "erase",
        "c01",
        "--confirm",
        "c01",
        "--all",
        "--letter",
        erased.to_str().unwrap(),
    ]);
    let letters: Vec<String> = std::fs::read_dir(&erased)
        .unwrap()
        .map(|it| it.unwrap().file_name().into_string().unwrap())
        .collect();
    assert!(
        !letters.is_empty() && letters.iter().all(|name| !name.contains("vergeten")),
        "{letters:?}"
    );
}

#[test]
fn a_person_is_forgotten_only_when_their_handle_is_typed_once_more() {
    let table = after_the_conference();
    table.refuses(&["privacy", "forget", "paul"], 7, "confirm-needed");
    table.refuses(
        &["privacy", "forget", "paul", "--confirm", "paul"],
        5,
        "confirm-differs",
    );
    table.refuses(
        &["privacy", "forget", "niemand", "--confirm", "niemand"],
        3,
        "person-unknown",
    );
    table.refuses(
        &["privacy", "forget", "sandra", "--confirm", "hoofdpersoon-1"],
        4,
        "forget-main-person",
    );
    assert_eq!(
        table
            .answer(&["privacy", "forget", "paul"], &["zwager-1"])
            .code,
        0
    );
}

#[test]
fn who_reads_json_is_told_the_same_after_forgetting() {
    let table = after_the_conference();
    let told = table.does(&[
        "privacy",
        "forget",
        "paul",
        "--confirm",
        "zwager-1",
        "--json",
    ]);
    let then = told.json()["then"].to_string();
    assert!(
        then.contains("niet terug te draaien") && then.contains("Lees de teksten na"),
        "{then}"
    );
    assert!(told.err.is_empty(), "{}", told.err);
}

#[test]
fn a_person_who_may_be_in_another_case_too_is_pointed_to_there() {
    let table = after_the_conference();
    table.does(&[
        "new-case",
        "--variant",
        "family",
        "--applicant",
        "main-person",
        "--main-person",
        "paul meijer",
        "--handle",
        "ander",
    ]);
    let told = table.does(&[
        "--case",
        "c01",
        "privacy",
        "forget",
        "zwager-1",
        "--confirm",
        "zwager-1",
    ]);
    assert!(
        told.err.contains("--case ander privacy forget"),
        "{}",
        told.err
    );
}

#[test]
fn the_papers_of_others_that_may_name_who_is_forgotten_are_listed_and_no_others() {
    let mut table = after_the_conference();
    table.on(2026, 5, 2);
    table.does(&["reopen"]);
    let folder = table.folder.path().to_str().unwrap().to_owned();
    let prints = |what: &[&str]| {
        let how = ["--as", "txt", "--to", &folder];
        table.does(&[&["print"][..], what, &how[..]].concat());
    };
    // The neighbour carries out an agreement, together with her husband.
    for names_her in [
        &["plan"][..],
        &["follow-up-invitation", "--for", "zus-1"],
        &["call-form", "--for", "hoofdpersoon-1"],
        &["plan-card", "--for", "buurman-1"],
        &["plan-card", "--for", "buurvrouw-1"],
    ] {
        prints(names_her);
    }
    prints(&["circle-map"]);
    for does_not in [
        &["plan-card", "--for", "opa-1"][..],
        &["satisfaction"],
        &["registration"],
    ] {
        prints(does_not);
    }
    let forget = [
        "privacy",
        "forget",
        "buurvrouw-1",
        "--confirm",
        "buurvrouw-1",
    ];
    let told = table.does(&[&forget[..], &["--json"]].concat()).json();
    let listed = |list: &str| -> Vec<String> {
        let lines = told[list].as_array().unwrap().iter();
        lines.map(|it| it.as_str().unwrap().to_owned()).collect()
    };
    let own = listed("papers");
    assert!(
        own.len() == 1 && own[0].contains("voor buurvrouw-1"),
        "{own:?}"
    );
    let of_others = listed("papers_of_others");
    let kinds = [
        ": plan,",
        "vervolguitnodiging",
        "nabelformulier",
        "voor buurman-1: kaartje",
        "kringkaart",
    ];
    assert_eq!(of_others.len(), kinds.len(), "{of_others:?}");
    for kind in kinds {
        assert!(
            of_others.iter().any(|it| it.contains(kind)),
            "{kind} is not in {of_others:?}"
        );
    }
    let shown = {
        let other = ["privacy", "forget", "opa-1", "--confirm", "opa-1"];
        table.does(&other).out
    };
    assert!(
        shown.contains("kunnen de naam noemen") && shown.contains("kringkaart"),
        "{shown}"
    );
    table.lang = "en";
    let shown = {
        let other = ["privacy", "forget", "vriendin-1", "--confirm", "vriendin-1"];
        table.does(&other).out
    };
    assert!(shown.contains("may name them"), "{shown}");
}

#[test]
fn why_help_was_refused_goes_with_who_said_so_and_what_became_of_it_stays() {
    let mut table = after_the_conference();
    table.on(2026, 5, 2);
    let who = "schuldhulpverlener-1";
    let answer = "1: afgewezen; -; de schuld is te klein";
    table.does(&["followup", "help-answer", answer, "--by", who]);
    let before = table.case("c01").help_answers.len();
    assert!(holds(&opened(&table), "de schuld is te klein"));
    table.does(&["privacy", "forget", who, "--confirm", who]);
    assert!(!holds(&opened(&table), "de schuld is te klein"));
    assert_eq!(table.case("c01").help_answers.len(), before);
}
