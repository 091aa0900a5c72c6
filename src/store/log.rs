//! The log: every command one operation, every changed row beside it, undo and redo by replaying rows.
//!
//! Nothing is ever popped: taking back is an operation too. Which operations stand at this moment is
//! kept in `undone`: 0 it stands, 1 it was taken back, 2 it was taken back and something new came
//! after, so that it cannot be done again, 3 it stands for good, because something was erased after it.

use super::StoreError;
use super::rows::{self, Row};
use super::schema::Table;
use crate::domain::text::Handle;
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension as _, Transaction, TransactionBehavior, params};
use serde_json::Value;

/// What an operation was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OperationKind {
    /// A command changed something.
    Do,
    /// A command was taken back.
    Undo,
    /// A command that was taken back was done again.
    Redo,
    /// Something left the house: a paper, a calendar file, a list. That is never taken back.
    Left,
    /// Care for the file: a copy, another key, something erased. That is never taken back either.
    Care,
}

impl OperationKind {
    fn code(self) -> &'static str {
        match self {
            Self::Do => "do",
            Self::Undo => "undo",
            Self::Redo => "redo",
            Self::Left => "left",
            Self::Care => "care",
        }
    }
}

/// One line of the log.
#[derive(Clone, Debug, PartialEq)]
pub struct LogLine {
    /// Number of the operation.
    pub number: i64,
    /// The moment.
    pub at: DateTime<Utc>,
    /// Do, undo or redo.
    pub kind: OperationKind,
    /// Which case, if any.
    pub case: Option<String>,
    /// The message and values that tell it; of an undo or redo those of what it worked on.
    pub told: Value,
    /// Whether it is taken back at this moment.
    pub undone: bool,
}

pub(super) fn newest(db: &Connection) -> Result<i64, StoreError> {
    Ok(
        db.query_row("SELECT coalesce(max(id), 0) FROM operations", [], |row| {
            row.get(0)
        })?,
    )
}

/// Start an operation; the triggers log under the newest one.
pub(super) fn begin(
    tx: &Transaction<'_>,
    at: DateTime<Utc>,
    kind: OperationKind,
    case: Option<&Handle>,
    told: &Value,
    target: Option<i64>,
) -> Result<(), StoreError> {
    const SQL: &str = "INSERT INTO operations (\"at\", kind, case_handle, told, target) VALUES (?1, ?2, ?3, ?4, ?5)";
    tx.execute(
        SQL,
        params![
            at.to_rfc3339(),
            kind.code(),
            case.map(Handle::as_str),
            told.to_string(),
            target
        ],
    )?;
    Ok(())
}

/// Something new is recorded: what was taken back before can no longer be done again.
pub(super) fn forget_undone(tx: &Transaction<'_>) -> Result<(), StoreError> {
    tx.execute("UPDATE operations SET undone = 2 WHERE undone = 1", [])?;
    Ok(())
}

pub(super) fn lines(
    db: &Connection,
    case: Option<&Handle>,
    most: u32,
) -> Result<Vec<LogLine>, StoreError> {
    const SQL: &str = "
        SELECT id, \"at\", kind, case_handle, told, undone
          FROM operations
         WHERE ?1 IS NULL OR case_handle = ?1
         ORDER BY id DESC
         LIMIT ?2";
    let mut statement = db.prepare(SQL)?;
    let mut found = statement.query(params![case.map(Handle::as_str), most])?;
    let mut lines = Vec::new();
    while let Some(row) = found.next()? {
        lines.push(line(row)?);
    }
    Ok(lines)
}

/// What left the house for a case, oldest first.
pub(super) fn left(db: &Connection, case: &Handle) -> Result<Vec<LogLine>, StoreError> {
    const SQL: &str = "
        SELECT id, \"at\", kind, case_handle, told, undone
          FROM operations
         WHERE kind = 'left' AND case_handle = ?1
         ORDER BY id";
    let mut statement = db.prepare(SQL)?;
    let mut found = statement.query([case.as_str()])?;
    let mut lines = Vec::new();
    while let Some(row) = found.next()? {
        lines.push(line(row)?);
    }
    Ok(lines)
}

/// The newest care of this name for the file, if any.
pub(super) fn newest_care(db: &Connection, id: &str) -> Result<Option<LogLine>, StoreError> {
    const SQL: &str = "
        SELECT id, \"at\", kind, case_handle, told, undone
          FROM operations
         WHERE kind = 'care' AND told ->> '$.id' = ?1
         ORDER BY id DESC
         LIMIT 1";
    db.query_row(SQL, [id], |row| Ok(line(row)))
        .optional()?
        .transpose()
}

