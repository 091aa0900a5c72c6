//! Copies at the desk: making, opening, restoring and deleting them.

use super::Desk;
use super::bound::{key_that_opens, words_refused};
use crate::disk::{create_private_folder, private_temporary_folder, remove_if_there};
use crate::failure::{Failure, Kind, failure};
use crate::store::{
    Alone, Attempt, CaseFile, DataKey, OpenedKeyFile, PackedCopy, StoreError, alone_now,
    copies_of_versions, ensure_no_journal, is_copy, is_key_file, key_path, of_case_file, pack,
    put_in_place, read_key_file, remove_database, turn_to_make, unpack, way_is_free,
};
use crate::words::{Language, Words, message};
use age::secrecy::SecretString;
use chrono::{DateTime, TimeDelta, Utc};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Whether a copy shares a disk with the case file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// On the same disk. It is lost with that disk.
    SameDisk,
    /// On another disk.
    OtherDisk,
}

/// A copy that was extracted. It is removed with this value unless it was put in place.
pub struct ExtractedBackup {
    case_file: PathBuf,
    key_file: PathBuf,
    /// The temporary folder, when it was extracted to be looked at.
    folder: Option<tempfile::TempDir>,
    /// The folder that was created for it, when it is to be restored.
    made: Option<PathBuf>,
    /// While it is to be restored and a question stands, no other command may clear it away.
    held: Option<Alone>,
}

impl ExtractedBackup {
    /// Remove the extracted files, or those of an earlier attempt that was broken off.
    fn clear(&self) {
        for left in std::iter::once(&self.case_file).chain(&copies_of_versions(&self.case_file)) {
            let _ = remove_database(left);
        }
        let _ = std::fs::remove_file(&self.key_file);
    }
}

impl Drop for ExtractedBackup {
    fn drop(&mut self) {
        if self.folder.is_none() {
            self.clear();
            // Only when it is empty.
            let _ = self.made.as_ref().map(std::fs::remove_dir);
        }
        drop(self.held.take());
    }
}

