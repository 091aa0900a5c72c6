//! How a case file comes to be, is opened with its key, moves to a newer version, and gets another key or passphrase: each
//! step whole or not at all, whatever happens in between (`docs/reliability.md`).

use super::StoreError;
use super::copy::copy_database;
use super::file::CaseFile;
use super::keys::DataKey;
use super::names::{journal_left_at, key_path, remove_database};
use super::schema;
use crate::disk::{create_private, rename_and_sync, staged_path, with_suffix};
use age::secrecy::SecretString;
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OpenFlags};
use serde_json::Value;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::time::Duration;
use zeroize::Zeroizing;

/// How long to wait for another `ekc` that is writing, before saying that the file is in use.
const PATIENCE: Duration = Duration::from_secs(2);

/// Whether a case file that was being made here never came to be: its key file stands, and it is still under its first name.
///
/// # Errors
/// Whatever the disk says.
pub fn was_broken_off(path: &Path) -> Result<bool, std::io::Error> {
    Ok(!path.try_exists()? && key_path(path).try_exists()? && staged_path(path).try_exists()?)
}

/// No journal of another database lies where a case file is to come. SQLite would play it into the new file, and that would
/// be damaged for good. It is not removed, nor moved: it may be the only way to mend the file that lay here before, and only
/// the coordinator knows where that is now. So long as nothing was made, to refuse costs nothing.
///
/// # Errors
/// [`StoreError::JournalLeft`], and whatever the disk says.
pub fn no_journal_is_left(path: &Path) -> Result<(), StoreError> {
    match journal_left_at(path)? {
        Some(journal) => Err(StoreError::JournalLeft(journal)),
        None => Ok(()),
    }
}

/// Make both files under another name, then give them theirs. Until the last step there is no case file.
pub(super) fn make(
    path: &Path,
    key: &DataKey,
    passphrase: &SecretString,
    work_factor: u8,
) -> Result<(), StoreError> {
    let (making, key_file) = (staged_path(path), key_path(path));
    drop(create_private(&making)?);
    schema::migrate(&mut keyed(&making, key)?)?;
    key.write(&staged_path(&key_file), passphrase, work_factor)?;
    put_in_place(&making, &staged_path(&key_file), path)
}

/// Give a case file and its key file their names: the key file first, and the case file waits beside it under a name that
/// tells it was being made.
///
/// # Errors
/// [`StoreError::JournalLeft`], and whatever the disk says.
pub fn put_in_place(case_file: &Path, key_file: &Path, path: &Path) -> Result<(), StoreError> {
    no_journal_is_left(path)?;
    let making = staged_path(path);
    if case_file != making {
        rename_and_sync(case_file, &making)?;
    }
    rename_and_sync(key_file, &key_path(path))?;
    Ok(rename_and_sync(&making, path)?)
}

/// The bytes of a page (docs/format.md).
const PAGE: u64 = 4096;

/// Open the database with its key and bring it to the newest version.
pub(super) fn in_this_version(path: &Path, key: &DataKey) -> Result<Connection, StoreError> {
    let mut db = keyed(path, key)?;
    let moment = db.unchecked_transaction()?;
    let version = schema::version(&moment)?;
    let is_ours = version > 0
        && moment.pragma_query_value(None, "application_id", |row| row.get::<_, i64>(0))?
            == schema::APPLICATION_ID;
    // SQLite lets half a page at the end go when it takes a change back. While this moment lasts nobody is writing.
    let is_cut_off = std::fs::metadata(path)?.len() % PAGE != 0;
    drop(moment);
    if !is_ours || is_cut_off {
        return Err(StoreError::Damaged);
    }
    if version < schema::NEWEST {
        copy_before_migrating(&db, path, key, version)?;
    }
    schema::migrate(&mut db)?;
    Ok(db)
}

