//! One law per finding: a case that breaks the rule, its nearest neighbour that does not, and where it does not hold.
//!
//! The case is the ordinary one of `people`: Ada and her circle, invited on 12 March for 28 March 2026.
//! Where a rule has several branches, each has its law.

use crate::people::{consent, day, handle, invitation, invited, line, person, prose, someone};
use chrono::NaiveTime;
use ekc::domain::Case;
use ekc::domain::case::next_number;
use ekc::domain::choice::YesNo;
use ekc::domain::circle::{ApartOrder, Branch, Exclusion, KeptApart, LeftAlone, Role, Side, Tie};
use ekc::domain::conference::{Arrangement, ArrangementKind, Attendance, Conference, Ending};
use ekc::domain::deviation::Deviation;
use ekc::domain::followup::{CloseReason, Closure, FollowUpCall};
use ekc::domain::information::{Information, View};
use ekc::domain::intake::{Applicant, Authority, AuthorityKind, Consent, ConsentScope, LegalFrame, Question, Refusal, Requirement, RequirementTold, Variant};
use ekc::domain::invitation::{Answer, Attending, Contact, Way};
use ekc::domain::plan::{Agreement, HelpAsked, Owner, Plan, PlanShare, RequirementAnswer, Rhythm, Verdict, WhatIf};
use ekc::method::rules::Level;

/// One finding of one rule, and three cases around it.
pub(crate) struct Law {
    /// The rule.
    pub(crate) rule: &'static str,
    /// The finding.
    pub(crate) code: &'static str,
    /// How strongly it speaks here.
    pub(crate) level: Level,
    /// The variant of the case.
    pub(crate) variant: Variant,
    /// The day on which the case is looked at.
    pub(crate) on: &'static str,
    /// What breaks the rule in an ordinary case.
    pub(crate) breaks: fn(&mut Case),
    /// The nearest neighbour: what is otherwise then, so that nothing is broken.
    pub(crate) mended: fn(&mut Case),
    /// Where the same facts break nothing.
    pub(crate) elsewhere: Elsewhere,
}

/// Where a rule does not hold.
pub(crate) enum Elsewhere {
    /// In this variant.
    Variant(Variant),
    /// It holds in every variant; under this circumstance the facts break nothing.
    Where(fn(&mut Case)),
}

/// While the circle is prepared.
const EVE: &str = "2026-03-20";
/// The day of the conference.
const DAY: &str = "2026-03-28";
/// The plan is there, and nothing is late yet.
const AFTER: &str = "2026-03-30";
/// The day after six weeks.
const LATE: &str = "2026-05-10";

// What the laws of one rule have in common.

const ORDINARY: Law =
    Law { rule: "", code: "", level: Level::Warn, variant: Variant::Family, on: EVE, breaks: |_| {}, mended: |_| {}, elsewhere: Elsewhere::Where(|_| {}) };
const R1: Law = Law { rule: "R1", level: Level::Block, elsewhere: Elsewhere::Variant(Variant::Neighbourhood), ..ORDINARY };
/// What was not written down advises nobody.
const R2: Law = Law { rule: "R2", code: "advice-in-a-note", level: Level::Inform, elsewhere: Elsewhere::Where(unwritten), ..ORDINARY };
const R3: Law = Law { rule: "R3", level: Level::Block, elsewhere: Elsewhere::Variant(Variant::Neighbourhood), ..ORDINARY };
const CONSENT: Law = Law { code: "without-consent", ..R3 };
/// Once another wording is chosen, that is the question.
const R4: Law = Law { rule: "R4", elsewhere: Elsewhere::Where(|case| choose(case, "Wat is nodig om Ada thuis te laten wonen?")), ..ORDINARY };
/// A wording that nobody chose yet.
const R5: Law =
    Law { rule: "R5", code: "question-chosen-by", level: Level::Block, elsewhere: Elsewhere::Where(|case| case.questions[0].chosen_on = None), ..ORDINARY };
const R6: Law = Law { rule: "R6", level: Level::Block, elsewhere: Elsewhere::Where(|case| case.application.safety = false), ..ORDINARY };
/// After the day there is nobody to tell it before the day.
const R7: Law = Law { rule: "R7", code: "requirement-untold", elsewhere: Elsewhere::Where(held), ..ORDINARY };
const R8: Law = Law { rule: "R8", on: AFTER, elsewhere: Elsewhere::Where(|case| case.plans.clear()), ..ORDINARY };
const R9: Law = Law { rule: "R9", elsewhere: Elsewhere::Variant(Variant::Neighbourhood), ..ORDINARY };
/// Who is not invited need not have heard it yet.
const R10: Law = Law { rule: "R10", code: "not-explained", elsewhere: Elsewhere::Where(|case| invitation(case, "oom").invited_on = None), ..ORDINARY };
const R11: Law = Law { rule: "R11", elsewhere: Elsewhere::Where(held), ..ORDINARY };
const R12: Law = Law { rule: "R12", level: Level::Block, elsewhere: Elsewhere::Variant(Variant::Learning), ..ORDINARY };
const R13: Law = Law { rule: "R13", level: Level::Block, variant: Variant::Learning, elsewhere: Elsewhere::Variant(Variant::Family), ..ORDINARY };
const R14: Law =
    Law { rule: "R14", level: Level::Block, elsewhere: Elsewhere::Where(|case| case.exclusions[0].lifted_on = Some(day("2026-03-18"))), ..ORDINARY };
const INVITED_AFTER: Law = Law { code: "excluded-invited", ..R14 };
const IS_THERE: Law = Law { code: "excluded-is-there", on: DAY, ..R14 };
/// Two who may meet again since before all this.
const R15: Law =
    Law { rule: "R15", level: Level::Block, elsewhere: Elsewhere::Where(|case| case.kept_apart[0].lifted_on = Some(day("2026-03-02"))), ..ORDINARY };
const EXPECTED: Law = Law { code: "apart-both-expected", ..R15 };
const SAME_PART: Law = Law { code: "apart-same-part", on: DAY, ..R15 };
const DOOR: Law = Law { code: "apart-cross-at-the-door", level: Level::Warn, on: DAY, ..R15 };
const LIFT: Law = Law { code: "apart-same-lift", ..R15 };
const SPEAKS: Law = Law { code: "apart-speaks-for", ..R15 };
const TASK: Law = Law { code: "apart-share-a-task", level: Level::Warn, on: AFTER, ..R15 };
const PAPER: Law = Law { code: "apart-on-one-paper", level: Level::Warn, on: AFTER, ..R15 };
/// Who asked to be left alone is not forbidden: that is R3.
const FORBIDDEN: Law = Law { code: "forbidden-contact", elsewhere: Elsewhere::Where(|case| leave_alone(case, "oom", "2026-03-01")), ..R15 };
/// A new version overtook the one in which it was so.
const PLAN: Law = Law { on: AFTER, elsewhere: Elsewhere::Where(a_new_version), ..ORDINARY };
const R16: Law = Law { rule: "R16", ..PLAN };
const R19: Law = Law { rule: "R19", ..PLAN };
const R20: Law = Law { rule: "R20", code: "no-what-if", ..PLAN };
const R21: Law = Law { rule: "R21", ..PLAN };
const R22: Law = Law { rule: "R22", code: "professional-not-told", ..PLAN };
const R29: Law = Law { rule: "R29", code: "plan-to-outsider", level: Level::Block, ..PLAN };
const R23: Law = Law {
    rule: "R23",
    code: "plan-late",
    on: "2026-04-12",
    elsewhere: Elsewhere::Where(|case| closed(case, "2026-04-12", CloseReason::Completed)),
    ..ORDINARY
};
/// What never came to a conference needs no call after it.
const R24: Law = Law {
    rule: "R24",
    code: "call-late",
    on: LATE,
    elsewhere: Elsewhere::Where(|case| {
        for conference in &mut case.conferences {
            conference.ending = Some(Ending::StoppedInPreparation);
        }
    }),
    ..ORDINARY
};
const R25: Law = Law {
    rule: "R25",
    code: "after-the-role",
    on: LATE,
    elsewhere: Elsewhere::Where(|case| case.closures[0].reopened_on = Some(day("2026-04-30"))),
    ..ORDINARY
};
const R26: Law = Law { rule: "R26", variant: Variant::Restorative, elsewhere: Elsewhere::Variant(Variant::Family), ..ORDINARY };
const R27: Law = Law { rule: "R27", elsewhere: Elsewhere::Variant(Variant::Neighbourhood), ..ORDINARY };
const REFUSED: Law = Law { code: "child-refused", level: Level::Block, ..R27 };
const CHILD: Law = Law { code: "child-without-consent", level: Level::Block, ..R27 };
/// Who speaks for a person, and does not translate, may well be of the circle.
const R28: Law =
    Law { rule: "R28", code: "interpreter-of-the-circle", elsewhere: Elsewhere::Where(|case| person(case, "tolk").role = Role::Supporter), ..ORDINARY };
const R30: Law = Law { rule: "R30", code: "no-route-told", elsewhere: Elsewhere::Variant(Variant::Neighbourhood), ..ORDINARY };
const R31: Law = Law { rule: "R31", code: "no-ticket", level: Level::Inform, elsewhere: Elsewhere::Variant(Variant::Neighbourhood), ..ORDINARY };
const R32: Law = Law { rule: "R32", level: Level::Block, variant: Variant::Neighbourhood, elsewhere: Elsewhere::Variant(Variant::Family), ..ORDINARY };

