//! Erasing: rows, log, freed pages. What was erased leaves a mark (`marks.rs`).

use super::attached_rows;
use super::draft_rows::take_out_of_case;
use super::error::StoreError;
use super::file::{CaseFile, write_case};
use super::log;
use super::marked::secret;
use super::marks::{earlier_case_mark, earlier_person_mark, is_earlier, mark_of};
use super::schema::RowChange;
use super::unfinished::{Step, await_step, forget_unfinished};
use super::writing::Writing;
use crate::domain::Case;
use crate::domain::event::Event;
use crate::domain::incident::Incident;
use crate::domain::text::{Handle, Prose};
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Transaction, params};
use serde_json::Value;
use std::path::PathBuf;

impl CaseFile {
    /// Erase a case: its rows, its log, and what could be undone. Returns the number of the
    /// operation, under which the rest waits that is no part of the transaction (`Step::Erased`).
    ///
    /// # Errors
    /// [`StoreError::Overtaken`] when something else was recorded since `seen`, and whatever the
    /// disk says; then nothing was erased.
    pub fn erase(&mut self, erasing: &Erasing<'_>) -> Result<i64, StoreError> {
        let Erasing {
            at,
            on,
            case,
            registration,
            event,
            incidents,
            letters,
            seen,
        } = *erasing;
        let tx = self.begin()?;
        tx.execute_batch("PRAGMA defer_foreign_keys = ON;")?;
        if log::newest(&tx)? != seen {
            return Err(StoreError::Overtaken);
        }
        let handle = case.handle().as_str();
        let (case_id, id): (i64, String) = tx.query_row(
            "SELECT case_id, id FROM application WHERE handle = ?1",
            [handle],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?;
        log::begin(&tx, at, log::OperationKind::Care, None, event, None)?;
        let operation = log::newest(&tx)?;
        write_case(&tx, Some(case), None)?;
        retell_incidents(&tx, incidents)?;
        let of_case = "DELETE FROM settings WHERE value = ?1";
        tx.write("settings", &[RowChange::Delete], of_case, [handle])?;
        seal_log(&tx, handle)?;
        // The log of this case, and the lines that tell which case was in use.
        tx.execute(
            "DELETE FROM operations WHERE case_handle = ?1 OR names_case = ?1",
            [handle],
        )?;
        tx.execute(
            "DELETE FROM operations
              WHERE of_operation IS NOT NULL
                AND of_operation NOT IN (SELECT id FROM operations)",
            [],
        )?;
        tx.execute(
            "INSERT INTO registrations (year, figures) VALUES (?1, ?2)",
            params![registration.0, registration.1.to_string()],
        )?;
        mark(&tx, &id, case_id, None, on)?;
        take_out_of_case(&tx, &id)?;
        await_step(&tx, operation, &Step::erased(letters))?;
        tx.commit()?;
        Ok(operation)
    }

    /// Erase a person from a case. `after` is the case without them; `retell` gives each event of
    /// the log without them. Earlier operations can no longer be undone. Returns as
    /// [`CaseFile::erase`].
    ///
    /// # Errors
    /// [`StoreError::Overtaken`] when something else was recorded since `seen`, and whatever the
    /// disk says; then nothing was erased.
    pub fn forget(&mut self, forgetting: &Forgetting<'_>) -> Result<i64, StoreError> {
        let tx = self.begin()?;
        tx.execute_batch("PRAGMA defer_foreign_keys = ON;")?;
        if log::newest(&tx)? != forgetting.seen {
            return Err(StoreError::Overtaken);
        }
        let handle = forgetting.before.handle().as_str();
        let (case_id, id, of_case): (i64, String, String) = tx.query_row(
            "SELECT people.case_id, people.id, application.id
               FROM people JOIN application ON application.case_id = people.case_id
              WHERE application.handle = ?1 AND people.handle = ?2",
            [handle, forgetting.person.as_str()],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )?;
        retell(&tx, handle, forgetting.retell)?;
        log::begin(
            &tx,
            forgetting.at,
            log::OperationKind::Care,
            Some(forgetting.after.handle()),
            forgetting.event,
            None,
        )?;
        let operation = log::newest(&tx)?;
        write_case(&tx, Some(forgetting.before), Some(forgetting.after))?;
        retell_incidents(&tx, forgetting.incidents)?;
        seal_log(&tx, handle)?;
        mark(&tx, &id, case_id, Some(forgetting.person), forgetting.on)?;
        take_out_of_case(&tx, &of_case)?;
        await_step(&tx, operation, &Step::erased(forgetting.letters))?;
        tx.commit()?;
        Ok(operation)
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

    /// Remove freed pages too; erased rows are overwritten at once (`secure_delete`). It needs room
    /// on the disk, and what was erased is erased without it too.
    ///
    /// # Errors
    /// Whatever the disk says; then it can be done later.
    pub fn give_back_freed_pages(&self) -> Result<(), StoreError> {
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
    /// Where the letters about it go, which are written already and wait for their names.
    pub letters: &'a [PathBuf],
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
    /// Where the letters about it go, which are written already and wait for their names.
    pub letters: &'a [PathBuf],
    /// An event of the log, without them.
    pub retell: &'a dyn Fn(&Event) -> Event,
    /// The newest operation when the case was read.
    pub seen: i64,
}

/// Keep the mark of what was erased. For who was there before there were ids also the mark that a
/// copy from before can be held against: it has other ids.
fn mark(
    tx: &Transaction<'_>,
    id: &str,
    case_id: i64,
    person: Option<&Handle>,
    on: NaiveDate,
) -> Result<(), StoreError> {
    let secret = secret(tx)?;
    tx.execute(
        "INSERT OR IGNORE INTO erased (mark, \"on\") VALUES (?1, ?2)",
        params![mark_of(&secret, id)?, on],
    )?;
    if is_earlier(id) {
        let person = person.map(|who| earlier_person_mark(&secret, case_id, who.as_str()));
        tx.execute(
            "INSERT INTO forgotten (case_mark, person_mark, \"on\") VALUES (?1, ?2, ?3)",
            params![earlier_case_mark(&secret, case_id), person, on],
        )?;
    }
    Ok(())
}

/// Old rows in the log hold what was erased: they are deleted, and earlier operations can no longer
/// be undone. With them go the bytes of papers that no case has any more.
fn seal_log(tx: &Writing<'_>, case: &str) -> Result<(), StoreError> {
    forget_unfinished(tx, case)?;
    tx.execute("DELETE FROM changes", [])?;
    tx.execute(
        "UPDATE operations SET undone = CASE undone WHEN 0 THEN 3 ELSE 2 END
          WHERE kind = 'do' AND undone < 2",
        [],
    )?;
    attached_rows::sweep(tx)
}

/// The register is kept, without the names of those who were erased. What is to be told of a breach
/// is kept (AVG art. 33(5)).
fn retell_incidents(tx: &Writing<'_>, incidents: &[Incident]) -> Result<(), StoreError> {
    const SQL: &str = "
        UPDATE incidents
           SET words = ?2, effects = ?3, measures = ?4, not_told_because = ?5, about = ?6
         WHERE number = ?1";
    for it in incidents {
        let text = |prose: &Option<Prose>| prose.as_ref().map(ToString::to_string);
        let about = it.about.as_ref().map(ToString::to_string);
        tx.write(
            "incidents",
            &[RowChange::Update],
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
