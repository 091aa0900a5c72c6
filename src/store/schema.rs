//! The tables: migrations in order, what the database says of its own columns, and the triggers
//! that write every change to the log. They are made by the connection that writes (`writing.rs`);
//! up to version 19 they stood in the file.

use super::{StoreError, told};
use rusqlite::{Connection, Transaction};
use rusqlite_migration::{HookError, HookResult, M, Migrations};
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// Marks a database as a case file of this program: "ekc1" in ASCII.
pub(super) const APPLICATION_ID: i64 = 0x656b_6331;

/// Tables that are about the file and its log, and are never taken back; drafts of forms, which are
/// no record; and the bytes of papers of others, of which the log has the row that names them.
const UNLOGGED: [&str; 8] = [
    "operations",
    "changes",
    "this_file",
    "forgotten",
    "erased",
    "registrations",
    "drafts",
    "attachment_bytes",
];

/// Tables that are logged and belong to no case.
const OF_NO_CASE: [&str; 2] = ["settings", "incidents"];

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
}

/// Whether a `Case` has a field for this column of one of its tables.
pub(super) fn is_field(column: &str) -> bool {
    column != "case_id" && column != ID
}

/// Whether changes of a table of this name are logged.
pub(super) fn is_logged(name: &str) -> bool {
    !name.starts_with("sqlite_") && !UNLOGGED.contains(&name)
}

/// What is done with a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum RowChange {
    Insert,
    Update,
    Delete,
}

impl RowChange {
    const ALL: [Self; 3] = [Self::Insert, Self::Update, Self::Delete];

    fn sql(self) -> &'static str {
        match self {
            Self::Insert => "INSERT",
            Self::Update => "UPDATE",
            Self::Delete => "DELETE",
        }
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
        match number {
            TYPED_LOG => carry_the_log_over,
            NO_TRIGGERS => drop_triggers,
            _ => mark_as_ours,
        }
    };
    Migrations::new(
        (1..)
            .zip(MIGRATIONS)
            .map(|(number, sql)| M::up_with_hook(sql, hook(number)))
            .collect(),
    )
}

/// Each migration leaves a case file of this program.
fn mark_as_ours(tx: &Transaction<'_>) -> HookResult {
    tx.execute_batch(&format!("PRAGMA application_id = {APPLICATION_ID};"))?;
    Ok(())
}

/// From this migration on no trigger stands in the file.
const NO_TRIGGERS: i64 = 20;

