//! When the circle looks back.

use super::{falls_on, is_told, term, to_be_evaluated, with_a_plan};
use crate::people::{day, handle};
use ekc::domain::Case;
use ekc::domain::followup::FollowUpMeeting;
use ekc::domain::plan::Plan;
use ekc::method::clocks::due;

fn meeting(number: u32, on: &str, held_on: Option<&str>) -> FollowUpMeeting {
    FollowUpMeeting {
        number,
        conference: 1,
        on: day(on),
        at: None,
        place: None,
        convener: None,
        held_on: held_on.map(day),
        replaces_on: None,
    }
}

#[test]
fn the_circle_looks_back_on_the_day_of_the_plan() {
    let mut case = to_be_evaluated();
    let back = term(&case, "2026-04-01", "evaluation").unwrap();
    assert_eq!(
        (back.on, back.source, back.about),
        (day("2026-06-28"), Some("R19"), None)
    );
    case.plans[0].convener = Some(handle("oma"));
    assert_eq!(
        term(&case, "2026-04-01", "evaluation")
            .unwrap()
            .about
            .as_deref(),
        Some("oma")
    );
    assert!(
        is_told(&case, "2026-07-30", "evaluation"),
        "late, and still to come"
    );
    case.plans[0].evaluation_on = None;
    assert!(!is_told(&case, "2026-04-01", "evaluation"));
}

/// The days on which the circle is still to look back.
fn looking_back(case: &Case, today: &str) -> Vec<String> {
    due(case, day(today))
        .iter()
        .filter(|it| it.what == "evaluation")
        .map(|it| it.on.to_string())
        .collect()
}

#[test]
fn a_meeting_that_is_planned_comes_beside_the_moment_in_the_plan_unless_it_takes_its_place() {
    let mut case = to_be_evaluated();
    case.follow_up_meetings.push(meeting(1, "2026-07-05", None));
    assert_eq!(
        looking_back(&case, "2026-04-01"),
        ["2026-06-28", "2026-07-05"]
    );
    case.follow_up_meetings[0].replaces_on = Some(day("2026-06-28"));
    assert_eq!(looking_back(&case, "2026-04-01"), ["2026-07-05"]);
    case.follow_up_meetings.push(meeting(2, "2026-06-20", None));
    assert_eq!(
        looking_back(&case, "2026-04-01"),
        ["2026-06-20", "2026-07-05"]
    );
    case.follow_up_meetings[0].replaces_on = None;
    case.follow_up_meetings[0].on = day("2026-06-28");
    assert_eq!(
        looking_back(&case, "2026-04-01"),
        ["2026-06-20", "2026-06-28"],
        "the same day, planned with its place, is one meeting"
    );
}

#[test]
fn a_meeting_planned_for_the_day_of_the_presentation_or_before_looks_back_on_nothing() {
    for (on, counts) in [
        ("2026-03-27", false),
        ("2026-03-28", false),
        ("2026-03-29", true),
    ] {
        let mut case = to_be_evaluated();
        case.follow_up_meetings.push(meeting(1, on, None));
        let days = looking_back(&case, "2026-03-30");
        assert_eq!(days.contains(&on.to_owned()), counts, "{on}");
        assert!(days.contains(&"2026-06-28".to_owned()), "{on}");
    }
}

#[test]
fn a_meeting_that_was_held_after_the_presentation_was_the_evaluation() {
    for (held, counts) in [
        ("2026-03-27", false),
        ("2026-03-28", false),
        ("2026-03-29", true),
    ] {
        let mut case = to_be_evaluated();
        case.follow_up_meetings
            .push(meeting(1, "2026-07-05", Some(held)));
        let expected = if counts { None } else { Some("2026-06-28") };
        assert_eq!(
            falls_on(&case, "2026-07-30", "evaluation").as_deref(),
            expected,
            "held on {held}"
        );
    }
}

#[test]
fn a_meeting_after_another_conference_is_not_the_evaluation_of_this_plan() {
    let mut case = to_be_evaluated();
    case.follow_up_meetings.push(FollowUpMeeting {
        conference: 2,
        ..meeting(1, "2026-07-05", None)
    });
    case.follow_up_meetings.push(FollowUpMeeting {
        conference: 2,
        ..meeting(2, "2026-07-05", Some("2026-07-05"))
    });
    assert_eq!(
        falls_on(&case, "2026-04-01", "evaluation").as_deref(),
        Some("2026-06-28")
    );
}

#[test]
fn a_new_version_has_an_evaluation_of_its_own() {
    let mut case = to_be_evaluated();
    case.follow_up_meetings
        .push(meeting(1, "2026-06-28", Some("2026-06-28")));
    assert!(!is_told(&case, "2026-07-01", "evaluation"));
    case.plans.push(Plan {
        evaluation_on: Some(day("2026-09-28")),
        ..plan(2, 1, "2026-06-28")
    });
    assert_eq!(
        falls_on(&case, "2026-07-01", "evaluation").as_deref(),
        Some("2026-09-28"),
        "the meeting that made the new version was before it"
    );
}

#[test]
fn of_two_meetings_that_were_planned_the_one_planned_last_counts() {
    let mut case = with_a_plan();
    case.plans[0].evaluation_on = Some(day("2026-06-28"));
    for (number, on) in [(1, "2026-07-05"), (2, "2026-06-20")] {
        case.follow_up_meetings.push(meeting(number, on, None));
    }
    let evaluation = |case: &Case| {
        due(case, day("2026-04-01"))
            .iter()
            .find(|it| it.what == "evaluation")
            .map(|it| it.on)
    };
    assert_eq!(evaluation(&case), Some(day("2026-06-20")));
    case.follow_up_meetings.reverse();
    assert_eq!(evaluation(&case), Some(day("2026-06-20")));
}
