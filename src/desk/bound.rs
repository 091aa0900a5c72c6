//! What belongs together, at the desk: a key file or a sheet that is not the one of the case file
//! is named as that and never as damage, and a case file that is older than it was is noticed.

use super::Desk;
use crate::failure::{Failure, failure};
use crate::store::{
    Bound, CaseFile, DataKey, OpenedKeyFile, StoreError, is_copy, is_key_file, is_of_another_key,
    key_file_in, of_case_file, salt_at, salt_in_short,
};
use crate::words::message;
use chrono::{Local, NaiveDate};
use std::collections::BTreeSet;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// What is known of the case file from elsewhere.
#[derive(Default)]
pub(super) struct Known {
    /// What the key file that was opened says of it.
    pub(super) bound: Option<Bound>,
    /// The newest operation when the file was unlocked.
    pub(super) newest_kept: Option<i64>,
    /// Whether it was said that the case file is older than it was.
    is_older_told: bool,
    /// Whether it was said that something is back that was erased.
    pub(super) is_back_told: bool,
}

/// What is known of the key file beside the case file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyFile {
    /// It was opened, and holds the key of the case file.
    Opened,
    /// It is not there.
    Gone,
    /// It is damaged, or no key file.
    Damaged,
    /// It opens, and belongs to another case file, or does not say to which.
    OfAnother,
    /// It opens, and belongs to this case file as it was before the key changed on this day.
    Earlier(NaiveDate),
    /// It opens, and belongs to this case file with a key that it got later: the case file is an
    /// older one.
    Later,
    /// It is a key file, and it was not opened as it is now.
    NotOpened,
}

/// What is wrong with a copy, as far as can be told without opening it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CopyFlaw {
    /// It is no copy, or the key file in it is none.
    Damaged,
    /// It is a copy of another case file.
    OfAnother,
}

impl Desk {
    /// The first bytes of the case file in short, as they stand on the recovery sheet. Asked before
    /// the file is opened: see [`salt_at`].
    ///
    /// # Errors
    /// `no-case-file` (10), `cannot-write` (15).
    pub fn file_in_short(&self) -> Result<String, Failure> {
        in_short(&self.file_path()?)
    }

    /// How many operations this open case file lacks that were seen in it before, as far as is
    /// known: when it was unlocked, when its key file was written, or when a copy was made that can
    /// be reached.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn operations_lost(&self, file: &CaseFile) -> Result<Option<i64>, Failure> {
        let number = file.number()?;
        let places = file.places_of_copies()?;
        let folders: BTreeSet<&Path> = places.iter().filter_map(|copy| copy.parent()).collect();
        let in_copies = folders
            .into_iter()
            .filter_map(|folder| std::fs::read_dir(folder).ok())
            .flatten()
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(|path| path.extension().is_some_and(|it| it == "zip"))
            .filter_map(|path| of_case_file(&path).filter(|of| of.number == number)?.newest)
            .max();
        let known = in_copies.max(self.newest_known(file)?);
        lacking(file, known)
    }

    /// What is wrong with the newest copy, where it is; none when it cannot be reached or nothing
    /// is seen. Whether it opens is for `ekc backup --check`.
    ///
    /// # Errors
    /// `cannot-write` (15) when the disk does not read it, and every failure of the file.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "the list is that of a library or the system, and grows"
    )]
    pub fn look_at_newest_copy(
        &self,
        file: &CaseFile,
    ) -> Result<Option<(PathBuf, CopyFlaw)>, Failure> {
        let Some(copy) = file.newest_copy()?.filter(|copy| copy.place.is_file()) else {
            return Ok(None);
        };
        let number = file.number()?;
        if of_case_file(&copy.place).is_some_and(|of| of.number != number) {
            return Ok(Some((copy.place, CopyFlaw::OfAnother)));
        }
        let has_key_file = match is_copy(&copy.place).and_then(|()| key_file_in(&copy.place)) {
            Ok(sealed) => is_key_file(&sealed),
            // A disk that does not read it says nothing of the copy.
            Err(StoreError::File(error)) => match error.kind() {
                ErrorKind::PermissionDenied | ErrorKind::NotFound => return Ok(None),
                ErrorKind::UnexpectedEof => false,
                _ => return Err(StoreError::File(error).into()),
            },
            Err(_) => false,
        };
        Ok((!has_key_file).then_some((copy.place, CopyFlaw::Damaged)))
    }

    /// Say so when an opened case file is older than it was.
    pub(super) fn tell_when_older(&mut self, file: &CaseFile) -> Result<(), Failure> {
        if self.known.is_older_told || self.options.json {
            return Ok(());
        }
        if let Some(count) = lacking(file, self.newest_known(file)?)? {
            self.known.is_older_told = true;
            let warning = self.words.say(message!("file-is-older", count = count));
            self.talk(&warning);
        }
        Ok(())
    }

    /// The newest operation that was kept with the key, or stands in the key file.
    fn newest_known(&self, file: &CaseFile) -> Result<Option<i64>, Failure> {
        let in_key_file = match &self.known.bound {
            Some(bound) if bound.number == file.number()? => Some(bound.newest),
            Some(_) | None => None,
        };
        Ok(in_key_file.max(self.known.newest_kept))
    }
}

