//! Laws about the plan (R16 to R23, R29).

use super::deeds::{
    a_new_version, a_plan, a_safe_plan, add, agree, answer_help, ask_help, attendance, attended,
    closed, given_to, guest, held, help_of_the_arts, leave_alone, look_back, never, outsider, own,
    refuse, require, share, task_for_the_arts, watches, what_if,
};
use super::{AFTER, Elsewhere, LATE, Law, ORDINARY};
use crate::people::{consent, day, handle, line, person};
use ekc::domain::circle::Role;
use ekc::domain::conference::{Conference, Ending};
use ekc::domain::followup::{CloseReason, HelpOutcome};
use ekc::domain::intake::ConsentScope;
use ekc::domain::invitation::Attending;
use ekc::method::rules::Level;

/// A new version overtook the one in which it was so.
const PLAN: Law = Law {
    on: AFTER,
    elsewhere: Elsewhere::Where(a_new_version),
    ..ORDINARY
};
const R16: Law = Law {
    rule: "R16",
    ..PLAN
};
/// Once the role has ended the circle sees to it.
const R17: Law = Law {
    rule: "R17",
    on: AFTER,
    elsewhere: Elsewhere::Where(|case| closed(case, AFTER, CloseReason::Completed)),
    ..ORDINARY
};
const R19: Law = Law {
    rule: "R19",
    ..PLAN
};
const R20: Law = Law {
    rule: "R20",
    code: "no-what-if",
    ..PLAN
};
const R21: Law = Law {
    rule: "R21",
    ..PLAN
};
const R22: Law = Law {
    rule: "R22",
    code: "professional-not-told",
    ..PLAN
};
/// Once the role has ended nobody asks any more.
const R22_HELP: Law = Law {
    rule: "R22",
    code: "help-without-answer",
    level: Level::Inform,
    on: LATE,
    elsewhere: Elsewhere::Where(|case| closed(case, LATE, CloseReason::Completed)),
    ..ORDINARY
};
const R29: Law = Law {
    rule: "R29",
    code: "plan-to-outsider",
    level: Level::Block,
    ..PLAN
};
const R23: Law = Law {
    rule: "R23",
    code: "plan-late",
    on: "2026-04-12",
    elsewhere: Elsewhere::Where(|case| closed(case, "2026-04-12", CloseReason::Completed)),
    ..ORDINARY
};
pub(super) const LAWS: &[Law] = &[
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
    // Who is no longer there: the agreement needs another owner, or lapses.
    Law {
        code: "agreement-without-owner",
        breaks: |case| {
            a_plan(case);
            leave_alone(case, "oma", "2026-03-29");
        },
        mended: |case| own(case, 1, "buur"),
        ..R17
    },
    Law {
        code: "agreement-without-owner",
        breaks: |case| {
            a_plan(case);
            case.owners[0].declined_on = Some(day("2026-03-29"));
        },
        // Taken up again.
        mended: |case| case.owners[0].agreed_on = Some(day("2026-03-30")),
        ..R17
    },
    Law {
        code: "agreement-without-owner",
        breaks: |case| {
            a_plan(case);
            refuse(case, "oma", "oma", "2026-03-29");
        },
        mended: |case| case.refusals.clear(),
        ..R17
    },
    Law {
        code: "owner-gone",
        breaks: |case| {
            a_plan(case);
            own(case, 1, "buur");
            never(case, "oma");
        },
        mended: |case| {
            case.owners.remove(0);
        },
        ..R17
    },
    // A plan about somebody is not made without them.
    Law {
        code: "made-without-main-person",
        level: Level::Block,
        breaks: |case| {
            a_plan(case);
            attended(case, "oma", &[1, 2, 3]);
        },
        mended: |case| attended(case, "ada", &[2]),
        ..R17
    },
    Law {
        code: "made-without-main-person",
        level: Level::Block,
        breaks: |case| {
            held(case);
            attended(case, "oma", &[1, 2, 3]);
            // She heard it, and did not make it.
            attended(case, "ada", &[1, 3]);
        },
        mended: |case| attendance(case, "ada").part_two = true,
        ..R17
    },
    Law {
        code: "made-without-main-person",
        level: Level::Block,
        breaks: |case| {
            held(case);
            attended(case, "oma", &[2]);
            attended(case, "ada", &[1, 2, 3]);
            attendance(case, "ada").attending = Attending::Letter;
        },
        // By telephone is there too.
        mended: |case| attendance(case, "ada").attending = Attending::Remote,
        ..R17
    },
    Law {
        code: "made-without-main-person",
        level: Level::Block,
        breaks: |case| {
            a_plan(case);
            attended(case, "oma", &[2]);
        },
        // It is not noted who was there.
        mended: |case| case.attendances.clear(),
        ..R17
    },
    Law {
        code: "made-without-main-person",
        level: Level::Block,
        breaks: |case| {
            a_plan(case);
            attended(case, "oma", &[2]);
        },
        // Ada said yes to what is hers in it.
        mended: |case| own(case, 1, "ada"),
        ..R17
    },
    Law {
        code: "made-without-main-person",
        level: Level::Block,
        breaks: |case| {
            a_plan(case);
            attended(case, "oma", &[2]);
        },
        // She came into it later.
        mended: |case| person(case, "ada").added_on = day("2026-03-29"),
        ..R17
    },
    Law {
        code: "made-without-main-person",
        level: Level::Block,
        breaks: |case| {
            held(case);
            attended(case, "oma", &[2]);
        },
        // There is no plan.
        mended: |case| case.conferences[0].ending = Some(Ending::NoPlan),
        ..R17
    },
    Law {
        // Who is gone is not asked for a yes.
        code: "task-not-agreed",
        breaks: |case| {
            a_plan(case);
            case.owners[0].agreed_on = None;
        },
        mended: |case| leave_alone(case, "oma", "2026-03-29"),
        rule: "R17",
        ..PLAN
    },
    // R18: someone looks whether it happens.
    Law {
        rule: "R18",
        code: "checker-gone",
        level: Level::Inform,
        breaks: |case| {
            a_plan(case);
            leave_alone(case, "buur", "2026-03-29");
        },
        mended: |case| case.agreements[0].checked_by = Some(handle("oma")),
        ..R17
    },
    Law {
        rule: "R18",
        code: "nobody-looks",
        level: Level::Inform,
        breaks: |case| {
            a_plan(case);
            case.plans[0].accepted_on = None;
            case.agreements[0].checked_by = None;
        },
        // They accepted it like this.
        mended: |case| case.plans[0].accepted_on = Some(day("2026-03-28")),
        ..PLAN
    },
    Law {
        rule: "R18",
        code: "nobody-looks",
        level: Level::Inform,
        breaks: |case| {
            a_plan(case);
            case.plans[0].accepted_on = None;
            case.agreements[0].checked_by = None;
        },
        // Somebody watches over the whole plan.
        mended: |case| watches(case, "vriend"),
        ..PLAN
    },
    Law {
        rule: "R18",
        code: "watcher-gone",
        level: Level::Inform,
        breaks: |case| {
            a_plan(case);
            watches(case, "vriend");
            leave_alone(case, "vriend", "2026-03-29");
        },
        mended: |case| case.plan_watchers.clear(),
        ..R17
    },
    Law {
        rule: "R18",
        code: "nobody-looks",
        level: Level::Inform,
        breaks: |case| {
            a_plan(case);
            case.plans[0].accepted_on = None;
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
    // Once it is given out it stands on paper as it is.
    Law {
        code: "nobody-convenes",
        level: Level::Inform,
        breaks: |case| {
            a_plan(case);
            case.plans[0].convener = None;
        },
        mended: |case| share(case, "oma"),
        ..R19
    },
    Law {
        code: "no-place-to-look-back",
        level: Level::Inform,
        breaks: |case| {
            a_plan(case);
            case.plans[0].evaluation_place = None;
        },
        mended: |case| share(case, "oma"),
        ..R19
    },
    Law {
        rule: "R19",
        code: "convener-gone",
        breaks: |case| {
            a_plan(case);
            leave_alone(case, "oma", "2026-03-29");
        },
        mended: |case| case.plans[0].convener = Some(handle("buur")),
        ..R17
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
    Law {
        code: "outsider-convenes",
        breaks: |case| {
            a_plan(case);
            add(case, "arts", Role::Professional);
            case.plans[0].convener = Some(handle("arts"));
        },
        mended: |case| case.plans[0].convener = Some(handle("oma")),
        ..R19
    },
    Law {
        code: "outsider-convenes",
        breaks: |case| {
            a_plan(case);
            add(case, "arts", Role::Professional);
            look_back(case, 1, "2026-06-06");
            case.follow_up_meetings[0].convener = Some(handle("arts"));
        },
        mended: |case| case.follow_up_meetings[0].held_on = Some(day("2026-06-06")),
        elsewhere: Elsewhere::Where(|case| case.follow_up_meetings.clear()),
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
    Law {
        breaks: task_for_the_arts,
        mended: |case| share(case, "arts"),
        ..R22
    },
    Law {
        breaks: task_for_the_arts,
        mended: |case| case.plan_shares.clear(),
        ..R22
    },
    Law {
        breaks: task_for_the_arts,
        mended: |case| person(case, "arts").role = Role::Supporter,
        ..R22
    },
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
    Law {
        breaks: help_of_the_arts,
        mended: |case| case.help_asked[0].of = Some(handle("oma")),
        ..R22
    },
    Law {
        breaks: help_of_the_arts,
        mended: |case| {
            a_new_version(case);
            share(case, "ada");
        },
        ..R22
    },
    Law {
        // Who answered has heard what is asked.
        breaks: help_of_the_arts,
        mended: |case| answer_help(case, Some("arts"), AFTER, HelpOutcome::Refused),
        ..R22
    },
    Law {
        // Somebody else answered.
        breaks: |case| {
            help_of_the_arts(case);
            answer_help(case, Some("oma"), AFTER, HelpOutcome::Granted);
        },
        mended: |case| case.help_answers[0].answered_by = Some(handle("arts")),
        ..R22
    },
    Law {
        // Help is answered, and the task beside it was not passed on.
        breaks: |case| {
            help_of_the_arts(case);
            own(case, 1, "arts");
            answer_help(case, Some("arts"), AFTER, HelpOutcome::Granted);
        },
        mended: |case| share(case, "arts"),
        ..R22
    },
    Law {
        // That it still waits is known.
        breaks: help_of_the_arts,
        mended: |case| answer_help(case, None, "2026-04-20", HelpOutcome::Waiting),
        ..R22_HELP
    },
    Law {
        // The newest plan asks for no help.
        breaks: help_of_the_arts,
        mended: a_new_version,
        ..R22_HELP
    },
    Law {
        // The call is not due yet.
        breaks: help_of_the_arts,
        mended: |case| case.conferences[0].ended_on = Some(day("2026-04-20")),
        ..R22_HELP
    },
    Law {
        // What was answered was other help.
        breaks: |case| {
            help_of_the_arts(case);
            answer_help(case, Some("arts"), AFTER, HelpOutcome::Granted);
            a_new_version(case);
            ask_help(case, "arts");
            case.help_asked[1].what = line("Uitleg over geld");
        },
        mended: |case| case.help_asked[1].what = case.help_asked[0].what.clone(),
        ..R22_HELP
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
    Law {
        breaks: |case| given_to(case, &["oma"]),
        mended: |case| share(case, "ada"),
        ..R23
    },
    Law {
        // Oma was not there, yet she has a task.
        breaks: |case| given_to(case, &["ada"]),
        mended: |case| {
            case.owners[0].person = handle("ada");
            case.plans[0].convener = None;
        },
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
    // R29: the plan goes only to whom it concerns.
    Law {
        breaks: outsider,
        mended: |case| own(case, 1, "arts"),
        ..R29
    },
    Law {
        breaks: outsider,
        mended: |case| ask_help(case, "arts"),
        ..R29
    },
    Law {
        breaks: outsider,
        mended: |case| require(case, 1, "arts"),
        ..R29
    },
    Law {
        breaks: outsider,
        mended: |case| person(case, "arts").role = Role::Supporter,
        ..R29
    },
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
];