impl Desk {
    /// Make a copy and verify it. It has a temporary name, and is removed unless it is committed.
    ///
    /// # Errors
    /// `copy-exists`, `copy-differs`, `cannot-write` (exit 15), and as [`Desk::file_place`] and
    /// [`Desk::proven_key_file`].
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "the list is that of a library or the system, and grows"
    )]
    pub fn copy_to(
        &mut self,
        file: &CaseFile,
        key: &DataKey,
        to: &Path,
        told: &str,
    ) -> Result<PackedCopy, Failure> {
        if to.exists() {
            return Err(failure!(CannotWrite, "copy-exists"));
        }
        // The path may be free and yet be that of a journal that SQLite will make.
        if self.file_place(to)?.is_taken || !way_is_free(to) {
            return Err(failure!(CannotWrite, "copy-exists"));
        }
        let key_file = self.proven_key_file(file)?;
        if let Some(folder) = to.parent() {
            for left in self.left_of_copies(folder, Some(LEFT_FOR)) {
                // A stick that keeps it still takes a copy. The doctor tells what is left.
                let _ = remove_database(&left);
            }
        }
        pack(file, key, &key_file, to, told).map_err(|error| match error {
            // A folder without the right to write may report that it is not there.
            StoreError::File(error) if error.kind() == std::io::ErrorKind::NotFound => {
                Failure::cannot_write(&error)
            }
            error => error.into(),
        })
    }

    /// Whether a path lies on the disk of the case file.
    ///
    /// # Errors
    /// As [`Desk::file_path`].
    pub fn place_of(&self, path: &Path) -> Result<Place, Failure> {
        let file = self.file_path()?;
        Ok(match (device(&file), device(path)) {
            (Some(one), Some(other)) if one != other => Place::OtherDisk,
            _ => Place::SameDisk,
        })
    }

    /// Delete old copies of this case file in a folder. The newest `most` are kept; `newest` is one
    /// of them. Returns those that were deleted, and those that could not be. Only a file with the
    /// name of a copy that also carries the number of this case file and is noted in it is deleted:
    /// a name alone does not tell whose copy it is. Nor does the number: a case file that was
    /// copied, or an older one that came back, has the same, and lacks what such a copy may hold.
    ///
    /// # Errors
    /// Every failure of reading the file.
    pub fn delete_old_copies(
        &self,
        file: &CaseFile,
        folder: &Path,
        most: usize,
        newest: &Path,
    ) -> Result<(Vec<PathBuf>, Vec<PathBuf>), Failure> {
        let number = file.number()?;
        let noted = file.copies_noted()?;
        let begins = words_of_copies();
        // By its name alone: a stick may have another path than it had then.
        let is_noted = |path: &Path, newest: Option<i64>| {
            noted.iter().any(|(place, holds)| {
                place.file_name() == path.file_name()
                    && newest.is_none_or(|newest| newest == *holds)
            })
        };
        let ours = |path: &PathBuf| {
            path.file_name()
                .and_then(|name| name.to_str())
                .is_some_and(|name| is_name_of_copy(name, &begins))
                && of_case_file(path)
                    .is_some_and(|of| of.number == number && is_noted(path, of.newest))
        };
        let mut copies: Vec<PathBuf> = std::fs::read_dir(folder)
            .into_iter()
            .flatten()
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(ours)
            .filter(|path| path != newest)
            .collect();
        // Sorted by the moment in the name, whatever the language of the word before it.
        copies.sort_by_key(|path| {
            path.file_stem().map(|stem| {
                stem.to_string_lossy()
                    .chars()
                    .rev()
                    .take(MOMENT)
                    .collect::<Vec<_>>()
                    .into_iter()
                    .rev()
                    .collect::<String>()
            })
        });
        copies.truncate(copies.len().saturating_sub(most.saturating_sub(1)));
        Ok(copies
            .into_iter()
            .partition(|old| std::fs::remove_file(old).is_ok()))
    }

    /// Copies of this case file that its log does not know, in the folders where copies went: one
    /// that could not be noted, that was made after the copy that was put back, or that somebody
    /// put there. An erasure does not tell of them. One that holds more than the file does is none
    /// of them: it is told as that ([`Desk::operations_lost`]), and is not to be thrown away.
    ///
    /// # Errors
    /// Every failure of reading the file.
    pub fn copies_not_noted(&self, file: &CaseFile) -> Result<Vec<PathBuf>, Failure> {
        let number = file.number()?;
        let begins = words_of_copies();
        let newest = file.newest_operation()?;
        let noted = file.places_of_copies()?;
        let folders: BTreeSet<&Path> = noted.iter().filter_map(|copy| copy.parent()).collect();
        let is_not_noted = |path: &PathBuf| {
            path.file_name()
                .and_then(|name| name.to_str())
                .is_some_and(|name| is_name_of_copy(name, &begins))
                && !noted.contains(path)
                && of_case_file(path).is_some_and(|of| {
                    of.number == number && of.newest.is_none_or(|holds| holds <= newest)
                })
        };
        let mut found: Vec<PathBuf> = folders
            .into_iter()
            .filter_map(|folder| std::fs::read_dir(folder).ok())
            .flatten()
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(is_not_noted)
            .collect();
        found.sort();
        Ok(found)
    }

    /// What was left in a folder of copies that were broken off; with `untouched` only what nobody
    /// touched for so long.
    fn left_of_copies(&self, folder: &Path, untouched: Option<TimeDelta>) -> Vec<PathBuf> {
        let begins = words_of_copies();
        let is_left = |path: &PathBuf| {
            let about = std::fs::symlink_metadata(path).ok()?;
            let name = path.file_name()?.to_str()?;
            let copy = LEFT_OF_COPY
                .iter()
                .find_map(|end| name.strip_suffix(*end))?;
            let touched: DateTime<Utc> = about.modified().ok()?.into();
            // A case file that somebody named so has its key beside it.
            let is_whole = key_path(path).exists();
            (about.is_file()
                && !is_whole
                && is_name_of_copy(copy, &begins)
                && untouched.is_none_or(|long| self.now() - touched >= long))
            .then_some(())
        };
        let mut left: Vec<PathBuf> = std::fs::read_dir(folder)
            .into_iter()
            .flatten()
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(|path| is_left(path).is_some())
            .collect();
        left.sort();
        left
    }

    /// What was left of copies that were broken off, in the folders where copies went. The next
    /// copy that goes there clears it away.
    ///
    /// # Errors
    /// Every failure of the file.
    pub fn left_beside_copies(&self, file: &CaseFile) -> Result<Vec<PathBuf>, Failure> {
        let places = file.places_of_copies()?;
        let folders: BTreeSet<&Path> = places.iter().filter_map(|copy| copy.parent()).collect();
        Ok(folders
            .into_iter()
            .flat_map(|folder| self.left_of_copies(folder, None))
            .collect())
    }

    /// Extract a copy, to look at it.
    ///
    /// # Errors
    /// `copy-not-found` (exit 3), `copy-damaged` (exit 13).
    pub fn unpack(&self, copy: &Path) -> Result<ExtractedBackup, Failure> {
        ensure_copy_exists(copy)?;
        let folder = private_temporary_folder("ekc-", &tempfile::env::temp_dir())
            .map_err(|error| Failure::cannot_write(&error))?;
        let case_file = folder.path().join("zaken.ekc");
        let extracted = ExtractedBackup {
            key_file: key_path(&case_file),
            case_file,
            folder: Some(folder),
            made: None,
            held: None,
        };
        unpack(copy, &extracted.case_file, &extracted.key_file)?;
        Ok(extracted)
    }

    /// Extract a copy, beside the path of the case file that is to come.
    ///
    /// # Errors
    /// As [`Desk::unpack`], `file-in-use` (exit 11) when another command is putting one back there,
    /// and `cannot-write` (exit 15).
    pub fn unpack_to_restore(&self, copy: &Path) -> Result<ExtractedBackup, Failure> {
        ensure_copy_exists(copy)?;
        let path = self.file_path()?;
        let folder = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty())
            .unwrap_or(Path::new("."));
        let made = (!folder.exists()).then(|| folder.to_owned());
        create_private_folder(folder).map_err(|error| Failure::cannot_write(&error))?;
        let cannot_write = |error: std::io::Error| Failure::cannot_write(&error);
        let _turn = turn_to_make(&path)?;
        let case_file = Attempt::Restore.case_file(&path);
        // What another command extracted here may have a question standing, and be without what was
        // erased again by then: it is neither cleared away nor put in place by this one.
        if matches!(alone_now(&case_file), Ok(None)) {
            return Err(failure!(InUse, "file-in-use"));
        }
        let mut extracted = ExtractedBackup {
            case_file,
            key_file: Attempt::Restore.key_file(&path),
            folder: None,
            made,
            held: None,
        };
        for attempt in [Attempt::Restore, Attempt::Init] {
            // The key first: without it there is nothing to open.
            if attempt.was_broken_off(&path).map_err(cannot_write)? {
                remove_if_there(&key_path(&path)).map_err(cannot_write)?;
            }
            attempt.clear(&path).map_err(cannot_write)?;
        }
        extracted.clear();
        ensure_no_journal(&extracted.case_file)?;
        unpack(copy, &extracted.case_file, &extracted.key_file)?;
        // A disk that knows no locks holds nothing.
        extracted.held = alone_now(&extracted.case_file).ok().flatten();
        Ok(extracted)
    }

    /// Ask for the passphrase of a copy before anything is extracted: if the coordinator stops at
    /// the question, nothing is left behind.
    ///
    /// # Errors
    /// `copy-not-found` (3), `copy-damaged` (13), and as [`Desk::passphrase`].
    pub fn ask_for_copy(&mut self, copy: &Path) -> Result<(), Failure> {
        ensure_copy_exists(copy)?;
        is_copy(copy)?;
        self.passphrase_of_copy().map(drop)
    }

    /// The passphrase that was given, or else the one that the copy had when it was made.
    fn passphrase_of_copy(&mut self) -> Result<SecretString, Failure> {
        if let Some(given) = self.given_passphrase()? {
            return Ok(given);
        }
        if !self.can_ask() {
            return Err(failure!(NoTerminal, "no-terminal-passphrase"));
        }
        let prompt = self.words.say(message!("ask-passphrase-copy"));
        let typed = self.world.ask.secret(&prompt)?;
        self.passphrase = Some(typed.clone());
        self.is_typed = true;
        Ok(typed)
    }

    /// Open a copy with its own key file and the passphrase that it had when it was made. No
    /// passphrase is needed when that key file equals the one that was opened here. A key in memory
    /// also opens a copy with a damaged key file.
    ///
    /// # Errors
    /// `copy-wrong-passphrase` (12), `copy-key-damaged`, `copy-key-differs` (13).
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "the list is that of a library or the system, and grows"
    )]
    pub fn open_copy(&mut self, copy: &ExtractedBackup) -> Result<CaseFile, Failure> {
        let differs = || failure!(Damaged, "copy-key-differs");
        let sealed = read_key_file(&copy.key_file)?;
        if self.was_opened(&sealed)
            && let Some((_, key)) = &self.key
            && let Ok(file) = CaseFile::open(&copy.case_file, key, None)
        {
            return Ok(file);
        }
        if !is_key_file(&sealed) {
            return Err(failure!(Damaged, "copy-key-damaged"));
        }
        let mut wrong = 0;
        let opened = loop {
            let passphrase = self.passphrase_of_copy()?;
            match OpenedKeyFile::open(&sealed, &passphrase) {
                Err(StoreError::WrongPassphrase)
                    if self.is_typed && self.may_type_another(&mut wrong) =>
                {
                    self.passphrase = None;
                }
                opened => break opened,
            }
        };
        let opened = opened.map_err(|error| match error {
            StoreError::WrongPassphrase => failure!(WrongKey, "copy-wrong-passphrase"),
            StoreError::DamagedKeyFile => failure!(Damaged, "copy-key-damaged"),
            error => error.into(),
        })?;
        let key =
            key_that_opens(&copy.case_file, opened).map_err(|failure| match failure.kind() {
                Kind::WrongKey => differs(),
                _ => failure,
            })?;
        let file = CaseFile::open(&copy.case_file, &key, None).map_err(|error| match error {
            StoreError::OtherKey => differs(),
            error if error.may_be_the_key() => failure!(Damaged, "copy-damaged"),
            error => error.into(),
        })?;
        self.key = Some((self.file_path()?, key));
        Ok(file)
    }

    /// Open a copy with a key that was typed, such as the words of a recovery sheet.
    ///
    /// # Errors
    /// `recovery-other-file` (12) when it is not the key of this copy.
    pub fn open_copy_with(
        &mut self,
        copy: &ExtractedBackup,
        key: DataKey,
    ) -> Result<CaseFile, Failure> {
        let opened = CaseFile::open(&copy.case_file, &key, None)
            .map_err(|error| words_refused(&copy.case_file, None, error))?;
        self.key = Some((self.file_path()?, key));
        Ok(opened)
    }

    /// Give an extracted copy the name of the case file.
    ///
    /// # Errors
    /// `case-file-exists` (6), `file-in-use` (11), `cannot-write` (15).
    pub fn put_in_place(&self, copy: &ExtractedBackup) -> Result<PathBuf, Failure> {
        let path = self.file_path()?;
        let turn = turn_to_make(&path)?;
        self.ensure_no_existing_file(Attempt::Restore)?;
        put_in_place(&copy.case_file, &copy.key_file, &path, &turn)?;
        // What was kept is of the file that lay here before: this one may be older.
        drop(self.forget(&path));
        Ok(path)
    }
}

