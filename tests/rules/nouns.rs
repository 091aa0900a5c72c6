//! The nouns by themselves: who is meant, what was said last, what holds on a day, and whether a case fits together.

use crate::people::{consent, day, handle, line, prose, someone};
use chrono::NaiveDate;
use ekc::domain::choice::{Choice, YesNo};
use ekc::domain::circle::{ApartOrder, Branch, KeptApart, LeftAlone, Person, Role, Side, Tie};
use ekc::domain::conference::{ArrangementKind, Attendance, Can, Conference, Ending, Part};
use ekc::domain::followup::{AgreementProgress, CloseReason, Closure, Progress};
use ekc::domain::intake::{Applicant, AuthorityKind, ConsentForm, ConsentScope, LegalFrame, Question, ReasonKind, Variant};
use ekc::domain::invitation::{Answer, Attending, Invitation, Way};
use ekc::domain::plan::{Agreement, Owner, Plan, Rhythm, Verdict};
use ekc::domain::text::{Handle, Name};
use ekc::domain::{Case, case::next_number};
use ekc::failure::Kind;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fmt::Debug;
use std::sync::LazyLock;

/// A case with one row in every list and every field filled in.
static FULL: LazyLock<Case> = LazyLock::new(|| serde_yaml::from_str(include_str!("../data/every-list.yaml")).unwrap());

fn full_case() -> Case {
    FULL.clone()
}

/// A case in which nothing happened yet.
fn new_case() -> Case {
    Case::new(full_case().application)
}

/// A case with these people: handle, name, relation.
fn case_of(people: &[(&str, &str, &str)]) -> Case {
    let mut case = new_case();
    for (who, name, relation) in people {
        let relation = Some(*relation).filter(|it| !it.is_empty()).map(line);
        case.people.push(Person { relation, name: Name::parse(name).unwrap(), ..someone(who, Role::Circle) });
    }
    case
}

// Who is meant.

const KRING: &[(&str, &str, &str)] = &[
    ("ada-1", "Ada Proef", "zij zelf"),
    ("oma-1", "Toos Bedacht", "Oma"),
    ("oma-2", "Riet Verzonnen", "oma"),
    ("buur-1", "Bo Bedacht", "buurman"),
    ("neef-1", "Bo", "neef"),
    ("neef-2", "Jip Proef", "neef"),
    ("nicht-1", "Jip Verzonnen", "nicht van Ada"),
    ("2", "Noor Bedacht", "vriendin"),
    ("oom-1", "Kees Dubbel", "oom"),
    ("oom-2", "kees dubbel", "peetoom"),
    ("tante-1", "Nicht Bedacht", "tante"),
];

#[test]
fn a_person_is_found_by_handle_by_number_or_by_a_name_that_is_unique() {
    let case = case_of(KRING);
    for (typed, who) in [
        // By handle, however it was typed; a handle that is a number is a handle first.
        ("oma-2", "oma-2"),
        ("  OMA-2 ", "oma-2"),
        ("2", "2"),
        // By number in the list, from 1.
        ("1", "ada-1"),
        ("3", "oma-2"),
        ("11", "tante-1"),
        // By the whole name, and a whole name goes before a first name.
        ("ada proef", "ada-1"),
        ("JIP VERZONNEN", "nicht-1"),
        ("Bo", "neef-1"),
        ("bo bedacht", "buur-1"),
        // By first name, or by the whole relation.
        ("Toos", "oma-1"),
        ("riet", "oma-2"),
        ("BUURMAN", "buur-1"),
        ("nicht van ada", "nicht-1"),
        ("nicht", "tante-1"),
    ] {
        assert_eq!(case.find_person(typed).unwrap().handle.as_str(), who, "{typed}");
    }
}

#[test]
fn a_name_of_several_people_is_answered_with_their_handles() {
    let case = case_of(KRING);
    for (typed, handles) in [("oma", "oma-1, oma-2"), ("Jip", "neef-2, nicht-1"), ("neef", "neef-1, neef-2"), ("Kees Dubbel", "oom-1, oom-2")] {
        let refused = case.find_person(typed).unwrap_err();
        assert_eq!((refused.kind(), refused.code(), refused.arg("handles")), (Kind::Several, "person-several", Some(handles)), "{typed}");
    }
}

