//! What stands in somebody's copy of the plan, and under which number.

use crate::clocks::plan;
use crate::people::{a_case, day, handle, line, turn_around};
use crate::steps::arrived;
use ekc::domain::Case;
use ekc::domain::circle::{ApartOrder, KeptApart, LeftAlone};
use ekc::domain::conference::Attendance;
use ekc::domain::followup::{Review, ReviewPresent};
use ekc::domain::intake::Variant;
use ekc::domain::invitation::Attending;
use ekc::domain::plan::{Agreement, Owner, Plan, Rhythm};
use ekc::language::masking::Sureness;
use ekc::method::discretion::{LastLook, may_know, may_know_where_to_look_back};
use ekc::method::looking_back::next_meeting;
use ekc::method::plan_copies::{PlanCopy, is_own};

const TODAY: &str = "2026-04-02";

/// A plan in which oma, oom, ada, and oma with oom do something, and oom checks what buur does. Oma
/// was there, and left before the plan was made; oma and oom are kept apart.
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
    case.attendances.push(Attendance {
        part_two: false,
        part_three: false,
        ..arrived(1, "oma")
    });
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

/// The same, with oma there in parts 2 and 3.
fn made_by_oma() -> Case {
    let mut case = with_agreements();
    case.attendances = vec![arrived(1, "oma")];
    case
}

fn reads_all(case: &Case, who: &str) -> bool {
    copy_of(case, &[who]).0.len() == 5
}

#[test]
fn who_was_in_part_two_or_three_has_the_plan_whole_whoever_they_are_kept_apart_from() {
    let mut case = made_by_oma();
    let whole = (vec![(1, 1), (2, 2), (3, 3), (4, 4), (5, 5)], true);
    assert_eq!(copy_of(&case, &["oma"]), whole);
    // What is not the plan stays hidden from her.
    let of = |who: &str| case.person(&handle(who)).unwrap();
    assert!(!may_know(&case, of("oma"), of("oom"), day(TODAY)));
    // He was not there, and reads what he does himself.
    assert_eq!(copy_of(&case, &["oom"]), (vec![(2, 1)], false));
    // One copy for both holds what both may read.
    assert_eq!(copy_of(&case, &["oma", "oom"]), (Vec::new(), false));
    // How, and in which part: each way of being there, and no other.
    for (two, three, way, expected) in [
        (true, true, Attending::Remote, true),
        (false, true, Attending::Present, true),
        // Who left before part 3 helped to make it.
        (true, false, Attending::Present, true),
        (false, false, Attending::Present, false),
        (true, true, Attending::Letter, false),
        (true, true, Attending::Spokesperson, false),
    ] {
        let it = &mut case.attendances[0];
        (it.part_two, it.part_three, it.attending) = (two, three, way);
        assert_eq!(reads_all(&case, "oma"), expected, "{two} {three} {way:?}");
    }
    // At another conference another plan was made.
    case.attendances = vec![arrived(2, "oma")];
    assert!(!reads_all(&case, "oma"));
}

#[test]
fn who_may_never_be_approached_stands_in_no_copy_of_who_made_the_plan_either() {
    let mut case = made_by_oma();
    let oom = case.people.iter_mut().find(|it| it.handle == handle("oom"));
    oom.unwrap().left_alone = Some(LeftAlone::Never);
    assert_eq!(copy_of(&case, &["oma"]), (vec![(1, 1), (3, 2)], true));
}

#[test]
fn a_revised_plan_is_known_to_who_was_there_when_it_was_revised() {
    let mut case = made_by_oma();
    case.plans[0] = Plan {
        revised_because: Some(line("het moest anders")),
        ..plan(1, 1, "2026-04-01")
    };
    assert!(!reads_all(&case, "oma"));
    case.reviews.push(Review {
        number: 1,
        version: 1,
        meeting: None,
        on: day("2026-04-01"),
        changes: None,
        further_conference: None,
    });
    assert!(!reads_all(&case, "oma"), "she was not there");
    case.review_present.push(ReviewPresent {
        review: 1,
        person: handle("oma"),
    });
    assert!(reads_all(&case, "oma"));
    // On another day the circle spoke of something else.
    case.reviews[0].on = day("2026-03-31");
    assert!(!reads_all(&case, "oma"));
}

#[test]
fn what_the_plan_says_is_no_news_to_who_made_it_and_where_somebody_is_stays_news() {
    let mut case = made_by_oma();
    let oom = case.people.iter_mut().find(|it| it.handle == handle("oom"));
    let oom = oom.unwrap();
    oom.address = Some(line("Kade 1"));
    let name = oom.name.to_string();
    case.plans[0].evaluation_on = Some(day("2026-05-09"));
    case.agreements[2].what = line("bellen als oom er is");
    case.agreements[3].what = line("oom ophalen van de Kade 1");
    let of = |who: &str| case.person(&handle(who)).unwrap();
    let told = |case: &Case, text: &str, on_the_plan: bool| {
        let look = LastLook::new(case, day(TODAY));
        let oma = case.person(&handle("oma")).unwrap();
        let told = if on_the_plan {
            look.told_of_by_plan(oma, &[text], Sureness::Sure)
        } else {
            look.told_of(oma, &[text], Sureness::Sure)
        };
        !told.is_empty()
    };
    assert!(!told(&case, "bellen als oom er is", true));
    assert!(told(&case, "oom ophalen van de Kade 1", true));
    assert!(told(&case, "vraag het oom", true), "not of the plan");
    // As one who carries out an agreement he stands on the plan, and on no other paper.
    assert!(!told(&case, &name, true) && told(&case, &name, false));
    let look = LastLook::new(&case, day(TODAY));
    let named = look.named_as_in_plan(of("oma"), &[&name]);
    assert_eq!(named, [of("oom")], "the coordinator is shown it");
    let meeting = next_meeting(&case, &case.plans[0], day(TODAY));
    let knows_when = |who: &str| may_know_where_to_look_back(&case, &meeting, of(who), day(TODAY));
    assert!(!knows_when("oma") && !knows_when("oom") && knows_when("ada"));
    // To who was only there before it was made all of it is news.
    let early = with_agreements();
    assert!(told(&early, &name, true));
}

#[test]
fn a_copy_in_which_nothing_of_the_plan_would_stand_is_known_as_such() {
    let case = made_by_oma();
    let nothing = |case: &Case, who: &str| {
        let who = case.person(&handle(who)).unwrap();
        PlanCopy::of(case, case.latest_plan().unwrap(), &[who], day(TODAY)).holds_nothing()
    };
    assert!(!nothing(&case, "oma") && !nothing(&case, "oom") && !nothing(&case, "ada"));
    let mut without_task = case;
    without_task.owners.retain(|it| it.person != handle("oom"));
    assert!(nothing(&without_task, "oom"));
}
