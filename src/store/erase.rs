//! Erasing: rows, log, freed pages; and the marks that make an older copy forget again.
//!
//! A mark is computed from what was erased and a secret number of the file, so that it names nobody
//! and cannot be guessed or made. The marks are in the file, and in a small file beside it and
//! beside its copies (`docs/format.md`). A mark that a file holds was obeyed in it: a later row of
//! the same number or handle is about somebody else.

use super::error::StoreError;
use super::file::{CaseFile, write_case};
use super::log;
use crate::disk::{StagedFile, staged_path, with_suffix};
use crate::domain::Case;
use crate::domain::event::Event;
use crate::domain::incident::Incident;
use crate::domain::text::{Handle, Prose};
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, Transaction, TransactionBehavior, params};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use uuid::Uuid;

/// A file of marks is small; a larger one is not read.
const MARKS_MOST: u64 = 4 * 1024 * 1024;

/// What was erased, without naming it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Mark {
    /// The case.
    pub case: String,
    /// The person; none for the whole case.
    pub person: Option<String>,
    /// The day.
    pub on: NaiveDate,
}

/// A case or a person that a mark is about, when the file does not hold that mark yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marked {
    /// The case.
    pub case: Handle,
    /// The day of its application in the file: an older mark is about another case.
    pub applied_on: NaiveDate,
    /// The person; none for the whole case.
    pub person: Option<Handle>,
    /// The mark.
    pub mark: Mark,
}

/// The marks of one case file, as they lie beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Forgotten {
    schema: String,
    /// The random number of the file.
    pub file: String,
    /// What was erased.
    pub forgotten: Vec<Mark>,
}

/// Where the marks of a case file lie beside it.
#[must_use]
pub fn marks_path(case_file: &Path) -> PathBuf {
    with_suffix(case_file, ".forgotten")
}

impl Forgotten {
    /// Read a file of marks; none when it is not there or cannot be read as one.
    #[must_use]
    pub fn read(path: &Path) -> Option<Self> {
        if std::fs::metadata(path).ok()?.len() > MARKS_MOST {
            return None;
        }
        serde_json::from_slice(&std::fs::read(path).ok()?).ok()
    }

    /// The same without the marks of `left`, which were not obeyed.
    #[must_use]
    pub fn without(&self, left: &[Marked]) -> Self {
        let is_left = |mark: &Mark| {
            left.iter().any(|it| {
                it.mark.case == mark.case && (it.person.is_none() || it.mark.person == mark.person)
            })
        };
        let mut rest = self.clone();
        rest.forgotten.retain(|mark| !is_left(mark));
        rest
    }

    /// Write the marks to a file, with those that are there already: whole, or not at all.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn write(&self, path: &Path) -> Result<(), StoreError> {
        let mut all = self.clone();
        if let Some(there) = Self::read(path).filter(|there| there.file == self.file) {
            all.forgotten.extend(there.forgotten);
        }
        all.forgotten.sort();
        all.forgotten.dedup();
        let text = serde_json::to_string_pretty(&all)?;
        let staged = StagedFile::write(path, staged_path(path), |file| {
            file.write_all(text.as_bytes())
        })?;
        Ok(staged.commit()?)
    }
}

