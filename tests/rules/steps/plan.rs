//! The plan: recorded, judged, accepted, given out.

use super::{
    THE_DAY, arrived, missing, readers, requirement, standing, step_on, verdict, whole_on,
    with_a_plan_given_out, with_a_professional,
};
use crate::clocks::{ends, plan, shared, with_a_plan};
use crate::people::{a_case, day, handle, line, person, someone};
use ekc::domain::Case;
use ekc::domain::choice::{Choice as _, YesNo};
use ekc::domain::circle::Role;
use ekc::domain::conference::{Conference, Ending};
use ekc::domain::intake::Variant;
use ekc::domain::plan::{HelpAsked, Owner};
use ekc::method::steps::{Phase, Standing, phase};

#[test]
fn each_ending_asks_for_what_goes_with_it() {
    for (ending, _, _) in Ending::ALL {
        let mut case = a_case(Variant::Family);
        case.attendances.push(arrived(1, "ada"));
        ends(&mut case, *ending, THE_DAY);
        let with_plan = match ending {
            Ending::Plan | Ending::PlanInMaking | Ending::PlanWithoutMeeting => true,
            Ending::NoPlan | Ending::StoppedInPreparation => false,
        };
        let stands =
            ["plan", "acceptance", "plan-shared"].map(|id| step_on(&case, THE_DAY, id).standing);
        let [plan, rest] = if with_plan {
            [Standing::Missing, Standing::Later]
        } else {
            [Standing::NotNeeded; 2]
        };
        assert_eq!(stands, [plan, rest, rest], "{ending:?}");
    }
    let case = a_case(Variant::Family);
    assert_eq!(
        ["plan", "acceptance", "plan-shared"].map(|id| standing(&case, id)),
        [Standing::Later; 3],
        "before the day"
    );
}

#[test]
fn the_plan_is_recorded_accepted_and_given_out() {
    let mut case = a_case(Variant::Family);
    case.attendances.push(arrived(1, "ada"));
    ends(&mut case, Ending::Plan, THE_DAY);
    assert_eq!(missing(&case, THE_DAY), ["plan"]);
    assert_eq!(step_on(&case, THE_DAY, "plan").command, "ekc record-plan");
    case.plans.push(plan(1, 1, THE_DAY));
    assert_eq!(missing(&case, THE_DAY), ["acceptance", "plan-shared"]);
    assert_eq!(step_on(&case, THE_DAY, "plan").standing, Standing::Done);
    assert_eq!(
        step_on(&case, THE_DAY, "acceptance").command,
        "ekc plan agree"
    );
    case.plans[0].accepted_on = Some(day(THE_DAY));
    assert_eq!(missing(&case, THE_DAY), ["plan-shared"]);
    case.plan_shares.push(shared(1, "ada"));
    assert_eq!(missing(&case, THE_DAY), [""; 0]);
    assert_eq!(
        ["plan", "acceptance", "plan-shared"].map(|id| step_on(&case, THE_DAY, id).standing),
        [Standing::Done; 3]
    );
}

#[test]
fn a_plan_of_a_day_at_which_nobody_is_noted_waits_for_who_was_there() {
    let mut case = a_case(Variant::Family);
    ends(&mut case, Ending::Plan, THE_DAY);
    assert_eq!(
        whole_on(&case, THE_DAY, "who-was-there"),
        "Missing | ekc conference arrive @person | 1 | "
    );
    assert_eq!(missing(&case, THE_DAY), ["who-was-there"]);
    assert_eq!(step_on(&case, THE_DAY, "plan").standing, Standing::Later);
    let mut recorded = case.clone();
    recorded.plans.push(plan(1, 1, THE_DAY));
    assert_eq!(
        missing(&recorded, THE_DAY),
        ["acceptance", "plan-shared"],
        "it was recorded, with a reason"
    );
    case.attendances.push(arrived(1, "ada"));
    assert_eq!(missing(&case, THE_DAY), ["plan"]);
    case.attendances.clear();
    case.conferences[0].ending = Some(Ending::PlanWithoutMeeting);
    assert_eq!(missing(&case, THE_DAY), ["plan"], "nobody met");
}

#[test]
fn nothing_of_a_plan_is_proposed_after_harm_without_the_acknowledgement() {
    let mut case = a_case(Variant::Restorative);
    case.attendances.push(arrived(1, "ada"));
    case.attendances.push(arrived(1, "dirk"));
    ends(&mut case, Ending::Plan, THE_DAY);
    assert_eq!(missing(&case, THE_DAY), ["plan"]);
    person(&mut case, "dirk").acknowledged_on = None;
    assert_eq!(missing(&case, THE_DAY), [""; 0]);
    case.plans.push(plan(1, 1, THE_DAY));
    assert_eq!(missing(&case, THE_DAY), [""; 0]);
    person(&mut case, "dirk").acknowledged_on = Some(day("2026-03-05"));
    assert_eq!(missing(&case, THE_DAY), ["acceptance", "plan-shared"]);
}

