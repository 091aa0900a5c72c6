//! Taking part is voluntary: consent, withdrawal, children, and the two sides after harm.

use super::{
    Finding, Level, Levels, Passing, Rule, Said, invited, is_covered, is_invited, is_under_way,
    open_conference,
};
use crate::domain::Case;
use crate::domain::circle::{LeftAlone, Person, Role, Side};
use crate::domain::conference::{Conference, Ending};
use crate::domain::intake::{AuthorityKind, Variant};
use crate::domain::invitation::{Answer, Invitation};
use crate::domain::text::Handle;
use crate::method::acts::Act;
use crate::method::approach::{may_be_written_to, represented_since, silent_since};
use crate::method::consent::{
    Agreed, Needed, age_left_open, day_of_taking_part, is_minor, is_recorded, may_be_minor, needed,
    no_since, of_main_persons,
};
use crate::method::room::was_there;
use crate::method::rules::finding;
use crate::method::telling::Telling;
use chrono::{Datelike as _, NaiveDate};

/// R3: taking part is voluntary, from beginning to end; whoever asks to be left alone is.
pub const R3: Rule = Rule {
    id: "R3",
    levels: Levels::everywhere(Level::Block),
    passing: Passing::Never,
    source: "adultfgc.com, stage 1; Stockport, Family Group Conferences",
    about_facts: voluntary,
    about_acts: reaching_people,
};

/// R26: after harm both sides come of their own will, and who did it has acknowledged their part.
pub const R26: Rule = Rule {
    id: "R26",
    levels: Levels::only(Variant::Restorative, Level::Block),
    passing: Passing::Never,
    source: "IIRP, conferencing script; eigen-kracht.nl, \"De dader zag in wat ie gedaan had\"",
    about_facts: both_sides,
    about_acts: calling_after_harm,
};

/// R27: for a child those with authority agree, by age; the child is heard and offered a supporter.
pub const R27: Rule = Rule {
    id: "R27",
    levels: Levels::everywhere(Level::Block).but(Variant::Neighbourhood, None),
    passing: Passing::WithReason,
    source: "Jeugdwet en WGBO (naar analogie): toestemming onder 12, van 12 tot 16, vanaf 16; \
             NVO, toestemmingsvereiste",
    about_facts: children,
    about_acts: calling_a_child,
};

/// Whether people were called together while this consent did not stand: ever, where it was never
/// given; since it was taken back, otherwise. Whoever they are: the one who took it back and a
/// professional too. Who was there on the very day it was taken back may have been there before it.
fn went_on_without(case: &Case, consent: &Needed<'_>) -> bool {
    let since = match consent.agreed {
        Agreed::Yes => return false,
        Agreed::NotYet => None,
        Agreed::Withdrawn(on) | Agreed::Refused(on) => Some(on),
        // What was done on that day was done while the yes stood.
        Agreed::Lapsed(on) => on.succ_opt(),
    };
    let too_late =
        |on: Option<NaiveDate>| on.is_some_and(|on| since.is_none_or(|since| on >= since));
    let began = |conference: &Conference| {
        let is_later = conference
            .on
            .is_some_and(|on| since.is_none_or(|since| on > since));
        is_later && case.attendances_of(conference.number).next().is_some()
    };
    invited(case).any(|it| too_late(it.invited_on)) || open_conference(case).is_some_and(began)
}

/// What R3 thinks of an act while a main person, or who decides for one, has not said yes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Without {
    /// It does not go on.
    Stops,
    /// It goes on, and the coordinator is told.
    IsTold,
    /// It was done on the day of the no, perhaps before it:
    /// it is written down, and the coordinator is told.
    IsOfThatDay,
    /// It has nothing to do with it.
    GoesOn,
}

/// The practice behind it: nobody is called together without a yes; after a no or a withdrawal what
/// was going on stops, the plan too; what only tells or prepares may go on, and is told. Consents
/// have a day and no hour: who was there and what was made on the day of the no itself
/// is written down.
fn without(case: &Case, act: &Act, agreed: Agreed) -> Without {
    let no_since = match agreed {
        Agreed::Yes => return Without::GoesOn,
        Agreed::NotYet => None,
        Agreed::Refused(on) | Agreed::Withdrawn(on) | Agreed::Lapsed(on) => Some(on),
    };
    if is_of_a_plan(act) {
        return a_plan_without(case, act, agreed);
    }
    // What was done before that day did not go on without it.
    let done = act.done_on().zip(no_since);
    if done.is_some_and(|(done, no)| done < no) {
        return Without::GoesOn;
    }
    match act {
        Act::Arrive { on, .. } if no_since.is_some() && *on == no_since => Without::IsOfThatDay,
        Act::Invite { .. } | Act::Arrive { .. } | Act::BeginPart { .. } => Without::Stops,
        Act::SetDay { .. } | Act::SetHourOrPlace { .. }
            if matches!(agreed, Agreed::Withdrawn(_) | Agreed::Lapsed(_)) =>
        {
            Without::Stops
        }
        Act::SetDay { .. } | Act::SetHourOrPlace { .. } | Act::ProposeDay { .. } => Without::IsTold,
        Act::Explain { .. }
        | Act::AskWhoElse { .. }
        | Act::AskInformation { .. }
        | Act::ShareInformation
            if no_since.is_some() =>
        {
            Without::IsTold
        }
        Act::Tell { telling, .. } => match telling {
            Telling::AsksToCome | Telling::HoldsTheDay => Without::Stops,
            Telling::TellsTheDay | Telling::TellsWhoIsThere | Telling::TellsInformation => {
                Without::IsTold
            }
            Telling::Explains
            | Telling::TellsThePlan
            | Telling::AsksForInformation
            | Telling::AsksHowItWas
            | Telling::ForTheCoordinator
            | Telling::Rights => Without::GoesOn,
        },
        Act::ChangeRole { .. }
        | Act::Approach { .. }
        | Act::Explain { .. }
        | Act::AskWhoElse { .. }
        | Act::AskInformation { .. }
        | Act::ShareInformation
        | Act::Arrange { .. }
        | Act::End { .. }
        | Act::RecordPlan { .. }
        | Act::GiveTask { .. }
        | Act::AcceptPlan { .. }
        | Act::GivePlan { .. }
        | Act::Call { .. }
        | Act::PlanMeeting { .. } => Without::GoesOn,
    }
}

