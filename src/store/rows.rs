//! The mapping between a case and its rows. A case is lists of flat rows, and each list is a table
//! of the same name; so one reader and one writer serve all tables, and the log replays rows
//! through the same writer.

use super::error::StoreError;
use super::schema::{ID, RowChange, Table, is_field, quoted};
use super::writing::Writing;
use rusqlite::types::{Value as SqlValue, ValueRef};
use rusqlite::{Connection, Params, Statement, params_from_iter};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// One row: column to value.
pub(super) type Row = Map<String, Value>;

/// A new id, from the random source of the database, as the number of the file is.
const NEW_ID: &str = "lower(hex(randomblob(16)))";

/// A row by its key, so that two states of a table can be compared.
type Keyed = BTreeMap<String, (usize, Row)>;

/// Read the rows of a table that belong to a case, without the number of the case and without ids.
pub(super) fn read(db: &Connection, table: &str, case_id: i64) -> Result<Vec<Row>, StoreError> {
    // In the order in which they were recorded: the order of the circle has a meaning.
    let sql = format!("SELECT * FROM {table} WHERE case_id = ?1 ORDER BY rowid");
    rows_of(&mut db.prepare(&sql)?, [case_id], is_field)
}

/// Read every row of a table that belongs to no case.
pub(super) fn read_all(db: &Connection, table: &str) -> Result<Vec<Row>, StoreError> {
    let sql = format!("SELECT * FROM {table} ORDER BY rowid");
    rows_of(&mut db.prepare(&sql)?, [], |_| true)
}

/// The rows that a statement gives, with these of its columns.
fn rows_of(
    statement: &mut Statement<'_>,
    values: impl Params,
    is_wanted: fn(&str) -> bool,
) -> Result<Vec<Row>, StoreError> {
    let mut columns: Vec<(usize, String)> = Vec::new();
    for (at, name) in statement.column_names().into_iter().enumerate() {
        if is_wanted(name) {
            columns.push((at, name.to_owned()));
        }
    }
    let mut found = statement.query(values)?;
    let mut rows = Vec::new();
    while let Some(row) = found.next()? {
        let mut read = Row::new();
        for (at, column) in &columns {
            read.insert(column.clone(), from_sql(row.get_ref(*at)?)?);
        }
        rows.push(read);
    }
    Ok(rows)
}

/// Write the difference between two states of one table.
pub(super) fn write_difference(
    tx: &Writing<'_>,
    table: &Table,
    before: Vec<Row>,
    after: Vec<Row>,
) -> Result<(), StoreError> {
    let before = keyed(table, before);
    let after = keyed(table, after);
    for (key, (_, row)) in &before {
        if !after.contains_key(key) {
            delete(tx, table, row)?;
        }
    }
    let mut changed: Vec<(&String, &(usize, Row))> = after.iter().collect();
    changed.sort_by_key(|(_, (at, _))| *at);
    for (key, (_, row)) in changed {
        match before.get(key) {
            None => insert(tx, table, row)?,
            Some((_, old)) if old != row => update(tx, table, row)?,
            Some(_) => {}
        }
    }
    Ok(())
}

/// Apply a logged change: `from` is the row that is there, `to` the row that is to be there.
pub(super) fn replace(
    tx: &Writing<'_>,
    table: &Table,
    from: Option<&Row>,
    to: Option<&Row>,
) -> Result<(), StoreError> {
    match (from, to) {
        (None, None) => Ok(()),
        (None, Some(row)) => insert(tx, table, row),
        (Some(row), None) => delete(tx, table, row),
        (Some(old), Some(row)) if same_key(table, old, row) => update(tx, table, row),
        (Some(old), Some(row)) => {
            delete(tx, table, old)?;
            insert(tx, table, row)
        }
    }
}

fn same_key(table: &Table, left: &Row, right: &Row) -> bool {
    table
        .key
        .iter()
        .all(|column| left.get(column) == right.get(column))
}

fn keyed(table: &Table, rows: Vec<Row>) -> Keyed {
    rows.into_iter()
        .enumerate()
        .map(|(at, row)| {
            let key: Vec<String> = table
                .key
                .iter()
                .map(|column| row.get(column).map(Value::to_string).unwrap_or_default())
                .collect();
            (key.join("\u{1f}"), (at, row))
        })
        .collect()
}

