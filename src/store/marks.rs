//! Marks of what was erased, and the files they lie in beside the case file and beside copies.
//!
//! A mark follows from the id of a case or a person and the secret of the file, so that it names
//! nobody and nobody else can make one. An id never comes back, so that a mark is about one case or
//! person and about no other. The list as a whole is sealed with the same secret: a list that
//! somebody else made, or from which something was taken away, is noticed (`docs/format.md`).

use super::error::StoreError;
use crate::disk::{StagedFile, as_not_done, rename_and_sync, staged_path, with_suffix};
use chrono::NaiveDate;
use hmac::{Hmac, Mac as _};
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use uuid::Uuid;

/// A file of marks is small; a larger one is not read.
const MARKS_MOST: u64 = 4 * 1024 * 1024;

/// The form of a file of marks, and the form that it had before cases and people had an id.
const SCHEMA: &str = "ekc.forgotten/2";
const EARLIER_SCHEMA: &str = "ekc.forgotten/1";

/// How an id begins that was given to who was there before there were ids. The same row has another
/// one in a copy from before.
const EARLIER_ID: &str = "earlier-";

/// What was erased, without naming it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Mark {
    /// Follows from the id of the case or the person.
    pub mark: String,
    /// The day.
    pub on: NaiveDate,
}

/// The same as it was before there were ids: by the number of the case and the handle. Both may be
/// given out again, so that it may be about somebody else.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct EarlierMark {
    /// The case.
    pub case: String,
    /// The person; none for the whole case.
    pub person: Option<String>,
    /// The day.
    pub on: NaiveDate,
}

/// The marks of one case file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forgotten {
    /// The random number of the file.
    pub file: String,
    /// What was erased.
    pub marks: Vec<Mark>,
    /// What was erased by who was there before there were ids, for copies from before.
    pub earlier: Vec<EarlierMark>,
    /// The seal of the list; none in the form of before.
    seal: Option<String>,
}

/// A file of marks as it is written.
#[derive(Serialize)]
struct Written<'a> {
    schema: &'a str,
    file: &'a str,
    marks: &'a [Mark],
    earlier: &'a [EarlierMark],
    seal: &'a str,
}

/// A file of marks as it is read, in either form.
#[derive(Deserialize)]
struct Found {
    schema: String,
    file: String,
    #[serde(default)]
    marks: Vec<Mark>,
    #[serde(default)]
    earlier: Vec<EarlierMark>,
    #[serde(default)]
    forgotten: Vec<EarlierMark>,
    #[serde(default)]
    seal: String,
}

/// Where the marks of a case file lie beside it.
#[must_use]
pub fn marks_path(case_file: &Path) -> PathBuf {
    with_suffix(case_file, ".forgotten")
}

/// Where the marks of the case file with this number lie in a folder with copies. Each case file
/// has a file of its own there.
#[must_use]
pub fn marks_in(folder: &Path, number: &str) -> PathBuf {
    folder.join(format!("ekc-{number}.forgotten"))
}

/// Where the marks of any case file lay in a folder with copies before. It is read and never
/// written.
#[must_use]
pub fn earlier_marks_in(folder: &Path) -> PathBuf {
    folder.join("ekc.forgotten")
}

impl Forgotten {
    /// Read a file of marks; none when it is not there or cannot be read as one.
    #[must_use]
    pub fn read(path: &Path) -> Option<Self> {
        let about = std::fs::metadata(path).ok()?;
        if about.len() > MARKS_MOST || !about.is_file() {
            return None;
        }
        let found: Found = serde_json::from_slice(&std::fs::read(path).ok()?).ok()?;
        match found.schema.as_str() {
            SCHEMA => Some(Self {
                file: found.file,
                marks: found.marks,
                earlier: found.earlier,
                seal: Some(found.seal),
            }),
            EARLIER_SCHEMA => Some(Self {
                file: found.file,
                marks: Vec::new(),
                earlier: found.forgotten,
                seal: None,
            }),
            _ => None,
        }
    }

    /// A list of a case file, in order, each mark once, and sealed.
    pub(super) fn sealed(
        file: String,
        mut marks: Vec<Mark>,
        mut earlier: Vec<EarlierMark>,
        secret: &str,
    ) -> Result<Self, StoreError> {
        marks.sort();
        marks.dedup_by(|one, other| one.mark == other.mark);
        earlier.sort();
        earlier.dedup();
        let mut list = Self {
            file,
            marks,
            earlier,
            seal: None,
        };
        list.seal = Some(list.seal_with(secret)?);
        Ok(list)
    }

