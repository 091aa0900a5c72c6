//! What a folder holds: the case file with its log, which passphrase opens it,
//! and every other file.
//!
//! The only place of these tests that looks at a case file through the library;
//! all else is the real program.

use crate::folder::{Files, Folder, Stage};
use crate::shim::{NEXT_PASSPHRASE, PASSPHRASE};
use age::secrecy::SecretString;
use ekc::exchange::sealed::{Opener, Sealed};
use ekc::store::{CaseFile, DataKey, LogLine, OperationKind, key_path};
use std::collections::BTreeMap;
use std::collections::hash_map::DefaultHasher;
use std::fmt;
use std::hash::{Hash as _, Hasher as _};
use std::io::{Cursor, Read as _, Write as _};
use std::path::Path;
use std::sync::Mutex;

/// What a folder holds. Two folders that hold the same are equal.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct State {
    /// Everything recorded; none when there is no case file.
    pub(crate) content: Option<String>,
    /// The log, newest first.
    pub(crate) log: Vec<String>,
    /// Whether the newest line of the log is a command that can be taken back.
    pub(crate) can_be_undone: bool,
    /// Which passphrase opens the file.
    pub(crate) opens_with: &'static str,
    /// Whether the key is that of the case file as it was.
    pub(crate) is_the_old_key: bool,
    /// Every other file.
    pub(crate) others: BTreeMap<String, Vec<u8>>,
}

/// How the names end of what a crash may leave behind, and nothing else may: the journal of SQLite,
/// and what was being made to take its place by a rename. None is ever taken for the file itself,
/// and the next command that writes there clears it away.
const LEFT_BEHIND: [&str; 3] = ["-journal", ".new", ".new.ekc"];

/// Of these the next opening of the file, whatever for, leaves nothing: they hold names in clear,
/// or a case. So they are no part of what was before, nor of what comes after.
const NEVER_LEFT: [&str; 2] = [".ekc-out.new", ".ekc-sealed.new"];

fn is_left_behind(name: &str) -> bool {
    let ends = |end: &&str| name.ends_with(*end);
    LEFT_BEHIND.iter().any(ends) && !NEVER_LEFT.iter().any(ends)
}

impl State {
    /// Read a folder as the next command would: what was half-written is rolled back.
    ///
    /// Says what is wrong when the case file does not open or does not fit together. A folder that
    /// was seen before, and has no journal to roll back, is not read again.
    pub(crate) fn read(
        folder: &Folder,
        file: &str,
        old_key: Option<&[u8]>,
    ) -> Result<Self, String> {
        static SEEN: Mutex<BTreeMap<u64, State>> = Mutex::new(BTreeMap::new());
        let files = folder.files();
        let mut hasher = DefaultHasher::new();
        (&files, file, old_key).hash(&mut hasher);
        let seen = hasher.finish();
        let is_at_rest = !files.contains_key(&format!("{file}-journal"));
        if let Some(state) = SEEN.lock().unwrap().get(&seen).filter(|_| is_at_rest) {
            return Ok(state.clone());
        }
        let state = Self::read_anew(folder, file, old_key)?;
        if is_at_rest {
            SEEN.lock().unwrap().insert(seen, state.clone());
        }
        Ok(state)
    }

    fn read_anew(folder: &Folder, file: &str, old_key: Option<&[u8]>) -> Result<Self, String> {
        let path = folder.path().join(file);
        let mut state = Self {
            content: None,
            log: Vec::new(),
            can_be_undone: false,
            opens_with: "",
            is_the_old_key: false,
            others: BTreeMap::new(),
        };
        if path.exists() {
            let (opens_with, key, opened) = open(&path)?;
            state.content = Some(
                opened
                    .content()
                    .map_err(|error| format!("the file cannot be read: {error:?}"))?,
            );
            let lines = opened
                .log(None, u32::MAX)
                .map_err(|error| format!("the log cannot be read: {error:?}"))?;
            state.can_be_undone = lines
                .first()
                .is_some_and(|line| line.kind == OperationKind::Do);
            // Without its number: that of a line that was taken out is not given out again.
            state.log = lines
                .into_iter()
                .map(|line| without_place(&format!("{:?}", LogLine { number: 0, ..line })))
                .collect();
            state.opens_with = opens_with;
            state.is_the_old_key = old_key == Some(key.bytes());
            drop(opened);
            fits_together(&path, &key)?;
        }
        let own =
            |name: &str| name == file || name == format!("{file}.key") || is_left_behind(name);
        state.others = folder
            .files()
            .into_iter()
            .filter(|(name, _)| !own(name))
            .map(|(name, bytes)| (name.clone(), held(&name, bytes)))
            .collect();
        Ok(state)
    }
}

/// A line of the log without the place of the folder, which is another one each time.
fn without_place(line: &str) -> String {
    line.split('"')
        .map(|piece| {
            piece.split_once("/ekc-crash-").map_or(piece, |(_, place)| {
                place.split_once('/').map_or("", |(_, rest)| rest)
            })
        })
        .collect::<Vec<_>>()
        .join("\"")
}

