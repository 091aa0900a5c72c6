//! What comes first in a case: what blocks, what is late or due these days, what is missing,
//! what to look at.

use crate::clocks::{asked, called, closed, ends, just_applied, plan, shared, with_a_plan};
use crate::people::{a_case, day, deviation, invitation, line};
use crate::steps::{a_no, waived};
use ekc::domain::Case;
use ekc::domain::choice::Choice as _;
use ekc::domain::conference::Ending;
use ekc::domain::free_date::FreeDate;
use ekc::domain::intake::Variant;
use ekc::method::rules::{Level, findings};
use ekc::method::urgent::{Urgent, urgent};
use ekc::words::Value;

const TODAY: &str = "2026-03-20";

/// Everything that asks for attention, each in a few words: a finding with its rule, a term with
/// its day, a step with the day it is due.
fn first_things(case: &Case, today: &str) -> Vec<String> {
    let in_words = |it: Urgent| match it {
        Urgent::Finding(finding) => match finding.rule {
            Some(rule) => format!("{rule} {}", finding.code),
            None => finding.code.to_owned(),
        },
        Urgent::Due(due) => format!("{} {}", due.on, due.what),
        Urgent::Step(step, None) => step.id.to_owned(),
        Urgent::Step(step, Some(due)) => format!("{} by {}", step.id, due.on),
    };
    urgent(case, day(today)).into_iter().map(in_words).collect()
}

/// The same without what the rules find.
fn steps_and_terms(case: &Case, today: &str) -> Vec<String> {
    urgent(case, day(today))
        .iter()
        .zip(first_things(case, today))
        .filter(|(it, _)| !matches!(it, Urgent::Finding(_)))
        .map(|(_, words)| words)
        .collect()
}

/// A case in which no question was chosen,
/// and in which someone was invited without being told in person.
fn with_something_missing() -> Case {
    let mut case = a_case(Variant::Family);
    case.questions[0].chosen_on = None;
    invitation(&mut case, "oom").explained_on = None;
    case
}

/// The plan of 28 March was accepted and given out.
fn with_a_plan_given_out() -> Case {
    let mut case = with_a_plan();
    case.plans[0].accepted_on = Some(day("2026-03-28"));
    case.plan_shares.push(shared(1, "ada"));
    case
}

#[test]
fn in_an_ordinary_case_well_under_way_nothing_is_urgent() {
    for (variant, _, _) in Variant::ALL {
        assert_eq!(
            first_things(&a_case(*variant), TODAY),
            [""; 0],
            "{variant:?}"
        );
    }
}

#[test]
fn what_blocks_comes_first_then_what_is_late_then_what_is_missing_then_what_to_look_at() {
    let mut case = with_something_missing();
    assert_eq!(
        first_things(&case, TODAY),
        ["question", "explanation", "R10 not-explained"]
    );
    case.application.needed_by = Some(day("2026-03-19"));
    case.coordinators[0].independent_on = None;
    let all = [
        "R1 independence-undeclared",
        "2026-03-19 needed-by",
        "independence",
        "question",
        "explanation",
        "R10 not-explained",
        "day-after-needed-by",
    ];
    assert_eq!(first_things(&case, TODAY), all);
}

#[test]
fn of_many_dates_of_ones_own_one_goes_before_what_is_missing() {
    let mut case = with_something_missing();
    for (number, on) in [(1, "2026-03-10"), (2, "2026-03-12"), (3, "2026-03-14")] {
        case.dates.push(FreeDate {
            number,
            what: line("bel de school"),
            on: day(on),
            whose: None,
            done_on: None,
        });
    }
    let all = [
        "2026-03-10 date",
        "question",
        "explanation",
        "2026-03-12 date",
        "2026-03-14 date",
        "R10 not-explained",
    ];
    assert_eq!(first_things(&case, TODAY), all);
}