pub(crate) const LAWS: &[Law] = &[
    // R1: the coordinator is independent and has said so.
    Law {
        code: "no-coordinator-named",
        breaks: |case| case.coordinators.clear(),
        // Nobody was called together yet.
        mended: nobody_invited,
        ..R1
    },
    Law {
        code: "independence-undeclared",
        breaks: |case| case.coordinators[1].independent_on = None,
        mended: |case| case.coordinators[1].independent_on = Some(day("2026-03-20")),
        ..R1
    },
    Law {
        code: "independence-undeclared",
        // Not invited, but there.
        breaks: |case| {
            case.coordinators[1].independent_on = None;
            nobody_invited(case);
            attended(case, "oma", &[1]);
        },
        mended: |case| case.attendances.clear(),
        ..R1
    },
    Law {
        code: "independence-undeclared",
        // Not invited yet, but oom has said that he comes.
        breaks: |case| {
            case.coordinators[1].independent_on = None;
            nobody_invited(case);
            invitation(case, "oom").answer = Some(Answer::Yes);
        },
        mended: |case| invitation(case, "oom").answer = None,
        ..R1
    },
    Law {
        code: "independence-undeclared",
        breaks: |case| {
            case.coordinators[1].independent_on = None;
            nobody_invited(case);
            invitation(case, "oom").answer = Some(Answer::Yes);
        },
        // To another conference than this one.
        mended: |case| invitation(case, "oom").conference = 2,
        ..R1
    },
    Law {
        code: "double-role",
        level: Level::Warn,
        breaks: |case| {
            case.coordinators[0].employer = Some(line("gemeente VELDWIJK"));
            case.application.municipality = Some(line("Gemeente Veldwijk"));
        },
        mended: |case| case.application.municipality = Some(line("Gemeente Veldhoek")),
        ..R1
    },
    Law {
        code: "double-role",
        level: Level::Warn,
        breaks: |case| {
            case.coordinators[0].employer = Some(line("Zorgfonds De Brug"));
            case.application.financer = Some(line("Zorgfonds De Brug"));
        },
        mended: |case| case.coordinators[0].employer = None,
        ..R1
    },
    Law {
        code: "double-role",
        level: Level::Warn,
        breaks: |case| {
            case.coordinators[0].employer = Some(line("Wijkteam Noord"));
            add(case, "arts", Role::Professional);
            person(case, "arts").organisation = Some(line("Wijkteam Noord"));
        },
        mended: |case| person(case, "arts").organisation = Some(line("Wijkteam Zuid")),
        ..R1
    },
    // R2: the coordinator gives no advice. What stands in quotation marks is somebody else's.
    Law { breaks: |case| contact(case, "oom", "2026-03-15", ADVICE), mended: |case| case.contacts[0].note = Some(prose(QUOTED)), ..R2 },
    Law { breaks: |case| case.conferences[0].ending_reason = Some(line(ADVICE)), mended: |case| case.conferences[0].ending_reason = Some(line(QUOTED)), ..R2 },
    Law {
        breaks: |case| {
            exclude(case, "oom", "2026-03-13");
            case.exclusions[0].reason = prose(ADVICE);
        },
        mended: |case| case.exclusions[0].reason = prose(QUOTED),
        ..R2
    },
    Law {
        breaks: |case| {
            call(case, "ada");
            case.follow_up_calls[0].note = Some(prose(ADVICE));
        },
        mended: |case| case.follow_up_calls[0].note = Some(prose(QUOTED)),
        ..R2
    },
    Law {
        breaks: |case| {
            closed(case, "2026-03-19", CloseReason::Stopped);
            case.closures[0].note = Some(line(ADVICE));
        },
        mended: |case| case.closures[0].note = Some(line(QUOTED)),
        ..R2
    },
    Law {
        breaks: |case| {
            let because = prose(ADVICE);
            case.deviations.push(Deviation { number: 2, rule: line("R10"), finding: line("not-explained"), about: None, because, on: day(EVE) });
        },
        mended: |case| case.deviations[0].because = prose(QUOTED),
        ..R2
    },
    // R3: taking part is voluntary.
    Law {
        breaks: |case| case.consents[0].withdrawn_on = Some(day("2026-03-12")),
        // The day after everyone was invited.
        mended: |case| case.consents[0].withdrawn_on = Some(day("2026-03-13")),
        ..CONSENT
    },
    Law {
        breaks: |case| case.consents[0].withdrawn_on = Some(day("2026-03-12")),
        // Given again.
        mended: |case| case.consents.push(consent(2, "ada", "ada")),
        ..CONSENT
    },
    Law {
        // Taken back twice: the last time counts.
        breaks: |case| {
            case.consents.push(consent(2, "ada", "ada"));
            case.consents[0].withdrawn_on = Some(day("2026-03-05"));
            case.consents[1].withdrawn_on = Some(day("2026-03-12"));
        },
        mended: |case| case.consents[1].withdrawn_on = Some(day("2026-03-13")),
        ..CONSENT
    },
    Law {
        // On the day itself, when the first had come.
        on: DAY,
        breaks: |case| {
            case.consents[0].withdrawn_on = Some(day("2026-03-28"));
            attended(case, "oma", &[1]);
        },
        mended: |case| case.consents[0].withdrawn_on = Some(day("2026-03-29")),
        ..CONSENT
    },
    Law {
        breaks: |case| case.consents.clear(),
        // A professional may be asked beforehand: only the circle is called together.
        mended: |case| {
            nobody_invited(case);
            add(case, "arts", Role::Professional);
            case.invitations.push(invited("arts"));
        },
        ..CONSENT
    },
    Law { breaks: |case| case.consents[0].scope = ConsentScope::ShareInformation, mended: |case| case.consents[0].scope = ConsentScope::TakePart, ..CONSENT },
    Law { breaks: |case| case.consents[0].scope = ConsentScope::SharePlan, mended: |case| case.consents[0].scope = ConsentScope::ChildTakesPart, ..CONSENT },
    Law {
        // Yes on the 4th, no on the 5th.
        breaks: |case| refuse(case, "ada", "ada", "2026-03-05"),
        mended: |case| case.refusals[0].on = day("2026-03-04"),
        ..CONSENT
    },
    Law { breaks: |case| refuse(case, "ada", "ada", "2026-03-12"), mended: |case| case.refusals[0].on = day("2026-03-13"), ..CONSENT },
    Law {
        // A no, and never a yes.
        breaks: |case| {
            case.consents.clear();
            refuse(case, "ada", "ada", "2026-03-12");
        },
        mended: |case| case.refusals[0].on = day("2026-03-13"),
        ..CONSENT
    },
    Law {
        breaks: |case| refuse(case, "ada", "ada", "2026-03-05"),
        // It is not for oma to refuse.
        mended: |case| case.refusals[0].refused_by = handle("oma"),
        ..CONSENT
    },
    Law {
        breaks: |case| refuse(case, "ada", "ada", "2026-03-05"),
        // Ada said no for someone else.
        mended: |case| case.refusals[0].person = handle("nicht"),
        ..CONSENT
    },
    Law {
        breaks: |case| refuse(case, "ada", "ada", "2026-03-05"),
        // No to giving out the plan, not to taking part.
        mended: |case| case.refusals[0].scope = ConsentScope::SharePlan,
        ..CONSENT
    },
    Law {
        // Who cannot decide has someone who does.
        breaks: |case| authority(case, "ada", "oma", AuthorityKind::Representative),
        mended: |case| case.consents[0].given_by = handle("oma"),
        ..CONSENT
    },
    Law {
        breaks: |case| authority(case, "ada", "oma", AuthorityKind::Representative),
        // Over an adult no parent has authority.
        mended: |case| case.authorities[0].kind = AuthorityKind::Parental,
        ..CONSENT
    },
    Law { breaks: |case| authority(case, "ada", "oma", AuthorityKind::Representative), mended: |case| case.authorities[0].person = handle("nicht"), ..CONSENT },
    Law {
        code: "left-alone-contacted",
        breaks: |case| {
            leave_alone(case, "oom", "2026-03-15");
            contact(case, "oom", "2026-03-16", "Kort gesproken.");
        },
        // The talk in which he asked for it.
        mended: |case| case.contacts[0].on = day("2026-03-15"),
        ..R3
    },
    Law {
        code: "left-alone-contacted",
        breaks: |case| {
            leave_alone(case, "oom", "2026-03-15");
            contact(case, "oom", "2026-03-16", "Kort gesproken.");
        },
        mended: |case| case.contacts[0].person = handle("oma"),
        ..R3
    },
    Law {
        code: "left-alone-invited",
        breaks: |case| leave_alone(case, "oom", "2026-03-11"),
        // He asked for it when he was invited and answered.
        mended: |case| person(case, "oom").left_alone_on = Some(day("2026-03-12")),
        ..R3
    },
    Law {
        code: "left-alone-invited",
        // On that day, and no word from him since.
        breaks: |case| {
            leave_alone(case, "oom", "2026-03-12");
            invitation(case, "oom").answer = None;
        },
        mended: |case| invitation(case, "oom").answer = Some(Answer::No),
        ..R3
    },
    Law {
        code: "left-alone-invited",
        breaks: |case| {
            leave_alone(case, "oom", "2026-03-13");
            invitation(case, "oom").answer = None;
            invitation(case, "oom").invited_on = Some(day("2026-03-13"));
        },
        mended: |case| invitation(case, "oom").invited_on = Some(day("2026-03-12")),
        // Who may never be approached: that ban stands with the other bans (R15).
        elsewhere: Elsewhere::Where(|case| person(case, "oom").left_alone = Some(LeftAlone::Never)),
        ..R3
    },
    // R4: the question is open and concrete.
    Law {
        code: "question-without-mark",
        breaks: |case| word(case, "Wat is nodig om Ada thuis te laten wonen"),
        mended: |case| word(case, "Wat is nodig om Ada thuis te laten wonen?"),
        ..R4
    },
    Law { code: "question-yes-or-no", breaks: |case| word(case, "Kan Ada thuis wonen?"), mended: |case| word(case, "Hoe kan Ada thuis wonen?"), ..R4 },
    Law {
        code: "question-holds-solution",
        breaks: |case| word(case, "Hoe krijgen we Ada in therapie?"),
        // How it is already, not what is to be arranged.
        mended: |case| word(case, "Wie kookt er als Ada in therapie is?"),
        ..R4
    },
    Law {
        code: "question-of-a-professional",
        breaks: |case| word(case, "Hoe gaan we om met de hechting van Ada?"),
        mended: |case| word(case, "Hoe gaan we om met de boosheid van Ada?"),
        ..R4
    },
    Law {
        code: "question-yes-or-no",
        // While none is chosen, every wording counts.
        breaks: |case| {
            choose(case, "Kan Ada thuis wonen?");
            case.questions[0].chosen_on = None;
            case.questions[1].chosen_on = None;
        },
        mended: |case| case.questions[0].chosen_on = Some(day("2026-03-05")),
        ..R4
    },
    Law {
        code: "question-yes-or-no",
        // Two were chosen: the last one is the question.
        breaks: |case| {
            choose(case, "Kan Ada thuis wonen?");
            case.questions[1].chosen_on = Some(day("2026-03-07"));
        },
        mended: |case| case.questions[0].chosen_on = Some(day("2026-03-08")),
        ..R4
    },
    // R5: the question is the person's own.
    Law {
        breaks: |case| {
            add(case, "arts", Role::Professional);
            case.questions[0].chosen_by = Some(handle("arts"));
        },
        mended: |case| case.questions[0].chosen_by = Some(handle("ada")),
        ..R5
    },
    Law { breaks: |case| case.questions[0].chosen_by = None, mended: |case| case.questions[0].chosen_by = Some(handle("ada")), ..R5 },
    Law {
        variant: Variant::Neighbourhood,
        breaks: |case| case.questions[0].chosen_by = Some(handle("buur")),
        // Where the street has no main person, someone of the circle chooses.
        mended: |case| person(case, "ada").role = Role::Circle,
        ..R5
    },
    Law {
        variant: Variant::Neighbourhood,
        breaks: |case| {
            person(case, "ada").role = Role::Circle;
            add(case, "steun", Role::Supporter);
            case.questions[0].chosen_by = Some(handle("steun"));
        },
        mended: |case| person(case, "steun").role = Role::Circle,
        ..R5
    },
    // R6: when safety is at stake an involved professional sets a minimum requirement.
    Law {
        code: "requirement-by-professional",
        breaks: |case| require(case, 1, "oma"),
        mended: |case| person(case, "oma").role = Role::Professional,
        elsewhere: Elsewhere::Where(|case| case.requirements.clear()),
        ..R6
    },
    Law {
        code: "verdict-by-professional",
        on: AFTER,
        breaks: |case| {
            a_safe_plan(case);
            case.verdicts[0].by = handle("oma");
        },
        mended: |case| case.verdicts[0].by = handle("arts"),
        elsewhere: Elsewhere::Where(|case| case.verdicts.clear()),
        ..R6
    },
    Law {
        code: "day-without-requirement",
        on: DAY,
        breaks: |case| {
            case.application.safety = true;
            attended(case, "oma", &[1]);
        },
        mended: |case| {
            add(case, "arts", Role::Professional);
            require(case, 1, "arts");
        },
        ..R6
    },
    Law {
        code: "day-without-requirement",
        on: DAY,
        breaks: |case| {
            case.application.safety = true;
            attended(case, "oma", &[1]);
        },
        // Nobody is there yet.
        mended: |case| case.attendances.clear(),
        ..R6
    },
    Law { code: "requirement-missing", level: Level::Warn, breaks: |case| case.application.safety = true, mended: nobody_invited, ..R6 },
    Law {
        code: "requirement-missing",
        level: Level::Warn,
        breaks: |case| case.application.safety = true,
        mended: |case| {
            add(case, "arts", Role::Professional);
            require(case, 1, "arts");
        },
        ..R6
    },
    // R7: everyone knows the minimum requirement from the start.
    Law { breaks: |case| untold(case, "nicht"), mended: |case| tell(case, 1, "nicht"), ..R7 },
    Law { breaks: |case| untold(case, "nicht"), mended: |case| invitation(case, "nicht").invited_on = None, ..R7 },
    // The main person comes without an invitation. Before anyone is called together there is time.
    Law { breaks: |case| untold(case, "ada"), mended: nobody_invited, ..R7 },
    Law {
        breaks: |case| {
            untold(case, "ada");
            nobody_invited(case);
            attended(case, "oma", &[1]);
        },
        mended: |case| case.attendances.clear(),
        ..R7
    },
    Law {
        breaks: |case| {
            untold(case, "agent");
            add(case, "agent", Role::Professional);
            case.invitations.push(invited("agent"));
        },
        // Who set it knows it.
        mended: |case| case.requirements[0].set_by = handle("agent"),
        ..R7
    },
    Law {
        // Who knows the one need not know the other.
        breaks: |case| {
            untold(case, "nicht");
            tell(case, 1, "nicht");
            require(case, 2, "arts");
            for who in ["ada", "oma", "oom", "buur", "vriend", "juf"] {
                tell(case, 2, who);
            }
        },
        mended: |case| tell(case, 2, "nicht"),
        ..R7
    },
    // R8: the plan answers each minimum requirement, and the professional says so the same day.
    Law {
        code: "accepted-unmet",
        level: Level::Block,
        breaks: |case| {
            a_safe_plan(case);
            case.verdicts[0].met = YesNo::No;
        },
        mended: |case| case.verdicts[0].met = YesNo::Yes,
        ..R8
    },
    Law {
        code: "accepted-unmet",
        level: Level::Block,
        breaks: |case| {
            a_safe_plan(case);
            case.verdicts.clear();
        },
        // Not yet their plan.
        mended: |case| case.plans[0].accepted_on = None,
        ..R8
    },
    Law {
        code: "accepted-unmet",
        level: Level::Block,
        // The verdict was about the version before.
        breaks: |case| {
            a_safe_plan(case);
            a_new_version(case);
        },
        mended: |case| {
            judge(case, 2, 1);
            answer(case, 2, 1);
        },
        ..R8
    },
    Law {
        code: "accepted-unmet",
        level: Level::Block,
        breaks: |case| {
            a_safe_plan(case);
            require(case, 2, "arts");
        },
        mended: |case| {
            judge(case, 1, 2);
            answer(case, 1, 2);
        },
        ..R8
    },
    Law {
        code: "accepted-unmet",
        level: Level::Block,
        breaks: |case| {
            a_safe_plan(case);
            require(case, 2, "arts");
            case.requirements[1].set_on = day("2026-03-28");
        },
        // Asked the day after the plan was accepted: the next version is to answer it.
        mended: |case| case.requirements[1].set_on = day("2026-03-29"),
        ..R8
    },
    Law {
        code: "accepted-unmet",
        level: Level::Block,
        // Found met, and yet no agreement answers it.
        breaks: |case| {
            a_safe_plan(case);
            case.requirement_answers.clear();
        },
        mended: |case| answer(case, 1, 1),
        ..R8
    },
    Law {
        code: "requirement-unanswered",
        breaks: |case| {
            a_safe_plan(case);
            require(case, 2, "arts");
        },
        mended: |case| answer(case, 1, 2),
        ..R8
    },
    Law {
        code: "requirement-unanswered",
        breaks: |case| {
            a_safe_plan(case);
            a_new_version(case);
        },
        mended: |case| answer(case, 2, 1),
        ..R8
    },
    Law {
        code: "verdict-later-day",
        breaks: |case| {
            a_safe_plan(case);
            case.verdicts[0].on = day("2026-03-29");
        },
        mended: |case| case.plans[0].presented_on = day("2026-03-29"),
        // It was about the version before.
        elsewhere: Elsewhere::Where(a_new_version),
        ..R8
    },
    // R9: the circle is made as wide as possible. Six is enough, Ada included.
    Law {
        code: "circle-small",
        breaks: |case| {
            leave(case, "juf");
            leave(case, "nicht");
        },
        mended: |case| add(case, "tante", Role::Circle),
        ..R9
    },
    Law {
        code: "circle-small",
        breaks: |case| {
            leave(case, "juf");
            person(case, "nicht").role = Role::Professional;
        },
        mended: |case| person(case, "nicht").role = Role::Circle,
        ..R9
    },
    Law {
        code: "circle-small",
        breaks: |case| {
            leave(case, "juf");
            person(case, "nicht").left_alone = Some(LeftAlone::Never);
        },
        // Who asked to be left alone stays one of the circle.
        mended: |case| person(case, "nicht").left_alone = Some(LeftAlone::NotAgain),
        ..R9
    },
    Law {
        code: "circle-small",
        breaks: |case| {
            leave(case, "juf");
            leave(case, "nicht");
        },
        mended: nobody_invited,
        ..R9
    },
    Law {
        code: "circle-small",
        breaks: |case| {
            leave(case, "juf");
            leave(case, "nicht");
        },
        // The day has begun: who is there is there.
        mended: |case| attended(case, "oma", &[1]),
        ..R9
    },
    Law {
        code: "one-branch",
        breaks: |case| person(case, "oom").branch = Some(Branch::Mother),
        mended: |case| person(case, "oom").branch = Some(Branch::Household),
        ..R9
    },
    Law {
        code: "one-branch",
        breaks: |case| all_of(case, Some(Branch::InLaws)),
        // Nobody said who is of which side.
        mended: |case| all_of(case, None),
        ..R9
    },
    Law { code: "one-branch", breaks: |case| person(case, "oom").role = Role::Professional, mended: |case| person(case, "oom").role = Role::Circle, ..R9 },
    Law {
        code: "household-only",
        breaks: |case| all_of(case, Some(Branch::Household)),
        mended: |case| person(case, "nicht").branch = Some(Branch::Mother),
        ..R9
    },
    Law {
        code: "nobody-asked-who-else",
        breaks: |case| case.people.iter_mut().for_each(|it| it.asked_who_else_on = None),
        mended: |case| person(case, "buur").asked_who_else_on = Some(day("2026-03-20")),
        ..R9
    },
    Law {
        code: "nobody-asked-who-else",
        breaks: |case| {
            case.people.iter_mut().for_each(|it| it.asked_who_else_on = None);
            person(case, "juf").role = Role::Supporter;
            person(case, "juf").asked_who_else_on = Some(day("2026-03-06"));
        },
        mended: |case| person(case, "juf").role = Role::Circle,
        ..R9
    },
    Law {
        code: "no-second-round",
        level: Level::Inform,
        breaks: |case| case.people.iter_mut().for_each(|it| it.named_by = Some(handle("ada"))),
        mended: |case| person(case, "nicht").named_by = Some(handle("oma")),
        ..R9
    },
    Law {
        code: "no-second-round",
        level: Level::Inform,
        // Named by nobody in particular is the first round too.
        breaks: |case| case.people.iter_mut().for_each(|it| it.named_by = None),
        mended: |case| person(case, "juf").named_by = Some(handle("buur")),
        ..R9
    },
    // R10: everyone was told in person.
    Law { breaks: |case| invitation(case, "oom").explained_on = None, mended: |case| invitation(case, "oom").explained_on = Some(day("2026-03-20")), ..R10 },
    Law { breaks: |case| invitation(case, "oom").explained_on = None, mended: |case| person(case, "oom").role = Role::Professional, ..R10 },
    // He is there: to explain it beforehand is too late.
    Law { breaks: |case| invitation(case, "oom").explained_on = None, mended: |case| attended(case, "oom", &[1]), ..R10 },
    // After harm it stops the day, and not before it.
    Law { variant: Variant::Restorative, breaks: |case| invitation(case, "oom").explained_on = None, mended: |case| attended(case, "oom", &[1]), ..R10 },
    Law {
        code: "unprepared-at-the-day",
        level: Level::Block,
        variant: Variant::Restorative,
        on: DAY,
        breaks: |case| {
            invitation(case, "oom").explained_on = None;
            attended(case, "oom", &[1]);
        },
        mended: |case| case.attendances[0].person = handle("oma"),
        elsewhere: Elsewhere::Variant(Variant::Family),
        ..R10
    },
    Law {
        code: "unprepared-at-the-day",
        level: Level::Block,
        variant: Variant::Restorative,
        on: DAY,
        // Not even invited.
        breaks: |case| {
            add(case, "gast", Role::Circle);
            attended(case, "gast", &[1]);
        },
        mended: |case| person(case, "gast").role = Role::Supporter,
        elsewhere: Elsewhere::Variant(Variant::Learning),
        ..R10
    },
    // R11: everyone gets the same information.
    Law { code: "information-unshared", breaks: unshared, mended: |case| case.information[0].shared_on = Some(day("2026-03-28")), ..R11 },
    Law { code: "information-unshared", breaks: unshared, mended: |case| case.information[0].received_on = None, ..R11 },
    // Until the first comes it can still be shared.
    Law { code: "information-unshared", breaks: unshared, mended: |case| case.attendances.clear(), ..R11 },
    Law { code: "came-after-sharing", breaks: newcomer, mended: |case| person(case, "nicht").added_on = day("2026-03-17"), ..R11 },
    Law { code: "came-after-sharing", breaks: newcomer, mended: |case| invitation(case, "nicht").invited_on = None, ..R11 },
    Law { code: "came-after-sharing", breaks: newcomer, mended: |case| person(case, "nicht").role = Role::Professional, ..R11 },
    // R12: private time is of the family.
    Law {
        code: "coordinator-in-private-time",
        breaks: |case| case.conferences[0].coordinator_in_part_two = Some(YesNo::Yes),
        mended: |case| case.conferences[0].coordinator_in_part_two = Some(YesNo::No),
        ..R12
    },
    Law {
        code: "private-time",
        breaks: |case| guest(case, "arts", Role::Professional),
        // There to inform and to hear the plan.
        mended: |case| attendance(case, "arts").part_two = false,
        ..R12
    },
    Law {
        code: "private-time",
        breaks: |case| guest(case, "arts", Role::Professional),
        mended: |case| attendance(case, "arts").stays_by_choice_of = Some(handle("ada")),
        elsewhere: Elsewhere::Variant(Variant::Neighbourhood),
        ..R12
    },
    Law {
        code: "private-time",
        breaks: |case| guest(case, "steun", Role::Supporter),
        mended: |case| attendance(case, "steun").stays_by_choice_of = Some(handle("ada")),
        ..R12
    },
    Law {
        code: "private-time",
        breaks: |case| guest(case, "tolk", Role::Interpreter),
        mended: |case| person(case, "tolk").role = Role::Circle,
        elsewhere: Elsewhere::Variant(Variant::Restorative),
        ..R12
    },
    Law {
        code: "choice-of-main-person",
        breaks: |case| {
            guest(case, "tolk", Role::Interpreter);
            attendance(case, "tolk").stays_by_choice_of = Some(handle("oma"));
        },
        mended: |case| attendance(case, "tolk").stays_by_choice_of = Some(handle("ada")),
        ..R12
    },
    Law {
        code: "private-time-told",
        level: Level::Warn,
        breaks: |case| contact(case, "oma", "2026-03-19", "In deel 2 huilde oma."),
        mended: |case| case.contacts[0].note = Some(prose("Na deel 2 huilde oma.")),
        ..R12
    },
    // R13: elsewhere the coordinator leads part 2.
    Law {
        code: "coordinator-absent",
        level: Level::Warn,
        breaks: |case| case.conferences[0].coordinator_in_part_two = Some(YesNo::No),
        mended: |case| case.conferences[0].coordinator_in_part_two = Some(YesNo::Yes),
        ..R13
    },
    Law {
        code: "professional-in-part-two",
        breaks: |case| guest(case, "arts", Role::Professional),
        mended: |case| attendance(case, "arts").part_two = false,
        ..R13
    },
    Law {
        code: "professional-in-part-two",
        variant: Variant::Restorative,
        breaks: |case| guest(case, "arts", Role::Professional),
        // Who translates is welcome where the coordinator leads.
        mended: |case| person(case, "arts").role = Role::Interpreter,
        ..R13
    },
    Law {
        code: "choice-of-main-person",
        variant: Variant::Neighbourhood,
        breaks: |case| {
            guest(case, "agent", Role::Professional);
            attendance(case, "agent").stays_by_choice_of = Some(handle("buur"));
        },
        // Without a main person someone of the street may choose.
        mended: |case| person(case, "ada").role = Role::Circle,
        ..R13
    },
    // R14: leaving someone out is the last resort.
    Law {
        code: "no-other-way",
        breaks: |case| {
            exclude(case, "oom", "2026-03-13");
            case.exclusions[0].instead = None;
        },
        mended: |case| case.exclusions[0].instead = Some(Attending::Letter),
        ..R14
    },
    Law {
        breaks: |case| exclude(case, "oom", "2026-03-11"),
        // Decided on the day on which he was invited and had answered.
        mended: |case| case.exclusions[0].on = day("2026-03-12"),
        ..INVITED_AFTER
    },
    Law {
        breaks: |case| {
            exclude(case, "oom", "2026-03-12");
            invitation(case, "oom").answer = None;
        },
        mended: |case| invitation(case, "oom").answer = Some(Answer::Yes),
        ..INVITED_AFTER
    },
    Law {
        breaks: |case| {
            exclude(case, "oom", "2026-03-13");
            invitation(case, "oom").answer = None;
            invitation(case, "oom").invited_on = Some(day("2026-03-13"));
        },
        mended: |case| invitation(case, "oom").invited_on = Some(day("2026-03-12")),
        ..INVITED_AFTER
    },
    Law {
        breaks: |case| exclude(case, "oom", "2026-03-11"),
        // Invited to write a letter, as was decided.
        mended: |case| invitation(case, "oom").attending = Some(Attending::Letter),
        ..INVITED_AFTER
    },
    Law {
        // No other way, and it is not said how he would come.
        breaks: |case| {
            exclude(case, "oom", "2026-03-11");
            case.exclusions[0].instead = None;
            invitation(case, "oom").attending = None;
        },
        mended: |case| {
            case.exclusions[0].instead = Some(Attending::Remote);
            invitation(case, "oom").attending = Some(Attending::Remote);
        },
        ..INVITED_AFTER
    },
    Law { breaks: |case| exclude(case, "oom", "2026-03-11"), mended: |case| case.exclusions[0].conference = 2, ..INVITED_AFTER },
    Law {
        breaks: |case| {
            exclude(case, "oom", "2026-03-13");
            attended(case, "oom", &[1]);
        },
        mended: |case| attendance(case, "oom").attending = Attending::Letter,
        ..IS_THERE
    },
    Law {
        breaks: |case| {
            exclude(case, "oom", "2026-03-13");
            attended(case, "oom", &[1]);
        },
        mended: |case| case.attendances[0].person = handle("oma"),
        ..IS_THERE
    },
    Law {
        breaks: |case| {
            exclude(case, "oom", "2026-03-13");
            attended(case, "oom", &[1]);
        },
        mended: |case| case.exclusions[0].conference = 2,
        ..IS_THERE
    },
    // R15: two who may not meet are not called into one room. Both said yes.
    Law { breaks: apart, mended: |case| invitation(case, "oom").answer = Some(Answer::No), ..EXPECTED },
    Law { breaks: apart, mended: |case| invitation(case, "oma").attending = Some(Attending::Letter), ..EXPECTED },
    Law { breaks: apart, mended: |case| invitation(case, "oom").attending = Some(Attending::Spokesperson), ..EXPECTED },
    Law { breaks: apart, mended: held, ..EXPECTED },
    Law {
        // A wish can be passed with a reason, a ban cannot.
        breaks: |case| {
            apart(case);
            case.kept_apart[0].order = ApartOrder::Wish;
        },
        mended: |case| leave_out(case, "oma"),
        ..EXPECTED
    },
    Law {
        breaks: |case| {
            apart(case);
            case.kept_apart[0].order = ApartOrder::HomeBan;
        },
        mended: |case| leave_out(case, "oom"),
        ..EXPECTED
    },
    Law {
        // Invited, and no word yet.
        breaks: |case| {
            apart(case);
            invitation(case, "oom").answer = None;
        },
        mended: |case| invitation(case, "oom").invited_on = None,
        ..EXPECTED
    },
    Law {
        // Not invited, and coming all the same.
        breaks: |case| {
            apart(case);
            invitation(case, "oom").invited_on = None;
        },
        mended: |case| invitation(case, "oom").answer = None,
        ..EXPECTED
    },
    Law {
        // A ban holds by video too.
        breaks: |case| {
            apart(case);
            invitation(case, "oom").attending = Some(Attending::Remote);
        },
        mended: |case| invitation(case, "oom").attending = Some(Attending::Letter),
        ..EXPECTED
    },
    Law {
        breaks: |case| {
            apart(case);
            invitation(case, "oom").answer = Some(Answer::Maybe);
            invitation(case, "oom").attending = None;
        },
        mended: |case| invitation(case, "oom").answer = Some(Answer::No),
        ..EXPECTED
    },
    Law {
        // The main person comes without an invitation.
        breaks: |case| {
            apart(case);
            case.kept_apart[0].one = handle("ada");
        },
        mended: |case| {
            case.invitations.push(invited("ada"));
            invitation(case, "ada").answer = Some(Answer::No);
        },
        ..EXPECTED
    },
    Law {
        breaks: |case| {
            apart(case);
            case.kept_apart[0].other = handle("ada");
        },
        mended: |case| person(case, "ada").role = Role::Supporter,
        ..EXPECTED
    },
    Law {
        breaks: |case| {
            apart(case);
            case.kept_apart[0].until_on = Some(day("2026-03-28"));
        },
        mended: |case| case.kept_apart[0].until_on = Some(day("2026-03-27")),
        ..EXPECTED
    },
    Law {
        breaks: |case| {
            apart(case);
            case.kept_apart[0].from_on = day("2026-03-28");
        },
        mended: |case| case.kept_apart[0].from_on = day("2026-03-29"),
        ..EXPECTED
    },
    Law {
        breaks: |case| {
            apart(case);
            case.kept_apart[0].lifted_on = Some(day("2026-03-29"));
        },
        mended: |case| case.kept_apart[0].lifted_on = Some(day("2026-03-28")),
        ..EXPECTED
    },
    Law {
        // A day that is not set yet is judged as if it were today.
        breaks: |case| {
            apart(case);
            case.conferences[0].on = None;
            case.kept_apart[0].until_on = Some(day("2026-03-20"));
        },
        mended: |case| case.kept_apart[0].until_on = Some(day("2026-03-19")),
        ..EXPECTED
    },
    Law { breaks: |case| apart_in(case, &[1], &[1, 2]), mended: |case| attendance(case, "oom").part_one = false, ..SAME_PART },
    Law { breaks: |case| apart_in(case, &[1, 2], &[2, 3]), mended: |case| attendance(case, "oma").part_two = false, ..SAME_PART },
    Law { breaks: |case| apart_in(case, &[2, 3], &[1, 3]), mended: |case| attendance(case, "oom").part_three = false, ..SAME_PART },
    Law {
        breaks: |case| {
            apart_in(case, &[1], &[1]);
            attendance(case, "oom").attending = Attending::Remote;
        },
        mended: |case| attendance(case, "oom").attending = Attending::Spokesperson,
        ..SAME_PART
    },
    Law { breaks: |case| apart_in(case, &[1], &[1]), mended: |case| attendance(case, "oom").conference = 2, ..SAME_PART },
    Law {
        code: "apart-same-part",
        on: LATE,
        // A conference of which only the last day is known.
        breaks: |case| {
            apart_in(case, &[1], &[1]);
            case.conferences[0].on = None;
            held(case);
            case.kept_apart[0].until_on = Some(day("2026-03-28"));
        },
        mended: |case| case.kept_apart[0].until_on = Some(day("2026-03-27")),
        ..R15
    },
    Law { breaks: |case| at_the_door(case, (&[1], "10:00"), (&[3], "10:29")), mended: |case| attendance(case, "oom").arrived_at = Some(at("10:30")), ..DOOR },
    Law { breaks: |case| at_the_door(case, (&[1], "10:29"), (&[3], "10:00")), mended: |case| attendance(case, "oma").arrived_at = Some(at("10:30")), ..DOOR },
    Law {
        // Oma leaves when part 2 begins, at 11:00.
        breaks: |case| at_the_door(case, (&[1], "10:00"), (&[2], "11:29")),
        mended: |case| attendance(case, "oom").arrived_at = Some(at("11:30")),
        ..DOOR
    },
    Law {
        // Oom comes before oma has left.
        breaks: |case| at_the_door(case, (&[1], "10:00"), (&[2], "10:31")),
        mended: |case| attendance(case, "oom").arrived_at = Some(at("10:30")),
        ..DOOR
    },
    Law {
        // The other way round: oom leaves when part 3 begins, at 14:00, and oma comes.
        breaks: |case| at_the_door(case, (&[3], "14:29"), (&[1, 2], "10:00")),
        mended: |case| attendance(case, "oma").arrived_at = Some(at("14:30")),
        ..DOOR
    },
    Law {
        // Only to fetch the others: the day was over at 16:00.
        breaks: |case| at_the_door(case, (&[2, 3], "11:00"), (&[], "15:31")),
        mended: |case| attendance(case, "oom").arrived_at = Some(at("15:30")),
        ..DOOR
    },
    Law {
        breaks: |case| at_the_door(case, (&[1], "10:00"), (&[2], "11:10")),
        // When part 2 began was not written down.
        mended: |case| case.conferences[0].part_two_at = None,
        ..DOOR
    },
    Law {
        breaks: |case| at_the_door(case, (&[1], "10:00"), (&[3], "10:10")),
        // Worse: they sit together.
        mended: |case| attendance(case, "oom").part_one = true,
        ..DOOR
    },
    Law { breaks: |case| ride_apart(case, "oma", "oom"), mended: |case| case.arrangements[0].by = Some(handle("buur")), ..LIFT },
    Law { breaks: |case| ride_apart(case, "oom", "oma"), mended: |case| case.arrangements[0].whom = Some(handle("buur")), ..LIFT },
    Law {
        // One car for both.
        breaks: |case| {
            ride_apart(case, "buur", "oma");
            ride(case, "buur", "oom");
        },
        mended: |case| case.arrangements[1].by = Some(handle("vriend")),
        ..LIFT
    },
    Law {
        breaks: |case| ride_apart(case, "oma", "oom"),
        // She brings him his food, that is all.
        mended: |case| case.arrangements[0].kind = ArrangementKind::Food,
        ..LIFT
    },
    Law { breaks: |case| ride_apart(case, "oma", "oom"), mended: |case| case.arrangements[0].conference = 2, ..LIFT },
    Law {
        breaks: |case| {
            apart(case);
            invitation(case, "oom").spokesperson = Some(handle("oma"));
        },
        mended: |case| invitation(case, "oom").spokesperson = Some(handle("buur")),
        ..SPEAKS
    },
    Law {
        breaks: |case| {
            apart(case);
            invitation(case, "oma").spokesperson = Some(handle("oom"));
        },
        mended: |case| invitation(case, "oma").conference = 2,
        ..SPEAKS
    },
    Law {
        breaks: |case| {
            apart(case);
            view(case, "oom");
            case.views[0].brought_by = Some(handle("oma"));
        },
        mended: |case| case.views[0].brought_by = Some(handle("buur")),
        ..SPEAKS
    },
    Law {
        breaks: |case| {
            apart(case);
            view(case, "oom");
            case.views[0].brought_by = Some(handle("oma"));
        },
        mended: |case| case.views[0].conference = 2,
        ..SPEAKS
    },
    Law {
        breaks: |case| {
            apart(case);
            a_plan(case);
            own(case, 1, "oom");
        },
        // Each their own task.
        mended: |case| {
            case.owners.pop();
            agree(case, 2, "oom");
        },
        ..TASK
    },
    Law {
        // Oma does it, and oom looks whether it happens.
        breaks: |case| {
            apart(case);
            a_plan(case);
            case.agreements[0].checked_by = Some(handle("oom"));
        },
        mended: |case| case.agreements[0].checked_by = Some(handle("buur")),
        ..TASK
    },
    Law {
        breaks: |case| {
            apart(case);
            a_plan(case);
            own(case, 1, "oom");
            case.kept_apart[0].until_on = Some(day("2026-03-30"));
        },
        mended: |case| case.kept_apart[0].until_on = Some(day("2026-03-29")),
        ..TASK
    },
    Law {
        code: "apart-share-a-task",
        level: Level::Warn,
        on: EVE,
        // A plan that is presented tomorrow is judged for tomorrow.
        breaks: |case| {
            apart(case);
            a_plan(case);
            own(case, 1, "oom");
            case.kept_apart[0].from_on = day("2026-03-28");
        },
        mended: |case| case.kept_apart[0].from_on = day("2026-03-29"),
        ..R15
    },
    Law {
        // Oom was there and gets the plan, in which oma has a task.
        breaks: |case| {
            apart(case);
            a_plan(case);
            attended(case, "oom", &[1]);
        },
        mended: |case| case.attendances.clear(),
        ..PAPER
    },
    Law {
        breaks: |case| {
            apart(case);
            case.kept_apart[0].one = handle("oom");
            case.kept_apart[0].other = handle("oma");
            a_plan(case);
            attended(case, "oom", &[1]);
        },
        mended: |case| attendance(case, "oom").person = handle("oma"),
        ..PAPER
    },
    Law {
        // Oom was not there, yet someone gave him the plan.
        breaks: |case| {
            apart(case);
            given_to(case, &["oom"]);
        },
        mended: |case| case.plan_shares[0].person = handle("buur"),
        ..PAPER
    },
    Law {
        breaks: |case| {
            apart(case);
            given_to(case, &["oom"]);
        },
        // He has the version before only.
        mended: a_new_version,
        ..PAPER
    },
    Law {
        // Ada always gets it, and oom is named because he looks whether it happens.
        breaks: |case| {
            apart(case);
            case.kept_apart[0].one = handle("ada");
            a_plan(case);
            case.agreements[0].checked_by = Some(handle("oom"));
        },
        mended: |case| case.agreements[0].checked_by = None,
        ..PAPER
    },
    Law {
        breaks: |case| {
            apart(case);
            case.kept_apart[0].one = handle("ada");
            a_plan(case);
            case.plans[0].convener = Some(handle("oom"));
        },
        // The version before named him.
        mended: |case| {
            a_new_version(case);
            case.plans[1].convener = Some(handle("buur"));
        },
        ..PAPER
    },
    Law {
        breaks: |case| {
            apart(case);
            case.kept_apart[0].one = handle("ada");
            a_plan(case);
            agree(case, 2, "oom");
        },
        mended: a_new_version,
        ..PAPER
    },
    // Oom is named as someone who may never be approached, and was invited.
    Law { breaks: |case| never(case, "oom"), mended: |case| leave_out(case, "oom"), ..FORBIDDEN },
    Law {
        breaks: |case| {
            never(case, "oom");
            invitation(case, "oom").explained_on = None;
        },
        mended: |case| invitation(case, "oom").invited_on = None,
        ..FORBIDDEN
    },
    Law {
        breaks: |case| {
            never(case, "oom");
            invitation(case, "oom").invited_on = None;
        },
        mended: |case| invitation(case, "oom").explained_on = None,
        ..FORBIDDEN
    },
    Law {
        breaks: |case| {
            never(case, "oom");
            leave_out(case, "oom");
            contact(case, "oom", "2026-03-15", "Niet opgenomen.");
        },
        mended: |case| case.contacts[0].person = handle("oma"),
        ..FORBIDDEN
    },
    Law {
        breaks: |case| {
            never(case, "oom");
            leave_out(case, "oom");
            attended(case, "oom", &[1]);
        },
        mended: |case| case.attendances[0].person = handle("oma"),
        ..FORBIDDEN
    },
    // R16: an agreement says who does what when.
    Law {
        code: "vague-who",
        breaks: |case| {
            a_plan(case);
            case.agreements[0].what = line("Iedereen belt oma");
        },
        mended: |case| case.agreements[0].what = line("Nicht belt oma"),
        ..R16
    },
    Law {
        code: "vague-when",
        breaks: |case| {
            a_plan(case);
            case.agreements[0].when_words = line("snel");
        },
        // In their words, with a day beside it.
        mended: |case| case.agreements[0].until_on = Some(day("2026-04-10")),
        ..R16
    },
    Law {
        code: "vague-when",
        breaks: |case| {
            a_plan(case);
            case.agreements[0].when_words = line("snel");
        },
        mended: |case| case.agreements[0].from_on = Some(day("2026-04-10")),
        ..R16
    },
    Law {
        code: "vague-when",
        breaks: |case| {
            a_plan(case);
            case.agreements[0].when_words = line("snel");
        },
        mended: |case| case.agreements[0].when_words = line("snel, op dinsdag"),
        ..R16
    },
    Law {
        code: "vague-on-paper",
        level: Level::Block,
        breaks: |case| {
            a_plan(case);
            case.agreements[0].what = line("Iedereen belt oma");
            share(case, "ada");
        },
        mended: |case| case.plan_shares.clear(),
        ..R16
    },
    Law {
        code: "vague-on-paper",
        level: Level::Block,
        breaks: |case| {
            a_plan(case);
            case.agreements[0].when_words = line("snel");
            share(case, "ada");
        },
        mended: |case| case.agreements[0].until_on = Some(day("2026-04-10")),
        ..R16
    },
    Law {
        code: "vague-on-paper",
        level: Level::Block,
        breaks: |case| {
            a_plan(case);
            case.agreements[0].what = line("Iedereen belt oma");
            share(case, "ada");
        },
        // Vague again, in a version that nobody has yet.
        mended: |case| {
            a_new_version(case);
            case.agreements[1].what = line("Iedereen belt oma");
        },
        ..R16
    },
    // R17: whoever got a task has said yes to it.
    Law {
        rule: "R17",
        code: "task-not-agreed",
        breaks: |case| {
            a_plan(case);
            case.owners[0].agreed_on = None;
        },
        mended: |case| case.owners[0].agreed_on = Some(day("2026-03-30")),
        ..PLAN
    },
    // R18: someone looks whether it happens.
    Law {
        rule: "R18",
        code: "nobody-looks",
        level: Level::Inform,
        breaks: |case| {
            a_plan(case);
            case.agreements[0].checked_by = None;
        },
        // At one of the agreements is enough.
        mended: |case| agree(case, 2, "oom"),
        ..PLAN
    },
    // R19: the circle looks back.
    Law {
        code: "no-evaluation",
        breaks: |case| {
            a_plan(case);
            case.plans[0].evaluation_on = None;
        },
        mended: |case| case.plans[0].evaluation_on = Some(day("2026-03-29")),
        ..R19
    },
    Law {
        code: "paper-without-evaluation",
        level: Level::Block,
        breaks: |case| {
            a_plan(case);
            case.plans[0].evaluation_on = None;
            share(case, "ada");
        },
        mended: |case| case.plan_shares.clear(),
        ..R19
    },
    Law {
        code: "evaluation-passed",
        breaks: |case| {
            a_plan(case);
            case.plans[0].evaluation_on = Some(day("2026-03-28"));
        },
        mended: |case| case.plans[0].evaluation_on = Some(day("2026-03-29")),
        ..R19
    },
    Law {
        code: "evaluation-far",
        breaks: |case| {
            a_plan(case);
            case.plans[0].evaluation_on = Some(day("2026-09-29"));
        },
        // Six months to the day.
        mended: |case| case.plans[0].evaluation_on = Some(day("2026-09-28")),
        ..R19
    },
    Law {
        code: "evaluation-far",
        // Six months after the last of August is the last of February.
        breaks: |case| {
            a_plan(case);
            case.plans[0].presented_on = day("2026-08-31");
            case.plans[0].evaluation_on = Some(day("2027-03-01"));
        },
        mended: |case| case.plans[0].evaluation_on = Some(day("2027-02-28")),
        ..R19
    },
    Law {
        code: "nobody-convenes",
        level: Level::Inform,
        breaks: |case| {
            a_plan(case);
            case.plans[0].convener = None;
        },
        mended: |case| case.plans[0].convener = Some(handle("oma")),
        ..R19
    },
    Law {
        code: "no-place-to-look-back",
        level: Level::Inform,
        breaks: |case| {
            a_plan(case);
            case.plans[0].evaluation_place = None;
        },
        mended: |case| case.plans[0].evaluation_place = Some(line("bij oma")),
        ..R19
    },
    Law {
        code: "nobody-convenes",
        level: Level::Inform,
        breaks: |case| {
            a_plan(case);
            case.plans[0].convener = None;
        },
        // First a day, then who calls them together.
        mended: |case| case.plans[0].evaluation_on = None,
        ..R19
    },
    // R20: what if it goes otherwise.
    Law {
        breaks: |case| {
            a_plan(case);
            case.what_ifs.clear();
        },
        mended: |case| what_if(case, 1),
        ..R20
    },
    Law {
        // The version before had one.
        breaks: |case| {
            a_plan(case);
            a_new_version(case);
            case.what_ifs.pop();
        },
        mended: |case| what_if(case, 2),
        ..R20
    },
    // R21: professional help comes in as the circle's wish.
    Law {
        code: "all-by-professionals",
        breaks: |case| {
            a_plan(case);
            add(case, "arts", Role::Professional);
            case.owners[0].person = handle("arts");
        },
        // Together with oma.
        mended: |case| own(case, 1, "oma"),
        ..R21
    },
    Law {
        code: "all-by-professionals",
        breaks: |case| {
            a_plan(case);
            add(case, "arts", Role::Professional);
            case.owners[0].person = handle("arts");
        },
        // A plan without a single agreement is not theirs.
        mended: |case| case.agreements.clear(),
        ..R21
    },
    Law {
        code: "all-by-professionals",
        breaks: |case| {
            a_plan(case);
            add(case, "arts", Role::Professional);
            case.owners[0].person = handle("arts");
            agree(case, 2, "arts");
        },
        // Two of three: most, not all.
        mended: |case| agree(case, 3, "oma"),
        ..R21
    },
    Law {
        code: "most-by-professionals",
        level: Level::Inform,
        breaks: |case| {
            a_plan(case);
            add(case, "arts", Role::Professional);
            agree(case, 2, "arts");
            agree(case, 3, "arts");
        },
        // Two of four: half.
        mended: |case| agree(case, 4, "oom"),
        ..R21
    },
    Law {
        code: "most-by-professionals",
        level: Level::Inform,
        breaks: |case| {
            a_plan(case);
            add(case, "arts", Role::Professional);
            agree(case, 2, "arts");
            agree(case, 3, "arts");
        },
        // One of two: half.
        mended: |case| {
            case.agreements.pop();
        },
        ..R21
    },
    // R22: a professional with a task in the plan knows it. First the plan must be on paper.
    Law { breaks: task_for_the_arts, mended: |case| share(case, "arts"), ..R22 },
    Law { breaks: task_for_the_arts, mended: |case| case.plan_shares.clear(), ..R22 },
    Law { breaks: task_for_the_arts, mended: |case| person(case, "arts").role = Role::Supporter, ..R22 },
    Law {
        breaks: task_for_the_arts,
        // The task was in the version before.
        mended: |case| {
            a_new_version(case);
            share(case, "ada");
        },
        ..R22
    },
    Law {
        // Knows the version before.
        breaks: |case| {
            task_for_the_arts(case);
            share(case, "arts");
            a_new_version(case);
            own(case, 1, "arts");
            share(case, "ada");
        },
        mended: |case| share(case, "arts"),
        ..R22
    },
    Law { breaks: help_of_the_arts, mended: |case| case.help_asked[0].of = Some(handle("oma")), ..R22 },
    Law {
        breaks: help_of_the_arts,
        mended: |case| {
            a_new_version(case);
            share(case, "ada");
        },
        ..R22
    },
    Law {
        // Who set a minimum requirement has a part in every version.
        breaks: |case| {
            a_safe_plan(case);
            share(case, "ada");
        },
        mended: |case| case.requirements.clear(),
        ..R22
    },
    // R23: whoever made the plan gets it, within two weeks.
    Law {
        breaks: |case| given_to(case, &["oma"]),
        // Fourteen days to the day.
        mended: |case| case.plans[0].presented_on = day("2026-03-29"),
        ..R23
    },
    Law { breaks: |case| given_to(case, &["oma"]), mended: |case| share(case, "ada"), ..R23 },
    Law {
        // Oma was not there, yet she has a task.
        breaks: |case| given_to(case, &["ada"]),
        mended: |case| case.owners[0].person = handle("ada"),
        ..R23
    },
    Law {
        breaks: |case| {
            given_to(case, &["ada", "oma"]);
            attended(case, "oom", &[1]);
        },
        mended: |case| case.attendances.clear(),
        ..R23
    },
    Law {
        // It was made at the second conference, and oom was there.
        breaks: |case| {
            given_to(case, &["ada", "oma"]);
            case.conferences.push(Conference::new(2));
            case.plans[0].conference = 2;
            attended(case, "oom", &[1]);
            attendance(case, "oom").conference = 2;
        },
        mended: |case| attendance(case, "oom").conference = 1,
        ..R23
    },
    Law {
        breaks: |case| {
            given_to(case, &["ada", "oma"]);
            guest(case, "steun", Role::Supporter);
        },
        mended: |case| case.attendances.clear(),
        ..R23
    },
    Law {
        breaks: |case| {
            given_to(case, &["ada", "oma"]);
            guest(case, "steun", Role::Supporter);
        },
        // Who translated it has no need of it.
        mended: |case| person(case, "steun").role = Role::Interpreter,
        ..R23
    },
    Law {
        breaks: |case| {
            given_to(case, &["ada", "oma"]);
            add(case, "arts", Role::Professional);
            own(case, 1, "arts");
        },
        // There, but without a part in it.
        mended: |case| {
            case.owners.pop();
            attended(case, "arts", &[1, 3]);
        },
        ..R23
    },
    Law {
        // They have the version before.
        breaks: |case| {
            given_to(case, &["ada", "oma"]);
            a_new_version(case);
            share(case, "oma");
        },
        mended: |case| share(case, "ada"),
        ..R23
    },
    // R24: the coordinator calls after four weeks; after six it is late.
    Law { breaks: a_plan, mended: |case| case.conferences[0].ended_on = Some(day("2026-03-29")), ..R24 },
    Law { breaks: a_plan, mended: |case| call(case, "ada"), ..R24 },
    Law { breaks: a_plan, mended: |case| closed(case, "2026-04-28", CloseReason::HandedOver), ..R24 },
    Law {
        breaks: |case| {
            a_plan(case);
            case.conferences[0].ended_on = None;
        },
        mended: |case| case.conferences[0].on = Some(day("2026-03-29")),
        ..R24
    },
    Law {
        // Oma is called as well, not instead.
        breaks: |case| {
            a_plan(case);
            call(case, "oma");
        },
        // Nobody is the main person: oma will do.
        mended: |case| person(case, "ada").role = Role::Circle,
        ..R24
    },
    Law {
        // The call after the first conference is none after the second.
        breaks: |case| {
            a_plan(case);
            call(case, "ada");
            case.conferences.push(Conference { on: Some(day("2026-03-28")), ending: Some(Ending::NoPlan), ..Conference::new(2) });
        },
        mended: |case| case.follow_up_calls[0].conference = 2,
        ..R24
    },
    Law {
        breaks: |case| {
            a_plan(case);
            call(case, "ada");
            case.conferences.push(Conference { on: Some(day("2026-03-28")), ending: Some(Ending::PlanInMaking), ..Conference::new(2) });
        },
        // It did not come to a second one.
        mended: |case| case.conferences[1].ending = Some(Ending::StoppedInPreparation),
        ..R24
    },
    Law {
        code: "closed-without-call",
        breaks: |case| ended_with(case, CloseReason::Completed),
        mended: |case| case.closures[0].reason = CloseReason::HandedOver,
        ..R24
    },
    Law {
        code: "closed-without-call",
        breaks: |case| ended_with(case, CloseReason::NoPlan),
        mended: |case| case.closures[0].reason = CloseReason::NotWanted,
        ..R24
    },
    Law {
        code: "closed-without-call",
        breaks: |case| ended_with(case, CloseReason::PlanWithoutMeeting),
        mended: |case| case.closures[0].reason = CloseReason::MainPersonLeft,
        ..R24
    },
    Law {
        code: "closed-without-call",
        // Stopped, taken up again, completed: the last end counts.
        breaks: |case| {
            ended_with(case, CloseReason::Stopped);
            case.closures[0].reopened_on = Some(day("2026-04-29"));
            closed(case, "2026-04-30", CloseReason::Completed);
        },
        mended: |case| case.closures[1].reason = CloseReason::Stopped,
        ..R24
    },
    Law { code: "closed-without-call", breaks: |case| ended_with(case, CloseReason::Completed), mended: |case| call(case, "ada"), ..R24 },
    Law {
        code: "closed-without-call",
        breaks: |case| ended_with(case, CloseReason::Completed),
        mended: |case| case.closures[0].reopened_on = Some(day("2026-04-29")),
        ..R24
    },
    // R25: once the role has ended the coordinator takes up nothing new. The last working day is 28 April.
    Law {
        breaks: |case| {
            ended_with(case, CloseReason::Completed);
            contact(case, "oom", "2026-04-29", "Belde nog eens.");
        },
        mended: |case| case.contacts[0].on = day("2026-04-28"),
        ..R25
    },
    Law {
        breaks: |case| {
            ended_with(case, CloseReason::Completed);
            invitation(case, "oom").invited_on = Some(day("2026-04-29"));
        },
        mended: |case| invitation(case, "oom").invited_on = Some(day("2026-04-28")),
        ..R25
    },
    Law {
        breaks: |case| {
            ended_with(case, CloseReason::Completed);
            inform(case);
            case.information[0].asked_on = day("2026-04-29");
        },
        mended: |case| case.information[0].asked_on = day("2026-04-28"),
        ..R25
    },
    // R26: after harm both sides come of their own will.
    Law { code: "no-harmed-side", breaks: |case| person(case, "ada").side = None, mended: |case| person(case, "ada").side = Some(Side::Harmed), ..R26 },
    Law { code: "no-harmed-side", breaks: |case| person(case, "ada").side = None, mended: nobody_invited, ..R26 },
    Law {
        code: "no-responsible-side",
        breaks: |case| person(case, "dirk").side = Some(Side::Harmed),
        mended: |case| person(case, "dirk").side = Some(Side::Responsible),
        ..R26
    },
    Law {
        code: "no-responsible-side",
        // It takes who did it, not an uncle of his.
        breaks: |case| {
            person(case, "dirk").side = None;
            person(case, "oom").side = Some(Side::Responsible);
        },
        mended: |case| person(case, "oom").role = Role::MainPerson,
        ..R26
    },
    Law {
        code: "not-acknowledged",
        level: Level::Block,
        breaks: |case| person(case, "dirk").acknowledged_on = None,
        mended: |case| person(case, "dirk").acknowledged_on = Some(day("2026-03-20")),
        ..R26
    },
    Law { code: "not-acknowledged", level: Level::Block, breaks: |case| person(case, "dirk").acknowledged_on = None, mended: nobody_invited, ..R26 },
    Law {
        code: "not-acknowledged",
        level: Level::Block,
        breaks: |case| person(case, "dirk").acknowledged_on = None,
        // Who was harmed has nothing to acknowledge.
        mended: |case| person(case, "dirk").side = Some(Side::Harmed),
        ..R26
    },
    // R27: for a child those with authority agree, by age. In these laws it is 2026, and everyone agreed but one.
    Law {
        // Twelve this year.
        breaks: |case| a_child_without(case, 2014, "ada"),
        mended: |case| person(case, "ada").birth_year = Some(2015),
        ..CONSENT
    },
    Law {
        // Sixteen this year, so perhaps fifteen still.
        breaks: |case| a_child_without(case, 2010, "moeder"),
        mended: |case| person(case, "ada").birth_year = Some(2009),
        ..CHILD
    },
    Law {
        // Age unknown: the child and the parents.
        breaks: |case| {
            a_child_without(case, 2015, "ada");
            person(case, "ada").birth_year = None;
        },
        mended: |case| person(case, "ada").birth_year = Some(2015),
        ..CONSENT
    },
    Law {
        breaks: |case| {
            a_child_without(case, 2009, "moeder");
            person(case, "ada").birth_year = None;
        },
        mended: |case| person(case, "ada").birth_year = Some(2009),
        ..CHILD
    },
    Law {
        // With joint authority both parents.
        breaks: |case| a_child_without(case, 2015, "vader"),
        mended: |case| case.consents.push(consent(4, "ada", "vader")),
        ..CHILD
    },
    Law {
        breaks: |case| a_child_without(case, 2015, "vader"),
        // The mother alone has authority.
        mended: |case| {
            case.authorities.pop();
        },
        ..CHILD
    },
    Law {
        // A parent agreed, to something else.
        breaks: |case| {
            a_child(case, 2015);
            case.consents[1].scope = ConsentScope::ShareInformation;
        },
        mended: |case| case.consents[1].scope = ConsentScope::TakePart,
        ..CHILD
    },
    Law {
        // Eleven, and her own no is heard.
        breaks: |case| {
            a_child(case, 2015);
            refuse(case, "ada", "ada", "2026-03-12");
        },
        mended: |case| case.refusals[0].on = day("2026-03-13"),
        ..CONSENT
    },
    Law {
        breaks: |case| {
            a_child(case, 2015);
            case.consents[0].withdrawn_on = Some(day("2026-03-12"));
        },
        mended: |case| case.consents[0].withdrawn_on = Some(day("2026-03-13")),
        ..CONSENT
    },
    Law {
        // The guardian decides, whatever the parents said.
        breaks: |case| {
            a_child(case, 2015);
            add(case, "voogd", Role::Professional);
            authority(case, "ada", "voogd", AuthorityKind::Representative);
        },
        mended: |case| case.consents.push(consent(4, "ada", "voogd")),
        ..CHILD
    },
    Law {
        // Beside a guardian the child's own no is heard too.
        breaks: |case| {
            a_child(case, 2015);
            add(case, "voogd", Role::Professional);
            authority(case, "ada", "voogd", AuthorityKind::Representative);
            case.consents.push(consent(4, "ada", "voogd"));
            refuse(case, "ada", "ada", "2026-03-12");
        },
        mended: |case| case.refusals[0].on = day("2026-03-13"),
        ..CONSENT
    },
    Law {
        // Nobody knows who has authority; the child's word alone is not enough.
        breaks: |case| {
            a_child(case, 2015);
            case.authorities.clear();
            unsaid(case, "moeder");
            unsaid(case, "vader");
        },
        mended: |case| case.consents.push(consent(4, "ada", "oma")),
        ..CHILD
    },
    Law {
        breaks: |case| {
            a_child(case, 2015);
            case.authorities.clear();
            refuse(case, "ada", "moeder", "2026-03-05");
        },
        // She refused for another child.
        mended: |case| case.refusals[0].person = handle("nicht"),
        ..REFUSED
    },
    Law {
        breaks: |case| {
            a_child(case, 2015);
            refuse(case, "ada", "vader", "2026-03-12");
        },
        // The day after everyone was invited; nobody is invited any more.
        mended: |case| case.refusals[0].on = day("2026-03-13"),
        ..REFUSED
    },
    Law {
        // The no of a parent holds for a child of the circle too.
        breaks: |case| {
            a_niece(case);
            refuse(case, "nicht", "oma", "2026-03-05");
        },
        mended: |case| invitation(case, "nicht").invited_on = None,
        ..REFUSED
    },
    Law {
        breaks: |case| {
            a_niece(case);
            refuse(case, "nicht", "oma", "2026-03-05");
        },
        // A yes on the same day came after it.
        mended: |case| case.consents.push(Consent { given_on: day("2026-03-05"), ..consent(2, "nicht", "oma") }),
        ..REFUSED
    },
    Law {
        // She is there, uninvited.
        breaks: |case| {
            a_niece(case);
            refuse(case, "nicht", "oma", "2026-03-05");
            invitation(case, "nicht").invited_on = None;
            attended(case, "nicht", &[1]);
        },
        mended: |case| attendance(case, "nicht").person = handle("oma"),
        ..REFUSED
    },
    Law {
        breaks: |case| {
            a_niece(case);
            refuse(case, "nicht", "oma", "2026-03-05");
            invitation(case, "nicht").invited_on = None;
            attended(case, "nicht", &[1]);
        },
        // At another conference than this one.
        mended: |case| attendance(case, "nicht").conference = 2,
        ..REFUSED
    },
    Law { breaks: |case| a_child_without(case, 2015, "vader"), mended: nobody_invited, ..CHILD },
    // A child of the circle, eleven this year, is invited.
    Law { code: "child-not-agreed", breaks: a_niece, mended: |case| case.consents.push(consent(2, "nicht", "oma")), ..R27 },
    Law { code: "child-not-agreed", breaks: a_niece, mended: |case| invitation(case, "nicht").invited_on = None, ..R27 },
    Law { code: "child-not-agreed", breaks: a_niece, mended: |case| person(case, "nicht").role = Role::Supporter, ..R27 },
    Law { code: "child-not-agreed", breaks: a_niece, mended: |case| person(case, "nicht").minor = false, ..R27 },
    Law {
        code: "child-not-agreed",
        // Not invited, but it was asked, and the yes was taken back.
        breaks: |case| {
            a_niece(case);
            invitation(case, "nicht").invited_on = None;
            case.consents.push(consent(2, "nicht", "oma"));
            case.consents[1].withdrawn_on = Some(day("2026-03-09"));
        },
        mended: |case| {
            case.consents.pop();
        },
        ..R27
    },
    Law {
        code: "child-not-agreed",
        // One of the two said yes.
        breaks: |case| {
            a_child(case, 2014);
            nobody_invited(case);
            unsaid(case, "moeder");
        },
        // Nobody was asked yet.
        mended: |case| case.consents.clear(),
        ..R27
    },
    Law {
        code: "child-not-agreed",
        // The no came after everyone was invited: nothing went on without, yet it does not go on.
        breaks: |case| {
            a_child(case, 2015);
            refuse(case, "ada", "moeder", "2026-03-13");
        },
        // A yes on the same day as a no is a yes.
        mended: |case| case.refusals[0].on = day("2026-03-04"),
        ..R27
    },
    Law {
        code: "authority-unknown",
        breaks: |case| {
            a_child(case, 2015);
            case.authorities.clear();
        },
        mended: |case| authority(case, "ada", "moeder", AuthorityKind::Parental),
        ..R27
    },
    Law {
        code: "authority-unknown",
        breaks: |case| {
            a_child(case, 2015);
            case.authorities.clear();
        },
        // Nobody said yes for her yet.
        mended: |case| {
            unsaid(case, "moeder");
            unsaid(case, "vader");
        },
        ..R27
    },
    Law { code: "child-not-heard", breaks: unheard, mended: |case| case.questions[0].by = handle("ada"), ..R27 },
    Law { code: "child-not-heard", breaks: unheard, mended: |case| view(case, "ada"), ..R27 },
    Law { code: "child-not-heard", breaks: unheard, mended: nobody_invited, ..R27 },
    Law {
        code: "child-not-heard",
        breaks: unheard,
        // A child, but not the one it is about.
        mended: |case| {
            person(case, "ada").minor = false;
            a_niece(case);
        },
        ..R27
    },
    Law { code: "no-supporter-offered", breaks: unsupported, mended: |case| person(case, "ada").supporter_offered_on = Some(day("2026-03-20")), ..R27 },
    Law { code: "no-supporter-offered", breaks: unsupported, mended: |case| add(case, "steun", Role::Supporter), ..R27 },
    Law { code: "no-supporter-offered", breaks: unsupported, mended: nobody_invited, ..R27 },
    // R28: an interpreter has no tie to the circle.
    Law { breaks: |case| translate(case, Some(Tie::Family)), mended: |case| person(case, "tolk").tie = Some(Tie::Professional), ..R28 },
    Law { breaks: |case| translate(case, Some(Tie::Friend)), mended: |case| person(case, "tolk").tie = None, ..R28 },
    Law { breaks: |case| translate(case, Some(Tie::Neighbour)), mended: |case| person(case, "tolk").role = Role::Professional, ..R28 },
    Law { breaks: |case| translate(case, Some(Tie::Acquaintance)), mended: |case| person(case, "tolk").role = Role::Circle, ..R28 },
    Law {
        breaks: |case| {
            translate(case, None);
            person(case, "tolk").branch = Some(Branch::InLaws);
        },
        mended: |case| person(case, "tolk").branch = None,
        ..R28
    },
    Law {
        breaks: |case| {
            translate(case, None);
            person(case, "tolk").household = Some(line("Lindelaan 4"));
            person(case, "buur").household = Some(line("Lindelaan 4"));
        },
        mended: |case| person(case, "buur").household = Some(line("Lindelaan 6")),
        ..R28
    },
    Law {
        breaks: |case| {
            translate(case, None);
            person(case, "tolk").household = Some(line("Lindelaan 4"));
            person(case, "buur").household = Some(line("Lindelaan 4"));
        },
        // Under one roof with a professional.
        mended: |case| person(case, "buur").role = Role::Professional,
        ..R28
    },
    // R29: the plan goes only to whom it concerns.
    Law { breaks: outsider, mended: |case| own(case, 1, "arts"), ..R29 },
    Law { breaks: outsider, mended: |case| ask_help(case, "arts"), ..R29 },
    Law { breaks: outsider, mended: |case| require(case, 1, "arts"), ..R29 },
    Law { breaks: outsider, mended: |case| person(case, "arts").role = Role::Supporter, ..R29 },
    Law {
        breaks: outsider,
        mended: |case| {
            case.consents.push(consent(2, "ada", "ada"));
            case.consents[1].scope = ConsentScope::SharePlan;
        },
        ..R29
    },
    Law {
        breaks: |case| {
            outsider(case);
            case.consents.push(consent(2, "ada", "ada"));
            case.consents[1].scope = ConsentScope::SharePlan;
            case.consents[1].withdrawn_on = Some(day("2026-03-29"));
        },
        mended: |case| case.consents[1].withdrawn_on = None,
        ..R29
    },
    Law {
        // The help was asked in the version before.
        breaks: |case| {
            a_plan(case);
            add(case, "arts", Role::Professional);
            ask_help(case, "arts");
            a_new_version(case);
            share(case, "arts");
        },
        mended: |case| case.help_asked[0].version = 2,
        ..R29
    },
    Law {
        // It is not for oma to give it away.
        breaks: |case| {
            outsider(case);
            case.consents.push(consent(2, "ada", "oma"));
            case.consents[1].scope = ConsentScope::SharePlan;
        },
        mended: |case| case.consents[1].given_by = handle("ada"),
        ..R29
    },
    // R30: it is told beforehand what happens when no plan comes.
    Law { on: DAY, breaks: no_route, mended: |case| case.conferences[0].if_no_plan = Some(line("dan beslist niemand voor ons")), ..R30 },
    Law { on: DAY, breaks: no_route, mended: |case| case.attendances.clear(), elsewhere: Elsewhere::Variant(Variant::Learning), ..R30 },
    Law { on: DAY, breaks: no_route, mended: held, ..R30 },
    // R31: the conference is a right, never a ticket to help.
    Law { breaks: |case| referred(case, LegalFrame::FamilyGroupPlan), mended: |case| case.application.applicant = Applicant::Family, ..R31 },
    Law { breaks: |case| referred(case, LegalFrame::PersonalPlan), mended: |case| case.application.legal_frame = LegalFrame::None, ..R31 },
    Law { breaks: |case| referred(case, LegalFrame::PersonalPlan), mended: |case| case.application.applicant = Applicant::Acquaintance, ..R31 },
    // R32: in a street the coordinators are not of the municipality or the housing corporation.
    Law { code: "no-coordinator-named", breaks: |case| case.coordinators.clear(), mended: nobody_invited, ..R32 },
    Law {
        code: "independence-undeclared",
        breaks: |case| case.coordinators[0].independent_on = None,
        mended: |case| case.coordinators[0].independent_on = Some(day("2026-03-20")),
        ..R32
    },
    Law { code: "coordinator-of-the-street", breaks: of_the_municipality, mended: |case| case.coordinators[1].employer = Some(line("Bakkerij Bol")), ..R32 },
    Law { code: "coordinator-of-the-street", breaks: of_the_municipality, mended: nobody_invited, ..R32 },
    Law {
        code: "one-coordinator",
        level: Level::Inform,
        breaks: |case| {
            case.coordinators.pop();
        },
        mended: nobody_invited,
        ..R32
    },
    Law {
        code: "one-coordinator",
        level: Level::Inform,
        breaks: |case| {
            case.coordinators.pop();
        },
        // Nobody yet is worse, and another finding.
        mended: |case| case.coordinators.clear(),
        ..R32
    },
];