/// Whether an act makes a plan, or goes on with one: it comes when the conference is over.
fn is_of_a_plan(act: &Act) -> bool {
    matches!(
        act,
        Act::End { .. } | Act::RecordPlan { .. } | Act::AcceptPlan { .. } | Act::GivePlan { .. }
    )
}

/// What R3 thinks of making, accepting and giving a plan. After a no or a withdrawal none is made,
/// accepted or given; what was done before it, or on the day itself, stands. That a conference
/// ended without a plan, and that there was one before anybody was asked, is what turned out. Where
/// somebody died after the plan was made, the others go on with it.
fn a_plan_without(case: &Case, act: &Act, agreed: Agreed) -> Without {
    let no_since = match agreed {
        Agreed::Yes | Agreed::NotYet => return Without::GoesOn,
        Agreed::Refused(on) | Agreed::Withdrawn(on) | Agreed::Lapsed(on) => on,
    };
    let is_later = |on: Option<NaiveDate>| on.is_some_and(|on| on > no_since);
    let is_of_before = |on: Option<NaiveDate>| on.is_some_and(|on| on < no_since);
    let made_on = |version: u32| {
        let conference = case.plan(version).map(|plan| plan.conference)?;
        let conference = case.conference(conference)?;
        conference.ended_on.or(conference.on)
    };
    match act {
        Act::End { on, .. } | Act::RecordPlan { on, .. } if is_of_before(*on) => Without::GoesOn,
        Act::End { conference, on } if is_later(*on) => {
            match case.conference(*conference).and_then(|it| it.ending) {
                Some(Ending::Plan | Ending::PlanInMaking | Ending::PlanWithoutMeeting) => {
                    Without::Stops
                }
                Some(Ending::NoPlan | Ending::StoppedInPreparation) | None => Without::IsTold,
            }
        }
        Act::RecordPlan { on, .. } if is_later(*on) => Without::Stops,
        Act::AcceptPlan { version, .. } | Act::GivePlan { version, .. }
            if is_later(made_on(*version)) =>
        {
            Without::Stops
        }
        // It goes by the day on which it is accepted or given.
        Act::AcceptPlan { on, .. } | Act::GivePlan { on, .. }
            if agreed.is_a_no() && is_later(Some(*on)) =>
        {
            Without::Stops
        }
        Act::GivePlan { on, .. } if agreed.is_a_no() && *on == no_since => Without::IsTold,
        Act::End { .. } | Act::RecordPlan { .. } | Act::AcceptPlan { .. } => Without::IsTold,
        Act::GivePlan { .. }
        | Act::ChangeRole { .. }
        | Act::Approach { .. }
        | Act::Explain { .. }
        | Act::Invite { .. }
        | Act::AskWhoElse { .. }
        | Act::AskInformation { .. }
        | Act::ShareInformation
        | Act::Arrange { .. }
        | Act::SetDay { .. }
        | Act::SetHourOrPlace { .. }
        | Act::ProposeDay { .. }
        | Act::Arrive { .. }
        | Act::BeginPart { .. }
        | Act::GiveTask { .. }
        | Act::Call { .. }
        | Act::PlanMeeting { .. }
        | Act::Tell { .. } => Without::GoesOn,
    }
}

/// Whether this is someone's own word, or that of who decides for an adult,
/// and not of who decides for a child.
fn is_own_word(consent: &Needed<'_>, day: NaiveDate) -> bool {
    consent.by.as_ref() == Some(&consent.person.handle)
        || !is_minor(consent.person, day)
        || consent.person.died_on.is_some()
}

