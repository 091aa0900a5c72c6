//! Acts: what is done follows from the difference a command makes,
//! and each act is judged on its own.

use crate::laws::deeds::{
    a_child_without, a_niece, a_plan, a_safe_plan, apart, attended, closed, exclude, given_to,
    judge as judge_it, leave_alone, never, own, refuse, require,
};
use crate::people::{a_case, consent, day, handle, invitation, line, person, someone};
use crate::steps::a_no;
use ekc::domain::Case;
use ekc::domain::choice::YesNo;
use ekc::domain::circle::{Role, Side};
use ekc::domain::conference::{CandidateDate, Custom, CustomKind, Ending};
use ekc::domain::intake::{Consent, ConsentScope, Variant};
use ekc::domain::invitation::{Answer, Attending, Contact, Invitation, Way};
use ekc::method::acts::{Act, acts_between};
use ekc::method::rules::{Level, about_change, judge, rule};
use ekc::method::telling::Telling;
use std::collections::BTreeSet;

/// One finding about an act, the case in which it is found,
/// and its nearest neighbour in which it is not.
struct ActLaw {
    rule: &'static str,
    code: &'static str,
    level: Level,
    /// What makes the act a breach.
    breaks: fn(&mut Case),
    act: fn() -> Act,
    /// What is otherwise then, so that nothing is broken.
    mended: fn(&mut Case),
}

const TODAY: &str = "2026-03-20";

fn invite(who: &str) -> Act {
    Act::Invite {
        person: handle(who),
        conference: 1,
        on: day(TODAY),
    }
}

fn part_two_begins() -> Act {
    Act::BeginPart {
        conference: 1,
        part: ekc::domain::conference::Part::PlanMaking,
        on: Some(day("2026-03-28")),
    }
}

fn look_back_with(who: &str) -> Act {
    Act::PlanMeeting {
        conference: 1,
        on: day("2026-06-06"),
        convener: Some(handle(who)),
    }
}

fn approach(who: &str) -> Act {
    Act::Approach {
        person: handle(who),
        on: day(TODAY),
    }
}

fn give(who: &str) -> Act {
    Act::GivePlan {
        version: 1,
        person: handle(who),
        on: day("2026-03-30"),
    }
}

fn accept(on: &str) -> Act {
    Act::AcceptPlan {
        version: 1,
        on: day(on),
    }
}

fn tell(telling: Telling, who: &str) -> Act {
    Act::Tell {
        telling,
        reader: handle(who),
    }
}

fn withdrawn(case: &mut Case) {
    case.consents[0].withdrawn_on = Some(day("2026-03-16"));
}

/// Somebody died four days ago.
fn died(case: &mut Case, who: &str) {
    person(case, who).died_on = Some(day("2026-03-16"));
}

