//! Who must agree before someone takes part: by age, by authority, and always with the last word.

use crate::people::{a_case, consent, day, handle, person, someone};
use chrono::NaiveDate;
use ekc::domain::Case;
use ekc::domain::choice::Choice as _;
use ekc::domain::circle::{Person, Role, Side};
use ekc::domain::conference::Ending;
use ekc::domain::intake::{Authority, AuthorityKind, Consent, ConsentScope, Refusal, Variant};
use ekc::method::consent::{
    Agreed, Needed, age_left_open, day_of_taking_part, is_asked, is_decided_by, is_held_back,
    is_minor, may_be_minor, needed, of_main_persons, stopped,
};
use ekc::method::rules::findings;

const TODAY: &str = "2026-03-20";

/// Ada, a main person, before anyone was asked for a yes.
fn before_any_word() -> Case {
    let mut case = a_case(Variant::Family);
    case.consents.clear();
    case
}

/// The same with Ada a child of this year of birth; a mother and a father are in the circle.
fn a_child(birth_year: Option<i32>) -> Case {
    let mut case = before_any_word();
    person(&mut case, "ada").minor = true;
    person(&mut case, "ada").birth_year = birth_year;
    case.people
        .extend(["moeder", "vader"].map(|who| someone(who, Role::Circle)));
    case
}

/// The same, born on this day, while the day of the conference is not set.
fn born_on(date: &str) -> Case {
    let mut case = a_child(None);
    person(&mut case, "ada").birth_date = Some(day(date));
    case.conferences[0].on = None;
    case
}

fn ada(case: &Case) -> &Person {
    case.person(&handle("ada")).unwrap()
}

fn says_yes(case: &mut Case, for_whom: &str, by: &str, on: &str) {
    let number = u32::try_from(case.consents.len()).unwrap() + 1;
    case.consents.push(Consent {
        given_on: day(on),
        ..consent(number, for_whom, by)
    });
}

/// A yes that was taken back.
fn takes_back(case: &mut Case, for_whom: &str, by: &str, given: &str, back: &str) {
    says_yes(case, for_whom, by, given);
    case.consents.last_mut().unwrap().withdrawn_on = Some(day(back));
}

fn says_no(case: &mut Case, for_whom: &str, by: &str, on: &str) {
    let number = u32::try_from(case.refusals.len()).unwrap() + 1;
    case.refusals.push(Refusal {
        number,
        person: handle(for_whom),
        refused_by: handle(by),
        scope: ConsentScope::TakePart,
        on: day(on),
    });
}

fn decides(case: &mut Case, for_whom: &str, who: &str, kind: AuthorityKind) {
    case.authorities.push(Authority {
        person: handle(for_whom),
        held_by: handle(who),
        kind,
        on: day("2026-03-03"),
        seen_in: None,
        ended_on: None,
    });
}

fn told(needed: &[Needed<'_>]) -> Vec<(String, Agreed)> {
    let by = |it: &Needed<'_>| {
        it.by
            .as_ref()
            .map_or("a parent", |by| by.as_str())
            .to_owned()
    };
    needed
        .iter()
        .map(|it| (format!("{} for {}", by(it), it.person.handle), it.agreed))
        .collect()
}

/// Whose word is needed for Ada on a day, and how it stands.
fn words_for_ada(case: &Case, on: &str) -> Vec<(String, Agreed)> {
    told(&needed(case, case.person(&handle("ada")).unwrap(), day(on)))
}

/// Whose word is needed for Ada on a day.
fn who_is_asked(case: &Case, on: &str) -> Vec<String> {
    words_for_ada(case, on)
        .into_iter()
        .map(|(who, _)| who)
        .collect()
}

/// How it stands with the one word that is needed for Ada.
fn the_word_for_ada(case: &Case) -> Agreed {
    let words = words_for_ada(case, TODAY);
    assert_eq!(words.len(), 1, "{words:?}");
    words[0].1
}

fn back_on(day_of_march: u32) -> Agreed {
    Agreed::Withdrawn(NaiveDate::from_ymd_opt(2026, 3, day_of_march).unwrap())
}

fn no_on(day_of_march: u32) -> Agreed {
    Agreed::Refused(NaiveDate::from_ymd_opt(2026, 3, day_of_march).unwrap())
}

const CHILD: &str = "ada for ada";
const PARENT: &str = "a parent for ada";