    /// Whether nothing was erased.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.marks.is_empty() && self.earlier.is_empty()
    }

    /// Whether every mark of another list is in this one. The day of a mark does not count.
    #[must_use]
    pub fn holds(&self, other: &Self) -> bool {
        let has = |mark: &Mark| self.marks.iter().any(|it| it.mark == mark.mark);
        let has_earlier = |mark: &EarlierMark| {
            let is_same = |it: &EarlierMark| (&it.case, &it.person) == (&mark.case, &mark.person);
            self.earlier.iter().any(is_same)
        };
        other.marks.iter().all(has) && other.earlier.iter().all(has_earlier)
    }

    /// Whether it is in the form that has a seal.
    #[must_use]
    pub fn is_sealed(&self) -> bool {
        self.seal.is_some()
    }

    /// Whether it is a list of the file with this number and secret, as the program left it. A list
    /// in the form of before has no seal: what it says is asked about, and never carried out as it
    /// is.
    pub(super) fn is_genuine(&self, number: &str, secret: &str) -> Result<bool, StoreError> {
        if self.file != number {
            return Ok(false);
        }
        match &self.seal {
            Some(seal) => Ok(*seal == self.seal_with(secret)?),
            None => Ok(true),
        }
    }

    /// The seal of this list: every line of it, keyed with the secret of the file.
    fn seal_with(&self, secret: &str) -> Result<String, StoreError> {
        let mut text = format!("{SCHEMA}\n{}\n", self.file);
        for Mark { mark, on } in &self.marks {
            let _ = writeln!(text, "{mark} {on}");
        }
        for EarlierMark { case, person, on } in &self.earlier {
            let person = person.as_deref().unwrap_or("-");
            let _ = writeln!(text, "{case} {person} {on}");
        }
        keyed(secret, &text)
    }

    /// Write the list: whole, or not at all. A file that is there is replaced.
    pub(super) fn write(&self, path: &Path) -> Result<(), StoreError> {
        let written = Written {
            schema: SCHEMA,
            file: &self.file,
            marks: &self.marks,
            earlier: &self.earlier,
            seal: self.seal.as_deref().unwrap_or_default(),
        };
        let text = serde_json::to_string_pretty(&written)?;
        let staged = StagedFile::write(path, staged_path(path), |file| {
            file.write_all(text.as_bytes())
        })?;
        Ok(staged.commit().map_err(as_not_done)?)
    }
}

/// Put a file aside that has the name of marks and is none of ours.
pub(super) fn set_aside(marks: &Path) -> Result<PathBuf, StoreError> {
    let aside = with_suffix(marks, ".changed");
    rename_and_sync(marks, &aside)?;
    Ok(aside)
}

/// The mark of the case or the person with this id.
pub(super) fn mark_of(secret: &str, id: &str) -> Result<String, StoreError> {
    keyed(secret, &format!("mark {id}"))
}

/// Whether an id was given to who was there before there were ids.
pub(super) fn is_earlier(id: &str) -> bool {
    id.starts_with(EARLIER_ID)
}

/// The mark of a case as it was before there were ids.
pub(super) fn earlier_case_mark(secret: &str, case_id: i64) -> String {
    earlier_mark(secret, &format!("case/{case_id}"))
}

/// The mark of a person as it was before there were ids.
pub(super) fn earlier_person_mark(secret: &str, case_id: i64, handle: &str) -> String {
    earlier_mark(secret, &format!("case/{case_id}/person/{handle}"))
}

fn earlier_mark(secret: &str, what: &str) -> String {
    let space = Uuid::parse_str(secret).unwrap_or(Uuid::nil());
    Uuid::new_v5(&space, what.as_bytes()).to_string()
}

/// HMAC-SHA256 with the secret of the file, as 64 hexadecimal digits.
fn keyed(secret: &str, text: &str) -> Result<String, StoreError> {
    let mut mac =
        Hmac::<Sha256>::new_from_slice(secret.as_bytes()).map_err(|_| StoreError::Damaged)?;
    mac.update(text.as_bytes());
    let mut digits = String::with_capacity(64);
    for byte in mac.finalize().into_bytes() {
        let _ = write!(digits, "{byte:02x}");
    }
    Ok(digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: &str = "00112233445566778899aabbccddeeff";

    fn list() -> Forgotten {
        let on = NaiveDate::from_ymd_opt(2026, 3, 2).unwrap();
        let mark = |id: &str| Mark {
            mark: mark_of(SECRET, id).unwrap(),
            on,
        };
        let earlier = EarlierMark {
            case: earlier_case_mark(SECRET, 2),
            person: Some(earlier_person_mark(SECRET, 2, "oom-1")),
            on,
        };
        Forgotten::sealed(
            "ab".to_owned(),
            vec![mark("een"), mark("twee"), mark("een")],
            vec![earlier],
            SECRET,
        )
        .unwrap()
    }

    #[test]
    fn the_key_makes_what_the_standard_says() {
        // RFC 4231, test case 2.
        assert_eq!(
            keyed("Jefe", "what do ya want for nothing?").unwrap(),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        );
    }

    #[test]
    fn a_list_comes_back_as_it_was_written_and_each_mark_stands_once() {
        let folder = tempfile::tempdir().unwrap();
        let path = marks_in(folder.path(), "ab");
        list().write(&path).unwrap();
        let back = Forgotten::read(&path).unwrap();
        assert_eq!(back, list());
        assert_eq!(back.marks.len(), 2);
        assert!(back.is_genuine("ab", SECRET).unwrap());
    }

    #[test]
    fn a_list_holds_another_when_every_mark_of_it_is_there() {
        let (all, mut some) = (list(), list());
        some.marks.pop();
        some.earlier.clear();
        assert!(all.holds(&some) && all.holds(&all) && !some.holds(&all));
        some.marks.clone_from(&all.marks);
        assert!(
            !some.holds(&all),
            "those of before there were ids count too"
        );
    }

    #[test]
    fn a_list_that_somebody_else_made_or_changed_is_noticed() {
        let other = "ffeeddccbbaa99887766554433221100";
        assert!(!list().is_genuine("ab", other).unwrap());
        assert!(!list().is_genuine("cd", SECRET).unwrap());
        let changes: [fn(&mut Forgotten); 6] = [
            |it| drop(it.marks.pop()),
            |it| drop(it.earlier.pop()),
            |it| it.marks.swap(0, 1),
            |it| it.marks[0].on = it.marks[0].on.succ_opt().unwrap(),
            |it| it.earlier[0].person = None,
            |it| it.seal = Some(String::new()),
        ];
        for (at, change) in changes.iter().enumerate() {
            let mut changed = list();
            change(&mut changed);
            assert!(!changed.is_genuine("ab", SECRET).unwrap(), "change {at}");
        }
    }
}
