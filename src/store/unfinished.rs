//! What is done in more than one step: a line in the log, and then something outside the database.
//! The line and what is still to come are recorded in one transaction. When the program is stopped
//! in between, the next opening finds what was to come, and finishes it or takes the line out again
//! (`docs/reliability.md`).
//!
//! It stands in `settings`, under the number of its operation, and is no step that is taken back.

use super::error::StoreError;
use super::file::{CaseFile, Record, write_record, write_setting};
use super::keys::DataKey;
use super::log::{self, OperationKind};
use super::marked::secret;
use super::schema::RowChange;
use super::writing::Writing;
use crate::disk::size_and_time;
use crate::domain::event::Event;
use crate::domain::text::Handle;
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::Transaction;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use uuid::Uuid;

/// How the names of these settings begin.
const NAME: &str = "unfinished-";

/// The number of what is begun without a line in the log. No operation has it.
const NO_OPERATION: i64 = 0;

/// What comes after a line in the log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "kebab-case")]
pub enum Step {
    /// A paper, a calendar or a list is written and gets its name.
    Paper {
        /// The whole path.
        path: PathBuf,
        /// What it replaces: its size, and when it was written.
        before: Option<(u64, u64)>,
    },
    /// A case that is handed over is written and gets its name, which nothing had before.
    HandedOver {
        /// The whole path.
        path: PathBuf,
    },
    /// A copy gets its name, which nothing had before, and then old ones make room for it.
    Copy {
        /// The whole path.
        path: PathBuf,
        /// How many copies stay in its folder, where old ones make room.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        keep: Option<u16>,
    },
    /// The key changes.
    Key {
        /// What tells the new key from every other one.
        mark: String,
    },
    /// Letters about an erasure are written, and nothing is erased yet. It has no line in the log.
    Letters {
        /// The whole paths of the letters.
        letters: Vec<PathBuf>,
        /// The day.
        on: NaiveDate,
    },
    /// Freed pages, copies from before a migration and marks follow what was erased, and letters
    /// about it get their names.
    Erased {
        /// The whole paths of the letters.
        letters: Vec<PathBuf>,
    },
}

impl Step {
    /// A paper that is to come here.
    #[must_use]
    pub fn paper(path: &Path) -> Option<Self> {
        whole(path).map(|path| Self::Paper {
            before: size_and_time(&path),
            path,
        })
    }

    /// A case that is to come here.
    #[must_use]
    pub fn handed_over(path: &Path) -> Option<Self> {
        whole(path).map(|path| Self::HandedOver { path })
    }

    /// What follows an erasure, with letters that are to come here.
    #[must_use]
    pub fn erased(letters: &[PathBuf]) -> Self {
        let letters = all_whole(letters);
        Self::Erased { letters }
    }

    /// A copy that is to come here, and how many are to stay in its folder.
    #[must_use]
    pub fn copy(path: &Path, keep: Option<u16>) -> Option<Self> {
        whole(path).map(|path| Self::Copy { path, keep })
    }
}

/// The whole path; none where it cannot be written down exactly. Then the line stays in the log,
/// whatever comes of it.
fn whole(path: &Path) -> Option<PathBuf> {
    let whole = std::path::absolute(path).ok()?;
    whole.to_str().is_some().then_some(whole)
}

fn all_whole(paths: &[PathBuf]) -> Vec<PathBuf> {
    paths.iter().filter_map(|path| whole(path)).collect()
}

/// What was begun and not finished.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unfinished {
    /// The number of its operation.
    pub operation: i64,
    /// The day it was begun.
    pub since: Option<NaiveDate>,
    /// The case that it is of.
    pub case: Option<String>,
    /// What was to come.
    pub step: Step,
}

