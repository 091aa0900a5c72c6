//! One case as a row of numbers and words of closed lists: what figures over cases are counted
//! from. It has no name, no day and no free text but the municipality.
//!
//! Each figure of a case is one function here or in [`super::figures`]. What does not apply is
//! absent, which is not nought. An erased case keeps what its registration says
//! ([`super::registration`]); what that does not keep is absent too.

use super::consent::is_minor;
use super::figures::was_held;
use super::hours::{by_category, entries, sums};
use super::households::{Household, households};
use super::room::{Presence, presence, present, was_there};
use super::tasks::gave_back;
use crate::domain::Case;
use crate::domain::choice::{Choice, YesNo, choices};
use crate::domain::circle::{Person, Role, Tie};
use crate::domain::conference::{Attendance, Conference, Ending};
use crate::domain::followup::{AgreementProgress, CloseReason, Progress};
use crate::domain::hours::HoursCategory;
use crate::domain::intake::{Applicant, ReasonKind, Variant};
use crate::domain::plan::Owner;
use crate::domain::satisfaction::SatisfactionForm;
use crate::domain::text::Line;
use chrono::{Datelike as _, NaiveDate};
use serde_json::Value;
use std::collections::BTreeMap;

choices! {
    /// What came of an application (afloop van een aanmelding).
    Outcome, "outcome-of-case":
    /// People met, and there is a plan (bijeenkomst met plan).
    MeetingWithPlan = "meeting-with-plan" | "bijeenkomst-met-plan",
    /// The circle made a plan without meeting (plan zonder bijeenkomst).
    PlanWithoutMeeting = "plan-without-meeting" | "plan-zonder-bijeenkomst",
    /// People met and are still making the plan (plan in de maak).
    PlanInMaking = "plan-in-making" | "plan-in-de-maak",
    /// People met and made no plan (bijeenkomst zonder plan).
    MeetingWithoutPlan = "meeting-without-plan" | "bijeenkomst-zonder-plan",
    /// It stopped before people met, without a plan (gestopt zonder plan).
    StoppedWithoutPlan = "stopped-without-plan" | "gestopt-zonder-plan",
    /// It is not known yet (lopend).
    Running = "running" | "lopend",
}

impl Outcome {
    /// Whether people met.
    #[must_use]
    pub fn is_met(self) -> bool {
        match self {
            Self::MeetingWithPlan | Self::PlanInMaking | Self::MeetingWithoutPlan => true,
            Self::PlanWithoutMeeting | Self::StoppedWithoutPlan | Self::Running => false,
        }
    }

    /// Whether there is a plan.
    #[must_use]
    pub fn is_with_plan(self) -> bool {
        match self {
            Self::MeetingWithPlan | Self::PlanWithoutMeeting => true,
            Self::PlanInMaking
            | Self::MeetingWithoutPlan
            | Self::StoppedWithoutPlan
            | Self::Running => false,
        }
    }
}

/// A part of a whole: agreements of agreements, people of people.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// How many of them.
    pub of_them: u64,
    /// Of how many.
    pub all: u64,
}

/// Who was at a conference, in the room or from afar. A letter is not being there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct There {
    /// Main persons.
    pub main_persons: u64,
    /// Main persons and circle.
    pub circle: u64,
    /// Everybody but the coordinator: professionals, interpreters and supporters too.
    pub total: u64,
    /// Of those, from afar.
    pub remote: u64,
    /// Of those, without an invitation.
    pub walk_ins: u64,
    /// Family of the circle without main persons, of those whose tie is known.
    pub family: Part,
}

/// What became of the minimum requirements that the plan is to answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Required {
    /// Whether each is met.
    pub is_met: bool,
    /// Whether one was refused first: a no stands before the last word on it.
    pub is_refused_first: bool,
}

