//! What breaks the order: a yes that is taken back, a step that is left out.

use super::{
    THE_DAY, TODAY, a_no, about, arg, arrived, left_alone, missing, standing, step_on, that_stand,
    waived, whole, whole_on, with_a_plan_given_out,
};
use crate::clocks::{asked, ends, just_applied, spoke};
use crate::people::{a_case, consent, day, handle, invitation, person, someone};
use ekc::domain::Case;
use ekc::domain::circle::{LeftAlone, Role};
use ekc::domain::conference::{Conference, Ending};
use ekc::domain::intake::{Authority, AuthorityKind, Variant};
use ekc::domain::invitation::{Answer, Contact};
use ekc::method::steps::{NEVER_WAIVED, Phase, Standing, phase, steps};

// Taking back a yes.
#[test]
fn a_yes_that_was_taken_back_stands_first_and_what_is_missing_waits() {
    let mut case = a_case(Variant::Family);
    case.questions.clear();
    case.information.push(asked(1, None));
    assert_eq!(missing(&case, TODAY), ["question", "information"]);
    case.consents[0].withdrawn_on = Some(day("2026-03-19"));
    assert_eq!(missing(&case, TODAY), ["consent-withdrawn"]);
    let all = steps(&case, day(TODAY));
    assert_eq!(
        (all[0].id, all[0].phase),
        ("consent-withdrawn", Phase::Intake)
    );
    assert_eq!(
        whole(&case, "consent-withdrawn"),
        "Missing | ekc contact oma |  | person=ada by=ada on=2026-03-19 whose=own count=6",
        "coming back is up to Ada: only who was invited is told"
    );
    assert!(
        all.iter().all(|step| step.id != "consent"),
        "it stands in the place of the consent"
    );
    assert_eq!(
        (standing(&case, "question"), standing(&case, "information")),
        (Standing::Later, Standing::Later)
    );
    let done = [
        "independence",
        "first-contact",
        "circle",
        "explanation",
        "invitation",
        "answers",
        "date-and-place",
    ];
    assert_eq!(
        that_stand(&case, TODAY, Standing::Done),
        done,
        "what was done stays done"
    );
    assert_eq!(phase(&case, day(TODAY)), Phase::Intake);
    case.consents.push(consent(2, "ada", "ada"));
    assert_eq!(
        missing(&case, TODAY),
        ["question", "information"],
        "given again, all goes on where it was"
    );
}

#[test]
fn a_no_stands_first_too() {
    let mut case = a_case(Variant::Family);
    case.consents.clear();
    case.refusals.push(a_no("ada"));
    assert_eq!(steps(&case, day(TODAY))[0].id, "consent-refused");
    let said = case.refusals[0].on;
    assert_eq!(
        whole(&case, "consent-refused"),
        format!("Missing | ekc contact oma |  | person=ada by=ada on={said} whose=own count=6")
    );
}

#[test]
fn after_a_yes_is_taken_back_each_who_was_invited_is_told_that_it_waits() {
    let mut case = a_case(Variant::Family);
    case.consents[0].withdrawn_on = Some(day("2026-03-19"));
    let told = |case: &Case| {
        let step = step_on(case, TODAY, "consent-withdrawn");
        (step.command, arg(case, "consent-withdrawn", "count"))
    };
    let next = |command: &str, count: &str| (command.to_owned(), count.to_owned());
    // Who said no does not count on the day, and who wants to be left alone is left alone.
    invitation(&mut case, "oma").answer = Some(Answer::No);
    left_alone(&mut case, "oom", LeftAlone::NotAgain);
    invitation(&mut case, "buur").invited_on = None;
    assert_eq!(told(&case), next("ekc contact vriend", "3"));
    // Who was reached before it was taken back knows nothing of it; a call in vain tells nobody.
    case.contacts = vec![Contact {
        on: day("2026-03-18"),
        ..spoke("vriend", true)
    }];
    assert_eq!(told(&case), next("ekc contact vriend", "3"));
    case.contacts = vec![Contact {
        on: day("2026-03-19"),
        ..spoke("vriend", false)
    }];
    assert_eq!(told(&case), next("ekc contact vriend", "3"));
    for who in ["vriend", "juf", "nicht"] {
        case.contacts.push(Contact {
            on: day("2026-03-19"),
            ..spoke(who, true)
        });
    }
    assert_eq!(told(&case), next("ekc explain R3", "0"));
}

