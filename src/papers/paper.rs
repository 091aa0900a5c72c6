//! A kind of paper as one value: what kind of telling it is, whom it may name, for whom it is, who
//! may hold it, what must be there first, and what stands on it. Each is a file in `kinds`; what
//! several of them share is here.

use super::drawing::Drawing;
use super::sight::{Sight, by_name};
use super::subject::Reader;
use crate::domain::Case;
use crate::domain::choice::Choice as _;
use crate::domain::circle::{Person, Role};
use crate::domain::conference::Ending;
use crate::domain::intake::{LegalFrame, Variant};
use crate::domain::invitation::Answer;
use crate::failure::{Failure, failure};
use crate::method::approach::{is_gone, may_be_written_to};
use crate::method::discretion::may_know_where;
use crate::method::naming::Names;
use crate::method::plan_copies::PlanCopy;
use crate::method::readers::{is_plan_reader, may_leave_the_circle, plan_readers};
use crate::method::room;
use crate::method::telling::Telling;
use chrono::NaiveDate;
use serde::Serialize;
use serde_json::{Map, Value};

/// For whom a paper is when nobody was named.
pub type Audience = fn(&Case, NaiveDate) -> Vec<Reader<'_>>;
/// Whether a person may hold a paper; the refusal when not.
pub type MayHold = fn(&Case, &Person, NaiveDate) -> Result<(), Failure>;
/// Who will hold a paper that is for everyone.
pub type Everyone = fn(&Case, NaiveDate) -> Vec<&Person>;

/// A kind of paper (soort papier).
pub struct Paper {
    /// What kind of telling it is.
    pub telling: Telling,
    /// Whom it may name besides its reader.
    pub names: Names,
    /// What must be there before it can be made.
    pub needs: Needs,
    /// For whom it is when nobody was named.
    pub audience: Audience,
    /// Whether somebody may hold it, of those who may be written to.
    pub may_hold: MayHold,
    /// Who will hold the copy that is for everyone.
    pub everyone: Everyone,
    /// What a template may use besides what every paper has.
    pub(super) content: fn(&Sight<'_>) -> Content,
}

/// What must be there before a paper can be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    /// Nothing.
    Nothing,
    /// A plan.
    Plan,
    /// A plan, in a case of this legal frame.
    PlanIn(LegalFrame),
    /// A case about a street.
    Street,
    /// The day on which it is erased.
    DayOfErasing,
    /// A circle that can be drawn.
    FewEnough,
    /// A conference that was called off.
    CalledOff,
}

/// The most people in a case of which the circle is drawn. Beyond it nobody reads the drawing any
/// more, and to lay it out takes minutes.
const DRAWN_MOST: usize = 200;

impl Needs {
    /// Whether a case has it. The day of erasing can be given with the command, so that is looked
    /// for there.
    ///
    /// # Errors
    /// `no-plan-to-print`, `plan-of-another-frame`, `no-street`, `too-many-to-draw` and
    /// `conference-not-called-off` (exit 4).
    pub fn are_met(self, case: &Case) -> Result<(), Failure> {
        match self {
            Self::PlanIn(frame) if case.application.legal_frame != frame => {
                let stands = case.application.legal_frame.label();
                Err(failure!(Blocked, "plan-of-another-frame", frame = stands))
            }
            Self::Plan | Self::PlanIn(_) if case.latest_plan().is_none() => {
                Err(failure!(Blocked, "no-plan-to-print"))
            }
            Self::Street if case.application.variant != Variant::Neighbourhood => {
                Err(failure!(Blocked, "no-street"))
            }
            Self::FewEnough if case.people.len() > DRAWN_MOST => Err(failure!(
                Blocked,
                "too-many-to-draw",
                count = case.people.len(),
                most = DRAWN_MOST
            )),
            Self::CalledOff if !is_called_off(case) => {
                Err(failure!(Blocked, "conference-not-called-off"))
            }
            Self::Nothing
            | Self::Plan
            | Self::PlanIn(_)
            | Self::Street
            | Self::DayOfErasing
            | Self::FewEnough
            | Self::CalledOff => Ok(()),
        }
    }
}

/// Whether the conference that was prepared last was called off.
fn is_called_off(case: &Case) -> bool {
    let ending = case.current_conference().and_then(|it| it.ending);
    ending == Some(Ending::StoppedInPreparation)
}

/// What stands on a paper of one kind, besides what every paper has.
#[derive(Default)]
pub(super) struct Content {
    /// The values by name, as `docs/papers.md` lists them.
    pub(super) values: Map<String, Value>,
    /// The drawing, on a paper that has one.
    pub(super) drawing: Option<Drawing>,
    /// How much is left out since this reader may not see it.
    pub(super) left_out: usize,
}

impl Content {
    /// These values.
    pub(super) fn of(values: &impl Serialize) -> Self {
        Self {
            values: by_name(values),
            ..Self::default()
        }
    }

    /// The same, with so much left out.
    pub(super) fn leaving_out(self, left_out: usize) -> Self {
        Self { left_out, ..self }
    }

    /// The same, with a drawing.
    pub(super) fn drawn(self, drawing: Drawing) -> Self {
        Self {
            drawing: Some(drawing),
            ..self
        }
    }
}

/// Why somebody may not hold a paper.
pub(super) fn refuse(failure: Failure) -> Result<(), Failure> {
    Err(failure.about("for"))
}

