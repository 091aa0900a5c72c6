//! What `status` proposes can be done: no rule refuses a step that is shown, in any situation of
//! the matrix and in any variant. One in four is tried; `EKC_ALL=1` tries them all.

use super::matrix::{PARTS, Ready, Stage, in_each_variant, is_tried};
use crate::desk::Table;
use ekc::domain::intake::Variant;
use std::collections::BTreeSet;

/// When what is proposed is tried.
const STAGES: [Stage; 6] = [
    Stage::Prepared,
    Stage::OnTheDay,
    Stage::Begun,
    Stage::Ended,
    Stage::Accepted,
    Stage::FourWeeksLater,
];

/// Refused by a rule; a paper that may not be made.
const REFUSED: [u8; 2] = [4, 8];

/// The commands that `status` shows as missing, as they are typed; without those that leave room
/// for something that only somebody of the case can say.
fn proposed(table: &Table) -> BTreeSet<Vec<String>> {
    let told = table.does(&["status", "--json"]).json();
    let steps = told["steps"].as_array().into_iter().flatten();
    steps
        .filter(|step| step["standing"] == "missing")
        .filter_map(|step| step["command"].as_str())
        .filter_map(|command| command.strip_prefix("ekc "))
        .filter_map(typed)
        .collect()
}

/// A proposal with an hour and a day filled in.
fn typed(command: &str) -> Option<Vec<String>> {
    let words: Vec<&str> = command.split_whitespace().collect();
    let after = std::iter::once("").chain(words.iter().copied());
    let filled = words.iter().zip(after).map(|(word, before)| {
        let told = match (before, *word) {
            ("--at", word) if is_placeholder(word) => "13:30",
            ("--explained" | "--acknowledged", word) if is_placeholder(word) => "vandaag",
            (_, word) if is_placeholder(word) => return None,
            (_, word) => word,
        };
        Some(told.to_owned())
    });
    filled.collect()
}

/// `TIJD`, `DATUM`: what is to be typed there.
fn is_placeholder(word: &str) -> bool {
    word.len() > 1 && word.chars().all(|it| it.is_uppercase() || it == '-')
}

/// What is proposed and refused in a variant, and how many proposals were tried.
fn refused(variant: Variant) -> (usize, Vec<String>) {
    let (mut at, mut tried, mut wrong) = (0, 0, Vec::new());
    for stage in STAGES {
        let mut ready = Ready::at(variant, stage);
        for part in PARTS {
            for situation in part.situations {
                at += 1;
                if !is_tried(variant, at, 4) || !ready.note(stage, part, situation) {
                    continue;
                }
                for command in proposed(&ready.table) {
                    ready.note(stage, part, situation);
                    let words: Vec<&str> = command.iter().map(String::as_str).collect();
                    let ran = ready.table.run(&words);
                    tried += 1;
                    if REFUSED.contains(&ran.code) {
                        let (situation, typed) = (situation.name, command.join(" "));
                        let why = ran.err.lines().next().unwrap_or_default();
                        wrong.push(format!("{variant:?}, {situation}: {typed}: {why}"));
                    }
                }
            }
        }
    }
    (tried, wrong)
}

#[test]
fn no_rule_refuses_what_status_proposes() {
    let told = in_each_variant(refused);
    let wrong: BTreeSet<&String> = told.iter().flat_map(|(_, wrong)| wrong).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    for (tried, _) in &told {
        assert!(*tried > 20, "too few proposals were tried: {tried}");
    }
}

/// What the words of a proposal themselves say was done: who runs it says so.
const SAYS_SO: [(&str, &str); 18] = [
    ("invite", "that these people are invited"),
    ("conference arrive --all", "that all who said yes are there"),
    ("conference checklist --done", "that it is arranged"),
    ("conference new", "that there is to be another conference"),
    ("plan share", "that they got the plan"),
    ("plan agree", "that they agree"),
    ("requirement --told", "that everyone was told"),
    ("inform share", "that everyone has the answer"),
    ("inform receive", "that the answer came"),
    ("circle asked", "that they were asked who else there is"),
    ("circle leave-alone", "that they came back by themselves"),
    ("circle exclude", "that the decision no longer holds"),
    ("circle edit", "the detail that stands in it"),
    (
        "edit-case --independent",
        "that each coordinator declares it",
    ),
    ("question --choose", "which question was chosen and by whom"),
    ("close --reason", "why the role ended"),
    ("followup call", "that they were called"),
    ("reopen", "that the case goes on"),
];

