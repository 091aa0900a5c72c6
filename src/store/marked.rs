//! What the marks of a case file are about in it: which are its own, whom they mean, and which it
//! takes over.

use super::error::StoreError;
use super::file::CaseFile;
use super::marks::{
    EarlierMark, Forgotten, Mark, earlier_case_mark, earlier_person_mark, is_earlier, mark_of,
    set_aside,
};
use crate::domain::text::Handle;
use chrono::NaiveDate;
use rusqlite::{Connection, params};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// A case or a person in the file that a mark is about, or may be about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marked {
    /// The case.
    pub case: Handle,
    /// The day of its application in the file.
    pub applied_on: NaiveDate,
    /// The person; none for the whole case.
    pub person: Option<Handle>,
    /// The day of the mark.
    pub on: NaiveDate,
    /// Whether it is the very one that was erased. A mark of before there were ids knows a number
    /// and a handle only, and both may have been given out again.
    pub is_certain: bool,
}

impl Marked {
    /// What it is about, as it is typed: `CASE`, or `CASE/PERSON`.
    #[must_use]
    pub fn typed(&self) -> String {
        match &self.person {
            Some(person) => format!("{}/{person}", self.case),
            None => self.case.to_string(),
        }
    }
}

/// A case or a person in the file, with the marks that would be about it.
struct Living {
    case: Handle,
    applied_on: NaiveDate,
    person: Option<Handle>,
    mark: String,
    /// The marks of before there were ids, of the case and of the person.
    earlier: Option<(String, Option<String>)>,
}

impl Living {
    fn is_meant_by(&self, mark: &EarlierMark) -> bool {
        self.earlier
            .as_ref()
            .is_some_and(|(case, person)| *case == mark.case && *person == mark.person)
    }
}

