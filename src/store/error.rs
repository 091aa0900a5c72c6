//! Why the case file could not be read or written, and the failure that tells it.

use crate::disk::is_done;
use crate::failure::{Failure, failure};
use crate::words::label;
use rusqlite::{ErrorCode, ffi};
use std::io;
use std::path::PathBuf;

/// Why the case file could not be read or written.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// SQLite or SQLCipher refused.
    #[error("the database refused")]
    Database(#[from] rusqlite::Error),
    /// The migrations could not be applied.
    #[error("the migrations failed")]
    Migration(#[from] rusqlite_migration::Error),
    /// The operating system refused.
    #[error("the file system refused")]
    File(#[from] io::Error),
    /// A row does not hold what the domain expects.
    #[error("a row is not what it should be")]
    Row(#[from] serde_json::Error),
    /// A file is there and may not be read.
    #[error("may not be read")]
    Unreadable,
    /// The passphrase does not open the key file.
    #[error("wrong passphrase")]
    WrongPassphrase,
    /// The key file is gone.
    #[error("no key file")]
    NoKeyFile,
    /// The key file cannot be read as one.
    #[error("damaged key file")]
    DamagedKeyFile,
    /// The key file asks for more work than is tried.
    #[error("the key file asks for too much work")]
    HeavyKeyFile,
    /// This is no copy of a case file, or it is damaged.
    #[error("no copy, or damaged")]
    DamagedCopy,
    /// A copy does not hold what the file holds.
    #[error("the copy differs")]
    CopyDiffers,
    /// There is no case file.
    #[error("no case file")]
    NoCaseFile(PathBuf),
    /// There is a case file or a key file already.
    #[error("already there")]
    AlreadyThere,
    /// A journal of another database lies where a case file is to come.
    #[error("a journal of another database is left")]
    JournalLeft(PathBuf),
    /// A journal beside a case file was written with another key.
    #[error("the journal is of another database")]
    JournalOfAnother(PathBuf),
    /// What has the name of a journal beside a case file is no file.
    #[error("the journal is no file")]
    JournalNoFile(PathBuf),
    /// The file does not open with its key.
    #[error("damaged, or no case file")]
    Damaged,
    /// No page of the file was written with this key.
    #[error("the file has another key")]
    OtherKey,
    /// The key opens it, but its tables, indexes or triggers are not those of this program.
    #[error("the schema is of another program")]
    Foreign,
    /// A newer program made the file.
    #[error("made by a newer version")]
    Newer,
    /// A row was changed and not logged, which the program never does: nothing is recorded.
    #[error("a change was not logged")]
    NotLogged,
    /// Another command recorded between reading and writing.
    #[error("overtaken by another command")]
    Overtaken,
}

impl StoreError {
    /// Whether the cause is or may be a wrong key: SQLCipher cannot tell that from damage.
    #[must_use]
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "the list is that of a library or the system, and grows"
    )]
    pub fn may_be_the_key(&self) -> bool {
        match self {
            Self::Damaged | Self::OtherKey => true,
            Self::Database(rusqlite::Error::SqliteFailure(inside, _)) => matches!(
                inside.code,
                ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt
            ),
            _ => false,
        }
    }
}

impl From<StoreError> for Failure {
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "the list is that of a library or the system, and grows"
    )]
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Database(error) => from_database(&error),
            StoreError::Migration(rusqlite_migration::Error::RusqliteError { err, .. }) => {
                from_database(&err)
            }
            StoreError::Migration(rusqlite_migration::Error::MigrationDefinition(
                rusqlite_migration::MigrationDefinitionError::DatabaseTooFarAhead,
            ))
            | StoreError::Newer => failure!(Newer, "file-newer"),
            StoreError::Migration(_) => {
                failure!(Unforeseen, "unforeseen", what = "migration")
            }
            StoreError::NotLogged => failure!(Unforeseen, "unforeseen", what = "log"),
            StoreError::File(error) if is_done(&error) => {
                failure!(CannotWrite, "not-confirmed")
            }
            StoreError::File(error) => match error.kind() {
                io::ErrorKind::NotFound => failure!(NoFile, "no-case-file", path = "none"),
                io::ErrorKind::AlreadyExists => failure!(Conflict, "case-file-exists"),
                _ => Self::cannot_write(&error),
            },
            StoreError::Row(_) | StoreError::Damaged => failure!(Damaged, "file-damaged"),
            StoreError::OtherKey => failure!(WrongKey, "key-not-of-file"),
            StoreError::JournalOfAnother(journal) => {
                failure!(Conflict, "journal-of-another", path = journal.display())
            }
            StoreError::JournalNoFile(journal) => {
                failure!(Conflict, "journal-no-file", path = journal.display())
            }
            StoreError::Foreign => failure!(Damaged, "file-foreign"),
            StoreError::Unreadable => failure!(NoFile, "file-unreadable"),
            StoreError::WrongPassphrase => failure!(WrongKey, "wrong-passphrase"),
            StoreError::NoKeyFile => failure!(WrongKey, "no-key-file"),
            StoreError::DamagedKeyFile => failure!(Damaged, "key-file-damaged"),
            StoreError::HeavyKeyFile => failure!(WrongKey, "key-file-heavy"),
            StoreError::DamagedCopy => failure!(Damaged, "copy-damaged"),
            StoreError::CopyDiffers => failure!(CannotWrite, "copy-differs"),
            StoreError::NoCaseFile(path) => {
                failure!(NoFile, "no-case-file", path = path.display())
            }
            StoreError::AlreadyThere => failure!(Conflict, "case-file-exists"),
            StoreError::JournalLeft(journal) => {
                failure!(Conflict, "journal-left", path = journal.display())
            }
            StoreError::Overtaken => failure!(InUse, "file-in-use"),
        }
    }
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "the list is that of a library or the system, and grows"
)]
fn from_database(error: &rusqlite::Error) -> Failure {
    let unforeseen = |detail: &str| failure!(Unforeseen, "unforeseen", what = detail);
    let rusqlite::Error::SqliteFailure(inside, said) = error else {
        return match error {
            // A row holds what no row of this program holds.
            rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::IntegralValueOutOfRange(..)
            | rusqlite::Error::InvalidColumnType(..) => failure!(Damaged, "file-damaged"),
            _ => unforeseen("database"),
        };
    };
    match inside.code {
        ErrorCode::DatabaseBusy
        | ErrorCode::DatabaseLocked
        | ErrorCode::FileLockingProtocolFailed => failure!(InUse, "file-in-use"),
        // SQLCipher gives "out of memory" for a page that it cannot decipher while SQLite writes.
        ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt | ErrorCode::OutOfMemory => {
            failure!(Damaged, "file-damaged")
        }
        // A damaged page in the middle of a long text: SQLCipher refuses it, and SQLite does not
        // learn why. An error in a statement has its own text.
        ErrorCode::Unknown
            if inside.extended_code == 1 && said.as_deref() == Some("SQL logic error") =>
        {
            failure!(Damaged, "file-damaged")
        }
        ErrorCode::ReadOnly if inside.extended_code == ffi::SQLITE_READONLY_ROLLBACK => {
            failure!(CannotWrite, "file-read-only-half-done")
        }
        ErrorCode::ReadOnly | ErrorCode::PermissionDenied => {
            failure!(CannotWrite, "file-read-only")
        }
        ErrorCode::DiskFull => failure!(CannotWrite, "disk-full"),
        ErrorCode::SystemIoFailure | ErrorCode::CannotOpen => {
            failure!(CannotWrite, "cannot-write", detail = label!("io-other"))
        }
        _ => unforeseen(&format!("sqlite {}", inside.extended_code)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_may_only_read_is_told_to_read_only_where_nothing_has_to_be_undone_first() {
        let told = |code| {
            let inside = ffi::Error::new(code);
            Failure::from(StoreError::Database(rusqlite::Error::SqliteFailure(
                inside, None,
            )))
        };
        assert_eq!(told(ffi::SQLITE_READONLY).code(), "file-read-only");
        let half_done = told(ffi::SQLITE_READONLY_ROLLBACK);
        assert_eq!(half_done.code(), "file-read-only-half-done");
        assert_eq!(half_done.kind(), told(ffi::SQLITE_READONLY).kind());
    }
}
