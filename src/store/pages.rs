//! What can be told of a database, and of a journal beside it, without opening it: whether a page
//! was written with a key.
//!
//! SQLCipher cannot tell another key from damage. Each of its pages ends with a keyed hash
//! (`docs/format.md`): when one page fits a key, it is the key of the file and the rest is damaged;
//! when none does, it is another key. SQLite knows a journal by its name alone, and rolls back with
//! it without a look at the key: the pages in it have the same hash.

use super::error::StoreError;
use super::keys::DataKey;
use crate::disk::{open_to_read, through_link, with_suffix};
use hmac::{Hmac, Mac as _};
use sha2::Sha512;
use std::fmt::Write as _;
use std::fs::File;
use std::io::{self, ErrorKind, Read, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// The bytes of a page, and of the keyed hash at its end.
const PAGE: usize = 4096;
const HASH: usize = 64;

/// The bytes at the beginning of the file that are no part of its first page.
const SALT: usize = 16;

/// What a byte of the salt is changed with for the key of the hash (SQLCipher).
const MASK: u8 = 0x3a;

/// How a journal begins (SQLite, "Database File Format", section 3).
const JOURNAL: [u8; 8] = [0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7];

/// How a write-ahead log begins, but for its last bit (the same, section 4.1).
const LOG: u32 = 0x377f_0682;

/// How many digits of the salt a person sees on either side of the hyphen.
const SHOWN: usize = 4;

/// The first bytes of the case file, in the form in which a person compares them: on the recovery
/// sheet, and where parts do not belong together.
#[must_use]
pub fn salt_in_short(salt: &str) -> String {
    let digits = |from: usize| salt.get(from..from + SHOWN).unwrap_or_default();
    format!("{}-{}", digits(0), digits(SHOWN))
}

/// The first sixteen bytes of a case file, as hexadecimal digits; none when it is shorter or no
/// file at all. Not while this process has a transaction on it: closing it would let go of the
/// locks of SQLite.
///
/// # Errors
/// Whatever the disk says.
pub fn salt_at(path: &Path) -> Result<Option<String>, io::Error> {
    let mut salt = [0; SALT];
    let is_there = match opened(path)? {
        Some(mut file) => fill(&mut file, &mut salt)?,
        None => false,
    };
    Ok(is_there.then(|| in_digits(&salt)))
}

/// Whether a case file surely has another key than this one: it is whole pages, and not one of them
/// was written with it. A salt that is known is tried too, because the beginning of the file may be
/// what was damaged.
///
/// # Errors
/// Whatever the disk says.
pub fn is_of_another_key(
    path: &Path,
    key: &DataKey,
    salt: Option<&str>,
) -> Result<bool, StoreError> {
    let about = match std::fs::metadata(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(false),
        about => about?,
    };
    let is_whole = about.is_file() && about.len() > 0 && about.len().is_multiple_of(PAGE as u64);
    if !is_whole {
        return Ok(false);
    }
    match has_page_of(path, key, salt) {
        // Who opens it says so.
        Err(StoreError::File(error)) if error.kind() == ErrorKind::PermissionDenied => Ok(false),
        found => Ok(!found?),
    }
}

/// Whether a page of this database was written with this key. The first one tells it, unless it is
/// damaged.
fn has_page_of(path: &Path, key: &DataKey, salt: Option<&str>) -> Result<bool, StoreError> {
    let mut file = File::open(path)?;
    let mut page = vec![0; PAGE];
    let mut keys = Vec::new();
    for number in 1.. {
        if !fill(&mut file, &mut page)? {
            return Ok(false);
        }
        if number == 1 {
            if page.starts_with(b"SQLite format 3\0") {
                // Not encrypted at all.
                return Ok(true);
            }
            keys.push(HashKey::new(key, &page[..SALT])?);
            if let Some(salt) = salt.and_then(from_digits) {
                keys.push(HashKey::new(key, &salt)?);
            }
        }
        for key in &keys {
            if key.fits(&page, number)? {
                return Ok(true);
            }
        }
    }
    Ok(false)
}

/// Fail when a folder, a named pipe or a device has the name of a journal beside a database: SQLite
/// would open it, and wait for ever for who writes into a pipe.
pub(super) fn ensure_journals_are_files(path: &Path) -> Result<(), StoreError> {
    let place = through_link(path)?;
    for ending in ["-journal", "-wal"] {
        let journal = with_suffix(&place, ending);
        match std::fs::metadata(&journal) {
            Ok(about) if !about.is_file() => return Err(StoreError::JournalNoFile(journal)),
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error.into()),
            Ok(_) | Err(_) => {}
        }
    }
    Ok(())
}

