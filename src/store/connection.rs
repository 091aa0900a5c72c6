//! The database of a case file: how it is made, opened with its key, migrated, copied, and given
//! its name. Each step is done whole or not at all (`docs/reliability.md`).

use super::alone::{MakingTurn, PATIENCE};
use super::bound::{Bound, salt_of};
use super::error::StoreError;
use super::keys::DataKey;
use super::names::{journal_left_at, key_path, remove_database};
use super::pages::{ensure_journals_are_files, foreign_journal};
use super::schema;
use crate::disk::{
    as_not_done, create_private, is_done, remove_if_there, rename_and_sync, staged_path, sync_file,
    with_suffix,
};
use age::secrecy::SecretString;
use rusqlite::backup::{Backup, StepResult};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use zeroize::Zeroizing;

/// A way in which a case file comes to be. Each has temporary names of its own, so that what one
/// left behind is never taken for what the other made, or for a file of the coordinator: a case
/// file that was given a name with `.new` behind it is nobody's to remove.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attempt {
    /// A new case file, in which nothing is.
    Init,
    /// A copy that is put back.
    Restore,
}

impl Attempt {
    fn ending(self) -> &'static str {
        match self {
            Self::Init => ".init.new",
            Self::Restore => ".restore.new",
        }
    }

    /// The temporary name of the database that is to get this path.
    #[must_use]
    pub fn case_file(self, path: &Path) -> PathBuf {
        with_suffix(path, self.ending())
    }

    /// The temporary name of its key file.
    #[must_use]
    pub fn key_file(self, path: &Path) -> PathBuf {
        with_suffix(&key_path(path), self.ending())
    }

    /// Whether such an attempt was broken off here just before its last step: its key file has its
    /// name, and the database still has its temporary name.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn was_broken_off(self, path: &Path) -> Result<bool, std::io::Error> {
        Ok(!path.try_exists()?
            && key_path(path).try_exists()?
            && !self.key_file(path).try_exists()?
            && self.case_file(path).try_exists()?)
    }

    /// Remove the temporary files of an attempt that was broken off.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn clear(self, path: &Path) -> Result<(), std::io::Error> {
        remove_if_there(&self.key_file(path))?;
        remove_database(&self.case_file(path))
    }
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
    turn: &MakingTurn,
) -> Result<(), StoreError> {
    let (making, key_file) = (Attempt::Init.case_file(path), Attempt::Init.key_file(path));
    drop(create_private(&making)?);
    let mut db = keyed(&making, key)?;
    schema::migrate(&mut db)?;
    let bound = Bound::of(&db)?;
    drop(db);
    key.write(&key_file, passphrase, work_factor, bound.as_ref())?;
    put_in_place(&making, &key_file, path, turn)
}

/// Give a case file and its key file their names: the key file first, while the case file waits
/// beside it under its temporary name. A rename goes over what is there, so it is looked at here,
/// while nobody else can make a case file there.
///
/// # Errors
/// [`StoreError::AlreadyThere`], [`StoreError::JournalLeft`], and whatever the disk says.
pub fn put_in_place(
    case_file: &Path,
    key_file: &Path,
    path: &Path,
    _: &MakingTurn,
) -> Result<(), StoreError> {
    if path.try_exists()? {
        return Err(StoreError::AlreadyThere);
    }
    ensure_no_journal(path)?;
    // Only the last step makes it a case file.
    let key_placed = rename_and_sync(key_file, &key_path(path));
    let has_key = match &key_placed {
        Ok(()) => true,
        Err(error) => is_done(error),
    };
    let placed = key_placed
        .map_err(as_not_done)
        .and_then(|()| rename_and_sync(case_file, path));
    // This key file alone would be in the way of the next attempt.
    if placed.is_err() && has_key && !path.try_exists().unwrap_or(true) {
        let _ = remove_if_there(&key_path(path));
    }
    Ok(placed?)
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
        schema::ensure_no_foreign_code(&db)?;
        copy_before_migrating(&db, path, key, version)?;
    }
    schema::migrate(&mut db)?;
    Ok(db)
}

/// One thread opens at a time: SQLCipher makes itself ready after SQLite said that it is, so that
/// of two threads that open their first file at once one would find no cipher.
static OPENING: Mutex<()> = Mutex::new(());

/// Open the database with its key, as it is. A journal beside it that is none of its own is never
/// played.
pub(super) fn keyed(path: &Path, key: &DataKey) -> Result<Connection, StoreError> {
    keyed_with_salt(path, key, None)
}

/// The same; a new database gets this salt.
fn keyed_with_salt(
    path: &Path,
    key: &DataKey,
    salt: Option<&str>,
) -> Result<Connection, StoreError> {
    ensure_journals_are_files(path)?;
    if let Some(journal) = foreign_journal(path, key)? {
        return Err(StoreError::JournalOfAnother(journal));
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let db = {
        let _alone = OPENING.lock().unwrap_or_else(PoisonError::into_inner);
        Connection::open_with_flags(path, flags)?
    };
    db.busy_timeout(PATIENCE)?;
    // The file may come from other hands: what its schema says is not trusted (SQLite,
    // "Defense Against The Dark Arts").
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    // No trigger in the file runs. Those of the connection do, and they alone are ours.
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
    // SQLCipher logs to standard error unless it is told not to before the key is set.
    db.execute_batch("PRAGMA cipher_log_level = NONE;")?;
    db.execute_batch(&Zeroizing::new(format!(
        "PRAGMA key = \"{}\";",
        &*key.as_sql_blob(salt)
    )))?;
    db.execute_batch(
        "PRAGMA trusted_schema = OFF;
         PRAGMA cell_size_check = ON;
         PRAGMA foreign_keys = ON;
         PRAGMA journal_mode = DELETE;
         PRAGMA synchronous = EXTRA;
         PRAGMA secure_delete = ON;
         PRAGMA temp_store = MEMORY;",
    )?;
    Ok(db)
}

/// Copy an open database to an empty file, encrypted with the same key. It gets the same salt, by
/// which a case file, its copies and its key file are known to belong together.
pub(super) fn copy_database(from: &Connection, key: &DataKey, to: &Path) -> Result<(), StoreError> {
    let mut copy = keyed_with_salt(to, key, Some(&salt_of(from)?))?;
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
    Ok(rename_and_sync(&making, &copy).map_err(as_not_done)?)
}

/// The copies from before a migration that are there.
#[must_use]
pub fn copies_of_versions(path: &Path) -> Vec<PathBuf> {
    (1..schema::NEWEST)
        .map(|version| copy_of_version(path, version))
        .filter(|copy| copy.exists())
        .collect()
}
