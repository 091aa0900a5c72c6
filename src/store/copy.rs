//! Copies: the case file is copied whole while it is in use, into one file together with its key
//! file.
//!
//! A copy is an ordinary zip file that holds the case file and the key file as they are, both
//! encrypted, so that it can be opened without this program too (`docs/format.md`).

use super::connection::copy_database;
use super::content_hash::ContentHash;
use super::error::StoreError;
use super::file::CaseFile;
use super::key_file::KEY_FILE_MOST;
use super::keys::DataKey;
use super::names::remove_database;
use crate::disk::{
    StagedFile, create_private, open_to_read, remove_if_there, staged_path, with_suffix,
    write_private,
};
use std::fs::File;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// The names of the parts in a copy.
const CASE_FILE: &str = "zaken.ekc";
const KEY_FILE: &str = "zaken.ekc.key";
const TOLD: &str = "LEES-MIJ-README.txt";

/// The comment of the zip file, before the number of the case file and its newest operation. That
/// number is not encrypted in the marks beside the copies either.
const OF_CASE_FILE: &str = "ekc.copy/1 ";

/// A copy that was made and verified.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Copied {
    /// The newest operation it holds.
    pub newest: i64,
    /// How large it is, in bytes.
    pub bytes: u64,
}

/// A copy that was made and verified, and still has its temporary name. It is removed unless it is
/// committed.
#[derive(Debug)]
#[must_use = "a copy that is not committed is removed"]
pub struct PackedCopy {
    zip: StagedFile,
    /// What was copied.
    pub copied: Copied,
}

impl PackedCopy {
    /// Give the copy its name.
    ///
    /// # Errors
    /// The error of the disk; [`crate::disk::is_done`] tells whether the copy is there all the
    /// same.
    pub fn commit(self) -> Result<(), std::io::Error> {
        self.zip.commit()
    }
}

/// Copy a case file and its key file beside a free path, read the copy back from there, and compare
/// the hash of all that it holds with that of what the file held. `key_file` are the bytes of the
/// key file as they were opened, which proves that they hold `key`. `told` explains to a finder
/// what the copy is.
///
/// # Errors
/// [`StoreError::AlreadyThere`], [`StoreError::CopyDiffers`], and whatever the disk says; then
/// there is no copy.
pub fn pack(
    file: &CaseFile,
    key: &DataKey,
    key_file: &[u8],
    to: &Path,
    told: &str,
) -> Result<PackedCopy, StoreError> {
    if to.exists() {
        return Err(StoreError::AlreadyThere);
    }
    remove_if_there(&staged_path(to))?;
    let database = TemporaryDatabase(temporary_database(to));
    remove_database(&database.0)?;
    let (held, newest) = copy_whole(file, key, &database.0)?;
    let of = format!("{OF_CASE_FILE}{} {newest}", file.number()?);
    let zip = StagedFile::write(to, staged_path(to), |zip| {
        write_zip(zip, &database.0, key_file, told, &of)
    })?;
    std::fs::remove_file(&database.0)?;
    prove(zip.staged_at(), key, key_file, held, &database.0)?;
    let bytes = std::fs::metadata(zip.staged_at())?.len();
    Ok(PackedCopy {
        zip,
        copied: Copied { newest, bytes },
    })
}

/// The temporary name of the database while a copy is made.
pub(super) fn temporary_database(copy: &Path) -> PathBuf {
    with_suffix(copy, ".new.ekc")
}

/// The temporary database of a copy. It is removed with this value.
struct TemporaryDatabase(PathBuf);

impl Drop for TemporaryDatabase {
    fn drop(&mut self) {
        let _ = remove_database(&self.0);
    }
}

/// Copy the database, and return the hash of what it held at that moment and its newest operation.
fn copy_whole(file: &CaseFile, key: &DataKey, to: &Path) -> Result<(ContentHash, i64), StoreError> {
    // In one transaction: another command may be recording.
    let _moment = file.moment()?;
    let held = file.content_hash()?;
    drop(create_private(to)?);
    copy_database(file.connection(), key, to)?;
    Ok((held, file.newest_operation()?))
}

