//! Why the case file could not be read or written, and the failure that tells it.

use crate::failure::{Failure, Kind};
use rusqlite::ErrorCode;
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
    /// This is no copy of a case file, or it is damaged.
    #[error("no copy, or damaged")]
    DamagedCopy,
    /// A copy does not hold what the file holds.
    #[error("the copy differs")]
    CopyDiffers,
    /// There is no case file.
    #[error("no case file")]
    NoCaseFile,
    /// There is a case file or a key file already.
    #[error("already there")]
    AlreadyThere,
    /// A journal of another database lies where a case file is to come.
    #[error("a journal of another database is left")]
    JournalLeft(PathBuf),
    /// The file does not open with its key.
    #[error("damaged, or no case file")]
    Damaged,
    /// A newer program made the file.
    #[error("made by a newer version")]
    Newer,
    /// Another command recorded between reading and writing.
    #[error("overtaken by another command")]
    Overtaken,
}

impl StoreError {
    /// Whether the cause may be a wrong key: SQLCipher cannot tell that from damage.
    #[must_use]
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "the list is that of a library or the system, and grows"
    )]
    pub fn may_be_the_key(&self) -> bool {
        match self {
            Self::Damaged => true,
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
            | StoreError::Newer => Self::new(Kind::Newer, "file-newer"),
            StoreError::Migration(_) => {
                Self::new(Kind::Unforeseen, "unforeseen").with("detail", "migration")
            }
            StoreError::File(error) => match error.kind() {
                io::ErrorKind::NotFound => Self::new(Kind::NoFile, "no-case-file"),
                io::ErrorKind::AlreadyExists => Self::new(Kind::Conflict, "case-file-exists"),
                _ => Self::cannot_write(&error),
            },
            StoreError::Row(_) | StoreError::Damaged => Self::new(Kind::Damaged, "file-damaged"),
            StoreError::Unreadable => Self::new(Kind::NoFile, "file-unreadable"),
            StoreError::WrongPassphrase => Self::new(Kind::WrongKey, "wrong-passphrase"),
            StoreError::NoKeyFile => Self::new(Kind::WrongKey, "no-key-file"),
            StoreError::DamagedKeyFile => Self::new(Kind::Damaged, "key-file-damaged"),
            StoreError::DamagedCopy => Self::new(Kind::Damaged, "copy-damaged"),
            StoreError::CopyDiffers => Self::new(Kind::CannotWrite, "copy-differs"),
            StoreError::NoCaseFile => Self::new(Kind::NoFile, "no-case-file"),
            StoreError::AlreadyThere => Self::new(Kind::Conflict, "case-file-exists"),
            StoreError::JournalLeft(journal) => Self::new(Kind::Conflict, "journal-left")
                .with("path", journal.display().to_string()),
            StoreError::Overtaken => Self::new(Kind::InUse, "file-in-use"),
        }
    }
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "the list is that of a library or the system, and grows"
)]
fn from_database(error: &rusqlite::Error) -> Failure {
    let unforeseen =
        |detail: &str| Failure::new(Kind::Unforeseen, "unforeseen").with("detail", detail);
    let rusqlite::Error::SqliteFailure(inside, said) = error else {
        return unforeseen("database");
    };
    match inside.code {
        ErrorCode::DatabaseBusy
        | ErrorCode::DatabaseLocked
        | ErrorCode::FileLockingProtocolFailed => Failure::new(Kind::InUse, "file-in-use"),
        ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt => {
            Failure::new(Kind::Damaged, "file-damaged")
        }
        // A damaged page in the middle of a long text: SQLCipher refuses it, and SQLite does not
        // learn why. An error in a statement has its own text.
        ErrorCode::Unknown
            if inside.extended_code == 1 && said.as_deref() == Some("SQL logic error") =>
        {
            Failure::new(Kind::Damaged, "file-damaged")
        }
        ErrorCode::ReadOnly | ErrorCode::PermissionDenied => {
            Failure::new(Kind::CannotWrite, "file-read-only")
        }
        ErrorCode::DiskFull => Failure::new(Kind::CannotWrite, "disk-full"),
        ErrorCode::SystemIoFailure | ErrorCode::CannotOpen => {
            Failure::new(Kind::CannotWrite, "cannot-write")
                .with("detail", format!("sqlite {}", inside.extended_code))
        }
        _ => unforeseen(&format!("sqlite {}", inside.extended_code)),
    }
}