const ADVICE: &str = "Mijn advies: zoek een ander huis.";
const QUOTED: &str = "Oom zei: \"Mijn advies: zoek een ander huis.\"";

fn at(text: &str) -> NaiveTime {
    text.parse().unwrap()
}

// Before the day.

fn add(case: &mut Case, who: &str, role: Role) {
    case.people.push(someone(who, role));
}

fn leave(case: &mut Case, who: &str) {
    case.people.retain(|it| it.handle.as_str() != who);
}

fn all_of(case: &mut Case, branch: Option<Branch>) {
    for who in ["oma", "oom", "nicht"] {
        person(case, who).branch = branch;
    }
}

fn of_the_municipality(case: &mut Case) {
    case.coordinators[1].employer = Some(line("Gemeente Veldwijk"));
    case.application.municipality = Some(line("Gemeente Veldwijk"));
}

/// A professional applied, in a legal frame.
fn referred(case: &mut Case, frame: LegalFrame) {
    case.application.applicant = Applicant::Professional;
    case.application.legal_frame = frame;
}

fn word(case: &mut Case, words: &str) {
    case.questions[0].words = prose(words);
}

/// A second wording, chosen on the day of the first.
fn choose(case: &mut Case, words: &str) {
    let number = next_number(case.questions.iter().map(|it| it.number));
    let on = day("2026-03-08");
    case.questions.push(Question { number, words: prose(words), by: handle("ada"), on, chosen_on: Some(on), chosen_by: Some(handle("ada")) });
}

