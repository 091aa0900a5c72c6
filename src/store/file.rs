//! One case file: making, opening, reading a case whole, recording what changed.

use super::alone::turn_to_make;
use super::attached_rows::{self, AttachedBytes};
use super::connection::{Attempt, ensure_no_journal, in_this_version, make};
use super::draft_rows;
use super::error::StoreError;
use super::keys::DataKey;
use super::log;
use super::names::key_path;
use super::pages::is_of_another_key;
use super::rows::{self, Row};
use super::schema::{self, RowChange, Table};
use super::writing::{Guard, Writing};
use crate::disk::remove_if_there;
use crate::domain::Case;
use crate::domain::event::Event;
use crate::domain::incident::Incident;
use crate::domain::text::Handle;
use age::secrecy::SecretString;
use chrono::{DateTime, Utc};
use rusqlite::hooks::{AuthContext, Authorization};
use rusqlite::{Connection, OptionalExtension as _, Transaction};
use serde_json::{Map, Value};
use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The table with the register of data breaches.
const INCIDENTS: &str = "incidents";

/// What SQLite and SQLCipher say among the flaws of a file when a page could not be read.
const NOT_READ: [&str; 3] = ["error code=", "error reading", "failed to get page"];

/// An open case file.
pub struct CaseFile {
    db: Connection,
    /// The tables that are logged, once they were asked for: only who writes needs them.
    tables: OnceCell<Vec<Table>>,
    guard: Option<Guard>,
    /// The draft that the form came out of which is recorded next.
    pub(super) going_on_with: Option<String>,
    /// The paper of somebody else that is kept with what is recorded next.
    pub(super) attached: Option<AttachedBytes>,
}

/// What one command changed.
pub struct Record<'a> {
    /// The moment.
    pub at: DateTime<Utc>,
    /// What happened.
    pub event: &'a Event,
    /// The case before; none for a new case.
    pub before: Option<&'a Case>,
    /// The case after.
    pub after: Option<&'a Case>,
    /// Settings to change.
    pub settings: Vec<(&'static str, String)>,
    /// The newest operation when the case was read.
    pub seen: i64,
}

impl CaseFile {
    /// Make a new, empty case file and its key file, both private from their creation: both, or
    /// neither.
    ///
    /// # Errors
    /// [`StoreError::AlreadyThere`] when there is one, [`StoreError::JournalLeft`],
    /// [`StoreError::Overtaken`] when another command is making one there, and whatever the disk
    /// says.
    pub fn create(
        path: &Path,
        key: &DataKey,
        passphrase: &SecretString,
        work_factor: u8,
    ) -> Result<Self, StoreError> {
        let turn = turn_to_make(path)?;
        let key_file = key_path(path);
        let was_broken_off = Attempt::Init.was_broken_off(path)?;
        if path.try_exists()? || key_file.try_exists()? && !was_broken_off {
            return Err(StoreError::AlreadyThere);
        }
        ensure_no_journal(path)?;
        // The key is removed first. Without it there is nothing to open, and it is clear that this
        // attempt was broken off.
        if was_broken_off {
            remove_if_there(&key_file)?;
        }
        Attempt::Init.clear(path)?;
        match make(path, key, passphrase, work_factor, &turn) {
            Ok(()) => Self::open(path, key, None),
            Err(error) => {
                if !path.try_exists().unwrap_or(true) {
                    let _ = Attempt::Init.clear(path);
                }
                Err(error)
            }
        }
    }

    /// Open a case file with its key. It may come from other hands: its schema must be the one that
    /// this program makes.
    ///
    /// # Errors
    /// [`StoreError::NoCaseFile`], [`StoreError::Damaged`], [`StoreError::OtherKey`],
    /// [`StoreError::JournalOfAnother`], [`StoreError::Foreign`], [`StoreError::Newer`], and
    /// whatever the disk says.
    pub fn open(path: &Path, key: &DataKey, guard: Option<Guard>) -> Result<Self, StoreError> {
        let file = Self::open_again(path, key, None)?;
        schema::ensure_ours(&file.db)?;
        file.guarded(guard)
    }