/// The triggers of before go, in the transaction of the migration. All that are there: those of
/// somebody else were looked for before (`ensure_no_foreign_code`), and none may stay.
fn drop_triggers(tx: &Transaction<'_>) -> HookResult {
    mark_as_ours(tx)?;
    let mut statement = tx.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'")?;
    let names: Vec<String> = statement
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    drop(statement);
    for name in names {
        tx.execute_batch(&format!("DROP TRIGGER main.{};", quoted(&name)))?;
    }
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
    mark_as_ours(tx)?;
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

/// The names of the tables with rows of cases. Who only reads needs no more, and that spares a
/// question for each table.
pub(super) fn case_tables(db: &Connection) -> Result<Vec<String>, StoreError> {
    const SQL: &str = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid";
    let mut statement = db.prepare(SQL)?;
    let mut rows = statement.query([])?;
    let mut names = Vec::new();
    while let Some(row) = rows.next()? {
        let name: String = row.get(0)?;
        if is_logged(&name) && !OF_NO_CASE.contains(&name.as_str()) {
            names.push(name);
        }
    }
    Ok(names)
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
/// somebody who had the key added or changed something.
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

/// The same before a file of an earlier version is migrated, as far as it can be told then: there
/// is no view, and no trigger but those that logged the tables of that day, word for word.
///
/// # Errors
/// As [`ensure_ours`].
pub(super) fn ensure_no_foreign_code(db: &Connection) -> Result<(), StoreError> {
    let known = stored_triggers(&tables(db)?);
    let is_known = |(kind, name): &(String, String), sql: &String| match kind.as_str() {
        "trigger" => known.get(name) == Some(sql),
        "view" => false,
        _ => true,
    };
    if said(db)?.iter().all(|(named, sql)| is_known(named, sql)) {
        Ok(())
    } else {
        Err(StoreError::Foreign)
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
    // Without the hooks: they change no table.
    Migrations::new(MIGRATIONS.into_iter().map(M::up).collect()).to_latest(&mut db)?;
    let made = said(&db)?;
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

/// Make the trigger that writes the old and the new row of each such change of a table under the
/// newest operation. It is one of the connection and goes with it: it does not stand in the file,
/// and who only reads has none to read.
pub(super) fn make_log_trigger(
    db: &Connection,
    table: &Table,
    change: RowChange,
) -> Result<(), StoreError> {
    db.execute_batch(&format!(
        "CREATE TEMP TRIGGER IF NOT EXISTS {} AFTER {} ON main.{} {}",
        trigger_name(table, change),
        change.sql(),
        table.name,
        trigger_body(table, change)
    ))?;
    Ok(())
}

fn trigger_name(table: &Table, change: RowChange) -> String {
    format!("log_{}_{}", table.name, change.sql())
}

fn trigger_body(table: &Table, change: RowChange) -> String {
    let row = |which: &str| {
        let pairs: Vec<String> = table
            .columns
            .iter()
            .map(|column| format!("'{column}', {which}.{}", quoted(column)))
            .collect();
        format!("json_object({})", pairs.join(", "))
    };
    let (before, after) = match change {
        RowChange::Insert => ("NULL".to_owned(), row("NEW")),
        RowChange::Update => (row("OLD"), row("NEW")),
        RowChange::Delete => (row("OLD"), "NULL".to_owned()),
    };
    format!(
        "BEGIN
            INSERT INTO changes (operation, table_name, before, after)
            VALUES ((SELECT max(id) FROM operations), '{}', {before}, {after});
         END",
        table.name
    )
}

/// The triggers that a file of an earlier version has for these tables, by name, as `said` gives
/// them.
fn stored_triggers(tables: &[Table]) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    for table in tables {
        for change in RowChange::ALL {
            let name = trigger_name(table, change);
            let sql = format!(
                "CREATE TRIGGER {name} AFTER {} ON {} {}",
                change.sql(),
                table.name,
                trigger_body(table, change)
            );
            all.insert(name, bare(&sql));
        }
    }
    all
}

#[cfg(test)]
impl Table {
    /// The columns that a `Case` has fields for.
    pub(super) fn fields(&self) -> impl Iterator<Item = &String> {
        self.columns.iter().filter(|column| is_field(column))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A file as a program of this earlier version made it: with triggers for its tables.
    fn of_version(version: i64) -> Connection {
        let mut db = Connection::open_in_memory().unwrap();
        let version = usize::try_from(version).unwrap();
        migrations().to_version(&mut db, version).unwrap();
        for table in tables(&db).unwrap() {
            for change in RowChange::ALL {
                db.execute_batch(&format!(
                    "CREATE TRIGGER {} AFTER {} ON {} {}",
                    trigger_name(&table, change),
                    change.sql(),
                    table.name,
                    trigger_body(&table, change)
                ))
                .unwrap();
            }
        }
        db
    }

    fn triggers(db: &Connection) -> i64 {
        let sql = "SELECT count(*) FROM sqlite_schema WHERE type = 'trigger'";
        db.query_row(sql, [], |row| row.get(0)).unwrap()
    }

    #[test]
    fn the_migrations_are_whole_and_no_trigger_stands_in_the_file() {
        migrations().validate().unwrap();
        let mut db = Connection::open_in_memory().unwrap();
        migrate(&mut db).unwrap();
        assert_eq!(triggers(&db), 0);
        let all = tables(&db).unwrap();
        assert!(all.len() > 50);
        let of_cases: Vec<&String> = all
            .iter()
            .filter(|table| table.is_of_a_case())
            .map(|table| &table.name)
            .collect();
        assert_eq!(
            case_tables(&db).unwrap().iter().collect::<Vec<_>>(),
            of_cases
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
        for added in [
            "CREATE TRIGGER more AFTER INSERT ON people BEGIN DELETE FROM changes; END",
            "CREATE TRIGGER log_people_DELETE AFTER DELETE ON people BEGIN
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
        // One of our own too: the file of this version has none.
        let db = made();
        let all = tables(&db).unwrap();
        let people = all.iter().find(|table| table.name == "people").unwrap();
        let ours = stored_triggers(std::slice::from_ref(people));
        db.execute_batch(&ours["log_people_INSERT"]).unwrap();
        assert!(matches!(ensure_ours(&db), Err(StoreError::Foreign)));
        // A trigger of the connection is none of the file.
        let db = made();
        make_log_trigger(&db, people, RowChange::Insert).unwrap();
        ensure_ours(&db).unwrap();
    }

    #[test]
    fn a_file_of_an_earlier_version_is_brought_here_and_keeps_no_trigger() {
        for version in [4, 14, NO_TRIGGERS - 1] {
            let mut older = of_version(version);
            assert!(triggers(&older) > 0);
            ensure_no_foreign_code(&older).unwrap();
            migrate(&mut older).unwrap();
            assert_eq!(triggers(&older), 0, "from version {version}");
            ensure_ours(&older).unwrap();
        }
    }

    #[test]
    fn of_an_earlier_version_the_triggers_that_it_had_are_taken_and_no_other() {
        for added in [
            "CREATE TRIGGER more AFTER INSERT ON people BEGIN DELETE FROM changes; END",
            // The name of one of ours, and something else in it.
            "DROP TRIGGER log_people_DELETE;
             CREATE TRIGGER log_people_DELETE AFTER DELETE ON people BEGIN
                INSERT INTO settings VALUES (OLD.handle, OLD.name); END",
            "CREATE TRIGGER log_changes_INSERT AFTER INSERT ON changes BEGIN
                DELETE FROM changes; END",
            "CREATE VIEW names AS SELECT name FROM people",
        ] {
            let older = of_version(NO_TRIGGERS - 1);
            older.execute_batch(added).unwrap();
            assert!(
                matches!(ensure_no_foreign_code(&older), Err(StoreError::Foreign)),
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
        let mut db = of_version(1);
        db.execute_batch(
            "INSERT INTO operations (\"at\", kind, told)
             VALUES ('2026-01-02T12:00:00Z', 'do', '{}');
             INSERT INTO application (case_id, handle, applied_on, variant, applicant,
                                      legal_frame, safety, informative_talk)
             VALUES (1, 'proef', '2026-01-02', 'family', 'main-person', 'none', 0, 0);",
        )
        .unwrap();
        migrate(&mut db).unwrap();
        let logged = |db: &Connection| -> (i64, String) {
            let sql = "SELECT id, after FROM changes ORDER BY id DESC LIMIT 1";
            db.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))
                .unwrap()
        };
        assert_eq!(logged(&db).0, 1, "a migration is no change that is logged");
        let all = tables(&db).unwrap();
        let application = all.iter().find(|it| it.name == "application").unwrap();
        make_log_trigger(&db, application, RowChange::Update).unwrap();
        db.execute("UPDATE application SET court_on = '2026-03-01'", [])
            .unwrap();
        let (number, logged) = logged(&db);
        assert!(
            number == 2
                && logged.contains("\"court_on\":\"2026-03-01\"")
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