impl CaseFile {
    /// The random number of this file, by which it is known at every path and under every name.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn number(&self) -> Result<String, StoreError> {
        file_id(self.connection())
    }

    /// The marks of all that was erased from this file.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn forgotten(&self) -> Result<Forgotten, StoreError> {
        let db = self.connection();
        let mut statement =
            db.prepare("SELECT case_mark, person_mark, \"on\" FROM forgotten ORDER BY rowid")?;
        let marks = statement.query_map([], |row| {
            Ok(Mark {
                case: row.get(0)?,
                person: row.get(1)?,
                on: row.get(2)?,
            })
        })?;
        Ok(Forgotten {
            schema: "ekc.forgotten/1".to_owned(),
            file: file_id(db)?,
            forgotten: marks.collect::<Result<_, _>>()?,
        })
    }

    /// The cases and people that a mark is about and that are here. Of a person it says nothing
    /// that this file holds the mark already:
    /// the handle may have been given to somebody else, who was forgotten too.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn marked(&self, marks: &Forgotten) -> Result<Vec<Marked>, StoreError> {
        let db = self.connection();
        let own = self.forgotten()?;
        if marks.file != own.file {
            return Ok(Vec::new());
        }
        let secret = secret(db)?;
        // The number of a case that was erased is not given out again:
        // then its mark was obeyed here.
        let waits = |mark: &&Mark| mark.person.is_some() || !own.forgotten.contains(mark);
        let mut found = Vec::new();
        let mut cases =
            db.prepare("SELECT case_id, handle, applied_on FROM application ORDER BY case_id")?;
        let mut people =
            db.prepare("SELECT handle FROM people WHERE case_id = ?1 ORDER BY rowid")?;
        let handle = |text: String| Handle::parse(&text).map_err(|_| StoreError::Damaged);
        for case in cases.query_map([], |row| {
            Ok((
                row.get::<_, i64>(0)?,
                row.get::<_, String>(1)?,
                row.get::<_, NaiveDate>(2)?,
            ))
        })? {
            let (id, name, applied_on) = case?;
            let case = handle(name)?;
            let mark = case_mark(&secret, id);
            for it in marks
                .forgotten
                .iter()
                .filter(waits)
                .filter(|it| it.case == mark)
            {
                let marked = |person: Option<Handle>| Marked {
                    case: case.clone(),
                    applied_on,
                    person,
                    mark: it.clone(),
                };
                let Some(person) = &it.person else {
                    found.push(marked(None));
                    continue;
                };
                for who in people.query_map([id], |row| row.get::<_, String>(0))? {
                    let who = who?;
                    if person_mark(&secret, id, &who) == *person {
                        found.push(marked(Some(handle(who)?)));
                    }
                }
            }
        }
        Ok(found)
    }

    /// Take over marks that were obeyed in this file.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn take_over(&mut self, marks: &Forgotten) -> Result<(), StoreError> {
        let own = self.forgotten()?;
        if marks.file != own.file {
            return Ok(());
        }
        let tx = self.begin()?;
        for it in marks
            .forgotten
            .iter()
            .filter(|mark| !own.forgotten.contains(mark))
        {
            mark(&tx, &it.case, it.person.as_deref(), it.on)?;
        }
        tx.commit()?;
        Ok(())
    }

    /// Erase a case: its rows, its log, and what could be undone.
    ///
    /// # Errors
    /// [`StoreError::Overtaken`] when something else was recorded since `seen`, and whatever the
    /// disk says; then nothing was erased.
    pub fn erase(&mut self, erasing: &Erasing<'_>) -> Result<(), StoreError> {
        let Erasing {
            at,
            on,
            case,
            registration,
            event,
            incidents,
            seen,
        } = *erasing;
        let tables = self.tables().to_vec();
        let tx = self.begin()?;
        tx.execute_batch("PRAGMA defer_foreign_keys = ON;")?;
        if log::newest(&tx)? != seen {
            return Err(StoreError::Overtaken);
        }
        let handle = case.handle().as_str();
        let id: i64 = tx.query_row(
            "SELECT case_id FROM application WHERE handle = ?1",
            [handle],
            |row| row.get(0),
        )?;
        log::begin(&tx, at, log::OperationKind::Care, None, event, None)?;
        write_case(&tx, &tables, Some(case), None)?;
        retell_incidents(&tx, incidents)?;
        tx.execute("DELETE FROM settings WHERE value = ?1", [handle])?;
        seal_log(&tx)?;
        // The log of this case, and the lines that tell which case was in use.
        tx.execute(
            "DELETE FROM operations WHERE case_handle = ?1 OR names_case = ?1",
            [handle],
        )?;
        tx.execute(
            "DELETE FROM operations
              WHERE target IS NOT NULL AND target NOT IN (SELECT id FROM operations)",
            [],
        )?;
        tx.execute(
            "INSERT INTO registrations (year, figures) VALUES (?1, ?2)",
            params![registration.0, registration.1.to_string()],
        )?;
        mark(&tx, &case_mark(&secret(&tx)?, id), None, on)?;
        tx.commit()?;
        self.give_back_freed_pages()
    }

    /// Erase a person from a case. `after` is the case without them; `retell` gives each event of
    /// the log without them. Earlier operations can no longer be undone.
    ///
    /// # Errors
    /// [`StoreError::Overtaken`] when something else was recorded since `seen`, and whatever the
    /// disk says; then nothing was erased.
    pub fn forget(&mut self, forgetting: &Forgetting<'_>) -> Result<(), StoreError> {
        let tables = self.tables().to_vec();
        let tx = self.begin()?;
        tx.execute_batch("PRAGMA defer_foreign_keys = ON;")?;
        if log::newest(&tx)? != forgetting.seen {
            return Err(StoreError::Overtaken);
        }
        let handle = forgetting.before.handle().as_str();
        let id: i64 = tx.query_row(
            "SELECT case_id FROM application WHERE handle = ?1",
            [handle],
            |row| row.get(0),
        )?;
        let secret = secret(&tx)?;
        retell(&tx, handle, forgetting.retell)?;
        log::begin(
            &tx,
            forgetting.at,
            log::OperationKind::Care,
            Some(forgetting.after.handle()),
            forgetting.event,
            None,
        )?;
        write_case(
            &tx,
            &tables,
            Some(forgetting.before),
            Some(forgetting.after),
        )?;
        retell_incidents(&tx, forgetting.incidents)?;
        seal_log(&tx)?;
        mark(
            &tx,
            &case_mark(&secret, id),
            Some(&person_mark(&secret, id, forgetting.person.as_str())),
            forgetting.on,
        )?;
        tx.commit()?;
        self.give_back_freed_pages()
    }

    /// The figures that are kept of erased cases: year and figures, oldest first.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn registrations(&self) -> Result<Vec<(i32, Value)>, StoreError> {
        let mut statement = self
            .connection()
            .prepare("SELECT year, figures FROM registrations ORDER BY number")?;
        let mut rows = statement.query([])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push((
                row.get(0)?,
                serde_json::from_str(&row.get::<_, String>(1)?)?,
            ));
        }
        Ok(found)
    }

    fn begin(&mut self) -> Result<Transaction<'_>, StoreError> {
        Ok(self
            .connection_mut()
            .transaction_with_behavior(TransactionBehavior::Immediate)?)
    }

    /// Remove freed pages too; erased rows are overwritten at once (`secure_delete`).
    fn give_back_freed_pages(&self) -> Result<(), StoreError> {
        self.connection().execute_batch("VACUUM")?;
        Ok(())
    }
}

