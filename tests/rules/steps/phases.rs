//! The phases, and what comes next.

use super::{THE_DAY, TODAY, missing, that_stand, with_a_plan_given_out};
use crate::clocks::{asked, closed, ends, just_applied, with_a_plan};
use crate::people::{a_case, day, line};
use ekc::domain::Case;

use ekc::domain::conference::Ending;
use ekc::domain::intake::Variant;
use ekc::method::steps::{Phase, Standing, next_steps, phase, steps};

#[test]
fn a_case_of_which_nothing_is_known_begins_with_the_intake() {
    let mut case = just_applied();
    case.people.clear();
    case.coordinators.clear();
    let all: Vec<&str> = steps(&case, day(TODAY))
        .iter()
        .map(|step| step.id)
        .collect();
    let in_order = "independence first-contact main-person acknowledgement question requirement \
                    circle explanation invitation requirement-told verdict-giver answers \
                    information date-and-place needs arrangements day plan verdict revision \
                    acceptance plan-shared call further-conference close";
    assert_eq!(all.join(" "), in_order);
    assert_eq!(
        missing(&case, TODAY),
        ["independence", "main-person", "circle", "date-and-place"]
    );
    let later = [
        "first-contact",
        "question",
        "explanation",
        "invitation",
        "answers",
        "day",
        "plan",
        "acceptance",
        "plan-shared",
        "call",
        "close",
    ];
    assert_eq!(that_stand(&case, TODAY, Standing::Later), later);
    let not_needed = [
        "acknowledgement",
        "requirement",
        "requirement-told",
        "verdict-giver",
        "information",
        "needs",
        "arrangements",
        "verdict",
        "revision",
        "further-conference",
    ];
    assert_eq!(that_stand(&case, TODAY, Standing::NotNeeded), not_needed);
    assert_eq!(phase(&case, day(TODAY)), Phase::Intake);
}

#[test]
fn a_case_well_under_way_waits_for_its_day() {
    for variant in [Variant::Family, Variant::Learning, Variant::Restorative] {
        let case = a_case(variant);
        let done = that_stand(&case, TODAY, Standing::Done).join(" ");
        let acknowledged = if variant == Variant::Restorative {
            "acknowledgement "
        } else {
            ""
        };
        let expected = format!(
            "independence first-contact consent {acknowledged}question circle explanation \
             invitation answers date-and-place"
        );
        assert_eq!(done, expected, "{variant:?}");
        assert_eq!(
            that_stand(&case, TODAY, Standing::Later),
            ["day", "plan", "acceptance", "plan-shared", "call", "close"],
            "{variant:?}"
        );
        assert_eq!(missing(&case, TODAY), [""; 0], "{variant:?}");
        assert_eq!(phase(&case, day(TODAY)), Phase::Day, "{variant:?}");
    }
}

#[test]
fn what_is_missing_is_what_comes_next() {
    let case = just_applied();
    let next: Vec<&str> = next_steps(&case, day(TODAY))
        .iter()
        .map(|step| step.id)
        .collect();
    assert_eq!(
        next,
        [
            "first-contact",
            "consent",
            "question",
            "explanation",
            "date-and-place"
        ]
    );
    assert_eq!(next_steps(&a_case(Variant::Family), day(TODAY)), []);
}

#[test]
fn a_case_is_in_the_phase_of_the_first_step_that_is_open() {
    let at = |case: &Case, today: &str| phase(case, day(today));
    let mut case = a_case(Variant::Family);
    case.questions[0].chosen_on = None;
    case.conferences[0].place = None;
    assert_eq!(at(&case, TODAY), Phase::Intake);
    case.questions[0].chosen_on = Some(day("2026-03-05"));
    case.invitations.clear();
    assert_eq!(at(&case, TODAY), Phase::Circle);
    case.invitations = a_case(Variant::Family).invitations;
    case.information.push(asked(1, None));
    assert_eq!(at(&case, TODAY), Phase::Information);
    case.information[0].received_on = Some(day("2026-03-18"));
    case.information[0].shared_on = Some(day("2026-03-19"));
    assert_eq!(at(&case, TODAY), Phase::Day);
    case.conferences[0].place = Some(line("Buurthuis"));
    assert_eq!(at(&case, THE_DAY), Phase::Day);
    ends(&mut case, Ending::Plan, THE_DAY);
    assert_eq!(at(&case, THE_DAY), Phase::Plan);
    assert_eq!(at(&with_a_plan_given_out(), THE_DAY), Phase::After);
    case.closures.push(closed(1));
    assert_eq!(at(&case, "2026-05-01"), Phase::Closed);
}

#[test]
fn once_the_role_has_ended_no_step_is_left() {
    let mut case = with_a_plan();
    case.closures.push(closed(1));
    assert_eq!(steps(&case, day("2026-05-02")), []);
    case.closures[0].reopened_on = Some(day("2026-05-03"));
    assert_eq!(
        missing(&case, "2026-05-04"),
        ["acceptance", "plan-shared", "call"],
        "opened again, it goes on where it was"
    );
    assert_eq!(phase(&case, day("2026-05-04")), Phase::Plan);
}

#[test]
fn each_phase_has_its_name() {
    let all = [
        Phase::Intake,
        Phase::Circle,
        Phase::Information,
        Phase::Day,
        Phase::Plan,
        Phase::After,
        Phase::Closed,
    ];
    let names = [
        "phase-intake",
        "phase-circle",
        "phase-information",
        "phase-day",
        "phase-plan",
        "phase-after",
        "phase-closed",
    ];
    assert_eq!(all.map(|phase| phase.label().id()), names);
    assert!(all.is_sorted());
}

#[test]
fn each_step_belongs_to_its_phase() {
    let case = just_applied();
    let of = |phase: Phase| {
        steps(&case, day(TODAY))
            .iter()
            .filter(|step| step.phase == phase)
            .map(|step| step.id)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        of(Phase::Intake),
        [
            "independence",
            "first-contact",
            "consent",
            "acknowledgement",
            "question",
            "requirement"
        ]
    );
    assert_eq!(
        of(Phase::Circle),
        [
            "circle",
            "explanation",
            "invitation",
            "requirement-told",
            "verdict-giver",
            "answers"
        ]
    );
    assert_eq!(of(Phase::Information), ["information"]);
    assert_eq!(
        of(Phase::Day),
        ["date-and-place", "needs", "arrangements", "day"]
    );
    assert_eq!(
        of(Phase::Plan),
        ["plan", "verdict", "revision", "acceptance", "plan-shared"]
    );
    assert_eq!(of(Phase::After), ["call", "further-conference", "close"]);
    assert_eq!(of(Phase::Closed), [""; 0]);
}
