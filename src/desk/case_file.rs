//! The case file at the desk: its path, its key, and the keeper of an opened key.

use super::bound::{KeyFile, key_file_of, key_that_opens, words_refused};
use super::{Desk, FILE_NAME};
use crate::disk::create_private_folder;
use crate::failure::{Failure, failure};
use crate::store::{
    Attempt, CaseFile, DataKey, OpenedKeyFile, StoreError, change_key, change_passphrase,
    copies_of_versions, ensure_no_journal, is_key_file, key_path, read_key_file,
};
use age::secrecy::SecretString;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;
use uuid::Uuid;
use zeroize::Zeroizing;

/// How long a key is, in bytes, and the fingerprint of a key file.
const KEY: usize = 32;
const FINGERPRINT: usize = 16;

/// The failures of a key that opens nothing, whatever the cause.
const KEY_DOES_NOT_FIT: [&str; 7] = [
    "file-damaged",
    "key-file-of-another",
    "key-file-earlier",
    "key-file-later",
    "key-file-of-other-day",
    "key-file-of-other-file",
    "key-not-of-file",
];

/// What the keeper keeps.
struct KeptKey {
    key: DataKey,
    /// The fingerprint of the key file that it came out of.
    fingerprint: Option<Uuid>,
    /// The newest operation when the file was unlocked; none when an earlier version did that.
    newest: Option<i64>,
}

impl Desk {
    /// Where the case file lies: `--file`, `EKC_FILE`, or the data folder.
    ///
    /// # Errors
    /// `no-data-folder` (exit 10).
    pub fn file_path(&self) -> Result<PathBuf, Failure> {
        if let Some(path) = &self.options.file {
            return Ok(path.clone());
        }
        if let Some(path) = self.env("EKC_FILE") {
            return Ok(PathBuf::from(path));
        }
        let folder = self
            .world
            .data_folder
            .as_ref()
            .ok_or_else(|| failure!(NoFile, "no-data-folder"))?;
        Ok(folder.join(FILE_NAME))
    }

