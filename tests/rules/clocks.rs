//! The terms of the practice: on which day something is due, from when it is told,
//! and when it is told no more.

use crate::people::{a_case, consent, day, handle, person, prose, someone};
use crate::steps::waived;
use ekc::domain::Case;
use ekc::domain::choice::Choice as _;
use ekc::domain::circle::{ApartOrder, KeptApart, LeftAlone, Role};
use ekc::domain::conference::{Conference, Ending};
use ekc::domain::followup::{CloseReason, Closure, FollowUpCall, FollowUpMeeting};
use ekc::domain::information::Information;
use ekc::domain::intake::{Authority, AuthorityKind, ConsentScope, Question, Refusal, Variant};
use ekc::domain::invitation::{Contact, Way};
use ekc::domain::plan::{Owner, Plan, PlanShare};
use ekc::method::calls::{call_due_on, call_made, last_held, not_yet_called, to_be_called};
use ekc::method::clocks::{Due, days_after, due, not_yet_spoken_with};

pub(crate) const TODAY: &str = "2026-03-20";

/// The family of Ada, of which only the application is known and who is in it.
pub(crate) fn just_applied() -> Case {
    let mut case = a_case(Variant::Family);
    case.consents.clear();
    case.questions.clear();
    case.invitations.clear();
    case.conferences = vec![Conference::new(1)];
    case
}

/// The last conference has ended.
pub(crate) fn ends(case: &mut Case, ending: Ending, on: &str) {
    let conference = case.conferences.last_mut().unwrap();
    conference.ending = Some(ending);
    conference.ended_on = Some(day(on));
}

/// A case with a plan of its conference of 28 March.
pub(crate) fn with_a_plan() -> Case {
    let mut case = a_case(Variant::Family);
    ends(&mut case, Ending::Plan, "2026-03-28");
    case.plans.push(plan(1, 1, "2026-03-28"));
    case
}

pub(crate) fn plan(version: u32, conference: u32, presented_on: &str) -> Plan {
    Plan {
        version,
        conference,
        presented_on: day(presented_on),
        words: None,
        evaluation_on: None,
        evaluation_at: None,
        evaluation_place: None,
        convener: None,
        accepted_on: None,
        revised_because: None,
    }
}

pub(crate) fn shared(version: u32, who: &str) -> PlanShare {
    PlanShare {
        version,
        person: handle(who),
        on: day("2026-03-30"),
        way: Some(Way::Letter),
    }
}

pub(crate) fn called(conference: u32, who: &str) -> FollowUpCall {
    FollowUpCall {
        number: 1,
        conference,
        person: handle(who),
        on: day("2026-04-26"),
        further_conference: None,
        note: None,
    }
}

pub(crate) fn asked(number: u32, due_on: Option<&str>) -> Information {
    Information {
        number,
        words: prose("Welke hulp is er in de buurt?"),
        wanted_by: handle("oma"),
        asked_of: None,
        asked_on: day("2026-03-10"),
        due_on: due_on.map(day),
        received_on: None,
        answer: None,
        shared_on: None,
    }
}

pub(crate) fn spoke(who: &str, reached: bool) -> Contact {
    Contact {
        number: 1,
        person: handle(who),
        on: day("2026-03-04"),
        way: Way::Phone,
        reached,
        note: None,
    }
}

pub(crate) fn closed(number: u32) -> Closure {
    Closure {
        number,
        on: day("2026-05-01"),
        reason: CloseReason::Completed,
        note: None,
        reopened_on: None,
    }
}

fn worded(by: &str) -> Question {
    Question {
        number: 1,
        words: prose("Wat is nodig om Ada thuis te laten wonen?"),
        by: handle(by),
        on: day("2026-03-05"),
        chosen_on: None,
        chosen_by: None,
        in_name_of: None,
    }
}

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

pub(crate) fn apart(order: ApartOrder, until: Option<&str>) -> KeptApart {
    KeptApart {
        number: 1,
        one: handle("oom"),
        other: handle("buur"),
        from_on: day("2026-03-05"),
        until_on: until.map(day),
        order,
        ordered_by: None,
        reason: None,
        lifted_on: None,
    }
}

/// Everything that is due, each as its day and its name.
fn terms(case: &Case, today: &str) -> Vec<String> {
    due(case, day(today))
        .iter()
        .map(|it| format!("{} {}", it.on, it.what))
        .collect()
}

