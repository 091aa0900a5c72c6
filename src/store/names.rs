//! The names of the files that lie beside a case file, and of those that SQLite makes beside a
//! database.

use crate::disk::{remove_if_there, with_suffix};
use std::path::{Path, PathBuf};

/// The path of the key file of a case file: beside it, with the suffix `.key`.
#[must_use]
pub fn key_path(case_file: &Path) -> PathBuf {
    with_suffix(case_file, ".key")
}

/// The suffixes of what SQLite makes beside a database, and takes for its own whenever it opens a
/// file of that name.
const BESIDE_A_DATABASE: [&str; 3] = ["-journal", "-wal", "-shm"];

/// Remove a temporary database, with all that SQLite made beside it: its journal would be played
/// into the next one of that name.
///
/// # Errors
/// Whatever the disk says.
pub fn remove_database(path: &Path) -> Result<(), std::io::Error> {
    remove_if_there(path)?;
    BESIDE_A_DATABASE
        .iter()
        .try_for_each(|ending| remove_if_there(&with_suffix(path, ending)))
}

/// A file beside this free path that SQLite would take for the journal of a new database there.
pub(super) fn journal_left_at(path: &Path) -> Result<Option<PathBuf>, std::io::Error> {
    for ending in BESIDE_A_DATABASE {
        let journal = with_suffix(path, ending);
        match std::fs::symlink_metadata(&journal) {
            Ok(_) => return Ok(Some(journal)),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
    }
    Ok(None)
}