/// A journal or a write-ahead log beside a database with this key that was not written with that
/// key. SQLite would write it into the database and so destroy it. What cannot be judged, such as a
/// journal that was cut off before its first page, is left to SQLite.
pub(super) fn foreign_journal(path: &Path, key: &DataKey) -> Result<Option<PathBuf>, StoreError> {
    // SQLite makes its journal beside the file that a link leads to.
    let place = through_link(path)?;
    let kinds: [(&str, Reading); 2] = [("-journal", first_in_journal), ("-wal", first_in_log)];
    for (ending, read) in kinds {
        let journal = with_suffix(&place, ending);
        let Some(mut file) = opened(&journal)? else {
            continue;
        };
        let Some(first) = read(&mut file)? else {
            continue;
        };
        let Some(salt) = salt_at(&place)?.as_deref().and_then(from_digits) else {
            continue;
        };
        let is_its_own = HashKey::new(key, &salt)?.fits(&first.bytes, first.number)?;
        // With another key nothing is known of the journal.
        if !is_its_own && has_page_of(&place, key, None)? {
            return Ok(Some(journal));
        }
    }
    Ok(None)
}

/// How the first page is read.
type Reading = fn(&mut File) -> io::Result<Option<Page>>;

/// A page in a journal.
struct Page {
    number: u32,
    bytes: Vec<u8>,
}

/// A page of another size than those of a case file: it fits no key.
const OF_ANOTHER_SIZE: Page = Page {
    number: 0,
    bytes: Vec::new(),
};

/// The first page that this journal would write back; none when there is none that is whole.
fn first_in_journal(file: &mut File) -> io::Result<Option<Page>> {
    let mut head = [0; 28];
    if !fill(file, &mut head)? || !head.starts_with(&JOURNAL) {
        return Ok(None);
    }
    let (start, sector, size) = (word(&head, 12), word(&head, 20), word(&head, 24));
    if !(32..=65_536).contains(&sector) || !(512..=65_536).contains(&size) {
        return Ok(None);
    }
    // SQLite would take the size of its pages from the journal.
    if size as usize != PAGE {
        return Ok(Some(OF_ANOTHER_SIZE));
    }
    file.seek(SeekFrom::Start(u64::from(sector)))?;
    let mut record = vec![0; 4 + PAGE + 4];
    if !fill(file, &mut record)? {
        return Ok(None);
    }
    let bytes = record[4..4 + PAGE].to_vec();
    // Every two hundredth byte, from the end on.
    let sum = bytes
        .iter()
        .rev()
        .skip(199)
        .step_by(200)
        .fold(start, |sum, byte| sum.wrapping_add(u32::from(*byte)));
    let is_whole = sum == word(&record, 4 + PAGE);
    let number = word(&record, 0);
    Ok(is_whole.then_some(Page { number, bytes }))
}

/// The first page in this write-ahead log; none when there is none that counts. This program makes
/// no such log; another one may have.
fn first_in_log(file: &mut File) -> io::Result<Option<Page>> {
    let mut head = [0; 32];
    if !fill(file, &mut head)? || (word(&head, 0) & !1) != LOG {
        return Ok(None);
    }
    if word(&head, 8) as usize != PAGE {
        return Ok(Some(OF_ANOTHER_SIZE));
    }
    let mut frame = vec![0; 24 + PAGE];
    // A frame that is left of an earlier log has other numbers.
    if !fill(file, &mut frame)? || frame[8..16] != head[16..24] {
        return Ok(None);
    }
    Ok(Some(Page {
        number: word(&frame, 0),
        bytes: frame[24..].to_vec(),
    }))
}

