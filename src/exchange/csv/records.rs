//! The rows and cells of a table, whatever stands between them.

use super::refuse;
use super::sheet::unguarded;
use crate::exchange::coding::saved_twice;
use crate::failure::{Failure, failure};

/// The rows that say anything, each with the line it begins on and its cells without guard.
pub(super) fn records(text: &str) -> Result<Vec<(usize, Vec<String>)>, Failure> {
    // A row of our own at the end. When it is not found again, a quotation mark before it was left
    // open.
    const END: &str = "\u{1}end";
    let (separator, skipped) = separator(text);
    let whole = format!("{}\n{END}", &text[skipped..]);
    // Lines are counted from one row to the next: from the start for each row would take quadratic
    // time.
    let (mut counted, mut line) = (0, 1 + text[..skipped].matches('\n').count());
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .from_reader(whole.as_bytes());
    let mut records = Vec::new();
    let mut last_place = (1, 0);
    // Text in memory is always read, and it is UTF-8.
    for record in reader.records().filter_map(Result::ok) {
        if record.len() == 1 && record.get(0) == Some(END) {
            return Ok(records);
        }
        let begin = record.position().map_or(0, |position| {
            usize::try_from(position.byte()).unwrap_or_default()
        });
        // The crate counts a row from the end of the one before, also when empty lines lie between.
        let empty = whole[begin..].len() - whole[begin..].trim_start_matches(['\r', '\n']).len();
        line += whole[counted..begin + empty].matches('\n').count();
        counted = begin + empty;
        let cells: Vec<String> = record
            .iter()
            .map(|cell| bare(unguarded(cell.trim()).trim()))
            .collect();
        last_place = (line, record.len().saturating_sub(1));
        if cells.iter().any(|cell| !cell.is_empty()) {
            records.push((line, cells));
        }
    }
    Err(refuse(
        failure!(Invalid, "csv-quote-open"),
        last_place.0,
        last_place.1,
    ))
}

/// A cell of which space at the ends was left out, which may have kept letters that were saved
/// twice from being seen.
fn bare(cell: &str) -> String {
    let mut cell = cell.to_owned();
    while let Some(again) = saved_twice(&cell) {
        again.trim().clone_into(&mut cell);
    }
    cell
}

/// The separator, and how many bytes to skip: as Excel's line `sep=;` says, or else the one that
/// occurs most in the first line.
fn separator(text: &str) -> (u8, usize) {
    if let Some(rest) = text.strip_prefix("sep=")
        && let Some(separator) = rest.bytes().next().filter(|byte| b";,\t".contains(byte))
        && rest[1..].starts_with(['\r', '\n'])
    {
        return (separator, text.find('\n').map_or(text.len(), |at| at + 1));
    }
    let first = text
        .lines()
        .find(|line| !line.trim().is_empty())
        .unwrap_or_default();
    let outside_quotes: String = first.split('"').step_by(2).collect();
    let count = |separator: u8| {
        outside_quotes
            .bytes()
            .filter(|byte| *byte == separator)
            .count()
    };
    // Of those that occur as often the last is taken: the semicolon.
    (
        *b"\t,;"
            .iter()
            .max_by_key(|separator| count(**separator))
            .unwrap_or(&b';'),
        0,
    )
}