fn refuse(case: &mut Case, for_whom: &str, by: &str, on: &str) {
    case.refusals.push(Refusal { number: 1, person: handle(for_whom), refused_by: handle(by), scope: ConsentScope::TakePart, on: day(on) });
}

fn authority(case: &mut Case, over: &str, held_by: &str, kind: AuthorityKind) {
    case.authorities.push(Authority { person: handle(over), held_by: handle(held_by), kind, on: day("2026-03-03"), seen_in: None });
}

/// Ada is a child, and everyone said yes: she, her mother and her father.
fn a_child(case: &mut Case, born: i32) {
    let ada = person(case, "ada");
    ada.minor = true;
    ada.birth_year = Some(born);
    ada.supporter_offered_on = Some(day("2026-03-05"));
    for (number, parent) in [(2, "moeder"), (3, "vader")] {
        add(case, parent, Role::Circle);
        authority(case, "ada", parent, AuthorityKind::Parental);
        case.consents.push(consent(number, "ada", parent));
    }
}

/// And one of them did not.
fn a_child_without(case: &mut Case, born: i32, who: &str) {
    a_child(case, born);
    case.consents.retain(|it| it.given_by.as_str() != who);
}

/// Nicht is a child of whom nobody said yes.
fn a_niece(case: &mut Case) {
    person(case, "nicht").minor = true;
    person(case, "nicht").birth_year = Some(2015);
}