/// The one term of this name.
pub(crate) fn term(case: &Case, today: &str, what: &str) -> Option<Due> {
    let mut all: Vec<Due> = due(case, day(today))
        .into_iter()
        .filter(|it| it.what == what)
        .collect();
    assert!(all.len() < 2, "{all:?}");
    all.pop()
}

/// The day of the one term of this name.
pub(crate) fn falls_on(case: &Case, today: &str, what: &str) -> Option<String> {
    term(case, today, what).map(|it| it.on.to_string())
}

pub(crate) fn is_told(case: &Case, today: &str, what: &str) -> bool {
    term(case, today, what).is_some()
}

fn unspoken(case: &Case) -> Option<&str> {
    not_yet_spoken_with(case).map(|person| person.handle.as_str())
}

#[test]
fn an_ordinary_case_has_its_conference_and_nothing_else_to_wait_for() {
    for (variant, _, _) in Variant::ALL {
        assert_eq!(
            terms(&a_case(*variant), TODAY),
            ["2026-03-28 conference"],
            "{variant:?}"
        );
    }
}

#[test]
fn the_coordinator_is_in_touch_three_days_after_the_application() {
    let case = just_applied();
    assert_eq!(terms(&case, TODAY), ["2026-03-05 first-contact"]);
    let first = term(&case, TODAY, "first-contact").unwrap();
    assert_eq!(
        (first.source, first.about, first.command),
        (None, None, "ekc contact")
    );
}

#[test]
fn where_the_plan_is_needed_within_a_week_the_coordinator_is_in_touch_the_next_day() {
    // The application is of 2 March.
    for (needed, contact) in [
        ("2026-03-02", "2026-03-03"),
        ("2026-03-09", "2026-03-03"),
        ("2026-03-10", "2026-03-04"),
        ("2026-03-11", "2026-03-05"),
    ] {
        let mut case = just_applied();
        case.application.needed_by = Some(day(needed));
        assert_eq!(
            falls_on(&case, TODAY, "first-contact").as_deref(),
            Some(contact),
            "needed by {needed}"
        );
        let mut case = just_applied();
        case.application.court_on = Some(day(needed));
        assert_eq!(
            falls_on(&case, TODAY, "first-contact").as_deref(),
            Some(contact),
            "the judge looks on {needed}"
        );
    }
    let mut case = just_applied();
    case.application.needed_by = Some(day("2026-04-10"));
    case.application.court_on = Some(day("2026-03-09"));
    assert_eq!(
        falls_on(&case, TODAY, "first-contact").as_deref(),
        Some("2026-03-03"),
        "the earliest of the two"
    );
}

#[test]
fn a_talk_a_consent_or_a_question_is_a_first_contact() {
    let mut case = just_applied();
    assert_eq!(unspoken(&case), Some("ada"));
    case.contacts.push(spoke("ada", true));
    assert_eq!(unspoken(&case), None);
    assert!(!is_told(&case, TODAY, "first-contact"));
    for (for_whom, by) in [("ada", "oma"), ("oma", "ada"), ("ada", "ada")] {
        let mut case = just_applied();
        case.consents.push(consent(1, for_whom, by));
        assert_eq!(unspoken(&case), None, "a consent for {for_whom} by {by}");
    }
    let mut case = just_applied();
    case.questions.push(worded("ada"));
    assert_eq!(unspoken(&case), None);
}

#[test]
fn who_was_called_in_vain_was_not_spoken_with_nor_is_it_enough_that_another_was() {
    let mut case = just_applied();
    case.contacts.push(spoke("ada", false));
    case.contacts.push(spoke("oma", true));
    case.consents.push(consent(1, "oma", "oma"));
    case.questions.push(worded("oma"));
    assert_eq!(unspoken(&case), Some("ada"));
    assert!(is_told(&case, TODAY, "first-contact"));
}

#[test]
fn each_main_person_is_spoken_with() {
    let mut case = just_applied();
    case.people.push(someone("broer", Role::MainPerson));
    case.contacts.push(spoke("ada", true));
    assert_eq!(unspoken(&case), Some("broer"));
    case.contacts.push(spoke("broer", true));
    assert_eq!(unspoken(&case), None);
}

