//! Somebody who was put in the case by mistake (bij vergissing): nothing is recorded of them but
//! who they are.

use super::informing::was_told_with_everyone;
use crate::domain::Case;
use crate::domain::circle::Person;
use crate::domain::record::Field;
use crate::domain::value::Sort;
use crate::language::masking::{NamingWords, Reading, Sureness};
use serde_json::{Map, Value};

/// The lists in which something is recorded of somebody, each once: a row that is about them, or a
/// text that names them. What happened with them stands in `people`, and whom they named in
/// `people_named`. Nothing when they were only put in.
#[must_use]
pub fn recorded_in(case: &Case, person: &Person) -> Vec<&'static str> {
    // What everyone heard says nothing of one of them.
    let heard_alone = case
        .information_told
        .iter()
        .filter(|it| !was_told_with_everyone(case, it));
    let case = &Case {
        information_told: heard_alone.cloned().collect(),
        ..case.clone()
    };
    let Ok(Value::Object(lists)) = serde_json::to_value(case) else {
        return vec!["people"];
    };
    let others: Vec<&Person> = case
        .people
        .iter()
        .filter(|it| it.handle != person.handle)
        .collect();
    let naming = Naming {
        handle: person.handle.as_str(),
        theirs: NamingWords::that_name(&[person]),
        others: NamingWords::that_name(&others),
    };
    let is_own = |list: &str, row: &Map<String, Value>| {
        list == "people" && row.get("handle").and_then(Value::as_str) == Some(naming.handle)
    };
    let mut found = Vec::new();
    if has_a_past(person) {
        found.push("people");
    }
    for list in Case::LISTS {
        let Some(value) = lists.get(list.name) else {
            continue;
        };
        let rows = value
            .as_array()
            .map_or(std::slice::from_ref(value), Vec::as_slice);
        let is_about_them = |row: &Map<String, Value>| {
            list.fields.iter().any(|field| {
                let text = row.get(field.name).and_then(Value::as_str);
                text.is_some_and(|text| naming.is_in(field, text))
            })
        };
        let mut rows = rows.iter().filter_map(Value::as_object);
        if rows.any(|row| !is_own(list.name, row) && is_about_them(row)) {
            found.push(match list.name {
                "people" => "people_named",
                name => name,
            });
        }
    }
    found
}

/// Whether something happened with somebody, or they said something of themselves.
fn has_a_past(person: &Person) -> bool {
    let days = [
        person.acknowledged_on,
        person.asked_who_else_on,
        person.supporter_offered_on,
        person.left_alone_on,
        person.died_on,
        person.cannot_decide_on,
        person.erasure_asked_on,
        person.file_told_on,
    ];
    person.left_alone.is_some() || days.into_iter().any(|on| on.is_some())
}

/// What names somebody: their handle, and the words of their name that name nobody else.
struct Naming<'a> {
    handle: &'a str,
    theirs: NamingWords,
    others: NamingWords,
}

impl Naming<'_> {
    /// Whether a field of a row is about them: it holds their handle, or a text with their name.
    fn is_in(&self, field: &Field, text: &str) -> bool {
        match field.sort {
            Sort::Person => text == self.handle,
            // Whom a reason or a step is about is kept as handles on one line.
            Sort::Line | Sort::Prose if field.name == "about" => {
                text.split([' ', ',', ':']).any(|word| word == self.handle)
            }
            // A word that may be an ordinary one as well holds nobody.
            Sort::Line | Sort::Prose => {
                self.theirs.found_apart(&Reading::of(text), &self.others) == Some(Sureness::Sure)
            }
            Sort::Handle
            | Sort::Name
            | Sort::Phone
            | Sort::Email
            | Sort::Day
            | Sort::Time
            | Sort::Year
            | Sort::Number
            | Sort::Truth
            | Sort::Word { .. } => false,
        }
    }
}