fn unsaid(case: &mut Case, by: &str) {
    case.consents.retain(|it| it.given_by.as_str() != by);
}

fn unheard(case: &mut Case) {
    a_child(case, 2015);
    case.questions[0].by = handle("oma");
}

fn unsupported(case: &mut Case) {
    a_child(case, 2015);
    person(case, "ada").supporter_offered_on = None;
}

/// Everyone heard what it is; nobody was invited or said whether they come.
fn nobody_invited(case: &mut Case) {
    for it in &mut case.invitations {
        it.invited_on = None;
        it.answer = None;
    }
}

/// Out of the circle of invited people.
fn leave_out(case: &mut Case, who: &str) {
    case.invitations.retain(|it| it.person.as_str() != who);
}

fn leave_alone(case: &mut Case, who: &str, since: &str) {
    let person = person(case, who);
    person.left_alone = Some(LeftAlone::NotAgain);
    person.left_alone_on = Some(day(since));
}

fn never(case: &mut Case, who: &str) {
    person(case, who).left_alone = Some(LeftAlone::Never);
}

fn exclude(case: &mut Case, who: &str, on: &str) {
    case.exclusions.push(Exclusion {
        number: 1,
        conference: 1,
        person: handle(who),
        on: day(on),
        decided_by: line("Ada"),
        reason: prose("Ada durft niet met hem in een kamer."),
        instead: Some(Attending::Letter),
        lifted_on: None,
    });
}

