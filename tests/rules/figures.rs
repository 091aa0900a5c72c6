//! What is counted of a case: what was, whatever somebody asked afterwards.

use crate::clocks::ends;
use crate::people::{a_case, day, handle, invitation, person};
use crate::steps::arrived;
use ekc::domain::Case;
use ekc::domain::circle::LeftAlone;
use ekc::domain::conference::Ending;
use ekc::domain::intake::Variant;
use ekc::domain::invitation::{Answer, Attending, Invitation};
use ekc::method::case_row::case_row;
use ekc::method::figures::figures;

/// The people of the circle, who was asked, who said yes, who came.
fn counted(case: &Case) -> [usize; 4] {
    let of = figures(case);
    [of.circle, of.asked, of.said_yes, of.came.unwrap_or(99)]
}

/// A conference of which Ada and oma are noted as present.
fn held() -> Case {
    let mut case = a_case(Variant::Family);
    case.attendances = vec![arrived(1, "ada"), arrived(1, "oma")];
    ends(&mut case, Ending::Plan, "2026-03-28");
    case
}

#[test]
fn who_asks_to_be_left_alone_after_the_day_is_counted_as_they_were() {
    let before = counted(&held());
    assert_eq!(before, [6, 7, 6, 2]);
    for how in [LeftAlone::NotAgain, LeftAlone::Never, LeftAlone::Forgotten] {
        for who in ["oma", "buur"] {
            let mut case = held();
            person(&mut case, who).left_alone = Some(how);
            person(&mut case, who).left_alone_on = Some(day("2026-04-01"));
            assert_eq!(counted(&case), before, "{who}, {how:?}");
        }
    }
}

#[test]
fn who_asked_it_before_the_day_is_not_counted_unless_they_came() {
    let mut case = held();
    for who in ["oma", "buur"] {
        person(&mut case, who).left_alone = Some(LeftAlone::NotAgain);
        person(&mut case, who).left_alone_on = Some(day("2026-03-20"));
    }
    assert_eq!(counted(&case), [5, 6, 5, 2]);
    // As long as the day is to come nobody was there.
    case.attendances.clear();
    case.conferences[0].ending = None;
    case.conferences[0].ended_on = None;
    assert_eq!(counted(&case), [4, 5, 4, 0]);
}

#[test]
fn who_is_in_the_file_for_one_task_is_never_counted() {
    let mut case = held();
    person(&mut case, "buur").only_for = Some(ekc::domain::circle::OnlyFor::Deciding);
    person(&mut case, "buur").left_alone = Some(LeftAlone::NotAgain);
    person(&mut case, "buur").left_alone_on = Some(day("2026-04-01"));
    assert_eq!(counted(&case), [5, 6, 5, 2]);
}

#[test]
fn nobody_said_yes_who_was_not_asked_and_a_letter_is_no_yes_to_come() {
    let mut case = a_case(Variant::Family);
    case.invitations.push(Invitation {
        answer: Some(Answer::Yes),
        ..Invitation::new(1, handle("ada"))
    });
    invitation(&mut case, "oma").attending = Some(Attending::Letter);
    invitation(&mut case, "oom").answer = Some(Answer::No);
    let of = figures(&case);
    assert_eq!((of.asked, of.said_yes), (7, 5));
}

#[test]
fn a_plan_without_a_meeting_is_no_conference_and_nobody_was_counted_there() {
    let mut case = a_case(Variant::Family);
    ends(&mut case, Ending::PlanWithoutMeeting, "2026-03-30");
    let of = figures(&case);
    assert_eq!((of.conferences, of.came), (0, None));
}

#[test]
fn the_registration_of_a_case_and_its_row_in_a_year_say_the_same() {
    let case = held();
    let (of, row) = (figures(&case), case_row(&case));
    let came = of.came.and_then(|came| u64::try_from(came).ok());
    let days = of.days.and_then(|days| u64::try_from(days).ok());
    assert_eq!((came, days), (row.total_there, row.lead_days));
    assert_eq!((of.minutes, of.conferences > 1), (row.minutes, false));
    assert_eq!(row.met_again, Some(false));
}
