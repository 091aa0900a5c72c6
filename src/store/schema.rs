//! The tables: migrations in order, what the database says of its own columns, and the triggers
//! that write every change to the log.

use super::{StoreError, told};
use rusqlite::{Connection, Transaction};
use rusqlite_migration::{HookError, HookResult, M, Migrations};
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// Marks a database as a case file of this program: "ekc1" in ASCII.
pub(super) const APPLICATION_ID: i64 = 0x656b_6331;

/// Tables that are about the file and its log, and are never taken back; and drafts of forms, which
/// are no record.
const UNLOGGED: [&str; 7] = [
    "operations",
    "changes",
    "this_file",
    "forgotten",
    "erased",
    "registrations",
    "drafts",
];

/// The column with the id of a case or a person. No `Case` has it, so that it is never shown,
/// exported or read in: it is given when a row is inserted, and only the log brings it back.
pub(super) const ID: &str = "id";

/// One table as the database knows it.
#[derive(Clone, Debug)]
pub(super) struct Table {
    pub(super) name: String,
    pub(super) columns: Vec<String>,
    /// The columns of the primary key, in order.
    pub(super) key: Vec<String>,
}

impl Table {
    /// Whether it holds rows of cases.
    pub(super) fn is_of_a_case(&self) -> bool {
        self.columns.iter().any(|column| column == "case_id")
    }

    /// The columns that a `Case` has fields for.
    pub(super) fn fields(&self) -> impl Iterator<Item = &String> {
        self.columns
            .iter()
            .filter(|column| !["case_id", ID].contains(&column.as_str()))
    }
}

/// A name as SQL takes it, whatever word it is.
pub(super) fn quoted(name: &str) -> String {
    format!("\"{name}\"")
}

// `MIGRATIONS` and `NEWEST`: `build.rs` writes them down from the names of the files
// in `migrations`.
include!(concat!(env!("OUT_DIR"), "/migrations.rs"));

fn migrations() -> Migrations<'static> {
    let hook = |number: i64| -> fn(&Transaction<'_>) -> HookResult {
        if number == TYPED_LOG {
            carry_the_log_over
        } else {
            log_every_table
        }
    };
    Migrations::new(
        (1..)
            .zip(MIGRATIONS)
            .map(|(number, sql)| M::up_with_hook(sql, hook(number)))
            .collect(),
    )
}

/// After each migration every table is logged as it now is, in the transaction of the migration: a
/// file never stands there with tables whose changes go unlogged.
fn log_every_table(tx: &Transaction<'_>) -> HookResult {
    let tables = tables(tx).map_err(|error| HookError::Hook(error.to_string()))?;
    let mut script = format!("PRAGMA application_id = {APPLICATION_ID};\n");
    for (name, sql) in triggers(&tables) {
        script.push_str(&format!("DROP TRIGGER IF EXISTS {name};\n{sql};\n"));
    }
    tx.execute_batch(&script)?;
    Ok(())
}

/// From this migration on the log holds typed events.
const TYPED_LOG: i64 = 5;

/// What was told as text before becomes events, in the transaction of the migration.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "the list is that of a library or the system, and grows"
)]
fn carry_the_log_over(tx: &Transaction<'_>) -> HookResult {
    log_every_table(tx)?;
    told::carry_over(tx).map_err(|error| match error {
        StoreError::Database(error) => HookError::RusqliteError(error),
        error => HookError::Hook(error.to_string()),
    })
}

/// Bring the database to the newest version; writes nothing when it is there already.
pub(super) fn migrate(db: &mut Connection) -> Result<(), StoreError> {
    let version = version(db)?;
    if version > NEWEST {
        return Err(StoreError::Newer);
    }
    if version == NEWEST {
        return Ok(());
    }
    match migrations().to_latest(db) {
        // Another `ekc` was opening the file too, and came first.
        Err(_) if self::version(db)? == NEWEST => Ok(()),
        migrated => Ok(migrated?),
    }
}