#[test]
fn a_plan_that_somebody_waits_for_is_urgent_from_a_week_before_the_day() {
    for (needed, is_urgent) in [
        ("2026-03-01", true),
        ("2026-03-19", true),
        ("2026-03-20", true),
        ("2026-03-27", true),
        ("2026-03-28", false),
    ] {
        let mut case = a_case(Variant::Family);
        case.application.needed_by = Some(day(needed));
        let expected = if is_urgent {
            vec![format!("{needed} needed-by")]
        } else {
            Vec::new()
        };
        assert_eq!(steps_and_terms(&case, TODAY), expected);
    }
    let mut case = a_case(Variant::Family);
    case.application.court_on = Some(day("2026-03-27"));
    assert_eq!(steps_and_terms(&case, TODAY), ["2026-03-27 court"]);
}

#[test]
fn once_the_plan_is_given_the_day_in_court_is_told_three_days_before() {
    let mut case = with_a_plan_given_out();
    case.application.court_on = Some(day("2026-04-10"));
    assert_eq!(steps_and_terms(&case, "2026-04-06"), [""; 0]);
    assert_eq!(steps_and_terms(&case, "2026-04-07"), ["2026-04-10 court"]);
    case.plan_shares.clear();
    assert!(steps_and_terms(&case, "2026-04-03").contains(&"2026-04-10 court".to_owned()));
}

#[test]
fn what_is_due_within_three_days_is_urgent_and_what_is_due_later_is_not() {
    let mut case = with_a_plan_given_out();
    case.plans[0].evaluation_on = Some(day("2026-04-10"));
    assert_eq!(steps_and_terms(&case, "2026-04-06"), [""; 0]);
    assert_eq!(
        steps_and_terms(&case, "2026-04-07"),
        ["2026-04-10 evaluation"]
    );
}

#[test]
fn what_is_due_earliest_comes_first() {
    let mut case = a_case(Variant::Family);
    case.application.needed_by = Some(day("2026-03-22"));
    case.application.court_on = Some(day("2026-03-21"));
    case.information.push(asked(1, Some("2026-03-22")));
    assert_eq!(
        steps_and_terms(&case, TODAY),
        [
            "2026-03-21 court",
            "information by 2026-03-22",
            "2026-03-22 needed-by"
        ],
        "on one day a step goes before a term"
    );
    case.information[0].due_on = Some(day("2026-03-18"));
    assert_eq!(
        steps_and_terms(&case, TODAY),
        [
            "information by 2026-03-18",
            "2026-03-21 court",
            "2026-03-22 needed-by"
        ]
    );
}

#[test]
fn a_step_carries_its_term_and_goes_before_what_is_only_missing_when_that_is_near() {
    let mut case = with_something_missing();
    case.information.push(asked(1, Some("2026-03-23")));
    assert_eq!(
        steps_and_terms(&case, TODAY),
        ["information by 2026-03-23", "question", "explanation"]
    );
    case.information[0].due_on = Some(day("2026-03-24"));
    assert_eq!(
        steps_and_terms(&case, TODAY),
        ["question", "explanation", "information by 2026-03-24"],
        "not yet near: the order of a conference"
    );
    case.information[0].due_on = None;
    assert_eq!(
        steps_and_terms(&case, TODAY),
        ["question", "explanation", "information"]
    );
}

#[test]
fn a_step_with_more_terms_than_one_carries_the_earliest() {
    let mut case = a_case(Variant::Family);
    case.information = vec![asked(1, Some("2026-03-22")), asked(2, Some("2026-03-21"))];
    assert_eq!(first_things(&case, TODAY), ["information by 2026-03-21"]);
}

#[test]
fn the_first_contact_is_near_from_the_day_of_the_application() {
    let case = just_applied();
    assert_eq!(
        steps_and_terms(&case, "2026-03-02")[..2],
        ["first-contact by 2026-03-05", "consent"]
    );
    let mut case = just_applied();
    case.people.clear();
    assert_eq!(
        steps_and_terms(&case, "2026-03-02")[..1],
        ["main-person"],
        "where nobody is known there is no term"
    );
}