/// What a file beside the case file holds: its bytes, or when it is a copy in a zip file what
/// stands in the case file in it, for its bytes are encrypted anew each time. So are those of a
/// case that was handed over.
fn held(name: &str, bytes: Vec<u8>) -> Vec<u8> {
    let ends = |name: &str, with: &str| Path::new(name).extension().is_some_and(|end| end == with);
    if ends(name, "age") {
        let opener = Opener::Passphrase(SecretString::from("zes rode fietsen".to_owned()));
        let opened = Sealed::read(&bytes).and_then(|sealed| sealed.open(&opener));
        return opened.map_or(bytes, |plain| plain.to_vec());
    }
    if !ends(name, "zip") {
        return bytes;
    }
    let parts = || -> Option<Files> {
        let mut archive = zip::ZipArchive::new(Cursor::new(&bytes)).ok()?;
        let mut parts = Files::new();
        for at in 0..archive.len() {
            let mut part = archive.by_index(at).ok()?;
            let mut whole = Vec::new();
            part.read_to_end(&mut whole).ok()?;
            parts.insert(part.name().to_owned(), whole);
        }
        Some(parts)
    };
    let Some(parts) = parts() else { return bytes };
    let Some(file) = parts.keys().find(|name| ends(name, "ekc")).cloned() else {
        return bytes;
    };
    match State::read(&Folder::holding(&parts), &file, None) {
        Ok(state) => format!("{:?} {:?} {:?}", state.content, state.log, state.others).into_bytes(),
        Err(what) => what.into_bytes(),
    }
}

/// What was left behind in a folder.
pub(crate) fn left_behind(folder: &Folder) -> Vec<String> {
    folder
        .files()
        .into_keys()
        .filter(|name| is_left_behind(name))
        .collect()
}

/// Open a case file with the passphrase that does: an old one or its successor. While a key is
/// being replaced the key file may hold two.
pub(crate) fn open(path: &Path) -> Result<(&'static str, DataKey, CaseFile), String> {
    let mut said = String::new();
    for passphrase in [PASSPHRASE, NEXT_PASSPHRASE] {
        let keys = match DataKey::read(&key_path(path), &SecretString::from(passphrase.to_owned()))
        {
            Ok(keys) => keys,
            Err(error) => {
                said = format!("the key file does not open: {error:?}");
                continue;
            }
        };
        for key in keys {
            match CaseFile::open(path, &key, None) {
                Ok(file) => return Ok((passphrase, key, file)),
                Err(error) => said = format!("the file does not open: {error:?}"),
            }
        }
        return Err(said);
    }
    Err(said)
}

/// SQLite's and SQLCipher's own judgement of every page.
fn fits_together(path: &Path, key: &DataKey) -> Result<(), String> {
    let look = || -> rusqlite::Result<Vec<String>> {
        let db = rusqlite::Connection::open(path)?;
        let hex: String = key
            .bytes()
            .iter()
            .flat_map(|byte| [byte >> 4, byte & 15])
            .filter_map(|digit| char::from_digit(digit.into(), 16))
            .collect();
        db.execute_batch(&format!(
            "PRAGMA cipher_log_level = NONE; PRAGMA key = \"x'{hex}'\";"
        ))?;
        let mut found = Vec::new();
        for pragma in [
            "cipher_integrity_check",
            "integrity_check",
            "foreign_key_check",
        ] {
            let mut statement = db.prepare(&format!("PRAGMA {pragma}"))?;
            found.extend(
                statement
                    .query_map([], |row| row.get(0))?
                    .collect::<Result<Vec<String>, _>>()?,
            );
        }
        Ok(found)
    };
    match look() {
        Ok(found) if found == ["ok"] => Ok(()),
        Ok(found) => Err(format!(
            "the file does not fit together: {}",
            found.join("; ")
        )),
        Err(error) => Err(format!("the file cannot be looked over: {error}")),
    }
}

impl fmt::Debug for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let content = self
            .content
            .as_ref()
            .map_or("no case file".to_owned(), |content| {
                format!("{} rows", content.lines().count())
            });
        let others: Vec<String> = self
            .others
            .iter()
            .map(|(name, bytes)| format!("{name} ({} bytes)", bytes.len()))
            .collect();
        write!(
            f,
            "{content}, {} in the log, opens with {:?}, {}",
            self.log.len(),
            self.opens_with,
            if self.is_the_old_key {
                "the old key"
            } else {
                "a new key"
            }
        )?;
        if others.is_empty() {
            Ok(())
        } else {
            write!(f, ", beside it {}", others.join(", "))
        }
    }
}

#[test]
fn a_copy_is_compared_by_what_it_holds() {
    let zipped = |files: &Files| {
        let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in files {
            archive
                .start_file(name, zip::write::SimpleFileOptions::default())
                .unwrap();
            archive.write_all(bytes).unwrap();
        }
        archive.finish().unwrap().into_inner()
    };
    let of = |stage| held("kopie.zip", zipped(&Folder::at(stage).files()));
    assert!(of(Stage::Midway) == of(Stage::Midway) && of(Stage::Midway) != of(Stage::Plan));
    assert!(
        String::from_utf8(of(Stage::Midway))
            .unwrap()
            .contains("Wilgenroos"),
        "the case in it is read"
    );
}
