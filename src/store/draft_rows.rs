//! The rows of `drafts`: what is done with them in a transaction that is about something else.

use super::error::StoreError;
use rusqlite::{Connection, Transaction};

/// Take out the draft that the form came out of which is recorded now.
pub(super) fn take_out(tx: &Transaction<'_>, id: Option<&str>) -> Result<(), StoreError> {
    if let Some(id) = id {
        tx.execute("DELETE FROM drafts WHERE id = ?1", [id])?;
    }
    Ok(())
}

/// Take out what may hold something of a case in which is erased: its own drafts, those of no case,
/// which may be about anybody, and those of a case that is not there any more.
pub(super) fn take_out_of_case(tx: &Transaction<'_>, case: &str) -> Result<(), StoreError> {
    tx.execute(
        "DELETE FROM drafts
          WHERE of_case IS NULL OR of_case = ?1
             OR of_case NOT IN (SELECT id FROM application WHERE id IS NOT NULL)",
        [case],
    )?;
    Ok(())
}

/// How many cases and people were erased so far, by the marks of them.
pub(super) fn erased_so_far(db: &Connection) -> Result<i64, StoreError> {
    const SQL: &str = "
        SELECT (SELECT count(*) FROM erased) + (SELECT count(*) FROM forgotten)";
    Ok(db.query_row(SQL, [], |row| row.get(0))?)
}
