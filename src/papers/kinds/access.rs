//! Everything that is kept about someone, the others masked (inzage).
//!
//! For: only who is named; also `ekc privacy access`.

use crate::domain::choice::{Choice as _, YesNo};
use crate::domain::circle::Person;
use crate::language::masking::Mask;
use crate::method::consent::is_minor;
use crate::method::held::{Fact, Row, Said, held_on};
use crate::method::naming::Names;
use crate::method::telling::Telling;
use crate::papers::paper::{ANYBODY, Content, Needs, Paper, who_is_named, who_takes_part};
use crate::papers::sight::{Sight, WrittenValues};
use crate::papers::template::written_out;
use crate::words::{self, label, message};
use serde::Serialize;

pub(super) const PAPER: Paper = Paper {
    telling: Telling::Rights,
    names: Names::NobodyElse,
    needs: Needs::Nothing,
    audience: who_is_named,
    may_hold: ANYBODY,
    everyone: who_takes_part,
    content,
};

#[derive(Serialize)]
struct Values {
    /// The mask.
    someone_else: Label,
    /// What is about the reader, list by list.
    lists: Vec<ListValues>,
    /// The texts elsewhere that name the reader.
    named: Vec<RowValues>,
    /// What was made before for this reader.
    papers: Vec<WrittenValues>,
    /// Own: why it is kept so long.
    keep_because: Option<String>,
}

/// A word of the program, which names nobody.
#[derive(Serialize)]
struct Label {
    /// Word.
    label: String,
}

#[derive(Serialize)]
struct ListValues {
    /// Word.
    label: String,
    rows: Vec<RowValues>,
}

#[derive(Serialize)]
struct RowValues {
    /// Word.
    label: String,
    facts: Vec<FactValues>,
}

#[derive(Serialize)]
struct FactValues {
    /// The field.
    name: Label,
    /// One of both.
    said: SaidValues,
}

#[derive(Serialize)]
struct SaidValues {
    /// A word, day, time or number of the program.
    label: Option<String>,
    /// Own: what was written down, the others masked.
    text: Option<String>,
}

impl SaidValues {
    /// A word of the program.
    fn program(label: String) -> Self {
        Self {
            label: Some(label),
            text: None,
        }
    }
}

/// Everything that is kept about the reader, and how much is left out since it tells of someone
/// they may not know of.
fn content(sight: &Sight<'_>) -> Content {
    let Some(reader) = sight.subject.reader.person() else {
        return Content::default();
    };
    let someone_else = format!("[{}]", sight.words.say(message!("data-someone-else")));
    let held = held_on(sight.case, reader, sight.subject.today, &someone_else);
    let others: Vec<&Person> = sight
        .case
        .people
        .iter()
        .filter(|person| person.handle != reader.handle)
        .collect();
    let mask = Mask::new(&others, &[reader], &someone_else);
    let (about, named): (Vec<&Row>, Vec<&Row>) = held.rows.iter().partition(|row| row.is_about);
    let named = named
        .iter()
        .map(|row| RowValues {
            label: sight
                .words
                .named(&format!("data-{}.one", row.list.replace('_', "-"))),
            facts: facts(sight, row),
        })
        .collect();
    Content::of(&Values {
        someone_else: Label {
            label: someone_else,
        },
        lists: lists(sight, &about),
        named,
        papers: sight.papers_before(),
        keep_because: sight
            .case
            .application
            .keep_because
            .as_ref()
            .map(|because| mask.over(because.as_str().trim_end_matches('.'))),
    })
    .leaving_out(held.left_out)
}

/// The rows by the list they stand in. Who someone is goes first.
fn lists(sight: &Sight<'_>, about: &[&Row]) -> Vec<ListValues> {
    let mut lists: Vec<(String, Vec<&Row>)> = Vec::new();
    for &row in about {
        let list = list_of(row);
        match lists.iter_mut().find(|(it, _)| *it == list) {
            Some((_, rows)) => rows.push(row),
            None => lists.push((list, vec![row])),
        }
    }
    lists.sort_by_key(|(list, _)| list != "people");
    lists
        .iter()
        .map(|(list, rows)| list_in_words(sight, list, rows))
        .collect()
}

