//! The case file at the desk: its path, its key, and the keeper of an opened key.

use super::{Desk, FILE_NAME};
use crate::disk::create_private_folder;
use crate::failure::{Failure, failure};
use crate::store::{
    CaseFile, DataKey, StoreError, change_key, change_passphrase, copies_of_versions,
    ensure_no_journal, is_key_file, key_path, read_key_file, was_broken_off,
};
use crate::words::message;
use age::secrecy::{ExposeSecret as _, SecretString};
use std::io::{self, BufRead as _, Read as _};
use std::path::{Path, PathBuf};
use std::time::Duration;
use uuid::Uuid;
use zeroize::Zeroizing;

/// How long a key is, in bytes.
const KEY: usize = 32;

/// What is known of the key file beside the case file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyFile {
    /// It was opened, and holds the key of the case file.
    Opened,
    /// It is not there.
    Gone,
    /// It is damaged, or no key file.
    Damaged,
    /// It opens, and holds another key.
    OfAnother,
    /// It is a key file, and it was not opened as it is now.
    NotOpened,
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

    /// Fail when a case file, a key file or a journal lies where a new case file is to come.
    ///
    /// # Errors
    /// `case-file-exists`, `journal-left`, `key-file-exists` (exit 6).
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "the list is that of a library or the system, and grows"
    )]
    pub fn ensure_no_existing_file(&self) -> Result<(), Failure> {
        let path = self.file_path()?;
        let is_there = |path: &Path| path.try_exists().map_err(|error| cannot_look(&error));
        if is_there(&path)? {
            return Err(failure!(Conflict, "case-file-exists"));
        }
        ensure_no_journal(&path).map_err(|error| match error {
            StoreError::File(error) => cannot_look(&error),
            error => error.into(),
        })?;
        // The key file of an attempt that was broken off is replaced.
        if is_there(&key_path(&path))?
            && !was_broken_off(&path).map_err(|error| cannot_look(&error))?
        {
            return Err(failure!(Conflict, "key-file-exists"));
        }
        Ok(())
    }

    /// Make the case file and its key file.
    ///
    /// # Errors
    /// `case-file-exists` (exit 6), `key-file-exists` (exit 6), `cannot-write` (exit 15).
    pub fn create_file(&mut self, passphrase: &SecretString) -> Result<PathBuf, Failure> {
        self.ensure_no_existing_file()?;
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
        self.key_file = std::fs::read(key_path(&path)).ok();
        let (file, key) = self.open_at(&path)?;
        if let Some(pages) = self.world.page_limit {
            file.limit_pages(pages)?;
        }
        self.key = Some((path, key));
        Ok(file)
    }

    /// The failure to report: a file that cannot be read any more is in use, and not damaged, when
    /// another command changed its key in the meantime.
    #[must_use]
    pub fn damaged_or_in_use(&self, failure: Failure) -> Failure {
        let now = || {
            self.file_path()
                .ok()
                .and_then(|path| std::fs::read(key_path(&path)).ok())
        };
        match (failure.code(), &self.key_file) {
            ("file-damaged" | "key-file-of-another", Some(before))
                if now().is_some_and(|now| now != *before) =>
            {
                failure!(InUse, "file-in-use")
            }
            _ => failure,
        }
    }

    /// Open with the key in memory, else with the kept key, else with the key that the passphrase
    /// opens.
    fn open_at(&mut self, path: &Path) -> Result<(CaseFile, DataKey), Failure> {
        let guard = self.world.guard.clone();
        if let Some((_, key)) = self.key.take().filter(|(of, _)| of == path) {
            return Ok((CaseFile::open(path, &key, guard)?, key));
        }
        if let Some((key, fingerprint)) = self.kept_key(path) {
            match CaseFile::open(path, &key, guard.clone()) {
                // The kept key may be that of an earlier file at this path. Then it opens nothing
                // and is dropped.
                Err(error) if error.may_be_the_key() => drop(self.forget(path)),
                opened => {
                    self.opened = fingerprint;
                    return Ok((opened?, key));
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
        match self.file_path()?.try_exists() {
            Ok(true) => Ok(()),
            Ok(false) => Err(failure!(NoFile, "no-case-file")),
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
    pub fn look_at_key_file(&mut self) -> Result<KeyFile, Failure> {
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
            Some(passphrase) => self.try_key_file(&sealed, &passphrase),
            None => Ok(KeyFile::NotOpened),
        }
    }

    /// The bytes of the key file, proven to hold the key of the open case file: a copy with a key
    /// file that nobody opened is worth nothing. Asks for the passphrase where it has to.
    ///
    /// # Errors
    /// `no-key-file`, `key-file-of-another`, `key-file-not-opened` (12), `key-file-damaged` (13),
    /// and as [`Desk::passphrase`].
    pub fn proven_key_file(&mut self) -> Result<Vec<u8>, Failure> {
        let sealed = read_key_file(&key_path(&self.file_path()?))?;
        if self.was_opened(&sealed) {
            return Ok(sealed);
        }
        if !is_key_file(&sealed) {
            return Err(StoreError::DamagedKeyFile.into());
        }
        let passphrase = self.passphrase()?;
        match self.try_key_file(&sealed, &passphrase)? {
            KeyFile::Opened => Ok(sealed),
            KeyFile::Damaged => Err(StoreError::DamagedKeyFile.into()),
            KeyFile::OfAnother => Err(failure!(WrongKey, "key-file-of-another")),
            KeyFile::Gone | KeyFile::NotOpened => Err(failure!(WrongKey, "key-file-not-opened")),
        }
    }

    /// Whether the key in memory came out of a key file of these bytes.
    pub(super) fn was_opened(&self, sealed: &[u8]) -> bool {
        self.opened == Some(fingerprint(sealed))
    }

    /// Open the key file with a passphrase, and see whether it holds the key in memory.
    fn try_key_file(
        &mut self,
        sealed: &[u8],
        passphrase: &SecretString,
    ) -> Result<KeyFile, Failure> {
        let keys = match DataKey::open(sealed, passphrase) {
            Err(StoreError::WrongPassphrase) => return Ok(KeyFile::NotOpened),
            Err(StoreError::DamagedKeyFile) => return Ok(KeyFile::Damaged),
            opened => opened?,
        };
        let holds_it = self
            .key
            .as_ref()
            .is_some_and(|(_, key)| keys.iter().any(|it| it.bytes() == key.bytes()));
        if !holds_it {
            return Ok(KeyFile::OfAnother);
        }
        self.opened = Some(fingerprint(sealed));
        Ok(KeyFile::Opened)
    }

    /// Open the case file with a key that was typed, such as the words of a recovery sheet.
    ///
    /// # Errors
    /// As [`Desk::open`]; `file-damaged` (13) also when it is not the key of this file.
    pub fn open_with(&mut self, key: DataKey) -> Result<CaseFile, Failure> {
        let path = self.file_path()?;
        let file = CaseFile::open(&path, &key, self.world.guard.clone())?;
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
    /// `no-case-file` (10), `no-key-file` and `wrong-passphrase` (12), `file-damaged` (13).
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
        let passphrase = self.passphrase()?;
        let sealed = read_key_file(&key_path(&path))?;
        let key = key_that_opens(&path, DataKey::open(&sealed, &passphrase)?)?;
        self.key_file = Some(sealed.clone());
        self.opened = Some(fingerprint(&sealed));
        Ok((key, passphrase))
    }

    /// Change the key of the case file, and log it before it is done. The passphrase stays.
    ///
    /// # Errors
    /// As [`Desk::key_by_passphrase`], and `file-in-use` (11); then the old key still holds.
    pub fn change_key(&mut self) -> Result<(), Failure> {
        let path = self.file_path()?;
        let (old, passphrase) = self.passphrase_that_opens()?;
        let new = change_key(&path, &old, &passphrase, self.world.work_factor, self.now())?;
        // The old key opens nothing any more: it does no harm if the keeper still has it.
        drop(self.forget(&path));
        self.key = Some((path, new));
        Ok(())
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
    /// came out of.
    ///
    /// # Errors
    /// As [`Desk::open`], and `no-keeper` (exit 4).
    pub fn unlock(&mut self, time: Duration) -> Result<(), Failure> {
        let path = self.file_path()?;
        let key = self.key_by_passphrase()?;
        CaseFile::open(&path, &key, None)?;
        let fingerprint = self.opened.map(Uuid::into_bytes);
        let fingerprint = fingerprint
            .as_ref()
            .map(<[u8; 16]>::as_slice)
            .unwrap_or_default();
        let kept = Zeroizing::new([key.bytes(), fingerprint].concat());
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

    /// The kept key, and the fingerprint of the key file when the file was unlocked.
    fn kept_key(&self, path: &Path) -> Option<(DataKey, Option<Uuid>)> {
        let kept = self.world.keeper.find(&kept_name(path), self.now())?;
        let (key, fingerprint) = kept.split_at_checked(KEY)?;
        Some((
            DataKey::from_bytes(key)?,
            Uuid::from_slice(fingerprint).ok(),
        ))
    }

    fn forget(&self, path: &Path) -> Result<bool, Failure> {
        self.world.keeper.drop_key(&kept_name(path))
    }

    /// The passphrase: from a file descriptor, from a command, or by asking.
    ///
    /// # Errors
    /// `no-terminal-passphrase` (exit 7), `passphrase-command-failed` (exit 12).
    pub fn passphrase(&mut self) -> Result<SecretString, Failure> {
        if let Some(given) = self.given_passphrase()? {
            return Ok(given);
        }
        if !self.can_ask() {
            return Err(failure!(NoTerminal, "no-terminal-passphrase"));
        }
        let prompt = self.words.say(message!("ask-passphrase"));
        self.world.ask.secret(&prompt)
    }

    /// Set the passphrase, so that none is asked and no command is run for it.
    pub fn set_passphrase(&mut self, passphrase: &str) {
        self.passphrase = Some(SecretString::from(passphrase.to_owned()));
    }

    /// The passphrase that was given without asking, if any.
    ///
    /// # Errors
    /// `passphrase-command-failed` (exit 12), `passphrase-empty` (exit 5).
    pub fn given_passphrase(&mut self) -> Result<Option<SecretString>, Failure> {
        if let Some(passphrase) = &self.passphrase {
            return Ok(Some(passphrase.clone()));
        }
        let command = self
            .options
            .passphrase_command
            .clone()
            .or_else(|| self.env("EKC_PASSPHRASE_COMMAND").map(str::to_owned));
        let given = if let Some(descriptor) = self.options.passphrase_fd {
            self.read_descriptor(descriptor)?
        } else if let Some(command) = command {
            run_for_passphrase(&command)?
        } else {
            return Ok(None);
        };
        let first = given
            .expose_secret()
            .lines()
            .next()
            .unwrap_or_default()
            .to_owned();
        if first.is_empty() {
            return Err(failure!(Invalid, "passphrase-empty"));
        }
        let passphrase = SecretString::from(first);
        self.passphrase = Some(passphrase.clone());
        Ok(Some(passphrase))
    }

    fn read_descriptor(&mut self, descriptor: i32) -> Result<SecretString, Failure> {
        let failed = |_| failure!(WrongKey, "passphrase-fd-failed");
        let mut text = String::new();
        if descriptor == 0 {
            // Only the first line: a form may follow it.
            let mut line = Vec::new();
            self.world
                .input
                .by_ref()
                .take(4096)
                .read_until(b'\n', &mut line)
                .map_err(failed)?;
            text =
                String::from_utf8(line).map_err(|_| failure!(WrongKey, "passphrase-fd-failed"))?;
        } else {
            let file = std::fs::File::open(format!("/dev/fd/{descriptor}")).map_err(failed)?;
            file.take(4096).read_to_string(&mut text).map_err(failed)?;
        }
        Ok(SecretString::from(text))
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

/// The key of a key file that opens the case file. There are two when a change of key was broken
/// off.
pub(super) fn key_that_opens(path: &Path, mut keys: Vec<DataKey>) -> Result<DataKey, Failure> {
    let at = if keys.len() == 1 {
        Some(0)
    } else {
        keys.iter()
            .position(|key| CaseFile::open(path, key, None).is_ok())
    };
    match at {
        Some(at) => Ok(keys.swap_remove(at)),
        None => Err(failure!(Damaged, "file-damaged")),
    }
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

/// The shell of the system, with a command for it.
#[cfg(not(windows))]
fn shell(command: &str) -> std::process::Command {
    let mut shell = std::process::Command::new("sh");
    shell.arg("-c").arg(command);
    shell
}

/// The shell of the system with a command, passed on as it was typed: `cmd` knows no other way to
/// write a quote in quotes.
#[cfg(windows)]
fn shell(command: &str) -> std::process::Command {
    use std::os::windows::process::CommandExt as _;
    let mut shell = std::process::Command::new("cmd");
    shell.raw_arg(format!("/S /C \"{command}\""));
    shell
}

/// Run a command of the user's own choosing, such as that of a password keeper, and take its first
/// line.
fn run_for_passphrase(command: &str) -> Result<SecretString, Failure> {
    let failed = || failure!(WrongKey, "passphrase-command-failed");
    let output = shell(command)
        .stdin(std::process::Stdio::null())
        .stderr(std::process::Stdio::inherit())
        .output()
        .map_err(|_| failed())?;
    if !output.status.success() {
        return Err(failed());
    }
    String::from_utf8(output.stdout)
        .map(SecretString::from)
        .map_err(|_| failed())
}
