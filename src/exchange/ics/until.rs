//! The last day of a rhythm as a moment.

use chrono::{Datelike, NaiveDate, Weekday};

/// The rule with its last day as a moment in UTC, as an event with a time zone demands (RFC 5545,
/// section 3.3.10).
pub(super) fn until_as_moment(rule: &str) -> String {
    let moment = |part: &str| {
        let day = NaiveDate::parse_from_str(part.strip_prefix("UNTIL=")?, "%Y%m%d").ok()?;
        // A second before midnight by the clock here.
        Some(format!(
            "UNTIL={}T{}5959Z",
            day.format("%Y%m%d"),
            if ends_in_summer_time(day) { 21 } else { 22 }
        ))
    };
    let parts: Vec<String> = rule
        .split(';')
        .map(|part| moment(part).unwrap_or_else(|| part.to_owned()))
        .collect();
    parts.join(";")
}

/// Whether a day ends in summer time: it begins and ends in the night before the last Sunday
/// of March and of October.
fn ends_in_summer_time(day: NaiveDate) -> bool {
    let last_sunday = |month: u32| {
        (25..=31)
            .filter_map(|date| NaiveDate::from_ymd_opt(day.year(), month, date))
            .find(|date| date.weekday() == Weekday::Sun)
    };
    last_sunday(3).is_some_and(|begin| day >= begin) && last_sunday(10).is_some_and(|end| day < end)
}