/// R3 about an act: nobody is called together without the yes of each main person, and whoever
/// asked to be left alone is.
fn reaching_people(case: &Case, act: &Act, today: NaiveDate) -> Vec<Finding> {
    let mut findings = Vec::new();
    let day = day_of_taking_part(case, today);
    let needed = of_main_persons(case, today);
    // What leaves after the day tells of what was done.
    let is_told_afterwards = matches!(act, Act::Tell { .. }) && open_conference(case).is_none();
    for consent in needed.iter().filter(|_| !is_told_afterwards) {
        match without(case, act, consent.agreed) {
            Without::Stops if is_own_word(consent, day) => {
                let goes_on_with_it = matches!(act, Act::AcceptPlan { .. } | Act::GivePlan { .. });
                findings.push(if goes_on_with_it && consent.agreed.is_a_no() {
                    plan_without_consent(consent)
                } else {
                    without_consent(consent)
                });
            }
            Without::IsTold => findings.push(Finding::warn(
                "R3",
                finding!(
                    "goes-on-without-consent",
                    of(person = consent.person.handle)
                ),
            )),
            Without::IsOfThatDay => findings.push(there_on_that_day(consent)),
            // What others decide for a child stands in a rule of its own (R27).
            Without::Stops | Without::GoesOn => {}
        }
    }
    if !is_told_afterwards {
        findings.extend(calling_who_said_no(case, act, today));
    }
    findings.extend(reaching_who_is_left_alone(case, act));
    findings.extend(reaching_who_is_gone(case, act, today));
    findings.extend(reaching_after_a_no(case, act, today));
    let asked = if let Act::Invite {
        person, conference, ..
    } = act
    {
        case.invitation(*conference, person)
    } else if let Act::Tell {
        telling: Telling::AsksToCome,
        reader,
    } = act
    {
        case.invitation(case.current_number(), reader)
    } else {
        None
    };
    findings.extend(asked.and_then(after_a_no));
    if let Act::Arrive {
        person, conference, ..
    } = act
    {
        findings.extend(came_after_a_no(case, *conference, person));
    }
    findings
}

/// A plan that goes on after a no, or after a yes was taken back.
fn plan_without_consent(consent: &Needed<'_>) -> Finding {
    Finding::bar(
        "R3",
        finding!("plan-without-consent", of(person = consent.person.handle)),
    )
    .mend("ekc explain R3")
}

/// Who is there on the day on which somebody said no, or took a yes back.
fn there_on_that_day(consent: &Needed<'_>) -> Finding {
    Finding::warn(
        "R3",
        finding!(
            "there-on-the-day-of-a-no",
            of(person = consent.person.handle)
        ),
    )
}

/// Who is no main person and said no to taking part, or took their yes back, is not called along.
/// The others go on.
fn calling_who_said_no(case: &Case, act: &Act, today: NaiveDate) -> Vec<Finding> {
    let called = act
        .person()
        .filter(|_| act.calls_together() && is_recorded(case.application.variant))
        .and_then(|it| case.person(it))
        .filter(|it| it.role != Role::MainPerson);
    let Some(person) = called else {
        return Vec::new();
    };
    let day = day_of_taking_part(case, today);
    needed(case, person, today)
        .iter()
        .filter(|it| it.agreed.is_a_no())
        .filter_map(|it| match without(case, act, it.agreed) {
            Without::Stops if is_own_word(it, day) => Some(Finding::bar(
                "R3",
                finding!("called-after-own-no", of(person = person.handle)),
            )),
            Without::IsOfThatDay => Some(there_on_that_day(it)),
            // What others decide for a child stands in a rule of its own (R27).
            Without::Stops | Without::IsTold | Without::GoesOn => None,
        })
        .collect()
}

/// Who said no and came all the same: that is theirs to do,
/// and it is seen that they changed their mind.
fn came_after_a_no(case: &Case, conference: u32, person: &Handle) -> Option<Finding> {
    let said_no = case
        .invitation(conference, person)
        .is_some_and(|it| it.answer == Some(Answer::No));
    (said_no && was_there(case, conference, person))
        .then(|| Finding::warn("R3", finding!("said-no-and-came", of(person = person))))
}

fn reaching_who_is_left_alone(case: &Case, act: &Act) -> Option<Finding> {
    let person = case.person(act.person()?)?;
    let since = person.left_alone_on?;
    match person.left_alone? {
        LeftAlone::NotAgain => {}
        // Who may never be approached stands with the other bans (R15). Who is forgotten is nobody.
        LeftAlone::Never | LeftAlone::Forgotten => return None,
    }
    let done_on = act.done_on();
    let finding = match act {
        // The talk in which it was asked is of that day itself.
        Act::Approach { .. } | Act::Explain { .. } | Act::Call { .. }
            if done_on.is_some_and(|on| on <= since) =>
        {
            return None;
        }
        Act::Invite { .. }
        | Act::AskWhoElse { .. }
        | Act::AskInformation { .. }
        | Act::Arrive { .. }
        | Act::GivePlan { .. }
            if done_on.is_some_and(|on| on < since) =>
        {
            return None;
        }
        Act::Approach { .. } | Act::Explain { .. } | Act::Call { .. } | Act::AskWhoElse { .. } => {
            Finding::bar(
                "R3",
                finding!("left-alone-contacted", of(person = person.handle)),
            )
        }
        Act::Invite { .. } => Finding::bar(
            "R3",
            finding!("left-alone-invited", of(person = person.handle)),
        ),
        Act::GivePlan { .. } => Finding::bar(
            "R3",
            finding!("left-alone-given", of(person = person.handle)),
        ),
        Act::AskInformation { .. }
        | Act::Arrange { .. }
        | Act::Arrive { .. }
        | Act::GiveTask { .. }
        | Act::PlanMeeting { .. } => Finding::warn(
            "R3",
            finding!("left-alone-involved", of(person = person.handle)),
        ),
        Act::Tell { telling, .. } => match telling {
            Telling::Rights | Telling::ForTheCoordinator => return None,
            Telling::Explains
            | Telling::AsksToCome
            | Telling::HoldsTheDay
            | Telling::TellsTheDay
            | Telling::TellsWhoIsThere
            | Telling::TellsThePlan
            | Telling::TellsInformation
            | Telling::AsksForInformation
            | Telling::AsksHowItWas => Finding::bar(
                "R3",
                finding!("left-alone-contacted", of(person = person.handle)),
            ),
        },
        Act::ChangeRole { .. }
        | Act::ShareInformation
        | Act::SetDay { .. }
        | Act::SetHourOrPlace { .. }
        | Act::ProposeDay { .. }
        | Act::BeginPart { .. }
        | Act::End { .. }
        | Act::RecordPlan { .. }
        | Act::AcceptPlan { .. } => return None,
    };
    Some(finding.mend(format!("ekc circle leave-alone {} --again", person.handle)))
}

