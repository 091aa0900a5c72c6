//! The case file on disk: one SQLCipher database and its key file beside it. Only this module knows
//! SQL.
//!
//! A command reads a case whole, and writes what changed in one transaction: the data, the line in
//! the log and the rows needed to undo it. Either all of it is written or none.

mod alone;
mod attached;
mod attached_rows;
mod bound;
mod cases;
mod connection;
mod content_hash;
mod copy;
mod draft;
mod draft_rows;
mod erase;
mod error;
mod file;
mod find;
mod identity;
mod key_file;
mod key_words;
mod keyed;
mod keys;
mod log;
mod marked;
mod marks;
mod names;
mod ours;
mod pages;
mod rekey;
mod rows;
mod schema;
mod told;
mod unfinished;
mod writing;

pub use alone::{Alone, MakingTurn, alone_at, alone_now, turn_to_make};
pub use attached::{AttachedFound, BytesAre};
pub use attached_rows::AttachedBytes;
pub use bound::Bound;
pub use cases::CaseLine;
pub use connection::{Attempt, copies_of_versions, ensure_no_journal, put_in_place};
pub use content_hash::ContentHash;
pub use copy::{Copied, OfCaseFile, PackedCopy, is_copy, key_file_in, of_case_file, pack, unpack};
pub use draft::{DRAFT_DAYS, FormDraft, OpenForm, OpenQuestion, TypedAnswer, TypedForm};
pub use erase::{Erasing, Forgetting};
pub use error::StoreError;
pub use file::{CaseFile, Record};
pub use identity::Identities;
pub(crate) use key_file::WORK_FACTOR;
pub use key_file::{OpenedKeyFile, is_key_file, read_key_file};
pub use key_words::{WORDS, WordsError};
pub use keys::DataKey;
pub use log::{CalendarsNoted, CopyNoted, LogLine, OperationKind, PaperNoted};
pub use marked::Marked;
pub use marks::{EarlierMark, Forgotten, Mark, earlier_marks_in, marks_in, marks_path};
pub use names::{key_path, remove_database};
pub use ours::{belongs_to, is_ours, way_is_free};
pub use pages::{is_of_another_key, salt_at, salt_in_short};
pub use rekey::{change_key, change_passphrase};
pub use schema::fingerprint_of_migrations;
pub use told::carried_over;
pub use unfinished::{Step, Unfinished};
pub use writing::Guard;
