//! Names of files: what lies beside a case file, and what SQLite lays beside a database.

use crate::disk::{remove_if_there, with_suffix};
use std::path::{Path, PathBuf};

/// Where the key file of a case file lies: beside it, with `.key` behind its name.
#[must_use]
pub fn key_path(case_file: &Path) -> PathBuf {
    with_suffix(case_file, ".key")
}

/// What SQLite lays beside a database under its name, and takes for its own whenever it opens a file of that name.
const BESIDE_A_DATABASE: [&str; 3] = ["-journal", "-wal", "-shm"];

/// Remove a database that was never to stay, with all that SQLite laid beside it: its journal would be played into the next
/// one of that name.
///
/// # Errors
/// Whatever the disk says.
pub fn remove_database(path: &Path) -> Result<(), std::io::Error> {
    remove_if_there(path)?;
    BESIDE_A_DATABASE
        .iter()
        .try_for_each(|ending| remove_if_there(&with_suffix(path, ending)))
}

/// What lies beside a path where no database is, and would be taken for that of a database there.
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
