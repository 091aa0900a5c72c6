//! Identifiers that go outside: nobody who does not have the file can make or guess one.

use super::error::StoreError;
use super::file::CaseFile;
use crate::domain::text::Handle;
use rusqlite::OptionalExtension as _;
use uuid::Uuid;

impl CaseFile {
    /// An identifier that follows only from the secret number of this file and from what it names:
    /// a UUID of version 5 (RFC 9562, section 5.5). The secret number itself is not given.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when the file has no secret number, and whatever the disk says.
    pub fn keyed_id(&self, what: &str) -> Result<String, StoreError> {
        let sql = "SELECT secret FROM this_file";
        let secret: String = self.connection().query_row(sql, [], |row| row.get(0))?;
        let space = Uuid::parse_str(&secret).map_err(|_| StoreError::Damaged)?;
        // Marks of what was erased are made with the same secret, and of other words.
        Ok(Uuid::new_v5(&space, format!("outside/{what}").as_bytes()).to_string())
    }

    /// The same for a case. It follows from its id, which no other case ever gets.
    ///
    /// # Errors
    /// As for [`CaseFile::keyed_id`], and [`StoreError::Overtaken`] when there is no such case.
    pub fn keyed_id_of_case(&self, case: &Handle) -> Result<String, StoreError> {
        let id = self.case_id(case)?.ok_or(StoreError::Overtaken)?;
        self.keyed_id(&format!("row/{id}"))
    }

    /// The same for somebody in a case. It follows from their id, so that it is theirs for ever:
    /// also with another name or handle, and of nobody else who gets that handle.
    ///
    /// # Errors
    /// As for [`CaseFile::keyed_id`], and [`StoreError::Overtaken`] when there is no such person.
    pub fn keyed_id_of_person(&self, case: &Handle, person: &Handle) -> Result<String, StoreError> {
        let sql = "SELECT people.id FROM people JOIN application USING (case_id)
                    WHERE application.handle = ?1 AND people.handle = ?2";
        let handles = [case.as_str(), person.as_str()];
        let id: Option<String> = self
            .connection()
            .query_row(sql, handles, |row| row.get(0))
            .optional()?;
        let id = id.ok_or(StoreError::Overtaken)?;
        self.keyed_id(&format!("card/{id}"))
    }
}
