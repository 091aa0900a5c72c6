//! The last day of something, read from the circle's own words: "uiterlijk 10 april", "klaar voor 1
//! mei", "binnen twee weken".
//!
//! The words are taken whole or not at all, and stay in the plan as they are. A day beside which
//! nothing says that it is the last one is read elsewhere ([`parse_date`]).

use super::number_words::number_named;
use super::rhythm::{Every, recurrence};
use crate::domain::date::{parse_date, parse_time};
use crate::failure::Failure;
use chrono::{Days, Months, NaiveDate};

/// Beside one of these the day itself still counts; they stand before it or after it.
const BY: [&str; 16] = [
    "uiterlijk",
    "op zijn laatst",
    "op z'n laatst",
    "ten laatste",
    "niet later dan",
    "deadline",
    "klaar",
    "gereed",
    "af",
    "no later than",
    "not later than",
    "at the latest",
    "ready",
    "finished",
    "done",
    "by",
];
/// Behind one of these the day before is the last one.
const BEFORE: [&str; 2] = ["voor", "before"];
/// What may stand between such words and the day.
const BESIDE: [&str; 7] = ["op", "on", "is", "moet", "zijn", "must be", "be"];
/// In front of a day of the week these say no more than that it is still to come.
const NEXT: [&str; 5] = ["aanstaande", "a.s.", "a.s", "komende", "this coming"];
/// What begins a number of days, weeks or months from the day on which it was said.
const WITHIN: [&str; 2] = ["binnen", "within"];

/// The last day that these words name, said on a day.
/// Nothing when they name none, or one that is over.
///
/// # Errors
/// Those of [`parse_date`] for a day that does not exist, such as `date-does-not-exist`.
pub fn last_day(words: &str, said_on: NaiveDate) -> Option<Result<NaiveDate, Failure>> {
    let small = words
        .to_lowercase()
        .replace('ó', "o")
        .replace("o\u{301}", "o")
        .replace(['é', 'è'], "e")
        .replace("e\u{301}", "e")
        .replace(['’', '‘', '`'], "'");
    let mut rest = small.trim().trim_end_matches(['.', '!']);
    let (mut is_last, mut is_before) = (false, false);
    loop {
        if let Some(left) = behind(rest, &BEFORE) {
            (rest, is_last, is_before) = (left, true, true);
        } else if let Some(left) = behind(rest, &BY).or_else(|| in_front_of(rest, &BY)) {
            (rest, is_last) = (left, true);
        } else if let Some(left) = behind(rest, &BESIDE) {
            rest = left;
        } else {
            break;
        }
    }
    if let Some(span) = behind(rest, &WITHIN) {
        return after(span, said_on).map(Ok);
    }
    if !is_last {
        return None;
    }
    let (day, has_time) = without_time(rest)?;
    match day_named(day, said_on)? {
        Ok(day) if is_before && !has_time => day.pred_opt().filter(|it| *it >= said_on).map(Ok),
        Ok(day) => Some(day).filter(|it| *it >= said_on).map(Ok),
        Err(failure) => Some(Err(failure)),
    }
}

/// What stands behind one of these phrases.
fn behind<'a>(text: &'a str, phrases: &[&str]) -> Option<&'a str> {
    phrases.iter().find_map(|phrase| {
        text.strip_prefix(phrase)
            .filter(|rest| rest.is_empty() || rest.starts_with([' ', ',', ':']))
            .map(|rest| rest.trim_start_matches([' ', ',', ':']))
    })
}

/// What stands in front of one of these phrases.
fn in_front_of<'a>(text: &'a str, phrases: &[&str]) -> Option<&'a str> {
    phrases.iter().find_map(|phrase| {
        text.strip_suffix(phrase)
            .filter(|rest| rest.ends_with([' ', ',']))
            .map(|rest| rest.trim_end_matches([' ', ',']))
    })
}

/// A day without the time beside it, and whether there was one.
/// Nothing when what stands there is no time.
fn without_time(text: &str) -> Option<(&str, bool)> {
    let Some((day, time)) = text.split_once(" om ").or_else(|| text.split_once(" at ")) else {
        return Some((text, false));
    };
    let is_time = parse_time(time).is_ok() || parse_time(time.trim_end_matches(" uur")).is_ok();
    is_time.then_some((day, true))
}

/// A day, or a day of the week: the first one that is still to come.
fn day_named(text: &str, said_on: NaiveDate) -> Option<Result<NaiveDate, Failure>> {
    match parse_date(text, said_on) {
        Ok(day) => Some(Ok(day)),
        Err(failure) if matches!(failure.code(), "date-unknown" | "date-with-slash") => {
            next_weekday(text, said_on).map(Ok)
        }
        Err(failure) => Some(Err(failure)),
    }
}

fn next_weekday(text: &str, said_on: NaiveDate) -> Option<NaiveDate> {
    let text = behind(text, &NEXT).unwrap_or(text);
    let word = Some(text).filter(|text| !text.contains(' '))?;
    let found = recurrence(&format!("elke {word}"))?;
    let is_one_day = found.every == Every::Week && found.interval == 1 && found.weekdays.len() == 1;
    is_one_day
        .then(|| said_on.succ_opt())
        .flatten()
        .map(|from| found.first_on_or_after(from))
}

