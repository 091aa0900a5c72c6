//! One case file: making, opening, reading a case whole, recording what changed.

use super::StoreError;
use super::keys::{DataKey, create_private};
use super::log;
use super::rows::{self, Row};
use super::schema::{self, Table};
use crate::domain::Case;
use crate::domain::text::Handle;
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::hooks::{AuthContext, Authorization};
use rusqlite::{Connection, OpenFlags, OptionalExtension as _, Transaction, TransactionBehavior, params};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use zeroize::Zeroizing;

/// How long to wait for another `ekc` that is writing, before saying that the file is in use.
const PATIENCE: Duration = Duration::from_secs(2);

/// Decides over each thing a statement wants to do; tests use it to let a write fail.
pub type Guard = Arc<dyn Fn(&AuthContext<'_>) -> bool + Send + Sync>;

/// An open case file.
pub struct CaseFile {
    db: Connection,
    tables: Vec<Table>,
}

/// What one command changed.
pub struct Record<'a> {
    /// The moment.
    pub at: DateTime<Utc>,
    /// The message and values that tell it; handles, never names.
    pub told: Value,
    /// The case before; none for a new case.
    pub before: Option<&'a Case>,
    /// The case after.
    pub after: Option<&'a Case>,
    /// Settings to change.
    pub settings: Vec<(&'static str, String)>,
    /// The newest operation when the case was read.
    pub seen: i64,
}

/// One case in the list of cases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseLine {
    /// The handle.
    pub handle: String,
    /// Day of the application.
    pub applied_on: NaiveDate,
    /// The variant, as stored.
    pub variant: String,
    /// How many people are in the circle.
    pub people: u32,
    /// The day of the last conference, if set.
    pub conference_on: Option<NaiveDate>,
    /// When the role ended, unless opened again.
    pub closed_on: Option<NaiveDate>,
}

impl CaseFile {
    /// Make a new, empty case file, private from birth.
    ///
    /// # Errors
    /// [`StoreError::AlreadyThere`] when there is one, and whatever the disk says.
    pub fn create(path: &Path, key: &DataKey) -> Result<Self, StoreError> {
        if path.exists() {
            return Err(StoreError::AlreadyThere);
        }
        // Made whole under another name first: whoever stops halfway leaves no half case file.
        let mut making = path.as_os_str().to_owned();
        making.push(".new");
        let making = std::path::PathBuf::from(making);
        match std::fs::remove_file(&making) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
        drop(create_private(&making)?);
        drop(connect(&making, key)?);
        std::fs::rename(&making, path)?;
        Self::open(path, key, None)
    }

    /// Open a case file with its key.
    ///
    /// # Errors
    /// [`StoreError::NoCaseFile`], [`StoreError::Damaged`], [`StoreError::Newer`], and whatever the disk says.
    pub fn open(path: &Path, key: &DataKey, guard: Option<Guard>) -> Result<Self, StoreError> {
        if !path.is_file() {
            return Err(StoreError::NoCaseFile);
        }
        // SQLite would take an empty file for a new database; a case file is never empty.
        if std::fs::metadata(path)?.len() == 0 {
            return Err(StoreError::Damaged);
        }
        if let Err(error) = std::fs::File::open(path)
            && error.kind() == std::io::ErrorKind::PermissionDenied
        {
            return Err(StoreError::Unreadable);
        }
        let db = connect(path, key)?;
        let id: i64 = db.pragma_query_value(None, "application_id", |row| row.get(0))?;
        if id != schema::APPLICATION_ID {
            return Err(StoreError::Damaged);
        }
        let tables = schema::tables(&db)?;
        if let Some(guard) = guard {
            db.authorizer(Some(move |context: AuthContext<'_>| if guard(&context) { Authorization::Allow } else { Authorization::Deny }))?;
        }
        Ok(Self { db, tables })
    }

    /// The number of the newest operation; 0 when nothing was recorded yet.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn newest_operation(&self) -> Result<i64, StoreError> {
        log::newest(&self.db)
    }

    /// All cases, newest application first.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn cases(&self) -> Result<Vec<CaseLine>, StoreError> {
        const SQL: &str = "
            SELECT application.handle, application.applied_on, application.variant,
                   (SELECT count(*) FROM people WHERE people.case_id = application.case_id),
                   (SELECT \"on\" FROM conferences WHERE conferences.case_id = application.case_id
                     ORDER BY number DESC LIMIT 1),
                   (SELECT CASE WHEN reopened_on IS NULL THEN \"on\" END FROM closures
                     WHERE closures.case_id = application.case_id ORDER BY number DESC LIMIT 1)
              FROM application
             ORDER BY application.applied_on DESC, application.case_id DESC";
        let mut statement = self.db.prepare(SQL)?;
        let lines = statement.query_map([], |row| {
            Ok(CaseLine {
                handle: row.get(0)?,
                applied_on: row.get(1)?,
                variant: row.get(2)?,
                people: row.get(3)?,
                conference_on: row.get(4)?,
                closed_on: row.get(5)?,
            })
        })?;
        Ok(lines.collect::<Result<_, _>>()?)
    }

