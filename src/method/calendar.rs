//! Days on which most people are free in the Netherlands. They are said beside a date, and no date
//! is ever moved for one.
//!
//! The holidays are those of the Algemene termijnenwet, art. 3: New Year, Good Friday, Easter
//! Monday, King's Day, Liberation Day, Ascension Day, Whit Monday and both days of Christmas.
//! Easter is computed with the Gregorian computus (Meeus, Astronomical Algorithms): ten lines of
//! arithmetic that do not change, so no library stands behind it.

use crate::words::{Label, label};
use chrono::{Datelike as _, Days, NaiveDate, Weekday};

/// Why most people are free on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayOff {
    /// Saturday.
    Saturday,
    /// Sunday.
    Sunday,
    /// New Year (Nieuwjaarsdag).
    NewYear,
    /// Good Friday (Goede Vrijdag).
    GoodFriday,
    /// Easter Monday (tweede paasdag).
    EasterMonday,
    /// King's Day (Koningsdag): 27 April, or the 26th when that is a Sunday.
    KingsDay,
    /// Liberation Day (Bevrijdingsdag).
    LiberationDay,
    /// Ascension Day (Hemelvaartsdag).
    Ascension,
    /// Whit Monday (tweede pinksterdag).
    WhitMonday,
    /// Christmas Day (eerste kerstdag).
    Christmas,
    /// The second day of Christmas (tweede kerstdag).
    SecondChristmas,
}

impl DayOff {
    /// The message that names it.
    #[must_use]
    pub fn label(self) -> Label {
        match self {
            Self::Saturday => label!("day-off-saturday"),
            Self::Sunday => label!("day-off-sunday"),
            Self::NewYear => label!("day-off-new-year"),
            Self::GoodFriday => label!("day-off-good-friday"),
            Self::EasterMonday => label!("day-off-easter-monday"),
            Self::KingsDay => label!("day-off-kings-day"),
            Self::LiberationDay => label!("day-off-liberation-day"),
            Self::Ascension => label!("day-off-ascension"),
            Self::WhitMonday => label!("day-off-whit-monday"),
            Self::Christmas => label!("day-off-christmas"),
            Self::SecondChristmas => label!("day-off-second-christmas"),
        }
    }
}

/// Why most people are free on this day, if they are. A holiday goes before a weekend.
#[must_use]
pub fn day_off(day: NaiveDate) -> Option<DayOff> {
    holiday(day).or(match day.weekday() {
        Weekday::Sat => Some(DayOff::Saturday),
        Weekday::Sun => Some(DayOff::Sunday),
        Weekday::Mon | Weekday::Tue | Weekday::Wed | Weekday::Thu | Weekday::Fri => None,
    })
}

fn holiday(day: NaiveDate) -> Option<DayOff> {
    match (day.month(), day.day()) {
        (1, 1) => return Some(DayOff::NewYear),
        (4, 26) if day.weekday() == Weekday::Sat => return Some(DayOff::KingsDay),
        (4, 27) if day.weekday() != Weekday::Sun => return Some(DayOff::KingsDay),
        (5, 5) => return Some(DayOff::LiberationDay),
        (12, 25) => return Some(DayOff::Christmas),
        (12, 26) => return Some(DayOff::SecondChristmas),
        _ => {}
    }
    let easter = easter_sunday(day.year())?;
    if day.checked_add_days(Days::new(2)) == Some(easter) {
        return Some(DayOff::GoodFriday);
    }
    match (day - easter).num_days() {
        1 => Some(DayOff::EasterMonday),
        39 => Some(DayOff::Ascension),
        50 => Some(DayOff::WhitMonday),
        _ => None,
    }
}

/// Easter Sunday in the Gregorian calendar.
fn easter_sunday(year: i32) -> Option<NaiveDate> {
    let moon_year = year % 19;
    let (century, of_century) = (year / 100, year % 100);
    let correction = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * moon_year + century - century / 4 - correction + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - epact - of_century % 4) % 7;
    let shift = (moon_year + 11 * epact + 22 * weekday) / 451;
    let count = epact + weekday - 7 * shift + 114;
    NaiveDate::from_ymd_opt(
        year,
        u32::try_from(count / 31).ok()?,
        u32::try_from(count % 31 + 1).ok()?,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn easter_falls_where_the_church_has_it() {
        // From the table of the Sterrenwacht, and from python-dateutil for the far years.
        let known = "1900-04-15 1954-04-18 1981-04-19 2000-04-23 2008-03-23 2011-04-24 \
                     2016-03-27 2019-04-21 2024-03-31 2025-04-20 2026-04-05 2027-03-28 \
                     2028-04-16 2030-04-21 2038-04-25 2049-04-18 2076-04-19 2099-04-12 \
                     2285-03-22";
        for text in known.split_whitespace() {
            let easter = day(text);
            assert_eq!(easter_sunday(easter.year()), Some(easter));
        }
    }

    #[test]
    fn easter_falls_where_the_church_has_it_in_the_next_century_too() {
        // From python-dateutil. From 2100 on the moon runs a day behind the years before.
        let known = "2100-03-28 2106-04-18 2114-04-22 2133-04-19 2152-04-23 2160-03-23 \
                     2190-04-25 2199-04-14";
        for text in known.split_whitespace() {
            let easter = day(text);
            assert_eq!(easter_sunday(easter.year()), Some(easter));
        }
    }

    #[test]
    fn the_holidays_of_a_year_are_the_nine_of_the_law_and_the_weekends() {
        let mut found = Vec::new();
        let mut on = day("2026-01-01");
        while on.year() == 2026 {
            if let Some(off) = holiday(on) {
                found.push(format!("{on} {}", off.label().id()));
            }
            on = on.succ_opt().unwrap();
        }
        assert_eq!(
            found,
            [
                "2026-01-01 day-off-new-year",
                "2026-04-03 day-off-good-friday",
                "2026-04-06 day-off-easter-monday",
                "2026-04-27 day-off-kings-day",
                "2026-05-05 day-off-liberation-day",
                "2026-05-14 day-off-ascension",
                "2026-05-25 day-off-whit-monday",
                "2026-12-25 day-off-christmas",
                "2026-12-26 day-off-second-christmas",
            ]
        );
        assert_eq!(day_off(day("2026-03-07")), Some(DayOff::Saturday));
        assert_eq!(day_off(day("2026-03-08")), Some(DayOff::Sunday));
        assert_eq!(day_off(day("2026-03-09")), None);
        assert_eq!(
            day_off(day("2026-12-26")),
            Some(DayOff::SecondChristmas),
            "a holiday goes before a Saturday"
        );
    }

    #[test]
    fn the_king_has_his_day_on_saturday_when_it_would_be_sunday() {
        assert_eq!(day_off(day("2025-04-26")), Some(DayOff::KingsDay));
        assert_eq!(day_off(day("2025-04-27")), Some(DayOff::Sunday));
        assert_eq!(day_off(day("2026-04-26")), Some(DayOff::Sunday));
    }
}
