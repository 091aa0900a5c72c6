//! What a case file holds, as one hash: two files that hold the same give the same. To compare them
//! takes no more memory than the largest row.

use super::error::StoreError;
use super::file::CaseFile;
use super::schema::quoted;
use rusqlite::Connection;
use rusqlite::types::ValueRef;
use sha2::{Digest as _, Sha256};

/// What stands before a table and before a row, and the type before each value.
const TABLE: u8 = 1;
const ROW: u8 = 2;
const NULL: u8 = 3;
const INTEGER: u8 = 4;
const REAL: u8 = 5;
const TEXT: u8 = 6;
const BLOB: u8 = 7;

/// The hash (SHA-256) of all that a case file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContentHash([u8; 32]);

impl CaseFile {
    /// The hash of every row of every table, the log as well, in the order in which they were
    /// recorded.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn content_hash(&self) -> Result<ContentHash, StoreError> {
        hash_of(self.connection())
    }
}

/// A table, and how its rows are ordered by what it is stored by. Any other order would be sorted
/// in memory.
struct Ordered {
    name: String,
    order: String,
}

impl Ordered {
    fn rows(&self) -> String {
        format!("SELECT * FROM {} {}", quoted(&self.name), self.order)
    }
}

fn hash_of(db: &Connection) -> Result<ContentHash, StoreError> {
    let mut hash = Sha256::new();
    for table in tables(db)? {
        add_table(db, &table, &mut hash)?;
    }
    Ok(ContentHash(hash.finalize().into()))
}

/// Every table, by name. Statistics of SQLite are no content.
fn tables(db: &Connection) -> Result<Vec<Ordered>, StoreError> {
    const TABLES: &str = "
        SELECT name, wr FROM pragma_table_list
         WHERE schema = 'main' AND type = 'table'
           AND name NOT IN ('sqlite_schema', 'sqlite_stat1')
         ORDER BY name";
    const KEY: &str = "SELECT name FROM pragma_table_info(?1) WHERE pk > 0 ORDER BY pk";
    let mut statement = db.prepare(TABLES)?;
    let mut found = statement.query([])?;
    let mut tables = Vec::new();
    while let Some(row) = found.next()? {
        let (name, has_no_rowid): (String, bool) = (row.get(0)?, row.get(1)?);
        let order = if has_no_rowid {
            let mut key = db.prepare(KEY)?;
            let columns = key.query_map([&name], |row| row.get::<_, String>(0))?;
            let columns: Vec<String> = columns.collect::<Result<_, _>>()?;
            let columns: Vec<String> = columns.iter().map(|it| quoted(it)).collect();
            format!("ORDER BY {}", columns.join(", "))
        } else {
            "NOT INDEXED ORDER BY rowid".to_owned()
        };
        tables.push(Ordered { name, order });
    }
    Ok(tables)
}

fn add_table(db: &Connection, table: &Ordered, hash: &mut Sha256) -> Result<(), StoreError> {
    let mut statement = db.prepare(&table.rows())?;
    let columns = statement.column_count();
    hash.update([TABLE]);
    add_bytes(table.name.as_bytes(), hash);
    hash.update(columns.to_le_bytes());
    for name in statement.column_names() {
        add_bytes(name.as_bytes(), hash);
    }
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        hash.update([ROW]);
        for column in 0..columns {
            add_value(row.get_ref(column)?, hash);
        }
    }
    Ok(())
}

/// Each value with its type, and with its length where that differs: no two contents are written as
/// the same bytes.
fn add_value(value: ValueRef<'_>, hash: &mut Sha256) {
    match value {
        ValueRef::Null => hash.update([NULL]),
        ValueRef::Integer(number) => {
            hash.update([INTEGER]);
            hash.update(number.to_le_bytes());
        }
        ValueRef::Real(number) => {
            hash.update([REAL]);
            hash.update(number.to_bits().to_le_bytes());
        }
        ValueRef::Text(bytes) => {
            hash.update([TEXT]);
            add_bytes(bytes, hash);
        }
        ValueRef::Blob(bytes) => {
            hash.update([BLOB]);
            add_bytes(bytes, hash);
        }
    }
}

fn add_bytes(bytes: &[u8], hash: &mut Sha256) {
    hash.update(bytes.len().to_le_bytes());
    hash.update(bytes);
}

#[cfg(test)]
mod tests {
    use super::super::keys::DataKey;
    use super::*;
    use age::secrecy::SecretString;