#[test]
fn who_is_not_in_the_case_is_not_guessed() {
    let case = case_of(KRING);
    for typed in ["", "0", "12", "-1", "Bedacht", "Proef Ada", "om", "oma-3", "Ada Proef-Bedacht", "van"] {
        let refused = case.find_person(typed).unwrap_err();
        assert_eq!((refused.kind(), refused.code(), refused.arg("case")), (Kind::Missing, "person-unknown", Some("proef")), "{typed}");
    }
}

#[test]
fn a_handle_belongs_to_one_person_or_to_nobody() {
    let case = case_of(KRING);
    assert_eq!(case.person(&handle("buur-1")), Some(&case.people[3]));
    assert_eq!(case.person(&handle("buur-2")), None);
    assert_eq!(case.handle().as_str(), "proef");
}

#[test]
fn a_free_handle_is_the_first_that_nobody_has() {
    let case = case_of(KRING);
    for (word, otherwise, free) in [
        ("oma", "kring", "oma-3"),
        ("Oma van vaders kant", "kring", "oma-3"),
        ("Buur", "kring", "buur-2"),
        ("zus", "kring", "zus-1"),
        ("Büyükanne", "kring", "buyukanne-1"),
        ("", "kring", "kring-1"),
        ("أم", "neef", "neef-3"),
    ] {
        assert_eq!(case.free_handle(word, otherwise).as_ref().map(Handle::as_str), Some(free), "{word}");
    }
    let with_a_gap = case_of(&[("zus-2", "Mia Bedacht", ""), ("zus-3", "Lot Bedacht", "")]);
    assert_eq!(with_a_gap.free_handle("zus", "kring"), Some(handle("zus-1")));
}

#[test]
fn the_longest_word_still_leaves_room_for_a_number() {
    let word = "x".repeat(60);
    assert_eq!(new_case().free_handle(&word, "kring"), Some(handle(&format!("{}-1", "x".repeat(34)))));
}

#[test]
fn the_main_persons_are_those_the_plan_is_about() {
    let mut case = new_case();
    for (who, role) in [
        ("oma", Role::Circle),
        ("ada", Role::MainPerson),
        ("juf", Role::Professional),
        ("dirk", Role::MainPerson),
        ("steun", Role::Supporter),
        ("tolk", Role::Interpreter),
    ] {
        case.people.push(someone(who, role));
    }
    let mains: Vec<&str> = case.main_persons().map(|it| it.handle.as_str()).collect();
    assert_eq!(mains, ["ada", "dirk"]);
}

#[test]
fn someone_comes_in_one_round_after_who_named_them() {
    let mut case = new_case();
    // Who, as what, named by whom, and so in which round.
    let rounds = [
        ("ada", Role::MainPerson, None, 0),
        ("dirk", Role::MainPerson, Some("oma"), 0),
        ("oma", Role::Circle, Some("ada"), 1),
        ("buur", Role::Circle, None, 1),
        ("juf", Role::Circle, Some("iemand-weg"), 1),
        ("nicht", Role::Circle, Some("oma"), 2),
        ("vriend", Role::Circle, Some("buur"), 2),
        ("neef", Role::Circle, Some("nicht"), 3),
        ("tante", Role::Circle, Some("neef"), 4),
        // Entered by mistake: named by oneself, or by each other. It ends, and counts who is on the way.
        ("zelf", Role::Circle, Some("zelf"), 1),
        ("ene", Role::Circle, Some("ander"), 2),
        ("ander", Role::Circle, Some("ene"), 2),
        ("derde", Role::Circle, Some("ander"), 3),
    ];
    for (who, role, namer, _) in rounds {
        case.people.push(Person { named_by: namer.map(handle), ..someone(who, role) });
    }
    for (who, _, _, round) in rounds {
        assert_eq!(case.round(case.person(&handle(who)).unwrap()), round, "{who}");
    }
}

