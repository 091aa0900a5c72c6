//! A day is held against everything that has a day,
//! and nothing is said of a day that does not exist.

use crate::clocks::{asked, ends};
use crate::laws::deeds::leave_alone;
use crate::people::{a_case, day, handle, invitation, line};
use ekc::domain::Case;
use ekc::domain::conference::{Availability, Can, CandidateDate, Conference, Ending};
use ekc::domain::free_date::FreeDate;
use ekc::domain::intake::{SchoolRegion, Variant};
use ekc::domain::invitation::{Answer, Attending};
use ekc::method::acts::Act;
use ekc::method::rules::{Finding, findings, judge, of_free_date};
use ekc::method::steps::{Standing, steps};

const TODAY: &str = "2026-03-20";

/// What is said when this day is set.
fn set(case: &Case, on: &str) -> Vec<Finding> {
    let act = Act::SetDay {
        conference: 1,
        on: day(on),
    };
    judge(case, &act, day(TODAY))
}

fn codes(found: &[Finding]) -> Vec<&'static str> {
    found.iter().map(|it| it.code).collect()
}

fn arg(found: &[Finding], code: &str, name: &str) -> Option<String> {
    found.iter().find(|it| it.code == code)?.arg(name)
}

#[test]
fn of_an_ordinary_saturday_nothing_is_said() {
    for (variant, _, _) in <Variant as ekc::domain::choice::Choice>::ALL {
        let found = set(&a_case(*variant), "2026-04-11");
        assert!(found.is_empty(), "{variant:?} {found:?}");
    }
}

#[test]
fn what_else_is_on_a_day_is_told_of_that_day() {
    let mut case = a_case(Variant::Family);
    case.dates.push(FreeDate {
        number: 1,
        what: line("Zaal afspreken"),
        on: day("2026-04-11"),
        whose: None,
        done_on: None,
    });
    assert_eq!(codes(&set(&case, "2026-04-11")), ["date-that-day"]);
    assert!(set(&case, "2026-04-18").is_empty());
    case.conferences[0].on = Some(day("2026-04-11"));
    let told = |on: &str| codes(&of_free_date(&case, day(on)));
    assert_eq!(told("2026-04-11"), ["date-that-day", "conference-that-day"]);
    assert!(told("2026-04-18").is_empty());
    case.dates[0].done_on = Some(day("2026-03-20"));
    assert!(set(&case, "2026-04-11").is_empty(), "it is done");
}

#[test]
fn a_day_after_what_waits_for_the_plan_is_told_and_so_is_how_much_is_left() {
    let mut case = a_case(Variant::Family);
    case.application.needed_by = Some(day("2026-04-11"));
    case.application.court_on = Some(day("2026-04-14"));
    let found = set(&case, "2026-04-12");
    assert_eq!(codes(&found), ["day-after-needed-by", "days-before-court"]);
    assert_eq!(
        arg(&found, "days-before-court", "count").as_deref(),
        Some("2")
    );
    let found = set(&case, "2026-04-04");
    assert_eq!(
        codes(&found),
        ["days-before-needed-by", "days-before-court"]
    );
    assert_eq!(
        arg(&found, "days-before-needed-by", "count").as_deref(),
        Some("7")
    );
    let found = set(&case, "2026-04-14");
    assert_eq!(codes(&found), ["day-after-needed-by", "day-after-court"]);
    assert!(found.iter().all(|it| it.rule.is_none()), "no rule says so");
}

#[test]
fn the_terms_of_the_law_and_promised_answers_are_said_too() {
    let mut case = a_case(Variant::Family);
    case.application.wmo_reported_on = Some(day("2026-03-10"));
    let said = |case: &Case, on: &str| codes(&set(case, on));
    assert!(said(&case, "2026-03-17").is_empty());
    assert_eq!(said(&case, "2026-03-18"), ["day-after-wmo-week"]);
    assert_eq!(said(&case, "2026-04-21"), ["day-after-wmo-week"]);
    assert_eq!(said(&case, "2026-04-22"), ["day-after-inquiry"]);
    let mut case = a_case(Variant::Family);
    case.application.group_plan_declined_on = Some(day("2026-03-02"));
    assert!(said(&case, "2026-04-13").is_empty());
    assert_eq!(said(&case, "2026-04-14"), ["day-after-professional-plan"]);
    let mut case = a_case(Variant::Family);
    case.information.push(asked(1, Some("2026-04-12")));
    assert_eq!(said(&case, "2026-04-11"), ["information-after-the-day"]);
    assert!(said(&case, "2026-04-12").is_empty());
    case.information[0].received_on = Some(day("2026-03-18"));
    assert!(said(&case, "2026-04-11").is_empty());
}

