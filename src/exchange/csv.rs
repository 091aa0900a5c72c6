//! Tables for a spreadsheet (CSV, RFC 4180): written as a Dutch Excel opens them, and lists of
//! people read as people save them.
//!
//! A cell that a spreadsheet would run as a formula gets an apostrophe in front, which the
//! spreadsheet takes for "this is text"; reading takes it away again.
//! A telephone number stays readable: `'+31 6 1234 5678`.

use crate::failure::{Failure, Place, failure};
use std::collections::BTreeMap;

/// The largest list that is read, in bytes.
pub const MOST_BYTES: usize = 1024 * 1024;

const BYTE_ORDER_MARK: &str = "\u{FEFF}";

/// What a column is about. Its field is the one of the forms,
/// so that a refusal of a value finds its column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Column {
    Name,
    Relation,
    Household,
    Phone,
    Email,
    Address,
    Language,
    Side,
}

/// Each column: its field, and what it is called, in small letters and nothing but letters.
const COLUMNS: [(Column, &str, &[&str]); 8] = [
    (
        Column::Name,
        "name",
        &["naam", "name", "volledigenaam", "fullname"],
    ),
    (
        Column::Relation,
        "relation",
        &["relatie", "relation", "relationship"],
    ),
    (Column::Side, "side", &["kant", "side"]),
    (Column::Household, "household", &["huishouden", "household"]),
    (
        Column::Phone,
        "phone",
        &[
            "telefoon",
            "phone",
            "telefoonnummer",
            "phonenumber",
            "telephone",
            "tel",
            "mobiel",
            "mobile",
        ],
    ),
    (
        Column::Email,
        "email",
        &["email", "mail", "emailadres", "emailaddress"],
    ),
    (Column::Address, "address", &["adres", "address"]),
    (Column::Language, "language", &["taal", "language"]),
];

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
    /// Address.
    pub address: Option<String>,
    /// Language.
    pub language: Option<String>,
    /// Side in a restorative conference, in the words of a list or of the program.
    pub side: Option<String>,
}

/// Something the reader of the list should know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// The file is not UTF-8 and was read as Windows-1252, as an older Excel saves it:
    /// look whether the accents are right.
    Windows1252,
    /// This column is not known and was not read.
    UnknownColumn {
        /// Its number, from 1.
        column: usize,
        /// Its title.
        title: String,
    },
}

/// A list that was read.
#[derive(Clone, PartialEq, Eq)]
pub struct Read {
    /// The people.
    pub rows: Vec<Row>,
    /// What else there is to say.
    pub notes: Vec<Note>,
    columns: BTreeMap<Column, usize>,
}

impl Read {
    /// Where a field of a row stands: its line and the number of its column, both from 1.
    /// For the refusal of a value.
    #[must_use]
    pub fn place(&self, row: &Row, field: Option<&str>) -> Place {
        let column = COLUMNS
            .iter()
            .find(|(_, known, _)| field == Some(*known))
            .and_then(|(column, ..)| self.columns.get(column));
        Place {
            line: row.line,
            column: column.map_or(1, |at| at + 1),
        }
    }
}

/// Write a table: semicolons, CRLF and a byte order mark, so that a Dutch Excel opens it right.
/// A cell that would run as a formula is guarded.
#[must_use]
pub fn write(header: &[String], rows: &[Vec<String>]) -> Vec<u8> {
    let mut table = BYTE_ORDER_MARK.as_bytes().to_vec();
    {
        let mut writer = csv::WriterBuilder::new()
            .delimiter(b';')
            .terminator(csv::Terminator::CRLF)
            .flexible(true)
            .from_writer(&mut table);
        for row in std::iter::once(header).chain(rows.iter().map(Vec::as_slice)) {
            // A table in memory never refuses a row.
            let _ = writer.write_record(row.iter().map(|cell| guarded(cell)));
        }
    }
    table
}

/// Whether a spreadsheet may run this cell (OWASP, "CSV Injection"): also behind spaces, and in the
/// wide forms of East Asian keyboards.
fn is_like_a_formula(cell: &str) -> bool {
    cell.starts_with(['\t', '\r', '\n'])
        || cell
            .trim_start_matches(|c: char| c.is_whitespace() || c.is_control())
            .starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}

/// Put an apostrophe in front of a cell that would run as a formula, and of one that begins with
/// apostrophes and then a formula, so that reading gives back what was written.
fn guarded(cell: &str) -> String {
    if is_like_a_formula(cell.trim_start_matches('\'')) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'')
        .filter(|rest| is_like_a_formula(rest.trim_start_matches('\'')))
        .unwrap_or(cell)
}