/// The key of the hash at the end of each page.
struct HashKey(Zeroizing<[u8; 32]>);

impl HashKey {
    /// As SQLCipher derives it: PBKDF2 with HMAC-SHA512, two rounds (RFC 8018, section 5.2).
    fn new(key: &DataKey, salt: &[u8]) -> Result<Self, StoreError> {
        let mut text: Vec<u8> = salt.iter().map(|byte| byte ^ MASK).collect();
        text.extend([0, 0, 0, 1]);
        let first = hash(key.bytes(), &text)?;
        let second = hash(key.bytes(), first.as_slice())?;
        let mut derived = Zeroizing::new([0; 32]);
        for (at, byte) in derived.iter_mut().enumerate() {
            *byte = first[at] ^ second[at];
        }
        Ok(Self(derived))
    }

    /// Whether a page of this number was written with this key.
    fn fits(&self, page: &[u8], number: u32) -> Result<bool, StoreError> {
        if page.len() != PAGE {
            return Ok(false);
        }
        let begin = if number == 1 { SALT } else { 0 };
        let (text, there) = page.split_at(PAGE - HASH);
        let mut hash = keyed(self.0.as_slice())?;
        hash.update(&text[begin..]);
        hash.update(&number.to_le_bytes());
        Ok(hash.verify_slice(there).is_ok())
    }
}

fn keyed(key: &[u8]) -> Result<Hmac<Sha512>, StoreError> {
    Hmac::<Sha512>::new_from_slice(key).map_err(|_| StoreError::Damaged)
}

fn hash(key: &[u8], text: &[u8]) -> Result<Zeroizing<[u8; HASH]>, StoreError> {
    let mut hash = keyed(key)?;
    hash.update(text);
    Ok(Zeroizing::new(hash.finalize().into_bytes().into()))
}

/// A file that is opened to read; none when there is none, or something else of that name.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "the list is that of a library or the system, and grows"
)]
fn opened(path: &Path) -> io::Result<Option<File>> {
    match open_to_read(path) {
        Ok(file) => Ok(Some(file)),
        Err(error) => match error.kind() {
            ErrorKind::NotFound | ErrorKind::IsADirectory | ErrorKind::NotSeekable => Ok(None),
            _ => Err(error),
        },
    }
}

/// Read as much as there is room for; false when the file ends before.
fn fill(file: &mut impl Read, room: &mut [u8]) -> io::Result<bool> {
    match file.read_exact(room) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == ErrorKind::UnexpectedEof => Ok(false),
        Err(error) => Err(error),
    }
}

/// A number of four bytes, the highest first.
fn word(bytes: &[u8], at: usize) -> u32 {
    bytes[at..at + 4]
        .iter()
        .fold(0, |number, byte| (number << 8) | u32::from(*byte))
}

fn in_digits(bytes: &[u8]) -> String {
    let mut digits = String::new();
    for byte in bytes {
        let _ = write!(digits, "{byte:02x}");
    }
    digits
}

