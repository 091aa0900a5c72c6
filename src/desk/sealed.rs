//! A case in an encrypted file at the desk: the passphrase of that file, and its place.

use super::Desk;
use super::passphrase::{first_line, run_for_passphrase};
use crate::disk::{StagedFile, with_suffix};
use crate::exchange::sealed::is_sealed;
use crate::failure::{Failure, failure};
use crate::store::{DataKey, StoreError, belongs_to, key_path, read_key_file};
use age::secrecy::SecretString;
use std::fs::File;
use std::io::{Read as _, Write as _};
use std::path::Path;

/// The suffix of such a file while it is being made. A key file begins in the same way and never
/// has this suffix, so that one that a killed attempt left may be removed.
pub(super) const BEING_SEALED: &str = ".ekc-sealed.new";

/// How much of a file says what it is.
const BEGINNING: u64 = 64;

impl Desk {
    /// The passphrase of the file that is handed over, where it was given without asking: from a
    /// file descriptor or from a command.
    ///
    /// # Errors
    /// `passphrase-fd-failed`, `passphrase-command-failed`, `passphrase-command-endless` (exit
    /// 12), `passphrase-empty` (exit 5).
    pub fn given_transfer_passphrase(
        &mut self,
        descriptor: Option<i32>,
        command: Option<&str>,
    ) -> Result<Option<SecretString>, Failure> {
        let given = match (descriptor, command) {
            (Some(descriptor), _) => {
                if descriptor == 0 && self.options.passphrase_fd == Some(0) {
                    // That of the case file comes first.
                    self.given_passphrase()?;
                }
                self.read_descriptor(descriptor)?
            }
            (None, Some(command)) => run_for_passphrase(command)?,
            (None, None) => return Ok(None),
        };
        first_line(&given).map(Some)
    }

    /// Whether a passphrase is that of the case file itself. Who gets it could open all cases.
    ///
    /// # Errors
    /// As [`Desk::file_path`], and whatever the disk says.
    pub fn is_of_the_case_file(&self, passphrase: &SecretString) -> Result<bool, Failure> {
        let sealed = match read_key_file(&key_path(&self.file_path()?)) {
            // Opened with a key that was kept, it has no passphrase.
            Err(StoreError::NoKeyFile) => return Ok(false),
            read => read?,
        };
        Ok(DataKey::open(&sealed, passphrase).is_ok())
    }

    /// Write an encrypted file beside its place, and read it back. What a killed attempt left there
    /// goes.
    ///
    /// # Errors
    /// `output-exists`, `handover-differs` (exit 15), and as [`Desk::file_place`].
    pub fn stage_sealed(&self, path: &Path, sealed: &[u8]) -> Result<StagedFile, Failure> {
        let cannot_write = |error: std::io::Error| Failure::cannot_write(&error);
        if self.file_place(path)?.is_taken {
            return Err(failure!(CannotWrite, "output-exists"));
        }
        let staged = with_suffix(path, BEING_SEALED);
        if belongs_to(&staged, &self.file_path()?) || !begins_sealed(&staged) {
            // A case file may have this name.
            self.ensure_no_own_file(&staged)?;
        }
        let made =
            StagedFile::write(path, staged, |file| file.write_all(sealed)).map_err(cannot_write)?;
        let there = std::fs::read(made.staged_at()).map_err(cannot_write)?;
        if there == sealed {
            Ok(made)
        } else {
            Err(failure!(CannotWrite, "handover-differs"))
        }
    }
}

/// Whether a file begins as one that is encrypted with age.
fn begins_sealed(path: &Path) -> bool {
    let mut begin = Vec::new();
    File::open(path)
        .and_then(|file| file.take(BEGINNING).read_to_end(&mut begin))
        .is_ok_and(|_| is_sealed(&begin))
}
