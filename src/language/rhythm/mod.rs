//! When an agreement holds again: a rhythm, the days it falls on, and how a calendar writes it.
//!
//! It is read from the circle's own words (`spoken`), which stay in the plan as they are.

mod clock;
mod spoken;
mod words;

pub use clock::Hours;
pub use spoken::{Spoken, read_spoken, recurrence};

use chrono::{Datelike, Days, NaiveDate, Weekday};
use std::fmt::Write;

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Every {
    /// Days.
    Day,
    /// Weeks, from Monday.
    Week,
    /// Months.
    Month,
}

/// A rhythm: every so many days, weeks or months, perhaps on certain days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recurrence {
    /// What is counted.
    pub every: Every,
    /// Every so many of them; 1 is each.
    pub interval: u32,
    /// On these days of the week, from Monday, each once.
    /// Empty: the weekday, or the day of the month, of the first time.
    pub weekdays: Vec<Weekday>,
    /// With `Month` and one weekday: which ones of the month, 1 to 4, or -1 for the last.
    pub nth_of_month: Vec<i8>,
    /// With `Month` and no weekday: the days of the month, of those that every month has, and -1
    /// for the last.
    pub day_of_month: Vec<i8>,
}

impl Recurrence {
    fn every(every: Every, interval: u32) -> Self {
        Self {
            every,
            interval,
            weekdays: Vec::new(),
            nth_of_month: Vec::new(),
            day_of_month: Vec::new(),
        }
    }

    fn on(self, mut weekdays: Vec<Weekday>) -> Self {
        weekdays.sort_by_key(Weekday::num_days_from_monday);
        weekdays.dedup();
        Self { weekdays, ..self }
    }

    /// The value of an `RRULE` (RFC 5545, section 3.3.10), until and with a day.
    ///
    /// `UNTIL` is a date, as it must be for an event of whole days; who writes the calendar makes
    /// it a moment for an event with a time. A monthly rhythm from the 29th
    /// on skips the months without that day.
    #[must_use]
    pub fn rrule(&self, until: Option<NaiveDate>) -> String {
        let mut rule = String::from(match self.every {
            Every::Day => "FREQ=DAILY",
            Every::Week => "FREQ=WEEKLY",
            Every::Month => "FREQ=MONTHLY",
        });
        if let Some(until) = until {
            let _ = write!(rule, ";UNTIL={}", until.format("%Y%m%d"));
        }
        if self.interval > 1 {
            let _ = write!(rule, ";INTERVAL={}", self.interval);
        }
        if !self.weekdays.is_empty() {
            let every_one = [String::new()];
            let named: Vec<String> = self.nth_of_month.iter().map(i8::to_string).collect();
            let which: &[String] = if named.is_empty() { &every_one } else { &named };
            let days: Vec<String> = which
                .iter()
                .flat_map(|nth| {
                    self.weekdays
                        .iter()
                        .map(move |day| format!("{nth}{}", two_letters(*day)))
                })
                .collect();
            let _ = write!(rule, ";BYDAY={}", days.join(","));
        }
        if !self.day_of_month.is_empty() {
            let days: Vec<String> = self.day_of_month.iter().map(i8::to_string).collect();
            let _ = write!(rule, ";BYMONTHDAY={}", days.join(","));
        }
        rule
    }

    /// The first day of the rhythm that is not before a day. An event must start on a day of its
    /// own rule (RFC 5545, section 3.8.5.3), so this is its first day.
    #[must_use]
    pub fn first_on_or_after(&self, from: NaiveDate) -> NaiveDate {
        let is_none_or_one_of = |wanted: &[i8], is_it: &dyn Fn(i8) -> bool| {
            wanted.is_empty() || wanted.iter().any(|it| is_it(*it))
        };
        let fits = |day: &NaiveDate| {
            let is_of_the_week = self.weekdays.is_empty() || self.weekdays.contains(&day.weekday());
            is_of_the_week
                && is_none_or_one_of(&self.nth_of_month, &|nth| is_nth_of_month(*day, nth))
                && is_none_or_one_of(&self.day_of_month, &|wanted| is_day_of_month(*day, wanted))
        };
        // No month goes by without its first or last weekday, so two months are enough.
        from.iter_days().take(62).find(fits).unwrap_or(from)
    }
}

/// Whether this is the first (1), second (2), … or last (-1) of its weekday in its month.
fn is_nth_of_month(day: NaiveDate, nth: i8) -> bool {
    if nth < 0 {
        return day
            .checked_add_days(Days::new(7))
            .is_none_or(|later| later.month() != day.month());
    }
    u32::try_from(nth).is_ok_and(|nth| day.day0() / 7 + 1 == nth)
}

/// Whether this is a day of its month: a number, or -1 for the last.
fn is_day_of_month(day: NaiveDate, wanted: i8) -> bool {
    if wanted < 0 {
        return day
            .succ_opt()
            .is_none_or(|next| next.month() != day.month());
    }
    u32::try_from(wanted).is_ok_and(|wanted| wanted == day.day())
}

fn two_letters(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "MO",
        Weekday::Tue => "TU",
        Weekday::Wed => "WE",
        Weekday::Thu => "TH",
        Weekday::Fri => "FR",
        Weekday::Sat => "SA",
        Weekday::Sun => "SU",
    }
}

#[cfg(test)]
mod tests;
