//! Taking part is voluntary: consent, withdrawal, who wants rest, and who is no longer there.

use super::begins::with_who_stopped;
use super::{Finding, Level, Levels, Passing, Rule, invited, open_conference};
use crate::domain::Case;
use crate::domain::circle::{LeftAlone, Person, Role};
use crate::domain::conference::{Conference, Ending};
use crate::domain::invitation::{Answer, Invitation};
use crate::domain::plan::Plan;
use crate::domain::text::Handle;
use crate::method::acts::Act;
use crate::method::approach::{may_be_written_to, represented_since, silent_since};
use crate::method::consent::{
    Agreed, Needed, day_of_taking_part, is_asked, is_minor, needed, no_since, of_main_persons,
    withholds_information,
};
use crate::method::room::was_there;
use crate::method::rules::finding;
use crate::method::telling::Telling;
use chrono::NaiveDate;

/// R3: taking part is voluntary, from beginning to end; whoever asks to be left alone is.
pub const R3: Rule = Rule {
    id: "R3",
    levels: Levels::everywhere(Level::Block),
    passing: Passing::Never,
    source: "adultfgc.com, stage 1; Stockport, Family Group Conferences",
    about_facts: voluntary,
    about_acts: reaching_people,
};

/// Whether people were called together while this consent did not stand: ever, where it was never
/// given; since it was taken back, otherwise. Whoever they are: the one who took it back and a
/// professional too. Who was there on the very day it was taken back may have been there before it.
pub(super) fn went_on_without(case: &Case, consent: &Needed<'_>) -> bool {
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
pub(super) enum Without {
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
pub(super) fn without(case: &Case, act: &Act, agreed: Agreed) -> Without {
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
        // Who takes over gets all that is kept of whom it is about.
        Act::HandOver if !matches!(agreed, Agreed::Lapsed(_)) => Without::IsTold,
        Act::Tell { telling, .. } => match telling {
            Telling::AsksToCome | Telling::HoldsTheDay => Without::Stops,
            Telling::TellsTheDay | Telling::TellsWhoIsThere | Telling::TellsInformation => {
                Without::IsTold
            }
            Telling::Explains
            | Telling::TellsThePlan
            | Telling::AsksForInformation
            | Telling::AsksHowItWas
            | Telling::TellsItIsOff
            | Telling::ForTheCoordinator
            | Telling::Rights => Without::GoesOn,
        },
        Act::ChangeRole { .. }
        | Act::Approach { .. }
        | Act::Explain { .. }
        | Act::AskWhoElse { .. }
        | Act::AskInformation { .. }
        | Act::ShareInformation
        | Act::HandOver
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
pub(super) fn is_of_a_plan(act: &Act) -> bool {
    matches!(
        act,
        Act::End { .. } | Act::RecordPlan { .. } | Act::AcceptPlan { .. } | Act::GivePlan { .. }
    )
}

/// A plan on paper for somebody who does not have it yet is given to them by it. It leaves now,
/// after all that was said today: a no of this day comes before it.
pub(super) fn given_on_paper(case: &Case, act: &Act, today: NaiveDate) -> Option<Act> {
    let Act::Tell {
        telling: Telling::TellsThePlan,
        reader,
    } = act
    else {
        return None;
    };
    let version = case.latest_plan()?.version;
    (!case.has_plan(version, reader)).then(|| Act::GivePlan {
        version,
        person: reader.clone(),
        on: after_all_of(today),
    })
}

/// The day of what is done now, after all that was said today.
#[must_use]
pub fn after_all_of(today: NaiveDate) -> NaiveDate {
    today.succ_opt().unwrap_or(today)
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
        // Who died leaves tasks to others: the circle revises its plan.
        Act::RecordPlan { version, .. } if is_revision(case, *version) && !agreed.is_a_no() => {
            Without::GoesOn
        }
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
        | Act::HandOver
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

/// Whether an act goes on with a plan that was made: it is revised, accepted or given.
fn goes_on_with_a_plan(case: &Case, act: &Act) -> bool {
    if let Act::RecordPlan { version, .. } = act {
        return is_revision(case, *version);
    }
    matches!(act, Act::AcceptPlan { .. } | Act::GivePlan { .. })
}

fn is_revision(case: &Case, version: u32) -> bool {
    case.plan(version).is_some_and(Plan::is_revision)
}

/// Whether this is someone's own word, or that of who decides for an adult,
/// and not of who decides for a child.
fn is_own_word(consent: &Needed<'_>, day: NaiveDate) -> bool {
    consent.by.as_ref() == Some(&consent.person.handle)
        || !is_minor(consent.person, day)
        || consent.person.died_on.is_some()
}

/// Whether this rule speaks of a word. What others decide for a child stands in a rule of its own
/// (R27); in a street that rule does not hold, and a no is heard here.
fn is_heard_here(case: &Case, consent: &Needed<'_>, day: NaiveDate) -> bool {
    is_own_word(consent, day) || !is_asked(case.application.variant)
}

/// R3 about an act: nobody is called together without the yes of each main person, and whoever
/// asked to be left alone is.
fn reaching_people(case: &Case, act: &Act, today: NaiveDate) -> Vec<Finding> {
    let mut findings = Vec::new();
    let day = day_of_taking_part(case, today);
    let needed = of_main_persons(case, today);
    let given = given_on_paper(case, act, today);
    let done = given.as_ref().unwrap_or(act);
    // What leaves after the day tells of what was done.
    let is_over = open_conference(case).is_none();
    let is_told_afterwards = is_over && matches!(act, Act::Tell { .. });
    let goes_by_consents = !is_over || !matches!(done, Act::Tell { .. });
    for consent in needed.iter().filter(|_| goes_by_consents) {
        match without(case, done, consent.agreed) {
            Without::Stops if is_heard_here(case, consent, day) => {
                findings.push(
                    if goes_on_with_a_plan(case, done) && consent.agreed.is_a_no() {
                        plan_without_consent(consent)
                    } else {
                        without_consent(consent)
                    },
                );
            }
            Without::IsTold if *done == Act::HandOver => findings.push(Finding::warn(
                "R3",
                finding!(
                    "handed-over-without-consent",
                    of(person = consent.person.handle)
                ),
            )),
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
    findings.extend(with_who_stopped(case, act, today));
    findings.extend(sharing_what_is_withheld(case, act));
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
        .filter(|_| act.calls_together())
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
            Without::Stops if is_heard_here(case, it, day) => Some(called_after_a_no(it, day)),
            Without::IsOfThatDay => Some(there_on_that_day(it)),
            // What others decide for a child stands in a rule of its own (R27).
            Without::Stops | Without::IsTold | Without::GoesOn => None,
        })
        .collect()
}

/// The finding about who is called after a no: their own, or that of who decides for a child.
fn called_after_a_no(consent: &Needed<'_>, day: NaiveDate) -> Finding {
    let person = &consent.person.handle;
    let said = match consent.agreed {
        Agreed::Refused(_) if !is_own_word(consent, day) => {
            finding!("child-of-circle-refused", of(person = person))
        }
        Agreed::Withdrawn(_) if !is_own_word(consent, day) => {
            finding!("child-of-circle-withdrawn", of(person = person))
        }
        Agreed::Refused(_)
        | Agreed::Withdrawn(_)
        | Agreed::Lapsed(_)
        | Agreed::NotYet
        | Agreed::Yes => finding!("called-after-own-no", of(person = person)),
    };
    Finding::bar("R3", said)
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
            | Telling::AsksHowItWas
            | Telling::TellsItIsOff => Finding::bar(
                "R3",
                finding!("left-alone-contacted", of(person = person.handle)),
            ),
        },
        Act::ChangeRole { .. }
        | Act::ShareInformation
        | Act::HandOver
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
            | Telling::AsksHowItWas
            | Telling::TellsItIsOff => Finding::bar(
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
        | Act::HandOver
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

/// Whom a no stands for is not called any more, and once the day is over not written to; of the
/// circle they are asked nothing more. It is told, for they may have asked for it.
fn reaching_after_a_no(case: &Case, act: &Act, today: NaiveDate) -> Option<Finding> {
    let asks_more = || {
        let person = act.person().and_then(|it| case.person(it));
        person.is_some_and(|it| it.role != Role::MainPerson)
    };
    let reaches = match act {
        Act::Call { .. } => true,
        Act::Explain { .. }
        | Act::AskWhoElse { .. }
        | Act::AskInformation { .. }
        | Act::Arrange { .. } => asks_more(),
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
            | Telling::AsksHowItWas
            | Telling::TellsItIsOff => open_conference(case).is_none(),
        },
        Act::ChangeRole { .. }
        | Act::Approach { .. }
        | Act::Invite { .. }
        | Act::ShareInformation
        | Act::HandOver
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

/// What came in is shared although a main person does not want that: it is told, for it may be
/// about something else.
fn sharing_what_is_withheld(case: &Case, act: &Act) -> Option<Finding> {
    let shares = matches!(
        act,
        Act::ShareInformation
            | Act::Tell {
                telling: Telling::TellsInformation,
                ..
            }
    );
    if !shares {
        return None;
    }
    let (person, _) = withholds_information(case)?;
    let finding = finding!("information-withheld", of(person = person));
    Some(Finding::warn("R3", finding))
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
            Finding::bar(
                "R3",
                finding!(
                    "main-person-died",
                    of(person = person),
                    // After harm another may live, on the other side.
                    side = if it.person.side.is_some() {
                        "same"
                    } else {
                        "none"
                    }
                ),
            ),
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
        .filter(|it| is_heard_here(case, it, day) && went_on_without(case, it))
        .map(without_consent)
        .collect();
    findings.extend(resting(case, today, day));
    for person in &case.people {
        findings.extend(left_alone(case, person));
    }
    let again = invited(case).filter(|it| it.is_asked_again());
    findings.extend(again.filter_map(after_a_no));
    findings
}

/// While a conference is prepared everything rests after a no of a main person, or a yes that was
/// taken back: nobody was called together since.
fn resting(case: &Case, today: NaiveDate, day: NaiveDate) -> impl Iterator<Item = Finding> {
    let is_prepared = open_conference(case).is_some();
    of_main_persons(case, today)
        .into_iter()
        .filter(move |it| is_prepared && it.agreed.is_a_no() && is_heard_here(case, it, day))
        .filter(move |it| !went_on_without(case, it))
        .map(|it| {
            Finding::warn(
                "R3",
                finding!("rests-after-a-no", of(person = it.person.handle)),
            )
            .mend("ekc explain R3")
        })
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
