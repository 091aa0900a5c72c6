//! What stands in somebody's copy of the plan, and under which number.

use crate::clocks::plan;
use crate::people::{a_case, day, handle, line, turn_around};
use crate::steps::arrived;
use ekc::domain::Case;
use ekc::domain::circle::{ApartOrder, KeptApart};
use ekc::domain::intake::Variant;
use ekc::domain::plan::{Agreement, Owner, Rhythm};
use ekc::method::plan_copies::{PlanCopy, is_own};

const TODAY: &str = "2026-04-02";

/// A plan in which oma, oom, ada, and oma with oom do something, and oom checks what buur does. Oma
/// was there; oma and oom are kept apart.
pub(crate) fn with_agreements() -> Case {
    let mut case = a_case(Variant::Family);
    case.plans.push(plan(1, 1, "2026-03-28"));
    let owners: [&[&str]; 5] = [&["oma"], &["oom"], &["ada"], &["oma", "oom"], &["buur"]];
    for (at, who) in owners.iter().enumerate() {
        let number = u32::try_from(at).unwrap() + 1;
        case.agreements.push(Agreement {
            version: 1,
            number,
            words: None,
            what: line("koken"),
            rhythm: Rhythm::Recurring,
            when_words: line("elke zondag"),
            from_on: None,
            until_on: None,
            checked_by: (number == 5).then(|| handle("oom")),
        });
        case.owners.extend(who.iter().map(|person| Owner {
            version: 1,
            agreement: number,
            person: handle(person),
            agreed_on: None,
            declined_on: None,
        }));
    }
    case.attendances.push(arrived(1, "oma"));
    case.kept_apart.push(KeptApart {
        number: 1,
        one: handle("oma"),
        other: handle("oom"),
        from_on: day("2026-03-25"),
        until_on: None,
        order: ApartOrder::Wish,
        ordered_by: None,
        reason: None,
        lifted_on: None,
    });
    case
}

/// The numbers in the case of what stands in the copy of these people, each with its number there;
/// and whether the rest of the plan stands in it.
fn copy_of(case: &Case, readers: &[&str]) -> (Vec<(u32, u32)>, bool) {
    let readers: Vec<_> = readers
        .iter()
        .map(|who| case.person(&handle(who)).unwrap())
        .collect();
    let copy = PlanCopy::of(case, case.latest_plan().unwrap(), &readers, day(TODAY));
    let mut numbers: Vec<(u32, u32)> = copy
        .agreements
        .iter()
        .map(|it| (it.number, copy.number(it.number).unwrap()))
        .collect();
    numbers.sort_unstable();
    assert_eq!(numbers.len() + copy.left_out, 5);
    (numbers, copy.is_whole)
}

#[test]
fn an_agreement_with_somebody_one_may_not_know_is_left_out_and_the_rest_counts_on() {
    let mut case = with_agreements();
    assert_eq!(copy_of(&case, &["oma"]), (vec![(1, 1), (3, 2)], true));
    // Who was not there and is kept apart from somebody reads what they do themselves.
    assert_eq!(copy_of(&case, &["oom"]), (vec![(2, 1)], false));
    let whole = (vec![(1, 1), (2, 2), (3, 3), (4, 4), (5, 5)], true);
    assert_eq!(copy_of(&case, &["ada"]), whole);
    assert_eq!(copy_of(&case, &[]), whole, "the coordinator's own");
    // One copy for several holds what each of them may read.
    assert_eq!(
        copy_of(&case, &["ada", "oma"]),
        (vec![(1, 1), (3, 2)], true)
    );
    assert_eq!(copy_of(&case, &["oma", "oom"]), (Vec::new(), false));
    // The order of the rows says nothing.
    turn_around(&mut case);
    assert_eq!(copy_of(&case, &["oma"]), (vec![(1, 1), (3, 2)], true));
    // A number that an agreement of before left open is that of the case where nothing is hidden.
    case.kept_apart.clear();
    case.agreements.retain(|it| it.number != 2);
    let ada = case.person(&handle("ada")).unwrap();
    let copy = PlanCopy::of(&case, case.latest_plan().unwrap(), &[ada], day(TODAY));
    assert_eq!(
        (copy.number(3), copy.number(2), copy.left_out),
        (Some(3), None, 0)
    );
}

#[test]
fn a_task_that_was_given_back_is_nobodys_own() {
    let mut case = with_agreements();
    let own = |case: &Case, who: &str| {
        is_own(
            case,
            &case.agreements[1],
            case.person(&handle(who)).unwrap(),
        )
    };
    assert!(own(&case, "oom") && !own(&case, "oma"));
    case.owners[1].declined_on = Some(day("2026-04-01"));
    assert!(!own(&case, "oom"));
    assert_eq!(copy_of(&case, &["oom"]), (Vec::new(), false));
}
