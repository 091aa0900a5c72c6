//! The nouns by themselves: who is meant, what was said last, what holds on a day.

use crate::people::{consent, day, handle, line, prose, someone};
use ekc::domain::Case;
use ekc::domain::case::next_number;
use ekc::domain::choice::{Choice, YesNo};
use ekc::domain::circle::{ApartOrder, Branch, KeptApart, LeftAlone, Person, Role, Side, Tie};
use ekc::domain::conference::{ArrangementKind, Attendance, Can, Conference, Ending, Part};
use ekc::domain::followup::{CloseReason, Closure, HelpOutcome, Progress};
use ekc::domain::intake::{
    Applicant, AuthorityKind, ConsentAnswer, ConsentForm, ConsentScope, LegalFrame, Question,
    ReasonKind, Variant,
};
use ekc::domain::invitation::{Answer, Attending, Invitation, Way};
use ekc::domain::plan::{Agreement, Owner, Plan, Rhythm, Verdict};
use ekc::domain::text::{Handle, Name};
use ekc::failure::Kind;
use serde_json::json;
use std::collections::BTreeSet;
use std::fmt::Debug;
use std::sync::LazyLock;

/// A case with one row in every list and every field filled in.
pub(crate) static FULL: LazyLock<Case> =
    LazyLock::new(|| serde_yaml::from_str(include_str!("../data/every-list.yaml")).unwrap());

pub(crate) fn full_case() -> Case {
    FULL.clone()
}

/// A case in which nothing happened yet.
pub(crate) fn new_case() -> Case {
    Case::new(full_case().application)
}

/// A case with these people: handle, name, relation.
fn case_of(people: &[(&str, &str, &str)]) -> Case {
    let mut case = new_case();
    for (who, name, relation) in people {
        let relation = Some(*relation).filter(|it| !it.is_empty()).map(line);
        case.people.push(Person {
            relation,
            name: Name::parse(name).unwrap(),
            ..someone(who, Role::Circle)
        });
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
        assert_eq!(
            case.find_person(typed).unwrap().handle.as_str(),
            who,
            "{typed}"
        );
    }
}

#[test]
fn somebody_is_found_without_accents_and_in_every_normal_form() {
    let mut case = case_of(KRING);
    let name = "Bożena Łukaszewicz";
    case.people[0].name = Name::parse(name).unwrap();
    let who = case.people[0].handle.clone();
    for typed in [
        "Bozena",
        "Boz\u{307}ena",
        "BOZENA LUKASZEWICZ",
        "lukaszewicz",
        "Ｂｏｚｅｎａ",
    ] {
        assert_eq!(case.find_person(typed).unwrap().handle, who, "{typed}");
    }
    for (name, typed) in [
        ("Jörg Weiß", "Joerg"),
        ("Joerg Weiss", "Jörg Weiß"),
        ("Jan-Willem Bos", "Jan Willem"),
        ("Jan Willem Bos", "jan-willem"),
        ("Jan-Willem van 't Bos", "van ’t bos"),
        ("Jan-Willem Bos", "Jan\u{AD}-Wil\u{200B}lem\u{A0}Bos"),
        ("Jan Bos-Linden", "linden"),
    ] {
        case.people[0].name = Name::parse(name).unwrap();
        assert_eq!(case.find_person(typed).unwrap().handle, who, "{typed}");
    }
}

#[test]
fn a_name_of_several_people_is_answered_with_their_handles() {
    let case = case_of(KRING);
    for (typed, handles) in [
        ("oma", "oma-1, oma-2"),
        ("Jip", "neef-2, nicht-1"),
        ("neef", "neef-1, neef-2"),
        ("Kees Dubbel", "oom-1, oom-2"),
    ] {
        let refused = case.find_person(typed).unwrap_err();
        assert_eq!(
            (
                refused.kind(),
                refused.code(),
                refused.arg("handles").as_deref()
            ),
            (Kind::Ambiguous, "person-several", Some(handles)),
            "{typed}"
        );
    }
}

#[test]
fn who_is_not_in_the_case_is_not_guessed() {
    let case = case_of(KRING);
    for typed in [
        "",
        "0",
        "12",
        "-1",
        "Proef Ada",
        "om",
        "oma-3",
        "Ada Proef-Bedacht",
        "van",
    ] {
        let refused = case.find_person(typed).unwrap_err();
        assert_eq!(
            (
                refused.kind(),
                refused.code(),
                refused.arg("case").as_deref()
            ),
            (Kind::Missing, "person-unknown", Some("proef")),
            "{typed}"
        );
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
        assert_eq!(
            case.free_handle(word, otherwise)
                .as_ref()
                .map(Handle::as_str),
            Some(free),
            "{word}"
        );
    }
    let with_a_gap = case_of(&[("zus-2", "Mia Bedacht", ""), ("zus-3", "Lot Bedacht", "")]);
    assert_eq!(
        with_a_gap.free_handle("zus", "kring"),
        Some(handle("zus-1"))
    );
}