    /// Two tables that are alike, and one that is stored by its key.
    fn hash(rows: &str) -> ContentHash {
        let db = Connection::open_in_memory().unwrap();
        db.execute_batch(
            "CREATE TABLE one (a, b);
             CREATE TABLE other (a, b);
             CREATE TABLE by_key (a TEXT PRIMARY KEY, b) WITHOUT ROWID;",
        )
        .unwrap();
        db.execute_batch(rows).unwrap();
        hash_of(&db).unwrap()
    }

    #[test]
    fn what_differs_in_one_value_one_row_or_one_table_has_another_hash() {
        let contents = [
            "",
            "INSERT INTO one VALUES ('ab', 'c');",
            // A value that changed.
            "INSERT INTO one VALUES ('ab', 'd');",
            // A moved boundary between two cells.
            "INSERT INTO one VALUES ('a', 'bc');",
            "INSERT INTO one VALUES ('abc', '');",
            // Nothing is not an empty text, and neither is it an empty list of bytes.
            "INSERT INTO one VALUES ('abc', NULL);",
            "INSERT INTO one VALUES ('abc', x'');",
            "INSERT INTO one VALUES (NULL, 'abc');",
            // The same signs as a number, as a text and as bytes.
            "INSERT INTO one VALUES (1, 'c');",
            "INSERT INTO one VALUES (1.0, 'c');",
            "INSERT INTO one VALUES ('1', 'c');",
            "INSERT INTO one VALUES (x'31', 'c');",
            // In another table.
            "INSERT INTO other VALUES ('ab', 'c');",
            "INSERT INTO by_key VALUES ('ab', 'c');",
            // A row more, in this order and in the other, and a row in each of two tables.
            "INSERT INTO one VALUES ('ab', 'c'), ('d', 'e');",
            "INSERT INTO one VALUES ('d', 'e'), ('ab', 'c');",
            "INSERT INTO one VALUES ('ab', 'c'), ('ab', 'c');",
            "INSERT INTO one VALUES ('ab', 'c'); INSERT INTO other VALUES ('d', 'e');",
            // The boundary between two rows.
            "INSERT INTO one VALUES ('ab', 'cd'), ('', 'e');",
            // What the bytes between two values look like.
            "INSERT INTO one VALUES ('ab' || char(6), 'c');",
        ];
        let hashes = contents.map(hash);
        for (at, one) in hashes.iter().enumerate() {
            assert_eq!(*one, hash(contents[at]), "the same: {}", contents[at]);
            for (other_at, other) in hashes.iter().enumerate().skip(at + 1) {
                assert_ne!(one, other, "{} and {}", contents[at], contents[other_at]);
            }
        }
    }

    #[test]
    fn rows_that_are_stored_by_their_key_have_the_order_of_that_key() {
        assert_eq!(
            hash("INSERT INTO by_key VALUES ('a', 1), ('b', 2);"),
            hash("INSERT INTO by_key VALUES ('b', 2), ('a', 1);")
        );
        assert_ne!(
            hash("INSERT INTO by_key VALUES ('a', 1), ('b', 2);"),
            hash("INSERT INTO by_key VALUES ('a', 2), ('b', 1);")
        );
    }

    #[test]
    fn every_table_of_a_case_file_is_looked_at_and_none_is_sorted_in_memory() {
        const ALL: &str = "
            SELECT name FROM sqlite_schema
             WHERE type = 'table' AND name <> 'sqlite_stat1' ORDER BY name";
        let folder = tempfile::tempdir().unwrap();
        let key = DataKey::random().unwrap();
        let passphrase = SecretString::from("goed".to_owned());
        let file = CaseFile::create(&folder.path().join("a.ekc"), &key, &passphrase, 2).unwrap();
        let db = file.connection();
        let mut statement = db.prepare(ALL).unwrap();
        let names = statement.query_map([], |row| row.get::<_, String>(0));
        let names: Vec<String> = names.unwrap().map(Result::unwrap).collect();
        let tables = tables(db).unwrap();
        let looked_at: Vec<&str> = tables.iter().map(|table| table.name.as_str()).collect();
        assert_eq!(looked_at, names);
        for table in tables {
            let plan = format!("EXPLAIN QUERY PLAN {}", table.rows());
            let mut statement = db.prepare(&plan).unwrap();
            let steps = statement.query_map([], |row| row.get::<_, String>(3));
            let steps: Vec<String> = steps.unwrap().map(Result::unwrap).collect();
            assert!(
                steps.len() == 1 && steps[0].starts_with("SCAN"),
                "{}: {steps:?}",
                table.name
            );
        }
    }
}
