//! A row of a case in words: the list it stands in, what its fields are called, and what they say.
//! The words are those of the letter of access, so that a field that is added later has them too.

use crate::domain::Case;
use crate::domain::choice::{Choice as _, YesNo};
use crate::domain::value::Sort;
use crate::words::Words;
use chrono::NaiveTime;
use serde_json::{Map, Value};

/// How much of a long text is told.
const MOST_OF_TEXT: usize = 160;

/// A row of a list, with the name of the list.
#[derive(PartialEq)]
pub(crate) struct CaseRow {
    pub(crate) list: String,
    pub(crate) fields: Map<String, Value>,
}

/// Every row of a case, list by list.
pub(crate) fn rows_of(case: &Case) -> Vec<CaseRow> {
    let Ok(Value::Object(lists)) = serde_json::to_value(case) else {
        return Vec::new();
    };
    let row = |list: &str, value: Value| match value {
        Value::Object(fields) => Some(CaseRow {
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

impl CaseRow {
    /// What one row of its list is called.
    pub(crate) fn list_name(&self, words: &Words) -> String {
        let list = self.list.replace('_', "-");
        words.named(&format!("data-{list}.one"))
    }

    /// Which of its list it is: who, or its number.
    pub(crate) fn which(&self, words: &Words) -> Option<String> {
        let mut names = ["handle", "person", "number"].iter();
        names.find_map(|name| self.value(name, self.fields.get(*name)?, words))
    }

    /// Names of people are hidden where that was asked. The name of a file may be one.
    pub(crate) fn is_name_hidden(&self, name: &str, words: &Words) -> bool {
        let is_name = matches!(
            (self.list.as_str(), name),
            ("people", "name") | ("attachments", "file_name")
        );
        words.hides_names() && is_name
    }

    /// A field as it is called in this list, or in every list.
    pub(crate) fn field(&self, name: &str, words: &Words) -> String {
        let (list, name) = (self.list.replace('_', "-"), name.replace('_', "-"));
        let called = words
            .find(&format!("data-{list}-{name}"), &[])
            .or_else(|| words.find(&format!("data-field-{name}"), &[]));
        called.unwrap_or(name)
    }

    /// A value in words; nothing for what is empty.
    pub(crate) fn value(&self, name: &str, value: &Value, words: &Words) -> Option<String> {
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

/// A text on one line, as far as it is told.
pub(crate) fn shortened(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= MOST_OF_TEXT {
        return line;
    }
    line.chars().take(MOST_OF_TEXT).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::shortened;

    #[test]
    fn a_long_text_is_told_as_far_as_a_line_goes() {
        assert!(shortened(&"woord ".repeat(60)).ends_with('…'));
    }
}
