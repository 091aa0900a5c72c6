//! Marks of what was erased, at the desk: beside the case file and beside its copies.

use super::{Desk, FILE_NAME};
use crate::failure::Failure;
use crate::store::{CaseFile, Forgotten, Marked, earlier_marks_in, marks_in, marks_path};
use crate::words::message;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The marks that were found with a copy.
#[derive(Debug, Default)]
pub struct KnownMarks {
    /// Those of the case file that is in the copy.
    pub own: Vec<Forgotten>,
    /// Where marks lie that are not as the program left them. Nothing is done with them.
    pub refused: BTreeSet<PathBuf>,
}

impl Desk {
    /// Write the marks of what was erased beside the case file and beside its copies, where they
    /// are missing. Returns whether they lie beside the case file: a stick that is full, read-only
    /// or not in gets them when the file is opened next. Other case files may have their copies in
    /// the same folder: their marks stay.
    ///
    /// # Errors
    /// Every failure of reading the file.
    pub fn keep_marks(&mut self, file: &CaseFile) -> Result<bool, Failure> {
        let own = file.forgotten()?;
        if own.is_empty() {
            return Ok(true);
        }
        let beside = self.marks_beside(&own.file)?;
        let places = places_of_marks(file, &own)?;
        let mut is_beside = true;
        for place in std::iter::once(&beside).chain(&places) {
            if has_marks(file, &own, place)? {
                continue;
            }
            match file.write_marks(place) {
                Ok(None) => {}
                Ok(Some(aside)) => {
                    let said = message!("marks-put-aside", path = aside.display());
                    let said = self.words.say(said);
                    self.talk(&said);
                }
                Err(_) => is_beside &= *place != beside,
            }
        }
        Ok(is_beside)
    }

    /// What stands in the file and was erased before, as the marks beside it tell: an older file
    /// was put back by hand, with a key file of that day.
    ///
    /// # Errors
    /// Every failure of reading the file.
    pub fn came_back(&self, file: &CaseFile) -> Result<Vec<Marked>, Failure> {
        let own = file.forgotten()?;
        let Some(there) = Forgotten::read(&self.marks_beside(&own.file)?) else {
            return Ok(Vec::new());
        };
        if own.holds(&there) || !there.is_sealed() || !file.owns(&there)? {
            return Ok(Vec::new());
        }
        let found = file.marked(&there)?.into_iter();
        Ok(found.filter(|it| it.is_certain).collect())
    }

    /// Say so when something is back that was erased, once.
    pub(super) fn tell_what_came_back(&mut self, file: &CaseFile) -> Result<(), Failure> {
        if self.known.is_back_told || self.options.json {
            return Ok(());
        }
        let back: Vec<String> = self.came_back(file)?.iter().map(Marked::typed).collect();
        if !back.is_empty() {
            self.known.is_back_told = true;
            let warning = message!("erased-came-back", what = back.join(", "));
            let warning = self.words.say(warning);
            self.talk(&warning);
        }
        Ok(())
    }

    /// Where the marks are missing, also after they were to be written. A folder that is not there
    /// now is left out.
    ///
    /// # Errors
    /// Every failure of reading the file.
    pub fn without_marks(&self, file: &CaseFile) -> Result<Vec<PathBuf>, Failure> {
        let own = file.forgotten()?;
        if own.is_empty() {
            return Ok(Vec::new());
        }
        let beside = self.marks_beside(&own.file)?;
        let mut missing = Vec::new();
        for place in std::iter::once(beside).chain(places_of_marks(file, &own)?) {
            if !has_marks(file, &own, &place)? {
                missing.push(place);
            }
        }
        Ok(missing)
    }

    /// Where the marks go beside the case file. When those of another case file have that name,
    /// ours lie there under the name that they have beside copies.
    fn marks_beside(&self, number: &str) -> Result<PathBuf, Failure> {
        let case_file = self.file_path()?;
        let path = marks_path(&case_file);
        Ok(match Forgotten::read(&path) {
            Some(there) if there.file != number => marks_in(&folder_of(&case_file), number),
            _ => path,
        })
    }

    /// The marks that are known here of the case file in a copy: those beside the case file and
    /// those beside the copy.
    ///
    /// # Errors
    /// As [`Desk::file_path`], and whatever the disk says.
    pub fn known_marks(&self, copy: &Path, file: &CaseFile) -> Result<KnownMarks, Failure> {
        let number = file.number()?;
        let default = self
            .world
            .data_folder
            .as_ref()
            .map(|folder| folder.join(FILE_NAME));
        let case_files: BTreeSet<PathBuf> =
            std::iter::once(self.file_path()?).chain(default).collect();
        let folders: BTreeSet<PathBuf> = case_files
            .iter()
            .map(|path| folder_of(path))
            .chain([folder_of(copy)])
            .collect();
        // What has the number of this file in its name is of this file, or was changed.
        let by_number: BTreeSet<PathBuf> = folders
            .iter()
            .map(|folder| marks_in(folder, &number))
            .collect();
        let by_path = case_files.iter().map(|path| marks_path(path));
        let before = earlier_marks_in(&folder_of(copy));
        let places: BTreeSet<PathBuf> = by_path
            .chain([before])
            .chain(by_number.iter().cloned())
            .collect();
        let mut known = KnownMarks::default();
        for place in places {
            // No list without a seal was ever written under the number of a file.
            let is_by_number = by_number.contains(&place);
            let has_form = |marks: &Forgotten| marks.is_sealed() || !is_by_number;
            match Forgotten::read(&place) {
                Some(marks) if has_form(&marks) && file.owns(&marks)? => known.own.push(marks),
                Some(marks) if marks.file != number && !is_by_number => {}
                None if std::fs::symlink_metadata(&place).is_err() => {}
                _ => {
                    known.refused.insert(place);
                }
            }
        }
        Ok(known)
    }
}

/// Whether all marks of a file are in the list that lies here.
fn has_marks(file: &CaseFile, own: &Forgotten, place: &Path) -> Result<bool, Failure> {
    Ok(match Forgotten::read(place) {
        Some(there) => there.is_sealed() && there.holds(own) && file.owns(&there)?,
        None => false,
    })
}

/// The folder that a file lies in.
fn folder_of(path: &Path) -> PathBuf {
    path.parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."))
        .to_owned()
}

/// Where the marks go beside copies, as far as their folders are there now.
fn places_of_marks(file: &CaseFile, own: &Forgotten) -> Result<BTreeSet<PathBuf>, Failure> {
    Ok(file
        .places_of_copies()?
        .iter()
        .map(|copy| folder_of(copy))
        .filter(|folder| folder.is_dir())
        .map(|folder| marks_in(&folder, &own.file))
        .collect())
}