/// What it takes to erase a case.
#[derive(Clone, Copy)]
pub struct Erasing<'a> {
    /// The moment.
    pub at: DateTime<Utc>,
    /// The day.
    pub on: NaiveDate,
    /// The case.
    pub case: &'a Case,
    /// What is kept: the year, and figures without names.
    pub registration: (i32, &'a Value),
    /// What the log keeps of it.
    pub event: &'a Event,
    /// The register of data breaches, in words that name nobody of the case.
    pub incidents: &'a [Incident],
    /// The newest operation when the case was read.
    pub seen: i64,
}

/// What it takes to erase a person.
pub struct Forgetting<'a> {
    /// The moment.
    pub at: DateTime<Utc>,
    /// The day.
    pub on: NaiveDate,
    /// The person.
    pub person: &'a Handle,
    /// The case as it was.
    pub before: &'a Case,
    /// The case without them.
    pub after: &'a Case,
    /// What the log keeps of it.
    pub event: &'a Event,
    /// The register of data breaches, in words that no longer name them.
    pub incidents: &'a [Incident],
    /// An event of the log, without them.
    pub retell: &'a dyn Fn(&Event) -> Event,
    /// The newest operation when the case was read.
    pub seen: i64,
}

fn file_id(db: &Connection) -> Result<String, StoreError> {
    Ok(db.query_row("SELECT id FROM this_file", [], |row| row.get(0))?)
}

fn secret(db: &Connection) -> Result<String, StoreError> {
    Ok(db.query_row("SELECT secret FROM this_file", [], |row| row.get(0))?)
}

fn case_mark(secret: &str, case_id: i64) -> String {
    marked_as(secret, &format!("case/{case_id}"))
}

fn person_mark(secret: &str, case_id: i64, handle: &str) -> String {
    marked_as(secret, &format!("case/{case_id}/person/{handle}"))
}

/// A number that follows only from the secret of the file and from what is marked.
fn marked_as(secret: &str, what: &str) -> String {
    let space = Uuid::parse_str(secret).unwrap_or(Uuid::nil());
    Uuid::new_v5(&space, what.as_bytes()).to_string()
}

fn mark(
    tx: &Transaction<'_>,
    case: &str,
    person: Option<&str>,
    on: NaiveDate,
) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO forgotten (case_mark, person_mark, \"on\") VALUES (?1, ?2, ?3)",
        params![case, person, on],
    )?;
    Ok(())
}

/// Old rows in the log hold what was erased: they are deleted, and earlier operations can no longer
/// be undone.
fn seal_log(tx: &Transaction<'_>) -> Result<(), StoreError> {
    tx.execute("DELETE FROM changes", [])?;
    tx.execute(
        "UPDATE operations SET undone = CASE undone WHEN 0 THEN 3 ELSE 2 END
          WHERE kind = 'do' AND undone < 2",
        [],
    )?;
    Ok(())
}

/// The register is kept, without the names of those who were erased. What is to be told of a breach
/// is kept (AVG art. 33(5)).
fn retell_incidents(tx: &Transaction<'_>, incidents: &[Incident]) -> Result<(), StoreError> {
    const SQL: &str = "
        UPDATE incidents
           SET words = ?2, effects = ?3, measures = ?4, not_told_because = ?5, about = ?6
         WHERE number = ?1";
    for it in incidents {
        let text = |prose: &Option<Prose>| prose.as_ref().map(ToString::to_string);
        let about = it.about.as_ref().map(ToString::to_string);
        tx.execute(
            SQL,
            params![
                it.number,
                it.words.as_str(),
                text(&it.effects),
                text(&it.measures),
                text(&it.not_told_because),
                about
            ],
        )?;
    }
    Ok(())
}

fn retell(
    tx: &Transaction<'_>,
    case: &str,
    retell: &dyn Fn(&Event) -> Event,
) -> Result<(), StoreError> {
    let mut statement = tx.prepare("SELECT id, event FROM operations WHERE case_handle = ?1")?;
    let mut rows = statement.query([case])?;
    let mut events: Vec<(i64, Event)> = Vec::new();
    while let Some(row) = rows.next()? {
        let event = serde_json::from_str(&row.get::<_, String>(1)?)?;
        events.push((row.get(0)?, event));
    }
    for (id, before) in events {
        let after = retell(&before);
        if after != before {
            super::told::retell(tx, id, &after)?;
        }
    }
    Ok(())
}