const LAWS: &[ActLaw] = &[
    // Nothing goes to who died, or can no longer decide, from that day on.
    ActLaw {
        rule: "R3",
        code: "gone-approached",
        level: Level::Block,
        breaks: |case| died(case, "oom"),
        act: || invite("oom"),
        mended: |case| person(case, "oom").died_on = Some(day("2026-03-21")),
    },
    ActLaw {
        rule: "R3",
        code: "gone-approached",
        level: Level::Block,
        breaks: |case| person(case, "oom").cannot_decide_on = Some(day("2026-03-19")),
        act: || invite("oom"),
        mended: |case| person(case, "oom").cannot_decide_on = Some(day("2026-03-21")),
    },
    // A talk that took place is written down.
    ActLaw {
        rule: "R3",
        code: "talked-before-a-yes",
        level: Level::Warn,
        breaks: |case| person(case, "oom").cannot_decide_on = Some(day("2026-03-16")),
        act: || Act::Approach {
            person: handle("oom"),
            on: day("2026-03-18"),
        },
        mended: |case| person(case, "oom").cannot_decide_on = Some(day("2026-03-18")),
    },
    ActLaw {
        rule: "R3",
        code: "gone-approached",
        level: Level::Block,
        breaks: |case| died(case, "oom"),
        act: || tell(Telling::TellsThePlan, "oom"),
        mended: |case| person(case, "oom").died_on = None,
    },
    ActLaw {
        rule: "R3",
        code: "gone-involved",
        level: Level::Warn,
        breaks: |case| died(case, "oom"),
        act: || Act::Arrange {
            person: handle("oom"),
        },
        mended: |case| person(case, "oom").died_on = None,
    },
    // Who said no may come, and it is seen.
    ActLaw {
        rule: "R3",
        code: "said-no-and-came",
        level: Level::Warn,
        breaks: |case| {
            invitation(case, "oom").answer = Some(Answer::No);
            attended(case, "oom", &[1, 2, 3]);
        },
        act: || Act::Arrive {
            person: handle("oom"),
            conference: 1,
            on: Some(day("2026-03-28")),
        },
        mended: |case| invitation(case, "oom").answer = Some(Answer::Maybe),
    },
    // Without the one it is about nobody is called together, unless somebody else says yes.
    ActLaw {
        rule: "R3",
        code: "main-person-died",
        level: Level::Block,
        breaks: |case| died(case, "ada"),
        act: || invite("oma"),
        mended: |case| {
            case.people.push(someone("bo", Role::MainPerson));
            case.consents.push(consent(2, "bo", "bo"));
        },
    },
    ActLaw {
        rule: "R3",
        code: "main-person-cannot-decide",
        level: Level::Block,
        breaks: |case| person(case, "ada").cannot_decide_on = Some(day("2026-03-16")),
        act: || invite("oma"),
        mended: |case| case.consents.push(consent(2, "ada", "oma")),
    },
    // Nobody is called together without a yes:
    // not the circle, not the one who took it back, not a professional.
    ActLaw {
        rule: "R3",
        code: "without-consent",
        level: Level::Block,
        breaks: withdrawn,
        act: || invite("oma"),
        mended: |case| case.consents[0].withdrawn_on = None,
    },
    ActLaw {
        rule: "R3",
        code: "without-consent",
        level: Level::Block,
        breaks: withdrawn,
        act: || invite("ada"),
        mended: |case| case.consents.push(consent(2, "ada", "ada")),
    },
    ActLaw {
        rule: "R3",
        code: "without-consent",
        level: Level::Block,
        breaks: |case| {
            case.people.push(someone("arts", Role::Professional));
            case.consents.clear();
        },
        act: || invite("arts"),
        mended: |case| case.consents.push(consent(1, "ada", "ada")),
    },
    // A child of twelve on the day of the conference, 28 March, says yes too; of sixteen, alone.
    ActLaw {
        rule: "R3",
        code: "without-consent",
        level: Level::Block,
        breaks: |case| {
            a_child_without(case, 2014, "ada");
            person(case, "ada").birth_date = Some(day("2014-03-28"));
        },
        act: || invite("oma"),
        mended: |case| person(case, "ada").birth_date = Some(day("2014-03-29")),
    },
    ActLaw {
        rule: "R27",
        code: "child-without-consent",
        level: Level::Block,
        breaks: |case| {
            a_child_without(case, 2010, "moeder");
            person(case, "ada").birth_date = Some(day("2010-03-29"));
        },
        act: || invite("oma"),
        mended: |case| person(case, "ada").birth_date = Some(day("2010-03-28")),
    },
    ActLaw {
        rule: "R3",
        code: "without-consent",
        level: Level::Block,
        breaks: withdrawn,
        act: || Act::SetDay {
            conference: 1,
            on: day("2026-04-04"),
        },
        mended: |case| case.consents[0].withdrawn_on = None,
    },
    ActLaw {
        rule: "R3",
        code: "without-consent",
        level: Level::Block,
        breaks: withdrawn,
        act: || Act::BeginPart {
            conference: 1,
            part: ekc::domain::conference::Part::Information,
            on: None,
        },
        mended: |case| case.consents[0].withdrawn_on = None,
    },
    ActLaw {
        rule: "R3",
        code: "without-consent",
        level: Level::Block,
        breaks: withdrawn,
        act: || tell(Telling::AsksToCome, "oma"),
        mended: |case| case.consents[0].withdrawn_on = None,
    },
    ActLaw {
        rule: "R3",
        code: "without-consent",
        level: Level::Block,
        breaks: withdrawn,
        act: || tell(Telling::HoldsTheDay, "oma"),
        mended: |case| case.consents[0].withdrawn_on = None,
    },
    // The hour and the place go the way of the day.
    ActLaw {
        rule: "R3",
        code: "without-consent",
        level: Level::Block,
        breaks: withdrawn,
        act: || Act::SetHourOrPlace { conference: 1 },
        mended: |case| case.consents[0].withdrawn_on = None,
    },
    ActLaw {
        rule: "R3",
        code: "goes-on-without-consent",
        level: Level::Warn,
        breaks: |case| case.consents.clear(),
        act: || Act::SetHourOrPlace { conference: 1 },
        mended: |case| case.consents.push(consent(1, "ada", "ada")),
    },
    // No plan is made, accepted or given after it; of the day itself it is written down.
    ActLaw {
        rule: "R3",
        code: "without-consent",
        level: Level::Block,
        breaks: withdrawn,
        act: || Act::RecordPlan {
            version: 1,
            on: Some(day("2026-03-28")),
        },
        mended: |case| case.consents[0].withdrawn_on = Some(day("2026-03-28")),
    },
    ActLaw {
        rule: "R3",
        code: "plan-without-consent",
        level: Level::Block,
        breaks: |case| {
            a_plan(case);
            withdrawn(case);
        },
        act: || accept("2026-03-28"),
        mended: |case| case.consents[0].withdrawn_on = Some(day("2026-03-28")),
    },
    // It goes by the day on which it is accepted or given, and not by that of the plan.
    ActLaw {
        rule: "R3",
        code: "plan-without-consent",
        level: Level::Block,
        breaks: |case| {
            a_plan(case);
            case.consents[0].withdrawn_on = Some(day("2026-03-29"));
        },
        act: || accept("2026-03-30"),
        mended: |case| case.consents[0].withdrawn_on = Some(day("2026-03-30")),
    },
    ActLaw {
        rule: "R3",
        code: "plan-without-consent",
        level: Level::Block,
        breaks: |case| {
            a_plan(case);
            withdrawn(case);
        },
        act: || give("ada"),
        mended: |case| case.consents[0].withdrawn_on = Some(day("2026-03-30")),
    },
    // Who of the circle said no gets nothing by itself, is not called, and is not written to.
    ActLaw {
        rule: "R29",
        code: "plan-after-a-no",
        level: Level::Block,
        breaks: |case| {
            a_plan(case);
            attended(case, "oom", &[1, 2, 3]);
            refuse(case, "oom", "oom", "2026-03-29");
        },
        act: || give("oom"),
        // Given before the no.
        mended: |case| case.refusals[0].on = day("2026-03-30"),
    },
    ActLaw {
        rule: "R3",
        code: "reached-after-a-no",
        level: Level::Warn,
        breaks: |case| refuse(case, "oom", "oom", "2026-03-19"),
        act: || Act::Call {
            person: handle("oom"),
            on: day(TODAY),
        },
        // The call in which it was said.
        mended: |case| case.refusals[0].on = day(TODAY),
    },
    ActLaw {
        rule: "R3",
        code: "reached-after-a-no",
        level: Level::Warn,
        breaks: |case| {
            a_plan(case);
            refuse(case, "oom", "oom", "2026-03-29");
        },
        act: || tell(Telling::AsksHowItWas, "oom"),
        mended: |case| case.refusals.clear(),
    },
    ActLaw {
        rule: "R3",
        code: "reached-after-a-no",
        level: Level::Warn,
        breaks: |case| refuse(case, "oom", "oom", "2026-03-19"),
        act: || Act::AskInformation {
            of: handle("oom"),
            on: day(TODAY),
        },
        // It was asked on the day on which he said no.
        mended: |case| case.refusals[0].on = day(TODAY),
    },
    ActLaw {
        rule: "R3",
        code: "reached-after-a-no",
        level: Level::Warn,
        breaks: |case| refuse(case, "oom", "oom", "2026-03-19"),
        act: || Act::Arrange {
            person: handle("oom"),
        },
        mended: |case| case.refusals.clear(),
    },
    ActLaw {
        rule: "R3",
        code: "reached-after-a-no",
        level: Level::Warn,
        breaks: |case| refuse(case, "oom", "oom", "2026-03-19"),
        act: || Act::Explain {
            person: handle("oom"),
            on: day(TODAY),
        },
        // A main person, with whom all stops, is told of in another way.
        mended: |case| person(case, "oom").role = Role::MainPerson,
    },
    ActLaw {
        rule: "R3",
        code: "reached-after-a-no",
        level: Level::Warn,
        breaks: |case| refuse(case, "oom", "oom", "2026-03-19"),
        act: || Act::AskWhoElse {
            person: handle("oom"),
            on: day(TODAY),
        },
        mended: |case| case.refusals.clear(),
    },
    // Who it is about takes back the yes to sharing what came in.
    ActLaw {
        rule: "R3",
        code: "information-withheld",
        level: Level::Warn,
        breaks: |case| {
            case.consents.push(consent(9, "ada", "ada"));
            for it in case.consents.iter_mut().filter(|it| it.number == 9) {
                it.scope = ConsentScope::ShareInformation;
                it.withdrawn_on = Some(day("2026-03-19"));
            }
        },
        act: || Act::ShareInformation,
        mended: |case| {
            for it in case.consents.iter_mut().filter(|it| it.number == 9) {
                it.withdrawn_on = None;
            }
        },
    },
    ActLaw {
        rule: "R3",
        code: "information-withheld",
        level: Level::Warn,
        breaks: |case| {
            case.refusals.push(a_no("ada"));
            case.refusals[0].scope = ConsentScope::ShareInformation;
        },
        act: || tell(Telling::TellsInformation, "oom"),
        // No to something else.
        mended: |case| case.refusals[0].scope = ConsentScope::SharePlan,
    },
    // A revision is judged on the day on which it is presented.
    ActLaw {
        rule: "R3",
        code: "plan-without-consent",
        level: Level::Block,
        breaks: |case| {
            a_plan(case);
            case.plans[0].revised_because = Some(line("oma kan niet meer"));
            case.consents[0].withdrawn_on = Some(day("2026-03-29"));
        },
        act: || Act::RecordPlan {
            version: 1,
            on: Some(day("2026-03-30")),
        },
        mended: |case| case.consents[0].withdrawn_on = Some(day("2026-03-31")),
    },
    ActLaw {
        rule: "R3",
        code: "plan-without-consent",
        level: Level::Block,
        breaks: |case| {
            a_plan(case);
            case.plans[0].revised_because = Some(line("oma kan niet meer"));
            case.consents[0].withdrawn_on = Some(day("2026-03-29"));
        },
        act: || Act::RecordPlan {
            version: 1,
            on: Some(day("2026-03-30")),
        },
        // Who died leaves tasks to others: the circle revises its plan.
        mended: |case| {
            case.consents[0].withdrawn_on = None;
            died(case, "ada");
        },
    },
    ActLaw {
        rule: "R3",
        code: "without-consent",
        level: Level::Block,
        breaks: |case| {
            a_plan(case);
            withdrawn(case);
        },
        act: || Act::End {
            conference: 1,
            on: Some(day("2026-03-28")),
        },
        // That there was none is what turned out.
        mended: |case| case.conferences[0].ending = Some(Ending::NoPlan),
    },
    ActLaw {
        rule: "R3",
        code: "there-on-the-day-of-a-no",
        level: Level::Warn,
        breaks: |case| case.consents[0].withdrawn_on = Some(day("2026-03-28")),
        act: || Act::Arrive {
            person: handle("oma"),
            conference: 1,
            on: Some(day("2026-03-28")),
        },
        mended: |case| case.consents[0].withdrawn_on = Some(day("2026-03-29")),
    },
    ActLaw {
        rule: "R3",
        code: "without-consent",
        level: Level::Block,
        breaks: |case| case.consents[0].withdrawn_on = Some(day("2026-03-27")),
        act: || Act::Arrive {
            person: handle("oma"),
            conference: 1,
            on: Some(day("2026-03-28")),
        },
        mended: |case| case.consents[0].withdrawn_on = Some(day("2026-03-28")),
    },
    // Who is no main person speaks for themselves, and the others go on.
    ActLaw {
        rule: "R3",
        code: "called-after-own-no",
        level: Level::Block,
        breaks: |case| refuse(case, "oom", "oom", "2026-03-16"),
        act: || invite("oom"),
        mended: |case| case.refusals[0].person = handle("buur"),
    },
    ActLaw {
        rule: "R3",
        code: "called-after-own-no",
        level: Level::Block,
        breaks: |case| {
            case.consents.push(Consent {
                withdrawn_on: Some(day("2026-03-16")),
                ..consent(2, "oom", "oom")
            });
        },
        act: || tell(Telling::AsksToCome, "oom"),
        mended: |case| case.consents[1].withdrawn_on = None,
    },
    // A child of the circle comes with the yes of who decides.
    ActLaw {
        rule: "R27",
        code: "child-of-circle-without-consent",
        level: Level::Block,
        breaks: a_niece,
        act: || invite("nicht"),
        mended: |case| case.consents.push(consent(2, "nicht", "oma")),
    },
    ActLaw {
        rule: "R27",
        code: "child-of-circle-without-consent",
        level: Level::Block,
        breaks: a_niece,
        act: || Act::Arrive {
            person: handle("nicht"),
            conference: 1,
            on: Some(day("2026-03-28")),
        },
        // From sixteen on it is her own word.
        mended: |case| person(case, "nicht").birth_year = Some(2009),
    },
    ActLaw {
        rule: "R27",
        code: "child-of-circle-withdrawn",
        level: Level::Block,
        breaks: |case| {
            a_niece(case);
            case.consents.push(Consent {
                withdrawn_on: Some(day("2026-03-16")),
                ..consent(2, "nicht", "oma")
            });
        },
        act: || invite("nicht"),
        mended: |case| case.consents.push(consent(3, "nicht", "oma")),
    },
    // What only prepares or tells goes on, and is told.
    ActLaw {
        rule: "R3",
        code: "goes-on-without-consent",
        level: Level::Warn,
        breaks: |case| case.consents.clear(),
        act: || Act::SetDay {
            conference: 1,
            on: day("2026-04-04"),
        },
        mended: |case| case.consents.push(consent(1, "ada", "ada")),
    },
    ActLaw {
        rule: "R3",
        code: "goes-on-without-consent",
        level: Level::Warn,
        breaks: withdrawn,
        act: || tell(Telling::TellsTheDay, "oma"),
        mended: |case| case.consents[0].withdrawn_on = None,
    },
    ActLaw {
        rule: "R3",
        code: "goes-on-without-consent",
        level: Level::Warn,
        breaks: withdrawn,
        act: || Act::AskWhoElse {
            person: handle("oma"),
            on: day(TODAY),
        },
        mended: |case| case.consents.clear(),
    },
    // Whoever asked to be left alone is.
    ActLaw {
        rule: "R3",
        code: "left-alone-invited",
        level: Level::Block,
        breaks: |case| leave_alone(case, "oom", TODAY),
        act: || invite("oom"),
        mended: |case| person(case, "oom").left_alone = None,
    },
    ActLaw {
        rule: "R3",
        code: "left-alone-contacted",
        level: Level::Block,
        breaks: |case| leave_alone(case, "oom", "2026-03-19"),
        act: || approach("oom"),
        // The talk in which it was asked is of that day itself.
        mended: |case| leave_alone(case, "oom", TODAY),
    },
    ActLaw {
        rule: "R3",
        code: "left-alone-contacted",
        level: Level::Block,
        breaks: |case| leave_alone(case, "oom", "2026-03-19"),
        act: || Act::Explain {
            person: handle("oom"),
            on: day(TODAY),
        },
        mended: |case| person(case, "oom").left_alone = None,
    },
    ActLaw {
        rule: "R3",
        code: "left-alone-contacted",
        level: Level::Block,
        breaks: |case| leave_alone(case, "oom", "2026-03-19"),
        act: || Act::Call {
            person: handle("oom"),
            on: day("2026-04-25"),
        },
        mended: |case| person(case, "oom").left_alone = None,
    },
    ActLaw {
        rule: "R3",
        code: "left-alone-given",
        level: Level::Block,
        breaks: |case| {
            a_plan(case);
            attended(case, "oom", &[1, 2, 3]);
            leave_alone(case, "oom", "2026-03-29");
        },
        act: || give("oom"),
        mended: |case| person(case, "oom").left_alone = None,
    },
    ActLaw {
        rule: "R3",
        code: "left-alone-involved",
        level: Level::Warn,
        breaks: |case| leave_alone(case, "oom", "2026-03-19"),
        act: || Act::Arrange {
            person: handle("oom"),
        },
        mended: |case| person(case, "oom").left_alone = None,
    },
    ActLaw {
        rule: "R3",
        code: "invited-after-no",
        level: Level::Warn,
        breaks: |case| {
            let oom = invitation(case, "oom");
            oom.answer = Some(Answer::No);
            oom.answered_on = Some(day("2026-03-15"));
        },
        act: || invite("oom"),
        mended: |case| invitation(case, "oom").answer = Some(Answer::Maybe),
    },
    // Nobody is invited while safety is at stake and no requirement is there,
    // and no plan is made without it.
    ActLaw {
        rule: "R6",
        code: "invited-without-requirement",
        level: Level::Block,
        breaks: |case| case.application.safety = true,
        act: || invite("oma"),
        mended: |case| {
            case.people.push(someone("arts", Role::Professional));
            require(case, 1, "arts");
        },
    },
    ActLaw {
        rule: "R6",
        code: "invited-without-requirement",
        level: Level::Block,
        breaks: |case| {
            case.application.safety = true;
            case.people.push(someone("arts", Role::Professional));
            require(case, 1, "arts");
            case.requirements[0].withdrawn_on = Some(day("2026-03-10"));
        },
        act: || invite("oma"),
        mended: |case| require(case, 2, "arts"),
    },
    ActLaw {
        rule: "R6",
        code: "requirement-missing",
        level: Level::Warn,
        breaks: |case| case.application.safety = true,
        act: || Act::SetDay {
            conference: 1,
            on: day("2026-04-04"),
        },
        mended: |case| case.application.safety = false,
    },
    ActLaw {
        rule: "R6",
        code: "requirement-missing",
        level: Level::Warn,
        breaks: |case| case.application.safety = true,
        act: || tell(Telling::AsksToCome, "oma"),
        mended: |case| case.application.safety = false,
    },
    ActLaw {
        rule: "R6",
        code: "day-without-requirement",
        level: Level::Block,
        breaks: |case| {
            a_plan(case);
            case.application.safety = true;
        },
        act: || accept("2026-03-28"),
        mended: |case| case.application.safety = false,
    },
    // Who was left out of the last conference is invited to this one once that was asked.
    ActLaw {
        rule: "R14",
        code: "left-out-before",
        level: Level::Warn,
        breaks: |case| exclude(case, "oom", "2026-03-18"),
        act: || Act::Invite {
            person: handle("oom"),
            conference: 2,
            on: day(TODAY),
        },
        mended: |case| case.exclusions[0].lifted_on = Some(day(TODAY)),
    },
    ActLaw {
        rule: "R14",
        code: "left-out-before",
        level: Level::Warn,
        breaks: |case| exclude(case, "oom", "2026-03-18"),
        act: || Act::Invite {
            person: handle("oom"),
            conference: 3,
            on: day(TODAY),
        },
        // They were asked to the one between.
        mended: |case| {
            case.invitations.push(Invitation {
                invited_on: Some(day(TODAY)),
                ..Invitation::new(2, handle("oom"))
            });
        },
    },
    // A condition until the day asks nothing of the plan: that is told.
    ActLaw {
        rule: "R6",
        code: "only-conditions",
        level: Level::Inform,
        breaks: |case| {
            a_safe_plan(case);
            case.application.safety = true;
            case.requirements[0].until_the_day = Some(YesNo::Yes);
        },
        act: || Act::RecordPlan {
            version: 1,
            on: Some(day("2026-03-28")),
        },
        mended: |case| case.requirements[0].until_the_day = None,
    },
    // Who is asked to come hears beforehand what happens when no plan comes.
    ActLaw {
        rule: "R30",
        code: "no-route-told",
        level: Level::Warn,
        breaks: |case| case.conferences[0].if_no_plan = None,
        act: || Act::SetDay {
            conference: 1,
            on: day("2026-04-04"),
        },
        mended: |case| case.conferences[0].if_no_plan = Some(line("dan praten we verder")),
    },
    ActLaw {
        rule: "R30",
        code: "no-route-told",
        level: Level::Warn,
        breaks: |case| case.conferences[0].if_no_plan = None,
        act: || invite("oma"),
        mended: |case| case.conferences[0].if_no_plan = Some(line("dan praten we verder")),
    },
    // After harm nobody is called before it is said who was harmed and who did it,
    // and he acknowledged it.
    ActLaw {
        rule: "R26",
        code: "side-not-said",
        level: Level::Block,
        breaks: |case| {
            *case = a_case(Variant::Restorative);
            person(case, "ada").side = None;
        },
        act: || invite("oma"),
        mended: |case| person(case, "ada").side = Some(Side::Harmed),
    },
    ActLaw {
        rule: "R26",
        code: "no-responsible-side",
        level: Level::Block,
        breaks: |case| {
            *case = a_case(Variant::Restorative);
            person(case, "dirk").side = Some(Side::Harmed);
        },
        act: || tell(Telling::AsksToCome, "oma"),
        mended: |case| person(case, "ada").side = Some(Side::Both),
    },
    ActLaw {
        rule: "R26",
        code: "no-harmed-side",
        level: Level::Block,
        breaks: |case| {
            *case = a_case(Variant::Restorative);
            person(case, "ada").side = Some(Side::Neither);
        },
        act: || invite("oma"),
        mended: |case| person(case, "ada").side = Some(Side::Harmed),
    },
    ActLaw {
        rule: "R26",
        code: "not-acknowledged",
        level: Level::Block,
        breaks: |case| {
            *case = a_case(Variant::Restorative);
            person(case, "dirk").acknowledged_on = None;
        },
        act: || Act::BeginPart {
            conference: 1,
            part: ekc::domain::conference::Part::Information,
            on: None,
        },
        mended: |case| person(case, "dirk").acknowledged_on = Some(day(TODAY)),
    },
    ActLaw {
        rule: "R26",
        code: "harmed-before-acknowledgement",
        level: Level::Warn,
        breaks: |case| {
            *case = a_case(Variant::Restorative);
            person(case, "dirk").acknowledged_on = None;
        },
        act: || approach("oma"),
        mended: |case| person(case, "oma").side = Some(Side::Responsible),
    },
    ActLaw {
        rule: "R26",
        code: "harmed-before-acknowledgement",
        level: Level::Warn,
        breaks: |case| {
            *case = a_case(Variant::Restorative);
            person(case, "dirk").role = Role::Circle;
        },
        act: || approach("ada"),
        // She came herself.
        mended: |case| case.application.applied_by = Some(handle("ada")),
    },
    // Who may never be approached is reached by nothing,
    // also when they were invited before that was known.
    ActLaw {
        rule: "R15",
        code: "forbidden-contact",
        level: Level::Block,
        breaks: |case| {
            never(case, "oom");
            person(case, "oom").left_alone_on = Some(day("2026-03-19"));
        },
        act: || invite("oom"),
        mended: |case| person(case, "oom").left_alone = None,
    },
    ActLaw {
        rule: "R15",
        code: "forbidden-contact",
        level: Level::Block,
        breaks: |case| {
            never(case, "oom");
            person(case, "oom").left_alone_on = Some(day("2026-03-19"));
        },
        act: || approach("oom"),
        mended: |case| person(case, "oom").left_alone_on = Some(day("2026-03-21")),
    },
    ActLaw {
        rule: "R15",
        code: "forbidden-contact",
        level: Level::Block,
        breaks: |case| never(case, "oom"),
        act: || Act::ChangeRole {
            person: handle("oom"),
        },
        mended: |case| person(case, "oom").left_alone = None,
    },
    ActLaw {
        rule: "R15",
        code: "apart-both-expected",
        level: Level::Block,
        breaks: apart,
        act: || invite("oom"),
        mended: |case| invitation(case, "oma").attending = Some(Attending::Letter),
    },
    // A day that might suit is marked.
    ActLaw {
        rule: "R15",
        code: "apart-that-day",
        level: Level::Warn,
        breaks: apart,
        act: || Act::ProposeDay {
            conference: 1,
            on: day("2026-04-04"),
        },
        mended: |case| case.kept_apart[0].until_on = Some(day("2026-04-03")),
    },
    // As long as somebody is left out, no invitation goes out, the door stays closed,
    // and the plan stays.
    ActLaw {
        rule: "R14",
        code: "excluded-invited",
        level: Level::Block,
        breaks: |case| exclude(case, "oom", "2026-03-19"),
        act: || invite("oom"),
        mended: |case| case.exclusions[0].lifted_on = Some(day(TODAY)),
    },
    ActLaw {
        rule: "R14",
        code: "excluded-gets-plan",
        level: Level::Block,
        breaks: |case| {
            a_plan(case);
            exclude(case, "oom", "2026-03-19");
        },
        act: || give("oom"),
        mended: |case| own(case, 1, "oom"),
    },
    // The plan goes to who was there or has a part in it.
    ActLaw {
        rule: "R29",
        code: "plan-to-absent",
        level: Level::Block,
        breaks: a_plan,
        act: || give("oom"),
        mended: |case| attended(case, "oom", &[1, 2, 3]),
    },
    ActLaw {
        rule: "R29",
        code: "plan-to-outsider",
        level: Level::Block,
        breaks: |case| {
            given_to(case, &["arts"]);
            case.people.push(someone("arts", Role::Professional));
        },
        act: || give("arts"),
        mended: |case| own(case, 1, "arts"),
    },
    ActLaw {
        rule: "R16",
        code: "vague-on-paper",
        level: Level::Block,
        breaks: |case| {
            given_to(case, &["ada"]);
            case.agreements[0].when_words = line("binnenkort");
        },
        act: || give("oma"),
        mended: |case| case.agreements[0].when_words = line("elke zondag"),
    },
    // On paper stand a name and a moment; before the circle accepts it,
    // what is vague is told once more.
    ActLaw {
        rule: "R16",
        code: "vague-on-paper",
        level: Level::Block,
        breaks: |case| {
            a_plan(case);
            case.agreements[0].what = line("Iedereen belt oma");
        },
        act: || tell(Telling::TellsThePlan, "ada"),
        mended: |case| case.agreements[0].what = line("Oma belt"),
    },
    ActLaw {
        rule: "R16",
        code: "vague-when",
        level: Level::Warn,
        breaks: |case| {
            given_to(case, &["ada"]);
            case.agreements[0].when_words = line("binnenkort");
        },
        act: || accept("2026-03-28"),
        mended: |case| case.agreements[0].until_on = Some(day("2026-04-10")),
    },
    ActLaw {
        rule: "R16",
        code: "vague-who",
        level: Level::Warn,
        breaks: |case| {
            a_plan(case);
            case.agreements[0].what = line("We bellen elkaar");
        },
        act: || accept("2026-03-28"),
        // Who "we" are is said: two are named.
        mended: |case| own(case, 1, "buur"),
    },
    // A plan that is not accepted, or does not meet a requirement, goes to who judges it.
    ActLaw {
        rule: "R29",
        code: "given-not-accepted",
        level: Level::Warn,
        breaks: |case| {
            a_plan(case);
            case.plans[0].accepted_on = None;
        },
        act: || give("oma"),
        mended: |case| case.plans[0].accepted_on = Some(day("2026-03-28")),
    },
    ActLaw {
        rule: "R29",
        code: "given-not-accepted",
        level: Level::Warn,
        breaks: |case| {
            a_safe_plan(case);
            case.plans[0].accepted_on = None;
        },
        act: || give("arts"),
        mended: |case| case.verdicts.clear(),
    },
    ActLaw {
        rule: "R8",
        code: "given-unmet",
        level: Level::Block,
        breaks: |case| {
            a_safe_plan(case);
            case.plans[0].accepted_on = None;
            case.verdicts.clear();
        },
        act: || give("oma"),
        mended: |case| judge_it(case, 1, 1),
    },
    ActLaw {
        rule: "R8",
        code: "given-unmet",
        level: Level::Block,
        breaks: |case| {
            a_safe_plan(case);
            case.plans[0].accepted_on = None;
            case.requirement_answers.clear();
            case.requirements[0].set_by = handle("agent");
        },
        act: || give("arts"),
        // Who set it reads it, to judge it.
        mended: |case| case.requirements[0].set_by = handle("arts"),
    },
    // Of what was set on the day of the acceptance nobody knows which came first.
    ActLaw {
        rule: "R8",
        code: "accepted-unmet",
        level: Level::Block,
        breaks: |case| {
            a_safe_plan(case);
            case.verdicts.clear();
            case.requirements[0].set_on = day("2026-03-28");
        },
        act: || Act::AcceptPlan {
            version: 1,
            on: day("2026-03-30"),
        },
        mended: |case| case.requirements[0].set_on = day("2026-03-29"),
    },
    ActLaw {
        rule: "R8",
        code: "called-unmet",
        level: Level::Warn,
        breaks: |case| {
            a_safe_plan(case);
            case.plans[0].accepted_on = None;
            case.verdicts.clear();
        },
        act: || Act::Call {
            person: handle("ada"),
            on: day("2026-04-25"),
        },
        mended: |case| judge_it(case, 1, 1),
    },
    ActLaw {
        rule: "R19",
        code: "paper-without-evaluation",
        level: Level::Block,
        breaks: |case| {
            given_to(case, &["ada"]);
            case.plans[0].evaluation_on = None;
        },
        act: || give("oma"),
        mended: |case| case.plans[0].evaluation_on = Some(day("2026-05-30")),
    },
    // What goes on with a plan that was made without the one it is about.
    ActLaw {
        rule: "R17",
        code: "made-without-main-person",
        level: Level::Block,
        breaks: |case| {
            a_plan(case);
            attended(case, "oma", &[1, 2, 3]);
        },
        act: || give("oma"),
        mended: |case| attended(case, "ada", &[2]),
    },
    ActLaw {
        rule: "R17",
        code: "nobody-noted-when-made",
        level: Level::Block,
        breaks: a_plan,
        act: || give("oma"),
        mended: |case| attended(case, "oma", &[2]),
    },
    ActLaw {
        rule: "R17",
        code: "nobody-noted-when-made",
        level: Level::Block,
        breaks: a_plan,
        act: || accept("2026-03-28"),
        // A plan without a meeting is free.
        mended: |case| case.conferences[0].ending = Some(Ending::PlanWithoutMeeting),
    },
    ActLaw {
        rule: "R17",
        code: "accepted-without-main-person",
        level: Level::Block,
        breaks: |case| {
            a_plan(case);
            attended(case, "oma", &[1, 2, 3]);
        },
        act: || accept("2026-03-28"),
        // Ada said yes to what is hers in it.
        mended: |case| own(case, 1, "ada"),
    },
    ActLaw {
        rule: "R25",
        code: "called-after-the-role",
        level: Level::Block,
        breaks: |case| {
            closed(
                case,
                "2026-03-28",
                ekc::domain::followup::CloseReason::Stopped,
            );
        },
        act: || tell(Telling::AsksToCome, "oma"),
        mended: |case| case.closures[0].reopened_on = Some(day("2026-03-29")),
    },
    ActLaw {
        rule: "R1",
        code: "no-coordinator-named",
        level: Level::Block,
        breaks: |case| case.coordinators.clear(),
        act: || tell(Telling::AsksToCome, "oma"),
        mended: |case| {
            case.coordinators = a_case(Variant::Family).coordinators;
        },
    },
    ActLaw {
        rule: "R19",
        code: "outsider-convenes",
        level: Level::Warn,
        breaks: |case| {
            a_plan(case);
            case.people.push(someone("arts", Role::Professional));
        },
        act: || look_back_with("arts"),
        mended: |case| person(case, "arts").role = Role::Circle,
    },
    ActLaw {
        rule: "R19",
        code: "convener-gone",
        level: Level::Warn,
        breaks: |case| {
            a_plan(case);
            leave_alone(case, "oma", "2026-03-19");
        },
        act: || look_back_with("oma"),
        mended: |case| person(case, "oma").left_alone = None,
    },
    // A part does not begin with two in it who may not meet, nor with who is left out.
    ActLaw {
        rule: "R15",
        code: "apart-same-part",
        level: Level::Block,
        breaks: |case| {
            apart(case);
            attended(case, "oma", &[1, 2]);
            attended(case, "oom", &[2]);
        },
        act: part_two_begins,
        mended: |case| case.attendances[0].part_two = false,
    },
    ActLaw {
        rule: "R15",
        code: "apart-same-part",
        level: Level::Block,
        breaks: |case| {
            apart(case);
            attended(case, "oma", &[2]);
            attended(case, "oom", &[2]);
        },
        act: part_two_begins,
        mended: |case| case.kept_apart[0].until_on = Some(day("2026-03-27")),
    },
    ActLaw {
        rule: "R14",
        code: "excluded-is-there",
        level: Level::Block,
        breaks: |case| {
            exclude(case, "oom", "2026-03-28");
            attended(case, "oom", &[1, 2]);
        },
        act: part_two_begins,
        mended: |case| case.attendances[0].part_two = false,
    },
    ActLaw {
        rule: "R14",
        code: "excluded-is-there",
        level: Level::Block,
        breaks: |case| {
            exclude(case, "oom", "2026-03-28");
            attended(case, "oom", &[1, 2]);
        },
        act: part_two_begins,
        mended: |case| case.exclusions[0].lifted_on = Some(day("2026-03-28")),
    },
    // Nor with who may never be approached. Who stopped on that day is told.
    ActLaw {
        rule: "R15",
        code: "forbidden-in-the-part",
        level: Level::Block,
        breaks: |case| {
            never(case, "oom");
            attended(case, "oom", &[1, 2]);
        },
        act: part_two_begins,
        mended: |case| case.attendances[0].part_two = false,
    },
    ActLaw {
        rule: "R15",
        code: "forbidden-in-the-part",
        level: Level::Block,
        breaks: |case| {
            never(case, "oom");
            attended(case, "oom", &[1, 2]);
        },
        act: part_two_begins,
        mended: |case| case.attendances[0].attending = Attending::Letter,
    },
    ActLaw {
        rule: "R3",
        code: "stopped-on-the-day",
        level: Level::Warn,
        breaks: |case| {
            attended(case, "oom", &[1, 2]);
            leave_alone(case, "oom", "2026-03-28");
        },
        act: part_two_begins,
        mended: |case| case.attendances[0].part_two = false,
    },
    ActLaw {
        rule: "R3",
        code: "stopped-on-the-day",
        level: Level::Warn,
        breaks: |case| {
            attended(case, "oom", &[2]);
            leave_alone(case, "oom", "2026-03-28");
        },
        act: part_two_begins,
        // That somebody came who had asked it before was told at the door.
        mended: |case| leave_alone(case, "oom", "2026-03-27"),
    },
    ActLaw {
        rule: "R3",
        code: "stopped-on-the-day",
        level: Level::Warn,
        breaks: |case| {
            attended(case, "oom", &[2]);
            refuse(case, "oom", "oom", "2026-03-28");
        },
        act: part_two_begins,
        mended: |case| case.attendances[0].attending = Attending::Letter,
    },
    ActLaw {
        rule: "R3",
        code: "stopped-on-the-day",
        level: Level::Warn,
        breaks: |case| {
            attended(case, "oom", &[2]);
            person(case, "oom").died_on = Some(day("2026-03-28"));
        },
        act: part_two_begins,
        mended: |case| case.attendances[0].conference = 2,
    },
    ActLaw {
        rule: "R3",
        code: "stopped-on-the-day",
        level: Level::Warn,
        breaks: |case| {
            attended(case, "oom", &[2]);
            refuse(case, "oom", "oom", "2026-03-28");
        },
        act: part_two_begins,
        // What a main person says stops the part itself.
        mended: |case| person(case, "oom").role = Role::MainPerson,
    },
    // A case goes to a coordinator who stands in it as one, and as nothing else.
    ActLaw {
        rule: "R1",
        code: "nobody-takes-over",
        level: Level::Inform,
        breaks: |_| {},
        act: || Act::HandOver,
        mended: |case| case.coordinators[0].ended_on = Some(day(TODAY)),
    },
    // Whoever takes over gets all that is kept of whom it is about: with their yes.
    ActLaw {
        rule: "R3",
        code: "handed-over-without-consent",
        level: Level::Warn,
        breaks: |case| case.consents[0].withdrawn_on = Some(day("2026-03-19")),
        act: || Act::HandOver,
        mended: |case| case.consents[0].withdrawn_on = None,
    },
    ActLaw {
        rule: "R3",
        code: "handed-over-without-consent",
        level: Level::Warn,
        breaks: |case| case.consents.clear(),
        act: || Act::HandOver,
        // Who died is not asked.
        mended: |case| died(case, "ada"),
    },
    ActLaw {
        rule: "R25",
        code: "handed-over-after-the-role",
        level: Level::Warn,
        breaks: |case| {
            closed(
                case,
                "2026-03-28",
                ekc::domain::followup::CloseReason::Stopped,
            );
        },
        act: || Act::HandOver,
        mended: |case| case.closures[0].reason = ekc::domain::followup::CloseReason::HandedOver,
    },
    ActLaw {
        rule: "R25",
        code: "handed-over-after-the-role",
        level: Level::Warn,
        breaks: |case| {
            closed(
                case,
                "2026-03-28",
                ekc::domain::followup::CloseReason::Completed,
            );
        },
        act: || Act::HandOver,
        mended: |case| case.closures[0].reopened_on = Some(day("2026-03-29")),
    },
    ActLaw {
        rule: "R1",
        code: "nobody-takes-over",
        level: Level::Inform,
        breaks: |case| {
            for it in &mut case.coordinators {
                it.ended_on = Some(day(TODAY));
            }
        },
        act: || Act::HandOver,
        mended: |case| case.coordinators[1].ended_on = None,
    },
    ActLaw {
        rule: "R1",
        code: "takes-over-from-inside",
        level: Level::Warn,
        breaks: |case| {
            let name = person(case, "oom").name.clone();
            case.coordinators[1].name = name;
        },
        act: || Act::HandOver,
        // Who stops gives it, and does not get it.
        mended: |case| case.coordinators[1].ended_on = Some(day(TODAY)),
    },
    // Who takes over may begin on a day that is still to come.
    ActLaw {
        rule: "R1",
        code: "double-role",
        level: Level::Warn,
        breaks: |case| {
            case.application.municipality = Some(line("Gemeente Veldwijk"));
            case.coordinators[1].employer = Some(line("Gemeente Veldwijk"));
            case.coordinators[1].begun_on = Some(day("2026-04-10"));
        },
        act: || Act::HandOver,
        mended: |case| case.coordinators[1].employer = Some(line("Bakkerij Bol")),
    },
];