#[test]
fn the_longest_word_still_leaves_room_for_a_number() {
    let word = "x".repeat(60);
    assert_eq!(
        new_case().free_handle(&word, "kring"),
        Some(handle(&format!("{}-1", "x".repeat(34))))
    );
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
        // Entered by mistake: named by oneself, or by each other.
        // It ends, and counts who is on the way.
        ("zelf", Role::Circle, Some("zelf"), 1),
        ("ene", Role::Circle, Some("ander"), 2),
        ("ander", Role::Circle, Some("ene"), 2),
        ("derde", Role::Circle, Some("ander"), 3),
    ];
    for (who, role, namer, _) in rounds {
        case.people.push(Person {
            named_by: namer.map(handle),
            ..someone(who, role)
        });
    }
    for (who, _, _, round) in rounds {
        assert_eq!(
            case.round(case.person(&handle(who)).unwrap()),
            round,
            "{who}"
        );
    }
    assert_eq!(case.rounds(), rounds.map(|(_, _, _, round)| round));
}

#[test]
fn the_circle_are_the_own_people_and_not_who_works_there_or_may_never_come() {
    let others = [
        (Role::Professional, false),
        (Role::Supporter, false),
        (Role::Interpreter, false),
    ];
    for (role, own) in [(Role::MainPerson, true), (Role::Circle, true)]
        .into_iter()
        .chain(others)
    {
        for (left_alone, still) in [
            (None, true),
            (Some(LeftAlone::NotAgain), true),
            (Some(LeftAlone::Never), false),
        ] {
            let person = Person {
                left_alone,
                ..someone("iemand", role)
            };
            assert_eq!(
                person.is_own_people(),
                own && still,
                "{role:?} {left_alone:?}"
            );
        }
    }
}

// What holds on a day.

fn apart(
    one: &str,
    other: &str,
    from: &str,
    until: Option<&str>,
    lifted: Option<&str>,
) -> KeptApart {
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
        assert_eq!(
            apart("ada", "dirk", "2026-03-05", until, lifted).holds_on(day(on)),
            holds,
            "{until:?} {lifted:?} {on}"
        );
    }
}

#[test]
fn two_people_are_kept_apart_both_ways_and_nobody_else_is() {
    let it = apart("ada", "dirk", "2026-03-05", None, None);
    for one in ["ada", "dirk", "oma"] {
        for other in ["ada", "dirk", "oma"] {
            let these = [("ada", "dirk"), ("dirk", "ada")].contains(&(one, other));
            assert_eq!(
                it.is_about(&handle(one), &handle(other)),
                these,
                "{one} {other}"
            );
        }
    }
}

#[test]
fn a_consent_stands_until_it_is_withdrawn() {
    let mut case = new_case();
    case.consents = vec![
        consent(1, "ada", "ada"),
        consent(2, "kind", "ada"),
        consent(3, "oma", "oma"),
    ];
    case.consents[1].withdrawn_on = Some(day("2026-03-06"));
    let standing: Vec<u32> = case.standing_consents().map(|it| it.number).collect();
    assert_eq!(standing, [1, 3]);
}

// What was said last.

#[test]
fn a_new_row_gets_the_number_after_the_highest() {
    for (taken, next) in [
        (vec![], 1),
        (vec![1], 2),
        (vec![1, 2], 3),
        (vec![7, 2], 8),
        (vec![u32::MAX], u32::MAX),
    ] {
        assert_eq!(next_number(taken.clone()), next, "{taken:?}");
    }
}

#[test]
fn a_case_has_its_first_conference_from_the_start_and_nothing_else() {
    let case = new_case();
    assert_eq!(case.conferences, [Conference::new(1)]);
    let lists = serde_json::to_value(&case).unwrap();
    assert_eq!(
        lists.as_object().unwrap().keys().collect::<Vec<_>>(),
        ["application", "conferences"]
    );
}

