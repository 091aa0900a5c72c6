//! Afterwards: the call, a further conference, closing.

use super::{
    TODAY, a_no, command, missing, standing, step_on, whole, whole_on, with_a_plan_given_out,
};
use crate::clocks::{called, ends, plan, with_a_plan};
use crate::people::{a_case, consent, day, handle, person};
use ekc::domain::Case;
use ekc::domain::choice::YesNo;
use ekc::domain::circle::Role;
use ekc::domain::conference::{Conference, Ending};
use ekc::domain::followup::Review;
use ekc::domain::intake::Variant;
use ekc::method::clocks::meets_again_on;
use ekc::method::steps::Standing;

#[test]
fn the_coordinator_calls_when_four_weeks_have_gone_by() {
    let case = with_a_plan_given_out();
    let stands = |today| step_on(&case, today, "call").standing;
    assert_eq!(
        [
            stands("2026-04-24"),
            stands("2026-04-25"),
            stands("2026-04-26")
        ],
        [Standing::Later, Standing::Missing, Standing::Missing]
    );
    assert_eq!(
        whole_on(&case, "2026-04-25", "call"),
        "Missing | ekc followup call ada | 1 | date=2026-04-25 when=today"
    );
    assert!(whole_on(&case, "2026-04-26", "call").ends_with("when=past"));
}

#[test]
fn a_call_is_proposed_to_a_main_person_or_else_to_the_first_of_the_list() {
    let mut case = with_a_plan();
    case.people.rotate_left(1);
    assert_eq!(command(&case, "call"), "ekc followup call ada");
    case.people.retain(|it| it.role != Role::MainPerson);
    assert_eq!(command(&case, "call"), "ekc followup call oma");
    case.people.clear();
    assert_eq!(command(&case, "call"), "ekc followup call @person");
}

#[test]
fn with_the_call_the_case_can_be_closed() {
    let mut case = with_a_plan_given_out();
    assert_eq!(
        step_on(&case, "2026-04-26", "close").standing,
        Standing::Later
    );
    assert_eq!(missing(&case, "2026-04-26"), ["call"]);
    case.follow_up_calls.push(called(1, "ada"));
    assert_eq!(
        step_on(&case, "2026-04-26", "call").standing,
        Standing::Done
    );
    assert_eq!(missing(&case, "2026-04-26"), ["close"]);
    assert_eq!(
        missing(&case, "2026-04-20"),
        ["close"],
        "also when the call came early"
    );
}

#[test]
fn who_never_met_needs_no_call() {
    let mut case = a_case(Variant::Family);
    ends(&mut case, Ending::StoppedInPreparation, "2026-03-19");
    assert_eq!(
        whole(&case, "call"),
        "NotNeeded | ekc followup call ada | 1 | date= when=past"
    );
    assert_eq!(missing(&case, TODAY), ["close"]);
}

#[test]
fn before_the_day_there_is_no_call_and_no_closing() {
    let mut case = a_case(Variant::Family);
    case.follow_up_calls.push(called(1, "ada"));
    assert_eq!(
        (standing(&case, "call"), standing(&case, "close")),
        (Standing::Later, Standing::Later)
    );
    let mut case = with_a_plan_given_out();
    case.follow_up_calls.push(called(1, "ada"));
    case.conferences.push(Conference::new(2));
    let stands = |id| step_on(&case, "2026-05-10", id).standing;
    assert_eq!(
        (stands("call"), stands("close")),
        (Standing::Later, Standing::Later),
        "the call of a further conference comes after it"
    );
    assert_eq!(step_on(&case, "2026-05-10", "call").about, ["2"]);
}

#[test]
fn a_further_conference_is_begun_when_the_circle_wants_one() {
    let mut case = with_a_plan_given_out();
    case.follow_up_calls.push(called(1, "ada"));
    let stands = |case: &Case| step_on(case, "2026-04-26", "further-conference").standing;
    assert_eq!(stands(&case), Standing::NotNeeded, "nobody asked");
    case.follow_up_calls[0].further_conference = Some(YesNo::No);
    assert_eq!(stands(&case), Standing::NotNeeded);
    case.follow_up_calls[0].further_conference = Some(YesNo::Yes);
    assert_eq!(stands(&case), Standing::Missing);
    assert_eq!(
        step_on(&case, "2026-04-26", "further-conference").command,
        "ekc conference new"
    );
    case.conferences.push(Conference::new(2));
    assert_eq!(stands(&case), Standing::NotNeeded, "it was begun");
    case.follow_up_calls[0].conference = 2;
    assert_eq!(
        stands(&case),
        Standing::NotNeeded,
        "nobody wants a third before the second"
    );
}