/// Read a list of people whose first row says what the columns are, in Dutch or English.
///
/// # Errors
/// `csv-too-large`, `csv-not-text`, `csv-empty`; with row and column: `csv-name-column-missing`,
/// `csv-column-twice`, `csv-too-many-cells`, `csv-quote-open`, `csv-name-missing`.
pub fn read(bytes: &[u8]) -> Result<Read, Failure> {
    if bytes.len() > MOST_BYTES {
        return Err(failure!(
            Invalid,
            "csv-too-large",
            most = format!("{} MB", MOST_BYTES / 1024 / 1024)
        ));
    }
    let mut notes = Vec::new();
    let text = text(bytes, &mut notes)?;
    let mut records = records(&text)?.into_iter();
    let (line, titles) = records
        .next()
        .ok_or_else(|| failure!(Invalid, "csv-empty"))?;
    let mut columns = BTreeMap::new();
    for (at, title) in titles.iter().enumerate() {
        match column_titled(title) {
            Some(column) if columns.insert(column, at).is_some() => {
                return Err(refuse(failure!(Invalid, "csv-column-twice"), line, at));
            }
            Some(_) => {}
            None if title.is_empty() => {}
            None => notes.push(Note::UnknownColumn {
                column: at + 1,
                title: title.clone(),
            }),
        }
    }
    let name_column = *columns
        .get(&Column::Name)
        .ok_or_else(|| refuse(failure!(Invalid, "csv-name-column-missing"), line, 0))?;
    let mut rows = Vec::new();
    for (line, cells) in records {
        if let Some(at) = (titles.len()..cells.len()).find(|at| !cells[*at].is_empty()) {
            return Err(refuse(failure!(Invalid, "csv-too-many-cells"), line, at));
        }
        let cell = |column: Column| {
            columns
                .get(&column)
                .and_then(|at| cells.get(*at))
                .filter(|cell| !cell.is_empty())
                .cloned()
        };
        rows.push(Row {
            line,
            name: cell(Column::Name)
                .ok_or_else(|| refuse(failure!(Invalid, "csv-name-missing"), line, name_column))?,
            relation: cell(Column::Relation),
            household: cell(Column::Household),
            phone: cell(Column::Phone),
            email: cell(Column::Email),
            address: cell(Column::Address),
            language: cell(Column::Language),
            side: cell(Column::Side),
        });
    }
    if rows.is_empty() {
        return Err(failure!(Invalid, "csv-empty"));
    }
    Ok(Read {
        rows,
        notes,
        columns,
    })
}

/// A refusal with its row and column; `at` counts columns from 0.
fn refuse(failure: Failure, line: usize, at: usize) -> Failure {
    failure.at(Some(Place {
        line,
        column: at + 1,
    }))
}

fn column_titled(title: &str) -> Option<Column> {
    let plain: String = title
        .to_lowercase()
        .chars()
        .filter(|c| c.is_alphabetic())
        .collect();
    COLUMNS
        .iter()
        .find(|(_, _, titles)| titles.contains(&plain.as_str()))
        .map(|(column, ..)| *column)
}

/// The text of the file. UTF-16 and a workbook have zero bytes; no list has.
fn text(bytes: &[u8], notes: &mut Vec<Note>) -> Result<String, Failure> {
    if bytes.contains(&0) {
        return Err(failure!(Invalid, "csv-not-text"));
    }
    let bytes = bytes
        .strip_prefix(BYTE_ORDER_MARK.as_bytes())
        .unwrap_or(bytes);
    Ok(std::str::from_utf8(bytes).map_or_else(
        |_| {
            notes.push(Note::Windows1252);
            bytes.iter().map(|byte| windows_1252(*byte)).collect()
        },
        str::to_owned,
    ))
}

/// One byte of Windows-1252 (WHATWG Encoding, index windows-1252):
/// Latin-1 except from 0x80 to 0x9F.
fn windows_1252(byte: u8) -> char {
    const FROM_80: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8D}', 'Ž',
        '\u{8F}', '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9D}',
        'ž', 'Ÿ',
    ];
    usize::from(byte)
        .checked_sub(0x80)
        .and_then(|at| FROM_80.get(at))
        .copied()
        .unwrap_or(char::from(byte))
}