    /// Fail when a case file, a key file or a journal lies where a new case file is to come. What
    /// an attempt left that was broken off may be replaced: a restore replaces what a restore left
    /// and the empty file of an `init`, and an `init` only the latter.
    ///
    /// # Errors
    /// `case-file-exists`, `journal-left`, `key-file-exists` (exit 6).
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "the list is that of a library or the system, and grows"
    )]
    pub fn ensure_no_existing_file(&self, by: Attempt) -> Result<(), Failure> {
        let path = self.file_path()?;
        let is_there = |path: &Path| path.try_exists().map_err(|error| cannot_look(&error));
        if is_there(&path)? {
            return Err(failure!(Conflict, "case-file-exists"));
        }
        ensure_no_journal(&path).map_err(|error| match error {
            StoreError::File(error) => cannot_look(&error),
            error => error.into(),
        })?;
        let is_left = |by: Attempt| {
            by.was_broken_off(&path)
                .map_err(|error| cannot_look(&error))
        };
        let may_go = match by {
            Attempt::Init => is_left(Attempt::Init)?,
            Attempt::Restore => is_left(Attempt::Restore)? || is_left(Attempt::Init)?,
        };
        if is_there(&key_path(&path))? && !may_go {
            return Err(failure!(Conflict, "key-file-exists"));
        }
        Ok(())
    }

    /// Make the case file and its key file.
    ///
    /// # Errors
    /// `case-file-exists` (exit 6), `key-file-exists` (exit 6), `cannot-write` (exit 15).
    pub fn create_file(&mut self, passphrase: &SecretString) -> Result<PathBuf, Failure> {
        self.ensure_no_existing_file(Attempt::Init)?;
        let path = self.file_path()?;
        if let Some(folder) = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty())
        {
            create_private_folder(folder).map_err(|error| Failure::cannot_write(&error))?;
        }
        let key = DataKey::random()?;
        drop(CaseFile::create(
            &path,
            &key,
            passphrase,
            self.world.work_factor,
        )?);
        self.key = Some((path.clone(), key));
        Ok(path)
    }

    /// Open the case file. Asks for the passphrase where it has to.
    ///
    /// # Errors
    /// `no-case-file` (10), `no-key-file` and `wrong-passphrase` (12), `file-damaged` (13),
    /// `file-newer` (14).
    pub fn open(&mut self) -> Result<CaseFile, Failure> {
        self.ensure_file_exists()?;
        let path = self.file_path()?;
        self.key_file = read_key_file(&key_path(&path)).ok();
        let (mut file, key) = self.open_at(&path)?;
        if let Some(pages) = self.world.page_limit {
            file.limit_pages(pages)?;
        }
        self.key = Some((path, key));
        self.tell_when_older(&file)?;
        self.tell_what_came_back(&file)?;
        self.finish_what_was_begun(&mut file)?;
        Ok(file)
    }

    /// The failure to report: a file that cannot be read any more is in use, and not damaged, when
    /// another command changed its key in the meantime.
    #[must_use]
    pub fn damaged_or_in_use(&self, failure: Failure) -> Failure {
        let now = || {
            self.file_path()
                .ok()
                .and_then(|path| read_key_file(&key_path(&path)).ok())
        };
        match &self.key_file {
            Some(before)
                if KEY_DOES_NOT_FIT.contains(&failure.code())
                    && now().is_some_and(|now| now != *before) =>
            {
                failure!(InUse, "file-in-use")
            }
            Some(_) | None => failure,
        }
    }

    /// Open with the key in memory, else with the kept key, else with the key that the passphrase
    /// opens.
    fn open_at(&mut self, path: &Path) -> Result<(CaseFile, DataKey), Failure> {
        let guard = self.world.guard.clone();
        if let Some((_, key)) = self.key.take().filter(|(of, _)| of == path) {
            return Ok((CaseFile::open_again(path, &key, guard)?, key));
        }
        if let Some(kept) = self.kept_key(path) {
            match CaseFile::open_again(path, &kept.key, guard.clone()) {
                // The kept key may be that of an earlier file at this path. Then it opens nothing
                // and is dropped.
                Err(error) if error.may_be_the_key() => drop(self.forget(path)),
                opened => {
                    self.opened = kept.fingerprint;
                    self.known.newest_kept = kept.newest;
                    return Ok((opened?, kept.key));
                }
            }
        }
        let key = self.key_by_passphrase()?;
        Ok((CaseFile::open(path, &key, guard)?, key))
    }

    /// Fail when there is no case file, whether it opens or not.
    ///
    /// # Errors
    /// `no-case-file` (10).
    pub fn ensure_file_exists(&self) -> Result<(), Failure> {
        let path = self.file_path()?;
        match path.try_exists() {
            Ok(true) => Ok(()),
            Ok(false) => Err(failure!(NoFile, "no-case-file", path = path.display())),
            Err(error) => Err(cannot_look(&error)),
        }
    }

    /// Whether the key file is there.
    ///
    /// # Errors
    /// `cannot-look` (exit 15).
    pub fn has_key_file(&self) -> Result<bool, Failure> {
        key_path(&self.file_path()?)
            .try_exists()
            .map_err(|error| cannot_look(&error))
    }

    /// What is known of the key file of an open case file. Asks nothing; a passphrase that was
    /// given is tried.
    ///
    /// # Errors
    /// `cannot-look` (exit 15), and as [`Desk::given_passphrase`].
    pub fn look_at_key_file(&mut self, file: &CaseFile) -> Result<KeyFile, Failure> {
        let sealed = match read_key_file(&key_path(&self.file_path()?)) {
            Err(StoreError::NoKeyFile) => return Ok(KeyFile::Gone),
            Err(StoreError::File(error)) => return Err(cannot_look(&error)),
            read => read?,
        };
        if self.was_opened(&sealed) {
            return Ok(KeyFile::Opened);
        }
        if !is_key_file(&sealed) {
            return Ok(KeyFile::Damaged);
        }
        match self.given_passphrase()? {
            Some(passphrase) => self.try_key_file(file, &sealed, &passphrase),
            None => Ok(KeyFile::NotOpened),
        }
    }

    /// The bytes of the key file, proven to hold the key of the open case file: a copy with a key
    /// file that nobody opened is worth nothing. Asks for the passphrase where it has to.
    ///
    /// # Errors
    /// `no-key-file`, `key-file-of-another`, `key-file-earlier`, `key-file-later`,
    /// `key-file-not-opened` (12), `key-file-damaged` (13), and as [`Desk::passphrase`].
    pub fn proven_key_file(&mut self, file: &CaseFile) -> Result<Vec<u8>, Failure> {
        let sealed = read_key_file(&key_path(&self.file_path()?))?;
        if self.was_opened(&sealed) {
            return Ok(sealed);
        }
        if !is_key_file(&sealed) {
            return Err(StoreError::DamagedKeyFile.into());
        }
        let mut wrong = 0;
        loop {
            let is_given = self.given_passphrase()?.is_some();
            let passphrase = self.passphrase()?;
            match self.try_key_file(file, &sealed, &passphrase)? {
                KeyFile::NotOpened if !is_given && self.may_type_another(&mut wrong) => {}
                KeyFile::Opened => return Ok(sealed),
                KeyFile::Damaged => return Err(StoreError::DamagedKeyFile.into()),
                KeyFile::OfAnother => return Err(failure!(WrongKey, "key-file-of-another")),
                KeyFile::Earlier(on) => {
                    return Err(failure!(WrongKey, "key-file-earlier", on = on));
                }
                KeyFile::Later => return Err(failure!(WrongKey, "key-file-later")),
                KeyFile::Gone | KeyFile::NotOpened => {
                    return Err(failure!(WrongKey, "key-file-not-opened"));
                }
            }
        }
    }

    /// Whether the key in memory came out of a key file of these bytes.
    pub(super) fn was_opened(&self, sealed: &[u8]) -> bool {
        self.opened == Some(fingerprint(sealed))
    }

    /// Open the key file with a passphrase, and see whether it holds the key in memory.
    fn try_key_file(
        &mut self,
        file: &CaseFile,
        sealed: &[u8],
        passphrase: &SecretString,
    ) -> Result<KeyFile, Failure> {
        let in_it = match OpenedKeyFile::open(sealed, passphrase) {
            Err(StoreError::WrongPassphrase) => return Ok(KeyFile::NotOpened),
            Err(StoreError::DamagedKeyFile) => return Ok(KeyFile::Damaged),
            opened => opened?,
        };
        let holds_it = self
            .key
            .as_ref()
            .is_some_and(|(_, key)| in_it.keys.iter().any(|it| it.bytes() == key.bytes()));
        if !holds_it {
            return key_file_of(file, in_it.bound.as_ref());
        }
        self.opened = Some(fingerprint(sealed));
        Ok(KeyFile::Opened)
    }

    /// Open the case file with a key that was typed, such as the words of a recovery sheet. `said`
    /// is how the case file begins that the sheet says it opens.
    ///
    /// # Errors
    /// As [`Desk::open`], and `recovery-other-file`, `recovery-of-other-file`,
    /// `recovery-of-other-day` (12) when it is not the key of this file.
    pub fn open_with(&mut self, key: DataKey, said: Option<&str>) -> Result<CaseFile, Failure> {
        let path = self.file_path()?;
        let file = CaseFile::open(&path, &key, self.world.guard.clone())
            .map_err(|error| words_refused(&path, said, error))?;
        self.key = Some((path, key));
        Ok(file)
    }

    /// Open the case file and return its key too, for a copy.
    ///
    /// # Errors
    /// As [`Desk::open`].
    pub fn open_with_key(&mut self) -> Result<(CaseFile, DataKey), Failure> {
        let file = self.open()?;
        let key = self.key.as_ref().map(|(_, key)| key.again());
        Ok((file, key.ok_or_else(|| failure!(WrongKey, "no-key-file"))?))
    }

    /// The key of the case file, opened with its passphrase and not taken from the keeper.
    ///
    /// # Errors
    /// `no-case-file` (10), `no-key-file`, `wrong-passphrase`, and `key-file-of-other-file` and its
    /// like (12), `file-damaged` (13).
    pub fn key_by_passphrase(&mut self) -> Result<DataKey, Failure> {
        self.passphrase_that_opens().map(|(key, _)| key)
    }

    /// The key and the passphrase that opened it. Sealing a key with a passphrase that opened
    /// nothing would lock the coordinator out.
    fn passphrase_that_opens(&mut self) -> Result<(DataKey, SecretString), Failure> {
        self.ensure_file_exists()?;
        if !self.has_key_file()? {
            return Err(failure!(WrongKey, "no-key-file"));
        }
        let path = self.file_path()?;
        let mut wrong = 0;
        let (sealed, passphrase, in_it) = loop {
            let is_given = self.given_passphrase()?.is_some();
            let passphrase = self.passphrase()?;
            let sealed = read_key_file(&key_path(&path))?;
            match OpenedKeyFile::open(&sealed, &passphrase) {
                Err(StoreError::WrongPassphrase)
                    if !is_given && self.may_type_another(&mut wrong) => {}
                opened => break (sealed, passphrase, opened?),
            }
        };
        self.key_file = Some(sealed.clone());
        let bound = in_it.bound.clone();
        let key = key_that_opens(&path, in_it)?;
        self.known.bound = bound;
        self.opened = Some(fingerprint(&sealed));
        Ok((key, passphrase))
    }

    /// Change the key of the case file, and log it before it is done. The passphrase stays. Returns
    /// whether the key file holds the new key alone.
    ///
    /// # Errors
    /// As [`Desk::key_by_passphrase`], and `file-in-use` (11); then the old key still holds.
    pub fn change_key(&mut self) -> Result<bool, Failure> {
        let path = self.file_path()?;
        let (old, passphrase) = self.passphrase_that_opens()?;
        let (new, is_alone) =
            change_key(&path, &old, &passphrase, self.world.work_factor, self.now())?;
        // The old key opens nothing any more: it does no harm if the keeper still has it.
        drop(self.forget(&path));
        self.key = Some((path, new));
        Ok(is_alone)
    }

    /// Change the passphrase of the case file.
    ///
    /// # Errors
    /// `cannot-write` (15), and `file-in-use` (11) when another command set a passphrase in the
    /// meantime; the old passphrase then still holds.
    pub fn rewrap(&mut self, key: &DataKey, passphrase: &SecretString) -> Result<(), Failure> {
        let path = self.file_path()?;
        Ok(change_passphrase(
            &path,
            key,
            self.key_file.as_deref(),
            passphrase,
            self.world.work_factor,
        )?)
    }

    /// Delete the copies from before a migration: they hold what was erased since.
    ///
    /// # Errors
    /// `cannot-write` (15).
    pub fn delete_version_copies(&self) -> Result<(), Failure> {
        for copy in copies_of_versions(&self.file_path()?) {
            std::fs::remove_file(copy).map_err(|error| Failure::cannot_write(&error))?;
        }
        Ok(())
    }

    // The keeper

    /// Give the opened key to the keeper for a time, with the fingerprint of the key file that it
    /// came out of and the newest operation: an older file in its place is noticed.
    ///
    /// # Errors
    /// As [`Desk::open`], and `no-keeper` (exit 4).
    pub fn unlock(&mut self, time: Duration) -> Result<(), Failure> {
        let path = self.file_path()?;
        let key = self.key_by_passphrase()?;
        let file = CaseFile::open(&path, &key, None)?;
        let fingerprint = self.opened.map(Uuid::into_bytes).unwrap_or_default();
        let newest = file.newest_operation()?.to_be_bytes();
        let kept = Zeroizing::new([key.bytes(), &fingerprint, &newest].concat());
        self.world
            .keeper
            .keep(&kept_name(&path), &kept, self.now(), time)
    }

    /// Take the key back from the keeper. Returns whether there was one.
    ///
    /// # Errors
    /// `no-data-folder` (exit 10), `key-stays` (exit 4).
    pub fn lock(&mut self) -> Result<bool, Failure> {
        let path = self.file_path()?;
        self.forget(&path)
    }

    /// What was kept when the file was unlocked.
    fn kept_key(&self, path: &Path) -> Option<KeptKey> {
        let kept = self.world.keeper.find(&kept_name(path), self.now())?;
        let (key, rest) = kept.split_at_checked(KEY)?;
        let (fingerprint, newest) = rest.split_at_checked(FINGERPRINT).unwrap_or((rest, &[]));
        Some(KeptKey {
            key: DataKey::from_bytes(key)?,
            fingerprint: Uuid::from_slice(fingerprint).ok(),
            newest: newest.try_into().ok().map(i64::from_be_bytes),
        })
    }

    pub(super) fn forget(&self, path: &Path) -> Result<bool, Failure> {
        self.world.keeper.drop_key(&kept_name(path))
    }
}

/// The disk does not tell whether there is a file, which is not the same as that there is none.
pub(super) fn cannot_look(error: &io::Error) -> Failure {
    failure!(
        CannotWrite,
        "cannot-look",
        detail = crate::failure::said(error.kind())
    )
}

/// The name under which the key of a file is kept. It tells nothing of the path.
fn kept_name(path: &Path) -> String {
    let whole = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    format!(
        "ekc:{}",
        Uuid::new_v5(&Uuid::NAMESPACE_URL, whole.as_os_str().as_encoded_bytes())
    )
}

/// The fingerprint of a key file: another number as soon as one byte differs.
fn fingerprint(sealed: &[u8]) -> Uuid {
    Uuid::new_v5(&Uuid::NAMESPACE_OID, sealed)
}