/// Open the database with its key, as it is.
pub(super) fn keyed(path: &Path, key: &DataKey) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let db = Connection::open_with_flags(path, flags)?;
    db.busy_timeout(PATIENCE)?;
    // SQLCipher writes its troubles to stderr unless told not to before the key comes.
    db.execute_batch("PRAGMA cipher_log_level = NONE;")?;
    db.execute_batch(&Zeroizing::new(format!(
        "PRAGMA key = \"{}\";",
        &*key.as_sql_blob()
    )))?;
    db.execute_batch(
        "PRAGMA foreign_keys = ON;
         PRAGMA journal_mode = DELETE;
         PRAGMA synchronous = EXTRA;
         PRAGMA secure_delete = ON;
         PRAGMA temp_store = MEMORY;",
    )?;
    Ok(db)
}

/// Where the file is kept as it was before a migration: beside it, with its version behind its name.
fn copy_of_version(path: &Path, version: i64) -> PathBuf {
    with_suffix(path, &format!(".v{version}"))
}

/// Keep the file as it is, whole or not at all, before its tables change.
fn copy_before_migrating(
    db: &Connection,
    path: &Path,
    key: &DataKey,
    version: i64,
) -> Result<(), StoreError> {
    let copy = copy_of_version(path, version);
    let making = staged_path(&copy);
    no_journal_is_left(&copy)?;
    remove_database(&making)?;
    drop(create_private(&making)?);
    copy_database(db, key, &making)?;
    Ok(rename_and_sync(&making, &copy)?)
}

/// The copies that were kept of a file before it was migrated.
#[must_use]
pub fn copies_of_versions(path: &Path) -> Vec<PathBuf> {
    (1..schema::NEWEST)
        .map(|version| copy_of_version(path, version))
        .filter(|copy| copy.exists())
        .collect()
}

/// Put another passphrase on the key of a case file.
///
/// # Errors
/// [`StoreError::Overtaken`] when another command gave the file another key in the meantime or is about to, and whatever
/// the disk says; then the old key file stands.
pub fn change_passphrase(
    path: &Path,
    key: &DataKey,
    passphrase: &SecretString,
    work_factor: u8,
) -> Result<(), StoreError> {
    let _alone = alone_with_key(path)?;
    drop(still_opens(path, key)?);
    key.rewrap(&key_path(path), passphrase, work_factor)
}

/// Only one command at a time may write the key file: a key in it that is not that of the case file loses all. It is
/// alone until this value goes.
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

/// A lock of Windows on the case file would shut out SQLite too. So there is a file beside it that only one may have open,
/// and that Windows removes when it is closed, also when the program is killed.
#[cfg(windows)]
fn alone_now(path: &Path) -> Result<Option<File>, std::io::Error> {
    use std::os::windows::fs::OpenOptionsExt as _;
    const DELETE_ON_CLOSE: u32 = 0x0400_0000;
    /// What Windows says of a file that another has open for itself, and of one that is just being removed.
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

/// The database, if this still is its key.
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

/// Give a case file another key, and note that in it with `told`. While it is being done the key file holds both, so that it
/// opens at every moment.
///
/// # Errors
/// Whatever the disk says; then the old key still holds, and the note may be there.
pub fn change_key(
    path: &Path,
    old: &DataKey,
    passphrase: &SecretString,
    work_factor: u8,
    at: DateTime<Utc>,
    told: &Value,
) -> Result<DataKey, StoreError> {
    let _alone = alone_with_key(path)?;
    let new = DataKey::random()?;
    let key_file = key_path(path);
    let db = still_opens(path, old)?;
    // Noted before it is done. A line too many asks for a sheet that was not needed; a line too few leaves a tested sheet in
    // the drawer that opens nothing.
    CaseFile::open(path, old, None)?.note_care(at, told)?;
    DataKey::rewrap_all(&[&new, old], &key_file, passphrase, work_factor)?;
    let changed = db.execute_batch(&Zeroizing::new(format!(
        "PRAGMA rekey = \"{}\";",
        &*new.as_sql_blob()
    )));
    drop(db);
    // SQLCipher does not always say that it could not: the file itself does.
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
