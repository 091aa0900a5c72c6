//! Acts: what a coordinator does in a case, to whom, and about which day.
//!
//! A fact says how a case is; an act changes it or reaches somebody. Rules judge both: what stands
//! in a case is told by `check` and `status`, and each act is judged on its own, also when it
//! repeats one that was judged before, and also when it leaves no row, such as a letter.
//!
//! What a command does follows from the difference it makes ([`acts_between`]). What leaves is an
//! act too ([`Act::Tell`], [`Act::HandOver`]), declared by the one place through which everything
//! leaves.

use super::informing::was_told_with_everyone;
use super::telling::Telling;
use crate::domain::Case;
use crate::domain::choice::Choice as _;
use crate::domain::circle::Person;
use crate::domain::conference::{Attendance, Conference, Ending, Part};
use crate::domain::invitation::Invitation;
use crate::domain::text::Handle;
use chrono::NaiveDate;

/// Something a coordinator does (handeling).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// Someone who is in the case gets another part in it.
    ChangeRole {
        /// Who.
        person: Handle,
    },
    /// Talks with someone, writes to them, or tries to.
    Approach {
        /// With whom.
        person: Handle,
        /// When.
        on: NaiveDate,
    },
    /// Explains in person what a conference is (R10).
    Explain {
        /// To whom.
        person: Handle,
        /// When.
        on: NaiveDate,
    },
    /// Invites someone to a conference, for the first time or once more.
    Invite {
        /// Whom.
        person: Handle,
        /// To which conference.
        conference: u32,
        /// When.
        on: NaiveDate,
    },
    /// Asks someone "who else?".
    AskWhoElse {
        /// Whom.
        person: Handle,
        /// When.
        on: NaiveDate,
    },
    /// Asks someone for information.
    AskInformation {
        /// Whom.
        of: Handle,
        /// When.
        on: NaiveDate,
    },
    /// Shares an answer with the circle.
    ShareInformation,
    /// Arranges something for the day by or for someone, such as a lift.
    Arrange {
        /// By whom or for whom.
        person: Handle,
    },
    /// Sets or moves the day of a conference.
    SetDay {
        /// Which conference.
        conference: u32,
        /// The day.
        on: NaiveDate,
    },
    /// Sets or moves the hour or the place of a conference.
    SetHourOrPlace {
        /// Which conference.
        conference: u32,
    },
    /// Lists a day that might suit.
    ProposeDay {
        /// For which conference.
        conference: u32,
        /// The day.
        on: NaiveDate,
    },
    /// Notes that someone takes part in the day.
    Arrive {
        /// Who.
        person: Handle,
        /// In which conference.
        conference: u32,
        /// The day of that conference, where it is set.
        on: Option<NaiveDate>,
    },
    /// Begins a part of the day.
    BeginPart {
        /// Of which conference.
        conference: u32,
        /// The part.
        part: Part,
        /// The day of that conference, where it is set.
        on: Option<NaiveDate>,
    },
    /// Ends a conference that made a plan or tried to.
    End {
        /// Which conference.
        conference: u32,
        /// The day on which it ended, where that is known.
        on: Option<NaiveDate>,
    },
    /// Records a version of the plan.
    RecordPlan {
        /// Which version.
        version: u32,
        /// The day of the conference that made it, where that is known;
        /// of a revision the day on which that was presented.
        on: Option<NaiveDate>,
    },
    /// Gives someone a task in the plan.
    GiveTask {
        /// In which version.
        version: u32,
        /// To whom.
        person: Handle,
    },
    /// Notes that the circle accepted the plan.
    AcceptPlan {
        /// Which version.
        version: u32,
        /// When.
        on: NaiveDate,
    },
    /// Gives someone the plan.
    GivePlan {
        /// Which version.
        version: u32,
        /// To whom.
        person: Handle,
        /// When.
        on: NaiveDate,
    },
    /// Calls someone after four weeks.
    Call {
        /// Whom.
        person: Handle,
        /// When.
        on: NaiveDate,
    },
    /// Plans the meeting in which the circle looks back.
    PlanMeeting {
        /// Of which conference.
        conference: u32,
        /// The day.
        on: NaiveDate,
        /// Who calls the circle together.
        convener: Option<Handle>,
    },
    /// Tells someone something on paper, in a calendar or a list.
    Tell {
        /// What kind of telling it is.
        telling: Telling,
        /// Who reads it.
        reader: Handle,
    },
    /// Gives the whole case to the coordinator who takes over (overdragen).
    HandOver,
}

