//! The bytes of papers of others (bijlagen): the rows of `attachment_bytes`, and what is done with
//! them in a transaction that is about something else. They are no part of a loaded case and not in
//! the log (docs/decisions/0036-papers-of-others-are-kept-apart.md).

use super::error::StoreError;
use rusqlite::{Transaction, params};
use sha2::{Digest as _, Sha256};
use std::fmt::Write as _;
use zeroize::Zeroizing;

/// The size of a part in bytes: the largest row, and so the most that a comparison of two files
/// holds in memory at once.
const PART: usize = 256 * 1024;

/// A paper of somebody else, as it was read.
pub struct AttachedBytes {
    sha256: String,
    bytes: Zeroizing<Vec<u8>>,
}

impl AttachedBytes {
    /// These bytes.
    #[must_use]
    pub fn new(bytes: Zeroizing<Vec<u8>>) -> Self {
        let sha256 = in_digits(Sha256::new_with_prefix(bytes.as_slice()));
        Self { sha256, bytes }
    }

    /// Their SHA-256, in hexadecimal digits.
    #[must_use]
    pub fn sha256(&self) -> &str {
        &self.sha256
    }

    /// How large they are in kilobytes, rounded up.
    #[must_use]
    pub fn kilobytes(&self) -> u32 {
        u32::try_from(self.bytes.len().div_ceil(1024)).unwrap_or(u32::MAX)
    }
}

/// A hash in hexadecimal digits.
pub(super) fn in_digits(hash: Sha256) -> String {
    let mut digits = String::new();
    for byte in hash.finalize() {
        let _ = write!(digits, "{byte:02x}");
    }
    digits
}

/// Write the bytes of a paper. Those of the same hash are replaced: when they were damaged, they
/// are whole again.
pub(super) fn write(tx: &Transaction<'_>, attached: &AttachedBytes) -> Result<(), StoreError> {
    const SQL: &str = "INSERT INTO attachment_bytes (sha256, part, bytes) VALUES (?1, ?2, ?3)";
    tx.execute(
        "DELETE FROM attachment_bytes WHERE sha256 = ?1",
        [&attached.sha256],
    )?;
    for (part, bytes) in (0_i64..).zip(attached.bytes.chunks(PART)) {
        tx.execute(SQL, params![attached.sha256, part, bytes])?;
    }
    Ok(())
}

/// Delete the bytes that nothing names any more: no case, and no row that undo or redo puts back.
pub(super) fn sweep(tx: &Transaction<'_>) -> Result<(), StoreError> {
    const SQL: &str = "
        DELETE FROM attachment_bytes
         WHERE sha256 NOT IN (SELECT sha256 FROM attachments)
           AND NOT EXISTS (
                   SELECT 1 FROM changes JOIN operations ON operations.id = changes.operation
                    WHERE changes.table_name = 'attachments'
                      AND operations.kind = 'do' AND operations.undone < 2
                      AND attachment_bytes.sha256 IN (
                              json_extract(changes.before, '$.sha256'),
                              json_extract(changes.after, '$.sha256')))";
    tx.execute(SQL, [])?;
    Ok(())
}
