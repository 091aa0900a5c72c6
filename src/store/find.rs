//! Which cases hold a text: one pass over the rows of all cases, and no case is loaded for it.

use super::error::StoreError;
use super::file::CaseFile;
use super::schema::{case_tables, quoted};
use crate::domain::Case;
use crate::domain::text::Handle;
use rusqlite::Connection;
use rusqlite::types::ValueRef;
use std::collections::BTreeSet;

impl CaseFile {
    /// The handles of the cases with a text for which this holds, newest application first. Texts
    /// are what people typed: names, lines, numbers, addresses and handles of their own.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn cases_with(&self, is_it: impl Fn(&str) -> bool) -> Result<Vec<Handle>, StoreError> {
        const ALL: &str = "
            SELECT case_id, handle FROM application ORDER BY applied_on DESC, case_id DESC";
        let db = self.connection();
        let mut found = BTreeSet::new();
        for table in case_tables(db)? {
            add_cases_with(db, &table, &is_it, &mut found)?;
        }
        let mut statement = db.prepare(ALL)?;
        let mut rows = statement.query([])?;
        let mut handles = Vec::new();
        while let Some(row) = rows.next()? {
            let (case_id, handle): (i64, String) = (row.get(0)?, row.get(1)?);
            if found.contains(&case_id) {
                handles.push(Handle::parse(&handle).map_err(|_| StoreError::Damaged)?);
            }
        }
        Ok(handles)
    }
}

/// Add the cases of which a row of this table holds it.
fn add_cases_with(
    db: &Connection,
    table: &str,
    is_it: &impl Fn(&str) -> bool,
    found: &mut BTreeSet<i64>,
) -> Result<(), StoreError> {
    let columns: Vec<String> = Case::fields(table)
        .iter()
        .filter(|field| Case::is_typed(table, field.name))
        .map(|field| quoted(field.name))
        .collect();
    if columns.is_empty() {
        return Ok(());
    }
    let sql = format!("SELECT case_id, {} FROM {table}", columns.join(", "));
    let mut statement = db.prepare(&sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let case_id: i64 = row.get(0)?;
        if found.contains(&case_id) {
            continue;
        }
        for at in 1..=columns.len() {
            let value = row.get_ref(at)?;
            let ValueRef::Text(bytes) = value else {
                continue;
            };
            let text = std::str::from_utf8(bytes).map_err(|_| StoreError::Damaged)?;
            if is_it(text) {
                found.insert(case_id);
                break;
            }
        }
    }
    Ok(())
}