/// One case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseRow {
    /// The year of the application.
    pub year: i32,
    /// Its quarter, from 1; not kept of an erased case.
    pub quarter: Option<u32>,
    /// Variant.
    pub variant: Variant,
    /// Municipality, where it was noted.
    pub municipality: Option<String>,
    /// Reasons, each once; not kept of an erased case.
    pub reasons: Option<Vec<ReasonKind>>,
    /// What came of it.
    pub outcome: Outcome,
    /// Whether a professional applied.
    pub by_professional: bool,
    /// Whether a main person was a minor at the application.
    pub with_minor: Option<bool>,
    /// Days from the application to the first conference at which people met.
    pub lead_days: Option<u64>,
    /// Days from the application to the first plan.
    pub plan_days: Option<u64>,
    /// Who was at that first conference; absent where nobody is noted.
    pub there: Option<There>,
    /// How many people were there in all.
    pub total_there: Option<u64>,
    /// How many subjects were named, each once.
    pub subjects: Option<u64>,
    /// In halves: what of the newest plan the circle carries out. An agreement that the circle
    /// shares with somebody else is a half.
    pub own_share: Option<Part>,
    /// Agreements that are carried out wholly or in part, before the circle looked back.
    pub carried_at_call: Option<Part>,
    /// The same from the day on which the circle looked back.
    pub carried_at_review: Option<Part>,
    /// Minutes that the coordinator noted.
    pub minutes: Option<u64>,
    /// What for; absent where nothing was noted.
    pub minutes_for: Option<Vec<(HoursCategory, u64)>>,
    /// Kilometres; absent where neither time nor costs were noted.
    pub kilometres: Option<u64>,
    /// What became of the minimum requirements; absent where there were none, or no plan.
    pub required: Option<Required>,
    /// Households of a street that were spoken with, of those known.
    pub reached: Option<Part>,
    /// Households of a street of which somebody came, of those known.
    pub turned_out: Option<Part>,
    /// Whether people met more than once; absent where they never met.
    pub met_again: Option<bool>,
    /// The marks of the forms.
    pub forms: Vec<SatisfactionForm>,
}

impl CaseRow {
    /// Whether it is of a street or neighbourhood: that is counted apart.
    #[must_use]
    pub fn is_of_a_street(&self) -> bool {
        self.variant == Variant::Neighbourhood
    }
}

/// A number of things as figures have it.
fn number(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}

/// Days between two days; absent where the second is the earlier one.
fn days_between(from: NaiveDate, to: NaiveDate) -> Option<u64> {
    u64::try_from((to - from).num_days()).ok()
}

/// What came of a case: the best of its conferences, or why it was closed without one.
#[must_use]
pub fn outcome(case: &Case) -> Outcome {
    let is_ended_as = |ending: Ending| case.conferences.iter().any(|it| it.ending == Some(ending));
    let closed = case
        .closures
        .iter()
        .max_by_key(|it| it.number)
        .filter(|it| it.reopened_on.is_none())
        .map(|it| it.reason);
    if is_ended_as(Ending::Plan) {
        Outcome::MeetingWithPlan
    } else if is_ended_as(Ending::PlanWithoutMeeting)
        || closed == Some(CloseReason::PlanWithoutMeeting)
    {
        Outcome::PlanWithoutMeeting
    } else if is_ended_as(Ending::PlanInMaking) {
        Outcome::PlanInMaking
    } else if is_ended_as(Ending::NoPlan) {
        Outcome::MeetingWithoutPlan
    } else if is_ended_as(Ending::StoppedInPreparation) {
        Outcome::StoppedWithoutPlan
    } else {
        match closed {
            Some(
                CloseReason::NotWanted
                | CloseReason::NoPlan
                | CloseReason::Stopped
                | CloseReason::MainPersonLeft,
            ) => Outcome::StoppedWithoutPlan,
            Some(
                CloseReason::Completed | CloseReason::PlanWithoutMeeting | CloseReason::HandedOver,
            )
            | None => Outcome::Running,
        }
    }
}

/// The first conference at which people met.
#[must_use]
pub fn first_held(case: &Case) -> Option<&Conference> {
    case.conferences
        .iter()
        .filter(|it| was_held(it))
        .min_by_key(|it| it.number)
}

/// Days from the application to the first conference at which people met.
#[must_use]
pub fn lead_days(case: &Case) -> Option<u64> {
    let day = first_held(case).and_then(|it| it.on.or(it.ended_on))?;
    days_between(case.application.applied_on, day)
}

/// Days from the application to the first plan; absent as long as nothing came of it.
#[must_use]
pub fn plan_days(case: &Case) -> Option<u64> {
    let first = case.plans.iter().min_by_key(|it| it.version)?;
    days_between(case.application.applied_on, first.presented_on)
        .filter(|_| outcome(case).is_with_plan())
}

/// Whether somebody counts as circle: main persons too, and nobody who is in the file for one task.
fn is_of_the_circle(person: &Person) -> bool {
    match person.role {
        Role::MainPerson | Role::Circle => !person.is_for_one_task(),
        Role::Professional | Role::Supporter | Role::Interpreter => false,
    }
}

