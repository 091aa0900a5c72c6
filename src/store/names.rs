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