#[test]
fn how_the_day_ended_is_late_from_the_next_day() {
    let case = with_something_missing();
    assert_eq!(
        steps_and_terms(&case, "2026-03-29"),
        ["day by 2026-03-28", "question", "explanation"]
    );
}

#[test]
fn giving_out_the_plan_is_near_three_days_before_its_term() {
    let case = with_a_plan();
    assert_eq!(
        steps_and_terms(&case, "2026-04-07"),
        ["acceptance", "plan-shared by 2026-04-11"]
    );
    assert_eq!(
        steps_and_terms(&case, "2026-04-08"),
        ["acceptance", "plan-shared by 2026-04-11"],
        "the circle says yes to it first"
    );
}

#[test]
fn what_stops_giving_out_the_plan_is_mended_before_the_circle_says_yes() {
    let case = with_a_plan();
    for today in ["2026-04-07", "2026-04-08"] {
        let things = first_things(&case, today);
        let at = |what: &str| things.iter().position(|it| it.starts_with(what));
        let mend = at("R19 no-evaluation").unwrap();
        assert!(Some(mend) < at("acceptance"), "{today}: {things:?}");
        assert!(Some(mend) < at("plan-shared"), "{today}: {things:?}");
    }
}

#[test]
fn the_call_and_its_last_day_are_told_three_days_before() {
    let mut case = with_a_plan_given_out();
    let of_the_call = |case: &Case| {
        [
            "2026-04-21",
            "2026-04-22",
            "2026-04-25",
            "2026-05-05",
            "2026-05-06",
            "2026-05-10",
        ]
        .map(|today| steps_and_terms(case, today).join(", "))
    };
    let (call, latest) = (
        "call by 2026-04-25",
        "call by 2026-04-25, 2026-05-09 call-latest",
    );
    assert_eq!(
        of_the_call(&case),
        ["", "2026-04-25 call", call, call, latest, latest]
    );
    assert!(first_things(&case, "2026-05-10").contains(&"R24 call-late".to_owned()));
    case.follow_up_calls.push(called(1, "ada"));
    assert_eq!(steps_and_terms(&case, "2026-05-10"), ["close"]);
}

#[test]
fn the_evaluation_and_the_terms_of_the_law_have_no_step_and_stand_by_themselves() {
    let mut case = with_a_plan_given_out();
    case.plans[0].evaluation_on = Some(day("2026-04-10"));
    case.application.wmo_reported_on = Some(day("2026-02-27"));
    assert_eq!(steps_and_terms(&case, "2026-04-06"), [""; 0]);
    assert_eq!(
        steps_and_terms(&case, "2026-04-07"),
        ["2026-04-10 evaluation", "2026-04-10 wmo-inquiry"]
    );
}

#[test]
fn what_was_left_out_is_not_urgent_nor_is_its_term() {
    let mut case = a_case(Variant::Family);
    case.information.push(asked(1, Some("2026-03-18")));
    case.waivers.push(waived("information", Some("1")));
    assert_eq!(first_things(&case, TODAY), [""; 0]);
    case.information.push(asked(2, None));
    assert_eq!(
        first_things(&case, TODAY),
        ["information by 2026-03-18"],
        "it returns with something more"
    );
}

#[test]
fn what_is_good_to_know_is_not_urgent() {
    let mut case = a_case(Variant::Family);
    for person in &mut case.people {
        person.named_by = None;
    }
    let found: Vec<Level> = findings(&case, day(TODAY))
        .into_iter()
        .map(|it| it.level)
        .collect();
    assert_eq!(found, [Level::Inform]);
    assert_eq!(first_things(&case, TODAY), [""; 0]);
}

#[test]
fn what_blocks_and_was_passed_with_a_reason_is_not_urgent() {
    let mut case = a_case(Variant::Family);
    case.coordinators[0].independent_on = None;
    assert_eq!(
        first_things(&case, TODAY),
        ["R1 independence-undeclared", "independence"]
    );
    case.deviations
        .push(deviation(&findings(&case, day(TODAY))[0]));
    assert_eq!(first_things(&case, TODAY), ["independence"]);
}

