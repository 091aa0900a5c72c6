//! Laws about who does not come, and who may not meet (R14, R15).

use super::deeds::{
    a_new_version, a_plan, add, agree, apart, apart_in, asked_again, at, at_the_door, attendance,
    attended, both_have_the_plan, both_look_back, contact, exclude, given_to, held, leave_alone,
    leave_out, look_back, never, own, require, ride, ride_apart, tell, view,
};
use super::{AFTER, DAY, EVE, Elsewhere, LATE, Law, ORDINARY};
use crate::people::{day, handle, invitation, invited, line, person, prose};
use ekc::domain::circle::{ApartOrder, Role};
use ekc::domain::conference::{ArrangementKind, Conference};
use ekc::domain::invitation::{Answer, Attending, Invitation};
use ekc::domain::plan::PlanLine;
use ekc::method::rules::Level;

const R14: Law = Law {
    rule: "R14",
    level: Level::Block,
    elsewhere: Elsewhere::Where(|case| case.exclusions[0].lifted_on = Some(day("2026-03-18"))),
    ..ORDINARY
};
const INVITED_AFTER: Law = Law {
    code: "excluded-invited",
    ..R14
};
/// Invited on the day of the decision, before it.
const WAS_INVITED: Law = Law {
    code: "left-out-was-invited",
    level: Level::Warn,
    ..R14
};
const IS_THERE: Law = Law {
    code: "excluded-is-there",
    on: DAY,
    ..R14
};
const SAYS_TO_COME: Law = Law {
    code: "left-out-says-to-come",
    level: Level::Warn,
    // Oom said yes on the 14th.
    breaks: |case| exclude(case, "oom", "2026-03-13"),
    ..R14
};
/// Oom was left out of the first conference, and a second one is prepared.
const LEFT_OUT_BEFORE: Law = Law {
    code: "left-out-before",
    level: Level::Warn,
    breaks: |case| {
        exclude(case, "oom", "2026-03-18");
        held(case);
        case.conferences.push(Conference::new(2));
    },
    ..R14
};
/// Two who may meet again since before all this.
const R15: Law = Law {
    rule: "R15",
    level: Level::Block,
    elsewhere: Elsewhere::Where(|case| case.kept_apart[0].lifted_on = Some(day("2026-03-02"))),
    ..ORDINARY
};
const EXPECTED: Law = Law {
    code: "apart-both-expected",
    ..R15
};
const SAME_PART: Law = Law {
    code: "apart-same-part",
    on: DAY,
    ..R15
};
const DOOR: Law = Law {
    code: "apart-cross-at-the-door",
    level: Level::Warn,
    on: DAY,
    ..R15
};
const LIFT: Law = Law {
    code: "apart-same-lift",
    ..R15
};
const SPEAKS: Law = Law {
    code: "apart-speaks-for",
    ..R15
};
const TASK: Law = Law {
    code: "apart-share-a-task",
    level: Level::Warn,
    on: AFTER,
    ..R15
};
const PAPER: Law = Law {
    code: "apart-on-one-paper",
    level: Level::Warn,
    on: AFTER,
    ..R15
};
const LOOK_BACK: Law = Law {
    code: "apart-both-look-back",
    on: AFTER,
    ..R15
};
const LOOK_BACK_IN_PLAN: Law = Law {
    code: "apart-look-back-in-plan",
    level: Level::Warn,
    on: AFTER,
    ..R15
};
/// Who asked to be left alone is not forbidden: that is R3.
const FORBIDDEN: Law = Law {
    code: "forbidden-contact",
    elsewhere: Elsewhere::Where(|case| leave_alone(case, "oom", "2026-03-01")),
    ..R15
};

