//! What binds a key file to its case file: it says which one it belongs to (`docs/format.md`).

use super::error::StoreError;
use super::log;
use rusqlite::Connection;
use std::fmt;

/// How the line in a key file begins that says this.
const OF_CASE_FILE: &str = "ekc.key/1";

/// How many hexadecimal digits the number of a case file and its salt have.
const DIGITS: usize = 32;

/// What a key file says of the case file that it belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bound {
    /// The number of the case file (`this_file`).
    pub number: String,
    /// The first sixteen bytes of the case file, as hexadecimal digits. They are in the clear, and
    /// stay the same in a copy and when the key changes.
    pub salt: String,
    /// The newest operation when the key file was written.
    pub newest: i64,
}

impl Bound {
    /// What is to stand in the key file of this open database; none for one of before case files
    /// had a number.
    pub(super) fn of(db: &Connection) -> Result<Option<Self>, StoreError> {
        const HAS_NUMBER: &str = "SELECT count(*) FROM sqlite_schema WHERE name = 'this_file'";
        if db.query_row(HAS_NUMBER, [], |row| row.get::<_, i64>(0))? == 0 {
            return Ok(None);
        }
        Ok(Some(Self {
            number: db.query_row("SELECT id FROM this_file", [], |row| row.get(0))?,
            salt: salt_of(db)?,
            newest: log::newest(db)?,
        }))
    }

    /// What this line of a key file says; none when it is another line.
    pub(super) fn parse(line: &str) -> Option<Self> {
        let mut words = line.split_whitespace();
        if words.next() != Some(OF_CASE_FILE) {
            return None;
        }
        let digits = |word: &str| {
            let is_hex = word.len() == DIGITS && word.bytes().all(|it| it.is_ascii_hexdigit());
            is_hex.then(|| word.to_ascii_lowercase())
        };
        let bound = Self {
            number: words.next().and_then(digits)?,
            salt: words.next().and_then(digits)?,
            newest: words.next()?.parse().ok()?,
        };
        words.next().is_none().then_some(bound)
    }
}

impl fmt::Display for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            number,
            salt,
            newest,
        } = self;
        write!(f, "{OF_CASE_FILE} {number} {salt} {newest}")
    }
}

/// The salt of an open database, as SQLCipher gives it. To read it from the file would let go of
/// the locks that SQLite has on it.
pub(super) fn salt_of(db: &Connection) -> Result<String, StoreError> {
    Ok(db.pragma_query_value(None, "cipher_salt", |row| row.get(0))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_a_key_file_comes_back_as_it_was_written_and_no_other_is_taken_for_one() {
        let bound = Bound {
            number: "00112233445566778899aabbccddeeff".to_owned(),
            salt: "ffeeddccbbaa99887766554433221100".to_owned(),
            newest: 12,
        };
        let line = bound.to_string();
        assert_eq!(Bound::parse(&line), Some(bound));
        for other in [
            "",
            "ekc.key/1",
            &line.replace("key/1", "key/2"),
            &line.replace(" 12", ""),
            &line.replace(" 12", " twaalf"),
            &line.replace("ff ", "f "),
            &format!("{line} 13"),
            &"0".repeat(64),
        ] {
            assert_eq!(Bound::parse(other), None, "{other}");
        }
    }
}