fn from_digits(digits: &str) -> Option<Vec<u8>> {
    let pairs = (0..digits.len()).step_by(2);
    pairs
        .map(|at| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::CaseFile;
    use age::secrecy::SecretString;

    fn made(folder: &Path, name: &str) -> (PathBuf, DataKey) {
        let path = folder.join(name);
        let key = DataKey::random().unwrap();
        let passphrase = SecretString::from("goed".to_owned());
        drop(CaseFile::create(&path, &key, &passphrase, 2).unwrap());
        (path, key)
    }

    /// A journal with one page, as SQLite writes it.
    fn journal(of: &Path, number: u32) -> Vec<u8> {
        let file = std::fs::read(of).unwrap();
        let pages = u32::try_from(file.len() / PAGE).unwrap();
        let mut bytes = JOURNAL.to_vec();
        for word in [1, 7, pages, 512, 4096] {
            bytes.extend(u32::to_be_bytes(word));
        }
        bytes.resize(512, 0);
        let at = (number as usize - 1) * PAGE;
        let page = &file[at..at + PAGE];
        bytes.extend(number.to_be_bytes());
        bytes.extend(page);
        let sum: u32 = (96..PAGE).step_by(200).map(|at| u32::from(page[at])).sum();
        bytes.extend((7 + sum).to_be_bytes());
        bytes
    }

    #[test]
    fn another_key_is_told_apart_from_damage() {
        let folder = tempfile::tempdir().unwrap();
        let (path, key) = made(folder.path(), "a.ekc");
        let other = DataKey::random().unwrap();
        let refused = |key: &DataKey| CaseFile::open(&path, key, None).map(drop).unwrap_err();
        assert!(matches!(refused(&other), StoreError::OtherKey));
        let mut bytes = std::fs::read(&path).unwrap();
        let salt = salt_at(&path).unwrap().unwrap();
        bytes[2000] ^= 1;
        std::fs::write(&path, &bytes).unwrap();
        assert!(!matches!(refused(&key), StoreError::OtherKey));
        assert!(refused(&key).may_be_the_key());
        // The salt itself is gone: only who knows it from elsewhere can tell.
        bytes[..PAGE].fill(0);
        std::fs::write(&path, &bytes).unwrap();
        assert!(is_of_another_key(&path, &key, None).unwrap());
        assert!(!is_of_another_key(&path, &key, Some(&salt)).unwrap());
        assert!(is_of_another_key(&path, &other, Some(&salt)).unwrap());
        // What is no case file at all has no other key.
        std::fs::write(&path, b"een brief").unwrap();
        assert!(!is_of_another_key(&path, &key, None).unwrap());
    }

    #[test]
    fn the_journal_of_another_file_is_never_played_and_its_own_is() {
        let folder = tempfile::tempdir().unwrap();
        let (path, key) = made(folder.path(), "a.ekc");
        let (other, _) = made(folder.path(), "b.ekc");
        let beside = with_suffix(&path, "-journal");
        let whole = std::fs::read(&path).unwrap();
        for number in [1, 2] {
            let foreign = journal(&other, number);
            std::fs::write(&beside, &foreign).unwrap();
            assert!(matches!(
                CaseFile::open(&path, &key, None).map(drop),
                Err(StoreError::JournalOfAnother(at)) if at == beside
            ));
            assert_eq!(std::fs::read(&path).unwrap(), whole);
            assert_eq!(std::fs::read(&beside).unwrap(), foreign);
            std::fs::write(&beside, journal(&path, number)).unwrap();
            drop(CaseFile::open(&path, &key, None).unwrap());
            assert!(!beside.exists(), "its own was played");
            assert_eq!(std::fs::read(&path).unwrap(), whole);
        }
        // One that was cut off in its first page writes nothing, and is left to SQLite.
        std::fs::write(&beside, &journal(&other, 2)[..3000]).unwrap();
        assert_eq!(foreign_journal(&path, &key).unwrap(), None);
    }

    #[test]
    fn a_log_of_another_file_is_never_taken_in() {
        let folder = tempfile::tempdir().unwrap();
        let (path, key) = made(folder.path(), "a.ekc");
        let (other, _) = made(folder.path(), "b.ekc");
        let log = |of: &Path| {
            let mut bytes = vec![0; 32 + 24];
            bytes[..4].copy_from_slice(&(LOG | 1).to_be_bytes());
            bytes[8..12].copy_from_slice(&4096_u32.to_be_bytes());
            bytes[32 + 3] = 1;
            bytes.extend(&std::fs::read(of).unwrap()[..PAGE]);
            bytes
        };
        let beside = with_suffix(&path, "-wal");
        std::fs::write(&beside, log(&other)).unwrap();
        let found = foreign_journal(&path, &key).unwrap();
        assert_eq!(found.as_deref(), Some(beside.as_path()));
        std::fs::write(&beside, log(&path)).unwrap();
        assert_eq!(foreign_journal(&path, &key).unwrap(), None);
    }
}