    /// Read a case whole.
    ///
    /// # Errors
    /// [`StoreError::Row`] when a row does not hold what the domain expects, and whatever the disk says.
    pub fn load(&self, handle: &Handle) -> Result<Option<Case>, StoreError> {
        // All lists at one moment: another command may be recording.
        let _moment = self.db.unchecked_transaction()?;
        let Some(case_id) = self.case_id(handle)? else { return Ok(None) };
        let mut lists = Map::new();
        for table in self.case_tables() {
            let rows = rows::read(&self.db, table, case_id)?;
            let value = if table.name == "application" {
                rows.into_iter().next().map_or(Value::Null, Value::Object)
            } else {
                Value::Array(rows.into_iter().map(Value::Object).collect())
            };
            lists.insert(table.name.clone(), value);
        }
        Ok(Some(serde_json::from_value(Value::Object(lists))?))
    }

    /// Record what a command changed: data, log and inverse in one transaction.
    ///
    /// # Errors
    /// [`StoreError::Overtaken`] when something else was recorded since the case was read; then
    /// nothing was written, and the caller reads and decides again.
    pub fn record(&mut self, record: &Record<'_>) -> Result<(), StoreError> {
        let tables = self.tables.clone();
        let tx = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        if log::newest(&tx)? != record.seen {
            return Err(StoreError::Overtaken);
        }
        let handle = record.after.or(record.before).map(Case::handle);
        log::forget_undone(&tx)?;
        log::begin(&tx, record.at, log::OperationKind::Do, handle, &record.told, None)?;
        write_case(&tx, &tables, record.before, record.after)?;
        for (name, value) in &record.settings {
            const SQL: &str = "INSERT INTO settings (name, value) VALUES (?1, ?2)
                               ON CONFLICT (name) DO UPDATE SET value = excluded.value";
            tx.execute(SQL, params![name, value])?;
        }
        tx.commit()?;
        Ok(())
    }

    /// Note what left the house: papers, calendar files, lists. Each is an operation that is never taken back.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn note_left(&mut self, at: DateTime<Utc>, case: &Handle, told: &[Value]) -> Result<(), StoreError> {
        let tx = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        for told in told {
            log::begin(&tx, at, log::OperationKind::Left, Some(case), told, None)?;
        }
        tx.commit()?;
        Ok(())
    }

    /// What left the house for a case, oldest first.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn left(&self, case: &Handle) -> Result<Vec<log::LogLine>, StoreError> {
        log::left(&self.db, case)
    }

    /// A choice of the coordinator for this file.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn setting(&self, name: &str) -> Result<Option<String>, StoreError> {
        Ok(self.db.query_row("SELECT value FROM settings WHERE name = ?1", [name], |row| row.get(0)).optional()?)
    }

    /// The operation that the next undo or redo is about.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn next_step(&self, kind: log::OperationKind) -> Result<Option<log::LogLine>, StoreError> {
        log::next_step(&self.db, kind)
    }

    /// Take the newest operation back that still stands, and say which it was.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn undo(&mut self, at: DateTime<Utc>) -> Result<Option<log::LogLine>, StoreError> {
        log::step(&mut self.db, &self.tables, at, log::OperationKind::Undo)
    }

    /// Do the operation again that was taken back last, and say which it was.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn redo(&mut self, at: DateTime<Utc>) -> Result<Option<log::LogLine>, StoreError> {
        log::step(&mut self.db, &self.tables, at, log::OperationKind::Redo)
    }

    /// What was recorded, newest first.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn log(&self, case: Option<&Handle>, most: u32) -> Result<Vec<log::LogLine>, StoreError> {
        log::lines(&self.db, case, most)
    }

    /// Everything but the log as text, in a fixed order: two files with the same content give the same text.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn content(&self) -> Result<String, StoreError> {
        let mut text = String::new();
        for table in &self.tables {
            let order: Vec<String> = table.key.iter().map(|column| schema::quoted(column)).collect();
            let pairs: Vec<String> = table.columns.iter().map(|column| format!("'{column}', {}", schema::quoted(column))).collect();
            let sql = format!("SELECT json_object({}) FROM {} ORDER BY {}", pairs.join(", "), table.name, order.join(", "));
            let mut statement = self.db.prepare(&sql)?;
            for row in statement.query_map([], |row| row.get::<_, String>(0))? {
                text.push_str(&format!("{} {}\n", table.name, row?));
            }
        }
        Ok(text)
    }

    /// Let the file grow no further than this many pages, as on a full disk. For tests.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn limit_pages(&self, pages: i64) -> Result<(), StoreError> {
        self.db.pragma_update(None, "max_page_count", pages)?;
        Ok(())
    }

    /// Hold the file as a command does that is writing, until this value goes. For tests.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn hold(&self) -> Result<(), StoreError> {
        self.db.execute_batch("BEGIN IMMEDIATE")?;
        Ok(())
    }

    /// Make the file look like one of another version. For tests.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn pretend_version(&self, version: i64) -> Result<(), StoreError> {
        self.db.pragma_update(None, "user_version", version)?;
        Ok(())
    }

    fn case_tables(&self) -> impl Iterator<Item = &Table> {
        self.tables.iter().filter(|table| table.columns.iter().any(|column| column == "case_id"))
    }

    fn case_id(&self, handle: &Handle) -> Result<Option<i64>, StoreError> {
        let sql = "SELECT case_id FROM application WHERE handle = ?1";
        Ok(self.db.query_row(sql, [handle.as_str()], |row| row.get(0)).optional()?)
    }
}