    /// Open a case file that was opened with this key before, when its schema was compared: in this
    /// process, or when the key was given to the keeper. To compare costs some milliseconds, which
    /// beside the passphrase are nothing and beside a kept key are much.
    ///
    /// # Errors
    /// As [`CaseFile::open`], without [`StoreError::Foreign`].
    pub fn open_again(
        path: &Path,
        key: &DataKey,
        guard: Option<Guard>,
    ) -> Result<Self, StoreError> {
        if !path.try_exists()? {
            return Err(StoreError::NoCaseFile(path.to_owned()));
        }
        // SQLite would take an empty file for a new database; a case file is never empty.
        let about = std::fs::metadata(path)?;
        if about.len() == 0 || !about.is_file() {
            return Err(StoreError::Damaged);
        }
        if let Err(error) = std::fs::File::open(path)
            && error.kind() == std::io::ErrorKind::PermissionDenied
        {
            return Err(StoreError::Unreadable);
        }
        let db = in_this_version(path, key).map_err(|error| told_apart(error, path, key))?;
        // Without its number no mark and no copy of it can be told from those of another file.
        let numbers = db.query_row("SELECT count(*) FROM this_file", [], |row| {
            row.get::<_, i64>(0)
        })?;
        if numbers != 1 {
            return Err(StoreError::Damaged);
        }
        let file = Self {
            db,
            tables: OnceCell::new(),
            guard: None,
            going_on_with: None,
            attached: None,
        };
        file.guarded(guard)
    }