impl Act {
    /// The person it reaches or gives a part to; none where it is about the circle as a whole.
    #[must_use]
    pub fn person(&self) -> Option<&Handle> {
        match self {
            Self::ChangeRole { person }
            | Self::Approach { person, .. }
            | Self::Explain { person, .. }
            | Self::Invite { person, .. }
            | Self::AskWhoElse { person, .. }
            | Self::AskInformation { of: person, .. }
            | Self::Arrange { person }
            | Self::Arrive { person, .. }
            | Self::GiveTask { person, .. }
            | Self::GivePlan { person, .. }
            | Self::Call { person, .. }
            | Self::Tell { reader: person, .. } => Some(person),
            Self::PlanMeeting { convener, .. } => convener.as_ref(),
            Self::ShareInformation
            | Self::SetDay { .. }
            | Self::SetHourOrPlace { .. }
            | Self::ProposeDay { .. }
            | Self::BeginPart { .. }
            | Self::End { .. }
            | Self::RecordPlan { .. }
            | Self::AcceptPlan { .. }
            | Self::HandOver => None,
        }
    }

    /// The day on which it is done, where that is recorded.
    #[must_use]
    pub fn done_on(&self) -> Option<NaiveDate> {
        match self {
            Self::Approach { on, .. }
            | Self::Explain { on, .. }
            | Self::Invite { on, .. }
            | Self::AskWhoElse { on, .. }
            | Self::AskInformation { on, .. }
            | Self::AcceptPlan { on, .. }
            | Self::GivePlan { on, .. }
            | Self::Call { on, .. } => Some(*on),
            Self::Arrive { on, .. }
            | Self::BeginPart { on, .. }
            | Self::End { on, .. }
            | Self::RecordPlan { on, .. } => *on,
            Self::ChangeRole { .. }
            | Self::ShareInformation
            | Self::Arrange { .. }
            | Self::SetDay { .. }
            | Self::SetHourOrPlace { .. }
            | Self::ProposeDay { .. }
            | Self::GiveTask { .. }
            | Self::PlanMeeting { .. }
            | Self::Tell { .. }
            | Self::HandOver => None,
        }
    }

    /// Whether it calls somebody to the conference:
    /// an invitation, a letter that asks to come, an arrival.
    #[must_use]
    pub fn calls_together(&self) -> bool {
        match self {
            Self::Invite { .. } | Self::Arrive { .. } => true,
            Self::Tell { telling, .. } => *telling == Telling::AsksToCome,
            Self::ChangeRole { .. }
            | Self::Approach { .. }
            | Self::Explain { .. }
            | Self::AskWhoElse { .. }
            | Self::AskInformation { .. }
            | Self::ShareInformation
            | Self::Arrange { .. }
            | Self::SetDay { .. }
            | Self::SetHourOrPlace { .. }
            | Self::ProposeDay { .. }
            | Self::BeginPart { .. }
            | Self::End { .. }
            | Self::RecordPlan { .. }
            | Self::GiveTask { .. }
            | Self::AcceptPlan { .. }
            | Self::GivePlan { .. }
            | Self::Call { .. }
            | Self::PlanMeeting { .. }
            | Self::HandOver => false,
        }
    }
}