/// Nobody talks with, writes to or invites who died or can no longer decide; that they get a part
/// in something is told, for it may have turned out so.
fn reaching_who_is_gone(case: &Case, act: &Act, today: NaiveDate) -> Option<Finding> {
    let person = case.person(act.person()?)?;
    let since = silent_since(person)?;
    let done_on = act.done_on();
    let lives = person.died_on.is_none();
    let represented = represented_since(case, person).filter(|_| lives);
    let is_talk = matches!(
        act,
        Act::Approach { .. } | Act::Explain { .. } | Act::Call { .. }
    );
    // A talk that took place is written down, also where nobody decided for them yet.
    let until = represented.unwrap_or(today);
    if lives && is_talk && done_on.is_some_and(|on| on > since && on < until) {
        return Some(Finding::warn(
            "R3",
            finding!("talked-before-a-yes", of(person = person.handle)),
        ));
    }
    // With the yes of a representative they take part again.
    if represented.is_some() {
        return None;
    }
    let finding = match act {
        // What was said on that day itself was said before it.
        Act::Approach { .. } | Act::Explain { .. } | Act::Call { .. }
            if done_on.is_some_and(|on| on <= since) =>
        {
            return None;
        }
        Act::Invite { .. }
        | Act::AskWhoElse { .. }
        | Act::AskInformation { .. }
        | Act::Arrive { .. }
        | Act::GivePlan { .. }
            if done_on.is_some_and(|on| on < since) =>
        {
            return None;
        }
        Act::Approach { .. }
        | Act::Explain { .. }
        | Act::Call { .. }
        | Act::AskWhoElse { .. }
        | Act::Invite { .. }
        | Act::GivePlan { .. } => Finding::bar(
            "R3",
            finding!("gone-approached", of(person = person.handle)),
        ),
        Act::Tell { telling, .. } => match telling {
            Telling::Rights | Telling::ForTheCoordinator => return None,
            Telling::Explains
            | Telling::AsksToCome
            | Telling::TellsTheDay
            | Telling::HoldsTheDay
            | Telling::TellsWhoIsThere
            | Telling::TellsThePlan
            | Telling::TellsInformation
            | Telling::AsksForInformation
            | Telling::AsksHowItWas => Finding::bar(
                "R3",
                finding!("gone-approached", of(person = person.handle)),
            ),
        },
        Act::ChangeRole { .. }
        | Act::AskInformation { .. }
        | Act::Arrange { .. }
        | Act::Arrive { .. }
        | Act::GiveTask { .. }
        | Act::PlanMeeting { .. } => {
            Finding::warn("R3", finding!("gone-involved", of(person = person.handle)))
        }
        Act::ShareInformation
        | Act::SetDay { .. }
        | Act::SetHourOrPlace { .. }
        | Act::ProposeDay { .. }
        | Act::BeginPart { .. }
        | Act::End { .. }
        | Act::RecordPlan { .. }
        | Act::AcceptPlan { .. } => return None,
    };
    Some(finding)
}

/// Whom a no stands for is not called any more, and once the day is over not written to:
/// it is told, for they may have asked for it.
fn reaching_after_a_no(case: &Case, act: &Act, today: NaiveDate) -> Option<Finding> {
    let reaches = match act {
        Act::Call { .. } => true,
        Act::Tell { telling, .. } => match telling {
            Telling::Rights | Telling::ForTheCoordinator => false,
            Telling::Explains
            | Telling::AsksToCome
            | Telling::TellsTheDay
            | Telling::HoldsTheDay
            | Telling::TellsWhoIsThere
            | Telling::TellsThePlan
            | Telling::TellsInformation
            | Telling::AsksForInformation
            | Telling::AsksHowItWas => open_conference(case).is_none(),
        },
        Act::ChangeRole { .. }
        | Act::Approach { .. }
        | Act::Explain { .. }
        | Act::Invite { .. }
        | Act::AskWhoElse { .. }
        | Act::AskInformation { .. }
        | Act::ShareInformation
        | Act::Arrange { .. }
        | Act::SetDay { .. }
        | Act::SetHourOrPlace { .. }
        | Act::ProposeDay { .. }
        | Act::Arrive { .. }
        | Act::BeginPart { .. }
        | Act::End { .. }
        | Act::RecordPlan { .. }
        | Act::GiveTask { .. }
        | Act::AcceptPlan { .. }
        | Act::GivePlan { .. }
        | Act::PlanMeeting { .. } => false,
    };
    let person = case.person(act.person()?).filter(|_| reaches)?;
    let since = no_since(case, person, today)?;
    // What was said on that day itself was said before it.
    let was_before = act.done_on().is_some_and(|on| on <= since);
    (!was_before && may_be_written_to(case, person)).then(|| {
        Finding::warn(
            "R3",
            finding!("reached-after-a-no", of(person = person.handle)),
        )
    })
}