/// Who was at the first conference at which people met. Who asked to be left alone afterwards or is
/// forgotten was there.
#[must_use]
pub fn there(case: &Case) -> Option<There> {
    let conference = first_held(case)?.number;
    let all: Vec<&Attendance> = present(case, conference).collect();
    if all.is_empty() {
        return None;
    }
    let people: Vec<&Person> = all
        .iter()
        .filter_map(|it| case.person(&it.person))
        .filter(|it| is_of_the_circle(it))
        .collect();
    let is_main = |person: &&&Person| person.role == Role::MainPerson;
    let main_persons = people.iter().filter(is_main).count();
    let ties: Vec<Tie> = people
        .iter()
        .filter(|it| it.role != Role::MainPerson)
        .filter_map(|it| it.tie)
        .collect();
    let family = ties.iter().filter(|it| **it == Tie::Family).count();
    let is_from_afar = |it: &&&Attendance| presence(it.attending) == Presence::FromAfar;
    Some(There {
        main_persons: number(main_persons),
        circle: number(people.len()),
        total: number(all.len()),
        remote: number(all.iter().filter(is_from_afar).count()),
        walk_ins: number(all.iter().filter(|it| it.walk_in).count()),
        family: Part {
            of_them: number(family),
            all: number(ties.len()),
        },
    })
}

