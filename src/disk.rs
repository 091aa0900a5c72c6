//! The disk: how a file comes to be private, and whole or not at all.
//!
//! The steps are always the same. A new file gets a temporary name, and from its creation only its
//! owner may read it. Its content is synced; it is renamed to its own name; the folder is synced,
//! because a loss of power could undo the rename otherwise (`docs/reliability.md`). The temporary
//! name of a file is fixed, so that the next attempt removes what a killed attempt left there. A
//! link under a temporary name is removed and never followed.

use std::fs::{File, Metadata, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A path with a suffix behind its file name.
#[must_use]
pub fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

/// The temporary name of a file that is still being made.
#[must_use]
pub fn staged_path(path: &Path) -> PathBuf {
    with_suffix(path, ".new")
}

/// A file got its name, and the folder it is in could not be synced: it is done, and a loss of
/// power may undo it.
#[derive(Debug)]
struct NotConfirmed;

impl std::fmt::Display for NotConfirmed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("renamed, and the folder was not synced")
    }
}

impl std::error::Error for NotConfirmed {}

/// Whether what failed was done all the same, and only not confirmed by the disk.
#[must_use]
pub fn is_done(error: &io::Error) -> bool {
    error
        .get_ref()
        .and_then(|inside| inside.downcast_ref::<NotConfirmed>())
        .is_some()
}

/// The same error for something of which this was one step: as a whole it is not done.
#[must_use]
pub fn as_not_done(error: io::Error) -> io::Error {
    if is_done(&error) {
        error.kind().into()
    } else {
        error
    }
}

/// The file that a link leads to, or the path itself. Who replaces the file there leaves the link
/// as it is.
///
/// # Errors
/// The error of the disk.
pub fn through_link(path: &Path) -> io::Result<PathBuf> {
    match std::fs::symlink_metadata(path) {
        Ok(about) if about.is_symlink() => path.canonicalize(),
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        Ok(_) | Err(_) => Ok(path.to_owned()),
    }
}

/// A file that is written whole under a temporary name. It is removed unless it is committed, or is
/// to stay.
#[derive(Debug)]
#[must_use = "a staged file that is not committed is removed"]
pub struct StagedFile {
    staged: PathBuf,
    path: PathBuf,
    /// Whether it is left as it is when this value is dropped.
    stays: bool,
}

impl StagedFile {
    /// Write and sync the content under the temporary name `staged`. A file that an earlier attempt
    /// left there is removed first.
    ///
    /// # Errors
    /// The error of the disk or of `content`; then this attempt leaves no file.
    pub fn write<E: From<io::Error>>(
        path: &Path,
        staged: PathBuf,
        content: impl FnOnce(&mut File) -> Result<(), E>,
    ) -> Result<Self, E> {
        remove_if_there(&staged)?;
        write_private(&staged, content)?;
        Ok(Self {
            staged,
            path: path.to_owned(),
            stays: false,
        })
    }

    /// The temporary name.
    #[must_use]
    pub fn staged_at(&self) -> &Path {
        &self.staged
    }

    /// Let the temporary name survive a loss of power.
    ///
    /// # Errors
    /// The error of the disk: not each can confirm a name.
    pub fn sync_name(&self) -> io::Result<()> {
        sync_folder_of(&self.staged)
    }

    /// The same file, which waits under its temporary name when it does not get its own: it cannot
    /// be made again.
    pub fn that_stays(mut self) -> Self {
        self.stays = true;
        self
    }

    /// Give the file its own name. A file of that name is replaced whole.
    ///
    /// # Errors
    /// The error of the disk; [`is_done`] tells whether the file has its name all the same.
    pub fn commit(mut self) -> io::Result<()> {
        std::fs::rename(&self.staged, &self.path)?;
        self.stays = true;
        sync_name_of(&self.path)
    }
}

impl Drop for StagedFile {
    fn drop(&mut self) {
        if !self.stays {
            let _ = remove_if_there(&self.staged);
        }
    }
}

/// Create an empty file that only its owner may read. Never replaces a file and never follows a
/// link.
///
/// # Errors
/// [`io::ErrorKind::AlreadyExists`], and every other error of the disk.
pub fn create_private(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    options.open(path)
}

