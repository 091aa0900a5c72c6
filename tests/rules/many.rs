//! Many people: what is looked up once for all of them is what is looked up for each.

use crate::nouns::new_case;
use crate::people::{handle, someone};
use ekc::domain::Case;
use ekc::domain::circle::{Person, Role};
use ekc::domain::text::{Handle, handle_stem};
use proptest::prelude::*;

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