#[test]
fn in_a_street_who_takes_over_is_looked_at_in_the_same_way() {
    let mut case = a_case(Variant::Neighbourhood);
    let name = person(&mut case, "oom").name.clone();
    case.coordinators[1].name = name;
    let found = judge(&case, &Act::HandOver, day(TODAY));
    let of_who_takes_over: Vec<(Option<&str>, &str)> =
        found.iter().map(|it| (it.rule, it.code)).collect();
    assert_eq!(
        of_who_takes_over,
        [
            (Some("R32"), "nobody-takes-over"),
            (Some("R32"), "takes-over-from-inside")
        ]
    );
}

fn says(case: &Case, law: &ActLaw) -> bool {
    judge(case, &(law.act)(), day("2026-03-30"))
        .iter()
        .any(|it| it.rule == Some(law.rule) && it.code == law.code && it.level == law.level)
}

#[test]
fn each_act_is_judged_on_its_own_also_when_its_like_stands_in_the_case() {
    let mut wrong = Vec::new();
    for (at, law) in LAWS.iter().enumerate() {
        let mut case = a_case(Variant::Family);
        (law.breaks)(&mut case);
        if !says(&case, law) {
            wrong.push(format!("law {at}, {} {} is silent", law.rule, law.code));
        }
        (law.mended)(&mut case);
        if says(&case, law) {
            wrong.push(format!("law {at}, {} {} still speaks", law.rule, law.code));
        }
        let strongest = rule(law.rule).unwrap().levels.of(case.application.variant);
        assert!(Some(law.level) <= strongest, "{}", law.rule);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The codes that have a law here, for the test that asks for one of each.
pub(crate) fn codes() -> BTreeSet<String> {
    LAWS.iter().map(|law| law.code.to_owned()).collect()
}

#[test]
fn a_reminder_that_changes_nothing_is_judged_all_the_same() {
    let mut case = a_case(Variant::Family);
    apart(&mut case);
    let found = about_change(&case, &case, &[invite("oom")], day(TODAY));
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].code, "apart-both-expected");
    assert!(about_change(&case, &case, &[], day(TODAY)).is_empty());
}