/// How much was changed after an operation; what left the house or cared for the file does not count.
pub(super) fn changed_since(db: &Connection, number: i64) -> Result<u32, StoreError> {
    const SQL: &str =
        "SELECT count(*) FROM operations WHERE id > ?1 AND kind IN ('do', 'undo', 'redo')";
    Ok(db.query_row(SQL, [number], |row| row.get(0))?)
}

/// The operation that the next step back or forth is about.
pub(super) fn next_step(
    db: &Connection,
    kind: OperationKind,
) -> Result<Option<LogLine>, StoreError> {
    // Back: the newest command that stands. Forth: the one taken back last, which is the oldest of
    // those taken back.
    const UNDO: &str = "
        SELECT id, \"at\", kind, case_handle, told, undone FROM operations
         WHERE kind = 'do' AND undone = 0 ORDER BY id DESC LIMIT 1";
    const REDO: &str = "
        SELECT id, \"at\", kind, case_handle, told, undone FROM operations
         WHERE kind = 'do' AND undone = 1 ORDER BY id LIMIT 1";
    let find = match kind {
        OperationKind::Do | OperationKind::Left | OperationKind::Care => return Ok(None),
        OperationKind::Undo => UNDO,
        OperationKind::Redo => REDO,
    };
    db.query_row(find, [], |row| Ok(line(row)))
        .optional()?
        .transpose()
}

/// One step back or forth, unless something else was recorded since `seen`.
pub(super) fn step(
    db: &mut Connection,
    tables: &[Table],
    at: DateTime<Utc>,
    kind: OperationKind,
    seen: i64,
) -> Result<Option<LogLine>, StoreError> {
    let tx = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    if newest(&tx)? != seen {
        return Err(StoreError::Overtaken);
    }
    let Some(target) = next_step(&tx, kind)? else {
        return Ok(None);
    };
    let (undone, order) = if kind == OperationKind::Undo {
        (1, "DESC")
    } else {
        (0, "ASC")
    };
    let case = target
        .case
        .as_deref()
        .and_then(|handle| Handle::parse(handle).ok());
    begin(
        &tx,
        at,
        kind,
        case.as_ref(),
        &target.told,
        Some(target.number),
    )?;
    for (table_name, before, after) in changes(&tx, target.number, order)? {
        let table = tables
            .iter()
            .find(|table| table.name == table_name)
            .ok_or(StoreError::Damaged)?;
        match kind {
            OperationKind::Undo => rows::replace(&tx, table, after.as_ref(), before.as_ref())?,
            OperationKind::Redo => rows::replace(&tx, table, before.as_ref(), after.as_ref())?,
            OperationKind::Do | OperationKind::Left | OperationKind::Care => {}
        }
    }
    tx.execute(
        "UPDATE operations SET undone = ?1 WHERE id = ?2",
        params![undone, target.number],
    )?;
    tx.commit()?;
    Ok(Some(target))
}

type Change = (String, Option<Row>, Option<Row>);

fn changes(tx: &Transaction<'_>, operation: i64, order: &str) -> Result<Vec<Change>, StoreError> {
    let sql = format!(
        "SELECT table_name, before, after FROM changes WHERE operation = ?1 ORDER BY id {order}"
    );
    let mut statement = tx.prepare(&sql)?;
    let mut found = statement.query([operation])?;
    let mut changes = Vec::new();
    while let Some(row) = found.next()? {
        let read = |text: Option<String>| {
            text.map(|text| serde_json::from_str::<Row>(&text))
                .transpose()
        };
        changes.push((row.get(0)?, read(row.get(1)?)?, read(row.get(2)?)?));
    }
    Ok(changes)
}

fn line(row: &rusqlite::Row<'_>) -> Result<LogLine, StoreError> {
    let kind = match row.get::<_, String>(2)?.as_str() {
        "do" => OperationKind::Do,
        "undo" => OperationKind::Undo,
        "redo" => OperationKind::Redo,
        "left" => OperationKind::Left,
        "care" => OperationKind::Care,
        _ => return Err(StoreError::Damaged),
    };
    let at =
        DateTime::parse_from_rfc3339(&row.get::<_, String>(1)?).map_err(|_| StoreError::Damaged)?;
    Ok(LogLine {
        number: row.get(0)?,
        at: at.with_timezone(&Utc),
        kind,
        case: row.get(3)?,
        told: serde_json::from_str(&row.get::<_, String>(4)?)?,
        undone: matches!(row.get::<_, i64>(5)?, 1 | 2),
    })
}