#[test]
fn the_circle_are_the_own_people_and_not_who_works_there_or_may_never_come() {
    let others = [(Role::Professional, false), (Role::Supporter, false), (Role::Interpreter, false)];
    for (role, own) in [(Role::MainPerson, true), (Role::Circle, true)].into_iter().chain(others) {
        for (left_alone, still) in [(None, true), (Some(LeftAlone::NotAgain), true), (Some(LeftAlone::Never), false)] {
            let person = Person { left_alone, ..someone("iemand", role) };
            assert_eq!(person.is_own_people(), own && still, "{role:?} {left_alone:?}");
        }
    }
}

// What holds on a day.

fn apart(one: &str, other: &str, from: &str, until: Option<&str>, lifted: Option<&str>) -> KeptApart {
    KeptApart {
        number: 1,
        one: handle(one),
        other: handle(other),
        from_on: day(from),
        until_on: until.map(day),
        order: ApartOrder::HomeBan,
        ordered_by: None,
        reason: None,
        lifted_on: lifted.map(day),
    }
}

#[test]
fn two_people_are_kept_apart_from_the_first_day_with_the_last_until_it_is_lifted() {
    let (last, lifted) = (Some("2026-03-15"), Some("2026-03-10"));
    for (until, lifted, on, holds) in [
        (None, None, "2026-03-04", false),
        (None, None, "2026-03-05", true),
        (None, None, "2036-03-05", true),
        (last, None, "2026-03-04", false),
        (last, None, "2026-03-05", true),
        (last, None, "2026-03-14", true),
        (last, None, "2026-03-15", true),
        (last, None, "2026-03-16", false),
        (None, lifted, "2026-03-04", false),
        (None, lifted, "2026-03-05", true),
        (None, lifted, "2026-03-09", true),
        (None, lifted, "2026-03-10", false),
        (None, lifted, "2026-03-11", false),
        (last, lifted, "2026-03-09", true),
        (last, lifted, "2026-03-10", false),
        (last, lifted, "2026-03-16", false),
    ] {
        assert_eq!(apart("ada", "dirk", "2026-03-05", until, lifted).holds_on(day(on)), holds, "{until:?} {lifted:?} {on}");
    }
}

#[test]
fn two_people_are_kept_apart_both_ways_and_nobody_else_is() {
    let it = apart("ada", "dirk", "2026-03-05", None, None);
    for one in ["ada", "dirk", "oma"] {
        for other in ["ada", "dirk", "oma"] {
            let these = [("ada", "dirk"), ("dirk", "ada")].contains(&(one, other));
            assert_eq!(it.is_about(&handle(one), &handle(other)), these, "{one} {other}");
        }
    }
}

#[test]
fn a_consent_stands_until_it_is_withdrawn() {
    let mut case = new_case();
    case.consents = vec![consent(1, "ada", "ada"), consent(2, "kind", "ada"), consent(3, "oma", "oma")];
    case.consents[1].withdrawn_on = Some(day("2026-03-06"));
    let standing: Vec<u32> = case.standing_consents().map(|it| it.number).collect();
    assert_eq!(standing, [1, 3]);
}

// What was said last.

#[test]
fn a_new_row_gets_the_number_after_the_highest() {
    for (taken, next) in [(vec![], 1), (vec![1], 2), (vec![1, 2], 3), (vec![7, 2], 8), (vec![u32::MAX], u32::MAX)] {
        assert_eq!(next_number(taken.clone()), next, "{taken:?}");
    }
}

#[test]
fn a_case_has_its_first_conference_from_the_start_and_nothing_else() {
    let case = new_case();
    assert_eq!(case.conferences, [Conference::new(1)]);
    let lists = serde_json::to_value(&case).unwrap();
    assert_eq!(lists.as_object().unwrap().keys().collect::<Vec<_>>(), ["application", "conferences"]);
}

#[test]
fn one_works_on_the_last_conference() {
    let mut case = new_case();
    for (numbers, last) in [(vec![1], Some(1)), (vec![1, 2], Some(2)), (vec![4, 3], Some(4)), (vec![2, 5, 1], Some(5)), (vec![], None)] {
        case.conferences = numbers.iter().copied().map(Conference::new).collect();
        assert_eq!(case.current_conference().map(|it| it.number), last, "{numbers:?}");
        assert_eq!(case.current_number(), last.unwrap_or(1), "{numbers:?}");
    }
}