/// How the name of what is left of a copy ends: the zip file, and the database that was to go in.
const LEFT_OF_COPY: [&str; 2] = [".new", ".new.ekc"];

/// How long what is left must have been untouched before it is cleared away: another computer may
/// be making a copy on the same stick.
const LEFT_FOR: TimeDelta = TimeDelta::hours(1);

/// The letters of a moment in the name of a copy: `2026-03-02-120000`.
const MOMENT: usize = 17;

/// With which word the name of a copy begins, in each language.
fn words_of_copies() -> Vec<String> {
    let word = |language: &Language| Words::new(*language).say(message!("file-name-backup"));
    Language::ALL.iter().map(word).collect()
}

/// Whether a file is named as this program names its copies: `ekc-kopie-2026-03-02-120000.zip`.
fn is_name_of_copy(name: &str, begins: &[String]) -> bool {
    let moment = begins.iter().find_map(|begin| {
        let rest = name.strip_prefix(begin.as_str())?;
        rest.strip_prefix('-')?.strip_suffix(".zip")
    });
    moment.is_some_and(|moment| {
        chrono::NaiveDateTime::parse_from_str(moment, "%Y-%m-%d-%H%M%S").is_ok()
    })
}

fn ensure_copy_exists(copy: &Path) -> Result<(), Failure> {
    match copy {
        copy if copy.is_file() => Ok(()),
        copy if copy.is_dir() => Err(failure!(Missing, "copy-is-folder")),
        _ => Err(failure!(Missing, "copy-not-found")),
    }
}

