//! Which cases there are: the list of them, and the one or the few that a command is about. Who
//! needs one case does not read them all.

use super::error::StoreError;
use super::file::CaseFile;
use crate::domain::text::Handle;
use chrono::NaiveDate;
use rusqlite::{Params, params};

/// One case in the list of cases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseLine {
    /// The handle.
    pub handle: String,
    /// Day of the application.
    pub applied_on: NaiveDate,
    /// The variant, as stored.
    pub variant: String,
    /// How many people are in the circle.
    pub people: u32,
    /// The day of the last conference, if set.
    pub conference_on: Option<NaiveDate>,
    /// When the role ended, unless opened again.
    pub closed_on: Option<NaiveDate>,
}

impl CaseFile {
    /// All cases, newest application first.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn cases(&self) -> Result<Vec<CaseLine>, StoreError> {
        self.newest_cases(false, u32::MAX)
    }

    /// The cases with the newest application, at most so many; the open ones alone, if asked.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn newest_cases(&self, only_open: bool, most: u32) -> Result<Vec<CaseLine>, StoreError> {
        const SQL: &str = "
            SELECT application.handle, application.applied_on, application.variant,
                   (SELECT count(*) FROM people WHERE people.case_id = application.case_id),
                   (SELECT \"on\" FROM conferences WHERE conferences.case_id = application.case_id
                     ORDER BY number DESC LIMIT 1),
                   (SELECT CASE WHEN reopened_on IS NULL THEN \"on\" END FROM closures
                     WHERE closures.case_id = application.case_id ORDER BY number DESC LIMIT 1)
              FROM application
             WHERE NOT (?1 AND EXISTS (
                       SELECT 1 FROM closures
                        WHERE closures.case_id = application.case_id AND reopened_on IS NULL
                          AND number = (SELECT max(number) FROM closures AS other
                                         WHERE other.case_id = application.case_id)))
             ORDER BY application.applied_on DESC, application.case_id DESC
             LIMIT ?2";
        let mut statement = self.connection().prepare(SQL)?;
        let lines = statement.query_map(params![only_open, most], |row| {
            Ok(CaseLine {
                handle: row.get(0)?,
                applied_on: row.get(1)?,
                variant: row.get(2)?,
                people: row.get(3)?,
                conference_on: row.get(4)?,
                closed_on: row.get(5)?,
            })
        })?;
        Ok(lines.collect::<Result<_, _>>()?)
    }

    /// How many cases there are.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn count_cases(&self) -> Result<usize, StoreError> {
        const SQL: &str = "SELECT count(*) FROM application";
        let count: u32 = self.connection().query_row(SQL, [], |row| row.get(0))?;
        usize::try_from(count).map_err(|_| StoreError::Damaged)
    }

    /// Whether there is a case of this handle.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn has_case(&self, handle: &str) -> Result<bool, StoreError> {
        const SQL: &str = "SELECT EXISTS (SELECT 1 FROM application WHERE handle = ?1)";
        let db = self.connection();
        Ok(db.query_row(SQL, [handle], |row| row.get(0))?)
    }

    /// The handles of all cases, newest application first.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn handles(&self) -> Result<Vec<Handle>, StoreError> {
        const SQL: &str = "
            SELECT handle FROM application ORDER BY applied_on DESC, case_id DESC";
        self.handles_by(SQL, [])
    }

    /// The handles of open cases, the newest first, at most so many. A case is open unless its last
    /// closure stands.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn open_cases(&self, most: u32) -> Result<Vec<Handle>, StoreError> {
        const SQL: &str = "
            SELECT handle FROM application
             WHERE NOT EXISTS (
                       SELECT 1 FROM closures
                        WHERE closures.case_id = application.case_id AND reopened_on IS NULL
                          AND number = (SELECT max(number) FROM closures AS other
                                         WHERE other.case_id = application.case_id))
             ORDER BY case_id DESC
             LIMIT ?1";
        self.handles_by(SQL, [most])
    }

    /// The handles of the cases of which something may be due by this day, newest application
    /// first: those that are open, and of the closed ones those that are kept until then and those
    /// in which somebody asked to be erased or that something is put right. Nothing else is due in
    /// a closed case ([`crate::method::clocks::due`]).
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn cases_with_terms(&self, until: NaiveDate) -> Result<Vec<Handle>, StoreError> {
        /// As text a year of more than four digits comes before all others.
        const LAST: Option<NaiveDate> = NaiveDate::from_ymd_opt(9999, 12, 31);
        const SQL: &str = "
            SELECT handle FROM application
             WHERE keep_until <= ?1
                OR case_id IN (SELECT case_id FROM people WHERE erasure_asked_on IS NOT NULL)
                OR case_id IN (SELECT case_id FROM corrections WHERE answered_on IS NULL)
                OR NOT EXISTS (
                       SELECT 1 FROM closures
                        WHERE closures.case_id = application.case_id AND reopened_on IS NULL
                          AND number = (SELECT max(number) FROM closures AS other
                                         WHERE other.case_id = application.case_id))
             ORDER BY applied_on DESC, case_id DESC";
        self.handles_by(SQL, [LAST.map_or(until, |last| until.min(last))])
    }

    fn handles_by(&self, sql: &str, values: impl Params) -> Result<Vec<Handle>, StoreError> {
        let mut statement = self.connection().prepare(sql)?;
        let mut rows = statement.query(values)?;
        let mut handles = Vec::new();
        while let Some(row) = rows.next()? {
            let handle: String = row.get(0)?;
            handles.push(Handle::parse(&handle).map_err(|_| StoreError::Damaged)?);
        }
        Ok(handles)
    }
}

