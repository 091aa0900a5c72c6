//! What the coordinator spends on a case (uren en kosten): time, kilometres and costs, and what is
//! paid for them.

use super::choice::choices;
use super::date::parse_date;
use super::money::{Money, digits};
use super::record::record;
use super::text::Line;
use super::value::{Content, Sort, Value};
use crate::failure::{Failure, failure};
use chrono::{Datelike as _, NaiveDate};
use serde::{Deserialize, Serialize};
use std::fmt;

/// The longest time of one entry: a day, in minutes.
const MINUTES_MOST: u32 = 24 * 60;

choices! {
    /// What the time was for (soort werk).
    HoursCategory, "hours-category":
    /// Talks with who takes part (gesprekken).
    Talks = "talks" | "gesprekken",
    /// On the way (reizen).
    Travel = "travel" | "reizen",
    /// To arrange the conference (organisatie).
    Organising = "organising" | "organisatie",
    /// The conference itself (de dag zelf).
    Day = "day" | "dag",
    /// To write down and send (uitwerken).
    WritingUp = "writing-up" | "uitwerken",
    /// The calls after four weeks (nabellen).
    Calls = "calls" | "nabellen",
}

/// How long something took (tijd), in whole minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Minutes(u32);

impl Minutes {
    /// Read a time as people write it: `1:30`, `1u30`, `2u`, `90m`, `1,5`. A number alone may be
    /// hours or minutes, and `1,30` a time of the clock or a part of an hour: both are refused.
    ///
    /// # Errors
    /// `span-unknown`.
    pub fn parse(text: &str) -> Result<Self, Failure> {
        minutes_in(&text.trim().to_lowercase())
            .filter(|minutes| (1..=MINUTES_MOST).contains(minutes))
            .map(Self)
            .ok_or_else(|| failure!(Invalid, "span-unknown"))
    }

    /// The time in minutes.
    #[must_use]
    pub fn count(self) -> u64 {
        u64::from(self.0)
    }
}

fn minutes_in(typed: &str) -> Option<u32> {
    for unit in ["minuten", "minutes", "min", "m"] {
        if let Some(minutes) = typed.strip_suffix(unit) {
            return digits(minutes.trim_end());
        }
    }
    for unit in ["uur", "uren", "hours", "hour", "u", "h"] {
        if let Some(hours) = typed.strip_suffix(unit) {
            let hours = hours.trim_end();
            return tenths(hours).or_else(|| digits(hours)?.checked_mul(60));
        }
    }
    for mark in [":", "u", "h"] {
        if let Some((hours, minutes)) = typed.split_once(mark) {
            let minutes = Some(minutes).filter(|minutes| minutes.len() == 2)?;
            let minutes = digits(minutes).filter(|minutes| *minutes < 60)?;
            return digits(hours)?.checked_mul(60)?.checked_add(minutes);
        }
    }
    tenths(typed)
}

/// Hours with one figure behind the comma: a tenth of an hour is six minutes.
fn tenths(typed: &str) -> Option<u32> {
    let (hours, tenths) = typed.split_once([',', '.'])?;
    let tenths = Some(tenths).filter(|tenths| tenths.len() == 1)?;
    digits(hours)?
        .checked_mul(60)?
        .checked_add(digits(tenths)? * 6)
}

impl Value for Minutes {
    const SORT: Sort = Sort::Number;

    fn read(text: &str, _: NaiveDate) -> Result<Self, Failure> {
        Self::parse(text)
    }

    fn content(&self) -> Option<Content> {
        Some(Content::Number(i64::from(self.0)))
    }
}

/// A month of a year (maand), by its first day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month(NaiveDate);

impl Month {
    /// The month in which a day lies.
    #[must_use]
    pub fn of(day: NaiveDate) -> Self {
        Self(day.with_day(1).unwrap_or(day))
    }

    /// Its first day.
    #[must_use]
    pub fn first_day(self) -> NaiveDate {
        self.0
    }