#[test]
fn who_said_that_they_cannot_is_told() {
    let mut case = a_case(Variant::Family);
    let on = |number: u32, hour: u32| CandidateDate {
        number,
        conference: 1,
        on: day("2026-04-11"),
        starts: chrono::NaiveTime::from_hms_opt(hour, 0, 0),
    };
    case.candidate_dates = vec![on(1, 10), on(2, 14)];
    let says = |candidate: u32, who: &str, can: Can| Availability {
        candidate,
        person: handle(who),
        can,
    };
    case.availabilities = vec![says(1, "oma", Can::No), says(2, "oma", Can::Yes)];
    assert!(
        set(&case, "2026-04-11").is_empty(),
        "at another hour she can"
    );
    case.availabilities[1].can = Can::No;
    let found = set(&case, "2026-04-11");
    assert_eq!(codes(&found), ["cannot-that-day"]);
    assert_eq!(
        arg(&found, "cannot-that-day", "person").as_deref(),
        Some("oma")
    );
}

#[test]
fn a_holiday_is_said_and_a_weekend_is_not() {
    let case = a_case(Variant::Family);
    let said = |on: &str| codes(&set(&case, on));
    assert_eq!(said("2026-05-14"), ["day-is-holiday"]);
    assert!(said("2026-05-16").is_empty());
    assert_eq!(
        said("2026-04-27"),
        ["day-is-holiday", "day-in-school-holiday"]
    );
}

#[test]
fn a_school_holiday_is_that_of_the_region_of_the_case() {
    let mut case = a_case(Variant::Family);
    let regions = |case: &Case| {
        let found = set(case, "2027-02-16");
        arg(&found, "day-in-school-holiday", "regions")
    };
    assert_eq!(regions(&case).as_deref(), Some("south"));
    case.application.school_region = Some(SchoolRegion::South);
    assert_eq!(regions(&case).as_deref(), Some("south"));
    case.application.school_region = Some(SchoolRegion::North);
    assert_eq!(regions(&case), None);
    assert_eq!(
        codes(&set(&case, "2030-03-16")),
        ["school-holidays-unknown"],
        "beyond the table it is said that it is unknown"
    );
}

#[test]
fn what_stands_against_a_day_stands_until_it_is_another_or_has_begun() {
    let mut case = a_case(Variant::Family);
    let stands = |case: &Case, today: &str| codes(&findings(case, day(today)));
    assert!(stands(&case, TODAY).is_empty());
    case.application.needed_by = Some(day("2026-03-27"));
    assert_eq!(stands(&case, TODAY), ["day-after-needed-by"]);
    case.conferences[0].on = Some(day("2026-03-27"));
    assert!(stands(&case, TODAY).is_empty());
    case.conferences[0].on = None;
    assert!(stands(&case, TODAY).is_empty(), "there is no day");
    case.conferences[0].on = Some(day("2026-03-28"));
    assert!(
        !stands(&case, "2026-03-29").contains(&"day-after-needed-by"),
        "the day was there"
    );
    ends(&mut case, Ending::NoPlan, "2026-03-28");
    assert!(!stands(&case, TODAY).contains(&"day-after-needed-by"));
}

#[test]
fn the_day_on_which_the_circle_looks_back_is_looked_at_for_holidays() {
    let case = a_case(Variant::Family);
    let act = Act::PlanMeeting {
        conference: 1,
        on: day("2026-05-14"),
        convener: None,
    };
    assert_eq!(codes(&judge(&case, &act, day(TODAY))), ["day-is-holiday"]);
}

#[test]
fn a_further_conference_comes_after_the_one_before() {
    let mut case = a_case(Variant::Family);
    ends(&mut case, Ending::NoPlan, "2026-03-28");
    case.conferences.push(Conference {
        if_no_plan: case.conferences[0].if_no_plan.clone(),
        ..Conference::new(2)
    });
    let set = |on: &str| {
        let act = Act::SetDay {
            conference: 2,
            on: day(on),
        };
        codes(&judge(&case, &act, day("2026-03-30")))
    };
    for on in ["2026-03-27", "2026-03-28"] {
        assert_eq!(set(on), ["day-before-last-conference"], "{on}");
    }
    assert_eq!(set("2026-03-29"), [""; 0]);
    let candidate = Act::ProposeDay {
        conference: 2,
        on: day("2026-03-14"),
    };
    let told = codes(&judge(&case, &candidate, day("2026-03-30")));
    assert_eq!(told, ["day-before-last-conference"]);
    // It stands as long as that day is to come.
    case.conferences[1].on = Some(day("2026-03-28"));
    let stands = |today: &str| {
        let found = codes(&findings(&case, day(today)));
        found.contains(&"day-before-last-conference")
    };
    assert!(stands("2026-03-28") && !stands("2026-03-29"));
}

