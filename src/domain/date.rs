//! Dates and times as people write them, day first, and never guessed.
//!
//! Understood: `2026-03-05`, `5-3-2026`, `5 mrt`, `5 maart 2026`, `za 28 mrt`, `morgen`, `+28d`,
//! `+4w`. Refused: `03/05`, a day that does not exist, a weekday that does not match. The caller
//! echoes the weekday, so that a slip shows.

use crate::failure::{Failure, failure};
use chrono::{Datelike, Days, NaiveDate, NaiveTime, Weekday};

/// First and last year that a date may have.
pub(super) const YEARS: std::ops::RangeInclusive<i32> = 1900..=2199;

const WEEKDAYS: [(Weekday, &[&str]); 7] = [
    (Weekday::Mon, &["ma", "maandag", "mon", "monday"]),
    (Weekday::Tue, &["di", "dinsdag", "tue", "tuesday"]),
    (Weekday::Wed, &["wo", "woensdag", "wed", "wednesday"]),
    (Weekday::Thu, &["do", "donderdag", "thu", "thursday"]),
    (Weekday::Fri, &["vr", "vrijdag", "fri", "friday"]),
    (Weekday::Sat, &["za", "zaterdag", "sat", "saturday"]),
    (Weekday::Sun, &["zo", "zondag", "sun", "sunday"]),
];

const MONTHS: [&[&str]; 12] = [
    &["jan", "januari", "january"],
    &["feb", "februari", "february"],
    &["mrt", "maart", "mar", "march"],
    &["apr", "april"],
    &["mei", "may"],
    &["jun", "juni", "june"],
    &["jul", "juli", "july"],
    &["aug", "augustus", "august"],
    &["sep", "sept", "september"],
    &["okt", "oktober", "oct", "october"],
    &["nov", "november"],
    &["dec", "december"],
];

/// Why what was typed is a day and yet none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Impossible {
    OutOfRange,
    DoesNotExist,
}

/// What was typed, as far as it may be repeated.
fn shown(given: &str) -> &str {
    if is_about_a_day(given) {
        given.trim()
    } else {
        "…"
    }
}

/// Whether a text holds nothing but words and numbers of a calendar. Anything else that was typed
/// here by mistake may be a name or a telephone number, and is not repeated.
fn is_about_a_day(text: &str) -> bool {
    let lower = text.trim().to_lowercase();
    let known = |word: &str| {
        weekday_named(word).is_some()
            || MONTHS.iter().any(|names| names.contains(&word))
            || (word.len() <= 4 && word.chars().all(|c| c.is_ascii_digit()))
            || ["d", "w", "u", "uur", "h"].contains(&word)
    };
    // Eight digits make a date; a telephone number has more.
    lower.len() <= 30
        && lower.chars().filter(char::is_ascii_digit).count() <= 8
        && lower
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .all(|word| {
                let digits = word.trim_end_matches(|c: char| !c.is_ascii_digit());
                known(word) || (!digits.is_empty() && known(digits) && known(&word[digits.len()..]))
            })
}

/// Read a date as a person writes it. `today` is what `morgen` and `+28d` count from; a date
/// without a year is the one nearest to it.
///
/// # Errors
/// `date-unknown`, `date-with-slash`, `date-does-not-exist`, `date-wrong-weekday`,
/// `date-out-of-range`.
pub fn parse_date(text: &str, today: NaiveDate) -> Result<NaiveDate, Failure> {
    let given = text.trim();
    let lower = given.to_lowercase();
    if lower.contains('/') {
        return Err(failure!(Invalid, "date-with-slash", given = shown(given)));
    }
    let mut words: Vec<&str> = lower
        .split([' ', ','])
        .map(|word| word.trim_end_matches('.'))
        .filter(|word| !word.is_empty())
        .collect();
    let weekday = words.first().and_then(|word| weekday_named(word));
    if weekday.is_some() {
        words.remove(0);
    }
    let date = match words.as_slice() {
        [one] => relative(one, today)
            .transpose()
            .or_else(|| numeric(one, today)),
        [day, month] => named_month(day, month, None, today),
        [day, month, year] => named_month(day, month, Some(year), today),
        _ => None,
    };
    let date = match date {
        None => return Err(failure!(Invalid, "date-unknown", given = shown(given))),
        Some(Err(Impossible::OutOfRange)) => {
            return Err(failure!(Invalid, "date-out-of-range", given = shown(given)));
        }
        Some(Err(Impossible::DoesNotExist)) => {
            return Err(failure!(
                Invalid,
                "date-does-not-exist",
                given = shown(given)
            ));
        }
        Some(Ok(date)) => date,
    };
    if !YEARS.contains(&date.year()) {
        return Err(failure!(Invalid, "date-out-of-range", given = shown(given)));
    }
    match weekday {
        Some(day) if day != date.weekday() => Err(failure!(
            Invalid,
            "date-wrong-weekday",
            given = shown(given),
            date = date
        )),
        _ => Ok(date),
    }
}