#[test]
fn what_was_done_follows_from_the_difference() {
    let before = a_case(Variant::Family);
    let mut after = before.clone();
    assert_eq!(acts_between(&before, &after), Vec::<Act>::new());
    after.contacts.push(Contact {
        number: 1,
        person: handle("oom"),
        on: day(TODAY),
        way: Way::Phone,
        reached: true,
        note: None,
    });
    after.conferences[0].on = Some(day("2026-04-04"));
    after.candidate_dates.push(CandidateDate {
        number: 1,
        conference: 1,
        on: day("2026-04-11"),
        starts: None,
    });
    invitation(&mut after, "oma").invited_on = Some(day(TODAY));
    person(&mut after, "oma").asked_who_else_on = Some(day(TODAY));
    attended(&mut after, "buur", &[1]);
    let acts = acts_between(&before, &after);
    let expected = [
        Act::AskWhoElse {
            person: handle("oma"),
            on: day(TODAY),
        },
        approach("oom"),
        Act::SetDay {
            conference: 1,
            on: day("2026-04-04"),
        },
        invite("oma"),
        Act::ProposeDay {
            conference: 1,
            on: day("2026-04-11"),
        },
        Act::Arrive {
            person: handle("buur"),
            conference: 1,
            on: Some(day("2026-04-04")),
        },
    ];
    assert_eq!(acts, expected);
    let mut moved = before.clone();
    moved.conferences[0].starts = day("2026-03-28").and_hms_opt(14, 0, 0).map(|it| it.time());
    moved.conferences[0].place = Some(line("bij oma"));
    assert_eq!(
        acts_between(&before, &moved),
        [Act::SetHourOrPlace { conference: 1 }]
    );
}