fn write_zip(
    file: &mut File,
    database: &Path,
    key_file: &[u8],
    told: &str,
    of: &str,
) -> Result<(), StoreError> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .unix_permissions(0o600);
    let mut zip = ZipWriter::new(file);
    zip.set_comment(of).map_err(io)?;
    let mut from = File::open(database)?;
    let large = from.metadata()?.len() >= u64::from(u32::MAX);
    zip.start_file(CASE_FILE, options.large_file(large))
        .map_err(io)?;
    std::io::copy(&mut from, &mut zip)?;
    for (name, part) in [(KEY_FILE, key_file), (TOLD, told.as_bytes())] {
        zip.start_file(name, options).map_err(io)?;
        zip.write_all(part)?;
    }
    zip.finish().map_err(io)?;
    Ok(())
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "the list is that of a library or the system, and grows"
)]
fn io(error: zip::result::ZipError) -> StoreError {
    match error {
        zip::result::ZipError::Io(error) => StoreError::File(error),
        _ => StoreError::DamagedCopy,
    }
}

/// Read a copy back from the disk, open it, and compare: the case file by the hash of all its rows,
/// the key file byte by byte.
fn prove(
    zip: &Path,
    key: &DataKey,
    key_file: &[u8],
    held: ContentHash,
    at: &Path,
) -> Result<(), StoreError> {
    let mut archive = ZipArchive::new(File::open(zip)?).map_err(io)?;
    let mut beside_it = Vec::new();
    archive
        .by_name(KEY_FILE)
        .map_err(io)?
        .read_to_end(&mut beside_it)?;
    if beside_it != key_file {
        return Err(StoreError::CopyDiffers);
    }
    extract(&mut archive, CASE_FILE, at)?;
    let copy = CaseFile::open(at, key, None)?;
    if copy.flaws()?.is_empty() && copy.content_hash()? == held {
        Ok(())
    } else {
        Err(StoreError::CopyDiffers)
    }
}

/// Whether a file is a copy, as far as it can be told without its key.
///
/// # Errors
/// As [`unpack`].
pub fn is_copy(copy: &Path) -> Result<(), StoreError> {
    let mut archive = ZipArchive::new(open_to_read(copy)?).map_err(io)?;
    [CASE_FILE, KEY_FILE]
        .into_iter()
        .try_for_each(|name| archive.by_name(name).map(drop).map_err(io))
}

/// What a copy tells of the case file that it is of, without its key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfCaseFile {
    /// The number of the case file (`this_file`).
    pub number: String,
    /// The newest operation that it holds; none in a copy of before.
    pub newest: Option<i64>,
}

/// The case file that a copy is of, as the copy tells; none when it does not, or is no copy.
#[must_use]
pub fn of_case_file(copy: &Path) -> Option<OfCaseFile> {
    let archive = ZipArchive::new(open_to_read(copy).ok()?).ok()?;
    let said = std::str::from_utf8(archive.comment()).ok()?;
    let mut words = said.strip_prefix(OF_CASE_FILE)?.split(' ');
    Some(OfCaseFile {
        number: words.next()?.to_owned(),
        newest: words.next().and_then(|newest| newest.parse().ok()),
    })
}

/// The bytes of the key file in a copy, still sealed.
///
/// # Errors
/// As [`unpack`].
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "the list is that of a library or the system, and grows"
)]
pub fn key_file_in(copy: &Path) -> Result<Vec<u8>, StoreError> {
    let mut archive = ZipArchive::new(open_to_read(copy)?).map_err(io)?;
    let part = archive.by_name(KEY_FILE).map_err(io)?;
    let mut sealed = Vec::new();
    part.take(KEY_FILE_MOST)
        .read_to_end(&mut sealed)
        .map_err(|error| match error.kind() {
            std::io::ErrorKind::InvalidData | std::io::ErrorKind::UnexpectedEof => {
                StoreError::DamagedCopy
            }
            _ => StoreError::File(error),
        })?;
    Ok(sealed)
}

/// Extract a copy to two free paths.
///
/// # Errors
/// [`StoreError::DamagedCopy`] when it is no copy of this program or damaged, and whatever the disk
/// says.
pub fn unpack(copy: &Path, case_file: &Path, key_file: &Path) -> Result<(), StoreError> {
    let mut archive = ZipArchive::new(open_to_read(copy)?).map_err(io)?;
    extract(&mut archive, CASE_FILE, case_file)?;
    extract(&mut archive, KEY_FILE, key_file)
}