#[test]
fn one_works_on_the_last_conference() {
    let mut case = new_case();
    for (numbers, last) in [
        (vec![1], Some(1)),
        (vec![1, 2], Some(2)),
        (vec![4, 3], Some(4)),
        (vec![2, 5, 1], Some(5)),
        (vec![], None),
    ] {
        case.conferences = numbers.iter().copied().map(Conference::new).collect();
        assert_eq!(
            case.current_conference().map(|it| it.number),
            last,
            "{numbers:?}"
        );
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
        in_name_of: None,
    };
    let mut case = new_case();
    for (questions, chosen) in [
        (vec![], None),
        (vec![question(1, None), question(2, None)], None),
        (
            vec![question(1, Some("2026-03-06")), question(2, None)],
            Some(1),
        ),
        (
            vec![
                question(1, Some("2026-03-08")),
                question(2, Some("2026-03-07")),
            ],
            Some(1),
        ),
        (
            vec![
                question(2, Some("2026-03-07")),
                question(1, Some("2026-03-07")),
            ],
            Some(2),
        ),
    ] {
        case.questions = questions;
        assert_eq!(case.chosen_question().map(|it| it.number), chosen);
    }
}

#[test]
fn an_invitation_is_of_one_person_to_one_conference() {
    let mut case = new_case();
    for (conference, who) in [(1, "ada"), (1, "oma"), (2, "ada")] {
        case.invitations.push(Invitation {
            conference,
            ..crate::people::invited(who)
        });
    }
    for (conference, who, at) in [
        (1, "ada", Some(0)),
        (1, "oma", Some(1)),
        (2, "ada", Some(2)),
        (2, "oma", None),
        (3, "ada", None),
        (1, "buur", None),
    ] {
        assert_eq!(
            case.invitation(conference, &handle(who)),
            at.map(|at: usize| &case.invitations[at]),
            "{conference} {who}"
        );
    }
}

#[test]
fn those_who_took_part_are_counted_for_each_conference() {
    let mut case = full_case();
    let row = case.attendances.remove(0);
    for (conference, who) in [(1, "ada"), (2, "oma"), (1, "oma")] {
        case.attendances.push(Attendance {
            conference,
            person: handle(who),
            ..row.clone()
        });
    }
    for (conference, present) in [(1, vec!["ada", "oma"]), (2, vec!["oma"]), (3, vec![])] {
        let found: Vec<&str> = case
            .attendances_of(conference)
            .map(|it| it.person.as_str())
            .collect();
        assert_eq!(found, present, "{conference}");
    }
}

#[test]
fn the_plan_is_its_newest_version() {
    let mut case = full_case();
    let row = case.plans.remove(0);
    assert_eq!(case.latest_plan(), None);
    for (version, newest) in [(1, 1), (3, 3), (2, 3)] {
        case.plans.push(Plan {
            version,
            ..row.clone()
        });
        assert_eq!(case.latest_plan().unwrap().version, newest);
    }
}

