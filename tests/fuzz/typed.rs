//! What is typed: dates, times, names, numbers, addresses, words of closed lists,
//! and sentences that are looked at.

use crate::target::{Outcome, Target, rough};
use chrono::{Datelike as _, NaiveDate};
use ekc::domain::choice::Choice as _;
use ekc::domain::circle::Role;
use ekc::domain::date::{parse_date, parse_time};
use ekc::domain::paper::{PaperKind, Tongue};
use ekc::domain::text::{
    Email, HANDLE_MOST, Handle, Line, Name, Phone, Prose, handle_stem, is_same_name,
};
use ekc::failure::Failure;
use ekc::language::rhythm::recurrence;
use ekc::language::{reading, wording};
use ekc::method::rules;

fn seeds(texts: &[&str]) -> Vec<Vec<u8>> {
    texts.iter().map(|text| text.as_bytes().to_vec()).collect()
}

/// Read, or refused and why.
fn told<T>(read: &Result<T, Failure>, input: &[u8]) -> String {
    read.as_ref().map_or_else(
        |failure| Outcome::refused(failure, input).kind,
        |_| "read".to_owned(),
    )
}

/// Dates on an ordinary day, on a leap day, and at both ends of what a clock may say;
/// and times of day.
pub(crate) fn dates() -> Target {
    let todays = [(2026, 3, 2), (2024, 2, 29), (1, 1, 1), (9999, 12, 31)]
        .map(|(year, month, day)| NaiveDate::from_ymd_opt(year, month, day).unwrap());
    let feed = move |input: &[u8]| {
        let Ok(text) = std::str::from_utf8(input) else {
            return Outcome::no_text();
        };
        let read = todays.map(|today| {
            let read = parse_date(text, today);
            if let Ok(date) = &read {
                assert!((1900..=2199).contains(&date.year()), "{date}");
                assert_eq!(parse_date(&date.to_string(), today).as_ref(), Ok(date));
            }
            told(&read, input)
        });
        let time = told(&parse_time(text), input);
        Outcome::new(
            format!("{}, {time}", read[0]),
            format!("{read:?} {time} {}", rough(input.len())),
        )
    };
    Target {
        seeds: seeds(&[
            "2026-03-05",
            "5-3-2026",
            "za 28 mrt",
            "5 maart 2026",
            "5-3",
            "morgen",
            "eergisteren",
            "+28d",
            "-4w",
            "03/05",
            "31 februari",
            "14:00",
            "9.30 uur",
            "14u30",
        ]),
        words: words(&[
            "ma", "zondag", "wed", "mrt", "feb.", "december", "29", "31", "-", "/", "+", "d", "w",
            " ", ",", ":", ".", "u", "uur", "h", "vandaag", "2026", "0000", "99999",
        ]),
        most: 400,
        short_run: 20_000,
        feed: Box::new(feed),
    }
}