/// So many days, weeks or months after a day.
fn after(span: &str, said_on: NaiveDate) -> Option<NaiveDate> {
    let (count, unit) = span.split_once(' ')?;
    let count = number(count)?;
    match unit {
        "dag" | "dagen" | "day" | "days" => said_on.checked_add_days(Days::new(count.into())),
        "week" | "weken" | "weeks" => said_on.checked_add_days(Days::new(u64::from(count) * 7)),
        "maand" | "maanden" | "month" | "months" => said_on.checked_add_months(Months::new(count)),
        _ => None,
    }
}

fn number(word: &str) -> Option<u32> {
    let named = number_named(word);
    let in_digits = || {
        word.parse()
            .ok()
            .filter(|number| (1..=365).contains(number) && !word.starts_with('+'))
    };
    named.or((word == "a").then_some(1)).or_else(in_digits)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// Read on Saturday 21 March 2026.
    fn read(words: &str) -> Option<String> {
        last_day(words, day("2026-03-21")).map(|found| match found {
            Ok(on) => on.to_string(),
            Err(failure) => failure.code().to_owned(),
        })
    }

    #[test]
    fn a_last_day_is_read_from_the_words_of_the_circle() {
        for (words, expected) in [
            ("uiterlijk 10 april", "2026-04-10"),
            ("Uiterlijk vrijdag 10 april.", "2026-04-10"),
            ("uiterlijk op 10-4-2026", "2026-04-10"),
            ("10 april uiterlijk", "2026-04-10"),
            ("op zijn laatst 10 april", "2026-04-10"),
            ("niet later dan 10 april", "2026-04-10"),
            ("klaar op 10 april", "2026-04-10"),
            ("klaar: 10 april", "2026-04-10"),
            ("10 april klaar", "2026-04-10"),
            ("moet klaar zijn op 10 april", "2026-04-10"),
            ("voor 10 april", "2026-04-09"),
            ("vóór 10 april", "2026-04-09"),
            ("klaar voor 10 april", "2026-04-09"),
            ("voor 10 april klaar", "2026-04-09"),
            ("voor 10 april om 12.00 uur", "2026-04-10"),
            ("uiterlijk 10 april om 12 uur", "2026-04-10"),
            ("uiterlijk morgen", "2026-03-22"),
            ("uiterlijk vrijdag", "2026-03-27"),
            ("uiterlijk zaterdag", "2026-03-28"),
            ("uiterlijk aanstaande vrijdag", "2026-03-27"),
            ("uiterlijk a.s. vrijdag", "2026-03-27"),
            ("voor komende vrijdag", "2026-03-26"),
            ("deadline: 10 april", "2026-04-10"),
            ("uiterlijk 10 april om 12.00u", "2026-04-10"),
            ("voor vrijdag", "2026-03-26"),
            ("binnen een week", "2026-03-28"),
            ("binnen één week", "2026-03-28"),
            ("binnen 10 dagen", "2026-03-31"),
            ("klaar binnen twee weken", "2026-04-04"),
            ("binnen een maand", "2026-04-21"),
            ("by 10 April", "2026-04-10"),
            ("done by Friday", "2026-03-27"),
            ("before 10 April", "2026-04-09"),
            ("no later than 10 April", "2026-04-10"),
            ("10 April at the latest", "2026-04-10"),
            ("within two weeks", "2026-04-04"),
            ("within a month", "2026-04-21"),
        ] {
            assert_eq!(read(words).as_deref(), Some(expected), "{words}");
        }
    }

    #[test]
    fn what_names_no_last_day_is_none() {
        for words in [
            "",
            "klaar",
            "voor",
            "10 april",
            "elke zondag",
            "vrijdag",
            "voor het eten",
            "voor de zomer",
            "uiterlijk volgende week vrijdag",
            "uiterlijk komende week",
            "uiterlijk eind april",
            "uiterlijk 10 april bij oma",
            "voor 9/4",
            "voor 10 april om de hoek",
            "binnen",
            "binnen de familie",
            "binnen een paar weken",
            "binnen 0 dagen",
            "binnen +2 weken",
            "binnen twee uur",
            "voorlopig 10 april",
            "uiterlijk 1 maart",
            "voor vandaag",
            "uiterlijk elke vrijdag",
            "uiterlijk week",
        ] {
            assert_eq!(read(words), None, "{words}");
        }
    }

    #[test]
    fn a_day_that_does_not_exist_is_said_to_be_none() {
        assert_eq!(
            read("uiterlijk 31 april").as_deref(),
            Some("date-does-not-exist")
        );
        assert_eq!(
            read("voor maandag 10 april").as_deref(),
            Some("date-wrong-weekday")
        );
    }

    proptest! {
        #[test]
        fn no_words_make_the_reader_panic(
            words in "(voor|uiterlijk|binnen|klaar|op|10|april|weken|om|:|,|\\PC{0,3}| ){0,10}"
        ) {
            let _ = last_day(&words, day("2026-03-21"));
        }
    }
}