#[test]
fn an_agreement_its_owners_and_its_verdict_belong_to_one_version() {
    let mut case = full_case();
    let (agreement, owner, verdict) = (
        case.agreements.remove(0),
        case.owners.remove(0),
        case.verdicts.remove(0),
    );
    let spots = [(1, 1), (1, 2), (2, 1)];
    for (version, number) in spots {
        case.agreements.push(Agreement {
            version,
            number,
            ..agreement.clone()
        });
        case.owners.push(Owner {
            version,
            agreement: number,
            ..owner.clone()
        });
        case.verdicts.push(Verdict {
            version,
            requirement: number,
            ..verdict.clone()
        });
    }
    for (version, numbers) in [(1, vec![1, 2]), (2, vec![1]), (3, vec![])] {
        let found: Vec<u32> = case.agreements_of(version).map(|it| it.number).collect();
        assert_eq!(found, numbers, "{version}");
    }
    for version in 1..=3 {
        for number in 1..=3 {
            let there = spots.iter().position(|spot| *spot == (version, number));
            let owners: Vec<&Owner> = case.owners_of(version, number).collect();
            assert_eq!(
                owners,
                there
                    .map(|at| &case.owners[at])
                    .into_iter()
                    .collect::<Vec<_>>(),
                "{version} {number}"
            );
            assert_eq!(
                case.verdict(version, number),
                there.map(|at| &case.verdicts[at]),
                "{version} {number}"
            );
        }
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
    let (first, again) = (
        closure(1, "2026-05-01", Some("2026-05-09")),
        closure(2, "2026-06-01", None),
    );
    let mut case = new_case();
    for (closures, closed) in [
        (vec![], None),
        (vec![closure(1, "2026-05-01", None)], Some("2026-05-01")),
        (vec![first.clone()], None),
        (vec![first.clone(), again.clone()], Some("2026-06-01")),
        (vec![again.clone(), first], Some("2026-06-01")),
        (
            vec![closure(1, "2026-07-01", None), again],
            Some("2026-06-01"),
        ),
        (
            vec![
                closure(1, "2026-05-01", None),
                closure(2, "2026-06-01", Some("2026-06-02")),
            ],
            None,
        ),
    ] {
        case.closures = closures;
        assert_eq!(case.closed_on(), closed.map(day), "{:?}", case.closures);
    }
}

// Lists of words.

fn every_word_means_one_thing<
    C: Choice + Debug + serde::Serialize + serde::de::DeserializeOwned,
>(
    listed: usize,
) {
    assert_eq!(C::ALL.len(), listed, "{}", C::LIST);
    for (value, code, dutch) in C::ALL {
        let loud = format!(" {} ", dutch.to_uppercase().replace('-', " "));
        for word in [*code, *dutch, &code.replace('-', "_"), &loud] {
            assert_eq!(C::parse(word).unwrap(), *value, "{} {word}", C::LIST);
        }
        assert_eq!(value.code(), *code);
        assert_eq!(value.label().id(), format!("{}-{code}", C::LIST));
        assert_eq!(serde_json::to_value(value).unwrap(), json!(code));
        assert_eq!(serde_json::from_value::<C>(json!(code)).unwrap(), *value);
    }
    let mut words: BTreeSet<&str> = BTreeSet::new();
    for (_, code, dutch) in C::ALL {
        words.extend([*code, *dutch]);
    }
    for (value, word) in C::ALSO {
        assert!(words.insert(word), "{} {word}: once", C::LIST);
        assert_eq!(C::parse(word).unwrap(), *value, "{} {word}", C::LIST);
    }
    let codes: BTreeSet<&str> = C::ALL.iter().map(|(_, code, _)| *code).collect();
    let dutch: BTreeSet<&str> = C::ALL.iter().map(|(_, _, dutch)| *dutch).collect();
    assert_eq!((codes.len(), dutch.len()), (listed, listed), "{}", C::LIST);
    let refused = C::parse("zomaar-iets").unwrap_err();
    assert_eq!(
        (refused.kind(), refused.code()),
        (Kind::Invalid, "choice-unknown")
    );
    for (arg, count) in [("words", listed), ("dutch", listed)] {
        assert_eq!(
            refused.arg(arg).unwrap().split(", ").count(),
            count,
            "{}",
            C::LIST
        );
    }
}

#[test]
fn who_comes_by_a_screen_or_telephone_takes_part_at_a_distance() {
    for word in ["online", "Beeldbellen", "video", "telefonisch", "phone"] {
        assert_eq!(Attending::parse(word).unwrap(), Attending::Remote, "{word}");
    }
    for (word, way) in [
        ("e-mail", Way::Email),
        ("App", Way::Message),
        ("bellen", Way::Phone),
        ("online", Way::Video),
    ] {
        assert_eq!(Way::parse(word).unwrap(), way, "{word}");
    }
}

#[test]
fn every_word_of_a_list_is_understood_in_english_and_in_dutch_and_stored_in_english() {
    every_word_means_one_thing::<YesNo>(2);
    every_word_means_one_thing::<Role>(5);
    every_word_means_one_thing::<Tie>(5);
    every_word_means_one_thing::<Side>(4);
    every_word_means_one_thing::<Branch>(4);
    every_word_means_one_thing::<LeftAlone>(3);
    every_word_means_one_thing::<ApartOrder>(3);
    every_word_means_one_thing::<Part>(3);
    every_word_means_one_thing::<Ending>(5);
    every_word_means_one_thing::<ArrangementKind>(8);
    every_word_means_one_thing::<Can>(3);
    every_word_means_one_thing::<Progress>(6);
    every_word_means_one_thing::<HelpOutcome>(4);
    every_word_means_one_thing::<CloseReason>(7);
    every_word_means_one_thing::<Variant>(4);
    every_word_means_one_thing::<Applicant>(4);
    every_word_means_one_thing::<LegalFrame>(3);
    every_word_means_one_thing::<ReasonKind>(24);
    every_word_means_one_thing::<ConsentAnswer>(3);
    every_word_means_one_thing::<ConsentForm>(2);
    every_word_means_one_thing::<ConsentScope>(4);
    every_word_means_one_thing::<AuthorityKind>(2);
    every_word_means_one_thing::<Way>(6);
    every_word_means_one_thing::<Answer>(4);
    every_word_means_one_thing::<Attending>(4);
    every_word_means_one_thing::<Rhythm>(3);
}