/// Read a time of day: `14:00`, `14.00`, `9:30`, `14u`, `14u30`, `14.30 uur`, `14.30u`.
///
/// # Errors
/// `time-unknown`.
pub fn parse_time(text: &str) -> Result<NaiveTime, Failure> {
    let lower = text.trim().to_lowercase().replace("uur", "u");
    let lower = lower.replace(" u", "u");
    // Behind the minutes "u" says nothing more: "19.30u".
    let lower = lower
        .strip_suffix(['u', 'h'])
        .filter(|clock| clock.contains(['.', ':']))
        .unwrap_or(&lower)
        .replace(['.', 'u', 'h'], ":");
    let (hour, minute) = lower.split_once(':').unwrap_or((&lower, ""));
    let minute = if minute.is_empty() && lower.contains(':') {
        "00"
    } else {
        minute
    };
    match (number(hour), number(minute)) {
        (Some(hour), Some(minutes)) if minute.len() == 2 => {
            NaiveTime::from_hms_opt(hour, minutes, 0)
                .ok_or_else(|| failure!(Invalid, "time-unknown", given = shown(text)))
        }
        _ => Err(failure!(Invalid, "time-unknown", given = shown(text))),
    }
}

/// A number in digits and nothing else: `parse` of the standard library takes a sign too.
fn number<N: std::str::FromStr>(digits: &str) -> Option<N> {
    digits
        .bytes()
        .all(|byte| byte.is_ascii_digit())
        .then(|| digits.parse().ok())
        .flatten()
}

type Read = Option<Result<NaiveDate, Impossible>>;

fn weekday_named(word: &str) -> Option<Weekday> {
    WEEKDAYS
        .iter()
        .find(|(_, names)| names.contains(&word))
        .map(|(day, _)| *day)
}

fn relative(word: &str, today: NaiveDate) -> Result<Option<NaiveDate>, Impossible> {
    let days = match word {
        "vandaag" | "today" => 0,
        "morgen" | "tomorrow" => 1,
        "overmorgen" => 2,
        "gisteren" | "yesterday" => -1,
        "eergisteren" => -2,
        _ => {
            let Some(sign) = word.chars().next().filter(|c| matches!(c, '+' | '-')) else {
                return Ok(None);
            };
            let Some(unit) = word.chars().last() else {
                return Ok(None);
            };
            let Some(many) = word
                .get(1..word.len() - unit.len_utf8())
                .and_then(number::<i64>)
            else {
                return Ok(None);
            };
            let size = match unit {
                'd' => 1,
                'w' => 7,
                _ => return Ok(None),
            };
            let days = many.checked_mul(size).ok_or(Impossible::OutOfRange)?;
            if sign == '-' { -days } else { days }
        }
    };
    let step = Days::new(days.unsigned_abs());
    let date = if days < 0 {
        today.checked_sub_days(step)
    } else {
        today.checked_add_days(step)
    };
    date.map(Some).ok_or(Impossible::OutOfRange)
}

fn numeric(word: &str, today: NaiveDate) -> Read {
    let parts: Vec<&str> = word.split('-').collect();
    let (year, month, day) = match parts.as_slice() {
        [year, month, day] if year.len() == 4 => (number(year)?, number(month)?, number(day)?),
        [day, month, year] if year.len() == 4 => (number(year)?, number(month)?, number(day)?),
        [day, month] if !day.is_empty() && day.len() <= 2 && month.len() <= 2 => {
            return Some(nearest(number(day)?, number(month)?, today));
        }
        _ => return None,
    };
    Some(exact(year, month, day))
}