fn words(texts: &[&'static str]) -> Vec<&'static [u8]> {
    texts.iter().map(|text| text.as_bytes()).collect()
}

/// Everything that is checked when it comes in. What was taken is taken again, and as it stands.
pub(crate) fn texts() -> Target {
    macro_rules! read {
        ($kind:ident, $text:ident, $input:ident) => {{
            let read = $kind::parse($text);
            if let Ok(value) = &read {
                assert_eq!($kind::parse(value.as_str()).as_ref(), Ok(value));
                assert!(!value.as_str().chars().any(|c| c.is_control() && c != '\n'));
            }
            told(&read, $input)
        }};
    }
    let feed = |input: &[u8]| {
        let Ok(text) = std::str::from_utf8(input) else {
            return Outcome::no_text();
        };
        let read = [
            read!(Name, text, input),
            read!(Line, text, input),
            read!(Prose, text, input),
            read!(Email, text, input),
            read!(Phone, text, input),
            read!(Handle, text, input),
            told(&Role::parse(text), input),
            told(&PaperKind::parse(text), input),
            told(&Tongue::parse(text), input),
        ];
        let stem = handle_stem(text);
        assert!(
            stem.is_empty() || Handle::parse(&stem).is_ok() && stem.len() < HANDLE_MOST,
            "{stem:?}"
        );
        if let Ok(name) = Name::parse(text) {
            assert!(is_same_name(&name, &name));
        }
        let kind = read.map(|kind| kind.trim().to_owned()).join(", ");
        Outcome {
            shape: format!("{kind} {} {}", rough(input.len()), stem.len()),
            kind,
        }
    };
    Target {
        seeds: seeds(&[
            "Zoë van 't Hoff",
            "أم أحمد",
            "oma@voorbeeld.nl",
            "+31 6 1234 5678",
            "038-1234567",
            "oma-1",
            "2026-03",
            "professional",
            "uitnodiging",
            "nl",
            "een\ntwee\r\n\tdrie",
            "Bos-de Vries",
        ]),
        words: words(&[
            "@",
            ".",
            "..",
            "-",
            "+",
            "00",
            "(",
            ")",
            " ",
            "\t",
            "\n",
            "\r\n",
            "a",
            "é",
            "0612345678",
            "voorbeeld.nl",
            "<",
            "\"",
            ";",
            "main-person",
            "plan",
            "tr",
        ]),
        most: 24_000,
        short_run: 6_000,
        feed: Box::new(feed),
    }
}

/// Sentences that the method looks at: questions, agreements,
/// and a letter that reading help is asked about.
pub(crate) fn sentences() -> Target {
    let feed = |input: &[u8]| {
        let Ok(text) = std::str::from_utf8(input) else {
            return Outcome::no_text();
        };
        let looked = (
            wording::about_question(text).len().min(4),
            wording::vague_who(text).is_some(),
            wording::vague_when(text).is_some(),
            wording::advises(text).is_some(),
            wording::tells_private_time(text).is_some(),
            rules::rule(text).is_some(),
        );
        let helped = ["nl", "en"].map(|language| {
            let advice = reading::advice(text, language);
            advice
                .iter()
                .for_each(|it| assert!(text.is_char_boundary(it.at)));
            advice
        });
        let rhythm = recurrence(text).map(|rhythm| {
            let from = NaiveDate::from_ymd_opt(2026, 3, 2).unwrap();
            assert!(rhythm.first_on_or_after(from) >= from);
            rhythm.rrule(Some(from))
        });
        let kinds: Vec<String> = helped
            .iter()
            .flatten()
            .map(|it| it.kind.code().to_owned())
            .collect();
        let kind = format!(
            "{looked:?} {}",
            rhythm
                .as_deref()
                .unwrap_or("-")
                .replace(|c: char| c.is_ascii_digit(), "")
        );
        let kinds: std::collections::BTreeSet<String> = kinds.into_iter().collect();
        Outcome {
            shape: format!("{kind} {kinds:?} {}", rough(input.len())),
            kind,
        }
    };
    Target {
        seeds: seeds(&[
            "Hoe kan Eva vaker bij oma zijn?",
            "Moet Sam niet gewoon naar school?",
            "elke zondag om 18.00 uur",
            "om de week op zaterdag",
            "the last Friday of every month",
            "iedereen helpt zo snel mogelijk",
            "Beste {{ reader.name }},\n\n\
             {% if x %}Wij zien elkaar ten aanzien van de bijeenkomst derhalve spoedig.\
             {% endif %}",
            "R12",
        ]),
        words: words(&[
            "elke",
            "iedere",
            "om de",
            "week",
            "weken",
            "maand",
            "dag",
            "zondag",
            "ma, wo en vr",
            "eerste",
            "laatste",
            "every",
            "other",
            "second",
            "Friday",
            "month",
            "om 18 uur",
            "at 6 pm",
            "tot",
            "?",
            ".",
            "!",
            "{{",
            "}}",
            "{%",
            "%}",
            "{#",
            "#}",
            "|",
            "own",
            "niet",
            "of",
            "waarom",
            "zsm",
            "regelmatig",
            "ASAP",
            "R1",
            " ",
            "\n\n",
            "- ",
        ]),
        most: 20_000,
        short_run: 1_500,
        feed: Box::new(feed),
    }
}

/// The words of a recovery sheet. What is read as a key has the same words again.
pub(crate) fn sheets() -> Target {
    let sheet = ekc::store::DataKey::from_bytes(&[7; 32])
        .unwrap()
        .words()
        .join(" ");
    let feed = move |input: &[u8]| {
        let Ok(text) = std::str::from_utf8(input) else {
            return Outcome::no_text();
        };
        match ekc::store::DataKey::from_words(text) {
            Ok(key) => {
                let again = ekc::store::DataKey::from_words(&key.words().join(" "))
                    .map(|again| again.bytes().to_vec());
                assert_eq!(again.as_deref(), Ok(key.bytes()));
                Outcome::new("read", "read")
            }
            Err(error) => Outcome::new(
                format!("{error:?}").split('(').next().unwrap().to_owned(),
                format!("{error:?}"),
            ),
        }
    };
    Target {
        seeds: vec![
            sheet.into_bytes(),
            "abandon ".repeat(24).into_bytes(),
            b"1. abandon 2. ability".to_vec(),
        ],
        words: words(&[
            "abandon", "zoo", "art", "aban", "act", "action", " ", "\n", "1.", ",", "ABILITY",
            "\u{e9}", "\u{130}",
        ]),
        most: 4096,
        short_run: 2_000,
        feed: Box::new(feed),
    }
}
