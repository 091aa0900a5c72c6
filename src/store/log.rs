//! The log: every command one operation, every changed row beside it,
//! undo and redo by replaying rows.
//!
//! Nothing is ever popped: taking back is an operation too. Which operations stand at this moment
//! is kept in `undone`: 0 it stands, 1 it was taken back, 2 it was taken back and something new
//! came after, so that it cannot be done again, 3 it stands for good,
//! because something was erased after it.

use super::StoreError;
use super::attached_rows;
use super::rows::{self, Row};
use super::writing::Writing;
use crate::domain::event::{Destination, Event, Moment};
use crate::domain::paper::PaperKind;
use crate::domain::text::Handle;
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension as _, Transaction, params};
use std::path::PathBuf;

/// The kinds of events that are asked for, as `event_kind` has them.
const CALENDAR_MADE: &str = "calendar-made";
const COPY_MADE: &str = "copy-made";
const COPY_RESTORED: &str = "copy-restored";
const KEY_CHANGED: &str = "key-changed";
const OWN_CALENDAR_MADE: &str = "own-calendar-made";
const PAPER_MADE: &str = "paper-made";
const SHEET_MADE: &str = "sheet-made";
const SHEET_TESTED: &str = "sheet-tested";

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
    /// What happened; of an undo or redo what it worked on.
    pub event: Event,
    /// Whether it is taken back at this moment.
    pub undone: bool,
}

/// A copy of the file: one that was made, or the one that the file was put back from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CopyNoted {
    /// Number of the operation.
    pub number: i64,
    /// The moment.
    pub at: DateTime<Utc>,
    /// Where it went.
    pub place: PathBuf,
    /// Whether it lies on the disk of the file.
    pub same_disk: bool,
}

/// The calendars that were made for somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarsNoted {
    /// How many.
    pub count: u32,
    /// Which moments still go by an identifier from before the secret of the file was in it; none
    /// where every moment they had goes by such a one.
    pub unkeyed: Option<Vec<Moment>>,
}