#[cfg(test)]
mod tests {
    use super::super::file::Record;
    use super::super::keys::DataKey;
    use super::*;
    use crate::domain::Case;
    use crate::domain::event::Event;
    use crate::domain::followup::{CloseReason, Closure};
    use crate::method::clocks::due;
    use age::secrecy::SecretString;
    use chrono::DateTime;
    use std::path::Path;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 3, day).unwrap()
    }

    /// A case with a row in each list, which was closed and opened again.
    fn case(handle: &str) -> Case {
        let mut case: Case =
            serde_yaml::from_str(include_str!("../../tests/data/every-list.yaml")).unwrap();
        case.application.handle = Handle::parse(handle).unwrap();
        case.application.keep_until = None;
        for person in &mut case.people {
            person.erasure_asked_on = None;
        }
        case
    }

    fn closed(handle: &str) -> Case {
        let mut case = case(handle);
        case.closures.push(Closure {
            number: 2,
            on: day(6),
            reason: CloseReason::Completed,
            note: None,
            reopened_on: None,
        });
        case
    }

    fn file(folder: &Path, cases: &[Case]) -> CaseFile {
        let key = DataKey::random().unwrap();
        let passphrase = SecretString::from("goed".to_owned());
        let made = CaseFile::create(&folder.join("a.ekc"), &key, &passphrase, 2);
        let mut file = made.unwrap();
        for case in cases {
            let event = Event::CaseUsed {
                case: case.handle().clone(),
            };
            let seen = file.newest_operation().unwrap();
            file.record(&Record {
                at: DateTime::from_timestamp(1_772_452_800, 0).unwrap(),
                event: &event,
                before: None,
                after: Some(case),
                settings: Vec::new(),
                seen,
            })
            .unwrap();
        }
        file
    }

    fn names(handles: &[Handle]) -> Vec<&str> {
        handles.iter().map(Handle::as_str).collect()
    }

    #[test]
    fn what_is_found_of_one_case_is_what_the_list_of_all_says() {
        let folder = tempfile::tempdir().unwrap();
        let cases = [case("een"), closed("twee"), case("drie"), closed("vier")];
        let file = file(folder.path(), &cases);
        let all = file.cases().unwrap();
        assert_eq!(file.count_cases().unwrap(), all.len());
        let listed: Vec<&str> = all.iter().map(|line| line.handle.as_str()).collect();
        assert_eq!(names(&file.handles().unwrap()), listed);
        assert!(listed.iter().all(|it| file.has_case(it).unwrap()));
        assert!(!file.has_case("vijf").unwrap());
        let is_open = |line: &&CaseLine| line.closed_on.is_none();
        let open: Vec<&str> = all
            .iter()
            .filter(is_open)
            .map(|it| it.handle.as_str())
            .collect();
        assert_eq!(open, ["drie", "een"]);
        assert_eq!(names(&file.open_cases(9).unwrap()), open);
        assert_eq!(names(&file.open_cases(1).unwrap()), ["drie"]);
    }

    #[test]
    fn no_term_of_a_closed_case_is_missed_by_not_reading_the_others() {
        let folder = tempfile::tempdir().unwrap();
        let mut kept = closed("bewaard");
        kept.application.keep_until = Some(day(20));
        let mut asked = closed("gevraagd");
        asked.people[0].erasure_asked_on = Some(day(5));
        let mut to_answer = closed("te-verbeteren");
        to_answer.corrections[0].answered_on = None;
        let cases = [case("open"), closed("klaar"), kept, asked, to_answer];
        let file = file(folder.path(), &cases);
        for until in [day(1), day(19), day(20), NaiveDate::MAX] {
            let found = file.cases_with_terms(until).unwrap();
            for case in &cases {
                let is_due = due(case, day(7)).iter().any(|it| it.on <= until);
                assert!(
                    !is_due || found.contains(case.handle()),
                    "{} until {until}",
                    case.handle()
                );
            }
            assert!(!names(&found).contains(&"klaar"));
        }
        let earlier = file.cases_with_terms(day(19)).unwrap();
        assert_eq!(names(&earlier), ["te-verbeteren", "gevraagd", "open"]);
        let then = file.cases_with_terms(day(20)).unwrap();
        let all_due = ["te-verbeteren", "gevraagd", "bewaard", "open"];
        assert_eq!(names(&then), all_due);
    }
}