#[test]
fn a_parent_who_takes_back_a_yes_stops_the_case_of_the_child() {
    let mut case = a_case(Variant::Family);
    person(&mut case, "ada").minor = true;
    person(&mut case, "ada").birth_year = Some(2016);
    case.authorities.push(Authority {
        person: handle("ada"),
        held_by: handle("oma"),
        kind: AuthorityKind::Parental,
        on: day("2026-03-03"),
        seen_in: None,
        ended_on: None,
    });
    case.consents = vec![consent(1, "ada", "oma")];
    case.consents[0].withdrawn_on = Some(day("2026-03-19"));
    assert_eq!(missing(&case, TODAY), ["consent-withdrawn"]);
    let told = |case: &Case| {
        ["person", "by", "on", "whose"].map(|name| arg(case, "consent-withdrawn", name))
    };
    assert_eq!(told(&case), ["ada", "oma", "2026-03-19", "other"]);
    case.authorities.clear();
    assert_eq!(
        told(&case),
        ["ada", "oma", "2026-03-19", "other"],
        "also where nobody looked up who decides"
    );
}

#[test]
fn a_yes_taken_back_during_the_day_stands_first_until_the_day_has_ended() {
    let mut case = a_case(Variant::Family);
    case.attendances.push(arrived(1, "oma"));
    case.consents[0].withdrawn_on = Some(day(THE_DAY));
    assert_eq!(missing(&case, THE_DAY), ["consent-withdrawn", "day-stops"]);
    ends(&mut case, Ending::NoPlan, THE_DAY);
    assert_eq!(missing(&case, THE_DAY), ["close"], "nobody is left to call");
    assert_eq!(
        step_on(&case, THE_DAY, "close").command,
        "ekc close --reason @main-person-left"
    );
    assert_eq!(
        step_on(&case, THE_DAY, "consent").standing,
        Standing::NotNeeded
    );
}

// Leaving a step out.
#[test]
fn a_step_can_be_left_out_with_a_reason() {
    let mut case = a_case(Variant::Family);
    case.information = vec![asked(1, None), asked(2, None)];
    assert_eq!(standing(&case, "information"), Standing::Missing);
    case.waivers.push(waived("arrangements", Some("1 2")));
    assert_eq!(
        standing(&case, "information"),
        Standing::Missing,
        "another step"
    );
    case.waivers.push(waived("information", Some("1 2")));
    assert_eq!(standing(&case, "information"), Standing::Waived);
    assert_eq!(phase(&case, day(TODAY)), Phase::Day, "nobody waits for it");
    case.waivers[1].resumed_on = Some(day("2026-03-19"));
    assert_eq!(
        standing(&case, "information"),
        Standing::Missing,
        "it was taken up again"
    );
}

#[test]
fn a_step_that_was_left_out_returns_when_more_is_missing_than_then() {
    let mut case = a_case(Variant::Family);
    case.information = vec![asked(1, None), asked(2, None)];
    case.waivers.push(waived("information", Some("1 2")));
    case.information[1].shared_on = Some(day("2026-03-19"));
    assert_eq!(
        standing(&case, "information"),
        Standing::Waived,
        "less is missing"
    );
    case.information.push(asked(3, None));
    assert_eq!(standing(&case, "information"), Standing::Missing);
    case.waivers[0].about = None;
    assert_eq!(standing(&case, "information"), Standing::Missing);
    case.waivers.push(waived("information", Some("1 3")));
    assert_eq!(
        standing(&case, "information"),
        Standing::Waived,
        "left out once more, with what is missing now"
    );
}

#[test]
fn two_reasons_do_not_add_up_to_one() {
    let mut case = a_case(Variant::Family);
    case.information = vec![asked(1, None), asked(2, None)];
    case.waivers = vec![
        waived("information", Some("1")),
        waived("information", Some("2")),
    ];
    assert_eq!(standing(&case, "information"), Standing::Missing);
    case.information = vec![asked(12, None)];
    case.waivers = vec![waived("information", Some("1 2"))];
    assert_eq!(
        standing(&case, "information"),
        Standing::Missing,
        "twelve is not one and two"
    );
}

#[test]
fn one_more_person_to_be_told_brings_the_explanation_back() {
    let mut case = a_case(Variant::Family);
    invitation(&mut case, "oom").explained_on = None;
    case.waivers.push(waived("explanation", Some("oom")));
    assert_eq!(standing(&case, "explanation"), Standing::Waived);
    invitation(&mut case, "nicht").explained_on = None;
    assert_eq!(
        (
            standing(&case, "explanation"),
            about(&case, "explanation").join(" ").as_str()
        ),
        (Standing::Missing, "oom nicht")
    );
}

#[test]
fn a_step_of_which_nothing_in_particular_is_missing_can_be_left_out_too() {
    let mut case = a_case(Variant::Family);
    case.questions[0].chosen_on = None;
    case.waivers.push(waived("question", None));
    assert_eq!(standing(&case, "question"), Standing::Waived);
}

