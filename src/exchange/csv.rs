//! Tables for a spreadsheet (CSV, RFC 4180): written as a Dutch Excel opens them, and lists of
//! people read as people and address books save them.
//!
//! A cell that a spreadsheet would run as a formula gets an apostrophe in front. Who opens the file
//! sees it; reading takes it away again. A telephone number needs none: see
//! [`crate::domain::telephone::for_worksheet`].

mod heads;
mod person;
mod records;
mod sheet;
mod text;

pub use sheet::write;

use crate::exchange::coding::saved_twice;
use crate::failure::{Failure, Place, failure};
use heads::{Column, Says, columns_of};
use std::collections::{BTreeMap, BTreeSet};

/// The largest list that is read, in bytes.
pub const MOST_BYTES: usize = 1024 * 1024;

/// One person of the list, as written.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Row {
    /// Line of the file, from 1; the row of the spreadsheet as long as no cell has line ends.
    pub line: usize,
    /// Name.
    pub name: String,
    /// Relation.
    pub relation: Option<String>,
    /// Household.
    pub household: Option<String>,
    /// Telephone.
    pub phone: Option<String>,
    /// E-mail.
    pub email: Option<String>,
    /// Address, on one line.
    pub address: Option<String>,
    /// Language.
    pub language: Option<String>,
    /// Side in a restorative conference, in the words of a list or of the program.
    pub side: Option<String>,
    /// Organisation.
    pub organisation: Option<String>,
    /// Function.
    pub function: Option<String>,
    /// In which column each field was found, from 0.
    places: BTreeMap<&'static str, usize>,
}

/// Something the reader of the list should know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// The file is not UTF-8 and was read as Windows-1252, as an older Excel saves it, or some of
    /// it was saved twice: look whether the accents are right.
    Windows1252,
    /// What stands in these columns was not taken over.
    NotTaken {
        /// Titles of columns that are known. A title that is not known is not repeated: a list
        /// without titles has the name of somebody there.
        known: Vec<String>,
        /// The numbers of the other ones, from 1.
        unknown: Vec<usize>,
    },
    /// These lines stand above the titles and were not read.
    AboveTitles {
        /// The lines, from 1.
        lines: Vec<usize>,
    },
    /// Who stands on these lines has more than one telephone number, e-mail or address. One was
    /// taken.
    MoreThanOne {
        /// The lines, from 1.
        lines: Vec<usize>,
    },
}

/// A list that was read.
#[derive(Clone, PartialEq, Eq)]
pub struct Read {
    /// The people.
    pub rows: Vec<Row>,
    /// The rows of which nobody can be made, each with its place.
    pub mistakes: Vec<Failure>,
    /// What else there is to say.
    pub notes: Vec<Note>,
    columns: Vec<Column>,
}

impl Read {
    /// Where a field of a row stands: its line and the number of its column, both from 1.
    /// For the refusal of a value.
    #[must_use]
    pub fn place(&self, row: &Row, field: Option<&str>) -> Place {
        let of_the_list = || {
            let mut columns = self.columns.iter();
            let found = columns.find(|column| field.is_some() && column.says.field() == field);
            found.map(|column| column.at)
        };
        let found = field.and_then(|field| row.places.get(field).copied());
        Place {
            line: row.line,
            column: found.or_else(of_the_list).map_or(1, |at| at + 1),
        }
    }