#[test]
fn the_question_is_the_one_chosen_last() {
    let question = |number: u32, chosen: Option<&str>| Question {
        number,
        words: prose("Wat is nodig?"),
        by: handle("ada"),
        on: day("2026-03-05"),
        chosen_on: chosen.map(day),
        chosen_by: chosen.map(|_| handle("ada")),
    };
    let mut case = new_case();
    for (questions, chosen) in [
        (vec![], None),
        (vec![question(1, None), question(2, None)], None),
        (vec![question(1, Some("2026-03-06")), question(2, None)], Some(1)),
        (vec![question(1, Some("2026-03-08")), question(2, Some("2026-03-07"))], Some(1)),
        (vec![question(2, Some("2026-03-07")), question(1, Some("2026-03-07"))], Some(2)),
    ] {
        case.questions = questions;
        assert_eq!(case.chosen_question().map(|it| it.number), chosen);
    }
}

#[test]
fn an_invitation_is_of_one_person_to_one_conference() {
    let mut case = new_case();
    for (conference, who) in [(1, "ada"), (1, "oma"), (2, "ada")] {
        case.invitations.push(Invitation { conference, ..crate::people::invited(who) });
    }
    for (conference, who, at) in [(1, "ada", Some(0)), (1, "oma", Some(1)), (2, "ada", Some(2)), (2, "oma", None), (3, "ada", None), (1, "buur", None)] {
        assert_eq!(case.invitation(conference, &handle(who)), at.map(|at: usize| &case.invitations[at]), "{conference} {who}");
    }
}

#[test]
fn those_who_took_part_are_counted_for_each_conference() {
    let mut case = full_case();
    let row = case.attendances.remove(0);
    for (conference, who) in [(1, "ada"), (2, "oma"), (1, "oma")] {
        case.attendances.push(Attendance { conference, person: handle(who), ..row.clone() });
    }
    for (conference, present) in [(1, vec!["ada", "oma"]), (2, vec!["oma"]), (3, vec![])] {
        let found: Vec<&str> = case.attendances_of(conference).map(|it| it.person.as_str()).collect();
        assert_eq!(found, present, "{conference}");
    }
}

#[test]
fn the_plan_is_its_newest_version() {
    let mut case = full_case();
    let row = case.plans.remove(0);
    assert_eq!(case.latest_plan(), None);
    for (version, newest) in [(1, 1), (3, 3), (2, 3)] {
        case.plans.push(Plan { version, ..row.clone() });
        assert_eq!(case.latest_plan().unwrap().version, newest);
    }
}

#[test]
fn an_agreement_its_owners_and_its_verdict_belong_to_one_version() {
    let mut case = full_case();
    let (agreement, owner, verdict) = (case.agreements.remove(0), case.owners.remove(0), case.verdicts.remove(0));
    let spots = [(1, 1), (1, 2), (2, 1)];
    for (version, number) in spots {
        case.agreements.push(Agreement { version, number, ..agreement.clone() });
        case.owners.push(Owner { version, agreement: number, ..owner.clone() });
        case.verdicts.push(Verdict { version, requirement: number, ..verdict.clone() });
    }
    for (version, numbers) in [(1, vec![1, 2]), (2, vec![1]), (3, vec![])] {
        let found: Vec<u32> = case.agreements_of(version).map(|it| it.number).collect();
        assert_eq!(found, numbers, "{version}");
    }
    for version in 1..=3 {
        for number in 1..=3 {
            let there = spots.iter().position(|spot| *spot == (version, number));
            let owners: Vec<&Owner> = case.owners_of(version, number).collect();
            assert_eq!(owners, there.map(|at| &case.owners[at]).into_iter().collect::<Vec<_>>(), "{version} {number}");
            assert_eq!(case.verdict(version, number), there.map(|at| &case.verdicts[at]), "{version} {number}");
        }
    }
}