#[test]
fn a_place_left_out_for_the_first_conference_is_missing_for_the_second() {
    let mut case = a_case(Variant::Family);
    case.conferences[0].place = None;
    case.waivers.push(waived("date-and-place", Some("1")));
    assert_eq!(standing(&case, "date-and-place"), Standing::Waived);
    ends(&mut case, Ending::NoPlan, "2026-03-28");
    case.conferences.push(Conference::new(2));
    assert_eq!(
        step_on(&case, "2026-04-28", "date-and-place").standing,
        Standing::Missing
    );
}

#[test]
fn one_more_main_person_brings_the_first_contact_back() {
    let mut case = just_applied();
    case.waivers.push(waived("first-contact", Some("ada")));
    assert_eq!(
        step_on(&case, "2026-03-20", "first-contact").standing,
        Standing::Waived
    );
    case.people.push(someone("broer", Role::MainPerson));
    case.contacts.push(spoke("ada", true));
    assert_eq!(
        step_on(&case, "2026-03-20", "first-contact").standing,
        Standing::Missing
    );
}

#[test]
fn while_a_yes_is_taken_back_the_day_does_not_begin() {
    let mut case = a_case(Variant::Family);
    case.consents[0].withdrawn_on = Some(day("2026-03-26"));
    assert_eq!(missing(&case, THE_DAY), ["consent-withdrawn"]);
}

#[test]
fn a_day_that_has_begun_is_ended_also_when_a_yes_is_taken_back() {
    let mut case = a_case(Variant::Family);
    case.attendances.push(arrived(1, "ada"));
    assert_eq!(missing(&case, THE_DAY), ["part"]);
    case.consents[0].withdrawn_on = Some(day("2026-03-28"));
    assert_eq!(
        missing(&case, THE_DAY),
        ["consent-withdrawn", "day-stops"],
        "no part begins any more"
    );
    assert_eq!(
        whole_on(&case, THE_DAY, "day-stops"),
        "Missing | ekc conference end |  | number=1"
    );
}

#[test]
fn no_part_is_proposed_once_the_acknowledgement_was_taken_back() {
    let mut case = a_case(Variant::Restorative);
    case.attendances.push(arrived(1, "ada"));
    assert_eq!(missing(&case, THE_DAY), ["part"]);
    person(&mut case, "dirk").acknowledged_on = None;
    assert_eq!(missing(&case, THE_DAY), ["day-stops"]);
}

#[test]
fn a_call_that_was_left_out_after_one_conference_is_made_after_the_next() {
    let mut case = with_a_plan_given_out();
    case.waivers.push(waived("call", Some("1")));
    assert_eq!(
        step_on(&case, "2026-04-26", "call").standing,
        Standing::Waived
    );
    assert_eq!(
        missing(&case, "2026-04-26"),
        ["close"],
        "then the case can be closed"
    );
    case.conferences.push(Conference::new(2));
    ends(&mut case, Ending::NoPlan, "2026-05-30");
    assert_eq!(
        step_on(&case, "2026-06-27", "call").standing,
        Standing::Missing
    );
}

#[test]
fn what_is_not_missing_is_not_left_out() {
    let mut case = a_case(Variant::Family);
    case.waivers = vec![
        waived("question", None),
        waived("plan", None),
        waived("information", None),
    ];
    assert_eq!(
        ["question", "plan", "information"].map(|id| standing(&case, id)),
        [Standing::Done, Standing::Later, Standing::NotNeeded]
    );
}

#[test]
fn consent_the_main_person_and_closing_are_never_left_out() {
    assert_eq!(
        NEVER_WAIVED,
        [
            "main-person",
            "consent",
            "consent-withdrawn",
            "consent-refused",
            "main-person-gone",
            "who-was-there",
            "plan-rests",
            "close"
        ]
    );
    let left_out = |case: &mut Case, today: &str| {
        case.waivers = NEVER_WAIVED.map(|step| waived(step, None)).to_vec();
        assert_eq!(that_stand(case, today, Standing::Waived), [""; 0]);
        missing(case, today).join(" ")
    };
    let mut case = a_case(Variant::Family);
    case.consents[0].withdrawn_on = Some(day("2026-03-19"));
    assert_eq!(left_out(&mut case, TODAY), "consent-withdrawn");
    case.consents.clear();
    assert_eq!(left_out(&mut case, TODAY), "consent");
    case.refusals.push(a_no("ada"));
    assert_eq!(left_out(&mut case, TODAY), "consent-refused");
    case.people.retain(|it| it.role != Role::MainPerson);
    case.contacts.push(spoke("oma", true));
    assert_eq!(left_out(&mut case, TODAY), "main-person");
    ends(&mut case, Ending::StoppedInPreparation, "2026-03-19");
    assert_eq!(left_out(&mut case, TODAY), "close");
}
