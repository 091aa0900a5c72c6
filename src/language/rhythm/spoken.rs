//! A rhythm read from the circle's own words: "elke zondag", "om de week op zaterdag".
//!
//! The words are taken whole or not at all. A time of day says nothing about which days and is
//! passed over; anything else that is not understood ("tot de zomer", "behalve in de vakantie") may
//! change the meaning, and then there is no recurrence.

use super::{Every, Recurrence};
use crate::domain::date::parse_time;
use chrono::Weekday;

/// Read the words: "elke zondag om 18.00 uur" is every Sunday.
/// Nothing when they hold anything that is not understood.
#[must_use]
pub fn recurrence(words: &str) -> Option<Recurrence> {
    let words = split(words);
    let words = without_times(&words);
    let mut words = Words(&words);
    let found = words.rhythm()?;
    words.take_any(&[","]);
    words.0.is_empty().then_some(found)
}

/// The names of the days: Dutch and English in full, then both short.
pub(super) const WEEKDAYS: [(Weekday, [&str; 4]); 7] = [
    (Weekday::Mon, ["maandag", "monday", "ma", "mon"]),
    (Weekday::Tue, ["dinsdag", "tuesday", "di", "tue"]),
    (Weekday::Wed, ["woensdag", "wednesday", "wo", "wed"]),
    (Weekday::Thu, ["donderdag", "thursday", "do", "thu"]),
    (Weekday::Fri, ["vrijdag", "friday", "vr", "fri"]),
    (Weekday::Sat, ["zaterdag", "saturday", "za", "sat"]),
    (Weekday::Sun, ["zondag", "sunday", "zo", "sun"]),
];
const WORKING_WEEK: [Weekday; 5] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
];
const EVERY: [&str; 6] = ["elke", "elk", "iedere", "ieder", "every", "each"];
const DUTCH_PARTS: [&str; 5] = ["ochtend", "morgen", "middag", "avond", "nacht"];
const ENGLISH_PARTS: [&str; 4] = ["morning", "afternoon", "evening", "night"];
const NUMBERS: [[&str; 2]; 12] = [
    ["een", "one"],
    ["twee", "two"],
    ["drie", "three"],
    ["vier", "four"],
    ["vijf", "five"],
    ["zes", "six"],
    ["zeven", "seven"],
    ["acht", "eight"],
    ["negen", "nine"],
    ["tien", "ten"],
    ["elf", "eleven"],
    ["twaalf", "twelve"],
];
pub(super) const NTH: [(i8, [&str; 5]); 5] = [
    (1, ["eerste", "first", "1e", "1ste", "1st"]),
    (2, ["tweede", "second", "2e", "2de", "2nd"]),
    (3, ["derde", "third", "3e", "3de", "3rd"]),
    (4, ["vierde", "fourth", "4e", "4de", "4th"]),
    (-1, ["laatste", "last", "laatste", "last", "last"]),
];

/// The words in small letters; a comma is a word too, a weekday and its part of the day are two.
fn split(text: &str) -> Vec<String> {
    let small = text
        .to_lowercase()
        .replace(['’', '‘', '`'], "'")
        .replace(['é', 'è'], "e")
        .replace("e\u{301}", "e")
        .replace(',', " , ");
    small
        .split_whitespace()
        .map(|word| word.trim_end_matches(['.', '!', ';']))
        .filter(|word| !word.is_empty())
        .flat_map(parted)
        .collect()
}

/// "zaterdagochtend" as "zaterdag" and "ochtend".
fn parted(word: &str) -> Vec<String> {
    let day = WEEKDAYS
        .iter()
        .find_map(|(_, names)| word.strip_prefix(names[0]).map(|part| (names[0], part)));
    match day {
        Some((day, part)) if DUTCH_PARTS.contains(&part.trim_end_matches("en")) => {
            vec![day.to_owned(), part.to_owned()]
        }
        _ => vec![word.to_owned()],
    }
}

/// The words without every time of day among them.
fn without_times(words: &[String]) -> Vec<String> {
    let mut left = Vec::new();
    let mut words = Words(words);
    while let Some((first, rest)) = words.0.split_first() {
        if words.attempt(Words::time_of_day).is_none() {
            left.push(first.clone());
            words.0 = rest;
        }
    }
    left
}