    /// Read a month: `2026-03`, `3-2026`, `maart 2026`, `mrt`; without a year the nearest one.
    ///
    /// # Errors
    /// `month-unknown`.
    pub fn parse(text: &str, today: NaiveDate) -> Result<Self, Failure> {
        let typed = text.trim();
        let has_a_name = typed.starts_with(char::is_alphabetic);
        let begins_with_the_year = typed.find('-') == Some(4);
        let day = match (has_a_name, begins_with_the_year) {
            (true, _) => format!("1 {typed}"),
            (false, true) => format!("{typed}-01"),
            (false, false) => format!("1-{typed}"),
        };
        parse_date(&day, today)
            .ok()
            .filter(|day| day.day() == 1)
            .map(Self)
            .ok_or_else(|| failure!(Invalid, "month-unknown"))
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.format("%Y-%m"))
    }
}

record! {
    /// Time, kilometres and costs of the coordinator on a day (uren en kosten).
    pub struct HoursEntry {
        /// Number within the case.
        pub number: u32,
        /// On which day.
        pub on: NaiveDate,
        /// How long, in whole minutes.
        pub minutes: Option<Minutes>,
        /// What the time was for.
        pub category: Option<HoursCategory>,
        /// Kilometres.
        pub kilometres: Option<u32>,
        /// What was paid for.
        pub expense: Option<Line>,
        /// What that cost, in whole cents.
        pub amount: Option<Money>,
        /// A fee, in whole cents.
        pub fee: Option<Money>,
        /// A note for the coordinator alone.
        pub note: Option<Line>,
    }
}

record! {
    /// What is paid in a case (vergoeding): one row, when anything was said of it.
    #[derive(Default)]
    pub struct PayTerms {
        /// For an hour, in whole cents.
        pub rate: Option<Money>,
        /// For a kilometre, in whole cents.
        pub km_rate: Option<Money>,
        /// For the whole case at most, in whole cents.
        pub maximum: Option<Money>,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 3, 2).unwrap()
    }

    #[test]
    fn a_time_is_read_in_whole_minutes() {
        for (typed, minutes) in [
            ("1:30", 90),
            ("0:05", 5),
            ("1u30", 90),
            ("1H30", 90),
            ("2u", 120),
            ("2 uur", 120),
            ("90m", 90),
            ("45 min", 45),
            ("1,5", 90),
            ("1.5", 90),
            ("0,1", 6),
            ("1,5 uur", 90),
            ("24:00", 1_440),
        ] {
            assert_eq!(Minutes::parse(typed).unwrap().count(), minutes, "{typed}");
        }
    }

    #[test]
    fn a_time_that_may_be_read_in_two_ways_or_is_none_is_refused() {
        for typed in [
            "",
            "2",
            "90",
            "1,30",
            "1.30",
            "1,25",
            "1:5",
            "1:60",
            "1:300",
            "u30",
            ":30",
            "0:00",
            "0u",
            "24:01",
            "-1:30",
            "m",
            "1u30m",
            "gesprekken",
            "99999999999u",
        ] {
            let refused = Minutes::parse(typed).unwrap_err();
            assert_eq!(refused.code(), "span-unknown", "{typed}");
        }
    }

    #[test]
    fn a_month_is_read_with_its_year_or_as_the_nearest_one() {
        for (typed, month) in [
            ("2026-03", "2026-03"),
            ("3-2026", "2026-03"),
            ("03-2026", "2026-03"),
            ("maart 2026", "2026-03"),
            ("mrt", "2026-03"),
            ("dec", "2025-12"),
        ] {
            let read = Month::parse(typed, today()).unwrap();
            assert_eq!(read.to_string(), month, "{typed}");
        }
        for typed in [
            "",
            "morgen",
            "2026-13",
            "2026",
            "maart 26 x",
            "2026-03-05",
            "03/2026",
        ] {
            let refused = Month::parse(typed, today()).unwrap_err();
            assert_eq!(refused.code(), "month-unknown", "{typed}");
        }
        let month = Month::of(today());
        assert_eq!(month.first_day().day(), 1);
        assert!(month == Month::parse("2026-03", today()).unwrap());
    }
}
