//! A pasted list of people: one a line, fields between semicolons or tabs,
//! as a spreadsheet gives it.
//!
//! `name; relation; household; telephone; e-mail`. Only the name is needed. Empty lines and lines
//! that start with `#` are passed over.

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