#[test]
fn without_a_main_person_a_talk_with_anyone_is_the_first_contact() {
    let mut case = just_applied();
    case.people.retain(|it| it.role != Role::MainPerson);
    assert_eq!(unspoken(&case), Some("oma"), "the first of the list");
    case.contacts.push(spoke("vriend", false));
    assert_eq!(unspoken(&case), Some("oma"));
    case.contacts.push(spoke("vriend", true));
    assert_eq!(unspoken(&case), None);
    case.people.clear();
    assert_eq!(
        unspoken(&case),
        None,
        "where nobody is known there is nobody to call"
    );
}

#[test]
fn after_a_conference_nobody_asks_for_the_first_contact() {
    let mut case = just_applied();
    ends(&mut case, Ending::StoppedInPreparation, "2026-03-10");
    assert!(!is_told(&case, TODAY, "first-contact"));
    case.conferences.push(Conference::new(2));
    assert!(
        !is_told(&case, TODAY, "first-contact"),
        "nor while a further one is prepared"
    );
}

#[test]
fn a_plan_that_is_needed_by_a_day_is_due_until_it_was_given() {
    let mut case = a_case(Variant::Family);
    case.application.needed_by = Some(day("2026-04-10"));
    assert_eq!(
        falls_on(&case, TODAY, "needed-by").as_deref(),
        Some("2026-04-10")
    );
    assert!(
        is_told(&case, "2026-04-11", "needed-by"),
        "late, and still needed"
    );
    case.plans.push(plan(1, 1, "2026-03-28"));
    let needed = term(&case, TODAY, "needed-by").unwrap();
    assert_eq!(needed.command, "ekc plan share --all", "typed is not given");
    case.plan_shares.push(shared(1, "ada"));
    assert!(
        !is_told(&case, TODAY, "needed-by"),
        "everyone who gets it has it"
    );
    case.application.needed_by = None;
    case.plan_shares.clear();
    assert!(!is_told(&case, TODAY, "needed-by"));
}

#[test]
fn what_brings_a_plan_nearer_can_be_done() {
    let mut case = a_case(Variant::Family);
    case.application.needed_by = Some(day("2026-04-10"));
    let command = |case: &Case| term(case, TODAY, "needed-by").unwrap().command;
    assert_eq!(command(&case), "ekc show", "the day stands");
    case.conferences[0].on = None;
    assert_eq!(command(&case), "ekc conference set");
    for (ending, nearer) in [
        (Ending::Plan, "ekc record-plan"),
        (Ending::PlanWithoutMeeting, "ekc record-plan"),
        (Ending::PlanInMaking, "ekc record-plan"),
        (Ending::NoPlan, "ekc conference new"),
        (Ending::StoppedInPreparation, "ekc conference new"),
    ] {
        ends(&mut case, ending, "2026-03-18");
        assert_eq!(command(&case), nearer, "{ending:?}");
    }
}

#[test]
fn an_answer_is_due_on_the_day_that_was_agreed_until_it_comes() {
    let mut case = a_case(Variant::Family);
    case.information = vec![
        asked(1, Some("2026-03-25")),
        asked(2, None),
        asked(3, Some("2026-03-24")),
    ];
    assert_eq!(
        terms(&case, TODAY),
        [
            "2026-03-24 information",
            "2026-03-25 information",
            "2026-03-28 conference"
        ]
    );
    let about: Vec<Option<String>> = due(&case, day(TODAY))
        .into_iter()
        .map(|it| it.about)
        .collect();
    assert_eq!(
        about,
        [
            Some("3".to_owned()),
            Some("1".to_owned()),
            Some("1".to_owned())
        ]
    );
    case.information[2].received_on = Some(day("2026-03-19"));
    assert_eq!(
        terms(&case, TODAY),
        ["2026-03-25 information", "2026-03-28 conference"]
    );
}

#[test]
fn a_conference_is_due_on_its_day_until_it_has_ended() {
    let mut case = a_case(Variant::Family);
    assert_eq!(
        term(&case, TODAY, "conference").unwrap().about.as_deref(),
        Some("1")
    );
    ends(&mut case, Ending::StoppedInPreparation, "2026-03-19");
    assert_eq!(terms(&case, TODAY), [""; 0]);
    case.conferences.push(Conference {
        on: Some(day("2026-05-30")),
        ..Conference::new(2)
    });
    assert_eq!(terms(&case, TODAY), ["2026-05-30 conference"]);
    assert_eq!(
        term(&case, TODAY, "conference").unwrap().about.as_deref(),
        Some("2")
    );
    case.conferences[1].on = None;
    assert_eq!(terms(&case, TODAY), [""; 0]);
}