    /// The same file, each of whose statements this allows or denies.
    fn guarded(mut self, guard: Option<Guard>) -> Result<Self, StoreError> {
        self.guard.clone_from(&guard);
        if let Some(guard) = guard {
            self.db.authorizer(Some(move |context: AuthContext<'_>| {
                if guard(&context) {
                    Authorization::Allow
                } else {
                    Authorization::Deny
                }
            }))?;
        }
        Ok(self)
    }

    /// The number of the newest operation; 0 when nothing was recorded yet.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn newest_operation(&self) -> Result<i64, StoreError> {
        log::newest(&self.db)
    }

    /// Read a case whole.
    ///
    /// # Errors
    /// [`StoreError::Row`] when a row does not hold what the domain expects, and whatever the disk
    /// says.
    pub fn load(&self, handle: &Handle) -> Result<Option<Case>, StoreError> {
        // All lists in one transaction: another command may be recording.
        let _moment = self.db.unchecked_transaction()?;
        self.read_case(handle)
    }

    /// The same inside a transaction.
    pub(super) fn read_case(&self, handle: &Handle) -> Result<Option<Case>, StoreError> {
        let Some(case_id) = self.case_id(handle)? else {
            return Ok(None);
        };
        let mut lists = Map::new();
        for table in schema::case_tables(&self.db)? {
            let rows = rows::read(&self.db, &table, case_id)?;
            let value = if table == "application" {
                rows.into_iter().next().map_or(Value::Null, Value::Object)
            } else {
                Value::Array(rows.into_iter().map(Value::Object).collect())
            };
            lists.insert(table, value);
        }
        Ok(Some(serde_json::from_value(Value::Object(lists))?))
    }

    /// Record what a command changed: data, log and inverse in one transaction. The draft that it
    /// came out of goes in it too, and the bytes of a paper that is kept with it come. Returns the
    /// number of its operation.
    ///
    /// # Errors
    /// [`StoreError::Overtaken`] when something else was recorded since the case was read; then
    /// nothing was written, and the caller reads and decides again.
    pub fn record(&mut self, record: &Record<'_>) -> Result<i64, StoreError> {
        let going_on_with = self.going_on_with.clone();
        let attached = self.attached.take();
        let tx = self.begin()?;
        let number = write_record(&tx, record)?;
        if let Some(attached) = &attached {
            attached_rows::write(&tx, attached)?;
        }
        draft_rows::take_out(&tx, going_on_with.as_deref())?;
        tx.commit()?;
        self.going_on_with = None;
        Ok(number)
    }

    /// The register of data breaches, oldest first.
    ///
    /// # Errors
    /// [`StoreError::Row`] when a row does not hold what the domain expects, and whatever the disk
    /// says.
    pub fn incidents(&self) -> Result<Vec<Incident>, StoreError> {
        let rows = rows::read_all(&self.db, INCIDENTS)?;
        rows.into_iter()
            .map(|row| Ok(serde_json::from_value(Value::Object(row))?))
            .collect()
    }

    /// Record a data breach, or what was done about it.
    ///
    /// # Errors
    /// [`StoreError::Overtaken`] when something else was recorded since `seen`, and whatever the
    /// disk says.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "the list is that of a library or the system, and grows"
    )]
    pub fn record_incident(
        &mut self,
        at: DateTime<Utc>,
        event: &Event,
        before: Option<&Incident>,
        after: &Incident,
        seen: i64,
    ) -> Result<(), StoreError> {
        let row = |incident: &Incident| match serde_json::to_value(incident)? {
            Value::Object(row) => Ok(row),
            _ => Err(StoreError::Damaged),
        };
        let (before, after) = (before.map(row).transpose()?, row(after)?);
        let going_on_with = self.going_on_with.clone();
        let tx = self.begin()?;
        if log::newest(&tx)? != seen {
            return Err(StoreError::Overtaken);
        }
        log::forget_undone(&tx)?;
        log::begin(&tx, at, log::OperationKind::Do, None, event, None)?;
        rows::replace(&tx, tx.table(INCIDENTS)?, before.as_ref(), Some(&after))?;
        draft_rows::take_out(&tx, going_on_with.as_deref())?;
        tx.commit()?;
        self.going_on_with = None;
        Ok(())
    }

    /// Log what was done for the file itself: a copy, another key. It is never undone.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn note_care(&mut self, at: DateTime<Utc>, event: &Event) -> Result<(), StoreError> {
        let tx = self.begin()?;
        log::begin(&tx, at, log::OperationKind::Care, None, event, None)?;
        tx.commit()?;
        Ok(())
    }

    /// The newest copy, if there is any.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn newest_copy(&self) -> Result<Option<log::CopyNoted>, StoreError> {
        log::newest_copy(&self.db)
    }

    /// Where copies are, as far as it was noted, the newest first, each place once.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn places_of_copies(&self) -> Result<Vec<PathBuf>, StoreError> {
        log::places_of_copies(&self.db)
    }

    /// Where files went, of any kind, as far as it was noted, each place once.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn places(&self) -> Result<Vec<PathBuf>, StoreError> {
        log::places(&self.db)
    }

    /// Each copy that was noted: where it went, and the newest operation that it holds.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn copies_noted(&self) -> Result<Vec<(PathBuf, i64)>, StoreError> {
        log::copies_noted(&self.db)
    }

    /// When the key was changed last, if it was.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn key_changed(&self) -> Result<Option<log::LogLine>, StoreError> {
        log::key_changed(&self.db)
    }

    /// When the recovery sheet was made last, if it was.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn sheet_made(&self) -> Result<Option<log::LogLine>, StoreError> {
        log::sheet_made(&self.db)
    }

    /// When the recovery sheet was tested last, if it was.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn sheet_tested(&self) -> Result<Option<log::LogLine>, StoreError> {
        log::sheet_tested(&self.db)
    }

    /// How many commands changed something after an operation.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn changed_since(&self, number: i64) -> Result<u32, StoreError> {
        log::changed_since(&self.db, number)
    }

    /// Whether a command changed something after an operation. It ends at the first that did.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn is_changed_since(&self, number: i64) -> Result<bool, StoreError> {
        log::is_changed_since(&self.db, number)
    }

    /// The newest operation that changed something, if there is any.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn newest_change(&self) -> Result<Option<log::LogLine>, StoreError> {
        log::newest_change(&self.db)
    }

    /// The operation of this number, if it is there.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn operation(&self, number: i64) -> Result<Option<log::LogLine>, StoreError> {
        log::operation(&self.db, number)
    }

    /// When something was recorded for the first time.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn first_recorded(&self) -> Result<Option<DateTime<Utc>>, StoreError> {
        log::first_recorded(&self.db)
    }

    /// What was given out for a case, oldest first.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn left(&self, case: &Handle) -> Result<Vec<log::LogLine>, StoreError> {
        log::left(&self.db, case)
    }

    /// How many times something left the house after an operation.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn left_since(&self, number: i64) -> Result<u32, StoreError> {
        log::left_since(&self.db, number)
    }

    /// The calendars that were made for somebody.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn calendars_for(
        &self,
        case: &Handle,
        person: &Handle,
    ) -> Result<log::CalendarsNoted, StoreError> {
        log::calendars_for(&self.db, case, person)
    }

    /// How many calendars the coordinator made of all that is due.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn own_calendars(&self) -> Result<u32, StoreError> {
        log::own_calendars(&self.db)
    }

    /// The papers that were made for somebody, oldest first.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn papers_for(
        &self,
        case: &Handle,
        person: &Handle,
    ) -> Result<Vec<log::PaperNoted>, StoreError> {
        log::papers_for(&self.db, case, person)
    }

    /// A choice of the coordinator for this file.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn setting(&self, name: &str) -> Result<Option<String>, StoreError> {
        Ok(self
            .db
            .query_row(
                "SELECT value FROM settings WHERE name = ?1",
                [name],
                |row| row.get(0),
            )
            .optional()?)
    }

    /// The operation that the next undo or redo is about.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn next_step(&self, kind: log::OperationKind) -> Result<Option<log::LogLine>, StoreError> {
        log::next_step(&self.db, kind)
    }

    /// Undo the newest operation that still stands, and return it.
    ///
    /// # Errors
    /// [`StoreError::Overtaken`] when something else was recorded since `seen`: the next step may
    /// be another one now. And whatever the disk says.
    pub fn undo(
        &mut self,
        at: DateTime<Utc>,
        seen: i64,
    ) -> Result<Option<log::LogLine>, StoreError> {
        log::step(self.begin()?, at, log::OperationKind::Undo, seen)
    }

    /// Redo the operation that was undone last, and return it.
    ///
    /// # Errors
    /// As [`CaseFile::undo`].
    pub fn redo(
        &mut self,
        at: DateTime<Utc>,
        seen: i64,
    ) -> Result<Option<log::LogLine>, StoreError> {
        log::step(self.begin()?, at, log::OperationKind::Redo, seen)
    }

    /// What was recorded, newest first.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn log(&self, case: Option<&Handle>, most: u32) -> Result<Vec<log::LogLine>, StoreError> {
        log::lines(&self.db, case, most)
    }

    /// Everything but the log and the ids as text, in a fixed order: two files with the same
    /// content give the same text.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn content(&self) -> Result<String, StoreError> {
        let mut text = String::new();
        for table in self.tables()? {
            let order: Vec<String> = table
                .key
                .iter()
                .map(|column| schema::quoted(column))
                .collect();
            let pairs: Vec<String> = table
                .columns
                .iter()
                .filter(|column| column.as_str() != schema::ID)
                .map(|column| format!("'{column}', {}", schema::quoted(column)))
                .collect();
            let sql = format!(
                "SELECT json_object({}) FROM {} ORDER BY {}",
                pairs.join(", "),
                table.name,
                order.join(", ")
            );
            let mut statement = self.db.prepare(&sql)?;
            for row in statement.query_map([], |row| row.get::<_, String>(0))? {
                text.push_str(&format!("{} {}\n", table.name, row?));
            }
        }
        Ok(text)
    }

    /// Every row of every table as text, the log as well: two files that hold the same give the
    /// same text. It takes many times the memory of the file, and shows where two differ. For
    /// tests; the program compares by [`CaseFile::content_hash`].
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn everything(&self) -> Result<String, StoreError> {
        const TABLES: &str = "
            SELECT name FROM sqlite_schema
             WHERE type = 'table' AND name <> 'sqlite_stat1' ORDER BY name";
        let mut names = self.db.prepare(TABLES)?;
        let mut text = String::new();
        for name in names.query_map([], |row| row.get::<_, String>(0))? {
            let name = name?;
            let mut statement = self
                .db
                .prepare(&format!("SELECT * FROM {}", schema::quoted(&name)))?;
            let columns = statement.column_count();
            let mut lines = Vec::new();
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                let values: Vec<String> = (0..columns)
                    .map(|at| Ok(format!("{:?}", row.get_ref(at)?)))
                    .collect::<Result<_, StoreError>>()?;
                lines.push(values.join("|"));
            }
            lines.sort();
            text.push_str(&format!("{name}\n{}\n", lines.join("\n")));
        }
        Ok(text)
    }

    /// What SQLite and SQLCipher find wrong with the pages and references of the file; nothing when
    /// it is whole.
    ///
    /// # Errors
    /// [`StoreError::Foreign`], and whatever the disk says.
    pub fn flaws(&self) -> Result<Vec<String>, StoreError> {
        schema::ensure_ours(&self.db)?;
        let mut flaws = Vec::new();
        for (check, fine) in [
            ("PRAGMA cipher_integrity_check", ""),
            ("PRAGMA integrity_check", "ok"),
            ("PRAGMA foreign_key_check", ""),
        ] {
            let mut statement = self.db.prepare(check)?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                let found: String = row.get(0)?;
                // A page that cannot be read is an error of the disk, not of the content.
                if NOT_READ.iter().any(|said| found.contains(said)) {
                    return Err(StoreError::File(std::io::Error::other(
                        "a page cannot be read",
                    )));
                }
                if found != fine {
                    flaws.push(found);
                }
            }
        }
        Ok(flaws)
    }

    /// The version of the file: how many migrations it has had.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn version(&self) -> Result<i64, StoreError> {
        schema::version(&self.db)
    }

    /// Begin a transaction in which everything is read as of one moment.
    pub(super) fn moment(&self) -> Result<Transaction<'_>, StoreError> {
        let moment = self.db.unchecked_transaction()?;
        log::newest(&moment)?;
        Ok(moment)
    }

    pub(super) fn connection(&self) -> &Connection {
        &self.db
    }

    /// Begin a transaction that writes. There is no other way to write a row that is logged.
    pub(super) fn begin(&mut self) -> Result<Writing<'_>, StoreError> {
        self.tables()?;
        let tables = self.tables.get().map(Vec::as_slice).unwrap_or_default();
        Writing::begin(&mut self.db, tables, self.guard.as_ref())
    }

    fn tables(&self) -> Result<&[Table], StoreError> {
        if self.tables.get().is_none() {
            let found = schema::tables(&self.db)?;
            self.tables.get_or_init(|| found);
        }
        Ok(self.tables.get().map(Vec::as_slice).unwrap_or_default())
    }

    /// Limit the file to this many pages, as on a full disk. For tests.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn limit_pages(&self, pages: i64) -> Result<(), StoreError> {
        self.db.pragma_update(None, "max_page_count", pages)?;
        Ok(())
    }

    /// Lock the file as a command does that is writing, until this value is dropped. For tests.
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

    /// The number of a case in its tables.
    pub(super) fn case_id(&self, handle: &Handle) -> Result<Option<i64>, StoreError> {
        let sql = "SELECT case_id FROM application WHERE handle = ?1";
        Ok(self
            .db
            .query_row(sql, [handle.as_str()], |row| row.get(0))
            .optional()?)
    }
}