#[test]
fn everyone_is_asked_but_the_people_of_a_street() {
    for (variant, _, _) in Variant::ALL {
        assert_eq!(
            is_asked(*variant),
            *variant != Variant::Neighbourhood,
            "{variant:?}"
        );
    }
}

#[test]
fn a_no_counts_where_nobody_is_asked_too() {
    for (variant, _, _) in Variant::ALL {
        let mut case = a_case(*variant);
        assert!(
            of_main_persons(&case, day(TODAY))
                .iter()
                .all(|it| !it.agreed.is_a_no())
        );
        for who in ["ada", "oom"] {
            let mut refused = case.clone();
            says_no(&mut refused, who, who, "2026-03-12");
            assert!(is_held_back(
                &refused,
                refused.person(&handle(who)).unwrap(),
                day(TODAY)
            ));
            assert_eq!(
                stopped(&refused, day(TODAY)).is_some(),
                who == "ada",
                "{variant:?}"
            );
        }
        case.consents.clear();
        takes_back(&mut case, "ada", "ada", "2026-03-02", "2026-03-12");
        assert!(stopped(&case, day(TODAY)).is_some(), "{variant:?}");
    }
}

#[test]
fn after_harm_nobody_of_the_other_side_goes_on_for_a_main_person_who_died() {
    for (variant, _, _) in Variant::ALL {
        for side in [Side::Harmed, Side::Responsible] {
            let mut case = a_case(*variant);
            person(&mut case, "ada").side = Some(Side::Harmed);
            person(&mut case, "ada").died_on = Some(day("2026-03-12"));
            case.people.push(Person {
                side: Some(side),
                ..someone("bas", Role::MainPerson)
            });
            says_yes(&mut case, "bas", "bas", "2026-03-02");
            let stops = stopped(&case, day(TODAY)).is_some();
            let is_other_side = *variant == Variant::Restorative && side == Side::Responsible;
            assert_eq!(stops, is_other_side, "{variant:?} {side:?}");
        }
    }
}

#[test]
fn an_adult_gives_the_only_yes() {
    let mut case = before_any_word();
    assert_eq!(who_is_asked(&case, TODAY), [CHILD]);
    assert!(!is_minor(case.person(&handle("ada")).unwrap(), day(TODAY)));
    decides(&mut case, "ada", "oma", AuthorityKind::Parental);
    assert_eq!(
        who_is_asked(&case, TODAY),
        [CHILD],
        "nobody has authority over an adult"
    );
}

#[test]
fn who_is_asked_for_a_child_goes_by_the_year_of_birth() {
    let asked = |year: i32| {
        let case = a_child(Some(year));
        (
            who_is_asked(&case, TODAY),
            is_minor(case.person(&handle("ada")).unwrap(), day(TODAY)),
        )
    };
    let all = |words: &[&str]| words.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>();
    assert_eq!(asked(2025), (all(&[PARENT]), true), "a baby");
    assert_eq!(asked(2015), (all(&[PARENT]), true), "ten or eleven");
    assert_eq!(
        asked(2014),
        (all(&[CHILD, PARENT]), true),
        "eleven or twelve: both are asked"
    );
    assert_eq!(
        asked(2013),
        (all(&[CHILD, PARENT]), true),
        "twelve or thirteen"
    );
    assert_eq!(
        asked(2011),
        (all(&[CHILD, PARENT]), true),
        "fourteen or fifteen"
    );
    assert_eq!(
        asked(2010),
        (all(&[CHILD, PARENT]), true),
        "fifteen or sixteen: both are asked"
    );
    assert_eq!(asked(2009), (all(&[CHILD]), true), "sixteen or seventeen");
    assert_eq!(
        asked(2008),
        (all(&[CHILD]), true),
        "seventeen or eighteen: perhaps still a minor"
    );
    assert_eq!(
        asked(2007),
        (all(&[CHILD]), false),
        "eighteen or nineteen: the mark from before no longer holds"
    );
    assert_eq!(asked(1986), (all(&[CHILD]), false), "long an adult");
}

#[test]
fn a_child_grows_older_while_the_case_runs() {
    for (born, until_then, from_then) in [
        (2014, &[PARENT][..], &[CHILD, PARENT][..]),
        (2009, &[CHILD, PARENT], &[CHILD]),
    ] {
        let mut case = a_child(Some(born));
        case.conferences[0].on = None;
        assert_eq!(who_is_asked(&case, "2025-12-31"), until_then);
        assert_eq!(who_is_asked(&case, "2026-01-01"), from_then);
    }
    let case = a_child(Some(2007));
    let ada = case.person(&handle("ada")).unwrap();
    assert!(is_minor(ada, day("2025-12-31")) && !is_minor(ada, day("2026-01-01")));
}