#[test]
fn everyone_has_the_plan_fourteen_days_after_it_was_presented() {
    let mut case = with_a_plan();
    let share = term(&case, "2026-03-29", "share-plan").unwrap();
    assert_eq!(
        (share.on, share.source, share.about.as_deref()),
        (day("2026-04-11"), Some("R23"), Some("1"))
    );
    case.plan_shares.push(shared(1, "oma"));
    assert!(
        is_told(&case, "2026-03-29", "share-plan"),
        "a grandmother who was not there is not the one who should have it"
    );
    case.plan_shares.push(shared(1, "ada"));
    assert!(!is_told(&case, "2026-03-29", "share-plan"));
}

#[test]
fn who_has_an_older_version_does_not_have_the_plan() {
    let mut case = with_a_plan();
    case.plan_shares.push(shared(1, "ada"));
    case.plans.push(plan(2, 1, "2026-04-20"));
    let share = term(&case, "2026-04-21", "share-plan").unwrap();
    assert_eq!(
        (share.on, share.about.as_deref()),
        (day("2026-05-04"), Some("2"))
    );
    case.plan_shares.push(shared(2, "ada"));
    assert!(!is_told(&case, "2026-04-21", "share-plan"));
}

#[test]
fn the_plan_is_given_to_each_who_should_have_it() {
    let mut case = with_a_plan();
    case.people.push(someone("broer", Role::MainPerson));
    case.plan_shares.push(shared(1, "ada"));
    assert!(is_told(&case, "2026-03-29", "share-plan"));
    case.plan_shares.push(shared(1, "broer"));
    assert!(!is_told(&case, "2026-03-29", "share-plan"));
}

