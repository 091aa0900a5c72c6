//! The floor: the least that a program on the same library and the same file can do for a question.
//! It opens the file with the raw key, asks for the rows and writes them. It looks over nothing,
//! knows no words and no rules.
//!
//! It is this benchmark itself, started anew as a process of its own: so it is linked with the same
//! SQLCipher as the program, and no other compiler or library is needed.

use rusqlite::types::ValueRef;
use rusqlite::{Connection, OpenFlags, Params};
use std::fs::File;
use std::io::{self, BufWriter, StdoutLock, Write as _};

/// The word on the command line that makes it the floor.
pub(crate) const WORD: &str = "floor";

/// Where the rows are written.
type Out = BufWriter<StdoutLock<'static>>;

/// All cases, as the list shows them.
const LIST: &str = "
    SELECT application.handle, application.applied_on, application.variant,
           (SELECT count(*) FROM people WHERE people.case_id = application.case_id),
           (SELECT \"on\" FROM conferences WHERE conferences.case_id = application.case_id
             ORDER BY number DESC LIMIT 1),
           (SELECT CASE WHEN reopened_on IS NULL THEN \"on\" END FROM closures
             WHERE closures.case_id = application.case_id ORDER BY number DESC LIMIT 1)
      FROM application
     ORDER BY application.applied_on DESC, application.case_id DESC";

/// The newest of them.
const FIRST_PAGE: &str = "LIMIT 50";

/// One row, as it was: what a write costs at the least.
const WRITE: &str = "UPDATE application SET handle = handle WHERE handle = ?1";

/// The case of a handle.
const ONE: &str = "SELECT case_id FROM application WHERE handle = ?1";

/// The cases in which something may be due: those that are open.
const DUE: &str = "
    SELECT case_id FROM application
     WHERE NOT EXISTS (
               SELECT 1 FROM closures
                WHERE closures.case_id = application.case_id AND reopened_on IS NULL
                  AND number = (SELECT max(number) FROM closures AS other
                                 WHERE other.case_id = application.case_id))
     ORDER BY applied_on DESC, case_id DESC";

/// Who is called so.
const FIND: &str = "
    SELECT application.handle, people.handle, people.name
      FROM people JOIN application USING (case_id)
     WHERE people.name LIKE '%' || ?1 || '%'";

/// The tables with rows of cases.
const TABLES: &str = "
    SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%case_id%' ORDER BY rowid";

/// Answer a question: what, the path of the file, its key, and about whom.
pub(crate) fn answer(question: &[&str]) {
    let mut out = BufWriter::new(io::stdout().lock());
    match question {
        ["list", path, key] => write_rows(&open(path, key), LIST, [], &mut out),
        ["page", path, key] => {
            write_rows(
                &open(path, key),
                &format!("{LIST} {FIRST_PAGE}"),
                [],
                &mut out,
            );
        }
        ["write", path, key, handle] => write(path, key, handle),
        ["case", path, key, handle] => write_cases(&open(path, key), ONE, [handle], &mut out),
        ["due", path, key] => write_cases(&open(path, key), DUE, [], &mut out),
        ["find", path, key, text] => write_rows(&open(path, key), FIND, [text], &mut out),
        ["copy", path, to] => copy(path, to),
        _ => assert_eq!(question, ["nothing"]),
    }
    out.flush().unwrap();
}

/// One transaction, with all the syncs that SQLite makes for it.
fn write(path: &str, key: &str, handle: &str) {
    let db = open_with(path, key, OpenFlags::SQLITE_OPEN_READ_WRITE);
    db.execute_batch("PRAGMA synchronous = FULL").unwrap();
    assert_eq!(db.execute(WRITE, [handle]).unwrap(), 1);
}

fn open(path: &str, key: &str) -> Connection {
    open_with(path, key, OpenFlags::SQLITE_OPEN_READ_ONLY)
}

fn open_with(path: &str, key: &str, how: OpenFlags) -> Connection {
    let flags = how | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let db = Connection::open_with_flags(path, flags).unwrap();
    let key = format!("PRAGMA cipher_log_level = NONE; PRAGMA key = \"x'{key}'\";");
    db.execute_batch(&key).unwrap();
    db
}

/// Every row of each of the cases that this statement gives, table by table.
fn write_cases(db: &Connection, cases: &str, values: impl Params, out: &mut Out) {
    let mut statement = db.prepare(cases).unwrap();
    let cases = statement.query_map(values, |row| row.get::<_, i64>(0));
    let cases: Vec<i64> = cases.unwrap().map(Result::unwrap).collect();
    let mut statement = db.prepare(TABLES).unwrap();
    let tables = statement.query_map([], |row| row.get::<_, String>(0));
    for table in tables.unwrap().map(Result::unwrap) {
        let rows = format!("SELECT * FROM \"{table}\" WHERE case_id = ?1 ORDER BY rowid");
        for case in &cases {
            write_rows(db, &rows, [case], out);
        }
    }
}

fn write_rows(db: &Connection, sql: &str, values: impl Params, out: &mut Out) {
    let mut statement = db.prepare_cached(sql).unwrap();
    let columns = statement.column_count();
    let mut rows = statement.query(values).unwrap();
    while let Some(row) = rows.next().unwrap() {
        for column in 0..columns {
            match row.get_ref(column).unwrap() {
                ValueRef::Null => {}
                ValueRef::Integer(number) => write!(out, "{number}").unwrap(),
                ValueRef::Real(number) => write!(out, "{number}").unwrap(),
                ValueRef::Text(bytes) | ValueRef::Blob(bytes) => out.write_all(bytes).unwrap(),
            }
            out.write_all(b"|").unwrap();
        }
        out.write_all(b"\n").unwrap();
    }
}

/// The file once more, and on the disk.
fn copy(path: &str, to: &str) {
    let mut copy = File::create(to).unwrap();
    io::copy(&mut File::open(path).unwrap(), &mut copy).unwrap();
    copy.sync_all().unwrap();
}
