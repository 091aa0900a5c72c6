//! A paper of somebody else: read in, and read back to be looked at. Then it is readable, in a
//! private folder that is only in memory, so that it is not written to a disk.

use super::Desk;
use crate::disk::{open_to_read, private_temporary_folder, write_private};
use crate::failure::{Failure, failure};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// How the name of the folder with the paper begins.
const FOLDER: &str = "ekc-read-";

impl Desk {
    /// Write a paper under this name in a new folder that is only in memory, and give its path. It
    /// stays until somebody deletes it, or until the end of the session.
    ///
    /// # Errors
    /// `attachment-no-memory` (exit 15) where the system keeps no files in memory, and
    /// `cannot-write` (exit 15).
    pub fn read_back_in_memory(&self, name: &str, bytes: &[u8]) -> Result<PathBuf, Failure> {
        let folder = self
            .folders_in_memory()
            .into_iter()
            .find_map(|place| private_temporary_folder(FOLDER, &place).ok())
            .ok_or_else(|| failure!(CannotWrite, "attachment-no-memory"))?;
        write_private(&folder.path().join(name), |file| file.write_all(bytes))
            .map_err(|error: io::Error| Failure::cannot_write(&error))?;
        Ok(folder.keep().join(name))
    }

    /// Folders with a paper that was read back and not deleted yet.
    #[must_use]
    pub fn papers_read_back(&self) -> Vec<PathBuf> {
        self.left_folders(FOLDER)
    }
}

/// What is in a file, unless that is more than `most` bytes. The size is looked at first, so that
/// what is too large is not read whole.
///
/// # Errors
/// `input-not-found`, `cannot-read` (exit 3); also for a folder and a named pipe.
pub fn read_up_to(path: &Path, most: usize) -> Result<Option<Zeroizing<Vec<u8>>>, Failure> {
    let not_read = |error: io::Error| {
        if error.kind() == io::ErrorKind::NotFound {
            return failure!(Missing, "input-not-found");
        }
        let detail = crate::failure::said(error.kind());
        failure!(Missing, "cannot-read", detail = detail)
    };
    let most = u64::try_from(most).unwrap_or(u64::MAX);
    let file = open_to_read(path).map_err(not_read)?;
    if file.metadata().map_err(not_read)?.len() > most {
        return Ok(None);
    }
    let mut bytes = Zeroizing::new(Vec::new());
    // What is no file has no size before it is read.
    let read = file.take(most.saturating_add(1)).read_to_end(&mut bytes);
    let size = read.map_err(not_read)?;
    Ok(Some(bytes).filter(|_| u64::try_from(size).is_ok_and(|size| size <= most)))
}