#[test]
fn with_a_date_of_birth_it_changes_on_the_birthday_itself() {
    let case = born_on("2014-05-06");
    for (on, asked) in [
        ("2014-05-06", &[PARENT][..]),
        ("2026-05-05", &[PARENT]),
        ("2026-05-06", &[CHILD, PARENT]),
        ("2026-12-31", &[CHILD, PARENT]),
        ("2030-01-01", &[CHILD, PARENT]),
        ("2030-05-05", &[CHILD, PARENT]),
        ("2030-05-06", &[CHILD]),
        ("2032-05-06", &[CHILD]),
    ] {
        assert_eq!(who_is_asked(&case, on), asked, "{on}");
    }
    for (on, is_one) in [("2032-05-05", true), ("2032-05-06", false)] {
        assert_eq!(is_minor(ada(&case), day(on)), is_one, "{on}");
        assert_eq!(may_be_minor(ada(&case), day(on)), Some(is_one), "{on}");
    }
    // From eighteen on, the representative of who cannot decide is the only one.
    let mut case = case;
    decides(&mut case, "ada", "oom", AuthorityKind::Representative);
    let both = [CHILD, "oom for ada"];
    assert_eq!(who_is_asked(&case, "2032-05-05"), both);
    assert_eq!(who_is_asked(&case, "2032-05-06"), both[1..]);
}

#[test]
fn who_was_born_on_29_february_is_a_year_older_on_1_march_when_that_day_is_not_there() {
    let case = born_on("2012-02-29");
    assert_eq!(who_is_asked(&case, "2024-02-28"), [PARENT]);
    assert_eq!(who_is_asked(&case, "2024-02-29"), [CHILD, PARENT]);
    let is_one = |on: &str| is_minor(ada(&case), day(on));
    assert!(is_one("2030-02-28") && !is_one("2030-03-01"));
}

#[test]
fn the_age_that_counts_is_that_on_the_day_of_the_conference() {
    for (born, until_then, from_then) in [
        ("2014-05-06", &[PARENT][..], &[CHILD, PARENT][..]),
        ("2010-05-06", &[CHILD, PARENT], &[CHILD]),
    ] {
        let mut case = born_on(born);
        for (set, asked) in [("2026-05-05", until_then), ("2026-05-06", from_then)] {
            case.conferences[0].on = Some(day(set));
            // Before it, on it, and when it is recorded afterwards.
            for on in [TODAY, set, "2026-07-01"] {
                assert_eq!(day_of_taking_part(&case, day(on)), day(set));
                assert_eq!(who_is_asked(&case, on), asked, "{born} {set} {on}");
            }
        }
        // What is done with the one that is over is done today.
        case.conferences[0].ending = Some(Ending::Plan);
        assert_eq!(who_is_asked(&case, "2026-05-05"), until_then);
        assert_eq!(who_is_asked(&case, "2026-05-07"), from_then);
    }
    let mut case = born_on("2008-05-06");
    decides(&mut case, "ada", "oom", AuthorityKind::Representative);
    case.conferences[0].on = Some(day("2026-05-05"));
    assert_eq!(who_is_asked(&case, TODAY), [CHILD, "oom for ada"]);
    case.conferences[0].on = Some(day("2026-05-06"));
    assert_eq!(who_is_asked(&case, TODAY), ["oom for ada"]);
}

#[test]
fn the_date_of_birth_goes_before_the_mark_and_the_year_leaves_one_year_open() {
    let mut case = born_on("2008-05-06");
    person(&mut case, "ada").minor = false;
    assert!(is_minor(ada(&case), day("2026-05-05")));
    assert!(!is_minor(ada(&case), day("2026-05-06")));
    assert_eq!(age_left_open(ada(&case), day(TODAY)), None);
    let open = |year: Option<i32>| age_left_open(ada(&a_child(year)), day(TODAY));
    assert_eq!(
        [2015, 2014, 2013, 2011, 2010, 2009, 2008, 2007].map(|year| open(Some(year))),
        [None, Some(12), None, None, Some(16), None, Some(18), None]
    );
    assert_eq!(open(None), None);
    assert_eq!(may_be_minor(ada(&a_child(None)), day(TODAY)), None);
    assert_eq!(
        [2008, 2007].map(|year| may_be_minor(ada(&a_child(Some(year))), day(TODAY))),
        [Some(true), Some(false)]
    );
}