#[test]
fn how_it_stands_with_an_agreement_is_what_was_told_last() {
    let mut case = new_case();
    for (number, version, agreement, on) in
        [(1, 1, 1, "2026-04-20"), (2, 1, 1, "2026-04-25"), (3, 1, 1, "2026-04-22"), (5, 1, 2, "2026-04-21"), (4, 1, 2, "2026-04-21"), (6, 2, 1, "2026-05-01")]
    {
        case.agreement_progress.push(AgreementProgress { number, version, agreement, on: day(on), progress: Progress::Running, note: None });
    }
    for (version, agreement, last) in [(1, 1, Some(2)), (1, 2, Some(5)), (2, 1, Some(6)), (2, 2, None), (3, 1, None)] {
        assert_eq!(case.progress_of(version, agreement).map(|it| it.number), last, "{version} {agreement}");
    }
}

#[test]
fn a_case_is_closed_until_it_is_opened_again() {
    let closure = |number: u32, on: &str, reopened: Option<&str>| Closure {
        number,
        on: day(on),
        reason: CloseReason::Completed,
        note: None,
        reopened_on: reopened.map(day),
    };
    let (first, again) = (closure(1, "2026-05-01", Some("2026-05-09")), closure(2, "2026-06-01", None));
    let mut case = new_case();
    for (closures, closed) in [
        (vec![], None),
        (vec![closure(1, "2026-05-01", None)], Some("2026-05-01")),
        (vec![first.clone()], None),
        (vec![first.clone(), again.clone()], Some("2026-06-01")),
        (vec![again.clone(), first], Some("2026-06-01")),
        (vec![closure(1, "2026-07-01", None), again], Some("2026-06-01")),
        (vec![closure(1, "2026-05-01", None), closure(2, "2026-06-01", Some("2026-06-02"))], None),
    ] {
        case.closures = closures;
        assert_eq!(case.closed_on(), closed.map(day), "{:?}", case.closures);
    }
}

// Whether a case fits together.

/// A field of the full case: its list, its path in a message, its pointer in JSON, and what it holds.
struct Spot {
    list: String,
    field: String,
    path: String,
    pointer: String,
    value: Value,
}

/// The full case, to bite.
static LISTS: LazyLock<Value> = LazyLock::new(|| serde_json::to_value(&*FULL).unwrap());

fn full_lists() -> Value {
    LISTS.clone()
}

/// Every field of every row of every list.
fn spots() -> Vec<Spot> {
    let mut spots = Vec::new();
    for (list, rows) in full_lists().as_object().unwrap() {
        let named: Vec<(String, String, &Value)> = match rows.as_array() {
            Some(rows) => rows.iter().enumerate().map(|(at, row)| (format!("{list}[{at}]"), format!("/{list}/{at}"), row)).collect(),
            None => vec![(list.clone(), format!("/{list}"), rows)],
        };
        for (path, pointer, row) in named {
            for (field, value) in row.as_object().unwrap() {
                let (path, pointer) = (format!("{path}.{field}"), format!("{pointer}/{field}"));
                spots.push(Spot { list: list.clone(), field: field.clone(), path, pointer, value: value.clone() });
            }
        }
    }
    spots
}

impl Spot {
    /// What is said of the case when this field holds something else.
    fn said_of(&self, other: &Value) -> Option<(&'static str, String)> {
        let mut lists = full_lists();
        *lists.pointer_mut(&self.pointer).unwrap() = other.clone();
        said_of(lists)
    }
}

/// The code and the path of the first fault, if there is one.
fn said_of(lists: Value) -> Option<(&'static str, String)> {
    let case: Case = serde_json::from_value(lists).unwrap();
    let refused = case.check_integrity().err()?;
    assert_eq!(refused.kind(), Kind::Invalid, "{refused:?}");
    Some((refused.code(), refused.field().unwrap().to_owned()))
}

