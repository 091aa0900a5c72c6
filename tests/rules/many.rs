//! Many people: what is looked up once for all of them is what is looked up for each.

use crate::TOLD;
use crate::nouns::new_case;
use crate::people::{a_case, day, handle, invited, line, person, prose, someone};
use ekc::domain::Case;
use ekc::domain::circle::{LeftAlone, Person, Role, Side};
use ekc::domain::intake::{ConsentScope, Refusal, Variant};
use ekc::domain::plan::PlanShare;
use ekc::domain::spellings::Spellings;
use ekc::domain::text::{Handle, Name, handle_stem};
use ekc::language::masking::Sureness;
use ekc::method::acts::Act;
use ekc::method::approach::{gone_since, may_be_written_to, represented_since, silent_since};
use ekc::method::consent::{Agreed, needed, no_since};
use ekc::method::discretion::LastLook;
use ekc::method::readers::{is_plan_reader, plan_is_given, plan_readers};
use ekc::method::rules::{Finding, Level, OF_THE_PLAN_ALONE, RULES, gathered};
use ekc::method::tasks::has_left;
use ekc::method::texts::texts_of;
use ekc::words::Value;
use proptest::prelude::*;
use std::collections::BTreeSet;

/// A street: some have a name, of some the address alone is known, and two live in one house.
fn a_street() -> Case {
    let mut case = new_case();
    case.application.variant = Variant::Neighbourhood;
    let houses = [
        ("buur-1", "Jörg de Wit", "Kade 4"),
        ("buur-2", "Joerg de Wit", "kade 4, 1234 AB"),
        ("buur-3", "Kade 5", "KADE 5"),
        ("buur-4", "Bożena Kot", "Kade  5"),
        ("buur-5", "Jan-Willem Bos", "Sluisplein 4"),
        ("buur-6", "Jan Willem Bos", ""),
        ("buur-7", "Kot", "Sluisplein 12"),
    ];
    case.people = houses
        .into_iter()
        .map(|(who, name, house)| Person {
            name: Name::parse(name).unwrap(),
            household: (!house.is_empty()).then(|| line(house)),
            ..someone(who, Role::Circle)
        })
        .collect();
    case
}

#[test]
fn who_is_meant_is_the_same_however_many_were_looked_for_before() {
    let case = a_street();
    let spellings = Spellings::default();
    let typed = [
        "buur-3",
        "4",
        "5",
        "12",
        "kade 4",
        "Kade 5",
        "Kade",
        "joerg de wit",
        "Jörg",
        "bozena",
        "KOT",
        "Jan Willem",
        "jan-willem bos",
        "Sluisplein",
        "niemand",
        "",
        "-",
    ];
    // Everyone a second time: then all is known.
    for text in typed.into_iter().chain(typed) {
        let found = case.find_person_among(text, &spellings);
        let found = found.map(|it| &it.handle).map_err(|it| it.code());
        let plain = case.find_person(text);
        let plain = plain.map(|it| &it.handle).map_err(|it| it.code());
        assert!(found == plain, "{text}");
        let at = case.people_at_among(text, &spellings);
        assert!(at == case.people_at(text), "{text}");
    }
    for one in &case.people {
        assert_eq!(one.is_unnamed_among(&spellings), one.is_unnamed());
        for other in &case.people {
            let house = other.household.as_ref();
            assert_eq!(
                one.is_of_household_among(house, &spellings),
                one.is_of_household(house),
                "{} {}",
                one.handle,
                other.handle
            );
        }
    }
}

#[test]
fn the_invitations_to_a_conference_are_those_of_each() {
    for case in TOLD.iter() {
        for number in case.conferences.iter().map(|it| it.number).chain([99]) {
            let invitations = case.invitations_to(number);
            for person in &case.people {
                let found = invitations.get(&person.handle).copied();
                assert!(found == case.invitation(number, &person.handle));
            }
        }
    }
    let mut twice = new_case();
    twice.invitations = vec![invited("oma"), invited("opa"), invited("oma")];
    twice.invitations[2].answer = None;
    let invitations = twice.invitations_to(1);
    assert!(invitations.get(&handle("oma")).copied() == twice.invitation(1, &handle("oma")));
}