#[test]
fn where_the_age_of_a_child_is_not_known_child_and_parent_are_asked() {
    let case = a_child(None);
    assert_eq!(who_is_asked(&case, TODAY), [CHILD, PARENT]);
    assert!(is_minor(case.person(&handle("ada")).unwrap(), day(TODAY)));
}

#[test]
fn whoever_cannot_decide_has_a_representative_who_does() {
    let mut case = before_any_word();
    decides(&mut case, "ada", "oom", AuthorityKind::Representative);
    assert_eq!(
        words_for_ada(&case, TODAY),
        [("oom for ada".to_owned(), Agreed::NotYet)]
    );
    says_yes(&mut case, "ada", "ada", "2026-03-04");
    assert_eq!(
        the_word_for_ada(&case),
        Agreed::NotYet,
        "Ada's own yes is not that of her representative"
    );
    says_yes(&mut case, "ada", "oom", "2026-03-05");
    assert_eq!(the_word_for_ada(&case), Agreed::Yes);
    decides(&mut case, "ada", "oma", AuthorityKind::Representative);
    assert_eq!(
        words_for_ada(&case, TODAY),
        [
            ("oom for ada".to_owned(), Agreed::Yes),
            ("oma for ada".to_owned(), Agreed::NotYet)
        ],
        "each of two says yes"
    );
}

#[test]
fn the_no_of_who_has_a_representative_is_heard() {
    let mut case = before_any_word();
    decides(&mut case, "ada", "oom", AuthorityKind::Representative);
    says_yes(&mut case, "ada", "oom", "2026-03-04");
    says_no(&mut case, "ada", "ada", "2026-03-05");
    assert_eq!(
        words_for_ada(&case, TODAY),
        [
            (CHILD.to_owned(), no_on(5)),
            ("oom for ada".to_owned(), Agreed::Yes)
        ]
    );
}

#[test]
fn a_child_with_a_guardian_agrees_as_its_age_says() {
    let asked = |birth_year: Option<i32>| {
        let mut case = a_child(birth_year);
        decides(&mut case, "ada", "oom", AuthorityKind::Representative);
        decides(&mut case, "ada", "moeder", AuthorityKind::Parental);
        who_is_asked(&case, TODAY).join(", ")
    };
    assert_eq!(
        asked(Some(2015)),
        "oom for ada",
        "ten or eleven; a guardian stands in the place of the parents"
    );
    assert_eq!(
        asked(Some(2014)),
        "ada for ada, oom for ada",
        "eleven or twelve"
    );
    assert_eq!(asked(None), "ada for ada, oom for ada");
    assert!(
        asked(Some(2008)).starts_with(CHILD),
        "seventeen or eighteen"
    );
    assert_eq!(
        asked(Some(2007)),
        "oom for ada",
        "an adult who has a representative cannot decide"
    );
}

#[test]
fn a_representative_of_someone_else_decides_nothing_here() {
    let mut case = before_any_word();
    decides(&mut case, "oma", "oom", AuthorityKind::Representative);
    assert_eq!(who_is_asked(&case, TODAY), [CHILD]);
}

#[test]
fn with_joint_authority_both_parents_say_yes() {
    let mut case = a_child(Some(2015));
    decides(&mut case, "ada", "moeder", AuthorityKind::Parental);
    decides(&mut case, "ada", "vader", AuthorityKind::Parental);
    assert_eq!(
        who_is_asked(&case, TODAY),
        ["moeder for ada", "vader for ada"]
    );
    says_yes(&mut case, "ada", "moeder", "2026-03-04");
    let words = words_for_ada(&case, TODAY);
    assert_eq!(
        words,
        [
            ("moeder for ada".to_owned(), Agreed::Yes),
            ("vader for ada".to_owned(), Agreed::NotYet)
        ]
    );
    says_no(&mut case, "ada", "vader", "2026-03-05");
    let words = words_for_ada(&case, TODAY);
    assert_eq!(
        words,
        [
            ("moeder for ada".to_owned(), Agreed::Yes),
            ("vader for ada".to_owned(), no_on(5))
        ],
        "a yes of one does not drown the no of the other"
    );
}