/// What is left to be read. Every reader either takes what it understands or leaves the words
/// as they were.
#[derive(Clone, Copy)]
struct Words<'a>(&'a [String]);

impl Words<'_> {
    fn attempt<T>(&mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let before = *self;
        let found = read(self);
        if found.is_none() {
            *self = before;
        }
        found
    }

    /// Take one of these phrases.
    fn take_any(&mut self, phrases: &[&str]) -> bool {
        phrases.iter().any(|phrase| {
            let phrase: Vec<&str> = phrase.split(' ').collect();
            let is_next = self.0.len() >= phrase.len()
                && self
                    .0
                    .iter()
                    .zip(&phrase)
                    .all(|(word, wanted)| word == wanted);
            if is_next {
                self.0 = &self.0[phrase.len()..];
            }
            is_next
        })
    }

    fn expect(&mut self, phrases: &[&str]) -> Option<()> {
        self.take_any(phrases).then_some(())
    }

    /// Take a word that can be read.
    fn one<T>(&mut self, read: impl FnOnce(&str) -> Option<T>) -> Option<T> {
        let (word, rest) = self.0.split_first()?;
        let found = read(word)?;
        self.0 = rest;
        Some(found)
    }

    fn number(&mut self) -> Option<u32> {
        self.one(|word| {
            let named = (1..)
                .zip(NUMBERS)
                .find(|(_, names)| names.contains(&word))
                .map(|(number, _)| number);
            named.or_else(|| {
                word.parse()
                    .ok()
                    .filter(|number| (1..=99).contains(number) && !word.starts_with('+'))
            })
        })
    }

    fn nth(&mut self) -> Option<i8> {
        self.one(|word| {
            NTH.iter()
                .find(|(_, names)| names.contains(&word))
                .map(|(nth, _)| *nth)
        })
    }

    fn unit(&mut self) -> Option<Every> {
        self.one(|word| match word {
            "dag" | "dagen" | "day" | "days" => Some(Every::Day),
            "week" | "weken" | "weeks" => Some(Every::Week),
            "maand" | "maanden" | "month" | "months" => Some(Every::Month),
            _ => None,
        })
    }

    fn part_of_day(&mut self) -> Option<()> {
        self.one(|word| {
            let dutch = DUTCH_PARTS.contains(&word)
                || word
                    .strip_suffix("en")
                    .is_some_and(|part| DUTCH_PARTS.contains(&part));
            (dutch || ENGLISH_PARTS.contains(&word.trim_end_matches('s'))).then_some(())
        })
    }

    /// A day of the week with or without its part of the day, and whether the word itself says that
    /// it comes back: zondags, Sundays.
    fn weekday(&mut self) -> Option<(Weekday, bool)> {
        self.attempt(|words| {
            words.take_any(&["'s"]);
            let (day, mut comes_back) = words.one(|word| {
                WEEKDAYS
                    .iter()
                    .find_map(|(day, [dutch, english, short, brief])| {
                        if [*dutch, *english, *short, *brief].contains(&word) {
                            return Some((*day, false));
                        }
                        let ending = word
                            .strip_prefix(dutch)
                            .filter(|ending| ["s", "en"].contains(ending));
                        ending
                            .or_else(|| word.strip_prefix(english).filter(|ending| *ending == "s"))
                            .map(|_| (*day, true))
                    })
            })?;
            let part = words.0.first().cloned();
            if words.part_of_day().is_some() {
                comes_back |= part.is_some_and(|part| part.ends_with("en") || part.ends_with('s'));
            }
            Some((day, comes_back))
        })
    }

    /// One or more days, and whether the last of them says that it comes back.
    fn weekdays(&mut self) -> Option<(Vec<Weekday>, bool)> {
        let (first, mut comes_back) = self.weekday()?;
        let through = self.attempt(|words| {
            words.expect(&["t/m", "tot en met", "through", "to"])?;
            words.weekday()
        });
        let mut days = vec![first];
        if let Some((last, _)) = through {
            while days.last().is_some_and(|day| *day != last) {
                days.extend(days.last().map(Weekday::succ));
            }
            return Some((days, false));
        }
        while let Some((day, again)) = self.attempt(|words| {
            words.expect(&[", en", ", and", ",", "en", "and", "&", "+"])?;
            words.take_any(&EVERY);
            words.take_any(&["op", "on"]);
            words.weekday()
        }) {
            days.push(day);
            comes_back = again;
        }
        Some((days, comes_back))
    }

    /// The words as a whole.
    fn rhythm(&mut self) -> Option<Recurrence> {
        let known = [
            Self::nth_weekday_of_month,
            Self::named,
            Self::every_other,
            Self::so_often,
            Self::each,
            Self::on_days_that_come_back,
        ];
        known.into_iter().find_map(|read| self.attempt(read))
    }

    /// "elke eerste zaterdag van de maand", "the last Friday of every month". Without the month it
    /// is not clear of what it is the first.
    fn nth_weekday_of_month(&mut self) -> Option<Recurrence> {
        self.take_any(&["op", "on"]);
        if !self.take_any(&EVERY) {
            self.expect(&["de", "the"])?;
        }
        let found = self.nth_weekday()?;
        self.expect(&["van", "in", "of"])?;
        if !self.take_any(&EVERY) {
            self.expect(&["de", "the"])?;
        }
        self.expect(&["maand", "month"])?;
        Some(found)
    }

    fn nth_weekday(&mut self) -> Option<Recurrence> {
        let nth = self.nth()?;
        let (day, _) = self.weekday()?;
        Some(Recurrence {
            nth_of_month: Some(nth),
            ..Recurrence::every(Every::Month, 1).on(vec![day])
        })
    }

    /// "dagelijks", "wekelijks op zaterdag", "doordeweeks". "Tweewekelijks" and "biweekly" are read
    /// both ways and therefore unknown.
    fn named(&mut self) -> Option<Recurrence> {
        self.take_any(&["op", "on"]);
        if self.take_any(&[
            "doordeweeks",
            "door de week",
            "doordeweekse dagen",
            "weekdays",
        ]) {
            return Some(Recurrence::every(Every::Week, 1).on(WORKING_WEEK.to_vec()));
        }
        let (every, interval) = self.one(|word| match word {
            "dagelijks" | "daily" => Some((Every::Day, 1)),
            "wekelijks" | "weekly" => Some((Every::Week, 1)),
            "veertiendaags" | "fortnightly" => Some((Every::Week, 2)),
            "maandelijks" | "monthly" => Some((Every::Month, 1)),
            _ => None,
        })?;
        Some(self.on_days(Recurrence::every(every, interval)))
    }

    /// "om de week", "om de twee weken", "om de zondag", "every other week", "every other Sunday".
    fn every_other(&mut self) -> Option<Recurrence> {
        if !self.take_any(&["om de andere", "every other", "every second week"]) {
            self.expect(&["om de"])?;
        }
        if let Some(interval) = self.number() {
            let every = self.unit()?;
            return Some(self.on_days(Recurrence::every(every, interval)));
        }
        if let Some((days, _)) = self.weekdays() {
            return Some(Recurrence::every(Every::Week, 2).on(days));
        }
        let every = self.unit()?;
        Some(self.on_days(Recurrence::every(every, 2)))
    }

    /// "een keer per week", "once every two weeks on Saturday".
    /// More than once leaves open on which days.
    fn so_often(&mut self) -> Option<Recurrence> {
        self.expect(&["eens", "eenmaal", "een keer", "1 keer", "1x", "once"])?;
        if !self.take_any(&EVERY) {
            self.expect(&["per", "in de", "a"])?;
        }
        self.counted()
    }

    /// "elke dag", "elke twee weken op zaterdag", "every weekday", "elke maandag en donderdag".
    fn each(&mut self) -> Option<Recurrence> {
        self.expect(&EVERY)?;
        if self.take_any(&["weekday", "doordeweekse dag"])
            || self
                .attempt(|words| {
                    words
                        .expect(&["doordeweekse"])
                        .and_then(|()| words.part_of_day())
                })
                .is_some()
        {
            return Some(Recurrence::every(Every::Week, 1).on(WORKING_WEEK.to_vec()));
        }
        if self.part_of_day().is_some() {
            return Some(Recurrence::every(Every::Day, 1));
        }
        if let Some((days, _)) = self.weekdays() {
            return Some(Recurrence::every(Every::Week, 1).on(days));
        }
        self.counted()
    }

    /// "zondags", "op zondagen", "on Sundays". "Op zondag" may be one Sunday.
    fn on_days_that_come_back(&mut self) -> Option<Recurrence> {
        self.take_any(&["op", "on"]);
        let (days, comes_back) = self.weekdays()?;
        comes_back.then(|| Recurrence::every(Every::Week, 1).on(days))
    }

    /// "dag", "week op zaterdag", "twee weken", "maand op de eerste zondag".
    fn counted(&mut self) -> Option<Recurrence> {
        let interval = self.number().unwrap_or(1);
        let every = self.unit()?;
        if every == Every::Day {
            self.take_any(&["van de week", "of the week"]);
        }
        Some(self.on_days(Recurrence::every(every, interval)))
    }

    /// The days that may follow a week, and the weekday that may follow a month.
    fn on_days(&mut self, rhythm: Recurrence) -> Recurrence {
        let found = self.attempt(|words| {
            words.take_any(&[","]);
            match rhythm.every {
                Every::Day => None,
                Every::Week => {
                    words.take_any(&["op", "on"]);
                    words.weekdays().map(|(days, _)| rhythm.clone().on(days))
                }
                Every::Month => {
                    words.expect(&["op de", "on the"])?;
                    words.nth_weekday().map(|found| Recurrence {
                        interval: rhythm.interval,
                        ..found
                    })
                }
            }
        });
        found.unwrap_or(rhythm)
    }

    /// A time of day: "om 18.00 uur", "tussen vier en zes uur", "'s avonds", "at 6 pm".
    fn time_of_day(&mut self) -> Option<()> {
        let parts = ["ochtends", "morgens", "middags", "avonds", "nachts"];
        if let Some(found) = self.attempt(|words| {
            words
                .expect(&["'s", "s"])
                .and_then(|()| words.one(|word| parts.contains(&word).then_some(())))
        }) {
            return Some(found);
        }
        if let Some(found) = self.attempt(|words| {
            words
                .expect(&["in de", "in the", "at"])
                .and_then(|()| words.part_of_day())
        }) {
            return Some(found);
        }
        let between = self.attempt(|words| {
            words.expect(&["van", "tussen", "from", "between"])?;
            words.clock()?;
            words.expect(&["tot", "en", "to", "until", "and", "-"])?;
            words.clock().filter(|is_clear| *is_clear)
        });
        if between.is_some() {
            return Some(());
        }
        // After these words a bare number can only be an hour: "om acht".
        let at = self.attempt(|words| words.expect(&["om", "at"]).and_then(|()| words.clock()));
        if at.is_some() {
            return Some(());
        }
        self.attempt(|words| {
            words.take_any(&[
                "rond",
                "omstreeks",
                "vanaf",
                "voor",
                "na",
                "tot",
                "around",
                "about",
                "from",
                "before",
                "after",
                "until",
            ]);
            words.clock().filter(|is_clear| *is_clear)
        })
        .map(|_| ())
    }

    /// The hour on a clock, and whether it can be nothing else:
    /// "acht" may be any number, "acht uur" is the hour.
    fn clock(&mut self) -> Option<bool> {
        self.attempt(|words| {
            const AFTER: [&str; 6] = ["uur", "u", "am", "pm", "a.m", "p.m"];
            if words.take_any(&["noon", "midnight", "middernacht"]) {
                return Some(true);
            }
            let part_of_hour = words.take_any(&[
                "half past",
                "half",
                "kwart over",
                "kwart voor",
                "quarter past",
                "quarter to",
            ]);
            let written_out = |word: &str| {
                let time = word.trim_end_matches("am").trim_end_matches("pm");
                let hour_alone =
                    time != word && time.parse().is_ok_and(|hour: u32| (1..=12).contains(&hour));
                (hour_alone || parse_time(time).is_ok()).then_some(())
            };
            if !part_of_hour && words.one(written_out).is_some() {
                words.take_any(&AFTER);
                return Some(true);
            }
            words.number().filter(|hour| *hour <= 24)?;
            let has_unit = words.take_any(&AFTER) || words.take_any(&["o'clock"]);
            Some(has_unit || part_of_hour)
        })
    }
}