fn names(columns: &[String]) -> String {
    columns
        .iter()
        .map(|column| quoted(column))
        .collect::<Vec<_>>()
        .join(", ")
}

/// Whether a row has no id of its own yet, and this is its column. A row of the log has one.
fn lacks_id(column: &str, row: &Row) -> bool {
    column == ID && !row.contains_key(ID)
}

fn insert(tx: &Writing<'_>, table: &Table, row: &Row) -> Result<(), StoreError> {
    let mut given: Vec<String> = Vec::new();
    let mut places: Vec<String> = Vec::new();
    for column in &table.columns {
        if lacks_id(column, row) {
            places.push(NEW_ID.to_owned());
        } else {
            given.push(column.clone());
            places.push(format!("?{}", given.len()));
        }
    }
    let sql = format!(
        "INSERT INTO {} ({}) VALUES ({})",
        table.name,
        names(&table.columns),
        places.join(", ")
    );
    run_on_one(tx, table, RowChange::Insert, &sql, values(&given, row)?)
}

fn update(tx: &Writing<'_>, table: &Table, row: &Row) -> Result<(), StoreError> {
    // An id stays as it is when what is written does not bring it.
    let others: Vec<String> = table
        .columns
        .iter()
        .filter(|column| !table.key.contains(column) && !lacks_id(column, row))
        .cloned()
        .collect();
    let set: Vec<String> = others
        .iter()
        .enumerate()
        .map(|(at, column)| format!("{} = ?{}", quoted(column), at + 1))
        .collect();
    let sql = format!(
        "UPDATE {} SET {} WHERE {}",
        table.name,
        set.join(", "),
        key_is(table, others.len())
    );
    let mut bound = values(&others, row)?;
    bound.extend(values(&table.key, row)?);
    run_on_one(tx, table, RowChange::Update, &sql, bound)
}

fn delete(tx: &Writing<'_>, table: &Table, row: &Row) -> Result<(), StoreError> {
    let sql = format!("DELETE FROM {} WHERE {}", table.name, key_is(table, 0));
    let key = values(&table.key, row)?;
    run_on_one(tx, table, RowChange::Delete, &sql, key)
}

fn key_is(table: &Table, offset: usize) -> String {
    let parts: Vec<String> = table
        .key
        .iter()
        .enumerate()
        .map(|(at, column)| format!("{} = ?{}", quoted(column), offset + at + 1))
        .collect();
    parts.join(" AND ")
}

/// Each statement touches exactly one row. Otherwise the file is not what was read.
fn run_on_one(
    tx: &Writing<'_>,
    table: &Table,
    change: RowChange,
    sql: &str,
    values: Vec<SqlValue>,
) -> Result<(), StoreError> {
    match tx.write(&table.name, &[change], sql, params_from_iter(values))? {
        1 => Ok(()),
        _ => Err(StoreError::Damaged),
    }
}

fn values(columns: &[String], row: &Row) -> Result<Vec<SqlValue>, StoreError> {
    columns
        .iter()
        .map(|column| row.get(column).map_or(Ok(SqlValue::Null), to_sql))
        .collect()
}

fn to_sql(value: &Value) -> Result<SqlValue, StoreError> {
    match value {
        Value::Null => Ok(SqlValue::Null),
        Value::Bool(truth) => Ok(SqlValue::Integer(i64::from(*truth))),
        Value::Number(number) => number
            .as_i64()
            .map(SqlValue::Integer)
            .ok_or(StoreError::Damaged),
        Value::String(text) => Ok(SqlValue::Text(text.clone())),
        // Rows are flat.
        Value::Array(_) | Value::Object(_) => Err(StoreError::Damaged),
    }
}

fn from_sql(value: ValueRef<'_>) -> Result<Value, StoreError> {
    match value {
        ValueRef::Null => Ok(Value::Null),
        ValueRef::Integer(number) => Ok(Value::from(number)),
        ValueRef::Text(bytes) => {
            let text = std::str::from_utf8(bytes).map_err(|_| StoreError::Damaged)?;
            Ok(Value::from(text))
        }
        ValueRef::Real(_) | ValueRef::Blob(_) => Err(StoreError::Damaged),
    }
}