#[test]
fn a_parent_speaks_for_one_child_and_not_for_another() {
    let mut case = a_child(Some(2015));
    case.people.push(someone("broer", Role::MainPerson));
    person(&mut case, "broer").minor = true;
    decides(&mut case, "ada", "moeder", AuthorityKind::Parental);
    decides(&mut case, "broer", "vader", AuthorityKind::Parental);
    assert_eq!(
        who_is_asked(&case, TODAY),
        ["moeder for ada"],
        "authority over a brother is none over Ada"
    );
    says_yes(&mut case, "broer", "moeder", "2026-03-04");
    says_no(&mut case, "broer", "moeder", "2026-03-05");
    says_yes(&mut case, "ada", "vader", "2026-03-04");
    says_no(&mut case, "ada", "vader", "2026-03-05");
    assert_eq!(the_word_for_ada(&case), Agreed::NotYet);
    says_yes(&mut case, "ada", "moeder", "2026-03-06");
    assert_eq!(the_word_for_ada(&case), Agreed::Yes);
}

#[test]
fn a_childs_yes_and_a_parents_yes_are_two_words() {
    let mut case = a_child(Some(2013));
    decides(&mut case, "ada", "moeder", AuthorityKind::Parental);
    says_yes(&mut case, "ada", "ada", "2026-03-04");
    assert_eq!(
        words_for_ada(&case, TODAY),
        [
            (CHILD.to_owned(), Agreed::Yes),
            ("moeder for ada".to_owned(), Agreed::NotYet)
        ]
    );
    says_yes(&mut case, "ada", "moeder", "2026-03-05");
    assert_eq!(
        words_for_ada(&case, TODAY),
        [
            (CHILD.to_owned(), Agreed::Yes),
            ("moeder for ada".to_owned(), Agreed::Yes)
        ]
    );
}

#[test]
fn as_long_as_nobody_looked_up_authority_one_parent_counts_but_not_the_child() {
    let mut case = a_child(Some(2015));
    case.people.push(someone("broer", Role::MainPerson));
    assert_eq!(the_word_for_ada(&case), Agreed::NotYet);
    says_yes(&mut case, "ada", "ada", "2026-03-04");
    assert_eq!(
        the_word_for_ada(&case),
        Agreed::NotYet,
        "the child is not its own parent"
    );
    says_yes(&mut case, "broer", "moeder", "2026-03-04");
    says_no(&mut case, "broer", "moeder", "2026-03-05");
    assert_eq!(
        the_word_for_ada(&case),
        Agreed::NotYet,
        "that was about a brother"
    );
    says_yes(&mut case, "ada", "moeder", "2026-03-05");
    assert_eq!(the_word_for_ada(&case), Agreed::Yes);
    says_no(&mut case, "ada", "vader", "2026-03-06");
    assert_eq!(the_word_for_ada(&case), no_on(6));
}

#[test]
fn the_no_of_a_child_is_heard_at_any_age() {
    let mut case = a_child(Some(2018));
    says_yes(&mut case, "ada", "moeder", "2026-03-04");
    assert_eq!(
        words_for_ada(&case, TODAY),
        [(PARENT.to_owned(), Agreed::Yes)]
    );
    says_no(&mut case, "ada", "ada", "2026-03-05");
    assert_eq!(
        words_for_ada(&case, TODAY),
        [
            (CHILD.to_owned(), no_on(5)),
            (PARENT.to_owned(), Agreed::Yes)
        ],
        "it is not the no of a parent"
    );
    assert_eq!(stopped(&case, day(TODAY)).unwrap().agreed, no_on(5));
    says_yes(&mut case, "ada", "ada", "2026-03-06");
    assert_eq!(
        words_for_ada(&case, TODAY),
        [(PARENT.to_owned(), Agreed::Yes)],
        "a small child that comes round is asked nothing more"
    );
}

#[test]
fn a_yes_that_a_small_child_takes_back_is_heard_too() {
    let mut case = a_child(Some(2018));
    says_yes(&mut case, "ada", "moeder", "2026-03-04");
    takes_back(&mut case, "ada", "ada", "2026-03-04", "2026-03-07");
    assert_eq!(
        words_for_ada(&case, TODAY),
        [
            (CHILD.to_owned(), back_on(7)),
            (PARENT.to_owned(), Agreed::Yes)
        ]
    );
}

