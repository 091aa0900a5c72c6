//! School holidays (schoolvakanties) per region.
//! They are said beside a day, and no day is ever moved for one.
//!
//! Source: the ministry of education (OCW) on rijksoverheid.nl, "Overzicht schoolvakanties" of
//! 2025-2026 up to and with 2028-2029. The dates of autumn and spring are advice, and a school may
//! add a week in May: what a family has to do with stands in the guide of its school. A new school
//! year is a part of the table below.

use crate::domain::intake::SchoolRegion;
use crate::words::{Label, label};
use chrono::NaiveDate;

/// A school holiday.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SchoolHoliday {
    /// Autumn (herfstvakantie).
    Autumn,
    /// Christmas (kerstvakantie).
    Christmas,
    /// Spring (voorjaarsvakantie).
    Spring,
    /// May (meivakantie).
    May,
    /// Summer (zomervakantie).
    Summer,
}

impl SchoolHoliday {
    /// The message that names it.
    #[must_use]
    pub fn label(self) -> Label {
        match self {
            Self::Autumn => label!("school-holiday-autumn"),
            Self::Christmas => label!("school-holiday-christmas"),
            Self::Spring => label!("school-holiday-spring"),
            Self::May => label!("school-holiday-may"),
            Self::Summer => label!("school-holiday-summer"),
        }
    }
}

/// The first and the last day of a holiday.
type Period = (&'static str, &'static str);

/// Each holiday with its days in the north, the middle and the south.
const TABLE: &[(SchoolHoliday, [Period; 3])] = &[
    // 2025-2026.
    (
        SchoolHoliday::Autumn,
        [
            ("2025-10-18", "2025-10-26"),
            ("2025-10-18", "2025-10-26"),
            ("2025-10-11", "2025-10-19"),
        ],
    ),
    (SchoolHoliday::Christmas, [("2025-12-20", "2026-01-04"); 3]),
    (
        SchoolHoliday::Spring,
        [
            ("2026-02-21", "2026-03-01"),
            ("2026-02-14", "2026-02-22"),
            ("2026-02-14", "2026-02-22"),
        ],
    ),
    (SchoolHoliday::May, [("2026-04-25", "2026-05-03"); 3]),
    (
        SchoolHoliday::Summer,
        [
            ("2026-07-04", "2026-08-16"),
            ("2026-07-18", "2026-08-30"),
            ("2026-07-11", "2026-08-23"),
        ],
    ),
    // 2026-2027.
    (
        SchoolHoliday::Autumn,
        [
            ("2026-10-10", "2026-10-18"),
            ("2026-10-17", "2026-10-25"),
            ("2026-10-17", "2026-10-25"),
        ],
    ),
    (SchoolHoliday::Christmas, [("2026-12-19", "2027-01-03"); 3]),
    (
        SchoolHoliday::Spring,
        [
            ("2027-02-20", "2027-02-28"),
            ("2027-02-20", "2027-02-28"),
            ("2027-02-13", "2027-02-21"),
        ],
    ),
    (SchoolHoliday::May, [("2027-04-24", "2027-05-02"); 3]),
    (
        SchoolHoliday::Summer,
        [
            ("2027-07-10", "2027-08-22"),
            ("2027-07-17", "2027-08-29"),
            ("2027-07-24", "2027-09-05"),
        ],
    ),
    // 2027-2028.
    (
        SchoolHoliday::Autumn,
        [
            ("2027-10-16", "2027-10-24"),
            ("2027-10-16", "2027-10-24"),
            ("2027-10-23", "2027-10-31"),
        ],
    ),
    (SchoolHoliday::Christmas, [("2027-12-25", "2028-01-09"); 3]),
    (
        SchoolHoliday::Spring,
        [
            ("2028-02-19", "2028-02-27"),
            ("2028-02-26", "2028-03-05"),
            ("2028-02-26", "2028-03-05"),
        ],
    ),
    (SchoolHoliday::May, [("2028-04-29", "2028-05-07"); 3]),
    (
        SchoolHoliday::Summer,
        [
            ("2028-07-15", "2028-08-27"),
            ("2028-07-08", "2028-08-20"),
            ("2028-07-22", "2028-09-03"),
        ],
    ),
    // 2028-2029.
    (
        SchoolHoliday::Autumn,
        [
            ("2028-10-14", "2028-10-22"),
            ("2028-10-21", "2028-10-29"),
            ("2028-10-21", "2028-10-29"),
        ],
    ),
    (SchoolHoliday::Christmas, [("2028-12-23", "2029-01-07"); 3]),
    (
        SchoolHoliday::Spring,
        [
            ("2029-02-17", "2029-02-25"),
            ("2029-02-17", "2029-02-25"),
            ("2029-02-10", "2029-02-18"),
        ],
    ),
    (SchoolHoliday::May, [("2029-04-28", "2029-05-06"); 3]),
    (
        SchoolHoliday::Summer,
        [
            ("2029-07-21", "2029-09-02"),
            ("2029-07-07", "2029-08-19"),
            ("2029-07-14", "2029-08-26"),
        ],
    ),
];