fn contact(case: &mut Case, who: &str, on: &str, note: &str) {
    case.contacts.push(Contact { number: 1, person: handle(who), on: day(on), way: Way::Phone, reached: true, note: Some(prose(note)) });
}

/// Nothing stands in the notes.
fn unwritten(case: &mut Case) {
    case.contacts.clear();
    case.conferences[0].ending_reason = None;
    case.exclusions.clear();
    case.follow_up_calls.clear();
    case.closures.clear();
    case.deviations.clear();
}

fn require(case: &mut Case, number: u32, by: &str) {
    let words = prose("Ada slaapt nooit alleen in huis.");
    case.requirements.push(Requirement { number, words, set_by: handle(by), set_on: day("2026-03-06"), why: None, met_when: None });
}

fn tell(case: &mut Case, requirement: u32, who: &str) {
    case.requirements_told.push(RequirementTold { requirement, person: handle(who), on: day("2026-03-12") });
}

/// The arts set a requirement, and everyone knows it but one.
fn untold(case: &mut Case, who: &str) {
    for known in ["ada", "oma", "oom", "buur", "vriend", "juf", "nicht"].into_iter().filter(|known| *known != who) {
        tell(case, 1, known);
    }
    add(case, "arts", Role::Professional);
    require(case, 1, "arts");
}