#[test]
fn a_yes_stands_until_it_is_taken_back() {
    let mut case = before_any_word();
    assert_eq!(the_word_for_ada(&case), Agreed::NotYet);
    says_yes(&mut case, "ada", "ada", "2026-03-04");
    assert_eq!(the_word_for_ada(&case), Agreed::Yes);
    case.consents[0].withdrawn_on = Some(day("2026-03-06"));
    assert_eq!(the_word_for_ada(&case), back_on(6));
    says_yes(&mut case, "ada", "ada", "2026-03-08");
    assert_eq!(the_word_for_ada(&case), Agreed::Yes, "given again");
    case.consents[1].withdrawn_on = Some(day("2026-03-09"));
    assert_eq!(
        the_word_for_ada(&case),
        back_on(9),
        "and taken back again: since the last time"
    );
}

#[test]
fn a_yes_can_be_given_again_on_the_day_it_was_taken_back() {
    let mut case = before_any_word();
    takes_back(&mut case, "ada", "ada", "2026-03-04", "2026-03-06");
    says_yes(&mut case, "ada", "ada", "2026-03-06");
    assert_eq!(the_word_for_ada(&case), Agreed::Yes);
}

#[test]
fn a_no_after_a_yes_is_a_no() {
    for (yes, no) in [("2026-03-04", "2026-03-06"), ("2026-03-06", "2026-03-06")] {
        let mut case = before_any_word();
        // What was agreed before ends with the no.
        takes_back(&mut case, "ada", "ada", yes, no);
        says_no(&mut case, "ada", "ada", no);
        assert_eq!(the_word_for_ada(&case), no_on(6));
    }
    let mut case = before_any_word();
    says_yes(&mut case, "ada", "ada", "2026-03-04");
    says_no(&mut case, "ada", "ada", "2026-03-05");
    assert_eq!(
        the_word_for_ada(&case),
        no_on(5),
        "also where the yes was not ended, as a file from elsewhere may have it"
    );
}

#[test]
fn a_yes_after_a_no_is_a_yes() {
    for yes in ["2026-03-06", "2026-03-07"] {
        let mut case = before_any_word();
        says_no(&mut case, "ada", "ada", "2026-03-06");
        assert_eq!(the_word_for_ada(&case), no_on(6));
        says_yes(&mut case, "ada", "ada", yes);
        assert_eq!(the_word_for_ada(&case), Agreed::Yes, "a yes of {yes}");
    }
}

#[test]
fn the_last_of_many_words_counts() {
    let mut case = before_any_word();
    says_no(&mut case, "ada", "ada", "2026-03-03");
    takes_back(&mut case, "ada", "ada", "2026-03-05", "2026-03-07");
    says_no(&mut case, "ada", "ada", "2026-03-07");
    assert_eq!(the_word_for_ada(&case), no_on(7));
    says_yes(&mut case, "ada", "ada", "2026-03-09");
    assert_eq!(the_word_for_ada(&case), Agreed::Yes);
}

#[test]
fn a_yes_or_a_no_to_something_else_says_nothing_about_taking_part() {
    for (scope, counts) in [
        (ConsentScope::TakePart, true),
        (ConsentScope::ChildTakesPart, true),
        (ConsentScope::ShareInformation, false),
        (ConsentScope::SharePlan, false),
    ] {
        let mut case = before_any_word();
        says_yes(&mut case, "ada", "ada", "2026-03-04");
        case.consents[0].scope = scope;
        assert_eq!(
            the_word_for_ada(&case),
            if counts { Agreed::Yes } else { Agreed::NotYet },
            "{scope:?}"
        );
        let mut case = before_any_word();
        says_no(&mut case, "ada", "ada", "2026-03-05");
        case.refusals[0].scope = scope;
        assert_eq!(
            the_word_for_ada(&case),
            if counts { no_on(5) } else { Agreed::NotYet },
            "{scope:?}"
        );
    }
}

#[test]
fn for_whom_a_no_stands_or_a_yes_was_taken_back_is_not_asked_along() {
    let refused =
        |case: &Case, who: &str| is_held_back(case, case.person(&handle(who)).unwrap(), day(TODAY));
    let mut case = a_child(Some(2015));
    assert!(
        !refused(&case, "ada") && !refused(&case, "oma"),
        "who was not asked has not said no"
    );
    takes_back(&mut case, "oma", "oma", "2026-03-04", "2026-03-05");
    assert!(refused(&case, "oma"), "she took her yes back");
    says_no(&mut case, "oma", "oma", "2026-03-06");
    says_no(&mut case, "ada", "moeder", "2026-03-06");
    assert!(refused(&case, "oma"));
    assert!(refused(&case, "ada"), "a parent said it for the child");
    assert!(!refused(&case, "oom"), "each speaks for themselves");
    says_yes(&mut case, "oma", "oma", "2026-03-07");
    assert!(!refused(&case, "oma"), "a yes after a no is a yes");
    case.application.variant = Variant::Neighbourhood;
    assert!(refused(&case, "ada"), "also where nobody is asked");
}