/// Consent that is not there, and the command that records it.
fn without_consent(it: &Needed<'_>) -> Finding {
    let person = &it.person.handle;
    let by = match &it.by {
        Some(by) if by != person => format!(" --by {by}"),
        Some(_) => String::new(),
        None => " --by @person".to_owned(),
    };
    let (finding, command) = match it.agreed {
        // Coming back is up to the person; nobody is asked again.
        Agreed::Withdrawn(_) | Agreed::Refused(_) => (
            Finding::bar("R3", finding!("without-consent", of(person = person))),
            "ekc explain R3".to_owned(),
        ),
        Agreed::NotYet | Agreed::Yes => (
            Finding::bar("R3", finding!("without-consent", of(person = person))),
            format!("ekc consent {person}{by}"),
        ),
        Agreed::Lapsed(_) if it.person.died_on.is_some() => (
            Finding::bar("R3", finding!("main-person-died", of(person = person))),
            "ekc circle edit @person --role @main-person".to_owned(),
        ),
        Agreed::Lapsed(_) => (
            Finding::bar(
                "R3",
                finding!("main-person-cannot-decide", of(person = person)),
            ),
            format!("ekc consent {person}{by}"),
        ),
    };
    finding.mend(command)
}

fn voluntary(case: &Case, today: NaiveDate) -> Vec<Finding> {
    let day = day_of_taking_part(case, today);
    let mut findings: Vec<Finding> = of_main_persons(case, today)
        .iter()
        .filter(|it| is_own_word(it, day) && went_on_without(case, it))
        .map(without_consent)
        .collect();
    for person in &case.people {
        findings.extend(left_alone(case, person));
    }
    let again = invited(case).filter(|it| it.is_asked_again());
    findings.extend(again.filter_map(after_a_no));
    findings
}

/// Who said no and is invited once more: that no stands until they say otherwise,
/// and is not asked about.
fn after_a_no(invitation: &Invitation) -> Option<Finding> {
    let said_on = invitation.answered_on?;
    (invitation.answer == Some(Answer::No)).then(|| {
        Finding::warn(
            "R3",
            finding!(
                "invited-after-no",
                of(person = invitation.person),
                on = said_on
            ),
        )
        .on_day(invitation.invited_on)
    })
}

/// Who asked to be left alone, or may never be approached, and was approached all the same.
fn left_alone(case: &Case, person: &Person) -> Option<Finding> {
    let asked = person.left_alone?;
    let since = person.left_alone_on?;
    // The talk in which it was asked is of that day itself.
    let contacted = case
        .contacts
        .iter()
        .any(|it| it.person == person.handle && it.on > since);
    let invited = invited(case).any(|it| {
        it.person == person.handle
            && it
                .invited_on
                .is_some_and(|on| on > since || on == since && it.is_unanswered())
    });
    let finding = match asked {
        LeftAlone::NotAgain if invited => Finding::bar(
            "R3",
            finding!("left-alone-invited", of(person = person.handle)),
        ),
        LeftAlone::NotAgain if contacted => Finding::bar(
            "R3",
            finding!("left-alone-contacted", of(person = person.handle)),
        ),
        // That ban stands with the other bans (R15).
        LeftAlone::NotAgain | LeftAlone::Never | LeftAlone::Forgotten => return None,
    };
    Some(finding.mend(format!("ekc circle leave-alone {} --again", person.handle)))
}

fn both_sides(case: &Case, _: NaiveDate) -> Vec<Finding> {
    if open_conference(case).is_none() {
        return Vec::new();
    }
    let unsaid = case.people.iter().filter(|it| has_no_side_yet(it));
    let mut findings: Vec<Finding> = unsaid
        .map(|it| {
            Finding::warn("R26", finding!("side-unknown", of(person = it.handle)))
                .mend(say_side(it))
        })
        .collect();
    if is_under_way(case) {
        findings.extend(
            missing_sides(case)
                .map(|said| Finding::warn("R26", said).mend("ekc circle add --role @main-person")),
        );
        findings.extend(not_acknowledged(case));
    }
    findings
}

/// Whether nobody said yet on which side somebody stands. Who is forgotten or may never be
/// approached stands nowhere.
fn has_no_side_yet(person: &Person) -> bool {
    let is_somebody = match person.left_alone {
        Some(LeftAlone::Never | LeftAlone::Forgotten) => false,
        Some(LeftAlone::NotAgain) | None => true,
    };
    is_somebody && person.side.is_none()
}

