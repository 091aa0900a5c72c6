//! What a command recorded, told back: the values that its sentence does not tell, such as a place
//! or the words of somebody, so that a slip is seen at once.
//!
//! It follows from the difference of the case before and after. So no command has to know what to
//! tell, and a field that is added later is told too. Its words are those of the letter of access.

use super::named;
use crate::desk::Desk;
use crate::domain::Case;
use crate::domain::choice::{Choice as _, YesNo};
use crate::domain::value::Sort;
use crate::words::{Words, message};
use chrono::NaiveTime;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// How many rows are told: a whole plan, or all that was said at a call. Of more there is a list to
/// look at.
const MOST_ROWS: usize = 40;

/// How much of a long text is told.
const MOST_OF_TEXT: usize = 160;

/// What was said already: by the sentence of the command, and by the answers of the summary that
/// was agreed to, if there was one.
#[derive(Clone, Copy, Default)]
pub(crate) struct Said<'a> {
    pub(crate) sentence: &'a str,
    pub(crate) summary: &'a str,
}

impl Said<'_> {
    /// Whether a value needs no telling. A bare yes may be that of something else. Where there
    /// was a summary a number is that of a row, or stood there.
    fn holds(&self, value: &Value, told: &str) -> bool {
        if value.is_boolean() {
            return false;
        }
        let is_counted = value.is_number() && !self.summary.is_empty();
        is_counted || says(self.sentence, told) || says(self.summary, told)
    }
}

/// What stands in the case after and did not before, a row a line; without what was said already.
/// Only on a screen: elsewhere people are not told by name or in their own words.
pub(crate) fn lines(
    desk: &Desk,
    before: Option<&Case>,
    after: &Case,
    said: Said<'_>,
) -> Vec<String> {
    if desk.screen().is_none() || desk.options.json {
        return Vec::new();
    }
    told(before, after, said, &named::words(desk, after))
}

fn told(before: Option<&Case>, after: &Case, said: Said<'_>, words: &Words) -> Vec<String> {
    let (before, after) = (before.map(rows_of), rows_of(after));
    let before = before.unwrap_or_default();
    let (new, gone) = (missing_in(&after, &before), missing_in(&before, &after));
    let told = new.into_iter().filter_map(|row| {
        let nearest = row.nearest(gone.iter().copied());
        row.told(nearest, said, words)
    });
    // What is the same of several is told once.
    let mut all: Vec<Told> = Vec::new();
    for one in told {
        match all.iter_mut().find(|it| it.says_the_same(&one)) {
            Some(known) => known.add(one),
            None => all.push(one),
        }
    }
    let more = all.len().saturating_sub(MOST_ROWS);
    let mut lines: Vec<String> = all
        .into_iter()
        .take(MOST_ROWS)
        .map(|it| match it.times {
            1 => it.line(),
            times => words.say(message!("told-back-times", line = it.line(), count = times)),
        })
        .collect();
    if more > 0 {
        lines.push(format!(
            "  {}",
            words.say(message!("told-back-more", count = more))
        ));
    }
    lines
}

/// What is told of a row, or of several of which the same is new.
struct Told {
    /// What one row of the list is called.
    one: String,
    /// Which of several they are, where that did not change.
    which: Vec<String>,
    facts: String,
    /// How many rows that are not told apart.
    times: usize,
}

impl Told {
    fn says_the_same(&self, other: &Self) -> bool {
        self.one == other.one
            && self.facts == other.facts
            && self.which.is_empty() == other.which.is_empty()
    }

    fn add(&mut self, other: Self) {
        if other.which.is_empty() {
            self.times += other.times;
        }
        self.which.extend(other.which);
    }

    fn line(&self) -> String {
        let head = format!("{} {}", self.one, self.which.join(", "));
        format!("  {} · {}", head.trim_end(), self.facts)
    }
}

/// The rows that are not among the others. Each is compared as it is written: of two long lists not
/// each with each.
fn missing_in<'a>(rows: &'a [Row], others: &[Row]) -> Vec<&'a Row> {
    let others: BTreeSet<(&str, String)> = others.iter().map(Row::written).collect();
    let is_missing = |row: &&Row| !others.contains(&row.written());
    rows.iter().filter(is_missing).collect()
}

/// A row of a list, with the name of the list.
#[derive(PartialEq)]
struct Row {
    list: String,
    fields: Map<String, Value>,
}

