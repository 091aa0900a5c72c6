//! Times of day among the words: "om 18.00 uur", "van 14.00 tot 16.00 uur", "'s avonds om acht".
//!
//! A time says nothing about which days. It is kept where it can only be one: "om acht uur" is in
//! the morning or in the evening, "'s avonds om acht uur" and "20.00 uur" are not.

use super::words::Words;
use crate::domain::date::parse_time;
use chrono::{NaiveTime, Timelike};

/// At which hour something begins and how long it takes, as far as the words say so for sure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hours {
    /// When it begins.
    pub at: Option<NaiveTime>,
    /// How long it takes.
    pub minutes: Option<u32>,
}

/// The words without every time of day among them, and what those times say.
pub(super) fn without_times(words: &[String]) -> (Vec<String>, Hours) {
    let mut left = Vec::new();
    let mut spans = Vec::new();
    let mut rest = Words(words);
    let mut is_behind_a_time = false;
    while let Some((first, behind)) = rest.0.split_first() {
        let found = rest.attempt(|words| {
            // "Om 8.00 en 20.00 uur": what joins two times is none of the days.
            if is_behind_a_time {
                words.take_any(&["en", "and", "&"]);
            }
            words.time_of_day()
        });
        is_behind_a_time = found.is_some();
        match found {
            Some(Time::Span(span)) => spans.push(span),
            Some(Time::Part) => {}
            None => {
                left.push(first.clone());
                rest.0 = behind;
            }
        }
    }
    (left, hours(&spans, part_of_day(words)))
}

/// A part of the day.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Morning,
    Afternoon,
    Evening,
    Night,
}

/// A time of day as it was said.
enum Time {
    /// "'s avonds".
    Part,
    /// "om 18.00 uur", "van vier tot zes uur".
    Span(Span),
}

/// From when until when. What is done before, after or until some time has no beginning.
#[derive(Clone, Copy)]
struct Span {
    from: Option<Clock>,
    until: Option<Clock>,
}

/// The hour on a clock.
#[derive(Clone, Copy)]
struct Clock {
    hour: u32,
    minute: u32,
    /// Whether it can be nothing but an hour: "acht" may be any number, "acht uur" is the hour.
    is_clear: bool,
    /// Whether it was said as on a clock of twenty-four hours.
    is_sure: bool,
    /// Whether it was said to be after noon (am, pm).
    is_pm: Option<bool>,
}

impl Clock {
    /// The time of day, when only one can be meant.
    fn time(self, part: Option<Part>) -> Option<NaiveTime> {
        let hour = match (self.is_pm, part) {
            (Some(is_pm), _) => self.hour % 12 + if is_pm { 12 } else { 0 },
            (None, Some(Part::Afternoon)) if (1..=6).contains(&self.hour) => self.hour + 12,
            (None, Some(Part::Evening)) if (5..=11).contains(&self.hour) => self.hour + 12,
            (None, Some(Part::Morning)) if (1..=12).contains(&self.hour) => self.hour,
            (None, Some(Part::Afternoon)) if self.hour == 12 => self.hour,
            (None, _) if self.is_sure || self.hour >= 13 => self.hour,
            (None, _) => return None,
        };
        NaiveTime::from_hms_opt(hour, self.minute, 0)
    }
}

fn hours(spans: &[Span], part: Option<Part>) -> Hours {
    // Of two times on two days neither is that of all.
    let [span] = spans else {
        return Hours::default();
    };
    let until = span.until;
    // "From 5 to 7 pm".
    let from = span.from.map(|from| Clock {
        is_pm: from.is_pm.or(until.and_then(|until| until.is_pm)),
        ..from
    });
    let at = from.and_then(|from| from.time(part));
    let end = until.and_then(|until| until.time(part));
    let minutes = at
        .zip(end)
        .and_then(|(at, end)| u32::try_from((end - at).num_minutes()).ok())
        .filter(|minutes| *minutes > 0);
    Hours { at, minutes }
}

/// The one part of the day that the words name.
fn part_of_day(words: &[String]) -> Option<Part> {
    let of = |word: &str| match word {
        "ochtend" | "morgen" | "morning" => Some(Part::Morning),
        "middag" | "afternoon" => Some(Part::Afternoon),
        "avond" | "evening" => Some(Part::Evening),
        "nacht" | "night" => Some(Part::Night),
        _ => None,
    };
    let mut parts = words.iter().filter_map(|word| {
        let several = word.strip_suffix("en").or_else(|| word.strip_suffix('s'));
        of(word).or_else(|| several.and_then(of))
    });
    let first = parts.next()?;
    parts.all(|part| part == first).then_some(first)
}