#[test]
fn what_is_found_of_several_people_is_one_thing() {
    let mut case = a_case(Variant::Family);
    for who in ["oom", "nicht"] {
        invitation(&mut case, who).explained_on = None;
    }
    assert_eq!(
        first_things(&case, TODAY),
        ["explanation", "R10 not-explained"]
    );
    let Some(Urgent::Finding(finding)) = urgent(&case, day(TODAY)).pop() else {
        panic!("a finding comes last")
    };
    assert_eq!(
        finding.values,
        [("person", Value::Text("nicht, oom".to_owned()))]
    );
}

#[test]
fn where_everything_stops_there_is_nothing_else_to_mend() {
    let mut case = with_something_missing();
    case.application.needed_by = Some(day("2026-03-19"));
    case.consents[0].withdrawn_on = Some(day("2026-03-19"));
    assert_eq!(first_things(&case, TODAY), ["consent-withdrawn"]);
    invitation(&mut case, "oom").invited_on = Some(day("2026-03-19"));
    assert_eq!(
        first_things(&case, TODAY),
        ["R3 without-consent", "consent-withdrawn"],
        "but going on without a yes is told"
    );
    ends(&mut case, Ending::NoPlan, "2026-03-19");
    assert_eq!(
        steps_and_terms(&case, TODAY),
        ["close"],
        "after the end nobody works towards the day on which the plan was needed"
    );
}

#[test]
fn a_no_leaves_nothing_else_to_mend_either() {
    let mut case = with_something_missing();
    case.consents[0].withdrawn_on = Some(day("2026-03-19"));
    case.refusals.push(a_no("ada"));
    assert_eq!(first_things(&case, TODAY), ["consent-refused"]);
}

#[test]
fn where_nothing_stops_a_warning_is_told_beside_a_step_that_is_missing() {
    let mut case = with_something_missing();
    case.consents.clear();
    assert_eq!(
        steps_and_terms(&case, TODAY),
        ["consent", "question", "explanation"]
    );
    assert!(
        first_things(&case, TODAY).contains(&"R10 not-explained".to_owned()),
        "who was not asked yet stops nothing"
    );
}

#[test]
fn once_the_role_has_ended_only_the_end_of_keeping_is_near() {
    let mut case = with_a_plan_given_out();
    case.follow_up_calls.push(called(1, "ada"));
    case.closures.push(closed(1));
    case.application.keep_until = Some(day("2026-11-01"));
    case.application.keep_because = Some(line("zo is het afgesproken"));
    assert_eq!(steps_and_terms(&case, "2026-10-28"), [""; 0]);
    assert_eq!(
        steps_and_terms(&case, "2026-10-29"),
        ["2026-11-01 keep-until"]
    );
    assert_eq!(
        steps_and_terms(&case, "2026-12-01"),
        ["2026-11-01 keep-until"]
    );
}

#[test]
fn a_new_version_of_the_plan_brings_its_steps_back() {
    let mut case = with_a_plan_given_out();
    case.plans.push(plan(2, 1, "2026-04-05"));
    assert_eq!(
        steps_and_terms(&case, "2026-04-15"),
        ["acceptance", "plan-shared by 2026-04-19"]
    );
    assert_eq!(
        steps_and_terms(&case, "2026-04-16"),
        ["acceptance", "plan-shared by 2026-04-19"]
    );
}

#[test]
fn on_the_day_itself_the_day_comes_before_what_is_only_missing() {
    let mut case = a_case(Variant::Family);
    case.questions[0].chosen_on = None;
    assert_eq!(
        steps_and_terms(&case, "2026-03-28"),
        ["arrivals by 2026-03-28", "question"]
    );
}

#[test]
fn a_conference_is_told_three_days_before() {
    let case = a_case(Variant::Family);
    assert_eq!(steps_and_terms(&case, "2026-03-24"), [""; 0]);
    assert_eq!(
        steps_and_terms(&case, "2026-03-25"),
        ["2026-03-28 conference"]
    );
}
