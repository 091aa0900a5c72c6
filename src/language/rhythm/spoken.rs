//! A rhythm read from the circle's own words: "elke zondag", "om de week op zaterdag".
//!
//! The words are taken whole or not at all. A time of day says nothing about which days (`clock`);
//! anything else that is not understood ("tot de zomer", "behalve in de vakantie") may change the
//! meaning, and then there is no recurrence.

use super::clock::{Hours, without_times};
use super::words::{WEEKDAYS, Words, split};
use super::{Every, Recurrence};
use crate::domain::date::parse_date;
use chrono::{NaiveDate, Weekday};

/// Read the words: "elke zondag om 18.00 uur" is every Sunday.
/// Nothing when they hold anything that is not understood.
#[must_use]
pub fn recurrence(words: &str) -> Option<Recurrence> {
    let (words, _) = without_times(&split(words));
    whole(&words)
}

/// What the words say about when something is done again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spoken {
    /// On which days.
    pub recurrence: Recurrence,
    /// At which hour.
    pub hours: Hours,
    /// From which day on.
    pub from: Option<NaiveDate>,
    /// The last day.
    pub until: Option<NaiveDate>,
}

/// Read the words with their hours, and with the days from which and until which they hold: "elke
/// woensdag om 18.00 uur, vanaf 1 april". A day without a year is the nearest to the day on which
/// it was said.
#[must_use]
pub fn read_spoken(words: &str, said_on: NaiveDate) -> Option<Spoken> {
    let (words, hours) = without_times(&split(words));
    let mut left = Vec::new();
    let (mut from, mut until) = (None, None);
    let mut rest = Words(&words);
    while let Some((first, behind)) = rest.0.split_first() {
        match rest.attempt(|words| words.edge(said_on)) {
            Some(Edge::From(on)) => from = Some(on),
            Some(Edge::Until(on)) => until = Some(on),
            None => {
                left.push(first.clone());
                rest.0 = behind;
            }
        }
    }
    Some(Spoken {
        recurrence: whole(&left)?,
        hours,
        from,
        until,
    })
}

fn whole(words: &[String]) -> Option<Recurrence> {
    let mut words = Words(words);
    while words.take_any(&[","]) {}
    let found = words.rhythm()?;
    while words.take_any(&[","]) {}
    words.0.is_empty().then_some(found)
}

/// A day that bounds a rhythm.
enum Edge {
    From(NaiveDate),
    /// The last day.
    Until(NaiveDate),
}

const WORKING_WEEK: [Weekday; 5] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
];
const WEEKEND: [Weekday; 2] = [Weekday::Sat, Weekday::Sun];
const WHOLE_WEEK: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];
const EVERY: [&str; 7] = ["elke", "elk", "iedere", "ieder", "alle", "every", "each"];
/// What joins two of one sort.
const AND: [&str; 7] = [", en", ", and", ",", "en", "and", "&", "+"];
pub(super) const NTH: [(i8, [&str; 5]); 5] = [
    (1, ["eerste", "first", "1e", "1ste", "1st"]),
    (2, ["tweede", "second", "2e", "2de", "2nd"]),
    (3, ["derde", "third", "3e", "3de", "3rd"]),
    (4, ["vierde", "fourth", "4e", "4de", "4th"]),
    (-1, ["laatste", "last", "laatste", "last", "last"]),
];

/// The days of a month that every month has, in words.
const DAYS_OF_MONTH: [[&str; 2]; 28] = [
    ["eerste", "first"],
    ["tweede", "second"],
    ["derde", "third"],
    ["vierde", "fourth"],
    ["vijfde", "fifth"],
    ["zesde", "sixth"],
    ["zevende", "seventh"],
    ["achtste", "eighth"],
    ["negende", "ninth"],
    ["tiende", "tenth"],
    ["elfde", "eleventh"],
    ["twaalfde", "twelfth"],
    ["dertiende", "thirteenth"],
    ["veertiende", "fourteenth"],
    ["vijftiende", "fifteenth"],
    ["zestiende", "sixteenth"],
    ["zeventiende", "seventeenth"],
    ["achttiende", "eighteenth"],
    ["negentiende", "nineteenth"],
    ["twintigste", "twentieth"],
    ["eenentwintigste", "twenty-first"],
    ["tweeentwintigste", "twenty-second"],
    ["drieentwintigste", "twenty-third"],
    ["vierentwintigste", "twenty-fourth"],
    ["vijfentwintigste", "twenty-fifth"],
    ["zesentwintigste", "twenty-sixth"],
    ["zevenentwintigste", "twenty-seventh"],
    ["achtentwintigste", "twenty-eighth"],
];

