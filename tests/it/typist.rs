//! Somebody who types whatever comes to mind: words, days, numbers, and the words that steer a
//! form. What is recorded then was said at the summary or in the answer of the command.
//!
//! A hundred runs here; `EKC_TYPIST=5000 cargo test --test it typist` does as many as one likes.

use crate::desk::Table;
use crate::going_back::FORMS;
use age::secrecy::SecretString;
use chrono::{Datelike as _, NaiveDate, NaiveTime};
use ekc::failure::{Failure, Kind};
use ekc::ui::ask::{Ask, List, Picked};
use serde_json::Value;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// Chance with a seed, so that what was found is found again (`SplitMix64`).
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let most = u64::try_from(most).unwrap();
        usize::try_from((mixed ^ (mixed >> 31)) % most).unwrap()
    }

    fn one_of<'a>(&mut self, words: &[&'a str]) -> &'a str {
        words[self.below(words.len())]
    }
}

/// What is on the screen since the last summary began, the summaries before it to which the typist
/// said yes (a call to several people is several summaries), and all that was typed.
#[derive(Default)]
struct Seen {
    screen: String,
    agreed_before: String,
    typed: Vec<String>,
    is_agreed: bool,
}

struct Typist {
    chance: Chance,
    seen: Rc<RefCell<Seen>>,
    /// After so many answers the typist goes home.
    left: usize,
}

impl Typist {
    fn types(&mut self, prompt: &str, typed: String) -> Result<String, Failure> {
        self.left = self
            .left
            .checked_sub(1)
            .ok_or_else(|| Failure::new(Kind::Stopped, "stopped", Vec::new()))?;
        let mut seen = self.seen.borrow_mut();
        seen.screen = seen.screen.clone() + prompt + "\n";
        seen.typed.push(typed.clone());
        Ok(typed)
    }

    fn something(&mut self) -> String {
        let number = self.chance.below(10_000);
        let text = match self.chance.below(22) {
            0..=5 => "",
            6 | 7 => self
                .chance
                .one_of(&[":terug", ":back", ":?", ":weg", "::x"]),
            8 | 9 => self
                .chance
                .one_of(&["ada", "oma", "oom", "Ada Proef", "oma, ada"]),
            10 | 11 => {
                self.chance
                    .one_of(&["za 28 mrt", "2-5-2026", "1 maart 2026", "vandaag", "morgen"])
            }
            12 => self.chance.one_of(&["14:00", "half drie", "9.30"]),
            13 => self.chance.one_of(&["06 11112222", "a@voorbeeld.nl", "-"]),
            14 | 15 => self
                .chance
                .one_of(&["1", "2", "3", "1,2", "ja", "nee", "klaar"]),
            16 => return format!("Regel {number}\nNog {number}"),
            _ => return format!("Woord {number}"),
        };
        text.to_owned()
    }
}

impl Ask for Typist {
    fn is_there(&self) -> bool {
        true
    }
    fn line(&mut self, prompt: &str) -> Result<String, Failure> {
        let typed = self.something();
        self.types(prompt, typed)
    }
    fn secret(&mut self, prompt: &str) -> Result<SecretString, Failure> {
        self.types(prompt, "geheim".to_owned())
            .map(SecretString::from)
    }
    fn pick(&mut self, list: &List) -> Result<Picked, Failure> {
        loop {
            let typed = if self.chance.below(6) == 0 {
                self.something()
            } else {
                (1 + self.chance.below(8)).to_string()
            };
            let typed = self.types(list.question(), typed)?;
            if let Ok(picked) = list.pick(&typed) {
                return Ok(picked);
            }
        }
    }
    fn agree(&mut self, prompt: &str) -> Result<String, Failure> {
        let typed = match self.chance.below(10) {
            0..=5 => String::new(),
            6 => self.something(),
            _ => (1 + self.chance.below(9)).to_string(),
        };
        let typed = self.types(prompt, typed)?;
        let mut seen = self.seen.borrow_mut();
        seen.is_agreed = typed.is_empty();
        if seen.is_agreed {
            let agreed = seen.screen.clone();
            seen.agreed_before += &agreed;
        }
        drop(seen);
        Ok(typed)
    }
    fn remark(&mut self, text: &str) {
        let mut seen = self.seen.borrow_mut();
        if text == "Klopt dit?" {
            seen.screen.clear();
        }
        seen.screen = seen.screen.clone() + text + "\n";
    }
}

/// Every text and day that the file holds, and how often.
fn held_by(table: &Table) -> BTreeMap<String, usize> {
    let mut all = BTreeMap::new();
    for line in table.content().lines() {
        let (name, row) = line.split_once(' ').unwrap();
        let row: BTreeMap<String, Value> = serde_json::from_str(row).unwrap();
        for value in row.into_values() {
            if let (Value::String(text), false) = (value, name == "settings") {
                *all.entry(text).or_default() += 1;
            }
        }
    }
    all
}

/// How something that is held can be said.
fn is_said(text: &str, said: &str) -> bool {
    const MONTHS: [&str; 12] = [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ];
    if let Ok(day) = NaiveDate::parse_from_str(text, "%Y-%m-%d") {
        let month = MONTHS[usize::try_from(day.month0()).unwrap()];
        let whole = format!("{} {month} {}", day.day(), day.year());
        return said.contains(&whole);
    }
    if let Ok(time) = NaiveTime::parse_from_str(text, "%H:%M:%S") {
        return said.contains(&time.format("%H:%M").to_string());
    }
    text.lines().all(|line| said.contains(line))
}

/// A word of the program itself (of a closed list, or a handle) and no text of a person.
fn is_of_the_program(text: &str) -> bool {
    text.chars()
        .all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || "-./".contains(it))
        && text.starts_with(|it: char| it.is_ascii_lowercase())
}

#[test]
fn what_a_random_typist_has_recorded_was_said_at_the_summary_or_in_the_answer() {
    let runs: u64 = std::env::var("EKC_TYPIST")
        .ok()
        .and_then(|many| many.parse().ok())
        .unwrap_or(100);
    let mut recorded = 0;
    for seed in 0..runs {
        let form = &FORMS[usize::try_from(seed).unwrap() % FORMS.len()];
        let mut table = (form.before)();
        table.screen = Some(1000);
        let before = held_by(&table);
        let content = table.content();
        let seen = Rc::new(RefCell::new(Seen::default()));
        let typist = Typist {
            chance: Chance(seed),
            seen: Rc::clone(&seen),
            left: 400,
        };
        let ran = table.run_world(form.command, b"", Box::new(typist));
        let seen = seen.borrow();
        let told = || {
            format!(
                "seed {seed}, {:?}, typed {:?}\n{}\n{}{}",
                form.command, seen.typed, seen.screen, ran.out, ran.err
            )
        };
        if table.content() == content {
            assert_ne!(ran.code, 0, "{}", told());
            continue;
        }
        recorded += 1;
        let is_summed_up = seen.screen.starts_with("Klopt dit?");
        assert!(seen.is_agreed || !is_summed_up, "{}", told());
        let said = format!("{}{}\n{}", seen.agreed_before, seen.screen, ran.out);
        for (text, many) in held_by(&table) {
            let is_new = many > before.get(&text).copied().unwrap_or_default();
            if is_new && !is_of_the_program(&text) {
                assert!(is_said(&text, &said), "{text:?} was never said\n{}", told());
            }
        }
    }
    assert!(
        recorded * 4 > runs,
        "only {recorded} of {runs} recorded anything"
    );
}