/// What was done to bring a case from `before` to `after`. Each list is named: a new one does not
/// compile until somebody says which acts its rows are.
#[must_use]
pub fn acts_between(before: &Case, after: &Case) -> Vec<Act> {
    let Case {
        // What is known of the case, and what somebody said or decided, is written down;
        // it is no act.
        application: _,
        reasons: _,
        coordinators: _,
        kept_apart: _,
        exclusions: _,
        stands_beside: _,
        authorities: _,
        consents: _,
        refusals: _,
        measures: _,
        attachments: _,
        corrections: _,
        questions: _,
        question_choices: _,
        requirements: _,
        views: _,
        dates: _,
        availabilities: _,
        day_safety: _,
        stay_choices: _,
        coordinators_in_part_two: _,
        verdicts: _,
        plan_signatures: _,
        plan_decisions: _,
        amounts: _,
        agreement_progress: _,
        help_answers: _,
        reviews: _,
        review_present: _,
        translations: _,
        closures: _,
        // What came back on forms without a name, and what the coordinator spent.
        satisfaction_forms: _,
        hours: _,
        pay_terms: _,
        deviations: _,
        waivers: _,
        // Part of a plan, which is recorded as one act.
        goes_well: _,
        goals: _,
        what_ifs: _,
        requirement_answers: _,
        people,
        contacts,
        conferences,
        invitations,
        information,
        information_told,
        candidate_dates,
        arrangements,
        customs,
        attendances,
        plans,
        conveners,
        plan_watchers,
        requirements_told,
        agreements,
        owners,
        help_asked,
        plan_shares,
        follow_up_meetings,
        follow_up_calls,
    } = after;
    let mut acts = Vec::new();
    for person in people {
        acts.extend(with_a_person(before.person(&person.handle), person));
    }
    acts.extend(fresh(&before.contacts, contacts).map(|it| Act::Approach {
        person: it.person.clone(),
        on: it.on,
    }));
    for conference in conferences {
        let was = before
            .conferences
            .iter()
            .find(|it| it.number == conference.number);
        acts.extend(with_a_conference(was, conference));
    }
    for invitation in invitations {
        let was = before.invitation(invitation.conference, &invitation.person);
        acts.extend(with_an_invitation(was, invitation));
    }
    for item in information {
        let was = before
            .information
            .iter()
            .find(|it| it.number == item.number);
        if let Some(of) = item.asked_of.clone()
            && was.is_none_or(|it| it.asked_of.as_ref() != Some(&of))
        {
            acts.push(Act::AskInformation {
                of,
                on: item.asked_on,
            });
        }
        if item.shared_on.is_some() && was.is_none_or(|it| it.shared_on != item.shared_on) {
            acts.push(Act::ShareInformation);
        }
    }
    // Who hears it with everyone else is not approached one by one.
    let heard = fresh(&before.information_told, information_told)
        .filter(|it| !was_told_with_everyone(after, it) || was_told_with_everyone(before, it));
    acts.extend(heard.map(|it| Act::Approach {
        person: it.person.clone(),
        on: it.on,
    }));
    acts.extend(
        fresh(&before.candidate_dates, candidate_dates).map(|it| Act::ProposeDay {
            conference: it.conference,
            on: it.on,
        }),
    );
    for arrangement in fresh(&before.arrangements, arrangements) {
        let who = [&arrangement.by, &arrangement.whom].into_iter().flatten();
        acts.extend(who.map(|person| Act::Arrange {
            person: person.clone(),
        }));
    }
    let leads = fresh(&before.customs, customs).filter_map(|it| it.led_by.clone());
    acts.extend(leads.map(|person| Act::Arrange { person }));
    acts.extend(
        fresh(&before.attendances, attendances)
            .filter(|it| !only_leaves(before, it))
            .map(|it| Act::Arrive {
                person: it.person.clone(),
                conference: it.conference,
                on: day_of(after, it.conference),
            }),
    );
    for plan in plans {
        let was = before.plans.iter().find(|it| it.version == plan.version);
        let version = plan.version;
        if was.is_none() {
            let on = if plan.is_revision() {
                Some(plan.presented_on)
            } else {
                day_of(after, plan.conference)
            };
            acts.push(Act::RecordPlan { version, on });
        }
        if let Some(on) = plan.accepted_on
            && was.is_none_or(|it| it.accepted_on.is_none())
        {
            acts.push(Act::AcceptPlan { version, on });
        }
    }
    let told = fresh(&before.requirements_told, requirements_told);
    acts.extend(told.map(|it| Act::Approach {
        person: it.person.clone(),
        on: it.on,
    }));
    let owns = fresh(&before.owners, owners).map(|it| (it.version, Some(&it.person)));
    let checks = fresh(&before.agreements, agreements);
    let checks = checks.map(|it| (it.version, it.checked_by.as_ref()));
    let convenes = fresh(&before.plans, plans).map(|it| (it.version, it.convener.as_ref()));
    let beside = fresh(&before.conveners, conveners).map(|it| (it.version, Some(&it.person)));
    let helps = fresh(&before.help_asked, help_asked).map(|it| (it.version, it.of.as_ref()));
    let watches = fresh(&before.plan_watchers, plan_watchers).filter_map(|it| {
        let of_it = plans.iter().filter(|plan| plan.conference == it.conference);
        Some((of_it.map(|plan| plan.version).max()?, Some(&it.person)))
    });
    let last = before.plans.iter().map(|it| it.version).max();
    for (version, person) in owns
        .chain(checks)
        .chain(convenes)
        .chain(beside)
        .chain(helps)
        .chain(watches)
    {
        let Some(person) = person.cloned() else {
            continue;
        };
        // Who had a task in the version before keeps it in the next: nobody gives it anew.
        let had = last.map_or(0, |last| tasks_of(before, last.min(version), &person));
        let is_kept = tasks_of(after, version, &person) <= had;
        let task = Act::GiveTask { version, person };
        if !is_kept && !acts.contains(&task) {
            acts.push(task);
        }
    }
    acts.extend(
        fresh(&before.plan_shares, plan_shares).map(|it| Act::GivePlan {
            version: it.version,
            person: it.person.clone(),
            on: it.on,
        }),
    );
    acts.extend(
        fresh(&before.follow_up_meetings, follow_up_meetings)
            .filter(|it| it.held_on.is_none())
            .map(|it| Act::PlanMeeting {
                conference: it.conference,
                on: it.on,
                convener: it.convener.clone(),
            }),
    );
    acts.extend(
        fresh(&before.follow_up_calls, follow_up_calls).map(|it| Act::Call {
            person: it.person.clone(),
            on: it.on,
        }),
    );
    acts
}