/// The same error, or that the key is another one: SQLCipher does not tell that from damage.
fn told_apart(error: StoreError, path: &Path, key: &DataKey) -> StoreError {
    if !error.may_be_the_key() {
        return error;
    }
    match is_of_another_key(path, key, None) {
        Ok(true) => StoreError::OtherKey,
        Ok(false) => error,
        Err(unread) => unread,
    }
}

/// Write a setting over what it was.
pub(super) fn write_setting(tx: &Writing<'_>, name: &str, value: &str) -> Result<(), StoreError> {
    const SQL: &str = "INSERT INTO settings (name, value) VALUES (?1, ?2)
                       ON CONFLICT (name) DO UPDATE SET value = excluded.value";
    let changes = [RowChange::Insert, RowChange::Update];
    tx.write("settings", &changes, SQL, [name, value])?;
    Ok(())
}

/// Write what one command changed, as the newest operation. Returns its number.
pub(super) fn write_record(tx: &Writing<'_>, record: &Record<'_>) -> Result<i64, StoreError> {
    if log::newest(tx)? != record.seen {
        return Err(StoreError::Overtaken);
    }
    let handle = record.after.or(record.before).map(Case::handle);
    log::forget_undone(tx)?;
    log::begin(
        tx,
        record.at,
        log::OperationKind::Do,
        handle,
        record.event,
        None,
    )?;
    write_case(tx, record.before, record.after)?;
    for (name, value) in &record.settings {
        write_setting(tx, name, value)?;
    }
    log::newest(tx)
}

