//! When an agreement holds again: a rhythm, the days it falls on, and how a calendar writes it.
//!
//! It is read from the circle's own words (`spoken`), which stay in the plan as they are.

mod spoken;

pub use spoken::recurrence;

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
    /// With `Month` and one weekday: which one of the month, 1 to 4, or -1 for the last.
    pub nth_of_month: Option<i8>,
}

impl Recurrence {
    fn every(every: Every, interval: u32) -> Self {
        Self {
            every,
            interval,
            weekdays: Vec::new(),
            nth_of_month: None,
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
            let nth = self
                .nth_of_month
                .map(|nth| nth.to_string())
                .unwrap_or_default();
            let days: Vec<String> = self
                .weekdays
                .iter()
                .map(|day| format!("{nth}{}", two_letters(*day)))
                .collect();
            let _ = write!(rule, ";BYDAY={}", days.join(","));
        }
        rule
    }

    /// The first day of the rhythm that is not before a day. An event must start on a day of its
    /// own rule (RFC 5545, section 3.8.5.3), so this is its first day.
    #[must_use]
    pub fn first_on_or_after(&self, from: NaiveDate) -> NaiveDate {
        let fits = |day: &NaiveDate| match self.nth_of_month {
            _ if self.weekdays.is_empty() => true,
            None => self.weekdays.contains(&day.weekday()),
            Some(nth) => self.weekdays.contains(&day.weekday()) && is_nth_of_month(*day, nth),
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
mod tests {
    use super::spoken::{NTH, WEEKDAYS};
    use super::*;
    use chrono::Months;
    use proptest::prelude::*;

    fn rule(words: &str) -> Option<String> {
        recurrence(words).map(|found| found.rrule(None))
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_rhythm_is_read_from_the_words_of_the_circle() {
        for (words, expected) in [
            ("elke zondag", "FREQ=WEEKLY;BYDAY=SU"),
            ("Iedere dag.", "FREQ=DAILY"),
            ("elke dag van de week", "FREQ=DAILY"),
            ("elke avond", "FREQ=DAILY"),
            ("elke maandag en donderdag", "FREQ=WEEKLY;BYDAY=MO,TH"),
            (
                "elke donderdag, maandag en elke zaterdagochtend",
                "FREQ=WEEKLY;BYDAY=MO,TH,SA",
            ),
            ("elke ma, wo en vr", "FREQ=WEEKLY;BYDAY=MO,WE,FR"),
            (
                "elke maandag t/m donderdag",
                "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH",
            ),
            (
                "elke zaterdag tot en met maandag",
                "FREQ=WEEKLY;BYDAY=MO,SA,SU",
            ),
            ("om de week", "FREQ=WEEKLY;INTERVAL=2"),
            ("om de dag", "FREQ=DAILY;INTERVAL=2"),
            ("om de zondag", "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU"),
            ("om de andere maand", "FREQ=MONTHLY;INTERVAL=2"),
            ("elke twee weken", "FREQ=WEEKLY;INTERVAL=2"),
            ("elke 14 dagen", "FREQ=DAILY;INTERVAL=14"),
            (
                "om de twee weken op zaterdag",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=SA",
            ),
            (
                "om de drie weken zaterdag",
                "FREQ=WEEKLY;INTERVAL=3;BYDAY=SA",
            ),
            ("elke week", "FREQ=WEEKLY"),
            ("elke week op dinsdag en vrijdag", "FREQ=WEEKLY;BYDAY=TU,FR"),
            ("elke maand", "FREQ=MONTHLY"),
            (
                "elke eerste zaterdag van de maand",
                "FREQ=MONTHLY;BYDAY=1SA",
            ),
            (
                "de laatste vrijdag van elke maand",
                "FREQ=MONTHLY;BYDAY=-1FR",
            ),
            ("elke maand op de tweede zondag", "FREQ=MONTHLY;BYDAY=2SU"),
            (
                "elke twee maanden op de 3e zondag",
                "FREQ=MONTHLY;INTERVAL=2;BYDAY=3SU",
            ),
            ("dagelijks", "FREQ=DAILY"),
            ("wekelijks op zaterdag", "FREQ=WEEKLY;BYDAY=SA"),
            ("maandelijks", "FREQ=MONTHLY"),
            ("één keer per week", "FREQ=WEEKLY"),
            (
                "eens in de twee weken op zondag",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU",
            ),
            ("doordeweeks", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
            (
                "elke doordeweekse avond",
                "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
            ),
            ("'s zondags", "FREQ=WEEKLY;BYDAY=SU"),
            ("op zaterdagochtenden", "FREQ=WEEKLY;BYDAY=SA"),
            ("every Sunday", "FREQ=WEEKLY;BYDAY=SU"),
            ("every Tuesday evening", "FREQ=WEEKLY;BYDAY=TU"),
            (
                "Every Monday, Wednesday, and Friday",
                "FREQ=WEEKLY;BYDAY=MO,WE,FR",
            ),
            (
                "every Monday through Thursday",
                "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH",
            ),
            ("every other week", "FREQ=WEEKLY;INTERVAL=2"),
            ("every other Sunday", "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU"),
            (
                "every two weeks on Saturday",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=SA",
            ),
            ("every 3 days", "FREQ=DAILY;INTERVAL=3"),
            ("the first Saturday of the month", "FREQ=MONTHLY;BYDAY=1SA"),
            ("every month on the last Friday", "FREQ=MONTHLY;BYDAY=-1FR"),
            ("weekly", "FREQ=WEEKLY"),
            ("daily", "FREQ=DAILY"),
            ("every weekday", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
            ("on weekdays", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
            ("on Saturday mornings", "FREQ=WEEKLY;BYDAY=SA"),
            ("once a month", "FREQ=MONTHLY"),
        ] {
            assert_eq!(rule(words).as_deref(), Some(expected), "{words}");
        }
    }

    #[test]
    fn what_is_not_understood_in_full_is_no_rhythm() {
        for words in [
            "",
            ",",
            "zondag",
            "op zondag",
            "op zaterdagochtend",
            "maandag t/m vrijdag",
            "twee keer per week",
            "twice a week",
            "tweewekelijks",
            "biweekly",
            "regelmatig",
            "voor 1 mei",
            "elke",
            "elke keer",
            "elke week bellen",
            "elke schooldag",
            "ieder weekend",
            "elk jaar",
            "elke twee uur",
            "om de twee uur",
            "elke 0 weken",
            "elke +2 weken",
            "elke zondag tot de zomer",
            "elke zondag tot 1 juli",
            "elke zondag vanaf 5 mrt",
            "elke zondag behalve in de vakantie",
            "elke zondag, niet in de vakantie",
            "elke zondag en feestdag",
            "elke zondag of maandag",
            "elke eerste zaterdag",
            "elke eerste en derde zaterdag van de maand",
            "elke vijfde zondag van de maand",
            "elke maand op zaterdag",
            "elke maand op de 15e",
            "elke dag op zaterdag",
            "elke zondag om de week",
            "every second Sunday",
            "every night she calls",
            "every day except Sunday",
            "elke zondag na het eten",
            "zondagskind",
            "elke maandag en",
        ] {
            assert_eq!(rule(words), None, "{words}");
        }
    }

    #[test]
    fn a_time_of_day_does_not_change_the_days() {
        for time in [
            "om 18.00 uur",
            "om 18:30",
            "om 18u30",
            "om acht",
            "om acht uur 's avonds",
            "om half negen",
            "om kwart over acht",
            ", 's middags",
            "in de ochtend",
            "vanaf 18.00 uur",
            "rond 7 uur",
            "van 15.00 tot 17.00 uur",
            "tussen vier en zes uur",
            "18.00 uur",
            "at 6 pm",
            "at 6pm",
            "at 6.30 p.m.",
            "at seven",
            "at seven o'clock",
            "from 5 to 7 pm",
            "between 10 and 12 am",
            "at noon",
            "in the evening",
            "at half past six",
        ] {
            assert_eq!(
                rule(&format!("elke zondag {time}")).as_deref(),
                Some("FREQ=WEEKLY;BYDAY=SU"),
                "{time}"
            );
        }
        assert_eq!(
            rule("elke maandag om 18.00 uur en donderdag om 19.00 uur").as_deref(),
            Some("FREQ=WEEKLY;BYDAY=MO,TH")
        );
        assert_eq!(rule("om 8 uur elke dag").as_deref(), Some("FREQ=DAILY"));
        for no_time in [
            "om 25.00 uur",
            "van 5 tot 7",
            "vanaf 5",
            "at 30",
            "om 8 9",
            "from 5",
            "at 13pm",
        ] {
            assert_eq!(rule(&format!("elke zondag {no_time}")), None, "{no_time}");
        }
    }

    #[test]
    fn the_last_day_stands_in_the_rule_as_a_date() {
        let found = recurrence("om de week op zaterdag en maandag").unwrap();
        assert_eq!(
            found.rrule(Some(day("2026-07-01"))),
            "FREQ=WEEKLY;UNTIL=20260701;INTERVAL=2;BYDAY=MO,SA"
        );
        assert_eq!(
            (found.every, found.interval, found.weekdays),
            (Every::Week, 2, vec![Weekday::Mon, Weekday::Sat])
        );
    }

    #[test]
    fn the_first_time_is_a_day_of_the_rhythm() {
        // 5 March 2026 is a Thursday.
        for (words, from, first) in [
            ("elke zondag", "2026-03-05", "2026-03-08"),
            ("elke donderdag", "2026-03-05", "2026-03-05"),
            ("elke maandag en woensdag", "2026-03-05", "2026-03-09"),
            ("elke dag", "2026-03-05", "2026-03-05"),
            ("elke maand", "2026-03-05", "2026-03-05"),
            ("elke week", "2026-03-05", "2026-03-05"),
            (
                "elke eerste zaterdag van de maand",
                "2026-03-05",
                "2026-03-07",
            ),
            (
                "elke eerste zaterdag van de maand",
                "2026-03-08",
                "2026-04-04",
            ),
            (
                "elke tweede zondag van de maand",
                "2026-03-05",
                "2026-03-08",
            ),
            (
                "elke laatste vrijdag van de maand",
                "2026-03-05",
                "2026-03-27",
            ),
            (
                "elke laatste vrijdag van de maand",
                "2026-03-28",
                "2026-04-24",
            ),
            (
                "elke vierde zondag van de maand",
                "2026-03-23",
                "2026-04-26",
            ),
        ] {
            assert_eq!(
                recurrence(words).unwrap().first_on_or_after(day(from)),
                day(first),
                "{words} {from}"
            );
        }
        assert_eq!(
            recurrence("elke zondag")
                .unwrap()
                .first_on_or_after(NaiveDate::MAX),
            NaiveDate::MAX
        );
    }

    proptest! {
        #[test]
        fn no_words_make_the_reader_panic(
            words in "(elke|om|de|twee|week|zondag|zaterdagavond|op|en|t/m|van|maand|eerste|uur|8|\
                      's|,|\\PC{0,3}| ){0,12}",
        ) {
            let _ = recurrence(&words);
        }

        #[test]
        fn the_first_time_lies_in_the_next_two_months_and_stays_when_asked_again(
            days in 0u64..9000,
            nth in 0usize..5,
            weekday in 0usize..7,
        ) {
            let from = day("2020-01-01") + Days::new(days);
            let found = Recurrence {
                nth_of_month: Some(NTH[nth].0),
                ..Recurrence::every(Every::Month, 1).on(vec![WEEKDAYS[weekday].0])
            };
            let first = found.first_on_or_after(from);
            prop_assert!(first >= from && first < from + Months::new(2));
            prop_assert_eq!(found.first_on_or_after(first), first);
        }
    }
}