/// How many things someone does, checks, calls together for, helps with or keeps an eye on in a
/// version of the plan.
fn tasks_of(case: &Case, version: u32, person: &Handle) -> usize {
    let owns = case
        .owners
        .iter()
        .filter(|it| it.version == version && it.person == *person);
    let checks = case
        .agreements_of(version)
        .filter(|it| it.checked_by.as_ref() == Some(person));
    let convenes = case
        .plans
        .iter()
        .filter(|it| it.version == version && it.convener.as_ref() == Some(person));
    let helps = case
        .help_asked
        .iter()
        .filter(|it| it.version == version && it.of.as_ref() == Some(person));
    let beside = case
        .conveners
        .iter()
        .filter(|it| it.version == version && it.person == *person);
    let watches = case.plan_watchers.iter().filter(|it| {
        it.person == *person
            && case
                .plan(version)
                .is_some_and(|plan| plan.conference == it.conference)
    });
    let calls = convenes.count() + beside.count();
    owns.count() + checks.count() + calls + helps.count() + watches.count()
}

/// Whether somebody who was noted as present is now in fewer parts, and in no other, or was noted
/// as having left: who leaves does not arrive.
fn only_leaves(before: &Case, now: &Attendance) -> bool {
    let was = before
        .attendances_of(now.conference)
        .find(|it| it.person == now.person);
    was.filter(|was| was.attending == now.attending)
        .is_some_and(|was| {
            let parts = || Part::ALL.iter().map(|(part, _, _)| *part);
            let is_in_no_other = parts().all(|part| was.is_in(part) || !now.is_in(part));
            let is_in_fewer = parts().any(|part| was.is_in(part) && !now.is_in(part));
            let has_left = now.left_at.is_some() && now.left_at != was.left_at;
            is_in_no_other && (is_in_fewer || has_left)
        })
}