/// Each kind of reason once.
fn subjects(case: &Case) -> Vec<ReasonKind> {
    let mut kinds: Vec<ReasonKind> = case.reasons.iter().map(|it| it.kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    kinds
}

/// In halves, what of the newest plan the circle carries out. An agreement of which nobody is named
/// counts as nobody's, one that everybody gave back too.
#[must_use]
pub fn own_share(case: &Case) -> Option<Part> {
    let plan = case.latest_plan()?;
    let is_of_circle = |owner: &&Owner| {
        let person = case.person(&owner.person);
        person.is_some_and(is_of_the_circle)
    };
    let mut share = Part::default();
    for agreement in case.agreements_of(plan.version) {
        let owners: Vec<&Owner> = case
            .owners_of(plan.version, agreement.number)
            .filter(|it| !gave_back(it))
            .collect();
        let of_circle = owners.iter().copied().filter(is_of_circle).count();
        share.all += 2;
        share.of_them += match of_circle {
            0 => 0,
            all if all == owners.len() => 2,
            _ => 1,
        };
    }
    Some(share).filter(|it| it.all > 0)
}

/// How agreements stand by what was told last of each. What lapsed or is not yet due does not
/// apply.
fn carried(told: &[&AgreementProgress]) -> Option<Part> {
    let newest_version = told.iter().map(|it| it.version).max()?;
    let mut last: BTreeMap<u32, &AgreementProgress> = BTreeMap::new();
    for it in told
        .iter()
        .copied()
        .filter(|it| it.version == newest_version)
    {
        let known = last.entry(it.agreement).or_insert(it);
        if (known.on, known.number) < (it.on, it.number) {
            *known = it;
        }
    }
    let mut part = Part::default();
    for it in last.values() {
        match it.progress {
            Progress::Done | Progress::Running | Progress::Partly => {
                part.of_them += 1;
                part.all += 1;
            }
            Progress::Not => part.all += 1,
            Progress::Lapsed | Progress::NotYetDue => {}
        }
    }
    Some(part).filter(|it| it.all > 0)
}

/// The day on which the circle first looked back.
fn looked_back_on(case: &Case) -> Option<NaiveDate> {
    case.follow_up_meetings
        .iter()
        .filter_map(|it| it.held_on)
        .min()
}

/// What was carried out wholly or in part as it was told before the circle looked back.
#[must_use]
pub fn carried_at_call(case: &Case) -> Option<Part> {
    let until = looked_back_on(case);
    let told: Vec<&AgreementProgress> = case
        .agreement_progress
        .iter()
        .filter(|it| until.is_none_or(|day| it.on < day))
        .collect();
    carried(&told)
}

/// What was carried out wholly or in part as it was told from the day on which the circle looked
/// back.
#[must_use]
pub fn carried_at_review(case: &Case) -> Option<Part> {
    let from = looked_back_on(case)?;
    let told: Vec<&AgreementProgress> = case
        .agreement_progress
        .iter()
        .filter(|it| it.on >= from)
        .collect();
    carried(&told)
}

/// What became of the minimum requirements of the newest plan.
#[must_use]
pub fn required(case: &Case) -> Option<Required> {
    let plan = case.latest_plan()?;
    let numbers: Vec<u32> = case
        .requirements_of_the_plan()
        .map(|it| it.number)
        .collect();
    if numbers.is_empty() {
        return None;
    }
    let is_met = |number: &u32| {
        case.verdict(plan.version, *number)
            .is_some_and(|it| it.met == YesNo::Yes)
    };
    let is_refused = case
        .verdicts
        .iter()
        .any(|it| it.met == YesNo::No && numbers.contains(&it.requirement));
    Some(Required {
        is_met: numbers.iter().all(is_met),
        is_refused_first: is_refused,
    })
}

/// The households of a street of which something is true.
fn doors(case: &Case, is_so: impl Fn(&Household<'_>) -> bool) -> Option<Part> {
    let all = households(case);
    (case.application.variant == Variant::Neighbourhood && !all.is_empty()).then(|| Part {
        of_them: number(all.iter().filter(|it| is_so(it)).count()),
        all: number(all.len()),
    })
}

/// The households of which somebody was at the first conference, of those known.
fn turned_out(case: &Case) -> Option<Part> {
    let conference = first_held(case)?.number;
    doors(case, |it| {
        it.people
            .iter()
            .any(|person| was_there(case, conference, &person.handle))
    })
}

/// The row of a case.
#[must_use]
pub fn case_row(case: &Case) -> CaseRow {
    let application = &case.application;
    let on = application.applied_on;
    let there = there(case);
    let kinds = subjects(case);
    let main_persons: Vec<&Person> = case.main_persons().collect();
    let spent = sums(case, None);
    let has_noted = !entries(case, None).is_empty();
    let held = case.conferences.iter().filter(|it| was_held(it)).count();
    CaseRow {
        year: on.year(),
        quarter: Some(on.month0() / 3 + 1),
        variant: application.variant,
        municipality: application.municipality.as_ref().map(Line::to_string),
        subjects: Some(number(kinds.len())).filter(|count| *count > 0),
        reasons: Some(kinds),
        outcome: outcome(case),
        by_professional: application.applicant == Applicant::Professional,
        with_minor: (!main_persons.is_empty())
            .then(|| main_persons.iter().any(|it| is_minor(it, on))),
        lead_days: lead_days(case),
        plan_days: plan_days(case),
        there,
        total_there: there.map(|it| it.total),
        own_share: own_share(case),
        carried_at_call: carried_at_call(case),
        carried_at_review: carried_at_review(case),
        minutes: Some(spent.minutes).filter(|minutes| *minutes > 0),
        minutes_for: Some(by_category(case, None)).filter(|_| spent.minutes > 0),
        kilometres: Some(spent.kilometres).filter(|_| has_noted),
        required: required(case),
        reached: doors(case, |it| it.is_spoken_with),
        turned_out: turned_out(case),
        met_again: (held > 0).then_some(held > 1),
        forms: case.satisfaction_forms.clone(),
    }
}

/// A word of a closed list by the name of its label, as a registration keeps it.
fn word<C: Choice>(kept: &Value) -> Option<C> {
    let id = kept.as_str()?;
    C::ALL
        .iter()
        .map(|(value, _, _)| *value)
        .find(|value| value.label().id() == id)
}

/// The row of an erased case, from the year and the figures that are kept of it; nothing where they
/// do not say which variant it was.
#[must_use]
pub fn row_of_erased(year: i32, kept: &Value) -> Option<CaseRow> {
    let held = kept["conferences"].as_u64().unwrap_or(0);
    let ending: Option<Ending> = word(&kept["ending"]);
    let closed: Option<CloseReason> = word(&kept["closed"]);
    let outcome = match ending {
        Some(Ending::Plan) => Outcome::MeetingWithPlan,
        Some(Ending::PlanWithoutMeeting) => Outcome::PlanWithoutMeeting,
        Some(Ending::PlanInMaking) => Outcome::PlanInMaking,
        Some(Ending::NoPlan) => Outcome::MeetingWithoutPlan,
        None if closed == Some(CloseReason::PlanWithoutMeeting) => Outcome::PlanWithoutMeeting,
        Some(Ending::StoppedInPreparation) | None => Outcome::StoppedWithoutPlan,
    };
    let is_one_meeting = held == 1 && outcome.is_met();
    Some(CaseRow {
        year,
        quarter: None,
        variant: word(&kept["variant"])?,
        municipality: None,
        reasons: None,
        outcome,
        by_professional: word(&kept["applicant"]) == Some(Applicant::Professional),
        with_minor: None,
        lead_days: kept["days"].as_u64().filter(|_| is_one_meeting),
        plan_days: None,
        there: None,
        total_there: kept["came"]
            .as_u64()
            .filter(|came| is_one_meeting && *came > 0),
        subjects: None,
        own_share: None,
        carried_at_call: None,
        carried_at_review: None,
        minutes: kept["minutes"].as_u64(),
        minutes_for: None,
        kilometres: None,
        required: None,
        reached: None,
        turned_out: None,
        met_again: (held > 0).then_some(held > 1),
        forms: Vec::new(),
    })
}
