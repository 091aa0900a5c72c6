//! Whom a paper may name besides the one it is for (wie erop staat). Each kind of paper says which
//! of these it is. Forgetting somebody and judging a data breach both ask here.
//!
//! What is known is the case as it is now, and not the paper as it was then. So it answers who may
//! stand on it: rather one too many than one too few.

use super::readers::is_plan_reader;
use super::texts::{CaseText, TextKind, texts_of};
use crate::domain::Case;
use crate::domain::circle::{LeftAlone, Person, Role};
use crate::domain::plan::Agreement;
use crate::domain::text::Handle;
use crate::language::masking::Mask;
use std::cell::OnceCell;

/// Whom something that left the case file may name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Names {
    /// Nobody but its reader.
    NobodyElse,
    /// Nobody by itself, but it holds the words of the agreements that its reader carries out.
    OwnWords,
    /// The main persons, who set what the plan is to answer, and who stands beside the reader, or
    /// beside whom the reader stands.
    WhoAsks,
    /// The main persons and who set what the plan is to answer, with what professionals told.
    Information,
    /// A house in the street, by its address.
    Households,
    /// Who carries out an agreement of the reader, looks whether it happens,
    /// or calls the circle together.
    OwnAgreements,
    /// The same of every agreement.
    Agreements,
    /// The same, and of whom help is asked.
    AgreementsAndHelp,
    /// All who stand in the plan: who was there, who gets it, and whoever has a part in it.
    ThePlan,
    /// Everybody but who may never be approached.
    TheCircle,
    /// Everybody.
    WholeCase,
}

impl Names {
    /// Whether something of this kind, made for this reader, may name somebody.
    #[must_use]
    pub fn may_name(self, case: &Case, person: &Person, reader: Option<&Handle>) -> bool {
        NamedPerson::new(case, person).may_stand_on(self, reader)
    }

    /// Whether it names them for what they are in the case.
    fn names_for_their_part(self, case: &Case, person: &Person, reader: Option<&Handle>) -> bool {
        let who = &person.handle;
        match self {
            Self::NobodyElse | Self::OwnWords => false,
            Self::WhoAsks => asks(case, person) || stands_with(case, who, reader),
            Self::Information => asks(case, person),
            Self::Households => person.household.is_some(),
            Self::OwnAgreements => {
                convenes(case, who) || stands_in(case, who, |it| is_of(case, it, reader))
            }
            Self::Agreements => convenes(case, who) || stands_in(case, who, |_| true),
            Self::AgreementsAndHelp => {
                convenes(case, who)
                    || stands_in(case, who, |_| true)
                    || is_asked_for_help(case, who)
            }
            Self::ThePlan => {
                asks(case, person)
                    || convenes(case, who)
                    || stands_in(case, who, |_| true)
                    || has_part(case, who)
            }
            Self::TheCircle => person.left_alone != Some(LeftAlone::Never),
            Self::WholeCase => true,
        }
    }

    /// Whether a text of the case stands on it.
    fn holds(self, case: &Case, text: &CaseText<'_>, reader: Option<&Handle>) -> bool {
        let is_of_letters = match text.kind {
            TextKind::Question
            | TextKind::Requirement
            | TextKind::NoPlan
            | TextKind::Place
            | TextKind::Arrangement
            | TextKind::Custom => true,
            TextKind::Answer
            | TextKind::Meeting
            | TextKind::View
            | TextKind::Plan
            | TextKind::GoesWell
            | TextKind::Goal
            | TextKind::Agreement
            | TextKind::WhatIf
            | TextKind::Help => false,
        };
        let is_agreed = text.kind == TextKind::Agreement;
        let is_own = is_agreed
            && case
                .latest_plan()
                .into_iter()
                .flat_map(|plan| case.agreements_of(plan.version))
                .any(|it| it.number == text.number && is_of(case, it, reader));
        match self {
            Self::NobodyElse | Self::TheCircle | Self::WholeCase => false,
            Self::OwnWords => is_own || matches!(text.kind, TextKind::Place | TextKind::Meeting),
            Self::WhoAsks | Self::Households => is_of_letters,
            Self::Information => is_of_letters || text.kind == TextKind::Answer,
            Self::OwnAgreements => {
                is_own
                    || matches!(
                        text.kind,
                        TextKind::Question | TextKind::WhatIf | TextKind::Meeting
                    )
            }
            Self::Agreements => {
                is_agreed || matches!(text.kind, TextKind::Place | TextKind::Meeting)
            }
            Self::AgreementsAndHelp => {
                let is_of_the_call = matches!(
                    text.kind,
                    TextKind::Place | TextKind::Meeting | TextKind::Help
                );
                is_agreed || is_of_the_call
            }
            Self::ThePlan => {
                let is_of_the_plan = matches!(
                    text.kind,
                    TextKind::Plan
                        | TextKind::GoesWell
                        | TextKind::Goal
                        | TextKind::WhatIf
                        | TextKind::Help
                        | TextKind::Meeting
                );
                is_of_letters || is_agreed || is_of_the_plan
            }
        }
    }
}