fn rows_of(case: &Case) -> Vec<Row> {
    let Ok(Value::Object(lists)) = serde_json::to_value(case) else {
        return Vec::new();
    };
    let row = |list: &str, value: Value| match value {
        Value::Object(fields) => Some(Row {
            list: list.to_owned(),
            fields,
        }),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => {
            None
        }
    };
    let mut rows = Vec::new();
    for (list, value) in lists {
        match value {
            Value::Array(all) => rows.extend(all.into_iter().filter_map(|it| row(&list, it))),
            one @ (Value::Object(_)
            | Value::Null
            | Value::Bool(_)
            | Value::Number(_)
            | Value::String(_)) => rows.extend(row(&list, one)),
        }
    }
    rows
}

impl Row {
    /// The list and what the row says, as it would be written.
    fn written(&self) -> (&str, String) {
        let fields = serde_json::to_string(&self.fields);
        (&self.list, fields.unwrap_or_default())
    }

    /// The row that was there before in the place of this one: of those that are gone, the one with
    /// the same first field, such as the number, and the most that is the same.
    fn nearest<'a>(&self, gone: impl Iterator<Item = &'a Self>) -> Option<&'a Self> {
        let first = self.fields.iter().next();
        let same = |it: &Self| {
            let equal = self
                .fields
                .iter()
                .filter(|(name, value)| it.fields.get(name.as_str()) == Some(*value));
            equal.count()
        };
        gone.filter(|it| it.list == self.list && it.fields.iter().next() == first)
            .max_by_key(|it| same(it))
    }

    /// What is new in the row and was not said yet.
    fn told(&self, before: Option<&Self>, said: Said<'_>, words: &Words) -> Option<Told> {
        let is_new = |(name, value): &(&String, &Value)| {
            before.is_none_or(|it| it.fields.get(name.as_str()) != Some(*value))
        };
        let facts: Vec<String> = self
            .fields
            .iter()
            .filter(is_new)
            .filter(|(name, _)| !self.is_name_hidden(name, words))
            .filter_map(|(name, value)| {
                let told = self.value(name, value, words)?;
                (!said.holds(value, &told)).then(|| format!("{}: {told}", self.field(name, words)))
            })
            .collect();
        if facts.is_empty() {
            return None;
        }
        let list = self.list.replace('_', "-");
        let one = words.named(&format!("data-{list}.one"));
        // Which of several it is, where that did not change.
        let which = before.and_then(|_| {
            let mut names = ["handle", "person", "number"].iter();
            names.find_map(|name| self.value(name, self.fields.get(*name)?, words))
        });
        Some(Told {
            one,
            which: which.into_iter().collect(),
            facts: facts.join(" · "),
            times: 1,
        })
    }

    /// Names of people are hidden where that was asked. The name of a file may be one.
    fn is_name_hidden(&self, name: &str, words: &Words) -> bool {
        let is_name = matches!(
            (self.list.as_str(), name),
            ("people", "name") | ("attachments", "file_name")
        );
        words.hides_names() && is_name
    }

    /// A field as it is called in this list, or in every list.
    fn field(&self, name: &str, words: &Words) -> String {
        let (list, name) = (self.list.replace('_', "-"), name.replace('_', "-"));
        let called = words
            .find(&format!("data-{list}-{name}"), &[])
            .or_else(|| words.find(&format!("data-field-{name}"), &[]));
        called.unwrap_or(name)
    }

    /// A value in words; nothing for what is empty.
    fn value(&self, name: &str, value: &Value, words: &Words) -> Option<String> {
        // By a hash nobody sees a slip.
        if name == "sha256" {
            return None;
        }
        let text = match value {
            Value::Bool(true) => return Some(words.say(YesNo::Yes.label())),
            Value::Number(number) => return Some(number.to_string()),
            Value::String(text) => text,
            Value::Null | Value::Bool(false) | Value::Array(_) | Value::Object(_) => return None,
        };
        Some(match Case::sort_of(&self.list, name) {
            Some(Sort::Day) => text
                .parse()
                .map_or_else(|_| text.clone(), |on| words.date(on)),
            Some(Sort::Time) => NaiveTime::parse_from_str(text, "%H:%M:%S")
                .map_or_else(|_| text.clone(), |time| words.time(time)),
            Some(Sort::Word { list, .. }) => words.named(&format!("{list}-{text}")),
            Some(Sort::Person | Sort::Handle) => words.people(text),
            _ => shortened(text),
        })
    }
}