fn inform(case: &mut Case) {
    case.information.push(Information {
        number: 1,
        words: prose("Wat mag Ada zelf beslissen?"),
        wanted_by: handle("oma"),
        asked_of: None,
        asked_on: day("2026-03-13"),
        due_on: None,
        received_on: Some(day("2026-03-16")),
        answer: Some(prose("Bijna alles.")),
        shared_on: None,
    });
}

/// An answer came that nobody got, and the day has begun.
fn unshared(case: &mut Case) {
    inform(case);
    attended(case, "oma", &[1]);
}

/// Nicht came into the circle the day after everyone got the answer.
fn newcomer(case: &mut Case) {
    inform(case);
    case.information[0].shared_on = Some(day("2026-03-17"));
    person(case, "nicht").added_on = day("2026-03-18");
}

fn view(case: &mut Case, who: &str) {
    case.views.push(View { number: 1, conference: 1, person: handle(who), words: prose("Ik wil thuis zijn."), on: day("2026-03-18"), brought_by: None });
}

fn translate(case: &mut Case, tie: Option<Tie>) {
    add(case, "tolk", Role::Interpreter);
    person(case, "tolk").tie = tie;
}

/// Oma and oom may not meet; both said that they come.
fn apart(case: &mut Case) {
    case.kept_apart.push(KeptApart {
        number: 1,
        one: handle("oma"),
        other: handle("oom"),
        from_on: day("2026-03-01"),
        until_on: None,
        order: ApartOrder::ContactBan,
        ordered_by: None,
        reason: None,
        lifted_on: None,
    });
}