impl Words<'_> {
    fn time_of_day(&mut self) -> Option<Time> {
        const PARTS: [&str; 5] = ["ochtends", "morgens", "middags", "avonds", "nachts"];
        let part = self.attempt(|words| {
            words.expect(&["'s", "s"])?;
            words.one(|word| PARTS.contains(&word).then_some(()))
        });
        let part = part.or_else(|| {
            self.attempt(|words| {
                words.expect(&["in de", "in the", "at"])?;
                words.part_of_day()
            })
        });
        if part.is_some() {
            return Some(Time::Part);
        }
        if let Some(span) = self.attempt(Self::span) {
            return Some(Time::Span(span));
        }
        let begins_at = |from: Clock| {
            let from = Some(from);
            Time::Span(Span { from, until: None })
        };
        // After these words a bare number can only be an hour: "om acht".
        let at = self.attempt(|words| {
            words.expect(&["om", "at"])?;
            words.clock()
        });
        if let Some(at) = at {
            return Some(begins_at(at));
        }
        self.attempt(|words| {
            words.take_any(&["rond", "omstreeks", "vanaf", "around", "about", "from"]);
            let ends = words.take_any(&["voor", "na", "tot", "before", "after", "until"]);
            let clock = words.clock().filter(|clock| clock.is_clear)?;
            Some(if ends {
                let (from, until) = (None, None);
                Time::Span(Span { from, until })
            } else {
                begins_at(clock)
            })
        })
    }

    /// "van 14.00 tot 16.00 uur", "tussen vier en zes uur", "14.00 - 16.00".
    fn span(&mut self) -> Option<Span> {
        let is_opened = self.take_any(&["van", "tussen", "from", "between"]);
        if !is_opened {
            self.take_any(&["om", "at", "vanaf"]);
        }
        let from = self.clock().filter(|from| is_opened || from.is_clear)?;
        if !(is_opened && self.take_any(&["en", "and"])) {
            self.expect(&["tot", "to", "until", "-"])?;
        }
        let until = self.clock().filter(|until| until.is_clear)?;
        Some(Span {
            from: Some(from),
            until: Some(until),
        })
    }

    fn clock(&mut self) -> Option<Clock> {
        self.attempt(|words| {
            let sharp = |hour: u32| Clock {
                hour,
                minute: 0,
                is_clear: true,
                is_sure: true,
                is_pm: None,
            };
            if words.take_any(&["noon"]) {
                return Some(sharp(12));
            }
            if words.take_any(&["midnight", "middernacht"]) {
                return Some(sharp(0));
            }
            let beside = words.beside_the_hour();
            if beside.is_none()
                && let Some(clock) = words.one(written_out)
            {
                let (_, is_pm) = words.unit_of_clock();
                return Some(Clock {
                    is_pm: clock.is_pm.or(is_pm),
                    ..clock
                });
            }
            let hour = words.number().filter(|hour| *hour <= 24)?;
            let (has_unit, is_pm) = words.unit_of_clock();
            let minutes = hour * 60 + beside.unwrap_or_default();
            Some(Clock {
                hour: minutes / 60 % 24,
                minute: minutes % 60,
                is_clear: has_unit || beside.is_some(),
                is_sure: false,
                is_pm,
            })
        })
    }

    /// "kwart over", "half": so many minutes more than the hour that follows. Half an hour less, as
    /// "half negen" says, is that much less than a day more.
    fn beside_the_hour(&mut self) -> Option<u32> {
        const DAY: u32 = 24 * 60;
        const BESIDE: [(&str, u32); 6] = [
            ("half past", 30),
            ("half", DAY - 30),
            ("kwart over", 15),
            ("kwart voor", DAY - 15),
            ("quarter past", 15),
            ("quarter to", DAY - 15),
        ];
        BESIDE
            .iter()
            .find(|(phrase, _)| self.take_any(&[*phrase]))
            .map(|(_, minutes)| *minutes)
    }

    /// What stands behind an hour: whether there is something, and whether it is after noon.
    fn unit_of_clock(&mut self) -> (bool, Option<bool>) {
        if self.take_any(&["am", "a.m"]) {
            (true, Some(false))
        } else if self.take_any(&["pm", "p.m"]) {
            (true, Some(true))
        } else {
            (self.take_any(&["uur", "u", "o'clock"]), None)
        }
    }
}

/// "18.30", "18u", "6pm", "6.30pm".
fn written_out(word: &str) -> Option<Clock> {
    let time = word.trim_end_matches("am").trim_end_matches("pm");
    let is_pm = (time != word).then(|| word.ends_with("pm"));
    let hour_alone = time
        .parse()
        .ok()
        .filter(|hour: &u32| is_pm.is_some() && (1..=12).contains(hour));
    let (hour, minute) = if let Some(hour) = hour_alone {
        (hour, 0)
    } else {
        let time = parse_time(time).ok()?;
        (time.hour(), time.minute())
    };
    let digits = time.chars().filter(char::is_ascii_digit).count();
    Some(Clock {
        hour,
        minute,
        is_clear: true,
        // With its minutes: "8u" may be said in the evening.
        is_sure: digits > 2,
        is_pm,
    })
}