#[test]
fn only_the_word_of_who_decides_counts() {
    let who_decide = |case: &Case| {
        let ada = case.person(&handle("ada")).unwrap();
        ["ada", "moeder", "vader"]
            .into_iter()
            .filter(|who| is_decided_by(case, ada, &handle(who), day(TODAY)))
            .collect::<Vec<_>>()
            .join(" ")
    };
    let mut case = a_child(Some(2007));
    assert_eq!(who_decide(&case), "ada", "an adult");
    person(&mut case, "ada").birth_year = Some(2015);
    assert_eq!(
        who_decide(&case),
        "ada moeder vader",
        "as long as nobody looked up who does, anyone"
    );
    decides(&mut case, "ada", "moeder", AuthorityKind::Parental);
    assert_eq!(who_decide(&case), "moeder");
    person(&mut case, "ada").birth_year = Some(2013);
    assert_eq!(who_decide(&case), "ada moeder", "from twelve the child too");
}

#[test]
fn each_main_person_is_asked_and_nobody_else() {
    let mut case = a_case(Variant::Restorative);
    let today = day(TODAY);
    assert_eq!(
        told(&of_main_persons(&case, today)),
        [
            (CHILD.to_owned(), Agreed::Yes),
            ("dirk for dirk".to_owned(), Agreed::Yes)
        ]
    );
    case.consents.retain(|it| it.person.as_str() != "dirk");
    assert_eq!(
        told(&of_main_persons(&case, today)),
        [
            (CHILD.to_owned(), Agreed::Yes),
            ("dirk for dirk".to_owned(), Agreed::NotYet)
        ]
    );
    case.application.variant = Variant::Neighbourhood;
    assert_eq!(
        of_main_persons(&case, today),
        [],
        "in a street people take part by coming"
    );
}

#[test]
fn what_was_going_on_stops_when_a_main_person_takes_back_a_yes_or_says_no() {
    let who =
        |case: &Case| stopped(case, day(TODAY)).map(|it| (it.person.handle.to_string(), it.agreed));
    for variant in [Variant::Family, Variant::Learning, Variant::Restorative] {
        let mut case = a_case(variant);
        assert_eq!(who(&case), None);
        says_no(&mut case, "oma", "oma", "2026-03-10");
        assert_eq!(
            who(&case),
            None,
            "the circle goes on without a grandmother who says no"
        );
        case.consents[0].withdrawn_on = Some(day("2026-03-11"));
        assert_eq!(who(&case), Some(("ada".to_owned(), back_on(11))));
        case.application.variant = Variant::Neighbourhood;
        assert_eq!(who(&case), Some(("ada".to_owned(), back_on(11))));
        case.consents.clear();
        assert_eq!(who(&case), None, "in a street nobody is asked");
    }
    let mut case = a_case(Variant::Family);
    case.consents.clear();
    assert_eq!(who(&case), None, "who was not asked yet stops nothing");
    says_no(&mut case, "ada", "ada", "2026-03-12");
    assert_eq!(who(&case), Some(("ada".to_owned(), no_on(12))));
}

#[test]
fn the_no_of_one_of_two_sides_stops_both() {
    let mut case = a_case(Variant::Restorative);
    case.consents.retain(|it| it.person.as_str() != "dirk");
    takes_back(&mut case, "dirk", "dirk", "2026-03-04", "2026-03-13");
    let stop = stopped(&case, day(TODAY)).unwrap();
    assert_eq!(
        (stop.person.handle.as_str(), stop.agreed),
        ("dirk", back_on(13))
    );
}

#[test]
fn a_yes_taken_back_after_an_older_no_was_taken_back_on_its_own_day() {
    let mut case = before_any_word();
    says_no(&mut case, "ada", "ada", "2026-03-03");
    takes_back(&mut case, "ada", "ada", "2026-03-05", "2026-03-18");
    assert_eq!(
        the_word_for_ada(&case),
        Agreed::Withdrawn(day("2026-03-18"))
    );
    assert_eq!(
        invited_without_consent(&case),
        0,
        "all were invited on 12 March, while the yes stood"
    );
}