/// Every command that is proposed in a case as it stands.
fn all_proposed(table: &Table) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for told in [
        table.run(&["status", "--json"]),
        table.run(&["check", "--json"]),
        table.run(&["due", "--within", "60d", "--json"]),
    ] {
        commands_in(&told.json(), &mut all);
    }
    all
}

fn commands_in(value: &serde_json::Value, all: &mut BTreeSet<String>) {
    match value {
        serde_json::Value::Array(rows) => rows.iter().for_each(|it| commands_in(it, all)),
        serde_json::Value::Object(fields) => {
            let command = fields.get("command").and_then(serde_json::Value::as_str);
            all.extend(
                command
                    .and_then(|it| it.strip_prefix("ekc "))
                    .map(str::to_owned),
            );
            fields.values().for_each(|it| commands_in(it, all));
        }
        serde_json::Value::Null
        | serde_json::Value::Bool(_)
        | serde_json::Value::Number(_)
        | serde_json::Value::String(_) => {}
    }
}

#[test]
fn a_proposal_that_is_copied_as_it_stands_records_nothing_that_nobody_said() {
    let cases = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/cases");
    let (mut tried, mut wrong) = (BTreeSet::new(), BTreeSet::new());
    for entry in std::fs::read_dir(cases).unwrap() {
        let path = entry.unwrap().path();
        for (month, day) in [(3, 1), (4, 15), (6, 30), (12, 1)] {
            let mut table = Table::new();
            table.on(2026, month, day);
            let import = ["import", path.to_str().unwrap(), "--as", "proef"];
            if table.run(&import).code != 0 {
                continue;
            }
            for lang in ["nl", "en"] {
                table.lang = lang;
                for command in all_proposed(&table) {
                    // Each once, whoever it is about.
                    let shape: String = command.chars().filter(|it| !it.is_ascii_digit()).collect();
                    if !tried.insert(shape) {
                        continue;
                    }
                    let words: Vec<&str> = command.split_whitespace().collect();
                    for at_terminal in [false, true] {
                        let before = table.content();
                        let ran = if at_terminal {
                            table.answer(&words, &[])
                        } else {
                            table.run(&words)
                        };
                        let says_so = SAYS_SO.iter().any(|(it, _)| command.starts_with(it));
                        if table.content() == before {
                            continue;
                        }
                        if !says_so {
                            wrong.insert(format!("{command}: {}", ran.out));
                        }
                        table.does(&["undo"]);
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "recorded, and not said: {wrong:#?}");
    assert!(tried.len() > 20, "too few were tried: {tried:#?}");
}

#[test]
fn what_a_proposal_leaves_open_is_never_recorded() {
    let mut table = Table::ready("family");
    table.does(&["circle", "add", "Oma Proef", "--handle", "oma"]);
    for (lang, name, text) in [("nl", "NAAM", "TEKST"), ("en", "NAME", "TEXT")] {
        table.lang = lang;
        for args in [
            &["edit-case", "--coordinator", name, "--independent"][..],
            &["edit-case", "--municipality", text],
            &["circle", "add", name],
            &["question", text, "--by", "ada"],
            &["conference", "set", "--if-no-plan", text],
        ] {
            table.refuses(args, 5, "placeholder");
        }
        let list = table.run_with(&["circle", "add", "--list", "-"], name.as_bytes());
        assert_ne!(list.code, 0, "{}", list.out);
        // What stands behind it may be somebody's own, and is not repeated.
        let given = format!("{name}; 0612345678");
        let told = table.run(&["edit-case", "--coordinator", &given]);
        assert!(
            told.err.contains(name) && !told.err.contains("0612345678"),
            "{}",
            told.err
        );
    }
}

#[test]
fn what_a_proposal_leaves_open_is_asked_at_a_terminal() {
    let mut table = Table::ready("family");
    table.does(&["circle", "add", "Oma Proef", "--handle", "oma"]);
    table.on(2026, 3, 5);
    let proposal = ["invite", "oma", "--explain-only", "--explained", "DATUM"];
    table.refuses(&proposal, 5, "placeholder");
    let ran = table.answer(&proposal, &["4 mrt", ""]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let case = table.case("proef");
    let invitation = case.invitations.last().unwrap();
    assert_eq!(
        invitation.explained_on.map(|on| on.to_string()).as_deref(),
        Some("2026-03-04")
    );
    assert!(invitation.invited_on.is_none());
}

#[test]
fn of_a_form_that_edits_only_what_a_proposal_left_open_is_asked() {
    let table = Table::ready("family");
    let proposal = ["edit-case", "--coordinator", "NAAM", "--independent"];
    let (ran, seen) = table.answer_seeing(&proposal, &["Ria Proef", ""]);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    assert!(!seen.contains("Welke reden"), "{seen}");
    let case = table.case("proef");
    let ria = case.coordinators.last().unwrap();
    assert_eq!(ria.name.as_str(), "Ria Proef");
    assert!(ria.independent_on.is_some());
    let proposal = ["circle", "edit", "PERSOON", "--phone", "NUMMER"];
    let (ran, seen) = table.answer_seeing(&proposal, &["ada", "0612345678"]);
    assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
    assert!(!seen.contains("Naam van deze persoon"), "{seen}");
    assert!(table.case("proef").people[0].phone.is_some(), "{seen}");
}

#[test]
fn what_a_proposal_leaves_open_is_asked_also_where_the_form_never_asks_it() {
    let mut table = Table::ready("family");
    table.on(2026, 3, 5);
    for (proposal, answer, asked) in [
        (
            &["circle", "edit", "ada", "--birth-date", "DATUM"][..],
            "5-3-1980",
            "Geboortedatum?",
        ),
        (
            &["conference", "set", "--if-no-plan", "TEKST"][..],
            "Dan beslist het wijkteam.",
            "Wat gebeurt er als er geen plan komt?",
        ),
    ] {
        table.refuses(proposal, 5, "placeholder");
        let (ran, seen) = table.answer_seeing(proposal, &[answer]);
        assert_eq!(ran.code, 0, "{}\n{seen}", ran.err);
        assert!(seen.contains(asked), "{seen}");
    }
    let case = table.case("proef");
    let born = case.people[0].birth_date.map(|on| on.to_string());
    assert_eq!(born.as_deref(), Some("1980-03-05"));
    assert!(case.conferences[0].if_no_plan.is_some());
    // Who does not know it yet stops, and nothing is recorded.
    let proposal = ["circle", "edit", "ada", "--died", "DATUM"];
    assert_eq!(table.answer(&proposal, &["", ":stop"]).code, 130);
    assert!(table.case("proef").people[0].died_on.is_none());
}

#[test]
fn a_consent_is_never_taken_for_a_yes() {
    for (said, consents, refusals) in [("ja", 1, 0), ("nee", 0, 1), ("yes", 1, 0), ("no", 0, 1)] {
        let table = Table::with_case("family");
        let proposal = ["consent", "ada"];
        table.refuses(&proposal, 7, "missing-answers");
        // It is the first thing that is asked; who stops there said nothing.
        assert_eq!(table.answer(&proposal, &[]).code, 130);
        assert!(table.case("proef").consents.is_empty());
        let ran = table.answer(&proposal, &[said, "", "", "", ""]);
        assert_eq!(ran.code, 0, "{}", ran.err);
        let case = table.case("proef");
        assert_eq!(
            (case.consents.len(), case.refusals.len()),
            (consents, refusals),
            "{said}"
        );
    }
    let table = Table::ready("family");
    table.does(&["consent", "ada", "ingetrokken"]);
    assert!(table.case("proef").consents[0].withdrawn_on.is_some());
    table.refuses(&["consent", "ada", "yes", "--refuse"], 2, "usage-conflict");
    let yaml = b"person: ada\nform: oral\n";
    table.refuses_with(&["consent", "--from", "-"], yaml, 5, "field-missing");
}