/// How many operations an open case file lacks of those that are known.
fn lacking(file: &CaseFile, known: Option<i64>) -> Result<Option<i64>, Failure> {
    let Some(known) = known else {
        return Ok(None);
    };
    // What the comment of a copy says is not proven.
    let lost = known.saturating_sub(file.newest_operation()?);
    Ok((lost > 0).then_some(lost))
}

/// The key of a key file that opens the case file. There are two when a change of key was broken
/// off.
///
/// # Errors
/// `key-file-of-other-file`, `key-file-of-other-day`, `key-not-of-file` (12), and `file-damaged`
/// (13) when the key is the right one.
pub(super) fn key_that_opens(path: &Path, opened: OpenedKeyFile) -> Result<DataKey, Failure> {
    let OpenedKeyFile { mut keys, bound } = opened;
    let mut hindered = None;
    let at = match keys.as_slice() {
        [only] => (!is_of_another_key(path, only, salt_of(bound.as_ref()))?).then_some(0),
        several => several
            .iter()
            .position(|key| match CaseFile::open_again(path, key, None) {
                Ok(_) => true,
                Err(error) => {
                    // Another command that is changing the key right now is no damage.
                    if !error.may_be_the_key() {
                        hindered = Some(error);
                    }
                    false
                }
            }),
    };
    match (at, hindered) {
        (Some(at), _) => Ok(keys.swap_remove(at)),
        (None, Some(error)) => Err(error.into()),
        (None, None) => Err(does_not_fit(path, &keys, bound.as_ref())?),
    }
}

/// Why no key of a key file opens the case file.
fn does_not_fit(path: &Path, keys: &[DataKey], bound: Option<&Bound>) -> Result<Failure, Failure> {
    for key in keys {
        if !is_of_another_key(path, key, salt_of(bound))? {
            return Ok(StoreError::Damaged.into());
        }
    }
    let Some(bound) = bound else {
        return Ok(StoreError::OtherKey.into());
    };
    let (own, other) = (in_short(path)?, salt_in_short(&bound.salt));
    Ok(if own == other {
        failure!(WrongKey, "key-file-of-other-day", own = own)
    } else {
        failure!(WrongKey, "key-file-of-other-file", own = own, other = other)
    })
}

fn salt_of(bound: Option<&Bound>) -> Option<&str> {
    bound.map(|bound| bound.salt.as_str())
}

/// The first bytes of a case file in short.
fn in_short(path: &Path) -> Result<String, Failure> {
    let salt = salt_at(path).map_err(StoreError::from)?;
    Ok(salt_in_short(&salt.unwrap_or_default()))
}

/// What is known of a key file that was opened and holds another key than this open case file.
pub(super) fn key_file_of(file: &CaseFile, bound: Option<&Bound>) -> Result<KeyFile, Failure> {
    let Some(bound) = bound else {
        return Ok(KeyFile::OfAnother);
    };
    if bound.number != file.number()? {
        return Ok(KeyFile::OfAnother);
    }
    Ok(match file.key_changed()? {
        Some(changed) if bound.newest < changed.number => {
            KeyFile::Earlier(changed.at.with_timezone(&Local).date_naive())
        }
        Some(_) | None => KeyFile::Later,
    })
}

/// The failure for words that are a key, when they do not open the case file at this path. `said`
/// is how the case file begins that the sheet says it opens.
pub(super) fn words_refused(path: &Path, said: Option<&str>, error: StoreError) -> Failure {
    if !matches!(error, StoreError::OtherKey) {
        return error.into();
    }
    let own = match in_short(path) {
        Ok(own) => own,
        Err(failure) => return failure,
    };
    match said {
        None => failure!(WrongKey, "recovery-other-file", own = own),
        Some(other) if other == own => failure!(WrongKey, "recovery-of-other-day", own = own),
        Some(other) => failure!(WrongKey, "recovery-of-other-file", own = own, other = other),
    }
}