/// Whether a sentence tells a value as a word, or words, by itself.
fn says(sentence: &str, value: &str) -> bool {
    sentence.match_indices(value).any(|(at, _)| {
        let before = sentence[..at].chars().next_back();
        let behind = sentence[at + value.len()..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !behind.is_some_and(char::is_alphanumeric)
    })
}

/// A text on one line, as far as it is told.
fn shortened(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= MOST_OF_TEXT {
        return line;
    }
    line.chars().take(MOST_OF_TEXT).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    fn every_list() -> Case {
        serde_yaml::from_str(include_str!("../../tests/data/every-list.yaml")).unwrap()
    }

    #[test]
    fn each_value_of_each_list_can_be_told_back_in_every_language() {
        let case = every_list();
        for language in Language::ALL {
            let words = Words::new(*language);
            for row in rows_of(&case) {
                let told = row.told(None, Said::default(), &words);
                let told = told.map(|it| it.line()).unwrap_or_default();
                for (name, value) in &row.fields {
                    let Some(value) = row.value(name, value, &words) else {
                        continue;
                    };
                    let field = row.field(name, &words);
                    let place = format!("{} {name}", row.list);
                    assert!(
                        told.contains(&format!("{field}: {value}")),
                        "{place}: {told}"
                    );
                    assert!(field != *name, "{place} has no words");
                    assert!(!value.contains('['), "{place}: {value}");
                }
                assert!(!told.contains('['), "{told}");
            }
        }
    }

    #[test]
    fn the_rows_that_are_new_or_gone_are_those_that_are_equal_to_no_other() {
        let (before, mut after) = (every_list(), every_list());
        after.people.reverse();
        after.plans.clear();
        after.reasons.extend(before.reasons.clone());
        after.conferences[0].place = None;
        let (before, after) = (rows_of(&before), rows_of(&after));
        for (rows, others) in [(&before, &after), (&after, &before), (&after, &after)] {
            let plain: Vec<&Row> = rows.iter().filter(|it| !others.contains(it)).collect();
            assert!(missing_in(rows, others) == plain);
        }
        assert!(!missing_in(&before, &after).is_empty());
    }

    #[test]
    fn only_what_changed_and_was_not_said_is_told() {
        let (before, mut after) = (every_list(), every_list());
        let words = Words::new(Language::Dutch);
        assert!(told(Some(&before), &after, Said::default(), &words).is_empty());
        after.conferences[0].place = None;
        after.conferences[0].on = chrono::NaiveDate::from_ymd_opt(2026, 1, 31);
        let lines = told(Some(&before), &after, Said::default(), &words);
        assert_eq!(lines, ["  Conferentie 1 · Dag: za 31 januari 2026"]);
        let sentence = Said {
            sentence: "Conferentie 1 is op za 31 januari 2026.",
            summary: "",
        };
        assert!(told(Some(&before), &after, sentence, &words).is_empty());
        let summary = Said {
            sentence: "",
            summary: ": za 31 januari 2026\n: 14:00",
        };
        assert!(told(Some(&before), &after, summary, &words).is_empty());
        // Undone, it is told what was taken away.
        let lines = told(Some(&before), &after, Said::default(), &words);
        assert!(!lines.join("").contains("Plek"));
        let lines = told(Some(&after), &before, Said::default(), &words);
        assert!(lines.join("").contains("Plek: Buurthuis"), "{lines:?}");
    }

    #[test]
    fn what_is_new_of_several_is_told_once_with_who_they_are() {
        let (before, mut after) = (every_list(), every_list());
        for person in &mut after.people {
            person.relation = Some(crate::domain::text::Line::parse("tante").unwrap());
        }
        let words = Words::new(Language::Dutch);
        let lines = told(Some(&before), &after, Said::default(), &words);
        let [line] = &lines[..] else {
            panic!("{lines:?}");
        };
        let handles = after.people.iter().map(|it| it.handle.to_string());
        let names = handles.collect::<Vec<_>>().join(", ");
        assert_eq!(line, &format!("  Gegevens {names} · Relatie: tante"));
    }

    #[test]
    fn a_value_is_said_only_as_a_word_by_itself() {
        assert!(says("Conferentie 1 is op 2 maart.", "1"));
        assert!(!says("Conferentie 12 is op 2 maart.", "1"));
        assert!(!says("op 3 januari", "ja"));
        assert!(shortened(&"woord ".repeat(60)).ends_with('…'));
    }
}