/// Why nothing goes to someone to whom nobody writes.
#[must_use]
pub fn nobody_writes_to(case: &Case, person: &Person) -> Failure {
    let handle = &person.handle;
    let failure = if person.is_forgotten() {
        failure!(Missing, "person-forgotten", person = handle)
    } else if is_gone(case, person) {
        let how = match person.died_on {
            Some(_) => "died",
            None => "cannot-decide",
        };
        failure!(Private, "paper-gone", person = handle, how = how)
    } else {
        failure!(Private, "paper-left-alone", person = handle)
    };
    failure.about("for")
}

/// Anybody may hold it who may be written to.
pub(super) const ANYBODY: MayHold = |_, _, _| Ok(());

/// Nobody but the coordinator may hold it.
pub(super) fn the_coordinator_alone(_: &Case, _: &Person, _: NaiveDate) -> Result<(), Failure> {
    refuse(failure!(Private, "paper-for-coordinator"))
}

/// Who gets the plan may hold it, and who was given it.
pub(super) fn a_reader_of_the_plan(
    case: &Case,
    person: &Person,
    _: NaiveDate,
) -> Result<(), Failure> {
    let version = case.latest_plan().map_or(0, |plan| plan.version);
    let has_it = case.has_plan(version, &person.handle);
    let gets_it = || {
        let plan = case.latest_plan();
        plan.is_some_and(|plan| is_plan_reader(case, plan.version, person))
    };
    if has_it || gets_it() {
        Ok(())
    } else {
        refuse(failure!(
            Private,
            "paper-not-a-reader",
            person = person.handle
        ))
    }
}

/// The same of the plan itself. A copy in which nothing of the plan would stand is not made.
pub(super) fn a_reader_of_some_of_the_plan(
    case: &Case,
    person: &Person,
    today: NaiveDate,
) -> Result<(), Failure> {
    a_reader_of_the_plan(case, person, today)?;
    if reads_some_of_the_plan(case, person, today) {
        Ok(())
    } else {
        let person = &person.handle;
        refuse(failure!(Private, "paper-holds-nothing", person = person))
    }
}

/// Whether something of the newest plan would stand in somebody's copy.
pub(super) fn reads_some_of_the_plan(case: &Case, person: &Person, today: NaiveDate) -> bool {
    case.latest_plan()
        .is_some_and(|plan| !PlanCopy::of(case, plan, &[person], today).holds_nothing())
}

/// Who gets the plan within the circle may hold it, to hand it in. A professional may hold it once
/// who the plan is about said that it may go to one (R29), whatever part they have in it.
pub(super) fn who_hands_it_in(
    case: &Case,
    person: &Person,
    today: NaiveDate,
) -> Result<(), Failure> {
    match person.role {
        Role::Professional if may_leave_the_circle(case) => Ok(()),
        Role::Professional => refuse(failure!(
            Private,
            "paper-without-consent",
            person = person.handle
        )),
        Role::MainPerson | Role::Circle | Role::Supporter | Role::Interpreter => {
            a_reader_of_the_plan(case, person, today)
        }
    }
}

/// Who comes may hold it: not who is not there, nor who may not know where it is.
pub(super) fn who_comes(case: &Case, person: &Person, today: NaiveDate) -> Result<(), Failure> {
    if room::comes(case, person, today) && may_know_where(case, person, today) {
        Ok(())
    } else {
        refuse(failure!(
            Private,
            "paper-tells-who-is-there",
            person = person.handle
        ))
    }
}

/// One for everyone alike.
pub(super) fn everyone_alike(_: &Case, _: NaiveDate) -> Vec<Reader<'_>> {
    vec![Reader::Everyone]
}

/// One for the coordinator.
pub(super) fn for_the_coordinator(_: &Case, _: NaiveDate) -> Vec<Reader<'_>> {
    vec![Reader::Coordinator]
}

/// Only for who is named.
pub(super) fn who_is_named(_: &Case, _: NaiveDate) -> Vec<Reader<'_>> {
    Vec::new()
}

/// One for each main person.
pub(super) fn each_main_person(case: &Case, _: NaiveDate) -> Vec<Reader<'_>> {
    each(case, case.main_persons().collect())
}

/// One for each of these people who may be written to.
pub(super) fn each<'a>(case: &Case, people: Vec<&'a Person>) -> Vec<Reader<'a>> {
    people
        .into_iter()
        .filter(|person| may_be_written_to(case, person))
        .map(Reader::Person)
        .collect()
}

/// Who gets the newest plan; nobody as long as there is none.
pub(super) fn readers_of_plan(case: &Case) -> Vec<&Person> {
    case.latest_plan()
        .map(|plan| plan_readers(case, plan.version))
        .unwrap_or_default()
}

/// Whoever takes part, of those who may be written to.
pub(super) fn who_takes_part(case: &Case, today: NaiveDate) -> Vec<&Person> {
    let number = case.current_number();
    let said_no = |person: &Person| {
        case.invitation(number, &person.handle)
            .is_some_and(|it| it.answer == Some(Answer::No))
    };
    let is_out = |person: &Person| case.left_out(number, &person.handle).is_some();
    let takes_part = |person: &&Person| {
        room::comes(case, person, today)
            || case.invitation(number, &person.handle).is_some()
                && !said_no(person)
                && !is_out(person)
    };
    case.people
        .iter()
        .filter(takes_part)
        .filter(|person| may_be_written_to(case, person))
        .collect()
}