/// The days of which the table tells: after the summer of 2025, up to and with that of 2029.
const KNOWN: Period = ("2025-09-01", "2029-09-02");

/// The regions, in the order of the table.
const REGIONS: [SchoolRegion; 3] = [
    SchoolRegion::North,
    SchoolRegion::Central,
    SchoolRegion::South,
];

fn is_in(period: Period, day: NaiveDate) -> bool {
    let (first, last) = period;
    let on = |text: &str| text.parse::<NaiveDate>().ok();
    on(first).is_some_and(|first| first <= day) && on(last).is_some_and(|last| day <= last)
}

/// Whether the school holidays around a day are known; what lies beyond the table is not.
#[must_use]
pub fn is_known(day: NaiveDate) -> bool {
    is_in(KNOWN, day)
}

/// The last day of which the school holidays are known.
#[must_use]
pub fn known_until() -> Option<NaiveDate> {
    KNOWN.1.parse().ok()
}

/// The school holiday on a day, and in which of the regions;
/// of one region only, where that is known.
#[must_use]
pub fn school_holiday(
    day: NaiveDate,
    region: Option<SchoolRegion>,
) -> Option<(SchoolHoliday, Vec<SchoolRegion>)> {
    TABLE.iter().find_map(|(holiday, periods)| {
        let regions: Vec<SchoolRegion> = REGIONS
            .into_iter()
            .zip(periods)
            .filter(|(of, period)| region.is_none_or(|it| it == *of) && is_in(**period, day))
            .map(|(of, _)| of)
            .collect();
        (!regions.is_empty()).then_some((*holiday, regions))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{Datelike as _, Weekday};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn every_holiday_goes_from_a_saturday_to_a_sunday_and_has_the_length_of_the_law() {
        for (holiday, periods) in TABLE {
            let days = match holiday {
                SchoolHoliday::Autumn | SchoolHoliday::Spring | SchoolHoliday::May => 9,
                SchoolHoliday::Christmas => 16,
                SchoolHoliday::Summer => 44,
            };
            for (first, last) in periods {
                let (first, last) = (day(first), day(last));
                assert_eq!(first.weekday(), Weekday::Sat, "{holiday:?} {first}");
                assert_eq!(last.weekday(), Weekday::Sun, "{holiday:?} {last}");
                assert_eq!((last - first).num_days() + 1, days, "{holiday:?} {first}");
                assert!(is_known(first) && is_known(last), "{holiday:?} {first}");
            }
        }
    }

    #[test]
    fn every_school_year_has_its_five_holidays_one_after_the_other() {
        assert_eq!(TABLE.len() % 5, 0);
        for at in 0..REGIONS.len() {
            let firsts: Vec<NaiveDate> = TABLE.iter().map(|(_, all)| day(all[at].0)).collect();
            assert!(firsts.is_sorted(), "{firsts:?}");
        }
        let last = TABLE.last().unwrap().1.map(|(_, last)| last);
        assert!(last.contains(&KNOWN.1), "the last summer ends the table");
    }

    #[test]
    fn a_holiday_is_that_of_the_region() {
        let on = day("2026-02-18");
        let south = Some(SchoolRegion::South);
        let regions = vec![SchoolRegion::Central, SchoolRegion::South];
        assert_eq!(
            school_holiday(on, None),
            Some((SchoolHoliday::Spring, regions))
        );
        assert_eq!(
            school_holiday(on, south),
            Some((SchoolHoliday::Spring, vec![SchoolRegion::South]))
        );
        assert_eq!(school_holiday(on, Some(SchoolRegion::North)), None);
        assert_eq!(
            school_holiday(day("2026-12-25"), None).map(|(holiday, all)| (holiday, all.len())),
            Some((SchoolHoliday::Christmas, 3))
        );
        assert_eq!(school_holiday(day("2026-03-21"), None), None);
    }

    #[test]
    fn beyond_the_table_nothing_is_known() {
        assert!(is_known(day("2025-09-01")) && is_known(day("2029-09-02")));
        assert!(!is_known(day("2025-08-31")) && !is_known(day("2029-09-03")));
    }
}