impl CaseFile {
    /// What was begun and not finished; also what another command is busy with.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn unfinished(&self) -> Result<Vec<Unfinished>, StoreError> {
        const SQL: &str = "
            SELECT settings.name, settings.value, operations.\"at\", operations.case_handle
              FROM settings
              LEFT JOIN operations ON settings.name = 'unfinished-' || operations.id
             WHERE settings.name > 'unfinished-' AND settings.name < 'unfinished.'
             ORDER BY settings.name";
        let mut statement = self.connection().prepare(SQL)?;
        let mut rows = statement.query([])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let (name, value): (String, String) = (row.get(0)?, row.get(1)?);
            let number = name.strip_prefix(NAME).and_then(|it| it.parse().ok());
            // What is not understood was left by a newer program, which finishes it.
            let (Some(operation), Ok(step)) = (number, serde_json::from_str::<Step>(&value)) else {
                continue;
            };
            let at: Option<String> = row.get(2)?;
            let at = at.and_then(|at| DateTime::parse_from_rfc3339(&at).ok());
            let begun_on = if let Step::Letters { on, .. } = &step {
                Some(*on)
            } else {
                at.map(|at| at.date_naive())
            };
            found.push(Unfinished {
                operation,
                since: begun_on,
                case: row.get(3)?,
                step,
            });
        }
        Ok(found)
    }

    /// Log what is about to be given out: papers, calendar files, lists, with what is still to come
    /// of each. Returns the number of each line. None is ever undone.
    ///
    /// # Errors
    /// [`StoreError::Overtaken`] when something else was recorded since `seen`, and whatever the
    /// disk says; then nothing is noted.
    pub fn note_left(
        &mut self,
        at: DateTime<Utc>,
        case: &Handle,
        noted: &[(Event, Option<Step>)],
        seen: i64,
    ) -> Result<Vec<i64>, StoreError> {
        let tx = self.begin()?;
        if log::newest(&tx)? != seen {
            return Err(StoreError::Overtaken);
        }
        let numbers = write_left(&tx, at, case, noted)?;
        tx.commit()?;
        Ok(numbers)
    }

    /// Record what one command changed, and log with it what is about to be given out, all or
    /// nothing. Returns the number of what was recorded and that of each line. The first is undone
    /// as any other, the lines never.
    ///
    /// # Errors
    /// As [`CaseFile::record`] and [`CaseFile::note_left`].
    pub fn record_and_note_left(
        &mut self,
        record: &Record<'_>,
        case: &Handle,
        noted: &[(Event, Option<Step>)],
    ) -> Result<(i64, Vec<i64>), StoreError> {
        let tx = self.begin()?;
        let number = write_record(&tx, record)?;
        let numbers = write_left(&tx, record.at, case, noted)?;
        tx.commit()?;
        Ok((number, numbers))
    }

    /// Log care for the file itself that is about to be done: a copy, another key. Returns the
    /// number of the line.
    ///
    /// # Errors
    /// Whatever the disk says; then nothing is noted.
    pub fn note_care_before(
        &mut self,
        at: DateTime<Utc>,
        event: &Event,
        step: Option<&Step>,
    ) -> Result<i64, StoreError> {
        let tx = self.begin()?;
        log::begin(&tx, at, OperationKind::Care, None, event, None)?;
        let number = log::newest(&tx)?;
        if let Some(step) = step {
            await_step(&tx, number, step)?;
        }
        tx.commit()?;
        Ok(number)
    }

    /// Record that letters about an erasure are about to be written, before one of them lies on the
    /// disk. What is erased takes this out in its own transaction. Returns the number to settle it
    /// by when nothing is erased.
    ///
    /// # Errors
    /// Whatever the disk says; then nothing is recorded.
    pub fn begin_letters(&mut self, letters: &[PathBuf], on: NaiveDate) -> Result<i64, StoreError> {
        let letters = all_whole(letters);
        let tx = self.begin()?;
        await_step(&tx, NO_OPERATION, &Step::Letters { letters, on })?;
        tx.commit()?;
        Ok(NO_OPERATION)
    }

    /// Settle what was begun: what was done stands, and the line of what was not done is taken out
    /// of the log, for it is about nothing. Its number is not given out again.
    ///
    /// # Errors
    /// Whatever the disk says; then all is as it was.
    pub fn settle(&mut self, done: &[i64], not_done: &[i64]) -> Result<(), StoreError> {
        let tx = self.begin()?;
        for operation in done.iter().chain(not_done) {
            let name = format!("{NAME}{operation}");
            let sql = "DELETE FROM settings WHERE name = ?1";
            tx.write("settings", &[RowChange::Delete], sql, [&name])?;
        }
        take_out_of_changes(&tx)?;
        for operation in not_done {
            tx.execute(
                "DELETE FROM operations WHERE id = ?1 AND kind IN ('left', 'care')",
                [operation],
            )?;
        }
        tx.commit()?;
        Ok(())
    }

    /// What tells a key from every other one, and tells nothing of the key.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn key_mark(&self, key: &DataKey) -> Result<String, StoreError> {
        let secret = secret(self.connection())?;
        let space = Uuid::parse_str(&secret).map_err(|_| StoreError::Damaged)?;
        Ok(Uuid::new_v5(&space, key.bytes()).to_string())
    }

    /// Whether the file was opened to read only: nothing can be noted in it.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn is_read_only(&self) -> Result<bool, StoreError> {
        Ok(self.connection().is_readonly("main")?)
    }
}