/// Write and sync a new file that only its owner may read.
///
/// # Errors
/// As [`create_private`], and the error of `content`; then this attempt leaves no file.
pub fn write_private<E: From<io::Error>>(
    path: &Path,
    content: impl FnOnce(&mut File) -> Result<(), E>,
) -> Result<(), E> {
    let mut file = create_private(path)?;
    let written = content(&mut file).and_then(|()| file.sync_all().map_err(E::from));
    // Windows removes no file that is open.
    drop(file);
    if written.is_err() {
        let _ = remove_if_there(path);
    }
    written
}

/// Open a file to read it. A named pipe would wait for somebody who writes into it, for ever; one
/// that the shell or another program handed down is open already.
///
/// # Errors
/// [`io::ErrorKind::IsADirectory`] for a folder, [`io::ErrorKind::NotSeekable`] for what is no file
/// either, and every other error of the disk.
pub fn open_to_read(path: &Path) -> io::Result<File> {
    let about = std::fs::metadata(path)?;
    let is_handed_down = path.starts_with("/dev") || path.starts_with("/proc");
    if about.is_dir() {
        Err(io::ErrorKind::IsADirectory.into())
    } else if about.is_file() || is_handed_down {
        File::open(path)
    } else {
        Err(io::ErrorKind::NotSeekable.into())
    }
}

/// Create a folder that only its owner may open, with the folders above it that are missing.
///
/// # Errors
/// The error of the disk.
pub fn create_private_folder(folder: &Path) -> io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt as _;
        builder.mode(0o700);
    }
    builder.create(folder)
}

/// Create a temporary folder that only its owner may open. It is removed when the value is dropped.
///
/// # Errors
/// The error of the disk.
pub fn private_temporary_folder(prefix: &str, parent: &Path) -> io::Result<TempDir> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(prefix);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        builder.permissions(std::fs::Permissions::from_mode(0o700));
    }
    builder.tempdir_in(parent)
}

/// Whether somebody else than the owner may read or write a file.
#[cfg(unix)]
#[must_use]
pub fn is_open_to_others(about: &Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    about.permissions().mode() & 0o077 != 0
}

/// Whether somebody else than the owner may read or write a file. This system does not tell.
#[cfg(not(unix))]
#[must_use]
pub fn is_open_to_others(_: &Metadata) -> bool {
    false
}

/// Whether everybody may write in a folder, and remove what others put there.
#[cfg(unix)]
#[must_use]
pub fn may_everybody_write(about: &Metadata) -> bool {
    /// Writing for others, and the bit that lets each remove only what is theirs (`man 2 chmod`).
    const OTHERS_AND_STICKY: u32 = 0o1002;
    const OTHERS: u32 = 0o002;
    use std::os::unix::fs::PermissionsExt as _;
    about.permissions().mode() & OTHERS_AND_STICKY == OTHERS
}

/// Whether everybody may write in a folder. This system does not tell.
#[cfg(not(unix))]
#[must_use]
pub fn may_everybody_write(_: &Metadata) -> bool {
    false
}

/// How a file is known again without reading it: its size, and when it was written in nanoseconds
/// since 1970. None when it is not there.
#[must_use]
pub fn size_and_time(path: &Path) -> Option<(u64, u64)> {
    let about = std::fs::metadata(path).ok()?;
    let written = about.modified().ok()?;
    let since = written.duration_since(std::time::UNIX_EPOCH).ok()?;
    Some((about.len(), u64::try_from(since.as_nanos()).ok()?))
}

/// Remove a file if it is there.
///
/// # Errors
/// The error of the disk.
pub fn remove_if_there(path: &Path) -> io::Result<()> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Rename a file that is synced already, so that its new name survives a loss of power.
///
/// # Errors
/// The error of the disk; [`is_done`] tells whether the file has its new name all the same.
pub fn rename_and_sync(from: &Path, to: &Path) -> io::Result<()> {
    std::fs::rename(from, to)?;
    sync_name_of(to)
}

