//! Whether a place is fit for a file that the program writes. Every command asks this here, so that
//! one place gets one answer.

use super::Desk;
use crate::disk::may_everybody_write;
use crate::failure::{Failure, failure};
use std::io::ErrorKind;
use std::path::Path;

/// A place where a file may be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FilePlace {
    /// Whether a file or a link has this name already.
    pub is_taken: bool,
    /// The service that copies its folder elsewhere, if it can be seen.
    pub service: Option<&'static str>,
    /// Whether others at this computer can get at what lies there: the disk knows no rights, or
    /// everybody may write in the folder.
    pub is_open: bool,
}

impl Desk {
    /// Look at a place where a file is to be written, or written over.
    ///
    /// # Errors
    /// `no-such-folder`, `output-is-ours`, `output-no-file` for a folder, a device or a named pipe,
    /// also behind a link, and `cannot-write` (exit 15).
    pub fn file_place(&self, path: &Path) -> Result<FilePlace, Failure> {
        let folder = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty())
            .unwrap_or(Path::new("."));
        if !folder.is_dir() {
            return Err(failure!(CannotWrite, "no-such-folder"));
        }
        self.ensure_not_ours(path)?;
        let is_taken = match std::fs::symlink_metadata(path) {
            // A link that leads nowhere is somebody's all the same.
            Ok(_) if path.exists() && !path.is_file() => {
                return Err(failure!(CannotWrite, "output-no-file"));
            }
            Ok(_) => true,
            Err(error) if error.kind() == ErrorKind::NotFound => false,
            Err(error) => return Err(Failure::cannot_write(&error)),
        };
        let is_open_folder = std::fs::metadata(folder).is_ok_and(|it| may_everybody_write(&it));
        Ok(FilePlace {
            is_taken,
            service: self.synchronised(path),
            is_open: is_open_folder || self.is_without_rights(folder),
        })
    }
}