    /// From which columns each field was read: the field and the titles, in the order of the table.
    #[must_use]
    pub fn understood(&self) -> Vec<(&'static str, Vec<&str>)> {
        let mut understood: Vec<(&'static str, Vec<&str>)> = Vec::new();
        for column in &self.columns {
            let Some(field) = column.says.field() else {
                continue;
            };
            match understood.iter_mut().find(|(known, _)| *known == field) {
                Some((_, titles)) => titles.push(column.title.as_str()),
                None => understood.push((field, vec![column.title.as_str()])),
            }
        }
        understood
    }
}

/// Read a list of people whose first row says what the columns are, in Dutch or English. Above it
/// may stand what the list is, in one cell.
///
/// A row without a name, or with more cells than the first row, is among the mistakes: the others
/// are read.
///
/// # Errors
/// `csv-too-large`, `csv-not-text`, `csv-empty`; with row and column: `csv-name-column-missing`,
/// `csv-column-twice`, `csv-quote-open`.
pub fn read(bytes: &[u8]) -> Result<Read, Failure> {
    if bytes.len() > MOST_BYTES {
        return Err(failure!(
            Invalid,
            "csv-too-large",
            most = format!("{} MB", MOST_BYTES / 1024 / 1024)
        ));
    }
    let mut notes = Vec::new();
    let mut text = text::decoded(bytes, &mut notes)?;
    if let Some(again) = saved_twice(&text) {
        text = again;
        if notes.is_empty() {
            notes.push(Note::Windows1252);
        }
    }
    let records = records::records(&text)?;
    let above = rows_above_titles(&records);
    if above > 0 {
        let lines = records.iter().take(above).map(|(line, _)| *line).collect();
        notes.push(Note::AboveTitles { lines });
    }
    let mut records = records.into_iter().skip(above);
    let (line, titles) = records
        .next()
        .ok_or_else(|| failure!(Invalid, "csv-empty"))?;
    let columns = columns_of(&titles)
        .map_err(|at| refuse(failure!(Invalid, "csv-column-twice"), line, at))?;
    let name_column = columns
        .iter()
        .find(|column| column.says.field() == Some("name"))
        .map(|column| column.at)
        .ok_or_else(|| refuse(failure!(Invalid, "csv-name-column-missing"), line, 0))?;
    let mut rows = Vec::new();
    let mut mistakes = Vec::new();
    let mut filled: BTreeSet<usize> = BTreeSet::new();
    let mut with_more = Vec::new();
    for (line, cells) in records {
        if let Some(at) = (titles.len()..cells.len()).find(|at| !cells[*at].is_empty()) {
            mistakes.push(refuse(failure!(Invalid, "csv-too-many-cells"), line, at));
            continue;
        }
        filled.extend((0..cells.len()).filter(|at| says_something(&cells[*at])));
        let (row, has_more) = person::of_cells(&columns, &cells, line);
        if has_more {
            with_more.push(line);
        }
        if row.name.is_empty() {
            let failure = failure!(Invalid, "csv-name-missing");
            mistakes.push(refuse(failure, line, name_column));
        } else {
            rows.push(row);
        }
    }
    if rows.is_empty() && mistakes.is_empty() {
        return Err(failure!(Invalid, "csv-empty"));
    }
    notes.extend(not_taken(&titles, &columns, &filled));
    if !with_more.is_empty() {
        notes.push(Note::MoreThanOne { lines: with_more });
    }
    Ok(Read {
        rows,
        mistakes,
        notes,
        columns,
    })
}

/// How many rows of one cell stand above the titles: "Adressen van de kring". None when no titles
/// follow.
fn rows_above_titles(records: &[(usize, Vec<String>)]) -> usize {
    const MOST: usize = 5;
    let are_titles = |cells: &[String]| {
        columns_of(cells).is_ok_and(|columns| {
            let mut fields = columns.iter().map(|column| column.says.field());
            fields.any(|field| field == Some("name"))
        })
    };
    let is_heading = |cells: &[String]| cells.iter().filter(|cell| !cell.is_empty()).count() == 1;
    let above = records
        .iter()
        .take(MOST)
        .take_while(|(_, cells)| is_heading(cells) && !are_titles(cells))
        .count();
    let titles = records.get(above);
    if titles.is_some_and(|(_, cells)| are_titles(cells)) {
        above
    } else {
        0
    }
}

/// Whether a cell says anything: an address book fills some with what is so for everybody.
fn says_something(cell: &str) -> bool {
    const NOTHING: [&str; 10] = [
        "",
        "0/0/00",
        "0-0-00",
        "0.0.00",
        "normal",
        "normaal",
        "false",
        "onwaar",
        "unspecified",
        "niet-gespecificeerd",
    ];
    !NOTHING.contains(&cell.to_lowercase().as_str())
}

/// The columns in which something stands that nobody reads.
fn not_taken(titles: &[String], columns: &[Column], filled: &BTreeSet<usize>) -> Option<Note> {
    let (mut known, mut unknown) = (Vec::new(), Vec::new());
    for (at, title) in titles.iter().enumerate() {
        if title.is_empty() || !filled.contains(&at) {
            continue;
        }
        match columns.iter().find(|column| column.at == at) {
            Some(column) if column.says == Says::Left => known.push(title.clone()),
            Some(_) => {}
            None => unknown.push(at + 1),
        }
    }
    let is_all_taken = known.is_empty() && unknown.is_empty();
    (!is_all_taken).then_some(Note::NotTaken { known, unknown })
}

/// A refusal with its row and column; `at` counts columns from 0.
fn refuse(failure: Failure, line: usize, at: usize) -> Failure {
    failure.at(Some(Place {
        line,
        column: at + 1,
    }))
}

#[cfg(test)]
mod tests;