/// Record what comes after an operation, in its transaction.
pub(super) fn await_step(tx: &Writing<'_>, operation: i64, step: &Step) -> Result<(), StoreError> {
    let step = serde_json::to_string(step)?;
    write_setting(tx, &format!("{NAME}{operation}"), &step)?;
    take_out_of_changes(tx)
}

/// Log what is about to be given out. Returns the number of each line.
fn write_left(
    tx: &Writing<'_>,
    at: DateTime<Utc>,
    case: &Handle,
    noted: &[(Event, Option<Step>)],
) -> Result<Vec<i64>, StoreError> {
    let mut numbers = Vec::with_capacity(noted.len());
    for (event, step) in noted {
        log::begin(tx, at, OperationKind::Left, Some(case), event, None)?;
        let number = log::newest(tx)?;
        if let Some(step) = step {
            await_step(tx, number, step)?;
        }
        numbers.push(number);
    }
    Ok(numbers)
}

/// Forget what was begun of this case: it may name who is erased. The lines in the log stay, and so
/// does what was begun of other cases: without it nobody would clear that away.
pub(super) fn forget_unfinished(tx: &Writing<'_>, case: &str) -> Result<(), StoreError> {
    const SQL: &str = "
        DELETE FROM settings
         WHERE name = ?1
            OR name IN (SELECT 'unfinished-' || id FROM operations WHERE case_handle = ?2)";
    let letters = format!("{NAME}{NO_OPERATION}");
    tx.write(
        "settings",
        &[RowChange::Delete],
        SQL,
        [letters.as_str(), case],
    )?;
    Ok(())
}

/// The triggers log every row. This one is no step that can be taken back.
fn take_out_of_changes(tx: &Transaction<'_>) -> Result<(), StoreError> {
    tx.execute(
        "DELETE FROM changes
          WHERE operation = (SELECT max(id) FROM operations) AND table_name = 'settings'
            AND json_extract(coalesce(after, before), '$.name') > 'unfinished-'
            AND json_extract(coalesce(after, before), '$.name') < 'unfinished.'",
        [],
    )?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use age::secrecy::SecretString;

    fn file(folder: &Path) -> (CaseFile, DataKey) {
        let key = DataKey::random().unwrap();
        let passphrase = SecretString::from("goed".to_owned());
        let made = CaseFile::create(&folder.join("a.ekc"), &key, &passphrase, 2);
        (made.unwrap(), key)
    }

    #[test]
    fn what_was_begun_is_settled_and_leaves_no_other_trace_than_its_line() {
        let folder = tempfile::tempdir().unwrap();
        let (mut file, key) = file(folder.path());
        let before = file.content().unwrap();
        let step = Step::Key {
            mark: file.key_mark(&key).unwrap(),
        };
        let at = DateTime::from_timestamp(0, 0).unwrap();
        let begin = |file: &mut CaseFile| {
            file.note_care_before(at, &Event::KeyChanged, Some(&step))
                .unwrap()
        };
        let first = begin(&mut file);
        let expected = Unfinished {
            operation: first,
            since: Some(at.date_naive()),
            case: None,
            step: step.clone(),
        };
        assert_eq!(file.unfinished().unwrap(), [expected]);
        file.settle(&[first], &[]).unwrap();
        assert!(file.unfinished().unwrap().is_empty() && file.key_changed().unwrap().is_some());
        assert_eq!(file.content().unwrap(), before);
        let second = begin(&mut file);
        file.settle(&[], &[second]).unwrap();
        assert_eq!(file.key_changed().unwrap().unwrap().number, first);
        assert!(begin(&mut file) > second, "no number is given out twice");
        let logged: i64 = file
            .connection()
            .query_row("SELECT count(*) FROM changes", [], |row| row.get(0))
            .unwrap();
        assert_eq!(logged, 0);
    }

    #[test]
    fn what_tells_a_key_from_another_is_the_same_each_time() {
        let folder = tempfile::tempdir().unwrap();
        let (file, key) = file(folder.path());
        let mark = file.key_mark(&key).unwrap();
        assert_eq!(file.key_mark(&key.again()).unwrap(), mark);
        assert_ne!(file.key_mark(&DataKey::random().unwrap()).unwrap(), mark);
    }
}
