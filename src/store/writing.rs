//! A transaction that writes. Rows of the tables that are logged are written through it alone: it
//! makes the trigger that logs them before it writes, and counts afterwards that each was logged.
//!
//! A statement that changes such a table in another way is refused by SQLite itself
//! (`docs/decisions/0034-the-triggers-are-of-the-connection.md`).

use super::error::StoreError;
use super::schema::{self, RowChange, Table};
use rusqlite::hooks::{AuthAction, AuthContext, Authorization};
use rusqlite::{Connection, Params, Transaction, TransactionBehavior};
use std::collections::BTreeSet;
use std::ops::Deref;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Allows or denies each action of a statement. Tests use it to make a write fail.
pub type Guard = Arc<dyn Fn(&AuthContext<'_>) -> bool + Send + Sync>;

/// The triggers that were made in this transaction: the name of the table, and what they log.
type Made = Mutex<BTreeSet<(String, RowChange)>>;

/// A transaction that writes. It is rolled back unless it is committed.
pub(super) struct Writing<'a> {
    tx: Transaction<'a>,
    tables: &'a [Table],
    made: Arc<Made>,
}

impl<'a> Deref for Writing<'a> {
    type Target = Transaction<'a>;

    fn deref(&self) -> &Self::Target {
        &self.tx
    }
}

impl<'a> Writing<'a> {
    /// Begin. `tables` are those that are logged; the guard is asked as before.
    ///
    /// # Errors
    /// [`StoreError::Newer`] when the file was brought to another version since it was opened: what
    /// is written and logged by the tables of before could lose what is in the new ones. And
    /// whatever the disk says.
    pub(super) fn begin(
        db: &'a mut Connection,
        tables: &'a [Table],
        guard: Option<&Guard>,
    ) -> Result<Self, StoreError> {
        let made: Arc<Made> = Arc::default();
        let (known, guard) = (Arc::clone(&made), guard.cloned());
        db.authorizer(Some(move |context: AuthContext<'_>| {
            let is_allowed =
                is_logged(&context, &known) && guard.as_ref().is_none_or(|guard| guard(&context));
            if is_allowed {
                Authorization::Allow
            } else {
                Authorization::Deny
            }
        }))?;
        let tx = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        if schema::version(&tx)? != schema::NEWEST {
            return Err(StoreError::Newer);
        }
        Ok(Self { tx, tables, made })
    }

    /// The tables that are logged.
    pub(super) fn tables(&self) -> &'a [Table] {
        self.tables
    }

    /// A table that is logged.
    pub(super) fn table(&self, name: &str) -> Result<&'a Table, StoreError> {
        let mut tables = self.tables.iter();
        tables
            .find(|table| table.name == name)
            .ok_or(StoreError::Damaged)
    }

    /// Write rows of a table that is logged, and return how many. `changes` is all that the
    /// statement may do with a row.
    ///
    /// # Errors
    /// [`StoreError::NotLogged`] when not each row is in the log, which is never to happen; then
    /// nothing of the transaction may be committed. And whatever the disk says.
    pub(super) fn write(
        &self,
        table: &str,
        changes: &[RowChange],
        sql: &str,
        values: impl Params,
    ) -> Result<usize, StoreError> {
        let table = self.table(table)?;
        for change in changes {
            self.make_trigger(table, *change)?;
        }
        let before = self.tx.total_changes();
        let rows = self.tx.prepare_cached(sql)?.execute(values)?;
        // Each row counts once itself, and once in the log.
        let written = self.tx.total_changes() - before;
        if usize::try_from(written).is_ok_and(|written| written == rows.saturating_mul(2)) {
            Ok(rows)
        } else {
            Err(StoreError::NotLogged)
        }
    }

    /// Write all of it for good.
    pub(super) fn commit(self) -> Result<(), StoreError> {
        // What is written after this has no trigger that it can count on.
        triggers_of(&self.made).clear();
        Ok(self.tx.commit()?)
    }

    fn make_trigger(&self, table: &Table, change: RowChange) -> Result<(), StoreError> {
        let key = (table.name.clone(), change);
        let is_made = triggers_of(&self.made).contains(&key);
        if !is_made {
            // SQLite asks about this statement too: nothing may be held meanwhile.
            schema::make_log_trigger(&self.tx, table, change)?;
            triggers_of(&self.made).insert(key);
        }
        Ok(())
    }
}

fn triggers_of(made: &Made) -> MutexGuard<'_, BTreeSet<(String, RowChange)>> {
    made.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Whether what a statement does with a table is logged, or need not be.
fn is_logged(context: &AuthContext<'_>, made: &Made) -> bool {
    let Some((table, change)) = row_change(&context.action) else {
        return true;
    };
    let is_of_file = context.database_name.is_none_or(|name| name == "main");
    !is_of_file
        || !schema::is_logged(table)
        || triggers_of(made).contains(&(table.to_owned(), change))
}