#[test]
fn one_last_look_at_all_texts_tells_each_reader_what_a_look_of_their_own_tells() {
    let mut case = a_case(Variant::Restorative);
    let karel = person(&mut case, "vriend");
    karel.name = Name::parse("Karel Vos").unwrap();
    karel.left_alone = Some(LeftAlone::Never);
    case.questions[0].words = prose("Hoe helpt Karel Vos bij Dirk?");
    case.conferences[0].place = Some(line("thuis bij Karel"));
    let today = day("2026-03-20");
    let look = LastLook::new(&case, today);
    let mut told = 0;
    let mut is_the_same = |reader: &Person| {
        for text in texts_of(&case) {
            for wanted in [Sureness::Sure, Sureness::Possible] {
                let found = look.told_of(reader, &[text.words], wanted);
                let own = LastLook::new(&case, today).told_of(reader, &[text.words], wanted);
                assert!(found == own, "{} {}", reader.handle, text.words);
                told += found.len();
            }
        }
    };
    for reader in case.people.iter().chain(&case.people) {
        is_the_same(reader);
        // Somebody as they might be does not stand in the case, and is looked at anew.
        is_the_same(&Person {
            side: Some(Side::Both),
            ..reader.clone()
        });
    }
    assert!(told > 10, "too little is told to mean anything: {told}");
}

#[test]
fn who_gets_the_plan_changes_nothing_for_the_rules_that_look_at_the_plan_alone() {
    let mut spoke = BTreeSet::new();
    for told in TOLD.iter().filter(|it| !it.people.is_empty()) {
        for plan in &told.plans {
            let mut vague = told.clone();
            vague.agreements.iter_mut().for_each(|it| {
                it.what = line("iedereen doet mee");
                (it.from_on, it.until_on) = (None, None);
            });
            vague.attendances.clear();
            vague
                .plans
                .iter_mut()
                .for_each(|it| it.evaluation_on = None);
            let share = |who: &Person| PlanShare {
                version: plan.version,
                person: who.handle.clone(),
                on: plan.presented_on,
                way: None,
            };
            vague.plan_shares = vague.people.iter().map(share).collect();
            for case in [told, &vague] {
                for rule in RULES.iter().filter(|it| OF_THE_PLAN_ALONE.contains(&it.id)) {
                    let given = case.people.iter().enumerate().map(|(at, person)| {
                        let act = Act::GivePlan {
                            version: plan.version,
                            person: person.handle.clone(),
                            on: plan.presented_on + chrono::Days::new(u64::from(at > 0)),
                        };
                        (rule.about_acts)(case, &act, day("2026-06-01"))
                    });
                    let all: Vec<Vec<Finding>> = given.collect();
                    assert!(all.windows(2).all(|two| two[0] == two[1]), "{}", rule.id);
                    if all.iter().any(|it| !it.is_empty()) {
                        spoke.insert(rule.id);
                    }
                }
            }
        }
    }
    assert_eq!(spoke, BTreeSet::from(OF_THE_PLAN_ALONE));
}

#[test]
fn a_plan_is_given_once_the_last_of_its_readers_has_it() {
    let mut seen = 0;
    for told in TOLD.iter() {
        let Some(plan) = told.latest_plan() else {
            continue;
        };
        let readers: Vec<&Handle> = plan_readers(told, plan.version)
            .into_iter()
            .map(|it| &it.handle)
            .collect();
        for person in &told.people {
            let gets_it = readers.contains(&&person.handle);
            assert_eq!(is_plan_reader(told, plan.version, person), gets_it);
        }
        let mut case = told.clone();
        case.plan_shares.clear();
        for (at, reader) in readers.iter().enumerate() {
            assert_eq!(case.who_has_plan(plan.version).len(), at);
            assert!(!case.has_plan(plan.version, reader));
            assert!(!plan_is_given(&case), "{at} of {}", readers.len());
            case.plan_shares.push(PlanShare {
                version: plan.version,
                person: (*reader).clone(),
                on: plan.presented_on,
                way: None,
            });
        }
        assert_eq!(plan_is_given(&case), !readers.is_empty());
        seen += readers.len();
    }
    assert!(seen > 5, "too few readers to mean anything: {seen}");
}

/// The plain way to gather: each finding is held against all that were gathered before.
fn gathered_one_by_one(findings: &[Finding]) -> Vec<Finding> {
    let mut gathered: Vec<Finding> = Vec::new();
    for finding in findings {
        let others = |it: &Finding| -> Vec<(&'static str, Value)> {
            let others = it.values.iter().filter(|(name, _)| *name != "person");
            others.cloned().collect()
        };
        let is_like = |it: &&mut Finding| {
            (it.rule, it.code, it.level) == (finding.rule, finding.code, finding.level)
                && others(it) == others(finding)
        };
        match (gathered.iter_mut().find(is_like), finding.arg("person")) {
            (Some(known), Some(person)) => {
                for (name, value) in &mut known.values {
                    if *name == "person" {
                        *value = Value::Text(format!("{value}, {person}"));
                    }
                }
            }
            _ => gathered.push(finding.clone()),
        }
    }
    gathered
}

