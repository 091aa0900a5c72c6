//! Changing the key or the passphrase of a case file: each whole or not at all
//! (`docs/reliability.md`).

use super::connection::{PATIENCE, keyed};
use super::error::StoreError;
use super::file::CaseFile;
use super::keys::DataKey;
use super::names::key_path;
use super::schema;
#[cfg(windows)]
use crate::disk::with_suffix;
use crate::domain::event::Event;
use age::secrecy::SecretString;
use chrono::{DateTime, Utc};
use rusqlite::Connection;
use std::fs::File;
use std::path::Path;
use std::time::Duration;
use zeroize::Zeroizing;

/// Change the passphrase of a case file. `seen` is what stood in the key file when it was opened.
///
/// # Errors
/// [`StoreError::Overtaken`] when another command gave the file another key in the meantime or is
/// about to, and whatever the disk says; then the old key file stands.
pub fn change_passphrase(
    path: &Path,
    key: &DataKey,
    seen: Option<&[u8]>,
    passphrase: &SecretString,
    work_factor: u8,
) -> Result<(), StoreError> {
    let _alone = alone_with_key(path)?;
    drop(still_opens(path, key)?);
    // Another passphrase may have been set on the same key while this one was being typed.
    if seen.is_some_and(|seen| std::fs::read(key_path(path)).is_ok_and(|now| now != seen)) {
        return Err(StoreError::Overtaken);
    }
    key.rewrap(&key_path(path), passphrase, work_factor)
}

/// Lock the key file: only one command at a time may write it, because with a wrong key in it all
/// is lost. The lock is released with this value.
fn alone_with_key(path: &Path) -> Result<File, StoreError> {
    let begun = std::time::Instant::now();
    loop {
        match alone_now(path)? {
            Some(alone) => return Ok(alone),
            None if begun.elapsed() < PATIENCE => std::thread::sleep(Duration::from_millis(20)),
            None => return Err(StoreError::Overtaken),
        }
    }
}

/// The lock of the operating system on the case file; SQLite's own locks are others.
#[cfg(not(windows))]
fn alone_now(path: &Path) -> Result<Option<File>, std::io::Error> {
    let file = File::open(path)?;
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(std::fs::TryLockError::WouldBlock) => Ok(None),
        Err(std::fs::TryLockError::Error(error)) => Err(error),
    }
}

/// A lock of Windows on the case file would lock SQLite out too. So there is a file beside it that
/// only one process may have open. Windows removes it when it is closed, also when the program is
/// killed.
#[cfg(windows)]
fn alone_now(path: &Path) -> Result<Option<File>, std::io::Error> {
    use std::os::windows::fs::OpenOptionsExt as _;
    const DELETE_ON_CLOSE: u32 = 0x0400_0000;
    /// The errors of Windows for a file that another process has open for itself, and for one that
    /// is just being removed.
    const TAKEN: [i32; 2] = [32, 5];
    let opened = File::options()
        .write(true)
        .create(true)
        .share_mode(0)
        .custom_flags(DELETE_ON_CLOSE)
        .open(with_suffix(path, ".busy"));
    match opened {
        Err(error)
            if error
                .raw_os_error()
                .is_some_and(|code| TAKEN.contains(&code)) =>
        {
            Ok(None)
        }
        opened => opened.map(Some),
    }
}

/// Open the database, if this still is its key.
fn still_opens(path: &Path, key: &DataKey) -> Result<Connection, StoreError> {
    let db = keyed(path, key).and_then(|db| schema::version(&db).map(|_| db));
    db.map_err(|error| {
        if error.may_be_the_key() {
            StoreError::Overtaken
        } else {
            error
        }
    })
}

/// Change the key of a case file, and log that in it with `told`. Meanwhile the key file holds both
/// keys, so that the file opens at every moment.
///
/// # Errors
/// Whatever the disk says; then the old key still holds, and the line in the log may be there.
pub fn change_key(
    path: &Path,
    old: &DataKey,
    passphrase: &SecretString,
    work_factor: u8,
    at: DateTime<Utc>,
) -> Result<DataKey, StoreError> {
    let _alone = alone_with_key(path)?;
    let new = DataKey::random()?;
    let key_file = key_path(path);
    let db = still_opens(path, old)?;
    // Logged before it is done. A line too many asks for a recovery sheet that was not needed; a
    // line too few leaves a sheet that was tested and opens nothing.
    CaseFile::open(path, old, None)?.note_care(at, &Event::KeyChanged)?;
    DataKey::rewrap_all(&[&new, old], &key_file, passphrase, work_factor)?;
    let changed = db.execute_batch(&Zeroizing::new(format!(
        "PRAGMA rekey = \"{}\";",
        &*new.as_sql_blob()
    )));
    drop(db);
    // SQLCipher does not always report that it failed. Opening the file tells.
    match (changed, CaseFile::open(path, &new, None)) {
        (Ok(()), Ok(_)) => {
            new.rewrap(&key_file, passphrase, work_factor)?;
            Ok(new)
        }
        (changed, _) => {
            drop(still_opens(path, old)?);
            old.rewrap(&key_file, passphrase, work_factor)?;
            changed?;
            Err(StoreError::File(std::io::Error::other("the key stays")))
        }
    }
}