/// Open the database with its key and bring it to the newest version.
fn connect(path: &Path, key: &DataKey) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut db = Connection::open_with_flags(path, flags)?;
    db.busy_timeout(PATIENCE)?;
    // SQLCipher writes its troubles to stderr unless told not to before the key comes.
    db.execute_batch("PRAGMA cipher_log_level = NONE;")?;
    db.execute_batch(&Zeroizing::new(format!("PRAGMA key = \"{}\";", &*key.as_sql_blob())))?;
    db.execute_batch(
        "PRAGMA foreign_keys = ON;
         PRAGMA journal_mode = DELETE;
         PRAGMA synchronous = EXTRA;
         PRAGMA secure_delete = ON;
         PRAGMA temp_store = MEMORY;",
    )?;
    schema::migrate(&mut db)?;
    Ok(db)
}

/// Write the difference between two states of a case, or a whole new case.
fn write_case(tx: &Transaction<'_>, tables: &[Table], before: Option<&Case>, after: Option<&Case>) -> Result<(), StoreError> {
    let known: Option<i64> = match before {
        Some(case) => Some(tx.query_row("SELECT case_id FROM application WHERE handle = ?1", [case.handle().as_str()], |row| row.get(0))?),
        None => None,
    };
    let case_id = match known {
        Some(id) => id,
        None => tx.query_row("SELECT coalesce(max(seq), 0) + 1 FROM sqlite_sequence WHERE name = 'application'", [], |row| row.get(0))?,
    };
    let mut old = lists(before, case_id)?;
    let mut new = lists(after, case_id)?;
    for table in tables.iter().filter(|table| table.name != "settings") {
        let before = old.remove(&table.name).unwrap_or_default();
        let after = new.remove(&table.name).unwrap_or_default();
        rows::write_difference(tx, table, before, after)?;
    }
    // A list without a table would be lost without a word.
    if old.is_empty() && new.is_empty() { Ok(()) } else { Err(StoreError::Damaged) }
}

/// A case as lists of rows, with the number of the case in each.
fn lists(case: Option<&Case>, case_id: i64) -> Result<BTreeMap<String, Vec<Row>>, StoreError> {
    let Some(case) = case else { return Ok(BTreeMap::new()) };
    let Value::Object(fields) = serde_json::to_value(case)? else { return Err(StoreError::Damaged) };
    let mut lists = BTreeMap::new();
    for (name, value) in fields {
        let list = match value {
            Value::Array(list) => list,
            single => vec![single],
        };
        let rows = list
            .into_iter()
            .filter_map(|row| match row {
                Value::Object(mut row) => {
                    row.insert("case_id".to_owned(), Value::from(case_id));
                    Some(row)
                }
                _ => None,
            })
            .collect();
        lists.insert(name, rows);
    }
    Ok(lists)
}