#[test]
fn what_somebody_says_or_takes_back_is_written_down_and_is_no_act() {
    let before = a_case(Variant::Family);
    let mut after = before.clone();
    after.consents[0].withdrawn_on = Some(day(TODAY));
    after.consents.push(Consent {
        number: 2,
        ..consent(2, "oma", "oma")
    });
    let oom = invitation(&mut after, "oom");
    oom.answer = Some(Answer::No);
    oom.answered_on = Some(day(TODAY));
    leave_alone(&mut after, "buur", TODAY);
    assert_eq!(acts_between(&before, &after), Vec::<Act>::new());
}

#[test]
fn a_revision_is_an_act_of_the_day_on_which_it_is_presented() {
    let mut before = a_case(Variant::Family);
    a_plan(&mut before);
    let mut after = before.clone();
    let mut revised = after.plans[0].clone();
    revised.version = 2;
    revised.presented_on = day("2026-04-10");
    revised.accepted_on = None;
    revised.revised_because = Some(line("oma kan niet meer"));
    after.plans.push(revised);
    let recorded: Vec<Act> = acts_between(&before, &after)
        .into_iter()
        .filter(|it| matches!(it, Act::RecordPlan { .. }))
        .collect();
    let on = Some(day("2026-04-10"));
    assert_eq!(recorded, [Act::RecordPlan { version: 2, on }]);
}