/// A plan with its evaluation moment on 28 June.
fn to_be_evaluated() -> Case {
    let mut case = with_a_plan();
    case.plans[0].evaluation_on = Some(day("2026-06-28"));
    case
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
fn the_plan_is_given_before_it_is_needed_and_before_the_day_in_court() {
    for (needed_by, court_on, by) in [
        (None, None, "2026-04-11"),
        (Some("2026-04-02"), None, "2026-04-02"),
        (None, Some("2026-03-31"), "2026-03-31"),
        (Some("2026-04-20"), Some("2026-04-25"), "2026-04-11"),
    ] {
        let mut case = with_a_plan();
        case.application.needed_by = needed_by.map(day);
        case.application.court_on = court_on.map(day);
        let told = falls_on(&case, "2026-03-29", "share-plan");
        assert_eq!(told.as_deref(), Some(by));
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
fn the_coordinator_calls_four_weeks_after_the_last_conference_that_was_held() {
    for (ending, _, _) in Ending::ALL {
        let mut case = a_case(Variant::Family);
        ends(&mut case, *ending, "2026-03-28");
        let is_held = *ending != Ending::StoppedInPreparation;
        assert_eq!(
            last_held(&case),
            is_held.then(|| (day("2026-03-28"), 1)),
            "{ending:?}"
        );
        assert_eq!(
            call_due_on(&case),
            is_held.then(|| day("2026-04-25")),
            "{ending:?}"
        );
        assert_eq!(is_told(&case, "2026-03-29", "call"), is_held, "{ending:?}");
    }
    let case = a_case(Variant::Family);
    assert_eq!(
        (last_held(&case), call_due_on(&case)),
        (None, None),
        "the day has yet to come"
    );
    let call = term(&with_a_plan(), "2026-03-29", "call").unwrap();
    assert_eq!(
        (call.on, call.source, call.about),
        (day("2026-04-25"), Some("R24"), None)
    );
}

#[test]
fn the_four_weeks_count_from_the_end_and_otherwise_from_the_day() {
    let mut case = a_case(Variant::Family);
    ends(&mut case, Ending::PlanWithoutMeeting, "2026-04-02");
    assert_eq!(call_due_on(&case), Some(day("2026-04-30")));
    case.conferences[0].ended_on = None;
    assert_eq!(call_due_on(&case), Some(day("2026-04-25")));
    case.conferences[0].on = None;
    assert_eq!(call_due_on(&case), None, "without any day there is no term");
}

#[test]
fn after_a_further_conference_the_weeks_count_anew() {
    let mut case = a_case(Variant::Family);
    ends(&mut case, Ending::NoPlan, "2026-03-28");
    case.conferences.push(Conference {
        on: Some(day("2026-05-30")),
        ..Conference::new(2)
    });
    assert_eq!(
        last_held(&case),
        Some((day("2026-03-28"), 1)),
        "the second has yet to come"
    );
    ends(&mut case, Ending::StoppedInPreparation, "2026-05-20");
    assert_eq!(
        last_held(&case),
        Some((day("2026-03-28"), 1)),
        "the second was not held"
    );
    ends(&mut case, Ending::Plan, "2026-05-30");
    assert_eq!(last_held(&case), Some((day("2026-05-30"), 2)));
    case.conferences.reverse();
    assert_eq!(last_held(&case), Some((day("2026-05-30"), 2)));
}

#[test]
fn only_after_the_day_of_the_call_is_it_told_when_a_call_is_late() {
    let case = with_a_plan();
    assert!(!is_told(&case, "2026-04-24", "call-latest"));
    assert!(
        !is_told(&case, "2026-04-25", "call-latest"),
        "on the day itself it can still be made"
    );
    let latest = term(&case, "2026-04-26", "call-latest").unwrap();
    assert_eq!(
        (latest.on, latest.source),
        (day("2026-05-09"), Some("R24")),
        "six weeks after the conference"
    );
    assert_eq!(
        falls_on(&case, "2026-04-26", "call").as_deref(),
        Some("2026-04-25"),
        "and it stays due"
    );
}

#[test]
fn a_call_to_a_main_person_is_the_call() {
    let mut case = with_a_plan();
    assert!(!call_made(&case));
    case.follow_up_calls.push(called(1, "oma"));
    assert!(
        !call_made(&case),
        "a grandmother is not the one the plan is about"
    );
    assert!(is_told(&case, "2026-05-10", "call"));
    case.follow_up_calls.push(called(1, "ada"));
    assert!(call_made(&case));
    assert!(!is_told(&case, "2026-05-10", "call") && !is_told(&case, "2026-05-10", "call-latest"));
}

#[test]
fn each_main_person_and_the_applicant_are_called() {
    let mut case = with_a_plan();
    case.people.push(someone("broer", Role::MainPerson));
    case.people.push(someone("arts", Role::Professional));
    case.application.applied_by = Some(handle("arts"));
    for who in ["ada", "broer", "arts"] {
        assert!(!call_made(&case), "before {who}");
        case.follow_up_calls.push(called(1, who));
    }
    assert!(call_made(&case));
    case.follow_up_calls.clear();
    for who in ["broer", "arts"] {
        person(&mut case, who).left_alone = Some(LeftAlone::NotAgain);
    }
    case.follow_up_calls.push(called(1, "ada"));
    assert!(call_made(&case), "who is left alone is not called");
}

#[test]
fn without_a_main_person_a_call_to_anyone_is_the_call() {
    let mut case = with_a_plan();
    person(&mut case, "ada").role = Role::Circle;
    assert!(!call_made(&case));
    case.follow_up_calls.push(called(1, "oma"));
    assert!(call_made(&case));
}

#[test]
fn a_call_to_who_decides_for_a_child_is_a_call_to_the_child() {
    let mut case = with_a_plan();
    person(&mut case, "ada").minor = true;
    person(&mut case, "ada").birth_year = Some(2017);
    case.consents = vec![consent(1, "ada", "oma")];
    case.follow_up_calls.push(called(1, "oom"));
    assert!(!call_made(&case), "an uncle who does not decide for her");
    case.follow_up_calls.push(called(1, "oma"));
    assert!(call_made(&case), "her yes is the one that counts");
    // As soon as somebody looked up who has authority, it is who has it.
    for kind in [AuthorityKind::Representative, AuthorityKind::Parental] {
        case.authorities = vec![Authority {
            person: handle("ada"),
            held_by: handle("oom"),
            kind,
            on: day("2026-03-03"),
            seen_in: None,
            ended_on: None,
        }];
        case.follow_up_calls = vec![called(1, "oma")];
        assert!(!call_made(&case), "{kind:?}");
        case.follow_up_calls = vec![called(1, "oom")];
        assert!(call_made(&case), "{kind:?}");
    }
    // For an adult nobody is called but the person.
    person(&mut case, "ada").birth_year = Some(1990);
    assert!(!call_made(&case));
}

#[test]
fn in_a_street_who_carries_out_an_agreement_is_called_where_nobody_convenes() {
    let mut case = with_a_plan();
    person(&mut case, "ada").role = Role::Circle;
    case.owners.push(Owner {
        version: 1,
        agreement: 1,
        person: handle("oom"),
        agreed_on: None,
        declined_on: None,
    });
    case.follow_up_calls.push(called(1, "oma"));
    assert!(!call_made(&case));
    case.follow_up_calls.push(called(1, "oom"));
    assert!(call_made(&case));
    case.plans[0].convener = Some(handle("buur"));
    assert!(!call_made(&case));
}

#[test]
fn a_call_that_was_left_out_with_a_reason_is_not_due() {
    let mut case = with_a_plan();
    assert!(is_told(&case, "2026-05-10", "call"));
    case.waivers.push(waived("call", Some("1")));
    assert!(!is_told(&case, "2026-05-10", "call") && !is_told(&case, "2026-05-10", "call-latest"));
    assert!(!call_made(&case), "and nobody was called");
    case.waivers[0].resumed_on = Some(day("2026-05-09"));
    assert!(is_told(&case, "2026-05-10", "call"));
}

#[test]
fn a_call_after_the_first_conference_is_none_after_the_second() {
    let mut case = with_a_plan();
    case.follow_up_calls.push(called(1, "ada"));
    case.conferences.push(Conference::new(2));
    assert!(call_made(&case), "the second was not held yet");
    ends(&mut case, Ending::Plan, "2026-05-30");
    assert!(!call_made(&case));
    case.follow_up_calls.push(called(2, "ada"));
    assert!(call_made(&case));
}

#[test]
fn before_a_conference_was_held_there_is_no_call() {
    let mut case = a_case(Variant::Family);
    case.follow_up_calls.push(called(1, "ada"));
    assert!(!call_made(&case));
    assert!(!is_told(&case, TODAY, "call"));
}

#[test]
fn once_the_role_has_ended_only_the_end_of_keeping_is_due() {
    let mut case = to_be_evaluated();
    case.application.keep_until = Some(day("2026-11-01"));
    case.application.court_on = Some(day("2026-06-01"));
    case.kept_apart
        .push(apart(ApartOrder::Wish, Some("2026-06-02")));
    let open = [
        "2026-04-11 share-plan",
        "2026-04-25 call",
        "2026-06-01 court",
        "2026-06-02 apart-ends",
        "2026-06-28 evaluation",
        "2026-11-01 keep-until",
    ];
    assert_eq!(terms(&case, "2026-04-01"), open, "earliest first");
    case.closures.push(closed(1));
    assert_eq!(terms(&case, "2026-05-02"), ["2026-11-01 keep-until"]);
    assert_eq!(
        terms(&case, "2026-12-01"),
        ["2026-11-01 keep-until"],
        "also when that day has gone by"
    );
    case.application.keep_until = None;
    assert_eq!(terms(&case, "2026-05-02"), [""; 0]);
    case.closures[0].reopened_on = Some(day("2026-05-03"));
    assert!(
        is_told(&case, "2026-05-04", "call"),
        "opened again, all goes on"
    );
}

#[test]
fn what_stopped_is_not_late() {
    let mut case = a_case(Variant::Family);
    case.application.keep_until = Some(day("2026-11-01"));
    case.application.court_on = Some(day("2026-06-01"));
    case.application.needed_by = Some(day("2026-04-10"));
    case.information.push(asked(1, Some("2026-03-25")));
    let all = [
        "2026-03-25 information",
        "2026-03-28 conference",
        "2026-04-10 needed-by",
        "2026-06-01 court",
        "2026-11-01 keep-until",
    ];
    assert_eq!(terms(&case, TODAY), all);
    case.consents[0].withdrawn_on = Some(day("2026-03-19"));
    assert_eq!(
        terms(&case, TODAY),
        all,
        "the days of others do not wait, earliest first"
    );
    let told = term(&case, TODAY, "needed-by").unwrap();
    assert_eq!(told.command, "ekc show", "nothing goes on towards the plan");
    assert_eq!(
        terms(&case, "2026-03-29"),
        all[2..],
        "a day that has passed is not late"
    );
    case.consents.push(consent(2, "ada", "ada"));
    assert_eq!(
        terms(&case, TODAY),
        all,
        "given again, all is due as before"
    );
}

#[test]
fn a_yes_taken_back_after_the_conference_stops_the_plan_and_not_the_call() {
    let mut case = with_a_plan();
    case.consents[0].withdrawn_on = Some(day("2026-04-01"));
    assert_eq!(
        terms(&case, "2026-04-02"),
        ["2026-04-25 call"],
        "the plan is given to nobody any more"
    );
    case.conferences.push(Conference::new(2));
    assert_eq!(
        terms(&case, "2026-04-02"),
        [""; 0],
        "it stops the further one"
    );
}

#[test]
fn after_a_no_nothing_is_due_that_brings_a_plan_nearer() {
    let mut case = a_case(Variant::Family);
    ends(&mut case, Ending::NoPlan, "2026-03-28");
    case.application.needed_by = Some(day("2026-04-10"));
    case.application.wmo_reported_on = Some(day("2026-03-26"));
    case.conferences[0].meets_again_on = Some(day("2026-04-04"));
    let commands = |case: &Case| {
        ["wmo-plan", "meets-again", "needed-by"]
            .map(|what| term(case, "2026-03-30", what).unwrap().command)
    };
    assert_eq!(commands(&case), ["ekc conference new"; 3]);
    let calls = |case: &Case| is_told(case, "2026-03-30", "call");
    assert!(calls(&case));
    case.consents[0].withdrawn_on = Some(day("2026-03-29"));
    assert_eq!(commands(&case), ["ekc show"; 3]);
    assert!(!calls(&case), "and nobody is left to call");
    for (what, over) in [("meets-again", "2026-04-05"), ("needed-by", "2026-04-11")] {
        assert!(!is_told(&case, over, what), "{what} goes by");
    }
    case.consents[0].withdrawn_on = None;
    assert!(is_told(&case, "2026-04-11", "needed-by"), "it stays");
}

#[test]
fn days_are_counted_over_the_end_of_a_month_and_never_past_the_last_day_there_is() {
    assert_eq!(
        days_after(day("2028-02-27"), 3),
        day("2028-03-01"),
        "in a leap year"
    );
    assert_eq!(days_after(day("2026-02-27"), 3), day("2026-03-02"));
    assert_eq!(days_after(day(TODAY), 0), day(TODAY));
    assert_eq!(
        days_after(chrono::NaiveDate::MAX, 1),
        chrono::NaiveDate::MAX
    );
}

#[test]
fn after_the_conference_no_answer_is_due() {
    let mut case = with_a_plan();
    case.information.push(asked(1, Some("2026-03-25")));
    assert!(
        !due(&case, day("2026-04-10"))
            .iter()
            .any(|it| it.what == "information")
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

#[test]
fn whom_the_call_is_for_goes_by_how_old_they_are_on_the_day_of_the_call() {
    let mut case = with_a_plan();
    case.authorities.push(Authority {
        person: handle("ada"),
        held_by: handle("oma"),
        kind: AuthorityKind::Parental,
        on: day("2026-03-03"),
        seen_in: None,
        ended_on: None,
    });
    case.consents.push(consent(2, "ada", "oma"));
    case.refusals.push(Refusal {
        number: 1,
        person: handle("ada"),
        refused_by: handle("oma"),
        scope: ConsentScope::TakePart,
        on: day("2026-04-01"),
    });
    let whom = |case: &Case| {
        let open: Vec<String> = not_yet_called(case)
            .iter()
            .map(|it| it.handle.to_string())
            .collect();
        let all: Vec<String> = to_be_called(case, day(TODAY))
            .iter()
            .map(|it| it.handle.to_string())
            .collect();
        assert_eq!(open, all);
        all.join(" ")
    };
    // Fifteen when they met, and sixteen on 25 April: by then Ada alone decides.
    person(&mut case, "ada").birth_date = Some(day("2010-04-25"));
    assert_eq!(whom(&case), "ada");
    person(&mut case, "ada").birth_date = Some(day("2010-04-26"));
    assert_eq!(whom(&case), "", "the no of who decides stands");
}