pub(super) const LAWS: &[Law] = &[
    // Invited before it was known that they may never be approached:
    // what they said then is no place for them.
    Law {
        rule: "R15",
        code: "forbidden-has-a-part",
        breaks: |case| {
            never(case, "oom");
            person(case, "oom").left_alone_on = Some(day("2026-03-19"));
        },
        mended: |case| {
            invitation(case, "oom").answer = Some(ekc::domain::invitation::Answer::No);
        },
        elsewhere: Elsewhere::Where(|case| person(case, "oom").left_alone = None),
        ..ORDINARY
    },
    // A second part is told too.
    Law {
        rule: "R15",
        code: "forbidden-has-a-part",
        on: AFTER,
        breaks: |case| {
            given_to(case, &["ada"]);
            own(case, 1, "oom");
            invitation(case, "oom").answer = None;
            never(case, "oom");
            person(case, "oom").left_alone_on = Some(day("2026-03-30"));
        },
        // In the version that holds now he has no task any more.
        mended: a_new_version,
        elsewhere: Elsewhere::Where(|case| person(case, "oom").left_alone = None),
        ..ORDINARY
    },
    // What names somebody a reader may not know of comes on no paper for that reader.
    Law {
        rule: "R15",
        code: "text-tells",
        breaks: |case| {
            never(case, "oom");
            add(case, "arts", Role::Professional);
            require(case, 1, "arts");
            case.requirements[0].words = prose("Niemand leent geld van oom.");
        },
        mended: |case| case.requirements[0].words = prose("Niemand leent geld."),
        elsewhere: Elsewhere::Where(|case| person(case, "oom").left_alone = None),
        ..ORDINARY
    },
    Law {
        rule: "R15",
        code: "text-tells",
        breaks: |case| {
            never(case, "oom");
            add(case, "arts", Role::Professional);
            require(case, 1, "arts");
            case.requirements[0].words = prose("Niemand leent geld van oom.");
        },
        // Who was told it reads no news.
        mended: |case| {
            for who in ["ada", "oma", "buur", "vriend", "juf", "nicht"] {
                tell(case, 1, who);
            }
        },
        elsewhere: Elsewhere::Where(|case| case.requirements.clear()),
        ..ORDINARY
    },
    Law {
        rule: "R15",
        code: "text-tells",
        breaks: |case| {
            apart(case);
            case.conferences[0].if_no_plan = Some(line("dan gaat Ada naar oom"));
        },
        mended: |case| case.kept_apart[0].lifted_on = Some(day("2026-03-02")),
        elsewhere: Elsewhere::Where(held),
        ..ORDINARY
    },
    // So does the place where the circle looks back, as soon as it is written down.
    Law {
        rule: "R15",
        code: "text-tells",
        on: AFTER,
        breaks: |case| {
            a_plan(case);
            never(case, "oom");
            look_back(case, 1, "2026-05-16");
            case.follow_up_meetings[0].place = Some(line("thuis bij oom"));
        },
        mended: |case| case.follow_up_meetings[0].place = Some(line("in het buurthuis")),
        elsewhere: Elsewhere::Where(|case| person(case, "oom").left_alone = None),
        ..ORDINARY
    },
    Law {
        rule: "R15",
        code: "text-tells",
        on: AFTER,
        breaks: |case| {
            a_plan(case);
            never(case, "oom");
            case.plans[0].evaluation_place = Some(line("thuis bij oom"));
        },
        // Another day came in its place.
        mended: |case| {
            look_back(case, 1, "2026-05-16");
            case.follow_up_meetings[0].replaces_on = case.plans[0].evaluation_on;
        },
        elsewhere: Elsewhere::Where(|case| person(case, "oom").left_alone = None),
        ..ORDINARY
    },
    // A goal of the plan stands on the paper of each who gets it.
    Law {
        rule: "R15",
        code: "text-tells",
        on: AFTER,
        breaks: |case| {
            a_plan(case);
            never(case, "oom");
            case.goals.push(PlanLine {
                version: 1,
                number: 1,
                words: line("Ada leent geen geld van oom"),
            });
        },
        mended: |case| case.goals[0].words = line("Ada leent geen geld"),
        elsewhere: Elsewhere::Where(|case| person(case, "oom").left_alone = None),
        ..ORDINARY
    },
    // The talk in which it turned out is of that day itself, and is no breach ever after.
    Law {
        rule: "R15",
        code: "forbidden-contact",
        level: Level::Block,
        breaks: |case| {
            never(case, "oom");
            person(case, "oom").left_alone_on = Some(day("2026-03-19"));
            contact(case, "oom", "2026-03-20", "gebeld");
        },
        mended: |case| person(case, "oom").left_alone_on = Some(day("2026-03-20")),
        elsewhere: Elsewhere::Where(|case| person(case, "oom").left_alone = None),
        ..ORDINARY
    },
    // Whether somebody who was left out of the last one is left out of this one too is asked.
    Law {
        mended: |case| {
            case.invitations.push(Invitation {
                invited_on: Some(day("2026-03-19")),
                ..Invitation::new(2, handle("oom"))
            });
        },
        ..LEFT_OUT_BEFORE
    },
    Law {
        mended: |case| {
            case.invitations.push(Invitation {
                answer: Some(Answer::No),
                ..Invitation::new(2, handle("oom"))
            });
        },
        ..LEFT_OUT_BEFORE
    },
    Law {
        mended: |case| {
            exclude(case, "oom", "2026-03-19");
            (case.exclusions[1].number, case.exclusions[1].conference) = (2, 2);
        },
        ..LEFT_OUT_BEFORE
    },
    Law {
        mended: |case| leave_alone(case, "oom", "2026-03-19"),
        ..LEFT_OUT_BEFORE
    },
    Law {
        mended: |case| {
            case.conferences.pop();
        },
        ..LEFT_OUT_BEFORE
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
        ..WAS_INVITED
    },
    Law {
        breaks: |case| {
            exclude(case, "oom", "2026-03-13");
            invitation(case, "oom").answer = None;
            invitation(case, "oom").invited_on = Some(day("2026-03-13"));
        },
        mended: |case| invitation(case, "oom").invited_on = Some(day("2026-03-12")),
        ..WAS_INVITED
    },
    Law {
        breaks: |case| {
            exclude(case, "oom", "2026-03-12");
            invitation(case, "oom").answer = None;
        },
        mended: |case| invitation(case, "oom").attending = Some(Attending::Letter),
        ..WAS_INVITED
    },
    Law {
        breaks: |case| {
            exclude(case, "oom", "2026-03-12");
            invitation(case, "oom").answer = None;
        },
        // The day has begun: then it is seen at the door.
        mended: |case| attended(case, "oma", &[1]),
        ..WAS_INVITED
    },
    Law {
        breaks: |case| exclude(case, "oom", "2026-03-11"),
        // Invited to write a letter, as was decided.
        mended: |case| invitation(case, "oom").attending = Some(Attending::Letter),
        ..INVITED_AFTER
    },
    Law {
        // His no was said to an earlier invitation.
        breaks: |case| {
            exclude(case, "oom", "2026-03-16");
            asked_again(case, "oom", "2026-03-16");
        },
        mended: |case| invitation(case, "oom").answered_on = Some(day("2026-03-16")),
        ..WAS_INVITED
    },
    Law {
        // What he said before is told where it is decided.
        mended: |case| case.exclusions[0].on = day("2026-03-14"),
        ..SAYS_TO_COME
    },
    Law {
        mended: |case| invitation(case, "oom").attending = Some(Attending::Letter),
        ..SAYS_TO_COME
    },
    Law {
        mended: |case| invitation(case, "oom").answer = Some(Answer::No),
        ..SAYS_TO_COME
    },
    Law {
        breaks: |case| {
            exclude(case, "oom", "2026-03-13");
            case.exclusions[0].instead = None;
            invitation(case, "oom").attending = None;
        },
        mended: |case| invitation(case, "oom").answer = Some(Answer::NoReply),
        ..SAYS_TO_COME
    },
    Law {
        // The day has begun: then it is seen at the door.
        mended: |case| attended(case, "oma", &[1]),
        ..SAYS_TO_COME
    },
    Law {
        mended: held,
        ..SAYS_TO_COME
    },
    Law {
        // It is another conference from which he was left out.
        mended: |case| case.exclusions[0].conference = 2,
        ..SAYS_TO_COME
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
    Law {
        breaks: |case| exclude(case, "oom", "2026-03-11"),
        mended: |case| case.exclusions[0].conference = 2,
        ..INVITED_AFTER
    },
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
    Law {
        // Decided on the day itself: what they were in before it is what was.
        breaks: |case| {
            exclude(case, "oom", DAY);
            attended(case, "oom", &[1]);
        },
        mended: |case| case.conferences[0].part_one_at = Some(at("13:00")),
        elsewhere: Elsewhere::Where(|case| case.exclusions[0].lifted_on = Some(day(DAY))),
        ..IS_THERE
    },
    // R15: two who may not meet are not called into one room. Both said yes.
    Law {
        breaks: apart,
        mended: |case| invitation(case, "oom").answer = Some(Answer::No),
        ..EXPECTED
    },
    Law {
        breaks: apart,
        mended: |case| invitation(case, "oma").attending = Some(Attending::Letter),
        ..EXPECTED
    },
    Law {
        breaks: apart,
        mended: |case| invitation(case, "oom").attending = Some(Attending::Spokesperson),
        ..EXPECTED
    },
    Law {
        breaks: apart,
        mended: held,
        ..EXPECTED
    },
    // Once both are noted, it is said where they meet.
    Law {
        breaks: |case| {
            apart(case);
            attended(case, "oma", &[1]);
        },
        mended: |case| attended(case, "oom", &[2, 3]),
        ..EXPECTED
    },
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
        // He said no and was invited once more: he may come after all.
        breaks: |case| {
            apart(case);
            asked_again(case, "oom", "2026-03-16");
        },
        mended: |case| invitation(case, "oom").invited_on = Some(day("2026-03-14")),
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
        // No day is set yet, and there is no end to it.
        breaks: |case| {
            apart(case);
            case.conferences[0].on = None;
        },
        // The day may lie after it.
        mended: |case| case.kept_apart[0].until_on = Some(day("2026-06-30")),
        ..EXPECTED
    },
    Law {
        // No day is set yet, and it holds from today.
        breaks: |case| {
            apart(case);
            case.conferences[0].on = None;
            case.kept_apart[0].from_on = day("2026-03-20");
        },
        mended: |case| case.kept_apart[0].from_on = day("2026-03-21"),
        ..EXPECTED
    },
    Law {
        breaks: |case| apart_in(case, &[1], &[1, 2]),
        mended: |case| attendance(case, "oom").part_one = false,
        ..SAME_PART
    },
    Law {
        breaks: |case| apart_in(case, &[1, 2], &[2, 3]),
        mended: |case| attendance(case, "oma").part_two = false,
        ..SAME_PART
    },
    Law {
        breaks: |case| apart_in(case, &[2, 3], &[1, 3]),
        mended: |case| attendance(case, "oom").part_three = false,
        ..SAME_PART
    },
    Law {
        breaks: |case| {
            apart_in(case, &[1], &[1]);
            attendance(case, "oom").attending = Attending::Remote;
        },
        mended: |case| attendance(case, "oom").attending = Attending::Spokesperson,
        ..SAME_PART
    },
    Law {
        breaks: |case| apart_in(case, &[1], &[1]),
        mended: |case| attendance(case, "oom").conference = 2,
        ..SAME_PART
    },
    Law {
        // It began on the day itself: a part that had begun is what was.
        breaks: |case| {
            apart_in(case, &[1], &[1]);
            case.kept_apart[0].from_on = day(DAY);
        },
        mended: |case| case.conferences[0].part_one_at = Some(at("13:00")),
        ..SAME_PART
    },
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
    Law {
        breaks: |case| at_the_door(case, (&[1], "10:00"), (&[3], "10:29")),
        mended: |case| attendance(case, "oom").arrived_at = Some(at("10:30")),
        ..DOOR
    },
    Law {
        breaks: |case| at_the_door(case, (&[1], "10:29"), (&[3], "10:00")),
        mended: |case| attendance(case, "oma").arrived_at = Some(at("10:30")),
        ..DOOR
    },
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
        breaks: |case| at_the_door(case, (&[1], "10:00"), (&[2], "11:10")),
        // She left well before part 2 began.
        mended: |case| attendance(case, "oma").left_at = Some(at("10:30")),
        ..DOOR
    },
    Law {
        // She leaves during part 2, and he comes.
        breaks: |case| {
            at_the_door(case, (&[1, 2], "10:00"), (&[3], "12:20"));
            attendance(case, "oma").left_at = Some(at("12:00"));
        },
        mended: |case| attendance(case, "oma").left_at = None,
        ..DOOR
    },
    Law {
        breaks: |case| at_the_door(case, (&[1], "10:00"), (&[3], "10:10")),
        // Worse: they sit together.
        mended: |case| attendance(case, "oom").part_one = true,
        ..DOOR
    },
    Law {
        breaks: |case| ride_apart(case, "oma", "oom"),
        mended: |case| case.arrangements[0].by = Some(handle("buur")),
        ..LIFT
    },
    Law {
        breaks: |case| ride_apart(case, "oom", "oma"),
        mended: |case| case.arrangements[0].whom = Some(handle("buur")),
        ..LIFT
    },
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
    Law {
        breaks: |case| ride_apart(case, "oma", "oom"),
        mended: |case| case.arrangements[0].conference = 2,
        ..LIFT
    },
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
    // R15: the meeting in which the circle looks back. Who gets the plan may come.
    Law {
        breaks: both_look_back,
        mended: |case| case.plan_shares[0].person = handle("buur"),
        ..LOOK_BACK
    },
    Law {
        breaks: |case| {
            both_look_back(case);
            case.kept_apart[0].order = ApartOrder::HomeBan;
        },
        mended: |case| case.follow_up_meetings[0].held_on = Some(day("2026-03-29")),
        ..LOOK_BACK
    },
    Law {
        // For a wish it is a warning.
        level: Level::Warn,
        breaks: |case| {
            both_look_back(case);
            case.kept_apart[0].order = ApartOrder::Wish;
        },
        mended: |case| case.kept_apart[0].one = handle("buur"),
        ..LOOK_BACK
    },
    Law {
        breaks: |case| {
            both_look_back(case);
            case.follow_up_meetings[0].on = day(AFTER);
        },
        mended: |case| case.follow_up_meetings[0].on = day("2026-03-29"),
        ..LOOK_BACK
    },
    Law {
        breaks: |case| {
            both_look_back(case);
            case.kept_apart[0].until_on = Some(day("2026-05-16"));
        },
        mended: |case| case.kept_apart[0].until_on = Some(day("2026-05-15")),
        ..LOOK_BACK
    },
    Law {
        breaks: |case| {
            both_look_back(case);
            case.kept_apart[0].from_on = day("2026-05-16");
        },
        mended: |case| case.kept_apart[0].from_on = day("2026-05-17"),
        ..LOOK_BACK
    },
    Law {
        // A no to the conference says nothing of looking back.
        breaks: |case| {
            both_look_back(case);
            invitation(case, "oom").answer = Some(Answer::No);
            invitation(case, "oma").attending = Some(Attending::Letter);
        },
        mended: |case| case.plan_shares.clear(),
        ..LOOK_BACK
    },
    Law {
        // Nor does a conference that came later.
        breaks: |case| {
            both_look_back(case);
            case.conferences.push(Conference::new(2));
        },
        // Nobody got a plan of that one, nor was there.
        mended: |case| case.follow_up_meetings[0].conference = 2,
        ..LOOK_BACK
    },
    Law {
        // He was there, so he gets the plan.
        breaks: |case| {
            apart(case);
            a_plan(case);
            attended(case, "oom", &[1]);
            look_back(case, 1, "2026-05-16");
        },
        mended: |case| leave_alone(case, "oom", "2026-03-29"),
        ..LOOK_BACK
    },
    Law {
        // He has the version before.
        breaks: |case| {
            both_look_back(case);
            a_new_version(case);
        },
        mended: |case| case.plan_shares[0].version = 7,
        ..LOOK_BACK
    },
    Law {
        breaks: |case| {
            apart(case);
            a_plan(case);
            look_back(case, 1, "2026-05-16");
            case.follow_up_meetings[0].convener = Some(handle("oom"));
        },
        mended: |case| case.follow_up_meetings[0].convener = None,
        ..LOOK_BACK
    },
    Law {
        breaks: |case| {
            apart(case);
            a_plan(case);
            look_back(case, 1, "2026-05-16");
            look_back(case, 2, "2026-05-16");
            case.plans[0].convener = Some(handle("oom"));
        },
        // He calls together for another conference.
        mended: |case| {
            case.plans[0].convener = None;
            case.follow_up_meetings[1].convener = Some(handle("oom"));
        },
        ..LOOK_BACK
    },
    Law {
        // No plan came of it: who took part looks back.
        breaks: |case| {
            apart_in(case, &[1], &[3]);
            held(case);
            look_back(case, 1, "2026-05-16");
        },
        mended: |case| attendance(case, "oom").conference = 2,
        ..LOOK_BACK
    },
    Law {
        breaks: |case| {
            apart_in(case, &[1], &[3]);
            case.kept_apart[0].one = handle("ada");
            held(case);
            look_back(case, 1, "2026-05-16");
        },
        // The main person looks back without having been there; a supporter does not.
        mended: |case| person(case, "ada").role = Role::Supporter,
        ..LOOK_BACK
    },
    Law {
        breaks: both_have_the_plan,
        mended: |case| case.plans[0].evaluation_on = None,
        ..LOOK_BACK_IN_PLAN
    },
    Law {
        // A meeting beside it leaves the day in the plan as it is; one in its place does not,
        // and is another finding.
        breaks: both_look_back,
        mended: |case| case.follow_up_meetings[0].replaces_on = Some(day("2026-05-30")),
        ..LOOK_BACK_IN_PLAN
    },
    Law {
        breaks: both_look_back,
        mended: |case| case.follow_up_meetings[0].on = day("2026-05-30"),
        ..LOOK_BACK_IN_PLAN
    },
    Law {
        breaks: both_look_back,
        mended: |case| case.follow_up_meetings[0].held_on = Some(day("2026-03-29")),
        ..LOOK_BACK_IN_PLAN
    },
    Law {
        breaks: |case| {
            both_have_the_plan(case);
            look_back(case, 2, "2026-05-16");
        },
        mended: |case| case.plan_shares.clear(),
        ..LOOK_BACK_IN_PLAN
    },
    Law {
        breaks: |case| {
            both_have_the_plan(case);
            case.kept_apart[0].until_on = Some(day("2026-05-30"));
        },
        mended: |case| case.kept_apart[0].until_on = Some(day("2026-05-29")),
        ..LOOK_BACK_IN_PLAN
    },
    Law {
        breaks: |case| {
            both_have_the_plan(case);
            case.plans[0].evaluation_on = Some(day(AFTER));
        },
        mended: |case| case.plans[0].evaluation_on = Some(day("2026-03-29")),
        ..LOOK_BACK_IN_PLAN
    },
    // Oom is named as someone who may never be approached, and was invited.
    Law {
        breaks: |case| never(case, "oom"),
        mended: |case| leave_out(case, "oom"),
        ..FORBIDDEN
    },
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
];
