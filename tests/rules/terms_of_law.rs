//! The terms that a law or a judge sets: from when they are told, until when,
//! and with which source.

use crate::clocks::{TODAY, apart, ends, falls_on, is_told, plan, shared, term, with_a_plan};
use crate::people::{a_case, day};
use ekc::domain::circle::ApartOrder;
use ekc::domain::conference::Ending;
use ekc::domain::intake::{LegalFrame, Variant};
use ekc::method::clocks::due;
use ekc::method::urgent::urgent;

#[test]
fn a_week_after_the_report_to_the_municipality_a_plan_can_be_handed_in() {
    let mut case = a_case(Variant::Family);
    case.application.wmo_reported_on = Some(day("2026-03-02"));
    let plan_in = term(&case, "2026-03-03", "wmo-plan").unwrap();
    assert_eq!(
        (plan_in.on, plan_in.source),
        (day("2026-03-09"), Some("Wmo 2015 art. 2.3.2 lid 2"))
    );
    case.plans.push(plan(1, 1, "2026-03-05"));
    let waiting = term(&case, "2026-03-09", "wmo-plan").unwrap();
    assert_eq!(waiting.command, "ekc show", "there is one, and it waits");
    case.application.legal_frame = LegalFrame::PersonalPlan;
    let waiting = term(&case, "2026-03-09", "wmo-plan").unwrap();
    assert_eq!(waiting.command, "ekc print personal-plan");
    assert!(
        !is_told(&case, "2026-03-10", "wmo-plan"),
        "the week is over"
    );
    case.application.handed_in_on = Some(day("2026-03-06"));
    assert!(!is_told(&case, "2026-03-06", "wmo-plan"), "it is handed in");
    assert!(
        is_told(&case, "2026-03-06", "wmo-inquiry"),
        "the inquiry goes on"
    );
}

#[test]
fn six_weeks_after_the_report_the_inquiry_is_done() {
    let mut case = a_case(Variant::Family);
    case.application.wmo_reported_on = Some(day("2026-03-02"));
    for (today, told) in [
        ("2026-03-02", true),
        ("2026-04-12", true),
        ("2026-04-13", true),
        ("2026-04-27", true),
        ("2026-04-28", false),
    ] {
        let expected = if told { Some("2026-04-13") } else { None };
        assert_eq!(
            falls_on(&case, today, "wmo-inquiry").as_deref(),
            expected,
            "on {today}"
        );
    }
    assert_eq!(
        term(&case, TODAY, "wmo-inquiry").unwrap().source,
        Some("Wmo 2015 art. 2.3.2 lid 1")
    );
}

#[test]
fn six_weeks_after_a_family_declined_the_professional_has_a_plan() {
    let mut case = a_case(Variant::Family);
    case.application.group_plan_declined_on = Some(day("2026-03-02"));
    for (today, told) in [
        ("2026-03-02", true),
        ("2026-04-12", true),
        ("2026-04-13", true),
        ("2026-04-27", true),
        ("2026-04-28", false),
    ] {
        let expected = if told { Some("2026-04-13") } else { None };
        assert_eq!(
            falls_on(&case, today, "professional-plan").as_deref(),
            expected,
            "on {today}"
        );
    }
    assert_eq!(
        term(&case, TODAY, "professional-plan").unwrap().source,
        Some("Jeugdwet art. 4.1.3 lid 5")
    );
}

#[test]
fn a_day_in_court_is_told_until_it_is_over_and_the_plan_was_given() {
    let mut case = a_case(Variant::Family);
    case.application.court_on = Some(day("2026-04-13"));
    for today in ["2026-04-12", "2026-04-13", "2026-04-14", "2026-06-01"] {
        assert_eq!(
            falls_on(&case, today, "court").as_deref(),
            Some("2026-04-13"),
            "on {today} somebody waits for the plan"
        );
    }
    assert_eq!(term(&case, TODAY, "court").unwrap().source, None);
    for nothing_comes in [Ending::NoPlan, Ending::StoppedInPreparation] {
        ends(&mut case, nothing_comes, "2026-03-28");
        assert!(is_told(&case, "2026-04-13", "court"));
        assert!(
            !is_told(&case, "2026-04-14", "court"),
            "nobody waits for it"
        );
    }
    let mut case = with_a_plan();
    case.application.court_on = Some(day("2026-04-13"));
    assert!(
        is_told(&case, "2026-04-14", "court"),
        "there is one, and it lies here"
    );
    case.plan_shares.push(shared(1, "ada"));
    assert!(is_told(&case, "2026-04-13", "court"));
    assert!(!is_told(&case, "2026-04-14", "court"));
}

#[test]
fn a_day_in_court_goes_by_when_what_was_going_on_has_stopped() {
    let mut case = a_case(Variant::Family);
    case.application.court_on = Some(day("2026-04-13"));
    case.consents[0].withdrawn_on = Some(day("2026-03-19"));
    assert!(
        is_told(&case, "2026-04-13", "court"),
        "the judge does not wait"
    );
    assert!(!is_told(&case, "2026-04-14", "court"));
}

#[test]
fn the_end_of_a_ban_is_told_until_it_has_ended() {
    let mut case = a_case(Variant::Family);
    case.kept_apart
        .push(apart(ApartOrder::HomeBan, Some("2026-04-02")));
    for (today, told) in [
        ("2026-04-01", true),
        ("2026-04-02", true),
        ("2026-04-03", false),
    ] {
        let expected = if told { Some("2026-04-02") } else { None };
        assert_eq!(
            falls_on(&case, today, "apart-ends").as_deref(),
            expected,
            "on {today}"
        );
    }
    assert_eq!(
        term(&case, TODAY, "apart-ends").unwrap().about.as_deref(),
        Some("oom, buur")
    );
    case.kept_apart[0].lifted_on = Some(day("2026-03-19"));
    assert!(
        !is_told(&case, TODAY, "apart-ends"),
        "lifted before its end"
    );
    case.kept_apart[0] = apart(ApartOrder::HomeBan, None);
    assert!(!is_told(&case, TODAY, "apart-ends"), "until it is lifted");
}

#[test]
fn the_source_of_a_ban_is_who_ordered_it() {
    let source = |order| {
        let mut case = a_case(Variant::Family);
        case.kept_apart.push(apart(order, Some("2026-04-02")));
        term(&case, TODAY, "apart-ends").unwrap().source.unwrap()
    };
    assert_eq!(
        source(ApartOrder::HomeBan),
        "Wet tijdelijk huisverbod art. 2 en 9"
    );
    assert_eq!(source(ApartOrder::ContactBan), "R15");
    assert_eq!(source(ApartOrder::Wish), "R15");
}

#[test]
fn a_week_after_the_report_the_moment_to_hand_in_a_plan_is_over() {
    let mut case = a_case(Variant::Family);
    case.application.wmo_reported_on = Some(day("2026-03-02"));
    let told = |today: &str| {
        due(&case, day(today))
            .iter()
            .any(|it| it.what == "wmo-plan")
    };
    assert!(told("2026-03-09") && told("2026-03-10"));
    assert!(
        told("2026-03-23"),
        "it is told for two weeks that it is over"
    );
    assert!(!told("2026-03-24"));
    let plan_in = term(&case, TODAY, "wmo-plan").unwrap();
    assert!(plan_in.goes_by(), "the coordinator is not late");
    assert_eq!(plan_in.command, "ekc show", "no plan before its conference");
    let first = urgent(&case, day(TODAY));
    assert!(first.is_empty(), "over is not urgent: {first:?}");
}