/// The table of which a statement changes rows, and what it does with them.
fn row_change<'c>(action: &AuthAction<'c>) -> Option<(&'c str, RowChange)> {
    if let AuthAction::Insert { table_name } = action {
        Some((*table_name, RowChange::Insert))
    } else if let AuthAction::Update { table_name, .. } = action {
        Some((*table_name, RowChange::Update))
    } else if let AuthAction::Delete { table_name } = action {
        Some((*table_name, RowChange::Delete))
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::super::erase::{Erasing, Forgetting};
    use super::super::file::{CaseFile, Record};
    use super::super::keys::DataKey;
    use super::super::log::OperationKind;
    use super::super::unfinished::Step;
    use super::*;
    use crate::domain::Case;
    use crate::domain::event::Event;
    use crate::domain::incident::Incident;
    use age::secrecy::SecretString;
    use chrono::{DateTime, NaiveDate, Utc};
    use rusqlite::ErrorCode;
    use serde_json::json;
    use std::path::Path;

    fn at() -> DateTime<Utc> {
        DateTime::from_timestamp(1_772_452_800, 0).unwrap()
    }

    fn file(folder: &Path) -> CaseFile {
        let key = DataKey::random().unwrap();
        let passphrase = SecretString::from("goed".to_owned());
        CaseFile::create(&folder.join("a.ekc"), &key, &passphrase, 2).unwrap()
    }

    /// A case with a row in each list.
    fn every_list() -> Case {
        serde_yaml::from_str(include_str!("../../tests/data/every-list.yaml")).unwrap()
    }

    fn record(file: &mut CaseFile, before: Option<&Case>, after: Option<&Case>, case: &str) {
        let event = Event::CaseUsed {
            case: every_list().handle().clone(),
        };
        let seen = file.newest_operation().unwrap();
        file.record(&Record {
            at: at(),
            event: &event,
            before,
            after,
            settings: vec![("case", case.to_owned())],
            seen,
        })
        .unwrap();
    }

    /// How often a row of each table was logged under the newest operation, by what was done.
    fn logged(file: &CaseFile) -> BTreeSet<(String, RowChange)> {
        const SQL: &str = "
            SELECT table_name, before IS NULL, after IS NULL FROM changes
             WHERE operation = (SELECT max(id) FROM operations)";
        let mut statement = file.connection().prepare(SQL).unwrap();
        let rows = statement.query_map([], |row| {
            let change = match (row.get::<_, bool>(1)?, row.get::<_, bool>(2)?) {
                (true, _) => RowChange::Insert,
                (false, true) => RowChange::Delete,
                (false, false) => RowChange::Update,
            };
            Ok((row.get::<_, String>(0)?, change))
        });
        rows.unwrap().map(Result::unwrap).collect()
    }

    fn of_each_list(file: &CaseFile, change: RowChange) -> BTreeSet<(String, RowChange)> {
        let tables = schema::tables(file.connection()).unwrap();
        let lists = tables.into_iter().filter(Table::is_of_a_case);
        lists.map(|table| (table.name, change)).collect()
    }

    #[test]
    fn a_row_of_each_list_is_logged_when_it_comes_and_goes_and_is_taken_back_and_done_again() {
        let folder = tempfile::tempdir().unwrap();
        let mut file = file(folder.path());
        let (case, setting) = (every_list(), "settings".to_owned());
        let empty = file.content().unwrap();
        record(&mut file, None, Some(&case), "een");
        let mut expected = of_each_list(&file, RowChange::Insert);
        expected.insert((setting.clone(), RowChange::Insert));
        assert_eq!(logged(&file), expected);
        let full = file.content().unwrap();

        let undo = |file: &mut CaseFile| {
            let seen = file.newest_operation().unwrap();
            assert!(file.undo(at(), seen).unwrap().is_some());
        };
        let redo = |file: &mut CaseFile| {
            let seen = file.newest_operation().unwrap();
            assert!(file.redo(at(), seen).unwrap().is_some());
        };
        undo(&mut file);
        let mut expected = of_each_list(&file, RowChange::Delete);
        expected.insert((setting.clone(), RowChange::Delete));
        assert_eq!(logged(&file), expected);
        assert_eq!(file.content().unwrap(), empty);
        redo(&mut file);
        assert_eq!(file.content().unwrap(), full);

        record(&mut file, Some(&case), Some(&case), "twee");
        assert_eq!(
            logged(&file),
            BTreeSet::from([(setting, RowChange::Update)])
        );
        undo(&mut file);
        assert_eq!(file.content().unwrap(), full);
    }

    #[test]
    fn a_column_that_changes_is_logged_with_what_stood_there() {
        let folder = tempfile::tempdir().unwrap();
        let mut file = file(folder.path());
        let case = every_list();
        record(&mut file, None, Some(&case), "een");
        let tables = schema::tables(file.connection()).unwrap();
        for table in tables.iter().filter(|table| table.is_of_a_case()) {
            // Of a list that has nothing but a key no row changes in its place.
            let Some(column) = table.fields().find(|column| !table.key.contains(column)) else {
                continue;
            };
            let tx = file.begin().unwrap();
            let set = schema::quoted(column);
            let sql = format!("UPDATE {} SET {set} = {set}", table.name);
            let rows = tx
                .write(&table.name, &[RowChange::Update], &sql, [])
                .unwrap();
            assert!(rows > 0, "{}", table.name);
            tx.commit().unwrap();
            assert!(
                logged(&file).contains(&(table.name.clone(), RowChange::Update)),
                "{}",
                table.name
            );
        }
    }

    #[test]
    fn a_data_breach_is_logged_when_it_is_noted_and_when_something_is_done_about_it() {
        let folder = tempfile::tempdir().unwrap();
        let mut file = file(folder.path());
        record(&mut file, None, Some(&every_list()), "een");
        let noted: Incident = serde_json::from_value(json!({
            "number": 1,
            "happened_on": null,
            "found_at": "2026-03-02T12:00:00Z",
            "words": "een stick kwijt",
            "what": "file",
            "encrypted": 1,
            "about": null,
            "effects": null,
            "measures": null,
            "authority_told_on": null,
            "people_told_on": null,
            "papers_safe_on": null,
            "not_told_because": null,
        }))
        .unwrap();
        let mut told = noted.clone();
        told.authority_told_on = NaiveDate::from_ymd_opt(2026, 3, 3);
        for (before, after, change) in [
            (None, &noted, RowChange::Insert),
            (Some(&noted), &told, RowChange::Update),
        ] {
            let seen = file.newest_operation().unwrap();
            let event = Event::BreachNoted { number: 1 };
            file.record_incident(at(), &event, before, after, seen)
                .unwrap();
            let expected = BTreeSet::from([("incidents".to_owned(), change)]);
            assert_eq!(logged(&file), expected);
        }
        for left in [vec![noted], Vec::new()] {
            let seen = file.newest_operation().unwrap();
            file.undo(at(), seen).unwrap();
            assert_eq!(file.incidents().unwrap(), left);
        }
    }

    #[test]
    fn an_erasure_leaves_no_row_in_the_log_of_changes_and_nothing_to_take_back() {
        let on = NaiveDate::from_ymd_opt(2026, 3, 2).unwrap();
        let case = every_list();
        let mut after = case.clone();
        after.application.municipality = None;
        let person = case.people[0].handle.clone();
        let (erased, forgotten) = (
            Event::CaseErased { year: 2026 },
            Event::PersonForgotten {
                other: person.clone(),
            },
        );
        for is_whole in [true, false] {
            let folder = tempfile::tempdir().unwrap();
            let mut file = file(folder.path());
            record(&mut file, None, Some(&case), "een");
            let seen = file.newest_operation().unwrap();
            let operation = if is_whole {
                file.erase(&Erasing {
                    at: at(),
                    on,
                    case: &case,
                    registration: (2026, &json!({})),
                    event: &erased,
                    incidents: &[],
                    letters: &[],
                    seen,
                })
            } else {
                file.forget(&Forgetting {
                    at: at(),
                    on,
                    person: &person,
                    before: &case,
                    after: &after,
                    event: &forgotten,
                    incidents: &[],
                    letters: &[],
                    retell: &Event::clone,
                    seen,
                })
            };
            file.settle(&[operation.unwrap()], &[]).unwrap();
            let sql = "SELECT count(*) FROM changes";
            let count: i64 = file
                .connection()
                .query_row(sql, [], |row| row.get(0))
                .unwrap();
            assert_eq!(count, 0);
            assert!(file.next_step(OperationKind::Undo).unwrap().is_none());
            assert_eq!(file.cases().unwrap().len(), usize::from(!is_whole));
        }
    }

    #[test]
    fn no_statement_changes_a_logged_table_without_its_trigger() {
        let folder = tempfile::tempdir().unwrap();
        let mut file = file(folder.path());
        let case = every_list();
        record(&mut file, None, Some(&case), "een");
        let before = file.everything().unwrap();
        let tables = schema::tables(file.connection()).unwrap();
        let is_refused = |told: rusqlite::Result<usize>| {
            told.is_err_and(|error| {
                error.sqlite_error_code() == Some(ErrorCode::AuthorizationForStatementDenied)
            })
        };
        let tx = file.begin().unwrap();
        for table in &tables {
            let (name, column) = (&table.name, schema::quoted(&table.columns[0]));
            for sql in [
                format!("INSERT INTO {name} SELECT * FROM {name}"),
                format!("UPDATE {name} SET {column} = {column}"),
                format!("DELETE FROM {name}"),
            ] {
                assert!(is_refused(tx.execute(&sql, [])), "{sql}");
            }
        }
        // The trigger for one change is none for another.
        let none = "INSERT INTO settings (name, value) SELECT name, value FROM settings WHERE 0";
        tx.write("settings", &[RowChange::Insert], none, [])
            .unwrap();
        assert!(is_refused(tx.execute("DELETE FROM settings", [])));
        let update = "UPDATE settings SET value = 'x'";
        assert!(is_refused(tx.execute(update, [])));
        drop(tx);
        assert_eq!(file.everything().unwrap(), before);
    }

    #[test]
    fn after_a_transaction_that_was_left_the_triggers_are_made_again() {
        let folder = tempfile::tempdir().unwrap();
        let mut file = file(folder.path());
        record(&mut file, None, Some(&every_list()), "een");
        let delete = "DELETE FROM settings WHERE name = 'case'";
        let tx = file.begin().unwrap();
        let rows = tx
            .write("settings", &[RowChange::Delete], delete, [])
            .unwrap();
        assert_eq!(rows, 1);
        drop(tx);
        assert_eq!(file.setting("case").unwrap().as_deref(), Some("een"));
        let tx = file.begin().unwrap();
        assert!(tx.execute(delete, []).is_err());
        tx.write("settings", &[RowChange::Delete], delete, [])
            .unwrap();
        tx.commit().unwrap();
        assert!(logged(&file).contains(&("settings".to_owned(), RowChange::Delete)));
    }

    #[test]
    fn what_was_taken_back_is_not_done_again_after_a_new_command_whatever_came_between() {
        let folder = tempfile::tempdir().unwrap();
        let mut file = file(folder.path());
        let case = every_list();
        let waiting = |file: &CaseFile| -> i64 {
            let sql = "SELECT count(*) FROM operations WHERE undone = 1";
            file.connection()
                .query_row(sql, [], |row| row.get(0))
                .unwrap()
        };
        record(&mut file, None, Some(&case), "een");
        record(&mut file, Some(&case), Some(&case), "twee");
        record(&mut file, Some(&case), Some(&case), "drie");
        for step in 0..3 {
            let seen = file.newest_operation().unwrap();
            let told = match step {
                0 | 1 => file.undo(at(), seen),
                _ => file.redo(at(), seen),
            };
            assert!(told.unwrap().is_some());
        }
        file.note_care(at(), &Event::KeyChanged).unwrap();
        assert_eq!(waiting(&file), 1, "the command of three");
        for name in ["vier", "vijf"] {
            record(&mut file, Some(&case), Some(&case), name);
            assert_eq!(waiting(&file), 0, "{name}");
            assert!(file.next_step(OperationKind::Redo).unwrap().is_none());
        }
    }

    #[test]
    fn what_is_begun_and_settled_leaves_nothing_in_the_log_of_changes() {
        let folder = tempfile::tempdir().unwrap();
        let mut file = file(folder.path());
        record(&mut file, None, Some(&every_list()), "een");
        let count = |file: &CaseFile| -> i64 {
            let sql = "SELECT count(*) FROM changes";
            file.connection()
                .query_row(sql, [], |row| row.get(0))
                .unwrap()
        };
        let before = count(&file);
        let on = NaiveDate::from_ymd_opt(2026, 3, 2).unwrap();
        let letters = file.begin_letters(&[], on).unwrap();
        let step = Step::copy(Path::new("kopie.zip"), None);
        let event = Event::KeyChanged;
        let care = file.note_care_before(at(), &event, step.as_ref()).unwrap();
        file.settle(&[care], &[letters]).unwrap();
        assert_eq!(count(&file), before);
        assert!(file.unfinished().unwrap().is_empty());
    }

    #[test]
    fn who_has_an_older_version_of_the_file_open_writes_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let mut file = file(folder.path());
        let case = every_list();
        record(&mut file, None, Some(&case), "een");
        let before = file.everything().unwrap();
        file.pretend_version(schema::NEWEST + 1).unwrap();
        let event = Event::CaseUsed {
            case: case.handle().clone(),
        };
        let seen = file.newest_operation().unwrap();
        let told = file.record(&Record {
            at: at(),
            event: &event,
            before: Some(&case),
            after: Some(&case),
            settings: Vec::new(),
            seen,
        });
        assert!(matches!(told, Err(StoreError::Newer)));
        assert!(matches!(file.undo(at(), seen), Err(StoreError::Newer)));
        assert_eq!(file.everything().unwrap(), before);
    }
}
