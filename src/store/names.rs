//! Names and steps of files: what lies beside what, and how a file comes to be whole or not at all.

use std::fs::{File, OpenOptions};
use std::path::{Path, PathBuf};

/// Where the key file of a case file lies: beside it, with `.key` behind its name.
#[must_use]
pub fn key_path(case_file: &Path) -> PathBuf {
    beside(case_file, ".key")
}

/// A file beside another, with this behind its name.
pub(super) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

/// Remove what may be left of an attempt that was broken off.
pub(super) fn remove_if_there(path: &Path) -> Result<(), std::io::Error> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
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
        .try_for_each(|ending| remove_if_there(&beside(path, ending)))
}

/// What lies beside a path where no database is, and would be taken for that of a database there.
pub(super) fn journal_left_at(path: &Path) -> Result<Option<PathBuf>, std::io::Error> {
    for ending in BESIDE_A_DATABASE {
        let journal = beside(path, ending);
        match std::fs::symlink_metadata(&journal) {
            Ok(_) => return Ok(Some(journal)),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
    }
    Ok(None)
}

/// The name of a file that is still being made.
#[must_use]
pub fn being_made(path: &Path) -> PathBuf {
    beside(path, ".new")
}

/// Make a file that nobody else may read, before anything is in it: SQLite's journals inherit its mode.
pub(super) fn create_private(path: &Path) -> Result<File, std::io::Error> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    options.open(path)
}

/// The name of a new file must survive a loss of power as well.
///
/// # Errors
/// Whatever the disk says.
pub fn sync_folder_of(path: &Path) -> Result<(), std::io::Error> {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    if cfg!(not(unix)) {
        return Ok(());
    }
    match File::open(folder) {
        // A folder one may write in but not look into cannot be synced, and the file is there.
        Err(error) if error.kind() == std::io::ErrorKind::PermissionDenied => Ok(()),
        opened => opened?.sync_all(),
    }
}