fn say_side(person: &Person) -> String {
    format!("ekc circle edit {} --side @side", person.handle)
}

/// The findings about each side of which no main person is there.
fn missing_sides(case: &Case) -> impl Iterator<Item = Said> {
    let is_there = |side: Side| case.main_persons().any(|it| it.is_on(side));
    let harmed = (!is_there(Side::Harmed)).then(|| finding!("no-harmed-side"));
    let responsible = (!is_there(Side::Responsible)).then(|| finding!("no-responsible-side"));
    harmed.into_iter().chain(responsible)
}

/// Nobody is called together, no part of the day begins, and nothing goes on with a plan before it
/// was said who was harmed and who did it, and before who did it acknowledged their part. Until
/// then who was harmed is left in peace. That a conference ended with a plan is written down.
fn calling_after_harm(case: &Case, act: &Act, _: NaiveDate) -> Vec<Finding> {
    if let Act::End { conference, .. } = act {
        let ending = case.conference(*conference).and_then(|it| it.ending);
        return match ending {
            Some(Ending::Plan | Ending::PlanInMaking | Ending::PlanWithoutMeeting) => {
                let told = not_ready_after_harm(case).into_iter();
                told.map(|it| Finding {
                    level: Level::Warn,
                    ..it
                })
                .collect()
            }
            Some(Ending::NoPlan | Ending::StoppedInPreparation) | None => Vec::new(),
        };
    }
    let goes_on = matches!(act, Act::BeginPart { .. }) || is_of_a_plan(act);
    if act.calls_together() || goes_on {
        not_ready_after_harm(case)
    } else {
        harmed_comes_second(case, act).into_iter().collect()
    }
}

/// What is not said yet of the two sides, or not acknowledged.
fn not_ready_after_harm(case: &Case) -> Vec<Finding> {
    let unsaid: Vec<Finding> = case
        .main_persons()
        .filter(|it| has_no_side_yet(it))
        .map(|it| {
            Finding::bar("R26", finding!("side-not-said", of(person = it.handle)))
                .mend(say_side(it))
        })
        .collect();
    // Who has no side yet may be the one that is missing.
    let is_all_said = unsaid.is_empty();
    let missing = missing_sides(case)
        .filter(|_| is_all_said)
        .map(|said| Finding::bar("R26", said).mend("ekc circle add --role @main-person"));
    let mut findings: Vec<Finding> = missing.chain(not_acknowledged(case)).collect();
    findings.extend(unsaid);
    findings
}

/// First who did harm acknowledges it; then the side of who was harmed is approached. Who applied
/// came themselves.
fn harmed_comes_second(case: &Case, act: &Act) -> Option<Finding> {
    let approaches = matches!(
        act,
        Act::Approach { .. }
            | Act::Explain { .. }
            | Act::AskWhoElse { .. }
            | Act::AskInformation { .. }
    );
    let person = case.person(act.person()?)?;
    before_acknowledgement(case, person).filter(|_| approaches)
}

/// What is told where somebody who was harmed is spoken with, or says yes,
/// before who did harm acknowledged it.
#[must_use]
pub fn before_acknowledgement(case: &Case, person: &Person) -> Option<Finding> {
    let is_after_harm = case.application.variant == Variant::Restorative;
    let is_named = case.main_persons().any(|it| it.is_on(Side::Responsible));
    let is_silent = !is_named || not_acknowledged(case).next().is_some();
    (is_after_harm && comes_second(case, person) && is_silent).then(|| {
        Finding::warn(
            "R26",
            finding!("harmed-before-acknowledgement", of(person = person.handle)),
        )
    })
}

/// Whether somebody is of the side that was harmed, and did not come themselves by applying.
fn comes_second(case: &Case, person: &Person) -> bool {
    let applied = case.application.applied_by.as_ref() == Some(&person.handle);
    person.side == Some(Side::Harmed) && !applied
}

fn not_acknowledged(case: &Case) -> impl Iterator<Item = Finding> {
    let silent = case
        .main_persons()
        .filter(|it| it.is_on(Side::Responsible) && it.acknowledged_on.is_none());
    silent.map(|it| {
        Finding::bar("R26", finding!("not-acknowledged", of(person = it.handle))).mend(format!(
            "ekc circle edit {} --acknowledged @today",
            it.handle
        ))
    })
}

fn children(case: &Case, today: NaiveDate) -> Vec<Finding> {
    if open_conference(case).is_none() {
        return Vec::new();
    }
    let day = day_of_taking_part(case, today);
    let own = case
        .people
        .iter()
        .filter(|it| it.is_own_people() && it.died_on.is_none());
    own.flat_map(|person| {
        let mut findings = Vec::new();
        if is_minor(person, day) {
            findings.extend(about_child(case, person, today));
        }
        // Who may be seventeen still, and was never called a minor, is asked about and no more.
        if may_be_minor(person, day) == Some(true) {
            findings.extend(age_open(case, person, today));
        }
        findings
    })
    .collect()
}