fn ride(case: &mut Case, by: &str, whom: &str) {
    let number = next_number(case.arrangements.iter().map(|it| it.number));
    let (by, whom) = (Some(handle(by)), Some(handle(whom)));
    case.arrangements.push(Arrangement { number, conference: 1, kind: ArrangementKind::Transport, what: line("Ophalen"), by, whom, done_on: None });
}

fn ride_apart(case: &mut Case, by: &str, whom: &str) {
    apart(case);
    ride(case, by, whom);
}

// The day.

fn attended(case: &mut Case, who: &str, parts: &[u8]) {
    case.attendances.push(Attendance {
        conference: 1,
        person: handle(who),
        attending: Attending::Present,
        walk_in: false,
        arrived_at: None,
        part_one: parts.contains(&1),
        part_two: parts.contains(&2),
        part_three: parts.contains(&3),
        stays_by_choice_of: None,
    });
}

fn attendance<'a>(case: &'a mut Case, who: &str) -> &'a mut Attendance {
    case.attendances.iter_mut().find(|it| it.person.as_str() == who).unwrap()
}

/// Someone from outside the circle is there all day.
fn guest(case: &mut Case, who: &str, role: Role) {
    add(case, who, role);
    attended(case, who, &[1, 2, 3]);
}

/// In which parts oma and oom were, who may not meet. Buur was there all day.
fn apart_in(case: &mut Case, oma: &[u8], oom: &[u8]) {
    apart(case);
    attended(case, "buur", &[1, 2, 3]);
    attended(case, "oma", oma);
    attended(case, "oom", oom);
}

/// In which parts oma and oom were, and when they came, on a day with its parts at 10, 11 and 14 until 16 hours.
fn at_the_door(case: &mut Case, oma: (&[u8], &str), oom: (&[u8], &str)) {
    apart_in(case, oma.0, oom.0);
    attendance(case, "oma").arrived_at = Some(at(oma.1));
    attendance(case, "oom").arrived_at = Some(at(oom.1));
    let conference = &mut case.conferences[0];
    conference.part_one_at = Some(at("10:00"));
    conference.part_two_at = Some(at("11:00"));
    conference.part_three_at = Some(at("14:00"));
    conference.ended_at = Some(at("16:00"));
}

fn no_route(case: &mut Case) {
    case.conferences[0].if_no_plan = None;
    attended(case, "oma", &[1]);
}

fn held(case: &mut Case) {
    case.conferences[0].ending = Some(Ending::Plan);
    case.conferences[0].ended_on = Some(day("2026-03-28"));
}

// The plan.

/// The conference ended with a plan: oma cooks on Sundays, and buur looks whether it happens.
fn a_plan(case: &mut Case) {
    held(case);
    a_new_version(case);
}

/// The same plan, presented again.
fn a_new_version(case: &mut Case) {
    let version = next_number(case.plans.iter().map(|it| it.version));
    case.plans.push(Plan {
        version,
        conference: 1,
        presented_on: day("2026-03-28"),
        words: None,
        evaluation_on: Some(day("2026-05-30")),
        evaluation_at: None,
        evaluation_place: Some(line("bij oma")),
        convener: Some(handle("oma")),
        accepted_on: Some(day("2026-03-28")),
        revised_because: None,
    });
    what_if(case, version);
    agree(case, 1, "oma");
}

fn latest(case: &Case) -> u32 {
    case.latest_plan().unwrap().version
}

fn what_if(case: &mut Case, version: u32) {
    case.what_ifs.push(WhatIf { version, number: 1, when: line("oma ziek is"), then: line("kookt nicht") });
}

/// An agreement of the latest version, carried out by one person.
fn agree(case: &mut Case, number: u32, who: &str) {
    let version = latest(case);
    case.agreements.push(Agreement {
        version,
        number,
        words: None,
        what: line("Eten koken voor Ada"),
        rhythm: Rhythm::Recurring,
        when_words: line("elke zondag"),
        from_on: None,
        until_on: None,
        checked_by: Some(handle("buur")),
    });
    own(case, number, who);
}

fn own(case: &mut Case, agreement: u32, who: &str) {
    let version = latest(case);
    case.owners.push(Owner { version, agreement, person: handle(who), agreed_on: Some(day("2026-03-28")) });
}

fn ask_help(case: &mut Case, of: &str) {
    let version = latest(case);
    case.help_asked.push(HelpAsked { version, number: 1, what: line("Uitleg over de pillen"), of: Some(handle(of)) });
}

fn share(case: &mut Case, who: &str) {
    let version = latest(case);
    case.plan_shares.push(PlanShare { version, person: handle(who), on: day("2026-03-30"), way: None });
}

/// A plan, and who has it.
fn given_to(case: &mut Case, who: &[&str]) {
    a_plan(case);
    for who in who {
        share(case, who);
    }
}

/// A plan that answers the minimum requirement of the arts, who said so the same day.
fn a_safe_plan(case: &mut Case) {
    add(case, "arts", Role::Professional);
    require(case, 1, "arts");
    a_plan(case);
    answer(case, 1, 1);
    judge(case, 1, 1);
}

fn answer(case: &mut Case, version: u32, requirement: u32) {
    case.requirement_answers.push(RequirementAnswer { version, requirement, agreement: 1 });
}

fn judge(case: &mut Case, version: u32, requirement: u32) {
    case.verdicts.push(Verdict { version, requirement, met: YesNo::Yes, by: handle("arts"), on: day("2026-03-28"), at: None, reason: None });
}

/// The arts has a task, and Ada has the plan.
fn task_for_the_arts(case: &mut Case) {
    given_to(case, &["ada"]);
    add(case, "arts", Role::Professional);
    own(case, 1, "arts");
}

/// The arts is asked for help, and Ada has the plan.
fn help_of_the_arts(case: &mut Case) {
    given_to(case, &["ada"]);
    add(case, "arts", Role::Professional);
    ask_help(case, "arts");
}

/// The arts has the plan and no part in it.
fn outsider(case: &mut Case) {
    given_to(case, &["arts"]);
    add(case, "arts", Role::Professional);
}

// After the day.

fn call(case: &mut Case, who: &str) {
    case.follow_up_calls.push(FollowUpCall { number: 1, conference: 1, person: handle(who), on: day("2026-04-25"), further_conference: None, note: None });
}

fn closed(case: &mut Case, on: &str, reason: CloseReason) {
    let number = next_number(case.closures.iter().map(|it| it.number));
    case.closures.push(Closure { number, on: day(on), reason, note: None, reopened_on: None });
}

/// There is a plan, nobody called, and the role ended on 28 April.
fn ended_with(case: &mut Case, reason: CloseReason) {
    a_plan(case);
    closed(case, "2026-04-28", reason);
}
