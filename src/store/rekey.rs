//! Changing the key or the passphrase of a case file: each whole or not at all
//! (`docs/reliability.md`).

use super::alone::alone_at;
use super::bound::Bound;
use super::connection::keyed;
use super::error::StoreError;
use super::file::CaseFile;
use super::key_file::read_key_file;
use super::keys::DataKey;
use super::names::key_path;
use super::schema;
use super::unfinished::Step;
use crate::disk::{as_not_done, is_done};
use crate::domain::event::Event;
use age::secrecy::SecretString;
use chrono::{DateTime, Utc};
use rusqlite::Connection;
use std::path::Path;
use zeroize::Zeroizing;

/// Change the passphrase of a case file. `seen` is what stood in the key file when it was opened.
///
/// # Errors
/// [`StoreError::Overtaken`] when another command gave the file another key in the meantime or is
/// about to, and whatever the disk says; then the old key file stands, unless the disk only did not
/// confirm the new one.
pub fn change_passphrase(
    path: &Path,
    key: &DataKey,
    seen: Option<&[u8]>,
    passphrase: &SecretString,
    work_factor: u8,
) -> Result<(), StoreError> {
    let _alone = alone_at(path)?;
    let bound = Bound::of(&still_opens(path, key)?)?;
    // Another passphrase may have been set on the same key while this one was being typed.
    if seen.is_some_and(|seen| read_key_file(&key_path(path)).is_ok_and(|now| now != seen)) {
        return Err(StoreError::Overtaken);
    }
    let key_file = key_path(path);
    DataKey::rewrap_all(&[key], &key_file, passphrase, work_factor, bound.as_ref())
}

/// The same error for a step of something that is not done as a whole.
fn not_done(error: StoreError) -> StoreError {
    if let StoreError::File(error) = error {
        StoreError::File(as_not_done(error))
    } else {
        error
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

/// Change the key of a case file, and log that in it. Meanwhile the key file holds both keys, so
/// that the file opens at every moment. Returns the new key, and whether the key file holds that
/// one alone.
///
/// # Errors
/// Whatever the disk says; then the old key still holds, and the next opening takes the line out of
/// the log.
pub fn change_key(
    path: &Path,
    old: &DataKey,
    passphrase: &SecretString,
    work_factor: u8,
    at: DateTime<Utc>,
) -> Result<(DataKey, bool), StoreError> {
    let _alone = alone_at(path)?;
    let new = DataKey::random()?;
    let key_file = key_path(path);
    let db = still_opens(path, old)?;
    // Logged before it is done. A line too few leaves a sheet that was tested and opens nothing;
    // one that comes to be about nothing is taken out again at the next opening.
    let mut file = CaseFile::open(path, old, None)?;
    let step = Step::Key {
        mark: file.key_mark(&new)?,
    };
    let noted = file.note_care_before(at, &Event::KeyChanged, Some(&step))?;
    drop(file);
    // Not confirmed is not enough here: with the old key file back the new key would be lost.
    let bound = Bound::of(&db)?;
    let rewrap = |keys: &[&DataKey]| {
        DataKey::rewrap_all(keys, &key_file, passphrase, work_factor, bound.as_ref())
    };
    rewrap(&[&new, old]).map_err(not_done)?;
    let changed = db.execute_batch(&Zeroizing::new(format!(
        "PRAGMA rekey = \"{}\";",
        &*new.as_sql_blob(None)
    )));
    drop(db);
    // SQLCipher does not always report that it failed, nor SQLite that it succeeded. Opening the
    // file tells.
    if let Ok(mut file) = CaseFile::open(path, &new, None) {
        // If this fails, the next opening does it.
        let _ = file.settle(&[noted], &[]);
        drop(file);
        // The key is another one by now, and a key file with both opens the file too.
        let is_alone = match rewrap(&[&new]) {
            Ok(()) => true,
            Err(StoreError::File(error)) => is_done(&error),
            Err(_) => false,
        };
        Ok((new, is_alone))
    } else {
        drop(still_opens(path, old)?);
        rewrap(&[old]).map_err(not_done)?;
        changed?;
        Err(StoreError::File(std::io::Error::other("the key stays")))
    }
}
