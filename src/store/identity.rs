//! Who is who in a case: which person a handle stands for. Handles come back, after an undo or an
//! erasure; the id that a case and a person got when they were recorded does not
//! (`migrations/0015-known-by-an-id.sql`). The ids stay inside: they can only be compared.

use super::error::StoreError;
use super::file::CaseFile;
use crate::domain::Case;
use crate::domain::text::Handle;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The ids of a case and of the people in it, at one moment. They leave the store only to come back
/// to it, and lie in it with what was typed at a form (`draft.rs`).
#[derive(Clone, Serialize, Deserialize)]
pub struct Identities {
    case: Option<String>,
    people: BTreeMap<String, Option<String>>,
}

impl Identities {
    /// Those of the case of this number.
    pub(super) fn of(db: &Connection, case_id: i64) -> Result<Self, StoreError> {
        let case = db.query_row(
            "SELECT id FROM application WHERE case_id = ?1",
            [case_id],
            |row| row.get(0),
        )?;
        let mut statement = db.prepare("SELECT handle, id FROM people WHERE case_id = ?1")?;
        let people = statement.query_map([case_id], |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, Option<String>>(1)?))
        })?;
        Ok(Self {
            case,
            people: people.collect::<Result<_, _>>()?,
        })
    }

    /// Whether the case is still this one, and every handle in it that was given then stands for
    /// the same person now. Who went and who came since change nothing in that.
    #[must_use]
    pub fn stand_for_the_same(&self, now: &Self) -> bool {
        let mut people = self.people.iter();
        self.case == now.case
            && people.all(|(handle, id)| now.people.get(handle).is_none_or(|it| it == id))
    }

    /// Who came since, beside those who were there.
    pub fn add(&mut self, now: Self) {
        self.people.extend(now.people);
    }
}

impl CaseFile {
    /// Which case each handle of a case stands for at this moment, to be compared as the people of
    /// one case are.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn identities_of_cases(&self) -> Result<Identities, StoreError> {
        let mut statement = self
            .connection()
            .prepare("SELECT handle, id FROM application")?;
        let cases = statement.query_map([], |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, Option<String>>(1)?))
        })?;
        Ok(Identities {
            case: None,
            people: cases.collect::<Result<_, _>>()?,
        })
    }

    /// Read a case whole, with who is who in it at that moment.
    ///
    /// # Errors
    /// As [`CaseFile::load`].
    pub fn load_with_identities(
        &self,
        handle: &Handle,
    ) -> Result<Option<(Case, Identities)>, StoreError> {
        // Both in one transaction: another command may be recording.
        let _moment = self.moment()?;
        let (Some(case), Some(case_id)) = (self.read_case(handle)?, self.case_id(handle)?) else {
            return Ok(None);
        };
        let identities = Identities::of(self.connection(), case_id)?;
        Ok(Some((case, identities)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn identities(case: &str, people: &[(&str, &str)]) -> Identities {
        Identities {
            case: Some(case.to_owned()),
            people: people
                .iter()
                .map(|(handle, id)| ((*handle).to_owned(), Some((*id).to_owned())))
                .collect(),
        }
    }

    #[test]
    fn a_handle_that_came_back_for_another_is_noticed_and_who_came_or_went_is_not() {
        let shown = identities("zaak", &[("oma-1", "een"), ("neef-1", "twee")]);
        assert!(shown.stand_for_the_same(&shown));
        for same in [
            identities("zaak", &[("neef-1", "twee")]),
            identities(
                "zaak",
                &[("oma-1", "een"), ("neef-1", "twee"), ("tante-1", "drie")],
            ),
        ] {
            assert!(shown.stand_for_the_same(&same));
        }
        for other in [
            identities("zaak", &[("oma-1", "drie"), ("neef-1", "twee")]),
            identities("andere", &[("oma-1", "een"), ("neef-1", "twee")]),
        ] {
            assert!(!shown.stand_for_the_same(&other));
        }
    }
}