/// The plain way to a free handle: each number is tried until nobody has it.
fn tried_one_by_one(case: &Case, word: &str, otherwise: &str) -> Handle {
    let stem = handle_stem(word);
    let stem = if stem.is_empty() { otherwise } else { &stem };
    (1..=case.people.len() + 1)
        .map(|number| handle(&format!("{stem}-{number}")))
        .find(|handle| case.person(handle).is_none())
        .unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..Default::default() })]

    #[test]
    fn a_free_handle_is_the_first_number_that_nobody_has(
        taken in prop::collection::btree_set("(oma|buur|oma-1)-(0?[1-9]|1[0-2]|zus)", 0..24),
        word in prop::sample::select(vec!["Oma", "buur", "oma-1", "oma-zus", "", "1"]),
    ) {
        let mut case = new_case();
        case.people = taken.iter().map(|it| someone(it, Role::Circle)).collect();
        let free = case.free_handle(word, "kring");
        prop_assert_eq!(free, Some(tried_one_by_one(&case, word, "kring")));
    }

    #[test]
    fn of_whom_nobody_ever_said_no_no_stands(
        which in 0_usize..100,
        on in 0_u64..300,
        taken_back in prop::collection::vec((0_usize..40, 0_u64..200), 0..4),
        refused in prop::collection::vec((0_usize..40, 0_usize..40, 0_u64..200), 0..4),
        silent in prop::option::of((0_usize..40, any::<bool>())),
    ) {
        let mut case = TOLD[which % TOLD.len()].clone();
        let begun = case.application.applied_on;
        let later = |after: u64| begun + chrono::Days::new(after);
        let handles: Vec<Handle> = case.people.iter().map(|it| it.handle.clone()).collect();
        prop_assume!(!handles.is_empty());
        let count = case.consents.len().max(1);
        for (nth, after) in taken_back {
            if let Some(consent) = case.consents.get_mut(nth % count) {
                consent.withdrawn_on = Some(later(after));
            }
        }
        for (number, (whom, by, after)) in (900..).zip(refused) {
            case.refusals.push(Refusal {
                number,
                person: handles[whom % handles.len()].clone(),
                refused_by: handles[by % handles.len()].clone(),
                scope: ConsentScope::TakePart,
                on: later(after),
            });
        }
        if let Some((who, died)) = silent {
            let person = &mut case.people[who % handles.len()];
            if died {
                person.died_on = Some(later(30));
            } else {
                person.cannot_decide_on = Some(later(30));
            }
        }
        let today = later(on);
        for person in &case.people {
            let noes: Vec<_> = needed(&case, person, today)
                .iter()
                .filter_map(|it| match it.agreed {
                    Agreed::Withdrawn(on) | Agreed::Refused(on) => Some(on),
                    Agreed::Yes | Agreed::NotYet | Agreed::Lapsed(_) => None,
                })
                .collect();
            prop_assert_eq!(no_since(&case, person, today), noes.iter().min().copied());
            for said_yes in [None, Some(begun), Some(today)] {
                let stopped = noes.iter().any(|on| said_yes.is_none_or(|yes| yes <= *on));
                let left = !may_be_written_to(&case, person) || stopped;
                prop_assert_eq!(has_left(&case, &person.handle, said_yes, today), left);
            }
            let is_represented =
                person.died_on.is_none() && represented_since(&case, person).is_some();
            let gone = silent_since(person).filter(|_| !is_represented);
            prop_assert_eq!(gone_since(&case, person), gone);
        }
    }

    #[test]
    fn what_differs_in_the_person_alone_is_one_finding(
        found in prop::collection::vec(
            (0_usize..2, 0_usize..2, 0_i64..3, prop::option::of(0_usize..4)),
            0..24,
        ),
    ) {
        let found: Vec<Finding> = found
            .into_iter()
            .map(|(rule, level, count, person)| {
                let person = person.map(|it| ("person", Value::Text(format!("oma-{it}"))));
                let count = Some(("count", Value::Count(count)));
                let values = person.into_iter().chain(count).collect();
                Finding {
                    rule: Some(["R3", "R16"][rule]),
                    level: [Level::Warn, Level::Block][level],
                    code: "not-explained",
                    about: String::new(),
                    values,
                    command: String::new(),
                    passable: true,
                }
            })
            .collect();
        prop_assert_eq!(gathered(&found), gathered_one_by_one(&found));
    }

    #[test]
    fn the_rounds_of_all_are_the_round_of_each(
        namers in prop::collection::vec(prop::option::of(0_usize..14), 1..12),
        first in 0_usize..12,
    ) {
        let mut case = new_case();
        case.people = namers
            .iter()
            .enumerate()
            .map(|(at, namer)| Person {
                named_by: namer.map(|namer| handle(&format!("oma-{namer}"))),
                ..someone(
                    &format!("oma-{at}"),
                    if at == first { Role::MainPerson } else { Role::Circle },
                )
            })
            .collect();
        let each: Vec<u32> = case.people.iter().map(|it| case.round(it)).collect();
        prop_assert_eq!(case.rounds(), each);
    }
}