/// Write the difference between two states of a case, or a whole new case.
pub(super) fn write_case(
    tx: &Writing<'_>,
    before: Option<&Case>,
    after: Option<&Case>,
) -> Result<(), StoreError> {
    let known: Option<i64> = match before {
        Some(case) => Some(tx.query_row(
            "SELECT case_id FROM application WHERE handle = ?1",
            [case.handle().as_str()],
            |row| row.get(0),
        )?),
        None => None,
    };
    let case_id = match known {
        Some(id) => id,
        None => tx.query_row(
            "SELECT coalesce(max(seq), 0) + 1 FROM sqlite_sequence WHERE name = 'application'",
            [],
            |row| row.get(0),
        )?,
    };
    let mut old = lists(before, case_id)?;
    let mut new = lists(after, case_id)?;
    for table in tx.tables().iter().filter(|table| table.is_of_a_case()) {
        let before = old.remove(&table.name).unwrap_or_default();
        let after = new.remove(&table.name).unwrap_or_default();
        rows::write_difference(tx, table, before, after)?;
    }
    // A list without a table would be lost silently.
    if old.is_empty() && new.is_empty() {
        Ok(())
    } else {
        Err(StoreError::Damaged)
    }
}

/// A case as lists of rows, with the number of the case in each.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "the list is that of a library or the system, and grows"
)]
fn lists(case: Option<&Case>, case_id: i64) -> Result<BTreeMap<String, Vec<Row>>, StoreError> {
    let Some(case) = case else {
        return Ok(BTreeMap::new());
    };
    let Value::Object(fields) = serde_json::to_value(case)? else {
        return Err(StoreError::Damaged);
    };
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