#[test]
fn after_a_withdrawal_no_plan_of_a_later_day_is_proposed() {
    let mut case = a_case(Variant::Family);
    case.attendances.push(arrived(1, "ada"));
    case.consents[0].withdrawn_on = Some(day("2026-03-20"));
    ends(&mut case, Ending::Plan, THE_DAY);
    assert_eq!(missing(&case, THE_DAY), ["plan-rests"]);
    case.consents[0].withdrawn_on = Some(day("2026-03-30"));
    assert_eq!(
        missing(&case, "2026-03-30"),
        ["plan-rests", "plan"],
        "what the circle made before it is written down"
    );
}

#[test]
fn the_plan_of_a_further_conference_is_another_plan() {
    let mut case = with_a_plan_given_out();
    case.conferences.push(Conference::new(2));
    case.attendances.push(arrived(2, "ada"));
    ends(&mut case, Ending::Plan, "2026-05-30");
    assert_eq!(missing(&case, "2026-05-30"), ["plan"]);
    case.plans.push(plan(2, 2, "2026-05-30"));
    assert_eq!(missing(&case, "2026-05-30"), ["acceptance", "plan-shared"]);
    assert_eq!(step_on(&case, "2026-05-30", "plan-shared").about, ["2:ada"]);
}

#[test]
fn each_who_should_have_the_plan_gets_this_version_of_it() {
    let mut case = with_a_plan();
    case.plans[0].accepted_on = Some(day(THE_DAY));
    case.attendances.push(arrived(1, "oma"));
    assert_eq!(
        whole_on(&case, THE_DAY, "plan-shared"),
        "Missing | ekc plan share --all | 1:ada 1:oma | count=2"
    );
    case.plan_shares.push(shared(1, "ada"));
    assert_eq!(step_on(&case, THE_DAY, "plan-shared").about, ["1:oma"]);
    case.plan_shares.push(shared(1, "oma"));
    assert_eq!(
        step_on(&case, THE_DAY, "plan-shared").standing,
        Standing::Done
    );
    case.plans.push(plan(2, 1, "2026-04-20"));
    let again = "Missing | ekc plan share --all | 2:ada 2:oma | count=2";
    assert_eq!(
        whole_on(&case, "2026-04-20", "plan-shared"),
        again,
        "a new version goes to them anew"
    );
}

#[test]
fn a_plan_that_was_given_to_nobody_was_not_given_out() {
    let mut case = a_case(Variant::Neighbourhood);
    ends(&mut case, Ending::Plan, THE_DAY);
    person(&mut case, "ada").role = Role::Circle;
    case.plans.push(plan(1, 1, THE_DAY));
    let stands = |case: &Case| step_on(case, THE_DAY, "plan-shared").standing;
    assert_eq!(
        step_on(&case, THE_DAY, "plan-shared").about,
        [""; 0],
        "nobody was noted as present"
    );
    assert_eq!(stands(&case), Standing::Missing);
    case.plan_shares.push(shared(2, "oma"));
    assert_eq!(stands(&case), Standing::Missing, "another version");
    case.plan_shares.push(shared(1, "oma"));
    assert_eq!(stands(&case), Standing::Done);
}

#[test]
fn the_plan_goes_to_who_was_there_and_to_who_has_a_part_in_it() {
    let mut case = with_a_plan();
    case.people.extend([
        someone("wijk", Role::Professional),
        someone("steun", Role::Supporter),
        someone("tolk", Role::Interpreter),
    ]);
    assert_eq!(readers(&case, 1), "ada", "the plan is Ada's, whoever came");
    case.attendances
        .extend(["oma", "wijk", "steun", "tolk"].map(|who| arrived(1, who)));
    assert_eq!(
        readers(&case, 1),
        "ada oma steun",
        "not to a professional who only told something, nor to an interpreter"
    );
    case.owners.extend(["oom", "wijk", "tolk"].map(|who| Owner {
        version: 1,
        agreement: 1,
        person: handle(who),
        agreed_on: None,
        declined_on: None,
    }));
    assert_eq!(
        readers(&case, 1),
        "ada oma oom wijk steun",
        "who got a task should know it"
    );
    case.owners.iter_mut().for_each(|it| it.version = 2);
    assert_eq!(
        readers(&case, 1),
        "ada oma steun",
        "a task in another version is none in this one"
    );
}

#[test]
fn a_professional_has_a_part_by_help_that_is_asked_or_a_requirement() {
    let mut case = with_a_plan();
    case.people.extend([
        someone("wijk", Role::Professional),
        someone("school", Role::Professional),
    ]);
    assert_eq!(readers(&case, 1), "ada");
    for (version, of, expected) in [
        (1, Some("wijk"), "ada wijk"),
        (2, Some("wijk"), "ada"),
        (1, None, "ada"),
    ] {
        case.help_asked = vec![HelpAsked {
            version,
            number: 1,
            what: line("Iemand die meedenkt over geld"),
            of: of.map(handle),
            why: None,
        }];
        assert_eq!(
            readers(&case, 1),
            expected,
            "{of:?} is asked in version {version}"
        );
    }
    case.requirements.push(requirement(1));
    assert_eq!(readers(&case, 1), "ada wijk");
}