#[test]
fn a_case_in_which_everything_refers_to_something_fits_together() {
    assert_eq!(said_of(full_lists()), None);
    assert_eq!(new_case().check_integrity().err().map(|it| it.field().unwrap().to_owned()), Some("application.applied_by".to_owned()));
    let by_nobody = ekc::domain::intake::Application { applied_by: None, ..full_case().application };
    assert!(Case::new(by_nobody).check_integrity().is_ok());
}

#[test]
fn every_date_lies_in_years_a_living_person_may_have_to_do_with() {
    let dates: Vec<Spot> = spots().into_iter().filter(|spot| spot.value.as_str().is_some_and(|text| text.parse::<NaiveDate>().is_ok())).collect();
    for spot in &dates {
        for wrong in ["0026-03-05", "1899-12-31", "2200-01-01"] {
            assert_eq!(spot.said_of(&json!(wrong)), Some(("import-date", spot.path.clone())), "{} {wrong}", spot.path);
        }
        for right in ["1900-01-01", "2026-03-05", "2199-12-31"] {
            assert_eq!(spot.said_of(&json!(right)), None, "{} {right}", spot.path);
        }
    }
    assert!(dates.len() > 50, "the search found too little to mean anything: {}", dates.len());
}

#[test]
fn every_number_counts_from_one_and_ends_at_a_million_except_a_year_of_birth() {
    let (years, numbers): (Vec<Spot>, Vec<Spot>) = spots().into_iter().filter(|spot| spot.value.is_number()).partition(|spot| spot.field == "birth_year");
    for spot in &numbers {
        for wrong in [0, 1_000_001, u32::MAX] {
            assert_eq!(spot.said_of(&json!(wrong)), Some(("import-number", spot.path.clone())), "{} {wrong}", spot.path);
        }
        for right in [1, 1_000_000] {
            assert_ne!(spot.said_of(&json!(right)).map(|(code, _)| code), Some("import-number"), "{} {right}", spot.path);
        }
    }
    for year in [-1, 0, 1931, 1_000_001] {
        assert_eq!(years[0].said_of(&json!(year)), None, "{year}");
    }
    assert!(numbers.len() > 40 && years.len() == 1, "the search found too little to mean anything: {} {}", numbers.len(), years.len());
}

#[test]
fn everyone_who_is_spoken_of_stands_in_the_list_of_people() {
    // What a deviation or a step left out was about is kept as it was said.
    let named: Vec<Spot> =
        spots().into_iter().filter(|spot| [json!("a-1"), json!("b-1")].contains(&spot.value) && !["handle", "about"].contains(&spot.field.as_str())).collect();
    for spot in &named {
        assert_eq!(spot.said_of(&json!("niemand-1")), Some(("import-reference", spot.path.clone())), "{}", spot.path);
        for someone in ["a-1", "b-1"] {
            assert_eq!(spot.said_of(&json!(someone)), None, "{} {someone}", spot.path);
        }
    }
    assert!(named.len() > 30, "the search found too little to mean anything: {}", named.len());
    let left_out: Vec<Spot> = spots().into_iter().filter(|spot| spot.field == "about").collect();
    assert!(left_out.iter().all(|spot| spot.said_of(&json!("niemand-1")).is_none()) && left_out.len() == 2);
}

#[test]
fn who_was_not_written_down_is_not_missed() {
    // One field at a time, left empty where that may be.
    let mut tried = 0;
    for spot in spots().into_iter().filter(|spot| [json!("a-1"), json!("b-1")].contains(&spot.value)) {
        let mut lists = full_lists();
        *lists.pointer_mut(&spot.pointer).unwrap() = Value::Null;
        if let Ok(case) = serde_json::from_value::<Case>(lists) {
            assert!(case.check_integrity().is_ok(), "{}", spot.path);
            tried += 1;
        }
    }
    assert!(tried > 10, "the search found too little to mean anything: {tried}");
}

