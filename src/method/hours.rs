//! What the coordinator spent on a case (uren en kosten): who adds it up, and what it comes to.
//! Paper, table and figures ask here, so that they say the same.
//!
//! Each entry is rounded to whole cents by itself, and sums are sums of those: what stands line by
//! line on a declaration comes to what stands below it, by month and as a whole.

use crate::domain::Case;
use crate::domain::choice::Choice as _;
use crate::domain::circle::Person;
use crate::domain::hours::{HoursCategory, HoursEntry, Minutes, Month, PayTerms};
use crate::domain::money::Money;
use crate::language::masking::Mask;

/// What some entries come to. Amounts are in whole cents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sums {
    /// Time, in whole minutes.
    pub minutes: u64,
    /// Kilometres.
    pub kilometres: u64,
    /// What the time comes to.
    pub time: u64,
    /// What the kilometres come to.
    pub travel: u64,
    /// Expenses.
    pub expenses: u64,
    /// Fees.
    pub fees: u64,
}

impl Sums {
    /// All of it together.
    #[must_use]
    pub fn total(self) -> u64 {
        self.time + self.travel + self.expenses + self.fees
    }

    fn and(self, other: Self) -> Self {
        Self {
            minutes: self.minutes + other.minutes,
            kilometres: self.kilometres + other.kilometres,
            time: self.time + other.time,
            travel: self.travel + other.travel,
            expenses: self.expenses + other.expenses,
            fees: self.fees + other.fees,
        }
    }
}

/// What was agreed to be paid in a case.
#[must_use]
pub fn terms(case: &Case) -> PayTerms {
    case.pay_terms.first().cloned().unwrap_or_default()
}

/// What one entry comes to.
#[must_use]
pub fn sums_of(entry: &HoursEntry, terms: &PayTerms) -> Sums {
    let minutes = entry.minutes.map_or(0, Minutes::count);
    let kilometres = entry.kilometres.map_or(0, u64::from);
    let cents = |amount: Option<Money>| amount.map_or(0, Money::cents);
    Sums {
        minutes,
        kilometres,
        // Half a cent is rounded up.
        time: (minutes * cents(terms.rate) + 30) / 60,
        travel: kilometres * cents(terms.km_rate),
        expenses: cents(entry.amount),
        fees: cents(entry.fee),
    }
}

/// The entries of a month, or all, in the order of their days.
#[must_use]
pub fn entries(case: &Case, month: Option<Month>) -> Vec<&HoursEntry> {
    let is_in = |entry: &&HoursEntry| month.is_none_or(|month| Month::of(entry.on) == month);
    let mut entries: Vec<&HoursEntry> = case.hours.iter().filter(is_in).collect();
    entries.sort_by_key(|entry| (entry.on, entry.number));
    entries
}

/// What the entries of a month, or all, come to.
#[must_use]
pub fn sums(case: &Case, month: Option<Month>) -> Sums {
    let terms = terms(case);
    entries(case, month)
        .into_iter()
        .map(|entry| sums_of(entry, &terms))
        .fold(Sums::default(), Sums::and)
}

/// How many minutes went to what, in the order of the closed list; what took no time is left out.
#[must_use]
pub fn by_category(case: &Case, month: Option<Month>) -> Vec<(HoursCategory, u64)> {
    let entries = entries(case, month);
    let minutes_for = |category: HoursCategory| -> u64 {
        entries
            .iter()
            .filter(|entry| entry.category == Some(category))
            .filter_map(|entry| entry.minutes)
            .map(Minutes::count)
            .sum()
    };
    HoursCategory::ALL
        .iter()
        .map(|(category, _, _)| (*category, minutes_for(*category)))
        .filter(|(_, minutes)| *minutes > 0)
        .collect()
}

/// What each month comes to, in order; a month without entries is left out.
#[must_use]
pub fn by_month(case: &Case) -> Vec<(Month, Sums)> {
    let mut months: Vec<Month> = case.hours.iter().map(|it| Month::of(it.on)).collect();
    months.sort_unstable();
    months.dedup();
    let summed = |month: Month| (month, sums(case, Some(month)));
    months.into_iter().map(summed).collect()
}

/// How what a case comes to stands to the most that is paid for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// There is none, or it is far away.
    Within,
    /// Nine tenths of it or more.
    Near,
    /// More than it.
    Past,
}

/// How what a case comes to stands to its maximum.
#[must_use]
pub fn reach(case: &Case) -> Reach {
    let Some(maximum) = terms(case).maximum.map(Money::cents) else {
        return Reach::Within;
    };
    let total = sums(case, None).total();
    if total > maximum {
        Reach::Past
    } else if total * 10 >= maximum * 9 {
        Reach::Near
    } else {
        Reach::Within
    }
}

/// What was paid for, as who pays may read it: whoever is in the case is not named.
#[must_use]
pub fn expense_without_names(case: &Case, entry: &HoursEntry, mask: &str) -> Option<String> {
    let people: Vec<&Person> = case.people.iter().collect();
    let expense = entry.expense.as_ref()?;
    Some(Mask::new(&people, &[], mask).over(expense.as_str()))
}