fn named_month(day: &str, month: &str, year: Option<&&str>, today: NaiveDate) -> Read {
    let day = number(day)?;
    let month = MONTHS
        .iter()
        .position(|names| names.contains(&month))
        .and_then(|at| u32::try_from(at + 1).ok())?;
    match year {
        Some(year) if year.len() == 4 => Some(exact(number(year)?, month, day)),
        Some(_) => None,
        None => Some(nearest(day, month, today)),
    }
}

fn exact(year: i32, month: u32, day: u32) -> Result<NaiveDate, Impossible> {
    NaiveDate::from_ymd_opt(year, month, day).ok_or(Impossible::DoesNotExist)
}

/// The day and month without a year: the one nearest to today, before or after.
fn nearest(day: u32, month: u32, today: NaiveDate) -> Result<NaiveDate, Impossible> {
    (today.year() - 1..=today.year() + 1)
        .filter_map(|year| NaiveDate::from_ymd_opt(year, month, day))
        .min_by_key(|date| (*date - today).num_days().abs())
        .ok_or(Impossible::DoesNotExist)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::failure::Kind;
    use proptest::prelude::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn read(text: &str) -> Result<NaiveDate, &'static str> {
        parse_date(text, day(2026, 3, 2)).map_err(|refused| refused.code())
    }

    #[test]
    fn the_day_comes_first_in_every_way_of_writing() {
        for text in [
            "2026-03-05",
            "5-3-2026",
            "05-03-2026",
            "5 mrt",
            "5 maart 2026",
            "do 5 mrt",
            "5-3",
            "donderdag 5 maart",
            "5 March",
            "+3d",
        ] {
            assert_eq!(read(text), Ok(day(2026, 3, 5)), "{text}");
        }
    }

    #[test]
    fn words_and_steps_count_from_today() {
        assert_eq!(read("vandaag"), Ok(day(2026, 3, 2)));
        assert_eq!(read("morgen"), Ok(day(2026, 3, 3)));
        assert_eq!(read("gisteren"), Ok(day(2026, 3, 1)));
        assert_eq!(read("+4w"), Ok(day(2026, 3, 30)));
        assert_eq!(read("-1d"), Ok(day(2026, 3, 1)));
    }

    #[test]
    fn a_date_without_a_year_is_the_nearest_one() {
        assert_eq!(read("28 dec"), Ok(day(2025, 12, 28)));
        assert_eq!(read("1 jun"), Ok(day(2026, 6, 1)));
    }

    #[test]
    fn a_sign_stands_once_and_only_before_a_step() {
        for text in [
            "--9223372036854775808d",
            "--1d",
            "+-1d",
            "+ 1d",
            "+5 mrt",
            "5 mrt +202",
            "+5-3-2026",
            "5-+3-2026",
        ] {
            assert_eq!(read(text), Err("date-unknown"), "{text}");
        }
        assert_eq!(read("+9223372036854775807w"), Err("date-out-of-range"));
        assert_eq!(read("-9223372036854775807d"), Err("date-out-of-range"));
        for text in ["+9:00", "9:+5", "-0:00"] {
            assert_eq!(
                parse_time(text).unwrap_err().code(),
                "time-unknown",
                "{text}"
            );
        }
    }

    #[test]
    fn a_date_that_can_be_read_two_ways_is_refused() {
        assert_eq!(read("03/05"), Err("date-with-slash"));
        assert_eq!(read("5/3/2026"), Err("date-with-slash"));
    }

    #[test]
    fn a_day_that_does_not_exist_is_refused() {
        for text in [
            "31 februari",
            "31-02-2026",
            "2026-02-30",
            "29 feb 2025",
            "31-4",
        ] {
            assert_eq!(read(text), Err("date-does-not-exist"), "{text}");
        }
        assert_eq!(read("29 feb 2028"), Ok(day(2028, 2, 29)));
    }

    #[test]
    fn a_weekday_that_does_not_fit_its_date_is_refused() {
        assert_eq!(read("vr 5 mrt 2026"), Err("date-wrong-weekday"));
        assert_eq!(read("za 28 mrt 2026"), Ok(day(2026, 3, 28)));
    }

    #[test]
    fn what_is_no_date_is_refused_and_not_repeated() {
        for text in [
            "",
            "snel",
            "volgende week",
            "12",
            "5-3-26",
            "99999999-1-1",
            "+999999999999999999d",
            "d",
            "+",
            "é",
            "+é",
        ] {
            assert!(read(text).is_err(), "{text}");
        }
        let refused = parse_date("bij oma thuis", day(2026, 3, 2)).unwrap_err();
        assert_eq!(refused.arg("given").as_deref(), Some("…"));
        for personal in ["Willemijn 5", "0612345678", "5 Willemijn", "elke 5 mrt"] {
            assert_eq!(
                parse_date(personal, day(2026, 3, 2))
                    .unwrap_err()
                    .arg("given")
                    .as_deref(),
                Some("…"),
                "{personal}"
            );
        }
        for shown in ["31 februari", "03/05", "vr 5 mrt 2026"] {
            assert_eq!(
                parse_date(shown, day(2026, 3, 2))
                    .unwrap_err()
                    .arg("given")
                    .as_deref(),
                Some(shown)
            );
        }
    }

    #[test]
    fn a_time_is_read_in_the_ways_people_write_it() {
        let two = NaiveTime::from_hms_opt(14, 0, 0).unwrap();
        for text in ["14:00", "14.00", "14u", "14 uur"] {
            assert_eq!(parse_time(text), Ok(two), "{text}");
        }
        for text in ["25:00", "14:7", "half drie", "", "14", ":30", "2:99"] {
            assert!(parse_time(text).is_err(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_the_date_reader_panic(text in "\\PC{0,40}") {
            let _ = parse_date(&text, day(2026, 3, 2));
            let _ = parse_time(&text);
        }

        #[test]
        fn a_date_written_out_is_read_back(days in 0i64..70_000) {
            let date = day(1950, 1, 1) + chrono::Duration::days(days);
            prop_assert_eq!(parse_date(&date.to_string(), day(2026, 3, 2)), Ok(date));
            let in_dutch = date.format("%d-%m-%Y").to_string();
            prop_assert_eq!(parse_date(&in_dutch, day(2026, 3, 2)), Ok(date));
        }
    }

    #[test]
    fn every_weekday_and_every_month_is_known_by_all_its_names() {
        // 2 March 2026 is a Monday.
        for (at, (_, names)) in (2..).zip(WEEKDAYS) {
            for name in names {
                assert_eq!(
                    read(&format!("{name} {at}-3-2026")),
                    Ok(day(2026, 3, at)),
                    "{name}"
                );
                assert_eq!(
                    read(&format!("{}. {at}, mrt. 2026", name.to_uppercase())),
                    Ok(day(2026, 3, at)),
                    "{name}"
                );
            }
        }
        for (month, names) in (1..).zip(MONTHS) {
            for name in names {
                assert_eq!(
                    read(&format!("7 {name} 2027")),
                    Ok(day(2027, month, 7)),
                    "{name}"
                );
            }
        }
    }

    #[test]
    fn a_day_not_far_from_today_has_a_word() {
        for (text, date) in [
            ("eergisteren", day(2026, 2, 28)),
            ("yesterday", day(2026, 3, 1)),
            ("today", day(2026, 3, 2)),
            ("Tomorrow", day(2026, 3, 3)),
            ("overmorgen", day(2026, 3, 4)),
            ("+0d", day(2026, 3, 2)),
            ("-0d", day(2026, 3, 2)),
            ("-2w", day(2026, 2, 16)),
            ("wo overmorgen", day(2026, 3, 4)),
        ] {
            assert_eq!(read(text), Ok(date), "{text}");
        }
        assert_eq!(read("do overmorgen"), Err("date-wrong-weekday"));
    }

    #[test]
    fn a_date_without_a_year_may_lie_before_or_after_the_turn_of_the_year() {
        for (today, text, date) in [
            (day(2026, 12, 30), "2 jan", day(2027, 1, 2)),
            (day(2026, 12, 30), "2-1", day(2027, 1, 2)),
            (day(2026, 12, 30), "28 dec", day(2026, 12, 28)),
            (day(2027, 1, 2), "30-12", day(2026, 12, 30)),
            (day(2027, 3, 2), "29 feb", day(2028, 2, 29)),
            (day(2028, 3, 2), "29 feb", day(2028, 2, 29)),
        ] {
            assert_eq!(parse_date(text, today), Ok(date), "{today} {text}");
        }
        // No leap year is near.
        assert_eq!(read("29 feb"), Err("date-does-not-exist"));
    }

    #[test]
    fn what_has_not_the_form_of_a_date_is_unknown_and_not_a_day_that_does_not_exist() {
        for text in [
            "5-3-26",
            "5-3-20266",
            "5 mrt 26",
            "5 mrt 20266",
            "123-3",
            "3-123",
            "-3",
            "5-",
            "1-2-3-4",
            "2026",
            "mrt 5",
            "x5-3-2026",
            "+5m",
            "+d",
        ] {
            assert_eq!(read(text), Err("date-unknown"), "{text}");
        }
        for text in [
            "+99999999999w",
            "+9223372036854775807w",
            "-9223372036854775807d",
        ] {
            assert_eq!(read(text), Err("date-out-of-range"), "{text}");
        }
    }

    #[test]
    fn a_year_before_1900_or_after_2199_is_a_slip() {
        assert_eq!(read("1900-01-01"), Ok(day(1900, 1, 1)));
        assert_eq!(read("31-12-2199"), Ok(day(2199, 12, 31)));
        for text in ["1899-12-31", "1-1-2200", "5 mrt 0026", "+10000w"] {
            assert_eq!(read(text), Err("date-out-of-range"), "{text}");
        }
    }

    #[test]
    fn only_words_and_numbers_of_a_calendar_are_repeated() {
        let shown = |text: &str| parse_date(text, day(2026, 3, 2)).unwrap_err().arg("given");
        for text in [
            "31 februari",
            "31februari",
            "12",
            "32-13-2026",
            "vr 6 mrt 2026 14u",
            "25 uur",
            "1234-5678",
        ] {
            assert_eq!(shown(text).as_deref(), Some(text), "{text}");
        }
        let long = "5 mrt ".repeat(6);
        for personal in [
            "oma",
            "volgende 5",
            "oma 5",
            "oma5",
            "oma5u",
            "5oma",
            "12345 mrt",
            "5-12345",
            "1234-5678-9",
            "06-1234 5678",
            &long,
        ] {
            assert_eq!(shown(personal).as_deref(), Some("…"), "{personal}");
        }
    }

    #[test]
    fn a_date_with_the_wrong_weekday_is_told_with_the_day_it_is() {
        let refused = parse_date("vr 5 mrt 2026", day(2026, 3, 2)).unwrap_err();
        assert_eq!(
            (
                refused.kind(),
                refused.arg("given").as_deref(),
                refused.arg("date").as_deref()
            ),
            (Kind::Invalid, Some("vr 5 mrt 2026"), Some("2026-03-05"))
        );
    }

    #[test]
    fn a_time_has_two_digits_of_minutes_or_none() {
        for (text, hour, minute) in [
            ("9:30", 9, 30),
            ("09.30", 9, 30),
            ("14u30", 14, 30),
            ("14h", 14, 0),
            (" 14 UUR ", 14, 0),
            ("14uur", 14, 0),
            ("14.30u", 14, 30),
            ("14:30uur", 14, 30),
            ("14.30 uur", 14, 30),
            ("0:00", 0, 0),
            ("23:59", 23, 59),
        ] {
            assert_eq!(
                parse_time(text),
                Ok(NaiveTime::from_hms_opt(hour, minute, 0).unwrap()),
                "{text}"
            );
        }
        for text in ["14", "1430", "14:5", "14:005", "24:00", "25 uur", "bij oma"] {
            let refused = parse_time(text).unwrap_err();
            let told = if text == "bij oma" { "…" } else { text };
            assert_eq!(
                (refused.code(), refused.arg("given").as_deref()),
                ("time-unknown", Some(told)),
                "{text}"
            );
        }
    }
}