impl Words<'_> {
    /// "vanaf 1 april", "tot 1 juli", "t/m 30 juni".
    fn edge(&mut self, said_on: NaiveDate) -> Option<Edge> {
        if self.take_any(&[
            "vanaf",
            "met ingang van",
            "ingaande",
            "per",
            "te beginnen op",
            "beginnend op",
            "van",
            "from",
            "starting on",
            "starting",
            "as of",
        ]) {
            return self.day(said_on).map(Edge::From);
        }
        if self.take_any(&["tot en met", "t/m", "through"]) {
            return self.day(said_on).map(Edge::Until);
        }
        self.expect(&["tot", "until"])?;
        self.day(said_on)?.pred_opt().map(Edge::Until)
    }

    /// A day in the calendar.
    fn day(&mut self, said_on: NaiveDate) -> Option<NaiveDate> {
        let words = self.0;
        (1..=4).rev().find_map(|length| {
            let said = words.get(..length)?.join(" ");
            let on = parse_date(&said, said_on).ok()?;
            self.0 = &words[length..];
            Some(on)
        })
    }

    /// A day of the month that every month has: "vijftiende", "15e", "laatste dag". The 31st is not
    /// in all.
    fn day_of_month(&mut self) -> Option<i8> {
        if self.take_any(&["laatste dag", "last day"]) {
            return Some(-1);
        }
        if self.take_any(&["eerste dag", "first day"]) {
            return Some(1);
        }
        self.one(|word| {
            let named = (1..)
                .zip(DAYS_OF_MONTH)
                .find(|(_, names)| names.contains(&word))
                .map(|(day, _)| day);
            let digits = word.trim_end_matches(char::is_alphabetic);
            let ending = &word[digits.len()..];
            let is_ordinal = ["", "e", "de", "ste", "st", "nd", "rd", "th"].contains(&ending);
            let in_digits = || digits.parse().ok().filter(|day| (1..=28).contains(day));
            named.or_else(|| in_digits().filter(|_| is_ordinal && !word.starts_with('+')))
        })
    }

    fn nth(&mut self) -> Option<i8> {
        self.one(|word| {
            NTH.iter()
                .find(|(_, names)| names.contains(&word))
                .map(|(nth, _)| *nth)
        })
    }

    /// What is counted, and how many of it one is: a quarter is three months.
    fn unit(&mut self) -> Option<(Every, u32)> {
        if self.take_any(&["half jaar", "half year"]) {
            return Some((Every::Month, 6));
        }
        self.one(|word| match word {
            "dag" | "dagen" | "day" | "days" => Some((Every::Day, 1)),
            "week" | "weken" | "weeks" | "wk" => Some((Every::Week, 1)),
            "maand" | "maanden" | "month" | "months" | "mnd" => Some((Every::Month, 1)),
            "kwartaal" | "kwartalen" | "quarter" | "quarters" => Some((Every::Month, 3)),
            "halfjaar" => Some((Every::Month, 6)),
            "jaar" | "year" | "years" => Some((Every::Month, 12)),
            _ => None,
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
                // "Morgen" is one morning.
                comes_back |= part.is_some_and(|part| {
                    part != "morgen" && (part.ends_with("en") || part.ends_with('s'))
                });
            }
            Some((day, comes_back))
        })
    }

    /// One or more days, and whether the last of them says that it comes back.
    fn weekdays(&mut self) -> Option<(Vec<Weekday>, bool)> {
        let (first, mut comes_back) = self.weekday()?;
        let through = self.attempt(|words| {
            words.expect(&["t/m", "tot en met", "through", "to", "-"])?;
            words.weekday()
        });
        let mut days = vec![first];
        if let Some((last, _)) = through {
            while days.last().is_some_and(|day| *day != last) {
                days.extend(days.last().map(Weekday::succ));
            }
            return Some((days, false));
        }
        let mut is_a_row = false;
        while let Some((day, again)) = self.attempt(|words| {
            // "Di/do" stands in a timetable.
            let is_slash = words.take_any(&["/"]);
            if !is_slash {
                words.expect(&AND)?;
                words.take_any(&EVERY);
                words.take_any(&["op", "on"]);
            }
            let (day, again) = words.weekday()?;
            is_a_row |= is_slash;
            Some((day, again))
        }) {
            days.push(day);
            comes_back = again;
        }
        Some((days, comes_back || is_a_row))
    }

    /// The words as a whole.
    fn rhythm(&mut self) -> Option<Recurrence> {
        let known = [
            Self::nth_of_month,
            Self::named,
            Self::every_other,
            Self::so_often,
            Self::each,
            Self::on_days_that_come_back,
        ];
        known.into_iter().find_map(|read| self.attempt(read))
    }

    /// "elke eerste zaterdag van de maand", "the last Friday of every month", "de vijftiende van
    /// elke maand". Without the month it is not clear of what it is the first.
    fn nth_of_month(&mut self) -> Option<Recurrence> {
        self.take_any(&["op", "on"]);
        if !self.take_any(&EVERY) {
            self.expect(&["de", "het", "the"])?;
        }
        let found = self
            .attempt(Self::nth_weekday)
            .or_else(|| self.attempt(Self::nth_day))?;
        self.expect(&["van", "in", "of"])?;
        if !self.take_any(&EVERY) {
            self.expect(&["de", "the"])?;
        }
        self.expect(&["maand", "month"])?;
        Some(found)
    }

    /// "vijftiende", "1e en de 15e".
    fn nth_day(&mut self) -> Option<Recurrence> {
        Some(Recurrence {
            day_of_month: self.row(Self::day_of_month)?,
            ..Recurrence::every(Every::Month, 1)
        })
    }

    /// One or more of these with what joins them between: "eerste en de derde". Each once.
    fn row(&mut self, read: impl Fn(&mut Self) -> Option<i8>) -> Option<Vec<i8>> {
        let mut found = vec![read(self)?];
        while let Some(next) = self.attempt(|words| {
            words.expect(&AND)?;
            words.take_any(&["op de", "on the", "de", "the"]);
            read(words)
        }) {
            if !found.contains(&next) {
                found.push(next);
            }
        }
        Some(found)
    }

    /// "eerste zaterdag", "eerste en derde dinsdag". A weekend is of the month in which it begins,
    /// and is written as its Saturday.
    fn nth_weekday(&mut self) -> Option<Recurrence> {
        let nth = self.row(Self::nth)?;
        let day = if self.take_any(&["weekend"]) {
            Weekday::Sat
        } else {
            self.weekday()?.0
        };
        Some(Recurrence {
            nth_of_month: nth,
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
            "werkdagen",
            "weekdays",
            "working days",
        ]) {
            return Some(self.working_week());
        }
        if self.take_any(&[
            "in de weekenden",
            "in de weekends",
            "weekenden",
            "weekends",
            "'s weekends",
            "at weekends",
        ]) {
            return Some(Recurrence::every(Every::Week, 1).on(WEEKEND.to_vec()));
        }
        let (every, interval) = self.one(|word| match word {
            "dagelijks" | "daily" => Some((Every::Day, 1)),
            "wekelijks" | "weekly" => Some((Every::Week, 1)),
            "veertiendaags" | "14-daags" | "fortnightly" => Some((Every::Week, 2)),
            "driewekelijks" => Some((Every::Week, 3)),
            "vierwekelijks" => Some((Every::Week, 4)),
            "zeswekelijks" => Some((Every::Week, 6)),
            "maandelijks" | "monthly" => Some((Every::Month, 1)),
            "driemaandelijks" | "quarterly" => Some((Every::Month, 3)),
            "halfjaarlijks" => Some((Every::Month, 6)),
            "jaarlijks" | "yearly" => Some((Every::Month, 12)),
            _ => None,
        })?;
        Some(self.on_days(Recurrence::every(every, interval)))
    }

    /// "om de week", "om de twee weken", "om de zondag", "every other week", "every other Sunday".
    fn every_other(&mut self) -> Option<Recurrence> {
        if !self.take_any(&["om de andere", "every other", "every second week"]) {
            self.expect(&["om de", "om het"])?;
        }
        if let Some(interval) = self.number() {
            let (every, times) = self.unit()?;
            return Some(self.on_days(Recurrence::every(every, interval * times)));
        }
        if self.take_any(&["weekend"]) {
            return Some(Recurrence::every(Every::Week, 2).on(WEEKEND.to_vec()));
        }
        if let Some((days, _)) = self.weekdays() {
            return Some(Recurrence::every(Every::Week, 2).on(days));
        }
        let (every, times) = self.unit()?;
        Some(self.on_days(Recurrence::every(every, 2 * times)))
    }

    /// "een keer per week", "once every two weeks on Saturday", "2x per week op di en do". More
    /// than once leaves open on which days, unless as many days are named.
    fn so_often(&mut self) -> Option<Recurrence> {
        // More often than that is as good: what is in the calendar is right.
        const AT_LEAST: [&str; 5] = [
            "minstens",
            "minimaal",
            "ten minste",
            "tenminste",
            "at least",
        ];
        self.take_any(&AT_LEAST);
        let times = self.times()?;
        if self.take_any(&["daags"]) {
            return Some(Recurrence::every(Every::Day, 1));
        }
        if !self.take_any(&EVERY) {
            self.expect(&["per", "in de", "in the", "a"])?;
        }
        let found = self.counted()?;
        let days = match found.every {
            // However often that day: it is each day.
            Every::Day => return (times == 1 || found.interval == 1).then_some(found),
            Every::Week => found.weekdays.len(),
            Every::Month => found.nth_of_month.len() + found.day_of_month.len(),
        };
        let is_on_as_many = u32::try_from(days).is_ok_and(|days| days == times);
        (is_on_as_many || times == 1 && days == 0).then_some(found)
    }

    /// "eens", "2x", "drie keer", "twice".
    fn times(&mut self) -> Option<u32> {
        let named = self.one(|word| match word {
            "eens" | "eenmaal" | "once" => Some(1),
            "tweemaal" | "twice" => Some(2),
            "driemaal" => Some(3),
            "viermaal" => Some(4),
            _ => word
                .strip_suffix('x')
                .filter(|digits| !digits.starts_with('+'))
                .and_then(|digits| digits.parse().ok())
                .filter(|times| (1..=31).contains(times)),
        });
        named.or_else(|| {
            self.attempt(|words| {
                let times = words.number()?;
                words.expect(&["keer", "maal", "x", "times"])?;
                Some(times)
            })
        })
    }

    /// The days from Monday to Friday, or those of them that are left.
    fn working_week(&mut self) -> Recurrence {
        let left = self.left_of(&WORKING_WEEK);
        Recurrence::every(Every::Week, 1).on(left.unwrap_or_else(|| WORKING_WEEK.to_vec()))
    }

    /// "behalve zondag", "maar niet op woensdag": the days of these that are left.
    fn left_of(&mut self, days: &[Weekday]) -> Option<Vec<Weekday>> {
        self.attempt(|words| {
            words.take_any(&[","]);
            words.expect(&["behalve", "maar niet", "niet", "except", "but not"])?;
            let gone = if words.take_any(&["in het weekend", "at the weekend"]) {
                WEEKEND.to_vec()
            } else {
                words.take_any(&["op", "on"]);
                words.weekdays()?.0
            };
            let is_left = |day: &&Weekday| !gone.contains(day);
            let left: Vec<Weekday> = days.iter().filter(is_left).copied().collect();
            (!left.is_empty() && left.len() < days.len()).then_some(left)
        })
    }

    /// "elke dag", "elke twee weken op zaterdag", "every weekday", "elke maandag en donderdag",
    /// "alle zaterdagen".
    fn each(&mut self) -> Option<Recurrence> {
        self.take_any(&["op", "on"]);
        self.expect(&EVERY)?;
        if self.take_any(&[
            "weekday",
            "working day",
            "doordeweekse dag",
            "doordeweekse dagen",
            "werkdag",
            "werkdagen",
        ]) || self
            .attempt(|words| {
                words
                    .expect(&["doordeweekse"])
                    .and_then(|()| words.part_of_day())
            })
            .is_some()
        {
            return Some(self.working_week());
        }
        if self.take_any(&["weekend", "weekenden"]) {
            return Some(Recurrence::every(Every::Week, 1).on(WEEKEND.to_vec()));
        }
        if self.part_of_day().is_some() {
            // "Ochtend en avond".
            self.attempt(|words| {
                words.expect(&AND)?;
                words.take_any(&EVERY);
                words.part_of_day()
            });
            return Some(self.on_days(Recurrence::every(Every::Day, 1)));
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
        let (every, times) = self.unit()?;
        if every == Every::Day {
            self.take_any(&["van de week", "of the week"]);
        }
        Some(self.on_days(Recurrence::every(every, interval * times)))
    }

    /// The days that may follow a week, and the weekday that may follow a month.
    fn on_days(&mut self, rhythm: Recurrence) -> Recurrence {
        let found = self.attempt(|words| {
            words.take_any(&[","]);
            match rhythm.every {
                Every::Day => {
                    let left = words.left_of(&WHOLE_WEEK);
                    let left = left.filter(|_| rhythm.interval == 1)?;
                    Some(Recurrence::every(Every::Week, 1).on(left))
                }
                Every::Week => {
                    words.take_any(&["op", "on"]);
                    words.weekdays().map(|(days, _)| rhythm.clone().on(days))
                }
                Every::Month => {
                    let is_named = words.take_any(&["op de", "on the", "de", "het", "the"]);
                    let found = words.attempt(Self::nth_weekday).or_else(|| {
                        // "Elke maand 15" may be of anything.
                        words.attempt(Self::nth_day).filter(|_| is_named)
                    })?;
                    Some(Recurrence {
                        interval: rhythm.interval,
                        ..found
                    })
                }
            }
        });
        found.unwrap_or(rhythm)
    }
}
