//! The database of a case file: how it is made, opened with its key, migrated, copied, and given
//! its name. Each step is done whole or not at all (`docs/reliability.md`).

use super::error::StoreError;
use super::keys::DataKey;
use super::names::{journal_left_at, key_path, remove_database};
use super::schema;
use crate::disk::{create_private, rename_and_sync, staged_path, sync_file, with_suffix};
use age::secrecy::SecretString;
use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OpenFlags};
use std::path::{Path, PathBuf};
use std::time::Duration;
use zeroize::Zeroizing;

/// How long to wait for another `ekc` that is writing before the file is reported as in use.
pub(super) const PATIENCE: Duration = Duration::from_secs(2);

/// Whether an attempt to make a case file here was broken off: its key file has its name, and the
/// database still has its temporary name.
///
/// # Errors
/// Whatever the disk says.
pub fn was_broken_off(path: &Path) -> Result<bool, std::io::Error> {
    Ok(!path.try_exists()? && key_path(path).try_exists()? && staged_path(path).try_exists()?)
}

/// Fail when a journal of another database lies where a case file is to come. SQLite would play it
/// into the new file and damage that for good. It is neither removed nor moved: it may be the only
/// way to repair the file that lay here before, and only the coordinator knows where that is now.
/// So long as nothing was made, refusing costs nothing.
///
/// # Errors
/// [`StoreError::JournalLeft`], and whatever the disk says.
pub fn ensure_no_journal(path: &Path) -> Result<(), StoreError> {
    match journal_left_at(path)? {
        Some(journal) => Err(StoreError::JournalLeft(journal)),
        None => Ok(()),
    }
}

/// Make both files under temporary names, then give them their own. Until the last step there is no
/// case file.
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

/// Give a case file and its key file their names: the key file first, while the case file waits
/// beside it under its temporary name.
///
/// # Errors
/// [`StoreError::JournalLeft`], and whatever the disk says.
pub fn put_in_place(case_file: &Path, key_file: &Path, path: &Path) -> Result<(), StoreError> {
    ensure_no_journal(path)?;
    let making = staged_path(path);
    if case_file != making {
        rename_and_sync(case_file, &making)?;
    }
    rename_and_sync(key_file, &key_path(path))?;
    Ok(rename_and_sync(&making, path)?)
}

/// The size of a page in bytes (`docs/format.md`).
const PAGE: u64 = 4096;

/// Open the database with its key and migrate it to the newest version.
pub(super) fn in_this_version(path: &Path, key: &DataKey) -> Result<Connection, StoreError> {
    let mut db = keyed(path, key)?;
    let moment = db.unchecked_transaction()?;
    let version = schema::version(&moment)?;
    let is_ours = version > 0
        && moment.pragma_query_value(None, "application_id", |row| row.get::<_, i64>(0))?
            == schema::APPLICATION_ID;
    // SQLite drops half a page at the end when it rolls back. Nobody writes during this
    // transaction.
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
    // SQLCipher logs to standard error unless it is told not to before the key is set.
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

/// Copy an open database to an empty file, encrypted with the same key.
pub(super) fn copy_database(from: &Connection, key: &DataKey, to: &Path) -> Result<(), StoreError> {
    let mut copy = keyed(to, key)?;
    {
        let backup = Backup::new(from, &mut copy)?;
        while backup.step(-1)? != StepResult::Done {
            std::thread::sleep(Duration::from_millis(5));
        }
    }
    copy.close().map_err(|(_, error)| error)?;
    Ok(sync_file(to)?)
}

/// The path of the copy from before a migration: beside the file, with the version as its suffix.
fn copy_of_version(path: &Path, version: i64) -> PathBuf {
    with_suffix(path, &format!(".v{version}"))
}

/// Copy the file as it is, whole or not at all, before its tables change.
fn copy_before_migrating(
    db: &Connection,
    path: &Path,
    key: &DataKey,
    version: i64,
) -> Result<(), StoreError> {
    let copy = copy_of_version(path, version);
    let making = staged_path(&copy);
    ensure_no_journal(&copy)?;
    remove_database(&making)?;
    drop(create_private(&making)?);
    copy_database(db, key, &making)?;
    Ok(rename_and_sync(&making, &copy)?)
}

/// The copies from before a migration that are there.
#[must_use]
pub fn copies_of_versions(path: &Path) -> Vec<PathBuf> {
    (1..schema::NEWEST)
        .map(|version| copy_of_version(path, version))
        .filter(|copy| copy.exists())
        .collect()
}