#[test]
fn a_plan_goes_to_who_was_at_its_own_conference() {
    let mut case = with_a_plan();
    case.plans.push(plan(2, 2, "2026-05-30"));
    case.attendances
        .extend([arrived(1, "oma"), arrived(2, "oom")]);
    assert_eq!(readers(&case, 1), "ada oma");
    assert_eq!(readers(&case, 2), "ada oom");
    assert_eq!(
        readers(&case, 3),
        "ada oma",
        "a version that is not there counts as one of the first conference"
    );
}

#[test]
fn each_requirement_has_a_verdict_before_the_plan_is_done() {
    let mut case = with_a_plan_given_out();
    case.people.push(someone("wijk", Role::Professional));
    case.plan_shares.push(shared(1, "wijk"));
    assert_eq!(
        step_on(&case, THE_DAY, "verdict").standing,
        Standing::NotNeeded,
        "there are no requirements"
    );
    case.requirements = vec![requirement(1), requirement(2)];
    assert_eq!(
        whole_on(&case, THE_DAY, "verdict"),
        "Missing | ekc plan verdict 1 | 1:1 | "
    );
    case.verdicts.push(verdict(1, 1, YesNo::Yes));
    assert_eq!(
        whole_on(&case, THE_DAY, "verdict"),
        "Missing | ekc plan verdict 2 | 1:2 | "
    );
    case.verdicts.push(verdict(1, 2, YesNo::Yes));
    assert_eq!(
        whole_on(&case, THE_DAY, "verdict"),
        "Done | ekc plan verdict 1 |  | "
    );
    assert_eq!(
        step_on(&case, THE_DAY, "revision").standing,
        Standing::NotNeeded
    );
    case.plans.push(plan(2, 1, THE_DAY));
    assert_eq!(
        step_on(&case, THE_DAY, "verdict").about,
        ["2:1"],
        "a new version is judged anew"
    );
}

#[test]
fn a_verdict_waits_for_the_plan() {
    let mut case = with_a_professional();
    case.requirements = vec![requirement(1)];
    let stands = |case: &Case| step_on(case, THE_DAY, "verdict").standing;
    assert_eq!(stands(&case), Standing::Later);
    ends(&mut case, Ending::Plan, THE_DAY);
    assert_eq!(stands(&case), Standing::Later);
    ends(&mut case, Ending::NoPlan, THE_DAY);
    assert_eq!(stands(&case), Standing::NotNeeded);
}

#[test]
fn where_the_requirement_was_withdrawn_after_the_day_another_is_asked_before_the_circle_accepts() {
    let mut case = with_a_plan();
    case.application.safety = true;
    case.people.push(someone("wijk", Role::Professional));
    assert_eq!(missing(&case, THE_DAY), ["requirement", "plan-shared"]);
    let asked = step_on(&case, THE_DAY, "requirement");
    assert_eq!(asked.command, "ekc requirement --set-by wijk");
    assert_eq!(asked.phase, Phase::Plan);
    assert_eq!(phase(&case, day(THE_DAY)), Phase::Plan);
    // It is asked for a plan that the circle may still accept.
    case.plans[0].accepted_on = Some(day(THE_DAY));
    assert_eq!(missing(&case, THE_DAY), ["plan-shared"]);
    case.plans[0].accepted_on = None;
    case.application.safety = false;
    assert_eq!(missing(&case, THE_DAY), ["acceptance", "plan-shared"]);
}

#[test]
fn a_requirement_that_is_not_met_sends_the_plan_back_to_the_circle() {
    let mut case = with_a_plan();
    case.people.push(someone("wijk", Role::Professional));
    case.requirements = vec![requirement(1), requirement(2)];
    case.verdicts = vec![verdict(1, 1, YesNo::Yes), verdict(1, 2, YesNo::No)];
    let stands = |case: &Case, id| step_on(case, THE_DAY, id).standing;
    assert_eq!(stands(&case, "revision"), Standing::Missing);
    assert_eq!(
        step_on(&case, THE_DAY, "revision").command,
        "ekc plan amend"
    );
    assert_eq!(
        stands(&case, "acceptance"),
        Standing::Later,
        "nobody accepts what is not safe"
    );
    assert_eq!(stands(&case, "verdict"), Standing::Done);
    case.plans.push(plan(2, 1, THE_DAY));
    assert_eq!(
        ["revision", "acceptance", "verdict"].map(|id| stands(&case, id)),
        [Standing::NotNeeded, Standing::Missing, Standing::Missing]
    );
    case.plans.clear();
    case.verdicts = vec![verdict(0, 1, YesNo::No)];
    assert_eq!(
        stands(&case, "revision"),
        Standing::Later,
        "what is not there cannot be revised"
    );
}