#[test]
fn a_second_no_does_not_hide_what_was_done_after_the_first() {
    let mut case = before_any_word();
    says_no(&mut case, "ada", "ada", "2026-03-10");
    assert_eq!(invited_without_consent(&case), 1);
    says_no(&mut case, "ada", "ada", "2026-03-15");
    assert_eq!(
        (invited_without_consent(&case), the_word_for_ada(&case)),
        (1, no_on(10))
    );
}

#[test]
fn a_no_after_a_yes_was_taken_back_hides_nothing_either() {
    let mut case = before_any_word();
    takes_back(&mut case, "ada", "ada", "2026-03-04", "2026-03-10");
    assert_eq!(invited_without_consent(&case), 1);
    says_no(&mut case, "ada", "ada", "2026-03-15");
    assert_eq!(
        (invited_without_consent(&case), the_word_for_ada(&case)),
        (1, no_on(10)),
        "there was no yes from the tenth on"
    );
}

#[test]
fn of_two_yeses_one_may_be_taken_back() {
    let mut case = before_any_word();
    says_yes(&mut case, "ada", "ada", "2026-03-04");
    takes_back(&mut case, "ada", "ada", "2026-03-05", "2026-03-18");
    assert_eq!(the_word_for_ada(&case), Agreed::Yes);
}

/// How often the rules find that someone was invited without the yes of a main person (R3).
fn invited_without_consent(case: &Case) -> usize {
    findings(case, day(TODAY))
        .iter()
        .filter(|it| it.code == "without-consent")
        .count()
}

// Who is no longer there.
#[test]
fn a_yes_that_nobody_can_give_any_more_falls_away_on_that_day() {
    let mut case = a_case(Variant::Family);
    let agreed = |case: &Case| -> Vec<Agreed> {
        let all = of_main_persons(case, day("2026-03-20"));
        all.into_iter().map(|it| it.agreed).collect()
    };
    person(&mut case, "ada").cannot_decide_on = Some(day("2026-03-16"));
    assert_eq!(agreed(&case), [Agreed::Lapsed(day("2026-03-16"))]);
    assert!(stopped(&case, day("2026-03-20")).is_some());
    case.consents.push(consent(2, "ada", "oma"));
    assert_eq!(agreed(&case), [Agreed::Yes]);
    person(&mut case, "oma").died_on = Some(day("2026-03-18"));
    assert_eq!(agreed(&case), [Agreed::Lapsed(day("2026-03-16"))]);
    case.consents.clear();
    assert_eq!(agreed(&case), [Agreed::NotYet], "nobody had said yes");
}

#[test]
fn of_who_died_no_yes_is_asked_as_long_as_another_main_person_lives() {
    let mut case = a_case(Variant::Family);
    person(&mut case, "ada").died_on = Some(day("2026-03-16"));
    assert_eq!(
        of_main_persons(&case, day(TODAY))[0].agreed,
        Agreed::Lapsed(day("2026-03-16"))
    );
    case.people.push(someone("bo", Role::MainPerson));
    let all = of_main_persons(&case, day("2026-03-20"));
    assert_eq!(all.len(), 1);
    assert_eq!(all[0].person.handle, handle("bo"));
    assert_eq!(all[0].agreed, Agreed::NotYet);
}

#[test]
fn a_parent_who_died_is_not_waited_for() {
    let mut case = a_case(Variant::Family);
    person(&mut case, "ada").birth_year = Some(2018);
    person(&mut case, "ada").minor = true;
    for who in ["oma", "oom"] {
        case.authorities.push(Authority {
            person: handle("ada"),
            held_by: handle(who),
            kind: AuthorityKind::Parental,
            on: day("2026-03-02"),
            seen_in: None,
            ended_on: None,
        });
    }
    case.consents = vec![consent(1, "ada", "oma")];
    let open = |case: &Case| {
        let all = of_main_persons(case, day("2026-03-20"));
        all.into_iter()
            .filter(|it| it.agreed != Agreed::Yes)
            .count()
    };
    assert_eq!(open(&case), 1);
    person(&mut case, "oom").died_on = Some(day("2026-03-16"));
    assert_eq!(open(&case), 0);
}