/// Sync the folder of a file that has its name by now.
fn sync_name_of(path: &Path) -> io::Result<()> {
    sync_folder_of(path).map_err(|error| io::Error::new(error.kind(), NotConfirmed))
}

/// Sync what another library wrote into a file.
///
/// # Errors
/// The error of the disk.
pub fn sync_file(path: &Path) -> io::Result<()> {
    // Windows syncs only a file that is open for writing.
    File::options().write(true).open(path)?.sync_all()
}

/// Sync the folder of a file: a new name in a folder survives a loss of power only after that.
fn sync_folder_of(path: &Path) -> io::Result<()> {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    if cfg!(not(unix)) {
        return Ok(());
    }
    match File::open(folder) {
        // A folder that may be written but not read cannot be synced, and the file is there.
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => Ok(()),
        opened => opened?.sync_all(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write as _;

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    fn staged(path: &Path, text: &str) -> io::Result<StagedFile> {
        StagedFile::write(path, staged_path(path), |file| {
            file.write_all(text.as_bytes())
        })
    }

    #[test]
    fn a_staged_file_that_is_not_committed_leaves_the_old_one_as_it_was_and_nothing_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("plan.txt");
        std::fs::write(&path, "oud").unwrap();
        drop(staged(&path, "nieuw").unwrap());
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "oud");
        assert_eq!(names(folder.path()), ["plan.txt"]);
        staged(&path, "nieuw").unwrap().commit().unwrap();
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "nieuw");
        assert_eq!(names(folder.path()), ["plan.txt"]);
    }

    #[test]
    fn what_fails_halfway_is_removed_and_a_file_that_is_there_is_never_replaced_or_removed() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("plan.txt");
        let half = |file: &mut File| -> io::Result<()> {
            file.write_all(b"half")?;
            Err(io::Error::other("full"))
        };
        assert!(write_private(&path, half).is_err());
        assert!(StagedFile::write(&path, staged_path(&path), half).is_err());
        assert!(names(folder.path()).is_empty());
        std::fs::write(&path, "van mij").unwrap();
        let again = write_private(&path, |file| file.write_all(b"ander"));
        assert_eq!(again.unwrap_err().kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "van mij");
    }

    #[test]
    fn what_was_done_and_not_confirmed_is_told_apart_unless_it_was_one_step_of_more() {
        let failed = || io::Error::from(io::ErrorKind::InvalidInput);
        let done = || io::Error::new(failed().kind(), NotConfirmed);
        assert!(!is_done(&failed()) && is_done(&done()));
        assert!(!is_done(&as_not_done(done())));
        assert_eq!(as_not_done(done()).kind(), io::ErrorKind::InvalidInput);
        assert_eq!(as_not_done(failed()).kind(), io::ErrorKind::InvalidInput);
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_may_read_a_staged_file_and_a_link_under_its_temporary_name_is_not_followed() {
        let folder = tempfile::tempdir().unwrap();
        let (path, other) = (folder.path().join("a"), folder.path().join("b"));
        std::fs::write(&other, "van een ander").unwrap();
        std::os::unix::fs::symlink(&other, staged_path(&path)).unwrap();
        let made = staged(&path, "nieuw").unwrap();
        assert!(!is_open_to_others(
            &std::fs::metadata(made.staged_at()).unwrap()
        ));
        made.commit().unwrap();
        assert_eq!(std::fs::read_to_string(&other).unwrap(), "van een ander");
        assert!(!is_open_to_others(&std::fs::metadata(&path).unwrap()));
        let own = private_temporary_folder("ekc-", folder.path()).unwrap();
        assert!(!is_open_to_others(&std::fs::metadata(own.path()).unwrap()));
        let below = folder.path().join("c/d");
        create_private_folder(&below).unwrap();
        assert!(!is_open_to_others(&std::fs::metadata(&below).unwrap()));
        for (mode, everybody) in [(0o777, true), (0o1777, false), (0o775, false)] {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = std::fs::Permissions::from_mode(mode);
            std::fs::set_permissions(&below, mode).unwrap();
            let about = std::fs::metadata(&below).unwrap();
            assert_eq!(may_everybody_write(&about), everybody);
        }
    }
}