/// The rows that say anything, each with the line it begins on and its cells without guard.
fn records(text: &str) -> Result<Vec<(usize, Vec<String>)>, Failure> {
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
            .map(|cell| unguarded(cell.trim()).trim().to_owned())
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

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn owned(cells: &[&str]) -> Vec<String> {
        cells.iter().map(|cell| (*cell).to_owned()).collect()
    }

    fn cell(text: &str) -> String {
        let table = String::from_utf8(write(&owned(&["x", "y"]), &[owned(&[text, "y"])])).unwrap();
        table
            .strip_prefix("\u{FEFF}x;y\r\n")
            .unwrap()
            .strip_suffix(";y\r\n")
            .unwrap()
            .to_owned()
    }

    #[track_caller]
    fn refused(text: &str) -> (&'static str, Option<(usize, usize)>) {
        let failure = read(text.as_bytes()).err().unwrap();
        (
            failure.code(),
            failure.place().map(|place| (place.line, place.column)),
        )
    }

    #[track_caller]
    fn names(bytes: &[u8]) -> Vec<(usize, String)> {
        read(bytes)
            .ok()
            .unwrap()
            .rows
            .into_iter()
            .map(|row| (row.line, row.name))
            .collect()
    }

    #[test]
    fn a_table_is_written_as_a_dutch_spreadsheet_opens_it() {
        let table = write(
            &owned(&["naam", "adres"]),
            &[
                owned(&["Zoë", "Kade 1; 2 hoog"]),
                owned(&["\"Bo\"", "een\ntwee"]),
            ],
        );
        assert_eq!(
            table,
            "\u{FEFF}naam;adres\r\nZoë;\"Kade 1; 2 hoog\"\r\n\"\"\"Bo\"\"\";\"een\ntwee\"\r\n"
                .as_bytes()
        );
    }

    #[test]
    fn no_cell_is_run_as_a_formula() {
        for formula in [
            "=1+1",
            "+31 6 1234 5678",
            "-1",
            "@SUM(A1)",
            " =1",
            "\u{a0}=1",
            "＝1",
            "＋1",
            "－1",
            "＠a",
            "'=1",
            "=cmd|'/C calc'!A0",
        ] {
            assert_eq!(cell(formula), format!("'{formula}"));
        }
        for formula in ["\t=1", "\tx", "\rx", "\nx"] {
            assert!(
                cell(formula).trim_start_matches('"').starts_with('\''),
                "{formula:?}"
            );
        }
        for harmless in [
            "Ans",
            "06-12345678",
            "'t Hoff",
            "a=b",
            "Bos-de Vries",
            "1-2-2026",
        ] {
            assert_eq!(cell(harmless), harmless);
        }
        let header = String::from_utf8(write(&owned(&["=1"]), &[])).unwrap();
        assert_eq!(header, "\u{FEFF}'=1\r\n");
    }

    #[test]
    fn a_list_is_read_whatever_stands_between_its_cells() {
        for list in [
            "\u{FEFF}Naam;Relatie;Huishouden;Telefoon;E-mail;Adres;Taal\r\n\
             Ans Bos;buur;19;'+31 6 1234 5678;ans@voorbeeld.nl;\"Kade 1; 2\";Turks\r\n",
            "name,relation,household,phone,email,address,language\n\
             Ans Bos,buur,19,+31 6 1234 5678,ans@voorbeeld.nl,Kade 1; 2,Turks",
            "sep=,\nname,relation,household,phone,email,address,language\n\
             Ans Bos,buur,19,+31 6 1234 5678,ans@voorbeeld.nl,Kade 1; 2,Turks",
            "NAAM\tRELATIE\tHUISHOUDEN\tMobiel\tE-mailadres\tADRES\tTAAL\n \
             Ans Bos \tbuur\t19\t+31 6 1234 5678\tans@voorbeeld.nl\tKade 1; 2\tTurks\n",
        ] {
            let read = read(list.as_bytes()).ok().unwrap();
            let row = &read.rows[0];
            let told = [
                &row.relation,
                &row.household,
                &row.phone,
                &row.email,
                &row.address,
                &row.language,
            ]
            .map(|cell| cell.as_deref().unwrap_or("-"));
            assert_eq!(row.name, "Ans Bos");
            assert_eq!(
                told,
                [
                    "buur",
                    "19",
                    "+31 6 1234 5678",
                    "ans@voorbeeld.nl",
                    "Kade 1; 2",
                    "Turks"
                ]
            );
            assert_eq!((read.rows.len(), read.notes.len()), (1, 0));
        }
    }

    #[test]
    fn an_empty_row_is_passed_over_and_an_empty_cell_says_nothing() {
        assert_eq!(
            names(b"\nnaam;tel\r\n\r\nAns;\r\n;;\r\n\r\n\r\nBert\r\n"),
            [(4, "Ans".to_owned()), (8, "Bert".to_owned())]
        );
        assert_eq!(
            names(b"sep=;\r\nnaam;tel\r\nAns;1\r\n"),
            [(3, "Ans".to_owned())]
        );
        assert_eq!(
            names(b"naam;adres\n\"A\nB\";x\nCor;y\n"),
            [(2, "A\nB".to_owned()), (4, "Cor".to_owned())]
        );
        assert!(
            read(b"naam;tel\nAns; \n").ok().unwrap().rows[0]
                .phone
                .is_none()
        );
    }

    #[test]
    fn a_list_as_long_as_may_be_is_read_at_once() {
        let rows = (MOST_BYTES - 5) / 2;
        let read = read(format!("naam\n{}", "a\n".repeat(rows)).as_bytes())
            .ok()
            .unwrap();
        assert_eq!(
            (read.rows.len(), read.rows.last().unwrap().line),
            (rows, rows + 1)
        );
    }

    #[test]
    fn a_list_of_an_older_spreadsheet_is_read_with_a_note() {
        let read = read(b"naam;adres\r\nZo\xEB \x80\x9F;Caf\xE9\r\n")
            .ok()
            .unwrap();
        assert_eq!(
            (read.rows[0].name.as_str(), read.rows[0].address.as_deref()),
            ("Zoë €Ÿ", Some("Café"))
        );
        assert_eq!(read.notes, [Note::Windows1252]);
        assert_eq!(
            (
                windows_1252(0x7F),
                windows_1252(0xA0),
                windows_1252(0xFF),
                windows_1252(0x92)
            ),
            ('\u{7F}', '\u{A0}', 'ÿ', '’')
        );
    }

    #[test]
    fn a_column_that_is_not_known_is_told() {
        let read = read("naam;geboren;;tel\nAns;1960;x;06".as_bytes())
            .ok()
            .unwrap();
        assert_eq!(
            read.notes,
            [Note::UnknownColumn {
                column: 2,
                title: "geboren".to_owned()
            }]
        );
        assert_eq!(read.rows[0].phone.as_deref(), Some("06"));
    }

    #[test]
    fn a_refusal_says_in_which_row_and_column() {
        for (list, code, place) in [
            ("", "csv-empty", None),
            ("\n;;\n", "csv-empty", None),
            ("naam;tel\n", "csv-empty", None),
            ("PK\u{3}\u{4}\0\0", "csv-not-text", None),
            (
                "Ans Bos;buur\nBert;vriend",
                "csv-name-column-missing",
                Some((1, 1)),
            ),
            ("naam;tel;mobiel\nAns", "csv-column-twice", Some((1, 3))),
            (
                "naam;tel\nAns;06\n\nBert;06;x",
                "csv-too-many-cells",
                Some((4, 3)),
            ),
            ("tel;naam\n06;Ans\n06;", "csv-name-missing", Some((3, 2))),
            (
                "naam;tel\nAns;\"06\nBert;06\nCor;06\n",
                "csv-quote-open",
                Some((2, 2)),
            ),
        ] {
            assert_eq!(refused(list), (code, place), "{list:?}");
        }
        assert_eq!(
            read(&vec![b'a'; MOST_BYTES + 1]).err().unwrap().code(),
            "csv-too-large"
        );
        assert_eq!(
            names(b"naam;tel\nAns;06;;"),
            [(2, "Ans".to_owned())],
            "cells beyond the last column may be there when they are empty"
        );
        let read = read(b"tel;naam\n06;Ans").ok().unwrap();
        assert_eq!(
            read.place(&read.rows[0], Some("phone")),
            Place { line: 2, column: 1 }
        );
        assert_eq!(
            read.place(&read.rows[0], Some("name")),
            Place { line: 2, column: 2 }
        );
        assert_eq!(
            read.place(&read.rows[0], Some("email")),
            Place { line: 2, column: 1 }
        );
        assert_eq!(
            read.place(&read.rows[0], None),
            Place { line: 2, column: 1 }
        );
    }

    #[test]
    fn every_title_is_known_however_it_is_typed() {
        for (column, field, titles) in COLUMNS {
            for title in titles {
                assert_eq!(
                    column_titled(&format!(" {}: ", title.to_uppercase())),
                    Some(column),
                    "{title}"
                );
            }
            assert_eq!(column_titled(field), Some(column));
        }
        assert_eq!(column_titled("e-mail"), Some(Column::Email));
        assert_eq!(column_titled(""), None);
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(
            name in "['=+@-]{0,3}[a-z;,\"=+'-]{0,8}[a-z]",
            phone in "['+=-]{0,2}[0-9]([0-9 ]{0,7}[0-9])?",
        ) {
            let table = write(&owned(&["naam", "telefoon"]), &[vec![name.clone(), phone.clone()]]);
            let read = read(&table).ok().unwrap();
            prop_assert_eq!(&read.rows[0].name, &name);
            prop_assert_eq!(read.rows[0].phone.as_deref(), Some(phone.as_str()));
        }

        #[test]
        fn no_bytes_make_the_reader_panic(
            bytes in proptest::collection::vec(any::<u8>(), 0..60),
            list in "(sep=|naam|;|,|\t|\"|\r|\n|'|=|é){0,20}",
        ) {
            let _ = read(&bytes);
            let _ = read(list.as_bytes());
        }
    }
}