/// The version of a file: how many migrations it has had.
pub(super) fn version(db: &Connection) -> Result<i64, StoreError> {
    Ok(db.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// What the database says of its tables that are logged.
pub(super) fn tables(db: &Connection) -> Result<Vec<Table>, StoreError> {
    const SQL: &str = "
        SELECT sqlite_schema.name, column_of.name, column_of.pk
          FROM sqlite_schema, pragma_table_info(sqlite_schema.name) AS column_of
         WHERE sqlite_schema.type = 'table' AND sqlite_schema.name NOT LIKE 'sqlite_%'
         ORDER BY sqlite_schema.rowid, column_of.cid";
    let mut tables: Vec<Table> = Vec::new();
    let mut keys: Vec<(i64, String)> = Vec::new();
    let mut statement = db.prepare(SQL)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (name, column, key): (String, String, i64) = (row.get(0)?, row.get(1)?, row.get(2)?);
        if UNLOGGED.contains(&name.as_str()) {
            continue;
        }
        if tables.last().is_none_or(|table| table.name != name) {
            tables.push(Table {
                name,
                columns: Vec::new(),
                key: Vec::new(),
            });
            keys.clear();
        }
        if let Some(table) = tables.last_mut() {
            table.columns.push(column.clone());
            if key > 0 {
                keys.push((key, column));
                keys.sort();
                table.key = keys.iter().map(|(_, column)| column.clone()).collect();
            }
        }
    }
    Ok(tables)
}

/// What a schema says: its tables, indexes, triggers and views by kind and name, without comments
/// and without how it is laid out.
type Said = BTreeMap<(String, String), String>;

/// Fail when the schema of a file in the newest version is not the one that the migrations make:
/// somebody who had the key added or changed something. A trigger of theirs would run with each
/// command, and could keep what is erased.
///
/// # Errors
/// [`StoreError::Foreign`], and whatever the disk says.
pub(super) fn ensure_ours(db: &Connection) -> Result<(), StoreError> {
    let said = said(db)?;
    // To make the schema is most of the work of a short command. So it is known by its fingerprint
    // first; where that is not the one that was written down, the schema itself decides.
    if fingerprint(&said) == FINGERPRINT.trim_end() || said == *made_by_migrations()? {
        Ok(())
    } else {
        Err(StoreError::Foreign)
    }
}

/// The same before a file of an earlier version is migrated, as far as it can be told then: a
/// migration makes the triggers anew, but only those with the names that ours have.
///
/// # Errors
/// As [`ensure_ours`].
pub(super) fn ensure_no_foreign_code(db: &Connection) -> Result<(), StoreError> {
    const SQL: &str = "
        SELECT count(*) FROM sqlite_schema
         WHERE type = 'view'
            OR type = 'trigger'
           AND name NOT IN ('log_' || tbl_name || '_INSERT',
                            'log_' || tbl_name || '_UPDATE',
                            'log_' || tbl_name || '_DELETE')";
    match db.query_row(SQL, [], |row| row.get::<_, i64>(0))? {
        0 => Ok(()),
        _ => Err(StoreError::Foreign),
    }
}

/// The schema that the migrations make, once in a process.
fn made_by_migrations() -> Result<&'static Said, StoreError> {
    static MADE: OnceLock<Said> = OnceLock::new();
    if let Some(made) = MADE.get() {
        return Ok(made);
    }
    let mut db = Connection::open_in_memory()?;
    db.execute_batch("PRAGMA cipher_log_level = NONE;")?;
    // Without the hooks: of the triggers only those of the last migration stay.
    Migrations::new(MIGRATIONS.into_iter().map(M::up).collect()).to_latest(&mut db)?;
    let mut made = said(&db)?;
    for (name, sql) in triggers(&tables(&db)?) {
        made.insert(("trigger".to_owned(), name), bare(&sql));
    }
    Ok(MADE.get_or_init(|| made))
}

/// The fingerprint (SHA-256) of the schema that all migrations make, written with the reference.
/// With an old one nothing goes wrong, and each opening takes longer.
const FINGERPRINT: &str = include_str!("migrations/fingerprint.txt");

/// What has to be written down in `migrations/fingerprint.txt`.
///
/// # Errors
/// Whatever SQLite says of a migration.
pub fn fingerprint_of_migrations() -> Result<String, StoreError> {
    Ok(fingerprint(made_by_migrations()?))
}

