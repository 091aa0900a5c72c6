//! What is said about a file: how a table was read, and what was not taken over.

use crate::desk::Desk;
use crate::exchange::{csv, vcf};
use crate::words::{Words, label, message};
use std::collections::BTreeMap;

/// The sentences about a table, as they are said.
pub(super) fn notes_of(read: &csv::Read, words: &Words) -> Vec<String> {
    let columns: Vec<String> = read
        .understood()
        .into_iter()
        .map(|(field, titles)| {
            let field = words.named(&format!("column-{field}")).to_lowercase();
            format!("{field}: {}", titles.join(" + "))
        })
        .collect();
    let mut notes = vec![words.say(message!(
        "contacts-understood",
        columns = columns.join("; ")
    ))];
    notes.extend(read.notes.iter().map(|note| match note {
        csv::Note::Windows1252 => words.say(message!("contacts-windows-1252")),
        csv::Note::NotTaken { known, unknown } => {
            let numbers = in_ranges(unknown);
            let mut columns = known.clone();
            if !numbers.is_empty() {
                columns.push(words.say(message!("contacts-column-number", numbers = numbers)));
            }
            words.say(message!("contacts-not-taken", columns = columns.join(", ")))
        }
        csv::Note::AboveTitles { lines } => {
            words.say(message!("contacts-above-titles", lines = in_ranges(lines)))
        }
        csv::Note::MoreThanOne { lines } => {
            words.say(message!("contacts-more-than-one", lines = in_ranges(lines)))
        }
    }));
    notes
}

/// What else is to be said about a file of cards: what is left of each, and of the file.
pub(super) fn notes_of_cards(desk: &Desk, read: &vcf::Read) -> Vec<String> {
    let mut notes = Vec::new();
    if read.is_old {
        notes.push(desk.words.say(message!("contacts-windows-1252")));
    }
    for it in read.entries.iter().filter(|it| !it.left.is_empty()) {
        let left = left_in_words(&desk.words, &it.left);
        notes.push(desk.words.say(if desk.options.handles {
            message!("contacts-left-at", line = it.line, words = left)
        } else {
            message!(
                "contacts-left-of",
                name = it.card.name,
                line = it.line,
                words = left
            )
        }));
    }
    if read.groups > 0 {
        let note = message!("contacts-groups", count = read.groups);
        notes.push(desk.words.say(note));
    }
    if read.beside > 0 {
        let note = message!("contacts-beside", count = read.beside);
        notes.push(desk.words.say(note));
    }
    notes
}

/// What is left of a card. A property that few know is called by its own name.
fn left_in_words(words: &Words, left: &BTreeMap<String, usize>) -> String {
    let said = left.iter().map(|(name, count)| match name.as_str() {
        "TEL" => words.say(message!("card-left-phones", count = *count)),
        "EMAIL" => words.say(message!("card-left-emails", count = *count)),
        "ADR" | "LABEL" => words.say(message!("card-left-addresses", count = *count)),
        "…" => words.say(message!("card-left-lines", count = *count)),
        "FAX" => words.say(label!("card-left-fax")),
        "NOTE" => words.say(label!("card-left-note")),
        "PHOTO" => words.say(label!("card-left-photo")),
        "BDAY" => words.say(label!("card-left-birthday")),
        "NICKNAME" => words.say(label!("card-left-nickname")),
        "N" | "FN" => words.say(label!("card-left-name")),
        "URL" => words.say(label!("card-left-website")),
        _ => name.clone(),
    });
    said.collect::<Vec<_>>().join(", ")
}

/// Numbers in order, those that follow each other as a range: `2, 5-8`. Of many the first.
pub(super) fn in_ranges(numbers: &[usize]) -> String {
    const MOST: usize = 15;
    let mut ranges: Vec<(usize, usize)> = Vec::new();
    for number in numbers {
        match ranges.last_mut() {
            Some((_, last)) if *last + 1 == *number => *last = *number,
            Some(_) | None => ranges.push((*number, *number)),
        }
    }
    let mut texts: Vec<String> = ranges
        .iter()
        .take(MOST)
        .map(|(first, last)| {
            if first == last {
                first.to_string()
            } else {
                format!("{first}-{last}")
            }
        })
        .collect();
    if ranges.len() > MOST {
        texts.push("…".to_owned());
    }
    texts.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_follow_each_other_are_a_range() {
        assert_eq!(in_ranges(&[]), "");
        assert_eq!(in_ranges(&[2, 5, 6, 7, 9]), "2, 5-7, 9");
        let odd: Vec<usize> = (0..40).map(|at| at * 2 + 1).collect();
        assert!(in_ranges(&odd).ends_with("27, 29, …"));
    }
}