/// A child of whom only the year of birth is known, in the year in which it changes what is asked:
/// the date of birth would tell. Nothing where it would make no difference.
fn age_open(case: &Case, child: &Person, today: NaiveDate) -> Option<Finding> {
    // Who wants to be left alone is asked nothing.
    if child.left_alone.is_some() {
        return None;
    }
    let day = day_of_taking_part(case, today);
    let age = age_left_open(child, day)?;
    let year = child.birth_year?;
    let born_on = |month, date| {
        Some(Person {
            birth_date: Some(NaiveDate::from_ymd_opt(year, month, date)?),
            ..child.clone()
        })
    };
    let (eldest, youngest) = (born_on(1, 1)?, born_on(12, 31)?);
    let differs = asked_for(case, &eldest, today) != asked_for(case, &youngest, today);
    differs.then(|| {
        // Each child in a sentence of its own, with its own command.
        Finding::tell(
            "R27",
            finding!(
                "age-open",
                of(child = child.handle),
                year = day.year(),
                age = age
            ),
        )
        .mend(format!(
            "ekc circle edit {} --birth-date @date",
            child.handle
        ))
    })
}

/// What is asked for a child: whose yes is not there, and what R27 finds. While a no stands,
/// nothing but that no counts.
fn asked_for(
    case: &Case,
    child: &Person,
    today: NaiveDate,
) -> (Vec<(Option<Handle>, Agreed)>, Vec<&'static str>) {
    let mut open: Vec<(Option<Handle>, Agreed)> = needed(case, child, today)
        .into_iter()
        .filter(|it| it.agreed != Agreed::Yes)
        .map(|it| (it.by, it.agreed))
        .collect();
    let is_no = |it: &(Option<Handle>, Agreed)| it.1.is_a_no();
    if open.iter().any(is_no) {
        open.retain(is_no);
    }
    let found = if is_minor(child, day_of_taking_part(case, today)) {
        about_child(case, child, today)
    } else {
        Vec::new()
    };
    (open, found.iter().map(|it| it.code).collect())
}

/// R27 about an act: a child takes part with the yes of who decides for it, and without that of a
/// child who is a main person nobody is called together.
fn calling_a_child(case: &Case, act: &Act, today: NaiveDate) -> Vec<Finding> {
    if open_conference(case).is_none() && !is_of_a_plan(act) {
        return Vec::new();
    }
    let is_called = |child: &Person| {
        child.role == Role::MainPerson
            || act.calls_together() && act.person() == Some(&child.handle)
    };
    let day = day_of_taking_part(case, today);
    case.people
        .iter()
        .filter(|it| it.is_own_people() && it.died_on.is_none())
        .filter(|it| is_minor(it, day) && is_called(it))
        .filter_map(|child| {
            let stops = |it: &Needed<'_>| without(case, act, it.agreed) == Without::Stops;
            stopped_for_child(case, child, today, stops)
        })
        .collect()
}

/// What asks for the yes of who decides for a child of the circle, as long as it is not there and
/// no reason passes that: until then the child is neither invited nor noted at the door.
#[must_use]
pub fn waits_for_a_yes(case: &Case, child: &Person, today: NaiveDate) -> Option<Finding> {
    let is_of_circle = child.role == Role::Circle && child.is_own_people();
    let is_child =
        is_of_circle && child.died_on.is_none() && is_minor(child, day_of_taking_part(case, today));
    if !is_child || !is_recorded(case.application.variant) {
        return None;
    }
    let invite = Act::Invite {
        person: child.handle.clone(),
        conference: case.current_number(),
        on: today,
    };
    let stops = |it: &Needed<'_>| {
        !it.agreed.is_a_no() && without(case, &invite, it.agreed) == Without::Stops
    };
    stopped_for_child(case, child, today, stops).filter(|it| !is_covered(case, it))
}

fn about_child(case: &Case, child: &Person, today: NaiveDate) -> Vec<Finding> {
    let is_main_person = child.role == Role::MainPerson;
    let mut findings: Vec<Finding> = consent_for_child(case, child, is_main_person, today)
        .into_iter()
        .collect();
    if needed(case, child, today)
        .iter()
        .any(|it| it.by.is_none() && it.agreed == Agreed::Yes)
    {
        let command = format!("ekc circle authority {} --held-by @parent", child.handle);
        findings.push(
            Finding::warn(
                "R27",
                finding!("authority-unknown", of(person = child.handle)),
            )
            .mend(command),
        );
    }
    if is_main_person && is_under_way(case) {
        findings.extend(voice_of_child(case, child));
    }
    findings
}

/// The command that records a consent for a child.
fn mend_for_child(child: &Person, it: &Needed<'_>) -> String {
    match &it.by {
        // Coming back is up to who said it; nobody is asked again.
        _ if it.agreed.is_a_no() => "ekc explain R27".to_owned(),
        Some(by) if *by == child.handle => format!("ekc consent {}", child.handle),
        Some(by) => format!(
            "ekc consent {} --by {by} --scope @child-takes-part",
            child.handle
        ),
        None => format!(
            "ekc consent {} --by @parent --scope @child-takes-part",
            child.handle
        ),
    }
}