#[test]
fn every_number_that_refers_to_something_refers_to_what_is_there() {
    let refers = |spot: &Spot| match spot.field.as_str() {
        "number" | "birth_year" => false,
        "version" => spot.list != "plans",
        _ => spot.value.is_number(),
    };
    let spots = spots();
    let numbers: Vec<&Spot> = spots.iter().filter(|spot| refers(spot)).collect();
    for spot in &numbers {
        // An agreement is found by its version and its number together.
        let of_an_agreement = spot.field == "version" && spots.iter().any(|it| it.list == spot.list && it.field == "agreement");
        let field = if of_an_agreement { "agreement" } else { &spot.field };
        assert_eq!(spot.said_of(&json!(77)), Some(("import-reference", format!("{}[0].{field}", spot.list))), "{}", spot.path);
    }
    assert!(numbers.len() > 20, "the search found too little to mean anything: {}", numbers.len());
}

#[test]
fn what_others_refer_to_cannot_be_missing() {
    for (list, first) in [
        ("people", "application.applied_by"),
        ("requirements", "requirements_told[0].requirement"),
        ("candidate_dates", "availabilities[0].candidate"),
        ("plans", "agreements[0].version"),
        ("agreements", "owners[0].agreement"),
    ] {
        let mut lists = full_lists();
        lists.as_object_mut().unwrap().remove(list);
        assert_eq!(said_of(lists), Some(("import-reference", first.to_owned())), "{list}");
    }
    let mut lists = full_lists();
    lists.as_object_mut().unwrap().remove("conferences");
    assert_eq!(said_of(lists), Some(("import-empty", "conferences".to_owned())));
}

/// By what a row is known: two rows of a list that agree in these are the same.
const KNOWN_BY: &[(&str, &[&str])] = &[
    ("reasons", &["number"]),
    ("coordinators", &["number"]),
    ("people", &["handle"]),
    ("kept_apart", &["number"]),
    ("exclusions", &["number"]),
    ("authorities", &["person", "held_by"]),
    ("consents", &["number"]),
    ("refusals", &["number"]),
    ("questions", &["number"]),
    ("requirements", &["number"]),
    ("requirements_told", &["requirement", "person"]),
    ("contacts", &["number"]),
    ("conferences", &["number"]),
    ("invitations", &["conference", "person"]),
    ("information", &["number"]),
    ("views", &["number"]),
    ("candidate_dates", &["number"]),
    ("availabilities", &["candidate", "person"]),
    ("arrangements", &["number"]),
    ("attendances", &["conference", "person"]),
    ("plans", &["version"]),
    ("agreements", &["version", "number"]),
    ("owners", &["version", "agreement", "person"]),
    ("help_asked", &["version", "number"]),
    ("what_ifs", &["version", "number"]),
    ("requirement_answers", &["version", "requirement", "agreement"]),
    ("verdicts", &["version", "requirement"]),
    ("plan_shares", &["version", "person"]),
    ("follow_up_meetings", &["number"]),
    ("follow_up_calls", &["number"]),
    ("agreement_progress", &["number"]),
    ("closures", &["number"]),
    ("deviations", &["number"]),
    ("waivers", &["number"]),
];

/// Something else of the same kind: another number, another person.
fn another(value: &Value) -> Value {
    if value.is_number() { json!(2) } else { json!("c-1") }
}

#[test]
fn nothing_stands_in_a_list_twice() {
    let full = full_lists();
    let lists: BTreeSet<&str> = full.as_object().unwrap().keys().map(String::as_str).filter(|list| *list != "application").collect();
    assert_eq!(KNOWN_BY.iter().map(|(list, _)| *list).collect::<BTreeSet<_>>(), lists);
    for (list, known_by) in KNOWN_BY {
        let rows = full[list].as_array().unwrap();
        let with = |row: Value| {
            let mut lists = full.clone();
            lists[list].as_array_mut().unwrap().push(row);
            said_of(lists)
        };
        let twice = Some(("import-twice", format!("{list}[{}]", rows.len())));
        assert_eq!(with(rows[0].clone()), twice, "{list}");
        // The same row in other words is the same row; a row that differs in what it is known by is another.
        for (field, value) in rows[0].as_object().unwrap() {
            let mut row = rows[0].clone();
            let is_key = known_by.contains(&field.as_str());
            if is_key {
                row[field] = another(value);
                assert_ne!(with(row).map(|(code, _)| code), Some("import-twice"), "{list}.{field}");
            } else if value.as_str().is_some_and(|text| text.parse::<NaiveDate>().is_ok()) {
                row[field] = json!("2026-02-03");
                assert_eq!(with(row), twice, "{list}.{field}");
            }
        }
    }
}