/// A paper that was made for somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PaperNoted {
    /// The moment.
    pub at: DateTime<Utc>,
    /// What it was.
    pub kind: PaperKind,
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
    event: &Event,
    target: Option<i64>,
) -> Result<(), StoreError> {
    const SQL: &str = "
        INSERT INTO operations
            (\"at\", kind, case_handle, of_operation, event, event_kind, person, names_case, place)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
    tx.execute(
        SQL,
        params![
            at.to_rfc3339(),
            kind.code(),
            case.map(Handle::as_str),
            target,
            serde_json::to_string(event)?,
            event.kind(),
            event.reader().map(Handle::as_str),
            event.case(),
            event.place().map(Destination::as_str),
        ],
    )?;
    Ok(())
}

/// Something new is recorded: what was taken back before can no longer be done again, and papers
/// that only it would bring back are deleted. To find it the whole log is read. Behind a command
/// there is none: that command forgot it.
pub(super) fn forget_undone(tx: &Transaction<'_>) -> Result<(), StoreError> {
    const NEWEST: &str = "
        SELECT kind FROM operations
         WHERE kind IN ('do', 'undo', 'redo') ORDER BY id DESC LIMIT 1";
    let newest: Option<String> = tx.query_row(NEWEST, [], |row| row.get(0)).optional()?;
    if newest.is_some_and(|kind| kind != OperationKind::Do.code()) {
        tx.execute("UPDATE operations SET undone = 2 WHERE undone = 1", [])?;
        attached_rows::sweep(tx)?;
    }
    Ok(())
}

pub(super) fn lines(
    db: &Connection,
    case: Option<&Handle>,
    most: u32,
) -> Result<Vec<LogLine>, StoreError> {
    const SQL: &str = "
        SELECT id, \"at\", kind, case_handle, event, undone
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
        SELECT id, \"at\", kind, case_handle, event, undone
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

/// How many times something left the house after an operation.
pub(super) fn left_since(db: &Connection, number: i64) -> Result<u32, StoreError> {
    const SQL: &str = "SELECT count(*) FROM operations WHERE id > ?1 AND kind = 'left'";
    Ok(db.query_row(SQL, [number], |row| row.get(0))?)
}

/// The calendars that were made for somebody: the newest tells which identifiers are out.
pub(super) fn calendars_for(
    db: &Connection,
    case: &Handle,
    person: &Handle,
) -> Result<CalendarsNoted, StoreError> {
    const SQL: &str = "
        SELECT id, \"at\", kind, case_handle, event, undone
          FROM operations
         WHERE kind = 'left' AND event_kind = ?1 AND case_handle = ?2 AND person = ?3
         ORDER BY id";
    let mut statement = db.prepare(SQL)?;
    let mut found = statement.query(params![CALENDAR_MADE, case.as_str(), person.as_str()])?;
    let mut noted = CalendarsNoted {
        count: 0,
        unkeyed: Some(Vec::new()),
    };
    while let Some(row) = found.next()? {
        let Event::CalendarMade { unkeyed, .. } = line(row)?.event else {
            return Err(StoreError::Damaged);
        };
        noted.count += 1;
        noted.unkeyed = unkeyed;
    }
    Ok(noted)
}

/// How many calendars the coordinator made of all that is due.
pub(super) fn own_calendars(db: &Connection) -> Result<u32, StoreError> {
    const SQL: &str = "SELECT count(*) FROM operations WHERE kind = 'care' AND event_kind = ?1";
    Ok(db.query_row(SQL, [OWN_CALENDAR_MADE], |row| row.get(0))?)
}

/// The papers that were made for somebody, oldest first.
pub(super) fn papers_for(
    db: &Connection,
    case: &Handle,
    person: &Handle,
) -> Result<Vec<PaperNoted>, StoreError> {
    const SQL: &str = "
        SELECT id, \"at\", kind, case_handle, event, undone
          FROM operations
         WHERE kind = 'left' AND event_kind = ?1 AND case_handle = ?2 AND person = ?3
         ORDER BY id";
    let mut statement = db.prepare(SQL)?;
    let mut found = statement.query(params![PAPER_MADE, case.as_str(), person.as_str()])?;
    let mut papers = Vec::new();
    while let Some(row) = found.next()? {
        let LogLine { at, event, .. } = line(row)?;
        let Event::PaperMade { kind, .. } = event else {
            return Err(StoreError::Damaged);
        };
        papers.push(PaperNoted { at, kind });
    }
    Ok(papers)
}

/// The newest copy that is known to be there, if there is any. The copy that a file was put back
/// from is one: it does not hold the line of its own making, and holds all that the file held when
/// it was put back. One of which nobody knows whether it came to be is none.
pub(super) fn newest_copy(db: &Connection) -> Result<Option<CopyNoted>, StoreError> {
    let made = newest_of(db, COPY_MADE)?;
    let restored = newest_of(db, COPY_RESTORED)?;
    let Some(LogLine {
        number, at, event, ..
    }) = made.into_iter().chain(restored).max_by_key(|it| it.number)
    else {
        return Ok(None);
    };
    let (Event::CopyMade {
        place, same_disk, ..
    }
    | Event::CopyRestored {
        place, same_disk, ..
    }) = event
    else {
        return Err(StoreError::Damaged);
    };
    Ok(Some(CopyNoted {
        number,
        at,
        place: place.as_path().to_owned(),
        same_disk,
    }))
}

/// Where copies are, as far as it was noted, the newest first, each place once.
pub(super) fn places_of_copies(db: &Connection) -> Result<Vec<PathBuf>, StoreError> {
    const SQL: &str = "
        SELECT place FROM operations
         WHERE event_kind IN (?1, ?2) AND place IS NOT NULL
         GROUP BY place
         ORDER BY max(id) DESC";
    let mut statement = db.prepare(SQL)?;
    let places = statement.query_map([COPY_MADE, COPY_RESTORED], |row| row.get::<_, String>(0))?;
    Ok(places
        .map(|place| place.map(PathBuf::from))
        .collect::<Result<_, _>>()?)
}

/// Where files went, of any kind, each place once.
pub(super) fn places(db: &Connection) -> Result<Vec<PathBuf>, StoreError> {
    const SQL: &str = "SELECT DISTINCT place FROM operations WHERE place IS NOT NULL";
    let mut statement = db.prepare(SQL)?;
    let places = statement.query_map([], |row| row.get::<_, String>(0))?;
    Ok(places
        .map(|place| place.map(PathBuf::from))
        .collect::<Result<_, _>>()?)
}

/// Each copy that was noted: where it went, and the newest operation that it holds.
pub(super) fn copies_noted(db: &Connection) -> Result<Vec<(PathBuf, i64)>, StoreError> {
    const SQL: &str = "
        SELECT event FROM operations WHERE event_kind IN (?1, ?2) ORDER BY id";
    let mut statement = db.prepare(SQL)?;
    let mut rows = statement.query([COPY_MADE, COPY_RESTORED])?;
    let mut noted = Vec::new();
    while let Some(row) = rows.next()? {
        let event: Event = serde_json::from_str(&row.get::<_, String>(0)?)?;
        let (Event::CopyMade { place, newest, .. } | Event::CopyRestored { place, newest, .. }) =
            event
        else {
            return Err(StoreError::Damaged);
        };
        noted.push((place.as_path().to_owned(), newest));
    }
    Ok(noted)
}

/// When the key was changed last, if it was.
pub(super) fn key_changed(db: &Connection) -> Result<Option<LogLine>, StoreError> {
    newest_of(db, KEY_CHANGED)
}

/// When the recovery sheet was made last, if it was.
pub(super) fn sheet_made(db: &Connection) -> Result<Option<LogLine>, StoreError> {
    newest_of(db, SHEET_MADE)
}

/// When the recovery sheet was tested last, if it was.
pub(super) fn sheet_tested(db: &Connection) -> Result<Option<LogLine>, StoreError> {
    newest_of(db, SHEET_TESTED)
}

/// The newest care of this kind for the file, if any.
fn newest_of(db: &Connection, event_kind: &str) -> Result<Option<LogLine>, StoreError> {
    const SQL: &str = "
        SELECT id, \"at\", kind, case_handle, event, undone
          FROM operations
         WHERE kind = 'care' AND event_kind = ?1
           AND (event_kind <> ?2
                OR 'unfinished-' || id NOT IN (SELECT name FROM settings))
         ORDER BY id DESC
         LIMIT 1";
    db.query_row(SQL, [event_kind, COPY_MADE], |row| Ok(line(row)))
        .optional()?
        .transpose()
}

/// How much was changed after an operation;
/// what left the house or cared for the file does not count.
pub(super) fn changed_since(db: &Connection, number: i64) -> Result<u32, StoreError> {
    const SQL: &str =
        "SELECT count(*) FROM operations WHERE id > ?1 AND kind IN ('do', 'undo', 'redo')";
    Ok(db.query_row(SQL, [number], |row| row.get(0))?)
}

/// Whether anything was changed after an operation, by the same count.
pub(super) fn is_changed_since(db: &Connection, number: i64) -> Result<bool, StoreError> {
    const SQL: &str = "
        SELECT EXISTS (SELECT 1 FROM operations
                        WHERE id > ?1 AND kind IN ('do', 'undo', 'redo'))";
    Ok(db.query_row(SQL, [number], |row| row.get(0))?)
}

/// The newest operation that changed something; what left the house or cared for the file is none.
pub(super) fn newest_change(db: &Connection) -> Result<Option<LogLine>, StoreError> {
    const SQL: &str = "
        SELECT id, \"at\", kind, case_handle, event, undone
          FROM operations
         WHERE kind IN ('do', 'undo', 'redo')
         ORDER BY id DESC
         LIMIT 1";
    db.query_row(SQL, [], |row| Ok(line(row)))
        .optional()?
        .transpose()
}

/// The operation of this number.
pub(super) fn operation(db: &Connection, number: i64) -> Result<Option<LogLine>, StoreError> {
    const SQL: &str = "
        SELECT id, \"at\", kind, case_handle, event, undone FROM operations WHERE id = ?1";
    db.query_row(SQL, [number], |row| Ok(line(row)))
        .optional()?
        .transpose()
}

/// When something was recorded for the first time.
pub(super) fn first_recorded(db: &Connection) -> Result<Option<DateTime<Utc>>, StoreError> {
    const SQL: &str = "SELECT \"at\" FROM operations WHERE kind = 'do' ORDER BY id LIMIT 1";
    let at: Option<String> = db.query_row(SQL, [], |row| row.get(0)).optional()?;
    at.map(|at| read_moment(&at)).transpose()
}

/// The operation that the next step back or forth is about.
pub(super) fn next_step(
    db: &Connection,
    kind: OperationKind,
) -> Result<Option<LogLine>, StoreError> {
    // Back: the newest command that stands. Forth: the one taken back last, which is the oldest of
    // those taken back.
    const UNDO: &str = "
        SELECT id, \"at\", kind, case_handle, event, undone FROM operations
         WHERE kind = 'do' AND undone = 0 ORDER BY id DESC LIMIT 1";
    const REDO: &str = "
        SELECT id, \"at\", kind, case_handle, event, undone FROM operations
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
    tx: Writing<'_>,
    at: DateTime<Utc>,
    kind: OperationKind,
    seen: i64,
) -> Result<Option<LogLine>, StoreError> {
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
        &target.event,
        Some(target.number),
    )?;
    for (table_name, before, after) in changes(&tx, target.number, order)? {
        let table = tx.table(&table_name)?;
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

fn read_moment(at: &str) -> Result<DateTime<Utc>, StoreError> {
    let at = DateTime::parse_from_rfc3339(at).map_err(|_| StoreError::Damaged)?;
    Ok(at.with_timezone(&Utc))
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
    Ok(LogLine {
        number: row.get(0)?,
        at: read_moment(&row.get::<_, String>(1)?)?,
        kind,
        case: row.get(3)?,
        event: serde_json::from_str(&row.get::<_, String>(4)?)?,
        undone: matches!(row.get::<_, i64>(5)?, 1 | 2),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whether_anything_changed_is_what_the_count_of_the_changes_says() {
        let db = Connection::open_in_memory().unwrap();
        db.execute_batch(
            "CREATE TABLE operations (id INTEGER PRIMARY KEY, kind TEXT);
             INSERT INTO operations (kind)
             VALUES ('do'), ('care'), ('undo'), ('left'), ('redo'), ('care');",
        )
        .unwrap();
        let counts: Vec<u32> = (0..=6)
            .map(|number| changed_since(&db, number).unwrap())
            .collect();
        assert_eq!(counts, [3, 2, 2, 1, 1, 0, 0]);
        for (number, count) in (0..).zip(counts) {
            assert_eq!(is_changed_since(&db, number).unwrap(), count > 0);
        }
    }

    #[test]
    fn what_is_asked_for_is_known_by_the_name_its_event_has() {
        let place = || Destination::of(std::path::Path::new("-"));
        let person = Handle::parse("oma-1").unwrap();
        let calendar = Event::CalendarMade {
            person: person.clone(),
            count: 1,
            place: place(),
            unkeyed: None,
        };
        let paper = Event::PaperMade {
            person: Some(person),
            kind: PaperKind::Plan,
            form: crate::domain::paper::PaperForm::Pdf,
            tongue: crate::domain::paper::Tongue::Dutch,
            place: place(),
        };
        let copy = Event::CopyMade {
            place: place(),
            newest: 1,
            same_disk: true,
        };
        let restored = Event::CopyRestored {
            place: place(),
            newest: 1,
            same_disk: true,
        };
        for (event, kind) in [
            (calendar, CALENDAR_MADE),
            (paper, PAPER_MADE),
            (copy, COPY_MADE),
            (restored, COPY_RESTORED),
            (Event::KeyChanged, KEY_CHANGED),
            (Event::SheetMade { place: place() }, SHEET_MADE),
            (Event::SheetTested, SHEET_TESTED),
        ] {
            assert_eq!(event.kind(), kind);
        }
    }
}