/// Extract one part to a new private file. Parts are stored uncompressed, so that none is larger
/// than the whole.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "the list is that of a library or the system, and grows"
)]
fn extract(archive: &mut ZipArchive<File>, name: &str, to: &Path) -> Result<(), StoreError> {
    let part = archive.by_name(name).map_err(io)?;
    if part.compression() != CompressionMethod::Stored {
        return Err(StoreError::DamagedCopy);
    }
    let size = part.size();
    write_private(to, |file| {
        // One byte more than the size: the reader compares the checksum of the part at its end.
        let copied =
            std::io::copy(&mut part.take(size + 1), file).map_err(|error| match error.kind() {
                std::io::ErrorKind::InvalidData
                | std::io::ErrorKind::UnexpectedEof
                | std::io::ErrorKind::InvalidInput
                | std::io::ErrorKind::Other => StoreError::DamagedCopy,
                _ => StoreError::File(error),
            })?;
        match copied == size {
            true => Ok(()),
            false => Err(StoreError::DamagedCopy),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::event::Event;
    use crate::store::key_path;
    use age::secrecy::SecretString;

    fn file(folder: &Path) -> (CaseFile, DataKey, PathBuf) {
        let path = folder.join("a.ekc");
        let key = DataKey::random().unwrap();
        (
            CaseFile::create(&path, &key, &SecretString::from("goed".to_owned()), 2).unwrap(),
            key,
            path,
        )
    }

    fn key_file_of(path: &Path) -> Vec<u8> {
        std::fs::read(key_path(path)).unwrap()
    }

    #[test]
    fn a_copy_holds_what_the_file_holds_and_nothing_stays_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let (file, key, path) = file(folder.path());
        let away = tempfile::tempdir().unwrap();
        let to = away.path().join("kopie.zip");
        let packed = pack(&file, &key, &key_file_of(&path), &to, "lees mij").unwrap();
        assert!(!to.exists(), "it has no name before it is committed");
        packed.commit().unwrap();
        assert_eq!(std::fs::read_dir(away.path()).unwrap().count(), 1);
        let out = tempfile::tempdir().unwrap();
        let (case_file, key_file) = (out.path().join("b"), out.path().join("b.key"));
        unpack(&to, &case_file, &key_file).unwrap();
        let keys = DataKey::read(&key_file, &SecretString::from("goed".to_owned())).unwrap();
        let copy = CaseFile::open(&case_file, &keys[0], None).unwrap();
        assert_eq!(copy.everything().unwrap(), file.everything().unwrap());
        assert_eq!(copy.content_hash().unwrap(), file.content_hash().unwrap());
        assert!(matches!(
            pack(&file, &key, &key_file_of(&path), &to, ""),
            Err(StoreError::AlreadyThere)
        ));
    }

    #[test]
    fn a_copy_that_lacks_what_the_file_holds_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let (mut file, key, path) = file(folder.path());
        let key_file = key_file_of(&path);
        let to = folder.path().join("kopie.zip");
        let packed = pack(&file, &key, &key_file, &to, "lees mij").unwrap();
        packed.commit().unwrap();
        let at = folder.path().join("b.ekc");
        let is_proven = |held: ContentHash| match prove(&to, &key, &key_file, held, &at) {
            Ok(()) => true,
            Err(StoreError::CopyDiffers) => false,
            Err(error) => panic!("{error}"),
        };
        assert!(is_proven(file.content_hash().unwrap()));
        std::fs::remove_file(&at).unwrap();
        let now = chrono::DateTime::from_timestamp(1_772_452_800, 0).unwrap();
        file.note_care(now, &Event::KeyChanged).unwrap();
        assert!(!is_proven(file.content_hash().unwrap()));
    }

    #[test]
    fn a_copy_with_one_byte_changed_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let (file, key, path) = file(folder.path());
        let to = folder.path().join("kopie.zip");
        let packed = pack(&file, &key, &key_file_of(&path), &to, "lees mij").unwrap();
        packed.commit().unwrap();
        let whole = std::fs::read(&to).unwrap();
        for at in [100, whole.len() / 3, whole.len() / 2] {
            let mut bytes = whole.clone();
            bytes[at] ^= 1;
            let damaged = folder.path().join("stuk.zip");
            std::fs::write(&damaged, bytes).unwrap();
            let out = tempfile::tempdir().unwrap();
            let unpacked = unpack(&damaged, &out.path().join("b"), &out.path().join("b.key"));
            assert!(
                matches!(unpacked, Err(StoreError::DamagedCopy)),
                "{at}: {unpacked:?}"
            );
        }
        std::fs::write(folder.path().join("geen.zip"), b"geen kopie").unwrap();
        assert!(matches!(
            unpack(
                &folder.path().join("geen.zip"),
                &folder.path().join("b"),
                &folder.path().join("b.key")
            ),
            Err(StoreError::DamagedCopy)
        ));
    }
}