#[test]
fn a_no_because_of_the_day_is_asked_once_for_the_new_day_and_another_no_is_not() {
    let asked = |case: &Case| {
        let all = steps(case, day(TODAY));
        let answers = all.iter().find(|step| step.id == "answers").unwrap();
        answers.about.join(" ")
    };
    let mut case = a_case(Variant::Family);
    for who in ["oma", "oom", "buur"] {
        invitation(&mut case, who).answer = Some(Answer::No);
        invitation(&mut case, who).answered_for = Some(day("2026-03-28"));
    }
    let dates = [(1, "2026-03-28"), (2, "2026-04-11")];
    case.candidate_dates = dates
        .map(|(number, on)| CandidateDate {
            number,
            conference: 1,
            on: day(on),
            starts: None,
        })
        .to_vec();
    let says = |candidate: u32, who: &str, can: Can| Availability {
        candidate,
        person: handle(who),
        can,
    };
    // Oma cannot on the first day and can on the second; buur can on neither; of oom it is not
    // known why, and nobody asks again.
    case.availabilities = vec![
        says(1, "oma", Can::No),
        says(2, "oma", Can::Yes),
        says(1, "buur", Can::No),
        says(2, "buur", Can::No),
    ];
    assert_eq!(asked(&case), "", "it is that day");
    case.conferences[0].on = Some(day("2026-04-11"));
    assert_eq!(asked(&case), "oma");
    case.availabilities[3].can = Can::Maybe;
    assert_eq!(asked(&case), "oma buur");
    case.availabilities[0].can = Can::Maybe;
    assert_eq!(asked(&case), "buur", "the day was no reason");
    case.availabilities[0].can = Can::No;
    leave_alone(&mut case, "oma", "2026-03-18");
    assert_eq!(asked(&case), "buur");
    invitation(&mut case, "buur").answered_for = Some(day("2026-04-11"));
    assert_eq!(asked(&case), "", "a no to the new day is a no");
}

#[test]
fn a_yes_to_a_day_that_has_moved_is_asked_again() {
    let asks = |case: &Case| -> Vec<String> {
        findings(case, day(TODAY))
            .iter()
            .filter(|it| it.code == "answer-to-another-day")
            .map(|it| format!("{} {}", it.arg("person").unwrap(), it.command))
            .collect()
    };
    let waits = |case: &Case| {
        let all = steps(case, day(TODAY));
        let answers = all.iter().find(|step| step.id == "answers").unwrap();
        (answers.standing, answers.about.join(" "))
    };
    let mut case = a_case(Variant::Family);
    for it in &mut case.invitations {
        it.answered_for = Some(day("2026-03-28"));
    }
    assert!(asks(&case).is_empty(), "it is that day");
    assert_eq!(waits(&case), (Standing::Done, String::new()));
    case.conferences[0].on = Some(day("2026-04-11"));
    // A no stays a no, and a letter comes on any day.
    invitation(&mut case, "buur").answer = Some(Answer::No);
    invitation(&mut case, "juf").attending = Some(Attending::Letter);
    // Vriend said of that day that he can, when it was one of several.
    case.candidate_dates.push(CandidateDate {
        number: 1,
        conference: 1,
        on: day("2026-04-11"),
        starts: None,
    });
    case.availabilities.push(Availability {
        candidate: 1,
        person: handle("vriend"),
        can: Can::Yes,
    });
    // Of nicht it is not known to which day; oom wants to be left alone.
    invitation(&mut case, "nicht").answered_for = None;
    leave_alone(&mut case, "oom", "2026-03-18");
    assert_eq!(asks(&case), ["oma ekc answer oma"]);
    assert_eq!(waits(&case), (Standing::Missing, "oma".to_owned()));
    case.availabilities[0].can = Can::Maybe;
    assert_eq!(waits(&case).1, "oma vriend");
    invitation(&mut case, "oma").answered_for = Some(day("2026-04-11"));
    invitation(&mut case, "vriend").answered_for = Some(day("2026-04-11"));
    assert_eq!(waits(&case), (Standing::Done, String::new()));
    assert!(asks(&case).is_empty());
}