#[test]
fn a_fault_is_told_of_the_row_it_is_in() {
    let mut lists = full_lists();
    let mut second = lists["consents"][0].clone();
    second["number"] = json!(2);
    second["given_by"] = json!("niemand-1");
    lists["consents"].as_array_mut().unwrap().push(second);
    assert_eq!(said_of(lists.clone()), Some(("import-reference", "consents[1].given_by".to_owned())));
    lists["consents"][1]["given_on"] = json!("2200-01-01");
    assert_eq!(said_of(lists), Some(("import-date", "consents[1].given_on".to_owned())));
    let mut lists = full_lists();
    lists["closures"] = json!([lists["closures"][0], lists["closures"][0], lists["closures"][0]]);
    lists["closures"][1]["number"] = json!(2);
    assert_eq!(said_of(lists), Some(("import-twice", "closures[2]".to_owned())));
}

// Lists of words.

fn every_word_means_one_thing<C: Choice + Debug + serde::Serialize + serde::de::DeserializeOwned>(listed: usize) {
    assert_eq!(C::ALL.len(), listed, "{}", C::LIST);
    for (value, code, dutch) in C::ALL {
        let loud = format!(" {} ", dutch.to_uppercase().replace('-', " "));
        for word in [*code, *dutch, &code.replace('-', "_"), &loud] {
            assert_eq!(C::parse(word).unwrap(), *value, "{} {word}", C::LIST);
        }
        assert_eq!(value.code(), *code);
        assert_eq!(value.label(), format!("{}-{code}", C::LIST));
        assert_eq!(serde_json::to_value(value).unwrap(), json!(code));
        assert_eq!(serde_json::from_value::<C>(json!(code)).unwrap(), *value);
    }
    let codes: BTreeSet<&str> = C::ALL.iter().map(|(_, code, _)| *code).collect();
    let dutch: BTreeSet<&str> = C::ALL.iter().map(|(_, _, dutch)| *dutch).collect();
    assert_eq!((codes.len(), dutch.len()), (listed, listed), "{}", C::LIST);
    let refused = C::parse("zomaar-iets").unwrap_err();
    assert_eq!((refused.kind(), refused.code()), (Kind::Invalid, "choice-unknown"));
    for (arg, count) in [("words", listed), ("dutch", listed)] {
        assert_eq!(refused.arg(arg).unwrap().split(", ").count(), count, "{}", C::LIST);
    }
}

#[test]
fn every_word_of_a_list_is_understood_in_english_and_in_dutch_and_stored_in_english() {
    every_word_means_one_thing::<YesNo>(2);
    every_word_means_one_thing::<Role>(5);
    every_word_means_one_thing::<Tie>(5);
    every_word_means_one_thing::<Side>(2);
    every_word_means_one_thing::<Branch>(4);
    every_word_means_one_thing::<LeftAlone>(2);
    every_word_means_one_thing::<ApartOrder>(3);
    every_word_means_one_thing::<Part>(3);
    every_word_means_one_thing::<Ending>(5);
    every_word_means_one_thing::<ArrangementKind>(8);
    every_word_means_one_thing::<Can>(3);
    every_word_means_one_thing::<Progress>(6);
    every_word_means_one_thing::<CloseReason>(7);
    every_word_means_one_thing::<Variant>(4);
    every_word_means_one_thing::<Applicant>(4);
    every_word_means_one_thing::<LegalFrame>(3);
    every_word_means_one_thing::<ReasonKind>(24);
    every_word_means_one_thing::<ConsentForm>(2);
    every_word_means_one_thing::<ConsentScope>(4);
    every_word_means_one_thing::<AuthorityKind>(2);
    every_word_means_one_thing::<Way>(6);
    every_word_means_one_thing::<Answer>(4);
    every_word_means_one_thing::<Attending>(4);
    every_word_means_one_thing::<Rhythm>(3);
}