/// A no of who decides for a child, or a yes of theirs that is not there, where `went_on` says that
/// it was gone on without. The child's own word is everyone's own word (R3).
fn stopped_for_child(
    case: &Case,
    child: &Person,
    today: NaiveDate,
    went_on: impl Fn(&Needed<'_>) -> bool,
) -> Option<Finding> {
    let consents = needed(case, child, today);
    let by_others: Vec<&Needed<'_>> = consents
        .iter()
        .filter(|it| it.by.as_ref() != Some(&child.handle) && went_on(it))
        .collect();
    let refused = by_others
        .iter()
        .any(|it| matches!(it.agreed, Agreed::Refused(_)));
    let taken_back = by_others
        .iter()
        .any(|it| matches!(it.agreed, Agreed::Withdrawn(_)));
    let is_main_person = child.role == Role::MainPerson;
    // A child of the circle is not asked along; the others go on. A yes that was taken back is more
    // than one that is not there yet: no reason stands for it.
    let handle = &child.handle;
    let no = match (refused, taken_back, is_main_person) {
        (true, _, true) => Some(finding!("child-refused", of(person = handle))),
        (true, _, false) => Some(finding!("child-of-circle-refused", of(person = handle))),
        (false, true, true) => Some(finding!("child-withdrawn", of(person = handle))),
        (false, true, false) => Some(finding!("child-of-circle-withdrawn", of(person = handle))),
        (false, false, _) => None,
    };
    if let Some(said) = no {
        return Some(Finding::bar("R27", said).mend("ekc explain R27"));
    }
    let missing = by_others.first()?;
    let number = open_conference(case).map_or(1, |conference| conference.number);
    let whose = whose_yes(case, child, today);
    let said = if is_main_person {
        finding!("child-without-consent", of(person = handle), whose = whose)
    } else {
        finding!(
            "child-of-circle-without-consent",
            of(person = handle),
            whose = whose
        )
    };
    // A reason for going on without the yes of one who decides says nothing of another.
    let finding = Finding::block("R27", said);
    let finding = match &missing.by {
        Some(by) => finding.about_too(by),
        None => finding,
    };
    Some(finding.within(number).mend(mend_for_child(child, missing)))
}

/// What stands between a child and the conference:
/// a no of who decides, a yes that is not there yet.
fn consent_for_child(
    case: &Case,
    child: &Person,
    is_main_person: bool,
    today: NaiveDate,
) -> Option<Finding> {
    let number = open_conference(case).map(|conference| conference.number);
    let is_there = case
        .attendances
        .iter()
        .any(|it| it.person == child.handle && Some(it.conference) == number);
    let went_on = |it: &Needed<'_>| {
        if is_main_person {
            went_on_without(case, it)
        } else {
            // That a yes is not there is judged when the child is called;
            // a no stands as long as it is said.
            matches!(it.agreed, Agreed::Refused(_)) && (is_there || is_invited(case, &child.handle))
        }
    };
    if let Some(stopped) = stopped_for_child(case, child, today, went_on) {
        return Some(stopped);
    }
    let consents = needed(case, child, today);
    let was_asked = case.consents.iter().any(|it| it.person == child.handle);
    // While a no stands, nobody else is asked either.
    let open = consents
        .iter()
        .find(|it| it.agreed.is_a_no())
        .or_else(|| consents.iter().find(|it| it.agreed != Agreed::Yes))?;
    let in_sight = was_asked || !is_main_person && is_invited(case, &child.handle);
    in_sight.then(|| {
        Finding::warn(
            "R27",
            finding!(
                "child-not-agreed",
                of(person = child.handle),
                whose = whose_yes(case, child, today)
            ),
        )
        .mend(mend_for_child(child, open))
    })
}

/// Whose yes is asked beside that of a child:
/// of the parents, of a guardian, or of nobody from sixteen on.
fn whose_yes(case: &Case, child: &Person, today: NaiveDate) -> &'static str {
    let others = needed(case, child, today)
        .iter()
        .any(|it| it.by.as_ref() != Some(&child.handle));
    let has_guardian = case
        .authorities
        .iter()
        .any(|it| it.person == child.handle && it.kind == AuthorityKind::Representative);
    match (others, has_guardian) {
        (true, true) => "guardian",
        (true, false) => "parents",
        (false, _) => "own",
    }
}

/// The child's own view, and someone who stands beside it.
fn voice_of_child(case: &Case, child: &Person) -> Vec<Finding> {
    let heard = case.views.iter().any(|it| it.person == child.handle)
        || case.questions.iter().any(|it| it.by == child.handle);
    let supported = child.supporter_offered_on.is_some()
        || case.people.iter().any(|it| it.role == Role::Supporter);
    let offer = format!(
        "ekc circle edit {} --supporter-offered @today",
        child.handle
    );
    let not_heard = Finding::warn(
        "R27",
        finding!("child-not-heard", of(person = child.handle)),
    )
    .mend(format!("ekc inform view {}", child.handle));
    let not_offered = Finding::warn(
        "R27",
        finding!("no-supporter-offered", of(person = child.handle)),
    )
    .mend(offer);
    [(heard, not_heard), (supported, not_offered)]
        .into_iter()
        .filter(|(done, _)| !done)
        .map(|(_, finding)| finding)
        .collect()
}