fn fingerprint(said: &Said) -> String {
    let mut hash = Sha256::new();
    for ((kind, name), sql) in said {
        for part in [kind, name, sql] {
            hash.update(part.len().to_le_bytes());
            hash.update(part);
        }
    }
    let digits = hash
        .finalize()
        .into_iter()
        .map(|byte| format!("{byte:02x}"));
    digits.collect()
}

/// What the schema of a database says. The tables of SQLite itself are left out.
fn said(db: &Connection) -> Result<Said, StoreError> {
    const SQL: &str = "
        SELECT type, name, coalesce(sql, '') FROM sqlite_schema
         WHERE substr(name, 1, 7) <> 'sqlite_'";
    let mut statement = db.prepare(SQL)?;
    let all = statement.query_map([], |row| {
        let (kind, name, sql): (String, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        Ok(((kind, name), bare(&sql)))
    })?;
    Ok(all.collect::<Result<_, _>>()?)
}

/// A statement without comments and line ends. What stands in quotes stays as it is: a name may
/// look like the begin of a comment.
fn bare(sql: &str) -> String {
    let mut bare = String::with_capacity(sql.len());
    let mut quoted_until = None;
    let mut signs = sql.chars().peekable();
    while let Some(c) = signs.next() {
        if let Some(end) = quoted_until {
            bare.push(c);
            quoted_until = Some(end).filter(|end| *end != c);
        } else if c == '-' && signs.peek() == Some(&'-') {
            while signs.next_if(|c| *c != '\n').is_some() {}
        } else if c.is_ascii_whitespace() {
            if !bare.ends_with(' ') {
                bare.push(' ');
            }
        } else {
            bare.push(c);
            quoted_until = match c {
                '\'' | '"' | '`' => Some(c),
                '[' => Some(']'),
                _ => None,
            };
        }
    }
    bare.trim_ascii_end().to_owned()
}

/// Triggers that write the old and the new row of every change under the newest operation: each
/// with its name.
fn triggers(tables: &[Table]) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for table in tables {
        let row = |which: &str| {
            let pairs: Vec<String> = table
                .columns
                .iter()
                .map(|column| format!("'{column}', {which}.{}", quoted(column)))
                .collect();
            format!("json_object({})", pairs.join(", "))
        };
        for (event, before, after) in [
            ("INSERT", "NULL".to_owned(), row("NEW")),
            ("UPDATE", row("OLD"), row("NEW")),
            ("DELETE", row("OLD"), "NULL".to_owned()),
        ] {
            let name = format!("log_{}_{event}", table.name);
            let sql = format!(
                "CREATE TRIGGER {name} AFTER {event} ON {table} BEGIN
                    INSERT INTO changes (operation, table_name, before, after)
                    VALUES ((SELECT max(id) FROM operations), '{table}', {before}, {after});
                 END",
                table = table.name,
            );
            all.push((name, sql));
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_migrations_are_whole_and_every_table_is_logged() {
        migrations().validate().unwrap();
        let mut db = Connection::open_in_memory().unwrap();
        migrate(&mut db).unwrap();
        let triggers: i64 = db
            .query_row(
                "SELECT count(*) FROM sqlite_schema WHERE type = 'trigger'",
                [],
                |row| row.get(0),
            )
            .unwrap();
        assert_eq!(
            usize::try_from(triggers).unwrap(),
            3 * tables(&db).unwrap().len()
        );
    }

    #[test]
    fn a_file_from_this_program_is_known_as_its_own_and_with_anything_more_it_is_not() {
        let made = || {
            let mut db = Connection::open_in_memory().unwrap();
            migrate(&mut db).unwrap();
            db
        };
        ensure_ours(&made()).unwrap();
        // One that was brought here version by version.
        let mut older = Connection::open_in_memory().unwrap();
        for version in 1..NEWEST {
            let version = usize::try_from(version).unwrap();
            migrations().to_version(&mut older, version).unwrap();
            ensure_no_foreign_code(&older).unwrap();
        }
        migrate(&mut older).unwrap();
        ensure_ours(&older).unwrap();
        for added in [
            "CREATE TRIGGER more AFTER INSERT ON people BEGIN DELETE FROM changes; END",
            "DROP TRIGGER log_people_DELETE",
            "DROP TRIGGER log_people_DELETE;
             CREATE TRIGGER log_people_DELETE AFTER DELETE ON people BEGIN
                INSERT INTO settings VALUES (OLD.handle, OLD.name); END",
            "CREATE TABLE names (name TEXT)",
            "CREATE VIEW names AS SELECT name FROM people",
            "CREATE INDEX names ON people(name)",
            "DROP INDEX changes_of_operation",
            "ALTER TABLE people ADD COLUMN more TEXT",
        ] {
            let db = made();
            db.execute_batch(added).unwrap();
            assert!(
                matches!(ensure_ours(&db), Err(StoreError::Foreign)),
                "{added}"
            );
        }
    }

    #[test]
    fn a_comment_does_not_count_and_a_name_that_looks_like_one_does() {
        assert_eq!(bare("a -- b\n   c;\n"), "a c;");
        assert_eq!(bare("a \"--\" b\n'  c"), "a \"--\" b '  c");
    }

    #[test]
    fn a_file_of_the_first_version_keeps_its_rows_and_logs_the_new_columns() {
        let mut db = Connection::open_in_memory().unwrap();
        migrations().to_version(&mut db, 1).unwrap();
        db.execute_batch(
            "INSERT INTO operations (\"at\", kind, told)
             VALUES ('2026-01-02T12:00:00Z', 'do', '{}');
             INSERT INTO application (case_id, handle, applied_on, variant, applicant,
                                      legal_frame, safety, informative_talk)
             VALUES (1, 'proef', '2026-01-02', 'family', 'main-person', 'none', 0, 0);",
        )
        .unwrap();
        migrate(&mut db).unwrap();
        db.execute("UPDATE application SET court_on = '2026-03-01'", [])
            .unwrap();
        let logged: String = db
            .query_row(
                "SELECT after FROM changes ORDER BY id DESC LIMIT 1",
                [],
                |row| row.get(0),
            )
            .unwrap();
        assert!(
            logged.contains("\"court_on\":\"2026-03-01\"")
                && logged.contains("\"handle\":\"proef\""),
            "{logged}"
        );
    }

    #[test]
    fn migrating_twice_changes_nothing() {
        let mut db = Connection::open_in_memory().unwrap();
        migrate(&mut db).unwrap();
        let before = db.total_changes();
        migrate(&mut db).unwrap();
        assert_eq!(db.total_changes(), before);
        assert_eq!(
            db.pragma_query_value(None, "user_version", |row| row.get::<_, i64>(0))
                .unwrap(),
            NEWEST
        );
    }

    #[test]
    fn a_file_of_a_newer_program_is_refused() {
        let mut db = Connection::open_in_memory().unwrap();
        db.pragma_update(None, "user_version", NEWEST + 1).unwrap();
        assert!(matches!(migrate(&mut db), Err(StoreError::Newer)));
    }

    #[test]
    fn every_list_of_a_case_has_a_table_with_the_same_columns() {
        let mut db = Connection::open_in_memory().unwrap();
        migrate(&mut db).unwrap();
        let case: crate::domain::Case =
            serde_yaml::from_str(include_str!("../../tests/data/every-list.yaml")).unwrap();
        let serde_json::Value::Object(lists) = serde_json::to_value(&case).unwrap() else {
            panic!("a case is a map")
        };
        for table in tables(&db)
            .unwrap()
            .iter()
            .filter(|table| table.is_of_a_case())
        {
            let list = &lists[&table.name];
            let row = list.get(0).unwrap_or(list).clone();
            let mut fields: Vec<&str> = row
                .as_object()
                .unwrap()
                .keys()
                .map(String::as_str)
                .collect();
            let mut columns: Vec<&str> = table.fields().map(String::as_str).collect();
            fields.sort_unstable();
            columns.sort_unstable();
            assert_eq!(fields, columns, "{}", table.name);
        }
    }
}
