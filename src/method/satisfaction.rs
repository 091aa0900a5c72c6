//! What the marks on the forms come to (tevredenheid), by group as the yearly figures have them.
//!
//! What leaves the case file tells a mean of five forms or more, and never of all groups together:
//! from that and the others one could work out what the few of a small group gave.

use crate::domain::Case;
use crate::domain::choice::Choice as _;
use crate::domain::satisfaction::{Mark, SatisfactionForm, SatisfactionGroup};

/// Of how many forms a mean is told outside the case file.
const FEWEST: usize = 5;

/// What marks were given for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marked {
    /// The meeting.
    Meeting,
    /// The coordinator.
    Coordinator,
    /// The plan.
    Plan,
}

impl Marked {
    /// Each of them, in the order of the form.
    pub const ALL: [Self; 3] = [Self::Meeting, Self::Coordinator, Self::Plan];

    /// The mark for it on a form.
    #[must_use]
    pub fn of(self, form: &SatisfactionForm) -> Option<Mark> {
        match self {
            Self::Meeting => form.meeting,
            Self::Coordinator => form.coordinator,
            Self::Plan => form.plan,
        }
    }
}

/// A mean of marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mean {
    /// Of how many.
    pub count: usize,
    /// In tenths of a mark, rounded.
    pub tenths: u64,
}

/// The mean that a group gave; nothing where nobody of it gave a mark.
#[must_use]
pub fn mean(case: &Case, group: SatisfactionGroup, marked: Marked) -> Option<Mean> {
    let marks: Vec<u64> = case
        .satisfaction_forms
        .iter()
        .filter(|form| form.from_group == group)
        .filter_map(|form| marked.of(form))
        .map(Mark::number)
        .collect();
    let count = u64::try_from(marks.len()).ok()?;
    let tenths = (marks.iter().sum::<u64>() * 20 + count).checked_div(count * 2)?;
    Some(Mean {
        count: marks.len(),
        tenths,
    })
}

/// How many forms came back of a group.
#[must_use]
pub fn count(case: &Case, group: SatisfactionGroup) -> usize {
    let forms = case.satisfaction_forms.iter();
    forms.filter(|form| form.from_group == group).count()
}

/// The means that may be told outside the case file.
#[must_use]
pub fn told_outside(case: &Case) -> Vec<(SatisfactionGroup, Marked, Mean)> {
    let of_group = |group: SatisfactionGroup| {
        let mean_of = move |marked: Marked| Some((group, marked, mean(case, group, marked)?));
        Marked::ALL.into_iter().filter_map(mean_of)
    };
    SatisfactionGroup::ALL
        .iter()
        .flat_map(|(group, _, _)| of_group(*group))
        .filter(|(_, _, mean)| mean.count >= FEWEST)
        .collect()
}