/// The disk that a path lies on.
#[cfg(unix)]
fn device(path: &Path) -> Option<u64> {
    use std::os::unix::fs::MetadataExt as _;
    let whole = std::path::absolute(path).ok()?;
    let there = whole.ancestors().find(|it| it.exists())?;
    Some(std::fs::metadata(there).ok()?.dev())
}

/// The disk that a path lies on: its letter.
#[cfg(not(unix))]
fn device(path: &Path) -> Option<std::ffi::OsString> {
    let whole = std::path::absolute(path).ok()?;
    whole
        .components()
        .next()
        .map(|first| first.as_os_str().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_this_program_named_is_a_copy_it_may_let_go() {
        let is_name_of_copy = |name: &str| is_name_of_copy(name, &words_of_copies());
        assert!(
            is_name_of_copy("ekc-kopie-2026-03-02-120000.zip")
                && is_name_of_copy("ekc-backup-2026-03-02-120000.zip")
        );
        for other in [
            "ekc-kopie.zip",
            "ekc-kopie-2026-03-02-120000.zip.new",
            "ekc-kopie-2026-13-02-120000.zip",
            "vakantie.zip",
            "ekc-kopie-oud.zip",
        ] {
            assert!(!is_name_of_copy(other), "{other}");
        }
    }
}
