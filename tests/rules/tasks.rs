//! The tasks in a plan: who still carries one out, what was told last, and what is past its day.

use crate::laws::deeds::{
    a_new_version, a_plan, add, agree, closed, leave_alone, never, own, refuse,
};
use crate::people::{a_case, consent, day, line};
use ekc::domain::Case;
use ekc::domain::circle::Role;
use ekc::domain::followup::{AgreementProgress, CloseReason, Progress};
use ekc::domain::intake::Variant;
use ekc::domain::text::Handle;
use ekc::method::tasks::{
    carries_out, gave_back, is_over, past_their_day, told_alike, told_by_each, told_last,
};

fn with_a_plan() -> Case {
    let mut case = a_case(Variant::Family);
    a_plan(&mut case);
    case
}

fn told(case: &mut Case, version: u32, agreement: u32, on: &str, progress: Progress) {
    let number = u32::try_from(case.agreement_progress.len()).unwrap() + 1;
    case.agreement_progress.push(AgreementProgress {
        number,
        version,
        agreement,
        on: day(on),
        progress,
        note: None,
        told_by: None,
    });
}

/// Whether the first owner of the plan still carries it out on 1 April.
fn carries(case: &Case) -> bool {
    carries_out(case, &case.owners[0], day("2026-04-01"))
}

#[test]
fn of_a_yes_and_a_no_to_a_task_the_last_one_counts() {
    let owner = |agreed: Option<&str>, declined: Option<&str>| {
        let mut owner = with_a_plan().owners.remove(0);
        owner.agreed_on = agreed.map(day);
        owner.declined_on = declined.map(day);
        gave_back(&owner)
    };
    assert!(!owner(None, None) && !owner(Some("2026-03-28"), None));
    assert!(owner(None, Some("2026-03-29")));
    assert!(owner(Some("2026-03-28"), Some("2026-03-29")));
    assert!(
        owner(Some("2026-03-29"), Some("2026-03-29")),
        "a no after the yes"
    );
    assert!(!owner(Some("2026-03-30"), Some("2026-03-29")), "yes again");
}

#[test]
fn who_is_gone_carries_out_nothing() {
    assert!(carries(&with_a_plan()));
    let gone: [fn(&mut Case); 5] = [
        |case| leave_alone(case, "oma", "2026-03-30"),
        |case| never(case, "oma"),
        |case| refuse(case, "oma", "oma", "2026-03-30"),
        |case| case.owners[0].declined_on = Some(day("2026-03-30")),
        |case| {
            case.consents.push(consent(2, "oma", "oma"));
            case.consents[1].withdrawn_on = Some(day("2026-03-28"));
        },
    ];
    for (at, leaves) in gone.iter().enumerate() {
        let mut case = with_a_plan();
        leaves(&mut case);
        assert!(!carries(&case), "{at}");
    }
    // A yes of a later day is a yes.
    let mut case = with_a_plan();
    refuse(&mut case, "oma", "oma", "2026-03-27");
    assert!(carries(&case), "said yes to this since");
    refuse(&mut case, "oma", "oma", "2026-03-28");
    case.refusals.remove(0);
    assert!(!carries(&case));
    case.application.variant = Variant::Neighbourhood;
    assert!(!carries(&case), "in a street too");
}

#[test]
fn what_each_told_of_an_agreement_is_kept_beside_what_another_told() {
    let mut case = with_a_plan();
    for (who, progress, on) in [
        (Some("oma"), Progress::Running, "2026-04-20"),
        (Some("oom"), Progress::Partly, "2026-04-20"),
        (Some("oma"), Progress::Done, "2026-05-01"),
        (None, Progress::Done, "2026-04-22"),
    ] {
        told(&mut case, 1, 1, on, progress);
        let last = case.agreement_progress.last_mut().unwrap();
        last.told_by = who.map(|who| Handle::parse(who).unwrap());
    }
    let alike = |case: &Case| told_alike(case, &case.agreements[0]);
    let numbers: Vec<u32> = told_by_each(&case, &case.agreements[0])
        .iter()
        .map(|it| it.number)
        .collect();
    assert_eq!(numbers, [2, 4, 3], "what each told last");
    assert_eq!(alike(&case), None);
    case.agreement_progress[1].progress = Progress::Done;
    assert_eq!(alike(&case), Some(Progress::Done));
    case.agreement_progress.clear();
    assert_eq!(alike(&case), None, "nothing was told");
}

#[test]
fn how_it_stands_is_what_was_told_last_also_of_the_version_before() {
    let mut case = with_a_plan();
    agree(&mut case, 2, "oom");
    told(&mut case, 1, 1, "2026-04-25", Progress::Running);
    told(&mut case, 1, 1, "2026-04-22", Progress::Partly);
    told(&mut case, 1, 2, "2026-04-21", Progress::Not);
    told(&mut case, 1, 2, "2026-04-21", Progress::Done);
    let last = |case: &Case, at: usize| told_last(case, &case.agreements[at]).map(|it| it.number);
    assert_eq!((last(&case, 0), last(&case, 1)), (Some(1), Some(4)));
    assert!(!is_over(&case, &case.agreements[0]) && is_over(&case, &case.agreements[1]));
    a_new_version(&mut case);
    assert_eq!(last(&case, 2), Some(1), "it says the same");
    case.agreements[2].what = line("Koffie zetten voor Ada");
    assert_eq!(last(&case, 2), None, "it is another agreement");
    case.agreements[2] = case.agreements[0].clone();
    case.agreements[2].version = 2;
    case.agreements[2].when_words = line("elke maandag");
    assert_eq!(last(&case, 2), None);
}

#[test]
fn what_is_past_its_day_and_was_not_done_is_asked_about_those_of_professionals_first() {
    let mut case = with_a_plan();
    add(&mut case, "arts", Role::Professional);
    agree(&mut case, 2, "oom");
    agree(&mut case, 3, "arts");
    for (at, until) in [(0, "2026-04-02"), (1, "2026-04-01"), (2, "2026-04-03")] {
        case.agreements[at].until_on = Some(day(until));
    }
    let past = |case: &Case, today: &str| -> Vec<u32> {
        let past = past_their_day(case, day(today));
        past.iter().map(|it| it.number).collect()
    };
    assert_eq!(
        past(&case, "2026-04-01"),
        [0_u32; 0],
        "on the day itself it can be done"
    );
    assert_eq!(past(&case, "2026-04-02"), [2]);
    assert_eq!(past(&case, "2026-04-04"), [3, 2, 1]);
    own(&mut case, 1, "arts");
    assert_eq!(
        past(&case, "2026-04-04"),
        [1, 3, 2],
        "together with a professional"
    );
    told(&mut case, 1, 2, "2026-04-01", Progress::Running);
    told(&mut case, 1, 3, "2026-04-04", Progress::Lapsed);
    assert_eq!(past(&case, "2026-04-04"), [1, 2]);
    told(&mut case, 1, 1, "2026-04-04", Progress::Done);
    assert_eq!(past(&case, "2026-04-04"), [2]);
    closed(&mut case, "2026-04-04", CloseReason::Completed);
    assert_eq!(
        past(&case, "2026-04-04"),
        [0_u32; 0],
        "nobody asks any more"
    );
    assert!(past_their_day(&a_case(Variant::Family), day("2026-04-04")).is_empty());
}