#[test]
fn without_a_plan_it_is_asked_whether_the_circle_meets_once_more() {
    let mut case = a_case(Variant::Family);
    ends(&mut case, Ending::NoPlan, "2026-03-28");
    let asked = |case: &Case| {
        missing(case, "2026-03-30")
            .into_iter()
            .filter(|it| ["meet-again", "further-conference"].contains(it))
            .collect::<Vec<_>>()
            .join(" ")
    };
    assert_eq!(asked(&case), "meet-again");
    assert_eq!(
        step_on(&case, "2026-03-30", "meet-again").command,
        "ekc conference new"
    );
    for (said, what) in [(YesNo::Yes, "further-conference"), (YesNo::No, "")] {
        case.conferences[0].meets_again = Some(said);
        assert_eq!(asked(&case), what, "{said:?} at the end");
        case.conferences[0].meets_again = None;
        case.follow_up_calls = vec![called(1, "ada")];
        case.follow_up_calls[0].further_conference = Some(said);
        assert_eq!(asked(&case), what, "{said:?} when called");
        case.follow_up_calls.clear();
        case.plans = vec![plan(1, 1, "2026-03-28")];
        case.reviews = vec![Review {
            number: 1,
            version: 1,
            meeting: None,
            on: day("2026-03-30"),
            changes: None,
            further_conference: Some(said),
        }];
        assert_eq!(asked(&case), what, "{said:?} when the circle looked back");
        case.plans.clear();
        case.reviews.clear();
    }
    case.consents[0].withdrawn_on = Some(day("2026-03-29"));
    assert_eq!(asked(&case), "", "what stopped is not asked about");
    case.consents[0].withdrawn_on = None;
    for ending in [Ending::Plan, Ending::StoppedInPreparation] {
        case.conferences[0].ending = Some(ending);
        assert_eq!(asked(&case), "", "{ending:?}");
    }
}

#[test]
fn why_a_plan_rests_is_told_until_there_is_a_yes_or_nothing_is_left_to_do() {
    let mut case = with_a_plan();
    let rests = |case: &Case| missing(case, "2026-03-30").contains(&"plan-rests");
    assert!(!rests(&case));
    case.consents[0].withdrawn_on = Some(day("2026-03-29"));
    assert_eq!(
        whole_on(&case, "2026-03-30", "plan-rests"),
        "Missing | ekc explain R3 |  | person=ada by=ada on=2026-03-29 said=own-back"
    );
    case.conferences[0].ending = Some(Ending::NoPlan);
    assert!(!rests(&case), "without a plan there is nothing that rests");
    let mut case = with_a_plan_given_out();
    case.consents[0].withdrawn_on = Some(day("2026-03-29"));
    assert!(!rests(&case), "it was accepted, and everyone has it");
}

#[test]
fn the_day_on_which_the_circle_meets_again_is_due_until_a_day_is_set() {
    let mut case = a_case(Variant::Family);
    ends(&mut case, Ending::NoPlan, "2026-03-28");
    assert_eq!(meets_again_on(&case), None);
    case.conferences[0].meets_again_on = Some(day("2026-04-04"));
    assert_eq!(meets_again_on(&case), Some(day("2026-04-04")));
    case.conferences.push(Conference::new(2));
    assert_eq!(meets_again_on(&case), Some(day("2026-04-04")));
    assert_eq!(
        step_on(&case, "2026-03-30", "date-and-place").command,
        "ekc conference set --date 2026-04-04"
    );
    case.conferences.reverse();
    assert_eq!(meets_again_on(&case), Some(day("2026-04-04")));
    case.conferences[0].on = Some(day("2026-04-11"));
    assert_eq!(meets_again_on(&case), None);
}

#[test]
fn the_reason_to_close_fits_how_it_went() {
    for (ending, reason) in [
        (None, "completed"),
        (Some(Ending::Plan), "completed"),
        (Some(Ending::PlanInMaking), "completed"),
        (Some(Ending::NoPlan), "no-plan"),
        (Some(Ending::StoppedInPreparation), "stopped"),
        (Some(Ending::PlanWithoutMeeting), "plan-without-meeting"),
    ] {
        let mut case = a_case(Variant::Family);
        case.conferences[0].ending = ending;
        assert_eq!(
            command(&case, "close"),
            format!("ekc close --reason @{reason}"),
            "{ending:?}"
        );
    }
}

#[test]
fn who_takes_back_the_yes_is_the_reason_to_close_unless_a_plan_was_accepted() {
    let closing = |case: &Case| command(case, "close");
    let mut case = a_case(Variant::Family);
    case.consents[0].withdrawn_on = Some(day("2026-03-19"));
    for (ending, reason) in [
        (None, "not-wanted"),
        (Some(Ending::StoppedInPreparation), "not-wanted"),
        (Some(Ending::NoPlan), "main-person-left"),
        (Some(Ending::PlanInMaking), "main-person-left"),
        (Some(Ending::PlanWithoutMeeting), "main-person-left"),
    ] {
        case.conferences[0].ending = ending;
        assert_eq!(
            closing(&case),
            format!("ekc close --reason @{reason}"),
            "{ending:?}"
        );
    }
    let mut case = with_a_plan();
    case.consents[0].withdrawn_on = Some(day("2026-03-30"));
    assert_eq!(closing(&case), "ekc close --reason @main-person-left");
    case.plans[0].accepted_on = Some(day("2026-03-28"));
    assert_eq!(closing(&case), "ekc close --reason @completed");
    case.plans[0].conference = 2;
    assert_eq!(
        closing(&case),
        "ekc close --reason @main-person-left",
        "the plan of another conference"
    );
}

