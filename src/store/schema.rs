//! The tables: migrations in order, what the database says of its own columns, and the triggers
//! that write every change to the log.

use super::{StoreError, told};
use rusqlite::{Connection, Transaction};
use rusqlite_migration::{HookError, HookResult, M, Migrations};
use std::fmt::Write as _;

/// Marks a database as a case file of this program: "ekc1" in ASCII.
pub(super) const APPLICATION_ID: i64 = 0x656b_6331;

/// Tables that are about the file and its log, and are never taken back.
const UNLOGGED: [&str; 5] = [
    "operations",
    "changes",
    "this_file",
    "forgotten",
    "registrations",
];

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
    tx.execute_batch(&format!(
        "PRAGMA application_id = {APPLICATION_ID}; {}",
        triggers(&tables)
    ))?;
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

/// Triggers that write the old and the new row of every change under the newest operation.
fn triggers(tables: &[Table]) -> String {
    let mut script = String::new();
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
            let _ = write!(
                script,
                "DROP TRIGGER IF EXISTS log_{name}_{event};
                 CREATE TRIGGER log_{name}_{event} AFTER {event} ON {name} BEGIN
                    INSERT INTO changes (operation, table_name, before, after)
                    VALUES ((SELECT max(id) FROM operations), '{name}', {before}, {after});
                 END;\n",
                name = table.name,
            );
        }
    }
    script
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
            let mut columns: Vec<&str> = table
                .columns
                .iter()
                .map(String::as_str)
                .filter(|column| *column != "case_id")
                .collect();
            fields.sort_unstable();
            columns.sort_unstable();
            assert_eq!(fields, columns, "{}", table.name);
        }
    }
}
