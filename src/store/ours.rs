//! The files of this program itself: the case file and what lies beside it, other case files, key
//! files, copies and marks. Nothing is ever written over them, by whatever name or link they are
//! reached.

use super::connection::copies_of_versions;
use super::copy::{is_copy, temporary_database};
use super::marks::Forgotten;
use super::names::key_path;
use crate::disk::{staged_path, with_suffix};
use std::collections::BTreeSet;
use std::fs::File;
use std::io::{Error, ErrorKind, Read as _};
use std::path::{Path, PathBuf};

/// The suffixes of what lies beside a case file, if only for a moment.
const ENDINGS: [&str; 14] = [
    ".key",
    ".key.new",
    ".key.init.new",
    ".key.restore.new",
    ".new",
    ".init.new",
    ".restore.new",
    "-journal",
    "-wal",
    "-shm",
    ".forgotten",
    ".forgotten.new",
    ".forgotten.changed",
    ".busy",
];

/// The size of a page of a case file, which has whole pages only (`docs/format.md`).
const PAGE: u64 = 4096;

/// An encrypted page has at least this many different byte values, and a page of text has not. Of
/// 4096 random bytes some 256 values differ.
const OF_CHANCE: usize = 224;

/// Whether a path is that of this case file or of anything that lies beside it, there or not; also
/// by a link, by a hard link, or when the case file itself is reached by one.
#[must_use]
pub fn belongs_to(path: &Path, case_file: &Path) -> bool {
    // SQLite makes its journal beside the file that a link leads to.
    let names = [Some(case_file.to_owned()), case_file.canonicalize().ok()];
    names.into_iter().flatten().any(|case_file| {
        let beside_it = ENDINGS.iter().map(|ending| with_suffix(&case_file, ending));
        let all: Vec<PathBuf> = beside_it.chain(copies_of_versions(&case_file)).collect();
        std::iter::once(&case_file)
            .chain(&all)
            .any(|ours| is_same_place(path, ours) || is_same_file(path, ours))
    })
}

/// Whether the file at a path was made by this program to be kept: a case file, a key file, a copy,
/// marks of what was erased, or what lies beside another case file.
///
/// # Errors
/// Whatever the disk says: a file that cannot be read is not to be written over.
pub fn is_ours(path: &Path) -> Result<bool, Error> {
    if lies_beside_a_case_file(path) {
        return Ok(true);
    }
    let size = match std::fs::metadata(path) {
        Ok(about) if about.is_file() => about.len(),
        Ok(_) => return Ok(false),
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(error),
    };
    let begin = beginning(path)?;
    Ok(is_key(&begin)
        || has_a_key_file(path)
        || looks_encrypted(&begin, size)
        || is_copy(path).is_ok()
        || Forgotten::read(path).is_some())
}

/// Whether the temporary names of a copy are free: nothing is there, or what was left of a copy.
#[must_use]
pub fn way_is_free(to: &Path) -> bool {
    let (making, database) = (staged_path(to), temporary_database(to));
    // It may have been broken off within the first bytes, or hold zeros after a loss of power.
    let is_left_of_copy = |begin: &[u8]| {
        let begin = &begin[..begin.len().min(4)];
        b"PK\x03\x04".starts_with(begin) || begin.iter().all(|byte| *byte == 0)
    };
    let is_free = match std::fs::symlink_metadata(&making) {
        Ok(about) => about.is_file() && beginning(&making).is_ok_and(|it| is_left_of_copy(&it)),
        Err(error) => error.kind() == ErrorKind::NotFound,
    };
    is_free && !has_a_key_file(&making) && !has_a_key_file(&database)
}

/// Whether a path has the name of something beside a case file that is there with its key file.
fn lies_beside_a_case_file(path: &Path) -> bool {
    let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
        return false;
    };
    let of_version = name
        .rsplit_once(".v")
        .filter(|(_, version)| version.parse::<u32>().is_ok())
        .map(|(stem, _)| stem);
    ENDINGS
        .iter()
        .filter_map(|ending| name.strip_suffix(*ending))
        .chain(of_version)
        .map(|stem| path.with_file_name(stem))
        .any(|case_file| case_file.is_file() && has_a_key_file(&case_file))
}

/// Whether a key file lies beside a file. Then that is a case file, also when it is damaged.
fn has_a_key_file(path: &Path) -> bool {
    let key_file = key_path(path);
    path.is_file() && key_file.is_file() && beginning(&key_file).is_ok_and(|begin| is_key(&begin))
}

/// Whether it begins as a file of age does, with or without armor.
fn is_key(begin: &[u8]) -> bool {
    begin.starts_with(b"-----BEGIN AGE ENCRYPTED FILE-----")
        || begin.starts_with(b"age-encryption.org/v1")
}

/// Whether it may be a case file without its key: whole pages of encrypted bytes that do not begin
/// as a paper does.
fn looks_encrypted(begin: &[u8], size: u64) -> bool {
    let different: BTreeSet<&u8> = begin.iter().collect();
    size > 0
        && size.is_multiple_of(PAGE)
        && different.len() >= OF_CHANCE
        && !begin.starts_with(b"%PDF")
        && !begin.starts_with(b"PK")
}

/// The first page of a file.
fn beginning(path: &Path) -> Result<Vec<u8>, Error> {
    let mut begin = Vec::new();
    File::open(path)?.take(PAGE).read_to_end(&mut begin)?;
    Ok(begin)
}

/// Whether two paths lead to one file.
#[cfg(unix)]
fn is_same_file(one: &Path, other: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    match (std::fs::metadata(one), std::fs::metadata(other)) {
        (Ok(one), Ok(other)) => (one.dev(), one.ino()) == (other.dev(), other.ino()),
        _ => false,
    }
}

/// Whether two paths lead to one file.
#[cfg(not(unix))]
fn is_same_file(one: &Path, other: &Path) -> bool {
    match (one.canonicalize(), other.canonicalize()) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}

/// Whether two paths are one name in one folder, there or not. Some disks ignore case, so this does
/// too.
fn is_same_place(one: &Path, other: &Path) -> bool {
    let place = |path: &Path| {
        let folder = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty())
            .unwrap_or(Path::new("."));
        Some(folder.canonicalize().ok()?.join(path.file_name()?))
    };
    match (place(one), place(other)) {
        (Some(one), Some(other)) => one.as_os_str().eq_ignore_ascii_case(other.as_os_str()),
        _ => false,
    }
}