/// Somebody of a case, for who asks of many papers whether they may stand on it.
/// The texts that name them are looked for once.
pub struct NamedPerson<'a> {
    case: &'a Case,
    person: &'a Person,
    texts: OnceCell<Vec<CaseText<'a>>>,
}

impl<'a> NamedPerson<'a> {
    /// Nothing was looked for yet.
    #[must_use]
    pub fn new(case: &'a Case, person: &'a Person) -> Self {
        Self {
            case,
            person,
            texts: OnceCell::new(),
        }
    }

    /// Whether something of this kind, made for this reader, may name them.
    #[must_use]
    pub fn may_stand_on(&self, names: Names, reader: Option<&Handle>) -> bool {
        let (case, person) = (self.case, self.person);
        if person.is_forgotten() {
            return false;
        }
        let quotes = || {
            let mut texts = self.texts().iter();
            texts.any(|text| names.holds(case, text, reader))
        };
        reader == Some(&person.handle)
            || names.names_for_their_part(case, person, reader)
            || quotes()
    }

    /// The texts of the case that name them.
    fn texts(&self) -> &[CaseText<'a>] {
        self.texts
            .get_or_init(|| texts_that_name(self.case, self.person))
    }
}

fn texts_that_name<'a>(case: &'a Case, person: &Person) -> Vec<CaseText<'a>> {
    let is_changed = |mask: &Mask, text: &CaseText<'_>| mask.over(text.words) != text.words;
    let mut texts = texts_of(case);
    // Hardly any text names them: only for one that does it is looked up whom it names else.
    let theirs = Mask::new(&[person], &[], "");
    texts.retain(|text| is_changed(&theirs, text));
    if texts.is_empty() {
        return texts;
    }
    let others: Vec<&Person> = case
        .people
        .iter()
        .filter(|it| it.handle != person.handle)
        .collect();
    let apart_from_others = Mask::new(&[person], &others, "");
    texts.retain(|text| is_changed(&apart_from_others, text));
    texts
}

/// Whether somebody is named as who it is about, or as who set what the plan is to answer.
fn asks(case: &Case, person: &Person) -> bool {
    let has_set_one = || {
        case.requirements
            .iter()
            .any(|it| it.set_by == person.handle)
    };
    person.role == Role::MainPerson || has_set_one()
}

/// Whether somebody stands beside the reader, or the reader beside them.
fn stands_with(case: &Case, who: &Handle, reader: Option<&Handle>) -> bool {
    reader.is_some_and(|reader| {
        case.stands_beside.iter().any(|it| {
            it.person == *who && it.by == *reader || it.by == *who && it.person == *reader
        })
    })
}

/// Whether an agreement is of this reader; of nobody in particular it is where there is no reader.
fn is_of(case: &Case, agreement: &Agreement, reader: Option<&Handle>) -> bool {
    reader.is_none_or(|reader| {
        case.owners_of(agreement.version, agreement.number)
            .any(|owner| owner.person == *reader)
    })
}

/// Whether somebody carries out one of these agreements, or looks whether it happens.
fn stands_in(case: &Case, who: &Handle, these: impl Fn(&Agreement) -> bool) -> bool {
    case.agreements.iter().any(|it| {
        let mut owners = case.owners_of(it.version, it.number);
        let is_in_it =
            it.checked_by.as_ref() == Some(who) || owners.any(|owner| owner.person == *who);
        is_in_it && these(it)
    })
}

/// Whether somebody calls the circle together, or did.
fn convenes(case: &Case, who: &Handle) -> bool {
    let of_plans = case.plans.iter().map(|it| &it.convener);
    let of_meetings = case.follow_up_meetings.iter().map(|it| &it.convener);
    of_plans
        .chain(of_meetings)
        .any(|convener| convener.as_ref() == Some(who))
}

/// Whether a plan asks for help of somebody.
fn is_asked_for_help(case: &Case, who: &Handle) -> bool {
    case.help_asked.iter().any(|it| it.of.as_ref() == Some(who))
}

/// Whether somebody stands in a plan besides its agreements:
/// there when it was made, asked for help, judging a minimum requirement, getting or signing it,
/// or keeping an eye on it.
fn has_part(case: &Case, who: &Handle) -> bool {
    case.attendances.iter().any(|it| it.person == *who)
        || is_asked_for_help(case, who)
        || case.verdicts.iter().any(|it| it.by == *who)
        || case.plan_shares.iter().any(|it| it.person == *who)
        || case.plan_signatures.iter().any(|it| it.person == *who)
        || case.plan_watchers.iter().any(|it| it.person == *who)
        || case.person(who).is_some_and(|it| {
            let mut plans = case.plans.iter();
            plans.any(|plan| is_plan_reader(case, plan.version, it))
        })
}