/// The day on which a conference is or was;
/// that on which it ended, where it had none or ended before.
fn day_of(case: &Case, number: u32) -> Option<NaiveDate> {
    case.conference(number).and_then(|it| it.ended_on.or(it.on))
}

/// Rows that are new or that say something else than before.
fn fresh<'a, T: PartialEq>(before: &'a [T], after: &'a [T]) -> impl Iterator<Item = &'a T> {
    after.iter().filter(|row| !before.contains(row))
}

fn with_a_person(was: Option<&Person>, person: &Person) -> Vec<Act> {
    let mut acts = Vec::new();
    let Some(was) = was else { return acts };
    if was.role != person.role {
        acts.push(Act::ChangeRole {
            person: person.handle.clone(),
        });
    }
    if let Some(on) = person.asked_who_else_on
        && was.asked_who_else_on != Some(on)
    {
        acts.push(Act::AskWhoElse {
            person: person.handle.clone(),
            on,
        });
    }
    acts
}

fn with_a_conference(was: Option<&Conference>, conference: &Conference) -> Vec<Act> {
    let number = conference.number;
    let mut acts = Vec::new();
    if let Some(on) = conference.on
        && was.is_none_or(|it| it.on != Some(on))
    {
        acts.push(Act::SetDay {
            conference: number,
            on,
        });
    }
    let is_moved = was.map_or(
        conference.starts.is_some() || conference.place.is_some(),
        |it| it.starts != conference.starts || it.place != conference.place,
    );
    if is_moved {
        acts.push(Act::SetHourOrPlace { conference: number });
    }
    let parts = [
        (
            Part::Information,
            conference.part_one_at,
            was.and_then(|it| it.part_one_at),
        ),
        (
            Part::PlanMaking,
            conference.part_two_at,
            was.and_then(|it| it.part_two_at),
        ),
        (
            Part::Presentation,
            conference.part_three_at,
            was.and_then(|it| it.part_three_at),
        ),
    ];
    for (part, at, before) in parts {
        if at.is_some() && before.is_none() {
            acts.push(Act::BeginPart {
                conference: number,
                part,
                on: conference.on,
            });
        }
    }
    let made_or_tried = match conference.ending {
        Some(Ending::Plan | Ending::NoPlan | Ending::PlanInMaking | Ending::PlanWithoutMeeting) => {
            true
        }
        Some(Ending::StoppedInPreparation) | None => false,
    };
    if made_or_tried && was.is_none_or(|it| it.ending != conference.ending) {
        acts.push(Act::End {
            conference: number,
            on: conference.ended_on.or(conference.on),
        });
    }
    acts
}

fn with_an_invitation(was: Option<&Invitation>, invitation: &Invitation) -> Vec<Act> {
    let mut acts = Vec::new();
    if let Some(on) = invitation.explained_on
        && was.is_none_or(|it| it.explained_on != Some(on))
    {
        acts.push(Act::Explain {
            person: invitation.person.clone(),
            on,
        });
    }
    if let Some(on) = invitation.invited_on
        && was
            .is_none_or(|it| it.invited_on != Some(on) || it.invited_how != invitation.invited_how)
    {
        acts.push(Act::Invite {
            person: invitation.person.clone(),
            conference: invitation.conference,
            on,
        });
    }
    acts
}
