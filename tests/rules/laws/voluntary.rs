//! Laws about taking part is voluntary (R3, R26, R27).

use super::deeds::{
    a_child, a_child_without, a_niece, add, asked_again, attendance, attended, authority, closed,
    contact, given_to, held, leave_alone, nobody_invited, refuse, stands_beside, unheard, unsaid,
    unsupported, view,
};
use super::{DAY, Elsewhere, Law, ORDINARY};
use crate::people::{consent, day, handle, invitation, invited, person};
use ekc::domain::circle::{LeftAlone, Role, Side};
use ekc::domain::conference::Ending;
use ekc::domain::followup::CloseReason;
use ekc::domain::intake::{AuthorityKind, Consent, ConsentScope, Variant};
use ekc::domain::invitation::Answer;
use ekc::method::rules::Level;

const R3: Law = Law {
    rule: "R3",
    level: Level::Block,
    elsewhere: Elsewhere::Variant(Variant::Neighbourhood),
    ..ORDINARY
};
/// Who may never be approached: that ban stands with the other bans (R15).
const NOT_THEIRS_TO_ASK: Elsewhere =
    Elsewhere::Where(|case| person(case, "oom").left_alone = Some(LeftAlone::Never));
const NO_WORD: Elsewhere = Elsewhere::Where(|case| invitation(case, "oom").answer = None);
const CONSENT: Law = Law {
    code: "without-consent",
    ..R3
};
/// A main person took the yes back, and nobody was called together since.
const RESTS: Law = Law {
    code: "rests-after-a-no",
    level: Level::Warn,
    breaks: |case| case.consents[0].withdrawn_on = Some(day("2026-03-18")),
    elsewhere: Elsewhere::Where(|case| {
        case.application.variant = Variant::Neighbourhood;
        person(case, "ada").role = Role::Circle;
    }),
    ..R3
};
/// A no, or a yes taken back, of who is no main person.
const SAID_NO: Law = Law {
    elsewhere: Elsewhere::Where(|case| {
        case.application.variant = Variant::Neighbourhood;
        person(case, "ada").role = Role::Circle;
    }),
    ..CONSENT
};
const R26: Law = Law {
    rule: "R26",
    variant: Variant::Restorative,
    elsewhere: Elsewhere::Variant(Variant::Family),
    ..ORDINARY
};
const R27: Law = Law {
    rule: "R27",
    elsewhere: Elsewhere::Variant(Variant::Neighbourhood),
    ..ORDINARY
};
const REFUSED: Law = Law {
    code: "child-refused",
    level: Level::Block,
    ..R27
};
const CIRCLE_REFUSED: Law = Law {
    code: "child-of-circle-refused",
    ..REFUSED
};
const CHILD: Law = Law {
    code: "child-without-consent",
    level: Level::Block,
    ..R27
};
const AGE_OPEN: Law = Law {
    code: "age-open",
    level: Level::Inform,
    ..R27
};

