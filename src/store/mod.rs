//! The case file on disk: one SQLCipher database and its key file beside it. Only this module knows
//! SQL.
//!
//! A command reads a case whole, and writes what changed in one transaction: the data, the line in
//! the log and the rows needed to undo it. Either all of it is written or none.

mod connection;
mod copy;
mod erase;
mod error;
mod file;
mod keys;
mod log;
mod names;
mod ours;
mod rekey;
mod rows;
mod schema;
mod told;

pub use connection::{copies_of_versions, ensure_no_journal, put_in_place, was_broken_off};
pub use copy::{Copied, case_file_of, is_copy, pack, unpack};
pub use erase::{Erasing, Forgetting, Forgotten, Mark, Marked, marks_path};
pub use error::StoreError;
pub use file::{CaseFile, CaseLine, Guard, Record};
pub(crate) use keys::WORK_FACTOR;
pub use keys::{DataKey, WORDS, WordsError, is_key_file, read_key_file};
pub use log::{CopyNoted, LogLine, OperationKind, PaperNoted};
pub use names::{key_path, remove_database};
pub use ours::{belongs_to, is_ours, way_is_free};
pub use rekey::{change_key, change_passphrase};
pub use told::carried_over;
