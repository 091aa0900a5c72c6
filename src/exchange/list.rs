//! A pasted list of people: one a line, fields between semicolons or tabs,
//! as a spreadsheet gives it.
//!
//! `name; relation; household; telephone; e-mail`. Only the name is needed. Empty lines, lines that
//! start with `#` and a first line of titles are passed over, and so is what a list has in front of
//! a line: "-", "•", "1.".

use crate::failure::{Failure, Place, failure};

/// One line of the list: what was written, and on which line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// Line number, from 1.
    pub line: usize,
    /// Name, as written.
    pub name: String,
    /// Relation, as written.
    pub relation: Option<String>,
    /// Household, as written.
    pub household: Option<String>,
    /// Telephone, as written.
    pub phone: Option<String>,
    /// E-mail, as written.
    pub email: Option<String>,
}

/// Read the list.
///
/// # Errors
/// `list-too-many-fields` with line and column, and `list-empty`.
pub fn read(text: &str) -> Result<Vec<Entry>, Failure> {
    let mut entries = Vec::new();
    for (at, line) in text.lines().enumerate() {
        let line_number = at + 1;
        if line.trim().is_empty() || line.trim_start().starts_with('#') {
            continue;
        }
        let line = without_mark(line);
        if !line.contains([';', '\t']) && line.matches(',').count() > 1 {
            return Err(failure!(Invalid, "list-commas").at(Some(Place {
                line: line_number,
                column: 1,
            })));
        }
        let separator = if line.contains('\t') { '\t' } else { ';' };
        let fields: Vec<&str> = line.split(separator).map(str::trim).collect();
        if fields.len() > 5 {
            return Err(failure!(Invalid, "list-too-many-fields").at(Some(Place {
                line: line_number,
                column: 1,
            })));
        }
        let field = |nth: usize| {
            fields
                .get(nth)
                .filter(|field| !field.is_empty())
                .map(|field| (*field).to_owned())
        };
        let is_title = |name: String| ["naam", "name"].contains(&name.to_lowercase().as_str());
        if entries.is_empty() && field(0).is_some_and(is_title) {
            continue;
        }
        entries.push(Entry {
            line: line_number,
            name: field(0).unwrap_or_default(),
            relation: field(1),
            household: field(2),
            phone: field(3),
            email: field(4),
        });
    }
    if entries.is_empty() {
        return Err(failure!(Invalid, "list-empty"));
    }
    Ok(entries)
}

/// A line without what a list has in front of it. A name begins with none of these.
fn without_mark(line: &str) -> &str {
    const MARKS: [char; 10] = ['-', '–', '—', '•', '*', '·', '▪', '◦', '●', '○'];
    let seen = line.trim_start_matches(' ');
    let behind_number = seen.trim_start_matches(|c: char| c.is_ascii_digit());
    let behind = if behind_number.len() < seen.len() {
        behind_number.strip_prefix(['.', ')'])
    } else {
        seen.strip_prefix(MARKS)
    };
    match behind {
        Some(behind) if behind.starts_with([' ', '\t', '\u{a0}']) => behind.trim_start(),
        Some(_) | None => line,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_from_a_spreadsheet_and_a_list_typed_by_hand_read_alike() {
        let typed =
            read("Ans Bos; buurvrouw; Kade 1; 0612345678; ans@voorbeeld.nl\n# even kant\n\nBert")
                .unwrap();
        let pasted =
            read("Ans Bos\tbuurvrouw\tKade 1\t0612345678\tans@voorbeeld.nl\n\n\nBert").unwrap();
        assert_eq!(typed[0], pasted[0]);
        assert_eq!((typed[1].line, typed[1].name.as_str()), (4, "Bert"));
    }

    #[test]
    fn what_a_list_has_in_front_of_a_line_is_no_part_of_a_name() {
        let read = read(
            "Naam; Relatie\n- Els Bos; tante\n1. Piet Vos; buur\n•\tKees Bos\n 2) Ans\n\
             \u{2013}\u{a0}Bert; oom\n-Cor\n3.Dirk\n\tbuur\n't Hoff",
        )
        .unwrap();
        let names: Vec<&str> = read.iter().map(|it| it.name.as_str()).collect();
        assert_eq!(
            names,
            [
                "Els Bos", "Piet Vos", "Kees Bos", "Ans", "Bert", "-Cor", "3.Dirk", "", "'t Hoff"
            ]
        );
        assert_eq!(
            (read[0].line, read[0].relation.as_deref()),
            (2, Some("tante"))
        );
        assert_eq!(read[7].relation.as_deref(), Some("buur"));
        assert_eq!(
            super::read("naam; relatie\n").unwrap_err().code(),
            "list-empty"
        );
    }

    #[test]
    fn a_line_with_too_many_fields_is_refused_with_its_number() {
        let failure = read("Ans\nB;b;b;b;b;b;b").unwrap_err();
        assert_eq!(failure.place(), Some(Place { line: 2, column: 1 }));
        assert_eq!(read("\n#\n").unwrap_err().code(), "list-empty");
        assert_eq!(
            read("Corrie Smit, buur, nr 19").unwrap_err().code(),
            "list-commas"
        );
    }
}