pub(super) const LAWS: &[Law] = &[
    // R3: taking part is voluntary.
    Law {
        breaks: |case| case.consents[0].withdrawn_on = Some(day("2026-03-12")),
        // The day after everyone was invited.
        mended: |case| case.consents[0].withdrawn_on = Some(day("2026-03-13")),
        ..SAID_NO
    },
    Law {
        breaks: |case| case.consents[0].withdrawn_on = Some(day("2026-03-12")),
        // Given again.
        mended: |case| case.consents.push(consent(2, "ada", "ada")),
        ..SAID_NO
    },
    Law {
        // Taken back twice: the last time counts.
        breaks: |case| {
            case.consents.push(consent(2, "ada", "ada"));
            case.consents[0].withdrawn_on = Some(day("2026-03-05"));
            case.consents[1].withdrawn_on = Some(day("2026-03-12"));
        },
        mended: |case| case.consents[1].withdrawn_on = Some(day("2026-03-13")),
        ..SAID_NO
    },
    Law {
        // Taken back the day before, and they came.
        on: DAY,
        breaks: |case| {
            case.consents[0].withdrawn_on = Some(day("2026-03-27"));
            attended(case, "oma", &[1]);
        },
        // On the day itself: who was there may have been there before it.
        mended: |case| case.consents[0].withdrawn_on = Some(day("2026-03-28")),
        ..SAID_NO
    },
    Law {
        breaks: |case| case.consents.clear(),
        mended: nobody_invited,
        ..CONSENT
    },
    Law {
        // A professional is called together too.
        breaks: |case| {
            case.consents.clear();
            nobody_invited(case);
            add(case, "arts", Role::Professional);
            case.invitations.push(invited("arts"));
        },
        // Was told what it is, and no more.
        mended: |case| invitation(case, "arts").invited_on = None,
        ..CONSENT
    },
    Law {
        // Who took it back is least of all to be asked again.
        breaks: |case| {
            case.consents[0].withdrawn_on = Some(day("2026-03-13"));
            case.invitations.push(invited("ada"));
            invitation(case, "ada").invited_on = Some(day("2026-03-14"));
        },
        mended: |case| invitation(case, "ada").invited_on = Some(day("2026-03-12")),
        ..SAID_NO
    },
    Law {
        breaks: |case| case.consents[0].scope = ConsentScope::ShareInformation,
        mended: |case| case.consents[0].scope = ConsentScope::TakePart,
        ..CONSENT
    },
    Law {
        breaks: |case| case.consents[0].scope = ConsentScope::SharePlan,
        mended: |case| case.consents[0].scope = ConsentScope::ChildTakesPart,
        ..CONSENT
    },
    Law {
        // Yes on the 4th, no on the 5th.
        breaks: |case| refuse(case, "ada", "ada", "2026-03-05"),
        mended: |case| case.refusals[0].on = day("2026-03-04"),
        ..SAID_NO
    },
    Law {
        breaks: |case| refuse(case, "ada", "ada", "2026-03-12"),
        mended: |case| case.refusals[0].on = day("2026-03-13"),
        ..SAID_NO
    },
    Law {
        // A no, and never a yes.
        breaks: |case| {
            case.consents.clear();
            refuse(case, "ada", "ada", "2026-03-12");
        },
        mended: |case| case.refusals[0].on = day("2026-03-13"),
        ..SAID_NO
    },
    Law {
        breaks: |case| refuse(case, "ada", "ada", "2026-03-05"),
        // It is not for oma to refuse.
        mended: |case| case.refusals[0].refused_by = handle("oma"),
        ..SAID_NO
    },
    Law {
        breaks: |case| refuse(case, "ada", "ada", "2026-03-05"),
        // Ada said no for someone else.
        mended: |case| case.refusals[0].person = handle("nicht"),
        ..SAID_NO
    },
    Law {
        breaks: |case| refuse(case, "ada", "ada", "2026-03-05"),
        // No to giving out the plan, not to taking part.
        mended: |case| case.refusals[0].scope = ConsentScope::SharePlan,
        ..SAID_NO
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
    Law {
        breaks: |case| authority(case, "ada", "oma", AuthorityKind::Representative),
        mended: |case| case.authorities[0].person = handle("nicht"),
        ..CONSENT
    },
    Law {
        code: "left-alone-contacted",
        breaks: |case| {
            leave_alone(case, "oom", "2026-03-15");
            contact(case, "oom", "2026-03-16", "Kort gesproken.");
        },
        // The talk in which he asked for it.
        mended: |case| case.contacts[0].on = day("2026-03-15"),
        elsewhere: NOT_THEIRS_TO_ASK,
        ..R3
    },
    Law {
        code: "left-alone-contacted",
        breaks: |case| {
            leave_alone(case, "oom", "2026-03-15");
            contact(case, "oom", "2026-03-16", "Kort gesproken.");
        },
        mended: |case| case.contacts[0].person = handle("oma"),
        elsewhere: NOT_THEIRS_TO_ASK,
        ..R3
    },
    Law {
        code: "left-alone-invited",
        breaks: |case| leave_alone(case, "oom", "2026-03-11"),
        // He asked for it when he was invited and answered.
        mended: |case| person(case, "oom").left_alone_on = Some(day("2026-03-12")),
        elsewhere: NOT_THEIRS_TO_ASK,
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
        elsewhere: NOT_THEIRS_TO_ASK,
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
        elsewhere: NOT_THEIRS_TO_ASK,
        ..R3
    },
    Law {
        code: "left-alone-invited",
        // His no was said to an earlier invitation.
        breaks: |case| {
            leave_alone(case, "oom", "2026-03-16");
            asked_again(case, "oom", "2026-03-16");
        },
        mended: |case| invitation(case, "oom").answered_on = Some(day("2026-03-16")),
        elsewhere: NOT_THEIRS_TO_ASK,
        ..R3
    },
    Law {
        code: "invited-after-no",
        level: Level::Warn,
        breaks: |case| asked_again(case, "oom", "2026-03-16"),
        // He said it when he was invited.
        mended: |case| invitation(case, "oom").answered_on = Some(day("2026-03-16")),
        elsewhere: NO_WORD,
        ..R3
    },
    Law {
        code: "invited-after-no",
        level: Level::Warn,
        breaks: |case| asked_again(case, "oom", "2026-03-16"),
        // He said otherwise.
        mended: |case| invitation(case, "oom").answer = Some(Answer::Maybe),
        elsewhere: NO_WORD,
        ..R3
    },
    Law {
        code: "invited-after-no",
        level: Level::Warn,
        breaks: |case| asked_again(case, "oom", "2026-03-16"),
        // To another conference than the one that is prepared.
        mended: |case| invitation(case, "oom").conference = 2,
        elsewhere: NO_WORD,
        ..R3
    },
    Law {
        mended: |case| case.consents[0].withdrawn_on = None,
        ..RESTS
    },
    Law {
        mended: |case| {
            case.consents.push(Consent {
                given_on: day("2026-03-19"),
                ..consent(2, "ada", "ada")
            });
        },
        ..RESTS
    },
    Law {
        mended: held,
        ..RESTS
    },
    Law {
        // Somebody was invited since: that is told as what went on without the yes.
        mended: |case| invitation(case, "oom").invited_on = Some(day("2026-03-19")),
        ..RESTS
    },
    // R26: after harm both sides come of their own will.
    // Who has no side yet is named, whatever their role.
    Law {
        code: "side-unknown",
        breaks: |case| person(case, "oom").side = None,
        mended: |case| person(case, "oom").side = Some(Side::Neither),
        ..R26
    },
    Law {
        code: "side-unknown",
        breaks: |case| add(case, "wijkagent", Role::Professional),
        mended: |case| person(case, "wijkagent").side = Some(Side::Both),
        ..R26
    },
    Law {
        code: "side-unknown",
        breaks: |case| person(case, "oom").side = None,
        // Who may never be approached stands nowhere.
        mended: |case| person(case, "oom").left_alone = Some(LeftAlone::Never),
        ..R26
    },
    Law {
        code: "side-unknown",
        breaks: |case| person(case, "oom").side = None,
        mended: held,
        ..R26
    },
    Law {
        code: "no-harmed-side",
        breaks: |case| person(case, "ada").side = None,
        mended: |case| person(case, "ada").side = Some(Side::Harmed),
        ..R26
    },
    Law {
        code: "no-harmed-side",
        breaks: |case| person(case, "ada").side = None,
        mended: nobody_invited,
        ..R26
    },
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
    Law {
        code: "not-acknowledged",
        level: Level::Block,
        breaks: |case| person(case, "dirk").acknowledged_on = None,
        mended: nobody_invited,
        ..R26
    },
    Law {
        code: "not-acknowledged",
        level: Level::Block,
        breaks: |case| person(case, "dirk").acknowledged_on = None,
        // Who was harmed has nothing to acknowledge.
        mended: |case| person(case, "dirk").side = Some(Side::Harmed),
        ..R26
    },
    // Once the day is over: as long as there is a plan that not everyone has.
    Law {
        code: "not-acknowledged",
        breaks: |case| {
            held(case);
            person(case, "dirk").acknowledged_on = None;
        },
        mended: |case| case.conferences[0].ending = Some(Ending::NoPlan),
        ..R26
    },
    Law {
        code: "not-acknowledged",
        breaks: |case| {
            held(case);
            person(case, "dirk").acknowledged_on = None;
        },
        mended: |case| given_to(case, &["ada", "dirk", "oma", "buur"]),
        ..R26
    },
    Law {
        code: "not-acknowledged",
        breaks: |case| {
            held(case);
            person(case, "dirk").acknowledged_on = None;
        },
        mended: |case| closed(case, "2026-03-29", CloseReason::Stopped),
        ..R26
    },
    Law {
        code: "side-not-said",
        breaks: |case| {
            held(case);
            person(case, "ada").side = None;
        },
        mended: |case| person(case, "ada").side = Some(Side::Both),
        ..R26
    },
    // R27: for a child those with authority agree, by age.
    // In these laws it is 2026, and everyone agreed but one.
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
    // With the date of birth it is the day of the conference that counts: 28 March.
    Law {
        // Twelve on that day.
        breaks: |case| {
            a_child_without(case, 2014, "ada");
            person(case, "ada").birth_date = Some(day("2014-03-28"));
        },
        mended: |case| person(case, "ada").birth_date = Some(day("2014-03-29")),
        ..CONSENT
    },
    Law {
        // Fifteen still.
        breaks: |case| {
            a_child_without(case, 2010, "moeder");
            person(case, "ada").birth_date = Some(day("2010-03-29"));
        },
        mended: |case| person(case, "ada").birth_date = Some(day("2010-03-28")),
        ..CHILD
    },
    Law {
        // Seventeen still: her guardian's yes is that of who decides for a child.
        breaks: |case| {
            authority(case, "ada", "oma", AuthorityKind::Representative);
            person(case, "ada").birth_date = Some(day("2008-03-29"));
        },
        mended: |case| person(case, "ada").birth_date = Some(day("2008-03-28")),
        ..CHILD
    },
    Law {
        // Eighteen on that day: it is that of who speaks for her.
        breaks: |case| {
            authority(case, "ada", "oma", AuthorityKind::Representative);
            person(case, "ada").birth_date = Some(day("2008-03-28"));
        },
        mended: |case| person(case, "ada").birth_date = Some(day("2008-03-29")),
        ..CONSENT
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
        ..SAID_NO
    },
    Law {
        breaks: |case| {
            a_child(case, 2015);
            case.consents[0].withdrawn_on = Some(day("2026-03-12"));
        },
        mended: |case| case.consents[0].withdrawn_on = Some(day("2026-03-13")),
        ..SAID_NO
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
        ..SAID_NO
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
        code: "child-withdrawn",
        // The father took his yes back before everyone was invited.
        breaks: |case| {
            a_child(case, 2015);
            case.consents[2].withdrawn_on = Some(day("2026-03-12"));
        },
        // And gave it again.
        mended: |case| case.consents.push(consent(4, "ada", "vader")),
        ..REFUSED
    },
    Law {
        // The no of a parent holds for a child of the circle too.
        breaks: |case| {
            a_niece(case);
            refuse(case, "nicht", "oma", "2026-03-05");
        },
        mended: |case| invitation(case, "nicht").invited_on = None,
        ..CIRCLE_REFUSED
    },
    Law {
        breaks: |case| {
            a_niece(case);
            refuse(case, "nicht", "oma", "2026-03-05");
        },
        // A yes on the same day came after it.
        mended: |case| {
            case.consents.push(Consent {
                given_on: day("2026-03-05"),
                ..consent(2, "nicht", "oma")
            });
        },
        ..CIRCLE_REFUSED
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
        ..CIRCLE_REFUSED
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
        ..CIRCLE_REFUSED
    },
    Law {
        breaks: |case| a_child_without(case, 2015, "vader"),
        mended: nobody_invited,
        ..CHILD
    },
    // A child of the circle, eleven this year, is invited.
    Law {
        code: "child-not-agreed",
        breaks: a_niece,
        mended: |case| case.consents.push(consent(2, "nicht", "oma")),
        ..R27
    },
    Law {
        code: "child-not-agreed",
        breaks: a_niece,
        mended: |case| invitation(case, "nicht").invited_on = None,
        ..R27
    },
    Law {
        code: "child-not-agreed",
        breaks: a_niece,
        mended: |case| person(case, "nicht").role = Role::Supporter,
        ..R27
    },
    Law {
        code: "child-not-agreed",
        breaks: a_niece,
        mended: |case| person(case, "nicht").minor = false,
        ..R27
    },
    Law {
        code: "child-not-agreed",
        breaks: a_niece,
        // Who decides said yes, and the child said no itself: it is let be.
        mended: |case| {
            case.consents.push(consent(2, "nicht", "oma"));
            refuse(case, "nicht", "nicht", "2026-03-13");
        },
        ..R27
    },
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
    Law {
        // Twelve this year: whether her own yes is needed depends on the day.
        breaks: |case| a_child_without(case, 2014, "ada"),
        mended: |case| person(case, "ada").birth_date = Some(day("2014-03-28")),
        ..AGE_OPEN
    },
    Law {
        breaks: |case| a_child_without(case, 2014, "ada"),
        mended: |case| person(case, "ada").birth_year = Some(2015),
        ..AGE_OPEN
    },
    Law {
        breaks: |case| a_child_without(case, 2014, "ada"),
        // She said yes: it makes no difference any more.
        mended: |case| case.consents.push(consent(4, "ada", "ada")),
        ..AGE_OPEN
    },
    Law {
        breaks: |case| a_child_without(case, 2014, "ada"),
        // A no of her father's stands at either age.
        mended: |case| refuse(case, "ada", "vader", "2026-03-05"),
        ..AGE_OPEN
    },
    Law {
        breaks: |case| a_child_without(case, 2014, "ada"),
        // On the last day of the year whoever was born in that year is twelve.
        mended: |case| case.conferences[0].on = Some(day("2026-12-31")),
        ..AGE_OPEN
    },
    Law {
        breaks: |case| a_child_without(case, 2014, "ada"),
        // The conference is in the year after.
        mended: |case| case.conferences[0].on = Some(day("2027-01-01")),
        ..AGE_OPEN
    },
    Law {
        breaks: |case| a_child_without(case, 2014, "ada"),
        // Who wants to be left alone is asked nothing.
        mended: |case| leave_alone(case, "ada", "2026-03-15"),
        ..AGE_OPEN
    },
    Law {
        // Sixteen this year: a no of her mother's counts until then.
        breaks: |case| {
            a_child(case, 2010);
            refuse(case, "ada", "moeder", "2026-03-05");
        },
        mended: |case| {
            case.refusals.pop();
        },
        ..AGE_OPEN
    },
    Law {
        // Eighteen this year, and never called a minor: she is asked, and no more.
        breaks: |case| person(case, "nicht").birth_year = Some(2008),
        mended: |case| person(case, "nicht").birth_year = Some(2007),
        ..AGE_OPEN
    },
    Law {
        // Eighteen this year: until then she is offered someone who speaks for her.
        breaks: |case| {
            a_child(case, 2008);
            person(case, "ada").supporter_offered_on = None;
        },
        mended: |case| person(case, "ada").supporter_offered_on = Some(day("2026-03-20")),
        ..AGE_OPEN
    },
    Law {
        code: "child-not-heard",
        breaks: unheard,
        mended: |case| case.questions[0].by = handle("ada"),
        ..R27
    },
    Law {
        code: "child-not-heard",
        breaks: unheard,
        mended: |case| view(case, "ada"),
        ..R27
    },
    Law {
        code: "child-not-heard",
        breaks: unheard,
        mended: nobody_invited,
        ..R27
    },
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
    Law {
        code: "no-supporter-offered",
        breaks: unsupported,
        mended: |case| person(case, "ada").supporter_offered_on = Some(day("2026-03-20")),
        ..R27
    },
    Law {
        code: "no-supporter-offered",
        breaks: unsupported,
        mended: |case| add(case, "steun", Role::Supporter),
        ..R27
    },
    Law {
        // Somebody of the circle stands beside her.
        code: "no-supporter-offered",
        breaks: unsupported,
        mended: |case| stands_beside(case, "ada", "oma"),
        ..R27
    },
    Law {
        // Who supports another child is not hers.
        code: "no-supporter-offered",
        breaks: |case| {
            unsupported(case);
            add(case, "steun", Role::Supporter);
            stands_beside(case, "nicht", "steun");
        },
        mended: |case| case.stands_beside.clear(),
        ..R27
    },
    Law {
        code: "no-supporter-offered",
        breaks: unsupported,
        mended: nobody_invited,
        ..R27
    },
];