#[test]
fn who_leaves_after_a_part_does_not_arrive() {
    let mut before = a_case(Variant::Family);
    attended(&mut before, "oom", &[1, 2]);
    let with = |change: &dyn Fn(&mut Case)| {
        let mut after = before.clone();
        change(&mut after);
        acts_between(&before, &after)
    };
    let leaves = with(&|case| case.attendances[0].part_two = false);
    assert_eq!(leaves, Vec::<Act>::new());
    let arrives = [Act::Arrive {
        person: handle("oom"),
        conference: 1,
        on: Some(day("2026-03-28")),
    }];
    let time = |hour| chrono::NaiveTime::from_hms_opt(hour, 0, 0);
    let in_the_last_part = with(&|case| case.attendances[0].left_at = time(15));
    assert_eq!(in_the_last_part, Vec::<Act>::new());
    let stays_on = with(&|case| case.attendances[0].part_three = true);
    assert_eq!(stays_on, arrives);
    let elsewhere = with(&|case| {
        case.attendances[0].part_two = false;
        case.attendances[0].part_three = true;
    });
    assert_eq!(elsewhere, arrives);
    let from_afar = with(&|case| {
        case.attendances[0].part_two = false;
        case.attendances[0].attending = Attending::Remote;
    });
    assert_eq!(from_afar, arrives);
}

#[test]
fn who_leads_a_custom_of_the_day_takes_care_of_something() {
    let before = a_case(Variant::Family);
    let mut after = before.clone();
    after.customs.push(Custom {
        number: 1,
        conference: 1,
        kind: CustomKind::Prayer,
        words: line("een moment stilte"),
        led_by: None,
    });
    assert_eq!(acts_between(&before, &after), Vec::<Act>::new());
    after.customs[0].led_by = Some(handle("oma"));
    assert_eq!(
        acts_between(&before, &after),
        [Act::Arrange {
            person: handle("oma")
        }]
    );
}