impl CaseFile {
    /// The random number of this file, by which it is known at every path and under every name.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn number(&self) -> Result<String, StoreError> {
        let db = self.connection();
        Ok(db.query_row("SELECT id FROM this_file", [], |row| row.get(0))?)
    }

    /// The marks of all that was erased from this file.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn forgotten(&self) -> Result<Forgotten, StoreError> {
        let db = self.connection();
        let mut statement = db.prepare("SELECT mark, \"on\" FROM erased")?;
        let marks = statement.query_map([], |row| {
            Ok(Mark {
                mark: row.get(0)?,
                on: row.get(1)?,
            })
        })?;
        let mut statement = db.prepare("SELECT case_mark, person_mark, \"on\" FROM forgotten")?;
        let earlier = statement.query_map([], |row| {
            Ok(EarlierMark {
                case: row.get(0)?,
                person: row.get(1)?,
                on: row.get(2)?,
            })
        })?;
        Forgotten::sealed(
            self.number()?,
            marks.collect::<Result<_, _>>()?,
            earlier.collect::<Result<_, _>>()?,
            &secret(db)?,
        )
    }

    /// Whether these are marks of this file, as the program left them.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn owns(&self, marks: &Forgotten) -> Result<bool, StoreError> {
        marks.is_genuine(&self.number()?, &secret(self.connection())?)
    }

    /// Write the marks of this file, with those of this file that are there already. What is there
    /// under that name and is none of ours is put aside; then this returns where.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn write_marks(&self, path: &Path) -> Result<Option<PathBuf>, StoreError> {
        let own = self.forgotten()?;
        let there = Forgotten::read(path);
        let (all, aside) = match there {
            Some(there) if self.owns(&there)? => {
                let all = Forgotten::sealed(
                    own.file,
                    [own.marks, there.marks].concat(),
                    [own.earlier, there.earlier].concat(),
                    &secret(self.connection())?,
                )?;
                (all, None)
            }
            _ if std::fs::symlink_metadata(path).is_ok() => (own, Some(set_aside(path)?)),
            _ => (own, None),
        };
        all.write(path)?;
        Ok(aside)
    }

    /// The cases and people that these marks are about and that are here. A mark of before there
    /// were ids is only held against who was there before there were ids. When this file holds
    /// such a mark of a case itself, that case is gone: its number is not given out again here.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn marked(&self, marks: &Forgotten) -> Result<Vec<Marked>, StoreError> {
        if !self.owns(marks)? {
            return Ok(Vec::new());
        }
        let own = self.forgotten()?;
        let mut found = Vec::new();
        for it in self.living()? {
            let certain = marks.marks.iter().find(|mark| mark.mark == it.mark);
            let perhaps = marks.earlier.iter().find(|mark| {
                it.is_meant_by(mark) && (mark.person.is_some() || !own.earlier.contains(mark))
            });
            let certain = certain.map(|mark| mark.on);
            let Some(on) = certain.or(perhaps.map(|mark| mark.on)) else {
                continue;
            };
            found.push(Marked {
                case: it.case,
                applied_on: it.applied_on,
                person: it.person,
                on,
                is_certain: certain.is_some(),
            });
        }
        Ok(found)
    }

    /// Take over the marks of what is not here, or no longer. A mark that was not carried out is
    /// left, so that the next restore asks again.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn take_over(&mut self, marks: &Forgotten) -> Result<(), StoreError> {
        if !self.owns(marks)? {
            return Ok(());
        }
        let own = self.forgotten()?;
        let living = self.living()?;
        let here: BTreeSet<&String> = living.iter().map(|it| &it.mark).collect();
        let is_left = |mark: &EarlierMark| living.iter().any(|it| it.is_meant_by(mark));
        let tx = self.begin()?;
        for it in marks.marks.iter().filter(|it| !here.contains(&it.mark)) {
            tx.execute(
                "INSERT OR IGNORE INTO erased (mark, \"on\") VALUES (?1, ?2)",
                params![it.mark, it.on],
            )?;
        }
        for it in marks
            .earlier
            .iter()
            .filter(|it| !is_left(it) && !own.earlier.contains(it))
        {
            tx.execute(
                "INSERT INTO forgotten (case_mark, person_mark, \"on\") VALUES (?1, ?2, ?3)",
                params![it.case, it.person, it.on],
            )?;
        }
        tx.commit()?;
        Ok(())
    }

    /// Every case and every person here, each case before its people.
    fn living(&self) -> Result<Vec<Living>, StoreError> {
        const CASES: &str = "
            SELECT case_id, handle, id, applied_on FROM application ORDER BY case_id";
        const PEOPLE: &str = "SELECT handle, id FROM people WHERE case_id = ?1 ORDER BY rowid";
        let db = self.connection();
        let secret = secret(db)?;
        let handle = |text: &str| Handle::parse(text).map_err(|_| StoreError::Damaged);
        let mut cases = db.prepare(CASES)?;
        let mut people = db.prepare(PEOPLE)?;
        let mut found = Vec::new();
        let mut rows = cases.query([])?;
        while let Some(row) = rows.next()? {
            let case_id: i64 = row.get(0)?;
            let case = handle(&row.get::<_, String>(1)?)?;
            let id: String = row.get(2)?;
            let applied_on: NaiveDate = row.get(3)?;
            let case_mark = earlier_case_mark(&secret, case_id);
            found.push(Living {
                case: case.clone(),
                applied_on,
                person: None,
                mark: mark_of(&secret, &id)?,
                earlier: is_earlier(&id).then(|| (case_mark.clone(), None)),
            });
            let mut rows = people.query([case_id])?;
            while let Some(row) = rows.next()? {
                let (person, id): (String, String) = (row.get(0)?, row.get(1)?);
                let earlier = is_earlier(&id).then(|| {
                    let mark = earlier_person_mark(&secret, case_id, &person);
                    (case_mark.clone(), Some(mark))
                });
                found.push(Living {
                    case: case.clone(),
                    applied_on,
                    person: Some(handle(&person)?),
                    mark: mark_of(&secret, &id)?,
                    earlier,
                });
            }
        }
        Ok(found)
    }
}

/// The secret of a file, with which its marks are made.
pub(super) fn secret(db: &Connection) -> Result<String, StoreError> {
    Ok(db.query_row("SELECT secret FROM this_file", [], |row| row.get(0))?)
}