#[test]
fn the_no_of_somebody_else_is_no_leaving_of_the_main_person() {
    let mut case = a_case(Variant::Family);
    ends(&mut case, Ending::StoppedInPreparation, "2026-03-19");
    person(&mut case, "ada").minor = true;
    person(&mut case, "ada").birth_year = Some(2016);
    case.consents = vec![consent(1, "ada", "oma")];
    case.consents[0].withdrawn_on = Some(day("2026-03-19"));
    assert_eq!(command(&case, "close"), "ekc close --reason @stopped");
}

#[test]
fn a_further_conference_waits_while_a_main_person_takes_back_the_yes() {
    let mut case = a_case(Variant::Family);
    ends(&mut case, Ending::NoPlan, "2026-03-28");
    case.conferences[0].meets_again = Some(YesNo::Yes);
    let stands = |case: &Case| step_on(case, "2026-03-30", "further-conference").standing;
    assert_eq!(stands(&case), Standing::Missing);
    case.consents[0].withdrawn_on = Some(day("2026-03-29"));
    assert_eq!(stands(&case), Standing::Later);
}

#[test]
fn without_a_plan_nobody_is_called_where_all_who_would_be_said_no() {
    let mut case = a_case(Variant::Family);
    ends(&mut case, Ending::NoPlan, "2026-03-28");
    let stands = |case: &Case, id: &str| step_on(case, "2026-04-26", id).standing;
    assert_eq!(stands(&case, "call"), Standing::Missing);
    case.consents[0].withdrawn_on = Some(day("2026-03-29"));
    assert_eq!(stands(&case, "call"), Standing::NotNeeded);
    assert_eq!(stands(&case, "close"), Standing::Missing);
    case.application.applied_by = Some(handle("oom"));
    assert_eq!(
        stands(&case, "call"),
        Standing::Missing,
        "who applied hears how it went"
    );
    let mut case = with_a_plan();
    case.consents[0].withdrawn_on = Some(day("2026-03-29"));
    assert_eq!(
        stands(&case, "call"),
        Standing::Missing,
        "the plan of the circle is asked about"
    );
    let mut case = a_case(Variant::Family);
    ends(&mut case, Ending::NoPlan, "2026-03-28");
    person(&mut case, "ada").role = Role::Circle;
    assert_eq!(
        stands(&case, "call"),
        Standing::Missing,
        "where nobody in particular was to be called, anyone is"
    );
}

#[test]
fn who_says_yes_again_after_the_preparation_was_stopped_begins_anew() {
    let mut case = a_case(Variant::Family);
    ends(&mut case, Ending::StoppedInPreparation, "2026-03-19");
    let comes_back = |case: &Case| missing(case, "2026-03-25").contains(&"comes-back");
    case.consents[0].given_on = day("2026-03-19");
    assert!(!comes_back(&case), "nobody said no");
    case.consents[0].given_on = day("2026-03-04");
    case.consents[0].withdrawn_on = Some(day("2026-03-18"));
    assert!(!comes_back(&case), "it is a no still");
    for (given_on, is_back) in [
        ("2026-03-18", false),
        ("2026-03-19", true),
        ("2026-03-24", true),
    ] {
        let mut case = case.clone();
        let mut again = consent(2, "ada", "ada");
        again.given_on = day(given_on);
        case.consents.push(again);
        assert_eq!(comes_back(&case), is_back, "{given_on}");
        // The same after a no that was never a yes.
        case.consents.remove(0);
        assert!(!comes_back(&case));
        case.refusals.push(a_no("ada"));
        case.refusals[0].on = day("2026-03-18");
        assert_eq!(comes_back(&case), is_back, "{given_on}");
        case.refusals[0].on = day("2026-03-20");
        assert!(!comes_back(&case), "what was said since did not stop it");
    }
    case.consents.push(consent(2, "ada", "ada"));
    case.consents[1].given_on = day("2026-03-24");
    assert_eq!(
        whole_on(&case, "2026-03-25", "comes-back"),
        "Missing | ekc conference new | 1 | person=ada"
    );
    assert_eq!(
        missing(&case, "2026-03-25"),
        ["comes-back", "close"],
        "or the case is closed all the same"
    );
    case.conferences[0].ending = Some(Ending::NoPlan);
    assert!(!comes_back(&case), "it was no preparation");
    case.conferences[0].ending = Some(Ending::StoppedInPreparation);
    case.conferences.push(Conference::new(2));
    assert!(!comes_back(&case), "it was begun");
}
