//! Papers of others (bijlagen) in a case file: kept with what is recorded next, read back, and
//! compared with the hash by which they are known.

use super::attached_rows::{AttachedBytes, in_digits};
use super::error::StoreError;
use super::file::CaseFile;
use crate::domain::text::Handle;
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

/// How the bytes of a paper are found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BytesAre {
    /// As they were kept.
    Whole,
    /// Others than they were.
    Changed,
    /// Not in this file: what was read in from an export has none.
    Gone,
}

/// A paper of a case, and how its bytes are found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttachedFound {
    /// The case.
    pub case: Handle,
    /// The number of the paper in it.
    pub number: u32,
    /// How its bytes are.
    pub are: BytesAre,
}

impl CaseFile {
    /// Keep the bytes of a paper with what is recorded next, in the same transaction.
    pub fn keep_with_next(&mut self, attached: Option<AttachedBytes>) {
        self.attached = attached;
    }

    /// Whether the bytes of a paper are in this file.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn has_attached(&self, sha256: &str) -> Result<bool, StoreError> {
        const SQL: &str = "SELECT EXISTS (SELECT 1 FROM attachment_bytes WHERE sha256 = ?1)";
        let db = self.connection();
        Ok(db.query_row(SQL, [sha256], |row| row.get(0))?)
    }

    /// The bytes of a paper, when they are as they were kept; otherwise what is the matter.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn attached(
        &self,
        sha256: &str,
    ) -> Result<Result<Zeroizing<Vec<u8>>, BytesAre>, StoreError> {
        let mut bytes = Zeroizing::new(Vec::new());
        let are = self.each_part(sha256, |part| bytes.extend_from_slice(part))?;
        Ok(match are {
            BytesAre::Whole => Ok(bytes),
            BytesAre::Changed | BytesAre::Gone => Err(are),
        })
    }

    /// Every paper of every case, with how its bytes are found. No more than a part of one is held
    /// in memory.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn look_at_attached(&self) -> Result<Vec<AttachedFound>, StoreError> {
        const SQL: &str = "
            SELECT application.handle, attachments.number, attachments.sha256
              FROM attachments JOIN application ON application.case_id = attachments.case_id
             ORDER BY attachments.case_id, attachments.number";
        let mut statement = self.connection().prepare(SQL)?;
        let mut rows = statement.query([])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let handle: String = row.get(0)?;
            let sha256: String = row.get(2)?;
            found.push(AttachedFound {
                case: Handle::parse(&handle).map_err(|_| StoreError::Damaged)?,
                number: row.get(1)?,
                are: self.each_part(&sha256, |_| ())?,
            });
        }
        Ok(found)
    }

    /// Go through the parts of a paper in their order, and tell whether they are whole.
    fn each_part(&self, sha256: &str, mut take: impl FnMut(&[u8])) -> Result<BytesAre, StoreError> {
        const SQL: &str = "SELECT bytes FROM attachment_bytes WHERE sha256 = ?1 ORDER BY part";
        let mut statement = self.connection().prepare(SQL)?;
        let mut rows = statement.query([sha256])?;
        let (mut hash, mut is_there) = (Sha256::new(), false);
        while let Some(row) = rows.next()? {
            let part = row.get_ref(0)?.as_blob().map_err(|_| StoreError::Damaged)?;
            hash.update(part);
            take(part);
            is_there = true;
        }
        Ok(match is_there {
            false => BytesAre::Gone,
            true if in_digits(hash) == sha256 => BytesAre::Whole,
            true => BytesAre::Changed,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::content_hash::ContentHash;
    use super::super::erase::Erasing;
    use super::super::file::Record;
    use super::super::keys::DataKey;
    use super::*;
    use crate::domain::Case;
    use crate::domain::event::Event;
    use crate::domain::text::Line;
    use age::secrecy::SecretString;
    use chrono::{DateTime, Utc};
    use std::path::Path;

    fn at() -> DateTime<Utc> {
        DateTime::from_timestamp(1_772_452_800, 0).unwrap()
    }

    fn file(folder: &Path) -> CaseFile {
        let key = DataKey::random().unwrap();
        let passphrase = SecretString::from("goed".to_owned());
        CaseFile::create(&folder.join("a.ekc"), &key, &passphrase, 2).unwrap()
    }

    /// More than two parts, of which no two are the same.
    fn long(first: u8) -> Vec<u8> {
        let numbers = (0..150_000_u32).flat_map(u32::to_le_bytes);
        std::iter::once(first).chain(numbers).collect()
    }

    fn hash_of(bytes: &[u8]) -> String {
        let attached = AttachedBytes::new(Zeroizing::new(bytes.to_vec()));
        attached.sha256().to_owned()
    }

    fn record(
        file: &mut CaseFile,
        before: Option<&Case>,
        after: Option<&Case>,
        bytes: Option<&[u8]>,
    ) {
        let event = Event::CaseUsed {
            case: after.or(before).unwrap().handle().clone(),
        };
        let seen = file.newest_operation().unwrap();
        file.keep_with_next(bytes.map(|it| AttachedBytes::new(Zeroizing::new(it.to_vec()))));
        file.record(&Record {
            at: at(),
            event: &event,
            before,
            after,
            settings: Vec::new(),
            seen,
        })
        .unwrap();
    }

    /// A case with one paper of these bytes.
    fn case_with(bytes: &[u8]) -> Case {
        let text = include_str!("../../tests/data/every-list.yaml");
        let mut case: Case = serde_yaml::from_str(text).unwrap();
        case.attachments[0].sha256 = Line::parse(&hash_of(bytes)).unwrap();
        case
    }

    fn without(case: &Case) -> Case {
        Case {
            attachments: Vec::new(),
            ..case.clone()
        }
    }

    fn bytes_of(file: &CaseFile, bytes: &[u8]) -> Result<Vec<u8>, BytesAre> {
        let found = file.attached(&hash_of(bytes)).unwrap();
        found.map(|it| it.to_vec())
    }

    #[test]
    fn what_is_kept_is_read_back_and_one_byte_that_differs_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let mut file = file(folder.path());
        let bytes = long(1);
        assert_eq!(bytes_of(&file, &bytes), Err(BytesAre::Gone));
        let case = case_with(&bytes);
        record(&mut file, None, Some(&case), Some(&bytes));
        assert_eq!(bytes_of(&file, &bytes).unwrap(), bytes);
        assert_eq!(file.look_at_attached().unwrap()[0].are, BytesAre::Whole);
        let damage = "UPDATE attachment_bytes SET bytes = x'00' WHERE part = 1";
        file.connection().execute(damage, []).unwrap();
        assert_eq!(bytes_of(&file, &bytes), Err(BytesAre::Changed));
        let found = file.look_at_attached().unwrap();
        assert_eq!((found.len(), found[0].are), (1, BytesAre::Changed));
        // Kept once more, they are whole again.
        let again = Case {
            reasons: Vec::new(),
            ..case.clone()
        };
        record(&mut file, Some(&case), Some(&again), Some(&bytes));
        assert_eq!(bytes_of(&file, &bytes).unwrap(), bytes);
    }

    #[test]
    fn bytes_are_in_the_hash_of_a_file_and_not_in_the_log() {
        for bytes in [None, Some(long(2))] {
            let folder = tempfile::tempdir().unwrap();
            let mut file = file(folder.path());
            let before = file.content_hash().unwrap();
            let case = case_with(b"een brief");
            record(&mut file, None, Some(&case), bytes.as_deref());
            let after: ContentHash = file.content_hash().unwrap();
            assert_ne!(before, after);
            let sql = "SELECT max(length(coalesce(after, ''))) FROM changes";
            let longest: i64 = file
                .connection()
                .query_row(sql, [], |row| row.get(0))
                .unwrap();
            assert!(longest < 10_000, "{longest}");
            let sql = "DELETE FROM attachment_bytes WHERE part > 1";
            let gone = file.connection().execute(sql, []).unwrap();
            let is_same = file.content_hash().unwrap() == after;
            assert_eq!(
                (is_same, gone),
                (bytes.is_none(), usize::from(bytes.is_some()))
            );
        }
    }

    #[test]
    fn no_row_is_larger_than_a_part() {
        let folder = tempfile::tempdir().unwrap();
        let mut file = file(folder.path());
        let bytes = long(3);
        record(&mut file, None, Some(&case_with(&bytes)), Some(&bytes));
        let sql = "SELECT max(length(bytes)), count(*) FROM attachment_bytes";
        let (largest, count): (i64, i64) = file
            .connection()
            .query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))
            .unwrap();
        assert_eq!((largest, count), (256 * 1024, 3));
    }

    #[test]
    fn bytes_stay_for_as_long_as_undo_or_redo_can_bring_the_paper_back() {
        let folder = tempfile::tempdir().unwrap();
        let mut file = file(folder.path());
        let bytes = long(4);
        let (case, bare) = (case_with(&bytes), without(&case_with(&bytes)));
        record(&mut file, None, Some(&bare), None);
        record(&mut file, Some(&bare), Some(&case), Some(&bytes));
        let step = |file: &mut CaseFile, is_back: bool| {
            let seen = file.newest_operation().unwrap();
            let done = if is_back {
                file.undo(at(), seen)
            } else {
                file.redo(at(), seen)
            };
            assert!(done.unwrap().is_some());
        };
        // Taken back, done again, taken out and put back.
        step(&mut file, true);
        assert!(bytes_of(&file, &bytes).is_ok());
        step(&mut file, false);
        record(&mut file, Some(&case), Some(&bare), None);
        assert!(bytes_of(&file, &bytes).is_ok());
        step(&mut file, true);
        assert!(bytes_of(&file, &bytes).is_ok());
        // Taken back, and then something else is recorded: it cannot be done again.
        step(&mut file, true);
        let other = Case {
            reasons: Vec::new(),
            ..bare.clone()
        };
        record(&mut file, Some(&bare), Some(&other), None);
        assert_eq!(bytes_of(&file, &bytes), Err(BytesAre::Gone));
    }

    #[test]
    fn what_two_cases_share_goes_with_the_last_of_them() {
        let folder = tempfile::tempdir().unwrap();
        let mut file = file(folder.path());
        let bytes = long(5);
        let cases = ["een", "twee"].map(|handle| {
            let mut case = case_with(&bytes);
            case.application.handle = Handle::parse(handle).unwrap();
            case
        });
        for case in &cases {
            record(&mut file, None, Some(case), Some(&bytes));
        }
        for (case, stays) in cases.iter().zip([true, false]) {
            assert!(bytes_of(&file, &bytes).is_ok());
            let erasing = Erasing {
                at: at(),
                on: at().date_naive(),
                case,
                registration: (2026, &serde_json::Value::Null),
                event: &Event::CaseErased { year: 2026 },
                incidents: &[],
                letters: &[],
                seen: file.newest_operation().unwrap(),
            };
            let operation = file.erase(&erasing).unwrap();
            file.settle(&[operation], &[]).unwrap();
            assert_eq!(bytes_of(&file, &bytes).is_ok(), stays);
        }
    }
}