/// The list a row stands in; whom the reader named is a list of its own.
fn list_of(row: &Row) -> String {
    let is_of_one_named =
        row.list == "people" && row.facts.iter().all(|fact| fact.field != "handle");
    if is_of_one_named {
        "people-named".to_owned()
    } else {
        row.list.replace('_', "-")
    }
}

fn list_in_words(sight: &Sight<'_>, list: &str, rows: &[&Row]) -> ListValues {
    let one = sight.words.named(&format!("data-{list}.one"));
    let label = |at: usize| {
        if rows.len() > 1 {
            format!("{one} {}", at + 1)
        } else {
            one.clone()
        }
    };
    let in_words: Vec<RowValues> = rows
        .iter()
        .enumerate()
        .map(|(at, row)| RowValues {
            label: label(at),
            facts: facts(sight, row),
        })
        .collect();
    ListValues {
        label: sight.words.named(&format!("data-{list}")),
        // Of whom one named, their number is all that is one's own.
        rows: if list == "people-named" {
            counted(sight, in_words)
        } else {
            in_words
        },
    }
}

/// How many rows say the same and nothing more, and the others as they are.
fn counted(sight: &Sight<'_>, rows: Vec<RowValues>) -> Vec<RowValues> {
    let (bare, telling): (Vec<RowValues>, Vec<RowValues>) =
        rows.into_iter().partition(|row| row.facts.len() < 2);
    let label = sight.words.say(message!("data-people-named-count"));
    let counted = (!bare.is_empty()).then(|| RowValues {
        label: label.clone(),
        facts: vec![FactValues {
            name: Label { label },
            said: SaidValues::program(bare.len().to_string()),
        }],
    });
    counted.into_iter().chain(telling).collect()
}

fn facts(sight: &Sight<'_>, row: &Row) -> Vec<FactValues> {
    // Where there is one plan, or one conference, its number tells nothing.
    let tells = |fact: &&Fact| match fact.field.as_str() {
        "version" => sight.case.plans.len() > 1,
        "conference" => sight.case.conferences.len() > 1,
        _ => true,
    };
    let mut facts: Vec<&Fact> = row.facts.iter().filter(tells).collect();
    if facts.is_empty() {
        facts = row.facts.iter().collect();
    }
    facts
        .iter()
        .map(|fact| FactValues {
            name: Label {
                label: field(sight, &row.list, &fact.field),
            },
            said: said(sight, fact),
        })
        .collect()
}

/// A field in words: as it is called in this list, or in every list.
fn field(sight: &Sight<'_>, list: &str, field: &str) -> String {
    let (list, field) = (list.replace('_', "-"), field.replace('_', "-"));
    let name = sight
        .words
        .find(&format!("data-{list}-{field}"), &[])
        .or_else(|| sight.words.find(&format!("data-field-{field}"), &[]));
    name.unwrap_or(field)
}

/// A value: a word of the program as a label, what somebody typed as text.
fn said(sight: &Sight<'_>, fact: &Fact) -> SaidValues {
    let label = |word: words::Label| SaidValues::program(sight.words.say(word));
    let is_a_child = || {
        sight
            .subject
            .reader
            .person()
            .is_some_and(|reader| is_minor(reader, sight.subject.today))
    };
    match &fact.said {
        Said::Themselves if is_a_child() => label(label!("data-yourself-child")),
        Said::Themselves => label(label!("data-yourself")),
        Said::Other => label(label!("data-someone-else")),
        Said::Word(word) => SaidValues::program(sight.words.named(word)),
        Said::Truth(truth) => label((if *truth { YesNo::Yes } else { YesNo::No }).label()),
        Said::Day(day) => SaidValues::program(written_out(*day, sight.subject.language)),
        Said::Time(time) => SaidValues::program(sight.words.time(*time)),
        Said::Number(number) => SaidValues::program(number.to_string()),
        Said::Text(text) => SaidValues {
            label: None,
            text: Some(text.clone()),
        },
    }
}
